"""From a snapshot to its ledger: clocks by Holdfast, the same by hand-written DuckDB SQL, and five of them in pandas.

    python -m bench.ledger --children 60000

The hand-written SQL and the pandas are implementations of their own: each row of theirs must be a row of Holdfast's.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb

from bench.by_hand import STANDARDS, write_by_hand
from bench.council import KEPT_IN, council
from bench.in_pandas import FIVE, write_in_pandas
from bench.runs import Runner, Taken, apart, asked, best, kept_sql, show, show_ratio, show_versions
from holdfast.clocks.ledger import write_ledger
from holdfast.clocks.reckoning import Definitions, Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.querying import parquet, quoted
from holdfast.record.snapshots import Snapshot, read_snapshot
from holdfast.record.store import discard
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, definitions

BY_HAND, IN_PANDAS, FIVE_ONLY = "by_hand.parquet", "in_pandas.parquet", "five"


def holdfast(folder: str) -> None:
    """The clocks that are written by hand too, as a refresh runs them."""
    _reckon(Path(folder), Path(folder), STANDARDS)


def holdfast_five(folder: str) -> None:
    """Five of the clocks, into a folder of their own."""
    into = Path(folder, FIVE_ONLY)
    into.mkdir(exist_ok=True)
    if not (into / "record").exists():
        (into / "record").symlink_to(Path(folder, "record").resolve(), target_is_directory=True)
    _reckon(Path(folder), into, FIVE)


def everything(folder: str) -> None:
    """All clocks, as a refresh runs them."""
    _reckon(Path(folder), Path(folder), CLOCKS)


def _reckon(folder: Path, into: Path, standards: Iterable[str]) -> None:
    snapshot, every = read_snapshot(folder), definitions()
    chosen = Definitions(tuple(CLOCKS[name] for name in standards), every.derived, every.parameters)
    reckoning = Reckoning(chosen, Compiler(DuckDBEngine.dialect, kept_sql(folder)))
    with DuckDBEngine(spill=into / ".spilled") as engine:
        write_ledger(into, reckoning, as_at=snapshot.as_at, coverage=snapshot.coverage, engine=engine)
    discard(into / ".spilled")


def by_hand(folder: str) -> None:
    """The same clocks by hand."""
    snapshot = read_snapshot(Path(folder))
    write_by_hand(snapshot.tables, Path(folder, BY_HAND), snapshot.as_at)


def in_pandas(folder: str) -> None:
    """Five of the clocks in pandas."""
    snapshot = read_snapshot(Path(folder))
    write_in_pandas(snapshot.tables, Path(folder, IN_PANDAS), snapshot.as_at)


def scan(folder: str) -> None:
    """Read each column that the clocks use once, and do next to nothing with it: no way to a ledger is shorter."""
    reckoning = Reckoning(definitions(), Compiler(DuckDBEngine.dialect, kept_sql(folder)))
    scan_for(read_snapshot(Path(folder)), [c.sql for c in (*reckoning.clocks.values(), *reckoning.derived.values())])


def scan_for(snapshot: Snapshot, queries: Sequence[str]) -> None:
    """Read each column of the record that these queries name, once."""
    with duckdb.connect(config={"threads": 2}) as connection:
        for name, path in snapshot.tables.items():
            reading = [sql for sql in queries if f'"{name}"' in sql]
            used = [c.name for c in TABLES[name] if any(quoted(c.name) in sql for sql in reading)]
            touched = ", ".join(f"bit_xor(hash({quoted(column)}))" for column in used)
            if used:
                connection.execute(f"SELECT count(*), {touched} FROM {parquet(path)}").fetchall()


def compile_anew(folder: str) -> None:
    """Compile every definition and keep its SQL, as after a change of the code."""
    discard(kept_sql(folder))
    Reckoning(definitions(), Compiler(DuckDBEngine.dialect, kept_sql(folder)))


def compile_kept(folder: str) -> None:
    """Read back the SQL that was kept, as a nightly run does."""
    Reckoning(definitions(), Compiler(DuckDBEngine.dialect, kept_sql(folder)))


def differences(one: Path, other: Path, standards: Iterable[str] = STANDARDS) -> list[str]:
    """Where two ledgers differ, in the rows of these standards: all columns, and how often each row is there."""
    chosen = ", ".join(f"'{name}'" for name in standards)
    sides = [f"FROM {parquet(path)} WHERE standard IN ({chosen})" for path in (one, other)]
    with duckdb.connect() as connection:
        types = [connection.sql(f"DESCRIBE {side}").fetchall() for side in sides]
        if types[0] != types[1]:
            return [f"the columns differ: {types[0]} and {types[1]}"]
        missing = [f"SELECT {n} AS side, * FROM ({a} EXCEPT ALL {b})" for n, a, b in ((0, *sides), (1, *sides[::-1]))]
        rows = connection.sql(
            f"""SELECT standard, count(*) FILTER (side = 0), count(*) FILTER (side = 1), min(person_id)
            FROM ({" UNION ALL ".join(missing)}) GROUP BY standard ORDER BY standard"""
        ).fetchall()
    return [
        f"{standard}: {left} rows only in {one.name}, {right} only in {other.name}, the first of child {child}"
        for standard, left, right, child in rows
    ]


def check(folder: Path) -> None:
    """End here if the ledgers made in a folder are not the same."""
    ledger = folder / "ledger.parquet"
    found = [
        *differences(ledger, folder / BY_HAND),
        *differences(ledger, folder / FIVE_ONLY / "ledger.parquet", FIVE),
        *differences(ledger, folder / IN_PANDAS, FIVE),
    ]
    if found:
        sys.exit("The ledgers differ.\n" + "\n".join(found))


# Compiled first, so that all others find the SQL kept.
WORKS = {
    "definitions compiled anew": compile_anew,
    "definitions kept, read back": compile_kept,
    f"Holdfast, {len(STANDARDS)} clocks": holdfast,
    f"DuckDB by hand, {len(STANDARDS)} clocks": by_hand,
    "Holdfast, five clocks": holdfast_five,
    "pandas, five clocks": in_pandas,
    "bare scan of the columns used": scan,
}


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Run everything, hold the ledgers against each other, and print the ratios."""
    snapshot = council(children, kept_in=kept_in)
    folder = snapshot.path.resolve()
    taken = best({name: (work, (folder,)) for name, work in WORKS.items()}, rounds=rounds, run=run)
    check(folder)
    rows = sum(given.rows for given in snapshot.coverage.values())
    with duckdb.connect() as connection:
        ((owed,),) = connection.sql(f"SELECT count(*) FROM {parquet(folder / 'ledger.parquet')}").fetchall()
    print(f"\nSnapshot to ledger: {children:,} children, {rows:,} rows of the record, {owed:,} obligations")
    show(taken)
    anew, _, ours, hand, ours_five, pandas_five, floor = taken.values()
    show_ratio("Holdfast / DuckDB by hand", ours, hand, "1.3 at most")
    show_ratio("pandas / Holdfast, five clocks", pandas_five, ours_five, "3 or more")
    show_ratio("Holdfast / bare scan", ours, floor)
    show_ratio("compiling anew / Holdfast with its SQL kept", anew, ours)
    print(f"  peak memory of Holdfast: {ours.peak_mb / 1024:.2f} GiB; the aim is under 4")
    print(f"  {owed:,} rows by hand and five clocks in pandas are the same as Holdfast's, in every column")
    return taken


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
