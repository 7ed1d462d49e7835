"""The themes of a sentence, most central first, with the words that name them."""

from holdfast.letters.findings.features import worded
from holdfast.letters.findings.lexicons import lexicon

MOST_THEMES = 3
# Words that look like a theme and are none: the inspectors' own visit.
NO_THEME = "nothing"
# A phrase of several words says more than one word.
WORD, PHRASE = 1.0, 1.5


# What is said in passing in sentences on other things counts for less.
IN_PASSING = {
    "leadership_partnership": 0.7,
    "planning": 0.9,
    "qa_performance": 0.9,
    "risk_exploitation": 0.9,
    "placement": 0.9,
}


def themes_of(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """Up to three themes, and the words behind each."""
    scores: dict[str, float] = {}
    because: dict[str, list[str]] = {}
    for words in worded(text):
        for hit in lexicon("themes").find(words):
            if hit.group == NO_THEME:
                continue
            size = PHRASE if hit.end - hit.start > 1 else WORD
            scores[hit.group] = scores.get(hit.group, 0.0) + size * IN_PASSING.get(hit.group, 1.0)
            because.setdefault(hit.group, []).append(hit.words)
    ranked = sorted(scores, key=lambda theme: -scores[theme])[:MOST_THEMES]
    return ranked or ["other"], because
