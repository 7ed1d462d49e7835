"""Measures of protection plans over time: long plans, plans that come again, what is on them."""

from collections.abc import Callable

OPEN = """
    plan_id | person_id | started_on | ended_on   | other_authority
    P1      | 1         | 2024-11-01 |            |
    P2      | 2         | 2024-08-01 |            |
    P3      | 3         | 2024-02-03 |            |
    P4      | 4         | 2024-02-02 |            |
    P5      | 5         | 2020-01-06 |            | yes
    P6      | 6         | 2020-01-06 | 2026-02-01 |
    P7      | 7         |            |            |
    P8      | 8         | 2025-06-02 |            |
"""


def test_a_plan_is_long_from_the_day_on_which_it_is_so_old(measure_spec: Callable[..., None]) -> None:
    """Fifteen months to the day (1), eighteen (2); two years are 729 days and one more (4, not 3). Another council's
    plan is none of ours, and one without a first day is not known."""
    for id_, numerator in (("CP09", "4"), ("CP10", "3"), ("CP11", "1")):
        measure_spec(
            id_,
            as_at="2026-02-01",
            period="12m",
            cp_plans=OPEN,
            figures=f"""
                numerator   | denominator | coverage | status
                {numerator} | 5           | 83%      | not assured
            """,
        )


def test_a_plan_is_judged_long_or_short_when_it_ends(measure_spec: Callable[..., None]) -> None:
    """730 days are more than two years (2), three months to the day are short (3). A child counts for each plan (4);
    one that ended before it began is not known (5). The plan of another council, which ended when ours took its place,
    is none of ours (6)."""
    plans = """
        plan_id | person_id | started_on | ended_on   | other_authority
        P1      | 1         | 2024-01-13 | 2026-01-11 |
        P2      | 2         | 2024-01-12 | 2026-01-11 |
        P3      | 3         | 2025-10-12 | 2026-01-12 |
        P4      | 4         | 2025-10-12 | 2026-01-13 |
        P4b     | 4         | 2026-01-14 | 2026-01-30 |
        P5      | 5         | 2026-01-14 | 2026-01-12 |
        P6      | 6         | 2023-01-09 | 2026-01-12 | yes
    """
    for id_, numerator in (("CP12", "1"), ("CP13", "2")):
        measure_spec(
            id_,
            as_at="2026-01-31",
            period="2026-01",
            cp_plans=plans,
            figures=f"""
                numerator   | denominator | coverage
                {numerator} | 5           | 83%
            """,
        )


def test_a_plan_comes_again_within_two_years_of_the_last_ones_end(measure_spec: Callable[..., None]) -> None:
    """To the day (1, not 2). A plan of another council before does not count (3), nor is one of theirs among ours (5).

    Two at once there cannot be: the end of the first is missing, and whether it was lately nobody knows (4)."""
    measure_spec(
        "CP15",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | ended_on   | other_authority
            P1a     | 1         | 2023-01-09 | 2024-01-12 |
            P1b     | 1         | 2026-01-12 |            |
            P2a     | 2         | 2023-01-09 | 2024-01-11 |
            P2b     | 2         | 2026-01-12 |            |
            P3a     | 3         | 2025-01-06 | 2026-01-12 | yes
            P3b     | 3         | 2026-01-12 |            |
            P4a     | 4         | 2025-01-06 |            |
            P4b     | 4         | 2026-01-12 |            |
            P5a     | 5         | 2025-01-06 | 2025-09-01 |
            P5b     | 5         | 2026-01-12 |            | yes
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_plans_are_a_rate_of_the_children_of_the_area(measure_spec: Callable[..., None]) -> None:
    """Of brother and sister each counts, and a child not yet born (3); a plan that ended on the day does not (4). One
    without a first day is open all the same (5)."""
    measure_spec(
        "CP16",
        as_at="2026-03-31",
        period="2026-03",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-06-02 |
            P2      | 2         | 2025-06-02 |
            P3      | 3         | 2026-03-31 |
            P4      | 4         | 2025-06-02 | 2026-03-31
            P5      | 5         |            |
        """,
        population="""
            population_id | counted_on | children
            2025          | 2025-06-30 | 1000
        """,
        figures="""
            numerator | denominator | value
            4         | 1000        | 40.0
        """,
    )


def test_a_category_has_changed_if_the_latest_is_another(measure_spec: Callable[..., None]) -> None:
    """Where the first or the latest is not recorded nobody can say (3). One that another council made is left out
    (4)."""
    measure_spec(
        "CP17",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | initial_category | latest_category | other_authority
            P1      | 1         | 2025-06-02 | NEG              | EMO             |
            P2      | 2         | 2025-06-02 | NEG              | NEG             |
            P3      | 3         | 2025-06-02 | NEG              |                 |
            P4      | 4         | 2025-06-02 | PHY              | EMO             | yes
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_child_of_three_is_seen_alone(measure_spec: Callable[..., None]) -> None:
    """From the third birthday (1, not 2). The last visit that saw the child decides (3, 4); who was not visited was not
    seen alone (5). The unborn are left out (6); alone or not unsaid (7), or no birth date (8): not known. A plan
    without a first day is a plan (9)."""
    measure_spec(
        "CP03",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-06-02
            P2      | 2         | 2025-06-02
            P3      | 3         | 2025-06-02
            P4      | 4         | 2025-06-02
            P5      | 5         | 2026-01-30
            P6      | 6         | 2025-06-02
            P7      | 7         | 2025-06-02
            P8      | 8         | 2025-06-02
            P9      | 9         |
        """,
        persons="""
            person_id | born_on    | expected_on
            1         | 2023-01-31 |
            2         | 2023-02-01 |
            3         | 2015-01-31 |
            4         | 2015-01-31 |
            5         | 2015-01-31 |
            6         |            | 2026-04-01
            7         | 2015-01-31 |
            9         | 2015-01-31 |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen | seen_alone
            B1       | 1         | P1      | 2026-01-26 | yes  | yes
            B2       | 2         | P2      | 2026-01-26 | yes  | no
            B3a      | 3         | P3      | 2026-01-12 | yes  | yes
            B3b      | 3         | P3      | 2026-01-26 | no   | no
            B4a      | 4         | P4      | 2026-01-12 | yes  | yes
            B4b      | 4         | P4      | 2026-01-26 | yes  | no
            B7       | 7         | P7      | 2026-01-26 | yes  |
            B8       | 8         | P8      | 2026-01-26 | yes  | yes
            B9       | 9         | P9      | 2026-01-26 | yes  | yes
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 5           | 60.0% | 71%
        """,
    )


def test_the_last_score_of_each_action_says_how_well_it_is_made(measure_spec: Callable[..., None]) -> None:
    """Four of five for T1 at its last score; no score (T2) or half a score (T3) is not known. An action of a plan that
    is over is not looked at (T4)."""
    measure_spec(
        "CP18",
        as_at="2026-01-31",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-06-02 |
            P2      | 2         | 2025-06-02 | 2026-01-12
        """,
        plan_actions="""
            action_id | person_id | plan_kind  | plan_id | set_on
            T1        | 1         | protection | P1      | 2025-09-01
            T2        | 1         | protection | P1      | 2025-09-01
            T3        | 1         | protection | P1      | 2025-09-01
            T4        | 2         | protection | P2      | 2025-09-01
        """,
        action_scores="""
            score_id | action_id | person_id | scored_on  | specific | measurable | achievable | relevant | time_bound
            S1       | T1        | 1         | 2025-10-01 | no       | no         | no         | no       | no
            S2       | T1        | 1         | 2025-11-01 | yes      | no         | yes        | yes      | yes
            S3       | T3        | 1         | 2025-11-01 | yes      | yes        | yes        | yes      |
            S4       | T4        | 2         | 2025-11-01 | yes      | yes        | yes        | yes      | yes
        """,
        figures="""
            numerator | denominator | value | coverage | status
            4         | 5           | 80.0% | 33%      | not assured
        """,
    )


def test_long_plans_are_taken_to_lawyers_in_time(measure_spec: Callable[..., None]) -> None:
    """Decided in time (1), late (2) or not at all (3); a plan that ended first leaves the count (4). A meeting that
    does not say what it decided leaves it open (6)."""
    measure_spec(
        "CP19",
        as_at="2026-03-31",
        period="2026-03",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2024-11-04 |
            P2      | 2         | 2024-11-04 |
            P3      | 3         | 2024-11-04 |
            P4      | 4         | 2024-11-04 | 2026-02-20
            P5      | 5         | 2024-12-10 |
            P6      | 6         | 2024-11-04 |
        """,
        legal_planning_meetings="""
            planning_id | person_id | held_on    | decision
            M1          | 1         | 2026-03-04 | go on with the plan
            M2          | 2         | 2026-03-05 | pre-proceedings
            M6          | 6         | 2026-03-02 |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )
