"""Focused work: whether the rule by which an action is to stop is met, from the figures."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from holdfast.improvement.expected_effect import unit_of
from holdfast.improvement.models import ImprovementAction
from holdfast.improvement.months import known, months_of
from holdfast.measures.model import Direction
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES


def months_held(action: ImprovementAction, served: Served) -> Sequence[dict[str, Any]]:
    """The last months in a row, since the action began, in which the measure was at the value expected or better."""
    measure = MEASURES.get(action.measure)
    if measure is None or action.expected_value is None:
        return ()
    rows = [
        row
        for row in known(months_of(served, measure.id, unit_of(action)))
        if date.fromisoformat(row["from_on"]) >= action.starts_on
    ]
    held: list[dict[str, Any]] = []
    for row in reversed(rows):
        higher = measure.direction is Direction.HIGHER
        if (row["value"] >= action.expected_value) if higher else (row["value"] <= action.expected_value):
            held.insert(0, row)
        else:
            break
    return held


def may_stop(action: ImprovementAction, served: Served) -> bool:
    """Whether an open action has met its rule for stopping: it held for as many months in a row as it says."""
    return bool(action.is_open and action.stop_months) and len(months_held(action, served)) >= (action.stop_months or 0)
