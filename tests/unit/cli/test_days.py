"""Days and moments as people type them."""

from datetime import date, datetime, time, timedelta

import click
import pytest

from holdfast.cli.days import Day, Moment


@pytest.mark.parametrize("typed", ["2026-09-30", "30/09/2026", date(2026, 9, 30)])
def test_a_day_may_be_written_in_either_way(typed: object) -> None:
    assert Day().convert(typed, None, None) == date(2026, 9, 30)


@pytest.mark.parametrize("typed", ["09/30/2026", "30-09-2026", "2026-09-31", "yesterday", "", "30/09/26"])
def test_anything_else_is_told_with_the_form(typed: str) -> None:
    with pytest.raises(click.BadParameter, match=r"not a day\. Write it as 2026-09-30 or 30/09/2026"):
        Day().convert(typed, None, None)


@pytest.mark.parametrize("typed", [str(date.today() + timedelta(days=1)), "1066-10-14"])
def test_a_day_that_no_extract_can_show_is_told(typed: str) -> None:
    with pytest.raises(click.BadParameter, match="is not between"):
        Day().convert(typed, None, None)


def test_a_moment_is_a_time_or_the_end_of_a_day() -> None:
    assert Moment().convert("2026-09-30T17:00", None, None) == datetime(2026, 9, 30, 17)
    assert Moment().convert("30/09/2026", None, None) == datetime.combine(date(2026, 9, 30), time.max)
    moment = datetime(2026, 9, 30)
    assert Moment().convert(moment, None, None) is moment


@pytest.mark.parametrize(
    ("typed", "told"), [("2026-09-30T25:00", "not a time"), ("2026-09-30T17:00+01:00", "zone"), ("soon", "not a day")]
)
def test_any_other_moment_is_told(typed: str, told: str) -> None:
    with pytest.raises(click.BadParameter, match=told):
        Moment().convert(typed, None, None)
