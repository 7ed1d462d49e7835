"""Inspectors: in for some days, to the children who were drawn and no other, reading alone, with everything logged."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from holdfast.accounts.actions import (
    NotAllowed,
    end_inspecting,
    give_last_day,
    let_inspect,
    open_account,
    reopen_account,
)
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.inspection.models import EvidenceRoom
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.words import children

READS = {"OWN_PAGE_VIEW", "STANDARD_VIEW", "CHILD_LIST", "CHILD_VIEW", "CHILD_SEARCH", "CHILDREN_BEHIND_VIEW"}


@pytest.fixture
def inspector(people: dict[str, Person]) -> Person:
    """An inspector who was let in nowhere yet."""
    ends_on = timezone.localdate() + timedelta(days=7)
    return open_account(
        email="hmi@x.example", name="Orla Penhaligon", role_key="inspector", ends_on=ends_on, by="tests"
    )


def on(day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda *_: day)


def seen_by(person: Person, served: Served) -> set[str]:
    scope = Scope(Person.objects.get(pk=person.pk), served)
    condition, values = scope.condition
    return {row["person_id"] for row in served.rows(f"SELECT person_id FROM children WHERE {condition}", values)}


def test_an_inspector_reads_and_writes_nothing() -> None:
    assert {permission.name for permission in ROLES["inspector"].may} == READS | {"EVIDENCE_VIEW"}


def test_an_inspectors_account_must_end_and_ends_by_itself(
    inspector: Person, monkeypatch: pytest.MonkeyPatch, served: Served
) -> None:
    client = Client()
    client.force_login(inspector)
    assert client.get("/evidence").status_code == 200
    on(inspector.ends_on, monkeypatch)
    assert client.get("/evidence").status_code == 200
    on(inspector.ends_on + timedelta(days=1), monkeypatch)
    assert client.get("/evidence")["Location"].startswith("/accounts/login/")
    ended = Person.objects.get(pk=inspector.pk)
    assert not ended.is_active
    assert not ended.may(Permission.EVIDENCE_VIEW)
    with pytest.raises(HoldfastError, match="Give it a new last day"):
        reopen_account(person=ended, by="tests")
    give_last_day(person=ended, ends_on=timezone.localdate() + timedelta(days=3), by="tests")
    assert Person.objects.get(pk=inspector.pk).is_active


@pytest.mark.parametrize("days", [None, 32, -1])
def test_an_inspectors_account_is_not_opened_without_an_end_within_a_month(days: int | None, db: None) -> None:
    ends_on = None if days is None else timezone.localdate() + timedelta(days=days)
    with pytest.raises(HoldfastError, match="last day"):
        open_account(email="hmi@x.example", name="A", role_key="inspector", ends_on=ends_on, by="tests")
    assert not Person.objects.filter(email="hmi@x.example").exists()


def test_an_inspector_who_was_let_in_nowhere_sees_nobody(inspector: Person, room: EvidenceRoom, served: Served) -> None:
    assert seen_by(inspector, served) == set()
    client = Client()
    client.force_login(inspector)
    assert client.get(f"/evidence/rooms/{room.id}").status_code == 404
    assert "You were let into no evidence room." in client.get("/evidence").content.decode()


def test_an_inspector_sees_the_children_drawn_up_to_the_day_and_no_other(
    inspector: Person,
    room: EvidenceRoom,
    drawn: set[str],
    people: dict[str, Person],
    served: Served,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    last = timezone.localdate() + timedelta(days=2)
    let_inspect(person=inspector, cohort=room.id, ended_on=last, by=people["director"])
    assert seen_by(inspector, served) == drawn
    client = Client()
    client.force_login(inspector)
    inside, outside = min(drawn), min({r["person_id"] for r in served.rows("SELECT person_id FROM children")} - drawn)
    assert client.get(f"/child/{reference_of(inside)}").status_code == 200
    assert client.get(f"/child/{reference_of(outside)}").status_code == 403
    for form in ("supervision", "oversight", "follow-up"):
        assert client.post(f"/child/{reference_of(inside)}/{form}", {}).status_code == 403
    on(last + timedelta(days=1), monkeypatch)
    assert seen_by(inspector, served) == set()


def test_no_other_duty_widens_what_an_inspector_sees(
    inspector: Person, room: EvidenceRoom, drawn: set[str], served: Served
) -> None:
    let_inspect(person=inspector, cohort=room.id, ended_on=timezone.localdate(), by="tests")
    (team,) = served.rows("SELECT team_id FROM teams ORDER BY team_id LIMIT 1")
    (child,) = served.rows("SELECT person_id FROM children ORDER BY place DESC LIMIT 1")
    Duty.objects.create(person=inspector, kind=Duty.Kind.TEAM, subject=team["team_id"], given_by="tests")
    Duty.objects.create(person=inspector, kind=Duty.Kind.CHILD, subject=child["person_id"], given_by="tests")
    assert seen_by(inspector, served) == drawn
    assert Scope(inspector, served).teams == ()


def test_somebody_in_another_role_does_not_inspect(
    room: EvidenceRoom, people: dict[str, Person], served: Served
) -> None:
    with pytest.raises(NotAllowed, match="Only an inspector"):
        let_inspect(person=people["auditor"], cohort=room.id, ended_on=timezone.localdate(), by=people["director"])
    before = seen_by(people["auditor"], served)
    Duty.objects.create(person=people["auditor"], kind=Duty.Kind.COHORT, subject=room.id, given_by="tests")
    assert seen_by(people["auditor"], served) == before


def test_who_lets_an_inspector_in_and_no_longer_than_the_account(
    inspector: Person, room: EvidenceRoom, people: dict[str, Person], served: Served
) -> None:
    today = timezone.localdate()
    with pytest.raises(NotAllowed):
        let_inspect(person=inspector, cohort=room.id, ended_on=today, by=people["administrator"])
    for day, why in [(today + timedelta(days=8), "The account ends"), (today - timedelta(days=1), "is past")]:
        with pytest.raises(HoldfastError, match=why):
            let_inspect(person=inspector, cohort=room.id, ended_on=day, by=people["director"])
    duty = let_inspect(person=inspector, cohort=room.id, ended_on=today, by=people["director"])
    end_inspecting(duty=duty, by=people["director"])
    assert seen_by(inspector, served) == set()
    assert list(Entry.objects.filter(subject=room.id).values_list("action", flat=True).order_by("number")) == [
        "evidence room made",
        "inspector let in",
        "inspector let out",
    ]


def test_the_nominee_sees_what_was_read_and_when(
    inspector: Person,
    room: EvidenceRoom,
    drawn: set[str],
    people: dict[str, Person],
    served: Served,
    sign_in: Callable[[str], Any],
) -> None:
    let_inspect(person=inspector, cohort=room.id, ended_on=timezone.localdate(), by=people["director"])
    director = sign_in("director")
    assert (
        "No inspector has read anything here yet." in director.see(f"/evidence/rooms/{room.id}/readings").text_content()
    )
    client = Client()
    client.force_login(inspector)
    child = min(drawn)
    client.get(f"/child/{reference_of(child)}")
    client.get(f"/evidence/rooms/{room.id}")
    page = director.see(f"/evidence/rooms/{room.id}/readings")
    rows = [[cell.text_content().strip() for cell in row.xpath("td")] for row in page.xpath("//main//tbody/tr")]
    (row,) = served.rows("SELECT * FROM children WHERE person_id = ?", (child,))
    assert [one[1:] for one in rows[:2]] == [
        ["hmi@x.example", "Read evidence room", ""],
        ["hmi@x.example", "Read child", f"{row['forename']} {row['surname']}"],
    ]
    first = page.find_class("hf-first-words")[0].text_content()
    assert first.endswith(f"here, among them the records of 1 of the {children(len(drawn))}.")
    assert client.get(f"/evidence/rooms/{room.id}/readings").status_code == 403
    taken = director.get(f"/evidence/rooms/{room.id}/readings?table=readings&as=csv")
    assert "Read child" in taken.content.decode() or "read child" in taken.content.decode()
    last = Entry.objects.order_by("-number").first()
    assert last is not None
    assert last.action == "exported from readings of an evidence room"
