"""Practice extracts on how plans in care are watched: officers' contacts and disputes, decisions, permanence."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, WHOLE, Column
from holdfast.record.tables.practice import CHILD, extract, key

officer_contacts = extract(
    "officer_contacts",
    "What an independent reviewing officer did for a child between reviews: each contact, each look at the record.",
    key("contact_id", "The contact."),
    CHILD,
    Column("officer_id", ID, "The officer (worker id).", IDENTIFYING),
    Column("contact_on", DATE, "The day of the contact.", SAFE, required=True),
    Column(
        "kind", CODE, "With whom the contact was, or that the record was looked at.", SAFE, codes=sets.OFFICER_CONTACT
    ),
    event="contact_on",
)

officer_disputes = extract(
    "officer_disputes",
    "A dispute that an independent reviewing officer raised about a child's care: one row a child and dispute.",
    key("dispute_id", "The dispute."),
    CHILD,
    Column("officer_id", ID, "The officer (worker id).", IDENTIFYING),
    Column("raised_on", DATE, "The day it was first raised, at whatever level.", SAFE, required=True),
    Column("level", WHOLE, "The highest level reached: 0 while it is informal, then counted from 1.", SAFE),
    Column("concern", TEXT, "What it is about.", SENSITIVE),
    Column("resolved_on", DATE, "The day it was resolved; empty if it is not.", SAFE),
    event="raised_on",
)

review_decisions = extract(
    "review_decisions",
    "A decision of a review of a child in care: what somebody is to do by when.",
    key("decision_id", "The decision."),
    CHILD,
    Column("review_id", ID, "The review (`care_reviews`).", IDENTIFYING),
    Column("decided_on", DATE, "The day of the review.", SAFE, required=True),
    Column("decision", TEXT, "What was decided.", SENSITIVE),
    Column("due_on", DATE, "The day by which it is to be done, at the latest that of the next review.", SAFE),
    Column("done_on", DATE, "The day it was done; empty if it is not.", SAFE),
    event="decided_on",
)

permanence_trackings = extract(
    "permanence_trackings",
    "A panel or meeting that looked at how far a child in care has come towards a permanent home.",
    key("tracking_id", "The child's part of the meeting."),
    CHILD,
    Column("tracked_on", DATE, "The day of the meeting.", SAFE, required=True),
    Column("forum", CODE, "A panel, or a tracking meeting.", SAFE, codes=sets.PERMANENCE_FORUM),
    Column("outcome", CODE, "How far the plan has come.", SENSITIVE, codes=sets.PERMANENCE_OUTCOME),
    event="tracked_on",
)
