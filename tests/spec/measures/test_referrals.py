"""Measures of referrals: how many and by whom, who comes back, what goes no further, who is told."""

from collections.abc import Callable


def test_news_of_an_open_child_is_no_referral(measure_spec: Callable[..., None]) -> None:
    """Nor are two agencies on one day two; after a referral that was not accepted, or a closing, the next one is."""
    measure_spec(
        "FD04",
        as_at="2026-03-31",
        period="12m",
        population="""
            population_id | counted_on | children
            2025          | 2025-06-30 | 36525
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on  | nfa
            R1          | 1         | 2025-04-01  | 2025-09-01 | no
            R2          | 1         | 2025-06-02  | 2025-07-01 | no
            R3          | 1         | 2025-09-01  |            | no
            R4          | 2         | 2025-06-02  |            | yes
            R5          | 2         | 2025-07-02  |            | no
            R6          | 2         | 2025-07-02  |            | no
            R7          | 3         | 2025-03-31  | 2025-04-30 | no
            R8          | 3         | 2025-04-15  |            | no
        """,
        figures="""
            numerator | denominator | value
            4         | 36500       | 1.1
        """,
    )


def test_each_of_a_family_is_a_referral_the_unborn_too(measure_spec: Callable[..., None]) -> None:
    """One call about two brothers and the child whom their mother expects is three referrals."""
    measure_spec(
        "FD04",
        as_at="2026-03-31",
        period="12m",
        population="""
            population_id | counted_on | children
            2025          | 2025-06-30 | 36525
        """,
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         | 2018-05-01 |
            3         |            | 2026-01-20
        """,
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on | nfa
            R1          | 1         | 2025-12-01  |           | no
            R2          | 2         | 2025-12-01  |           | no
            R3          | 3         | 2025-12-01  |           | no
        """,
        figures="""
            numerator | denominator
            3         | 36500
        """,
    )


AGAIN = """
    referral_id | person_id | referral_on | closed_on  | close_reason | nfa
    R1          | 1         | 2025-03-10  | 2025-06-10 | RC7          | no
    R2          | 1         | 2026-03-10  |            |              | no
    R3          | 2         | 2025-03-10  | 2025-03-09 | RC8          | no
    R4          | 2         | 2026-03-11  | 2026-03-20 | RC8          | yes
    R5          | 3         | 2025-01-10  | 2025-06-10 | RC2          | no
    R6          | 3         | 2026-03-12  |            |              |
    R7          | 1         | 2026-03-24  |            |              | no
    R8          | 4         | 2025-01-10  | 2025-03-13 |              | no
    R9          | 4         | 2026-03-13  |            |              | no
    R10         | 5         | 2025-05-01  | 2025-08-01 | RC8          | no
    R11         | 5         | 2026-02-27  |            |              | no
    R12         | 6         |             |            | RC8          | no
    R13         | 6         | 2026-03-16  |            |              | no
"""


def test_a_child_referred_again_counts_once(measure_spec: Callable[..., None]) -> None:
    """Twelve months to the day are within them (child 1), a day more is not; two referrals in March are one child.

    Who came back in February is not March's (5). Where an earlier referral has no day nobody knows (6)."""
    measure_spec(
        "FD07",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes=AGAIN,
        figures="""
            numerator | denominator | value | coverage
            1         | 4           | 25.0% | 80%
        """,
    )


def test_coming_back_is_counted_from_the_closing(measure_spec: Callable[..., None]) -> None:
    """Twelve months to the day count (child 4); that a child was adopted or died (child 3) can be followed by no
    return.

    A reason for closing without its day leaves it open when that was (6)."""
    measure_spec(
        "FD08",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes=AGAIN,
        figures="""
            numerator | denominator | value | coverage
            3         | 5           | 60.0% | 83%
        """,
    )


def test_a_referral_not_decided_is_not_known_to_be_taken_further(measure_spec: Callable[..., None]) -> None:
    """An empty cell is no `no` (R6)."""
    measure_spec(
        "FD09",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes=AGAIN,
        figures="""
            numerator | denominator | value | coverage | status
            1         | 5           | 20.0% | 83%      | not assured
        """,
    )


def test_assessed_as_not_in_need_is_closed_with_nothing_else_done(measure_spec: Callable[..., None]) -> None:
    """An enquiry or a plan is something done (R2), a referral without an assessment was never assessed (R4).

    A referral of December is December's, though it was assessed and closed in January (R8). A plan that names no
    referral may be this one's (R9), but not if it began after the closing (R3)."""
    measure_spec(
        "FD10",
        as_at="2026-03-31",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on  | close_reason
            R1          | 1         | 2026-01-05  | 2026-03-02 | RC8
            R2          | 2         | 2026-01-05  | 2026-03-02 | RC8
            R3          | 3         | 2026-01-05  | 2026-03-02 | RC9
            R4          | 4         | 2026-01-05  | 2026-03-02 | RC8
            R5          | 5         | 2026-01-05  |            |
            R6          | 6         | 2026-01-05  | 2026-03-02 |
            R7          | 7         | 2026-01-05  | 2026-03-02 | RC7
            R8          | 8         | 2025-12-31  | 2026-01-30 | RC8
            R9          | 9         | 2026-01-05  | 2026-03-02 | RC8
        """,
        assessments="""
            assessment_id | person_id | referral_id | authorised_on
            A1            | 1         | R1          | 2026-02-16
            A2            | 2         | R2          | 2026-02-16
            A3            | 3         | R3          | 2026-02-16
            A5            | 5         | R5          | 2026-02-16
            A6            | 6         | R6          | 2026-02-16
            A7            | 7         | R7          | 2026-02-16
            A8            | 8         | R8          | 2026-01-26
            A9            | 9         | R9          | 2026-02-16
        """,
        cin_plans="""
            plan_id | person_id | referral_id | started_on
            N3      | 3         |             | 2026-03-09
            N9      | 9         |             | 2026-02-16
        """,
        s47_enquiries="""
            enquiry_id | person_id | referral_id
            E2         | 2         | R2
        """,
        figures="""
            numerator | denominator | value | coverage | status
            2         | 6           | 33.3% | 75%      | not assured
        """,
    )


def test_sources_are_told_by_the_groups_of_the_census(measure_spec: Callable[..., None]) -> None:
    """Schools and education services are one group; a source not known is a group, one not written down is none (5).

    The day on which the referral was received decides: that of the last evening of February is February's (6)."""
    measure_spec(
        "FD12",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | source
            R1          | 1         | 2026-03-02  | 6
            R2          | 2         | 2026-03-02  | 2A
            R3          | 3         | 2026-03-02  | 2B
            R4          | 4         | 2026-03-02  | 10
            R5          | 5         | 2026-03-02  |
            R6          | 6         | 2026-02-28  | 6
        """,
        figures="""
            category                     | numerator | denominator | value | coverage
            not known                    | 1         | 4           | 25.0% | 80%
            police                       | 1         | 4           | 25.0% | 80%
            school or education service  | 2         | 4           | 50.0% | 80%
        """,
    )


def test_a_professional_who_is_not_told_counts_as_late(measure_spec: Callable[..., None]) -> None:
    """The decision's day decides the month; a neighbour (R4) is no professional, and R5 is not due yet."""
    measure_spec(
        "FD14",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | source
            R1          | 1         | 6
            R2          | 2         | 2A
            R3          | 3         | 3A
            R4          | 4         | 1B
            R5          | 5         | 6
            R6          | 6         | 10
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-03-02 10:00:00
            R2          | 2         | 2026-03-02 10:00:00
            R3          | 3         | 2026-03-02 10:00:00
            R4          | 4         | 2026-03-02 10:00:00
            R5          | 5         | 2026-03-31 10:00:00
            R6          | 6         | 2026-03-02 10:00:00
        """,
        referrer_notices="""
            referral_id | person_id | notified_at
            R1          | 1         | 2026-03-03 17:00:00
            R2          | 2         | 2026-03-04 09:00:00
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )
