"""The ledger at growing sizes: the time for each child, against that at the smallest size.

python -m bench.growth --children 60000
"""

from pathlib import Path

from bench import ledger
from bench.council import KEPT_IN, council
from bench.runs import Runner, Taken, apart, asked, best, show, show_versions

SHARES = (10, 3, 1)


def report(children: int, rounds: int, *, run: Runner = apart, kept_in: Path = KEPT_IN) -> dict[str, Taken]:
    """Make the ledger of a tenth, a third and all of so many children, and print how the time grows."""
    sizes = [children // share for share in SHARES]
    folders = {size: council(size, kept_in=kept_in).path.resolve() for size in sizes}
    ledger.compile_kept(str(folders[children]))
    taken = best({f"{size:,} children": (ledger.holdfast, (folders[size],)) for size in sizes}, rounds=rounds, run=run)
    print("\nGrowth of the ledger")
    show(taken)
    smallest = next(iter(taken.values())).seconds / sizes[0]
    for size, of in zip(sizes, taken.values(), strict=True):
        each = of.seconds / size
        print(
            f"  {size:,} children: {each * 1e6:.0f} microseconds a child, {each / smallest:.2f} of the smallest size's"
        )
    return taken


if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    report(options.children, options.rounds)
