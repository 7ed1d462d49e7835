"""What people write of their oversight. A child stands here by id, as text: the record is swapped each night."""

import uuid

from django.db import models
from django.utils import timezone


def new_id() -> str:
    """An id for what is written here; the record's own ids never look like it."""
    return f"HF-{uuid.uuid4().hex}"


class Written(models.Model):
    """What every entry has: an id of its own, who wrote it and when."""

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    written_by = models.CharField(max_length=200)
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True


class Supervision(Written):
    """A supervision session of a worker."""

    class Kind(models.TextChoices):
        ABOUT_CHILDREN = "case", "Case supervision"
        PERSONAL = "personal", "Personal supervision"
        GROUP = "group", "Group supervision"

    worker_id = models.CharField(max_length=48, db_index=True)
    supervisor_id = models.CharField(max_length=48, blank=True)
    held_on = models.DateField()
    kind = models.CharField(max_length=10, choices=Kind.choices)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("worker_id", "held_on", "kind"), name="one_session_a_day"),)


class Discussion(Written):
    """A child discussed in a session: what has changed, what worries us, the decision and why, the child's view."""

    session = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="discussions")
    person_id = models.CharField(max_length=48, db_index=True)
    changed = models.TextField("what has changed")
    worries = models.TextField("what worries us")
    decision = models.TextField("decision, and why")
    child_view = models.TextField("the child's view")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("session", "person_id"), name="once_in_a_session"),)


class OversightEntry(Written):
    """A manager's entry on a child's record: evaluation, challenge, decision, and an action with its day."""

    person_id = models.CharField(max_length=48, db_index=True)
    entered_on = models.DateField()
    author_id = models.CharField(max_length=48, blank=True)
    author_role = models.CharField(max_length=40)
    evaluation = models.TextField("how things stand for the child")
    challenge = models.TextField("challenge", blank=True)
    decision = models.TextField("decision")
    action = models.TextField("action", blank=True)
    due_on = models.DateField(null=True, blank=True)


class Action(Written):
    """Something to be done for a child: set in supervision, or to follow up a visit."""

    person_id = models.CharField(max_length=48, db_index=True)
    discussion = models.ForeignKey(Discussion, on_delete=models.PROTECT, null=True, related_name="actions")
    action = models.TextField()
    owner = models.CharField(max_length=150)
    set_on = models.DateField()
    due_on = models.DateField(null=True, blank=True)
    done_on = models.DateField(null=True, blank=True)


class Draft(models.Model):
    """What somebody began to write and has not saved: kept on the server, for them alone."""

    person = models.CharField(max_length=200)
    form = models.CharField(max_length=40)
    person_id = models.CharField(max_length=48)
    words = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("person", "form", "person_id"), name="one_draft_a_form"),)
