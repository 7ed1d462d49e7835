"""The reader of the snapshot that serves, while a refresh swaps it and removes the one before."""

import json
import shutil
import threading
from pathlib import Path

import pytest

from holdfast.record.store import Store, StoreError
from holdfast.serving import reader
from holdfast.serving.index import INDEX
from holdfast.serving.reader import Reader

FOLLOWER = "2026-10-01-follower"


@pytest.fixture
def own(council: Store, tmp_path: Path) -> Store:
    """A store with the council's snapshot and nothing else."""
    shutil.copytree(council.snapshots, tmp_path / "snapshots")
    shutil.copy(council.current, tmp_path / "current")
    return Store(tmp_path)


def test_a_snapshot_removed_while_it_is_opened_has_a_follower(own: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    (old,) = own.snapshots.iterdir()
    connect = reader._connected

    def swapped_meanwhile(path: Path) -> object:
        if path.parent == old and old.exists():
            old.rename(own.snapshots / FOLLOWER)
            own.replace_file(own.current, FOLLOWER)
        return connect(path)

    monkeypatch.setattr(reader, "_connected", swapped_meanwhile)
    served = Reader(own).served()
    assert served.snapshot.path.name == FOLLOWER
    assert served.rows("SELECT count(*) AS n FROM children")[0]["n"] > 0


def test_a_snapshot_without_its_index_says_what_to_do(own: Store) -> None:
    (only,) = own.snapshots.iterdir()
    (only / INDEX).unlink()
    with pytest.raises(StoreError, match="Run `holdfast refresh` to build it anew"):
        Reader(own).served()


def test_what_is_worked_out_of_a_snapshot_is_shared_by_threads_and_gone_with_it(own: Store) -> None:
    one, worked = Reader(own), []

    def work() -> int:
        worked.append(threading.current_thread().name)
        return len(worked)

    assert [one.served().once("a figure", work), one.served().once("a figure", work)] == [1, 1]
    other = threading.Thread(target=lambda: one.served().once("a figure", work))
    other.start()
    other.join()
    assert len(worked) == 1
    assert one.served().once(("a figure", "of another day"), work) == 2
    _put_in_its_place(own)
    assert one.served().once("a figure", work) == 3


def _put_in_its_place(own: Store) -> None:
    """Another snapshot serves, as after a refresh."""
    (old,) = own.snapshots.iterdir()
    shutil.copytree(old, own.snapshots / FOLLOWER)
    manifest = own.snapshots / FOLLOWER / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "id": FOLLOWER}))
    own.replace_file(own.current, FOLLOWER)
