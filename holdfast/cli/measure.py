"""`holdfast measure ID`: one measure by group and period, with its definition, its SQL, and the children behind it."""

from datetime import date

import click
import pyarrow.parquet as pq
from pyarrow.csv import WriteOptions, write_csv

from holdfast.cli.asking import (
    AS_AT,
    PERIODS,
    SNAPSHOT,
    Asked,
    asking,
    measure_of,
    note,
    number,
    of,
    value_of,
    write_rows,
)
from holdfast.cli.console import say, show
from holdfast.cli.publishing import beside, chart_sentence, for_publication
from holdfast.clocks.parameters import deadlines, fingerprint
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.base import plain
from holdfast.engines.compiling import Compiler
from holdfast.engines.ssd import CASE_SYSTEMS
from holdfast.measures.agreement import Part, Told, lean_in_words, told_kind
from holdfast.measures.model import UNIT, Measure
from holdfast.measures.periods import Period, months, months_in, period_named
from holdfast.measures.run import ASSURED, FIGURES, GROUPS, UNDEFINED, Figure, Measuring, figures_table
from holdfast.measures.script import script
from holdfast.measures.sql_server import Place, sql_server_script
from holdfast.record.store import Store
from holdfast.refresh.council import COMPILED
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

NUMBERS = ("value (95%)", "of", "pending", "overdue", "known")
DIALECTS = ("duckdb", "tsql")
FORMS = ("table", "csv", "json", "sql")
# The groups of every measure, and the dimensions that some have of their own.
APART = (*GROUPS, *dict.fromkeys(m.dimension.name for m in MEASURES.values() if m.dimension))


@click.command("measure")
@click.argument("measure_id", metavar="ID")
@click.option("--by", type=click.Choice(APART), default="all", show_default=True, help="What to tell apart.")
@click.option("--period", help=f"{PERIODS}  [default: 12m]")
@click.option("--monthly", is_flag=True, help="Month by month: those of the period if one is named, or the last 72.")
@AS_AT
@SNAPSHOT
@click.option("--children", is_flag=True, help="The rows behind the figure, by child's id, instead of the figure.")
@click.option(
    "--for-publication",
    "publish",
    is_flag=True,
    help="Only what may be told outside the service: small numbers hidden, others rounded.",
)
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--dialect", type=click.Choice(DIALECTS), default="duckdb", show_default=True, help="Of --format sql.")
@click.option("--schema", default="ssd_development", show_default=True, help="The dataset's, for --dialect tsql.")
@click.option(
    "--case-system",
    type=click.Choice(CASE_SYSTEMS),
    default=CASE_SYSTEMS[0],
    show_default=True,
    help="Whose script made the dataset's objects, for --dialect tsql.",
)
@click.pass_obj
def command(
    store: Store,
    measure_id: str,
    by: str,
    period: str | None,
    monthly: bool,
    as_at: date | None,
    snapshot: str | None,
    children: bool,
    publish: bool,
    form: str,
    dialect: str,
    schema: str,
    case_system: str,
) -> None:
    """One measure: its figures, and what it counts."""
    if publish and (children or form == "sql"):
        raise click.UsageError("What is for publication holds no rows of children and no SQL that would give them.")
    if dialect != DIALECTS[0] and form != "sql":
        raise click.UsageError(f"--dialect {dialect} says how SQL is written: add --format sql.")
    measure = measure_of(measure_id)
    with asking(store, snapshot, as_at) as asked:
        periods = _periods(period, asked.as_at, monthly=monthly)
        asked.measuring.set_periods(periods, as_at=asked.as_at)
        figures = asked.measuring.figures(measure, periods, by)
        if publish:
            figures = for_publication(measure, figures, by)
        if form == "sql" and dialect == "tsql":
            _write_for_sql_server(store, asked, measure, by, schema, case_system)
        elif form == "sql":
            _write_script(store, asked, measure, by, figures)
        elif children:
            _write_children(asked, measure, figures, form)
        elif form == "table":
            _show(store, asked, measure, figures, by, monthly=monthly, publish=publish)
        else:
            write_rows(figures_table(figures).to_pylist(), form, FIGURES.names)


def _periods(named: str | None, as_at: date, *, monthly: bool) -> list[Period]:
    if monthly:
        return months_in(period_named(named, as_at)) if named else months(as_at)
    return [period_named(named or "12m", as_at)]


def _write_script(store: Store, asked: Asked, measure: Measure, by: str, figures: list[Figure]) -> None:
    """The SQL, and beside the compiled definitions the table of due dates that it may read."""
    _keep_what_is_covered(asked, measure, figures)
    parameters = asked.measuring.reckoning.definitions.parameters
    due = store.home / COMPILED / f"deadlines-{fingerprint(parameters)}.parquet"
    if "deadlines" in asked.measuring.everything_read(measure, by) and not due.is_file():
        due.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(deadlines(parameters), due)
    say(script(asked.measuring, asked.snapshot, measure, by=by, as_at=asked.as_at, due=due))


def _write_for_sql_server(store: Store, asked: Asked, measure: Measure, by: str, schema: str, case_system: str) -> None:
    """The SQL for the server on which the council has deployed the dataset, and the file of due dates for it."""
    made = asked.measuring.reckoning.definitions
    reckoning = Reckoning(made, Compiler("mssql", store.home / COMPILED))
    measuring = Measuring(asked.measuring.engine, reckoning, {})
    due = (store.home / COMPILED / f"deadlines-{fingerprint(made.parameters)}.csv").resolve()
    if not due.is_file():
        due.parent.mkdir(parents=True, exist_ok=True)
        write_csv(plain(deadlines(made.parameters)), due, WriteOptions(quoting_style="none"))
    say(
        sql_server_script(measuring, measure, by, Place(schema, due, case_system), asked.measuring.periods, asked.as_at)
    )
    reckoning.compiler.keep()


def _write_children(asked: Asked, measure: Measure, figures: list[Figure], form: str) -> None:
    _keep_what_is_covered(asked, measure, figures)
    rows = asked.measuring.children(measure).to_pylist()
    if form != "table":
        write_rows(rows, form, list(UNIT))
        return
    say(f"{measure.id} {measure.title}: {number(len(rows))} rows, each with what it adds to the figure.")
    silent = {"period"} if len(asked.measuring.periods) == 1 else set()
    silent |= set() if any(row["category"] for row in rows) else {"category"}
    names = [name for name in UNIT if name not in silent]
    cells = [[row[name] or "" if UNIT[name] == "string" else number(row[name]) for name in names] for row in rows]
    show("", [name.removesuffix("_id") for name in names], cells, numbers=[n for n in names if UNIT[n] != "string"])


def _keep_what_is_covered(asked: Asked, measure: Measure, figures: list[Figure]) -> None:
    """Leave out periods that the sources do not cover: rows or SQL would say 0 for what nobody knows."""
    unknown = {figure.period for figure in figures if figure.numerator is None}
    known = [period for period in asked.measuring.periods if period.name not in unknown]
    if not known:
        raise HoldfastError(f"{measure.id} has no figure here: {note(figures[0])}.")
    asked.measuring.set_periods(known, as_at=asked.as_at)


def _show(
    store: Store, asked: Asked, measure: Measure, figures: list[Figure], by: str, *, monthly: bool, publish: bool
) -> None:
    beside_it = [figure for figure in figures if measure.gives.is_beside(figure.category)]
    figures = [figure for figure in figures if not measure.gives.is_beside(figure.category)]
    say(f"{measure.id} {measure.title}")
    if len(figures) == 1 and by == "all":
        say(f"  {_sentence(measure, figures[0])}", *(f"  {words}" for words in _leaning(beside_it)))
    say(f"  Counted: {measure.numerator}.", f"  Of: {measure.denominator}.")
    say(f"  {measure.direction.value.capitalize()}. Source: {measure.source} ({measure.verified.value}).")
    if measure.england:
        say(f"  England: {measure.england}.")
    say(*beside(store, measure))
    if monthly and by == "all":
        say(f"  {chart_sentence(measure, figures, (), rounded=publish)}")
    if measure.dimension and by == measure.dimension.name and measure.dimension.table not in asked.measuring.coverage:
        say(f"  {measure.dimension.silence}")
    if len(figures) != 1 or by != "all":
        _show_table(asked.measuring.periods, measure, figures, by, as_at=asked.as_at)
    elif beside_it:
        _show_table(asked.measuring.periods, measure, beside_it, by, as_at=asked.as_at)


def _leaning(figures: list[Figure]) -> list[str]:
    """Which of two who judged was the kinder, in a sentence; nothing where that is not told."""
    found = (Told(f.value, f.low, f.high) for f in figures if f.category == Part.LEAN.value)
    return list(filter(None, map(lean_in_words, found)))


def _sentence(measure: Measure, figure: Figure) -> str:
    """One figure in words: value, interval, counts, and what is still owed."""
    if figure.value is None:
        alike = f"{of(figure)}; " if figure.status == UNDEFINED else ""
        return f"{figure.period}: {alike}{note(figure)}."
    value = f"{figure.period}: {value_of(measure, figure).split(' ')[0]}, {of(figure)}"
    if figure.low is not None and figure.high is not None:
        low, high = measure.gives.written(figure.low), measure.gives.written(figure.high)
        value += f" (95% interval {low} to {high})"
    if figure.ninth is not None:
        value += f"; nine in ten within {number(figure.ninth)} {measure.told_in}"
    if figure.overdue is not None:
        value += f"; {number(figure.overdue)} open and overdue, {number(figure.pending)} pending"
    return f"{value}; {note(figure)}." if note(figure) else f"{value}."


def _show_table(periods: tuple[Period, ...], measure: Measure, figures: list[Figure], by: str, *, as_at: date) -> None:
    """The figures by period (where there are several) and group; no column that is empty throughout."""
    missing = [f"  {note(figure)}." for figure in figures if figure.numerator is None]
    if len(missing) == len(figures):
        say(*dict.fromkeys(missing or [f"  Nothing to count by {by}."]))
        return
    lines = [_cells(measure, figure, by) for figure in figures]
    told = [name for name in lines[0] if any(line[name] for line in lines)]
    headings = [name for name in told if name != "period" or len(periods) > 1]
    title = f"As at {as_at}" if len(periods) > 1 else f"{periods[0].name}, as at {as_at}"
    show(title, headings, [[line[name] for name in headings] for line in lines], numbers=NUMBERS)
    say(*dict.fromkeys(missing))


def _cells(measure: Measure, figure: Figure, by: str) -> dict[str, str]:
    group = {} if by == "all" else {by: figure.group or ("" if figure.numerator is None else f"no {by}")}
    return {
        "period": figure.period,
        **group,
        "kind": told_kind(figure.category or ""),
        "value (95%)": value_of(measure, figure),
        "of": of(figure),
        "pending": number(figure.pending),
        "overdue": number(figure.overdue),
        "known": "" if figure.coverage is None else f"{figure.coverage:.0%}",
        "note": "" if figure.status == ASSURED else figure.status,
    }
