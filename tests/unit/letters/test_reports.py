"""Inspection reports: grades that two methods reach together, dates, the lead inspector, recommendations."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from holdfast.letters.grades import judge
from holdfast.letters.reader import read_letter

from .conftest import REPORT_ROWS, Sheet

Make = Callable[..., Path]


def test_a_report_is_read_whole(make_report: Make) -> None:
    letter = read_letter(make_report())
    assert (letter.kind, letter.framework, letter.council) == ("inspection", "ILACS", "Torbay")
    assert (letter.visit_start, letter.visit_end) == (date(2024, 12, 2), date(2024, 12, 13))
    assert (letter.lead_inspector, letter.letter_date) == ("Orla Penhaligon", None)
    assert letter.judgements == {
        "overall_effectiveness": "good",
        "leaders": "good",
        "help_and_protection": "requires improvement",
        "in_care_and_care_leavers": None,
        "in_care": "outstanding",
        "care_leavers": "good",
    }
    assert letter.improvements == ["The quality of plans for children in need."]
    assert letter.problems == []


def test_no_overall_grade_is_made_where_the_framework_has_none(make_report: Make) -> None:
    letter = read_letter(make_report(rows=REPORT_ROWS[:-1], dates="11 to 15 May 2026"))
    assert letter.judgements["overall_effectiveness"] is None
    assert letter.judgements["leaders"] == "good"


def test_a_grade_on_which_table_and_text_differ_is_left_empty_with_a_problem(make_report: Make) -> None:
    letter = read_letter(make_report(heading_grade="inadequate"))
    assert letter.judgements["leaders"] is None
    assert "leaders" in {problem.field for problem in letter.problems}


def test_two_spells_are_one_from_first_to_last_day(make_report: Make) -> None:
    letter = read_letter(make_report(dates="5 to 9 December 2022 and 14 to 15 February 2023"))
    assert (letter.visit_start, letter.visit_end) == (date(2022, 12, 5), date(2023, 2, 15))


def test_one_method_alone_is_not_certain() -> None:
    graded = judge([("Overall effectiveness", "Good")], "no grade here", [], by_sentence=False)
    assert graded.grades == {}
    assert graded.doubtful == ["overall_effectiveness"]


def test_the_single_inspection_framework_has_its_own_judgements() -> None:
    rows = [
        ("1. Children who need help and protection", "Requires improvement"),
        ("2. Children looked after and achieving permanence", "Good"),
        ("2.1 Adoption performance", "Outstanding"),
        ("2.2 Experiences and progress of care leavers", "Good"),
        ("3. Leadership, management and governance", "Good"),
    ]
    front = "Children’s services in Wigan are good\n" + "\n".join(f"{label} {grade}" for label, grade in rows)
    headings = ["The effectiveness of the Local Safeguarding Children Board (LSCB) is inadequate"]
    assert judge(rows, front, headings, by_sentence=True).grades == {
        "help_and_protection": "requires improvement",
        "in_care": "good",
        "adoption": "outstanding",
        "care_leavers": "good",
        "leaders": "good",
        "overall_effectiveness": "good",
        "lscb": "inadequate",
    }


def test_a_report_of_2012_gives_its_grades_in_a_table_at_its_end(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.heading("Inspection of local authority arrangements for the protection of children", size=18)
    for line in ("Torbay Council", "Inspection dates: 5 – 14 November 2012", "Lead inspector: Orla Penhaligon HMI"):
        sheet.paragraph(line)
    sheet.heading("Overall effectiveness")
    for _ in range(20):
        sheet.paragraph("Children who need protection are seen promptly by social workers who know what to look for.")
    sheet.heading("Record of main findings")
    sheet.table(
        [
            ("Overall effectiveness", "Adequate"),
            ("The effectiveness of the help and protection provided to children, young people, families and carers",
             "Adequate"),
            ("The quality of practice", "Good"),
            ("Leadership and governance", "Inadequate"),
        ]
    )  # fmt: skip
    letter = read_letter(sheet.save(tmp_path / "report.pdf"))
    assert (letter.framework, letter.council) == ("CP", "Torbay")
    assert {name: grade for name, grade in letter.judgements.items() if grade} == {
        "overall_effectiveness": "adequate",
        "help_and_protection": "adequate",
        "quality_of_practice": "good",
        "leaders": "inadequate",
    }
