"""What starts a standard running, what stops it and how long it may run; the ledger of what is owed."""
