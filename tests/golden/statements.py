"""Every statement that the definitions compile to, by dialect and subject, laid out for reading and comparing."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import ibis
import ibis.expr.types as ir
import sqlglot

from holdfast.clocks.attribution import attributed
from holdfast.clocks.model import OBLIGATION
from holdfast.clocks.reckoning import COLUMNS, ORDER, Definitions
from holdfast.engines.apart import councils_apart
from holdfast.measures.gives import Gives
from holdfast.measures.model import LEDGER, PERIOD_DAYS, PERIODS, UNIT
from holdfast.measures.run import GROUPS, by_group, question
from holdfast.standards import SUBJECTS
from tests.compiled import reckoning

HERE = Path(__file__).parent
# The folder of each dialect, what ibis calls it, and what sqlglot does.
DIALECTS = {
    "duckdb": ("duckdb", "duckdb"),
    "postgres": ("postgres", "postgres"),
    "pyspark": ("pyspark", "spark"),
    "tsql": ("mssql", "tsql"),
    "sqlite": ("sqlite", "sqlite"),
}
# SQLite reckons the clocks of one child, and takes no measure.
OF_ONE_CHILD = ("clock ", "relation ")
WIDTH = 118
# A line begins with each of these.
BREAKS = {"SELECT", "FROM", "WHERE", "INNER", "LEFT", "ANTI", "SEMI", "GROUP", "ORDER", "UNION", "WITH"}

Statements = dict[str, Callable[[], ir.Table]]


def pages(dialect: str) -> dict[Path, str]:
    """Each subject's file in a dialect, with the statements that belong in it."""
    compiler = reckoning(DIALECTS[dialect][0]).compiler
    found = {}
    for subject, statements in subjects().items():
        run = {name: build for name, build in statements.items() if _is_run(name, dialect)}
        told = [(name, compiler.compiled(name, build).sql) for name, build in run.items()]
        text = "\n".join(f"-- {name}\n{laid_out(sql, dialect)};\n" for name, sql in told)
        if text:
            found[HERE / dialect / f"{subject}.sql"] = text
    compiler.keep()
    return found


def _is_run(name: str, dialect: str) -> bool:
    return dialect != "sqlite" or name == "ledger" or name.startswith(OF_ONE_CHILD)


def changed(dialect: str) -> dict[Path, str | None]:
    """The files of a dialect that are not as they should be, with their text; no text for a subject that is no more."""
    wanted = pages(dialect)
    stale = set((HERE / dialect).glob("*")) - set(wanted)
    return {path: text for path, text in wanted.items() if _kept(path) != text} | dict.fromkeys(sorted(stale))


def _kept(path: Path) -> str | None:
    # As bytes, for a statement may name the ends of lines itself.
    return path.read_bytes().decode() if path.is_file() else None


@cache
def subjects() -> dict[str, Statements]:
    """The definitions of each subject by name, with what all share under `shared`."""
    made = reckoning("duckdb").definitions
    found = {module.__name__.rsplit(".", 1)[-1]: _of_subject(module, made) for module in SUBJECTS}
    return {"shared": _shared(made), **{name: statements for name, statements in found.items() if statements}}


def _of_subject(module: ModuleType, made: Definitions) -> Statements:
    relations = made.relations.with_tables({"ledger": LEDGER, "periods": PERIODS, "period_days": PERIOD_DAYS})
    clocks = {f"clock {clock.standard}": lambda c=clock: c.obligations(made.relations) for clock in module.CLOCKS}
    measures = {f"measure {m.id}": lambda m=m: m.units(relations) for m in module.MEASURES}
    apart = {
        f"measure {m.id} by {m.dimension.name}": lambda m=m: m.units_apart(relations)
        for m in module.MEASURES
        if m.dimension
    }
    return clocks | measures | apart


def _shared(made: Definitions) -> Statements:
    """The relations that several use, the ledger, and the questions that are put to a measure's rows."""
    found: Statements = {f"relation {d.name}": lambda d=d: d.build(made.relations) for d in made.all_derived}
    owed, units = ibis.table(OBLIGATION, name="obligations"), ibis.table(UNIT, name="units")
    ledger = attributed(owed, made.relations).select(*COLUMNS).order_by(list(ORDER))
    found["ledger"] = lambda: ledger
    found["ledger, by council"] = lambda: councils_apart(ledger)
    for by in GROUPS:
        for name, gives in {question(gives, by): gives for gives in Gives}.items():
            found[name] = lambda by=by, gives=gives: by_group(units, by, made.relations, gives)
    return found


def laid_out(sql: str, dialect: str) -> str:
    """The statement broken before its clauses and at the width of a page; nothing else of it is changed."""
    lines, line, end = [], "", 0
    for token in sqlglot.tokenize(sql, dialect=DIALECTS[dialect][1]):
        word = sql[token.start : token.end + 1]
        between = " " if sql[end : token.start] else ""
        if line and ((between and word in BREAKS) or len(line) + len(word) >= WIDTH):
            lines.append(line)
            line, between = "", ""
        line, end = line + (between if line else "") + word, token.end + 1
    return "\n".join([*lines, line])
