"""The engines there are: where each is of use, and what it cannot do."""

from holdfast.engines.base import Engine
from holdfast.engines.duckdb import DuckDBEngine
from holdfast.engines.postgres import PostgreSQLEngine
from holdfast.engines.spark import SparkEngine
from holdfast.engines.sqlite import SQLiteEngine

ENGINES: dict[str, type[Engine]] = {
    "DuckDB": DuckDBEngine,
    "PostgreSQL": PostgreSQLEngine,
    "Spark": SparkEngine,
    "SQLite": SQLiteEngine,
}


def limits() -> list[tuple[str, str, str]]:
    """Engine, what it cannot do, and why: as each engine says of itself."""
    return [(name, what, why) for name, engine in ENGINES.items() for what, why in engine.cannot.items()]
