"""A store in a temporary folder."""

from pathlib import Path

import pytest

from holdfast.record.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "var")
