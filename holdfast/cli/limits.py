"""`holdfast limits`: every limit in use, with its source, and where the council's own is looser than guidance."""

import click

from holdfast.cli.console import say, show
from holdfast.clocks.parameters import load_parameters, looser_in_words
from holdfast.record.store import Store
from holdfast.refresh.council import LIMITS
from holdfast.standards.law import changes_of_law

LAW = ("from", "change", "how far it was read", "touches")
HEADINGS = ("limit", "value", "from", "status", "source")


@click.command("limits")
@click.pass_obj
def command(store: Store) -> None:
    """List the limits of law, guidance and local policy, and what changed in law. A council's own limits stand in
    limits.yaml in its folder.
    """
    parameters = load_parameters(store.home / LIMITS)
    own = sum(parameter.local for parameter in parameters)
    say(f"{len(parameters)} limits, {own} of them this council's own ({store.home / LIMITS}).")
    say(*(f"Warning: {words}" for words in looser_in_words(parameters)))
    rows = [(p.name(), p.sentence(), str(p.valid_from), _status(p.status, local=p.local), p.source) for p in parameters]
    show("", HEADINGS, rows)
    changes = [
        (str(change.from_on), change.title, change.how_read, ", ".join(change.touches)) for change in changes_of_law()
    ]
    show("Changes of law, guidance and collections", LAW, changes)


def _status(status: str, *, local: bool) -> str:
    return ("this council: " if local else "") + status.replace("_", " ")
