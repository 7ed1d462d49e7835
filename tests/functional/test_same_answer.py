"""One question, one answer: whether somebody may see a child is the same on each page, list, search, count and feed."""

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from holdfast.accounts.actions import draw_cohort
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.serving.reader import Served
from holdfast.serving.search import search, understood
from holdfast.standards import CLOCKS
from holdfast.web.digest.letters import letter_for
from holdfast.web.own.calendar import due_days
from holdfast.web.words import children

PEOPLE, CHILDREN = 16, 12


def somebody(random: Random, served: Served, number: int) -> Person:
    """A person of any role and any worker id, with duties past, present and to come."""
    workers = [row["worker_id"] for row in served.rows("SELECT worker_id FROM workers ORDER BY 1")]
    person = Person.objects.create_user(
        f"somebody{number}@x.example",
        None,
        name="Somebody",
        role_key="inspector" if number % 6 == 5 else random.choice(sorted(set(ROLES) - {"board_member"})),
        worker_id=random.choice([*workers, ""]),
        calendar_key=f"key-of-somebody-{number}",
    )
    for _ in range(random.randrange(4)):
        kind, sql = random.choice(
            [
                (Duty.Kind.TEAM, "SELECT team_id FROM teams ORDER BY 1"),
                (Duty.Kind.SERVICE, "SELECT DISTINCT service_id FROM teams WHERE service_id IS NOT NULL ORDER BY 1"),
                (Duty.Kind.CHILD, "SELECT person_id FROM children ORDER BY 1"),
            ]
        )
        started_on = timezone.localdate() + timedelta(days=random.randrange(-30, 20))
        ended_on = random.choice([None, started_on + timedelta(days=random.randrange(0, 40))])
        (subject,) = random.choice(served.rows(sql)).values()
        Duty.objects.create(person=person, kind=kind, subject=subject, started_on=started_on, ended_on=ended_on)
    if person.role_key == "inspector":
        sql = "SELECT person_id FROM children ORDER BY 1"
        drawn = random.sample([row["person_id"] for row in served.rows(sql)], 20)
        draw_cohort(cohort=f"cohort-{number}", children=drawn)
        # Let in now, later, or no longer.
        started_on = timezone.localdate() + timedelta(days=random.choice([-3, -3, -20, 4]))
        given = {"subject": f"cohort-{number}", "started_on": started_on, "ended_on": started_on + timedelta(days=9)}
        Duty.objects.create(person=person, kind=Duty.Kind.COHORT, **given)
    return person


@pytest.mark.parametrize("number", range(PEOPLE))
def test_page_list_search_count_and_feed_agree(number: int, council: Any, served: Served, db: None) -> None:
    random = Random(number)
    person = somebody(random, served, number)
    scope, client = Scope(person, served), Client()
    client.force_login(person)
    every = served.rows("SELECT * FROM children ORDER BY person_id")
    mine = [row for row in every if scope.sees(row["person_id"])]
    sample = random.sample(every, CHILDREN) + random.sample(mine, min(CHILDREN, len(mine)))
    listed = addresses(client, "/children")
    for child in sample:
        sees = scope.sees(child["person_id"])
        address = f"/child/{reference_of(child['person_id'])}"
        assert (client.get(address).status_code == 200) == (sees and page_opens(person))
        assert (address in listed) == (sees and child["status"] != "closed")
        assert_search_agrees(client, scope, child, sees=sees)
    condition, values = scope.condition
    (counted,) = served.rows(f"SELECT count(*) AS n FROM children WHERE {condition}", values)
    assert counted["n"] == len(mine)
    assert_feed_agrees(person, scope, {row["person_id"] for row in mine})


def page_opens(person: Person) -> bool:
    """Whether the role opens any child's page at all."""
    return any(permission.name == "CHILD_VIEW" for permission in person.role.may)


def addresses(client: Client, page: str) -> set[str]:
    return set(str(client.get(page).content).split('"'))


def assert_search_agrees(client: Client, scope: Scope, child: dict[str, Any], *, sees: bool) -> None:
    typed = [child["person_id"], " ".join(filter(None, (child["surname"], child["forename"])))]
    typed += [date.fromisoformat(child["born_on"]).strftime("%d/%m/%Y")] if child["born_on"] else []
    for asked in filter(None, typed):
        found = {row["person_id"] for row in search(scope.served, understood(asked), scope.condition).children}
        assert (child["person_id"] in found) == sees, asked
        assert all(scope.sees(person_id) for person_id in found)
    shown = str(client.post("/search", {"asked": child["person_id"]}).content).split('"')
    assert (f"/child/{reference_of(child['person_id'])}" in shown) == (sees and page_opens(scope.person))


def assert_feed_agrees(person: Person, scope: Scope, mine: set[str]) -> None:
    """The calendar and the digest count what is owed to the children whom `sees` allows, one by one."""
    owed = scope.served.rows("SELECT DISTINCT person_id, standard, due_on FROM owed WHERE due_on IS NOT NULL")
    due = Counter((date.fromisoformat(o["due_on"]), o["standard"]) for o in owed if o["person_id"] in mine)
    assert due_days(scope) == due
    response = Client().get(f"/calendar/{person.calendar_key}.ics")
    if not page_opens(person):
        assert response.status_code == 404
        return
    feed = Calendar.from_ical(response.content).walk("VEVENT")
    shown = {(event["dtstart"].dt, str(event["summary"])) for event in feed}
    titles = {(day, f"{CLOCKS[standard].title}: due for {children(n)}") for (day, standard), n in due.items()}
    assert shown == titles
    late = Counter(
        o["standard"] for o in scope.served.rows("SELECT * FROM owed WHERE overdue = 1") if o["person_id"] in mine
    )
    body = letter_for(scope).body
    assert all(f"- {CLOCKS[standard].title}: {n:,}, the longest" in body for standard, n in late.items())
