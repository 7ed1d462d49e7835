"""Entries of the log as somebody may read them: a child stands by name only for those whose scope holds the child."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import nlargest
from itertools import chain
from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Lower
from django.utils import timezone

from holdfast.accounts.references import reference_of
from holdfast.accounts.scope import Scope
from holdfast.activity.models import Entry
from holdfast.web.templatetags.components import full_name

DAY = timedelta(days=1)
SHOWN = 50
MOST_SHOWN = SHOWN + 1  # with the first of the next page, to know that there is one
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


def chosen(asked: dict[str, Any], most: int) -> QuerySet[Entry]:
    """The newest entries of those that somebody asks for, as many as `most`."""
    found = _newest(Entry.objects.all(), asked.get("before"))
    if asked.get("by"):
        found = found.alias(whom=Lower("by")).filter(whom=asked["by"].lower())
    if asked.get("on"):
        found = found.filter(number__gte=_first_from(asked["on"]), number__lt=_first_from(asked["on"] + DAY))
    if not asked.get("kind"):
        return found[:most]
    actions = _actions_of(asked["kind"])
    if asked.get("by"):
        return found.filter(action__in=actions)[:most]
    # A kind may be rare or most of the log: the newest of each of its actions are at hand, and among them these.
    each = (found.filter(action=action).values_list("number", flat=True)[:most] for action in actions)
    return _newest(Entry.objects.filter(number__in=nlargest(most, chain.from_iterable(each))))


def _first_from(day: date) -> int:
    """The number of the first entry from a day on, or the one that the next will have: the log is kept in time."""
    start = timezone.make_aware(datetime.combine(day, time()))
    first = Entry.objects.filter(at__gte=start).order_by("at", "number").values_list("number", flat=True).first()
    last = Entry.objects.order_by("-number").values_list("number", flat=True).first()
    return first or (last or 0) + 1


def _actions_of(kind: str) -> list[str]:
    """The actions of a kind that stand in the log: each is looked up from the one before it, in order of words."""
    found, last = [], ""
    while action := Entry.objects.filter(action__gt=last).order_by("action").values_list("action", flat=True).first():
        found.append(action)
        last = action
    return [action for action in found if action.startswith(KINDS[kind][1])]


def about_child(person_id: str, before: int | None = None) -> QuerySet[Entry]:
    """Everything in the log about one child, the newest first."""
    return _newest(Entry.objects.filter(subject_kind=CHILD, subject=person_id), before)


def _newest(found: QuerySet[Entry], before: int | None = None) -> QuerySet[Entry]:
    found = found.filter(number__lt=before) if before else found
    return found.order_by("-number")


def paged(found: QuerySet[Entry]) -> tuple[list[Entry], int | None]:
    """A page of entries, and the number before which the next page begins."""
    entries = list(found[:MOST_SHOWN])
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
