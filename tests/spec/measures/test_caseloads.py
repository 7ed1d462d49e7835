"""Measures of caseloads: children held, what they weigh, who waits, and how often workers change."""

from collections.abc import Callable

HELD = """
    involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
    I1             | 1         | CW   | W1        | T1      | 2025-10-06 |
    I2             | 2         | CW   | W1        | T1      | 2025-10-06 |
    I3             | 3         | CW   | W1        | T1      | 2025-10-06 |
    I4             | 4         | CW   | W2        | T2      | 2025-10-06 |
    I5             | 5         | CW   | W1        | T1      | 2025-10-06 | 2026-01-30
    I6             | 6         | CW   | W4        | T1      | 2025-10-06 | 2026-01-05
    I7             | 4         | CP   | W3        | T2      | 2025-10-06 |
"""
EMPLOYED = """
    employment_id | worker_id | team_id | fte | agency | stage       | started_on | ended_on
    M1            | W1        | T1      | 1.0 | no     | experienced | 2020-01-06 |
    M2            | W2        | T2      | 0.3 | yes    | experienced | 2025-01-06 |
    M3            | W2        | T2      | 0.2 | yes    | experienced | 2025-01-06 |
    M4            | W2        | T2      | 0.5 | yes    | experienced | 2024-01-06 | 2025-01-06
    M5            | W3        | T2      | 1.0 | no     | experienced | 2020-01-06 |
"""


def test_a_caseload_counts_those_workers_who_hold_a_child(measure_spec: Callable[..., None]) -> None:
    """Agency workers too (W2); posts held at once add up, and one that is over is none; co-workers hold nobody (W3)."""
    measure_spec(
        "CW01",
        as_at="2026-01-30",
        period="12m",
        involvements=HELD,
        employments=EMPLOYED,
        figures="""
            numerator | denominator | value | low | high | coverage | status
            4         | 1.5         | 2.7   |     |      | 100%     | ok
        """,
    )
    measure_spec(
        "CW01",
        as_at="2026-01-30",
        period="12m",
        by="team",
        involvements=HELD,
        employments=EMPLOYED,
        figures="""
            group | numerator | denominator | value
            T1    | 3         | 1           | 3.0
            T2    | 1         | 0.5         | 2.0
        """,
    )


def test_a_caseload_of_a_worker_whose_hours_are_not_known_is_not_known(measure_spec: Callable[..., None]) -> None:
    """Of one of W2's two posts the hours are not recorded: neither the worker nor the children held are counted; the
    worker stands for one in the coverage.
    """
    measure_spec(
        "CW01",
        as_at="2026-01-30",
        period="12m",
        involvements=HELD,
        employments="""
            employment_id | worker_id | fte | started_on
            M1            | W1        | 1.0 | 2020-01-06
            M2            | W2        | 0.5 | 2025-01-06
            M3            | W2        |     | 2025-01-06
        """,
        figures="""
            numerator | denominator | value | coverage | status
            3         | 1           | 3.0   | 50%      | not assured
        """,
    )


def test_children_weigh_by_their_status_and_workers_carry_by_their_stage(measure_spec: Callable[..., None]) -> None:
    """On a plan 7 (1), in care and in court 6 and 2 (2), otherwise 5 (3), new to the worker 1 more (4), and a further
    sibling half (5). A worker in the first year carries nine tenths (W2)."""
    measure_spec(
        "CW02",
        as_at="2026-01-30",
        period="12m",
        by="worker",
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-10-06
            I2             | 2         | CW   | W1        | 2025-10-06
            I3             | 3         | CW   | W1        | 2025-12-19
            I4             | 4         | CW   | W1        | 2025-12-20
            I5             | 5         | CW   | W1        | 2025-10-06
            I6             | 6         | CW   | W2        | 2025-10-06
        """,
        employments="""
            employment_id | worker_id | fte | stage       | started_on
            M1            | W1        | 1.0 | experienced | 2020-01-06
            M2            | W2        | 0.5 | first year  | 2025-09-01
        """,
        families="""
            family_row_id | family_id | person_id
            F1            | F         | 1
            F2            | F         | 5
            F3            | F         | 6
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-11-03 |
            P3      | 3         | 2025-06-02 | 2025-12-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E2         | 2         | L2             | 2025-11-03      | 2025-11-03
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S2              | 2         | C1     | 2025-11-03
        """,
        figures="""
            group | numerator | denominator | value | coverage
            W1    | 28.5      | 100         | 28.5% | 100%
            W2    | 5         | 45          | 11.1% | 100%
        """,
    )


def test_a_council_replaces_the_points_from_a_day(measure_spec: Callable[..., None]) -> None:
    """Eight points otherwise and room for eighty from January: the figure of December stays as it was."""
    measure_spec(
        "CW02",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-06-02
            I2             | 2         | CW   | W1        | 2025-06-02
        """,
        employments="""
            employment_id | worker_id | fte | stage       | started_on
            M1            | W1        | 1.0 | experienced | 2020-01-06
        """,
        limits="""
            - {key: caseload_points, variant: otherwise, value: 8, unit: number, valid_from: 2026-01-01,
               status: local_policy, source: "Time audit, autumn 2025"}
            - {key: caseload_room, value: 80, unit: number, valid_from: 2026-01-01,
               status: local_policy, source: "Time audit, autumn 2025"}
        """,
        figures="""
            numerator | denominator | value
            10        | 100         | 10.0%
            16        | 80          | 20.0%
        """,
    )


def test_the_weight_of_a_worker_whose_hours_are_not_known_is_not_known(measure_spec: Callable[..., None]) -> None:
    """No hours, no capacity: the figure says for how much of it that is so."""
    measure_spec(
        "CW02",
        as_at="2026-01-30",
        period="12m",
        involvements=HELD,
        employments="""
            employment_id | worker_id | fte | started_on
            M1            | W1        | 1.0 | 2020-01-06
        """,
        figures="""
            numerator | denominator | value | coverage | status
            15        | 100         | 15.0% | 50%      | not assured
        """,
    )


def test_a_lead_child_protection_practitioner_is_no_second_worker_of_the_child(
    measure_spec: Callable[..., None],
) -> None:
    """Under Families First one stands beside the family's own worker: the child is counted once, for the worker."""
    measure_spec(
        "CW01",
        as_at="2026-01-30",
        period="12m",
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-10-06
            I2             | 1         | LCP  | W2        | 2025-11-03
        """,
        employments="""
            employment_id | worker_id | fte | started_on
            M1            | W1        | 1.0 | 2020-01-06
            M2            | W2        | 1.0 | 2020-01-06
        """,
        figures="""
            numerator | denominator | value
            1         | 1           | 1.0
        """,
    )


def test_a_child_without_a_named_worker_is_unallocated(measure_spec: Callable[..., None]) -> None:
    """A team is no named worker (4). A child counts once, however many episodes are open (7)."""
    measure_spec(
        "CW06",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa | closed_on
            R1          | 1         | 2025-10-06  |     |
            R2          | 2         | 2026-01-30  |     |
            R3          | 3         | 2025-10-06  |     |
            R4          | 4         | 2025-10-06  |     |
            R5          | 5         | 2025-10-06  | yes |
            R6          | 6         | 2025-10-06  |     | 2026-01-30
            R7          | 7         | 2025-10-06  |     |
            R8          | 7         | 2025-12-01  |     |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | T1      | 2025-10-06 |
            I3             | 3         | CW   | W1        | T1      | 2025-10-06 | 2026-01-26
            I4             | 4         | CW   |           | T1      | 2025-10-06 |
            I7             | 7         | CW   | W1        | T1      | 2025-10-06 |
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 5           | 60.0% | 100%
        """,
    )


def test_whether_somebody_older_than_the_record_has_a_worker_may_not_be_known(
    measure_spec: Callable[..., None],
) -> None:
    """Allocations are recorded from 2 June. Child 3 was referred before it, and may have a worker since then; child 4
    has one. Child 1 has none for certain. Of child 5 and child 6 the day of the referral is not recorded: 5 has a
    worker, and whether 6 wants one nobody knows.
    """
    measure_spec(
        "CW06",
        as_at="2026-01-30",
        period="12m",
        covered={"involvements": "2025-06-02"},
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-10-06
            R2          | 2         | 2025-10-06
            R3          | 3         | 2025-05-05
            R4          | 4         | 2025-05-05
            R5          | 5         |
            R6          | 6         |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I2             | 2         | CW   | W1        | 2025-10-06
            I4             | 4         | CW   | W1        | 2025-09-01
            I5             | 5         | CW   | W1        | 2025-10-06
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 4           | 25.0% | 67%
        """,
    )


def test_a_second_referral_without_a_date_makes_no_child_unallocated(measure_spec: Callable[..., None]) -> None:
    """Of R2 it is not known whether a worker was ever wanted; the child has one."""
    measure_spec(
        "CW06",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-10-06
            R2          | 1         |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-10-06
        """,
        figures="""
            numerator | denominator | coverage
            0         | 1           | 100%
        """,
    )


def test_an_unallocated_child_counts_for_the_team_that_answers_for_it(measure_spec: Callable[..., None]) -> None:
    """That of the referral until a worker is named, and that of the worker who left after."""
    measure_spec(
        "CW06",
        as_at="2026-01-30",
        period="2025-12 2026-01",
        by="team",
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2025-12-08  | T1
            R2          | 2         | 2025-12-08  | T1
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | T2      | 2026-01-05 | 2026-01-26
            I2             | 2         | CW   | W1        | T2      | 2026-01-05 |
        """,
        figures="""
            period                   | group | numerator | denominator | value
            2025-12                  | T1    | 2         | 2           | 100.0%
            2025-12                  | T2    | 0         | 0           |
            2026-01 up to 2026-01-30 | T1    | 0         | 0           |
            2026-01 up to 2026-01-30 | T2    | 1         | 2           | 50.0%
        """,
    )


def test_days_waited_count_those_who_still_wait(measure_spec: Callable[..., None]) -> None:
    """Waits of 7, 8 and 2 days ended with a worker. One still lasts (3), one ended when the child was closed (6): of
    neither is it known how long it would have been. A handover on the same day (1) is no wait, and what began before is
    of another month (5). An episode closed before it began (7) tells nothing.
    """
    measure_spec(
        "CW07",
        as_at="2026-01-30",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  |
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2026-01-05  |
            R4          | 4         | 2026-01-05  |
            R5          | 5         | 2025-12-29  |
            R6          | 6         | 2026-01-05  | 2026-01-09
            R7          | 7         | 2026-01-05  | 2026-01-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | CW   | W1        | 2026-01-12 | 2026-01-19
            I2             | 1         | CW   | W2        | 2026-01-19 |
            I3             | 2         | CW   | W1        | 2026-01-13 |
            I4             | 4         | CW   | W1        | 2026-01-07 |
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 5           | 8.0   | 83%
        """,
    )


def test_the_risk_to_a_waiting_child_was_reviewed_in_the_last_week(measure_spec: Callable[..., None]) -> None:
    """Seven days ago is in time (1); a child who came to wait within the week needs no review yet (3). Of two referrals
    no day is recorded: child 5 has no worker, and may wait since any day; child 6 has one.
    """
    measure_spec(
        "CW08",
        as_at="2026-01-30",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-26
            R4          | 4         | 2026-01-05
            R5          | 5         |
            R6          | 6         |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I4             | 4         | CW   | W1        | 2026-01-12
            I6             | 6         | CW   | W1        | 2026-01-12
        """,
        waiting_reviews="""
            review_id | person_id | reviewed_on
            V1        | 1         | 2026-01-12
            V2        | 1         | 2026-01-23
            V3        | 2         | 2026-01-22
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 75%      | 2       | 1
        """,
    )


def test_three_different_workers_in_twelve_months_are_many(measure_spec: Callable[..., None]) -> None:
    """One who left twelve months ago to the day is out (1), as is one who was replaced on the day itself; one who came
    back is the same (3), and a child must have been open for the whole of the twelve months (4, 5). For how long child
    7 has been is not recorded.
    """
    measure_spec(
        "CW09",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2024-09-02  |
            R2          | 2         | 2024-09-02  |
            R3          | 3         | 2024-09-02  |
            R4          | 4         | 2025-01-31  |
            R5          | 5         | 2025-01-30  |
            R6          | 6         | 2024-09-02  | 2026-01-30
            R7          | 7         |             |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | CW   | W1        | 2024-09-02 | 2025-01-30
            I2             | 1         | CW   | W2        | 2025-01-30 | 2025-06-02
            I3             | 1         | CW   | W3        | 2025-06-02 |
            I4             | 2         | CW   | W1        | 2024-09-02 | 2025-01-31
            I5             | 2         | CW   | W2        | 2025-01-31 | 2025-06-02
            I6             | 2         | CW   | W3        | 2025-06-02 |
            I7             | 3         | CW   | W1        | 2024-09-02 | 2025-06-02
            I8             | 3         | CW   | W2        | 2025-06-02 | 2025-09-01
            I9             | 3         | CW   | W1        | 2025-09-01 |
            I10            | 4         | CW   | W1        | 2025-02-03 | 2025-03-03
            I11            | 4         | CW   | W2        | 2025-03-03 | 2025-04-07
            I12            | 4         | CW   | W3        | 2025-04-07 |
            I13            | 1         | CW   | W9        | 2025-09-01 | 2025-09-01
            I14            | 1         | CW   | W3        | 2025-09-01 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 4           | 25.0% | 80%
        """,
    )
