"""What is owed and late on the as-at day, by standard and by team: the first thing that anybody asks."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.states import is_open_on, is_overdue_on
from holdfast.engines.relations import Relations


def open_obligations(r: Relations) -> ir.Table:
    """Ledger rows open on the as-at day, with `overdue` true where their due day has passed."""
    rows = r.ledger.cross_join(r.snapshot_day)
    rows = rows.filter(is_open_on(rows, rows.as_at))
    return rows.mutate(overdue=is_overdue_on(rows, rows.as_at))


def owed_by(*groups: str) -> "Owed":
    """How much is open and overdue by these columns of the ledger."""
    return Owed(groups)


class Owed:
    """A question to the ledger: open and overdue obligations and children, and the oldest due day, by groups."""

    def __init__(self, groups: tuple[str, ...]) -> None:
        self.groups = groups

    @property
    def name(self) -> str:
        """The name under which its SQL is kept."""
        return f"owed by {' and '.join(self.groups) or 'all'}"

    def build(self, r: Relations) -> ir.Table:
        """One row a group: open, overdue, children (with anything overdue), oldest_due_on (of what is overdue)."""
        rows = open_obligations(r)
        late = rows.overdue.fill_null(False)
        counts = rows.group_by(*self.groups) if self.groups else rows
        return counts.aggregate(
            open=rows.count(),
            overdue=late.cast("int64").sum(),
            children=ibis.ifelse(late, rows.person_id, ibis.null("string")).nunique(),
            oldest_due_on=ibis.ifelse(late, rows.due_on, ibis.null("date")).min(),
        )
