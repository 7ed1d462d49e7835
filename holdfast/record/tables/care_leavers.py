"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

care_leavers = Table(
    "care_leavers",
    "TODO meaning",
    ssd="ssd_care_leavers",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "Care Leaver Table ID", IDENTIFYING, ssd="clea_table_id", item="CLEA001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clea_person_id", item="CLEA002A", required=True),
        Column("eligibility", TEXT, "Eligibility Status/ Category", SENSITIVE, ssd="clea_care_leaver_eligibility", item="CLEA003A"),
        Column("in_touch", TEXT, "In Touch Category", SENSITIVE, ssd="clea_care_leaver_in_touch", item="CLEA004A"),
        Column("latest_contact_on", DATE, "Latest Date of Contact", SAFE, ssd="clea_care_leaver_latest_contact", item="CLEA005A"),
        Column("accommodation", TEXT, "Accommodation", SENSITIVE, ssd="clea_care_leaver_accommodation", item="CLEA006A"),
        Column("accommodation_suitable", TEXT, "Suitability of Accommodation", SENSITIVE, ssd="clea_care_leaver_accom_suitable", item="CLEA007A"),
        Column("activity", TEXT, "Activity Status", SENSITIVE, ssd="clea_care_leaver_activity", item="CLEA008A"),
        Column("pathway_plan_reviewed_on", DATE, "Latest Pathway Plan Review Date", SAFE, ssd="clea_pathway_plan_review_date", item="CLEA009A"),
        Column("personal_adviser", TEXT, "Allocated Personal Advisor", IDENTIFYING, ssd="clea_care_leaver_personal_advisor", item="CLEA010A"),
        Column("team_id", ID, "Allocated Team", SAFE, ssd="clea_care_leaver_allocated_team", item="CLEA011A"),
        Column("worker_id", ID, "Allocated Worker ID", IDENTIFYING, ssd="clea_care_leaver_worker_id", item="CLEA012A"),
    ),
)
