"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

cin_plans = Table(
    "cin_plans",
    "TODO meaning",
    ssd="ssd_cin_plans",
    key=('plan_id',),
    event="started_on",
    columns=(
        Column("plan_id", ID, "CIN Plan ID", IDENTIFYING, ssd="cinp_cin_plan_id", item="CINP001A", required=True),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="cinp_referral_id", item="CINP007A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cinp_person_id", item="CINP002A", required=True),
        Column("started_on", DATE, "CIN Plan Start Date", SAFE, ssd="cinp_cin_plan_start_date", item="CINP003A"),
        Column("ended_on", DATE, "CIN Plan End Date", SAFE, ssd="cinp_cin_plan_end_date", item="CINP004A"),
        Column("team_id", ID, "CIN Plan Allocated Team", SAFE, ssd="cinp_cin_plan_team", item="CINP005A"),
        Column("worker_id", ID, "CIN Plan Worker Name", IDENTIFYING, ssd="cinp_cin_plan_worker_id", item="CINP006A"),
    ),
)

cin_visits = Table(
    "cin_visits",
    "TODO meaning",
    ssd="ssd_cin_visits",
    key=('visit_id',),
    event="visit_on",
    columns=(
        Column("visit_id", ID, "CIN Visit ID", IDENTIFYING, ssd="cinv_cin_visit_id", item="CINV001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cinv_person_id", item="CINV007A", required=True),
        Column("visit_on", DATE, "CIN Visit Date", SAFE, ssd="cinv_cin_visit_date", item="CINV003A"),
        Column("seen", FLAG, "Child Seen", SENSITIVE, ssd="cinv_cin_visit_seen", item="CINV004A"),
        Column("seen_alone", FLAG, "Child Seen Alone", SENSITIVE, ssd="cinv_cin_visit_seen_alone", item="CINV005A"),
        Column("bedroom", FLAG, "Child Bedroom Seen", SENSITIVE, ssd="cinv_cin_visit_bedroom", item="CINV006A"),
    ),
)
