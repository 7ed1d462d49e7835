"""DuckDB over the record's Parquet files, with bounded memory and its spills inside the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from holdfast.record.store import discard

MEMORY = "2GB"
# DuckDB would otherwise download an extension by itself when a query needs one.
OFFLINE = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}


@contextmanager
def querying(spill: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that spills into `spill` what does not fit into memory."""
    temporary = spill / ".spilled"
    with duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": str(temporary), **OFFLINE}) as connection:
        # In a terminal it would draw bars over what commands say of their own progress.
        connection.execute("SET enable_progress_bar = false")
        yield connection
    discard(temporary)


def quoted(name: str) -> str:
    """A column or table name as SQL takes it (`option` and `order` are words of SQL too)."""
    return f'"{name}"'


def parquet(path: Path) -> str:
    """A Parquet file as SQL reads it."""
    return f"read_parquet({literal(str(path))})"


def literal(text: str) -> str:
    """A text as SQL takes it, whatever stands in it."""
    return "'" + text.replace("'", "''") + "'"
