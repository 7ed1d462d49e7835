"""Random lines of allocation: who is owed a worker, who waits, who is discussed, and who answers on each day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.clocks.attribution import answering
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.tables import TABLES
from holdfast.shared.calendar import days_between
from holdfast.standards import definitions

FIRST, LAST = date(2026, 1, 1), date(2026, 1, 14)
ONE = timedelta(days=1)
BEYOND = LAST + 7 * ONE  # what still runs on it has no end
Span = tuple[date, date | None]
DAYS = days_between(FIRST, LAST)
SOME_DAY = st.sampled_from(DAYS)
OR_NONE = SOME_DAY | st.none()
STANDARDS = ("allocation", "waiting_review", "supervision")


@dataclass(frozen=True)
class Line:
    """One allocation: from its start until it ended or the next began, or until a lead was not enough any more."""

    started_on: date
    ended_on: date | None
    worker: str
    team: str
    outgrown: bool = False

    def runs_after(self, day: date) -> bool:
        return self.ended_on is None or self.ended_on > day


@dataclass(frozen=True)
class Involved:
    """Somebody named for a child in a role."""

    role: str
    started_on: date
    ended_on: date | None


@dataclass(frozen=True)
class Episode:
    """An episode of need, and the team that took the referral."""

    referral_id: str
    referral_on: date
    closed_on: date | None
    team: str


class Council:
    """An engine that reckons the three standards, and tells who answers for each child on each day."""

    def __init__(self) -> None:
        self.engine = DuckDBEngine(threads=1)
        compiler = Compiler("duckdb")
        self.reckoning = Reckoning(definitions(), compiler)
        self.reckoning.prepare(self.engine, [], as_at=LAST)
        relations = self.reckoning.definitions.relations
        asked = ibis.table({"person_id": "string", "day": "date"}, name="asked")
        self.answers = compiler.compiled(
            "answers", lambda: answering(asked, relations, "day").order_by("person_id", "day")
        )

    def hold(self, name: str, rows: list[dict[str, Any]]) -> None:
        self.engine.hold(name, pa.Table.from_pylist(rows, schema=TABLES[name].schema))

    def owed(self) -> set[tuple[Any, ...]]:
        self.reckoning.run(self.engine, STANDARDS)
        columns = "standard, episode_id, sequence, started_on, done_on, ended_other_on"
        rows = self.engine.fetch(f'SELECT {columns} FROM "obligations"').to_pylist()
        assert len({tuple(row.values()) for row in rows}) == len(rows)
        return {tuple(row.values()) for row in rows}

    def answering(self, people: list[str]) -> list[tuple[str | None, str | None]]:
        asked = [{"person_id": person, "day": day} for person in people for day in DAYS]
        schema = pa.schema([("person_id", pa.string()), ("day", pa.date32())])
        self.engine.hold("asked", pa.Table.from_pylist(asked, schema=schema))
        answers = self.engine.fetch(self.answers.sql)
        return list(zip(answers["worker_id"].to_pylist(), answers["team_id"].to_pylist(), strict=True))


@pytest.fixture(scope="module")
def council() -> Council:
    return Council()


# The same, worked out for one child at a time


def of_role(role: str, involvements: list[Involved]) -> list[Line]:
    starts = sorted((one.started_on, number) for number, one in enumerate(involvements) if one.role == role)
    lines = []
    for place, (start, number) in enumerate(starts):
        ends = [involvements[number].ended_on, starts[place + 1][0] if place + 1 < len(starts) else None]
        ended_on = min((end for end in ends if end), default=None)
        lines.append(Line(start, ended_on, f"W{number}", f"T{number}"))
    return lines


def line_of(involvements: list[Involved], plans: list[Span]) -> list[Line]:
    """Social workers, and the leads day by day: a day counts if no social worker holds the child and no plan runs."""
    workers = of_role("CW", involvements)
    busy = [(one.started_on, one.ended_on) for one in workers] + plans
    line = list(workers)
    for lead in of_role("FH", involvements):
        days = days_between(lead.started_on, BEYOND)
        hers = [day for day in days if lead.runs_after(day) and not any(runs_on(span, day) for span in busy)]
        for first in hers:
            if first - ONE in hers:
                continue
            last = next(day for day in days if day >= first and day + ONE not in hers)
            until = None if last == BEYOND else last + ONE
            outgrown = until is not None and lead.runs_after(last) and until != lead.ended_on
            outgrown = outgrown or any(span[0] == until and span[1] != span[0] for span in busy)
            line.append(Line(first, until, lead.worker, lead.team, outgrown))
    return sorted(line, key=lambda one: one.started_on)


def runs_on(span: Span, day: date) -> bool:
    return span[0] <= day and (span[1] is None or span[1] > day)


def wanted(episode: Episode, line: list[Line]) -> list[tuple[date, date | None]]:
    """The days on which the episode came to want a worker, each with the day on which it had one."""
    ends = {one.ended_on for one in line if one.ended_on and one.ended_on > episode.referral_on}
    before_closure = {end for end in ends if episode.closed_on is None or end < episode.closed_on}
    found = []
    for day in sorted({episode.referral_on, *before_closure}):
        given = min((max(one.started_on, day) for one in line if one.runs_after(day)), default=None)
        late = given is not None and episode.closed_on is not None and given > episode.closed_on
        found.append((day, None if late else given))
    return found


def expected(episode: Episode, line: list[Line]) -> set[tuple[Any, ...]]:
    rows = set()
    for number, (day, given_on) in enumerate(wanted(episode, line), start=1):
        ended = episode.closed_on if given_on is None else None
        rows.add(("allocation", episode.referral_id, number, day, given_on, ended))
        until = given_on or episode.closed_on
        if until is None or until > day:
            rows.add(("waiting_review", f"{episode.referral_id}:{day}", 1, day, None, until))
    held = [
        max(one.started_on, episode.referral_on)
        for one in line
        if one.runs_after(episode.referral_on) and (episode.closed_on is None or one.started_on <= episode.closed_on)
    ]
    if held:
        rows.add(("supervision", episode.referral_id, 1, min(held), None, episode.closed_on))
    return rows


def answers_on(day: date, episodes: list[Episode], line: list[Line]) -> tuple[str | None, str | None]:
    """The worker who holds the child; or else the team that last did, or took a referral while nobody did."""
    begun = [one for one in line if one.started_on <= day]
    last = begun[-1] if begun else None
    free = [
        episode
        for episode in episodes
        if episode.referral_on <= day
        and not any(one.started_on < episode.referral_on and one.runs_after(episode.referral_on) for one in line)
    ]
    taken = max(free, key=lambda episode: (episode.referral_on, episode.team), default=None)
    if last and not (taken and taken.referral_on > last.started_on):
        still = last.ended_on is None or day < last.ended_on or (day == last.ended_on and not last.outgrown)
        return (last.worker if still else None), last.team
    return None, taken.team if taken else None


def spans_in_order(spans: list[tuple[date, date | None]]) -> bool:
    return all(end is None or end >= start for start, end in spans)


EPISODES = st.lists(st.tuples(SOME_DAY, OR_NONE), min_size=1, max_size=2).filter(spans_in_order)
ALLOCATIONS = st.lists(
    st.builds(Involved, st.sampled_from(["CW", "CW", "FH", "LCP"]), SOME_DAY, OR_NONE).filter(
        lambda one: one.ended_on is None or one.ended_on > one.started_on
    ),
    max_size=5,
    unique_by=lambda one: (one.role, one.started_on),
)
PLANS = st.lists(st.tuples(SOME_DAY, OR_NONE), max_size=2).filter(spans_in_order)


def rows_of_episodes(episodes: dict[str, list[Episode]]) -> list[dict[str, Any]]:
    return [
        {
            "person_id": child,
            "referral_id": episode.referral_id,
            "referral_on": episode.referral_on,
            "closed_on": episode.closed_on,
            "team_id": episode.team,
        }
        for child, mine in episodes.items()
        for episode in mine
    ]


def rows_of_involvements(child: str, allocations: list[Involved]) -> list[dict[str, Any]]:
    return [
        {
            "person_id": child,
            "involvement_id": f"{child} {number}",
            "role": one.role,
            "worker_id": f"W{number}",
            "team_id": f"T{number}",
            "started_on": one.started_on,
            "ended_on": one.ended_on,
        }
        for number, one in enumerate(allocations)
    ]


def rows_of_plans(child: str, plans: list[Span]) -> list[dict[str, Any]]:
    return [
        {"person_id": child, "plan_id": f"{child} {number}", "started_on": start, "ended_on": end}
        for number, (start, end) in enumerate(plans)
    ]


@given(st.lists(st.tuples(EPISODES, ALLOCATIONS, PLANS), min_size=1, max_size=10))
@settings(max_examples=60)
def test_workers_wanted_waits_and_answers_are_those_worked_out_by_hand(council: Council, children: list[Any]) -> None:
    episodes = {
        f"child {n}": [Episode(f"{n} {k}", *span, f"Door {k}") for k, span in enumerate(spans)]
        for n, (spans, *_) in enumerate(children)
    }
    lines = {f"child {n}": line_of(involved, plans) for n, (_, involved, plans) in enumerate(children)}
    involvements = [rows_of_involvements(f"child {n}", involved) for n, (_, involved, _) in enumerate(children)]
    plans = [rows_of_plans(f"child {n}", plans) for n, (*_, plans) in enumerate(children)]
    council.hold("cin_episodes", rows_of_episodes(episodes))
    council.hold("involvements", [row for rows in involvements for row in rows])
    council.hold("cp_plans", [row for rows in plans for row in rows])
    assert council.owed() == {row for child in episodes for e in episodes[child] for row in expected(e, lines[child])}
    told = council.answering(list(episodes))
    assert told == [answers_on(day, episodes[child], lines[child]) for child in sorted(episodes) for day in DAYS]
