"""Who answers for an obligation: those who held the child when it was done, or those who hold the child now."""

from collections.abc import Callable

from holdfast.standards import assessments, care, child_protection, front_door

PLAN = """
    plan_id | person_id | started_on
    C1      | 1         | 2026-01-05
"""


def test_what_was_done_belongs_to_those_who_held_the_child_then(spec: Callable[..., None]) -> None:
    """What is open belongs to those who hold the child now, however long it lay with others."""
    spec(
        child_protection.VISIT,
        as_at="2026-03-02",
        cp_plans=PLAN,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05 | 2026-01-28
            I2             | 1         | CW   | W2        | South   | 2026-01-28 |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on
            V1       | 1         | C1      | 2026-01-12
            V2       | 1         | C1      | 2026-01-30
        """,
        owed="""
            sequence | done_on    | state  | worker_id | team_id
            1        | 2026-01-12 | met    | W1        | North
            2        | 2026-01-30 | missed | W2        | South
            3        |            | missed | W2        | South
        """,
    )


def test_the_day_of_a_handover_belongs_to_the_new_worker(spec: Callable[..., None]) -> None:
    """The last day of an allocation that nobody followed still belongs to the one who leaves."""
    spec(
        child_protection.VISIT,
        as_at="2026-02-10",
        cp_plans=PLAN,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05 | 2026-01-12
            I2             | 1         | CW   | W2        | South   | 2026-01-12 | 2026-01-26
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on
            V1       | 1         | C1      | 2026-01-12
            V2       | 1         | C1      | 2026-01-26
        """,
        owed="""
            sequence | done_on    | worker_id | team_id
            1        | 2026-01-12 | W2        | South
            2        | 2026-01-26 | W2        | South
            3        |            |           | South
        """,
    )


def test_nobody_answers_for_a_child_whose_worker_left(spec: Callable[..., None]) -> None:
    """No name stands against what no one holds; the last team keeps the child until another does."""
    spec(
        child_protection.VISIT,
        as_at="2026-03-02",
        cp_plans=PLAN,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05 | 2026-01-28
        """,
        owed="""
            due_on     | state  | worker_id | team_id
            2026-01-19 | missed |           | North
        """,
    )


def test_before_the_first_allocation_the_team_of_the_referral_answers(spec: Callable[..., None]) -> None:
    """Until then there is no worker to name; before the referral there is no team either."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-01-20",
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2026-01-05  | Front door
            R2          | 2         | 2026-01-05  | Front door
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-06 09:00:00
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | North   | 2026-01-08
            I2             | 2         | CW   | W1        | North   | 2026-01-08
        """,
        owed="""
            episode_id | done_on    | state  | worker_id | team_id
            R1         | 2026-01-06 | met    |           | Front door
            R2         |            | missed | W1        | North
        """,
    )


def test_a_new_referral_changes_nothing_while_a_worker_holds_the_child(spec: Callable[..., None]) -> None:
    """Once the worker has left, the team that takes the next referral answers."""
    spec(
        front_door.REFERRAL_DECISION,
        as_at="2026-03-03",
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2026-01-05  | Front door
            R2          | 1         | 2026-02-02  | Front door
            R3          | 1         | 2026-03-02  | Front door
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R2          | 1         | 2026-02-03 09:00:00
            R3          | 1         | 2026-03-03 09:00:00
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05 | 2026-02-20
        """,
        owed="""
            episode_id | done_on    | worker_id | team_id
            R1         |            |           | Front door
            R2         | 2026-02-03 | W1        | North
            R3         | 2026-03-03 |           | Front door
        """,
    )


def test_what_ended_otherwise_belongs_to_the_day_on_which_it_ended(spec: Callable[..., None]) -> None:
    """A plan that ended took its open visit with it."""
    spec(
        child_protection.VISIT,
        as_at="2026-03-02",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            C1      | 1         | 2026-01-05 | 2026-01-14
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05 | 2026-01-28
            I2             | 1         | CW   | W2        | South   | 2026-01-28 |
        """,
        owed="""
            state | worker_id | team_id
            ended | W1        | North
        """,
    )


def test_a_source_that_gives_only_the_worker_of_today(spec: Callable[..., None]) -> None:
    """Without a start, the allocation holds for the whole record: better today's name than none."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-20",
        cp_plans=PLAN,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | North   |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on
            V1       | 1         | C1      | 2026-01-12
        """,
        owed="""
            sequence | state   | worker_id | team_id
            1        | met     | W1        | North
            2        | pending | W1        | North
        """,
    )


def test_brothers_and_sisters_may_have_different_workers(spec: Callable[..., None]) -> None:
    """Each child's line of allocations is its own."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-12",
        cp_plans="""
            plan_id | person_id | started_on
            C1      | 1         | 2026-01-05
            C2      | 2         | 2026-01-05
            C3      | 3         | 2026-01-05
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | North   | 2026-01-05
            I2             | 2         | CW   | W2        | South   | 2026-01-05
        """,
        owed="""
            person_id | state   | worker_id | team_id
            1         | pending | W1        | North
            2         | pending | W2        | South
            3         | pending |           |
        """,
    )


def test_of_two_workers_from_the_same_day_the_last_recorded_holds_the_child(spec: Callable[..., None]) -> None:
    """A child has one allocated worker at a time; the first of the two was replaced on the day itself."""
    spec(
        child_protection.VISIT,
        as_at="2026-01-12",
        cp_plans=PLAN,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W9        | North   | 2026-01-05
            I2             | 1         | CW   | W1        | South   | 2026-01-05
        """,
        owed="""
            state   | worker_id | team_id
            pending | W1        | South
        """,
    )


def test_what_will_stop_by_itself_later_belongs_to_those_who_hold_the_child_now(spec: Callable[..., None]) -> None:
    """A third placement is on the record until the summer, and on the desk of today's worker until she leaves."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-02-03      | 2025-02-03
        """,
        placements="""
            placement_id | person_id | care_period_id | started_on | ended_on
            P1           | 1         | L1             | 2025-02-03 | 2025-06-02
            P2           | 1         | L1             | 2025-06-02 | 2025-10-06
            P3           | 1         | L1             | 2025-10-06 |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2025-02-03 | 2026-02-27
        """,
        owed="""
            episode_id | done_on    | state   | worker_id
            P1         | 2026-06-02 | missed  | W1
            P2         | 2026-10-06 | pending | W1
            P3         |            | pending | W1
        """,
    )


def test_what_is_owed_on_a_single_day_belongs_to_that_day(spec: Callable[..., None]) -> None:
    """A child who was not seen in an assessment was not seen by the worker who had it authorised, whoever came next."""
    spec(
        assessments.CHILD_SEEN,
        as_at="2026-03-02",
        persons="""
            person_id | born_on
            1         | 2020-05-01
            2         | 2020-05-01
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | North   | 2025-11-03 | 2025-12-02
            I2             | 1         | CW   | W2        | South   | 2025-12-02 |
            I3             | 2         | CW   | W1        | North   | 2025-11-03 | 2025-12-02
            I4             | 2         | CW   | W2        | South   | 2025-12-02 |
        """,
        assessments="""
            assessment_id | person_id | started_on | authorised_on | child_seen
            A1            | 1         | 2025-11-03 | 2025-12-01    | no
            A2            | 2         | 2025-11-03 | 2025-12-02    | no
        """,
        owed="""
            episode_id | started_on | state  | worker_id | team_id
            A1         | 2025-12-01 | missed | W1        | North
            A2         | 2025-12-02 | missed | W2        | South
        """,
    )
