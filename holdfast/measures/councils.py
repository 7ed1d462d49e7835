"""Measures over many councils at once: each council's figures from its own rows, in one query for all of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pyarrow as pa

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.apart import COUNCIL
from holdfast.engines.base import Engine
from holdfast.measures.model import Measure
from holdfast.measures.periods import Period, period_tables
from holdfast.measures.run import Covered, Figure, Measuring, dimension_of, figures_of, names_among
from holdfast.record.reading import Coverage


def of_council(council: str, rows: pa.Table) -> pa.Table:
    """The rows with their council's name in a last column."""
    return rows.append_column(COUNCIL, pa.array([council] * rows.num_rows, pa.string()))


class ManyCouncils:
    """Measures over an engine that holds many councils' records and their ledger, each row with its council.

    The reckoning's compiler keeps councils apart. Each council has its own coverage, periods and as-at day.
    """

    def __init__(self, engine: Engine, reckoning: Reckoning, coverage: Mapping[str, dict[str, Coverage]]) -> None:
        self.engine = engine
        self.coverage = coverage
        self.periods: dict[str, Sequence[Period]] = {}
        self.as_at: dict[str, date] = {}
        self._measuring = Measuring(engine, reckoning, {})

    def set_periods(self, periods: Mapping[str, Sequence[Period]], as_at: Mapping[str, date]) -> None:
        """Take each council's periods, and the day on which its states are judged."""
        self.periods, self.as_at = dict(periods), dict(as_at)
        made = {council: period_tables(some) for council, some in periods.items()}
        for name in ("periods", "period_days"):
            self.engine.hold(
                name, pa.concat_tables(of_council(council, tables[name]) for council, tables in made.items())
            )
        self.engine.hold("snapshot_day", snapshot_days(as_at))

    def figures(self, measure: Measure, by: str = "all") -> dict[str, list[Figure]]:
        """A measure's figures for each council, by period and group."""
        found = self._by_council(self._measuring.fetched(self._measuring.compiled(measure, by)).to_pylist())
        dimension = dimension_of(measure, by)
        named = {} if by == "all" or dimension else self._by_council(self._measuring.named(by))
        figures = {}
        for council, periods in self.periods.items():
            covered = Covered(self.coverage[council], self.as_at[council])
            names = dict(dimension.words) if dimension else names_among(by, named.get(council, []))
            figures[council] = figures_of(measure, periods, by, found.get(council, []), names, covered)
        return figures

    def keep(self) -> None:
        """Keep the SQL of what was asked for the next time."""
        self._measuring.reckoning.compiler.keep()

    @staticmethod
    def _by_council(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
        apart: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            apart.setdefault(row[COUNCIL], []).append(row)
        return apart


def snapshot_days(as_at: Mapping[str, date]) -> pa.Table:
    """Each council's as-at day, as the table that definitions join."""
    return pa.table({"as_at": pa.array(as_at.values(), pa.date32()), COUNCIL: pa.array(as_at, pa.string())})
