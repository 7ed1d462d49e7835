"""Stated changes: who may state and withdraw one, that it is logged, and that charts begin afresh there."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from holdfast.accounts.actions import NotAllowed
from holdfast.accounts.models import Person
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.improvement.changes import changes_stated, state_change, withdraw_change
from holdfast.improvement.models import StatedChange
from holdfast.improvement.units import units
from holdfast.measures.changes import Change
from holdfast.serving.reader import Served
from holdfast.shared.errors import HoldfastError

MAY = ("head_of_service", "director", "analyst", "administrator")


def chart(page: Any) -> tuple[int, int]:
    """How many stretches have a centre line, and how many changes are drawn."""
    return len(page.xpath("//*[@class='hf-chart__mean']")), len(page.xpath("//*[@class='hf-chart__change']"))


def test_a_change_is_stated_on_the_page_logged_and_drawn(sign_in: Callable[[str], Any], served: Served) -> None:
    analyst = sign_in("analyst")
    url = reverse("measure", args=("CW01",))
    assert chart(analyst.see(url))[1] == 0
    given = {"title": "New practice model", "changed_on": "15/4/2024", "measure": "", "unit": ""}
    assert analyst.post(reverse("changes"), given).status_code == 302
    entry = Entry.objects.get(action="change stated")
    assert (entry.by, entry.detail["title"], entry.detail["day"]) == (
        "analyst@wyreshire.example",
        "New practice model",
        "2024-04-15",
    )
    page = analyst.see(url)
    assert chart(page) == (2, 1), "the centre before and after, and a line between them"
    words = page.xpath("//main")[0].text_content()
    assert "limits reckoned afresh from April 2024 (New practice model)" in words
    assert "Limits begin afresh from 15 Apr 2024: New practice model" in words
    listed = analyst.see(reverse("changes")).xpath("//table//tbody/tr")
    assert "New practice model" in listed[0].text_content()


def test_a_change_withdrawn_is_kept_but_draws_nothing(sign_in: Callable[[str], Any], served: Served) -> None:
    change = state_change(changed_on=date(2024, 4, 15), title="A mistake", served=served, by="tests")
    analyst = sign_in("analyst")
    assert chart(analyst.see(reverse("measure", args=("CW01",))))[1] == 1
    assert analyst.post(reverse("withdraw_change", args=(change.id,))).status_code == 302
    assert chart(analyst.see(reverse("measure", args=("CW01",))))[1] == 0
    assert Entry.objects.get(action="change withdrawn").subject == change.id
    assert "Withdrawn by analyst@wyreshire.example" in analyst.see(reverse("changes")).text_content()
    with pytest.raises(HoldfastError, match="withdrawn already"):
        withdraw_change(change_id=change.id, served=served, by="tests")


def test_it_touches_what_it_names_and_of_a_service_its_teams(served: Served, db: None) -> None:
    service = served.rows("SELECT service_id, service FROM teams WHERE service IS NOT NULL ORDER BY 1")[0]
    teams = {
        row["team_id"]
        for row in served.rows("SELECT team_id FROM teams WHERE service_id = ?", tuple(service.values())[:1])
    }
    state_change(
        changed_on=date(2025, 1, 1),
        title="Visit",
        measure="cp01",
        unit_id=service["service_id"],
        served=served,
        by="tests",
    )
    (change,) = changes_stated()
    assert change == Change(date(2025, 1, 1), "Visit", ("CP01",), change.groups)
    assert set(change.groups) == {service["service_id"], *teams}
    assert not change.touches("CP01", "all")
    assert StatedChange.objects.get().unit == service["service"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"title": "  "}, "Say in a few words"),
        ({"changed_on": timezone.localdate() + timedelta(days=1)}, "lies in the future"),
        ({"measure": "XX99"}, "There is no measure XX99"),
        ({"unit_id": "nowhere"}, "There is no team or service nowhere"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    given: dict[str, Any], said: str, served: Served, db: None
) -> None:
    right: dict[str, Any] = {"changed_on": date(2025, 1, 1), "title": "Visit"}
    with pytest.raises(HoldfastError, match=said):
        state_change(**{**right, **given}, served=served, by="tests")
    assert not StatedChange.objects.exists()


def test_the_page_says_what_is_wrong(sign_in: Callable[[str], Any]) -> None:
    analyst = sign_in("analyst")
    response = analyst.post(reverse("changes"), {"title": "", "changed_on": "soon", "measure": "", "unit": ""})
    assert response.status_code == 422
    page = analyst.checked("/changes", response.content.decode())
    said = page.xpath("string(//div[contains(@class, 'govuk-error-summary')])")
    assert "Say what changed." in said
    assert "Write the day as 30/9/2026." in said


def test_a_head_of_service_states_only_what_changed_in_their_own(people: dict[str, Person], served: Served) -> None:
    head = people["head_of_service"]
    mine = {unit_id for unit_id, _ in units(served, Scope(head, served))}
    others = {unit_id for unit_id, _ in units(served)} - mine
    assert mine
    assert others
    for unit_id in ("", sorted(others)[0]):
        with pytest.raises(NotAllowed, match="your own services"):
            state_change(changed_on=date(2025, 1, 1), title="x", unit_id=unit_id, served=served, by=head)
    state_change(changed_on=date(2025, 1, 1), title="x", unit_id=sorted(mine)[0], served=served, by=head)
    assert len(changes_stated()) == 1


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "board_member", "auditor"])
def test_others_may_not(role: str, people: dict[str, Person], served: Served) -> None:
    assert role not in MAY
    with pytest.raises(NotAllowed):
        state_change(changed_on=date(2025, 1, 1), title="x", served=served, by=people[role])
