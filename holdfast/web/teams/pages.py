"""A team's page, a service's page, and the list of those that a person answers for."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404

from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.web.board import board
from holdfast.web.exports import Export
from holdfast.web.page import Page
from holdfast.web.teams import exports
from holdfast.web.teams.figures import service_rows, team_rows, year_of
from holdfast.web.teams.words import teams_words
from holdfast.web.units import OfAUnit


class Teams(Page):
    """The teams and services in scope."""

    permission = Permission.TEAM_VIEW
    template = "teams/list.html"
    reads = "list of teams"

    def context(self) -> dict[str, Any]:
        """Teams in order of name with what stands on the day; services where the role opens their pages."""
        teams = team_rows(self.scope)
        may = self.person.may(Permission.SERVICE_VIEW)
        services = service_rows(self.served, self.scope.services) if may else []
        return {"teams": teams, "services": services, "first_words": teams_words(teams)}

    def exports(self) -> Sequence[Export]:
        """The teams."""
        return exports.TEAMS


class TeamPage(OfAUnit):
    """One team, for those who answer for it."""

    permission = Permission.TEAM_VIEW
    template = "teams/team.html"
    reads = "team"

    def is_held(self, **unit: str) -> bool:
        """Whether it is one of the person's teams."""
        return unit["team"] in self.scope.teams

    def context(self, team: str) -> dict[str, Any]:
        """The team's board and its measures for the year."""
        found = self.served.row("SELECT * FROM teams WHERE team_id = ?", (team,))
        if found is None:
            raise Http404
        opens_service = self.person.may(Permission.SERVICE_VIEW) and found["service_id"] in self.scope.services
        return {
            "team": found,
            "opens_service": opens_service,
            "measures": year_of(self.served, "team", team),
            **board(self.scope_here(team=team), self.request),
        }

    def scope_here(self, **address: str) -> Scope:
        """The team's children."""
        return self.scope.of_teams((address["team"],))

    def exports(self) -> Sequence[Export]:
        """The board's tables and the year."""
        return exports.TEAM


class ServicePage(OfAUnit):
    """One service, for those who answer for it."""

    permission = Permission.SERVICE_VIEW
    template = "teams/service.html"
    reads = "service"

    def is_held(self, **unit: str) -> bool:
        """Whether it is one of the person's services."""
        return unit["service"] in self.scope.services

    def context(self, service: str) -> dict[str, Any]:
        """The same as a team's board for all the service's teams, and each of them in order of name."""
        found = service_rows(self.served, (service,))
        if not found:
            raise Http404
        scope = self.scope_here(service=service)
        return {
            "service": found[0],
            "teams": team_rows(scope),
            "measures": year_of(self.served, "service", service),
            **board(scope, self.request),
        }

    def scope_here(self, **address: str) -> Scope:
        """The children of the service's teams."""
        return self.scope.of_teams(self.scope.teams_under(address["service"]))

    def exports(self) -> Sequence[Export]:
        """The teams, the board's tables and the year."""
        return exports.SERVICE
