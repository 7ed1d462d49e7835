"""Rows into CSV files: the Standard Safeguarding Dataset's names and date-times, or the record's own column names."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from holdfast.record.tables import TABLES as RECORD
from holdfast.record.tables import Kind
from holdfast.synthetic import layout, rules
from holdfast.synthetic.scene import Row

_MINUTES = [f"{minute // 60:02d}:{minute % 60:02d}:00" for minute in range(1440)]
_YES_NO = {True: "Y", False: "N", None: ""}
Format = Callable[[Any], str]


def _date_time(day: int | None) -> str:
    return "" if day is None else f"{rules.ISO[day]} 00:00:00"


def _date(day: int | None) -> str:
    return "" if day is None else rules.ISO[day]


def _time(minute: int | None) -> str:
    return "" if minute is None else f"{rules.ISO[minute // 1440]} {_MINUTES[minute % 1440]}"


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _kind(table: str, column: str) -> Kind | None:
    declared = RECORD[table]
    return declared[column].kind if column in declared else None


@cache
def _formats(table: str) -> tuple[Format | None, ...]:
    """How to write each column; None where the value is text already."""
    ssd = table in layout.SSD
    chosen: dict[Kind | None, Format | None] = {
        Kind.DATE: _date_time if ssd else _date,
        Kind.TIME: _time,
        Kind.FLAG: _YES_NO.__getitem__,
        Kind.WHOLE: _plain,
        Kind.NUMBER: _plain,
    }
    return tuple(chosen.get(_kind(table, column)) for column in layout.TABLES[table])


@cache
def header(table: str) -> list[str]:
    """The names of the columns as the file gives them."""
    columns = layout.TABLES[table]
    if table in layout.PRACTICE:
        return list(columns)
    declared = RECORD[table]
    return [(declared[column].ssd or column) if column in declared else column for column in columns]


def file_name(table: str) -> str:
    """Where a table is written, under the council's folder."""
    if table in layout.PRACTICE:
        return f"practice/{table}.csv"
    exploded = RECORD[table].exploded_from
    return f"ssd/{RECORD[table].ssd or (exploded.object if exploded else table)}.csv"


def lines(table: str, rows: Sequence[Row]) -> str:
    """The rows as CSV text."""
    if not rows:
        return ""
    columns: list[Iterable[Any]] = []
    for form, values in zip(_formats(table), zip(*rows, strict=True), strict=True):
        columns.append(values if form is None else map(form, values))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(zip(*columns, strict=True))
    return text.getvalue()


def head(table: str) -> str:
    """The first line of the file."""
    return ",".join(header(table)) + "\n"
