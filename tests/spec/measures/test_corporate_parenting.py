"""Measures of the council as a parent: the pledge, visitors and advocates, entitlements, life stories."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2025-02-03      | 2025-02-03 |
    E2         | 2         | K2             | 2025-02-03      | 2025-02-03 |
    E3         | 3         | K3             | 2025-02-03      | 2025-02-03 |
    E4         | 4         | K4             | 2025-02-03      | 2025-02-03 |
    E5         | 5         | K5             | 2025-02-03      | 2025-02-03 | 2026-01-26
    E6         | 6         | K6             | 2025-02-03      | 2025-02-03 |
"""


def test_a_promise_past_its_day_is_not_on_track(measure_spec: Callable[..., None]) -> None:
    """Whatever the last look at I2 said; I3 is on track, I4 was never looked at, I5 was withdrawn."""
    measure_spec(
        "CB01",
        as_at="2026-01-31",
        period="12m",
        pledge_items="""
            item_id | promise      | promised_on | due_on     | kept_on    | withdrawn_on
            I1      | Laptops      | 2025-01-06  | 2025-09-30 | 2025-12-01 |
            I2      | Passes       | 2025-01-06  | 2025-12-31 |            |
            I3      | Cards        | 2025-01-06  |            |            |
            I4      | Bags         | 2025-11-03  | 2026-06-30 |            |
            I5      | Calls        | 2025-01-06  |            |            | 2025-06-02
        """,
        pledge_checks="""
            check_id | item_id | checked_on | on_track
            C1       | I2      | 2025-12-01 | yes
            C2       | I3      | 2025-06-02 | no
            C3       | I3      | 2025-12-01 | yes
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_whoever_wants_a_visitor_and_an_advocate_is_matched_with_both(measure_spec: Callable[..., None]) -> None:
    """Child 1 has both, child 2 only one; child 3 does not want any, child 4 has not said."""
    measure_spec(
        "CB02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        visitor_offers="""
            offer_id | person_id | kind                | offered_on | wanted | matched_on | ended_on
            O1       | 1         | independent visitor | 2025-04-07 | yes    | 2025-06-02 |
            O2       | 1         | advocate            | 2025-04-07 | yes    | 2025-05-12 |
            O3       | 2         | independent visitor | 2025-04-07 | yes    |            |
            O4       | 2         | advocate            | 2025-04-07 | yes    | 2025-05-12 |
            O5       | 3         | advocate            | 2025-04-07 | no     |            |
            O6       | 4         | advocate            | 2025-04-07 |        |            |
            O7       | 5         | advocate            | 2025-04-07 | yes    |            |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_the_allowance_for_a_home_counts_from_the_sum_of_its_day(measure_spec: Callable[..., None]) -> None:
    """2,400 pounds were enough for whoever was eligible in March 2023, and not a month later. What child 4 was paid is
    not known; child 5's right begins after the day.
    """
    measure_spec(
        "CB03",
        as_at="2026-01-31",
        period="12m",
        leaver_entitlements="""
            entitlement_id | person_id | kind            | eligible_on | taken_up_on | pounds
            R1             | 1         | setting up home | 2023-03-31  | 2023-06-05  | 2400
            R2             | 1         | council tax     | 2023-03-31  | 2023-06-05  |
            R3             | 2         | setting up home | 2023-04-01  | 2023-06-05  | 2400
            R4             | 3         | setting up home | 2024-04-01  | 2024-06-03  | 3000
            R5             | 3         | council tax     | 2024-04-01  |             |
            R6             | 4         | setting up home | 2024-04-01  | 2024-06-03  |
            R7             | 5         | council tax     | 2026-02-02  |             |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_a_life_story_is_begun_when_the_plan_is_a_permanent_home(measure_spec: Callable[..., None]) -> None:
    """Child 2's has not begun by the day; child 3's plan names no permanent home, child 4's ended on the day.
    Child 6's says no day from which it holds: it is there today, and nobody knows whether it was in December.
    """
    measure_spec(
        "CB04",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        care_episodes=IN_CARE,
        care_plans="""
            care_plan_id | person_id | started_on | ended_on
            P1           | 1         | 2025-06-02 |
            P2           | 2         | 2025-06-02 |
            P3           | 3         | 2025-06-02 |
            P4           | 4         | 2025-06-02 | 2026-01-31
            P6           | 6         |            |
        """,
        care_plan_options="""
            care_plan_id | person_id | option
            P1           | 1         | ADOPTION
            P2           | 2         | LTFOST18
            P4           | 4         | ADOPTION
            P6           | 6         | ADOPTION
        """,
        life_story_work="""
            work_id | person_id | started_on | completed_on
            W1      | 1         | 2025-09-01 |
            W2      | 2         | 2026-02-02 |
            W3      | 4         | 2025-09-01 |
            W6      | 6         | 2025-09-01 |
        """,
        figures="""
            period  | numerator | denominator | value | coverage
            2025-12 | 2         | 3           | 66.7% | 75%
            2026-01 | 2         | 3           | 66.7% | 100%
        """,
    )
