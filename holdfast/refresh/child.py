"""One child: every clock reckoned afresh over that child's rows alone, with practice rows written since."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES


class OneChild:
    """A snapshot held ready to reckon one child at a time: small tables, plans prepared once and used for each child.

    `obligations` takes the child's newest practice rows in place of the snapshot's, table by table, so that a
    supervision saved this minute stops its clock this minute. Each child is reckoned in a transaction that is undone,
    so nothing of one child is there for the next. One instance serves one thread at a time.
    """

    def __init__(self, snapshot: Snapshot, reckoning: Reckoning, *, standards: Sequence[str] | None = None) -> None:
        self.snapshot = snapshot
        self.standards = computable(snapshot, reckoning) if standards is None else list(standards)
        reads = {name for standard in self.standards for name in reckoning.clocks[standard].reads}
        reads |= set(reckoning.ledger.reads)
        self.tables = sorted(reckoning.tables_for(reads))
        self._engine = DuckDBEngine(threads=1)
        reckoning.prepare(self._engine, [], as_at=snapshot.as_at, coverage=snapshot.coverage)
        reckoning.run(self._engine, self.standards)
        fills = {name: reckoning.derived[name].sql for name in reckoning.relations_for(reads)}
        fills["obligations"] = reckoning.gathered(self.standards)
        self._steps = list(fills)
        self._prepare(fills, reckoning.ledger.sql)

    def obligations(self, person_id: str, practice: Mapping[str, pa.Table] | None = None) -> pa.Table:
        """The child's ledger rows, in the ledger's columns and order; none if the record does not know the child."""
        if unknown := sorted(set(practice or {}) - set(TABLES)):
            raise ValueError(f"the record has no table {', '.join(unknown)}")
        run = self._engine.connection.execute
        run("BEGIN")
        try:
            self._load(person_id, practice or {})
            for step in self._steps:
                run(f'EXECUTE "fill {step}"')
            return self._engine.fetch('EXECUTE "ledger"')
        finally:
            run("ROLLBACK")

    def _load(self, person_id: str, practice: Mapping[str, pa.Table]) -> None:
        for name in self.tables:
            if name in practice:
                if practice[name].num_rows:
                    self._insert(name, practice[name], person_id)
            elif name in self.snapshot.tables:
                self._engine.connection.execute(f'EXECUTE "load {name}"({_literal(person_id)})')

    def close(self) -> None:
        """Let go of the engine."""
        self._engine.close()

    def _prepare(self, fills: Mapping[str, str], ledger: str) -> None:
        """Plan each query once: loading a child's rows, filling each relation from those before it, the ledger."""
        run = self._engine.connection.execute
        for name in self.tables:
            if name in self.snapshot.tables:
                run(f'PREPARE "load {name}" AS INSERT INTO "{name}" {self._rows_of_child(name)}')
        for step, sql in fills.items():
            run(f'PREPARE "fill {step}" AS INSERT INTO "{step}" {sql}')
        run(f'PREPARE "ledger" AS {ledger}')

    def _rows_of_child(self, name: str) -> str:
        table, rows = TABLES[name], _read(self.snapshot.tables[name])
        if "person_id" in table:
            return f"SELECT * FROM {rows} WHERE person_id = $1"
        if table.person_through is None:
            return f"SELECT * FROM {rows} WHERE $1 IS NOT NULL"
        parent, key = table.person_through
        of_child = f"SELECT {key} FROM {_read(self.snapshot.tables[parent])} WHERE person_id = $1"
        return f"SELECT * FROM {rows} WHERE {key} IN ({of_child})"

    def _insert(self, name: str, rows: pa.Table, person_id: str) -> None:
        """Rows in place of the snapshot's; another child's, of a meeting about several, are left out."""
        if "person_id" in TABLES[name]:
            rows = rows.filter(pc.equal(rows["person_id"], person_id))
        self._engine.connection.register("arriving", rows.cast(TABLES[name].schema))
        self._engine.connection.execute(f'INSERT INTO "{name}" SELECT * FROM arriving')
        self._engine.connection.unregister("arriving")


def computable(snapshot: Snapshot, reckoning: Reckoning) -> list[str]:
    """The standards whose needs the sources of a snapshot meet."""
    return [c.standard for c in reckoning.definitions.clocks if missing_need(c.needs, snapshot.coverage) is None]


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _read(path: Path) -> str:
    return f"read_parquet({_literal(str(path))})"
