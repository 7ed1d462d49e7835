"""The site as it is served, a headless browser, and a tab signed in as each role."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from holdfast.cli.people import INVENTED_PASSWORD
from tests.council_sign_in import council_sign_in
from tests.served import served_council

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# Nothing but the site is asked for: no updates, no reports.
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")
QUIET += ("--disable-background-networking", "--disable-component-update")
WAIT = 120


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder drives a browser; they share one server."""
    missing = [str(path) for path in (CHROMIUM, AXE) if not path.exists()]
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            if missing:
                item.add_marker(pytest.mark.skip(reason=f"no {' and no '.join(missing)}"))


@pytest.fixture(scope="session")
def council_server() -> Iterator[str]:
    """The address of the council's own sign-in, where the director has a button."""
    director = {"sub": "director", "email": "director@wyreshire.example", "email_verified": True}
    with council_sign_in(director) as address:
        yield address


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, council_server: str) -> Iterator[str]:
    """The address of a server of the tests' own, over a copy of the invented council."""
    if os.environ.get("PYTEST_XDIST_WORKER"):
        # The folder that workers share: a second worker that came here would fail, and say that tests were parted.
        (tmp_path_factory.getbasetemp().parent / "one-site-for-all-browser-tests").mkdir()
    home = tmp_path_factory.mktemp("site") / "home"
    shutil.copytree(
        served_council().home, home, copy_function=os.link, ignore=shutil.ignore_patterns("practice*", "static")
    )
    env = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    env |= {"HOLDFAST_HOME": str(home), "PYTHONPATH": str(ROOT)}
    env |= {"HOLDFAST_OIDC_SERVER": council_server, "HOLDFAST_OIDC_CLIENT": "holdfast", "HOLDFAST_OIDC_SECRET": "s"}
    run = [sys.executable, "-c", "from holdfast.cli import main; main()"]
    subprocess.run([*run, "people", "invented"], env=env, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    letters = str(home / "files" / "letters")
    subprocess.run([*run, "letters", "invented", letters], env=env, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (home.parent / "server.log").open("w") as log:
        command = [*run, "serve", "--port", str(port), "--workers", "1"]
        server = subprocess.Popen(command, env=env, cwd=ROOT, stdout=log, stderr=log)
        try:
            _wait(f"http://127.0.0.1:{port}", server, home.parent / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(20)


def _wait(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/health", timeout=5):
                return
        except OSError:
            time.sleep(0.3)
    raise RuntimeError(f"the server did not start:\n{log.read_text()[-2000:]}")


# For a file and no longer: while Playwright's event loop runs, Django refuses the database to every other test.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def tab(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """`tab("team_manager")` is a tab in which that role's person has signed in, `tab("")` one in which nobody has.

    A script's error fails the test.
    """
    contexts, errors = [], []

    def opened(role: str, **options: Any) -> Page:
        options.setdefault("viewport", {"width": 1280, "height": 900})
        options.setdefault("base_url", site)
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: errors.append(str(error)))
        if role:
            sign_in(page, role)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert errors == []


def sign_in(page: Page, role: str) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("E-mail address").fill(f"{role.replace('_', '.')}@wyreshire.example")
    page.get_by_label("Password").fill(INVENTED_PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/")


@pytest.fixture(scope="session")
def axe() -> str:
    """The script that looks for what keeps people out."""
    return AXE.read_text(encoding="utf-8")
