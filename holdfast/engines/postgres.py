"""PostgreSQL: the record where it lies, in tables of the council's own server, read in place and never written to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import psycopg
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq

from holdfast.engines.base import plain
from holdfast.engines.ssd import Deployed

ROWS_A_BATCH = 50_000
TYPES = {
    pa.string(): 'text COLLATE "C"',
    pa.large_string(): 'text COLLATE "C"',
    pa.date32(): "date",
    pa.timestamp("us"): "timestamp",
    pa.int32(): "integer",
    pa.int64(): "bigint",
    pa.float64(): "double precision",
    pa.bool_(): "boolean",
}
# Arrow's type for each of PostgreSQL's, by the number that the latter has on the wire.
FROM_WIRE = {
    16: pa.bool_(),
    20: pa.int64(),
    21: pa.int32(),
    23: pa.int32(),
    25: pa.string(),
    701: pa.float64(),
    1042: pa.string(),
    1043: pa.string(),
    1082: pa.date32(),
    1114: pa.timestamp("us"),
    1700: pa.decimal128(38, 6),
}
# The table that every obligation asks for its due day, and the columns by which it asks.
SOUGHT_BY = {"deadlines": '("parameter", "started_on", "variant")'}
SETTINGS = (
    # A result is fetched whole; the server would otherwise plan for its first tenth, at a hundredfold cost.
    "SET cursor_tuple_fraction = 1.0",
    "SET TIME ZONE 'UTC'",
    "SET work_mem = '64MB'",
    # At the size of a council, making machine code of a query costs more than it saves.
    "SET jit = off",
)


class PostgreSQLEngine:
    """A session on a PostgreSQL server, in which the record is read in place.

    All that is made lies in the session's own temporary schema and is gone when it ends: the account needs to read the
    tables of the record or of the dataset and to make temporary ones, and nothing else.
    """

    dialect: ClassVar[str] = "postgres"
    cannot: ClassVar[dict[str, str]] = {
        "Parquet in place": "it reads no Parquet: a file that is attached is copied into a temporary table",
        "several sessions at once": "what is made is seen only by the session that made it",
    }

    def __init__(self, address: str) -> None:
        self.connection = psycopg.connect(address, autocommit=True, prepare_threshold=None)
        self._held: dict[str, pa.Schema] = {}
        for setting in SETTINGS:
            self._do(setting)

    def hold(self, name: str, table: pa.Table) -> None:
        """Copy an Arrow table into a temporary table."""
        table = plain(table)
        if self._held.get(name) == table.schema:
            self._do(f"TRUNCATE pg_temp.{quoted(name)}")
        else:
            self._create(name, table.schema)
        if table.num_rows:
            self._copy(name, table)
            self._do(f"ANALYZE pg_temp.{quoted(name)}")

    def attach(self, name: str, parquet: Path) -> None:
        """Copy a Parquet file into a temporary table: PostgreSQL cannot read it where it lies."""
        self.hold(name, pq.read_table(parquet))

    def make(self, name: str, sql: str) -> None:
        """Keep a query's result as a temporary table."""
        self._drop(name)
        self._do(f"CREATE TEMP TABLE {quoted(name)} AS {sql}")
        self._do(f"ANALYZE pg_temp.{quoted(name)}")

    def define(self, name: str, sql: str) -> None:
        """Keep a query as a temporary view."""
        self._drop(name)
        self._do(f"CREATE TEMP VIEW {quoted(name)} AS {sql}")

    def fetch(self, sql: str) -> pa.Table:
        """A query's result as one Arrow table."""
        with self.connection.cursor(binary=True) as cursor:
            cursor.execute(sql.encode())
            return pa.Table.from_batches([_batch(cursor, cursor.fetchall())])

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """A query's result as a stream of Arrow batches, through a cursor on the server."""
        with self.connection.transaction(), self.connection.cursor(name="holdfast", binary=True) as cursor:
            cursor.execute(sql.encode())
            while rows := cursor.fetchmany(ROWS_A_BATCH):
                yield _batch(cursor, rows)

    def close(self) -> None:
        """End the session, and with it all that it made."""
        self.connection.close()

    def __enter__(self) -> "PostgreSQLEngine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def deployed(self, schema: str) -> Deployed:
        """The tables and views of a schema on the server, with the names of their columns."""
        found = self.connection.execute(
            "SELECT table_name, array_agg(lower(column_name)) FROM information_schema.columns "
            "WHERE table_schema = %s GROUP BY table_name",
            [schema],
        )
        return {name: frozenset(columns) for name, columns in found.fetchall()}

    def _do(self, statement: str) -> None:
        # As bytes, for a statement may hold a % that is none of psycopg's.
        self.connection.execute(statement.encode())

    def _drop(self, name: str) -> None:
        self._held.pop(name, None)
        found = self.connection.execute(
            "SELECT relkind = 'v' FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relname = %s", [name]
        )
        for (is_view,) in found.fetchall():
            self._do(f"DROP {'VIEW' if is_view else 'TABLE'} pg_temp.{quoted(name)} CASCADE")

    def _create(self, name: str, schema: pa.Schema) -> None:
        self._drop(name)
        columns = ", ".join(f"{quoted(field.name)} {TYPES[field.type]}" for field in schema)
        self._do(f"CREATE TEMP TABLE {quoted(name)} ({columns})")
        if name in SOUGHT_BY:
            self._do(f"CREATE INDEX ON pg_temp.{quoted(name)} {SOUGHT_BY[name]}")
        self._held[name] = schema

    def _copy(self, name: str, table: pa.Table) -> None:
        text = pa.BufferOutputStream()
        # Of a batch without rows the writer of CSV writes what happens to lie in its memory.
        batches = [batch for batch in table.to_batches() if batch.num_rows]
        pc.write_csv(pa.Table.from_batches(batches, table.schema), text, pc.WriteOptions(include_header=False))
        with (
            self.connection.cursor() as cursor,
            cursor.copy(f"COPY pg_temp.{quoted(name)} FROM STDIN CSV".encode()) as to,
        ):
            to.write(text.getvalue().to_pybytes())


def quoted(name: str) -> str:
    """A name as an identifier, whatever stands in it."""
    return '"' + name.replace('"', '""') + '"'


def _batch(cursor: "psycopg.Cursor[Any] | psycopg.ServerCursor[Any]", rows: list[tuple[Any, ...]]) -> pa.RecordBatch:
    told = cursor.description or []
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(told)
    arrays = [pa.array(column, FROM_WIRE[name.type_code]) for name, column in zip(told, columns, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, names=[name.name for name in told])
