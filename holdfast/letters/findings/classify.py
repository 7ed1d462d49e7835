"""Polarity, direction and themes of a sentence, with the words that led to each. A person confirms."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from holdfast.letters.findings.features import Reading, direction_reading, polarity_reading
from holdfast.letters.findings.themes import themes_of

POLARITIES = ("strength", "weakness", "mixed", "context")
DIRECTIONS = ("none", "improving", "early", "declining")
WEIGHTS = Path(__file__).with_name("weights.json")

Weights = dict[str, dict[str, float]]

# Which words speak for a label.
SPEAKING = {
    "strength": ("positive",),
    "weakness": ("asks", "negative"),
    "mixed": ("positive", "contrast", "negative"),
    "context": ("scope", "context", "future"),
    "improving": ("improving", "improving faintly"),
    "early": ("early", "recent", "beginning"),
    "declining": ("declining",),
    "none": (),
}


@dataclass(frozen=True)
class Suggested:
    """What the words of a sentence suggest."""

    polarity: str
    direction: str
    themes: tuple[str, ...]
    because: tuple[str, ...]


@cache
def weights() -> dict[str, Weights]:
    """The committed weights by question, label and feature."""
    loaded: dict[str, Weights] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return loaded


def choose(reading: Reading, by_label: Weights) -> str:
    """The label whose features weigh most."""
    said = [(name, value) for name, value in reading.features.items() if value]
    scores = {label: sum([named[name] * value for name, value in said]) for label, named in by_label.items()}
    return max(scores, key=lambda label: scores[label])


def classify(text: str) -> Suggested:
    """What a sentence suggests of practice."""
    return classify_by(text, weights())


def classify_by(text: str, known: dict[str, Weights]) -> Suggested:
    """The same by other weights, as when councils are left out to measure the error."""
    judged = polarity_reading(text)
    moving = direction_reading(text)
    polarity = choose(judged, known["polarity"])
    direction = choose(moving, known["direction"])
    themes, theme_words = themes_of(text)
    because = [
        *(word for group in SPEAKING[polarity] for word in judged.because.get(group, ())),
        *(word for group in SPEAKING[direction] for word in moving.because.get(group, ())),
        *(word for theme in themes for word in theme_words.get(theme, ())),
    ]
    return Suggested(polarity, direction, tuple(themes), tuple(dict.fromkeys(because)))
