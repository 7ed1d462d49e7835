"""Measures of children missing education, and of children with a worker who are not taught full time."""

from collections.abc import Callable

TERMS = """
    term_id     | started_on | ended_on   | half_term_from | half_term_until
    autumn 2025 | 2025-09-03 | 2025-12-19 | 2025-10-27     | 2025-10-31
    spring 2026 | 2026-01-05 | 2026-03-27 | 2026-02-16     | 2026-02-20
"""
LIST = """
    missing_education_id | person_id | notified_on | enquired_on | ended_on
    M1                   | 1         | 2025-12-12  | 2026-01-09  |
    M2                   | 2         | 2025-12-12  | 2026-01-12  |
    M3                   | 3         | 2025-12-12  |             |
    M4                   | 4         | 2025-12-12  | 2025-12-19  | 2026-01-30
    M5                   | 5         | 2026-01-26  |             | 2026-01-29
"""


def test_children_missing_education_are_told_of_children_of_school_age(measure_spec: Callable[..., None]) -> None:
    """Child 4 has a place from the day itself; the newest estimate counts, of whom 6,000 are of school age."""
    measure_spec(
        "CM01",
        as_at="2026-01-30",
        period="12m",
        children_missing_education=LIST,
        population="""
            population_id | counted_on | children | of_school_age
            2024          | 2024-06-30 | 9000     | 5000
            2025          | 2025-06-30 | 10000    | 6000
        """,
        figures="""
            numerator | denominator | value
            3         | 6000        | 5.0
        """,
    )


def test_enquiries_that_fell_due_are_counted(measure_spec: Callable[..., None]) -> None:
    """Ten school days from 12 December end on 9 January; of child 3 nothing was done, child 5 was found before."""
    measure_spec(
        "CM02",
        as_at="2026-01-30",
        period="12m",
        school_terms=TERMS,
        children_missing_education=LIST,
        figures="""
            numerator | denominator | value | pending | overdue
            2         | 4           | 50.0% | 0       | 1
        """,
    )


def test_enquiries_are_not_judged_by_terms_that_nobody_knows(measure_spec: Callable[..., None]) -> None:
    """Of July no school day is known (2). Ten school days from 16 January end today (4), from the 26th (3) on 9
    February: both are still to come.
    """
    measure_spec(
        "CM02",
        as_at="2026-01-30",
        period="12m",
        school_terms=TERMS,
        children_missing_education="""
            missing_education_id | person_id | notified_on | enquired_on | ended_on
            M1                   | 1         | 2025-12-12  | 2026-01-09  |
            M2                   | 2         | 2025-07-07  | 2025-07-14  |
            M3                   | 3         | 2026-01-26  |             |
            M4                   | 4         | 2026-01-16  |             |
        """,
        figures="""
            numerator | denominator | value  | coverage | pending | overdue
            1         | 1           | 100.0% | 50%      | 2       | 0
        """,
    )


def test_whoever_has_a_worker_and_no_full_time_place_is_told(measure_spec: Callable[..., None]) -> None:
    """Child 2 is part time; of child 3 no place is known; child 4 is not yet of school age; child 5's is closed.
    Child 7's episode is open, whenever it began.
    """
    measure_spec(
        "CM03",
        as_at="2026-01-30",
        period="12m",
        persons="""
            person_id | born_on    | expected_on
            1         | 2015-05-04 |
            2         | 2015-05-04 |
            3         | 2015-05-04 |
            4         | 2021-02-01 |
            5         | 2015-05-04 |
            6         |            | 2026-05-04
            7         | 2015-05-04 |
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | nfa | closed_on
            R1          | 1         | 2025-11-03  | no  |
            R2          | 2         | 2025-11-03  | no  |
            R3          | 3         | 2025-11-03  | no  |
            R4          | 4         | 2025-11-03  | no  |
            R5          | 5         | 2025-11-03  | no  | 2026-01-30
            R6          | 6         | 2025-11-03  | no  |
            R7          | 7         |             | no  |
        """,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         | yes       | 2022-09-05 |
            S2       | 2         | A         | yes       | 2022-09-05 | 2025-11-03
            S3       | 2         | A         | no        | 2025-11-03 |
            S4       | 5         | A         | yes       | 2022-09-05 | 2025-11-03
            S7       | 7         | A         | yes       | 2022-09-05 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )
