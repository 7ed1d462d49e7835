"""DuckDB over the record's Parquet files, with bounded memory and its spills inside the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

MEMORY = "2GB"


@contextmanager
def querying(spill: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that spills into `spill` what does not fit into memory."""
    with duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": str(spill / ".spilled")}) as connection:
        yield connection


def quoted(name: str) -> str:
    """A column or table name as SQL takes it (`option` and `order` are words of SQL too)."""
    return f'"{name}"'


def parquet(path: Path) -> str:
    """A Parquet file as SQL reads it."""
    return "read_parquet('{}')".format(str(path).replace("'", "''"))
