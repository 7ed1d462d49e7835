"""Practice extracts of assessments: points at which a manager reviews one, and how much each section holds."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, ID, IDENTIFYING, SAFE, WHOLE, Column
from holdfast.record.tables.practice import CHILD, extract, key

assessment_review_points = extract(
    "assessment_review_points",
    "The day set at the outset of an assessment by which a manager reviews how it goes.",
    key("point_id", "The point of review."),
    Column("assessment_id", ID, "The assessment (`assessments`).", IDENTIFYING),
    CHILD,
    Column("set_on", DATE, "The day on which the point was set.", SAFE),
    Column("due_on", DATE, "The day by which the review is to be.", SAFE),
    Column("reviewed_on", DATE, "The day on which the review was recorded; empty if it was not.", SAFE),
    event="set_on",
)

assessment_sections = extract(
    "assessment_sections",
    "How much a section of an assessment holds: its length only, never its text.",
    key("section_id", "The section of this assessment."),
    Column("assessment_id", ID, "The assessment (`assessments`).", IDENTIFYING),
    CHILD,
    Column("section", CODE, "Which section it is.", SAFE, codes=sets.ASSESSMENT_SECTION, required=True),
    Column("characters", WHOLE, "How many characters it holds; 0 if it was left empty.", SAFE),
    Column("written_on", DATE, "The day on which it was last written to.", SAFE),
    event="written_on",
)
