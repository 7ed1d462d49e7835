"""The board of the teams in scope: who waits, what is owed, drift, what workers hold, supervision."""

from typing import Any

from django.http import HttpRequest

from holdfast.accounts.permissions import Permission
from holdfast.accounts.scope import Scope
from holdfast.web import first_words as words
from holdfast.web import worklists
from holdfast.web.board_words import cover_words, drift_words
from holdfast.web.overdue import overdue_in_parts, share_among
from holdfast.web.paging import Paging

SHOWN = 50
SHORT = 10
LISTED = 25
WORKERS = 25


def board(scope: Scope, request: HttpRequest) -> dict[str, Any]:
    """What a manager's Today shows for all their teams, and the page of a team or a service for those it holds."""
    as_at = scope.served.snapshot.as_at
    waiting = worklists.waiting(worklists.owed_in_scope(scope, (worklists.WAITING, worklists.WAITING_REVIEW)))
    cover, by_standard = worklists.cover(scope), worklists.by_standard(scope)
    paging = Paging.asked(request, cover["workers"], size=WORKERS)
    return {
        "first_words": words.manager_words(
            worklists.count_in_scope(scope), share_among(scope, by_standard), waiting, as_at
        ),
        "waiting": [{**row, "days": (as_at - row["owed"].started_on).days} for row in waiting[:SHOWN]],
        "waiting_more": max(0, len(waiting) - SHOWN),
        "overdue": overdue_in_parts(scope, by_standard, most=LISTED),
        "by_standard": [row for row in by_standard if row["overdue"]],
        "in_time": [row for row in by_standard if not row["overdue"]],
        **_drift(scope),
        "cover": cover_words(cover),
        "loads": worklists.loads(scope, most=paging.size, after=paging.after),
        "paging": paging,
        "may_supervise": scope.person.may(Permission.SUPERVISION_RECORD),
    }


def _drift(scope: Scope) -> dict[str, Any]:
    found = worklists.drift(scope)
    missing = scope.served.snapshot.manifest["ledger"]["not_computable"]
    return {
        "drift_words": drift_words(found, missing),
        "drifting": worklists.owed_in_scope(scope, worklists.DRIFT, overdue=True, most=SHORT),
        "drifting_more": max(0, found.things - SHORT),
    }
