"""The invented council acts on its findings: what came of it follows from its figures and re-tests, not from words."""

from pathlib import Path
from typing import Any

from holdfast.improvement.chain import step_of
from holdfast.improvement.claims import Result, result_of
from holdfast.improvement.invented import keep_invented_letters
from holdfast.improvement.invented_actions import carry_invented_findings
from holdfast.improvement.models import Claim, ImprovementAction
from holdfast.improvement.proof import Standing
from holdfast.measures.effect import State
from holdfast.record.store import Store
from holdfast.serving.reader import Served


def test_assessments_are_proved_better_drift_is_not_and_one_claim_of_two_is_kept(
    council: Store, served: Served, people: Any
) -> None:
    assert keep_invented_letters(Path(council.home) / "files" / "letters", served) == 6
    assert carry_invented_findings(served) == 4
    assert carry_invented_findings(served) == 0, "what is there is left as it is"
    steps = {action.measure: step_of(action, served) for action in ImprovementAction.objects.exclude(done_on=None)}
    assert steps["AS01"].standing.is_effective
    since = steps["AS01"].proof.since
    assert since is not None
    assert since.effect.state in (State.PROVED, State.SUSTAINED), "by the figures, not by the re-test alone"
    assert steps["CN03"].standing is Standing.DONE
    assert not steps["CN03"].proof.retests[-1].passed
    still_open = [step_of(action, served) for action in ImprovementAction.objects.filter(done_on=None)]
    assert any("it rests on one recruitment" in step.lacks for step in still_open)
    assert [result_of(claim, served).result for claim in Claim.objects.order_by("said_on")] == [
        Result.KEPT,
        Result.NOT_KEPT,
    ]
