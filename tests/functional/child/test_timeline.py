"""The drawing of a journey: bars for spells, marks for events, and what was owed as met or missed."""

from collections import defaultdict
from datetime import date
from typing import Any

from holdfast.web.child.timeline import BARS, LEFT, RIGHT, WIDTH, timeline
from tests.functional.child.test_words import AS_AT, row

START, END = LEFT, WIDTH - RIGHT


def drawn(**tables: list[dict[str, Any]]) -> Any:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for _, table, start, end in BARS:
        rows[table] = [{start: s, end: e} for s, e in tables.pop(table, [])]  # type: ignore[misc]
    rows.update(tables)
    return timeline(rows, (), AS_AT)


def test_a_spell_that_has_not_ended_reaches_to_the_as_at_day() -> None:
    found = drawn(cin_episodes=[(date(2026, 1, 1), None)])
    (lane,) = found.lanes
    (bar,) = lane.bars
    assert bar.label == "Open to us: 1 Jan 2026 to now"
    assert bar.x > START
    assert abs(bar.x + bar.width - END) < 1


def test_spells_that_begin_on_one_day_are_drawn_whether_or_not_they_ended() -> None:
    found = drawn(cin_episodes=[(date(2026, 1, 1), None), (date(2026, 1, 1), date(2026, 2, 1))])
    assert [len(lane.bars) for lane in found.lanes] == [2]


def test_what_lies_before_the_six_years_shown_is_left_out() -> None:
    found = drawn(cin_episodes=[(date(2010, 1, 1), date(2011, 1, 1)), (date(2012, 1, 1), None)])
    assert [len(lane.bars) for lane in found.lanes] == [1]
    assert found.lanes[0].bars[0].x == START


def test_events_of_one_day_are_one_mark() -> None:
    seen = [{"visit_on": date(2026, 5, 1)}]
    found = drawn(cin_episodes=[(date(2026, 1, 1), None)], cin_visits=seen, cp_visits=seen)
    assert [(lane.title, len(lane.marks)) for lane in found.lanes][1:] == [("Visits", 1)]


def test_what_was_owed_is_marked_met_or_missed_on_its_due_day() -> None:
    owed = (
        row("supervision", date(2026, 9, 1), done_on=date(2026, 8, 30)),
        row("supervision", date(2026, 9, 10), done_on=date(2026, 9, 12)),
        row("oversight", date(2026, 9, 20)),
        row("oversight", date(2026, 10, 20)),
    )
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    found = timeline(rows, owed, AS_AT)
    kept, missed = found.lanes
    assert [mark.kind for mark in kept.marks] == ["met"]
    assert [mark.kind for mark in missed.marks] == ["missed", "missed"]
    assert missed.marks[0].label.endswith("done late on 12 Sep 2026")
    assert missed.marks[1].label.endswith("not done")


def test_every_lane_has_a_place_of_its_own_within_the_drawing() -> None:
    found = drawn(cin_episodes=[(date(2025, 1, 1), None)], cp_plans=[(date(2026, 1, 1), date(2026, 3, 1))])
    places = [lane.y for lane in found.lanes]
    assert places == sorted(set(places))
    assert places[-1] < found.height
    for lane in found.lanes:
        for bar in lane.bars:
            assert START <= bar.x < bar.x + bar.width <= END + 3
