"""What holds for every answer: nothing is kept by browsers or proxies, and what goes wrong is said plainly."""

import logging
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from holdfast.shared.errors import HoldfastError
from holdfast.web.unavailable import unavailable

# What the sign-in library's pages offer here. All else that it could do, or learns to do (sign-up, other e-mail
# addresses, connections to other sites), answers as if it were not there.
PASSWORD = "login logout inactive reauthenticate change_password set_password reset_password reset_password_done"
PASSWORD_LINK = "reset_password_from_key reset_password_from_key_done"
APP = "activate_totp deactivate_totp view_recovery_codes generate_recovery_codes download_recovery_codes"
KEY = "list_webauthn add_webauthn edit_webauthn remove_webauthn login_webauthn reauthenticate_webauthn"
OFFERED = frozenset(
    f"{part}_{name}"
    for part, names in {
        "account": f"{PASSWORD} {PASSWORD_LINK}",
        "mfa": f"index authenticate reauthenticate {APP} {KEY}",
        "openid_connect": "login callback",
        "socialaccount": "login_cancelled login_error",
    }.items()
    for name in names.split()
)
Answer = Callable[[HttpRequest], HttpResponseBase]
LAST_SEEN = "last_seen"
SEEN_EVERY = 60


class NothingKept:
    """Pages are not stored anywhere, a session that has lain idle ends, and a second factor is asked for where set."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Check the session, answer, and mark the answer as not to be kept."""
        if request.user.is_authenticated:
            if self._idle(request):
                logout(request)
                return redirect(f"{reverse('account_login')}?ended=idle")
            if self._wants_second_factor(request):
                return redirect("mfa_index")
        response = self.get_response(request)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "no-store, private"
        return response

    @staticmethod
    def _idle(request: HttpRequest) -> bool:
        now, seen = int(time.time()), request.session.get(LAST_SEEN)
        if seen is None or now - seen > SEEN_EVERY:
            request.session[LAST_SEEN] = now
        return seen is not None and now - seen > settings.SESSION_IDLE_SECONDS

    @staticmethod
    def _wants_second_factor(request: HttpRequest) -> bool:
        if not settings.SECOND_FACTOR_REQUIRED or request.path.startswith(("/accounts/", "/static/", "/health")):
            return False
        has_factor: bool = request.user.authenticator_set.exists()  # type: ignore[union-attr]
        return not has_factor


class OnlyWhatIsOffered:
    """Of the sign-in library's pages, those that Holdfast offers; the rest are not there."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: Any) -> None:
        """Stop before a page that is not offered."""
        match = request.resolver_match
        if match and match.route.startswith("accounts/") and match.url_name not in OFFERED:
            raise Http404

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The council's own sign-in does not answer: everybody still has their password."""
        match = request.resolver_match
        if isinstance(error, OSError) and match and (match.url_name or "").startswith("openid_connect_"):
            logging.getLogger("holdfast").warning("the council's sign-in: %s", type(error).__name__)
            return render(request, "socialaccount/authentication_error.html", status=503)
        return None


class SaidPlainly:
    """An error that Holdfast knows becomes a page that says what to do, without a value of any record."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page for an error that has words of its own."""
        answer = unavailable(request, error)
        if answer is None and isinstance(error, HoldfastError):
            return render(request, "unavailable.html", {"message": error.message}, status=400)
        return answer
