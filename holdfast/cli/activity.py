"""`holdfast activity verify`: whether the log of who saw what stands as it was written."""

import click

from holdfast.cli.console import say
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError


@click.group("activity")
@click.pass_obj
def command(store: Store) -> None:
    """The log of who did and saw what."""
    make_ready(store, migrate=True)


@command.command("verify")
def check() -> None:
    """Check every entry against the one before it, and name the first that was altered, removed or put in."""
    from holdfast.activity.log import verify
    from holdfast.activity.models import Entry

    if broken := verify():
        raise HoldfastError(f"Entry {broken.number} does not stand as it was written: {broken.why}.")
    last = Entry.objects.order_by("-number").first()
    if last is None:
        say("The log has no entry yet.")
    else:
        say(f"{last.number:,} entries stand as they were written. Mark of the last: {last.mark}")
