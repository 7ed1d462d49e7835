"""How the record's tables are written: always in the declared shape and always in the same way, byte for byte."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from holdfast.record.tables import TABLES

# Small enough that one child's rows are found by the statistics of a few groups, large enough to scan quickly.
ROWS_IN_A_GROUP = 50_000


def conform(name: str, rows: pa.Table) -> pa.Table:
    """The rows in the declared columns and types of the record table; a column that was not given is null."""
    schema = TABLES[name].schema
    unknown = sorted(set(rows.column_names) - set(schema.names))
    if unknown:
        raise ValueError(f"{name} declares no column {', '.join(unknown)}")
    given = [
        rows[field.name].cast(field.type) if field.name in rows.column_names else pa.nulls(rows.num_rows, field.type)
        for field in schema
    ]
    return pa.table(given, schema=schema)


def write_rows(rows: pa.Table, path: Path) -> None:
    """Write a table so that the same rows give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # How rows were cut into chunks on the way would show in the pages of the file.
    pq.write_table(rows.combine_chunks(), path, row_group_size=ROWS_IN_A_GROUP, compression="zstd", version="2.6")
