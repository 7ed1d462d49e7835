"""How fast and how well Holdfast works: each file measures one thing and prints its figures."""
