"""What people who may not see children are shown: an index like the other, with nothing in it but what may be told.

It has every table that pages read, so that each page works, but no child, nothing owed to one, no team's figures and no
worker's load: a page cannot show what is not there. Its figures have passed disclosure control, and what is drawn or
said of them is worked out from them anew.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from holdfast.measures.changes import Change
from holdfast.measures.disclosure import COUNTS, Kind, controlled, hidden, rounded
from holdfast.measures.model import Measure
from holdfast.serving.series import is_mostly_told
from holdfast.serving.signals import Looked, signals

DISCLOSED = "disclosed.sqlite"
TOLD_OF = ("all", "service")
YEAR, MONTH = "year", "month"
MONTHS_IN_YEAR = 12
WHOLE_SERVICE = "The whole service"

Row = Mapping[str, Any]


def write_disclosed(
    path: Path, index: sqlite3.Connection, measures: Mapping[str, Measure], changes: Sequence[Change]
) -> None:
    """Write beside an index the one that may be told."""
    index.row_factory = sqlite3.Row
    told = sqlite3.connect(path)
    told.execute("PRAGMA journal_mode = OFF")
    told.execute("PRAGMA synchronous = OFF")
    with told:
        for table in _tables(index):
            told.execute(f'CREATE TABLE "{table}" ({", ".join(_columns(index, table))})')
        _write(told, "teams", index.execute("SELECT * FROM teams ORDER BY rowid"))
        _write(told, "standing", _told_standing(index))
        figures = list(told_figures(index, measures))
        _write(told, "figures", figures)
        monthly = [{**row, "by": row["grouped_by"], "group": row["group_name"]} for row in figures if _monthly(row)]
        found, looked = signals(_mostly_told(monthly), measures, changes, rounded=True)
        _write(told, "signals", found.to_pylist())
        _write(told, "facts", _told_facts(index, looked))
        told.execute("CREATE INDEX figures_series ON figures (series, grouped_by, measure, group_id)")
    told.close()
    index.row_factory = None


def _mostly_told(monthly: Sequence[Row]) -> Iterator[Row]:
    """The months of those series of which few are withheld."""
    series: dict[tuple[Any, ...], list[Row]] = {}
    for row in monthly:
        series.setdefault((row["measure"], row["by"], row["group_id"], row["category"]), []).append(row)
    return (row for rows in series.values() if is_mostly_told(rows) for row in rows)


def _told_facts(index: sqlite3.Connection, looked: Looked) -> Iterator[dict[str, Any]]:
    """Counts of what is owed and of children as they may be told; how many series there are to look at anew."""
    anew = looked.facts()
    for row in index.execute("SELECT name, value FROM facts ORDER BY rowid").fetchall():
        yield {"name": row["name"], "value": anew.get(row["name"], rounded(row["value"]))}


def _tables(index: sqlite3.Connection) -> list[str]:
    """The tables that pages read; those in which SQLite keeps a search index are plain tables here."""
    rows = index.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    names = [row["name"] for row in rows]
    shadows = {f"{name}_{part}" for name in names for part in ("data", "idx", "content", "docsize", "config")}
    return [name for name in names if name not in shadows]


def _columns(index: sqlite3.Connection, table: str) -> list[str]:
    rows = index.execute(f'PRAGMA table_info("{table}")').fetchall()
    return [f'"{row["name"]}" {row["type"]}' for row in rows]


def _write(told: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    for row in rows:
        names = [name for name in row.keys() if name not in ("by", "group")]  # noqa: SIM118 (a row of SQLite has keys)
        marks = ", ".join("?" * len(names))
        columns = ", ".join(f'"{name}"' for name in names)
        told.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [row[name] for name in names])


def _monthly(row: Row) -> bool:
    return bool(row["series"] == MONTH)


def told_figures(index: sqlite3.Connection, measures: Mapping[str, Measure]) -> Iterator[dict[str, Any]]:
    """The figures of the whole and of its services as they may be told, each measure's year with its months."""
    sql = """SELECT rowid AS place, * FROM figures WHERE grouped_by NOT IN ('team', 'worker')
        ORDER BY measure, category, series DESC, from_on DESC, grouped_by, group_id"""
    rows = [{**row, "by": row["grouped_by"]} for row in index.execute(sql)]
    found: dict[int, dict[str, Any]] = {}
    for (measure_id, category), of_measure in groupby(rows, key=lambda row: (row["measure"], row["category"])):
        kind = Kind(measures[measure_id].gives, measures[measure_id].per).of(category)
        if kind is None:
            continue
        for table in _tables_apart(list(of_measure)):
            for row in controlled(table, kind):
                found[row["place"]] = _least_told(found.get(row["place"]), row)
    for _, row in sorted(found.items()):
        yield {name: value for name, value in row.items() if name != "place"}


def _tables_apart(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The whole with its services, and the whole with the groups of the measure's own dimension: each adds up alone."""
    yield from _tables_of_a_year([row for row in rows if row["by"] in TOLD_OF])
    for by in sorted({row["by"] for row in rows} - set(TOLD_OF)):
        yield [row for row in rows if row["by"] in ("all", by) and row["series"] == YEAR]


def _least_told(first: dict[str, Any] | None, second: dict[str, Any]) -> dict[str, Any]:
    """Of a figure that stands in two tables, what both may tell: what one hides would else be reckoned by the other."""
    if first is None:
        return second
    hides = [sum(row[name] is None for name in (*COUNTS, "value")) for row in (first, second)]
    return second if hides[1] > hides[0] else first


def _tables_of_a_year(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The months in twelves from the last back; with the last twelve stands the year that is their sum."""
    year = [row for row in rows if row["series"] == YEAR]
    months = [list(found) for _, found in groupby((r for r in rows if _monthly(r)), key=lambda row: row["from_on"])]
    yield [*year, *(row for month in months[:MONTHS_IN_YEAR] for row in month)]
    for start in range(MONTHS_IN_YEAR, len(months), MONTHS_IN_YEAR):
        yield [row for month in months[start : start + MONTHS_IN_YEAR] for row in month]


def _told_standing(index: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """What is open and overdue under each standard, of the whole service alone."""
    sql = "SELECT standard, sum(open) AS open, sum(overdue) AS overdue FROM standing GROUP BY 1 ORDER BY 1"
    for row in index.execute(sql).fetchall():
        counts = (row["overdue"], row["open"] - row["overdue"], row["open"])
        late, _, of = hidden([counts])[0]
        yield {
            "standard": row["standard"],
            "team": WHOLE_SERVICE,
            "open": None if of else rounded(row["open"]),
            "overdue": None if late else rounded(row["overdue"]),
            "oldest": None,
        }
