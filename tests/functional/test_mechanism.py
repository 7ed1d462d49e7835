"""What holds for every page, whatever it shows."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.activity import log
from holdfast.activity.models import Entry
from holdfast.web.page import Page

# Signing in and its second factor come from a library, with its own views.
LIBRARY = "accounts/"


def routes(patterns: list[Any] | None = None, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every address of the site with the view that answers it."""
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, before + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield before + str(pattern.pattern), pattern.callback


def test_every_route_declares_who_may_open_it() -> None:
    """A view is a Page with a permission, or says why it is public."""
    weak = []
    for route, view in routes():
        if route.startswith(LIBRARY) or getattr(view, "public", ""):
            continue
        page = getattr(view, "view_class", None)
        if not (page and issubclass(page, Page) and isinstance(getattr(page, "permission", None), Permission)):
            weak.append(f"{view.__module__}.{view.__qualname__} at /{route} declares no permission")
        elif ("child_ref" in route) != page.about_a_child:
            weak.append(f"{page.__name__} at /{route}: about_a_child does not agree with the address")
        elif not page.reads:
            weak.append(f"{page.__name__} at /{route} says nothing for the log: set `reads`")
    assert not weak, "\n".join(weak)


def test_nobody_sees_anything_without_signing_in(council: Any, db: None) -> None:
    response = Client().get("/")
    assert response.status_code == 302
    assert response["Location"].startswith("/accounts/login/")


def test_what_is_seen_is_logged_before_it_is_answered(sign_in: Callable[[str], Any]) -> None:
    client = sign_in("social_worker")
    client.see("/")
    last = Entry.objects.order_by("-number").first()
    assert last is not None
    assert last.action == "read today"


def test_nothing_is_shown_when_the_log_cannot_be_written(
    sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = sign_in("social_worker")

    def full(*_: Any, **__: Any) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(log.Entry, "save", full)
    response = client.get("/")
    assert response.status_code == 503
    assert b"cannot be written" in response.content


def test_a_closed_account_sees_nothing(sign_in: Callable[[str], Any], people: dict[str, Person]) -> None:
    client = sign_in("director")
    people["director"].is_active = False
    people["director"].save()
    assert client.get("/").status_code in (302, 403)
