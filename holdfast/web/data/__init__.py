"""Data: what was delivered, read and refused, what it covers, and what cannot be said from it."""
