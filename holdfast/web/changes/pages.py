"""The list of stated changes, and the form that adds one."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import Reach
from holdfast.improvement.changes import state_change, withdraw_change
from holdfast.improvement.models import StatedChange
from holdfast.improvement.units import units
from holdfast.standards import MEASURES
from holdfast.web.changes.forms import ChangeForm
from holdfast.web.exports import Export
from holdfast.web.page import Page
from holdfast.web.words import counted, sentence


def _changes(_page: Page) -> list[StatedChange]:
    return list(StatedChange.objects.all())


EXPORTS = (
    Export(
        "changes",
        "Changes, the latest first",
        {
            "From": "changed_on",
            "What changed": "title",
            "Measure": "measure",
            "Where": "unit",
            "Stated by": "stated_by",
            "Withdrawn by": "withdrawn_by",
        },
        _changes,
        is_figures=True,
        is_of_the_record=False,
    ),
)


class Changes(Page):
    """What changed in the work, the latest first; and saying that something did."""

    permission = Permission.CHANGE_STATE
    template = "changes/changes.html"
    reads = "stated changes"

    def context(self) -> dict[str, Any]:
        """The changes that stand and those withdrawn."""
        return self._shown(self._form())

    def post(self, request: HttpRequest) -> HttpResponse:
        """State a change."""
        form = self._form(request.POST)

        def keep() -> HttpResponse:
            given = dict(form.cleaned_data)
            state_change(unit_id=given.pop("unit"), **given, served=self.served, by=self.person)
            return redirect("changes")

        return self.sent(form, keep, **self._shown(form))

    def _form(self, *given: Any) -> ChangeForm:
        whole = self.person.role.reach is not Reach.SERVICE
        return ChangeForm(*given, units=units(self.served, self.scope), whole=whole)

    def _shown(self, form: ChangeForm) -> dict[str, Any]:
        changes = list(StatedChange.objects.all())
        standing = sum(change.withdrawn_at is None for change in changes)
        for change in changes:
            change.about = MEASURES[change.measure].title if change.measure in MEASURES else change.measure
        return {
            "form": form,
            "changes": changes,
            "first_words": sentence(f"charts begin afresh at {counted(standing, 'stated change')}"),
        }

    def exports(self) -> Sequence[Export]:
        """The changes."""
        return EXPORTS


class WithdrawChange(Page):
    """Taking back a change that was stated by mistake."""

    permission = Permission.CHANGE_STATE
    reads = "stated change taken back"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, change_id: str) -> HttpResponse:
        """Withdraw it and show the list; one that is not there any more is not in the list."""
        withdraw_change(change_id=change_id, served=self.served, by=self.person)
        return redirect("changes")
