"""Measures of assessments: finished in time, those still open, and the child seen."""

from collections.abc import Callable


def test_an_assessment_still_open_past_its_day_counts_as_late(measure_spec: Callable[..., None]) -> None:
    """So leaving late work open cannot improve the share. One whose episode closed unfinished is in neither part."""
    measure_spec(
        "AS01",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R1          | 1         | 2026-01-05  |
            R2          | 2         | 2026-01-05  |
            R3          | 3         | 2026-01-05  |
            R4          | 4         | 2026-02-16  |
            R5          | 5         | 2026-01-05  | 2026-03-09
            R6          | 6         | 2026-01-05  | 2026-03-10
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2026-01-06 | 2026-03-09
            A2            | 2         | R2          | 2026-01-06 | 2026-03-10
            A3            | 3         | R3          | 2026-01-06 |
            A4            | 4         | R4          | 2026-02-17 |
            A5            | 5         | R5          | 2026-01-06 |
            A6            | 6         | R6          | 2026-01-06 |
            A7            | 1         | R1          | 2026-02-02 | 2026-03-31
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 4           | 50.0% | 100%     | 1       | 1
        """,
    )


def test_an_assessment_of_no_known_referral_is_not_known(measure_spec: Callable[..., None]) -> None:
    """Finished or open, nobody can say whether it is in time."""
    measure_spec(
        "AS01",
        as_at="2026-03-31",
        period="2026-03",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2026-01-06 | 2026-03-09
            A2            | 2         | R2          | 2026-01-06 | 2026-03-31
            A3            | 3         | R9          | 2026-01-06 | 2026-03-20
            A4            | 4         | R8          | 2026-01-06 |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue | status
            1         | 2           | 50.0% | 50%      | 0       | 0       | not assured
        """,
    )


def test_an_assessment_counts_for_the_team_that_finished_it(measure_spec: Callable[..., None]) -> None:
    """One that is open counts for the team that has the child now."""
    measure_spec(
        "AS01",
        as_at="2026-03-31",
        period="2026-03",
        by="team",
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2026-01-05  | T1
            R2          | 2         | 2026-01-05  | T1
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | T2      | 2026-03-16
            I2             | 2         | CW   | W1        | T2      | 2026-03-16
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         | R1          | 2026-01-06 | 2026-03-09
            A2            | 2         | R2          | 2026-01-06 |
        """,
        figures="""
            group | numerator | denominator | value  | overdue
            T1    | 1         | 1           | 100.0% | 0
            T2    | 0         | 1           | 0.0%   | 1
        """,
    )


def test_the_published_share_of_finished_assessments_stands_beside_those_overdue(
    measure_spec: Callable[..., None],
) -> None:
    """A team that finishes nothing late looks perfect, so what is open and late is always told with it."""
    measure_spec(
        "AS02",
        as_at="2026-04-02",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-01-05 | 2026-03-09
            A2            | 2         | 2026-01-05 | 2026-03-10
            A3            | 3         | 2026-01-05 |
            A4            | 4         | 2026-03-02 |
            A5            | 5         | 2025-12-29 | 2026-02-28
            A6            | 6         | 2026-03-02 | 2026-04-01
        """,
        figures="""
            numerator | denominator | value | low  | high  | pending | overdue
            1         | 2           | 50.0% | 9.5% | 90.5% | 2       | 1
        """,
    )


def test_a_finished_assessment_that_ended_before_it_began_is_not_known(measure_spec: Callable[..., None]) -> None:
    """Such an assessment took no time at all, so it must not count as quick."""
    measure_spec(
        "AS02",
        as_at="2026-03-31",
        period="2026-03",
        assessments="""
            assessment_id | person_id | started_on | authorised_on
            A1            | 1         | 2026-03-02 | 2026-03-20
            A2            | 2         | 2026-03-23 | 2026-03-20
        """,
        figures="""
            numerator | denominator | coverage | status
            1         | 1           | 50%      | not assured
        """,
    )


def test_open_assessments_are_a_state_of_each_months_last_day(measure_spec: Callable[..., None]) -> None:
    """The forty-fifth day itself is not over (A3 on 31 March); one that began on no known day is known on none (A5). A
    form left open when the child was closed is no open assessment (A6)."""
    measure_spec(
        "AS04",
        as_at="2026-04-30",
        period="2026-02 2026-03 2026-04",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R6          | 6         | 2026-01-05  | 2026-02-10
        """,
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         |             | 2026-01-05 | 2026-04-15
            A2            | 2         |             | 2026-01-26 |
            A3            | 3         |             | 2026-01-27 |
            A4            | 4         |             | 2026-03-02 |
            A5            | 5         |             |            |
            A6            | 6         | R6          | 2026-01-05 |
        """,
        figures="""
            period  | numerator | denominator | value | pending | overdue | coverage | status
            2026-02 | 0         | 3           | 0.0%  | 3       | 0       | 75%      | not assured
            2026-03 | 2         | 4           | 50.0% | 2       | 2       | 80%      | not assured
            2026-04 | 2         | 3           | 66.7% | 1       | 2       | 75%      | not assured
        """,
    )


def test_a_child_not_seen_is_missed_and_cannot_be_seen_later(measure_spec: Callable[..., None]) -> None:
    """Nothing stays overdue; unborn children are left out (4); where the record does not say, it is not known (3), nor
    of one not seen whose date of birth is missing (8): perhaps there was nobody to see yet."""
    measure_spec(
        "AS06",
        as_at="2026-02-10",
        period="2026-01 2026-02",
        persons="""
            person_id | born_on    | expected_on
            1         | 2015-05-01 |
            2         | 2015-05-01 |
            3         | 2015-05-01 |
            4         |            | 2026-05-01
            5         | 2015-05-01 |
            6         | 2015-05-01 |
            7         | 2026-01-20 |
        """,
        assessments="""
            assessment_id | person_id | started_on | authorised_on | child_seen
            A1            | 1         | 2025-12-01 | 2026-01-01    | yes
            A2            | 2         | 2025-12-01 | 2026-01-31    | no
            A3            | 3         | 2025-12-01 | 2026-01-15    |
            A4            | 4         | 2025-12-01 | 2026-01-15    | no
            A5            | 5         | 2025-12-01 | 2026-02-02    | no
            A6            | 6         | 2026-01-26 |               | no
            A7            | 7         | 2025-12-01 | 2026-01-20    | yes
            A8            | 8         | 2025-12-01 | 2026-01-20    | no
        """,
        figures="""
            period                   | numerator | denominator | value | coverage | overdue
            2026-01                  | 2         | 3           | 66.7% | 60%      | 0
            2026-02 up to 2026-02-10 | 0         | 1           | 0.0%  | 100%     | 0
        """,
    )
