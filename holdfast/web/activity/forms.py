"""What the log is asked for."""

from django import forms

from holdfast.web.activity.entries import KINDS
from holdfast.web.components.fields import Day


class AskForm(forms.Form):
    """Whose entries, of which kind, of which day. None of these tells of a child."""

    by = forms.CharField(label="Person", max_length=200, required=False)
    kind = forms.ChoiceField(
        label="What", choices=[("", "Everything"), *((key, title) for key, (title, _) in KINDS.items())], required=False
    )
    on = Day(label="Day", required=False)
    before = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
