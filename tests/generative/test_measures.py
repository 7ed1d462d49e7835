"""What must hold of every measure whatever the record: parts add up to the whole, and days do not change the past."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import pytest

from holdfast.clocks.states import Row
from holdfast.measures.gives import Gives
from holdfast.measures.model import LedgerShare, Measure
from holdfast.measures.periods import months, year_to
from holdfast.measures.run import GROUPS, Figure, Measuring
from holdfast.measures.worklist import owed_by
from holdfast.standards import CLOCKS, MEASURES
from tests.councils import Council
from tests.generative.small_council import LAST, as_it_stood, small_council
from tests.spec.engines import reckoning

SEEDS = range(2)
EARLIER = (date(2025, 9, 30), date(2026, 2, 14))
# An assessment is owed from its referral: looking back it is known that there would be one, on the day it is not.
# Whether a row can be judged, or can be true, may show only later.
WITH_HINDSIGHT = {"AS01", "DQ01", "DQ02"}
# Who works, and what is learnt, is no child's; nor is the population of a rate.
ABOUT_NO_CHILD = {
    m.unit for m in MEASURES.values() if m.id[:2] in ("WF", "CW", "TR", "QA", "FB", "MO") or m.gives is Gives.RATE
}
SUMS = ("numerator", "denominator", "pending", "overdue")
YEAR = year_to(LAST)

# What is counted by its own day and not as a state on the last day of the period: its months make the year.
# A child counts once in a period, however many months of it: its months make more than its year.
COUNTED_ONCE = {"FD07", "MS01", "FB01", "WF05"}
FLOWS = [m.id for m in MEASURES.values() if not m.is_state and m.id not in {"AS01", *COUNTED_ONCE}]


@dataclass
class Asked:
    """One council drawn by chance, ready to be asked."""

    seed: int
    measuring: Measuring

    def figures(self, measure: Measure, by: str = "all") -> list[Figure]:
        return self.measuring.figures(measure, self.measuring.periods, by)


@cache
def council() -> Council:
    return Council(reckoning("duckdb"))


@pytest.fixture(scope="module", params=SEEDS)
def asked(request: pytest.FixtureRequest) -> Asked:
    council().hold(small_council(request.param), LAST)
    return Asked(request.param, council().measuring())


def approx(figures: list[Figure]) -> dict[str, float]:
    """The sums of figures, but for the last digits of a sum of halves."""
    return {name: round(sum(getattr(figure, name) or 0 for figure in figures), 6) for name in SUMS}


def summed(measure: Measure, figures: list[Figure]) -> dict[str, float]:
    """The sums of figures; the kinds of a mix are all of one whole, which counts once."""
    wholes = {(figure.period, figure.group_id): figure for figure in figures}
    once = list(wholes.values()) if measure.gives is Gives.MIX else figures
    return {**approx(figures), "denominator": approx(once)["denominator"]}


def by_period(figures: list[Figure]) -> dict[str, list[Figure]]:
    found = defaultdict(list)
    for figure in figures:
        found[figure.period].append(figure)
    return found


def test_the_groups_add_up_to_all(asked: Asked) -> None:
    asked.measuring.set_periods([YEAR, *months(LAST, 3)], as_at=LAST)
    for measure in MEASURES.values():
        whole = {period: summed(measure, figures) for period, figures in by_period(asked.figures(measure)).items()}
        for by in GROUPS[1:]:
            found = by_period(asked.figures(measure, by))
            parts = {period: summed(measure, figures) for period, figures in found.items()}
            assert parts in (whole, {}), (asked.seed, measure.id, by)
            assert parts or not any(any(sums.values()) for sums in whole.values())


def told_by(measure: Measure, rows: list[dict[str, Any]]) -> dict[str, float]:
    """The sums of rows as a figure tells them: of lengths of time, how many have come to an end, of how many."""
    names = {"numerator": "hit", "denominator": "counted", "pending": "pending", "overdue": "overdue"}
    if measure.gives is Gives.DAYS:
        ended = sum(row["counted"] for row in rows if not row["pending"])
        return {"numerator": ended, "denominator": sum(row["counted"] for row in rows), "pending": 0, "overdue": 0}
    return {name: round(sum(row[column] for row in rows), 6) for name, column in names.items()}


def test_the_rows_behind_a_figure_add_up_to_it(asked: Asked) -> None:
    asked.measuring.set_periods([YEAR, *months(LAST, 2)], as_at=LAST)
    for measure in MEASURES.values():
        rows = asked.measuring.children(measure).to_pylist()
        for period, figures in by_period(asked.figures(measure)).items():
            behind = [row for row in rows if row["period"] == period]
            assert told_by(measure, behind) == summed(measure, figures), (asked.seed, measure.id)
            assert all(row["person_id"] or measure.unit in ABOUT_NO_CHILD for row in behind), measure.id


def test_the_months_of_a_flow_add_up_to_the_year(asked: Asked) -> None:
    for id_ in FLOWS:
        asked.measuring.set_periods([YEAR], as_at=LAST)
        whole = summed(MEASURES[id_], asked.figures(MEASURES[id_]))
        asked.measuring.set_periods(months(LAST, 12), as_at=LAST)
        parts = summed(MEASURES[id_], asked.figures(MEASURES[id_]))
        for name in ("numerator", "denominator"):
            assert parts[name] == whole[name], (asked.seed, id_)


def test_a_share_lies_in_its_interval_and_hits_are_among_what_counts(asked: Asked) -> None:
    asked.measuring.set_periods(months(LAST, 6), as_at=LAST)
    counted = 0
    for measure in (m for m in MEASURES.values() if m.is_share):
        for figure in asked.figures(measure, "team"):
            assert 0 <= figure.numerator <= figure.denominator
            counted += figure.denominator
            if figure.denominator:
                assert 0 <= figure.low <= figure.value + 1e-9
                assert figure.value <= figure.high + 1e-9 <= 1 + 1e-9
    assert counted > 100


@pytest.mark.parametrize(("seed", "day"), list(enumerate(EARLIER)))
def test_an_earlier_day_looked_back_to_is_as_it_was_on_that_day(seed: int, day: date) -> None:
    record = small_council(seed)
    council().hold(record, LAST)
    back = looked_at(council().measuring(), day)
    council().hold(as_it_stood(record, day), day)
    then = looked_at(council().measuring(), day)
    assert {id_ for id_ in then if back[id_] != then[id_]} - WITH_HINDSIGHT == set()
    assert sum(sums["denominator"] for sums in then.values()) > 100


def test_the_worklist_is_what_the_states_of_the_ledger_say(asked: Asked) -> None:
    """Counted by the engine for all, and row by row in the hand."""
    asked.measuring.set_periods([YEAR], as_at=LAST)
    owed = owed_by("standard")
    found = {row["standard"]: row for row in asked.measuring.fetch(owed.name, owed.build).to_pylist()}
    ledger = asked.measuring.engine.fetch("SELECT * FROM ledger").to_pylist()
    for standard in CLOCKS:
        rows = [(row["person_id"], in_the_hand(row)) for row in ledger if row["standard"] == standard]
        late = [(person_id, row) for person_id, row in rows if row.is_overdue_on(LAST)]
        told = found.get(standard, {"overdue": 0, "children": 0, "oldest_due_on": None})
        assert told["overdue"] == len(late)
        assert told["children"] == len({person_id for person_id, _ in late})
        assert told["oldest_due_on"] == min((row.due_on for _, row in late), default=None)
    assert sum(row["overdue"] for row in found.values()) > 10


def in_the_hand(row: dict[str, Any]) -> Row:
    return Row(**{name: row[name] for name in Row.__annotations__})


def looked_at(measuring: Measuring, day: date) -> dict[str, dict[str, float]]:
    """The sums of every measure over the twelve months to a day, as at that day."""
    periods = [year_to(day)]
    measuring.set_periods(periods, as_at=day)
    return {measure.id: approx(measuring.figures(measure, periods)) for measure in MEASURES.values()}


def test_flows_are_told_from_states() -> None:
    """What is due, begun or done in a period is a flow; AS01 adds what is open on its last day."""
    ledger = {m.id for m in MEASURES.values() if isinstance(m, LedgerShare)}
    assert ledger - {"AS01"} <= set(FLOWS)
    assert {"FD06", "CP14", "CW07"} <= set(FLOWS)
