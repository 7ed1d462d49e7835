"""Work that heaps up at its limit, from rows of the ledger drawn by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

import pyarrow as pa

from holdfast.clocks.parameters import national_parameters
from holdfast.serving.heaps import heaps
from holdfast.shared.calendar import add_working_days
from holdfast.standards import CLOCKS

AS_AT = date(2026, 9, 30)
CLOCK = CLOCKS["assessment_from_start"]
LIMIT = next(p for p in national_parameters() if p.key == CLOCK.limit and p.valid_to is None)


@dataclass
class Ledger:
    """Stands in for measures over a snapshot: it holds what was finished, and the national limits."""

    rows: list[dict[str, Any]]
    reckoning: Any = None

    def __post_init__(self) -> None:
        self.reckoning = SimpleNamespace(definitions=SimpleNamespace(parameters=national_parameters()))

    def fetch(self, _name: str, _build: Callable[..., Any]) -> pa.Table:
        return pa.Table.from_pylist(self.rows)


def finished(days: int, number: int, start: date = date(2026, 3, 2)) -> dict[str, Any]:
    done_on = add_working_days(start, days)
    of = {"standard": CLOCK.standard, "parameter_version": LIMIT.version}
    return {**of, "started_on": start, "done_on": done_on, "number": number}


def said(*rows: dict[str, Any]) -> list[str]:
    return [row["words"] for row in heaps(Ledger(list(rows)), CLOCKS.values(), AS_AT).to_pylist()]


def test_a_heap_before_the_limit_is_said_in_working_days() -> None:
    assert (LIMIT.value, LIMIT.unit) == (45, "working_days")
    (words,) = said(finished(38, 10), finished(41, 30), finished(45, 50), finished(47, 10))
    assert words.startswith("80 were finished on days 41 to 45 (working days), 8.0 times as many as on the days around")


def test_days_around_that_are_as_full_say_nothing() -> None:
    assert said(finished(38, 80), finished(43, 80), finished(47, 80)) == []


def test_what_was_finished_more_than_a_year_ago_is_left_out() -> None:
    assert said(finished(43, 80, start=date(2024, 3, 1))) == []
