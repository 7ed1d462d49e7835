"""The store: one folder that holds deliveries and snapshots, in which a thing is there whole or not at all.

What is written is built under a temporary name, flushed to the disk and only then given its own name. So a load that
fails or a refresh that is killed leaves what was there before, and the next writer clears away what it left.
"""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb

from holdfast.shared.errors import HoldfastError

UNFINISHED = ".unfinished-"


class StoreError(HoldfastError):
    """The store cannot do what was asked: it is in use, damaged, full, or holds nothing yet."""

    exit_code = 3


@dataclass(frozen=True)
class Store:
    """Where Holdfast keeps what it was given and what it made of it."""

    home: Path

    @property
    def deliveries(self) -> Path:
        """A folder for each delivery."""
        return self.home / "deliveries"

    @property
    def snapshots(self) -> Path:
        """A folder for each snapshot."""
        return self.home / "snapshots"

    @property
    def current(self) -> Path:
        """The file that names the snapshot which serves."""
        return self.home / "current"

    @contextmanager
    def writing(self, what: str) -> Iterator[None]:
        """Be the only writer for a while; `what` tells others who waits for whom. Clears what a killed writer left."""
        with self.explaining():
            for folder in (self.deliveries, self.snapshots):
                folder.mkdir(parents=True, exist_ok=True)
        with self._locked(what):
            self._clear_unfinished()
            yield

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Tell a failure of the disk as one of the store, in plain words."""
        try:
            yield
        except (OSError, duckdb.IOException) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise StoreError(
                f"The store at {self.home} could not be read or written: {reason}. What was there before is unchanged. "
                "Check that the disk has room and that you may write to this folder, then try again."
            ) from error

    def new_folder(self, parent: Path) -> Path:
        """An empty folder under a temporary name, to be finished with `finish`."""
        folder = parent / f"{UNFINISHED}{uuid4().hex}"
        folder.mkdir()
        return folder

    def finish(self, folder: Path, name: str) -> Path:
        """Give a folder its own name, once every byte of it is on the disk."""
        for path in (*folder.rglob("*"), folder):
            _flush(path)
        target = folder.parent / name
        folder.rename(target)
        _flush(folder.parent)
        return target

    def remove(self, folder: Path) -> None:
        """Remove a finished folder; it loses its name first, so that half of it is never found under that name."""
        nameless = folder.parent / f"{UNFINISHED}{uuid4().hex}"
        folder.rename(nameless)
        discard(nameless)

    def replace_file(self, path: Path, text: str) -> None:
        """Replace a small file so that a reader sees the old text or the new, never a part."""
        draft = path.parent / f"{UNFINISHED}{path.name}"
        draft.write_text(text, encoding="utf-8")
        _flush(draft)
        draft.replace(path)
        _flush(path.parent)

    @contextmanager
    def _locked(self, what: str) -> Iterator[None]:
        # The kernel lets go of this lock when the process ends, however it ends: a killed writer never blocks the next.
        with (self.home / "lock").open("a+", encoding="utf-8") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.seek(0)
                holder = lock.read().strip() or "another command"
                raise StoreError(
                    f"The store at {self.home} is in use by {holder}. Wait until that has ended, then try again."
                ) from None
            lock.truncate(0)
            lock.write(f"{what} (process {os.getpid()}, since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC)")
            lock.flush()
            try:
                yield
            finally:
                lock.truncate(0)

    def _clear_unfinished(self) -> None:
        with self.explaining():
            for parent in (self.home, self.deliveries, self.snapshots):
                for left in parent.glob(f"{UNFINISHED}*"):
                    discard(left)


def discard(path: Path) -> None:
    """Remove a folder or file that was never finished."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def as_json(value: Any) -> str:
    """Plain data as text that is the same for the same data: sorted names, one item a line."""
    return json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False) + "\n"
