"""Limits are dated, and a council may have its own: each clock keeps the limit of the day on which it started."""

from collections.abc import Callable

from holdfast.standards import assessments, child_protection

PLAN = """
    plan_id | person_id | started_on
    C1      | 1         | 2025-12-18
"""
VISITS = """
    visit_id | person_id | plan_id | visit_on
    V1       | 1         | C1      | 2026-01-05
    V2       | 1         | C1      | 2026-01-14
"""
FIVE_DAYS_FROM_JANUARY = """
    - key: protection_visit
      value: 5
      unit: working_days
      valid_from: 2026-01-01
      status: local_policy
      source: "Visiting standard of the council, January 2026"
"""


def test_a_new_limit_judges_nothing_that_had_started_before_it(spec: Callable[..., None]) -> None:
    """The interval that runs when the limit changes keeps the old one; the next has the new."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-14",
        cp_plans=PLAN,
        cp_visits=VISITS,
        owed="""
            sequence | started_on | due_on     | state   | parameter_version
            1        | 2025-12-18 | 2026-01-06 | met     | protection_visit/all@1995-01-01
            2        | 2026-01-05 | 2026-01-19 | met     | protection_visit/all@1995-01-01
            3        | 2026-01-14 | 2026-01-28 | pending | protection_visit/all@1995-01-01
        """,
    )
    spec(
        child_protection.VISIT,
        as_at="2026-01-14",
        cp_plans=PLAN,
        cp_visits=VISITS,
        limits=FIVE_DAYS_FROM_JANUARY,
        owed="""
            sequence | started_on | due_on     | state   | parameter_version
            1        | 2025-12-18 | 2026-01-06 | met     | protection_visit/all@1995-01-01
            2        | 2026-01-05 | 2026-01-12 | missed  | protection_visit/all@2026-01-01 local
            3        | 2026-01-14 | 2026-01-21 | pending | protection_visit/all@2026-01-01 local
        """,
    )


def test_a_council_may_hold_itself_to_a_shorter_time(spec: Callable[..., None]) -> None:
    """Thirty-five working days for an assessment, for as long as the council says so."""
    spec(
        assessments.ASSESSMENT_FROM_START,
        as_at="2026-03-31",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2025-12-31 | 2026-03-05
            A2            | 2         | 2026-01-01 | 2026-03-05
            A3            | 3         | 2026-02-02 |
        """,
        limits="""
            - key: assessment
              value: 35
              unit: working_days
              valid_from: 2026-01-01
              valid_to: 2026-02-01
              status: local_policy
              source: "Improvement plan, winter 2026"
        """,
        owed="""
            episode_id | started_on | due_on     | state   | parameter_version
            A1         | 2025-12-31 | 2026-03-05 | met     | assessment/all@1995-01-01
            A2         | 2026-01-01 | 2026-02-19 | missed  | assessment/all@2026-01-01 local
            A3         | 2026-02-02 | 2026-04-08 | pending | assessment/all@1995-01-01
        """,
    )


def test_some_procedures_count_the_first_day(spec: Callable[..., None]) -> None:
    """With the start as day one, one working day means the day itself."""
    spec(
        child_protection.STRATEGY_DISCUSSION,
        as_at="2026-03-24",
        strategy_discussions="""
            strategy_id | person_id | concern_at          | held_at
            S1          | 1         | 2026-03-23 15:00:00 | 2026-03-23 17:00:00
            S2          | 2         | 2026-03-23 15:00:00 | 2026-03-24 09:00:00
        """,
        limits="""
            - key: strategy_discussion
              value: 1
              unit: working_days
              inclusive: true
              valid_from: 2026-01-01
              status: local_policy
              source: "Local procedure"
        """,
        owed="""
            episode_id | due_on     | state
            S1         | 2026-03-23 | met
            S2         | 2026-03-23 | missed
        """,
    )
