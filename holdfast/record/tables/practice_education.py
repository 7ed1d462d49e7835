"""Practice extracts on schooling: the terms, where each child is taught, personal education plans and their grades."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, Column
from holdfast.record.tables.practice import CHILD, extract, key

school_terms = extract(
    "school_terms",
    "A school term as the council sets it, with its half-term holiday: what school days are counted by.",
    key("term_id", "The term, such as autumn 2025."),
    Column("started_on", DATE, "The first day on which pupils are taught.", SAFE, required=True),
    Column("ended_on", DATE, "The last day on which pupils are taught.", SAFE, required=True),
    Column("half_term_from", DATE, "The first day of the holiday in the middle of it; empty if there is none.", SAFE),
    Column("half_term_until", DATE, "The last day of that holiday.", SAFE),
    event="started_on",
)

school_places = extract(
    "school_places",
    "Where a child is on roll or taught otherwise, from a first day to a last, and whether it is full time. A change "
    "between full time and part time begins a new row.",
    key("place_id", "The place."),
    CHILD,
    Column("school_id", ID, "The school or other provider: the same id for all its pupils.", IDENTIFYING),
    Column("kind", CODE, "What kind of teaching it is.", SENSITIVE, codes=sets.SCHOOLING),
    Column("full_time", FLAG, "Whether the child is taught full time there; no on a part-time timetable.", SENSITIVE),
    Column("started_on", DATE, "The first day.", SAFE, required=True),
    Column("ended_on", DATE, "The day on which the child left; empty if still there.", SAFE),
    event="started_on",
)

personal_education_plans = extract(
    "personal_education_plans",
    "A personal education plan of a child in care, made or reviewed: one row each time.",
    key("pep_id", "The plan as made or reviewed this time."),
    CHILD,
    Column("begun_on", DATE, "The day on which work on it began.", SAFE, required=True),
    Column("completed_on", DATE, "The day on which it was complete; empty until then.", SAFE),
    event="begun_on",
)

education_plan_grades = extract(
    "education_plan_grades",
    "A personal education plan graded, as by the virtual school.",
    key("grade_id", "The grading."),
    Column("pep_id", ID, "The plan (`personal_education_plans`).", IDENTIFYING, required=True),
    Column("graded_on", DATE, "The day on which it was graded.", SAFE, required=True),
    Column("grade", CODE, "How good it is, on the scale of audits.", SENSITIVE, codes=sets.AUDIT_GRADE),
    Column(
        "has_smart_targets", FLAG, "Whether its targets say exactly what, by when, and how it will be known.", SENSITIVE
    ),
    event="graded_on",
    through=("personal_education_plans", "pep_id"),
)
