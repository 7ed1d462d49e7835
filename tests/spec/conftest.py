"""The specs: a drawn record in, the obligations out, on every engine."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

import ibis
import pyarrow as pa
import pytest

from holdfast.clocks.ledger import Reckoning
from holdfast.clocks.model import OBLIGATION, Clock
from holdfast.clocks.states import is_overdue_on, state_on
from holdfast.engines.base import Engine, compiled
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.tables import TABLES
from holdfast.standards import definitions
from tests.factories import drawn

ENGINES: dict[str, Callable[[], Engine]] = {"duckdb": lambda: DuckDBEngine(threads=1)}


@dataclass
class SpecEngine:
    """An engine with an empty record, into which each spec draws its own tables."""

    engine: Engine
    drawn_last: set[str] = field(default_factory=set)

    def draw(self, tables: dict[str, str], as_at: str) -> None:
        for name in self.drawn_last - set(tables):
            self.engine.hold(name, TABLES[name].schema.empty_table())
        for name, text in tables.items():
            self.engine.hold(name, drawn(name, text))
        self.drawn_last = set(tables)
        self.engine.hold("snapshot_day", pa.table({"as_at": pa.array([date.fromisoformat(as_at)], pa.date32())}))


@cache
def reckoning(dialect: str) -> Reckoning:
    """The shipped definitions, compiled once for the whole run."""
    return Reckoning(definitions(), dialect)


@pytest.fixture(scope="session", params=sorted(ENGINES))
def spec_engine(request: pytest.FixtureRequest) -> Iterator[SpecEngine]:
    engine = ENGINES[request.param]()
    reckoning(engine.dialect).prepare(engine, [], as_at=date(2026, 1, 1))
    yield SpecEngine(engine)


@pytest.fixture
def spec(spec_engine: SpecEngine) -> Callable[..., None]:
    """Check a clock: `spec(clock, as_at="…", owed="drawn rows", some_table="drawn rows", …)`.

    `owed` draws the columns to compare, in ledger order; `state` and `overdue` are as at the as-at day.
    """

    def check(clock: Clock, *, as_at: str, owed: str, **tables: str) -> None:
        spec_engine.draw(tables, as_at)
        expected = _cells(owed)
        found = owed_by(clock, spec_engine.engine, as_at)
        assert [{name: row[name] for name in expected[0]} for row in found] == expected if expected else not found

    return check


def owed_by(clock: Clock, engine: Engine, as_at: str) -> list[dict[str, str]]:
    """What a clock finds in the record that the engine holds, with states as at the day, every cell as text."""
    ready = reckoning(engine.dialect)
    for _ in ready.run(engine, [clock.standard]):
        pass
    rows = ibis.table({**OBLIGATION, "worker_id": "string", "team_id": "string"}, name="ledger_drawn")
    engine.make("ledger_drawn", ready.ledger)
    day = ibis.date(as_at)
    told = rows.mutate(state=state_on(rows, day), overdue=is_overdue_on(rows, day))
    told = told.order_by("person_id", "episode_id", "sequence", "started_on")
    return [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in engine.fetch(compiled(told, engine.dialect)).to_pylist()
    ]


def _cells(text: str) -> list[dict[str, str]]:
    lines = [line for line in text.splitlines() if line.strip() and not set(line) <= set("-+| ")]
    heading = [cell.strip() for cell in lines[0].split("|")]
    return [dict(zip(heading, (cell.strip() for cell in line.split("|")), strict=True)) for line in lines[1:]]
