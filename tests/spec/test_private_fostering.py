"""Clocks of private fostering: visited at once, visited again and again, assessed."""

from collections.abc import Callable

from holdfast.standards import private_fostering

BORN = """
    person_id | born_on    | died_on
    1         | 2014-03-02 |
    2         | 2014-03-02 |
    3         | 2016-05-06 |
    4         | 2010-03-16 |
    5         | 2010-03-16 |
    6         | 2014-03-02 | 2026-03-30
"""


def test_a_privately_fostered_child_is_visited_every_six_weeks_then_every_twelve(spec: Callable[..., None]) -> None:
    """The year begins when the council learns of it; a visit at which the child was not seen does not count."""
    spec(
        private_fostering.VISIT,
        as_at="2026-04-30",
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on | lasts_28_days
            A1             | 1         | 2025-02-03  | yes
            A2             | 2         | 2026-02-02  |
        """,
        private_fostering_visits="""
            visit_id | person_id | arrangement_id | visit_on   | seen
            V1a      | 1         | A1             | 2025-03-17 | yes
            V1b      | 1         | A1             | 2026-02-02 |
            V1c      | 1         | A1             | 2026-02-03 | yes
            V2a      | 2         | A2             | 2026-03-16 | no
            V2b      | 2         | A2             | 2026-03-17 | yes
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state   | overdue
            A1         | 1        | 2025-02-03 | 2025-03-17 | 2025-03-17 | met     | no
            A1         | 2        | 2025-03-17 | 2025-04-28 | 2026-02-02 | missed  | no
            A1         | 3        | 2026-02-02 | 2026-03-16 | 2026-02-03 | met     | no
            A1         | 4        | 2026-02-03 | 2026-04-28 |            | missed  | yes
            A2         | 1        | 2026-02-02 | 2026-03-16 | 2026-03-17 | missed  | no
            A2         | 2        | 2026-03-17 | 2026-04-28 |            | missed  | yes
        """,
    )


def test_private_fostering_ends_at_sixteen_or_at_eighteen_if_disabled(spec: Callable[..., None]) -> None:
    """The sixteenth birthday (4) or death (6) ends it, but not if disabled (5). Less than 28 days is none (1); an
    arrangement of which nobody noted when the council learnt is unknown (2)."""
    spec(
        private_fostering.VISIT,
        as_at="2026-04-30",
        persons=BORN,
        disabilities="""
            table_id | person_id | disability
            D4       | 4         | NONE
            D5       | 5         | HEAR
        """,
        private_fosterings="""
            arrangement_id | person_id | notified_on | lasts_28_days | ended_on
            A1             | 1         | 2026-03-02  | no            |
            A2             | 2         |             | yes           |
            A3             | 3         | 2026-04-20  | yes           |
            A4             | 4         | 2026-03-02  | yes           |
            A5             | 5         | 2026-03-02  | yes           |
            A6             | 6         | 2026-03-02  | yes           |
        """,
        owed="""
            episode_id | due_on     | ended_other_on | state   | overdue | unknown_because
            A2         |            | 2030-03-02     | unknown | no      | the start date is missing
            A3         | 2026-06-01 | 2032-05-06     | pending | no      |
            A4         | 2026-04-13 | 2026-03-16     | ended   | no      |
            A5         | 2026-04-13 | 2028-03-16     | missed  | yes     |
            A6         | 2026-04-13 | 2026-03-30     | ended   | no      |
        """,
    )


def test_somebody_of_sixteen_is_not_privately_fostered(spec: Callable[..., None]) -> None:
    """Nothing is owed to a child who was too old already when the council learnt of it."""
    spec(
        private_fostering.FIRST_VISIT,
        as_at="2026-04-30",
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on
            A4             | 4         | 2026-03-16
        """,
        owed="",
    )


def test_the_first_visit_follows_within_seven_working_days(spec: Callable[..., None]) -> None:
    """Easter does not count; a visit before the council was told is none (2), nor is one at which nobody was seen."""
    spec(
        private_fostering.FIRST_VISIT,
        as_at="2026-04-20",
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on | ended_on
            A1             | 1         | 2026-03-27  |
            A2             | 2         | 2026-03-27  |
            A3             | 3         | 2026-03-27  |
            A4             | 5         | 2026-03-10  | 2026-03-12
            A5             | 6         |             |
            A6             | 1         | 2026-04-14  |
        """,
        private_fostering_visits="""
            visit_id | person_id | arrangement_id | visit_on   | seen
            V1       | 1         | A1             | 2026-04-09 |
            V2a      | 2         | A2             | 2026-03-26 | yes
            V2b      | 2         | A2             | 2026-04-10 | yes
            V3       | 3         | A3             | 2026-04-01 | no
        """,
        owed="""
            episode_id | started_on | due_on     | done_on    | ended_other_on | state   | overdue
            A1         | 2026-03-27 | 2026-04-09 | 2026-04-09 |                | met     | no
            A6         | 2026-04-14 | 2026-04-23 |            | 2030-03-02     | pending | no
            A2         | 2026-03-27 | 2026-04-09 | 2026-04-10 |                | missed  | no
            A3         | 2026-03-27 | 2026-04-09 |            | 2032-05-06     | missed  | yes
            A4         | 2026-03-10 | 2026-03-19 |            | 2026-03-12     | ended   | no
            A5         |            |            |            | 2026-03-30     | unknown | no
        """,
    )


def test_an_arrangement_is_assessed_within_forty_five_working_days(spec: Callable[..., None]) -> None:
    """Easter and the bank holidays of May do not count; an arrangement that ends first drops out (5)."""
    spec(
        private_fostering.ASSESSMENT,
        as_at="2026-06-15",
        persons=BORN,
        private_fosterings="""
            arrangement_id | person_id | notified_on | assessed_on | ended_on
            A1             | 1         | 2026-03-27  | 2026-06-04  |
            A2             | 2         | 2026-03-27  | 2026-06-05  |
            A3             | 3         | 2026-03-27  |             |
            A4             | 1         | 2026-06-01  |             |
            A5             | 2         | 2026-03-27  |             | 2026-05-01
            A6             | 3         | 2026-03-27  | 2026-03-26  |
        """,
        owed="""
            episode_id | due_on     | done_on    | ended_other_on | state   | overdue
            A1         | 2026-06-04 | 2026-06-04 |                | met     | no
            A4         | 2026-08-03 |            | 2030-03-02     | pending | no
            A2         | 2026-06-04 | 2026-06-05 |                | missed  | no
            A5         | 2026-06-04 |            | 2026-05-01     | ended   | no
            A3         | 2026-06-04 |            | 2032-05-06     | missed  | yes
            A6         | 2026-06-04 | 2026-03-26 |                | unknown | no
        """,
    )
