"""The invented council acts on its findings: what came of it follows from its figures and re-tests, not from words."""

from pathlib import Path
from typing import Any

from holdfast.improvement.chain import step_of
from holdfast.improvement.claims import Result, result_of
from holdfast.improvement.expectations import Hold, Kind, expectations, held
from holdfast.improvement.invented import keep_invented_letters
from holdfast.improvement.invented_actions import carry_invented_findings
from holdfast.improvement.invented_view import hold_invented_view
from holdfast.improvement.models import Claim, Finding, ImprovementAction
from holdfast.improvement.own_view import gaps, judgements_beside
from holdfast.improvement.proof import Standing
from holdfast.improvement.register import register
from holdfast.improvement.trace import TOLD, raised_trace
from holdfast.record.store import Store
from holdfast.serving.reader import Served


def test_assessments_are_proved_better_drift_is_not_and_one_claim_of_two_is_kept(
    council: Store, served: Served, people: Any
) -> None:
    assert keep_invented_letters(Path(council.home) / "files" / "letters", served) == 6
    assert carry_invented_findings(served) == 6
    assert carry_invented_findings(served) == 0, "what is there is left as it is"
    steps = {action.measure: step_of(action, served) for action in ImprovementAction.objects.exclude(done_on=None)}
    assert steps["AS01"].standing.is_effective
    # So few children prove nothing by figures: tests/integration/test_story.py holds the story to them at its own size.
    assert steps["AS01"].proof.retests[-1].passed
    assert steps["CN03"].standing is Standing.DONE
    assert not steps["CN03"].proof.retests[-1].passed
    still_open = [step_of(action, served) for action in ImprovementAction.objects.filter(done_on=None)]
    assert any("it rests on one recruitment" in step.lacks for step in still_open)
    assert [result_of(claim, served).result for claim in Claim.objects.order_by("said_on")] == [
        Result.KEPT,
        Result.NOT_KEPT,
    ]


def test_what_the_invented_council_holds_itself_to_follows_from_its_record(
    council: Store, served: Served, people: Any
) -> None:
    keep_invented_letters(Path(council.home) / "files" / "letters", served)
    carry_invented_findings(served)
    assert hold_invented_view(served) == 24
    assert hold_invented_view(served) == 0, "what is there is left as it is"
    # The visits tell the same as the actions: assessments passed their re-test, the two teams' plans did not.
    tested = [held(one, served).hold for one in expectations(Kind.EXIT) if one.finding_id]
    assert tested == [Hold.MET, Hold.NOT_MET]
    stated = {one.part: held(one, served).hold for one in expectations(Kind.CONDITION) if not one.measure}
    assert stated == {"tools": Hold.MET, "money": Hold.NOT_MET, "partners": Hold.CANNOT_TELL}
    # Good against inadequate, requires improvement against inadequate, and twice good against requires improvement;
    # then as inspectors found; then one grade higher in two of four.
    assert [mean for _, mean in gaps(judgements_beside(register()))] == [1.25, 0.0, 0.5]
    raised = [raised_trace(one) for one in Finding.objects.filter(source_kind=Finding.Source.CHILDREN)]
    assert len(raised) == 5
    assert sum(one.on(TOLD) is not None for one in raised) == 2
