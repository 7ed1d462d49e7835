"""Measures of the front door: contacts, referrals, re-referrals, and what comes in out of hours."""

from collections.abc import Callable


def test_a_contact_is_counted_in_the_period_in_which_it_arrived(measure_spec: Callable[..., None]) -> None:
    """Both ends of a period belong to it; how the contact went is judged on the as-at day, which may be later."""
    contacts = """
        contact_id | person_id | received_at         | decided_at
        C1         | 1         | 2025-12-31 16:00:00 | 2026-01-02 09:00:00
        C2         | 2         | 2026-01-01 09:00:00 | 2026-01-02 17:00:00
        C3         | 3         | 2026-01-14 09:00:00 | 2026-01-16 09:00:00
        C4         | 4         | 2026-01-30 09:00:00 |
        C5         | 5         | 2026-01-31 09:00:00 | 2026-02-02 09:00:00
        C6         | 6         | 2026-02-01 09:00:00 |
    """
    measure_spec(
        "FD01",
        as_at="2026-02-06",
        period="2026-01 2026-02",
        contact_decisions=contacts,
        figures="""
            period                   | numerator | denominator | value | pending | overdue | status
            2026-01                  | 2         | 4           | 50.0% | 2       | 0       | ok
            2026-02 up to 2026-02-06 | 0         | 1           | 0.0%  | 0       | 2       | ok
        """,
    )


def test_a_contact_that_is_not_due_yet_is_pending_and_in_no_share(measure_spec: Callable[..., None]) -> None:
    """Nor is one of the same day that was decided at once, until the limit has passed for both. One of two is half, and
    still says little: the interval is wide.
    """
    contacts = """
        contact_id | person_id | received_at         | decided_at
        C1         | 1         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
        C2         | 2         | 2026-03-09 09:00:00 |
    """
    measure_spec(
        "FD01",
        as_at="2026-03-10",
        period="2026-03",
        contact_decisions=contacts,
        figures="""
            numerator | denominator | value | pending | overdue | status
            0         | 0           |       | 1       | 0       | nothing to count
        """,
    )
    measure_spec(
        "FD01",
        as_at="2026-03-11",
        period="2026-03",
        contact_decisions=contacts,
        figures="""
            numerator | denominator | value | low  | high  | pending | overdue
            1         | 2           | 50.0% | 9.5% | 90.5% | 0       | 1
        """,
    )


def test_a_contact_with_dates_in_the_wrong_order_lowers_the_coverage(measure_spec: Callable[..., None]) -> None:
    """It counts neither for practice nor against it; under 95% known, the figure is not assured."""
    measure_spec(
        "FD01",
        as_at="2026-03-20",
        period="2026-03",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
            C2         | 2         | 2026-03-09 09:00:00 | 2026-03-08 15:00:00
            C3         | 3         | 2026-03-09 09:00:00 | 2026-03-12 15:00:00
            C4         | 4         | 2026-03-09 09:00:00 |
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue | status
            1         | 3           | 33.3% | 75%      | 0       | 1       | not assured
        """,
    )


def test_brothers_and_sisters_and_the_unborn_each_count(measure_spec: Callable[..., None]) -> None:
    """One call about three children, one of them not yet born, is three contacts."""
    measure_spec(
        "FD01",
        as_at="2026-03-20",
        period="2026-03",
        persons="""
            person_id | born_on    | expected_on
            1         | 2015-05-01 |
            2         | 2019-05-01 |
            3         |            | 2026-07-01
        """,
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
            C2         | 2         | 2026-03-09 09:00:00 | 2026-03-09 15:00:00
            C3         | 3         | 2026-03-09 09:00:00 |
        """,
        figures="""
            numerator | denominator | value | overdue
            2         | 3           | 66.7% | 1
        """,
    )


REFERRALS = {
    "cin_episodes": """
        referral_id | person_id | referral_on | team_id | nfa | closed_on
        R0          | 1         | 2025-12-31  | T1      |     |
        R1          | 1         | 2026-01-01  | T1      |     |
        R2          | 2         | 2026-01-05  | T1      |     |
        R3          | 3         | 2026-01-05  | T2      |     | 2026-01-06
        R4          | 4         | 2026-01-05  | T2      |     | 2026-01-07
        R5          | 5         | 2026-01-05  | T2      |     |
        R6          | 6         | 2026-01-19  | T2      |     |
        R7          | 7         | 2026-01-12  |         | yes | 2026-01-12
    """,
    "referral_decisions": """
        referral_id | person_id | decided_at
        R0          | 1         | 2025-12-31 12:00:00
        R1          | 1         | 2026-01-02 12:00:00
        R2          | 2         | 2026-01-07 12:00:00
        R7          | 7         | 2026-01-12 12:00:00
    """,
    "departments": """
        team_id | name      | parent_id | parent_name
        T1      | North     | S1        | Assessment
        T2      | South     | S1        | Assessment
    """,
}


def test_a_referral_that_closes_before_its_decision_is_due_counts_in_neither_part(
    measure_spec: Callable[..., None],
) -> None:
    """R3 closed on its due day; R4 a day later, undecided, so it was missed though nothing is owed any more."""
    measure_spec(
        "FD05",
        as_at="2026-01-20",
        period="2026-01",
        figures="""
            numerator | denominator | value | pending | overdue
            2         | 5           | 40.0% | 1       | 1
        """,
        **REFERRALS,
    )


def test_teams_and_those_of_no_team_add_up_to_all(measure_spec: Callable[..., None]) -> None:
    """A referral to no team that the record knows stands in a line of its own, and is not lost."""
    measure_spec(
        "FD05",
        as_at="2026-01-20",
        period="2026-01",
        by="team",
        figures="""
            group | numerator | denominator | value  | pending | overdue
            North | 1         | 2           | 50.0%  | 0       | 0
            South | 0         | 2           | 0.0%   | 1       | 1
                  | 1         | 1           | 100.0% | 0       | 0
        """,
        **REFERRALS,
    )
    measure_spec(
        "FD05",
        as_at="2026-01-20",
        period="2026-01",
        by="service",
        figures="""
            group      | numerator | denominator | value  | pending | overdue
            Assessment | 1         | 4           | 25.0%  | 1       | 1
                       | 1         | 1           | 100.0% | 0       | 0
        """,
        **REFERRALS,
    )


def test_a_family_referred_together_is_decided_child_by_child(measure_spec: Callable[..., None]) -> None:
    """Of two sisters and the unborn child of their mother (3) one is forgotten: 2 of 3, and one overdue."""
    measure_spec(
        "FD05",
        as_at="2026-01-20",
        period="2026-01",
        persons="""
            person_id | born_on    | expected_on
            1         | 2016-05-01 |
            2         | 2018-05-01 |
            3         |            | 2026-04-20
        """,
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
            R3          | 3         | 2026-01-05
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-05 12:00:00
            R2          | 2         | 2026-01-06 12:00:00
        """,
        figures="""
            numerator | denominator | value | pending | overdue
            2         | 3           | 66.7% | 0       | 1
        """,
    )


def test_a_referral_decided_before_it_came_is_not_known(measure_spec: Callable[..., None]) -> None:
    """A decision of the day before is a slip of the record; nothing can be said of that referral."""
    measure_spec(
        "FD05",
        as_at="2026-01-20",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2026-01-05
            R2          | 2         | 2026-01-05
        """,
        referral_decisions="""
            referral_id | person_id | decided_at
            R1          | 1         | 2026-01-05 12:00:00
            R2          | 2         | 2026-01-02 12:00:00
        """,
        figures="""
            numerator | denominator | coverage | status
            1         | 1           | 50%      | not assured
        """,
    )


def test_a_re_referral_comes_within_twelve_months_of_the_referral_before(measure_spec: Callable[..., None]) -> None:
    """Twelve months to the day is within (1), a day more is not (2); one that ended in no further action counts as
    earlier. Who came back in December is not January's (7). After a referral without a day nobody knows (8)."""
    measure_spec(
        "FD06",
        as_at="2026-02-27",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on | nfa
            R1          | 1         | 2025-01-15  | yes
            R2          | 1         | 2026-01-15  |
            R3          | 2         | 2025-01-14  |
            R4          | 2         | 2026-01-15  |
            R5          | 4         | 2025-06-02  |
            R6          | 4         | 2026-01-01  |
            R7          | 4         | 2026-01-31  |
            R8          | 5         | 2026-01-01  |
            R9          | 5         | 2026-02-01  |
            R10         | 6         | 2026-01-10  |
            R11         | 7         | 2025-06-02  |
            R12         | 7         | 2025-12-31  |
            R13         | 8         |             |
            R14         | 8         | 2026-01-19  |
        """,
        figures="""
            numerator | denominator | value | coverage
            3         | 6           | 50.0% | 86%
        """,
    )


def test_a_family_referred_again_counts_once_for_each_child(measure_spec: Callable[..., None]) -> None:
    """Three brothers and sisters who come back together are three re-referrals: one family moves the percentage far."""
    measure_spec(
        "FD06",
        as_at="2026-02-27",
        period="2026-01",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2025-06-02
            R2          | 2         | 2025-06-02
            R3          | 3         | 2025-06-02
            R4          | 1         | 2026-01-12
            R5          | 2         | 2026-01-12
            R6          | 3         | 2026-01-12
            R7          | 4         | 2026-01-12
        """,
        figures="""
            numerator | denominator | value
            3         | 4           | 75.0%
        """,
    )


def test_two_referrals_on_one_day_are_no_re_referral(measure_spec: Callable[..., None]) -> None:
    """Neither came before the other: both count, and both look back to the same referral, if there is one."""
    measure_spec(
        "FD06",
        as_at="2026-02-27",
        period="2026-01",
        by="team",
        cin_episodes="""
            referral_id | person_id | referral_on | team_id
            R1          | 1         | 2026-01-20  | T1
            R2          | 1         | 2026-01-20  | T1
            R3          | 2         | 2025-11-03  | T1
            R4          | 2         | 2026-01-20  | T2
            R5          | 2         | 2026-01-20  | T2
        """,
        figures="""
            group | numerator | denominator | value
            T1    | 0         | 2           | 0.0%
            T2    | 2         | 2           | 100.0%
        """,
    )


def test_a_look_back_from_the_last_of_february_ends_on_the_last_of_february(
    measure_spec: Callable[..., None],
) -> None:
    """Twelve months before 29 February is 28 February."""
    measure_spec(
        "FD06",
        as_at="2024-03-01",
        period="2024-02",
        cin_episodes="""
            referral_id | person_id | referral_on
            R1          | 1         | 2023-02-28
            R2          | 1         | 2024-02-29
            R3          | 2         | 2023-02-27
            R4          | 2         | 2024-02-29
        """,
        figures="""
            numerator | denominator | value
            1         | 2           | 50.0%
        """,
    )


def test_only_contacts_from_out_of_hours_are_handed_over(measure_spec: Callable[..., None]) -> None:
    """Ten in the morning is in time and a minute later is not; what came last night is pending until ten."""
    measure_spec(
        "FD11",
        as_at="2026-01-20",
        period="2026-01",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 10:00:00
            C2         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 10:01:00
            C3         | 2026-01-09 22:00:00 | yes          | yes                     |
            C4         | 2026-01-09 11:00:00 | no           |                         |
            C5         | 2026-01-19 22:00:00 | yes          | yes                     |
            C6         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-08 09:00:00
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue | status
            1         | 3           | 33.3% | 75%      | 1       | 1       | not assured
        """,
    )


def test_a_contact_that_nobody_answered_at_night_was_not_handled(measure_spec: Callable[..., None]) -> None:
    """Acknowledged in time or not; and where the hour or the response is not recorded, the coverage says so."""
    measure_spec(
        "FD11",
        as_at="2026-01-20",
        period="2026-01",
        contact_decisions="""
            contact_id | received_at         | out_of_hours | emergency_duty_recorded | handover_acknowledged_at
            C1         | 2026-01-09 22:00:00 | yes          | yes                     | 2026-01-12 09:00:00
            C2         | 2026-01-09 22:00:00 | yes          | no                      | 2026-01-12 09:00:00
            C3         | 2026-01-09 22:00:00 | yes          |                         | 2026-01-12 09:00:00
            C4         | 2026-01-09 22:00:00 |              | yes                     | 2026-01-12 09:00:00
        """,
        figures="""
            numerator | denominator | value | coverage | overdue | status
            1         | 2           | 50.0% | 50%      | 1       | not assured
        """,
    )
