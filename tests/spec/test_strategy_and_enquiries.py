"""Strategy discussions and section 47 enquiries: who else came, and whether the child was seen."""

from collections.abc import Callable

from holdfast.standards import strategy_and_enquiries


def test_everybody_who_works_with_the_child_is_at_the_discussion(spec: Callable[..., None]) -> None:
    """School and the agency that referred are asked too; a report sent in is not taking part."""
    spec(
        strategy_and_enquiries.WIDER_ATTENDANCE,
        as_at="2026-03-31",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 6
            R2          | 2         | 4
            R3          | 3         | 6
        """,
        child_agencies="""
            involvement_id | person_id | agency    | started_on | ended_on
            V1             | 1         | education | 2020-09-01 |
            V2             | 2         | education | 2020-09-01 |
            V3             | 3         | education | 2020-09-01 |
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | referral_id | held_at
            S1          | M1         | 1         | R1          | 2026-03-10 14:00:00
            S2          | M2         | 2         | R2          | 2026-03-10 14:00:00
            S3          | M3         | 3         | R3          | 2026-03-10 14:00:00
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency      | mode
            T1          | M1         | social care | in person
            T2          | M1         | education   | live remote
            T3          | M2         | education   | in person
            T4          | M3         | education   | report only
        """,
        owed="""
            episode_id | due_on     | state  | overdue
            S1         | 2026-03-10 | met    | no
            S2         | 2026-03-10 | missed | no
            S3         | 2026-03-10 | missed | no
        """,
    )


def test_where_nobody_else_works_with_the_child_nobody_else_is_missed(spec: Callable[..., None]) -> None:
    """An agency that has left counts no more; a neighbour who referred is not asked to the meeting."""
    spec(
        strategy_and_enquiries.WIDER_ATTENDANCE,
        as_at="2026-03-31",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 1B
        """,
        child_agencies="""
            involvement_id | person_id | agency    | started_on | ended_on
            V1             | 1         | education | 2020-09-01 | 2026-03-09
            V2             | 1         | police    | 2020-09-01 |
            V3             | 1         | other     | 2026-03-11 |
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | referral_id | held_at
            S1          | M1         | 1         | R1          | 2026-03-10 14:00:00
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency      | mode
            T1          | M1         | social care | in person
        """,
        owed="",
    )


def test_each_child_of_a_shared_discussion_has_those_who_know_that_child(spec: Callable[..., None]) -> None:
    """The school of the elder came; the nursery of the younger did not. Nothing is known of a meeting not minuted."""
    spec(
        strategy_and_enquiries.WIDER_ATTENDANCE,
        as_at="2026-03-31",
        child_agencies="""
            involvement_id | person_id | agency    | started_on
            V1             | 1         | education | 2020-09-01
            V2             | 2         | other     | 2024-09-01
            V3             | 3         | education |
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | held_at
            S1          | M1         | 1         | 2026-03-10 14:00:00
            S2          | M1         | 2         | 2026-03-10 14:00:00
            S3          | M2         | 3         | 2026-03-10 14:00:00
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency    | mode
            T1          | M1         | education | in person
        """,
        owed="""
            person_id | state   | unknown_because
            1         | met     |
            2         | missed  |
            3         | unknown | it is not recorded either way
        """,
    )


PEOPLE = """
    person_id | born_on
    1         | 2016-05-01
    2         | 2016-05-01
    3         | 2024-05-01
    4         | 2016-05-01
"""
ENQUIRIES = """
    enquiry_id | person_id | started_on | ended_on
    E1         | 1         | 2026-03-02 | 2026-03-20
    E2         | 2         | 2026-03-02 | 2026-03-20
    E3         | 3         | 2026-03-02 | 2026-03-20
    E4         | 4         | 2026-03-02 | 2026-03-20
"""


def test_a_child_is_seen_in_the_enquiry_and_alone_from_the_age_of_three(spec: Callable[..., None]) -> None:
    """A child of nine seen only with the parents has had no chance to speak; a child of one cannot be asked alone."""
    spec(
        strategy_and_enquiries.SEEN_IN_ENQUIRY,
        as_at="2026-03-31",
        persons=PEOPLE,
        s47_enquiries=ENQUIRIES,
        assessment_visits="""
            visit_id | person_id | purpose | visit_on   | seen | seen_alone
            V1       | 1         | enquiry | 2026-03-20 | yes  | yes
            V2       | 2         | enquiry | 2026-03-04 | yes  | no
            V3       | 3         | enquiry | 2026-03-02 | yes  | no
            V4       | 4         | enquiry | 2026-03-23 | yes  | yes
        """,
        owed="""
            person_id | due_on     | state
            1         | 2026-03-20 | met
            2         | 2026-03-20 | missed
            3         | 2026-03-20 | met
            4         | 2026-03-20 | missed
        """,
    )


def test_a_visit_on_a_plan_counts_and_an_answer_not_written_down_is_unknown(spec: Callable[..., None]) -> None:
    """A visit is a visit whatever it was for; an empty cell is no `no`; dates in disorder tell nothing."""
    spec(
        strategy_and_enquiries.SEEN_IN_ENQUIRY,
        as_at="2026-03-31",
        persons=PEOPLE,
        s47_enquiries="""
            enquiry_id | person_id | started_on | ended_on
            E1         | 1         | 2026-03-02 | 2026-03-20
            E2         | 2         | 2026-03-02 | 2026-03-20
            E3         | 3         | 2026-03-02 | 2026-02-20
            E4         | 4         | 2026-03-02 |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen | seen_alone
            V1       | 1         | P1      | 2026-03-05 | yes  | yes
            V2       | 2         | P2      | 2026-03-05 | yes  |
        """,
        owed="""
            person_id | state
            1         | met
            2         | unknown
            3         | unknown
        """,
    )


def test_a_child_not_yet_born_cannot_be_seen(spec: Callable[..., None]) -> None:
    """One born while the enquiry lasts can."""
    spec(
        strategy_and_enquiries.SEEN_IN_ENQUIRY,
        as_at="2026-03-31",
        persons="""
            person_id | born_on    | expected_on
            1         |            | 2026-06-01
            2         | 2026-03-25 |
            3         | 2026-03-18 |
        """,
        s47_enquiries="""
            enquiry_id | person_id | started_on | ended_on
            E1         | 1         | 2026-03-02 | 2026-03-20
            E2         | 2         | 2026-03-02 | 2026-03-20
            E3         | 3         | 2026-03-02 | 2026-03-20
        """,
        owed="""
            person_id | state
            3         | missed
        """,
    )
