"""Measures of quality assurance: audits in time, moderation and agreement, who was heard, what came of it."""

from collections.abc import Callable

AUDITS = """
    audit_id | person_id | team_id | tool     | assigned_on | due_on     | completed_on | grade | reaudit_of
    A1       | 1         | T1      | standard | 2025-12-01  | 2025-12-19 | 2025-12-19   | 2     |
    A2       | 2         | T1      | standard | 2025-12-01  | 2025-12-19 | 2025-12-22   | 3     |
    A3       | 3         | T2      | standard | 2025-12-01  | 2025-12-19 |              |       |
    A4       | 4         | T2      | thematic | 2025-12-01  | 2025-12-19 | 2025-12-10   | 4     |
    A5       | 1         | T1      | standard | 2026-01-05  | 2026-01-30 | 2026-01-20   | 3     | A1
    A6       | 5         | T2      | standard | 2026-01-05  | 2026-02-20 |              |       |
"""
HEARD = """
    audit_id | person_id | assigned_on | completed_on | child_view | parent_view  | practitioner_took_part
    A1       | 1         | 2025-12-01  | 2025-12-19   | captured   | captured     | yes
    A2       | 2         | 2025-12-01  | 2025-12-22   | too young  | not captured | no
    A3       | 3         | 2025-12-01  |              |            |              |
    A5       | 1         | 2026-01-05  | 2026-01-20   | declined   | declined     |
    A6       | 4         | 2025-12-01  | 2025-12-22   |            |              | yes
"""
MODERATIONS = """
    moderation_id | audit_id | moderated_on | grade | chosen_because
    M1            | A1       | 2025-12-22   | 2     | random
    M2            | A2       | 2025-12-22   | 3     | random
    M3            | A2       | 2026-01-12   | 2     | other
    M4            | A4       | 2025-12-22   | 3     | random
"""


def test_an_audit_is_in_time_on_its_last_day_and_missed_while_it_is_not_done(measure_spec: Callable[..., None]) -> None:
    """Every tool counts; one that is not due yet (A6) is still to come, and the late one (A3) stays overdue."""
    measure_spec(
        "QA01",
        as_at="2026-01-31",
        period="12m",
        by="team",
        audits=AUDITS,
        figures="""
            group | numerator | denominator | value | pending | overdue
            T1    | 2         | 3           | 66.7% | 0       | 0
            T2    | 1         | 2           | 50.0% | 1       | 1
        """,
    )


def test_an_audit_has_its_whole_last_day_and_is_not_judged_without_one(measure_spec: Callable[..., None]) -> None:
    """A1 can still be made in time today, A2 was asked for by no day, A3 fell due before the period, and A5 is said to
    have been complete before it was asked for.
    """
    measure_spec(
        "QA01",
        as_at="2026-01-30",
        period="2026-01",
        audits="""
            audit_id | person_id | assigned_on | due_on     | completed_on
            A1       | 1         | 2026-01-05  | 2026-01-30 |
            A2       | 2         | 2026-01-05  |            | 2026-01-12
            A3       | 3         | 2025-12-01  | 2025-12-19 | 2025-12-19
            A4       | 4         | 2026-01-05  | 2026-01-29 | 2026-01-29
            A5       | 5         | 2026-01-12  | 2026-01-29 | 2026-01-05
        """,
        figures="""
            numerator | denominator | value  | pending | overdue | coverage | status
            1         | 1           | 100.0% | 1       | 0       | 33%      | not assured
        """,
    )


def test_the_moderators_last_grade_counts_where_there_is_one(measure_spec: Callable[..., None]) -> None:
    """The second look at A2 found it lower; the thematic audit (A4) is of another tool and never counted with these."""
    measure_spec(
        "QA02",
        as_at="2026-01-31",
        period="12m",
        audits=AUDITS,
        audit_moderations=MODERATIONS,
        figures="""
            category               | numerator | denominator | value
            2 requires improvement | 2         | 3           | 66.7%
            3 good                 | 1         | 3           | 33.3%
        """,
    )


def test_an_audit_that_nobody_graded_is_of_no_grade(measure_spec: Callable[..., None]) -> None:
    """A2 has no grade at all, A3 the moderator's alone; A4 names no tool, as where a council has only the one."""
    measure_spec(
        "QA02",
        as_at="2026-01-31",
        period="12m",
        audits="""
            audit_id | person_id | tool     | assigned_on | completed_on | grade
            A1       | 1         | standard | 2025-12-01  | 2025-12-19   | 3
            A2       | 2         | standard | 2025-12-01  | 2025-12-19   |
            A3       | 3         | standard | 2025-12-01  | 2025-12-19   |
            A4       | 4         |          | 2025-12-01  | 2025-12-19   | 1
        """,
        audit_moderations="""
            moderation_id | audit_id | moderated_on | grade
            M3            | A3       | 2026-01-12   | 2
        """,
        figures="""
            category               | numerator | denominator | value | coverage
            1 inadequate           | 1         | 3           | 33.3% | 75%
            2 requires improvement | 1         | 3           | 33.3% | 75%
            3 good                 | 1         | 3           | 33.3% | 75%
        """,
    )


def test_moderation_is_counted_once_for_each_audit(measure_spec: Callable[..., None]) -> None:
    """A2 was moderated twice and counts once."""
    measure_spec(
        "QA03",
        as_at="2026-01-31",
        period="12m",
        audits=AUDITS,
        audit_moderations=MODERATIONS,
        figures="""
            numerator | denominator | value
            2         | 3           | 66.7%
        """,
    )


def test_a_moderation_without_a_grade_leaves_open_whether_it_was_graded_again(
    measure_spec: Callable[..., None],
) -> None:
    """Somebody looked at A2 again and no grade is recorded; nobody has looked at A3."""
    measure_spec(
        "QA03",
        as_at="2026-01-31",
        period="12m",
        audits="""
            audit_id | person_id | tool     | assigned_on | completed_on | grade
            A1       | 1         | standard | 2025-12-01  | 2025-12-19   | 3
            A2       | 2         | standard | 2025-12-01  | 2025-12-19   | 3
            A3       | 3         | standard | 2025-12-01  | 2025-12-19   | 3
        """,
        audit_moderations="""
            moderation_id | audit_id | moderated_on | grade
            M1            | A1       | 2025-12-22   | 3
            M2            | A2       | 2025-12-22   |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_agreement_is_beyond_chance_and_by_how_far_grades_lie_apart(measure_spec: Callable[..., None]) -> None:
    """Two pairs of the same grade out of four, and two that the moderator graded one lower. So few say little.

    Of A5 the auditor's grade is not known; A6 is of another tool, however far its grades lie apart.
    """
    measure_spec(
        "QA04",
        as_at="2026-01-31",
        period="12m",
        audits="""
            audit_id | person_id | tool     | assigned_on | completed_on | grade
            A1       | 1         | standard | 2025-12-01  | 2025-12-19   | 1
            A2       | 2         | standard | 2025-12-01  | 2025-12-19   | 2
            A3       | 3         | standard | 2025-12-01  | 2025-12-19   | 3
            A4       | 4         |          | 2025-12-01  | 2025-12-19   | 3
            A5       | 5         | standard | 2025-12-01  | 2025-12-19   |
            A6       | 6         | thematic | 2025-12-01  | 2025-12-19   | 4
        """,
        audit_moderations="""
            moderation_id | audit_id | moderated_on | grade
            M1            | A1       | 2025-12-22   | 1
            M2            | A2       | 2025-12-22   | 2
            M3            | A3       | 2025-12-22   | 2
            M4            | A4       | 2025-12-22   | 2
            M5            | A5       | 2025-12-22   | 2
            M6            | A6       | 2025-12-22   | 1
        """,
        figures="""
            category                                    | numerator | denominator | value  | status
                                                        | 2         | 4           | 0.56   | not assured
            the same grade                              | 2         | 4           | 50.0%  | not assured
            the same grade or one apart                 | 4         | 4           | 100.0% | not assured
            kappa with linear weights                   | 2         | 4           | 0.43   | not assured
            kappa without weights                       | 2         | 4           | 0.33   | not assured
            the second grade less the first, on average | 2         | 4           | -0.50  | not assured
            graded 1, then 1                            | 1         | 4           | 25.0%  | not assured
            graded 2, then 2                            | 1         | 4           | 25.0%  | not assured
            graded 3, then 2                            | 2         | 4           | 50.0%  | not assured
        """,
    )


def test_where_all_pairs_lie_in_one_grade_only_agreement_is_told(measure_spec: Callable[..., None]) -> None:
    """Chance alone would give the same: there is no kappa to tell."""
    measure_spec(
        "QA04",
        as_at="2026-01-31",
        period="12m",
        audits="""
            audit_id | person_id | tool     | assigned_on | completed_on | grade
            A1       | 1         | standard | 2025-12-01  | 2025-12-19   | 3
            A2       | 2         | standard | 2025-12-01  | 2025-12-19   | 3
        """,
        audit_moderations="""
            moderation_id | audit_id | moderated_on | grade
            M1            | A1       | 2025-12-22   | 3
            M2            | A2       | 2025-12-22   | 3
        """,
        figures="""
            category                                    | numerator | value  | status
                                                        | 2         |        | no kappa
            the same grade                              | 2         | 100.0% | not assured
            the same grade or one apart                 | 2         | 100.0% | not assured
            kappa with linear weights                   | 2         |        | no kappa
            kappa without weights                       | 2         |        | no kappa
            the second grade less the first, on average | 2         | 0.00   | not assured
            graded 3, then 3                            | 2         | 100.0% | not assured
        """,
    )


def test_a_child_who_declined_was_asked_but_not_heard(measure_spec: Callable[..., None]) -> None:
    """Age and ability are reasons why a view is not there; that nobody wrote anything is not known (A6)."""
    measure_spec(
        "QA05",
        as_at="2026-01-31",
        period="12m",
        audits=HEARD,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_only_a_parent_who_said_something_was_heard(measure_spec: Callable[..., None]) -> None:
    """Having declined (A5), or not having been asked (A2), gives no view; A6 does not say."""
    measure_spec(
        "QA06",
        as_at="2026-01-31",
        period="12m",
        audits=HEARD,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_whether_the_practitioner_took_part_may_not_be_known(measure_spec: Callable[..., None]) -> None:
    """A5 does not say, and is not counted."""
    measure_spec(
        "QA07",
        as_at="2026-01-31",
        period="12m",
        audits=HEARD,
        figures="""
            numerator | denominator | value | coverage | status
            2         | 3           | 66.7% | 75%      | not assured
        """,
    )


def test_an_action_for_safety_is_due_the_next_working_day_whatever_was_set(measure_spec: Callable[..., None]) -> None:
    """Over Christmas that is Monday 29 December; X2 was closed on the day set, and too late. Of X5 nobody says whether
    there is evidence, of X7 by when it was to be done; X6 is still to come.
    """
    measure_spec(
        "QA08",
        as_at="2026-01-31",
        period="12m",
        audits=AUDITS,
        audit_actions="""
            action_id | audit_id | for_safety | set_on     | due_on     | closed_on  | has_evidence
            X1        | A1       | yes        | 2025-12-24 | 2026-01-16 | 2025-12-29 | yes
            X2        | A1       | yes        | 2025-12-24 | 2026-01-16 | 2026-01-16 | yes
            X3        | A1       | no         | 2025-12-24 | 2026-01-16 | 2026-01-16 | yes
            X4        | A1       | no         | 2025-12-24 | 2026-01-16 | 2026-01-12 | no
            X5        | A1       | no         | 2025-12-24 | 2026-01-16 | 2026-01-12 |
            X6        | A1       | no         | 2025-12-24 | 2026-02-16 |            |
            X7        | A1       | no         | 2025-12-24 |            |            |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 4           | 50.0% | 67%      | 1       | 0
        """,
    )


def test_an_action_has_its_whole_last_day_and_may_have_two(measure_spec: Callable[..., None]) -> None:
    """X1, and X2 for safety, can still be closed in time today. Of X4 and X5 it is not said whether they were for
    safety: closed on the next working day is in time either way, a week later nobody knows. X6 is said to have been
    closed before it was set, and X7 stays overdue.
    """
    measure_spec(
        "QA08",
        as_at="2026-01-16",
        period="2026-01",
        audits=AUDITS,
        audit_actions="""
            action_id | audit_id | for_safety | set_on     | due_on     | closed_on  | has_evidence
            X1        | A1       | no         | 2026-01-05 | 2026-01-16 |            |
            X2        | A1       | yes        | 2026-01-15 | 2026-01-30 |            |
            X3        | A2       | no         | 2026-01-05 | 2026-01-15 | 2026-01-15 | yes
            X4        | A2       |            | 2026-01-05 | 2026-01-15 | 2026-01-06 | yes
            X5        | A2       |            | 2026-01-05 | 2026-01-15 | 2026-01-12 | yes
            X6        | A3       | no         | 2026-01-05 | 2026-01-15 | 2026-01-02 | yes
            X7        | A3       | no         | 2026-01-05 | 2026-01-15 |            |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 60%      | 2       | 1
        """,
    )


def test_a_second_audit_is_better_if_its_own_grade_is_higher(measure_spec: Callable[..., None]) -> None:
    """Only audits that follow up one below good are counted: A7 follows up a good one. Of A8 the first grade is not
    known, of A9 the second.
    """
    measure_spec(
        "QA09",
        as_at="2026-01-31",
        period="12m",
        audits="""
            audit_id | person_id | tool     | assigned_on | completed_on | grade | reaudit_of
            A1       | 1         | standard | 2025-06-02  | 2025-06-20   | 2     |
            A2       | 2         | standard | 2025-06-02  | 2025-06-20   | 1     |
            A3       | 3         | standard | 2025-06-02  | 2025-06-20   | 3     |
            A5       | 1         | standard | 2025-12-01  | 2025-12-20   | 3     | A1
            A6       | 2         | standard | 2025-12-01  | 2025-12-20   | 1     | A2
            A7       | 3         | standard | 2025-12-01  | 2025-12-20   | 4     | A3
            A4       | 4         | standard | 2025-06-02  | 2025-06-20   |       |
            A8       | 4         | standard | 2025-12-01  | 2025-12-20   | 3     | A4
            A9       | 1         | standard | 2026-01-05  | 2026-01-20   |       | A1
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_items_that_were_scored_are_counted_by_what_they_ask(measure_spec: Callable[..., None]) -> None:
    """A question that got no score is none (I4); of I5 it is not said what it asks about."""
    measure_spec(
        "QA10",
        as_at="2026-01-31",
        period="12m",
        audits=AUDITS,
        audit_items="""
            item_id | audit_id | kind       | score | scored_on
            I1      | A1       | process    | 2     | 2025-12-19
            I2      | A1       | impact     | 3     | 2025-12-19
            I3      | A1       | experience | 3     | 2025-12-19
            I4      | A1       | impact     |       | 2025-12-19
            I5      | A1       |            | 2     | 2025-12-19
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_a_loop_is_closed_when_somebody_has_looked_again(measure_spec: Callable[..., None]) -> None:
    """A check before anything was done (L3) checks nothing. A theme counts when it is raised: L5 was raised before the
    year, though it was checked in it.
    """
    measure_spec(
        "QA11",
        as_at="2026-01-31",
        period="12m",
        learning_themes="""
            theme_id | theme        | raised_on  | acted_on   | checked_on
            L1       | Fathers      | 2025-05-12 | 2025-06-09 | 2025-09-08
            L2       | Chronologies | 2025-05-12 | 2025-06-09 |
            L3       | Plans        | 2025-05-12 | 2025-09-08 | 2025-06-09
            L4       | Siblings     | 2025-05-12 |            |
            L5       | Consent      | 2025-01-13 | 2025-03-10 | 2025-06-09
        """,
        figures="""
            numerator | denominator | value
            1         | 4           | 25.0%
        """,
    )


def test_a_worker_must_have_been_in_post_for_the_whole_year(measure_spec: Callable[..., None]) -> None:
    """W2 came within the year, W3 is a manager; W4 changed stage and is one worker still."""
    measure_spec(
        "QA12",
        as_at="2026-01-31",
        period="12m",
        employments="""
            employment_id | worker_id | team_id | role          | started_on | ended_on
            E1            | W1        | T1      | social worker | 2020-01-06 |
            E2            | W2        | T1      | social worker | 2025-03-03 |
            E3            | W3        | T1      | team manager  | 2020-01-06 |
            E4            | W4        | T1      | social worker | 2024-06-03 | 2025-06-03
            E5            | W4        | T1      | social worker | 2025-06-03 |
        """,
        observations="""
            observation_id | worker_id | observed_on
            O1             | W1        | 2025-01-31
            O2             | W2        | 2025-06-12
            O3             | W4        | 2025-02-01
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )
