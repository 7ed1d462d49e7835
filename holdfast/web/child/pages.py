"""A child's page, and the forms by which people write about the child."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.db import transaction
from django.forms import formset_factory
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.decorators import method_decorator

from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.activity.log import LogUnavailable
from holdfast.clocks.states import Row
from holdfast.oversight import actions
from holdfast.oversight.models import Action, Discussion, OversightEntry
from holdfast.oversight.record_rows import rows_written
from holdfast.record.tables.code_sets import INVOLVEMENT_ROLE
from holdfast.refresh.record import ChildRecord
from holdfast.shared.errors import HoldfastError
from holdfast.standards import CLOCKS
from holdfast.web.child.forms import OversightForm
from holdfast.web.child.timeline import timeline
from holdfast.web.child.words import age_words, child_words, is_running
from holdfast.web.components.writing import ACTIONS, ActionForm, SupervisionForm
from holdfast.web.page import Page
from holdfast.web.records import record_now


class AboutAChild(Page):
    """What the pages about one child share: the child's row, their record, and the way back to their page."""

    about_a_child = True

    @cached_property
    def child(self) -> dict[str, Any]:
        """The child's row of the index."""
        found = self.served.row(
            """SELECT children.*, t.name AS team, w.name AS worker, a.name AS adviser, o.name AS officer,
            p.name AS protection_lead, f.name AS family_lead FROM children
            LEFT JOIN teams t ON t.team_id = children.team_id LEFT JOIN workers w ON w.worker_id = children.worker_id
            LEFT JOIN workers a ON a.worker_id = children.adviser_id
            LEFT JOIN workers o ON o.worker_id = children.reviewing_officer_id
            LEFT JOIN workers p ON p.worker_id = children.protection_lead_id
            LEFT JOIN workers f ON f.worker_id = children.family_lead_id
            AND f.worker_id IS NOT children.worker_id WHERE person_id = ?""",
            (self.child_id,),
        )
        if found is None:
            raise Http404
        return found

    @cached_property
    def record(self) -> ChildRecord:
        """The child's record with what was written here since the snapshot."""
        return record_now(self.served, self.child_id)

    def back(self) -> HttpResponse:
        """To the child's page."""
        return redirect("child", child_ref=reference_of(self.child_id))


class Child(AboutAChild):
    """Who the child is, what is owed to them, the journey so far, and what people wrote."""

    permission = Permission.CHILD_VIEW
    template = "child/child.html"
    reads = "child"

    def context(self) -> dict[str, Any]:
        """Everything on the page, from one reading of the child's record."""
        record, as_at = self.record, self.record.as_at
        owed = record.obligations
        return {
            "child": self.child,
            "age": age_words(self.child, as_at),
            "first_words": child_words(owed, as_at),
            "running": [_told(row, as_at) for row in _by_due(owed) if is_running(row, as_at)],
            "stopped": [_told(row, as_at) for row in reversed(_by_due(owed)) if not is_running(row, as_at)],
            "timeline": timeline(record.rows, owed, as_at),
            "people": self._people(record.rows),
            "plan_actions": sorted(
                record.rows["plan_actions"], key=lambda a: (a["done_on"] is not None, a["due_on"] or date.max)
            ),
            "own_actions": Action.objects.filter(person_id=self.child_id, done_on=None).order_by("due_on"),
            "discussions": Discussion.objects.filter(person_id=self.child_id)
            .select_related("session")
            .order_by("-session__held_on"),
            "entries": OversightEntry.objects.filter(person_id=self.child_id).order_by("-entered_on"),
            "recorded": self._recorded(record.rows),
            "siblings": self._siblings(),
            "may_supervise": self.person.may(Permission.SUPERVISION_RECORD),
            "may_oversee": self.person.may(Permission.OVERSIGHT_RECORD),
            "may_follow_up": self.person.may(Permission.FOLLOW_UP_RECORD),
            "may_see_activity": self.person.may(Permission.ACTIVITY_VIEW),
            "written_since": any(rows.num_rows for rows in rows_written(self.child_id).values()),
        }

    def _people(self, rows: Mapping[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
        """Who has been involved, the newest first."""
        names = self.served.names_of(row["worker_id"] for row in rows["involvements"])
        found = [
            {
                "name": names.get(row["worker_id"], "Name not known"),
                "role": INVOLVEMENT_ROLE.codes.get(row["role"], "Another role"),
                "started_on": row["started_on"],
                "ended_on": row["ended_on"],
            }
            for row in rows["involvements"]
        ]
        return sorted(found, key=lambda row: row["started_on"] or date.min, reverse=True)

    @staticmethod
    def _recorded(rows: Mapping[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
        """Supervision and oversight as the case system has them, the newest first."""
        supervised = [{"on": row["held_on"], "what": "Supervision"} for row in rows["supervision_children"]]
        overseen = [
            {
                "on": row["entered_on"],
                "what": "Oversight",
                "direction": row["direction"],
                "due_on": row["direction_due_on"],
            }
            for row in rows["oversight_entries"]
        ]
        return sorted([*supervised, *overseen], key=lambda row: row["on"], reverse=True)[:20]

    def _siblings(self) -> list[dict[str, Any]]:
        """Children of the same family within the person's scope."""
        if not self.child["family_id"]:
            return []
        condition, values = self.scope.condition
        return self.served.rows(
            f"SELECT * FROM children WHERE family_id = ? AND person_id != ? AND ({condition}) ORDER BY born_on",
            (self.child["family_id"], self.child_id, *values),
        )


def _by_due(owed: tuple[Row, ...]) -> list[Row]:
    return sorted(owed, key=lambda row: (row.due_on or date.max, row.standard))


def _told(row: Row, as_at: date) -> dict[str, Any]:
    """An obligation as its line shows it."""
    clock = CLOCKS[row.standard]
    late = (as_at - row.due_on).days if row.due_on and row.is_overdue_on(as_at) else 0
    judged = max(as_at, row.done_on) if row.done_on else as_at
    state = row.state_on(judged) or ""
    return {"row": row, "title": clock.title, "falls_to": clock.falls_to.value, "late": late, "state": state}


class Writing(AboutAChild):
    """A form about a child: what was begun is there again, what is wrong is said, what is saved stops its clock."""

    form_class: ClassVar[type[forms.Form]]
    name: ClassVar[str]
    title: ClassVar[str]
    saved: ClassVar[str]
    template = "child/write.html"
    with_actions: ClassVar[bool] = False
    day_field: ClassVar[str] = ""

    @cached_property
    def actions_set(self) -> Any:
        """The forms for actions, if the form has any."""
        return formset_factory(ActionForm, extra=ACTIONS, max_num=ACTIONS)

    def context(self) -> dict[str, Any]:
        """The form, with the draft if there is one."""
        draft = actions.draft_of(by=self.person, form=self.name, person_id=self.child_id)
        words = draft.words if draft else {}
        initial = {self.day_field: f"{timezone.localdate():%d/%m/%Y}"} if self.day_field else {}
        if self.name == "follow_up":
            initial["owner"] = self.person.name
        form = self.form_class(initial={**initial, **words})
        kept = [{k: words.get(f"form-{n}-{k}", "") for k in ("action", "owner", "due_on")} for n in range(ACTIONS)]
        formset = self.actions_set(initial=[k for k in kept if any(k.values())]) if self.with_actions else None
        return self._about(form, formset, draft)

    def _about(self, form: forms.Form, formset: Any, draft: Any = None) -> dict[str, Any]:
        title = f"{self.title}: {self.child['forename'] or ''} {self.child['surname'] or ''}".strip()
        return {"child": self.child, "form": form, "formset": formset, "draft": draft, "title": title, "writing": self}

    def post(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Save what was written, or say what is missing and keep it as a draft."""
        form, already = self.form_class(request.POST), None
        formset = self.actions_set(request.POST) if self.with_actions else None
        if form.is_valid() and (formset is None or formset.is_valid()):
            try:
                self.save(form.cleaned_data, [f.cleaned_data for f in formset or [] if f.has_changed()])
            except LogUnavailable:
                raise
            except HoldfastError as error:
                form.add_error(None, error.message)
                already = getattr(error, "saved", None)
            else:
                messages.success(request, self.saved)
                return self.back()
        self.keep(request)
        return self.show(status=422, already=self._standing(already), **self._about(form, formset))

    def _standing(self, saved: Any) -> dict[str, Any] | None:
        """What was saved before, under the words of the form."""
        if saved is None:
            return None
        told = [(field.label, getattr(saved, name, None)) for name, field in self.form_class.base_fields.items()]
        return {"saved": saved, "told": [(label, value) for label, value in told if value]}

    @classmethod
    def label_of(cls, name: str) -> str | None:
        """What a thing typed is called, by the name under which it is sent: it is given back if it is not saved."""
        return cls._labels().get(name)

    @classmethod
    def _labels(cls) -> dict[str, str]:
        chosen = forms.ChoiceField
        own = {n: str(f.label) for n, f in cls.form_class.base_fields.items() if not isinstance(f, chosen)}
        steps = {
            f"form-{number}-{name}": f"Action {number + 1}: {str(field.label).lower()}"
            for number in range(ACTIONS if cls.with_actions else 0)
            for name, field in ActionForm.base_fields.items()
        }
        return {**own, **steps}

    def keep(self, request: HttpRequest) -> None:
        """Keep what was typed as a draft."""
        words = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken" and value}
        actions.keep_draft(by=self.person, form=self.name, person_id=self.child_id, words=words)

    def save(self, words: dict[str, Any], to_do: list[dict[str, Any]]) -> None:
        """Write it down."""
        raise NotImplementedError


class WriteSupervision(Writing):
    """Record that the child was discussed in supervision."""

    permission = Permission.SUPERVISION_RECORD
    reads = "supervision form"
    form_class, name, day_field, with_actions = SupervisionForm, "supervision", "held_on", True
    title, saved = "Supervision", "The supervision is saved, and its clock has stopped."

    def save(self, words: dict[str, Any], to_do: list[dict[str, Any]]) -> None:
        """Record the discussion with its actions."""
        steps = [(step["action"], step["owner"], step["due_on"]) for step in to_do]
        worker = self.child["worker_id"] or ""
        actions.record_supervision(
            scope=self.scope, person_id=self.child_id, worker_id=worker, actions=steps, by=self.person, **words
        )


class WriteOversight(Writing):
    """Record management oversight."""

    permission = Permission.OVERSIGHT_RECORD
    reads = "oversight form"
    form_class, name, day_field = OversightForm, "oversight", "entered_on"
    title, saved = "Management oversight", "The entry is saved, and its clock has stopped."

    def save(self, words: dict[str, Any], to_do: list[dict[str, Any]]) -> None:
        """Record the entry."""
        actions.record_oversight(scope=self.scope, person_id=self.child_id, by=self.person, **words)


class WriteFollowUp(Writing):
    """Record what is to be done after a visit."""

    permission = Permission.FOLLOW_UP_RECORD
    reads = "follow-up form"
    form_class, name = ActionForm, "follow_up"
    title, saved = "Follow-up of a visit", "The follow-up is saved."

    def save(self, words: dict[str, Any], to_do: list[dict[str, Any]]) -> None:
        """Record the action."""
        actions.record_follow_up(scope=self.scope, person_id=self.child_id, by=self.person, **words)


FORMS = {page.name: page for page in (WriteSupervision, WriteOversight, WriteFollowUp)}


@method_decorator(transaction.atomic, name="dispatch")
class KeepDraft(AboutAChild):
    """Keep what somebody types, as they type it: the draft and its entry in the log, or neither."""

    permission = Permission.FOLLOW_UP_RECORD
    reads = "draft kept"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, form: str) -> HttpResponse:
        """Keep the words; the answer is the line that says when."""
        if form not in FORMS:
            raise Http404
        if not self.person.may(FORMS[form].permission):
            return self._refused("permission")
        words = {key: value for key, value in request.POST.items() if key != "csrfmiddlewaretoken" and value}
        draft = actions.keep_draft(by=self.person, form=form, person_id=self.child_id, words=words)
        self.template = "child/draft_kept.html"
        return self.show(draft=draft)


class FinishAction(AboutAChild):
    """Say that an action was done today."""

    permission = Permission.FOLLOW_UP_RECORD
    reads = "action done"
    http_method_names = ("post",)

    def post(self, request: HttpRequest, action_id: str) -> HttpResponse:
        """Record it and go back to the child."""
        action = Action.objects.filter(id=action_id, person_id=self.child_id, done_on=None).first()
        if action is None:
            raise Http404
        actions.finish_action(scope=self.scope, action=action, done_on=timezone.localdate(), by=self.person)
        messages.success(request, "The action is done.")
        return self.back()
