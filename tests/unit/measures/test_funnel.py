"""Funnels: the worked example of the standards, and words that never rank."""

import pytest

from holdfast.measures.funnel import chance_of, funnel, place
from holdfast.measures.gives import Gives


def test_the_worked_example() -> None:
    found = funnel(0.226, [400])
    assert found is not None
    ends = [float(end[0]) for end in (found.low, found.high, found.far_low, found.far_high)]
    assert ends == pytest.approx([0.184, 0.268, 0.163, 0.289], abs=5e-4)


def test_small_groups_have_wide_limits_and_none_leave_what_can_be() -> None:
    found = funnel(0.9, [4, 40, 400])
    assert found is not None
    assert found.far_high.tolist() == [1.0, 1.0, pytest.approx(0.945)]
    assert found.far_low[0] < found.far_low[1] < found.far_low[2]


def test_a_rate_is_a_count_of_events() -> None:
    found = funnel(50.0, [10_000.0], gives=Gives.RATE, per=10_000)
    assert found is not None
    # Fifty events: 50 +/- 2 and 3 times the root of 50.
    assert (found.low[0], found.far_high[0]) == pytest.approx((35.858, 71.213), abs=5e-4)


@pytest.mark.parametrize(
    ("value", "size", "words"),
    [
        (0.28, 400, "above what its size allows"),
        (0.30, 400, "well above what its size allows"),
        (0.30, 40, "within what its size allows"),
        (0.17, 400, "below what its size allows"),
        (0.15, 400, "well below what its size allows"),
        (None, 400, ""),
        (0.3, 0, ""),
    ],
)
def test_how_a_group_lies_to_the_whole(value: float | None, size: float, words: str) -> None:
    assert place(value, size, 0.226, gives=Gives.SHARE) == words


def test_what_is_no_count_has_no_funnel() -> None:
    assert funnel(15.2, [3], gives=Gives.MEAN) is None
    assert place(15.0, 3, 15.2, gives=Gives.DAYS) == ""
    assert place(1.0, 3, 1.0, gives=Gives.SHARE) == "within what its size allows"
    assert place(0.9, 3, 1.0, gives=Gives.SHARE) == "well below what its size allows"


@pytest.mark.parametrize(
    ("value", "size", "centre", "chance"),
    [
        (0.0, 2, 0.9, 0.01),  # 0.1 squared
        (0.5, 2, 0.9, 0.19),  # 0.1 squared, and twice 0.9 of 0.1
        (1.0, 2, 0.1, 0.01),
        (1.0, 3, 0.9, 0.729),
        (1 / 3, 3, 0.5, 0.5),  # one in eight, and three in eight
    ],
)
def test_the_chance_of_a_small_group_is_exact(value: float, size: float, centre: float, chance: float) -> None:
    assert chance_of(value, size, centre, gives=Gives.SHARE) == pytest.approx(chance)


def test_the_chance_of_few_events_is_exact() -> None:
    # None where two are expected: e to the minus two. Three or more where one is expected: 1 - 2.5 / e.
    assert chance_of(0.0, 10_000, 2.0, gives=Gives.RATE, per=10_000) == pytest.approx(0.135335, abs=1e-6)
    assert chance_of(3.0, 10_000, 1.0, gives=Gives.RATE, per=10_000) == pytest.approx(0.080301, abs=1e-6)


def test_none_of_two_is_below_but_not_well_below_nine_in_ten() -> None:
    assert place(0.0, 2, 0.9, gives=Gives.SHARE) == "below what its size allows"
    assert place(0.5, 2, 0.9, gives=Gives.SHARE) == "within what its size allows"
    assert place(0.0, 1, 0.9, gives=Gives.SHARE) == "within what its size allows"
