"""Extent, maturity and the measures that a sentence touches, each by the words that say it."""

from holdfast.letters.findings.lexicons import groups, lexicon

Said = tuple[str | None, list[str]]


def extent_of(words: list[str]) -> Said:
    """How far what is said reaches: the first words of extent that the sentence uses."""
    hits = lexicon("extent").find(words)
    # "Not all" and "not consistently" say less than "all" and "consistently".
    for hit in hits:
        denied = hit.group in ("all", "nearly all", "most") and "not" in words[max(0, hit.start - 2) : hit.start]
        return ("some" if denied else hit.group), [hit.words]
    return None, []


def maturity_of(words: list[str]) -> Said:
    """How far a change has come: the least mature stage that is named."""
    hits = lexicon("maturity").find(words)
    stages = list(groups("maturity"))
    if not hits:
        return None, []
    least = min(hits, key=lambda hit: stages.index(hit.group))
    return least.group, [least.words]


def measures_of(words: list[str]) -> tuple[list[str], list[str]]:
    """The ids of the measures that the sentence touches, in the order of the words."""
    ids: list[str] = []
    because: list[str] = []
    for hit in lexicon("measures").find(words):
        ids += hit.group.split()
        because.append(hit.words)
    return list(dict.fromkeys(ids)), because


def all_measures() -> list[str]:
    """Every id that a sentence can touch."""
    return [one for group in groups("measures") for one in group.split()]
