"""Puts a snapshot and its ledger together, for the whole council or for one child."""
