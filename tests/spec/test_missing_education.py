"""The clocks of children missing education: first enquiries, and a place again."""

from collections.abc import Callable

from holdfast.standards import missing_education

TERMS = """
    term_id     | started_on | ended_on   | half_term_from | half_term_until
    autumn 2025 | 2025-09-03 | 2025-12-19 | 2025-10-27     | 2025-10-31
    spring 2026 | 2026-01-05 | 2026-03-27 | 2026-02-16     | 2026-02-20
"""
LIST = """
    missing_education_id | person_id | notified_on | enquired_on | ended_on
    M1                   | 1         | 2025-12-12  | 2026-01-09  | 2026-01-23
    M2                   | 2         | 2025-12-12  | 2026-01-12  | 2026-01-26
    M3                   | 3         | 2025-12-12  |             |
    M4                   | 4         | 2025-12-12  |             | 2026-01-05
    M5                   | 5         | 2026-01-26  |             |
    M6                   | 6         | 2025-06-02  | 2025-06-09  | 2025-06-16
"""


def test_first_enquiries_after_a_child_are_done_within_ten_school_days(spec: Callable[..., None]) -> None:
    """Five days of the old term and five of the new: over Christmas ten school days end on 9 January."""
    spec(
        missing_education.ENQUIRY,
        as_at="2026-01-30",
        school_terms=TERMS,
        children_missing_education=LIST,
        owed="""
            person_id | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2026-01-09 | 2026-01-09 | met     | no      |
            2         | 2026-01-09 | 2026-01-12 | missed  | no      |
            3         | 2026-01-09 |            | missed  | yes     |
            4         | 2026-01-09 |            | ended   | no      |
            5         | 2026-02-09 |            | pending | no      |
            6         |            | 2025-06-09 | unknown | no      | the school terms of that time are not known
        """,
    )


def test_a_child_missing_education_has_a_place_within_twenty_school_days(spec: Callable[..., None]) -> None:
    """From 12 December the twentieth school day is Friday 23 January; a half-term in between counts none."""
    spec(
        missing_education.FOUND,
        as_at="2026-01-30",
        school_terms=TERMS,
        children_missing_education=LIST,
        owed="""
            person_id | due_on     | done_on    | state   | overdue
            1         | 2026-01-23 | 2026-01-23 | met     | no
            2         | 2026-01-23 | 2026-01-26 | missed  | no
            3         | 2026-01-23 |            | missed  | yes
            4         | 2026-01-23 | 2026-01-05 | met     | no
            5         | 2026-03-02 |            | pending | no
            6         |            | 2025-06-16 | unknown | no
        """,
    )
