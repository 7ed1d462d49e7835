"""PDF: the lines of each page with their place and letters, and the tables that are drawn with rules."""

import ctypes
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from holdfast.letters.model import Line, UnreadableError

# PDFium marks a hyphen at the end of a line by this character and joins the two lines.
SOFT_HYPHEN = "\ufffe"
BOLD = 600
# A number so much smaller than its line, right after a word, points to a footnote.
RAISED = 0.8
_MARK = re.compile(r"(?<=[A-Za-z.,;:?)\u2019\u201d])\d{1,2}(?=[\s.,;:?)]|$)")
# Letters smaller than this are not seen; the page enlarges them.
LEAST_SIZE = 5.0
MOST_PAGES = 400
# A page of a letter holds some 3,000 characters; many times as many is no letter.
MOST_CHARACTERS = 200_000


def open_pdf(path: Path) -> pypdfium2.PdfDocument:
    """Open a PDF, or say plainly why it cannot be opened."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("The PDF is encrypted: it opens only with a password.") from error
        raise UnreadableError("The PDF is damaged or cut short: it cannot be opened.") from error
    if len(document) > MOST_PAGES:
        raise UnreadableError(
            f"The PDF has {len(document)} pages, more than the {MOST_PAGES} that are read of a letter."
        )
    return document


def lines_of(document: pypdfium2.PdfDocument) -> list[list[Line]]:
    """The lines of each page, in the order in which the PDF holds them."""
    return [list(_page_lines(document, index)) for index in range(len(document))]


def _page_lines(document: pypdfium2.PdfDocument, index: int) -> Iterator[Line]:
    try:
        page = document[index]
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(f"Page {index + 1} of the PDF is damaged.") from error
    count = textpage.count_chars()
    if count > MOST_CHARACTERS:
        raise UnreadableError(f"Page {index + 1} holds {count:,} characters: this is no letter.")
    position = 0
    for raw in textpage.get_text_range(0, count).split("\n") if count else ():
        line = raw.rstrip("\r \u00a0")
        if line.strip():
            start = _resynchronised(textpage.raw, position, line, count)
            yield _line(textpage.raw, index + 1, start, line)
        position += len(raw) + 1
    textpage.close()
    page.close()


def _resynchronised(textpage: ctypes.c_void_p, position: int, line: str, count: int) -> int:
    """Where the line really starts: characters outside the basic plane shift the count by a little."""
    for shift in (0, 1, -1, 2, -2, 3, -3, 4, -4):
        at = position + shift
        if 0 <= at < count and pdfium.FPDFText_GetUnicode(textpage, at) == ord(line[0]) & 0xFFFF:
            return at
    return min(position, count - 1)


def _line(textpage: ctypes.c_void_p, page: int, start: int, line: str) -> Line:
    word = next((at for at, char in enumerate(line) if char.isalnum() and not _private(char)), 0)
    first, middle, last = start, start + word, start + len(line) - 1
    size = _size(textpage, middle)
    x, _ = _origin(textpage, first)
    x_word, y = _origin(textpage, middle)
    right, y_end = _origin(textpage, last)
    return Line(
        page=page,
        text=_without_marks(textpage, start, line, size).replace(SOFT_HYPHEN, "-"),
        x=x,
        x_word=x_word,
        y=y,
        right=right,
        y_end=y_end,
        size=size,
        bold=_bold(textpage, middle),
    )


def _private(char: str) -> bool:
    return "\ue000" <= char <= "\uf8ff"


def _without_marks(textpage: ctypes.c_void_p, start: int, line: str, size: float) -> str:
    """The line without small raised numbers that point to footnotes."""
    for match in reversed(list(_MARK.finditer(line))):
        if _size(textpage, start + match.start()) < RAISED * size:
            line = line[: match.start()] + line[match.end() :]
    return line


def _size(textpage: ctypes.c_void_p, at: int) -> float:
    size = pdfium.FPDFText_GetFontSize(textpage, at)
    if size < LEAST_SIZE and pdfium.FPDFText_GetMatrix(textpage, at, _MATRIX):
        size *= abs(_MATRIX.d) or 1.0
    return round(size, 1)


def _bold(textpage: ctypes.c_void_p, at: int) -> bool:
    """By the weight that the font declares, or by its name where it declares none."""
    weight = pdfium.FPDFText_GetFontWeight(textpage, at)
    if weight >= BOLD:
        return True
    length = pdfium.FPDFText_GetFontInfo(textpage, at, _NAME, len(_NAME), _FLAGS)
    return 0 < length <= len(_NAME) and b"bold" in _NAME.value.lower()


_NAME = ctypes.create_string_buffer(128)
_FLAGS = ctypes.c_int()
_MATRIX = pdfium.FS_MATRIX()
_X, _Y = ctypes.c_double(), ctypes.c_double()


def _origin(textpage: ctypes.c_void_p, at: int) -> tuple[float, float]:
    pdfium.FPDFText_GetCharOrigin(textpage, at, _X, _Y)
    return _X.value, _Y.value


def ruled_rows(document: pypdfium2.PdfDocument, pages: Iterable[int]) -> list[tuple[str, str]]:
    """The rows of the ruled tables on some pages, as label and last cell, found by place alone."""
    rows: list[tuple[str, str]] = []
    for index in pages:
        page = document[index]
        across, down = _rules(page)
        if len(across) > 2 and len(down) > 2:
            rows += _cells(page, across, down)
    return rows


def _rules(page: pypdfium2.PdfPage) -> tuple[list[float], list[float]]:
    across: set[float] = set()
    down: set[float] = set()
    for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        left, bottom, right, top = shape.get_bounds()
        if top - bottom < 3 and right - left > 20:
            across.add(round(bottom))
        elif right - left < 3 and top - bottom > 8:
            down.add(round(left))
    return sorted(across, reverse=True), sorted(down)


def _cells(page: pypdfium2.PdfPage, across: list[float], down: list[float]) -> Iterator[tuple[str, str]]:
    textpage = page.get_textpage()
    # The border on the right may be drawn twice; the last column is the widest that remains.
    edge = down[-1]
    split = max(x for x in down if x < edge - 40)
    for top, bottom in pairwise(across):
        label = textpage.get_text_bounded(left=down[0], bottom=bottom, right=split, top=top)
        grade = textpage.get_text_bounded(left=split, bottom=bottom, right=edge + 1, top=top)
        if label.strip() and grade.strip():
            yield " ".join(label.split()), " ".join(grade.split())
