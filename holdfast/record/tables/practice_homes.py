"""Practice extracts on homes that the council provides to care leavers, and on visits of their personal advisers."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

leaver_homes = extract(
    "leaver_homes",
    "A home in which a young person lives who has left care, and under which duty the council provides it.",
    key("home_id", "The young person's stay in it."),
    CHILD,
    Column(
        "provided_under",
        CODE,
        "The section of the Children Act 1989 under which the council provides it, or that it does not.",
        SENSITIVE,
        codes=sets.HOME_PROVIDED_UNDER,
        required=True,
    ),
    Column("started_on", DATE, "The day they moved in.", SAFE, required=True),
    Column("ended_on", DATE, "The day they moved out; empty while they live there.", SAFE),
    event="started_on",
)

adviser_visits = extract(
    "adviser_visits",
    "A personal adviser's visit to a young person at home.",
    key("visit_id", "The visit."),
    CHILD,
    Column("home_id", ID, "The home (`leaver_homes`).", IDENTIFYING),
    Column("visit_on", DATE, "The day of the visit.", SAFE, required=True),
    Column("seen", FLAG, "Whether the young person was there and was seen.", SENSITIVE),
    event="visit_on",
)
