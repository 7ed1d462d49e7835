"""A PostgreSQL server of the tests' own: started when asked for, on a socket, without care for a power cut."""

import atexit
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from urllib.parse import quote

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
SETTINGS = "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


def is_there() -> bool:
    """Whether this machine has PostgreSQL's programs."""
    return bool(PROGRAMS)


def missing() -> str:
    """What this machine lacks to run PostgreSQL; nothing if it has all."""
    return "" if is_there() else "PostgreSQL is not installed: on Debian or Ubuntu, apt-get install postgresql"


@cache
def started() -> str:
    """The address of the server's first database; the server stops when this program ends."""
    if not is_there():
        raise RuntimeError("These tests need PostgreSQL's programs. On Debian or Ubuntu: apt-get install postgresql")
    home = Path(tempfile.mkdtemp(prefix="holdfast-postgresql-"))
    # Its programs refuse to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        shutil.chown(home, user)

    def run(program: str, *words: str) -> None:
        path = PROGRAMS[-1].parent / program
        subprocess.run([path, *words], check=True, user=user, cwd=home, stdout=subprocess.DEVNULL)

    run("initdb", "-D", f"{home}/data", "-U", "holdfast", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
    run("pg_ctl", "-D", f"{home}/data", "-w", "-l", f"{home}/log", "-o", f"-k {home} {SETTINGS}", "start")

    def stop() -> None:
        run("pg_ctl", "-D", f"{home}/data", "-m", "immediate", "stop")
        shutil.rmtree(home, ignore_errors=True)

    atexit.register(stop)
    return f"postgresql://holdfast@{quote(str(home), safe='')}/postgres"
