"""DOCX, HTML and pasted text as the same blocks that a PDF gives."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from lxml import html as lxml_html

from holdfast.letters.layout import DASH, HEADING_LINE, MARKER, NUMBER
from holdfast.letters.model import Block, Kind, UnreadableError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
# A letter's text is some 50 kB; an archive that unpacks to more than this was made to harm.
MOST_BYTES = 50_000_000
TITLE_SIZE = 14.0

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
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, huge_tree=False)
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
    blocks: list[Block] = []
    for chunk in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\f", "\n\n")):
        lines = [line for line in chunk.split("\n") if line.strip()]
        blocks += _chunk_blocks(lines)
    return blocks


def _chunk_blocks(lines: list[str]) -> list[Block]:
    found: list[str] = []
    for line in lines:
        starts = not found or MARKER.match(line) or DASH.match(line) or NUMBER.match(line) or HEADING_LINE.match(line)
        if starts or HEADING_LINE.match(found[-1]):
            found.append(line)
        else:
            found[-1] += f"\n{line}"
    return [_block(text, heading=bool(HEADING_LINE.match(text)), bullet=False) for text in found]


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
