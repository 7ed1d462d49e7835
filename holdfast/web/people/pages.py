"""The people who sign in: the list, a new account, and one person's account with their duties."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from holdfast.accounts import actions
from holdfast.accounts.models import Duty, Person
from holdfast.accounts.permissions import Permission
from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.accounts.sign_in import send_password_link
from holdfast.shared.errors import HoldfastError
from holdfast.web.page import Page
from holdfast.web.people import words
from holdfast.web.people.forms import DutyForm, LastDayForm, OpenForm, RoleForm, WorkerForm, service_names, team_names


class People(Page):
    """Everybody who has an account."""

    permission = Permission.ACCOUNT_MANAGE
    template = "people/list.html"
    reads = "list of people"

    def context(self) -> dict[str, Any]:
        """The accounts in order of name, the closed ones last."""
        people = list(Person.objects.order_by("-is_active", "name", "email").prefetch_related("authenticator_set"))
        known = {row["worker_id"] for row in self.served.rows("SELECT worker_id FROM workers")}
        rows = [
            {
                "person": person,
                "factor": bool(person.authenticator_set.all()),  # type: ignore[attr-defined]
                "unknown": bool(person.worker_id) and person.worker_id not in known,
            }
            for person in people
        ]
        open_rows = [row for row in rows if row["person"].is_active]
        without, unknown = sum(not r["factor"] for r in open_rows), sum(r["unknown"] for r in open_rows)
        return {"rows": rows, "first_words": words.people_words(people, without, unknown)}


class OpenAccount(Page):
    """A new account; its owner is sent a link to set a password."""

    permission = Permission.ACCOUNT_MANAGE
    template = "people/open.html"
    reads = "form for an account"

    def context(self) -> dict[str, Any]:
        """The empty form."""
        return {"form": OpenForm(served=self.served), "as_at": None}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Open the account."""
        form = OpenForm(request.POST, served=self.served)
        if not form.is_valid():
            return self.show(form=form, status=400)
        try:
            person = actions.open_account(**form.cleaned_data, by=self.person)
        except HoldfastError as error:
            form.add_error("ends_on", str(error))
            return self.show(form=form, status=400)
        invite(request, person)
        return redirect("person", number=person.pk)


def invite(request: HttpRequest, person: Person) -> None:
    """Send somebody a link to set their password, and say whether that worked."""
    try:
        send_password_link(request, person)
    except OSError:  # what e-mail says when it fails is one of these
        messages.warning(
            request, "The account is open, but no e-mail could be sent. They can ask for a link on the sign-in page."
        )
    else:
        messages.success(request, f"{person.email} has been sent a link to set a password.")


class PersonPage(Page):
    """One account: role, worker id, duties; and ending it."""

    permission = Permission.ACCOUNT_MANAGE
    template = "people/person.html"
    reads = "account"

    def context(self, number: int, **forms: Any) -> dict[str, Any]:
        """The account, its duties and the forms that change it."""
        whose = get_object_or_404(Person, pk=number)
        duties = list(whose.duties.order_by("-started_on", "-pk"))
        condition, values = Scope(whose, self.served).condition
        row = self.served.row(f"SELECT count(*) AS n FROM children WHERE {condition}", values)
        return {
            "whose": whose,
            "first_words": words.person_words(whose, row["n"] if row else 0, duties, timezone.localdate()),
            "duties": [{"duty": duty, "subject": self._subject(duty)} for duty in duties],
            "today": timezone.localdate(),
            "own": whose.pk == self.person.pk,
            "role_form": RoleForm(initial={"role_key": whose.role_key}),
            "last_day_form": LastDayForm(initial={"ends_on": whose.ends_on and f"{whose.ends_on:%d/%m/%Y}"}),
            "worker_form": WorkerForm(initial={"worker_id": whose.worker_id}, served=self.served),
            "duty_form": DutyForm(served=self.served),
            **forms,
        }

    def post(self, request: HttpRequest, number: int) -> HttpResponse:
        """Make the change that the button names."""
        whose = get_object_or_404(Person, pk=number)
        changes: dict[str, Callable[[Person], HttpResponse | None]] = {
            "role": self._role,
            "worker": self._worker,
            "last_day": self._last_day,
            "duty": self._duty,
            "end_duty": self._end_duty,
            "close": self._close,
            "reopen": self._reopen,
            "invite": self._invite,
        }
        change = changes.get(request.POST.get("change", ""))
        if change is None:
            return self.show(**self.context(number), status=400)
        return change(whose) or redirect("person", number=number)

    def _role(self, whose: Person) -> HttpResponse | None:
        form = RoleForm(self.request.POST)
        if not form.is_valid():
            return self.show(**self.context(whose.pk, role_form=form, form=form), status=400)
        try:
            actions.change_role(person=whose, role_key=form.cleaned_data["role_key"], by=self.person)
        except HoldfastError as error:
            form.add_error("role_key", str(error))
            return self.show(**self.context(whose.pk, role_form=form, form=form), status=400)
        return self._said(f"{whose.name} is {whose.role.title.lower()} from now on.")

    def _last_day(self, whose: Person) -> HttpResponse | None:
        form = LastDayForm(self.request.POST)
        if form.is_valid():
            try:
                actions.give_last_day(person=whose, ends_on=form.cleaned_data["ends_on"], by=self.person)
                return self._said("The last day of the account is changed.")
            except HoldfastError as error:
                form.add_error("ends_on", str(error))
        return self.show(**self.context(whose.pk, last_day_form=form, form=form), status=400)

    def _worker(self, whose: Person) -> HttpResponse | None:
        form = WorkerForm(self.request.POST, served=self.served)
        if not form.is_valid():
            return self.show(**self.context(whose.pk, worker_form=form, form=form), status=400)
        actions.change_worker_id(person=whose, worker_id=form.cleaned_data["worker_id"], by=self.person)
        return self._said("The worker id is changed; whose records open changes with it at once.")

    def _duty(self, whose: Person) -> HttpResponse | None:
        form = DutyForm(self.request.POST, served=self.served)
        if not form.is_valid():
            return self.show(**self.context(whose.pk, duty_form=form, form=form), status=400)
        given = {name: form.cleaned_data[name] for name in ("kind", "subject", "started_on", "ended_on")}
        actions.give_duty(person=whose, **given, by=self.person)
        return self._said("The duty is given.")

    def _end_duty(self, whose: Person) -> HttpResponse | None:
        duty = get_object_or_404(Duty, pk=self.request.POST.get("duty") or 0, person=whose)
        actions.end_duty(duty=duty, ended_on=actions.day_before(timezone.localdate()), by=self.person)
        return self._said("The duty has ended.")

    def _close(self, whose: Person) -> HttpResponse | None:
        actions.close_account(person=whose, by=self.person)
        return self._said(f"{whose.name} can no longer sign in.")

    def _reopen(self, whose: Person) -> HttpResponse | None:
        actions.reopen_account(person=whose, by=self.person)
        return self._said(f"{whose.name} can sign in again.")

    def _invite(self, whose: Person) -> HttpResponse | None:
        invite(self.request, whose)
        return None

    def _said(self, words_: str) -> None:
        messages.success(self.request, words_)

    def _subject(self, duty: Duty) -> str:
        """A team or service by name; a child by the reference alone: whoever manages accounts opens no record."""
        if duty.kind == Duty.Kind.CHILD:
            return f"child {reference_of(duty.subject)[:8]}"
        if duty.kind == Duty.Kind.COHORT:
            return f"evidence room {duty.subject[-6:]}"
        names = dict(team_names(self.served) + service_names(self.served))
        return names.get(duty.subject, duty.subject)
