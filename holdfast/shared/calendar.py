"""The calendar: working days of England, months that clamp, and the first and last day that Holdfast reckons with.

The rules: a period of working days counts the days after its start up to and including its end; adding
months keeps the day number or falls on the month's last day; a week is seven days.
"""

import csv
from datetime import date, timedelta
from functools import cache
from importlib import resources

import numpy as np

FIRST_DAY = date(1995, 1, 1)
LAST_DAY = date(2035, 12, 31)


@cache
def bank_holidays() -> dict[date, str]:
    """England's bank holidays, from the table shipped with Holdfast (proclaimed to 2027, by rule after that)."""
    text = resources.files("holdfast.shared").joinpath("bank_holidays.csv").read_text(encoding="utf-8")
    return {date.fromisoformat(row["date"]): row["name"] for row in csv.DictReader(text.splitlines())}


@cache
def reckoner() -> np.busdaycalendar:
    """England's working days as numpy reckons with them."""
    return np.busdaycalendar(holidays=sorted(bank_holidays()))


def is_working_day(day: date) -> bool:
    """Whether `day` is Monday to Friday and no bank holiday."""
    return bool(np.is_busday(day, busdaycal=reckoner()))


def working_days(start: date, end: date) -> int:
    """The working days after `start` up to and including `end` (0 on the same day, negative before it)."""
    if end < start:
        return -working_days(end, start)
    one = timedelta(days=1)
    return int(np.busday_count(start + one, end + one, busdaycal=reckoner()))


def add_working_days(start: date, count: int) -> date:
    """The day on which `count` working days after `start` are complete."""
    if count == 0:
        return start  # numpy would roll a Saturday back to Friday
    return np.busday_offset(start, count, roll="backward", busdaycal=reckoner()).astype(date)


def add_months(start: date, count: int) -> date:
    """`count` months later: the same day of the month, or the month's last day where that does not exist."""
    month = start.year * 12 + start.month - 1 + count
    year, month = divmod(month, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(start.day, last))


def days_between(first: date, last: date) -> list[date]:
    """Every day from `first` to `last`, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
