"""`holdfast measure ID`: one measure by group and period, with its definition, its SQL, and the children behind it."""

import csv
import json
import sys
from datetime import date
from typing import Any

import click

from holdfast.cli.asking import Asked, asking, figure_cells, measure_of, note
from holdfast.cli.console import say, show
from holdfast.cli.days import Day
from holdfast.measures.model import Measure
from holdfast.measures.periods import MONTHS_IN_SERIES, Period, months, period_named
from holdfast.measures.run import FIGURES, GROUPS, Figure, figures_table
from holdfast.record.store import Store

HEADINGS = ("period", "group", "value", "95% interval", "of", "pending", "overdue", "coverage", "note")


@click.command("measure")
@click.argument("measure_id", metavar="ID")
@click.option("--by", type=click.Choice(GROUPS), default="all", show_default=True, help="What to tell apart.")
@click.option("--period", default="12m", show_default=True, help="12m, 2025-26, 2026-03 or 2025-04-01:2025-09-30.")
@click.option("--monthly", is_flag=True, help="Month by month instead of one period.")
@click.option("--months", "count", type=click.IntRange(1, 240), default=MONTHS_IN_SERIES, show_default=True)
@click.option("--as-at", type=Day(), help="The day on which states are judged (the snapshot's by default).")
@click.option("--snapshot", help="The id of a snapshot other than the one that serves.")
@click.option("--children", is_flag=True, help="The rows behind the figure, by child's id, instead of the figure.")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "sql"]), default="table", show_default=True
)
@click.pass_obj
def command(
    store: Store,
    measure_id: str,
    by: str,
    period: str,
    monthly: bool,
    count: int,
    as_at: date | None,
    snapshot: str | None,
    children: bool,
    form: str,
) -> None:
    """One measure: its figures, and what it counts."""
    measure = measure_of(measure_id)
    with asking(store, snapshot, as_at) as asked:
        if form == "sql":
            say(asked.measuring.readable_sql(measure, by))
            return
        periods = months(asked.as_at, count) if monthly else [period_named(period, asked.as_at)]
        asked.measuring.set_periods(periods, as_at=asked.as_at)
        if children:
            write_rows(asked.measuring.children(measure).to_pylist(), form, title=f"{measure.id}: the rows behind it")
        else:
            _write_figures(asked, measure, periods, by, form)


def _write_figures(asked: Asked, measure: Measure, periods: list[Period], by: str, form: str) -> None:
    figures = asked.measuring.figures(measure, periods, by)
    if form != "table":
        write_rows(figures_table(figures).to_pylist(), form, headings=FIGURES.names)
        return
    say(f"{measure.id} {measure.title}", f"  {measure.plain}")
    say(f"  Counted: {measure.numerator}.", f"  Of: {measure.denominator}.")
    say(f"  Source: {measure.source} ({measure.verified.value}). {measure.direction.value.capitalize()}.")
    if measure.national:
        say(f"  England: {measure.national}.")
    show(f"As at {asked.as_at}", HEADINGS, [_cells(measure, figure) for figure in figures], numbers=HEADINGS[2:8])


def _cells(measure: Measure, figure: Figure) -> tuple[str, ...]:
    group = "all" if figure.by == "all" else figure.group or f"no {figure.by}"
    coverage = "" if figure.coverage is None else f"{figure.coverage:.0%}"
    return (figure.period, group, *figure_cells(measure, figure), coverage, note(figure))


def write_rows(rows: list[dict[str, Any]], form: str, *, title: str = "", headings: list[str] | None = None) -> None:
    """Rows as a table, CSV or JSON on the output."""
    names = headings or list(rows[0]) if rows or headings else []
    if form == "json":
        json.dump(rows, sys.stdout, default=str, indent=1)
        sys.stdout.write("\n")
    elif form == "csv":
        writer = csv.DictWriter(sys.stdout, names)
        writer.writeheader()
        writer.writerows(rows)
    else:
        show(title, names, [["" if row[name] is None else str(row[name]) for name in names] for row in rows])
