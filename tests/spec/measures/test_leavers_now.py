"""Measures of young people who have left care, as they live today."""

from collections.abc import Callable

BORN = """
    person_id | born_on
    1         | 2006-06-05
    2         | 2006-06-05
    3         | 2006-06-05
    4         | 2006-06-05
    5         | 2008-06-05
    6         | 2003-06-05
"""
LIVING = """
    person_id | eligibility     | in_touch | latest_contact_on | accommodation | accommodation_suitable | activity
    1         | Former Relevant | YES      | 2025-12-06        | Z             | 1                      | F2
    2         | Former Relevant | NO       |                   | R             |                        |
    3         | Former Relevant | YES      | 2025-12-05        | U             | 2                      | G5
    4         | Former Relevant | DIED     |                   |               |                        |
    5         | Relevant        | YES      | 2026-01-12        | D             | 1                      | P3
    6         | Former Relevant | YES      | 2025-06-02        | U             | 1                      | F3
"""


def test_of_earlier_months_nothing_is_known(measure_spec: Callable[..., None]) -> None:
    """The record tells how things are today; who is out of touch counts as not active, who died is not counted."""
    measure_spec(
        "LC09",
        as_at="2026-01-31",
        period="2025-12 2026-01",
        persons=BORN,
        care_leavers=LIVING,
        figures="""
            period  | numerator | denominator | value | coverage
            2025-12 | 0         | 0           |       | 0%
            2026-01 | 1         | 3           | 33.3% | 100%
        """,
    )


def test_at_17_and_18_the_younger_are_counted(measure_spec: Callable[..., None]) -> None:
    """Child 5 works in part; of child 7, who is in touch, nobody wrote down how the days are spent."""
    measure_spec(
        "LC08",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    7         | 2008-06-05".replace("2006-06-05", "2007-06-05", 1).replace("    6 ", "    9 "),
        care_leavers=f"{LIVING}    7         | Relevant        | YES      | 2026-01-12        |".replace("F2", "G4", 1),
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_a_home_nobody_knows_is_not_judged_from_19_on(measure_spec: Callable[..., None]) -> None:
    """Child 2 lives nobody knows where, and is not counted. Child 7 lives in a known place that nobody has judged."""
    measure_spec(
        "LC11",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    7         | 2006-06-05",
        care_leavers=f"{LIVING}    7         | Former Relevant | YES      | 2026-01-12        | D             |",
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )


def test_at_17_and_18_it_is_not_known(measure_spec: Callable[..., None]) -> None:
    """The same home of somebody younger counts in the coverage."""
    measure_spec(
        "LC10",
        as_at="2026-01-31",
        period="12m",
        persons=BORN.replace("2006-06-05", "2007-06-05", 3),
        care_leavers=LIVING,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_in_touch_is_asked_of_all_but_those_back_home(measure_spec: Callable[..., None]) -> None:
    """Aged 17 to 21: child 6 is 22. Of child 7 nobody says whether they are in touch, nor by what right child 8 would
    be counted."""
    measure_spec(
        "LC06",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    7         | 2006-06-05\n    8         | 2006-06-05",
        care_leavers=f"""{LIVING.replace("| YES      | 2026-01-12", "| RHOM     | 2026-01-12")}
            7         | Former Relevant |          |
            8         |                 | YES      | 2026-01-12
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 60%
        """,
    )


def test_eight_weeks_are_fifty_six_days(measure_spec: Callable[..., None]) -> None:
    """6 December is the last day that counts on 31 January. Child 2 is out of touch; child 4 is in touch, but nobody
    wrote down since when. Child 5 has no adviser."""
    measure_spec(
        "LC07",
        as_at="2026-01-31",
        period="12m",
        persons=BORN,
        care_leavers="""
            person_id | eligibility     | in_touch | latest_contact_on | personal_adviser
            1         | Former Relevant | YES      | 2025-12-06        | A. Adviser
            2         | Former Relevant | NO       |                   | A. Adviser
            3         | Former Relevant | YES      | 2025-12-05        | A. Adviser
            4         | Former Relevant | YES      |                   | A. Adviser
            5         | Relevant        | YES      | 2026-01-12        |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 3           | 33.3% | 75%
        """,
    )


def test_a_plan_is_asked_for_from_sixteen_and_a_quarter(measure_spec: Callable[..., None]) -> None:
    """Child 1 has one, child 3's was reviewed; child 2 has none, child 6 is too old. Whether child 4 is to have one,
    which hangs on the right to it, nobody says."""
    measure_spec(
        "LC03",
        as_at="2026-01-31",
        period="12m",
        persons=BORN,
        care_leavers="""
            person_id | eligibility     | in_touch | pathway_plan_reviewed_on
            1         | Former Relevant | YES      |
            2         | Former Relevant | NO       |
            3         | Former Relevant | YES      | 2025-06-02
            4         |                 | YES      |
            6         | Former Relevant | YES      |
        """,
        pathway_steps="""
            step_id | person_id | step       | completed_on
            S1      | 1         | plan       | 2024-06-03
            S2      | 2         | assessment | 2024-06-03
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )


def test_staying_put_is_asked_of_those_who_were_fostered_at_18(measure_spec: Callable[..., None]) -> None:
    """Child 3 lived in a home, child 2 left the carers a day before the birthday."""
    measure_spec(
        "LC12",
        as_at="2026-01-31",
        period="12m",
        persons=BORN,
        care_leavers=LIVING,
        placements="""
            placement_id | person_id | type | started_on | ended_on
            P1           | 1         | U4   | 2020-01-06 | 2024-06-05
            P2           | 2         | U4   | 2020-01-06 | 2024-06-04
            P3           | 3         | K2   | 2020-01-06 | 2024-06-05
            P4           | 4         | U4   | 2020-01-06 | 2024-06-05
        """,
        figures="""
            numerator | denominator | value
            1         | 1           | 100.0%
        """,
    )
    measure_spec(
        "LC12",
        as_at="2026-01-31",
        period="12m",
        persons=BORN,
        care_leavers=LIVING,
        placements="""
            placement_id | person_id | type | started_on | ended_on
            P1           | 1         | U4   | 2020-01-06 | 2024-06-05
            P3           | 3         | U6   | 2020-01-06 | 2024-06-05
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_whether_somebody_stays_put_hangs_on_where_they_lived_then_and_now(measure_spec: Callable[..., None]) -> None:
    """Child 1 has stayed. What child 2's home was at 18 is not recorded, nor where child 7 lives now; child 3 lived in
    a children's home."""
    measure_spec(
        "LC12",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    7         | 2006-06-05",
        care_leavers=f"{LIVING}    7         | Former Relevant | YES      | 2026-01-12        |               |",
        placements="""
            placement_id | person_id | type | started_on | ended_on
            P1           | 1         | U4   | 2020-01-06 | 2024-06-05
            P2           | 2         |      | 2020-01-06 | 2024-06-05
            P3           | 3         | K2   | 2020-01-06 | 2024-06-05
            P7           | 7         | U4   | 2020-01-06 | 2024-06-05
        """,
        figures="""
            numerator | denominator | value  | coverage
            1         | 1           | 100.0% | 33%
        """,
    )


def test_from_22_on_those_known_still_are_counted(measure_spec: Callable[..., None]) -> None:
    """Children 1 and 6 are in touch, child 2 is not. Child 7 may be of that age or not: nobody knows the birthday."""
    measure_spec(
        "LC13",
        as_at="2026-01-31",
        period="12m",
        persons=f"{BORN}    7         |".replace("2006-06-05", "2002-06-05", 2),
        care_leavers=f"{LIVING}    7         | Former Relevant | YES      | 2026-01-12",
        figures="""
            numerator | denominator | value | coverage
            2         | 3           | 66.7% | 75%
        """,
    )
