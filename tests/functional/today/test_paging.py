"""Long lists come in pages, and an address that asks for a page that is not there gets the nearest."""

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
