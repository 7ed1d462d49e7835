"""Snapshots are opened by id or as the one that serves, swapped in whole, and forgotten when they are old."""

import os
from pathlib import Path

import pytest

from holdfast.record.assembly import assemble
from holdfast.record.snapshots import (
    Snapshot,
    current_id,
    forget_old,
    is_whole,
    open_snapshot,
    read_snapshot,
    serve_snapshot,
    snapshots,
    swap_in,
)
from holdfast.record.store import Store, StoreError
from holdfast.shared.errors import HoldfastError
from tests.factories import deliver, reading


def built(store: Store, as_at: str, *, serve: bool = True) -> Snapshot:
    deliver(store, reading("ssd", as_at, persons=f"person_id\nchild of {as_at}"))
    return swap_in(store, assemble(store), serve=serve)


def test_the_snapshot_that_serves_is_opened_by_default(store: Store) -> None:
    old, new = built(store, "2026-08-31"), built(store, "2026-09-30")
    assert open_snapshot(store).id == new.id == current_id(store)
    assert open_snapshot(store, old.id).as_at == old.as_at
    assert [found.id for found in snapshots(store)] == [old.id, new.id]


def test_a_snapshot_that_is_kept_beside_does_not_serve(store: Store) -> None:
    serving = built(store, "2026-08-31")
    beside = built(store, "2026-09-30", serve=False)
    assert current_id(store) == serving.id
    assert open_snapshot(store, beside.id).path.is_dir()
    serve_snapshot(store, beside.id)
    assert current_id(store) == beside.id


def test_a_store_without_a_snapshot_says_what_to_do(store: Store) -> None:
    with pytest.raises(StoreError, match=r"no snapshot.*holdfast load.*holdfast refresh"):
        open_snapshot(store)
    assert snapshots(store) == []
    assert current_id(store) is None


@pytest.mark.parametrize("name", ["2020-01-01-abc", "../deliveries", ".unfinished-x"])
def test_an_id_that_is_none_is_told(store: Store, name: str) -> None:
    built(store, "2026-09-30")
    store.new_folder(store.snapshots).rename(store.snapshots / ".unfinished-x")
    with pytest.raises(HoldfastError, match="There is no snapshot"):
        open_snapshot(store, name)
    assert len(snapshots(store)) == 1


def test_a_folder_still_under_its_temporary_name_can_be_read(store: Store) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons="person_id\n1"))
    folder = assemble(store)
    snapshot = read_snapshot(folder)
    assert snapshot.tables == {"persons": folder / "record" / "persons.parquet"}
    assert snapshot.ledger == folder / "ledger.parquet"


def test_a_damaged_manifest_is_told(store: Store) -> None:
    snapshot = built(store, "2026-09-30")
    (snapshot.path / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(StoreError, match=f"{snapshot.id} is damaged"):
        open_snapshot(store)


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"PAR1")])
def test_damage_to_any_file_is_noticed_and_mended(store: Store, damage: object) -> None:
    snapshot = built(store, "2026-09-30")
    assert is_whole(store, snapshot.id)
    damage(snapshot.tables["persons"])  # type: ignore[operator]
    assert not is_whole(store, snapshot.id)
    mended = swap_in(store, assemble(store))
    assert mended.id == snapshot.id
    assert is_whole(store, snapshot.id)
    assert [path.name for path in store.snapshots.iterdir()] == [snapshot.id]


def test_only_the_newest_are_kept_and_always_the_one_that_serves(store: Store) -> None:
    made = [built(store, f"2026-0{month}-28") for month in (5, 6, 7, 8)]
    for age, snapshot in enumerate(reversed(made)):
        os.utime(snapshot.path, (1_000_000 - age, 1_000_000 - age))
    serve_snapshot(store, made[0].id)
    assert set(forget_old(store, keep=2)) == {made[1].id}
    assert [path.name for path in sorted(store.snapshots.iterdir())] == [made[0].id, made[2].id, made[3].id]


def test_the_swap_is_told_plainly_when_the_disk_is_full(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    serving = built(store, "2026-08-31")
    deliver(store, reading("ssd", "2026-09-30", persons="person_id\n1"))
    folder = assemble(store)

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("holdfast.record.store._flush", full)
    with pytest.raises(StoreError, match="No space left"):
        swap_in(store, folder)
    assert current_id(store) == serving.id
