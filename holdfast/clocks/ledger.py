"""The ledger: all clocks run over the record, one row for each thing owed to a child."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import ibis
import pyarrow as pa
import pyarrow.parquet as pq

from holdfast.clocks.attribution import ALLOCATIONS, RESPONSIBILITY, attributed
from holdfast.clocks.model import OBLIGATION, Clock, Need
from holdfast.clocks.parameters import Parameter, deadlines
from holdfast.engines.base import Engine, compiled
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.relations import Derived, Relations, record_relations
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES

COLUMNS = (
    "standard",
    "person_id",
    "episode_id",
    "sequence",
    "variant",
    "worker_id",
    "team_id",
    "started_on",
    "due_on",
    "done_on",
    "ended_other_on",
    "unknown_because",
    "parameter_version",
)
ORDER = ("standard", "person_id", "episode_id", "sequence", "started_on")
SCHEMA = pa.schema(
    [
        pa.field(name, {"sequence": pa.int32()}.get(name, pa.date32() if name.endswith("_on") else pa.string()))
        for name in COLUMNS
    ]
)
ROWS_A_GROUP = 50_000


@dataclass(frozen=True)
class LedgerReport:
    """How many obligations each standard gave, and why a standard could not be reckoned from these sources."""

    rows: dict[str, int]
    not_computable: dict[str, str]


def missing_need(needs: Iterable[Need], coverage: dict[str, Coverage]) -> str | None:
    """Why these needs are not met by what the sources cover, in words; None if they are."""
    for need in needs:
        given = coverage.get(need.table)
        if given is None:
            return f"no source gives {need.table}"
        absent = [column for column in need.columns if column not in given.columns]
        if absent:
            return f"no source gives {need.table}.{', '.join(absent)}"
        if need.history is History.COMPLETE and given.history is not History.COMPLETE:
            kind = "the latest of each child" if given.history is History.LATEST else "today's state"
            return f"the source of {need.table} gives only {kind}"
    return None


@dataclass(frozen=True)
class Definitions:
    """All that a ledger is reckoned from: the clocks, the relations they share, and the limits."""

    clocks: Sequence[Clock]
    derived: Sequence[Derived]
    parameters: Sequence[Parameter]

    @property
    def relations(self) -> Relations:
        """The record and everything derived from it."""
        return record_relations().with_derived(self.all_derived)

    @property
    def all_derived(self) -> tuple[Derived, ...]:
        """The relations to be made, each after those it uses."""
        return (ALLOCATIONS, RESPONSIBILITY, *self.derived)


class Reckoning:
    """Compiled definitions for one dialect, ready to run over any record: a council's, or one child's."""

    def __init__(self, definitions: Definitions, dialect: str) -> None:
        self.definitions = definitions
        r = definitions.relations
        self.derived = {d.name: compiled(d.build(r), dialect) for d in definitions.all_derived}
        self.clocks = {clock.standard: compiled(clock.obligations(r), dialect) for clock in definitions.clocks}
        owed = attributed(ibis.table(OBLIGATION, name="obligations"), r)
        self.ledger = compiled(owed.select(*COLUMNS).order_by(list(ORDER)), dialect)
        self.deadlines = deadlines(definitions.parameters)

    def prepare(self, engine: Engine, present: Iterable[str], *, as_at: date) -> None:
        """Hold the calendar, the as-at day and an empty table for each that no source gave; make what is derived."""
        present = set(present)
        for table in TABLES.values():
            if table.name not in present:
                engine.hold(table.name, table.schema.empty_table())
        engine.hold("deadlines", self.deadlines)
        engine.hold("snapshot_day", pa.table({"as_at": pa.array([as_at], pa.date32())}))

    def run(self, engine: Engine, standards: Iterable[str]) -> Iterator[str]:
        """Make `obligations` from the clocks named, yielding each as it is done."""
        for name, sql in self.derived.items():
            engine.make(name, sql)
        parts = []
        for standard in standards:
            engine.make(f"owed_{standard}", self.clocks[standard])
            parts.append(f'SELECT * FROM "owed_{standard}"')
            yield standard
        empty = ", ".join(f"CAST(NULL AS {_sql_type(kind)}) AS {name}" for name, kind in OBLIGATION.items())
        engine.make("obligations", " UNION ALL ".join(parts) or f"SELECT {empty} WHERE FALSE")


def _sql_type(kind: str) -> str:
    return {"string": "VARCHAR", "int32": "INTEGER", "date": "DATE"}[kind]


def write_ledger(
    folder: Path, definitions: Definitions, *, as_at: date, coverage: dict[str, Coverage], engine: DuckDBEngine
) -> LedgerReport:
    """Run every clock that the sources allow over `folder`/record and write `folder`/ledger.parquet."""
    reasons = {clock.standard: missing_need(clock.needs, coverage) for clock in definitions.clocks}
    reckoning = Reckoning(definitions, engine.dialect)
    files = {path.stem: path for path in (folder / "record").glob("*.parquet")}
    for name, path in files.items():
        engine.attach(name, path)
    reckoning.prepare(engine, files, as_at=as_at)
    for _ in reckoning.run(engine, [name for name, reason in reasons.items() if reason is None]):
        pass
    _write(folder / "ledger.parquet", engine.batches(reckoning.ledger))
    counted = engine.fetch('SELECT standard, count(*) AS n FROM "obligations" GROUP BY standard ORDER BY standard')
    rows = dict(zip(counted["standard"].to_pylist(), counted["n"].to_pylist(), strict=True))
    return LedgerReport(rows, {name: reason for name, reason in sorted(reasons.items()) if reason is not None})


def _write(path: Path, batches: Iterator[pa.RecordBatch]) -> None:
    """Write row groups of one size whatever the batches, so that the same ledger is the same bytes."""
    with pq.ParquetWriter(path, SCHEMA, compression="zstd", write_statistics=True) as writer:
        held: list[pa.RecordBatch] = []
        for batch in batches:
            held.append(batch)
            if sum(part.num_rows for part in held) >= ROWS_A_GROUP:
                held = _write_groups(writer, held)
        if held:
            writer.write_table(pa.Table.from_batches(held).cast(SCHEMA), row_group_size=ROWS_A_GROUP)


def _write_groups(writer: pq.ParquetWriter, held: list[pa.RecordBatch]) -> list[pa.RecordBatch]:
    table = pa.Table.from_batches(held).cast(SCHEMA)
    full = table.num_rows - table.num_rows % ROWS_A_GROUP
    writer.write_table(table.slice(0, full).combine_chunks(), row_group_size=ROWS_A_GROUP)
    return table.slice(full).combine_chunks().to_batches()
