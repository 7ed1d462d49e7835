"""A heap of days at a limit: found where there is one, not where days fall off evenly."""

from collections import Counter

import numpy as np
import pytest

from holdfast.measures.heaping import Heap, heap


def test_a_spike_at_days_41_to_45_is_said() -> None:
    before, after = dict.fromkeys(range(36, 41), 10), dict.fromkeys(range(46, 51), 6)
    found = heap({**before, **dict.fromkeys(range(41, 46), 40), **after}, 45)
    assert found == Heap(41, 45, 200, 50, 30)
    assert found.is_sure
    assert found.words("working days") == (
        "200 were finished on days 41 to 45 (working days), 4.0 times as many as on the days around: the work heaps up "
        "at its limit, so look at whether it was done by then or only closed."
    )


def test_days_that_fall_off_evenly_are_no_heap() -> None:
    falling = heap({day: 100 - day for day in range(1, 80)}, 45)
    assert falling is not None
    assert falling.times < 1
    assert falling.words("working days") == ""


def test_of_a_few_nothing_is_said() -> None:
    few = heap({43: 12}, 45)
    assert few is not None
    assert few.chance < 0.001
    assert few.words("working days") == ""


def test_the_chance_is_binomial() -> None:
    # Two or three of three within: (3 + 1) / 8.
    assert Heap(41, 45, 2, 1, 0).chance == pytest.approx(1 / 2)
    assert Heap(41, 45, 0, 3, 3).chance == 1


def test_by_chance_alone_hardly_any_heap_is_found() -> None:
    draw = np.random.default_rng(3)
    found = [heap(Counter(draw.poisson(41, 400).tolist()), 45) for _ in range(200)]
    assert sum(h is not None and h.is_sure for h in found) <= 1


def test_a_limit_of_a_few_days_has_no_days_before_it() -> None:
    assert heap({1: 50, 2: 3}, 1) is None
    assert heap({1: 50}, 10) is not None
