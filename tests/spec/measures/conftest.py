"""The specs of measures: a drawn record in, clocks run over it, and the figures out, on every engine."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from holdfast.measures.agreement import told_kind
from holdfast.measures.model import Measure
from holdfast.measures.periods import period_named
from holdfast.measures.run import Figure
from holdfast.standards import MEASURES
from tests.spec.drawing import Drawn
from tests.spec.engines import SpecEngine
from tests.spec.manual import cells


@pytest.fixture
def measure_spec(spec_engine: SpecEngine) -> Callable[..., None]:
    """Check a measure: `measure_spec("AS01", as_at="…", period="2026-01", figures="drawn", some_table="drawn", …)`.

    `period` may name several, set apart by spaces. `figures` draws the columns to compare, a line for each period and
    group (`by`): group, numerator, denominator, value, low, high, coverage, pending, overdue, status.
    `limits` is a council's own file of limits, `covered` the first day of each table that does not hold the whole of
    the past.
    """

    def check(
        id_: str,
        *,
        as_at: str,
        period: str,
        figures: str,
        by: str = "all",
        limits: str = "",
        covered: Mapping[str, str] | None = None,
        **tables: str,
    ) -> None:
        measure, day = MEASURES[id_], date.fromisoformat(as_at)
        periods = tuple(period_named(text, day) for text in period.split())
        record = Drawn.of(as_at, tables, limits=limits, covered=covered)
        found = spec_engine.figures(measure, record, periods, by)
        columns, *expected = cells(figures)
        told = [shown(measure, figure) for figure in found]
        assert [[line[name] for name in columns] for line in told] == expected

    return check


def shown(measure: Measure, figure: Figure) -> dict[str, str]:
    """A figure as it is drawn: counts without needless decimals, shares in percent, nothing where nothing is known."""
    told = {name: "" if value is None else str(value) for name, value in vars(figure).items()}
    for name in ("numerator", "denominator", "pending", "overdue"):
        told[name] = _written(getattr(figure, name), "g")
    for name in ("value", "low", "high", "ninth"):
        value = getattr(figure, name)
        told[name] = "" if value is None else measure.gives.written(value, figure.category)
    told["category"] = told_kind(figure.category or "")
    told["coverage"] = _written(figure.coverage, ".0%")
    return told


def _written(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)
