"""The index that pages read: a SQLite file beside the ledger, made once when a snapshot is built and never changed."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.clocks.states import is_open_on, is_overdue_on
from holdfast.engines.relations import Relations
from holdfast.measures.changes import Change
from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure, exact_sum
from holdfast.measures.periods import months, year_to
from holdfast.measures.run import Figure, Measuring, figures_table
from holdfast.record.snapshots import Snapshot
from holdfast.serving.arranging import arrange
from holdfast.serving.children import children_now
from holdfast.serving.disclosed import DISCLOSED, write_disclosed
from holdfast.serving.heaps import heaps
from holdfast.serving.records import JOURNEY, write_records
from holdfast.serving.signals import signals

INDEX = "index.sqlite"
GROUPS_SERVED = ("all", "service", "team")
YEAR, MONTH = "year", "month"
LOADS = pa.schema(
    [
        ("measure", pa.string()),
        ("worker_id", pa.string()),
        ("team_id", pa.string()),
        ("counted", pa.float64()),
        ("hit", pa.float64()),
    ]
)
BEHIND = pa.schema(
    [
        ("measure", pa.string()),
        ("person_id", pa.string()),
        ("category", pa.string()),
        ("hit", pa.float64()),
        ("unknown", pa.float64()),
    ]
)

Progress = Callable[[str, int, int], None]


def _owed(r: Relations) -> ir.Table:
    """What is open on the as-at day, each with whether it is overdue."""
    rows = r.ledger.cross_join(r.snapshot_day)
    rows = rows.filter(is_open_on(rows, rows.as_at))
    return rows.select(
        "person_id",
        "standard",
        "episode_id",
        "sequence",
        "variant",
        "started_on",
        "due_on",
        overdue=is_overdue_on(rows, rows.as_at).fill_null(False).cast("int32"),
    ).order_by("person_id", "standard", "episode_id", "sequence", "started_on")


def _teams(r: Relations) -> ir.Table:
    return r.departments.select("team_id", "name", service_id="parent_id", service="parent_name").order_by("team_id")


def _workers(r: Relations) -> ir.Table:
    current = r.employments.cross_join(r.snapshot_day)
    current = current.filter(current.ended_on.isnull() | (current.ended_on > current.as_at))
    current = current.group_by(employed="worker_id").aggregate(
        team_id=current.team_id.max(), role=current.role.max(), stage=current.stage.max(), fte=exact_sum(current.fte)
    )
    names = r.professionals.select("worker_id", "name", "job_title", home_team="team_id")
    rows = names.left_join(current, names.worker_id == current.employed)
    return rows.select("worker_id", "name", "job_title", "team_id", "role", "stage", "fte").order_by("worker_id")


TABLES: dict[str, Callable[[Relations], ir.Table]] = {
    "temp.known_children": children_now,
    "temp.known_owed": _owed,
    "teams": _teams,
    "temp.known_workers": _workers,
}


def write_index(
    path: Path,
    measuring: Measuring,
    measures: Sequence[Measure],
    snapshot: Snapshot,
    progress: Progress,
    changes: Sequence[Change] = (),
) -> None:
    """Write the index of a snapshot whose record and ledger `measuring` holds, and beside it what may be told.

    `changes` are the stated changes at which limits begin afresh.
    """
    by_id = {measure.id: measure for measure in measures}
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    with database:
        for name, build in TABLES.items():
            _write(database, name, measuring.fetch(f"index of {name}", build))
        figures, loads, behind = _figures(measuring, measures, snapshot, progress)
        _write(database, "figures", figures.rename_columns({"by": "grouped_by", "group": "group_name"}))
        _write(database, "loads", loads)
        _write(database, "temp.known_behind", behind)
        monthly = figures.filter(pc.field("series") == MONTH).to_pylist()
        found, looked = signals(monthly, by_id, changes)
        _write(database, "signals", found)
        _write(database, "heaps", heaps(measuring, measuring.reckoning.definitions.clocks, snapshot.as_at))
        write_records(database, measuring.engine, snapshot, record_tables(measuring.reckoning))
        facts = looked.facts()
        _write(database, "facts", pa.table({"name": list(facts), "value": list(facts.values())}))
        arrange(database)
    write_disclosed(path.with_name(DISCLOSED), database, by_id, changes)
    database.close()


def record_tables(reckoning: Reckoning) -> set[str]:
    """The tables kept child by child: those of the journey, and those from which a child's clocks are reckoned."""
    reads = {name for compiled in (*reckoning.clocks.values(), reckoning.ledger) for name in compiled.reads}
    return {*JOURNEY, *reckoning.tables_for(reads)}


def _figures(
    measuring: Measuring, measures: Sequence[Measure], snapshot: Snapshot, progress: Progress
) -> tuple[pa.Table, pa.Table, pa.Table]:
    """Each measure for the year and month by month for six years; workers' loads on the day; the year's rows."""
    tables, loads, behind = [], LOADS.empty_table(), []
    for series, periods in ((YEAR, [year_to(snapshot.as_at)]), (MONTH, months(snapshot.as_at))):
        measuring.set_periods(periods, as_at=snapshot.as_at)
        for done, measure in enumerate(measures, start=1):
            progress(f"figures by {series}: {measure.title}", done, len(measures))
            groups = _groups_served(measure, series)
            figures = [
                f for by in groups for f in measuring.figures(measure, periods, by) if _says(f, measure.gives, series)
            ]
            table = figures_table(figures)
            tables.append(table.append_column("series", pa.array([series] * len(table), pa.string())))
            if series == YEAR and not missing_need(measure.needs, measuring.coverage):
                rows = measuring.children(measure)
                rows = rows.add_column(0, "measure", pa.array([measure.id] * len(rows), pa.string()))
                behind.append(_counted(rows, measure.gives))
                if measure.unit == "worker":
                    loads = pa.concat_tables([loads, rows.select(LOADS.names).cast(LOADS)])
    return pa.concat_tables(tables), loads, pa.concat_tables([BEHIND.empty_table(), *behind])


def _groups_served(measure: Measure, series: str) -> tuple[str, ...]:
    """The groups for which a measure is kept: of a mix month by month only the whole, for it has many kinds.

    By its own dimension it is kept for the year alone.
    """
    if measure.gives is Gives.MIX and series == MONTH:
        return ("all",)
    return (*GROUPS_SERVED, measure.dimension.name) if measure.dimension and series == YEAR else GROUPS_SERVED


def _counted(rows: pa.Table, gives: Gives) -> pa.Table:
    """The rows that a figure counts, or would if the record said more; of a rate its events, not the population."""
    counts = pc.greater(rows["hit" if gives is Gives.RATE else "counted"], 0)
    counts = pc.or_(counts, pc.greater(rows["unknown"], 0))
    return rows.filter(counts).select(BEHIND.names).cast(BEHIND)


def _says(figure: Figure, gives: Gives, series: str) -> bool:
    """Whether a figure says something: for a group that counts nothing and owes nothing there is no row.

    What is told beside a kappa is kept of the whole council's year alone.
    """
    if gives.is_beside(figure.category) and (figure.by != "all" or series != YEAR):
        return False
    return figure.by == "all" or bool(figure.denominator or figure.pending or figure.overdue)


def _write(database: sqlite3.Connection, name: str, rows: pa.Table) -> None:
    columns = [f'"{field.name}" {_sqlite_type(field.type)}' for field in rows.schema]
    database.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
    marks = ", ".join("?" * rows.num_columns)
    for batch in rows.to_batches(max_chunksize=10_000):
        database.executemany(f"INSERT INTO {name} VALUES ({marks})", _cells(batch))


def _sqlite_type(kind: pa.DataType) -> str:
    if pa.types.is_floating(kind):
        return "REAL"
    return "INTEGER" if pa.types.is_integer(kind) or pa.types.is_boolean(kind) else "TEXT"


def _cells(batch: pa.RecordBatch) -> Iterable[tuple[Any, ...]]:
    """The rows of a batch, with days written as 2026-09-30."""
    columns = [c.cast(pa.string()) if pa.types.is_date(c.type) else c for c in batch.columns]
    return zip(*(column.to_pylist() for column in columns), strict=True)
