"""A store in a temporary folder, and the command line in this process."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from holdfast.cli import main
from holdfast.record.store import Store

Run = Callable[..., Result]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "var")


@pytest.fixture
def run(store: Store) -> Run:
    """Run a command on the store; `run.exit_code`, `run.stdout`, `run.stderr`."""

    def run(*words: str | Path) -> Result:
        return CliRunner().invoke(main, ["--home", str(store.home), *map(str, words)])

    return run


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    """A practice extract of two supervisions."""
    folder = tmp_path / "practice"
    folder.mkdir()
    (folder / "supervisions.csv").write_text(
        "supervision_id,worker_id,held_on,kind,recorded_at\n"
        "s1,w1,2026-09-01,case,2026-09-01T17:00\n"
        "s2,w1,2026-09-08,case,2026-09-08T17:00\n",
        encoding="utf-8",
    )
    return folder
