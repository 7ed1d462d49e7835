"""A delivery is kept as it came and as it was read, whole or not at all, and once."""

import errno
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from holdfast.record import deliveries as module
from holdfast.record.deliveries import deliveries, keep_delivery, open_delivery, receiving
from holdfast.record.reading import Reading, SheetRead
from holdfast.record.store import Store, StoreError
from holdfast.shared.errors import HoldfastError, Place, Problem, Severity
from tests.factories import deliver, drawn, reading

PERSONS = "person_id | sex\n1 | F\n2 | M"


def files(store: Store) -> list[str]:
    return sorted(path.relative_to(store.home).as_posix() for path in store.deliveries.rglob("*") if path.is_file())


def test_the_file_as_it_came_the_tables_and_the_account_are_kept(store: Store, tmp_path: Path) -> None:
    made = reading("annex_a", "2026-09-30", persons=PERSONS)
    where = Place("lists.xlsx", "List 8", "C", "Age", (12, 40))
    made.problems.append(Problem("Not a number.", where, "a number", "correct it", Severity.SET_ASIDE))
    made.sheets.append(SheetRead("List 8", "children in care", read=3, kept=2, refused=1))
    path = tmp_path / "lists.xlsx"
    path.write_bytes(b"the workbook")

    kept = keep_delivery(store, made, path=path, by="Sam Lee")

    assert (kept.path / "original" / "lists.xlsx").read_bytes() == b"the workbook"
    assert pq.read_table(kept.table("persons")).equals(drawn("persons", PERSONS))
    again = open_delivery(store, kept.id)
    assert again == kept
    assert (again.loaded_by, again.as_at, again.source) == ("Sam Lee", date(2026, 9, 30), "annex_a")
    assert str(again.problems[0]) == str(made.problems[0])
    assert again.sheets[0].refused == 1
    assert again.coverage["persons"].columns == ("person_id", "sex")


def test_a_folder_is_kept_with_its_tree(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    (folder / "more").mkdir(parents=True)
    (folder / "ssd_person.csv").write_text("a", encoding="utf-8")
    (folder / "more" / "ssd_contacts.csv").write_text("b", encoding="utf-8")
    kept = keep_delivery(store, reading("ssd", "2026-09-30", persons=PERSONS), path=folder, by="a")
    assert (kept.path / "original" / "more" / "ssd_contacts.csv").read_text(encoding="utf-8") == "b"
    assert sorted(kept.files) == ["more/ssd_contacts.csv", "ssd_person.csv"]


@pytest.mark.parametrize("links", [True, False], ids=["a disk with links", "a disk without"])
def test_what_one_path_gave_to_two_deliveries_takes_its_room_once(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(module.os, "link", full)
    folder = tmp_path / "everything"
    folder.mkdir()
    (folder / "ssd_person.csv").write_text("a", encoding="utf-8")
    (folder / "a copy.csv").write_text("a", encoding="utf-8")
    (folder / "supervisions.csv").write_text("b", encoding="utf-8")
    with receiving(store, by="a") as load:
        one = load.add(reading("ssd", "2026-09-30", persons=PERSONS), path=folder)
        two = load.add(reading("practice", "2026-09-30", supervisions="supervision_id\n1"), path=folder)
    for kept in (one, two):
        found = {path.name: path.read_text(encoding="utf-8") for path in (kept.path / "original").iterdir()}
        assert found == {"ssd_person.csv": "a", "a copy.csv": "a", "supervisions.csv": "b"}
    same = [kept.path / "original" / "supervisions.csv" for kept in (one, two)]
    assert (same[0].stat().st_ino == same[1].stat().st_ino) is links


def test_the_same_content_is_recognised(store: Store) -> None:
    (first,) = deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    before = files(store)
    (second,) = deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    assert (first.already_loaded, second.already_loaded) == (False, True)
    assert replace(second, already_loaded=False) == first
    assert files(store) == before


@pytest.mark.parametrize(
    "other",
    [
        reading("ssd", "2026-10-01", persons=PERSONS),
        reading("annex_a", "2026-09-30", persons=PERSONS),
        reading("ssd", "2026-09-30", persons="person_id\n3"),
    ],
    ids=["another day", "another source", "other content"],
)
def test_anything_else_is_another_delivery(store: Store, other: Reading) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS), other)
    assert len(deliveries(store)) == 2


def test_the_same_content_is_read_again_when_the_reader_has_changed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    monkeypatch.setattr(module, "package_fingerprint", lambda package: f"{package} of tomorrow")
    (again,) = deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    assert not again.already_loaded
    assert [found.id for found in deliveries(store)][-1] == again.id


def test_deliveries_come_by_as_at_date_then_by_when_they_were_loaded(store: Store) -> None:
    late, early, corrected = deliver(
        store,
        reading("ssd", "2026-09-30", persons=PERSONS),
        reading("ssd", "2026-08-31", persons=PERSONS),
        reading("ssd", "2026-09-30", persons="person_id\n1"),
    )
    assert [found.id for found in deliveries(store)] == [early.id, late.id, corrected.id]


def test_a_load_that_fails_leaves_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a", encoding="utf-8")

    def load_two() -> None:
        with receiving(store, by="a") as load:
            load.add(reading("ssd", "2026-09-30", persons=PERSONS), path=path)
            assert any(store.deliveries.iterdir()), "the first is waiting"
            raise HoldfastError("the second file cannot be read")

    with pytest.raises(HoldfastError, match="second file"):
        load_two()
    assert list(store.deliveries.iterdir()) == []


def test_a_file_that_changes_while_it_is_loaded_is_not_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a", encoding="utf-8")
    copy = module.shutil.copyfile
    monkeypatch.setattr(module.shutil, "copyfile", lambda a, b: (Path(a).write_text("b", encoding="utf-8"), copy(a, b)))
    with pytest.raises(HoldfastError, match="was changed while"):
        keep_delivery(store, reading("ssd", "2026-09-30", persons=PERSONS), path=path, by="a")
    assert list(store.deliveries.iterdir()) == []


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("breaks", ["copyfile", "write_rows", "finish"])
def test_a_full_disk_is_told_plainly_and_leaves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, breaks: str
) -> None:
    deliver(store, reading("ssd", "2026-08-31", persons=PERSONS))
    before = files(store)
    places: dict[str, tuple[object, str]] = {
        "copyfile": (module.shutil, "copyfile"),
        "write_rows": (module, "write_rows"),
        "finish": (Store, "finish"),
    }
    monkeypatch.setattr(*places[breaks], full)
    with pytest.raises(StoreError, match=r"No space left on device.*unchanged") as told:
        deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    assert told.value.exit_code == 3
    assert files(store) == before


def test_when_the_second_of_two_cannot_be_given_its_name_neither_is_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a", encoding="utf-8")
    finish: Callable[..., Path] = Store.finish
    done: list[str] = []

    def fails_on_the_second(store: Store, folder: Path, name: str) -> Path:
        done.append(name)
        if len(done) == 2:
            raise OSError(errno.EIO, "Input/output error")
        return finish(store, folder, name)

    def load_two() -> None:
        with receiving(store, by="a") as load:
            load.add(reading("ssd", "2026-09-30", persons=PERSONS), path=path)
            load.add(reading("practice", "2026-09-30", supervisions="supervision_id\n1"), path=path)

    monkeypatch.setattr(Store, "finish", fails_on_the_second)
    with pytest.raises(StoreError, match="Input/output"):
        load_two()
    assert len(done) == 2
    assert files(store) == []


def test_nothing_recognised_is_refused_with_what_was_wrong(store: Store, tmp_path: Path) -> None:
    empty = Reading("ssd", "?", date(2026, 9, 30))
    empty.problems.append(Problem("No column is known.", Place("a.csv"), "an SSD file", "check the export"))
    with pytest.raises(HoldfastError, match=r"(?s)Nothing in it.*No column is known"):
        keep_delivery(store, empty, path=tmp_path, by="a")


def test_a_reading_that_says_nothing_of_its_coverage_is_a_fault_of_the_reader(store: Store, tmp_path: Path) -> None:
    made = reading("ssd", "2026-09-30", persons=PERSONS)
    del made.coverage["persons"]
    with pytest.raises(ValueError, match="persons"):
        keep_delivery(store, made, path=tmp_path, by="a")


def test_a_column_that_the_record_does_not_declare_is_a_fault_of_the_reader(store: Store, tmp_path: Path) -> None:
    made = reading("ssd", "2026-09-30", persons=PERSONS)
    made.tables["persons"] = made.tables["persons"].rename_columns(
        ["shoe_size" if name == "sex" else name for name in made.tables["persons"].column_names]
    )
    with pytest.raises(ValueError, match="shoe_size"):
        keep_delivery(store, made, path=tmp_path, by="a")
    assert list(store.deliveries.iterdir()) == []


def test_a_damaged_account_is_told(store: Store) -> None:
    (kept,) = deliver(store, reading("ssd", "2026-09-30", persons=PERSONS))
    (kept.path / "delivery.json").write_text("{", encoding="utf-8")
    with pytest.raises(StoreError, match=f"{kept.id} is damaged"):
        deliveries(store)


def test_an_unknown_delivery_is_told(store: Store) -> None:
    with pytest.raises(HoldfastError, match="no delivery 2020"):
        open_delivery(store, "2020")


def test_the_account_names_no_value_of_a_child(store: Store) -> None:
    (kept,) = deliver(store, reading("ssd", "2026-09-30", persons="person_id | surname\nX-41/q | Threlkeld"))
    account = (kept.path / "delivery.json").read_text(encoding="utf-8")
    assert "Threlkeld" not in account
    assert "X-41/q" not in account
