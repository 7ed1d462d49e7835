"""One invented council of 3,000 children for all tests here, and its files as rows."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from holdfast.synthetic import make_council

Rows = list[dict[str, str]]
Reader = Callable[[str], Rows]
CHILDREN = 3_000


@pytest.fixture(scope="session")
def wyreshire(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wyreshire")
    make_council(children=CHILDREN, years=6, seed=7, out=out, processes=1)
    return out


@pytest.fixture(scope="session")
def rows(wyreshire: Path) -> Reader:
    """Read a file of the council: `rows("ssd/ssd_person")`."""
    known: dict[str, Rows] = {}

    def read(name: str) -> Rows:
        if name not in known:
            with (wyreshire / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                known[name] = list(csv.DictReader(file))
        return known[name]

    return read
