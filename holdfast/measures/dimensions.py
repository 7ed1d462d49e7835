"""A dimension: what a measure's rows may be told apart by beside period, service, team and worker."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from holdfast.engines.relations import Relations


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """A way of telling a measure's rows apart, by what another table says of the thing that each row is about.

    `words` are the groups and what they are called, and `table` is the record table without which none of it is told.
    `rows` gives told_of (the id of a thing) and told_group; `without` is the group of a row about no such thing, and
    `of_others` that of a row about a thing of another kind. Where there are no `rows`, the measure's own rows tell the
    group, in the column `column`.
    """

    name: str
    title: str
    words: Mapping[str, str]
    table: str
    rows: Callable[[Relations], ir.Table] | None = None
    column: str = ""
    without: str = ""
    of_others: str = ""

    def grouped(self, units: ir.Table, key: str, r: Relations) -> ir.Table:
        """The units with group_id, by the id in column `key`."""
        if self.rows is None:
            return units.rename(group_id=key)
        told = self.rows(r)
        rows = units.left_join(told, units[key] == told.told_of)
        group = ibis.cases((rows[key].isnull(), self.without), (rows.told_of.isnull(), self.of_others))
        return rows.mutate(group_id=ibis.coalesce(group, rows.told_group)).drop("told_of", "told_group", key)

    @property
    def silence(self) -> str:
        """What is said where no source gives the table."""
        return f"No source gives {self.table}: the {self.title} is not told of any."
