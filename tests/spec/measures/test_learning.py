"""Measures of learning: courses in date, the practice model, first years reviewed in time."""

from collections.abc import Callable

STAFF = """
    employment_id | worker_id | team_id | role                 | stage       | started_on | ended_on
    E1            | W1        | T1      | social worker        | experienced | 2020-01-06 |
    E2            | W2        | T1      | social worker        | first year  | 2025-03-03 |
    E3            | W3        | T1      | senior social worker | experienced | 2020-01-06 |
    E4            | W4        | T1      | social worker        | experienced | 2020-01-06 | 2025-12-31
"""
ASKED = """
    requirement_id | course   | kind           | level    | role                 | asked_from
    R1             | Safety   | mandatory      | basic    | social worker        | 2020-01-01
    R2             | Safety   | mandatory      | basic    | senior social worker | 2020-01-01
    R3             | Practice | practice model | basic    | senior social worker | 2020-01-01
    R4             | Leading  | practice model | advanced | senior social worker | 2020-01-01
"""
TAKEN = """
    training_id | worker_id | course   | completed_on | valid_to
    T1          | W1        | Safety   | 2024-01-15   | 2026-01-31
    T2          | W2        | Safety   | 2024-01-15   | 2026-01-30
    T3          | W3        | Safety   | 2024-01-15   |
    T4          | W3        | Practice | 2024-01-15   |
"""


def test_a_course_counts_until_its_last_day(measure_spec: Callable[..., None]) -> None:
    """W2's lapsed the day before; W3's does not lapse; W4 has left."""
    measure_spec(
        "TR01",
        as_at="2026-01-31",
        period="12m",
        employments=STAFF,
        course_requirements=ASKED,
        trainings=TAKEN,
        figures="""
            numerator | denominator | value
            2         | 3           | 66.7%
        """,
    )


def test_each_level_of_the_practice_model_is_asked_for_itself(measure_spec: Callable[..., None]) -> None:
    """The senior social worker has the basic course and not the advanced."""
    measure_spec(
        "TR02",
        as_at="2026-01-31",
        period="12m",
        employments=STAFF,
        course_requirements=ASKED,
        trainings=TAKEN,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_which_courses_are_asked_of_somebody_without_a_role_is_not_known(measure_spec: Callable[..., None]) -> None:
    """W5 may owe the one mandatory course, taken or not, and the two of the practice model."""
    staff = """
        employment_id | worker_id | team_id | role                 | started_on
        E3            | W3        | T1      | senior social worker | 2020-01-06
        E5            | W5        | T1      |                      | 2020-01-06
    """
    measure_spec(
        "TR01",
        as_at="2026-01-31",
        period="12m",
        employments=staff,
        course_requirements=ASKED,
        trainings=TAKEN,
        figures="""
            numerator | denominator | value  | coverage
            1         | 1           | 100.0% | 50%
        """,
    )
    measure_spec(
        "TR02",
        as_at="2026-01-31",
        period="12m",
        employments=staff,
        course_requirements=ASKED,
        trainings=TAKEN,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_a_first_year_is_reviewed_by_the_same_day_of_the_month(measure_spec: Callable[..., None]) -> None:
    """Due on 3 June, 3 September and 3 December: the second was late, the third is overdue; the fourth is still to
    come, and W9 had left before the first.
    """
    measure_spec(
        "TR03",
        as_at="2026-01-31",
        period="12m",
        employments="""
            employment_id | worker_id | team_id | role          | stage      | started_on | ended_on
            E2            | W2        | T1      | social worker | first year | 2025-03-03 |
            E9            | W9        | T1      | social worker | first year | 2025-10-06 | 2025-12-31
        """,
        first_year_reviews="""
            review_id | worker_id | milestone | held_on
            V1        | W2        | 3         | 2025-06-03
            V2        | W2        | 6         | 2025-09-04
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 1       | 1
        """,
    )


def test_whether_it_is_a_first_year_may_not_be_known(measure_spec: Callable[..., None]) -> None:
    """Of W5 the record does not say, though somebody held a review. W6's first was in time, and the second is the next;
    W7's first is due today.
    """
    measure_spec(
        "TR03",
        as_at="2026-01-06",
        period="2025-12-01:2026-01-06",
        employments="""
            employment_id | worker_id | team_id | role          | stage      | started_on | ended_on
            E5            | W5        | T1      | social worker |            | 2025-09-01 |
            E6            | W6        | T1      | social worker | first year | 2025-09-08 |
            E7            | W7        | T1      | social worker | first year | 2025-10-06 |
        """,
        first_year_reviews="""
            review_id | worker_id | milestone | held_on
            V5        | W5        | 3         | 2025-12-01
            V6        | W6        | 3         | 2025-12-08
        """,
        figures="""
            numerator | denominator | value  | coverage | pending | overdue
            1         | 1           | 100.0% | 50%      | 2       | 0
        """,
    )
