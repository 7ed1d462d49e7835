"""From a definition to the text of a dialect, with no connection to anything that speaks it."""

import re
from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir
from ibis.config import Config

from holdfast.engines.sqlite import for_sqlite
from holdfast.engines.tsql import for_sql_server

# Columns that DuckDB is to leave out, which ibis names in an order of its own each time.
LEFT_OUT = re.compile(r"EXCLUDE \(([^()]*)\)")

# What else it takes where ibis's SQL says something other than on the other engines.
MENDED = {"mssql": for_sql_server, "sqlite": for_sqlite}


class _WithoutSpark(Config):
    """What ibis asks of a Spark session that was never started: NaN is a number, as on the other engines."""

    treat_nan_as_null: bool = False


def sql_of(expression: ir.Table, dialect: str) -> str:
    """The SQL of an expression in a dialect."""
    if dialect == "pyspark" and ibis.options.pyspark is None:
        ibis.options.pyspark = _WithoutSpark()
    if dialect == "postgres":
        expression = expression.op().map(_yes_as_whole_number)[expression.op()].to_expr()
    sql = str(ibis.to_sql(expression, dialect=dialect, pretty=False))
    if dialect in MENDED:
        return MENDED[dialect](sql)
    return LEFT_OUT.sub(lambda found: f"EXCLUDE ({', '.join(sorted(found[1].split(', ')))})", sql)


def _yes_as_whole_number(node: ops.Node, _: object, **parts: Any) -> ops.Node:
    """PostgreSQL makes a whole number of yes or no, but no fraction: it is led there by way of the whole number."""
    if isinstance(node, ops.Cast) and node.arg.dtype.is_boolean() and node.to.is_floating():
        return ops.Cast(ops.Cast(parts["arg"], dt.int32), node.to)
    return node.__recreate__(parts)
