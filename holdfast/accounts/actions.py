"""Changes to accounts, each in one transaction with its entry in the log."""

import secrets
from datetime import date

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


@transaction.atomic
def open_account(*, email: str, name: str, role_key: str, worker_id: str = "", password: str | None = None, by: str) -> Person:
    """Make an account; without a password it can be used once its owner sets one."""
    if role_key not in ROLES:
        raise HoldfastError(f"There is no role {role_key}. There are: {', '.join(ROLES)}.")
    person = Person.objects.create_user(
        email, password, name=name, role_key=role_key, worker_id=worker_id, calendar_key=secrets.token_urlsafe(24)
    )
    record(by=by, action="account opened", subject_kind="person", subject=person.email, detail={"role": role_key})
    return person


@transaction.atomic
def close_account(*, person: Person, by: str) -> None:
    """End a person's access at once; what they wrote stays."""
    person.is_active = False
    person.save(update_fields=["is_active"])
    record(by=by, action="account closed", subject_kind="person", subject=person.email)


@transaction.atomic
def change_role(*, person: Person, role_key: str, by: str) -> None:
    """Give a person another role."""
    if role_key not in ROLES:
        raise HoldfastError(f"There is no role {role_key}. There are: {', '.join(ROLES)}.")
    former, person.role_key = person.role_key, role_key
    person.save(update_fields=["role_key"])
    detail = {"from": former, "to": role_key}
    record(by=by, action="role changed", subject_kind="person", subject=person.email, detail=detail)


@transaction.atomic
def give_duty(*, person: Person, kind: str, subject: str, started_on: date, ended_on: date | None = None, by: str) -> Duty:
    """Widen a person's scope for a time: to a team, a service or one child."""
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
def end_duty(*, duty: Duty, ended_on: date, by: str) -> None:
    """End a duty after the day given."""
    duty.ended_on = ended_on
    duty.save(update_fields=["ended_on"])
    detail = {"to": duty.person.email, "until": str(ended_on)}
    record(by=by, action="duty ended", subject_kind=duty.kind, subject=duty.subject, detail=detail)
