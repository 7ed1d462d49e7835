"""Which chart a measure has, and the limits of each kind, worked out by hand or taken from textbooks."""

import numpy as np
import pytest

from holdfast.measures.charts import LARGE, Months, Question, chart_of, choice, gaps
from holdfast.measures.gives import Gives
from holdfast.measures.variation import FEWEST_FOR_LIMITS, Kind, Rule, median_xmr


def months(hits: list[float], sizes: list[float], per: int = 1) -> Months:
    found, of = np.array(hits, dtype=float), np.array(sizes, dtype=float)
    return Months(found / of * per, found, of, np.full(len(found), 30.0))


def share(hits: list[float], sizes: list[float], *, is_state: bool = False) -> Question:
    return Question(Gives.SHARE, is_state, 1, months(hits, sizes))


def rate(hits: list[float], children: list[float], per: int = 10_000) -> Question:
    return Question(Gives.RATE, False, per, months(hits, children, per))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (Question(Gives.DAYS, False, 1, months([40.0] * 12, [1.0] * 12)), Kind.MEDIAN),
        (Question(Gives.MEAN, False, 1, months([40.0] * 12, [3.0] * 12)), Kind.XMR),
        (Question(Gives.PERCENT, False, 1, months([40.0] * 12, [3.0] * 12)), Kind.XMR),
        (share([20] * 12, [40] * 12, is_state=True), Kind.XMR),
        (share([20] * 12, [40] * 12), Kind.P),
        (share([20] * 12, [LARGE] * 12), Kind.P_LANEY),
        (share([20] * 12, [LARGE - 1] * 12), Kind.P),
        (share([1, 0, 0] * 12, [40] * 36), Kind.RUN),
        (share([2, 0, 0] * 12, [40] * 36), Kind.G),
        (share([38, 40, 40] * 12, [40] * 36), Kind.G),
        (share([2, 1, 1, 0] * 9, [40] * 36), Kind.P),
        (rate([9] * 12, [50_000] * 12), Kind.U),
        (rate([LARGE] * 12, [50_000] * 12), Kind.U_LANEY),
        (rate([2, 0, 0] * 12, [50_000] * 36), Kind.T),
    ],
)
def test_the_rule_chooses_by_what_is_given_and_how_much_is_counted(question: Question, kind: Kind) -> None:
    assert choice(question).kind is kind
    assert choice(question).because
    assert chart_of(question).kind is kind


def test_a_p_chart_has_limits_for_each_months_size() -> None:
    chart = chart_of(share([10, 20] * 6, [100, 400] * 6))
    # 180 of 3,000 is 6%; 3 * sqrt(0.06 * 0.94 / 100) = 0.07124, and half of it for four times as many.
    assert chart.mean == pytest.approx(0.06)
    assert chart.highs[:2] == pytest.approx((0.13125, 0.09562), abs=5e-6)
    assert chart.lows[:2] == pytest.approx((0.0, 0.02438), abs=5e-6)


def test_the_same_share_is_outside_of_a_large_month_and_within_a_small_one() -> None:
    calm = chart_of(share([6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4], [100] * 12 + [30]))
    assert calm.signal is None
    assert calm.values[-1] > 0.13
    loud = chart_of(share([6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 53], [100] * 12 + [400]))
    assert (loud.signal, loud.side) == (Rule.OUTSIDE, 1)


def test_a_u_chart_counts_events_for_so_many_children() -> None:
    chart = chart_of(rate([9, 16] * 6, [10_000, 10_000] * 6))
    # 12.5 for 10,000 children, 3 * sqrt(12.5) = 10.607.
    assert (chart.mean, chart.low, chart.high) == pytest.approx((12.5, 1.893, 23.107), abs=5e-4)


def test_laneys_correction_widens_limits_as_far_as_months_really_differ() -> None:
    hits, sizes = [700, 800, 690, 810] * 3, [1000] * 12
    chart = chart_of(share(hits, sizes))
    # All months are of one size: then it is the XmR chart. Moving ranges .10 .11 .12 .11 .10 .11 .12 .11 .10 .11 .12,
    # their mean 0.11; 3 * 0.11 / 1.128 = 0.29255.
    assert chart.kind is Kind.P_LANEY
    assert (chart.mean, chart.low, chart.high) == pytest.approx((0.75, 0.45745, 1.0), abs=5e-5)
    assert chart.signal is None
    few = [round(hit / 10) for hit in hits]
    plain = chart_of(share(few, [100] * 12))
    assert (plain.low, plain.high) == pytest.approx((0.62010, 0.87990), abs=5e-5)


def test_laneys_correction_is_no_correction_where_counting_explains_it() -> None:
    draw = np.random.default_rng(1)
    sizes = np.full(4_000, 900)
    chart = chart_of(share(draw.binomial(sizes, 0.4).tolist(), sizes.tolist()))
    assert chart.high is not None
    assert chart.mean is not None
    assert chart.high - chart.mean == pytest.approx(3 * np.sqrt(0.24 / 900), rel=0.03)


def test_what_lies_between_events_is_counted_across_months() -> None:
    between, month, since = gaps(np.array([0, 1, 0, 2, 0]), np.array([10.0, 20, 30, 40, 50]))
    # The event of the second month lies at 20, those of the fourth at 70 and 90; the last stretch runs to 150.
    assert between.tolist() == [50, 20]
    assert month.tolist() == [3, 3]
    assert since == 60
    assert gaps(np.zeros(3), np.full(3, 10.0))[2] == 30


def test_a_g_chart_by_the_geometric_distribution() -> None:
    chart = chart_of(share([1, 0] * 16, [5, 5] * 16))
    # Ten counted between each and the next: the middle at 0.693 times 10, the limit 10 + 3 * sqrt(10 * 11).
    assert set(chart.values) == {10.0}
    assert (chart.mean, chart.low, chart.high) == pytest.approx((6.931, 0, 41.464), abs=5e-4)


def test_a_t_chart_is_an_xmr_chart_of_days_made_even() -> None:
    hits = [1, 0, 0, 1, 0, 1, 0, 0] * 5
    chart = chart_of(rate(hits, [50_000] * 40))
    days = np.array(chart.values)
    even = days ** (1 / 3.6)
    reach = 2.66 * np.abs(np.diff(even)).mean()
    assert set(days.tolist()) == {60.0, 90.0}
    assert chart.high == pytest.approx((even.mean() + reach) ** 3.6)
    assert chart.mean == pytest.approx(even.mean() ** 3.6)


def test_a_long_time_without_an_event_signals_before_it_ends() -> None:
    quiet = chart_of(rate([1, 0] * 16 + [0] * 24, [50_000] * 56))
    assert quiet.signal is Rule.OUTSIDE
    assert quiet.values[-1] == 30 * 25.5
    assert (quiet.sides[-1], quiet.side) == (1, -1), "a longer stretch means a lower rate"
    assert quiet.at[-1] == 55
    of_misses = chart_of(share([4, 5] * 16 + [5] * 60, [5] * 92))
    assert of_misses.kind is Kind.G
    assert of_misses.side == 1, "a longer stretch between misses means a higher share"


def test_too_few_events_are_drawn_about_their_median_without_limits() -> None:
    chart = chart_of(share([1, 0, 0, 0] * 5, [5] * 20))
    assert chart.kind is Kind.RUN
    assert (chart.mean, chart.low, chart.high, chart.signal) == (0, None, None, None)


def test_of_what_is_seldom_there_at_a_months_end_no_limits_are_drawn() -> None:
    """Two plans of forty ran so long for four months, and none in the twenty before: limits would be nothing."""
    chart = chart_of(share([0] * 20 + [2] * 4, [40] * 24, is_state=True))
    assert chart.kind is Kind.RUN
    assert (chart.mean, chart.low, chart.high, chart.signal) == (0, None, None, None)
    assert choice(share([20] * 24, [40] * 24, is_state=True)).kind is Kind.XMR


def test_medians_keep_one_wild_month_from_widening_the_limits() -> None:
    values = [82.0, 79, 85, 80, 78, 84, 81, 77, 83, 80, 86, 79]
    chart = median_xmr(values)
    # Sorted middle 80.5; moving ranges 3 6 5 2 6 3 4 6 3 6 7 have their middle at 5: 80.5 +/- 3.145 * 5.
    assert (chart.mean, chart.low, chart.high) == pytest.approx((80.5, 64.775, 96.225))
    wild = median_xmr([*values, 900.0])
    assert wild.high is not None
    assert wild.high < 100
    assert wild.signal is Rule.OUTSIDE


def test_limits_are_reckoned_afresh_at_a_stated_change() -> None:
    before, after = [80, 82] * 8, [60, 62] * 8
    plain = chart_of(share(before + after, [100] * 32))
    based = chart_of(share(before + after, [100] * 32), starts=[16])
    assert plain.signal is Rule.SHIFT
    assert plain.mean == pytest.approx(0.71)
    assert based.signal is None
    assert (based.centres[0], based.mean) == pytest.approx((0.81, 0.61))
    assert based.starts == (0, 16)
    assert based.points_since_start == 16


def test_after_a_change_twelve_points_must_come_before_limits_are_drawn() -> None:
    hits = [80, 82] * 8 + [60] * (FEWEST_FOR_LIMITS - 1)
    chart = chart_of(share(hits, [100] * len(hits)), starts=[16])
    assert (chart.mean, chart.low, chart.high, chart.signal) == (None, None, None, None)
    assert chart.centres[0] == pytest.approx(0.81)
    longer = chart_of(share([*hits, 60], [100] * (len(hits) + 1)), starts=[16])
    assert longer.mean == pytest.approx(0.6)


def test_of_rare_events_a_change_begins_with_the_first_event_after_it() -> None:
    hits = [1, 0] * 16 + [1, 0, 0, 0] * 16
    chart = chart_of(rate(hits, [50_000] * 96), starts=[32])
    assert chart.at[chart.starts[1]] == 32
    assert chart.centres[0] == pytest.approx(60)
    assert chart.mean is not None
    assert chart.mean > 100


def test_counts_that_were_rounded_are_no_events_any_more() -> None:
    told = Question(Gives.SHARE, False, 1, months([40, 40, 30] * 12, [40] * 36), rounded=True)
    assert chart_of(told).kind is Kind.XMR
    assert "rounded" in choice(told).because


def test_a_month_that_never_came_has_no_chart() -> None:
    empty = chart_of(share([], []))
    assert (empty.values, empty.mean, empty.signal, empty.side) == ((), None, None, 0)
