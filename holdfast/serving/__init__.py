"""The snapshot made ready for pages: each child and who answers for them, what is owed, and every figure, indexed."""
