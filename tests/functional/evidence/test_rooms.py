"""Evidence rooms: who makes one, what it says, what is laid out, and what it leaves out."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed, let_inspect
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.activity.models import Entry
from holdfast.improvement.findings import Said, Source, confirm_finding
from holdfast.improvement.letters import keep_letter
from holdfast.inspection.models import EvidenceRoom
from holdfast.inspection.rooms import lay_out, name_letter, take_out
from holdfast.inspection.scopes import Asked
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.words import children, sentence
from tests.functional.evidence.conftest import made
from tests.functional.inspections.letters import VISIT

MAKERS = {"director", "analyst"}


def first_words(page: Any) -> str:
    return str(page.find_class("hf-first-words")[0].text_content())


@pytest.mark.parametrize("role", ROLES)
def test_rooms_open_to_those_who_make_them_and_to_whoever_was_let_in(
    role: str, room: EvidenceRoom, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    client = sign_in(role)
    if role == "inspector":
        assert client.get(f"/evidence/rooms/{room.id}").status_code == 404
        let_inspect(person=people[role], cohort=room.id, ended_on=timezone.localdate(), by="tests")
        page = client.see(f"/evidence/rooms/{room.id}")
        assert first_words(page).startswith("You may read the records of ")
        assert not page.xpath("//main//form")
        return
    client.see(f"/evidence/rooms/{room.id}", status=200 if role in MAKERS else 403)
    client.see("/evidence/new", status=200 if role in MAKERS else 403)


def test_the_room_says_its_scope_who_reads_and_whose_records(
    room: EvidenceRoom, drawn: set[str], people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    client = sign_in("director")
    page = client.see(f"/evidence/rooms/{room.id}")
    assert first_words(page) == sentence(f"{children(len(drawn))}; no inspector may read them today")
    assert "Children on a child protection plan on 30 September 2026. All " in " ".join(page.text_content().split())
    assert len(page.xpath("//main//tbody/tr")) == len(drawn)
    last = timezone.localdate() + timedelta(days=3)
    let_inspect(person=people["inspector"], cohort=room.id, ended_on=last, by="tests")
    told = first_words(client.see(f"/evidence/rooms/{room.id}"))
    assert told == sentence(f"{children(len(drawn))}; one inspector may read them until {last.day} {last:%b %Y}")


def test_a_room_is_made_from_the_page_with_a_sample(sign_in: Callable[[str], Any], served: Served) -> None:
    sent = {
        "title": "Seventh monitoring visit",
        "starts_on": "6/10/2026",
        "ends_on": "7/10/2026",
        "groups": ["assessed", "in_need"],
        "months": "6",
        "as_at": "30/9/2026",
        "sample": "3",
        "seed": "5",
        "theme": "",
        "team": "",
    }
    client = sign_in("analyst")
    response = client.post("/evidence/new", sent)
    room = EvidenceRoom.objects.get(title="Seventh monitoring visit")
    assert response["Location"] == f"/evidence/rooms/{room.id}"
    assert (room.drawn, room.seed, room.kept_by) == (3, 5, "analyst@wyreshire.example")
    assert "3 of " in first_words(client.see(response["Location"])).replace("Three children drawn", "3")
    wrong = client.post("/evidence/new", {**sent, "groups": []})
    assert wrong.status_code == 422
    assert "Choose at least one group" in client.checked("/evidence/new", wrong.content.decode()).text_content()


def test_a_scope_that_nobody_fits_makes_no_room(served: Served, people: dict[str, Person]) -> None:
    with pytest.raises(HoldfastError, match="No child fits"):
        made(served, people["director"], as_at=date(2015, 1, 1))
    with pytest.raises(HoldfastError, match="ends before it starts"):
        made(served, people["director"], ends_on=date(2026, 10, 1))
    with pytest.raises(NotAllowed):
        made(served, people["head_of_service"])
    assert not EvidenceRoom.objects.filter(title="Sixth monitoring visit").exists()


def test_the_figures_of_a_theme_are_those_that_its_findings_name(served: Served, people: dict[str, Person]) -> None:
    letter = Source("letter", "Monitoring visit", date(2026, 5, 14))
    for theme, measures in [("planning", ["CN01", "CN03"]), ("assessment", ["AS01"])]:
        said = Said("weakness", [theme], measures=measures)
        confirm_finding(words=f"On {theme}.", source=letter, said=said, served=served, by="tests")
    room = made(served, people["director"], theme="planning", asked=Asked(["in_need"]))
    assert [(one.subject, one.dated_on) for one in room.items.order_by("subject")] == [
        ("CN01", room.as_at),
        ("CN03", room.as_at),
    ]


def test_figures_audits_and_documents_are_laid_out_dated_and_open_further(
    room: EvidenceRoom, served: Served, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    source = Source("review", "Audit of 20 plans", date(2026, 8, 3))
    said = Said("weakness", ["planning"])
    audit = confirm_finding(words="Six plans had drifted.", source=source, said=said, served=served, by="tests")
    client = sign_in("director")
    address = f"/evidence/rooms/{room.id}"
    common = {"measure": "", "audit": "", "title": "", "address": "", "dated_on": "30/9/2026"}
    for sent in (
        {"kind": "figure", "measure": "CN01"},
        {"kind": "audit", "audit": audit.id},
        {"kind": "document", "title": "Self-evaluation", "address": "https://wyreshire.example/sef"},
    ):
        assert client.post(f"{address}/lay-out", {**common, **sent}).status_code == 302
    page = client.see(address)
    assert page.xpath("//main//a[@href='/measures/CN01']")
    words = " ".join(page.text_content().split())
    assert "Audit of 20 plans, 3 Aug 2026: Six plans had drifted." in words
    assert page.xpath("//main//a[@href='https://wyreshire.example/sef']")
    again = client.post(f"{address}/lay-out", {**common, "kind": "figure", "measure": "CN01"})
    assert again.status_code == 422
    assert "is laid out already" in client.checked(address, again.content.decode()).text_content()
    item = room.items.get(kind="document")
    client.post(f"{address}/take-out", {"item": item.id})
    assert "Self-evaluation" not in client.see(address).find(".//ul[@class='govuk-list hf-laid']").text_content()
    item.refresh_from_db()
    assert item.withdrawn_by == "director@wyreshire.example"


@pytest.mark.parametrize(
    ("kind", "subject", "title", "why"),
    [
        ("figure", "XX99", "", "no measure XX99"),
        ("rumour", "", "A", "no kind rumour"),
        ("document", "", " ", "Give its title"),
        ("document", "javascript:alert(1)", "A", "whole address"),
    ],
)
def test_what_cannot_be_laid_out_says_why(kind: str, subject: str, title: str, why: str, room: EvidenceRoom) -> None:
    with pytest.raises(HoldfastError, match=why):
        lay_out(room_id=room.id, kind=kind, subject=subject, title=title, dated_on=room.as_at, by="tests")


def test_only_those_who_make_rooms_change_them(
    room: EvidenceRoom, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    let_inspect(person=people["inspector"], cohort=room.id, ended_on=timezone.localdate(), by="tests")
    client = sign_in("inspector")
    for act in ("lay-out", "take-out", "let-in", "let-out", "letter"):
        assert client.post(f"/evidence/rooms/{room.id}/{act}", {}).status_code == 403
    with pytest.raises(NotAllowed):
        name_letter(room_id=room.id, letter_id="HF-1", by=people["inspector"])
    with pytest.raises(HoldfastError, match="not laid out"):
        take_out(item_id="HF-none", by="tests")


def test_a_room_is_kept_with_the_letter_on_its_visit(
    room: EvidenceRoom, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    letter = keep_letter(content=VISIT.encode(), name="visit.txt", by="tests")
    client = sign_in("director")
    client.post(f"/evidence/rooms/{room.id}/letter", {"letter": letter.id})
    assert client.see(f"/evidence/rooms/{room.id}").xpath(f"//main//a[@href='/inspections/letters/{letter.id}']")
    assert Entry.objects.filter(action="evidence room tied to its letter", subject=room.id).exists()


def test_letting_in_from_the_page_and_ending_it(
    room: EvidenceRoom, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    client, today = sign_in("director"), timezone.localdate()
    sent = {"inspector": people["inspector"].pk, "ended_on": f"{today:%d/%m/%Y}"}
    assert client.post(f"/evidence/rooms/{room.id}/let-in", sent).status_code == 302
    duty = people["inspector"].duties.get(subject=room.id)
    client.post(f"/evidence/rooms/{room.id}/let-out", {"duty": duty.pk})
    duty.refresh_from_db()
    assert duty.ended_on == today - timedelta(days=1)
    late = client.post(f"/evidence/rooms/{room.id}/let-in", {**sent, "ended_on": "1/1/2020"})
    assert late.status_code == 422
    assert "is past" in client.checked("/evidence", late.content.decode()).text_content()
