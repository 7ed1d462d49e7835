"""One entry of the log. No foreign keys: what people do to their work never reaches back into what they did."""

from django.db import models
from django.db.models.functions import Lower


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
            # The log grows by thousands of entries a day: whatever is asked of it is found, never looked through.
            models.Index(Lower("by"), "number", name="activity_by_whom"),
            models.Index(fields=("action", "number"), name="activity_action"),
            models.Index(fields=("at", "action"), name="activity_at"),
        )

    def __str__(self) -> str:
        return f"{self.number}: {self.action} by {self.by}"
