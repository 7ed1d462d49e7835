"""Practice extracts: supervision, oversight and decisions, one CSV file a table."""
