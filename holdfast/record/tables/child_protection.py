"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

cp_plans = Table(
    "cp_plans",
    "TODO meaning",
    ssd="ssd_cp_plans",
    key=('plan_id',),
    event="started_on",
    columns=(
        Column("plan_id", ID, "CP Plan ID", IDENTIFYING, ssd="cppl_cp_plan_id", item="CPPL001A", required=True),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="cppl_referral_id", item="CPPL007A"),
        Column("conference_id", ID, "Initial CP Conference ID", IDENTIFYING, ssd="cppl_icpc_id", item="CPPL008A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cppl_person_id", item="CPPL002A", required=True),
        Column("started_on", DATE, "CP Plan Start Date", SAFE, ssd="cppl_cp_plan_start_date", item="CPPL003A"),
        Column("ended_on", DATE, "CP Plan End Date", SAFE, ssd="cppl_cp_plan_end_date", item="CPPL004A"),
        Column("initial_category", TEXT, "CP Plan Initial Category of Abuse", SENSITIVE, ssd="cppl_cp_plan_initial_category", item="CPPL009A"),
        Column("other_authority", FLAG, "OLA CP Plan?", SENSITIVE, ssd="cppl_cp_plan_ola", item="CPPL011A"),
        Column("latest_category", TEXT, "CP Plan Latest Category of Abuse", SENSITIVE, ssd="cppl_cp_plan_latest_category", item="CPPL010A"),
    ),
)

cp_reviews = Table(
    "cp_reviews",
    "TODO meaning",
    ssd="ssd_cp_reviews",
    key=('review_id',),
    event="review_on",
    columns=(
        Column("review_id", ID, "Review ID", IDENTIFYING, ssd="cppr_cp_review_id", item="CPPR001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cppr_person_id", item="CPPR008A", required=True),
        Column("plan_id", ID, "CP Plan ID", IDENTIFYING, ssd="cppr_cp_plan_id", item="CPPR002A"),
        Column("due_on", DATE, "Review Due Date", SAFE, ssd="cppr_cp_review_due", item="CPPR003A"),
        Column("review_on", DATE, "Date of Review", SAFE, ssd="cppr_cp_review_date", item="CPPR004A"),
        Column("meeting_id", ID, "CP Review Meeting ID", IDENTIFYING, ssd="cppr_cp_review_meeting_id", item="CPPR009A"),
        Column("plan_continues", FLAG, "CP Plan to Continue?", SENSITIVE, ssd="cppr_cp_review_outcome_continue_cp", item="CPPR005A"),
        Column("quorate", TEXT, "Quorate?", SENSITIVE, ssd="cppr_cp_review_quorate", item="CPPR006A"),
        Column("participation", TEXT, "Child Participation at Review", SENSITIVE, ssd="cppr_cp_review_participation", item="CPPR007A"),
    ),
)

cp_visits = Table(
    "cp_visits",
    "TODO meaning",
    ssd="ssd_cp_visits",
    key=('visit_id',),
    event="visit_on",
    columns=(
        Column("visit_id", ID, "Casenote ID (Visit record)", IDENTIFYING, ssd="cppv_cp_visit_id", item="CPPV007A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cppv_person_id", item="CPPV008A", required=True),
        Column("plan_id", ID, "CP Plan ID", IDENTIFYING, ssd="cppv_cp_plan_id", item="CPPV001A"),
        Column("visit_on", DATE, "Date of Visit", SAFE, ssd="cppv_cp_visit_date", item="CPPV003A"),
        Column("seen", FLAG, "Child Seen", SENSITIVE, ssd="cppv_cp_visit_seen", item="CPPV004A"),
        Column("seen_alone", FLAG, "Child Seen Alone", SENSITIVE, ssd="cppv_cp_visit_seen_alone", item="CPPV005A"),
        Column("bedroom", FLAG, "Child Bedroom Seen", SENSITIVE, ssd="cppv_cp_visit_bedroom", item="CPPV006A"),
    ),
)

initial_conferences = Table(
    "initial_conferences",
    "TODO meaning",
    ssd="ssd_initial_cp_conference",
    key=('conference_id',),
    event="held_on",
    columns=(
        Column("conference_id", ID, "Initial CP Conference ID", IDENTIFYING, ssd="icpc_icpc_id", item="ICPC001A", required=True),
        Column("meeting_id", ID, "Initial CP Conference Meeting ID", IDENTIFYING, ssd="icpc_icpc_meeting_id", item="ICPC009A"),
        Column("enquiry_id", ID, "S47 Enquiry ID", IDENTIFYING, ssd="icpc_s47_enquiry_id", item="ICPC002A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="icpc_person_id", item="ICPC010A", required=True),
        Column("plan_id", ID, "CP Plan ID", IDENTIFYING, ssd="icpc_cp_plan_id", item="ICPC011A"),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="icpc_referral_id", item="ICPC012A"),
        Column("transfer_in", FLAG, "Is this a transferred in ICPC?", SENSITIVE, ssd="icpc_icpc_transfer_in", item="ICPC003A"),
        Column("target_on", DATE, "Target ICPC date", SAFE, ssd="icpc_icpc_target_date", item="ICPC004A"),
        Column("held_on", DATE, "Date of Initial CP Conference", SAFE, ssd="icpc_icpc_date", item="ICPC005A"),
        Column("plan_made", FLAG, "ICPC Outcome CP Flag", SENSITIVE, ssd="icpc_icpc_outcome_cp_flag", item="ICPC013A"),
        Column("team_id", ID, "ICPC Completed by Team", SAFE, ssd="icpc_icpc_team", item="ICPC007A"),
        Column("worker_id", ID, "ICPC Completed by Worker", IDENTIFYING, ssd="icpc_icpc_worker_id", item="ICPC008A"),
    ),
)

conference_outcomes = Table(
    "conference_outcomes",
    "TODO meaning",
    person_through=("initial_conferences", "conference_id"),
    key=("conference_id", "outcome"),
    exploded_from=Exploded("ssd_initial_cp_conference", "icpc_icpc_outcome_json", "icpc_icpc_id"),
    columns=(
        Column("conference_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("outcome", TEXT, "TODO", SENSITIVE, required=True),
    ),
)

s47_enquiries = Table(
    "s47_enquiries",
    "TODO meaning",
    ssd="ssd_s47_enquiry",
    key=('enquiry_id',),
    event="started_on",
    columns=(
        Column("enquiry_id", ID, "S47 Enquiry ID", IDENTIFYING, ssd="s47e_s47_enquiry_id", item="S47E001A", required=True),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="s47e_referral_id", item="S47E010A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="s47e_person_id", item="S47E002A", required=True),
        Column("started_on", DATE, "S47 Start Date", SAFE, ssd="s47e_s47_start_date", item="S47E004A"),
        Column("ended_on", DATE, "S47 End Date", SAFE, ssd="s47e_s47_end_date", item="S47E005A"),
        Column("nfa", FLAG, "S47 NFA", SENSITIVE, ssd="s47e_s47_nfa", item="S47E006A"),
        Column("worker_id", ID, "S47 Enquiries completed by worker", IDENTIFYING, ssd="s47e_s47_completed_by_worker_id", item="S47E008A"),
        Column("team_id", ID, "S47 Enquiries completed by team", SAFE, ssd="s47e_s47_completed_by_team", item="S47E009A"),
    ),
)

s47_outcomes = Table(
    "s47_outcomes",
    "TODO meaning",
    person_through=("s47_enquiries", "enquiry_id"),
    key=("enquiry_id", "outcome"),
    exploded_from=Exploded("ssd_s47_enquiry", "s47e_s47_outcome_json", "s47e_s47_enquiry_id"),
    columns=(
        Column("enquiry_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("outcome", TEXT, "TODO", SENSITIVE, required=True),
    ),
)
