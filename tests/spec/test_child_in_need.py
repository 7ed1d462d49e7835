"""Children in need: visited, their plans reviewed, and not left to drift."""

from collections.abc import Callable

from holdfast.standards import child_in_need

# How long a plan lasts


def test_a_plan_may_last_six_months(spec: Callable[..., None]) -> None:
    """Six months after 31 August is the last day of February."""
    spec(
        child_in_need.PLAN_LENGTH,
        as_at="2026-03-02",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-08-31 | 2026-02-28
            P2      | 2         | 2025-08-31 | 2026-03-01
            P3      | 3         | 2025-08-31 |
            P4      | 4         | 2025-09-30 |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            P1         | 2025-08-31 | 2026-02-28 | 2026-02-28 | met     | no
            P2         | 2025-08-31 | 2026-02-28 | 2026-03-01 | missed  | no
            P3         | 2025-08-31 | 2026-02-28 |            | missed  | yes
            P4         | 2025-09-30 | 2026-03-30 |            | pending | no
        """,
    )


def test_a_child_who_moves_to_a_protection_plan_or_into_care_has_no_plan_in_need_any_more(
    spec: Callable[..., None],
) -> None:
    """The plan ends on that day even if nobody closed it; a protection plan that came before it does not matter."""
    spec(
        child_in_need.PLAN_LENGTH,
        as_at="2026-01-30",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-09-01 |
            P2      | 2         | 2025-09-01 | 2025-12-20
            P3      | 3         | 2025-09-01 |
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2025-11-10 |
            C2      | 3         | 2025-03-03 | 2025-09-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E2         | 2         | L2             | 2025-12-01      | 2025-12-01
        """,
        owed="""
            episode_id | done_on    | state
            P1         | 2025-11-10 | met
            P2         | 2025-12-01 | met
            P3         |            | pending
        """,
    )


def test_short_breaks_do_not_end_a_plan_in_need(spec: Callable[..., None]) -> None:
    """A disabled child with a series of short breaks is not in care, and is still in need."""
    spec(
        child_in_need.PLAN_LENGTH,
        as_at="2026-01-30",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-09-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-10-01      | 2025-10-01
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S1              | 1         | V4     | 2025-10-01
        """,
        owed="""
            episode_id | done_on | state
            P1         |         | pending
        """,
    )


def test_a_plan_without_a_start_is_unknown(spec: Callable[..., None]) -> None:
    """So is one that ended before it began."""
    spec(
        child_in_need.PLAN_LENGTH,
        as_at="2026-01-30",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         |            |
            P2      | 2         | 2025-11-10 | 2025-11-01
        """,
        owed="""
            episode_id | state   | unknown_because
            P1         | unknown | the start date is missing
            P2         | unknown | the dates are in the wrong order
        """,
    )


# Visits


def test_each_visit_in_need_starts_the_next_twenty_working_days(spec: Callable[..., None]) -> None:
    """A visit a day late is a missed interval for good, and the next one starts from it."""
    spec(
        child_in_need.VISIT,
        as_at="2026-02-20",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-11-24
            P2      | 2         | 2025-11-24
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2025-12-22 | yes
            V2       | 1         | 2026-01-23 | yes
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            P1         | 1        | 2025-11-24 | 2025-12-22 | 2025-12-22 | met     | no
            P1         | 2        | 2025-12-22 | 2026-01-22 | 2026-01-23 | missed  | no
            P1         | 3        | 2026-01-23 | 2026-02-20 |            | pending | no
            P2         | 1        | 2025-11-24 | 2025-12-22 |            | missed  | yes
        """,
    )


def test_a_visit_in_need_counts_if_the_child_was_seen(spec: Callable[..., None]) -> None:
    """A visit at which the child was not seen does not stop the clock; one that does not say, does."""
    spec(
        child_in_need.VISIT,
        as_at="2026-02-27",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2026-01-12
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-01-20 | no
            V2       | 1         | 2026-02-02 |
        """,
        owed="""
            sequence | started_on | due_on     | done_on    | state
            1        | 2026-01-12 | 2026-02-09 | 2026-02-02 | met
            2        | 2026-02-02 | 2026-03-02 |            | pending
        """,
    )


def test_visits_on_the_first_and_the_last_day_of_a_plan_count(spec: Callable[..., None]) -> None:
    """Two visits on one day are one. Those before the plan and after it belong to nothing."""
    spec(
        child_in_need.VISIT,
        as_at="2026-02-27",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2026-01-12 | 2026-01-30
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-01-09 | yes
            V2       | 1         | 2026-01-12 | yes
            V3       | 1         | 2026-01-20 | yes
            V4       | 1         | 2026-01-20 | yes
            V5       | 1         | 2026-01-30 | yes
            V6       | 1         | 2026-02-03 | yes
        """,
        owed="""
            sequence | started_on | done_on    | ended_other_on | state
            1        | 2026-01-12 | 2026-01-12 |                | met
            2        | 2026-01-12 | 2026-01-20 |                | met
            3        | 2026-01-20 | 2026-01-30 |                | met
            4        | 2026-01-30 |            | 2026-01-30     | ended
        """,
    )


def test_a_visit_that_falls_due_after_the_plan_ended_is_not_owed(spec: Callable[..., None]) -> None:
    """One that was already overdue when the plan ended stays missed."""
    spec(
        child_in_need.VISIT,
        as_at="2026-02-27",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2026-01-12 | 2026-02-09
            P2      | 2         | 2026-01-12 | 2026-02-10
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state  | overdue
            P1         | 2026-02-09 | 2026-02-09     | ended  | no
            P2         | 2026-02-09 | 2026-02-10     | missed | no
        """,
    )


def test_visits_in_need_stop_being_owed_when_a_protection_plan_begins(spec: Callable[..., None]) -> None:
    """From then on the visits of the protection plan are owed instead."""
    spec(
        child_in_need.VISIT,
        as_at="2026-03-30",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2026-01-12
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-26
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-01-19 | yes
            V2       | 1         | 2026-02-02 | yes
        """,
        owed="""
            sequence | started_on | done_on    | ended_other_on | state
            1        | 2026-01-12 | 2026-01-19 |                | met
            2        | 2026-01-19 |            | 2026-01-26     | ended
        """,
    )


def test_visits_of_a_plan_without_a_start_are_unknown(spec: Callable[..., None]) -> None:
    """Nobody can say which visits belong to it."""
    spec(
        child_in_need.VISIT,
        as_at="2026-03-30",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         |
        """,
        cin_visits="""
            visit_id | person_id | visit_on
            V1       | 1         | 2026-01-19
        """,
        owed="""
            sequence | state   | unknown_because
            1        | unknown | the start date is missing
        """,
    )


# Reviews


def test_a_plan_in_need_is_reviewed_every_three_months(spec: Callable[..., None]) -> None:
    """Three months after 30 November is 28 February."""
    spec(
        child_in_need.REVIEW,
        as_at="2026-05-29",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-11-30 |
            P2      | 2         | 2025-11-30 |
            P3      | 3         | 2025-11-30 | 2026-02-27
        """,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            V1        | 1         | P1      | 2026-02-28
            V2        | 2         | P2      | 2026-03-01
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            P1         | 1        | 2025-11-30 | 2026-02-28 | 2026-02-28 | met     | no
            P1         | 2        | 2026-02-28 | 2026-05-28 |            | missed  | yes
            P2         | 1        | 2025-11-30 | 2026-02-28 | 2026-03-01 | missed  | no
            P2         | 2        | 2026-03-01 | 2026-06-01 |            | pending | no
            P3         | 1        | 2025-11-30 | 2026-02-28 |            | ended   | no
        """,
    )


def test_a_review_belongs_to_its_plan(spec: Callable[..., None]) -> None:
    """The review of an earlier plan does not stop the clock of the one after it."""
    spec(
        child_in_need.REVIEW,
        as_at="2026-05-29",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-06-02 | 2025-12-05
            P2      | 1         | 2025-12-01 |
        """,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            V1        | 1         | P1      | 2025-09-02
            V2        | 1         | P1      | 2025-12-02
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state
            P1         | 1        | 2025-06-02 | 2025-09-02 | 2025-09-02 | met
            P1         | 2        | 2025-09-02 | 2025-12-02 | 2025-12-02 | met
            P1         | 3        | 2025-12-02 | 2026-03-02 |            | ended
            P2         | 1        | 2025-12-01 | 2026-03-01 |            | missed
        """,
    )


def test_reviews_of_a_plan_without_a_start_are_unknown(spec: Callable[..., None]) -> None:
    """A missing date is not a late review."""
    spec(
        child_in_need.REVIEW,
        as_at="2026-05-29",
        cin_plans="""
            plan_id | person_id | started_on
            P1      | 1         |
        """,
        owed="""
            episode_id | state   | unknown_because
            P1         | unknown | the start date is missing
        """,
    )
