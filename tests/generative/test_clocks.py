"""Random spells and events through each kind of clock, against the same rules worked out slowly in plain Python."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.clocks.model import Ceiling, Deadline, Presence, Recurring
from holdfast.clocks.parameters import Parameter, deadlines, national_parameters
from holdfast.clocks.reckoning import begins
from holdfast.clocks.states import Row, is_overdue_on, state_on
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.relations import Relations, record_relations
from holdfast.record.reading import Coverage, History
from holdfast.shared.calendar import add_months, days_between
from tests.generative import oracle
from tests.generative.oracle import Owed, Spell

FIRST, LAST = date(2025, 11, 1), date(2026, 4, 30)
DAY = timedelta(days=1)
SOME_DAYS = st.dates(FIRST, LAST)
NO_NEED = ()


def limit(variant: str, value: int, unit: str, valid_from: date) -> Parameter:
    return Parameter("drawn", variant, value, unit, valid_from, "a test", "convention")


# Each changes while the clocks run: from working days to fewer of them, from months to days.
LIMITS = {
    "first": [
        limit("first", 10, "working_days", date(1995, 1, 1)),
        limit("first", 5, "working_days", date(2026, 1, 1)),
    ],
    "later": [limit("later", 1, "months", date(1995, 1, 1)), limit("later", 28, "days", date(2026, 2, 1))],
}
CEILING = Parameter("ceiling", "all", 12, "months", date(1995, 1, 1), "a test", "convention")

STRETCHES = {"person_id": "string", "episode_id": "string", "started_on": "date", "ended_on": "date"}
SCHEMAS = {
    "spells": {**STRETCHES, "done_on": "date", "variant": "string", "present": "boolean"},
    "events": {"person_id": "string", "event_on": "date"},
    "days": {"day": "date"},
}
RELATIONS = record_relations().with_tables({name: ibis.schema(schema) for name, schema in SCHEMAS.items()})
ARROW = {"string": pa.string(), "date": pa.date32(), "boolean": pa.bool_(), "int32": pa.int32()}


def works(r: Relations) -> ir.Table:
    return r.spells.select("person_id", "episode_id", "variant", "started_on", "done_on", ended_other_on="ended_on")


def stretches(r: Relations) -> ir.Table:
    return r.spells.select(*STRETCHES)


def first_or_later(rows: ir.Table, _: Relations) -> ir.Table:
    return rows.mutate(variant=ibis.ifelse(rows.sequence == 1, "first", "later"))


def words(standard: str, limit: str) -> dict[str, Any]:
    return {"standard": standard, "title": standard, "plain": standard, "limit": limit, "needs": NO_NEED}


DEADLINE = Deadline(each=works, **words("a_deadline", "drawn"))
PRESENCE = Presence(
    each=lambda r: r.spells.select("person_id", "episode_id", "started_on", "present"), **words("presence", "same_day")
)
RECURRING = Recurring(
    each=stretches,
    events=lambda r: r.events,
    matched_by=("person_id",),
    variant=first_or_later,
    **words("recurring", "drawn"),
)
CEILING_OF_THREE = Ceiling(each=stretches, fewer_than=3, **words("ceiling", "ceiling"))
KINDS = (DEADLINE, PRESENCE, RECURRING, CEILING_OF_THREE)


@dataclass(frozen=True)
class Told:
    """What a clock said of one child: the obligations, and by day the state and whether it is overdue."""

    owed: list[Owed]
    by_day: list[list[tuple[str | None, bool]]]


class Table:
    """An engine, and each clock compiled for it with its states on the days asked for."""

    def __init__(self) -> None:
        self.engine = DuckDBEngine(threads=1)
        ours = [version for versions in LIMITS.values() for version in versions]
        self.engine.hold("deadlines", deadlines([*national_parameters(), *ours, CEILING]))
        self.cover(None)
        self.queries = {clock.standard: self._queries(clock.obligations(RELATIONS)) for clock in KINDS}
        drawn = ibis.table({**{f.name: _kind(f.name) for f in fields(Owed)}, "person_id": "string"}, name="owed")
        self.queries["drawn"] = self._queries(drawn)

    @staticmethod
    def _queries(owed: ir.Table) -> tuple[str, str]:
        """What is owed, and the state of each on each day, both in the same order."""
        rows = owed.select("person_id", *(f.name for f in fields(Owed)))
        told = rows.cross_join(RELATIONS.days).order_by("person_id", "episode_id", "sequence", "day")
        told = told.select(state=state_on(told, told.day), overdue=is_overdue_on(told, told.day))
        rows = rows.order_by("person_id", "episode_id", "sequence")
        return str(ibis.to_sql(rows, dialect="duckdb")), str(ibis.to_sql(told, dialect="duckdb"))

    def hold(self, name: str, rows: Iterable[tuple[Any, ...]], schema: dict[str, str]) -> None:
        columns = list(zip(*rows, strict=True)) or [()] * len(schema)
        kinds = schema.items()
        arrays = {n: pa.array(column, ARROW[kind]) for (n, kind), column in zip(kinds, columns, strict=True)}
        self.engine.hold(name, pa.table(arrays))

    def cover(self, events_from: date | None) -> None:
        """Say from when events are known; all of them if no day is given."""
        given = Coverage(("event_on",), History.COMPLETE, 1, events_from)
        self.engine.hold("coverage", begins({"events": given}))

    def ask(self, name: str, days: list[date]) -> dict[str, Told]:
        """What each child is owed, with its states on the days."""
        self.hold("days", [(day,) for day in days], SCHEMAS["days"])
        owed, states = (self.engine.fetch(sql) for sql in self.queries[name])
        flags = list(zip(states["state"].to_pylist(), states["overdue"].to_pylist(), strict=True))
        told: dict[str, Told] = defaultdict(lambda: Told([], []))
        for number, (person_id, *row) in enumerate(zip(*(column.to_pylist() for column in owed), strict=True)):
            told[person_id].owed.append(Owed(*row))
            told[person_id].by_day.append(flags[number * len(days) : (number + 1) * len(days)])
        return dict(told)


def _kind(name: str) -> str:
    return "date" if name.endswith("_on") else {"sequence": "int32"}.get(name, "string")


@pytest.fixture(scope="module")
def table() -> Table:
    return Table()


# Random children: missing dates, ends before starts, several spells and events on one day, all of it.

MAYBE = SOME_DAYS | st.none()
SPELL = st.tuples(st.one_of(SOME_DAYS, SOME_DAYS, SOME_DAYS, st.none()), MAYBE, MAYBE, st.sampled_from(list(LIMITS)))
PRESENT = st.sampled_from([True, False, None])
CHILD = st.tuples(
    st.lists(st.tuples(SPELL, PRESENT), min_size=1, max_size=4), st.lists(SOME_DAYS, max_size=8).map(tuple)
)
CHILDREN = st.lists(CHILD, min_size=1, max_size=12)


def hold_children(table: Table, children: list[Any]) -> tuple[dict[str, list[Any]], dict[str, list[date]]]:
    """Put the children in the engine; give their spells and events back by child."""
    spells: dict[str, list[Any]] = {}
    events: dict[str, list[date]] = {}
    for number, (drawn, days) in enumerate(children):
        child = f"child {number:02}"
        spells[child] = [
            (Spell(child, f"{child} {place}", start, end), done, variant, present)
            for place, ((start, end, done, variant), present) in enumerate(drawn)
        ]
        events[child] = list(days)
    table.hold("spells", ((*astuple(s), *rest) for rows in spells.values() for s, *rest in rows), SCHEMAS["spells"])
    table.hold("events", ((child, day) for child, days in events.items() for day in days), SCHEMAS["events"])
    return spells, events


def in_order(rows: Iterable[Owed]) -> list[Owed]:
    return sorted(rows, key=lambda row: (row.episode_id, row.sequence))


@given(CHILDREN)
@settings(max_examples=40)
def test_a_deadline_is_owed_once_for_each_start(table: Table, children: list[Any]) -> None:
    spells, _ = hold_children(table, children)
    told = table.ask("a_deadline", [LAST])
    for child, rows in spells.items():
        expected = [oracle.deadline(LIMITS, spell, variant, done) for spell, done, variant, _ in rows]
        assert told[child].owed == in_order(expected)


@given(CHILDREN, MAYBE)
@settings(max_examples=80)
def test_a_recurring_standard_is_owed_once_an_interval(
    table: Table, children: list[Any], events_from: date | None
) -> None:
    """Whether the record of events holds the whole of the past or only what came after a day."""
    spells, events = hold_children(table, children)
    table.cover(events_from)
    told = table.ask("recurring", [LAST])
    table.cover(None)
    for child, rows in spells.items():
        expected = [owed for spell, *_ in rows for owed in oracle.recurring(LIMITS, spell, events[child], events_from)]
        assert (told[child].owed if child in told else []) == in_order(expected)


@given(CHILDREN)
@settings(max_examples=25)
def test_a_presence_is_met_missed_or_unknown_and_never_overdue(table: Table, children: list[Any]) -> None:
    spells, _ = hold_children(table, children)
    told = table.ask("presence", [LAST + DAY])
    answer = {True: "met", False: "missed", None: "unknown"}
    for child, rows in spells.items():
        expected = [answer[present] if spell.started_on else "unknown" for spell, _, _, present in rows]
        assert [states[0] for states in told[child].by_day] == [(state, False) for state in expected]


# Firsts and lasts of quarters, so that placements often begin twelve months to the day after another ended.
FIRSTS = [add_months(date(2023, 7, 1), months) for months in range(0, 30, 3)]
CORNERS = sorted([*FIRSTS, *(first - DAY for first in FIRSTS)])
CORNER = st.sampled_from(CORNERS)
STAY = st.tuples(st.one_of(CORNER, CORNER, CORNER, st.none()), CORNER | st.none())
STAYS = st.lists(st.lists(STAY, min_size=1, max_size=5), min_size=1, max_size=8)
# All days on which anything can change, and those around them.
TURNING_DAYS = sorted({add_months(day, n) + near for day in CORNERS for n in (0, 12) for near in (-DAY, DAY * 0, DAY)})


@given(STAYS)
@settings(max_examples=60)
def test_a_child_is_overdue_on_a_day_if_over_the_ceiling_on_it(table: Table, children: list[Any]) -> None:
    """Whether placements follow one another, overlap, or lie within one another."""
    spells = {
        f"child {n}": [Spell(f"child {n}", f"{n} {place}", *stay) for place, stay in enumerate(stays)]
        for n, stays in enumerate(children)
    }
    rows = ((*astuple(spell), None, "all", None) for stays in spells.values() for spell in stays)
    table.hold("spells", rows, SCHEMAS["spells"])
    told = table.ask("ceiling", TURNING_DAYS)
    for child, stays in spells.items():
        found = [any(overdue for _, overdue in states) for states in zip(*told[child].by_day, strict=True)]
        assert found == [oracle.over_the_ceiling(stays, 3, 12, day) for day in TURNING_DAYS]
        assert len(told[child].owed) == len(stays)
        missed = [[overdue for state, overdue in states if state == "missed"] for states in told[child].by_day]
        assert all(overdue[0] for overdue in missed if overdue), "held against a placement, but on no day broken"


# States

# Few enough days that starts, ends, due days and the days asked for often fall together.
NEAR = st.dates(date(2026, 1, 1), date(2026, 1, 9))
OR_NOT = NEAR | st.none()
LEDGER_ROW = st.tuples(NEAR, OR_NOT, OR_NOT, OR_NOT, st.sampled_from([None, None, None, "it is not recorded"]))


@given(st.lists(LEDGER_ROW, min_size=1, max_size=25), st.lists(NEAR, min_size=1, max_size=6, unique=True))
@settings(max_examples=60)
def test_the_state_of_any_row_on_any_day_is_that_of_the_plain_rule(
    table: Table, drawn: list[Any], days: list[date]
) -> None:
    """In the ledger, in the hand, and told step by step: three ways, one answer."""
    rows = []
    for number, (start, due_on, done_on, ended_on, because) in enumerate(drawn):
        start = None if because else start
        ended_on = None if done_on else ended_on
        rows.append(Owed(f"{number:02}", 1, "all", start, due_on, done_on, ended_on, because))
    schema = {**{f.name: _kind(f.name) for f in fields(Owed)}, "person_id": "string"}
    table.hold("owed", ((*astuple(row), "a child") for row in rows), schema)
    days = sorted(days)
    told = table.ask("drawn", days)["a child"]
    assert told.owed == rows
    assert told.by_day == [[(oracle.state_on(row, d), oracle.is_overdue_on(row, d)) for d in days] for row in rows]
    in_hand = [Row("s", 1, r.started_on, r.due_on, r.done_on, r.ended_other_on, r.unknown_because) for r in rows]
    assert told.by_day == [[(row.state_on(d), row.is_overdue_on(d)) for d in days] for row in in_hand]


STEPS = {
    None: {"pending", "met", "ended"},
    "pending": {"met", "missed", "ended"},
    "met": set(),
    "missed": set(),
    "ended": set(),
    "unknown": set(),
}


@given(CHILDREN)
@settings(max_examples=8)
def test_an_obligation_walks_one_way(table: Table, children: list[Any]) -> None:
    """From nothing to pending, from there to met, missed or ended, and never back; overdue once and not again."""
    hold_children(table, children)
    days = days_between(FIRST - DAY, LAST + timedelta(days=40))
    for clock in KINDS:
        told = table.ask(clock.standard, days).values()
        for by_day in (states for child in told for states in child.by_day):
            for (before, _), (after, _) in pairwise(by_day):
                # Of three placements on one day, each begins with the ceiling already broken.
                broken_at_once = (clock, before, after) == (CEILING_OF_THREE, None, "missed")
                assert after == before or after in STEPS[before] or broken_at_once
            turns = [late for (_, was), (_, late) in pairwise(by_day) if late != was]
            assert turns in ([], [True], [True, False])
