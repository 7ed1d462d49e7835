"""Need over time: how long plans and episodes last, how long children wait between stages, which steps down hold."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, days_between, need, working_days_between
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RateMeasure, RecordMeasure, Verified, not_over_at_end
from holdfast.standards.child_in_need import SPELL_NEEDS
from holdfast.standards.plan_family import PLAN_FAMILY

YES, PERHAPS, NO = 2, 1, 0
GIVES_SERVICES = "PROV_OF_SERVICES"
EPISODE_NEEDS = (need("cin_episodes", "referral_on", "closed_on"),)
CARE_NEEDS = need("care_episodes", "entered_care_on", "ceased_on", "care_period_id")


def _open_over_a_year(r: Relations) -> ir.Table:
    plans = r.in_need_spells
    # A plan without a first day is open on every day, and for how long nobody knows.
    begun = plans.started_on.isnull() | (plans.started_on <= r.periods.to_on)
    rows = plans.inner_join(r.periods, [begun, plans.ended_on.isnull() | (plans.ended_on > r.periods.to_on)])
    rows = answering(after(rows, r, "started_on", "in_need_plan_long", "long_on"), r, "to_on")
    return rows.mutate(counted=1.0, hit=(rows.long_on < rows.to_on).cast("float64"))


def _stopped_by(rows: ir.Table, starts: ir.Table, day: str, name: str) -> ir.Table:
    """Add `name`: the first of a child's `starts` (began_for, began_on) on or after the day in column `day`."""
    later = rows.inner_join(starts, [rows.person_id == starts.began_for, starts.began_on >= rows[day]])
    first = later.group_by("assessment_id").aggregate(**{name: later.began_on.min()})
    first = first.rename(first_assessment="assessment_id")
    return rows.left_join(first, rows.assessment_id == first.first_assessment).drop("first_assessment")


def _waits_for_plan(r: Relations) -> ir.Table:
    """From an assessment that found a child in need of services until a child in need plan, in working days."""
    rows = _found_in_need(r)
    runs = _runs(r)
    on_a_plan = [
        rows.person_id == runs.run_person,
        runs.run_from < rows.authorised_on,
        runs.run_until.isnull() | (runs.run_until > rows.authorised_on),
    ]
    rows = rows.anti_join(runs, on_a_plan)
    closed = r.cin_episodes.select(closed_referral="referral_id", closed_on="closed_on")
    rows = rows.left_join(closed, rows.referral_id == closed.closed_referral)
    plans = r.cin_plans.select(began_for="person_id", began_on="started_on")
    rows = _stopped_by(rows, plans, "authorised_on", "plan_on")
    others = r.cp_plans.select(began_for="person_id", began_on="started_on")
    others = others.union(r.care_periods.select(began_for="person_id", began_on="started_on"))
    return _stopped_by(rows, others, "authorised_on", "other_on").cross_join(r.snapshot_day)


def _found_in_need(r: Relations) -> ir.Table:
    """Finished assessments whose outcome is services, and those of which no outcome is recorded (`unsaid`)."""
    outcomes = r.assessment_outcomes.group_by(told_of="assessment_id").aggregate(
        services=(r.assessment_outcomes.outcome == GIVES_SERVICES).sum()
    )
    rows = r.assessments.filter(r.assessments.authorised_on.notnull())
    rows = rows.left_join(outcomes, rows.assessment_id == outcomes.told_of)
    rows = rows.mutate(unsaid=rows.told_of.isnull() & ~rows.nfa.fill_null(False))
    rows = rows.filter((rows.services > 0) | rows.unsaid)
    return rows.select("person_id", "assessment_id", "referral_id", "authorised_on", "unsaid")


def _runs(r: Relations) -> ir.Table:
    """Plans and care that run: whom, from when, until when."""
    spells = (r.in_need_spells, r.cp_plans, r.care_periods)
    runs = [s.select(run_person="person_id", run_from="started_on", run_until="ended_on") for s in spells]
    return runs[0].union(runs[1]).union(runs[2])


def _assessed_to_plan(r: Relations) -> ir.Table:
    rows = _waits_for_plan(r)
    stopped_on = ibis.least(rows.plan_on, rows.other_on, rows.closed_on, rows.as_at)
    rows = rows.mutate(stopped_on=stopped_on, pending=(rows.plan_on.isnull() | (rows.plan_on > stopped_on)))
    rows = working_days_between(rows, r, "authorised_on", "stopped_on", "waited")
    plans = r.cin_plans.group_by(planned_for="person_id", planned_on="started_on").aggregate(
        plan_id=r.cin_plans.plan_id.min()
    )
    # The plan that ended the wait, for the family of it.
    ended_it = [rows.person_id == plans.planned_for, rows.plan_on == plans.planned_on, ~rows.pending]
    rows = rows.left_join(plans, ended_it)
    rows = rows.inner_join(r.period_days, rows.authorised_on == r.period_days.day)
    rows = answering(rows.mutate(pending=rows.pending.cast("float64")), r, "stopped_on")
    known = (rows.stopped_on >= rows.authorised_on) & ~rows.unsaid
    return rows.mutate(counted=1.0, hit=ibis.ifelse(known, rows.waited.cast("float64"), ibis.null("float64")))


def _bands_at_closure(r: Relations) -> ir.Table:
    rows = r.need_episodes.inner_join(r.period_days, r.need_episodes.ended_on == r.period_days.day)
    for band in ("three_months", "six_months", "a_year", "two_years"):
        rows = after(rows, r, "started_on", f"need_{band}", band)
    # Two digits, so that the kinds stand in order of length.
    category = ibis.cases(
        (rows.ended_on < rows.started_on, ibis.null("string")),
        (rows.ended_on < rows.three_months, "00 to 02 months"),
        (rows.ended_on < rows.six_months, "03 to 05 months"),
        (rows.ended_on < rows.a_year, "06 to 11 months"),
        (rows.ended_on < rows.two_years, "12 to 23 months"),
        (rows.ended_on >= rows.two_years, "24 months or more"),
    )
    rows = answering(rows.mutate(category=category).drop("team_id"), r, "ended_on")
    return rows.mutate(counted=1.0)


def _stages(r: Relations) -> tuple[tuple[str, ir.Table, ir.Table], ...]:
    """Each step from one stage of need to the next: its name, the earlier starts and the later."""
    referred, planned, protected, cared = (
        table.filter(table.started_on.notnull()).select("person_id", "started_on").distinct()
        for table in (r.need_episodes, r.cin_plans, r.cp_plans, r.care_periods)
    )
    return (
        ("1 referral to child in need plan", referred, planned),
        ("2 child in need plan to protection plan", planned, protected),
        ("3 protection plan to care", protected, cared),
    )


def _between(name: str, earlier: ir.Table, later: ir.Table, r: Relations) -> ir.Table:
    """Each later start with the last earlier one before it, and whether an earlier one follows within a fortnight."""
    earlier = earlier.rename(earlier_person="person_id", earlier_on="started_on")
    later = after(later, r, "started_on", "stage_order_in_doubt", "doubt_until")
    near = later.inner_join(
        earlier, [later.person_id == earlier.earlier_person, earlier.earlier_on <= later.doubt_until]
    )
    before = ibis.ifelse(near.earlier_on < near.started_on, near.earlier_on, ibis.null("date"))
    in_doubt = ibis.ifelse(near.earlier_on > near.started_on, 1, 0)
    rows = near.mutate(before_on=before, in_doubt=in_doubt).group_by("person_id", "started_on")
    found = rows.aggregate(before_on=lambda t: t.before_on.max(), in_doubt=lambda t: t.in_doubt.max())
    return found.filter(found.before_on.notnull()).mutate(category=ibis.literal(name))


def _between_stages(r: Relations) -> ir.Table:
    first, *others = (_between(*stage, r) for stage in _stages(r))
    rows = first
    for other in others:
        rows = rows.union(other)
    rows = rows.inner_join(r.period_days, rows.started_on == r.period_days.day)
    rows = answering(rows, r, "started_on")
    length = days_between(rows.before_on, rows.started_on).cast("float64")
    return rows.mutate(
        counted=1.0,
        hit=ibis.ifelse(rows.in_doubt == 0, length, ibis.null("float64")),
        pending=ibis.literal(0.0),
    )


def _step_downs(r: Relations) -> ir.Table:
    """Protection plans that ended in a child in need plan, once a year has gone by since."""
    plans = r.cp_plans.filter(r.cp_plans.ended_on.notnull()).select("person_id", "plan_id", "started_on", "ended_on")
    plans = after(after(plans, r, "ended_on", "step_down", "by_on"), r, "ended_on", "step_down_watched", "watched_on")
    below = r.cin_plans.select(below_person="person_id", below_from="started_on", below_until="ended_on")
    stepped = plans.semi_join(
        below,
        [
            plans.person_id == below.below_person,
            below.below_from >= plans.started_on,
            below.below_from <= plans.by_on,
            below.below_until.isnull() | (below.below_until > plans.ended_on),
        ],
    )
    # On the last day of the year a plan may still begin.
    stepped = stepped.cross_join(r.snapshot_day).filter(lambda rows: rows.watched_on < rows.as_at)
    return stepped.inner_join(r.period_days, stepped.watched_on == r.period_days.day)


def _sustained(r: Relations) -> ir.Table:
    rows = _step_downs(r)
    again = r.cp_plans.select(
        again_person="person_id", again_on="started_on", again_until="ended_on", again_plan="plan_id"
    )
    pairs = rows.inner_join(again, [rows.person_id == again.again_person, rows.plan_id != again.again_plan])
    came = (pairs.again_on >= pairs.ended_on) & (pairs.again_on <= pairs.watched_on)
    # One without a first day, not over by then, may have begun within the year.
    perhaps = pairs.again_on.isnull() & (pairs.again_until.isnull() | (pairs.again_until > pairs.ended_on))
    pairs = pairs.mutate(how=ibis.cases((came, YES), (perhaps, PERHAPS), else_=NO))
    back = pairs.group_by(back_plan="plan_id").aggregate(how=pairs.how.max())
    rows = answering(rows.left_join(back, rows.plan_id == back.back_plan), r, "ended_on")
    how = rows.how.fill_null(NO)
    return rows.mutate(counted=1.0, hit=ibis.ifelse(how == PERHAPS, ibis.null("float64"), (how == NO).cast("float64")))


def _in_need(r: Relations) -> ir.Table:
    return answering(not_over_at_end(r.need_episodes, r).drop("team_id"), r, "to_on")


CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="CN02",
        title="Child in need plans open over twelve months",
        plain="Of the child in need plans open on the day, how many have been open for more than a year.",
        numerator="open plans that began more than twelve months ago",
        denominator="child in need plans open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Local alert",
        verified=Verified.LOCAL,
        is_state=True,
        limits=("in_need_plan_long",),
        edge_cases="A plan ends on the day on which a protection plan or care takes its place. A plan without a first "
        "day is not known. Plans of disabled children last long by nature: read their team apart.",
        rows=_open_over_a_year,
        dimension=PLAN_FAMILY,
        record_needs=SPELL_NEEDS,
    ),
    RecordMeasure(
        id="CN06",
        title="Working days from assessment to child in need plan",
        plain="How many working days children whom an assessment found in need of services waited for their plan.",
        numerator="assessments followed by a child in need plan",
        denominator="assessments authorised in the period whose outcome is services for a child in need",
        unit="child assessed",
        direction=Direction.LOWER,
        source="Local standard, commonly ten working days",
        verified=Verified.LOCAL,
        gives=Gives.DAYS,
        told_in="working days",
        limits=("working_day_number",),
        edge_cases="Where no plan has come the wait counts as far as it has come: until today, or until the child was "
        "closed, protected by a plan or taken into care. An assessment of a child on a plan or in care is no wait. One "
        "without any outcome, not marked as no further action, is not known.",
        rows=_assessed_to_plan,
        dimension=PLAN_FAMILY,
        record_needs=(
            need("assessments", "authorised_on", "referral_id"),
            need("assessment_outcomes", "outcome"),
            *SPELL_NEEDS,
            *EPISODE_NEEDS,
        ),
    ),
    RecordMeasure(
        id="CN07",
        title="How long episodes of need had lasted when they closed",
        plain="Of the episodes of need that ended, how many had lasted up to three months, and how many longer.",
        numerator="episodes that ended after so many months",
        denominator="episodes of need that ended in the period",
        unit="episode of need of a child",
        direction=Direction.CONTEXT,
        source="Children in need in England, table B5; Local Authority Interactive Tool, indicator 266",
        verified=Verified.READ,
        national=National.of_kinds(
            "2025",
            ("00 to 02 months", 0.47),
            ("03 to 05 months", 0.148),
            ("06 to 11 months", 0.16),
            ("12 to 23 months", 0.121),
            ("24 months or more", 0.101),
        ),
        gives=Gives.MIX,
        limits=("need_three_months", "need_six_months", "need_a_year", "need_two_years"),
        edge_cases="From the referral to the closure. A referral on which nothing further was done is no episode.",
        rows=_bands_at_closure,
        record_needs=EPISODE_NEEDS,
    ),
    RecordMeasure(
        id="CN08",
        title="Days between one stage of need and the next",
        plain="How many days lay between referral and child in need plan, that plan and a protection plan, and a "
        "protection plan and care.",
        numerator="steps to a later stage that were taken",
        denominator="later stages begun in the period by a child with an earlier stage before",
        unit="transition of a child",
        direction=Direction.LOWER,
        source="Data to Insight, drift tool",
        verified=Verified.READ,
        lookback=24,
        gives=Gives.DAYS,
        limits=("stage_order_in_doubt",),
        edge_cases="Counted by the day on which the later stage began, from the last start of the earlier one before "
        "it, so that those who waited long are seen. Where the earlier stage began again within a fortnight after, "
        "the order is in doubt: such a step is not known.",
        rows=_between_stages,
        record_needs=(*EPISODE_NEEDS, need("cin_plans", "started_on"), need("cp_plans", "started_on"), CARE_NEEDS),
    ),
    RecordMeasure(
        id="CN09",
        title="Steps down from protection that held",
        plain="Of the children whose protection plan ended in a child in need plan, how many needed no protection plan "
        "again within a year.",
        numerator="steps down with no further protection plan in the twelve months after",
        denominator="steps down that were twelve months ago in the period",
        unit="child stepped down",
        direction=Direction.HIGHER,
        source="Local measure",
        verified=Verified.LOCAL,
        lookback=12,
        limits=("step_down", "step_down_watched"),
        edge_cases="A step down is a child in need plan begun while the protection plan ran, or within ten working "
        "days of its end, and not over by then. It counts from the day after its year is over. Where the child has "
        "another protection plan without a first day, which was not over by then, it is not known.",
        rows=_sustained,
        record_needs=(need("cp_plans", "started_on", "ended_on"), need("cin_plans", "started_on", "ended_on")),
    ),
    RateMeasure(
        id="CN10",
        title="Children in need for 10,000 children",
        plain="How many episodes of need are open on the day for every 10,000 children who live in the area.",
        numerator="episodes of need open on the day",
        denominator="children aged 0 to 17 who live in the area",
        unit="episode of need of a child",
        direction=Direction.CONTEXT,
        source="Children in need in England; Local Authority Interactive Tool, indicator 171",
        verified=Verified.READ,
        national=National(330.3, "31 March 2025"),
        is_state=True,
        edge_cases="Children on a protection plan, in care, leaving care and the unborn are among those in need. An "
        "open episode without the day of its referral is open, and counts.",
        events=_in_need,
        record_needs=EPISODE_NEEDS,
    ),
)
