"""Forms of evidence rooms: the visit and its scope, what is laid out, who is let in."""

import secrets
from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from holdfast.improvement.embargo import letters_open_to
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.inspection.models import RoomItem
from holdfast.inspection.rooms import inspectors
from holdfast.inspection.scopes import GROUPS, Asked
from holdfast.serving.reader import Served
from holdfast.standards import MEASURES
from holdfast.web.components.fields import Day, offer
from holdfast.web.page import Page

SEEDS = 1_000_000
DAY_HINT = "For example 30/9/2026"


class RoomForm(forms.Form):
    """A visit, and which children it looks at."""

    title = forms.CharField(
        label="Name of the visit",
        help_text="For example: sixth monitoring visit",
        max_length=120,
        error_messages={"required": "Give the room a name, such as: sixth monitoring visit."},
    )
    theme = forms.ChoiceField(label="Theme", choices=[("", "None"), *THEMES.items()], required=False)
    starts_on = Day(label="First day of the visit", help_text=DAY_HINT)
    ends_on = Day(label="Last day of the visit", help_text=DAY_HINT)
    groups = forms.MultipleChoiceField(
        label="Which children",
        choices=[(name, group.words[:1].upper() + group.words[1:]) for name, group in GROUPS.items()],
        error_messages={"required": "Choose at least one group of children."},
        widget=forms.CheckboxSelectMultiple,
    )
    months = forms.IntegerField(
        label="Months to look back",
        help_text="For referrals, assessments, enquiries and children who came into care or were missing",
        initial=6,
        min_value=1,
        max_value=36,
    )
    team = forms.ChoiceField(label="Team", required=False)
    as_at = Day(label="On which day", help_text="The day of the record, or an earlier one")
    sample = forms.IntegerField(
        label="How many of them, drawn by chance", help_text="Leave it empty for all", required=False, min_value=1
    )
    seed = forms.IntegerField(
        label="Number that draws the sample",
        help_text="The same number draws the same children again",
        min_value=0,
        max_value=SEEDS,
        required=False,
    )

    def __init__(self, *args: Any, served: Served, **kwargs: Any) -> None:
        as_at = served.snapshot.as_at
        initial = {"as_at": f"{as_at:%d/%m/%Y}", "seed": secrets.randbelow(SEEDS)}
        super().__init__(*args, initial=initial, **kwargs)
        teams = served.rows("SELECT team_id, name FROM teams ORDER BY name")
        offer(self, "team", [("", "All teams"), *((row["team_id"], row["name"]) for row in teams)])

    def made(self) -> dict[str, Any]:
        """The room as it is to be made."""
        given = dict(self.cleaned_data)
        teams = [team for team in [given.pop("team")] if team]
        asked = Asked(given.pop("groups"), given.pop("months"), teams, given.pop("sample"))
        return {**given, "seed": given["seed"] or 0, "asked": asked}


class ItemForm(forms.Form):
    """Something to lay out."""

    kind = forms.ChoiceField(label="What it is", choices=RoomItem.Kind.choices)
    measure = forms.ChoiceField(label="If a figure: which measure", required=False)
    audit = forms.ChoiceField(label="If an audit: the finding that tells of it", required=False)
    title = forms.CharField(label="If a document: its title", required=False, max_length=200)
    address = forms.CharField(label="If a document: its address", required=False, max_length=100)
    dated_on = Day(label="Of which day", help_text=DAY_HINT)

    def __init__(self, *args: Any, audits: Sequence[Finding], as_at: date, **kwargs: Any) -> None:
        super().__init__(*args, initial={"dated_on": f"{as_at:%d/%m/%Y}"}, **kwargs)
        offer(self, "measure", [("", "None"), *((m.id, f"{m.id} {m.title}") for m in MEASURES.values())])
        told = ((one.id, f"{one.source_title}, {one.source_on:%d/%m/%Y}: {one.words[:60]}") for one in audits)
        offer(self, "audit", [("", "None"), *told])

    def laid(self, audits: Sequence[Finding]) -> dict[str, Any]:
        """What is to be laid out: the subject and title that its kind gives it."""
        given, kind = self.cleaned_data, self.cleaned_data["kind"]
        laid = {"kind": kind, "subject": given["address"], "title": given["title"], "dated_on": given["dated_on"]}
        if kind == RoomItem.Kind.FIGURE:
            laid |= {"subject": given["measure"]}
        if kind == RoomItem.Kind.AUDIT:
            found = next((one for one in audits if one.id == given["audit"]), None)
            laid |= {"subject": given["audit"], "title": found.source_title if found else ""}
            laid |= {"words": found.words, "dated_on": found.source_on} if found else {}
        return laid


class LetInForm(forms.Form):
    """An inspector, and up to which day."""

    inspector = forms.ChoiceField(label="Inspector", error_messages={"required": "Choose an inspector."})
    ended_on = Day(label="Last day", help_text=DAY_HINT)

    def __init__(self, *args: Any, last: date, **kwargs: Any) -> None:
        super().__init__(*args, initial={"ended_on": f"{last:%d/%m/%Y}"}, **kwargs)
        offer(self, "inspector", [(str(one.pk), f"{one.name}, {one.email}") for one in inspectors()])


class LetterForm(forms.Form):
    """The letter to which a visit came."""

    letter = forms.ChoiceField(label="The letter on this visit")

    def __init__(self, *args: Any, page: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        letters = letters_open_to(page.person).defer("content", "passages").order_by("-visit_started_on", "-written_on")
        offer(self, "letter", [(one.id, f"{one.title}, {one.happened_on or 'no date'}") for one in letters])
