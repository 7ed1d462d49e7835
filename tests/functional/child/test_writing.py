"""Writing about a child: what is saved stops its clock on the page that follows; what is not saved is not lost."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from holdfast.accounts.actions import open_account
from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.oversight.models import Action, Discussion, Draft, OversightEntry, Supervision
from holdfast.serving.reader import Served
from holdfast.standards import CLOCKS
from holdfast.web.templatetags.components import day

WORDS = {
    "changed": "Moved to a new school.",
    "worries": "Sleeps little.",
    "decision": "Visit weekly, because of the move.",
    "child_view": "Says the new school is loud.",
}
NO_ACTIONS = {"form-TOTAL_FORMS": "3", "form-INITIAL_FORMS": "0"}
OVERSIGHT = {"evaluation": "Safer than in spring.", "decision": "Keep the plan.", "challenge": "", "action": ""}
FOLLOW_UP = {"action": "Ring the school nurse", "owner": "Delphine Walkden", "due_on": ""}


def typed(on: date) -> str:
    return f"{on.day}/{on.month}/{on.year}"


def owing(person: Person, served: Served, standard: str) -> tuple[str, date]:
    """A child in scope to whom a standard is owed on the as-at day, and the day from which its clock runs."""
    condition, values = Scope(person, served).condition
    row = served.row(
        f"""SELECT o.person_id, o.started_on FROM owed o JOIN children ON children.person_id = o.person_id
        WHERE o.standard = ? AND ({condition}) ORDER BY o.person_id""",
        (standard, *values),
    )
    assert row is not None, f"nothing under {standard} is owed to a child of {person}"
    return row["person_id"], date.fromisoformat(row["started_on"])


def url(name: str, person_id: str, **more: str) -> str:
    return reverse(name, kwargs={"child_ref": reference_of(person_id), **more})


def running_since(page: html.HtmlElement, standard: str) -> str:
    """The day from which a standard's clock runs, as the child's page shows it."""
    rows = page.xpath("//div[@aria-label='What is owed now']//tbody/tr")
    found = [row for row in rows if row.xpath("string(th)").strip() == CLOCKS[standard].title]
    assert len(found) == 1, f"{len(found)} lines for {standard}"
    return str(found[0].xpath("string(td[2])")).strip()


def saved(client: Any, name: str, person_id: str, words: dict[str, str]) -> html.HtmlElement:
    """The page that follows on saving a form."""
    response = client.post(url(name, person_id), words)
    assert response.status_code == 302, html.fromstring(response.content).xpath("//main")[0].text_content()
    assert response["Location"] == url("child", person_id)
    return client.see(response["Location"])


@pytest.fixture
def supervised(people: dict[str, Person], served: Served) -> tuple[str, date]:
    """A child of the manager's team who is owed supervision, and a day on which it is held: after the clock began."""
    person_id, started_on = owing(people["team_manager"], served, "supervision")
    return person_id, max(started_on + timedelta(days=1), served.snapshot.as_at)


def test_a_supervision_saved_by_a_manager_stops_its_clock_on_the_page_that_follows(
    sign_in: Callable[[str], Any], supervised: tuple[str, date], people: dict[str, Person]
) -> None:
    client, (person_id, held_on) = sign_in("team_manager"), supervised
    before = running_since(client.see(url("child", person_id)), "supervision")
    words = {**WORDS, **NO_ACTIONS, "held_on": typed(held_on), "kind": "case"}
    words |= {"form-0-action": "Ask for a sleep diary", "form-0-owner": "The carer", "form-0-due_on": ""}
    page = saved(client, "write_supervision", person_id, words)
    assert running_since(page, "supervision") == day(held_on) != before
    said = page.xpath("//main")[0].text_content()
    assert "The supervision is saved" in said
    for written in (*WORDS.values(), "Ask for a sleep diary"):
        assert written in said
    entry = Entry.objects.get(action="supervision recorded")
    assert (entry.by, entry.subject) == (people["team_manager"].email, person_id)
    assert WORDS["worries"] not in str(entry.detail)


def test_oversight_saved_by_a_manager_stops_its_clock(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    person_id, started_on = owing(people["team_manager"], served, "oversight")
    entered_on = max(started_on + timedelta(days=1), served.snapshot.as_at)
    client = sign_in("team_manager")
    words = {**OVERSIGHT, "entered_on": typed(entered_on), "due_on": ""}
    page = saved(client, "write_oversight", person_id, words)
    assert running_since(page, "oversight") == day(entered_on)
    assert OVERSIGHT["evaluation"] in page.xpath("//main")[0].text_content()
    assert OversightEntry.objects.get().author_role == "team manager"


def test_a_worker_records_a_visits_follow_up_and_says_when_it_is_done(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    person_id, _ = owing(people["social_worker"], served, "supervision")
    client = sign_in("social_worker")
    page = saved(client, "write_follow_up", person_id, FOLLOW_UP)
    assert FOLLOW_UP["action"] in page.xpath("//main")[0].text_content()
    (form,) = page.xpath("//form[contains(@action, '/done')]")
    answer = client.post(form.get("action"))
    assert answer["Location"] == url("child", person_id)
    assert not client.see(answer["Location"]).xpath("//form[contains(@action, '/done')]")
    assert Action.objects.get().done_on == date.today()
    assert client.post(form.get("action")).status_code == 404, "what is done is not done again"
    assert {"follow-up recorded", "action done"} <= set(Entry.objects.values_list("action", flat=True))


@pytest.mark.parametrize(
    ("role", "name"),
    [("social_worker", "write_supervision"), ("auditor", "write_follow_up"), ("analyst", "keep_draft")],
)
def test_nobody_writes_what_their_role_may_not(
    role: str, name: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    condition, values = Scope(people[role], served).condition
    row = served.row(f"SELECT person_id FROM children WHERE {condition}", values)
    assert row is not None
    more = {"form": "oversight"} if name == "keep_draft" else {}
    response = sign_in(role).post(url(name, row["person_id"], **more), {**WORDS, "held_on": "1/9/2026", "kind": "case"})
    assert response.status_code == 403
    assert not any(kind.objects.exists() for kind in (Discussion, Action, Draft))


def test_a_draft_is_shown_again_to_its_owner_alone_and_forgotten_once_saved(
    sign_in: Callable[[str], Any], supervised: tuple[str, date]
) -> None:
    client, (person_id, held_on) = sign_in("team_manager"), supervised
    draft = client.post(
        url("keep_draft", person_id, form="supervision"), {**WORDS, **NO_ACTIONS, "changed": "Half a word"}
    )
    assert draft.status_code == 200
    assert "Draft kept on" in draft.content.decode()
    page = client.see(url("write_supervision", person_id))
    assert page.xpath("string(//textarea[@name='changed'])") == "Half a word"
    other = sign_in("director").see(url("write_supervision", person_id))
    assert other.xpath("string(//textarea[@name='changed'])") == ""
    saved(client, "write_supervision", person_id, {**WORDS, **NO_ACTIONS, "held_on": typed(held_on), "kind": "case"})
    assert not Draft.objects.exists()
    again = client.see(url("write_supervision", person_id))
    assert again.xpath("string(//textarea[@name='changed'])") == ""


def test_two_people_who_save_the_same_supervision_lose_nothing(
    sign_in: Callable[[str], Any], supervised: tuple[str, date]
) -> None:
    person_id, held_on = supervised
    words = {**WORDS, **NO_ACTIONS, "held_on": typed(held_on), "kind": "case"}
    saved(sign_in("team_manager"), "write_supervision", person_id, words)
    second = sign_in("director")
    response = second.post(url("write_supervision", person_id), {**words, "changed": "The second manager's words"})
    assert response.status_code == 422
    page = second.checked(url("write_supervision", person_id), response.content.decode())
    summary = page.xpath("string(//div[@data-module='govuk-error-summary'])")
    assert "already recorded in that session" in summary
    assert page.xpath("string(//textarea[@name='changed'])").strip() == "The second manager's words"
    again = second.see(url("write_supervision", person_id))
    assert again.xpath("string(//textarea[@name='changed'])").strip() == "The second manager's words"
    assert Discussion.objects.count() == Supervision.objects.count() == 1


def test_two_children_of_one_session_join_it(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    row = served.row(
        """SELECT worker_id FROM children WHERE worker_id IS NOT NULL AND status != 'closed'
        GROUP BY 1 HAVING count(*) > 1 ORDER BY 1"""
    )
    assert row is not None
    of = "SELECT person_id FROM children WHERE worker_id = ? AND status != 'closed' ORDER BY 1 LIMIT 2"
    words = {**WORDS, **NO_ACTIONS, "held_on": typed(served.snapshot.as_at), "kind": "case"}
    for child in served.rows(of, (row["worker_id"],)):
        saved(sign_in("director"), "write_supervision", child["person_id"], words)
    assert (Supervision.objects.count(), Discussion.objects.count()) == (1, 2)
    assert Supervision.objects.get().worker_id == row["worker_id"]


@pytest.mark.parametrize("name", ["write_oversight", "write_follow_up"])
def test_what_is_sent_twice_is_saved_once(
    name: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    person_id, _ = owing(people["team_manager"], served, "oversight")
    client = sign_in("team_manager")
    words = FOLLOW_UP if name == "write_follow_up" else {**OVERSIGHT, "entered_on": typed(served.snapshot.as_at)}
    saved(client, name, person_id, words)
    response = client.post(url(name, person_id), words)
    assert response.status_code == 422
    assert "not saved twice" in response.content.decode()
    assert Action.objects.count() + OversightEntry.objects.count() == 1


FUTURE = typed(date.today() + timedelta(days=1))
YESTERDAY = typed(date.today() - timedelta(days=1))
WRONG = [
    ("write_supervision", {**NO_ACTIONS, "kind": "case"}, {"held_on", "changed", "worries", "decision", "child_view"}),
    ("write_supervision", {**WORDS, **NO_ACTIONS, "kind": "case", "held_on": "31/2/2026"}, {"held_on"}),
    ("write_supervision", {**WORDS, **NO_ACTIONS, "kind": "case", "held_on": FUTURE}, {"held_on"}),
    ("write_supervision", {**WORDS, **NO_ACTIONS, "kind": "seance", "held_on": "1/9/2026"}, {"kind"}),
    (
        "write_supervision",
        {**WORDS, **NO_ACTIONS, "kind": "case", "held_on": "1/9/2026", "form-1-owner": "Nobody yet"},
        {"form-1-action"},
    ),
    ("write_oversight", {"entered_on": FUTURE, "evaluation": "x"}, {"entered_on", "decision"}),
    ("write_follow_up", {"due_on": YESTERDAY}, {"action", "owner", "due_on"}),
]


@pytest.mark.parametrize(("name", "words", "wrong"), WRONG)
def test_each_error_is_told_at_the_top_and_leads_to_its_field(
    name: str,
    words: dict[str, str],
    wrong: set[str],
    sign_in: Callable[[str], Any],
    people: dict[str, Person],
    served: Served,
) -> None:
    person_id, _ = owing(people["team_manager"], served, "supervision")
    client = sign_in("team_manager")
    response = client.post(url(name, person_id), words)
    assert response.status_code == 422
    page = client.checked(url(name, person_id), response.content.decode())
    assert page.findtext(".//title", "").startswith("Error: ")
    links = page.xpath("//div[@data-module='govuk-error-summary']//a")
    fields = {link.get("href")[1:]: link.text_content() for link in links}
    named = {page.get_element_by_id(target).get("name"): said for target, said in fields.items()}
    assert set(named) == wrong
    for target, said in fields.items():
        field = page.get_element_by_id(target)
        told = field.xpath("ancestor::div[contains(@class, 'govuk-form-group')]//p[@class='govuk-error-message']")
        assert [said in message.text_content() for message in told] == [True]
        assert told[0].get("id") in (field.get("aria-describedby") or "").split()
    assert not any(kind.objects.exists() for kind in (Discussion, OversightEntry, Action))
    if any(words.get(key) for key in ("changed", "evaluation")):
        assert Draft.objects.filter(person=people["team_manager"].email).exists()


def test_a_manager_of_another_team_may_not_write(
    people: dict[str, Person], supervised: tuple[str, date], served: Served, client: Any
) -> None:
    person_id, held_on = supervised
    team = served.row("SELECT team_id FROM children WHERE person_id = ?", (person_id,))
    assert team is not None
    other = served.row("SELECT worker_id FROM workers WHERE role = 'team manager' AND team_id != ?", (team["team_id"],))
    assert other is not None
    manager = open_account(
        email="other@wyreshire.example",
        name="Other",
        role_key="team_manager",
        worker_id=other["worker_id"],
        by="a test",
    )
    client.force_login(manager)
    words = {**WORDS, **NO_ACTIONS, "held_on": typed(held_on), "kind": "case"}
    assert client.post(url("write_supervision", person_id), words).status_code == 403
    assert not Discussion.objects.exists()


@pytest.mark.parametrize(
    ("role", "form", "answered"),
    [
        ("social_worker", "follow_up", 200),
        ("social_worker", "oversight", 403),
        ("reviewing_officer", "oversight", 200),
        ("reviewing_officer", "supervision", 403),
        ("team_manager", "supervision", 200),
        ("team_manager", "x" * 60, 404),
    ],
)
def test_a_draft_is_kept_of_what_the_role_may_write(
    role: str, form: str, answered: int, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    person_id, _ = owing(people[role], served, "oversight")
    response = sign_in(role).post(url("keep_draft", person_id, form=form), {"evaluation": "Half a thought"})
    assert response.status_code == answered
    assert Draft.objects.count() == (answered == 200)


def test_what_was_written_since_is_said(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    person_id, _ = owing(people["social_worker"], served, "supervision")
    client = sign_in("social_worker")
    assert "with what was written here since" not in client.see(url("child", person_id)).text_content()
    assert "with what was written here since" in saved(client, "write_follow_up", person_id, FOLLOW_UP).text_content()
