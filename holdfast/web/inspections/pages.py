"""The register of inspections and visits, and keeping a letter."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from holdfast.accounts.permissions import Permission
from holdfast.improvement.findings import findings_within
from holdfast.improvement.letters import keep_letter
from holdfast.improvement.register import register
from holdfast.shared.errors import HoldfastError
from holdfast.web.inspections.forms import KeepForm
from holdfast.web.inspections.words import JUDGEMENT_WORDS, first_words
from holdfast.web.page import Page


class Inspections(Page):
    """Every inspection and visit in order, what stands, what is due, and what the council answers."""

    permission = Permission.LETTER_VIEW
    template = "inspections/register.html"
    reads = "register of inspections"

    def context(self) -> dict[str, Any]:
        """The register, with what the person may read of the findings."""
        entered, today = register(), timezone.localdate()
        judgements = [(JUDGEMENT_WORDS.get(one.name, one.name), one.grades) for one in entered.judgements]
        letters = [one.letter.id for one in entered.entered]
        found = findings_within(self.scope).filter(source_kind="letter", source_id__in=letters)
        return {
            "as_at": None,
            "register": entered,
            "latest_first": [*reversed(entered.entered), *entered.undated],
            "judgements": judgements,
            "coming": [(one, one.overdue(today)) for one in entered.coming],
            "found": found.order_by("-source_on", "page", "confirmed_at", "id"),
            "today": today,
            "may_follow": self.person.may(Permission.FINDING_VIEW),
            "may_keep": self.person.may(Permission.LETTER_KEEP),
            "first_words": first_words(entered, today),
        }


class KeepLetter(Page):
    """Keeping a letter or report about the council."""

    permission = Permission.LETTER_KEEP
    template = "inspections/keep.html"
    reads = "form to keep a letter"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return {"form": KeepForm(), "as_at": None}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file and show it beside what was read."""
        form = KeepForm(request.POST, request.FILES)
        if form.is_valid():
            file = form.cleaned_data["file"]
            try:
                return redirect("letter", keep_letter(content=file.read(), name=file.name, by=self.person).id)
            except HoldfastError as error:
                form.add_error("file", str(error))
        return self.show(status=422, form=form, as_at=None)
