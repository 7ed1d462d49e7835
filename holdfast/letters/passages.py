"""A letter as it stands: its passages in order, and in each the sentences that may become findings."""

import tempfile
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from holdfast.letters.documents import open_document
from holdfast.letters.findings import FEWEST_WORDS, finding_of, sentences_of
from holdfast.letters.kinds import OTHER, recognise
from holdfast.letters.letter import Finding, Letter
from holdfast.letters.model import Block, Document, Kind, UnreadableError
from holdfast.letters.progress import Said, progress_in
from holdfast.letters.reader import read_document
from holdfast.letters.sections import Part, Section, sections_of
from holdfast.shared.fingerprint import package_fingerprint

# What stands in a list of this kind is something to improve, whatever its words.
ASKED_FOR = (Part.IMPROVE, Part.PRIORITY)


@dataclass(frozen=True)
class Passage:
    """A heading, a paragraph or a bullet as it stands, in which part of the letter, and what its sentences suggest."""

    kind: str
    text: str
    page: int
    number: str | None
    part: str
    heading: str
    findings: tuple[Finding, ...]

    def to_json(self) -> dict[str, Any]:
        """The passage without its sentences, as it is kept."""
        told = asdict(self)
        del told["findings"]
        return told


@dataclass(frozen=True)
class Whole:
    """All that was read of a document: the facts, the text as it stands, and what it says of progress."""

    letter: Letter
    form: str
    passages: tuple[Passage, ...]
    progress: tuple[Said, ...]


def reader_version() -> str:
    """The mark of the reader's own code, word lists and weights."""
    return package_fingerprint("holdfast.letters")[:16]


def read_whole(content: bytes, name: str) -> Whole:
    """Read a document that was handed over as bytes under a name; raise `UnreadableError` if that cannot be done."""
    return whole_of(opened(content, name))


def opened(content: bytes, name: str) -> Document:
    """The document that was handed over as bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"document{Path(name).suffix.lower()}"
        path.write_bytes(content)
        document = open_document(path)
    document.path = name
    return document


def whole_of(document: Document) -> Whole:
    """All that an opened document says."""
    letter = read_document(document)
    if letter.kind == OTHER:
        raise UnreadableError(letter.problems[0].what)
    passages = tuple(passages_of(document))
    said = progress_in((sentence, passage.page) for passage in passages for sentence in _sentences(passage))
    return Whole(letter, document.form.value, passages, tuple(said))


def read_text_of_others(content: bytes, name: str, on: date) -> Whole:
    """Read what others wrote of an inspection (a press summary, a statement): its text and sentences, and no grade.

    A document that is Ofsted's own letter or report is refused here: it is read whole, with its facts.
    """
    document = opened(content, name)
    if recognise(document.text, document.text).kind != OTHER:
        raise UnreadableError(
            "This is a letter or report of Ofsted itself. Keep it as one, and its facts are read too."
        )
    letter = Letter(name, kind=OTHER, letter_date=on)
    passages = tuple(_passage_of_others(block) for block in document.blocks)
    said = progress_in((sentence, passage.page) for passage in passages for sentence in _sentences(passage))
    return Whole(letter, document.form.value, passages, tuple(said))


def _passage_of_others(block: Block) -> Passage:
    says = block.kind is not Kind.HEADING
    findings = tuple(finding_of(one, block.page) for one in sentences_of(block.text)) if says else ()
    return Passage(block.kind.value, block.text, block.page, block.number, Part.FINDINGS.value, "", findings)


def passages_of(document: Document) -> list[Passage]:
    """The document's passages in order; what belongs to no section has no sentences to confirm."""
    placed: dict[int, Section] = {}
    for section in sections_of(document.blocks):
        placed |= {id(block): section for block in section.blocks}
    found = []
    heading = ""
    for block in document.blocks:
        section = placed.get(id(block))
        heading = section.heading if section else block.text if block.kind is Kind.HEADING else heading
        part = section.part if section else Part.ASIDE
        findings = tuple(_found(block.text, block.page, section)) if section and block.kind is not Kind.HEADING else ()
        found.append(Passage(block.kind.value, block.text, block.page, block.number, part.value, heading, findings))
    return found


def _found(text: str, page: int, section: Section) -> list[Finding]:
    if section.part is Part.FINDINGS:
        return [finding_of(sentence, page) for sentence in sentences_of(text)]
    if section.part in ASKED_FOR and len(text.split()) >= FEWEST_WORDS and not text.endswith(":"):
        suggested = finding_of(text, page)
        return [replace(suggested, polarity="weakness", because=(section.heading, *suggested.because))]
    return []


def _sentences(passage: Passage) -> list[str]:
    return [] if passage.kind == Kind.HEADING.value else list(sentences_of(passage.text))
