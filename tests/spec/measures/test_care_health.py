"""Measures of the health of children in care, and the clock of the first assessment."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2024-01-15      | 2024-01-15 |
    E2         | 2         | K2             | 2024-01-15      | 2024-01-15 |
    E3         | 3         | K3             | 2025-06-02      | 2025-06-02 |
    E4         | 4         | K4             | 2024-01-15      | 2024-01-15 |
"""
BORN = """
    person_id | born_on
    1         | 2015-05-04
    2         | 2021-02-01
    3         | 2015-05-04
    4         |
"""
CHECKS = """
    health_check_id | person_id | type                      | checked_on | status
    H1              | 1         | Health Assessment         | 2025-03-10 | Completed
    H2              | 2         | Health Assessment         | 2025-03-10 | Completed
    H3              | 2         | Health Assessment         | 2025-09-08 | Refused
    H4              | 1         | Dental Check              | 2025-01-31 | Completed
    H5              | 2         | Dental Check              | 2025-02-01 | Completed
    H6              | 2         | Health Surveillance Check | 2025-03-10 | Completed
"""


def test_under_five_two_assessments_are_asked_for(measure_spec: Callable[..., None]) -> None:
    """Child 2 turns five the day after and had one, for what was refused (H3) is not received. Child 4 had one as well,
    but whether that is enough nobody can say: the age is not known."""
    measure_spec(
        "HE02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        persons=BORN,
        health_checks=f"{CHECKS}    H7              | 4         | Health Assessment         | 2025-03-10 | Completed",
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_an_assessment_that_nobody_says_was_done_decides_nothing(measure_spec: Callable[..., None]) -> None:
    """Child 1's was planned, and nobody wrote what came of it (H1). Child 2 had the two without one that has no day
    (H4), child 4 lacks one at any age."""
    measure_spec(
        "HE02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        persons=BORN,
        health_checks="""
            health_check_id | person_id | type              | checked_on | status
            H1              | 1         | Health Assessment | 2025-06-02 |
            H2              | 2         | Health Assessment | 2025-03-10 | Completed
            H3              | 2         | Health Assessment | 2025-09-08 | Completed
            H4              | 2         | Health Assessment |            | Completed
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_check_a_year_and_a_day_ago_is_too_long_ago(measure_spec: Callable[..., None]) -> None:
    """The twelve months begin on 1 February 2025; child 3 has not been in care for a year."""
    measure_spec(
        "HE03",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        persons=BORN,
        health_checks=CHECKS,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_teeth_may_have_been_checked_on_a_day_that_nobody_wrote_down(measure_spec: Callable[..., None]) -> None:
    """Child 1's check has no day (H1), child 4's visit to somebody in the year no kind (H5). Child 2 was asked and said
    no, which is no check."""
    measure_spec(
        "HE03",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        health_checks="""
            health_check_id | person_id | type         | checked_on | status
            H1              | 1         | Dental Check |            | Completed
            H2              | 2         | Dental Check | 2025-05-12 | Refused
            H3              | 3         | Dental Check | 2025-09-08 | Completed
            H5              | 4         |              | 2025-05-12 | Completed
        """,
        figures="""
            numerator | denominator | value | coverage | status
            0         | 1           | 0.0%  | 33%      | not assured
        """,
    )


def test_of_immunisation_only_the_last_word_is_kept(measure_spec: Callable[..., None]) -> None:
    """At the end of 2025 nothing was known of child 2 yet."""
    measure_spec(
        "HE04",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        care_episodes=IN_CARE,
        immunisations="""
            person_id | up_to_date | updated_on
            1         | yes        | 2025-06-02
            2         | no         | 2026-01-12
        """,
        figures="""
            period  | numerator | denominator | value  | coverage
            2025-12 | 1         | 1           | 100.0% | 33%
            2026-01 | 1         | 2           | 50.0%  | 67%
        """,
    )


def test_development_is_checked_under_five(measure_spec: Callable[..., None]) -> None:
    """Until the day of the fifth birthday, which child 2 has on 1 February; child 1 is long past it."""
    measure_spec(
        "HE05",
        as_at="2026-02-28",
        period="2026-01 2026-02",
        care_episodes=IN_CARE,
        persons="""
            person_id | born_on
            1         | 2015-05-04
            2         | 2021-02-01
            4         | 2022-02-01
        """,
        health_checks=CHECKS,
        figures="""
            period  | numerator | denominator | value
            2026-01 | 1         | 2           | 50.0%
            2026-02 | 0         | 1           | 0.0%
        """,
    )


def test_a_child_without_a_birthday_may_be_under_five(measure_spec: Callable[..., None]) -> None:
    """Child 4, checked or not, may be older than those who are asked for it. Child 2's check was cancelled."""
    measure_spec(
        "HE05",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        persons=BORN,
        health_checks="""
            health_check_id | person_id | type                      | checked_on | status
            H1              | 2         | Health Surveillance Check | 2025-03-10 | Cancelled
            H2              | 4         | Health Surveillance Check | 2025-03-10 | Completed
        """,
        figures="""
            numerator | denominator | value | coverage
            0         | 1           | 0.0%  | 50%
        """,
    )


def test_a_reason_is_no_score(measure_spec: Callable[..., None]) -> None:
    """Child 2 is too young to be asked; child 4's questionnaire was declined. Child 5's came back with a score that
    cannot be, child 6's on a day that nobody wrote down."""
    measure_spec(
        "HE06",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2024-01-15      | 2024-01-15 |
            E6         | 6         | K6             | 2024-01-15      | 2024-01-15 |
        """,
        persons="""
            person_id | born_on
            1         | 2015-05-04
            2         | 2021-02-01
            4         | 2010-05-04
            5         | 2012-05-04
            6         | 2012-05-04
        """,
        sdq_scores="""
            table_id | person_id | completed_on | reason | score
            Q1       | 1         | 2025-06-02   |        | 12
            Q2       | 4         | 2025-06-02   | SDQ2   |
            Q3       | 5         | 2025-06-02   |        | 99
            Q4       | 6         |              |        | 20
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_the_last_score_of_the_year_decides_the_band(measure_spec: Callable[..., None]) -> None:
    """Child 1 went from concern to borderline. Child 2's last came back with nothing added up, and so says nothing,
    whatever the one before it said."""
    measure_spec(
        "HE07",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        persons="""
            person_id | born_on
            1         | 2015-05-04
            2         | 2014-05-04
            4         | 2010-05-04
        """,
        sdq_scores="""
            table_id | person_id | completed_on | score
            Q1       | 1         | 2025-03-03   | 17
            Q2       | 1         | 2025-09-08   | 16
            Q3       | 4         | 2025-06-02   | 13
            Q4       | 2         | 2025-03-03   | 13
            Q5       | 2         | 2025-09-08   |
        """,
        figures="""
            category             | numerator | denominator | value | coverage
            0 to 13, usual       | 1         | 2           | 50.0% | 67%
            14 to 16, borderline | 1         | 2           | 50.0% | 67%
        """,
    )


def test_help_is_counted_of_those_who_were_found_to_need_it(measure_spec: Callable[..., None]) -> None:
    """Two findings on child 1 are one child; whether child 4 was helped is not known."""
    measure_spec(
        "HE08",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        substance_misuse="""
            substance_misuse_id | person_id | misuse_on  | intervention_received
            S1                  | 1         | 2025-03-03 | no
            S2                  | 1         | 2025-09-08 | yes
            S3                  | 2         | 2025-09-08 | no
            S4                  | 4         | 2025-09-08 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_child_who_leaves_care_early_needs_no_first_assessment(measure_spec: Callable[..., None]) -> None:
    """Due on Wednesday 31 December, twenty working days over Christmas; child 4 had left by then. Child 6 saw a doctor
    in time, and nobody says for what (H3)."""
    measure_spec(
        "HE01",
        as_at="2026-01-31",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-12-01      | 2025-12-01 |
            E2         | 2         | K2             | 2025-12-01      | 2025-12-01 |
            E3         | 3         | K3             | 2025-12-01      | 2025-12-01 |
            E4         | 4         | K4             | 2025-12-01      | 2025-12-01 | 2025-12-23
            E5         | 5         | K5             | 2026-01-12      | 2026-01-12 |
            E6         | 6         | K6             | 2025-12-01      | 2025-12-01 |
        """,
        health_checks="""
            health_check_id | person_id | type              | checked_on | status
            H1              | 1         | Health Assessment | 2025-12-31 | Completed
            H2              | 2         | Health Assessment | 2026-01-02 | Completed
            H3              | 6         |                   | 2025-12-15 | Completed
        """,
        figures="""
            numerator | denominator | value | coverage | overdue | pending
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )
