"""Plans and reviews of children in care: seen alone, reviewed, heard, with a plan for a permanent home."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import need
from holdfast.clocks.states import MISSED, UNKNOWN, state_on
from holdfast.engines.relations import Relations
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period
from holdfast.standards.care import REVIEW
from holdfast.standards.in_care import (
    BORN,
    IN_CARE,
    in_care,
    in_care_for,
    last_on_or_before,
    marked,
    not_known,
    with_birthday,
)

TOOK_PART = tuple(f"PN{number}" for number in range(1, 7))
ALONE, NOT_ALONE = 1.0, 0.0


def _seen_alone(r: Relations) -> ir.Table:
    """The last visit to each child in care, with whether the child was seen, and alone."""
    rows = last_on_or_before(in_care(r), r.care_visits, "visit_on", "seen", "seen_alone", key="visit_id")
    alone = ibis.cases(
        (rows.last_on.isnull(), NOT_ALONE),
        (~rows.seen, NOT_ALONE),
        (rows.seen_alone, ALONE),
        (~rows.seen_alone, NOT_ALONE),
    )
    return rows.mutate(hit=alone)


def _reviewed(r: Relations) -> ir.Table:
    """Children in care for twenty working days, with whether no review that was due in the twelve months was missed."""
    owed = r.ledger.filter(r.ledger.standard == REVIEW.standard)
    due = [owed.due_on > r.periods.year_before_on, owed.due_on <= r.periods.to_on]
    due = owed.inner_join(r.periods, due)
    due = due.mutate(state=state_on(due, due.to_on))
    rows = marked(in_care_for(r, "first_review_day"), due.filter(due.state == MISSED), "missed")
    rows = marked(rows, due.filter(due.state == UNKNOWN), "unjudged")
    return not_known(rows.mutate(hit=1.0 - rows.missed), (rows.missed == 0) & (rows.unjudged == 1))


def _took_part(r: Relations) -> ir.Table:
    held = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False))
    rows = in_period(held, r, "review_on")
    rows = with_birthday(rows, r, "fourth_birthday", "four_on")
    of_age = rows.four_on.isnull() | (rows.four_on <= rows.review_on)
    rows = rows.filter(of_age & (rows.participation.fill_null("") != "PN0"))
    part = rows.participation.isin(TOOK_PART).cast("float64")
    return answering(rows.mutate(hit=part), r, "review_on")


def _current_plan(r: Relations) -> ir.Table:
    """Children in care for ten working days, with whether their plan is as new as their last review."""
    plans = r.care_plans
    rows = in_care_for(r, "first_care_plan_day")
    held = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False))
    rows = last_on_or_before(rows, held, "review_on", key="review_id")
    now = plans.select(planned_person="person_id", planned_on="started_on", planned_until="ended_on")
    current = [
        rows.person_id == now.planned_person,
        now.planned_on <= rows.to_on,
        now.planned_until.isnull() | (now.planned_until > rows.to_on),
        rows.last_on.isnull() | (now.planned_on >= rows.last_on),
    ]
    undated = [
        rows.person_id == now.planned_person,
        now.planned_on.isnull(),
        now.planned_until.isnull() | (now.planned_until > rows.to_on),
    ]
    found, perhaps = rows.semi_join(now, current), rows.semi_join(now, undated)
    rows = marked(marked(rows, found, "hit"), perhaps, "perhaps")
    return not_known(rows, (rows.hit == 0) & (rows.perhaps == 1))


def permanence_plans(r: Relations) -> ir.Table:
    """The day from which each child has had a plan that names a permanent home; empty where it is not known."""
    options = r.care_plan_options.select(of_plan="care_plan_id").distinct()
    plans = r.care_plans.semi_join(options, r.care_plans.care_plan_id == options.of_plan)
    return plans.select(planned_person="person_id", planned_on="started_on", planned_until="ended_on")


def _second_reviews(r: Relations) -> ir.Table:
    """Second reviews, with the first plan for permanence of that period of care, and whether one is on no known day."""
    second = r.ledger.filter((r.ledger.standard == REVIEW.standard) & (r.ledger.variant == "second"))
    entered = r.care_periods.select(
        of_period="care_period_id", of_person="person_id", entered_on="started_on", left_care_on="ended_on"
    )
    rows = second.filter(second.unknown_because.isnull())
    rows = rows.inner_join(entered, [rows.episode_id == entered.of_period, rows.person_id == entered.of_person])
    plans = permanence_plans(r)
    within = [
        rows.person_id == plans.planned_person,
        ibis.coalesce(plans.planned_on, plans.planned_until, rows.entered_on) >= rows.entered_on,
    ]
    joined = rows.left_join(plans, within)
    of = joined.group_by(
        "person_id", "worker_id", "team_id", "started_on", "due_on", "done_on", "ended_other_on", "left_care_on"
    )
    undated = joined.planned_person.notnull() & joined.planned_on.isnull()
    return of.aggregate(planned_on=joined.planned_on.min(), undated=undated.cast("int32").max())


def _by_second_review(r: Relations) -> ir.Table:
    """Second reviews that fell due in the period, with whether a plan for permanence was there by then."""
    rows = in_period(_second_reviews(r), r, "due_on").cross_join(r.snapshot_day)
    left = (rows.ended_other_on <= rows.due_on).fill_null(False)
    rows = rows.filter((rows.due_on < rows.as_at) & ~left)
    in_time = (rows.planned_on <= ibis.coalesce(rows.done_on, rows.due_on)).fill_null(False)
    return not_known(rows.mutate(hit=in_time.cast("float64")), ~in_time & (rows.undated == 1))


def _plans_owed(r: Relations) -> ir.Table:
    """Plans for permanence owed by the second review; of one on no known day nobody can say whether it is owed
    still."""
    rows = _second_reviews(r)
    rows = rows.filter(rows.planned_on.notnull() | (rows.undated == 0))
    return rows.select(
        "person_id", "worker_id", "team_id", "started_on",
        due_on=ibis.least(rows.done_on, rows.due_on), done_on="planned_on", ended_other_on="left_care_on",
    )  # fmt: skip


def _without_plan(r: Relations) -> ir.Table:
    """Children in care for six months without a plan. One on no known day is there today; whether earlier, who
    knows."""
    plans = permanence_plans(r)
    rows = in_care_for(r, "six_months_of_care").cross_join(r.snapshot_day)
    open_then = [
        rows.person_id == plans.planned_person,
        plans.planned_until.isnull() | (plans.planned_until > rows.to_on),
    ]
    there = (plans.planned_on <= rows.to_on) | (plans.planned_on.isnull() & (rows.to_on == rows.as_at))
    found = rows.semi_join(plans, [*open_then, there])
    perhaps = rows.semi_join(plans, [*open_then, plans.planned_on.isnull()])
    rows = marked(marked(rows, found, "planned"), perhaps, "perhaps")
    return not_known(rows.mutate(hit=1.0 - rows.planned), (rows.planned == 0) & (rows.perhaps == 1))


REVIEWS = need("care_reviews", "review_on", "care_period_id")
PLANS = (need("care_plans", "started_on", "ended_on"), need("care_plan_options", "option"))

CLOCKS = ()


def _care(id_: str, title: str, plain: str, numerator: str, denominator: str, **given: object) -> RecordMeasure:
    """A measure of children in care on a day."""
    shared = {
        "unit": "child", "direction": Direction.HIGHER, "verified": Verified.READ, "is_state": True,
    }  # fmt: skip
    told = {"id": id_, "title": title, "plain": plain, "numerator": numerator, "denominator": denominator}
    return RecordMeasure(**{**shared, **told, **given})  # type: ignore[arg-type]


MEASURES = (
    _care(
        "CL05",
        "Seen alone at the last visit",
        "Of the children in care on the day, how many were seen alone at the last visit.",
        "children seen, and seen alone, at the last visit",
        "children in care on the day",
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 29",
        verified=Verified.KNOWN,
        edge_cases="A child who was never visited was not seen. Age and ability may be good reasons not to see a child "
        "alone, and are not recorded. A visit that does not say is not known.",
        rows=_seen_alone,
        record_needs=(*IN_CARE, need("care_visits", "visit_on", "seen", "seen_alone")),
    ),
    _care(
        "CL09",
        "Every review in time",
        "Of the children in care on the day, how many had every review of the twelve months in time.",
        "children with no review missed that was due in the twelve months",
        "children in care for twenty working days or more on the day",
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
        lookback=18,
        limits=("first_review_day",),
        edge_cases="The first sitting of a review that was adjourned counts. Reviews of an earlier time in care in the "
        "twelve months count too; where its days are in the wrong order they are not known.",
        rows=_reviewed,
        record_needs=(),
        of_clocks=(REVIEW,),
    ),
    _care(
        "CL10",
        "Children who took part in their review",
        "Of the reviews of children aged four and over, in how many the child took part or sent their views.",
        "reviews in which the child's views were conveyed",
        "reviews held in the period of children aged four or over",
        unit="review",
        is_state=False,
        source="Children looked after return: codes of participation",
        limits=("fourth_birthday",),
        edge_cases="Coming and saying nothing is taking part. A review that does not say is not known. Of a child "
        "whose day of birth is not known the code tells that they were four: PN0 is the one for the younger.",
        rows=_took_part,
        record_needs=(REVIEWS, need("care_reviews", "participation"), BORN),
    ),
    _care(
        "CL17",
        "Care plan as new as the last review",
        "Of the children in care on the day, how many have a plan made at or after their last review.",
        "children with an open care plan begun on or after their last review",
        "children in care for ten working days or more on the day",
        source="Care Planning, Placement and Case Review (England) Regulations 2010, regulations 4 and 9",
        verified=Verified.KNOWN,
        limits=("first_care_plan_day",),
        edge_cases="A review that confirmed the plan as it stood is not told apart: such a plan counts as older. "
        "Of an open plan without its first day it is not known.",
        rows=_current_plan,
        record_needs=(*IN_CARE, REVIEWS, PLANS[0]),
    ),
    _care(
        "PM01",
        "Plan for permanence by the second review",
        "Of the children whose second review was due, how many had a plan that names a permanent home by then.",
        "children with a plan for permanence by the day of their second review",
        "children whose second review fell due in the period",
        is_state=False,
        source="Adoption statutory guidance; Independent reviewing officers' handbook",
        verified=Verified.FOUND,
        edge_cases="By the day on which the review was held, or was due if it was not. Going home is a permanent home. "
        "A child who left care before is not counted. It is judged from the day after; until then the plan is still to "
        "come. Of a plan without its first day it is not known whether it came in time.",
        rows=_by_second_review,
        owed=_plans_owed,
        record_needs=(*IN_CARE, *PLANS),
        of_clocks=(REVIEW,),
    ),
    _care(
        "PM02",
        "No plan for permanence after six months",
        "Of the children in care for six months, how many have no plan that names a permanent home.",
        "children without an open plan for permanence",
        "children in care for six months or more on the day",
        direction=Direction.LOWER,
        source="Local standard: none",
        verified=Verified.LOCAL,
        limits=("six_months_of_care",),
        edge_cases="A plan without its first day is there today; whether it was on an earlier day is not known.",
        rows=_without_plan,
        record_needs=(*IN_CARE, *PLANS),
    ),
)
