"""People who sign in, and the duties that administrators give them beside what the record says."""

from collections.abc import Collection
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from holdfast.accounts.permissions import Permission
from holdfast.accounts.roles import ROLES, Role


class People(BaseUserManager["Person"]):
    """Making accounts. Use `accounts.actions`, which write the log, for anything but the first account."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        """A person with a password, or with none that can be used."""
        person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person of that e-mail address, in whatever case it was typed."""
        return self.get(email__iexact=username)


class Person(AbstractBaseUser):
    """Somebody who signs in. `worker_id` is their id in the case system: through it the record gives their children."""

    email = models.EmailField("e-mail address", unique=True)
    name = models.CharField(max_length=150)
    role_key = models.CharField("role", max_length=40)
    worker_id = models.CharField("worker id in the case system", max_length=48, blank=True, db_index=True)
    is_active = models.BooleanField(default=True)
    ends_on = models.DateField("last day of the account", null=True, blank=True)
    joined_at = models.DateTimeField(default=timezone.now)
    calendar_key = models.CharField(max_length=64, blank=True, db_index=True)
    wants_digest = models.BooleanField("weekly digest by e-mail", default=True)

    objects = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role_key"]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any]) -> "Person":
        """An account whose last day is past is closed, whoever reads it and for whatever purpose."""
        person = super().from_db(db, field_names, values)
        if "is_active" in field_names and "ends_on" in field_names and person.has_ended:
            person.is_active = False
        return person

    @property
    def has_ended(self) -> bool:
        """Whether the account's last day is past."""
        return self.ends_on is not None and self.ends_on < timezone.localdate()

    @property
    def role(self) -> Role:
        """What this person may do, and whose records open to them."""
        return ROLES[self.role_key]

    def may(self, permission: Permission) -> bool:
        """Whether the person's role carries the permission."""
        return self.is_active and permission in self.role.may


class Duty(models.Model):
    """Scope that is given for a time: a team to manage or cover, a service, a child to audit, a cohort to inspect."""

    class Kind(models.TextChoices):
        TEAM = "team", "answers for the team"
        SERVICE = "service", "answers for the service"
        CHILD = "child", "audits the child's record"
        COHORT = "cohort", "inspects the children of"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="duties")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    subject = models.CharField("team, service, child or cohort id", max_length=100)
    started_on = models.DateField(default=timezone.localdate)
    ended_on = models.DateField(null=True, blank=True)
    given_by = models.CharField(max_length=200)

    class Meta:
        indexes = (models.Index(fields=("person", "kind", "subject"), name="duty_person_kind"),)

    def __str__(self) -> str:
        return f"{self.person}: {self.get_kind_display()} {self.subject}"


class InCohort(models.Model):
    """A child who was drawn into a cohort: whoever inspects the cohort may read the child's record."""

    cohort = models.CharField(max_length=40)
    person_id = models.CharField(max_length=48)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("cohort", "person_id"), name="once_in_a_cohort"),)

    def __str__(self) -> str:
        return f"one child of {self.cohort}"
