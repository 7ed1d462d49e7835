"""The dataset read where a council deployed it gives the record, the ledger and the figures of the files read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pyarrow as pa
import pytest

from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.engines.base import Engine
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.postgres import PostgreSQLEngine
from holdfast.measures.periods import period_named
from holdfast.measures.run import ASSURED, Measuring
from holdfast.record.reading import Reading
from holdfast.record.tables import TABLES
from holdfast.refresh.in_place import measuring_in_place
from holdfast.shared.errors import HoldfastError
from holdfast.sources.recognise import read
from holdfast.standards import MEASURES, definitions
from holdfast.synthetic import make_council
from tests import postgres, ssd_database
from tests.unit.cli.conftest import Run, run, store

__all__ = ["run", "store"]
AS_AT = date(2026, 9, 30)
SCHEMA = "ssd_development"
# The files' reader writes postcodes in one way; in place they stand as somebody typed them.
AS_TYPED = {"addresses": "postcode"}

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.skipif(bool(postgres.missing()), reason=postgres.missing() or "PostgreSQL is there"),
]


@dataclass
class Both:
    """One council twice: its files read into the embedded engine, and its database in place."""

    reading: Reading
    files: Measuring
    engine: PostgreSQLEngine
    place: Measuring


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder = tmp_path_factory.mktemp("council") / "files"
    make_council(children=120, years=4, seed=5, out=folder)
    address = postgres.started()
    ssd_database.deploy(address, SCHEMA, folder / "ssd")
    (reading,) = read(folder / "ssd", as_at=AS_AT)
    with DuckDBEngine(threads=1) as here, PostgreSQLEngine(address) as there:
        place = measuring_in_place(there, SCHEMA, _reckoning(there), as_at=AS_AT)
        yield Both(reading, _read_in(here, reading), there, place)


def _reckoning(engine: Engine) -> Reckoning:
    return Reckoning(definitions(), Compiler(engine.dialect))


def _read_in(engine: Engine, reading: Reading) -> Measuring:
    ready = _reckoning(engine)
    for name, rows in reading.tables.items():
        engine.hold(name, rows)
    ready.prepare(engine, reading.tables, as_at=AS_AT, coverage=reading.coverage)
    ready.run(engine, [c.standard for c in ready.definitions.clocks if missing_need(c.needs, reading.coverage) is None])
    engine.make("ledger", ready.ledger.sql)
    return Measuring(engine, ready, reading.coverage)


def rows(table: pa.Table) -> list[str]:
    return sorted(map(str, table.to_pylist()))


def test_every_table_in_place_holds_what_was_read_from_the_files(both: Both) -> None:
    differing = []
    for name, table in both.reading.tables.items():
        names = [column.name for column in TABLES[name] if column.name != AS_TYPED.get(name)]
        if rows(table.select(names)) != rows(both.engine.fetch(f'SELECT * FROM "{name}"').select(names)):
            differing.append(name)
    assert differing == []
    assert both.place.coverage == both.reading.coverage


def test_the_ledger_in_place_is_that_of_the_files(both: Both) -> None:
    asked = 'SELECT * FROM "ledger"'
    here, there = both.files.engine.fetch(asked), both.engine.fetch(asked)
    assert here.num_rows > 500
    assert rows(there) == rows(here)


def test_every_figure_in_place_is_that_of_the_files(both: Both) -> None:
    periods = [period_named("2025-26", AS_AT), period_named("12m", AS_AT)]
    for measuring in (both.files, both.place):
        measuring.set_periods(periods, as_at=AS_AT)
    found = {id_: both.files.figures(measure, periods) for id_, measure in MEASURES.items()}
    assert sum(figure.status == ASSURED for figures in found.values() for figure in figures) > 40
    assert {id_: both.place.figures(measure, periods) for id_, measure in MEASURES.items()} == found


def test_measures_are_taken_in_place_from_the_command_line(
    both: Both, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOLDFAST_RECORD_DATABASE", postgres.started())
    told = run("direct", "AS01", "--schema", SCHEMA, "--as-at", AS_AT, "--period", "2025-26", "--format", "csv")
    assert told.exit_code == 0, told.output
    period = period_named("2025-26", AS_AT)
    both.files.set_periods([period], as_at=AS_AT)
    (figure,) = both.files.figures(MEASURES["AS01"], [period])
    assert f",{figure.numerator},{figure.denominator}," in told.stdout


def test_a_schema_without_the_dataset_says_so(both: Both) -> None:
    with pytest.raises(HoldfastError, match="holds no table of the record"):
        measuring_in_place(both.engine, "pg_toast", _reckoning(both.engine), as_at=AS_AT)


def test_without_an_address_it_says_what_to_set(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOLDFAST_RECORD_DATABASE", raising=False)
    told = run("direct", "--schema", SCHEMA, "--as-at", AS_AT)
    assert told.exit_code != 0
    assert "HOLDFAST_RECORD_DATABASE is not set" in told.stderr


def test_a_server_that_does_not_answer_is_told_of(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOLDFAST_RECORD_DATABASE", "postgresql://reader:secret@127.0.0.1:1/none")
    told = run("direct", "--schema", SCHEMA, "--as-at", AS_AT)
    assert "did not let us in" in told.stderr
    assert "secret" not in told.output
