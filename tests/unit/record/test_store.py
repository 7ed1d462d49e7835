"""The store: one writer at a time, and nothing half done is ever found under a name."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from holdfast.record.store import UNFINISHED, Store, StoreError

HOLD = """
import sys
from pathlib import Path
from holdfast.record.store import Store
with Store(Path(sys.argv[1])).writing("a refresh"):
    print("holding", flush=True)
    sys.stdin.readline()
"""


def holder(store: Store) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store.home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "holding\n"
    return process


def test_a_second_writer_is_told_who_is_at_work(store: Store) -> None:
    process = holder(store)
    try:
        told = rf"in use by a refresh \(process {process.pid}, since .* UTC\)"
        with pytest.raises(StoreError, match=told), store.writing("a load"):
            pytest.fail("two writers at once")
    finally:
        process.communicate("\n")
    with store.writing("a load"):
        assert "a load" in (store.home / "lock").read_text(encoding="utf-8")


def test_a_writer_that_was_killed_does_not_hold_the_next_one_up(store: Store) -> None:
    process = holder(store)
    process.kill()
    process.communicate()
    with store.writing("a load"):
        pass


def test_what_a_killed_writer_left_is_cleared_and_nothing_else(store: Store) -> None:
    with store.writing("a load"):
        left = store.new_folder(store.snapshots)
        (left / "half.parquet").write_bytes(b"ha")
        (store.home / f"{UNFINISHED}current").write_text("x", encoding="utf-8")
        done = store.finish(store.new_folder(store.deliveries), "a-delivery")
    with store.writing("a refresh"):
        assert list(store.snapshots.iterdir()) == []
        assert not (store.home / f"{UNFINISHED}current").exists()
        assert done.is_dir()


def test_a_finished_folder_has_its_name_and_its_content(store: Store) -> None:
    with store.writing("a load"):
        folder = store.new_folder(store.deliveries)
        (folder / "inside").mkdir()
        (folder / "inside" / "a.txt").write_text("a", encoding="utf-8")
        target = store.finish(folder, "named")
    assert (target / "inside" / "a.txt").read_text(encoding="utf-8") == "a"
    assert not folder.exists()


def test_a_file_is_replaced_whole(store: Store) -> None:
    with store.writing("a refresh"):
        store.replace_file(store.current, "one\n")
        store.replace_file(store.current, "two\n")
    assert store.current.read_text(encoding="utf-8") == "two\n"
    assert sorted(path.name for path in store.home.iterdir()) == ["current", "deliveries", "lock", "snapshots"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="Permission denied"), Store(tmp_path / "var").writing("a load"):
        pass


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("not a folder", encoding="utf-8")
    with pytest.raises(StoreError, match="could not be read or written"), Store(tmp_path / "var").writing("a load"):
        pass
