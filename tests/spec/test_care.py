"""Children in care: not moved again and again, visited by the rules of their placement, reviewed in time."""

from collections.abc import Callable

from holdfast.standards import care

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on
    E1         | 1         | L1             | 2024-09-02      | 2024-09-02
    E2         | 2         | L2             | 2024-09-02      | 2024-09-02
    E3         | 3         | L3             | 2024-09-02      | 2024-09-02
"""

# Moves


def test_a_third_placement_within_twelve_months_breaks_the_ceiling(spec: Callable[..., None]) -> None:
    """It is broken on the day of the third, and stays overdue until the first has been over for twelve months."""
    moves = """
        placement_id | person_id | care_period_id | type | started_on | ended_on
        P1           | 1         | L1             | U6   | 2025-02-03 | 2025-06-02
        P2           | 1         | L1             | U6   | 2025-06-02 | 2025-10-06
        P3           | 1         | L1             | K2   | 2025-10-06 |
    """
    spec(
        care.PLACEMENT_MOVES,
        as_at="2025-10-05",
        care_episodes=IN_CARE,
        placements=moves,
        owed="""
            episode_id | started_on | due_on     | done_on    | state   | overdue
            P1         | 2025-02-03 | 2025-10-05 | 2026-06-02 | pending | no
            P2         | 2025-06-02 | 2026-10-06 | 2026-10-06 | pending | no
            P3         | 2025-10-06 |            |            |         | no
        """,
    )
    spec(
        care.PLACEMENT_MOVES,
        as_at="2025-10-06",
        care_episodes=IN_CARE,
        placements=moves,
        owed="""
            episode_id | due_on     | done_on    | state   | overdue
            P1         | 2025-10-05 | 2026-06-02 | missed  | yes
            P2         | 2026-10-06 | 2026-10-06 | pending | no
            P3         |            |            | pending | no
        """,
    )
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-10-06",
        care_episodes=IN_CARE,
        placements=moves,
        owed="""
            episode_id | due_on     | done_on    | state   | overdue
            P1         | 2025-10-05 | 2026-06-02 | missed  | no
            P2         | 2026-10-06 | 2026-10-06 | met     | no
            P3         |            |            | pending | no
        """,
    )


def test_a_placement_of_less_than_a_day_is_not_counted(spec: Callable[..., None]) -> None:
    """A child who passed through an emergency bed in an afternoon did not live there; one night is a placement."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2025-02-03 | 2025-10-06
            P2           | 1         | L1             | U6   | 2025-10-06 | 2025-10-06
            P3           | 1         | L1             | K2   | 2025-10-06 | 2025-10-07
        """,
        owed="""
            episode_id | sequence | due_on     | state
            P1         | 1        | 2026-10-06 | pending
            P3         | 2        | 2026-10-07 | pending
        """,
    )


def test_a_placement_that_was_over_for_twelve_months_no_longer_counts(spec: Callable[..., None]) -> None:
    """One that ended twelve months ago to the day is out; a day less and it is in."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | started_on | ended_on
            P1           | 1         | L1             | 2024-09-02 | 2024-10-06
            P2           | 1         | L1             | 2024-10-06 | 2025-10-06
            P3           | 1         | L1             | 2025-10-06 |
            P4           | 2         | L2             | 2024-09-02 | 2024-10-07
            P5           | 2         | L2             | 2024-10-07 | 2025-10-06
            P6           | 2         | L2             | 2025-10-06 |
        """,
        owed="""
            episode_id | due_on     | done_on    | state   | overdue
            P1         | 2025-10-06 | 2025-10-06 | met     | no
            P2         | 2026-10-06 | 2026-10-06 | pending | no
            P3         |            |            | pending | no
            P4         | 2025-10-05 | 2025-10-07 | missed  | no
            P5         | 2026-10-06 | 2026-10-06 | pending | no
            P6         |            |            | pending | no
        """,
    )


def test_hospital_holidays_and_short_breaks_are_no_placements(spec: Callable[..., None]) -> None:
    """Temporary placements do not count, nor do those of a child in a series of short breaks."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes=IN_CARE,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S1              | 1         | C2     | 2024-09-02
            S2              | 2         | V4     | 2024-09-02
            S3              | 3         | V3     | 2024-09-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2025-02-03 | 2025-06-02
            P2           | 1         | L1             | T0   | 2025-06-02 | 2025-06-09
            P3           | 1         | L1             | U6   | 2025-06-09 |
            P4           | 2         | L2             | U6   | 2025-02-03 |
            P5           | 3         | L3             | U6   | 2025-02-03 |
        """,
        owed="""
            episode_id | state
            P1         | pending
            P3         | pending
        """,
    )


def test_placements_that_overlap_count_as_long_as_each_lasts(spec: Callable[..., None]) -> None:
    """The window that closes first of three is the one that was broken; a placement long over is none of them."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | started_on | ended_on
            P1           | 1         | L1             | 2024-09-02 |
            P2           | 1         | L1             | 2025-02-03 | 2025-03-03
            P3           | 1         | L1             | 2025-10-06 | 2025-11-03
            P4           | 2         | L2             | 2024-09-02 |
            P5           | 2         | L2             | 2024-09-09 | 2024-10-07
            P6           | 2         | L2             | 2025-12-01 | 2025-12-08
        """,
        owed="""
            episode_id | due_on     | done_on    | state   | overdue
            P1         |            |            | pending | no
            P2         | 2025-10-05 | 2026-03-03 | missed  | yes
            P3         | 2026-11-03 | 2026-11-03 | pending | no
            P4         |            |            | pending | no
            P5         | 2025-10-07 | 2025-10-07 | met     | no
            P6         | 2026-12-08 | 2026-12-08 | pending | no
        """,
    )


def test_a_placement_without_a_start_is_unknown_and_counts_for_nothing(spec: Callable[..., None]) -> None:
    """So is one that ended before it began."""
    spec(
        care.PLACEMENT_MOVES,
        as_at="2026-01-30",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | started_on | ended_on
            P1           | 1         | L1             | 2025-02-03 | 2025-06-02
            P2           | 1         | L1             | 2025-06-02 |
            P3           | 1         | L1             |            |
            P4           | 1         | L1             | 2025-10-06 | 2025-10-01
        """,
        owed="""
            episode_id | state   | unknown_because
            P1         | pending |
            P2         | pending |
            P3         | unknown | the start date is missing
            P4         | unknown | the dates are in the wrong order
        """,
    )


# Visits


def test_a_child_in_a_new_placement_is_visited_within_a_week(spec: Callable[..., None]) -> None:
    """Then at least every six weeks; calendar days run through Christmas."""
    spec(
        care.VISIT,
        as_at="2026-03-02",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | U6   | 2025-12-24
            P2           | 2         | L2             | U6   | 2025-12-24
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen
            V1       | 1         | L1             | 2025-12-31 | yes
            V2       | 1         | L1             | 2026-02-12 | yes
        """,
        owed="""
            episode_id | sequence | variant    | started_on | due_on     | done_on    | state   | overdue
            P1         | 1        | first      | 2025-12-24 | 2025-12-31 | 2025-12-31 | met     | no
            P1         | 2        | six_weekly | 2025-12-31 | 2026-02-11 | 2026-02-12 | missed  | no
            P1         | 3        | six_weekly | 2026-02-12 | 2026-03-26 |            | pending | no
            P2         | 1        | first      | 2025-12-24 | 2025-12-31 |            | missed  | yes
        """,
    )


def test_each_move_starts_the_visits_afresh(spec: Callable[..., None]) -> None:
    """A visit on the day of the move counts for the placement left and for the one begun."""
    spec(
        care.VISIT,
        as_at="2026-02-20",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | U6   | 2026-01-05 | 2026-02-02
            P2           | 1         | L1             | K2   | 2026-02-02 |
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen
            V1       | 1         | L1             | 2026-01-12 | yes
            V2       | 1         | L1             | 2026-02-02 | yes
        """,
        owed="""
            episode_id | sequence | variant    | started_on | due_on     | done_on    | ended_other_on | state
            P1         | 1        | first      | 2026-01-05 | 2026-01-12 | 2026-01-12 |                | met
            P1         | 2        | six_weekly | 2026-01-12 | 2026-02-23 | 2026-02-02 |                | met
            P1         | 3        | six_weekly | 2026-02-02 | 2026-03-16 |            | 2026-02-02     | ended
            P2         | 1        | first      | 2026-02-02 | 2026-02-09 | 2026-02-02 |                | met
            P2         | 2        | six_weekly | 2026-02-02 | 2026-03-16 |            |                | pending
        """,
    )


def test_a_child_with_parents_under_an_interim_order_is_visited_weekly(spec: Callable[..., None]) -> None:
    """Until the first review is held, a cancelled one does not count; every four weeks after it."""
    spec(
        care.VISIT,
        as_at="2026-02-28",
        care_episodes=IN_CARE,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S1              | 1         | C1     | 2026-01-05
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | P1   | 2026-01-05
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            W1        | 1         | L1             | 2026-01-20 | yes
            W2        | 1         | L1             | 2026-02-02 | no
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen
            V1       | 1         | L1             | 2026-01-12 | yes
            V2       | 1         | L1             | 2026-01-19 | yes
            V3       | 1         | L1             | 2026-01-27 | yes
            V4       | 1         | L1             | 2026-02-02 | yes
        """,
        owed="""
            sequence | variant     | started_on | due_on     | done_on    | state
            1        | weekly      | 2026-01-05 | 2026-01-12 | 2026-01-12 | met
            2        | weekly      | 2026-01-12 | 2026-01-19 | 2026-01-19 | met
            3        | weekly      | 2026-01-19 | 2026-01-26 | 2026-01-27 | missed
            4        | weekly      | 2026-01-27 | 2026-02-03 | 2026-02-02 | met
            5        | four_weekly | 2026-02-02 | 2026-03-02 |            | pending
        """,
    )


def test_a_child_with_parents_under_a_full_order_is_visited_as_elsewhere(spec: Callable[..., None]) -> None:
    """So is one whose interim order had ended on the day on which the placement began."""
    spec(
        care.VISIT,
        as_at="2026-01-20",
        care_episodes=IN_CARE,
        legal_statuses="""
            legal_status_id | person_id | status | started_on | ended_on
            S1              | 1         | C2     | 2025-10-01 |
            S2              | 2         | C1     | 2025-10-01 | 2026-01-05
            S3              | 2         | C2     | 2026-01-05 |
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | P1   | 2026-01-05
            P2           | 2         | L2             | P1   | 2026-01-05
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on
            V1       | 1         | L1             | 2026-01-12
            V2       | 2         | L2             | 2026-01-12
        """,
        owed="""
            episode_id | sequence | variant    | due_on     | state
            P1         | 1        | first      | 2026-01-12 | met
            P1         | 2        | six_weekly | 2026-02-23 | pending
            P2         | 1        | first      | 2026-01-12 | met
            P2         | 2        | six_weekly | 2026-02-23 | pending
        """,
    )


def test_a_child_settled_for_a_year_is_visited_every_three_months(spec: Callable[..., None]) -> None:
    """Only in a placement meant to last, and only for the intervals that begin after its first year."""
    spec(
        care.VISIT,
        as_at="2026-02-01",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | U4   | 2024-12-01
            P2           | 2         | L2             | U6   | 2024-12-01
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on
            V1       | 1         | L1             | 2024-12-06
            V2       | 1         | L1             | 2025-11-30
            V3       | 1         | L1             | 2026-01-10
            V4       | 2         | L2             | 2026-01-10
        """,
        owed="""
            episode_id | sequence | variant    | started_on | due_on     | done_on    | state
            P1         | 1        | first      | 2024-12-01 | 2024-12-08 | 2024-12-06 | met
            P1         | 2        | six_weekly | 2024-12-06 | 2025-01-17 | 2025-11-30 | missed
            P1         | 3        | six_weekly | 2025-11-30 | 2026-01-11 | 2026-01-10 | met
            P1         | 4        | settled    | 2026-01-10 | 2026-04-10 |            | pending
            P2         | 1        | first      | 2024-12-01 | 2024-12-08 | 2026-01-10 | missed
            P2         | 2        | six_weekly | 2026-01-10 | 2026-02-21 |            | pending
        """,
    )


def test_a_visit_in_care_counts_if_the_child_was_seen(spec: Callable[..., None]) -> None:
    """A visit at which the child was not seen does not stop the clock."""
    spec(
        care.VISIT,
        as_at="2026-01-20",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on
            P1           | 1         | L1             | U6   | 2026-01-05
        """,
        care_visits="""
            visit_id | person_id | care_period_id | visit_on   | seen
            V1       | 1         | L1             | 2026-01-08 | no
            V2       | 1         | L1             | 2026-01-14 | yes
        """,
        owed="""
            sequence | due_on     | done_on    | state
            1        | 2026-01-12 | 2026-01-14 | missed
            2        | 2026-02-25 |            | pending
        """,
    )


def test_no_visits_are_owed_in_hospital_or_on_short_breaks(spec: Callable[..., None]) -> None:
    """A placement that ended before its visit was due owes none; one without a start cannot be judged."""
    spec(
        care.VISIT,
        as_at="2026-01-20",
        care_episodes=IN_CARE,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S2              | 2         | V4     | 2024-09-02
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | L1             | T1   | 2026-01-05 | 2026-01-19
            P2           | 2         | L2             | U6   | 2026-01-05 |
            P3           | 3         | L3             | U6   | 2026-01-05 | 2026-01-09
            P4           | 3         | L3             | U6   |            |
        """,
        owed="""
            episode_id | state   | unknown_because
            P3         | ended   |
            P4         | unknown | the start date is missing
        """,
    )


# Reviews


def test_a_child_in_care_is_reviewed_after_twenty_days_three_months_and_six(spec: Callable[..., None]) -> None:
    """Twenty working days from entering care; three months from the first review; six from the second."""
    spec(
        care.REVIEW,
        as_at="2026-09-23",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-11-24      | 2025-11-24
            E2         | 2         | L2             | 2025-12-08      | 2025-12-08
            E3         | 3         | L3             | 2026-09-07      | 2026-09-07
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            W1        | 1         | L1             | 2025-12-22
            W2        | 1         | L1             | 2026-03-22
            W3        | 2         | L2             | 2026-01-09
        """,
        owed="""
            episode_id | sequence | variant | started_on | due_on     | done_on    | state   | overdue
            L1         | 1        | first   | 2025-11-24 | 2025-12-22 | 2025-12-22 | met     | no
            L1         | 2        | second  | 2025-12-22 | 2026-03-22 | 2026-03-22 | met     | no
            L1         | 3        | later   | 2026-03-22 | 2026-09-22 |            | missed  | yes
            L2         | 1        | first   | 2025-12-08 | 2026-01-08 | 2026-01-09 | missed  | no
            L2         | 2        | second  | 2026-01-09 | 2026-04-09 |            | missed  | yes
            L3         | 1        | first   | 2026-09-07 | 2026-10-05 |            | pending | no
        """,
    )


def test_a_change_of_placement_or_order_does_not_restart_the_reviews(spec: Callable[..., None]) -> None:
    """One period of care may have many episodes; it lasts until the last has ceased."""
    spec(
        care.REVIEW,
        as_at="2026-02-27",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-11-24      | 2025-11-24 | 2025-12-01
            E2         | 1         | L1             | 2025-11-24      | 2025-12-01 | 2026-02-02
            E3         | 2         | L2             | 2025-11-24      | 2025-11-24 | 2025-12-01
            E4         | 2         | L2             | 2025-11-24      | 2025-12-01 |
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on
            W1        | 1         | L1             | 2025-12-15
            W2        | 2         | L2             | 2025-12-15
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | ended_other_on | state
            L1         | 1        | 2025-11-24 | 2025-12-22 |                | met
            L1         | 2        | 2025-12-15 | 2026-03-15 | 2026-02-02     | ended
            L2         | 1        | 2025-11-24 | 2025-12-22 |                | met
            L2         | 2        | 2025-12-15 | 2026-03-15 |                | pending
        """,
    )


def test_a_child_who_leaves_care_before_the_review_drops_out(spec: Callable[..., None]) -> None:
    """One who comes back begins again with the first."""
    spec(
        care.REVIEW,
        as_at="2026-02-27",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-11-24      | 2025-11-24 | 2025-12-12
            E2         | 1         | L2             | 2026-02-09      | 2026-02-09 |
        """,
        owed="""
            episode_id | sequence | variant | due_on     | state
            L1         | 1        | first   | 2025-12-22 | ended
            L2         | 1        | first   | 2026-03-09 | pending
        """,
    )


def test_a_cancelled_review_does_not_count(spec: Callable[..., None]) -> None:
    """One that does not say whether it was cancelled was held; two on one day are one."""
    spec(
        care.REVIEW,
        as_at="2026-01-30",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-11-24      | 2025-11-24
        """,
        care_reviews="""
            review_id | person_id | care_period_id | review_on  | cancelled
            W1        | 1         | L1             | 2025-12-15 | yes
            W2        | 1         | L1             | 2026-01-05 |
            W3        | 1         | L1             | 2026-01-05 | no
        """,
        owed="""
            sequence | due_on     | done_on    | state
            1        | 2025-12-22 | 2026-01-05 | missed
            2        | 2026-04-05 |            | pending
        """,
    )


def test_reviews_of_short_breaks_are_not_owed(spec: Callable[..., None]) -> None:
    """A break of a single day is one too; a period whose first day nobody knows is unknown."""
    spec(
        care.REVIEW,
        as_at="2026-01-30",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | L1             | 2025-11-24      | 2025-11-24 |
            E2         | 2         | L2             | 2025-11-24      | 2025-11-24 | 2025-11-24
            E3         | 3         | L3             |                 |            |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on | ended_on
            S1              | 1         | V4     | 2025-11-24 |
            S2              | 2         | V3     | 2025-11-24 | 2025-11-24
        """,
        owed="""
            episode_id | state   | unknown_because
            L3         | unknown | the start date is missing
        """,
    )
