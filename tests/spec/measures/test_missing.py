"""Measures of children in care who go missing, and of those who listen to them afterwards."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2024-01-15      | 2024-01-15 |
    E2         | 2         | K2             | 2024-01-15      | 2024-01-15 |
    E3         | 3         | K3             | 2024-01-15      | 2024-01-15 | 2025-03-03
    E4         | 4         | K4             | 2024-01-15      | 2024-01-15 | 2025-01-06
"""
EPISODES = """
    missing_id | person_id | kind | started_at       | ended_at
    M1         | 1         | M    | 2025-12-01 20:00 | 2025-12-02 08:00
    M2         | 1         | M    | 2025-12-05 20:00 | 2025-12-06 08:00
    M3         | 1         | M    | 2025-12-08 20:00 | 2025-12-09 08:00
    M4         | 2         | A    | 2025-12-08 20:00 | 2025-12-09 08:00
    M5         | 3         | M    | 2025-02-10 20:00 | 2025-02-11 08:00
    M6         | 1         | M    | 2026-01-29 20:00 |
"""
OTHERS = """    M7         | 2         | M    | 2025-12-10 20:00 | 2025-12-11 08:00
    M8         | 2         | M    | 2025-12-15 20:00 | 2025-12-16 08:00
    M9         | 2         | M    | 2025-12-20 20:00 | 2025-12-21 08:00
"""
ANSWERS = """
    missing_id | person_id | kind | ended_at         | return_interview_offered | return_interview_accepted
    M1         | 1         | M    | 2025-12-02 08:00 | Y                        | Y
    M2         | 1         | M    | 2025-12-06 08:00 | Y                        | N
    M3         | 1         | M    | 2025-12-09 08:00 | N                        |
    M4         | 2         | A    | 2025-12-09 08:00 | Y                        | Y
    M5         | 3         | M    | 2025-02-11 08:00 |                          |
"""


def test_away_with_the_place_known_is_not_missing(measure_spec: Callable[..., None]) -> None:
    """Child 1 counts once; child 3 was in care for a part of the period, child 4 for none. Whether child 5 was missing
    nobody says, nor when child 6 left, who came back in the period; child 7 came back before it."""
    measure_spec(
        "MS01",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2024-01-15      | 2024-01-15 |
            E6         | 6         | K6             | 2024-01-15      | 2024-01-15 |
            E7         | 7         | K7             | 2024-01-15      | 2024-01-15 |
        """,
        missing_episodes=f"""{EPISODES}
            M7         | 5         |      | 2025-12-08 20:00 | 2025-12-09 08:00
            M8         | 6         | M    |                  | 2025-02-11 08:00
            M9         | 7         | M    |                  | 2025-01-14 08:00
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 4           | 50.0% | 67%
        """,
    )


def test_an_interview_is_offered_or_not_or_nobody_knows(measure_spec: Callable[..., None]) -> None:
    """Of the four episodes that ended one says nothing."""
    measure_spec(
        "MS02",
        as_at="2026-01-31",
        period="12m",
        missing_episodes=ANSWERS,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_seventy_two_hours_run_through_the_weekend(measure_spec: Callable[..., None]) -> None:
    """M1 was heard at the last minute, M2 a minute too late; an episode that ended yesterday may still be heard. Of M8
    nobody says whether the child was missing. M9 ended a week ago, unheard; M5, before it, is past mending."""
    measure_spec(
        "MS03",
        as_at="2025-12-10",
        period="2025-12-01:2025-12-10",
        missing_episodes=f"""{EPISODES}
            M8         | 2         |      | 2025-12-02 20:00 | 2025-12-03 08:00
            M9         | 3         | M    | 2025-12-02 20:00 | 2025-12-03 08:00
        """,
        return_interviews="""
            interview_id | missing_id | person_id | held_at
            V1           | M1         | 1         | 2025-12-05 08:00
            V2           | M2         | 1         | 2025-12-09 08:01
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_what_was_heard_at_once_waits_for_what_may_be_heard_late(measure_spec: Callable[..., None]) -> None:
    """Both came back three days ago: neither counts before the hours of both are over, though child 1 was heard."""
    measure_spec(
        "MS03",
        as_at="2026-01-15",
        period="12m",
        missing_episodes="""
            missing_id | person_id | kind | started_at       | ended_at
            M1         | 1         | M    | 2026-01-11 20:00 | 2026-01-12 08:00
            M2         | 2         | M    | 2026-01-11 20:00 | 2026-01-12 09:00
        """,
        return_interviews="""
            interview_id | missing_id | person_id | held_at
            V1           | M1         | 1         | 2026-01-12 16:00
        """,
        figures="""
            numerator | denominator | value | pending | overdue | status
            0         | 0           |       | 1       | 0       | nothing to count
        """,
    )


def test_acceptance_is_asked_of_what_was_offered(measure_spec: Callable[..., None]) -> None:
    """One of two. M3 was not offered; of M5 nothing is said; of M6 nobody wrote down that it was offered, but the child
    would not have it, and of M7 the answer is missing."""
    measure_spec(
        "MS04",
        as_at="2026-01-31",
        period="12m",
        missing_episodes=f"""{ANSWERS}
            M6         | 3         | M    | 2025-03-11 08:00 |                          | N
            M7         | 3         | M    | 2025-04-11 08:00 | Y                        |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 60%
        """,
    )


def test_three_times_in_ninety_days_call_for_a_discussion(measure_spec: Callable[..., None]) -> None:
    """One held before the third episode answers nothing; on the last day of January the fourth counts as well. Child 3
    was gone three times, once perhaps only away; child 4 twice."""
    measure_spec(
        "MS05",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        missing_episodes=f"""{EPISODES}{OTHERS}
            M10        | 3         | M    | 2025-12-10 20:00 | 2025-12-11 08:00
            M11        | 3         |      | 2025-12-15 20:00 | 2025-12-16 08:00
            M12        | 3         | M    | 2025-12-20 20:00 | 2025-12-21 08:00
            M13        | 4         | M    | 2025-12-10 20:00 | 2025-12-11 08:00
            M14        | 4         |      | 2025-12-15 20:00 | 2025-12-16 08:00
        """,
        strategy_discussions="""
            strategy_id | person_id | concern_at       | held_at
            S1          | 1         | 2025-12-05 09:00 | 2025-12-05 10:00
            S2          | 1         | 2026-01-12 09:00 | 2026-01-12 10:00
        """,
        figures="""
            period  | numerator | denominator | coverage
            2025-12 | 0         | 2           | 67%
            2026-01 | 1         | 2           | 67%
        """,
    )
