"""A definition over many councils' rows at once, each council apart, as if it had been run for each alone.

Every table carries a column that names its council. Rows of two councils never meet: each join asks for the same
council, each group, window and distinct row is one council's. What all councils share (the table of due dates) has no
such column and is joined as it is.
"""

from collections.abc import Callable, Mapping
from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.schema as sch
import ibis.expr.types as ir

from holdfast.engines.compiling import Compiled, Compiler

COUNCIL = "council"
SHARED = ("deadlines",)
# A join that may keep rows of its right side alone would leave them without a council.
JOINS = {"cross": "inner", "inner": "inner", "left": "left", "semi": "semi", "anti": "anti"}


class NotApart(Exception):
    """A definition does something that cannot be kept apart by council."""


def councils_apart(expression: ir.Table) -> ir.Table:
    """The expression with the council of each row in a further column, `council`."""
    return expression.op().map(_lifted)[expression.op()].to_expr()


class ApartCompiler(Compiler):
    """Compiles each definition for many councils held together."""

    def compiled(self, name: str, build: Callable[[], ir.Table]) -> Compiled:
        """The SQL of the definition of that name, with each council apart."""
        return super().compiled(f"{name}, by council", lambda: councils_apart(build()))


def _lifted(node: ops.Node, _: object, **parts: Any) -> ops.Node:
    for kind, lift in LIFTS.items():
        if isinstance(node, kind):
            return lift(node, parts)
    if isinstance(node, ops.Relation) and not isinstance(node, PASSING):
        raise NotApart(f"{type(node).__name__} cannot be kept apart by council")
    return node.__recreate__(parts)


def _has_council(relation: ops.Relation) -> bool:
    return COUNCIL in relation.schema


def _table(node: ops.UnboundTable, _: dict[str, Any]) -> ops.Node:
    if node.name in SHARED:
        return node
    if _has_council(node):
        raise NotApart(f"{node.name} has a column of its own called {COUNCIL}")
    return node.copy(schema=sch.Schema({**node.schema, COUNCIL: "string"}))


def _project(node: ops.Project, parts: dict[str, Any]) -> ops.Node:
    parent = parts["parent"]
    if _has_council(parent):
        parts["values"] = {**parts["values"], COUNCIL: ops.Field(parent, COUNCIL)}
    return node.__recreate__(parts)


def _aggregate(node: ops.Aggregate, parts: dict[str, Any]) -> ops.Node:
    parent = parts["parent"]
    if not _has_council(parent):
        return node.__recreate__(parts)
    made = node.__recreate__({**parts, "groups": {**parts["groups"], COUNCIL: ops.Field(parent, COUNCIL)}})
    return made if node.groups else _one_row_each(made, node.metrics)


def _one_row_each(made: ops.Aggregate, metrics: Mapping[str, ops.Value]) -> ops.Node:
    """A row for every council, for a sum over all rows gives one row even where there are none."""
    if not all(isinstance(metric, EMPTY_OF_NOTHING) for metric in metrics.values()):
        raise NotApart("over no rows, only a sum, a least or a greatest value is empty: group the others")
    councils = ibis.table({"as_at": "date", COUNCIL: "string"}, name="snapshot_day").select(COUNCIL)
    sums = made.to_expr().rename(summed_for=COUNCIL)
    return councils.left_join(sums, councils[COUNCIL] == sums.summed_for).select(*metrics, COUNCIL).op()


def _window(node: ops.WindowFunction, parts: dict[str, Any]) -> ops.Node:
    made = node.__recreate__(parts)
    (relation,) = made.relations
    if _has_council(relation):
        parts["group_by"] = (*parts["group_by"], ops.Field(relation, COUNCIL))
    return node.__recreate__(parts)


def _join(node: ops.JoinChain, parts: dict[str, Any]) -> ops.Node:
    owner = parts["first"] if _has_council(parts["first"]) else None
    links = []
    for link in parts["rest"]:
        if link.how not in JOINS:
            raise NotApart(f"a join of the kind {link.how} cannot be kept apart by council")
        if _has_council(link.table):
            if owner is not None:
                same = ops.Equals(ops.Field(owner, COUNCIL), ops.Field(link.table, COUNCIL))
                link = link.copy(how=JOINS[link.how], predicates=(*link.predicates, same))
            elif JOINS[link.how] == "inner":
                owner = link.table
            else:
                raise NotApart("what all councils share is joined to one council's rows, which may be missing")
        links.append(link)
    if owner is not None:
        parts["values"] = {**parts["values"], COUNCIL: ops.Field(owner, COUNCIL)}
    return node.__recreate__({**parts, "rest": tuple(links)})


def _set(node: ops.Set, parts: dict[str, Any]) -> ops.Node:
    if _has_council(parts["left"]) != _has_council(parts["right"]):
        raise NotApart("rows of councils are put together with rows of none")
    return node.__recreate__(parts)


LIFTS: dict[type[ops.Node], Callable[[Any, dict[str, Any]], ops.Node]] = {
    ops.UnboundTable: _table,
    ops.Project: _project,
    ops.Aggregate: _aggregate,
    ops.WindowFunction: _window,
    ops.JoinChain: _join,
    ops.Set: _set,
}
EMPTY_OF_NOTHING = (ops.Sum, ops.Min, ops.Max)
PASSING = (ops.Filter, ops.Sort, ops.Distinct, ops.DropColumns, ops.FillNull, ops.DropNull, ops.JoinReference)
