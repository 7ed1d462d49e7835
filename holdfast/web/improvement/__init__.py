"""Improvement: findings with their chains, actions, claims, and the plan for a board."""
