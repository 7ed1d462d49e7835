"""The log under several writers at once, on both databases: in line, whole, and not to be changed."""

import os
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import postgres

ROOT = Path(__file__).resolve().parents[2]
WRITERS, EACH = 4, 15

# What each program begins with: Django over a database of its own.
BEGIN = "import django; django.setup()\nfrom holdfast.activity.log import record, verify\n"
WRITE = f"""
import threading
from django.db import connection
def write(name):
    for n in range({EACH}):
        record(by=name, action="read child", subject_kind="child", subject=str(n))
    connection.close()
writers = [threading.Thread(target=write, args=(f"writer {{n}}",)) for n in range({WRITERS})]
for writer in writers: writer.start()
for writer in writers: writer.join()
"""
TAMPER = """
from django.db import connection
from django.db.utils import DatabaseError
with connection.cursor() as cursor:
    for sql in ("UPDATE activity_entry SET by = 'x' WHERE number = 7", "DELETE FROM activity_entry WHERE number = 7"):
        try:
            cursor.execute(sql)
        except DatabaseError as error:
            print("append-only" in str(error))
"""
BREAK = """
from django.db import transaction
for sql in {broken}:
    with transaction.atomic(), connection.cursor() as cursor:
        for words in {unguard}:
            cursor.execute(words)
        cursor.execute(sql)
        print(verify())
        transaction.set_rollback(True)
print(verify())
"""
UNGUARD = {
    "sqlite": ["DROP TRIGGER activity_keeps_update", "DROP TRIGGER activity_keeps_delete"],
    "postgresql": ["DROP TRIGGER activity_keeps ON activity_entry"],
}
BROKEN = {
    "UPDATE activity_entry SET by = 'x' WHERE number = 7": (7, "its words were changed"),
    "DELETE FROM activity_entry WHERE number = 7": (7, "the entry is missing"),
    "UPDATE activity_entry SET previous = mark WHERE number = 9": (9, "it does not follow"),
}
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql" and not postgres.is_there():
        pytest.skip("no PostgreSQL on this machine: apt-get install postgresql")
    return str(request.param)


@pytest.fixture
def run(kind: str, tmp_path: Path) -> Callable[[str], str]:
    """Run a program over a new practice database of this kind, and give what it says."""
    env = {**os.environ, "HOLDFAST_HOME": str(tmp_path), "DJANGO_SETTINGS_MODULE": "holdfast.project.settings"}
    env.pop("DATABASE_URL", None)
    if kind == "postgresql":
        import psycopg

        server = os.environ.get("DATABASE_URL") or postgres.started()
        name = f"log_{uuid.uuid4().hex}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        env["DATABASE_URL"] = server.rsplit("/", 1)[0] + f"/{name}"

    def program(words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", BEGIN + words], env=env, cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.strip()

    return program


def test_entries_stand_in_line_cannot_be_changed_and_tell_of_whoever_gets_past_the_guard(
    run: Callable[[str], str], kind: str
) -> None:
    begin = "from django.core.management import call_command; call_command('migrate', verbosity=0)"
    count = "from holdfast.activity.models import Entry\nprint(Entry.objects.count(), verify())\n"
    said = run(begin + WRITE + TAMPER + count + BREAK.format(unguard=UNGUARD[kind], broken=list(BROKEN))).splitlines()
    assert said[:3] == ["True", "True", f"{WRITERS * EACH} None"]
    for (number, why), line in zip(BROKEN.values(), said[3:-1], strict=True):
        assert line.startswith(f"Broken(number={number}, ")
        assert why in line
    assert said[-1] == "None"
