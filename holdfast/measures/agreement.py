"""How far two judgements of the same thing agree: alike or nearly, beyond chance, and which of the two is the kinder.

Kappa is told with weights that fall with the square of the distance between grades; beside it stand kappa with weights
that fall with the distance, and kappa without weights, for which one grade apart is as bad as three.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
SEED = 20_260_401
# With fewer pairs an agreement says little, be it ever so high.
FEWEST_PAIRS = 30
APART = "|"

Counts = NDArray[np.float64]
Pairs = Mapping[tuple[str, str], int]


class Part(Enum):
    """What is told of an agreement beside kappa with quadratic weights."""

    SAME = "the same grade"
    NEXT = "the same grade or one apart"
    UNWEIGHTED = "kappa without weights"
    LINEAR = "kappa with linear weights"
    LEAN = "the second grade less the first, on average"


SHARES = (Part.SAME.value, Part.NEXT.value)


def is_cell(category: str | None) -> bool:
    """Whether a kind of figure is one pair of grades, as in `2|3`."""
    return category is not None and APART in category


def is_share(category: str | None) -> bool:
    """Whether a kind of figure is a share of the pairs, and no kappa."""
    return category in SHARES or is_cell(category)


def told_kind(category: str) -> str:
    """A kind of figure in words: a pair of grades is told as two grades."""
    first, _, second = category.partition(APART)
    return f"graded {first}, then {second}" if second else category


@dataclass(frozen=True)
class Told:
    """A number and its 95% interval; none where the pairs do not say."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Agreement:
    """Pairs judged twice: how many alike, and at most one grade apart; kappa by each weight; which grade is higher.

    There is no kappa where all pairs lie in one grade.
    """

    pairs: int
    alike: int
    near: int
    kappa: Told
    linear: Told
    unweighted: Told
    lean: Told


def agreement(pairs: Pairs) -> Agreement:
    """The agreement of pairs (first grade, second grade), counted. Grades are ordered as numbers, or as words."""
    matrix = _matrix(pairs)
    total = int(matrix.sum())
    near = int(matrix[np.abs(_apart(len(matrix))) <= 1].sum())
    if not total:
        nothing = Told(None)
        return Agreement(total, 0, near, nothing, nothing, nothing, nothing)
    # Few pairs that happen to be alike would give an interval of no width.
    resamples = RESAMPLES if total >= FEWEST_PAIRS else 0
    drawn = np.random.default_rng(SEED).multinomial(total, (matrix / total).ravel(), size=resamples)
    found = statistics(np.concatenate([matrix[None], drawn.reshape(-1, *matrix.shape)]))
    kappa, linear, unweighted, lean = (_told(line) for line in found)
    return Agreement(total, int(np.trace(matrix)), near, kappa, linear, unweighted, lean)


def _matrix(pairs: Pairs) -> Counts:
    grades = _scale({grade for pair in pairs for grade in pair})
    place = {grade: at for at, grade in enumerate(grades)}
    matrix = np.zeros((len(grades), len(grades)))
    for (first, second), count in pairs.items():
        matrix[place[first], place[second]] += count
    return matrix


def _scale(grades: set[str]) -> list[str]:
    """The grades in order. Numbers make a scale without gaps: a grade that nobody gave still sets others apart."""
    if not all(grade.isdigit() for grade in grades):
        return sorted(grades)
    numbers = [int(grade) for grade in grades]
    return [str(number) for number in range(min(numbers, default=0), max(numbers, default=-1) + 1)]


def _apart(size: int) -> Counts:
    """By how many grades the second lies above the first."""
    grades = np.arange(size, dtype=float)
    return grades[None] - grades[:, None]


def statistics(matrices: Counts) -> Counts:
    """Of each matrix of counts: kappa with quadratic and linear weights and without, and the mean step between."""
    size = matrices.shape[-1]
    apart, most = _apart(size), max(1, size - 1)
    weights = (1 - apart**2 / most**2, 1 - np.abs(apart) / most, np.eye(size))
    lean = (apart * matrices).sum(axis=(1, 2)) / matrices.sum(axis=(1, 2))
    return np.array([*(_kappa(matrices, weight) for weight in weights), lean])


def _kappa(matrices: Counts, weights: Counts) -> Counts:
    total = matrices.sum(axis=(1, 2))
    by_chance = matrices.sum(axis=2)[:, :, None] * matrices.sum(axis=1)[:, None, :]
    seen = (weights * matrices).sum(axis=(1, 2)) / total
    expected = (weights * by_chance).sum(axis=(1, 2)) / total**2
    with np.errstate(divide="ignore", invalid="ignore"):
        found = (seen - expected) / (1 - expected)
    return np.where(expected < 1 - 1e-12, found, np.nan)


def _told(found: Counts) -> Told:
    """A number, and the middle 95% of what resamples of the pairs, drawn from a fixed seed, give for it."""
    value, drawn = found[0], found[1:][np.isfinite(found[1:])]
    if not np.isfinite(value):
        return Told(None)
    if not len(drawn):
        return Told(float(value))
    return Told(float(value), float(np.quantile(drawn, 0.025)), float(np.quantile(drawn, 0.975)))


def lean_in_words(lean: Told) -> str:
    """Whether those who judged first were the kinder, where a higher grade is the better; nothing of few pairs."""
    if lean.value is None or lean.low is None or lean.high is None:
        return ""
    if not round(lean.value, 2):
        return "Auditors lean neither way: over all pairs the two grades are equal on average."
    way = "more generously" if lean.value < 0 else "more harshly"
    said = f"Auditors graded {way} than moderators, by {abs(lean.value):.2f} of a grade on average"
    return f"{said}: a difference so small may be chance." if lean.low <= 0 <= lean.high else f"{said}."
