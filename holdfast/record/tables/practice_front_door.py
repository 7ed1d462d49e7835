"""Practice extracts of the front door: what referrers are told, and the multi-agency safeguarding hub (MASH)."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, TIME, Column
from holdfast.record.tables.practice import CHILD, extract, key

referrer_notices = extract(
    "referrer_notices",
    "When whoever made a referral was told what had been decided.",
    key("referral_id", "The referral (`cin_episodes`)."),
    CHILD,
    Column("notified_at", TIME, "When the referrer was told; empty if that has not happened.", SAFE),
    event="notified_at",
)

mash_contacts = extract(
    "mash_contacts",
    "A contact that the multi-agency safeguarding hub took up: its urgency, and when the hub's manager decided.",
    key("contact_id", "The contact (`contacts`)."),
    CHILD,
    Column("received_at", TIME, "When the hub received it.", SAFE),
    Column("triage_rag", CODE, "How urgent it was held to be at triage: this sets the target.", SAFE, codes=sets.RAG),
    Column("decided_at", TIME, "When the hub's manager decided; empty while undecided.", SAFE),
    Column("decision_rag", CODE, "How urgent it was held to be when it was decided.", SAFE, codes=sets.RAG),
    Column("decided_by", ID, "The manager who decided (worker id).", IDENTIFYING),
    Column(
        "unconsented_because",
        TEXT,
        "Why agencies were asked without the parents' consent, in the manager's words; empty if no reason is recorded.",
        SENSITIVE,
    ),
    event="received_at",
)

agency_checks = extract(
    "agency_checks",
    "What the hub asked of one agency about a child, and when the answer came.",
    key("check_id", "The request."),
    Column("contact_id", ID, "The contact for which it was asked (`mash_contacts`).", IDENTIFYING),
    CHILD,
    Column("agency", CODE, "The agency asked.", SAFE, codes=sets.PARTNER),
    Column("sent_at", TIME, "When the request was sent.", SAFE),
    Column("returned_at", TIME, "When the answer came; empty if it has not.", SAFE),
    event="sent_at",
)
