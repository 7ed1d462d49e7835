"""How well work is overseen: a manager's decision at each point that a child passes."""

from collections.abc import Callable

from holdfast.standards import supervision_quality


def test_a_manager_decides_within_two_working_days(spec: Callable[..., None]) -> None:
    """Easter does not count. A decision up to a fortnight before is the decision on the point (6), no older one (7)."""
    spec(
        supervision_quality.GATEWAY_DECISION,
        as_at="2026-04-10",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            S1         | 1         | 2026-04-02
            S2         | 2         | 2026-04-02
            S3         | 3         | 2026-04-02
            S4         | 4         | 2026-04-09
            S5         | 5         |
            S6         | 6         | 2026-04-02
            S7         | 7         | 2026-04-02
        """,
        gateway_decisions="""
            decision_id | person_id | gateway    | decided_on
            D1          | 1         | enquiry    | 2026-04-08
            D2          | 2         | enquiry    | 2026-04-09
            D3          | 3         | conference | 2026-04-02
            D6          | 6         | enquiry    | 2026-03-19
            D7          | 7         | enquiry    | 2026-03-18
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            enquiry:S1 | 2026-04-02 | 2026-04-08 | 2026-04-08 | met     | no
            enquiry:S2 | 2026-04-02 | 2026-04-08 | 2026-04-09 | missed  | no
            enquiry:S3 | 2026-04-02 | 2026-04-08 |            | missed  | yes
            enquiry:S4 | 2026-04-09 | 2026-04-13 |            | pending | no
            enquiry:S5 |            |            |            | unknown | no
            enquiry:S6 | 2026-04-02 | 2026-04-08 | 2026-04-02 | met     | no
            enquiry:S7 | 2026-04-02 | 2026-04-08 |            | missed  | yes
        """,
    )


def test_each_turn_of_a_childs_journey_wants_its_own_decision(spec: Callable[..., None]) -> None:
    """Of an unborn child and one who moved in too: conference, plan begun and ended, placement, worker, closure."""
    spec(
        supervision_quality.GATEWAY_DECISION,
        as_at="2026-06-30",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  | 2026-06-26
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-07
        """,
        initial_conferences="""
            conference_id | person_id | held_on    | transfer_in
            C1            | 1         | 2026-01-12 | yes
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2026-01-12 | 2026-05-11
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2026-05-11      | 2026-05-11
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            Q1           | 1         | L1             | U6   | 2026-05-11
            Q2           | 1         | L1             | T1   | 2026-05-18
        """,
        gateway_decisions="""
            decision_id | person_id | gateway   | decided_on
            D1          | 1         | step down | 2026-05-12
        """,
        owed="""
            episode_id    | started_on | done_on    | state
            allocation:R1 | 2026-01-07 |            | missed
            closure:R1    | 2026-06-26 |            | pending
            conference:C1 | 2026-01-12 |            | missed
            placement:Q1  | 2026-05-11 |            | missed
            step down:P1  | 2026-05-11 | 2026-05-12 | met
            step up:P1    | 2026-01-12 |            | missed
        """,
    )
