"""One's own settings."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from holdfast.accounts import actions
from holdfast.accounts.permissions import Permission
from holdfast.web.own import words
from holdfast.web.page import Page


class Own(Page):
    """What the person may change for themselves."""

    permission = Permission.OWN_PAGE_VIEW
    template = "own/own.html"
    reads = "own settings"

    def context(self) -> dict[str, Any]:
        """The account, its second factors, the calendar's address and the digest."""
        factors = self.person.authenticator_set.exclude(type="recovery_codes").count()  # type: ignore[attr-defined]
        has_children = self.person.may(Permission.CHILD_LIST)
        return {
            "first_words": words.own_words(factors, self.person.wants_digest if has_children else None),
            "as_at": None,
            "has_children": has_children,
            "factors": factors,
            "calendar": self.request.build_absolute_uri(reverse("calendar", args=[self.person.calendar_key]))
            if has_children and self.person.calendar_key
            else "",
        }

    def post(self, request: HttpRequest) -> HttpResponse:
        """Renew the calendar's address, or switch the digest."""
        change = request.POST.get("change", "")
        if change == "calendar":
            actions.renew_calendar(by=self.person)
            messages.success(request, "Your calendar has a new address; the old one says nothing from now on.")
        elif change in ("digest", "no_digest"):
            actions.want_digest(wanted=change == "digest", by=self.person)
            messages.success(
                request, "You will get the digest each week." if change == "digest" else "You will get no digest."
            )
        else:
            return self.show(**self.context(), status=400)
        return redirect("own")
