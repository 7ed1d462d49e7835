"""A council in memory, for tests that look at single figures."""

import pytest

from tests.councils import Council
from tests.spec.engines import reckoning


@pytest.fixture(scope="session")
def council() -> Council:
    return Council(reckoning("duckdb"))
