"""Random columns drawn whole at a time: days, times, ids and events along spells."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

NEVER = 10**6  # a day that never comes: null in the record
DAY = 24 * 60

Numbers = np.ndarray


def ids(prefix: str, rows: Numbers) -> pa.Array:
    """Ids from row numbers; a negative number is no id."""
    numbers = pa.array(rows.astype(np.int64) + 1_000_000, mask=rows < 0)
    return pc.binary_join_element_wise(prefix, numbers.cast(pa.string()), "")


@dataclass
class Draw:
    """Chance, by a seed, as at a day (a day is the number of days since 1 January 1970). What lies later is null."""

    rng: np.random.Generator
    as_at: int

    def chance(self, count: int, share: float | Numbers) -> Numbers:
        """True for about this share."""
        return self.rng.random(count) < share

    def between(self, low: int, high: int, count: int) -> Numbers:
        """Whole numbers from low up to and including high."""
        return self.rng.integers(low, high + 1, count)

    def waits(self, mean: float, count: int) -> Numbers:
        """Days of waiting: mostly short, a few long."""
        return self.rng.exponential(mean, count).astype(int)

    def of(self, choices: dict[str, float], count: int) -> pa.Array:
        """One of these words or codes for each row, by weight."""
        weights = np.array(list(choices.values()))
        picked = self.rng.choice(len(choices), count, p=weights / weights.sum())
        return pa.array(list(choices)).take(pa.array(picked))

    def days(self, values: Numbers, missing: float = 0.002) -> pa.Array:
        """Days as dates; those after the as-at day, and a few others, are not recorded."""
        gone = (values > self.as_at) | self.chance(len(values), missing)
        return pa.array(np.where(gone, 0, values).astype(np.int32), pa.date32(), mask=gone)

    def times(self, minutes: Numbers, missing: float = 0.002) -> pa.Array:
        """Minutes as times; those after the as-at day, and a few others, are not recorded."""
        gone = (minutes >= (self.as_at + 1) * DAY) | self.chance(len(minutes), missing)
        return pa.array(np.where(gone, 0, minutes).astype(np.int64) * 60_000_000, pa.timestamp("us"), mask=gone)

    def flags(self, count: int, share: float, missing: float = 0.02) -> pa.Array:
        """Yes for about this share, and a few that do not say."""
        return pa.array(self.chance(count, share), mask=self.chance(count, missing))

    def along(self, start: Numbers, end: Numbers, every: float) -> tuple[Numbers, Numbers]:
        """Events about `every` days along spells: the spell's row number and the day of each.

        Some are late, some fall on one day with another, a few lie outside their spell.
        """
        counts = np.maximum((np.minimum(end, self.as_at) - start) / every + 0.5, 0).astype(int)
        rows = np.repeat(np.arange(len(start)), counts)
        place = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
        day = start[rows] + ((place + self.rng.random(len(rows))) * every).astype(int)
        day += np.where(self.chance(len(rows), 0.02), self.between(-60, 60, len(rows)), 0)
        again = self.chance(len(rows), 0.01)
        rows, day = np.concatenate([rows, rows[again]]), np.concatenate([day, day[again]])
        known = day <= self.as_at
        return rows[known], day[known]
