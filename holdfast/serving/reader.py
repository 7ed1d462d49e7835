"""Reading the index of the snapshot that serves: quick, read-only, and always of one snapshot throughout a request."""

import sqlite3
import threading
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from holdfast.record.snapshots import Snapshot, current_id, open_snapshot
from holdfast.record.store import Store, StoreError
from holdfast.serving.disclosed import DISCLOSED
from holdfast.serving.index import INDEX
from holdfast.serving.records import Cells, read_cells
from holdfast.shared.errors import HoldfastError

Found = TypeVar("Found")


@dataclass(frozen=True)
class Served:
    """A snapshot that serves, with a connection of this thread's own to its index."""

    snapshot: Snapshot
    index: sqlite3.Connection
    # Whether it holds only what may be told to people who may not see children.
    disclosed: bool = False
    # What was worked out from it, shared by all threads that read this snapshot and gone with it.
    worked_out: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, key: Hashable, work: Callable[[], Found]) -> Found:
        """What `work` makes of this snapshot and of what the key names, worked out the first time it is asked for.

        A snapshot never changes, so the answer stays true for as long as it serves. Whoever is given it leaves it as
        it is.
        """
        if key not in self.worked_out:
            self.worked_out[key] = work()
        found: Found = self.worked_out[key]
        return found

    def rows(self, sql: str, values: tuple[Any, ...] | list[Any] = ()) -> list[dict[str, Any]]:
        """The rows of a query as dictionaries."""
        return [dict(row) for row in self.index.execute(sql, values)]

    def row(self, sql: str, values: tuple[Any, ...] | list[Any] = ()) -> dict[str, Any] | None:
        """The first row of a query, or None."""
        found = self.index.execute(sql, values).fetchone()
        return dict(found) if found else None

    def names_of(self, workers: Iterable[str | None]) -> dict[str, str]:
        """The names of these workers by their ids."""
        asked = sorted({worker for worker in workers if worker})
        marks = ", ".join("?" * len(asked))
        rows = self.rows(f"SELECT worker_id, name FROM workers WHERE worker_id IN ({marks})", asked)
        return {row["worker_id"]: row["name"] for row in rows}


class Reader:
    """Opens the index of the snapshot that serves; a new snapshot is noticed at the next request.

    With `disclosed` it opens the one that holds only what may be told to people who may not see children.
    """

    def __init__(self, store: Store, *, disclosed: bool = False) -> None:
        self.store = store
        self.file = DISCLOSED if disclosed else INDEX
        self._local = threading.local()
        self._worked_out: tuple[str, dict[Hashable, Any]] = ("", {})

    def served(self) -> Served:
        """The snapshot that serves now."""
        name = current_id(self.store)
        held: Served | None = getattr(self._local, "served", None)
        if held is None or held.snapshot.id != name:
            opened = self._opened()
            if held is not None:
                held.index.close()
            self._local.served = held = opened
        return held

    def _opened(self) -> Served:
        """The snapshot that serves, opened. One that a refresh removes at this very moment has a follower."""
        while True:
            name = current_id(self.store)
            try:
                snapshot = open_snapshot(self.store, name)
                index = _connected(snapshot.path / self.file)
                return Served(snapshot, index, self.file == DISCLOSED, self._shared(snapshot.id))
            except HoldfastError:
                if current_id(self.store) == name:
                    raise

    def _shared(self, name: str) -> dict[Hashable, Any]:
        """What threads share of a snapshot; that of the one before is let go."""
        held, worked_out = self._worked_out
        if held != name:
            worked_out = {}
            self._worked_out = name, worked_out
        return worked_out


class Records:
    """Each child's rows in the index of a snapshot, of these tables; for whichever thread asks, one at a time."""

    def __init__(self, snapshot: Snapshot, tables: Collection[str]) -> None:
        self._index = _connected(snapshot.path / INDEX, one_thread=False)
        try:
            kept = {name for (name,) in self._index.execute("SELECT name FROM tables_in_records")}
        except sqlite3.DatabaseError as error:
            raise _of_another_version(snapshot) from error
        if not {name for name in tables if name in snapshot.tables} <= kept:
            raise _of_another_version(snapshot)

    def of(self, person_id: str) -> Cells:
        """The rows of a child by table, with their cells in the order of the columns and days as text."""
        return read_cells(self._index, person_id)

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()


def _of_another_version(snapshot: Snapshot) -> StoreError:
    return StoreError(
        f"The snapshot {snapshot.id} was built by another version of Holdfast, which did not keep each child's rows "
        "together. Run `holdfast refresh` to build it anew."
    )


def _connected(path: Path, *, one_thread: bool = True) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=one_thread)
    except sqlite3.OperationalError as error:
        raise StoreError(
            f"The snapshot {path.parent.name} is damaged: what pages read of it cannot be opened. "
            "Run `holdfast refresh` to build it anew."
        ) from error
    connection.row_factory = sqlite3.Row
    return connection
