"""How templates write days, counts, names and addresses of children."""

import re
from datetime import date, datetime
from typing import Any

from django import template
from django.urls import reverse
from django.utils import timezone

from holdfast.accounts.references import reference_of
from holdfast.measures.model import Measure
from holdfast.measures.published import Beside
from holdfast.web.words import days

register = template.Library()

PLACE = re.compile(r"^[1-9] (?=[a-z])")
ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
# Words of a key that are written in capitals.
CAPITALS = {key: key.upper() for key in ("cin", "cp", "s47", "sdq", "ssd", "upn", "urn", "ehcp", "sen", "nfa")}


@register.filter
def day(value: Any) -> str:
    """A day as people write it: 30 Sep 2026; nothing for nothing."""
    if not value:
        return ""
    if isinstance(value, str):
        value = date.fromisoformat(value[:10])
    return f"{value.day} {value:%b %Y}"


@register.filter
def until(value: date | None, as_at: date) -> str:
    """How far off a day is, as people say it: today, tomorrow, in five days."""
    if value is None:
        return ""
    left = (value - as_at).days
    return {0: "today", 1: "tomorrow"}.get(left, f"in {days(left)}")


@register.filter
def days_told(text: str) -> str:
    """Words with their days as people write them: "12 months to 2026-09-30" is 12 months to 30 Sep 2026."""
    return ISO_DAY.sub(lambda found: day(found[0]), text)


@register.filter
def kind(category: str) -> str:
    """The name of a kind without the digit by which kinds stand in their order: "2 new referral" is new referral."""
    return PLACE.sub("", category)


@register.filter
def moment(value: datetime | None) -> str:
    """A day and time: 30 Sep 2026 at 14:05."""
    return f"{value.day} {value:%b %Y} at {value:%H:%M}" if value else ""


@register.filter
def percent(value: float | None) -> str:
    """A share as a percentage; a dash where there is none."""
    return "–" if value is None else f"{value:.1%}"


@register.filter
def count(value: float | None) -> str:
    """A count with thousands set apart; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


@register.filter
def pounds(value: int | None) -> str:
    """A sum of money; a dash where none is stated."""
    return "–" if value is None else f"£{value:,}"


@register.filter
def measured(value: float | None, measure: Measure) -> str:
    """A measure's value as its kind is written: 81.3%, 15.2, 38.0; a dash where there is none."""
    return "–" if value is None else measure.gives.written(value)


@register.filter
def told_part(row: dict[str, Any], measure: Measure) -> str:
    """A figure that is told beside another, with its interval where it has one."""
    if row["value"] is None:
        return str(row["reason"] or "–")
    value, low, high = (
        None if row[name] is None else measure.gives.written(row[name], row["category"])
        for name in ("value", "low", "high")
    )
    return f"{value}" if low is None else f"{value} ({low} to {high})"


@register.filter
def beside(area: Beside | None, measure: Measure) -> str:
    """A published figure as people read it, or why there is none."""
    return "" if area is None else area.words(measure.gives.written)


@register.filter
def full_name(child: dict[str, Any]) -> str:
    """A child's name, or that it is not known."""
    name = " ".join(filter(None, (child.get("forename"), child.get("surname"))))
    return name or "Name not known"


@register.filter
def child_url(person_id: str) -> str:
    """The address of a child's page: a reference, never an id."""
    return reverse("child", kwargs={"child_ref": reference_of(person_id)})


@register.filter
def activity_url(person_id: str) -> str:
    """The address of who opened a child's record: a reference, never an id."""
    return reverse("child_activity", kwargs={"child_ref": reference_of(person_id)})


@register.filter
def local(value: datetime | None) -> datetime | None:
    """A time as the clock on the wall shows it."""
    return timezone.localtime(value) if value else None


@register.filter
def month(value: str | None) -> str:
    """A month's name for its period: "2026-03" is March 2026."""
    return f"{date.fromisoformat(value + '-01'):%B %Y}" if value else ""


@register.filter
def in_words(value: str) -> str:
    """A key as words: "statutory_guidance" is statutory guidance, and "cp_plans" is CP plans."""
    return " ".join(CAPITALS.get(word, word) for word in value.split("_"))
