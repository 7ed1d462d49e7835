"""Child protection: strategy discussions, enquiries, conferences, visits, core groups and reviews."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import answering
from holdfast.clocks.model import Deadline, FallsTo, Presence, Recurring, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Basis, Direction, LedgerShare, OpenShare, RecordMeasure, Verified

QUORUM = ("social care", "police", "health")
TAKING_PART = ("in person", "live remote")


def _discussions(r: Relations) -> ir.Table:
    episodes = r.cin_episodes.select(episode="referral_id", closed_on="closed_on")
    rows = r.strategy_discussions.left_join(episodes, r.strategy_discussions.referral_id == episodes.episode)
    return rows.select(
        "person_id",
        episode_id="strategy_id",
        started_on=rows.concern_at.date(),
        done_on=rows.held_at.date(),
        ended_other_on="closed_on",
    )


STRATEGY_DISCUSSION = Deadline(
    standard="strategy_discussion",
    title="Strategy discussion held",
    plain="A strategy discussion is held within one working day of the decision that the threshold is met.",
    limit="strategy_discussion",
    falls_to=FallsTo.MANAGER,
    each=_discussions,
    needs=(need("strategy_discussions", "concern_at", "held_at"),),
    edge_cases="A discussion of brothers and sisters is one meeting and a row for each child.",
)


def _quorum(r: Relations) -> ir.Table:
    people = r.strategy_attendees
    joined_in = people.mutate(counts=people.agency.isin(QUORUM) & people["mode"].isin(TAKING_PART))
    agencies = joined_in.group_by("meeting_id").aggregate(
        agencies=ibis.ifelse(joined_in.counts, joined_in.agency, ibis.null("string")).nunique()
    )
    agencies = agencies.rename(attended="meeting_id")
    held = r.strategy_discussions.filter(r.strategy_discussions.held_at.notnull())
    rows = held.left_join(agencies, held.meeting_id == agencies.attended)
    return rows.select(
        "person_id",
        episode_id="strategy_id",
        started_on=rows.held_at.date(),
        present=ibis.ifelse(rows.attended.isnull(), ibis.null("boolean"), rows.agencies == len(QUORUM)),
    )


STRATEGY_QUORUM = Presence(
    standard="strategy_quorum",
    title="Strategy discussion quorate",
    plain="Social care, police and health each took part in the strategy discussion.",
    limit="same_day",
    falls_to=FallsTo.MANAGER,
    each=_quorum,
    needs=(
        need("strategy_discussions", "held_at", "meeting_id"),
        need("strategy_attendees", "meeting_id", "agency", "mode"),
    ),
    edge_cases="A report sent in, or apologies, is not taking part. A meeting with no attendance recorded is unknown.",
)


def _enquiries(r: Relations) -> ir.Table:
    episodes = r.cin_episodes.select(episode="referral_id", closed_on="closed_on")
    return r.s47_enquiries.left_join(episodes, r.s47_enquiries.referral_id == episodes.episode)


def _completed(r: Relations) -> ir.Table:
    return _enquiries(r).select(
        "person_id", "started_on", episode_id="enquiry_id", done_on="ended_on", ended_other_on="closed_on"
    )


ENQUIRY_COMPLETED = Deadline(
    standard="enquiry_completed",
    title="Section 47 enquiry completed",
    plain="A section 47 enquiry is completed and authorised within 15 working days of the strategy discussion.",
    limit="enquiry_completed",
    each=_completed,
    needs=(need("s47_enquiries", "started_on", "ended_on"),),
    edge_cases="The law dates the conference; this limit on the enquiry is guidance held as a parameter.",
)


def of_no_start(conferences: ir.Table, started_by: ir.Table) -> ir.Table:
    """Conferences held of which the enquiry or referral that led to them is not in the record."""
    key = "enquiry_id" if "enquiry_id" in started_by.columns else "referral_id"
    rows = conferences.filter(conferences.held_on.notnull()).anti_join(started_by, key)
    return rows.select(
        "person_id",
        episode_id="conference_id",
        started_on=ibis.null("date"),
        done_on="held_on",
        ended_other_on=ibis.null("date"),
    )


def _conferences(r: Relations) -> ir.Table:
    ours = r.initial_conferences.filter(~r.initial_conferences.transfer_in.fill_null(False))
    held = ours.filter(ours.enquiry_id.notnull())
    held = held.group_by("enquiry_id").aggregate(held_on=held.held_on.min()).rename(conference_enquiry="enquiry_id")
    decided = r.s47_outcomes.filter(r.s47_outcomes.outcome == "CP_CONFERENCE")
    decided = decided.select(decided_enquiry="enquiry_id").distinct()
    rows = _enquiries(r)
    rows = rows.left_join(held, rows.enquiry_id == held.conference_enquiry)
    rows = rows.left_join(decided, rows.enquiry_id == decided.decided_enquiry)
    rows = rows.filter(rows.conference_enquiry.notnull() | rows.decided_enquiry.notnull())
    rows = rows.select(
        "person_id", episode_id="enquiry_id", started_on="started_on", done_on="held_on", ended_other_on="closed_on"
    )
    return rows.union(of_no_start(ours, r.s47_enquiries))


INITIAL_CONFERENCE = Deadline(
    standard="initial_conference",
    title="Initial child protection conference held",
    plain="The initial conference is held within 15 working days of the strategy discussion that began the enquiry.",
    limit="initial_conference",
    falls_to=FallsTo.CHAIR,
    each=_conferences,
    done_in=("initial_conferences",),
    needs=(need("s47_enquiries", "started_on"), need("initial_conferences", "held_on", "enquiry_id")),
    edge_cases="An enquiry whose outcome is a conference and that has none counts once past its due day. A conference "
    "on transfer from another authority is not counted here. A conference whose enquiry is not known is unknown.",
)


def _plans(r: Relations) -> ir.Table:
    return r.protection_spells.select("person_id", "started_on", "ended_on", episode_id="plan_id")


def _from_conference(r: Relations) -> ir.Table:
    return r.protection_spells.select("person_id", "ended_on", episode_id="plan_id", started_on="conference_on")


def _first_or_later(rows: ir.Table, _: Relations) -> ir.Table:
    return rows.mutate(variant=ibis.ifelse(rows.sequence == 1, "first", "later"))


def _visits(r: Relations) -> ir.Table:
    seen = r.cp_visits.filter(r.cp_visits.seen.fill_null(True))
    return seen.select("person_id", episode_id="plan_id", event_on="visit_on")


VISIT = Recurring(
    standard="protection_visit",
    title="Child on a protection plan visited",
    plain="A child on a protection plan is seen at least every ten working days.",
    limit="protection_visit",
    each=_plans,
    events=_visits,
    needs=(need("cp_plans", "started_on", "ended_on"), need("cp_visits", "visit_on", "plan_id")),
    edge_cases="The first visit is due from the plan's start; of a plan without a first day it is unknown. A visit at "
    "which the child was not seen does not stop the clock; one that does not say, does.",
)

CORE_GROUP = Recurring(
    standard="core_group",
    title="Core group held",
    plain="The core group meets within ten working days of the conference, then at least every six weeks.",
    limit="core_group",
    each=_from_conference,
    events=lambda r: r.core_groups.select("person_id", episode_id="plan_id", event_on="held_on"),
    variant=_first_or_later,
    needs=(need("cp_plans", "started_on", "ended_on"), need("core_groups", "held_on", "plan_id")),
    edge_cases="From the plan's start where no conference is known. Of a plan without a first day, or that ended "
    "before it began, it is unknown; of one older than the record of core groups, until the first that it shows.",
)

REVIEW = Recurring(
    standard="protection_review",
    title="Protection plan reviewed",
    plain="A review conference is held within three months of the initial conference, then within six months of "
    "the last.",
    limit="protection_review",
    falls_to=FallsTo.CHAIR,
    each=_from_conference,
    events=lambda r: r.cp_reviews.select("person_id", episode_id="plan_id", event_on="review_on"),
    variant=_first_or_later,
    needs=(need("cp_plans", "started_on", "ended_on"), need("cp_reviews", "review_on", "plan_id")),
    edge_cases="From the plan's start where no conference is known. Of a plan without a first day, or that ended "
    "before it began, it is unknown; of one older than the record of reviews, until the first that it shows.",
)

CLOCKS = (STRATEGY_DISCUSSION, STRATEGY_QUORUM, ENQUIRY_COMPLETED, INITIAL_CONFERENCE, VISIT, CORE_GROUP, REVIEW)


def _plans_reviewed(r: Relations) -> ir.Table:
    """Plans open at each period's end that have run three months, with whether no review of theirs was missed."""
    rows = after(r.protection_spells, r, "conference_on", "three_months_on_plan", "three_months_on")
    old_enough = rows.three_months_on.isnull() | (rows.three_months_on <= r.periods.to_on)
    rows = rows.inner_join(r.periods, [old_enough, rows.ended_on.isnull() | (rows.ended_on > r.periods.to_on)])
    owed = r.ledger.filter(r.ledger.standard == REVIEW.standard)
    late = owed.done_on.isnull() | (owed.done_on > owed.due_on)
    reviews = owed.group_by(reviewed_plan="episode_id").aggregate(
        first_late_on=owed.due_on.min(where=late), in_doubt=owed.unknown_because.notnull().sum()
    )
    rows = answering(rows.left_join(reviews, rows.plan_id == reviews.reviewed_plan), r, "to_on")
    hit = ibis.cases((rows.first_late_on < rows.to_on, 0.0), (rows.in_doubt > 0, ibis.null("float64")), else_=1.0)
    return rows.mutate(counted=1.0, hit=hit)


def _repeat_plans(r: Relations) -> ir.Table:
    """Plan starts with whether the child had a plan of ours before."""
    own = r.cp_plans.filter(~r.cp_plans.other_authority.fill_null(False))
    dated, undated = own.filter(own.started_on.notnull()), own.filter(own.started_on.isnull())
    line = ibis.window(group_by="person_id", order_by=[dated.started_on, dated.plan_id])
    rows = dated.mutate(earlier=ibis.row_number().over(line))
    undated = undated.group_by(undated_person="person_id").aggregate(over_on=undated.ended_on.min())
    rows = rows.left_join(undated, rows.person_id == undated.undated_person)
    rows = rows.inner_join(r.period_days, rows.started_on == r.period_days.day)
    rows = answering(rows, r, "started_on")
    earlier = (rows.earlier > 0) | (rows.over_on <= rows.started_on).fill_null(False)
    hit = ibis.cases((earlier, 1.0), (rows.undated_person.notnull(), ibis.null("float64")), else_=0.0)
    return rows.mutate(counted=1.0, hit=hit)


MEASURES = (
    LedgerShare(
        id="SD01",
        title="Strategy discussions held in time",
        plain="Of the strategy discussions that were needed, how many were held within one working day.",
        numerator="discussions held within the local limit of the decision that the threshold was met",
        denominator="discussions needed in the period and held, or past their day",
        unit="child discussed",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children; local standard",
        verified=Verified.LOCAL,
        clock=STRATEGY_DISCUSSION,
        basis=Basis.STARTED,
    ),
    LedgerShare(
        id="SD02",
        title="Strategy discussions with social care, police and health",
        plain="Of the strategy discussions held, in how many social care, police and health all took part.",
        numerator="discussions in which all three took part in person or live",
        denominator="discussions held in the period with attendance recorded",
        unit="child discussed",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children 2023",
        verified=Verified.READ,
        clock=STRATEGY_QUORUM,
        basis=Basis.STARTED,
    ),
    LedgerShare(
        id="SD06",
        title="Section 47 enquiries completed within 15 working days",
        plain="Of the section 47 enquiries that fell due, how many were completed within 15 working days.",
        numerator="enquiries completed within 15 working days",
        denominator="enquiries whose fifteenth working day fell in the period",
        unit="enquiry for a child",
        direction=Direction.HIGHER,
        source="CIN census guide 4.12; local standard",
        verified=Verified.LOCAL,
        clock=ENQUIRY_COMPLETED,
        basis=Basis.DUE,
    ),
    LedgerShare(
        id="IC01",
        title="Initial conferences within 15 working days",
        plain="Of the initial conferences held, how many came within 15 working days of the strategy discussion.",
        numerator="conferences held within 15 working days of the enquiry's start",
        denominator="initial conferences held in the period, transfers from elsewhere left out",
        unit="conference on a child",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children; Children in need in England, table C4",
        verified=Verified.READ,
        national=National(0.814, "2025"),
        finished_only=True,
        clock=INITIAL_CONFERENCE,
        basis=Basis.DONE,
    ),
    LedgerShare(
        id="CP01",
        title="Protection visits in time",
        plain="Of the visits to children on a protection plan that fell due, how many were made in time.",
        numerator="intervals that ended with the child seen in time",
        denominator="intervals that fell due in the period",
        unit="interval between visits",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        clock=VISIT,
        basis=Basis.DUE,
    ),
    OpenShare(
        id="CP02",
        title="Children on a protection plan seen in the last ten working days",
        plain="Of the children on a protection plan, how many have been seen within the last ten working days.",
        numerator="children seen within ten working days",
        denominator="children on a plan on the day, once their first visit is due: ten working days after it began",
        unit="child",
        direction=Direction.HIGHER,
        source="Ofsted child-level data, list 7; local standard",
        verified=Verified.READ,
        lookback=1,
        clock=VISIT,
        in_time=True,
        once_due=True,
    ),
    LedgerShare(
        id="CP04",
        title="First core groups within ten working days",
        plain="Of the first core groups that fell due, how many were held within ten working days of the conference.",
        numerator="first core groups held in time",
        denominator="first core groups that fell due in the period",
        unit="plan of a child",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children; local procedures",
        verified=Verified.READ,
        clock=CORE_GROUP,
        basis=Basis.DUE,
        variants=("first",),
    ),
    LedgerShare(
        id="CP05",
        title="Later core groups in time",
        plain="Of the later core groups that fell due, how many were held within six weeks of the one before.",
        numerator="later core groups held in time",
        denominator="later core groups that fell due in the period",
        unit="interval between core groups",
        direction=Direction.HIGHER,
        source="Local procedures",
        verified=Verified.READ,
        clock=CORE_GROUP,
        basis=Basis.DUE,
        variants=("later",),
    ),
    LedgerShare(
        id="CP06",
        title="First protection reviews within three months",
        plain="Of the first review conferences that fell due, how many were held within three months.",
        numerator="first reviews held in time",
        denominator="first reviews that fell due in the period",
        unit="plan of a child",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children",
        verified=Verified.READ,
        clock=REVIEW,
        basis=Basis.DUE,
        variants=("first",),
    ),
    LedgerShare(
        id="CP07",
        title="Later protection reviews within six months",
        plain="Of the later review conferences that fell due, how many were held within six months of the one before.",
        numerator="later reviews held in time",
        denominator="later reviews that fell due in the period",
        unit="interval between reviews",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children",
        verified=Verified.READ,
        clock=REVIEW,
        basis=Basis.DUE,
        variants=("later",),
    ),
    RecordMeasure(
        id="CP08",
        title="Protection plans reviewed in time throughout",
        plain="Of the protection plans open for three months or more, in how many every review so far was in time.",
        numerator="plans none of whose reviews was late or is overdue",
        denominator="plans open on the day that have run for three months",
        unit="plan of a child",
        direction=Direction.HIGHER,
        source="Local Authority Interactive Tool, indicator 19",
        verified=Verified.READ,
        national=National(0.906, "2025"),
        lookback=24,  # plans that run longer are rare, and every review of theirs must be known
        is_state=True,
        edge_cases="A review due on the day is not late yet. One late review stays with the plan for as long as it "
        "runs. A plan without a first day, or older than the record of its reviews, is not known, unless one was late.",
        rows=_plans_reviewed,
        record_needs=(),
        of_clocks=(REVIEW,),
    ),
    RecordMeasure(
        id="CP14",
        title="Second or later protection plans",
        plain="Of the protection plans begun, how many were for a child who had a plan of ours before.",
        numerator="plans begun for a child with an earlier plan in this authority, ever",
        denominator="plans begun in the period",
        unit="plan of a child",
        direction=Direction.LOWER,
        source="Children in need in England, table D3; CIN census guide 5.4",
        verified=Verified.READ,
        national=National(0.245, "2025"),
        lookback=24,  # with less behind it the share would rise only because more of the past comes into view
        edge_cases="Plans of other authorities do not count. A plan from before the source's own window is not known: "
        "ever means since the first day that the source covers, so that the share can only be too low. Where a plan of "
        "the child has no first day, and was not over when the next began, that one is not known.",
        rows=_repeat_plans,
        record_needs=(need("cp_plans", "started_on"),),
    ),
)
