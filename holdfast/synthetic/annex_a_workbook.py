"""The workbook of Ofsted's lists: a title, headings in the second row, the list below; the same bytes each time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from holdfast.synthetic import rules
from holdfast.synthetic.annex_a_layout import HEADINGS, TITLES
from holdfast.synthetic.annex_a_lists import Day

_EXCEL_FIRST_DAY = (rules.FIRST - datetime(1899, 12, 30).date()).days


def write_workbook(path: Path, lists: Mapping[int, Sequence[tuple[Any, ...]]], as_at: int) -> None:
    """Write the eleven lists as they stood on a day."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    drawn_up = rules.calendar_day(as_at)
    book.set_properties(
        {"title": "Wyreshire, child-level lists", "created": datetime(drawn_up.year, drawn_up.month, drawn_up.day)}
    )
    bold = book.add_format({"bold": True})
    dated = book.add_format({"num_format": "dd/mm/yyyy"})
    front = book.add_worksheet("Front_Sheet")
    front.write_string(0, 0, "Wyreshire, an invented council: child-level lists 1 to 11", bold)
    front.write_string(1, 0, f"As at {drawn_up:%d/%m/%Y}")
    for number, headings in HEADINGS.items():
        sheet = book.add_worksheet(f"List_{number}")
        sheet.write_string(0, 0, TITLES[number], bold)
        for column, heading in enumerate(headings):
            sheet.write_string(1, column, heading, bold)
        for line, cells in enumerate(lists[number], start=2):
            _write_row(sheet, line, cells, dated)
    book.close()


def _write_row(sheet: Any, line: int, cells: Sequence[Any], dated: Any) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, Day):
            sheet.write_number(line, column, cell + _EXCEL_FIRST_DAY, dated)
        elif isinstance(cell, str):
            if cell:
                sheet.write_string(line, column, cell)
        else:
            sheet.write_number(line, column, cell)
