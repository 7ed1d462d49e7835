"""How the invented council reckons: its own calendar and its own limits, apart from Holdfast's clocks.

A day is a whole number, counted from 1 January 1960, so that every rule is a look-up. The record of what is wrong
with Wyreshire rests on this file alone: it must not import what it is there to check.
"""

from datetime import date, timedelta

FIRST = date(1960, 1, 1)
_BASE = FIRST.toordinal()
LENGTH = date(2062, 1, 1).toordinal() - _BASE
FAR = 10**6  # a day that never comes: what has not ended

# Days on which England worked or rested out of turn since 1995, by proclamation: what was dropped, what was added.
_MOVED = {
    1995: (((5, 1),), ((5, 8),)),
    1999: ((), ((12, 31),)),
    2002: (((5, 27),), ((6, 3), (6, 4))),
    2011: ((), ((4, 29),)),
    2012: (((5, 28),), ((6, 4), (6, 5))),
    2020: (((5, 4),), ((5, 8),)),
    2022: (((5, 30),), ((6, 2), (6, 3), (9, 19))),
    2023: ((), ((5, 8),)),
}

# Limits of the standards. WD are working days.
CONTACT_DECISION_WD = REFERRAL_DECISION_WD = HANDOVER_WD = STRATEGY_WD = 1
HANDOVER_BY_MINUTE = 10 * 60
ENQUIRY_WD = CONFERENCE_WD = 15
ASSESSMENT_WD = 45
IN_NEED_PLAN_MONTHS = 6
IN_NEED_VISIT_WD = 20
IN_NEED_REVIEW_MONTHS = 3
PROTECTION_VISIT_WD = 10
CORE_GROUP_FIRST_WD, CORE_GROUP_LATER_DAYS = 10, 42
PROTECTION_REVIEW_MONTHS = (3, 6)
CARE_FIRST_VISIT_DAYS, CARE_VISIT_DAYS, CARE_SETTLED_MONTHS = 7, 42, 3
CARE_PARENTS_INTERIM_DAYS = (7, 28)
CARE_REVIEW_FIRST_WD, CARE_REVIEW_MONTHS = 20, (3, 6)
LEAVER_AGE_MONTHS, LEAVER_CARE_DAYS, LEAVER_LIMIT_MONTHS = 192, 91, 3
PATHWAY_REVIEW_MONTHS, PATHWAY_ENDS_MONTHS = 6, 252
SUPERVISION_DAYS = 28
OVERSIGHT_DAYS = {"care_new": 28, "protection": 28, "in_need": 42, "care_settled": 56}
ALLOCATION_PROTECTION_WD, ALLOCATION_WD = 1, 5
# Working Together 2023: a lead practitioner who is no social worker may hold a child in need.
LEADS_MAY_HOLD_FROM = date(2023, 12, 15).toordinal() - _BASE
FAMILY_HELP_FROM = date(2025, 1, 1).toordinal() - _BASE  # Wyreshire begins
WAITING_REVIEW_DAYS = 7
PLACEMENTS_TOO_MANY, PLACEMENTS_MONTHS = 3, 12


def number(day: date) -> int:
    """The number of a calendar day."""
    return day.toordinal() - _BASE


def calendar_day(day: int) -> date:
    """The calendar day of a number."""
    return date.fromordinal(day + _BASE)


def _easter(year: int) -> date:
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    rest = year % 100
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _monday(year: int, month: int, last: bool = False) -> date:
    day = date(year, month + 1, 1) - timedelta(days=1) if last else date(year, month, 7)
    return day - timedelta(days=day.weekday())


def bank_holidays(year: int) -> set[date]:
    """England's bank holidays of a year, by rule, with the days that were moved since 1995."""
    easter = _easter(year)
    days = {easter - timedelta(days=2), easter + timedelta(days=1)}
    days |= {_monday(year, 5), _monday(year, 5, last=True), _monday(year, 8, last=True)}
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while fixed.weekday() > 4 or fixed in days:
            fixed += timedelta(days=1)
        days.add(fixed)
    dropped, added = _MOVED.get(year, ((), ()))
    days -= {date(year, *day) for day in dropped}
    return days | {date(year, *day) for day in added}


def _working() -> list[bool]:
    rest = {day for year in range(1960, 2062) for day in bank_holidays(year)}
    days = (FIRST + timedelta(days=n) for n in range(LENGTH))
    return [day.weekday() < 5 and day not in rest for day in days]


WORKING = _working()
ISO = [(FIRST + timedelta(days=n)).isoformat() for n in range(LENGTH)]
_NTH: list[int] = [n for n, working in enumerate(WORKING) if working]
_COUNT: list[int] = []
for _flag in WORKING:
    _COUNT.append((_COUNT[-1] if _COUNT else 0) + _flag)
_MONTHS: dict[int, list[int]] = {}


def add_working_days(day: int, count: int) -> int:
    """The day on which `count` working days after `day` are complete."""
    return _NTH[_COUNT[day] + count - 1] if count else day


def on_or_after(day: int) -> int:
    """The first working day from `day` on."""
    return day if WORKING[day] else _NTH[_COUNT[day]]


def on_or_before(day: int) -> int:
    """The last working day up to `day`."""
    return _NTH[_COUNT[day] - 1]


def age(born: int, day: int) -> int:
    """Age in whole years on a day; -1 before birth."""
    years = (day - born) // 365
    while years >= 0 and add_months(born, 12 * years) > day:
        years -= 1
    return max(years, -1)


def _months_later(count: int) -> list[int]:
    table = []
    for n in range(LENGTH):
        day = FIRST + timedelta(days=n)
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        year_after, month_after = divmod(year * 12 + month + 1, 12)
        last = date(year_after, month_after + 1, 1).toordinal() - 1
        table.append(min(date(year, month + 1, 1).toordinal() + day.day - 1, last) - _BASE)
    return table


def add_months(day: int, count: int) -> int:
    """`count` months later (or before): the same day of the month, or the month's last day."""
    table = _MONTHS.get(count)
    if table is None:
        table = _MONTHS[count] = _months_later(count)
    return table[day]
