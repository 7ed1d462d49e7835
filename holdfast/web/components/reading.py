"""What is said of the words of a finding, as a form: all of it can be mended, the words cannot."""

from typing import Any

from django import forms

from holdfast.improvement.findings import Said
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.letters.findings.classify import DIRECTIONS
from holdfast.letters.findings.lexicons import groups
from holdfast.standards import CLOCKS, MEASURES
from holdfast.web.components.fields import offer

MOST_THEMES = 3
DIRECTION_WORDS = {
    "none": "None said",
    "improving": "Improving",
    "early": "Too early to tell",
    "declining": "Declining",
}


class ReadingForm(forms.Form):
    """What the words say, as a person reads them."""

    polarity = forms.ChoiceField(label="Strength or weakness", choices=Finding.Polarity.choices)
    direction = forms.ChoiceField(label="Direction", choices=[(d, DIRECTION_WORDS[d]) for d in DIRECTIONS])
    extent = forms.ChoiceField(label="How far it reaches", required=False)
    maturity = forms.ChoiceField(label="How far the change has come", required=False)
    theme_1 = forms.ChoiceField(label="Theme", choices=list(THEMES.items()))
    theme_2 = forms.ChoiceField(label="A second theme", choices=[("", "None"), *THEMES.items()], required=False)
    theme_3 = forms.ChoiceField(label="A third theme", choices=[("", "None"), *THEMES.items()], required=False)
    measures = forms.CharField(
        label="Measures that would show it",
        help_text="Their ids, set apart by spaces, such as AS02 CP01",
        required=False,
    )
    standards = forms.CharField(
        label="Standards that it touches",
        help_text="Their ids, set apart by spaces, such as supervision",
        required=False,
    )

    def __init__(self, *args: Any, said: Said, **kwargs: Any) -> None:
        themes = [*said.themes, "", "", ""]
        initial = {
            "polarity": said.polarity,
            "direction": said.direction or "none",
            "extent": said.extent,
            "maturity": said.maturity,
            "measures": " ".join(said.measures),
            "standards": " ".join(said.standards),
            **{f"theme_{number}": themes[number - 1] for number in range(1, MOST_THEMES + 1)},
        }
        super().__init__(*args, initial=initial, **kwargs)
        self.before = said
        for name in ("extent", "maturity"):
            offer(self, name, [("", "Not said"), *((step, step.capitalize()) for step in groups(name))])

    def clean_measures(self) -> list[str]:
        """The ids, each of a measure that there is."""
        return _known(self.cleaned_data["measures"].upper(), MEASURES, "measure", "AS02")

    def clean_standards(self) -> list[str]:
        """The ids, each of a standard that there is."""
        return _known(self.cleaned_data["standards"].lower(), CLOCKS, "standard", "supervision")

    def said(self) -> Said:
        """What the form says; the weight that a letter gave the words, and the words that led to it, stay."""
        given = self.cleaned_data
        themes = dict.fromkeys(given[f"theme_{n}"] for n in range(1, MOST_THEMES + 1) if given[f"theme_{n}"])
        return Said(
            polarity=given["polarity"],
            direction=given["direction"],
            extent=given["extent"],
            maturity=given["maturity"],
            themes=list(themes),
            measures=given["measures"],
            standards=given["standards"],
            weight=self.before.weight,
            because=self.before.because,
        )


def _known(given: str, there: Any, what: str, such: str) -> list[str]:
    asked = list(dict.fromkeys(given.replace(",", " ").split()))
    unknown = [one for one in asked if one not in there]
    if unknown:
        raise forms.ValidationError(f"There is no {what} {', '.join(unknown)}. Give ids such as {such}.")
    return asked
