"""`holdfast benchmarks`: what others reach, by the files that the Department for Education publishes."""

from pathlib import Path

import click

from holdfast.cli.console import counted, say, show
from holdfast.measures.published import choose_council, files_kept, load_published, own_council
from holdfast.record.store import Store


@click.group("benchmarks")
def command() -> None:
    """Load published figures, say which council is ours, or list what is there."""


@command.command("load")
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def load(store: Store, path: Path) -> None:
    """Load a file of published figures or of statistical neighbours, or a folder of them, as it was downloaded.

    A list of councils and the interactive tool's dictionary are taken too: names of councils and of indicators. A
    number that is withheld is kept as the reason for it, never as nought.
    """
    rows = [
        (found.file, *map(counted, (found.figures, found.withheld, found.councils, found.neighbours, found.titles)))
        for found in load_published(store, path)
    ]
    headings = ("file", "figures", "without a number", "councils", "with neighbours", "indicators named")
    show("Loaded", headings, rows, numbers=headings[1:])


@command.command("council")
@click.argument("code")
@click.pass_obj
def council(store: Store, code: str) -> None:
    """Say which council is ours, by its three-figure code or the one that begins with E."""
    say(f"Measures are set beside the published figures of {choose_council(store, code)}.")


@command.command("list")
@click.pass_obj
def list_files(store: Store) -> None:
    """List the files kept, and the council that is ours."""
    rows = [(name, counted(figures), newest) for name, figures, newest in files_kept(store)]
    show("Published figures", ("file", "figures", "newest year"), rows, numbers=("figures",))
    own = own_council(store)
    say(
        f"Ours is {own['name']}."
        if own
        else "Nobody has said which council is ours: `holdfast benchmarks council CODE`."
    )
