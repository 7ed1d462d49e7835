"""The first sentence of each Today page."""

from collections.abc import Sequence
from typing import Any

from holdfast.web.overdue import Share
from holdfast.web.words import children, counted, days, sentence, spelled
from holdfast.web.worklists import Late


def worker_words(known: int, share: Share, *, whose: str = "your") -> str:
    """What matters to somebody who works with children: for how many something is overdue and theirs to do, and the
    longest wait; then how much is others' to do."""
    if not known:
        to = "is allocated to you in the case system" if whose == "your" else "whose record opens to you is open"
        return f"No child {to} today."
    if not share.all.things:
        return f"Nothing is overdue for {whose} {children(known)}."
    late, theirs = share.yours or share.all, share.yours is not None
    longest = late.longest
    if longest is None:
        verb = "is" if share.of_others == 1 else "are"
        return sentence(
            f"nothing that is yours to do is overdue for {whose} {children(known)}; "
            f"{counted(share.of_others or 0, 'thing')} {verb} overdue that others are to do"
        )
    have = "has" if late.open == 1 else "have"
    more = f"; {counted(share.of_others, 'thing')} more for others to do" if share.of_others else ""
    return sentence(
        f"{spelled(late.open)} of {whose} {children(known)} {have} something overdue"
        f"{' that is yours to do' if theirs else ''}{_closed(late)}; "
        f"the longest wait is {days(longest.late_days)} ({longest.title[:1].lower()}{longest.title[1:]}){more}"
    )


def _closed(late: Late, to: str = "", after: str = "") -> str:
    """Those among the late whose record is closed, who are not among the children whom somebody works with."""
    return f", and {to}{spelled(late.closed)} whose record is closed{after}" if late.closed else ""


def manager_words(known: int, share: Share, waiting: Sequence[dict[str, Any]], as_at: Any) -> str:
    """What matters to a manager: children who wait for a worker, then what is overdue, and what of it is theirs."""
    parts, late = [], share.all
    if waiting:
        longest = (as_at - waiting[0]["owed"].started_on).days
        wait = "waits" if len(waiting) == 1 else "wait"
        for_whom = f"{children(len(waiting))} {wait} for a named worker"
        parts.append(f"{for_whom}, {'now' if len(waiting) == 1 else 'the longest'} for {days(longest)}")
    if late.things:
        parts.append(
            f"{counted(late.things, 'thing')} owed to {spelled(late.open)} of {children(known)}"
            f"{_closed(late, 'to ', ',')} {'is' if late.things == 1 else 'are'} overdue"
            + (f", {spelled(share.yours.things)} of them yours to do" if share.yours else "")
        )
    if not parts:
        return f"Nothing is overdue for {children(known)}, and every child has a named worker."
    return sentence("; ".join(parts))
