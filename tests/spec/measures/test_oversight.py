"""Measures of oversight: managers' entries and supervision."""

from collections.abc import Callable


def test_oversight_is_recent_by_the_limit_of_the_childs_status(measure_spec: Callable[..., None]) -> None:
    """Four weeks on a plan (3, 4) or new in care (5), six in need (1, 2), eight settled in care (6); a new child has
    as long from the first allocation (7)."""
    measure_spec(
        "MO01",
        as_at="2026-03-02",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-01  |
            R2          | 2         | 2025-12-01  |
            R3          | 3         | 2025-12-01  |
            R4          | 4         | 2025-12-01  |
            R5          | 5         | 2025-12-01  |
            R6          | 6         | 2023-12-01  |
            R7          | 7         | 2026-02-20  |
            R8          | 8         | 2025-12-01  |
            R9          | 9         | 2025-12-01  | 2026-03-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-12-01
            I2             | 2         | CW   | W1        | 2025-12-01
            I3             | 3         | CW   | W1        | 2025-12-01
            I4             | 4         | CW   | W1        | 2025-12-01
            I5             | 5         | CW   | W1        | 2025-12-01
            I6             | 6         | CW   | W1        | 2023-12-01
            I7             | 7         | CW   | W1        | 2026-02-23
            I9             | 9         | CW   | W1        | 2025-12-01
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P3      | 3         | 2025-12-01
            P4      | 4         | 2025-12-01
        """,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E5         | 5         | L5             | 2025-12-01      | 2025-12-01
            E6         | 6         | L6             | 2024-01-02      | 2024-01-02
        """,
        oversight_entries="""
            entry_id | person_id | entered_on
            O1       | 1         | 2026-01-19
            O2       | 2         | 2026-01-18
            O3       | 3         | 2026-02-02
            O4       | 4         | 2026-02-01
            O5       | 5         | 2026-02-02
            O6       | 6         | 2026-01-05
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            5         | 7           | 71.4% | 5       | 2
        """,
    )


def test_when_the_last_entry_was_may_not_be_known(measure_spec: Callable[..., None]) -> None:
    """Child 1 is older than the record of entries: until the first of them nobody knows how long ago the last one was.
    Of child 3 neither the referral nor the worker's first day is recorded.
    """
    measure_spec(
        "MO01",
        as_at="2026-01-31",
        period="2026-01-01:2026-01-15 2026-01-01:2026-01-31",
        covered={"oversight_entries": "2026-01-05"},
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-01  |
            R2          | 2         | 2026-01-06  |
            R3          | 3         |             |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-12-01
            I2             | 2         | CW   | W1        | 2026-01-06
            I3             | 3         | CW   | W1        |
        """,
        oversight_entries="""
            entry_id | person_id | entered_on
            O1       | 1         | 2026-01-20
        """,
        figures="""
            period                | numerator | denominator | value  | coverage | pending | overdue
            2026-01-01:2026-01-15 | 1         | 1           | 100.0% | 33%      | 1       | 0
            2026-01-01:2026-01-31 | 2         | 2           | 100.0% | 67%      | 2       | 0
        """,
    )


def test_each_interval_between_discussions_is_counted_when_it_falls_due(measure_spec: Callable[..., None]) -> None:
    """The twenty-eighth day is in time (1); one whose episode closed before the day was not due (4)."""
    measure_spec(
        "MO03",
        as_at="2026-03-20",
        period="2026-02 2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  |
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2026-01-05  |
            R4          | 4         | 2026-01-05  | 2026-01-30
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
            D1            | 1         | 2026-02-04
            D2            | 1         | 2026-03-04
            D3            | 2         | 2026-02-05
        """,
        figures="""
            period                   | numerator | denominator | value  | pending | overdue
            2026-02                  | 1         | 3           | 33.3%  | 2       | 1
            2026-03 up to 2026-03-20 | 1         | 2           | 50.0%  | 1       | 2
        """,
    )


def test_an_interval_older_than_the_record_of_supervision_may_have_been_in_time(
    measure_spec: Callable[..., None],
) -> None:
    """The record begins on 5 January. Child 1 was discussed within four weeks of that day, but how long after the time
    before nobody knows; the next time was in time. Child 3 was not discussed in these four weeks: late for certain.
    Child 2 is said to have been closed before the referral came.
    """
    measure_spec(
        "MO03",
        as_at="2026-02-28",
        period="2026-02",
        covered={"supervision_children": "2026-01-05"},
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-12-01  |
            R2          | 2         | 2026-01-12  | 2026-01-07
            R3          | 3         | 2025-12-01  |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2025-12-01
            I2             | 2         | CW   | W1        | 2026-01-07
            I3             | 3         | CW   | W1        | 2025-12-01
        """,
        supervision_children="""
            discussion_id | person_id | held_on
            D1            | 1         | 2026-01-20
            D2            | 1         | 2026-02-16
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 1       | 1
        """,
    )
