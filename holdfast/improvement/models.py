"""What people say of the service's own work: what changed in it, and when."""

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
