"""XmR charts: the worked example of the standards, and each rule just kept and just broken."""

import numpy as np
import pytest

from holdfast.measures.variation import FEWEST_FOR_LIMITS, RANGE_LIMIT, Chart, Rule, mean_range, xmr

EXAMPLE = (82, 79, 85, 80, 78, 84, 81, 77, 83, 80, 86, 79)
# Turns about 10 by steps of one: its limits lie far enough for what follows it to be seen by one rule at a time.
CALM = (9.0, 11.0) * 8


def marked(chart: Chart, rule: Rule) -> list[int]:
    """The places of the points that help to break a rule."""
    return [place for place, rules in enumerate(chart.rules) if rule in rules]


def test_the_worked_example() -> None:
    chart = xmr(EXAMPLE)
    assert chart.mean == pytest.approx(81.1667, abs=5e-5)
    assert chart.low == pytest.approx(68.83, abs=5e-3)
    assert chart.high == pytest.approx(93.50, abs=5e-3)
    assert chart.signal is None
    assert set(chart.sides) == {0}
    assert chart.signals_since() is None


def test_the_moving_ranges_of_the_worked_example() -> None:
    """The mean of the eleven ranges is 51 / 11, and a range is wild above 3.267 times that: here none is."""
    reach = mean_range(np.array(EXAMPLE, float))
    assert reach == pytest.approx(4.6364, abs=5e-5)
    assert RANGE_LIMIT * reach == pytest.approx(15.15, abs=5e-3)


def test_fewer_than_twelve_points_have_no_limits_and_no_signal() -> None:
    chart = xmr([1.0] * (FEWEST_FOR_LIMITS - 2) + [99.0])
    assert (chart.mean, chart.low, chart.high) == (None, None, None)
    assert chart.signal is None
    assert xmr([]).signal is None
    assert xmr([*EXAMPLE[:11], 79]).mean is not None


def test_a_point_outside_the_limits() -> None:
    chart = xmr([*CALM, 60.0])
    assert marked(chart, Rule.OUTSIDE) == [16]
    assert (chart.signal, chart.sides[-1], chart.signals_since()) == (Rule.OUTSIDE, 1, 16)
    below = xmr([*CALM, -60.0])
    assert (below.signal, below.sides[-1]) == (Rule.OUTSIDE, -1)


@pytest.mark.parametrize(("length", "places"), [(6, []), (7, list(range(16, 23)))])
def test_seven_on_one_side_are_a_shift_and_six_are_not(length: int, places: list[int]) -> None:
    """Points that alternate leave the mean between them; then so many lie a little above it, none of them rising on."""
    chart = xmr([*CALM[:15], 8.0, *([11.2, 11.1] * 4)[:length]])
    assert marked(chart, Rule.SHIFT) == places


@pytest.mark.parametrize(
    ("tail", "places"),
    [
        ((7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0), list(range(16, 23))),
        ((7.0, 8.0, 9.0, 10.0, 11.0, 12.0), []),
        ((7.0, 8.0, 9.0, 9.0, 10.0, 11.0, 12.0), []),
    ],
)
def test_seven_that_rise_are_a_trend_and_a_tie_breaks_it(tail: tuple[float, ...], places: list[int]) -> None:
    chart = xmr([*CALM, *tail])
    assert marked(chart, Rule.TREND) == places
    assert all(chart.sides[place] == 1 for place in places if chart.rules[place] == {Rule.TREND})


def test_two_of_three_near_one_limit() -> None:
    values = [*EXAMPLE * 4, 91.5, 82.0, 91.5]
    chart = xmr(values)
    assert chart.mean is not None
    assert chart.high is not None
    near = chart.mean + (chart.high - chart.mean) * 2 / 3
    assert near < 91.5 < chart.high
    assert chart.mean < 82.0
    assert marked(chart, Rule.NEAR_LIMIT) == [48, 50], "the one between them is not near the limit"
    assert chart.signal is Rule.NEAR_LIMIT


def test_near_points_on_two_sides_are_no_signal() -> None:
    assert marked(xmr([*EXAMPLE * 4, 91.5, 71.0, 91.5]), Rule.NEAR_LIMIT) == []


def test_the_limits_of_a_share_stay_between_none_and_all() -> None:
    chart = xmr([0.9, 1.0] * 8, share=True)
    assert chart.high == 1.0
    assert xmr([0.0, 0.1] * 8, share=True).low == 0.0
    assert (xmr([0.9, 1.0] * 8).high or 0) > 1.0


def test_a_series_that_never_moves_signals_nothing() -> None:
    chart = xmr([5.0] * 20)
    assert (chart.mean, chart.low, chart.high, chart.signal) == (5.0, 5.0, 5.0, None)


def test_signals_since_is_the_first_of_the_run_that_reaches_to_the_last_point() -> None:
    chart = xmr([*CALM, *[14.0, 14.5] * 4])
    assert chart.signal is Rule.SHIFT
    assert chart.signals_since() == 16
