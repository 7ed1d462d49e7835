"""Practice extracts on children who came alone to seek asylum: their claim, and who speaks for them in law."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

asylum_claims = extract(
    "asylum_claims",
    "An unaccompanied child's claim for asylum or leave to stay, from the day the council took it up.",
    key("claim_id", "The claim."),
    CHILD,
    Column("taken_up_on", DATE, "The day on which the council began to see to it.", SAFE, required=True),
    Column("solicitor_on", DATE, "The day from which a solicitor has acted for the child; empty if none does.", SAFE),
    Column("applied_on", DATE, "The day on which the application was made; empty until then.", SAFE),
    Column("decided_on", DATE, "The day of the decision; empty until then.", SAFE),
    Column("decision", CODE, "What was decided.", SENSITIVE, codes=sets.ASYLUM_DECISION),
    event="taken_up_on",
)
