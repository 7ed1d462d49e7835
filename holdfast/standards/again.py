"""What many standards ask of rows: what came again, what lies in a period, what was done by its day."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import after
from holdfast.engines.relations import Relations


def came_again(rows: ir.Table, r: Relations, day: str, within: str) -> ir.Table:
    """Rows dated in column `day`, with `again`: whether one of the child's on an earlier day lies within the limit.

    Of several rows on one day none is the earlier. Where a row of the child has no day, and none that has lies within
    the limit, it is empty: the one without a day may.
    """
    days = rows.filter(rows[day].notnull()).select("person_id", day).distinct()
    line = ibis.window(group_by="person_id", order_by=day)
    days = days.mutate(previous_on=days[day].lag().over(line))
    days = after(days, r, day, within, "looked_back_to")
    undated = rows.filter(rows[day].isnull()).select(undated_person="person_id").distinct()
    days = days.left_join(undated, days.person_id == undated.undated_person)
    within_limit = (days.previous_on >= days.looked_back_to).fill_null(False)
    in_doubt = ~within_limit & days.undated_person.notnull()
    again = ibis.ifelse(in_doubt, ibis.null("boolean"), within_limit)
    days = days.select(same_person="person_id", same_day=day, again=again)
    joined = rows.inner_join(days, [rows.person_id == days.same_person, rows[day] == days.same_day])
    return joined.drop("same_person", "same_day")


def in_period(rows: ir.Table, r: Relations, day: str) -> ir.Table:
    """Rows of which the day in column `day` lies in a period, with the period, each counted once."""
    rows = rows.inner_join(r.period_days, rows[day] == r.period_days.day).drop("day")
    return rows.mutate(counted=1.0)


def in_time(done_on: ir.DateValue, due_on: ir.DateValue, *, since: ir.DateValue) -> ir.FloatingValue:
    """1 if done by its day, 0 if not; empty where no day was set, or it is said to have been done before it began."""
    cannot_be = (done_on < since).fill_null(False)
    return ibis.cases((due_on.isnull() | cannot_be, ibis.null("float64")), (done_on <= due_on, 1.0), else_=0.0)


def fallen_due(rows: ir.Table, r: Relations, *, since: str) -> ir.Table:
    """Rows of which the day due_on lies in a period and is past; those without one by the day in column `since`.

    What is due today can still be done today, so it counts from tomorrow, done or not.
    """
    dated = in_period(rows.mutate(dated_on=ibis.coalesce(rows.due_on, rows[since])), r, "dated_on")
    dated = dated.cross_join(r.snapshot_day)
    return dated.filter(dated.due_on.isnull() | (dated.due_on < dated.as_at))
