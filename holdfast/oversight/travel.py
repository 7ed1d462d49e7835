"""What was written here travels into the next snapshot: a delivery of its own, joined to the case system's rows."""

import tempfile
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from django.utils import timezone

from holdfast.oversight.record_rows import rows_written
from holdfast.record.assembly import WRITTEN_HERE
from holdfast.record.deliveries import Delivery, keep_delivery
from holdfast.record.reading import Coverage, History, Reading, SheetRead
from holdfast.record.store import Store
from holdfast.record.tables import TABLES


def deliver_what_was_written(store: Store, *, by: str) -> Delivery | None:
    """Keep everything written here so far as a delivery; None if nothing was."""
    tables = {name: rows for name, rows in rows_written().items() if rows.num_rows}
    if not tables:
        return None
    today = timezone.localdate()
    reading = Reading(WRITTEN_HERE, "Written in Holdfast", today, tables)
    reading.coverage = {name: _covered(name, rows, today) for name, rows in tables.items()}
    reading.sheets = [SheetRead(name, name, len(rows), len(rows)) for name, rows in tables.items()]
    with tempfile.TemporaryDirectory(prefix="holdfast-written-") as folder:
        for name, rows in tables.items():
            pq.write_table(rows, Path(folder) / f"{name}.parquet")
        return keep_delivery(store, reading, path=Path(folder), by=by)


def _covered(name: str, rows: pa.Table, today: date) -> Coverage:
    """From the first day that anything was written; before it nothing is known from here."""
    event = TABLES[name].event
    first = pc.min(rows[event]).as_py() if event else None
    columns = tuple(column.name for column in TABLES[name] if rows[column.name].null_count < len(rows))
    return Coverage(columns, History.COMPLETE, len(rows), first, today)
