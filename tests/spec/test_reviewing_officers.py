"""Clocks of independent reviewing officers: in touch between reviews, disputes resolved, decisions done."""

from collections.abc import Callable

from holdfast.standards import reviewing_officers

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | L1             | 2024-09-02      | 2024-09-02 |
    E2         | 2         | L2             | 2024-09-02      | 2024-09-02 |
    E3         | 3         | L3             | 2024-09-02      | 2024-09-02 |
    E4         | 4         | L4             | 2024-09-02      | 2024-09-02 |
    E5         | 5         | L5             | 2024-09-02      | 2024-09-02 | 2026-04-10
    E6         | 6         | L6             | 2024-09-02      | 2024-09-02 |
"""


def test_the_officer_is_in_touch_half_way_to_the_next_review(spec: Callable[..., None]) -> None:
    """Ninety-one days, of each brother and sister (1, 2); a child in a series of short breaks (6) is owed nothing."""
    spec(
        reviewing_officers.MIDWAY,
        as_at="2026-04-30",
        care_episodes=IN_CARE,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S6              | 6         | V4     | 2024-09-02
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | L1             | 2025-12-01 |
            R2        | 2         | L2             | 2025-12-01 |
            R3        | 3         | L3             | 2025-12-01 |
            R3x       | 3         | L3             | 2026-01-12 | yes
            R4        | 4         | L4             | 2026-02-16 |
            R5        | 5         | L5             | 2026-02-16 |
            R6        | 6         | L6             | 2025-12-01 |
        """,
        officer_contacts="""
            contact_id | person_id | contact_on | kind
            C0         | 1         | 2025-12-01 | child seen
            C1         | 1         | 2026-03-02 | record looked at
            C2         | 2         | 2026-03-03 | child seen
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            R1         | 2025-12-01 | 2026-03-02 | 2026-03-02 |                | met     | no
            R2         | 2025-12-01 | 2026-03-02 | 2026-03-03 |                | missed  | no
            R3         | 2025-12-01 | 2026-03-02 |            |                | missed  | yes
            R4         | 2026-02-16 | 2026-05-18 |            |                | pending | no
            R5         | 2026-02-16 | 2026-05-18 |            | 2026-04-10     | ended   | no
        """,
    )


def test_what_the_next_review_overtakes_is_not_owed(spec: Callable[..., None]) -> None:
    """The next review comes before the half-way (R1); a contact after it belongs to its own time (R2)."""
    spec(
        reviewing_officers.MIDWAY,
        as_at="2026-04-30",
        care_episodes=IN_CARE,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R1        | 1         | L1             | 2025-12-01
            R2        | 1         | L1             | 2026-02-16
        """,
        officer_contacts="""
            contact_id | person_id | contact_on
            C1         | 1         | 2026-02-23
        """,
        owed="""
            episode_id | done_on    | ended_other_on | state
            R1         |            | 2026-02-16     | ended
            R2         | 2026-02-23 |                | met
        """,
    )


def test_a_contact_may_be_older_than_the_record_of_contacts(spec: Callable[..., None]) -> None:
    """What may have been done unseen is unknown (R1)."""
    spec(
        reviewing_officers.MIDWAY,
        as_at="2026-04-30",
        covered={"officer_contacts": "2026-01-01"},
        care_episodes=IN_CARE,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R1        | 1         | L1             | 2025-12-01
            R2        | 2         | L2             | 2025-12-01
        """,
        officer_contacts="""
            contact_id | person_id | contact_on
            C2         | 2         | 2026-02-23
        """,
        owed="""
            episode_id | state   | unknown_because
            R1         | unknown | it is older than its record
            R2         | met     |
        """,
    )


def test_a_dispute_is_resolved_within_twenty_working_days(spec: Callable[..., None]) -> None:
    """Easter does not count, nor does the level matter; a child who leaves care first drops out (5)."""
    spec(
        reviewing_officers.DISPUTE,
        as_at="2026-04-30",
        care_episodes=IN_CARE,
        officer_disputes="""
            dispute_id | person_id | raised_on  | level | resolved_on
            D1         | 1         | 2026-03-20 | 2     | 2026-04-21
            D2         | 2         | 2026-03-20 | 0     | 2026-04-22
            D3         | 3         | 2026-03-20 | 3     |
            D4         | 4         | 2026-04-20 | 0     |
            D5         | 5         | 2026-03-20 | 1     |
            D6         | 6         | 2026-03-20 | 1     | 2026-03-19
        """,
        owed="""
            episode_id | due_on     | done_on    | ended_other_on | state   | overdue | unknown_because
            D1         | 2026-04-21 | 2026-04-21 |                | met     | no      |
            D2         | 2026-04-21 | 2026-04-22 |                | missed  | no      |
            D3         | 2026-04-21 |            |                | missed  | yes     |
            D4         | 2026-05-19 |            |                | pending | no      |
            D5         | 2026-04-21 |            | 2026-04-10     | ended   | no      |
            D6         | 2026-04-21 | 2026-03-19 |                | unknown | no      | the dates are in the wrong order
        """,
    )


def test_a_decision_of_a_review_is_done_by_the_day_set(spec: Callable[..., None]) -> None:
    """No limit but the review's own; where it set no day nobody can say whether it is late (6)."""
    spec(
        reviewing_officers.DECISION,
        as_at="2026-04-30",
        care_episodes=IN_CARE,
        review_decisions="""
            decision_id | person_id | decided_on | due_on     | done_on
            N1          | 1         | 2026-03-02 | 2026-04-17 | 2026-04-17
            N2          | 2         | 2026-03-02 | 2026-04-17 | 2026-04-18
            N3          | 3         | 2026-03-02 | 2026-04-17 |
            N4          | 4         | 2026-03-02 | 2026-06-01 |
            N5          | 5         | 2026-03-02 | 2026-04-17 |
            N6          | 6         | 2026-03-02 |            |
        """,
        owed="""
            episode_id | done_on    | ended_other_on | state   | overdue | unknown_because
            N1         | 2026-04-17 |                | met     | no      |
            N2         | 2026-04-18 |                | missed  | no      |
            N3         |            |                | missed  | yes     |
            N4         |            |                | pending | no      |
            N5         |            | 2026-04-10     | ended   | no      |
            N6         |            |                | unknown | no      | no day was set by which it is due
        """,
    )
