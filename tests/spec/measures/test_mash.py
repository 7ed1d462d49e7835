"""Measures of the hub (MASH): decisions and answers by the hours in which it is open, and consent."""

from collections.abc import Callable


def test_only_hours_of_an_open_hub_count_but_for_red(measure_spec: Callable[..., None]) -> None:
    """Open from nine to five: 24 hours are three days, and Easter lies between (C1, C2). Red runs through the night."""
    measure_spec(
        "MA01",
        as_at="2026-04-30",
        period="2026-04",
        mash_contacts="""
            contact_id | person_id | received_at         | triage_rag | decision_rag | decided_at
            C1         | 1         | 2026-04-01 12:00:00 | amber      | amber        | 2026-04-08 12:00:00
            C2         | 2         | 2026-04-01 12:00:00 | amber      | green        | 2026-04-08 12:01:00
            C3         | 3         | 2026-04-01 22:00:00 | red        | red          | 2026-04-02 02:00:00
            C4         | 4         | 2026-04-01 22:00:00 | red        | amber        | 2026-04-02 02:01:00
            C5         | 5         | 2026-04-04 11:00:00 | green      | green        | 2026-04-05 11:00:00
        """,
        figures="""
            numerator | denominator | value
            3         | 5           | 60.0%
        """,
    )


def test_a_contact_past_its_hours_is_late_and_one_within_them_is_open(measure_spec: Callable[..., None]) -> None:
    """Twenty-four open hours from Monday morning run out as the hub opens on Thursday (C1, C2); on the day itself
    nothing is late yet (C6), nor on the days before it (C3).

    What was decided within its hours counts once they have run out (C7). Without urgency, or decided before it came,
    nobody can say (C4, C5)."""
    measure_spec(
        "MA01",
        as_at="2026-03-13",
        period="2026-03",
        mash_contacts="""
            contact_id | person_id | received_at         | triage_rag | decided_at
            C1         | 1         | 2026-03-09 09:00:00 | amber      |
            C2         | 2         | 2026-03-09 09:00:00 | amber      | 2026-03-10 09:00:00
            C3         | 3         | 2026-03-12 09:00:00 | amber      |
            C4         | 4         | 2026-03-09 09:00:00 |            | 2026-03-10 09:00:00
            C5         | 5         | 2026-03-10 09:00:00 | green      | 2026-03-09 09:00:00
            C6         | 6         | 2026-03-10 09:00:00 | amber      |
            C7         | 7         | 2026-03-12 09:00:00 | amber      | 2026-03-12 11:00:00
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue | status
            1         | 2           | 50.0% | 50%      | 2       | 1       | not assured
        """,
    )


def test_half_of_the_contacts_of_an_urgency_are_decided_within_the_hours_told(
    measure_spec: Callable[..., None],
) -> None:
    """One undecided counts for as long as it has waited; of red too only hours of an open hub are told.

    One that came on the last day of February is February's, whenever it was decided (C6)."""
    measure_spec(
        "MA02",
        as_at="2026-03-12",
        period="2026-03",
        mash_contacts="""
            contact_id | person_id | received_at         | triage_rag | decided_at
            C1         | 1         | 2026-03-09 09:00:00 | amber      | 2026-03-09 11:00:00
            C2         | 2         | 2026-03-09 09:00:00 | amber      | 2026-03-10 10:30:00
            C3         | 3         | 2026-03-11 09:00:00 | amber      |
            C4         | 4         | 2026-03-08 20:00:00 | red        | 2026-03-09 12:00:00
            C5         | 5         | 2026-03-10 09:00:00 | red        | 2026-03-09 09:00:00
            C6         | 6         | 2026-02-27 16:00:00 | amber      | 2026-03-02 10:00:00
        """,
        figures="""
            category | numerator | denominator | value | coverage
            amber    | 2         | 3           | 9.5   | 80%
            red      | 1         | 1           | 3.0   | 80%
        """,
    )


def test_an_agency_answers_within_the_hours_that_the_urgency_allows(measure_spec: Callable[..., None]) -> None:
    """Two hours of an open hub for red, six for amber: over the night of 9 March (H1) that is the next day.

    What was asked an hour before the hub closed is not due until tomorrow (H4); where no agency was asked none can
    be late (C4)."""
    measure_spec(
        "MA03",
        as_at="2026-03-12",
        period="2026-03",
        mash_contacts="""
            contact_id | person_id | triage_rag
            C1         | 1         | amber
            C2         | 2         | red
            C3         | 3         |
            C4         | 4         | green
        """,
        agency_checks="""
            check_id | contact_id | person_id | agency | sent_at             | returned_at
            H1       | C1         | 1         | police | 2026-03-09 15:00:00 | 2026-03-10 13:00:00
            H2       | C1         | 1         | health | 2026-03-09 15:00:00 | 2026-03-10 13:01:00
            H3       | C2         | 2         | police | 2026-03-10 15:00:00 |
            H4       | C2         | 2         | health | 2026-03-12 16:00:00 |
            H5       | C3         | 3         | police | 2026-03-10 15:00:00 | 2026-03-10 15:30:00
        """,
        figures="""
            numerator | denominator | value | coverage | pending | overdue
            1         | 3           | 33.3% | 75%      | 1       | 1
        """,
    )


def test_asking_without_consent_needs_a_reason_on_the_record(measure_spec: Callable[..., None]) -> None:
    """Where no agency was asked none is needed (C5); an empty answer is none, no row at all is not known (C6)."""
    measure_spec(
        "MA04",
        as_at="2026-03-31",
        period="2026-03",
        contact_decisions="""
            contact_id | person_id | consent
            C1         | 1         | obtained
            C2         | 2         | dispensed with
            C3         | 3         | dispensed with
            C4         | 4         |
            C5         | 5         | refused
        """,
        mash_contacts="""
            contact_id | person_id | received_at         | unconsented_because
            C1         | 1         | 2026-03-02 09:00:00 |
            C2         | 2         | 2026-03-02 09:00:00 | The child is at risk of harm.
            C3         | 3         | 2026-03-02 09:00:00 |
            C4         | 4         | 2026-03-02 09:00:00 |
            C5         | 5         | 2026-03-02 09:00:00 |
            C6         | 6         | 2026-03-02 09:00:00 |
        """,
        agency_checks="""
            check_id | contact_id | person_id | agency
            H1       | C1         | 1         | police
            H2       | C2         | 2         | police
            H3       | C3         | 3         | police
            H4       | C4         | 4         | police
            H6       | C6         | 6         | police
        """,
        figures="""
            numerator | denominator | value | coverage
            2         | 4           | 50.0% | 80%
        """,
    )
