"""Standards and measures: their figures are those of the index, their charts have a table, their children a scope."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.clocks.parameters import load_parameters
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.standards.figures import apart


def test_the_list_names_every_standard_and_every_measure(sign_in: Callable[[str], Any]) -> None:
    page = sign_in("board_member").see(reverse("standards"))
    links = set(page.xpath("//main//a/@href"))
    assert {reverse("standard", args=(standard,)) for standard in CLOCKS} <= links
    assert {reverse("measure", args=(measure,)) for measure in MEASURES} <= links


@pytest.mark.parametrize("standard", CLOCKS)
def test_a_standard_shows_its_limit_with_its_source(standard: str, sign_in: Callable[[str], Any]) -> None:
    page = sign_in("board_member").see(reverse("standard", args=(standard,)))
    text = page.xpath("//main")[0].text_content()
    limits = [p for p in load_parameters() if p.key == CLOCKS[standard].limit]
    assert limits
    for limit in limits:
        assert limit.sentence() in text
        assert limit.source in text


@pytest.mark.parametrize("measure_id", ["CP01", "CW01", "FD06", "MO03"])
def test_a_measure_has_its_chart_with_table_and_sentence(measure_id: str, sign_in: Callable[[str], Any]) -> None:
    page = sign_in("director").see(reverse("measure", args=(measure_id,)))
    points = page.xpath("//*[name()='circle']")
    tables = page.xpath("//table[.//th[contains(., 'Month')]]//tbody/tr")
    assert len(tables) >= len(points) > 0
    svg = page.xpath("//*[name()='svg']")[0]
    for part in svg.get("aria-labelledby").split():
        assert page.get_element_by_id(part).text_content().strip()
    assert page.xpath("string(//p[@class='hf-first-words'])")
    groups = page.xpath("//table[contains(caption, 'team')]//tbody/tr/th")
    names = [cell.text_content() for cell in groups if cell.text_content() != "Not known"]
    assert names == sorted(names), "teams stand in order of name"


@pytest.mark.parametrize(
    ("measure_id", "caption"), [("CN01", "By family of the plan"), ("CL15", "By second named role")]
)
def test_a_measure_is_told_apart_by_its_dimension(
    measure_id: str, caption: str, sign_in: Callable[[str], Any], served: Served
) -> None:
    """Its groups add up to the whole, and no other measure has such a table."""
    page = sign_in("director").see(reverse("measure", args=(measure_id,)))
    rows = page.xpath(f"//table[contains(caption, '{caption}')]/tbody/tr")
    dimension = MEASURES[measure_id].dimension
    assert dimension
    sql = "SELECT sum(denominator) AS n FROM figures WHERE measure = ? AND series = 'year' AND grouped_by = ?"
    whole, parts = (served.rows(sql, (measure_id, by))[0]["n"] for by in ("all", dimension.name))
    assert rows
    assert whole == parts
    assert (
        not sign_in("director")
        .see(reverse("measure", args=("CW06",)))
        .xpath(f"//table[contains(caption, '{caption}')]")
    )


def test_where_no_source_tells_the_groups_of_a_dimension_the_page_says_so() -> None:
    silent: Any = SimpleNamespace(snapshot=SimpleNamespace(tables={}))
    (table,) = apart(silent, MEASURES["CN01"])
    text = render_to_string("standards/groups.html", {"table": table})
    assert "No source gives plan_families: the family of the plan is not told of any." in text
    assert "<table" not in text
    assert apart(silent, MEASURES["CW06"]) == ()


@pytest.mark.parametrize("stands", [True, False])
def test_a_signal_says_whether_it_stands_up_beside_all_that_is_looked_at(
    stands: bool, sign_in: Callable[[str], Any], served: Served
) -> None:
    found = served.row("SELECT measure FROM signals WHERE grouped_by = 'all' AND stands = ?", (stands,))
    assert found
    text = sign_in("director").see(reverse("measure", args=(found["measure"],))).xpath("string(//main)")
    assert ("stands up beside the" in text) is stands
    assert ("look before you act" in text) is not stands


def test_what_is_counted_on_a_day_names_the_day_and_what_is_never_due_has_no_overdue(
    sign_in: Callable[[str], Any],
) -> None:
    client = sign_in("director")
    state, flow = (client.see(reverse("measure", args=(id_,))).xpath("string(//main)") for id_ in ("CP11", "AS01"))
    assert "12 months to" in flow
    assert "Open overdue" in flow
    assert "12 months to" not in state
    assert "Open overdue" not in state


@pytest.mark.parametrize(("id_", "begins"), [("HE07", "Most often “"), ("MA02", "Half are done within ")])
def test_kinds_are_told_in_a_sentence_and_named_in_every_row(
    id_: str, begins: str, sign_in: Callable[[str], Any]
) -> None:
    page = sign_in("director").see(reverse("measure", args=(id_,)))
    assert page.xpath("string(//p[@class='hf-first-words'])").startswith(begins)
    kinds = page.xpath("//table[caption='By kind']//tbody/tr/th")
    assert len(kinds) > 1
    assert len({cell.text_content() for cell in kinds}) == len(kinds)
    assert page.xpath("count(//table[caption='By kind']//th[. = 'Group' or . = 'Against the whole'])") == 0
    assert page.xpath("count(//table[starts-with(caption, 'By team')]//thead//th[. = 'Kind'])") == 1


def test_the_list_counts_what_is_told_by_kinds(sign_in: Callable[[str], Any], served: Served) -> None:
    known = served.row(
        "SELECT count(DISTINCT measure) AS measures FROM figures WHERE series = 'year' AND grouped_by = 'all' "
        "AND value IS NOT NULL"
    )
    assert known
    page = sign_in("director").see(reverse("standards"))
    assert page.xpath("string(//p[@class='hf-first-words'])").startswith(f"{known['measures']} of {len(MEASURES)} ")
    (cell,) = page.xpath("//tr[td='FD03']/td[contains(@class, 'numeric')][1]")
    assert cell.text_content().strip().endswith("kinds")


def test_what_is_not_there_is_not_found(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("director")
    for url in (reverse("measure", args=("XX99",)), reverse("standard", args=("nothing",))):
        assert client.get(url).status_code == 404


@pytest.mark.parametrize("role", ["team_manager", "director"])
def test_the_children_behind_a_figure_are_those_in_scope(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    page = sign_in(role).see(reverse("measure_children", args=("CP01",)))
    shown = {link.rsplit("/", 1)[-1] for link in page.xpath("//main//table//a/@href")}
    condition, values = Scope(people[role], served).condition
    within = {
        reference_of(r["person_id"]) for r in served.rows(f"SELECT person_id FROM children WHERE {condition}", values)
    }
    assert shown <= within
    if role == "director":
        assert shown
    entry = Entry.objects.filter(action="opened figure").get()
    assert entry.detail["measure"] == "CP01"


def test_the_sql_is_shown_as_it_runs(sign_in: Callable[[str], Any]) -> None:
    page = sign_in("analyst").see(reverse("measure_sql", args=("CP01",)))
    sql = page.xpath("string(//pre)")
    assert "SELECT" in sql
    assert "ledger" in sql
