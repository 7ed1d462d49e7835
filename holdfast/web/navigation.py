"""The way through the site: which areas a person finds in the bar at the top."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from holdfast.accounts.permissions import Permission as P


@dataclass(frozen=True)
class Area:
    """One entry of the bar: its words, its route, what it takes to open it, and what it is for."""

    title: str
    route: str
    permission: P
    purpose: str = ""


HOME = "/"  # every address begins with it, so it is open only when it is the whole address
AREAS = (
    Area("Today", "today", P.OWN_PAGE_VIEW),
    Area("Children", "children", P.CHILD_LIST, "The children whose records open to you."),
    Area("Teams", "teams", P.TEAM_VIEW),
    Area("Standards", "standards", P.STANDARD_VIEW, "What is asked, by which law, and how the council stands."),
    Area("Findings", "findings", P.FINDING_VIEW, "What was found, what is done about it, and whether it worked."),
    Area("Improvement", "improvement", P.PLAN_VIEW, "The plan by theme: how far off, what works, what is claimed."),
    Area("Inspections", "inspections", P.LETTER_VIEW, "Every inspection and visit, what stands, and what is due next."),
    Area("Evidence", "evidence_rooms", P.EVIDENCE_VIEW, "What an inspection is shown: its children, figures, audits."),
    Area("Data", "data", P.DATA_VIEW, "What was delivered, what was refused, and what has no answer."),
    Area("People", "people", P.ACCOUNT_MANAGE, "Who may sign in, their roles, and the duties given to them."),
    Area("Activity", "activity", P.ACTIVITY_VIEW, "Who did and saw what, and who was refused."),
)


def navigation(request: HttpRequest) -> dict[str, Any]:
    """The areas that the person may open, and the one that is open."""
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {"areas": []}
    found = [(area, reverse(area.route)) for area in AREAS if request.user.may(area.permission)]
    here = request.path
    open_now = next((url for _, url in found if here == url or (url != HOME and here.startswith(url))), "")
    return {
        "areas": [
            {"title": area.title, "url": url, "purpose": area.purpose, "current": url == open_now}
            for area, url in found
        ],
        "may_search": request.user.may(P.CHILD_SEARCH),
    }
