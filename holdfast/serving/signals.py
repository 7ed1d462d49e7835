"""Which measures changed beyond natural variation, where, since when: worked out once, when the snapshot is built.

Thousands of series are looked at, so some signal by chance alone. Each signal therefore carries how often chance would
bring it, and whether it stands up beside all that was looked at; how many chance alone gives is told with them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from holdfast.measures.chance import by_chance
from holdfast.measures.changes import Change, starts, touching
from holdfast.measures.charts import Question, chart_of
from holdfast.measures.evidence import discoveries, p_values
from holdfast.measures.model import Measure
from holdfast.measures.telling import meaning_of, tells
from holdfast.measures.variation import Chart, Rule
from holdfast.serving.series import begins, is_drawn, question_of

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
        ("chance", pa.float64()),
        ("stands", pa.bool_()),
        ("words", pa.string()),
    ]
)

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Looked:
    """How many series that have limits were looked at, how many signal, and how many would do so by chance alone."""

    series: int
    signals: int
    by_chance: float

    @property
    def tests(self) -> int:
        """How many times chance could bring a signal: each rule on each series."""
        return self.series * len(Rule)

    def facts(self) -> dict[str, float]:
        """The same as the index keeps them."""
        return {
            "series looked at": float(self.series),
            "series that signal": float(self.signals),
            "signals by chance": self.by_chance,
        }


@dataclass(frozen=True)
class Seen:
    """One series with its chart."""

    measure: Measure
    rows: Sequence[Row]
    question: Question
    chart: Chart


def seen(measure: Measure, rows: Sequence[Row], changes: Iterable[Change], *, rounded: bool = False) -> Seen:
    """The chart of a series, of its months that have a value, oldest first; `rounded` by disclosure control or not."""
    question = question_of(measure, rows, rounded=rounded)
    group_id = rows[-1]["group_id"] if rows else None
    afresh = starts(touching(changes, measure.id, group_id), begins(rows))
    return Seen(measure, rows, question, chart_of(question, afresh))


def signals(
    figures: Iterable[Row],
    measures: Mapping[str, Measure],
    changes: Sequence[Change] = (),
    *,
    rounded: bool = False,
) -> tuple[pa.Table, Looked]:
    """The series whose last month signals, and what was looked at."""
    found, looked_at, expected = [], 0, 0.0
    for (measure_id, _, _), rows in sorted(_series(figures).items(), key=lambda item: tuple(map(str, item[0]))):
        drawn = [row for row in rows if is_drawn(measures[measure_id], row)]
        if not drawn:
            continue
        one = seen(measures[measure_id], sorted(drawn, key=lambda row: row["from_on"]), changes, rounded=rounded)
        looked_at += one.chart.mean is not None
        expected += by_chance(one.question, one.chart)
        if one.chart.signal is not None:
            found.append((one, min(p_values(one.question, one.chart).values())))
    looked = Looked(looked_at, len(found), expected)
    stand = discoveries([chance for _, chance in found], looked.tests)
    rows = [_row(one, chance, bool(stands)) for (one, chance), stands in zip(found, stand, strict=True)]
    return pa.Table.from_pylist(rows, schema=SCHEMA), looked


def _series(figures: Iterable[Row]) -> dict[tuple[str, str, str | None], list[Row]]:
    series: dict[tuple[str, str, str | None], list[Row]] = {}
    for figure in figures:
        if figure["value"] is not None and figure["category"] is None:
            series.setdefault((figure["measure"], figure["by"], figure["group_id"]), []).append(figure)
    return series


def _row(one: Seen, chance: float, stands: bool) -> dict[str, Any]:
    chart, last = one.chart, one.rows[-1]
    return {
        "measure": one.measure.id,
        "grouped_by": last["by"],
        "group_id": last["group_id"],
        "group_name": last["group"],
        "rule": chart.signal.name if chart.signal else None,
        "side": chart.side,
        "meaning": meaning_of(one.measure.direction, chart.side),
        "since": one.rows[chart.at[chart.signals_since() or 0]]["period"],
        "value": last["value"],
        "mean": _mean(one),
        "low": chart.low,
        "high": chart.high,
        "chance": chance,
        "stands": stands,
        "words": words_of(one),
    }


def words_of(one: Seen, afresh: str = "") -> str:
    """The sentence of a series; `afresh` says from when and why its limits begin anew."""
    return tells(one.chart, one.measure.direction, [f"{month:%B %Y}" for month in begins(one.rows)], afresh)


def _mean(one: Seen) -> float | None:
    """The measure's mean since its limits began: of rare events not what lies between two, but the share or rate."""
    if not one.chart.kind.is_of_gaps:
        return one.chart.mean
    months = one.question.months
    size = float(months.sizes.sum())
    return float(months.hits.sum()) / size * one.measure.per if size else None
