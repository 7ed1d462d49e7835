"""Supervision of a worker: the children discussed in one session, written about together."""
