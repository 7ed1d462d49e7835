"""Files that hold one table each, by name or by headings: read into the record's shape, with what they cover."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import PurePosixPath

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.record.reading import Coverage, History, SheetRead
from holdfast.record.tables import TABLES, Table
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import Problem
from holdfast.sources.tabular import headings
from holdfast.sources.tabular.fields import Field
from holdfast.sources.tabular.grids import Grid, name_of, place
from holdfast.sources.tabular.headings import Matched, bare
from holdfast.sources.tabular.reading import Rows, read_rows
from holdfast.sources.tabular.shaping import first_rows, groups_of, in_shape, without_repeats

# A schema before the name and a date or a part number behind it say nothing about what the file holds.
AROUND_NAME = re.compile(r"^.* (?=ssd )|( \d+)+$")
YEARS_OF_HISTORY = 6
# This share of a file's headings must be known before the headings alone tell what it is.
ENOUGH_KNOWN = 0.6


@dataclass(frozen=True)
class Part:
    """What becomes of a file's rows in one table of the record."""

    table: Table
    rows: Callable[[Rows], Rows]


@dataclass(frozen=True)
class Shape:
    """One kind of file: the names under which it comes, its fields, and the tables that its rows become.

    `telling` are those headings that no other kind of file has. `repeats_by` is the key by which rows are read once.
    """

    names: tuple[str, ...]
    fields: tuple[Field, ...]
    parts: tuple[Part, ...]
    telling: frozenset[str] = frozenset()
    repeats_by: tuple[str, ...] = ()


@dataclass
class TablesRead:
    """What was read from all the files: rows and supplied columns of each table, the account and the problems."""

    rows: dict[str, list[pa.Table]] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)
    sheets: list[SheetRead] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    headings: dict[str, set[str]] = field(default_factory=dict)


def shape_of(grid: Grid, shapes: Sequence[Shape]) -> tuple[Shape, Matched] | None:
    """What kind of file this is, and where its headings stand; None if it is none of these kinds.

    Headings that only one kind has outweigh the name, for a file is renamed more easily than its columns.
    """
    telling = {name: shape for shape in shapes for name in shape.telling}
    for header, line in enumerate(grid.preview):
        known = [telling[bare(heading)] for heading in line if bare(heading) in telling]
        if len(known) > 2 and len(known) >= ENOUGH_KNOWN * len([heading for heading in line if heading]):
            shape = max(known, key=known.count)
            return shape, headings.match(line, shape.fields, header)
    name = AROUND_NAME.sub("", bare(PurePosixPath(grid.sheet or grid.file).stem))
    for shape in shapes:
        if name in shape.names:
            matched = headings.find(grid.preview, shape.fields)
            if len(matched.columns) > 1:
                return shape, matched
    return None


def read_file(grid: Grid, shape: Shape, matched: Matched, as_at: date, into: TablesRead) -> None:
    """Read one file into the tables that its rows become."""
    name = shape.parts[0].table.name
    into.headings.setdefault(name, set()).update(map(bare, grid.preview[matched.header]))
    lacking = [field for field in matched.missing if field.required]
    if lacking:
        into.problems += [_lacks(grid, lacking), *headings.remarks(grid, matched)]
        into.sheets.append(SheetRead(name_of(grid), name, note="Refused: a needed column is not there."))
        return
    rows = read_rows(grid, matched, shape.fields, as_at)
    if shape.repeats_by:
        rows = without_repeats(rows, shape.repeats_by)
    for part in shape.parts:
        _add(part, part.rows(rows), into)
    into.problems += rows.problems
    repeats = rows.read - rows.refused - len(rows)
    note = f"{repeats:,} repeated rows were read once." if repeats else ""
    into.sheets.append(SheetRead(name_of(grid), name, rows.read, len(rows), rows.refused, note))


def _add(part: Part, rows: Rows, into: TablesRead) -> None:
    columns = {name: column for name, column in rows.columns.items() if name in part.table}
    if columns:
        into.rows.setdefault(part.table.name, []).append(in_shape(part.table, columns))
        into.columns.setdefault(part.table.name, set()).update(columns)


def _lacks(grid: Grid, lacking: Iterable[Field]) -> Problem:
    names = ", ".join(field.headings[0] for field in lacking)
    return Problem(
        f"The file was refused: it has no column {names}.",
        place(grid),
        "a heading line with these columns; the other columns may be missing.",
        "Add the column to the export, or correct its heading.",
    )


def joined(name: str, parts: Sequence[pa.Table]) -> pa.Table:
    """The rows of several files of one kind, each key once."""
    rows = pa.concat_tables(parts)
    if len(parts) == 1:
        return rows
    first = first_rows(groups_of(rows[column] for column in TABLES[name].key))
    return rows.filter(pa.array(first == np.arange(rows.num_rows)))


def covered(table: Table, rows: pa.Table, columns: Iterable[str], as_at: date) -> Coverage:
    """What a table with its whole history covers: from its first event, six years back at most, to the as-at date."""
    given = tuple(column.name for column in table if column.name in set(columns))
    coverage = Coverage(given, History.COMPLETE, rows.num_rows)
    if table.event is None or table.event not in given:
        return coverage
    first = pc.min(rows[table.event]).as_py()
    if first is None:
        return coverage
    day = first.date() if isinstance(first, datetime) else first
    return replace(coverage, from_on=max(day, add_months(as_at, -12 * YEARS_OF_HISTORY)), to_on=as_at)
