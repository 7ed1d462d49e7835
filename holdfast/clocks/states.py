"""The state of an obligation on any day, from its ledger row alone."""

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
    return is_open_on(row, day) & (row.due_on < day)
