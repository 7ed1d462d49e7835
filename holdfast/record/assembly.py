"""The record put together: for each source its newest delivery, for each table one source, in a fixed order of rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from holdfast.record.consistency import check_consistency
from holdfast.record.coverage import from_plain, missing_columns, to_plain
from holdfast.record.deliveries import Delivery, deliveries
from holdfast.record.files import conform, write_rows
from holdfast.record.identity import compare_identities
from holdfast.record.querying import parquet, querying, quoted
from holdfast.record.reading import Coverage
from holdfast.record.store import Store, StoreError, as_json, discard
from holdfast.record.tables import TABLES, Table
from holdfast.shared.errors import HoldfastError
from holdfast.shared.fingerprint import file_fingerprint, fingerprint, package_fingerprint

# Which source supplies a table that several deliver, best first: what is recorded as the work is done, then the whole
# history, then the window that an inspection asks for.
PRECEDENCE = ("practice", "ssd", "annex_a")

# What people write in Holdfast itself joins the rows of whoever supplies the table; it takes nobody's place, and the
# day of a snapshot is that of the case system's extracts, not of the last word written here.
WRITTEN_HERE = "holdfast"

# How many earlier deliveries of a source its ids are compared with.
COMPARED = 12

Progress = Callable[[str, int, int], None]


def silent(what: str, done: int, total: int) -> None:
    """Tell nobody how far the work is."""


@dataclass(frozen=True)
class Choice:
    """What a snapshot is made of. `earlier` holds the deliveries before the chosen one, newest first, per source."""

    as_at: date
    recorded_by: datetime | None
    chosen: tuple[Delivery, ...]
    earlier: Mapping[str, tuple[Delivery, ...]]

    def inputs(self, definitions: str) -> dict[str, Any]:
        """Everything that decides the bytes of the snapshot."""
        return {
            "as_at": self.as_at.isoformat(),
            "recorded_by": self.recorded_by.isoformat() if self.recorded_by else None,
            "deliveries": {delivery.source: delivery.id for delivery in self.chosen},
            "compared_with": {source: [delivery.id for delivery in found] for source, found in self.earlier.items()},
            "record": package_fingerprint("holdfast.record"),
            "definitions": definitions,
        }

    def id(self, definitions: str) -> str:
        """The id of the snapshot: its as-at date and a mark of all its inputs."""
        return f"{self.as_at.isoformat()}-{fingerprint(self.inputs(definitions))[:12]}"


def choose(store: Store, *, as_at: date | None = None, recorded_by: datetime | None = None) -> Choice:
    """Choose the deliveries of a snapshot: of each source the newest that is as at `as_at` or earlier.

    The snapshot is as at the newest delivery chosen, never later, nor later than `recorded_by`: of a day that no source
    has reported on, or of which nothing had been recorded, nothing is known to be missed.
    """
    if recorded_by and recorded_by.tzinfo:
        raise ValueError("recorded_by is a time on the council's clock, without a zone, as the record's own times are")
    every = deliveries(store)
    if not every:
        raise StoreError(f"Nothing has been loaded into {store.home} yet. Load a council's files with `holdfast load`.")
    known = [delivery for delivery in every if as_at is None or delivery.as_at <= as_at]
    if not [delivery for delivery in known if delivery.source != WRITTEN_HERE]:
        raise HoldfastError(
            f"No delivery is as at {as_at} or earlier; the oldest is as at {every[0].as_at}. Ask for that day or later."
        )
    by_source = {source: [d for d in known if d.source == source] for source in sorted({d.source for d in known})}
    chosen = tuple(found[-1] for found in by_source.values())
    earlier = {source: tuple(reversed(found[-COMPARED - 1 : -1])) for source, found in by_source.items()}
    known_to = [recorded_by.date()] if recorded_by else []
    day = min([max(delivery.as_at for delivery in chosen if delivery.source != WRITTEN_HERE), *known_to])
    return Choice(day, recorded_by, chosen, earlier)


def assemble(
    store: Store,
    *,
    as_at: date | None = None,
    recorded_by: datetime | None = None,
    definitions: str = "",
    progress: Progress = silent,
) -> Path:
    """Put the record together in a folder under a temporary name, manifest and all, ready to be swapped in.

    With `recorded_by`, rows written in the source system after that moment are left out: the record as it was known
    then. `definitions` marks what else the snapshot will hold (clocks and parameters), for it becomes part of the id.
    """
    return put_together(store, choose(store, as_at=as_at, recorded_by=recorded_by), definitions, progress)


def put_together(store: Store, choice: Choice, definitions: str, progress: Progress = silent) -> Path:
    """Put the record together from what was chosen."""
    with store.explaining():
        folder = store.new_folder(store.snapshots)
        try:
            with querying(folder) as connection:
                tables = _write_tables(connection, folder, choice, progress)
                manifest: dict[str, Any] = {
                    "id": choice.id(definitions),
                    "as_at": choice.as_at.isoformat(),
                    "recorded_by": choice.recorded_by.isoformat() if choice.recorded_by else None,
                    "inputs": choice.inputs(definitions),
                    "sources": {d.source: _source(d) for d in choice.chosen},
                    "tables": tables,
                    "absent": sorted(set(TABLES) - set(tables)),
                }
                progress("identity of children", 0, 1)
                manifest["identity"] = compare_identities(connection, folder, choice.chosen, choice.earlier)
                progress("consistency", 0, 1)
                coverage = {name: from_plain(entry) for name, entry in tables.items()}
                manifest["consistency"] = check_consistency(connection, folder, coverage)
                progress("consistency", 1, 1)
            write_manifest(folder, manifest)
        except BaseException:
            discard(folder)
            raise
    return folder


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Write the manifest of a snapshot folder, with the hash of each file that now lies in it, and its rows."""
    place = folder / "manifest.json"
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path != place]
    manifest["files"] = {path.relative_to(folder).as_posix(): _account(path) for path in files}
    place.write_text(as_json(manifest), encoding="utf-8")


def _account(path: Path) -> dict[str, Any]:
    """What the manifest says of a file. The pages' index holds what the tables hold, and has no rows of its own."""
    rows = {"rows": pq.read_metadata(path).num_rows} if path.suffix == ".parquet" else {}
    return {**rows, "sha256": file_fingerprint(path)}


def _source(delivery: Delivery) -> dict[str, str]:
    return {"delivery": delivery.id, "as_at": delivery.as_at.isoformat(), "dialect": delivery.dialect}


def _rank(source: str) -> tuple[int, str]:
    return (PRECEDENCE.index(source) if source in PRECEDENCE else len(PRECEDENCE), source)


def _suppliers(chosen: tuple[Delivery, ...]) -> dict[str, list[Delivery]]:
    """For each table those who deliver it, the one to take first: one with rows before one without, then by rank."""
    best_first = sorted(chosen, key=lambda delivery: _rank(delivery.source))
    found = {name: [d for d in best_first if name in d.coverage] for name in TABLES}
    return {
        name: sorted(supply, key=lambda d: (d.source == WRITTEN_HERE, d.coverage[name].rows == 0))
        for name, supply in found.items()
        if supply
    }


def _write_tables(
    connection: duckdb.DuckDBPyConnection, folder: Path, choice: Choice, progress: Progress
) -> dict[str, dict[str, Any]]:
    suppliers = _suppliers(choice.chosen)
    written: dict[str, Path] = {}
    entries = {}
    for done, name in enumerate(sorted(suppliers, key=_steps_to_child)):
        progress(f"table {name}", done, len(suppliers))
        supplier, *passed_over = suppliers[name]
        supplier.check_table(name)
        rows_of = [supplier.table(name), *(d.table(name) for d in passed_over if d.source == WRITTEN_HERE)]
        query = _in_order(TABLES[name], rows_of, written, choice.recorded_by)
        rows = conform(name, connection.sql(query).to_arrow_table())
        covered = _covered(TABLES[name], supplier.coverage[name], written, len(rows))
        written[name] = folder / "record" / f"{name}.parquet"
        write_rows(rows, written[name])
        entries[name] = to_plain(covered) | {
            "source": supplier.source,
            "as_at": supplier.as_at.isoformat(),
            "missing": list(missing_columns(name, covered)),
            "passed_over": [delivery.source for delivery in passed_over],
        }
    progress("tables", len(suppliers), len(suppliers))
    return entries


def _steps_to_child(name: str) -> int:
    """How many other tables lie between a table and the child: those nearer are written first."""
    through = TABLES[name].person_through
    return 1 + _steps_to_child(through[0]) if through else 0


def _finds_child(table: Table, written: Mapping[str, Path]) -> bool:
    return bool(table.person_through and table.person_through[0] in written and "person_id" in table)


def _covered(table: Table, coverage: Coverage, written: Mapping[str, Path], rows: int) -> Coverage:
    found = {"person_id"} if _finds_child(table, written) else set()
    return replace(coverage, columns=tuple(sorted({*coverage.columns, *found})), rows=rows)


def _in_order(table: Table, rows: list[Path], written: Mapping[str, Path], recorded_by: datetime | None) -> str:
    """The rows of one table, each with its child, in an order that leaves nothing to chance."""
    together = " UNION ALL BY NAME ".join(f"SELECT * FROM {parquet(path)}" for path in rows)
    source, columns = f"FROM ({together}) AS own", {c.name: f"own.{quoted(c.name)}" for c in table}
    if table.person_through and _finds_child(table, written):
        parent, through = table.person_through
        # A parent key that leads to two children says nothing about whose row it is.
        source += f""" LEFT JOIN (SELECT {quoted(through)} AS through, min(person_id) AS person_id
            FROM {parquet(written[parent])} GROUP BY ALL HAVING count(DISTINCT person_id) = 1) AS parent
            ON parent.through = own.{quoted(through)}"""
        columns["person_id"] = "coalesce(own.person_id, parent.person_id)"
    if recorded_by and "recorded_at" in columns:
        source += f" WHERE own.recorded_at <= TIMESTAMP '{recorded_by.isoformat(sep=' ')}'"
    first = [name for name in ("person_id", *table.key) if name in columns]
    order = dict.fromkeys([*first, *columns])
    listed = ", ".join(f"{expression} AS {quoted(name)}" for name, expression in columns.items())
    return f"SELECT * FROM (SELECT {listed} {source}) ORDER BY {', '.join(f'{quoted(n)} NULLS LAST' for n in order)}"
