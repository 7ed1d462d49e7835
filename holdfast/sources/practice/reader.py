"""Reads practice extracts: a file for each extension table, named like it, with its columns."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from holdfast.record.reading import Reading
from holdfast.record.tables import TABLES
from holdfast.sources.tabular.fields import field_of
from holdfast.sources.tabular.grids import Grid
from holdfast.sources.tabular.headings import bare
from holdfast.sources.tabular.shaping import fill_persons
from holdfast.sources.tabular.table_files import Part, Shape, TablesRead, covered, joined, read_file, shape_of


@cache
def shapes() -> tuple[Shape, ...]:
    """Every table that only practice extracts fill."""
    return tuple(
        Shape((bare(table.name),), tuple(map(field_of, table)), (Part(table, lambda rows: rows),), repeats_by=table.key)
        for table in TABLES.values()
        if table.extension
    )


def recognises(grid: Grid) -> bool:
    """Whether the grid is a practice extract."""
    return shape_of(grid, shapes()) is not None


def read(grids: Sequence[Grid], as_at: date) -> Reading:
    """Read the extracts. One with headings and no rows says that there was nothing, for it was made to say so."""
    found = TablesRead()
    for grid in grids:
        kind = shape_of(grid, shapes())
        if kind is not None:
            read_file(grid, *kind, as_at, found)
    reading = Reading("practice", "Practice extracts", as_at, sheets=found.sheets, problems=found.problems)
    reading.tables = {name: joined(name, parts) for name, parts in found.rows.items()}
    for name in fill_persons(reading.tables):
        found.columns[name].add("person_id")
    for name, rows in reading.tables.items():
        reading.coverage[name] = covered(TABLES[name], rows, found.columns[name], as_at)
    return reading
