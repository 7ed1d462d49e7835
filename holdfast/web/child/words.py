"""Sentences about a child: the first of the page, and that of the drawing of their journey."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from holdfast.clocks.model import Ceiling
from holdfast.clocks.states import MET, MISSED, PENDING, Row
from holdfast.standards import CLOCKS
from holdfast.web.templatetags.components import day
from holdfast.web.words import counted, days, sentence, spelled

NOW = {
    "cin_episodes": "open to us",
    "cin_plans": "on a plan for children in need",
    "cp_plans": "on a protection plan",
    "care_episodes": "in care",
}


def age_words(child: dict[str, Any], as_at: date) -> str:
    """How old a child is, in whole years (in months under two), or that they are not born yet."""
    if child["died_on"]:
        return f"died on {child['died_on']}"
    if not child["born_on"]:
        return f"expected on {child['expected_on']}" if child["expected_on"] else "age not known"
    born = date.fromisoformat(child["born_on"])
    months = (as_at.year - born.year) * 12 + as_at.month - born.month - (as_at.day < born.day)
    if months < 0:
        return "not born yet"
    return f"{counted(months, 'month')} old" if months < 24 else f"{months // 12} years old"


def child_words(owed: Sequence[Row], as_at: date) -> str:
    """What matters about a child: what is overdue and for how long, or what falls due next."""
    late = [row for row in owed if is_running(row, as_at) and row.is_overdue_on(as_at)]
    late.sort(key=lambda row: row.due_on or as_at)
    if late:
        first = late[0]
        waited = days((as_at - first.due_on).days if first.due_on else 0)
        verb = "is" if len(late) == 1 else "are"
        return sentence(
            f"{counted(len(late), 'thing')} owed to this child {verb} overdue; the longest wait is {waited} "
            f"({_lower(CLOCKS[first.standard].title)})"
        )
    to_come = sorted((row for row in owed if still_owed(row, as_at)), key=lambda row: row.due_on or date.max)
    if to_come and to_come[0].due_on:
        return sentence(
            f"nothing is overdue; next, by {to_come[0].due_on.day} {to_come[0].due_on:%B}, "
            f"{_lower(CLOCKS[to_come[0].standard].title)}"
        )
    return "Nothing is owed to this child now."


def is_running(row: Row, as_at: date) -> bool:
    """Whether the clock still runs, with what was written since the as-at day counted.

    The day on which a ceiling's window closes is known long before it comes: until then it runs.
    """
    if isinstance(CLOCKS[row.standard], Ceiling):
        stopped = row.done_on is not None and row.done_on <= as_at
    else:
        stopped = row.done_on is not None or row.ended_other_on is not None
    return not row.unknown_because and not stopped and bool(row.started_on)


def still_owed(row: Row, as_at: date) -> bool:
    """Whether something is owed and not yet late, with what was written since the as-at day counted."""
    return row.state_on(as_at) == PENDING and row.done_on is None and row.ended_other_on is None


def journey_words(current: Mapping[str, date], drawn: Mapping[str, int], owed: Sequence[Row], as_at: date) -> str:
    """What the drawing of a journey shows: where the child is now, what was kept and missed, what comes next."""
    now = [f"{said} since {day(current[table])}" for table, said in NOW.items() if table in current]
    kept, missed, to_come = drawn.get(MET, 0), drawn.get(MISSED, 0), drawn.get(PENDING, 0)
    were = "was" if missed == 1 else "were"
    past = f"of {counted(kept + missed, 'thing')} owed, {spelled(missed) if missed else 'none'} {were} missed"
    parts = [", ".join(now) or "not open to us now", past if kept + missed else "nothing was owed so far"]
    if to_come:
        first = min(row.due_on for row in owed if row.due_on and still_owed(row, as_at))
        parts.append(f"{spelled(to_come)} {'is' if to_come == 1 else 'are'} still to come, the first by {day(first)}")
    return sentence("; ".join(parts))


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
