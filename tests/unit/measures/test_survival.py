"""Days to close where some are open: against tables that textbooks print, plain medians, and known simulations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.measures.survival import kaplan_meier, survival_curve

# Weeks of remission of 21 patients on 6-mercaptopurine (Freireich and others, 1963), printed in most textbooks.
REMISSION = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
RELAPSED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
# Weeks to relapse of 11 patients kept on treatment (Miller, 1981).
KEPT = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161]
KEPT_RELAPSED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0]


def test_the_curve_of_the_textbooks() -> None:
    curve = survival_curve(REMISSION, np.ones(21), RELAPSED)
    assert curve.days.tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert curve.share == pytest.approx([0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], abs=5e-4)
    # The interval at ten weeks, on the log-log scale, as SAS prints it.
    assert (curve.low[2], curve.high[2]) == pytest.approx((0.503, 0.889), abs=5e-4)


def test_medians_and_their_intervals_of_the_textbooks() -> None:
    remission = kaplan_meier(REMISSION, np.ones(21), RELAPSED)
    assert (remission.median, remission.low, remission.high) == (23, 13, None)
    assert (remission.p90, remission.at_risk, remission.closed, remission.still_open) == (None, 21, 9, 12)
    kept = kaplan_meier(KEPT, np.ones(11), KEPT_RELAPSED)
    assert (kept.median, kept.low, kept.high) == (31, 13, None)


def test_of_nothing_nothing_is_known() -> None:
    found = kaplan_meier([], [], [])
    assert (found.median, found.p90, found.low, found.high, found.at_risk) == (None, None, None, None, 0)
    assert kaplan_meier([5, 9], [1, 1], [False, False]).median is None
    assert kaplan_meier([5], [0], [True]).at_risk == 0


def test_a_weight_counts_as_so_many_rows() -> None:
    once = kaplan_meier([3, 8, 8, 8, 20], [1, 1, 1, 1, 1], [1, 1, 1, 1, 0])
    assert kaplan_meier([3, 8, 20], [1, 3, 1], [1, 1, 0]) == once


def test_what_is_open_on_the_day_of_a_closing_still_waited_for_it() -> None:
    assert survival_curve([5, 5], [1, 1], [1, 0]).share.tolist() == [0.5]


@pytest.mark.parametrize(
    ("days", "weights", "closed"),
    [([1, 2], [1], [1, 0]), ([-1], [1], [1]), ([np.nan], [1], [1]), ([1], [-1], [1]), ([1], [np.inf], [0])],
)
def test_rows_that_cannot_be_are_refused(days: list[float], weights: list[float], closed: list[int]) -> None:
    with pytest.raises(ValueError, match=r"match|numbers from 0|number from 0"):
        kaplan_meier(days, weights, closed)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=60))
def test_where_all_is_closed_it_is_the_plain_median_and_percentile(days: list[int]) -> None:
    found = kaplan_meier(days, np.ones(len(days)), np.ones(len(days)))
    assert found.median == pytest.approx(float(np.median(days)))
    assert found.p90 == pytest.approx(float(np.quantile(days, 0.9, method="averaged_inverted_cdf")))


@given(st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=60))
def test_the_curve_against_the_definition_taken_day_by_day(rows: list[tuple[int, bool]]) -> None:
    curve = survival_curve([d for d, _ in rows], np.ones(len(rows)), [c for _, c in rows])
    share, expected = 1.0, []
    for day in sorted({d for d, c in rows if c}):
        waiting = sum(d >= day for d, _ in rows)
        share *= 1 - sum(d == day and c for d, c in rows) / waiting
        expected.append(share)
    assert curve.share == pytest.approx(expected)


def test_it_finds_the_true_median_where_leaving_out_the_open_does_not() -> None:
    draw = np.random.default_rng(20260930)
    lasts, seen_for = draw.exponential(60 / np.log(2), 20_000), draw.uniform(0, 120, 20_000)
    days, closed = np.minimum(lasts, seen_for), lasts <= seen_for
    found = kaplan_meier(days, np.ones(len(days)), closed)
    assert found.median == pytest.approx(60, rel=0.04)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 60 < found.high
    assert np.median(days[closed]) < 40, "what is closed alone looks far quicker"


def test_ninety_five_of_a_hundred_intervals_hold_the_true_median() -> None:
    draw = np.random.default_rng(7)
    held = 0
    for _ in range(600):
        lasts, seen_for = draw.exponential(40 / np.log(2), 80), draw.uniform(20, 150, 80)
        found = kaplan_meier(np.minimum(lasts, seen_for), np.ones(80), lasts <= seen_for)
        held += (found.low or 0) <= 40 <= (found.high or np.inf)
    assert 0.93 <= held / 600 <= 0.98
