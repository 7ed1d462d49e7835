"""The clock of the first health assessment of a child in care."""

from collections.abc import Callable

from holdfast.standards.care_health import INITIAL_HEALTH_ASSESSMENT


def test_the_first_health_assessment_comes_before_the_first_review(spec: Callable[..., None]) -> None:
    """Twenty working days after entering care; declined is not received, and whoever leaves care drops out."""
    spec(
        INITIAL_HEALTH_ASSESSMENT,
        as_at="2026-01-31",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-12-01      | 2025-12-01 |
            E2         | 2         | K2             | 2025-12-01      | 2025-12-01 |
            E3         | 3         | K3             | 2025-12-01      | 2025-12-01 |
            E4         | 4         | K4             | 2025-12-01      | 2025-12-01 | 2025-12-23
            E5         | 5         | K5             | 2026-01-12      | 2026-01-12 |
            E6         | 6         | K6             |                 |            |
        """,
        health_checks="""
            health_check_id | person_id | type              | checked_on | status
            H1              | 1         | Health Assessment | 2025-12-31 | Completed
            H2              | 2         | Health Assessment | 2026-01-02 | Completed
            H3              | 3         | Health Assessment | 2025-12-15 | Refused
        """,
        owed="""
            person_id | due_on     | done_on    | ended_other_on | state   | overdue | unknown_because
            1         | 2025-12-31 | 2025-12-31 |                | met     | no      |
            2         | 2025-12-31 | 2026-01-02 |                | missed  | no      |
            3         | 2025-12-31 |            |                | missed  | yes     |
            4         | 2025-12-31 |            | 2025-12-23     | ended   | no      |
            5         | 2026-02-09 |            |                | pending | no      |
            6         |            |            |                | unknown | no      | the start date is missing
        """,
    )


def test_a_check_of_which_nobody_says_enough_may_have_been_the_first(spec: Callable[..., None]) -> None:
    """It may where its kind (1), what came of it (2) or its day (3) is not told; not where it came too late (4), or one
    in time is on the record besides (5)."""
    spec(
        INITIAL_HEALTH_ASSESSMENT,
        as_at="2026-01-31",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | K1             | 2025-12-01      | 2025-12-01
            E2         | 2         | K2             | 2025-12-01      | 2025-12-01
            E3         | 3         | K3             | 2025-12-01      | 2025-12-01
            E4         | 4         | K4             | 2025-12-01      | 2025-12-01
            E5         | 5         | K5             | 2025-12-01      | 2025-12-01
        """,
        health_checks="""
            health_check_id | person_id | type              | checked_on | status
            H1              | 1         |                   | 2025-12-15 | Completed
            H2              | 2         | Health Assessment | 2025-12-15 |
            H3              | 3         | Health Assessment |            | Completed
            H4              | 4         | Health Assessment | 2026-01-02 |
            H5              | 5         | Health Assessment | 2025-12-15 |
            H6              | 5         | Health Assessment | 2025-12-22 | Completed
        """,
        owed="""
            person_id | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2025-12-31 |            | unknown | no      | it is not recorded either way
            2         | 2025-12-31 |            | unknown | no      | it is not recorded either way
            3         | 2025-12-31 |            | unknown | no      | it is not recorded either way
            4         | 2025-12-31 |            | missed  | yes     |
            5         | 2025-12-31 | 2025-12-22 | met     | no      |
        """,
    )
