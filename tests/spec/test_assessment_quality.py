"""Assessments beyond their limit: the child first seen, and the point at which a manager reviews."""

from collections.abc import Callable

from holdfast.standards import assessment_quality

PEOPLE = """
    person_id | born_on
    1         | 2016-05-01
    2         | 2016-05-01
    3         | 2016-05-01
    4         | 2016-05-01
    5         | 2016-05-01
"""


def test_a_child_is_first_seen_within_ten_working_days_of_the_referral(spec: Callable[..., None]) -> None:
    """Referred on 23 March, with Easter between, it is due on 8 April; a visit at which nobody was in stops nothing."""
    spec(
        assessment_quality.FIRST_SEEN,
        as_at="2026-04-20",
        persons=PEOPLE,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-03-23  |
            R2          | 2         | 2026-03-23  |
            R3          | 3         | 2026-03-23  |
            R4          | 4         | 2026-04-13  |
            R5          | 5         | 2026-03-23  | 2026-03-30
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on
            A1            | 1         | R1          | 2026-03-25
            A2            | 2         | R2          | 2026-03-25
            A3            | 3         | R3          | 2026-03-25
            A4            | 4         | R4          | 2026-04-14
            A5            | 5         | R5          | 2026-03-25
            A6            | 1         | R1          | 2026-04-16
        """,
        assessment_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-04-08 | yes
            V2       | 2         | 2026-04-07 | no
            V3       | 2         | 2026-04-09 | yes
            V4       | 3         | 2026-03-20 | yes
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            A1         | 2026-03-23 | 2026-04-08 | 2026-04-08 | met     | no
            A2         | 2026-03-23 | 2026-04-08 | 2026-04-09 | missed  | no
            A3         | 2026-03-23 | 2026-04-08 |            | missed  | yes
            A4         | 2026-04-13 | 2026-04-27 |            | pending | no
            A5         | 2026-03-23 | 2026-04-08 |            | ended   | no
        """,
    )


def test_an_earlier_visit_of_which_nobody_wrote_whether_the_child_was_seen_is_unknown(
    spec: Callable[..., None],
) -> None:
    """It may have been the first; a later one takes nothing away. Children not born by then are left out."""
    spec(
        assessment_quality.FIRST_SEEN,
        as_at="2026-03-31",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         | 2016-05-01 |
            3         |            | 2026-06-01
            4         | 2026-03-12 |
        """,
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-03-09
            R2          | 2         | 2026-03-09
            R3          | 3         | 2026-03-09
            R4          | 4         | 2026-03-09
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on
            A1            | 1         | R1          | 2026-03-10
            A2            | 2         | R2          | 2026-03-10
            A3            | 3         | R3          | 2026-03-10
            A4            | 4         | R4          | 2026-03-10
        """,
        cin_visits="""
            visit_id | person_id | visit_on   | seen
            V1       | 1         | 2026-03-12 |
            V2       | 1         | 2026-03-16 | yes
            V3       | 2         | 2026-03-12 | yes
            V4       | 2         | 2026-03-16 |
        """,
        owed="""
            episode_id | state   | unknown_because
            A1         | unknown | it is not recorded either way
            A2         | met     |
        """,
    )


def test_a_manager_reviews_an_assessment_by_the_day_set_at_its_outset(spec: Callable[..., None]) -> None:
    """The record sets the day: before it or on it is in time, and one authorised first needs no review."""
    spec(
        assessment_quality.REVIEW_POINT,
        as_at="2026-04-08",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-03-09 |
            A2            | 2         | 2026-03-09 |
            A3            | 3         | 2026-03-09 |
            A4            | 4         | 2026-03-09 |
            A5            | 5         | 2026-03-09 | 2026-04-01
            A6            | 6         | 2026-03-09 |
        """,
        assessment_review_points="""
            point_id | assessment_id | person_id | set_on     | due_on     | reviewed_on
            P1       | A1            | 1         | 2026-03-09 | 2026-04-02 | 2026-04-01
            P2       | A2            | 2         | 2026-03-09 | 2026-04-02 | 2026-04-03
            P3       | A3            | 3         | 2026-03-09 | 2026-04-02 |
            P4       | A4            | 4         |            | 2026-04-08 |
            P5       | A5            | 5         | 2026-03-09 | 2026-04-02 |
            P6       | A6            | 6         | 2026-03-09 |            |
        """,
        owed="""
            episode_id | started_on | due_on     | state   | overdue | unknown_because
            P1         | 2026-03-09 | 2026-04-02 | met     | no      |
            P2         | 2026-03-09 | 2026-04-02 | missed  | no      |
            P3         | 2026-03-09 | 2026-04-02 | missed  | yes     |
            P4         | 2026-03-09 | 2026-04-08 | pending | no      |
            P5         | 2026-03-09 | 2026-04-02 | ended   | no      |
            P6         | 2026-03-09 |            | unknown | no      | no day was set by which it is due
        """,
    )
