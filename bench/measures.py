"""Every measure, monthly for six years, by team: against the time in which the ledger that they count is made.

python -m bench.measures --children 60000
"""

from pathlib import Path

from bench import ledger
from bench.council import KEPT_IN, council
from bench.runs import Runner, Taken, apart, asked, best, kept_sql, show, show_ratio, show_versions
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.periods import months
from holdfast.measures.run import Measuring
from holdfast.record.snapshots import read_snapshot
from holdfast.standards import MEASURES, definitions


def measures(folder: str) -> int:
    """Each measure's figures for 72 months by team, one measure after another, and how many they are."""
    snapshot = read_snapshot(Path(folder))
    reckoning = Reckoning(definitions(), Compiler(DuckDBEngine.dialect, kept_sql(folder)))
    periods = months(snapshot.as_at)
    with DuckDBEngine() as engine:
        measuring = Measuring.over(snapshot, reckoning, engine)
        measuring.set_periods(periods, as_at=snapshot.as_at)
        found = sum(len(measuring.figures(measure, periods, "team")) for measure in MEASURES.values())
    reckoning.compiler.keep()
    return found


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Make the ledger, take every measure over it, and print the ratio."""
    folder = council(children, kept_in=kept_in).path.resolve()
    ledger.holdfast(str(folder))
    figures = measures(str(folder))
    works = {"all measures": (measures, (folder,)), "the ledger": (ledger.holdfast, (folder,))}
    taken = best(works, rounds=rounds, run=run)
    print(f"\nMeasures: {len(MEASURES)} measures, 72 months, by team: {figures:,} figures of {children:,} children")
    show(taken)
    show_ratio("all measures / the ledger", *taken.values(), "under 3")
    return taken


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
