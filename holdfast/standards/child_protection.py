"""Child protection: strategy discussions, enquiries, conferences, visits, core groups and reviews."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, Presence, Recurring, need
from holdfast.engines.relations import Relations

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


def _conferences(r: Relations) -> ir.Table:
    held = r.initial_conferences.filter(
        r.initial_conferences.enquiry_id.notnull() & ~r.initial_conferences.transfer_in.fill_null(False)
    )
    held = held.group_by("enquiry_id").aggregate(held_on=held.held_on.min()).rename(conference_enquiry="enquiry_id")
    decided = r.s47_outcomes.filter(r.s47_outcomes.outcome == "CP_CONFERENCE")
    decided = decided.select(decided_enquiry="enquiry_id").distinct()
    rows = _enquiries(r)
    rows = rows.left_join(held, rows.enquiry_id == held.conference_enquiry)
    rows = rows.left_join(decided, rows.enquiry_id == decided.decided_enquiry)
    rows = rows.filter(rows.conference_enquiry.notnull() | rows.decided_enquiry.notnull())
    return rows.select(
        "person_id", "started_on", episode_id="enquiry_id", done_on="held_on", ended_other_on="closed_on"
    )


INITIAL_CONFERENCE = Deadline(
    standard="initial_conference",
    title="Initial child protection conference held",
    plain="The initial conference is held within 15 working days of the strategy discussion that began the enquiry.",
    limit="initial_conference",
    each=_conferences,
    needs=(need("s47_enquiries", "started_on"), need("initial_conferences", "held_on", "enquiry_id")),
    edge_cases="An enquiry whose outcome is a conference and that has none counts once past its due day. A conference "
    "on transfer from another authority is not counted here.",
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
    edge_cases="The first visit is due from the plan's start. A visit at which the child was not seen does not stop it.",
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
)

REVIEW = Recurring(
    standard="protection_review",
    title="Protection plan reviewed",
    plain="A review conference is held within three months of the initial conference, then within six months of the last.",
    limit="protection_review",
    each=_from_conference,
    events=lambda r: r.cp_reviews.select("person_id", episode_id="plan_id", event_on="review_on"),
    variant=_first_or_later,
    needs=(need("cp_plans", "started_on", "ended_on"), need("cp_reviews", "review_on", "plan_id")),
)

CLOCKS = (STRATEGY_DISCUSSION, STRATEGY_QUORUM, ENQUIRY_COMPLETED, INITIAL_CONFERENCE, VISIT, CORE_GROUP, REVIEW)
