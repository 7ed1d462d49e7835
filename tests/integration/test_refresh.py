"""From deliveries to a snapshot that serves: the same bytes each time, and never half of it, however it ends."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from holdfast.clocks.ledger import LedgerReport
from holdfast.clocks.reckoning import Reckoning
from holdfast.engines.compiling import Compiler
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.snapshots import current_id, is_whole, open_snapshot, snapshots
from holdfast.record.store import Store, StoreError
from holdfast.refresh import council
from holdfast.refresh.council import COMPILED, refresh
from holdfast.serving.index import INDEX
from holdfast.shared.errors import HoldfastError
from holdfast.standards import definitions
from tests.factories import deliver, reading
from tests.served import served_council

TABLES = {
    "persons": "person_id | born_on\n1 | 2015-01-01\n2 | 2016-01-01",
    "cin_episodes": "referral_id | person_id | referral_on | closed_on\nr1 | 1 | 2026-01-05 |\nr2 | 2 | 2026-02-05 |",
    "assessments": """assessment_id | person_id | referral_id | started_on | authorised_on
        a1 | 1 | r1 | 2026-01-06 | 2026-02-20
        a2 | 2 | r2 | 2026-02-06 |""",
}
DISCUSSED = """discussion_id | person_id | held_on | recorded_at
    d1 | 1 | 2026-09-01 | 2026-09-01 17:00
    d2 | 1 | 2026-09-10 | 2026-09-20 09:30"""


def council_of(store: Store, as_at: str = "2026-09-30") -> Store:
    deliver(store, reading("ssd", as_at, **TABLES), reading("practice", as_at, supervision_children=DISCUSSED))
    return store


def short_ledger(folder: Path, *_: object, **__: object) -> LedgerReport:
    """A ledger of one row an assessment: compiling all the clocks takes most of a small refresh."""
    rows = pq.read_table(folder / "record" / "assessments.parquet", columns=["person_id"])
    pq.write_table(rows, folder / "ledger.parquet")
    return LedgerReport({"assessments": rows.num_rows}, {})


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(council, "write_ledger", short_ledger)
    monkeypatch.setattr(council, "council_reckoning", lambda store: None)
    monkeypatch.setattr(council, "index_for_pages", lambda *_: None)


@pytest.fixture(scope="module")
def clocks() -> Reckoning:
    """All clocks, compiled once for this module."""
    return Reckoning(definitions(), Compiler(DuckDBEngine.dialect))


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch, clocks: Reckoning) -> None:
    monkeypatch.setattr(council, "council_reckoning", lambda store: clocks)


quickly = pytest.mark.usefixtures("quick")


def content(folder: Path) -> dict[str, str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.usefixtures("real")
def test_a_refresh_gives_a_record_and_a_ledger_that_serve(store: Store) -> None:
    snapshot = refresh(council_of(store))
    assert current_id(store) == snapshot.id
    assert snapshot.as_at == date(2026, 9, 30)
    assert set(snapshot.tables) == {*TABLES, "supervision_children"}
    ledger = pq.read_table(snapshot.ledger)
    assert {"standard", "person_id", "due_on", "done_on"} <= set(ledger.column_names)
    assert set(ledger["person_id"].to_pylist()) == {"1", "2"}
    told = snapshot.manifest["ledger"]
    assert told["rows"]["assessment_from_start"] == 2
    assert "cp_plans" in told["not_computable"]["protection_visit"]
    assert is_whole(store, snapshot.id)


@pytest.mark.usefixtures("real")
def test_the_same_inputs_give_the_same_bytes(tmp_path: Path) -> None:
    one, two = (content(refresh(council_of(Store(make(tmp_path, name) / "var"))).path) for name in ("one", "two"))
    assert one == two
    assert {"manifest.json", "ledger.parquet", "consistency.parquet", "identity.parquet", INDEX} < set(one)


# A refresh by another process: other hashes of its words, and another number of threads that take the rows.
REFRESH = """
import sys
from pathlib import Path
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.record.store import Store
from holdfast.refresh.council import refresh

DuckDBEngine.__init__.__kwdefaults__["threads"] = int(sys.argv[2])
print(refresh(Store(Path(sys.argv[1]))).path)
"""


@pytest.mark.slow
def test_another_process_gives_the_same_bytes_of_a_whole_council(tmp_path: Path) -> None:
    served = served_council()
    expected = content(open_snapshot(served).path)
    for seed, threads in (("1", "1"), ("2", "4")):
        home = make(tmp_path, threads)
        for folder in (served.deliveries, served.home / COMPILED):
            shutil.copytree(folder, home / folder.name)
        done = subprocess.run(
            [sys.executable, "-c", REFRESH, str(home), threads],
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found = content(Path(done.stdout.strip()))
        assert {name for name in expected.keys() | found if expected.get(name) != found.get(name)} == set()


def make(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    return folder


@quickly
def test_rows_that_come_in_another_order_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name, backwards in (("one", False), ("two", True)):
        delivered = reading("ssd", "2026-09-30", **TABLES)
        if backwards:
            delivered.tables = {name: turned(rows) for name, rows in delivered.tables.items()}
        store = Store(make(tmp_path, name) / "var")
        deliver(store, delivered)
        made.append({k: v for k, v in content(refresh(store).path).items() if k != "manifest.json"})
    assert made[0] == made[1]


def turned(rows: pa.Table) -> pa.Table:
    """The rows backwards, and cut into chunks of one row."""
    return pa.concat_tables([rows.slice(at, 1) for at in reversed(range(rows.num_rows))])


@quickly
def test_a_refresh_with_nothing_new_keeps_what_is_there(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first = refresh(council_of(store))
    monkeypatch.setattr(council, "put_together", lambda *a: pytest.fail("built again"))
    assert refresh(store).id == first.id


@quickly
def test_a_damaged_snapshot_is_built_again(store: Store) -> None:
    first = refresh(council_of(store))
    before = content(first.path)
    first.ledger.write_bytes(b"")
    assert refresh(store).id == first.id
    assert content(first.path) == before


@pytest.mark.usefixtures("real")
def test_a_damaged_index_is_built_again(store: Store) -> None:
    first = refresh(council_of(store))
    before = content(first.path)
    (first.path / INDEX).write_bytes(b"")
    assert refresh(store).id == first.id
    assert content(first.path) == before


@quickly
def test_a_change_of_the_clocks_makes_another_snapshot(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first = refresh(council_of(store))
    monkeypatch.setattr(council, "package_fingerprint", lambda package: f"{package} of tomorrow")
    assert refresh(store).id != first.id


@quickly
def test_a_look_back_is_kept_beside_what_serves(store: Store) -> None:
    july = refresh(council_of(store, "2026-07-31"))
    now = refresh(council_of(store))
    again = refresh(store, as_at=date(2026, 8, 15))
    known = refresh(store, recorded_by=datetime(2026, 9, 15))
    assert again.id == july.id
    assert current_id(store) == now.id
    assert known.as_at == date(2026, 9, 15)
    assert pq.read_table(known.tables["supervision_children"])["discussion_id"].to_pylist() == ["d1"]
    assert len(snapshots(store)) == 3


@quickly
def test_as_at_the_day_of_the_newest_delivery_or_later_is_no_look_back(store: Store) -> None:
    council_of(store)
    assert refresh(store, as_at=date(2026, 10, 31)).id == current_id(store)


@quickly
def test_old_snapshots_are_forgotten_as_set(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(council.KEEP_SETTING, "2")
    for month in ("06", "07", "08"):
        refresh(council_of(store, f"2026-{month}-28"))
    assert [str(snapshot.as_at) for snapshot in snapshots(store)] == ["2026-07-28", "2026-08-28"]


@quickly
@pytest.mark.parametrize("setting", ["0", "-1", "many", ""])
def test_a_setting_that_is_no_number_is_told(store: Store, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv(council.KEEP_SETTING, setting)
    with pytest.raises(HoldfastError, match=council.KEEP_SETTING):
        refresh(council_of(store))


@quickly
def test_two_refreshes_at_once_are_not_let_in(store: Store) -> None:
    council_of(store)
    with store.writing("a refresh"), pytest.raises(StoreError, match="in use by a refresh"):
        refresh(store)


@quickly
@pytest.mark.parametrize("breaks", ["write_ledger", "write_manifest", "swap_in", "serve_snapshot"])
def test_a_refresh_that_fails_leaves_the_old_one_serving(
    store: Store, monkeypatch: pytest.MonkeyPatch, breaks: str
) -> None:
    old = refresh(council_of(store, "2026-08-31"))
    council_of(store)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    place = "holdfast.record.snapshots" if breaks == "serve_snapshot" else "holdfast.refresh.council"
    with monkeypatch.context() as patch:
        patch.setattr(f"{place}.{breaks}", full)
        with pytest.raises((StoreError, OSError)):
            refresh(store)
    assert current_id(store) == old.id
    assert is_whole(store, old.id)
    assert refresh(store).as_at == date(2026, 9, 30)
    assert not [path for path in store.snapshots.iterdir() if path.name.startswith(".")]


# Runs a refresh again and again, each time in a new process that ends itself, as if killed, at another of the points at
# which it touches the disk, most of them while it swaps; tells after each what a reader finds. Forks, so that the
# imports are paid for once.
KILLER = """
import os, random, shutil, signal, sys
from pathlib import Path
import pandas  # which Arrow would otherwise import in each of them
from holdfast.record.snapshots import current_id, is_whole, snapshots
from holdfast.record.store import Store
from holdfast.refresh import council
from tests.integration.test_refresh import short_ledger

TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.utime", "shutil.rmtree"}
home, tally = Path(sys.argv[1]), Path(sys.argv[2])
limits = council.load_parameters(home / council.LIMITS)
council.write_ledger, council.council_reckoning = short_ledger, lambda store: None
council.index_for_pages = lambda *_: None
council.load_parameters = lambda path: limits
for package in ("holdfast.record", *council.DEFINING):
    council.package_fingerprint(package)

def killed_at(point):
    touched = 0
    def count(event, args):
        nonlocal touched
        if event in TOUCHES and str(home) in str(args[0]):
            touched += 1
            if touched == point:
                os.kill(os.getpid(), signal.SIGKILL)
    child = os.fork()
    if child == 0:
        sys.addaudithook(count)
        council.refresh(Store(home))
        tally.write_text(str(touched))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

def restored():
    shutil.rmtree(home)
    shutil.copytree(before, home)

before = home.with_suffix(".before")
shutil.copytree(home, before)
assert killed_at(0) == 0
last = int(tally.read_text())
restored()
points = [*random.Random(7).sample(range(1, last - 12), 10), *range(last - 12, last + 1)]
for point in points:
    ended = killed_at(point)
    serving = current_id(Store(home))
    print(ended, serving, is_whole(Store(home), serving), flush=True)
    if len(snapshots(Store(home))) > 1:
        restored()
"""


@pytest.mark.slow
@quickly
def test_a_refresh_that_is_killed_leaves_a_whole_snapshot_serving_and_the_next_one_works(store: Store) -> None:
    old = refresh(council_of(store, "2026-08-31"))
    council_of(store)
    done = subprocess.run(
        [sys.executable, "-c", KILLER, str(store.home), str(store.home.parent / "tally")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    runs = [line.split() for line in done.stdout.splitlines()]
    assert len(runs) == 23
    assert {ended for ended, _, _ in runs} == {str(-signal.SIGKILL)}
    assert {whole for _, _, whole in runs} == {"True"}
    serving = {serving for _, serving, _ in runs}
    new = refresh(store)
    assert serving == {old.id, new.id}, "killed before the swap the old one serves, after it the new one"
    assert new.as_at == date(2026, 9, 30)
    assert open_snapshot(store).id == new.id
    assert not [path for path in store.snapshots.iterdir() if path.name.startswith(".")]
