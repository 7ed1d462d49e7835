"""Writing supervision, oversight and follow-up: each in one transaction with its entry in the log."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed, check_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.oversight.models import Action, Discussion, Draft, OversightEntry, Supervision, Written
from holdfast.shared.errors import HoldfastError

SAME_WORDS = "This was saved a moment ago with the same words; it was not saved twice."


class AlreadySaved(HoldfastError):
    """The same thing was saved already, by two people or by one who pressed twice; `saved` is what stands."""

    def __init__(self, message: str, saved: Written) -> None:
        super().__init__(message)
        self.saved = saved


def _check(scope: Scope, permission: Permission, person_id: str, day: date, what: str) -> None:
    check_may(scope.person, permission)
    if not scope.sees(person_id):
        raise NotAllowed("This child is not within your scope.")
    if day > timezone.localdate():
        raise HoldfastError(f"{what} on {day:%d %B %Y} lies in the future. Give the day on which it was held.")


@dataclass(frozen=True)
class Discussed:
    """What was said of one child in a session; `actions` are (what, who, by when)."""

    person_id: str
    changed: str
    worries: str
    decision: str
    child_view: str
    actions: Sequence[tuple[str, str, date | None]] = ()


@transaction.atomic
def record_session(
    *, scope: Scope, worker_id: str, held_on: date, kind: str, discussed: Sequence[Discussed], by: Person
) -> list[Discussion]:
    """Record the children discussed in one session of a worker: all of them or none; their clocks stop at once.

    The session is found by worker, day and kind, or begun: children written of later join it.
    """
    if not discussed:
        raise HoldfastError("No child is written of. Write about at least one.")
    for one in discussed:
        _check(scope, Permission.SUPERVISION_RECORD, one.person_id, held_on, "A supervision")
    session, _ = Supervision.objects.select_for_update().get_or_create(
        worker_id=worker_id,
        held_on=held_on,
        kind=kind,
        defaults={"supervisor_id": by.worker_id, "written_by": by.email},
    )
    found = [_discuss(session, one, by) for one in discussed]
    forget_draft(by=by, form="session", person_id=worker_id)
    return found


def record_supervision(
    *, scope: Scope, person_id: str, worker_id: str, held_on: date, kind: str, by: Person, **said: Any
) -> Discussion:
    """Record that one child was discussed in a worker's supervision: `said` is what `Discussed` holds."""
    one = Discussed(person_id=person_id, **said)
    (found,) = record_session(scope=scope, worker_id=worker_id, held_on=held_on, kind=kind, discussed=[one], by=by)
    return found


def _discuss(session: Supervision, one: Discussed, by: Person) -> Discussion:
    """A child in a session, with what is to be done, and its entry in the log."""
    if found := session.discussions.filter(person_id=one.person_id).first():
        raise AlreadySaved(
            "This child is already recorded in that session. What was written then stands below, and what you wrote is "
            "kept as a draft. If this was another session, change its day or kind and save.",
            found,
        )
    discussion = Discussion.objects.create(
        session=session,
        person_id=one.person_id,
        changed=one.changed,
        worries=one.worries,
        decision=one.decision,
        child_view=one.child_view,
        written_by=by.email,
    )
    for what, owner, due_on in one.actions:
        set_action(person_id=one.person_id, action=what, owner=owner, due_on=due_on, discussion=discussion, by=by)
    forget_draft(by=by, form="supervision", person_id=one.person_id)
    _log(by, "supervision recorded", one.person_id, discussion.id)
    return discussion


@transaction.atomic
def record_oversight(
    *,
    scope: Scope,
    person_id: str,
    entered_on: date,
    evaluation: str,
    challenge: str,
    decision: str,
    action: str,
    due_on: date | None,
    by: Person,
) -> OversightEntry:
    """Record management oversight of a child; its clock stops at once."""
    _check(scope, Permission.OVERSIGHT_RECORD, person_id, entered_on, "An entry")
    _one_at_a_time(by)
    same = OversightEntry.objects.filter(
        person_id=person_id, entered_on=entered_on, evaluation=evaluation, decision=decision, written_by=by.email
    )
    if found := same.first():
        raise AlreadySaved(SAME_WORDS, found)
    entry = OversightEntry.objects.create(
        person_id=person_id,
        entered_on=entered_on,
        author_id=by.worker_id,
        author_role=by.role.title.lower(),
        evaluation=evaluation,
        challenge=challenge,
        decision=decision,
        action=action,
        due_on=due_on,
        written_by=by.email,
    )
    forget_draft(by=by, form="oversight", person_id=person_id)
    _log(by, "oversight recorded", person_id, entry.id)
    return entry


@transaction.atomic
def record_follow_up(
    *, scope: Scope, person_id: str, action: str, owner: str, due_on: date | None, by: Person
) -> Action:
    """Record what is to be done after a visit."""
    _check(scope, Permission.FOLLOW_UP_RECORD, person_id, timezone.localdate(), "A follow-up")
    _one_at_a_time(by)
    same = Action.objects.filter(person_id=person_id, action=action, owner=owner, written_by=by.email, done_on=None)
    if before := same.first():
        raise AlreadySaved(SAME_WORDS, before)
    found = set_action(person_id=person_id, action=action, owner=owner, due_on=due_on, by=by)
    forget_draft(by=by, form="follow_up", person_id=person_id)
    _log(by, "follow-up recorded", person_id, found.id)
    return found


@transaction.atomic
def finish_action(*, scope: Scope, action: Action, done_on: date, by: Person) -> None:
    """Record that an action was done."""
    _check(scope, Permission.FOLLOW_UP_RECORD, action.person_id, done_on, "An action done")
    action.done_on = done_on
    action.save(update_fields=["done_on"])
    _log(by, "action done", action.person_id, action.id)


def set_action(
    *, person_id: str, action: str, owner: str, due_on: date | None, discussion: Discussion | None = None, by: Person
) -> Action:
    """An action for a child, set today."""
    return Action.objects.create(
        person_id=person_id,
        action=action,
        owner=owner,
        set_on=timezone.localdate(),
        due_on=due_on,
        discussion=discussion,
        written_by=by.email,
    )


def keep_draft(*, by: Person, form: str, person_id: str, words: dict[str, Any]) -> Draft:
    """Keep what somebody has written so far, in place of what they had."""
    draft, _ = Draft.objects.update_or_create(
        person=by.email, form=form, person_id=person_id, defaults={"words": words}
    )
    return draft


def draft_of(*, by: Person, form: str, person_id: str) -> Draft | None:
    """What the person began to write here."""
    return Draft.objects.filter(person=by.email, form=form, person_id=person_id).first()


def forget_draft(*, by: Person, form: str, person_id: str) -> None:
    """Let a draft go once its words are saved."""
    Draft.objects.filter(person=by.email, form=form, person_id=person_id).delete()


def _one_at_a_time(by: Person) -> None:
    """Let what somebody sends twice at once be saved one after the other, so that the second finds the first."""
    Person.objects.select_for_update().get(pk=by.pk)


def _log(by: Person, action: str, person_id: str, entry: str) -> None:
    record(by=by.email, action=action, subject_kind="child", subject=person_id, detail={"entry": entry})
