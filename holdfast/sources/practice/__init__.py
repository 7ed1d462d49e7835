"""Practice extracts: supervision, oversight and decisions, one CSV file a table."""

from holdfast.sources.practice.reader import read, recognises

__all__ = ["read", "recognises"]
