"""Reading dates and times: day first, year first, spreadsheet numbers, and never a guess between day and month."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from holdfast.shared.calendar import FIRST_DAY, LAST_DAY
from holdfast.sources.tabular.cells import Cells
from holdfast.sources.tabular.faults import Fault
from holdfast.sources.tabular.values.parsed import Parsed, no_value, squeezed

CLOCK = r"(?:[T ]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)? ?(?P<half>[AaPp][Mm])?)?"
ZONE = r"(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?"
NUMERIC = re.compile(rf"(?P<first>\d{{1,4}})[/.\- ](?P<middle>\d{{1,2}})[/.\- ](?P<last>\d{{1,4}}){CLOCK}{ZONE}")
WORDED = re.compile(
    rf"(?P<first>\d{{1,2}})(?:st|nd|rd|th)?[ /.\-]*(?P<middle>[A-Za-z]{{3,9}})[ /.,\-]*(?P<last>\d{{4}}|\d{{2}}){CLOCK}"
)
COMPACT = re.compile(r"(?P<first>(?:19|20)\d{2})(?P<middle>\d{2})(?P<last>\d{2})")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ISO_DAY = r"^\d{4}-\d{2}-\d{2}([T ]00:00(:00(\.0+)?)?)?$"
ISO_TIME = r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?$"

# Up to here a date may be one of the stand-ins below, and a column is read the careful way.
SINCE_STAND_INS = 1900
PLACEHOLDERS = frozenset({date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1753, 1, 1), date(1, 1, 1)})
OPEN_ENDS = frozenset({9999, 2999, 2099, 2199, 3000})
SERIAL_ZERO, SERIALS = datetime(1899, 12, 30), (10_000, 60_000)
# How many cells of each kind it takes before an odd pattern of days is no longer chance: (12/31) to this power.
ENOUGH = 10
# A column with this share of dates that can only be month first is mixed; fewer are slips of single cells.
SLIPS = 0.05


@dataclass
class Moment:
    """One distinct value as read so far. `order` says how far the text itself tells day from month."""

    at: datetime | None = None
    fault: Fault | None = None
    order: str = ""  # "day first", "month first" or "either"; empty when nothing had to be told
    typed: bool = False  # a real date of the spreadsheet, not text


@dataclass(frozen=True)
class Window:
    """The days that a column may hold: none before `earliest`, and those after `as_at` noted unless they may be."""

    as_at: date
    earliest: date = FIRST_DAY
    may_be_later: bool = False


def parse_dates(cells: Cells, window: Window, *, time_too: bool = False) -> Parsed:
    """Days (or, with `time_too`, moments) with every doubt reported: see `Fault`."""
    kind = pa.timestamp("us") if time_too else pa.date32()
    parsed = _typed_or_iso(cells.values, kind) or _one_by_one(cells, window.as_at, kind)
    _keep_within(parsed, window, kind)
    return parsed


def _keep_within(parsed: Parsed, window: Window, kind: pa.DataType) -> None:
    first, after = (_start(day, kind) for day in (window.earliest, window.as_at + timedelta(days=1)))
    last = _start(LAST_DAY + timedelta(days=1), kind)
    outside = pc.or_(pc.less(parsed.values, first), pc.greater_equal(parsed.values, last))
    if found := _where(outside):
        parsed.faults[Fault.OUT_OF_RANGE_DATE] = found
        parsed.values = pc.if_else(outside, pa.scalar(None, kind), parsed.values)
    later = pc.greater_equal(parsed.values, after)
    if not window.may_be_later and (found := _where(later)):
        parsed.faults[Fault.FUTURE_DATE] = found


def _start(day: date, kind: pa.DataType) -> pa.Scalar:
    return pa.scalar(datetime.combine(day, time()), pa.timestamp("us")).cast(kind)


def _where(mask: pa.Array) -> list[int]:
    found: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return found


def _typed_or_iso(values: Sequence[object] | pa.Array, kind: pa.DataType) -> Parsed | None:
    """The quick way, for columns that are dates throughout; None sends the column the careful way."""
    if not isinstance(values, pa.Array):
        # Cells of a spreadsheet that are dates throughout leave nothing to tell.
        if not values or any(type(value) is not date for value in values):
            return None
        values = pa.array(values, pa.date32())
    if pa.types.is_string(values.type):
        pattern = ISO_TIME if pa.types.is_timestamp(kind) else ISO_DAY
        if pc.all(pc.match_substring_regex(values, pattern)).as_py() is False:
            return None
        values = values if pa.types.is_timestamp(kind) else pc.utf8_slice_codeunits(values, 0, 10)
    try:
        moments = values.cast(pa.timestamp("us")).cast(kind, safe=False)
    except pa.ArrowInvalid:  # a day that is not in the calendar: the careful way tells which
        return None
    years = pc.year(moments)
    usual = pc.and_(pc.greater(years, SINCE_STAND_INS), pc.less_equal(years, LAST_DAY.year))
    return Parsed(moments) if pc.all(usual).as_py() is not False else None


def _one_by_one(cells: Cells, as_at: date, kind: pa.DataType) -> Parsed:
    moments = [_moment(value, as_at) for value in cells.listed()]
    _settle_order(moments, cells.counts())
    faults: dict[Fault, list[int]] = {}
    for index, moment in enumerate(moments):
        if moment.fault is not None:
            faults.setdefault(moment.fault, []).append(index)
    at = [moment.at for moment in moments]
    days = at if pa.types.is_timestamp(kind) else [None if moment is None else moment.date() for moment in at]
    return Parsed(pa.array(days, type=kind), faults)


def _moment(value: object, as_at: date) -> Moment:
    moment = _of_type(value) or _of_text(squeezed(value), as_at)
    if moment.at is None:
        return moment
    if moment.at.date() in PLACEHOLDERS or moment.at.year in OPEN_ENDS:
        return Moment(fault=Fault.PLACEHOLDER_DATE)
    return moment


def _of_type(value: object) -> Moment | None:
    """A cell that the spreadsheet itself holds as a date or a number; None for text."""
    if isinstance(value, datetime):
        return Moment(value.replace(tzinfo=None), typed=True)
    if isinstance(value, date):
        return Moment(datetime.combine(value, time()), typed=True)
    if isinstance(value, time | timedelta):  # day zero of the spreadsheet's calendar
        return Moment(fault=Fault.PLACEHOLDER_DATE)
    if isinstance(value, bool):
        return Moment(fault=Fault.NOT_A_DATE)
    return _of_serial(float(value)) if isinstance(value, int | float) else None


def _of_serial(number: float) -> Moment:
    """A spreadsheet's day number, or eight digits that are a year, a month and a day."""
    if number in (0, 1, 2):
        return Moment(fault=Fault.PLACEHOLDER_DATE)
    if SERIALS[0] <= number <= SERIALS[1]:
        return Moment(SERIAL_ZERO + timedelta(seconds=round(number * 86_400)))
    compact = COMPACT.fullmatch(f"{number:.0f}")
    return _of_parts(compact, datetime.max.date()) if compact else Moment(fault=Fault.NOT_A_DATE)


def _of_text(text: str, as_at: date) -> Moment:
    if not text:
        return Moment()
    if no_value(text):
        return Moment(fault=Fault.NO_VALUE)
    if re.fullmatch(r"\d{5}(\.\d+)?", text):
        return _of_serial(float(text))
    match = NUMERIC.fullmatch(text) or COMPACT.fullmatch(text) or WORDED.fullmatch(text)
    return _of_parts(match, as_at) if match else Moment(fault=Fault.NOT_A_DATE)


def _of_parts(match: re.Match[str], as_at: date) -> Moment:
    first, middle, last = match["first"], match["middle"], match["last"]
    if not middle.isdigit():
        if middle[:3].lower() not in MONTHS:
            return Moment(fault=Fault.NOT_A_DATE)
        return _made(match, last, MONTHS.index(middle[:3].lower()) + 1, int(first), as_at)
    if len(first) >= 3:
        return _made(match, first, int(middle), int(last), as_at)
    day, month = int(first), int(middle)
    order = "month first" if month > 12 >= day else "day first" if day > 12 else "either"
    if order == "month first" and _made(match, last, day, month, as_at).at is not None:
        return Moment(fault=Fault.MONTH_FIRST, order=order)
    made = _made(match, last, month, day, as_at)
    made.order = "" if order == "month first" else order
    return made


def _made(match: re.Match[str], year: str, month: int, day: int, as_at: date) -> Moment:
    clock = match.groupdict()
    hour = int(clock.get("hour") or 0)
    if clock.get("half"):
        hour = hour % 12 + (12 if clock["half"].lower() == "pm" else 0)
    if len(year) == 3:
        return Moment(fault=Fault.NOT_A_DATE)
    try:
        at = datetime(
            _century(year, as_at), month, day, hour, int(clock.get("minute") or 0), int(clock.get("second") or 0)
        )
    except ValueError:
        return Moment(fault=Fault.IMPOSSIBLE_DATE)
    return Moment(at, fault=Fault.TWO_DIGIT_YEAR if len(year) < 3 else None)


def _century(year: str, as_at: date) -> int:
    """Two digits are a year of this century unless that would be later than the year after the as-at date."""
    number = int(year)
    if len(year) > 2:
        return number
    return number + (2000 if 2000 + number <= as_at.year + 1 else 1900)


def _settle_order(moments: list[Moment], counts: np.ndarray) -> None:
    """Look at the column as a whole: where day and month may be swapped, no date of the doubtful kind stands."""
    rows = {order: _rows(moments, counts, order) for order in ("day first", "month first", "either")}
    if rows["month first"] > SLIPS * rows["day first"]:
        _set_aside([m for m in moments if m.order == "either"], Fault.MONTH_FIRST)
    elif rows["month first"]:
        _set_aside([m for m in moments if m.order == "month first"], Fault.IMPOSSIBLE_DATE)
    typed = [(m, count) for m, count in zip(moments, counts, strict=True) if m.typed and m.at is not None]
    days_fit = all(m.at.day <= 12 for m, _ in typed if m.at is not None)
    if days_fit and not rows["either"] and min(rows["day first"], sum(count for _, count in typed)) >= ENOUGH:
        _set_aside([m for m, _ in typed], Fault.SWAPPED_BY_EXCEL)


def _rows(moments: list[Moment], counts: np.ndarray, order: str) -> int:
    return int(sum(count for moment, count in zip(moments, counts, strict=True) if moment.order == order))


def _set_aside(moments: list[Moment], fault: Fault) -> None:
    for moment in moments:
        moment.at, moment.fault = None, fault
