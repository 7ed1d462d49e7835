"""The figures of a measure as its page shows them: the year by group, the months with their chart."""

from dataclasses import dataclass
from typing import Any

from holdfast.measures.model import Measure
from holdfast.measures.variation import Chart, xmr
from holdfast.serving.reader import Served
from holdfast.serving.signals import meaning_of
from holdfast.web.components.charts import Drawing, drawn
from holdfast.web.standards.words import chart_words
from holdfast.web.templatetags.components import month

WHOLE = "all"
OUTSIDE_TWO, OUTSIDE_THREE = 1.96, 3.0


@dataclass(frozen=True)
class Series:
    """A measure month by month for one group: its rows, its chart and the chart's sentence."""

    rows: list[dict[str, Any]]
    chart: Chart
    drawing: Drawing | None
    words: str


def monthly(served: Served, measure: Measure, grouped_by: str = WHOLE, group_id: str | None = WHOLE) -> Series:
    """The months of a measure for one group, oldest first, with what each point signals."""
    rows = served.rows(
        """SELECT * FROM figures WHERE measure = ? AND series = 'month' AND grouped_by = ? AND group_id IS ?
        AND category IS NULL ORDER BY from_on""",
        (measure.id, grouped_by, group_id),
    )
    known = [row for row in rows if row["value"] is not None]
    chart = xmr([row["value"] for row in known], share=measure.is_share)
    meanings = [meaning_of(measure, side) if side else "" for side in chart.sides]
    for row, meaning in zip(known, meanings, strict=True):
        row["meaning"] = meaning
    periods = [row["period"] for row in known]
    since = month(periods[chart.signals_since() or 0]) if periods and chart.signal else ""
    words = chart_words(chart, meanings[-1] if meanings else "", since, month(periods[-1]) if periods else "")
    drawing = drawn(periods, chart, meanings, share=measure.is_share) if known else None
    return Series(rows[::-1], chart, drawing, words)


def year_by(served: Served, measure: Measure, grouped_by: str) -> list[dict[str, Any]]:
    """The year's figure of each group in order of name, with whether it lies beyond what its size allows."""
    rows = served.rows(
        """SELECT * FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = ?
        ORDER BY group_name IS NULL, group_name, category""",
        (measure.id, grouped_by),
    )
    whole = served.row(
        "SELECT value FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = 'all'", (measure.id,)
    )
    centre = whole["value"] if whole and measure.is_share else None
    return [{**row, "beyond": _beyond(row, centre)} for row in rows]


def _beyond(row: dict[str, Any], centre: float | None) -> str:
    """How a group lies to the whole, by limits that allow for its size: a funnel's words, never a rank."""
    if centre is None or not row["denominator"] or row["value"] is None:
        return ""
    spread = (centre * (1 - centre) / row["denominator"]) ** 0.5
    if not spread:
        return "as the whole" if row["value"] == centre else "apart from the whole"
    away = (row["value"] - centre) / spread
    side = "above" if away > 0 else "below"
    if abs(away) > OUTSIDE_THREE:
        return f"well {side} what its size allows"
    return f"{side} what its size allows" if abs(away) > OUTSIDE_TWO else "within what its size allows"
