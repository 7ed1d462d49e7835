"""The specs: a drawn record in, the obligations out, on every engine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest

from holdfast.clocks.model import OBLIGATION, Clock
from holdfast.clocks.parameters import deadlines, load_parameters
from holdfast.clocks.reckoning import Reckoning, begins
from holdfast.clocks.states import is_overdue_on, state_on
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES
from holdfast.standards import definitions
from tests.factories import drawn
from tests.spec.manual import cells

ENGINES: dict[str, Callable[[], Engine]] = {"duckdb": lambda: DuckDBEngine(threads=1)}


@dataclass
class SpecEngine:
    """An engine with an empty record, into which each spec draws its own tables."""

    engine: Engine
    drawn_last: set[str] = field(default_factory=set)
    limits: str = ""

    def limit(self, limits: str, folder: Path) -> None:
        """Reckon by the national limits with a council's own on top."""
        if limits != self.limits:
            own = folder / "limits.yaml"
            own.write_text(limits or "[]", encoding="utf-8")
            self.engine.hold("deadlines", deadlines(load_parameters(own)))
            self.limits = limits

    def draw(self, tables: dict[str, str], as_at: str, covered: Mapping[str, str] | None = None) -> None:
        """Hold the drawn tables; `covered` names those that do not hold the whole of the past, with their first day."""
        for name in self.drawn_last - set(tables):
            self.engine.hold(name, TABLES[name].schema.empty_table())
        for name, text in tables.items():
            self.engine.hold(name, drawn(name, text))
        self.drawn_last = set(tables)
        self.engine.hold("snapshot_day", pa.table({"as_at": pa.array([date.fromisoformat(as_at)], pa.date32())}))
        since = {name: date.fromisoformat(day) for name, day in (covered or {}).items()}
        self.engine.hold("coverage", begins({n: Coverage((), History.COMPLETE, 1, day) for n, day in since.items()}))


@cache
def reckoning(dialect: str) -> Reckoning:
    """The shipped definitions, compiled once for the whole run."""
    return Reckoning(definitions(), Compiler(dialect))


@pytest.fixture(scope="session", params=sorted(ENGINES))
def spec_engine(request: pytest.FixtureRequest) -> SpecEngine:
    engine = ENGINES[request.param]()
    reckoning(engine.dialect).prepare(engine, [], as_at=date(2026, 1, 1))
    return SpecEngine(engine)


@pytest.fixture
def spec(spec_engine: SpecEngine, tmp_path: Path) -> Callable[..., None]:
    """Check a clock: `spec(clock, as_at="…", owed="drawn rows", some_table="drawn rows", …)`.

    `owed` draws the columns to compare, in ledger order, and is empty where nothing is owed; `state` and `overdue` are
    as at the as-at day. `limits` is a council's own file of limits, `covered` the first day of each table that does not
    hold the whole of the past. A spec may check several times, for several days.
    """

    def check(
        clock: Clock,
        *,
        as_at: str,
        owed: str,
        limits: str = "",
        covered: Mapping[str, str] | None = None,
        **tables: str,
    ) -> None:
        spec_engine.limit(limits, tmp_path)
        spec_engine.draw(tables, as_at, covered)
        columns, *expected = cells(owed) if owed else [[]]
        found = owed_by(clock, spec_engine.engine, as_at)
        assert [[row[name] for name in columns] for row in found] == (expected if owed else [])

    return check


def owed_by(clock: Clock, engine: Engine, as_at: str) -> list[dict[str, str]]:
    """What a clock finds in the record that the engine holds, with states as at the day, every cell as text."""
    ready = reckoning(engine.dialect)
    ready.run(engine, [clock.standard])
    engine.make("ledger_drawn", ready.ledger.sql)
    told = ready.compiler.compiled(f"told {as_at}", lambda: _told(as_at))
    return [{name: _word(value) for name, value in row.items()} for row in engine.fetch(told.sql).to_pylist()]


def _word(value: object) -> str:
    return {None: "", True: "yes", False: "no"}[value] if value is None or isinstance(value, bool) else str(value)


def _told(as_at: str) -> ir.Table:
    """The drawn ledger with its states on a day."""
    rows = ibis.table({**OBLIGATION, "worker_id": "string", "team_id": "string"}, name="ledger_drawn")
    day = ibis.date(as_at)
    told = rows.mutate(state=state_on(rows, day), overdue=is_overdue_on(rows, day))
    return told.order_by("person_id", "episode_id", "sequence", "started_on")
