"""Plans, placements and referrals that are older than the record of what was done for them."""

from collections.abc import Callable

from holdfast.standards import care, child_protection, front_door


def test_a_plan_older_than_the_record_of_its_visits_is_reckoned_from_the_first_day_of_that_record(
    spec: Callable[..., None],
) -> None:
    """Nobody can say how long ago the last visit was: if in time after the record began, the state is unknown; if no
    visit came within ten working days of that day, it is late for certain. From the first visit on all is known, and of
    a plan that ended before, nothing is.
    """
    spec(
        child_protection.VISIT,
        as_at="2026-02-20",
        covered={"cp_visits": "2026-01-05"},
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2025-06-02 |
            C2      | 2         | 2025-06-02 |
            C3      | 3         | 2025-06-02 | 2026-01-04
            C4      | 4         | 2025-06-02 | 2026-01-19
            C5      | 5         | 2026-01-05 |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on
            V0       | 1         | C1      | 2025-12-01
            V1       | 1         | C1      | 2026-01-19
            V2       | 1         | C1      | 2026-02-02
            V3       | 5         | C5      | 2026-01-19
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | unknown_because
            C1         | 1        | 2026-01-05 | 2026-01-19 | 2026-01-19 | unknown | it is older than its record
            C1         | 2        | 2026-01-19 | 2026-02-02 | 2026-02-02 | met     |
            C1         | 3        | 2026-02-02 | 2026-02-16 |            | missed  |
            C2         | 1        | 2026-01-05 | 2026-01-19 |            | missed  |
            C4         | 1        | 2026-01-05 | 2026-01-19 |            | unknown | it is older than its record
            C5         | 1        | 2026-01-05 | 2026-01-19 | 2026-01-19 | met     |
            C5         | 2        | 2026-01-19 | 2026-02-02 |            | missed  |
        """,
    )


def test_the_first_review_that_a_record_shows_need_not_have_been_the_first(spec: Callable[..., None]) -> None:
    """A plan older than the record of its reviews has the longer limit of later ones throughout."""
    spec(
        child_protection.REVIEW,
        as_at="2026-04-20",
        covered={"cp_reviews": "2025-10-01"},
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2025-09-01
            C2      | 2         | 2025-10-01
            C3      | 3         | 2025-09-01
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | C1      | 2026-01-12
            V2        | 2         | C2      | 2026-01-12
        """,
        owed="""
            episode_id | sequence | variant | started_on | due_on     | state
            C1         | 1        | later   | 2025-10-01 | 2026-04-01 | unknown
            C1         | 2        | later   | 2026-01-12 | 2026-07-12 | pending
            C2         | 1        | first   | 2025-10-01 | 2026-01-01 | missed
            C2         | 2        | later   | 2026-01-12 | 2026-07-12 | pending
            C3         | 1        | later   | 2025-10-01 | 2026-04-01 | missed
        """,
    )


def test_of_a_period_of_care_older_than_its_reviews_no_review_seen_is_the_second(spec: Callable[..., None]) -> None:
    """The three months of the second review are asked only where the first is known to be the first."""
    spec(
        care.REVIEW,
        as_at="2026-06-30",
        covered={"care_reviews": "2025-10-01"},
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-05-01      | 2025-05-01
            E2         | 2         | L2             | 2025-10-01      | 2025-10-01
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            V1        | 1         | L1             | 2025-10-20
            V2        | 2         | L2             | 2025-10-20
        """,
        owed="""
            episode_id | sequence | variant | started_on | due_on     | state
            L1         | 1        | later   | 2025-10-01 | 2026-04-01 | unknown
            L1         | 2        | later   | 2025-10-20 | 2026-04-20 | missed
            L2         | 1        | first   | 2025-10-01 | 2025-10-29 | met
            L2         | 2        | second  | 2025-10-20 | 2026-01-20 | missed
        """,
    )


def test_a_placement_with_parents_older_than_the_record_of_reviews_is_not_taken_for_unreviewed(
    spec: Callable[..., None],
) -> None:
    """Weekly visits are owed until the first review; a review before the record begins cannot be seen."""
    spec(
        care.VISIT,
        as_at="2026-01-26",
        covered={"care_reviews": "2025-12-01"},
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-06-02      | 2025-06-02
            E2         | 2         | L2             | 2026-01-05      | 2026-01-05
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S1              | 1         | C1     | 2025-06-02
            S2              | 2         | C1     | 2026-01-05
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | P1   | 2026-01-05
            P2           | 2         | L2             | P1   | 2026-01-05
        """,
        owed="""
            episode_id | variant     | due_on     | state
            P1         | four_weekly | 2026-02-02 | pending
            P2         | weekly      | 2026-01-12 | missed
        """,
    )


def test_a_decision_before_the_record_of_decisions_begins_cannot_be_seen(spec: Callable[..., None]) -> None:
    """A referral before then has no decision that anybody could find; one after it without a decision is undecided."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-02-20",
        covered={"referral_decisions": "2026-01-05"},
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-02
            R2          | 2         | 2026-01-02
            R3          | 3         | 2026-01-02
            R4          | 4         | 2026-01-05
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R2          | 2         | 2026-01-05 09:00:00
            R3          | 3         | 2026-01-08 09:00:00
        """,
        owed="""
            episode_id | due_on     | done_on    | state   | unknown_because
            R1         | 2026-01-05 |            | unknown | it is older than its record
            R2         | 2026-01-05 | 2026-01-05 | met     |
            R3         | 2026-01-05 | 2026-01-08 | unknown | it is older than its record
            R4         | 2026-01-06 |            | missed  |
        """,
    )
