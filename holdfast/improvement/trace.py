"""From what somebody found to the decision, the change and its effect: each step with its day and how long it took.

What children raised goes one step further: they are told what became of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.chain import Step
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding, ToldBack
from holdfast.improvement.units import who_may_of
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

FOUND, RAISED, DECIDED, BEGUN, DONE, PROVED, TOLD = (
    "found",
    "raised",
    "decided",
    "action begun",
    "change made",
    "effect proved",
    "told back",
)


@dataclass(frozen=True)
class Taken:
    """A step with its day, if it was taken, and the days since the step before it that was."""

    name: str
    on: date | None
    days: int | None


@dataclass(frozen=True)
class Trace:
    """The steps of a finding in order."""

    finding: Finding
    steps: tuple[Taken, ...]

    @property
    def waits_for(self) -> Taken | None:
        """The first step that was not taken; nothing where all were."""
        return next((one for one in self.steps if one.on is None), None)

    def waits_since(self, day: date) -> int:
        """How many days it has waited for that step: since the last one that was taken."""
        last = max(one.on for one in self.steps if one.on)
        return max(0, (day - last).days)

    def on(self, name: str) -> date | None:
        """The day of a step."""
        return next((one.on for one in self.steps if one.name == name), None)


def trace_of(finding: Finding, steps: Sequence[Step]) -> Trace:
    """What became of a finding, step by step, up to the effect."""
    held = [step for step in steps if step.action.stopped_on is None]
    return _trace(
        finding,
        {
            FOUND: finding.source_on,
            DECIDED: _decided_on(finding),
            BEGUN: min((step.action.starts_on for step in held), default=None),
            DONE: min((step.action.done_on for step in held if step.action.done_on), default=None),
            PROVED: min((step.proof.proved_on for step in held if step.proof.proved_on), default=None),
        },
    )


def raised_trace(finding: Finding) -> Trace:
    """What became of something that children raised, up to their being told. What is disputed asks for no change."""
    done = [one.done_on for one in finding.actions.all() if one.done_on and one.withdrawn_at is None]
    days = {RAISED: finding.source_on, DECIDED: _decided_on(finding)}
    if finding.answer != Finding.Answer.DISPUTE:
        days[DONE] = min(done, default=None)
    days[TOLD] = min((one.told_on for one in finding.told_back.all()), default=None)
    return _trace(finding, days)


def raised_by_children(scope: Scope) -> QuerySet[Finding]:
    """What children and young people raised, within scope."""
    found = findings_within(scope).filter(source_kind=Finding.Source.CHILDREN)
    return found.filter(polarity__in=(Finding.Polarity.WEAKNESS, Finding.Polarity.MIXED)).prefetch_related(
        "actions", "told_back"
    )


def in_order_of_waiting(traces: Sequence[Trace], day: date) -> list[Trace]:
    """Those not told back first, those that have waited longest at the head; then those told back, the latest first."""
    waiting = [one for one in traces if one.on(TOLD) is None]
    told = [one for one in traces if one.on(TOLD) is not None]
    waiting.sort(key=lambda one: one.finding.source_on)
    return [*waiting, *sorted(told, key=lambda one: one.on(TOLD) or day, reverse=True)]


@transaction.atomic
def tell_back(*, finding_id: str, told_on: date, how: str, words: str, served: Served, by: Person | str) -> ToldBack:
    """Record that those who raised something were told what became of it, how, and in which words."""
    finding = Finding.objects.select_for_update().filter(id=finding_id, withdrawn_at=None).first()
    if finding is None:
        raise HoldfastError("There is no such finding, or it was taken back. Look at the list of findings.")
    who = who_may_of(by, Permission.FINDING_ANSWER, served, finding.unit_id)
    if finding.source_kind not in (Finding.Source.CHILDREN, Finding.Source.FEEDBACK):
        raise HoldfastError("Only what children, parents, carers or others raised is told back to them.")
    if not how.strip() or not words.strip():
        raise HoldfastError("Say how they were told, such as: at the council of children in care; and what was said.")
    if not finding.source_on <= told_on <= timezone.localdate():
        raise HoldfastError(f"Give a day from {finding.source_on:%d %B %Y}, when it was raised, until today.")
    told = ToldBack.objects.create(
        finding=finding, told_on=told_on, how=how.strip(), words=words.strip(), recorded_by=who
    )
    record(by=who, action="told back", subject_kind="finding", subject=finding.id, detail={"day": str(told_on)})
    return told


def _decided_on(finding: Finding) -> date | None:
    if not finding.answer:
        return None
    return finding.answered_on or (timezone.localtime(finding.answered_at).date() if finding.answered_at else None)


def _trace(finding: Finding, days: dict[str, date | None]) -> Trace:
    steps, last = [], None
    for name, day in days.items():
        steps.append(Taken(name, day, (day - last).days if day and last else None))
        last = day or last
    return Trace(finding, tuple(steps))
