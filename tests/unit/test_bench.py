"""Each benchmark runs on a tiny council, and the ledgers that it compares can differ."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bench import growth, ledger, load, measures, nation, one_child
from bench.by_hand import STANDARDS
from bench.council import council
from bench.measures_in_pandas import TEN
from bench.runs import Taken, apart, best, here, show_versions
from holdfast.record.tables import TABLES
from holdfast.standards import CLOCKS, MEASURES

CHILDREN = 60
ENOUGH_FOR_EVERY_CLOCK = 600


@pytest.fixture(scope="module")
def kept_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


def test_the_ledger_is_measured_against_others_that_agree(kept_in: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = ledger.report(ENOUGH_FOR_EVERY_CLOCK, 1, run=here, kept_in=kept_in)
    assert set(taken) == set(ledger.WORKS)
    (folder,) = kept_in.glob(f"{ENOUGH_FOR_EVERY_CLOCK}-children-*")
    owed = pq.read_table(folder / "ledger.parquet")
    assert set(owed["standard"].to_pylist()) == set(STANDARDS)
    assert set(STANDARDS) <= set(CLOCKS)
    told = capsys.readouterr().out
    assert f"{owed.num_rows:,} rows by hand" in told
    assert "Holdfast / DuckDB by hand" in told
    check_that_a_difference_is_found(folder, owed)


def check_that_a_difference_is_found(folder: Path, owed: pa.Table) -> None:
    other = folder / ledger.BY_HAND
    for at, column in enumerate(owed.column_names):
        emptied = pa.chunked_array([pa.nulls(owed.num_rows, owed.schema.types[at])])
        pq.write_table(owed.set_column(at, column, emptied), other)
        assert ledger.differences(folder / "ledger.parquet", other), column
    pq.write_table(owed.drop_columns("variant"), other)
    assert "the columns differ" in ledger.differences(folder / "ledger.parquet", other)[0]
    pq.write_table(pa.concat_tables([owed, owed.slice(0, 1)]), other)
    with pytest.raises(SystemExit, match=r"0 rows only in ledger\.parquet, 1 only in"):
        ledger.check(folder)


def test_measures_are_measured(
    kept_in: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = {id_: MEASURES[id_] for id_ in (*TEN, "CW02")}
    monkeypatch.setattr(measures, "MEASURES", chosen)
    taken = measures.report(ENOUGH_FOR_EVERY_CLOCK, 1, run=here, kept_in=kept_in)
    assert taken["all measures"].told > 72 * len(chosen)
    assert {line[0] for line in taken["ten measures"].told} == set(TEN)
    told = capsys.readouterr().out
    assert "all measures / bare scan" in told
    assert "in pandas are the same as Holdfast's" in told
    with pytest.raises(SystemExit, match="The sums differ"):
        measures.check(taken["ten measures"].told[1:], taken["ten measures in pandas"].told)


def test_a_whole_council_has_rows_in_every_table(kept_in: Path) -> None:
    rows = {name: given.rows for name, given in council(CHILDREN, kept_in=kept_in, whole=True).coverage.items()}
    assert set(rows) == set(TABLES)
    assert [name for name, count in rows.items() if not count] == []


def test_one_child_is_measured(
    kept_in: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_child, "ASKED", 3)
    told = one_child.report(CHILDREN, 1, run=here, kept_in=kept_in)
    assert told["reckoned afresh"]["p95"] > 0
    assert "p95: afresh" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="not the same"):
        one_child._check("1", pa.table({"a": [1]}), pa.table({"a": [2]}))


def test_growth_is_measured(kept_in: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "MEASURES", {id_: MEASURES[id_] for id_ in TEN})
    taken = growth.report(CHILDREN, 1, run=here, kept_in=kept_in)
    assert list(taken)[:4] == [f"{size} children, ledger" for size in (6, 20, 60, 200)]
    told = capsys.readouterr().out
    assert "ledger, 6 children" in told
    assert "150 million rows, by extrapolation" in told


def test_a_generated_nation_is_measured(kept_in: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sizes = nation.sizes(share=0.002, councils=3)
    assert len(nation.sizes(share=1, councils=153)) == 153
    taken = nation.report(sizes, "duckdb", TEN[:2], kept_in=kept_in)
    assert taken["figures"] == 3 * 2 * 3
    assert "3 councils" in capsys.readouterr().out


def test_a_load_is_measured(kept_in: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = load.report(CHILDREN, 1, run=here, kept_in=kept_in)
    assert taken["Holdfast"].told >= taken["openpyxl and pandas"].told > CHILDREN // 2
    assert "openpyxl and pandas / Holdfast" in capsys.readouterr().out


def test_work_is_done_in_a_process_of_its_own_and_the_best_round_counts() -> None:
    taken = apart(show_versions)
    assert taken.seconds > 0
    assert taken.peak_mb > 20
    rounds = iter([Taken(2, 5, 10, "a"), Taken(1, 6, 30, "b")])
    found = best({"work": (len, ())}, rounds=2, run=lambda *_: next(rounds))
    assert found == {"work": Taken(1, 5, 30, "b")}
