"""On any day, the ledger misses what the invented council knows to be missed, and nothing else."""

import csv
import shutil
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.clocks.states import Row
from holdfast.record.deliveries import receiving
from holdfast.record.store import Store
from holdfast.refresh.council import COMPILED, refresh
from holdfast.sources.recognise import read
from holdfast.synthetic import first_day, make_council

STATES = ("met", "missed", "pending", "ended", "unknown")
CHILDREN = 300
# An ordinary day, the day after the holidays, a Sunday, and a leap day on which few years of history are known.
COUNCILS = [
    (21, date(2026, 9, 30), 6),
    (22, date(2025, 12, 29), 4),
    (23, date(2026, 5, 31), 2),
    (24, date(2024, 2, 29), 8),
]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clocks compiled by the first council serve the others."""
    return tmp_path_factory.mktemp("compiled")


def reckoned(store: Store, files: Path, as_at: date, years: int) -> list[dict[str, Any]]:
    with receiving(store, by="a test") as load:
        for part in ("ssd", "practice"):
            for made in read(files / part, as_at=as_at, since=first_day(as_at, years)):
                load.add(made, path=files / part)
    snapshot = refresh(store)
    return pq.read_table(snapshot.ledger).to_pylist()


def state(row: dict[str, Any], as_at: date) -> str | None:
    fields = ("standard", "sequence", "started_on", "due_on", "done_on", "ended_other_on", "unknown_because")
    return Row(**{name: row[name] for name in fields}).state_on(as_at)


def told(files: Path, name: str) -> list[dict[str, str]]:
    with (files / "truth" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "as_at", "years"), COUNCILS)
def test_the_ledger_finds_every_planted_fault_and_nothing_else(
    seed: int, as_at: date, years: int, tmp_path: Path, compiled: Path
) -> None:
    files, store = tmp_path / "wyreshire", Store(tmp_path / "var")
    make_council(children=CHILDREN, years=years, seed=seed, out=files, as_at=as_at, processes=1)
    shutil.copytree(compiled, store.home / COMPILED)
    rows = [(row, state(row, as_at)) for row in reckoned(store, files, as_at, years)]
    shutil.copytree(store.home / COMPILED, compiled, dirs_exist_ok=True)
    counted = Counter((row["standard"], now) for row, now in rows if now)
    owed = {(row["standard"], name): int(row[name]) for row in told(files, "due") for name in STATES}
    assert counted == {key: count for key, count in owed.items() if count}
    columns = ("standard", "person_id", "episode_id", "started_on", "due_on", "done_on")
    missed = Counter(tuple(str(row[name] or "") for name in columns) for row, now in rows if now == "missed")
    assert missed == Counter(tuple(row[name] for name in columns) for row in told(files, "missed"))
