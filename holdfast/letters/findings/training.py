"""Weigh the named features by labelled sentences: a linear model, small enough to read."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from holdfast.letters.findings.classify import DIRECTIONS, POLARITIES, WEIGHTS, Weights
from holdfast.letters.findings.features import Reading, direction_reading, polarity_reading

# The rarer a label, the more its sentences count, by this power of its share.
BALANCE = -0.5
SHRINKAGE = 0.003
STEPS = 600
RATE = 0.1
ROUNDING = 3

Floats = NDArray[np.float64]


def fit(readings: Sequence[Reading], labels: Sequence[str], classes: Sequence[str]) -> Weights:
    """The weight of each feature for each label."""
    names = list(readings[0].features)
    rows = np.array([[reading.features[name] for name in names] for reading in readings])
    wanted = np.array([classes.index(label) for label in labels])
    found = _descend(rows, wanted, len(classes))
    return {
        label: {name: round(float(found[at, number]), ROUNDING) for at, name in enumerate(names)}
        for number, label in enumerate(classes)
    }


def _descend(rows: Floats, wanted: NDArray[np.intp], classes: int) -> Floats:
    """Multinomial logistic regression by Adam, from nothing and without chance, so that it can be repeated."""
    counts = np.bincount(wanted, minlength=classes)
    importance = (np.maximum(counts, 1) / len(wanted))[wanted] ** BALANCE
    target = np.eye(classes)[wanted]
    weights = np.zeros((rows.shape[1], classes))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        share = np.exp(scores - scores.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        slope = rows.T @ ((share - target) * importance[:, None]) / importance.sum() + SHRINKAGE * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def train(sentences: Sequence[dict]) -> dict[str, Weights]:
    """Weights for polarity and direction from sentences with `text`, `polarity` and `direction`; null is left out."""
    return {name: _trained(sentences, name, reading, classes) for name, reading, classes in _KINDS}


def _trained(
    sentences: Sequence[dict], name: str, reading: Callable[[str], Reading], classes: Sequence[str]
) -> Weights:
    known = [sentence for sentence in sentences if sentence[name]]
    return fit([reading(sentence["text"]) for sentence in known], [sentence[name] for sentence in known], classes)


_KINDS = (
    ("polarity", polarity_reading, POLARITIES),
    ("direction", direction_reading, DIRECTIONS),
)


def write(weights: dict[str, Weights], path: Path = WEIGHTS) -> None:
    """Keep the weights where the reader finds them."""
    path.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")
