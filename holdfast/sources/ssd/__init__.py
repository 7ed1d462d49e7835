"""The Standard Safeguarding Dataset as a folder of CSV or Parquet files, one an object."""

from holdfast.sources.ssd.reader import read, recognises

__all__ = ["read", "recognises"]
