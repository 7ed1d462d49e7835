"""Signing in at the council's own server: a real OpenID Connect server beside, and real HTTP between the two."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.test import Client

from holdfast.accounts.actions import close_account, open_account
from holdfast.accounts.models import Person
from holdfast.activity.models import Entry
from tests.council_sign_in import agree, council_sign_in, tell
from tests.functional.conftest import PASSWORD, CheckingClient

BUTTON = "Sign in with Wyreshire sign-in"
START = "/accounts/oidc/council/login/"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with council_sign_in() as address:
        yield address


def app(server: str, **more: Any) -> dict[str, Any]:
    """What the settings make of HOLDFAST_OIDC_… for this server."""
    return {
        "provider_id": "council",
        "name": "Wyreshire sign-in",
        "client_id": "holdfast",
        "secret": "a secret of the tests",
        "settings": {"server_url": server, "verified_email": [], **more},
    }


def use(settings: Any, *apps: dict[str, Any]) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": list(apps)}}


@pytest.fixture
def offered(settings: Any, server: str) -> str:
    """The server, which Holdfast is set to use."""
    use(settings, app(server))
    return server


@pytest.fixture
def client(served: Any) -> CheckingClient:
    found = CheckingClient()
    found.served = served
    return found


def sign_in_as(client: Client, server: str, subject: str, *, start: str = START, **claims: Any) -> Any:
    """Go to the server, agree there as somebody, and come back: the answer on which the person lands."""
    tell(server, subject, claims)
    sent = client.get(start)
    assert sent.status_code == 302, sent.status_code
    assert sent["Location"].startswith(f"{server}/oauth2/authorize?")
    return client.get(agree(sent["Location"], {"sub": subject}), follow=True)


def signed_in(client: Client) -> bool:
    return client.get("/own").status_code == 200


def last() -> Entry:
    found = Entry.objects.order_by("-number").first()
    assert found is not None
    return found


def words(client: CheckingClient, response: Any) -> str:
    return " ".join(client.checked("council sign-in", response.content.decode()).text_content().split())


def test_the_right_person_comes_in_by_the_address_that_an_administrator_entered(
    client: CheckingClient, offered: str, people: dict[str, Person]
) -> None:
    given = "A.New.Colleague@wyreshire.example"
    person = open_account(email=given, name="A New", role_key="analyst", by=people["administrator"])
    response = sign_in_as(client, offered, "colleague", email=given.upper(), email_verified=True)
    assert response.redirect_chain[-1][0] == "/"
    assert response.status_code == 200
    assert "A New" in words(client, response)
    assert Entry.objects.filter(action="signed in", by=person.email).count() == 1
    assert signed_in(client)


def test_the_address_that_was_asked_for_opens_after_signing_in(
    client: CheckingClient, offered: str, people: dict[str, Person]
) -> None:
    page = client.checked("login", client.get("/standards", follow=True).content.decode())
    (start,) = page.xpath(f"//a[normalize-space()='{BUTTON}']/@href")
    response = sign_in_as(client, offered, "asked", start=start, email=people["analyst"].email, email_verified=True)
    assert response.redirect_chain[-1][0] == "/standards"


def test_whoever_came_in_once_is_known_again_without_their_address_and_keeps_their_password(
    client: CheckingClient, offered: str, people: dict[str, Person]
) -> None:
    person = people["director"]
    sign_in_as(client, offered, "known", email=person.email, email_verified=True)
    client.logout()
    sign_in_as(client, offered, "known", email="married@wyreshire.example", email_verified=True)
    assert client.get("/own").wsgi_request.user == person
    assert SocialAccount.objects.filter(user=person).count() == 1
    person.refresh_from_db()
    assert person.email == "director@wyreshire.example"
    assert person.check_password(PASSWORD)
    assert not SocialToken.objects.exists()


def test_an_address_without_an_account_is_refused_plainly_and_logged(
    client: CheckingClient, offered: str, people: dict[str, Person]
) -> None:
    before = Person.objects.count()
    response = sign_in_as(client, offered, "stranger", email="stranger@elsewhere.example", email_verified=True)
    assert response.status_code == 403
    assert "nobody has opened an account in Holdfast for your e-mail address" in words(client, response)
    assert "stranger" not in response.content.decode()
    entry = last()
    assert (entry.by, entry.action, entry.subject) == ("nobody", "sign-in refused", "stranger@elsewhere.example")
    assert entry.detail == {"why": "no account"}
    assert Person.objects.count() == before
    assert not SocialAccount.objects.exists()
    assert not signed_in(client)


@pytest.mark.parametrize("claims", [{"email_verified": False}, {}, {"email": None, "email_verified": True}])
def test_an_address_for_which_the_council_does_not_vouch_is_refused(
    client: CheckingClient, offered: str, people: dict[str, Person], claims: dict[str, Any]
) -> None:
    response = sign_in_as(client, offered, "unverified", **{"email": people["director"].email, **claims})
    assert response.status_code == 403
    assert "does not say that your e-mail address is yours" in words(client, response)
    assert (last().action, last().detail) == ("sign-in refused", {"why": "address not verified"})
    assert not signed_in(client)


def test_a_council_may_vouch_for_its_own_domain_and_for_no_other(
    client: CheckingClient, server: str, settings: Any, people: dict[str, Person]
) -> None:
    use(settings, app(server, verified_email=["wyreshire.example"]))
    outside = open_account(email="a@partner.example", name="A", role_key="analyst", by=people["administrator"])
    assert sign_in_as(client, server, "outside", email=outside.email).status_code == 403
    assert sign_in_as(client, server, "inside", email=people["analyst"].email).status_code == 200
    assert signed_in(client)


def test_a_closed_account_stays_closed(client: CheckingClient, offered: str, people: dict[str, Person]) -> None:
    close_account(person=people["analyst"], by=people["administrator"])
    response = sign_in_as(client, offered, "leaver", email=people["analyst"].email, email_verified=True)
    assert "This account is closed" in words(client, response)
    assert (last().action, last().detail) == ("sign-in refused", {"why": "account closed"})
    assert not signed_in(client)


def test_a_second_factor_is_asked_for_here_too(client: CheckingClient, offered: str, people: dict[str, Person]) -> None:
    TOTP.activate(people["director"], "JBSWY3DPEHPK3PXP")
    response = sign_in_as(client, offered, "guarded", email=people["director"].email, email_verified=True)
    assert response.redirect_chain[-1][0] == "/accounts/2fa/authenticate/"
    assert not signed_in(client)


@pytest.mark.parametrize(
    "differs", [{"openid_configuration_overrides": {"issuer": "https://elsewhere.example"}}, {}], ids=["issuer", "none"]
)
def test_an_answer_of_another_issuer_signs_nobody_in(
    client: CheckingClient, server: str, settings: Any, people: dict[str, Person], differs: dict[str, Any]
) -> None:
    """The same person, server and answer twice: with another issuer expected, and with its own."""
    use(settings, app(server, **differs))
    response = sign_in_as(client, server, "director", email=people["director"].email, email_verified=True)
    assert response.status_code == (401 if differs else 200)
    assert signed_in(client) is not bool(differs)
    if differs:
        assert "Sign-in did not work" in words(client, response)
        assert Entry.objects.filter(action="sign-in failed").exists()


def test_without_a_server_there_is_no_button_and_no_way(client: CheckingClient, people: dict[str, Person]) -> None:
    page = client.checked("login", client.get("/accounts/login/").content.decode())
    assert not page.xpath("//a[contains(@href, 'oidc')]")
    for address in (START, f"{START}callback/"):
        assert client.get(address).status_code == 404
        assert client.post(address).status_code == 404


def test_what_another_identity_could_be_tied_to_an_account_by_is_refused(
    sign_in: Callable[[str], Any], offered: str, people: dict[str, Person]
) -> None:
    client = sign_in("director")
    for process in ("connect", "redirect"):
        start = f"{START}?process={process}"
        response = sign_in_as(client, offered, "thief", start=start, email="thief@x.example", email_verified=True)
        assert response.status_code == 403
        assert (last().action, last().detail) == ("sign-in refused", {"why": "not a sign-in"})
    assert not SocialAccount.objects.exists()


def test_turning_back_at_the_council_says_so(client: CheckingClient, offered: str, db: None) -> None:
    back = agree(client.get(START)["Location"], {"action": "deny"})
    # The server names no state when somebody turns back; the page that follows is the one for an answer without it.
    response = client.get(back, follow=True)
    assert response.status_code == 401
    assert "Sign-in did not work" in words(client, response)
    assert last().action == "sign-in failed"
    state = parse_qs(urlsplit(client.get(START)["Location"]).query)["state"][0]
    response = client.get(f"{START}callback/?error=access_denied&state={state}", follow=True)
    assert "Sign-in was cancelled" in words(client, response)


def test_an_answer_counts_once_and_only_for_whoever_asked(
    client: CheckingClient, offered: str, people: dict[str, Person]
) -> None:
    tell(offered, "once", {"email": people["director"].email, "email_verified": True})
    back = agree(client.get(START)["Location"], {"sub": "once"})
    thief = Client()
    thief.get(START)
    assert thief.get(back).status_code == 401
    assert client.get(back).status_code == 302
    client.logout()
    assert client.get(back).status_code == 401
    assert last().detail["at"] == "the council's sign-in"
    assert not signed_in(client)
    assert not signed_in(thief)


def test_the_code_is_bound_to_the_browser_that_asked(client: CheckingClient, offered: str, db: None) -> None:
    asked = parse_qs(urlsplit(client.get(START)["Location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert set(asked["scope"][0].split()) == {"openid", "profile", "email"}
    assert len(asked["state"][0]) >= 16


def test_a_server_that_does_not_answer_leaves_the_password(
    client: CheckingClient, settings: Any, people: dict[str, Person]
) -> None:
    use(settings, app("http://127.0.0.1:9"))
    response = client.get(START)
    assert response.status_code == 503
    assert "sign in with your password" in words(client, response)
    client.post("/accounts/login/", {"login": people["director"].email, "password": PASSWORD})
    assert signed_in(client)
