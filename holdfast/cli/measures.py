"""`holdfast measures`: every measure with its figure for a period, and why where there is none."""

from datetime import date

import click

from holdfast.cli.asking import asking, figure_cells, note
from holdfast.cli.console import progress, say, show
from holdfast.cli.days import Day
from holdfast.measures.periods import period_named
from holdfast.record.store import Store
from holdfast.standards import MEASURES

HEADINGS = ("measure", "title", "value", "95% interval", "of", "pending", "overdue", "England", "note")


@click.command("measures")
@click.option("--period", default="12m", show_default=True, help="12m, 2025-26, 2026-03 or 2025-04-01:2025-09-30.")
@click.option("--as-at", type=Day(), help="The day on which states are judged (the snapshot's by default).")
@click.option("--snapshot", help="The id of a snapshot other than the one that serves.")
@click.pass_obj
def command(store: Store, period: str, as_at: date | None, snapshot: str | None) -> None:
    """List every measure with its figure over a period; where there is none, what is missing."""
    rows = []
    with asking(store, snapshot, as_at) as asked, progress("measures") as tell:
        chosen = period_named(period, asked.as_at)
        asked.measuring.set_periods([chosen], as_at=asked.as_at)
        for done, measure in enumerate(MEASURES.values(), start=1):
            tell(measure.title, done, len(MEASURES))
            (figure,) = asked.measuring.figures(measure, [chosen])
            rows.append((measure.id, measure.title, *figure_cells(measure, figure), measure.national, note(figure)))
    show(f"Measures, {chosen.name}", HEADINGS, rows, numbers=HEADINGS[2:7])
    say("`holdfast measure ID` says what one counts, by team, service or worker, and month by month.")
