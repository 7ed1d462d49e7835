"""What is owed to the children in somebody's scope: the rows of every Today page, from the index alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from holdfast.accounts.scope import Scope
from holdfast.standards import CLOCKS
from holdfast.web.words import days_late

SOON = 7
WAITING = "allocation"
WAITING_REVIEW = "waiting_review"


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


def owed_in_scope(scope: Scope, standards: Sequence[str] = ()) -> list[Owed]:
    """Everything open that is owed to children in scope, the longest overdue first, then by due day."""
    condition, values = scope.condition
    among = f" AND o.standard IN ({', '.join('?' * len(standards))})" if standards else ""
    rows = scope.served.rows(
        f"""SELECT o.standard, o.started_on AS begun_on, o.due_on, o.overdue, children.*
        FROM owed o JOIN children ON children.person_id = o.person_id
        WHERE ({condition}){among} ORDER BY o.due_on IS NULL, o.due_on, children.surname, o.standard""",  # noqa: S608
        (*values, *standards),
    )
    return [_owed(row, scope.served.snapshot.as_at) for row in rows]


def _owed(row: dict[str, Any], as_at: date) -> Owed:
    due_on = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    overdue = bool(row["overdue"])
    late = days_late(due_on, as_at) if due_on and overdue else 0
    return Owed(row, row["standard"], date.fromisoformat(row["begun_on"]), due_on, overdue, late)


def due_soon(owed: Sequence[Owed], as_at: date) -> list[Owed]:
    """What falls due within the next week and is not overdue."""
    until = as_at + timedelta(days=SOON)
    return [o for o in owed if not o.overdue and o.due_on is not None and o.due_on <= until]


def children_in_scope(scope: Scope) -> list[dict[str, Any]]:
    """The open children in scope by name, each with what is overdue and what is due next."""
    condition, values = scope.condition
    return scope.served.rows(
        f"""SELECT children.*, w.name AS worker,
        (SELECT count(*) FROM owed o WHERE o.person_id = children.person_id AND o.overdue = 1) AS overdue,
        (SELECT min(o.due_on) FROM owed o WHERE o.person_id = children.person_id AND o.overdue = 0) AS next_due_on
        FROM children LEFT JOIN workers w ON w.worker_id = children.worker_id
        WHERE ({condition}) AND children.status != 'closed'
        ORDER BY overdue DESC, next_due_on IS NULL, next_due_on, surname, forename""",  # noqa: S608
        values,
    )


def by_standard(owed: Sequence[Owed]) -> list[dict[str, Any]]:
    """Open, overdue and longest wait by standard, in the order of the standards."""
    rows = []
    for standard, clock in CLOCKS.items():
        of = [o for o in owed if o.standard == standard]
        if of:
            late = [o for o in of if o.overdue]
            rows.append(
                {
                    "standard": standard,
                    "title": clock.title,
                    "open": len(of),
                    "overdue": len(late),
                    "children": len({o.child["person_id"] for o in late}),
                    "longest": max((o.late_days for o in late), default=0),
                }
            )
    return rows


def waiting(owed: Sequence[Owed]) -> list[dict[str, Any]]:
    """Children without a named worker: since when, and when their risk is next to be reviewed."""
    reviews = {o.child["person_id"]: o for o in owed if o.standard == WAITING_REVIEW}
    rows = [{"owed": o, "review": reviews.get(o.child["person_id"])} for o in owed if o.standard == WAITING]
    return sorted(rows, key=lambda row: row["owed"].started_on)


def loads(scope: Scope) -> list[dict[str, Any]]:
    """What each worker of the teams in scope holds against what they can carry, in order of name."""
    teams = scope.teams
    if not teams:
        return []
    marks = ", ".join("?" * len(teams))
    return scope.served.rows(
        f"""SELECT w.worker_id, w.name, w.fte, w.stage, t.name AS team,
        (SELECT count(*) FROM children c WHERE c.worker_id = w.worker_id) AS children,
        l.hit AS points, l.counted AS capacity, l.hit / nullif(l.counted, 0) AS load,
        (SELECT count(*) FROM owed o JOIN children c ON c.person_id = o.person_id
            WHERE c.worker_id = w.worker_id AND o.standard = 'supervision') AS supervised,
        (SELECT count(*) FROM owed o JOIN children c ON c.person_id = o.person_id
            WHERE c.worker_id = w.worker_id AND o.standard = 'supervision' AND o.overdue = 1) AS unsupervised
        FROM workers w JOIN teams t ON t.team_id = w.team_id
        LEFT JOIN loads l ON l.worker_id = w.worker_id AND l.measure = 'CW02'
        WHERE w.team_id IN ({marks}) ORDER BY t.name, w.name""",  # noqa: S608
        teams,
    )
