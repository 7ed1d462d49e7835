"""Whether work is finished just in time more often than chance explains: a heap of days at the limit.

Where the clock drives the work, many assessments end on the last days that the limit allows and few on the days around
them. That is no fault by itself; it says that the percentage in time tells little of how long the work takes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import comb

WINDOW = 5
SURE = 0.001
FEWEST = 30
MUCH = 1.5


@dataclass(frozen=True)
class Heap:
    """How many were finished in the last days up to a limit, and in as many days before and after those."""

    first: int
    limit: int
    within: int
    before: int
    after: int

    @property
    def around(self) -> int:
        """How many the days around foretell: the more of those before and after, so that a mere peak is no heap."""
        return max(self.before, self.after)

    @property
    def times(self) -> float:
        """How many times as many as the days around foretell."""
        return self.within / self.around if self.around else float("inf")

    @property
    def chance(self) -> float:
        """How often so many would fall within, were each as likely to end there as on the days around."""
        total = self.within + self.around
        return sum(comb(total, k) for k in range(self.within, total + 1)) / 2**total

    @property
    def is_sure(self) -> bool:
        """Whether there are many more than chance explains, of enough to tell."""
        total = self.within + self.before + self.after
        return total >= FEWEST and self.times >= MUCH and self.chance < SURE

    def words(self, unit: str) -> str:
        """The heap in one sentence; nothing where there is none to speak of."""
        if not self.is_sure:
            return ""
        around = (
            f"{self.times:.1f} times as many as on the days around" if self.around else "and none on the days around"
        )
        return (
            f"{self.within:,} were finished on days {self.first} to {self.limit} ({unit}), {around}: the work heaps up "
            "at its limit, so look at whether it was done by then or only closed."
        )


def heap(finished: Mapping[int, int], limit: int) -> Heap | None:
    """The heap at a limit, from how many were finished on each day; nothing where the limit is too near the start."""
    first = limit - WINDOW + 1
    if first <= WINDOW:
        return None

    def counted(start: int) -> int:
        return sum(finished.get(day, 0) for day in range(start, start + WINDOW))

    return Heap(first, limit, counted(first), counted(first - WINDOW), counted(limit + 1))
