"""The dataset as a council deploys it: a schema of a PostgreSQL server, filled from the dataset's CSV files."""

import csv
from pathlib import Path

import psycopg

from holdfast.engines.postgres import quoted
from holdfast.record.tables import TABLES, Kind

# Deployed tables hold every day as a time of midnight, and what is coded, named or flagged as text.
TYPES = {Kind.DATE: "timestamp", Kind.TIME: "timestamp", Kind.WHOLE: "integer", Kind.NUMBER: "double precision"}
KINDS = {column.ssd: column.kind for table in TABLES.values() for column in table if column.ssd}


def deploy(address: str, schema: str, files: Path) -> None:
    """Make the schema anew, a table for each file, under the dataset's own names."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"DROP SCHEMA IF EXISTS {quoted(schema)} CASCADE".encode())
        connection.execute(f"CREATE SCHEMA {quoted(schema)}".encode())
        for path in sorted(files.glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as lines:
                heading = next(csv.reader(lines))
            columns = ", ".join(
                f"{quoted(name)} {TYPES.get(KINDS.get(name, Kind.TEXT), 'varchar')}" for name in heading
            )
            table = f"{quoted(schema)}.{quoted(path.stem)}"
            connection.execute(f"CREATE TABLE {table} ({columns})".encode())
            with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN CSV HEADER".encode()) as copy:
                copy.write(path.read_bytes())
