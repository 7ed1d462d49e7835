"""Beside a finding of an inspection: evidence by kind, answer with areas, statement, plan; and texts of others."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.findings import Said, Source, confirm_finding
from holdfast.improvement.letters import Origin, keep_letter, keep_text
from holdfast.improvement.models import Finding, KeptLetter
from holdfast.improvement.register import Tone, register
from holdfast.improvement.sentences import accept
from holdfast.inspection import beside
from holdfast.inspection.models import Evidence
from holdfast.inspection.progress import progress_since, rate_progress
from holdfast.inspection.readiness import readiness
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.functional.inspections.letters import INSPECTION

READING = {"team_manager", "head_of_service", "director", "reviewing_officer", "auditor", "analyst"}


@pytest.fixture
def area(db: None, served: Served) -> Finding:
    """The first area for improvement of the report, confirmed."""
    report = keep_letter(content=INSPECTION.encode(), name="report.html", by="tests")
    sentence = report.sentences.filter(part="improve").order_by("place").first()
    assert sentence is not None
    return accept(sentence_id=sentence.id, served=served, by="tests")


def text_of(page: Any) -> str:
    return " ".join(" ".join(page.itertext()).split())


@pytest.mark.parametrize("role", ROLES)
def test_a_finding_opens_to_those_who_read_findings(role: str, area: Finding, sign_in: Callable[[str], Any]) -> None:
    client = sign_in(role)
    client.see(f"/inspections/findings/{area.id}", status=200 if role in READING else 403)
    last = Entry.objects.order_by("-number").first()
    assert last is not None
    assert last.action == f"{'read' if role in READING else 'refused'} finding of an inspection"


def test_all_that_is_kept_beside_a_finding_is_shown(area: Finding, sign_in: Callable[[str], Any]) -> None:
    client, address = sign_in("director"), f"/inspections/findings/{area.id}"
    assert text_of(client.see(address)).count("what it rests on is not noted; no plan is named") == 1
    for act, sent in (
        ("evidence", {"kind": "record", "words": "Records of children in need", "how_many": "12", "seen_on": ""}),
        ("evidence", {"kind": "conversation", "words": "Talks with workers", "how_many": "", "seen_on": "4/10/2023"}),
        ("answer", {"answer": "part", "words": "True of one team only.", "areas": ["0320"]}),
        ("plan", {"plan": "Assessment plan", "clears": "others", "why": "It needs two more workers."}),
        ("statement", {"words": "We are sorry.", "said_by": "Cllr Moss", "said_on": "8/12/2023",
                       "address": "https://wyreshire.example/ofsted"}),
    ):  # fmt: skip
        assert client.post(f"{address}/{act}", sent).status_code == 302, act
    page = client.see(address)
    assert page.find_class("hf-first-words")[0].text_content() == (
        "Accepted in part for Safeguarding Harbour; it rests on two pieces of evidence; "
        "Assessment plan: only together with something else."
    )
    words = text_of(page)
    assert "Child's record Records of children in need (12) noted by director@wyreshire.example" in words
    assert "Conversation Talks with workers, 4 Oct 2023" in words
    assert "We are sorry. Cllr Moss, 8 Dec 2023" in words
    assert page.xpath("//main//a[@href='https://wyreshire.example/ofsted']")
    listed = text_of(sign_in("board_member").see("/inspections/findings?kind=to-improve"))
    assert "Accepted in part for Safeguarding Harbour: True of one team only." in listed
    assert "Assessment plan: only together with something else" in listed


def test_the_plan_named_last_stands_and_what_was_noted_by_mistake_is_taken_back(
    area: Finding, people: dict[str, Person], served: Served, sign_in: Callable[[str], Any]
) -> None:
    scope = Scope(people["director"], served)
    for plan, clears in (("First plan", "alone"), ("Second plan", "unknown")):
        beside.name_plan(finding=area, plan=plan, clears=clears, why="", scope=scope)
    evidence = beside.note_evidence(
        finding=area, kind="observation", words="A strategy meeting", seen_on=None, how_many=None, scope=scope
    )
    found = beside.beside(area)
    assert found.plan is not None
    assert (found.plan.plan, len(found.evidence)) == ("Second plan", 1)
    sign_in("director").post(f"/inspections/findings/{area.id}/evidence", {"back": evidence.id})
    assert beside.beside(area).evidence == []
    assert Evidence.objects.get().withdrawn_by == "director@wyreshire.example"


def test_what_cannot_be_kept_says_why(area: Finding, people: dict[str, Person], served: Served) -> None:
    scope = Scope(people["director"], served)
    with pytest.raises(HoldfastError, match="what else it takes"):
        beside.name_plan(finding=area, plan="A", clears="others", why=" ", scope=scope)
    with pytest.raises(HoldfastError, match="no kind"):
        beside.note_evidence(finding=area, kind="", words="A", seen_on=None, how_many=None, scope=scope)
    with pytest.raises(HoldfastError, match="https"):
        beside.keep_statement(
            finding=area, words="A", said_by="B", said_on=date(2024, 1, 1), address="http://x", scope=scope
        )
    with pytest.raises(NotAllowed):
        beside.name_plan(finding=area, plan="A", clears="alone", why="", scope=Scope(people["auditor"], served))


def test_the_page_says_what_is_wrong_and_keeps_nothing(area: Finding, sign_in: Callable[[str], Any]) -> None:
    client, address = sign_in("director"), f"/inspections/findings/{area.id}"
    response = client.post(f"{address}/answer", {"answer": "dispute", "words": ""})
    assert response.status_code == 422
    assert "Say which part is not accepted" in client.checked(address, response.content.decode()).text_content()
    assert sign_in("auditor").post(f"{address}/answer", {"answer": "accept"}).status_code == 403
    area.refresh_from_db()
    assert area.answer == ""


def test_findings_stand_by_practice_area_with_direction_and_reach(
    area: Finding, served: Served, sign_in: Callable[[str], Any]
) -> None:
    report = KeptLetter.objects.get()
    source = Source("letter", "Inspection", date(2023, 10, 2), id=report.id)
    said = Said("strength", ["care_leavers"], direction="improving", extent="most")
    confirm_finding(words="Most care leavers do well.", source=source, said=said, served=served, by="tests")
    client = sign_in("analyst")
    page = client.see("/inspections/findings")
    assert page.find_class("hf-first-words")[0].text_content() == (
        "One strength and one concern are confirmed; one of what is to improve is not answered yet."
    )
    rows = [[" ".join(cell.text_content().split()) for cell in row.xpath("td")] for row in page.xpath("//tbody/tr")]
    assert ["Most care leavers do well.", "Strength", "improving; most"] in [row[:3] for row in rows]
    assert "Areas for improvement (1)" in text_of(page)
    strengths = client.see("/inspections/findings?kind=strengths")
    assert len(strengths.xpath("//tbody/tr")) == 1
    taken = client.get("/inspections/findings?kind=to-improve&table=findings&as=csv").content.decode()
    assert len(taken.strip().splitlines()) == 2
    assert "The timeliness of assessments for children in need." in taken


def test_a_press_summary_is_kept_with_source_author_and_day(sign_in: Callable[[str], Any], served: Served) -> None:
    text = "Children's services improve\n\nThe report highlighted that too many plans drift in two teams."
    sent = {"title": "Report on the fifth visit", "source": "Community Care", "author": "A. Writer", "on": "29/10/2025"}
    client = sign_in("analyst")
    response = client.post("/inspections/keep-text", {**sent, "text": text})
    letter = KeptLetter.objects.get()
    assert response["Location"] == f"/inspections/letters/{letter.id}"
    kept = (letter.kind, letter.title, letter.source, letter.author, letter.happened_on)
    assert kept == ("other", "Report on the fifth visit", "Community Care", "A. Writer", date(2025, 10, 29))
    assert bytes(letter.content).decode().split() == text.split()
    sentence = letter.sentences.get(words__startswith="The report highlighted")
    finding = accept(sentence_id=sentence.id, served=served, by="tests")
    assert (finding.words, finding.source_on) == (sentence.words, date(2025, 10, 29))
    assert register().last_inspection is None
    assert "Community Care; A. Writer" in text_of(client.see(response["Location"]))
    wrong = client.post("/inspections/keep-text", {**sent, "source": "", "text": "Other words that say nothing."})
    assert wrong.status_code == 422
    assert KeptLetter.objects.count() == 1


def test_a_letter_of_ofsted_is_not_kept_as_another_text(db: None) -> None:
    given = {"content": INSPECTION.encode(), "name": "r.html", "title": "R", "on": date(2024, 1, 1)}
    with pytest.raises(HoldfastError, match="letter or report of Ofsted itself"):
        keep_text(**given, origin=Origin(source="Ofsted"), by="tests")
    with pytest.raises(HoldfastError, match="Give a title and its source"):
        keep_text(**{**given, "title": ""}, origin=Origin(), by="tests")


def test_progress_since_the_judgement_is_rated_dated_and_by_whom(
    visit: KeptLetter, people: dict[str, Person], sign_in: Callable[[str], Any]
) -> None:
    keep_letter(content=INSPECTION.encode(), name="report.html", by="tests")
    given = {"rated_by": "Improvement board", "theme": "planning", "source": "Minutes, item 4", "words": ""}
    for day in (date(2026, 6, 2), date(2022, 6, 2)):
        rate_progress(**given, rated_on=day, word="some", by=people["analyst"])
    assert [(one.on, one.by, one.word) for one in progress_since(register())] == [
        (date(2026, 6, 2), "Improvement board", "some"),
        (date(2026, 4, 28), "Orla Penhaligon; Ivo Marchbanks", "good"),
        (date(2026, 4, 28), "Orla Penhaligon; Ivo Marchbanks", "too slow"),
    ]
    assert "some, on plans and planning Improvement board" in text_of(sign_in("board_member").see("/inspections"))
    with pytest.raises(HoldfastError, match="one of these words"):
        rate_progress(**given, rated_on=date(2026, 6, 2), word="splendid", by="tests")
    with pytest.raises(NotAllowed):
        rate_progress(**given, rated_on=date(2026, 6, 2), word="some", by=people["auditor"])
    sent = {**given, "rated_on": "3/6/2026", "word": "good"}
    assert sign_in("director").post("/inspections/progress", sent).status_code == 302
    assert sign_in("auditor").post("/inspections/progress", sent).status_code == 403


def test_the_tone_is_by_sentences_and_says_nothing_of_the_grade() -> None:
    assert Tone(2, 2).words == "too few sentences to say"
    assert Tone(4, 2).words == "broadly positive (4 of 6 sentences tell of strengths)"
    assert Tone(2, 4).words == "broadly critical (2 of 6 sentences tell of strengths)"
    assert Tone(3, 3).words == "both (3 of 6 sentences tell of strengths)"


def test_readiness_tells_theme_by_theme_what_stands_in_the_way(
    area: Finding, people: dict[str, Person], served: Served, sign_in: Callable[[str], Any]
) -> None:
    rows = {one.theme: one for one in readiness(Scope(people["director"], served), date(2026, 9, 30))}
    theme = rows[area.themes[0]]
    assert (theme.concerns, theme.without_action, theme.strengths, theme.oldest_on) == (1, 1, 0, date(2023, 10, 2))
    assert theme.words.startswith("1 without an action")
    assert rows["voice"].words == "nothing found on it yet"
    page = sign_in("board_member").see("/inspections/readiness")
    assert "something is without an action" in page.find_class("hf-first-words")[0].text_content()
