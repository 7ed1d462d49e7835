"""What changed beyond natural variation: XmR charts with the four rules that the NHS uses.

A chart says nothing of why. It tells a signal (look into it) from noise (leave it alone), by rules that stay the same
for every measure, so that nobody chases a single month.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

# 3 / 1.128 (d2 for moving ranges of two), and two thirds of it: where a point lies near a limit.
LIMIT = 2.66
NEAR = LIMIT * 2 / 3
RUN = 7
FEWEST_FOR_LIMITS = 12


class Rule(Enum):
    """A rule that a run of points can break; its value says it in words."""

    OUTSIDE = "a point outside the limits"
    SHIFT = "seven or more points in a row on one side of the mean"
    TREND = "seven or more points in a row, each higher or each lower than the last"
    NEAR_LIMIT = "two of three points in a row near one limit"


@dataclass(frozen=True)
class Chart:
    """A series with its mean and limits, and for each point the rules that it helps to break, and on which side.

    `mean`, `low` and `high` are empty with fewer than twelve points: then only the run of points can be shown.
    `sides` is 1 for points that signal upwards, -1 downwards, 0 for none.
    """

    values: tuple[float, ...]
    mean: float | None
    low: float | None
    high: float | None
    rules: tuple[frozenset[Rule], ...]
    sides: tuple[int, ...]

    @property
    def signal(self) -> Rule | None:
        """The gravest rule that the last point helps to break, if it does."""
        return next((rule for rule in Rule if rule in self.rules[-1]), None) if self.rules else None

    def signals_since(self) -> int | None:
        """The place of the first point of the run of signals that reaches to the last point."""
        if self.signal is None:
            return None
        place = len(self.values) - 1
        while place > 0 and self.sides[place - 1] == self.sides[-1]:
            place -= 1
        return place


def xmr(values: Sequence[float], *, share: bool = False) -> Chart:
    """The chart of a series; `share` keeps the limits between 0 and 1."""
    x = np.asarray(values, dtype=float)
    if len(x) < FEWEST_FOR_LIMITS:
        return Chart(tuple(values), None, None, None, (frozenset(),) * len(x), (0,) * len(x))
    mean, spread = float(x.mean()), float(np.abs(np.diff(x)).mean())
    low, high = mean - LIMIT * spread, mean + LIMIT * spread
    found = _found(x, mean, spread)
    rules = tuple(frozenset(rule for rule in Rule if found[rule][i]) for i in range(len(x)))
    sides = tuple(int(next((found[rule][i] for rule in Rule if found[rule][i]), 0)) for i in range(len(x)))
    if share:
        low, high = max(low, 0.0), min(high, 1.0)
    return Chart(tuple(float(v) for v in x), mean, low, high, rules, sides)


def _found(x: np.ndarray, mean: float, spread: float) -> dict[Rule, np.ndarray]:
    """For each rule and point: 1 or -1 where the point helps to break it upwards or downwards, else 0."""
    side = np.sign(x - mean).astype(int)
    outside = np.where(np.abs(x - mean) > LIMIT * spread, side, 0)
    return {
        Rule.OUTSIDE: outside,
        Rule.SHIFT: _runs(side, RUN),
        Rule.TREND: _trends(x),
        Rule.NEAR_LIMIT: _near(x, mean, spread, side, outside),
    }


def _runs(side: np.ndarray, length: int) -> np.ndarray:
    """Every member of a run of `length` or more points on one side."""
    marked = np.zeros(len(side), dtype=int)
    start = 0
    for i in range(1, len(side) + 1):
        if i == len(side) or side[i] != side[start]:
            if side[start] != 0 and i - start >= length:
                marked[start:i] = side[start]
            start = i
    return marked


def _trends(x: np.ndarray) -> np.ndarray:
    """Every member of seven or more points that rise, or fall, each time; a tie breaks it."""
    steps = _runs(np.sign(np.diff(x)).astype(int), RUN - 1)
    marked = np.zeros(len(x), dtype=int)
    marked[1:] = steps
    marked[:-1] = np.where(marked[:-1] == 0, steps, marked[:-1])
    return marked


def _near(x: np.ndarray, mean: float, spread: float, side: np.ndarray, outside: np.ndarray) -> np.ndarray:
    """Points between near limit and limit, where two of three in a row lie there and all three on one side."""
    near = (np.abs(x - mean) > NEAR * spread) & (outside == 0)
    marked = np.zeros(len(x), dtype=int)
    for i in range(len(x) - 2):
        three = slice(i, i + 3)
        if abs(int(side[three].sum())) == 3 and near[three].sum() >= 2:
            marked[three] = np.where(near[three], side[three], marked[three])
    return marked
