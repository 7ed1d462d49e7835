"""Recognises what somebody was given, and reads it with the source that knows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from holdfast.record.reading import Reading, SheetRead
from holdfast.shared.errors import HoldfastError, Problem
from holdfast.sources import annex_a, practice, ssd
from holdfast.sources.tabular.grids import Grid, name_of
from holdfast.sources.tabular.opening import open_path
from holdfast.sources.tabular.safety import Limits


@dataclass(frozen=True)
class Source:
    """One kind of delivery: how a sheet or file of it is known, and how all of them together are read."""

    recognises: Callable[[Grid], bool]
    read: Callable[[Sequence[Grid], date], Reading]


# Adding a source is a folder beside these and a line here. Each sheet or file goes to the first that knows it.
SOURCES = (
    Source(annex_a.recognises, annex_a.read),
    Source(ssd.recognises, ssd.read),
    Source(practice.recognises, practice.read),
)
EXPECTED = (
    "an Annex A workbook (.xlsx) with Ofsted's lists 1 to 11; a folder or zip archive of SSD objects, one CSV or "
    "Parquet file each, named like ssd_person.csv; practice extracts, one CSV or Parquet file each, named like "
    "supervisions.csv; or a folder that holds these"
)


def read(path: Path, *, as_at: date, limits: Limits | None = None) -> list[Reading]:
    """Everything in a file or folder that a source knows, read as at a day.

    A file that had to be refused as a whole stops the load, with what is wrong with every such file: without it, what
    is missing would look like what never happened.
    """
    opened = open_path(path, limits or Limits())
    if opened.problems:
        raise HoldfastError(f"{path.name} was not read.", opened.problems)
    found = [(_knows(grid), grid) for grid in opened.grids]
    readings = []
    for source in SOURCES:
        if grids := [grid for known, grid in found if known is source]:
            readings.append(source.read(grids, as_at))
    others = [SheetRead(name_of(grid), None) for known, grid in found if known is None] + opened.others
    if not any(reading.tables for reading in readings):
        raise _nothing(path, others, [problem for reading in readings for problem in reading.problems])
    readings = [reading for reading in readings if reading.tables]
    readings[0].sheets += others
    return readings


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
