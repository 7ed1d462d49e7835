"""Long lists come in pages, and an address that asks for a page that is not there gets the nearest."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import RequestFactory

from holdfast.web.paging import Paging


@pytest.mark.parametrize(
    ("asked", "total", "shown"),
    [
        ("", 250, (1, 100, None, 2)),
        ("?page=2", 250, (101, 200, 1, 3)),
        ("?page=3", 250, (201, 250, 2, None)),
        ("?page=9", 250, (201, 250, 2, None)),
        ("?page=-1", 250, (1, 100, None, 2)),
        ("?page=two", 250, (1, 100, None, 2)),
        ("?page=1", 100, (1, 100, None, None)),
    ],
)
def test_a_page_of_a_list(asked: str, total: int, shown: tuple[int, int, int | None, int | None]) -> None:
    paging = Paging.asked(RequestFactory().get(f"/children{asked}"), total)
    assert (paging.first, paging.last, paging.before, paging.next) == shown


def test_an_empty_list_has_one_page() -> None:
    paging = Paging.asked(RequestFactory().get("/children"), 0)
    assert (paging.page, paging.last, paging.before, paging.next) == (1, 0, None, None)


def test_a_boards_workers_come_in_pages(sign_in: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Page by page the board shows every worker of its teams once, in order; the rest of the board stays."""
    client = sign_in("head_of_service")
    rows = "//table[caption='Workers, in order of name']//tbody/tr"
    everybody = [row.text_content().split() for row in client.see("/").xpath(rows)]
    assert len(everybody) > 4
    monkeypatch.setattr("holdfast.web.board.WORKERS", 4)
    shown, address = [], "/"
    while address:
        page = client.see(address)
        assert len(page.xpath(rows)) <= 4
        shown += [row.text_content().split() for row in page.xpath(rows)]
        (address,) = [f"/{link}" for link in page.xpath("//a[@rel='next']/@href")] or [""]
    assert shown == everybody
