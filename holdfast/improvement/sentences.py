"""What a person makes of a letter's sentences: accepted, mended, split, merged or rejected.

Only a person makes a sentence a finding. Each act is one transaction with its entry in the log, and the letter's own
words stay as they are.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.findings import Said, Source, confirm_finding, withdraw_finding
from holdfast.improvement.letters import as_suggested
from holdfast.improvement.models import Finding, KeptLetter, LetterSentence
from holdfast.letters.findings import finding_of
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

State = LetterSentence.State
OPEN = (State.SUGGESTED, State.REJECTED)
GONE = (State.SPLIT, State.MERGED)


@transaction.atomic
def accept(*, sentence_id: str, served: Served, by: Person | str, unit_id: str = "") -> Finding:
    """Make a sentence a finding as the reader suggests it: of the whole council, or of one service or team."""
    sentence = _open(sentence_id)
    return _confirmed(sentence, suggestion(sentence), State.ACCEPTED, served, by, unit_id)


@transaction.atomic
def mend(*, sentence_id: str, said: Said, served: Served, by: Person | str, unit_id: str = "") -> Finding:
    """Make a sentence a finding, saying something else of it than the reader suggests."""
    sentence = _open(sentence_id)
    said = replace(said, weight=_weight(sentence), because=sentence.suggested["because"])
    return _confirmed(sentence, said, State.MENDED, served, by, unit_id)


@transaction.atomic
def reject(*, sentence_id: str, by: Person | str) -> LetterSentence:
    """Say that a sentence is no finding."""
    sentence = _open(sentence_id)
    return _decided(sentence, State.REJECTED, who_may(by, Permission.FINDING_CONFIRM), "sentence rejected")


@transaction.atomic
def split(*, sentence_id: str, parts: Sequence[str], by: Person | str) -> list[LetterSentence]:
    """Part a sentence that says several things; the parts hold the same words in the same order."""
    sentence = _open(sentence_id)
    who = who_may(by, Permission.FINDING_CONFIRM)
    parts = [" ".join(part.split()) for part in parts if part.strip()]
    if len(parts) < 2:
        raise HoldfastError("Begin a new line where the sentence is to be parted: there is only one part.")
    if "".join(parts).replace(" ", "") != "".join(sentence.words.split()):
        raise HoldfastError("The parts do not hold the words of the letter. Only begin new lines; change no word.")
    _decided(sentence, State.SPLIT, who, "sentence split", parts=len(parts))
    return [_made(sentence, part, place, split_from=sentence) for place, part in enumerate(parts)]


@transaction.atomic
def merge(*, sentence_id: str, by: Person | str) -> LetterSentence:
    """Put a sentence together with the one that follows it, where both say one thing."""
    sentence = _open(sentence_id)
    who = who_may(by, Permission.FINDING_CONFIRM)
    shown = in_order(sentence.letter)
    place = next(at for at, one in enumerate(shown) if one.id == sentence.id)
    following = shown[place + 1] if place + 1 < len(shown) else None
    if following is None or following.part != sentence.part or following.state not in OPEN:
        raise HoldfastError("There is no sentence after this one in the same part that is still to be decided.")
    whole = _made(sentence, f"{sentence.words} {following.words}", sentence.place, split_from=sentence.split_from)
    for one in (sentence, following):
        one.merged_into = whole
        _decided(one, State.MERGED, who, "sentence merged", into=whole.id)
    return whole


@transaction.atomic
def take_back(*, sentence_id: str, why: str, served: Served, by: Person | str) -> LetterSentence:
    """Take back what was decided of a sentence: its finding is withdrawn with the reason, and it is open again."""
    sentence = _sentence(sentence_id)
    who = who_may(by, Permission.FINDING_CONFIRM)
    if sentence.state == State.SUGGESTED or sentence.state in GONE:
        raise HoldfastError("Nothing was decided of this sentence that could be taken back.")
    if sentence.finding is not None:
        if sentence.finding.withdrawn_at is None:
            withdraw_finding(finding_id=sentence.finding.id, why=why, served=served, by=by)
        sentence.finding = None
    return _decided(sentence, State.SUGGESTED, who, "sentence open again")


def in_order(letter: KeptLetter) -> list[LetterSentence]:
    """The letter's sentences as they are to be decided, in its order: parts for what was split, one for what merged."""
    under: dict[str | None, list[LetterSentence]] = {}
    for sentence in letter.sentences.select_related("finding").order_by("place", "id"):
        under.setdefault(sentence.split_from_id, []).append(sentence)
    found: list[LetterSentence] = []

    def add(parent: str | None) -> None:
        for sentence in under.get(parent, []):
            if sentence.state not in GONE:
                found.append(sentence)
            add(sentence.id)

    add(None)
    return found


def suggestion(sentence: LetterSentence) -> Said:
    """What the reader suggests of a sentence, without measures that Holdfast does not have."""
    suggested: dict[str, Any] = sentence.suggested
    known = [measure for measure in suggested["measures"] if measure in MEASURES]
    return Said(**{**suggested, "measures": known}, weight=_weight(sentence))


def _weight(sentence: LetterSentence) -> str:
    return sentence.part if sentence.part in Finding.Weight.values else ""


def _confirmed(
    sentence: LetterSentence, said: Said, state: str, served: Served, by: Person | str, unit_id: str
) -> Finding:
    letter = sentence.letter
    if letter.happened_on is None:
        raise HoldfastError("The letter tells no date. Give its day on the letter's page, then confirm its sentences.")
    source = Source(kind="letter", title=letter.title, on=letter.happened_on, id=letter.id, page=sentence.page)
    finding = confirm_finding(words=sentence.words, source=source, said=said, served=served, by=by, unit_id=unit_id)
    sentence.finding = finding
    _decided(sentence, state, finding.confirmed_by, "sentence confirmed", finding=finding.id)
    return finding


def _decided(sentence: LetterSentence, state: str, who: str, action: str, **detail: Any) -> LetterSentence:
    sentence.state, sentence.decided_by, sentence.decided_at = state, who, timezone.now()
    sentence.save(update_fields=["state", "decided_by", "decided_at", "finding", "merged_into"])
    record(by=who, action=action, subject_kind="sentence", subject=sentence.id, detail=detail)
    return sentence


def _made(like: LetterSentence, words: str, place: int, *, split_from: LetterSentence | None) -> LetterSentence:
    """A new sentence of the same letter with what the reader suggests of its words."""
    suggested = as_suggested(finding_of(words, like.page))
    if like.part in Finding.Weight.values:
        suggested["polarity"] = like.suggested["polarity"]
    return LetterSentence.objects.create(
        letter=like.letter,
        place=place,
        passage=like.passage,
        page=like.page,
        part=like.part,
        words=words,
        suggested=suggested,
        split_from=split_from,
    )


def _sentence(sentence_id: str) -> LetterSentence:
    found = LetterSentence.objects.select_for_update(of=("self",)).filter(id=sentence_id, letter__withdrawn_at=None)
    sentence = found.select_related("letter", "finding").defer("letter__content").first()
    if sentence is None:
        raise HoldfastError("There is no such sentence, or its letter was withdrawn. Look at the register.")
    return sentence


def _open(sentence_id: str) -> LetterSentence:
    sentence = _sentence(sentence_id)
    if sentence.state not in OPEN:
        raise HoldfastError(f"This sentence was decided already: {sentence.get_state_display().lower()}.")
    return sentence
