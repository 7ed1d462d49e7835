"""Each child's rows and obligations in one place of the index: one look-up opens a child, however many there are."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Any

import pyarrow as pa

from holdfast.clocks.reckoning import COLUMNS
from holdfast.engines.base import Engine
from holdfast.record.querying import literal
from holdfast.record.snapshots import Snapshot
from holdfast.record.tables import TABLES

LEDGER = "ledger"
# What a page shows of a child's journey.
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
# What people write here: only clocks that read one of these can have moved since the snapshot was built.
WRITTEN_HERE = ("supervision_children", "oversight_entries", "plan_actions")
CREATE = (
    "CREATE TABLE records (person_id TEXT PRIMARY KEY, held BLOB NOT NULL)",
    "CREATE TABLE tables_in_records (name TEXT PRIMARY KEY)",
)
DAYS = {name for name in COLUMNS if name.endswith("_on")}
CHILDREN_AT_A_TIME = 10_000
QUICK = 1  # how hard to press: the first level takes most of the size in a fifth of the time

Rows = dict[str, list[dict[str, Any]]]
Cells = dict[str, list[list[Any]]]


def is_of_a_child(table: str) -> bool:
    """Whether the rows of a table are each of some child, be it through another table, and not what all share."""
    return "person_id" in TABLES[table] or TABLES[table].person_through is not None


def write_records(database: sqlite3.Connection, engine: Engine, snapshot: Snapshot, tables: Iterable[str]) -> None:
    """Keep every child's rows of these tables, and their obligations, under the child's id."""
    for statement in CREATE:
        database.execute(statement)
    given = sorted(name for name in tables if name in snapshot.tables and is_of_a_child(name))
    database.executemany("INSERT INTO tables_in_records VALUES (?)", ((name,) for name in given))
    for some in _some_at_a_time(engine):
        parts = [_part(name, _of_children(name), some, TABLES[name].schema.names) for name in given]
        parts.append(_part(LEDGER, LEDGER, some, COLUMNS, "standard, episode_id, sequence, started_on, "))
        sql = f"""SELECT person_id, '{{' || string_agg(part, ',' ORDER BY part) || '}}' AS held
        FROM ({" UNION ALL ".join(parts)}) GROUP BY person_id ORDER BY person_id"""
        for batch in engine.batches(sql):
            pairs = zip(batch["person_id"].to_pylist(), batch["held"].to_pylist(), strict=True)
            database.executemany("INSERT INTO records VALUES (?, ?)", ((who, _pressed(held)) for who, held in pairs))


def _some_at_a_time(engine: Engine) -> Iterator[str]:
    """Conditions that part all children into so many at a time, in order: all at once would take gigabytes."""
    everybody = engine.fetch('SELECT person_id FROM "persons" ORDER BY person_id')["person_id"].to_pylist()
    for first, beyond in pairwise(["", *everybody[CHILDREN_AT_A_TIME::CHILDREN_AT_A_TIME], None]):
        below = f" AND person_id < {literal(beyond)}" if beyond is not None else ""
        yield f"person_id >= {literal(first)}{below}"


def _of_children(name: str) -> str:
    """The rows of a table each with its child; a row of a meeting about several stands once for each of them."""
    through = TABLES[name].person_through
    if "person_id" in TABLES[name] or through is None:
        return f'"{name}"'
    parent, key = through
    whose = f"SELECT DISTINCT person_id, {key} FROM {_of_children(parent)}"
    return f'(SELECT whose.person_id, rows.* FROM "{name}" AS rows JOIN ({whose}) AS whose USING ({key}))'


def _part(name: str, rows: str, some: str, columns: Iterable[str], first_by: str = "") -> str:
    """The rows of some children as one text for each. Rows that nothing else tells apart are ordered by their words."""
    cells = ", ".join(f'"{column}"' for column in columns)
    return f"""SELECT person_id, '"{name}":[' || string_agg(cells, ',' ORDER BY {first_by}cells) || ']' AS part
    FROM (SELECT *, json_array({cells})::VARCHAR AS cells FROM {rows} WHERE {some})
    GROUP BY person_id"""


def _pressed(text: str) -> bytes:
    return zlib.compress(text.encode(), QUICK)


def read_cells(index: sqlite3.Connection, person_id: str) -> Cells:
    """The rows of a child by table as they are kept, with days as text; nothing for a child with none."""
    found = index.execute("SELECT held FROM records WHERE person_id = ?", (person_id,)).fetchone()
    held: Cells = json.loads(zlib.decompress(found[0])) if found else {}
    return held


def read_records(index: sqlite3.Connection, person_id: str, tables: Collection[str] = (*TABLES, LEDGER)) -> Rows:
    """The rows of a child by table, of these tables, and the child's obligations under `ledger`."""
    held = read_cells(index, person_id)
    return {name: list(_told(rows, _reading(name))) for name, rows in held.items() if name in tables}


Cell = Callable[[str], Any]


def _reading(name: str) -> dict[str, Cell | None]:
    """The columns of a table, each with what makes a value of its text; None where it is a value already."""
    if name == LEDGER:
        return {column: date.fromisoformat if column in DAYS else None for column in COLUMNS}
    return {field.name: _cell(field.type) for field in TABLES[name].schema}


def _cell(kind: pa.DataType) -> Cell | None:
    if pa.types.is_date(kind):
        return date.fromisoformat
    return datetime.fromisoformat if pa.types.is_timestamp(kind) else None


def _told(rows: list[list[Any]], columns: dict[str, Cell | None]) -> Iterator[dict[str, Any]]:
    for row in rows:
        cells = zip(columns.items(), row, strict=True)
        yield {name: made(value) if made and value is not None else value for (name, made), value in cells}
