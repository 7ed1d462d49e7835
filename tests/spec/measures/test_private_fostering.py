"""Measures of private fostering: visits, first visits, assessments."""

from collections.abc import Callable

BORN = """
    person_id | born_on
    1         | 2014-03-02
    2         | 2014-03-02
    3         | 2016-05-06
"""
TOLD = """
    arrangement_id | person_id | notified_on | lasts_28_days | assessed_on | ended_on
    A1             | 1         | 2026-02-02  | yes           | 2026-04-08  |
    A2             | 2         | 2026-02-02  | yes           | 2026-04-09  |
    A3             | 3         | 2026-02-02  |               |             |
    A4             | 3         | 2026-04-20  | yes           |             |
    A5             | 1         | 2026-02-02  | yes           |             | 2026-02-06
    A6             | 2         | 2026-02-02  | no            |             |
    A7             | 3         |             | yes           |             |
"""
VISITS = """
    visit_id | person_id | arrangement_id | visit_on   | seen
    V1a      | 1         | A1             | 2026-02-11 | yes
    V1b      | 1         | A1             | 2026-03-25 | yes
    V2       | 2         | A2             | 2026-02-12 | yes
    V3       | 3         | A3             | 2026-02-11 | no
"""


def test_visits_to_privately_fostered_children_are_counted_when_due(measure_spec: Callable[..., None]) -> None:
    """Child 1 twice in time, child 2 once and then no more, child 3 never seen; what ended or is short is left out."""
    measure_spec(
        "PF01",
        as_at="2026-04-30",
        period="12m",
        persons=BORN,
        private_fosterings=TOLD,
        private_fostering_visits=VISITS,
        figures="""
            numerator | denominator | value | pending | overdue
            3         | 5           | 60.0% | 2       | 2
        """,
    )


def test_the_first_visit_is_counted_when_its_seven_working_days_end(measure_spec: Callable[..., None]) -> None:
    """In time (1), a day late (2), not seen (3); not yet due (4), ended first (5)."""
    measure_spec(
        "PF02",
        as_at="2026-04-28",
        period="12m",
        persons=BORN,
        private_fosterings=TOLD,
        private_fostering_visits=VISITS,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 1       | 1
        """,
    )


def test_assessments_are_counted_when_their_working_days_end(measure_spec: Callable[..., None]) -> None:
    """Easter does not count: the 45th working day after 2 February is 8 April."""
    measure_spec(
        "PF03",
        as_at="2026-04-30",
        period="12m",
        persons=BORN,
        private_fosterings=TOLD,
        figures="""
            numerator | denominator | value | pending | overdue
            1         | 3           | 33.3% | 1       | 1
        """,
    )
