"""Measures of caseloads against their limits: who holds too much, managers who hold children, handovers."""

from collections.abc import Callable

EMPLOYED = """
    employment_id | worker_id | team_id | role          | fte | agency | stage       | started_on | ended_on
    M1            | W1        | T1      | social worker | 0.1 | no     | experienced | 2020-01-06 |
    M2            | W2        | T1      | social worker | 0.1 | no     | first year  | 2025-10-06 |
    M3            | W3        | T2      | team manager  | 1.0 | no     | experienced | 2020-01-06 |
"""


def held(*pairs: tuple[str, str]) -> str:
    """Children held since long ago, each by a worker."""
    rows = [f"I{child} | {child} | CW | {worker} | T1 | 2025-01-06 |" for child, worker in pairs]
    return "\n".join(["involvement_id | person_id | role | worker_id | team_id | started_on | ended_on", *rows])


def test_a_worker_is_over_the_limit_by_points(measure_spec: Callable[..., None]) -> None:
    """A tenth of full time has room for ten points, two children in need; in a first year for nine only."""
    measure_spec(
        "CW03",
        as_at="2026-01-30",
        period="12m",
        involvements=held(("1", "W1"), ("2", "W1"), ("3", "W2"), ("4", "W2"), ("5", "W9")),
        employments=EMPLOYED,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_the_first_year_is_counted_by_itself(measure_spec: Callable[..., None]) -> None:
    """Ten points in the hands of somebody with room for nine (W2). Of W3 the hours are not recorded, of W4 whether this
    is the first year; a manager (W5) is in none.
    """
    measure_spec(
        "CW04",
        as_at="2026-01-30",
        period="2025-12 2026-01-01:2026-01-30",
        involvements=held(("1", "W1"), ("2", "W1"), ("3", "W2"), ("4", "W2"), ("5", "W3"), ("6", "W4"), ("7", "W5")),
        employments="""
            employment_id | worker_id | team_id | role          | fte | stage      | started_on | ended_on
            M1            | W1        | T1      | social worker | 0.2 | first year | 2025-10-06 |
            M2            | W2        | T1      | social worker | 0.1 | first year | 2025-10-06 |
            M3            | W3        | T1      | social worker |     | first year | 2025-10-06 |
            M4            | W4        | T1      | social worker | 0.1 |            | 2025-10-06 |
            M5            | W5        | T1      | team manager  | 0.1 |            | 2025-10-06 |
        """,
        figures="""
            period                | numerator | denominator | value | coverage
            2025-12               | 1         | 2           | 50.0% | 50%
            2026-01-01:2026-01-30 | 1         | 2           | 50.0% | 50%
        """,
    )


def test_a_child_of_a_manager_is_held_by_a_manager(measure_spec: Callable[..., None]) -> None:
    """A child with nobody is held by no manager; of a worker who stands in no list it is not known."""
    measure_spec(
        "CW05",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa | closed_on  | team_id
            R1          | 1         | 2025-01-06  | no  |            | T1
            R2          | 2         | 2025-01-06  | no  |            | T1
            R3          | 3         | 2025-01-06  | no  |            | T1
            R4          | 4         | 2025-01-06  | no  |            | T1
            R5          | 5         | 2025-01-06  | no  | 2025-06-02 | T1
        """,
        involvements=held(("1", "W1"), ("2", "W3"), ("4", "W9"), ("5", "W3")),
        employments=EMPLOYED,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_a_handover_needs_people_to_meet_and_something_written(measure_spec: Callable[..., None]) -> None:
    """A visit or a meeting will do; without a word of a summary it is not known (X5). X6 was before the year, though
    its meeting was in it.
    """
    measure_spec(
        "CW10",
        as_at="2026-01-30",
        period="12m",
        by="team",
        transfers="""
            transfer_id | person_id | to_team_id | transferred_on | joint_visit_on | meeting_on | summary_written
            X1          | 1         | T1         | 2025-06-02     | 2025-06-05     |            | yes
            X2          | 2         | T1         | 2025-06-02     |                | 2025-05-30 | yes
            X3          | 3         | T1         | 2025-06-02     | 2025-06-05     |            | no
            X4          | 4         | T1         | 2025-06-02     |                |            | yes
            X5          | 5         | T1         | 2025-06-02     | 2025-06-05     |            |
            X6          | 6         | T1         | 2025-01-27     |                | 2025-02-03 | yes
        """,
        figures="""
            group | numerator | denominator | value | coverage
            T1    | 2         | 4           | 50.0% | 80%
        """,
    )
