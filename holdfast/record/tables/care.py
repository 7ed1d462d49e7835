"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

care_plans = Table(
    "care_plans",
    "TODO meaning",
    ssd="ssd_cla_care_plan",
    key=('care_plan_id',),
    event="started_on",
    columns=(
        Column("care_plan_id", ID, "Care Plan Table ID", IDENTIFYING, ssd="lacp_table_id", item="LACP001A", required=True),
        Column("person_id", ID, "Person ID", IDENTIFYING, ssd="lacp_person_id", item="LACP007A", required=True),
        Column("started_on", DATE, "Care Plan start Date", SAFE, ssd="lacp_cla_care_plan_start_date", item="LACP004A"),
        Column("ended_on", DATE, "Care Plan end date", SAFE, ssd="lacp_cla_care_plan_end_date", item="LACP005A"),
    ),
)

care_plan_options = Table(
    "care_plan_options",
    "TODO meaning",
    person_through=("care_plans", "care_plan_id"),
    key=("care_plan_id", "option"),
    exploded_from=Exploded("ssd_cla_care_plan", "lacp_cla_care_plan_json", "lacp_table_id"),
    columns=(
        Column("care_plan_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("option", TEXT, "TODO", SENSITIVE, required=True),
    ),
)

care_episodes = Table(
    "care_episodes",
    "TODO meaning",
    ssd="ssd_cla_episodes",
    key=('episode_id',),
    event="started_on",
    columns=(
        Column("episode_id", ID, "Episode ID", IDENTIFYING, ssd="clae_cla_episode_id", item="CLAE001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clae_person_id", item="CLAE002A", required=True),
        Column("started_on", DATE, "Date Episode Commenced", SAFE, ssd="clae_cla_episode_start_date", item="CLAE003A"),
        Column("start_reason", TEXT, "Reason for New CLA Episode", SENSITIVE, ssd="clae_cla_episode_start_reason", item="CLAE004A"),
        Column("primary_need", TEXT, "CIN Primary Need Code", SENSITIVE, ssd="clae_cla_primary_need_code", item="CLAE009A"),
        Column("ceased_on", DATE, "Date Episode Ceased", SAFE, ssd="clae_cla_episode_ceased_date", item="CLAE005A"),
        Column("ceased_reason", TEXT, "Reason Episode Ceased", SENSITIVE, ssd="clae_cla_episode_ceased_reason", item="CLAE006A"),
        Column("care_period_id", ID, "CLA ID", IDENTIFYING, ssd="clae_cla_id", item="CLAE010A"),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="clae_referral_id", item="CLAE011A"),
        Column("placement_id", ID, "fk reference from cla_placements", IDENTIFYING, ssd="clae_cla_placement_id", item="CLAE013A"),
        Column("entered_care_on", DATE, "Date the child entered Care", SAFE, ssd="clae_entered_care_date", item="CLAE014A"),
        Column("last_iro_contact_on", DATE, "Date of Last IRO Visit / Contact to the Child", SAFE, ssd="clae_cla_last_iro_contact_date", item="CLAE012A"),
    ),
)

placements = Table(
    "placements",
    "TODO meaning",
    ssd="ssd_cla_placement",
    key=('placement_id',),
    event="started_on",
    columns=(
        Column("placement_id", ID, "Placement ID", IDENTIFYING, ssd="clap_cla_placement_id", item="CLAP001A", required=True),
        Column("started_on", DATE, "Placement Start Date", SAFE, ssd="clap_cla_placement_start_date", item="CLAP003A"),
        Column("type", TEXT, "Placement Type", SENSITIVE, ssd="clap_cla_placement_type", item="CLAP004A"),
        Column("urn", ID, "URN of Placement", IDENTIFYING, ssd="clap_cla_placement_urn", item="CLAP005A"),
        Column("distance_miles", NUMBER, "Distance of Placement from Home", SENSITIVE, ssd="clap_cla_placement_distance", item="CLAP011A"),
        Column("care_period_id", ID, "CLA ID", IDENTIFYING, ssd="clap_cla_id", item="CLAP012A"),
        Column("provider", TEXT, "Placement Provider", SENSITIVE, ssd="clap_cla_placement_provider", item="CLAP007A"),
        Column("postcode", TEXT, "Placement Postcode", IDENTIFYING, ssd="clap_cla_placement_postcode", item="CLAP008A"),
        Column("ended_on", DATE, "Placement End Date", SAFE, ssd="clap_cla_placement_end_date", item="CLAP009A"),
        Column("change_reason", TEXT, "Reason for Placement Change", SENSITIVE, ssd="clap_cla_placement_change_reason", item="CLAP010A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clap_person_id", item="CLAP013A", required=True),
    ),
)

care_reviews = Table(
    "care_reviews",
    "TODO meaning",
    ssd="ssd_cla_reviews",
    key=('review_id',),
    event="review_on",
    person_through=("care_episodes", "care_period_id"),
    columns=(
        Column("review_id", ID, "Review ID", IDENTIFYING, ssd="clar_cla_review_id", item="CLAR001A", required=True),
        Column("person_id", ID, "The child reviewed", IDENTIFYING, aliases=("clar_cla_person_id", "clar_person_id")),
        Column("care_period_id", ID, "CLA ID", IDENTIFYING, ssd="clar_cla_id", item="CLAR011A"),
        Column("due_on", DATE, "CLA Review Due Date", SAFE, ssd="clar_cla_review_due_date", item="CLAR003A"),
        Column("review_on", DATE, "CLA Review Date", SAFE, ssd="clar_cla_review_date", item="CLAR004A"),
        Column("cancelled", FLAG, "cancelled", SENSITIVE, ssd="clar_cla_review_cancelled", item="CLAR012A"),
        Column("participation", TEXT, "Participation code", SENSITIVE, ssd="clar_cla_review_participation", item="CLAR007A"),
    ),
)

care_visits = Table(
    "care_visits",
    "TODO meaning",
    ssd="ssd_cla_visits",
    key=('visit_id',),
    event="visit_on",
    columns=(
        Column("visit_id", ID, "Visit ID", IDENTIFYING, ssd="clav_cla_visit_id", item="CLAV001A", required=True),
        Column("care_period_id", ID, "care_period_id", IDENTIFYING, ssd="clav_cla_id", item="CLAV007A"),
        Column("person_id", ID, "Person ID", IDENTIFYING, ssd="clav_person_id", item="CLAV008A", required=True),
        Column("visit_on", DATE, "Date of Visit", SAFE, ssd="clav_cla_visit_date", item="CLAV003A"),
        Column("seen", FLAG, "Child Seen", SENSITIVE, ssd="clav_cla_visit_seen", item="CLAV004A"),
        Column("seen_alone", FLAG, "Child Seen Alone", SENSITIVE, ssd="clav_cla_visit_seen_alone", item="CLAV005A"),
    ),
)

legal_statuses = Table(
    "legal_statuses",
    "TODO meaning",
    ssd="ssd_legal_status",
    key=('legal_status_id',),
    event="started_on",
    columns=(
        Column("legal_status_id", ID, "Legal Status ID", IDENTIFYING, ssd="lega_legal_status_id", item="LEGA001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="lega_person_id", item="LEGA002A", required=True),
        Column("status", TEXT, "Legal Status", SENSITIVE, ssd="lega_legal_status", item="LEGA003A"),
        Column("started_on", DATE, "Legal Status Start Date", SAFE, ssd="lega_legal_status_start_date", item="LEGA004A"),
        Column("ended_on", DATE, "Legal Status End Date", SAFE, ssd="lega_legal_status_end_date", item="LEGA005A"),
    ),
)

missing_episodes = Table(
    "missing_episodes",
    "TODO meaning",
    ssd="ssd_missing",
    key=('missing_id',),
    event="started_at",
    columns=(
        Column("missing_id", ID, "Missing Episode Table ID", IDENTIFYING, ssd="miss_table_id", item="MISS001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="miss_person_id", item="MISS002A", required=True),
        Column("started_at", TIME, "Missing Episode Start", SENSITIVE, ssd="miss_missing_episode_start_date", item="MISS003A"),
        Column("kind", TEXT, "Episode Type (Missing/ Absent)", SENSITIVE, ssd="miss_missing_episode_type", item="MISS004A"),
        Column("ended_at", TIME, "Missing Episode End", SENSITIVE, ssd="miss_missing_episode_end_date", item="MISS005A"),
        Column("return_interview_offered", TEXT, "RHI Offered", SENSITIVE, ssd="miss_missing_rhi_offered", item="MISS006A"),
        Column("return_interview_accepted", TEXT, "RHI Accepted", SENSITIVE, ssd="miss_missing_rhi_accepted", item="MISS007A"),
    ),
)
