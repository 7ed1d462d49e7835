"""What comes next from the inspectorate and when, by dated rules with their source; and what it can change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from holdfast.letters.kinds import FOCUSED, INSPECTION, MONITORING
from holdfast.shared.calendar import add_months

OVERALL = "overall_effectiveness"
PRACTICE = ("help_and_protection", "in_care", "care_leavers")
SOUND = ("outstanding", "good")
# Frameworks whose reports judge the council's whole service; the rest look at a part or at partners.
FULL = ("ILACS", "SIF")


@dataclass(frozen=True)
class Event:
    """An inspection or a visit: what it was, its first day, and the grades that it gave."""

    kind: str
    on: date
    framework: str | None = None
    judgements: Mapping[str, str | None] | None = None


@dataclass(frozen=True)
class Coming:
    """What may come, between which days, by which rule. `status` says whether the rule itself was read."""

    kind: str
    earliest: date
    latest: date
    says: str
    source: str
    status: str

    def overdue(self, today: date) -> bool:
        """Whether it was to be expected before now."""
        return self.latest < today


@cache
def _rules() -> dict[str, Any]:
    text = files("holdfast.letters").joinpath("due.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def judged_in(on: date) -> tuple[str, ...]:
    """The judgements that a full inspection which began on this day gives."""
    versions = [version for version in _rules()["judgements"] if version["valid_from"] <= on]
    return tuple(versions[-1]["named"]) if versions else ()


def can_change(kind: str) -> str:
    """What a document of this kind can and cannot change in the grades."""
    changes: dict[str, str] = _rules()["changes"]
    return changes.get(kind, changes["other"])


def last_inspection(events: Sequence[Event]) -> Event | None:
    """The latest inspection of the whole service that gave a grade."""
    graded = [one for one in events if one.kind == INSPECTION and any((one.judgements or {}).values())]
    full = [one for one in graded if one.framework in FULL]
    return max(full, key=lambda one: one.on, default=None)


def standing_of(events: Sequence[Event]) -> str | None:
    """The overall grade that stands, as it was printed; None where the framework gives none: it is never reckoned."""
    inspection = last_inspection(events)
    return (inspection.judgements or {}).get(OVERALL) if inspection else None


def coming(events: Sequence[Event]) -> list[Coming]:
    """What may come next, the earliest first, each by the rule in force on the day of what it follows."""
    inspection = last_inspection(events)
    standing = standing_of(events)
    if inspection is None or standing is None:
        return []
    visits = [one for one in events if one.kind == MONITORING and one.on > inspection.on]
    last_visit = max(visits, key=lambda one: one.on, default=None)
    focused = any(one.kind == FOCUSED and one.on > inspection.on for one in events)
    found = []
    for rule in _rules()["rules"]:
        done = (rule["key"] == "first_monitoring_visit" and last_visit) or (rule["coming"] == FOCUSED and focused)
        follows = last_visit if rule["after"] == MONITORING else inspection
        if follows is not None and not done and standing in rule["standing"] and _in_force(rule, follows.on):
            found.append(_from(rule, follows.on))
    return sorted(found, key=lambda one: (one.earliest, one.latest))


def _in_force(rule: dict[str, Any], on: date) -> bool:
    return bool(rule["valid_from"] <= on and (rule["valid_to"] is None or on <= rule["valid_to"]))


def _from(rule: dict[str, Any], on: date) -> Coming:
    earliest, latest = (add_months(on, rule["months"] + sign * rule["wide"]) for sign in (-1, 1))
    return Coming(rule["coming"], earliest, latest, rule["says"], rule["source"], rule["status"])


def without_overall(inspection: Event) -> str | None:
    """What can be said of the next step where the framework gives no overall grade; None where it does."""
    grades = inspection.judgements or {}
    if OVERALL in judged_in(inspection.on) or grades.get(OVERALL):
        return None
    sound = grades.get("leaders") in SOUND and sum(grades.get(name) in SOUND for name in PRACTICE) >= 2
    if sound:
        return (
            "Leaders and at least two of the three judgements of practice are good or better: whether a focused visit "
            "comes before the next short inspection turns on that."
        )
    return (
        "Since 1 April 2026 there is no overall grade, and Holdfast reckons none. Leaders and two of the three "
        "judgements of practice are not all good or better: ask the framework in force what comes next."
    )
