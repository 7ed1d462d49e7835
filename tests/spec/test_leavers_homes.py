"""The clock of homes that the council provides after care: visited by the adviser, soon and again."""

from collections.abc import Callable

from holdfast.standards.leavers_homes import HOME_VISIT


def test_a_young_person_is_visited_soon_before_the_review_and_every_two_months(spec: Callable[..., None]) -> None:
    """The second visit is due 28 days after moving in, however early the first was; then months, as months go."""
    spec(
        HOME_VISIT,
        as_at="2026-04-30",
        leaver_homes="""
            home_id | person_id | provided_under | started_on | ended_on
            H1      | 1         | section 23B    | 2026-01-12 |
            H2      | 2         | section 24B    | 2026-01-12 |
        """,
        adviser_visits="""
            visit_id | person_id | home_id | visit_on   | seen
            V1a      | 1         | H1      | 2026-01-12 | yes
            V1b      | 1         | H1      | 2026-02-09 |
            V1c      | 1         | H1      | 2026-04-09 | yes
            V2a      | 2         | H2      | 2026-01-19 | no
            V2b      | 2         | H2      | 2026-01-20 | yes
            V2c      | 2         | H2      | 2026-02-10 | yes
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            H1         | 1        | 2026-01-12 | 2026-01-19 | 2026-01-12 | met     | no
            H1         | 2        | 2026-01-12 | 2026-02-09 | 2026-02-09 | met     | no
            H1         | 3        | 2026-02-09 | 2026-04-09 | 2026-04-09 | met     | no
            H1         | 4        | 2026-04-09 | 2026-06-09 |            | pending | no
            H2         | 1        | 2026-01-12 | 2026-01-19 | 2026-01-20 | missed  | no
            H2         | 2        | 2026-01-20 | 2026-02-09 | 2026-02-10 | missed  | no
            H2         | 3        | 2026-02-10 | 2026-04-10 |            | missed  | yes
        """,
    )


def test_a_first_visit_after_the_review_stands_for_both(spec: Callable[..., None]) -> None:
    """It is late, and the next is due two months on."""
    spec(
        HOME_VISIT,
        as_at="2026-04-30",
        leaver_homes="""
            home_id | person_id | provided_under | started_on | ended_on
            H1      | 1         | section 23B    | 2026-01-12 |
        """,
        adviser_visits="""
            visit_id | person_id | home_id | visit_on
            V1       | 1         | H1      | 2026-02-09
        """,
        owed="""
            sequence | due_on     | done_on    | state   | overdue
            1        | 2026-01-19 | 2026-02-09 | missed  | no
            2        | 2026-04-09 |            | missed  | yes
        """,
    )


def test_only_a_home_that_the_council_provides_is_visited_so(spec: Callable[..., None]) -> None:
    """Not any other (1). Moving out (2) or death (3) ends it; a home left before it began cannot be judged (4)."""
    spec(
        HOME_VISIT,
        as_at="2026-04-30",
        leaver_homes="""
            home_id | person_id | provided_under | started_on | ended_on
            H1      | 1         | not provided   | 2026-01-12 |
            H2      | 2         | section 23B    | 2026-01-12 | 2026-01-15
            H3      | 3         | section 23B    | 2026-04-27 |
            H4      | 4         | section 24B    | 2026-01-12 | 2026-01-05
        """,
        persons="""
            person_id | died_on
            3         | 2026-04-29
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state   | unknown_because
            H2         | 2026-01-19 | 2026-01-15     | ended   |
            H3         | 2026-05-04 | 2026-04-29     | ended   |
            H4         | 2026-01-19 | 2026-01-05     | unknown | the dates are in the wrong order
        """,
    )
