"""The register of inspections and visits, and keeping a letter."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from holdfast.accounts.permissions import Permission
from holdfast.improvement.letters import Origin, keep_letter, keep_text
from holdfast.improvement.models import KeptLetter
from holdfast.improvement.register import register
from holdfast.inspection.progress import progress_since, rate_progress
from holdfast.inspection.readiness import readiness
from holdfast.shared.errors import HoldfastError
from holdfast.web.inspections.forms import KeepLetterForm, KeepTextForm, RatingForm
from holdfast.web.inspections.kept import of_inspections
from holdfast.web.inspections.words import JUDGEMENT_WORDS, expected, first_words, readiness_words
from holdfast.web.page import Page


class Inspections(Page):
    """Every inspection and visit in order, what stands, what is due, and what the council answers."""

    permission = Permission.LETTER_VIEW
    template = "inspections/register.html"
    reads = "register of inspections"

    def context(self) -> dict[str, Any]:
        """The register, with what the person may read of the findings."""
        entered, today = register(self.person), timezone.localdate()
        judgements = [(JUDGEMENT_WORDS.get(one.name, one.name), one.grades) for one in entered.judgements]
        return {
            "as_at": None,
            "register": entered,
            "latest_first": [*reversed(entered.entered), *entered.undated],
            "judgements": judgements,
            "coming": [(one, one.overdue(today)) for one in entered.coming],
            "progress": progress_since(entered),
            "found": len(of_inspections(self)),
            "today": today,
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
        return {"form": KeepLetterForm(), "as_at": None}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the file and show it beside what was read."""
        form = KeepLetterForm(request.POST, request.FILES)
        if form.is_valid():
            file = form.cleaned_data["file"]
            try:
                given = {"content": file.read(), "name": file.name, "origin": form.origin()}
                return redirect("letter", keep_letter(**given, by=self.person).id)
            except HoldfastError as error:
                form.add_error("file", str(error))
        return self.show(status=422, form=form, as_at=None)


class KeepText(Page):
    """Keeping what others wrote of an inspection, pasted as it stands."""

    permission = Permission.LETTER_KEEP
    template = "inspections/form.html"
    reads = "form to keep a text"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return self._shown(KeepTextForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the text and show it with what its sentences suggest."""
        form = KeepTextForm(request.POST)
        return self.sent(form, lambda: redirect("letter", self._kept(form).id), **self._shown(form))

    def _kept(self, form: KeepTextForm) -> KeptLetter:
        given = form.cleaned_data
        kept = {"content": given["text"].encode(), "name": f"{given['title']}.txt", "title": given["title"]}
        origin = Origin(source=given["source"], author=given["author"])
        return keep_text(**kept, on=given["on"], origin=origin, by=self.person)

    @staticmethod
    def _shown(form: KeepTextForm) -> dict[str, Any]:
        about = "A press summary, a statement of the council: what is said of an inspection, with where it comes from."
        return {"form": form, "as_at": None, "heading": "Keep another text", "about": about, "button": "Keep it"}


class RateProgress(Page):
    """Entering how somebody rated the progress since the last judgement."""

    permission = Permission.LETTER_KEEP
    template = "inspections/form.html"
    reads = "form to rate progress"

    def context(self) -> dict[str, Any]:
        """An empty form."""
        return self._shown(RatingForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Enter it."""
        form = RatingForm(request.POST)

        def keep() -> HttpResponse:
            rate_progress(**form.cleaned_data, by=self.person)
            return redirect("inspections")

        return self.sent(form, keep, **self._shown(form))

    @staticmethod
    def _shown(form: RatingForm) -> dict[str, Any]:
        about = "A rating by others than inspectors: an improvement board, a commissioner, the council itself."
        return {"form": form, "as_at": None, "heading": "Rate progress", "about": about, "button": "Enter the rating"}


class Readiness(Page):
    """What may come next, and how ready the council is on each theme."""

    permission = Permission.LETTER_VIEW
    template = "inspections/readiness.html"
    reads = "readiness by theme"

    def context(self) -> dict[str, Any]:
        """What may come, and theme by theme what is open."""
        today = timezone.localdate()
        coming = register(self.person).coming
        rows = readiness(self.scope, today)
        return {
            "as_at": None,
            "coming": [expected(one, today) for one in coming],
            "rows": rows,
            "first_words": readiness_words(rows, expected(coming[0], today) if coming else ""),
        }
