"""Words made from figures."""

from datetime import date, timedelta

import pytest

from holdfast.web.templatetags import components
from holdfast.web.words import children, counted, days, days_late, sentence, spelled


@pytest.mark.parametrize(("number", "words"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (1234, "1,234")])
def test_counts_below_ten_are_words(number: int, words: str) -> None:
    assert spelled(number) == words


def test_a_noun_agrees_with_its_count() -> None:
    assert (children(1), children(0), children(12)) == ("one child", "no children", "12 children")
    assert (days(1), days(2)) == ("one day", "two days")
    assert counted(3, "thing") == "three things"


def test_a_sentence_begins_with_a_capital_and_ends_with_one_full_stop() -> None:
    assert sentence("two are late") == sentence("two are late.") == "Two are late."


def test_days_late_are_counted_from_the_due_day() -> None:
    as_at = date(2026, 9, 30)
    assert days_late("2026-09-21", as_at) == days_late(date(2026, 9, 21), as_at) == 9
    assert days_late("2026-09-30", as_at) == 0


def test_a_day_ahead_is_told_as_people_say_it() -> None:
    as_at = date(2026, 9, 30)
    said = [components.until(date(2026, 9, 30 - 1) + timedelta(days=n), as_at) for n in (1, 2, 3, 13)]
    assert said == ["today", "tomorrow", "in two days", "in 12 days"]
    assert components.until(None, as_at) == ""


def test_days_within_words_and_keys_are_told_as_people_write_them() -> None:
    assert components.days_told("12 months to 2026-09-30") == "12 months to 30 Sep 2026"
    assert components.days_told("no day") == "no day"
    assert [components.in_words(key) for key in ("cp_plans", "s47_enquiries", "plan_id", "statutory")] == [
        "CP plans",
        "S47 enquiries",
        "plan id",
        "statutory",
    ]
