"""How fast the pages are: the production server over a store, with one and with fifty signed-in people.

    python -m bench.site HOME [SMALLER_HOME] [--seconds 60] [--users 50] [--out figures.json]

Each of the people opens a page every five seconds. The server runs on this machine, with the load beside it, on
loopback alone. Accounts, sessions and the log go to a database of the bench's own; the store is only read. With a
smaller store the slowdown from it to the larger one is told as well.
"""

import argparse
import http.client
import importlib.metadata
import json
import os
import platform
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EVERY = 5.0
PORT = 8190
KEY = "a key for the bench alone, of no use to anybody: 0123456789"
TOKEN = "b" * 32
ALONE = 15
VERSIONS = ("django", "gunicorn", "duckdb", "pyarrow")
# Of fifty people at work, how many of each role.
MIX = {"social_worker": 34, "team_manager": 8, "head_of_service": 2, "director": 2,
       "reviewing_officer": 2, "analyst": 2}  # fmt: skip

Samples = dict[str, list[float]]


@dataclass
class User:
    """Somebody signed in: their cookie, and a way to make the next address of each page that they may open."""

    role: str
    cookie: str
    pages: dict[str, Callable[[], tuple[str, str]]]

    def open(self, page: str) -> float:
        """Open a page; gives the seconds until its last byte was here."""
        address, body = self.pages[page]()
        headers = {"Cookie": f"sessionid={self.cookie}; csrftoken={TOKEN}", "X-CSRFToken": TOKEN}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        connection.request("POST" if body else "GET", address, body or None, headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        took = time.perf_counter() - began
        if answer.status != 200:
            raise RuntimeError(f"{page} answered {answer.status} to the {self.role}")
        return took


def users(seed: int) -> list[User]:
    """Fifty people with sessions, each with addresses of pages that they may open."""
    from holdfast.accounts.models import Person
    from holdfast.web.page import served_now

    served, draw, made = served_now(), random.Random(seed), []
    for role, number in MIX.items():
        workers = _workers(served, role)
        for place in range(number):
            who = {"name": f"{role} {place}", "role_key": role, "worker_id": workers[place % len(workers)]}
            person, _ = Person.objects.get_or_create(email=f"{role}{place}@bench.example", defaults=who)
            if role == "head_of_service":
                _give_service(person, served, place)
            made.append(User(role, _session(person), _pages(person, served, draw)))
    return made


def _workers(served: Any, role: str) -> list[str]:
    if role == "social_worker":
        sql = "SELECT worker_id AS id FROM children WHERE worker_id NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
    elif role == "reviewing_officer":
        sql = "SELECT reviewing_officer_id AS id FROM children WHERE id NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
    elif role == "team_manager":
        sql = """SELECT max(w.worker_id) AS id FROM workers w JOIN children c ON c.team_id = w.team_id
        WHERE w.role LIKE '%manager%' GROUP BY w.team_id ORDER BY count(DISTINCT c.person_id) DESC"""
    else:
        return [""]
    return [row["id"] for row in served.rows(sql)] or [""]


def _give_service(person: Any, served: Any, place: int) -> None:
    from django.utils import timezone

    from holdfast.accounts.models import Duty

    services = served.rows(
        """SELECT t.service_id AS id FROM children c JOIN teams t ON t.team_id = c.team_id WHERE c.status != 'closed'
        AND t.service_id NOT NULL GROUP BY 1 ORDER BY count(*) DESC"""
    )
    if services:
        kind, to = Duty.Kind.SERVICE, services[place % len(services)]["id"]
        Duty.objects.get_or_create(person=person, kind=kind, subject=to, started_on=timezone.localdate())


def _session(person: Any) -> str:
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.save()
    return str(session.session_key)


def _pages(person: Any, served: Any, draw: random.Random) -> dict[str, Callable[[], tuple[str, str]]]:
    """The pages that a person may open, each with a fresh address every time it is asked for."""
    from holdfast.accounts.permissions import Permission
    from holdfast.accounts.references import reference_of
    from holdfast.accounts.scope import Scope
    from holdfast.standards import CLOCKS, MEASURES

    condition, values = Scope(person, served).condition
    mine = served.rows(f"SELECT person_id, surname FROM children WHERE status != 'closed' AND ({condition})", values)
    known = draw.sample(mine, min(200, len(mine)))

    def child() -> tuple[str, str]:
        return f"/child/{reference_of(draw.choice(known)['person_id'])}", ""

    def asked() -> tuple[str, str]:
        return "/search", f"asked={draw.choice(known)['surname']}"

    every = {
        "Today": (Permission.OWN_PAGE_VIEW, lambda: ("/", "")),
        "Children": (Permission.CHILD_LIST, lambda: ("/children", "")),
        "Standards": (Permission.STANDARD_VIEW, lambda: ("/standards", "")),
        "Standard": (Permission.STANDARD_VIEW, lambda: (f"/standards/{draw.choice(sorted(CLOCKS))}", "")),
        "Measure": (Permission.STANDARD_VIEW, lambda: (f"/measures/{draw.choice(sorted(MEASURES))}", "")),
        "Children behind": (
            Permission.CHILDREN_BEHIND_VIEW,
            lambda: (f"/measures/{draw.choice(sorted(MEASURES))}/children", ""),
        ),
        "Data": (Permission.DATA_VIEW, lambda: ("/data", "")),
    }
    if known:
        every |= {"Child": (Permission.CHILD_VIEW, child), "Search": (Permission.CHILD_SEARCH, asked)}
    return {name: address for name, (permission, address) in every.items() if person.may(permission)}


def alone(people: list[User]) -> Samples:
    """Each page, again and again, by one person of each role, one after another."""
    found: Samples = defaultdict(list)
    for user in {user.role: user for user in reversed(people)}.values():
        for page in user.pages:
            user.open(page)
            found[_named(page, user)] += [user.open(page) for _ in range(ALONE)]
    return found


def together(people: list[User], seconds: float, seed: int) -> Samples:
    """Everybody at once, each opening a page every five seconds."""
    found: Samples = defaultdict(list)
    began = time.monotonic()

    def work(place: int, user: User) -> None:
        draw = random.Random(seed + place)
        turn = began + EVERY * place / len(people)
        while turn < began + seconds:
            time.sleep(max(0.0, turn - time.monotonic()))
            page = draw.choice(list(user.pages))
            found[_named(page, user)].append(user.open(page))
            turn = max(turn + EVERY, time.monotonic())

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _named(page: str, user: User) -> str:
    return f"Today, {user.role.replace('_', ' ')}" if page == "Today" else page


def quantiles(samples: Samples) -> dict[str, dict[str, float]]:
    """p50 and p95 in milliseconds, and how often each page was opened."""
    told = {}
    for page, times in sorted(samples.items()):
        ordered = sorted(times)
        p95 = ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]
        told[page] = {"p50": 1000 * statistics.median(ordered), "p95": 1000 * p95, "opened": len(ordered)}
    return told


@contextmanager
def server(home: Path) -> Iterator[None]:
    """The production server over a store."""
    command = [sys.executable, "-c", "from holdfast.cli import main; main()", "serve", "--port", str(PORT)]
    running = subprocess.Popen(command, env={**os.environ, "HOLDFAST_HOME": str(home)}, stdout=subprocess.DEVNULL)
    try:
        _wait_for(running)
        yield
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(timeout=30)


def _wait_for(running: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        if running.poll() is not None:
            raise SystemExit("the server did not start")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=5)
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.25)
    raise SystemExit("the server did not become healthy within a minute")


def measured(home: Path, seconds: float, number: int) -> dict[str, Any]:
    """The figures of one store, in a process of its own, for Django is set up once in each."""
    with tempfile.TemporaryDirectory(prefix="holdfast-bench-") as folder:
        os.environ |= {
            "HOLDFAST_HOME": str(home),
            "DATABASE_URL": f"sqlite:///{folder}/practice.sqlite3",
            "HOLDFAST_SECRET_KEY": KEY,
        }
        with server(home):
            from holdfast.cli.django_ready import make_ready
            from holdfast.record.store import Store

            make_ready(Store(home))
            people = users(seed=1)
            random.Random(2).shuffle(people)
            time.sleep(3)
            one = quantiles(alone(people))
            load = os.getloadavg()[0]
            many = quantiles(together(people[:number], seconds, seed=3))
            return {"children": _children(), "one": one, "many": many, "load before": load, "load": os.getloadavg()[0]}


def _children() -> dict[str, int]:
    from holdfast.web.page import served_now

    sql = "SELECT count(*) AS known, sum(status != 'closed') AS open FROM children"
    return dict(served_now().row(sql) or {})


def _apart(home: Path, arguments: argparse.Namespace) -> dict[str, Any]:
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, "-m", "bench.site", str(home), "--out", out.name, "--quiet"]
        command += ["--seconds", str(arguments.seconds), "--users", str(arguments.users)]
        subprocess.run(command, check=True)
        found: dict[str, Any] = json.loads(Path(out.name).read_text())
        return found


def table(large: dict[str, Any], small: dict[str, Any] | None, number: int) -> Iterator[str]:
    """The figures as lines to read."""
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in VERSIONS)
    yield f"Python {platform.python_version()}, {versions}; {os.cpu_count()} cores"
    for found in filter(None, (large, small)):
        known = found["children"]
        yield (f"{known['known']:,} children known, {known['open']:,} open; load of the machine "
               f"{found['load before']:.1f} before the many, {found['load']:.1f} after")  # fmt: skip
    yield f"{'page (ms)':28} {'1: p50':>8} {'p95':>8} {number:>3}: p50 {'p95':>8} {'opened':>7} {'to smaller, p50':>16}"
    for page, one in large["one"].items():
        many = large["many"].get(page, {"p50": float("nan"), "p95": float("nan"), "opened": 0})
        ratio = f"{one['p50'] / small['one'][page]['p50']:.2f}" if small and page in small["one"] else ""
        yield (f"{page:28} {one['p50']:8.0f} {one['p95']:8.0f} {many['p50']:8.0f} {many['p95']:8.0f} "
               f"{many['opened']:7} {ratio:>16}")  # fmt: skip


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("smaller", type=Path, nargs="?")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--quiet", action="store_true", help="write the figures, print nothing")
    arguments = parser.parse_args()
    small = _apart(arguments.smaller, arguments) if arguments.smaller else None
    large = measured(arguments.home.resolve(), arguments.seconds, arguments.users)
    if arguments.out:
        arguments.out.write_text(json.dumps(large, indent=1))
    if not arguments.quiet:
        print("\n".join(table(large, small, arguments.users)))


if __name__ == "__main__":
    main()
