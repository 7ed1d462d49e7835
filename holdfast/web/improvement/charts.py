"""The chart of a measure around a finding: the baseline's limits held on, the visit and the actions marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.improvement.proof import Since
from holdfast.measures.model import Measure
from holdfast.measures.telling import meaning_of
from holdfast.web.components.charts import Drawing, Mark, drawn
from holdfast.web.improvement.words import since_words
from holdfast.web.templatetags.components import day


@dataclass(frozen=True)
class Shown:
    """A measure since a finding: its drawing, the sentence, what is marked, and the months for the table."""

    measure: Measure
    drawing: Drawing
    words: str
    marks: list[str]
    rows: list[dict[str, Any]]


def shown(since: Since, finding: Finding, actions: Sequence[ImprovementAction]) -> Shown:
    """A measure as the chain page draws it."""
    chart, rows = since.effect.chart, since.rows
    meanings = [meaning_of(since.measure.direction, side * chart.facing) if side else "" for side in chart.sides]
    marks = [Mark(f"{finding.source_on:%Y-%m}", f"{day(finding.source_on)}: {finding.source_title}")]
    own = [action for action in actions if action.measure == since.measure.id]
    marks += [Mark(f"{one.starts_on:%Y-%m}", f"{day(one.starts_on)}: {one.title}") for one in own]
    within = [mark for mark in marks if rows[0]["period"] <= mark.period <= rows[-1]["period"]]
    drawing = drawn([row["period"] for row in rows], chart, meanings, since.measure, within)
    return Shown(since.measure, drawing, since_words(since), [mark.label for mark in within], rows[::-1])
