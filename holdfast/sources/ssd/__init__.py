"""The Standard Safeguarding Dataset as a folder of CSV or Parquet files, one an object."""
