"""One child's record as a page needs it: every obligation reckoned afresh, and the rows of the journey."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from holdfast.clocks.states import Row
from holdfast.record.store import Store
from holdfast.record.tables import TABLES
from holdfast.refresh.child import OneChild
from holdfast.refresh.council import council_reckoning
from holdfast.serving.reader import Served

JOURNEY = (
    "contacts",
    "cin_episodes",
    "assessments",
    "s47_enquiries",
    "cin_plans",
    "cp_plans",
    "care_episodes",
    "placements",
    "involvements",
    "cin_visits",
    "cp_visits",
    "care_visits",
    "cp_reviews",
    "care_reviews",
    "cin_reviews",
    "core_groups",
    "supervision_children",
    "oversight_entries",
    "plan_actions",
    "adviser_allocations",
)
_mine = threading.local()


@dataclass(frozen=True)
class ChildRecord:
    """A child's obligations in the order of standards, and the rows of each table of the journey."""

    as_at: date
    obligations: tuple[Row, ...]
    rows: Mapping[str, list[dict[str, Any]]]


def child_record(store: Store, served: Served, person_id: str, written: Mapping[str, pa.Table]) -> ChildRecord:
    """The record of a child, with what was written here since the snapshot joined to its rows."""
    tables = {name: _of_child(served, name, person_id) for name in {*JOURNEY, *written}}
    for name, rows in written.items():
        tables[name] = _joined(name, tables[name], rows)
    practice = {name: tables[name] for name in written}
    found = _one_child(store, served).obligations(person_id, practice)
    obligations = tuple(Row(**{name: row[name] for name in Row.__annotations__}) for row in found.to_pylist())
    rows = {name: table.to_pylist() for name, table in tables.items()}
    return ChildRecord(served.snapshot.as_at, obligations, rows)


def _of_child(served: Served, name: str, person_id: str) -> pa.Table:
    path = served.snapshot.tables.get(name)
    if path is None:
        return TABLES[name].schema.empty_table()
    return pq.read_table(path, filters=[("person_id", "=", person_id)]).cast(TABLES[name].schema)


def _joined(name: str, known: pa.Table, written: pa.Table) -> pa.Table:
    """The snapshot's rows and those written since; one that the snapshot has already taken in stands once."""
    key = TABLES[name].key[0]
    taken = set(known[key].to_pylist())
    new = [place for place, value in enumerate(written[key].to_pylist()) if value not in taken]
    return pa.concat_tables([known, written.take(pa.array(new, pa.int64()))])


def _one_child(store: Store, served: Served) -> OneChild:
    """This thread's reckoner over the snapshot that serves."""
    held: OneChild | None = getattr(_mine, "one", None)
    if held is None or held.snapshot.id != served.snapshot.id:
        if held is not None:
            held.close()
        held = OneChild(served.snapshot, council_reckoning(store))
        _mine.one = held
    return held
