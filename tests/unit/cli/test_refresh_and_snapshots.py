"""`holdfast refresh` and `holdfast snapshots`: what serves, what it covers, what is wrong in it."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from holdfast.clocks.ledger import LedgerReport
from holdfast.record.snapshots import current_id
from holdfast.record.store import Store
from holdfast.refresh import council
from tests.factories import deliver, reading
from tests.unit.cli.conftest import Run


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty ledger: to compile all clocks takes far longer than these commands."""

    def no_ledger(folder: Path, *_: object, **__: object) -> LedgerReport:
        pq.write_table(pa.table({"standard": pa.array([], pa.string())}), folder / "ledger.parquet")
        return LedgerReport({}, {"protection_visit": "no source gives cp_plans"})

    monkeypatch.setattr(council, "council_reckoning", lambda store: None)
    monkeypatch.setattr(council, "index_for_pages", lambda *_: None)
    monkeypatch.setattr(council, "write_ledger", no_ledger)


@pytest.fixture
def loaded(store: Store) -> Store:
    deliver(
        store,
        reading("ssd", "2026-08-31", persons="person_id\nA1\nB2"),
        reading(
            "ssd",
            "2026-09-30",
            persons="person_id\nA1\na1",
            cin_visits="visit_id | person_id | visit_on\nv1 | A1 | 2026-09-02\nv2 | Z9 | 2026-09-03",
        ),
    )
    return store


def test_a_refresh_tells_what_it_made(run: Run, loaded: Store) -> None:
    told = run("refresh")
    assert told.exit_code == 0, told.stderr
    assert f"Snapshot {current_id(loaded)}, as at 2026-09-30 (serves now)" in told.stdout
    assert "ssd: as at 2026-09-30" in told.stdout
    assert "protection_visit could not be reckoned: no source gives cp_plans" in told.stdout
    assert "ids in ssd: vanished 1, new 1, collision 1" in told.stdout
    assert "rows that break a check of consistency: 1; checks that could not be made: " in told.stdout


@pytest.mark.parametrize("words", [["--as-at", "2026-09-01"], ["--recorded-by", "2026-09-15"]])
def test_a_look_back_says_that_it_does_not_serve(run: Run, loaded: Store, words: list[str]) -> None:
    run("refresh")
    serving = current_id(loaded)
    told = run("refresh", *words)
    assert told.exit_code == 0, told.stderr
    assert f"is a look back; {serving} goes on serving." in told.stdout
    assert current_id(loaded) == serving
    assert len([line for line in run("snapshots").stdout.splitlines() if " ssd 2026-" in line]) == 2


def test_snapshots_are_listed_with_what_they_are_made_of(run: Run, loaded: Store) -> None:
    assert "There is no snapshot" in run("snapshots").stdout
    run("refresh")
    (line,) = [line for line in run("snapshots").stdout.splitlines() if str(current_id(loaded)) in line]
    assert "ssd 2026-09-30" in line
    assert "now" in line


def test_coverage_is_shown_by_table_with_what_is_missing(run: Run, loaded: Store) -> None:
    run("refresh")
    told = run("snapshots", "--coverage")
    (line,) = [line for line in told.stdout.splitlines() if "cin_visits" in line and "2026-09-02" in line]
    assert "2026-09-03" in line
    assert "complete" in line
    assert "seen_alone" in line
    assert "cp_plans" in told.stdout


def test_ids_and_broken_checks_are_shown(run: Run, loaded: Store) -> None:
    run("refresh")
    told = run("snapshots", str(current_id(loaded)), "--identity", "--consistency").stdout
    assert any("collision" in line and "A1" in line and "a1" in line for line in told.splitlines())
    assert any("vanished" in line and "B2" in line for line in told.splitlines())
    assert any("cin_visits" in line and "person id not in persons" in line for line in told.splitlines())
    assert "no source supplies plan_id of cin_visits" in told


WRONG = {
    "nothing loaded": (["refresh"], 3, "Nothing has been loaded"),
    "nothing to show": (["snapshots", "--coverage"], 3, "no snapshot"),
    "a day in words": (["refresh", "--as-at", "soon"], 2, "Write it as"),
    "a time with a zone": (["refresh", "--recorded-by", "2026-09-30T10:00Z"], 2, "without a zone"),
    "a word too many": (["refresh", "now"], 2, "now"),
}


@pytest.mark.parametrize(("words", "code", "told"), WRONG.values(), ids=WRONG)
def test_wrong_input_is_told(run: Run, words: list[str], code: int, told: str) -> None:
    result = run(*words)
    assert result.exit_code == code
    assert told in result.stderr


def test_a_day_before_any_delivery_is_told(run: Run, loaded: Store) -> None:
    told = run("refresh", "--as-at", "2020-01-01")
    assert told.exit_code == 1
    assert "the oldest is as at 2026-08-31" in told.stderr


def test_a_snapshot_that_is_none_is_told(run: Run, loaded: Store) -> None:
    run("refresh")
    told = run("snapshots", "2020-01-01-abc")
    assert told.exit_code == 1
    assert "no snapshot 2020-01-01-abc" in told.stderr


def test_a_damaged_delivery_is_told_with_its_own_exit_code(run: Run, loaded: Store) -> None:
    for account in loaded.deliveries.glob("*/delivery.json"):
        account.write_text("", encoding="utf-8")
    told = run("refresh")
    assert told.exit_code == 3
    assert "is damaged" in told.stderr
