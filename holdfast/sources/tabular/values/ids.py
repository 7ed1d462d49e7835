"""Reading ids: always text, never numbers, whatever a spreadsheet made of them."""

import re
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.parsed import NO_VALUE, Parsed, no_value, read_each, squeezed
from holdfast.sources.tabular.values.text import as_text

PLAIN = r"^[A-Za-z0-9][A-Za-z0-9_:/\-]*$"
DECIMAL = re.compile(r"(-?\d+)\.0+")
ROUNDED = r"\d\.\d+[eE]\+?\d+|\d[eE]\+\d+"
EXACT_DIGITS = 10**15
NOBODY = frozenset({"0", "-1"})
MARKS = pa.array(sorted(NO_VALUE))


def parse_ids(cells: Cells, *, person: bool) -> Parsed:
    """Ids as text: 123.0 is 123, blanks at the ends go, case stays. `person` refuses the ids that mean nobody."""
    parsed = _read(cells)
    _note_lost_zeros(cells, parsed)
    if person:
        nobody = pc.is_in(parsed.values, pa.array(sorted(NOBODY)))
        if found := pc.indices_nonzero(nobody).to_pylist():
            parsed.faults[Fault.NOT_A_PERSON] = found
            parsed.values = pc.if_else(nobody, pa.scalar(None, pa.string()), parsed.values)
    return parsed


def _read(cells: Cells) -> Parsed:
    values = cells.as_text()
    if values is not None:
        plain = pc.match_substring_regex(values, PLAIN)
        if pc.all(plain).as_py() is not False and not pc.any(pc.is_in(pc.utf8_lower(values), MARKS)).as_py():
            return Parsed(values)
    listed = cells.listed()
    if listed and all(type(value) is float for value in listed):
        numbers = pa.array(listed, pa.float64())
        if pc.all(pc.and_(pc.equal(pc.floor(numbers), numbers), pc.less(pc.abs(numbers), EXACT_DIGITS))).as_py():
            return Parsed(numbers.cast(pa.int64()).cast(pa.string()))
    return read_each(listed, _id, pa.string())


def _id(value: object) -> tuple[str | None, Fault | None]:
    if isinstance(value, float) and abs(value) >= EXACT_DIGITS:
        return None, Fault.ROUNDED_ID
    text = as_text(value)
    if not text or no_value(text):
        return None, Fault.NO_VALUE if text else None
    if re.fullmatch(ROUNDED, text):
        return None, Fault.ROUNDED_ID
    whole = DECIMAL.fullmatch(text)
    return (whole[1] if whole else squeezed(text)), None


def _note_lost_zeros(cells: Cells, parsed: Parsed) -> None:
    """Numbers among ids that are text with leading zeros, and shorter than those, have likely lost their own."""
    numbers = [] if isinstance(cells.values, pa.Array) else _numbers(cells.values)
    if not numbers:
        return
    padded = [len(value) for value in cells.values if isinstance(value, str) and re.fullmatch(r"0\d+", value.strip())]
    longest = max(padded, default=0)
    short = [i for i in numbers if len(parsed.values[i].as_py() or "0" * longest) < longest]
    if short:
        parsed.faults[Fault.LOST_ZEROS] = short


def _numbers(values: Sequence[object]) -> list[int]:
    return [index for index, value in enumerate(values) if isinstance(value, int | float)]
