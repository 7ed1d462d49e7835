"""The front door: contacts and referrals decided in time, and handed over from nights and weekends."""

from collections.abc import Callable

from holdfast.standards import front_door

# Contacts


def test_a_contact_is_due_on_the_next_working_day(spec: Callable[..., None]) -> None:
    """The day of arrival is day 0, and Good Friday and Easter Monday are no working days."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-05-01",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-04-02 16:00:00 | 2026-04-07 09:00:00
            C2         | 2         | 2026-04-02 16:00:00 | 2026-04-08 09:00:00
            C3         | 3         | 2026-04-02 16:00:00 |
            C4         | 4         | 2026-04-30 16:00:00 |
        """,
        owed="""
            person_id | episode_id | started_on | due_on     | done_on    | state   | overdue
            1         | C1         | 2026-04-02 | 2026-04-07 | 2026-04-07 | met     | no
            2         | C2         | 2026-04-02 | 2026-04-07 | 2026-04-08 | missed  | no
            3         | C3         | 2026-04-02 | 2026-04-07 |            | missed  | yes
            4         | C4         | 2026-04-30 | 2026-05-01 |            | pending | no
        """,
    )


def test_a_contact_at_the_weekend_starts_on_the_day_it_arrives(spec: Callable[..., None]) -> None:
    """One working day after a Saturday, a Sunday or a Friday is the Monday."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-03-30",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-03-27 23:59:00 |
            C2         | 2         | 2026-03-28 00:01:00 |
            C3         | 3         | 2026-03-29 11:00:00 | 2026-03-29 12:00:00
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state
            C1         | 2026-03-27 | 2026-03-30 |            | pending
            C2         | 2026-03-28 | 2026-03-30 |            | pending
            C3         | 2026-03-29 | 2026-03-30 | 2026-03-29 | met
        """,
    )


def test_a_contact_decided_before_it_arrived_is_unknown(spec: Callable[..., None]) -> None:
    """Dates in the wrong order say nothing about practice, so they count neither for it nor against it."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-05-01",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-03-10 09:00:00 | 2026-03-09 17:00:00
        """,
        owed="""
            episode_id | state   | overdue | unknown_because
            C1         | unknown | no      | the dates are in the wrong order
        """,
    )


def test_a_decision_counts_from_the_day_it_is_made(spec: Callable[..., None]) -> None:
    """Looked at on an earlier day, the same row tells what was true on that day."""
    contact = """
        contact_id | person_id | received_at         | decided_at
        C1         | 1         | 2026-03-09 09:00:00 | 2026-03-10 17:00:00
    """
    spec(front_door.CONTACT_DECISION, as_at="2026-03-09", contact_decisions=contact, owed="state\npending")
    spec(front_door.CONTACT_DECISION, as_at="2026-03-10", contact_decisions=contact, owed="state\nmet")


def test_each_brother_and_sister_is_owed_a_decision(spec: Callable[..., None]) -> None:
    """One call about three children is three obligations: each child counts, and one may be forgotten."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-03-12",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
            C2         | 2         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
            C3         | 3         | 2026-03-09 09:00:00 |
        """,
        owed="""
            person_id | episode_id | state
            1         | C1         | met
            2         | C2         | met
            3         | C3         | missed
        """,
    )


def test_a_contact_about_an_unborn_child_is_owed_a_decision(spec: Callable[..., None]) -> None:
    """A child who is not yet born is protected like any other."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-03-10",
        persons="""
            person_id | expected_on
            1         | 2026-07-01
        """,
        contact_decisions="""
            contact_id | person_id | received_at
            C1         | 1         | 2026-03-09 09:00:00
        """,
        owed="""
            person_id | due_on     | state
            1         | 2026-03-10 | pending
        """,
    )


# Referrals


def test_a_referral_is_decided_within_one_working_day(spec: Callable[..., None]) -> None:
    """A decision on the day itself takes no working day; a referral without a decision row is undecided."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-06",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-12-24
            R2          | 2         | 2025-12-24
            R3          | 3         | 2025-12-24
            R4          | 4         | 2025-12-24
            R5          | 5         | 2026-01-05
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2025-12-24 18:00:00
            R2          | 2         | 2025-12-29 08:00:00
            R3          | 3         | 2025-12-30 08:00:00
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            R1         | 2025-12-24 | 2025-12-29 | 2025-12-24 | met     | no
            R2         | 2025-12-24 | 2025-12-29 | 2025-12-29 | met     | no
            R3         | 2025-12-24 | 2025-12-29 | 2025-12-30 | missed  | no
            R4         | 2025-12-24 | 2025-12-29 |            | missed  | yes
            R5         | 2026-01-05 | 2026-01-06 |            | pending | no
        """,
    )


def test_an_episode_that_closes_in_time_ends_the_wait_for_a_decision(spec: Callable[..., None]) -> None:
    """Closed on or before the due day, the obligation falls away; closed after it, it stays missed."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-01-06
            R2          | 2         | 2026-01-05  | 2026-01-07
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state  | overdue
            R1         | 2026-01-06 | 2026-01-06     | ended  | no
            R2         | 2026-01-06 | 2026-01-07     | missed | no
        """,
    )


def test_a_referral_without_a_date_is_unknown(spec: Callable[..., None]) -> None:
    """So is one that was decided before it came."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         |
            R2          | 2         | 2026-01-05
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-05 09:00:00
            R2          | 2         | 2026-01-02 09:00:00
        """,
        owed="""
            episode_id | state   | unknown_because
            R1         | unknown | the start date is missing
            R2         | unknown | the dates are in the wrong order
        """,
    )


def test_a_referral_that_ends_without_further_action_was_owed_a_decision(spec: Callable[..., None]) -> None:
    """Taking no further action is a decision too, and may come too late."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa | closed_on
            R1          | 1         | 2026-01-05  | yes | 2026-01-08
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-08 12:00:00
        """,
        owed="""
            episode_id | due_on     | done_on    | ended_other_on | state
            R1         | 2026-01-06 | 2026-01-08 |                | missed
        """,
    )


def test_a_referral_of_the_same_child_again_starts_afresh(spec: Callable[..., None]) -> None:
    """Each referral has its own decision, however soon after the last it comes."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-14",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-01-12
            R2          | 1         | 2026-01-13  |
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-05 12:00:00
        """,
        owed="""
            person_id | episode_id | due_on     | state
            1         | R1         | 2026-01-06 | met
            1         | R2         | 2026-01-14 | pending
        """,
    )


# Out of hours


def test_a_contact_out_of_hours_is_acknowledged_by_ten_on_the_next_working_day(spec: Callable[..., None]) -> None:
    """Ten o'clock itself is in time; what comes later counts as the next day's."""
    spec(
        front_door.OUT_OF_HOURS_HANDOVER,
        as_at="2026-01-20",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 10:00:00
            C2         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 10:01:00
            C3         | 2026-01-09 22:00:00 | yes          | yes                     |
            C4         | 2026-01-19 22:00:00 | yes          | yes                     |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            C1         | 2026-01-09 | 2026-01-12 | 2026-01-12 | met     | no
            C2         | 2026-01-09 | 2026-01-12 | 2026-01-13 | missed  | no
            C3         | 2026-01-09 | 2026-01-12 |            | missed  | yes
            C4         | 2026-01-19 | 2026-01-20 |            | pending | no
        """,
    )


def test_a_bank_holiday_is_out_of_hours(spec: Callable[..., None]) -> None:
    """A contact of Easter Saturday is handed over on Tuesday morning."""
    spec(
        front_door.OUT_OF_HOURS_HANDOVER,
        as_at="2026-04-10",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-04-04 20:00:00 | yes          | yes                     | 2026-04-07 09:30:00
            C2         | 2026-04-04 20:00:00 | yes          | yes                     | 2026-04-05 15:00:00
            C3         | 2026-04-04 20:00:00 | yes          | yes                     | 2026-04-07 11:00:00
        """,
        owed="""
            episode_id | due_on     | done_on    | state
            C1         | 2026-04-07 | 2026-04-07 | met
            C2         | 2026-04-07 | 2026-04-06 | met
            C3         | 2026-04-07 | 2026-04-08 | missed
        """,
    )


def test_a_contact_in_office_hours_is_not_handed_over(spec: Callable[..., None]) -> None:
    """One of which the record does not say when it came may have been out of hours: it is unknown, and not left out."""
    spec(
        front_door.OUT_OF_HOURS_HANDOVER,
        as_at="2026-01-20",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded
            C1         | 2026-01-09 11:00:00 | no           |
            C2         | 2026-01-09 12:00:00 |              | yes
        """,
        owed="""
            episode_id | state   | overdue | unknown_because
            C2         | unknown | no      | it is not recorded either way
        """,
    )


def test_a_handover_without_a_recorded_response_is_none(spec: Callable[..., None]) -> None:
    """What the day team acknowledges is what the emergency duty team did; where the record is silent, nobody knows."""
    spec(
        front_door.OUT_OF_HOURS_HANDOVER,
        as_at="2026-01-20",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 09:00:00
            C2         | 2026-01-09 22:00:00 | yes          | no                      | 2026-01-12 09:00:00
            C3         | 2026-01-09 22:00:00 | yes          |                         | 2026-01-12 09:00:00
        """,
        owed="""
            episode_id | done_on    | state   | overdue | unknown_because
            C1         | 2026-01-12 | met     | no      |
            C2         |            | missed  | yes     |
            C3         |            | unknown | no      | it is not recorded either way
        """,
    )


def test_a_handover_before_the_contact_is_unknown(spec: Callable[..., None]) -> None:
    """A clock that was stopped before it began was not recorded as it happened."""
    spec(
        front_door.OUT_OF_HOURS_HANDOVER,
        as_at="2026-01-20",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-01-13 22:00:00 | yes          | yes                     | 2026-01-12 09:00:00
        """,
        owed="""
            episode_id | state   | unknown_because
            C1         | unknown | the dates are in the wrong order
        """,
    )
