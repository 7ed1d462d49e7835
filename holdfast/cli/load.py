"""`holdfast load`: recognise what is given, keep it as deliveries, and tell all that was wrong with it at once."""

import getpass
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from holdfast.cli.console import counted, progress, say, show
from holdfast.cli.days import Day
from holdfast.record.deliveries import Delivery, Load, check_reading, receiving
from holdfast.record.reading import Reading, SheetRead
from holdfast.record.store import Store
from holdfast.shared.errors import HoldfastError, Problem, Severity
from holdfast.sources.recognise import read

TITLES = {
    Severity.REFUSED: "Refused: not read until it is put right",
    Severity.SET_ASIDE: "Set aside: the row was kept, the value was not",
    Severity.NOTED: "Noted",
}


def _signed_in() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a machine on which nobody is signed in by name
        raise click.UsageError("This machine does not know who you are: say who loads it with --by.") from None


@click.command("load")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="PATH…")
@click.option("--as-at", type=Day(), required=True, help="The day that the extract shows: 2026-09-30 or 30/09/2026.")
@click.option(
    "--since",
    type=Day(),
    help="The first day from which the extract holds everything; left out, each file's first date is taken for it.",
)
@click.option("--by", default=_signed_in, show_default="who is signed in", help="Who loads it.")
@click.option("--dry-run", is_flag=True, help="Read and report only; keep nothing.")
@click.pass_obj
def command(store: Store, paths: tuple[Path, ...], as_at: date, since: date | None, by: str, dry_run: bool) -> None:
    """Read a council's files and keep them as deliveries.

    PATH is an Annex A workbook, a folder of SSD files, a folder of practice extracts, or a folder that holds these.
    Either everything named is kept, or nothing is.
    """
    if since and since > as_at:
        raise click.UsageError(f"The extract cannot begin on {since}, after {as_at}, the day that it shows.")
    kept: list[Delivery] = []
    refused: dict[Path, HoldfastError] = {}
    with _receiving(store, by=by, dry_run=dry_run) as load:
        for path, readings in _read_all(paths, as_at, since, refused):
            for reading in readings:
                report_reading(path.name, reading.dialect, reading.as_at, reading.sheets, reading.problems)
                kept += [load.add(reading, path=path)] if load else []
        if refused:
            raise _all_refused(refused)
    for delivery in kept:
        say(_kept(delivery))
    if dry_run:
        say("Nothing was kept: this was a dry run.")


def report_reading(
    name: str, dialect: str, as_at: date, sheets: Sequence[SheetRead], problems: Sequence[Problem]
) -> None:
    """Tell what was read sheet by sheet, what was not recognised, and everything that was wrong."""
    headings = ("sheet or file", "read as", "rows", "kept", "refused", "note")
    show(f"{name}: {dialect}, as at {as_at}", headings, [_sheet(sheet) for sheet in sheets], numbers=headings[2:5])
    for severity, title in TITLES.items():
        found = [problem for problem in problems if problem.severity is severity]
        if found:
            say(f"{title} ({counted(len(found))})", *(f"  - {problem}" for problem in found))


@contextmanager
def _receiving(store: Store, *, by: str, dry_run: bool) -> Iterator[Load | None]:
    if dry_run:
        yield None
        return
    with receiving(store, by=by) as load:
        yield load


def _read_all(
    paths: Sequence[Path], as_at: date, since: date | None, refused: dict[Path, HoldfastError]
) -> Iterator[tuple[Path, list[Reading]]]:
    """Each path with what was read of it; those that could not be read are noted in `refused`."""
    for path in paths:
        try:
            with progress(f"reading {path.name}"):
                readings = read(path, as_at=as_at, since=since)
            for reading in readings:
                check_reading(reading)
        except HoldfastError as error:
            refused[path] = error
        else:
            yield path, readings


def _sheet(sheet: SheetRead) -> tuple[str, ...]:
    recognised = sheet.recognised_as or "not recognised"
    return (sheet.name, recognised, counted(sheet.read), counted(sheet.kept), counted(sheet.refused), sheet.note)


def _kept(delivery: Delivery) -> str:
    if delivery.already_loaded:
        when = f"{delivery.loaded_at:%Y-%m-%d %H:%M} UTC by {delivery.loaded_by}"
        return f"Already loaded as {delivery.id} ({when}); nothing was added."
    return f"Kept as {delivery.id}. Run `holdfast refresh` to reckon with it."


def _all_refused(refused: dict[Path, HoldfastError]) -> HoldfastError:
    problems = [problem for error in refused.values() for problem in error.problems]
    reasons = [f"{path.name}: {error.message}" for path, error in refused.items()]
    return HoldfastError("\n".join([*reasons, "Nothing was kept."]), problems)
