"""How sure a signal is: p-values against tables and by simulation, and the share of false alarms among those shown."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest

from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.evidence import (
    FALSE_SHARE,
    discoveries,
    foretold,
    mixed,
    p_values,
    rate_tail,
    share_tail,
)
from holdfast.measures.gives import Gives
from holdfast.measures.variation import Rule

Draw = np.random.Generator


def question(
    gives: Gives, values: np.ndarray, hits: np.ndarray, sizes: np.ndarray, *, is_state: bool = False
) -> Question:
    days = np.full(len(values), 30.0)
    return Question(gives, is_state, 10_000, Months(values, hits.astype(float), sizes.astype(float), days))


def mean(draw: Draw, months: int, shift: float = 0.0, last: int = 0) -> Question:
    x = draw.normal(10, 1, months)
    x[months - last :] += shift
    return question(Gives.MEAN, x, x, np.ones(months))


def state(draw: Draw, months: int) -> Question:
    x = np.zeros(months)
    for i, step in enumerate(draw.normal(0, 1, months)):
        x[i] = 0.9 * x[i - 1] + step
    return question(Gives.MEAN, x + 20, x, np.ones(months), is_state=True)


def share(draw: Draw, months: int) -> Question:
    sizes = draw.poisson(30, months) + 1
    hits = draw.binomial(sizes, 0.8)
    return question(Gives.SHARE, hits / sizes, hits, sizes)


def rare(draw: Draw, months: int) -> Question:
    hits, children = draw.poisson(0.7, months), np.full(months, 40_000)
    return question(Gives.RATE, hits / children * 1e4, hits, children)


def test_exact_tails_against_tables() -> None:
    # The tea-tasting lady: three or more of four right, one in 4.1; all four, one in seventy.
    assert share_tail(4, 4, 0, 4) == pytest.approx(1 / 70)
    assert share_tail(3, 4, 1, 4) == pytest.approx(17 / 70)
    # Nine or more events of ten where half are due: (1 + 10) / 1024.
    assert rate_tail(9, 100, 1, 100) == pytest.approx(11 / 1024)
    assert rate_tail(1, 100, 9, 100) == pytest.approx(11 / 1024)
    assert share_tail(700, 10_000, 57_000, 600_000) < 1e-10
    assert share_tail(3.5, 3, 9, 10) == 0.5, "what is weighted is no count"


@pytest.mark.parametrize(("distance", "worth", "tail"), [(2.571, 5, 0.025), (3.169, 10, 0.005), (2.750, 30, 0.005)])
def test_a_mixed_tail_is_students(distance: float, worth: float, tail: float) -> None:
    assert mixed(distance, worth, lambda chance: chance) == pytest.approx(tail, rel=2e-3)


def test_what_the_month_before_foretells_is_found() -> None:
    draw = np.random.default_rng(4)
    found = [foretold(state(draw, 72).months.values) for _ in range(300)]
    assert np.mean(found) == pytest.approx(0.9, abs=0.03)
    assert np.mean([foretold(draw.normal(0, 1, 72)) for _ in range(300)]) < 0.08
    assert foretold(np.ones(12)) == 0


@pytest.mark.parametrize("make", [mean, state, share, rare])
def test_by_chance_alone_small_p_values_are_as_rare_as_they_say(make: Callable[[Draw, int], Question]) -> None:
    """Two thousand series in which nothing happened: of each rule no more than 5% have 0.05, nor 1% have 0.01."""
    draw, series, below = np.random.default_rng(11), 2_000, Counter[tuple[Rule, float]]()
    for _ in range(series):
        asked = make(draw, 48)
        for rule, chance in p_values(asked, chart_of(asked)).items():
            below.update((rule, level) for level in (0.05, 0.01) if chance <= level)
    assert below, "by chance some series signal"
    for (rule, level), times in below.items():
        assert times <= series * level + 2.6 * np.sqrt(series * level), (rule, level, times)


def test_chance_alone_fires_the_rules_far_more_often_than_their_p_values_on_a_measure_that_drifts() -> None:
    draw, fired, sure = np.random.default_rng(5), 0, 0
    for _ in range(300):
        asked = state(draw, 48)
        found = p_values(asked, chart_of(asked))
        fired, sure = fired + bool(found), sure + any(chance < 0.001 for chance in found.values())
    assert fired > 100
    assert sure <= 3


def test_a_lone_odd_month_after_equal_ones_is_judged_by_its_count_or_not_at_all() -> None:
    values = np.array([1.0] * 30 + [0.97])
    asked = question(Gives.MEAN, values, values, np.ones(31))
    assert p_values(asked, chart_of(asked)) == {Rule.OUTSIDE: 1.0}
    hits = np.array([3] * 30 + [2])
    asked = question(Gives.SHARE, hits / 6, hits, np.full(31, 6), is_state=True)
    assert p_values(asked, chart_of(asked)) == {Rule.OUTSIDE: 1.0}
    hits = np.array([8, 8, 9, 9] * 8 + [2])
    asked = question(Gives.SHARE, hits / 10, hits, np.full(33, 10))
    # By the exact test of two of ten against 272 of 320.
    assert p_values(asked, chart_of(asked))[Rule.OUTSIDE] == pytest.approx(2 * share_tail(2, 10, 272, 320))


def test_a_measure_that_stays_and_leaps_is_never_sure() -> None:
    """Six posts, each filled or not for years: the rules fire nearly always, and none of it is more than chance."""
    draw, fired = np.random.default_rng(8), 0
    for _ in range(200):
        open_posts = np.zeros((60, 6))
        for month in range(60):
            changed = draw.random(6) > 0.95
            open_posts[month] = np.where(changed, draw.random(6) < 0.15, open_posts[month - 1])
        hits = open_posts.sum(axis=1)
        asked = question(Gives.SHARE, hits / 6, hits, np.full(60, 6), is_state=True)
        found = p_values(asked, chart_of(asked))
        fired += bool(found)
        assert set(found.values()) <= {1.0}
    assert fired > 100


def test_each_rule_that_fires_has_its_own_p_value() -> None:
    calm = [9.0, 11.0] * 10
    shifted = np.array([*[9.0, 9.2] * 10, *[13.0, 12.9, 13.1, 12.8, 13.2, 13.0, 12.9, 13.1]])
    asked = question(Gives.MEAN, shifted, shifted, np.ones(28))
    found = p_values(asked, chart_of(asked))
    assert found[Rule.SHIFT] == pytest.approx(2 * 0.5**8)
    rising = np.array([*calm, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0])
    asked = question(Gives.MEAN, rising, rising, np.ones(27))
    assert p_values(asked, chart_of(asked))[Rule.TREND] == pytest.approx(2 / 5040)
    drifting = question(Gives.MEAN, rising, rising, np.ones(27), is_state=True)
    assert p_values(drifting, chart_of(drifting))[Rule.TREND] == pytest.approx(2 / 64)


def test_no_signal_no_p_value() -> None:
    asked = mean(np.random.default_rng(0), 6)
    assert p_values(asked, chart_of(asked)) == {}


def test_the_worked_example_of_benjamini_and_hochberg() -> None:
    """Their fifteen p-values of 1995: at 5% the four smallest stand up, where Bonferroni's correction leaves three."""
    p = [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1,
    ]
    assert discoveries(p, 15).tolist() == [True] * 4 + [False] * 11
    assert discoveries(p[::-1], 15).tolist() == [False] * 11 + [True] * 4
    assert discoveries(p[:9], 15).tolist() == [True] * 4 + [False] * 5, "what signals nothing counts without a p-value"
    assert discoveries(p, 15_000).tolist() == [False] * 15
    assert discoveries([], 0).tolist() == []


def test_of_the_signals_shown_few_are_chance_and_real_changes_are_among_them() -> None:
    """Three hundred series, forty of them changed for good ten months ago, seen twelve times over."""
    draw, shares, found = np.random.default_rng(2026), [], []
    for _ in range(12):
        chances, real = [], []
        for place in range(300):
            asked = mean(draw, 72, shift=3.0, last=10) if place < 40 else mean(draw, 72)
            for chance in p_values(asked, chart_of(asked)).values():
                chances.append(chance)
                real.append(place < 40)
        shown = discoveries(chances, 300 * len(Rule))
        shares.append(float((shown & ~np.array(real)).sum()) / max(1, int(shown.sum())))
        found.append(int((shown & np.array(real)).sum()))
    assert np.mean(shares) <= FALSE_SHARE
    assert np.mean(found) > 25
