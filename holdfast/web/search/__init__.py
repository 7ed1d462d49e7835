"""Search: a child within one's scope by name, id or date of birth."""
