"""What is overdue, by what a reader can do about it: what is theirs to do, what is others', and what is long past."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from holdfast.accounts.scope import Scope
from holdfast.standards import CLOCKS
from holdfast.web.worklists import Late, Owed, falling_to, late_in_scope, late_under, long_ago, owed_in_scope

YOURS = "Overdue and yours to do"
OTHERS = "Overdue, others' to do"
EVERYBODYS = "Overdue, the longest first"
LONG_PAST = "Overdue for more than a year"


@dataclass(frozen=True)
class Overdue:
    """A part of what is overdue: the first of it, how many things there are, and whether it lies folded at first."""

    caption: str
    owed: list[Owed]
    things: int
    is_folded: bool

    @property
    def tells_who(self) -> bool:
        """Whether it is told of each thing whom it falls to, because that is not the reader for all of them."""
        return self.caption != YOURS

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.things - len(self.owed)


@dataclass(frozen=True)
class Share:
    """What is overdue in a scope, and what of it is the reader's to do, if the role does anything itself."""

    all: Late
    yours: Late | None = None

    @property
    def of_others(self) -> int | None:
        """How many things are others' to do."""
        return None if self.yours is None else self.all.things - self.yours.things


def share_of(scope: Scope) -> Share:
    """How much is overdue, and how much of that is the reader's to do."""
    late, who = late_in_scope(scope), scope.person.role.does
    return Share(late, late_under(scope, falling_to(who)) if who else None)


def share_among(scope: Scope, by_standard: Sequence[dict[str, Any]]) -> Share:
    """The same from what is counted by standard already: how many things are the reader's, and no more of them."""
    late, who = late_in_scope(scope), scope.person.role.does
    theirs = set(falling_to(who)) if who else set()
    things = sum(row["overdue"] for row in by_standard if row["standard"] in theirs)
    return Share(late, Late(things) if who else None)


def overdue_in_parts(scope: Scope, by_standard: Sequence[dict[str, Any]], *, most: int) -> list[Overdue]:
    """What is overdue in parts, the longest first in each: the reader's own open, the rest folded."""
    year_ago, who = long_ago(scope.served.snapshot.as_at), scope.person.role.does
    counts = {(row["standard"], True): row["past"] for row in by_standard}
    counts |= {(row["standard"], False): row["overdue"] - row["past"] for row in by_standard}
    yours = falling_to(who) if who else list(CLOCKS)
    others = [standard for standard in CLOCKS if standard not in yours]
    asked = (
        (YOURS if who else EVERYBODYS, yours, False, False),
        (OTHERS, others, False, True),
        (LONG_PAST, list(CLOCKS), True, True),
    )
    parts = []
    for caption, standards, is_past, is_folded in asked:
        things = sum(counts.get((standard, is_past), 0) for standard in standards)
        if things:
            when = {"before": year_ago} if is_past else {"since": year_ago}
            rows = owed_in_scope(scope, standards, overdue=True, most=most, **when)
            parts.append(Overdue(caption, rows, things, is_folded))
    return parts
