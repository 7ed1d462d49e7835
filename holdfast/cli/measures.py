"""`holdfast measures`: every measure with its figure for a period, and why where there is none, or what it rests on."""

from datetime import date

import click

from holdfast.cli.asking import AS_AT, PERIODS, SNAPSHOT, asking, show_list, write_rows
from holdfast.cli.console import progress, say
from holdfast.cli.measures_status import write_status
from holdfast.measures.periods import period_named
from holdfast.measures.run import FIGURES, figures_table
from holdfast.record.snapshots import current_id, open_snapshot
from holdfast.record.store import Store
from holdfast.standards import MEASURES


@click.command("measures")
@click.option("--status", is_flag=True, help="What each rests on and what the sources lack for it; no figures.")
@click.option("--period", default="12m", show_default=True, help=PERIODS)
@AS_AT
@SNAPSHOT
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.pass_obj
def command(store: Store, status: bool, period: str, as_at: date | None, snapshot: str | None, form: str) -> None:
    """List every measure with its figure over a period; where there is none, what is missing."""
    if status:
        write_status(open_snapshot(store, snapshot) if snapshot or current_id(store) else None, form)
        return
    figures = []
    with asking(store, snapshot, as_at) as asked, progress("measures") as tell:
        chosen = period_named(period, asked.as_at)
        asked.measuring.set_periods([chosen], as_at=asked.as_at)
        for done, measure in enumerate(MEASURES.values(), start=1):
            tell(measure.title, done, len(MEASURES))
            figures += asked.measuring.figures(measure, [chosen])
    if form != "table":
        write_rows(figures_table(figures).to_pylist(), form, FIGURES.names)
        return
    known = len({figure.measure for figure in figures if figure.value is not None})
    say(f"{known} of {len(MEASURES)} measures have a figure for {chosen.name}, as at {asked.as_at}.")
    show_list("", ((MEASURES[figure.measure], figure) for figure in figures))
    unread = [measure.id for measure in MEASURES.values() if not measure.verified.is_read]
    say(f"The passage of the source was not read of {len(unread)}, to be read with care: {', '.join(unread)}.")
    say("`holdfast measure ID` says what one counts, by team, service or worker, and month by month.")
