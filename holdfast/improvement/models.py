"""What people say of the service's own work: what changed in it and when, and what was found of it."""

import uuid
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

    It comes from a letter, a review, feedback, a signal or a person, and is there because somebody confirmed it. What
    is said of the words (polarity, direction, extent, themes, standards, measures) can be mended; the words cannot. It
    is about the whole council, or about one service or team.
    """

    class Source(models.TextChoices):
        LETTER = "letter", "Letter or report of an inspection"
        REVIEW = "review", "Review, such as an audit"
        FEEDBACK = "feedback", "Feedback of children, parents or carers"
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
