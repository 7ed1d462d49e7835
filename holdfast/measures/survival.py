"""How long things take where some are still open: the Kaplan–Meier estimate.

Leaving out what is open, or taking its days so far for its days in all, makes slow work look quick. Here what is open
counts among those that wait for as long as it has waited, and says nothing of the days after that.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from holdfast.measures.interval import Z95

Floats = NDArray[np.float64]
# Shares that differ by less than this differ by the rounding of a product only.
ALIKE = 1e-9


@dataclass(frozen=True)
class Survival:
    """How long until half, and until nine in ten, are closed; empty where fewer than that are known to close.

    `low` and `high` bound the median with 95% certainty; a bound that the days seen so far do not reach is empty.
    `at_risk` is how many were watched, `closed` how many of them closed.
    """

    median: float | None
    p90: float | None
    low: float | None
    high: float | None
    at_risk: float
    closed: float

    @property
    def still_open(self) -> float:
        """How many had not closed when last seen."""
        return self.at_risk - self.closed


@dataclass(frozen=True)
class Curve:
    """For each day on which something closed: the share still open after it, and the ends of its 95% interval."""

    days: Floats
    share: Floats
    low: Floats
    high: Floats


def kaplan_meier(days: ArrayLike, weights: ArrayLike, closed: ArrayLike) -> Survival:
    """Median and 90th percentile of days to close, from the days of each and whether it closed or is still open.

    `weights` says how often each counts. The interval of the median is Brookmeyer and Crowley's.
    """
    lasted, counts, ended = _checked(days, weights, closed)
    curve = survival_curve(lasted, counts, ended)
    return Survival(
        median=_reached(curve.days, curve.share, 0.5),
        p90=_reached(curve.days, curve.share, 0.1),
        low=_reached(curve.days, curve.low, 0.5),
        high=_reached(curve.days, curve.high, 0.5),
        at_risk=float(counts.sum()),
        closed=float(counts[ended].sum()),
    )


def survival_curve(days: ArrayLike, weights: ArrayLike, closed: ArrayLike) -> Curve:
    """The share still open day by day, with Greenwood's variance on the log-log scale, which stays between 0 and 1."""
    lasted, counts, ended = _checked(days, weights, closed)
    points, place = np.unique(lasted, return_inverse=True)
    leaving = np.bincount(place, weights=counts, minlength=len(points))
    closing = np.bincount(place, weights=counts * ended, minlength=len(points))
    # What is last seen open on a day waits that day too: it is at risk when others close on it.
    at_risk = leaving[::-1].cumsum()[::-1]
    some = closing > 0
    points, closing, at_risk = points[some], closing[some], at_risk[some]
    staying = at_risk - closing
    share = np.cumprod(np.where(staying > ALIKE, staying, 0.0) / at_risk)
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.cumsum(closing / (at_risk * staying))
        half = Z95 * np.sqrt(greenwood) / np.abs(np.log(share))
        low, high = share ** np.exp(half), share ** np.exp(-half)
    # Where nothing is left open the variance is not defined, and neither end can be told.
    return Curve(points, share, np.where(share > 0, low, np.nan), np.where(share > 0, high, np.nan))


def _checked(days: ArrayLike, weights: ArrayLike, closed: ArrayLike) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    lasted, counts = np.asarray(days, dtype=float), np.asarray(weights, dtype=float)
    ended = np.asarray(closed, dtype=bool)
    if not len(lasted) == len(counts) == len(ended):
        raise ValueError(f"{len(lasted)} days, {len(counts)} weights and {len(ended)} marks of closing do not match.")
    if not (np.isfinite(lasted).all() and (lasted >= 0).all()):
        raise ValueError("Days to close are numbers from 0 on; leave out rows whose dates are missing or in disorder.")
    if not (np.isfinite(counts).all() and (counts >= 0).all()):
        raise ValueError("A weight is a number from 0 on.")
    return lasted[counts > 0], counts[counts > 0], ended[counts > 0]


def _reached(days: Floats, share: Floats, level: float) -> float | None:
    """The first day on which the share has come down to a level; halfway to the next step where it rests upon it."""
    known = ~np.isnan(share)
    below = np.flatnonzero(known & (share <= level + ALIKE))
    if not len(below):
        return None
    first = int(below[0])
    rests = abs(share[first] - level) <= ALIKE and first + 1 < len(days)
    return float((days[first] + days[first + 1]) / 2) if rests else float(days[first])
