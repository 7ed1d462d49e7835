"""A small council that is served, people of each role, and a client that checks every page it gets."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from lxml import html

from holdfast.accounts.invented import open_invented_accounts
from holdfast.accounts.models import Person
from holdfast.activity.models import Entry
from holdfast.inspection.invented import open_invented_room
from holdfast.record.store import Store
from holdfast.serving.reader import Reader, Served
from tests.served import served_council

PASSWORD = "a password for tests"


@pytest.fixture(scope="session")
def council() -> Store:
    """The store of a small invented council, built once for this version of the code."""
    return served_council()


@pytest.fixture
def served(council: Store) -> Served:
    """The snapshot that serves."""
    return Reader(council).served()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any, council: Store) -> None:
    """The database that tests begin with has an account for each role; each test's own changes are undone after it."""
    with django_db_blocker.unblock():
        open_invented_accounts(password=PASSWORD)
        open_invented_room(Reader(council).served())


@pytest.fixture
def people(db: None) -> dict[str, Person]:
    """Somebody in each role, by the role's key."""
    return {person.role_key: person for person in Person.objects.all()}


class CheckingClient(Client):
    """A client that holds every page to the rules of the site."""

    served: Served

    def see(self, url: str, *, status: int = 200, **kwargs: Any) -> html.HtmlElement:
        """Get a page, check it, and give its document."""
        before = Entry.objects.count()
        response = self.get(url, **kwargs)
        assert response.status_code == status, (url, response.status_code)
        assert Entry.objects.count() > before, f"{url}: nothing was logged"
        return self.checked(url, response.content.decode())

    def checked(self, url: str, text: str) -> html.HtmlElement:
        """Hold a page to the rules: one heading, a title, labels, nothing inline, no child named in an address."""
        page = html.fromstring(text)
        headings = [h.text_content().strip() for h in page.iter("h1")]
        assert len(headings) == 1, f"{url}: headings {headings}"
        assert page.findtext(".//title", "").endswith("– Holdfast"), f"{url}: title"
        assert not page.xpath("//script[not(@src)][not(@type='application/json')]"), f"{url}: a script inside the page"
        assert not page.xpath("//*[@style] | //style"), f"{url}: styles inside the page"
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), f"{url}: an id twice"
        self._labelled(url, page)
        self._no_child_in_addresses(url, page)
        return page

    @staticmethod
    def _labelled(url: str, page: html.HtmlElement) -> None:
        labels = set(page.xpath("//label/@for"))
        for field in page.xpath("//input[not(@type='hidden')] | //select | //textarea"):
            named = field.get("id") in labels or field.get("aria-label") or field.get("aria-labelledby")
            assert named, f"{url}: a field without a label: {field.get('name')}"

    def _no_child_in_addresses(self, url: str, page: html.HtmlElement) -> None:
        addresses = " ".join([url, *page.xpath("//@href | //@action | //@src | //@hx-get | //@hx-post")])
        words = set(re.findall(r"[A-Za-z0-9-]+", addresses))
        ids = {row["person_id"] for row in self.served.rows("SELECT person_id FROM children")}
        assert not words & ids, f"{url}: a child's id in an address"


@pytest.fixture
def sign_in(people: dict[str, Person], served: Served) -> Iterator[Any]:
    """`sign_in("social_worker")` gives a checking client for that role's person."""

    def as_role(role_key: str) -> CheckingClient:
        client = CheckingClient()
        client.served = served
        client.force_login(people[role_key])
        return client

    return as_role
