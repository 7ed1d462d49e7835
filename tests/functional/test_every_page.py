"""Each page for each role: allowed where role and scope allow it, refused and logged where they do not."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from holdfast.accounts.models import Person
from holdfast.accounts.references import reference_of
from holdfast.accounts.roles import ROLES
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.serving.reader import Served
from holdfast.web.page import Page

# What stands in an address, for pages that need it to be there. A page with another part names it here.
PARTS = {"standard": "supervision", "measure_id": "CP01", "form": "oversight", "theme": "planning", "kind": "promise"}
# A page that is a file alone; its own test takes it.
FILES = {"annex_a"}
TEAM = "SELECT team_id FROM children WHERE team_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
OPEN = "SELECT person_id FROM children WHERE status != 'closed' AND worker_id IS NOT NULL ORDER BY person_id"


def pages(patterns: list[Any] | None = None) -> Iterator[tuple[str, type[Page], list[str]]]:
    """Every page of the site: its route's name, its class and the parts of its address."""
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(pattern, URLResolver):
            yield from pages(pattern.url_patterns)
        elif isinstance(pattern, URLPattern):
            page = getattr(pattern.callback, "view_class", None)
            if page and issubclass(page, Page):
                yield pattern.name or "", page, list(pattern.pattern.converters)


def shown(page: type[Page]) -> bool:
    """Whether the page is one to look at: what only takes what is sent has no page of its own."""
    return bool(page.template) or not hasattr(page, "post")


GENERAL = [
    name
    for name, page, parts in pages()
    if not page.about_a_child and shown(page) and set(parts) <= set(PARTS) and name not in FILES
]
OF_A_CHILD = [name for name, page, parts in pages() if page.about_a_child and shown(page) and parts == ["child_ref"]]


def page_of(name: str) -> type[Page]:
    return next(page for route, page, _ in pages() if route == name)


def address(name: str, **more: str) -> str:
    parts = next(parts for route, _, parts in pages() if route == name)
    return reverse(name, kwargs={**{part: PARTS[part] for part in parts if part in PARTS}, **more})


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", GENERAL)
def test_a_page_opens_to_roles_that_carry_its_permission(
    name: str, role: str, sign_in: Callable[[str], Any], people: dict[str, Person]
) -> None:
    may = people[role].may(page_of(name).permission)
    sign_in(role).see(address(name), status=200 if may else 403)
    last = Entry.objects.order_by("-number").first()
    assert last is not None
    assert last.by == people[role].email
    assert last.action.startswith("read " if may else "refused ")


@pytest.mark.parametrize("role", ROLES)
def test_pages_about_a_child_open_to_those_who_may_see_the_child(
    role: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    client, scope = sign_in(role), Scope(people[role], served)
    ids = [row["person_id"] for row in served.rows(OPEN)]
    within = [person_id for person_id in ids if scope.sees(person_id)]
    beyond = [person_id for person_id in ids if not scope.sees(person_id)]
    assert bool(within) == (ROLES[role].reach.name != "NONE")
    for name in OF_A_CHILD:
        may = people[role].may(page_of(name).permission)
        for person_id, seen in [(within[:1], True), (beyond[:1], False)]:
            for one in person_id:
                client.see(address(name, child_ref=reference_of(one)), status=200 if may and seen else 403)
                last = Entry.objects.order_by("-number").first()
                assert last is not None
                assert last.action.startswith("read" if may and seen else "refused")
                # Without the permission the address is not even looked up.
                assert last.subject == (one if may else "")


def test_a_reference_that_stands_for_nobody_is_refused_like_a_child_beyond_scope(sign_in: Callable[[str], Any]) -> None:
    sign_in("director").see(reverse("child", kwargs={"child_ref": "0" * 20}), status=403)


@pytest.mark.parametrize("name", [name for name, page, _ in pages() if not shown(page)])
def test_what_only_takes_what_is_sent_has_no_page(
    name: str, sign_in: Callable[[str], Any], people: dict[str, Person], served: Served
) -> None:
    """An address that only takes posts answers a look with 405."""
    parts = next(parts for route, _, parts in pages() if route == name)
    given = {part: PARTS.get(part, "1") for part in parts if part != "child_ref"}
    if "child_ref" in parts:
        given["child_ref"] = reference_of(served.rows(OPEN)[0]["person_id"])
    assert sign_in("director").get(reverse(name, kwargs=given)).status_code in (403, 405)
