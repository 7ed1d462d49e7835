"""The snapshot that a benchmark runs on: a random record in a snapshot folder, made once and kept under `var/bench`."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa

from bench import drawing, filling, records
from holdfast.record.coverage import to_plain
from holdfast.record.files import conform, write_rows
from holdfast.record.querying import quoted
from holdfast.record.reading import Coverage, History
from holdfast.record.snapshots import Snapshot, read_snapshot
from holdfast.record.store import as_json
from holdfast.record.tables import TABLES

KEPT_IN = Path("var/bench")


def council(children: int, *, seed: int = 1, kept_in: Path = KEPT_IN, whole: bool = False) -> Snapshot:
    """The random council of this size, as a snapshot without a ledger; `whole` with rows in every table there is."""
    folder = kept_in / f"{children}-children-{'whole-' if whole else ''}seed-{seed}-{_mark()}"
    if not (folder / "manifest.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        write_council(folder, children, seed, whole=whole)
    return read_snapshot(folder)


def write_council(folder: Path, children: int, seed: int, *, whole: bool) -> None:
    """Write the record's tables and a manifest that says that they cover everything."""
    covered = {}
    tables = records.Council(children, seed).tables
    if whole:
        tables = filling.Filling(tables, children, seed, (records.AS_AT - date(1970, 1, 1)).days).every_table()
    for name, rows in _in_order(tables):
        write_rows(rows, folder / "record" / f"{name}.parquet")
        covered[name] = to_plain(Coverage(tuple(rows.column_names), History.COMPLETE, rows.num_rows))
    manifest = {"id": folder.name, "as_at": records.AS_AT.isoformat(), "tables": covered}
    (folder / "manifest.json").write_text(as_json(manifest), encoding="utf-8")


def _in_order(tables: dict[str, dict[str, pa.Array]]) -> Iterator[tuple[str, pa.Table]]:
    """Each table in the record's shape and in the order in which a snapshot keeps its rows."""
    with duckdb.connect() as connection:
        for name, columns in tables.items():
            connection.register("drawn", conform(name, pa.table(columns)))
            first = [c for c in ("person_id", *TABLES[name].key) if c in TABLES[name]]
            order = ", ".join(f"{quoted(column)} NULLS LAST" for column in dict.fromkeys(first))
            yield name, connection.sql(f"SELECT * FROM drawn ORDER BY {order}").to_arrow_table()


def _mark() -> str:
    """Records drawn by other code are other records."""
    sources = [Path(module.__file__ or "").read_bytes() for module in (drawing, filling, records)]
    return hashlib.sha256(b"".join(sources)).hexdigest()[:8]
