"""Small councils in memory: the tables that an engine holds, with their ledger, ready to be measured."""

from collections.abc import Iterable, Mapping
from datetime import date

import pyarrow as pa

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.run import Measuring
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, definitions

# A source that gives every table, with every column and the whole of the past.
EVERYTHING = {
    name: Coverage(tuple(column.name for column in table), History.COMPLETE, rows=1) for name, table in TABLES.items()
}


def measuring(
    engine: Engine, ready: Reckoning, standards: Iterable[str], coverage: Mapping[str, Coverage] = EVERYTHING
) -> Measuring:
    """Measures over the ledger of these standards, reckoned from the record that the engine holds."""
    ready.run(engine, list(standards))
    engine.make("ledger", ready.ledger.sql)
    return Measuring(engine, ready, dict(coverage))


class Council:
    """An engine of its own that holds one council's record after another's."""

    def __init__(self, ready: Reckoning | None = None) -> None:
        self.engine = DuckDBEngine(threads=1)
        self.ready = ready or Reckoning(definitions(), Compiler(self.engine.dialect))
        self.ready.prepare(self.engine, [], as_at=date(2026, 1, 1))
        self._held: set[str] = set()

    def hold(self, tables: Mapping[str, pa.Table], as_at: date) -> None:
        """This council's record, as at a day, in place of the last one's."""
        for name in self._held - set(tables):
            self.engine.hold(name, TABLES[name].schema.empty_table())
        for name, rows in tables.items():
            self.engine.hold(name, rows)
        self._held = set(tables)
        self.engine.hold("snapshot_day", pa.table({"as_at": pa.array([as_at], pa.date32())}))

    def measuring(self, standards: Iterable[str] = CLOCKS, coverage: Mapping[str, Coverage] = EVERYTHING) -> Measuring:
        """Measures over what is held."""
        return measuring(self.engine, self.ready, standards, coverage)
