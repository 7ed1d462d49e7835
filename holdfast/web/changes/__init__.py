"""Stated changes: what changed in the work, and from when charts begin afresh."""
