"""What people say of the service's own work: what changed in it and when, what was found of it, and in which letter."""

import uuid
from datetime import date
from typing import ClassVar

from django.db import models
from django.utils import timezone


def new_id() -> str:
    """An id for what is written here."""
    return f"HF-{uuid.uuid4().hex}"


class StatedChange(models.Model):
    """Something that changed the work from a day on, so that charts begin afresh there.

    It touches one measure or all, and the whole council, or one service or team. `groups` are the ids that were meant
    when it was stated: of a service its teams too. One that was a mistake is withdrawn, and stays in the record.
    """

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    changed_on = models.DateField()
    title = models.CharField(max_length=120)
    measure = models.CharField(max_length=10, blank=True)
    unit = models.CharField(max_length=200, blank=True)
    groups = models.JSONField(default=list)
    stated_by = models.CharField(max_length=200)
    stated_at = models.DateTimeField(default=timezone.now)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_on", "-stated_at"]

    def __str__(self) -> str:
        return f"{self.title}, {self.changed_on}"


class Finding(models.Model):
    """What somebody found of the service's work, in their own words, which are kept as they stood for ever.

    It comes from a letter, a review, children, other feedback, a signal or a person, and is there because somebody
    confirmed it. What is said of the words (polarity, direction, extent, themes, standards, measures) can be mended;
    the words cannot. It is about the whole council, or about one service or team. `answered_on` is the day of the
    decision, `answered_at` when it was written down.
    """

    class Source(models.TextChoices):
        LETTER = "letter", "Letter or report of an inspection"
        REVIEW = "review", "Review, such as an audit"
        CHILDREN = "children", "Children and young people"
        FEEDBACK = "feedback", "Feedback of parents, carers or others"
        SIGNAL = "signal", "Signal of a measure"
        PERSON = "person", "Somebody who works here or with us"

    class Polarity(models.TextChoices):
        STRENGTH = "strength", "Strength"
        WEAKNESS = "weakness", "Weakness"
        MIXED = "mixed", "Both"
        CONTEXT = "context", "Context"

    class Weight(models.TextChoices):
        PLAIN = "", "As found"
        IMPROVE = "improve", "Named as what needs to improve"
        PRIORITY = "priority", "Area for priority action"

    class Answer(models.TextChoices):
        NONE = "", "Not answered yet"
        ACCEPT = "accept", "Accepted"
        PART = "part", "Accepted in part"
        DISPUTE = "dispute", "Disputed"

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    source_kind = models.CharField(max_length=10, choices=Source.choices)
    source_id = models.CharField(max_length=100, blank=True, db_index=True)
    source_title = models.CharField(max_length=200)
    source_on = models.DateField()
    page = models.PositiveIntegerField(null=True, blank=True)
    words = models.TextField()
    polarity = models.CharField(max_length=10, choices=Polarity.choices)
    weight = models.CharField(max_length=10, choices=Weight.choices, blank=True)
    direction = models.CharField(max_length=10, blank=True)
    extent = models.CharField(max_length=20, blank=True)
    maturity = models.CharField(max_length=20, blank=True)
    themes = models.JSONField(default=list)
    standards = models.JSONField(default=list)
    measures = models.JSONField(default=list)
    because = models.JSONField(default=list)
    unit_id = models.CharField(max_length=100, blank=True, db_index=True)
    unit = models.CharField(max_length=200, blank=True)
    answer = models.CharField(max_length=10, choices=Answer.choices, blank=True)
    answer_words = models.TextField(blank=True)
    answered_on = models.DateField(null=True, blank=True)
    answer_areas = models.JSONField(default=list)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.CharField(max_length=200)
    confirmed_at = models.DateTimeField(default=timezone.now)
    withdrawn_why = models.TextField(blank=True)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-source_on", "page", "confirmed_at", "id"]

    def __str__(self) -> str:
        return f"{self.get_polarity_display()}, {self.source_title}, {self.source_on}"

    @property
    def asks_for_action(self) -> bool:
        """Whether something is to be done: a weakness, also one beside a strength, unless the council disputes it."""
        found = self.polarity in (self.Polarity.WEAKNESS, self.Polarity.MIXED) or bool(self.weight)
        return found and self.answer != self.Answer.DISPUTE


class KeptLetter(models.Model):
    """A letter or report about the council itself: the file as it came, and what the reader made of it.

    `told_on` is the day that a person gave where the letter tells none. `said` is everything that the reader read, in
    the keys of `holdfast letters read`, and `reader` the mark of the reader's version. The file, its text and what was
    read of it never change; one kept by mistake is withdrawn. `source` is where the text was had from and `author` who
    wrote it. One that is not published yet opens to those of its list alone, until the embargo ends or it is published.
    """

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    name = models.CharField(max_length=200)
    form = models.CharField(max_length=10)
    content = models.BinaryField()
    fingerprint = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=20)
    framework = models.CharField(max_length=20, blank=True)
    written_on = models.DateField(null=True, blank=True)
    visit_started_on = models.DateField(null=True, blank=True)
    visit_ended_on = models.DateField(null=True, blank=True)
    ordinal = models.PositiveSmallIntegerField(null=True, blank=True)
    told_on = models.DateField(null=True, blank=True)
    told_title = models.CharField(max_length=120, blank=True)
    source = models.CharField(max_length=200, blank=True)
    author = models.CharField(max_length=200, blank=True)
    is_embargoed = models.BooleanField(default=False)
    embargo_ends_on = models.DateField(null=True, blank=True)
    published_on = models.DateField(null=True, blank=True)
    published_at_address = models.CharField(max_length=300, blank=True)
    said = models.JSONField()
    passages = models.JSONField()
    progress = models.JSONField(default=list)
    reader = models.CharField(max_length=64)
    kept_by = models.CharField(max_length=200)
    kept_at = models.DateTimeField(default=timezone.now)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["visit_started_on", "written_on", "id"]

    def __str__(self) -> str:
        return f"{self.kind}, {self.happened_on or 'no date read'}"

    @property
    def happened_on(self) -> date | None:
        """The first day of the visit or inspection; else the day of the letter, or the day that a person gave."""
        return self.visit_started_on or self.written_on or self.told_on

    @property
    def title(self) -> str:
        """What people call it: the third monitoring visit, an inspection, or the title that a person gave."""
        if self.told_title:
            return self.told_title
        names = {"focused visit": "Focused visit", "monitoring visit": "Monitoring visit", "inspection": "Inspection"}
        numbers = ("", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")
        if self.ordinal and self.ordinal < len(numbers):
            return f"{numbers[self.ordinal]} {self.kind}"
        return names.get(self.kind, self.kind.capitalize())

    @property
    def is_closed(self) -> bool:
        """Whether it is still kept from all who are not on its list."""
        if not self.is_embargoed or self.published_on is not None:
            return False
        return self.embargo_ends_on is None or self.embargo_ends_on >= timezone.localdate()


class LetterReader(models.Model):
    """Somebody who may read a letter before it is published."""

    letter = models.ForeignKey(KeptLetter, on_delete=models.CASCADE, related_name="readers")
    email = models.EmailField()
    given_by = models.CharField(max_length=200)
    given_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.email} may read {self.letter}"


class LetterSentence(models.Model):
    """A sentence of a kept letter, what the reader suggested of it, and what a person made of that.

    `words` are the letter's own and never change. A sentence that was split stays, and its parts name it; sentences
    that were merged stay, and name the one that holds the words of all.
    """

    class State(models.TextChoices):
        SUGGESTED = "suggested", "Not looked at yet"
        ACCEPTED = "accepted", "Accepted"
        MENDED = "mended", "Mended"
        SPLIT = "split", "Split"
        MERGED = "merged", "Merged"
        REJECTED = "rejected", "No finding"

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    letter = models.ForeignKey(KeptLetter, on_delete=models.CASCADE, related_name="sentences")
    place = models.PositiveIntegerField()
    passage = models.PositiveIntegerField()
    page = models.PositiveIntegerField()
    part = models.CharField(max_length=10)
    words = models.TextField()
    suggested = models.JSONField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.SUGGESTED)
    split_from = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="parts")
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="of")
    finding = models.ForeignKey(Finding, null=True, blank=True, on_delete=models.PROTECT, related_name="sentences")
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["letter", "place", "id"]

    def __str__(self) -> str:
        return f"{self.get_state_display()}: {self.words[:60]}"
