"""What is counted over the ledger and the record, and how sure the figure is."""
