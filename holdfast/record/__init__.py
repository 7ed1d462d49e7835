"""The child's record in one shape: its tables, the deliveries it came from, and snapshots of it."""
