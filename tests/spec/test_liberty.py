"""The clock of orders that deprive a child of liberty."""

from collections.abc import Callable

from holdfast.standards.liberty import IN_DATE


def test_nobody_is_deprived_of_liberty_beyond_the_day_of_the_order(spec: Callable[..., None]) -> None:
    """Ended on its last day it was in date; where the court's day is not recorded nothing can be said."""
    spec(
        IN_DATE,
        as_at="2026-01-31",
        deprivation_orders="""
            order_id | person_id | started_on | expires_on | ended_on
            O1       | 1         | 2025-10-01 | 2025-12-25 | 2025-12-25
            O2       | 2         | 2025-10-01 | 2025-12-25 | 2025-12-26
            O3       | 3         | 2025-10-01 | 2025-12-25 |
            O4       | 4         | 2025-12-01 | 2026-02-22 |
            O5       | 5         | 2025-12-01 |            |
        """,
        owed="""
            person_id | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2025-12-25 | 2025-12-25 | met     | no      |
            2         | 2025-12-25 | 2025-12-26 | missed  | no      |
            3         | 2025-12-25 |            | missed  | yes     |
            4         | 2026-02-22 |            | pending | no      |
            5         |            |            | unknown | no      | no day was set by which it is due
        """,
    )
