"""Signing in: nobody opens an account for themselves, and every sign-in is logged."""

from typing import Any

from allauth.account import signals as account_signals
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import ResetPasswordForm
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa import signals as factor_signals
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.providers.base import AuthProcess
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from holdfast.accounts.models import Person
from holdfast.activity.log import record


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are opened by administrators."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Nobody signs up."""
        return False

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        """Somebody whose account was closed: said plainly, and logged."""
        detail = {"why": "account closed"}
        record(by="nobody", action="sign-in refused", subject_kind="person", subject=user.email, detail=detail)
        return super().respond_user_inactive(request, user)


# Why somebody whom the council's own sign-in sends here does not come in; the words are the log's and the page's.
UNVERIFIED, UNKNOWN, NOT_A_SIGN_IN = "address not verified", "no account", "not a sign-in"


class SocialAdapter(DefaultSocialAccountAdapter):
    """The council's own sign-in opens the account that has its e-mail address, and makes none."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ARG002
        """Nobody signs up."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Somebody with an account comes in; anybody else reads why not, and the log says so."""
        verified = [address.email for address in sociallogin.email_addresses if address.verified]
        if sociallogin.state.get("process") != AuthProcess.LOGIN:
            # The library could also tie another identity to the account that is open.
            raise _turned_away(request, NOT_A_SIGN_IN, sociallogin)
        if not sociallogin.is_existing:
            raise _turned_away(request, UNKNOWN if verified else UNVERIFIED, sociallogin)
        if sociallogin.user.email.lower() in (email.lower() for email in verified):
            # An administrator entered the address and the council's sign-in vouches for it. Left unsaid, the library
            # would take the account's password away as one that a stranger may have set.
            known = {"user": sociallogin.user, "email": sociallogin.user.email}
            EmailAddress.objects.update_or_create(**known, defaults={"verified": True, "primary": True})

    def on_authentication_error(self, request: HttpRequest, provider: Any, error: Any = None, **_: Any) -> None:  # noqa: ARG002
        """Log a sign-in that went wrong on the way; what the other server said stays out of it."""
        record(by="nobody", action="sign-in failed", detail={"at": "the council's sign-in", "why": str(error)})


def _turned_away(request: HttpRequest, why: str, sociallogin: Any) -> ImmediateHttpResponse:
    email = next((address.email for address in sociallogin.email_addresses), "")
    record(by="nobody", action="sign-in refused", subject_kind="person", subject=email[:100], detail={"why": why})
    return ImmediateHttpResponse(render(request, "socialaccount/refused.html", {"why": why}, status=403))


@receiver(user_logged_in)
def _signed_in(user: Any, **_: Any) -> None:
    record(by=user.email, action="signed in")


@receiver(user_logged_out)
def _signed_out(user: Any, **_: Any) -> None:
    if user is not None:
        record(by=user.email, action="signed out")


@receiver(user_login_failed)
def _sign_in_failed(**_: Any) -> None:
    # What was typed may be a password in the wrong field: it is not written down.
    record(by="nobody", action="sign-in failed")


def send_password_link(request: HttpRequest, person: Person) -> None:
    """Send somebody the link with which they set their password."""
    form = ResetPasswordForm({"email": person.email})
    if form.is_valid():
        form.save(request)
    record(by=_who(request), action="password link sent", subject_kind="person", subject=person.email)


def _who(request: HttpRequest) -> str:
    return request.user.email if request.user.is_authenticated else "nobody"


@receiver((account_signals.password_changed, account_signals.password_set, account_signals.password_reset))
def _password_changed(user: Any, **_: Any) -> None:
    record(by=user.email, action="password changed", subject_kind="person", subject=user.email)


@receiver(factor_signals.authenticator_added)
def _factor_added(user: Any, authenticator: Any, **_: Any) -> None:
    detail = {"kind": str(authenticator.type)}
    record(by=user.email, action="second factor added", subject_kind="person", subject=user.email, detail=detail)


@receiver(factor_signals.authenticator_removed)
def _factor_removed(user: Any, authenticator: Any, **_: Any) -> None:
    detail = {"kind": str(authenticator.type)}
    record(by=user.email, action="second factor removed", subject_kind="person", subject=user.email, detail=detail)


@receiver(factor_signals.authenticator_reset)
def _factor_renewed(user: Any, authenticator: Any, **_: Any) -> None:
    detail = {"kind": str(authenticator.type)}
    record(by=user.email, action="second factor renewed", subject_kind="person", subject=user.email, detail=detail)
