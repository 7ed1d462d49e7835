"""The ledger by hand-written DuckDB SQL: the yardstick of speed, and a second implementation of every clock."""

import re
from datetime import date
from importlib import resources
from pathlib import Path

import duckdb

SQL = resources.files("bench").joinpath("by_hand.sql")
# The clocks written by hand: those with which the ledger began. Whoever adds one here makes the comparison wider.
STANDARDS = tuple(dict.fromkeys(re.findall(r"'(\w+)'::standards", SQL.read_text(encoding="utf-8"))))
HOLIDAYS = resources.files("holdfast.shared").joinpath("bank_holidays.csv")


def write_by_hand(record: dict[str, Path], ledger: Path, as_at: date) -> None:
    """Write the ledger of these record tables to a Parquet file."""
    with duckdb.connect() as connection:
        connection.execute("SET threads = 2")
        for name, path in record.items():
            connection.execute(f"CREATE VIEW {name} AS FROM read_parquet('{path}')")
        connection.execute(f"CREATE TABLE bank_holidays AS FROM read_csv('{HOLIDAYS}')")
        connection.execute(f"SET VARIABLE as_at = DATE '{as_at}'")
        connection.execute(SQL.read_text(encoding="utf-8").replace("'LEDGER'", f"'{ledger}'"))
