"""The chain of a finding: its words, what shows it, what is done, what tested it, what was claimed, what is broken."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from holdfast.accounts.scope import Scope
from holdfast.clocks.model import Clock
from holdfast.improvement.actions import standing_actions
from holdfast.improvement.claims import Came, Result, claims_within, result_of
from holdfast.improvement.embargo import closed_to
from holdfast.improvement.models import Claim, Finding, ImprovementAction, Retest
from holdfast.improvement.proof import Proof, Since, Standing, measures_of, proof_of, since_of, standing_of
from holdfast.improvement.retests import open_retests
from holdfast.improvement.robust import weaknesses
from holdfast.measures.effect import State
from holdfast.measures.model import Measure
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS


@dataclass(frozen=True)
class Step:
    """An action with where it stands, what proves it, and what it lacks."""

    action: ImprovementAction
    standing: Standing
    proof: Proof
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class Chain:
    """All that hangs on a finding; `measures` are told since its day, or without months where none can be told."""

    finding: Finding
    standards: tuple[Clock, ...]
    measures: tuple[tuple[Measure, Since | None], ...]
    steps: tuple[Step, ...]
    retests: tuple[Retest, ...]
    claims: tuple[tuple[Claim, Came], ...]

    @property
    def broken(self) -> list[str]:
        """The links that are broken, the first of the chain first."""
        return [*_of_the_finding(self), *_of_the_actions(self), *_of_the_proof(self)]


def step_of(
    action: ImprovementAction, served: Served, *, until: date | None = None, closed: Collection[str] = ()
) -> Step:
    """An action as it stands today by the figures that serve, or stood on an earlier day by those known then."""
    day = until or timezone.localdate()
    proof = proof_of(action, served, until=until, closed=closed)
    lacks = tuple(weaknesses(action, day)) if action.is_open else ()
    return Step(action, standing_of(action, proof, day), proof, lacks)


def chain_of(finding: Finding, scope: Scope) -> Chain:
    """The chain of a finding, as somebody may read it."""
    served, closed = scope.served, closed_to(scope.person)
    actions = list(standing_actions().filter(findings=finding))
    measures = measures_of(finding, [action for action in actions if not action.stopped_on])
    return Chain(
        finding=finding,
        standards=_standards(finding, measures),
        measures=tuple((one, since_of(one, finding.source_on, served, unit_id=finding.unit_id)) for one in measures),
        steps=tuple(step_of(action, served, closed=closed) for action in actions),
        retests=tuple(open_retests(closed).filter(finding=finding)),
        claims=tuple((claim, result_of(claim, served)) for claim in claims_within(scope).filter(findings=finding)),
    )


def _standards(finding: Finding, measures: Iterable[Measure]) -> tuple[Clock, ...]:
    """The standards that were named, then those that the measures of the finding count."""
    named = [*finding.standards, *(clock.standard for measure in measures for clock in measure.clocks)]
    return tuple(CLOCKS[one] for one in dict.fromkeys(named) if one in CLOCKS)


def _of_the_finding(chain: Chain) -> Iterator[str]:
    finding = chain.finding
    if not finding.answer and (finding.weight or finding.polarity in ("weakness", "mixed")):
        yield "The council has not answered the finding."
    if finding.asks_for_action and not any(step.action.stopped_on is None for step in chain.steps):
        yield "No action answers it."
    if finding.asks_for_action and not chain.measures:
        yield "No measure would show whether it gets better."
    for measure, since in chain.measures:
        if since is None:
            yield f"{measure.title} ({measure.id}) has no figure that can be told."


def _of_the_actions(chain: Chain) -> Iterator[str]:
    for step in chain.steps:
        title = step.action.title
        if step.standing is Standing.OVERDUE:
            yield f"“{title}” is overdue."
        for reason in step.lacks:
            yield f"“{title}” is not robust: {reason}."


def _of_the_proof(chain: Chain) -> Iterator[str]:
    for step in chain.steps:
        if step.standing is Standing.LOST:
            yield f"“{step.action.title}” was effective, and its effect was lost again."
        elif step.standing is Standing.DONE:
            yield f"“{step.action.title}” is done, and nothing proves that it worked."
    proved = any(step.proof.state in (State.PROVED, State.SUSTAINED) for step in chain.steps)
    if chain.finding.asks_for_action and not chain.retests and not proved:
        yield "Nothing has tested it again."
    for claim, came in chain.claims:
        if came.result is Result.NOT_KEPT:
            yield f"A claim was not kept: “{claim.words}”"
        elif came.result is Result.CANNOT_TELL:
            yield f"Whether a claim was kept cannot be told ({came.because}): “{claim.words}”"
