"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

convictions = Table(
    "convictions",
    "TODO meaning",
    ssd="ssd_cla_convictions",
    key=('conviction_id',),
    columns=(
        Column("conviction_id", ID, "Conviction ID", IDENTIFYING, ssd="clac_cla_conviction_id", item="CLAC001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clac_person_id", item="CLAC002A", required=True),
        Column("offence_on", DATE, "Date of Offence", SAFE, ssd="clac_cla_conviction_date", item="CLAC003A"),
        Column("offence", TEXT, "Description", SENSITIVE, ssd="clac_cla_conviction_offence", item="CLAC004A"),
    ),
)

health_checks = Table(
    "health_checks",
    "TODO meaning",
    ssd="ssd_cla_health",
    key=('health_check_id',),
    event="checked_on",
    columns=(
        Column("health_check_id", ID, "Health Check ID", IDENTIFYING, ssd="clah_health_check_id", item="CLAH001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clah_person_id", item="CLAH002A", required=True),
        Column("type", TEXT, "Health surveillance checks/ Health Assessment/ Dental Check", SENSITIVE, ssd="clah_health_check_type", item="CLAH003A"),
        Column("checked_on", DATE, "Date of Last Health Assessment", SAFE, ssd="clah_health_check_date", item="CLAH004A"),
        Column("status", TEXT, "status", SENSITIVE, ssd="clah_health_check_status", item="CLAH005A"),
    ),
)

immunisations = Table(
    "immunisations",
    "TODO meaning",
    ssd="ssd_cla_immunisations",
    key=('person_id',),
    columns=(
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clai_person_id", item="CLAI002A", required=True),
        Column("up_to_date", FLAG, "Immunisations up to Date", SENSITIVE, ssd="clai_immunisations_status", item="CLAI004A"),
        Column("updated_on", DATE, "Immunisations Last Updated Date", SAFE, ssd="clai_immunisations_status_date", item="CLAI005A"),
    ),
)

substance_misuse = Table(
    "substance_misuse",
    "TODO meaning",
    ssd="ssd_cla_substance_misuse",
    key=('substance_misuse_id',),
    columns=(
        Column("substance_misuse_id", ID, "Substance Misuse ID", IDENTIFYING, ssd="clas_substance_misuse_id", item="CLAS001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="clas_person_id", item="CLAS002A", required=True),
        Column("misuse_on", DATE, "Date of substance misuse", SAFE, ssd="clas_substance_misuse_date", item="CLAS003A"),
        Column("substance", TEXT, "Substance misused", SENSITIVE, ssd="clas_substance_misused", item="CLAS004A"),
        Column("intervention_received", FLAG, "Child received intervention for substance misuse problem", SENSITIVE, ssd="clas_intervention_received", item="CLAS005A"),
    ),
)

sdq_scores = Table(
    "sdq_scores",
    "TODO meaning",
    ssd="ssd_sdq_scores",
    key=('table_id',),
    event="completed_on",
    columns=(
        Column("table_id", ID, "SDQ ID", IDENTIFYING, ssd="csdq_table_id", item="CSDQ001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="csdq_person_id", item="CSDQ002A", required=True),
        Column("completed_on", DATE, "SDQ Completed Date", SAFE, ssd="csdq_sdq_completed_date", item="CSDQ003A"),
        Column("reason", TEXT, "SDQ Reason", SENSITIVE, ssd="csdq_sdq_reason", item="CSDQ004A"),
        Column("score", WHOLE, "SDQ Score", SENSITIVE, ssd="csdq_sdq_score", item="CSDQ005A"),
    ),
)
