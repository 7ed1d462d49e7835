"""The measure of visits to homes that the council provides after care."""

from collections.abc import Callable


def test_visits_to_homes_are_counted_when_they_are_due(measure_spec: Callable[..., None]) -> None:
    """Child 1: all three in time. Child 2: the first two late, the third not made. Child 3's home is not provided."""
    measure_spec(
        "LC05",
        as_at="2026-04-30",
        period="12m",
        leaver_homes="""
            home_id | person_id | provided_under | started_on | ended_on
            H1      | 1         | section 23B    | 2026-01-12 |
            H2      | 2         | section 24B    | 2026-01-12 |
            H3      | 3         | not provided   | 2026-01-12 |
        """,
        adviser_visits="""
            visit_id | person_id | home_id | visit_on   | seen
            V1a      | 1         | H1      | 2026-01-19 | yes
            V1b      | 1         | H1      | 2026-02-09 | yes
            V1c      | 1         | H1      | 2026-04-09 | yes
            V2a      | 2         | H2      | 2026-01-20 | yes
            V2b      | 2         | H2      | 2026-02-10 | yes
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            3         | 6           | 50.0% | 1       | 1
        """,
    )


def test_a_visit_may_have_been_late_where_the_one_before_is_not_on_record(measure_spec: Callable[..., None]) -> None:
    """Children 1 and 2 moved in long before that record begins. Child 1's visit may have been in time; child 2 has had
    none for two months at the least. Child 3's first two were both in time."""
    measure_spec(
        "LC05",
        as_at="2026-05-31",
        period="2026-05",
        covered={"adviser_visits": "2026-03-01"},
        leaver_homes="""
            home_id | person_id | provided_under | started_on | ended_on
            H1      | 1         | section 23B    | 2025-06-02 |
            H2      | 2         | section 24B    | 2025-06-02 |
            H3      | 3         | section 23B    | 2026-04-27 |
        """,
        adviser_visits="""
            visit_id | person_id | home_id | visit_on   | seen
            V1       | 1         | H1      | 2026-04-10 | yes
            V3a      | 3         | H3      | 2026-05-04 | yes
            V3b      | 3         | H3      | 2026-05-25 | yes
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            2         | 3           | 66.7% | 75%      | 2       | 1
        """,
    )
