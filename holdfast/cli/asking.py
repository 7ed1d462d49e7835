"""What the commands that ask a snapshot share: opening it for measuring, and writing figures."""

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from holdfast.cli.console import say, show
from holdfast.cli.days import Day
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.model import Measure
from holdfast.measures.run import ASSURED, Figure, Measuring
from holdfast.record.snapshots import Snapshot, open_snapshot
from holdfast.record.store import Store
from holdfast.refresh.council import council_reckoning
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES

PERIODS = "12m, 2025-26, 2026-03 or 2025-04-01:2025-09-30."
AS_AT = click.option("--as-at", type=Day(), help="The day on which states are judged (the snapshot's by default).")
SNAPSHOT = click.option("--snapshot", help="The id of a snapshot other than the one that serves.")

LIST_HEADINGS = ("id", "measure", "value (95%)", "of", "overdue", "England")


@dataclass(frozen=True)
class Asked:
    """An open snapshot, measures ready over it, and the day on which states are judged."""

    snapshot: Snapshot
    measuring: Measuring
    as_at: date


@contextmanager
def asking(store: Store, snapshot_id: str | None, as_at: date | None) -> Iterator[Asked]:
    """Open a snapshot (the one that serves, unless named) for measuring."""
    snapshot = open_snapshot(store, snapshot_id)
    if as_at and as_at > snapshot.as_at:
        raise HoldfastError(
            f"The snapshot is as at {snapshot.as_at}: it cannot say how things stood on {as_at}. "
            "Ask as at an earlier day, or load newer files."
        )
    reckoning = council_reckoning(store)
    with DuckDBEngine() as engine:
        yield Asked(snapshot, Measuring.over(snapshot, reckoning, engine), as_at or snapshot.as_at)
        reckoning.compiler.keep()


def measure_of(id_: str) -> Measure:
    """The measure of that id, or an error that names those there are."""
    found = MEASURES.get(id_.upper())
    if found is None:
        raise HoldfastError(f"There is no measure {id_}. There are: {', '.join(MEASURES)}.")
    return found


def number(value: float | None) -> str:
    """A count, or a sum with one decimal, with thousands set apart."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def value_of(measure: Measure, figure: Figure) -> str:
    """The value with its interval, where it has one: `81.3% (57-93)`."""
    if figure.value is None:
        return ""
    value, low, high = (
        None if number is None else measure.gives.written(number, figure.category)
        for number in (figure.value, figure.low, figure.high)
    )
    if low is None or high is None:
        return f"{value}"
    if value is not None and value.endswith("%"):
        return f"{value} ({(figure.low or 0) * 100:.0f}-{(figure.high or 0) * 100:.0f})"
    # A dash would read as a minus before a number below nought.
    return f"{value} ({low} to {high})" if "-" in f"{low}{high}" else f"{value} ({low}-{high})"


def of(figure: Figure) -> str:
    """Numerator of denominator; nothing where neither is known."""
    return "" if figure.denominator is None else f"{number(figure.numerator)} of {number(figure.denominator)}"


def note(figure: Figure) -> str:
    """Why a figure is missing or not assured; nothing where it is sound."""
    return "" if figure.status == ASSURED else ": ".join(filter(None, (figure.status, figure.reason)))


def show_list(title: str, figures: Iterable[tuple[Measure, Figure]]) -> None:
    """One figure a measure as a table, and below it what is missing or not assured, and why."""
    figures = [(measure, figure) for measure, figure in figures if not measure.gives.is_beside(figure.category)]
    told = [(measure, figure) for measure, figure in figures if figure.value is not None]
    rows = [
        (m.id, _title(m, figure), value_of(m, figure), of(figure), number(figure.overdue), _england(m, figure))
        for m, figure in told
    ]
    show(title, LIST_HEADINGS, rows, numbers=LIST_HEADINGS[2:])
    notes = dict.fromkeys(f"  {m.id} {m.title}: {note(figure)}" for m, figure in figures if note(figure))
    if notes:
        say("Missing, or to be read with care:", *notes)


def _title(measure: Measure, figure: Figure) -> str:
    """A measure's title, with the kind that a figure of a mix is about."""
    return f"{measure.title}: {figure.category}" if figure.category else measure.title


def _england(measure: Measure, figure: Figure) -> str:
    """England's figure without its year, of the figure's own kind; nothing where it counts something different."""
    national = measure.national
    if national is None or national.of:
        return ""
    if figure.category:
        share = dict(national.kinds).get(figure.category)
        return "" if share is None else f"{round(share * 100, 1):g}%"
    return national.figures(in_percent=measure.gives.in_percent)


def write_rows(rows: Sequence[dict[str, Any]], form: str, headings: Sequence[str]) -> None:
    """Rows as CSV under fixed headings, or as JSON, on the output; what is missing is empty, or null."""
    if form == "json":
        json.dump(rows, sys.stdout, default=str, indent=1, allow_nan=False)
        sys.stdout.write("\n")
    else:
        writer = csv.DictWriter(sys.stdout, headings, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
