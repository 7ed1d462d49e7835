"""All benchmarks, one after another: `make bench`; for a quick look `make bench ARGS="--children 6000 --rounds 1"`."""

from bench import growth, ledger, load, measures, one_child
from bench.runs import asked, show_versions

WORKBOOK_SHARE = 3

if __name__ == "__main__":
    options = asked(__doc__, 60_000)
    show_versions()
    for benchmark in (ledger, measures, one_child, growth):
        benchmark.report(options.children, options.rounds)
    load.report(options.children // WORKBOOK_SHARE, options.rounds)
    print()
    show_versions()
