"""The state of an obligation on any day, from its ledger row alone."""

from dataclasses import dataclass
from datetime import date

import ibis
import ibis.expr.types as ir

MET, MISSED, PENDING, ENDED, UNKNOWN = "met", "missed", "pending", "ended", "unknown"
STATES = (MET, MISSED, PENDING, ENDED, UNKNOWN)


def state_on(row: ir.Table, day: ir.DateValue) -> ir.StringValue:
    """met, missed, pending, ended or unknown on `day`; empty where the clock had not started.

    Done by its due day is met from the day it was done. Past due and not done in time is missed, and stays so. An
    obligation that ended otherwise (death, transfer, closure) on or before its due day is ended.
    """
    return ibis.cases(
        (row.unknown_because.notnull(), UNKNOWN),
        (row.started_on > day, ibis.null("string")),
        ((row.done_on <= day) & (row.due_on.isnull() | (row.done_on <= row.due_on)), MET),
        ((row.ended_other_on <= day) & (row.due_on.isnull() | (row.ended_other_on <= row.due_on)), ENDED),
        (row.due_on < day, MISSED),
        else_=PENDING,
    )


def is_open_on(row: ir.Table, day: ir.DateValue) -> ir.BooleanValue:
    """Whether the clock runs on `day`: started, and neither done nor ended by then."""
    return (
        row.unknown_because.isnull()
        & (row.started_on <= day)
        & (row.done_on.isnull() | (row.done_on > day))
        & (row.ended_other_on.isnull() | (row.ended_other_on > day))
    )


def is_overdue_on(row: ir.Table, day: ir.DateValue) -> ir.BooleanValue:
    """Whether the obligation is still owed on `day` and its due day has passed."""
    return is_open_on(row, day) & (row.due_on < day).fill_null(False)


@dataclass(frozen=True)
class Row:
    """One ledger row in the hand, with the same rule for its state as `state_on` has for all of them."""

    standard: str
    sequence: int
    started_on: date | None
    due_on: date | None
    done_on: date | None
    ended_other_on: date | None
    unknown_because: str | None

    def state_on(self, day: date) -> str | None:
        """met, missed, pending, ended or unknown on `day`; None where the clock had not started."""
        if self.unknown_because:
            return UNKNOWN
        if self.started_on and self.started_on > day:
            return None
        if self._by(self.done_on, day) and self._in_time(self.done_on):
            return MET
        if self._by(self.ended_other_on, day) and self._in_time(self.ended_other_on):
            return ENDED
        return MISSED if self.due_on and self.due_on < day else PENDING

    def is_overdue_on(self, day: date) -> bool:
        """Whether it is still owed on `day` and its due day has passed."""
        stopped = self._by(self.done_on, day) or self._by(self.ended_other_on, day)
        begun = self.started_on is not None and self.started_on <= day
        late = self.due_on is not None and self.due_on < day
        return not self.unknown_because and begun and late and not stopped

    @staticmethod
    def _by(stop: date | None, day: date) -> bool:
        return stop is not None and stop <= day

    def _in_time(self, stop: date | None) -> bool:
        return stop is not None and (self.due_on is None or stop <= self.due_on)
