"""Everything that cannot be made again, in one archive: people's accounts and work, the log, deliveries, the snapshot.

The archive holds rows, not a database's own files: what was kept in SQLite can be restored into PostgreSQL and back.
"""

import io
import json
import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core import serializers
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, connections, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model

from holdfast.activity.log import START, verify
from holdfast.activity.models import Entry
from holdfast.record.snapshots import current_id
from holdfast.record.store import UNFINISHED, Store, StoreError, as_json, discard
from holdfast.refresh.council import COMPILED
from holdfast.shared.errors import HoldfastError
from holdfast.shared.fingerprint import file_fingerprint

MANIFEST, PRACTICE = "manifest.json", "practice.jsonl"
# What is made again from the rest: queries compiled, files for browsers, the mark of who writes, SQLite's own files.
MADE_AGAIN, SQLITE = {COMPILED, "static", "lock"}, "practice.sqlite3"
COPY = "copy for the backup"
# Django makes the first two by itself; sessions end with the server that they were begun on.
LEFT_OUT = {"contenttypes", "auth", "sessions"}


@dataclass(frozen=True)
class Kept:
    """What an archive holds."""

    snapshot: str | None
    files: int
    rows: int
    mark: str


def back_up(store: Store, archive: Path) -> Kept:
    """Write the archive, while pages go on being served; loads and refreshes wait."""
    if archive.exists():
        raise HoldfastError(f"{archive} is there already. Name a file that is not.")
    if store.home.resolve() in archive.resolve().parents:
        raise HoldfastError(f"{archive} lies in what is backed up, and would be lost with it. Name a file elsewhere.")
    arriving = archive.with_name(f"{UNFINISHED}{archive.name}")
    with store.writing("a backup"), store.explaining(), tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        practice = Path(folder) / PRACTICE
        with _as_of_now(Path(folder)) as alias:
            rows, mark, applied = _write_rows(practice, alias), _last_mark(alias), _applied(alias)
        files = {str(path.relative_to(store.home)): path for path in _files(store)}
        files[PRACTICE] = practice
        kept = Kept(current_id(store), len(files), rows, mark)
        manifest = {
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "holdfast": version("holdfast"),
            "snapshot": kept.snapshot,
            "rows": kept.rows,
            "mark": kept.mark,
            "migrations": applied,
            "files": {name: file_fingerprint(path) for name, path in sorted(files.items())},
        }
        try:
            _pack(arriving, as_json(manifest), files)
            arriving.replace(archive)
        finally:
            discard(arriving)
    return kept


def restore(archive: Path, store: Store) -> Kept:
    """Put back what an archive holds into an empty place, having checked every byte of it and the whole log."""
    if store.home.exists() and any(store.home.iterdir()):
        raise HoldfastError(f"{store.home} is not empty. Restore into a folder that is empty or not there yet.")
    store.home.mkdir(parents=True, exist_ok=True)
    staged = store.new_folder(store.home)
    try:
        with store.explaining():
            manifest = _unpack(archive, staged)
        _restore_rows(staged / PRACTICE, manifest)
        (staged / PRACTICE).unlink()
        with store.explaining():
            for path in sorted(staged.iterdir()):
                store.finish(path, f"../{path.name}") if path.is_dir() else path.replace(store.home / path.name)
    except BaseException:
        connections.close_all()
        for left in store.home.iterdir():
            discard(left)
        raise
    discard(staged)
    return Kept(manifest["snapshot"], len(manifest["files"]), manifest["rows"], manifest["mark"])


def _files(store: Store) -> Iterator[Path]:
    """Everything in the home that cannot be made again: of snapshots the one that serves; the database goes as rows."""
    serving, database = current_id(store), _database()
    for path in sorted(store.home.rglob("*")):
        place = path.relative_to(store.home).parts
        of_another = place[0] == store.snapshots.name and serving not in place
        made_again = place[0] in MADE_AGAIN or path.name.startswith(database)
        if path.is_file() and not (of_another or made_again or any(part.startswith(UNFINISHED) for part in place)):
            yield path


def _database() -> str:
    """How the names of the database's own files begin, where they lie in the home."""
    return Path(connection.settings_dict["NAME"]).name if connection.vendor == "sqlite" else SQLITE


@contextmanager
def _as_of_now(folder: Path) -> Iterator[str]:
    """A view of the database as it stands at one moment, whatever is written meanwhile."""
    if connection.vendor == "postgresql":
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield "default"
        return
    connection.ensure_connection()
    with closing(sqlite3.connect(folder / "copy.sqlite3")) as copy:
        connection.connection.backup(copy)
    connections.settings[COPY] = {**connections.settings["default"], "NAME": str(folder / "copy.sqlite3")}
    try:
        yield COPY
    finally:
        connections[COPY].close()
        del connections[COPY]
        del connections.settings[COPY]


def _models() -> list[type[Model]]:
    """Every table of people's accounts and work."""
    return [model for app in apps.get_app_configs() if app.label not in LEFT_OUT for model in app.get_models()]


def _write_rows(path: Path, alias: str) -> int:
    """One row a line, in the words of the models. Times keep their millionths: the log's marks are made of them."""
    rows = 0
    with path.open("w", encoding="utf-8") as out:
        for model in _models():
            for found in model._base_manager.using(alias).order_by("pk").iterator(chunk_size=2_000):  # type: ignore[attr-defined]
                (row,) = serializers.serialize("python", [found])
                out.write(json.dumps(row, default=_plain) + "\n")
                rows += 1
    return rows


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _last_mark(alias: str) -> str:
    last = Entry.objects.using(alias).order_by("-number").first()
    return last.mark if last else START


def _applied(alias: str = "default") -> list[str]:
    """The changes of the database's shape that were made, by name."""
    found = MigrationRecorder(connections[alias]).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in found)


def _pack(path: Path, manifest: str, files: dict[str, Path]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as raw:
        with tarfile.open(fileobj=raw, mode="w") as tar:
            words = manifest.encode()
            told = tarfile.TarInfo(MANIFEST)
            told.size = len(words)
            tar.addfile(told, io.BytesIO(words))
            for name, file in sorted(files.items()):
                tar.add(file, name, recursive=False)
        raw.flush()
        os.fsync(raw.fileno())


def _unpack(archive: Path, folder: Path) -> dict[str, Any]:
    """Unpack into a folder, and find there every file that the manifest names, byte for byte, and no other."""
    try:
        with tarfile.open(archive, mode="r:") as tar:
            tar.extractall(folder, filter="data")
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        named: dict[str, str] = manifest["files"]
    except (tarfile.TarError, ValueError, KeyError, FileNotFoundError) as error:
        raise StoreError(f"{archive} is no whole archive of Holdfast: {type(error).__name__}. Take another.") from error
    (folder / MANIFEST).unlink()
    there = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    found = {name: file_fingerprint(path) for name, path in there.items()}
    wrong = sorted(name for name in {*named, *found} if named.get(name) != found.get(name))
    if wrong:
        raise StoreError(f"{archive} is damaged: {len(wrong)} of its files, first {wrong[0]}. Take another archive.")
    return manifest


def _restore_rows(path: Path, manifest: dict[str, Any]) -> None:
    """Fill an empty database, and keep it only if the log then stands as it was written."""
    call_command("migrate", verbosity=0, interactive=False)
    if manifest["migrations"] != _applied():
        raise HoldfastError(
            f"The archive was made by another version of Holdfast ({manifest['holdfast']}). "
            "Restore it with that version, then upgrade."
        )
    if any(model._base_manager.exists() for model in _models()):  # type: ignore[attr-defined]
        raise HoldfastError("The database that DATABASE_URL names is not empty. Restore into an empty one.")
    with transaction.atomic(), path.open(encoding="utf-8") as lines:
        for line in lines:
            for found in serializers.deserialize("python", [json.loads(line)]):
                found.object.save_base(raw=True, force_insert=True)
                for name, ids in found.m2m_data.items():
                    getattr(found.object, name).set(ids)
        _reset_sequences(_models())
        if broken := verify():
            raise HoldfastError(f"The archive's log was altered: entry {broken.number}, {broken.why}.")
        if _last_mark("default") != manifest["mark"]:
            raise HoldfastError("The archive's log does not end where the manifest says that it ends.")


def _reset_sequences(models: Iterable[type[Model]]) -> None:
    statements: list[str] = connection.ops.sequence_reset_sql(no_style(), list(models))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
