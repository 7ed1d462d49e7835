"""Readers of the files that a council's systems produce today, one folder for each kind."""
