"""Measures of the data itself: what is known, what cannot be true, how late it was written."""

from collections.abc import Callable


def test_what_cannot_be_judged_is_counted(measure_spec: Callable[..., None]) -> None:
    """Three standards hold each assessment: from its own first day; from its referral, of which there is no record
    here; and that the child was seen, which nobody wrote down. A2 was authorised before it began, A3 began on no known
    day: only A1, by its own first day, can be judged. A4 is of before the year.
    """
    measure_spec(
        "DQ01",
        as_at="2026-01-31",
        period="12m",
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-06-02 | 2025-06-30
            A2            | 2         | R2          | 2025-06-02 | 2025-05-30
            A3            | 3         | R3          |            | 2025-06-30
            A4            | 4         | R4          | 2025-01-06 | 2025-01-24
        """,
        figures="""
            numerator | denominator | value
            1         | 9           | 11.1%
        """,
    )


def test_dates_in_an_order_that_cannot_be(measure_spec: Callable[..., None]) -> None:
    """An enquiry before its referral, a review on the day a plan began, an assessment begun while another ran. Child
    2's has no end: the next began while it was under way. Child 3's dates are of before the year.
    """
    measure_spec(
        "DQ02",
        as_at="2026-01-31",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2025-06-02  |
        """,
        s47_enquiries="""
            enquiry_id | referral_id | person_id | started_on | ended_on
            S1         | R1          | 1         | 2025-06-01 | 2025-06-12
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2025-06-02 | 2025-07-14
            A2            | 1         | R1          | 2025-07-01 | 2025-08-11
            A3            | 1         | R1          | 2025-09-01 |
            A4            | 2         | R2          | 2025-09-01 |
            A5            | 2         | R2          | 2025-10-06 |
            A6            | 3         | R3          | 2025-01-06 | 2024-12-02
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-06-23 |
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2025-06-23
            V2        | 1         | P1      | 2025-09-15
        """,
        figures="""
            numerator | denominator | value
            4         | 16          | 25.0%
        """,
    )


def test_how_long_after_the_event_it_was_written(measure_spec: Callable[..., None]) -> None:
    """By what it was. Of a row that does not say (4), and of one written before its event (5), it is not known. The
    entry of 26 January was written in February: by the end of January it had waited for five days (6). Child 7's is of
    before the year. The source of reviews never says.
    """
    measure_spec(
        "DQ03",
        as_at="2026-01-31",
        period="12m",
        oversight_entries="""
            entry_id | person_id | entered_on | recorded_at
            O1       | 1         | 2025-06-02 | 2025-06-02 16:00
            O2       | 2         | 2025-06-02 | 2025-06-05 09:00
            O3       | 3         | 2025-06-02 | 2025-06-16 09:00
            O4       | 4         | 2025-06-02 |
            O5       | 5         | 2025-06-02 | 2025-05-30 09:00
            O6       | 6         | 2026-01-26 | 2026-02-09 09:00
            O7       | 7         | 2025-01-13 | 2025-03-03 09:00
            O8       | 8         | 2025-06-02 | 2025-06-04 09:00
        """,
        cin_reviews="""
            review_id | person_id | held_on
            V1        | 1         | 2025-06-02
        """,
        core_groups="""
            core_group_id | person_id | held_on    | recorded_at
            G1            | 1         | 2025-06-02 | 2025-06-03 09:00
        """,
        figures="""
            category          | numerator | denominator | value | coverage
            core groups       | 1         | 1           | 1.0   | 75%
            oversight entries | 4         | 5           | 3.0   | 75%
        """,
    )
