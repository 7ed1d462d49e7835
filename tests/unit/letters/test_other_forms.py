"""The same letter as Word document, web page and pasted text."""

import zipfile
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from holdfast.letters.letter import Letter
from holdfast.letters.reader import read_letter, read_text

from .conftest import SECTIONS, VISIT

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def check(letter: Letter) -> None:
    assert (letter.kind, letter.council, letter.letter_date) == ("focused visit", "Slough", date(2018, 5, 14))
    assert (letter.visit_start, letter.visit_end) == (date(2018, 4, 17), date(2018, 4, 18))
    assert letter.addressee == "Ms Edith Quarrel"
    assert [one.name for one in letter.inspectors] == ["Orla Penhaligon", "Ivo Marchbanks"]
    assert letter.improvements == SECTIONS[1][1]
    assert letter.headings == [heading for heading, _, _ in SECTIONS]
    assert len(letter.findings) == 5


def test_pasted_text() -> None:
    parts = [
        VISIT["date"],
        "\n".join(VISIT["address"]),
        VISIT["salutation"],
        VISIT["title"],
        VISIT["opening"],
        VISIT["focus"],
    ]
    for heading, texts, bullets in SECTIONS:
        parts += [heading, *(f"• {text}" if bullets else text for text in texts)]
    check(read_text("\n\n".join([*map(str, parts), "Yours sincerely"])))


def test_a_web_page(tmp_path: Path) -> None:
    body = "".join(f"<p>{part}</p>" for part in (VISIT["date"], "<br>".join(VISIT["address"]), VISIT["salutation"]))
    body += f"<h1>{VISIT['title']}</h1><p>{VISIT['opening']}</p><p>{VISIT['focus']}</p>"
    for heading, texts, bullets in SECTIONS:
        body += f"<p><strong>{heading}</strong></p>"
        body += "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>" if bullets else f"<p>{texts[0]}</p>"
    path = tmp_path / "letter.html"
    page = (
        f"<html><head><title>x</title></head><body><nav>Menu</nav><div>{body}</div><p>Yours sincerely</p></body></html>"
    )
    path.write_text(page, encoding="utf-8")
    check(read_letter(path))


def paragraph(text: str, *, bold: bool = False, bullet: bool = False) -> str:
    looks = "<w:rPr><w:b/></w:rPr>" if bold else ""
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' if bullet else ""
    return f"<w:p>{listed}<w:r>{looks}<w:t>{escape(text)}</w:t></w:r></w:p>"


def test_a_word_document(tmp_path: Path) -> None:
    body = paragraph(str(VISIT["date"])) + "".join(map(paragraph, VISIT["address"]))
    body += paragraph(str(VISIT["salutation"])) + paragraph(str(VISIT["title"]), bold=True)
    body += paragraph(str(VISIT["opening"])) + paragraph(str(VISIT["focus"]))
    for heading, texts, bullets in SECTIONS:
        body += paragraph(heading, bold=True) + "".join(paragraph(text, bullet=bullets) for text in texts)
    body += paragraph("Yours sincerely")
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    check(read_letter(path))


def test_a_table_of_grades_in_a_word_document(tmp_path: Path) -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    table = row.format(paragraph("Overall effectiveness"), paragraph("Inadequate"))
    body = (
        paragraph("Ofsted Inspection of Torbay local authority children’s services", bold=True)
        + f"<w:tbl>{table}</w:tbl>"
    )
    path = tmp_path / "report.docx"
    body += paragraph("Inspection dates: 2 to 6 May 2022")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    letter = read_letter(path)
    assert letter.judgements["overall_effectiveness"] == "inadequate"


@pytest.mark.parametrize("text", ["", "   \n "])
def test_nothing_pasted(text: str) -> None:
    assert [problem.what for problem in read_text(text).problems] == ["The file holds no text."]


OLDER = """Inspection of safeguarding and looked after children services

Torbay Council

Inspection dates: 7 – 18 February 2011

Reporting inspector: Orla Penhaligon HMI

Age group: All

Published: 25 March 2011

Safeguarding services

Overall effectiveness

The overall effectiveness of safeguarding services is adequate. Plans are too variable.

Areas for improvement

Ofsted asks the council to act.

Immediately:

• Allocate every child to a worker.

Within three months:

• Hold supervision each month.
"""


def test_a_report_of_before_2012_is_read_as_far_as_it_is_certain() -> None:
    letter = read_text(OLDER)
    assert (letter.kind, letter.framework, letter.council) == ("inspection", "SLAC", "Torbay")
    assert (letter.visit_start, letter.visit_end) == (date(2011, 2, 7), date(2011, 2, 18))
    assert (letter.letter_date, letter.lead_inspector) == (date(2011, 3, 25), "Orla Penhaligon")
    assert letter.improvements == ["Allocate every child to a worker.", "Hold supervision each month."]
    assert set(letter.judgements.values()) == {None}


def test_a_joint_inspection_told_in_a_letter() -> None:
    letter = read_text(
        "14 March 2022\n\nEdith Quarrel, Director of Children’s Services, Torbay\n\nDear Edith\n\n"
        "Joint targeted area inspection of the multi-agency response to need in Torbay\n\n"
        "Between 10 and 14 January 2022, Ofsted, the Care Quality Commission and HMICFRS inspected Torbay.\n\n"
        "Headline findings\n\nPartners work well together.\n\nWhat needs to improve?\n\n• The front door."
    )
    assert (letter.kind, letter.framework, letter.council) == ("inspection", "JTAI", "Torbay")
    assert letter.letter_date == date(2022, 3, 14)
    assert (letter.visit_start, letter.visit_end) == (date(2022, 1, 10), date(2022, 1, 14))
    assert letter.improvements == ["The front door."]


def test_a_web_page_that_names_no_charset_is_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(
        "<html><body><h1>Ofsted: inspection of Torbay local authority children’s services</h1>"
        "<p>Inspection dates: 2 to 6 May 2022</p></body></html>",
        encoding="utf-8",
    )
    letter = read_letter(path)
    assert (letter.kind, letter.council) == ("inspection", "Torbay")


COPIED = """Inspection of Bournemouth, Christchurch
and Poole local authority children’s services
Inspection dates: 2 to 13 December 2024
Lead inspector: Orla Penhaligon, His Majesty’s Inspector
Judgement Grade
The impact of leaders on social work
practice with children and families
Good
The experiences and progress of
children who need help and protection
Requires improvement to be good
The experiences and progress of
children in care
Good
The experiences and progress of
care leavers
Outstanding
Overall effectiveness Requires improvement to be good
Services for children have improved since the last inspection, and leaders know what
is still to be done. Children in care live in homes that meet their needs well, and
care leavers are helped by advisers who know them.
What needs to improve?
\u25fc The timeliness of help for children who wait at the front door, so that no child is
left at risk.
\u25fc The quality of plans.
1
The experiences and progress of children who need help and
protection: requires improvement to be good
1. Children wait too long for an assessment, and some are left in situations of risk
while they wait for a social worker.
2. Strategy meetings are timely and the right professionals attend them, so that
decisions are well informed by what each of them knows of the child and family.
Inspection of Bournemouth, Christchurch and Poole local authority children’s services
2
The experiences and progress of children in care: good
3. Children in care are visited regularly by social workers who know them very well
and who record what they say with care.
Inspection of Bournemouth, Christchurch and Poole local authority children’s services
3
The experiences and progress of care leavers: outstanding
4. Personal advisers keep in touch with young people and go the extra mile for them
whenever they need it.
Inspection of Bournemouth, Christchurch and Poole local authority children’s services
4
The impact of leaders on social work practice with children and
families: good
5. Leaders are ambitious for children and have made the changes that were needed.
"""


def test_a_report_copied_out_of_a_pdf_with_every_line_break() -> None:
    letter = read_text(COPIED)
    assert (letter.kind, letter.council) == ("inspection", "Bournemouth, Christchurch and Poole")
    assert letter.lead_inspector == "Orla Penhaligon"
    assert {name: grade for name, grade in letter.judgements.items() if grade} == {
        "overall_effectiveness": "requires improvement",
        "leaders": "good",
        "help_and_protection": "requires improvement",
        "in_care": "good",
        "care_leavers": "outstanding",
    }
    assert letter.improvements == [
        "The timeliness of help for children who wait at the front door, so that no child is left at risk.",
        "The quality of plans.",
    ]
    assert [heading.rpartition(":")[2].strip() for heading in letter.headings[1:]] == [
        "requires improvement to be good",
        "good",
        "outstanding",
        "good",
    ]
    # The summary under the grades is found as well as what the sections say.
    assert letter.findings[0].text.startswith("Services for children have improved")
    assert len(letter.findings) == 7
