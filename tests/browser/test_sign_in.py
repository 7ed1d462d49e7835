"""Signing in by a passkey, and at the council's own server: in a real browser, which holds to our policy for pages."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import CDPSession, Page, expect

from holdfast.cli.people import INVENTED_PASSWORD
from tests.browser.conftest import sign_in
from tests.browser.test_every_page import found_by_axe, too_wide

# A key that is part of a laptop: it keeps passkeys and knows its owner by face, finger or PIN.
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def at_a_name(tab: Callable[..., Page], site: str) -> Page:
    """A tab on the site under a host name: passkeys belong to a name, never to a number."""
    return tab("", base_url=site.replace("127.0.0.1", "localhost"))


@pytest.fixture
def key(at_a_name: Page) -> Iterator[tuple[CDPSession, str]]:
    """The browser's own way to play a key, and the key's id there."""
    devices = at_a_name.context.new_cdp_session(at_a_name)
    devices.send("WebAuthn.enable")
    yield devices, devices.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})["authenticatorId"]
    devices.send("WebAuthn.disable")


def credentials(key: tuple[CDPSession, str]) -> list[dict[str, Any]]:
    devices, which = key
    found: list[dict[str, Any]] = devices.send("WebAuthn.getCredentials", {"authenticatorId": which})["credentials"]
    return found


def confirm_by_password(page: Page) -> None:
    """Who changes how they sign in says once more that it is they, unless they just did."""
    if page.get_by_role("heading", name="Confirm that it is you").is_visible():
        page.get_by_label("Password").fill(INVENTED_PASSWORD)
        page.get_by_role("button", name="Confirm").click()


def add_passkey(page: Page) -> None:
    page.goto("/own")
    page.get_by_role("link", name="second factor").click()
    page.get_by_role("link", name="Add a passkey").click()
    confirm_by_password(page)
    page.get_by_label("A name for it").fill("work laptop")
    page.get_by_label("Let it sign me in without my password").check()
    page.get_by_role("button", name="Add it").click()


def test_a_passkey_is_added_and_signs_its_owner_in(at_a_name: Page, key: tuple[CDPSession, str], axe: str) -> None:
    page = at_a_name
    sign_in(page, "analyst")
    add_passkey(page)
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    (kept,) = credentials(key)
    assert kept["isResidentCredential"]
    assert kept["rpId"] == "localhost"
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.goto("/accounts/2fa/webauthn/")
    expect(page.locator("main")).to_contain_text("work laptop (signs you in without a password)")
    page.get_by_role("button", name="sign out").click()
    page.goto("/standards")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**/standards")
    expect(page.locator(".hf-header__who")).to_contain_text("Invented analyst")
    (used,) = credentials(key)
    assert used["signCount"] > kept["signCount"]
    remove_passkey(page)


def remove_passkey(page: Page) -> None:
    page.goto("/accounts/2fa/webauthn/")
    page.get_by_role("link", name="Remove work laptop").click()
    expect(page.get_by_role("heading", name="Confirm that it is you")).to_be_visible()
    page.get_by_role("link", name="Use a passkey or security key").click()
    page.get_by_role("button", name="Use my key").click()
    page.get_by_role("button", name="Remove it").click()
    expect(page.locator("main")).to_contain_text("You have none.")


def test_a_browser_without_the_key_says_what_to_do(at_a_name: Page, key: tuple[CDPSession, str]) -> None:
    devices, which = key
    at_a_name.goto("/accounts/login/")
    devices.send("WebAuthn.setUserVerified", {"authenticatorId": which, "isUserVerified": False})
    at_a_name.get_by_role("button", name="Sign in with a passkey").click()
    expect(at_a_name.locator("#key-problem")).to_contain_text("The key was not used. Try again, or take another way.")


HALF_A_MINUTE = 30


def code_of(secret: str) -> str:
    """What an authenticator app shows now."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // HALF_A_MINUTE)))


def wait_for_another_code() -> None:
    """A code that was used once does not count again; the app shows another every half minute."""
    time.sleep(HALF_A_MINUTE - time.time() % HALF_A_MINUTE)


def test_an_authenticator_app_is_added_and_asked_for_at_the_next_sign_in(tab: Callable[..., Page], axe: str) -> None:
    page = tab("auditor")
    page.goto("/own")
    page.get_by_role("link", name="second factor").click()
    page.get_by_role("link", name="Add an authenticator app").click()
    confirm_by_password(page)
    secret = page.get_by_label("The same as a key").input_value()
    page.get_by_label("Code from the app").fill("000000")
    page.get_by_role("button", name="Add the app").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    secret = page.get_by_label("The same as a key").input_value()
    page.get_by_label("Code from the app").fill(code_of(secret))
    page.get_by_role("button", name="Add the app").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.get_by_role("button", name="sign out").click()
    page.goto("/accounts/login/")
    page.get_by_label("E-mail address").fill("auditor@wyreshire.example")
    page.get_by_label("Password").fill(INVENTED_PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="Second factor")).to_be_visible()
    assert found_by_axe(page, axe) + too_wide(page) == []
    page.goto("/children")
    expect(page.get_by_role("heading", name="Children")).to_have_count(0)
    page.goto("/accounts/2fa/authenticate/")
    wait_for_another_code()
    page.get_by_label("Code").fill(code_of(secret))
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/")
    expect(page.locator(".hf-header__who")).to_contain_text("Invented auditor")
    page.goto("/accounts/2fa/totp/deactivate/")
    confirm_by_password(page)
    page.get_by_role("button", name="Remove it").click()
    expect(page.locator("main")).to_contain_text("not in use")


def test_the_councils_own_server_signs_somebody_in(tab: Callable[..., Page], council_server: str) -> None:
    page = tab("")
    page.goto("/standards")
    page.get_by_role("button", name="Sign in with the council's sign-in").click()
    page.wait_for_url(f"{council_server}/**")
    page.get_by_role("button", name="director", exact=True).click()
    page.wait_for_url("**/standards")
    expect(page.locator(".hf-header__who")).to_contain_text("Invented director")


def test_the_councils_own_server_lets_no_stranger_in(tab: Callable[..., Page], council_server: str, axe: str) -> None:
    page = tab("")
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in with the council's sign-in").click()
    page.get_by_placeholder("sub").fill("stranger@elsewhere.example")
    page.get_by_role("button", name="Authorize").click()
    expect(page.get_by_role("heading", name="You were not signed in")).to_be_visible()
    assert found_by_axe(page, axe) + too_wide(page) == []
