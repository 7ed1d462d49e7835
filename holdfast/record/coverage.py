"""What a table covers, as plain data, and what it lacks. Missing is never zero."""

from dataclasses import replace
from datetime import date
from typing import Any

from holdfast.record.reading import Coverage, History
from holdfast.record.tables import TABLES


def to_plain(coverage: Coverage) -> dict[str, Any]:
    """Coverage as JSON can hold it."""
    return {
        "columns": sorted(coverage.columns),
        "history": coverage.history.value,
        "rows": coverage.rows,
        "from_on": coverage.from_on.isoformat() if coverage.from_on else None,
        "to_on": coverage.to_on.isoformat() if coverage.to_on else None,
    }


def from_plain(plain: dict[str, Any]) -> Coverage:
    """Coverage from what `to_plain` made; further entries are left alone."""
    return Coverage(
        columns=tuple(plain["columns"]),
        history=History(plain["history"]),
        rows=plain["rows"],
        from_on=date.fromisoformat(plain["from_on"]) if plain["from_on"] else None,
        to_on=date.fromisoformat(plain["to_on"]) if plain["to_on"] else None,
    )


def told_since(table: str, coverage: Coverage, since: date, as_at: date) -> Coverage:
    """Coverage of a table with its whole history in an extract of which somebody said from when it holds everything."""
    if coverage.history is not History.COMPLETE or TABLES[table].event not in coverage.columns:
        return coverage
    return replace(coverage, from_on=since, to_on=as_at)


def missing_columns(table: str, coverage: Coverage) -> tuple[str, ...]:
    """The columns of a table that its source does not supply at all."""
    return tuple(column.name for column in TABLES[table] if column.name not in coverage.columns)


def supplies(coverage: Coverage | None, *columns: str) -> bool:
    """Whether a table was delivered with all of these columns."""
    return coverage is not None and set(columns) <= set(coverage.columns)
