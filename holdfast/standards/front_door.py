"""The front door: contacts and referrals decided in time, and handed over from nights and weekends."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import NOT_RECORDED, Deadline, FallsTo, need
from holdfast.engines.relations import Relations
from holdfast.measures.benchmarks import National
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified
from holdfast.standards.again import came_again, in_period

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
    falls_to=FallsTo.MANAGER,
    each=_contacts,
    needs=(need("contact_decisions", "received_at", "decided_at"),),
    edge_cases="A contact out of hours starts on the calendar day of its arrival. Undecided past its due day is "
    "missed.",
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
    falls_to=FallsTo.MANAGER,
    each=_referrals,
    done_in=("referral_decisions",),
    needs=(need("cin_episodes", "referral_on"), need("referral_decisions", "decided_at")),
    edge_cases="A decision on the day itself takes no working day. A referral with no decision row is undecided.",
)


def _out_of_hours(r: Relations) -> ir.Table:
    rows = r.contact_decisions.filter(r.contact_decisions.out_of_hours.fill_null(True))
    rows = rows.mutate(acknowledged_on=rows.handover_acknowledged_at.date())
    # Acknowledged after ten counts as the next day: shifted through the table of due dates like all date arithmetic.
    late = r.deadlines.filter(r.deadlines.parameter == "day_after").select(day="started_on", day_after="due_on")
    rows = rows.left_join(late, rows.acknowledged_on == late.day)
    by_ten = (rows.handover_acknowledged_at.hour() < HANDOVER_HOUR) | (
        (rows.handover_acknowledged_at.hour() == HANDOVER_HOUR) & (rows.handover_acknowledged_at.minute() == 0)
    )
    not_said = rows.out_of_hours.isnull() | rows.emergency_duty_recorded.isnull()
    taken_on = ibis.ifelse(by_ten, rows.acknowledged_on, rows.day_after)
    return rows.select(
        "person_id",
        episode_id="contact_id",
        started_on=rows.received_at.date(),
        done_on=ibis.ifelse(rows.emergency_duty_recorded, taken_on, ibis.null("date")),
        unknown_because=ibis.ifelse(not_said, NOT_RECORDED, ibis.null("string")),
    )


OUT_OF_HOURS_HANDOVER = Deadline(
    standard="out_of_hours_handover",
    title="Out-of-hours contact handed over",
    plain="The emergency duty team records its response to a contact from out of hours, and the day team acknowledges "
    "the handover by ten in the morning of the next working day.",
    limit="out_of_hours_handover",
    falls_to=FallsTo.MANAGER,
    each=_out_of_hours,
    needs=(
        need(
            "contact_decisions",
            "received_at",
            "out_of_hours",
            "emergency_duty_recorded",
            "handover_acknowledged_at",
        ),
    ),
    edge_cases="Office hours are the council's own; bank holidays are out of hours. An acknowledgement alone, with no "
    "response of the emergency duty team recorded, is no handover. A contact of which the record does not say whether "
    "it came out of hours, or whether there was a response, is unknown.",
)

CLOCKS = (CONTACT_DECISION, REFERRAL_DECISION, OUT_OF_HOURS_HANDOVER)


def _re_referrals(r: Relations) -> ir.Table:
    """Referrals with whether the child's referral before lies within twelve months."""
    rows = in_period(came_again(r.cin_episodes, r, "referral_on", "re_referral"), r, "referral_on")
    return rows.mutate(hit=rows.again.cast("float64"))


MEASURES = (
    LedgerShare(
        id="FD01",
        title="Contacts decided within one working day",
        plain="Of the contacts that arrived, how many had a manager's decision within one working day.",
        numerator="contacts decided within one working day of arrival",
        denominator="contacts that arrived in the period and were decided in time, decided late, or are past their day",
        unit="contact of a child",
        direction=Direction.HIGHER,
        source="Keeping children safe in education, paragraph 62; Working Together to Safeguard Children",
        verified=Verified.READ,
        clock=CONTACT_DECISION,
        basis=Basis.STARTED,
    ),
    LedgerShare(
        id="FD05",
        title="Referrals decided within one working day",
        plain="Of the referrals received, how many had a decision on the response within one working day.",
        numerator="referrals decided within one working day",
        denominator="referrals received in the period and decided, or past their day",
        unit="referral of a child",
        direction=Direction.HIGHER,
        source="Keeping children safe in education, paragraph 62; CIN census guide 4.9",
        verified=Verified.READ,
        clock=REFERRAL_DECISION,
        basis=Basis.STARTED,
    ),
    RecordMeasure(
        id="FD06",
        title="Re-referrals within twelve months",
        plain="Of the referrals received, how many came within twelve months of the same child's referral before.",
        numerator="referrals with an earlier referral of the child in the twelve months before",
        denominator="referrals received in the period",
        unit="referral of a child",
        direction=Direction.LOWER,
        source="Children in need in England, table C1",
        verified=Verified.READ,
        national=National(0.226, "2025"),
        lookback=12,
        edge_cases="Twelve months to the day are within them. A referral on which nothing further was done counts as "
        "an earlier one; of two of one day neither is. Where another referral of the child has no day, a referral that "
        "followed on none within twelve months is not known.",
        rows=_re_referrals,
        record_needs=(need("cin_episodes", "referral_on"),),
    ),
    LedgerShare(
        id="FD11",
        title="Out-of-hours contacts handed over by the next working day",
        plain="Of the contacts from nights, weekends and holidays, how many had a response recorded by the emergency "
        "duty team and were acknowledged by the day team by ten in the morning of the next working day.",
        numerator="out-of-hours contacts with a response recorded and the handover acknowledged in time",
        denominator="out-of-hours contacts that arrived in the period and were acknowledged, or are past their day",
        unit="contact of a child",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        clock=OUT_OF_HOURS_HANDOVER,
        basis=Basis.STARTED,
    ),
)
