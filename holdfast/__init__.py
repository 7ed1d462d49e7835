"""Holdfast: what is owed to each child, what is late, and whether practice meets the standard."""
