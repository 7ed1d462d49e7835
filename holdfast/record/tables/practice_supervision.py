"""Practice extracts on how well work is overseen: actions of supervision, decisions, what changed on a plan."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import (
    CODE,
    DATE,
    FLAG,
    ID,
    IDENTIFYING,
    SAFE,
    SENSITIVE,
    TEXT,
    WHOLE,
    Column,
)
from holdfast.record.tables.practice import CHILD, extract, key

supervision_actions = extract(
    "supervision_actions",
    "An action agreed on a child in supervision.",
    key("action_id", "The action."),
    Column("supervision_id", ID, "The session in which it was set (`supervisions`).", IDENTIFYING),
    CHILD,
    Column("action", TEXT, "What is to be done, in the words of the session.", SENSITIVE),
    Column("owner", TEXT, "Who does it; empty if nobody was named.", IDENTIFYING),
    Column("set_on", DATE, "The day of the session.", SAFE, required=True),
    Column("due_on", DATE, "The day it is due; empty if none was set.", SAFE),
    Column("done_on", DATE, "The day it was done; empty if it is not.", SAFE),
    Column("carried_over", WHOLE, "How often it was carried to a later session not done.", SAFE),
    event="set_on",
)

gateway_decisions = extract(
    "gateway_decisions",
    "A manager's decision at a point that a child's journey passes.",
    key("decision_id", "The decision on this child."),
    CHILD,
    Column("gateway", CODE, "The point passed.", SAFE, codes=sets.GATEWAY, required=True),
    Column("decided_on", DATE, "The day on which the decision was recorded.", SAFE, required=True),
    Column("decided_by", ID, "The manager who decided (worker id).", IDENTIFYING),
    event="decided_on",
)

plan_changes = extract(
    "plan_changes",
    "A change recorded to a child's plan, to how great the risk is held to be, or to how often the child is visited.",
    key("change_id", "The change."),
    CHILD,
    Column("changed_on", DATE, "The day of the change.", SAFE, required=True),
    Column("what", CODE, "What changed.", SENSITIVE, codes=sets.PLAN_CHANGE, required=True),
    event="changed_on",
)

plan_families = extract(
    "plan_families",
    "To which family a plan of a child in need belongs, since family help brings early help and child in need plans "
    "together. The dataset has no field for it; a plan that is not named here is not told.",
    key("plan_id", "The plan (`cin_plans`)."),
    CHILD,
    Column("family", CODE, "What kind of plan it is.", SENSITIVE, codes=sets.PLAN_FAMILY, required=True),
    Column("started_on", DATE, "The day on which the plan began.", SAFE, required=True),
    event="started_on",
)

action_scores = extract(
    "action_scores",
    "How well an action of a plan is made, by five questions.",
    key("score_id", "The score."),
    Column("action_id", ID, "The action scored (`plan_actions`).", IDENTIFYING, required=True),
    CHILD,
    Column("scored_on", DATE, "The day it was scored.", SAFE, required=True),
    Column("scored_by", ID, "Who scored it (worker id).", IDENTIFYING),
    Column("assisted", FLAG, "Whether a computer proposed the score.", SAFE),
    Column("specific", FLAG, "Whether it says plainly what is to be done.", SAFE),
    Column("measurable", FLAG, "Whether one could tell that it was done.", SAFE),
    Column("achievable", FLAG, "Whether it can be done by those named.", SAFE),
    Column("relevant", FLAG, "Whether it bears on what the child needs.", SAFE),
    Column("time_bound", FLAG, "Whether it says by when.", SAFE),
    event="scored_on",
)
