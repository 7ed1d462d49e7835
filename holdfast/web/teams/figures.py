"""What a team or a service comes to: the count of what stands on the day, and the year's measures."""

from collections.abc import Sequence
from typing import Any, Literal

from holdfast.accounts.scope import Scope
from holdfast.measures.funnel import place
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES
from holdfast.web.worklists import CAPACITY, PLAN_LENGTH, WAITING


def team_rows(scope: Scope) -> list[dict[str, Any]]:
    """The teams in scope in order of name, each with what stands there on the as-at day.

    A service is no team, unless children are with the service itself.
    """
    marks = ", ".join("?" * len(scope.teams))
    return scope.served.rows(
        f"""SELECT t.team_id, t.name, t.service_id, t.service, coalesce(c.children, 0) AS children,
        coalesce(c.late, 0) AS late, coalesce(o.overdue, 0) AS overdue, coalesce(o.waiting, 0) AS waiting,
        coalesce(o.supervised, 0) AS supervised, coalesce(o.unsupervised, 0) AS unsupervised,
        coalesce(o.drift, 0) AS drift, w.points, w.capacity
        FROM teams t
        LEFT JOIN (SELECT team_id, sum(status != 'closed') AS children, sum(overdue_count > 0) AS late FROM children
            WHERE team_id IN ({marks}) GROUP BY team_id) c ON c.team_id = t.team_id
        LEFT JOIN (SELECT team_id, sum(overdue) AS overdue, sum(standard = '{WAITING}') AS waiting,
            sum(standard = 'supervision') AS supervised, sum(standard = 'supervision' AND overdue = 1) AS unsupervised,
            sum(standard = '{PLAN_LENGTH}' AND overdue = 1) AS drift FROM owed
            WHERE team_id IN ({marks}) GROUP BY team_id) o ON o.team_id = t.team_id
        LEFT JOIN (SELECT w.team_id, sum(l.hit) AS points, sum(l.counted) AS capacity FROM workers w
            JOIN loads l ON l.worker_id = w.worker_id AND l.measure = '{CAPACITY}'
            WHERE w.team_id IN ({marks}) GROUP BY w.team_id) w ON w.team_id = t.team_id
        WHERE t.team_id IN ({marks})
        AND (c.children OR o.overdue OR t.team_id NOT IN (SELECT service_id FROM teams WHERE service_id IS NOT NULL))
        ORDER BY t.name, t.team_id""",
        scope.teams * 4,
    )


def service_rows(served: Served, services: Sequence[str]) -> list[dict[str, Any]]:
    """The services of these ids in order of name."""
    marks = ", ".join("?" * len(services))
    sql = f"SELECT DISTINCT service_id, service AS name FROM teams WHERE service_id IN ({marks}) ORDER BY service"
    return served.rows(sql, tuple(services))


def year_of(served: Served, grouped_by: Literal["team", "service"], group: str) -> list[dict[str, Any]]:
    """The year's figure of each measure for one team or service, with how it lies to the whole for its size."""
    rows = served.rows(
        """SELECT f.*, whole.value AS centre FROM figures f JOIN figures whole ON whole.measure = f.measure
        AND whole.series = 'year' AND whole.grouped_by = 'all' AND whole.category IS NULL
        WHERE f.series = 'year' AND f.grouped_by = ? AND f.group_id = ? AND f.category IS NULL""",
        (grouped_by, group),
    )
    by_measure = {row["measure"]: row for row in rows}
    found = [(measure, by_measure[name]) for name, measure in MEASURES.items() if name in by_measure]
    return [
        {
            **row,
            "of": measure,
            "beyond": place(row["value"], row["denominator"], row["centre"], gives=measure.gives, per=measure.per),
        }
        for measure, row in found
    ]
