"""The way through the site: which areas a person finds in the bar at the top."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from holdfast.accounts.permissions import Permission as P


@dataclass(frozen=True)
class Area:
    """One entry of the bar: its words, its route, and what it takes to open it."""

    title: str
    route: str
    permission: P


HOME = "/"  # every address begins with it, so it is open only when it is the whole address
AREAS = (
    Area("Today", "today", P.OWN_PAGE_VIEW),
    Area("Children", "children", P.CHILD_LIST),
    Area("Standards", "standards", P.STANDARD_VIEW),
    Area("Data", "data", P.DATA_VIEW),
    Area("People", "people", P.ACCOUNT_MANAGE),
    Area("Activity", "activity", P.ACTIVITY_VIEW),
)


def navigation(request: HttpRequest) -> dict[str, Any]:
    """The areas that the person may open, and the one that is open."""
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {"areas": []}
    found = [(area.title, reverse(area.route)) for area in AREAS if request.user.may(area.permission)]
    here = request.path
    open_now = next((url for _, url in found if here == url or (url != HOME and here.startswith(url))), "")
    return {
        "areas": [{"title": title, "url": url, "current": url == open_now} for title, url in found],
        "may_search": request.user.may(P.CHILD_SEARCH),
    }
