"""Practice extracts on private fostering: arrangements of which the council knows, and visits to the children."""

from holdfast.record.tables.model import DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

private_fosterings = extract(
    "private_fosterings",
    "A child whom somebody other than a near relative cares for by private arrangement.",
    key("arrangement_id", "The arrangement."),
    CHILD,
    Column(
        "notified_on",
        DATE,
        "The day the council was notified or first knew of it; empty if that is not known.",
        SAFE,
    ),
    Column("lasts_28_days", FLAG, "Whether it lasts, or is meant to last, for 28 days or more.", SAFE),
    Column("assessed_on", DATE, "The day on which its assessment was complete; empty while it is not.", SAFE),
    Column("ended_on", DATE, "The day it ended; empty while it lasts.", SAFE),
    event="notified_on",
)

private_fostering_visits = extract(
    "private_fostering_visits",
    "A visit of an officer of the council to a child who is privately fostered.",
    key("visit_id", "The visit."),
    CHILD,
    Column("arrangement_id", ID, "The arrangement (`private_fosterings`).", IDENTIFYING, required=True),
    Column("visit_on", DATE, "The day of the visit.", SAFE, required=True),
    Column("seen", FLAG, "Whether the child was seen.", SENSITIVE),
    Column("seen_alone", FLAG, "Whether the officer spoke to the child alone.", SENSITIVE),
    event="visit_on",
)
