"""Referrals: the professional who referred is told what was decided."""

from collections.abc import Callable

from holdfast.standards import referrals


def test_who_referred_is_told_by_the_next_working_day(spec: Callable[..., None]) -> None:
    """Decided on the Thursday before Easter, it is due on the Tuesday after: the days between are no working days."""
    spec(
        referrals.REFERRER_TOLD,
        as_at="2026-04-08",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 2A
            R2          | 2         | 6
            R3          | 3         | 3B
            R4          | 4         | 5C
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-04-02 16:00:00
            R2          | 2         | 2026-04-02 16:00:00
            R3          | 3         | 2026-04-02 16:00:00
            R4          | 4         | 2026-04-08 09:00:00
        """,
        referrer_notices="""
            referral_id | person_id | notified_at
            R1          | 1         | 2026-04-07 17:00:00
            R2          | 2         | 2026-04-08 09:00:00
            R3          | 3         |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            R1         | 2026-04-02 | 2026-04-07 | 2026-04-07 | met     | no
            R2         | 2026-04-02 | 2026-04-07 | 2026-04-08 | missed  | no
            R3         | 2026-04-02 | 2026-04-07 |            | missed  | yes
            R4         | 2026-04-08 | 2026-04-09 |            | pending | no
        """,
    )


def test_only_professionals_are_owed_an_answer(spec: Callable[..., None]) -> None:
    """Not the family, the child or somebody unnamed; nor does anything run before there is a decision."""
    spec(
        referrals.REFERRER_TOLD,
        as_at="2026-03-12",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 1A
            R2          | 2         | 1C
            R3          | 3         | 9
            R4          | 4         | 6
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-03-09 16:00:00
            R2          | 2         | 2026-03-09 16:00:00
            R3          | 3         | 2026-03-09 16:00:00
            R4          | 4         |
        """,
        owed="",
    )


def test_it_is_unknown_whether_somebody_unknown_was_to_be_told(spec: Callable[..., None]) -> None:
    """So it is where the source was not written down, and where an answer is dated before the decision."""
    spec(
        referrals.REFERRER_TOLD,
        as_at="2026-03-12",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 10
            R2          | 2         |
            R3          | 3         | 2A
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-03-09 16:00:00
            R2          | 2         | 2026-03-09 16:00:00
            R3          | 3         | 2026-03-09 16:00:00
        """,
        referrer_notices="""
            referral_id | person_id | notified_at
            R2          | 2         | 2026-03-09 17:00:00
            R3          | 3         | 2026-03-06 17:00:00
        """,
        owed="""
            episode_id | state   | unknown_because
            R1         | unknown | it is not recorded either way
            R2         | unknown | it is not recorded either way
            R3         | unknown | the dates are in the wrong order
        """,
    )


def test_each_brother_and_sister_referred_together_is_answered_for(spec: Callable[..., None]) -> None:
    """A head teacher who writes of two children, one of them unborn, is told of both."""
    spec(
        referrals.REFERRER_TOLD,
        as_at="2026-03-12",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         |            | 2026-07-01
        """,
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 2A
            R2          | 2         | 2A
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-03-09 16:00:00
            R2          | 2         | 2026-03-09 16:00:00
        """,
        referrer_notices="""
            referral_id | person_id | notified_at
            R1          | 1         | 2026-03-10 12:00:00
        """,
        owed="""
            person_id | state
            1         | met
            2         | missed
        """,
    )
