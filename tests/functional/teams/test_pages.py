"""Pages of teams and services: opened, refused and logged; what they say agrees with the ledger row by row."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pyarrow.parquet as pq
import pytest

from holdfast.accounts.models import Duty, Person
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.clocks.states import Row
from holdfast.serving.reader import Served
from holdfast.web.words import children, counted
from holdfast.web.worklists import DRIFT, PLAN_LENGTH

LEAVES = """SELECT team_id, name FROM teams WHERE team_id NOT IN
    (SELECT service_id FROM teams WHERE service_id IS NOT NULL) ORDER BY name"""
BUSY = "SELECT team_id FROM children WHERE team_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
SERVICES = "SELECT DISTINCT service_id FROM teams WHERE service_id IS NOT NULL ORDER BY 1"


def last() -> Entry:
    entry = Entry.objects.order_by("-number").first()
    assert entry is not None
    return entry


def caption(page: Any, words: str) -> Any:
    (table,) = page.xpath("//table[caption=$words]", words=words)
    return table


def numbers(table: Any, column: int) -> dict[str, int]:
    """A column of counts by what its row is called."""
    rows = table.xpath(".//tbody/tr[th]")
    return {
        row.xpath("string(th)").strip(): int(row.xpath(f"string(td[{column}])").strip().split()[0].replace(",", ""))
        for row in rows
    }


def owed_in(served: Served, teams: set[str]) -> list[dict[str, Any]]:
    """What the ledger itself holds as overdue for these teams' children, reckoned row by row, apart from the index."""
    as_at = served.snapshot.as_at
    team_of = {row["person_id"]: row["team_id"] for row in served.rows("SELECT person_id, team_id FROM children")}
    rows = pq.read_table(served.snapshot.path / "ledger.parquet").to_pylist()
    rows = [row for row in rows if team_of.get(row["person_id"]) in teams]
    return [row for row in rows if Row(**{name: row[name] for name in Row.__annotations__}).is_overdue_on(as_at)]


@pytest.mark.parametrize("role", ROLES)
def test_each_team_opens_to_those_who_answer_for_it_and_to_nobody_else(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, person = sign_in(role), people[role]
    held = Scope(person, served).teams if role in ("team_manager", "head_of_service", "director", "analyst") else ()
    teams = [row["team_id"] for row in served.rows(LEAVES)]
    assert bool(set(held) & set(teams)) == (role in ("team_manager", "head_of_service", "director", "analyst"))
    for team in [*[t for t in teams if t in held][:2], *[t for t in teams if t not in held][:2], "no such team"]:
        client.see(f"/teams/{team}", status=200 if team in held else 403)
        assert last().action == ("read team" if team in held else "refused team")
        assert last().by == person.email


@pytest.mark.parametrize("role", ROLES)
def test_each_service_opens_to_those_who_answer_for_it_and_to_nobody_else(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, person = sign_in(role), people[role]
    held = Scope(person, served).services if role in ("head_of_service", "director", "analyst") else ()
    services = [row["service_id"] for row in served.rows(SERVICES)]
    assert bool(held) == (role in ("head_of_service", "director", "analyst"))
    for service in [*held[:1], *[s for s in services if s not in held][:1], "no such service"]:
        client.see(f"/services/{service}", status=200 if service in held else 403)
        assert last().action == ("read service" if service in held else "refused service")


def test_the_list_holds_the_teams_in_scope_in_order_of_name(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    for role in ("team_manager", "head_of_service", "director"):
        held = Scope(people[role], served).teams
        expected = [row["name"] for row in served.rows(LEAVES) if row["team_id"] in held]
        shown = list(numbers(caption(sign_in(role).see("/teams"), "Teams, in order of name"), 1))
        assert shown == expected
        assert shown


def test_a_team_given_as_a_duty_opens_while_the_duty_lasts(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    manager, client = people["team_manager"], sign_in("team_manager")
    held = Scope(manager, served).teams
    other = next(row["team_id"] for row in served.rows(LEAVES) if row["team_id"] not in held)
    duty = Duty.objects.create(person=manager, kind=Duty.Kind.TEAM, subject=other)
    client.see(f"/teams/{other}")
    duty.delete()
    client.see(f"/teams/{other}", status=403)


def test_a_team_shows_only_its_own_children_even_to_those_who_see_all(
    sign_in: Callable[[str], Any], served: Served
) -> None:
    team = served.rows(BUSY)[0]["team_id"]
    page = sign_in("director").see(f"/teams/{team}")
    by = Counter(row["standard"] for row in owed_in(served, {team}))
    shown = numbers(caption(page, "What is overdue, by standard"), 3)
    assert sorted(n for n in shown.values() if n) == sorted(by.values())
    assert sum(by.values()) > 0
    workers = {row["name"] for row in served.rows("SELECT name FROM workers WHERE team_id = ?", (team,))}
    listed = page.xpath("//table[caption='Workers, in order of name']//tbody/tr/th")
    assert {th.text_content().strip().removesuffix(" (first year)") for th in listed} <= workers


def test_a_services_teams_together_are_the_service(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    (service,) = Scope(people["head_of_service"], served).services
    page = sign_in("head_of_service").see(f"/services/{service}")
    teams = caption(page, "Teams, in order of name")
    assert list(numbers(teams, 1)) == sorted(numbers(teams, 1))
    within = {row["team_id"] for row in served.rows("SELECT team_id FROM teams WHERE service_id = ?", (service,))}
    late = owed_in(served, within)
    by_standard = numbers(caption(page, "What is overdue, by standard"), 3)
    assert sum(numbers(teams, 2).values()) == len(late) == sum(by_standard.values())
    links = teams.xpath(".//tbody/tr/th/a/@href")
    assert {link.removeprefix("/teams/") for link in links} <= within


def drift_agrees(page: Any, late: list[dict[str, Any]]) -> None:
    plans = sum(row["standard"] == PLAN_LENGTH for row in late)
    waiting = len({row["person_id"] for row in late if row["standard"] != PLAN_LENGTH})
    said = page.xpath("string(//h2[.='Drift']/following-sibling::p[1])")
    assert said.lower().startswith(f"{counted(plans, 'plan')} of " if plans else "no plan of a child")
    assert f"; {children(waiting) if waiting else 'no child'} in plans ha" in said
    listed = page.xpath("//table[caption='Plans open too long and reviews overdue, the longest first']//tbody/tr")
    assert len(listed) == min(10, len(late))


def drifting(served: Served, teams: set[str]) -> list[dict[str, Any]]:
    return [row for row in owed_in(served, teams) if row["standard"] in DRIFT]


@pytest.mark.parametrize("role", ["team_manager", "head_of_service"])
def test_a_managers_board_says_what_drifts(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    drift_agrees(sign_in(role).see("/"), drifting(served, set(Scope(people[role], served).teams)))


def test_a_teams_page_says_what_drifts_as_the_ledger_has_it(sign_in: Callable[[str], Any], served: Served) -> None:
    late = {row["team_id"]: drifting(served, {row["team_id"]}) for row in served.rows(LEAVES)}
    most = max(late, key=lambda team: len(late[team]))
    least = min(late, key=lambda team: len(late[team]))
    assert len(late[most]) > len(late[least])
    for team in (most, least):
        drift_agrees(sign_in("director").see(f"/teams/{team}"), late[team])


def test_a_teams_measures_lead_to_their_pages_and_say_how_they_lie_for_their_size(
    sign_in: Callable[[str], Any], served: Served
) -> None:
    team = served.rows(BUSY)[0]["team_id"]
    table = caption(sign_in("analyst").see(f"/teams/{team}"), "Measures over the last twelve months")
    known = served.rows(
        """SELECT measure FROM figures WHERE series = 'year' AND grouped_by = 'team' AND group_id = ?
        AND category IS NULL""",
        (team,),
    )
    assert {link.removeprefix("/measures/") for link in table.xpath(".//th/a/@href")} == {r["measure"] for r in known}
    said = {cell.text_content().strip() for cell in table.xpath(".//tbody/tr/td[4]")}
    assert "within what its size allows" in said
