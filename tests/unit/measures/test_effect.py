"""Whether a measure moved beyond its variation since a day: what is proof, what lasts, what is lost, what is chance."""

import numpy as np
import pytest

from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.effect import LOST_AFTER, SUSTAINED_AFTER, State, effect_since
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction

BASELINE = 18
# Sixty of a hundred, by turns a little more and a little less.
CALM = [58.0, 62.0] * (BASELINE // 2)


def shares(hits: list[float], size: float = 100.0, *, is_state: bool = False) -> Question:
    found = np.array(hits, dtype=float)
    of = np.full(len(found), size)
    return Question(Gives.SHARE, is_state, 1, Months(found / of, found, of, np.full(len(found), 30.0)))


def lengths(days: list[float]) -> Question:
    x = np.array(days, dtype=float)
    return Question(Gives.DAYS, False, 1, Months(x, x, np.full(len(x), 20.0), np.full(len(x), 30.0)))


def state(after: list[float], direction: Direction = Direction.HIGHER) -> State:
    return effect_since(shares(CALM + after), BASELINE, direction).state


def test_limits_of_the_baseline_hold_for_the_months_since() -> None:
    chart = chart_of(shares([*CALM, *[80.0] * 8]), fixed=BASELINE)
    # 60% of 100: 3 * sqrt(0.6 * 0.4 / 100) = 0.14697.
    assert chart.centres == pytest.approx([0.6] * 26)
    assert chart.high == pytest.approx(0.74697, abs=5e-6)
    assert chart.starts == (0,)


def test_a_month_far_beyond_the_baselines_limits_is_proof() -> None:
    effect = effect_since(shares([*CALM, 61.0, 85.0]), BASELINE, Direction.HIGHER)
    assert (effect.state, effect.baseline, effect.since, effect.proved_at) == (State.PROVED, 18, 2, 19)
    assert effect.chance is not None
    assert effect.chance < 0.001


def test_seven_a_little_better_are_a_shift_but_no_proof_yet_for_one_could_have_looked_seven_times() -> None:
    # A run of seven by chance: 2 / 2 ** 7 = 1.6%, and seven months in which to see one.
    assert state([63.0, 61.0] * 3 + [63.0]) is State.NOT_PROVED
    # A run of ten: 0.2% in ten months.
    assert state([63.0, 61.0] * 5) is State.PROVED


def test_a_run_that_began_before_the_day_proves_nothing_of_what_was_done_since() -> None:
    before = [58.0] * 10 + [62.0] * 8
    effect = effect_since(shares([*before, *[62.0] * 3]), BASELINE, Direction.HIGHER)
    assert effect.state is State.NOT_PROVED
    assert effect.was_moving


def test_an_effect_that_holds_is_sustained_and_one_that_goes_is_lost() -> None:
    proved = [82.0]
    assert state(proved + [75.0] * (SUSTAINED_AFTER - 1)) is State.PROVED
    assert state(proved + [75.0] * SUSTAINED_AFTER) is State.SUSTAINED
    assert state(proved + [75.0] * SUSTAINED_AFTER + [59.0] * (LOST_AFTER - 1)) is State.SUSTAINED
    assert state(proved + [75.0] * SUSTAINED_AFTER + [59.0] * LOST_AFTER) is State.LOST
    assert state(proved + [59.0] * LOST_AFTER) is State.LOST


def test_what_was_lost_can_be_proved_again() -> None:
    assert state([82.0] + [59.0] * LOST_AFTER + [84.0, 85.0]) is State.PROVED


def test_worse_is_worse_and_which_way_is_better_is_the_measures() -> None:
    assert state([38.0, 35.0]) is State.WORSE
    assert state([38.0, 35.0], Direction.LOWER) is State.PROVED
    assert state([38.0, 35.0], Direction.BALANCE) is State.NO_DIRECTION


def test_lengths_of_time_and_states_are_judged_too() -> None:
    before = [40.0, 44.0, 41.0, 45.0, 39.0, 43.0] * 3
    assert effect_since(lengths([*before, *[20.0, 21.0] * 2]), 18, Direction.LOWER).state is State.PROVED
    assert effect_since(lengths([*before, *before]), 18, Direction.LOWER).state is State.NOT_PROVED


def test_rare_misses_are_judged_by_what_lies_between_them() -> None:
    # One miss in fifty every second month, then none for three years.
    question = shares([49.0, 50.0] * 15 + [50.0] * 36, 50.0)
    assert chart_of(question, fixed=30).kind.is_of_gaps
    assert effect_since(question, 30, Direction.HIGHER).state.is_proof


@pytest.mark.parametrize(
    ("before", "since", "expected"), [(11, 12, State.NO_BASELINE), (0, 3, State.NO_BASELINE), (12, 0, State.TOO_EARLY)]
)
def test_without_a_baseline_or_a_month_since_it_cannot_be_told(before: int, since: int, expected: State) -> None:
    assert effect_since(shares([60.0] * before + [90.0] * since), before, Direction.HIGHER).state is expected


@pytest.mark.parametrize("is_state", [False, True])
def test_by_chance_alone_hardly_anything_is_ever_proved(is_state: bool) -> None:
    draw = np.random.default_rng(5)
    found = []
    for _ in range(300):
        hits = draw.binomial(80, 0.65, BASELINE + 18).astype(float).tolist()
        effect = effect_since(shares(hits, 80.0, is_state=is_state), BASELINE, Direction.HIGHER)
        found.append(effect.proved_at is not None)
    assert np.mean(found) < 0.05


def test_a_real_step_is_mostly_proved_within_a_year() -> None:
    draw = np.random.default_rng(6)
    found = []
    for _ in range(200):
        before, after = draw.binomial(80, 0.65, BASELINE), draw.binomial(80, 0.80, 12)
        hits = np.concatenate([before, after]).astype(float).tolist()
        found.append(effect_since(shares(hits, 80.0), BASELINE, Direction.HIGHER).state.is_proof)
    assert np.mean(found) > 0.9
