"""A letter that is not published yet: to whom it opens, until when, and what opens with it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.embargo import close_letter, publish_letter, share_letter, unshare_letter
from holdfast.improvement.findings import findings_within
from holdfast.improvement.letters import Origin, keep_letter
from holdfast.improvement.models import KeptLetter
from holdfast.improvement.sentences import accept
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.functional.inspections.letters import VISIT

READERS = {"director", "head_of_service", "analyst", "auditor", "board_member"}


@pytest.fixture
def closed(db: None) -> KeptLetter:
    """The letter, kept before it is published."""
    origin = Origin(source="e-mail of 12 May 2026", is_embargoed=True)
    return keep_letter(content=VISIT.encode(), name="draft.txt", origin=origin, by="tests")


def opens_to(letter: KeptLetter, sign_in: Callable[[str], Any]) -> set[str]:
    address = f"/inspections/letters/{letter.id}"
    return {role for role in ROLES if sign_in(role).get(address).status_code == 200}


def test_a_letter_that_is_not_published_opens_to_the_director_and_its_list_alone(
    closed: KeptLetter, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    assert opens_to(closed, sign_in) == {"director"}
    share_letter(letter_id=closed.id, email=people["analyst"].email, by=people["director"])
    assert opens_to(closed, sign_in) == {"director", "analyst"}
    for part in ("file", ""):
        assert sign_in("auditor").get(f"/inspections/letters/{closed.id}/{part}".rstrip("/")).status_code == 404
    assert "Fifth monitoring visit" not in sign_in("board_member").see("/inspections").text_content()
    assert "Not published" in sign_in("analyst").see("/inspections").text_content()
    unshare_letter(letter_id=closed.id, email=people["analyst"].email, by=people["director"])
    assert opens_to(closed, sign_in) == {"director"}
    told = Entry.objects.filter(subject=closed.id, action__startswith="letter ").order_by("number")
    assert [one.action for one in told] == ["letter kept", "letter shared", "letter no longer shared"]
    assert told[0].detail["until"] == "publication"


def test_what_is_found_in_it_opens_with_it(closed: KeptLetter, served: Served, people: dict[str, Person]) -> None:
    finding = accept(sentence_id=closed.sentences.first().id, served=served, by="tests")

    def sees(role: str) -> bool:
        return findings_within(Scope(people[role], served)).filter(id=finding.id).exists()

    assert [sees(role) for role in ("director", "analyst", "team_manager")] == [True, False, False]
    publish_letter(letter_id=closed.id, on=timezone.localdate(), address="", by=people["director"])
    assert [sees(role) for role in ("director", "analyst", "team_manager")] == [True, True, True]


def test_sentences_of_it_are_not_there_for_others(closed: KeptLetter, sign_in: Callable[[str], Any]) -> None:
    sentence = closed.sentences.first()
    assert sign_in("analyst").get(f"/inspections/sentences/{sentence.id}").status_code == 404
    assert sign_in("analyst").post(f"/inspections/sentences/{sentence.id}/accept").status_code == 404
    assert sign_in("director").get(f"/inspections/sentences/{sentence.id}").status_code == 200


def test_it_opens_by_itself_after_the_last_day(
    closed: KeptLetter, sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    last = timezone.localdate() + timedelta(days=3)
    close_letter(letter_id=closed.id, until=last, by="tests")
    monkeypatch.setattr(timezone, "localdate", lambda *_: last)
    assert opens_to(closed, sign_in) == {"director"}
    monkeypatch.setattr(timezone, "localdate", lambda *_: last + timedelta(days=1))
    assert opens_to(closed, sign_in) == READERS


def test_once_published_it_opens_to_all_who_read_letters_with_its_public_copy(
    closed: KeptLetter, sign_in: Callable[[str], Any]
) -> None:
    director = sign_in("director")
    sent = {"on": "1/6/2026", "address": "https://reports.ofsted.gov.uk/provider/44/80"}
    assert director.post(f"/inspections/letters/{closed.id}/readers/publish", sent).status_code == 302
    assert opens_to(closed, sign_in) == READERS
    page = sign_in("board_member").see(f"/inspections/letters/{closed.id}")
    assert "Published 1 Jun 2026" in " ".join(page.text_content().split())
    assert page.xpath("//main//a[@href='https://reports.ofsted.gov.uk/provider/44/80']")
    with pytest.raises(HoldfastError, match="no longer be kept"):
        close_letter(letter_id=closed.id, until=None, by="tests")


def test_who_says_so_and_what_cannot_be_said(closed: KeptLetter, people: dict[str, Person]) -> None:
    with pytest.raises(NotAllowed):
        share_letter(letter_id=closed.id, email=people["auditor"].email, by=people["analyst"])
    for email in ("nobody@x.example", people["social_worker"].email):
        with pytest.raises(HoldfastError, match="Nobody who may read letters"):
            share_letter(letter_id=closed.id, email=email, by=people["director"])
    with pytest.raises(HoldfastError, match="future"):
        publish_letter(letter_id=closed.id, on=timezone.localdate() + timedelta(days=1), address="", by="tests")
    with pytest.raises(HoldfastError, match="https"):
        publish_letter(letter_id=closed.id, on=date(2026, 6, 1), address="javascript:x", by="tests")
    with pytest.raises(HoldfastError, match="is past"):
        close_letter(letter_id=closed.id, until=date(2020, 1, 1), by="tests")


@pytest.mark.parametrize("role", [role for role in ROLES if role != "director"])
def test_only_the_director_says_who_reads(role: str, closed: KeptLetter, sign_in: Callable[[str], Any]) -> None:
    assert sign_in(role).post(f"/inspections/letters/{closed.id}/readers/share", {}).status_code == 403


def test_whoever_keeps_a_letter_says_that_it_is_not_published(sign_in: Callable[[str], Any]) -> None:
    file = SimpleUploadedFile("visit.txt", VISIT.encode())
    sent = {"file": file, "source": "the lead inspector", "is_embargoed": "on", "embargo_ends_on": ""}
    response = sign_in("analyst").post("/inspections/keep", sent)
    letter = KeptLetter.objects.get()
    assert response["Location"] == f"/inspections/letters/{letter.id}"
    assert (letter.source, letter.author) == ("the lead inspector", "Orla Penhaligon; Ivo Marchbanks")
    assert opens_to(letter, sign_in) == {"director", "analyst"}


def test_on_whom_it_is_copied_to_the_letter_says_itself(sign_in: Callable[[str], Any], db: None) -> None:
    copied = "I am copying this letter to the Department for Education."
    text = VISIT.replace("Yours sincerely", f"{copied}\n\nYours sincerely")
    letter = keep_letter(content=text.encode(), name="visit.txt", by="tests")
    page = sign_in("director").see(f"/inspections/letters/{letter.id}")
    words = " ".join(" ".join(page.itertext()).split())
    assert f"Copied to {copied}" in words
