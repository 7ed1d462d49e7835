"""The invented council's report and letters are read as real ones are, and tell the council's story."""

from datetime import date
from functools import cache

import pytest

from holdfast.letters.letter import Letter
from holdfast.letters.passages import Whole, read_whole
from holdfast.shared.calendar import is_working_day
from holdfast.synthetic import AS_AT
from holdfast.synthetic.inspected import letters
from holdfast.synthetic.story import story_of


@cache
def read(as_at: date = AS_AT) -> list[Whole]:
    return [read_whole(text.encode(), name) for name, text in letters(story_of(as_at)).items()]


def visits() -> list[Letter]:
    return [whole.letter for whole in read()[1:]]


def test_the_report_gives_its_grades_and_what_needs_to_improve() -> None:
    report = read()[0].letter
    assert (report.kind, report.framework) == ("inspection", "ILACS")
    assert (report.visit_start, report.visit_end) == (date(2023, 10, 2), date(2023, 10, 13))
    assert {name: grade for name, grade in report.judgements.items() if grade} == {
        "overall_effectiveness": "inadequate",
        "leaders": "inadequate",
        "help_and_protection": "inadequate",
        "in_care": "requires improvement",
        "care_leavers": "requires improvement",
    }
    assert len(report.improvements) == 7


def test_five_visits_follow_in_order_each_with_all_that_a_letter_tells() -> None:
    assert [one.ordinal for one in visits()] == [1, 2, 3, 4, 5]
    assert {one.judged_since for one in visits()} == {"2023-10"}
    assert {one.addressee for one in visits()} == {"Ms Harriet Okonjo-Vale"}
    assert [len(one.inspectors) for one in visits()] == [2, 2, 2, 2, 2]
    assert [one.visit_start for one in visits()] == [
        date(2024, 5, 2), date(2024, 10, 2), date(2025, 4, 2), date(2025, 10, 2), date(2026, 5, 5),
    ]  # fmt: skip
    assert all(one.letter_date and is_working_day(one.letter_date) for one in visits())


@pytest.mark.parametrize("as_at", [AS_AT, date(2026, 1, 31), date(2025, 6, 27), date(2024, 12, 31)])
def test_nothing_is_left_unread_but_the_council_which_is_none_of_englands(as_at: date) -> None:
    problems = {(problem.field, whole.letter.path) for whole in read(as_at) for problem in whole.letter.problems}
    assert {field for field, _ in problems} == {"council"}
    assert [whole.letter.ordinal for whole in read(as_at)] == [None, 1, 2, 3, 4, 5]


def test_the_words_of_progress_follow_the_story() -> None:
    said = [{one.word for one in whole.progress} for whole in read()[1:]]
    assert said[0] == {"limited", "too slow"}
    assert {"some"} <= said[1] <= {"some", "limited"}
    assert said[2] == {"satisfactory", "too slow"}
    assert "good" in said[3]
    assert {"good", "sustained improvement", "too slow"} <= said[4]


def test_the_story_is_told_in_the_last_letter() -> None:
    text = " ".join(passage.text for passage in read()[-1].passages)
    for told in (
        "most assessments are now completed in time",
        "In Safeguarding Moor and Safeguarding Coast, plans for children still drift",
        "Turnover in Safeguarding Harbour remains too high",
        "no longer a backlog of unallocated children",
        "contacts received out of hours are handed over late",
    ):
        assert told in text
