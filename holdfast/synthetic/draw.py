"""Chance, seeded: the few ways in which the simulation draws."""

from bisect import bisect
from collections.abc import Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import Any


class Weighted:
    """Values with weights, ready to be drawn from."""

    __slots__ = ("cumulative", "values")

    def __init__(self, weights: Mapping[Any, float]) -> None:
        total = sum(weights.values())
        self.values = list(weights)
        self.cumulative = [weight / total for weight in accumulate(weights.values())]
        self.cumulative[-1] = 1.0


class Draw(Random):
    """A seeded source of chance; the same text gives the same draws on every machine."""

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self.random() * (high - low + 1))

    def one(self, values: Sequence[Any]) -> Any:
        """One of the values, all alike."""
        return values[int(self.random() * len(values))]

    def pick(self, weighted: Weighted) -> Any:
        """One of the values by weight."""
        return weighted.values[bisect(weighted.cumulative, self.random())]

    def band(self, bands: Weighted) -> int:
        """A whole number from a band drawn by weight; the bands are (low, high) pairs."""
        low, high = self.pick(bands)
        return low + int(self.random() * (high - low + 1))
