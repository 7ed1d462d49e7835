"""Proof: “done” and “effective” are two states, and only a measure moved beyond its variation or a re-test gives it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from holdfast.improvement import proof as proving
from holdfast.improvement.actions import finish_action
from holdfast.improvement.changes import state_change
from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.improvement.proof import Standing, proof_of, standing_of
from holdfast.improvement.retests import link_retest
from holdfast.measures.effect import SUSTAINED_AFTER, State
from holdfast.serving.reader import Served
from holdfast.shared.calendar import add_months
from holdfast.shared.errors import HoldfastError
from tests.functional.improvement.test_actions import an_action
from tests.functional.improvement.test_findings import LETTER, SAID, confirmed

STARTED = date(2025, 1, 15)
END = date(2027, 1, 1)
BEFORE = [0.58, 0.62] * 12


def months(after: list[float], before: list[float] = BEFORE) -> list[dict[str, Any]]:
    """Months of a share of a hundred, those before January 2025 and those from then on."""
    values = before + after
    first = add_months(STARTED.replace(day=1), -len(before))
    starts = [add_months(first, place) for place in range(len(values) + 1)]
    return [
        {
            "period": f"{start:%Y-%m}",
            "from_on": str(start),
            "to_on": str(date.fromordinal(following.toordinal() - 1)),
            "value": value,
            "numerator": value * 100,
            "denominator": 100.0,
            "status": "known",
            "reason": None,
            "group_id": None,
        }
        for start, following, value in zip(starts, starts[1:], values, strict=False)
    ]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have the measure show these months."""

    def show(after: list[float], before: list[float] = BEFORE) -> None:
        monkeypatch.setattr(proving, "months_of", lambda *_: months(after, before))

    return show


def done(served: Served, **given: Any) -> ImprovementAction:
    action = an_action(served, starts_on=STARTED, due_on=date(2025, 3, 31), expected_by=date(2025, 12, 31), **given)
    finish_action(action_id=action.id, done_on=date(2025, 3, 1), words="In use.", served=served, by="tests")
    return ImprovementAction.objects.get(id=action.id)


def standing(action: ImprovementAction, served: Served, day: date = END) -> Standing:
    return standing_of(action, proof_of(action, served), day)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([0.60, 0.58, 0.62, 0.59], Standing.DONE),
        ([0.60, 0.85], Standing.EFFECTIVE),
        ([0.85] + [0.75] * SUSTAINED_AFTER, Standing.SUSTAINED),
        ([0.85] + [0.75] * SUSTAINED_AFTER + [0.55] * 3, Standing.LOST),
        ([0.30], Standing.DONE),
    ],
)
def test_only_a_measure_moved_beyond_its_variation_makes_done_effective(
    after: list[float], expected: Standing, shown: Callable[..., None], people: Any, served: Served
) -> None:
    shown(after)
    assert standing(done(served), served) is expected


def test_what_is_not_done_is_never_effective(shown: Callable[..., None], people: Any, served: Served) -> None:
    shown([0.85] * 9)
    action = an_action(served, starts_on=STARTED, due_on=date(2025, 3, 31), expected_by=date(2025, 12, 31))
    assert proof_of(action, served).state is State.SUSTAINED
    assert standing(action, served, date(2025, 3, 31)) is Standing.OPEN
    assert standing(action, served, date(2025, 4, 1)) is Standing.OVERDUE


def test_the_day_of_proof_is_the_end_of_the_month_that_proved_it_and_can_be_asked_of_any_day(
    shown: Callable[..., None], people: Any, served: Served
) -> None:
    shown([0.60, 0.85, 0.85])
    action = done(served)
    assert proof_of(action, served).proved_on == date(2025, 2, 28)
    assert proof_of(action, served, until=date(2025, 2, 27)).state is State.NOT_PROVED
    assert proof_of(action, served, until=date(2025, 2, 28)).state is State.PROVED


def test_the_baseline_begins_at_the_last_stated_change_before_the_action(
    shown: Callable[..., None], people: Any, served: Served
) -> None:
    shown([0.85], [0.30, 0.34] * 3 + [0.58, 0.62] * 9)
    action = done(served)
    found = proof_of(action, served).since
    assert found is not None
    assert found.effect.baseline == 24
    state_change(changed_on=date(2023, 7, 10), title="New template", measure="AS01", served=served, by="tests")
    found = proof_of(action, served).since
    assert found is not None
    assert (found.effect.baseline, found.rows[0]["period"], found.first_month) == (18, "2023-07", "2025-01")
    assert found.effect.chart.mean == pytest.approx(0.60)


def later(served: Served, polarity: str, on: date, kind: str = "letter") -> Finding:
    source = replace(LETTER, on=on, kind=kind, title=f"Visit of {on}")
    return confirmed(served, source=source, said=replace(SAID, polarity=polarity))


def test_a_retest_is_proof_and_the_last_one_has_the_word(
    shown: Callable[..., None], people: Any, served: Served
) -> None:
    shown([0.60] * 12)
    finding = confirmed(served, source=replace(LETTER, on=date(2024, 12, 1)))
    action = done(served, findings=[finding.id])
    assert standing(action, served) is Standing.DONE
    for polarity, on, expected in (
        ("strength", date(2025, 6, 1), Standing.EFFECTIVE),
        ("strength", date(2025, 9, 1), Standing.SUSTAINED),
        ("weakness", date(2025, 12, 1), Standing.LOST),
        ("mixed", date(2026, 3, 1), Standing.LOST),
    ):
        link_retest(finding_id=finding.id, later_id=later(served, polarity, on).id, served=served, by="tests")
        assert standing(action, served) is expected, polarity
    assert proof_of(action, served).proved_on == date(2025, 6, 1)


def test_no_figure_outweighs_a_retest_that_found_a_weakness(
    shown: Callable[..., None], people: Any, served: Served
) -> None:
    shown([0.85] * 9)
    finding = confirmed(served, source=replace(LETTER, on=date(2024, 12, 1)))
    action = done(served, findings=[finding.id])
    assert standing(action, served) is Standing.SUSTAINED
    link_retest(
        finding_id=finding.id, later_id=later(served, "weakness", date(2025, 12, 1)).id, served=served, by="tests"
    )
    assert standing(action, served) is Standing.LOST


@pytest.mark.parametrize(
    ("kind", "on", "said"),
    [("letter", date(2024, 5, 1), "comes later"), ("signal", date(2025, 6, 1), "not a signal")],
)
def test_not_everything_is_a_retest(kind: str, on: date, said: str, people: Any, served: Served) -> None:
    finding = confirmed(served, source=replace(LETTER, on=date(2024, 12, 1)))
    with pytest.raises(HoldfastError, match=said):
        link_retest(finding_id=finding.id, later_id=later(served, "strength", on, kind).id, served=served, by="tests")


def test_without_a_month_that_can_be_told_nothing_is_proved(
    monkeypatch: pytest.MonkeyPatch, people: Any, served: Served
) -> None:
    monkeypatch.setattr(proving, "months_of", lambda *_: [])
    assert standing(done(served), served) is Standing.DONE
    nothing = SimpleNamespace(disclosed=False, once=lambda _key, work: work())
    assert proof_of(done(served), nothing).state is None  # type: ignore[arg-type]
