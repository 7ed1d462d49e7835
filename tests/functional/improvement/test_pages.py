"""The pages of findings, actions and claims: forms, the chain with its broken links first, scope and permission."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from holdfast.accounts.models import Person
from holdfast.improvement.actions import finish_action
from holdfast.improvement.claims import Result, result_of
from holdfast.improvement.models import Claim, Finding, ImprovementAction
from holdfast.improvement.retests import link_retest
from holdfast.serving.reader import Served
from tests.functional.improvement.test_actions import WHOLE, an_action
from tests.functional.improvement.test_claims import claimed
from tests.functional.improvement.test_findings import LETTER, SAID, a_unit_of, confirmed

VISIT = replace(LETTER, on=date(2024, 4, 25), title="First monitoring visit")
TYPED = {
    "words": "Plans are not reviewed in time.",
    "source_kind": "review",
    "source_title": "Audit of 20 plans",
    "source_on": "3/6/2025",
    "page": "",
    "polarity": "weakness",
    "theme": "planning",
    "standard": "in_need_review",
    "measure": "CN05",
    "unit": "",
}
ACTION = {
    "title": "Review calendar for each team",
    "starts_on": "1/7/2025",
    "due_on": "30/9/2025",
    "owner_post": "Head of safeguarding",
    "owner": "",
    "measure": "CN05",
    "expected_value": "90",
    "expected_by": "31/3/2026",
}
CLAIM = {
    "words": "Nine in ten reviews will be in time by spring.",
    "said_by": "Director",
    "said_to": "Scrutiny committee",
    "said_on": "1/9/2025",
    "measure": "CN05",
    "way": "least",
    "expected_value": "90",
    "due_on": "31/3/2026",
    "unit": "",
}


def text(page: Any) -> str:
    return " ".join(page.xpath("//main")[0].text_content().split())


def test_a_finding_an_action_and_a_claim_are_entered_and_stand_on_one_page(sign_in: Callable[[str], Any]) -> None:
    director = sign_in("director")
    for url in (reverse("findings"), reverse("enter_finding")):
        director.see(url)
    assert director.post(reverse("enter_finding"), TYPED).status_code == 302
    finding = Finding.objects.get()
    url = reverse("finding", args=(finding.id,))
    before = text(director.see(url))
    assert "No action answers it." in before
    assert "Audit of 20 plans" in before
    director.see(reverse("set_action", args=(finding.id,)))
    assert director.post(reverse("set_action", args=(finding.id,)), ACTION).status_code == 302
    action = ImprovementAction.objects.get()
    assert (action.expected_value, action.due_on) == (0.9, date(2025, 9, 30))
    director.see(reverse("record_claim", args=(finding.id,)))
    assert director.post(reverse("record_claim", args=(finding.id,)), CLAIM).status_code == 302
    claim = Claim.objects.get()
    assert (claim.is_at_least, claim.expected_value) == (True, 0.9)
    page = director.see(url)
    after = text(page)
    assert "No action answers it." not in after
    assert "“Review calendar for each team” is overdue." in after
    assert "is not robust: nobody holds it: the post is Head of safeguarding." in after
    assert "at least 90.0% by 31 Mar 2026" in after
    assert page.xpath("//svg"), "the measure since, drawn"
    assert "Holdfast does not hold reviews yet" in after
    assert action.title in text(director.see(reverse("improvement_action", args=(action.id,))))


def test_broken_links_come_before_the_words(sign_in: Callable[[str], Any], served: Served, db: None) -> None:
    finding = confirmed(served)
    page = sign_in("director").see(reverse("finding", args=(finding.id,)))
    headings = [heading.text_content() for heading in page.xpath("//main//h2")]
    assert headings[0] == "Broken links"
    broken = [one.text_content() for one in page.xpath("//ul[contains(@class, 'hf-broken')]/li")]
    assert broken == [
        "The council has not answered the finding.",
        "No action answers it.",
        "Nothing has tested it again.",
    ]
    assert page.xpath("string(//p[@class='hf-first-words'])") == "Three links of this chain are broken."


def test_a_strength_asks_for_nothing(sign_in: Callable[[str], Any], served: Served, db: None) -> None:
    finding = confirmed(served, said=replace(SAID, polarity="strength"))
    page = sign_in("director").see(reverse("finding", args=(finding.id,)))
    assert page.xpath("string(//p[@class='hf-first-words'])") == "This finding asks for no action."


def test_the_visit_and_the_action_are_marked_and_the_baseline_is_drawn(
    sign_in: Callable[[str], Any], people: Any, served: Served
) -> None:
    finding = confirmed(served, source=VISIT)
    an_action(served, findings=[finding.id], starts_on=date(2024, 5, 1), due_on=date(2024, 6, 1))
    page = sign_in("director").see(reverse("finding", args=(finding.id,)))
    marks = [one.text_content() for one in page.xpath("//*[@class='hf-chart__change']")]
    assert marks == [
        "25 Apr 2024: First monitoring visit",
        "1 May 2024: Weekly look at assessments past day 30",
    ]
    assert len(page.xpath("//*[@class='hf-chart__mean']")) == 1
    assert len(page.xpath("//*[@class='hf-chart__limit']")) == 2
    assert "in the 24 months before April 2024" in text(page)


def test_an_answer_and_a_retest_are_given_on_the_chain(sign_in: Callable[[str], Any], served: Served, db: None) -> None:
    director = sign_in("director")
    finding = confirmed(served, source=VISIT)
    later = confirmed(served, said=replace(SAID, polarity="strength"), words="Assessments are timely.")
    answer = reverse("answer_finding", args=(finding.id,))
    wrong = director.post(answer, {"answer": "part", "words": ""})
    assert wrong.status_code == 422
    assert "Say which part is not accepted" in text(director.checked(answer, wrong.content.decode()))
    assert director.post(answer, {"answer": "part", "words": "Not in the disabled children's team."}).status_code == 302
    linked = director.post(reverse("link_retest", args=(finding.id,)), {"later": later.id})
    assert linked.status_code == 302
    said = text(director.see(reverse("finding", args=(finding.id,))))
    assert "Accepted in part: Not in the disabled children's team." in said
    assert "Monitoring visit of 14 May 2025, 14 May 2025: passed: “Assessments are timely.”" in said


def test_done_says_nothing_of_the_effect(sign_in: Callable[[str], Any], people: Any, served: Served) -> None:
    director = sign_in("director")
    action = an_action(served, measure="", expected_value=None, expected_by=None, review="Dip sample")
    url = reverse("improvement_action", args=(action.id,))
    done = reverse("finish_improvement", args=(action.id,))
    assert director.post(done, {"done_on": "never", "words": ""}).status_code == 422
    assert director.post(done, {"done_on": "1/12/2023", "words": "In use."}).status_code == 302
    said = text(director.see(url))
    assert "This action is done, effect not proved." in said
    assert "Neither a figure that can be told nor a re-test proves it." in said


def test_an_action_is_changed_and_stopped_on_its_page(
    sign_in: Callable[[str], Any], people: Any, served: Served
) -> None:
    director, action = sign_in("director"), an_action(served)
    url = reverse("improvement_action", args=(action.id,))
    page = director.see(url)
    assert page.xpath("string(//input[@name='expected_value']/@value)") == "85.0"
    assert page.xpath("string(//input[@name='due_on']/@value)") == "31/12/2023"
    assert director.post(url, {**ACTION, "starts_on": "2/10/2023", "due_on": "1/10/2023"}).status_code == 422
    assert director.post(url, {**ACTION, "starts_on": "2/10/2023", "due_on": "31/1/2024"}).status_code == 302
    assert ImprovementAction.objects.get().due_on == date(2024, 1, 31)
    assert director.post(reverse("stop_improvement", args=(action.id,)), {"why": ""}).status_code == 422
    assert director.post(reverse("stop_improvement", args=(action.id,)), {"why": "Merged."}).status_code == 302
    assert "This action is stopped." in text(director.see(url))


def test_the_claims_page_tells_each_result_with_its_figure(
    sign_in: Callable[[str], Any], served: Served, db: None
) -> None:
    kept, missed = claimed(served, expected_value=0.0), claimed(served, expected_value=1.01)
    assert [result_of(one, served).result for one in (kept, missed)] == [Result.KEPT, Result.NOT_KEPT]
    said = text(sign_in("team_manager").see(reverse("claims")))
    assert "Two claims: one kept, one not kept." in said
    assert "% in March 2026" in said


def test_a_finding_of_another_service_is_not_there(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    mine, other = a_unit_of(people["head_of_service"], served)
    own, beyond = (confirmed(served, unit_id=unit_id, words=f"Of {unit_id}.") for unit_id in (mine, other))
    hidden = an_action(served, findings=[beyond.id])
    head = sign_in("head_of_service")
    listed = text(head.see(reverse("findings")))
    assert own.words in listed
    assert beyond.words not in listed
    for name, args, sent in (
        ("finding", (beyond.id,), None),
        ("set_action", (beyond.id,), ACTION),
        ("record_claim", (beyond.id,), CLAIM),
        ("answer_finding", (beyond.id,), {"answer": "accept"}),
        ("improvement_action", (hidden.id,), None),
        ("finish_improvement", (hidden.id,), {"done_on": "1/12/2023", "words": "x"}),
        ("stop_improvement", (hidden.id,), {"why": "x"}),
    ):
        url = reverse(name, args=args)
        assert (head.get(url) if sent is None else head.post(url, sent)).status_code == 404, name
    assert ImprovementAction.objects.get().is_open


@pytest.mark.parametrize("role", ["social_worker", "board_member", "administrator"])
def test_who_reads_no_findings_opens_none(role: str, sign_in: Callable[[str], Any], served: Served, db: None) -> None:
    finding = confirmed(served)
    assert sign_in(role).get(reverse("finding", args=(finding.id,))).status_code == 403


def test_who_only_reads_is_offered_nothing_to_write(sign_in: Callable[[str], Any], served: Served, people: Any) -> None:
    finding = confirmed(served)
    action = an_action(served, findings=[finding.id])
    client = sign_in("reviewing_officer")
    for url in (reverse("finding", args=(finding.id,)), reverse("improvement_action", args=(action.id,))):
        assert not client.see(url).xpath("//main//form")
    for name in ("answer_finding", "link_retest", "set_action", "record_claim"):
        assert client.post(reverse(name, args=(finding.id,))).status_code == 403
    assert client.post(reverse("stop_improvement", args=(action.id,)), {"why": "x"}).status_code == 403
    finished = client.post(reverse("finish_improvement", args=(action.id,)), {"done_on": "1/12/2023", "words": "x"})
    assert finished.status_code == 422
    assert ImprovementAction.objects.get().is_open


def test_the_owner_of_an_action_says_that_it_is_done(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    action = an_action(served, owner=people["team_manager"].email)
    client = sign_in("team_manager")
    assert len(client.see(reverse("improvement_action", args=(action.id,))).xpath("//main//form")) == 1
    sent = {"done_on": "1/12/2023", "words": "In use."}
    assert client.post(reverse("finish_improvement", args=(action.id,)), sent).status_code == 302


def test_what_a_retest_found_again_breaks_the_chain(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served, source=VISIT)
    action = an_action(served, findings=[finding.id])
    finish_action(action_id=action.id, done_on=WHOLE.starts_on, words="In use.", served=served, by="tests")
    for polarity, on in (("strength", date(2025, 5, 14)), ("weakness", date(2026, 1, 20))):
        source = replace(LETTER, on=on)
        later = confirmed(served, source=source, said=replace(SAID, polarity=polarity))
        link_retest(finding_id=finding.id, later_id=later.id, served=served, by="tests")
    said = text(sign_in("analyst").see(reverse("finding", args=(finding.id,))))
    assert "was effective, and its effect was lost again." in said


def test_a_finding_that_names_a_measure_alone_shows_the_standard_that_it_counts(sign_in: Callable[[str], Any]) -> None:
    director = sign_in("director")
    director.post(reverse("enter_finding"), TYPED | {"standard": "", "measure": "FD11"})
    page = director.see(reverse("finding", args=(Finding.objects.get().id,)))
    assert page.xpath("//dl//a[@href='/standards/out_of_hours_handover']")
    assert not page.xpath("//a[starts-with(@href, '/inspections/findings/')]"), "it is not a letter's"
