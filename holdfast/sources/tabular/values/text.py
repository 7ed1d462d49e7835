"""Reading text and postcodes."""

import re
from datetime import date, datetime

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.parsed import NO_VALUE, Parsed, no_value, read_each, squeezed

# Text that needs no care: no blank at an end, none doubled or unusual, nothing that may mean "no value" or a formula.
PLAIN = r"^[\pL\pN(]([\pL\pN,.:;'’()&/\-]|[ ][\pL\pN,.:;'’()&/\-])*$"
POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)(?:([0-9][A-Z]{2}))?")
STRING = pa.string()
MARKS = pa.array(sorted(NO_VALUE))


def parse_text(cells: Cells) -> Parsed:
    """Text as it stands, but for blanks; what a spreadsheet could take for a formula is kept and noted."""
    if (values := cells.as_text()) is not None:
        return _mostly_plain(values)
    return read_each(cells.listed(), _text, STRING)


def _mostly_plain(values: pa.Array) -> Parsed:
    unusual = pc.invert(pc.match_substring_regex(values, PLAIN))
    doubtful = pc.or_(unusual, pc.is_in(pc.utf8_lower(values), MARKS))
    where = pc.indices_nonzero(doubtful)
    if not len(where):
        return Parsed(values)
    read = read_each(values.take(where).to_pylist(), _text, STRING)
    positions = where.to_pylist()
    faults = {fault: [positions[index] for index in found] for fault, found in read.faults.items()}
    return Parsed(pc.replace_with_mask(values, doubtful, read.values), faults)


def as_text(value: object) -> str:
    """The text of a cell, with whole numbers and dates as a person would write them."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date) else squeezed(value)


def _text(value: object) -> tuple[str | None, Fault | None]:
    text = as_text(value)
    if not text:
        return None, None
    if no_value(text):
        return None, Fault.NO_VALUE
    formula = isinstance(value, str) and text[0] in "=+-@" and len(text) > 1
    return text, Fault.LIKE_A_FORMULA if formula else None


def parse_postcodes(cells: Cells) -> Parsed:
    """Postcodes in capitals with one blank, whole or the first half only."""
    return read_each(cells.listed(), _postcode, STRING)


def _postcode(value: object) -> tuple[str | None, Fault | None]:
    text = squeezed(value).upper()
    if not text or no_value(text):
        return None, Fault.NO_VALUE if text else None
    match = POSTCODE.fullmatch(text.replace(" ", ""))
    if not match:
        return None, Fault.NOT_A_POSTCODE
    return " ".join(filter(None, match.groups())), None
