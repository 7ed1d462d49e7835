"""One child reckoned alone gives what the whole council's ledger gives, and sees what was written since."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from holdfast.clocks.ledger import SCHEMA
from holdfast.record.reading import Reading
from holdfast.record.snapshots import Snapshot
from holdfast.record.store import Store, StoreError
from holdfast.record.tables import TABLES
from holdfast.refresh.child import OneChild
from holdfast.refresh.council import child_reckoning, refresh
from holdfast.serving import records
from holdfast.serving.index import INDEX
from tests.councils import EVERYTHING
from tests.factories import deliver, drawn
from tests.generative.small_council import LAST, small_council

QUOTED = "O'Brien\"; DROP TABLE persons; --"
# What is of no child, and the relations made of it.
SHARED_BY_ALL = ("school_terms", "school_calendar", "leads_barred")
MEETING = {
    "persons": "person_id | born_on\ns1 | 2015-01-05\ns2 | 2019-01-05",
    "strategy_discussions": """strategy_id | meeting_id | person_id | concern_at | held_at
        D1 | MM | s1 | 2026-01-05 09:00:00 | 2026-01-05 15:00:00
        D2 | MM | s2 | 2026-01-05 09:00:00 | 2026-01-05 15:00:00""",
    "strategy_attendees": """attendee_id | meeting_id | agency | mode
        A1 | MM | social care | in person
        A2 | MM | police | in person
        A3 | MM | health | live remote""",
    "contact_decisions": f"""contact_id | person_id | received_at | out_of_hours
        C1 | {QUOTED} | 2026-03-02 09:00:00 | no""",
}


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A council drawn by chance, with two children of one meeting and one with quotes in the id."""
    store = Store(tmp_path_factory.mktemp("council") / "var")
    tables = small_council(11, children=9)
    for name, text in MEETING.items():
        tables[name] = pa.concat_tables([tables[name], drawn(name, text)])
    made = Reading(source="ssd", dialect="drawn by a test", as_at=LAST, tables=tables)
    made.coverage = {name: EVERYTHING[name] for name in tables}
    deliver(store, made)
    # The children are kept in several parts, as those of a large council are.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "CHILDREN_AT_A_TIME", 4)
        return refresh(store)


@pytest.fixture(scope="module")
def ledger(snapshot: Snapshot) -> pa.Table:
    return pq.read_table(snapshot.ledger)


@pytest.fixture(scope="module")
def one(snapshot: Snapshot) -> Iterator[OneChild]:
    store = Store(snapshot.path.parent.parent)
    found = OneChild(snapshot, child_reckoning(store))
    yield found
    found.close()


def rows_of(ledger: pa.Table, person_id: str) -> pa.Table:
    return ledger.filter(pc.equal(ledger["person_id"], person_id))


def children(ledger: pa.Table) -> list[str]:
    return sorted(set(ledger["person_id"].to_pylist()))


def recorded(snapshot: Snapshot, name: str, person_id: str) -> pa.Table:
    """What the snapshot holds of a child in a table."""
    return rows_of(pq.read_table(snapshot.tables[name], schema=TABLES[name].schema), person_id)


def test_every_child_alone_is_as_in_the_ledger_of_all(one: OneChild, ledger: pa.Table) -> None:
    assert len(children(ledger)) > 8
    assert len(set(ledger["standard"].to_pylist())) > 20
    for person_id in children(ledger):
        assert one.obligations(person_id).cast(SCHEMA).equals(rows_of(ledger, person_id)), person_id


def test_brothers_and_sisters_share_the_attendance_of_their_meeting(one: OneChild) -> None:
    for person_id in ("s1", "s2"):
        rows = one.obligations(person_id).to_pylist()
        (quorum,) = [row for row in rows if row["standard"] == "strategy_quorum"]
        assert quorum["done_on"] == date(2026, 1, 5)


def test_an_id_may_hold_quotes(one: OneChild) -> None:
    rows = one.obligations(QUOTED).to_pylist()
    assert [(row["standard"], row["person_id"]) for row in rows] == [("contact_decision", QUOTED)]


@pytest.mark.parametrize("person_id", ["nobody", "", "s1' OR '1'='1", "S1", "%"])
def test_a_child_that_the_record_does_not_know_is_owed_nothing(one: OneChild, person_id: str) -> None:
    rows = one.obligations(person_id)
    assert rows.num_rows == 0
    assert rows.schema.names == SCHEMA.names


def open_supervision(ledger: pa.Table) -> dict[str, Any]:
    """An interval between discussions that had begun before the as-at day and runs on it."""
    rows = [row for row in ledger.to_pylist() if row["standard"] == "supervision" and row["started_on"] < LAST]
    return next(row for row in rows if row["done_on"] is None and row["ended_other_on"] is None)


def test_a_supervision_saved_now_stops_its_clock_and_no_other(
    one: OneChild, snapshot: Snapshot, ledger: pa.Table
) -> None:
    found = open_supervision(ledger)
    person_id = found["person_id"]
    saved = drawn("supervision_children", f"discussion_id | person_id | held_on\nNEW | {person_id} | {LAST}")
    newest = pa.concat_tables([recorded(snapshot, "supervision_children", person_id), saved])
    before = rows_of(ledger, person_id).to_pylist()
    after = one.obligations(person_id, {"supervision_children": newest}).to_pylist()
    changed = [row for row in after if row not in before]
    assert found not in after
    assert {row["standard"] for row in [*changed, *(row for row in before if row not in after)]} == {"supervision"}
    stopped, begun = [row for row in changed if row["episode_id"] == found["episode_id"]]
    assert {**stopped, "done_on": None} == found
    assert stopped["done_on"] == begun["started_on"] == LAST
    assert begun["done_on"] is None


def test_practice_rows_stand_in_place_of_the_snapshots(one: OneChild, snapshot: Snapshot, ledger: pa.Table) -> None:
    """An entry that was taken back is not there any more, though the snapshot still has it."""
    person_id = next(
        row["person_id"] for row in ledger.to_pylist() if row["standard"] == "oversight" and row["done_on"]
    )
    none = TABLES["oversight_entries"].schema.empty_table()
    assert recorded(snapshot, "oversight_entries", person_id).num_rows > 0
    rows = one.obligations(person_id, {"oversight_entries": none}).to_pylist()
    assert not any(row["done_on"] for row in rows if row["standard"] == "oversight")
    assert one.obligations(person_id).cast(SCHEMA).equals(rows_of(ledger, person_id))


def test_rows_of_another_child_are_left_out(one: OneChild, snapshot: Snapshot, ledger: pa.Table) -> None:
    """A group supervision names several children; only this one's obligations are asked for."""
    person_id = open_supervision(ledger)["person_id"]
    everybody = pq.read_table(snapshot.tables["supervision_children"], schema=TABLES["supervision_children"].schema)
    everybody_in_need = pq.read_table(snapshot.tables["cin_plans"], schema=TABLES["cin_plans"].schema)
    given = {"supervision_children": everybody, "cin_plans": everybody_in_need}
    assert one.obligations(person_id, given).cast(SCHEMA).equals(rows_of(ledger, person_id))


def test_nothing_is_left_behind(one: OneChild, ledger: pa.Table) -> None:
    first, *others = children(ledger)
    for person_id in others[:5]:
        one.obligations(person_id)
    named = "SELECT name FROM {}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    held = [row["name"] for place in ("main", "temp") for row in one._engine.fetch(named.format(place)).to_pylist()]
    counted = {name: one._engine.fetch(f'SELECT count(*) AS n FROM "{name}"')["n"].to_pylist()[0] for name in held}
    assert {"cin_episodes", "obligations", "in_need_spells"} < set(counted)
    assert {name for name, rows in counted.items() if rows} <= {*SHARED_BY_ALL, "deadlines", "snapshot_day"}
    assert one.obligations(first).cast(SCHEMA).equals(rows_of(ledger, first))


def test_after_an_error_the_next_child_is_reckoned_as_ever(one: OneChild, ledger: pa.Table) -> None:
    first = children(ledger)[0]
    for name in ("supervisions_of_children", "school_terms"):
        with pytest.raises(ValueError, match=f"no table {name} of children"):
            one.obligations(first, {name: pa.table({"person_id": [first]})})
    with pytest.raises(ValueError, match="names"):
        one.obligations(first, {"supervision_children": pa.table({"person_id": [first]})})
    assert one.obligations(first).cast(SCHEMA).equals(rows_of(ledger, first))


def test_what_the_sources_do_not_allow_is_not_reckoned_for_one_child_either(tmp_path: Path) -> None:
    store = Store(tmp_path / "var")
    tables = {name: drawn(name, MEETING[name]) for name in ("persons", "strategy_discussions")}
    made = Reading(source="ssd", dialect="drawn by a test", as_at=LAST, tables=tables)
    made.coverage = {name: EVERYTHING[name] for name in tables}
    deliver(store, made)
    one = OneChild(refresh(store), child_reckoning(store))
    assert one.standards == ["strategy_discussion"]
    assert [row["standard"] for row in one.obligations("s1").to_pylist()] == ["strategy_discussion"]
    one.close()


def test_a_snapshot_that_keeps_fewer_tables_child_by_child_says_so(tmp_path: Path, snapshot: Snapshot) -> None:
    """Rows that are only in the record, and not in the index, must not be taken for rows that are not there."""
    older = replace(snapshot, path=tmp_path)
    shutil.copy(snapshot.path / INDEX, tmp_path / INDEX)
    with closing(sqlite3.connect(tmp_path / INDEX)) as index, index:
        index.execute("DELETE FROM tables_in_records WHERE name = 'cp_visits'")
    ready = child_reckoning(Store(snapshot.path.parent.parent))
    with pytest.raises(StoreError, match=r"built by another version of Holdfast.*`holdfast refresh`"):
        OneChild(older, ready)
    OneChild(older, ready, standards=["contact_decision"]).close()
