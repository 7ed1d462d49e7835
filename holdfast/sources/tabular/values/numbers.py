"""Reading numbers, ages, and yes or no."""

import re

import pyarrow as pa

from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.parsed import Parsed, no_value, read_each, squeezed

YES = frozenset({"y", "yes", "true", "t", "1"})
NO = frozenset({"n", "no", "false", "f", "0"})
# Said of what is not known or does not apply: an empty cell, and nothing to report.
NEITHER = frozenset({"", "u", "unknown", "not known", "not recorded", "not applicable", "n/a", "na", "not yet known"})
LETTER = re.compile(r"^[a-z]{1,2}\d?\) ?")
NUMBER = re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?")
AGE = re.compile(
    r"(?P<number>-?\d+(\.\d+)?) ?(?P<unit>y|yr|yrs|year|years|m|mth|mths|month|months|w|wk|wks|week|weeks|d|day|days)?"
    r"( old)?( .*)?"
)
UNBORN = frozenset({"unborn", "-1", "ub"})
PER_YEAR = {"m": 12, "w": 52, "d": 365}


def parse_flags(cells: Cells) -> Parsed:
    """Yes, no or not known, in any of the ways in which people write them."""
    return read_each(cells.listed(), _flag, pa.bool_())


def _flag(value: object) -> tuple[bool | None, Fault | None]:
    if isinstance(value, bool):
        return value, None
    if isinstance(value, int | float):
        value = f"{value:g}"
    text = LETTER.sub("", squeezed(value).casefold())
    if text in YES or text in NO:
        return text in YES, None
    if text in NEITHER:
        return None, None
    return None, Fault.NO_VALUE if no_value(squeezed(value)) else Fault.NOT_YES_OR_NO


def parse_numbers(cells: Cells, *, whole: bool) -> Parsed:
    """Numbers, with or without commas; `whole` sets aside what has a fraction."""
    read = _whole if whole else _number
    return read_each(cells.listed(), read, pa.int32() if whole else pa.float64())


def _number(value: object) -> tuple[float | None, Fault | None]:
    if isinstance(value, int | float):
        return float(value), None
    text = squeezed(value)
    if not text or no_value(text):
        return None, Fault.NO_VALUE if text else None
    if not NUMBER.fullmatch(text) or not any(sign.isdigit() for sign in text):
        return None, Fault.NOT_A_NUMBER
    return float(text.replace(",", "")), None


def _whole(value: object) -> tuple[int | None, Fault | None]:
    number, fault = _number(value)
    if number is None:
        return None, fault
    if not number.is_integer():
        return None, Fault.NOT_WHOLE
    return (int(number), fault) if abs(number) < 2**31 else (None, Fault.NOT_A_NUMBER)


def parse_ages(cells: Cells) -> Parsed:
    """Ages in whole years: `<1` and months are 0 or more, a fraction goes, -1 is a child not yet born."""
    return read_each(cells.listed(), _age, pa.int32())


def _age(value: object) -> tuple[int | None, Fault | None]:
    text = f"{value:g}" if isinstance(value, int | float) else squeezed(value).casefold()
    if not text or no_value(text):
        return None, Fault.NO_VALUE if text else None
    if text in UNBORN:
        return -1, None
    if text.startswith("<"):
        return 0, None
    match = AGE.fullmatch(text)
    if not match or not 0 <= float(match["number"]) <= 130:
        return None, Fault.NOT_AN_AGE
    return int(float(match["number"]) / PER_YEAR.get((match["unit"] or "y")[0], 1)), None
