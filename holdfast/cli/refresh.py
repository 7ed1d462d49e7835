"""`holdfast refresh`: a new snapshot with its ledger, swapped in whole."""

from datetime import date, datetime

import click

from holdfast.cli.console import progress, say
from holdfast.cli.days import Day, Moment
from holdfast.cli.snapshots import show_summary
from holdfast.clocks.parameters import load_parameters, looser_in_words
from holdfast.measures.changes import Change
from holdfast.record.snapshots import current_id
from holdfast.record.store import Store
from holdfast.refresh import council


@click.command("refresh")
@click.option("--as-at", type=Day(), help="Look back: the newest deliveries as at this day or earlier.")
@click.option(
    "--recorded-by", type=Moment(), help="Look back: only what had been recorded by this day (or 2026-09-30T17:00)."
)
@click.pass_obj
def command(store: Store, as_at: date | None, recorded_by: datetime | None) -> None:
    """Put the newest deliveries together and reckon every obligation.

    Until it has ended, and if it fails, the snapshot that was there goes on serving. A look back is kept beside the
    snapshot that serves and does not take its place.
    """
    changes = _take_in_what_was_written(store)
    with progress("refresh") as tell:
        snapshot = council.refresh(store, as_at=as_at, recorded_by=recorded_by, changes=changes, progress=tell)
    show_summary(store, snapshot)
    say(*(f"Warning: {words}" for words in looser_in_words(load_parameters(store.home / council.LIMITS))))
    if snapshot.id != current_id(store):
        say(f"{snapshot.id} is a look back; {current_id(store) or 'nothing yet'} goes on serving.")


def _take_in_what_was_written(store: Store) -> list[Change]:
    """Deliver what people wrote on the site, where there is a site, and give the changes that they stated."""
    from holdfast.cli.django_ready import has_database, make_ready

    if not has_database(store):
        return []
    make_ready(store, migrate=True)
    from holdfast.improvement.changes import changes_stated
    from holdfast.oversight.travel import deliver_what_was_written

    deliver_what_was_written(store, by="the site")
    return changes_stated()
