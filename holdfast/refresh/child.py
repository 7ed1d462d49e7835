"""One child: every clock reckoned afresh over that child's rows alone, with practice rows written since."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.clocks.ledger import SCHEMA
from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.engines.sqlite import SQLiteEngine, cells
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES
from holdfast.serving.reader import Records
from holdfast.serving.records import is_of_a_child

# Rows of one child in one table, more or less: a table has five of most children, and two hundred of some.
FEW = 20


class OneChild:
    """A snapshot held ready to reckon one child at a time: a few rows in small tables, statements planned once.

    The child's rows come from the snapshot's index, where they lie together. `obligations` takes the child's newest
    practice rows in place of the snapshot's, table by table, so that a supervision saved this minute stops its clock
    this minute. Each child is reckoned in a transaction that is undone, so nothing of one child is there for the next.
    One instance serves one thread at a time.
    """

    def __init__(self, snapshot: Snapshot, reckoning: Reckoning, *, standards: Sequence[str] | None = None) -> None:
        self.snapshot = snapshot
        self.standards = computable(snapshot, reckoning) if standards is None else list(standards)
        reads = {name for standard in self.standards for name in reckoning.clocks[standard].reads}
        reads |= set(reckoning.ledger.reads)
        self.tables = sorted(name for name in reckoning.tables_for(reads) if is_of_a_child(name))
        self._records = Records(snapshot, self.tables)
        self._engine = SQLiteEngine()
        self._hold_what_all_share(reckoning, reckoning.tables_for(reads) - set(self.tables))
        of_a_child = [n for n in reckoning.relations_for(reads) if reckoning.tables_for([n]) & set(self.tables)]
        fills = {name: reckoning.derived[name].sql for name in of_a_child}
        fills["obligations"] = reckoning.gathered(self.standards)
        self._steps = [f'INSERT INTO "{name}" {sql}' for name, sql in fills.items()]
        self._ledger = reckoning.ledger.sql
        self._engine.expect([*self.tables, *fills], FEW)

    def obligations(self, person_id: str, practice: Mapping[str, pa.Table] | None = None) -> pa.Table:
        """The child's ledger rows, in the ledger's columns and order; none if the record does not know the child."""
        if unknown := sorted(name for name in practice or {} if name not in TABLES or not is_of_a_child(name)):
            raise ValueError(f"the record has no table {', '.join(unknown)} of children")
        run = self._engine.connection.execute
        run("BEGIN")
        try:
            for name, rows in self._rows(person_id, practice or {}):
                self._engine.insert(name, rows)
            for step in self._steps:
                run(step)
            return self._engine.fetch(self._ledger).cast(SCHEMA)
        finally:
            run("ROLLBACK")

    def _rows(self, person_id: str, practice: Mapping[str, pa.Table]) -> Iterator[tuple[str, Sequence[Sequence[Any]]]]:
        held = self._records.of(person_id)
        for name in self.tables:
            yield name, _given(name, practice[name], person_id) if name in practice else held.get(name, [])

    def close(self) -> None:
        """Let go of the engine and of the index."""
        self._engine.close()
        self._records.close()

    def _hold_what_all_share(self, reckoning: Reckoning, shared: set[str]) -> None:
        """The calendar, the tables and relations that are of no child, and the others without a row."""
        given = shared & set(self.snapshot.tables)
        for name in given:
            self._engine.attach(name, self.snapshot.tables[name])
        as_at, coverage = self.snapshot.as_at, self.snapshot.coverage
        reckoning.prepare(self._engine, given, as_at=as_at, coverage=coverage, standards=self.standards)
        reckoning.run(self._engine, self.standards)


def computable(snapshot: Snapshot, reckoning: Reckoning) -> list[str]:
    """The standards whose needs the sources of a snapshot meet."""
    return [c.standard for c in reckoning.definitions.clocks if missing_need(c.needs, snapshot.coverage) is None]


def _given(name: str, rows: pa.Table, person_id: str) -> list[tuple[Any, ...]]:
    """Rows in place of the snapshot's; another child's, of a meeting about several, are left out."""
    if "person_id" in TABLES[name]:
        rows = rows.filter(pc.equal(rows["person_id"], person_id))
    return cells(rows.cast(TABLES[name].schema))
