"""The register: what stands, what is due, and how a letter enters it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.activity.models import Entry
from holdfast.cli.letters import _keep_own
from holdfast.improvement.letters import KeptAlreadyError, give_day, keep_letter, withdraw_letter
from holdfast.improvement.models import KeptLetter, LetterSentence
from holdfast.improvement.register import register
from holdfast.improvement.sentences import accept
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.functional.inspections.letters import INSPECTION, VISIT


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda *_: date(2026, 9, 30))


@pytest.fixture
def both(visit: KeptLetter) -> KeptLetter:
    """The inspection and the visit; the visit is given back."""
    keep_letter(content=INSPECTION.encode(), name="inspection.html", by="tests")
    return visit


def text_of(page: Any) -> str:
    return " ".join(page.text_content().split())


def test_a_letter_is_kept_as_it_came_with_what_was_read(visit: KeptLetter) -> None:
    kept = KeptLetter.objects.get()
    assert bytes(kept.content) == VISIT.encode()
    assert (kept.kind, kept.ordinal, kept.form) == ("monitoring visit", 5, "text")
    assert (kept.written_on, kept.visit_started_on, kept.visit_ended_on) == (
        date(2026, 5, 14),
        date(2026, 4, 28),
        date(2026, 4, 29),
    )
    assert [one["word"] for one in kept.progress] == ["good", "too slow"]
    assert list(visit.sentences.values_list("words", flat=True)) == [
        "The local authority has made good progress in the timeliness of assessments.",
        "Most assessments are now completed in time and they are of good quality.",
        "Too many plans drift, and the pace of change in two teams has been too slow.",
    ]
    assert set(visit.sentences.values_list("state", flat=True)) == {LetterSentence.State.SUGGESTED}
    entry = Entry.objects.get(action="letter kept")
    assert (entry.by, entry.subject) == ("tests", visit.id)


def test_the_same_file_is_kept_once_and_what_is_no_letter_not_at_all(visit: KeptLetter) -> None:
    with pytest.raises(KeptAlreadyError, match=r"again\.txt is kept already, as fifth monitoring visit"):
        keep_letter(content=VISIT.encode(), name="again.txt", by="tests")
    with pytest.raises(HoldfastError, match=r"^list\.txt was not kept\. This is not a letter"):
        keep_letter(content=b"Milk, bread, a birthday card for the whole team", name="list.txt", by="tests")
    assert KeptLetter.objects.count() == 1


def test_the_register_says_what_stands_and_what_is_due(
    both: KeptLetter, today: None, sign_in: Callable[[str], Any]
) -> None:
    page = sign_in("board_member").see("/inspections")
    assert page.find_class("hf-first-words")[0].text_content() == (
        "The council was judged inadequate in October 2023; one monitoring visit since; "
        "a re-inspection is to be expected between 2 Oct 2025 and 2 Oct 2026."
    )
    words = " ".join(" ".join(page.itertext()).split())
    assert "Monitoring visit , 28 Jun 2026 to 28 Aug 2026: this time is past" in words
    assert "Re-inspection , 2 Oct 2025 to 2 Oct 2026: it may come any day" in words
    rows = [[cell.text_content() for cell in row.xpath("th | td")] for row in page.xpath("//table[1]//tr")]
    assert ["Overall effectiveness", "inadequate"] in rows
    assert ["Children in care", "requires improvement"] in rows
    assert "28 Apr 2026 good Orla Penhaligon; Ivo Marchbanks The local authority has made good progress" in words
    assert "28 Apr 2026 too slow Orla Penhaligon; Ivo Marchbanks Too many plans drift" in words
    visits = [[" ".join(cell.text_content().split()) for cell in row.xpath("th | td")] for row in page.xpath("//tr")]
    assert ["Fifth monitoring visit", "28 Apr 2026 to 29 Apr 2026", "no", "too few sentences to say", *"003"] in visits
    (inspection,) = [row for row in visits if row[0] == "Inspection"]
    assert inspection[2] == "yes"
    assert "Gives no grade and changes none: inadequate stands until the next inspection" in words


def test_judgements_are_as_printed_and_those_not_made_apart_say_so(both: KeptLetter) -> None:
    older = INSPECTION.replace("October 2023", "October 2019").replace(
        "<tr><td>The experiences and progress of care leavers</td><td>Requires improvement to be good</td></tr>", ""
    )
    older = older.replace("progress of children in care<", "progress of children in care and care leavers<")
    keep_letter(content=older.encode(), name="older.html", by="tests")
    told = {one.name: one.grades for one in register().judgements}
    assert told["in_care_and_care_leavers"] == ["requires improvement", "not judged apart"]
    assert told["care_leavers"] == ["not judged apart", "requires improvement"]
    assert told["overall_effectiveness"] == ["inadequate", "inadequate"]


def test_strengths_and_concerns_are_counted_once_confirmed(both: KeptLetter, served: Served) -> None:
    first, _, last = both.sentences.order_by("place")
    for sentence in (first, last):
        accept(sentence_id=sentence.id, served=served, by="tests")
    entered = register().entered[-1]
    assert [len(entered.strengths), len(entered.concerns), entered.undecided] == [1, 1, 1]


def test_a_letter_that_tells_no_date_is_given_one(served: Served, db: None) -> None:
    undated = VISIT.replace("14 May 2026", "").replace(" on 28 and 29 April 2026", "")
    letter = keep_letter(content=undated.encode(), name="undated.txt", by="tests")
    assert [one.letter.id for one in register().undated] == [letter.id]
    with pytest.raises(HoldfastError, match="tells no date"):
        accept(sentence_id=letter.sentences.first().id, served=served, by="tests")
    give_day(letter_id=letter.id, on=date(2026, 5, 14), by="tests")
    assert register().entered[0].letter.happened_on == date(2026, 5, 14)
    accept(sentence_id=letter.sentences.first().id, served=served, by="tests")


def test_a_date_that_the_letter_tells_is_not_overruled(visit: KeptLetter) -> None:
    with pytest.raises(HoldfastError, match="tells its own date"):
        give_day(letter_id=visit.id, on=date(2025, 1, 1), by="tests")


def test_a_letter_kept_by_mistake_leaves_the_register_unless_findings_rest_on_it(
    visit: KeptLetter, served: Served
) -> None:
    sentence = visit.sentences.first()
    accept(sentence_id=sentence.id, served=served, by="tests")
    with pytest.raises(HoldfastError, match="Findings were confirmed from this letter"):
        withdraw_letter(letter_id=visit.id, by="tests")
    other = keep_letter(content=INSPECTION.encode(), name="inspection.html", by="tests")
    withdraw_letter(letter_id=other.id, by="tests")
    assert [one.letter.id for one in register().entered] == [visit.id]
    assert KeptLetter.objects.count() == 2


@pytest.mark.parametrize("role", ["auditor", "board_member"])
def test_only_some_may_keep_a_letter(role: str, people: dict[str, Person], sign_in: Callable[[str], Any]) -> None:
    with pytest.raises(NotAllowed):
        keep_letter(content=VISIT.encode(), name="visit.txt", by=people[role])
    assert sign_in(role).post("/inspections/keep").status_code == 403
    assert KeptLetter.objects.count() == 0


def test_a_letter_is_kept_from_the_page_and_shown_beside_what_was_read(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("analyst")
    response = client.post("/inspections/keep", {"file": SimpleUploadedFile("visit.txt", VISIT.encode())})
    assert response["Location"] == f"/inspections/letters/{KeptLetter.objects.get().id}"
    refused = client.post("/inspections/keep", {"file": SimpleUploadedFile("list.txt", b"Milk and bread for the team")})
    assert refused.status_code == 422
    assert "list.txt was not kept" in client.checked("/inspections/keep", refused.content.decode()).text_content()


def test_the_letter_can_be_taken_home_as_it_came(visit: KeptLetter, sign_in: Callable[[str], Any]) -> None:
    response = sign_in("auditor").get(f"/inspections/letters/{visit.id}/file")
    assert response.content == VISIT.encode()
    assert response["Content-Disposition"] == 'attachment; filename="letter-2026-04-28.text"'


@pytest.mark.parametrize("role", ROLES)
def test_a_letter_opens_to_those_who_may_read_letters(
    role: str, visit: KeptLetter, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    readers = {"director", "head_of_service", "analyst", "auditor", "board_member"}
    confirming = {"director", "head_of_service", "analyst", "auditor"}
    sentence = visit.sentences.first()
    client = sign_in(role)
    client.see(f"/inspections/letters/{visit.id}", status=200 if role in readers else 403)
    client.see(f"/inspections/sentences/{sentence.id}", status=200 if role in confirming else 403)
    answer = client.post(f"/inspections/sentences/{sentence.id}/accept")
    assert answer.status_code == (302 if role in confirming else 403)
    sentence.refresh_from_db()
    assert (sentence.state == LetterSentence.State.ACCEPTED) == (role in confirming)


def test_an_empty_register_says_so(sign_in: Callable[[str], Any]) -> None:
    page = sign_in("director").see("/inspections")
    assert page.find_class("hf-first-words")[0].text_content() == "No letter or report is kept yet."


def test_the_command_keeps_a_folder_and_says_what_it_did_not(tmp_path: Path, db: None) -> None:
    (tmp_path / "visit.txt").write_text(VISIT, encoding="utf-8")
    (tmp_path / "list.txt").write_text("Milk, bread, a birthday card for the whole team", encoding="utf-8")
    kept, refused = _keep_own(sorted(tmp_path.iterdir()))
    assert kept == 1
    assert [what.split(".txt")[0] for what in refused] == ["list"]
