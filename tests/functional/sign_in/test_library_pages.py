"""The sign-in library's own pages: each is offered, in our look and our words, or it is not there at all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from cryptography.hazmat.primitives.asymmetric import ec
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from fido2.cose import ES256
from fido2.utils import sha256
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorAttestationResponse,
    AuthenticatorData,
    CollectedClientData,
    RegistrationResponse,
)

import holdfast
from holdfast.accounts.models import Person
from holdfast.web.middleware import OFFERED
from tests.functional.conftest import PASSWORD, CheckingClient

OURS = Path(holdfast.__file__).parent
# Where somebody finds each page that is offered: before they sign in, on the way, with a second factor or without.
PAGES = {
    "outside": "account_login account_inactive account_reset_password account_reset_password_done "
    "account_reset_password_from_key account_reset_password_from_key_done "
    "socialaccount_login_cancelled socialaccount_login_error",
    "on the way": "mfa_authenticate",
    "inside": "account_logout account_reauthenticate account_change_password mfa_index mfa_activate_totp "
    "mfa_add_webauthn mfa_list_webauthn",
    "without a password": "account_set_password",
    "with a factor": "mfa_index mfa_reauthenticate mfa_reauthenticate_webauthn mfa_deactivate_totp mfa_list_webauthn "
    "mfa_edit_webauthn mfa_remove_webauthn mfa_view_recovery_codes mfa_generate_recovery_codes",
}
ALL = [(where, name) for where, names in PAGES.items() for name in names.split()]
# These answer with something that is no page: a file, the question for a key, the way to the council's own sign-in.
NO_PAGE = {"mfa_download_recovery_codes", "mfa_login_webauthn", "openid_connect_login", "openid_connect_callback"}
ANY_KEY = {"mfa_edit_webauthn", "mfa_remove_webauthn"}
GIVEN = {"account_reset_password_from_key": {"uidb36": "1", "key": "none"}, "account_confirm_email": {"key": "none"}}


def routes(patterns: list[Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Every address of the library: what it matches, and its name."""
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern) and route.startswith("accounts/"):
            yield route, pattern.name or ""


ROUTES = list(routes(get_resolver().url_patterns))
# A closed address is asked for by what a visitor would type; the library names two of its parts by patterns.
TYPED = {
    "accounts/^confirm-email/(?P<key>[-:\\w]+)/$": "accounts/confirm-email/some-key/",
}


def test_everything_offered_is_a_page_of_ours_or_no_page() -> None:
    named = {name for _, name in ALL}
    assert named | NO_PAGE == OFFERED
    assert not named & NO_PAGE
    assert {name for _, name in ROUTES} >= OFFERED


@pytest.mark.parametrize("route", [route for route, name in ROUTES if name not in OFFERED])
@pytest.mark.parametrize("signed_in", [True, False])
def test_what_is_not_offered_is_not_there(route: str, signed_in: bool, sign_in: Callable[[str], Any]) -> None:
    client, address = sign_in("director"), f"/{TYPED.get(route, route)}"
    if not signed_in:
        client.logout()
    for method in ("get", "head", "post", "put", "delete"):
        assert getattr(client, method)(address).status_code == 404, (method, address)
    assert client.checked(address, client.get(address).content.decode()).findtext(".//h1") == "Page not found"


def key_of_somebody() -> dict[str, Any]:
    """What a browser sends when a key is added: a real public key, which nobody holds the other half of."""
    public = ES256.from_cryptography_key(ec.generate_private_key(ec.SECP256R1()).public_key())
    credential = AttestedCredentialData.create(Aaguid.NONE, b"a key of the tests", public)
    flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV | AuthenticatorData.FLAG.AT
    held = AuthenticatorData.create(sha256(b"testserver"), flags, 0, credential)
    asked = CollectedClientData.create("webauthn.create", b"a challenge", "http://testserver")
    answer = AuthenticatorAttestationResponse(
        client_data=asked, attestation_object=AttestationObject.create("none", held, {})
    )
    return dict(RegistrationResponse(raw_id=credential.credential_id, response=answer))


@pytest.fixture
def somebody(people: dict[str, Person], served: Any) -> Callable[[str], CheckingClient]:
    """A client of somebody who is where a page is found."""

    def at(where: str) -> CheckingClient:
        cache.clear()  # the library counts how often somebody writes their password within a minute
        client, person = CheckingClient(), people["social_worker"]
        client.served = served
        if where in ("on the way", "with a factor"):
            TOTP.activate(person, "JBSWY3DPEHPK3PXP")
            RecoveryCodes.activate(person)
            Authenticator.objects.create(
                user=person, type="webauthn", data={"name": "A key", "credential": key_of_somebody()}
            )
        if where == "on the way":
            client.post("/accounts/login/", {"login": person.email, "password": PASSWORD})
        elif where != "outside":
            client.force_login(person)
            client.post("/accounts/reauthenticate/", {"password": PASSWORD})
        if where == "without a password":
            person.set_unusable_password()
            person.save()
            client.force_login(person)
        return client

    return at


@pytest.mark.parametrize(("where", "name"), ALL)
def test_each_page_that_is_offered_has_our_look_and_our_words(
    where: str, name: str, somebody: Callable[[str], CheckingClient]
) -> None:
    client = somebody(where)
    given = dict(GIVEN.get(name, {}))
    if name in ANY_KEY:
        given = {"pk": Authenticator.objects.get(type="webauthn").pk}
    address = reverse(name, kwargs=given)
    response = client.get(address)
    assert response.status_code == (401 if name.endswith("login_error") else 200), response
    page = client.checked(address, response.content.decode())
    assert page.xpath("//header[@class='hf-header']")
    assert not page.xpath("//main//input[not(contains(@class, 'govuk-')) and not(@type='hidden')]")
    shown = [Path(template.origin.name) for template in response.templates if "/widgets/" not in template.name]
    assert [str(path) for path in shown if OURS not in path.parents and "django/forms" not in str(path)] == []


@pytest.mark.parametrize("address", ["/accounts/2fa/recovery-codes/download/", "/accounts/2fa/webauthn/login/"])
def test_what_is_no_page_gives_nothing_of_anybody_to_a_stranger(address: str, db: None) -> None:
    response = Client().get(address)
    assert response.status_code == 302
    assert response["Location"].startswith(str(reverse(settings.LOGIN_URL)))


def test_pages_of_ones_own_are_for_those_who_signed_in(db: None) -> None:
    for where in ("inside", "with a factor"):
        for name in PAGES[where].split():
            kwargs = {"pk": 1} if name in ANY_KEY else {}
            response = Client().get(reverse(name, kwargs=kwargs))
            assert response.status_code == 302, name
            assert response["Location"].startswith("/accounts/login/"), name
