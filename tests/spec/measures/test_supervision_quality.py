"""Measures of how well work is overseen: gaps, supervision, what it sets, decisions, what follows."""

from collections.abc import Callable

POSTS = """
    employment_id | worker_id | team_id | role           | stage       | started_on | ended_on
    M1            | W1        | T1      | social worker  | experienced | 2020-01-06 |
    M2            | W2        | T1      | social worker  | first year  | 2025-09-01 |
    M3            | W3        | T1      | social worker  | experienced | 2020-01-06 |
    M4            | W4        | T1      | team manager   |             | 2020-01-06 |
    M5            | W5        | T1      | social worker  | experienced | 2020-01-06 | 2026-01-30
"""


def test_a_gap_is_long_if_it_is_more_than_twice_the_limit(measure_spec: Callable[..., None]) -> None:
    """Six weeks in need: 84 days are not too long (1), 85 are (2). A long gap over a year ago is past (3). A child
    without a worker is not counted (4), nor one who was closed (6). Of child 7 it is not recorded since when."""
    measure_spec(
        "MO02",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-06  |
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2024-01-08  |
            R4          | 4         | 2025-01-06  |
            R6          | 6         | 2024-06-03  | 2026-03-02
            R7          | 7         |             |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-06
            I2             | 2         | CW   | W1        | 2026-01-05
            I3             | 3         | CW   | W1        | 2024-01-08
            I6             | 6         | CW   | W1        | 2024-06-03
            I7             | 7         | CW   | W1        |
        """,
        oversight_entries="""
            entry_id | person_id | entered_on
            O3a      | 3         | 2025-03-31
            O3b      | 3         | 2025-06-02
            O3c      | 3         | 2025-08-04
            O3d      | 3         | 2025-10-06
            O3e      | 3         | 2025-12-08
            O3f      | 3         | 2026-02-09
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_a_worker_is_supervised_alone_every_four_weeks(measure_spec: Callable[..., None]) -> None:
    """Four weeks to the day (W1); in the first year two weeks (W2, too late). In a group is not alone (W3). Managers,
    and who has left, are not counted."""
    measure_spec(
        "MO04",
        as_at="2026-01-31",
        period="2026-01",
        employments=POSTS,
        supervisions="""
            supervision_id | worker_id | held_on    | kind
            S1             | W1        | 2026-01-03 | case
            S2             | W2        | 2026-01-16 | personal
            S3a            | W3        | 2026-01-02 | case
            S3b            | W3        | 2026-01-26 | group
        """,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_a_long_absence_stops_a_workers_clock(measure_spec: Callable[..., None]) -> None:
    """Away for four weeks and still (W1): not counted. Back since the 12th (W3): in time. A short absence stops nothing
    (W2)."""
    measure_spec(
        "MO04",
        as_at="2026-01-31",
        period="2026-01",
        employments=POSTS,
        supervisions="""
            supervision_id | worker_id | held_on    | kind
            S2             | W2        | 2026-01-05 | case
            S3             | W3        | 2025-10-06 | case
        """,
        absences="""
            absence_id | worker_id | first_on   | last_on
            B1         | W1        | 2026-01-04 |
            B2         | W2        | 2026-01-20 |
            B3         | W3        | 2025-10-20 | 2026-01-12
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_a_session_of_no_known_kind_may_have_been_in_a_group(measure_spec: Callable[..., None]) -> None:
    """It is not known whether W2 was supervised alone. W3 was, three weeks ago: in time, unless this is the first year,
    which nobody says. W4 was twelve days ago, in time either way. W5 was not at all, alone or in a group.
    """
    measure_spec(
        "MO04",
        as_at="2026-01-31",
        period="2026-01",
        employments="""
            employment_id | worker_id | team_id | role             | stage       | started_on | ended_on
            M2            | W2        | T1      | social worker    | experienced | 2020-01-06 |
            M3            | W3        | T1      | social worker    |             | 2025-09-01 |
            M4            | W4        | T1      | social worker    |             | 2025-09-01 |
            M5            | W5        | T1      | personal adviser |             | 2020-01-06 |
        """,
        supervisions="""
            supervision_id | worker_id | held_on    | kind
            S2             | W2        | 2026-01-19 |
            S3             | W3        | 2026-01-10 | case
            S4             | W4        | 2026-01-19 | personal
            S5             | W5        | 2025-12-29 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_an_action_needs_an_owner_and_a_day(measure_spec: Callable[..., None]) -> None:
    """One without either falls short. It counts by the day on which it was set: child 3's, due in the month, was set
    before it. An action is counted for the child, be it unborn or one of siblings.
    """
    measure_spec(
        "MO05",
        as_at="2026-01-31",
        period="2026-01",
        supervision_actions="""
            action_id | person_id | owner         | set_on     | due_on
            T1        | 1         | Social worker | 2026-01-12 | 2026-01-26
            T2        | 1         |               | 2026-01-12 | 2026-01-26
            T3        | 2         | Social worker | 2026-01-12 |
            T4        | 3         | Social worker | 2025-12-12 | 2026-01-26
        """,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_an_action_is_carried_over_if_it_is_open_at_the_next_session(measure_spec: Callable[..., None]) -> None:
    """Done on the day of the next session is in time (T1). Until the child is discussed again nothing is said (T4). T5
    cannot have been done before it was set.
    """
    measure_spec(
        "MO06",
        as_at="2026-01-31",
        period="2026-01",
        supervision_actions="""
            action_id | person_id | set_on     | done_on
            T1        | 1         | 2026-01-05 | 2026-01-19
            T2        | 1         | 2026-01-05 | 2026-01-20
            T3        | 1         | 2026-01-05 |
            T4        | 2         | 2026-01-05 |
            T5        | 1         | 2026-01-05 | 2025-12-15
        """,
        supervision_children="""
            discussion_id | person_id | held_on
            D1            | 1         | 2026-01-05
            D2            | 1         | 2026-01-19
            D3            | 2         | 2026-01-05
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_a_session_reflects_if_its_record_says_so(measure_spec: Callable[..., None]) -> None:
    """Where the record does not say, it is not known. A worker's team is that of the day of the session."""
    measure_spec(
        "MO07",
        as_at="2026-01-31",
        period="2026-01",
        by="team",
        employments=POSTS,
        supervisions="""
            supervision_id | worker_id | held_on    | reflective
            S1             | W1        | 2026-01-05 | yes
            S2             | W2        | 2026-01-05 | no
            S3             | W3        | 2026-01-05 |
            S4             | W1        | 2025-12-05 | yes
        """,
        figures="""
            group | numerator | denominator | value | coverage
            T1    | 1         | 2           | 50.0% | 67%
        """,
    )


def test_a_decision_at_each_turn_counts_by_the_day_of_the_turn(measure_spec: Callable[..., None]) -> None:
    """In time (1), late (2), overdue (3), not due yet (4)."""
    measure_spec(
        "MO08",
        as_at="2026-04-10",
        period="2026-04-01:2026-04-10",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            S1         | 1         | 2026-04-02
            S2         | 2         | 2026-04-02
            S3         | 3         | 2026-04-02
            S4         | 4         | 2026-04-09
        """,
        gateway_decisions="""
            decision_id | person_id | gateway | decided_on
            D1          | 1         | enquiry | 2026-04-08
            D2          | 2         | enquiry | 2026-04-09
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 1       | 1
        """,
    )


def test_a_turn_before_the_record_of_decisions_is_known_only_by_a_decision_in_it(
    measure_spec: Callable[..., None],
) -> None:
    """The record begins on 2 April, and enquiry 5 the day before: its decision may have been taken that day. Enquiry 6
    has one in time over Easter, enquiry 2 none. A child's days in hospital (7) are no turn.
    """
    measure_spec(
        "MO08",
        as_at="2026-04-10",
        period="2026-04-01:2026-04-10",
        covered={"gateway_decisions": "2026-04-02"},
        s47_enquiries="""
            enquiry_id | person_id | started_on
            S2         | 2         | 2026-04-02
            S5         | 5         | 2026-04-01
            S6         | 6         | 2026-04-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E7         | 7         | L7             | 2025-11-03      | 2025-11-03
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P7           | 7         | L7             | T1   | 2026-04-02 | 2026-04-08
        """,
        gateway_decisions="""
            decision_id | person_id | gateway | decided_on
            D6          | 6         | enquiry | 2026-04-07
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 0       | 1
        """,
    )


def test_a_direction_is_followed_if_it_is_done_by_its_day(measure_spec: Callable[..., None]) -> None:
    """Late (O2) or never (O3) is not by its day; one due today is still to come (O4), one without a day not known (O5),
    and an entry that directs nothing is none (O6). Child 3 was closed before the day of O7, child 4 after that of O8.
    """
    measure_spec(
        "MO09",
        as_at="2026-01-31",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-10-06  |
            R3          | 3         | 2025-10-06  | 2026-01-12
            R4          | 4         | 2025-10-06  | 2026-01-26
        """,
        oversight_entries="""
            entry_id | person_id | entered_on | direction       | direction_due_on | direction_done_on
            O1       | 1         | 2026-01-05 | See the child.  | 2026-01-19       | 2026-01-19
            O2       | 1         | 2026-01-05 | See the child.  | 2026-01-19       | 2026-01-20
            O3       | 1         | 2026-01-05 | See the child.  | 2026-01-19       |
            O4       | 1         | 2026-01-26 | See the child.  | 2026-01-31       |
            O5       | 1         | 2026-01-05 | See the child.  |                  | 2026-01-12
            O6       | 1         | 2026-01-05 |                 |                  |
            O7       | 3         | 2026-01-05 | See the child.  | 2026-01-19       |
            O8       | 4         | 2026-01-05 | See the child.  | 2026-01-19       |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 4           | 25.0% | 80%      | 1       | 1
        """,
    )


def test_a_change_follows_within_ten_working_days(measure_spec: Callable[..., None]) -> None:
    """The tenth day over Easter is the 16th: a change on it counts (1), on the next it does not (2). While the days run
    it is still to come (4), or has come already (3) and will count when they are over.
    """
    measure_spec(
        "MO10",
        as_at="2026-04-20",
        period="2026-04-01:2026-04-20",
        oversight_entries="""
            entry_id | person_id | entered_on | direction
            O1       | 1         | 2026-03-31 | See the child.
            O2       | 2         | 2026-03-31 | See the child.
            O3       | 3         | 2026-04-10 | See the child.
            O4       | 1         | 2026-03-31 |
            O5       | 4         | 2026-04-10 | See the child.
        """,
        plan_changes="""
            change_id | person_id | changed_on | what
            H1        | 1         | 2026-04-16 | visits
            H2        | 2         | 2026-04-17 | plan
            H3        | 3         | 2026-04-13 | plan
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 2           | 50.0% | 1       | 0
        """,
    )
