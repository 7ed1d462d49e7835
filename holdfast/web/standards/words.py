"""Words of the pages of standards and measures."""

from collections.abc import Mapping, Sequence
from typing import Any

from holdfast.measures.gives import Gives
from holdfast.measures.model import Measure


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
