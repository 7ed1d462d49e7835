"""What can be wrong with a cell, and what to tell the person who can put it right."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from holdfast.shared.errors import Place, Problem, Severity


@dataclass(frozen=True)
class Wording:
    """How a fault is told. `one` and `many` follow the number of cells; `aside` means that the value is left out."""

    one: str
    many: str
    expected: str
    do: str
    severity: Severity = Severity.SET_ASIDE


class Fault(Enum):
    """The ways in which a cell can be wrong or worth a note."""

    NOT_A_DATE = Wording(
        "cell holds something that is not a date.",
        "cells hold something that is not a date.",
        "a date as 28/02/2025 or 2025-02-28, or an empty cell.",
        "Correct these cells in the source system; until then they are read as empty.",
    )
    IMPOSSIBLE_DATE = Wording(
        "date is not in the calendar.",
        "dates are not in the calendar.",
        "a real day, such as 28/02/2025.",
        "Correct these dates in the source system; until then they are read as empty.",
    )
    MONTH_FIRST = Wording(
        "date is written with the month first, or cannot be told from one that is.",
        "dates are written with the month first, or cannot be told from those that are.",
        "the day first (28/02/2025) or the year first (2025-02-28).",
        "Export the column again with English (United Kingdom) dates; until then these cells are read as empty.",
    )
    SWAPPED_BY_EXCEL = Wording(
        "date cell has a day of 12 or less, while each date that stayed text has a day over 12: "
        "day and month were swapped when the file was opened in a program set to American dates.",
        "date cells all have a day of 12 or less, while each date that stayed text has a day over 12: "
        "day and month were swapped when the file was opened in a program set to American dates.",
        "dates that were never converted, or that were converted with English (United Kingdom) settings.",
        "Export again and do not open the file in between; until then these cells are read as empty.",
    )
    OUT_OF_RANGE_DATE = Wording(
        "date has a year that cannot be right.",
        "dates have a year that cannot be right.",
        "a day between 1995 (for birth dates 1900) and 2035.",
        "Correct the year in the source system; until then these cells are read as empty.",
    )
    PLACEHOLDER_DATE = Wording(
        "cell holds a stand-in date (such as 01/01/1900 or 31/12/9999) and is read as empty.",
        "cells hold a stand-in date (such as 01/01/1900 or 31/12/9999) and are read as empty.",
        "an empty cell where the date is not known.",
        "Nothing, if that is what the source system writes for an unknown date.",
        Severity.NOTED,
    )
    TWO_DIGIT_YEAR = Wording(
        "date has a year of two digits.",
        "dates have a year of two digits.",
        "a year of four digits.",
        "Check the century that was taken: not later than the year after the as-at date. Export with four digits.",
        Severity.NOTED,
    )
    FUTURE_DATE = Wording(
        "date is after the as-at date.",
        "dates are after the as-at date.",
        "nothing later than the day for which the file was made.",
        "Check the as-at date given with the load, and these dates in the source system. They are kept.",
        Severity.NOTED,
    )
    NOT_A_NUMBER = Wording(
        "cell holds something that is not a number.",
        "cells hold something that is not a number.",
        "a number, or an empty cell.",
        "Correct these cells in the source system; until then they are read as empty.",
    )
    NOT_WHOLE = Wording(
        "number has a fraction where only whole numbers make sense.",
        "numbers have a fraction where only whole numbers make sense.",
        "a whole number.",
        "Correct these cells in the source system; until then they are read as empty.",
    )
    NOT_AN_AGE = Wording(
        "cell holds something that is not an age.",
        "cells hold something that is not an age.",
        "the age in whole years, or -1 for a child who is not yet born.",
        "Correct these cells; ages are worked out from the birth date in any event.",
        Severity.NOTED,
    )
    NOT_YES_OR_NO = Wording(
        "cell holds neither yes nor no.",
        "cells hold neither yes nor no.",
        "yes or no (also Y, N, 1, 0, true, false, 'a) Yes', 'b) No'), or an empty cell if not known.",
        "Correct the export; until then these cells count as not known, never as no.",
    )
    NOT_IN_LIST = Wording(
        "cell holds a value that is not in the code list.",
        "cells hold a value that is not in the code list.",
        "one of the codes of the list.",
        "Map the local code to one of the list in the export; until then these cells are read as empty.",
    )
    NOT_A_POSTCODE = Wording(
        "cell holds something that is not a postcode.",
        "cells hold something that is not a postcode.",
        "a postcode such as SW1A 2AA, or an empty cell.",
        "Correct these cells in the source system; until then they are read as empty.",
    )
    ROUNDED_ID = Wording(
        "id has lost its last digits, because a spreadsheet took it for a number.",
        "ids have lost their last digits, because a spreadsheet took them for numbers.",
        "ids as text, with every digit.",
        "Format the column as text before the export, or export again without opening the file in between.",
    )
    NOT_A_PERSON = Wording(
        "id is one that the source system uses for nobody (0 or -1).",
        "ids are ones that the source system uses for nobody (0 or -1).",
        "the id of a child.",
        "Leave these rows out of the export, or correct the id.",
    )
    LOST_ZEROS = Wording(
        "id is a number and shorter than those with leading zeros: its own may have been lost.",
        "ids are numbers and shorter than those with leading zeros: their own may have been lost.",
        "ids as text, each with its leading zeros.",
        "Format the column as text before the export, so that one child does not become two.",
        Severity.NOTED,
    )
    NO_VALUE = Wording(
        "cell holds a mark for a missing value (such as #N/A or NULL) and is read as empty.",
        "cells hold a mark for a missing value (such as #N/A or NULL) and are read as empty.",
        "an empty cell.",
        "Nothing, unless a value should be there.",
        Severity.NOTED,
    )
    NO_CACHED_VALUE = Wording(
        "cell holds a formula without a stored result and is read as empty. Formulas are never worked out.",
        "cells hold a formula without a stored result and are read as empty. Formulas are never worked out.",
        "values instead of formulas.",
        "Open the workbook in Excel and save it, or paste the column as values, then load it again.",
        Severity.NOTED,
    )
    LIKE_A_FORMULA = Wording(
        "text begins with =, +, - or @. It is kept as text and marked so on export, never worked out.",
        "texts begin with =, +, - or @. They are kept as text and marked so on export, never worked out.",
        "text that a spreadsheet cannot take for a formula.",
        "Nothing, if that is what was meant.",
        Severity.NOTED,
    )
    BROKEN_JSON = Wording(
        "packed field is broken or cut short: what could be read of it was kept.",
        "packed fields are broken or cut short: what could be read of them was kept.",
        'a whole JSON text, such as {"NFA_FLAG": "Y"} or ["1A", "2B"].',
        "Ask whoever runs the extract to escape quotes and to widen the column.",
    )

    @property
    def wording(self) -> Wording:
        """How this fault is told."""
        wording: Wording = self.value
        return wording


EXAMPLE = re.compile(r"\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}([ T][\d:.]{1,12})?")


def problem(wording: Wording, place: Place, rows: np.ndarray, detail: str = "") -> Problem:
    """What is wrong with the `rows` of one place, with a `detail` in brackets."""
    what = f"{len(rows):,} {wording.one if len(rows) == 1 else wording.many}"
    if detail:
        what = f"{what[:-1]} ({detail})."
    return Problem(what, at_rows(place, rows), wording.expected, wording.do, wording.severity)


def at_rows(place: Place, rows: np.ndarray) -> Place:
    """The same place, narrowed to some of its rows."""
    return replace(place, rows=tuple(rows.tolist()))


def examples(values: Sequence[object]) -> str:
    """The first few of the values, for a column that may be shown; only what looks like a date is ever shown."""
    shown = [f"'{value}'" for value in values if isinstance(value, str) and EXAMPLE.fullmatch(value)]
    return ", ".join(shown[:3])
