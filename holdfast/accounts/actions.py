"""Changes to accounts, each in one transaction with its entry in the log."""

import secrets
from datetime import date, timedelta

from django.db import transaction

from holdfast.accounts.models import Duty, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import ROLES
from holdfast.activity.log import record
from holdfast.shared.errors import HoldfastError


class NotAllowed(HoldfastError):
    """The person's role does not carry the permission."""


def check_may(person: Person, permission: Permission) -> None:
    """Raise unless the person's role carries the permission."""
    if not person.may(permission):
        raise NotAllowed(f"A {person.role.title.lower()} may not {permission.value}.")


def _manager(by: Person | str, person: Person | None = None) -> str:
    """Who changes an account: somebody who may, and not their own; or, by name, a command of the server's keeper."""
    if isinstance(by, str):
        return by
    check_may(by, Permission.ACCOUNT_MANAGE)
    if person is not None and person.pk == by.pk:
        raise NotAllowed("Your own account is changed by another administrator, so that no change goes unseen.")
    return by.email


def _check_role(role_key: str) -> None:
    if role_key not in ROLES:
        raise HoldfastError(f"There is no role {role_key}. There are: {', '.join(ROLES)}.")


@transaction.atomic
def open_account(
    *, email: str, name: str, role_key: str, worker_id: str = "", password: str | None = None, by: Person | str
) -> Person:
    """Make an account; without a password it can be used once its owner sets one."""
    by = _manager(by)
    _check_role(role_key)
    if Person.objects.filter(email__iexact=email).exists():
        raise HoldfastError("There is an account with this e-mail address. Find it in the list of people.")
    person = Person.objects.create_user(
        email, password, name=name, role_key=role_key, worker_id=worker_id, calendar_key=_new_key()
    )
    record(by=by, action="account opened", subject_kind="person", subject=person.email, detail={"role": role_key})
    return person


@transaction.atomic
def close_account(*, person: Person, by: Person | str) -> None:
    """End a person's access at once; what they wrote stays."""
    by = _manager(by, person)
    person.is_active = False
    person.save(update_fields=["is_active"])
    record(by=by, action="account closed", subject_kind="person", subject=person.email)


@transaction.atomic
def reopen_account(*, person: Person, by: Person | str) -> None:
    """Let a person in again, with the role that they had; their calendar gets a new address."""
    by = _manager(by, person)
    person.is_active, person.calendar_key = True, _new_key()
    person.save(update_fields=["is_active", "calendar_key"])
    record(by=by, action="account reopened", subject_kind="person", subject=person.email)


@transaction.atomic
def change_worker_id(*, person: Person, worker_id: str, by: Person | str) -> None:
    """Say who a person is in the case system: their children follow from it."""
    by = _manager(by, person)
    former, person.worker_id = person.worker_id, worker_id
    person.save(update_fields=["worker_id"])
    detail = {"from": former, "to": worker_id}
    record(by=by, action="worker id changed", subject_kind="person", subject=person.email, detail=detail)


@transaction.atomic
def change_role(*, person: Person, role_key: str, by: Person | str) -> None:
    """Give a person another role."""
    by = _manager(by, person)
    _check_role(role_key)
    former, person.role_key = person.role_key, role_key
    person.save(update_fields=["role_key"])
    detail = {"from": former, "to": role_key}
    record(by=by, action="role changed", subject_kind="person", subject=person.email, detail=detail)


@transaction.atomic
def give_duty(
    *, person: Person, kind: str, subject: str, started_on: date, ended_on: date | None = None, by: Person | str
) -> Duty:
    """Widen a person's scope for a time: to a team, a service or one child."""
    by = _manager(by, person)
    if kind not in Duty.Kind.values:
        raise HoldfastError(f"A duty is to a {', a '.join(Duty.Kind.values)}; {kind} is none of these.")
    if ended_on and ended_on < started_on:
        raise HoldfastError("The duty ends before it starts. Give an end on or after its start, or none.")
    duty = Duty.objects.create(
        person=person, kind=kind, subject=subject, started_on=started_on, ended_on=ended_on, given_by=by
    )
    detail = {"to": person.email, "from": str(started_on), "until": str(ended_on or "")}
    record(by=by, action="duty given", subject_kind=kind, subject=subject, detail=detail)
    return duty


@transaction.atomic
def end_duty(*, duty: Duty, ended_on: date, by: Person | str) -> None:
    """End a duty after the day given; one that has not begun by then never does."""
    by = _manager(by, duty.person)
    duty.ended_on = ended_on
    duty.save(update_fields=["ended_on"])
    detail = {"to": duty.person.email, "until": str(ended_on)}
    record(by=by, action="duty ended", subject_kind=duty.kind, subject=duty.subject, detail=detail)


def day_before(day: date) -> date:
    """The last day of a duty that is to end at once."""
    return day - timedelta(days=1)


@transaction.atomic
def renew_calendar(*, by: Person) -> str:
    """Give one's own calendar feed a new address; the old one says nothing from now on."""
    by.calendar_key = _new_key()
    by.save(update_fields=["calendar_key"])
    record(by=by.email, action="calendar address renewed", subject_kind="person", subject=by.email)
    return by.calendar_key


@transaction.atomic
def want_digest(*, wanted: bool, by: Person) -> None:
    """Ask for one's own weekly digest, or for none."""
    by.wants_digest = wanted
    by.save(update_fields=["wants_digest"])
    said = "digest wanted" if wanted else "digest not wanted"
    record(by=by.email, action=said, subject_kind="person", subject=by.email)


def _new_key() -> str:
    return secrets.token_urlsafe(24)
