"""The interval of a percentage, against worked figures."""

from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.measures.interval import wilson


@pytest.mark.parametrize(
    ("hits", "counted", "low", "high"),
    [
        (13, 16, 0.570, 0.934),
        (857, 1000, 0.834, 0.877),
        (0, 10, 0.000, 0.278),
        (10, 10, 0.722, 1.000),
        (1, 1, 0.207, 1.000),
    ],
)
def test_the_interval_of_worked_examples(hits: int, counted: int, low: float, high: float) -> None:
    found = [round(end, 3) for end in wilson(hits, counted)]
    assert found == [low, high]


def test_of_nothing_there_is_no_interval() -> None:
    assert [isnan(end) for end in wilson(0, 0)] == [True, True]


def test_more_hits_than_were_counted_have_no_interval() -> None:
    assert [isnan(end) for end in wilson(3, 2)] == [True, True]


@given(st.integers(1, 100_000).flatmap(lambda counted: st.tuples(st.integers(0, counted), st.just(counted))))
def test_the_share_lies_in_its_interval_and_the_interval_between_none_and_all(pair: tuple[int, int]) -> None:
    hits, counted = pair
    low, high = wilson(hits, counted)
    assert 0 <= low <= hits / counted + 1e-12
    assert hits / counted - 1e-12 <= high <= 1


@given(st.integers(1, 1000), st.integers(2, 50))
def test_more_of_the_same_is_surer(counted: int, times: int) -> None:
    hits = counted // 2
    narrow, wide = wilson(hits * times, counted * times), wilson(hits, counted)
    assert narrow[1] - narrow[0] < wide[1] - wide[0]
