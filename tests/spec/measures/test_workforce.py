"""Measures of the workforce: who leaves, vacancies, agency, sickness, first years, and how long people stay."""

from collections.abc import Callable

STAFF = """
    employment_id | worker_id | team_id | role                 | stage       | fte | agency | started_on | ended_on
    E1            | W1        | T1      | social worker        | experienced | 1.0 | no     | 2020-01-06 |
    E2            | W2        | T1      | senior social worker | experienced | 0.5 | no     | 2020-01-06 | 2025-06-02
    E3            | W2        | T2      | team manager         | experienced | 0.5 | no     | 2025-06-02 |
    E4            | W3        | T1      | social worker        | experienced | 0.5 | no     | 2022-01-06 | 2025-11-03
    E5            | W4        | T1      | social worker        | experienced | 1.0 | no     | 2025-05-05 | 2025-11-03
    E6            | W5        | T1      | social worker        | experienced | 1.0 | yes    | 2025-05-05 |
    E7            | W6        | T1      | social worker        | first year  | 1.0 | no     | 2025-09-01 |
    E8            | W7        | T2      | personal adviser     | experienced | 1.0 | no     | 2020-01-06 |
    E9            | W8        | T2      | team manager         | experienced | 0.5 | no     | 2020-01-06 |
"""
VACANT = """
    vacancy_id | team_id | fte | started_on | ended_on
    V1         | T1      | 1.0 | 2025-03-03 |
    V2         | T1      | 0.5 | 2025-03-03 | 2025-12-01
"""
UNSURE = """
    employment_id | worker_id | team_id | role          | stage       | fte | agency | started_on | ended_on
    E1            | W1        | T1      | social worker | experienced | 1.0 | no     | 2020-01-06 |
    E2            | W2        | T1      | social worker | experienced |     | no     | 2020-01-06 |
    E3            | W3        | T1      | social worker |             | 1.0 |        | 2020-01-06 |
    E4            | W4        | T1      | social worker | experienced | 0.5 | yes    | 2020-01-06 |
    E5            | W5        | T1      | team manager  | experienced | 0.5 | no     | 2020-01-06 |
    E6            | W6        | T1      | social worker | experienced |     | no     | 2020-01-06 | 2025-11-03
"""


def test_who_moves_within_the_council_does_not_leave(measure_spec: Callable[..., None]) -> None:
    """W3 left; W2 became a manager, W4 came and went within the year, agency and advisers are not counted."""
    measure_spec(
        "WF01",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        figures="""
            numerator | denominator | value
            0.5       | 3           | 16.7%
        """,
    )


def test_a_vacancy_covered_by_an_agency_is_vacant(measure_spec: Callable[..., None]) -> None:
    """Of one post vacant and three filled; V2 was filled before the day."""
    measure_spec(
        "WF02",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        vacancies=VACANT,
        figures="""
            numerator | denominator | value
            1         | 4           | 25.0%
        """,
    )


def test_agency_workers_are_counted_among_all_at_work(measure_spec: Callable[..., None]) -> None:
    """One of an agency beside three of the council's own."""
    measure_spec(
        "WF03",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        figures="""
            numerator | denominator | value
            1         | 4           | 25.0%
        """,
    )


def test_an_agency_worker_covers_a_vacancy_while_the_cover_lasts(measure_spec: Callable[..., None]) -> None:
    """On 30 November W5 did, on 30 January no more."""
    measure_spec(
        "WF04",
        as_at="2026-01-30",
        period="2025-11 2026-01-01:2026-01-30",
        employments=STAFF,
        vacancies=VACANT,
        vacancy_covers="""
            cover_id | worker_id | vacancy_id | started_on | ended_on
            C1       | W5        | V1         | 2025-05-05 | 2025-12-15
        """,
        figures="""
            period                | numerator | denominator | value
            2025-11               | 1         | 1           | 100.0%
            2026-01-01:2026-01-30 | 0         | 1           | 0.0%
        """,
    )


def test_only_working_days_of_the_period_are_lost(measure_spec: Callable[..., None]) -> None:
    """From 22 December to 2 January six working days, for Christmas and New Year are none; the year has 253."""
    measure_spec(
        "WF05",
        as_at="2026-01-30",
        period="12m",
        employments="""
            employment_id | worker_id | team_id | role          | fte | agency | started_on | ended_on
            E1            | W1        | T1      | social worker | 1.0 | no     | 2020-01-06 |
            E2            | W2        | T1      | social worker | 1.0 | yes    | 2020-01-06 |
        """,
        absences="""
            absence_id | worker_id | reason   | first_on   | last_on
            A1         | W1        | sickness | 2025-12-22 | 2026-01-02
            A2         | W1        | other    | 2025-06-02 | 2025-06-06
            A3         | W2        | sickness | 2025-06-02 | 2025-06-06
            A4         | W1        | sickness | 2026-01-29 |
        """,
        figures="""
            numerator | denominator | value
            9         | 253         | 3.6%
        """,
    )


def test_first_years_are_counted_among_social_workers(measure_spec: Callable[..., None]) -> None:
    """W6 of three: managers and advisers are not counted, agency workers are."""
    measure_spec(
        "WF06",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_a_child_is_held_by_permanent_staff_or_not_or_nobody_knows(measure_spec: Callable[..., None]) -> None:
    """W5 is from an agency; W99 stands in no list."""
    measure_spec(
        "WF07",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        involvements="""
            involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
            I1             | 1         | CW   | W1        | T1      | 2025-10-06 |
            I2             | 2         | CW   | W5        | T1      | 2025-10-06 |
            I3             | 3         | CW   | W99       | T1      | 2025-10-06 |
            I4             | 4         | CW   | W1        | T1      | 2025-10-06 | 2025-12-01
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_managers_span_is_counted_by_team_and_in_full_time(measure_spec: Callable[..., None]) -> None:
    """Team T1 has three social workers and no manager of its own: of a team without one there is no span."""
    measure_spec(
        "WF08",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        figures="""
            numerator | denominator | value
            3         | 1           | 3.0
        """,
    )


def test_somebody_still_there_is_in_the_same_team(measure_spec: Callable[..., None]) -> None:
    """W1 and W8 are; W2 moved, W3 left."""
    measure_spec(
        "WF09",
        as_at="2026-01-30",
        period="12m",
        employments=STAFF,
        figures="""
            numerator | denominator | value
            2         | 4           | 50.0%
        """,
    )


def test_how_much_somebody_works_and_for_whom_may_not_be_known(measure_spec: Callable[..., None]) -> None:
    """Of W2 and of W6, who left, the hours are not recorded, of W3 whether an agency employs them: each stands for one
    full-time worker in the coverage. One post is vacant.
    """
    measure_spec(
        "WF01",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        figures="""
            numerator | denominator | value | coverage
            0         | 1.5         | 0.0%  | 33%
        """,
    )
    measure_spec(
        "WF02",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        vacancies=VACANT,
        figures="""
            numerator | denominator | value | coverage
            1         | 2.5         | 40.0% | 56%
        """,
    )
    measure_spec(
        "WF03",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        figures="""
            numerator | denominator | value | coverage
            0.5       | 2           | 25.0% | 50%
        """,
    )


def test_only_somebody_known_to_be_from_an_agency_covers_a_vacancy(measure_spec: Callable[..., None]) -> None:
    """W4 does; whether W3 is from an agency is not recorded, whatever vacancy they cover."""
    measure_spec(
        "WF04",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        vacancies=VACANT,
        vacancy_covers="""
            cover_id | worker_id | vacancy_id | started_on | ended_on
            C1       | W4        | V1         | 2025-05-05 |
            C2       | W3        | V1         | 2025-05-05 |
        """,
        figures="""
            numerator | denominator | value  | coverage
            0.5       | 0.5         | 100.0% | 33%
        """,
    )


def test_days_lost_for_no_known_reason_are_not_known(measure_spec: Callable[..., None]) -> None:
    """Five days of sickness, and two of which the reason is not recorded. W2's hours are not: neither the days lost nor
    the year of working days are counted.
    """
    measure_spec(
        "WF05",
        as_at="2026-01-30",
        period="12m",
        employments="""
            employment_id | worker_id | team_id | role          | fte | agency | started_on
            E1            | W1        | T1      | social worker | 1.0 | no     | 2020-01-06
            E2            | W2        | T1      | social worker |     | no     | 2020-01-06
        """,
        absences="""
            absence_id | worker_id | reason   | first_on   | last_on
            A1         | W1        | sickness | 2025-06-02 | 2025-06-06
            A2         | W1        |          | 2025-06-09 | 2025-06-10
            A3         | W2        | sickness | 2025-06-02 | 2025-06-06
        """,
        figures="""
            numerator | denominator | value | coverage
            5         | 253         | 2.0%  | 50%
        """,
    )


def test_a_first_year_and_a_span_are_counted_of_those_who_are_known(measure_spec: Callable[..., None]) -> None:
    """Whether W3 is in the first year is not recorded. W2 has no known hours, and weighs in no span."""
    measure_spec(
        "WF06",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        figures="""
            numerator | denominator | value | coverage
            0         | 3           | 0.0%  | 75%
        """,
    )
    measure_spec(
        "WF08",
        as_at="2026-01-30",
        period="12m",
        employments=UNSURE,
        figures="""
            numerator | denominator | value | coverage
            2.5       | 0.5         | 5.0   | 33%
        """,
    )


def test_a_team_that_is_not_recorded_may_be_the_same(measure_spec: Callable[..., None]) -> None:
    """W2's team of then and W3's of now are not known; W4's of then is not either, but W4 has left."""
    measure_spec(
        "WF09",
        as_at="2026-01-30",
        period="12m",
        employments="""
            employment_id | worker_id | team_id | role          | started_on | ended_on
            E1            | W1        | T1      | social worker | 2020-01-06 |
            E2            | W2        |         | social worker | 2020-01-06 | 2025-06-02
            E3            | W2        | T1      | social worker | 2025-06-02 |
            E4            | W3        | T1      | social worker | 2020-01-06 | 2025-06-02
            E5            | W3        |         | social worker | 2025-06-02 |
            E6            | W4        |         | social worker | 2020-01-06 | 2025-06-02
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 50%
        """,
    )
