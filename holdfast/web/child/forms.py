"""The forms of a child's page."""

from typing import Any

from django import forms
from django.utils import timezone

from holdfast.web.components.fields import Day, words


class OversightForm(forms.Form):
    """Management oversight: evaluation, challenge, decision, action, due."""

    entered_on = Day(label="Date")
    evaluation = words("How things stand for the child", "What is better or worse for the child, and how you know.")
    challenge = words("Challenge", "What you question in the plan or the practice.", required=False)
    decision = words("Decision", asked="Write what you decide.")
    action = words("Action", "What is to be done because of it.", required=False)
    due_on = Day(label="Action due", required=False)

    def clean_entered_on(self) -> Any:
        """A day that has come."""
        entered_on = self.cleaned_data["entered_on"]
        if entered_on > timezone.localdate():
            raise forms.ValidationError("The day lies in the future. Give today or an earlier day.")
        return entered_on
