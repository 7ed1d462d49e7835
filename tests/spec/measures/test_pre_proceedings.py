"""Measures on the way to court: pre-proceedings, the family's own meeting, court cases."""

from collections.abc import Callable

CASES = """
    application_id | proceedings_id | person_id | application | issued_on  | final_order_on
    A1             | K1      | 1         | care        | 2026-01-12 | 2026-03-02
    A2             | K1      | 2         | care        | 2026-01-12 | 2026-03-16
    A3             | K3      | 3         | supervision | 2026-01-13 |
    A4             |         | 4         | care        | 2026-01-14 |
    A5             | K5      | 5         | other       | 2026-01-15 |
    A6             | K6      | 6         | care        | 2026-01-16 |
    A7             | K7      | 7         |             | 2026-01-19 |
"""


def test_pre_proceedings_count_when_they_end_or_are_overdue(measure_spec: Callable[..., None]) -> None:
    """In time (1), late (2), overdue (3); not yet due (4) and outcome without its day (5) are not counted. A child
    taken straight to court had no pre-proceedings (6)."""
    measure_spec(
        "PL01",
        as_at="2026-05-31",
        period="2026-05",
        pre_proceedings="""
        table_id | person_id | pre_pro_decision_on | agree_stepdown_issue_on | pre_pro_outcome | legal_gateway_outcome
        T1       | 1         | 2026-01-12          | 2026-05-04              | STEP_DOWN       |
        T2       | 2         | 2026-01-12          | 2026-05-05              | ISSUE           |
        T3       | 3         | 2026-01-12          |                         |                 |
        T4       | 4         | 2026-04-01          |                         |                 |
        T5       | 5         | 2026-01-12          |                         | ISSUE           |
        T6       | 6         |                     | 2026-05-04              | ISSUE           | C
        """,
        figures="""
            numerator | denominator | value | pending | overdue | coverage
            1         | 3           | 33.3% | 1       | 1       | 75%
        """,
    )


def test_a_letter_to_a_family_counts_once(measure_spec: Callable[..., None]) -> None:
    """Brother and sister get one letter (1, 2). Of one that answers to no decision nobody knows (6)."""
    measure_spec(
        "PL02",
        as_at="2026-01-31",
        period="2026-01",
        pre_proceedings="""
            table_id | person_id | plo_family_id | pre_pro_decision_on | pre_pro_letter_on
            T1       | 1         | F1            | 2026-01-12          | 2026-01-19
            T2       | 2         | F1            | 2026-01-12          | 2026-01-19
            T3       | 3         | F3            | 2026-01-12          | 2026-01-20
            T4       | 4         |               | 2026-01-12          |
            T5       | 5         | F5            | 2026-01-29          |
            T6       | 6         | F6            |                     | 2026-01-14
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_first_meeting_of_a_family_counts_once(measure_spec: Callable[..., None]) -> None:
    """Counted by the day of the letter; while there is none no meeting is owed (5). One held before its letter (6), or
    on a letter whose day nobody wrote down (7), is not known."""
    measure_spec(
        "PL03",
        as_at="2026-01-31",
        period="2026-01",
        pre_proceedings="""
            table_id | person_id | plo_family_id | pre_pro_decision_on | pre_pro_letter_on | initial_pre_pro_meeting_on
            T1       | 1         | F1            | 2026-01-05          | 2026-01-12        | 2026-01-26
            T2       | 2         | F1            | 2026-01-05          | 2026-01-12        | 2026-01-26
            T3       | 3         | F3            | 2026-01-05          | 2026-01-12        | 2026-01-27
            T4       | 4         | F4            | 2026-01-05          | 2026-01-26        |
            T5       | 5         | F5            | 2026-01-05          |                   |
            T6       | 6         | F6            | 2026-01-05          | 2026-01-12        | 2026-01-09
            T7       | 7         | F7            | 2026-01-05          |                   | 2026-01-20
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 1       | 0
        """,
    )


def test_pre_proceedings_step_down_or_go_to_court(measure_spec: Callable[..., None]) -> None:
    """One that ended without its outcome is not known; one that runs is not counted."""
    measure_spec(
        "PL04",
        as_at="2026-01-31",
        period="2026-01",
        pre_proceedings="""
            table_id | person_id | pre_pro_decision_on | agree_stepdown_issue_on | pre_pro_outcome
            T1       | 1         | 2025-10-06          | 2026-01-12              | STEP_DOWN
            T2       | 2         | 2025-10-06          | 2026-01-12              | ISSUE
            T3       | 3         | 2025-10-06          | 2026-01-12              | ISSUE
            T4       | 4         | 2025-10-06          | 2026-01-12              |
            T5       | 5         | 2025-10-06          |                         |
        """,
        figures="""
            category         | numerator | denominator | value | coverage
            care proceedings | 2         | 3           | 66.7% | 75%
            stepped down     | 1         | 3           | 33.3% | 75%
        """,
    )


def test_proceedings_count_when_they_end_or_run_beyond_26_weeks(measure_spec: Callable[..., None]) -> None:
    """In time (1), late with leave of the court (2), overdue (3), not yet due (4); order before issue: unknown (5). One
    for another order is left out (6), and one that does not say for what is not known (7)."""
    measure_spec(
        "PL05",
        as_at="2026-04-30",
        period="2026-04",
        court_applications="""
            application_id | person_id | application | issued_on  | extended_to_on | final_order_on
            A1             | 1         | care        | 2025-10-01 |                | 2026-04-01
            A2             | 2         | care        | 2025-10-01 | 2026-05-27     | 2026-04-02
            A3             | 3         | supervision | 2025-10-01 |                |
            A4             | 4         | care        | 2026-01-12 |                |
            A5             | 5         | care        | 2026-04-20 |                | 2026-04-13
            A6             | 6         | other       | 2025-10-01 |                | 2026-04-01
            A7             | 7         |             | 2025-10-01 |                | 2026-04-01
        """,
        figures="""
            numerator | denominator | value | pending | overdue | coverage
            1         | 3           | 33.3% | 1       | 1       | 60%
        """,
    )


def test_a_case_lasts_until_its_last_childs_order(measure_spec: Callable[..., None]) -> None:
    """Nine weeks for K1, not seven; what still runs is told as far as it has come. A case is one, however many
    children; one that is not for an order is left out (5), one that does not say is not known (6)."""
    measure_spec(
        "PL06",
        as_at="2026-05-31",
        period="2026-01",
        court_applications="""
            application_id | proceedings_id | person_id | application | issued_on  | final_order_on
            A1             | K1      | 1         | care        | 2026-01-12 | 2026-03-02
            A2             | K1      | 2         | care        | 2026-01-12 | 2026-03-16
            A4             |         | 4         | care        | 2026-01-14 |
            A5             | K5      | 5         | other       | 2026-01-15 |
            A6             |         | 6         |             | 2026-01-16 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 9.0   | 67%
        """,
    )


def test_a_case_that_ends_before_it_began_is_not_known(measure_spec: Callable[..., None]) -> None:
    """One of the days is wrong."""
    measure_spec(
        "PL06",
        as_at="2026-05-31",
        period="2026-01",
        court_applications="""
            application_id | person_id | application | issued_on  | final_order_on
            A1             | 1         | care        | 2026-01-12 | 2026-01-05
        """,
        figures="""
            numerator | denominator | coverage
            0         | 0           | 0%
        """,
    )


def test_a_family_is_offered_a_meeting_before_court(measure_spec: Callable[..., None]) -> None:
    """An offer to one child's family is an offer to the case's (K1); on the day of issue it is too late (3); a reason
    why there was none counts (4). Whether a decision was to offer one must be written down (6), and so must what the
    case is for (7)."""
    measure_spec(
        "PL07",
        as_at="2026-05-31",
        period="2026-01",
        court_applications=CASES,
        family_meetings="""
            offer_id | person_id | decided_on | offered | reason
            O1       | 2         | 2026-01-11 | yes     |
            O3       | 3         | 2026-01-13 | yes     |
            O4       | 4         | 2026-01-14 | no      | It would put the mother at risk.
            O6       | 6         | 2026-01-12 |         |
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 60%
        """,
    )


def test_care_applications_are_a_rate_of_the_children_of_the_area(measure_spec: Callable[..., None]) -> None:
    """In a month, as a year at its pace; supervision orders (3) and others (5) are left out, siblings are one. One that
    does not say what for may be for care (7)."""
    measure_spec(
        "PL08",
        as_at="2026-01-31",
        period="2026-01",
        court_applications=CASES,
        population="""
            population_id | counted_on | children
            2025          | 2025-06-30 | 36525
        """,
        figures="""
            numerator | denominator | value | coverage | status
            3         | 3100        | 9.7   | 75%      | not assured
        """,
    )


def test_an_application_at_short_notice_counts_once_for_a_family(measure_spec: Callable[..., None]) -> None:
    """By the letter of issue; where it is not recorded nobody can say (4); without a letter there was no court (5)."""
    measure_spec(
        "PL09",
        as_at="2026-01-31",
        period="2026-01",
        pre_proceedings="""
            table_id | person_id | court_reference | care_pro_letter_on | care_proc_short_notice
            T1       | 1         | C1              | 2026-01-12         | yes
            T2       | 2         | C1              | 2026-01-12         | yes
            T3       | 3         | C3              | 2026-01-12         | no
            T4       | 4         | C4              | 2026-01-12         |
            T5       | 5         |                 |                    |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )
