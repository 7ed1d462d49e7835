"""Signing in: nobody opens an account for themselves, and every sign-in is logged."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

from holdfast.activity.log import record


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are opened by administrators."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up."""
        return False


class SocialAdapter(DefaultSocialAccountAdapter):
    """The council's own sign-in opens the account that has its e-mail address, and makes none."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Nobody signs up."""
        return False


@receiver(user_logged_in)
def _signed_in(sender: Any, user: Any, **_: Any) -> None:
    record(by=user.email, action="signed in")


@receiver(user_logged_out)
def _signed_out(sender: Any, user: Any, **_: Any) -> None:
    if user is not None:
        record(by=user.email, action="signed out")


@receiver(user_login_failed)
def _sign_in_failed(sender: Any, **_: Any) -> None:
    # What was typed may be a password in the wrong field: it is not written down.
    record(by="nobody", action="sign-in failed")
