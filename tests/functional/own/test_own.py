"""One's own settings, the second factor, and the calendar feed."""

import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from icalendar import Calendar

from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS
from holdfast.web.own.calendar import feed_of
from holdfast.web.own.words import own_words
from tests.functional.conftest import PASSWORD


def confirmed(client: Any) -> Any:
    """A client who has just written the password again, as is asked before a second factor changes."""
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


@pytest.mark.parametrize("role", ROLES)
def test_everybody_has_settings_of_their_own(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    page = sign_in(role).see("/own")
    text = page.text_content()
    assert people[role].email in text
    has_feed = "/calendar/" in text
    assert has_feed == (role not in ("board_member", "administrator"))
    assert [a.text_content() for a in page.xpath("//header//a[@href='/own']")] == [people[role].name]


def test_the_digest_is_switched_and_logged(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    client, person = sign_in("social_worker"), people["social_worker"]
    client.post("/own", {"change": "no_digest"})
    person.refresh_from_db()
    assert not person.wants_digest
    assert "no digest is sent to you" in client.see("/own").text_content()
    client.post("/own", {"change": "digest"})
    person.refresh_from_db()
    assert person.wants_digest
    said = Entry.objects.filter(action__startswith="digest").values_list("action", flat=True)
    assert list(said) == ["digest not wanted", "digest wanted"]
    assert client.post("/own", {"change": "everything"}).status_code == 400


def test_changing_the_password_is_logged(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    client = sign_in("social_worker")
    new = "seven tall ships at anchor"
    sent = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    client.post("/accounts/password/change/", sent)
    people["social_worker"].refresh_from_db()
    assert people["social_worker"].check_password(new)
    assert Entry.objects.filter(action="password changed", by=people["social_worker"].email).exists()


def test_an_authenticator_app_is_asked_for_once_it_is_added(
    sign_in: Callable[[str], Any], people: dict[str, Person], django_capture_on_commit_callbacks: Any
) -> None:
    client, person = confirmed(sign_in("social_worker")), people["social_worker"]
    page = client.checked("totp", client.get("/accounts/2fa/totp/activate/").content.decode())
    secret = page.xpath("string(//input[@id='authenticator_secret']/@value)")
    code = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/accounts/2fa/totp/activate/", {"code": code})
    kinds = set(person.authenticator_set.values_list("type", flat=True))  # type: ignore[attr-defined]
    assert kinds == {"totp", "recovery_codes"}
    assert Entry.objects.filter(action="second factor added", by=person.email).exists()
    for address in ("/accounts/2fa/", "/accounts/2fa/recovery-codes/", "/accounts/2fa/recovery-codes/generate/"):
        client.checked(address, client.get(address).content.decode())
    client.checked("deactivate", client.get("/accounts/2fa/totp/deactivate/").content.decode())
    assert "one second factor" in client.see("/own").text_content()
    assert client.get("/accounts/2fa/recovery-codes/download/").status_code == 200
    _asked_at_sign_in(client, person)


def _asked_at_sign_in(client: Any, person: Person) -> None:
    again = Client()
    response = again.post("/accounts/login/", {"login": person.email, "password": PASSWORD})
    assert response["Location"] == "/accounts/2fa/authenticate/"
    client.checked("authenticate", again.get("/accounts/2fa/authenticate/").content.decode())
    assert again.get("/").status_code == 302
    codes = person.authenticator_set.get(type="recovery_codes").wrap().get_unused_codes()  # type: ignore[attr-defined]
    again.post("/accounts/2fa/authenticate/", {"code": codes[0]})
    assert again.get("/").status_code == 200


def test_a_forgotten_password_says_the_same_whether_or_not_there_is_an_account(
    people: dict[str, Person], mailoutbox: list[Any]
) -> None:
    answers = [
        Client().post("/accounts/password/reset/", {"email": email}, follow=True).content
        for email in (people["analyst"].email, "nobody@wyreshire.example")
    ]
    assert b"Look at your e-mail" in answers[0]
    assert answers[0] == answers[1]
    assert [letter.to for letter in mailoutbox] == [[people["analyst"].email]]
    assert "example.com" not in mailoutbox[0].body


def events(client: Client, key: str) -> Counter[tuple[date, str]]:
    """How many children fall due by day and words of the event."""
    response = client.get(f"/calendar/{key}.ics")
    assert response.status_code == 200
    feed = Calendar.from_ical(response.content)
    return Counter((event["dtstart"].dt, str(event["summary"])) for event in feed.walk("VEVENT"))


def test_the_calendar_holds_what_falls_due_and_nobodys_name(people: dict[str, Person], served: Served) -> None:
    person = people["social_worker"]
    response = Client().get(f"/calendar/{person.calendar_key}.ics")
    assert response["Content-Type"].startswith("text/calendar")
    text = response.content.decode().replace("\r\n ", "")
    condition, values = Scope(person, served).condition
    due = served.rows(
        f"""SELECT o.due_on, o.standard, count(DISTINCT o.person_id) AS n FROM owed o JOIN children USING (person_id)
        WHERE ({condition}) AND o.due_on IS NOT NULL GROUP BY 1, 2""",
        values,
    )
    assert due
    assert text.count("BEGIN:VEVENT") == len(due)
    for row in due:
        assert f"DTSTART;VALUE=DATE:{row['due_on'].replace('-', '')}" in text
        assert CLOCKS[row["standard"]].title in text
    for child in served.rows("SELECT * FROM children"):
        assert child["person_id"] not in text
        for name in (child["forename"], child["surname"]):
            assert not name or f" {name} " not in f" {text} "
    assert Entry.objects.filter(action="read calendar", by=person.email).count() == 1


def test_an_event_counts_children() -> None:
    due = Counter({(date(2026, 10, 2), "care_visit"): 2, (date(2026, 10, 1), "care_visit"): 1})
    feed = feed_of(due, date(2026, 9, 30))
    first, second = Calendar.from_ical(feed).walk("VEVENT")
    assert (first["dtstart"].dt, str(first["summary"])) == (
        date(2026, 10, 1),
        f"{CLOCKS['care_visit'].title}: due for one child",
    )
    assert str(second["summary"]).endswith("due for two children")
    assert feed == feed_of(due, date(2026, 9, 30))


@pytest.mark.parametrize("key", ["", "x", "../../etc"])
def test_a_key_of_nobody_opens_no_calendar(key: str, people: dict[str, Person]) -> None:
    Person.objects.filter(role_key="auditor").update(calendar_key="")
    assert Client().get(f"/calendar/{key}.ics").status_code == 404


def test_a_calendar_ends_with_its_key_its_role_and_its_account(
    sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client, person = sign_in("social_worker"), people["social_worker"]
    old = person.calendar_key
    client.post("/own", {"change": "calendar"})
    person.refresh_from_db()
    assert Client().get(f"/calendar/{old}.ics").status_code == 404
    assert Client().get(f"/calendar/{person.calendar_key}.ics").status_code == 200
    assert Entry.objects.filter(action="calendar address renewed", by=person.email).count() == 1
    for change in ({"role_key": "board_member"}, {"role_key": "social_worker", "is_active": False}):
        Person.objects.filter(pk=person.pk).update(**change)
        assert Client().get(f"/calendar/{person.calendar_key}.ics").status_code == 404
    assert Entry.objects.filter(action="refused calendar").count() == 3


def test_the_first_words() -> None:
    alone = "Your account is guarded by a password alone; add a second factor"
    assert own_words(0, wants_digest=None) == alone + "."
    assert own_words(0, wants_digest=False) == alone + "; no digest is sent to you."
    assert own_words(2, wants_digest=True) == (
        "Your account is guarded by a password and two second factors; the weekly digest comes by e-mail."
    )
