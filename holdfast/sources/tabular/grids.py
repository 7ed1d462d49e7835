"""A sheet or a file before anybody knows what it holds: its first rows to look at, and the rest on demand."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from holdfast.shared.errors import Place, Problem, column_letter
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault

LOOK_AT = 40


@dataclass(frozen=True)
class Flaw:
    """A cell that the reader below could only give as empty, and why."""

    fault: Fault
    row: int
    column: int


@dataclass
class Body:
    """The rows under a heading line: their columns, and the number that a spreadsheet shows for each row."""

    columns: list[Cells]
    rows: np.ndarray
    problems: list[Problem] = field(default_factory=list)
    refused: int = 0

    def kept(self, mask: np.ndarray) -> "Body":
        """The same with only the rows that `mask` marks."""
        return Body([column.kept(mask) for column in self.columns], self.rows[mask], self.problems, self.refused)

    def without_blank_rows(self) -> "Body":
        """The same without rows in which every cell is empty."""
        filled = np.zeros(len(self.rows), bool)
        for column in self.columns:
            filled |= column.codes >= 0
        return self if filled.all() else self.kept(filled)


class Grid(Protocol):
    """One sheet of a workbook, or one file of text or Parquet."""

    file: str
    sheet: str | None
    preview: list[list[str]]
    flaws: list[Flaw]
    notes: list[Problem]

    def body(self, header: int) -> Body:
        """The rows under the heading line with this index in the preview."""


def name_of(grid: Grid) -> str:
    """How a person finds the grid: the sheet's name in a workbook, else the file's."""
    return grid.sheet or grid.file


def place(grid: Grid, column: int | None = None, heading: str | None = None) -> Place:
    """Where in the delivery: this grid, and one of its columns if given."""
    letter = None if column is None else column_letter(column)
    return Place(grid.file, grid.sheet, letter, " ".join(heading.split()) if heading else None)
