"""The forms in which supervision is written, of one child or of several, and what is to be done."""

from typing import Any

from django import forms
from django.utils import timezone

from holdfast.oversight.models import Supervision
from holdfast.web.components.fields import Day, words

ACTIONS = 3


class SessionForm(forms.Form):
    """When a session was held, and of which kind."""

    held_on = Day(label="Held on")
    kind = forms.ChoiceField(label="Kind", choices=Supervision.Kind.choices)

    def clean_held_on(self) -> Any:
        """A day that has come."""
        held_on = self.cleaned_data["held_on"]
        if held_on > timezone.localdate():
            raise forms.ValidationError("The day lies in the future. Give the day on which it was held.")
        return held_on


class DiscussionForm(forms.Form):
    """A child discussed in a session."""

    changed = words("What has changed", "Since the last time: for the child, in the family, around them.")
    worries = words("What worries us", "What may happen to the child if nothing changes.")
    decision = words("Decision, and why", asked="Write what was decided, and why.")
    child_view = words("The child's view", "In the child's own words where you have them, and how you know.")


class SupervisionForm(DiscussionForm, SessionForm):
    """One child discussed in a session."""


class ActionForm(forms.Form):
    """Something to be done: what, by whom, by when."""

    action = words("What is to be done", asked="Write what is to be done.")
    owner = forms.CharField(label="Who does it", max_length=150, error_messages={"required": "Name who does it."})
    due_on = Day(label="By when", required=False)

    def clean(self) -> dict[str, Any]:
        """A due day that is not past."""
        due_on = self.cleaned_data.get("due_on")
        if due_on and due_on < timezone.localdate():
            self.add_error("due_on", "The day is past. Give a day to come, or leave it empty.")
        return self.cleaned_data
