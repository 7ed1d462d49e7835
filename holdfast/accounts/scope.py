"""May this person see this child? The one place that says, for a page, a list, a search, a count and an export alike.

A scope is a condition on the index's children. It is read afresh for each request from the snapshot that serves and
from the duties in force today, so access ends when an allocation or a duty ends.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from holdfast.accounts.models import Duty, InCohort, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.serving.arranging import SCOPED_BY
from holdfast.serving.reader import Served

NOBODY = "0"
EVERYBODY = "1"


# What it takes to keep accounts, the log and the data: the work itself needs the index whole.
KEEPING = frozenset({Permission.ACCOUNT_MANAGE, Permission.ACTIVITY_VIEW, Permission.DATA_VIEW})


def is_shown_what_is_told(person: Person, permission: Permission) -> bool:
    """Whether a page of this permission shows the person only figures that have passed disclosure control.

    So it is for all whose role opens no child: what they see has left those who need to know.
    """
    return not person.may(Permission.CHILD_VIEW) and permission not in KEEPING


@dataclass(frozen=True)
class Scope:
    """The children that a person may see in the snapshot that serves."""

    person: Person
    served: Served

    def sees(self, person_id: str) -> bool:
        """Whether the child is in scope."""
        condition, values = self.condition
        sql = f"SELECT 1 FROM children WHERE person_id = ? AND ({condition})"
        return self.served.row(sql, (person_id, *values)) is not None

    @cached_property
    def condition(self) -> tuple[str, tuple[str, ...]]:
        """What a row of the index's `children` must fulfil, and the values for it: for every list and every count."""
        return self.condition_on("children")

    def condition_on(self, table: str) -> tuple[str, tuple[str, ...]]:
        """The same for another of the index's tables that says of each row's child whose it is."""
        reach = self.person.role.reach if self.person.is_active else Reach.NONE
        if reach is Reach.ALL:
            return EVERYBODY, ()
        if reach is Reach.NONE:
            return NOBODY, ()
        if reach is Reach.INSPECTED:
            # No duty that somebody gives them besides lets an inspector see any other child.
            return self._among(f"{table}.person_id", self._inspected())
        parts = [self._among(f"{table}.team_id", self.teams), *self._mine(reach, table)]
        parts.append(self._among(f"{table}.person_id", self._children))
        # What gives nobody is left out: SQLite finds children by its indexes only where every part of an OR has one.
        parts = [part for part in parts if part[0] != NOBODY] or [(NOBODY, ())]
        return " OR ".join(sql for sql, _ in parts), tuple(value for _, values in parts for value in values)

    @cached_property
    def teams(self) -> tuple[str, ...]:
        """The teams that the person answers for: their own as its manager, their service's, those given as a duty."""
        reach = self.person.role.reach
        if reach is Reach.INSPECTED:
            return ()
        if reach is Reach.ALL:
            return tuple(row["team_id"] for row in self.served.rows("SELECT team_id FROM teams ORDER BY name"))
        given = set(self._held(Duty.Kind.TEAM))
        if reach is Reach.TEAM:
            given |= set(self._employed_in())
        for service in self.services:
            given |= self.teams_under(service)
        return tuple(sorted(given))

    @cached_property
    def services(self) -> tuple[str, ...]:
        """The services that the person answers for."""
        if self.person.role.reach is Reach.ALL:
            sql = "SELECT DISTINCT service_id FROM teams WHERE service_id IS NOT NULL ORDER BY service_id"
            return tuple(row["service_id"] for row in self.served.rows(sql))
        if self.person.role.reach is Reach.INSPECTED:
            return ()
        given = set(self._held(Duty.Kind.SERVICE))
        if self.person.role.reach is Reach.SERVICE:
            given |= self._services_of(self._employed_in())
        return tuple(sorted(given))

    def _services_of(self, units: tuple[str, ...]) -> set[str]:
        """A head of service is employed in the service itself, or in one of its teams."""
        parents = {row["service_id"] for row in self.served.rows("SELECT service_id FROM teams")}
        of_team = "SELECT service_id FROM teams WHERE team_id = ? AND service_id IS NOT NULL"
        found = {unit for unit in units if unit in parents}
        for unit in set(units) - found:
            found |= {row["service_id"] for row in self.served.rows(of_team, (unit,))}
        return found

    def teams_under(self, service: str) -> set[str]:
        """The service's teams, and those of the services below it."""
        sql = """WITH RECURSIVE under(id) AS (
            SELECT ? UNION SELECT t.team_id FROM teams t JOIN under ON t.service_id = under.id
        ) SELECT id FROM under"""
        return {row["id"] for row in self.served.rows(sql, (service,))}

    def of_teams(self, teams: Iterable[str]) -> "OfTeams":
        """The children of these teams, of those that the person answers for."""
        asked = set(teams)
        return OfTeams(self.person, self.served, tuple(team for team in self.teams if team in asked))

    def _employed_in(self) -> tuple[str, ...]:
        sql = "SELECT team_id FROM workers WHERE worker_id = ? AND team_id IS NOT NULL"
        return tuple(row["team_id"] for row in self.served.rows(sql, (self.person.worker_id or "",)))

    @cached_property
    def _children(self) -> tuple[str, ...]:
        return self._held(Duty.Kind.CHILD)

    @cached_property
    def cohorts(self) -> tuple[str, ...]:
        """The cohorts that an inspector was let into, while that lasts."""
        inspects = self.person.role.reach is Reach.INSPECTED and self.person.is_active
        return self._held(Duty.Kind.COHORT) if inspects else ()

    def _inspected(self) -> tuple[str, ...]:
        drawn = InCohort.objects.filter(cohort__in=self.cohorts).values_list("person_id", flat=True)
        return tuple(sorted(set(drawn)))

    def _mine(self, reach: Reach, table: str) -> list[tuple[str, tuple[str, ...]]]:
        if reach is not Reach.MINE or not self.person.worker_id:
            return []
        columns = [column for column in SCOPED_BY if column != "team_id"]
        return [(f"{table}.{column} = ?", (self.person.worker_id,)) for column in columns]

    def _held(self, kind: str) -> tuple[str, ...]:
        today = timezone.localdate()
        duties = Duty.objects.filter(person=self.person, kind=kind, started_on__lte=today)
        duties = duties.exclude(ended_on__lt=today)
        return tuple(duties.values_list("subject", flat=True))

    @staticmethod
    def _among(column: str, values: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        if not values:
            return NOBODY, ()
        return f"{column} IN ({', '.join('?' * len(values))})", values


@dataclass(frozen=True)
class OfTeams(Scope):
    """The children of some of the teams that a person answers for: `Scope.of_teams` makes it, and checks them."""

    held: tuple[str, ...]

    @cached_property
    def teams(self) -> tuple[str, ...]:
        """These teams."""
        return self.held

    def condition_on(self, table: str) -> tuple[str, tuple[str, ...]]:
        """What a row must fulfil to be about a child of these teams."""
        return self._among(f"{table}.team_id", self.held if self.person.is_active else ())
