"""Measures of strategy discussions and section 47 enquiries."""

from collections.abc import Callable


def test_a_discussion_without_somebody_who_knows_the_child_is_told(measure_spec: Callable[..., None]) -> None:
    """A meeting without minutes is not known (3), and a child with whom nobody else works is not counted (4). Of a
    meeting of today the minutes may still be written (5)."""
    measure_spec(
        "SD03",
        as_at="2026-03-31",
        period="2026-03",
        child_agencies="""
            involvement_id | person_id | agency    | started_on
            V1             | 1         | education | 2020-09-01
            V2             | 2         | education | 2020-09-01
            V3             | 3         | education | 2020-09-01
            V5             | 5         | education | 2020-09-01
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | held_at
            S1          | M1         | 1         | 2026-03-10 14:00:00
            S2          | M2         | 2         | 2026-03-10 14:00:00
            S3          | M3         | 3         | 2026-03-10 14:00:00
            S4          | M1         | 4         | 2026-03-10 14:00:00
            S5          | M5         | 5         | 2026-03-31 14:00:00
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency    | mode
            T1          | M1         | education | in person
            T2          | M2         | police    | in person
            T5          | M5         | police    | in person
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 1       | 0
        """,
    )


ENQUIRIES = """
    enquiry_id | person_id | started_on | ended_on
    E1         | 1         | 2025-03-09 | 2025-03-20
    E2         | 1         | 2026-03-09 | 2026-03-20
    E3         | 2         | 2025-03-09 | 2025-03-20
    E4         | 2         | 2026-03-10 | 2026-03-24
    E5         | 3         | 2026-03-11 | 2026-03-10
    E6         | 4         | 2026-03-12 | 2026-03-30
    E7         | 5         | 2026-03-12 |
    E8         | 6         | 2025-03-31 | 2025-04-10
"""


def test_enquiries_of_the_year_are_taken_of_the_children_who_live_here(measure_spec: Callable[..., None]) -> None:
    """Each child counts, brothers and sisters and the unborn too; an enquiry counts on the day it began, so that one
    which began in March ended in the year and is none of its (6)."""
    measure_spec(
        "SD04",
        as_at="2026-03-31",
        period="12m",
        population="""
            population_id | counted_on | children
            2025          | 2025-06-30 | 36525
        """,
        s47_enquiries=ENQUIRIES,
        figures="""
            numerator | denominator | value
            5         | 36500       | 1.4
        """,
    )


def test_an_enquiry_leads_to_the_conference_that_names_it(measure_spec: Callable[..., None]) -> None:
    """One not held yet is none so far (2); an enquiry that ended before it began is not known (3), nor one after which
    the child had a conference that names none (4); an open one is not counted (5)."""
    measure_spec(
        "SD05",
        as_at="2026-03-31",
        period="2026-03",
        s47_enquiries=ENQUIRIES,
        initial_conferences="""
            conference_id | person_id | enquiry_id | held_on
            C2            | 1         | E2         | 2026-03-27
            C4            | 2         | E4         |
            C9            | 4         |            | 2026-03-27
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_an_enquiry_in_which_the_child_was_not_seen_is_missed(measure_spec: Callable[..., None]) -> None:
    """It belongs to the month in which it ended, and no later visit mends it."""
    measure_spec(
        "SD07",
        as_at="2026-03-31",
        period="2026-03",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         | 2016-05-01 |
            4         |            | 2026-08-01
        """,
        s47_enquiries=ENQUIRIES,
        assessment_visits="""
            visit_id | person_id | visit_on   | seen | seen_alone
            V1       | 1         | 2026-03-10 | yes  | yes
            V2       | 2         | 2026-03-25 | yes  | yes
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 2           | 50.0% | 0       | 0
        """,
    )


def test_an_enquiry_is_not_judged_by_a_visit_of_which_half_is_written(measure_spec: Callable[..., None]) -> None:
    """Seen, and nobody wrote whether alone (2), or not even whether seen (3). Under three a child is not to be seen
    alone (5); how old one without a date of birth is nobody knows (4). What ended today may still be written up (1)."""
    measure_spec(
        "SD07",
        as_at="2026-03-31",
        period="2026-03",
        persons="""
            person_id | born_on
            1         | 2016-05-01
            2         | 2016-05-01
            3         | 2016-05-01
            5         | 2025-05-01
        """,
        s47_enquiries="""
            enquiry_id | person_id | started_on | ended_on
            E1         | 1         | 2026-03-12 | 2026-03-31
            E2         | 2         | 2026-03-09 | 2026-03-20
            E3         | 3         | 2026-03-09 | 2026-03-20
            E4         | 4         | 2026-03-09 | 2026-03-20
            E5         | 5         | 2026-03-09 | 2026-03-20
        """,
        assessment_visits="""
            visit_id | person_id | visit_on   | seen | seen_alone
            V2       | 2         | 2026-03-10 | yes  |
            V3       | 3         | 2026-03-10 |      |
            V4       | 4         | 2026-03-10 | yes  | no
            V5       | 5         | 2026-03-10 | yes  | no
        """,
        figures="""
            numerator | denominator | value  | coverage | pending | overdue
            1         | 1           | 100.0% | 25%      | 1       | 0
        """,
    )


def test_an_enquiry_within_twelve_months_of_one_before_is_told(measure_spec: Callable[..., None]) -> None:
    """Twelve months to the day are within them (child 1), a day more is not (child 2). An enquiry that none followed in
    March is only one of those before (6)."""
    measure_spec(
        "SD08",
        as_at="2026-03-31",
        period="2026-03",
        s47_enquiries=ENQUIRIES,
        figures="""
            numerator | denominator | value
            1         | 5           | 20.0%
        """,
    )


def test_an_enquiry_without_a_first_day_may_have_been_within_the_year(measure_spec: Callable[..., None]) -> None:
    """So the next one is not known (1), unless another before it settles it (2)."""
    measure_spec(
        "SD08",
        as_at="2026-03-31",
        period="2026-03",
        s47_enquiries="""
            enquiry_id | person_id | started_on | ended_on
            E1a        | 1         |            | 2025-09-12
            E1b        | 1         | 2026-03-09 |
            E2a        | 2         |            | 2025-09-12
            E2b        | 2         | 2025-11-03 | 2025-11-14
            E2c        | 2         | 2026-03-09 |
            E3         | 3         | 2026-03-09 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_plan_after_police_protection_is_told_while_it_is_open(measure_spec: Callable[..., None]) -> None:
    """Six months to the day count (child 2), a day more does not (child 3); another authority's plan is not ours (4).

    Of a plan without a first day nobody knows (5), nor beside an emergency without days (6); one that was over by then
    had begun before (7)."""
    measure_spec(
        "SD09",
        as_at="2026-03-31",
        period="2026-02 2026-03",
        cp_plans="""
            plan_id | person_id | started_on | ended_on   | other_authority
            P1      | 1         | 2026-01-05 | 2026-03-10 |
            P2      | 2         | 2026-01-05 |            |
            P3      | 3         | 2026-01-05 |            |
            P4      | 4         | 2026-01-05 |            | yes
            P5      | 5         |            |            |
            P6      | 6         | 2026-01-05 |            |
            P7      | 7         | 2026-01-05 |            |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on | ended_on
            L1              | 1         | L1     | 2026-01-02 | 2026-01-04
            L2              | 2         | L2     | 2025-07-01 | 2025-07-05
            L3              | 3         | L1     | 2025-07-02 | 2025-07-04
            L4              | 4         | L1     | 2026-01-02 | 2026-01-04
            L6              | 6         | L1     |            |
            L7              | 7         | L2     |            | 2026-01-04
        """,
        figures="""
            period  | numerator | denominator | value | coverage
            2026-02 | 3         | 4           | 75.0% | 67%
            2026-03 | 2         | 3           | 66.7% | 60%
        """,
    )
