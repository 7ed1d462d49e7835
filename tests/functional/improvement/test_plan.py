"""The improvement plan: themes, distance and direction in words, what changed, ages, posts, what a board is told."""

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

from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.chain import Step
from holdfast.improvement.expectations import HOLDS, HOLDS_NOT, Expected, set_expectation, state_expectation
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding
from holdfast.improvement.own_view import rate_ourselves
from holdfast.improvement.pace import pace
from holdfast.improvement.plan import Distance, plan_for
from holdfast.improvement.proof import Proof, Standing
from holdfast.improvement.trace import tell_back
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES
from tests.functional.improvement.test_actions import an_action
from tests.functional.improvement.test_claims import claimed
from tests.functional.improvement.test_findings import LETTER, SAID, confirmed

AUDIT = replace(LETTER, kind="review", title="Audit of 20 plans")
DAY = date(2026, 9, 30)


def text(page: Any) -> str:
    return " ".join(page.xpath("//main")[0].text_content().split())


@pytest.mark.parametrize(
    ("value", "expected", "by", "words", "kept", "late"),
    [
        (0.842, 0.85, date(2026, 12, 31), "84.2% against 85.0% expected by 31 Dec 2026: 0.8 points off", False, False),
        (
            0.842,
            0.85,
            date(2026, 6, 30),
            "84.2% against 85.0% expected by 30 Jun 2026: 0.8 points off, and late",
            False,
            True,
        ),
        (0.9, 0.85, date(2026, 6, 30), "90.0% against 85.0% expected by 30 Jun 2026: reached", True, False),
        (0.9, None, None, "90.0%; no value is expected of it", None, False),
        (None, 0.85, DAY, "no figure: too few", None, False),
    ],
)
def test_distance_is_told_in_words(
    value: float | None, expected: float | None, by: date | None, words: str, kept: bool | None, late: bool
) -> None:
    found = Distance(MEASURES["AS01"], value, "too few", expected, by, "", DAY)
    assert (found.words, found.kept, found.is_late) == (words, kept, late)
    assert found.direction == "no change beyond natural variation"


def test_pace_counts_what_still_waits() -> None:
    def found(on: date) -> Finding:
        return Finding(polarity="weakness", themes=["planning"], source_on=on)

    class Acted:
        def __init__(self, starts_on: date) -> None:
            self.starts_on = starts_on

    def step(starts_on: date, proved_on: date | None = None) -> Step:
        return Step(Acted(starts_on), Standing.DONE, Proof(None, None, (), proved_on), ())  # type: ignore[arg-type]

    first, second, third = date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1)
    chains = [
        (found(first), [step(date(2026, 1, 11), date(2026, 7, 20))]),
        (found(second), [step(date(2026, 1, 21))]),
        (found(third), []),
    ]
    (one,) = pace(chains, DAY)
    # After 10, 20 and never: half are closed on the second; of the effects one of three is, so that there is no median.
    assert (one.findings, one.acted, one.days_to_action) == (3, 2, 20)
    assert (one.proved, one.days_to_effect) == (1, None)


def test_the_plan_stands_by_theme_with_ages_posts_and_what_changed(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    old = confirmed(served, source=replace(LETTER, on=timezone.localdate() - timedelta(days=100)))
    confirmed(served, said=replace(SAID, themes=["planning"], measures=["CN03"]), words="Plans drift.")
    an_action(
        served, findings=[old.id], starts_on=timezone.localdate() - timedelta(days=90), due_on=None, expected_by=None
    )
    claimed(served, expected_value=1.01)
    page = sign_in("director").see(reverse("improvement") + "?since=1/1/2026")
    said = text(page)
    assert "Two weaknesses are known, one without an action; none of one action proved effective;" in page.xpath(
        "string(//p[@class='hf-first-words'])"
    )
    headings = [one.text_content() for one in page.xpath("//main//h2")]
    assert headings[1:4] == ["Open actions, by what they would do for children", "Assessment", "Plans and planning"]
    assert "What the plan costs, by theme, and what it bought" in said
    assert "known for 100 days; last action: Weekly look at assessments past day 30 (under way)" in said
    assert "it has no due date; it does not say by when the effect" in said
    assert "Head of assessment: Weekly look at assessments past day 30" in said
    assert "Action set: “Weekly look at assessments past day 30”." in said
    assert "The day of a claim came:" in said
    assert "Result: not kept." in said


def test_a_board_member_reads_letters_words_alone_and_figures_under_disclosure_control(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    letter = confirmed(served)
    audit = confirmed(served, source=AUDIT, words="What a child said.")
    an_action(served, findings=[letter.id])
    page = sign_in("board_member").see(reverse("improvement"))
    said = text(page)
    assert letter.words in said
    assert audit.words not in said
    assert "1 further findings" in said
    assert "@" not in said, "no owner's address"
    assert not page.xpath("//a[starts-with(@href, '/findings')]")
    member = people["board_member"]
    plan = plan_for(Scope(member, served), list(findings_within(Scope(member, served))))
    assert len(plan.findings) == 2


@pytest.mark.parametrize("role", ["director", "board_member"])
def test_the_plan_is_printed_and_the_log_says_so(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    finding = confirmed(served, words="Children’s plans – “too many” – drift & wait <long>.")
    confirmed(served, source=AUDIT, words="What a child said.")
    an_action(served, findings=[finding.id])
    client = sign_in(role)
    paper = client.get(reverse("improvement") + "?print=docx&since=2026-01-01")
    document = Document(BytesIO(paper.content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert document.paragraphs[0].text == "Improvement plan"
    assert finding.words in cells
    assert ("What a child said." in cells) == (role == "director")
    pdf = client.get(reverse("improvement") + "?print=pdf")
    assert pdf["Content-Type"] == "application/pdf"
    pages = pypdfium2.PdfDocument(pdf.content)
    told = " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())
    assert "Weekly look at assessments past day 30" in told
    assert "too many" in told
    assert Entry.objects.filter(action="printed improvement plan").count() == 2


def test_what_was_stated_graded_and_told_back_since_the_last_board_is_told(
    people: dict[str, Person], served: Served
) -> None:
    from_children = confirmed(served, source=replace(LETTER, kind="children"))
    tools = set_expectation(
        expected=Expected(kind="condition", part="tools", words="Each has a device"), served=served, by="tests"
    )
    for on, said in ((date(2026, 5, 1), HOLDS_NOT), (date(2026, 7, 1), HOLDS)):
        state_expectation(expectation_id=tools.id, said=said, because="Seen.", said_on=on, by="tests")
    grade = {"about_kind": "judgement", "about": "leaders", "grade": "good", "because": "Audits."}
    rate_ourselves(**grade, said_on=date(2026, 7, 1), by="tests")
    for on in (date(2026, 7, 1), date(2026, 8, 1)):
        tell_back(finding_id=from_children.id, told_on=on, how="By letter", words="So.", served=served, by="tests")
    plan = plan_for(Scope(people["board_member"], served), [])
    assert plan.changed_since(date(2026, 6, 1)) == [
        "Stated of “Each has a device”: holds.",
        "Judgements and themes in which the council graded itself: 1.",
        "Issues of which those who raised them were told what became: 1.",
    ]
    assert plan.changed_since(date(2026, 8, 1)) == []
