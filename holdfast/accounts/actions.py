"""Changes to accounts, each in one transaction with its entry in the log."""

import secrets
from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.models import Duty, InCohort, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import ROLES, Reach
from holdfast.activity.log import record
from holdfast.shared.errors import HoldfastError

# The duties that an administrator gives; to whom an inspection's children open, the council's nominee says.
ADMINISTERED = (Duty.Kind.TEAM.value, Duty.Kind.SERVICE.value, Duty.Kind.CHILD.value)


class NotAllowed(HoldfastError):
    """The person's role does not carry the permission."""


def check_may(person: Person, permission: Permission) -> None:
    """Raise unless the person's role carries the permission."""
    if not person.may(permission):
        raise NotAllowed(f"A {person.role.title.lower()} may not {permission.value}.")


def who_may(by: Person | str, permission: Permission) -> str:
    """Who does it, as the log names them: somebody who may; or, by name, a command of the server's keeper."""
    if isinstance(by, str):
        return by
    check_may(by, permission)
    return by.email


def _manager(by: Person | str, person: Person | None = None) -> str:
    """Who changes an account: somebody who may, and not their own; or, by name, a command of the server's keeper."""
    who = who_may(by, Permission.ACCOUNT_MANAGE)
    if person is not None and person.email == who:
        raise NotAllowed("Your own account is changed by another administrator, so that no change goes unseen.")
    return who


def _check_role(role_key: str, ends_on: date | None) -> None:
    """The role is one of ours, and where its accounts end by themselves the last day is one that may be."""
    if role_key not in ROLES:
        raise HoldfastError(f"There is no role {role_key}. There are: {', '.join(ROLES)}.")
    role, today = ROLES[role_key], timezone.localdate()
    if ends_on is not None and ends_on < today:
        raise HoldfastError(f"The last day, {ends_on:%d %B %Y}, is past. Give today or a later day.")
    if role.most_days is None:
        return
    latest = today + timedelta(days=role.most_days)
    if ends_on is None or ends_on > latest:
        raise HoldfastError(
            f"An account of an {role.title.lower()} ends by itself. Give its last day, no later than {latest:%d %B %Y}."
        )


@transaction.atomic
def open_account(
    *,
    email: str,
    name: str,
    role_key: str,
    worker_id: str = "",
    password: str | None = None,
    ends_on: date | None = None,
    by: Person | str,
) -> Person:
    """Make an account; without a password it can be used once its owner sets one. With a last day it ends by itself."""
    by = _manager(by)
    _check_role(role_key, ends_on)
    if Person.objects.filter(email__iexact=email).exists():
        raise HoldfastError("There is an account with this e-mail address. Find it in the list of people.")
    person = Person.objects.create_user(
        email,
        password,
        name=name,
        role_key=role_key,
        worker_id=worker_id,
        calendar_key=_new_key(),
        ends_on=ends_on,
        wants_digest=ROLES[role_key].most_days is None,
    )
    detail = {"role": role_key, "until": str(ends_on or "")}
    record(by=by, action="account opened", subject_kind="person", subject=person.email, detail=detail)
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
    if person.has_ended:
        raise HoldfastError("The account's last day is past. Give it a new last day, and it is open again.")
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
    _check_role(role_key, person.ends_on)
    former, person.role_key = person.role_key, role_key
    person.save(update_fields=["role_key"])
    detail = {"from": former, "to": role_key}
    record(by=by, action="role changed", subject_kind="person", subject=person.email, detail=detail)


@transaction.atomic
def give_last_day(*, person: Person, ends_on: date | None, by: Person | str) -> None:
    """Let an account end by itself after a day, or give it another last day; one that had ended is open again."""
    by = _manager(by, person)
    _check_role(person.role_key, ends_on)
    reopened, former = person.has_ended, person.ends_on
    person.ends_on, person.is_active = ends_on, person.is_active or reopened
    person.save(update_fields=["ends_on", "is_active"])
    detail = {"from": str(former or ""), "to": str(ends_on or "")}
    record(by=by, action="account's last day given", subject_kind="person", subject=person.email, detail=detail)


@transaction.atomic
def draw_cohort(*, cohort: str, children: Iterable[str]) -> int:
    """Keep who was drawn into a cohort, once and for all; nobody may read them by that alone."""
    drawn = [InCohort(cohort=cohort, person_id=person_id) for person_id in sorted(set(children))]
    InCohort.objects.bulk_create(drawn)
    return len(drawn)


@transaction.atomic
def let_inspect(*, person: Person, cohort: str, ended_on: date, by: Person | str) -> Duty:
    """Let an inspector read the records of a cohort from today up to a day, no longer than the account lasts."""
    who = who_may(by, Permission.EVIDENCE_GIVE)
    if person.role.reach is not Reach.INSPECTED or not person.is_active:
        raise NotAllowed("Only an inspector whose account is open is let in here. An administrator opens the account.")
    today = timezone.localdate()
    if ended_on < today:
        raise HoldfastError(f"The last day, {ended_on:%d %B %Y}, is past. Give today or a later day.")
    if person.ends_on is not None and ended_on > person.ends_on:
        raise HoldfastError(f"The account ends on {person.ends_on:%d %B %Y}. Give that day or an earlier one.")
    kept = {"person": person, "kind": Duty.Kind.COHORT, "subject": cohort}
    duty = Duty.objects.create(**kept, started_on=today, ended_on=ended_on, given_by=who)
    detail = {"to": person.email, "until": str(ended_on)}
    record(by=who, action="inspector let in", subject_kind="evidence room", subject=cohort, detail=detail)
    return duty


@transaction.atomic
def end_inspecting(*, duty: Duty, by: Person) -> None:
    """End an inspector's reading at once."""
    check_may(by, Permission.EVIDENCE_GIVE)
    if duty.kind != Duty.Kind.COHORT:
        raise NotAllowed("This is another duty. An administrator ends it.")
    duty.ended_on = day_before(timezone.localdate())
    duty.save(update_fields=["ended_on"])
    detail = {"to": duty.person.email}
    record(by=by.email, action="inspector let out", subject_kind="evidence room", subject=duty.subject, detail=detail)


@transaction.atomic
def give_duty(
    *, person: Person, kind: str, subject: str, started_on: date, ended_on: date | None = None, by: Person | str
) -> Duty:
    """Widen a person's scope for a time: to a team, a service or one child."""
    by = _manager(by, person)
    if kind not in ADMINISTERED:
        raise HoldfastError(f"A duty is to a {', a '.join(ADMINISTERED)}; {kind} is none of these.")
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
