"""Forms for keeping a letter and for saying what a sentence says."""

from typing import Any

from django import forms

from holdfast.improvement.findings import Said
from holdfast.improvement.themes import THEMES
from holdfast.letters.findings.classify import DIRECTIONS, POLARITIES
from holdfast.letters.findings.lexicons import groups
from holdfast.standards import MEASURES
from holdfast.web.components.fields import Day, offer, words

MOST_THEMES = 3
MOST_BYTES = 30_000_000
POLARITY_WORDS = {"strength": "Strength", "weakness": "Weakness", "mixed": "Both", "context": "Neither: context"}
DIRECTION_WORDS = {
    "none": "None said",
    "improving": "Improving",
    "early": "Too early to tell",
    "declining": "Declining",
}


class MendForm(forms.Form):
    """What a sentence says, as a person reads it."""

    polarity = forms.ChoiceField(label="Strength or weakness", choices=[(p, POLARITY_WORDS[p]) for p in POLARITIES])
    direction = forms.ChoiceField(label="Direction", choices=[(d, DIRECTION_WORDS[d]) for d in DIRECTIONS])
    extent = forms.ChoiceField(label="How far it reaches", required=False)
    maturity = forms.ChoiceField(label="How far the change has come", required=False)
    theme_1 = forms.ChoiceField(label="Theme", choices=list(THEMES.items()))
    theme_2 = forms.ChoiceField(label="A second theme", choices=[("", "None"), *THEMES.items()], required=False)
    theme_3 = forms.ChoiceField(label="A third theme", choices=[("", "None"), *THEMES.items()], required=False)
    measures = forms.CharField(
        label="Measures that it touches",
        help_text="Their ids, set apart by spaces, such as AS02 CP01",
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
            **{f"theme_{number}": themes[number - 1] for number in range(1, MOST_THEMES + 1)},
        }
        super().__init__(*args, initial=initial, **kwargs)
        for name in ("extent", "maturity"):
            steps = [("", "Not said"), *((step, step.capitalize()) for step in groups(name))]
            offer(self, name, steps)

    def clean_measures(self) -> list[str]:
        """The ids, each of a measure that there is."""
        given = list(dict.fromkeys(self.cleaned_data["measures"].upper().replace(",", " ").split()))
        unknown = [one for one in given if one not in MEASURES]
        if unknown:
            raise forms.ValidationError(f"There is no measure {', '.join(unknown)}. Give ids such as AS02.")
        return given

    def said(self) -> Said:
        """What the form says."""
        given = self.cleaned_data
        themes = dict.fromkeys(given[f"theme_{n}"] for n in range(1, MOST_THEMES + 1) if given[f"theme_{n}"])
        return Said(
            polarity=given["polarity"],
            direction=given["direction"],
            extent=given["extent"],
            maturity=given["maturity"],
            themes=list(themes),
            measures=given["measures"],
        )


class SplitForm(forms.Form):
    """Where a sentence is to be parted."""

    parts = words("Begin a new line where it is to be parted", "Change no word: the letter's own words are kept.")


class KeepForm(forms.Form):
    """The file of a letter or report."""

    file = forms.FileField(
        label="Letter or report about this council",
        help_text="PDF, Word, a saved web page or text.",
        error_messages={"required": "Choose a file.", "empty": "The file is empty. Choose the letter itself."},
    )

    def clean_file(self) -> Any:
        """The file, if it is no larger than a letter can be."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(f"The file has more than {MOST_BYTES // 1_000_000} MB. Choose the letter only.")
        return file


class DayForm(forms.Form):
    """The day of a letter that tells none."""

    on = Day(label="Day of the letter", help_text="For example 30/9/2026")


class WhyForm(forms.Form):
    """Why something is taken back."""

    why = forms.CharField(label="Why", max_length=200, error_messages={"required": "Say why it is taken back."})
