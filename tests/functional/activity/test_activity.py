"""The Activity pages: what the log shows, to whom, and by which name it calls a child."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.log import record
from holdfast.activity.models import Entry
from holdfast.serving.reader import Served
from holdfast.web.activity import entries
from holdfast.web.activity.entries import KINDS, MOST_SHOWN, SHOWN
from holdfast.web.activity.words import activity_words, child_words
from holdfast.web.templatetags.components import full_name

ALLOWED = ("director", "administrator")


@pytest.fixture
def child(served: Served) -> dict[str, Any]:
    """A child with a name, whose record a worker opened."""
    found = served.row("SELECT * FROM children WHERE forename IS NOT NULL AND surname IS NOT NULL ORDER BY person_id")
    assert found is not None
    return found


@pytest.fixture
def opened(child: dict[str, Any], db: None) -> None:
    """Two people opened the child's record, one of them twice; and one was refused."""
    for by, action in (("a@x.example", "read child"), ("b@x.example", "read child"), ("a@x.example", "read child")):
        record(by=by, action=action, subject_kind="child", subject=child["person_id"])
    record(by="c@x.example", action="refused child", subject_kind="child", subject="", detail={"why": "scope"})


def rows(page: Any) -> list[list[str]]:
    return [[cell.text_content().strip() for cell in row] for row in page.xpath("//tbody/tr")]


@pytest.mark.parametrize("role", ROLES)
def test_the_log_opens_to_those_who_watch_over_it(
    role: str, sign_in: Callable[[str], Any], child: dict[str, Any]
) -> None:
    status = 200 if role in ALLOWED else 403
    client = sign_in(role)
    client.see("/activity", status=status)
    ref = reference_of(child["person_id"])
    client.see(f"/activity/child/{ref}", status=200 if role == "director" else 403)


def test_the_newest_entry_stands_first(sign_in: Callable[[str], Any], opened: None) -> None:
    shown = rows(sign_in("director").see("/activity"))
    numbers = [int(row[-1]) for row in shown]
    assert numbers == sorted(numbers, reverse=True)
    newest = next(row for row in shown if row[1].endswith("x.example"))
    assert newest[1:3] == ["c@x.example", "Refused child"]


def test_a_child_has_a_name_only_within_scope(
    sign_in: Callable[[str], Any], child: dict[str, Any], opened: None
) -> None:
    name, reference = full_name(child), reference_of(child["person_id"])
    seen = sign_in("director").see("/activity?by=a@x.example").text_content()
    assert name in seen
    hidden = sign_in("administrator").see("/activity?by=a@x.example").text_content()
    assert name not in hidden
    assert child["person_id"] not in hidden
    assert f"child {reference[:8]}" in hidden


@pytest.mark.parametrize(
    ("asked", "actions"),
    [
        ("by=A@x.example", {"Read child"}),
        ("kind=refused&by=c@x.example", {"Refused child"}),
        ("kind=refused&by=a@x.example", {"No entry."}),
        ("kind=read&by=b@x.example&on=2026-01-01", {"No entry."}),
    ],
)
def test_the_log_is_narrowed(asked: str, actions: set[str], sign_in: Callable[[str], Any], opened: None) -> None:
    shown = rows(sign_in("director").see(f"/activity?{asked}"))
    assert {row[2] if len(row) > 1 else row[0] for row in shown} == actions


def test_a_day_that_cannot_be_is_said(sign_in: Callable[[str], Any]) -> None:
    page = sign_in("director").see("/activity?on=someday")
    assert "Write the day as 30/9/2026." in page.text_content()


def test_every_entry_is_on_some_page(sign_in: Callable[[str], Any]) -> None:
    for number in range(2 * SHOWN + 10):
        record(by="busy@x.example", action="read today", detail={"n": number})
    client, address, seen = sign_in("director"), "?by=busy@x.example", []
    while address:
        page = client.see("/activity" + address)
        seen += [int(row[-1]) for row in rows(page)]
        address = page.xpath("string(//a[text()='Older entries']/@href)")
    expected = Entry.objects.filter(by="busy@x.example").order_by("-number").values_list("number", flat=True)
    assert seen == list(expected)


def test_who_opened_one_childs_record(sign_in: Callable[[str], Any], child: dict[str, Any], opened: None) -> None:
    page = sign_in("director").see(f"/activity/child/{reference_of(child['person_id'])}")
    assert [row[1] for row in rows(page)] == ["a@x.example", "b@x.example", "a@x.example"]
    assert "Two people opened this child's record three times; the last was a@x.example" in page.text_content()


def test_looking_who_opened_a_record_is_itself_logged(
    sign_in: Callable[[str], Any], child: dict[str, Any], people: dict[str, Person]
) -> None:
    sign_in("director").see(f"/activity/child/{reference_of(child['person_id'])}")
    last = Entry.objects.order_by("-number").first()
    assert last is not None
    assert (last.by, last.action, last.subject) == (
        people["director"].email,
        "read child's activity",
        child["person_id"],
    )


def test_a_reference_of_nobody_is_refused(sign_in: Callable[[str], Any]) -> None:
    sign_in("director").see("/activity/child/0123456789abcdef0123", status=403)


def test_every_action_that_the_code_logs_belongs_to_one_kind() -> None:
    actions = ("read today", "opened figure", "refused child", "searched", "signed in", "sign-in failed", "duty given")
    actions += ("account closed", "supervision recorded", "password changed", "digest sent", "calendar address renewed")
    for action in actions:
        assert sum(action.startswith(words) for _, words in KINDS.values()) == 1, action


def test_the_first_words() -> None:
    assert activity_words(0, 5, 1) == "No entry of the log fits what you ask for."
    assert activity_words(5, 12, 1) == "12 entries today, of which one refusal."
    assert child_words(0, 0, None) == "Nobody has opened this child's record here."
    at = datetime(2026, 9, 30, 13, 5, tzinfo=UTC)
    assert child_words(1, 1, ("a@x.example", at)) == (
        "One person opened this child's record once; the last was a@x.example on 30 Sep 2026 at 14:05."
    )


def test_a_childs_page_leads_to_who_opened_it_for_those_who_may_read_that(
    sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    offered = set()
    for role, person in people.items():
        scope = Scope(person, served)
        seen = [
            row["person_id"] for row in served.rows("SELECT person_id FROM children") if scope.sees(row["person_id"])
        ]
        if seen and person.may(Permission.CHILD_VIEW):
            client = sign_in(role)
            page = client.see(reverse("child", kwargs={"child_ref": reference_of(seen[0])}))
            links = page.xpath("//a[contains(@href, '/activity/child/')]/@href")
            assert bool(links) == person.may(Permission.ACTIVITY_VIEW), role
            for link in links:
                offered.add(role)
                assert person.email in client.see(link).text_content()
    assert offered == {"director"}


def test_a_kind_is_found_newest_first_whichever_of_its_actions_came_last(sign_in: Callable[[str], Any]) -> None:
    """Sixty openings of two sorts in turn, with a refusal after each tenth: fifty to a page, the rest on the next."""
    for number in range(1, 61):
        record(by="a@x.example", action="read child" if number % 2 else "read measure")
        if number % 10 == 0:
            record(by="a@x.example", action="refused child")
    chosen = [entry.action for entry in entries.chosen({"kind": "read"}, 61)]
    assert chosen == ["read measure", "read child"] * 30
    first, older = entries.paged(entries.chosen({"kind": "read"}, MOST_SHOWN))
    rest, none = entries.paged(entries.chosen({"kind": "read", "before": older}, MOST_SHOWN))
    assert (len(first), len(rest), none) == (50, 10, None)
    assert first[-1].number > rest[0].number
    today, yesterday = timezone.localdate(), timezone.localdate() - timedelta(days=1)
    assert len(entries.chosen({"kind": "refused", "on": today}, 61)) == 6
    assert len(entries.chosen({"on": yesterday}, 61)) == 0


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"by": "A@x.example"},
        {"kind": "read"},
        {"kind": "read", "by": "a@x.example"},
        {"kind": "read", "on": date(2026, 1, 1)},
        {"on": date(2026, 1, 1), "by": "a@x.example"},
    ],
    ids=str,
)
def test_whatever_is_asked_of_the_log_is_found_and_never_looked_through(asked: dict[str, Any], opened: None) -> None:
    """A year's log has millions of entries: each question goes by an index, where the database has one to go by."""
    with CaptureQueriesContext(connection) as captured:
        list(entries.chosen(asked, MOST_SHOWN))
    assert len(captured) > 0
    for query in [one["sql"] for one in captured.captured_queries]:
        assert not looks_through(query), query


def looks_through(query: str) -> bool:
    """Whether the database would read every entry for it."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"EXPLAIN QUERY PLAN {query}")
            told = " ".join(row[-1] for row in cursor.fetchall())
            return "SCAN activity_entry" in told.replace("SCAN activity_entry USING", "")
        # A table as small as the tests' is quicker read whole: so PostgreSQL is told to do it only where it must.
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {query}")
        return any("Seq Scan" in row[0] for row in cursor.fetchall())


def test_a_question_without_an_index_would_be_seen(opened: None) -> None:
    assert looks_through("SELECT * FROM activity_entry WHERE mark LIKE '%a%'")
