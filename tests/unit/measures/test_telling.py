"""The sentence of a chart, from series drawn by hand: each rule, each way, and what limits rest on."""

from datetime import date

import numpy as np
import pytest

from holdfast.measures.changes import Change, starts, touching
from holdfast.measures.charts import Months, Question, chart_of
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction
from holdfast.measures.telling import CHANGE, CONCERN, IMPROVEMENT, Assurance, assurance, meaning_of, tells
from holdfast.measures.variation import xmr

CALM = [9.0, 11.0] * 10
UP, DOWN = Direction.HIGHER, Direction.LOWER


def months(count: int) -> list[str]:
    return [f"month {place + 1}" for place in range(count)]


def said(values: list[float], direction: Direction = UP, afresh: str = "", begins: tuple[int, ...] = ()) -> str:
    return tells(xmr(values, starts=begins), direction, months(len(values)), afresh)


@pytest.mark.parametrize(
    ("direction", "side", "meaning"),
    [
        (UP, 1, IMPROVEMENT),
        (UP, -1, CONCERN),
        (DOWN, 1, CONCERN),
        (DOWN, -1, IMPROVEMENT),
        (Direction.BALANCE, 1, CHANGE),
    ],
)
def test_what_a_move_means(direction: Direction, side: int, meaning: str) -> None:
    assert meaning_of(direction, side) == meaning


def test_common_cause() -> None:
    assert said(CALM) == "Common cause variation: up to month 20 nothing points to a change."


def test_each_rule_says_what_it_saw() -> None:
    assert said([*CALM, 60.0]) == "Special cause, improving: month 21 lies above the upper limit."
    assert said([*CALM, -60.0]) == "Special cause, concerning: month 21 lies below the lower limit."
    assert said([*CALM, 60.0], DOWN).startswith("Special cause, concerning: month 21 lies above")
    assert said([*CALM, 60.0], Direction.CONTEXT).startswith(
        "Special cause, by itself neither improving nor concerning: "
    )
    shifted = [*CALM[:19], 8.0, *([11.2, 11.1] * 4)]
    assert said(shifted) == "Special cause, improving: a shift since month 21, eight months in a row above the mean."
    falling = [*CALM, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0]
    assert said(falling) == (
        "Special cause, concerning: a trend since month 21, seven months in a row each lower than the last."
    )
    example = [82.0, 79, 85, 80, 78, 84, 81, 77, 83, 80, 86, 79] * 4
    near = "Special cause, concerning: two of the last three months up to month 51 lie close to the upper limit."
    assert said([*example, 91.5, 82.0, 91.5], DOWN) == near


def test_too_few_and_few() -> None:
    assert said([]) == "There is nothing to draw: no month has a figure."
    assert said([1.0, 2.0]) == "There are two months, and 12 are asked before limits can tell a change from chance."
    assert said(CALM[:14]).endswith("; with 14 months so far the limits may still move.")


def test_limits_that_begin_afresh_say_from_when_and_why() -> None:
    why = "April 2025 (new practice model)"
    values = CALM + [19.0, 21.0] * 10
    assert said(values, afresh=why, begins=(20,)) == (
        "Common cause variation: up to month 40 nothing points to a change, against limits reckoned afresh from "
        "April 2025 (new practice model)."
    )
    assert said(values[:25], afresh=why, begins=(20,)) == (
        "Since limits began afresh from April 2025 (new practice model) there are five months, and 12 are asked before "
        "limits can tell a change from chance."
    )


def test_where_misses_are_the_rare_events_it_says_so() -> None:
    misses = np.array([1.0, 0] * 16 + [0.0] * 24)
    question = Question(Gives.SHARE, False, 1, Months(1 - misses / 40, 40 - misses, np.full(56, 40.0), np.full(56, 30)))
    chart = chart_of(question)
    assert "the stretch between one that missed the mark and the next up to month 56" in tells(chart, UP, months(56))
    assert "the stretch between one that is none such and the next up to" in tells(chart, DOWN, months(56))


def test_one_month_is_spoken_of_as_one() -> None:
    assert said([0.5]) == "There is one month, and 12 are asked before limits can tell a change from chance."
    assert said([0.5] * 24 + [0.9], afresh="May 2026 (a visit)", begins=(24,)).startswith(
        "Since limits began afresh from May 2026 (a visit) there is one month"
    )


def test_of_rare_events_it_speaks_of_stretches() -> None:
    hits = np.array([1.0, 0] * 16 + [0.0] * 24)
    question = Question(Gives.RATE, False, 1, Months(hits, hits, np.full(56, 50_000.0), np.full(56, 30.0)))
    assert tells(chart_of(question), DOWN, months(56)) == (
        "Special cause, improving: the stretch between one such and the next up to month 56 is longer than the upper "
        "limit allows; with 16 stretches so far the limits may still move."
    )


@pytest.mark.parametrize(
    ("target", "direction", "expected"),
    [
        (10.0, UP, Assurance.HIT_AND_MISS),
        (1.0, UP, Assurance.PASS),
        (90.0, UP, Assurance.FAIL),
        (1.0, DOWN, Assurance.FAIL),
        (90.0, DOWN, Assurance.PASS),
        (10.0, Direction.BALANCE, None),
    ],
)
def test_assurance_against_a_target(target: float, direction: Direction, expected: Assurance | None) -> None:
    assert assurance(xmr(CALM), target, direction) is expected
    assert assurance(xmr(CALM[:5]), target, direction) is None


def test_nothing_is_foretold_of_what_has_just_changed() -> None:
    """The limits lie below the target, and yet the last month lies beyond it."""
    assert assurance(xmr([*CALM, 11.0]), 60.0, DOWN) is Assurance.PASS
    chart = xmr([*CALM, 70.0])
    assert chart.high is not None
    assert chart.high < 60
    assert assurance(chart, 60.0, DOWN) is None


MONTHS = [date(2025, month, 1) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("on", "places"),
    [
        (date(2025, 4, 17), [3]),
        (date(2025, 4, 1), [3]),
        (date(2024, 6, 1), []),
        (date(2025, 1, 9), []),
        (date(2027, 1, 1), []),
    ],
)
def test_the_month_of_a_change_belongs_to_what_follows(on: date, places: list[int]) -> None:
    assert starts([Change(on, "x")], MONTHS) == places


def test_a_change_touches_what_it_names() -> None:
    model, visit = Change(date(2025, 4, 1), "model"), Change(date(2025, 3, 1), "visit", ("CP01",), ("T1",))
    assert touching([model, visit], "CP01", "T1") == [visit, model]
    assert touching([model, visit], "CP01", "all") == [model]
    assert touching([model, visit], "CP02", "T1") == [model]
