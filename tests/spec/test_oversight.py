"""Oversight: supervision, managers' entries, and children who wait for a named worker."""

from collections.abc import Callable

from holdfast.standards import oversight

# Supervision


def test_a_child_is_discussed_in_supervision_every_four_weeks(spec: Callable[..., None]) -> None:
    """The clock starts when the child first has a named worker, and stops for good when the episode closes."""
    spec(
        oversight.SUPERVISION,
        as_at="2026-03-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  |
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2026-01-05  | 2026-02-04
            R4          | 4         | 2026-01-05  | 2026-02-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-07
            I2             | 2         | CW   | W1        | 2026-01-07
            I3             | 3         | CW   | W1        | 2026-01-07
            I4             | 4         | CW   | W1        | 2026-01-07
        """,
        supervision_children="""
            discussion_id | person_id | held_on
            D1            | 1         | 2026-01-06
            D2            | 1         | 2026-02-04
            D3            | 1         | 2026-03-05
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            R1         | 1        | 2026-01-07 | 2026-02-04 | 2026-02-04 |                | met     | no
            R1         | 2        | 2026-02-04 | 2026-03-04 | 2026-03-05 |                | missed  | no
            R1         | 3        | 2026-03-05 | 2026-04-02 |            |                | pending | no
            R2         | 1        | 2026-01-07 | 2026-02-04 |            |                | missed  | yes
            R3         | 1        | 2026-01-07 | 2026-02-04 |            | 2026-02-04     | ended   | no
            R4         | 1        | 2026-01-07 | 2026-02-04 |            | 2026-02-05     | missed  | no
        """,
    )


def test_a_child_without_a_named_worker_is_not_discussed(spec: Callable[..., None]) -> None:
    """Nor one whose referral went no further. Another worker's visits to the child are no allocation."""
    spec(
        oversight.SUPERVISION,
        as_at="2026-03-20",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa
            R1          | 1         | 2026-01-05  | no
            R2          | 2         | 2026-01-05  | yes
            R3          | 3         | 2026-01-05  |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I2             | 2         | CW   | W1        | 2026-01-07
            I3             | 3         | IRO  | W2        | 2026-01-07
        """,
        owed="",
    )


def test_a_change_of_worker_does_not_restart_supervision(spec: Callable[..., None]) -> None:
    """The child waits since the last discussion, whoever the worker was."""
    spec(
        oversight.SUPERVISION,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-07
            I2             | 1         | CW   | W2        | 2026-02-02
        """,
        owed="""
            started_on | due_on     | state  | worker_id
            2026-01-07 | 2026-02-04 | missed | W2
        """,
    )


def test_a_child_referred_again_while_allocated_is_discussed_from_the_referral(spec: Callable[..., None]) -> None:
    """Each episode of need has its own clock, even where the worker stayed on."""
    spec(
        oversight.SUPERVISION,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-01  | 2025-12-19
            R2          | 1         | 2026-02-02  |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-12-02
        """,
        owed="""
            episode_id | started_on | due_on     | state
            R1         | 2025-12-02 | 2025-12-30 | ended
            R2         | 2026-02-02 | 2026-03-02 | pending
        """,
    )


def test_an_episode_from_before_the_calendar_begins_is_unknown(spec: Callable[..., None]) -> None:
    """Holdfast reckons from 1995; a date before it is more likely a slip of the pen than a child still waiting."""
    episode = """
        referral_id | person_id | referral_on
        R1          | 1         | 1994-11-01
    """
    worker = """
        involvement_id | person_id | role | worker_id | started_on
        I1             | 1         | CW   | W1        | 1994-11-02
    """
    owed = """
        started_on | state   | unknown_because
        1994-11-02 | unknown | no limit is in force on the start date
    """
    spec(oversight.SUPERVISION, as_at="2026-02-20", cin_episodes=episode, involvements=worker, owed=owed)
    spec(oversight.OVERSIGHT, as_at="2026-02-20", cin_episodes=episode, involvements=worker, owed=owed)


# Managers' oversight


def test_oversight_is_due_by_the_status_of_the_child(spec: Callable[..., None]) -> None:
    """Six weeks in need, four on a protection plan or new in care, eight when settled in care."""
    spec(
        oversight.OVERSIGHT,
        as_at="2026-02-16",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-05
            R4          | 4         | 2026-01-05
            R5          | 5         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-05
            I2             | 2         | CW   | W1        | 2026-01-05
            I3             | 3         | CW   | W1        | 2026-01-05
            I4             | 4         | CW   | W1        | 2026-01-05
            I5             | 5         | CW   | W1        | 2026-01-05
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C2      | 2         | 2026-01-05
            C5      | 5         | 2025-12-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E3         | 3         | L3             | 2025-01-06      | 2025-01-06
            E4         | 4         | L4             | 2025-01-05      | 2025-01-05
            E5         | 5         | L5             | 2024-01-05      | 2024-01-05
        """,
        owed="""
            episode_id | variant      | started_on | due_on     | state   | overdue
            R1         | in_need      | 2026-01-05 | 2026-02-16 | pending | no
            R2         | protection   | 2026-01-05 | 2026-02-02 | missed  | yes
            R3         | care_new     | 2026-01-05 | 2026-02-02 | missed  | yes
            R4         | care_settled | 2026-01-05 | 2026-03-02 | pending | no
            R5         | protection   | 2026-01-05 | 2026-02-02 | missed  | yes
        """,
    )


def test_oversight_keeps_the_limit_of_the_day_on_which_the_interval_began(spec: Callable[..., None]) -> None:
    """A protection plan that begins halfway shortens the next interval, not the one that runs."""
    spec(
        oversight.OVERSIGHT,
        as_at="2026-03-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-03-16
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-05
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-01-20 | 2026-03-12
        """,
        oversight_entries="""
            entry_id | person_id | entered_on
            N1       | 1         | 2026-02-10
            N2       | 1         | 2026-03-12
        """,
        owed="""
            sequence | variant    | started_on | due_on     | done_on    | state  | overdue
            1        | in_need    | 2026-01-05 | 2026-02-16 | 2026-02-10 | met    | no
            2        | protection | 2026-02-10 | 2026-03-10 | 2026-03-12 | missed | no
            3        | in_need    | 2026-03-12 | 2026-04-23 |            | ended  | no
        """,
    )


# A named worker


def test_a_child_in_need_has_a_named_worker_within_five_working_days(spec: Callable[..., None]) -> None:
    """From the referral. A closed episode waits for nobody."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-24  |
            R2          | 2         | 2025-12-24  |
            R3          | 3         | 2025-12-24  |
            R4          | 4         | 2026-01-13  |
            R5          | 5         | 2025-12-24  | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-05
            I2             | 2         | CW   | W1        | 2026-01-06
        """,
        owed="""
            episode_id | variant | started_on | due_on     | done_on    | state   | overdue
            R1         | in_need | 2025-12-24 | 2026-01-05 | 2026-01-05 | met     | no
            R2         | in_need | 2025-12-24 | 2026-01-05 | 2026-01-06 | missed  | no
            R3         | in_need | 2025-12-24 | 2026-01-05 |            | missed  | yes
            R4         | in_need | 2026-01-13 | 2026-01-20 |            | pending | no
            R5         | in_need | 2025-12-24 | 2026-01-05 |            | ended   | no
        """,
    )


def test_a_child_on_a_plan_or_in_care_has_a_named_worker_the_next_working_day(spec: Callable[..., None]) -> None:
    """By the child's status on the day on which a worker came to be wanted; Easter is no working day."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-04-10",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-04-02
            R2          | 2         | 2026-04-02
            R3          | 3         | 2026-04-02
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-04-02 |
            C3      | 3         | 2026-01-05 | 2026-04-02
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E2         | 2         | L2             | 2026-03-02      | 2026-03-02
        """,
        owed="""
            episode_id | variant    | due_on     | state
            R1         | protection | 2026-04-07 | missed
            R2         | protection | 2026-04-07 | missed
            R3         | in_need    | 2026-04-13 | pending
        """,
    )


def test_a_handover_on_the_same_day_is_no_wait(spec: Callable[..., None]) -> None:
    """Each time a worker leaves, the next one is owed; an allocation nobody closed ends when the next begins."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | CW   | W1        | 2026-01-05 | 2026-02-02
            I2             | 1         | CW   | W2        | 2026-02-02 |
            I3             | 2         | CW   | W1        | 2026-01-05 |
            I4             | 2         | CW   | W2        | 2026-02-02 |
            I5             | 3         | CW   | W1        | 2026-01-05 | 2026-02-02
            I6             | 3         | CW   | W2        | 2026-02-10 |
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state
            R1         | 1        | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R1         | 2        | 2026-02-02 | 2026-02-09 | 2026-02-02 | met
            R2         | 1        | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R2         | 2        | 2026-02-02 | 2026-02-09 | 2026-02-02 | met
            R3         | 1        | 2026-01-05 | 2026-01-12 | 2026-01-05 | met
            R3         | 2        | 2026-02-02 | 2026-02-09 | 2026-02-10 | missed
        """,
    )


def test_a_team_or_another_professional_is_not_a_named_worker(spec: Callable[..., None]) -> None:
    """A referral without further action needs none; one without a date cannot be judged."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa
            R1          | 1         | 2026-01-05  | no
            R2          | 2         | 2026-01-05  | no
            R3          | 3         | 2026-01-05  | yes
            R4          | 4         |             | no
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   |           | T1      | 2026-01-05
            I2             | 2         | IRO  | W2        | T1      | 2026-01-05
        """,
        owed="""
            episode_id | state   | unknown_because
            R1         | missed  |
            R2         | missed  |
            R4         | unknown | the start date is missing
        """,
    )


def test_a_worker_who_leaves_when_the_episode_closes_is_not_replaced(spec: Callable[..., None]) -> None:
    """Nor is one who stays on afterwards. A child referred again to the worker who stayed has one at once."""
    spec(
        oversight.ALLOCATION,
        as_at="2026-03-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-02-02
            R2          | 2         | 2026-01-05  | 2026-02-02
            R3          | 2         | 2026-02-16  |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | CW   | W1        | 2026-01-06 | 2026-02-02
            I2             | 2         | CW   | W1        | 2026-01-06 |
        """,
        owed="""
            episode_id | sequence | started_on | done_on    | state
            R1         | 1        | 2026-01-05 | 2026-01-06 | met
            R2         | 1        | 2026-01-05 | 2026-01-06 | met
            R3         | 1        | 2026-02-16 | 2026-02-16 | met
        """,
    )


# While a child waits


def test_the_risk_to_a_child_who_waits_is_reviewed_weekly(spec: Callable[..., None]) -> None:
    """Until there is a named worker; what falls due on that day is not owed any more."""
    spec(
        oversight.WAITING_REVIEW,
        as_at="2026-01-27",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I3             | 3         | CW   | W1        | 2026-01-12
        """,
        waiting_reviews="""
            review_id | person_id | reviewed_on
            W1        | 1         | 2026-01-12
            W2        | 1         | 2026-01-20
        """,
        owed="""
            episode_id    | sequence | started_on | due_on     | done_on    | state   | overdue
            R1:2026-01-05 | 1        | 2026-01-05 | 2026-01-12 | 2026-01-12 | met     | no
            R1:2026-01-05 | 2        | 2026-01-12 | 2026-01-19 | 2026-01-20 | missed  | no
            R1:2026-01-05 | 3        | 2026-01-20 | 2026-01-27 |            | pending | no
            R2:2026-01-05 | 1        | 2026-01-05 | 2026-01-12 |            | missed  | yes
            R3:2026-01-05 | 1        | 2026-01-05 | 2026-01-12 |            | ended   | no
        """,
    )


def test_each_stretch_without_a_worker_is_reviewed_on_its_own(spec: Callable[..., None]) -> None:
    """No wait, no review: not for a worker named on the day, a handover, or an episode closed on the day it began. Of a
    child without a worker whose referral has no day (4), nobody knows since when it waits.
    """
    spec(
        oversight.WAITING_REVIEW,
        as_at="2026-02-20",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-02-16
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2026-01-05  | 2026-01-05
            R4          | 4         |             |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | CW   | W1        | 2026-01-07 | 2026-02-02
            I2             | 2         | CW   | W1        | 2026-01-05 | 2026-02-02
            I3             | 2         | CW   | W2        | 2026-02-02 |
        """,
        waiting_reviews="""
            review_id | person_id | reviewed_on
            W1        | 1         | 2026-02-06
        """,
        owed="""
            episode_id    | sequence | started_on | due_on     | done_on    | ended_other_on | state
            R1:2026-01-05 | 1        | 2026-01-05 | 2026-01-12 |            | 2026-01-07     | ended
            R1:2026-02-02 | 1        | 2026-02-02 | 2026-02-09 | 2026-02-06 |                | met
            R1:2026-02-02 | 2        | 2026-02-06 | 2026-02-13 |            | 2026-02-16     | missed
            R4:           | 1        |            |            |            |                | unknown
        """,
    )
