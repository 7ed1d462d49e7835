"""`holdfast backup`: everything that cannot be made again, in one file."""

from pathlib import Path

import click

from holdfast.cli.console import say
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store


@click.command("backup")
@click.argument("archive", metavar="TO", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def command(store: Store, archive: Path) -> None:
    """Write accounts, people's work, the log, deliveries, limits, published figures and the snapshot into one file.

    Pages go on being served meanwhile. The file holds children's data: keep it as the case system's backups are kept.
    """
    make_ready(store, migrate=True)
    from holdfast.project.backup import back_up

    kept = back_up(store, archive.absolute())
    say(f"{archive} holds {kept.files:,} files and {kept.rows:,} rows. The log's last mark: {kept.mark}")
