"""Standards: what each asks, by what law, how it stands over time and by team, and the children behind a figure."""
