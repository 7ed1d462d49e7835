"""The record put together: which delivery, which source for which table, which rows, in which order."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.record.assembly import Choice, assemble, choose
from holdfast.record.reading import History
from holdfast.record.snapshots import read_snapshot
from holdfast.record.store import Store, StoreError
from holdfast.shared.errors import HoldfastError
from tests.factories import deliver, reading

PERSONS = "person_id | sex\n2 | M\n1 | F"
VISITS = "visit_id | person_id | plan_id | visit_on\nv1 | 1 | p1 | 2026-01-05"


def rows(folder: Path, table: str, *columns: str) -> list[tuple[Any, ...]]:
    found = pq.read_table(folder / "record" / f"{table}.parquet", columns=list(columns))
    return list(zip(*(found[column].to_pylist() for column in columns), strict=True))


def manifest(folder: Path) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return plain


def ids(choice: Choice) -> dict[str, str]:
    return {delivery.source: str(delivery.as_at) for delivery in choice.chosen}


@pytest.fixture
def months(store: Store) -> Store:
    deliver(
        store,
        reading("ssd", "2026-07-31", persons=PERSONS),
        reading("ssd", "2026-08-31", persons=PERSONS),
        reading("practice", "2026-08-15", supervisions="supervision_id\ns1"),
        reading("annex_a", "2026-09-30", persons=PERSONS),
    )
    return store


def test_the_newest_delivery_of_each_source_is_chosen(months: Store) -> None:
    choice = choose(months)
    assert ids(choice) == {"ssd": "2026-08-31", "practice": "2026-08-15", "annex_a": "2026-09-30"}
    assert choice.as_at == date(2026, 9, 30)


def test_looking_back_takes_what_was_there_on_that_day(months: Store) -> None:
    choice = choose(months, as_at=date(2026, 8, 20))
    assert ids(choice) == {"ssd": "2026-07-31", "practice": "2026-08-15"}


def test_a_snapshot_is_never_as_at_a_day_that_no_source_has_reported_on(months: Store) -> None:
    assert choose(months, as_at=date(2026, 10, 31)).as_at == date(2026, 9, 30)
    assert choose(months, as_at=date(2026, 8, 20)).as_at == date(2026, 8, 15)


def test_nor_as_at_a_day_of_which_nothing_had_been_recorded(months: Store) -> None:
    assert choose(months, recorded_by=datetime(2026, 9, 15, 12)).as_at == date(2026, 9, 15)
    assert choose(months, recorded_by=datetime(2026, 10, 15, 12)).as_at == date(2026, 9, 30)


def test_of_two_deliveries_of_one_day_the_one_loaded_last_counts(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    (corrected,) = deliver(store, reading("ssd", "2026-09-30", persons="person_id\n7"))
    assert choose(store).chosen[0].id == corrected.id


def test_nothing_loaded_and_nothing_that_early_are_told(store: Store) -> None:
    with pytest.raises(StoreError, match="Nothing has been loaded"):
        choose(store)
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    with pytest.raises(HoldfastError, match=r"No delivery is as at 2025-01-01 or earlier.*2026-09-30"):
        choose(store, as_at=date(2025, 1, 1))


def test_practice_extracts_come_before_ssd_and_ssd_before_annex_a(store: Store) -> None:
    supervised = "supervision_id | worker_id\n{} | w"
    deliver(
        store,
        reading("annex_a", "2026-09-30", persons="person_id\nfrom annex", supervisions=supervised.format("annex")),
        reading("ssd", "2026-09-29", persons="person_id\nfrom ssd", supervisions=supervised.format("ssd")),
        reading("practice", "2026-09-28", supervisions=supervised.format("practice")),
    )
    folder = assemble(store)
    assert rows(folder, "persons", "person_id") == [("from ssd",)]
    assert rows(folder, "supervisions", "supervision_id") == [("practice",)]
    told = manifest(folder)["tables"]
    assert (told["persons"]["source"], told["persons"]["passed_over"]) == ("ssd", ["annex_a"])
    assert (told["supervisions"]["source"], told["supervisions"]["passed_over"]) == ("practice", ["ssd", "annex_a"])
    assert told["supervisions"]["as_at"] == "2026-09-28"


def test_a_table_that_comes_empty_does_not_hide_one_with_rows(store: Store) -> None:
    deliver(
        store,
        reading("ssd", "2026-09-30", cp_visits="visit_id | person_id"),
        reading("annex_a", "2026-09-30", cp_visits=VISITS, history=History.LATEST),
    )
    folder = assemble(store)
    told = manifest(folder)["tables"]["cp_visits"]
    assert (told["source"], told["history"], told["passed_over"]) == ("annex_a", "latest", ["ssd"])


def test_a_table_that_every_source_leaves_empty_is_there_and_empty(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", cp_visits="visit_id | person_id"))
    folder = assemble(store)
    assert rows(folder, "cp_visits", "visit_id") == []
    assert manifest(folder)["tables"]["cp_visits"]["rows"] == 0


def test_a_tables_coverage_is_told_with_what_is_missing(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", cp_visits=VISITS))
    snapshot = read_snapshot(assemble(store))
    told = snapshot.manifest["tables"]["cp_visits"]
    assert (told["from_on"], told["to_on"], told["rows"]) == ("2026-01-05", "2026-01-05", 1)
    assert told["missing"] == ["seen", "seen_alone", "bedroom"]
    assert "cp_plans" in snapshot.manifest["absent"]
    assert snapshot.coverage["cp_visits"].history is History.COMPLETE


def test_rows_are_ordered_by_child_and_then_key_whatever_order_they_came_in(store: Store) -> None:
    drawn = "visit_id | person_id | visit_on\nv9 | 10 | 2026-01-05\nv2 | 2 |\nv1 | 10 |\nv0 | |"
    deliver(store, reading("ssd", "2026-09-30", cp_visits=drawn))
    assert rows(assemble(store), "cp_visits", "person_id", "visit_id") == [
        ("10", "v1"),
        ("10", "v9"),
        ("2", "v2"),
        (None, "v0"),
    ]


def test_a_table_without_children_is_ordered_by_its_key(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", professionals="worker_id | name\nb | B\na | A"))
    assert rows(assemble(store), "professionals", "worker_id") == [("a",), ("b",)]


def test_a_row_finds_its_child_through_the_row_it_belongs_to(store: Store) -> None:
    deliver(
        store,
        reading(
            "ssd",
            "2026-09-30",
            assessments="assessment_id | person_id\na1 | 7\na2 | 8",
            assessment_factors="assessment_id | factor\na1 | 1A\na3 | 2B",
        ),
    )
    folder = assemble(store)
    found = rows(folder, "assessment_factors", "assessment_id", "person_id")
    assert found == [("a1", "7"), ("a3", None)]
    assert "person_id" not in manifest(folder)["tables"]["assessment_factors"]["missing"]


def test_a_link_that_leads_to_two_children_finds_neither(store: Store) -> None:
    episodes = "episode_id | person_id | care_period_id\ne1 | 1 | c1\ne2 | 2 | c1\ne3 | 3 | c2\ne4 | 3 | c2"
    reviews = "review_id | care_period_id\nr1 | c1\nr2 | c2"
    deliver(store, reading("ssd", "2026-09-30", care_episodes=episodes, care_reviews=reviews))
    assert rows(assemble(store), "care_reviews", "review_id", "person_id") == [("r2", "3"), ("r1", None)]


def test_what_was_recorded_later_is_left_out(store: Store) -> None:
    drawn = """discussion_id | person_id | held_on | recorded_at
        d1 | 1 | 2026-09-01 | 2026-09-01 17:00
        d2 | 1 | 2026-09-01 | 2026-09-20 09:30"""
    deliver(store, reading("practice", "2026-09-30", supervision_children=drawn))
    assert len(rows(assemble(store), "supervision_children", "discussion_id")) == 2
    folder = assemble(store, recorded_by=datetime(2026, 9, 20, 9, 29))
    assert rows(folder, "supervision_children", "discussion_id") == [("d1",)]
    told = manifest(folder)
    assert (told["recorded_by"], told["tables"]["supervision_children"]["rows"]) == ("2026-09-20T09:29:00", 1)
    at_the_moment = assemble(store, recorded_by=datetime(2026, 9, 20, 9, 30))
    assert len(rows(at_the_moment, "supervision_children", "discussion_id")) == 2


def test_a_time_with_a_zone_is_not_mistaken_for_the_councils_clock(store: Store) -> None:
    with pytest.raises(ValueError, match="without a zone"):
        choose(store, recorded_by=datetime.fromisoformat("2026-09-20T09:29+01:00"))


def test_the_id_tells_apart_all_that_decides_the_bytes(months: Store) -> None:
    plain = choose(months)
    others = [
        plain.id("other definitions"),
        choose(months, as_at=date(2026, 8, 31)).id(""),
        choose(months, recorded_by=datetime(2026, 9, 1)).id(""),
    ]
    assert plain.id("") == choose(months).id("")
    assert len({plain.id(""), *others}) == 4
    assert plain.id("").startswith("2026-09-30-")


def test_the_manifest_names_every_file_with_its_hash(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    files = manifest(assemble(store))["files"]
    assert sorted(files) == ["consistency.parquet", "identity.parquet", "record/persons.parquet"]
    assert files["record/persons.parquet"]["rows"] == 2
    assert all(len(file["sha256"]) == 64 for file in files.values())


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"PAR1")])
def test_a_damaged_delivery_is_told_and_leaves_no_folder(store: Store, damage: Callable[[Path], object]) -> None:
    (kept,) = deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    damage(kept.table("persons"))
    with pytest.raises(StoreError, match=f"{kept.id} is damaged: tables/persons.parquet"):
        assemble(store)
    assert list(store.snapshots.iterdir()) == []


def test_an_assembly_that_finds_the_disk_full_leaves_no_folder(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("holdfast.record.assembly.write_rows", full)
    with pytest.raises(StoreError, match="No space left"):
        assemble(store)
    assert list(store.snapshots.iterdir()) == []
