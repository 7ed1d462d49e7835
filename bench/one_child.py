"""One child's obligations reckoned afresh: against looking up that child's rows in the ledger as it was made.

    python -m bench.one_child --children 60000

Looking up is the least that a page must do; it does not know of a supervision that was saved a minute ago.
"""

import random
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from statistics import quantiles
from typing import Any

import duckdb
import pyarrow as pa

from bench import ledger
from bench.council import KEPT_IN, council
from bench.runs import Runner, apart, asked, best, kept_sql, show, show_versions
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.sqlite import SQLiteEngine
from holdfast.measures.run import Measuring
from holdfast.record.querying import parquet
from holdfast.record.snapshots import Snapshot, read_snapshot
from holdfast.refresh.child import OneChild
from holdfast.serving.index import INDEX, record_tables
from holdfast.serving.records import write_records
from holdfast.standards import definitions

ASKED = 200


def people(snapshot: Snapshot) -> list[str]:
    """Children picked by chance, the same ones each time."""
    with duckdb.connect() as connection:
        rows = connection.sql(f"SELECT person_id FROM {parquet(snapshot.tables['persons'])} ORDER BY 1").fetchall()
    everybody = [person for (person,) in rows]
    return random.Random(1).sample(everybody, min(ASKED, len(everybody)))


def reckon_each(folder: str) -> dict[str, float]:
    """Reckon each child afresh; end here if anybody's rows are not those of the ledger."""
    snapshot = read_snapshot(Path(folder))
    Reckoning(definitions(), compiler(folder, SQLiteEngine.dialect))  # compiled once a version of the code, and kept
    began, processor = time.perf_counter(), time.process_time()
    one = OneChild(snapshot, Reckoning(definitions(), compiler(folder, SQLiteEngine.dialect)))
    ready = {"ready": time.perf_counter() - began, "ready, processor": time.process_time() - processor}
    times, processors = list[float](), list[float]()
    asked_for = people(snapshot)
    with duckdb.connect() as connection:
        for person in asked_for:
            began, processor = time.perf_counter(), time.process_time()
            rows = one.obligations(person)
            times.append(time.perf_counter() - began)
            processors.append(time.process_time() - processor)
            _check(person, rows, _look_up(connection, snapshot, person))
    one.close()
    busy = {f"{point}, processor": seconds for point, seconds in _spread(processors).items()}
    return _spread(times) | busy | ready


def compiler(folder: str, dialect: str) -> Compiler:
    """What compiles for a dialect and keeps the SQL beside the council's folder."""
    return Compiler(dialect, kept_sql(folder))


def keep_records(folder: str) -> None:
    """Keep each child's rows together in an index beside the ledger, as a refresh does; none of its other tables."""
    snapshot, reckoning = read_snapshot(Path(folder)), Reckoning(definitions(), compiler(folder, DuckDBEngine.dialect))
    Path(folder, INDEX).unlink(missing_ok=True)
    with DuckDBEngine() as engine, closing(sqlite3.connect(Path(folder, INDEX))) as database, database:
        Measuring.over(snapshot, reckoning, engine)
        write_records(database, engine, snapshot, record_tables(reckoning))


def look_up_each(folder: str) -> dict[str, float]:
    """Look up each child's rows in the ledger's file."""
    snapshot, times = read_snapshot(Path(folder)), []
    asked_for = people(snapshot)
    with duckdb.connect(config={"threads": 1}) as connection:
        for person in asked_for:
            began = time.perf_counter()
            _look_up(connection, snapshot, person)
            times.append(time.perf_counter() - began)
    return _spread(times)


def _look_up(connection: duckdb.DuckDBPyConnection, snapshot: Snapshot, person: str) -> pa.Table:
    query = f"SELECT * FROM {parquet(snapshot.ledger)} WHERE person_id = ? ORDER BY standard, episode_id, sequence"
    return connection.sql(query, params=[person]).to_arrow_table()


def _check(person: str, rows: pa.Table, expected: pa.Table) -> None:
    if sorted(map(str, rows.to_pylist())) != sorted(map(str, expected.to_pylist())):
        sys.exit(
            f"Child {person}: reckoned alone {rows.num_rows} rows, in the ledger {expected.num_rows}, not the same."
        )


def _spread(times: list[float]) -> dict[str, float]:
    cuts = quantiles(times, n=20)
    return {"p50": cuts[9], "p95": cuts[18]}


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Any]:
    """Reckon and look up the same children, and print the ratios."""
    folder = council(children, kept_in=kept_in, whole=True).path.resolve()
    ledger.everything(str(folder))
    kept = run(keep_records, folder)
    works = {"reckoned afresh": (reckon_each, (folder,)), "looked up in the ledger": (look_up_each, (folder,))}
    taken = best(works, rounds=rounds, run=run)
    told = {name: of.told for name, of in taken.items()}
    print(f"\nOne child of {children:,}, {min(ASKED, children)} of them by chance")
    show(taken)
    afresh, looked_up = told.values()
    for point in ("p50", "p95"):
        ours, least = afresh[point], looked_up[point]
        busy = f"processor {afresh[f'{point}, processor'] * 1000:.0f} ms"
        ratio = f"ratio {ours / least:.1f}"
        print(f"  {point}: afresh {ours * 1000:.0f} ms ({busy}), looked up {least * 1000:.0f} ms, {ratio}")
    print("  the aim is under 250 ms at p95")
    took = f"{afresh['ready']:.1f} s (processor {afresh['ready, processor']:.1f} s)"
    print(f"  getting ready, once a snapshot in each process: {took}")
    size = Path(folder, INDEX).stat().st_size / 1e6
    print(
        f"  each child's rows kept together, in a refresh: {kept.seconds:.1f} s, {size:.0f} MB, peak {kept.peak_mb} MB"
    )
    print("  each child's rows are those of the ledger")
    return told


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
