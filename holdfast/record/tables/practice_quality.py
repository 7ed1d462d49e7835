"""Practice extracts on quality: audits with their items, moderation and actions, themes learnt from, observation."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, WHOLE, Column
from holdfast.record.tables.practice import CHILD, extract, key

audits = extract(
    "audits",
    "An audit of the work with a child, from the day on which somebody was asked to make it.",
    key("audit_id", "The audit."),
    CHILD,
    Column("team_id", ID, "The team whose work was audited (`departments`).", SAFE),
    Column("practitioner_id", ID, "The worker whose work was audited (worker id).", IDENTIFYING),
    Column("auditor_id", ID, "Who made it (worker id).", IDENTIFYING),
    Column(
        "tool",
        CODE,
        "With which tool; grades of different tools are never counted together.",
        SAFE,
        codes=sets.AUDIT_TOOL,
    ),
    Column("assigned_on", DATE, "The day on which it was asked for.", SAFE, required=True),
    Column("due_on", DATE, "The day by which it was to be complete.", SAFE),
    Column("completed_on", DATE, "The day it was complete; empty while it is not.", SAFE),
    Column("grade", CODE, "The auditor's own grade, before any moderation.", SENSITIVE, codes=sets.AUDIT_GRADE),
    Column("child_view", CODE, "Whether the child said what they think, or why not.", SENSITIVE, codes=sets.AUDIT_VIEW),
    Column(
        "parent_view",
        CODE,
        "Whether a parent or carer said what they think, or why not.",
        SENSITIVE,
        codes=sets.AUDIT_VIEW,
    ),
    Column("practitioner_took_part", FLAG, "Whether it was made together with the practitioner.", SAFE),
    Column("reaudit_of", ID, "The earlier audit of this child that it follows up (`audits`).", IDENTIFYING),
    event="assigned_on",
)

audit_moderations = extract(
    "audit_moderations",
    "A second grade for an audit, by somebody who did not make it.",
    key("moderation_id", "The moderation."),
    Column("audit_id", ID, "The audit (`audits`).", IDENTIFYING, required=True),
    Column("moderator_id", ID, "Who moderated it (worker id).", IDENTIFYING),
    Column("moderated_on", DATE, "The day it was moderated.", SAFE, required=True),
    Column("grade", CODE, "The moderator's grade.", SENSITIVE, codes=sets.AUDIT_GRADE),
    Column("chosen_because", CODE, "Why this audit was moderated.", SAFE, codes=sets.MODERATION_REASON),
    event="moderated_on",
    through=("audits", "audit_id"),
)

audit_items = extract(
    "audit_items",
    "A question of an audit that was scored, by what it asks about.",
    key("item_id", "The item."),
    Column("audit_id", ID, "The audit (`audits`).", IDENTIFYING, required=True),
    Column(
        "kind",
        CODE,
        "Whether it asks about process, the child's experience, or the impact on the child.",
        SAFE,
        codes=sets.ITEM_KIND,
    ),
    Column("score", WHOLE, "The score given; empty if none was.", SENSITIVE),
    Column("scored_on", DATE, "The day it was scored.", SAFE, required=True),
    event="scored_on",
    through=("audits", "audit_id"),
)

audit_actions = extract(
    "audit_actions",
    "Something that an audit asked to be put right.",
    key("action_id", "The action."),
    Column("audit_id", ID, "The audit (`audits`).", IDENTIFYING, required=True),
    Column("action", TEXT, "What is to be done.", SENSITIVE),
    Column("for_safety", FLAG, "Whether a child's safety asked for it at once.", SENSITIVE),
    Column("set_on", DATE, "The day it was set.", SAFE, required=True),
    Column("due_on", DATE, "The day by which it is to be done; empty if none was set.", SAFE),
    Column("closed_on", DATE, "The day it was closed; empty while it is open.", SAFE),
    Column("has_evidence", FLAG, "Whether evidence of it was seen when it was closed.", SAFE),
    event="set_on",
    through=("audits", "audit_id"),
)

learning_themes = extract(
    "learning_themes",
    "A theme that audits raised, with what was done to learn from it and whether that was checked.",
    key("theme_id", "The theme."),
    Column("theme", TEXT, "What it is about.", SENSITIVE),
    Column("raised_on", DATE, "The day it was raised.", SAFE, required=True),
    Column("acted_on", DATE, "The day on which something was done to learn from it; empty if nothing was.", SAFE),
    Column(
        "checked_on", DATE, "The day on which somebody checked whether practice had changed; empty if nobody has.", SAFE
    ),
    event="raised_on",
)

observations = extract(
    "observations",
    "A worker's practice observed.",
    key("observation_id", "The observation."),
    Column("worker_id", ID, "The worker observed.", IDENTIFYING, required=True),
    Column("observer_id", ID, "Who observed (worker id).", IDENTIFYING),
    Column("observed_on", DATE, "The day.", SAFE, required=True),
    event="observed_on",
)
