"""DOCX, HTML and pasted text as the same blocks that a PDF gives."""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from lxml import html as lxml_html

from holdfast.letters.grades import GRADE, grade_of, judgement_of
from holdfast.letters.layout import DASH, ENDS, HEADING_LINE, MARKER, NUMBER
from holdfast.letters.model import Block, Kind, UnreadableError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
# A letter's text is some 50 kB; an archive that unpacks to more than this was made to harm.
MOST_BYTES = 50_000_000
TITLE_SIZE = 14.0
SNIFFED = 4096
# Pasted text keeps the line breaks of its pages where lines are long and few are empty.
FEWEST_LINES, FEWEST_LETTERS = 25, 50
# A last line of a paragraph ends before this share of the usual width.
SHORT = 0.88
FRONT_LINES = 60
# The lines at the front of a report, each of which says one thing.
_FACT = re.compile(
    r"\s*(?:inspection\s+dates?|lead\s+inspector|judgement\s+grade|overall\s+effectiveness|report\s+published)",
    re.IGNORECASE,
)
_FACT_AND_GRADE = re.compile(rf"overall\s+effectiveness\s+{GRADE}$", re.IGNORECASE)
# Ofsted's own address may be copied from a letterhead into the middle of a letter.
LETTERHEAD_ADDRESS = re.compile(r"\s*Piccadilly\s+Gate,?\s+Store\s+Street,?\s+Manchester,?\s+M1\s+2WD\s*")
LONG_GRADES = ("requires improvement to be good", "requires improvement")

Rows = list[tuple[str, str]]


def docx_blocks(path: Path) -> tuple[list[Block], Rows]:
    """The blocks of a Word document and the rows of its tables."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(BODY).file_size > MOST_BYTES:
                raise UnreadableError("The Word document unpacks to far more than a letter holds.")
            root = fromstring(archive.read(BODY))
    except KeyError as error:
        raise UnreadableError("The file is an archive, but not a Word document.") from error
    except (zipfile.BadZipFile, ParseError, DefusedXmlException, NotImplementedError, RuntimeError) as error:
        raise UnreadableError("The Word document is damaged, encrypted or cut short.") from error
    body = root.find(f"{W}body")
    if body is None:
        return [], []
    rows: Rows = []
    blocks: list[Block] = []
    for element in body:
        if element.tag == f"{W}tbl":
            rows += list(_docx_rows(element))
            blocks += [Block(Kind.PARAGRAPH, f"{label} {cell}", 1) for label, cell in _docx_rows(element)]
        elif block := _docx_block(element):
            blocks.append(block)
    return blocks, rows


def _docx_rows(table: Element) -> Iterator[tuple[str, str]]:
    for row in table.iter(f"{W}tr"):
        cells = [" ".join(_docx_text(cell).split()) for cell in row.findall(f"{W}tc")]
        filled = [cell for cell in cells if cell]
        if len(filled) >= 2:
            yield " ".join(filled[:-1]), filled[-1]


def _docx_text(element: Element) -> str:
    parts = []
    for node in element.iter():
        if node.tag == f"{W}t":
            parts.append(node.text or "")
        elif node.tag in (f"{W}tab", f"{W}br", f"{W}cr"):
            parts.append("\n" if node.tag != f"{W}tab" else " ")
        elif node.tag == f"{W}noBreakHyphen":
            parts.append("-")
    return "".join(parts)


def _docx_block(element: Element) -> Block | None:
    text = _docx_text(element).strip()
    if element.tag != f"{W}p" or not text:
        return None
    style = element.find(f"{W}pPr/{W}pStyle")
    name = (style.get(f"{W}val") or "").lower() if style is not None else ""
    bullet = element.find(f"{W}pPr/{W}numPr") is not None or "bullet" in name or "list" in name
    runs = [run for run in element.iter(f"{W}r") if _docx_text(run).strip()]
    bold = bool(runs) and all(_is_bold(run) for run in runs)
    return _block(text, heading=name.startswith(("heading", "title")) or bold, bullet=bullet)


def _is_bold(run: Element) -> bool:
    mark = run.find(f"{W}rPr/{W}b")
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false")


def html_blocks(content: bytes) -> tuple[list[Block], Rows]:
    """The blocks of a web page and the rows of its tables, without scripts and navigation."""
    parser = lxml_html.HTMLParser(
        no_network=True, remove_comments=True, huge_tree=False, encoding=_undeclared_encoding(content)
    )
    try:
        root = lxml_html.document_fromstring(content, parser=parser)
    except (ValueError, lxml_html.etree.ParserError) as error:
        raise UnreadableError("The page holds no readable HTML.") from error
    for unwanted in root.xpath("//script|//style|//nav|//footer|//head|//template"):
        unwanted.drop_tree()
    rows: Rows = []
    blocks: list[Block] = []
    for element in root.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "tr", "div", "td"):
        if element.tag == "tr":
            cells = [" ".join(cell.text_content().split()) for cell in element.iter("td", "th")]
            filled = [cell for cell in cells if cell]
            if len(filled) >= 2:
                rows.append((" ".join(filled[:-1]), filled[-1]))
                blocks.append(Block(Kind.PARAGRAPH, " ".join(filled), 1))
        elif block := _html_block(element):
            blocks.append(block)
    return blocks, rows


def _undeclared_encoding(content: bytes) -> str | None:
    """UTF-8 where the page names no encoding and is valid as such; a parser left alone would take it for Latin 1."""
    if b"charset" in content[:SNIFFED].lower():
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _html_block(element: lxml_html.HtmlElement) -> Block | None:
    inside = any(True for _ in element.iterdescendants("p", "li", "div", "table", "h1", "h2", "h3", "h4", "ul", "ol"))
    within = any(True for _ in element.iterancestors("tr", "li", "p")) or element.tag == "td"
    if within and element.tag != "li":
        return None
    text = _own_text(element) if inside else _with_breaks(element)
    if not text.strip():
        return None
    strong = "".join(node.text_content() for node in element.iter("b", "strong"))
    bold = element.tag.startswith("h") or (bool(strong.strip()) and strong.split() == text.split())
    return _block(text, heading=bold, bullet=element.tag == "li", sub=_nested(element))


def _nested(element: lxml_html.HtmlElement) -> bool:
    return element.tag == "li" and sum(1 for _ in element.iterancestors("ul", "ol")) > 1


def _own_text(element: lxml_html.HtmlElement) -> str:
    inline = ("b", "strong", "em", "i", "a", "span", "u", "sup", "br")
    parts = [element.text or ""]
    for child in element:
        parts.append(child.text_content() if child.tag in inline else " ")
        parts.append(child.tail or "")
    return "".join(parts)


def _with_breaks(element: lxml_html.HtmlElement) -> str:
    parts = [element.text or ""]
    for node in element.iterdescendants():
        parts.append("\n" if node.tag == "br" else node.text or "")
        parts.append(node.tail or "")
    return "".join(parts)


def text_blocks(text: str) -> list[Block]:
    """The blocks of pasted text: paragraphs set apart by an empty line, or by a bullet, a number or a short line."""
    # A hyphen at the end of a line is marked as one that is no letter when text is copied from a PDF.
    text = re.sub(r"[\ufffe\u0002\uffbe]\n?", "", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = LETTERHEAD_ADDRESS.sub("\n\n", text)
    chunks = [
        [line for line in chunk.split("\n") if line.strip()]
        for chunk in re.split(r"\n[ \t]*\n", text.replace("\f", "\n\n"))
    ]
    furniture = _page_furniture([line for chunk in chunks for line in chunk])
    chunks = [[line for line in chunk if _plain_line(line) not in furniture] for chunk in chunks]
    width = _broken_at([line for chunk in chunks for line in chunk])
    return [block for chunk in chunks for block in _chunk_blocks(chunk, width)]


def _plain_line(line: str) -> str:
    return re.sub(r"[\d\s]+", " ", line).strip().lower()


def _page_furniture(lines: list[str]) -> set[str]:
    """What stands at the foot of several pages, and the numbers of the pages."""
    seen = Counter(map(_plain_line, lines))
    feet = {plain for plain, count in seen.items() if count > 2 and re.match(r"inspection of .{5,}", plain)}
    return feet | {""}


def _broken_at(lines: list[str]) -> int:
    """The usual width of lines that were broken by the edge of a page, or 0 if they were not."""
    lengths = sorted(len(line) for line in lines)
    if len(lengths) < FEWEST_LINES:
        return 0
    usual, longest = lengths[len(lengths) // 2], lengths[int(len(lengths) * 0.98)]
    return usual if usual > FEWEST_LETTERS and longest < 1.6 * usual else 0


def _chunk_blocks(lines: list[str], width: int) -> list[Block]:
    found: list[str] = []
    last = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        pair = f"{line.rstrip()} {lines[at + 1].strip()}" if at + 1 < len(lines) else ""
        if pair and _heading_over_two_lines(line, lines[at + 1], last, width):
            found.append(pair)
            at += 1
        elif not found or _begins(line, found[-1], last, width):
            found.append(line)
        else:
            found[-1] += f"\n{line}"
        last = lines[at]
        at += 1
    return [_block(text, heading=bool(HEADING_LINE.match(text)), bullet=False) for text in found]


def _begins(line: str, block: str, last: str, width: int) -> bool:
    """Whether a line begins a block: by its own look, or as the line before it ended one."""
    if MARKER.match(line) or DASH.match(line) or NUMBER.match(line) or HEADING_LINE.match(line):
        return True
    if _FACT.match(line) or grade_of(line) or grade_of(last) or _FACT_AND_GRADE.match(last.strip()):
        return True
    ended = bool(width) and len(last) < SHORT * width and bool(ENDS.search(last)) and not line.strip()[:1].islower()
    return bool(HEADING_LINE.match(block)) or ended


def _heading_over_two_lines(line: str, following: str, last: str, width: int) -> bool:
    """A heading that the edge of the page broke, as the long ones of reports are."""
    pair = f"{line.rstrip()} {following.strip()}"
    if not HEADING_LINE.match(pair):
        return False
    if HEADING_LINE.match(line):
        return line.rstrip().endswith(",") or following.strip()[:1].islower()
    return not last or bool(ENDS.search(last.rstrip())) or len(last) < SHORT * width


def text_rows(text: str) -> Rows:
    """Label and grade where they stand on lines of their own, or side by side, at the front of pasted text."""
    rows: Rows = []
    label = ""
    for line in [" ".join(line.split()) for line in text.splitlines() if line.strip()][:FRONT_LINES]:
        after = line.rpartition(" ")[2]
        if grade_of(line):
            rows.append((label, line))
            label = ""
            continue
        for cell in (*(line[-len(long) :] for long in LONG_GRADES), after):
            beside = line.removesuffix(cell).strip()
            if grade_of(cell) and judgement_of(f"{label} {beside}"):
                rows.append((f"{label} {beside}", cell))
                label = ""
                break
        else:
            label = f"{label} {line}" if judgement_of(line) is None and label else line
    return rows


def _block(text: str, *, heading: bool, bullet: bool, sub: bool = False) -> Block:
    number = None
    kind = Kind.PARAGRAPH
    if marker := (MARKER.match(text) or DASH.match(text)):
        text, bullet = text[marker.end() :], True
    elif numbered := NUMBER.match(text):
        number, text = numbered.group(1), text[numbered.end() :]
    if bullet:
        kind = Kind.SUB_BULLET if sub else Kind.BULLET
    elif heading or HEADING_LINE.match(text):
        kind = Kind.HEADING
    # Line breaks inside a block tell the parts of an address apart; they are spaces to everything else.
    return Block(kind, text.strip(), 1, TITLE_SIZE if kind is Kind.HEADING else 12.0, kind is Kind.HEADING, number)
