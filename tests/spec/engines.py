"""Where the specs run: every engine, either picture by picture or with all pictures together, each a council apart.

On an engine that takes tenths of a second to plan a query, however few the rows, pictures are laid side by side as the
councils of a nation, and each clock and measure runs once. What comes back for a picture must be the same.
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Protocol

import ibis
import ibis.expr.types as ir
import pyarrow as pa

from holdfast.clocks.model import OBLIGATION, Clock
from holdfast.clocks.parameters import deadlines, load_parameters
from holdfast.clocks.reckoning import begins
from holdfast.clocks.states import is_overdue_on, state_on
from holdfast.engines.apart import COUNCIL
from holdfast.engines.base import Engine
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.postgres import PostgreSQLEngine
from holdfast.engines.sqlite import SQLiteEngine
from holdfast.measures.councils import ManyCouncils, of_council, snapshot_days
from holdfast.measures.model import Measure
from holdfast.measures.periods import Period
from holdfast.measures.run import Figure
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, MEASURES
from tests import postgres, spark
from tests.compiled import reckoning
from tests.councils import EVERYTHING, measuring
from tests.factories import drawn
from tests.spec import manual
from tests.spec.drawing import Drawn
from tests.spec.measures import manual as manual_of_measures
from tests.sql_server import AsIfSQLServer

ANY_DAY = date(2026, 1, 1)
Cells = list[dict[str, str]]


class SpecEngine(Protocol):
    """What a spec asks of an engine."""

    def owed(self, clock: Clock, record: Drawn) -> Cells:
        """What the clock finds in the record, with states as at its day, every cell as text."""

    def figures(self, measure: Measure, record: Drawn, periods: Sequence[Period], by: str) -> list[Figure]:
        """The figures of the measure over the record."""

    def close(self) -> None:
        """Let go of the engine."""


def told(_: object = None) -> ir.Table:
    """The drawn ledger with its states on the as-at day."""
    ledger = ibis.table({**OBLIGATION, "worker_id": "string", "team_id": "string"}, name="ledger_drawn")
    rows = ledger.cross_join(ibis.table({"as_at": "date"}, name="snapshot_day"))
    rows = rows.mutate(state=state_on(rows, rows.as_at), overdue=is_overdue_on(rows, rows.as_at))
    return rows.order_by("standard", "person_id", "episode_id", "sequence", "started_on")


@dataclass
class OneByOne:
    """An engine with an empty record, into which each spec draws its own tables."""

    engine: Engine
    drawn_last: set[str] = field(default_factory=set)
    limits: str = ""

    def __post_init__(self) -> None:
        self.ready = reckoning(self.engine.dialect)
        self.ready.prepare(self.engine, [], as_at=ANY_DAY)

    def owed(self, clock: Clock, record: Drawn) -> Cells:
        self._draw(record)
        self.ready.run(self.engine, [clock.standard])
        self.engine.make("ledger_drawn", self.ready.ledger.sql)
        return _cells(self.engine.fetch(self.ready.compiler.compiled("told", told).sql))

    def figures(self, measure: Measure, record: Drawn, periods: Sequence[Period], by: str) -> list[Figure]:
        self._draw(record)
        found = measuring(self.engine, self.ready, [clock.standard for clock in measure.clocks])
        if not measure.clocks and "ledger" in found.compiled(measure).reads:
            found = measuring(self.engine, self.ready, list(CLOCKS))
        found.set_periods(periods, as_at=record.as_at)
        return found.figures(measure, periods, by)

    def close(self) -> None:
        self.ready.compiler.keep()
        self.engine.close()

    def _draw(self, record: Drawn) -> None:
        tables = dict(record.tables)
        for name in self.drawn_last - set(tables):
            self.engine.hold(name, TABLES[name].schema.empty_table())
        for name, text in tables.items():
            self.engine.hold(name, drawn(name, text))
        self.drawn_last = set(tables)
        self.engine.hold("snapshot_day", pa.table({"as_at": pa.array([record.as_at], pa.date32())}))
        self.engine.hold("coverage", begins(record.coverage))
        if record.limits != self.limits:
            self.engine.hold("deadlines", _deadlines(record.limits))
            self.limits = record.limits


@dataclass
class AllTogether:
    """An engine that holds every picture of the manual at once, as councils, and keeps what it found for each.

    What is no picture of the manual, or has limits of its own, is run by itself.
    """

    make: Callable[[], Engine]

    def owed(self, clock: Clock, record: Drawn) -> Cells:
        if record not in self._owed:
            return self._alone.owed(clock, record)
        return [row for row in self._owed[record] if row["standard"] == clock.standard]

    def figures(self, measure: Measure, record: Drawn, periods: Sequence[Period], by: str) -> list[Figure]:
        asked = (measure.id, record, tuple(periods), by)
        return self._figures[asked] if asked in self._figures else self._alone.figures(measure, record, periods, by)

    def close(self) -> None:
        if "_engine" in vars(self):
            reckoning(self._engine.dialect, apart=True).compiler.keep()
            self._engine.close()

    @cached_property
    def _engine(self) -> Engine:
        return self.make()

    @cached_property
    def _alone(self) -> OneByOne:
        # What all pictures together gave must be taken first: the tables of one picture displace theirs.
        assert self._figures
        return OneByOne(self._engine)

    @cached_property
    def _pictures(self) -> "list[manual_of_measures.Picture]":
        return [picture for spec in manual_of_measures.specs() for picture in spec.pictures if not picture.limits]

    @cached_property
    def _councils(self) -> dict[str, tuple[Drawn, tuple[Period, ...]]]:
        """A council for each record drawn, and each set of periods for which it is measured."""
        drawings = [drawing.record for spec in manual.specs() for drawing in spec.drawings]
        together = [(record, ()) for record in drawings if not record.limits]
        measured = [(picture.record, picture.periods) for picture in self._pictures]
        return {f"{number:04}": council for number, council in enumerate(dict.fromkeys([*together, *measured]))}

    @cached_property
    def _owed(self) -> dict[Drawn, Cells]:
        self._lay_out()
        ready = reckoning(self._engine.dialect, apart=True)
        ready.run(self._engine, list(CLOCKS))
        self._engine.make("ledger", ready.ledger.sql)
        self._engine.make("ledger_drawn", "SELECT * FROM ledger")
        found = _cells(self._engine.fetch(ready.compiler.compiled("told", told).sql))
        by_council: dict[str, Cells] = {}
        for row in found:
            by_council.setdefault(row[COUNCIL], []).append(row)
        return {
            record: by_council.get(council, []) for council, (record, periods) in self._councils.items() if not periods
        }

    @cached_property
    def _figures(self) -> dict[tuple[str, Drawn, tuple[Period, ...], str], list[Figure]]:
        assert self._owed
        ready = reckoning(self._engine.dialect, apart=True)
        measured = {council: periods for council, (_, periods) in self._councils.items() if periods}
        many = ManyCouncils(self._engine, ready, dict.fromkeys(measured, EVERYTHING))
        many.set_periods(measured, {council: self._councils[council][0].as_at for council in measured})
        asked = dict.fromkeys((picture.measure, picture.by) for picture in self._pictures)
        found = {(id_, by): many.figures(MEASURES[id_], by) for id_, by in asked}
        return {
            (id_, record, periods, by): figures[council]
            for (id_, by), figures in found.items()
            for council, (record, periods) in self._councils.items()
            if periods
        }

    def _lay_out(self) -> None:
        rows: dict[str, list[pa.Table]] = {name: [of_council("", TABLES[name].schema.empty_table())] for name in TABLES}
        coverage = []
        for council, (record, _) in self._councils.items():
            coverage.append(of_council(council, begins(record.coverage)))
            for name, text in record.tables:
                rows[name].append(of_council(council, drawn(name, text)))
        for name, parts in [*rows.items(), ("coverage", coverage)]:
            self._engine.hold(name, pa.concat_tables(parts))
        self._engine.hold("deadlines", _deadlines(""))
        days = {council: record.as_at for council, (record, _) in self._councils.items()}
        self._engine.hold("snapshot_day", snapshot_days(days))


@cache
def _deadlines(limits: str) -> pa.Table:
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / "limits.yaml"
        own.write_text(limits or "[]", encoding="utf-8")
        return deadlines(load_parameters(own))


def _cells(found: pa.Table) -> Cells:
    # SQL Server tells yes and no as 1 and 0.
    rows = [row | {"overdue": bool(row["overdue"])} for row in found.to_pylist()]
    return [{name: _word(value) for name, value in row.items()} for row in rows]


def _word(value: object) -> str:
    return {None: "", True: "yes", False: "no"}[value] if value is None or isinstance(value, bool) else str(value)


ENGINES: dict[str, Callable[[], SpecEngine]] = {
    "duckdb": lambda: OneByOne(DuckDBEngine(threads=1)),
    "duckdb, all together": lambda: AllTogether(lambda: DuckDBEngine(threads=1)),
    "sqlite": lambda: OneByOne(SQLiteEngine()),
    "tsql, read back": lambda: OneByOne(AsIfSQLServer(threads=1)),
    "postgresql": lambda: OneByOne(PostgreSQLEngine(postgres.started())),
    "spark": lambda: AllTogether(spark.engine),
}
# What this machine lacks for an engine, in words.
LACKING = {"postgresql": postgres.missing, "spark": spark.missing}
