"""Measures over a record that stays where it is: on a council's own PostgreSQL server, read and not copied."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from holdfast.clocks.reckoning import Reckoning, missing_need
from holdfast.engines.postgres import PostgreSQLEngine, quoted
from holdfast.engines.ssd import POSTGRESQL, View, views
from holdfast.measures.run import Measuring
from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import HoldfastError

# What the dataset's own scripts take out of a case system.
YEARS_OF_HISTORY = 6


def measuring_in_place(engine: PostgreSQLEngine, schema: str, reckoning: Reckoning, *, as_at: date) -> Measuring:
    """Reckon the ledger from the tables of a schema, under the dataset's names or the record's, ready for measures."""
    found = views(POSTGRESQL, schema, engine.deployed(schema), as_at)
    if not found:
        raise HoldfastError(
            f"The schema {schema} holds no table of the record and no object of the Standard Safeguarding Dataset. "
            "Name the schema in which its ssd_… tables lie, and let this account read them."
        )
    for view in found:
        engine.define(view.table, view.sql)
    coverage = _coverage(engine, found, as_at)
    reckoning.prepare(engine, coverage, as_at=as_at, coverage=coverage)
    clocks = [c.standard for c in reckoning.definitions.clocks if missing_need(c.needs, coverage) is None]
    reckoning.run(engine, clocks)
    engine.make("ledger", reckoning.ledger.sql)
    return Measuring(engine, reckoning, coverage)


def _coverage(engine: PostgreSQLEngine, found: Sequence[View], as_at: date) -> dict[str, Coverage]:
    """What each table covers, from its first event; one without rows is taken as not supplied, never as none."""
    coverage = {}
    for view in found:
        event = TABLES[view.table].event
        first = f"MIN({quoted(event)})" if event in view.columns and event else "NULL"
        (row,) = engine.fetch(f"SELECT COUNT(*) AS n, {first} AS first FROM {quoted(view.table)}").to_pylist()
        if not row["n"]:
            continue
        given = Coverage(view.columns, History.COMPLETE, row["n"])
        if day := row["first"]:
            day = day.date() if isinstance(day, datetime) else day
            given = replace(given, from_on=max(day, add_months(as_at, -12 * YEARS_OF_HISTORY)), to_on=as_at)
        coverage[view.table] = given
    return coverage
