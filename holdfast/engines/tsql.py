"""T-SQL, the language of SQL Server, which knows no yes or no as a value: a condition is no value there."""

from functools import partial, reduce

import sqlglot
from sqlglot import exp

# Where a condition must stand: the node, and its part.
CONDITIONS = {
    (exp.Where, "this"),
    (exp.Having, "this"),
    (exp.Join, "on"),
    (exp.And, "this"),
    (exp.And, "expression"),
    (exp.Or, "this"),
    (exp.Or, "expression"),
    (exp.Not, "this"),
    (exp.If, "this"),
}
IS_CONDITION = (exp.Predicate, exp.And, exp.Or, exp.Not)
YES, NO = "CAST(1 AS BIT)", "CAST(0 AS BIT)"
CONSTANTS = {"1 = 1": YES, "1 = 0": NO}


def for_sql_server(sql: str) -> str:
    """The statement with each condition that stands for a value made a bit, and each bit that decides a condition.

    Ibis tells the two apart for a column alone, not for what is made of several.
    """
    tree = sqlglot.parse_one(sql, read="tsql")
    for node in reversed(list(tree.bfs())):
        if isinstance(node, (exp.Least, exp.Greatest)):
            node.replace(_of_several(node))
            continue
        if _says_not(node):
            # As it stands, what is not known would count as a no.
            denied = exp.Not(this=exp.Paren(this=node.this.this.copy()))
            node.replace(denied)
            node = denied
        if isinstance(node, exp.Paren) or not isinstance(node, exp.Condition) or node.parent is None:
            continue
        wanted, given = _wants_condition(node), isinstance(node, IS_CONDITION)
        if wanted and not given:
            node.replace(exp.EQ(this=node.copy(), expression=exp.Literal.number(1)))
        elif given and not wanted:
            node.replace(_bit(node.copy()))
    return tree.sql(dialect="tsql")


def _of_several(node: exp.Least | exp.Greatest) -> exp.Expr:
    """The least or greatest of those values that are there, in words that servers before 2022 know too."""
    values = [value.sql(dialect="tsql") for value in (node.this, *node.expressions)]
    least = isinstance(node, exp.Least)
    if node.find(exp.Window):
        # What looks along other rows may stand in the list of a SELECT, and not in VALUES.
        return sqlglot.parse_one(reduce(partial(of_two, "<=" if least else ">="), values), read="tsql")
    listed = ", ".join(f"({value})" for value in values)
    chosen = "MIN" if least else "MAX"
    return sqlglot.parse_one(f"(SELECT {chosen}(several.v) FROM (VALUES {listed}) AS several(v))", read="tsql")


def of_two(before: str, one: str, other: str) -> str:
    """The lesser or greater of two values (`before` is <= or >=), or the one that is there, as text of SQL."""
    is_one = f"{other} IS NULL OR {one} {before} {other}"
    return f"CASE WHEN {one} IS NULL THEN {other} WHEN {is_one} THEN {one} ELSE {other} END"


def _says_not(node: exp.Expr) -> bool:
    """Whether this is how ibis writes the opposite of a condition: IIF(condition, 1, 0) = 0."""
    if not isinstance(node, exp.EQ) or not isinstance(node.this, exp.If):
        return False
    parts = (node.this.args.get("true"), node.this.args.get("false"), node.expression)
    return [part.sql() if part else "" for part in parts] == ["1", "0", "0"]


def _wants_condition(node: exp.Expr) -> bool:
    while isinstance(node.parent, exp.Paren):
        node = node.parent
    return (type(node.parent), node.arg_key) in CONDITIONS


def _bit(condition: exp.Expr) -> exp.Expr:
    """The value of a condition: 1, 0, or nothing where it is neither true nor false."""
    told = condition.sql(dialect="tsql")
    made = CONSTANTS.get(told, f"CAST(CASE WHEN {told} THEN 1 WHEN NOT ({told}) THEN 0 END AS BIT)")
    return sqlglot.parse_one(made, read="tsql")
