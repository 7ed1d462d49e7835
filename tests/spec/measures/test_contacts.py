"""Measures of contacts: how many, what comes of them, and who is heard of again without a referral."""

from collections.abc import Callable

POPULATION = """
    population_id | counted_on | children
    2025          | 2025-06-30 | 36525
"""


def test_contacts_of_the_year_are_taken_of_the_children_who_live_here(measure_spec: Callable[..., None]) -> None:
    """Each child of a contact counts, the unborn too; a question whether there is a plan tells of no child (3)."""
    measure_spec(
        "FD02",
        as_at="2026-03-31",
        period="12m",
        population=POPULATION,
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         |            | 2026-06-01
            3         | 2014-05-01 |
        """,
        contacts="""
            contact_id | person_id | contact_on
            C1         | 1         | 2025-04-01
            C2         | 2         | 2026-03-31
            C3         | 1         | 2025-03-31
            C4         | 3         | 2025-05-06
            C5         | 1         | 2025-05-07
        """,
        contact_outcomes="""
            contact_id | person_id | outcome
            C1         | 1         | NFA
            C4         | 3         | CP_ENQUIRY
            C5         | 1         | CP_ENQUIRY
            C5         | 1         | NEW_REFERRAL
        """,
        figures="""
            numerator | denominator | value | low | high | status
            3         | 36500       | 0.8   | 0.2 | 2.4  | ok
        """,
    )


def test_a_contact_of_several_outcomes_counts_as_the_weightiest(measure_spec: Callable[..., None]) -> None:
    """So that the shares add up to all; what nobody recorded an outcome of is not known, whatever followed (8). A
    contact of February that became a referral in March is February's (9)."""
    measure_spec(
        "FD03",
        as_at="2026-03-31",
        period="2026-03",
        contacts="""
            contact_id | person_id | contact_on
            C1         | 1         | 2026-03-02
            C2         | 2         | 2026-03-02
            C3         | 3         | 2026-03-02
            C4         | 4         | 2026-03-02
            C5         | 5         | 2026-03-02
            C6         | 6         | 2026-03-02
            C7         | 7         | 2026-03-02
            C8         | 8         | 2026-03-02
            C9         | 9         | 2026-02-28
        """,
        contact_outcomes="""
            contact_id | person_id | outcome
            C1         | 1         | ADVICE
            C1         | 1         | NEW_REFERRAL
            C2         | 2         | NEW_REFERRAL
            C3         | 3         | EXISTING_REFERRAL
            C4         | 4         | OTHER_OUTCOMES_EXIST
            C5         | 5         | ADVICE
            C5         | 5         | NFA
            C6         | 6         | NFA
            C7         | 7         | MISSING
            C9         | 9         | NEW_REFERRAL
        """,
        early_help_episodes="""
            episode_id | person_id | started_on
            H1         | 4         | 2026-03-30
            H2         | 7         | 2026-03-31
            H3         | 8         | 2026-03-09
        """,
        s47_enquiries="""
            enquiry_id | person_id | started_on
            E1         | 2         | 2026-03-09
            E2         | 3         | 2026-03-10
            E3         | 6         | 2026-03-03
        """,
        figures="""
            category                 | numerator | denominator | value | coverage | status
            1 section 47 enquiry     | 1         | 7           | 14.3% | 88%      | not assured
            2 new referral           | 1         | 7           | 14.3% | 88%      | not assured
            3 child already open     | 1         | 7           | 14.3% | 88%      | not assured
            4 family help            | 1         | 7           | 14.3% | 88%      | not assured
            5 advice or information  | 1         | 7           | 14.3% | 88%      | not assured
            6 no further action      | 1         | 7           | 14.3% | 88%      | not assured
            7 another outcome        | 1         | 7           | 14.3% | 88%      | not assured
        """,
    )


def test_three_contacts_in_ninety_days_without_a_referral_are_told(measure_spec: Callable[..., None]) -> None:
    """The ninetieth day back is 1 January (child 1), the day before is too long ago (child 2); a referral answers."""
    measure_spec(
        "FD13",
        as_at="2026-03-31",
        period="2026-03",
        contacts="""
            contact_id | person_id | contact_on
            C1         | 1         | 2026-01-01
            C2         | 1         | 2026-02-02
            C3         | 1         | 2026-03-31
            C4         | 2         | 2025-12-31
            C5         | 2         | 2026-02-02
            C6         | 2         | 2026-02-03
            C7         | 3         | 2026-02-02
            C8         | 3         | 2026-02-03
            C9         | 3         | 2026-02-04
            C10        | 4         | 2025-12-31
            C11        | 5         | 2026-02-02
            C12        | 5         | 2026-02-03
            C13        | 5         | 2026-02-04
        """,
        cin_episodes="""
            referral_id | person_id | referral_on
            R3          | 3         | 2026-02-05
            R5          | 5         | 2025-12-31
        """,
        figures="""
            numerator | denominator | value
            2         | 4           | 50.0%
        """,
    )


def test_a_contact_or_a_referral_without_a_day_leaves_it_open(measure_spec: Callable[..., None]) -> None:
    """It may be the third of the ninety days (2), or the answer to the three (3); to one contact more it adds nothing
    (4). Of whom there is no dated contact at all nothing can be said (5)."""
    measure_spec(
        "FD13",
        as_at="2026-03-31",
        period="2026-03",
        contacts="""
            contact_id | person_id | contact_on
            C1         | 1         | 2026-02-02
            C2         | 1         | 2026-02-09
            C3         | 1         | 2026-02-16
            C4         | 2         | 2026-02-02
            C5         | 2         | 2026-02-09
            C6         | 2         |
            C7         | 3         | 2026-02-02
            C8         | 3         | 2026-02-09
            C9         | 3         | 2026-02-16
            C10        | 4         | 2026-02-02
            C11        | 4         |
            C12        | 5         |
        """,
        cin_episodes="""
            referral_id | person_id | referral_on
            R3          | 3         |
        """,
        figures="""
            numerator | denominator | value | coverage | status
            1         | 2           | 50.0% | 50%      | not assured
        """,
    )
