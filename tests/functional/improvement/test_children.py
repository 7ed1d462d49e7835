"""What children raised, step by step until they are told; and the promises made to them, in words for children."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from django.urls import reverse
from django.utils import timezone
from docx import Document

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.actions import finish_action, withdraw_action
from holdfast.improvement.chain import step_of
from holdfast.improvement.expectations import Held, Hold
from holdfast.improvement.findings import answer_finding
from holdfast.improvement.models import Expectation, Finding, ToldBack
from holdfast.improvement.trace import in_order_of_waiting, raised_by_children, raised_trace, tell_back, trace_of
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.web.improvement.children import in_childrens_words
from holdfast.web.improvement.expected_words import pledge_words, raised_words, waits_words
from tests.functional.improvement.invented_figures import figures, year
from tests.functional.improvement.test_actions import an_action
from tests.functional.improvement.test_expectations import TEST, an_expectation, text
from tests.functional.improvement.test_findings import SAID, Source, confirmed

DAY = date(2026, 9, 30)
WORDS = "Nobody tells us when our review is."


def raised(served: Served, on: date = date(2026, 1, 10), **given: Any) -> Finding:
    source = Source("children", "Council of children in care", on)
    return confirmed(served, **{"words": WORDS, "source": source, "said": replace(SAID, themes=["voice"]), **given})


def decided(finding: Finding, on: date, served: Served, answer: str = "accept") -> None:
    answer_finding(finding_id=finding.id, answer=answer, words="Two weeks before.", on=on, served=served, by="tests")


def told(finding: Finding, on: date, served: Served, by: Person | str = "tests") -> ToldBack:
    return tell_back(finding_id=finding.id, told_on=on, how="At their council", words="It is so.", served=served, by=by)


def again(finding: Finding) -> Finding:
    return Finding.objects.get(id=finding.id)


def test_each_step_has_its_day_and_the_days_since_the_one_before(served: Served, db: None) -> None:
    finding = raised(served)
    assert waits_words(raised_trace(finding), date(2026, 1, 20)) == "waits for a decision for 10 days"
    decided(finding, date(2026, 2, 9), served)
    assert waits_words(raised_trace(again(finding)), date(2026, 3, 1)) == "waits for the change for 20 days"
    action = an_action(served, findings=[finding.id], starts_on=date(2026, 2, 20), due_on=None, expected_by=None)
    finish_action(action_id=action.id, done_on=date(2026, 3, 1), words="Done.", served=served, by="tests")
    assert waits_words(raised_trace(again(finding)), date(2026, 3, 2)) == "waits for being told for one day"
    told(finding, date(2026, 3, 11), served)
    trace = raised_trace(again(finding))
    assert [(one.name, one.days) for one in trace.steps] == [
        ("raised", None),
        ("decided", 30),
        ("change made", 20),
        ("told back", 10),
    ]
    assert waits_words(trace, DAY) == "told back 11 Mar 2026, after 60 days"


def test_what_is_disputed_waits_for_no_change(served: Served, db: None) -> None:
    finding = raised(served)
    decided(finding, date(2026, 2, 9), served, answer="dispute")
    assert [one.name for one in raised_trace(again(finding)).steps] == ["raised", "decided", "told back"]


def test_an_action_taken_back_is_no_change(served: Served, db: None) -> None:
    finding = raised(served)
    action = an_action(served, findings=[finding.id])
    withdraw_action(action_id=action.id, why="Set twice.", served=served, by="tests")
    assert raised_trace(again(finding)).on("change made") is None


def test_those_not_told_back_come_first_the_longest_at_the_head(served: Served, db: None) -> None:
    old, new, done, earlier = (raised(served, date(2026, month, 1)) for month in (1, 5, 2, 3))
    told(done, date(2026, 6, 2), served)
    told(earlier, date(2026, 6, 1), served)
    traces = [raised_trace(one) for one in (done, new, earlier, old)]
    assert [one.finding for one in in_order_of_waiting(traces, DAY)] == [old, new, done, earlier]
    assert raised_words(traces, date(2026, 5, 11)) == (
        "Children raised four issues; of two they have not been told what became of it, the longest for 130 days."
    )
    assert raised_words(traces[:1], DAY) == "Children raised one issue, and were told what became of each."


def test_from_insight_to_decision_to_change_to_effect(served: Served, db: None) -> None:
    finding = confirmed(served, source=Source("review", "Audit", date(2023, 9, 1)))
    decided(finding, date(2023, 9, 21), served)
    action = an_action(served, findings=[finding.id])
    trace = trace_of(again(finding), [step_of(action, served)])
    assert [(one.name, one.days) for one in trace.steps][:3] == [("found", None), ("decided", 20), ("action begun", 11)]
    assert trace.waits_for is not None
    assert trace.waits_for.name == "change made"


def test_only_what_people_raised_is_told_back_and_on_a_day_that_was(people: dict[str, Person], served: Served) -> None:
    letter, finding = confirmed(served), raised(served)
    with pytest.raises(HoldfastError, match="Only what children"):
        told(letter, DAY, served)
    for on in (date(2026, 1, 9), timezone.localdate() + timedelta(days=1)):
        with pytest.raises(HoldfastError, match="Give a day from"):
            told(finding, on, served)
    with pytest.raises(NotAllowed):
        told(finding, date(2026, 2, 1), served, by=people["analyst"])
    told(finding, date(2026, 2, 1), served, by=people["director"])
    assert Entry.objects.get(action="told back").detail == {"day": "2026-02-01"}


def test_a_decision_is_not_taken_before_it_was_raised(served: Served, db: None) -> None:
    with pytest.raises(HoldfastError, match="when it was found"):
        decided(raised(served), date(2026, 1, 1), served)


def test_strengths_and_other_sources_are_no_issue_of_children(people: dict[str, Person], served: Served) -> None:
    raised(served, said=replace(SAID, polarity="strength"))
    confirmed(served)
    issue = raised(served)
    assert list(raised_by_children(Scope(people["director"], served))) == [issue]


def test_the_tracker_is_carried_on_from_the_chain_page(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, finding = sign_in("director"), raised(served)
    page = client.see(reverse("finding", args=[finding.id]))
    assert "Those who raised it have not been told what became of it." in text(page)
    answer = {"answer": "accept", "words": "Two weeks before.", "answered_on": "9/2/2026"}
    client.post(reverse("answer_finding", args=[finding.id]), answer)
    to = reverse("tell_back", args=[finding.id])
    assert client.post(to, {"told_on": "1/3/2026", "how": "", "words": "So."}).status_code == 422
    client.post(to, {"told_on": "1/3/2026", "how": "By letter", "words": "It is so."})
    page = client.see(reverse("raised"))
    assert WORDS in text(page)
    assert "Decided: 9 Feb 2026 (30 days)" in text(page)
    assert "Told back 1 Mar 2026, after 50 days" in text(page)
    assert "By letter: It is so." in text(client.see(reverse("finding", args=[finding.id])))


def test_those_who_read_no_findings_see_the_theme_and_the_steps_alone(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = raised(served)
    decided(finding, date(2026, 2, 9), served)
    for role in ("board_member", "social_worker"):
        said = text(sign_in(role).see(reverse("raised")))
        assert "Voice of children and parents" in said
        assert "Decided: 9 Feb 2026" in said
        assert WORDS not in said
        assert "Two weeks before." not in said
    sign_in("administrator").see(reverse("raised"), status=403)


@pytest.mark.parametrize(
    ("hits", "measure", "words"),
    [
        (90, "AS01", "In the last year it went right about 9 times in 10."),
        (98, "AS01", "In the last year it went right nearly always."),
        (2, "CL15", "In the last year it went wrong hardly ever."),
        (22, "CL15", "In the last year it went wrong about 2 times in 10."),
    ],
)
def test_a_figure_in_words_for_children(hits: int, measure: str, words: str) -> None:
    counted = figures()
    year(counted, measure, hits, 100)
    assert in_childrens_words(Expectation(measure=measure, expected_value=0.5), counted) == words


def test_the_pledge_in_a_sentence() -> None:
    held = [Held(Expectation(), hold, "") for hold in (Hold.MET, Hold.MET, Hold.NOT_MET, Hold.CANNOT_TELL)]
    assert pledge_words(held) == (
        "We made you four promises. We are keeping two, and not keeping one yet. Of one we cannot tell."
    )
    assert pledge_words(held[:1]) == "We made you one promise. We are keeping one."
    assert pledge_words([]) == "We have not made a promise here yet."


def test_the_pledge_is_told_from_what_may_be_told_whoever_opens_it(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    promise = an_expectation(served, TEST, kind="promise", part="", words="We come in time.", expected_value=0.01)
    page = sign_in("director").see(reverse("pledge"))
    assert "Yes, we are keeping this promise." in text(page)
    row = served.row("SELECT numerator FROM figures WHERE measure='AS01' AND series='year' AND grouped_by='all'")
    assert row is not None
    assert f"{row['numerator']:.0f} of" not in text(page)
    page = sign_in("board_member").see(reverse("pledge"))
    assert "We come in time." in text(page)
    assert "For staff" not in text(page)
    assert not page.xpath(f"//a[contains(@href, '{promise.id}')]")


def test_the_pledge_is_printed_for_children(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    an_expectation(served, TEST, kind="promise", part="", words="We come in time.", expected_value=0.01)
    client = sign_in("board_member")
    paper = Document(BytesIO(client.get(reverse("pledge") + "?print=docx").content))
    assert [one.text for one in paper.paragraphs][:2] == [
        "Our promises to you",
        "We made you one promise. We are keeping one.",
    ]
    assert any("Yes, we are keeping this promise." in one.text for one in paper.paragraphs)
    told_in = pypdfium2.PdfDocument(client.get(reverse("pledge") + "?print=pdf").content)[0]
    assert "We come in time." in told_in.get_textpage().get_text_range()
    assert Entry.objects.filter(action="printed pledge").count() == 2
