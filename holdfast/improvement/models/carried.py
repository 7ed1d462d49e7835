"""What is carried from a finding: re-tests of it, what is done about it, and what leaders claim."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.utils import timezone

from holdfast.improvement.models.found import Finding, new_id


class Retest(models.Model):
    """A later finding that looked at the same thing again: what it says is the answer to whether it got better."""

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    finding = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="retests")
    later = models.ForeignKey(Finding, on_delete=models.PROTECT, related_name="tests_of")
    linked_by = models.CharField(max_length=200)
    linked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering: ClassVar[list[str]] = ["later__source_on", "id"]
        constraints = (models.UniqueConstraint(fields=("finding", "later"), name="one_retest_of_two_findings"),)

    def __str__(self) -> str:
        return f"{self.later} on {self.finding}"

    @property
    def passed(self) -> bool:
        """Whether the later finding is a strength, and nothing less."""
        return self.later.polarity == Finding.Polarity.STRENGTH


class ImprovementAction(models.Model):
    """Something the council does about findings: who answers for it, by when, with what, for whom, to which effect.

    That it was done is said by somebody; that it worked is never said by anybody, but follows from figures or from a
    re-test. A field may be empty: then the action is not robust, and the plan says so. One with a scope and a rule for
    stopping is focused work: `stop_months` is how many months in a row the expected value must hold for it to end. One
    set by mistake is withdrawn, and stays in the record.
    """

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    findings = models.ManyToManyField(Finding, related_name="actions")
    title = models.CharField(max_length=200)
    starts_on = models.DateField()
    due_on = models.DateField(null=True, blank=True)
    owner_post = models.CharField(max_length=120, blank=True)
    owner = models.EmailField(blank=True, db_index=True)
    deputy_post = models.CharField(max_length=120, blank=True)
    resource = models.CharField(max_length=200, blank=True)
    amount = models.PositiveIntegerField(null=True, blank=True)
    approved_on = models.DateField(null=True, blank=True)
    spent = models.PositiveIntegerField(null=True, blank=True)
    bought = models.CharField(max_length=200, blank=True)
    scope = models.CharField(max_length=200, blank=True)
    stop_rule = models.CharField(max_length=200, blank=True)
    stop_months = models.PositiveSmallIntegerField(null=True, blank=True)
    depends_on = models.ManyToManyField("self", symmetrical=False, related_name="needed_by")
    depends_on_others = models.CharField(max_length=200, blank=True)
    rests_on_recruitment = models.BooleanField(default=False)
    who_gains = models.CharField(max_length=200, blank=True)
    how_seen = models.CharField(max_length=200, blank=True)
    measure = models.CharField(max_length=10, blank=True, db_index=True)
    expected_value = models.FloatField(null=True, blank=True)
    expected_by = models.DateField(null=True, blank=True)
    review = models.CharField(max_length=200, blank=True)
    set_by = models.CharField(max_length=200)
    set_at = models.DateTimeField(default=timezone.now)
    done_on = models.DateField(null=True, blank=True)
    done_words = models.TextField(blank=True)
    done_by = models.CharField(max_length=200, blank=True)
    stopped_on = models.DateField(null=True, blank=True)
    stopped_why = models.TextField(blank=True)
    stopped_by = models.CharField(max_length=200, blank=True)
    withdrawn_why = models.TextField(blank=True)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["starts_on", "set_at", "id"]

    def __str__(self) -> str:
        return self.title

    @property
    def is_focused(self) -> bool:
        """Whether it is a package of focused work: it says what is in it, or when it stops."""
        return bool(self.scope or self.stop_rule or self.stop_months)

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor stopped."""
        return self.done_on is None and self.stopped_on is None

    def is_overdue_on(self, day: date) -> bool:
        """Whether its day has passed and it was not done by then, nor stopped."""
        ended = min(filter(None, (self.done_on, self.stopped_on)), default=None)
        return self.due_on is not None and self.due_on < day and (ended is None or ended > day)


class Claim(models.Model):
    """What a leader said would come: to whom, which measure would show it, what it would be, and by when."""

    id = models.CharField(primary_key=True, max_length=40, default=new_id, editable=False)
    words = models.TextField()
    said_by = models.CharField(max_length=120)
    said_to = models.CharField(max_length=120)
    said_on = models.DateField()
    measure = models.CharField(max_length=10, db_index=True)
    is_at_least = models.BooleanField()
    expected_value = models.FloatField()
    due_on = models.DateField()
    unit_id = models.CharField(max_length=100, blank=True)
    unit = models.CharField(max_length=200, blank=True)
    findings = models.ManyToManyField(Finding, related_name="claims")
    recorded_by = models.CharField(max_length=200)
    recorded_at = models.DateTimeField(default=timezone.now)
    withdrawn_why = models.TextField(blank=True)
    withdrawn_by = models.CharField(max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["due_on", "said_on", "id"]

    def __str__(self) -> str:
        return f"{self.said_by}, {self.said_on}: {self.measure}"
