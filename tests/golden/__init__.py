"""The SQL of every definition in every dialect, kept so that a change of it is seen: `make golden` writes it anew."""
