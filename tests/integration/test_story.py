"""The story that `make run` tells holds in its figures: an action is proved by a measure, not by somebody's word."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from holdfast.measures.effect import State, effect_since
from holdfast.measures.periods import months
from holdfast.serving.series import begins, question_of
from holdfast.standards import MEASURES
from holdfast.synthetic import AS_AT
from tests.measured import figures_of

# The weekly look at every assessment begins a month after the report of October 2023.
BEGUN_IN = date(2023, 11, 1)


@pytest.mark.slow
def test_the_weekly_look_at_assessments_is_proved_by_the_figures(tmp_path: Path) -> None:
    series = figures_of(["AS01", "FD11"], months(AS_AT), children=3_000, seed=1, home=tmp_path)
    states = {}
    for id_, figures in series.items():
        rows = [asdict(figure) for figure in figures if figure.value is not None]
        first = sum(begin < BEGUN_IN for begin in begins(rows))
        rows = rows[max(0, first - 24) :]
        question = question_of(MEASURES[id_], rows)
        states[id_] = effect_since(question, min(first, 24), MEASURES[id_].direction).state
    assert states["AS01"] is State.SUSTAINED
    assert states["FD11"] is State.NOT_PROVED, "nothing was done about contacts at night, and nothing moved"
