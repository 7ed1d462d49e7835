"""Many councils measured together: nothing that finds a person comes through the door, and engines agree."""

import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from holdfast.engines.duckdb import DuckDBEngine
from holdfast.measures.periods import period_named
from holdfast.measures.run import ASSURED, Figure, Measuring
from holdfast.record.coverage import to_plain
from holdfast.record.files import write_rows
from holdfast.record.snapshots import Snapshot, read_snapshot
from holdfast.record.store import Store, as_json
from holdfast.record.tables import TABLES, Kind, Label
from holdfast.refresh.door import Passing, kept_secret, key_of, let_through, passing
from holdfast.refresh.nation import Together, admit, councils, measuring_nation
from holdfast.shared.errors import HoldfastError
from holdfast.sources.recognise import read
from holdfast.standards import MEASURES
from holdfast.synthetic import make_council
from tests import spark
from tests.compiled import KEPT, reckoning
from tests.spec.conftest import LEFT_OPEN
from tests.unit.cli.conftest import Run, run
from tests.unit.cli.conftest import store as home

__all__ = ["home", "run"]
AS_AT = date(2026, 9, 30)
YEARS = ["2024-25", "2025-26"]
ASKED = ("FD01", "AS01", "CP01", "CN06", "CL02", "CW01")
# Two of the councils hold the very same record: what is done with one must not tell of the other.
SEEDS = {"north": 5, "south": 6, "twin-of-north": 5}
SECRET = b"a secret of thirty-two bytes only"[:32]


def snapshot_of(folder: Path, seed: int) -> Snapshot:
    files = folder / "files"
    make_council(children=60, years=4, seed=seed, out=files, processes=1)
    readings = [*read(files / "ssd", as_at=AS_AT), *read(files / "practice", as_at=AS_AT)]
    tables = {name: rows for reading in readings for name, rows in reading.tables.items()}
    coverage = {name: given for reading in readings for name, given in reading.coverage.items()}
    for name, rows in tables.items():
        write_rows(rows, folder / "snapshot" / "record" / f"{name}.parquet")
    manifest = {
        "id": f"seed-{seed}",
        "as_at": AS_AT.isoformat(),
        "tables": {name: to_plain(coverage[name]) for name in tables},
    }
    (folder / "snapshot" / "manifest.json").write_text(as_json(manifest), encoding="utf-8")
    return read_snapshot(folder / "snapshot")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Snapshot]:
    """Each council's own record, with names."""
    made = {seed: snapshot_of(tmp_path_factory.mktemp(f"seed-{seed}"), seed) for seed in set(SEEDS.values())}
    return {name: made[seed] for name, seed in SEEDS.items()}


@pytest.fixture(scope="module")
def nation(own: dict[str, Snapshot], tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(tmp_path_factory.mktemp("nation"))
    for name, snapshot in own.items():
        assert admit(store, name, snapshot, key_of(name, SECRET), reckoning("duckdb"))
    return store


def words_in(table: pa.Table, *columns: str) -> set[str]:
    """Every text in these columns, or in all that hold text."""
    names = columns or [field.name for field in table.schema if pa.types.is_string(field.type)]
    return {word for name in names for word in table[name].unique().to_pylist() if word and word.strip()}


def test_no_value_of_an_identifying_column_comes_through(own: dict[str, Snapshot], nation: Store) -> None:
    for council, inside in councils(nation).items():
        identifying, harmless, came_through = set(), set(), set()
        for name, path in own[council].tables.items():
            rows = pq.read_table(path)
            kinds = {c.name: passing(name, c) for c in TABLES[name] if c.kind.arrow == pa.string()}
            kept = [column for column, what in kinds.items() if what is Passing.KEPT]
            identifying |= words_in(rows, *(set(kinds) - set(kept)))
            # A team and a worker may have the same number: what also stands where anybody may see it tells nothing.
            harmless |= words_in(rows, *kept) if kept else set()
            came_through |= words_in(pq.read_table(inside.tables[name]))
        came_through |= words_in(pq.read_table(inside.ledger))
        assert len(identifying - harmless) > 1_000
        assert came_through & (identifying - harmless) == set()


def test_no_column_labelled_identifying_is_kept_as_it_is() -> None:
    labelled = [(t.name, c) for t in TABLES.values() for c in t if c.label is Label.IDENTIFYING]
    assert len(labelled) > 300
    assert [(name, c.name) for name, c in labelled if passing(name, c) is Passing.KEPT] == []
    words = [(t.name, c) for t in TABLES.values() for c in t if c.kind is Kind.TEXT and c.label is not Label.SAFE]
    assert {passing(name, c) for name, c in words} == {Passing.PRESENCE}


def test_of_a_day_of_birth_the_month_is_kept(own: dict[str, Snapshot], nation: Store) -> None:
    before = pq.read_table(own["north"].tables["persons"], columns=["born_on", "forename"])
    after = pq.read_table(councils(nation)["north"].tables["persons"], columns=["born_on", "forename"])
    born = [day for day in before["born_on"].to_pylist() if day]
    assert any(day.day != 1 for day in born)
    assert [day for day in after["born_on"].to_pylist() if day] == [day.replace(day=1) for day in born]
    assert set(after["forename"].to_pylist()) <= {"recorded", "", None}
    assert "child_born_on" not in TABLES["persons"]
    mothers = let_through("mothers", TABLES["mothers"].schema.empty_table(), SECRET)
    assert mothers.schema.equals(TABLES["mothers"].schema)


def test_a_child_keeps_one_hash_within_a_council_and_has_another_in_the_next(nation: Store) -> None:
    inside = councils(nation)
    people = {name: words_in(pq.read_table(s.tables["persons"]), "person_id") for name, s in inside.items()}
    for name, snapshot in inside.items():
        assert words_in(pq.read_table(snapshot.tables["cin_episodes"]), "person_id") <= people[name]
        assert words_in(pq.read_table(snapshot.ledger), "person_id") <= people[name]
    assert len(people["north"]) == len(people["twin-of-north"]) > 50
    assert people["north"] & people["twin-of-north"] == set()


def test_an_id_that_is_missing_or_blank_stays_so() -> None:
    rows = pa.table({name: pa.array(["", None, "U1"]) for name in ("placement_id", "urn")})
    schema = TABLES["placements"].schema
    whole = pa.table([rows[f.name] if f.name in rows.column_names else pa.nulls(3, f.type) for f in schema], schema)
    told = let_through("placements", whole, SECRET)["urn"].to_pylist()
    assert told[:2] == ["", None]
    assert len(told[2]) == 24


def test_a_council_that_is_in_is_not_let_in_again(own: dict[str, Snapshot], nation: Store) -> None:
    key = key_of("north", SECRET)
    assert not admit(nation, "north", own["north"], key, reckoning("duckdb"))


def test_the_secret_is_drawn_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "nation" / "secret.key"
    assert kept_secret(path) == kept_secret(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"short")
    with pytest.raises(HoldfastError, match="holds 5"):
        kept_secret(path)


def each_alone(nation: Store) -> dict[str, dict[str, list[Figure]]]:
    found: dict[str, dict[str, list[Figure]]] = {id_: {} for id_ in ASKED}
    for council, snapshot in councils(nation).items():
        with DuckDBEngine(threads=1) as engine:
            measuring = Measuring.over(snapshot, reckoning("duckdb"), engine)
            periods = [period_named(year, AS_AT) for year in YEARS]
            measuring.set_periods(periods, as_at=AS_AT)
            for id_ in ASKED:
                found[id_][council] = measuring.figures(MEASURES[id_], periods)
    return found


ENGINES: dict[str, Callable[[], Together]] = {"duckdb": lambda: DuckDBEngine(threads=1), "spark": spark.engine}


@pytest.fixture(params=["duckdb", pytest.param("spark", marks=[pytest.mark.spark, LEFT_OPEN])])
def engine(request: pytest.FixtureRequest) -> Iterator[Together]:
    if request.param == "spark" and spark.missing():
        pytest.skip(spark.missing())
    made = ENGINES[request.param]()
    yield made
    made.close()


def test_all_together_give_what_each_gives_alone(engine: Together, nation: Store) -> None:
    many = measuring_nation(nation, list(SEEDS), engine, KEPT / "apart", YEARS)
    found = {id_: many.figures(MEASURES[id_]) for id_ in ASKED}
    many.keep()
    assert found == each_alone(nation)
    told = [figure for by_council in found.values() for figures in by_council.values() for figure in figures]
    assert sum(figure.status == ASSURED for figure in told) > len(told) / 2


def test_the_command_writes_a_row_for_each_council_and_year(own: dict[str, Snapshot], home: Store, run: Run) -> None:
    shutil.copytree(KEPT, home.home / "compiled")
    given = [word for name in ("north", "south") for word in ("--council", f"{name}={own[name].path}")]
    told = run("national", "AS01", *given, "--year", "2025-26", "--year", "2024-25", "--format", "csv")
    assert told.exit_code == 0, told.output
    heading, *rows = [line.split(",") for line in told.stdout.splitlines()]
    assert heading[:3] == ["council", "measure", "period"]
    expected = [["north", "AS01", "2025-26"], ["north", "AS01", "2024-25"]]
    assert [row[:3] for row in rows] == [*expected, *(["south", *row[1:]] for row in expected)]
    shown = run("national", "AS01", *given)
    assert "set side by side, not ranked" in shown.output
    hidden = run("national", "AS01", *given, "--for-publication", "--format", "csv")
    assert hidden.exit_code == 0, hidden.output
    assert "suppressed" in hidden.stdout or "withheld" in hidden.stdout


def test_a_name_that_no_folder_can_have_is_refused(run: Run) -> None:
    told = run("national", "AS01", "--council", "our council=/nowhere")
    assert told.exit_code != 0
    assert "letters of the English alphabet" in told.output
