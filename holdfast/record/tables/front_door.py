"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

cin_episodes = Table(
    "cin_episodes",
    "TODO meaning",
    ssd="ssd_cin_episodes",
    key=('referral_id',),
    event="referral_on",
    columns=(
        Column("referral_id", ID, "CIN Referral ID", IDENTIFYING, ssd="cine_referral_id", item="CINE001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cine_person_id", item="CINE002A", required=True),
        Column("referral_on", DATE, "CIN Referral Date", SAFE, ssd="cine_referral_date", item="CINE003A"),
        Column("primary_need", TEXT, "CIN Primary Need Code", SENSITIVE, ssd="cine_cin_primary_need_code", item="CINE010A"),
        Column("source", TEXT, "CIN Referral Source code", SENSITIVE, ssd="cine_referral_source_code", item="CINE004A"),
        Column("source_detail", TEXT, "CIN Referral Source description", SENSITIVE, ssd="cine_referral_source_desc", item="CINE012A"),
        Column("nfa", FLAG, "CIN Referral NFA Flag", SENSITIVE, ssd="cine_referral_nfa", item="CINE011A"),
        Column("close_reason", TEXT, "CIN Closure Reason", SENSITIVE, ssd="cine_close_reason", item="CINE006A"),
        Column("closed_on", DATE, "CIN Closure Date", SAFE, ssd="cine_close_date", item="CINE007A"),
        Column("team_id", ID, "CIN Referral Completed by Team", SAFE, ssd="cine_referral_team", item="CINE008A"),
        Column("worker_id", ID, "CIN Referral Completed by Worker Name", IDENTIFYING, ssd="cine_referral_worker_id", item="CINE009A"),
    ),
)

referral_outcomes = Table(
    "referral_outcomes",
    "TODO meaning",
    person_through=("cin_episodes", "referral_id"),
    key=("referral_id", "outcome"),
    exploded_from=Exploded("ssd_cin_episodes", "cine_referral_outcome_json", "cine_referral_id"),
    columns=(
        Column("referral_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("outcome", TEXT, "TODO", SENSITIVE, required=True),
    ),
)

contacts = Table(
    "contacts",
    "TODO meaning",
    ssd="ssd_contacts",
    key=('contact_id',),
    event="contact_on",
    columns=(
        Column("contact_id", ID, "Contact ID", IDENTIFYING, ssd="cont_contact_id", item="CONT001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cont_person_id", item="CONT002A", required=True),
        Column("contact_on", DATE, "Date of Contact", SAFE, ssd="cont_contact_date", item="CONT003A"),
        Column("source", TEXT, "Contact Source Code", SENSITIVE, ssd="cont_contact_source_code", item="CONT004A"),
        Column("source_detail", TEXT, "Contact Source Description", SENSITIVE, ssd="cont_contact_source_desc", item="CONT006A"),
    ),
)

contact_outcomes = Table(
    "contact_outcomes",
    "TODO meaning",
    person_through=("contacts", "contact_id"),
    key=("contact_id", "outcome"),
    exploded_from=Exploded("ssd_contacts", "cont_contact_outcome_json", "cont_contact_id"),
    columns=(
        Column("contact_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("outcome", TEXT, "TODO", SENSITIVE, required=True),
    ),
)

early_help_episodes = Table(
    "early_help_episodes",
    "TODO meaning",
    ssd="ssd_early_help_episodes",
    key=('episode_id',),
    event="started_on",
    columns=(
        Column("episode_id", ID, "EH Episode ID", IDENTIFYING, ssd="earl_episode_id", item="EARL001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="earl_person_id", item="EARL002A", required=True),
        Column("started_on", DATE, "EH Episode Start Date", SAFE, ssd="earl_episode_start_date", item="EARL003A"),
        Column("ended_on", DATE, "EH Episode End Date", SAFE, ssd="earl_episode_end_date", item="EARL004A"),
        Column("reason", TEXT, "EH Episode Reason for Involvement", SENSITIVE, ssd="earl_episode_reason", item="EARL005A"),
        Column("end_reason", TEXT, "EH Episode End Reason", SENSITIVE, ssd="earl_episode_end_reason", item="EARL006A"),
        Column("organisation", TEXT, "EH Episode Allocated Organisation", SENSITIVE, ssd="earl_episode_organisation", item="EARL007A"),
        Column("worker_id", ID, "EH Episode Allocated Worker", IDENTIFYING, ssd="earl_episode_worker_id", item="EARL008A"),
    ),
)
