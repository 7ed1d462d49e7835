"""Measures of steps towards adoption that have a limit."""

from collections.abc import Callable


def test_adoption_is_counted_when_its_two_months_end(measure_spec: Callable[..., None]) -> None:
    """In time (1), late (3) and not at all (4); another plan took its place (6); a decision before its review cannot
    be judged (7), and one still to come (8) need not be."""
    measure_spec(
        "AD05",
        as_at="2026-03-31",
        period="12m",
        adoption_plans="""
            plan_id | person_id | care_period_id | review_on  | recommended_on | changed_on
            A1      | 1         | L1             | 2025-12-31 |                |
            A3      | 3         | L3             | 2025-12-31 | 2026-03-01     |
            A4      | 4         | L4             | 2025-12-31 |                |
            A6      | 6         | L6             | 2025-12-31 |                | 2026-02-02
            A7      | 7         | L7             | 2025-12-31 |                |
            A8      | 8         | L8             | 2026-01-31 |                |
        """,
        permanence="""
            permanence_id | person_id | care_period_id | adm_decision_on
            M1            | 1         | L1             | 2026-02-28
            M7            | 7         | L7             | 2025-12-30
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_stage_of_assessing_adopters_counts_once_it_ended_or_is_late(measure_spec: Callable[..., None]) -> None:
    """Stage one to the day (S1) and stage two a day late (S2) count, as do one not ended (S3) and one refused (S4).
    Who withdrew in time (S5), and what may still be in time (S6), do not; who withdrew late does (S7). How S8 ended in
    time nobody wrote down: if the household withdrew, it does not count."""
    measure_spec(
        "AD07",
        as_at="2026-03-31",
        period="12m",
        adopter_stages="""
            stage_id | household_id | stage | started_on | ended_on   | outcome
            S1       | F1           | 1     | 2025-12-31 | 2026-02-28 | went on
            S2       | F2           | 2     | 2025-10-31 | 2026-03-01 | went on
            S3       | F3           | 2     | 2025-10-31 |            |
            S4       | F4           | 1     | 2025-12-31 | 2026-02-02 | refused
            S5       | F5           | 1     | 2025-12-31 | 2026-02-02 | withdrew
            S6       | F1           | 2     | 2026-03-02 |            |
            S7       | F7           | 1     | 2025-12-31 | 2026-03-02 | withdrew
            S8       | F8           | 1     | 2025-12-31 | 2026-02-02 |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 5           | 40.0% | 83%      | 1       | 1
        """,
    )


def test_a_stage_belongs_to_the_month_in_which_it_ended_or_became_late(measure_spec: Callable[..., None]) -> None:
    """Due on the last of February, late from the first of March, whenever it ended then. At the end of January both are
    still to come; at the end of February one is, with the whole of that day to end in."""
    measure_spec(
        "AD07",
        as_at="2026-03-31",
        period="2026-01 2026-02 2026-03",
        adopter_stages="""
            stage_id | household_id | stage | started_on | ended_on   | outcome
            S1       | F1           | 1     | 2025-12-31 | 2026-02-28 | went on
            S2       | F2           | 1     | 2025-12-31 | 2026-03-20 | went on
        """,
        figures="""
            period  | numerator | denominator | pending | overdue
            2026-01 | 0         | 0           | 2       | 0
            2026-02 | 1         | 1           | 1       | 0
            2026-03 | 0         | 1           | 0       | 0
        """,
    )
