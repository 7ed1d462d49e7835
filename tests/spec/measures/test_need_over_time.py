"""Measures of need over time: long plans, waits between stages, steps down that hold."""

from collections.abc import Callable


def test_a_plan_is_over_a_year_from_the_day_after(measure_spec: Callable[..., None]) -> None:
    """A plan that protection took over is closed (3); one without a first day is not known (4)."""
    measure_spec(
        "CN02",
        as_at="2026-01-31",
        period="2026-01",
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-01-30 |
            N2      | 2         | 2025-01-31 |
            N3      | 3         | 2024-01-31 |
            N4      | 4         |            |
            N5      | 5         | 2024-01-31 | 2026-01-31
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P3      | 3         | 2026-01-12
        """,
        figures="""
            numerator | denominator | value | coverage | status
            1         | 2           | 50.0% | 67%      | not assured
        """,
    )


def test_the_wait_for_a_plan_is_counted_in_working_days(measure_spec: Callable[..., None]) -> None:
    """Over Christmas eleven days hold six working days (1). A child without a plan waits still (2), one who was closed
    waited until then (3), and one who was on a plan did not wait (4). No services, no wait (5, 7); no outcome at all,
    and nobody knows (6)."""
    measure_spec(
        "CN06",
        as_at="2026-01-30",
        period="12m",
        assessments="""
            assessment_id | person_id | referral_id | authorised_on | nfa
            A1            | 1         | R1          | 2025-12-22    |
            A2            | 2         | R2          | 2026-01-16    |
            A3            | 3         | R3          | 2026-01-05    |
            A4            | 4         | R4          | 2026-01-05    |
            A5            | 5         | R5          | 2026-01-05    |
            A6            | 6         | R6          | 2026-01-05    |
            A7            | 7         | R7          | 2026-01-05    | yes
        """,
        assessment_outcomes="""
            assessment_id | person_id | outcome
            A1            | 1         | PROV_OF_SERVICES
            A2            | 2         | PROV_OF_SERVICES
            A3            | 3         | PROV_OF_SERVICES
            A4            | 4         | PROV_OF_SERVICES
            A5            | 5         | NFA
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R3          | 3         | 2025-12-01  | 2026-01-08
        """,
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2026-01-02
            N4      | 4         | 2025-12-01
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 6.0   | 75%
        """,
    )


def test_a_wait_that_ends_before_it_began_is_not_known(measure_spec: Callable[..., None]) -> None:
    """The child was closed before the assessment was authorised: one of the days is wrong."""
    measure_spec(
        "CN06",
        as_at="2026-01-30",
        period="12m",
        assessments="""
            assessment_id | person_id | referral_id | authorised_on
            A1            | 1         | R1          | 2026-01-12
        """,
        assessment_outcomes="""
            assessment_id | person_id | outcome
            A1            | 1         | PROV_OF_SERVICES
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-01  | 2026-01-08
        """,
        figures="""
            numerator | denominator | coverage | status
            0         | 0           | 0%       | not assured
        """,
    )


def test_how_long_need_lasted_is_told_in_bands(measure_spec: Callable[..., None]) -> None:
    """Three months to the day are in the second band (2). A referral that went no further is no episode (5)."""
    measure_spec(
        "CN07",
        as_at="2026-01-31",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on  | nfa
            R1          | 1         | 2025-10-06  | 2026-01-05 |
            R2          | 2         | 2025-10-05  | 2026-01-05 |
            R3          | 3         | 2024-01-05  | 2026-01-05 |
            R4          | 4         | 2023-01-05  | 2026-01-05 |
            R5          | 5         | 2026-01-05  | 2026-01-06 | yes
            R6          | 6         | 2026-01-12  | 2026-01-05 |
        """,
        figures="""
            category            | numerator | denominator | value | coverage
            00 to 02 months     | 1         | 4           | 25.0% | 80%
            03 to 05 months     | 1         | 4           | 25.0% | 80%
            24 months or more   | 2         | 4           | 50.0% | 80%
        """,
    )


def test_each_step_between_stages_has_its_own_wait(measure_spec: Callable[..., None]) -> None:
    """From the last earlier start before (1). Where the earlier stage begins again within a fortnight after, nobody
    knows which came first (2); two weeks on it is a new start (3). A protection plan that followed on no child in need
    plan is no step from one (4)."""
    measure_spec(
        "CN08",
        as_at="2026-01-31",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-06-02
            R2          | 1         | 2025-12-01
            R3          | 3         | 2025-12-12
        """,
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2026-01-05
            N2a     | 2         | 2025-11-03
            N2b     | 2         | 2026-01-25
            N3      | 3         | 2025-12-20
            N3b     | 3         | 2026-01-26
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P2      | 2         | 2026-01-12
            P3      | 3         | 2026-01-12
            P4      | 4         | 2026-01-12
        """,
        figures="""
            category                                | numerator | denominator | value | coverage
            1 referral to child in need plan        | 2         | 2           | 40.0  | 75%
            2 child in need plan to protection plan | 1         | 1           | 23.0  | 75%
        """,
    )


def test_a_step_down_holds_if_no_protection_plan_follows_in_a_year(measure_spec: Callable[..., None]) -> None:
    """On the last day of the year it has not held (2). Without a child in need plan there was no step down (3), and a
    plan that was over by then is none (4); what is not a year ago nobody knows (5), and on the last day of the year
    it may still fail (7). Beside a protection plan without a first day it is not known (6)."""
    measure_spec(
        "CN09",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2024-06-03 | 2025-01-06
            P2      | 2         | 2024-06-03 | 2025-01-06
            P2b     | 2         | 2026-01-06 |
            P3      | 3         | 2024-06-03 | 2025-01-06
            P4      | 4         | 2024-06-03 | 2025-01-06
            P5      | 5         | 2024-06-03 | 2025-02-03
            P6      | 6         | 2024-06-03 | 2025-01-06
            P6b     | 6         |            |
            P7      | 7         | 2024-06-03 | 2025-01-31
        """,
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            N1      | 1         | 2025-01-06 | 2025-06-02
            N2      | 2         | 2025-01-20 |
            N3      | 3         | 2025-01-21 |
            N4      | 4         | 2024-07-01 | 2024-09-02
            N5      | 5         | 2025-02-03 |
            N6      | 6         | 2025-01-06 |
            N7      | 7         | 2025-01-31 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_children_in_need_are_a_rate_of_the_children_of_the_area(measure_spec: Callable[..., None]) -> None:
    """The unborn count among those in need (2); a referral that went no further is none (3); one closed on the day is
    closed (4), and one whose referral has no day is open all the same (5). An estimate of last summer serves."""
    measure_spec(
        "CN10",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa | closed_on
            R1          | 1         | 2025-10-06  |     |
            R2          | 2         | 2026-03-31  |     |
            R3          | 3         | 2026-03-02  | yes |
            R4          | 4         | 2025-10-06  |     | 2026-03-31
            R5          | 5         |             |     |
        """,
        persons="""
            person_id | expected_on
            2         | 2026-06-01
        """,
        population="""
            population_id | counted_on | children
            2024          | 2024-06-30 | 900
            2025          | 2025-06-30 | 1000
        """,
        figures="""
            numerator | denominator | value
            3         | 1000        | 30.0
        """,
    )
