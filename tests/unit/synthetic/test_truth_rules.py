"""How the council judges what is owed, by hand-made examples: one line a rule."""

from datetime import date

import pytest

from holdfast.synthetic import rules, truth
from holdfast.synthetic.families import Child

AS_AT = rules.number(date(2026, 9, 30))


def on(text: str) -> int:
    return rules.number(date.fromisoformat(text))


def tally() -> truth.Tally:
    return truth.Tally(AS_AT)


def child(born: str = "2015-05-05") -> Child:
    return Child(1, "Example", on(born))


@pytest.mark.parametrize(
    ("due", "done", "ended", "state"),
    [
        ("2026-09-10", "2026-09-10", None, "met"),
        ("2026-09-10", "2026-09-11", None, "missed"),
        ("2026-09-10", None, None, "missed"),
        ("2026-09-30", None, None, "pending"),
        ("2026-09-29", None, None, "missed"),
        ("2026-09-10", None, "2026-09-10", "ended"),
        ("2026-09-10", None, "2026-09-11", "missed"),
        ("2026-10-10", None, "2026-10-01", "pending"),
        ("2026-09-10", "2026-08-31", None, "unknown"),
    ],
)
def test_an_obligation_has_one_state(due: str, done: str | None, ended: str | None, state: str) -> None:
    counts = tally()
    counts.owe("any", "p", "e", on("2026-09-01"), on(due), on(done) if done else None, on(ended) if ended else None)
    assert dict(zip(truth.STATES, counts.counts["any"], strict=True))[state] == 1
    assert len(counts.missed) == (state == "missed")


def test_what_starts_after_the_day_is_not_there_yet() -> None:
    counts = tally()
    counts.owe("any", "p", "e", AS_AT + 1, AS_AT + 9, None)
    assert counts.counts == {}


def test_a_spell_older_than_the_files_is_judged_from_their_first_day() -> None:
    """Due 28 days later, the first interval is missed for certain, or nobody can say; nothing is owed before."""
    for ended, events, states in (
        (None, [], [0, 1, 0, 0, 0]),
        (None, ["2025-12-30", "2026-01-20"], [0, 1, 0, 0, 1]),
        (None, ["2026-02-20"], [0, 2, 0, 0, 0]),
        ("2026-01-20", [], [0, 0, 0, 0, 1]),
        ("2026-02-20", [], [0, 1, 0, 0, 0]),
        ("2025-12-31", [], []),
    ):
        counts = truth.Tally(AS_AT, since=on("2026-01-01"))
        last = on(ended) if ended else None
        counts.again("visit", "p", "e", on("2025-06-01"), last, map(on, events), lambda _, day: day + 28)
        assert counts.counts.get("visit", []) == states


def test_what_would_be_written_down_elsewhere_may_have_been_done_before_the_files_begin() -> None:
    counts = truth.Tally(AS_AT, since=on("2026-01-01"))
    for done in (None, on("2025-12-20"), on("2025-12-05")):
        counts.owe("decision", "p", "e", on("2025-12-01"), on("2025-12-10"), done, elsewhere=True)
    assert counts.counts["decision"] == [1, 0, 0, 0, 2]


def test_each_event_ends_one_interval_and_begins_the_next() -> None:
    counts = tally()
    events = [on("2026-03-01"), on("2026-01-01"), on("2026-01-20"), on("2026-01-20"), on("2025-12-31")]
    counts.again("visit", "p", "e", on("2026-01-01"), on("2026-03-01"), events, lambda _, last: last + 28)
    # On the first day (met), 20 January (met), 1 March (late), and what began on the last day ended with the spell.
    assert counts.counts["visit"] == [2, 1, 0, 1, 0]
    assert [(row[3], row[5]) for row in counts.missed] == [(on("2026-01-20"), on("2026-03-01"))]


def test_a_handover_after_ten_counts_as_the_next_day() -> None:
    owl = child()
    night = on("2026-09-21") * 1440 + 22 * 60
    for contact, minute in (("in time", 10 * 60), ("late", 10 * 60 + 1)):
        acknowledged = on("2026-09-22") * 1440 + minute
        owl.rows["contact_decisions"].append(
            (contact, owl.person_id, night, night + 30, "m", True, True, acknowledged, "obtained", night, "m")
        )
    counts = tally()
    truth.judge(counts, owl, {})
    assert counts.counts["out_of_hours_handover"] == [1, 1, 0, 0, 0]
    assert [row[2] for row in counts.missed] == ["late"]


def test_three_placements_standing_at_once_are_too_many() -> None:
    moved = child()
    spans = [("2026-01-05", "2026-03-01"), ("2026-03-01", "2026-06-01"), ("2026-06-01", None)]
    for at, (start, end) in enumerate(spans):
        moved.rows["placements"].append(
            (f"pl{at}", on(start), "U6", "", 3.0, "period", "PR1", "", on(end) if end else None, "", moved.person_id)
        )
    moved.rows["care_episodes"].append(
        ("e1", moved.person_id, on("2026-01-05"), "S", "N1", None, "", "period", "r", "pl0", on("2026-01-05"), None)
    )
    counts = tally()
    truth._care(counts, moved, truth.looked_after(moved))
    assert counts.counts["placement_moves"] == [0, 1, 2, 0, 0]
    placement, started, due, done = next((r[2], r[3], r[4], r[5]) for r in counts.missed if r[0] == "placement_moves")
    assert (placement, started) == ("pl0", on("2026-01-05"))
    assert (due, done) == (on("2026-05-31"), on("2027-03-01"))


def test_short_breaks_are_not_being_looked_after() -> None:
    rested = child()
    rested.rows["legal_statuses"].append(("l", rested.person_id, "V4", on("2026-01-05"), None))
    rested.rows["care_episodes"].append(
        ("e1", rested.person_id, on("2026-01-05"), "S", "N2", None, "", "period", "r", "pl", on("2026-01-05"), None)
    )
    assert truth.looked_after(rested) == []


def test_a_child_waits_from_the_referral_and_whenever_a_worker_leaves() -> None:
    waiting = child()
    waiting.rows["cin_episodes"].append(
        ("r1", waiting.person_id, on("2026-06-01"), "N1", "6", "Police", "", False, "", None, "0110", "w")
    )
    for start, end in (("2026-06-03", "2026-07-06"), ("2026-07-20", None)):
        waiting.rows["involvements"].append(
            ("i", "w", "CW", "0210", on(start), on(end) if end else None, "", waiting.person_id, "r1")
        )
    counts = tally()
    truth.judge(counts, waiting, {})
    # Two working days after the referral is in time; ten after the first worker left is not.
    assert counts.counts["allocation"] == [1, 1, 0, 0, 0]
    assert [row[2] for row in counts.missed if row[0] == "waiting_review"] == ["r1:2026-07-06"]


def test_a_lead_holds_a_child_until_a_plan_begins_and_a_social_worker_comes() -> None:
    helped = child()
    helped.rows["cin_episodes"].append(
        ("r1", helped.person_id, on("2026-01-05"), "N1", "6", "Police", "", False, "", None, "0310", "w")
    )
    helped.rows["cp_plans"].append(
        ("p1", "r1", "", helped.person_id, on("2026-03-02"), on("2026-06-01"), "NEG", False, "NEG")
    )
    for role, start, end in (
        ("FH", "2026-01-06", None),
        ("LCP", "2026-03-02", None),
        ("CW", "2026-03-05", "2026-04-06"),
    ):
        helped.rows["involvements"].append(
            ("i", "w", role, "0310", on(start), on(end) if end else None, "", helped.person_id, "r1")
        )
    # The lead, the social worker on the plan, nobody, and from the plan's end the lead again.
    assert truth.allocation_line(helped) == [
        (on("2026-01-06"), on("2026-03-02")),
        (on("2026-03-05"), on("2026-04-06")),
        (on("2026-06-01"), None),
    ]


def test_a_lead_is_nobody_before_working_together_2023() -> None:
    helped = child()
    helped.rows["involvements"].append(
        ("i", "w", "FH", "0310", on("2023-12-01"), on("2024-01-08"), "", helped.person_id, "r1")
    )
    assert truth.allocation_line(helped) == [(on("2023-12-15"), on("2024-01-08"))]
