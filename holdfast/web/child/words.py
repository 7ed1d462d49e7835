"""The first sentence about a child."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from holdfast.clocks.states import Row
from holdfast.standards import CLOCKS
from holdfast.web.words import counted, days, sentence


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
    late = sorted((row for row in owed if row.is_overdue_on(as_at)), key=lambda row: row.due_on or as_at)
    if late:
        first = late[0]
        waited = days((as_at - first.due_on).days if first.due_on else 0)
        verb = "is" if len(late) == 1 else "are"
        return sentence(
            f"{counted(len(late), 'thing')} owed to this child {verb} overdue; the longest wait is {waited} "
            f"({_lower(CLOCKS[first.standard].title)})"
        )
    to_come = sorted((row for row in owed if _runs(row, as_at)), key=lambda row: row.due_on or date.max)
    if to_come and to_come[0].due_on:
        return sentence(
            f"nothing is overdue; next, by {to_come[0].due_on.day} {to_come[0].due_on:%B}, "
            f"{_lower(CLOCKS[to_come[0].standard].title)}"
        )
    return "Nothing is owed to this child now."


def _runs(row: Row, as_at: date) -> bool:
    return row.state_on(as_at) == "pending" and row.done_on is None and row.ended_other_on is None


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
