"""Practice extracts: what the Standard Safeguarding Dataset lacks, one CSV file a table.

Each row carries the date of the event and `recorded_at`, so that late recording can be told from late work.
"""

from datetime import date

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import (
    CODE,
    DATE,
    FLAG,
    ID,
    IDENTIFYING,
    NUMBER,
    SAFE,
    SENSITIVE,
    TEXT,
    TIME,
    WHOLE,
    Column,
    Table,
)

# Some workers have been with the council since before the calendar's first day.
A_WORKING_LIFE_AGO = date(1960, 1, 1)

RECORDED = (
    Column("recorded_at", TIME, "When the row was written in the source system; empty if it does not say.", SAFE),
    Column("recorded_by", ID, "Who wrote it (worker id).", IDENTIFYING),
)


def extract(name: str, meaning: str, *columns: Column, event: str, through: tuple[str, str] | None = None) -> Table:
    """A table that practice extracts fill; its first column is its key."""
    return Table(
        name, meaning, (*columns, *RECORDED), (columns[0].name,), event=event, person_through=through, extension=True
    )


def key(name: str, meaning: str) -> Column:
    """The column that tells the rows of a table apart."""
    return Column(name, ID, meaning, IDENTIFYING, required=True)


CHILD = Column("person_id", ID, "The child.", IDENTIFYING, required=True)

contact_decisions = extract(
    "contact_decisions",
    "The manager's decision on a contact, and how a contact out of hours was handed over.",
    key("contact_id", "The contact decided on."),
    CHILD,
    Column("received_at", TIME, "When the contact arrived.", SAFE),
    Column("decided_at", TIME, "When a manager decided the response; empty while undecided.", SAFE),
    Column("decided_by", ID, "The manager who decided (worker id).", IDENTIFYING),
    Column("out_of_hours", FLAG, "Whether it arrived outside office hours.", SAFE),
    Column("emergency_duty_recorded", FLAG, "Whether the emergency duty team recorded its response.", SAFE),
    Column("handover_acknowledged_at", TIME, "When the day team acknowledged the handover.", SAFE),
    Column("consent", CODE, "The parents' consent to share information.", SENSITIVE, codes=sets.CONSENT),
    event="received_at",
)

referral_decisions = extract(
    "referral_decisions",
    "The decision on how to respond to a referral.",
    key("referral_id", "The referral decided on (`cin_episodes`)."),
    CHILD,
    Column("decided_at", TIME, "When the decision was signed off; empty while undecided.", SAFE),
    Column("decided_by", ID, "The manager who decided (worker id).", IDENTIFYING),
    event="decided_at",
)

strategy_discussions = extract(
    "strategy_discussions",
    "A strategy discussion required for a child: one row a child, siblings share the meeting.",
    key("strategy_id", "The requirement of a discussion for this child."),
    Column("meeting_id", ID, "The meeting held, shared by siblings.", IDENTIFYING),
    CHILD,
    Column("referral_id", ID, "The episode of need (`cin_episodes`).", IDENTIFYING),
    Column("concern_at", TIME, "When a manager decided that the threshold was met.", SAFE),
    Column("held_at", TIME, "When the discussion began; empty if not held.", SAFE),
    Column("enquiry_begun", FLAG, "Whether it began a section 47 enquiry.", SENSITIVE),
    event="concern_at",
)

strategy_attendees = extract(
    "strategy_attendees",
    "Who took part in a strategy meeting, by agency and in what way.",
    key("attendee_id", "The attendance."),
    Column("meeting_id", ID, "The meeting.", IDENTIFYING, required=True),
    Column("agency", CODE, "The agency for which somebody took part.", SAFE, codes=sets.AGENCY, required=True),
    Column(
        "mode",
        CODE,
        "How they took part: a report sent in, or apologies, is not taking part.",
        SAFE,
        codes=sets.ATTENDANCE_MODE,
        required=True,
    ),
    Column("held_at", TIME, "When the meeting began.", SAFE),
    event="held_at",
    through=("strategy_discussions", "meeting_id"),
)

core_groups = extract(
    "core_groups",
    "A core group held for a child on a child protection plan.",
    key("core_group_id", "The core group for this child."),
    Column("meeting_id", ID, "The meeting, shared by siblings.", IDENTIFYING),
    CHILD,
    Column("plan_id", ID, "The plan (`cp_plans`).", IDENTIFYING),
    Column("held_on", DATE, "The day it was held.", SAFE, required=True),
    Column("quorate", FLAG, "Whether worker, two agencies and a parent took part.", SAFE),
    event="held_on",
)

cin_reviews = extract(
    "cin_reviews",
    "A review of a child in need plan.",
    key("review_id", "The review."),
    CHILD,
    Column("plan_id", ID, "The plan (`cin_plans`).", IDENTIFYING),
    Column("held_on", DATE, "The day it was held.", SAFE, required=True),
    Column("child_took_part", FLAG, "Whether the child took part.", SENSITIVE),
    event="held_on",
)

plan_actions = extract(
    "plan_actions",
    "An action on a child's plan, with who does it by when.",
    key("action_id", "The action."),
    CHILD,
    Column("plan_kind", CODE, "The kind of plan.", SAFE, codes=sets.PLAN_KIND),
    Column("plan_id", ID, "The plan (`cin_plans`, `cp_plans` or `care_plans`).", IDENTIFYING),
    Column("action", TEXT, "What is to be done, in the plan's words.", SENSITIVE),
    Column("owner", TEXT, "Who does it.", IDENTIFYING),
    Column("set_on", DATE, "The day the action was set.", SAFE),
    Column("due_on", DATE, "The day it is due; empty if none was set.", SAFE),
    Column("done_on", DATE, "The day it was done; empty if it is not.", SAFE),
    Column("carried_over", WHOLE, "How often it was carried to a later meeting not done.", SAFE),
    event="set_on",
)

oversight_entries = extract(
    "oversight_entries",
    "A manager's entry on a child's record: evaluation, challenge, direction.",
    key("entry_id", "The entry."),
    CHILD,
    Column("entered_on", DATE, "The day it was made.", SAFE, required=True),
    Column("author_id", ID, "The manager (worker id).", IDENTIFYING),
    Column("author_role", CODE, "The manager's role.", SAFE, codes=sets.OVERSIGHT_ROLE),
    Column("gateway", TEXT, "The point passed: allocation, step up, step down, closure …; empty if none.", SAFE),
    Column("direction", TEXT, "What the manager directed.", SENSITIVE),
    Column("direction_due_on", DATE, "The day by which it is to be done.", SAFE),
    Column("direction_done_on", DATE, "The day it was done; empty if it is not.", SAFE),
    event="entered_on",
)

supervisions = extract(
    "supervisions",
    "A supervision session of a worker.",
    key("supervision_id", "The session."),
    Column("worker_id", ID, "The worker supervised.", IDENTIFYING, required=True),
    Column("supervisor_id", ID, "The supervisor (worker id).", IDENTIFYING),
    Column("held_on", DATE, "The day it was held.", SAFE, required=True),
    Column("kind", CODE, "On the children held, on the worker, or in a group.", SAFE, codes=sets.SUPERVISION_KIND),
    Column("reflective", FLAG, "Whether reflective analysis is recorded.", SAFE),
    event="held_on",
)

population = extract(
    "population",
    "How many children live in the area: what rates are taken of. One row an estimate.",
    key("population_id", "The estimate, such as its year."),
    Column("counted_on", DATE, "The day for which it is made, by custom the 30 June.", SAFE, required=True),
    Column("children", WHOLE, "Children aged 0 to 17 on that day; the unborn are none.", SAFE, required=True),
    Column("of_school_age", WHOLE, "How many of them were 5 to 15 at the end of the August before.", SAFE),
    Column("source", TEXT, "Who made it and in which release, for estimates are revised.", SAFE),
    event="counted_on",
)

supervision_children = extract(
    "supervision_children",
    "A child discussed in a supervision session.",
    key("discussion_id", "The discussion of this child."),
    Column("supervision_id", ID, "The session (`supervisions`).", IDENTIFYING),
    CHILD,
    Column("held_on", DATE, "The day of the session.", SAFE, required=True),
    event="held_on",
)

waiting_reviews = extract(
    "waiting_reviews",
    "A risk review of a child who waits for a named worker.",
    key("review_id", "The review."),
    CHILD,
    Column("reviewed_on", DATE, "The day of the review.", SAFE, required=True),
    Column("risk", CODE, "How great the reviewer judged the risk of waiting to be.", SENSITIVE, codes=sets.RISK),
    event="reviewed_on",
)

adviser_allocations = extract(
    "adviser_allocations",
    "A personal adviser allocated to a young person.",
    key("allocation_id", "The allocation."),
    CHILD,
    Column("worker_id", ID, "The personal adviser; empty if the source does not say who.", IDENTIFYING),
    Column("started_on", DATE, "The first day.", SAFE, required=True),
    Column("ended_on", DATE, "The last day; empty if current.", SAFE),
    event="started_on",
)

pathway_steps = extract(
    "pathway_steps",
    "A step of pathway planning completed: the needs assessment, the plan, a review of the plan.",
    key("step_id", "The step."),
    CHILD,
    Column("step", CODE, "Which step it is.", SAFE, codes=sets.PATHWAY_STEP, required=True),
    Column("completed_on", DATE, "The day it was completed.", SAFE, required=True),
    event="completed_on",
)

employments = extract(
    "employments",
    "A stretch of a worker's employment in one team, role and stage.",
    key("employment_id", "The stretch."),
    Column("worker_id", ID, "The worker.", IDENTIFYING, required=True),
    Column("team_id", ID, "The team (`departments`).", SAFE),
    Column("role", CODE, "The role.", SAFE, codes=sets.EMPLOYMENT_ROLE),
    Column(
        "stage",
        CODE,
        "Whether the worker is in the assessed and supported first year.",
        SAFE,
        codes=sets.EMPLOYMENT_STAGE,
    ),
    Column("fte", NUMBER, "Working time as a share of full time, 0 to 1.", SAFE),
    Column("agency", FLAG, "Whether an agency employs the worker.", SAFE),
    Column("started_on", DATE, "The first day.", SAFE, required=True, earliest=A_WORKING_LIFE_AGO),
    Column("ended_on", DATE, "The last day; empty if current.", SAFE),
    event="started_on",
)
