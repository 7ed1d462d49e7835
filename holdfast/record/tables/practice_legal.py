"""Practice extracts on the way to court: legal planning, the family's own meeting, applications."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, Column
from holdfast.record.tables.practice import CHILD, extract, key

legal_planning_meetings = extract(
    "legal_planning_meetings",
    "A meeting with lawyers on whether the council should turn to the court for a child.",
    key("planning_id", "The meeting on this child."),
    CHILD,
    Column("held_on", DATE, "The day it was held.", SAFE, required=True),
    Column("decision", CODE, "What it decided; empty if that is not recorded.", SENSITIVE, codes=sets.LEGAL_DECISION),
    event="held_on",
)

family_meetings = extract(
    "family_meetings",
    "A family's own decision-making meeting offered before the council turns to the court, or why it was not.",
    key("offer_id", "The offer to this child's family, or the decision against one."),
    CHILD,
    Column("decided_on", DATE, "The day on which it was offered, or decided not to be.", SAFE, required=True),
    Column("offered", FLAG, "Whether it was offered.", SAFE),
    Column("reason", TEXT, "Why it was not offered, in the council's words.", SENSITIVE),
    event="decided_on",
)

court_applications = extract(
    "court_applications",
    "An application to the court about a child: one row a child; brothers and sisters share the proceedings.",
    key("application_id", "The application for this child."),
    Column("proceedings_id", ID, "The proceedings, shared by brothers and sisters.", IDENTIFYING),
    CHILD,
    Column("application", CODE, "What the council asked for.", SENSITIVE, codes=sets.COURT_APPLICATION),
    Column("issued_on", DATE, "The day the application was issued.", SAFE, required=True),
    Column("extended_to_on", DATE, "The day to which the court has extended them; empty if it has not.", SAFE),
    Column("final_order_on", DATE, "The day of the final order; empty while they run.", SAFE),
    event="issued_on",
)
