"""Measures of where children in care live: how long, how far, in what kind of place."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2023-01-16      | 2023-01-16 |
    E2         | 2         | K2             | 2023-01-16      | 2023-01-16 |
    E3         | 3         | K3             | 2023-01-16      | 2023-01-16 |
    E4         | 4         | K4             | 2025-01-13      | 2025-01-13 |
"""
PLACED = """
    placement_id | person_id | care_period_id | type | urn | started_on | ended_on   | distance_miles | change_reason
    P1           | 1         | K1             | U6   | S1  | 2023-01-16 | 2023-06-05 | 4              | CARPL
    P2           | 1         | K1             | U6   | S1  | 2023-06-05 | 2025-11-03 | 4              | PLACE
    P3           | 1         | K1             | A5   | S1  | 2025-11-03 |            | 4              |
    P4           | 2         | K2             | U6   | S2  | 2023-01-16 | 2024-06-03 | 30             | CREQB
    P5           | 2         | K2             | K2   |     | 2024-06-03 | 2025-03-03 | 30             |
    P6           | 2         | K2             | K2   |     | 2025-03-03 |            | 30             |
    P7           | 3         | K3             | H5   |     | 2023-01-16 |            | 25             |
    P8           | 4         | K4             | U4   | S3  | 2025-01-13 |            | 999            |
"""
BORN = """
    person_id | born_on
    1         | 2018-05-07
    2         | 2012-05-07
    3         | 2009-05-04
    4         | 2015-05-04
"""


def test_adopted_by_those_who_fostered_a_child_has_not_moved(measure_spec: Callable[..., None]) -> None:
    """Child 2 moved ten months ago; child 3 is 16, child 4 has not been in care for two and a half years."""
    measure_spec(
        "CL02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        placements=PLACED,
        persons=BORN,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_whether_a_child_is_settled_hangs_on_a_first_day(measure_spec: Callable[..., None]) -> None:
    """Nobody wrote down when child 2 came to live there, nor when child 4 was born, who may be 16 or not."""
    measure_spec(
        "CL02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE.replace("2025-01-13", "2023-01-16"),
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | K1             | U4   | 2024-01-31 |
            P2           | 2         | K2             | U4   |            |
            P3           | 3         | K3             | U4   | 2023-01-16 |
            P4           | 4         | K4             | U4   | 2023-01-16 |
        """,
        persons=BORN.replace("2015-05-04", "          "),
        figures="""
            numerator | denominator | value  | coverage
            1         | 1           | 100.0% | 33%
        """,
    )


def test_three_placements_are_counted_over_two_years(measure_spec: Callable[..., None]) -> None:
    """Child 2 had three open in them; child 1's first ended before; child 4 is in care too short a time."""
    measure_spec(
        "CL03",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        placements=PLACED,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_a_placement_with_its_dates_in_the_wrong_order_may_be_the_third(measure_spec: Callable[..., None]) -> None:
    """Child 1's second ended a month before it began, or, more likely, eleven months after. Child 2 has three besides
    (P7). Child 3 has only the one: elsewhere not even a night was spent."""
    measure_spec(
        "CL03",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | K1             | U6   | 2023-01-16 | 2025-02-03
            P2           | 1         | K1             | U6   | 2025-02-03 | 2025-01-05
            P3           | 1         | K1             | U6   | 2026-01-05 |
            P4           | 2         | K2             | U6   | 2023-01-16 | 2025-02-03
            P5           | 2         | K2             | U6   | 2025-02-03 | 2025-06-02
            P6           | 2         | K2             | U6   | 2025-06-02 |
            P7           | 2         | K2             | U6   | 2025-06-02 | 2025-05-06
            P8           | 3         | K3             | U4   | 2023-01-16 |
            P9           | 3         | K3             | U6   | 2025-06-02 | 2025-06-02
            P10          | 3         | K3             | U6   | 2025-07-07 | 2025-07-07
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_far_is_more_than_twenty_miles_and_outside(measure_spec: Callable[..., None]) -> None:
    """Child 3 is far but in the area; 999 miles say that nobody knows. Child 5 stays far away too, in a series of short
    breaks, and is not counted."""
    measure_spec(
        "CL11",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2025-01-13      | 2025-01-13 |
        """,
        legal_statuses="""
            legal_status_id | person_id | status | started_on
            S5              | 5         | V4     | 2025-01-13
        """,
        placements=f"""{PLACED}
            P9  | 5         | K5             | K1   | S5  | 2025-01-13 |            | 40             |
        """,
        placement_areas="""
            placement_id | person_id | placed_on  | in_own_area | in_adjoining_area
            P3           | 1         | 2025-11-03 | no          | yes
            P6           | 2         | 2025-03-03 | no          | no
            P7           | 3         | 2023-01-16 | yes         | no
            P8           | 4         | 2025-01-13 | no          | no
            P9           | 5         | 2025-01-13 | no          | no
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_far_placements_are_approved_first_or_soon_after_an_emergency(measure_spec: Callable[..., None]) -> None:
    """Five working days from Friday 2 May 2025 end on Monday 12 May, for the 5th is a bank holiday. Child 5 was placed
    in an emergency, or too early: nobody says which. Whether child 6 lives with a neighbour nobody says either."""
    measure_spec(
        "CL12",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2025-05-02      | 2025-05-02 |
            E6         | 6         | K6             | 2025-05-02      | 2025-05-02 |
        """,
        placements="""
            placement_id | person_id | care_period_id | type | started_on | ended_on
            P1           | 1         | K1             | U6   | 2025-05-02 |
            P2           | 2         | K2             | U6   | 2025-05-02 |
            P3           | 3         | K3             | U6   | 2025-05-02 |
            P4           | 4         | K4             | U6   | 2025-05-02 |
            P5           | 5         | K5             | U6   | 2025-05-02 |
            P6           | 6         | K6             | U6   | 2025-05-02 |
        """,
        placement_areas="""
            placement_id | person_id | placed_on  | in_own_area | in_adjoining_area | was_emergency | approved_on
            P1           | 1         | 2025-05-02 | no          | no                | yes           | 2025-05-12
            P2           | 2         | 2025-05-02 | no          | no                | no            | 2025-05-06
            P3           | 3         | 2025-05-02 | no          | no                | no            |
            P4           | 4         | 2025-05-02 | no          | yes               | no            |
            P5           | 5         | 2025-05-02 | no          | no                |               | 2025-05-12
            P6           | 6         | 2025-05-02 | no          |                   | no            | 2025-05-01
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 60%
        """,
    )


def test_supported_accommodation_is_registered_since_october_2023(measure_spec: Callable[..., None]) -> None:
    """Before, at 14, child 3 ought not to have been there at all; the children's home shows no number either."""
    measure_spec(
        "CL13",
        as_at="2026-01-31",
        period="2023-09 2024-01 2026-01",
        care_episodes=IN_CARE,
        placements=PLACED,
        persons=BORN.replace("2009-05-04", "2007-05-07"),
        figures="""
            period  | numerator | denominator
            2023-09 | 0         | 3
            2024-01 | 1         | 3
            2026-01 | 2         | 4
        """,
    )


def test_a_place_of_unknown_kind_may_have_to_be_registered(measure_spec: Callable[..., None]) -> None:
    """Child 2's is not said to be anything. A foster home (4) has no number of its own. Child 5 left the home, and
    care, the day before."""
    measure_spec(
        "CL13",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2025-01-13      | 2025-01-13 | 2026-01-30
        """,
        persons=BORN,
        placements="""
            placement_id | person_id | care_period_id | type | urn     | started_on | ended_on
            P1           | 1         | K1             | K2   |         | 2025-01-13 |
            P2           | 2         | K2             |      |         | 2025-01-13 |
            P3           | 3         | K3             | K2   | SC01234 | 2025-01-13 |
            P4           | 4         | K4             | U4   |         | 2025-01-13 |
            P5           | 5         | K5             | K2   |         | 2025-01-13 | 2026-01-30
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_why_placements_ended_is_told_of_those_that_did(measure_spec: Callable[..., None]) -> None:
    """One in the year for a change of status, one nobody knows why."""
    measure_spec(
        "CL14",
        as_at="2026-01-31",
        period="12m",
        care_episodes=IN_CARE,
        placements=PLACED,
        figures="""
            category                              | numerator | denominator | value  | coverage
            change of the placement's status only | 1         | 1           | 100.0% | 50%
        """,
    )


def test_workers_are_counted_and_not_allocations(measure_spec: Callable[..., None]) -> None:
    """Child 1 came back to the first worker; child 2 had three, one of them for less than a day. Child 4 had two, and
    somebody of whom nobody says what they did (I12). Child 5 has left care."""
    measure_spec(
        "CL15",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E5         | 5         | K5             | 2025-01-13      | 2025-01-13 | 2026-01-30
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | T1      | 2024-01-15 | 2025-06-02
            I2             | 1         | CW   | W2        | T1      | 2025-06-02 | 2025-09-01
            I3             | 1         | CW   | W1        | T1      | 2025-09-01 |
            I4             | 2         | CW   | W1        | T1      | 2024-01-15 | 2025-06-02
            I5             | 2         | CW   | W2        | T1      | 2025-06-02 | 2025-06-02
            I6             | 2         | CW   | W3        | T1      | 2025-06-02 |
            I7             | 3         | CW   | W1        | T1      | 2024-01-15 | 2025-06-02
            I8             | 3         | CW   | W2        | T1      | 2025-06-02 | 2025-09-01
            I9             | 3         | CW   | W3        | T1      | 2025-09-01 |
            I10            | 4         | CW   | W1        | T1      | 2025-01-13 | 2025-06-02
            I11            | 4         | CW   | W2        | T1      | 2025-06-02 |
            I12            | 4         |      | W3        | T1      | 2025-10-06 |
            I13            | 5         | CW   | W1        | T1      | 2025-01-13 | 2025-06-02
            I14            | 5         | CW   | W2        | T1      | 2025-06-02 | 2025-09-01
            I15            | 5         | CW   | W3        | T1      | 2025-09-01 | 2026-01-30
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )
