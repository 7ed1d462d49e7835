"""Measures of child protection: discussions, enquiries, conferences, visits, core groups, reviews and repeat plans."""

from collections.abc import Callable


def test_a_discussion_that_was_never_held_counts_once_past_its_day(measure_spec: Callable[..., None]) -> None:
    """Brothers and sisters discussed in one meeting each count, and so does an unborn child."""
    measure_spec(
        "SD01",
        as_at="2026-02-06",
        period="2026-01",
        persons="""
            person_id | born_on    | expected_on
            5         |            | 2026-05-01
        """,
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-01-01 09:00:00 | 2026-01-01 15:00:00
            S2          | M1         | 2         | 2026-01-01 09:00:00 | 2026-01-01 15:00:00
            S3          | M3         | 3         | 2026-01-09 09:00:00 | 2026-01-12 15:00:00
            S4          | M4         | 4         | 2026-01-09 09:00:00 | 2026-01-13 15:00:00
            S5          |            | 5         | 2026-01-26 09:00:00 |
            S6          | M6         | 6         | 2026-01-31 09:00:00 | 2026-02-02 15:00:00
            S7          | M7         | 7         | 2026-02-05 09:00:00 | 2026-02-05 15:00:00
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            4         | 6           | 66.7% | 1       | 1
        """,
    )


def test_a_discussion_before_the_concern_is_not_known(measure_spec: Callable[..., None]) -> None:
    """It cannot have been held about what nobody had decided yet."""
    measure_spec(
        "SD01",
        as_at="2026-02-06",
        period="2026-01",
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-01-06 09:00:00 | 2026-01-05 15:00:00
            S2          | M2         | 2         | 2026-01-06 09:00:00 | 2026-01-06 15:00:00
        """,
        figures="""
            numerator | denominator | coverage | status
            1         | 1           | 50%      | not assured
        """,
    )


def test_a_discussion_whose_attendance_is_not_recorded_is_not_known(measure_spec: Callable[..., None]) -> None:
    """A report sent in is not taking part (M2). Nothing recorded is not nobody there (M3)."""
    measure_spec(
        "SD02",
        as_at="2026-02-06",
        period="2026-01",
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-01-01 09:00:00 | 2026-01-01 15:00:00
            S2          | M1         | 2         | 2026-01-01 09:00:00 | 2026-01-01 15:00:00
            S3          | M2         | 3         | 2026-01-30 09:00:00 | 2026-01-31 15:00:00
            S4          | M3         | 4         | 2026-01-09 09:00:00 | 2026-01-12 15:00:00
            S5          |            | 5         | 2026-01-26 09:00:00 |
        """,
        strategy_attendees="""
            attendee_id | meeting_id | agency      | mode
            A1          | M1         | social care | in person
            A2          | M1         | police      | live remote
            A3          | M1         | health      | in person
            A4          | M2         | social care | in person
            A5          | M2         | police      | in person
            A6          | M2         | health      | report only
        """,
        figures="""
            numerator | denominator | value | coverage | overdue | status
            2         | 3           | 66.7% | 75%      | 0       | not assured
        """,
    )


def test_where_no_attendance_is_recorded_at_all_there_is_no_share(measure_spec: Callable[..., None]) -> None:
    """There was something to count and nothing is known of it: that is neither 0% nor nothing to count."""
    measure_spec(
        "SD02",
        as_at="2026-02-06",
        period="2026-01",
        strategy_discussions="""
            strategy_id | meeting_id | person_id | concern_at          | held_at
            S1          | M1         | 1         | 2026-01-05 09:00:00 | 2026-01-05 15:00:00
        """,
        figures="""
            numerator | denominator | value | low | high | coverage | status
            0         | 0           |       |     |      | 0%       | not assured
        """,
    )


def test_an_enquiry_is_due_on_the_fifteenth_working_day(measure_spec: Callable[..., None]) -> None:
    """Christmas and New Year's Day are no working days (E1); an episode closed in time ends the enquiry (E3)."""
    measure_spec(
        "SD06",
        as_at="2026-02-13",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | closed_on
            R3          | 3         | 2026-01-02  | 2026-01-26
        """,
        s47_enquiries="""
            enquiry_id | person_id | referral_id | started_on | ended_on
            E1         | 1         |             | 2025-12-09 | 2026-01-02
            E2         | 2         |             | 2026-01-05 | 2026-01-27
            E3         | 3         | R3          | 2026-01-05 |
            E4         | 4         |             | 2026-01-09 |
            E5         | 5         |             | 2026-01-12 |
            E6         | 6         |             | 2026-01-06 | 2026-01-05
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue | status
            1         | 3           | 33.3% | 75%      | 1       | 1       | not assured
        """,
    )


def test_only_conferences_that_were_held_are_in_the_published_share(measure_spec: Callable[..., None]) -> None:
    """A transfer from elsewhere is not counted here (E5); one not held yet is overdue beside the share (E3, E6)."""
    measure_spec(
        "IC01",
        as_at="2026-02-13",
        period="2026-01",
        s47_enquiries="""
            enquiry_id | person_id | started_on | ended_on
            E1         | 1         | 2026-01-05 | 2026-01-19
            E2         | 2         | 2026-01-05 | 2026-01-19
            E3         | 3         | 2026-01-05 | 2026-01-19
            E4         | 4         | 2026-01-26 |
            E5         | 5         | 2025-12-15 | 2026-01-02
            E6         | 6         | 2026-01-05 | 2026-01-19
            E7         | 7         | 2026-01-05 | 2026-01-19
            E8         | 8         | 2026-01-05 | 2026-01-19
        """,
        s47_outcomes="""
            enquiry_id | person_id | outcome
            E3         | 3         | CP_CONFERENCE
            E4         | 4         | CP_CONFERENCE
        """,
        initial_conferences="""
            conference_id | meeting_id | enquiry_id | person_id | held_on    | transfer_in
            F1            | M1         | E1         | 1         | 2026-01-26 | no
            F2            | M2         | E2         | 2         | 2026-01-27 | no
            F5            | M5         | E5         | 5         | 2026-01-05 | yes
            F6            | M6         | E6         | 6         | 2026-02-02 | no
            F7            | M1         | E7         | 7         | 2026-01-26 | no
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 100%     | 1       | 2
        """,
    )


def test_a_conference_before_its_enquiry_is_not_known(measure_spec: Callable[..., None]) -> None:
    """One of the two dates is wrong, and nobody can say which (2). Nor is one that names no enquiry (3)."""
    measure_spec(
        "IC01",
        as_at="2026-02-13",
        period="2026-01",
        s47_enquiries="""
            enquiry_id | person_id | started_on
            E1         | 1         | 2026-01-05
            E2         | 2         | 2026-01-19
        """,
        initial_conferences="""
            conference_id | enquiry_id | person_id | held_on
            F1            | E1         | 1         | 2026-01-15
            F2            | E2         | 2         | 2026-01-15
            F3            |            | 3         | 2026-01-15
        """,
        figures="""
            numerator | denominator | coverage | status
            1         | 1           | 33%      | not assured
        """,
    )


VISITS = """
    visit_id | person_id | plan_id | visit_on   | seen
    V1       | 1         | P1      | 2026-01-19 | yes
    V2       | 1         | P1      | 2026-02-03 | yes
    V3       | 2         | P2      | 2026-01-12 | no
"""


def test_each_interval_between_visits_is_counted_when_it_falls_due(measure_spec: Callable[..., None]) -> None:
    """A visit at which the child was not seen does not end one (P2); a plan that ends first leaves none due (P4).

    Of one that ended before it began nobody knows (P5), nor of one that goes on and began on no known day (P6)."""
    measure_spec(
        "CP01",
        as_at="2026-02-06",
        period="2026-01 2026-02",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2026-01-05 |
            P2      | 2         | 2026-01-05 |
            P3      | 3         | 2026-01-26 |
            P4      | 4         | 2026-01-05 | 2026-01-16
            P5      | 5         | 2026-01-05 | 2026-01-02
            P6      | 6         |            |
        """,
        cp_visits=VISITS,
        figures="""
            period                   | numerator | denominator | value | coverage | pending | overdue
            2026-01                  | 1         | 2           | 50.0% | 50%      | 2       | 1
            2026-02 up to 2026-02-06 | 0         | 1           | 0.0%  | 50%      | 2       | 1
        """,
    )


def test_a_visit_counts_for_the_worker_of_its_day(measure_spec: Callable[..., None]) -> None:
    """What is open is the new worker's; a plan with no worker stands in a line of its own."""
    measure_spec(
        "CP01",
        as_at="2026-02-06",
        period="2026-01",
        by="worker",
        professionals="""
            worker_id | name
            W1        | Ada Lee
            W2        | Ben Roe
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | CW   | W1        | 2026-01-05
            I2             | 1         | CW   | W2        | 2026-01-26
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2026-01-05
            P2      | 2         | 2026-01-05
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V1       | 1         | P1      | 2026-01-19 | yes
        """,
        figures="""
            group   | numerator | denominator | value  | pending | overdue
            Ada Lee | 1         | 1           | 100.0% | 0       | 0
            Ben Roe | 0         | 0           |        | 1       | 0
                    | 0         | 1           | 0.0%   | 0       | 1
        """,
    )


def test_a_child_on_a_plan_was_seen_within_ten_working_days(measure_spec: Callable[..., None]) -> None:
    """A plan counts once its first visit is due (P3, P4, P5). An unborn child's mother is visited like any (P7). When
    the first visit was due on a plan without a first day nobody knows (P9)."""
    measure_spec(
        "CP02",
        as_at="2026-02-06",
        period="2026-02",
        persons="""
            person_id | born_on    | expected_on
            7         |            | 2026-05-01
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-12-01 |
            P2      | 2         | 2025-12-01 |
            P3      | 3         | 2026-01-26 |
            P4      | 4         | 2026-01-23 |
            P5      | 5         | 2026-01-26 |
            P6      | 6         | 2025-12-01 |
            P7      | 7         | 2025-12-01 |
            P8      | 8         | 2025-12-01 | 2026-02-06
            P9      | 9         |            |
        """,
        cp_visits="""
            visit_id | person_id | plan_id | visit_on   | seen
            V1       | 1         | P1      | 2026-01-23 | yes
            V2       | 2         | P2      | 2026-01-22 | yes
            V5       | 5         | P5      | 2026-01-28 | yes
            V6       | 6         | P6      | 2026-01-12 | yes
            V7       | 6         | P6      | 2026-02-02 | no
            V8       | 7         | P7      | 2026-02-04 |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            3         | 5           | 60.0% | 83%      | 3       | 2
        """,
    )


CONFERENCES = """
    conference_id | person_id | plan_id | held_on
    F1            | 1         | P1      | 2026-01-05
    F2            | 2         | P2      | 2026-01-05
    F4            | 4         | P4      | 2026-01-26
"""
CORE_GROUPS = """
    core_group_id | person_id | plan_id | held_on
    G1            | 1         | P1      | 2026-01-19
    G2            | 1         | P1      | 2026-03-02
    G3            | 2         | P2      | 2026-01-20
    G4            | 2         | P2      | 2026-03-04
    G5            | 4         | P4      | 2026-02-09
"""
PLANS = """
    plan_id | person_id | started_on | ended_on
    P1      | 1         | 2026-01-06 |
    P2      | 2         | 2026-01-06 |
    P3      | 3         | 2026-01-05 |
    P4      | 4         | 2026-01-26 |
    P5      | 5         | 2026-01-05 | 2026-01-19
    P6      | 6         | 2026-01-12 | 2026-01-05
    P7      | 7         |            |
"""


def test_first_and_later_core_groups_are_two_figures(measure_spec: Callable[..., None]) -> None:
    """The first is due ten working days after the conference, or the plan's start where none is known (P3).

    A plan that ended before it was due owes none (P5); of one that ended before it began nobody knows (P6), nor of one
    without a first day (P7)."""
    measure_spec(
        "CP04",
        as_at="2026-03-31",
        period="2026-01",
        initial_conferences=CONFERENCES,
        cp_plans=PLANS,
        core_groups=CORE_GROUPS,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 60%      | 1       | 1
        """,
    )
    measure_spec(
        "CP05",
        as_at="2026-03-31",
        period="2026-03",
        initial_conferences=CONFERENCES,
        cp_plans=PLANS,
        core_groups=CORE_GROUPS,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 2       | 1
        """,
    )


def test_a_core_group_before_the_record_of_them_begins_cannot_be_seen(measure_spec: Callable[..., None]) -> None:
    """When the six weeks began nobody knows of the first that the record shows (P1, P3); the next are known (P3). If
    none came within six weeks of the record's first day, it is late for certain (P2)."""
    measure_spec(
        "CP05",
        as_at="2026-03-31",
        period="2026-03",
        covered={"core_groups": "2026-02-02"},
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-06-02
            P2      | 2         | 2025-06-02
            P3      | 3         | 2025-06-02
        """,
        core_groups="""
            core_group_id | person_id | plan_id | held_on
            G1            | 1         | P1      | 2026-03-09
            G3            | 3         | P3      | 2026-02-09
            G4            | 3         | P3      | 2026-03-23
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 2       | 1
        """,
    )


def test_a_first_review_is_due_three_months_after_the_conference(measure_spec: Callable[..., None]) -> None:
    """On the last day of the period it is in time (P1); a plan that ended before it was due is in neither part (P5).

    Of one that ended before it began nobody knows (P6), nor of one without a first day (P7)."""
    measure_spec(
        "CP06",
        as_at="2026-02-13",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-10-31 |
            P2      | 2         | 2025-10-01 |
            P3      | 3         | 2025-10-15 |
            P4      | 4         | 2025-11-03 |
            P5      | 5         | 2025-10-15 | 2026-01-14
            P6      | 6         | 2025-10-15 | 2025-10-01
            P7      | 7         |            |
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2026-01-31
            V2        | 2         | P2      | 2026-01-02
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 60%      | 1       | 1
        """,
    )


def test_a_later_review_is_due_six_months_after_the_one_before(measure_spec: Callable[..., None]) -> None:
    """Six months after 31 July is 31 January; a day late is late, whatever it decided. A plan that ended five days
    before the day is in neither part (P4)."""
    measure_spec(
        "CP07",
        as_at="2026-02-13",
        period="2026-01",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-05-01 |
            P2      | 2         | 2025-05-01 |
            P3      | 3         | 2025-05-01 |
            P4      | 4         | 2025-05-01 | 2026-01-15
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2025-07-31
            V2        | 1         | P1      | 2026-01-31
            V3        | 2         | P2      | 2025-07-31
            V4        | 3         | P3      | 2025-07-01
            V5        | 3         | P3      | 2026-01-02
            V6        | 4         | P4      | 2025-07-20
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 3       | 0
        """,
    )


def test_a_review_before_the_record_of_them_begins_cannot_be_seen(measure_spec: Callable[..., None]) -> None:
    """So nobody knows whether the first that it shows was in time (P1). None within six months of the record's first
    day is late for certain (P2), and of a plan as old as the record all is known (P3)."""
    measure_spec(
        "CP07",
        as_at="2026-02-13",
        period="2026-01",
        covered={"cp_reviews": "2025-07-01"},
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2025-03-03
            P2      | 2         | 2025-03-03
            P3      | 3         | 2025-07-01
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2025-10-01
            V2        | 3         | P3      | 2025-07-10
            V3        | 3         | P3      | 2026-01-09
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 67%      | 2       | 1
        """,
    )


def test_a_plan_is_reviewed_in_time_when_none_of_its_reviews_was_late(measure_spec: Callable[..., None]) -> None:
    """It counts from three months on (P2), and one late review stays with it (P4); due today is not late yet (P5). How
    long one without a first day has run nobody knows (P8)."""
    measure_spec(
        "CP08",
        as_at="2026-02-01",
        period="2026-01 2026-02",
        cp_plans="""
            plan_id | person_id | started_on | ended_on
            P1      | 1         | 2025-10-31 |
            P2      | 2         | 2025-11-01 |
            P3      | 3         | 2025-05-01 |
            P4      | 4         | 2025-05-01 |
            P5      | 5         | 2025-05-01 |
            P6      | 6         | 2025-10-15 |
            P7      | 7         | 2025-05-01 | 2026-01-31
            P8      | 8         |            |
        """,
        cp_reviews="""
            review_id | person_id | plan_id | review_on
            V1        | 1         | P1      | 2026-01-31
            V3        | 3         | P3      | 2025-08-01
            V4        | 4         | P4      | 2025-08-02
            V5        | 5         | P5      | 2025-07-31
            V7        | 7         | P7      | 2025-08-01
        """,
        figures="""
            period                   | numerator | denominator | value | coverage
            2026-01                  | 3         | 5           | 60.0% | 83%
            2026-02 up to 2026-02-01 | 3         | 6           | 50.0% | 86%
        """,
    )


def test_a_second_plan_follows_any_earlier_plan_of_this_authority(measure_spec: Callable[..., None]) -> None:
    """However long ago; another authority's plan is neither an earlier one (2) nor a plan of ours (5). One without a
    first day may have been earlier (7), and was if it was over by then (8)."""
    measure_spec(
        "CP14",
        as_at="2026-02-06",
        period="2026-01",
        persons="""
            person_id | born_on    | expected_on
            6         |            | 2026-05-01
        """,
        cp_plans="""
            plan_id | person_id | started_on | ended_on   | other_authority
            P1      | 1         | 2010-05-04 | 2010-11-04 |
            P2      | 1         | 2026-01-01 |            |
            P3      | 2         | 2024-03-04 | 2024-09-04 | yes
            P4      | 2         | 2026-01-12 |            | no
            P5      | 3         | 2026-01-31 |            | no
            P6      | 4         | 2026-01-05 | 2026-01-20 |
            P7      | 4         | 2026-01-26 |            |
            P8      | 5         | 2026-01-12 |            | yes
            P9      | 6         | 2026-01-12 |            |
            P10     | 1         | 2026-02-02 |            |
            P11     | 7         |            |            |
            P12     | 7         | 2026-01-12 |            |
            P13     | 8         |            | 2020-05-04 |
            P14     | 8         | 2026-01-12 |            |
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 7           | 42.9% | 88%
        """,
    )


def test_a_plan_begun_counts_for_the_team_of_its_first_day(measure_spec: Callable[..., None]) -> None:
    """A later team took the plan over; it did not decide that there should be one."""
    measure_spec(
        "CP14",
        as_at="2026-02-06",
        period="2026-01",
        by="team",
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | T1      | 2026-01-05
            I2             | 1         | CW   | W2        | T2      | 2026-01-26
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2026-01-12
        """,
        figures="""
            group | numerator | denominator | value
            T1    | 0         | 1           | 0.0%
        """,
    )
