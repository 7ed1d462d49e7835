"""Measures of children in care: placements, visits and reviews."""

from collections.abc import Callable


def test_three_placements_are_counted_if_open_at_any_time_in_twelve_months(
    measure_spec: Callable[..., None],
) -> None:
    """One that ended twelve months ago to the day is out (1); hospital (3), short breaks (4) and leavers (5) too."""
    measure_spec(
        "CL01",
        as_at="2026-01-30",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2024-09-02      | 2024-09-02 |
            E2         | 2         | L2             | 2024-09-02      | 2024-09-02 |
            E3         | 3         | L3             | 2024-09-02      | 2024-09-02 |
            E4         | 4         | L4             | 2024-09-02      | 2024-09-02 |
            E5         | 5         | L5             | 2024-09-02      | 2024-09-02 | 2026-01-30
            E6         | 6         | L6             | 2024-09-02      | 2024-09-02 |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S1              | 1         | C2     | 2024-09-02
            S4              | 4         | V4     | 2024-09-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2024-09-02 | 2025-01-30
            P2           | 1         | L1             | U6   | 2025-01-30 | 2025-10-06
            P3           | 1         | L1             | U6   | 2025-10-06 |
            P4           | 2         | L2             | U6   | 2024-09-02 | 2025-01-31
            P5           | 2         | L2             | U6   | 2025-01-31 | 2025-10-06
            P6           | 2         | L2             | U6   | 2025-10-06 |
            P7           | 3         | L3             | U6   | 2024-09-02 | 2025-06-02
            P8           | 3         | L3             | T0   | 2025-06-02 | 2025-06-09
            P9           | 3         | L3             | U6   | 2025-06-09 |
            P10          | 4         | L4             | U6   | 2025-09-01 | 2025-09-07
            P11          | 4         | L4             | U6   | 2025-10-01 | 2025-10-07
            P12          | 4         | L4             | U6   | 2025-11-01 | 2025-11-07
            P13          | 5         | L5             | U6   | 2025-02-03 | 2025-06-02
            P14          | 5         | L5             | U6   | 2025-06-02 | 2025-10-06
            P15          | 5         | L5             | U6   | 2025-10-06 | 2026-01-30
            P16          | 6         | L6             | U4   | 2024-09-02 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 4           | 25.0% | 100%
        """,
    )


def test_a_placement_without_its_first_day_may_be_the_third(measure_spec: Callable[..., None]) -> None:
    """It may for child 1; child 2 has three without it. Of child 3 no placement is recorded at all. Child 4's, whenever
    it began, was over before the twelve months."""
    measure_spec(
        "CL01",
        as_at="2026-01-30",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2024-09-02      | 2024-09-02
            E2         | 2         | L2             | 2024-09-02      | 2024-09-02
            E3         | 3         | L3             | 2024-09-02      | 2024-09-02
            E4         | 4         | L4             | 2024-09-02      | 2024-09-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2025-02-03 | 2025-06-02
            P2           | 1         | L1             | U6   |            | 2025-10-06
            P3           | 1         | L1             | U6   | 2025-10-06 |
            P4           | 2         | L2             | U6   | 2025-02-03 | 2025-06-02
            P5           | 2         | L2             | U6   |            | 2025-08-04
            P6           | 2         | L2             | U6   | 2025-08-04 | 2025-10-06
            P7           | 2         | L2             | U6   | 2025-10-06 |
            P8           | 4         | L4             | U6   |            | 2025-01-13
            P9           | 4         | L4             | U4   | 2025-01-13 |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )


def test_three_placements_of_the_past_month_by_month(measure_spec: Callable[..., None]) -> None:
    """The figure of each month is that of its last day: over from the third placement until the first is a year ago."""
    measure_spec(
        "CL01",
        as_at="2026-03-31",
        period="2025-09 2025-10 2026-02 2026-03",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2024-09-02      | 2024-09-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2024-09-02 | 2025-03-10
            P2           | 1         | L1             | U6   | 2025-03-10 | 2025-10-31
            P3           | 1         | L1             | U6   | 2025-10-31 |
        """,
        figures="""
            period  | numerator | denominator
            2025-09 | 0         | 1
            2025-10 | 1         | 1
            2026-02 | 1         | 1
            2026-03 | 0         | 1
        """,
    )


def test_a_child_over_the_ceiling_counts_for_the_team_of_the_day(measure_spec: Callable[..., None]) -> None:
    """Whoever placed the child, the figure is of children in care now, and theirs who have them now."""
    measure_spec(
        "CL01",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        by="team",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-06-02      | 2025-06-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2025-06-02 | 2025-07-01
            P2           | 1         | L1             | U6   | 2025-07-01 | 2026-01-05
            P3           | 1         | L1             | U6   | 2026-01-05 |
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on
            I1             | 1         | CW   | W1        | T1      | 2025-06-02
            I2             | 1         | CW   | W2        | T2      | 2026-01-26
        """,
        figures="""
            period  | group | numerator | denominator
            2025-12 | T1    | 0         | 1
            2025-12 | T2    | 0         | 0
            2026-01 | T1    | 0         | 0
            2026-01 | T2    | 1         | 1
        """,
    )


def test_visits_to_children_in_care_are_counted_when_they_fall_due(measure_spec: Callable[..., None]) -> None:
    """A week after a placement began (the seventh day is in time); short breaks (3) have no such visits. A placement
    that is said to have ended before it began (7) cannot be judged, nor one that began on no known day (8)."""
    measure_spec(
        "CL04",
        as_at="2026-02-06",
        period="2026-01",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2026-01-05      | 2026-01-05 |
            E2         | 2         | L2             | 2026-01-05      | 2026-01-05 |
            E3         | 3         | L3             | 2026-01-05      | 2026-01-05 |
            E4         | 4         | L4             | 2026-01-05      | 2026-01-05 | 2026-01-10
            E5         | 5         | L5             | 2026-01-05      | 2026-01-05 |
            E6         | 6         | L6             | 2026-01-27      | 2026-01-27 |
            E7         | 7         | L7             | 2026-01-12      | 2026-01-12 | 2026-01-22
            E8         | 8         | L8             | 2026-01-05      | 2026-01-05 |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S3              | 3         | V4     | 2026-01-05
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2026-01-05 |
            P2           | 2         | L2             | U6   | 2026-01-05 |
            P3           | 3         | L3             | U6   | 2026-01-05 |
            P4           | 4         | L4             | U6   | 2026-01-05 | 2026-01-10
            P5           | 5         | L5             | U6   | 2026-01-05 |
            P6           | 6         | L6             | U6   | 2026-01-27 |
            P7           | 7         | L7             | U6   | 2026-01-12 | 2025-01-22
            P8           | 8         | L8             | U6   |            |
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen
            V1       | 1         | L1             | 2026-01-12 | yes
            V2       | 2         | L2             | 2026-01-13 | yes
            V5       | 5         | L5             | 2026-01-12 | no
            V7       | 7         | L7             | 2026-01-16 | yes
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 60%      | 3       | 1
        """,
    )


def test_a_first_review_counts_for_children_still_in_care_when_it_is_due(measure_spec: Callable[..., None]) -> None:
    """One who left before the twentieth working day drops out (3). A cancelled review is none (4). Who is said to have
    left care before coming into it (7) may have left before the day or not."""
    measure_spec(
        "CL06",
        as_at="2026-03-06",
        period="2026-02",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2026-01-05      | 2026-01-05 |
            E2         | 2         | L2             | 2026-01-05      | 2026-01-05 |
            E3         | 3         | L3             | 2026-01-05      | 2026-01-05 | 2026-01-30
            E4         | 4         | L4             | 2026-01-05      | 2026-01-05 |
            E5         | 5         | L5             | 2026-01-05      | 2026-01-05 |
            E6         | 6         | L6             | 2026-02-16      | 2026-02-16 |
            E7         | 7         | L7             | 2026-01-05      | 2026-01-05 | 2025-02-27
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S5              | 5         | V3     | 2026-01-05
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | L1             | 2026-02-02 | no
            R2        | 2         | L2             | 2026-02-03 | no
            R4        | 4         | L4             | 2026-01-26 | yes
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_second_review_is_due_three_months_after_the_first(measure_spec: Callable[..., None]) -> None:
    """Counted from the day on which the first was held, not from the day on which it was due."""
    measure_spec(
        "CL07",
        as_at="2026-02-13",
        period="2026-01",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-10-06      | 2025-10-06 |
            E2         | 2         | L2             | 2025-09-15      | 2025-09-15 |
            E3         | 3         | L3             | 2025-10-06      | 2025-10-06 |
            E4         | 4         | L4             | 2025-10-06      | 2025-10-06 |
            E5         | 5         | L5             | 2025-10-06      | 2025-10-06 | 2026-01-14
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R1        | 1         | L1             | 2025-10-31
            R2        | 1         | L1             | 2026-01-31
            R3        | 2         | L2             | 2025-10-01
            R4        | 2         | L2             | 2026-01-02
            R5        | 3         | L3             | 2025-10-15
            R6        | 4         | L4             | 2025-11-03
            R7        | 5         | L5             | 2025-10-15
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 1       | 1
        """,
    )


def test_a_later_review_is_due_six_months_after_the_one_before(measure_spec: Callable[..., None]) -> None:
    """The third review and every one after it; six months after 31 July is 31 January. Child 5 left care three days
    before the third was due."""
    measure_spec(
        "CL08",
        as_at="2026-02-13",
        period="2026-01",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-04-14      | 2025-04-14 |
            E2         | 2         | L2             | 2025-04-14      | 2025-04-14 |
            E3         | 3         | L3             | 2025-04-14      | 2025-04-14 |
            E4         | 4         | L4             | 2025-04-14      | 2025-04-14 |
            E5         | 5         | L5             | 2025-04-14      | 2025-04-14 | 2026-01-12
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            R1        | 1         | L1             | 2025-05-01 |
            R2        | 1         | L1             | 2025-07-31 |
            R3        | 1         | L1             | 2026-01-31 |
            R4        | 2         | L2             | 2025-05-01 |
            R5        | 2         | L2             | 2025-07-01 |
            R6        | 2         | L2             | 2026-01-02 |
            R7        | 3         | L3             | 2025-05-01 |
            R8        | 3         | L3             | 2025-07-15 |
            R9        | 3         | L3             | 2026-01-14 | yes
            R10       | 4         | L4             | 2025-05-01 |
            R11       | 4         | L4             | 2025-08-01 |
            R12       | 5         | L5             | 2025-05-01 |
            R13       | 5         | L5             | 2025-07-15 |
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 3       | 1
        """,
    )


def test_a_review_is_late_for_certain_six_months_after_the_record_begins(measure_spec: Callable[..., None]) -> None:
    """The three came into care long before the source's reviews begin. Child 2 has had none since: whenever the last
    was, six months are over on 1 March. The first that is known of children 1 and 3 may have been late or not; child
    3's next was in time."""
    measure_spec(
        "CL08",
        as_at="2026-03-13",
        period="2026-03-01:2026-03-13",
        covered={"care_reviews": "2025-09-01"},
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2022-04-11      | 2022-04-11
            E2         | 2         | L2             | 2022-04-11      | 2022-04-11
            E3         | 3         | L3             | 2022-04-11      | 2022-04-11
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            R1        | 1         | L1             | 2026-01-20
            R2        | 3         | L3             | 2025-09-02
            R3        | 3         | L3             | 2026-03-02
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 2           | 50.0% | 50%      | 2       | 1
        """,
    )
