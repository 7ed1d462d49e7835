"""From the lines of a page to headings, paragraphs and bullets, without what is printed on every page."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from holdfast.letters.model import Block, Kind, Line

# A line whose letters are this much smaller than the body's is a footnote, a letterhead or a running title.
SMALL = 1.3
# Lines of one paragraph stand closer than this many times the size of their letters.
LEADING = 1.48
# A sentence that goes on may do so after a wider gap.
WIDER = 2.3
# The strips at the top and the bottom of a page where page numbers and running titles stand.
MARGINS = (72.0, 775.0)
# What hangs under a marker or a number starts this much further right.
HANGING = 6.0
# A line that goes on to here was broken by the edge of the page.
FULL_WIDTH = 0.82

LONGEST_HEADING = 220
TITLE_SIZE = 13.0

MARKER = re.compile(
    r"^\s*(?:[\u2022\u25cf\u25cb\u25a0\u25a1\u25aa\u25ab\u25fc\u25fb\u25fe\u25e6\u2043\u2219\u27a2\u2756\u2713\u00b7\ue000-\uf8ff]"
    r"|[\u00a7\u00d8\u00fc](?=\s)|o(?=\s)|[nlquvw](?=\s+[A-Z\u2018\u201c]))\s*"
)
DASH = re.compile(r"^\s*[-\u2012-\u2015\u2212\u23af]\s+(?=\S)")
NUMBER = re.compile(r"^\s*(\d{1,3})\s?\.(?!\d)\s*(?=[A-Z‘'“\u2018])")
NUMBER_BARE = re.compile(r"^\s*(\d{1,3})\s{1,3}(?=[A-Z])")
PAGE_NUMBER = re.compile(r"^\s*(?:page\s*)?(\d{1,3})(?:\s*of\s*\d{1,3})?\s*$", re.IGNORECASE)
ENDS = re.compile(r"[.?!:;][’”'\")]*\s*\d{0,2}$")
# The sender's own telephone and addresses.
LETTERHEAD = re.compile(
    r"^\s*(?:T:?\s+0300\b|textphone\b|enquiries@|(?:W:?\s*)?www\.(?:gov|ofsted)\S*\s*$)", re.IGNORECASE
)
# A reference to a footnote, set small and high, is glued to the word before it.
NOTE_MARK = re.compile(r"(?<=[A-Za-z?.’)])\d{1,2}$")

# Headings that letters and reports have in common, for text that has lost its bold type.
HEADING_LINE = re.compile(
    r"^\s*(?:overview|headline\s+findings|main\s+findings|findings|findings\s+and\s+evaluation\s+of\s+progress|"
    r"evaluation\s+and\s+progress|evaluation\s+of\s+progress|(?:areas?\s+(?:covered|reviewed)|focus|scope)\s+(?:by|of|during|at)\s+(?:the|this)\s+(?:monitoring\s+)?visit|"
    r"summary\s+of\s+(?:main\s+)?findings|evaluation\s+of\s+findings|what\s+needs\s+to\s+improve\b.{0,60}|"
    r"areas?\s+for\s+(?:priority\s+action|improvement)|recommendations|summary|areas\s+of\s+strength|"
    r"key\s+(?:strengths|findings)|next\s+steps|case\s+study\b.{0,60}|executive\s+summary|summary\s+for\s+children\s+and\s+young\s+people|the\s+inspection\s+team|contents|"
    r"information\s+about\s+this\s+(?:inspection|review|local\s+authority\s+area)|what\s+the\s+inspection\s+judge?ments\s+mean|"
    r"inspection\s+judgements\s+about\s+the\s+local\s+authority|children\s+(?:living|looked\s+after)\s+in\s+this\s+area|"
    r"(?:\w+\s+)?(?:focused|monitoring)\s+visit\s+(?:to|of)\s+.{3,110}|inspection\s+of\s+.{3,110}|"
    r"the\s+(?:experiences\s+and\s+progress|impact\s+of\s+leaders).{5,110}:\s*"
    r"(?:outstanding|good|requires\s+improvement.*|inadequate))\s*:?\s*$",
    re.IGNORECASE,
)


def blocks_of(pages: list[list[Line]]) -> list[Block]:
    """The blocks of a document in reading order."""
    body = body_size(pages)
    repeated = _running_titles(pages)
    lines = [
        line
        for page in pages
        for line in _without_glued_number([line for line in page if not _furniture(line, body, repeated)])
    ]
    if not any(line.bold for line in lines):
        lines = [replace(line, bold=True) if HEADING_LINE.match(line.text) else line for line in lines]
    return list(_joined(_attached(lines), width=_width(lines)))


def _without_glued_number(lines: list[Line]) -> list[Line]:
    """The number of a page may stand before its first word without a space."""
    if lines and (glued := re.match(rf"^{lines[0].page}(?=[A-Za-z]{{2}})", lines[0].text)):
        lines[0] = replace(lines[0], text=lines[0].text[glued.end() :])
    return lines


def body_size(pages: Iterable[Iterable[Line]]) -> float:
    """The size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 12.0


def _width(lines: list[Line]) -> float:
    rights = sorted(line.right for line in lines)
    return rights[int(len(rights) * 0.95)] if rights else 0.0


def _at_edge(line: Line) -> bool:
    return line.y < MARGINS[0] or line.y > MARGINS[1]


def _without_numbers(text: str) -> str:
    return re.sub(r"[\d\s]+", " ", text).strip().lower()


def _running_titles(pages: list[list[Line]]) -> set[str]:
    seen = Counter(key for page in pages for key in {_without_numbers(line.text) for line in page if _at_edge(line)})
    return {key for key, count in seen.items() if key and count > 1}


def _furniture(line: Line, body: float, repeated: set[str]) -> bool:
    if line.size < body - SMALL or LETTERHEAD.match(line.text):
        return True
    if number := PAGE_NUMBER.match(line.text):
        return _at_edge(line) or abs(int(number.group(1)) - line.page) <= 1
    return _at_edge(line) and _without_numbers(line.text) in repeated


def _attached(lines: list[Line]) -> Iterator[Line]:
    """A marker that stands alone belongs to the line after it."""
    waiting: Line | None = None
    for line in lines:
        if MARKER.fullmatch(line.text) and len(line.text.strip()) == 1:
            waiting = line
            continue
        if waiting is not None:
            line = replace(line, text=f"{waiting.text.strip()} {line.text}", x=waiting.x)
            waiting = None
        yield line


def _joined(lines: Iterable[Line], *, width: float) -> Iterator[Block]:
    block: Block | None = None
    first: Line | None = None
    last: Line | None = None
    for line in lines:
        if block is not None and first is not None and last is not None and _goes_on(block, first, last, line, width):
            block.text = f"{block.text} {line.text.strip()}"
        else:
            if block is not None:
                yield _finished(block)
            block, first = _begun(line, block), line
        last = line
    if block is not None:
        yield _finished(block)


def _begun(line: Line, before: Block | None) -> Block:
    text, kind, number = line.text, Kind.PARAGRAPH, None
    if marker := MARKER.match(text):
        kind, text = Kind.BULLET, text[marker.end() :]
        if marker.group().strip() == "o" and before is not None and before.kind in (Kind.BULLET, Kind.SUB_BULLET):
            kind = Kind.SUB_BULLET
    elif dash := DASH.match(text):
        after_bullet = before is not None and before.kind in (Kind.BULLET, Kind.SUB_BULLET)
        kind, text = (Kind.SUB_BULLET if after_bullet else Kind.BULLET), text[dash.end() :]
    elif numbered := NUMBER.match(text):
        number, text = numbered.group(1), text[numbered.end() :]
    if line.bold and kind is Kind.PARAGRAPH:
        kind = Kind.HEADING
    return Block(kind, text.strip(), line.page, line.size, line.bold, number)


def _goes_on(block: Block, first: Line, last: Line, line: Line, width: float) -> bool:
    """Whether the line belongs to the block before it."""
    if MARKER.match(line.text) or DASH.match(line.text):
        return False
    if line.bold != block.bold or abs(line.size - block.size) > 1.1:
        # A word or two in bold, or smaller letters, within a paragraph that goes on at the same height.
        return line.page == last.page and abs(line.y - last.y_end) < 2 and line.x >= last.right - 1
    if NUMBER.match(line.text) and line.x <= first.x + 12 and not block.bold:
        return False
    if line.page != last.page:
        return _runs_over(block, first, last, line, width)
    gap = last.y_end - line.y
    if gap < -0.5 * line.size:
        return False
    if line.text.strip()[:1].islower() and not ENDS.search(block.text):
        return gap <= WIDER * line.size
    return gap <= LEADING * line.size


def _runs_over(block: Block, first: Line, last: Line, line: Line, width: float) -> bool:
    """Whether a block goes on at the head of the next page."""
    if block.kind is Kind.HEADING:
        return line.text.strip()[:1].islower()
    if line.text.strip()[:1].islower() or not ENDS.search(block.text):
        return True
    hangs = block.kind in (Kind.BULLET, Kind.SUB_BULLET) or block.number is not None
    if hangs:
        return line.x > first.x + HANGING and last.right > FULL_WIDTH * width
    return last.right > 0.9 * width and not MARKER.match(line.text)


def _finished(block: Block) -> Block:
    text = " ".join(block.text.split())
    if block.kind is Kind.HEADING:
        text = NOTE_MARK.sub("", text)
        if len(text) > LONGEST_HEADING or (text.endswith(".") and len(text) > 90 and block.size <= TITLE_SIZE):
            block.kind = Kind.PARAGRAPH
    block.text = text
    return block
