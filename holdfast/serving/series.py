"""The months of a measure as its chart takes them, from rows of figures."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np

from holdfast.measures.agreement import FEWEST_PAIRS
from holdfast.measures.charts import Months, Question
from holdfast.measures.disclosure import WITHHELD
from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure

Row = Mapping[str, Any]
# Months with small numbers are withheld, and those are the low ones: without more than these the rest would mislead.
FEW_WITHHELD = 0.1


def question_of(measure: Measure, rows: Sequence[Row], *, rounded: bool = False) -> Question:
    """What the choice of a measure's chart depends on: its months that have a value, oldest first.

    `rounded` says that they have passed disclosure control.
    """

    def column(name: str) -> np.ndarray:
        return np.array([float(row[name] or 0) for row in rows])

    days = np.array([float((_day(row["to_on"]) - _day(row["from_on"])).days + 1) for row in rows])
    months = Months(column("value"), column("numerator"), column("denominator"), days)
    return Question(measure.gives, measure.is_state, measure.per, months, rounded)


def is_drawn(measure: Measure, row: Row) -> bool:
    """Whether a month has a point on the chart: it has a value, and of an agreement pairs enough to say something."""
    enough = measure.gives is not Gives.AGREEMENT or (row["denominator"] or 0) >= FEWEST_PAIRS
    return row["value"] is not None and enough


def is_mostly_told(rows: Iterable[Row]) -> bool:
    """Whether of a series' months few enough are withheld that those told can stand for all: the small ones are not."""
    statuses = [row["status"] for row in rows if row["value"] is not None or row["status"] == WITHHELD]
    return statuses.count(WITHHELD) <= FEW_WITHHELD * len(statuses)


def begins(rows: Sequence[Row]) -> list[date]:
    """The first day of each month."""
    return [_day(row["from_on"]) for row in rows]


def _day(value: str | date) -> date:
    """A day as the engine or as the index gives it."""
    return date.fromisoformat(value) if isinstance(value, str) else value
