"""Measures of child protection conferences."""

from collections.abc import Callable


def test_working_days_to_the_conference_are_told_in_bands(measure_spec: Callable[..., None]) -> None:
    """From 16 March with Easter between: 30 March is day 10, 8 April day 15. A transfer from elsewhere is not ours."""
    measure_spec(
        "IC02",
        as_at="2026-04-30",
        period="12m",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            E1         | 1         | 2026-03-16
            E2         | 2         | 2026-03-16
            E3         | 3         | 2026-03-16
            E4         | 4         | 2026-03-16
            E5         | 5         | 2026-04-16
        """,
        initial_conferences="""
            conference_id | person_id | enquiry_id | transfer_in | held_on
            C1            | 1         | E1         | no          | 2026-03-30
            C2            | 2         | E2         |             | 2026-03-31
            C3            | 3         | E3         | no          | 2026-04-08
            C4            | 4         | E4         | no          | 2026-04-09
            C5            | 5         | E5         | no          | 2026-04-10
            C6            | 6         |            | yes         | 2026-04-09
        """,
        figures="""
            category | numerator | denominator | value | coverage
            0-10     | 1         | 4           | 25.0% | 80%
            11-15    | 2         | 4           | 50.0% | 80%
            16-20    | 1         | 4           | 25.0% | 80%
        """,
    )


def test_a_child_who_moved_in_on_a_plan_is_owed_a_conference(measure_spec: Callable[..., None]) -> None:
    """One that has not been held counts as late once its day is over, and is overdue until it is (2).

    Held before we were told (4), or for a referral that is not in the record (5), it is not known. A conference that
    followed on an enquiry of ours is another measure's (6)."""
    measure_spec(
        "IC03",
        as_at="2026-04-30",
        period="2026-04",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-03-16
            R2          | 2         | 2026-03-16
            R3          | 3         | 2026-04-28
            R4          | 4         | 2026-04-02
            R6          | 6         | 2026-03-16
        """,
        referral_outcomes="""
            referral_id | person_id | outcome
            R1          | 1         | CP_TRANSFER_IN
            R2          | 2         | CP_TRANSFER_IN
            R3          | 3         | CP_TRANSFER_IN
            R4          | 4         | CP_TRANSFER_IN
        """,
        initial_conferences="""
            conference_id | person_id | referral_id | transfer_in | held_on
            C1            | 1         | R1          | yes         | 2026-04-08
            C4            | 4         | R4          | yes         | 2026-03-31
            C5            | 5         |             | yes         | 2026-04-14
            C6            | 6         | R6          | no          | 2026-04-14
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 1       | 1
        """,
    )


def test_conferences_that_made_a_plan_are_told_of_those_held(measure_spec: Callable[..., None]) -> None:
    """A conference on an unborn child counts (C1), and each of twins; that of a child who moved in is another measure's
    (C4). Where the outcome is not recorded it is not known (C3)."""
    measure_spec(
        "IC04",
        as_at="2026-03-31",
        period="2026-03",
        persons="""
            person_id | born_on    | expected_on
            1         |            | 2026-06-01
            2         | 2016-05-01 |
            3         | 2016-05-01 |
        """,
        initial_conferences="""
            conference_id | meeting_id | person_id | transfer_in | held_on    | plan_made
            C1            | M1         | 1         | no          | 2026-03-10 | yes
            C2            | M2         | 2         | no          | 2026-03-10 | no
            C3            | M2         | 3         | no          | 2026-03-10 |
            C4            | M4         | 4         | yes         | 2026-03-10 | yes
            C5            | M5         | 5         | no          |            |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_initial_conferences_and_reviews_without_a_quorum_are_told(measure_spec: Callable[..., None]) -> None:
    """Brothers and sisters share one meeting (1, 4); one of which nobody wrote down who came is not known (2). Today's
    review may still be put right (5)."""
    measure_spec(
        "IC05",
        as_at="2026-03-31",
        period="2026-03",
        initial_conferences="""
            conference_id | meeting_id | person_id | held_on
            C1            | M1         | 1         | 2026-03-10
            C2            | M2         | 2         | 2026-03-10
            C3            | M1         | 4         | 2026-03-10
        """,
        conference_attendees="""
            attendee_id | meeting_id | agency      | mode        | knows_child
            T1          | M1         | social care | in person   | yes
            T2          | M1         | health      | in person   | yes
            T3          | M1         | education   | in person   | yes
        """,
        cp_reviews="""
            review_id | person_id | review_on  | quorate
            V1        | 3         | 2026-03-10 | N
            V5        | 5         | 2026-03-31 | N
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 1       | 0
        """,
    )


def test_reports_that_came_too_late_are_told(measure_spec: Callable[..., None]) -> None:
    """Brothers and sisters have a conference each; one that the extract does not name is not known (3). One that was
    called off needed no report (5); for today's the day may still be entered (4)."""
    measure_spec(
        "IC06",
        as_at="2026-03-31",
        period="2026-03",
        initial_conferences="""
            conference_id | meeting_id | person_id | held_on
            C1            | M1         | 1         | 2026-03-10
            C2            | M1         | 2         | 2026-03-10
            C3            | M3         | 3         | 2026-03-10
            C4            | M4         | 4         | 2026-03-31
            C5            | M5         | 5         |
        """,
        conference_records="""
            conference_id | person_id | kind    | report_shared_on
            C1            | 1         | initial | 2026-03-06
            C2            | 2         | initial | 2026-03-09
            C4            | 4         | initial |
            C5            | 5         | initial | 2026-03-09
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 1       | 0
        """,
    )


def test_children_of_four_and_more_not_heard_are_told(measure_spec: Callable[..., None]) -> None:
    """Younger ones are left out (4); a code that says so of an older child tells nothing (3). A child not heard who has
    no date of birth may be too young (6). Today's conference may still be written up (5)."""
    measure_spec(
        "IC07",
        as_at="2026-03-31",
        period="2026-03",
        persons="""
            person_id | born_on
            1         | 2016-05-01
            2         | 2016-05-01
            3         | 2016-05-01
            4         | 2024-05-01
            5         | 2016-05-01
        """,
        cp_reviews="""
            review_id | person_id | review_on  | participation
            V1        | 1         | 2026-03-10 | PN5
            V2        | 2         | 2026-03-10 | PN7
            V3        | 3         | 2026-03-10 | PN0
            V4        | 4         | 2026-03-10 | PN0
            V5        | 5         | 2026-03-31 | PN7
            V6        | 6         | 2026-03-10 | PN7
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 1       | 0
        """,
    )
