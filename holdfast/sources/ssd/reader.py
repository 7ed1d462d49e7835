"""Reads a folder of the dataset's objects, whichever of them are there, into the record's tables."""

from collections.abc import Sequence
from datetime import date

from holdfast.record.reading import Reading, SheetRead
from holdfast.record.tables import TABLES
from holdfast.sources.ssd.dialects import dialect
from holdfast.sources.ssd.objects import shapes
from holdfast.sources.tabular.grids import Grid
from holdfast.sources.tabular.shaping import fill_persons, unborn
from holdfast.sources.tabular.table_files import TablesRead, covered, joined, read_file, shape_of


def recognises(grid: Grid) -> bool:
    """Whether the grid is an object of the Standard Safeguarding Dataset."""
    return shape_of(grid, shapes()) is not None


def read(grids: Sequence[Grid], as_at: date) -> Reading:
    """Read the objects: columns by name wherever they stand, missing ones left out of what the table covers."""
    found = TablesRead()
    for grid in grids:
        kind = shape_of(grid, shapes())
        if kind is not None:
            read_file(grid, *kind, as_at, found)
    reading = Reading("ssd", dialect(found.headings, grids), as_at, problems=found.problems)
    reading.tables = {name: joined(name, parts) for name, parts in found.rows.items()}
    reading.sheets = found.sheets
    _leave_out_empty(reading)
    if "persons" in reading.tables:
        reading.tables["persons"] = unborn(reading.tables["persons"], as_at)
        found.columns["persons"] |= {"expected_on"} if "born_on" in found.columns["persons"] else set()
    for name in fill_persons(reading.tables):
        found.columns[name].add("person_id")
    for name, rows in reading.tables.items():
        reading.coverage[name] = covered(TABLES[name], rows, found.columns[name], as_at)
    return reading


def _leave_out_empty(reading: Reading) -> None:
    """A file with headings and no rows: the case system does not fill the object. That is not the same as none."""
    for name in [name for name, rows in reading.tables.items() if not rows.num_rows]:
        del reading.tables[name]
    reading.sheets = [sheet if sheet.read else _not_filled(sheet) for sheet in reading.sheets]


def _not_filled(sheet: SheetRead) -> SheetRead:
    note = sheet.note or "Headings and no rows: taken as not supplied, never as none."
    return SheetRead(sheet.name, sheet.recognised_as, note=note)
