"""The invented council's letters kept, and what its people made of some of their sentences: for those who try it."""

from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from holdfast.improvement import sentences
from holdfast.improvement.findings import Said, answer_finding
from holdfast.improvement.letters import KeptAlreadyError, keep_letter
from holdfast.improvement.models import KeptLetter, LetterSentence
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

BY = "the invented council"


def keep_invented_letters(folder: Path, served: Served) -> int:
    """Keep the letters of the folder and confirm what is written down for them; give how many were new."""
    kept = 0
    for path in sorted(folder.glob("*.html")):
        try:
            letter = keep_letter(content=path.read_bytes(), name=path.name, by=BY)
        except KeptAlreadyError:
            continue
        kept += 1
        for made in _made_of(letter):
            _decide(letter, made, served)
    return kept


def _made_of(letter: KeptLetter) -> list[dict[str, Any]]:
    text = files("holdfast.improvement").joinpath("invented_letters.yaml").read_text(encoding="utf-8")
    return [made for made in yaml.safe_load(text) if made["ordinal"] == letter.ordinal]


def _decide(letter: KeptLetter, made: dict[str, Any], served: Served) -> None:
    for begins in made.get("accepted", ()):
        sentences.accept(sentence_id=_beginning(letter, begins).id, served=served, by=BY)
    for mended in made.get("mended", ()):
        sentence = _beginning(letter, mended.pop("begins"))
        unit = mended.pop("unit", "")
        sentences.mend(sentence_id=sentence.id, said=Said(**mended), served=served, by=BY, unit_id=unit)
    for begins in made.get("rejected", ()):
        sentences.reject(sentence_id=_beginning(letter, begins).id, by=BY)
    for answer in made.get("answers", ()):
        finding = _beginning(letter, answer.pop("begins")).finding
        if finding is None:
            raise HoldfastError(f"{letter.title}: what is answered was not confirmed before.")
        on = finding.source_on + timedelta(days=answer.pop("after"))
        answer_finding(finding_id=finding.id, **{"words": "", **answer}, on=on, served=served, by=BY)


def _beginning(letter: KeptLetter, words: str) -> LetterSentence:
    found = [one for one in sentences.in_order(letter) if one.words.startswith(words)]
    if len(found) != 1:
        raise HoldfastError(f"{letter.title}: {len(found)} sentences begin with {words!r}, and one was expected.")
    return found[0]
