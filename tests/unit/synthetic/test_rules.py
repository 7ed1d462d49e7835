"""The council's own calendar: its examples, and no difference from Holdfast's, though they share no line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.shared import calendar
from holdfast.synthetic import rules

DAYS = st.dates(date(1996, 1, 1), date(2034, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2025, 12, 19), 15, date(2026, 1, 14)),
        (date(2026, 3, 30), 45, date(2026, 6, 5)),
        (date(2026, 12, 18), 10, date(2027, 1, 6)),
        (date(2026, 3, 28), 1, date(2026, 3, 30)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2026, 4, 2), 0, date(2026, 4, 2)),
    ],
)
def test_working_days_added(start: date, count: int, expected: date) -> None:
    assert rules.calendar_day(rules.add_working_days(rules.number(start), count)) == expected


def test_months_added_fall_on_the_last_day_where_there_is_no_other() -> None:
    assert rules.calendar_day(rules.add_months(rules.number(date(2025, 8, 31)), 6)) == date(2026, 2, 28)
    assert rules.calendar_day(rules.add_months(rules.number(date(2024, 2, 29)), -12)) == date(2023, 2, 28)


@given(start=DAYS, count=st.integers(0, 60))
def test_working_days_agree_with_holdfasts(start: date, count: int) -> None:
    mine = rules.calendar_day(rules.add_working_days(rules.number(start), count))
    assert mine == calendar.add_working_days(start, count)


@given(start=DAYS, count=st.sampled_from([-12, -6, 3, 6, 12, 192, 216, 252]))
def test_months_agree_with_holdfasts(start: date, count: int) -> None:
    assert rules.calendar_day(rules.add_months(rules.number(start), count)) == calendar.add_months(start, count)


def test_every_working_day_of_forty_years_agrees_with_holdfasts() -> None:
    days = calendar.days_between(calendar.FIRST_DAY, calendar.LAST_DAY)
    differ = [day for day in days if rules.WORKING[rules.number(day)] is not calendar.is_working_day(day)]
    assert differ == []


@given(day=DAYS)
def test_the_nearest_working_days_lie_on_either_side(day: date) -> None:
    number = rules.number(day)
    after, before = rules.on_or_after(number), rules.on_or_before(number)
    assert before <= number <= after
    assert rules.WORKING[before]
    assert rules.WORKING[after]
    assert not any(rules.WORKING[before + 1 : number])
    assert not any(rules.WORKING[number:after])
