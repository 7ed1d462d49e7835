"""Measures of independent reviewing officers: in touch, disputes resolved, how many children, decisions done."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | L1             | 2024-09-02      | 2024-09-02 |
    E2         | 2         | L2             | 2024-09-02      | 2024-09-02 |
    E3         | 3         | L3             | 2024-09-02      | 2024-09-02 |
    E4         | 4         | L4             | 2026-03-16      | 2026-03-16 |
    E5         | 5         | L5             | 2024-09-02      | 2024-09-02 | 2026-04-10
"""


def test_in_touch_is_lately_or_between_the_last_two_reviews(measure_spec: Callable[..., None]) -> None:
    """Ninety-one days ago counts (1), 92 do not (2), unless it lies between the last two reviews (3). After two weeks
    of care nothing is asked yet (4)."""
    measure_spec(
        "IR01",
        as_at="2026-03-31",
        period="2026-03",
        care_episodes=IN_CARE,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R3a       | 3         | L3             | 2025-09-01
            R3b       | 3         | L3             | 2026-02-02
            R5a       | 5         | L5             | 2025-09-01
            R5b       | 5         | L5             | 2026-02-02
        """,
        officer_contacts="""
            contact_id | person_id | contact_on | kind
            C1         | 1         | 2025-12-30 | record looked at
            C2         | 2         | 2025-12-29 | child seen
            C3         | 3         | 2025-11-03 | child spoken to
            C5         | 5         | 2025-09-01 | child seen
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 4           | 50.0% | 100%
        """,
    )


def test_disputes_are_counted_when_their_twenty_working_days_end(measure_spec: Callable[..., None]) -> None:
    """One in time, one late, one open still; one whose dates are in the wrong order is not known, and of a child who
    left care first (5) nothing is counted."""
    measure_spec(
        "IR02",
        as_at="2026-04-30",
        period="2026-04",
        care_episodes=IN_CARE,
        officer_disputes="""
            dispute_id | person_id | raised_on  | level | resolved_on
            D1         | 1         | 2026-03-20 | 2     | 2026-04-21
            D2         | 2         | 2026-03-20 | 0     | 2026-04-22
            D3         | 3         | 2026-03-20 | 3     |
            D4         | 4         | 2026-04-20 | 0     |
            D5         | 5         | 2026-03-20 | 1     |
            D6         | 1         | 2026-03-20 | 1     | 2026-03-19
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_children_are_held_against_the_hours_of_officers(measure_spec: Callable[..., None]) -> None:
    """Three children in care to one and a half officers. A child out of care (5) and an officer who left are none. The
    hours of W5 nobody wrote down."""
    measure_spec(
        "IR03",
        as_at="2026-04-30",
        period="2026-04",
        care_episodes=IN_CARE,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            I1             | 1         | IRO  | W1        | 2024-09-02 |
            I2             | 2         | IRO  | W1        | 2024-09-02 | 2026-02-02
            I2b            | 2         | IRO  | W2        | 2026-02-02 |
            I3             | 3         | IRO  | W2        | 2024-09-02 |
            I3b            | 3         | CW   | W4        | 2024-09-02 |
            I5             | 5         | IRO  | W2        | 2024-09-02 |
        """,
        employments="""
            employment_id | worker_id | role              | fte | started_on | ended_on
            M1            | W1        | reviewing officer | 1.0 | 2020-01-06 |
            M2            | W2        | reviewing officer | 0.5 | 2020-01-06 |
            M3            | W3        | reviewing officer | 1.0 | 2020-01-06 | 2026-04-30
            M4            | W4        | social worker     | 1.0 | 2020-01-06 |
            M5            | W5        | reviewing officer |     | 2020-01-06 |
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 1.5         | 2.0   | 60%
        """,
    )


def test_decisions_are_counted_when_they_are_due(measure_spec: Callable[..., None]) -> None:
    """Done on the day (1), a day late (2), not at all (3), not yet due (4), and of a child who left care first (5). No
    day was set for what is to be done for child 1 besides (N6)."""
    measure_spec(
        "IR04",
        as_at="2026-04-30",
        period="2026-04",
        care_episodes=IN_CARE,
        review_decisions="""
            decision_id | person_id | decided_on | due_on     | done_on
            N1          | 1         | 2026-03-02 | 2026-04-17 | 2026-04-17
            N2          | 2         | 2026-03-02 | 2026-04-17 | 2026-04-18
            N3          | 3         | 2026-03-02 | 2026-04-17 |
            N4          | 4         | 2026-04-13 | 2026-06-01 |
            N5          | 5         | 2026-03-02 | 2026-04-17 |
            N6          | 1         | 2026-04-13 |            |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )
