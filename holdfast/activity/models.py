"""One entry of the log. No foreign keys: what people do to their work never reaches back into what they did."""

from django.db import models


class Entry(models.Model):
    """Something that a person did or saw. `subject` is an id; a child's name never stands here."""

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=200)
    action = models.CharField(max_length=60)
    subject_kind = models.CharField(max_length=40, blank=True)
    subject = models.CharField(max_length=100, blank=True)
    detail = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    mark = models.CharField(max_length=64)

    class Meta:
        ordering = ("number",)
        indexes = (
            models.Index(fields=("subject_kind", "subject"), name="activity_subject"),
            models.Index(fields=("by", "at"), name="activity_by"),
        )

    def __str__(self) -> str:
        return f"{self.number}: {self.action} by {self.by}"
