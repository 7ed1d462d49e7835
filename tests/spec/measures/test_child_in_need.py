"""Measures of children in need: plans that drift, visits and reviews."""

from collections.abc import Callable


def test_a_plan_is_over_six_months_from_the_day_after(measure_spec: Callable[..., None]) -> None:
    """A plan ends when protection or care takes its place; one that ends on the day is not open on it."""
    measure_spec(
        "CN01",
        as_at="2026-02-01",
        period="2026-01 2026-02",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-07-31 |
            N2      | 2         | 2025-07-30 |
            N3      | 3         | 2025-12-01 |
            N4      | 4         | 2025-06-02 | 2026-01-31
            N5      | 5         | 2025-06-02 |
            N6      | 6         | 2025-06-02 |
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P5      | 5         | 2026-01-12
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E6         | 6         | L6             | 2026-01-12      | 2026-01-12
        """,
        figures="""
            period                   | numerator | denominator | value | pending | overdue
            2026-01                  | 1         | 3           | 33.3% | 2       | 1
            2026-02 up to 2026-02-01 | 2         | 3           | 66.7% | 1       | 2
        """,
    )


def test_an_open_plan_without_a_start_is_not_known(measure_spec: Callable[..., None]) -> None:
    """It may have drifted for years, so it must not make the figure look better."""
    measure_spec(
        "CN01",
        as_at="2026-01-31",
        period="12m",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-06-02 |
            N2      | 2         | 2025-12-01 |
            N3      | 3         | 2025-12-01 |
            N4      | 4         |            |
            N5      | 5         |            | 2025-12-01
        """,
        figures="""
            period                  | numerator | denominator | coverage | status
            12 months to 2026-01-31 | 1         | 3           | 75%      | not assured
        """,
    )


def test_a_child_in_need_was_seen_within_twenty_working_days(measure_spec: Callable[..., None]) -> None:
    """A visit at which the child was not seen is none (N3). A plan counts once its first visit is due (N5, N6); when it
    was of one without a first day nobody knows (N8)."""
    measure_spec(
        "CN04",
        as_at="2026-03-06",
        period="2026-03",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-12-01 |
            N2      | 2         | 2025-12-01 |
            N3      | 3         | 2025-12-01 |
            N4      | 4         | 2025-12-01 |
            N5      | 5         | 2026-02-09 |
            N6      | 6         | 2026-02-06 |
            N7      | 7         | 2025-12-01 | 2026-03-05
            N8      | 8         |            |
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-02-06 | yes
            V2       | 2         | 2026-02-05 | yes
            V3       | 3         | 2026-01-05 | yes
            V4       | 3         | 2026-02-27 | no
            V5       | 4         | 2026-03-02 |
            V6       | 5         | 2026-02-16 | yes
            V7       | 7         | 2025-12-15 | yes
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            3         | 5           | 60.0% | 83%      | 3       | 2
        """,
    )


def test_a_visit_is_to_the_child_who_was_seen_not_to_the_family(measure_spec: Callable[..., None]) -> None:
    """Of two brothers and their sister she was at school, and was last seen before Christmas: she is overdue (3)."""
    measure_spec(
        "CN04",
        as_at="2026-03-06",
        period="2026-03",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-12-01 |
            N2      | 2         | 2025-12-01 |
            N3      | 3         | 2025-12-01 |
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-02-16 | yes
            V2       | 2         | 2026-02-16 | yes
            V3       | 3         | 2025-12-15 | yes
            V4       | 3         | 2026-02-16 | no
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            2         | 3           | 66.7% | 2       | 1
        """,
    )


def test_a_review_of_a_plan_is_counted_when_it_falls_due(measure_spec: Callable[..., None]) -> None:
    """First and last day of the period included; a plan that ended before its review was due is in neither part (N6).

    One that ended before it began cannot be judged (N7), nor one that goes on and began on no known day (N8)."""
    measure_spec(
        "CN05",
        as_at="2026-02-20",
        period="2026-01",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-10-01 |
            N2      | 2         | 2025-10-31 |
            N3      | 3         | 2025-10-06 |
            N4      | 4         | 2025-09-30 |
            N5      | 5         | 2025-11-03 |
            N6      | 6         | 2025-10-06 | 2026-01-05
            N7      | 7         | 2025-10-06 | 2025-09-01
            N8      | 8         |            |
        """,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            V1        | 1         | N1      | 2026-01-01
            V2        | 2         | N2      | 2026-02-01
            V4        | 4         | N4      | 2025-12-29
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 60%      | 4       | 1
        """,
    )


def test_brothers_and_sisters_each_have_a_plan_to_review(measure_spec: Callable[..., None]) -> None:
    """One meeting about three children is three reviews; whom it left out was not reviewed."""
    measure_spec(
        "CN05",
        as_at="2026-02-20",
        period="2026-01",
        families="""
            family_row_id | family_id | person_id
            F1            | F         | 1
            F2            | F         | 2
            F3            | F         | 3
        """,
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2025-10-06
            N2      | 2         | 2025-10-06
            N3      | 3         | 2025-10-06
        """,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            V1        | 1         | N1      | 2026-01-05
            V2        | 2         | N2      | 2026-01-05
        """,
        figures="""
            numerator | denominator | value | overdue
            2         | 3           | 66.7% | 1
        """,
    )
