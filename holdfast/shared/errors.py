"""What went wrong, told so that the reader can act: what, where, what was expected, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


def column_letter(index: int) -> str:
    """The spreadsheet letter of a zero-based column (0 is A, 26 is AA)."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True)
class Place:
    """Where in what was delivered: file, sheet, column letter and heading, rows as the spreadsheet numbers them."""

    file: str
    sheet: str | None = None
    column: str | None = None
    heading: str | None = None
    rows: tuple[int, ...] = ()

    def __str__(self) -> str:
        parts = [self.file]
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.heading or self.column:
            letter = f"column {self.column}" if self.column else "column"
            parts.append(f"{letter} ({self.heading})" if self.heading else letter)
        if self.rows:
            noun = "row" if len(self.rows) == 1 else f"{len(self.rows)} rows, first:"
            parts.append(f"{noun} {', '.join(str(row) for row in self.rows[:3])}")
        return ", ".join(parts)


class Severity(Enum):
    """What became of it: the whole file or some rows were refused, a value was set aside, or nothing but a note."""

    REFUSED = "refused"
    SET_ASIDE = "set aside"
    NOTED = "noted"


@dataclass(frozen=True)
class Problem:
    """One kind of trouble in one place. `what` never holds a value of a column that is not labelled safe."""

    what: str
    where: Place
    expected: str
    do: str
    severity: Severity = Severity.REFUSED

    def __str__(self) -> str:
        return f"{self.where}: {self.what} Expected: {self.expected} What to do: {self.do}"


class HoldfastError(Exception):
    """An error for the person at the keyboard; `exit_code` is what the command line ends with."""

    exit_code = 1

    def __init__(self, message: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.problems = tuple(problems)

    def __str__(self) -> str:
        return "\n".join([self.message, *(f"  - {problem}" for problem in self.problems)])
