"""Entries of the log as somebody may read them: a child stands by name only for those whose scope holds the child."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.web.templatetags.components import full_name

SHOWN = 50
CHILD = "child"

# What a person picks from, and how the actions meant begin.
KINDS = {
    "read": ("Pages opened", ("read ", "opened ")),
    "refused": ("Refused", ("refused ",)),
    "exported": ("Tables taken as files", ("exported ",)),
    "searched": ("Searches", ("searched",)),
    "sign_in": ("Sign-ins and their guards", ("signed ", "sign-in ", "password ", "second factor ")),
    "written": ("Written", ("supervision ", "oversight ", "follow-up ", "action ")),
    "accounts": ("Accounts and duties", ("account ", "role ", "worker id ", "duty ", "digest ", "calendar ")),
}


@dataclass(frozen=True)
class Line:
    """One entry to be shown."""

    entry: Entry
    subject: str
    child_id: str

    @property
    def details(self) -> list[tuple[str, Any]]:
        """What else was kept, in words."""
        return [(name.replace("_", " "), value) for name, value in self.entry.detail.items() if value not in ("", None)]


def chosen(filters: dict[str, Any]) -> QuerySet[Entry]:
    """The entries that somebody asks for, the newest first."""
    found = Entry.objects.order_by("-number")
    if filters.get("by"):
        found = found.filter(by__iexact=filters["by"])
    if filters.get("kind"):
        starts = Q()
        for words in KINDS[filters["kind"]][1]:
            starts |= Q(action__startswith=words)
        found = found.filter(starts)
    if filters.get("on"):
        start = timezone.make_aware(datetime.combine(filters["on"], time()))
        found = found.filter(
            at__gte=start, at__lt=timezone.make_aware(datetime.combine(filters["on"] + timedelta(days=1), time()))
        )
    return found


def about_child(person_id: str) -> QuerySet[Entry]:
    """Everything in the log about one child, the newest first."""
    return Entry.objects.filter(subject_kind=CHILD, subject=person_id).order_by("-number")


def paged(found: QuerySet[Entry], before: int | None) -> tuple[list[Entry], int | None]:
    """A page of entries older than a number, and the number before which the next page begins."""
    if before:
        found = found.filter(number__lt=before)
    entries = list(found[: SHOWN + 1])
    return entries[:SHOWN], entries[SHOWN - 1].number if len(entries) > SHOWN else None


def lines(entries: Sequence[Entry], scope: Scope) -> list[Line]:
    """The entries with their subjects as this person may read them."""
    names = _names({entry.subject for entry in entries if entry.subject_kind == CHILD}, scope)
    return [_line(entry, names) for entry in entries]


def _names(ids: Iterable[str], scope: Scope) -> dict[str, str]:
    """The names of those children whom the scope holds."""
    wanted = sorted(ids)
    if not wanted:
        return {}
    condition, values = scope.condition
    marks = ", ".join("?" * len(wanted))
    rows = scope.served.rows(
        f"SELECT person_id, forename, surname FROM children WHERE person_id IN ({marks}) AND ({condition})",
        (*wanted, *values),
    )
    return {row["person_id"]: full_name(row) for row in rows}


def _line(entry: Entry, names: dict[str, str]) -> Line:
    if entry.subject_kind != CHILD or not entry.subject:
        return Line(entry, " ".join(filter(None, (entry.subject_kind, entry.subject))), "")
    if entry.subject in names:
        return Line(entry, names[entry.subject], entry.subject)
    return Line(entry, f"child {reference_of(entry.subject)[:8]}", "")
