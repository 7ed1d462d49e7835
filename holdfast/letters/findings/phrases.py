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
# A phrase that a word begins: the terms still to come, how many followed the first, and its group.
Begun = tuple[Rest, int, str]


class Beginnings(NamedTuple):
    """What a word begins: groups that it names alone, phrases by their next term, and by a next term within reach."""

    alone: list[str]
    following: dict[int, list[Begun]]
    within: dict[int, list[Begun]]


# The terms that a word satisfies.
Terms = frozenset[int]
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
        self._satisfied: dict[str, Terms] = {}
        self._begins: dict[str, Beginnings | None] = {}

    def _look_up(self, word: str) -> None:
        """What a word satisfies and the phrases that it begins; asked once for each word of the language."""
        options = [word, *(f"{word[:length]}*" for length in range(2, len(word) + 1))]
        terms = frozenset(number for option in options for number in self._by_option.get(option, ()))
        alone: list[str] = []
        following: dict[int, list[Begun]] = {}
        within: dict[int, list[Begun]] = {}
        for rest, group in (begun for term in sorted(terms) for begun in self._begun.get(term, ())):
            if not rest:
                alone.append(group)
            elif rest[0] == GAP_TERM:
                within.setdefault(rest[1], []).append((rest[2:], len(rest), group))
            else:
                following.setdefault(rest[0], []).append((rest[1:], len(rest), group))
        self._satisfied[word] = terms
        self._begins[word] = Beginnings(alone, following, within) if alone or following or within else None

    def _starts(self, words: list[str]) -> list[tuple[int, Beginnings]]:
        """The words that begin a phrase; most begin none."""
        begins = self._begins
        try:
            return [(at, begun) for at, word in enumerate(words) if (begun := begins[word]) is not None]
        except KeyError:
            for word in set(words).difference(begins):
                self._look_up(word)
            return self._starts(words)

    def find(self, words: list[str]) -> list[Hit]:
        """What is found, from left to right, without overlaps."""
        starts = self._starts(words)
        if not starts:
            return []
        satisfied = self._satisfied
        looked_up = [satisfied[word] for word in words]
        found: list[tuple[int, int, int, str]] = []
        last = len(words) - 1
        for start, begun in starts:
            alone, following, within = begun
            for group in alone:
                found.append((0, start, start + 1, group))
            if following and start < last and not (terms := looked_up[start + 1]).isdisjoint(following):
                for term in terms:
                    for rest, size, group in following.get(term, ()):
                        end = _matched(rest, looked_up, words, start + 2) if rest else start + 2
                        if end:
                            found.append((-size, start, end, group))
            if within:
                found += _over_gap(within, looked_up, words, start)
        return _longest(found, words) if found else []


def _longest(found: list[tuple[int, int, int, str]], words: list[str]) -> list[Hit]:
    """Of phrases that overlap the longest."""
    found.sort()
    taken: set[int] = set()
    hits = []
    for _, start, end, group in found:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            hits.append(Hit(group, start, end, " ".join(words[start:end])))
    return sorted(hits, key=lambda hit: hit.start)


def _over_gap(
    within: dict[int, list[Begun]], looked_up: list[Terms], words: list[str], start: int
) -> list[tuple[int, int, int, str]]:
    """The phrases whose second term stands up to three words further; of one phrase, the nearest end."""
    nearest: dict[tuple[int, int], tuple[int, int, int, str]] = {}
    for at in range(start + 1, min(start + 2 + WIDEST_GAP, len(words))):
        terms = looked_up[at]
        if not terms.isdisjoint(within):
            for term in terms:
                for number, (rest, size, group) in enumerate(within.get(term, ())):
                    if (term, number) not in nearest and (end := _matched(rest, looked_up, words, at + 1)):
                        nearest[term, number] = (-size, start, end, group)
        if words[at] in STOPS:
            break
    return list(nearest.values())


def _matched(rest: Rest, looked_up: list[Terms], words: list[str], at: int) -> int:
    """Where the rest of a phrase ends, or 0 if it is not there."""
    for index, term in enumerate(rest):
        if at >= len(looked_up):
            return 0
        if term == GAP_TERM:
            return _after_gap(rest[index + 1 :], looked_up, words, at)
        if term not in looked_up[at]:
            return 0
        at += 1
    return at


def _after_gap(rest: Rest, looked_up: list[Terms], words: list[str], at: int) -> int:
    for skipped in range(WIDEST_GAP + 1):
        if skipped and at + skipped <= len(words) and words[at + skipped - 1] in STOPS:
            return 0
        if end := _matched(rest, looked_up, words, at + skipped):
            return end
    return 0
