"""A generated nation: 153 councils with the sizes of the real ones, let in at the door and measured year by year.

    python -m bench.nation --share 0.02 --engine duckdb
    python -m bench.nation --share 0.02 --engine spark --executors 2

The sizes are the children in need at any time in 2024-25 of each council, as the Department for Education tells them;
`--share` makes all of them smaller alike. Executors have one core each.
"""

import argparse
import csv
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.council import KEPT_IN, council
from bench.measures_in_pandas import TEN
from bench.runs import show_versions
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.spark import SparkEngine
from holdfast.record.store import Store
from holdfast.refresh.door import kept_secret, key_of
from holdfast.refresh.nation import Together, admit, councils, measuring_nation, national_reckoning
from holdfast.standards import MEASURES
from tests import spark

PUBLISHED = Path(__file__).parent / "children_in_need.csv"
YEARS = ("2023-24", "2024-25", "2025-26")
FEWEST = 10
AN_EXECUTOR = {"spark.executor.cores": "1", "spark.executor.memory": "1g", "spark.driver.host": spark.HERE}


def sizes(*, share: float, councils: int) -> dict[str, int]:
    """So many councils, by code, each with so large a share of its children."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[:councils]
    return {row["council"]: max(int(int(row["children"]) * share), FEWEST) for row in rows}


def report(
    children: Mapping[str, int], engine: str, ids: Sequence[str], *, executors: int = 1, kept_in: Path = KEPT_IN
) -> dict[str, float]:
    """Let every council in, take the measures, and print what each took."""
    store, began = Store(kept_in / f"nation-of-{sum(children.values())}-in-{len(children)}"), time.perf_counter()
    let_in(store, children, kept_in)
    at_the_door, began = time.perf_counter() - began, time.perf_counter()
    with started(engine, executors, store.home) as running:
        ready, began = time.perf_counter() - began, time.perf_counter()
        many = measuring_nation(store, list(children), running, kept_in / "compiled-apart", YEARS)
        figures = sum(len(found) for id_ in ids for found in many.figures(MEASURES[id_]).values())
        many.keep()
    measured = time.perf_counter() - began
    inside = councils(store)
    rows = sum(given.rows for name in children for given in inside[name].coverage.values())
    print(f"\nA nation of {len(children)} councils, {sum(children.values()):,} children, {rows:,} rows; {engine}")
    print(f"  at the door, with every clock: {at_the_door:.1f} s (what is in already is not let in again)")
    print(f"  {engine} ready: {ready:.1f} s")
    print(f"  {len(ids)} measures, {len(YEARS)} years: {measured:.1f} s, {figures:,} figures")
    return {"at the door": at_the_door, "ready": ready, "measured": measured, "figures": figures}


def let_in(store: Store, children: Mapping[str, int], kept_in: Path) -> None:
    """Draw each council's record, and let it through the door."""
    secret, reckoning = kept_secret(store.home / "secret.key"), national_reckoning(kept_in / "compiled")
    for seed, (name, size) in enumerate(children.items(), start=1):
        snapshot = council(size, seed=seed, kept_in=kept_in, whole=True)
        admit(store, name, snapshot, key_of(name, secret), reckoning)


def started(engine: str, executors: int, scratch: Path) -> "Together":
    """The engine, Spark's on a cluster of its own."""
    if engine == "duckdb":
        return DuckDBEngine()
    return SparkEngine(master=spark.cluster(*[1] * executors), scratch=scratch.resolve(), settings=AN_EXECUTOR)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=0.02, help="of the real sizes (default 0.02)")
    parser.add_argument("--councils", type=int, default=153, help="how many of them (default 153)")
    parser.add_argument("--engine", choices=["duckdb", "spark"], default="duckdb")
    parser.add_argument("--executors", type=int, default=1, help="of one core each, for Spark (default 1)")
    parser.add_argument("--all", action="store_true", help="every measure, not ten of them")
    options = parser.parse_args()
    show_versions()
    chosen = tuple(MEASURES) if options.all else TEN
    report(sizes(share=options.share, councils=options.councils), options.engine, chosen, executors=options.executors)
