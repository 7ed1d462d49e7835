"""What changed beyond natural variation: the four rules that the NHS uses, over the limits of any chart.

A chart says nothing of why. It tells a signal (look into it) from noise (leave it alone), by rules that stay the same
for every measure, so that nobody chases a single month. Which limits a measure has is said in `charts`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import isfinite

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# 3 / 1.128 (d2 for moving ranges of two), and two thirds of it: where a point lies near a limit.
LIMIT = 2.66
NEAR = LIMIT * 2 / 3
# The upper limit of a moving range, as a multiple of their mean (D4).
RANGE_LIMIT = 3.267
# The same two for the median of the moving ranges in place of their mean.
MEDIAN_LIMIT, MEDIAN_RANGE_LIMIT = 3.145, 3.865
RUN = 7
FEWEST_FOR_LIMITS = 12
ENOUGH_TO_TRUST = 20


class Rule(Enum):
    """A rule that a run of points can break; its value says it in words."""

    OUTSIDE = "a point outside the limits"
    SHIFT = "seven or more points in a row on one side of the mean"
    TREND = "seven or more points in a row, each higher or each lower than the last"
    NEAR_LIMIT = "two of three points in a row near one limit"


class Kind(Enum):
    """A kind of chart; its value names it."""

    XMR = "XmR chart"
    MEDIAN = "XmR chart by medians"
    RUN = "run chart about the median"
    P = "p chart"
    P_LANEY = "p′ chart (Laney)"
    U = "u chart"
    U_LANEY = "u′ chart (Laney)"
    G = "g chart: how many were counted between one and the next"
    T = "t chart: how many days passed between one and the next"

    @property
    def is_of_gaps(self) -> bool:
        """Whether its points are what lay between one rare event and the next."""
        return self in (Kind.G, Kind.T)


@dataclass(frozen=True)
class Limits:
    """For each point the centre, the limits, and two thirds of the way to them."""

    centre: Floats
    low: Floats
    high: Floats
    near_low: Floats
    near_high: Floats


# The limits of a stretch of points, reckoned from some of them: the places of those, and of the stretch.
LimitsOf = Callable[[slice, slice], Limits]


@dataclass(frozen=True)
class Chart:
    """A series with its centre and limits, and for each point the rules that it helps to break, and on which side.

    Centre and limits are empty in a stretch of fewer than twelve points: then only the run of points can be shown.
    `sides` is 1 for points that signal upwards, -1 downwards, 0 for none. `at` says to which month each point belongs.
    `starts` are the places at which the limits were reckoned afresh. Of gaps between rare events `facing` is -1 where a
    longer gap means a lower value.
    """

    kind: Kind
    values: tuple[float, ...]
    centres: tuple[float | None, ...]
    lows: tuple[float | None, ...]
    highs: tuple[float | None, ...]
    rules: tuple[frozenset[Rule], ...]
    sides: tuple[int, ...]
    at: tuple[int, ...]
    starts: tuple[int, ...] = (0,)
    facing: int = 1

    @property
    def mean(self) -> float | None:
        """The centre at the last point."""
        return self.centres[-1] if self.centres else None

    @property
    def low(self) -> float | None:
        """The lower limit at the last point."""
        return self.lows[-1] if self.lows else None

    @property
    def high(self) -> float | None:
        """The upper limit at the last point."""
        return self.highs[-1] if self.highs else None

    @property
    def signal(self) -> Rule | None:
        """The gravest rule that the last point helps to break, if it does."""
        return next((rule for rule in Rule if rule in self.rules[-1]), None) if self.rules else None

    @property
    def side(self) -> int:
        """Whether the measure's own value has moved up (1) or down (-1) at the last point, or not beyond chance (0)."""
        return self.sides[-1] * self.facing if self.sides else 0

    @property
    def points_since_start(self) -> int:
        """How many points lie behind the limits at the last point."""
        return len(self.values) - self.starts[-1]

    def signals_since(self) -> int | None:
        """The place of the first point of the run of signals that reaches to the last point."""
        if self.signal is None:
            return None
        place = len(self.values) - 1
        while place > self.starts[-1] and self.sides[place - 1] == self.sides[-1]:
            place -= 1
        return place


def charted(
    kind: Kind,
    values: Floats,
    limits_of: LimitsOf,
    starts: Sequence[int] = (),
    *,
    at: Sequence[int] = (),
    facing: int = 1,
    fixed: int | None = None,
) -> Chart:
    """The chart of a series whose limits are reckoned afresh at each of `starts`; `at`: each point's month.

    With `fixed` they are reckoned from so many points of the first stretch alone, the baseline, and held from there on.
    """
    begins = tuple(sorted({0, *(start for start in starts if 0 < start < len(values))})) if fixed is None else (0,)
    centres, lows, highs = (np.full(len(values), np.nan) for _ in range(3))
    found: dict[Rule, Ints] = {rule: np.zeros(len(values), dtype=np.int64) for rule in Rule}
    for begin, end in zip(begins, (*begins[1:], len(values)), strict=True):
        baseline = slice(begin, end if fixed is None else min(fixed, end))
        if baseline.stop - begin < FEWEST_FOR_LIMITS:
            continue
        part = slice(begin, end)
        limits = limits_of(baseline, part)
        centres[part], lows[part], highs[part] = limits.centre, limits.low, limits.high
        for rule, marks in broken(values[part], limits).items():
            found[rule][part] = marks
    return Chart(
        kind=kind,
        values=tuple(values.tolist()),
        centres=_or_none(centres),
        lows=_or_none(lows),
        highs=_or_none(highs),
        rules=_rules(found, len(values)),
        sides=_sides(found, len(values)),
        at=tuple(at) or tuple(range(len(values))),
        starts=begins,
        facing=facing,
    )


def _or_none(numbers: Floats) -> tuple[float | None, ...]:
    return tuple(number if isfinite(number) else None for number in numbers.tolist())


def _rules(found: dict[Rule, Ints], points: int) -> tuple[frozenset[Rule], ...]:
    calm: frozenset[Rule] = frozenset()
    rules = [calm] * points
    for place in np.flatnonzero(np.any([marks != 0 for marks in found.values()], axis=0)):
        rules[place] = frozenset(rule for rule, marks in found.items() if marks[place])
    return tuple(rules)


def _sides(found: dict[Rule, Ints], points: int) -> tuple[int, ...]:
    """Each point's side by the gravest of the rules that it helps to break."""
    sides = np.zeros(points, dtype=np.int64)
    for rule in reversed(Rule):
        sides = np.where(found[rule] != 0, found[rule], sides)
    return tuple(sides.tolist())


def xmr(values: Sequence[float], *, share: bool = False, starts: Sequence[int] = (), fixed: int | None = None) -> Chart:
    """The XmR chart of a series; `share` keeps the limits between 0 and 1."""
    x = np.asarray(values, dtype=float)

    def limits_of(known: slice, part: slice) -> Limits:
        return evenly(float(x[known].mean()), LIMIT * mean_range(x[known]), x[part], highest=1.0 if share else None)

    return charted(Kind.XMR, x, limits_of, starts, fixed=fixed)


def median_xmr(values: Sequence[float], *, starts: Sequence[int] = (), fixed: int | None = None) -> Chart:
    """The XmR chart by medians: one wild month widens nothing."""
    x = np.asarray(values, dtype=float)

    def limits_of(known: slice, part: slice) -> Limits:
        spread = float(np.median(np.abs(np.diff(x[known]))))
        return evenly(float(np.median(x[known])), MEDIAN_LIMIT * spread, x[part])

    return charted(Kind.MEDIAN, x, limits_of, starts, fixed=fixed)


def mean_range(x: Floats) -> float:
    """The mean moving range."""
    return float(np.abs(np.diff(x)).mean())


def evenly(centre: float | Floats, reach: float | Floats, x: Floats, highest: float | None = None) -> Limits:
    """Limits as far above the centre as below, but not below 0 where no point is, nor above `highest`."""
    centres = np.broadcast_to(np.asarray(centre, dtype=float), x.shape)
    reaches = np.broadcast_to(np.asarray(reach, dtype=float), x.shape)
    floor = 0.0 if len(x) and x.min() >= 0 else -np.inf
    low = np.maximum(centres - reaches, floor)
    high = np.minimum(centres + reaches, np.inf if highest is None else highest)
    return Limits(centres, low, high, centres - reaches * 2 / 3, centres + reaches * 2 / 3)


def broken(x: Floats, limits: Limits) -> dict[Rule, Ints]:
    """For each rule and point: 1 or -1 where the point helps to break it upwards or downwards, else 0."""
    # Of points that are all alike, the mean is off by the rounding of a sum only.
    alike = np.abs(x - limits.centre) <= 1e-9 * np.abs(limits.centre)
    side = np.where(alike, 0, np.sign(x - limits.centre)).astype(np.int64)
    outside = np.where((x > limits.high) | (x < limits.low), side, 0)
    near = ((x > limits.near_high) | (x < limits.near_low)) & (side != 0) & (outside == 0)
    return {
        Rule.OUTSIDE: outside,
        Rule.SHIFT: runs(side, RUN),
        Rule.TREND: _trends(x),
        Rule.NEAR_LIMIT: _near(near, side),
    }


def runs(side: Ints, length: int) -> Ints:
    """Every member of a run of `length` or more points on one side."""
    if not len(side):
        return side
    first = np.flatnonzero(np.diff(side, prepend=side[0] + 2))
    lengths = np.diff(first, append=len(side))
    return np.repeat(np.where(lengths >= length, side[first], 0), lengths)


def _trends(x: Floats) -> Ints:
    """Every member of seven or more points that rise, or fall, each time; a tie breaks it."""
    steps = runs(np.sign(np.diff(x)).astype(np.int64), RUN - 1)
    marked = np.zeros(len(x), dtype=np.int64)
    marked[1:] = steps
    marked[:-1] = np.where(marked[:-1] == 0, steps, marked[:-1])
    return marked


def _near(near: NDArray[np.bool_], side: Ints) -> Ints:
    """Points between near limit and limit, where two of three in a row lie there and all three on one side."""
    marked = np.zeros(len(side), dtype=np.int64)
    if len(side) < 3:
        return marked
    three_near = near[:-2].astype(int) + near[1:-1] + near[2:]
    one_side = np.abs(side[:-2] + side[1:-1] + side[2:]) == 3
    for place in np.flatnonzero(one_side & (three_near >= 2)):
        three = slice(place, place + 3)
        marked[three] = np.where(near[three], side[three], marked[three])
    return marked
