"""DuckDB, in this process: the embedded default."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import duckdb
import pyarrow as pa

ROWS_A_BATCH = 122_880
# DuckDB would otherwise download an extension by itself when a query needs one.
OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


class DuckDBEngine:
    """An in-process DuckDB over Parquet files and Arrow tables."""

    dialect: ClassVar[str] = "duckdb"
    cannot: ClassVar[dict[str, str]] = {}

    def __init__(self, *, memory: str = "3GB", threads: int = 2, spill: Path | None = None) -> None:
        self.connection = duckdb.connect(":memory:", config=OFFLINE)
        # In a terminal it would draw bars over what commands say of their own progress.
        self.connection.execute("SET enable_progress_bar = false")
        self.connection.execute(f"SET memory_limit = '{memory}'")
        self.connection.execute(f"SET threads = {threads}")
        if spill is not None:
            self.connection.execute("SET temp_directory = ?", [str(spill)])

    def hold(self, name: str, table: pa.Table) -> None:
        """Copy an Arrow table in under a name."""
        self.connection.register("_arriving", table)
        self.connection.execute(f'CREATE OR REPLACE TABLE "{name}" AS SELECT * FROM _arriving')
        self.connection.unregister("_arriving")

    def attach(self, name: str, parquet: Path) -> None:
        """Read a Parquet file in place under a name."""
        path = str(parquet).replace("'", "''")
        self.connection.execute(f"CREATE OR REPLACE VIEW \"{name}\" AS SELECT * FROM read_parquet('{path}')")

    def attach_each(self, name: str, folder: Path, pattern: str) -> None:
        """Read each council's file in place under one name, with its council in a further column."""
        path = str(folder / pattern).replace("'", "''")
        read = f"read_parquet('{path}', hive_partitioning = true, hive_types_autocast = false)"
        self.connection.execute(f'CREATE OR REPLACE VIEW "{name}" AS SELECT * FROM {read}')

    def make(self, name: str, sql: str) -> None:
        """Keep a query's result as a temporary table."""
        self.connection.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS {sql}')

    def define(self, name: str, sql: str) -> None:
        """Keep a query as a temporary view."""
        self.connection.execute(f'CREATE OR REPLACE TEMP VIEW "{name}" AS {sql}')

    def fetch(self, sql: str) -> pa.Table:
        """A query's result as one Arrow table."""
        return self.connection.sql(sql).to_arrow_table()

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """A query's result as a stream of Arrow batches, for results that should not be held whole."""
        yield from self.connection.sql(sql).to_arrow_reader(ROWS_A_BATCH)

    def close(self) -> None:
        """Let go of memory and files."""
        self.connection.close()

    def __enter__(self) -> "DuckDBEngine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
