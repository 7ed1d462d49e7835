"""Read a letter or a report: open it, ask of it one thing after another, and say what could not be read."""

import re
from datetime import date
from pathlib import Path

from holdfast.letters import grades, people
from holdfast.letters.councils import find_councils
from holdfast.letters.dates import EXPRESSION, Spell, expressions, single_date, spaced, spell
from holdfast.letters.documents import open_document, pasted
from holdfast.letters.findings import findings_of
from holdfast.letters.kinds import (
    FOCUSED,
    INSPECTION,
    MONITORING,
    OTHER,
    framework_told,
    judged_since,
    ordinal_of,
    recognise,
)
from holdfast.letters.letter import Letter
from holdfast.letters.model import Block, Document, Kind, UnreadableError
from holdfast.letters.sections import Part, Section, headings_of, items_of, sections_of

FRONT = 6000
# Visits last days, inspections weeks; more than this is a misprint, which is kept and remarked on.
LONGEST_VISIT_DAYS = 120
_DEAR = re.compile(r"^Dear\b", re.IGNORECASE)
_SUMMARY = re.compile(
    r"\bThis\s+(?:letter|report)\s+(?:summarises|sets\s+out|outlines)|findings\s+of\s+(?:the|a|this)", re.IGNORECASE
)
_INSPECTION_DATES = re.compile(r"(?:Inspection|Review)\s+dates?\s*:?\s*", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:Report\s+published|Published|Publication\s+date|Date\s+of\s+publication)\s*:?\s*", re.IGNORECASE
)
_TEAM = re.compile(r"(?:The\s+)?(?:inspection|review)\s+team$|Lead\s+inspector", re.IGNORECASE)
_AREA_SENTENCE = re.compile(
    r"(?:Inspectors|During\s+(?:this|the)\s+visit,?\s+inspectors|The\s+visit|This\s+visit)\s+(?:looked\s+at|reviewed|evaluated|focused\s+on|"
    r"considered|scrutinised)[^.]*\.?",
)


def read_letter(path: Path) -> Letter:
    """What the document at a path says; one that cannot be read says why in its problems."""
    try:
        return read_document(open_document(path))
    except UnreadableError as error:
        letter = Letter(str(path))
        letter.doubt("document", str(error))
        return letter


def read_text(text: str, name: str = "pasted text") -> Letter:
    """What pasted text says."""
    try:
        return read_document(pasted(text, name))
    except UnreadableError as error:
        letter = Letter(name)
        letter.doubt("document", str(error))
        return letter


def read_document(document: Document) -> Letter:
    """What an opened document says."""
    letter = Letter(document.path)
    front = _front(document)
    found = recognise(front, document.text)
    letter.kind, letter.framework = found.kind, found.framework
    if found.problem:
        letter.doubt("document", found.problem)
    if letter.kind == OTHER:
        return letter
    sections = sections_of(document.blocks)
    letter.headings = headings_of(sections)
    _read_council(letter, document)
    if letter.kind == INSPECTION:
        _read_report(letter, document, front)
    else:
        _read_visit(letter, document, sections)
    letter.improvements = items_of(sections, Part.IMPROVE)
    letter.priority_actions = items_of(sections, Part.PRIORITY)
    letter.findings = findings_of(sections)
    if not letter.findings:
        letter.doubt("findings", "No section with findings was recognised.")
    return letter


def _front(document: Document) -> str:
    """The first pages as text; a heading begins on a line of its own."""
    return "\n".join(block.text for block in document.blocks)[:FRONT]


def _title(document: Document) -> str:
    """What stands in large or bold letters at the head of the first page."""
    first = [block for block in document.blocks[:14] if block.page == 1]
    return " ".join(block.text for block in first if block.kind is Kind.HEADING or block.size > 13)


def _read_council(letter: Letter, document: Document) -> None:
    summary = " ".join(block.text[:300] for block in document.blocks[:16] if _SUMMARY.search(block.text))
    for place in (_title(document), summary, " ".join(document.head[:14])):
        named = find_councils(place)
        if len(named) == 1:
            letter.council = named[0]
            return
        if len(named) > 1:
            letter.doubt("council", f"Several councils are named where one is expected: {', '.join(named)}.")
            return
    letter.doubt("council", "No council of England is named in the title, the opening or the address.")


def _read_visit(letter: Letter, document: Document, sections: list[Section]) -> None:
    at_dear = next((at for at, line in enumerate(document.head) if _DEAR.match(line)), None)
    above = document.head[:at_dear] if at_dear is not None else document.head[:12]
    letter.letter_date = _letter_date(letter, above, document.head)
    _read_addressee(letter, above, document.head[at_dear] if at_dear is not None else None)
    opening = _opening(sections[0].blocks)
    _read_spell(letter, _visit_expression(opening), letter.letter_date)
    _read_inspectors(letter, opening)
    letter.areas = _areas(sections, opening)
    if letter.kind == MONITORING:
        letter.framework = framework_told(document.text)
        letter.ordinal = ordinal_of(opening)
        letter.judged_since = judged_since(opening)
        for name in ("ordinal", "judged_since"):
            if getattr(letter, name) is None:
                letter.doubt(name, "The opening does not say it in a form that is known.")


def _letter_date(letter: Letter, above: list[str], head: list[str]) -> date | None:
    for lines in (above, head):
        dates = dict.fromkeys(found for line in lines if (found := single_date(line)))
        if len(dates) == 1:
            return next(iter(dates))
        if dates:
            letter.doubt("letter_date", "More than one date stands at the head of the letter.")
            return None
    letter.doubt("letter_date", "No full date stands at the head of the letter.")
    return None


def _read_addressee(letter: Letter, above: list[str], salutation: str | None) -> None:
    letter.addressee = people.addressee_of(above, salutation)
    if letter.addressee is None:
        letter.doubt("addressee", "No name in the address block agrees with the salutation.")


def _opening(blocks: list[Block]) -> str:
    """The paragraphs between the salutation and the first heading."""
    start = next((at for at, block in enumerate(blocks) if _SUMMARY.search(block.text)), None)
    if start is None:
        start = next((at + 1 for at, block in enumerate(blocks) if _DEAR.match(block.text)), 0)
    return " ".join(
        block.text if block.text.endswith((".", ":", ";")) else f"{block.text}." for block in blocks[start:]
    )


# A second spell of the same visit: … and on site on 17 and 18 May 2022.
_SECOND_SPELL = re.compile(
    r",?\s+(?:and|then|followed\s+by)\s+(?:(?!inspection|judged|since|report|letter)[a-z-]+\s+){0,6}?"
    rf"(?:on|between|from)\s+(?:the\s+)?(?={EXPRESSION.pattern})",
    re.IGNORECASE,
)
_INTRODUCED_DATES = re.compile(
    rf"\b(?:(week)\s+)?(?:on|between|from|of|dates?:?|commencing|beginning)\s+(?:the\s+)?(?={EXPRESSION.pattern})",
    re.IGNORECASE,
)


def _visit_expression(opening: str) -> str | None:
    """The first dates that follow a preposition in the opening, where the visit itself is told."""
    opening = spaced(opening)
    for match in _INTRODUCED_DATES.finditer(opening):
        rest = EXPRESSION.match(opening, match.end())
        if rest and expressions(rest.group()):
            # The day on which a week began is not the day of the visit.
            return None if match.group(1) else opening[match.end() : _last_spell(opening, rest.end())]
    found = expressions(opening[:600])
    return found[0] if found else None


def _last_spell(opening: str, end: int) -> int:
    """Where the dates end, a second spell of the visit included."""
    while second := _SECOND_SPELL.match(opening, end):
        rest = EXPRESSION.match(opening, second.end())
        if rest is None or not expressions(rest.group()):
            return end
        end = rest.end()
    return end


def _read_spell(letter: Letter, expression: str | None, written_on: date | None) -> None:
    found: Spell | None = spell(expression, written_on) if expression else None
    if found is None:
        what = "What is printed is no date." if expression else "No date of the visit was found."
        letter.doubt("visit_start", what)
        letter.doubt("visit_end", what)
        return
    letter.visit_start, letter.visit_end = found.start, found.end
    if found.inferred_year:
        letter.doubt("visit_start", "The year is not printed; it is taken from the date of the letter.")
    if (found.end - found.start).days > LONGEST_VISIT_DAYS:
        letter.doubt("visit_start", "As printed, the visit lasted for months: this may be a misprint.")
    if written_on and found.start > written_on:
        letter.doubt("visit_start", "As printed, the visit is later than the letter: this may be a misprint.")


def _read_inspectors(letter: Letter, opening: str) -> None:
    found, understood = people.inspectors_in(opening)
    letter.inspectors = found
    if not understood:
        what = (
            "Some of what stands beside the inspectors' names was not understood."
            if found
            else "No inspectors were found."
        )
        letter.doubt("inspectors", what)
    letter.lead_inspector = people.lead_among(found, opening)


def _areas(sections: list[Section], opening: str) -> list[str]:
    for section in sections:
        if section.part is Part.AREAS:
            bullets = [block.text for block in section.blocks if block.kind is Kind.BULLET]
            return bullets or [block.text for block in section.blocks[:1]]
    bullets = [block.text for block in sections[0].blocks if block.kind is Kind.BULLET]
    sentence = _AREA_SENTENCE.search(opening)
    return bullets or ([" ".join(sentence.group().split())] if sentence else [])


def _read_report(letter: Letter, document: Document, front: str) -> None:
    front = spaced(front)
    after = _INSPECTION_DATES.search(front)
    labelled = EXPRESSION.match(front, after.end()) if after else None
    expression = labelled.group() if labelled else None
    if expression is None and letter.framework == "JTAI":
        # A joint inspection may be told in a letter, with its dates in the first sentence.
        expression = _visit_expression(" ".join(block.text for block in document.blocks if block.page == 1))
    _read_spell(letter, expression, None)
    published = _PUBLISHED.search(front)
    printed = EXPRESSION.match(front, published.end()) if published else None
    found = spell(printed.group()) if printed else None
    letter.letter_date = found.start if found and found.start == found.end else None
    if letter.letter_date is None and letter.framework == "JTAI":
        dated = dict.fromkeys(day for line in document.head[:12] if (day := single_date(line)))
        letter.letter_date = next(iter(dated)) if len(dated) == 1 else None
    _read_team(letter, document, front)
    _read_grades(letter, document, front)


def _read_team(letter: Letter, document: Document, front: str) -> None:
    lead = people.lead_in(front)
    team = people.team_in(_team_text(document)) if not lead else []
    lead = lead or team[:1]
    letter.inspectors = list(dict.fromkeys([*lead, *team]))
    letter.lead_inspector = "; ".join(one.name for one in lead) or None
    if not lead:
        letter.doubt("lead_inspector", "No lead inspector was found by label.")


def _team_text(document: Document) -> str:
    at = next((at for at, block in enumerate(document.blocks) if _TEAM.match(block.text)), None)
    return "" if at is None else " ".join(block.text for block in document.blocks[at : at + 14])


def _record_at_end(text: str) -> str:
    """The table with which reports of before 2013 end, as running text."""
    at = text.lower().rfind("record of main findings")
    return text[at:] if at >= 0 else ""


def _read_grades(letter: Letter, document: Document, front: str) -> None:
    if letter.framework == "JTAI":
        return
    headings = [block.text for block in document.blocks if block.kind is Kind.HEADING]
    by_sentence = letter.framework in ("SIF", "LSCB review")
    printed = _record_at_end(document.text) or front if letter.framework in ("CP", "SLAC") else front
    graded = grades.judge(document.rows, printed, headings, by_sentence=by_sentence)
    letter.judgements |= graded.grades
    for name in graded.doubtful:
        letter.doubt(name, "The table and the text do not agree on this grade, or only one of them gives it.")
    if letter.framework == "LSCB review":
        letter.judgements = {**dict.fromkeys(letter.judgements), "lscb": letter.judgements.get("lscb")}


__all__ = ["FOCUSED", "Letter", "read_document", "read_letter", "read_text"]
