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
