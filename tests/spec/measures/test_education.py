"""Measures of the schooling of children in care: personal education plans, full-time places, moves of school."""

from collections.abc import Callable

BORN = """
    person_id | born_on
    1         | 2015-05-04
    2         | 2015-05-04
    3         | 2015-05-04
    4         | 2021-02-01
    5         |
"""
IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2025-09-08      | 2025-09-08 |
    E2         | 2         | K2             | 2025-09-08      | 2025-09-08 |
    E3         | 3         | K3             | 2025-09-08      | 2025-09-08 |
    E4         | 4         | K4             | 2025-09-08      | 2025-09-08 |
    E5         | 5         | K5             | 2025-09-08      | 2025-09-08 |
"""
TERMS = """
    term_id     | started_on | ended_on   | half_term_from | half_term_until
    autumn 2025 | 2025-09-03 | 2025-12-19 | 2025-10-27     | 2025-10-31
    spring 2026 | 2026-01-05 | 2026-03-27 | 2026-02-16     | 2026-02-20
"""
PLANS = """
    pep_id | person_id | begun_on   | completed_on
    P1     | 1         | 2025-09-15 | 2025-10-06
    P2     | 2         | 2025-09-29 | 2025-10-06
    P3     | 3         | 2025-09-15 |
"""


def test_a_plan_made_in_time_but_begun_late_is_late(measure_spec: Callable[..., None]) -> None:
    """Ten working days end on 22 September, twenty on 6 October; child 4 is not yet of school age. Child 5's birthday
    is not known. Child 3's plan is not made yet, child 6's need not be."""
    measure_spec(
        "ED01",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    6         | 2015-05-04",
        care_episodes=f"{IN_CARE}    E6         | 6         | K6             | 2026-01-12      | 2026-01-12 |",
        personal_education_plans=PLANS,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_plan_older_than_the_record_of_plans_may_have_been_begun_in_time(measure_spec: Callable[..., None]) -> None:
    """The three came into care a week before that record begins. Child 1's plan is in it, begun and made in time; child
    2's may have been begun before the one that is, and child 3's made."""
    measure_spec(
        "ED01",
        as_at="2025-10-31",
        period="2025-10",
        covered={"personal_education_plans": "2025-09-15"},
        persons="""
            person_id | born_on
            1         | 2015-05-04
            2         | 2015-05-04
            3         | 2015-05-04
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | K1             | 2025-09-08      | 2025-09-08
            E2         | 2         | K2             | 2025-09-08      | 2025-09-08
            E3         | 3         | K3             | 2025-09-08      | 2025-09-08
        """,
        personal_education_plans=PLANS,
        figures="""
            numerator | denominator | value  | coverage | pending | overdue
            1         | 1           | 100.0% | 33%      | 0       | 0
        """,
    )


def test_a_plan_of_a_term_counts_once_the_term_is_over(measure_spec: Callable[..., None]) -> None:
    """The autumn is over, in the spring a plan is still to come; one of an autumn long past cannot be mended. Child 4
    is too young for one, and child 5 may be."""
    measure_spec(
        "ED02",
        as_at="2026-01-31",
        period="12m",
        persons=BORN,
        school_terms=TERMS,
        care_episodes=IN_CARE,
        personal_education_plans=PLANS,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 75%      | 3       | 0
        """,
    )


def test_a_good_plan_has_exact_targets(measure_spec: Callable[..., None]) -> None:
    """Of a good plan (G4) whose targets nobody looked at nothing is known; of a poor one (G3) it is. Child 4's was
    graded (G6) before the twelve months."""
    measure_spec(
        "ED03",
        as_at="2026-01-31",
        period="12m",
        personal_education_plans=f"{PLANS}    P4     | 4         | 2024-10-07 | 2024-11-04",
        education_plan_grades="""
            grade_id | pep_id | graded_on  | grade | has_smart_targets
            G1       | P1     | 2025-10-20 | 3     | yes
            G2       | P2     | 2025-10-20 | 4     | no
            G3       | P3     | 2025-10-20 | 2     |
            G4       | P1     | 2025-11-20 | 3     |
            G5       | P1     | 2024-11-20 | 3     | yes
            G6       | P4     | 2024-11-20 | 2     | no
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_more_than_five_school_days_without_a_full_time_place_are_too_many(measure_spec: Callable[..., None]) -> None:
    """Child 1 is taught part time; child 2 has been out for four school days; of child 3 no place is known, of child 5
    not whether they are of an age for school."""
    measure_spec(
        "ED04",
        as_at="2026-01-15",
        period="12m",
        persons=BORN,
        school_terms=TERMS,
        care_episodes=IN_CARE,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         | yes       | 2022-09-05 | 2025-11-03
            S2       | 1         | A         | no        | 2025-11-03 |
            S3       | 2         | B         | yes       | 2022-09-05 | 2026-01-09
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_nobody_knows_whether_a_place_is_full_time_that_does_not_say(measure_spec: Callable[..., None]) -> None:
    """Child 1's place does not; children 2 and 3, brother and sister, are both taught full time at one school."""
    measure_spec(
        "ED04",
        as_at="2026-01-15",
        period="12m",
        persons=BORN.replace("5         |", "5         | 2021-02-01"),
        school_terms=TERMS,
        care_episodes=IN_CARE,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         |           | 2022-09-05 |
            S2       | 2         | B         | yes       | 2022-09-05 |
            S3       | 3         | B         | yes       | 2022-09-05 |
        """,
        figures="""
            numerator | denominator | value | coverage
            0         | 2           | 0.0%  | 67%
        """,
    )


def test_a_move_of_school_in_september_is_none_in_mid_year(measure_spec: Callable[..., None]) -> None:
    """Child 1 moved in November, child 2 in September; child 3 only came back to full time; child 4 is too young. To
    what school child 6 went in November nobody wrote down; of child 7 no school is known, and so nobody is counted."""
    measure_spec(
        "CL16",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    6         | 2015-05-04\n    7         | 2015-05-04",
        care_episodes=f"""{IN_CARE}
            E6         | 6         | K6             | 2025-09-08      | 2025-09-08 |
            E7         | 7         | K7             | 2025-09-08      | 2025-09-08 |
        """,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         | yes       | 2022-09-05 | 2025-10-24
            S2       | 1         | B         | yes       | 2025-11-03 |
            S3       | 2         | A         | yes       | 2022-09-05 | 2025-07-22
            S4       | 2         | C         | yes       | 2025-09-30 |
            S5       | 3         | A         | yes       | 2022-09-05 | 2025-10-24
            S6       | 3         | A         | no        | 2025-11-03 | 2025-12-01
            S7       | 3         | A         | yes       | 2025-12-01 |
            S8       | 4         | D         | yes       | 2024-09-03 | 2025-11-03
            S9       | 4         | E         | yes       | 2025-11-03 |
            S10      | 6         | A         | yes       | 2022-09-05 | 2025-10-24
            S11      | 6         |           | yes       | 2025-11-03 |
            S12      | 7         |           | yes       | 2022-09-05 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )
