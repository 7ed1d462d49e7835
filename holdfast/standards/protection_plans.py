"""Protection plans over time: how long they last, how often they come again, whether the court is thought of."""

from collections.abc import Callable

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import NOT_RECORDED, Deadline, FallsTo, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RateMeasure, RecordMeasure, Verified, not_over_at_end
from holdfast.record.reading import History
from holdfast.standards.births import without_the_unborn

CRITERIA = ("specific", "measurable", "achievable", "relevant", "time_bound")
PLAN_NEEDS = (need("cp_plans", "started_on", "ended_on"),)


def _own(r: Relations) -> ir.Table:
    """This council's own plans; one that another council made runs until our conference and is none of ours."""
    plans = r.cp_plans.filter(~r.cp_plans.other_authority.fill_null(False))
    return plans.select("person_id", "plan_id", "started_on", "ended_on", "initial_category", "latest_category")


def _open(r: Relations) -> ir.Table:
    """Own plans open on each period's last day, with who answers for the child; those without a start among them."""
    return answering(not_over_at_end(_own(r), r), r, "to_on").mutate(counted=1.0)


def _ended(r: Relations) -> ir.Table:
    plans = _own(r)
    rows = plans.inner_join(r.period_days, plans.ended_on == r.period_days.day)
    return answering(rows, r, "ended_on").mutate(counted=1.0)


def _open_for(limit: str) -> Callable[[Relations], ir.Table]:
    """Own plans open on each period's last day, with whether they have run for so long."""

    def rows(r: Relations) -> ir.Table:
        plans = after(_open(r), r, "started_on", limit, "long_on")
        return plans.mutate(hit=(plans.long_on <= plans.to_on).cast("float64"))

    return rows


def _two_years(r: Relations) -> ir.Table:
    rows = after(_open(r), r, "started_on", "protection_two_years", "last_on")
    return rows.mutate(hit=(rows.last_on < rows.to_on).cast("float64"))


def _in_order(rows: ir.Table, hit: ir.BooleanValue) -> ir.Table:
    """Plans that ended, with whether they hit; one that ended before it began is not known."""
    known = rows.ended_on >= rows.started_on
    return rows.mutate(hit=ibis.ifelse(known, hit.cast("float64"), ibis.null("float64")))


def _ended_after_two_years(r: Relations) -> ir.Table:
    rows = after(_ended(r), r, "started_on", "protection_two_years", "last_on")
    return _in_order(rows, rows.ended_on > rows.last_on)


def _ended_in_three_months(r: Relations) -> ir.Table:
    rows = after(_ended(r), r, "started_on", "protection_three_months", "short_until")
    return _in_order(rows, rows.ended_on <= rows.short_until)


def _again(r: Relations) -> ir.Table:
    """Own plans that began within two years of the end of another, by plan."""
    plans = _own(r).filter(_own(r).started_on.notnull())
    earlier = after(_own(r).filter(_own(r).ended_on.notnull()), r, "ended_on", "protection_again", "again_until")
    earlier = earlier.select(
        earlier_person="person_id", earlier_plan="plan_id", earlier_ended_on="ended_on", again_until="again_until"
    )
    return plans.semi_join(
        earlier,
        [
            plans.person_id == earlier.earlier_person,
            plans.plan_id != earlier.earlier_plan,
            earlier.earlier_ended_on <= plans.started_on,
            earlier.again_until >= plans.started_on,
        ],
    )


def _beside_another(r: Relations) -> ir.Table:
    """Own plans that began while another of the child's has no end: a child has one plan at a time."""
    plans, others = _own(r), _own(r)
    others = others.filter(others.ended_on.isnull())
    others = others.select(other_person="person_id", other_plan="plan_id", other_from="started_on")
    begun_before = others.other_from.isnull() | (others.other_from < plans.started_on)
    beside = [plans.person_id == others.other_person, plans.plan_id != others.other_plan, begun_before]
    return plans.semi_join(others, beside)


def _started_again(r: Relations) -> ir.Table:
    plans, again = _own(r), _again(r).select(again_plan="plan_id")
    beside = _beside_another(r).select(beside_plan="plan_id")
    rows = plans.inner_join(r.period_days, plans.started_on == r.period_days.day)
    rows = rows.left_join(again, rows.plan_id == again.again_plan)
    rows = answering(rows.left_join(beside, rows.plan_id == beside.beside_plan), r, "started_on")
    nobody_knows = rows.again_plan.isnull() & rows.beside_plan.notnull()
    hit = ibis.ifelse(nobody_knows, ibis.null("float64"), rows.again_plan.notnull().cast("float64"))
    return rows.mutate(counted=1.0, hit=hit)


def _category_changed(r: Relations) -> ir.Table:
    rows = _open(r)
    changed = rows.latest_category != rows.initial_category
    return rows.mutate(hit=changed.cast("float64"), category=rows.latest_category)


def _seen_alone(r: Relations) -> ir.Table:
    """Children on a plan who are old enough, with whether the last visit that saw them saw them alone."""
    rows = without_the_unborn(not_over_at_end(r.protection_spells, r), r)
    rows = after(rows, r, "born_on", "seen_alone_from", "old_enough_on")
    rows = rows.filter(rows.born_on.isnull() | (rows.old_enough_on <= rows.to_on))
    rows = answering(_last_visit(rows, r), r, "to_on")
    alone = ibis.ifelse(rows.visited.isnull(), False, rows.seen_alone)
    known = rows.born_on.notnull()
    return rows.mutate(counted=1.0, hit=ibis.ifelse(known, alone.cast("float64"), ibis.null("float64")))


def _last_visit(rows: ir.Table, r: Relations) -> ir.Table:
    """Add seen_alone of the last visit of the plan at which the child was seen, by each period's last day."""
    seen = r.cp_visits.filter(r.cp_visits.seen.fill_null(True) & r.cp_visits.plan_id.notnull())
    line = ibis.window(group_by="plan_id", order_by=[seen.visit_on, seen.visit_id])
    visits = seen.mutate(next_on=seen.visit_on.lead().over(line)).select(
        visited="plan_id", visit_on="visit_on", next_on="next_on", seen_alone="seen_alone"
    )
    last = [
        rows.plan_id == visits.visited,
        visits.visit_on <= rows.to_on,
        visits.next_on.isnull() | (visits.next_on > rows.to_on),
    ]
    return rows.left_join(visits, last)


def _scored(r: Relations) -> ir.Table:
    """Actions of the plans open on each period's last day, with the criteria that the last score found met."""
    plans = not_over_at_end(_own(r), r).select("person_id", "plan_id", "period", "to_on")
    actions = r.plan_actions.filter((r.plan_actions.plan_kind == "protection") & r.plan_actions.plan_id.notnull())
    actions = actions.select("action_id", "set_on", of_plan="plan_id")
    rows = plans.inner_join(actions, [plans.plan_id == actions.of_plan, actions.set_on <= plans.to_on])
    line = ibis.window(group_by="action_id", order_by=[r.action_scores.scored_on, r.action_scores.score_id])
    scores = r.action_scores.mutate(next_on=r.action_scores.scored_on.lead().over(line))
    scores = scores.select("scored_on", "next_on", *CRITERIA, scored_action="action_id")
    last = [
        rows.action_id == scores.scored_action,
        scores.scored_on <= rows.to_on,
        scores.next_on.isnull() | (scores.next_on > rows.to_on),
    ]
    rows = answering(rows.left_join(scores, last), r, "to_on")
    # One criterion that was not answered leaves the sum empty, and so the action's score unknown.
    met = sum((rows[name].cast("float64") for name in CRITERIA[1:]), rows[CRITERIA[0]].cast("float64"))
    return rows.mutate(counted=float(len(CRITERIA)), hit=met)


def _triggers(r: Relations) -> ir.Table:
    """Own plans that are to be taken to lawyers: in their fifteenth month, or begun within two years of another."""
    plans = after(_own(r), r, "started_on", "protection_fifteen_months", "long_on")
    again = _again(r).select(again_plan="plan_id")
    plans = plans.left_join(again, plans.plan_id == again.again_plan).cross_join(r.snapshot_day)
    trigger = ibis.ifelse(plans.again_plan.notnull(), plans.started_on, plans.long_on)
    plans = plans.mutate(trigger_on=trigger)
    begun = plans.trigger_on.isnull() | (plans.trigger_on <= plans.as_at)
    lasted = plans.ended_on.isnull() | (plans.ended_on > plans.long_on)
    return plans.filter(begun & (lasted | plans.again_plan.notnull()))


def _legal_planning(r: Relations) -> ir.Table:
    plans = _triggers(r)
    meetings = r.legal_planning_meetings.select(met_for="person_id", held_on="held_on", decision="decision")
    held = plans.select("person_id", "plan_id", "started_on", "ended_on").inner_join(
        meetings,
        [
            plans.person_id == meetings.met_for,
            meetings.held_on >= plans.started_on,
            plans.ended_on.isnull() | (meetings.held_on <= plans.ended_on),
        ],
    )
    decided = held.mutate(decided_on=ibis.ifelse(held.decision.notnull(), held.held_on, ibis.null("date")))
    decided = decided.group_by(met_plan="plan_id").aggregate(
        decided_on=decided.decided_on.min(), held_on=decided.held_on.min()
    )
    rows = plans.left_join(decided, plans.plan_id == decided.met_plan)
    # A meeting held before the trigger has thought of the court already.
    done_on = ibis.ifelse(rows.decided_on < rows.trigger_on, rows.trigger_on, rows.decided_on)
    unsaid = rows.decided_on.isnull() & rows.held_on.notnull()
    return rows.select(
        "person_id",
        episode_id="plan_id",
        started_on="trigger_on",
        done_on=done_on,
        ended_other_on="ended_on",
        unknown_because=ibis.ifelse(unsaid, NOT_RECORDED, ibis.null("string")),
    )


LEGAL_PLANNING = Deadline(
    standard="legal_planning",
    title="Legal planning thought of for a long or repeat plan",
    plain="For a child fifteen months on a protection plan, or on another within two years, a legal planning meeting "
    "decides within 20 working days.",
    limit="legal_planning",
    falls_to=FallsTo.MANAGER,
    each=_legal_planning,
    done_in=("legal_planning_meetings",),
    needs=(*PLAN_NEEDS, need("legal_planning_meetings", "held_on", "decision")),
    edge_cases="A decision taken earlier in the same plan counts. A meeting that does not say what it decided leaves "
    "it unknown. Another council's plan is none of ours.",
)

CLOCKS = (LEGAL_PLANNING,)


MEASURES = (
    RecordMeasure(
        id="CP03",
        title="Children on a protection plan seen alone",
        plain="Of the children of three or older on a protection plan, how many were seen alone at the last visit.",
        numerator="children seen alone at the last visit that saw them",
        denominator="children aged three or older on a protection plan on the day",
        unit="child",
        direction=Direction.HIGHER,
        source="Ofsted's child-level list 7; local standard",
        verified=Verified.READ,
        is_state=True,
        limits=("seen_alone_from",),
        edge_cases="A visit at which the child was not seen is none. A child not visited yet was not seen alone. The "
        "unborn are left out. Where age, or seen alone, is not recorded it is not known.",
        rows=_seen_alone,
        record_needs=(
            *PLAN_NEEDS,
            need("cp_visits", "visit_on", "plan_id", "seen_alone"),
            need("persons", "born_on", history=History.CURRENT),
        ),
    ),
    RecordMeasure(
        id="CP09",
        title="Protection plans open for fifteen months or more",
        plain="Of the protection plans open on the day, how many have run for fifteen months: an early warning.",
        numerator="open plans that began fifteen months ago or earlier",
        denominator="protection plans open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Local alert",
        verified=Verified.LOCAL,
        is_state=True,
        limits=("protection_fifteen_months",),
        edge_cases="Another council's plan is left out. A plan without a first day is not known.",
        rows=_open_for("protection_fifteen_months"),
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP10",
        title="Protection plans open for eighteen months or more",
        plain="Of the protection plans open on the day, how many have run for eighteen months.",
        numerator="open plans that began eighteen months ago or earlier",
        denominator="protection plans open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Local alert",
        verified=Verified.LOCAL,
        national=National(0.144, "31 March 2025", of="were open for one to two years"),
        is_state=True,
        limits=("protection_eighteen_months",),
        edge_cases="Another council's plan is left out. A plan without a first day is not known.",
        rows=_open_for("protection_eighteen_months"),
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP11",
        title="Protection plans open for two years or more",
        plain="Of the protection plans open on the day, how many have run for more than 729 days.",
        numerator="open plans that have run for more than 729 days",
        denominator="protection plans open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Children in need in England, table D5; Local Authority Interactive Tool, indicator 264",
        verified=Verified.READ,
        national=National(0.023, "31 March 2025"),
        is_state=True,
        limits=("protection_two_years",),
        edge_cases="Of a child who moved in, from our own plan's first day. A plan without a first day is not known.",
        rows=_two_years,
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP12",
        title="Protection plans that ended after two years or more",
        plain="Of the protection plans that ended, how many had run for more than 729 days.",
        numerator="plans ended that had run for more than 729 days",
        denominator="protection plans that ended in the period",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Children in need in England, table D7",
        verified=Verified.READ,
        national=National(0.044, "2025"),
        limits=("protection_two_years",),
        edge_cases="A child counts as often as a plan of theirs ended. One that ended before it began is not known.",
        rows=_ended_after_two_years,
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP13",
        title="Protection plans that ended within three months",
        plain="Of the protection plans that ended, how many had run for three months or less.",
        numerator="plans ended three months after their start or earlier",
        denominator="protection plans that ended in the period",
        unit="plan of a child",
        direction=Direction.BALANCE,
        source="Children in need in England, table D7",
        verified=Verified.READ,
        national=National(0.159, "2025"),
        limits=("protection_three_months",),
        edge_cases="Plans that ended by a move or a death count too. One that ended before it began is not known.",
        rows=_ended_in_three_months,
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP15",
        title="Another protection plan within two years",
        plain="Of the protection plans begun, how many were for a child whose last plan ended in the two years before.",
        numerator="plans begun within 24 months of the end of another of the child",
        denominator="plans begun in the period",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Children's social care dashboard",
        verified=Verified.READ,
        lookback=24,
        limits=("protection_again",),
        edge_cases="Plans of this council only. A child has one plan at a time: where another has no end when the next "
        "begins, its end is missing, and the next is not known.",
        rows=_started_again,
        record_needs=PLAN_NEEDS,
    ),
    RateMeasure(
        id="CP16",
        title="Protection plans for 10,000 children",
        plain="How many protection plans are open on the day for every 10,000 children who live in the area.",
        numerator="protection plans open on the day",
        denominator="children aged 0 to 17 who live in the area",
        unit="plan of a child",
        direction=Direction.CONTEXT,
        source="Children in need in England, table D1; Local Authority Interactive Tool, indicator 215",
        verified=Verified.READ,
        national=National(40.6, "31 March 2025"),
        is_state=True,
        edge_cases="The unborn count, for they can be on a plan; they are not among the children of the area. An open "
        "plan without a first day is open, and counts. Another council's plan does not.",
        events=_open,
        record_needs=PLAN_NEEDS,
    ),
    RecordMeasure(
        id="CP17",
        title="Protection plans whose category has changed",
        plain="Of the protection plans open on the day, how many have another category of abuse than at their start.",
        numerator="open plans whose latest category differs from the first",
        denominator="protection plans open on the day",
        unit="plan of a child",
        direction=Direction.CONTEXT,
        source="Ofsted's child-level list 7",
        verified=Verified.READ,
        is_state=True,
        edge_cases="The rows behind the figure say the latest category. A plan that lacks either is not known.",
        rows=_category_changed,
        record_needs=(need("cp_plans", "started_on", "ended_on", "initial_category", "latest_category"),),
    ),
    RecordMeasure(
        id="CP18",
        title="How well actions of protection plans are made",
        plain="How many of five marks the actions of plans earn: specific, measurable, achievable, relevant, dated.",
        numerator="marks that the last score of each action gave",
        denominator="five for each action of the protection plans open on the day",
        unit="action of a child's plan",
        direction=Direction.HIGHER,
        source="Local standard, commonly 80% or more",
        verified=Verified.LOCAL,
        is_state=True,
        gives=Gives.PERCENT,
        edge_cases="An action that nobody scored, or of which a mark was left out, is not known: a few scored actions "
        "do not speak for all.",
        rows=_scored,
        record_needs=(
            *PLAN_NEEDS,
            need("plan_actions", "plan_kind", "plan_id", "set_on"),
            need("action_scores", "action_id", "scored_on", *CRITERIA),
        ),
    ),
    LedgerShare(
        id="CP19",
        title="Long and repeat protection plans taken to legal planning",
        plain="Of the protection plans that reached fifteen months or came again within two years, how many a legal "
        "planning meeting decided on in time.",
        numerator="plans on which a legal planning meeting decided within 20 working days",
        denominator="plans whose 20 working days ended in the period",
        unit="plan of a child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=24,
        clock=LEGAL_PLANNING,
        basis=Basis.DUE,
    ),
)
