"""What happens to a child again within a time: referrals, section 47 enquiries."""

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
