"""Forms for what should hold, for what is stated of it, for the council's own grades, and for telling children back."""

from collections.abc import Sequence
from typing import Any

from django import forms

from holdfast.improvement.conditions import CONDITIONS, STAGES
from holdfast.improvement.expectations import HOLDS, HOLDS_NOT, Expected, Kind
from holdfast.improvement.models import Finding, Statement
from holdfast.improvement.own_view import GRADES
from holdfast.improvement.themes import THEMES
from holdfast.web.components.fields import Day, offer, words
from holdfast.web.improvement.expected_words import GRADE_WORDS, JUDGEMENTS
from holdfast.web.improvement.forms import NONE, measure_choices, value_meant

PARTS = {
    Kind.CONDITION: ("Condition", [(key, one.title) for key, one in CONDITIONS.items()]),
    Kind.EXIT: ("Stage", [(key, one.title) for key, one in STAGES.items()]),
}


class ExpectationForm(forms.Form):
    """What should hold, and the one thing that shows whether it does."""

    part = forms.ChoiceField(label="Part", required=False)
    words = forms.CharField(label="What should hold, in plain words", max_length=300)
    measure = forms.ChoiceField(
        label="Measure that shows it", help_text="Its figure of the last twelve months counts.", required=False
    )
    way = forms.ChoiceField(label="It is to be", choices=[("least", "At least"), ("most", "At most")])
    expected_value = forms.FloatField(label="Value asked", help_text="85 means 85%", required=False)
    finding = forms.ChoiceField(
        label="Or the finding whose re-test shows it",
        help_text="Without a measure and a finding somebody states whether it holds.",
        required=False,
    )

    def __init__(self, *args: Any, kind: str, findings: Sequence[Finding], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind in PARTS:
            label, choices = PARTS[Kind(kind)]
            self.fields["part"].label = label
            offer(self, "part", choices)
        else:
            del self.fields["part"]
            self.fields["words"].label = "What is promised, in words for children"
        offer(self, "measure", [*NONE, *measure_choices()])
        offer(self, "finding", [*NONE, *((one.id, f"{one.source_on:%d/%m/%Y} {one.words[:90]}") for one in findings)])

    def expected(self, kind: str) -> Expected:
        """What should hold."""
        given = self.cleaned_data
        return Expected(
            kind=kind,
            part=given.get("part", ""),
            words=given["words"],
            measure=given["measure"],
            is_at_least=given["way"] == "least",
            expected_value=value_meant(given),
            finding=given["finding"],
        )


class StateForm(forms.Form):
    """Whether something holds, and how one can see it."""

    said = forms.ChoiceField(label="It", choices=[(HOLDS, "Holds"), (HOLDS_NOT, "Does not hold")])
    because = words("How one can see it", "Such as: 40 of 46 workers have a laptop of this year. Name no child.")
    said_on = Day(label="Seen on", help_text="For example 30/9/2026")


class RatingForm(forms.Form):
    """The council's own grade of a judgement or a theme."""

    about = forms.ChoiceField(
        label="What is graded",
        choices=[
            *((f"judgement:{key}", f"Judgement: {title}") for key, title in JUDGEMENTS.items()),
            *((f"theme:{key}", f"Theme: {title}") for key, title in THEMES.items()),
        ],
    )
    grade = forms.ChoiceField(label="Our grade", choices=[(one, GRADE_WORDS[one]) for one in GRADES])
    because = words("On what it rests", "Which figures, audits or feedback. Name no child.")
    said_on = Day(label="Day of the self-assessment", help_text="For example 30/9/2026")

    def rating(self) -> dict[str, Any]:
        """The grade as it is given."""
        kind, about = self.cleaned_data["about"].split(":")
        given = {name: self.cleaned_data[name] for name in ("grade", "because", "said_on")}
        return {"about_kind": Statement.About(kind), "about": about, **given}


class ToldBackForm(forms.Form):
    """That those who raised something were told what became of it."""

    told_on = Day(label="Told on", help_text="For example 30/9/2026")
    how = forms.CharField(label="How", help_text="Such as: at the council of children in care", max_length=200)
    words = words("What they were told", "Name no child.", asked="Write what they were told.")
