"""The parts of the council that a finding or a change can be about: its services and teams, or the whole."""

from collections.abc import Sequence

from holdfast.accounts.actions import NotAllowed, who_may
from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.accounts.scope import Scope
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError


def units(served: Served, scope: Scope | None = None) -> Sequence[tuple[str, str]]:
    """The services and teams that a change can be about, in order of name; with a scope those within it."""
    teams = served.rows("SELECT team_id, name, service_id, service FROM teams ORDER BY name")
    services = sorted({(row["service_id"], row["service"]) for row in teams if row["service"]}, key=lambda s: s[1])
    found = [*services, *((row["team_id"], row["name"]) for row in teams)]
    if scope is None or scope.person.role.reach is not Reach.SERVICE:
        return found
    mine = {*scope.services, *scope.teams}
    return [(unit_id, name) for unit_id, name in found if unit_id in mine]


def unit_meant(unit_id: str, served: Served) -> tuple[str, list[str]]:
    """The name of a unit, and the ids of the series that are its own: of a service its teams' too."""
    if not unit_id:
        return "", []
    teams = served.rows("SELECT team_id, name, service_id, service FROM teams ORDER BY team_id")
    names = {row["team_id"]: row["name"] for row in teams} | {row["service_id"]: row["service"] for row in teams}
    if not names.get(unit_id):
        raise HoldfastError(f"There is no team or service {unit_id}. Choose one from the list, or none for all.")
    return names[unit_id], [unit_id, *(row["team_id"] for row in teams if row["service_id"] == unit_id)]


def who_may_of(by: Person | str, permission: Permission, served: Served, unit_id: str) -> str:
    """Who does it, as the log names them: somebody who may, of a unit that is theirs; or a command of the keeper's."""
    who = who_may(by, permission)
    if isinstance(by, Person):
        check_unit(by, served, unit_id, permission.value)
    return who


def check_unit(person: Person, served: Served, unit_id: str, what: str) -> None:
    """Raise unless what somebody says of a unit is of one that is theirs; those who see no unit of their own may all.

    A head of service speaks for their own services and teams, not for the whole council.
    """
    if person.role.reach not in (Reach.SERVICE, Reach.TEAM):
        return
    scope = Scope(person, served)
    if unit_id not in {*scope.services, *scope.teams}:
        raise NotAllowed(f"You may {what} in your own services and teams. Choose one of those.")
