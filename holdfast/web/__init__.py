"""The pages. No rule is decided here."""
