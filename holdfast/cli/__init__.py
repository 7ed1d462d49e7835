"""Load, refresh and ask, from the command line."""
