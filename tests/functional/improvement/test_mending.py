"""Mending a finding, making a signal one, and taking back what was entered by mistake: allowed, refused, logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.actions import actions_within, finish_action, set_action, stop_action, withdraw_action
from holdfast.improvement.findings import findings_within, withdraw_finding
from holdfast.improvement.models import Claim, Finding, ImprovementAction
from holdfast.improvement.plan import plan_for
from holdfast.improvement.signals import confirm_signal, signal_of, units_that_signal
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES
from tests.functional.improvement.test_actions import WHOLE, an_action
from tests.functional.improvement.test_claims import claimed
from tests.functional.improvement.test_expectations import text
from tests.functional.improvement.test_findings import SAID, WORDS, a_unit_of, confirmed

READING = {
    "polarity": "mixed",
    "direction": "improving",
    "extent": "",
    "maturity": "",
    "theme_1": "planning",
    "theme_2": "voice",
    "theme_3": "",
    "measures": "as01 CN03",
    "standards": "",
}


def a_signal(served: Served, grouped_by: str = "all") -> dict[str, Any]:
    row = served.row(
        "SELECT * FROM signals WHERE grouped_by = ? AND meaning <> 'change' ORDER BY measure", (grouped_by,)
    )
    assert row is not None
    return row


def test_what_is_said_of_a_finding_is_mended_and_its_words_stay(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served, said=replace(SAID, weight="improve", because=["too many"]))
    client, to = sign_in("analyst"), reverse("mend_finding", args=[finding.id])
    page = client.see(to)
    assert WORDS in text(page)
    assert page.xpath("//select[@name='polarity']/option[@selected]/@value") == ["weakness"]
    assert page.xpath("//input[@name='measures']/@value") == ["AS01"]
    assert client.post(to, {**READING, "measures": "XX01"}).status_code == 422
    assert client.post(to, {**READING, "words": "Something else."}).url == reverse("finding", args=[finding.id])
    kept = Finding.objects.get()
    assert (kept.words, kept.polarity, kept.themes, kept.measures) == (
        WORDS,
        "mixed",
        ["planning", "voice"],
        ["AS01", "CN03"],
    )
    assert (kept.weight, kept.because) == ("improve", ["too many"])
    entry = Entry.objects.get(action="finding mended")
    assert (entry.by, entry.subject) == ("analyst@wyreshire.example", finding.id)


def test_who_may_not_confirm_may_not_mend_or_take_back(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding, claim, action = confirmed(served), claimed(served), an_action(served)
    client = sign_in("team_manager")
    for name, of in (
        ("mend_finding", finding),
        ("withdraw_finding", finding),
        ("withdraw_claim", claim),
        ("withdraw_improvement", action),
    ):
        client.see(reverse(name, args=[of.id]), status=403)
    assert Entry.objects.filter(action__startswith="refused").count() == 4
    page = client.see(reverse("finding", args=[finding.id]))
    assert not page.xpath("//a[contains(@href, 'mend') or contains(@href, 'withdraw')]")


def test_a_finding_beyond_somebodys_scope_is_not_there_to_be_mended(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    _, other = a_unit_of(people["head_of_service"], served)
    finding = confirmed(served, unit_id=other)
    assert sign_in("head_of_service").get(reverse("mend_finding", args=[finding.id])).status_code == 404


def test_a_finding_is_taken_back_with_a_reason(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served)
    client, to = sign_in("director"), reverse("withdraw_finding", args=[finding.id])
    assert WORDS in text(client.see(to))
    assert client.post(to, {"why": ""}).status_code == 422
    assert client.post(to, {"why": "Confirmed twice."}).url == reverse("findings")
    assert not findings_within(Scope(people["director"], served))
    assert Finding.objects.get().withdrawn_why == "Confirmed twice."
    assert Entry.objects.get(action="finding withdrawn").subject == finding.id
    assert client.get(to).status_code == 404


def test_a_finding_that_an_action_answers_is_not_taken_back(people: dict[str, Person], served: Served) -> None:
    finding = confirmed(served)
    action = an_action(served, findings=[finding.id])
    with pytest.raises(HoldfastError, match="An action answers this finding"):
        withdraw_finding(finding_id=finding.id, why="Twice.", served=served, by="tests")
    stop_action(action_id=action.id, why="Another way.", served=served, by="tests")
    withdraw_finding(finding_id=finding.id, why="Twice.", served=served, by="tests")


def test_an_action_set_by_mistake_leaves_the_plan(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served)
    action = an_action(served, findings=[finding.id])
    later = an_action(served, findings=[finding.id], depends_on=[action.id])
    client, to = sign_in("director"), reverse("withdraw_improvement", args=[action.id])
    client.see(to)
    assert client.post(to, {"why": "Set twice."}).url == reverse("improvement")
    scope = Scope(people["director"], served)
    assert list(actions_within(scope)) == [later]
    plan = plan_for(scope, [finding])
    assert [step.action for step in plan.steps] == [later]
    assert list(plan.steps[0].action.depends_on.all()) == [], "what was taken back holds nothing up"
    assert "Set twice." not in text(client.see(reverse("finding", args=[finding.id])))
    assert ImprovementAction.objects.get(id=action.id).withdrawn_by == "director@wyreshire.example"
    assert Entry.objects.get(action="improvement action withdrawn").subject == action.id


def test_what_was_done_is_not_taken_back(people: dict[str, Person], served: Served) -> None:
    action = set_action(intended=WHOLE, findings=[confirmed(served).id], served=served, by="tests")
    finish_action(action_id=action.id, done_on=WHOLE.starts_on, words="Done.", served=served, by="tests")
    with pytest.raises(HoldfastError, match="is done"):
        withdraw_action(action_id=action.id, why="Twice.", served=served, by="tests")


def test_a_claim_is_taken_back_before_its_day_and_never_after(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    early = claimed(served, due_on=timezone.localdate() + timedelta(days=100))
    late = claimed(served)
    client = sign_in("director")
    page = client.see(reverse("claims"))
    links = page.xpath("//a[contains(@href, 'withdraw')]/@href")
    assert links == [reverse("withdraw_claim", args=[early.id])]
    client.see(links[0])
    assert client.post(links[0], {"why": "Recorded twice."}).url == reverse("claims")
    refused = client.post(reverse("withdraw_claim", args=[late.id]), {"why": "Not kept."})
    assert refused.status_code == 422
    assert "Its result stands" in refused.content.decode() or "its result stands" in refused.content.decode()
    assert list(Claim.objects.filter(withdrawn_at=None)) == [late]


def test_a_signal_becomes_a_finding_in_the_sentence_of_its_chart(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    row = a_signal(served)
    client = sign_in("director")
    page = client.see(reverse("measure", args=[row["measure"]]))
    to = page.xpath("//a[text()='Make the signal a finding']/@href")[0]
    page = client.see(to)
    said = row["words"][:1].lower() + row["words"][1:]
    assert said in text(page)
    polarity = page.xpath("//select[@name='polarity']/option[@selected]/@value")[0]
    assert polarity == ("strength" if row["meaning"] == "improvement" else "weakness")
    sent = client.post(to, {**READING, "polarity": polarity, "measures": row["measure"]})
    finding = Finding.objects.get()
    assert sent.url == reverse("finding", args=[finding.id])
    assert finding.words == f"{MEASURES[row['measure']].title} ({row['measure']}): {said}"
    assert (finding.source_kind, finding.source_id, finding.source_on) == (
        "signal",
        row["measure"],
        served.snapshot.as_at,
    )
    assert client.post(to, {**READING, "measures": row["measure"]}).status_code == 422, "it is a finding already"


def test_a_head_of_service_makes_signals_of_their_own_units_findings(people: dict[str, Person], served: Served) -> None:
    head = people["head_of_service"]
    scope = Scope(head, served)
    own = {*scope.services, *scope.teams}
    rows = served.rows("SELECT DISTINCT measure, group_id FROM signals WHERE grouped_by IN ('team', 'service')")
    mine = next(row for row in rows if row["group_id"] in own)
    other = next(row for row in rows if row["group_id"] not in own)
    measure = MEASURES[mine["measure"]]
    assert mine["group_id"] in dict(units_that_signal(measure, scope))
    said = replace(SAID, measures=[measure.id])
    finding = confirm_signal(measure=measure, unit_id=mine["group_id"], said=said, served=served, by=head)
    assert finding.unit_id == mine["group_id"]
    with pytest.raises(NotAllowed):
        confirm_signal(measure=MEASURES[other["measure"]], unit_id=other["group_id"], said=said, served=served, by=head)


def test_where_nothing_is_signalled_there_is_nothing_to_confirm(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    quiet = next(m for m in MEASURES.values() if signal_of(m, served) is None)
    with pytest.raises(HoldfastError, match="signals nothing there now"):
        confirm_signal(measure=quiet, unit_id="", said=SAID, served=served, by="tests")
    page = sign_in("director").see(reverse("signal_finding", args=[quiet.id]) + "?unit=nowhere")
    assert "Nothing is signalled here now." in text(page)
    assert not page.xpath("//main//form[@method='post']")
    sign_in("team_manager").see(reverse("signal_finding", args=[quiet.id]), status=403)
