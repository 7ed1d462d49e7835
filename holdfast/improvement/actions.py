"""Improvement actions: setting one, changing it, and saying that it was done or stopped.

Each is one transaction with its entry in the log. Nobody can say that an action worked: see `proof`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed, who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.findings import findings_within
from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES


@dataclass(frozen=True, kw_only=True)
class Intended:
    """What is to be done: what may be left empty leaves the action less robust, and the plan says so."""

    title: str
    starts_on: date
    due_on: date | None = None
    owner_post: str = ""
    owner: str = ""
    deputy_post: str = ""
    resource: str = ""
    amount: int | None = None
    approved_on: date | None = None
    spent: int | None = None
    bought: str = ""
    scope: str = ""
    stop_rule: str = ""
    stop_months: int | None = None
    depends_on_others: str = ""
    rests_on_recruitment: bool = False
    who_gains: str = ""
    how_seen: str = ""
    measure: str = ""
    expected_value: float | None = None
    expected_by: date | None = None
    review: str = ""


@transaction.atomic
def set_action(
    *,
    intended: Intended,
    findings: Sequence[str],
    served: Served,
    by: Person | str,
    depends_on: Sequence[str] = (),
) -> ImprovementAction:
    """Set an action about findings that somebody may read."""
    who = _who(by)
    found = _findings(findings, served, by)
    kept = _checked(intended)
    action = ImprovementAction.objects.create(**asdict(kept), set_by=who)
    action.findings.set(found)
    action.depends_on.set(_others(depends_on, action))
    _log(who, "improvement action set", action, {"findings": [one.id for one in found], "measure": kept.measure})
    return action


@transaction.atomic
def change_action(
    *, action_id: str, intended: Intended, served: Served, by: Person | str, depends_on: Sequence[str] = ()
) -> ImprovementAction:
    """Change what is intended of an action that is still open; the log keeps what was said before."""
    who = _who(by)
    action = _open(action_id, served, by)
    kept = asdict(_checked(intended))
    before = {name: getattr(action, name) for name in kept if getattr(action, name) != kept[name]}
    for name, value in kept.items():
        setattr(action, name, value)
    action.save(update_fields=list(kept))
    action.depends_on.set(_others(depends_on, action))
    _log(who, "improvement action changed", action, {"before": {name: str(value) for name, value in before.items()}})
    return action


@transaction.atomic
def finish_action(*, action_id: str, done_on: date, words: str, served: Served, by: Person | str) -> ImprovementAction:
    """Say that an action was done, and how one can see it. It is not said to have worked."""
    action = _open(action_id, served, by)
    who = _who(by, action)
    if not words.strip():
        raise HoldfastError("Say what was done, and where one can see it.")
    if not action.starts_on <= done_on <= timezone.localdate():
        raise HoldfastError(f"Give a day from {action.starts_on:%d %B %Y}, when the action began, until today.")
    action.done_on, action.done_words, action.done_by = done_on, words.strip(), who
    action.save(update_fields=["done_on", "done_words", "done_by"])
    _log(who, "improvement action done", action, {"day": str(done_on)})
    return action


@transaction.atomic
def stop_action(*, action_id: str, why: str, served: Served, by: Person | str) -> ImprovementAction:
    """Stop an action that is not to be done, with the reason: it stays in the record."""
    action = _open(action_id, served, by)
    who = _who(by)
    if not why.strip():
        raise HoldfastError("Say why the action is stopped, and what takes its place.")
    action.stopped_on, action.stopped_why, action.stopped_by = timezone.localdate(), why.strip(), who
    action.save(update_fields=["stopped_on", "stopped_why", "stopped_by"])
    _log(who, "improvement action stopped", action, {})
    return action


@transaction.atomic
def withdraw_action(*, action_id: str, why: str, served: Served, by: Person | str) -> ImprovementAction:
    """Take back an action that was set by mistake: it leaves the plan, and stays in the record with why."""
    action = _open(action_id, served, by)
    who = _who(by)
    if not why.strip():
        raise HoldfastError("Say why the action is taken back, such as: set twice.")
    action.withdrawn_why, action.withdrawn_by, action.withdrawn_at = why.strip(), who, timezone.now()
    action.save(update_fields=["withdrawn_why", "withdrawn_by", "withdrawn_at"])
    _log(who, "improvement action withdrawn", action, {})
    return action


def standing_actions() -> QuerySet[ImprovementAction]:
    """The actions that nobody took back, each with its findings and with those that must come first."""
    first = Prefetch("depends_on", ImprovementAction.objects.filter(withdrawn_at=None))
    return ImprovementAction.objects.filter(withdrawn_at=None).prefetch_related("findings", first)


def actions_within(scope: Scope) -> QuerySet[ImprovementAction]:
    """The actions about findings that somebody may read."""
    return standing_actions().filter(findings__in=findings_within(scope)).distinct()


def _open(action_id: str, served: Served, by: Person | str) -> ImprovementAction:
    found = ImprovementAction.objects.select_for_update().filter(id=action_id, withdrawn_at=None).first()
    if found is None or not (isinstance(by, str) or _reads_one_of(found, Scope(by, served))):
        raise HoldfastError("There is no such action. Look at the improvement plan.")
    if not found.is_open:
        raise HoldfastError(f"“{found.title}” is {'done' if found.done_on else 'stopped'}. Set a new action for more.")
    return found


def _reads_one_of(action: ImprovementAction, scope: Scope) -> bool:
    return findings_within(scope).filter(actions=action).exists()


def _who(by: Person | str, action: ImprovementAction | None = None) -> str:
    """Who does it: somebody who may, or the action's own owner; or, by name, a command of the server's keeper."""
    if isinstance(by, Person) and action is not None and by.email == action.owner:
        return by.email
    return who_may(by, Permission.IMPROVEMENT_SET)


def _findings(ids: Sequence[str], served: Served, by: Person | str) -> list[Finding]:
    within = Finding.objects.filter(withdrawn_at=None)
    if isinstance(by, Person):
        within = findings_within(Scope(by, served))
    found = list(within.filter(id__in=ids))
    if not ids:
        raise HoldfastError("Say which finding the action answers.")
    if len(found) < len(set(ids)):
        raise NotAllowed("One of the findings is not there, or not yours to read. Look at the list of findings.")
    return found


def _checked(intended: Intended) -> Intended:
    """What is intended, with its words trimmed; all that cannot be, at once."""
    words = {name: value.strip() for name, value in asdict(intended).items() if isinstance(value, str)}
    kept = replace(intended, **{**words, "measure": words["measure"].upper()})
    wrong = []
    if not kept.title:
        wrong.append("Say what is to be done.")
    if kept.due_on and kept.due_on < kept.starts_on:
        wrong.append("The action is due before it starts. Give a due day on or after its first.")
    if kept.measure and kept.measure not in MEASURES:
        wrong.append(f"There is no measure {kept.measure}. Give the id of one, such as AS01, or none.")
    if kept.expected_value is not None and not kept.measure:
        wrong.append("An expected value needs its measure. Name the measure, or leave the value empty.")
    if kept.stop_months is not None and (kept.expected_value is None or kept.stop_months < 1):
        wrong.append("To stop after so many months a measure and the value expected of it are needed.")
    if (kept.bought or kept.spent) and not (kept.resource or kept.amount):
        wrong.append("Say with what the action is done before what was spent on it and what that bought.")
    if kept.expected_by and kept.expected_by < kept.starts_on:
        wrong.append("The effect is expected before the action starts. Give a day after its first.")
    if kept.owner and not Person.objects.filter(email=kept.owner, is_active=True).exists():
        wrong.append("The owner has no account. Choose somebody who has, or leave the person open.")
    if wrong:
        raise HoldfastError(" ".join(wrong))
    return kept


def _others(ids: Iterable[str], action: ImprovementAction) -> list[ImprovementAction]:
    """The actions that must come first; none that itself waits for this one."""
    found = list(ImprovementAction.objects.filter(id__in=ids, withdrawn_at=None))
    if len(found) < len(set(ids)):
        raise HoldfastError("An action that must come first is not there. Choose among those of the plan.")
    seen, following = set(), [one.id for one in found]
    while following:
        one = following.pop()
        if one == action.id:
            raise HoldfastError("The actions would wait for each other. Leave out the one that waits for this.")
        if one not in seen:
            seen.add(one)
            following += ImprovementAction.objects.filter(needed_by=one).values_list("id", flat=True)
    return found


def _log(who: str, did: str, action: ImprovementAction, detail: dict[str, object]) -> None:
    record(by=who, action=did, subject_kind="improvement action", subject=action.id, detail=detail)
