"""Letters on focused and monitoring visits, read from PDFs in the form of real ones."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from holdfast.letters.reader import read_letter

Make = Callable[..., Path]


def test_a_focused_visit_is_read_whole(make_visit: Make) -> None:
    letter = read_letter(make_visit())
    assert (letter.kind, letter.framework, letter.council) == ("focused visit", "ILACS", "Slough")
    assert letter.council_code == "871"
    assert letter.letter_date == date(2018, 5, 14)
    assert (letter.visit_start, letter.visit_end) == (date(2018, 4, 17), date(2018, 4, 18))
    assert letter.addressee == "Ms Edith Quarrel"
    assert [(one.name, one.role) for one in letter.inspectors] == [
        ("Orla Penhaligon", "HMI"),
        ("Ivo Marchbanks", "Senior HMI"),
    ]
    assert letter.headings == ["Overview", "What needs to improve in this area of social work practice", "Findings"]
    assert letter.improvements == [
        "The time that children wait for a first visit, so that no child is left without help and every family knows "
        "who their social worker is.",
        "Supervision that is recorded.",
    ]
    assert letter.priority_actions == []
    assert letter.problems == []


def test_findings_are_sentences_with_their_page_and_words(make_visit: Make) -> None:
    findings = {finding.text: finding for finding in read_letter(make_visit()).findings}
    meetings = findings["Strategy meetings are timely and well attended."]
    assert (meetings.polarity, meetings.page) == ("strength", 1)
    assert "SD01" in meetings.measures
    assert "timely" in meetings.because
    assert findings["Too many children wait for a visit."].polarity == "weakness"
    assert findings["Since the last inspection, management oversight has improved."].direction == "improving"


def test_an_object_has_the_agreed_keys_and_no_others(make_visit: Make) -> None:
    told = read_letter(make_visit()).to_json()
    assert list(told) == [
        "path", "kind", "framework", "council", "letter_date", "visit_start", "visit_end", "ordinal", "judged_since",
        "addressee", "inspectors", "lead_inspector", "areas", "judgements", "improvements", "priority_actions",
        "headings", "findings", "problems",
    ]  # fmt: skip
    assert set(told["findings"][0]) == {
        "text", "page", "polarity", "direction", "extent", "themes", "measures", "because",
    }  # fmt: skip


def test_a_monitoring_visit_says_which_it_was_and_since_when(make_visit: Make) -> None:
    path = make_visit(
        title="Monitoring visit to Slough children’s services",
        opening=(
            "This letter summarises the findings of the monitoring visit to Slough children’s services on 8 and 9 "
            "August 2018. This was the fifth monitoring visit since the local authority was judged to be inadequate in "
            "November 2016. The inspectors were Orla Penhaligon, Her Majesty’s Inspector, and Ivo Marchbanks, Her "
            "Majesty’s Inspector."
        ),
        sections=[
            ("Areas covered by the visit", ["Inspectors reviewed the progress made for children in need."], False),
            ("Findings and evaluation of progress", ["Progress has been too slow."], True),
        ],
    )
    letter = read_letter(path)
    assert (letter.kind, letter.ordinal, letter.judged_since) == ("monitoring visit", 5, "2016-11")
    assert letter.areas == ["Inspectors reviewed the progress made for children in need."]
    assert [one.name for one in letter.inspectors] == ["Orla Penhaligon", "Ivo Marchbanks"]
    assert [finding.text for finding in letter.findings] == ["Progress has been too slow."]


def test_priority_actions_are_apart_from_what_needs_to_improve(make_visit: Make) -> None:
    sections = [
        ("Headline findings", ["Children wait too long."], False),
        ("Areas for priority action", ["The allocation of children who wait."], True),
        ("What needs to improve in this area of social work practice?", ["Records of supervision."], True),
        ("Main findings", ["Children wait too long for an assessment."], False),
    ]
    letter = read_letter(make_visit(sections=sections))
    assert letter.priority_actions == ["The allocation of children who wait."]
    assert letter.improvements == ["Records of supervision."]


def test_a_section_that_says_there_is_nothing_holds_nothing(make_visit: Make) -> None:
    sections = [
        ("Areas for priority action", ["There are no priority actions following this focused visit."], False),
        ("Findings", ["Practice is strong across the service."], True),
    ]
    assert read_letter(make_visit(sections=sections)).priority_actions == []


def test_a_date_that_is_none_is_left_empty_with_a_problem(make_visit: Make) -> None:
    opening = (
        "This letter summarises the findings of a focused visit to Slough on 30 and 31 June 2018. "
                  "The inspectors were Orla Penhaligon, HMI, and Ivo Marchbanks, HMI.")  # fmt: skip
    letter = read_letter(make_visit(opening=opening, date="31 June 2018"))
    assert (letter.letter_date, letter.visit_start, letter.visit_end) == (None, None, None)
    assert {problem.field for problem in letter.problems} == {"letter_date", "visit_start", "visit_end"}


def test_a_year_that_is_not_printed_is_inferred_and_said(make_visit: Make) -> None:
    opening = (
        "This letter summarises the findings of a focused visit to Slough on 12 and 13 December. "
                  "The inspectors were Orla Penhaligon, HMI, and Ivo Marchbanks, HMI.")  # fmt: skip
    letter = read_letter(make_visit(opening=opening, date="9 January 2019"))
    assert letter.visit_start == date(2018, 12, 12)
    assert [problem.field for problem in letter.problems] == ["visit_start"]


def test_an_addressee_whom_the_salutation_contradicts_is_left_empty(make_visit: Make) -> None:
    letter = read_letter(make_visit(salutation="Dear Mr Tolliver"))
    assert letter.addressee is None
    assert [problem.field for problem in letter.problems] == ["addressee"]


def test_a_placeholder_that_is_not_seen_on_the_page_is_no_addressee(make_visit: Make) -> None:
    letter = read_letter(make_visit(address=["Insert LA Address", "Ms Edith Quarrel", "Slough Borough Council"]))
    assert letter.addressee == "Ms Edith Quarrel"


@pytest.mark.parametrize(
    ("title", "council"),
    [
        (
            "Focused visit to Bournemouth, Christchurch & Poole children’s services",
            "Bournemouth, Christchurch and Poole",
        ),
        ("Focused visit to Hull City Council children’s services", "Kingston upon Hull"),
        ("Focused visit to Southend on Sea children’s services", "Southend-on-Sea"),
    ],
)
def test_a_council_is_found_under_any_of_its_names(make_visit: Make, title: str, council: str) -> None:
    assert read_letter(make_visit(title=title)).council == council


def test_a_bullet_goes_on_over_a_page(make_visit: Make) -> None:
    long = [f"Finding number {number} is one on which children’s records say a good deal." for number in range(40)]
    sections = [("Findings", long, True)]
    path = make_visit(sections=sections)
    assert [finding.text for finding in read_letter(path).findings] == long
    assert {finding.page for finding in read_letter(path).findings} == {1, 2}
