"""A child's record from the index is the one that the clocks give over the record itself."""

from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest

from holdfast.record.store import Store
from holdfast.record.tables import TABLES
from holdfast.refresh.child import OneChild
from holdfast.refresh.council import child_reckoning
from holdfast.refresh.record import child_record
from holdfast.serving.reader import Served
from holdfast.serving.records import LEDGER, read_records


@pytest.fixture(scope="module")
def one(council: Store) -> Iterator[OneChild]:
    from holdfast.record.snapshots import open_snapshot

    found = OneChild(open_snapshot(council), child_reckoning(council))
    yield found
    found.close()


def busiest(served: Served, most: int) -> list[str]:
    rows = served.rows("SELECT person_id FROM records ORDER BY length(held) DESC, person_id LIMIT ?", (most,))
    return [row["person_id"] for row in rows]


def cells(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return sorted((tuple(row.values()) for row in rows), key=str)


def test_what_the_index_holds_is_what_the_clocks_give(served: Served, one: OneChild) -> None:
    for person_id in busiest(served, 12):
        held = read_records(served.index, person_id)
        assert cells(held[LEDGER]) == cells(one.obligations(person_id).to_pylist())


def test_the_index_holds_every_obligation_of_the_ledger(served: Served) -> None:
    ids = [row["person_id"] for row in served.rows("SELECT person_id FROM records")]
    held = sum(len(read_records(served.index, person_id).get(LEDGER, [])) for person_id in ids)
    import pyarrow.parquet as pq

    assert held == pq.ParquetFile(served.snapshot.ledger).metadata.num_rows


def test_rows_come_back_with_the_types_of_their_tables(served: Served) -> None:
    (person_id,) = busiest(served, 1)
    held = read_records(served.index, person_id)
    held.pop(LEDGER)
    for name, rows in held.items():
        assert pa.Table.from_pylist(rows, schema=TABLES[name].schema).to_pylist() == rows


def test_what_was_written_since_moves_its_clocks_as_reckoning_everything_would(
    council: Store, served: Served, one: OneChild
) -> None:
    moved = 0
    for person_id in busiest(served, 8):
        held = read_records(served.index, person_id)
        new = {
            "discussion_id": "written-now",
            "supervision_id": "s",
            "person_id": person_id,
            "held_on": served.snapshot.as_at,
        }
        rows = pa.Table.from_pylist([new], schema=TABLES["supervision_children"].schema)
        found = child_record(council, served, person_id, {"supervision_children": rows})
        all_rows = [*held.get("supervision_children", []), *rows.to_pylist()]
        table = pa.Table.from_pylist(all_rows, schema=TABLES["supervision_children"].schema)
        expected = one.obligations(person_id, {"supervision_children": table}).to_pylist()
        assert [vars(row) for row in found.obligations] == [
            {name: row[name] for name in vars(found.obligations[0])} for row in expected
        ]
        moved += any(
            row.done_on == served.snapshot.as_at and row.standard == "supervision" for row in found.obligations
        )
    assert moved


def test_what_the_snapshot_has_taken_in_stands_once(council: Store, served: Served) -> None:
    person_id = served.rows("SELECT person_id FROM records ORDER BY length(held) DESC")[0]["person_id"]
    known = read_records(served.index, person_id)["supervision_children"]
    again = pa.Table.from_pylist(known[:1], schema=TABLES["supervision_children"].schema)
    found = child_record(council, served, person_id, {"supervision_children": again})
    assert found.rows["supervision_children"] == known


def test_a_child_of_whom_nothing_is_known_has_an_empty_record(council: Store, served: Served) -> None:
    found = child_record(council, served, "nobody", {})
    assert found.obligations == ()
    assert not any(found.rows.values())
