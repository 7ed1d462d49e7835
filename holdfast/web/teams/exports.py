"""What the pages of teams and services offer as files."""

from collections.abc import Iterable
from typing import Any

from holdfast.web.exports import Export
from holdfast.web.lists import BOARD, FIGURE
from holdfast.web.page import Page
from holdfast.web.teams.figures import team_rows, year_of

TEAM_ROW = {
    "Team": "name",
    "Service": "service",
    "Children": "children",
    "Overdue": "overdue",
    "Children with something overdue": "late",
    "Waiting for a worker": "waiting",
    "Plans over six months": "drift",
    "Supervision owed for": "supervised",
    "Supervision overdue for": "unsupervised",
    "Points": "points",
    "Capacity": "capacity",
}
YEAR = {**FIGURE, "Against the whole": "beyond"}


def _teams(page: Page, **address: Any) -> Iterable[Any]:
    return team_rows(page.scope_here(**address))


def _year_of_team(page: Page, team: str) -> Iterable[Any]:
    return year_of(page.served, "team", team)


def _year_of_service(page: Page, service: str) -> Iterable[Any]:
    return year_of(page.served, "service", service)


TEAMS = (Export("teams", "Teams, in order of name", TEAM_ROW, _teams, is_figures=True),)
TEAM = (
    *BOARD,
    Export("measures", "Measures over the last twelve months", YEAR, _year_of_team, is_figures=True),
)
SERVICE = (
    *TEAMS,
    *BOARD,
    Export("measures", "Measures over the last twelve months", YEAR, _year_of_service, is_figures=True),
)
