"""What the invented council expects of itself, how it grades itself, and what children raised: for those who try it."""

from datetime import date, timedelta
from importlib.resources import files
from typing import Any

import yaml
from django.db import transaction

from holdfast.improvement.actions import Intended, finish_action, set_action
from holdfast.improvement.expectations import Expected, set_expectation, state_expectation
from holdfast.improvement.findings import Said, Source, answer_finding, confirm_finding
from holdfast.improvement.invented import BY
from holdfast.improvement.invented_actions import finding_named
from holdfast.improvement.models import Expectation, Finding, Statement
from holdfast.improvement.own_view import rate_ourselves
from holdfast.improvement.register import register
from holdfast.improvement.signals import confirm_signal, signal_of
from holdfast.improvement.trace import tell_back
from holdfast.letters.findings.themes import themes_of
from holdfast.letters.letter import JUDGEMENTS
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES

SOURCES = Finding.Source
WEAKNESS = Finding.Polarity.WEAKNESS


@transaction.atomic
def hold_invented_view(served: Served) -> int:
    """Set the expectations with what is stated, the grades, and what children raised, unless it was done; how many."""
    if Expectation.objects.filter(set_by=BY).exists():
        return 0
    text = files("holdfast.improvement").joinpath("invented_view.yaml").read_text(encoding="utf-8")
    made = yaml.safe_load(text)
    as_at = served.snapshot.as_at
    for expected in made["expectations"]:
        _expect(expected, served, as_at)
    for grades in made["grades"]:
        _grade(grades)
    for raised in made["raised"]:
        _raise(raised, served, as_at)
    _review(made["review"], served, as_at)
    _signal(made["signals"], served)
    return len(made["expectations"])


def _expect(made: dict[str, Any], served: Served, as_at: date) -> None:
    stated, tested = made.pop("stated", ()), made.pop("tested", None)
    finding = finding_named(tested).id if tested else ""
    expectation = set_expectation(expected=Expected(**made, finding=finding), served=served, by=BY)
    for one in stated:
        said_on = as_at - timedelta(days=one.pop("ago"))
        state_expectation(expectation_id=expectation.id, **one, said_on=said_on, by=BY)


def _grade(made: dict[str, Any]) -> None:
    last = register().last_inspection
    if last is None:
        return
    said_on, because = last.on + timedelta(days=made.pop("after")), made.pop("because")
    for about, grade in made.items():
        kind = Statement.About.JUDGEMENT if about in JUDGEMENTS else Statement.About.THEME
        rate_ourselves(about_kind=kind, about=about, grade=grade, because=because, said_on=said_on, by=BY)


def _raise(made: dict[str, Any], served: Served, as_at: date) -> None:
    on = as_at - timedelta(days=made["ago"])
    said = Said(WEAKNESS, made["themes"], measures=made.get("measures", ()))
    source = Source(SOURCES.CHILDREN, "Council of children in care", on)
    finding = confirm_finding(words=made["words"], source=source, said=said, served=served, by=BY)
    if answer := made.get("answer"):
        decided_on = on + timedelta(days=made["decided"])
        answer_finding(
            finding_id=finding.id, answer=answer, words=made["decision"], on=decided_on, served=served, by=BY
        )
    if title := made.get("action"):
        _act(title, finding, made, served)
    if told := made.get("told"):
        told_on = on + timedelta(days=told.pop("after"))
        tell_back(finding_id=finding.id, told_on=told_on, **told, served=served, by=BY)


def _act(title: str, finding: Finding, made: dict[str, Any], served: Served) -> None:
    starts_on = finding.source_on + timedelta(days=made["decided"] + 10)
    intended = Intended(
        title=title,
        starts_on=starts_on,
        due_on=starts_on + timedelta(days=300),
        owner_post="Head of children in care",
        who_gains="Children in care",
        how_seen="The council of children in care says so",
        review="The council of children in care is asked again after a year",
    )
    action = set_action(intended=intended, findings=[finding.id], served=served, by=BY)
    if done := made.get("done"):
        done_on = finding.source_on + timedelta(days=done)
        finish_action(action_id=action.id, done_on=done_on, words="Carried out as decided.", served=served, by=BY)


def _review(made: dict[str, Any], served: Served, as_at: date) -> None:
    source = Source(SOURCES.REVIEW, made["title"], as_at - timedelta(days=made["ago"]))
    said = Said(WEAKNESS, made["themes"], measures=made["measures"])
    confirm_finding(words=made["words"], source=source, said=said, served=served, by=BY)


def _signal(measures: list[str], served: Served) -> None:
    """The first of these that signals concern becomes a finding."""
    for measure in (MEASURES[one] for one in measures):
        signal = signal_of(measure, served)
        if signal is not None and signal.polarity == WEAKNESS:
            said = Said(WEAKNESS, themes_of(measure.title)[0][:1] or ["other"], measures=[measure.id])
            confirm_signal(measure=measure, unit_id="", said=said, served=served, by=BY)
            return
