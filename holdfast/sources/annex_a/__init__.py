"""Ofsted's Annex A workbook: eleven lists of children, as sent to an inspection."""
