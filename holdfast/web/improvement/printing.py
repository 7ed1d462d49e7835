"""The improvement plan on paper: one content, written as PDF and for a word processor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape

from docx import Document
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from holdfast.improvement.plan import Plan, Theme
from holdfast.standards import MEASURES
from holdfast.web.improvement.words import age_words, came_words, effect_words, expected_words, plan_words, proof_words
from holdfast.web.templatetags.components import day, pounds
from holdfast.web.words import counted, sentence

TITLE = "Improvement plan"
# In characters: as much as a day or a sum takes, and beyond which a column grows no wider.
NARROW, WIDE = 12, 60
MARGIN = 18 * mm
BETWEEN_MARGINS = A4[0] - 2 * MARGIN
GREY = colors.HexColor("#b1b4b6")


@dataclass(frozen=True)
class Part:
    """A piece of the printed plan: a heading of a level, paragraphs, and a table whose first row is its head."""

    level: int
    heading: str
    paragraphs: Sequence[str] = ()
    table: Sequence[Sequence[str]] = ()


def printed(plan: Plan, since: date | None, untold: int) -> list[Part]:
    """The plan in parts, the same words as its page."""
    as_at = plan.served.snapshot.as_at
    opening = [plan_words(plan), f"Figures from the case system as at {day(as_at)}; printed on {day(plan.as_at)}."]
    if plan.served.disclosed:
        opening.append("Small numbers are withheld and others rounded, so that no child can be told from them.")
        opening.append("Near a limit an effect may therefore be told otherwise than in the service's own plan.")
    if untold:
        further = counted(untold, "further finding")
        opening.append(sentence(f"{further} of reviews, feedback or people: the words stay within the service"))
    parts = [Part(1, TITLE, opening)]
    if since:
        parts.append(Part(2, f"What changed since {day(since)}", plan.changed_since(since) or ["Nothing."]))
    rows = [(one.action.title, one.step.standing.value, effect_words(one)) for part in plan.ranked for one in part]
    if rows:
        head = ("Action", "Stands", "Expected for children")
        parts.append(Part(2, "Open actions, by what they would do for children", (), [head, *rows]))
    parts += [part for theme in plan.themes for part in _theme(plan, theme)]
    return [*parts, *_ends(plan), *_costs(plan)]


def _theme(plan: Plan, theme: Theme) -> Iterator[Part]:
    yield Part(2, theme.title)
    if theme.distances:
        rows = [(f"{one.measure.title} ({one.measure.id})", one.words, one.direction) for one in theme.distances]
        yield Part(3, "Distance and direction", (), [("Measure", "Distance", "Direction"), *rows])
    if theme.known_weaknesses:
        known = [(one.words, age_words(one, plan.steps_of(one), plan.as_at)) for one in theme.known_weaknesses]
        yield Part(3, "Known weaknesses", (), [("Words of the source", "Age and last action"), *known])
    if theme.steps:
        steps = [
            (
                step.action.title,
                step.action.owner_post or "no post",
                step.standing.value,
                proof_words(step.proof),
                "; ".join(step.lacks) or ("nothing" if step.action.is_open else ""),
            )
            for step in theme.steps
        ]
        yield Part(3, "Actions", (), [("Action", "Owner", "Stands", "Proof", "Lacks"), *steps])


def _ends(plan: Plan) -> Iterator[Part]:
    if plan.results:
        rows = []
        for claim, came in plan.results:
            measure = MEASURES[claim.measure]
            rows.append((claim.words, claim.said_by, expected_words(claim, measure), came_words(claim, came, measure)))
        yield Part(2, "Claims", (), [("Claim", "By whom", "Expected", "Result"), *rows])
    if plan.on_one_post:
        posts = [(post, "; ".join(one.title for one in held)) for post, held in plan.on_one_post.items()]
        yield Part(
            2, "Actions that depend on one post", (), [("Post", "Open actions that nobody else carries"), *posts]
        )


def _costs(plan: Plan) -> Iterator[Part]:
    rows: list[tuple[str, ...]] = []
    for strand in plan.strands:
        unstated = f"{counted(strand.unstated, 'action states', 'actions state')} no sum" if strand.unstated else ""
        rows.append((strand.title, pounds(strand.asked), pounds(strand.approved), pounds(strand.spent), unstated))
        for step in strand.named:
            action = step.action
            approved = (
                (f"{day(action.approved_on)}" if action.approved_on else "no") if action.amount is not None else "–"
            )
            bought = "; ".join(filter(None, (action.resource, action.bought, step.standing.value)))
            rows.append((action.title, pounds(action.amount), approved, pounds(action.spent), bought))
    if rows:
        head = ("Theme and action", "Asked", "Approved", "Spent", "With what, what it bought, where it stands")
        yield Part(2, "What the plan costs", (), [head, *rows])


def as_docx(parts: Sequence[Part]) -> bytes:
    """The plan for a word processor."""
    document = Document()
    document.core_properties.title = TITLE
    document.core_properties.author = "Holdfast"
    for part in parts:
        document.add_heading(part.heading, level=part.level - 1)
        for words in part.paragraphs:
            document.add_paragraph(words)
        if part.table:
            table = document.add_table(rows=0, cols=len(part.table[0]), style="Table Grid")
            for place, row in enumerate(part.table):
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.paragraphs[0].add_run(words).bold = place == 0
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _widths(table: Sequence[Sequence[str]]) -> list[float]:
    """Columns as wide as their words ask, none narrower than a day is written."""
    longest = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    asked = [min(max(length, NARROW), WIDE) for length in longest]
    return [BETWEEN_MARGINS * one / sum(asked) for one in asked]


def as_pdf(parts: Sequence[Part]) -> bytes:
    """The plan as PDF, on A4."""
    styles, flow = getSampleStyleSheet(), []
    for part in parts:
        flow.append(Paragraph(escape(part.heading), styles[f"Heading{part.level}"]))
        flow += [Paragraph(escape(words), styles["BodyText"]) for words in part.paragraphs]
        if part.table:
            cells = [[Paragraph(escape(words), styles["BodyText"]) for words in row] for row in part.table]
            table = Table(cells, colWidths=_widths(part.table), repeatRows=1, splitInRow=1)
            grid = [("GRID", (0, 0), (-1, -1), 0.5, GREY), ("VALIGN", (0, 0), (-1, -1), "TOP")]
            table.setStyle(TableStyle([*grid, ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f3f2f1"))]))
            flow += [table, Spacer(1, 4 * mm)]
    kept = BytesIO()
    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), MARGIN)
    SimpleDocTemplate(kept, pagesize=A4, title=TITLE, author="Holdfast", lang="en-GB", **margins).build(flow)
    return kept.getvalue()
