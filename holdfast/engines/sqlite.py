"""SQLite, in this process: for one child at a time, whose few rows are reckoned sooner than DuckDB plans to."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import partial, reduce
from pathlib import Path
from typing import Any, ClassVar

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import sqlglot
from sqlglot import exp
from sqlglot.optimizer.eliminate_subqueries import eliminate_subqueries

from holdfast.engines.base import plain
from holdfast.engines.tsql import of_two

ROWS_A_BATCH = 50_000
# By what a table is looked up; the rows of such a table lie in that order.
SOUGHT_BY = {"deadlines": ("parameter", "variant", "started_on")}
# More than the statements of every clock: what was planned once is run again for the next child.
STATEMENTS_KEPT = 1_000
PLACES = ("temp", "main")
SETTINGS = (
    "PRAGMA journal_mode = MEMORY",
    "PRAGMA synchronous = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",
    "PRAGMA analysis_limit = 1000",
)


class SQLiteEngine:
    """An SQLite in this process, which plans each statement once: for one child's rows, not for a council's.

    Limits that are more than its cache holds lie in a file without a name, which is gone when the engine is.
    """

    dialect: ClassVar[str] = "sqlite"
    cannot: ClassVar[dict[str, str]] = {
        "take measures": "it reckons the clocks of one child at a time; a figure is of many children",
        "read a Parquet file in place": "it copies the rows in",
        "tell a day from a text": "it has no dates: a result gives them as text, such as 2026-09-30",
    }

    def __init__(self) -> None:
        self.connection = sqlite3.connect(
            "", isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS_KEPT
        )
        for setting in SETTINGS:
            self.connection.execute(setting)

    def hold(self, name: str, table: pa.Table) -> None:
        """Copy an Arrow table in under a name."""
        self._drop(name)
        table = plain(table)
        columns = [f'"{field.name}" {_type(field.type)}' for field in table.schema]
        sought, how = SOUGHT_BY.get(name), ""
        if sought:
            columns.append(f"PRIMARY KEY ({', '.join(sought)})")
            how = " WITHOUT ROWID"
        self.connection.execute(f'CREATE TABLE "{name}" ({", ".join(columns)}){how}')
        with self.connection:
            self.connection.execute("BEGIN")
            for batch in table.to_batches(ROWS_A_BATCH):
                self.insert(name, cells(pa.Table.from_batches([batch])))

    def insert(self, name: str, rows: Sequence[Sequence[Any]]) -> None:
        """Add rows to a table that is held, each with its cells in the order of the columns."""
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self.connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)

    def expect(self, names: Iterable[str], rows: int) -> None:
        """Plan for so many rows in tables that are empty yet, and for what the others hold.

        Statements are planned before a child's rows come; the planner would otherwise take every table for a large one.
        """
        for place in PLACES:
            self.connection.execute(f"ANALYZE {place}")
        for name in names:
            place = "temp" if self._kinds(name, "temp") else "main"
            self.connection.execute(f"INSERT INTO {place}.sqlite_stat1 VALUES (?, NULL, ?)", [name, str(rows)])
        for place in PLACES:
            self.connection.execute(f"ANALYZE {place}.sqlite_master")

    def attach(self, name: str, parquet: Path) -> None:
        """Copy a Parquet file in under a name."""
        self.hold(name, pq.read_table(parquet))

    def make(self, name: str, sql: str) -> None:
        """Keep a query's result as a temporary table."""
        self._drop(name)
        self.connection.execute(f'CREATE TEMP TABLE "{name}" AS {sql}')

    def define(self, name: str, sql: str) -> None:
        """Keep a query as a temporary view."""
        self._drop(name)
        self.connection.execute(f'CREATE TEMP VIEW "{name}" AS {sql}')

    def fetch(self, sql: str) -> pa.Table:
        """A query's result as one Arrow table, with days as text."""
        cursor = self.connection.execute(sql)
        return _table(cursor, cursor.fetchall())

    def batches(self, sql: str) -> Iterator[pa.RecordBatch]:
        """A query's result as a stream of Arrow batches, with days as text."""
        cursor = self.connection.execute(sql)
        while rows := cursor.fetchmany(ROWS_A_BATCH):
            yield from _table(cursor, rows).to_batches()

    def close(self) -> None:
        """Let go of memory and files."""
        self.connection.close()

    def __enter__(self) -> "SQLiteEngine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _drop(self, name: str) -> None:
        for place in PLACES:
            for kind in self._kinds(name, place):
                self.connection.execute(f'DROP {kind} {place}."{name}"')

    def _kinds(self, name: str, place: str) -> list[str]:
        """Whether a name is that of a table or of a view in one of the two places; of neither, nothing."""
        asked = f"SELECT type FROM {place}.sqlite_master WHERE name = ? AND type IN ('table', 'view')"
        return [kind for (kind,) in self.connection.execute(asked, [name])]


def cells(table: pa.Table) -> list[tuple[Any, ...]]:
    """The rows of an Arrow table as SQLite keeps them: days and times as DuckDB writes them too."""
    return list(zip(*(_told(column).to_pylist() for column in table.columns), strict=True))


def _told(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_date(column.type):
        return column.cast(pa.string())
    if pa.types.is_timestamp(column.type):
        return pc.replace_substring_regex(pc.strftime(column, "%Y-%m-%d %H:%M:%S"), r"\.?0+$", "")
    return column


def _type(kind: pa.DataType) -> str:
    if pa.types.is_floating(kind):
        return "REAL"
    return "INTEGER" if pa.types.is_integer(kind) or pa.types.is_boolean(kind) else "TEXT"


def _table(cursor: sqlite3.Cursor, rows: list[tuple[Any, ...]]) -> pa.Table:
    names = [column[0] for column in cursor.description or ()]
    columns: Iterable[Any] = zip(*rows, strict=True) if rows else [()] * len(names)
    return pa.table({name: pa.array(values) for name, values in zip(names, columns, strict=True)})


def for_sqlite(sql: str) -> str:
    """The statement with what ibis prints for SQLite otherwise than the other engines understand it.

    The least or greatest of several leaves out what is not there; days between two are counted without a function of
    ibis's own; and parts have names before the whole, for SQLite reads only so many within one another.
    """
    tree = sqlglot.parse_one(sql, read="sqlite")
    for node in reversed(list(tree.bfs())):
        if isinstance(node, (exp.Least, exp.Greatest)):
            node.replace(_of_several(node))
        elif isinstance(node, exp.Anonymous) and node.name.lower() == "_ibis_date_delta":
            last, first = (day.sql(dialect="sqlite") for day in node.expressions)
            node.replace(sqlglot.parse_one(f"CAST(JULIANDAY({last}) - JULIANDAY({first}) AS INTEGER)", read="sqlite"))
    return eliminate_subqueries(tree).sql(dialect="sqlite")


def _of_several(node: exp.Least | exp.Greatest) -> exp.Expr:
    values = [value.sql(dialect="sqlite") for value in (node.this, *node.expressions)]
    return sqlglot.parse_one(
        reduce(partial(of_two, "<=" if isinstance(node, exp.Least) else ">="), values), read="sqlite"
    )
