"""A server of the tests' own, in processes of its own as a council runs it, that they may stop, starve and lock out."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import psycopg
import pytest
from lxml import html

from holdfast.cli.people import INVENTED_PASSWORD
from holdfast.record.store import Store
from tests import postgres

ROOT = Path(__file__).resolve().parents[3]
RUN = (sys.executable, "-c", "from holdfast.cli import main; main()")
POSTGRESQL = os.environ.get("HOLDFAST_TEST_DATABASE") == "postgresql"
LOCKED_FOR = 2  # seconds for which a server of these tests waits for a database that others hold
START = 120


@dataclass
class Answer:
    """What the server said."""

    status: int
    text: str
    headers: dict[str, str]

    @property
    def page(self) -> html.HtmlElement:
        return html.fromstring(self.text)

    @property
    def heading(self) -> str:
        return str(self.page.xpath("string(//h1)")).strip()

    @property
    def sent_again(self) -> dict[str, str]:
        """What the form on the page sends when its button is pressed and nothing else is done.

        The line break with which a box of text may begin belongs to the page; a browser takes it away.
        """
        (form,) = self.page.xpath("//main//form[@method='post']")
        return {n: value.removeprefix("\n") for n, value in form.form_values() if n != "csrfmiddlewaretoken"}


@dataclass
class Visitor:
    """Somebody with a browser: keeps cookies from one answer to the next."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, words: dict[str, str] | None = None, **headers: str) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers |= {"Cookie": cookie, "X-CSRFToken": self.cookies.get("csrftoken", "")}
        if words is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, urlencode(words or {}) if words is not None else None, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        for name, value in answer.getheaders():
            if name == "Set-Cookie":
                self.cookies |= {key: morsel.value for key, morsel in SimpleCookie(value).items()}
        return Answer(answer.status, text, dict(answer.getheaders()))

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, words: dict[str, str], **headers: str) -> Answer:
        return self.ask("POST", path, words, **headers)


class Site:
    """A council's home, its practice database, and the server over both."""

    def __init__(self, home: Path, database: str) -> None:
        self.home, self.database = home, database
        self.env = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
        self.env |= {"HOLDFAST_HOME": str(home), "PYTHONPATH": str(ROOT), "HOLDFAST_KEEP_SNAPSHOTS": "1"}
        self.log = home.parent / "server.log"
        self.server: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def run(self, *words: str) -> str:
        """A command over this home that must succeed."""
        done = subprocess.run([*RUN, *words], env=self._env(), cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    def begin(self, *words: str) -> subprocess.Popen[bytes]:
        """A command over this home that goes on by itself."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            [*RUN, *words], env=self._env(), cwd=ROOT, stdout=quiet, stderr=quiet, start_new_session=True
        )

    def start(self, **options: str) -> None:
        """Start the server; `options` are those of its connection to the database."""
        command = [*RUN, "serve", "--port", str(self.port), "--workers", "2"]
        with self.log.open("a") as log:
            self.server = subprocess.Popen(
                command, env=self._env(**options), cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )
        end = time.monotonic() + START
        while time.monotonic() < end and self.server.poll() is None:
            try:
                if Visitor(self.port).get("/health").status == 200:
                    return
            except (OSError, HTTPException):
                time.sleep(0.2)
        raise RuntimeError(f"the server did not start:\n{self.log.read_text()[-2000:]}")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the server and all its processes."""
        if self.server is not None:
            if how is signal.SIGKILL:
                os.killpg(self.server.pid, how)
            else:
                self.server.send_signal(how)
            self.server.wait(30)
            self.server = None

    @property
    def processes(self) -> list[int]:
        """The server's processes that answer."""
        assert self.server is not None
        children = Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children").read_text()
        return [int(pid) for pid in children.split()]

    def visitor(self, role: str) -> Visitor:
        """Somebody of that role, signed in."""
        visitor = Visitor(self.port)
        visitor.get("/accounts/login/")
        who = {"login": f"{role.replace('_', '.')}@wyreshire.example", "password": INVENTED_PASSWORD}
        assert visitor.post("/accounts/login/", who).status == 302
        return visitor

    def rows(self, sql: str) -> list[Any]:
        """What the practice database holds, asked past the server."""
        if POSTGRESQL:
            with psycopg.connect(self.database) as connection:
                return connection.execute(sql).fetchall()
        connection = sqlite3.connect(self.database)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def counts(self) -> dict[str, int]:
        """How many rows of each kind people wrote."""
        kinds = ("supervision", "discussion", "action", "oversightentry", "draft")
        return {kind: self.rows(f"SELECT count(*) FROM oversight_{kind}")[0][0] for kind in kinds}

    @contextmanager
    def held_by_others(self) -> Iterator[None]:
        """The practice database while somebody else writes to it and does not end."""
        if POSTGRESQL:
            with psycopg.connect(self.database) as connection:
                connection.execute("LOCK TABLE activity_entry, oversight_supervision IN EXCLUSIVE MODE")
                yield
                connection.rollback()
            return
        connection = sqlite3.connect(self.database, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")
        connection.close()

    def _env(self, **options: str) -> dict[str, str]:
        if POSTGRESQL:
            options.setdefault("options", f"-c lock_timeout={LOCKED_FOR}s")
        else:
            options.setdefault("timeout", str(LOCKED_FOR))
        address = self.database if POSTGRESQL else f"sqlite:///{self.database}"
        return {**self.env, "DATABASE_URL": f"{address}?{urlencode(options).replace('+', '%20')}"}


@pytest.fixture(scope="session")
def prepared(council: Store, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A copy of the invented council with an account for each role, from which each test's own is copied."""
    home = tmp_path_factory.mktemp("prepared") / "home"
    shutil.copytree(council.home, home, ignore=shutil.ignore_patterns("practice.sqlite3*", "static"))
    site = Site(home, _new_database() if POSTGRESQL else str(home / "practice.sqlite3"))
    site.run("people", "invented")
    return site


@pytest.fixture
def site(prepared: Site, tmp_path: Path) -> Iterator[Site]:
    """A home, a database and a server of the test's own; the server has not started yet."""
    home = tmp_path / "home"
    shutil.copytree(prepared.home, home)
    copy = _new_database(prepared.database.rpartition("/")[2]) if POSTGRESQL else str(home / "practice.sqlite3")
    site = Site(home, copy)
    yield site
    site.stop(signal.SIGKILL)


def _new_database(like: str = "template1") -> str:
    """The address of a new database of the tests' PostgreSQL, a copy of another."""
    server = os.environ.get("DATABASE_URL") or postgres.started()
    name = f"faults_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
    return server.rsplit("/", 1)[0] + f"/{name}"


@pytest.fixture
def form_of() -> Callable[[Visitor], str]:
    """The address of the supervision form of the first child whom somebody may see."""

    def first(visitor: Visitor) -> str:
        links = visitor.get("/children").page.xpath("//main//a[starts-with(@href, '/child/')]/@href")
        return f"{links[0]}/supervision"

    return first
