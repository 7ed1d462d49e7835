"""The SQL behind a figure as a script for the SQL Server on which a council has deployed the dataset."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlglot
from sqlglot import exp

from holdfast.engines.ssd import SPECIFIED, TSQL, View, as_deployed, views
from holdfast.measures.model import Measure
from holdfast.measures.periods import Period
from holdfast.measures.run import Measuring
from holdfast.record.tables import TABLES, Table
from holdfast.shared.errors import HoldfastError

SCHEMA = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,127}")
TEXT = "VARCHAR(400) COLLATE Latin1_General_BIN2"
DEADLINES = f"""CREATE TABLE [#deadlines]
(parameter {TEXT}, variant {TEXT}, started_on DATE, due_on DATE, version {TEXT});
BULK INSERT [#deadlines] FROM {{path}} WITH (FIRSTROW = 2, FIELDTERMINATOR = ',', ROWTERMINATOR = '0x0a');"""
PERIOD_DAYS = """SELECT p.period, DATEADD(DAY, n.number, p.from_on) AS day INTO [#period_days] FROM [#periods] AS p
INNER JOIN (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS number FROM {digits} AS a(d) CROSS JOIN {digits} AS b(d)
CROSS JOIN {digits} AS c(d) CROSS JOIN {digits} AS e(d)) AS n ON n.number <= DATEDIFF(DAY, p.from_on, p.to_on);"""
DIGITS = "(VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))"


@dataclass(frozen=True)
class Place:
    """Where the script is to run: the schema of the dataset, and the file of due dates as the server can read it.

    `case_system` is that whose script made the dataset's objects: their fields differ.
    """

    schema: str
    due: Path
    case_system: str = "systemc"

    def __post_init__(self) -> None:
        """Refuse what is no name: it would stand in each statement of the script."""
        if not SCHEMA.fullmatch(self.schema):
            raise HoldfastError(
                f"“{self.schema}” is no schema's name: it begins with a letter, and letters, digits and _ follow. "
                "Write that in which the dataset's objects are, such as ssd_development or dbo."
            )


def sql_server_script(
    measuring: Measuring, measure: Measure, by: str, place: Place, periods: Sequence[Period], as_at: date
) -> str:
    """A script that gives a measure's sums over the dataset, with nothing of Holdfast on the server.

    All that it makes is temporary. The measures must be compiled for SQL Server.
    """
    reckoning, compiled = measuring.reckoning, measuring.compiled(measure, by)
    clocks = measure.clocks or reckoning.definitions.clocks
    standards = [clock.standard for clock in clocks] if "ledger" in compiled.reads else []
    reads = set(compiled.reads).union(*(reckoning.clocks[standard].reads for standard in standards))
    reads |= set(reckoning.ledger.reads) if standards else set()
    relations = reckoning.relations_for(reads)
    reads = reads.union(*(reckoning.derived[name].reads for name in relations))
    parts = [
        f"-- {measure.id} {measure.title}, by {by}, as at {as_at}, over the objects of the schema {place.schema}\n"
        f"-- {_fields_are(place)}\n"
        "-- Runs as one batch; all that it makes is temporary and gone when the session ends.",
        *_record(sorted(reads & set(TABLES)), place, as_at),
        *_around(reads, periods, as_at, place.due),
        *(_into(name, reckoning.derived[name].sql) for name in relations),
    ]
    if standards:
        parts += [_into("obligations", reckoning.gathered(standards)), _into("ledger", reckoning.ledger.sql)]
    return "\n\n".join([*parts, f"-- {measure.id} {measure.title}\n{_temporary(compiled.sql)};"])


def _fields_are(place: Place) -> str:
    if place.case_system == SPECIFIED:
        return "The fields are those that the dataset's specification names."
    return f"The fields are those that the dataset's own script for {place.case_system} makes; see --case-system."


def _record(names: Iterable[str], place: Place, as_at: date) -> list[str]:
    """The tables of the record that are read, from the dataset's objects; each after that which leads to its child."""
    given = {view.table: view for view in views(TSQL, place.schema, as_deployed(place.case_system), as_at)}
    wanted: dict[str, View | None] = {}
    for name in names:
        through = TABLES[name].person_through
        if through and name in given and "person_id" in given[name].columns and through[0] in given:
            wanted.setdefault(through[0], given[through[0]])
        wanted[name] = given.get(name)
    order = [view.table for view in given.values() if view.table in wanted]
    parts = [_into(name, given[name].sql) for name in order]
    return [*parts, *(_empty(TABLES[name]) for name, view in wanted.items() if view is None)]


def _empty(table: Table) -> str:
    columns = ", ".join(f"[{c.name}] {TSQL.types.get(c.kind, TEXT)}" for c in table)
    said = f"-- The dataset has no {table.name}. Until this table is filled from elsewhere, nothing is known of it."
    return f"{said}\nCREATE TABLE [#{table.name}] ({columns});"


def _around(reads: set[str], periods: Sequence[Period], as_at: date, due: Path) -> list[str]:
    """The calendar's tables: due dates, the as-at day, what is covered from when, and the periods."""
    rows = ", ".join(
        f"({_word(p.name)}, {_word(p.from_on)}, {_word(p.to_on)}, {_word(p.year_before_on)})" for p in periods
    )
    columns = f"period {TEXT}, from_on DATE, to_on DATE, year_before_on DATE"
    made = {
        "deadlines": DEADLINES.format(path=_word(due)),
        "snapshot_day": f"SELECT CAST({_word(as_at)} AS DATE) AS as_at INTO [#snapshot_day];",
        "coverage": f"CREATE TABLE [#coverage] (table_name {TEXT}, from_on DATE);",
        "periods": f"CREATE TABLE [#periods] ({columns});\nINSERT INTO [#periods] VALUES {rows};",
        "period_days": PERIOD_DAYS.format(digits=DIGITS),
    }
    needed = reads | ({"periods"} if "period_days" in reads else set())
    return [sql for name, sql in made.items() if name in needed]


def _into(name: str, sql: str) -> str:
    """The statement that keeps a query's result as a temporary table."""
    tree = _renamed(sqlglot.parse_one(sql, read="tsql"))
    named = tree.args.get("with_")
    tree.set("with_", None)
    kept = exp.select("*").from_(exp.Subquery(this=tree, alias=exp.to_identifier("made")))
    kept.set("into", exp.Into(this=exp.to_table(f"[#{name}]", dialect="tsql")))
    if named is not None:
        kept.set("with_", named)
    return f"{kept.sql(dialect='tsql', pretty=True)};"


def _temporary(sql: str) -> str:
    return str(_renamed(sqlglot.parse_one(sql, read="tsql")).sql(dialect="tsql", pretty=True))


def _renamed(tree: exp.Expr) -> exp.Expr:
    """The statement reading temporary tables, with no named query inside another, which SQL Server does not know."""
    _hoist(tree)
    inside = {cte.alias for cte in tree.find_all(exp.CTE)}
    for table in tree.find_all(exp.Table):
        if table.name not in inside and not table.db and isinstance(table.this, exp.Identifier):
            table.this.set("this", f"#{table.name}")
            table.this.set("quoted", True)
    return tree


def _hoist(tree: exp.Expr) -> None:
    """Bring every named query to the top, each before those that read it, under a name of its own."""
    holders = [node for node in tree.bfs() if isinstance(node, exp.Query) and node.args.get("with_")]
    found: list[exp.CTE] = []
    for holder in reversed(holders):
        for cte in holder.ctes:
            name = cte.alias if holder is tree else f"{cte.alias}_{len(found)}"
            for table in holder.find_all(exp.Table):
                if table.name == cte.alias:
                    table.set("this", exp.to_identifier(name))
            cte.set("alias", exp.TableAlias(this=exp.to_identifier(name)))
            found.append(cte)
        holder.set("with_", None)
    if found:
        tree.set("with_", exp.With(expressions=found))


def _word(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"
