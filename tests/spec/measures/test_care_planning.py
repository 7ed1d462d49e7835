"""Measures of plans and reviews of children in care: seen alone, reviewed, heard, with a permanent home in view."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2025-02-03      | 2025-02-03 |
    E2         | 2         | K2             | 2025-02-03      | 2025-02-03 |
    E3         | 3         | K3             | 2026-01-26      | 2026-01-26 |
"""


def test_a_child_is_seen_alone_or_not_at_the_last_visit(measure_spec: Callable[..., None]) -> None:
    """Child 3 has not been visited and so was not seen; of child 2's last visit nobody knows. Child 4 went home on the
    day itself."""
    measure_spec(
        "CL05",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E4         | 4         | K4             | 2025-02-03      | 2025-02-03 | 2026-01-31
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen | seen_alone
            V1       | 1         | K1             | 2026-01-05 | yes  | no
            V2       | 1         | K1             | 2026-01-12 | yes  | yes
            V3       | 2         | K2             | 2026-01-12 | yes  |
            V4       | 4         | K4             | 2026-01-12 | yes  | no
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_one_late_review_in_the_year_is_enough(measure_spec: Callable[..., None]) -> None:
    """Child 2's second was a day late; child 3 has been in care for less than twenty working days. Child 4 was in care
    twice: the first time ended before it began, so that nobody can say whether a review was due in it (K4)."""
    measure_spec(
        "CL09",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E4         | 4         | K4             | 2025-03-03      | 2025-03-03 | 2024-05-06
            E5         | 4         | K5             | 2025-09-01      | 2025-09-01 |
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | K1             | 2025-03-03 | no
            R2        | 1         | K1             | 2025-06-03 | no
            R3        | 1         | K1             | 2025-12-03 | no
            R4        | 2         | K2             | 2025-03-03 | no
            R5        | 2         | K2             | 2025-06-04 | no
            R6        | 2         | K2             | 2025-12-04 | no
            R7        | 4         | K5             | 2025-09-29 | no
            R8        | 4         | K5             | 2025-12-29 | no
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_views_count_however_they_came(measure_spec: Callable[..., None]) -> None:
    """From the fourth birthday on, which child 2 had the day after; of the last review nobody wrote it down. When child
    3 was born is not known: the code says that it was four years ago (R6), or less (R7)."""
    measure_spec(
        "CL10",
        as_at="2026-01-31",
        period="12m",
        persons="""
            person_id | born_on
            1         | 2015-05-04
            2         | 2021-06-04
            3         |
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled | participation
            R1        | 1         | K1             | 2025-03-03 | no        | PN6
            R2        | 1         | K1             | 2025-06-03 | no        | PN7
            R3        | 1         | K1             | 2025-07-01 | yes       | PN1
            R4        | 2         | K2             | 2025-06-03 | no        | PN7
            R5        | 1         | K1             | 2025-12-03 | no        |
            R6        | 3         | K3             | 2025-12-03 | no        | PN1
            R7        | 3         | K3             | 2025-03-03 | no        | PN0
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_a_plan_is_current_if_it_is_as_new_as_the_last_review(measure_spec: Callable[..., None]) -> None:
    """Child 2's is older; child 3 has been in care for five working days. Child 4 has a plan, made nobody knows
    when."""
    measure_spec(
        "CL17",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E4         | 4         | K4             | 2025-02-03      | 2025-02-03 |
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | K1             | 2025-03-03 | no
            R4        | 2         | K2             | 2025-03-03 | no
            R5        | 4         | K4             | 2025-03-03 | no
        """,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         | 2025-02-10 | 2025-03-03
            P2           | 1         | 2025-03-03 |
            P3           | 2         | 2025-02-10 |
            P4           | 4         |            |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_permanent_home_is_named_by_the_second_review(measure_spec: Callable[..., None]) -> None:
    """Child 1's plan came on its day, child 2's a day later; a plan that names no option is none. Child 4's second
    review is on 1 March. Of child 5's plan nobody wrote down the first day. Child 6 has had neither review nor plan."""
    measure_spec(
        "PM01",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E4         | 4         | K4             | 2025-11-03      | 2025-11-03 |
            E5         | 5         | K5             | 2025-02-03      | 2025-02-03 |
            E6         | 6         | K6             | 2025-02-03      | 2025-02-03 |
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | K1             | 2025-03-03 | no
            R2        | 1         | K1             | 2025-06-02 | no
            R4        | 2         | K2             | 2025-03-03 | no
            R5        | 2         | K2             | 2025-06-02 | no
            R6        | 4         | K4             | 2025-12-01 | no
            R7        | 5         | K5             | 2025-03-03 | no
            R8        | 5         | K5             | 2025-06-02 | no
            R9        | 6         | K6             | 2025-03-03 | no
        """,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         | 2025-06-02 |
            P2           | 2         | 2025-02-10 | 2025-06-03
            P3           | 2         | 2025-06-03 |
            P5           | 5         |            |
        """,
        care_plan_options="""
            care_plan_id | person_id | option
            P1           | 1         | LTFOST18
            P3           | 2         | RETURN6M
            P5           | 5         | LTFOST18
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_plan_for_permanence_has_the_whole_of_the_day_of_the_review(measure_spec: Callable[..., None]) -> None:
    """Child 1's review is due today, child 2's was yesterday; child 3 went home before it."""
    measure_spec(
        "PM01",
        as_at="2026-03-01",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-11-03      | 2025-11-03 |
            E2         | 2         | K2             | 2025-11-03      | 2025-11-03 |
            E3         | 3         | K3             | 2025-11-03      | 2025-11-03 | 2026-02-20
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R1        | 1         | K1             | 2025-12-01
            R2        | 2         | K2             | 2025-11-28
            R3        | 3         | K3             | 2025-11-28
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            0         | 1           | 0.0%  | 1       | 1
        """,
    )


def test_a_plan_without_its_first_day_is_one_today(measure_spec: Callable[..., None]) -> None:
    """Child 1's is on the record, and so it is there; whether it was in December nobody can say."""
    measure_spec(
        "PM02",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        care_episodes=IN_CARE,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         |            |
        """,
        care_plan_options="""
            care_plan_id | person_id | option
            P1           | 1         | LTFOST18
        """,
        figures="""
            period  | numerator | denominator | value  | coverage
            2025-12 | 1         | 1           | 100.0% | 50%
            2026-01 | 1         | 2           | 50.0%  | 100%
        """,
    )


def test_six_months_without_a_plan_is_too_long(measure_spec: Callable[..., None]) -> None:
    """Child 2's plan has ended; child 3 is new."""
    measure_spec(
        "PM02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         | 2025-06-02 |
            P2           | 2         | 2025-06-02 | 2026-01-12
        """,
        care_plan_options="""
            care_plan_id | person_id | option
            P1           | 1         | LTFOST18
            P2           | 2         | RETURN6M
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )
