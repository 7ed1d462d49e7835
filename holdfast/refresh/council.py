"""The whole council: the record put together, every obligation reckoned over it, and both swapped in as one."""

import os
from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from holdfast.clocks.ledger import write_ledger
from holdfast.clocks.parameters import fingerprint as limits_fingerprint
from holdfast.clocks.parameters import load_parameters
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.sqlite import SQLiteEngine
from holdfast.measures.changes import Change
from holdfast.measures.run import Measuring
from holdfast.record.assembly import Choice, Progress, choose, put_together, silent, write_manifest
from holdfast.record.snapshots import KEPT, Snapshot, forget_old, is_whole, read_snapshot, serve_snapshot, swap_in
from holdfast.record.store import Store, discard
from holdfast.serving.index import INDEX, write_index
from holdfast.shared.errors import HoldfastError
from holdfast.shared.fingerprint import fingerprint, package_fingerprint
from holdfast.standards import MEASURES, definitions

# What decides the ledger and the index beside the record: a change in any of these makes a new snapshot.
DEFINING = tuple(
    f"holdfast.{package}" for package in ("shared", "engines", "clocks", "measures", "standards", "serving")
)

# A council's own limits, beside its deliveries.
LIMITS = "limits.yaml"
COMPILED = "compiled"

KEEP_SETTING = "HOLDFAST_KEEP_SNAPSHOTS"


def refresh(
    store: Store,
    *,
    as_at: date | None = None,
    recorded_by: datetime | None = None,
    changes: Sequence[Change] = (),
    progress: Progress = silent,
) -> Snapshot:
    """Build the snapshot of the newest deliveries, with its ledger, and let it serve from then on.

    With `as_at` or `recorded_by` it is the record as it stood on that day or was known at that moment. A look back is
    kept beside the snapshot that serves and does not take its place. `changes` are what people stated to have changed:
    limits of the charts begin afresh there.
    """
    keep = _snapshots_to_keep()
    with store.writing("a refresh"):
        choice = choose(store, as_at=as_at, recorded_by=recorded_by)
        parameters = load_parameters(store.home / LIMITS)
        stated = [repr(change) for change in sorted(changes)]
        packages = (package_fingerprint(name) for name in DEFINING)
        defined = fingerprint([limits_fingerprint(parameters), *packages, *stated])
        serve = recorded_by is None and choice.as_at == choose(store).as_at
        id = choice.id(defined)  # noqa: A001 (the word of the field)
        snapshot = _again(store, id, serve=serve) or _built(store, choice, defined, changes, progress, serve=serve)
        forget_old(store, keep=keep)
    return snapshot


def council_reckoning(store: Store) -> Reckoning:
    """All clocks compiled for the embedded engine, with the council's own limits."""
    parameters = load_parameters(store.home / LIMITS)
    return Reckoning(definitions(parameters), Compiler(DuckDBEngine.dialect, store.home / COMPILED))


def child_reckoning(store: Store, standards: Collection[str] | None = None) -> Reckoning:
    """All clocks, or those of these standards, compiled for one child at a time, with the council's own limits."""
    made = definitions(load_parameters(store.home / LIMITS))
    if standards is not None:
        made = replace(made, clocks=tuple(clock for clock in made.clocks if clock.standard in standards))
    return Reckoning(made, Compiler(SQLiteEngine.dialect, store.home / COMPILED))


def _reckon(store: Store, snapshot: Snapshot, changes: Sequence[Change], progress: Progress) -> dict[str, Any]:
    """Write the ledger of a snapshot that is being built, and give the account of it for the manifest."""
    spill = snapshot.path / ".spilled"
    reckoning = council_reckoning(store)
    with DuckDBEngine(spill=spill) as engine:
        report = write_ledger(
            snapshot.path,
            reckoning,
            as_at=snapshot.as_at,
            coverage=snapshot.coverage,
            engine=engine,
            progress=progress,
        )
    index_for_pages(snapshot, reckoning, spill, progress, changes)
    discard(spill)
    return asdict(report)


def index_for_pages(
    snapshot: Snapshot, reckoning: Reckoning, spill: Path, progress: Progress, changes: Sequence[Change] = ()
) -> None:
    """Take every measure and write the index that pages read, beside the ledger."""
    with DuckDBEngine(spill=spill) as engine:
        measuring = Measuring.over(snapshot, reckoning, engine)
        write_index(snapshot.path / INDEX, measuring, list(MEASURES.values()), snapshot, progress, changes)
        reckoning.compiler.keep()


def _again(store: Store, id: str, *, serve: bool) -> Snapshot | None:  # noqa: A002
    """The snapshot of these very inputs if it is there already, every byte of it."""
    if not is_whole(store, id):
        return None
    os.utime(store.snapshots / id)
    return serve_snapshot(store, id) if serve else read_snapshot(store.snapshots / id)


def _built(
    store: Store, choice: Choice, defined: str, changes: Sequence[Change], progress: Progress, *, serve: bool
) -> Snapshot:
    folder = put_together(store, choice, defined, progress)
    try:
        with store.explaining():
            snapshot = read_snapshot(folder)
            write_manifest(folder, snapshot.manifest | {"ledger": _reckon(store, snapshot, changes, progress)})
        return swap_in(store, folder, serve=serve)
    finally:
        if folder.exists():
            discard(folder)


def _snapshots_to_keep() -> int:
    given = os.environ.get(KEEP_SETTING, str(KEPT))
    if not given.isdigit() or int(given) < 1:
        raise HoldfastError(f"{KEEP_SETTING} is {given!r}. It is the number of snapshots to keep: 1 or more.")
    return int(given)
