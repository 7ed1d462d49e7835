"""The clocks of the schooling of children in care: personal education plans, and full-time places."""

from collections.abc import Callable

from holdfast.standards import education

BORN = """
    person_id | born_on
    1         | 2015-05-04
    2         | 2015-05-04
    3         | 2015-05-04
    4         | 2015-05-04
    5         | 2015-05-04
    6         | 2015-05-04
    7         | 2021-02-01
"""
IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2025-12-01      | 2025-12-01 |
    E2         | 2         | K2             | 2025-12-01      | 2025-12-01 |
    E3         | 3         | K3             | 2025-12-01      | 2025-12-01 |
    E4         | 4         | K4             | 2025-12-01      | 2025-12-01 | 2025-12-10
    E5         | 5         | K5             | 2026-01-26      | 2026-01-26 |
    E6         | 6         | K6             |                 |            |
    E7         | 7         | K7             | 2025-12-01      | 2025-12-01 |
"""
PLANS = """
    pep_id | person_id | begun_on   | completed_on
    P1     | 1         | 2025-12-15 | 2025-12-31
    P2     | 2         | 2025-12-16 | 2026-01-02
"""
TERMS = """
    term_id     | started_on | ended_on   | half_term_from | half_term_until
    autumn 2025 | 2025-09-03 | 2025-12-19 | 2025-10-27     | 2025-10-31
    spring 2026 | 2026-01-05 | 2026-03-27 | 2026-02-16     | 2026-02-20
    summer 2026 | 2026-04-13 | 2026-07-21 | 2026-05-25     | 2026-05-29
"""


def test_a_plan_begun_over_christmas_waits_for_the_working_days(spec: Callable[..., None]) -> None:
    """From 18 December three bank holidays lie between: the tenth working day is 6 January."""
    spec(
        education.PLAN_BEGUN,
        as_at="2026-01-31",
        persons="person_id | born_on\n1 | 2015-05-04\n2 | 2015-05-04",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-12-18      | 2025-12-18 |
            E2         | 2         | K2             | 2025-12-18      | 2025-12-18 |
        """,
        personal_education_plans="""
            pep_id | person_id | begun_on   | completed_on
            P1     | 1         | 2026-01-06 | 2026-01-20
            P2     | 2         | 2026-01-07 | 2026-01-20
        """,
        owed="""
            person_id | due_on     | done_on    | state
            1         | 2026-01-06 | 2026-01-06 | met
            2         | 2026-01-06 | 2026-01-07 | missed
        """,
    )


def test_work_on_a_personal_education_plan_begins_within_ten_working_days(spec: Callable[..., None]) -> None:
    """Of school age is who was five on the last day of August: child 7 was not."""
    spec(
        education.PLAN_BEGUN,
        as_at="2026-01-31",
        persons=BORN,
        care_episodes=IN_CARE,
        personal_education_plans=PLANS,
        owed="""
            person_id | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2025-12-15 | 2025-12-15 | met     | no      |
            2         | 2025-12-15 | 2025-12-16 | missed  | no      |
            3         | 2025-12-15 |            | missed  | yes     |
            4         | 2025-12-15 |            | ended   | no      |
            5         | 2026-02-09 |            | pending | no      |
            6         |            |            | unknown | no      | the start date is missing
        """,
    )


def test_a_personal_education_plan_is_there_for_the_first_review(spec: Callable[..., None]) -> None:
    """Twenty working days from 1 December, over Christmas, end on New Year's Eve."""
    spec(
        education.PLAN_MADE,
        as_at="2026-01-31",
        persons=BORN,
        care_episodes=IN_CARE,
        personal_education_plans=PLANS,
        owed="""
            person_id | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2025-12-31 | 2025-12-31 | met     | no      |
            2         | 2025-12-31 | 2026-01-02 | missed  | no      |
            3         | 2025-12-31 |            | missed  | yes     |
            4         | 2025-12-31 |            | ended   | no      |
            5         | 2026-02-23 |            | pending | no      |
            6         |            |            | unknown | no      | the start date is missing
        """,
    )


def test_of_a_child_of_unknown_age_nobody_can_say_whether_a_plan_is_owed(spec: Callable[..., None]) -> None:
    """Not on entering care, nor in the term. What is on the record of them stays to be seen."""
    drawn = {
        "persons": "person_id | born_on\n1 |",
        "care_episodes": """
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | K1             | 2025-09-08      | 2025-09-08
        """,
        "school_terms": TERMS,
        "personal_education_plans": "pep_id | person_id | begun_on | completed_on\nP1 | 1 | 2025-09-15 | 2025-10-06",
    }
    spec(
        education.PLAN_MADE,
        as_at="2025-12-31",
        owed="""
            person_id | due_on     | done_on    | state   | unknown_because
            1         | 2025-10-06 | 2025-10-06 | unknown | the day of birth is not known
        """,
        **drawn,
    )
    spec(
        education.PLAN_EACH_TERM,
        as_at="2025-12-31",
        owed="""
            person_id | due_on     | done_on    | state   | unknown_because
            1         | 2025-12-19 | 2025-10-06 | unknown | the day of birth is not known
        """,
        **drawn,
    )


def test_a_personal_education_plan_is_reviewed_in_every_term(spec: Callable[..., None]) -> None:
    """Child 2's came in the holidays, child 3's never; child 4 left in mid-term; child 5's first was not yet due."""
    spec(
        education.PLAN_EACH_TERM,
        as_at="2026-04-02",
        persons=BORN,
        school_terms=TERMS,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2025-11-03      | 2025-11-03 |
            E2         | 2         | K2             | 2026-01-05      | 2026-01-05 |
            E3         | 3         | K3             | 2026-01-05      | 2026-01-05 |
            E4         | 4         | K4             | 2026-01-05      | 2026-01-05 | 2026-02-10
            E5         | 5         | K5             | 2026-03-02      | 2026-03-02 |
        """,
        personal_education_plans="""
            pep_id | person_id | begun_on   | completed_on
            P1     | 1         | 2025-12-10 | 2025-12-19
            P2     | 1         | 2026-03-20 | 2026-03-27
            P3     | 2         | 2026-03-25 | 2026-03-31
        """,
        owed="""
            episode_id | sequence | started_on | due_on     | done_on    | state  | overdue
            K1         | 1        | 2025-11-03 | 2025-12-19 | 2025-12-19 | met    | no
            K1         | 2        | 2026-01-05 | 2026-03-27 | 2026-03-27 | met    | no
            K2         | 1        | 2026-01-05 | 2026-03-27 | 2026-03-31 | missed | no
            K3         | 1        | 2026-01-05 | 2026-03-27 |            | missed | yes
            K4         | 1        | 2026-01-05 | 2026-03-27 |            | ended  | no
        """,
    )


def test_a_term_is_past_mending_when_the_next_begins(spec: Callable[..., None]) -> None:
    """The plan of the spring was missed and stays so, but nothing of it can be done any more."""
    spec(
        education.PLAN_EACH_TERM,
        as_at="2026-04-20",
        covered={"personal_education_plans": "2026-01-01"},
        persons=BORN,
        school_terms=TERMS,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | K1             | 2025-11-03      | 2025-11-03
        """,
        owed="""
            sequence | started_on | due_on     | ended_other_on | state   | overdue | unknown_because
            1        | 2025-11-03 | 2025-12-19 | 2026-01-05     | unknown | no      | it is older than its record
            2        | 2026-01-05 | 2026-03-27 | 2026-04-13     | missed  | no      |
            3        | 2026-04-13 | 2026-07-21 |                | pending | no      |
        """,
    )


def test_a_child_in_care_is_back_in_full_time_education_within_five_school_days(spec: Callable[..., None]) -> None:
    """From Friday 13 February over half-term the fifth school day is Friday 27 February."""
    spec(
        education.WITHOUT_FULL_TIME,
        as_at="2026-03-02",
        persons=BORN,
        school_terms=TERMS,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
            E1         | 1         | K1             | 2026-02-13      | 2026-02-13 |
            E2         | 2         | K2             | 2025-02-03      | 2025-02-03 |
            E3         | 3         | K3             | 2025-02-03      | 2025-02-03 |
            E4         | 4         | K4             | 2025-02-03      | 2025-02-03 | 2026-02-20
            E5         | 5         | K5             | 2026-02-27      | 2026-02-27 |
            E6         | 6         | K6             | 2026-02-13      | 2026-02-13 |
        """,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         | yes       | 2022-09-05 | 2026-02-06
            S2       | 1         | B         | yes       | 2026-02-27 |
            S3       | 2         | A         | yes       | 2022-09-05 | 2026-02-13
            S4       | 2         | A         | no        | 2026-02-13 | 2026-03-02
            S5       | 2         | A         | yes       | 2026-03-02 |
            S6       | 3         | A         | yes       | 2022-09-05 | 2026-02-13
            S7       | 4         | A         | yes       | 2022-09-05 | 2026-02-13
            S8       | 5         | A         | yes       | 2022-09-05 | 2026-02-20
        """,
        owed="""
            person_id | started_on | due_on     | done_on    | state   | overdue | unknown_because
            1         | 2026-02-13 | 2026-02-27 | 2026-02-27 | met     | no      |
            2         | 2026-02-13 | 2026-02-27 | 2026-03-02 | missed  | no      |
            3         | 2026-02-13 | 2026-02-27 |            | missed  | yes     |
            4         | 2026-02-13 | 2026-02-27 |            | ended   | no      |
            5         | 2026-02-27 | 2026-03-06 |            | pending | no      |
            6         | 2026-02-13 | 2026-02-27 |            | unknown | no      | it is not recorded either way
        """,
    )


def test_without_the_terms_no_school_days_can_be_counted(spec: Callable[..., None]) -> None:
    """The record of terms here begins in September 2025."""
    spec(
        education.WITHOUT_FULL_TIME,
        as_at="2026-03-02",
        persons=BORN,
        school_terms=TERMS,
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | K1             | 2025-02-03      | 2025-02-03
        """,
        school_places="""
            place_id | person_id | school_id | full_time | started_on | ended_on
            S1       | 1         | A         | yes       | 2025-03-03 |
        """,
        owed="""
            started_on | due_on | state   | unknown_because
            2025-02-03 |        | unknown | the school terms of that time are not known
        """,
    )
