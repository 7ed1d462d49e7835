"""What is done to get better: findings, actions, claims, proof, and stated changes, from which charts begin afresh."""
