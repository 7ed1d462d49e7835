"""The text of a letter cut where its sentences begin and end, so that each can be marked in its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from holdfast.improvement.models import KeptLetter, LetterSentence
from holdfast.improvement.sentences import OPEN, suggestion
from holdfast.improvement.themes import THEMES
from holdfast.standards import MEASURES


@dataclass(frozen=True)
class Shown:
    """A sentence with its number in the letter and what is said of it: confirmed, or only suggested."""

    number: int
    sentence: LetterSentence

    @property
    def open(self) -> bool:
        """Whether it is still to be decided, or may be decided otherwise."""
        return self.sentence.state in OPEN

    @property
    def said(self) -> Any:
        """The finding if there is one, else what the reader suggests."""
        return self.sentence.finding or suggestion(self.sentence)

    @property
    def themes(self) -> list[str]:
        """The themes in words."""
        return [THEMES.get(theme, theme) for theme in self.said.themes]

    @property
    def measures(self) -> list[tuple[str, str]]:
        """The measures with their titles."""
        return [(one, MEASURES[one].title) for one in self.said.measures if one in MEASURES]


@dataclass(frozen=True)
class Beside:
    """A passage: its text in pieces, each marked by its sentence or by none, and the sentences beside it."""

    index: int
    kind: str
    number: str | None
    page: int
    pieces: list[tuple[str, Shown | None]]
    sentences: list[Shown]


def beside(letter: KeptLetter, shown: list[LetterSentence]) -> list[Beside]:
    """The letter's passages in order with their sentences."""
    numbered = [Shown(number, sentence) for number, sentence in enumerate(shown, start=1)]
    found = []
    for index, passage in enumerate(letter.passages):
        mine = [one for one in numbered if one.sentence.passage == index]
        pieces = list(_pieces(passage["text"], mine))
        found.append(Beside(index, passage["kind"], passage["number"], passage["page"], pieces, mine))
    return found


def _pieces(text: str, mine: list[Shown]) -> Iterator[tuple[str, Shown | None]]:
    """The text cut by its sentences; one that was merged across passages is marked where it begins."""
    at = 0
    for one in mine:
        start = text.find(one.sentence.words, at)
        words = one.sentence.words
        if start < 0:
            # Merged with what stands in a later passage, or with a stop between: mark what is here.
            words = _common(text[at:].lstrip(), words)
            start = text.find(words, at) if words else -1
        if start < 0:
            continue
        if start > at:
            yield text[at:start], None
        yield words, one
        at = start + len(words)
    if at < len(text):
        yield text[at:], None


def _common(text: str, words: str) -> str:
    """What the text and the words have in common from their beginning."""
    same = 0
    while same < min(len(text), len(words)) and text[same] == words[same]:
        same += 1
    return text[:same]
