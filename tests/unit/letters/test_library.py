"""The library: added once, searched by words, theme, grade and year, and what it says of themes and visits."""

from pathlib import Path

import pytest

from holdfast.letters.library import Library
from holdfast.letters.library.asking import Asked, document, holds, search, themes_by, usually, words_asked
from holdfast.letters.model import UnreadableError

REPORT = """<html><body><h1>Inspection of {council} local authority children's services</h1>
<p>Inspection dates: {dates}</p><p>Lead inspector: Orla Penhaligon, His Majesty's Inspector</p>
<table><tr><td>Judgement</td><td>Grade</td></tr>
<tr><td>The impact of leaders on social work practice with children and families</td><td>{grade}</td></tr>
<tr><td>Overall effectiveness</td><td>{grade}</td></tr></table>
<h2>What needs to improve?</h2><ul><li>{improve}</li></ul>
<h2>The experiences and progress of children who need help and protection: {grade}</h2><p>{found}</p></body></html>"""
VISIT = """<html><body><p>24 May {year}</p><p>Ms Edith Quarrel<br>Director of Children's Services</p>
<p>Dear Ms Quarrel</p>
<h1>Focused visit to {council} children's services</h1>
<p>This letter summarises the findings of the focused visit to {council} children's services on 4 and 5 May {year}. His
Majesty's Inspectors for this visit were Orla Penhaligon and Ivo Marchbanks.</p>
<p>Inspectors looked at the local authority's arrangements at the front door.</p>
<h2>What needs to improve in this area of social work practice?</h2><ul><li>{improve}</li></ul>
<h2>Findings</h2><p>{found}</p></body></html>"""
DRIFT = "Too many plans drift, and reviews are held late."


def report(council: str, dates: str, grade: str, found: str = DRIFT) -> bytes:
    text = REPORT.format(
        council=council, dates=dates, grade=grade, found=found, improve="The timeliness of assessments."
    )
    return text.encode()


def visit(council: str, year: int, found: str = "Decisions at the front door are made without delay.") -> bytes:
    improve = "The recording of decisions on contacts at the front door."
    return VISIT.format(council=council, year=year, found=found, improve=improve).encode()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Slough was inadequate, had a visit, and became good; Dorset was good."""
    made = Library(tmp_path)
    made.add(report("Slough", "7 to 18 January 2019", "Inadequate"), "slough 2019.html")
    made.add(visit("Slough", 2021, "Plans are now clear and ambitious for children."), "slough visit.html")
    made.add(
        report("Slough", "9 to 20 January 2023", "Good", "Most plans are clear, and reviews are timely."), "s.html"
    )
    made.add(report("Dorset", "6 to 17 March 2023", "Good", "Drift in plans is rare."), "dorset.html")
    made.set_standing()
    return made


def texts(library: Library, asked: Asked) -> set[str]:
    return {row["text"] for row in search(library, asked, most=50).rows}


def test_the_same_file_is_added_once_and_what_is_no_letter_is_refused(library: Library) -> None:
    assert library.add(visit("Slough", 2021, "Plans are now clear and ambitious for children."), "again.html") is None
    with pytest.raises(UnreadableError, match="not a letter"):
        library.add(b"Milk, bread, a birthday card for the whole team", "list.txt")
    assert holds(library) == {"documents": 4, "councils": 2, "first": 2019, "last": 2023, "names": ["Dorset", "Slough"]}


def test_words_are_found_in_any_form_and_all_of_them_must_be_there(library: Library) -> None:
    assert texts(library, Asked("drifting plan")) == {DRIFT, "Drift in plans is rare."}
    assert texts(library, Asked('"plans drift"')) == {DRIFT}
    assert texts(library, Asked("drift ambitious")) == set()


@pytest.mark.parametrize("typed", ["O'Brien", 'an "open phrase', "a AND OR NOT", "(near*", "x:y", '""', "- -", "текст"])
def test_whatever_is_typed_is_words_and_never_an_error(library: Library, typed: str) -> None:
    search(library, Asked(typed), most=5)


def test_what_is_typed_becomes_words_in_quotes() -> None:
    assert words_asked('drift "life story" plan*') == '"drift" AND "life story" AND "plan"'


def test_how_councils_that_went_from_inadequate_to_good_were_written_of(library: Library) -> None:
    found = search(library, Asked(theme="planning", standing="inadequate", became="good"), most=50)
    assert {(row["council"], row["happened_on"]) for row in found.rows} == {
        ("Slough", "2019-01-07"),
        ("Slough", "2021-05-04"),
    }
    assert (found.sentences, found.documents) == (2, 2)


def test_years_kinds_and_councils_narrow_the_answer(library: Library) -> None:
    assert texts(library, Asked("plans", since=2020, until=2022)) == {"Plans are now clear and ambitious for children."}
    assert texts(library, Asked("plans", kind="focused visit")) == {"Plans are now clear and ambitious for children."}
    assert texts(library, Asked("plans", council="Dorset")) == {"Drift in plans is rare."}
    assert texts(library, Asked("plans", polarity="weakness")) >= {DRIFT}


def test_an_answer_comes_in_pages_with_its_whole_count(library: Library) -> None:
    whole = search(library, Asked(), most=100)
    first, second = search(library, Asked(), most=3), search(library, Asked(), most=100, after=3)
    assert first.sentences == second.sentences == whole.sentences == len(whole.rows)
    assert [row["id"] for row in (*first.rows, *second.rows)] == [row["id"] for row in whole.rows]


def test_themes_are_counted_by_year_and_by_grade(library: Library) -> None:
    assessment = {
        one.group: (one.wanting, one.sentences)
        for one in themes_by(library, "year", Asked())
        if one.theme == "assessment"
    }
    assert assessment == {"2019": (1, 1), "2023": (2, 2)}
    planning = {one.group: one.wanting for one in themes_by(library, "standing", Asked()) if one.theme == "planning"}
    assert planning["inadequate"] == 1


def test_what_visits_on_a_theme_usually_ask_is_told_from_five_on(library: Library) -> None:
    assert usually(library, "front_door") is None
    for number, council in enumerate(("Bedford", "Derby", "Leeds", "York")):
        library.add(
            visit(council, 2022, f"Contacts at the front door wait for {number + 2} days, which is too long."), council
        )
    usual = usually(library, "front_door")
    assert usual is not None
    assert usual.documents == 5
    assert usual.wanting[0].theme == "front_door"
    assert {row["text"] for row in usual.asked_for} == {"The recording of decisions on contacts at the front door."}
    assert usual.areas[0]["areas"] == "Inspectors looked at the local authority's arrangements at the front door."


def test_a_document_is_shown_with_its_sentences_in_order(library: Library) -> None:
    row = search(library, Asked("ambitious"), most=1).rows[0]
    found = document(library, row["letter"])
    assert found is not None
    assert (found["council"], found["standing"], found["became"]) == ("Slough", "inadequate", "good")
    assert [one["part"] for one in found["sentences"]] == ["improve", "findings"]
    assert document(library, 999) is None
