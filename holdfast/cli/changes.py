"""`holdfast changes`: what changed in the work, from when charts begin afresh."""

from datetime import date

import click

from holdfast.cli.console import say, show
from holdfast.cli.days import Day
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store

BY = "the command line"


@click.group("changes")
@click.pass_obj
def command(store: Store) -> None:
    """List what was stated to have changed, state a change, or withdraw one."""
    make_ready(store, migrate=True)


@command.command("list")
def list_changes() -> None:
    """List the stated changes, the latest first."""
    from holdfast.improvement.models import StatedChange

    rows = [
        (c.id, str(c.changed_on), c.title, c.measure or "all", c.unit or "the whole council", c.withdrawn_by)
        for c in StatedChange.objects.all()
    ]
    show("Stated changes", ("id", "from", "what changed", "measure", "where", "withdrawn by"), rows)


@command.command("state")
@click.argument("title")
@click.option("--on", "changed_on", type=Day(), required=True, help="The first day of the changed work.")
@click.option("--measure", default="", help="The id of the one measure that it touches; all by default.")
@click.option("--unit", default="", help="The id of the one service or team that it touches; all by default.")
@click.pass_obj
def state(store: Store, title: str, changed_on: date, measure: str, unit: str) -> None:
    """State that something changed, such as "new practice model": charts begin afresh from that day."""
    from holdfast.improvement.changes import state_change
    from holdfast.serving.reader import Reader

    change = state_change(
        changed_on=changed_on, title=title, measure=measure, unit_id=unit, served=Reader(store).served(), by=BY
    )
    say(f"{change.id}: charts begin afresh from {changed_on}. Refresh, and the lists of signals follow.")


@command.command("withdraw")
@click.argument("change_id", metavar="ID")
@click.pass_obj
def withdraw(store: Store, change_id: str) -> None:
    """Take back a change that was stated by mistake."""
    from holdfast.improvement.changes import withdraw_change
    from holdfast.serving.reader import Reader

    change = withdraw_change(change_id=change_id, served=Reader(store).served(), by=BY)
    say(f"{change.title} is withdrawn. Refresh, and the lists of signals follow.")
