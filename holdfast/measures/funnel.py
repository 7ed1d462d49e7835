"""Whether a team or a council lies apart from the rest by more than its size allows: a funnel, never a rank."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import ArrayLike

from holdfast.measures.gives import Gives
from holdfast.measures.variation import Floats

WARN, ALARM = 2.0, 3.0
# How often chance alone goes so far to one side: what lies beyond two, and beyond three, standard deviations.
WARN_CHANCE, ALARM_CHANCE = 0.02275, 0.00135
# With fewer events expected than give this variance the bell curve is no guide: 0 of 2 would lie far below 9 in 10.
FEW = 9.0


@dataclass(frozen=True)
class Funnel:
    """The limits of a group of each size about a common centre: two and three standard deviations."""

    centre: float
    sizes: Floats
    low: Floats
    high: Floats
    far_low: Floats
    far_high: Floats


def funnel(centre: float, sizes: ArrayLike, *, gives: Gives = Gives.SHARE, per: int = 1) -> Funnel | None:
    """The funnel of a share or a rate; of what is no count of single events there is none."""
    n = np.asarray(sizes, dtype=float)
    if gives not in (Gives.SHARE, Gives.RATE):
        return None
    variance = centre * (1 - centre) if gives is Gives.SHARE else centre * per
    with np.errstate(divide="ignore"):
        spread = np.sqrt(variance / n)
    highest = 1.0 if gives is Gives.SHARE else np.inf
    ends = [np.clip(centre + times * spread, 0.0, highest) for times in (-WARN, WARN, -ALARM, ALARM)]
    return Funnel(centre, n, *ends)


def place(value: float | None, size: float | None, centre: float | None, *, gives: Gives, per: int = 1) -> str:
    """How a group lies to the centre, in words; nothing where that cannot be told."""
    if value is None or not size or centre is None:
        return ""
    limits = funnel(centre, [size], gives=gives, per=per)
    if limits is None:
        return ""
    side = "above" if value > centre else "below"
    chance = chance_of(value, size, centre, gives=gives, per=per)
    if (value < limits.far_low[0] or value > limits.far_high[0]) and chance < ALARM_CHANCE:
        return f"well {side} what its size allows"
    if (value < limits.low[0] or value > limits.high[0]) and chance < WARN_CHANCE:
        return f"{side} what its size allows"
    return "within what its size allows"


def chance_of(value: float, size: float, centre: float, *, gives: Gives, per: int = 1) -> float:
    """How often chance alone takes a group of this size so far to its side; nought where there are events enough.

    It is exact: the binomial tail of a share, the Poisson tail of a rate.
    """
    is_share, above = gives is Gives.SHARE, value > centre
    mean = centre * (size if is_share else size / per)
    if (mean * (1 - centre) if is_share else mean) >= FEW:
        return 0.0
    count = value * (size if is_share else size / per)
    if is_share and centre > 0.5:
        centre, count, above = 1 - centre, size - count, not above
    terms = _binomial(round(size), centre) if is_share else _poisson(mean)
    if above:
        return 1 - math.fsum(islice(terms, math.ceil(count - 1e-9)))
    return math.fsum(islice(terms, math.floor(count + 1e-9) + 1))


def _binomial(size: int, share: float) -> Iterator[float]:
    term = (1 - share) ** size
    for hits in range(size + 1):
        yield term
        term *= (size - hits) / (hits + 1) * share / (1 - share)


def _poisson(mean: float) -> Iterator[float]:
    term, hits = math.exp(-mean), 0
    while True:
        yield term
        hits += 1
        term *= mean / hits
