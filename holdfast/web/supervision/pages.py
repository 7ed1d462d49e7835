"""A worker's supervision: whoever answers for the worker's team writes of several children at once."""

from functools import cached_property
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.decorators import method_decorator

from holdfast.accounts.permissions import Permission
from holdfast.activity.log import LogUnavailable
from holdfast.oversight import actions
from holdfast.oversight.actions import AlreadySaved
from holdfast.oversight.models import Draft
from holdfast.shared.errors import HoldfastError
from holdfast.web.components.writing import SessionForm
from holdfast.web.supervision import forms
from holdfast.web.supervision.children import Supervised, supervised
from holdfast.web.supervision.words import saved_words, session_words
from holdfast.web.units import OfAUnit

FORM = "session"
ALREADY = (
    "This child is recorded in that session already; their page shows what was written. Empty what you wrote of them "
    "here, or change the session's day or kind."
)


class OfAWorker(OfAUnit):
    """A page about a worker of the teams that somebody answers for."""

    permission = Permission.SUPERVISION_RECORD

    def is_held(self, **unit: str) -> bool:
        """Whether the worker is employed in one of the person's teams."""
        found = self.served.row("SELECT team_id FROM workers WHERE worker_id = ?", (unit["worker"],))
        return found is not None and found["team_id"] in self.scope.teams

    def keep(self, worker: str) -> Draft:
        """Keep what was typed as a draft."""
        words = {key: value for key, value in self.request.POST.items() if key != "csrfmiddlewaretoken" and value}
        return actions.keep_draft(by=self.person, form=FORM, person_id=worker, words=words)


class Session(OfAWorker):
    """The worker's children, and what was said of each in a session."""

    template = "supervision/session.html"
    reads = "supervision of a worker"

    @cached_property
    def worker(self) -> dict[str, Any]:
        """The worker's row of the index."""
        return self.served.rows("SELECT * FROM workers WHERE worker_id = ?", (self.kwargs["worker"],))[0]

    @cached_property
    def children(self) -> list[Supervised]:
        """The worker's children, those longest without a discussion first."""
        return supervised(self.scope, self.worker["worker_id"])

    def context(self, worker: str) -> dict[str, Any]:
        """The children and the form, with the draft if there is one."""
        draft = actions.draft_of(by=self.person, form=FORM, person_id=worker)
        words = draft.words if draft else {}
        form = SessionForm(initial={"held_on": f"{timezone.localdate():%d/%m/%Y}", **words})
        return self._about(form, [forms.part_of(one, kept=words) for one in self.children], draft=draft)

    def _about(self, form: SessionForm, parts: list[forms.Part], **more: Any) -> dict[str, Any]:
        return {
            "worker": self.worker,
            "form": form,
            "parts": parts,
            "first_words": session_words(self.worker["name"] or "this worker", self.children),
            "wrong": [part for part in parts if part.form.is_bound and not part.is_valid()],
            **more,
        }

    def post(self, request: HttpRequest, worker: str) -> HttpResponse:
        """Save all that was written or nothing; what cannot be saved is said, and kept as a draft."""
        form = SessionForm(request.POST)
        parts = [forms.part_of(one, sent=request.POST) for one in self.children]
        written = [part for part in parts if part.is_written]
        # Each form is asked, so that everything wrong is said at once.
        if all([form.is_valid(), *(part.is_valid() for part in written)]):
            try:
                self._save(form, written)
            except LogUnavailable:
                raise
            except HoldfastError as error:
                self._refuse(error, form, written)
            else:
                messages.success(request, saved_words(len(written)))
                return redirect("session", worker=worker)
        self.keep(worker)
        return self.show(status=422, **self._about(form, parts))

    def _save(self, form: SessionForm, written: list[forms.Part]) -> None:
        actions.record_session(
            scope=self.scope,
            worker_id=self.worker["worker_id"],
            held_on=form.cleaned_data["held_on"],
            kind=form.cleaned_data["kind"],
            discussed=[part.discussed() for part in written],
            by=self.person,
        )

    @staticmethod
    def _refuse(error: HoldfastError, form: SessionForm, written: list[forms.Part]) -> None:
        """Say why nothing was saved: of a child who stands in the session already, at that child."""
        stands = error.saved if isinstance(error, AlreadySaved) else None
        for part in written:
            if part.of.child["person_id"] == getattr(stands, "person_id", None):
                part.form.add_error(None, ALREADY)
        form.add_error(None, "Nothing was saved: see the child below." if stands else error.message)

    @staticmethod
    def label_of(name: str) -> str | None:
        """What a thing typed is called: it is given back if it is not saved."""
        return forms.label_of(name)


@method_decorator(transaction.atomic, name="dispatch")
class KeepSession(OfAWorker):
    """Keep what somebody types of a session, as they type it."""

    reads = "draft kept"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, worker: str) -> HttpResponse:
        """Keep the words; the answer is the line that says when."""
        self.template = "child/draft_kept.html"
        return self.show(draft=self.keep(worker))
