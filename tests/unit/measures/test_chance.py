"""The table of signals by chance: it is what its script draws, and is read by the nearest entry."""

import numpy as np
import pytest

from bench.chance import FORETOLD, POINTS, share_that_signals
from holdfast.measures.chance import COUNTS, EVEN, GAPS, _table, by_chance
from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.gives import Gives


def months(values: np.ndarray, *, is_state: bool = False) -> Question:
    ones = np.ones(len(values))
    return Question(Gives.MEAN, is_state, 1, Months(values, values, ones, ones * 30))


def test_the_table_is_whole() -> None:
    assert set(_table()) == {EVEN, COUNTS, GAPS}
    assert all(set(by_points) == set(POINTS) for by_points in _table().values())
    assert all(set(row) == set(FORETOLD) for row in _table()[EVEN].values())


@pytest.mark.parametrize(
    ("kind", "points", "foretold"), [(EVEN, 24, 0.0), (EVEN, 24, 0.8), (COUNTS, 24, 0.0), (GAPS, 24, 0.0)]
)
def test_the_table_is_what_the_script_draws(kind: str, points: int, foretold: float) -> None:
    """Drawn again with the first thousand of the same seed: within three standard errors."""
    kept = _table()[kind][points][foretold]
    again = share_that_signals(kind, points, foretold, series=1_000)
    assert again == pytest.approx(kept, abs=3 * np.sqrt(kept * (1 - kept) / 1_000) + 1e-9)


def test_a_series_is_read_by_the_nearest_entry() -> None:
    draw = np.random.default_rng(1)
    calm = months(draw.normal(10, 1, 70))
    assert by_chance(calm, chart_of(calm)) == _table()[EVEN][72][0.0]
    short = months(draw.normal(10, 1, 8))
    assert by_chance(short, chart_of(short)) == 0
    drifting = months(np.cumsum(draw.normal(0, 1, 70)) + 100, is_state=True)
    assert by_chance(drifting, chart_of(drifting)) == _table()[EVEN][72][0.9]
