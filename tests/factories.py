"""Small record tables made from drawn text, for any test."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pyarrow as pa

from holdfast.record.deliveries import Delivery, keep_delivery
from holdfast.record.reading import Coverage, History, Reading
from holdfast.record.store import Store
from holdfast.record.tables import TABLES, Kind, Table

FLAGS = {"true": True, "yes": True, "y": True, "1": True, "false": False, "no": False, "n": False, "0": False}

TYPED: dict[Kind, Callable[[str], Any]] = {
    Kind.DATE: date.fromisoformat,
    Kind.TIME: datetime.fromisoformat,
    Kind.WHOLE: int,
    Kind.NUMBER: float,
    Kind.FLAG: lambda text: FLAGS[text.lower()],
}


def drawn(table_name: str, text: str) -> pa.Table:
    """The record table drawn in `text`: a heading line, a line for each row, cells between bars, blank is null.

    Columns that are not drawn are null throughout. A line of dashes under the heading is allowed:

        person_id | referral_on
        1         | 2025-01-06
    """
    table = TABLES[table_name]
    lines = [line for line in text.splitlines() if line.strip() and not set(line) <= set("-+| ")]
    headings = _cells(lines[0], 0)
    unknown = [heading for heading in headings if heading not in table]
    if unknown:
        raise ValueError(f"{table_name} has no column {', '.join(unknown)}")
    rows = [_typed(table, headings, _cells(line, len(headings))) for line in lines[1:]]
    return pa.Table.from_pylist(rows, schema=table.schema)


def _cells(line: str, width: int) -> list[str]:
    cells = [cell.strip() for cell in line.split("|")]
    cells += [""] * (width - len(cells))
    if width and len(cells) > width:
        raise ValueError(f"more cells than headings: {line}")
    return cells


def _typed(table: Table, headings: list[str], cells: list[str]) -> dict[str, Any]:
    return {
        heading: TYPED.get(table[heading].kind, str)(cell)
        for heading, cell in zip(headings, cells, strict=True)
        if cell
    }


def reading(source: str, as_at: str, *, history: History = History.COMPLETE, **tables: str) -> Reading:
    """What a source would hand over: drawn tables, each covering what it shows, with the columns that are drawn."""
    made = Reading(source=source, dialect=f"{source} drawn by a test", as_at=date.fromisoformat(as_at))
    for name, text in tables.items():
        made.tables[name] = drawn(name, text)
        made.coverage[name] = coverage(name, text, history)
    return made


def deliver(store: Store, *readings: Reading) -> list[Delivery]:
    """Load readings as a council's files would be loaded, one delivery each."""
    incoming = store.home.parent / "incoming"
    incoming.mkdir(exist_ok=True)
    kept = []
    for made in readings:
        path = incoming / f"{made.source}.csv"
        path.write_text(repr({name: rows.to_pylist() for name, rows in made.tables.items()}), encoding="utf-8")
        kept.append(keep_delivery(store, made, path=path, by="a test"))
    return kept


def coverage(table_name: str, text: str, history: History = History.COMPLETE) -> Coverage:
    """What a drawn table covers: its columns, and from the first to the last of its event dates."""
    table, rows = TABLES[table_name], drawn(table_name, text)
    days = sorted(_day(value) for value in rows[table.event].to_pylist() if value) if table.event else []
    columns = tuple(_cells(text.strip().splitlines()[0], 0))
    return Coverage(columns, history, rows.num_rows, days[0] if days else None, days[-1] if days else None)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value
