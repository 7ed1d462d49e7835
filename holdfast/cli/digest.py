"""`holdfast digest`: the weekly e-mail to everybody who wants it."""

import click

from holdfast.cli.console import counted, say
from holdfast.cli.django_ready import make_ready
from holdfast.record.store import Store
from holdfast.serving.reader import Reader
from holdfast.shared.errors import HoldfastError


@click.command("digest")
@click.option("--dry-run", is_flag=True, help="Say to how many it would go; send nothing.")
@click.pass_obj
def command(store: Store, dry_run: bool) -> None:
    """Send the weekly digest: counts and a link, no child. Let a timer run this once a week."""
    make_ready(store, migrate=True)
    from holdfast.web.digest.letters import readers, send_digests

    if dry_run:
        say(f"The digest would go to {counted(len(readers()))} people. Nothing was sent.")
        return
    results = list(send_digests(Reader(store).served()))
    failed = [(person.email, why) for person, why in results if why]
    say(f"The digest was sent to {counted(len(results) - len(failed))} people.")
    if failed:
        lines = "\n".join(f"  - {email}: {why}" for email, why in failed)
        raise HoldfastError(f"To these it could not be sent; run it again once e-mail works:\n{lines}")
