"""The first sentence of each Today page."""

from collections.abc import Sequence
from typing import Any

from holdfast.web.words import children, counted, days, sentence, spelled
from holdfast.web.worklists import Late


def worker_words(known: int, late: Late) -> str:
    """What matters to somebody who works with children: how many have something overdue, and the longest wait."""
    if not known:
        return "No child is allocated to you in the case system today."
    longest = late.longest
    if longest is None:
        return f"Nothing is overdue for your {children(known)}."
    have = "has" if late.open == 1 else "have"
    return sentence(
        f"{spelled(late.open)} of your {children(known)} {have} something overdue{_closed(late)}; "
        f"the longest wait is {days(longest.late_days)} ({longest.title[:1].lower()}{longest.title[1:]})"
    )


def _closed(late: Late, to: str = "", after: str = "") -> str:
    """Those among the late whose record is closed, who are not among the children whom somebody works with."""
    return f", and {to}{spelled(late.closed)} whose record is closed{after}" if late.closed else ""


def manager_words(known: int, late: Late, waiting: Sequence[dict[str, Any]], as_at: Any) -> str:
    """What matters to a manager: children who wait for a worker, then what is overdue."""
    parts = []
    if waiting:
        longest = (as_at - waiting[0]["owed"].started_on).days
        wait = "waits" if len(waiting) == 1 else "wait"
        for_whom = f"{children(len(waiting))} {wait} for a named worker"
        parts.append(f"{for_whom}, {'now' if len(waiting) == 1 else 'the longest'} for {days(longest)}")
    if late.things:
        parts.append(
            f"{counted(late.things, 'thing')} owed to {spelled(late.open)} of {children(known)}"
            f"{_closed(late, 'to ', ',')} {'is' if late.things == 1 else 'are'} overdue"
        )
    if not parts:
        return f"Nothing is overdue for {children(known)}, and every child has a named worker."
    return sentence("; ".join(parts))
