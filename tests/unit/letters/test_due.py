"""What is due next, by dated rules: from the last inspection of the whole service and what came since."""

from datetime import date

import pytest

from holdfast.letters.due import OVERALL, Event, can_change, coming, judged_in, standing_of, without_overall

INADEQUATE = {OVERALL: "inadequate"}
VISIT = "monitoring visit"


def inspected(on: date, grade: str | None, framework: str = "ILACS", **grades: str) -> Event:
    return Event("inspection", on, framework, {OVERALL: grade, **grades})


def due(*events: Event) -> list[tuple[str, str, str]]:
    return [(one.kind, str(one.earliest), str(one.latest)) for one in coming(events)]


def test_after_a_first_inspection_that_finds_a_council_inadequate_comes_a_first_visit() -> None:
    assert due(inspected(date(2023, 10, 2), "inadequate")) == [
        (VISIT, "2024-02-02", "2024-04-02"),
        ("re-inspection", "2025-10-02", "2026-10-02"),
    ]


def test_each_visit_is_followed_by_another_until_the_next_inspection() -> None:
    first = inspected(date(2023, 10, 2), "inadequate")
    visits = [Event(VISIT, date(2024, 5, 2)), Event(VISIT, date(2024, 10, 2))]
    assert due(first, *visits)[0] == (VISIT, "2024-12-02", "2025-02-02")
    good = inspected(date(2026, 3, 2), "good")
    assert due(first, *visits, good) == [
        ("focused visit", "2026-09-02", "2028-09-02"),
        ("short inspection", "2028-09-02", "2029-09-02"),
    ]


def test_a_rule_holds_for_what_took_place_while_it_was_in_force() -> None:
    assert ("re-inspection", "2018-05-06", "2019-05-06") in due(inspected(date(2016, 11, 6), "inadequate", "SIF"))


def test_a_focused_visit_that_was_held_is_not_due_again() -> None:
    requires = inspected(date(2024, 3, 4), "requires improvement")
    assert [kind for kind, *_ in due(requires, Event("focused visit", date(2025, 6, 3)))] == ["standard inspection"]


def test_a_joint_inspection_changes_no_grade() -> None:
    first = inspected(date(2023, 10, 2), "inadequate")
    joint = Event("inspection", date(2025, 1, 6), "JTAI", {})
    assert standing_of([first, joint]) == "inadequate"


def test_no_overall_grade_is_reckoned_where_the_framework_gives_none() -> None:
    sound = {"leaders": "good", "help_and_protection": "good", "in_care": "outstanding", "care_leavers": "inadequate"}
    later = inspected(date(2026, 5, 4), None, **sound)
    assert standing_of([inspected(date(2022, 5, 9), "good"), later]) is None
    assert coming([later]) == []
    assert "two of the three judgements of practice are good or better" in (without_overall(later) or "")
    weak = inspected(date(2026, 5, 4), None, **{**sound, "leaders": "requires improvement"})
    assert "Holdfast reckons none" in (without_overall(weak) or "")
    assert without_overall(inspected(date(2025, 5, 5), "good")) is None


@pytest.mark.parametrize(
    ("on", "named"),
    [
        (date(2017, 6, 5), ()),
        (date(2022, 12, 31), (OVERALL, "leaders", "help_and_protection", "in_care_and_care_leavers")),
        (date(2023, 1, 1), (OVERALL, "leaders", "help_and_protection", "in_care", "care_leavers")),
        (date(2026, 4, 1), ("leaders", "help_and_protection", "in_care", "care_leavers")),
    ],
)
def test_each_version_of_the_framework_has_its_own_judgements(on: date, named: tuple[str, ...]) -> None:
    assert judged_in(on) == named


def test_only_an_inspection_changes_a_grade() -> None:
    assert "Only an inspection changes a grade" in can_change("inspection")
    assert all("no grade" in can_change(kind) for kind in (VISIT, "focused visit", "other"))
