"""The checks run over a snapshot: which rows break them, and which checks could not be made."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb

from holdfast.record.checks import CHECKS, Check
from holdfast.record.coverage import supplies
from holdfast.record.files import write_rows
from holdfast.record.querying import parquet, quoted
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES


def check_consistency(
    connection: duckdb.DuckDBPyConnection, folder: Path, coverage: Mapping[str, Coverage]
) -> list[dict[str, Any]]:
    """Run the checks of the tables that are there; write `consistency.parquet` and give the count of each check."""
    for name in coverage:
        connection.execute(f"CREATE VIEW {name} AS FROM {parquet(folder / 'record' / f'{name}.parquet')}")
    connection.execute('CREATE TABLE found ("check" VARCHAR, "table" VARCHAR, "key" VARCHAR, person_id VARCHAR)')
    counts = [_made(connection, check, coverage) for check in CHECKS if check.table in coverage]
    write_rows(connection.sql("FROM found ORDER BY ALL").to_arrow_table(), folder / "consistency.parquet")
    return counts


def _made(connection: duckdb.DuckDBPyConnection, check: Check, coverage: Mapping[str, Coverage]) -> dict[str, Any]:
    result: dict[str, Any] = {"check": check.name, "table": check.table}
    hindered = _hindered(check, coverage)
    if hindered:
        return result | {"not_checked": hindered}
    table = TABLES[check.table]
    key = ", ".join(f"own.{quoted(column)}" for column in table.key)
    person = "own.person_id" if "person_id" in table else "NULL"
    query = f"INSERT INTO found SELECT ?, ?, concat_ws(':', {key}), {person} FROM ({check.rows}) AS own"
    (found,) = connection.execute(query, [check.name, check.table]).fetchall()[0]
    return result | {"found": found}


def _hindered(check: Check, coverage: Mapping[str, Coverage]) -> str | None:
    for table, columns in check.needs.items():
        if table not in coverage:
            return f"no source supplies {table}"
        if not supplies(coverage[table], *columns):
            lacking = [column for column in columns if column not in coverage[table].columns]
            return f"no source supplies {', '.join(lacking)} of {table}"
    for table in check.whole:
        if coverage[table].history is not History.COMPLETE:
            return f"{table} was delivered without its history"
    return None
