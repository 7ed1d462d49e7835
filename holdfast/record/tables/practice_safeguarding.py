"""Practice extracts of child protection: who else works with a child, visits in an enquiry, conferences."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, Column
from holdfast.record.tables.practice import CHILD, extract, key

child_agencies = extract(
    "child_agencies",
    "An agency that works with a child, such as the school or nursery that the child attends.",
    key("involvement_id", "The agency's work with this child."),
    CHILD,
    Column("agency", CODE, "What kind of agency it is.", SENSITIVE, codes=sets.AGENCY, required=True),
    Column("name", TEXT, "Which agency it is.", IDENTIFYING),
    Column("started_on", DATE, "The first day; empty if it has long been so.", SAFE),
    Column("ended_on", DATE, "The last day; empty while it goes on.", SAFE),
    event="started_on",
)

assessment_visits = extract(
    "assessment_visits",
    "A visit to a child in an assessment or a section 47 enquiry, outside any plan.",
    key("visit_id", "The visit to this child."),
    CHILD,
    Column("purpose", CODE, "What the visit was for.", SAFE, codes=sets.VISIT_PURPOSE),
    Column("visit_on", DATE, "The day of the visit.", SAFE, required=True),
    Column("seen", FLAG, "Whether the child was seen; empty if that is not recorded.", SENSITIVE),
    Column("seen_alone", FLAG, "Whether the child was seen alone; empty if that is not recorded.", SENSITIVE),
    Column("not_seen_because", TEXT, "Why the child was not seen.", SENSITIVE),
    event="visit_on",
)

conference_records = extract(
    "conference_records",
    "What the minutes tell of a conference on a child: the report shared, the parents, the child's part.",
    key("conference_id", "The conference on this child (`initial_conferences`, or the review in `cp_reviews`)."),
    Column("meeting_id", ID, "The meeting, shared by siblings.", IDENTIFYING),
    CHILD,
    Column("kind", CODE, "An initial conference or a review.", SAFE, codes=sets.CONFERENCE_KIND, required=True),
    Column("held_on", DATE, "The day of the conference.", SAFE),
    Column(
        "report_shared_on",
        DATE,
        "The day on which the social worker's report was shared with the parents; empty if it was not.",
        SAFE,
    ),
    Column("parent_attended", FLAG, "Whether a parent took part.", SENSITIVE),
    Column(
        "participation", CODE, "How the child took part, or how views were heard.", SENSITIVE, codes=sets.PARTICIPATION
    ),
    Column("quorum_waived_because", TEXT, "Why the chair went ahead without a quorum.", SENSITIVE),
    event="held_on",
)

conference_attendees = extract(
    "conference_attendees",
    "Who took part in an initial conference, by agency and in what way. Of reviews the case system tells.",
    key("attendee_id", "The attendance."),
    Column("meeting_id", ID, "The meeting.", IDENTIFYING, required=True),
    Column("agency", CODE, "The agency for which somebody took part.", SAFE, codes=sets.PARTNER, required=True),
    Column(
        "mode",
        CODE,
        "How they took part: a report sent in, or apologies, is not taking part.",
        SAFE,
        codes=sets.ATTENDANCE_MODE,
        required=True,
    ),
    Column("knows_child", FLAG, "Whether they have had direct contact with the child or the family.", SENSITIVE),
    Column("held_on", DATE, "The day of the conference.", SAFE),
    event="held_on",
    through=("initial_conferences", "meeting_id"),
)
