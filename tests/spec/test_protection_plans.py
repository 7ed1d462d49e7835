"""Protection plans over time: long and repeat plans are taken to lawyers."""

from collections.abc import Callable

from holdfast.standards import protection_plans


def test_a_plan_of_fifteen_months_is_taken_to_lawyers(spec: Callable[..., None]) -> None:
    """Within 20 working days of its fifteenth month, Easter not counted (P4); a plan over by then is not (P6)."""
    spec(
        protection_plans.LEGAL_PLANNING,
        as_at="2026-03-20",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2024-11-04 |
            P2      | 2         | 2024-11-04 |
            P3      | 3         | 2024-11-04 |
            P4      | 4         | 2024-12-10 |
            P5      | 5         | 2024-11-04 | 2026-02-20
            P6      | 6         | 2024-11-04 | 2026-02-04
        """,
        legal_planning_meetings="""
            planning_id | person_id | held_on    | decision
            M1          | 1         | 2026-03-04 | go on with the plan
            M2          | 2         | 2026-03-05 | pre-proceedings
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            P1         | 2026-02-04 | 2026-03-04 | 2026-03-04 |                | met     | no
            P2         | 2026-02-04 | 2026-03-04 | 2026-03-05 |                | missed  | no
            P3         | 2026-02-04 | 2026-03-04 |            |                | missed  | yes
            P4         | 2026-03-10 | 2026-04-09 |            |                | pending | no
            P5         | 2026-02-04 | 2026-03-04 |            | 2026-02-20     | ended   | no
        """,
    )


def test_a_plan_that_comes_again_is_taken_to_lawyers_at_once(spec: Callable[..., None]) -> None:
    """Within two years of the last plan's end, to the day (2); another council's plan is none of ours (3)."""
    spec(
        protection_plans.LEGAL_PLANNING,
        as_at="2026-03-20",
        cp_plans="""
            plan_id | person_id | started_on | ended_on   | other_authority
            P1a     | 1         | 2023-01-09 | 2024-02-01 |
            P1b     | 1         | 2026-02-02 |            |
            P2a     | 2         | 2023-01-09 | 2024-02-02 |
            P2b     | 2         | 2026-02-02 |            |
            P3a     | 3         | 2025-01-06 | 2026-02-02 | yes
            P3b     | 3         | 2026-02-02 |            |
        """,
        owed="""
            episode_id | started_on | due_on     | state
            P2b        | 2026-02-02 | 2026-03-02 | missed
        """,
    )


def test_an_earlier_decision_in_the_plan_counts_and_one_not_written_down_is_unknown(
    spec: Callable[..., None],
) -> None:
    """Lawyers who were asked before the fifteenth month have been asked; a meeting must say what it decided."""
    spec(
        protection_plans.LEGAL_PLANNING,
        as_at="2026-03-20",
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2024-11-04
            P2      | 2         | 2024-11-04
            P3      | 3         |
        """,
        legal_planning_meetings="""
            planning_id | person_id | held_on    | decision
            M1          | 1         | 2025-11-03 | go on with the plan
            M2          | 2         | 2026-02-10 |
        """,
        owed="""
            episode_id | started_on | done_on    | state   | unknown_because
            P1         | 2026-02-04 | 2026-02-04 | met     |
            P2         | 2026-02-04 |            | unknown | it is not recorded either way
            P3         |            |            | unknown | the start date is missing
        """,
    )
