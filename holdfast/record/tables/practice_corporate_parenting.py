"""Practice extracts on corporate parenting: the pledge, visitors and advocates, life story work, entitlements."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, Column
from holdfast.record.tables.practice import CHILD, extract, key

pledge_items = extract(
    "pledge_items",
    "One commitment of the council's pledge to its children in care and care leavers.",
    key("item_id", "The commitment."),
    Column("promise", TEXT, "What was promised.", SENSITIVE),
    Column("promised_on", DATE, "The day of the promise.", SAFE, required=True),
    Column("due_on", DATE, "The day by which it is to be kept; empty if it has none.", SAFE),
    Column("kept_on", DATE, "The day on which it was kept; empty until then.", SAFE),
    Column(
        "withdrawn_on", DATE, "The day on which it was withdrawn, with those to whom it was made; empty if not.", SAFE
    ),
    event="promised_on",
)

pledge_checks = extract(
    "pledge_checks",
    "A commitment of the pledge looked at: whether it is on track.",
    key("check_id", "The look."),
    Column("item_id", ID, "The commitment (`pledge_items`).", IDENTIFYING, required=True),
    Column("checked_on", DATE, "The day.", SAFE, required=True),
    Column("on_track", FLAG, "Whether it was on track; empty if nobody could say.", SAFE),
    event="checked_on",
)

visitor_offers = extract(
    "visitor_offers",
    "An independent visitor or an advocate offered to a child in care.",
    key("offer_id", "The offer."),
    CHILD,
    Column("kind", CODE, "What was offered.", SENSITIVE, codes=sets.VISITOR_KIND),
    Column("offered_on", DATE, "The day of the offer.", SAFE, required=True),
    Column("wanted", FLAG, "Whether the child wants it; empty if the child has not said.", SENSITIVE),
    Column("matched_on", DATE, "The day on which the child was matched with somebody; empty until then.", SAFE),
    Column("ended_on", DATE, "The day on which the match ended or the child no longer wanted one; empty if not.", SAFE),
    event="offered_on",
)

life_story_work = extract(
    "life_story_work",
    "Work with a child on the child's own life story.",
    key("work_id", "The work."),
    CHILD,
    Column("started_on", DATE, "The first day.", SAFE, required=True),
    Column("completed_on", DATE, "The day on which it was complete; empty until then.", SAFE),
    event="started_on",
)

leaver_entitlements = extract(
    "leaver_entitlements",
    "Something in the local offer to care leavers to which a young person has a right.",
    key("entitlement_id", "The entitlement of this young person."),
    CHILD,
    Column("kind", CODE, "What it is.", SAFE, codes=sets.ENTITLEMENT),
    Column("eligible_on", DATE, "The day from which the young person has the right to it.", SAFE, required=True),
    Column("taken_up_on", DATE, "The day on which it was taken up; empty if it has not been.", SAFE),
    Column("pounds", NUMBER, "How much was paid in all, in pounds, where it is money.", SENSITIVE),
    event="eligible_on",
)
