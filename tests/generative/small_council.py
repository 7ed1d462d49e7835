"""A small council drawn by chance: every table that clocks and measures read, well kept and badly kept."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa

from holdfast.record.tables import TABLES, Kind

FIRST = date(2023, 1, 2)
LAST = date(2026, 3, 31)
TEAMS = ("T1", "T2", "T3", None)
WORKERS = tuple(f"W{n}" for n in range(8))
DAYS = (Kind.DATE, Kind.TIME)
# Dates that are known before they come, and so stand in the record of an earlier day.
AHEAD = {"born_on", "expected_on"}

Rows = dict[str, list[dict[str, Any]]]


class Drawing:
    """One council being drawn: rows by table, and chance."""

    def __init__(self, seed: int) -> None:
        self.chance = np.random.default_rng(seed)
        self.rows: Rows = defaultdict(list)
        self._ids = 0

    def add(self, table: str, **cells: Any) -> dict[str, Any]:
        """A row with its own key; a day in place of a time is taken as nine in the morning."""
        key = TABLES[table].key[0]
        self._ids += 1
        row = {key: f"{table[:3]}{self._ids}", **cells}
        for name, value in row.items():
            if value and TABLES[table][name].kind is Kind.TIME and not isinstance(value, datetime):
                row[name] = datetime(value.year, value.month, value.day, 9)
        self.rows[table].append(row)
        return row

    def is_so(self, likely: float) -> bool:
        return bool(self.chance.random() < likely)

    def one_of(self, *choices: Any) -> Any:
        return choices[int(self.chance.integers(len(choices)))]

    def later(self, day: date | None, least: int, most: int, likely: float = 1.0) -> date | None:
        """A day so many days after another, if it comes by the last day (and `likely` at all)."""
        if day is None or not self.is_so(likely):
            return None
        found = day + timedelta(days=int(self.chance.integers(least, most + 1)))
        return found if found <= LAST else None

    def every(self, start: date | None, end: date | None, least: int, most: int) -> Iterator[date]:
        """Days in a row, each so many days after the last, until the end."""
        day = self.later(start, least, most)
        while day is not None and (end is None or day <= end):
            yield day
            day = self.later(day, max(least, 1), most)


def small_council(seed: int, children: int = 24) -> dict[str, pa.Table]:
    """The record of a council of that seed, as a source would give it on `LAST`."""
    drawing = Drawing(seed)
    for team in TEAMS[:3]:
        drawing.add("departments", team_id=team, name=f"Team {team}", parent_id=drawing.one_of("S1", "S2", None))
    for worker in WORKERS:
        drawing.add("professionals", worker_id=worker, name=drawing.one_of(f"Name of {worker}", None))
        for _ in range(drawing.one_of(0, 1, 1, 2)):
            _employ(drawing, worker)
    for number in range(children):
        _child(drawing, f"c{number}")
    return {name: pa.Table.from_pylist(rows, schema=TABLES[name].schema) for name, rows in drawing.rows.items()}


def as_it_stood(tables: dict[str, pa.Table], day: date) -> dict[str, pa.Table]:
    """The record as a source would have given it on an earlier day: no event and no date after it."""
    return {
        name: pa.Table.from_pylist(_until(name, rows.to_pylist(), day), schema=rows.schema)
        for name, rows in tables.items()
    }


def _until(name: str, rows: list[dict[str, Any]], day: date) -> list[dict[str, Any]]:
    dated = [column.name for column in TABLES[name] if column.kind in DAYS and column.name not in AHEAD]
    event = TABLES[name].event
    kept = [row for row in rows if event is None or row[event] is None or _day(row[event]) <= day]
    return [{**row, **{n: None for n in dated if row[n] and _day(row[n]) > day}} for row in kept]


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _employ(d: Drawing, worker: str) -> None:
    start = d.later(FIRST, 0, 900)
    stage, fte = d.one_of("first year", "experienced"), d.one_of(0.5, 0.8, 1.0, 1.0, None)
    end = d.later(start, 100, 900, 0.3)
    d.add(
        "employments", worker_id=worker, team_id=d.one_of(*TEAMS), fte=fte, stage=stage, started_on=start, ended_on=end
    )


def _child(d: Drawing, person: str) -> None:
    born = d.one_of(date(2007, 3, 5), date(2009, 8, 31), date(2010, 1, 15), date(2018, 2, 28), None)
    d.add("persons", person_id=person, born_on=born, expected_on=None if born else date(2026, 6, 1))
    if d.is_so(0.7):
        d.add("families", family_id=f"F{int(d.chance.integers(6))}", person_id=person)
    for arrived in d.every(FIRST, None, 60, 700):
        late = d.is_so(0.4)
        decided = d.later(arrived, 0, 3, 0.9) if d.is_so(0.95) else arrived - timedelta(days=1)
        d.add(
            "contact_decisions",
            person_id=person,
            received_at=arrived,
            decided_at=decided,
            out_of_hours=late,
            emergency_duty_recorded=d.one_of(True, True, True, False, None) if late else None,
            handover_acknowledged_at=d.later(arrived, 0, 4, 0.8) if late else None,
        )
    for referred in d.every(FIRST, None, 30, 500):
        _referral(d, person, referred)
    if d.is_so(0.4):
        _in_care(d, person)


def _referral(d: Drawing, person: str, referred: date) -> None:
    closed = d.later(referred, 5, 700, 0.7)
    row = d.add(
        "cin_episodes",
        person_id=person,
        referral_on=referred,
        closed_on=closed,
        nfa=d.one_of(True, False, False, None),
        team_id=d.one_of(*TEAMS),
    )
    referral = row["referral_id"]
    if d.is_so(0.85):
        d.add("referral_decisions", referral_id=referral, person_id=person, decided_at=d.later(referred, 0, 4))
    _workers(d, person, referral, referred, closed)
    for started in d.every(referred, closed, 0, 150):
        # Not after the episode closed: until it is known that it will be, the closing ends what is owed.
        authorised = min(d.later(started, 20, 90, 0.8) or LAST, closed or LAST) if d.is_so(0.8) else None
        seen, of = d.one_of(True, True, False, None), d.one_of(referral, referral, None)
        d.add(
            "assessments",
            person_id=person,
            referral_id=of,
            started_on=started,
            authorised_on=authorised,
            child_seen=seen,
        )
    if d.is_so(0.4):
        _protect(d, person, referral, d.later(referred, 0, 60))
    if d.is_so(0.5):
        _in_need(d, person, d.later(referred, 5, 90) if d.is_so(0.95) else None)


def _workers(d: Drawing, person: str, referral: str, start: date | None, end: date | None) -> None:
    for day in d.every(start, end, 0, 200):
        role, worker = d.one_of("CW", "CW", "CW", "FH", "FH", "LCP"), d.one_of(*WORKERS, None)
        left = d.later(day, 0, 250, 0.7)
        d.add(
            "involvements",
            person_id=person,
            referral_id=referral,
            role=role,
            worker_id=worker,
            team_id=d.one_of(*TEAMS),
            started_on=day,
            ended_on=left,
        )
    for table, key, least, most in (
        ("supervision_children", "held_on", 15, 45),
        ("oversight_entries", "entered_on", 10, 70),
        ("waiting_reviews", "reviewed_on", 3, 40),
    ):
        for day in d.every(start, end, least, most):
            d.add(table, person_id=person, **{key: day})


def _protect(d: Drawing, person: str, referral: str, concern: date | None) -> None:
    held = d.later(concern, 0, 4, 0.9)
    meeting = f"M{person}{referral}"
    d.add(
        "strategy_discussions",
        person_id=person,
        referral_id=referral,
        meeting_id=meeting,
        concern_at=concern,
        held_at=held,
    )
    if d.is_so(0.8):
        for agency in ("social care", "police", "health"):
            mode = d.one_of("in person", "in person", "live remote", "report only")
            d.add("strategy_attendees", meeting_id=meeting, agency=agency, mode=mode, held_at=held)
    if held is None:
        return
    ended = d.later(held, 5, 40, 0.9)
    enquiry = d.add("s47_enquiries", person_id=person, referral_id=referral, started_on=held, ended_on=ended)[
        "enquiry_id"
    ]
    if d.is_so(0.6):
        d.add("s47_outcomes", enquiry_id=enquiry, person_id=person, outcome="CP_CONFERENCE")
        conferred = d.later(held, 5, 40, 0.9)
        plan = _plan(d, person, conferred) if d.is_so(0.8) else None
        linked, moved = d.one_of(enquiry, enquiry, None), d.one_of(True, False, False, None)
        d.add(
            "initial_conferences",
            person_id=person,
            enquiry_id=linked,
            plan_id=plan,
            held_on=conferred,
            transfer_in=moved,
        )


def _plan(d: Drawing, person: str, start: date | None) -> str:
    ended = d.later(start, 30, 600, 0.7)
    other = d.one_of(True, False, False, None)
    plan: str = d.add("cp_plans", person_id=person, started_on=start, ended_on=ended, other_authority=other)["plan_id"]
    for table, key, least, most in (
        ("cp_visits", "visit_on", 5, 25),
        ("core_groups", "held_on", 8, 60),
        ("cp_reviews", "review_on", 60, 210),
    ):
        for day in d.every(start, ended, least, most):
            extra = {"seen": d.one_of(True, True, False, None)} if table == "cp_visits" else {}
            d.add(table, person_id=person, plan_id=plan, **{key: day}, **extra)
    return plan


def _in_need(d: Drawing, person: str, start: date | None) -> None:
    ended = d.later(start, 30, 400, 0.7)
    plan = d.add("cin_plans", person_id=person, started_on=start, ended_on=ended)["plan_id"]
    for day in d.every(start, ended, 10, 50):
        d.add("cin_visits", person_id=person, visit_on=day, seen=d.one_of(True, True, False, None))
    for day in d.every(start, ended, 60, 120):
        d.add("cin_reviews", person_id=person, plan_id=plan, held_on=day)


def _in_care(d: Drawing, person: str) -> None:
    entered = d.later(FIRST, 0, 900)
    left = d.later(entered, 10, 900, 0.4)
    period = f"L{person}"
    d.add(
        "care_episodes",
        person_id=person,
        care_period_id=period,
        entered_care_on=entered,
        started_on=entered,
        ceased_on=left,
    )
    d.add(
        "legal_statuses", person_id=person, status=d.one_of("C1", "C2", "V2", "V4"), started_on=entered, ended_on=left
    )
    _placed(d, person, period, entered, left)
    for day in d.every(entered, left, 3, 60):
        seen = d.one_of(True, True, False, None)
        d.add("care_visits", person_id=person, care_period_id=period, visit_on=day, seen=seen)
    for day in d.every(entered, left, 15, 200):
        d.add(
            "care_reviews",
            person_id=person,
            care_period_id=period,
            review_on=day,
            cancelled=d.one_of(True, False, None),
        )
    if d.is_so(0.6):
        d.add(
            "adviser_allocations", person_id=person, worker_id=d.one_of(*WORKERS), started_on=d.later(entered, 30, 700)
        )
    for step in ("assessment", "plan", "review", "review"):
        if d.is_so(0.7):
            d.add("pathway_steps", person_id=person, step=step, completed_on=d.later(entered, 30, 900))


def _placed(d: Drawing, person: str, period: str, entered: date | None, left: date | None) -> None:
    start = entered
    while start is not None:
        moved = d.later(start, 20, 300, 0.7)
        until = left if moved is None or (left and left < moved) else moved
        kind = d.one_of("U6", "U6", "U4", "P1", "K2", "T0")
        d.add(
            "placements",
            person_id=person,
            care_period_id=period,
            type=kind,
            started_on=start,
            ended_on=until,
        )
        start = until if until != left else None
