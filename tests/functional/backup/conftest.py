"""A database server of the tests' own, where PostgreSQL is installed."""

import pytest

from tests import postgres


@pytest.fixture(scope="session")
def postgresql() -> str:
    """The start of the addresses of databases on a server that ends with the tests: add a name."""
    if not postgres.is_there():
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    return postgres.started().removesuffix("postgres")
