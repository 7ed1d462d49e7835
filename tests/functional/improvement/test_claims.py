"""Claims: who records one, and that its result is what the figures say when its day has come."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.claims import Claimed, Result, claims_within, record_claim, result_of, withdraw_claim
from holdfast.improvement.models import Claim
from holdfast.improvement.months import months_of
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from tests.functional.improvement.test_findings import a_unit_of, confirmed

CLAIMED = Claimed(
    words="By Easter eight assessments in ten will be done in time.",
    said_by="Director",
    said_to="Improvement board",
    said_on=date(2025, 9, 15),
    measure="AS01",
    is_at_least=True,
    expected_value=0.8,
    due_on=date(2026, 3, 31),
)


def claimed(served: Served, by: Person | str = "tests", findings: Any = (), **given: Any) -> Claim:
    return record_claim(claimed=replace(CLAIMED, **given), findings=findings, served=served, by=by)


def figure(served: Served, period: str) -> float:
    return next(row["value"] for row in months_of(served, "AS01") if row["period"] == period)


@pytest.mark.parametrize(
    ("above", "at_least", "result"),
    [
        (-0.01, True, Result.KEPT),
        (0.01, True, Result.NOT_KEPT),
        (0.01, False, Result.KEPT),
        (0.0, False, Result.KEPT),
    ],
)
def test_the_result_is_the_figure_of_the_last_whole_month_up_to_its_day(
    above: float, at_least: bool, result: Result, served: Served, db: None
) -> None:
    value = figure(served, "2026-02")
    claim = claimed(served, expected_value=value + above, is_at_least=at_least, due_on=date(2026, 3, 30))
    came = result_of(claim, served)
    assert (came.result, came.value, came.period) == (result, value, "2026-02"), "March has not ended on the 30th"
    claim = claimed(served, due_on=date(2026, 3, 31))
    assert result_of(claim, served).period == "2026-03"


def test_a_claim_whose_day_has_not_come_has_no_result(served: Served, db: None) -> None:
    claim = claimed(served, due_on=served.snapshot.as_at + timedelta(days=1))
    assert result_of(claim, served).result is Result.NOT_DUE


def test_where_no_figure_says_it_cannot_be_told(served: Served, db: None) -> None:
    claim = claimed(served, said_on=date(2001, 1, 1), due_on=date(2001, 6, 30))
    came = result_of(claim, served)
    assert (came.result, came.value) == (Result.CANNOT_TELL, None)
    assert came.because


def test_it_is_logged_and_linked_to_its_finding(people: dict[str, Person], served: Served) -> None:
    finding = confirmed(served)
    claim = claimed(served, people["analyst"], findings=[finding.id])
    assert list(finding.claims.all()) == [claim]
    entry = Entry.objects.get(action="claim recorded")
    assert (entry.subject, entry.detail) == (claim.id, {"measure": "AS01", "due": "2026-03-31", "unit": ""})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"words": ""}, "Give the words"),
        ({"said_by": " "}, "who claimed"),
        ({"said_to": ""}, "to whom"),
        ({"measure": "hope"}, "no measure HOPE"),
        ({"due_on": date(2025, 9, 14)}, "before it was made"),
        ({"said_on": date(2999, 1, 1), "due_on": date(2999, 2, 1)}, "lies in the future"),
        ({"findings": ["none"]}, "not there"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    given: dict[str, Any], said: str, served: Served, db: None
) -> None:
    with pytest.raises(HoldfastError, match=said):
        claimed(served, **given)
    assert not Claim.objects.exists()


def test_a_claim_is_taken_back_only_before_its_result(people: dict[str, Person], served: Served) -> None:
    late = claimed(served)
    with pytest.raises(HoldfastError, match="result stands"):
        withdraw_claim(claim_id=late.id, why="It looks bad.", served=served, by=people["director"])
    early = claimed(served, due_on=served.snapshot.as_at + timedelta(days=90))
    withdraw_claim(claim_id=early.id, why="Recorded twice.", served=served, by=people["director"])
    assert list(claims_within(Scope(people["director"], served))) == [late]


def test_claims_of_a_unit_are_recorded_and_read_by_those_who_answer_for_it(
    people: dict[str, Person], served: Served
) -> None:
    head = people["head_of_service"]
    mine, other = a_unit_of(head, served)
    own, beyond, whole = claimed(served, unit_id=mine), claimed(served, unit_id=other), claimed(served)
    assert set(claims_within(Scope(head, served))) == {own, whole}
    assert set(claims_within(Scope(people["director"], served))) == {own, beyond, whole}
    with pytest.raises(NotAllowed, match="your own services"):
        claimed(served, head, unit_id=other)


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "auditor", "board_member", "administrator"])
def test_others_may_not_record_one(role: str, people: dict[str, Person], served: Served) -> None:
    with pytest.raises(NotAllowed):
        claimed(served, people[role])
