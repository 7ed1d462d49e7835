"""Before court and in it: how long pre-proceedings and proceedings may last, the letter and the first meeting."""

from collections.abc import Callable

from holdfast.standards import pre_proceedings


def test_pre_proceedings_last_sixteen_weeks(spec: Callable[..., None]) -> None:
    """From the decision to begin until it is decided how they end; each brother and sister counts (1, 2)."""
    spec(
        pre_proceedings.PRE_PROCEEDINGS,
        as_at="2026-06-30",
        pre_proceedings="""
            table_id | person_id | plo_family_id | pre_pro_decision_on | agree_stepdown_issue_on
            T1       | 1         | F1            | 2026-01-12          | 2026-05-04
            T2       | 2         | F1            | 2026-01-12          | 2026-05-05
            T3       | 3         | F3            | 2026-01-12          |
            T4       | 4         | F4            | 2026-04-01          |
            T5       | 5         | F5            | 2026-01-12          |
        """,
        persons="""
            person_id | died_on
            5         | 2026-03-01
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            T1         | 2026-01-12 | 2026-05-04 | 2026-05-04 |                | met     | no
            T2         | 2026-01-12 | 2026-05-04 | 2026-05-05 |                | missed  | no
            T3         | 2026-01-12 | 2026-05-04 |            |                | missed  | yes
            T4         | 2026-04-01 | 2026-07-22 |            |                | pending | no
            T5         | 2026-01-12 | 2026-05-04 |            | 2026-03-01     | ended   | no
        """,
    )


def test_a_child_taken_straight_to_court_had_no_pre_proceedings(spec: Callable[..., None]) -> None:
    """Nothing is owed for T1. An outcome without its day (T2), or no decision to begin (T3), is unknown."""
    spec(
        pre_proceedings.PRE_PROCEEDINGS,
        as_at="2026-06-30",
        pre_proceedings="""
            table_id | person_id | pre_pro_decision_on | pre_pro_outcome | legal_gateway_outcome
            T1       | 1         |                     |                 | C
            T2       | 2         | 2026-01-12          | ISSUE           | B
            T3       | 3         |                     |                 | B
        """,
        owed="""
            episode_id | state   | unknown_because
            T2         | unknown | it is not recorded either way
            T3         | unknown | the start date is missing
        """,
    )


def test_the_letter_goes_within_five_working_days(spec: Callable[..., None]) -> None:
    """Easter does not count. Where pre-proceedings end first no letter is owed (5); without a decision: unknown."""
    spec(
        pre_proceedings.LETTER,
        as_at="2026-04-20",
        pre_proceedings="""
            table_id | person_id | pre_pro_decision_on | pre_pro_letter_on | agree_stepdown_issue_on
            T1       | 1         | 2026-03-27          | 2026-04-07        |
            T2       | 2         | 2026-03-27          | 2026-04-08        |
            T3       | 3         | 2026-03-27          |                   |
            T4       | 4         | 2026-04-16          |                   |
            T5       | 5         | 2026-03-27          |                   | 2026-04-02
            T6       | 6         |                     | 2026-04-07        |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            T1         | 2026-03-27 | 2026-04-07 | 2026-04-07 |                | met     | no
            T2         | 2026-03-27 | 2026-04-07 | 2026-04-08 |                | missed  | no
            T3         | 2026-03-27 | 2026-04-07 |            |                | missed  | yes
            T4         | 2026-04-16 | 2026-04-23 |            |                | pending | no
            T5         | 2026-03-27 | 2026-04-07 |            | 2026-04-02     | ended   | no
            T6         |            |            | 2026-04-07 |                | unknown | no
        """,
    )


def test_the_parents_are_met_within_ten_working_days_of_the_letter(spec: Callable[..., None]) -> None:
    """Before the letter nothing is owed (7). A meeting dated before its letter cannot be judged (6)."""
    spec(
        pre_proceedings.MEETING,
        as_at="2026-04-20",
        pre_proceedings="""
            table_id | person_id | pre_pro_letter_on | initial_pre_pro_meeting_on | agree_stepdown_issue_on
            T1       | 1         | 2026-03-27        | 2026-04-14                 |
            T2       | 2         | 2026-03-27        | 2026-04-15                 |
            T3       | 3         | 2026-03-27        |                            |
            T4       | 4         | 2026-04-13        |                            |
            T5       | 5         | 2026-03-27        |                            | 2026-04-10
            T6       | 6         | 2026-03-27        | 2026-03-26                 |
            T7       | 7         |                   |                            |
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            T1         | 2026-03-27 | 2026-04-14 | 2026-04-14 |                | met     | no
            T2         | 2026-03-27 | 2026-04-14 | 2026-04-15 |                | missed  | no
            T3         | 2026-03-27 | 2026-04-14 |            |                | missed  | yes
            T4         | 2026-04-13 | 2026-04-27 |            |                | pending | no
            T5         | 2026-03-27 | 2026-04-14 |            | 2026-04-10     | ended   | no
            T6         | 2026-03-27 | 2026-04-14 | 2026-03-26 |                | unknown | no
        """,
    )


def test_care_proceedings_last_twenty_six_weeks(spec: Callable[..., None]) -> None:
    """An extension is lawful and still beyond them (2, 3); the law began in April 2014 (6); only orders count (7), and
    whether one that does not say is for an order nobody knows (4)."""
    spec(
        pre_proceedings.PROCEEDINGS,
        as_at="2026-04-20",
        court_applications="""
            application_id | person_id | application | issued_on  | extended_to_on | final_order_on
            A1             | 1         | care        | 2025-10-01 |                | 2026-04-01
            A2             | 2         | care        | 2025-10-01 | 2026-05-27     | 2026-04-02
            A3             | 3         | supervision | 2025-10-01 | 2026-05-27     |
            A4             | 4         |             | 2025-12-01 |                |
            A5             | 5         | care        | 2025-10-01 |                |
            A6             | 6         | care        | 2014-04-21 |                | 2014-09-01
            A7             | 7         | other       | 2025-10-01 |                |
            A8             | 8         | care        | 2025-12-01 |                |
        """,
        persons="""
            person_id | died_on
            5         | 2026-02-01
        """,
        owed="""
            episode_id | variant   | due_on     | done_on    | ended_other_on | state   | overdue
            A1         | as issued | 2026-04-01 | 2026-04-01 |                | met     | no
            A2         | extended  | 2026-04-01 | 2026-04-02 |                | missed  | no
            A3         | extended  | 2026-04-01 |            |                | missed  | yes
            A4         | as issued | 2026-06-01 |            |                | unknown | no
            A5         | as issued | 2026-04-01 |            | 2026-02-01     | ended   | no
            A6         | as issued |            | 2014-09-01 |                | unknown | no
            A8         | as issued | 2026-06-01 |            |                | pending | no
        """,
    )
