"""Leaving care: a personal adviser, an assessment and a pathway plan that is kept under review."""

from collections.abc import Callable

from holdfast.standards import care_leavers

SIXTEEN_IN_OCTOBER = """
    person_id | born_on
    1         | 2009-10-15
    2         | 2009-10-15
    3         | 2009-10-15
    4         | 2009-03-01
    5         | 2009-10-15
"""
IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | L1             | 2020-02-03      | 2020-02-03 |
    E2         | 2         | L2             | 2020-02-03      | 2020-02-03 |
    E3         | 3         | L3             | 2020-02-03      | 2020-02-03 |
    E4         | 4         | L4             | 2025-09-01      | 2025-09-01 |
    E5         | 5         | L5             | 2020-02-03      | 2020-02-03 | 2026-01-15
"""

# A personal adviser


def test_a_child_in_care_has_an_adviser_three_months_after_turning_sixteen(spec: Callable[..., None]) -> None:
    """One who enters care at sixteen becomes eligible after thirteen weeks; leaving care in time ends it."""
    spec(
        care_leavers.ADVISER_ALLOCATED,
        as_at="2026-01-30",
        persons=SIXTEEN_IN_OCTOBER,
        care_episodes=IN_CARE,
        adviser_allocations="""
            allocation_id | person_id | worker_id | started_on
            A1            | 1         | W1        | 2026-01-15
            A2            | 2         | W1        | 2026-01-16
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            L1         | 2025-10-15 | 2026-01-15 | 2026-01-15 | met     | no
            L2         | 2025-10-15 | 2026-01-15 | 2026-01-16 | missed  | no
            L3         | 2025-10-15 | 2026-01-15 |            | missed  | yes
            L4         | 2025-12-01 | 2026-03-01 |            | pending | no
            L5         | 2025-10-15 | 2026-01-15 |            | ended   | no
        """,
    )


def test_an_adviser_allocated_early_counts_from_the_first_day(spec: Callable[..., None]) -> None:
    """Early is not the wrong order. The first adviser counts, however many follow."""
    spec(
        care_leavers.ADVISER_ALLOCATED,
        as_at="2026-01-30",
        persons="""
            person_id | born_on
            1         | 2009-10-15
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2020-02-03      | 2020-02-03
        """,
        adviser_allocations="""
            allocation_id | person_id | worker_id | started_on | ended_on
            A1            | 1         | W1        | 2025-09-01 | 2025-12-01
            A2            | 1         | W2        | 2025-12-01 |
        """,
        owed="""
            started_on | done_on    | state
            2025-10-15 | 2025-10-15 | met
        """,
    )


def test_only_a_child_who_is_in_care_when_eligible_is_owed_an_adviser(spec: Callable[..., None]) -> None:
    """Not one who is still too young, has left by then, turns sixteen on the day of leaving, or has short breaks."""
    spec(
        care_leavers.ADVISER_ALLOCATED,
        as_at="2026-01-30",
        persons="""
            person_id | born_on
            1         | 2019-10-15
            2         | 2009-10-15
            3         | 2009-10-15
            4         | 2009-10-15
            5         | 2009-10-15
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2020-02-03      | 2020-02-03 |
            E2         | 2         | L2             | 2020-02-03      | 2020-02-03 | 2025-06-30
            E3         | 3         | L3             | 2020-02-03      | 2020-02-03 | 2025-10-15
            E4         | 4         | L4             | 2020-02-03      | 2020-02-03 |
            E5         | 5         | L5             | 2025-12-01      | 2025-12-01 |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S4              | 4         | V4     | 2020-02-03
        """,
        owed="",
    )


# The needs assessment


def test_needs_are_assessed_within_three_months_of_becoming_eligible(spec: Callable[..., None]) -> None:
    """Only the assessment stops this clock, not the plan; one made before sixteen counts on the birthday."""
    spec(
        care_leavers.PATHWAY_ASSESSMENT,
        as_at="2026-01-30",
        persons=SIXTEEN_IN_OCTOBER,
        care_episodes=IN_CARE,
        pathway_steps="""
            step_id | person_id | step       | completed_on
            T1      | 1         | assessment | 2025-10-01
            T2      | 2         | assessment | 2026-01-16
            T3      | 3         | plan       | 2026-01-10
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            L1         | 2025-10-15 | 2026-01-15 | 2025-10-15 | met     | no
            L2         | 2025-10-15 | 2026-01-15 | 2026-01-16 | missed  | no
            L3         | 2025-10-15 | 2026-01-15 |            | missed  | yes
            L4         | 2025-12-01 | 2026-03-01 |            | pending | no
            L5         | 2025-10-15 | 2026-01-15 |            | ended   | no
        """,
    )


def test_three_months_after_a_birthday_at_the_end_of_november(spec: Callable[..., None]) -> None:
    """Born on 30 November, due on the last day of February."""
    spec(
        care_leavers.PATHWAY_ASSESSMENT,
        as_at="2026-01-30",
        persons="""
            person_id | born_on
            1         | 2009-11-30
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2020-02-03      | 2020-02-03
        """,
        owed="""
            started_on | due_on     | state
            2025-11-30 | 2026-02-28 | pending
        """,
    )


# Reviews of the pathway plan


def test_a_pathway_plan_is_reviewed_every_six_months(spec: Callable[..., None]) -> None:
    """From the first plan; each review starts the next six months, and a second plan does not."""
    spec(
        care_leavers.PATHWAY_PLAN_REVIEW,
        as_at="2026-07-01",
        persons="""
            person_id | born_on
            1         | 2008-05-05
            2         | 2008-05-05
        """,
        pathway_steps="""
            step_id | person_id | step   | completed_on
            T1      | 1         | plan   | 2025-06-30
            T2      | 1         | review | 2025-12-30
            T3      | 1         | plan   | 2026-02-02
            T4      | 2         | plan   | 2025-08-31
            T5      | 2         | review | 2026-03-01
        """,
        owed="""
            person_id | episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            1         | 1          | 1        | 2025-06-30 | 2025-12-30 | 2025-12-30 | met     | no
            1         | 1          | 2        | 2025-12-30 | 2026-06-30 |            | missed  | yes
            2         | 2          | 1        | 2025-08-31 | 2026-02-28 | 2026-03-01 | missed  | no
            2         | 2          | 2        | 2026-03-01 | 2026-09-01 |            | pending | no
        """,
    )


def test_a_pathway_plan_is_reviewed_until_the_age_of_twenty_one(spec: Callable[..., None]) -> None:
    """Or until the young person dies. Leaving care changes nothing."""
    spec(
        care_leavers.PATHWAY_PLAN_REVIEW,
        as_at="2026-07-01",
        persons="""
            person_id | born_on    | died_on
            1         | 2005-03-02 |
            2         | 2006-03-02 | 2026-02-10
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2015-02-03      | 2015-02-03 | 2023-03-02
        """,
        pathway_steps="""
            step_id | person_id | step   | completed_on
            T1      | 1         | plan   | 2025-11-03
            T2      | 2         | plan   | 2025-11-03
        """,
        owed="""
            person_id | due_on     | ended_other_on | state
            1         | 2026-05-03 | 2026-03-02     | ended
            2         | 2026-05-03 | 2026-02-10     | ended
        """,
    )


def test_a_plan_made_after_the_age_of_twenty_one_is_owed_no_review(spec: Callable[..., None]) -> None:
    """A young person may ask for help again until 25; the reviews of that plan are no duty of this kind."""
    spec(
        care_leavers.PATHWAY_PLAN_REVIEW,
        as_at="2026-07-01",
        persons="""
            person_id | born_on
            1         | 2004-03-02
            2         | 1994-03-02
        """,
        pathway_steps="""
            step_id | person_id | step | completed_on
            T1      | 1         | plan | 2025-11-03
            T2      | 2         | plan | 2012-11-05
        """,
        owed="",
    )


def test_whether_a_review_is_owed_at_an_unknown_age_nobody_can_say(spec: Callable[..., None]) -> None:
    """The young person may be twenty, or forty."""
    spec(
        care_leavers.PATHWAY_PLAN_REVIEW,
        as_at="2026-07-01",
        persons="person_id | born_on\n1 |",
        pathway_steps="step_id | person_id | step | completed_on\nT1 | 1 | plan | 2025-11-03",
        owed="""
            person_id | due_on     | state   | overdue | unknown_because
            1         | 2026-05-03 | unknown | no      | the day of birth is not known
        """,
    )


def test_what_may_have_been_done_before_the_record_begins_is_not_missed(spec: Callable[..., None]) -> None:
    """Child 1 became eligible before it, and had what is asked for in time; child 2's came too late, unless there was
    an adviser, or an assessment, before; child 3 became eligible in it."""
    drawn = {
        "persons": """
            person_id | born_on
            1         | 2009-10-15
            2         | 2009-10-15
            3         | 2009-11-15
        """,
        "care_episodes": """
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2020-02-03      | 2020-02-03
            E2         | 2         | L2             | 2020-02-03      | 2020-02-03
            E3         | 3         | L3             | 2020-02-03      | 2020-02-03
        """,
    }
    owed = """
        person_id | due_on     | done_on    | state   | overdue | unknown_because
        1         | 2026-01-15 | 2026-01-15 | met     | no      |
        2         | 2026-01-15 | 2026-01-16 | unknown | no      | it is older than its record
        3         | 2026-02-15 | 2026-02-16 | missed  | no      |
    """
    spec(
        care_leavers.ADVISER_ALLOCATED,
        as_at="2026-03-06",
        covered={"adviser_allocations": "2025-11-01"},
        owed=owed,
        adviser_allocations="""
            allocation_id | person_id | started_on
            A1            | 1         | 2026-01-15
            A2            | 2         | 2026-01-16
            A3            | 3         | 2026-02-16
        """,
        **drawn,
    )
    spec(
        care_leavers.PATHWAY_ASSESSMENT,
        as_at="2026-03-06",
        covered={"pathway_steps": "2025-11-01"},
        owed=owed,
        pathway_steps="""
            step_id | person_id | step       | completed_on
            S1      | 1         | assessment | 2026-01-15
            S2      | 2         | assessment | 2026-01-16
            S3      | 3         | assessment | 2026-02-16
        """,
        **drawn,
    )
