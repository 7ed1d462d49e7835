"""Measures of unaccompanied children in care: how many, and whether their claim is seen to."""

from collections.abc import Callable

IN_CARE = """
    episode_id | person_id | care_period_id | entered_care_on | started_on | ceased_on
    E1         | 1         | K1             | 2025-02-03      | 2025-02-03 |
    E2         | 2         | K2             | 2025-02-03      | 2025-02-03 |
    E3         | 3         | K3             | 2025-02-03      | 2025-02-03 |
    E4         | 4         | K4             | 2025-02-03      | 2025-02-03 |
    E5         | 5         | K5             | 2025-02-03      | 2025-02-03 | 2026-01-26
"""
STATUSES = """
    immigration_status_id | person_id | status                            | started_on | ended_on
    I1                    | 1         | Unaccompanied Asylum Seeking Child | 2025-02-03 |
    I2                    | 2         | UASC                              |            |
    I3                    | 3         | Unaccompanied Asylum Seeking Child | 2025-02-03 | 2026-01-31
    I4                    | 4         | Former UASC                       | 2025-02-03 |
    I5                    | 5         | UASC                              | 2025-02-03 |
"""


def test_the_status_is_known_by_its_words(measure_spec: Callable[..., None]) -> None:
    """Child 3's ended on the day, child 4 is one no more, child 5 is not in care; without a status (6) one is not one.
    Child 7 has one, and nobody wrote down which."""
    measure_spec(
        "UA01",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"""{IN_CARE}
            E6         | 6         | K6             | 2025-02-03      | 2025-02-03 |
            E7         | 7         | K7             | 2025-02-03      | 2025-02-03 |
        """,
        immigration_statuses=f"{STATUSES}    I7                    | 7         |        | 2025-02-03 |",
        figures="""
            numerator | denominator | value | coverage
            2         | 5           | 40.0% | 83%
        """,
    )


def test_a_claim_is_seen_to_when_made_and_argued(measure_spec: Callable[..., None]) -> None:
    """Child 2 has a solicitor and no application yet; of child 4 none is asked, for the status is past. Whether any is
    to be asked of child 7 hangs on a status that is not told."""
    measure_spec(
        "UA02",
        as_at="2026-01-31",
        period="12m",
        care_episodes=f"{IN_CARE}    E7         | 7         | K7             | 2025-02-03      | 2025-02-03 |",
        immigration_statuses=f"{STATUSES}    I7                    | 7         |        | 2025-02-03 |",
        asylum_claims="""
            claim_id | person_id | taken_up_on | solicitor_on | applied_on | decided_on | decision
            C1       | 1         | 2025-02-10  | 2025-02-24   | 2025-03-10 | 2025-12-01 | granted
            C2       | 2         | 2025-02-10  | 2025-02-24   |            |            |
            C4       | 4         | 2025-02-10  | 2025-02-24   | 2025-03-10 |            |
            C7       | 7         | 2025-02-10  | 2025-02-24   | 2025-03-10 |            |
        """,
        figures="""
            numerator | denominator | value | coverage
            1         | 2           | 50.0% | 67%
        """,
    )
