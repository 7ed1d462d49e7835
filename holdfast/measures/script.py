"""The SQL behind a figure as a script that gives its sums again, outside Holdfast, over the snapshot's own files."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from holdfast.measures.model import Measure
from holdfast.measures.periods import Period
from holdfast.measures.run import Measuring
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES
from holdfast.record.tables.ddl import SQL_TYPES

PERIOD_DAYS = """CREATE TEMP TABLE period_days AS
SELECT period, CAST(unnest(generate_series(from_on, to_on, INTERVAL 1 DAY)) AS DATE) AS day FROM periods;"""
WHAT_IT_GIVES = "-- counted is the denominator, hit the numerator; unknown, pending and overdue stand beside them."


def script(measuring: Measuring, snapshot: Snapshot, measure: Measure, *, by: str, as_at: date, due: Path) -> str:
    """A script for DuckDB: where the record lies, the periods, the relations used, and the measure by a group.

    `due` is the Parquet file of due dates, which is named only if something reads them.
    """
    reads = measuring.everything_read(measure, by)
    parts = [
        f"-- {measure.id} {measure.title}, by {by}, as at {as_at}, from snapshot {snapshot.id}\n"
        "-- Runs in DuckDB as it stands, while the files that it names are there.",
        "\n".join(_sources(sorted(reads & {*TABLES, "ledger"}), snapshot)),
        _periods(measuring.periods),
    ]
    if "period_days" in reads:
        parts.append(PERIOD_DAYS)
    if "snapshot_day" in reads:
        parts.append(f"CREATE TEMP TABLE snapshot_day AS SELECT {_day(as_at)} AS as_at;")
    if "deadlines" in reads:
        parts.append(_view("deadlines", due))
    return "\n\n".join([*parts, measuring.readable_sql(measure, by), WHAT_IT_GIVES])


def _sources(names: Sequence[str], snapshot: Snapshot) -> Iterator[str]:
    for name in names:
        if name == "ledger":
            yield _view(name, snapshot.ledger)
        elif name in snapshot.tables:
            yield _view(name, snapshot.tables[name])
        else:
            columns = ", ".join(f'CAST(NULL AS {SQL_TYPES[column.kind]}) AS "{column.name}"' for column in TABLES[name])
            yield f"-- No source gives {name}.\nCREATE TEMP VIEW {name} AS SELECT {columns} WHERE 1 = 0;"


def _view(name: str, path: Path) -> str:
    return f"CREATE TEMP VIEW {name} AS SELECT * FROM read_parquet({_text(str(path.resolve()))});"


def _periods(periods: Sequence[Period]) -> str:
    days = [", ".join(_day(day) for day in (p.from_on, p.to_on, p.year_before_on)) for p in periods]
    rows = ",\n".join(f"    ({_text(p.name)}, {dates})" for p, dates in zip(periods, days, strict=True))
    columns = "period, from_on, to_on, year_before_on"
    return f"CREATE TEMP TABLE periods AS SELECT * FROM (VALUES\n{rows}\n) AS p({columns});"


def _day(day: date) -> str:
    return f"DATE '{day}'"


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
