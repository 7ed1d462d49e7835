"""The log, newest first; and who opened one child's record."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from django.utils import timezone
from django.utils.http import urlencode

from holdfast.accounts.permissions import Permission
from holdfast.activity.models import Entry
from holdfast.web.activity import entries, exports, words
from holdfast.web.activity.forms import AskForm
from holdfast.web.exports import Export
from holdfast.web.page import Page


class Activity(Page):
    """The log, by person, kind of action and day."""

    permission = Permission.ACTIVITY_VIEW
    template = "activity/log.html"
    reads = "activity log"

    def context(self) -> dict[str, Any]:
        """A page of entries and the form that narrows them."""
        form = AskForm(self.request.GET)
        asked = form.cleaned_data if form.is_valid() else {}
        found, older = entries.paged(entries.chosen(asked, entries.MOST_SHOWN))
        start = timezone.make_aware(datetime.combine(timezone.localdate(), time()))
        today = Entry.objects.filter(at__gte=start)
        first = words.activity_words(len(found), today.count(), today.filter(action__startswith="refused").count())
        return {
            "as_at": None,
            "form": form,
            "lines": entries.lines(found, self.scope),
            "older": self._address(asked, older) if older else "",
            "newest": self._address(asked, None) if asked.get("before") else "",
            "first_words": first,
        }

    @staticmethod
    def _address(asked: dict[str, Any], before: int | None) -> str:
        kept = {name: asked.get(name) for name in ("by", "kind", "on")} | {"before": before}
        return "?" + urlencode({name: value for name, value in kept.items() if value})

    def exports(self) -> Sequence[Export]:
        """The entries asked for."""
        return exports.LOG


class ChildActivity(Page):
    """Everybody who opened one child's record, or wrote in it."""

    permission = Permission.ACTIVITY_VIEW
    template = "activity/child.html"
    reads = "child's activity"
    about_a_child = True

    def context(self) -> dict[str, Any]:
        """The entries about the child, a page at a time."""
        form = AskForm(self.request.GET)
        before = form.cleaned_data.get("before") if form.is_valid() else None
        every = entries.about_child(self.child_id)
        found, older = entries.paged(entries.about_child(self.child_id, before))
        openings = every.filter(action="read child")
        last = openings.first()
        people = openings.order_by().values("by").distinct().count()
        return {
            "child": self.served.row("SELECT * FROM children WHERE person_id = ?", (self.child_id,)),
            "lines": entries.lines(found, self.scope),
            "older": f"?before={older}" if older else "",
            "first_words": words.child_words(openings.count(), people, (last.by, last.at) if last else None),
        }

    def exports(self) -> Sequence[Export]:
        """The entries about the child."""
        return exports.OF_A_CHILD
