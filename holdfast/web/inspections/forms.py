"""Forms for keeping a letter and for saying what a sentence says."""

from collections.abc import Sequence
from typing import Any

from django import forms

from holdfast.improvement.letters import Origin
from holdfast.improvement.models import Finding
from holdfast.improvement.themes import THEMES
from holdfast.inspection.models import AnsweringPlan, Evidence
from holdfast.letters.progress import words_of_progress
from holdfast.web.components.fields import Day, offer, words

MOST_BYTES = 30_000_000
POLARITY_WORDS = {"strength": "Strength", "weakness": "Weakness", "mixed": "Both", "context": "Neither: context"}


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


class KeepLetterForm(KeepForm):
    """A letter or report of Ofsted, and whether it is published."""

    source = forms.CharField(
        label="Where you have it from",
        help_text="For example: e-mail of 3 May 2026; reports.ofsted.gov.uk",
        max_length=200,
        required=False,
    )
    is_embargoed = forms.BooleanField(
        label="It is not published yet",
        help_text="Only you, the director and whoever is put on its list can read it and what is found in it.",
        required=False,
    )
    embargo_ends_on = Day(
        label="Last day on which it is kept back",
        help_text="Leave it empty to wait until it is published",
        required=False,
    )

    def origin(self) -> Origin:
        """Where it comes from."""
        given = self.cleaned_data
        until = given["embargo_ends_on"] if given["is_embargoed"] else None
        return Origin(source=given["source"], is_embargoed=given["is_embargoed"], embargo_ends_on=until)


class KeepTextForm(forms.Form):
    """What others wrote of an inspection: a press summary, the council's own statement."""

    title = forms.CharField(label="Title", max_length=120, error_messages={"required": "Give its title."})
    source = forms.CharField(
        label="Source",
        help_text="For example: Community Care, a web address, the council's press office",
        max_length=200,
        error_messages={"required": "Say where the text comes from."},
    )
    author = forms.CharField(label="Author", max_length=200, required=False)
    on = Day(label="Day of the text", help_text="For example 30/9/2026")
    text = words("The text as it stands", "Paste it here. Its words are kept as they are.", asked="Paste the text.")


class RatingForm(forms.Form):
    """How somebody rated the progress since the last judgement."""

    rated_on = Day(label="Day of the rating", help_text="For example 30/9/2026")
    rated_by = forms.CharField(label="Who rated it", max_length=200, error_messages={"required": "Say who rated it."})
    word = forms.ChoiceField(label="Progress is", choices=[(one, one.capitalize()) for one in words_of_progress()])
    theme = forms.ChoiceField(label="On which theme", choices=[("", "All"), *THEMES.items()], required=False)
    source = forms.CharField(
        label="Where that is written", max_length=200, error_messages={"required": "Say where it is written."}
    )
    words = words("In their words", required=False)


class ShareForm(forms.Form):
    """Somebody who may read a letter that is not published yet."""

    email = forms.ChoiceField(label="Who may read it before it is published")

    def __init__(self, *args: Any, people: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "email", people)


class PublishForm(forms.Form):
    """That a letter was published."""

    on = Day(label="Published on", help_text="For example 30/9/2026")
    address = forms.CharField(label="Address of the public copy", required=False, max_length=300)


class CloseForm(forms.Form):
    """Until when a letter is kept back."""

    until = Day(label="Last day on which it is kept back", help_text="Empty: until it is published", required=False)


class AnswerForm(forms.Form):
    """The council's answer, and to which services it applies."""

    answer = forms.ChoiceField(label="The council's answer", choices=Finding.Answer.choices[1:])
    words = words("Why, or which part", "Needed unless it is accepted whole.", required=False)
    areas = forms.MultipleChoiceField(
        label="Services and teams to which the answer applies",
        help_text="None chosen: the whole council",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["areas"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = list(units)


class EvidenceForm(forms.Form):
    """What a finding rests on."""

    kind = forms.ChoiceField(label="Kind", choices=Evidence.Kind.choices)
    words = words("What was looked at or heard", "Name no child.", asked="Say what was looked at or heard.")
    how_many = forms.IntegerField(label="How many", required=False, min_value=1)
    seen_on = Day(label="On which day", help_text="For example 30/9/2026", required=False)


class StatementForm(forms.Form):
    """What the council said in public."""

    words = words("The statement as it was made", asked="Give the words of the statement.")
    said_by = forms.CharField(label="Who made it", max_length=200, error_messages={"required": "Say who made it."})
    said_on = Day(label="On which day", help_text="For example 30/9/2026")
    address = forms.CharField(
        label="Where the public reads more", help_text="A web address, if there is one", required=False, max_length=300
    )


class PlanForm(forms.Form):
    """The plan that answers an area for improvement."""

    plan = forms.CharField(
        label="The plan that answers it", max_length=200, error_messages={"required": "Name the plan."}
    )
    clears = forms.ChoiceField(label="Would that plan alone clear it?", choices=AnsweringPlan.Clears.choices)
    why = words("What else it takes, or why it is enough", required=False)


class DayForm(forms.Form):
    """The day of a letter that tells none."""

    on = Day(label="Day of the letter", help_text="For example 30/9/2026")


class WhyForm(forms.Form):
    """Why something is taken back."""

    why = forms.CharField(label="Why", max_length=200, error_messages={"required": "Say why it is taken back."})
