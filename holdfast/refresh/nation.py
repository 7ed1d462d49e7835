"""A nation's record: many councils' snapshots behind the door, a partition each, measured together and each apart."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from holdfast.clocks.ledger import write_ledger
from holdfast.clocks.parameters import deadlines, national_parameters
from holdfast.clocks.reckoning import Reckoning, begins
from holdfast.engines.apart import COUNCIL, ApartCompiler
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.councils import ManyCouncils, of_council
from holdfast.measures.periods import period_named
from holdfast.record.coverage import to_plain
from holdfast.record.files import write_rows
from holdfast.record.snapshots import Snapshot, read_snapshot
from holdfast.record.store import UNFINISHED, Store, as_json, discard
from holdfast.record.tables import TABLES
from holdfast.refresh.door import let_through
from holdfast.shared.errors import HoldfastError
from holdfast.shared.fingerprint import fingerprint, package_fingerprint
from holdfast.standards import definitions

# What decides what comes through the door and what is owed there.
DEFINING = tuple(f"holdfast.{name}" for name in ("shared", "record", "engines", "clocks", "standards", "refresh"))
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
PARTITION = f"{COUNCIL}="


class Together(Engine, Protocol):
    """An engine that reads many councils' files under one name."""

    def attach_each(self, name: str, folder: Path, pattern: str) -> None:
        """Read each council's file in place under one name, with its council in a further column."""


def national_reckoning(compiled: Path) -> Reckoning:
    """All clocks for one council's record, by the nation's limits: a council's own, stricter ones do not compare."""
    return Reckoning(definitions(national_parameters()), Compiler(DuckDBEngine.dialect, compiled))


def checked_name(name: str) -> str:
    """A council's name if it can be that of a folder; an error otherwise."""
    if not NAME.fullmatch(name):
        raise HoldfastError(
            f"“{name}” cannot name a council here: letters of the English alphabet, digits, _ and - can. "
            "Give another as NAME=FOLDER."
        )
    return name


def admit(store: Store, council: str, snapshot: Snapshot, key: bytes, reckoning: Reckoning) -> bool:
    """Let a council's snapshot through the door and reckon what is owed there; False if it is in already."""
    place = store.home / f"{PARTITION}{council}"
    mark = fingerprint([snapshot.id, str(snapshot.path), key.hex(), *map(package_fingerprint, DEFINING)])
    if (place / "manifest.json").is_file() and read_snapshot(place).id == mark:
        return False
    with store.writing(f"{council}'s record"), store.explaining():
        folder = store.new_folder(store.home)
        _let_through(snapshot, folder, key)
        with DuckDBEngine(spill=folder / ".spilled") as engine:
            write_ledger(folder, reckoning, as_at=snapshot.as_at, coverage=snapshot.coverage, engine=engine)
        discard(folder / ".spilled")
        covered = {name: to_plain(given) for name, given in snapshot.coverage.items()}
        manifest = {"id": mark, "as_at": snapshot.as_at.isoformat(), "tables": covered}
        (folder / "manifest.json").write_text(as_json(manifest), encoding="utf-8")
        if place.exists():
            store.remove(place)
        store.finish(folder, place.name)
    return True


def _let_through(snapshot: Snapshot, folder: Path, key: bytes) -> None:
    for name, path in snapshot.tables.items():
        write_rows(let_through(name, pq.read_table(path), key), folder / "record" / f"{name}.parquet")


def councils(store: Store) -> dict[str, Snapshot]:
    """The councils that are in, each with its record behind the door."""
    found = sorted(path for path in store.home.glob(f"{PARTITION}*") if not path.name.startswith(UNFINISHED))
    return {path.name.removeprefix(PARTITION): read_snapshot(path) for path in found}


def measuring_nation(
    store: Store, wanted: Sequence[str], engine: Together, compiled: Path, periods: Sequence[str]
) -> ManyCouncils:
    """These councils' records and ledgers on an engine, ready for measures by council over the named periods."""
    chosen = {name: snapshot for name, snapshot in councils(store).items() if name in wanted}
    for name in (*TABLES, "ledger"):
        _attach(store, engine, name, wanted)
    parameters = national_parameters()
    engine.hold("deadlines", deadlines(parameters))
    covered = [of_council(name, begins(snapshot.coverage)) for name, snapshot in chosen.items()]
    engine.hold("coverage", pa.concat_tables(covered))
    reckoning = Reckoning(definitions(parameters), ApartCompiler(engine.dialect, compiled))
    many = ManyCouncils(engine, reckoning, {name: snapshot.coverage for name, snapshot in chosen.items()})
    as_at = {name: snapshot.as_at for name, snapshot in chosen.items()}
    many.set_periods({name: [period_named(text, day) for text in periods] for name, day in as_at.items()}, as_at)
    return many


def _attach(store: Store, engine: Together, name: str, wanted: Sequence[str]) -> None:
    """One name for the files of these councils; an empty table where none of them has one."""
    file = "ledger.parquet" if name == "ledger" else f"record/{name}.parquet"
    held = [council for council in wanted if (store.home / f"{PARTITION}{council}" / file).is_file()]
    if not held:
        engine.hold(name, of_council("", TABLES[name].schema.empty_table()))
        return
    engine.attach_each(f"every_{name}", store.home, f"{PARTITION}*/{file}")
    chosen = ", ".join(f"'{council}'" for council in wanted)
    engine.define(name, f"SELECT * FROM every_{name} WHERE {COUNCIL} IN ({chosen})")
