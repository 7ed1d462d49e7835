"""Measures of drift: plans that show signs of standing still."""

from collections.abc import Callable

PLANS = """
    plan_id | person_id | started_on
    N1      | 1         | 2025-06-02
    N2      | 2         | 2025-06-02
    N3      | 3         | 2026-01-26
    N4      | 4         |
"""


def test_two_signs_make_drift_and_one_does_not(measure_spec: Callable[..., None]) -> None:
    """Nobody oversaw or reviewed plan N1, and no visit stands; N2 was overseen, visited and reviewed in time; N3 is
    too young for any sign, and N4 may be. A plan of an unborn child or one who moved in drifts as any other."""
    measure_spec(
        "CN03",
        as_at="2026-01-31",
        period="2026-01",
        cin_plans=PLANS,
        oversight_entries="""
            entry_id | person_id | entered_on
            O1       | 1         | 2025-12-19
            O2       | 2         | 2025-12-20
        """,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            V1        | 1         | N1      | 2025-11-07
            V2        | 2         | N2      | 2025-11-08
        """,
        cin_visits="""
            visit_id | person_id | visit_on
            B1       | 2         | 2026-01-05
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_actions_that_stand_still_and_a_plan_that_does_not_change_are_signs(
    measure_spec: Callable[..., None],
) -> None:
    """Two actions overdue and one carried over twice (1); with only two of them it is no sign (2). Between the last two
    reviews nothing changed (1), or something did (2). A new worker is a sign for both."""
    visits = """
        visit_id | person_id | plan_id | visit_on
        B1       | 1         | P1      | 2026-01-26
        B2       | 2         | P2      | 2026-01-26
    """
    measure_spec(
        "CN03",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-06-02
            P2      | 2         | 2025-06-02
        """,
        cp_visits=visits,
        oversight_entries="""
            entry_id | person_id | entered_on
            O1       | 1         | 2026-01-20
            O2       | 2         | 2026-01-20
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2025-09-01
            V2        | 1         | P1      | 2026-01-12
            V3        | 2         | P2      | 2025-09-01
            V4        | 2         | P2      | 2026-01-12
        """,
        plan_changes="""
            change_id | person_id | changed_on | what
            H1        | 1         | 2025-09-01 | plan
            H2        | 2         | 2026-01-12 | risk
        """,
        plan_actions="""
            action_id | person_id | plan_kind  | set_on     | due_on     | done_on    | carried_over
            T1        | 1         | protection | 2025-09-01 | 2026-01-30 |            | 0
            T2        | 1         | protection | 2025-09-01 | 2026-01-30 | 2026-02-02 | 0
            T3        | 1         | protection | 2025-09-01 |            |            | 2
            T4        | 2         | protection | 2025-09-01 | 2026-01-30 |            | 0
            T5        | 2         | protection | 2025-09-01 |            |            | 2
            T6        | 2         | protection | 2025-09-01 | 2026-01-31 |            | 1
            T7        | 2         | protection | 2025-09-01 | 2026-01-30 | 2026-01-29 | 3
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 2         | CW   | W1        | 2025-06-02
            I2             | 2         | CW   | W2        | 2025-12-06
        """,
        figures="""
            numerator | denominator | value | overdue
            1         | 2           | 50.0% |
        """,
    )


def test_a_child_in_care_drifts_too(measure_spec: Callable[..., None]) -> None:
    """Neither reviewed in twelve weeks nor overseen in six; a review that was called off is none. Short breaks are not
    care (2)."""
    measure_spec(
        "CN03",
        as_at="2026-01-31",
        period="2026-01",
        by="team",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-06-02      | 2025-06-02
            E2         | 2         | L2             | 2025-06-02      | 2025-06-02
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S2              | 2         | V4     | 2025-06-02
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            V1        | 1         | L1             | 2026-01-12 | yes
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | T1      | 2025-06-02
        """,
        figures="""
            group | numerator | denominator
            T1    | 1         | 1
        """,
    )
