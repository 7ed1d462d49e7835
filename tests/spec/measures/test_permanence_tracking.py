"""The measure of the way to a permanent home: looked at within eight weeks."""

from collections.abc import Callable


def test_plans_not_yet_achieved_are_counted_on_the_day(measure_spec: Callable[..., None]) -> None:
    """Eight weeks ago to the day is in time (1), a day more is not (2). A child who has the home (3), who has no plan
    (4) or who has left care (5) is not counted. Since when child 6 has a plan nobody wrote down."""
    measure_spec(
        "PM03",
        as_at="2026-03-31",
        period="2026-03",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-09-01      | 2025-09-01 |
            E2         | 2         | L2             | 2025-09-01      | 2025-09-01 |
            E3         | 3         | L3             | 2025-09-01      | 2025-09-01 |
            E4         | 4         | L4             | 2025-09-01      | 2025-09-01 |
            E5         | 5         | L5             | 2025-09-01      | 2025-09-01 | 2026-03-30
            E6         | 6         | L6             | 2025-09-01      | 2025-09-01 |
        """,
        care_plans="""
            care_plan_id | person_id | started_on
            P1           | 1         | 2025-10-06
            P2           | 2         | 2025-10-06
            P3           | 3         | 2025-10-06
            P4           | 4         | 2025-10-06
            P5           | 5         | 2025-10-06
            P6           | 6         |
        """,
        care_plan_options="""
            care_plan_id | person_id | option
            P1           | 1         | ADOPTION
            P2           | 2         | LTFOST18
            P3           | 3         | LTFOST18
            P5           | 5         | RETURN6M
            P6           | 6         | LTFOST18
        """,
        permanence_trackings="""
            tracking_id | person_id | tracked_on | outcome
            T1          | 1         | 2026-02-03 | on course
            T2          | 2         | 2026-02-02 | delayed
            T3          | 3         | 2025-12-01 | achieved
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 1       | 1
        """,
    )
