"""The first sentence about a child, and their age, from rows drawn by hand."""

from datetime import date
from typing import Any

import pytest

from holdfast.clocks.states import Row
from holdfast.web.child.words import age_words, child_words, is_running

AS_AT = date(2026, 9, 30)


def row(standard: str, due_on: date | None, **more: Any) -> Row:
    cells = dict.fromkeys(Row.__annotations__)
    cells |= {"standard": standard, "started_on": date(2026, 8, 1), "due_on": due_on, **more}
    return Row(**cells)  # type: ignore[arg-type]


def child(**more: Any) -> dict[str, Any]:
    return {"born_on": None, "expected_on": None, "died_on": None, **more}


def test_what_is_overdue_comes_first_with_the_longest_wait() -> None:
    owed = [row("supervision", date(2026, 9, 21)), row("oversight", date(2026, 9, 29)), row("care_visit", AS_AT)]
    said = child_words(owed, AS_AT)
    assert said.startswith("Two things owed to this child are overdue; the longest wait is nine days (")
    assert child_words(owed[1:], AS_AT).startswith(
        "One thing owed to this child is overdue; the longest wait is one day ("
    )


def test_what_falls_due_next_is_said_where_nothing_is_overdue() -> None:
    owed = [row("supervision", date(2026, 10, 21)), row("oversight", date(2026, 10, 2))]
    said = child_words(owed, AS_AT)
    assert said.startswith("Nothing is overdue; next, by 2 October, ")


def test_what_is_done_or_ended_is_owed_no_more() -> None:
    done = row("supervision", date(2026, 9, 21), done_on=date(2026, 9, 20))
    ended = row("oversight", date(2026, 9, 21), ended_other_on=date(2026, 9, 20))
    assert child_words([done, ended], AS_AT) == "Nothing is owed to this child now."
    assert child_words([], AS_AT) == "Nothing is owed to this child now."


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"born_on": "2024-10-01"}, "23 months old"),
        ({"born_on": "2024-09-30"}, "2 years old"),
        ({"born_on": "2010-10-01"}, "15 years old"),
        ({"born_on": "2026-09-30"}, "no months old"),
        ({"born_on": "2026-08-30"}, "one month old"),
        ({"born_on": "2026-10-01"}, "not born yet"),
        ({}, "age not known"),
    ],
)
def test_an_age_is_in_whole_months_then_years(known: dict[str, str], words: str) -> None:
    assert age_words(child(**known), AS_AT) == words


def test_a_child_not_born_and_a_child_who_died() -> None:
    assert age_words(child(expected_on="2026-12-01"), AS_AT).startswith("expected on")
    assert age_words(child(born_on="2020-01-01", died_on="2026-01-05"), AS_AT).startswith("died on")


def test_what_was_done_since_the_as_at_day_is_overdue_no_more() -> None:
    since = row("supervision", date(2026, 9, 21), done_on=date(2026, 10, 5))
    assert child_words([since], AS_AT) == "Nothing is owed to this child now."


def test_a_ceiling_that_is_broken_runs_until_its_window_closes() -> None:
    broken = row("placement_moves", date(2026, 9, 21), done_on=date(2027, 3, 1))
    closed = row("placement_moves", date(2026, 5, 1), done_on=date(2026, 9, 1))
    assert is_running(broken, AS_AT)
    assert not is_running(closed, AS_AT)
    assert child_words([broken, closed], AS_AT).startswith("One thing owed to this child is overdue; the longest wait")
