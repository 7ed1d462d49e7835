"""Accounts for each role of the invented council, for people who try Holdfast: never for a real one."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from holdfast.accounts.actions import give_duty, give_last_day, open_account
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.roles import ROLES, Reach
from holdfast.accounts.scope import Scope
from holdfast.record.store import Store
from holdfast.serving.reader import Reader, Served
from holdfast.shared.errors import HoldfastError

DOMAIN = "wyreshire.example"
BY = "the invented council"
CHILDREN_TO_AUDIT = 12

# For each role the query that finds somebody with work to do: worker_id and name, the busiest first.
HOLDERS = {
    "social_worker": """SELECT w.worker_id, w.name FROM workers w JOIN children c ON c.worker_id = w.worker_id
        JOIN owed o ON o.person_id = c.person_id AND o.overdue = 1
        GROUP BY 1, 2 ORDER BY count(DISTINCT c.person_id) DESC, 1""",
    "personal_adviser": """SELECT w.worker_id, w.name FROM workers w JOIN children c ON c.adviser_id = w.worker_id
        GROUP BY 1, 2 ORDER BY count(*) DESC, 1""",
    "team_manager": """SELECT w.worker_id, w.name FROM workers w JOIN children c ON c.team_id = w.team_id
        JOIN owed o ON o.person_id = c.person_id AND o.overdue = 1
        WHERE w.role = 'team manager' GROUP BY 1, 2 ORDER BY count(*) DESC, 1""",
    "head_of_service": """SELECT w.worker_id, w.name FROM workers w
        LEFT JOIN teams t ON t.service_id = w.team_id LEFT JOIN children c ON c.team_id = t.team_id
        WHERE w.role IN ('head of service', 'service manager') GROUP BY 1, 2 ORDER BY count(*) DESC, 1""",
    "reviewing_officer": """SELECT w.worker_id, w.name FROM workers w JOIN children c
        ON c.reviewing_officer_id = w.worker_id GROUP BY 1, 2 ORDER BY count(*) DESC, 1""",
}
# Managers for whom the record names no service are given the one with most children, as an administrator would.
SERVICE = """SELECT t.service_id FROM children c JOIN teams t ON t.team_id = c.team_id
    WHERE t.service_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"""
TO_AUDIT = "SELECT person_id FROM children WHERE status != 'closed' ORDER BY person_id LIMIT ?"


def open_invented_accounts(*, password: str) -> list[Person]:
    """One account a role; what is there already is left as it is, and an account that had ended is open again."""
    from django.conf import settings

    served = Reader(Store(settings.HOLDFAST_HOME)).served()
    holders = _holders(served)
    return [_account(key, holders.get(key), served, password) for key in ROLES]


def _holders(served: Served) -> dict[str, dict[str, Any]]:
    """A worker for each role that has one, no worker twice: the roles with fewest to choose from choose first."""
    taken = dict(Person.objects.filter(email__endswith=f"@{DOMAIN}").values_list("role_key", "worker_id"))
    found: dict[str, dict[str, Any]] = {}
    to_choose = {key: served.rows(sql) for key, sql in HOLDERS.items() if key not in taken}
    for key, workers in sorted(to_choose.items(), key=lambda item: len(item[1])):
        free = [worker for worker in workers if worker["worker_id"] not in taken.values()]
        if not free:
            raise HoldfastError(
                f"The invented council has no {ROLES[key].title.lower()} with work to do who has no other account: "
                f"{len(workers)} would do and each is taken. Invent a larger council (CHILDREN=2000)."
            )
        found[key] = free[0]
        taken[key] = free[0]["worker_id"]
    return found


def _account(role_key: str, holder: dict[str, Any] | None, served: Served, password: str) -> Person:
    email = f"{role_key.replace('_', '.')}@{DOMAIN}"
    most = ROLES[role_key].most_days
    ends_on = timezone.localdate() + timedelta(days=most) if most else None
    if found := Person.objects.filter(email=email).first():
        if found.has_ended:
            give_last_day(person=found, ends_on=ends_on, by=BY)
        return found
    person = open_account(
        email=email,
        name=holder["name"] if holder else f"Invented {ROLES[role_key].title.lower()}",
        role_key=role_key,
        worker_id=holder["worker_id"] if holder else "",
        password=password,
        ends_on=ends_on,
        by=BY,
    )
    _give_duties(person, served)
    return person


def _give_duties(person: Person, served: Served) -> None:
    """What an administrator would enter: children to audit, and a service where the record names none."""
    given: list[tuple[str, str]] = []
    if person.role.reach is Reach.ASSIGNED:
        given = [(Duty.Kind.CHILD, row["person_id"]) for row in served.rows(TO_AUDIT, (CHILDREN_TO_AUDIT,))]
    elif person.role.reach is Reach.SERVICE and not Scope(person, served).services:
        given = [(Duty.Kind.SERVICE, row["service_id"]) for row in served.rows(SERVICE)[:1]]
    for kind, subject in given:
        give_duty(person=person, kind=kind, subject=subject, started_on=date.today(), by=BY)


def reach_in_words(person: Person, served: Served) -> str:
    """Whose records open to somebody, and how many these are."""
    condition, values = Scope(person, served).condition
    row = served.row(f"SELECT count(*) AS n FROM children WHERE {condition}", values)
    return f"{person.role.reach.value} ({row['n'] if row else 0:,})"
