"""What several forms ask for: a day, and running text."""

from collections.abc import Iterable
from typing import Any

from django import forms


class Day(forms.DateField):
    """A day, typed as 30/9/2026 or chosen."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("input_formats", ["%Y-%m-%d", "%d/%m/%Y", "%d %m %Y"])
        kwargs.setdefault("error_messages", {"invalid": "Write the day as 30/9/2026.", "required": "Give the day."})
        super().__init__(**kwargs)


def words(label: str, hint: str = "", *, required: bool = True, asked: str = "") -> forms.CharField:
    """A field for running text."""
    message = {"required": asked or f"Write {label[:1].lower()}{label[1:]}."}
    return forms.CharField(
        label=label, help_text=hint, required=required, error_messages=message, widget=forms.Textarea
    )


def offer(form: forms.Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    """Let a field of choices offer what is known only when the form is shown."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} is no field of choices")
    field.choices = list(choices)
