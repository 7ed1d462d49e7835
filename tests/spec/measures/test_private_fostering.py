"""Measures of private fostering: visits, first visits, assessments."""

from collections.abc import Callable

BORN = """
    person_id | born_on
    1         | 2014-03-02
    2         | 2014-03-02
    3         | 2016-05-06
    4         | 2009-05-06
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
    A8             | 4         | 2026-02-02  | yes           |             |
"""
VISITS = """
    visit_id | person_id | arrangement_id | visit_on   | seen
    V1a      | 1         | A1             | 2026-02-11 | yes
    V1b      | 1         | A1             | 2026-03-25 | yes
    V2       | 2         | A2             | 2026-02-12 | yes
    V3       | 3         | A3             | 2026-02-11 | no
"""


def test_visits_to_privately_fostered_children_are_counted_when_due(measure_spec: Callable[..., None]) -> None:
    """Child 1 twice in time, child 2 once and then no more, child 3 never seen; what ended or is short is left out, and
    child 4 is sixteen. Of what the council learnt of on no known day (A7) nobody can say when a visit was due."""
    measure_spec(
        "PF01",
        as_at="2026-04-30",
        period="12m",
        persons=BORN,
        private_fosterings=TOLD,
        private_fostering_visits=VISITS,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            3         | 5           | 60.0% | 83%      | 2       | 2
        """,
    )


def test_the_first_visit_is_counted_when_its_seven_working_days_end(measure_spec: Callable[..., None]) -> None:
    """In time (A1), a day late (A2), not seen (A3); not yet due (A4), ended first (A5). At sixteen (A8) none is
    owed."""
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
    """Easter does not count: the 45th working day after 2 February is 8 April. No arrangement can have been assessed
    before anybody knew of it (A9); at sixteen (A8) it is none."""
    measure_spec(
        "PF03",
        as_at="2026-04-30",
        period="12m",
        persons=f"{BORN}    5         | 2016-05-06",
        private_fosterings=f"{TOLD}    A9             | 5         | 2026-02-02  | yes           | 2025-02-16  |",
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_a_visit_after_the_first_on_record_is_judged(measure_spec: Callable[..., None]) -> None:
    """The council has known of children 1 and 2 since long before its list of visits begins. Twelve weeks into it child
    2 is late for certain; child 1's visit may have been the first in a year. Child 3 was visited twice in six weeks
    each."""
    measure_spec(
        "PF01",
        as_at="2026-04-30",
        period="2026-03-01:2026-04-30",
        covered={"private_fostering_visits": "2026-01-05"},
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on | lasts_28_days | ended_on
            A1             | 1         | 2024-09-02  | yes           |
            A2             | 2         | 2024-09-02  | yes           |
            A3             | 3         | 2026-02-02  | yes           |
        """,
        private_fostering_visits="""
            visit_id | person_id | arrangement_id | visit_on   | seen
            V1       | 1         | A1             | 2026-03-02 | yes
            V3a      | 3         | A3             | 2026-02-11 | yes
            V3b      | 3         | A3             | 2026-03-25 | yes
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 75%      | 2       | 1
        """,
    )


def test_a_first_visit_before_the_list_of_visits_begins_is_not_missed(measure_spec: Callable[..., None]) -> None:
    """Children 1 and 2 were notified on the Friday, the list of visits begins on the Monday. Child 1 is on it in time;
    child 2, seen late, may have been seen on the Friday too. Child 3 was notified in it and seen late."""
    measure_spec(
        "PF02",
        as_at="2026-01-30",
        period="2026-01-05:2026-01-30",
        covered={"private_fostering_visits": "2026-01-05"},
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on | lasts_28_days | ended_on
            A1             | 1         | 2026-01-02  | yes           |
            A2             | 2         | 2026-01-02  | yes           |
            A3             | 3         | 2026-01-05  | yes           |
        """,
        private_fostering_visits="""
            visit_id | person_id | arrangement_id | visit_on   | seen
            V1       | 1         | A1             | 2026-01-13 | yes
            V2       | 2         | A2             | 2026-01-14 | yes
            V3       | 3         | A3             | 2026-01-15 | yes
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )
