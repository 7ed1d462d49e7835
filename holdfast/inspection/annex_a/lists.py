"""The lists as they stand in a snapshot: for the whole council, or for some children."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from holdfast.engines.duckdb import DuckDBEngine
from holdfast.inspection.annex_a.selecting import HELD, PERIODS, QUERIES, SHORT_BREAKS, TABLES_READ
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES
from holdfast.shared.calendar import add_months
from holdfast.sources.annex_a.layout import AnnexList
from holdfast.sources.annex_a.lists import LISTS
from holdfast.sources.annex_a.people import ages

NOT_KEPT = "not kept: "
DISABILITY = "Does the Child have a Disability"


@dataclass(frozen=True)
class Lists:
    """The eleven lists on a day, and the tables that the council delivers nothing of."""

    as_at: date
    rows: Mapping[int, list[dict[str, Any]]]
    lacking: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many rows they have together."""
        return sum(map(len, self.rows.values()))


def drawn_up(snapshot: Snapshot, children: Collection[str] | None = None) -> Lists:
    """Ofsted's lists on the snapshot's day; with `children` of these alone."""
    engine = DuckDBEngine()
    try:
        _lay_out(engine, snapshot, children)
        rows = {one.number: _rows(engine, one, snapshot.as_at) for one in LISTS}
    finally:
        engine.close()
    return Lists(snapshot.as_at, rows, tuple(name for name in TABLES_READ if name not in snapshot.tables))


def _lay_out(engine: DuckDBEngine, snapshot: Snapshot, children: Collection[str] | None) -> None:
    for name in TABLES_READ:
        if name in snapshot.tables:
            engine.attach(name, snapshot.tables[name])
        else:
            engine.hold(name, TABLES[name].schema.empty_table())
    asked = pa.table({"person_id": pa.array(sorted(children or ()), pa.string())})
    engine.hold("asked", asked)
    everybody = "SELECT * FROM persons"
    engine.make("wanted", everybody if children is None else f"{everybody} SEMI JOIN asked USING (person_id)")
    engine.make("periods", PERIODS)
    engine.make("short_breaks", SHORT_BREAKS)
    engine.make("held", HELD)


def _rows(engine: DuckDBEngine, one: AnnexList, as_at: date) -> list[dict[str, Any]]:
    """The rows of one list, each column under the key of the list's declaration, in order of child and day."""
    if one.number not in QUERIES:
        return []
    days = {"since": add_months(as_at, -one.months), "as_at": as_at, "year_ago": add_months(as_at, -12)}
    query = QUERIES[one.number]
    for name, on in days.items():
        query = query.replace(f"[{name}]", f"DATE '{on.isoformat()}'")
    # What a list has of its own stands before what is known of who holds the child.
    found = engine.fetch(
        f"""SELECT q.*, k.person_id AS child, k.sex AS gender, k.ethnicity,
        coalesce(k.born_on, k.expected_on) AS born_on,
        k.born_on IS NULL AS is_unborn, EXISTS (SELECT 1 FROM disabilities d WHERE d.person_id = k.person_id
        AND d.disability <> 'NONE') AS "{DISABILITY}", h.team AS held_team, h.worker AS held_worker
        FROM ({query}) q JOIN wanted k USING (person_id) LEFT JOIN held h USING (person_id)
        ORDER BY ALL"""
    )
    years = ages(found["born_on"].combine_chunks(), as_at)
    unborn = pc.and_(found["is_unborn"], found["born_on"].is_valid())
    found = found.append_column("age", pc.if_else(unborn.combine_chunks(), pa.scalar(-1, pa.int32()), years))
    return [_row(one, row) for row in found.to_pylist()]


def _row(one: AnnexList, row: Mapping[str, Any]) -> dict[str, Any]:
    given = {"team": row["held_team"], "worker": row["held_worker"], **row}
    return {field.key: given.get(field.key.removeprefix(NOT_KEPT)) for field in one.fields}
