"""Practice extracts on children in care: in whose area a placement lies, and interviews after going missing."""

from holdfast.record.tables.model import DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TIME, Column
from holdfast.record.tables.practice import CHILD, extract, key

placement_areas = extract(
    "placement_areas",
    "In whose area a placement lies, and who approved it if it is far.",
    key("placement_id", "The placement (`placements`)."),
    CHILD,
    Column("placed_on", DATE, "The first day of the placement.", SAFE, required=True),
    Column("in_own_area", FLAG, "Whether it lies in the council's own area.", SAFE),
    Column("in_adjoining_area", FLAG, "Whether it lies in the area of a council that adjoins.", SAFE),
    Column("was_emergency", FLAG, "Whether the child had to be placed in an emergency.", SENSITIVE),
    Column("approved_on", DATE, "The day the director or a nominated officer approved it; empty if nobody has.", SAFE),
    event="placed_on",
)

return_interviews = extract(
    "return_interviews",
    "An interview after a child came back from being missing.",
    key("interview_id", "The interview."),
    Column("missing_id", ID, "The episode of going missing (`missing_episodes`).", IDENTIFYING, required=True),
    CHILD,
    Column("held_at", TIME, "When it was held.", SAFE, required=True),
    Column("independent", FLAG, "Whether somebody held it who is independent of the placement.", SENSITIVE),
    event="held_at",
)
