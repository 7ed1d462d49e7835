"""The quality of the data itself: what is known, what cannot be true, and how long after the event it was written."""

from collections.abc import Iterator

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import days_between, need
from holdfast.engines.relations import Relations
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period

# What is dated and also says when it was written down.
RECORDED = {
    "contact_decisions": "received_at",
    "core_groups": "held_on",
    "cin_reviews": "held_on",
    "oversight_entries": "entered_on",
    "supervision_children": "held_on",
    "waiting_reviews": "reviewed_on",
    "pathway_steps": "completed_on",
}
# Spells that cannot end before they began.
SPELLS = ("cin_plans", "cp_plans", "placements", "legal_statuses", "s47_enquiries", "involvements")


def _owed(r: Relations) -> ir.Table:
    """Every obligation that began in the period, or of which no start is known and that was done or ended in it."""
    began_on = ibis.coalesce(r.ledger.started_on, r.ledger.done_on, r.ledger.ended_other_on)
    return in_period(r.ledger.mutate(began_on=began_on), r, "began_on")


def _known(r: Relations) -> ir.Table:
    rows = _owed(r)
    return rows.mutate(hit=rows.unknown_because.isnull().cast("float64"))


def _checked(rows: ir.Table, r: Relations, day: str, broken: ir.BooleanValue) -> ir.Table:
    """Rows dated in a period, with whether their dates cannot be true; empty dates break nothing."""
    rows = in_period(rows.mutate(hit=broken.fill_null(False).cast("float64")), r, day)
    return rows.select("period", "person_id", "counted", "hit")


def _sequences(r: Relations) -> Iterator[ir.Table]:
    for name in SPELLS:
        spell = getattr(r, name)
        yield _checked(spell, r, "started_on", spell.ended_on < spell.started_on)
    yield _checked(r.cin_episodes, r, "referral_on", r.cin_episodes.closed_on < r.cin_episodes.referral_on)
    yield _checked(r.assessments, r, "started_on", r.assessments.authorised_on < r.assessments.started_on)
    referred = r.cin_episodes.select(of_referral="referral_id", referral_on="referral_on")
    enquiries = r.s47_enquiries.inner_join(referred, r.s47_enquiries.referral_id == referred.of_referral)
    yield _checked(enquiries, r, "started_on", enquiries.started_on < enquiries.referral_on)
    plans = r.cp_plans.select(of_plan="plan_id", plan_on="started_on")
    reviews = r.cp_reviews.inner_join(plans, r.cp_reviews.plan_id == plans.of_plan)
    yield _checked(reviews, r, "review_on", reviews.review_on <= reviews.plan_on)
    yield _checked(*_overlapping(r))


def _overlapping(r: Relations) -> tuple[ir.Table, Relations, str, ir.BooleanValue]:
    """Assessments that began while another of the same child was under way."""
    rows = r.assessments.filter(r.assessments.started_on.notnull())
    line = ibis.window(group_by="person_id", order_by=[rows.started_on, rows.assessment_id])
    rows = rows.mutate(before_until=rows.authorised_on.lag().over(line), before_id=rows.assessment_id.lag().over(line))
    goes_on = rows.before_until.isnull() | (rows.started_on < rows.before_until)
    rows = rows.mutate(under_way=rows.before_id.notnull() & goes_on)
    return rows, r, "started_on", rows.under_way


def _impossible(r: Relations) -> ir.Table:
    return ibis.union(*_sequences(r))


def _written_after(r: Relations) -> ir.Table:
    """How many days after the event each practice row was written, by table; of what was not yet, how many so far.

    A table of which no row says so has a source that does not tell, and is left out.
    """
    parts = []
    for name, event in RECORDED.items():
        rows = getattr(r, name)
        rows = rows.cross_join(rows.aggregate(last_recorded_at=rows.recorded_at.max()))
        rows = rows.filter(rows.last_recorded_at.notnull())
        happened = rows[event].date() if event.endswith("_at") else rows[event]
        rows = rows.mutate(happened_on=happened, written_on=rows.recorded_at.date())
        rows = in_period(rows, r, "happened_on").cross_join(r.snapshot_day)
        days = days_between(rows.happened_on, ibis.least(rows.written_on, rows.as_at)).cast("float64")
        sure = ibis.ifelse(rows.written_on >= rows.happened_on, days, ibis.null("float64"))
        rows = rows.mutate(hit=sure, pending=(rows.written_on > rows.as_at).fill_null(False).cast("float64"))
        words = ibis.literal(name.replace("_", " "))
        parts.append(rows.select("period", "person_id", "counted", "hit", "pending", category=words))
    return ibis.union(*parts)


CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="DQ01",
        title="What is known of what is owed",
        plain="Of everything owed to children that began in the period, how much can be judged from the record.",
        numerator="obligations with all that is needed to judge them",
        denominator="obligations of every standard that began in the period",
        unit="row",
        direction=Direction.HIGHER,
        source="Local gate: below 95% a figure is shown as not assured",
        verified=Verified.LOCAL,
        edge_cases="Each measure has a coverage of its own, shown beside it; this is that of all standards together. "
        "An obligation whose start is not known counts by the day on which it was done or ended; while it is open it "
        "lies in no period.",
        rows=_known,
        record_needs=(need("cin_episodes"),),
    ),
    RecordMeasure(
        id="DQ02",
        title="Dates that cannot be true",
        plain="Of the rows checked, how many have dates in an order that cannot be.",
        numerator="rows that end before they begin, enquiries before their referral, reviews on or before the start of "
        "their plan, assessments begun while another was under way",
        denominator="rows of plans, placements, legal statuses, enquiries, involvements, episodes, assessments and "
        "reviews dated in the period",
        unit="row",
        direction=Direction.LOWER,
        source="Children in need census: validation rules on the order of dates",
        verified=Verified.READ,
        edge_cases="A row that two checks cover is counted in each. An empty date breaks nothing; but an assessment "
        "without an end is under way.",
        rows=_impossible,
        record_needs=(need("cin_episodes", "referral_on"), need("assessments", "started_on")),
    ),
    RecordMeasure(
        id="DQ03",
        title="Days until it is written down",
        plain="How many days after the event something was written in the record, the middle value, by what it was.",
        numerator="days from the event to its recording",
        denominator="rows of practice extracts dated in the period that say when they were written",
        unit="event of a child",
        direction=Direction.LOWER,
        source="Local standard, for visits five working days",
        verified=Verified.LOCAL,
        gives=Gives.DAYS,
        edge_cases="A row that does not say when it was written is not known, nor is one written before its event. One "
        "written after the day on which the figure is taken counts for as long as it had been waiting by then. A table "
        "of which no row says when it was written is left out.",
        rows=_written_after,
        record_needs=(need("oversight_entries", "recorded_at"),),
    ),
)
