"""The multi-agency safeguarding hub (MASH): how soon it decides, how soon agencies answer, and with whose consent."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.attribution import LONG_AGO, answering
from holdfast.clocks.model import after, days_between, need, number_in_force, working_days_between
from holdfast.engines.relations import Relations
from holdfast.measures.gives import Gives
from holdfast.measures.model import Direction, RecordMeasure, Verified
from holdfast.standards.again import in_period

RUNS_ON = "red"
MINUTES, DAY = 60, 1440


def _from_to(rows: ir.Table, r: Relations, begun: str, done: str) -> ir.Table:
    """Add the day and minute from which and to which something ran, and whether it runs still on the as-at day."""
    rows = rows.cross_join(r.snapshot_day)
    is_done = (rows[done].date() <= rows.as_at).fill_null(False)
    return rows.mutate(
        from_on=rows[begun].date(),
        from_minute=rows[begun].hour() * MINUTES + rows[begun].minute(),
        to_on=ibis.ifelse(is_done, rows[done].date(), rows.as_at),
        to_minute=ibis.ifelse(is_done, rows[done].hour() * MINUTES + rows[done].minute(), DAY),
        is_done=is_done,
        disordered=(rows[done] < rows[begun]).fill_null(False),
    )


def _open_minutes(rows: ir.Table, r: Relations) -> ir.Table:
    """Add `open_minutes`: those between `_from_to` in which the hub was open, and `all_minutes`, day and night."""
    rows = after(rows, r, "from_on", "day_before", "before_from")
    rows = after(rows, r, "to_on", "day_before", "before_to")
    rows = working_days_between(rows, r, "before_from", "before_to", "days_open")
    rows = working_days_between(rows, r, "before_from", "from_on", "first_open")
    rows = working_days_between(rows, r, "before_to", "to_on", "last_open")
    rows = number_in_force(rows, r, "from_on", "hub_opens", "opens")
    rows = number_in_force(rows, r, "from_on", "hub_closes", "closes")
    length = (rows.closes - rows.opens) * MINUTES
    first = ibis.least(ibis.greatest(rows.from_minute - rows.opens * MINUTES, 0), length)
    last = ibis.least(ibis.greatest(rows.to_minute - rows.opens * MINUTES, 0), length)
    return rows.mutate(
        open_minutes=rows.days_open * length + rows.last_open * last - rows.first_open * first,
        all_minutes=days_between(rows.from_on, rows.to_on) * DAY + rows.to_minute - rows.from_minute,
    )


def _whole(number: ir.NumericValue, of: ir.NumericValue) -> ir.IntegerValue:
    """How many times a number holds another, in whole."""
    return ((number - number % of) / of).cast("int64")


def _runs_out(rows: ir.Table, r: Relations, runs_on: ir.BooleanValue) -> ir.Table:
    """Add `due_on`: the day on which the target of hours runs out, by the hours of the hub or (`runs_on`) by all."""
    length = (rows.closes - rows.opens) * MINUTES
    begun = ibis.least(ibis.greatest(rows.from_minute - rows.opens * MINUTES, 0), length)
    beyond_first = rows.target * MINUTES - rows.first_open * (length - begun)
    working_days = ibis.ifelse(beyond_first < 0, 0, _whole(beyond_first, length) + 1)
    rows = after(rows.mutate(working_days=working_days), r, "from_on", "working_day_number", "from_number")
    days = r.deadlines.filter(r.deadlines.parameter == "working_day_number")
    by_number = days.group_by(working_number=days_between(LONG_AGO, days.due_on)).aggregate(day=days.started_on.min())
    by_day = days.select(any_number=days_between(LONG_AGO, days.started_on), any_day="started_on")
    on_number = days_between(LONG_AGO, rows.from_number) + rows.working_days
    on_day = days_between(LONG_AGO, rows.from_on) + _whole(rows.from_minute + rows.target * MINUTES, DAY)
    rows = rows.left_join(by_number, on_number == by_number.working_number)
    rows = rows.left_join(by_day, on_day == by_day.any_number)
    return rows.mutate(due_on=ibis.ifelse(runs_on, rows.any_day, rows.day))


def _judged(rows: ir.Table, taken: ir.NumericValue) -> ir.Table:
    """What is past its day, with whether it was done within its target of hours."""
    in_time = rows.is_done & (taken <= rows.target * MINUTES)
    rows = rows.mutate(in_time=in_time, unclear=rows.target.isnull() | rows.disordered)
    rows = rows.filter(rows.unclear | (rows.due_on < rows.as_at))
    return rows.mutate(hit=ibis.ifelse(rows.unclear, ibis.null("float64"), rows.in_time.cast("float64")))


def _owed(rows: ir.Table, r: Relations, done: str) -> ir.Table:
    """What is to be done, until it was."""
    rows = rows.mutate(started_on=rows.from_on, done_on=rows[done].date(), ended_other_on=ibis.null("date"))
    return answering(rows, r, "from_on")


def _contacts_timed(r: Relations) -> ir.Table:
    rows = _open_minutes(_from_to(r.mash_contacts, r, "received_at", "decided_at"), r)
    rows = number_in_force(rows, r, "from_on", "hub_decision", "target", variant="triage_rag")
    return _runs_out(rows, r, rows.triage_rag == RUNS_ON)


def _decisions(r: Relations) -> ir.Table:
    rows = _contacts_timed(r)
    rows = _judged(rows, ibis.ifelse(rows.triage_rag == RUNS_ON, rows.all_minutes, rows.open_minutes))
    return answering(in_period(rows.mutate(category=rows.triage_rag), r, "from_on"), r, "from_on")


def _hours_taken(r: Relations) -> ir.Table:
    rows = _open_minutes(_from_to(r.mash_contacts, r, "received_at", "decided_at"), r)
    rows = rows.mutate(
        category=rows.triage_rag.fill_null("not known"),
        hit=ibis.ifelse(rows.disordered, ibis.null("float64"), rows.open_minutes / float(MINUTES)),
        pending=(~rows.is_done).cast("float64"),
    )
    return answering(in_period(rows, r, "from_on"), r, "from_on")


def _checks_timed(r: Relations) -> ir.Table:
    urgency = r.mash_contacts.select(asked_for="contact_id", triage_rag="triage_rag")
    rows = r.agency_checks.left_join(urgency, r.agency_checks.contact_id == urgency.asked_for)
    rows = _open_minutes(_from_to(rows, r, "sent_at", "returned_at"), r)
    rows = number_in_force(rows, r, "from_on", "agency_answer", "target", variant="triage_rag")
    return _runs_out(rows, r, ibis.literal(False))


def _answers(r: Relations) -> ir.Table:
    rows = _checks_timed(r)
    rows = _judged(rows, rows.open_minutes)
    return answering(in_period(rows.mutate(category=rows.agency), r, "from_on"), r, "from_on")


def _consent(r: Relations) -> ir.Table:
    """Contacts for which agencies were asked, and whether consent, or the reason for going without it, is recorded."""
    rows = r.mash_contacts.semi_join(r.agency_checks, "contact_id")
    given = r.contact_decisions.select(given_for="contact_id", consent="consent", is_told=ibis.literal(1))
    rows = rows.left_join(given, rows.contact_id == given.given_for)
    rows = rows.mutate(received_on=rows.received_at.date())
    recorded = (rows.consent == "obtained").fill_null(False) | rows.unconsented_because.notnull()
    nobody_knows = rows.is_told.isnull() & ~recorded
    rows = rows.mutate(hit=ibis.ifelse(nobody_knows, ibis.null("float64"), recorded.cast("float64")))
    return answering(in_period(rows, r, "received_on"), r, "received_on")


HUB_HOURS = ("hub_opens", "hub_closes")
DECISION_NEEDS = (need("mash_contacts", "received_at", "triage_rag", "decided_at"),)

CLOCKS = ()

MEASURES = (
    RecordMeasure(
        id="MA01",
        title="Hub decisions within their target",
        plain="Of the contacts that the hub took up, how many were decided within the hours that their urgency at "
        "triage allows.",
        numerator="contacts decided within the target for red, amber or green at triage",
        denominator="contacts received in the period whose target ran out before today",
        unit="contact about a child",
        direction=Direction.HIGHER,
        source="Local hub standards, such as those of Surrey, Merton and Luton",
        verified=Verified.READ,
        limits=("hub_decision", *HUB_HOURS),
        edge_cases="Only hours in which the hub is open count, on working days; for red all hours count. The urgency "
        "at triage sets the target even if it was changed later. Without one recorded it is not known. A contact "
        "counts from the day after its hours ran out, however soon it was decided; until then it is pending. On the "
        "two days on which clocks change an hour of the night is taken as it stands on the clock.",
        rows=_decisions,
        owed=lambda r: _owed(_contacts_timed(r), r, "decided_at"),
        record_needs=DECISION_NEEDS,
    ),
    RecordMeasure(
        id="MA02",
        title="Hours to the hub's decision",
        plain="How many hours of an open hub half of the contacts took to be decided, and nine in ten, by urgency.",
        numerator="contacts decided",
        denominator="contacts received by the hub in the period, those undecided as long as they have waited",
        unit="contact about a child",
        direction=Direction.LOWER,
        source="Local standard",
        verified=Verified.LOCAL,
        gives=Gives.DAYS,
        told_in="hours",
        limits=HUB_HOURS,
        edge_cases="Hours in which the hub is open, for red too. A contact not decided yet counts for as long as it "
        "has waited. Urgency is that at triage.",
        rows=_hours_taken,
        record_needs=DECISION_NEEDS,
    ),
    RecordMeasure(
        id="MA03",
        title="Agencies' answers in time",
        plain="Of the questions that the hub put to agencies, how many were answered in time.",
        numerator="requests answered within the hours that the contact's urgency allows",
        denominator="requests sent in the period whose time ran out before today",
        unit="agency request about a child",
        direction=Direction.HIGHER,
        source="Local hub standard, such as Merton's",
        verified=Verified.READ,
        limits=("agency_answer", *HUB_HOURS),
        edge_cases="Hours in which the hub is open. The rows tell which agency was asked. A request counts from the "
        "day after its hours ran out. Where the contact's urgency is not recorded it is not known.",
        rows=_answers,
        owed=lambda r: _owed(_checks_timed(r), r, "returned_at"),
        record_needs=(
            need("agency_checks", "contact_id", "agency", "sent_at", "returned_at"),
            need("mash_contacts", "triage_rag"),
        ),
    ),
    RecordMeasure(
        id="MA04",
        title="Consent recorded, or why it was done without",
        plain="Of the contacts for which the hub asked agencies, in how many consent is recorded, or the reason to do "
        "without it.",
        numerator="contacts with consent obtained, or with a reason recorded for asking without it",
        denominator="contacts received in the period for which agencies were asked",
        unit="contact about a child",
        direction=Direction.HIGHER,
        source="Working Together to Safeguard Children",
        verified=Verified.KNOWN,
        edge_cases="An empty answer is none recorded; a contact of which the source gives no decision at all is not "
        "known. That consent was refused or dispensed with counts only with the reason.",
        rows=_consent,
        record_needs=(
            need("mash_contacts", "received_at", "unconsented_because"),
            need("agency_checks", "contact_id"),
            need("contact_decisions", "consent"),
        ),
    ),
)
