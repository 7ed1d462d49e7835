"""How far two judgements of the same thing agree beyond chance: kappa with quadratic weights."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
SEED = 20_260_401


@dataclass(frozen=True)
class Agreement:
    """Pairs judged twice: how many alike, kappa (none where all pairs lie in one grade) and its 95% interval."""

    pairs: int
    alike: int
    kappa: float | None
    low: float | None
    high: float | None


def agreement(pairs: Mapping[tuple[str, str], int]) -> Agreement:
    """The agreement of pairs (first grade, second grade), counted. Grades are ordered as numbers, or as words."""
    grades = _scale({grade for pair in pairs for grade in pair})
    place = {grade: at for at, grade in enumerate(grades)}
    matrix = np.zeros((len(grades), len(grades)))
    for (first, second), count in pairs.items():
        matrix[place[first], place[second]] += count
    total = int(matrix.sum())
    found = weighted_kappa(matrix[None])[0] if total else np.nan
    low, high = _interval(matrix, total) if np.isfinite(found) else (None, None)
    return Agreement(total, int(np.trace(matrix)), float(found) if np.isfinite(found) else None, low, high)


def _scale(grades: set[str]) -> list[str]:
    """The grades in order. Numbers make a scale without gaps: a grade that nobody gave still sets others apart."""
    if not all(grade.isdigit() for grade in grades):
        return sorted(grades)
    numbers = [int(grade) for grade in grades]
    return [str(number) for number in range(min(numbers, default=0), max(numbers, default=-1) + 1)]


def weighted_kappa(matrices: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kappa of each matrix of counts, by weights that fall with the square of the distance between grades."""
    size, total = matrices.shape[-1], matrices.sum(axis=(1, 2))
    grades = np.arange(size)
    weights = 1 - (grades[:, None] - grades[None]) ** 2 / max(1, size - 1) ** 2
    by_chance = matrices.sum(axis=2)[:, :, None] * matrices.sum(axis=1)[:, None, :]
    with np.errstate(divide="ignore", invalid="ignore"):
        seen = (weights * matrices).sum(axis=(1, 2)) / total
        expected = (weights * by_chance).sum(axis=(1, 2)) / total**2
        found = (seen - expected) / (1 - expected)
    return np.where(expected < 1 - 1e-12, found, np.nan)


def _interval(matrix: NDArray[np.float64], total: int) -> tuple[float | None, float | None]:
    """The middle 95% of kappa over resamples of the pairs, drawn from a fixed seed."""
    drawn = np.random.default_rng(SEED).multinomial(total, (matrix / total).ravel(), size=RESAMPLES)
    found = weighted_kappa(drawn.reshape(-1, *matrix.shape).astype(float))
    found = found[np.isfinite(found)]
    return (float(np.quantile(found, 0.025)), float(np.quantile(found, 0.975))) if len(found) else (None, None)
