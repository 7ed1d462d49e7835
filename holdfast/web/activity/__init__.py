"""Activity: the log of who did and saw what, and who opened one child's record."""
