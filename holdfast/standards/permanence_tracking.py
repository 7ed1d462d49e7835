"""The way to a permanent home: whether it is looked at again and again until the child has one."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import FallsTo, Recurring, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, OpenShare, Verified
from holdfast.standards.care import PERIOD_NEEDS

ACHIEVED = "achieved"


def _planned(r: Relations) -> ir.Table:
    """Each period of care from its first plan for a permanent home until the child has one or leaves care.

    Where none of its plans says since when, neither does the period.
    """
    options = r.care_plan_options.select(of_plan="care_plan_id").distinct()
    plans = r.care_plans.semi_join(options, r.care_plans.care_plan_id == options.of_plan)
    plans = plans.select(planned_person="person_id", planned_on="started_on", planned_until="ended_on")
    rows = r.care_periods.rename(entered_on="started_on")
    dated = (plans.planned_on >= rows.entered_on) & (rows.ended_on.isnull() | (plans.planned_on <= rows.ended_on))
    undated = plans.planned_on.isnull() & plans.planned_until.isnull() & rows.ended_on.isnull()
    planned = rows.inner_join(plans, [rows.person_id == plans.planned_person, dated | undated])
    of = planned.group_by("person_id", "care_period_id", "entered_on", "ended_on")
    return _until_achieved(of.aggregate(started_on=planned.planned_on.min()), r)


def _until_achieved(spells: ir.Table, r: Relations) -> ir.Table:
    seen = r.permanence_trackings
    achieved = seen.filter(seen.outcome == ACHIEVED).select(home_person="person_id", home_on="tracked_on")
    within = [
        spells.person_id == achieved.home_person,
        achieved.home_on >= ibis.coalesce(spells.started_on, spells.entered_on),
        spells.ended_on.isnull() | (achieved.home_on <= spells.ended_on),
    ]
    found = spells.left_join(achieved, within)
    rows = found.group_by("person_id", "care_period_id", "started_on", "ended_on").aggregate(
        home_on=found.home_on.min()
    )
    return rows.select(
        "person_id", "started_on", episode_id="care_period_id", ended_on=ibis.least(rows.ended_on, rows.home_on)
    )


def _trackings(r: Relations) -> ir.Table:
    return r.permanence_trackings.select("person_id", event_on="tracked_on")


TRACKED = Recurring(
    standard="permanence_tracked",
    title="Way to a permanent home looked at",
    plain="Until a child in care has the permanent home that is planned, a panel or meeting looks at it every eight "
    "weeks.",
    limit="permanence_tracked",
    falls_to=FallsTo.MANAGER,
    each=_planned,
    events=_trackings,
    matched_by=("person_id",),
    needs=(
        *PERIOD_NEEDS,
        need("care_plans", "started_on"),
        need("care_plan_options", "option"),
        need("permanence_trackings", "tracked_on", "outcome"),
    ),
    edge_cases="It begins with the first plan that names a permanent home, and ends when a panel finds that the child "
    "has it, or when the child leaves care. A home that breaks down later is not looked for again here. A child "
    "without any plan is not owed it: they are counted as without a plan. Where an open plan does not say since when, "
    "it is not known when it was first to be looked at.",
)

CLOCKS = (TRACKED,)

MEASURES = (
    OpenShare(
        id="PM03",
        title="Way to a permanent home looked at in eight weeks",
        plain="Of the children in care whose planned permanent home is not yet theirs, at how many plans a panel or "
        "meeting has looked in the last eight weeks.",
        numerator="children whose plan was made or looked at within eight weeks",
        denominator="children in care on the day with a plan for a permanent home that is not achieved",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=2,
        clock=TRACKED,
        in_time=True,
    ),
)
