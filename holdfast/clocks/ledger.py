"""The ledger: all clocks run over the record, one row for each thing owed to a child."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from holdfast.clocks.reckoning import COLUMNS, Reckoning, missing_need
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.reading import Coverage

SCHEMA = pa.schema(
    [
        pa.field(name, pa.int32() if name == "sequence" else pa.date32() if name.endswith("_on") else pa.string())
        for name in COLUMNS
    ]
)
ROWS_A_GROUP = 50_000
# Ids are nearly as many as rows: a dictionary of them costs time and room. Readers seek by standard and by child.
PACKING: dict[str, Any] = {
    "compression": "zstd",
    "use_dictionary": [name for name in COLUMNS if name not in ("person_id", "episode_id")],
    "write_statistics": ["standard", "person_id"],
}
# Enough that the lines of responsibility are not looked through anew for each standard, few enough to bound memory.
STANDARDS_AT_ONCE = 7

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class LedgerReport:
    """How many obligations each standard gave, and why a standard could not be reckoned from these sources."""

    rows: dict[str, int]
    not_computable: dict[str, str]


def write_ledger(
    folder: Path,
    reckoning: Reckoning,
    *,
    as_at: date,
    coverage: dict[str, Coverage],
    engine: DuckDBEngine,
    progress: Progress = lambda _step, _done, _total: None,
) -> LedgerReport:
    """Run every clock that the sources allow over `folder`/record and write `folder`/ledger.parquet."""
    reasons = {clock.standard: missing_need(clock.needs, coverage) for clock in reckoning.definitions.clocks}
    standards = sorted(standard for standard, reason in reasons.items() if reason is None)
    files = {path.stem: path for path in (folder / "record").glob("*.parquet")}
    for name, path in files.items():
        engine.attach(name, path)
    reckoning.prepare(engine, files, as_at=as_at, coverage=coverage, standards=standards)
    reckoning.make_relations(engine, standards)
    ledger = folder / "ledger.parquet"
    _write(ledger, _in_order(reckoning, standards, engine, progress))
    engine.attach("ledger", ledger)
    counted = engine.fetch('SELECT standard, count(*) AS n FROM "ledger" GROUP BY standard ORDER BY standard')
    rows = dict(zip(counted["standard"].to_pylist(), counted["n"].to_pylist(), strict=True))
    return LedgerReport(rows, {name: reason for name, reason in sorted(reasons.items()) if reason is not None})


def _in_order(
    reckoning: Reckoning, standards: list[str], engine: DuckDBEngine, progress: Progress
) -> Iterator[pa.RecordBatch]:
    """The ledger's rows, a few standards at a time: the ledger is ordered by standard first."""
    for done in range(0, len(standards), STANDARDS_AT_ONCE):
        some = standards[done : done + STANDARDS_AT_ONCE]
        progress(f"obligations: {some[0].replace('_', ' ')}", done, len(standards))
        engine.define("obligations", reckoning.gathered(some))
        yield from engine.batches(reckoning.ledger.sql)
    progress("obligations", len(standards), len(standards))


def _write(path: Path, batches: Iterable[pa.RecordBatch]) -> None:
    """Write row groups of one size whatever the batches, so that the same ledger is the same bytes.

    One part is packed in a thread of its own while the engine reckons the next.
    """
    with ThreadPoolExecutor(1) as aside, pq.ParquetWriter(path, SCHEMA, **PACKING) as writer:
        written: Future[None] = aside.submit(lambda: None)
        held = SCHEMA.empty_table()
        for batch in batches:
            held = pa.concat_tables([held, pa.Table.from_batches([batch]).cast(SCHEMA)])
            full = held.num_rows - held.num_rows % ROWS_A_GROUP
            if full:
                written.result()
                packed = held.slice(0, full).combine_chunks()
                written = aside.submit(writer.write_table, packed, row_group_size=ROWS_A_GROUP)
                held = held.slice(full).combine_chunks()
        written.result()
        writer.write_table(held.combine_chunks(), row_group_size=ROWS_A_GROUP)
