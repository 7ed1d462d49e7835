"""Drift: plans that stand still, told from what the record shows of them, sign by sign."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import after, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified, not_over_at_end, open_at_end
from holdfast.standards.care import VISIT as CARE_VISIT
from holdfast.standards.child_in_need import VISIT as IN_NEED_VISIT
from holdfast.standards.child_protection import VISIT as PROTECTION_VISIT
from holdfast.standards.plan_family import PLAN_FAMILY

IN_NEED, PROTECTION, CARE = "in need", "protection", "care"
VISITS = {IN_NEED_VISIT: IN_NEED, PROTECTION_VISIT: PROTECTION, CARE_VISIT: CARE}
# How many signs make drift, how many actions stand still, how often one is carried over until it counts.
SIGNS, ACTIONS, CARRIED = 2, 3, 2
PLAN = ("person_id", "plan_id", "period")


def _plans(r: Relations) -> ir.Table:
    """Plans open on each period's last day, of each kind; of care the period in care."""
    kinds = (
        r.in_need_spells.mutate(kind=ibis.literal(IN_NEED)),
        r.protection_spells.drop("conference_on").mutate(kind=ibis.literal(PROTECTION)),
        r.care_periods.rename(plan_id="care_period_id").mutate(kind=ibis.literal(CARE)),
    )
    columns = ("person_id", "plan_id", "started_on", "ended_on", "kind")
    first, *others = (kind.select(*columns) for kind in kinds)
    return not_over_at_end(first.union(*others), r)


def _marked(rows: ir.Table, found: ir.Table, name: str, *keys: str) -> ir.Table:
    """Add `name`: 1 where `found` has a row of these keys, else 0."""
    marks = found.select(**{f"found_{key}": found[key] for key in keys}).distinct()
    rows = rows.left_join(marks, [rows[key] == marks[f"found_{key}"] for key in keys])
    return rows.mutate(**{name: rows[f"found_{keys[0]}"].notnull().cast("int32")}).drop(*marks.columns)


def _within(events: ir.Table, limit: str, r: Relations) -> ir.Table:
    """Events (event_on) that lie no further back from a period's last day than a limit."""
    events = after(events, r, "event_on", limit, "until_on")
    return events.inner_join(r.periods, [events.event_on <= r.periods.to_on, events.until_on >= r.periods.to_on])


def _without(rows: ir.Table, recent: ir.Table, limit: str, name: str, r: Relations, key: str) -> ir.Table:
    """Add `name`: 1 where a plan is older than the limit and nothing recent is found of it, else 0.

    Where nothing recent is found and the plan has no first day, it is empty.
    """
    rows = _marked(after(rows, r, "started_on", limit, "expected_on"), recent, "recent", key, "period")
    still = (rows.recent == 0) & (rows.expected_on < rows.to_on)
    return rows.mutate(**{name: still.cast("int32")}).drop("expected_on", "recent")


def _reviews(r: Relations) -> ir.Table:
    held = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False))
    care = held.select(plan_id="care_period_id", event_on="review_on")
    in_need = r.cin_reviews.select("plan_id", event_on="held_on")
    return in_need.union(r.cp_reviews.select("plan_id", event_on="review_on"), care)


def _visited(rows: ir.Table, r: Relations) -> ir.Table:
    """Add `unvisited`: 1 where the child's visits on that kind of plan are overdue, empty where unknown, else 0."""
    kinds = [(clock.standard, kind) for clock, kind in VISITS.items()]
    owed = open_at_end(r.ledger.filter(r.ledger.standard.isin([standard for standard, _ in kinds])), r)
    owed = owed.mutate(owed_kind=ibis.cases(*((owed.standard == standard, kind) for standard, kind in kinds)))
    found = owed.group_by("owed_kind", owed_to="person_id", owed_in="period").aggregate(
        overdue=owed.overdue.max(), unknown=owed.unknown.max()
    )
    same = [rows.person_id == found.owed_to, rows.kind == found.owed_kind, rows.period == found.owed_in]
    rows = rows.left_join(found, same)
    unvisited = ibis.cases((rows.overdue > 0, 1), (rows.unknown > 0, ibis.null("int32")), else_=0)
    return rows.mutate(unvisited=unvisited).drop(*found.columns)


def _actions_standing(rows: ir.Table, r: Relations) -> ir.Table:
    """Plans with so many actions that are overdue or were carried over again and again."""
    actions = r.plan_actions.select(
        act_person="person_id",
        act_kind="plan_kind",
        set_on="set_on",
        due_on="due_on",
        done_on="done_on",
        carried_over="carried_over",
    )
    plans = rows.select(*PLAN, "kind", "started_on", "to_on")
    on_plan = [
        plans.person_id == actions.act_person,
        plans.kind == actions.act_kind,
        actions.set_on >= plans.started_on,
        actions.set_on <= plans.to_on,
        actions.done_on.isnull() | (actions.done_on > plans.to_on),
    ]
    still = plans.inner_join(actions, on_plan)
    still = still.filter((still.due_on < still.to_on).fill_null(False) | (still.carried_over.fill_null(0) >= CARRIED))
    counted = still.group_by(*PLAN).aggregate(standing=still.count())
    return counted.filter(counted.standing >= ACTIONS)


def _unchanged(r: Relations) -> ir.Table:
    """Plans whose last two reviews, as a period's last day has them, lie on both sides of no change."""
    reviews = _reviews(r).filter(lambda t: t.plan_id.notnull()).distinct()
    line = ibis.window(group_by="plan_id", order_by=reviews.event_on)
    pairs = reviews.mutate(before_on=reviews.event_on.lag().over(line), next_on=reviews.event_on.lead().over(line))
    pairs = pairs.filter(pairs.before_on.notnull())
    whose = r.in_need_spells.select(whose="person_id", whose_plan="plan_id").union(
        r.protection_spells.select(whose="person_id", whose_plan="plan_id"),
        r.care_periods.select(whose="person_id", whose_plan="care_period_id"),
    )
    pairs = pairs.inner_join(whose, pairs.plan_id == whose.whose_plan)
    changes = r.plan_changes.select(changed_person="person_id", changed_on="changed_on")
    between = [
        pairs.whose == changes.changed_person,
        changes.changed_on > pairs.before_on,
        changes.changed_on <= pairs.event_on,
    ]
    still = pairs.anti_join(changes, between)
    last = [still.event_on <= r.periods.to_on, still.next_on.isnull() | (still.next_on > r.periods.to_on)]
    return still.inner_join(r.periods, last)


def _new_workers(r: Relations) -> ir.Table:
    """Allocations to another worker than the last."""
    line = ibis.window(group_by="person_id", order_by=[r.allocations.started_on, r.allocations.involvement_id])
    rows = r.allocations.mutate(before=r.allocations.worker_id.lag().over(line))
    rows = rows.filter(rows.before.notnull() & (rows.before != rows.worker_id))
    return _within(rows.select("person_id", event_on="started_on"), "drift_worker", r)


# Each sign: its column, and what the page says of a plan that shows it.
SAID = {
    "unseen": "no oversight in six weeks",
    "unreviewed": "no review in twelve weeks",
    "unvisited": "visit overdue",
    "standing": "actions standing still",
    "unchanged": "no change between reviews",
    "new_worker": "new worker",
}


def _drifting(r: Relations) -> ir.Table:
    rows = _plans(r)
    entries = r.oversight_entries.select("person_id", event_on="entered_on")
    recent = _within(entries, "drift_oversight", r)
    rows = _without(rows, recent, "drift_oversight", "unseen", r, "person_id")
    rows = _without(rows, _within(_reviews(r), "drift_review", r), "drift_review", "unreviewed", r, "plan_id")
    rows = _visited(rows, r)
    rows = _marked(rows, _actions_standing(rows, r), "standing", *PLAN)
    rows = _marked(rows, _unchanged(r), "unchanged", "plan_id", "period")
    rows = _marked(rows, _new_workers(r), "new_worker", "person_id", "period")
    rows = answering(rows, r, "to_on")
    told, shown, perhaps = rows.kind, ibis.literal(0), ibis.literal(0)
    for name, words in SAID.items():
        told = told + ibis.ifelse(rows[name] == 1, f"; {words}", "")
        shown, perhaps = shown + rows[name].fill_null(0), perhaps + rows[name].fill_null(1)
    hit = ibis.cases((shown >= SIGNS, 1.0), (perhaps >= SIGNS, ibis.null("float64")), else_=0.0)
    return rows.mutate(counted=1.0, hit=hit, category=told)


CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="CN03",
        title="Plans that drift",
        plain="Of the child in need and protection plans and periods in care open on the day, how many show two or "
        "more signs of standing still.",
        numerator="open plans with two or more of: no oversight in six weeks, no review in twelve weeks, a visit "
        "overdue, three actions overdue or carried over twice, no change between the last two reviews, a new worker "
        "in eight weeks",
        denominator="child in need plans, protection plans and periods in care open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Local measure; the signs are those that inspectors' letters name",
        verified=Verified.LOCAL,
        lookback=6,
        is_state=True,
        limits=("drift_oversight", "drift_review", "drift_worker"),
        edge_cases="The rows behind the figure say for each plan its kind and which signs it shows, so that it is "
        "never a bare score. A plan too young for a sign does not show it, nor does one with fewer than two reviews. "
        "An action carried over counts as often as its table says today. A plan without a first day may be too young "
        "for a sign: unless it shows two others, or could show but one, it is not known.",
        rows=_drifting,
        dimension=PLAN_FAMILY,
        record_needs=(
            need("oversight_entries", "entered_on"),
            need("cin_reviews", "held_on", "plan_id"),
            need("cp_reviews", "review_on", "plan_id"),
            need("care_reviews", "review_on", "care_period_id"),
            need("plan_actions", "plan_kind", "set_on", "due_on", "done_on"),
            need("plan_changes", "changed_on"),
            need("involvements", "role", "worker_id", "started_on"),
        ),
        of_clocks=(IN_NEED_VISIT, PROTECTION_VISIT, CARE_VISIT),
    ),
)
