"""`holdfast load` and `holdfast deliveries`: what was read, refused and not recognised, and who loaded it."""

from pathlib import Path

import pytest

from holdfast.record.deliveries import deliveries
from holdfast.record.store import Store
from tests.unit.cli.conftest import Run


def test_a_load_tells_what_was_read_and_keeps_it(run: Run, store: Store, extract: Path) -> None:
    told = run("load", extract, "--as-at", "30/09/2026", "--by", "Sam Lee")
    assert told.exit_code == 0, told.stderr
    (kept,) = deliveries(store)
    assert (kept.source, str(kept.as_at), kept.loaded_by) == ("practice", "2026-09-30", "Sam Lee")
    assert "supervisions" in told.stdout
    assert f"Kept as {kept.id}. Run `holdfast refresh`" in told.stdout


def test_loading_it_again_is_recognised(run: Run, store: Store, extract: Path) -> None:
    run("load", extract, "--as-at", "2026-09-30", "--by", "Sam Lee")
    told = run("load", extract, "--as-at", "2026-09-30", "--by", "Jo Roe")
    assert told.exit_code == 0
    assert f"Already loaded as {deliveries(store)[0].id}" in told.stdout
    assert "by Sam Lee" in told.stdout
    assert len(deliveries(store)) == 1


def test_from_when_the_extract_holds_everything_can_be_said(run: Run, store: Store, extract: Path) -> None:
    """Until somebody says, the first date in the file is taken for it; said anew, it is a delivery of its own."""
    run("load", extract, "--as-at", "2026-09-30")
    run("load", extract, "--as-at", "2026-09-30", "--since", "2025-10-01")
    first, second = (kept.coverage["supervisions"] for kept in deliveries(store))
    assert first.from_on is not None
    assert str(first.from_on) > "2025-10-01"
    assert (str(second.from_on), str(second.to_on)) == ("2025-10-01", "2026-09-30")


def test_a_dry_run_reports_and_keeps_nothing(run: Run, store: Store, extract: Path) -> None:
    told = run("load", extract, "--as-at", "2026-09-30", "--dry-run")
    assert told.exit_code == 0
    assert "supervisions" in told.stdout
    assert "Nothing was kept: this was a dry run." in told.stdout
    assert not store.home.exists()


@pytest.mark.parametrize("dry", [[], ["--dry-run"]], ids=["load", "dry run"])
def test_with_one_file_that_cannot_be_read_nothing_is_kept(
    run: Run, store: Store, extract: Path, tmp_path: Path, dry: list[str]
) -> None:
    for name in ("minutes.txt", "budget.csv"):
        (tmp_path / name).write_text("agenda,item\n1,tea\n", encoding="utf-8")
    told = run("load", tmp_path / "minutes.txt", extract, tmp_path / "budget.csv", "--as-at", "2026-09-30", *dry)
    assert told.exit_code == 1
    assert "minutes.txt" in told.stderr
    assert "budget.csv" in told.stderr
    assert "Nothing was kept." in told.stderr
    assert deliveries(store) == []


def test_what_is_not_recognised_beside_what_is_stands_in_the_list(run: Run, extract: Path) -> None:
    (extract / "budget.csv").write_text("agenda,item\n1,tea\n", encoding="utf-8")
    told = run("load", extract, "--as-at", "2026-09-30")
    assert told.exit_code == 0
    assert any("budget.csv" in line and "not recognised" in line for line in told.stdout.splitlines())


def test_what_was_refused_is_told_with_its_place_and_shown_again_later(run: Run, store: Store, extract: Path) -> None:
    (extract / "supervisions.csv").write_text(
        "supervision_id,worker_id,held_on,kind,recorded_at\n"
        "s1,w1,2026-09-01,case,2026-09-01T17:00\n"
        ",w1,2026-09-08,case,2026-09-08T17:00\n",
        encoding="utf-8",
    )
    told = run("load", extract, "--as-at", "2026-09-30")
    assert told.exit_code == 0, told.stderr
    (kept,) = deliveries(store)
    assert kept.sheets[0].refused == 1
    (line,) = [line for line in told.stdout.splitlines() if line.startswith("  - ")]
    assert "supervisions.csv" in line
    assert "column A" in line
    assert "row 3" in line
    again = run("deliveries", kept.id)
    assert line in again.stdout


WRONG = {
    "no as-at date": (["{extract}"], 2, "--as-at"),
    "no path": (["--as-at", "2026-09-30"], 2, "PATH"),
    "no such path": (["{extract}/nowhere", "--as-at", "2026-09-30"], 2, "nowhere"),
    "a day in words": (["{extract}", "--as-at", "Wednesday"], 2, "Write it as 2026-09-30 or 30/09/2026"),
    "a beginning after the end": (
        ["{extract}", "--as-at", "2026-09-30", "--since", "2026-10-01"],
        2,
        "cannot begin on 2026-10-01, after 2026-09-30",
    ),
    "a day to come": (["{extract}", "--as-at", "2035-01-01"], 2, "is not between"),
}


@pytest.mark.parametrize(("words", "code", "told"), WRONG.values(), ids=WRONG)
def test_wrong_input_is_told_and_keeps_nothing(
    run: Run, store: Store, extract: Path, words: list[str], code: int, told: str
) -> None:
    result = run("load", *(word.format(extract=extract) for word in words))
    assert result.exit_code == code
    assert told in result.stderr
    assert not store.home.exists()


def test_who_loads_is_asked_where_the_machine_does_not_know(
    run: Run, extract: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 1001")

    monkeypatch.setattr("getpass.getuser", nobody)
    told = run("load", extract, "--as-at", "2026-09-30")
    assert told.exit_code == 2
    assert "--by" in told.stderr
    assert run("load", extract, "--as-at", "2026-09-30", "--by", "Sam Lee").exit_code == 0


def test_a_store_in_use_is_told_with_its_own_exit_code(run: Run, store: Store, extract: Path) -> None:
    with store.writing("a refresh"):
        told = run("load", extract, "--as-at", "2026-09-30")
    assert told.exit_code == 3
    assert "in use by a refresh" in told.stderr


def test_deliveries_are_listed(run: Run, store: Store, extract: Path) -> None:
    assert "Nothing has been loaded" in run("deliveries").stdout
    run("load", extract, "--as-at", "2026-09-30", "--by", "Sam Lee")
    told = run("deliveries")
    (line,) = [line for line in told.stdout.splitlines() if deliveries(store)[0].id in line]
    assert "practice" in line
    assert "Sam Lee" in line
    assert "2026-09-30" in line


def test_a_delivery_that_is_none_is_told(run: Run, extract: Path) -> None:
    run("load", extract, "--as-at", "2026-09-30")
    told = run("deliveries", "2020-01-01-ssd-0")
    assert told.exit_code == 1
    assert "no delivery 2020-01-01-ssd-0" in told.stderr
