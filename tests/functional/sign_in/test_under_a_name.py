"""Passkeys belong to a host name: what is served on a laptop says the address on which they work."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from lxml import html

from holdfast.cli.serve import named
from holdfast.web.passkeys import named_address


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1:8000", "http://localhost:8000"),
        ("127.0.0.1", "http://localhost"),
        ("[::1]:8001", "http://localhost:8001"),
        ("localhost:8000", ""),
        ("holdfast.council.example", ""),
        ("10.0.0.5:8000", "https://holdfast.council.example"),
    ],
)
def test_a_page_under_a_number_knows_the_address_under_a_name(host: str, address: str, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    settings.SITE_ADDRESS = "https://holdfast.council.example"
    assert named_address(RequestFactory().get("/", HTTP_HOST=host)) == {"keys_work_at": address}


@pytest.mark.parametrize(("host", "works"), [("localhost:8000", True), ("127.0.0.1:8000", False)])
def test_the_sign_in_page_offers_a_passkey_where_one_works_and_elsewhere_says_where(
    host: str, works: bool, db: None
) -> None:
    page = html.fromstring(Client(HTTP_HOST=host).get("/accounts/login/").content)
    assert bool(page.xpath("//button[@id='passkey_login']")) == works
    assert ("http://localhost:8000/accounts/login/" in page.xpath("//main//a/@href")) != works
    assert ("Passkeys belong to a name" in page.text_content()) != works


@pytest.mark.parametrize(
    ("host", "said"),
    [("127.0.0.1", "http://localhost:8001"), ("::1", "http://localhost:8001"), ("0.0.0.0", "http://0.0.0.0:8001")],
)
def test_the_server_prints_an_address_on_which_passkeys_work(host: str, said: str) -> None:
    assert named(host, 8001) == said
