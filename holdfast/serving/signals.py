"""Which measures changed beyond natural variation, where, since when: worked out once, when the snapshot is built."""

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from holdfast.measures.model import Direction, Measure
from holdfast.measures.variation import Chart, xmr

SCHEMA = pa.schema(
    [
        ("measure", pa.string()),
        ("grouped_by", pa.string()),
        ("group_id", pa.string()),
        ("group_name", pa.string()),
        ("rule", pa.string()),
        ("side", pa.int32()),
        ("meaning", pa.string()),
        ("since", pa.string()),
        ("value", pa.float64()),
        ("mean", pa.float64()),
        ("low", pa.float64()),
        ("high", pa.float64()),
    ]
)

IMPROVEMENT, CONCERN, CHANGE = "improvement", "concern", "change"


def meaning_of(measure: Measure, side: int) -> str:
    """What a move up or down means: improvement or concern where the measure has a direction, else only a change."""
    if measure.direction is Direction.HIGHER:
        return IMPROVEMENT if side > 0 else CONCERN
    if measure.direction is Direction.LOWER:
        return CONCERN if side > 0 else IMPROVEMENT
    return CHANGE


def signals(figures: Iterable[Mapping[str, Any]], measures: Mapping[str, Measure]) -> tuple[pa.Table, int]:
    """The series whose last month signals, and how many series were looked at."""
    series: dict[tuple[str, str, str | None], list[Mapping[str, Any]]] = {}
    for figure in figures:
        if figure["value"] is not None and figure["category"] is None:
            series.setdefault((figure["measure"], figure["by"], figure["group_id"]), []).append(figure)
    rows, looked_at = [], 0
    for (measure_id, by, group_id), points in sorted(series.items(), key=lambda item: tuple(map(str, item[0]))):
        points = sorted(points, key=lambda figure: figure["from_on"])
        chart = xmr([figure["value"] for figure in points], share=measures[measure_id].is_share)
        looked_at += chart.mean is not None
        if chart.signal is not None:
            rows.append(_row(measures[measure_id], by, group_id, points, chart))
    return pa.Table.from_pylist(rows, schema=SCHEMA), looked_at


def _row(
    measure: Measure, by: str, group_id: str | None, points: list[Mapping[str, Any]], chart: Chart
) -> dict[str, Any]:
    side, since = chart.sides[-1], chart.signals_since()
    return {
        "measure": measure.id,
        "grouped_by": by,
        "group_id": group_id,
        "group_name": points[-1]["group"],
        "rule": chart.signal.name if chart.signal else None,
        "side": side,
        "meaning": meaning_of(measure, side),
        "since": points[since or 0]["period"],
        "value": chart.values[-1],
        "mean": chart.mean,
        "low": chart.low,
        "high": chart.high,
    }
