"""Improvement actions: who may set one, whether it is robust, and that saying “done” says nothing of its effect."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.actions import (
    Intended,
    actions_within,
    change_action,
    finish_action,
    set_action,
    stop_action,
)
from holdfast.improvement.models import ImprovementAction
from holdfast.improvement.robust import rests_on_one_post, weaknesses
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.functional.improvement.test_findings import a_unit_of, confirmed

TODAY = date(2026, 9, 30)
WHOLE = Intended(
    title="Weekly look at assessments past day 30",
    starts_on=date(2023, 10, 2),
    due_on=date(2023, 12, 31),
    owner_post="Head of assessment",
    owner="head.of.service@wyreshire.example",
    resource="One day a week of a manager",
    who_gains="Children who wait for an assessment",
    how_seen="Fewer open past day 45",
    measure="AS01",
    expected_value=0.85,
    expected_by=date(2024, 9, 30),
)


def an_action(served: Served, by: Person | str = "tests", **given: Any) -> ImprovementAction:
    found = given.pop("findings", None) or [confirmed(served).id]
    depends_on = given.pop("depends_on", ())
    return set_action(intended=replace(WHOLE, **given), findings=found, depends_on=depends_on, served=served, by=by)


def test_an_action_is_set_about_a_finding_and_logged(people: dict[str, Person], served: Served) -> None:
    finding = confirmed(served)
    action = an_action(served, people["director"], findings=[finding.id])
    assert list(finding.actions.all()) == [action]
    entry = Entry.objects.get(action="improvement action set")
    assert (entry.by, entry.subject) == ("director@wyreshire.example", action.id)
    assert entry.detail == {"findings": [finding.id], "measure": "AS01"}


def test_an_action_with_all_that_it_takes_is_robust(people: dict[str, Person], served: Served) -> None:
    assert weaknesses(an_action(served), TODAY) == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"owner_post": "", "owner": ""}, "no post owns it"),
        ({"owner": ""}, "nobody holds it: the post is Head of assessment"),
        ({"due_on": None}, "it has no due date"),
        ({"measure": "", "expected_value": None, "expected_by": None}, "no measure or review would show its effect"),
        ({"expected_value": None}, "it does not say which value is expected"),
        ({"expected_by": None}, "it does not say by when the effect"),
        ({"resource": ""}, "it names no resource"),
        ({"amount": 40_000}, "its money is not approved"),
        ({"how_seen": ""}, "it does not say who gains and how that will be seen"),
        ({"rests_on_recruitment": True}, "it rests on one recruitment"),
    ],
)
def test_what_is_lacking_makes_it_less_robust_in_words(
    given: dict[str, Any], reason: str, people: dict[str, Person], served: Served
) -> None:
    assert weaknesses(an_action(served, **given), TODAY) == [reason]


def test_it_is_not_robust_while_it_waits_for_something_overdue_or_stopped(
    people: dict[str, Person], served: Served
) -> None:
    first = an_action(served, title="Rewrite the template")
    action = an_action(served, depends_on=[first.id])
    said = "it depends on something overdue: Rewrite the template"
    assert weaknesses(action, date(2023, 12, 31)) == []
    assert weaknesses(action, date(2024, 1, 1)) == [said]
    finish_action(action_id=first.id, done_on=date(2024, 1, 5), words="In use.", served=served, by="tests")
    again = ImprovementAction.objects.get(id=action.id)
    assert weaknesses(again, date(2024, 1, 4)) == [said], "as it stood on the day before"
    assert weaknesses(again, date(2024, 1, 5)) == []
    second = an_action(served, title="Train everybody")
    action = an_action(served, depends_on=[second.id])
    stop_action(action_id=second.id, why="No money.", served=served, by="tests")
    assert weaknesses(action, date(2023, 11, 1)) == ["it depends on something that was stopped: Train everybody"]


def test_one_post_alone_carries_an_action_without_a_deputy(people: dict[str, Person], served: Served) -> None:
    assert rests_on_one_post(an_action(served))
    assert not rests_on_one_post(an_action(served, deputy_post="Team manager, Assessment North"))


def test_actions_that_wait_for_each_other_are_refused(people: dict[str, Person], served: Served) -> None:
    first = an_action(served)
    second = an_action(served, depends_on=[first.id])
    with pytest.raises(HoldfastError, match="wait for each other"):
        change_action(action_id=first.id, intended=WHOLE, depends_on=[second.id], served=served, by="tests")
    assert not first.depends_on.exists()


def test_a_change_is_kept_with_what_was_said_before(people: dict[str, Person], served: Served) -> None:
    action = an_action(served)
    change_action(
        action_id=action.id, intended=replace(WHOLE, due_on=date(2024, 3, 31)), served=served, by=people["director"]
    )
    assert Entry.objects.get(action="improvement action changed").detail == {"before": {"due_on": "2023-12-31"}}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"title": " "}, "Say what is to be done"),
        ({"due_on": date(2023, 10, 1)}, "due before it starts"),
        ({"measure": "XX99"}, "no measure XX99"),
        ({"measure": ""}, "needs its measure"),
        ({"expected_by": date(2023, 10, 1)}, "expected before the action starts"),
        ({"owner": "stranger@elsewhere.example"}, "has no account"),
        ({"findings": ["nothing"]}, "not there"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    given: dict[str, Any], said: str, people: dict[str, Person], served: Served
) -> None:
    with pytest.raises(HoldfastError, match=said):
        an_action(served, **given)
    assert not ImprovementAction.objects.exists()


def test_its_owner_may_say_that_it_is_done_and_others_may_not(people: dict[str, Person], served: Served) -> None:
    manager, auditor = people["team_manager"], people["auditor"]
    action = an_action(served, owner=manager.email)
    given: dict[str, Any] = {"action_id": action.id, "done_on": date(2023, 12, 1), "served": served}
    with pytest.raises(NotAllowed):
        finish_action(**given, words="Done.", by=auditor)
    for words, done_on in (
        (" ", date(2023, 12, 1)),
        ("Done.", TODAY + timedelta(days=900)),
        ("Done.", date(2023, 9, 1)),
    ):
        with pytest.raises(HoldfastError):
            finish_action(**{**given, "done_on": done_on}, words=words, by=manager)
    finish_action(**given, words="In the diary each Monday.", by=manager)
    found = ImprovementAction.objects.get()
    assert (found.done_by, found.is_open) == (manager.email, False)
    with pytest.raises(HoldfastError, match="is done"):
        stop_action(action_id=action.id, why="x", served=served, by="tests")


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "auditor", "analyst", "board_member"])
def test_others_may_not_set_one(role: str, people: dict[str, Person], served: Served) -> None:
    with pytest.raises(NotAllowed):
        an_action(served, people[role])


def test_an_action_about_a_team_is_seen_and_set_by_those_who_answer_for_it(
    people: dict[str, Person], served: Served
) -> None:
    head = people["head_of_service"]
    mine, other = a_unit_of(head, served)
    own, beyond = (confirmed(served, unit_id=unit_id) for unit_id in (mine, other))
    with pytest.raises(NotAllowed, match="not yours to read"):
        an_action(served, head, findings=[beyond.id])
    hidden = an_action(served, findings=[beyond.id])
    action = an_action(served, head, findings=[own.id])
    assert list(actions_within(Scope(head, served))) == [action]
    with pytest.raises(HoldfastError, match="no such action"):
        stop_action(action_id=hidden.id, why="x", served=served, by=head)


def test_a_stopped_action_keeps_its_reason(people: dict[str, Person], served: Served) -> None:
    action = an_action(served)
    with pytest.raises(HoldfastError, match="why the action is stopped"):
        stop_action(action_id=action.id, why="", served=served, by=people["director"])
    stop_action(action_id=action.id, why="The new template does it.", served=served, by=people["director"])
    found = ImprovementAction.objects.get()
    assert (found.stopped_why, found.stopped_on) == ("The new template does it.", timezone.localdate())
