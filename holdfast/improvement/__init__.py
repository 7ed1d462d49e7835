"""What is done to get better: findings, and stated changes, from which charts begin afresh."""
