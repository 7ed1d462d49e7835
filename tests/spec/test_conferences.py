"""Child protection conferences: held in time for a child who moved in, quorate, prepared for, and with the child."""

from collections.abc import Callable

from holdfast.standards import conferences


def test_a_child_who_moves_in_on_a_plan_has_a_conference_in_fifteen_working_days(spec: Callable[..., None]) -> None:
    """Told on 16 March, with Easter between, it is due on 8 April: no enquiry of ours leads to it."""
    spec(
        conferences.TRANSFER_CONFERENCE,
        as_at="2026-04-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-03-16  |
            R2          | 2         | 2026-03-16  |
            R3          | 3         | 2026-03-16  |
            R4          | 4         | 2026-04-13  |
            R5          | 5         | 2026-03-16  | 2026-03-30
            R6          | 6         |             |
            R7          | 7         | 2026-03-16  |
        """,
        referral_outcomes="""
            referral_id | person_id | outcome
            R3          | 3         | CP_TRANSFER_IN
            R4          | 4         | CP_TRANSFER_IN
            R5          | 5         | CP_TRANSFER_IN
            R6          | 6         | CP_TRANSFER_IN
            R7          | 7         | SINGLE_ASSESSMENT
        """,
        initial_conferences="""
            conference_id | person_id | referral_id | transfer_in | held_on
            C1            | 1         | R1          | yes         | 2026-04-08
            C2            | 2         | R2          | yes         | 2026-04-09
            C7            | 7         | R7          | no          | 2026-04-01
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            R1         | 2026-03-16 | 2026-04-08 | 2026-04-08 | met     | no
            R2         | 2026-03-16 | 2026-04-08 | 2026-04-09 | missed  | no
            R3         | 2026-03-16 | 2026-04-08 |            | missed  | yes
            R4         | 2026-04-13 | 2026-05-05 |            | pending | no
            R5         | 2026-03-16 | 2026-04-08 |            | ended   | no
            R6         |            |            |            | unknown | no
        """,
    )


def test_a_quorum_is_social_care_and_two_others_who_know_the_child(spec: Callable[..., None]) -> None:
    """Two from health are one agency; a report is nobody; an agency that never met the child does not count."""
    spec(
        conferences.CONFERENCE_QUORATE,
        as_at="2026-03-31",
        initial_conferences="""
            conference_id | meeting_id | person_id | held_on
            C1            | M1         | 1         | 2026-03-10
            C2            | M2         | 2         | 2026-03-10
            C3            | M3         | 3         | 2026-03-10
            C4            | M4         | 4         | 2026-03-10
            C5            | M5         | 5         | 2026-03-10
        """,
        conference_attendees="""
            attendee_id | meeting_id | agency      | mode        | knows_child
            T1          | M1         | social care | in person   | yes
            T2          | M1         | health      | in person   | yes
            T3          | M1         | education   | live remote | yes
            T4          | M2         | social care | in person   | yes
            T5          | M2         | health      | in person   | yes
            T6          | M2         | health      | in person   | yes
            T7          | M2         | education   | report only | yes
            T8          | M3         | social care | in person   | yes
            T9          | M3         | health      | in person   | yes
            T10         | M3         | police      | in person   | no
            T11         | M4         | social care | in person   | yes
            T12         | M4         | health      | in person   | yes
            T13         | M4         | police      | in person   |
        """,
        owed="""
            episode_id | due_on     | state
            C1         | 2026-03-10 | met
            C2         | 2026-03-10 | missed
            C3         | 2026-03-10 | missed
            C4         | 2026-03-10 | unknown
            C5         | 2026-03-10 | unknown
        """,
    )


def test_a_review_is_quorate_if_the_case_system_says_so(spec: Callable[..., None]) -> None:
    """The dataset has the answer for reviews; not known is not no, and a review not held is no conference."""
    spec(
        conferences.CONFERENCE_QUORATE,
        as_at="2026-03-31",
        cp_reviews="""
            review_id | person_id | review_on  | quorate
            V1        | 1         | 2026-03-10 | Y
            V2        | 2         | 2026-03-10 | N
            V3        | 3         | 2026-03-10 | U
            V4        | 4         |            |
        """,
        owed="""
            episode_id | state
            V1         | met
            V2         | missed
            V3         | unknown
        """,
    )


def test_the_report_is_with_the_parents_two_working_days_before_and_five_before_a_review(
    spec: Callable[..., None],
) -> None:
    """Before the conference on the Wednesday after Easter, that is the Thursday before it."""
    spec(
        conferences.REPORT_SHARED,
        as_at="2026-04-30",
        initial_conferences="""
            conference_id | person_id | held_on
            C1            | 1         | 2026-04-08
            C2            | 2         | 2026-04-08
            C3            | 3         | 2026-04-08
            C4            | 4         | 2026-04-08
        """,
        cp_reviews="""
            review_id | person_id | review_on
            V1        | 1         | 2026-03-20
            V2        | 2         | 2026-03-20
        """,
        conference_records="""
            conference_id | person_id | kind    | report_shared_on
            C1            | 1         | initial | 2026-04-02
            C2            | 2         | initial | 2026-04-07
            C3            | 3         | initial |
            V1            | 1         | review  | 2026-03-13
            V2            | 2         | review  | 2026-03-16
        """,
        owed="""
            episode_id | state
            C1         | met
            V1         | met
            C2         | missed
            V2         | missed
            C3         | missed
            C4         | unknown
        """,
    )


def test_a_council_may_ask_for_more_days_before_a_conference(spec: Callable[..., None]) -> None:
    """From the day on which its own limit holds, and not for conferences before it."""
    spec(
        conferences.REPORT_SHARED,
        as_at="2026-04-30",
        limits="""
            - key: report_before_conference
              variant: initial
              value: 3
              unit: number
              valid_from: 2026-03-12
              status: local_policy
              source: The procedures of our own partnership
        """,
        initial_conferences="""
            conference_id | person_id | held_on
            C1            | 1         | 2026-03-11
            C2            | 2         | 2026-03-12
        """,
        conference_records="""
            conference_id | person_id | kind    | report_shared_on
            C1            | 1         | initial | 2026-03-09
            C2            | 2         | initial | 2026-03-10
        """,
        owed="""
            episode_id | state
            C1         | met
            C2         | missed
        """,
    )


def test_a_child_of_four_is_heard_at_the_conference(spec: Callable[..., None]) -> None:
    """In person, through somebody or by other means; one who turns four on the day is four."""
    spec(
        conferences.CONFERENCE_PARTICIPATION,
        as_at="2026-03-31",
        persons="""
            person_id | born_on
            1         | 2016-05-01
            2         | 2016-05-01
            3         | 2022-03-10
            4         | 2022-03-11
            5         | 2016-05-01
            6         |
            7         | 2016-05-01
        """,
        initial_conferences="""
            conference_id | person_id | held_on
            C1            | 1         | 2026-03-10
            C2            | 2         | 2026-03-10
            C3            | 3         | 2026-03-10
            C4            | 4         | 2026-03-10
            C5            | 5         | 2026-03-10
            C6            | 6         | 2026-03-10
        """,
        conference_records="""
            conference_id | person_id | kind    | participation
            C1            | 1         | initial | PN6
            C2            | 2         | initial | PN7
            C3            | 3         | initial | PN0
            C4            | 4         | initial | PN0
            C6            | 6         | initial | PN0
        """,
        cp_reviews="""
            review_id | person_id | review_on  | participation
            V7        | 7         | 2026-03-10 | PN1
        """,
        owed="""
            episode_id | state
            C1         | met
            C2         | missed
            C3         | unknown
            C5         | unknown
            V7         | met
        """,
    )
