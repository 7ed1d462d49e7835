"""The clock of the decision that a child should be adopted."""

from collections.abc import Callable

from holdfast.standards.adoption_steps import DECISION


def test_adoption_is_decided_within_two_months_of_the_review(spec: Callable[..., None]) -> None:
    """Two months of the last of December end with February; the panel (2) or the agency (1) stops it."""
    spec(
        DECISION,
        as_at="2026-03-31",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-09-01      | 2025-09-01 |
            E8         | 8         | L8             | 2025-09-01      | 2025-09-01 | 2026-01-30
        """,
        adoption_plans="""
            plan_id | person_id | care_period_id | review_on  | recommended_on | changed_on
            A1      | 1         | L1             | 2025-12-31 |                |
            A2      | 2         | L2             | 2025-12-31 | 2026-02-20     |
            A3      | 3         | L3             | 2025-12-31 |                |
            A4      | 4         | L4             | 2025-12-31 |                |
            A5      | 5         | L5             | 2026-02-16 |                |
            A6      | 6         | L6             | 2025-12-31 |                | 2026-02-02
            A7      | 7         | L7             | 2025-12-31 |                |
            A8      | 8         | L8             | 2025-12-31 |                |
        """,
        permanence="""
            permanence_id | person_id | care_period_id | adm_decision_on
            M1            | 1         | L1             | 2026-02-28
            M2            | 2         | L2             | 2026-03-20
            M3            | 3         | L3             | 2026-03-02
            M7            | 7         | L7             | 2025-12-30
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            A1         | 2025-12-31 | 2026-02-28 | 2026-02-28 |                | met     | no
            A2         | 2025-12-31 | 2026-02-28 | 2026-02-20 |                | met     | no
            A3         | 2025-12-31 | 2026-02-28 | 2026-03-02 |                | missed  | no
            A4         | 2025-12-31 | 2026-02-28 |            |                | missed  | yes
            A5         | 2026-02-16 | 2026-04-16 |            |                | pending | no
            A6         | 2025-12-31 | 2026-02-28 |            | 2026-02-02     | ended   | no
            A7         | 2025-12-31 | 2026-02-28 | 2025-12-30 |                | unknown | no
            A8         | 2025-12-31 | 2026-02-28 |            | 2026-01-30     | ended   | no
        """,
    )
