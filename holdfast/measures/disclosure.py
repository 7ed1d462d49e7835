"""Disclosure control: what may be told of small numbers of children to people who may not see the children.

Everything that leaves need-to-know passes through here: tables, charts, pages, downloads and the words beside them.

- A count of one to five is hidden; none is told as none.
- Where it would be the only one hidden in its row or column, the next smallest is hidden too: no sum gives it away.
- What is shown is rounded to the nearest five, and to no less than ten: then neither two days nor two filters, nor the
  parts and their sum, can be subtracted to find a small number.
- A percentage, mean or rate is reckoned from the rounded counts, and hidden where its parts are hidden or too few.
- Exact dates, names of workers, single teams and the rows behind a figure are never told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from holdfast.measures.agreement import is_cell, is_share
from holdfast.measures.gives import Gives
from holdfast.measures.interval import wilson

FEWEST = 6
STEP = 5
LEAST = 10
# With fewer than this a share of rounded counts may be far from the true one.
FEWEST_FOR_VALUE = 20
HIDDEN = "c"
WITHHELD = "withheld"
TOO_FEW = "too few to be told outside the service"
NOT_SURE = "the record does not say enough to be sure"

Mask = NDArray[np.bool_]
Counts = NDArray[np.float64]


def is_small(counts: ArrayLike) -> Mask:
    """Whether a count is hidden for its own sake: more than none, and fewer than six."""
    found = np.asarray(counts, dtype=float)
    return np.asarray((found > 0) & (found < FEWEST))


def rounded(count: float | None) -> float | None:
    """A count as it may be told: none, or the nearest five from ten on; nothing where it is small."""
    if count is None or bool(is_small(count)):
        return None
    return 0.0 if count == 0 else max(float(LEAST), STEP * float(np.floor(count / STEP + 0.5)))


def told(count: float | None) -> str:
    """A count in writing: rounded, or the letter that says it is hidden."""
    found = rounded(count)
    return HIDDEN if found is None else f"{found:,.0f}"


def hidden(table: ArrayLike) -> Mask:
    """Which cells of a table with its sums are hidden: first the small ones.

    Then, as long as a row or a column of several cells hides just one, the next smallest in it that is not none.
    """
    counts = np.asarray(table, dtype=float)
    mask = is_small(counts)
    while (found := _next_to_hide(counts, mask)) is not None:
        mask[found] = True
    return mask


def _next_to_hide(counts: Counts, mask: Mask) -> tuple[int, int] | None:
    rows, columns = counts.shape
    for row in range(rows if columns > 1 else 0):
        place = _smallest(counts[row], mask[row])
        if mask[row].sum() == 1 and place is not None:
            return row, place
    for column in range(columns if rows > 1 else 0):
        place = _smallest(counts[:, column], mask[:, column])
        if mask[:, column].sum() == 1 and place is not None:
            return place, column
    return None


def _smallest(line: Counts, mask: Mask) -> int | None:
    """The place of the smallest count of a line that is shown and not none: a part, for a sum is no smaller."""
    shown = [place for place in range(len(line)) if not mask[place] and line[place] > 0]
    return min(shown, key=lambda place: (line[place], place), default=None)


# What a figure counts: each is a table of its own.
COUNTS = ("numerator", "denominator", "pending", "overdue")


@dataclass(frozen=True)
class Kind:
    """What a figure's value is made of: how it is reckoned anew from rounded counts."""

    gives: Gives
    per: int

    def of(self, category: str | None) -> "Kind | None":
        """The same of one kind of figure; none where such a figure is told within the service only.

        Of an agreement the pairs of grades are a table of small numbers, and its shares are shares.
        """
        if not self.gives.is_beside(category):
            return self
        return None if is_cell(category) else replace(self, gives=Gives.SHARE) if is_share(category) else self


def controlled(figures: Sequence[Mapping[str, Any]], kind: Kind) -> list[dict[str, Any]]:
    """Figures of one measure as they may be told: of the whole and its parts, of a year and its months.

    They are one table, a group a row and a period a column, for each is a sum of others.
    """
    rows = {key: place for place, key in enumerate(dict.fromkeys(_group(figure) for figure in figures))}
    columns = {key: place for place, key in enumerate(dict.fromkeys(_period(figure) for figure in figures))}
    places = [(rows[_group(figure)], columns[_period(figure)]) for figure in figures]
    tables = {name: _table(figures, name, places, (len(rows), len(columns))) for name in COUNTS}
    masks = _masks(tables, kind)
    return [
        _told(figure, kind, {name: bool(mask[place]) for name, mask in masks.items()})
        for figure, place in zip(figures, places, strict=True)
    ]


def _group(figure: Mapping[str, Any]) -> tuple[Any, ...]:
    return figure["by"], figure["group_id"]


def _period(figure: Mapping[str, Any]) -> tuple[Any, ...]:
    return figure["from_on"], figure["to_on"]


def _table(
    figures: Sequence[Mapping[str, Any]], name: str, places: Sequence[tuple[int, int]], shape: tuple[int, int]
) -> Counts:
    found = np.zeros(shape)
    for figure, place in zip(figures, places, strict=True):
        found[place] = figure[name] or 0
    return found


def _masks(tables: Mapping[str, Counts], kind: Kind) -> dict[str, Mask]:
    """For each count of the figures whether it is hidden."""
    masks = {name: hidden(table) for name, table in tables.items()}
    if kind.gives in (Gives.SHARE, Gives.MIX, Gives.AGREEMENT):
        # Where misses are hidden, hits would tell them.
        masks["numerator"] |= hidden(np.maximum(tables["denominator"] - tables["numerator"], 0))
    elif kind.gives is Gives.RATE:
        # The children who live in the area are published by others.
        masks["denominator"][:] = False
    return masks


def _told(figure: Mapping[str, Any], kind: Kind, masks: Mapping[str, bool]) -> dict[str, Any]:
    counts = {name: None if masks[name] else rounded(figure[name]) for name in COUNTS}
    if kind.gives is Gives.RATE:
        counts["denominator"] = figure["denominator"]
    value, low, high = _value(figure, kind, counts)
    status, reason = figure["status"], figure["reason"]
    if value is None and (figure["value"] is not None or (kind.gives is Gives.AGREEMENT and figure["denominator"])):
        status, reason = WITHHELD, TOO_FEW
    elif figure["value"] is not None and reason:
        reason = NOT_SURE
    return {
        **figure,
        **counts,
        "value": value,
        "low": low,
        "high": high,
        "coverage": None,
        "ninth": None,
        "status": status,
        "reason": reason,
    }


def _value(
    figure: Mapping[str, Any], kind: Kind, counts: Mapping[str, float | None]
) -> tuple[float | None, float | None, float | None]:
    number, of = counts["numerator"], counts["denominator"]
    if figure["value"] is None or number is None or of is None or not of:
        return None, None, None
    if kind.gives is Gives.RATE:
        return number / of * kind.per, None, None
    if of < FEWEST_FOR_VALUE:
        return None, None, None
    if kind.gives in (Gives.SHARE, Gives.MIX):
        low, high = wilson(number, of)
        return number / of, low, high
    if kind.gives in (Gives.DAYS, Gives.AGREEMENT):
        # These are no quotient of two counts; to the whole day, or one decimal, they tell of no single child.
        return round(figure["value"], 0 if kind.gives is Gives.DAYS else 1), None, None
    return number / of, None, None
