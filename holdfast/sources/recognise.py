"""Recognises what somebody was given, and reads it with the source that knows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from holdfast.record.coverage import told_since
from holdfast.record.reading import Reading, SheetRead
from holdfast.shared.errors import HoldfastError, Problem
from holdfast.sources import annex_a, practice, ssd
from holdfast.sources.tabular.grids import Grid, name_of
from holdfast.sources.tabular.opening import open_path
from holdfast.sources.tabular.safety import FileRefusedError, Limits


@dataclass(frozen=True)
class Source:
    """One kind of delivery: how a sheet or file of it is known, and how all of them together are read.

    `has_own_window` marks one whose own rules say from when it holds everything.
    """

    recognises: Callable[[Grid], bool]
    read: Callable[[Sequence[Grid], date], Reading]
    has_own_window: bool = False


# Adding a source is a folder beside these and a line here. Each sheet or file goes to the first that knows it.
SOURCES = (
    Source(annex_a.recognises, annex_a.read, has_own_window=True),
    Source(ssd.recognises, ssd.read),
    Source(practice.recognises, practice.read),
)
EXPECTED = (
    "an Annex A workbook (.xlsx) with Ofsted's lists 1 to 11; a folder or zip archive of SSD objects, one CSV or "
    "Parquet file each, named like ssd_person.csv; practice extracts, one CSV or Parquet file each, named like "
    "supervisions.csv; or a folder that holds these"
)


def read(path: Path, *, as_at: date, since: date | None = None, limits: Limits | None = None) -> list[Reading]:
    """Everything in a file or folder that a source knows, read as at a day: one reading for each source.

    `since` is the first day that the extract holds everything from; if nobody says, each table's first event tells it.
    A file that has to be refused as a whole stops the load once all the others have been looked at too: without it,
    what is missing would look like what never happened.
    """
    opened = open_path(path, limits or Limits())
    refused = list(opened.problems)
    found = [(_knows(grid), grid) for grid in opened.grids]
    readings = []
    for source in SOURCES:
        if grids := [grid for known, grid in found if known is source]:
            found_by = _read(source, grids, as_at, refused)
            readings += found_by if since is None or source.has_own_window else [_told(r, since) for r in found_by]
    problems = [problem for reading in readings for problem in reading.problems]
    if refused:
        raise HoldfastError(f"{path.name} was not loaded, because a file had to be refused.", [*refused, *problems])
    others = [SheetRead(name_of(grid), None) for known, grid in found if known is None] + opened.others
    useful = [reading for reading in readings if reading.tables]
    if not useful:
        raise _nothing(path, others, problems)
    for reading in readings:
        if not reading.tables:
            useful[0].sheets += reading.sheets
            useful[0].problems += reading.problems
    useful[0].sheets += others
    return useful


def _read(source: Source, grids: Sequence[Grid], as_at: date, refused: list[Problem]) -> list[Reading]:
    """What one source reads; a file that turns out to be unreadable is put by, so that the others are read."""
    while grids:
        try:
            return [source.read(grids, as_at)]
        except FileRefusedError as error:
            refused += error.problems
            grids = [grid for grid in grids if grid.file != error.file]
    return []


def _told(reading: Reading, since: date) -> Reading:
    covered = {name: told_since(name, given, since, reading.as_at) for name, given in reading.coverage.items()}
    return replace(reading, coverage=covered, since=since)


def _knows(grid: Grid) -> Source | None:
    return next((source for source in SOURCES if source.recognises(grid)), None)


def _nothing(path: Path, others: Sequence[SheetRead], problems: Sequence[Problem]) -> HoldfastError:
    if problems:
        return HoldfastError(f"Nothing in {path.name} could be kept.", problems)
    seen = ", ".join(sheet.name for sheet in others[:10]) or "nothing"
    more = f" and {len(others) - 10:,} more" if len(others) > 10 else ""
    return HoldfastError(
        f"Nothing in {path.name} was recognised. Found: {seen}{more}. Expected: {EXPECTED}. What to do: check that "
        "this is the right file, that each sheet or file has its headings in one line, and that files keep their names."
    )
