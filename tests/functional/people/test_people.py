"""The People pages: accounts, roles, worker ids and duties, by administrators alone, each change logged."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from holdfast.accounts import actions
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.people.words import people_words, person_words

NEW_PASSWORD = "seven tall ships at anchor"


def last_entry() -> Entry:
    found = Entry.objects.exclude(action__startswith="read").order_by("-number").first()
    assert found is not None
    return found


@pytest.mark.parametrize("role", [role for role in ROLES if role != "administrator"])
def test_only_administrators_manage_accounts(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client = sign_in(role)
    whose = people["auditor"]
    for address in ("/people", "/people/new", f"/people/{whose.pk}"):
        client.see(address, status=403)
    assert client.post(f"/people/{whose.pk}", {"change": "close"}).status_code == 403
    whose.refresh_from_db()
    assert whose.is_active


def test_the_list_shows_every_account(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    text = sign_in("administrator").see("/people").text_content()
    assert all(person.email in text for person in people.values())
    assert "11 people may sign in; 11 of them have no second factor yet." in text


def test_an_account_is_opened_and_its_owner_sets_the_password(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("administrator")
    client.see("/people/new")
    sent = {"email": "New.Person@wyreshire.example", "name": "New Person", "role_key": "analyst", "worker_id": ""}
    response = client.post("/people/new", sent)
    person = Person.objects.get(email="new.person@wyreshire.example")
    assert response["Location"] == f"/people/{person.pk}"
    assert not person.has_usable_password()
    assert Entry.objects.filter(action="account opened", subject=person.email, by__startswith="administrator").exists()
    link = re.search(r"http://\S+(/accounts/password/reset/key/\S+)", str(mail.outbox[0].body))
    assert link is not None
    owner = Client()
    page = owner.get(link.group(1), follow=True)
    done = owner.post(page.request["PATH_INFO"], {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD}, follow=True)
    assert b"Your password is changed" in done.content
    person.refresh_from_db()
    assert person.check_password(NEW_PASSWORD)
    assert last_entry().action == "password changed"


def test_what_is_wrong_with_a_new_account_is_said(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    client = sign_in("administrator")
    sent = {"email": people["auditor"].email.upper(), "name": "", "role_key": "emperor", "worker_id": "nobody-1"}
    response = client.post("/people/new", sent)
    assert response.status_code == 400
    text = client.checked("/people/new", response.content.decode()).text_content()
    for words in ("There is an account with this e-mail address", "Write their name", "knows no worker of this id"):
        assert words in text
    assert not mail.outbox


def test_role_and_worker_id_change_whose_records_open(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, whose = sign_in("administrator"), people["board_member"]
    worker = served.row("SELECT worker_id FROM children WHERE worker_id IS NOT NULL")
    assert worker is not None
    client.post(f"/people/{whose.pk}", {"change": "role", "role_key": "social_worker"})
    assert last_entry().detail == {"from": "board_member", "to": "social_worker"}
    client.post(f"/people/{whose.pk}", {"change": "worker", "worker_id": worker["worker_id"]})
    assert last_entry().action == "worker id changed"
    whose.refresh_from_db()
    child = served.row("SELECT person_id FROM children WHERE worker_id = ?", (worker["worker_id"],))
    assert child is not None
    assert Scope(whose, served).sees(child["person_id"])
    refused = client.post(f"/people/{whose.pk}", {"change": "worker", "worker_id": "nobody-1"})
    assert refused.status_code == 400


def test_a_duty_opens_a_team_for_its_time(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, whose = sign_in("administrator"), people["social_worker"]
    team = next(
        row["team_id"]
        for row in served.rows("SELECT DISTINCT team_id FROM children WHERE team_id IS NOT NULL ORDER BY 1")
        if row["team_id"] not in Scope(whose, served).teams
    )
    given = {"change": "duty", "team": team, "started_on": str(timezone.localdate()), "ended_on": ""}
    client.post(f"/people/{whose.pk}", given)
    assert team in Scope(whose, served).teams
    duty = Duty.objects.get(person=whose)
    client.see(f"/people/{whose.pk}")
    client.post(f"/people/{whose.pk}", {"change": "end_duty", "duty": duty.pk})
    assert team not in Scope(whose, served).teams
    assert [e.action for e in Entry.objects.filter(subject=team).order_by("number")] == ["duty given", "duty ended"]


def test_a_child_given_for_audit_stands_by_reference_alone(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, whose = sign_in("administrator"), people["auditor"]
    whose.duties.all().delete()
    child = served.row("SELECT * FROM children WHERE surname IS NOT NULL ORDER BY person_id")
    assert child is not None
    given = {"change": "duty", "child": child["person_id"], "started_on": "2026-09-01"}
    assert client.post(f"/people/{whose.pk}", given).status_code == 302
    assert Scope(whose, served).sees(child["person_id"])
    text = client.see(f"/people/{whose.pk}").text_content()
    assert child["person_id"] not in text
    assert child["surname"] not in text


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "one of the three"),
        ({"child": "nobody-1"}, "knows no child of this id"),
        ({"started_on": "2026-09-02", "ended_on": "2026-09-01"}, "lies before the first"),
    ],
)
def test_a_duty_that_cannot_be_is_refused(
    sent: dict[str, str], said: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client, whose = sign_in("administrator"), people["team_manager"]
    response = client.post(f"/people/{whose.pk}", {"change": "duty", "started_on": "2026-09-01", **sent})
    assert response.status_code == 400
    assert said in client.checked("/people", response.content.decode()).text_content()
    assert not whose.duties.exists()


def test_a_closed_account_lets_nobody_in_and_may_be_opened_again(
    sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client, whose, theirs = sign_in("administrator"), people["director"], sign_in("director")
    key = whose.calendar_key
    client.post(f"/people/{whose.pk}", {"change": "close"})
    assert theirs.get("/").status_code in (302, 403)
    assert last_entry().action in ("account closed", "refused today")
    client.see(f"/people/{whose.pk}")
    client.post(f"/people/{whose.pk}", {"change": "reopen"})
    whose.refresh_from_db()
    assert whose.is_active
    assert whose.calendar_key != key


def test_nobody_changes_their_own_account(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    client, whose = sign_in("administrator"), people["administrator"]
    for change in (
        {"change": "role", "role_key": "director"},
        {"change": "close"},
        {"change": "worker", "worker_id": ""},
    ):
        assert client.post(f"/people/{whose.pk}", change).status_code == 400
    whose.refresh_from_db()
    assert (whose.role_key, whose.is_active) == ("administrator", True)
    assert len(client.see(f"/people/{whose.pk}").xpath("//main//form")) == 0


def test_the_actions_themselves_ask_who_may(people: dict[str, Person]) -> None:
    for change in (
        lambda by: actions.open_account(email="x@y.example", name="X", role_key="analyst", by=by),
        lambda by: actions.change_role(person=people["auditor"], role_key="director", by=by),
        lambda by: actions.give_duty(
            person=people["auditor"], kind="team", subject="T", started_on=date(2026, 9, 1), by=by
        ),
        lambda by: actions.close_account(person=people["auditor"], by=by),
    ):
        with pytest.raises(HoldfastError, match="may not manage accounts"):
            change(people["director"])


def test_a_mail_that_cannot_leave_is_said(sign_in: Callable[[str], Any], settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    sent = {"email": "late@wyreshire.example", "name": "Late", "role_key": "analyst"}
    response = sign_in("administrator").post("/people/new", sent, follow=True)
    assert b"no e-mail could be sent" in response.content


def test_the_first_words() -> None:
    person = Person(email="a@b.example", name="A", role_key="team_manager")
    other = Person(email="c@d.example", name="C", role_key="auditor", is_active=False)
    assert people_words([person, other], 1, 1) == (
        "One person may sign in; one of them has no second factor yet; "
        "one has a worker id that the record does not know, so no children."
    )
    today = date(2026, 9, 30)
    duties = [
        Duty(person=person, kind="team", subject="T", started_on=today, ended_on=None),
        Duty(person=person, kind="team", subject="U", started_on=date(2026, 9, 1), ended_on=date(2026, 9, 29)),
    ]
    said = person_words(person, 12, duties, today)
    assert said == "Team manager: the records of 12 children open to this person today, with one duty given here."
    assert person_words(other, 0, [], today) == "This account is closed: nobody can sign in with it."
