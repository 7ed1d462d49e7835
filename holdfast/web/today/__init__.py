"""Today: what needs me, first."""
