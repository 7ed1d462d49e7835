"""Snapshots: the record and its ledger as they stood on a day, immutable, swapped in whole."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from holdfast.record.coverage import from_plain
from holdfast.record.reading import Coverage
from holdfast.record.store import UNFINISHED, Store, StoreError
from holdfast.shared.errors import HoldfastError
from holdfast.shared.fingerprint import file_fingerprint

KEPT = 30


@dataclass(frozen=True)
class Snapshot:
    """One snapshot: where the rows of each table lie, and what each covers."""

    id: str
    as_at: date
    path: Path
    manifest: dict[str, Any] = field(repr=False)
    tables: dict[str, Path] = field(repr=False)
    coverage: dict[str, Coverage] = field(repr=False)

    @property
    def ledger(self) -> Path:
        """Every obligation to every child."""
        return self.path / "ledger.parquet"

    @property
    def inconsistent(self) -> Path:
        """The rows that break a check, by check, table, key and child."""
        return self.path / "consistency.parquet"

    @property
    def identities(self) -> Path:
        """The ids that vanished, appeared again, collide or changed, by id only."""
        return self.path / "identity.parquet"


def open_snapshot(store: Store, id: str | None = None) -> Snapshot:  # noqa: A002 (the word of the field)
    """The snapshot of that id, or the one that serves now."""
    name = id or current_id(store)
    if name is None:
        raise StoreError(
            f"There is no snapshot in {store.home} yet. Load a council's files with `holdfast load`, "
            "then run `holdfast refresh`."
        )
    if name not in {path.name for path in _finished(store)}:
        raise HoldfastError(f"There is no snapshot {name}. `holdfast snapshots` lists those that are kept.")
    return read_snapshot(store.snapshots / name)


def read_snapshot(folder: Path) -> Snapshot:
    """The snapshot in a folder, whether finished or still under its temporary name."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StoreError(
            f"The snapshot {folder.name} is damaged: its manifest cannot be read. "
            "Run `holdfast refresh` to build it anew."
        ) from error
    return Snapshot(
        id=manifest["id"],
        as_at=date.fromisoformat(manifest["as_at"]),
        path=folder,
        manifest=manifest,
        tables={name: folder / "record" / f"{name}.parquet" for name in manifest["tables"]},
        coverage={name: from_plain(entry) for name, entry in manifest["tables"].items()},
    )


def current_id(store: Store) -> str | None:
    """The id of the snapshot that serves, if there is one."""
    if not store.current.is_file():
        return None
    return store.current.read_text(encoding="utf-8").strip()


def snapshots(store: Store) -> list[Snapshot]:
    """The snapshots that are kept, oldest as-at date first."""
    found = [read_snapshot(path) for path in _finished(store)]
    return sorted(found, key=lambda snapshot: (snapshot.as_at, snapshot.id))


def is_whole(store: Store, id: str) -> bool:  # noqa: A002
    """Whether a snapshot of that id is there with every byte that its manifest names."""
    folder = store.snapshots / id
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        return all(file_fingerprint(folder / name) == file["sha256"] for name, file in manifest["files"].items())
    except (OSError, ValueError):
        return False


def swap_in(store: Store, folder: Path, *, serve: bool = True) -> Snapshot:
    """Give a finished folder its place among the snapshots and, unless told otherwise, let it serve from now on."""
    id = read_snapshot(folder).id  # noqa: A001
    with store.explaining():
        if (store.snapshots / id).exists():
            # Only a damaged snapshot is built again under the id that it had.
            store.remove(store.snapshots / id)
        store.finish(folder, id)
    return serve_snapshot(store, id) if serve else open_snapshot(store, id)


def serve_snapshot(store: Store, id: str) -> Snapshot:  # noqa: A002
    """Let a snapshot that is there serve from now on."""
    snapshot = open_snapshot(store, id)
    with store.explaining():
        store.replace_file(store.current, f"{id}\n")
    return snapshot


def forget_old(store: Store, *, keep: int = KEPT) -> list[str]:
    """Remove all but the `keep` snapshots built last; the one that serves always stays. Each can be built again."""
    with store.explaining():
        newest_first = sorted(_finished(store), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        old = [path for path in newest_first[keep:] if path.name != current_id(store)]
        for path in old:
            store.remove(path)
    return [path.name for path in old]


def _finished(store: Store) -> list[Path]:
    if not store.snapshots.is_dir():
        return []
    return [path for path in store.snapshots.iterdir() if not path.name.startswith(UNFINISHED)]
