"""What is done to get better: stated changes, from which charts begin afresh."""
