"""When the database or the store does not answer: a page that says so and gives back what somebody had typed."""

import logging
import sys
from collections.abc import Callable
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.views.defaults import server_error

from holdfast.activity.log import LogUnavailable
from holdfast.record.store import StoreError

WAIT = 60  # seconds after which it is worth another try
BUSY = "The database is held by other work."
FULL = "The server's disk is full or cannot be written."
GONE = "The database does not answer."
# How SQLite's names of errors, or PostgreSQL's codes, begin. Any other error is a fault of Holdfast's own.
REASONS = {
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "55P03": BUSY,
    "SQLITE_FULL": FULL,
    "SQLITE_IOERR": FULL,
    "SQLITE_READONLY": FULL,
    "53": FULL,
    "58": FULL,
    "SQLITE_CANTOPEN": GONE,
    "08": GONE,
    "57": GONE,
}


def unavailable(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    """The answer while something that Holdfast stands on does not work; None if the error says nothing of the kind.

    It is made without the database, the session or the record: none of them may be there.
    """
    reason = reason_of(error)
    if reason is None and not isinstance(error, LogUnavailable | StoreError):
        return None
    logging.getLogger("holdfast").error("not available: %s", type(error).__name__, exc_info=error)
    said = [error.message] if isinstance(error, LogUnavailable | StoreError) else []
    page = "child/draft_not_kept.html" if request.headers.get("HX-Request") else "unavailable.html"
    about = {"message": " ".join([*said, *([reason] if reason else [])]), **typed(request)}
    response = HttpResponse(render_to_string(page, {**about, "csrf_token": get_token(request)}), status=503)
    response["Retry-After"] = str(WAIT)
    return response


def reason_of(error: BaseException | None) -> str | None:
    """Why the database did not do as it was asked, in words; None if it is no error of that kind."""
    of_database = False
    while error is not None:
        of_database |= isinstance(error, OperationalError | InterfaceError)
        code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
        if code:
            return next((words for begins, words in REASONS.items() if code.startswith(begins)), None)
        error = error.__cause__
    return GONE if of_database else None


def typed(request: HttpRequest) -> dict[str, Any]:
    """What somebody sent with a form that writes: the words they see again, and what travels along unseen."""
    view = getattr(request.resolver_match, "func", None)
    label_of: Callable[[str], str | None] | None = getattr(getattr(view, "view_class", None), "label_of", None)
    if request.method != "POST" or label_of is None:
        return {"fields": [], "unseen": []}
    sent = [(name, str(value), label_of(name)) for name, value in request.POST.items() if name != "csrfmiddlewaretoken"]
    fields = [{"name": name, "label": label, "value": value} for name, value, label in sent if label and value.strip()]
    return {"fields": fields, "unseen": [(name, value) for name, value, label in sent if not label]}


def went_wrong(request: HttpRequest) -> HttpResponse:
    """The answer to an error that reached the top: what does not answer is said, all else is a fault."""
    return unavailable(request, sys.exc_info()[1]) or server_error(request)
