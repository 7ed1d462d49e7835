"""How fast Holdfast is, as ratios against named alternatives, each measured in the same run."""
