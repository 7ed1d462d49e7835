"""Every measure, monthly for six years, by team: against scanning what they read, and ten of them against pandas.

    python -m bench.measures --children 60000

The pandas is an implementation of its own: each of its sums must be Holdfast's.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench import ledger
from bench.council import KEPT_IN, council
from bench.measures_in_pandas import TEN, Line, ten_in_pandas
from bench.runs import Runner, Taken, apart, asked, best, kept_sql, show, show_ratio, show_versions
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.model import Measure
from holdfast.measures.periods import months
from holdfast.measures.run import Figure, Measuring
from holdfast.record.snapshots import read_snapshot
from holdfast.standards import MEASURES, definitions

UNDER = 60


def measures(folder: str) -> int:
    """Each measure's figures for 72 months by team, one measure after another, and how many they are."""
    return len(_figures(Path(folder), MEASURES.values()))


def ten(folder: str) -> list[Line]:
    """The sums of ten measures by month and team, in order."""
    figures = _figures(Path(folder), [MEASURES[id_] for id_ in TEN])
    lines = [
        (f.measure, f.period, f.group_id or "", f.numerator or 0, f.denominator or 0, f.pending or 0, f.overdue or 0)
        for f in figures
    ]
    return sorted(line for line in lines if any(line[4:]))


def in_pandas(folder: str) -> list[Line]:
    """The same sums in pandas."""
    snapshot = read_snapshot(Path(folder))
    return ten_in_pandas(snapshot.ledger, months(snapshot.as_at), snapshot.as_at)


def scan(folder: str) -> None:
    """Read each column that the measures use once, and do next to nothing with it."""
    snapshot = read_snapshot(Path(folder))
    reckoning = _reckoning(Path(folder))
    with DuckDBEngine() as engine:
        measuring = Measuring(engine, reckoning, {})
        queries = [measuring.compiled(measure, "team").sql for measure in MEASURES.values()]
    ledger.scan_for(snapshot, [*queries, *(compiled.sql for compiled in reckoning.derived.values())])


def _reckoning(folder: Path) -> Reckoning:
    return Reckoning(definitions(), Compiler(DuckDBEngine.dialect, kept_sql(folder)))


def _figures(folder: Path, chosen: Iterable[Measure]) -> list[Figure]:
    snapshot, reckoning = read_snapshot(folder), _reckoning(folder)
    periods = months(snapshot.as_at)
    with DuckDBEngine() as engine:
        measuring = Measuring.over(snapshot, reckoning, engine)
        measuring.set_periods(periods, as_at=snapshot.as_at)
        found = [figure for measure in chosen for figure in measuring.figures(measure, periods, "team")]
    reckoning.compiler.keep()
    return found


def check(told: Sequence[Sequence[object]], told_in_pandas: Sequence[Sequence[object]]) -> None:
    """End here if the sums are not the same."""
    # From another process they come as lists.
    ours, theirs = [tuple(line) for line in told], [tuple(line) for line in told_in_pandas]
    if ours != theirs:
        only = [line for line in ours if line not in theirs][:3], [line for line in theirs if line not in ours][:3]
        sys.exit(f"The sums differ: only Holdfast's {only[0]}, only pandas's {only[1]}.")


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Make the ledger, take every measure over it, and print the ratios."""
    folder = council(children, kept_in=kept_in, whole=True).path.resolve()
    ledger.everything(str(folder))
    figures = measures(str(folder))
    works = {
        "all measures": (measures, (folder,)),
        "bare scan of the columns used": (scan, (folder,)),
        "ten measures": (ten, (folder,)),
        "ten measures in pandas": (in_pandas, (folder,)),
        "the ledger, all clocks": (ledger.everything, (folder,)),
    }
    taken = best(works, rounds=rounds, run=run)
    ours, floor, our_ten, pandas_ten, reckoned = taken.values()
    check(our_ten.told, pandas_ten.told)
    print(f"\nMeasures: {len(MEASURES)} measures, 72 months, by team: {figures:,} figures of {children:,} children")
    show(taken)
    print(f"  all measures: {ours.seconds:.1f} s; the aim is under {UNDER} for 60,000 children")
    print(f"  peak memory: {ours.peak_mb / 1024:.2f} GiB; the aim is under 4")
    show_ratio("all measures / bare scan", ours, floor)
    show_ratio("pandas / Holdfast, ten measures", pandas_ten, our_ten)
    show_ratio("all measures / the ledger", ours, reckoned)
    print(f"  {len(our_ten.told):,} sums of ten measures in pandas are the same as Holdfast's")
    return taken


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
