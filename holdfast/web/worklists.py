"""What is owed to the children in somebody's scope: the rows of every Today page, from the index alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from holdfast.accounts.scope import Scope
from holdfast.clocks.model import FallsTo
from holdfast.standards import CLOCKS
from holdfast.web.words import days_late

SOON = 7
LONG_AGO = 365  # what is late for longer is told apart, so that it does not hide what can be done today
WAITING = "allocation"
WAITING_REVIEW = "waiting_review"
PLAN_LENGTH = "in_need_plan_length"
PLAN_REVIEWS = ("in_need_review", "protection_review", "care_review", "pathway_plan_review")
CAPACITY = "CW02"
DRIFT = (PLAN_LENGTH, *PLAN_REVIEWS)


@dataclass(frozen=True)
class Owed:
    """One thing owed to a child on the as-at day."""

    child: dict[str, Any]
    standard: str
    started_on: date
    due_on: date | None
    overdue: bool
    late_days: int

    @property
    def title(self) -> str:
        """The standard in words."""
        return CLOCKS[self.standard].title

    @property
    def falls_to(self) -> str:
        """Who does it, in words."""
        return CLOCKS[self.standard].falls_to.value


@dataclass(frozen=True)
class Late:
    """What is overdue: how many things, to how many children, the one that waited longest; and how many are closed.

    A contact that nobody decided stays owed to a child whose record is closed: such children are counted apart, for
    they are not among those whom somebody works with.
    """

    things: int = 0
    children: int = 0
    longest: Owed | None = None
    closed: int = 0

    @property
    def open(self) -> int:
        """How many of the children are open."""
        return self.children - self.closed


@dataclass(frozen=True)
class Drift:
    """Plans of children in need open too long, with the day the longest began; children whose plan waits for review."""

    plans: int = 0
    since: date | None = None
    reviews: int = 0
    things: int = 0


def falling_to(*who: FallsTo) -> list[str]:
    """The standards that fall to these."""
    return [standard for standard, clock in CLOCKS.items() if clock.falls_to in who]


def late_under(scope: Scope, standards: Sequence[str]) -> Late:
    """What is overdue for the children in scope under these standards alone."""
    condition, values = scope.condition_on("owed")
    marks = ", ".join("?" * len(standards))
    found = scope.served.row(
        f"""SELECT count(*) AS things, count(DISTINCT o.person_id) AS late,
        count(DISTINCT CASE WHEN children.status = 'closed' THEN o.person_id END) AS closed
        FROM (SELECT person_id FROM owed WHERE overdue = 1 AND standard IN ({marks}) AND ({condition})) o
        JOIN children ON children.person_id = o.person_id""",
        (*standards, *values),
    )
    if not found or not found["things"]:
        return Late()
    longest = owed_in_scope(scope, standards, overdue=True, most=1)[0]
    return Late(found["things"], found["late"], longest, closed=found["closed"])


def late_in_scope(scope: Scope) -> Late:
    """What is overdue for the children in scope, counted where the rows lie."""
    condition, values = scope.condition
    found = scope.served.row(
        f"""SELECT coalesce(sum(overdue_count), 0) AS things, count(*) AS late,
        coalesce(sum(status = 'closed'), 0) AS closed FROM children WHERE overdue_count > 0 AND ({condition})""",
        values,
    )
    if not found or not found["things"]:
        return Late()
    longest = owed_in_scope(scope, overdue=True, most=1)[0]
    return Late(found["things"], found["late"], longest, closed=found["closed"])


def owed_in_scope(
    scope: Scope,
    standards: Sequence[str] = (),
    *,
    overdue: bool = False,
    since: date | None = None,
    before: date | None = None,
    until: date | None = None,
    most: int = -1,
) -> list[Owed]:
    """What is open and owed to children in scope, the longest overdue first, then by due day; all, or the first.

    `since` and `before` part what is overdue by its due day; `until` asks for what falls due by then.
    """
    condition, values = scope.condition_on("owed")
    among = f" AND standard IN ({', '.join('?' * len(standards))})" if standards else ""
    among += " AND overdue = 1" if overdue else ""
    among += f" AND due_on >= '{since}'" if since else ""
    among += f" AND due_on < '{before}'" if before else ""
    among += f" AND overdue = 0 AND due_on <= '{until}'" if until else ""
    # The first places are found before anything else of their rows is read.
    rows = scope.served.rows(
        f"""SELECT o.standard, o.started_on AS begun_on, o.due_on, o.overdue, children.*
        FROM (SELECT place FROM owed WHERE ({condition}){among} ORDER BY place LIMIT ?) first
        CROSS JOIN owed o ON o.place = first.place CROSS JOIN children ON children.person_id = o.person_id
        ORDER BY o.place""",
        (*values, *standards, most),
    )
    return [_owed(row, scope.served.snapshot.as_at) for row in rows]


def _owed(row: dict[str, Any], as_at: date) -> Owed:
    due_on = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    overdue = bool(row["overdue"])
    late = days_late(due_on, as_at) if due_on and overdue else 0
    return Owed(row, row["standard"], date.fromisoformat(row["begun_on"]), due_on, overdue, late)


def due_soon(scope: Scope, *, most: int = -1) -> list[Owed]:
    """What falls due within the next week for children in scope and is not overdue."""
    return owed_in_scope(scope, until=scope.served.snapshot.as_at + timedelta(days=SOON), most=most)


def count_in_scope(scope: Scope) -> int:
    """How many open children are in scope."""
    condition, values = scope.condition
    found = scope.served.row(
        f"SELECT count(*) AS known FROM children WHERE status != 'closed' AND ({condition})", values
    )
    return found["known"] if found else 0


def children_in_scope(scope: Scope, *, most: int = -1, after: int = 0) -> list[dict[str, Any]]:
    """The open children in scope, those with most overdue first, each with what is overdue and what is due next."""
    condition, values = scope.condition
    return scope.served.rows(
        f"""SELECT children.*, w.name AS worker, children.overdue_count AS overdue
        FROM (SELECT place FROM children WHERE status != 'closed' AND ({condition}) ORDER BY place LIMIT ? OFFSET ?)
        first CROSS JOIN children ON children.place = first.place
        LEFT JOIN workers w ON w.worker_id = children.worker_id ORDER BY children.place""",
        (*values, most, after),
    )


def by_standard(scope: Scope) -> list[dict[str, Any]]:
    """Open, overdue and longest wait by standard: those overdue for most children first, then as standards stand.

    `past` is how much of what is overdue has been so for longer than a year.
    """
    (condition, values), as_at = scope.condition_on("owed"), scope.served.snapshot.as_at
    # The sign keeps SQLite from walking through all that is owed in the order of standards.
    found = scope.served.rows(
        f"""SELECT standard, count(*) AS open, sum(overdue) AS overdue, sum(first_overdue) AS children,
        coalesce(sum(overdue AND due_on < ?), 0) AS past, min(CASE WHEN overdue = 1 THEN due_on END) AS oldest
        FROM owed WHERE {condition} GROUP BY +standard""",
        (long_ago(as_at).isoformat(), *values),
    )
    of = {row["standard"]: row for row in found}
    rows = [
        {**of[standard], "title": clock.title, "falls_to": clock.falls_to.value}
        for standard, clock in CLOCKS.items()
        if standard in of
    ]
    for row in rows:
        row["longest"] = days_late(date.fromisoformat(row["oldest"]), as_at) if row["oldest"] else 0
    return sorted(rows, key=lambda row: -row["children"])


def long_ago(as_at: date) -> date:
    """The day before which what was due is long past."""
    return as_at - timedelta(days=LONG_AGO)


def waiting(owed: Sequence[Owed]) -> list[dict[str, Any]]:
    """Children without a named worker: since when, and when their risk is next to be reviewed."""
    reviews = {o.child["person_id"]: o for o in owed if o.standard == WAITING_REVIEW}
    rows = [{"owed": o, "review": reviews.get(o.child["person_id"])} for o in owed if o.standard == WAITING]
    return sorted(rows, key=lambda row: row["owed"].started_on)


def drift(scope: Scope) -> Drift:
    """What has drifted for children in scope."""
    condition, values = scope.condition_on("owed")
    marks = ", ".join("?" * len(DRIFT))
    found = scope.served.row(
        f"""SELECT coalesce(sum(standard = '{PLAN_LENGTH}'), 0) AS plans,
        min(CASE WHEN standard = '{PLAN_LENGTH}' THEN started_on END) AS since, count(*) AS things,
        count(DISTINCT CASE WHEN standard != '{PLAN_LENGTH}' THEN person_id END) AS reviews
        FROM owed WHERE overdue = 1 AND standard IN ({marks}) AND ({condition})""",
        (*DRIFT, *values),
    )
    if not found or not found["things"]:
        return Drift()
    since = date.fromisoformat(found["since"]) if found["since"] else None
    return Drift(found["plans"], since, found["reviews"], found["things"])


def cover(scope: Scope) -> dict[str, int]:
    """Of the workers of the teams in scope: how many there are, how many hold too much of those of whom that is known,
    and for how many of their children supervision is owed and overdue."""
    marks = ", ".join("?" * len(scope.teams))
    found = scope.served.row(
        f"""SELECT count(*) AS workers, coalesce(sum(supervised), 0) AS supervised,
        coalesce(sum(unsupervised), 0) AS unsupervised, count(nullif(l.counted, 0)) AS carrying,
        coalesce(sum(l.hit > l.counted AND l.counted > 0), 0) AS over
        FROM workers w LEFT JOIN loads l ON l.worker_id = w.worker_id AND l.measure = '{CAPACITY}'
        WHERE w.team_id IN ({marks})""",
        scope.teams,
    )
    return found or {}


def loads(scope: Scope, *, most: int = -1, after: int = 0) -> list[dict[str, Any]]:
    """What each worker of the teams in scope holds against what they can carry, in order of team and name."""
    marks = ", ".join("?" * len(scope.teams))
    return scope.served.rows(
        f"""SELECT w.worker_id, w.name, w.fte, w.stage, t.name AS team, w.children, w.led, w.supervised, w.unsupervised,
        l.hit AS points, l.counted AS capacity, l.hit / nullif(l.counted, 0) AS load
        FROM workers w JOIN teams t ON t.team_id = w.team_id
        LEFT JOIN loads l ON l.worker_id = w.worker_id AND l.measure = '{CAPACITY}'
        WHERE w.team_id IN ({marks}) ORDER BY t.name, w.name, w.worker_id LIMIT ? OFFSET ?""",
        (*scope.teams, most, after),
    )
