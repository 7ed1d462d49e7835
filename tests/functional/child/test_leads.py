"""A lead child protection practitioner, and a family help lead: who they are to a child, and what they may open."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.serving.reader import Served

WHO = """SELECT c.person_id, c.worker_id, c.protection_lead_id AS lead, w.name, w.children, w.led, w.team_id
    FROM children c JOIN workers w ON w.worker_id = c.protection_lead_id
    WHERE c.worker_id IS NOT NULL AND c.worker_id != c.protection_lead_id ORDER BY c.place"""


@pytest.fixture
def led(served: Served) -> dict[str, Any]:
    """A child on a protection plan with a lead beside the worker, and the lead."""
    found = served.row(WHO)
    assert found, "the invented council has such children"
    return found


def worker_account(worker_id: str) -> Person:
    return Person.objects.create_user(
        "lead@x.example", None, name="Lead", role_key="social_worker", worker_id=worker_id, calendar_key="lead"
    )


def test_the_childs_page_names_the_lead_beside_the_worker(sign_in: Callable[[str], Any], led: dict[str, Any]) -> None:
    text = sign_in("director").see(f"/child/{reference_of(led['person_id'])}").text_content()
    assert f"lead child protection practitioner {led['name']}" in text
    assert "Lead child protection practitioner" in text


def test_the_lead_opens_the_child_and_it_is_logged_and_others_are_refused(
    served: Served, led: dict[str, Any], db: None
) -> None:
    person, client = worker_account(led["lead"]), Client()
    client.force_login(person)
    before = Entry.objects.count()
    assert client.get(f"/child/{reference_of(led['person_id'])}").status_code == 200
    assert Entry.objects.count() == before + 1
    scope = Scope(person, served)
    columns = ("worker_id", "adviser_id", "reviewing_officer_id", "family_lead_id", "protection_lead_id")
    others = [
        row["person_id"]
        for row in served.rows("SELECT * FROM children ORDER BY place")
        if led["lead"] not in [row[column] for column in columns]
    ]
    assert others
    assert not any(scope.sees(child) for child in others[:200])
    assert client.get(f"/child/{reference_of(others[0])}").status_code == 403


def test_whom_a_worker_leads_the_protection_of_is_counted_apart(
    sign_in: Callable[[str], Any], served: Served, led: dict[str, Any]
) -> None:
    held = served.rows("SELECT 1 FROM children WHERE worker_id = ?", (led["lead"],))
    beside = served.rows("SELECT 1 FROM children WHERE protection_lead_id = ?", (led["lead"],))
    assert (led["children"], led["led"]) == (len(held), len(beside))
    client = sign_in("director")
    team = client.see(reverse("team", args=(led["team_id"],)))
    (row,) = team.xpath(f"//tr[th[starts-with(normalize-space(.), '{led['name']}')]]")
    assert f"and leads the protection of {len(beside)}" in row.text_content()
    session = client.see(reverse("session", args=(led["lead"],))).text_content()
    assert f"also leads the protection of {len(beside)} child" in session


def test_a_child_in_need_with_a_family_help_lead_has_a_worker(served: Served, sign_in: Callable[[str], Any]) -> None:
    found = served.row(
        """SELECT c.person_id, w.name FROM children c JOIN workers w ON w.worker_id = c.worker_id
        WHERE w.role = 'family help practitioner' AND c.status NOT IN ('protection plan', 'in care')"""
    )
    assert found
    text = sign_in("director").see(f"/child/{reference_of(found['person_id'])}").text_content()
    assert found["name"] in text
    assert "No named worker" not in text
    wrong = """SELECT 1 FROM children c JOIN workers w ON w.worker_id = c.worker_id
        WHERE w.role = 'family help practitioner' AND c.status IN ('protection plan', 'in care')"""
    assert served.row(wrong) is None
