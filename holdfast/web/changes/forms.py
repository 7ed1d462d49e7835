"""The form in which somebody states a change."""

from collections.abc import Sequence
from typing import Any

from django import forms

from holdfast.standards import MEASURES
from holdfast.web.components.fields import Day, offer


class ChangeForm(forms.Form):
    """What changed, when, and which charts it touches."""

    title = forms.CharField(
        label="What changed",
        help_text="In a few words, such as: new practice model; inspection visit. Name no child.",
        max_length=120,
        error_messages={"required": "Say what changed."},
    )
    changed_on = Day(label="From which day", help_text="For example 30/9/2026")
    measure = forms.ChoiceField(label="Which measure", required=False)
    unit = forms.ChoiceField(label="Where", required=False)

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], whole: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        titles = [(m.id, f"{m.id} {m.title}") for m in MEASURES.values()]
        offer(self, "measure", [("", "All measures"), *titles])
        everywhere = [("", "The whole council, and each service and team")] if whole else []
        offer(self, "unit", [*everywhere, *units])
