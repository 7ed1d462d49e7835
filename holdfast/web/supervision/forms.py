"""What is asked in a session: when it was, and of each child written about what was said."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

from holdfast.accounts.references import reference_of
from holdfast.oversight.actions import Discussed
from holdfast.web.components.writing import ACTIONS, ActionForm, DiscussionForm
from holdfast.web.supervision.children import Supervised

# An action of which nothing is written is none.
OPTIONAL = {"empty_permitted": True, "use_required_attribute": False}


@dataclass
class Part:
    """A child's part of the form: the discussion, and what is to be done.

    A child of whom nothing is written is not part of the session: nothing is asked of them.
    """

    of: Supervised
    form: forms.Form
    actions: list[forms.Form]
    is_written: bool

    @property
    def key(self) -> str:
        """What its fields' names begin with: a reference, never an id."""
        return reference_of(self.of.child["person_id"])

    def is_valid(self) -> bool:
        """Whether what is written can be saved; each form says what cannot."""
        return all([self.form.is_valid(), *(action.is_valid() for action in self.actions)])

    def discussed(self) -> Discussed:
        """What was said of the child."""
        given = [action.cleaned_data for action in self.actions if action.has_changed()]
        steps = [(step["action"], step["owner"], step["due_on"]) for step in given]
        return Discussed(person_id=self.of.child["person_id"], actions=steps, **self.form.cleaned_data)


def part_of(one: Supervised, *, sent: Mapping[str, Any] | None = None, kept: Mapping[str, Any] | None = None) -> Part:
    """A child's part, with what was sent, or else what a draft kept."""
    key = reference_of(one.child["person_id"])
    words = {name: str(value).strip() for name, value in (sent or kept or {}).items() if name.startswith(f"{key}-")}
    is_written = any(words.values())
    data = sent if is_written else None

    def made(form: type[forms.Form], prefix: str, **options: Any) -> forms.Form:
        initial = {name: words.get(f"{prefix}-{name}", "") for name in form.base_fields} if data is None else {}
        return form(data, prefix=prefix, initial=initial, **options)

    actions = [made(ActionForm, f"{key}-{number}", **OPTIONAL) for number in range(ACTIONS)]
    return Part(one, made(DiscussionForm, key), actions, is_written)


def label_of(name: str) -> str | None:
    """What a field is called, by the name under which it is sent: of which child, its reference tells."""
    key, _, rest = name.partition("-")
    number, _, field = rest.rpartition("-")
    found = (ActionForm if number else DiscussionForm).base_fields.get(field)
    if found is None:
        return None
    said = f"Action {int(number) + 1}: {str(found.label).lower()}" if number.isdigit() else str(found.label)
    return f"{said} (child {key[:6]})"
