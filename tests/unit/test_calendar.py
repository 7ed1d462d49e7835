"""The calendar: working days, months and bank holidays, against known days and against its own rules."""

from datetime import date, timedelta

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.clocks.parameters import Parameter, deadlines, due_days
from holdfast.shared.calendar import (
    FIRST_DAY,
    LAST_DAY,
    add_months,
    add_working_days,
    bank_holidays,
    days_between,
    is_working_day,
    working_days,
)

ONE_DAY = timedelta(days=1)
DAYS = st.dates(FIRST_DAY, LAST_DAY)


def limit(value: int, unit: str, *, inclusive: bool = False) -> Parameter:
    return Parameter("a_limit", "all", value, unit, FIRST_DAY, "a test", "convention", inclusive=inclusive)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2025, 12, 19), date(2026, 1, 15), 16),
        (date(2026, 4, 2), date(2026, 4, 7), 1),
        (date(2026, 3, 28), date(2026, 3, 30), 1),
        (date(2024, 9, 30), date(2025, 9, 30), 253),
        (date(2026, 1, 5), date(2026, 1, 5), 0),
        (date(2026, 1, 3), date(2026, 1, 3), 0),
        (date(2026, 1, 9), date(2026, 1, 5), -4),
    ],
)
def test_working_days_counts_the_days_after_the_start_up_to_the_end(start: date, end: date, expected: int) -> None:
    assert working_days(start, end) == expected


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2025, 12, 19), 15, date(2026, 1, 14)),
        (date(2026, 3, 30), 45, date(2026, 6, 5)),
        (date(2026, 12, 18), 10, date(2027, 1, 6)),
        (date(2026, 4, 1), 20, date(2026, 5, 1)),
        (date(2026, 4, 4), 1, date(2026, 4, 7)),
        (date(2026, 4, 4), 0, date(2026, 4, 4)),
    ],
)
def test_add_working_days_is_the_day_on_which_they_are_complete(start: date, count: int, expected: date) -> None:
    assert add_working_days(start, count) == expected


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2026, 2, 28), 3, date(2026, 5, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2025, 12, 31), 0, date(2025, 12, 31)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 3, 31), -13, date(2025, 2, 28)),
    ],
)
def test_add_months_keeps_the_day_or_falls_on_the_last_of_the_month(start: date, count: int, expected: date) -> None:
    assert add_months(start, count) == expected


@pytest.mark.parametrize(
    "day",
    [
        date(2020, 5, 8),
        date(2022, 6, 2),
        date(2022, 6, 3),
        date(2022, 9, 19),
        date(2023, 5, 8),
        date(2026, 12, 28),
        date(2028, 1, 3),
        date(2029, 3, 30),
        date(2030, 4, 22),
    ],
)
def test_moved_and_single_bank_holidays_are_no_working_days(day: date) -> None:
    assert day in bank_holidays()
    assert not is_working_day(day)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2028, [(1, 3), (4, 14), (4, 17), (5, 1), (5, 29), (8, 28), (12, 25), (12, 26)]),
        (2029, [(1, 1), (3, 30), (4, 2), (5, 7), (5, 28), (8, 27), (12, 25), (12, 26)]),
        (2030, [(1, 1), (4, 19), (4, 22), (5, 6), (5, 27), (8, 26), (12, 25), (12, 26)]),
    ],
)
def test_the_bank_holidays_of_years_to_come(year: int, days: list[tuple[int, int]]) -> None:
    found = {day for day in bank_holidays() if day.year == year and day.weekday() < 5}
    assert found == {date(year, *day) for day in days}


@pytest.mark.parametrize("day", [date(2020, 5, 4), date(2022, 5, 30), date(2026, 1, 2), date(2026, 12, 29)])
def test_a_day_from_which_a_holiday_was_moved_is_a_working_day(day: date) -> None:
    assert is_working_day(day)


def test_the_table_of_bank_holidays_is_that_of_an_independent_library() -> None:
    """The library is right about the years that are over; those to come follow the same rules."""
    theirs = holidays.UnitedKingdom(subdiv="ENG", years=range(FIRST_DAY.year, LAST_DAY.year + 1))
    on_weekdays = {day for day in theirs if day.weekday() < 5}
    assert {day for day in bank_holidays() if day.weekday() < 5} == on_weekdays


@given(DAYS, DAYS)
def test_working_days_are_the_weekdays_that_are_no_holiday(first: date, second: date) -> None:
    start, end = sorted((first, min(second, first + timedelta(days=200))))
    counted = [day for day in days_between(start, end)[1:] if day.weekday() < 5 and day not in bank_holidays()]
    assert working_days(start, end) == len(counted) == -working_days(end, start)


@given(DAYS, st.integers(min_value=0, max_value=300))
def test_adding_working_days_undoes_counting_them(start: date, count: int) -> None:
    end = add_working_days(start, count)
    assert working_days(start, end) == count
    assert count == 0 or is_working_day(end)
    assert count == 0 or working_days(start, end - ONE_DAY) == count - 1


@given(DAYS, st.integers(min_value=0, max_value=252))
def test_adding_months_keeps_the_day_number_where_the_month_has_it(start: date, count: int) -> None:
    end = add_months(start, count)
    assert (end.year - start.year) * 12 + end.month - start.month == count
    assert end.day == start.day or (end.day < start.day and (end + ONE_DAY).day == 1)


@given(DAYS, DAYS)
def test_a_later_start_never_has_an_earlier_end(first: date, second: date) -> None:
    first, second = sorted((first, second))
    assert add_months(first, 6) <= add_months(second, 6)
    assert add_working_days(first, 15) <= add_working_days(second, 15)


PLAIN = {
    "working_days": add_working_days,
    "days": lambda start, count: start + timedelta(days=count),
    "months": add_months,
}


@given(
    st.lists(DAYS, min_size=1, max_size=40),
    st.sampled_from(sorted(PLAIN)),
    st.integers(min_value=1, max_value=260),
    st.booleans(),
)
def test_due_days_are_those_of_the_plain_functions(starts: list[date], unit: str, value: int, inclusive: bool) -> None:
    found = due_days(limit(value, unit, inclusive=inclusive), np.array(starts, "datetime64[D]"))
    assert found.tolist() == [PLAIN[unit](start, value - inclusive) for start in starts]


def test_due_days_of_every_day_of_the_calendar_for_each_kind_of_limit() -> None:
    starts = days_between(FIRST_DAY, LAST_DAY)
    for value, unit in [(0, "working_days"), (1, "working_days"), (45, "working_days"), (-1, "days"), (42, "days")]:
        found = due_days(limit(value, unit), np.array(starts, "datetime64[D]")).tolist()
        assert found == [PLAIN[unit](start, value) for start in starts]
    found = due_days(limit(6, "months"), np.array(starts, "datetime64[D]")).tolist()
    assert found == [add_months(start, 6) for start in starts]


def test_the_table_of_due_dates_covers_the_calendar_from_its_first_day_to_its_last() -> None:
    table = deadlines([limit(3, "months")])
    rows = dict(zip(table["started_on"].to_pylist(), table["due_on"].to_pylist(), strict=True))
    assert list(rows) == days_between(FIRST_DAY, LAST_DAY)
    assert rows[FIRST_DAY] == date(1995, 4, 1)
    assert rows[LAST_DAY] == date(2036, 3, 31)
