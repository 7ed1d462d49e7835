"""Measures of assessments beyond their limit: how long, again, for nothing, until the child is seen, what they hold."""

from collections.abc import Callable


def test_working_days_of_assessments_are_told_in_bands(measure_spec: Callable[..., None]) -> None:
    """From 5 January 9 March is day 45, the next day 46; the same day is none; an end before the start is unknown."""
    measure_spec(
        "AS03",
        as_at="2026-04-30",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-01-05 | 2026-03-09
            A2            | 2         | 2026-01-05 | 2026-03-10
            A3            | 3         | 2026-03-14 | 2026-03-14
            A4            | 4         | 2026-03-14 | 2026-03-16
            A5            | 5         | 2026-03-23 | 2026-03-20
            A6            | 6         | 2025-10-01 | 2026-03-20
            A7            | 7         | 2026-03-23 |
        """,
        figures="""
            category | numerator | denominator | value | coverage
            0        | 1         | 5           | 20.0% | 83%
            1-10     | 1         | 5           | 20.0% | 83%
            41-45    | 1         | 5           | 20.0% | 83%
            46-50    | 1         | 5           | 20.0% | 83%
            61+      | 1         | 5           | 20.0% | 83%
        """,
    )


def test_an_assessment_after_one_that_came_to_nothing_is_told(measure_spec: Callable[..., None]) -> None:
    """Marked so (child 1) or closed after it (child 2); a new one on an open plan (child 4) is planned. Neither marked
    (5) nor closed for a reason that is recorded (7), it is not known."""
    measure_spec(
        "AS05",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on  | close_reason
            R2          | 2         | 2025-09-01  | 2025-11-03 | RC9
            R3          | 3         | 2025-09-01  | 2025-11-03 | RC7
            R7          | 7         | 2025-09-01  | 2025-11-03 |
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on | nfa
            B1            | 1         |             | 2025-02-03 | 2025-03-10    | yes
            A1            | 1         |             | 2026-03-10 |               |
            B2            | 2         | R2          | 2025-09-01 | 2025-10-20    | no
            A2            | 2         |             | 2026-03-10 |               |
            B3            | 3         | R3          | 2025-09-01 | 2025-10-20    | no
            A3            | 3         |             | 2026-03-10 |               |
            B4            | 4         |             | 2025-09-01 | 2025-10-20    | yes
            A4            | 4         |             | 2026-03-10 |               |
            B5            | 5         |             | 2025-09-01 | 2025-10-20    |
            A5            | 5         |             | 2026-03-10 |               |
            B6            | 6         |             | 2025-02-03 | 2025-03-09    | yes
            A6            | 6         |             | 2026-03-10 |               |
            B7            | 7         | R7          | 2025-09-01 | 2025-10-20    | no
            A7            | 7         |             | 2026-03-10 |               |
        """,
        cin_plans="""
            plan_id | person_id | started_on | ended_on
            P4      | 4         | 2026-01-05 |
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 4           | 50.0% | 67%
        """,
    )


def test_assessments_that_came_to_nothing_are_told_of_those_finished(measure_spec: Callable[..., None]) -> None:
    """An open one has no outcome yet, and a finished one without a recorded outcome is not known."""
    measure_spec(
        "AS07",
        as_at="2026-03-31",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on | nfa
            A1            | 1         | 2026-02-02 | 2026-03-10    | yes
            A2            | 2         | 2026-02-02 | 2026-03-10    | no
            A3            | 3         | 2026-02-02 | 2026-03-10    |
            A4            | 4         | 2026-02-02 |               |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_half_of_the_children_are_seen_within_the_days_told(measure_spec: Callable[..., None]) -> None:
    """Over Easter three working days are five more (child 2); a child not seen yet waits on, and does not drop out (3).

    A visit that does not say whether the child was seen may have been the first (6), and a child without a date of
    birth may not be born (7)."""
    measure_spec(
        "AS08",
        as_at="2026-04-20",
        period="2026-04",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         | 2016-05-01 |
            3         | 2016-05-01 |
            4         | 2016-05-01 |
            5         |            | 2026-07-01
            6         | 2016-05-01 |
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-04-01  |
            R2          | 2         | 2026-04-01  |
            R3          | 3         | 2026-04-01  |
            R4          | 4         | 2026-04-14  | 2026-04-16
            R5          | 5         | 2026-04-01  |
            R6          | 6         | 2026-04-01  |
            R7          | 7         | 2026-04-01  |
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on
            A1            | 1         | R1          | 2026-04-01
            A2            | 2         | R2          | 2026-04-01
            A3            | 3         | R3          | 2026-04-01
            A4            | 4         | R4          | 2026-04-14
            A5            | 5         | R5          | 2026-04-01
            A6            | 6         | R6          | 2026-04-01
            A7            | 7         | R7          | 2026-04-01
        """,
        assessment_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-04-02 | yes
            V2       | 2         | 2026-04-08 | yes
            V6       | 6         | 2026-04-02 |
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 4           | 3.0   | 67%
        """,
    )


def test_points_of_review_not_kept_are_told(measure_spec: Callable[..., None]) -> None:
    """They belong to the month in which they fell due. An assessment that was finished before needs no review (4);
    where no day was set nobody knows (5)."""
    measure_spec(
        "AS09",
        as_at="2026-04-08",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-03-02 |
            A2            | 2         | 2026-03-02 |
            A3            | 3         | 2026-03-02 |
            A4            | 4         | 2026-03-02 | 2026-03-13
            A5            | 5         | 2026-03-02 |
        """,
        assessment_review_points="""
            point_id | assessment_id | person_id | set_on     | due_on     | reviewed_on
            P1       | A1            | 1         | 2026-03-02 | 2026-03-20 | 2026-03-20
            P2       | A2            | 2         | 2026-03-02 | 2026-03-20 |
            P3       | A3            | 3         | 2026-03-02 | 2026-04-20 |
            P4       | A4            | 4         | 2026-03-02 | 2026-03-20 |
            P5       | A5            | 5         | 2026-03-02 |            |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 1       | 1
        """,
    )


def section(assessment: str, name: str, characters: str) -> str:
    """One drawn row."""
    return f"{assessment} {name} | {assessment} | 1 | {name} | {characters}"


def form(assessment: str, *lengths: str) -> str:
    """The rows of a form, each section with so many characters."""
    names = ("child's needs", "parenting", "family and home", "child's views", "analysis", "recommendations")
    return "\n".join(section(assessment, name, length) for name, length in zip(names, lengths, strict=False))


def test_a_form_with_an_empty_section_or_its_analysis_elsewhere_is_told(measure_spec: Callable[..., None]) -> None:
    """200 characters are enough (A1); a section left out (A3) is empty, a form of which none is told is not known (A6).

    One that nobody has authorised yet is not finished, however full it is (A7)."""
    measure_spec(
        "AS10",
        as_at="2026-03-31",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-02-02 | 2026-03-10
            A2            | 2         | 2026-02-02 | 2026-03-10
            A3            | 3         | 2026-02-02 | 2026-03-10
            A4            | 4         | 2026-02-02 | 2026-03-10
            A5            | 5         | 2026-02-02 | 2026-03-10
            A6            | 6         | 2026-02-02 | 2026-03-10
            A7            | 7         | 2026-02-02 |
        """,
        assessment_sections="\n".join(
            [
                "section_id | assessment_id | person_id | section | characters",
                form("A1", "200", "900", "900", "900", "900", "900"),
                form("A2", "199", "900", "900", "900", "900", "900"),
                form("A3", "900", "900", "900", "900", "900"),
                form("A4", "900", "900", "900", "900", "900", "901"),
                form("A5", "900", "900", "900", "900", "900", ""),
                form("A7", "900", "900", "900", "900", "900", "900"),
            ]
        ),
        figures="""
            numerator | denominator | value | coverage
            1         | 4           | 25.0% | 67%
        """,
    )
