"""A letter beside its findings: accept, mend, split, merge, reject and take back, with the source words kept."""

from collections.abc import Callable
from typing import Any

import pytest

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement import sentences
from holdfast.improvement.findings import Said
from holdfast.improvement.models import Finding, KeptLetter
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

GOOD = "The local authority has made good progress in the timeliness of assessments."
QUALITY = "Most assessments are now completed in time and they are of good quality."
DRIFT = "Too many plans drift, and the pace of change in two teams has been too slow."


def words(letter: KeptLetter) -> list[tuple[str, str]]:
    return [(one.state, one.words) for one in sentences.in_order(letter)]


def ids(letter: KeptLetter) -> list[str]:
    return [one.id for one in sentences.in_order(letter)]


def test_an_accepted_sentence_is_a_finding_in_the_letters_words(
    visit: KeptLetter, served: Served, people: dict[str, Person]
) -> None:
    finding = sentences.accept(sentence_id=ids(visit)[2], served=served, by=people["director"])
    assert (finding.words, finding.polarity, finding.source_id) == (DRIFT, "weakness", visit.id)
    assert (finding.source_title, str(finding.source_on)) == ("Fifth monitoring visit", "2026-04-28")
    assert finding.confirmed_by == "director@wyreshire.example"
    assert words(visit)[2][0] == "accepted"
    assert Entry.objects.get(action="sentence confirmed").detail == {"finding": finding.id}
    with pytest.raises(HoldfastError, match="decided already: accepted"):
        sentences.reject(sentence_id=ids(visit)[2], by="tests")


def test_a_mended_sentence_keeps_its_words_and_says_what_the_person_said(visit: KeptLetter, served: Served) -> None:
    said = Said("mixed", themes=["planning", "workforce"], direction="improving", measures=["CP01"])
    finding = sentences.mend(sentence_id=ids(visit)[2], said=said, served=served, by="tests")
    assert (finding.words, finding.polarity, finding.themes, finding.measures) == (
        DRIFT,
        "mixed",
        ["planning", "workforce"],
        ["CP01"],
    )
    assert words(visit)[2][0] == "mended"
    assert visit.sentences.get(finding=finding).suggested["polarity"] == "weakness"


def test_a_split_sentence_gives_way_to_its_parts_in_their_place(visit: KeptLetter, served: Served) -> None:
    parts = ["Most assessments are now completed in time", "and they are of good quality."]
    sentences.split(sentence_id=ids(visit)[1], parts=parts, by="tests")
    assert [text for _, text in words(visit)] == [GOOD, *parts, DRIFT]
    assert visit.sentences.get(state="split").words == QUALITY
    sentences.split(sentence_id=ids(visit)[2], parts=["and they are", "of good quality."], by="tests")
    assert [text for _, text in words(visit)] == [GOOD, parts[0], "and they are", "of good quality.", DRIFT]


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ([QUALITY], "only one part"),
        (["Most assessments are completed in time", "and they are of good quality."], "change no word"),
        (["and they are of good quality.", "Most assessments are now completed in time"], "change no word"),
    ],
)
def test_a_split_changes_no_word(visit: KeptLetter, parts: list[str], why: str) -> None:
    with pytest.raises(HoldfastError, match=why):
        sentences.split(sentence_id=ids(visit)[1], parts=parts, by="tests")
    assert [text for _, text in words(visit)] == [GOOD, QUALITY, DRIFT]


def test_merged_sentences_give_way_to_one(visit: KeptLetter, served: Served) -> None:
    whole = sentences.merge(sentence_id=ids(visit)[0], by="tests")
    assert [text for _, text in words(visit)] == [f"{GOOD} {QUALITY}", DRIFT]
    assert {one.words for one in visit.sentences.filter(merged_into=whole)} == {GOOD, QUALITY}
    with pytest.raises(HoldfastError, match="no sentence after this one"):
        sentences.merge(sentence_id=ids(visit)[1], by="tests")


def test_a_rejected_sentence_is_no_finding_and_can_be_looked_at_again(visit: KeptLetter, served: Served) -> None:
    sentences.reject(sentence_id=ids(visit)[0], by="tests")
    assert Finding.objects.count() == 0
    assert words(visit)[0][0] == "rejected"
    sentences.accept(sentence_id=ids(visit)[0], served=served, by="tests")
    assert Finding.objects.get().words == GOOD


def test_what_was_confirmed_is_taken_back_with_a_reason(visit: KeptLetter, served: Served) -> None:
    finding = sentences.accept(sentence_id=ids(visit)[0], served=served, by="tests")
    sentences.take_back(sentence_id=ids(visit)[0], why="confirmed by mistake", served=served, by="tests")
    finding.refresh_from_db()
    assert finding.withdrawn_why == "confirmed by mistake"
    assert words(visit)[0][0] == "suggested"


def test_a_head_of_service_confirms_for_their_own_service(
    visit: KeptLetter, served: Served, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    client = sign_in("head_of_service")
    own = Scope(people["head_of_service"], served).services[0]
    client.post(f"/inspections/sentences/{ids(visit)[0]}/accept")
    assert Finding.objects.get().unit_id == own
    page = client.see(f"/inspections/letters/{visit.id}")
    assert f"Accept for {Finding.objects.get().unit}" in page.text_content()


def test_the_page_marks_each_sentence_in_the_text_as_it_stands(
    visit: KeptLetter, sign_in: Callable[[str], Any]
) -> None:
    page = sign_in("board_member").see(f"/inspections/letters/{visit.id}")
    marked = [" ".join(one.text_content().split()) for one in page.find_class("hf-sentence")]
    assert marked == [f"1 {GOOD}", f"2 {QUALITY}", f"3 {DRIFT}"]
    assert page.find_class("hf-first-words")[0].text_content() == (
        "None of the three sentences was looked at yet; no findings are confirmed."
    )
    assert not page.xpath("//button[@data-key]")
    whole = " ".join(" ".join(one.text_content().split()) for one in page.find_class("hf-beside__text"))
    for passage in visit.passages:
        if passage["part"] in ("opening", "aside"):
            assert passage["text"] in whole


def test_the_whole_way_without_javascript(visit: KeptLetter, sign_in: Callable[[str], Any]) -> None:
    client = sign_in("auditor")
    first, _, third = ids(visit)
    assert client.post(f"/inspections/sentences/{first}/merge").status_code == 302
    assert client.post(f"/inspections/sentences/{third}/reject").status_code == 302
    merged = ids(visit)[0]
    client.see(f"/inspections/sentences/{merged}")
    split = client.post(f"/inspections/sentences/{merged}", {"act": "split", "parts": f"{GOOD}\r\n{QUALITY}"})
    assert split["Location"].startswith(f"/inspections/letters/{visit.id}#passage-")
    mended = {"act": "mend", "polarity": "mixed", "direction": "improving", "theme_1": "assessment", "measures": "as02"}
    assert client.post(f"/inspections/sentences/{ids(visit)[1]}", mended).status_code == 302
    assert [one for one, _ in words(visit)] == ["suggested", "mended", "rejected"]
    finding = Finding.objects.get()
    assert (finding.words, finding.measures) == (QUALITY, ["AS02"])
    page = client.see(f"/inspections/letters/{visit.id}")
    assert "One of three sentences is still to be looked at; one finding is confirmed." in page.text_content()
    back = client.post(f"/inspections/sentences/{ids(visit)[1]}/back", {"why": ""}, follow=True)
    assert "Say why the finding is taken back" in back.content.decode()
    client.post(f"/inspections/sentences/{ids(visit)[1]}/back", {"why": "not about us"})
    assert Finding.objects.get().withdrawn_why == "not about us"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"measures": "ZZ99"}, "There is no measure ZZ99"),
        ({"polarity": "fine"}, "fine"),
    ],
)
def test_what_cannot_be_said_is_told_on_the_page(
    visit: KeptLetter, sign_in: Callable[[str], Any], given: dict[str, str], why: str
) -> None:
    client = sign_in("director")
    whole = {"act": "mend", "polarity": "mixed", "direction": "none", "theme_1": "assessment", "measures": "", **given}
    answer = client.post(f"/inspections/sentences/{ids(visit)[0]}", whole)
    assert answer.status_code == 422
    assert why in client.checked("/inspections/sentences", answer.content.decode()).text_content()
    assert Finding.objects.count() == 0


def test_what_is_not_there_is_not_found(visit: KeptLetter, sign_in: Callable[[str], Any]) -> None:
    client = sign_in("director")
    assert client.get("/inspections/letters/HF-none").status_code == 404
    assert client.post("/inspections/sentences/HF-none/accept").status_code == 404
    assert client.post(f"/inspections/sentences/{ids(visit)[0]}/burn").status_code == 404
