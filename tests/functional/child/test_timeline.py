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
    kept, missed, to_come = found.lanes
    assert [mark.kind for mark in kept.marks] == ["met"]
    assert [mark.kind for mark in missed.marks] == ["missed", "missed"]
    assert missed.marks[0].label.endswith("done late on 12 Sep 2026")
    assert missed.marks[1].label.endswith("not done")
    (mark,) = to_come.marks
    assert mark.kind == "pending"
    assert mark.label.endswith("due 20 Oct 2026: still to come")
    assert found.now < mark.x <= END
    assert found.kinds == {"met", "missed", "pending"}
    assert found.words == (
        "Not open to us now; of three things owed, two were missed; one is still to come, the first by 20 Oct 2026."
    )


def test_the_drawing_says_where_the_child_is_now() -> None:
    found = drawn(cin_episodes=[(date(2026, 1, 1), None)], cp_plans=[(date(2026, 2, 1), None)])
    assert found.words == (
        "Open to us since 1 Jan 2026, on a protection plan since 1 Feb 2026; nothing was owed so far."
    )


def test_what_is_owed_later_than_a_year_ahead_stands_at_the_edge_and_spells_end_on_the_day() -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    rows["cin_episodes"] = [{"referral_on": date(2026, 1, 1), "closed_on": None}]
    found = timeline(rows, (row("oversight", date(2029, 1, 1)),), AS_AT)
    (bar,) = found.lanes[0].bars
    (mark,) = found.lanes[-1].marks
    assert abs(bar.x + bar.width - found.now) < 1
    assert abs(mark.x - END) < 1


def test_what_was_done_or_ended_since_the_day_is_not_still_to_come() -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    done = row("oversight", date(2026, 10, 20), done_on=date(2026, 10, 2))
    ended = row("supervision", date(2026, 10, 20), ended_other_on=date(2026, 10, 2))
    (lane,) = timeline(rows, (done, ended), AS_AT).lanes
    assert [mark.kind for mark in lane.marks] == ["met"]


def test_every_lane_has_a_place_of_its_own_within_the_drawing() -> None:
    found = drawn(cin_episodes=[(date(2025, 1, 1), None)], cp_plans=[(date(2026, 1, 1), date(2026, 3, 1))])
    places = [lane.y for lane in found.lanes]
    assert places == sorted(set(places))
    assert places[-1] < found.height
    for lane in found.lanes:
        for bar in lane.bars:
            assert START <= bar.x < bar.x + bar.width <= END + 3
