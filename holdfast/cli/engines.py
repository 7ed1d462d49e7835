"""`holdfast engines`: the engines on which definitions run, and what each cannot do."""

import click

from holdfast.cli.console import say, show
from holdfast.engines.known import ENGINES, limits


@click.command("engines")
def command() -> None:
    """List the engines on which definitions run alike, and what an engine cannot do."""
    for name, engine in ENGINES.items():
        say(f"{name}: {(engine.__doc__ or '').splitlines()[0]}")
    show("What an engine cannot do", ("engine", "what", "why"), limits())
