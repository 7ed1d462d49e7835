"""Independent reviewing officers: in touch between reviews, disputes resolved, how many children, decisions done."""

import ibis
import ibis.expr.types as ir

from holdfast.clocks.model import Deadline, FallsTo, SetDay, after, need
from holdfast.engines.relations import Relations
from holdfast.measures.gives import Gives
from holdfast.measures.model import Basis, Direction, LedgerShare, RecordMeasure, Verified, current_at_end
from holdfast.standards.care import PERIOD_NEEDS
from holdfast.standards.in_care import in_care, in_care_for, marked, until_left_care

OFFICER, OFFICERS_POST = "IRO", "reviewing officer"
IN_TOUCH_FOR = "officer_contact"


def _held(r: Relations) -> ir.Table:
    """The days on which each period of care was reviewed; of several reviews on a day one."""
    held = r.care_reviews.filter(~r.care_reviews.cancelled.fill_null(False) & r.care_reviews.review_on.notnull())
    days = held.group_by("person_id", "care_period_id", "review_on").aggregate(review_id=held.review_id.min())
    periods = r.care_periods.select(of_person="person_id", of_period="care_period_id", left_care_on="ended_on")
    same = [days.person_id == periods.of_person, days.care_period_id == periods.of_period]
    return days.inner_join(periods, same).drop("of_person", "of_period")


def _midway(r: Relations) -> ir.Table:
    """From each review to the officer's first contact after it; the next review, or leaving care, ends the time."""
    rows = _held(r)
    line = ibis.window(group_by=["person_id", "care_period_id"], order_by=rows.review_on)
    rows = rows.mutate(until_on=ibis.least(rows.review_on.lead().over(line), rows.left_care_on))
    contacts = r.officer_contacts.select(contact_person="person_id", contact_on="contact_on")
    between = [
        rows.person_id == contacts.contact_person,
        contacts.contact_on > rows.review_on,
        rows.until_on.isnull() | (contacts.contact_on <= rows.until_on),
    ]
    found = rows.left_join(contacts, between)
    first = found.group_by("person_id", "review_id", "review_on", "until_on")
    first = first.aggregate(done_on=found.contact_on.min())
    return first.select(
        "person_id", "done_on", episode_id="review_id", started_on="review_on", ended_other_on="until_on"
    )


CONTACTS = need("officer_contacts", "contact_on")
REVIEWS = need("care_reviews", "review_on", "care_period_id")

MIDWAY = Deadline(
    standard="officer_contact",
    title="Reviewing officer in touch between reviews",
    plain="Between two reviews the reviewing officer is in touch about the child within thirteen weeks of the first.",
    limit=IN_TOUCH_FOR,
    falls_to=FallsTo.CHAIR,
    each=_midway,
    needs=(*PERIOD_NEEDS, REVIEWS, CONTACTS),
    done_in=("officer_contacts",),
    edge_cases="Looking at the record counts as a contact. If the next review comes first, or the child leaves care, "
    "none is owed. What is done on the day of a review belongs to the time before it.",
)


def _disputes(r: Relations) -> ir.Table:
    rows = until_left_care(r.officer_disputes, r, "raised_on")
    return rows.select(
        "person_id", episode_id="dispute_id", started_on="raised_on", done_on="resolved_on",
        ended_other_on="left_care_on",
    )  # fmt: skip


DISPUTE = Deadline(
    standard="officer_dispute",
    title="Reviewing officer's dispute resolved",
    plain="A dispute that a reviewing officer raises about a child's care is resolved within twenty working days.",
    limit="officer_dispute",
    falls_to=FallsTo.MANAGER,
    each=_disputes,
    needs=(*PERIOD_NEEDS, need("officer_disputes", "raised_on", "resolved_on")),
    edge_cases="The time runs from the day on which it was first raised, through every level to which it is taken. A "
    "dispute about brothers and sisters counts for each. A child who leaves care before the day drops out.",
)


def _decisions(r: Relations) -> ir.Table:
    rows = until_left_care(r.review_decisions, r, "decided_on")
    return rows.select(
        "person_id", "due_on", "done_on", episode_id="decision_id", started_on="decided_on",
        ended_other_on="left_care_on",
    )  # fmt: skip


DECISION = SetDay(
    standard="review_decision",
    title="Decision of a review done",
    plain="What a review of a child in care decides is done by the day that the review set.",
    limit="set_in_the_record",
    each=_decisions,
    needs=(*PERIOD_NEEDS, need("review_decisions", "decided_on", "due_on", "done_on")),
    edge_cases="The record sets the day, at the latest that of the next review. Without a day it is not known whether "
    "it is late. A decision carried over to the next review is missed. A child who leaves care before the day drops "
    "out.",
)

CLOCKS = (MIDWAY, DISPUTE, DECISION)


def _in_touch(r: Relations) -> ir.Table:
    """Children in care for twenty working days, with whether their officer was in touch lately or between reviews."""
    rows = in_care_for(r, "first_review_day")
    contacts = after(
        r.officer_contacts.select("person_id", "contact_on"), r, "contact_on", IN_TOUCH_FOR, "lately_until"
    )
    contacts = contacts.rename(contact_person="person_id")
    known = [rows.person_id == contacts.contact_person, contacts.contact_on <= rows.to_on]
    touched = rows.inner_join(contacts, [*known, contacts.contact_on >= rows.started_on])
    last = _last_two_reviews(r)
    same = [touched.person_id == last.last_person, touched.period == last.last_period]
    touched = touched.left_join(last, same)
    between = (touched.contact_on > touched.before_on) & (touched.contact_on <= touched.last_on)
    found = touched.filter((touched.lately_until >= touched.to_on) | between.fill_null(False))
    return marked(rows, found, "hit")


def _last_two_reviews(r: Relations) -> ir.Table:
    """The last review of each child up to each period's last day, and the one before it in the same period of care."""
    line = ibis.window(group_by=["person_id", "care_period_id"], order_by="review_on")
    rows = _held(r)
    rows = rows.mutate(before_on=rows.review_on.lag().over(line))
    rows = rows.inner_join(r.periods, rows.review_on <= r.periods.to_on)
    newest = ibis.window(group_by=["person_id", "period"], order_by=[rows.review_on.desc(), rows.review_id])
    rows = rows.mutate(place=ibis.row_number().over(newest))
    return rows.filter(rows.place == 0).select(
        last_person="person_id", last_period="period", last_on="review_on", before_on="before_on"
    )


def _children_to_an_officer(r: Relations) -> ir.Table:
    """A row for each child in care with an officer, and for each officer in post the part of full time worked."""
    care = in_care(r).select(care_person="person_id", care_period="period").distinct()
    held = current_at_end(r.involvements.filter(r.involvements.role == OFFICER), r)
    held = held.group_by("person_id", "period").aggregate(worker_id=held.worker_id.max(), team_id=held.team_id.max())
    held = held.semi_join(care, [held.person_id == care.care_person, held.period == care.care_period])
    posts = current_at_end(r.employments.filter(r.employments.role == OFFICERS_POST), r)
    children = held.select(
        "period", "person_id", "worker_id", "team_id", counted=ibis.literal(0.0), hit=ibis.literal(1.0)
    )
    officers = posts.select(
        "period", "worker_id", "team_id", person_id=ibis.null("string"), counted=posts.fte.fill_null(1.0),
        hit=ibis.ifelse(posts.fte.isnull(), ibis.null("float64"), 0.0),
    )  # fmt: skip
    names = ("period", "person_id", "worker_id", "team_id", "counted", "hit")
    return children.select(*names).union(officers.select(*names))


HANDBOOK = "Independent reviewing officers' handbook"

MEASURES = (
    RecordMeasure(
        id="IR01",
        title="Reviewing officer in touch between reviews",
        plain="Of the children in care on the day, about how many their reviewing officer was in touch between the "
        "last two reviews, or in the last thirteen weeks.",
        numerator="children with a contact of the officer between the last two reviews or in the last thirteen weeks",
        denominator="children in care for twenty working days or more on the day",
        unit="child",
        direction=Direction.HIGHER,
        source=f"{HANDBOOK}; Annex A, list 8; the weeks are a local standard",
        verified=Verified.FOUND,
        is_state=True,
        lookback=12,
        limits=("first_review_day", IN_TOUCH_FOR),
        edge_cases="Looking at the record counts as a contact. Contacts are counted within the same period of care. "
        "The day of the last contact alone, as case systems keep it, does not tell what was done between reviews.",
        rows=_in_touch,
        record_needs=(),
        of_clocks=(MIDWAY,),
    ),
    LedgerShare(
        id="IR02",
        title="Disputes resolved in twenty working days",
        plain="Of the disputes that reviewing officers raised, how many were resolved within twenty working days.",
        numerator="disputes resolved within twenty working days",
        denominator="disputes whose twenty working days ended in the period",
        unit="dispute about a child",
        direction=Direction.HIGHER,
        source=HANDBOOK,
        verified=Verified.KNOWN,
        clock=DISPUTE,
        basis=Basis.DUE,
    ),
    RecordMeasure(
        id="IR03",
        title="Children to a reviewing officer",
        plain="How many children in care there are to each full-time reviewing officer on the day.",
        numerator="children in care who have a reviewing officer",
        denominator="full-time equivalent of reviewing officers in post",
        unit="worker",
        direction=Direction.LOWER,
        source=f"{HANDBOOK}: fifty to seventy children",
        verified=Verified.KNOWN,
        is_state=True,
        gives=Gives.MEAN,
        edge_cases="A child in care without an officer is not counted; an officer without children is. Conferences "
        "that officers chair besides are not weighed. The hours of an officer of whom they are not recorded are not "
        "known, as those of one full-time post.",
        rows=_children_to_an_officer,
        record_needs=(
            *PERIOD_NEEDS,
            need("involvements", "role", "worker_id", "started_on", "ended_on"),
            need("employments", "worker_id", "role", "fte", "started_on", "ended_on"),
        ),
    ),
    LedgerShare(
        id="IR04",
        title="Decisions of reviews done in time",
        plain="Of what reviews of children in care decided, how much was done by the day set for it.",
        numerator="decisions done by the day set",
        denominator="decisions due in the period, of children still in care on the day",
        unit="action decided at a review",
        direction=Direction.HIGHER,
        source="Local standard",
        verified=Verified.LOCAL,
        clock=DECISION,
        basis=Basis.DUE,
    ),
)
