"""The sections of a letter or report in order: what needs to improve, areas for priority action, and what was found."""

import re
from dataclasses import dataclass, field
from enum import Enum

from holdfast.letters.model import Block, Kind


class Part(Enum):
    """What a section is for."""

    OPENING = "opening"
    AREAS = "areas"
    FINDINGS = "findings"
    IMPROVE = "improve"
    PRIORITY = "priority"
    ASIDE = "aside"


@dataclass
class Section:
    """A heading with the blocks under it."""

    heading: str
    part: Part
    blocks: list[Block] = field(default_factory=list)


def _p(pattern: str) -> re.Pattern[str]:
    """A phrase with any spaces, or none where two runs of text have joined."""
    return re.compile(pattern.replace(" ", r"\s*"), re.IGNORECASE)


def _any(*phrases: str) -> str:
    return f"(?:{'|'.join(phrases)})"


# Sections that tell of the place, the team or the method, and not of practice.
_ASIDE = _any(
    "contents", "about (?:this|the) (?:inspection|review)", "information about", "(?:the )?inspection team",
    "what the inspection judge?ments", "children living in this area", "child protection in this area",
    "children looked after in this area", "local authority context", "previous ofsted inspections?",
    "local leadership", "other ofsted inspections", "other information about", "the local authority$",
    "how we carried out", "any complaints", r"next steps?\b", "notes?$", "summary for children",
)  # fmt: skip
_LISTED = _any("areas? for (?:improvement|development)", "recommendations?", "areas in need of improvement")

# Which heading opens which part; the first that fits wins, and any other heading opens findings.
HEADINGS: tuple[tuple[re.Pattern[str], Part], ...] = (
    (_p(r"^(?:areas? for )?(?:priority|immediate)(?: and immediate)? actions?\b"), Part.PRIORITY),
    (_p(r"^areas? for priority(?: and immediate)? action"), Part.PRIORITY),
    (_p(r"^what needs? to improve"), Part.IMPROVE),
    (_p(r"^what does the .{3,60} need to improve"), Part.IMPROVE),
    (_p(rf"^{_LISTED}\W*$"), Part.IMPROVE),
    (
        _p(r"^(?:areas? (?:covered|reviewed)|focus|scope) (?:by|of|during|at) (?:the|this) (?:monitoring )?visit"),
        Part.AREAS,
    ),
    (_p(f"^{_ASIDE}"), Part.ASIDE),
)
# Older reports set out by when each of their recommendations is due.
_WITHIN = _p(r"^(?:immediately|within (?:\w+ )?(?:weeks?|months?|year)(?: .{0,40})?)\W*$")
# Headings of the whole document, and bold lines that head nothing.
_TITLES = _any(
    "focused visit", "monitoring visit", r"\w+ monitoring visit", "inspection of", "joint (?:targeted )?area",
    "review of the effectiveness of the local safeguarding", "and$", "(?:her|his) majesty['’]?s inspector",
    r"(?:inspection|review) dates?\b", r"lead inspectors?\b", r"(?:report )?published\b",
    r"(?:senior )?hmi\b", r"dear\b", "judgement$", "judgement grade", "grade$",
)  # fmt: skip
_TITLE = _p(f"^{_TITLES}")
_CLOSINGS = _any(
    "ofsted will take the findings", "yours (?:sincerely|faithfully)", "i (?:am copying|have copied) this letter",
    "we have notified the department", "thank you for (?:the|your)", "i would like to (?:thank|record)",
    "the office for standards in education",
)  # fmt: skip
_CLOSING = _p(f"^{_CLOSINGS}")
# A sentence that says that there is nothing in this section.
_NONE = _any(
    r"there (?:are|were) no\b", "did not (?:find|identify)", r"none (?:were|was)\b",
    r"(?:areas|actions) .{3,90} remain\b",
    r"no (?:areas?|priority|additional|further)\b.{0,40}(?:identified|found|actions?)",
)  # fmt: skip
_NOTHING = _p(rf"\b{_NONE}")
LONGEST_ITEM = 1500


# After the grades on its first page, a report sums up what was found, under no heading.
_FACTS = _p(r"^(?:judgement grade|lead inspector|overall effectiveness)")
FEWEST_SUMMED = 12


def _sums_up(block: Block, before: list[Block]) -> bool:
    return (
        block.kind is Kind.PARAGRAPH
        and block.text.endswith(".")
        and len(block.text.split()) >= FEWEST_SUMMED
        and any(_FACTS.match(one.text) for one in before)
    )


def sections_of(blocks: list[Block]) -> list[Section]:
    """The sections in order; what stands before the first heading is the opening."""
    sections = [Section("", Part.OPENING)]
    closed = False
    for at, block in enumerate(blocks):
        if sections[-1].part is Part.OPENING and _sums_up(block, blocks[:at]):
            sections.append(Section("", Part.FINDINGS))
        if (
            block.kind is Kind.HEADING
            and sections[-1].part in (Part.IMPROVE, Part.PRIORITY)
            and _WITHIN.match(block.text)
        ):
            continue
        if block.kind is Kind.HEADING and not _TITLE.match(block.text) and len(block.text) > 3 and not closed:
            part = next((part for pattern, part in HEADINGS if pattern.match(block.text)), Part.FINDINGS)
            sections.append(Section(block.text, part))
        elif _CLOSING.match(block.text):
            closed = True
        elif not closed and not (block.kind is Kind.HEADING and _TITLE.match(block.text)):
            sections[-1].blocks.append(block)
    return sections


def headings_of(sections: list[Section]) -> list[str]:
    """The headings as printed, in order."""
    return [section.heading for section in sections[1:] if section.heading]


def items_of(sections: list[Section], part: Part) -> list[str]:
    """The items of a part as the letter words them, each whole with what hangs under it."""
    items: list[str] = []
    for section in sections:
        if section.part is part:
            items += _items(section.blocks)
    return items


def _items(blocks: list[Block]) -> list[str]:
    """Bullets, or numbered paragraphs with the bullets under them, or else the paragraphs themselves."""
    listed = next((block for block in blocks if block.kind is Kind.BULLET or block.number), None)
    if listed is None:
        return [block.text for block in blocks if _is_item(block)]
    numbered = listed.number is not None
    items: list[str] = []
    for block in blocks:
        if block.kind is Kind.PARAGRAPH and _NOTHING.search(block.text[:200]):
            continue
        if bool(block.number) if numbered else block.kind is Kind.BULLET:
            items.append(block.text)
        elif block.number:
            # Bullets are over: numbered paragraphs are what was found.
            break
        elif items and (block.kind is not Kind.PARAGRAPH or block.text[:1].islower()):
            items[-1] = f"{items[-1]} {block.text}"
    return items


def _is_item(block: Block) -> bool:
    told = _NOTHING.search(block.text[:200]) or block.text.endswith(":") or len(block.text) > LONGEST_ITEM
    return block.kind is not Kind.HEADING and not told
