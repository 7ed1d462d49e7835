"""Practice extracts on children missing education: who is on the list, since when, and what was found out."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

children_missing_education = extract(
    "children_missing_education",
    "A child of school age found to be on no roll and not taught otherwise, from the day the council was told.",
    key("missing_education_id", "The stretch of missing education."),
    CHILD,
    Column("notified_on", DATE, "The day on which the council was told or found out.", SAFE, required=True),
    Column("enquired_on", DATE, "The day on which the first enquiries were done; empty until then.", SAFE),
    Column(
        "ended_on", DATE, "The day on which the child had a place or the enquiry was closed; empty until then.", SAFE
    ),
    Column("outcome", CODE, "How it ended.", SENSITIVE, codes=sets.MISSING_EDUCATION_OUTCOME),
    event="notified_on",
)
