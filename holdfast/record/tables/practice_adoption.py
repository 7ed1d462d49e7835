"""Practice extracts on adoption: reviews that made it the plan, and how far people who want to adopt have come."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, ID, IDENTIFYING, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

adoption_plans = extract(
    "adoption_plans",
    "A review that made adoption the plan for a child in care.",
    key("plan_id", "The plan."),
    CHILD,
    Column("care_period_id", ID, "The stretch in care (`care_episodes`).", IDENTIFYING),
    Column("review_on", DATE, "The day of the review that made adoption the plan.", SAFE, required=True),
    Column("recommended_on", DATE, "The day on which the adoption panel recommended it; empty if it did not.", SAFE),
    Column("changed_on", DATE, "The day on which another plan took its place; empty if none has.", SAFE),
    event="review_on",
)

adopter_stages = extract(
    "adopter_stages",
    "A stage of the assessment of a household that wants to adopt.",
    key("stage_id", "The household's stage."),
    Column(
        "household_id",
        ID,
        "The household: the same for both stages, and for both of a couple.",
        IDENTIFYING,
        required=True,
    ),
    Column(
        "stage",
        CODE,
        "The first stage, of checks, or the second, of the assessment itself.",
        SAFE,
        codes=sets.ADOPTER_STAGE,
        required=True,
    ),
    Column("started_on", DATE, "The day the stage began.", SAFE, required=True),
    Column("ended_on", DATE, "The day it ended, however it ended; empty while it lasts.", SAFE),
    Column("outcome", CODE, "How it ended.", SENSITIVE, codes=sets.ADOPTER_OUTCOME),
    event="started_on",
)
