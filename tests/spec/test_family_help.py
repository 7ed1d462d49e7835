"""Family help: a lead practitioner who is no social worker may hold a child in need, and nobody beyond that."""

from collections.abc import Callable

from holdfast.standards import child_in_need, oversight

NOT_HERE = """
    - key: lead_practitioner
      value: 0
      unit: choice
      valid_from: 2026-02-01
      status: local_policy
      source: "Decision of the council: social workers hold all children in need"
"""


def test_a_lead_practitioner_is_the_named_worker_of_a_child_in_need(spec: Callable[..., None]) -> None:
    """In time (R1) and late (R2); one without a name is nobody (R4), nor is an early help worker (R5) or somebody whose
    role is not known (R6). R3 may still have one in time."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-13
            R4          | 4         | 2026-01-05
            R5          | 5         | 2026-01-05
            R6          | 6         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | W1        | 2026-01-12
            I2             | 2         | FH   | W1        | 2026-01-13
            I4             | 4         | FH   |           | 2026-01-05
            I5             | 5         | EH   | W1        | 2026-01-05
            I6             | 6         |      | W1        | 2026-01-05
        """,
        owed="""
            episode_id | variant | due_on     | done_on    | state   | overdue
            R1         | in_need | 2026-01-12 | 2026-01-12 | met     | no
            R2         | in_need | 2026-01-12 | 2026-01-13 | missed  | no
            R3         | in_need | 2026-01-20 |            | pending | no
            R4         | in_need | 2026-01-12 |            | missed  | yes
            R5         | in_need | 2026-01-12 |            | missed  | yes
            R6         | in_need | 2026-01-12 |            | missed  | yes
        """,
    )


def test_a_lead_practitioner_counts_from_the_day_of_the_guidance(spec: Callable[..., None]) -> None:
    """Working Together 2023 holds from 15 December 2023: who was named before waited until that day (R1)."""
    spec(
        oversight.ALLOCATION,
        as_at="2023-12-14",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2023-12-07
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | W1        | 2023-12-07
        """,
        owed="""
            episode_id | due_on     | done_on    | state
            R1         | 2023-12-14 | 2023-12-15 | pending
        """,
    )
    spec(
        oversight.ALLOCATION,
        as_at="2023-12-15",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2023-12-07
            R2          | 2         | 2023-12-08
            R3          | 3         | 2023-12-15
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | FH   | W1        | 2023-12-07 |
            I2             | 2         | FH   | W1        | 2023-12-11 | 2023-12-15
            I3             | 3         | FH   | W1        | 2023-12-15 |
        """,
        owed="""
            episode_id | due_on     | done_on    | state
            R1         | 2023-12-14 | 2023-12-15 | missed
            R2         | 2023-12-15 |            | pending
            R3         | 2023-12-22 | 2023-12-15 | met
        """,
    )


def test_when_a_protection_plan_or_care_begins_the_child_waits_for_a_social_worker(spec: Callable[..., None]) -> None:
    """From that day, one working day long: named on it (1), the day after (2), later (3), not yet (4). When the plan
    ends the lead who is still there is enough again (5)."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-02-04",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-05
            R4          | 4         | 2026-01-05
            R5          | 5         | 2026-01-05
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-02-02 |
            C2      | 2         | 2026-02-02 |
            C3      | 3         | 2026-01-26 |
            C5      | 5         | 2026-01-19 | 2026-01-28
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E4         | 4         | L4             | 2026-02-02      | 2026-02-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2026-01-05
            J1             | 1         | CW   | W1        | 2026-02-02
            I2             | 2         | FH   | F1        | 2026-01-05
            J2             | 2         | CW   | W1        | 2026-02-03
            I3             | 3         | FH   | F1        | 2026-01-05
            J3             | 3         | CW   | W1        | 2026-02-02
            I4             | 4         | FH   | F1        | 2026-01-05
            I5             | 5         | FH   | F1        | 2026-01-05
        """,
        owed="""
            episode_id | sequence | variant    | started_on | due_on     | done_on    | state
            R1         | 1        | in_need    | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R1         | 2        | protection | 2026-02-02 | 2026-02-03 | 2026-02-02 | met
            R2         | 1        | in_need    | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R2         | 2        | protection | 2026-02-02 | 2026-02-03 | 2026-02-03 | met
            R3         | 1        | in_need    | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R3         | 2        | protection | 2026-01-26 | 2026-01-27 | 2026-02-02 | missed
            R4         | 1        | in_need    | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R4         | 2        | protection | 2026-02-02 | 2026-02-03 |            | missed
            R5         | 1        | in_need    | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R5         | 2        | protection | 2026-01-19 | 2026-01-20 | 2026-01-28 | missed
        """,
    )


def test_where_both_are_named_the_social_worker_is_the_worker(spec: Callable[..., None]) -> None:
    """The lead holds the child before and after, with no wait between."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-03-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | FH   | F1        | 2026-01-05 |
            I2             | 1         | CW   | W1        | 2026-02-02 | 2026-03-02
            I3             | 1         | LCP  | L1        | 2026-02-02 |
        """,
        owed="""
            sequence | started_on | done_on    | state
            1        | 2026-01-05 | 2026-01-05 | met
            2        | 2026-02-02 | 2026-02-02 | met
            3        | 2026-03-02 | 2026-03-02 | met
        """,
    )


def test_a_council_may_let_no_lead_hold_a_child_in_need(spec: Callable[..., None]) -> None:
    """From its day on such a child waits for a social worker; before it nothing changes."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-02-20",
        limits=NOT_HERE,
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2026-01-06
            I2             | 1         | CW   | W1        | 2026-02-10
        """,
        owed="""
            sequence | started_on | due_on     | done_on    | state
            1        | 2026-01-05 | 2026-01-12 | 2026-01-06 | met
            2        | 2026-02-01 | 2026-02-06 | 2026-02-10 | missed
        """,
    )


def test_what_is_owed_falls_to_the_lead_until_the_child_needs_a_social_worker(spec: Callable[..., None]) -> None:
    """From the day of the plan the lead's team answers, and nobody by name (3); a social worker then takes over (4)."""
    spec(
        child_in_need.VISIT,
        as_at="2026-02-20",
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2026-01-12
            N2      | 2         | 2026-02-02
            N3      | 3         | 2026-01-12
            N4      | 4         | 2026-01-12
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C3      | 3         | 2026-02-02
            C4      | 4         | 2026-02-02
        """,
        cin_visits="""
            visit_id | person_id | visit_on
            V1       | 1         | 2026-02-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | FH   | F1        | Family  | 2026-01-05
            I2             | 2         | FH   | F1        | Family  | 2026-01-05
            J2             | 2         | CW   | W1        | North   | 2026-02-09
            I3             | 3         | FH   | F1        | Family  | 2026-01-05
            I4             | 4         | FH   | F1        | Family  | 2026-01-05
            J4             | 4         | CW   | W1        | North   | 2026-02-02
        """,
        owed="""
            person_id | sequence | done_on    | ended_other_on | state   | worker_id | team_id
            1         | 1        | 2026-02-02 |                | met     | F1        | Family
            1         | 2        |            |                | pending | F1        | Family
            2         | 1        |            |                | pending | W1        | North
            3         | 1        |            | 2026-02-02     | ended   |           | Family
            4         | 1        |            | 2026-02-02     | ended   | W1        | North
        """,
    )


def test_the_risk_is_reviewed_while_a_child_waits_for_more_than_a_lead(spec: Callable[..., None]) -> None:
    """The wait begins with the plan; a child in need with a lead does not wait (R2)."""
    spec(
        oversight.WAITING_REVIEW,
        as_at="2026-02-16",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-02-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2026-01-05
            I2             | 2         | FH   | F1        | 2026-01-05
        """,
        waiting_reviews="""
            review_id | person_id | reviewed_on
            V1        | 1         | 2026-02-09
        """,
        owed="""
            episode_id    | started_on | due_on     | done_on    | state
            R1:2026-02-02 | 2026-02-02 | 2026-02-09 | 2026-02-09 | met
            R1:2026-02-02 | 2026-02-09 | 2026-02-16 |            | pending
        """,
    )


def test_a_child_with_a_lead_is_discussed_and_overseen_like_others(spec: Callable[..., None]) -> None:
    """Supervision starts with the lead, under a manager who is a social worker, and goes on with the plan."""
    spec(
        oversight.SUPERVISION,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-26
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2026-01-07
        """,
        supervision_children="""
            discussion_id | person_id | held_on
            D1            | 1         | 2026-01-30
        """,
        owed="""
            sequence | started_on | due_on     | done_on    | state
            1        | 2026-01-07 | 2026-02-04 | 2026-01-30 | met
            2        | 2026-01-30 | 2026-02-27 |            | pending
        """,
    )
