"""Measures of adoption: how long children wait for a family, and plans that were given up."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2023-01-02      | 2023-01-02 | 2025-06-02
    E2         | 2         | K2             | 2023-01-02      | 2023-01-02 | 2025-06-02
    E3         | 3         | K3             | 2024-01-01      | 2024-01-01 |
    E4         | 4         | K4             | 2025-06-02      | 2025-06-02 |
    E5         | 5         | K5             | 2018-01-01      | 2018-01-01 | 2022-12-30
"""
DECIDED = """
    permanence_id | person_id | care_period_id | adm_decision_on | placed_for_adoption_on | decision_reversed_on
    A1            | 1         | K1             | 2023-06-05      | 2024-01-01             |
    A2            | 2         | K2             | 2023-06-05      | 2024-06-06             |
    A3            | 3         | K3             | 2025-03-03      |                        |
    A4            | 4         | K4             | 2025-09-01      |                        | 2025-12-01
    A5            | 5         | K5             | 2019-06-03      | 2019-12-02             |
"""
ADOPTED = """
    person_id | care_period_id | adm_decision_on | placed_for_adoption_on | permanence_order_on | permanence_order_type
    1         | K1             | 2023-06-05      | 2024-01-01             | 2025-06-02          | Adoption
    2         | K2             | 2023-06-05      | 2024-06-06             | 2025-06-02          | Adoption
    3         | K3             | 2025-03-03      |                        |                     |
    5         | K5             | 2019-06-03      | 2019-12-02             | 2022-12-30          | Adoption
"""
WITH_CARERS = """
    person_id | care_period_id | adopted_by_carer | placed_foster_carer_on | permanence_order_on | permanence_order_type
    2         | K2             | yes              | 2023-02-01             | 2025-06-02          | Adoption
    3         | K3             | yes              |                        | 2025-06-02          | Adoption
"""
MATCHED = """
    person_id | care_period_id | placement_order_on | matched_on | permanence_order_on | permanence_order_type
    1         | K1             | 2023-09-04         | 2023-08-07 | 2025-06-02          | Adoption
    2         | K2             | 2023-09-04         | 2023-10-04 | 2025-06-02          | Adoption
    3         | K3             |                    | 2025-03-03 | 2025-06-02          | Adoption
"""


def test_days_to_moving_in_are_those_of_three_years(measure_spec: Callable[..., None]) -> None:
    """364 and 521 days; child 5 was adopted more than three years ago, child 3 waits still."""
    measure_spec(
        "AD01",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=ADOPTED,
        figures="""
            numerator | denominator | value
            885       | 2           | 442.5
        """,
    )


def test_who_is_adopted_by_foster_carers_has_waited_until_coming_there(measure_spec: Callable[..., None]) -> None:
    """Child 2 came to live there 30 days after entering care; when child 3 came nobody wrote down."""
    measure_spec(
        "AD02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=WITH_CARERS,
        figures="""
            numerator | denominator | value | coverage
            30        | 1           | 30.0  | 50%
        """,
    )


def test_a_match_before_the_order_took_no_days(measure_spec: Callable[..., None]) -> None:
    """Child 1 was matched first; for child 3 no order was made."""
    measure_spec(
        "AD03",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=MATCHED,
        figures="""
            numerator | denominator | value
            30        | 2           | 15.0
        """,
    )


def test_a_wait_of_fourteen_months_is_missed_while_it_lasts(measure_spec: Callable[..., None]) -> None:
    """Child 3 has waited for two years; child 4's plan was reversed; child 1 moved in after 364 days."""
    measure_spec(
        "AD04",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=ADOPTED,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_placed_within_a_year_of_the_decision(measure_spec: Callable[..., None]) -> None:
    """Child 2 was placed a year and a day after it."""
    measure_spec(
        "AD06",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=ADOPTED,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_a_reversal_counts_with_its_decision(measure_spec: Callable[..., None]) -> None:
    """Two decisions in the year, one reversed."""
    measure_spec(
        "AD08",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        permanence=DECIDED,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )
