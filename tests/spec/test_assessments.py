"""Assessments: finished in time, from the referral and from their own start, and the child seen."""

from collections.abc import Callable

from holdfast.standards import assessments

# From the referral


def test_the_forty_fifth_working_day_after_the_referral_is_in_time(spec: Callable[..., None]) -> None:
    """The limit is inclusive: 45 working days from Monday 3 November, over Christmas and New Year, end on 8 January."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-11-03
            R2          | 2         | 2025-11-03
            R3          | 3         | 2025-11-03
            R4          | 4         | 2026-01-05
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-11-05 | 2026-01-08
            A2            | 2         | R2          | 2025-11-05 | 2026-01-09
            A3            | 3         | R3          | 2025-11-05 |
            A4            | 4         | R4          | 2026-01-06 |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            A1         | 2025-11-03 | 2026-01-08 | 2026-01-08 | met     | no
            A2         | 2025-11-03 | 2026-01-08 | 2026-01-09 | missed  | no
            A3         | 2025-11-03 | 2026-01-08 |            | missed  | yes
            A4         | 2026-01-05 | 2026-03-09 |            | pending | no
        """,
    )


def test_a_later_assessment_in_an_episode_runs_from_its_own_start(spec: Callable[..., None]) -> None:
    """Only the first answers the referral; one on an open episode answers to the day on which it began."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-03-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-09-01
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-12-01 |
            A2            | 1         | R1          | 2025-09-03 | 2025-10-01
        """,
        owed="""
            episode_id | started_on | due_on     | state
            A1         | 2025-12-01 | 2026-02-05 | missed
            A2         | 2025-09-01 | 2025-11-03 | met
        """,
    )


def test_an_open_assessment_ends_when_the_episode_closes_in_time(spec: Callable[..., None]) -> None:
    """A child who dies, moves away or no longer needs help drops out, unless the limit had passed by then."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-11-03  | 2025-12-15
            R2          | 2         | 2025-11-03  | 2026-01-12
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on
            A1            | 1         | R1          | 2025-11-05
            A2            | 2         | R2          | 2025-11-05
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state  | overdue
            A1         | 2026-01-08 | 2025-12-15     | ended  | no
            A2         | 2026-01-08 | 2026-01-12     | missed | no
        """,
    )


def test_an_assessment_whose_referral_cannot_be_found_is_unknown(spec: Callable[..., None]) -> None:
    """One that names no referral at all runs from its own start."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on
            R3          | 3         | 2026-01-20
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-11-05 | 2025-12-01
            A2            | 2         |             | 2025-11-05 | 2025-12-01
            A3            | 3         | R3          | 2025-11-05 | 2025-12-01
        """,
        owed="""
            episode_id | started_on | state   | unknown_because
            A1         |            | unknown | the start date is missing
            A2         | 2025-11-05 | met     |
            A3         | 2026-01-20 | unknown | the dates are in the wrong order
        """,
    )


def test_an_assessment_before_birth_is_owed_like_any_other(spec: Callable[..., None]) -> None:
    """The limit does not wait for the child to be born."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2025-12-01",
        persons="""
            person_id | expected_on
            1         | 2026-03-01
        """,
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-11-03
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on
            A1            | 1         | R1          | 2025-11-05
        """,
        owed="""
            person_id | due_on     | state
            1         | 2026-01-08 | pending
        """,
    )


def test_a_referral_without_an_assessment_is_owed_one(spec: Callable[..., None]) -> None:
    """The 45 working days run from the referral whether or not anybody has begun; not where it was turned away."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on  | nfa
            R1          | 1         | 2025-11-03  |            | no
            R2          | 2         | 2026-01-05  |            |
            R3          | 3         | 2025-11-03  | 2025-12-15 | no
            R4          | 4         | 2025-11-03  | 2026-01-12 | no
            R5          | 5         | 2025-11-03  | 2025-11-04 | yes
            R6          | 6         | 2025-11-03  |            | no
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A6            | 6         | R6          | 2025-11-05 |
        """,
        owed="""
            episode_id | started_on | due_on     | ended_other_on | state   | overdue
            R1         | 2025-11-03 | 2026-01-08 |                | missed  | yes
            R2         | 2026-01-05 | 2026-03-09 |                | pending | no
            R3         | 2025-11-03 | 2026-01-08 | 2025-12-15     | ended   | no
            R4         | 2025-11-03 | 2026-01-08 | 2026-01-12     | missed  | no
            A6         | 2025-11-03 | 2026-01-08 |                | missed  | yes
        """,
    )


def test_the_next_referral_of_a_child_takes_the_place_of_one_that_was_not_assessed(spec: Callable[..., None]) -> None:
    """A list that shows when only the latest episode closed would leave all earlier ones open; an assessment that names
    no referral answers those before it.
    """
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa
            R1          | 1         | 2025-10-06  | no
            R2          | 1         | 2025-11-10  | yes
            R3          | 1         | 2025-12-01  | no
            R4          | 2         | 2025-10-06  | no
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A2            | 2         |             | 2025-10-08 | 2025-11-03
        """,
        owed="""
            episode_id | started_on | due_on     | ended_other_on | state
            R1         | 2025-10-06 | 2025-12-08 | 2025-12-01     | ended
            R3         | 2025-12-01 | 2026-02-05 |                | pending
            A2         | 2025-10-08 | 2025-12-10 |                | met
        """,
    )


def test_a_referral_before_the_record_of_assessments_is_not_taken_for_unassessed(spec: Callable[..., None]) -> None:
    """Its assessment may lie before the extract begins."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-01-30",
        covered={"assessments": "2025-10-01"},
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-09-30
            R2          | 2         | 2025-10-01
        """,
        owed="""
            episode_id | due_on     | state
            R2         | 2025-12-03 | missed
        """,
    )


# From its own start


def test_an_assessment_from_its_own_start_has_forty_five_working_days(spec: Callable[..., None]) -> None:
    """The published figure starts at the assessment, so a referral that lay for a fortnight does not show in it."""
    spec(
        assessments.ASSESSMENT_FROM_START,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-10-20
            R2          | 2         | 2025-10-20
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-11-03 | 2026-01-08
            A2            | 2         | R2          | 2025-11-03 | 2026-01-09
            A3            | 3         |             | 2025-11-03 |
            A4            | 4         |             | 2026-01-05 |
        """,
        owed="""
            episode_id | started_on | due_on     | state   | overdue
            A1         | 2025-11-03 | 2026-01-08 | met     | no
            A2         | 2025-11-03 | 2026-01-08 | missed  | no
            A3         | 2025-11-03 | 2026-01-08 | missed  | yes
            A4         | 2026-01-05 | 2026-03-09 | pending | no
        """,
    )


def test_each_of_two_assessments_in_an_episode_has_its_own_clock(spec: Callable[..., None]) -> None:
    """From its own start, the first has no privilege."""
    spec(
        assessments.ASSESSMENT_FROM_START,
        as_at="2025-10-02",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-09-01
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-09-03 | 2025-10-01
            A2            | 1         | R1          | 2025-10-01 |
        """,
        owed="""
            episode_id | started_on | state
            A1         | 2025-09-03 | met
            A2         | 2025-10-01 | pending
        """,
    )


def test_closing_the_episode_ends_an_assessment_from_its_own_start(spec: Callable[..., None]) -> None:
    """What was authorised after all, even after the closure, counts by the day on which it was."""
    spec(
        assessments.ASSESSMENT_FROM_START,
        as_at="2026-01-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-11-03  | 2025-12-15
            R2          | 2         | 2025-11-03  | 2025-12-15
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-11-03 |
            A2            | 2         | R2          | 2025-11-03 | 2025-12-18
        """,
        owed="""
            episode_id | done_on    | ended_other_on | state
            A1         |            | 2025-12-15     | ended
            A2         | 2025-12-18 |                | met
        """,
    )


def test_an_assessment_without_a_start_is_unknown(spec: Callable[..., None]) -> None:
    """So is one authorised before it began."""
    spec(
        assessments.ASSESSMENT_FROM_START,
        as_at="2026-01-30",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         |            | 2025-12-01
            A2            | 2         | 2025-12-08 | 2025-12-01
        """,
        owed="""
            episode_id | state   | unknown_because
            A1         | unknown | the start date is missing
            A2         | unknown | the dates are in the wrong order
        """,
    )


# The child seen


def test_the_child_is_seen_before_the_assessment_is_authorised(spec: Callable[..., None]) -> None:
    """Asked when the assessment is authorised; if the record does not say, that is unknown and not a no."""
    spec(
        assessments.CHILD_SEEN,
        as_at="2026-01-30",
        persons="""
            person_id | born_on
            1         | 2020-05-01
            2         | 2020-05-01
            3         | 2020-05-01
            4         | 2020-05-01
        """,
        assessments="""
            assessment_id | person_id | started_on | authorised_on | child_seen
            A1            | 1         | 2025-11-03 | 2025-12-01    | yes
            A2            | 2         | 2025-11-03 | 2025-12-01    | no
            A3            | 3         | 2025-11-03 | 2025-12-01    |
            A4            | 4         | 2025-11-03 |               |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | unknown_because
            A1         | 2025-12-01 | 2025-12-01 | 2025-12-01 | met     |
            A2         | 2025-12-01 | 2025-12-01 |            | missed  |
            A3         | 2025-12-01 | 2025-12-01 |            | unknown | it is not recorded either way
        """,
    )


def test_an_unborn_child_need_not_be_seen(spec: Callable[..., None]) -> None:
    """Born on the very day of the authorisation, the child is no longer unborn."""
    spec(
        assessments.CHILD_SEEN,
        as_at="2026-01-30",
        persons="""
            person_id | born_on    | expected_on
            1         |            | 2026-02-20
            2         | 2025-12-02 |
            3         | 2025-12-01 |
        """,
        assessments="""
            assessment_id | person_id | started_on | authorised_on | child_seen
            A1            | 1         | 2025-11-03 | 2025-12-01    | no
            A2            | 2         | 2025-11-03 | 2025-12-01    | no
            A3            | 3         | 2025-11-03 | 2025-12-01    | yes
        """,
        owed="""
            episode_id | state
            A3         | met
        """,
    )


OPENED_FIRST = """
    assessment_id | person_id | referral_id | started_on | authorised_on
    A1            | 1         | R1          | 2025-12-15 | 2026-03-06
    A2            | 2         | R2          | 2026-01-05 | 2026-03-13
    A3            | 3         | R3          | 2026-01-19 | 2026-03-13
    A4            | 4         | R4          | 2026-01-05 |
"""
REFERRED_LATER = """
    referral_id | person_id | referral_on
    R1          | 1         | 2026-01-05
    R2          | 2         | 2026-01-12
    R3          | 3         | 2026-01-05
    R4          | 4         |
"""


def test_an_assessment_may_open_before_the_referral(spec: Callable[..., None]) -> None:
    """The clock runs from the referral all the same, as guidance has it; without a day of it nobody can say."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-03-20",
        cin_episodes=REFERRED_LATER,
        assessments=OPENED_FIRST,
        owed="""
            episode_id | started_on | due_on     | state
            A1         | 2026-01-05 | 2026-03-09 | met
            A2         | 2026-01-12 | 2026-03-16 | met
            A3         | 2026-01-05 | 2026-03-09 | missed
            A4         |            |            | unknown
        """,
    )


def test_a_council_may_count_from_the_opening_where_that_is_earlier(spec: Callable[..., None]) -> None:
    """From January on: A1, which had opened before, keeps the referral. What opened after it (A3) runs from it."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-03-20",
        cin_episodes=REFERRED_LATER,
        assessments=OPENED_FIRST,
        limits="""
            - key: assessment_start
              value: 0
              unit: choice
              valid_from: 2026-01-01
              status: local_policy
              source: "Family help assessments, January 2026"
        """,
        owed="""
            episode_id | started_on | due_on     | state
            A1         | 2026-01-05 | 2026-03-09 | met
            A2         | 2026-01-05 | 2026-03-09 | missed
            A3         | 2026-01-05 | 2026-03-09 | missed
            A4         |            |            | unknown
        """,
    )


def test_a_council_that_counts_from_the_opening_alone_is_warned_and_obeyed(spec: Callable[..., None]) -> None:
    """It gives more time than guidance where the assessment opens after the referral (A3)."""
    spec(
        assessments.ASSESSMENT_FROM_REFERRAL,
        as_at="2026-03-20",
        cin_episodes=REFERRED_LATER,
        assessments=OPENED_FIRST,
        limits="""
            - key: assessment_start
              value: 2
              unit: choice
              valid_from: 2026-01-01
              status: local_policy
              source: "The council's own way of counting"
        """,
        owed="""
            episode_id | started_on | due_on     | state
            A1         | 2026-01-05 | 2026-03-09 | met
            A2         | 2026-01-05 | 2026-03-09 | missed
            A3         | 2026-01-19 | 2026-03-23 | met
            A4         | 2026-01-05 | 2026-03-09 | missed
        """,
    )
