"""Who did and saw what: append-only, each entry bound to the one before it, so that a change shows."""
