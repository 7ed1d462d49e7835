"""Annex A out: Ofsted's child-level lists, written from the record in the form in which they are read."""

from holdfast.inspection.annex_a.lists import Lists, drawn_up
from holdfast.inspection.annex_a.workbook import workbook

__all__ = ["Lists", "drawn_up", "workbook"]
