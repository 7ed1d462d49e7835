"""What a letter says of progress, in the letter's own words: good, satisfactory, too slow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdfast.letters.findings.lexicons import groups, lexicon
from holdfast.letters.findings.phrases import words_of


@dataclass(frozen=True)
class Said:
    """A sentence that speaks of progress: which word of progress it is, and where it stands."""

    word: str
    text: str
    page: int


def progress_in(sentences: Iterable[tuple[str, int]]) -> Iterator[Said]:
    """The sentences that speak of progress, each once for every word of progress in it."""
    for text, page in sentences:
        hits = lexicon("progress").find(words_of(text))
        for word in dict.fromkeys(hit.group for hit in hits):
            yield Said(word, text, page)


def words_of_progress() -> tuple[str, ...]:
    """The words of progress from the best to the worst."""
    return tuple(groups("progress"))
