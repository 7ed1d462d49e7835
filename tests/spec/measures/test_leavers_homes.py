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
