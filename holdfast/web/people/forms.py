"""The forms of the People pages."""

from typing import Any

from django import forms
from django.utils import timezone

from holdfast.accounts.actions import ADMINISTERED
from holdfast.accounts.models import Person
from holdfast.accounts.roles import ROLES
from holdfast.serving.reader import Served
from holdfast.web.components.fields import Day, offer

ROLE_CHOICES = [(role.key, f"{role.title}: {role.purpose}") for role in ROLES.values()]


class WorkerId(forms.CharField):
    """An id of the case system; the record that serves knows it, or it is empty."""

    def __init__(self, served: Served, **kwargs: Any) -> None:
        self.served = served
        hint = "Their id in the case system: their children and team follow from it. Leave it empty if they have none."
        super().__init__(label="Worker id", help_text=hint, max_length=48, required=False, **kwargs)

    def clean(self, value: Any) -> str:
        """The id, if the record knows the worker."""
        worker_id: str = super().clean(value)
        if worker_id and self.served.row("SELECT 1 FROM workers WHERE worker_id = ?", (worker_id,)) is None:
            raise forms.ValidationError("The record knows no worker of this id. Copy it from the case system.")
        return worker_id


class OpenForm(forms.Form):
    """A new account."""

    email = forms.EmailField(
        label="E-mail address",
        error_messages={"required": "Write their e-mail address.", "invalid": "Write a whole e-mail address."},
    )
    name = forms.CharField(label="Name", max_length=150, error_messages={"required": "Write their name."})
    role_key = forms.ChoiceField(label="Role", choices=ROLE_CHOICES, error_messages={"required": "Choose a role."})
    ends_on = Day(label="Last day of the account", required=False)

    def __init__(self, *args: Any, served: Served, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["worker_id"] = WorkerId(served)

    def clean_email(self) -> str:
        """An address that has no account yet."""
        email: str = self.cleaned_data["email"].lower()
        if Person.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError("There is an account with this e-mail address. Find it in the list of people.")
        return email


class RoleForm(forms.Form):
    """Another role."""

    role_key = forms.ChoiceField(label="Role", choices=ROLE_CHOICES)


class LastDayForm(forms.Form):
    """The day after which an account ends by itself."""

    ends_on = Day(label="Last day of the account", required=False)


class WorkerForm(forms.Form):
    """Another worker id."""

    def __init__(self, *args: Any, served: Served, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["worker_id"] = WorkerId(served)


class DutyForm(forms.Form):
    """A duty to a team, a service or a child, for a time."""

    team = forms.ChoiceField(label="A team", required=False)
    service = forms.ChoiceField(label="Or a service", required=False)
    child = forms.CharField(label="Or one child, by the id in the case system", required=False, max_length=48)
    started_on = Day(label="From", initial=lambda: f"{timezone.localdate():%d/%m/%Y}")
    ended_on = Day(label="Last day", required=False)

    def __init__(self, *args: Any, served: Served, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.served = served
        offer(self, "team", [("", "No team"), *team_names(served)])
        offer(self, "service", [("", "No service"), *service_names(served)])

    def clean_child(self) -> str:
        """A child whom the record knows."""
        child: str = self.cleaned_data["child"].strip()
        if child and self.served.row("SELECT 1 FROM children WHERE person_id = ?", (child,)) is None:
            raise forms.ValidationError("The record knows no child of this id. Copy it from the case system.")
        return child

    def clean(self) -> dict[str, Any]:
        """Exactly one subject, and an end that does not come before the start."""
        given = [(kind, self.cleaned_data.get(kind)) for kind in ADMINISTERED if self.cleaned_data.get(kind)]
        if len(given) != 1 and not self.errors:
            self.add_error("team", "Choose a team, a service or a child: one of the three.")
        started_on, ended_on = self.cleaned_data.get("started_on"), self.cleaned_data.get("ended_on")
        if started_on and ended_on and ended_on < started_on:
            self.add_error(
                "ended_on", "The last day lies before the first. Give a day on or after it, or leave it empty."
            )
        if given:
            self.cleaned_data["kind"], self.cleaned_data["subject"] = given[0]
        return self.cleaned_data


def team_names(served: Served) -> list[tuple[str, str]]:
    """The teams in order of name."""
    return [(row["team_id"], row["name"]) for row in served.rows("SELECT team_id, name FROM teams ORDER BY name")]


def service_names(served: Served) -> list[tuple[str, str]]:
    """The services in order of name."""
    sql = "SELECT DISTINCT service_id, service FROM teams WHERE service_id IS NOT NULL ORDER BY service"
    return [(row["service_id"], row["service"] or row["service_id"]) for row in served.rows(sql)]
