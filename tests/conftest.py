"""What every test has in common: no network, no council's own records, and where sample files may be found."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

ROOT = Path(__file__).resolve().parent.parent


class OneServer(LoadScopeScheduling):
    """Each test goes to the worker that is free; those in the browser share a server, as do those on Spark.

    Groups by mark would say the same, but a mark that no longer groups says nothing (pytest-xdist issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith("tests/browser/"):
            return "browser"
        return "spark" if "[spark" in nodeid else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """How tests are shared out among workers."""
    return OneServer(config, log)


settings.register_profile("build", derandomize=True, deadline=None)
settings.register_profile("developer", deadline=None)
settings.load_profile("build" if os.environ.get("CI") else "developer")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """A test that reaches beyond this machine fails, and says where to."""

    def staying(real: Callable[..., Any]) -> Callable[..., Any]:
        def connect(self: socket.socket, address: Any) -> Any:
            here = self.family == socket.AF_UNIX or address[0] in ("127.0.0.1", "::1", "localhost")
            assert here, f"a test tried to connect to {address}; tests stay on this machine"
            return real(self, address)

        return connect

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", staying(socket.socket.connect))
    patch.setattr(socket.socket, "connect_ex", staying(socket.socket.connect_ex))
    yield
    patch.undo()


@pytest.fixture(autouse=True, scope="session")
def no_records_of_a_council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A test that names no home gets an empty one, never `./var`."""
    patch = pytest.MonkeyPatch()
    patch.setenv("HOLDFAST_HOME", str(tmp_path_factory.mktemp("home")))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample files that others made, which is not part of Holdfast."""
    folder = Path(os.environ.get("HOLDFAST_SHARED", ROOT.parent / "shared"))
    if not (folder / "formats" / "samples").is_dir():
        pytest.skip(f"no sample files in {folder}: set HOLDFAST_SHARED to the folder that holds formats/samples")
    return folder / "formats" / "samples"
