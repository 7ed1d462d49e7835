"""Practice extracts on what children and families say: feedback asked for and given, themes, complaints."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, Column
from holdfast.record.tables.practice import extract, key

ABOUT = Column("person_id", ID, "The child about whom it is.", IDENTIFYING, required=True)
TEAM = Column("team_id", ID, "The team that it is about (`departments`).", SAFE)

feedback = extract(
    "feedback",
    "A child or family member asked what they think of the work with them, and whether they answered.",
    key("feedback_id", "The asking."),
    ABOUT,
    TEAM,
    Column(
        "respondent_id",
        ID,
        "Who was asked: the same id each time that the same person is asked.",
        IDENTIFYING,
        required=True,
    ),
    Column("said_by", CODE, "Whether a child, a parent or a carer was asked.", SAFE, codes=sets.SAID_BY),
    Column("asked_on", DATE, "The day they were asked.", SAFE, required=True),
    Column("given_on", DATE, "The day they answered; empty if they have not.", SAFE),
    event="asked_on",
)

feedback_answers = extract(
    "feedback_answers",
    "One answer in feedback given.",
    key("answer_id", "The answer."),
    Column("feedback_id", ID, "The feedback (`feedback`).", IDENTIFYING, required=True),
    Column("question", TEXT, "The question.", SAFE),
    Column("is_core", FLAG, "Whether it is one of the questions that everybody is asked.", SAFE),
    Column(
        "positive", FLAG, "Whether the answer is positive; empty if it is neither positive nor negative.", SENSITIVE
    ),
    Column("answered_on", DATE, "The day of the answer.", SAFE, required=True),
    event="answered_on",
    through=("feedback", "feedback_id"),
)

feedback_themes = extract(
    "feedback_themes",
    "Something that several people said, with what was done about it.",
    key("theme_id", "The theme."),
    Column("theme", TEXT, "What they said.", SENSITIVE),
    Column("raised_on", DATE, "The day it was seen to be a theme.", SAFE, required=True),
    Column("acted_on", DATE, "The day on which something was done about it; empty if nothing was.", SAFE),
    Column("told_on", DATE, "The day on which those who said it were told; empty if they were not.", SAFE),
    event="raised_on",
)

complaints = extract(
    "complaints",
    "One stage of a complaint under the Children Act's own procedure, or of a corporate complaint.",
    key("stage_id", "The stage of this complaint."),
    Column("complaint_id", ID, "The complaint, the same through its stages.", IDENTIFYING, required=True),
    ABOUT,
    TEAM,
    Column(
        "statutory", FLAG, "Whether it falls under the Children Act's procedure; a corporate complaint does not.", SAFE
    ),
    Column("stage", CODE, "The stage.", SAFE, codes=sets.COMPLAINT_STAGE, required=True),
    Column(
        "started_on",
        DATE,
        "Where its time begins: the day a complaint arrived (1), its terms were agreed (2), a panel was asked for (3).",
        SAFE,
        required=True,
    ),
    Column("extended", FLAG, "Whether its time was extended for a reason that the regulations allow.", SAFE),
    Column(
        "answered_on", DATE, "The day of the answer (1), the adjudication (2), the panel (3); empty until then.", SAFE
    ),
    Column("outcome", CODE, "What was found.", SENSITIVE, codes=sets.COMPLAINT_OUTCOME),
    Column("learning_recorded", FLAG, "Whether it is recorded what is to be learnt from it.", SAFE),
    event="started_on",
)
