"""Stating what changed and withdrawing it, each in one transaction with its entry in the log."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity.log import record
from holdfast.improvement.models import StatedChange
from holdfast.improvement.units import check_unit, unit_meant
from holdfast.measures.changes import Change
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError
from holdfast.standards import MEASURES


@transaction.atomic
def state_change(
    *, changed_on: date, title: str, served: Served, by: Person | str, measure: str = "", unit_id: str = ""
) -> StatedChange:
    """Say that something changed from a day on: limits of the charts that it touches begin afresh there."""
    title, measure = title.strip(), measure.upper()
    who = _stating(by, served, unit_id)
    _check(changed_on, title, measure)
    unit, groups = unit_meant(unit_id, served)
    change = StatedChange.objects.create(
        changed_on=changed_on, title=title, measure=measure, unit=unit, groups=groups, stated_by=who
    )
    detail = {"day": str(changed_on), "title": title, "measure": measure, "unit": unit}
    record(by=who, action="change stated", subject_kind="change", subject=change.id, detail=detail)
    return change


@transaction.atomic
def withdraw_change(*, change_id: str, served: Served, by: Person | str) -> StatedChange:
    """Take back a change that was stated by mistake: charts are drawn again as if it had not been."""
    change = StatedChange.objects.select_for_update().filter(id=change_id, withdrawn_at=None).first()
    if change is None:
        raise HoldfastError("There is no such change, or it was withdrawn already. Look at the list of changes.")
    who = _stating(by, served, change.groups[0] if change.groups else "")
    change.withdrawn_by, change.withdrawn_at = who, timezone.now()
    change.save(update_fields=["withdrawn_by", "withdrawn_at"])
    record(by=who, action="change withdrawn", subject_kind="change", subject=change.id)
    return change


def changes_stated() -> list[Change]:
    """The changes that stand, oldest first."""
    found = StatedChange.objects.filter(withdrawn_at=None).order_by("changed_on", "stated_at", "id")
    return [Change(c.changed_on, c.title, (c.measure,) if c.measure else (), tuple(c.groups)) for c in found]


def _stating(by: Person | str, served: Served, unit_id: str) -> str:
    """Who states it: somebody who may, of a unit that is theirs; or, by name, a command of the server's keeper."""
    who = who_may(by, Permission.CHANGE_STATE)
    if isinstance(by, Person):
        check_unit(by, served, unit_id, "state what changed")
    return who


def _check(changed_on: date, title: str, measure: str) -> None:
    if not title:
        raise HoldfastError("Say in a few words what changed, such as: new practice model.")
    if changed_on > timezone.localdate():
        raise HoldfastError(f"{changed_on:%d %B %Y} lies in the future. State a change when it has happened.")
    if measure and measure not in MEASURES:
        raise HoldfastError(f"There is no measure {measure}. Give the id of one, such as CP01, or none for all.")
