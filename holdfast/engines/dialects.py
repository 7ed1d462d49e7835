"""From a definition to the text of a dialect, with no connection to anything that speaks it."""

from typing import Any

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir
from ibis.config import Config


class _WithoutSpark(Config):
    """What ibis asks of a Spark session that was never started: NaN is a number, as on the other engines."""

    treat_nan_as_null: bool = False


def sql_of(expression: ir.Table, dialect: str) -> str:
    """The SQL of an expression in a dialect."""
    if dialect == "pyspark" and ibis.options.pyspark is None:
        ibis.options.pyspark = _WithoutSpark()
    if dialect == "postgres":
        expression = expression.op().map(_yes_as_whole_number)[expression.op()].to_expr()
    return str(ibis.to_sql(expression, dialect=dialect, pretty=False))


def _yes_as_whole_number(node: ops.Node, _: object, **parts: Any) -> ops.Node:
    """PostgreSQL makes a whole number of yes or no, but no fraction: it is led there by way of the whole number."""
    if isinstance(node, ops.Cast) and node.arg.dtype.is_boolean() and node.to.is_floating():
        return ops.Cast(ops.Cast(parts["arg"], dt.int32), node.to)
    return node.__recreate__(parts)
