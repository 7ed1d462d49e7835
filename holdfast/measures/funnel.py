"""Whether a team or a council lies apart from the rest by more than its size allows: a funnel, never a rank."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from holdfast.measures.gives import Gives
from holdfast.measures.variation import Floats

WARN, ALARM = 2.0, 3.0


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
    if value < limits.far_low[0] or value > limits.far_high[0]:
        return f"well {side} what its size allows"
    if value < limits.low[0] or value > limits.high[0]:
        return f"{side} what its size allows"
    return "within what its size allows"
