"""One child's record as a page needs it: the rows of the journey, and every obligation as it stands this minute."""

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pyarrow as pa

from holdfast.clocks.states import Row
from holdfast.record.store import Store
from holdfast.record.tables import TABLES
from holdfast.refresh.child import OneChild, computable
from holdfast.refresh.council import child_reckoning, council_reckoning
from holdfast.serving.reader import Served
from holdfast.serving.records import JOURNEY, LEDGER, WRITTEN_HERE, Rows, read_records


@dataclass(frozen=True)
class ChildRecord:
    """A child's obligations in the order of standards, and the rows of each table of the journey."""

    as_at: date
    obligations: tuple[Row, ...]
    rows: Mapping[str, list[dict[str, Any]]]


def child_record(store: Store, served: Served, person_id: str, written: Mapping[str, pa.Table]) -> ChildRecord:
    """The record of a child, with what was written here since the snapshot joined to its rows.

    The obligations are those that the snapshot reckoned; where something was written since, the clocks that read it
    are reckoned afresh.
    """
    held = read_records(served.index, person_id, {*JOURNEY, *written, LEDGER})
    owed = held.pop(LEDGER, [])
    new = {name: _new(name, held.get(name, []), rows) for name, rows in written.items()}
    for name, rows in new.items():
        held[name] = [*held.get(name, []), *rows]
    if any(new.values()):
        with _reckoner.lock:
            moved = _reckoner.over(store, served)
            afresh = _reckoner.reckoned(person_id, {name: held[name] for name in written})
        still = [row for row in owed if row["standard"] not in moved]
        owed = sorted([*still, *afresh], key=lambda row: str(row["standard"]))
    obligations = tuple(Row(**{name: row[name] for name in Row.__annotations__}) for row in owed)
    return ChildRecord(served.snapshot.as_at, obligations, {name: held.get(name, []) for name in {*JOURNEY, *written}})


def _new(name: str, known: list[dict[str, Any]], written: pa.Table) -> list[dict[str, Any]]:
    """The rows written since; one that the snapshot has already taken in stands once."""
    key = TABLES[name].key[0]
    taken = {row[key] for row in known}
    return [row for row in written.to_pylist() if row[key] not in taken]


@dataclass
class Reckoner:
    """This process's reckoner of the clocks that move when somebody writes, over the snapshot that serves.

    One for all threads, behind a lock: it takes hundredths of a second, and is made ready once a snapshot.
    """

    lock: threading.Lock = field(default_factory=threading.Lock)
    one: OneChild | None = None

    def over(self, store: Store, served: Served) -> Collection[str]:
        """Make it ready for the snapshot that serves, and give the standards that it reckons."""
        if self.one is None or self.one.snapshot.id != served.snapshot.id:
            if self.one is not None:
                self.one.close()
            council = council_reckoning(store)
            moving = [s for s in computable(served.snapshot, council) if council.comes_from(s, WRITTEN_HERE)]
            self.one = OneChild(served.snapshot, child_reckoning(store, moving))
        return frozenset(self.one.standards)

    def reckoned(self, person_id: str, written: Rows) -> list[dict[str, Any]]:
        """The child's obligations under those standards, with the tables given in place of the snapshot's."""
        assert self.one is not None
        tables = {name: pa.Table.from_pylist(rows, schema=TABLES[name].schema) for name, rows in written.items()}
        rows: list[dict[str, Any]] = self.one.obligations(person_id, tables).to_pylist()
        return rows


_reckoner = Reckoner()


def make_ready(store: Store, served: Served) -> None:
    """Make this process's reckoner ready before the first page asks for it."""
    with _reckoner.lock:
        _reckoner.over(store, served)
