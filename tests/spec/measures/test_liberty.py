"""The measure of children in care who are deprived of their liberty."""

from collections.abc import Callable


def test_an_order_that_ended_on_the_day_deprives_nobody(measure_spec: Callable[..., None]) -> None:
    """Child 1's order has run out: whether it was renewed, or the child is free, nobody wrote down. Child 2's ended on
    its last day, child 3's has not begun; child 5's runs to the end of the day. Child 4 is not in care any more."""
    measure_spec(
        "CL18",
        as_at="2026-01-31",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-02-03      | 2025-02-03 |
            E2         | 2         | K2             | 2025-02-03      | 2025-02-03 |
            E3         | 3         | K3             | 2025-02-03      | 2025-02-03 |
            E4         | 4         | K4             | 2025-02-03      | 2025-02-03 | 2026-01-26
            E5         | 5         | K5             | 2025-02-03      | 2025-02-03 |
        """,
        deprivation_orders="""
            order_id | person_id | started_on | expires_on | ended_on
            O1       | 1         | 2025-10-01 | 2025-12-25 |
            O2       | 2         | 2025-11-03 | 2026-01-31 | 2026-01-31
            O3       | 3         | 2026-02-02 | 2026-04-27 |
            O4       | 4         | 2025-11-03 | 2026-02-02 |
            O5       | 5         | 2025-11-03 | 2026-01-31 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )
