"""Phrases of a lexicon found in the words of a sentence, quickly and with the words that were found."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

# In a phrase: `word*` is any word that begins so, `a|b` either, `..` up to three words between.
GAP = ".."
WIDEST_GAP = 3
STOPS = ".;:!?◼"
GAP_TERM = 0

# The terms of a phrase after its first.
Rest = tuple[int, ...]
LookedUp = tuple[frozenset[int], tuple[tuple[Rest, str], ...]]
_WORD = re.compile(r"[a-z0-9]+(?:['’-][a-z0-9]+)*|[.;:!?◼,]")

# One word set off by commas interrupts nothing: is not, therefore, effective.
_ASIDE = re.compile(r",\s*(therefore|currently|always|yet|consequently|generally|routinely)\s*,")


class Hit(NamedTuple):
    """A phrase that was found: in which group, over which words, and what stands there."""

    group: str
    start: int
    end: int
    words: str


def words_of(text: str) -> list[str]:
    """The words of a text in small letters; marks that part sentences and clauses count as words."""
    plain = text.lower().replace("’", "'").replace("\uf0a7", "◼").replace("\u2022", "◼")
    return _WORD.findall(_ASIDE.sub(r" \1 ", plain))


class Lexicon:
    """Groups of phrases; of phrases that overlap the longest is found, whichever group it is in."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._terms: dict[str, int] = {GAP: GAP_TERM}
        self._phrases: list[tuple[int, Rest, str]] = []
        for group, phrases in groups.items():
            for phrase in phrases:
                parts = phrase.lower().split()
                if GAP in (parts[0], parts[-1]):
                    raise ValueError(f"A phrase can neither begin nor end with a gap: {phrase!r}.")
                first, *rest = (self._terms.setdefault(part, len(self._terms)) for part in parts)
                self._phrases.append((first, tuple(rest), group))
        self._by_option: dict[str, set[int]] = defaultdict(set)
        for term, number in self._terms.items():
            for option in term.split("|"):
                self._by_option[option].add(number)
        self._begun: dict[int, list[tuple[Rest, str]]] = defaultdict(list)
        for first, rest_terms, group in self._phrases:
            self._begun[first].append((rest_terms, group))
        self._known: dict[str, LookedUp] = {}

    def _look_up(self, word: str) -> LookedUp:
        """The terms that a word satisfies and the phrases that it begins; asked once for each word of the language."""
        options = [word, *(f"{word[:length]}*" for length in range(2, len(word) + 1))]
        terms = frozenset(number for option in options for number in self._by_option.get(option, ()))
        self._known[word] = terms, tuple(begun for term in sorted(terms) for begun in self._begun.get(term, ()))
        return self._known[word]

    def find(self, words: list[str]) -> list[Hit]:
        """What is found, from left to right, without overlaps."""
        known = self._known
        looked_up = [known.get(word) or self._look_up(word) for word in words]
        found: list[tuple[int, int, int, str]] = []
        for start, (_, begun) in enumerate(looked_up):
            for rest, group in begun:
                end = _matched(rest, looked_up, words, start + 1) if rest else start + 1
                if end:
                    found.append((-len(rest), start, end, group))
        if not found:
            return []
        found.sort()
        taken: set[int] = set()
        hits = []
        for _, start, end, group in found:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                hits.append(Hit(group, start, end, " ".join(words[start:end])))
        return sorted(hits, key=lambda hit: hit.start)


def _matched(rest: Rest, looked_up: list[LookedUp], words: list[str], at: int) -> int:
    """Where the rest of a phrase ends, or 0 if it is not there."""
    for index, term in enumerate(rest):
        if at >= len(looked_up):
            return 0
        if term == GAP_TERM:
            return _after_gap(rest[index + 1 :], looked_up, words, at)
        if term not in looked_up[at][0]:
            return 0
        at += 1
    return at


def _after_gap(rest: Rest, looked_up: list[LookedUp], words: list[str], at: int) -> int:
    for skipped in range(WIDEST_GAP + 1):
        if skipped and at + skipped <= len(words) and words[at + skipped - 1] in STOPS:
            return 0
        if end := _matched(rest, looked_up, words, at + skipped):
            return end
    return 0
