"""Forms for findings, the council's answer, improvement actions, what became of them, and claims."""

from collections.abc import Sequence
from typing import Any

from django import forms

from holdfast.accounts.models import Person
from holdfast.improvement.actions import Intended
from holdfast.improvement.claims import Claimed
from holdfast.improvement.findings import Said, Source
from holdfast.improvement.models import Finding, ImprovementAction
from holdfast.improvement.themes import THEMES
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.components.fields import Day, offer, words

NONE = [("", "None")]


def measure_choices() -> list[tuple[str, str]]:
    """Every measure by its id and title."""
    return [(m.id, f"{m.id} {m.title}") for m in MEASURES.values()]


def _short(label: str, hint: str = "", *, most: int = 200, required: bool = False) -> forms.CharField:
    asked = {"required": f"{label}: this is needed."}
    return forms.CharField(label=label, help_text=hint, max_length=most, required=required, error_messages=asked)


def value_meant(given: dict[str, Any]) -> float | None:
    """A value as people write it, in the measure's own unit: 85 for a share of 85%."""
    value, measure = given.get("expected_value"), MEASURES.get(given.get("measure", ""))
    return value / 100 if value is not None and measure and measure.gives.in_percent else value


def written_value(measure_id: str, value: float | None) -> float | None:
    """A value as the form shows it."""
    measure = MEASURES.get(measure_id)
    return round(value * 100, 6) if value is not None and measure and measure.gives.in_percent else value


class FindingForm(forms.Form):
    """A finding that did not come from a letter kept here: from a review, feedback, a signal or a person."""

    words = words("The words of the source, as they stand", "They are kept for ever. Name no child.")
    source_kind = forms.ChoiceField(label="Where they come from", choices=Finding.Source.choices)
    source_title = _short("Which one", "Such as: audit of 20 plans; complaint; team meeting", required=True)
    source_on = Day(label="On which day", help_text="For example 30/9/2026")
    page = forms.IntegerField(label="Page, if it has one", required=False, min_value=1)
    polarity = forms.ChoiceField(label="Strength or weakness", choices=Finding.Polarity.choices)
    theme = forms.ChoiceField(label="Theme", choices=list(THEMES.items()))
    standard = forms.ChoiceField(label="Standard that it touches", required=False)
    measure = forms.ChoiceField(label="Measure that would show it", required=False)
    unit = forms.ChoiceField(label="Where", required=False)

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], whole: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "standard", [*NONE, *((c.standard, c.title) for c in CLOCKS.values())])
        offer(self, "measure", [*NONE, *measure_choices()])
        offer(self, "unit", [*([("", "The whole council")] if whole else []), *units])

    def source(self) -> Source:
        """Where the words stand."""
        given = self.cleaned_data
        return Source(given["source_kind"], given["source_title"], given["source_on"], page=given["page"])

    def said(self) -> Said:
        """What is said of them."""
        given = self.cleaned_data
        standards, measures = ([given[name]] if given[name] else [] for name in ("standard", "measure"))
        return Said(given["polarity"], [given["theme"]], standards=standards, measures=measures)


class AnswerForm(forms.Form):
    """The council's answer to a finding."""

    answer = forms.ChoiceField(label="The council's answer", choices=Finding.Answer.choices[1:])
    words = words("Why, or which part", "Needed unless it is accepted whole.", required=False)
    answered_on = Day(label="Decided on", help_text="For example 30/9/2026; today if it is left empty", required=False)


class RetestForm(forms.Form):
    """A later finding that looked at the same thing again."""

    later = forms.ChoiceField(label="A later finding that looked at the same thing again")

    def __init__(self, *args: Any, found: Sequence[Finding], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        told = ((one.id, f"{one.source_on:%d/%m/%Y} {one.get_polarity_display()}: {one.words[:90]}") for one in found)
        offer(self, "later", told)


class ActionForm(forms.Form):
    """An improvement action: what is left empty makes it less robust, and the plan says so."""

    title = _short("What is to be done", required=True)
    starts_on = Day(label="From which day", help_text="For example 30/9/2026")
    due_on = Day(label="By when", required=False)
    owner_post = _short("Post that answers for it", "Such as: head of assessment", most=120)
    owner = forms.ChoiceField(label="Who holds that post", required=False)
    deputy_post = _short("Post that would carry it if that one fell empty", most=120)
    resource = _short("With what", "Time, people or money")
    amount = forms.IntegerField(label="Money, in pounds", required=False, min_value=0)
    approved_on = Day(label="Money approved on", required=False)
    spent = forms.IntegerField(label="Spent so far, in pounds", required=False, min_value=0)
    bought = _short("What that bought", "Such as: one reviewing officer from March")
    depends_on = forms.ChoiceField(label="Action that must come first", required=False)
    depends_on_others = _short("What else it depends on")
    rests_on_recruitment = forms.BooleanField(label="It works only if somebody is recruited", required=False)
    who_gains = _short("Which children gain")
    how_seen = _short("How that will be seen")
    measure = forms.ChoiceField(label="Measure that will show its effect", required=False)
    expected_value = forms.FloatField(label="Value expected", help_text="85 means 85%", required=False)
    expected_by = Day(label="Effect expected by", required=False)
    review = _short("Review that will show its effect", "Such as: dip sample of 20 plans in March")
    scope = _short(
        "Focused work: what is in it, and what is not", "Such as: the two teams whose plans drift, until March"
    )
    stop_rule = _short("Focused work: when it stops", "Such as: when two dip samples in a row pass")
    stop_months = forms.IntegerField(
        label="Or after so many months in a row at the value expected", required=False, min_value=1, max_value=24
    )

    def __init__(self, *args: Any, others: Sequence[ImprovementAction], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Person.objects.filter(is_active=True).order_by("name")
        offer(self, "owner", [("", "Nobody yet"), *((p.email, f"{p.name}, {p.role.title}") for p in people)])
        offer(self, "depends_on", [*NONE, *((one.id, one.title) for one in others)])
        offer(self, "measure", [*NONE, *measure_choices()])

    def intended(self) -> Intended:
        """What is intended."""
        given = {name: value for name, value in self.cleaned_data.items() if name != "depends_on"}
        return Intended(**{**given, "expected_value": value_meant(given)})

    @property
    def first(self) -> list[str]:
        """The action that must come first, if there is one."""
        return [one for one in [self.cleaned_data["depends_on"]] if one]


class DoneForm(forms.Form):
    """That an action was done."""

    done_on = Day(label="Done on", help_text="For example 30/9/2026")
    words = words("What was done, and where one can see it", asked="Say what was done, and where one can see it.")


class StopForm(forms.Form):
    """That an action is stopped."""

    why = words("Why it is stopped, and what takes its place", asked="Say why it is stopped.")


class ClaimForm(forms.Form):
    """What a leader claims."""

    words = words("The words of the claim", "Such as: caseloads will fall when thirty join in autumn")
    said_by = _short("Who said it", "A post, such as: director", most=120, required=True)
    said_to = _short("To whom", "Such as: scrutiny committee", most=120, required=True)
    said_on = Day(label="Said on", help_text="For example 30/9/2026")
    measure = forms.ChoiceField(label="Measure that would show it")
    way = forms.ChoiceField(label="It will be", choices=[("least", "At least"), ("most", "At most")])
    expected_value = forms.FloatField(label="Value claimed", help_text="85 means 85%")
    due_on = Day(label="By when")
    unit = forms.ChoiceField(label="Where", required=False)

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], whole: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "measure", measure_choices())
        offer(self, "unit", [*([("", "The whole council")] if whole else []), *units])

    def claimed(self) -> Claimed:
        """What is claimed."""
        given = self.cleaned_data
        same = ("words", "said_by", "said_to", "said_on", "measure", "due_on")
        return Claimed(
            **{name: given[name] for name in same},
            is_at_least=given["way"] == "least",
            expected_value=value_meant(given) or 0.0,
            unit_id=given["unit"],
        )


class WhyForm(forms.Form):
    """Why something is taken back."""

    why = forms.CharField(label="Why", max_length=200, error_messages={"required": "Say why it is taken back."})


class SinceForm(forms.Form):
    """The day of the last board."""

    since = Day(label="The last board met on", help_text="For example 30/6/2026", required=False)
