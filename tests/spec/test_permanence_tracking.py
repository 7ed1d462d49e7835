"""The clock of the way to a permanent home: looked at every eight weeks until the child has it."""

from collections.abc import Callable

from holdfast.standards.permanence_tracking import TRACKED

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | L1             | 2025-09-01      | 2025-09-01 |
    E2         | 2         | L2             | 2025-09-01      | 2025-09-01 |
    E3         | 3         | L3             | 2025-09-01      | 2025-09-01 |
    E4         | 4         | L4             | 2025-09-01      | 2025-09-01 |
    E5         | 5         | L5             | 2025-09-01      | 2025-09-01 | 2026-02-02
    E6         | 6         | L6             | 2025-09-01      | 2025-09-01 |
"""
PLANS = """
    care_plan_id | person_id | started_on | ended_on
    P1           | 1         | 2026-01-05 |
    P2           | 2         | 2026-01-05 |
    P3           | 3         | 2026-01-05 | 2026-01-20
    P3b          | 3         | 2026-01-20 |
    P4           | 4         | 2026-01-05 |
    P5           | 5         | 2026-01-05 |
    P6           | 6         | 2026-01-05 |
"""
OPTIONS = """
    care_plan_id | option
    P1           | ADOPTION
    P2           | LTFOST18
    P3           | LTFOST18
    P3b          | LTRELFR
    P4           | LTFOST18
    P5           | RETURN6M
"""


def test_a_way_to_a_permanent_home_is_looked_at_every_eight_weeks(spec: Callable[..., None]) -> None:
    """From the first plan that names a home, a later one changes nothing (3); without a plan nothing is owed (6)."""
    spec(
        TRACKED,
        as_at="2026-03-31",
        care_episodes=IN_CARE,
        care_plans=PLANS,
        care_plan_options=OPTIONS,
        permanence_trackings="""
            tracking_id | person_id | tracked_on | outcome
            T1          | 1         | 2026-03-02 | on course
            T2          | 2         | 2026-03-03 | delayed
            T4          | 4         | 2026-02-16 | achieved
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            L1         | 1        | 2026-01-05 | 2026-03-02 | 2026-03-02 |                | met     | no
            L1         | 2        | 2026-03-02 | 2026-04-27 |            |                | pending | no
            L2         | 1        | 2026-01-05 | 2026-03-02 | 2026-03-03 |                | missed  | no
            L2         | 2        | 2026-03-03 | 2026-04-28 |            |                | pending | no
            L3         | 1        | 2026-01-05 | 2026-03-02 |            |                | missed  | yes
            L4         | 1        | 2026-01-05 | 2026-03-02 | 2026-02-16 |                | met     | no
            L4         | 2        | 2026-02-16 | 2026-04-13 |            | 2026-02-16     | ended   | no
            L5         | 1        | 2026-01-05 | 2026-03-02 |            | 2026-02-02     | ended   | no
        """,
    )


def test_a_plan_older_than_the_record_of_meetings_begins_with_it(spec: Callable[..., None]) -> None:
    """A meeting in time may not have been the first (1); eight weeks of the record without one are late for certain."""
    spec(
        TRACKED,
        as_at="2026-03-31",
        covered={"permanence_trackings": "2026-01-26"},
        care_episodes=IN_CARE,
        care_plans=PLANS,
        care_plan_options="""
            care_plan_id | option
            P1           | ADOPTION
            P2           | LTFOST18
        """,
        permanence_trackings="""
            tracking_id | person_id | tracked_on | outcome
            T1          | 1         | 2026-03-23 | on course
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            L1         | 2026-01-26 | 2026-03-23 | 2026-03-23 | unknown | no
            L1         | 2026-03-23 | 2026-05-18 |            | pending | no
            L2         | 2026-01-26 | 2026-03-23 |            | missed  | yes
        """,
    )


def test_where_a_plan_does_not_say_since_when_nobody_knows_when_it_was_to_be_looked_at(
    spec: Callable[..., None],
) -> None:
    """Child 1 has another that says it; child 2's, open still, is all there is; child 3 has the home it names."""
    spec(
        TRACKED,
        as_at="2026-03-31",
        care_episodes=IN_CARE,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         |            | 2026-02-02
            P1b          | 1         | 2026-02-09 |
            P2           | 2         |            |
            P3           | 3         |            |
        """,
        care_plan_options="""
            care_plan_id | option
            P1           | ADOPTION
            P1b          | LTFOST18
            P2           | LTFOST18
            P3           | LTFOST18
        """,
        permanence_trackings="""
            tracking_id | person_id | tracked_on | outcome
            T3          | 3         | 2026-02-16 | achieved
        """,
        owed="""
            episode_id | started_on | due_on     | ended_other_on | state   | unknown_because
            L1         | 2026-02-09 | 2026-04-06 |                | pending |
            L2         |            |            |                | unknown | the start date is missing
            L3         |            |            | 2026-02-16     | unknown | the start date is missing
        """,
    )
