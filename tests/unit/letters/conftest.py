"""Letters and reports written for the tests, in the form of real ones, and a small PDF writer."""

import ctypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

LEFT, TOP, LEADING, PARAGRAPH = 71.0, 780.0, 14.5, 26.0
WIDTH = 78


@dataclass
class Page:
    """Text objects and rules of a page, in the order in which the file will hold them."""

    texts: list[tuple[float, float, str, float, bool]] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)


class Sheet:
    """Sets text from top to bottom as a word processor does."""

    def __init__(self) -> None:
        self.pages = [Page()]
        self.y = TOP

    def line(self, text: str, *, x: float = LEFT, size: float = 12.0, bold: bool = False, gap: float = LEADING) -> None:
        self.y -= gap
        if self.y < 90:
            self.pages.append(Page())
            self.y = TOP - gap
        self.pages[-1].texts.append((x, self.y, text, size, bold))

    def paragraph(
        self, text: str, *, hang: float = LEFT, start: float = LEFT, bold: bool = False, size: float = 12
    ) -> None:
        gap, x = PARAGRAPH, start
        for row in _wrapped(text):
            self.line(row, x=x, gap=gap, bold=bold, size=size)
            gap, x = LEADING, hang

    def bullet(self, text: str) -> None:
        self.paragraph(f"\u2022 {text}", start=LEFT, hang=LEFT + 18)

    def heading(self, text: str, size: float = 12.0) -> None:
        self.paragraph(text, bold=True, size=size)

    def table(self, rows: Iterable[tuple[str, str]], split: float = 297.0, right: float = 523.0) -> None:
        page = self.pages[-1]
        top = self.y - 20
        self.y = top
        for label, cell in rows:
            page.rules.append((LEFT, self.y, right, self.y))
            inside = self.y - 15
            for number, row in enumerate(_wrapped(label, 36)):
                page.texts.append((LEFT + 5, inside - 14.5 * number, row, 12.0, False))
            page.texts.append((split + 5, inside, cell, 12.0, False))
            self.y -= 14.5 * len(_wrapped(label, 36)) + 10
        page.rules.append((LEFT, self.y, right, self.y))
        page.rules += [(x, self.y, x, top) for x in (LEFT, split, right)]

    def save(self, path: Path) -> Path:
        document = pypdfium2.PdfDocument.new()
        for page in self.pages:
            _draw(document, document.new_page(595, 842), page)
        document.save(path)
        document.close()
        return path


def _wrapped(text: str, width: int = WIDTH) -> list[str]:
    rows = [""]
    for word in text.split():
        if len(rows[-1]) + len(word) + 1 > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


def _draw(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, content: Page) -> None:
    for x, y, text, size, bold in content.texts:
        font = b"Helvetica-Bold" if bold else b"Helvetica"
        shape = pdfium.FPDFPageObj_NewTextObj(document.raw, font, size)
        codes = (text + "\0").encode("utf-16-le")
        pdfium.FPDFText_SetText(shape, ctypes.cast(codes, ctypes.POINTER(pdfium.FPDF_WCHAR)))
        pdfium.FPDFPageObj_Transform(shape, 1, 0, 0, 1, x, y)
        pdfium.FPDFPage_InsertObject(page.raw, shape)
    for x1, y1, x2, y2 in content.rules:
        rule = pdfium.FPDFPageObj_CreateNewRect(x1, y1, max(x2 - x1, 0.5), max(y2 - y1, 0.5))
        pdfium.FPDFPath_SetDrawMode(rule, pdfium.FPDF_FILLMODE_ALTERNATE, False)
        pdfium.FPDFPage_InsertObject(page.raw, rule)
    page.gen_content()


VISIT = {
    "date": "14 May 2018",
    "address": [
        "Ms Edith Quarrel",
        "Director of Children’s Services",
        "Slough Borough Council",
        "Elm House",
        "SL1 1AA",
    ],
    "salutation": "Dear Ms Quarrel",
    "title": "Focused visit to Slough Borough Council children’s services",
    "opening": (
        "This letter summarises the findings of a focused visit to Slough Borough Council children’s services on 17 "
        "and 18 April 2018. The inspectors were Orla Penhaligon, HMI, and Ivo Marchbanks, Senior HMI."
    ),
    "focus": "Inspectors looked at the local authority’s arrangements for children in need.",
}

SECTIONS: list[tuple[str, list[str], bool]] = [
    ("Overview", ["Leaders know the service well. Too many children wait for a visit."], False),
    (
        "What needs to improve in this area of social work practice",
        [
            "The time that children wait for a first visit, so that no child is left without help and every family "
            "knows who their social worker is.",
            "Supervision that is recorded.",
        ],
        True,
    ),
    (
        "Findings",
        [
            "Strategy meetings are timely and well attended. Some children’s plans drift because nobody reviews them.",
            "Since the last inspection, management oversight has improved.",
        ],
        True,
    ),
]


@pytest.fixture
def make_visit(tmp_path: Path) -> Callable[..., Path]:
    """A visit letter as PDF; what is given replaces a part of it."""

    def make(sections: list[tuple[str, list[str], bool]] = SECTIONS, **changes: str | list[str]) -> Path:
        parts = VISIT | changes
        sheet = Sheet()
        for text in ("Ofsted", "Piccadilly Gate", "T 0300 123 1231"):
            sheet.line(text, size=9, gap=11)
        sheet.line(str(parts["date"]), gap=PARAGRAPH)
        for number, text in enumerate(parts["address"]):
            sheet.line(text, gap=LEADING if number else PARAGRAPH)
        sheet.paragraph(str(parts["salutation"]))
        sheet.heading(str(parts["title"]))
        for name in ("opening", "focus"):
            sheet.paragraph(str(parts[name]))
        for heading, texts, bullets in sections:
            sheet.heading(heading)
            for text in texts:
                (sheet.bullet if bullets else sheet.paragraph)(text)
        sheet.paragraph("Ofsted will take the findings from this visit into account when planning the next.")
        sheet.paragraph("Yours sincerely")
        return sheet.save(tmp_path / "letter.pdf")

    return make


REPORT_ROWS = [
    ("Judgement", "Grade"),
    ("The impact of leaders on social work practice with children and families", "Good"),
    ("The experiences and progress of children who need help and protection", "Requires improvement to be good"),
    ("The experiences and progress of children in care", "Outstanding"),
    ("The experiences and progress of care leavers", "Good"),
    ("Overall effectiveness", "Good"),
]


@pytest.fixture
def make_report(tmp_path: Path) -> Callable[..., Path]:
    """An inspection report as PDF, with its table of grades ruled."""

    def make(rows: list[tuple[str, str]] = REPORT_ROWS, dates: str = "2 to 13 December 2024", **changes: str) -> Path:
        sheet = Sheet()
        sheet.heading(changes.get("title", "Inspection of Torbay local authority children’s services"), size=18)
        sheet.paragraph(f"Inspection dates: {dates}")
        sheet.paragraph("Lead inspector: Orla Penhaligon, His Majesty’s Inspector")
        sheet.table(rows)
        sheet.paragraph("Children in Torbay are well supported by social workers who know them.")
        sheet.heading("What needs to improve?", size=14)
        sheet.bullet("The quality of plans for children in need.")
        for label, grade in rows[1:5]:
            sheet.heading(f"{label}: {changes.get('heading_grade', grade).lower()}", size=14)
            sheet.paragraph("1. Children are visited regularly. However, some plans lack detail.", hang=LEFT + 28)
        return sheet.save(tmp_path / "report.pdf")

    return make
