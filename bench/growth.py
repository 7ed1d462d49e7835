"""The ledger of all clocks and every measure over it, at growing sizes: the time for each child and each million rows.

python -m bench.growth --children 60000

The sizes are a tenth, a third, all of so many children, and ten thirds: 6,000, 20,000, 60,000 and 200,000.
"""

from pathlib import Path

from bench import ledger, measures
from bench.council import KEPT_IN, council
from bench.runs import Runner, Taken, apart, asked, best, show, show_versions

SIZES = ((1, 10), (1, 3), (1, 1), (10, 3))
NATION = 150


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Make the ledger and take every measure at each size, and print how the time grows."""
    sizes = [children * times // share for times, share in SIZES]
    snapshots = {size: council(size, kept_in=kept_in, whole=True) for size in sizes}
    folders = {size: snapshot.path.resolve() for size, snapshot in snapshots.items()}
    # What is compiled once for all of them. In the first round the ledgers are made before the measures that read them.
    ledger.everything(str(folders[sizes[0]]))
    measures.measures(str(folders[sizes[0]]))
    works = {f"{size:,} children, ledger": (ledger.everything, (folder,)) for size, folder in folders.items()}
    works |= {f"{size:,} children, measures": (measures.measures, (folder,)) for size, folder in folders.items()}
    taken = best(works, rounds=rounds, run=run)
    print("\nGrowth of the ledger and of the measures")
    show(taken)
    rows = {size: sum(given.rows for given in snapshot.coverage.values()) for size, snapshot in snapshots.items()}
    for what in ("ledger", "measures"):
        seconds = {size: taken[f"{size:,} children, {what}"].seconds for size in sizes}
        _show_growth(what, seconds, rows)
    return taken


def _show_growth(what: str, seconds: dict[int, float], rows: dict[int, int]) -> None:
    smallest, *_, before, largest = seconds
    for size, took in seconds.items():
        times = took / size / (seconds[smallest] / smallest)
        print(
            f"  {what}, {size:,} children: {took / size * 1e6:.0f} microseconds a child, "
            f"{took / rows[size] * 1e6:.2f} s a million rows, {times:.2f} of the smallest size's"
        )
    slope = (seconds[largest] - seconds[before]) / (rows[largest] - rows[before]) * 1e6
    total = seconds[largest] + slope * (NATION - rows[largest] / 1e6)
    print(f"  {what}, {NATION} million rows, by extrapolation from the two largest: {total / 60:.0f} minutes")


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
