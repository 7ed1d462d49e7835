"""A snapshot's index of a few figures that a person can add up, for what is reckoned from figures."""

import sqlite3
from typing import Any

from holdfast.serving.reader import Served

TABLES = """
CREATE TABLE figures (measure TEXT, period TEXT, from_on TEXT, to_on TEXT, grouped_by TEXT, group_id TEXT,
    category TEXT, numerator REAL, denominator REAL, value REAL, overdue REAL, reason TEXT, series TEXT);
CREATE TABLE behind (measure TEXT, place INTEGER, person_id TEXT, category TEXT, hit REAL, unknown REAL);
CREATE TABLE owed (person_id TEXT, standard TEXT, overdue INTEGER);
CREATE TABLE children (person_id TEXT, team_id TEXT);
CREATE TABLE teams (team_id TEXT, name TEXT, service_id TEXT, service TEXT);
"""


def figures(*, disclosed: bool = False) -> Served:
    """An index with no figure in it yet."""
    index = sqlite3.connect(":memory:")
    index.row_factory = sqlite3.Row
    index.executescript(TABLES)
    return Served(None, index, disclosed)  # type: ignore[arg-type]


def year(served: Served, measure: str, hits: float, of: float, **more: Any) -> None:
    """A measure's year: so many hits of so many."""
    row = {"value": hits / of, "overdue": None, "reason": "", "grouped_by": "all", "group_id": None, **more}
    served.index.execute(
        "INSERT INTO figures (measure, numerator, denominator, value, overdue, reason, grouped_by, group_id, series)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'year')",
        (measure, hits, of, row["value"], row["overdue"], row["reason"], row["grouped_by"], row["group_id"]),
    )


def months(served: Served, measure: str, values: list[float], first: tuple[int, int] = (2026, 1)) -> None:
    """A measure's months from a first one on, each of 100."""
    for place, value in enumerate(values):
        number = first[0] * 12 + first[1] - 1 + place
        period = f"{number // 12}-{number % 12 + 1:02}"
        served.index.execute(
            "INSERT INTO figures (measure, period, from_on, to_on, grouped_by, numerator, denominator, value, series)"
            " VALUES (?, ?, ?, ?, 'all', ?, 100, ?, 'month')",
            (measure, period, f"{period}-01", f"{period}-28", value * 100, value),
        )


def child(served: Served, person_id: str, team: str = "T1") -> None:
    """A child of a team."""
    served.index.execute("INSERT INTO children VALUES (?, ?)", (person_id, team))


def behind(served: Served, measure: str, person_id: str, hit: int) -> None:
    """A row that a measure counts."""
    served.index.execute("INSERT INTO behind VALUES (?, 1, ?, NULL, ?, 0)", (measure, person_id, hit))


def owed(served: Served, standard: str, person_id: str) -> None:
    """Something that is open and overdue for a child."""
    served.index.execute("INSERT INTO owed VALUES (?, ?, 1)", (person_id, standard))
