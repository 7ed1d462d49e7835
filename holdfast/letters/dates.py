"""Dates as letters print them: one day, two days that need not adjoin, a spell, two spells."""

import re
from calendar import month_name
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}
MONTHS |= {name[:3]: number for name, number in list(MONTHS.items())} | {"sept": 9}
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?(?![a-z])"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_JOIN = (
    r"(?:\s|,|;|&|-|\u2013|\u2014|/|\band\b|\bto\b|\buntil\b|\bthe\b|\bof\b|\bbetween\b|\bfrom\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
)
_TOKEN = re.compile(
    rf"(?P<year>\b(?:19|20)\d\d)|(?P<month>\b{MONTH})|(?P<day>\b\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])", re.IGNORECASE
)
# Days, months and years in a row, with nothing between them but joining words.
EXPRESSION = re.compile(rf"(?<!\w){DAY}(?:{_JOIN}*(?:(?:19|20)\d\d|{MONTH}|{DAY}))*", re.IGNORECASE)
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
SINGLE = re.compile(rf"^(?:date:?\s*)?{WEEKDAY}({DAY})(?:\s+of)?\s+({MONTH}),?\s+((?:19|20)\d\d)\.?$", re.IGNORECASE)
# A visit without its year took place shortly before its letter.
LONGEST_WAIT = timedelta(days=200)


@dataclass(frozen=True)
class Spell:
    """The first and the last day; `inferred_year` where no year is printed."""

    start: date
    end: date
    inferred_year: bool = False


def spaced(text: str) -> str:
    """The text with the spaces that were lost where a word meets a number."""
    text = re.sub(rf"(?<=\d)(?={MONTH})", " ", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=\d)(?=(?:and|to)\s)", " ", text)
    return re.sub(r"(?<=[a-z]{2})(?=\d{1,2}\b)", " ", text)


def single_date(text: str) -> date | None:
    """The date that a line holds and nothing else."""
    match = SINGLE.match(" ".join(spaced(text).split()))
    return _day(int(match.group(3)), _month(match.group(2)), int(re.sub(r"\D", "", match.group(1)))) if match else None


def expressions(text: str) -> list[str]:
    """The stretches of a text that hold days with their months."""
    return [match.group() for match in EXPRESSION.finditer(text) if re.search(MONTH, match.group(), re.IGNORECASE)]


def spell(expression: str, written_on: date | None = None) -> Spell | None:
    """First and last day of what is printed, or nothing if it is no date."""
    days = _days(expression)
    if not days:
        return None
    inferred = days[-1][2] is None
    if inferred:
        year = _year_before(days[-1], written_on)
        days = [(day, month, year) for day, month, _ in days]
    dates = [_day(year, month, day) for day, month, year in days]
    if any(one is None for one in dates):
        return None
    start, end = dates[0], dates[-1]
    if start is None or end is None or start > end:
        return None
    return Spell(start, end, inferred)


def _days(expression: str) -> list[tuple[int, int | None, int | None]]:
    """Each day with the month and the year that follow it."""
    month: int | None = None
    year: int | None = None
    days: list[tuple[int, int | None, int | None]] = []
    for token in reversed(list(_TOKEN.finditer(expression))):
        if token["year"]:
            year = int(token["year"])
        elif token["month"]:
            month = _month(token["month"])
        else:
            days.insert(0, (int(token["day"]), month, year))
    return days


def _year_before(day: tuple[int, int | None, int | None], written_on: date | None) -> int | None:
    if written_on is None or day[1] is None:
        return None
    for year in (written_on.year, written_on.year - 1):
        found = _day(year, day[1], day[0])
        if found and timedelta(0) <= written_on - found <= LONGEST_WAIT:
            return year
    return None


def _month(text: str) -> int:
    return MONTHS[text.lower().rstrip(".")]


def _day(year: int | None, month: int | None, day: int) -> date | None:
    if year is None or month is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
