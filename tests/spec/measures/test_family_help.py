"""Measures of caseloads and allocation where family help leads hold children, or an LCP stands beside the worker."""

from collections.abc import Callable

EPISODES = """
    referral_id | person_id | referral_on
    R1          | 1         | 2024-09-02
    R2          | 2         | 2024-09-02
    R3          | 3         | 2024-09-02
    R4          | 4         | 2024-09-02
    R5          | 5         | 2024-09-02
"""
NAMED = """
    involvement_id | person_id | role | worker_id | team_id | started_on | ended_on
    I1             | 1         | FH   | F1        | T1      | 2025-03-03 |
    I2             | 2         | FH   | F1        | T1      | 2025-03-03 |
    I3             | 3         | FH   | F1        | T1      | 2025-03-03 |
    J3             | 3         | CW   | W1        | T2      | 2025-06-02 |
    I4             | 4         | LCP  | L1        | T2      | 2025-03-03 |
    J5             | 5         | CW   | W2        | T2      | 2025-03-03 |
    I5             | 5         | LCP  | W1        | T2      | 2025-11-03 |
"""
PLANS = """
    plan_id | person_id | started_on
    P2      | 2         | 2026-01-12
    P4      | 4         | 2025-11-03
    P5      | 5         | 2025-11-03
"""


def test_a_child_in_need_with_a_lead_is_allocated_and_one_on_a_plan_is_not(measure_spec: Callable[..., None]) -> None:
    """Child 1 has a lead, 3 and 5 a social worker. 2 is on a plan and has a lead alone, 4 an LCP alone: they wait."""
    measure_spec(
        "CW06",
        as_at="2026-01-30",
        period="12m",
        cin_episodes=EPISODES,
        cp_plans=PLANS,
        involvements=NAMED,
        figures="""
            numerator | denominator | value
            2         | 5           | 40.0%
        """,
    )


def test_a_wait_for_more_than_a_lead_begins_with_the_plan(measure_spec: Callable[..., None]) -> None:
    """Child 1 waits 18 days so far and 2 had a social worker after seven; the lead of 3 is enough."""
    measure_spec(
        "CW07",
        as_at="2026-01-30",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-12-01
            R2          | 2         | 2025-12-01
            R3          | 3         | 2025-12-01
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P1      | 1         | 2026-01-12
            P2      | 2         | 2026-01-12
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2025-12-01
            I2             | 2         | FH   | F1        | 2025-12-01
            J2             | 2         | CW   | W1        | 2026-01-19
            I3             | 3         | FH   | F1        | 2025-12-01
        """,
        figures="""
            numerator | denominator | coverage
            1         | 2           | 100%
        """,
    )


def test_a_caseload_of_social_workers_leaves_out_what_leads_hold(measure_spec: Callable[..., None]) -> None:
    """W1 holds child 3 and W2 child 5; that W1 is also 5's lead child protection practitioner adds nothing."""
    measure_spec(
        "CW01",
        as_at="2026-01-30",
        period="12m",
        by="worker",
        cp_plans=PLANS,
        involvements=NAMED,
        employments="""
            employment_id | worker_id | fte | started_on
            M1            | W1        | 1.0 | 2020-01-06
            M2            | W2        | 1.0 | 2020-01-06
            M3            | F1        | 1.0 | 2020-01-06
        """,
        figures="""
            group | numerator | denominator | value
            W1    | 1         | 1           | 1.0
            W2    | 1         | 1           | 1.0
        """,
    )


def test_a_lead_holds_a_weighed_child_in_need(measure_spec: Callable[..., None]) -> None:
    """Five points for child 1; child 2 is on a plan, and no longer the lead's."""
    measure_spec(
        "CW02",
        as_at="2026-01-30",
        period="12m",
        by="worker",
        cp_plans="""
            plan_id | person_id | started_on
            P2      | 2         | 2026-01-12
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2025-03-03
            I2             | 2         | FH   | F1        | 2025-03-03
        """,
        employments="""
            employment_id | worker_id | fte | stage       | started_on
            M1            | F1        | 0.5 | experienced | 2020-01-06
        """,
        figures="""
            group | numerator | denominator | value
            F1    | 5         | 50          | 10.0%
        """,
    )


def test_a_lead_is_no_further_social_worker_of_the_child(measure_spec: Callable[..., None]) -> None:
    """Two social workers and two leads in the year are two (1), also with an LCP (2); three social workers are three
    (3), though a lead stood between them."""
    measure_spec(
        "CW09",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2024-09-02
            R2          | 2         | 2024-09-02
            R3          | 3         | 2024-09-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            A1             | 1         | CW   | W1        | 2025-01-06 | 2025-04-07
            A2             | 1         | FH   | F1        | 2025-04-07 | 2025-07-07
            A3             | 1         | FH   | F2        | 2025-07-07 | 2025-09-01
            A4             | 1         | CW   | W2        | 2025-09-01 |
            B1             | 2         | CW   | W1        | 2025-01-06 | 2025-04-07
            B2             | 2         | CW   | W2        | 2025-04-07 |
            B3             | 2         | LCP  | W3        | 2025-04-07 |
            D1             | 3         | CW   | W1        | 2025-01-06 | 2025-04-07
            D2             | 3         | FH   | F1        | 2025-04-07 | 2025-07-07
            D3             | 3         | CW   | W2        | 2025-07-07 | 2025-09-01
            D4             | 3         | CW   | W3        | 2025-09-01 |
        """,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


def test_children_with_a_second_named_role_are_counted_apart(measure_spec: Callable[..., None]) -> None:
    """An LCP stood beside the worker of 1, and of 2 until a day less than twelve months ago; of 3 longer ago."""
    measure_spec(
        "CW09",
        as_at="2026-01-30",
        period="12m",
        by="second_role",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2024-01-01
            R2          | 2         | 2024-01-01
            R3          | 3         | 2024-01-01
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            A1             | 1         | CW   | W1        | 2025-01-06 | 2025-04-07
            A2             | 1         | CW   | W2        | 2025-04-07 | 2025-09-01
            A3             | 1         | CW   | W3        | 2025-09-01 |
            A4             | 1         | LCP  | L1        | 2025-09-01 |
            B1             | 2         | CW   | W1        | 2025-01-06 |
            B2             | 2         | LCP  | L1        | 2024-06-03 | 2025-01-31
            D1             | 3         | CW   | W1        | 2025-01-06 |
            D2             | 3         | LCP  | L1        | 2024-06-03 | 2025-01-30
        """,
        figures="""
            group                                                   | numerator | denominator | value
            With a lead child protection practitioner beside the worker | 1     | 2           | 50.0%
            Without one                                             | 0         | 1           | 0.0%
        """,
    )


def test_neither_is_a_further_social_worker_of_a_child_in_care(measure_spec: Callable[..., None]) -> None:
    """The lead before care and the LCP beside are not counted (1); three social workers are (2)."""
    measure_spec(
        "CL15",
        as_at="2026-01-30",
        period="12m",
        care_episodes="""
            episode_id | person_id | care_period_id | entered_care_on | started_on
            E1         | 1         | L1             | 2025-06-02      | 2025-06-02
            E2         | 2         | L2             | 2025-06-02      | 2025-06-02
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on | ended_on
            A1             | 1         | FH   | F1        | 2025-03-03 | 2025-06-02
            A2             | 1         | CW   | W1        | 2025-06-02 | 2025-09-01
            A3             | 1         | CW   | W2        | 2025-09-01 |
            A4             | 1         | LCP  | W3        | 2025-06-02 |
            B1             | 2         | CW   | W1        | 2025-06-02 | 2025-09-01
            B2             | 2         | CW   | W2        | 2025-09-01 | 2025-12-01
            B3             | 2         | CW   | W3        | 2025-12-01 |
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_a_child_with_a_lead_is_held_by_no_manager(measure_spec: Callable[..., None]) -> None:
    """The lead practises under a manager (1); a manager who holds the child alone is told (2); nobody holds 3."""
    measure_spec(
        "CW05",
        as_at="2026-01-30",
        period="12m",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-03-03
            R2          | 2         | 2025-03-03
            R3          | 3         | 2025-03-03
        """,
        cp_plans="""
            plan_id | person_id | started_on
            P3      | 3         | 2026-01-12
        """,
        involvements="""
            involvement_id | person_id | role | worker_id | started_on
            I1             | 1         | FH   | F1        | 2025-03-03
            I2             | 2         | CW   | M1        | 2025-03-03
            I3             | 3         | FH   | M1        | 2025-03-03
        """,
        employments="""
            employment_id | worker_id | role                       | fte | started_on
            E1            | F1        | family help practitioner   | 1.0 | 2020-01-06
            E2            | M1        | team manager               | 1.0 | 2020-01-06
        """,
        figures="""
            numerator | denominator | value
            1         | 3           | 33.3%
        """,
    )


IN_NEED_PLANS = """
    plan_id | person_id | started_on
    N1      | 1         | 2025-05-05
    N2      | 2         | 2025-05-05
    N3      | 3         | 2025-10-06
    N4      | 4         | 2024-11-04
    N5      | 5         | 2025-10-06
"""
FAMILIES = """
    plan_id | person_id | family      | started_on
    N1      | 1         | family help | 2025-05-05
    N2      | 2         | in need     | 2025-05-05
    N3      | 3         | family help | 2025-10-06
    N4      | 4         | early help  | 2024-11-04
"""


def test_plans_open_long_are_told_apart_by_their_family(measure_spec: Callable[..., None]) -> None:
    """Half of the family help plans; the plan of 5 is of no family that anybody told, which is never guessed."""
    measure_spec(
        "CN01",
        as_at="2026-01-30",
        period="12m",
        by="plan_family",
        cin_plans=IN_NEED_PLANS,
        plan_families=FAMILIES,
        figures="""
            group              | numerator | denominator | value  | overdue
            Child in need plan | 1         | 1           | 100.0% | 1
            Early help plan    | 1         | 1           | 100.0% | 1
            Family help plan   | 1         | 2           | 50.0%  | 1
            Not told           | 0         | 1           | 0.0%   | 0
        """,
    )
    measure_spec(
        "CN02",
        as_at="2026-01-30",
        period="12m",
        by="plan_family",
        cin_plans=IN_NEED_PLANS,
        plan_families=FAMILIES,
        figures="""
            group              | numerator | denominator | value
            Child in need plan | 0         | 1           | 0.0%
            Early help plan    | 1         | 1           | 100.0%
            Family help plan   | 0         | 2           | 0.0%
            Not told           | 0         | 1           | 0.0%
        """,
    )


def test_where_no_source_tells_families_all_are_not_told(measure_spec: Callable[..., None]) -> None:
    """The dataset has no field for it; the whole stands as it did."""
    measure_spec(
        "CN01",
        as_at="2026-01-30",
        period="12m",
        by="plan_family",
        cin_plans=IN_NEED_PLANS,
        figures="""
            group    | numerator | denominator | value | overdue
            Not told | 3         | 5           | 60.0% | 3
        """,
    )


def test_visits_and_reviews_are_told_apart_by_the_family_of_their_plan(measure_spec: Callable[..., None]) -> None:
    """Child 1 of a family help plan was seen and reviewed in time, child 3 neither; of child in need plans, none."""
    measure_spec(
        "CN04",
        as_at="2026-01-30",
        period="2026-01",
        by="plan_family",
        cin_plans=IN_NEED_PLANS,
        plan_families=FAMILIES,
        cin_visits="""
            visit_id | person_id | visit_on
            V1       | 1         | 2026-01-19
        """,
        figures="""
            group              | numerator | denominator | value | overdue
            Child in need plan | 0         | 1           | 0.0%  | 1
            Early help plan    | 0         | 1           | 0.0%  | 1
            Family help plan   | 1         | 2           | 50.0% | 1
            Not told           | 0         | 1           | 0.0%  | 1
        """,
    )
    measure_spec(
        "CN05",
        as_at="2026-01-30",
        period="2026-01",
        by="plan_family",
        cin_plans=IN_NEED_PLANS,
        plan_families=FAMILIES,
        cin_reviews="""
            review_id | person_id | plan_id | held_on
            W1        | 1         | N1      | 2025-10-12
            W2        | 1         | N1      | 2026-01-08
        """,
        figures="""
            group              | numerator | denominator | value | overdue
            Child in need plan | 0         | 0           |       | 1
            Early help plan    | 0         | 0           |       | 1
            Family help plan   | 1         | 2           | 50.0% | 1
            Not told           | 0         | 1           | 0.0%  | 1
        """,
    )


def test_drift_is_told_apart_by_family_and_other_plans_stand_by_themselves(measure_spec: Callable[..., None]) -> None:
    """Of plans in need by family; a protection plan has none, and is said to be of another kind."""
    measure_spec(
        "CN03",
        as_at="2026-01-30",
        period="2026-01",
        by="plan_family",
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2025-05-05
            N2      | 2         | 2026-01-19
        """,
        cp_plans="""
            plan_id | person_id | started_on
            C3      | 3         | 2025-05-05
        """,
        plan_families="""
            plan_id | person_id | family      | started_on
            N1      | 1         | family help | 2025-05-05
            N2      | 2         | family help | 2026-01-19
        """,
        figures="""
            group                   | numerator | denominator | value
            Family help plan        | 1         | 2           | 50.0%
            Protection plan or care | 1         | 1           | 100.0%
        """,
    )


def test_a_wait_for_a_plan_is_told_apart_by_the_plan_that_ended_it(measure_spec: Callable[..., None]) -> None:
    """Five working days for the family help plan (1), ten for one that nobody told (2); 3 still waits for any."""
    measure_spec(
        "CN06",
        as_at="2026-01-30",
        period="2026-01",
        by="plan_family",
        assessments="""
            assessment_id | person_id | referral_id | started_on | authorised_on
            A1            | 1         |             | 2025-12-01 | 2026-01-05
            A2            | 2         |             | 2025-12-01 | 2026-01-05
            A3            | 3         |             | 2025-12-01 | 2026-01-05
        """,
        assessment_outcomes="""
            assessment_id | person_id | outcome
            A1            | 1         | PROV_OF_SERVICES
            A2            | 2         | PROV_OF_SERVICES
            A3            | 3         | PROV_OF_SERVICES
        """,
        cin_plans="""
            plan_id | person_id | started_on
            N1      | 1         | 2026-01-12
            N2      | 2         | 2026-01-19
        """,
        plan_families="""
            plan_id | person_id | family      | started_on
            N1      | 1         | family help | 2026-01-12
        """,
        figures="""
            group            | numerator | denominator | value
            Family help plan | 1         | 1           | 5.0
            No plan yet      | 0         | 1           |
            Not told         | 1         | 1           | 10.0
        """,
    )
