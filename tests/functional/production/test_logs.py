"""No line of the server's log holds a child's name or id, or a word that somebody typed."""

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.project.logs import Lines
from holdfast.serving.reader import Served

TYPED = "quixotic marmalade"


class Kept(logging.Handler):
    """Keeps the lines as the server would write them, of every gravity."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(Lines())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def log() -> Iterator[Kept]:
    kept, root = Kept(), logging.getLogger()
    names = [None, "django", "django.request", "django.security", "axes", "allauth", "holdfast"]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.INFO)
    root.addHandler(kept)
    yield kept
    root.removeHandler(kept)
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def test_the_main_journeys_leave_no_personal_data_in_the_log(
    sign_in: Callable[[str], Any], people: Any, served: Served, log: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    scope = Scope(people["team_manager"], served)
    condition, values = scope.condition
    sql = f"SELECT * FROM children WHERE status != 'closed' AND worker_id NOT NULL AND ({condition}) ORDER BY person_id"
    child = served.rows(sql, values)[0]
    ref, client = reference_of(child["person_id"]), sign_in("team_manager")
    client.raise_request_exception = False
    name = f"{child['forename']} {child['surname']}"
    for address in ("/", "/children", f"/child/{ref}", "/child/nobody", f"/no/{TYPED}", f"/children?page={TYPED}"):
        client.get(address)
    client.post("/search", {"asked": name})
    client.post("/search", {"asked": child["person_id"]})
    words = {"held_on": f"{served.snapshot.as_at - timedelta(days=1):%d/%m/%Y}", "kind": "personal"}
    words |= dict.fromkeys(("changed", "worries", "decision", "child_view"), f"{TYPED} {name}")
    client.post(f"/child/{ref}/supervision", words)
    client.post(f"/child/{ref}/draft/supervision", words)
    client.post(f"/child/{ref}/supervision", {**words, "held_on": TYPED})
    client.post("/accounts/login/", {"login": f"{TYPED}@council.example", "password": TYPED})
    sign_in("social_worker").get(f"/child/{ref}")

    def broken(*_: Any, **__: Any) -> None:
        raise ValueError(f"{name} {child['person_id']} {TYPED}")

    monkeypatch.setattr("holdfast.web.records.child_record", broken)
    assert client.get(f"/child/{ref}").status_code == 500
    assert any("ValueError" in line for line in log.lines)
    for line in log.lines:
        for secret in (child["person_id"], name, child["surname"], TYPED, TYPED.split()[0], ref):
            assert secret.lower() not in line.lower(), line


def test_a_line_says_what_happened_and_not_to_whom() -> None:
    record = logging.LogRecord("holdfast", logging.WARNING, __file__, 1, "refused %s", ("Anna Smith",), None)
    line = Lines().format(record)
    assert "refused %s" in line
    assert "Anna" not in line
