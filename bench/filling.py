"""The tables of the record that the random council does not draw, filled from their declarations alone.

They tell no story: ids lead to rows that are there, a child is that of the row that is led to, days follow one another
as the columns do, codes are those of their lists. That is what it takes for every clock and measure to have its work.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pyarrow as pa

from holdfast.record.tables import TABLES, Column, Kind, Table

Columns = dict[str, Any]
ROWS_A_CHILD, ROWS_A_WORKER, OTHERS = 0.4, 12, 60
DAYS = 6 * 365
UNKNOWN = 0.05
DAYS_TO_THE_NEXT = 30
SMALLEST = 20


class Filling:
    """Fills tables beside those that are drawn already."""

    def __init__(self, drawn: Mapping[str, Columns], children: int, seed: int, as_at: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.children, self.begins = children, as_at - DAYS
        self.tables = {name: dict(columns) for name, columns in drawn.items()}
        self.workers, self.teams = drawn["professionals"]["worker_id"], drawn["departments"]["team_id"]
        # The table that an id leads to, by the id's name.
        self.leads_to = {TABLES[name].key[0]: name for name in drawn if TABLES[name].key}

    def every_table(self) -> dict[str, Columns]:
        """All tables of the record, those that lead to a child first."""
        missing = [TABLES[name] for name in TABLES if name not in self.tables]
        for table in sorted(missing, key=lambda table: (len(table.key), self._distance(table), table.name)):
            self.tables[table.name] = self._filled(table)
            self.leads_to.setdefault(table.key[0], table.name)
        return self.tables

    def _distance(self, table: Table) -> int:
        """A table is filled after those that its ids lead to."""
        owners = {t.key[0]: t for t in TABLES.values() if len(t.key) == 1}
        others = [owners[c.name] for c in table if c.name in owners and owners[c.name] is not table]
        waiting = [other for other in others if other.name not in self.tables and table.key[0] != other.key[0]]
        return 1 + max((self._distance(other) for other in waiting), default=0)

    def _filled(self, table: Table) -> Columns:
        count, rows = self._count(table), {}
        parent = next((c.name for c in table if c.name != "person_id" and self._rows_of(c.name)), None)
        at = np.empty(0, int)
        if parent is not None:
            owner = self.tables[self.leads_to[parent]]
            there = len(owner[parent])
            # An id that is also the key stands in one row only.
            count = min(count, there) if parent in table.key else count
            at = self.rng.choice(there, count, replace=parent not in table.key)
            rows[parent] = _taken(owner[parent], at)
            if "person_id" in table and "person_id" in owner:
                rows["person_id"] = _taken(owner["person_id"], at)
        days = self.begins + self.rng.integers(0, DAYS, count).astype(float)
        for column in table:
            if column.name in rows:
                continue
            if column.kind in (Kind.DATE, Kind.TIME):
                rows[column.name] = self._day(column, days)
                days = days + self.rng.exponential(DAYS_TO_THE_NEXT, count)
            else:
                rows[column.name] = self._values(table, column, count)
        return rows

    def _rows_of(self, id_: str) -> int:
        """How many rows the table has to which an id leads; none where it leads to no table."""
        return len(self.tables[self.leads_to[id_]][id_]) if id_ in self.leads_to else 0

    def _count(self, table: Table) -> int:
        if "person_id" in table or any(c.name in self.leads_to for c in table):
            return max(int(self.children * ROWS_A_CHILD), SMALLEST)
        return len(self.workers) * ROWS_A_WORKER if "worker_id" in table else OTHERS

    def _values(self, table: Table, column: Column, count: int) -> pa.Array:
        if column.name == table.key[0]:
            return pa.array([f"{table.name}-{number}" for number in range(count)])
        if column.kind is Kind.ID:
            return self._ids(column, count)
        if column.kind is Kind.CODE and column.codes is not None:
            return self._some(pa.array(list(column.codes.codes)), count, column)
        if column.kind is Kind.FLAG:
            return self._some(pa.array([True, False]), count, column)
        if column.kind is Kind.WHOLE:
            return pa.array(self.rng.integers(0, 11, count), pa.int32())
        if column.kind is Kind.NUMBER:
            return pa.array(self.rng.integers(1, 11, count) / 10)
        return self._some(pa.array(["recorded"]), count, column)

    def _ids(self, column: Column, count: int) -> pa.Array:
        if column.name == "person_id":
            found = self.tables["persons"]["person_id"]
        elif column.name in self.leads_to:
            found = self.tables[self.leads_to[column.name]][column.name]
        else:
            found = self.teams if column.name.endswith("team_id") else self.workers
        # A council of a handful of children may have none.
        return _taken(found, self.rng.integers(0, len(found), count)) if len(found) else pa.nulls(count, pa.string())

    def _some(self, values: pa.Array, count: int, column: Column) -> pa.Array:
        at = self.rng.integers(0, len(values), count)
        gone = np.zeros(count, bool) if column.required else self.rng.random(count) < UNKNOWN
        return values.take(pa.array(at, mask=gone))

    def _day(self, column: Column, days: "np.ndarray[Any, Any]") -> pa.Array:
        gone = np.zeros(len(days), bool) if column.required else self.rng.random(len(days)) < UNKNOWN
        gone |= days > self.begins + DAYS
        day = pa.array(np.where(gone, 0, days).astype("int32"), pa.int32(), mask=gone).cast(pa.date32())
        return day if column.kind is Kind.DATE else day.cast(pa.timestamp("us"))


def _taken(values: Any, at: "np.ndarray[Any, Any]") -> pa.Array:
    found = values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values
    return found.take(pa.array(at))
