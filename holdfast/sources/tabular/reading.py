"""From cells to typed columns: each column read as its field says, all that was wrong told once, by place."""

from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pyarrow as pa

from holdfast.record.tables import Label
from holdfast.shared.errors import Problem, Severity
from holdfast.sources.tabular import faults
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault, Wording
from holdfast.sources.tabular.fields import Field, Reads
from holdfast.sources.tabular.grids import Body, Grid, place
from holdfast.sources.tabular.headings import Matched, remarks
from holdfast.sources.tabular.values.codes import parse_codes
from holdfast.sources.tabular.values.dates import Window, parse_dates
from holdfast.sources.tabular.values.ids import parse_ids
from holdfast.sources.tabular.values.numbers import parse_ages, parse_flags, parse_numbers
from holdfast.sources.tabular.values.parsed import Parsed
from holdfast.sources.tabular.values.text import parse_postcodes, parse_text

NEEDED = Wording(
    "row was refused: this cell is empty or could not be read, and the row means nothing without it.",
    "rows were refused: this cell is empty or could not be read, and the row means nothing without it.",
    "a value in each row.",
    "Fill it in the source system and export again; the other rows were read.",
    Severity.REFUSED,
)


@dataclass
class Rows:
    """The rows of one grid in typed columns, with the row number of each as the spreadsheet shows it."""

    grid: Grid
    matched: Matched
    columns: dict[str, pa.Array]
    numbers: np.ndarray
    as_at: date
    problems: list[Problem] = field(default_factory=list)
    read: int = 0
    refused: int = 0

    def __len__(self) -> int:
        return len(self.numbers)

    def heading(self, key: str) -> tuple[int, str]:
        """The index and the heading of a field's column."""
        index = self.matched.columns[key]
        return index, self.grid.preview[self.matched.header][index]

    def kept(self, mask: np.ndarray) -> "Rows":
        """The same with only the rows that `mask` marks; the others are not counted as refused."""
        chosen = pa.array(mask)
        columns = {key: column.filter(chosen) for key, column in self.columns.items()}
        return replace(self, columns=columns, numbers=self.numbers[mask])

    def refuse(self, wrong: np.ndarray, wording: Wording, key: str | None = None) -> "Rows":
        """The same without the rows that `wrong` marks, and one problem that tells of them."""
        self.report(wrong, wording, key)
        self.refused += int(wrong.sum())
        return self.kept(~wrong) if wrong.any() else self

    def report(self, wrong: np.ndarray, wording: Wording, key: str | None = None) -> None:
        """Tell of the rows that `wrong` marks, in the column of the field `key` if it is given."""
        if wrong.any():
            where = place(self.grid, *self.heading(key)) if key else place(self.grid)
            self.problems.append(faults.problem(wording, where, self.numbers[wrong]))


def read_rows(grid: Grid, matched: Matched, fields: tuple[Field, ...], as_at: date) -> Rows:
    """All rows under the heading line, in typed columns; rows without a required value are refused."""
    body = grid.body(matched.header)
    rows = Rows(grid, matched, {}, body.rows, as_at, [*grid.notes, *body.problems, *remarks(grid, matched)])
    rows.read, rows.refused = len(body.rows) + body.refused, body.refused
    for item in fields:
        if item.key in matched.columns:
            rows.columns[item.key] = _read_column(item, body.columns[matched.columns[item.key]], rows, as_at)
    _report_flaws(rows, body)
    for item in fields:
        if item.required and item.key in rows.columns:
            rows = _without(rows, item)
    return rows


def parse(item: Field, cells: Cells, as_at: date) -> Parsed:
    """The cells of one column read as the field says."""
    match item.reads:
        case Reads.ID:
            return parse_ids(cells, person=item.person)
        case Reads.CODE if item.codes is not None:
            return parse_codes(cells, item.codes)
        case Reads.DATE | Reads.TIME:
            window = Window(as_at, item.earliest, item.may_be_later)
            return parse_dates(cells, window, time_too=item.reads is Reads.TIME)
        case Reads.WHOLE | Reads.NUMBER:
            return parse_numbers(cells, whole=item.reads is Reads.WHOLE)
        case Reads.FLAG:
            return parse_flags(cells)
        case Reads.AGE:
            return parse_ages(cells)
        case Reads.POSTCODE:
            return parse_postcodes(cells)
        case Reads.PACKED:
            return Parsed(pa.array(cells.listed(), pa.string()))
    return parse_text(cells)


def _read_column(item: Field, cells: Cells, rows: Rows, as_at: date) -> pa.Array:
    parsed = parse(item, cells, as_at)
    where = place(rows.grid, *rows.heading(item.key))
    for fault, found in parsed.faults.items():
        wrong = np.zeros(len(cells.values) + 1, bool)  # the last place is that of code -1, the empty cell
        wrong[found] = True
        rows.problems.append(
            faults.problem(fault.wording, where, rows.numbers[wrong[cells.codes]], _detail(item, fault, cells, found))
        )
    return cells.spread(parsed.values)


def _detail(item: Field, fault: Fault, cells: Cells, found: list[int]) -> str:
    """What may be said beyond the number of cells: dates of a safe column, or how many different codes."""
    if item.label is Label.SAFE and item.reads in (Reads.DATE, Reads.TIME):
        listed = cells.listed()
        return faults.examples([listed[index] for index in found])
    if fault is Fault.NOT_IN_LIST and item.codes is not None:
        kinds = "1 different value" if len(found) == 1 else f"{len(found):,} different values"
        return f"{kinds}; the list is {item.codes.name.replace('_', ' ')}"
    return ""


def _report_flaws(rows: Rows, body: Body) -> None:
    """Cells that the reader could only give as empty: formulas without a result, errors."""
    if not rows.grid.flaws:
        return
    fields = {index: key for key, index in rows.matched.columns.items()}
    shown = set(body.rows.tolist())
    found: dict[tuple[int, Fault], list[int]] = {}
    for flaw in rows.grid.flaws:
        if flaw.column in fields and flaw.row in shown:
            found.setdefault((flaw.column, flaw.fault), []).append(flaw.row)
    for (column, fault), numbers in sorted(found.items(), key=lambda item: (item[0][0], item[0][1].name)):
        where = place(rows.grid, *rows.heading(fields[column]))
        rows.problems.append(faults.problem(fault.wording, where, np.array(numbers)))


def _without(rows: Rows, item: Field) -> Rows:
    empty = rows.columns[item.key].is_null().to_numpy(zero_copy_only=False)
    return rows.refuse(empty, NEEDED, item.key)
