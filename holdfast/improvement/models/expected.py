"""What should hold and what shows that it does: enabling conditions, exit tests of a stage, promises to children.

And what people state where no figure can: that a condition holds, how the council rates itself, that children were
told what became of what they raised.
"""

from typing import ClassVar

from django.db import models
from django.utils import timezone

from holdfast.improvement.models.found import Finding, new_id


class Expectation(models.Model):
    """Something that should hold, in plain words, with the one thing that shows whether it does.

    That is a measure and a value; or a finding, whose last re-test must have passed; or, where neither can show it,
    what somebody stated last. `part` is the condition or the stage that it belongs to; a promise to children has none.
    """

    class Kind(models.TextChoices):
        CONDITION = "condition", "Enabling condition"
        EXIT = "exit", "Exit test of a stage"
        PROMISE = "promise", "Promise to children"

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    kind = models.CharField(max_length=10, choices=Kind.choices, db_index=True)
    part = models.CharField(max_length=40, blank=True)
    words = models.CharField(max_length=300)
    measure = models.CharField(max_length=10, blank=True)
    is_at_least = models.BooleanField(default=True)
    expected_value = models.FloatField(null=True, blank=True)
    finding = models.ForeignKey(Finding, null=True, blank=True, on_delete=models.PROTECT, related_name="expectations")
    set_by = models.CharField(max_length=200)
    set_at = models.DateTimeField(default=timezone.now)
    withdrawn_why = models.TextField(blank=True)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["set_at", "id"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.words}"


class Statement(models.Model):
    """What somebody says on a day where no figure can, and why: later ones stand beside it, none replaces it.

    It is about an expectation (does it hold), about a judgement of the framework, or about a theme (which grade the
    council gives itself). `about` is the expectation's id, or the key of the judgement or theme.
    """

    class About(models.TextChoices):
        EXPECTATION = "expected", "Whether something holds"
        JUDGEMENT = "judgement", "The council's own grade of a judgement"
        THEME = "theme", "The council's own grade of a theme"

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    about_kind = models.CharField(max_length=10, choices=About.choices)
    about = models.CharField(max_length=40, db_index=True)
    said = models.CharField(max_length=40)
    because = models.TextField()
    said_on = models.DateField()
    recorded_by = models.CharField(max_length=200)
    recorded_at = models.DateTimeField(default=timezone.now)
    withdrawn_why = models.TextField(blank=True)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["said_on", "recorded_at", "id"]

    def __str__(self) -> str:
        return f"{self.get_about_kind_display()}, {self.said_on}: {self.said}"


class ToldBack(models.Model):
    """That those who raised something were told what became of it: on which day, how, and what was said to them."""

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="told_back")
    told_on = models.DateField()
    how = models.CharField(max_length=200)
    words = models.TextField()
    recorded_by = models.CharField(max_length=200)
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering: ClassVar[list[str]] = ["told_on", "recorded_at", "id"]

    def __str__(self) -> str:
        return f"{self.told_on}: {self.how}"
