"""What the clocks should find, worked out slowly and plainly: one child, one date, one rule at a time."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from holdfast.clocks.parameters import Parameter
from holdfast.shared.calendar import add_months, add_working_days

Limit = dict[str, list[Parameter]]


@dataclass(frozen=True)
class Owed:
    """One obligation, as a person with a wall calendar would write it down."""

    episode_id: str
    sequence: int
    variant: str
    started_on: date | None
    due_on: date | None
    done_on: date | None = None
    ended_other_on: date | None = None
    unknown_because: str | None = None


@dataclass(frozen=True)
class Spell:
    """A stretch of time, either end of which may be missing."""

    person_id: str
    episode_id: str
    started_on: date | None
    ended_on: date | None


def due(limits: Limit, variant: str, start: date) -> date:
    """The due day by the limit in force on the start day."""
    version = max((p for p in limits[variant] if p.valid_from <= start), key=lambda p: p.valid_from)
    if version.unit == "working_days":
        return add_working_days(start, version.value)
    if version.unit == "months":
        return add_months(start, version.value)
    return start + timedelta(days=version.value)


def deadline(limits: Limit, spell: Spell, variant: str, done_on: date | None) -> Owed:
    """One thing owed from the spell's start, which falls away when the spell ends."""
    ended_on = spell.ended_on if done_on is None else None
    if spell.started_on is None:
        return Owed(spell.episode_id, 1, variant, None, None, done_on, ended_on, "the start date is missing")
    because = "the dates are in the wrong order" if done_on and done_on < spell.started_on else None
    due_on = due(limits, variant, spell.started_on)
    return Owed(spell.episode_id, 1, variant, spell.started_on, due_on, done_on, ended_on, because)


def recurring(limits: Limit, spell: Spell, events: list[date], record_begins_on: date | None = None) -> list[Owed]:
    """One thing owed an interval: "first" from the spell's start, "later" from each event in it.

    Events before `record_begins_on` are not known.
    """
    if record_begins_on and spell.started_on and spell.started_on < record_begins_on:
        return _older_than_the_record(limits, spell, events, record_begins_on)
    if spell.started_on is None:
        return [Owed(spell.episode_id, 1, "first", None, None, None, spell.ended_on, "the start date is missing")]
    last = spell.ended_on or date.max
    begins = [spell.started_on, *sorted({day for day in events if spell.started_on <= day <= last})]
    because = "the dates are in the wrong order" if last < spell.started_on else None
    rows = []
    for number, (start, end) in enumerate(pairwise([*begins, None]), start=1):
        variant = "first" if number == 1 else "later"
        ended_on = spell.ended_on if end is None else None
        due_on = due(limits, variant, start)
        rows.append(Owed(spell.episode_id, number, variant, start, due_on, end, ended_on, because))
    return rows


def _older_than_the_record(limits: Limit, spell: Spell, events: list[date], record_begins_on: date) -> list[Owed]:
    """Owed from the record's first day on, the first of it known only if it is late for certain; always "later"."""
    if spell.ended_on and spell.ended_on < record_begins_on:
        return []
    since = Spell(spell.person_id, spell.episode_id, record_begins_on, spell.ended_on)
    rows = [replace(row, variant="later") for row in recurring(limits, since, events)]
    rows = [replace(row, due_on=due(limits, "later", row.started_on)) for row in rows if row.started_on]
    stopped_on = rows[0].done_on or rows[0].ended_other_on
    if stopped_on and rows[0].due_on and stopped_on <= rows[0].due_on:
        rows[0] = replace(rows[0], unknown_because="it is older than its record")
    return rows


def over_the_ceiling(spells: list[Spell], fewer_than: int, months: int, day: date) -> bool:
    """Whether, of the spells begun by `day`, too many were open at some time in the months up to it."""
    counted = 0
    for spell in spells:
        if spell.started_on is None or (spell.ended_on and spell.ended_on < spell.started_on):
            continue
        still_counts = spell.ended_on is None or add_months(spell.ended_on, months) > day
        counted += spell.started_on <= day and still_counts
    return counted >= fewer_than


def state_on(row: Owed, day: date) -> str | None:
    """The state of an obligation on a day, in the order in which the rule is told."""
    if row.unknown_because:
        return "unknown"
    if row.started_on and row.started_on > day:
        return None
    if row.done_on and row.done_on <= day and (row.due_on is None or row.done_on <= row.due_on):
        return "met"
    ended = row.ended_other_on and row.ended_other_on <= day
    if ended and not row.done_on and (row.due_on is None or row.ended_other_on <= row.due_on):
        return "ended"
    if row.due_on and day > row.due_on:
        return "missed"
    return "pending"


def is_overdue_on(row: Owed, day: date) -> bool:
    """Missed by the day, and by then neither done nor ended."""
    stops = [stop for stop in (row.done_on, row.ended_other_on) if stop and stop <= day]
    return state_on(row, day) == "missed" and not stops
