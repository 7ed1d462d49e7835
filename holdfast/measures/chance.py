"""How many signals chance alone gives when thousands of series are looked at.

The table beside this file says how often the last month of a series signals though nothing happened; it was drawn with
a fixed seed by `bench/chance.py`. Between its entries it is read by the nearest.
"""

import csv
from functools import cache
from importlib import resources

from holdfast.measures.charts import Question
from holdfast.measures.evidence import foretold
from holdfast.measures.variation import Chart, Kind

EVEN, COUNTS, GAPS = "even", "counts", "gaps"
COUNTED = (Kind.P, Kind.P_LANEY, Kind.U, Kind.U_LANEY)


def by_chance(question: Question, chart: Chart) -> float:
    """How often a series like this one would signal in its last month by chance alone; 0 where it has no limits."""
    if chart.mean is None or chart.high is None:
        return 0.0
    kind = GAPS if chart.kind.is_of_gaps else COUNTS if chart.kind in COUNTED else EVEN
    part = foretold(question.months.values[chart.starts[-1] :]) if question.is_state and kind == EVEN else 0.0
    rows = _table()[kind]
    points = min(rows, key=lambda known: abs(known - chart.points_since_start))
    return rows[points][min(rows[points], key=lambda known: abs(known - part))]


@cache
def _table() -> dict[str, dict[int, dict[float, float]]]:
    """By kind, points and part foretold the chance."""
    found: dict[str, dict[int, dict[float, float]]] = {}
    text = resources.files(__package__).joinpath("chance.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        by_points = found.setdefault(row["kind"], {}).setdefault(int(row["points"]), {})
        by_points[float(row["foretold"])] = float(row["chance"])
    return found
