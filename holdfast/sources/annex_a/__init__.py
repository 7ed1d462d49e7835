"""Ofsted's Annex A workbook: eleven lists of children, as sent to an inspection."""

from holdfast.sources.annex_a.reader import read
from holdfast.sources.annex_a.sheets import recognises

__all__ = ["read", "recognises"]
