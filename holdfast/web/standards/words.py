"""Words of the pages of standards and measures."""

from collections.abc import Mapping, Sequence
from typing import Any

from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure
from holdfast.shared.text import listed
from holdfast.web.templatetags.components import kind
from holdfast.web.words import spelled

MOST_KINDS = 3


def standard_words(counts: Sequence[Mapping[str, Any]], missing: str | None) -> str:
    """How a standard stands: how many of its open obligations are overdue; where that may not be told, so it says."""
    if missing:
        return f"This cannot be reckoned now: {missing}."
    if any(row["open"] is None for row in counts):
        return "Too few obligations under this standard are open to tell how many outside the service."
    opened = sum(row["open"] for row in counts)
    if any(row["overdue"] is None for row in counts):
        return (
            f"About {opened:,.0f} obligations under this standard are open; how many are overdue may not be told here."
        )
    late = sum(row["overdue"] for row in counts)
    return f"{late:,.0f} of {opened:,.0f} open obligations under this standard are overdue."


def kinds_words(measure: Measure, rows: Sequence[Mapping[str, Any]]) -> str:
    """The kinds of a measure in a sentence: the most frequent of a mix, or within how long half of each are done."""
    known = [row for row in rows if row["value"] is not None and row["category"]]
    if not known:
        return ""
    if measure.gives is Gives.DAYS:
        told = [f"{measure.gives.written(row['value'])} {measure.told_in} for {kind(row['category'])}" for row in known]
        return f"Half are done within {listed(told[:MOST_KINDS])}{_and_more(known)}."
    known = sorted(known, key=lambda row: -row["value"])
    told = [f"“{kind(row['category'])}” ({measure.gives.written(row['value'])})" for row in known[:MOST_KINDS]]
    then = f", then {listed(told[1:])}" if told[1:] else ""
    return f"Most often {told[0]}{then}{_and_more(known)}."


def _and_more(known: Sequence[object]) -> str:
    more = len(known) - MOST_KINDS
    return f"; {spelled(more)} more {'kind is' if more == 1 else 'kinds are'} below" if more > 0 else ""


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
