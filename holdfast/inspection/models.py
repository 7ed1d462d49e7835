"""What is kept for an inspection: evidence rooms, and beside a finding its evidence, its statement and its plan."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.utils import timezone

from holdfast.improvement.models import new_id


class Kept(models.Model):
    """What every entry has: an id, who wrote it and when; one made by mistake is withdrawn, and stays in the record."""

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    kept_by = models.CharField(max_length=200)
    kept_at = models.DateTimeField(default=timezone.now)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


class EvidenceRoom(Kept):
    """What the council lays out for one inspection or visit: its scope, and the children who were drawn for it.

    The children are a cohort of `accounts` under the room's id. `asked` is the scope as it was asked for, `fitting` how
    many children of the record fitted it on `as_at`, and `seed` what drew the sample, so that it can be drawn again.
    """

    title = models.CharField(max_length=120)
    theme = models.CharField(max_length=40, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField()
    letter_id = models.CharField(max_length=40, blank=True)
    asked = models.JSONField()
    scope_words = models.TextField()
    as_at = models.DateField()
    snapshot = models.CharField(max_length=100)
    seed = models.PositiveIntegerField(null=True, blank=True)
    fitting = models.PositiveIntegerField()
    drawn = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["-starts_on", "-kept_at"]

    def __str__(self) -> str:
        return f"{self.title}, {self.starts_on}"

    def lasts(self, today: date) -> bool:
        """Whether the visit is not over yet."""
        return self.ends_on >= today


class RoomItem(Kept):
    """Something laid out in a room beside the children's records: a figure, an audit or a document, with its day."""

    class Kind(models.TextChoices):
        FIGURE = "figure", "Figure"
        AUDIT = "audit", "Audit"
        DOCUMENT = "document", "Document"

    room = models.ForeignKey(EvidenceRoom, on_delete=models.CASCADE, related_name="items")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    subject = models.CharField(max_length=100, blank=True)
    title = models.CharField(max_length=200)
    dated_on = models.DateField()
    words = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["kind", "title"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.title}"


class Evidence(Kept):
    """What a finding rests on: what was looked at or heard, of which kind, on which day."""

    class Kind(models.TextChoices):
        RECORD = "record", "Child's record"
        SUPERVISION = "supervision", "Supervision note"
        OBSERVATION = "observation", "Observation of practice"
        CONVERSATION = "conversation", "Conversation"
        FIGURE = "figure", "Performance figure"
        AUDIT = "audit", "Audit"
        DOCUMENT = "document", "Other document"

    finding_id = models.CharField(max_length=40, db_index=True)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    words = models.TextField()
    seen_on = models.DateField(null=True, blank=True)
    how_many = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["kind", "seen_on", "kept_at"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.words[:60]}"


class PublicStatement(Kept):
    """What the council said in public about a finding, with its day, who said it, and where the public reads more."""

    finding_id = models.CharField(max_length=40, db_index=True)
    words = models.TextField()
    said_by = models.CharField(max_length=200)
    said_on = models.DateField()
    address = models.CharField("link to public information", max_length=300, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["said_on", "kept_at"]

    def __str__(self) -> str:
        return f"{self.said_by}, {self.said_on}"


class AnsweringPlan(Kept):
    """The plan that answers an area for improvement, and whether that plan alone would clear it."""

    class Clears(models.TextChoices):
        ALONE = "alone", "It alone would clear it"
        WITH_OTHERS = "others", "Only together with something else"
        NOT_KNOWN = "unknown", "Nobody can say yet"

    finding_id = models.CharField(max_length=40, db_index=True)
    plan = models.CharField(max_length=200)
    clears = models.CharField(max_length=10, choices=Clears.choices)
    why = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-kept_at"]

    def __str__(self) -> str:
        return f"{self.plan}: {self.get_clears_display()}"


class ProgressRating(Kept):
    """A rating of progress since the last judgement: the word, of what, on which day, and who rated it."""

    rated_on = models.DateField()
    rated_by = models.CharField(max_length=200)
    word = models.CharField(max_length=40)
    theme = models.CharField(max_length=40, blank=True)
    source = models.CharField(max_length=200)
    words = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-rated_on", "-kept_at"]

    def __str__(self) -> str:
        return f"{self.word}, {self.rated_on}, {self.rated_by}"
