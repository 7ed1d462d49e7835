"""An invented council's figures by the engine, from the files that it sends: the SSD folder, the practice extracts."""

from collections.abc import Sequence
from pathlib import Path

from holdfast.clocks.parameters import national_parameters
from holdfast.clocks.reckoning import Definitions, Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.periods import Period
from holdfast.measures.run import Figure, Measuring
from holdfast.record.assembly import choose, put_together
from holdfast.record.deliveries import receiving
from holdfast.record.snapshots import read_snapshot
from holdfast.record.store import Store
from holdfast.sources.recognise import read
from holdfast.standards import DERIVED, MEASURES
from holdfast.synthetic import AS_AT, first_day, make_council

YEARS = 6


def figures_of(
    ids: Sequence[str], periods: Sequence[Period], *, children: int, seed: int, home: Path
) -> dict[str, list[Figure]]:
    """The whole council's figures of these measures, one a period."""
    files, store = home / "files", Store(home / "var")
    make_council(children=children, years=YEARS, seed=seed, out=files, processes=1)
    with receiving(store, by="a test") as load:
        for part in ("ssd", "practice"):
            for made in read(files / part, as_at=AS_AT, since=first_day(AS_AT, YEARS)):
                load.add(made, path=files / part)
    snapshot = read_snapshot(put_together(store, choose(store), "a test"))
    used = {clock.standard: clock for id_ in ids for clock in MEASURES[id_].clocks}
    definitions = Definitions(tuple(used.values()), DERIVED, national_parameters())
    reckoning = Reckoning(definitions, Compiler(DuckDBEngine.dialect))
    with DuckDBEngine(threads=1) as engine:
        for name, path in snapshot.tables.items():
            engine.attach(name, path)
        reckoning.prepare(engine, snapshot.tables, as_at=snapshot.as_at, coverage=snapshot.coverage)
        reckoning.run(engine, list(used))
        engine.make("ledger", reckoning.ledger.sql)
        measuring = Measuring(engine, reckoning, snapshot.coverage)
        measuring.set_periods(periods, as_at=AS_AT)
        return {id_: measuring.figures(MEASURES[id_], periods) for id_ in ids}
