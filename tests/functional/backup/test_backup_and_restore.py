"""What was backed up is there again in an empty place: the same pages, accounts and log; anything less is refused."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from holdfast.measures.published import choose_council, load_published
from holdfast.record.store import Store
from holdfast.shared.fingerprint import file_fingerprint

PUBLISHED = """time_period,geographic_level,country_code,region_name,old_la_code,new_la_code,la_name,rereferral_percent
2025,National,E92000001,,,,,22.0
2025,Local authority,E92000001,Far West,901,E06000901,Wyreshire,35.0
"""
OWN_LIMIT = """- key: supervision
  value: 30
  unit: days
  valid_from: 2020-01-01
  status: convention
  source: "Wyreshire's own policy"
"""
COMMAND = "from holdfast.cli import main; main()"
# Writes a supervision, then every main page as each role sees it, without what differs from one answer to the next.
PAGES = """
import json, re, sys
import django; django.setup()
from django.conf import settings
from django.test import Client
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.oversight.actions import record_supervision
from holdfast.oversight.models import Discussion
from holdfast.web.page import served_now
manager, served = Person.objects.get(role_key="team_manager"), served_now()
condition, values = Scope(manager, served).condition
child = served.rows(f"SELECT * FROM children WHERE worker_id NOT NULL AND ({condition}) ORDER BY person_id", values)[0]
if "write" in sys.argv:
    record_supervision(scope=Scope(manager, served), person_id=child["person_id"], worker_id=child["worker_id"],
        held_on=served.snapshot.as_at, kind="personal", by=manager,
        changed="a", worries="b", decision="c", child_view="d")
pages = {}
for person in Person.objects.order_by("email"):
    client = Client()
    client.force_login(person, backend=settings.AUTHENTICATION_BACKENDS[-1])
    for address in ("/", "/children", "/standards", "/measures/AS01", "/measures/FD06", "/standards/supervision",
            f"/child/{reference_of(child['person_id'])}"):
        answer = client.get(address)
        text = re.sub(r'csrf\\w+" value="\\w+"', "", answer.content.decode())
        pages[f"{person.role_key} {address}"] = [answer.status_code, text]
people = sorted(Person.objects.values_list("email", "name", "role_key", "worker_id", "password"))
said = Discussion.objects.get().decision
print(json.dumps({"pages": pages, "people": people, "duties": Duty.objects.count(), "said": said}))
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


def run(home: Path, *words: str, database: str = "", code: str = COMMAND) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    env = {**kept, "HOLDFAST_HOME": str(home), "DJANGO_SETTINGS_MODULE": "holdfast.project.settings"}
    env |= {"DATABASE_URL": database} if database else {}
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def done(*arguments: Any, **named: Any) -> str:
    found = run(*arguments, **named)
    assert found.returncode == 0, found.stderr[-2000:]
    return found.stdout


def home_of(council: Store, to: Path) -> Path:
    to.mkdir()
    for name in ("deliveries", "snapshots"):
        shutil.copytree(council.home / name, to / name, copy_function=os.link)
    shutil.copy(council.current, to / "current")
    return to


def add_what_the_council_keeps(home: Path, folder: Path) -> None:
    """Published figures, a limit of the council's own, and a file of which no code knows."""
    (folder / "referrals.csv").write_text(PUBLISHED)
    load_published(Store(home), folder / "referrals.csv")
    choose_council(Store(home), "901")
    (home / "limits.yaml").write_text(OWN_LIMIT)
    (home / "kept").mkdir()
    (home / "kept" / "note.txt").write_text("ours")


def files_of(home: Path) -> dict[str, str]:
    """What lies in a home that cannot be made again, each file with its fingerprint."""
    made_again = ("compiled/", "static/", "lock", "practice.sqlite3")
    every = {str(path.relative_to(home)): path for path in home.rglob("*") if path.is_file()}
    return {name: file_fingerprint(path) for name, path in every.items() if not name.startswith(made_again)}


def new_database(start: str, name: str) -> str:
    """The address of an empty database: none for SQLite, which lies in the home."""
    if not start:
        return ""
    import psycopg

    with psycopg.connect(f"{start}postgres", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
    return f"{start}{name}"


@pytest.fixture
def archive(council: Store, tmp_path: Path) -> Path:
    home = home_of(council, tmp_path / "before")
    done(home, "people", "invented")
    done(home, "backup", str(tmp_path / "archive.tar"))
    return tmp_path / "archive.tar"


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_empty_place_serves_the_same_after_a_restore(
    kind: str, council: Store, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    start = request.getfixturevalue("postgresql") if kind == "postgresql" else ""
    here, there = new_database(start, "here"), new_database(start, "there")
    home = home_of(council, tmp_path / "before")
    add_what_the_council_keeps(home, tmp_path)
    done(home, "people", "invented", database=here)
    before = json.loads(done(home, "write", database=here, code=PAGES).splitlines()[-1])
    log = done(home, "activity", "verify", database=here)
    done(home, "backup", str(tmp_path / "archive.tar"), database=here)
    done(tmp_path / "after", "restore", str(tmp_path / "archive.tar"), database=there)
    assert done(tmp_path / "after", "activity", "verify", database=there) == log
    after = json.loads(done(tmp_path / "after", database=there, code=PAGES).splitlines()[-1])
    assert len(before["people"]) > 5
    assert [page for page in before["pages"] if before["pages"][page] != after["pages"][page]] == []
    assert after == before
    assert "35.0%" in before["pages"]["director /measures/FD06"][1]
    assert "Wyreshire&#x27;s own policy" in before["pages"]["director /standards/supervision"][1]
    assert files_of(tmp_path / "after") == files_of(home)
    assert (tmp_path / "after" / "kept" / "note.txt").read_text() == "ours"
    assert not [path for path in (tmp_path / "after").iterdir() if path.name.startswith(".")]


@pytest.mark.slow
def test_a_place_that_is_not_empty_is_left_alone(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note").write_text("ours")
    found = run(tmp_path / "full", "restore", str(archive))
    assert found.returncode != 0
    assert "is not empty" in found.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["note"]
    again = run(tmp_path / "before", "backup", str(archive))
    assert "is there already" in again.stderr
    within = run(tmp_path / "before", "backup", str(tmp_path / "before" / "archive.tar"))
    assert "would be lost with it" in " ".join(within.stderr.split())


def altered(archive: Path, folder: Path, change: Callable[[Path], None]) -> Path:
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    change(folder)
    other = archive.with_name("other.tar")
    with tarfile.open(other, "w") as tar:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            tar.add(path, str(path.relative_to(folder)))
    return other


def a_byte(folder: Path) -> None:
    path = next(iter(sorted(folder.rglob("ledger.parquet"))))
    path.write_bytes(path.read_bytes()[:-1] + b"?")


def a_file_more(folder: Path) -> None:
    (folder / "more").write_text("more")


def an_entry_of_the_log(folder: Path) -> None:
    """As somebody would who knows how the archive is made."""
    path = folder / "practice.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    first = next(row for row in rows if row["model"] == "activity.entry")
    first["fields"]["by"] = "somebody else"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["files"]["practice.jsonl"] = file_fingerprint(path)
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (a_byte, "is damaged: 1 of its files"),
        (a_file_more, "is damaged: 1 of its files, first more"),
        (an_entry_of_the_log, "log was altered: entry 1, its words were changed"),
    ],
)
def test_an_archive_that_was_altered_is_refused_and_nothing_is_left(
    change: Callable[[Path], None], said: str, archive: Path, tmp_path: Path
) -> None:
    found = run(tmp_path / "after", "restore", str(altered(archive, tmp_path / "opened", change)))
    assert found.returncode != 0
    assert said in " ".join(found.stderr.split())
    assert list((tmp_path / "after").iterdir()) == []
