"""What is printed for SQL Server, read back by another's reader of T-SQL and run: no server can be had here.

What this cannot show is said in the manual: collations, and the words by which the dataset's JSON is unpacked.
"""

from functools import cache
from typing import ClassVar

import pyarrow as pa
import sqlglot
from sqlglot import exp

from holdfast.engines.duckdb import DuckDBEngine


class AsIfSQLServer(DuckDBEngine):
    """An engine that takes T-SQL."""

    dialect: ClassVar[str] = "mssql"

    def make(self, name: str, sql: str) -> None:
        super().make(name, read_back(sql))

    def fetch(self, sql: str) -> pa.Table:
        return super().fetch(read_back(sql))


@cache
def read_back(sql: str) -> str:
    """A statement of T-SQL as DuckDB says it."""
    # A length without end is written otherwise in each dialect, and the reader passes it on as it is.
    tree = sqlglot.parse_one(sql.replace("(MAX)", ""), read="tsql")
    for kind in tree.find_all(exp.DataType):
        if kind.this is exp.DataType.Type.BIT:
            kind.set("this", exp.DataType.Type.BOOLEAN)
    for plus in list(tree.find_all(exp.Add)):
        if any(literal.is_string for literal in plus.find_all(exp.Literal)):
            plus.replace(exp.DPipe(this=plus.this, expression=plus.expression))
    into = tree.args.get("into")
    tree.set("into", None)
    told = tree.sql(dialect="duckdb")
    return f'CREATE TABLE "{into.this.name}" AS {told}' if into else told
