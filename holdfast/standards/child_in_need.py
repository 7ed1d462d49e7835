"""Children in need: visited, their plans reviewed, and not left to drift."""

import ibis.expr.types as ir

from holdfast.clocks.model import Duration, Recurring, need
from holdfast.engines.relations import Relations
from holdfast.measures.model import Basis, Direction, LedgerShare, OpenShare, Verified
from holdfast.standards.plan_family import PLAN_FAMILY

SPELL_NEEDS = (
    need("cin_plans", "started_on", "ended_on"),
    need("cp_plans", "started_on"),
    need("care_episodes", "entered_care_on", "ceased_on", "care_period_id"),
)


def _spells(r: Relations) -> ir.Table:
    return r.in_need_spells.rename(episode_id="plan_id")


def _length(r: Relations) -> ir.Table:
    return _spells(r).rename(done_on="ended_on")


PLAN_LENGTH = Duration(
    standard="in_need_plan_length",
    title="Child in need plan ended within six months",
    plain="A child in need plan that is still open after six months needs a reason.",
    limit="in_need_plan_length",
    each=_length,
    needs=SPELL_NEEDS,
    edge_cases="A plan ends on the day on which a protection plan or care takes its place, whatever the record says.",
)


def _visits(r: Relations) -> ir.Table:
    return r.cin_visits.filter(r.cin_visits.seen.fill_null(True)).select("person_id", event_on="visit_on")


VISIT = Recurring(
    standard="in_need_visit",
    title="Child in need visited",
    plain="A child on a child in need plan is seen at least every 20 working days.",
    limit="in_need_visit",
    each=_spells,
    events=_visits,
    matched_by=("person_id",),
    needs=(*SPELL_NEEDS, need("cin_visits", "visit_on")),
    edge_cases="A visit at which the child was not seen does not stop the clock; one that does not say, does. "
    "Of a plan without a first day it is unknown when the first was due.",
)


def _reviews(r: Relations) -> ir.Table:
    return r.cin_reviews.select("person_id", episode_id="plan_id", event_on="held_on")


REVIEW = Recurring(
    standard="in_need_review",
    title="Child in need plan reviewed",
    plain="A child in need plan is reviewed within three months, and every three months after that.",
    limit="in_need_review",
    each=_spells,
    events=_reviews,
    needs=(*SPELL_NEEDS, need("cin_reviews", "held_on", "plan_id")),
    edge_cases="A plan that ends before its review is due needs none. Of one without a first day, or that ended before "
    "it began, it is unknown.",
)

CLOCKS = (PLAN_LENGTH, VISIT, REVIEW)

MEASURES = (
    OpenShare(
        id="CN01",
        title="Child in need plans open over six months",
        plain="Of the child in need plans open on the day, how many have been open for more than six months.",
        numerator="open plans that began more than six months ago",
        denominator="child in need plans open on the day",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Local alert",
        verified=Verified.LOCAL,
        clock=PLAN_LENGTH,
        dimension=PLAN_FAMILY,
    ),
    OpenShare(
        id="CN04",
        title="Children in need visited in time",
        plain="Of the children on a child in need plan, how many have been seen within the last 20 working days.",
        numerator="children seen within 20 working days",
        denominator="children on a plan on the day, once their first visit is due: 20 working days after it began",
        unit="child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        lookback=1,
        clock=VISIT,
        dimension=PLAN_FAMILY,
        in_time=True,
        once_due=True,
    ),
    LedgerShare(
        id="CN05",
        title="Child in need plans reviewed in time",
        plain="Of the reviews of child in need plans that fell due, how many were held in time.",
        numerator="reviews held by their due day",
        denominator="reviews that fell due in the period",
        unit="interval between reviews",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        clock=REVIEW,
        dimension=PLAN_FAMILY,
        basis=Basis.DUE,
    ),
)
