"""Stating what changed and withdrawing it, each in one transaction with its entry in the log."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed, check_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.improvement.models import StatedChange
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
    unit, groups = _meant(unit_id, served)
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
    if isinstance(by, str):
        return by
    check_may(by, Permission.CHANGE_STATE)
    scope = Scope(by, served)
    if by.role.reach is Reach.SERVICE and unit_id not in {*scope.services, *scope.teams}:
        raise NotAllowed("You may state what changed in your own services and teams. Choose one of those.")
    return by.email


def _check(changed_on: date, title: str, measure: str) -> None:
    if not title:
        raise HoldfastError("Say in a few words what changed, such as: new practice model.")
    if changed_on > timezone.localdate():
        raise HoldfastError(f"{changed_on:%d %B %Y} lies in the future. State a change when it has happened.")
    if measure and measure not in MEASURES:
        raise HoldfastError(f"There is no measure {measure}. Give the id of one, such as CP01, or none for all.")


def _meant(unit_id: str, served: Served) -> tuple[str, list[str]]:
    """The name of a unit, and the ids of the series that are its own: of a service its teams' too."""
    if not unit_id:
        return "", []
    teams = served.rows("SELECT team_id, name, service_id, service FROM teams ORDER BY team_id")
    names = {row["team_id"]: row["name"] for row in teams} | {row["service_id"]: row["service"] for row in teams}
    if not names.get(unit_id):
        raise HoldfastError(f"There is no team or service {unit_id}. Choose one from the list, or none for all.")
    return names[unit_id], [unit_id, *(row["team_id"] for row in teams if row["service_id"] == unit_id)]


def units(served: Served, scope: Scope | None = None) -> Sequence[tuple[str, str]]:
    """The services and teams that a change can be about, in order of name; with a scope those within it."""
    teams = served.rows("SELECT team_id, name, service_id, service FROM teams ORDER BY name")
    services = sorted({(row["service_id"], row["service"]) for row in teams if row["service"]}, key=lambda s: s[1])
    found = [*services, *((row["team_id"], row["name"]) for row in teams)]
    if scope is None or scope.person.role.reach is not Reach.SERVICE:
        return found
    mine = {*scope.services, *scope.teams}
    return [(unit_id, name) for unit_id, name in found if unit_id in mine]
