"""A letter before and after its publication: who may read it, until when, and where its public copy is."""

import re
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from holdfast.accounts.models import Person
from holdfast.accounts.permissions import Permission
from holdfast.improvement.embargo import close_letter, letters_open_to, publish_letter, share_letter, unshare_letter
from holdfast.improvement.models import KeptLetter
from holdfast.shared.errors import HoldfastError
from holdfast.web.inspections.forms import CloseForm, PublishForm, ShareForm
from holdfast.web.page import Page

COPIED = re.compile(r"\bcop(?:y|ying|ied)\b[^.]*\bletter\b|\bletter\b[^.]*\bcopied\b", re.IGNORECASE)


def copied_to(letter: KeptLetter) -> list[str]:
    """The letter's own words on to whom it is copied, and where it is published."""
    return [passage["text"] for passage in letter.passages if COPIED.search(passage["text"])]


def shared_context(page: Page, letter: KeptLetter) -> dict[str, Any]:
    """Who may read a letter that is not published yet, and for those who say so the forms."""
    if not page.person.may(Permission.LETTER_SHARE):
        return {"readers": []}
    readers = list(letter.readers.filter(ended_at=None).order_by("email"))
    listed = {one.email for one in readers}
    known = [one for one in Person.objects.order_by("name") if one.may(Permission.LETTER_VIEW)]
    people = [(one.email, f"{one.name}, {one.role.title.lower()}") for one in known if one.email not in listed]
    return {
        "readers": readers,
        "may_share": True,
        "share_form": ShareForm(people=people, auto_id="share_%s"),
        "publish_form": PublishForm(auto_id="publish_%s"),
        "close_form": CloseForm(auto_id="close_%s"),
    }


class Publishing(Page):
    """What is sent about who may read a letter: a button, and back to the letter."""

    permission = Permission.LETTER_SHARE
    reads = "who may read a letter"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, letter_id: str, act: str) -> HttpResponse:
        """Do what the address says, or tell on the letter's page why not."""
        if not letters_open_to(self.person).filter(id=letter_id).exists():
            raise Http404
        acts = {"share": self._share, "unshare": self._unshare, "publish": self._publish, "close": self._close}
        if act not in acts:
            raise Http404
        try:
            acts[act](letter_id)
        except HoldfastError as error:
            messages.error(request, str(error))
        return redirect("letter", letter_id)

    def _share(self, letter_id: str) -> None:
        share_letter(letter_id=letter_id, email=self.request.POST.get("email", ""), by=self.person)

    def _unshare(self, letter_id: str) -> None:
        unshare_letter(letter_id=letter_id, email=self.request.POST.get("email", ""), by=self.person)

    def _publish(self, letter_id: str) -> None:
        form = PublishForm(self.request.POST)
        if not form.is_valid():
            raise HoldfastError("Give the day on which it was published, as 30/9/2026.")
        publish_letter(letter_id=letter_id, **form.cleaned_data, by=self.person)

    def _close(self, letter_id: str) -> None:
        form = CloseForm(self.request.POST)
        if not form.is_valid():
            raise HoldfastError("Write the day as 30/9/2026, or leave it empty.")
        close_letter(letter_id=letter_id, until=form.cleaned_data["until"], by=self.person)
