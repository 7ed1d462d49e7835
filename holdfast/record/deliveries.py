"""Deliveries: what a council handed over, as it came and as it was read, with who loaded it and what was refused."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from holdfast.record.coverage import from_plain, to_plain
from holdfast.record.files import conform, write_rows
from holdfast.record.reading import Coverage, Reading, SheetRead
from holdfast.record.store import UNFINISHED, Store, StoreError, as_json, discard
from holdfast.shared.errors import HoldfastError, Place, Problem, Severity
from holdfast.shared.fingerprint import file_fingerprint, fingerprint, package_fingerprint

# The code that decides what a reading holds: when it changes, the same file is worth reading again.
READERS = ("holdfast.sources", "holdfast.record.tables")


@dataclass(frozen=True)
class Delivery:
    """One load of one source. `already_loaded` tells that the same content with the same as-at date was here before."""

    id: str
    source: str
    dialect: str
    as_at: date
    loaded_by: str
    loaded_at: datetime
    content: str
    reader: str
    files: dict[str, str]
    tables: dict[str, str]
    coverage: dict[str, Coverage]
    sheets: tuple[SheetRead, ...]
    problems: tuple[Problem, ...]
    path: Path
    already_loaded: bool = False

    def table(self, name: str) -> Path:
        """The rows of one record table as this delivery gave them."""
        return self.path / "tables" / f"{name}.parquet"

    def check_table(self, name: str) -> None:
        """Refuse a table that is no longer, byte for byte, what was kept."""
        path = self.table(name)
        if not path.is_file() or file_fingerprint(path) != self.tables[name]:
            raise _damaged(self.path, f"tables/{path.name} is not what was kept")


def keep_delivery(store: Store, reading: Reading, *, path: Path, by: str) -> Delivery:
    """Keep one reading of `path` as a delivery: the file as it came, the tables as read, and the account of it."""
    with receiving(store, by=by) as load:
        return load.add(reading, path=path)


@contextmanager
def receiving(store: Store, *, by: str) -> Iterator["Load"]:
    """Receive several readings as one load: all are kept when the block ends well, none if anything in it fails."""
    with store.writing("a load"):
        load = Load(store, by)
        try:
            yield load
            load.keep()
        finally:
            load.discard()


class Load:
    """A load under way: what was added waits under temporary names until all of it is kept."""

    def __init__(self, store: Store, by: str) -> None:
        self.store = store
        self.by = by
        self._waiting: dict[str, tuple[Path, Delivery]] = {}
        self._fingerprints: dict[Path, dict[str, str]] = {}
        self._copies: dict[str, Path] = {}

    def add(self, reading: Reading, *, path: Path) -> Delivery:
        """Add one reading of `path` to the load."""
        check_reading(reading)
        if path not in self._fingerprints:
            self._fingerprints[path] = _fingerprints(path)
        delivery = self._described(reading, self._fingerprints[path])
        if delivery.path.exists():
            return replace(_opened(delivery.path), already_loaded=True)
        if delivery.id not in self._waiting:
            with self.store.explaining():
                folder = self.store.new_folder(self.store.deliveries)
                self._waiting[delivery.id] = (folder, delivery)
                self._copy(path, folder / "original", delivery)
                delivery = replace(delivery, tables=_written(folder / "tables", reading))
                (folder / "delivery.json").write_text(as_json(_plain(delivery)), encoding="utf-8")
                self._waiting[delivery.id] = (folder, delivery)
        return self._waiting[delivery.id][1]

    def keep(self) -> None:
        """Give everything that waits its own name."""
        with self.store.explaining():
            try:
                for name, (folder, _) in self._waiting.items():
                    self.store.finish(folder, name)
            except OSError:
                for _, delivery in self._waiting.values():
                    discard(delivery.path)
                raise

    def discard(self) -> None:
        """Remove what still waits under a temporary name."""
        for folder, _ in self._waiting.values():
            discard(folder)

    def _copy(self, path: Path, folder: Path, delivery: Delivery) -> None:
        """Copy what was delivered; what one path gave to several deliveries takes its room on the disk once."""
        for name, item in _delivered(path).items():
            mark, target = delivery.files.get(name, ""), folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if mark in self._copies and _linked(self._copies[mark], target):
                continue
            shutil.copyfile(item, target)
            if file_fingerprint(target) != mark:
                raise HoldfastError(f"{name} was changed while it was being loaded. Nothing was kept; load it again.")
            self._copies[mark] = target

    def _described(self, reading: Reading, files: dict[str, str]) -> Delivery:
        content, reader = fingerprint(files), fingerprint([package_fingerprint(package) for package in READERS])
        told = [reading.since.isoformat()] if reading.since else []
        mark = fingerprint([content, reading.source, reading.as_at.isoformat(), reader, *told])
        name = f"{reading.as_at.isoformat()}-{reading.source}-{mark[:12]}"
        return Delivery(
            id=name,
            source=reading.source,
            dialect=reading.dialect,
            as_at=reading.as_at,
            loaded_by=self.by,
            loaded_at=datetime.now(UTC),
            content=content,
            reader=reader,
            files=files,
            tables={},
            coverage=dict(reading.coverage),
            sheets=tuple(reading.sheets),
            problems=tuple(reading.problems),
            path=self.store.deliveries / name,
        )


def deliveries(store: Store, *, last: int | None = None) -> list[Delivery]:
    """All deliveries, oldest as-at date first; of one date, in the order in which they were loaded. Or the last few."""
    with store.explaining():
        found = [_opened(path) for path in _kept(store)[-last if last else None :]]
    return sorted(found, key=lambda delivery: (delivery.as_at, delivery.loaded_at, delivery.id))


def open_delivery(store: Store, name: str) -> Delivery:
    """The delivery of that id."""
    for path in _kept(store):
        if path.name == name:
            return _opened(path)
    raise HoldfastError(f"There is no delivery {name}. `holdfast deliveries` lists those that there are.")


def _kept(store: Store) -> list[Path]:
    """The folders of the deliveries: their names begin with the as-at date."""
    if not store.deliveries.is_dir():
        return []
    return sorted(path for path in store.deliveries.iterdir() if not path.name.startswith(UNFINISHED))


def check_reading(reading: Reading) -> None:
    """Refuse a reading in which there is nothing to keep."""
    if not reading.tables:
        raise HoldfastError("Nothing in it was recognised as a table of the record.", reading.problems)
    uneven = sorted(set(reading.tables) ^ set(reading.coverage))
    if uneven:
        raise ValueError(f"the reading of {reading.source} has rows or coverage, not both, of {', '.join(uneven)}")


def _delivered(path: Path) -> dict[str, Path]:
    if path.is_dir():
        return {item.relative_to(path).as_posix(): item for item in sorted(path.rglob("*")) if item.is_file()}
    return {path.name: path}


def _linked(copy: Path, target: Path) -> bool:
    """Let two deliveries share one copy of a file, where the disk can do that."""
    try:
        os.link(copy, target)
    except OSError:
        return False
    return True


def _fingerprints(path: Path) -> dict[str, str]:
    try:
        return {name: file_fingerprint(item) for name, item in _delivered(path).items()}
    except OSError as error:
        raise HoldfastError(f"{path.name} can no longer be read: {error.strerror}.") from error


def _written(folder: Path, reading: Reading) -> dict[str, str]:
    """Write the tables of a reading, and give the fingerprint of each."""
    for table, rows in reading.tables.items():
        write_rows(conform(table, rows), folder / f"{table}.parquet")
    return {table: file_fingerprint(folder / f"{table}.parquet") for table in reading.tables}


def _plain(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "source": delivery.source,
        "dialect": delivery.dialect,
        "as_at": delivery.as_at.isoformat(),
        "loaded_by": delivery.loaded_by,
        "loaded_at": delivery.loaded_at.isoformat(),
        "content": delivery.content,
        "reader": delivery.reader,
        "files": delivery.files,
        "tables": delivery.tables,
        "coverage": {name: to_plain(covered) for name, covered in delivery.coverage.items()},
        "sheets": [asdict(sheet) for sheet in delivery.sheets],
        "problems": [asdict(problem) | {"severity": problem.severity.value} for problem in delivery.problems],
    }


def _opened(path: Path) -> Delivery:
    try:
        plain = json.loads((path / "delivery.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _damaged(path, "its delivery.json cannot be read") from error
    return Delivery(
        **plain
        | {
            "as_at": date.fromisoformat(plain["as_at"]),
            "loaded_at": datetime.fromisoformat(plain["loaded_at"]),
            "coverage": {name: from_plain(covered) for name, covered in plain["coverage"].items()},
            "sheets": tuple(SheetRead(**sheet) for sheet in plain["sheets"]),
            "problems": tuple(_problem(problem) for problem in plain["problems"]),
            "path": path,
        }
    )


def _damaged(path: Path, how: str) -> StoreError:
    return StoreError(
        f"The delivery {path.name} is damaged: {how}. "
        "Restore that folder from a backup, or remove it and load the file again."
    )


def _problem(plain: dict[str, Any]) -> Problem:
    where = Place(**plain["where"] | {"rows": tuple(plain["where"]["rows"])})
    return Problem(**plain | {"where": where, "severity": Severity(plain["severity"])})
