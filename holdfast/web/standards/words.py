"""The sentence of a chart, made from the rule that drew it."""

from collections.abc import Mapping
from typing import Any

from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure
from holdfast.measures.variation import Chart, Rule
from holdfast.serving.signals import CHANGE
from holdfast.web.words import sentence, spelled

SAYS = {
    Rule.OUTSIDE: "lies outside what is usual for this measure",
    Rule.SHIFT: "has stayed on one side of its six-year mean for seven months or more",
    Rule.TREND: "has moved the same way seven months running",
    Rule.NEAR_LIMIT: "has come near its limit in two of three months",
}


def counts_as(measure: Measure, row: Mapping[str, Any]) -> str:
    """What one row adds to a measure's figure, in words."""
    if row["unknown"]:
        return "not known"
    if measure.gives is Gives.SHARE:
        said = "yes" if row["hit"] else "no"
        return f"{said} ({row['category']})" if row["category"] else said
    if measure.gives in (Gives.MIX, Gives.AGREEMENT):
        return str(row["category"])
    return f"{row['hit']:,.0f} {measure.told_in}" if measure.gives is Gives.DAYS else f"{row['hit']:,.1f}"


def chart_words(chart: Chart, meaning: str, since: str, last_month: str) -> str:
    """One plain sentence for a chart: a signal with what it means and since when, or that there is none."""
    if not chart.values:
        return "There is nothing to draw: no month has a figure."
    if chart.mean is None:
        return sentence(
            f"{spelled(len(chart.values))} months are too few to tell a change from chance; twelve are asked"
        )
    if chart.signal is None:
        return sentence(f"in {last_month} the measure varies as it has before: nothing points to a change")
    verdict = "a change to look into" if meaning == CHANGE else f"a sign of {meaning} to look into"
    return sentence(f"the measure {SAYS[chart.signal]}, since {since}: {verdict}")
