"""How often a month signals by chance alone: simulated, and kept as data beside the rules (`python -m bench.chance`).

Series in which nothing happens are drawn with a fixed seed; counted is how many end in a signal. The table is read by
`holdfast.measures.chance`; run this again only when a rule or a limit changes.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from holdfast.measures import chance
from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.gives import Gives

SEED = 20260930
SERIES = 4_000
POINTS = (12, 16, 20, 24, 36, 48, 60, 72)
FORETOLD = (0.0, 0.3, 0.6, 0.8, 0.9)

Draw = np.random.Generator


def even(draw: Draw, points: int, foretold: float) -> Question:
    """Months about a mean, each of which the month before foretells in part."""
    x, steps = np.zeros(points), draw.normal(0, 1, points)
    x[0] = steps[0] / np.sqrt(1 - foretold**2)
    for place in range(1, points):
        x[place] = foretold * x[place - 1] + steps[place]
    return _question(Gives.MEAN, x + 100, np.ones(points), is_state=foretold > 0)


def shares(draw: Draw, points: int, _foretold: float) -> Question:
    """Four of five of about forty a month."""
    sizes = draw.poisson(40, points) + 1.0
    return _question(Gives.SHARE, draw.binomial(sizes.astype(int), 0.8).astype(float), sizes)


def rare(draw: Draw, points: int, _foretold: float) -> Question:
    """An event of which half the months have none, in so many months that there are as many stretches as points."""
    events = draw.poisson(0.7, round(points / 0.7) + 1).astype(float)
    return _question(Gives.RATE, events, np.full(len(events), 40_000.0))


def _question(gives: Gives, hits: np.ndarray, sizes: np.ndarray, *, is_state: bool = False) -> Question:
    return Question(gives, is_state, 1, Months(hits / sizes, hits, sizes, np.full(len(hits), 30.0)))


DRAWN: dict[str, Callable[[Draw, int, float], Question]] = {chance.EVEN: even, chance.COUNTS: shares, chance.GAPS: rare}


def share_that_signals(kind: str, points: int, foretold: float, series: int = SERIES) -> float:
    """Of so many series in which nothing happens, how many end in a signal."""
    draw = np.random.default_rng([SEED, list(DRAWN).index(kind), points, round(foretold * 100)])
    return sum(chart_of(DRAWN[kind](draw, points, foretold)).signal is not None for _ in range(series)) / series


def table() -> Iterator[tuple[str, int, float, float]]:
    """Each kind of series, number of points and part foretold, with the share that signals."""
    for kind in DRAWN:
        for foretold in FORETOLD if kind == chance.EVEN else (0.0,):
            for points in POINTS:
                yield kind, points, foretold, round(share_that_signals(kind, points, foretold), 4)


def main(path: Path) -> None:
    """Write the table."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("kind", "points", "foretold", "chance"))
        writer.writerows(table())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
