"""`holdfast child ID`: what is owed to one child, reckoned afresh."""

from collections.abc import Sequence
from contextlib import closing
from datetime import date

import click
import pyarrow as pa

from holdfast.cli.asking import SNAPSHOT, write_rows
from holdfast.cli.console import say, show
from holdfast.clocks.reckoning import COLUMNS
from holdfast.clocks.states import PENDING, Row
from holdfast.record.snapshots import open_snapshot
from holdfast.record.store import Store
from holdfast.refresh.child import OneChild
from holdfast.refresh.council import child_reckoning
from holdfast.shared.errors import HoldfastError
from holdfast.standards import CLOCKS

HEADINGS = ("standard", "no.", "started", "due", "done, ended", "state")


@click.command("child")
@click.argument("person_id", metavar="ID")
@SNAPSHOT
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.pass_obj
def command(store: Store, person_id: str, snapshot: str | None, form: str) -> None:
    """What is owed to the child with this ID in the case system, and how each obligation stands."""
    found = open_snapshot(store, snapshot)
    with closing(OneChild(found, child_reckoning(store))) as one:
        owed = one.obligations(person_id)
    if not owed.num_rows:
        raise HoldfastError("The snapshot holds no obligation to a child with that id. Check the id as it was loaded.")
    if form == "table":
        _show(_rows(owed), found.as_at)
    else:
        write_rows(owed.to_pylist(), form, COLUMNS)


def _rows(table: pa.Table) -> list[Row]:
    return [Row(**{name: row[name] for name in Row.__annotations__}) for row in table.to_pylist()]


def _show(rows: Sequence[Row], as_at: date) -> None:
    """What can still be done, the most urgent first; below it the rest, in order of standard and start."""
    overdue = [row for row in rows if row.is_overdue_on(as_at)]
    pending = [row for row in rows if row.state_on(as_at) == PENDING]
    now = sorted([*overdue, *pending], key=lambda row: row.due_on or date.max)
    say(f"As at {as_at}: {len(overdue)} overdue, {len(pending)} not due yet, {len(rows) - len(now)} past.", "")
    past = [row for row in rows if row not in now]
    for title, told in (("Owed now, the most urgent first", now), ("Past, in order of standard and start", past)):
        if told:
            show(title, HEADINGS, [_cells(row, as_at) for row in told])


def _cells(row: Row, as_at: date) -> tuple[str, ...]:
    stopped = row.done_on or row.ended_other_on
    shown = (row.started_on, row.due_on, stopped if stopped and stopped <= as_at else None)
    dates = ("" if day is None else str(day) for day in shown)
    return (CLOCKS[row.standard].title, str(row.sequence), *dates, _state(row, as_at))


def _state(row: Row, as_at: date) -> str:
    if row.is_overdue_on(as_at):
        return "overdue"
    return ": ".join(filter(None, (row.state_on(as_at), row.unknown_because)))
