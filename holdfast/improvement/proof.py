"""Whether an improvement action worked: what proves it, in which month, and whether that lasted.

“Done” is what somebody says; “effective” follows from proof alone. Proof is the measure that the action named, moved
for the better beyond its variation since the action began, or a re-test: a later finding of the same thing. Where a
later re-test finds a weakness, no figure outweighs it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from holdfast.improvement.changes import changes_stated
from holdfast.improvement.models import Finding, ImprovementAction, Retest
from holdfast.improvement.months import known, months_of
from holdfast.improvement.retests import open_retests
from holdfast.measures.changes import Change, touching
from holdfast.measures.effect import LONGEST_BASELINE, Effect, State, effect_since
from holdfast.measures.model import Measure
from holdfast.serving.reader import Served
from holdfast.serving.series import begins, is_mostly_told, question_of
from holdfast.standards import MEASURES

WHOLE = "all"


class Standing(Enum):
    """Where an action stands; its value says it in words. Only proof gives the last three."""

    OPEN = "under way"
    OVERDUE = "overdue"
    STOPPED = "stopped"
    DONE = "done, effect not proved"
    EFFECTIVE = "done and effective"
    SUSTAINED = "done, effective and sustained"
    LOST = "done, but its effect was lost again"

    @property
    def is_effective(self) -> bool:
        """Whether proof holds."""
        return self in (Standing.EFFECTIVE, Standing.SUSTAINED)


@dataclass(frozen=True)
class Since:
    """A measure since a day: its months from the baseline on, and the effect that they show."""

    measure: Measure
    rows: list[dict[str, Any]]
    effect: Effect

    @property
    def first_month(self) -> str:
        """The first month after the baseline."""
        return self.rows[self.effect.baseline]["period"] if self.effect.since else ""

    @property
    def proved_on(self) -> date | None:
        """The last day of the month that proved the effect."""
        at = self.effect.proved_at
        return None if at is None else date.fromisoformat(self.rows[at]["to_on"])


@dataclass(frozen=True)
class Proof:
    """What proves an action, or does not: its state, the measure and the re-tests since, and the day of the proof."""

    state: State | None
    since: Since | None
    retests: tuple[Retest, ...] = ()
    proved_on: date | None = None


def since_of(
    measure: Measure, day: date, served: Served, *, unit_id: str = "", until: date | None = None
) -> Since | None:
    """A measure's months around a day, of the whole council or one unit; nothing where no month can be told.

    The baseline is the months before that of the day, two years at most, from the last stated change before it on. With
    `until` only months that had ended by then count.
    """
    changes = tuple(changes_stated())
    if until is not None:
        return _since(measure, day, served, unit_id, until, changes)
    key = ("since", measure.id, day, unit_id, changes)
    return served.once(key, lambda: _since(measure, day, served, unit_id, None, changes))


def _since(
    measure: Measure, day: date, served: Served, unit_id: str, until: date | None, changes: Sequence[Change]
) -> Since | None:
    rows = months_of(served, measure.id, unit_id)
    rows = [row for row in rows if until is None or date.fromisoformat(row["to_on"]) <= until]
    if not is_mostly_told(rows) or not known(rows):
        return None
    rows = known(rows)
    first = sum(begin < day.replace(day=1) for begin in begins(rows))
    start = max(first - LONGEST_BASELINE, _last_change(rows[:first], measure.id, unit_id, changes))
    rows = rows[start:]
    question = question_of(measure, rows, rounded=served.disclosed)
    return Since(measure, rows, effect_since(question, first - start, measure.direction))


def _last_change(rows: Sequence[dict[str, Any]], measure: str, unit_id: str, changes: Sequence[Change]) -> int:
    """The place of the month in which something was last stated to have changed, among those before a day."""
    found = [change.on.replace(day=1) for change in touching(changes, measure, unit_id or WHOLE)]
    return max((place for place, first in enumerate(begins(rows)) if first in found), default=0)


def proof_of(
    action: ImprovementAction, served: Served, *, until: date | None = None, closed: Collection[str] = ()
) -> Proof:
    """What proves an action by the figures and re-tests known on a day; the latest where no day is given.

    `closed` are the letters that the reader may not read yet: what they found tests nothing for them.
    """
    since = None
    if action.measure in MEASURES:
        unit_id = next((finding.unit_id for finding in action.findings.all() if finding.unit_id), "")
        since = since_of(MEASURES[action.measure], action.starts_on, served, unit_id=unit_id, until=until)
    retests = tuple(one for one in _retests(action, closed) if until is None or one.later.source_on <= until)
    by_measure = since.effect.state if since else None
    if not retests:
        return Proof(by_measure, since, (), since.proved_on if since else None)
    passed = [one.later.source_on for one in retests if one.passed]
    proved_on = min([*passed, *([since.proved_on] if since and since.proved_on else [])], default=None)
    return Proof(_with_retests(by_measure, retests), since, retests, proved_on)


def prove_all(served: Served) -> None:
    """Work out what proves each action before a page asks: it is kept for as long as the snapshot serves."""
    for action in ImprovementAction.objects.prefetch_related("findings"):
        proof_of(action, served)


def _with_retests(by_measure: State | None, retests: Sequence[Retest]) -> State:
    """The state where something was tested again: the last re-test has the word."""
    if not retests[-1].passed:
        was_proved = any(one.passed for one in retests) or (by_measure is not None and by_measure.is_proof)
        return State.LOST if was_proved else State.NOT_PROVED
    twice = len(retests) > 1 and retests[-2].passed
    return State.SUSTAINED if twice or by_measure is State.SUSTAINED else State.PROVED


def _retests(action: ImprovementAction, closed: Collection[str]) -> list[Retest]:
    found = open_retests(closed).filter(finding__in=action.findings.all())
    return [one for one in found.select_related("later") if one.later.source_on > action.starts_on]


def standing_of(action: ImprovementAction, proof: Proof, day: date) -> Standing:
    """Where an action stands on a day."""
    if action.stopped_on and action.stopped_on <= day:
        return Standing.STOPPED
    if action.done_on is None or action.done_on > day:
        return Standing.OVERDUE if action.is_overdue_on(day) else Standing.OPEN
    if proof.state is State.LOST:
        return Standing.LOST
    if proof.state is State.SUSTAINED:
        return Standing.SUSTAINED
    return Standing.EFFECTIVE if proof.state is State.PROVED else Standing.DONE


def measures_of(finding: Finding, actions: Sequence[ImprovementAction]) -> list[Measure]:
    """The measures that can show whether a finding got better: its actions' first, then those that it touches."""
    ids = [*(action.measure for action in actions), *finding.measures]
    return [MEASURES[one] for one in dict.fromkeys(ids) if one in MEASURES]
