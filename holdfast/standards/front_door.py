"""The front door: contacts and referrals decided in time, and handed over from nights and weekends."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, need
from holdfast.engines.relations import Relations

HANDOVER_HOUR = 10


def _contacts(r: Relations) -> ir.Table:
    rows = r.contact_decisions
    return rows.select(
        "person_id", episode_id="contact_id", started_on=rows.received_at.date(), done_on=rows.decided_at.date()
    )


CONTACT_DECISION = Deadline(
    standard="contact_decision",
    title="Contact decided",
    plain="A manager decides what to do about a contact within one working day of its arrival.",
    limit="contact_decision",
    each=_contacts,
    needs=(need("contact_decisions", "received_at", "decided_at"),),
    edge_cases="A contact out of hours starts on the calendar day of its arrival. Undecided past its due day is missed.",
)


def _referrals(r: Relations) -> ir.Table:
    decisions = r.referral_decisions.select(decided_referral="referral_id", decided_at="decided_at")
    rows = r.cin_episodes.left_join(decisions, r.cin_episodes.referral_id == decisions.decided_referral)
    return rows.select(
        "person_id",
        episode_id="referral_id",
        started_on="referral_on",
        done_on=rows.decided_at.date(),
        ended_other_on="closed_on",
    )


REFERRAL_DECISION = Deadline(
    standard="referral_decision",
    title="Referral decided",
    plain="The response to a referral is decided and signed off within one working day.",
    limit="referral_decision",
    each=_referrals,
    needs=(need("cin_episodes", "referral_on"), need("referral_decisions", "decided_at")),
    edge_cases="A decision on the day itself takes no working day. A referral with no decision row is undecided.",
)


def _out_of_hours(r: Relations) -> ir.Table:
    rows = r.contact_decisions.filter(r.contact_decisions.out_of_hours)
    rows = rows.mutate(acknowledged_on=rows.handover_acknowledged_at.date())
    # Acknowledged after ten counts as the next day: shifted through the table of due dates like all date arithmetic.
    late = r.deadlines.filter(r.deadlines.parameter == "day_after").select(day="started_on", day_after="due_on")
    rows = rows.left_join(late, rows.acknowledged_on == late.day)
    by_ten = (rows.handover_acknowledged_at.hour() < HANDOVER_HOUR) | (
        (rows.handover_acknowledged_at.hour() == HANDOVER_HOUR) & (rows.handover_acknowledged_at.minute() == 0)
    )
    return rows.select(
        "person_id",
        episode_id="contact_id",
        started_on=rows.received_at.date(),
        done_on=ibis.ifelse(by_ten, rows.acknowledged_on, rows.day_after),
    )


OUT_OF_HOURS_HANDOVER = Deadline(
    standard="out_of_hours_handover",
    title="Out-of-hours contact handed over",
    plain="The day team acknowledges a contact from out of hours by ten in the morning of the next working day.",
    limit="out_of_hours_handover",
    each=_out_of_hours,
    needs=(need("contact_decisions", "received_at", "out_of_hours", "handover_acknowledged_at"),),
    edge_cases="Office hours are the council's own; bank holidays are out of hours.",
)

CLOCKS = (CONTACT_DECISION, REFERRAL_DECISION, OUT_OF_HOURS_HANDOVER)
