"""The workbook of the lists, in the form of Ofsted's own: a sheet a list, its title, its headings, its rows."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

from holdfast.inspection.annex_a.lists import Lists
from holdfast.sources.annex_a.lists import LISTS
from holdfast.sources.tabular.fields import Field

YES, NO = "a) Yes", "b) No"
WIDTH = 18


def workbook(lists: Lists, *, title: str) -> bytes:
    """The file: the same bytes for the same lists."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    # A file carries the day for which it was drawn up, not the clock's, so that the same lists give the same bytes.
    book.set_properties({"title": title, "created": datetime.combine(lists.as_at, datetime.min.time())})
    bold, dated = book.add_format({"bold": True}), book.add_format({"num_format": "dd/mm/yyyy"})
    _front(book.add_worksheet("Front_Sheet"), lists, title, bold)
    for one in LISTS:
        sheet = book.add_worksheet(f"List_{one.number}")
        sheet.set_column(0, len(one.fields) - 1, WIDTH)
        sheet.write_string(0, 0, one.name, bold)
        for column, field in enumerate(one.fields):
            sheet.write_string(1, column, field.headings[0], bold)
        for line, row in enumerate(lists.rows[one.number], start=2):
            _write(sheet, line, one.fields, row, dated)
    book.close()
    return file.getvalue()


def left_empty(lists: Lists) -> list[str]:
    """The columns of Ofsted's lists that the record says nothing of, by list."""
    found = []
    for one in LISTS:
        rows = lists.rows[one.number]
        empty = [field.headings[0] for field in one.fields if all(row[field.key] is None for row in rows)]
        if rows and empty:
            found.append(f"{one.name}: {'; '.join(empty)}")
        elif not rows:
            found.append(f"{one.name}: no row{'. ' + one.note if one.note else ''}")
    return found


def _front(sheet: Any, lists: Lists, title: str, bold: Any) -> None:
    lines = [
        f"As at {lists.as_at:%d/%m/%Y}",
        f"{lists.count} rows in all. Drawn up by Holdfast from the council's record.",
        "Left empty, for the record says nothing of them:",
        *left_empty(lists),
    ]
    sheet.write_string(0, 0, title, bold)
    for line, words in enumerate(lines, start=1):
        sheet.write_string(line, 0, words)


def _write(sheet: Any, line: int, fields: Sequence[Field], row: Mapping[str, Any], dated: Any) -> None:
    for column, field in enumerate(fields):
        value = row[field.key]
        if value is None:
            continue
        if isinstance(value, bool):
            sheet.write_string(line, column, YES if value else NO)
        elif isinstance(value, date):
            sheet.write_datetime(line, column, datetime.combine(value, datetime.min.time()), dated)
        elif isinstance(value, int | float):
            sheet.write_number(line, column, value)
        else:
            sheet.write_string(line, column, _told(field, str(value)))


def _told(field: Field, value: str) -> str:
    """A code with its meaning, as Ofsted's lists have it; anything else as it is."""
    meaning = field.codes.codes.get(value) if field.codes else None
    return value if meaning is None or meaning.startswith(value) else f"{value}: {meaning}"
