"""Findings: who may confirm, mend and answer one, that it is logged without its words, and that the words are kept."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.findings import (
    Said,
    Source,
    answer_finding,
    confirm_finding,
    findings_within,
    mend_finding,
    withdraw_finding,
)
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.letters.findings.lexicons import groups
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

WORDS = "Too many assessments are not completed in time."
LETTER = Source("letter", "Monitoring visit of 14 May 2025", date(2025, 5, 14), id="HF-1", page=3)
SAID = Said("weakness", ["assessment"], extent="many", standards=["assessment_from_start"], measures=["AS01"])


def confirmed(served: Served, by: Person | str = "tests", **given: Any) -> Finding:
    return confirm_finding(**{"words": WORDS, "source": LETTER, "said": SAID, **given}, served=served, by=by)


def a_unit_of(person: Person, served: Served) -> tuple[str, str]:
    """A unit that is somebody's own, and one that is not."""
    scope = Scope(person, served)
    every = {row["team_id"] for row in served.rows("SELECT team_id FROM teams")}
    return scope.teams[0], sorted(every - set(scope.teams))[0]


def test_a_finding_is_confirmed_by_somebody_and_logged_without_its_words(
    people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served, people["director"])
    assert (finding.words, finding.page, finding.confirmed_by) == (WORDS, 3, "director@wyreshire.example")
    assert (finding.themes, finding.measures) == (["assessment"], ["AS01"])
    entry = Entry.objects.get(action="finding confirmed")
    assert (entry.subject_kind, entry.subject) == ("finding", finding.id)
    assert WORDS not in str(entry.detail)


def test_what_is_said_is_mended_and_the_log_keeps_what_was_said_before(served: Served, db: None) -> None:
    finding = confirmed(served)
    mended = mend_finding(
        finding_id=finding.id, said=replace(SAID, polarity="mixed", themes=["planning"]), served=served, by="tests"
    )
    assert (mended.polarity, mended.themes, mended.words) == ("mixed", ["planning"], WORDS)
    assert Entry.objects.get(action="finding mended").detail == {
        "before": {"polarity": "weakness", "themes": ["assessment"]}
    }


@pytest.mark.parametrize("changed", ["words", "source_title"])
def test_the_database_keeps_the_source_words(changed: str, served: Served, db: None) -> None:
    finding = confirmed(served)
    with pytest.raises(DatabaseError, match="kept"), transaction.atomic():
        Finding.objects.filter(id=finding.id).update(**{changed: "Something else."})
    with pytest.raises(DatabaseError, match="kept"), transaction.atomic():
        finding.delete()
    assert Finding.objects.get().words == WORDS


def test_the_council_answers_with_a_reason_unless_it_accepts_all(people: dict[str, Person], served: Served) -> None:
    finding = confirmed(served)
    for answer, words in (("part", ""), ("dispute", "  "), ("perhaps", "x"), ("", "x")):
        with pytest.raises(HoldfastError):
            answer_finding(finding_id=finding.id, answer=answer, words=words, served=served, by=people["director"])
    assert Finding.objects.get().asks_for_action
    answer_finding(finding_id=finding.id, answer="dispute", words="Not so.", served=served, by=people["director"])
    found = Finding.objects.get()
    assert (found.answer, found.answer_words, found.answered_by) == (
        "dispute",
        "Not so.",
        "director@wyreshire.example",
    )
    assert not found.asks_for_action
    assert Entry.objects.get(action="finding answered").detail == {
        "answer": "dispute",
        "day": str(timezone.localdate()),
    }


def test_a_finding_taken_back_leaves_the_lists_and_stays_in_the_record(
    people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served)
    withdraw_finding(finding_id=finding.id, why="Confirmed twice.", served=served, by=people["analyst"])
    assert not findings_within(Scope(people["director"], served)).exists()
    assert Finding.objects.get().withdrawn_why == "Confirmed twice."
    with pytest.raises(HoldfastError, match="taken back"):
        mend_finding(finding_id=finding.id, said=SAID, served=served, by="tests")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"words": " "}, "words of the source"),
        ({"source": replace(LETTER, kind="rumour")}, "rumour is none"),
        ({"source": replace(LETTER, title="")}, "where the words come from"),
        ({"source": replace(LETTER, on=timezone.localdate() + timedelta(days=1))}, "in the future"),
        ({"said": replace(SAID, polarity="bad", measures=["XX99"])}, "no polarity 'bad'. There is no measure 'XX99'"),
        ({"said": replace(SAID, themes=[])}, "at least one theme"),
        ({"unit_id": "nowhere"}, "no team or service nowhere"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    given: dict[str, Any], said: str, served: Served, db: None
) -> None:
    with pytest.raises(HoldfastError, match=said):
        confirmed(served, **given)
    assert not Finding.objects.exists()


@pytest.mark.parametrize(
    "role", ["social_worker", "team_manager", "reviewing_officer", "board_member", "administrator"]
)
def test_others_may_not_confirm(role: str, people: dict[str, Person], served: Served) -> None:
    with pytest.raises(NotAllowed):
        confirmed(served, people[role])


def test_a_head_of_service_confirms_in_their_own_alone(people: dict[str, Person], served: Served) -> None:
    head = people["head_of_service"]
    mine, other = a_unit_of(head, served)
    for unit_id in ("", other):
        with pytest.raises(NotAllowed, match="your own services"):
            confirmed(served, head, unit_id=unit_id)
    assert confirmed(served, head, unit_id=mine).unit


def test_findings_of_a_team_are_read_by_those_who_answer_for_it(people: dict[str, Person], served: Served) -> None:
    head, manager = people["head_of_service"], people["team_manager"]
    mine, other = a_unit_of(head, served)
    whole, own, beyond = (confirmed(served, unit_id=unit_id) for unit_id in ("", mine, other))
    assert set(findings_within(Scope(head, served))) == {whole, own}
    assert set(findings_within(Scope(people["director"], served))) == {whole, own, beyond}
    manages = set(Scope(manager, served).teams)
    assert set(findings_within(Scope(manager, served))) == {
        finding for finding in (whole, own, beyond) if not finding.unit_id or finding.unit_id in manages
    }


def test_the_themes_are_those_that_the_reader_of_letters_suggests() -> None:
    assert set(THEMES) == set(groups("themes")) - {"nothing"} | {"other"}
