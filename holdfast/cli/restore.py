"""`holdfast restore`: what a backup holds, put back into an empty place."""

from pathlib import Path

import click

from holdfast.cli.console import say
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError


@click.command("restore")
@click.argument("archive", metavar="FROM", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def command(store: Store, archive: Path) -> None:
    """Put back what the file FROM holds, into an empty home (and an empty database, where DATABASE_URL names one).

    Every byte is checked, and the log from its first entry to its last. If anything is wrong, nothing is put back.
    """
    if store.home.exists() and any(store.home.iterdir()):
        raise HoldfastError(f"{store.home} is not empty. Restore into a folder that is empty or not there yet.")
    make_ready(store)
    from holdfast.project.backup import restore

    kept = restore(archive.absolute(), store)
    say(f"Restored: {kept.files:,} files and {kept.rows:,} rows; {kept.snapshot or 'no snapshot'} serves.")
    say(f"The log stands as it was written. Its last mark: {kept.mark}")
