"""The record as relations: what definitions are written against, on whatever engine they run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.operations as ops
import ibis.expr.types as ir

from holdfast.record.tables import TABLES, Kind

IBIS_TYPES = {
    Kind.ID: dt.string,
    Kind.TEXT: dt.string,
    Kind.CODE: dt.string,
    Kind.DATE: dt.date,
    Kind.TIME: dt.Timestamp(scale=6),
    Kind.WHOLE: dt.int32,
    Kind.NUMBER: dt.float64,
    Kind.FLAG: dt.boolean,
}


@dataclass(frozen=True)
class Derived:
    """A relation made from the record once and used by several definitions: spells of a plan, lines of allocation."""

    name: str
    meaning: str
    build: Callable[["Relations"], ir.Table]


def names_used(expression: ir.Table) -> set[str]:
    """The tables and relations that an expression reads."""
    return {op.name for op in expression.op().find(ops.UnboundTable)}


class Relations:
    """Each table of the record, each derived relation and the calendar's tables, by name: `r.cin_episodes`."""

    def __init__(self, schemas: dict[str, ibis.Schema]) -> None:
        self._schemas = dict(schemas)

    def __getattr__(self, name: str) -> ir.Table:
        try:
            return ibis.table(self._schemas[name], name=name)
        except KeyError:
            raise AttributeError(f"no table or relation is called {name}") from None

    def with_tables(self, schemas: dict[str, ibis.Schema]) -> "Relations":
        """These relations and further tables."""
        return Relations({**self._schemas, **schemas})

    def with_derived(self, derived: Iterable[Derived]) -> "Relations":
        """These relations and the derived ones, each of which may use those before it."""
        relations = Relations(self._schemas)
        for relation in derived:
            relations._schemas[relation.name] = relation.build(relations).schema()
        return relations


DEADLINES = ibis.schema(
    {"parameter": "string", "variant": "string", "started_on": "date", "due_on": "date", "version": "string"}
)


SNAPSHOT_DAY = ibis.schema({"as_at": "date"})
# The first day that a table of the record covers; a table that holds the whole of the past has no row.
COVERAGE = ibis.schema({"table_name": "string", "from_on": "date"})


def record_relations() -> Relations:
    """The tables of the record with the table of due dates, the as-at day, and what is covered from when."""
    schemas = {t.name: ibis.schema({c.name: IBIS_TYPES[c.kind] for c in t.columns}) for t in TABLES.values()}
    return Relations({**schemas, "deadlines": DEADLINES, "snapshot_day": SNAPSHOT_DAY, "coverage": COVERAGE})
