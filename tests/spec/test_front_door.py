"""The front door: contacts and referrals decided in time, and handed over from nights and weekends."""

from collections.abc import Callable

from holdfast.standards import front_door


def test_a_contact_is_due_on_the_next_working_day(spec: Callable[..., None]) -> None:
    """The day of arrival is day 0. Good Friday and Easter Monday are no working days."""
    spec(
        front_door.CONTACT_DECISION,
        as_at="2026-05-01",
        contact_decisions="""
            contact_id | person_id | received_at         | decided_at
            C1         | 1         | 2026-04-02 16:00:00 | 2026-04-07 09:00:00
            C2         | 2         | 2026-04-02 16:00:00 | 2026-04-08 09:00:00
            C3         | 3         | 2026-04-02 16:00:00 |
            C4         | 4         | 2026-04-30 16:00:00 |
        """,
        owed="""
            person_id | episode_id | started_on | due_on     | done_on    | state   | overdue
            1         | C1         | 2026-04-02 | 2026-04-07 | 2026-04-07 | met     | False
            2         | C2         | 2026-04-02 | 2026-04-07 | 2026-04-08 | missed  | False
            3         | C3         | 2026-04-02 | 2026-04-07 |            | missed  | True
            4         | C4         | 2026-04-30 | 2026-05-01 |            | pending | False
        """,
    )
