"""How fast the pages are: the production server over a store, with one and with fifty signed-in people.

    python -m bench.site HOME [SMALLER_HOME] [--seconds 60] [--users 50] [--out figures.json]

Each of the people opens a page every five seconds. The server runs on this machine, with the load beside it, on
loopback alone. Accounts, sessions and the log go to a database of the bench's own; the store is only read. With a
smaller store the slowdown from it to the larger one is told as well: one person opens each page of both in turn, so
that whatever else the machine does falls on both alike, and the servers' own processor time is told beside the clock's.
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
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

EVERY = 5.0
PORTS = (8190, 8191)
KEY = "a key for the bench alone, of no use to anybody: 0123456789"
TOKEN = "b" * 32
ALONE = 15
DRAWN = 60  # addresses of each page for each person
VERSIONS = ("django", "gunicorn", "duckdb", "pyarrow")
# Of fifty people at work, how many of each role.
MIX = {"social_worker": 31, "personal_adviser": 2, "team_manager": 7, "head_of_service": 2, "director": 2,
       "reviewing_officer": 2, "analyst": 2, "administrator": 1, "board_member": 1}  # fmt: skip

SAID = ("p50", "p95", "processor")

Samples = dict[str, list[float]]


@dataclass
class User:
    """Somebody signed in: their role, their cookie, and for each page that they may open addresses to draw from."""

    role: str
    cookie: str
    pages: dict[str, list[tuple[str, str]]]

    def open(self, page: str, port: int, draw: random.Random) -> float:
        """Open a page; gives the seconds until its last byte was here."""
        address, body = draw.choice(self.pages[page])
        headers = {"Cookie": f"sessionid={self.cookie}; csrftoken={TOKEN}", "X-CSRFToken": TOKEN}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("POST" if body else "GET", address, body or None, headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        took = time.perf_counter() - began
        if answer.status != 200:
            raise RuntimeError(f"{page} answered {answer.status} to the {self.role}")
        return took


@dataclass
class Site:
    """A store that is served: how many children, where, by which process, and the people signed in."""

    children: dict[str, int]
    port: int
    process: int
    people: list[User]

    def processor(self) -> float:
        """The seconds of processor time that the server and its workers have taken."""
        family = [self.process, *_children_of(self.process)]
        ticks = (Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:13] for one in family)
        return sum(int(tick) for pair in ticks for tick in pair) / os.sysconf("SC_CLK_TCK")

    def settle(self) -> None:
        """Wait until the workers have made themselves ready: a second in which they do nothing."""
        before = -1.0
        while (now := self.processor()) > before:
            before = now
            time.sleep(1)


def _children_of(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def users(seed: int) -> list[User]:
    """Fifty people with sessions, each with addresses of pages that they may open."""
    from bench.site_pages import Drawing
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
            made_of = Drawing(person, served, draw).pages().items()
            pages = {name: [address() for _ in range(DRAWN)] for name, address in made_of}
            made.append(User(role, _session(person), pages))
    draw.shuffle(made)
    return made


def _workers(served: Any, role: str) -> list[str]:
    if role == "social_worker":
        sql = "SELECT worker_id AS id FROM children WHERE worker_id NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
    elif role == "personal_adviser":
        sql = "SELECT adviser_id AS id FROM children WHERE id NOT NULL GROUP BY 1 ORDER BY count(*) DESC"
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


def alone(sites: list[Site]) -> list[tuple[Samples, dict[str, float]]]:
    """Each page, again and again, by one person of each role, one after another, the sites in turn.

    For each site the times by the clock, and the seconds of processor time that one opening took.
    """
    found: list[Samples] = [defaultdict(list) for _ in sites]
    taken: list[dict[str, list[float]]] = [defaultdict(list) for _ in sites]
    draw = random.Random(4)
    everybody = [{user.role: user for user in reversed(site.people)} for site in sites]
    for role in everybody[0]:
        users = [people[role] for people in everybody]
        for page in [page for page in users[0].pages if all(page in user.pages for user in users)]:
            for site, user in zip(sites, users, strict=True):
                user.open(page, site.port, draw)
            before = [site.processor() for site in sites]
            for _ in range(ALONE):
                for site, user, samples in zip(sites, users, found, strict=True):
                    samples[_named(page, user)].append(user.open(page, site.port, draw))
            for site, began, times in zip(sites, before, taken, strict=True):
                times[_named(page, users[0])].append((site.processor() - began) / ALONE)
    spent = [{page: statistics.mean(each) for page, each in times.items()} for times in taken]
    return list(zip(found, spent, strict=True))


def together(site: Site, number: int, seconds: float, seed: int) -> Samples:
    """Everybody at once, each opening a page every five seconds."""
    found: Samples = defaultdict(list)
    people, began = site.people[:number], time.monotonic()

    def work(place: int, user: User) -> None:
        draw = random.Random(seed + place)
        turn = began + EVERY * place / len(people)
        while turn < began + seconds:
            time.sleep(max(0.0, turn - time.monotonic()))
            page = draw.choice(list(user.pages))
            found[_named(page, user)].append(user.open(page, site.port, draw))
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
def served_site(home: Path, port: int) -> Iterator[Site]:
    """The production server over a store, with people signed in."""
    with tempfile.TemporaryDirectory(prefix="holdfast-bench-") as folder:
        settings = {"HOLDFAST_HOME": str(home.resolve()), "DATABASE_URL": f"sqlite:///{folder}/practice.sqlite3"}
        environment = {**os.environ, **settings, "HOLDFAST_SECRET_KEY": KEY}
        command = [sys.executable, "-c", "from holdfast.cli import main; main()", "serve", "--port", str(port)]
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            _wait_for(running, port)
            # Django is set up once in a process: who signs in is made ready in one apart, for each store.
            ready = [sys.executable, "-m", "bench.site", str(home), "--people"]
            made = json.loads(subprocess.run(ready, env=environment, check=True, stdout=subprocess.PIPE).stdout)
            yield Site(made["children"], port, running.pid, [User(**user) for user in made["people"]])
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(timeout=30)


def people_ready(home: Path) -> dict[str, Any]:
    """The people who open pages of a store, signed in, and how many children it knows.

    The invented council's letters are kept and acted on first, so that there are findings and a plan to open.
    """
    from bench.site_pages import letters_beside
    from holdfast.cli.django_ready import make_ready
    from holdfast.record.store import Store

    make_ready(Store(home))
    if folder := letters_beside(home):
        from holdfast.improvement.invented import keep_invented_letters
        from holdfast.improvement.invented_actions import carry_invented_findings
        from holdfast.web.page import served_now

        keep_invented_letters(folder, served_now())
        carry_invented_findings(served_now())
    return {"children": _children(), "people": [asdict(user) for user in users(seed=1)]}


def _wait_for(running: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(240):
        if running.poll() is not None:
            raise SystemExit("the server did not start")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.25)
    raise SystemExit("the server did not become healthy within a minute")


def measured(homes: list[Path], seconds: float, number: int) -> list[dict[str, Any]]:
    """The figures of each store."""
    with ExitStack() as stack:
        sites = [stack.enter_context(served_site(home, port)) for home, port in zip(homes, PORTS, strict=False)]
        for site in sites:
            site.settle()
        made = []
        for site, (samples, spent) in zip(sites, alone(sites), strict=True):
            one = {page: told | {"processor": 1000 * spent[page]} for page, told in quantiles(samples).items()}
            load = os.getloadavg()[0]
            many = quantiles(together(site, number, seconds, seed=3))
            loads = {"load before": load, "load": os.getloadavg()[0]}
            made.append({"children": site.children, "one": one, "many": many, **loads})
        return made


def _children() -> dict[str, int]:
    from holdfast.web.page import served_now

    sql = "SELECT count(*) AS known, sum(status != 'closed') AS open FROM children"
    return dict(served_now().row(sql) or {})


def table(large: dict[str, Any], small: dict[str, Any] | None, number: int) -> Iterator[str]:
    """The figures as lines to read."""
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in VERSIONS)
    yield f"Python {platform.python_version()}, {versions}; {os.cpu_count()} cores"
    for found in filter(None, (large, small)):
        known = found["children"]
        yield (f"{known['known']:,} children known, {known['open']:,} open; load of the machine "
               f"{found['load before']:.1f} before the many, {found['load']:.1f} after")  # fmt: skip
    heads = ("1: p50", "p95", "processor", f"{number}: p50", "p95", "opened", "to smaller: p50", "processor")
    yield f"{'page (ms)':30}" + "".join(f"{head:>{len(head) + 3}}" for head in heads)
    for page, one in large["one"].items():
        many = large["many"].get(page, {"p50": float("nan"), "p95": float("nan"), "opened": 0})
        than = small["one"][page] if small and page in small["one"] else None
        cells = [f"{value:.0f}" for value in (*(one[key] for key in SAID), many["p50"], many["p95"], many["opened"])]
        cells += [f"{one[key] / than[key]:.2f}" for key in ("p50", "processor")] if than else ["", ""]
        yield f"{page:30}" + "".join(f"{cell:>{len(head) + 3}}" for head, cell in zip(heads, cells, strict=True))


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("smaller", type=Path, nargs="?")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--people", action="store_true", help="sign people in to a site that runs, and print them")
    arguments = parser.parse_args()
    if arguments.people:
        print(json.dumps(people_ready(arguments.home.resolve())))
        return
    homes = [home for home in (arguments.home, arguments.smaller) if home]
    large, *smaller = measured(homes, arguments.seconds, arguments.users)
    if arguments.out:
        arguments.out.write_text(json.dumps([large, *smaller], indent=1))
    print("\n".join(table(large, smaller[0] if smaller else None, arguments.users)))


if __name__ == "__main__":
    main()
