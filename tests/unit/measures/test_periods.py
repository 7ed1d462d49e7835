"""Periods as people write them, and the months of a chart."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.measures.periods import MONTHS_IN_SERIES, Period, months, months_in, period_named, period_tables, year_to
from holdfast.shared.errors import HoldfastError

AS_AT = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("text", "name", "from_on", "to_on"),
    [
        ("12m", "12 months to 2026-09-30", date(2025, 10, 1), AS_AT),
        ("1m", "1 month to 2026-09-30", date(2026, 8, 31), AS_AT),
        ("2025-26", "2025-26", date(2025, 4, 1), date(2026, 3, 31)),
        ("1999-00", "1999-00", date(1999, 4, 1), date(2000, 3, 31)),
        ("2026-02", "2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-12", "2025-12", date(2025, 12, 1), date(2025, 12, 31)),
        ("2025-04-01:2025-09-30", "2025-04-01:2025-09-30", date(2025, 4, 1), date(2025, 9, 30)),
        ("2025-04-01:2025-04-01", "2025-04-01:2025-04-01", date(2025, 4, 1), date(2025, 4, 1)),
    ],
)
def test_a_period_is_read_as_written(text: str, name: str, from_on: date, to_on: date) -> None:
    assert period_named(text, AS_AT) == Period(name, from_on, to_on)


@pytest.mark.parametrize(
    ("as_at", "from_on"),
    [
        (date(2024, 2, 29), date(2023, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(2026, 1, 1), date(2025, 1, 2)),
    ],
)
def test_twelve_months_end_on_the_day(as_at: date, from_on: date) -> None:
    assert period_named("12m", as_at) == Period(f"12 months to {as_at}", from_on, as_at)


@pytest.mark.parametrize(
    "text",
    [
        *("", "12", "m", "0m", "1000m", "12 m", "2025-13", "2025-00", "2025-27", "2026-3", "2025/26", "0000-01"),
        *("2025-04-02:2025-04-01", "2025-02-30:2025-03-31", "2025-04-01", "01/04/2025:30/09/2025", "last year"),
    ],
)
def test_what_is_no_period_is_told_with_the_forms_there_are(text: str) -> None:
    with pytest.raises(HoldfastError) as told:
        period_named(text, AS_AT)
    assert str(told.value) == (
        f"“{text}” is no period. Write 12m, 2025-26 (April to March), 2026-03 (a month) or 2025-04-01:2025-09-30."
    )


def test_a_period_that_runs_ends_on_the_as_at_day_and_says_so() -> None:
    assert period_named("2026-27", AS_AT) == Period("2026-27 up to 2026-09-30", date(2026, 4, 1), AS_AT)
    assert period_named("2026-09", AS_AT) == Period("2026-09", date(2026, 9, 1), AS_AT)


def test_a_period_that_has_not_begun_is_refused() -> None:
    with pytest.raises(HoldfastError, match="“2026-10” begins after 2026-09-30"):
        period_named("2026-10", AS_AT)


@pytest.mark.parametrize(
    ("as_at", "last"),
    [
        (date(2026, 9, 30), "2026-09"),
        (date(2026, 9, 29), "2026-08"),
        (date(2026, 9, 1), "2026-08"),
        (date(2024, 2, 29), "2024-02"),
        (date(2024, 2, 28), "2024-01"),
        (date(2026, 1, 15), "2025-12"),
    ],
)
def test_a_series_of_months_ends_with_the_last_that_is_whole(as_at: date, last: str) -> None:
    assert months(as_at, 2)[-1].name == last


@given(st.dates(date(2010, 1, 1), date(2034, 12, 31)), st.integers(1, 120))
def test_months_follow_one_another_without_gap(as_at: date, count: int) -> None:
    series = months(as_at, count)
    assert len(series) == count
    assert all(a.to_on + timedelta(days=1) == b.from_on for a, b in pairwise(series))
    assert all(period.from_on.day == 1 for period in series)
    assert series[-1].to_on <= as_at


@pytest.mark.parametrize(
    ("text", "first", "last", "count"),
    [
        ("2025-26", "2025-04", "2026-03", 12),
        ("12m", "2025-10", "2026-09", 12),
        ("2026-02", "2026-02", "2026-02", 1),
        ("2025-12-02:2026-02-28", "2026-01", "2026-02", 2),
        ("2025-12-01:2026-02-27", "2025-12", "2026-01", 2),
        ("60m", "2021-10", "2026-09", 60),
    ],
)
def test_the_months_of_a_period_are_those_that_lie_in_it_whole(text: str, first: str, last: str, count: int) -> None:
    found = [period.name for period in months_in(period_named(text, AS_AT))]
    assert (found[0], found[-1], len(found)) == (first, last, count)


def test_a_period_in_which_no_whole_month_lies_has_no_series() -> None:
    with pytest.raises(HoldfastError, match="No whole month lies in 2026-02-02:2026-03-30"):
        months_in(period_named("2026-02-02:2026-03-30", AS_AT))


def test_a_series_is_six_years_unless_said_otherwise() -> None:
    assert len(months(AS_AT)) == MONTHS_IN_SERIES == 72
    assert months(AS_AT)[0].name == "2020-10"


def test_the_year_to_a_day_is_its_twelve_months() -> None:
    assert year_to(AS_AT) == period_named("12m", AS_AT)
    assert year_to(AS_AT).year_before_on == date(2025, 9, 30)


def test_the_tables_hold_each_period_and_each_of_its_days() -> None:
    tables = period_tables([period_named("2024-02", AS_AT), period_named("2024-03-01:2024-03-01", AS_AT)])
    assert tables["periods"].to_pylist()[0] == {
        "period": "2024-02",
        "from_on": date(2024, 2, 1),
        "to_on": date(2024, 2, 29),
        "year_before_on": date(2023, 2, 28),
    }
    days = tables["period_days"].to_pylist()
    assert len(days) == 30
    assert {row["day"] for row in days if row["period"] == "2024-02"} == {date(2024, 2, n) for n in range(1, 30)}
