"""`holdfast child ID`: what is owed to one child, reckoned afresh."""

from datetime import date

import click
import pyarrow as pa

from holdfast.cli.console import say, show
from holdfast.cli.measure import write_rows
from holdfast.clocks.states import Row
from holdfast.record.snapshots import open_snapshot
from holdfast.record.store import Store
from holdfast.refresh.child import OneChild
from holdfast.refresh.council import council_reckoning
from holdfast.shared.errors import HoldfastError
from holdfast.standards import CLOCKS

HEADINGS = ("standard", "no.", "started", "due", "done", "ended otherwise", "state")


@click.command("child")
@click.argument("person_id", metavar="ID")
@click.option("--snapshot", help="The id of a snapshot other than the one that serves.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.pass_obj
def command(store: Store, person_id: str, snapshot: str | None, form: str) -> None:
    """What is owed to the child with this ID in the case system, and how each obligation stands."""
    found = open_snapshot(store, snapshot)
    one = OneChild(found, council_reckoning(store))
    rows = one.obligations(person_id)
    one.close()
    if not rows.num_rows:
        raise HoldfastError("The snapshot holds no obligation to a child with that id. Check the id as it was loaded.")
    if form != "table":
        write_rows(rows.to_pylist(), form)
        return
    say(f"As at {found.as_at}: {rows.num_rows} obligations")
    show("In order of standard and start", HEADINGS, [_cells(row, found.as_at) for row in _rows(rows)])


def _rows(table: pa.Table) -> list[Row]:
    return [Row(**{name: row[name] for name in Row.__annotations__}) for row in table.to_pylist()]


def _cells(row: Row, as_at: date) -> tuple[str, ...]:
    dates = ("" if day is None else str(day) for day in (row.started_on, row.due_on, row.done_on, row.ended_other_on))
    state = row.state_on(as_at) or ""
    told = (
        f"{state}: {row.unknown_because}" if row.unknown_because else "overdue" if row.is_overdue_on(as_at) else state
    )
    return (CLOCKS[row.standard].title, str(row.sequence), *dates, told)
