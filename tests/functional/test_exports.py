"""Tables taken from pages as files: whole, logged, harmless to a spreadsheet, and no more than the page would show."""

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.http import HttpResponse
from lxml import html

from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.activity.models import Entry
from holdfast.improvement.changes import state_change
from holdfast.serving.reader import Served
from holdfast.web.exports import _as_csv, _as_json, _cell
from tests.functional.test_disclosure import RATES, is_told

OFFER = {
    "/": {
        "social_worker": ["overdue", "soon", "children"],
        "team_manager": ["waiting", "standards", "drift", "workers", "overdue"],
        "director": ["signals", "measures", "missing"],
        "board_member": ["signals", "measures", "missing"],
        "administrator": [],
    },
    "/children": {"auditor": ["children"], "director": ["children"]},
    "/teams": {"team_manager": ["teams"], "analyst": ["teams"]},
    "/standards": {"board_member": ["measures"]},
    "/standards/supervision": {"director": ["teams", "limits"], "board_member": ["teams", "limits"]},
    "/measures/CP01": {"director": ["months", "groups", "published"]},
    "/measures/CP01/children": {"social_worker": ["rows"]},
    "/data": {"analyst": ["deliveries", "missing", "checks", "coverage"]},
    "/activity": {"administrator": ["entries"]},
    "/changes": {"director": ["changes"]},
}


def links(page: html.HtmlElement) -> list[str]:
    return [str(link) for link in page.xpath("//a[@download]/@href")]


def rows_of(response: HttpResponse) -> list[dict[str, str]]:
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def last() -> Entry:
    found = Entry.objects.order_by("-number").first()
    assert found is not None
    return found


@pytest.mark.parametrize(("address", "role"), [(address, role) for address in OFFER for role in OFFER[address]])
def test_a_page_offers_its_tables_and_each_is_given_whole_and_logged(
    address: str, role: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client = sign_in(role)
    offered = links(client.see(address))
    assert list(dict.fromkeys(parse_qs(link[1:])["table"][0] for link in offered)) == OFFER[address][role]
    for link in offered:
        response = client.get(address + link)
        form = parse_qs(link[1:])["as"][0]
        rows = rows_of(response) if form == "csv" else json.loads(response.content)
        assert response["Content-Type"] == ("text/csv; charset=utf-8" if form == "csv" else "application/json")
        assert response["Cache-Control"] == "no-store, private"
        assert re.search(rf'filename="holdfast-[a-z0-9_-]+\.{form}"', response["Content-Disposition"])
        assert last().by == people[role].email
        assert last().action.startswith("exported from ")
        assert last().detail["rows"] == len(rows)
        assert last().detail["as"] == form


def test_a_list_longer_than_its_page_is_given_whole(
    sign_in: Callable[[str], Any], people: dict[str, Person], monkeypatch: pytest.MonkeyPatch, served: Served
) -> None:
    monkeypatch.setattr("holdfast.web.today.pages.SHOWN", 2)
    client, scope = sign_in("social_worker"), Scope(people["social_worker"], served)
    late = {(o["person_id"], o["due_on"]) for o in served.rows("SELECT * FROM owed WHERE overdue = 1")}
    mine = {(person_id, due_on) for person_id, due_on in late if scope.sees(person_id)}
    assert "more: " in client.see("/").text_content()
    taken = rows_of(client.get("/?table=overdue&as=csv"))
    assert {(row["Child id"], row["Due"]) for row in taken} == mine
    assert len(mine) > 2


def test_a_list_is_given_as_at_its_day(sign_in: Callable[[str], Any], served: Served) -> None:
    rows = rows_of(sign_in("director").get("/children?table=children&as=csv"))
    every = served.rows("SELECT person_id, forename FROM children WHERE status != 'closed' ORDER BY place")
    assert [row["Child id"] for row in rows] == [row["person_id"] for row in every]
    assert len(rows) > 30
    assert {row["As at"] for row in rows} == {served.snapshot.as_at.isoformat()}


def test_what_a_file_says_is_what_the_page_says(sign_in: Callable[[str], Any], served: Served) -> None:
    client = sign_in("director")
    rows = rows_of(client.get("/standards/supervision?table=teams&as=csv"))
    page = client.see("/standards/supervision")
    shown = [
        [cell.text_content().strip() for cell in row.xpath("./th | ./td")][1:3]
        for row in page.xpath("//table[caption[contains(., 'by team')]]/tbody/tr")
    ]
    assert shown == [[f"{int(row['Open']):,}", f"{int(row['Overdue']):,}"] for row in rows]
    same = json.loads(client.get("/standards/supervision?table=teams&as=json").content)
    assert [str(row["overdue"]) for row in same] == [row["Overdue"] for row in rows]


def test_what_is_not_offered_is_not_there_and_what_is_refused_stays_refused(sign_in: Callable[[str], Any]) -> None:
    director = sign_in("director")
    for link in ("?table=none&as=csv", "?table=children&as=xlsx", "?table=children", "?table=children&as=json"):
        assert director.get(f"/children{link}").status_code == 404
    assert director.get("/measures/NONE?table=months&as=csv").status_code == 404
    assert director.get("/standards/none?table=teams&as=csv").status_code == 404
    assert sign_in("board_member").get("/children?table=children&as=csv").status_code == 403
    assert last().action.startswith("refused ")
    assert sign_in("team_manager").get("/activity?table=entries&as=csv").status_code == 403


def test_a_team_beyond_scope_is_refused_as_a_file_too(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    mine = Scope(people["team_manager"], served).teams
    others = [row["team_id"] for row in served.rows("SELECT team_id FROM teams") if row["team_id"] not in mine]
    client = sign_in("team_manager")
    assert client.get(f"/teams/{others[0]}?table=overdue&as=csv").status_code == 403
    rows = rows_of(client.get(f"/teams/{mine[0]}?table=overdue&as=csv"))
    of = {row["person_id"] for row in served.rows("SELECT person_id FROM children WHERE team_id = ?", (mine[0],))}
    assert rows
    assert {row["Child id"] for row in rows} <= of


def test_the_log_as_a_file_names_only_children_in_scope_and_keeps_what_was_asked(
    sign_in: Callable[[str], Any], served: Served
) -> None:
    child = served.rows("SELECT * FROM children WHERE forename IS NOT NULL ORDER BY person_id")[0]
    for by in ("a@x.example", "b@x.example"):
        record(by=by, action="read child", subject_kind="child", subject=child["person_id"])
    name = f"{child['forename']} {child['surname']}"
    seen = rows_of(sign_in("director").get("/activity?by=a@x.example&table=entries&as=csv"))
    assert [row["About"] for row in seen] == [name]
    hidden = rows_of(sign_in("administrator").get("/activity?by=a@x.example&table=entries&as=csv"))
    assert [row["About"] for row in hidden] == [f"child {reference_of(child['person_id'])[:8]}"]
    offered = links(sign_in("administrator").see("/activity?by=a@x.example"))
    assert offered == ["?by=a%40x.example&table=entries&as=csv"]


def test_no_file_tells_a_small_number_to_somebody_who_sees_no_child(sign_in: Callable[[str], Any]) -> None:
    client, looked = sign_in("board_member"), 0
    for address in ("/", "/standards", "/standards/supervision", "/measures/CP01", "/measures/AS01"):
        for link in links(client.see(address)):
            if "as=csv" in link:
                for row in rows_of(client.get(address + link)):
                    told = [row.get(name) for name in ("Counted", "Of", "Open overdue", "Open", "Overdue")]
                    numbers = [number for number in told if number]
                    looked += len(numbers)
                    assert row.get("Title") in RATES or [n for n in numbers if not is_told(n)] == [], (address, row)
    assert looked > 100


def test_a_change_with_a_formula_for_a_title_is_harmless(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    state_change(
        changed_on=served.snapshot.as_at,
        title='=HYPERLINK("http://x.example","see")',
        measure="",
        unit_id="",
        served=served,
        by=people["director"],
    )
    (row,) = rows_of(sign_in("director").get("/changes?table=changes&as=csv"))
    assert row["What changed"] == '\'=HYPERLINK("http://x.example","see")'
    (same,) = json.loads(sign_in("director").get("/changes?table=changes&as=json").content)
    assert same["what_changed"].startswith("=HYPERLINK")


HARMFUL = [f"{start}1+1" for start in ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", " =", "\t@")]


@pytest.mark.parametrize("text", HARMFUL)
def test_text_that_a_spreadsheet_would_work_out_is_marked_as_text(text: str) -> None:
    ((cell,),) = list(csv.reader(io.StringIO(_as_csv(["A"], [[text]]), newline="")))[1:]
    assert cell == f"'{text}"


def test_numbers_days_and_nothing_stand_as_they_are() -> None:
    assert (
        _as_csv(["A", "B", "C", "D", "E"], [[-2, 0.25, None, "safe-1", True]]).splitlines()[1] == "-2,0.25,,safe-1,yes"
    )
    assert _cell(3.0) == 3
    assert json.loads(_as_json(["Days late", "Who does it"], [[1, None]])) == [{"days_late": 1, "who_does_it": None}]
