"""Whether a figure reaches what is asked of it. Where it was rounded, only if the rounding could not decide that."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from holdfast.improvement.months import WHOLE
from holdfast.measures.disclosure import FEWEST, LEAST, STEP
from holdfast.measures.gives import Gives
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES

TOO_NEAR = "the rounded figure lies too near to what is asked"
# Not a numerator over a denominator: their values are not rounded by way of them.
OTHERWISE = (Gives.DAYS, Gives.AGREEMENT)


@dataclass(frozen=True)
class Reached:
    """Whether a figure reaches what is asked; None where that cannot be told, with the reason."""

    kept: bool | None
    value: float | None = None
    because: str = ""


def year_of(served: Served, measure_id: str, unit_id: str = "") -> dict[str, Any] | None:
    """A measure's figure of the last twelve months: of the whole council, or of one service or team."""
    sql = "SELECT * FROM figures WHERE measure = ? AND series = 'year' AND category IS NULL"
    if not unit_id:
        return served.row(f"{sql} AND grouped_by = ?", (measure_id, WHOLE))
    return served.row(f"{sql} AND group_id = ?", (measure_id, unit_id))


def reached(row: Mapping[str, Any] | None, expected: float, *, at_least: bool, served: Served) -> Reached:
    """Whether the figure of a row reaches a value."""
    if row is None:
        return Reached(None, None, "there is no figure")
    if row["value"] is None:
        return Reached(None, None, row["reason"] or "there is no figure")
    low, high = _between(row) if served.disclosed else (row["value"], row["value"])
    if (low >= expected) if at_least else (high <= expected):
        return Reached(True, row["value"])
    if (high < expected) if at_least else (low > expected):
        return Reached(False, row["value"])
    return Reached(None, row["value"], TOO_NEAR)


def _between(row: Mapping[str, Any]) -> tuple[float, float]:
    """Between which values the figure lay before its counts were rounded to the nearest five."""
    value, hits, of = row["value"], row["numerator"], row["denominator"]
    if not hits or not of or MEASURES[row["measure"]].gives in OTHERWISE:
        return value, value
    half, scale = STEP / 2, value * of / hits
    return _least(hits) / (of + half) * scale, (hits + half) / _least(of) * scale


def _least(count: float) -> float:
    """The least that a rounded count may have been: all from the fewest that are told up to ten are told as ten."""
    return float(FEWEST) if count <= LEAST else count - STEP / 2
