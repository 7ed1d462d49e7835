"""`holdfast deliveries`: what has been loaded, by whom, and what was wrong with it."""

import click

from holdfast.cli.console import counted, say, show
from holdfast.cli.load import report_reading
from holdfast.record.deliveries import Delivery, deliveries, open_delivery
from holdfast.record.store import Store


@click.command("deliveries")
@click.argument("delivery", required=False)
@click.pass_obj
def command(store: Store, delivery: str | None) -> None:
    """List what has been loaded; with the id of a DELIVERY, show what was read of it and what was wrong."""
    if delivery:
        found = open_delivery(store, delivery)
        report_reading(found.id, found.dialect, found.as_at, found.sheets, found.problems)
        return
    every = deliveries(store)
    if not every:
        say(f"Nothing has been loaded into {store.home} yet. Load a council's files with `holdfast load`.")
        return
    headings = ("delivery", "source", "as at", "loaded (UTC)", "by", "tables", "rows", "problems")
    show("Deliveries", headings, [_line(found) for found in every], numbers=headings[5:])


def _line(found: Delivery) -> tuple[str, ...]:
    rows = sum(covered.rows for covered in found.coverage.values())
    loaded = f"{found.loaded_at:%Y-%m-%d %H:%M}"
    totals = (counted(len(found.coverage)), counted(rows), counted(len(found.problems)))
    return (found.id, found.source, str(found.as_at), loaded, found.loaded_by, *totals)
