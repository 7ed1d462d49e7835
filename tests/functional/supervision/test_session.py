"""A worker's supervision: several children written about together, saved whole or not at all."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.log import LogUnavailable
from holdfast.activity.models import Entry
from holdfast.oversight.models import Action, Discussion, Draft, Supervision
from holdfast.serving.reader import Served
from holdfast.web.supervision.children import Supervised
from holdfast.web.supervision.forms import label_of
from holdfast.web.supervision.words import saved_words, session_words
from holdfast.web.templatetags.components import day

SAID = {
    "changed": "Moved to a new school.",
    "worries": "Sleeps little.",
    "decision": "Visit weekly, because of the move.",
    "child_view": "Says the new school is loud.",
}
STEP = {"0-action": "Ask for a sleep diary", "0-owner": "The carer"}


class Team:
    """A worker of the manager's team who holds several children, and how their supervision is reached and sent."""

    def __init__(self, manager: Person, served: Served) -> None:
        self.scope = Scope(manager, served)
        condition, values = self.scope.condition
        rows = served.rows(
            f"""SELECT worker_id, count(*) AS held FROM children WHERE status != 'closed' AND worker_id IN
            (SELECT worker_id FROM workers WHERE team_id IN ({", ".join("?" * len(self.scope.teams))}))
            AND ({condition}) GROUP BY 1 ORDER BY held DESC, worker_id""",
            (*self.scope.teams, *values),
        )
        self.worker = rows[0]["worker_id"]
        self.address = reverse("session", kwargs={"worker": self.worker})
        found = served.rows(
            f"SELECT * FROM children WHERE worker_id = ? AND status != 'closed' AND ({condition}) ORDER BY person_id",
            (self.worker, *values),
        )
        self.ids = [row["person_id"] for row in found]
        self.held_on = served.snapshot.as_at
        assert len(self.ids) > 2

    def words(self, *ids: str, kind: str = "case", **said: str) -> dict[str, str]:
        """What is sent for these children."""
        given = {"held_on": f"{self.held_on:%d/%m/%Y}", "kind": kind}
        for person_id in ids:
            given |= {f"{reference_of(person_id)}-{name}": words for name, words in {**SAID, **said}.items()}
        return given


@pytest.fixture
def team(people: dict[str, Person], served: Served) -> Team:
    return Team(people["team_manager"], served)


def summaries(page: html.HtmlElement) -> dict[str, str]:
    """What stands beside each child's name, by the child's reference, in the order of the page."""
    return {
        str(part.get("id")).removeprefix("child-"): " ".join(part.xpath("string(summary)").split())
        for part in page.xpath("//details[starts-with(@id, 'child-')]")
    }


def test_the_workers_children_stand_longest_without_a_discussion_first(
    team: Team, sign_in: Callable[[str], Any], served: Served
) -> None:
    page = sign_in("team_manager").see(team.address)
    rows = served.rows(
        """SELECT person_id, min(started_on) AS since FROM owed WHERE standard = 'supervision' AND worker_id = ?
        GROUP BY 1""",
        (team.worker,),
    )
    since = {reference_of(row["person_id"]): row["since"] for row in rows}
    shown = summaries(page)
    assert set(shown) == {reference_of(person_id) for person_id in team.ids}
    days = [since[ref] for ref in shown if ref in since]
    assert days == sorted(days)
    assert len(days) > 1
    for ref, said in shown.items():
        assert (f"since {day(since[ref])}" if ref in since else "no discussion is owed") in said
    assert page.xpath("count(//details[@open])") == 0
    assert f"{team.worker}/supervision" in "".join(sign_in("team_manager").see("/").xpath("//@href"))


def test_several_children_are_saved_as_one_session_and_their_clocks_stop_on_the_page_that_follows(
    team: Team, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    client, (first, second, *others) = sign_in("team_manager"), team.ids
    before = summaries(client.see(team.address))
    words = team.words(first, second)
    words |= {f"{reference_of(first)}-{name}": said for name, said in STEP.items()}
    client.post(f"{team.address}/draft", words)
    response = client.post(team.address, words)
    assert response.status_code == 302
    (session,) = Supervision.objects.all()
    assert (session.worker_id, session.held_on, session.kind) == (team.worker, team.held_on, "case")
    assert session.supervisor_id == people["team_manager"].worker_id
    assert sorted(session.discussions.values_list("person_id", flat=True)) == sorted([first, second])
    assert Discussion.objects.get(person_id=second).child_view == SAID["child_view"]
    (action,) = Action.objects.all()
    assert (action.person_id, action.owner, action.discussion.person_id) == (first, "The carer", first)
    logged = Entry.objects.filter(action="supervision recorded")
    assert sorted(logged.values_list("subject", flat=True)) == sorted([first, second])
    assert not Draft.objects.exists()
    page = client.see(response["Location"])
    assert "Supervision of two children is saved, and their clocks have stopped." in page.text_content()
    after = summaries(page)
    for person_id in (first, second):
        assert f"since {day(team.held_on)}" in after[reference_of(person_id)]
        assert "late" not in after[reference_of(person_id)]
    for person_id in others:
        assert after[reference_of(person_id)] == before[reference_of(person_id)]
    child = client.see(reverse("child", kwargs={"child_ref": reference_of(first)}))
    assert "Ask for a sleep diary" in child.text_content()


def test_nothing_is_saved_while_one_child_lacks_words_and_all_that_was_typed_is_kept(
    team: Team, sign_in: Callable[[str], Any]
) -> None:
    client, (first, second, *_) = sign_in("team_manager"), team.ids
    words = team.words(first) | team.words(second, worries="")
    response = client.post(team.address, words)
    assert response.status_code == 422
    page = client.checked(team.address, response.content.decode())
    assert page.findtext(".//title", "").startswith("Error: ")
    said = page.xpath("string(//div[contains(@class, 'govuk-error-summary')])")
    assert said.count("Write what worries us.") == 1
    assert not Supervision.objects.exists()
    assert not Discussion.objects.exists()
    again = client.see(team.address)
    opened = set(again.xpath("//details[contains(@class, 'hf-discussed')][@open]/@id"))
    assert opened == {f"child-{reference_of(person_id)}" for person_id in (first, second)}
    kept = {box.get("name"): (box.text or "").strip() for box in again.xpath("//textarea")}
    assert kept[f"{reference_of(first)}-changed"] == SAID["changed"]
    assert kept[f"{reference_of(second)}-decision"] == SAID["decision"]


@pytest.mark.parametrize("words", [{"kind": "case"}, {"kind": "case", "held_on": "22/11/2199"}])
def test_a_session_without_a_child_or_on_a_day_to_come_is_not_saved(
    words: dict[str, str], team: Team, sign_in: Callable[[str], Any]
) -> None:
    sent = {**team.words(*team.ids[: len(words) - 1]), **words}
    response = sign_in("team_manager").post(team.address, sent)
    assert response.status_code == 422
    said = html.fromstring(response.content).xpath("string(//div[contains(@class, 'govuk-error-summary')])")
    assert ("lies in the future" if "held_on" in words else "Write about at least one") in said
    assert not Supervision.objects.exists()


def test_a_child_who_stands_in_the_session_already_stops_all_of_it(team: Team, sign_in: Callable[[str], Any]) -> None:
    client, (first, second, *_) = sign_in("team_manager"), team.ids
    assert client.post(team.address, team.words(first)).status_code == 302
    response = client.post(team.address, team.words(first, second))
    assert response.status_code == 422
    said = html.fromstring(response.content).xpath("string(//div[contains(@class, 'govuk-error-summary')])")
    assert "Nothing was saved" in said
    assert "recorded in that session already" in said
    assert Discussion.objects.count() == 1
    assert client.post(team.address, team.words(first, second, kind="group")).status_code == 302
    assert Discussion.objects.count() == 3


def test_a_child_of_another_worker_cannot_be_written_of_here(
    team: Team, sign_in: Callable[[str], Any], served: Served
) -> None:
    other = served.rows(
        "SELECT person_id FROM children WHERE worker_id IS NOT NULL AND worker_id != ? ORDER BY 1", (team.worker,)
    )
    response = sign_in("team_manager").post(team.address, team.words(other[0]["person_id"]))
    assert response.status_code == 422
    assert not Discussion.objects.exists()


@pytest.mark.parametrize("role", ["team_manager", "social_worker", "reviewing_officer", "analyst", "board_member"])
def test_who_does_not_answer_for_the_worker_is_refused(
    role: str, team: Team, sign_in: Callable[[str], Any], served: Served, people: dict[str, Person]
) -> None:
    client, worker = sign_in(role), team.worker
    if role == "team_manager":
        mine = Scope(people[role], served).teams
        rows = served.rows("SELECT worker_id, team_id FROM workers WHERE team_id IS NOT NULL ORDER BY 1")
        worker = next(row["worker_id"] for row in rows if row["team_id"] not in mine)
    for address in (reverse("session", kwargs={"worker": worker}), "/workers/nobody/supervision"):
        client.see(address, status=403)
        for to in (address, f"{address}/draft"):
            assert client.post(to, team.words(team.ids[0])).status_code == 403
    assert not Draft.objects.exists()
    assert not Supervision.objects.exists()


def test_a_draft_is_ones_own(team: Team, sign_in: Callable[[str], Any]) -> None:
    words = {f"{reference_of(team.ids[0])}-changed": "Half a thought"}
    response = sign_in("team_manager").post(f"{team.address}/draft", words)
    assert "Draft kept on" in response.content.decode()
    assert "Half a thought" in sign_in("team_manager").see(team.address).text_content()
    assert "Half a thought" not in sign_in("director").see(team.address).text_content()


def test_if_the_log_cannot_be_written_nothing_is_saved_and_what_was_typed_is_given_back(
    team: Team, sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: Any) -> None:
        raise LogUnavailable("The log cannot be written.")

    client = sign_in("team_manager")
    monkeypatch.setattr("holdfast.oversight.actions.record", full)
    response = client.post(team.address, team.words(*team.ids[:2]))
    assert response.status_code == 503
    page = html.fromstring(response.content)
    typed = {box.get("name"): (box.text or "").strip() for box in page.xpath("//textarea")}
    for person_id in team.ids[:2]:
        assert typed[f"{reference_of(person_id)}-worries"] == SAID["worries"]
    assert not Supervision.objects.exists()


def test_a_name_of_a_field_tells_what_it_is() -> None:
    assert label_of("0123456789-changed") == "What has changed (child 012345)"
    assert label_of("0123456789-1-owner") == "Action 2: who does it (child 012345)"
    assert [label_of(name) for name in ("kind", "0123456789-other", "0123456789-x-changed")] == [None] * 3


def held(since: date | None, due_on: date | None) -> Supervised:
    return Supervised({}, since, due_on, date(2026, 9, 30))


@pytest.mark.parametrize(
    ("of", "said"),
    [
        ([], "No child of yours is allocated to Ann Lee in the case system today."),
        ([held(None, None)], "When the one child of Ann Lee was last discussed is not known."),
        (
            [held(date(2026, 8, 1), date(2026, 8, 29)), held(date(2026, 9, 20), date(2026, 10, 18))],
            "Supervision is overdue for one of the two children of Ann Lee; the longest without a discussion has "
            "waited 60 days.",
        ),
        (
            [held(date(2026, 9, 20), date(2026, 10, 18)), held(date(2026, 9, 29), date(2026, 10, 27))],
            "Supervision is in time for two children of Ann Lee; the longest without a discussion has waited 10 days.",
        ),
        (
            [held(date(2026, 9, 30) + timedelta(days=3), date(2026, 10, 31))],
            "Supervision is in time for one child of Ann Lee.",
        ),
    ],
)
def test_the_first_sentence_says_what_matters(of: list[Supervised], said: str) -> None:
    assert session_words("Ann Lee", of) == said


def test_what_is_said_once_it_is_saved() -> None:
    assert saved_words(1) == "Supervision of one child is saved, and its clock has stopped."
    assert saved_words(12) == "Supervision of 12 children is saved, and their clocks have stopped."
