"""The figures of the year are those that the invented council counted for itself, child by child."""

import csv
from pathlib import Path

import pytest

from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.periods import year_to
from holdfast.measures.run import Measuring
from holdfast.record.deliveries import receiving
from holdfast.record.snapshots import open_snapshot
from holdfast.record.store import Store
from holdfast.refresh.council import COMPILED, refresh
from holdfast.sources.recognise import read
from holdfast.standards import MEASURES, definitions
from holdfast.synthetic import AS_AT, first_day, make_council

CHILDREN, YEARS = 600, 6
# What only counts part of what Holdfast counts: England's form of it, or of those children alone whom a list shows.
IN_ANOTHER_FORM = {"CL01", "CL02", "CL11", "CW01", "CW06", "CW09", "HE02", "HE03", "IC01", "LC09", "LC11"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wyreshire")
    make_council(children=CHILDREN, years=YEARS, seed=31, out=out, processes=1)
    return out


@pytest.fixture(scope="module")
def store(files: Path) -> Store:
    store = Store(files.parent / f"{files.name}-var")
    with receiving(store, by="a test") as load:
        for part in ("ssd", "practice"):
            for made in read(files / part, as_at=AS_AT, since=first_day(AS_AT, YEARS)):
                load.add(made, path=files / part)
    refresh(store)
    return store


@pytest.mark.slow
def test_the_figures_of_the_year_are_the_councils_own(files: Path, store: Store) -> None:
    with (files / "truth" / "rates.csv").open(encoding="utf-8", newline="") as file:
        rates = {row["measure"]: (float(row["numerator"]), float(row["denominator"])) for row in csv.DictReader(file)}
    counted = {id_: rate for id_, rate in rates.items() if id_ in MEASURES and id_ not in IN_ANOTHER_FORM}
    reckoning = Reckoning(definitions(), Compiler(DuckDBEngine.dialect, store.home / COMPILED))
    with DuckDBEngine(threads=1) as engine:
        measuring = Measuring.over(open_snapshot(store), reckoning, engine)
        year = [year_to(AS_AT)]
        measuring.set_periods(year, as_at=AS_AT)
        found = {}
        for id_ in counted:
            (figure,) = measuring.figures(MEASURES[id_], year)
            found[id_] = (figure.numerator, figure.denominator)
    assert found == counted
    assert len(counted) > 15
