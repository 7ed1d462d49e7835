"""The health of children in care: checks, immunisations, wellbeing, substance misuse, and offences."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, TEXT, WHOLE, Column, Table

convictions = Table(
    "convictions",
    "An offence of which a child was convicted or for which they were cautioned while in care.",
    ssd="ssd_cla_convictions",
    key=("conviction_id",),
    event="offence_on",
    columns=(
        Column(
            "conviction_id",
            ID,
            "The row's own id in the source.",
            IDENTIFYING,
            ssd="clac_cla_conviction_id",
            item="CLAC001A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="clac_person_id", item="CLAC002A", required=True),
        Column(
            "offence_on",
            DATE,
            "The day of the offence.",
            SAFE,
            ssd="clac_cla_conviction_date",
            item="CLAC003A",
        ),
        Column(
            "offence",
            TEXT,
            "The offence, in the case system's own words.",
            SENSITIVE,
            ssd="clac_cla_conviction_offence",
            item="CLAC004A",
        ),
    ),
)

health_checks = Table(
    "health_checks",
    "A health assessment or dental check of a child in care, planned, refused, cancelled or done.",
    ssd="ssd_cla_health",
    key=("health_check_id",),
    event="checked_on",
    columns=(
        Column(
            "health_check_id",
            ID,
            "The check.",
            IDENTIFYING,
            ssd="clah_health_check_id",
            item="CLAH001A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="clah_person_id", item="CLAH002A", required=True),
        Column(
            "type",
            CODE,
            "What kind of check it is.",
            SENSITIVE,
            ssd="clah_health_check_type",
            item="CLAH003A",
            codes=sets.HEALTH_CHECK_TYPE,
        ),
        Column(
            "checked_on",
            DATE,
            "The day of the check.",
            SAFE,
            ssd="clah_health_check_date",
            item="CLAH004A",
        ),
        Column(
            "status",
            CODE,
            "Whether it took place.",
            SENSITIVE,
            ssd="clah_health_check_status",
            item="CLAH005A",
            codes=sets.HEALTH_CHECK_STATUS,
        ),
    ),
)

immunisations = Table(
    "immunisations",
    "Whether a child in care has had the immunisations due: one row for each child, as it stands.",
    ssd="ssd_cla_immunisations",
    key=("person_id",),
    columns=(
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="clai_person_id", item="CLAI002A", required=True),
        Column(
            "up_to_date",
            FLAG,
            "Whether they are up to date; empty if not known.",
            SENSITIVE,
            ssd="clai_immunisations_status",
            item="CLAI004A",
        ),
        Column(
            "updated_on",
            DATE,
            "The day on which this was last recorded.",
            SAFE,
            ssd="clai_immunisations_status_date",
            item="CLAI005A",
        ),
    ),
)

substance_misuse = Table(
    "substance_misuse",
    "Substance misuse found in a child in care, and whether help was given.",
    ssd="ssd_cla_substance_misuse",
    key=("substance_misuse_id",),
    event="misuse_on",
    columns=(
        Column(
            "substance_misuse_id",
            ID,
            "The row's own id in the source.",
            IDENTIFYING,
            ssd="clas_substance_misuse_id",
            item="CLAS001A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="clas_person_id", item="CLAS002A", required=True),
        Column(
            "misuse_on",
            DATE,
            "The day on which it was found.",
            SAFE,
            ssd="clas_substance_misuse_date",
            item="CLAS003A",
        ),
        Column(
            "substance",
            TEXT,
            "The substance, in the case system's own words.",
            SENSITIVE,
            ssd="clas_substance_misused",
            item="CLAS004A",
        ),
        Column(
            "intervention_received",
            FLAG,
            "Whether the child was given help with it; empty if not known.",
            SENSITIVE,
            ssd="clas_intervention_received",
            item="CLAS005A",
        ),
    ),
)

sdq_scores = Table(
    "sdq_scores",
    "A strengths and difficulties questionnaire on a child in care, or why there is none.",
    ssd="ssd_sdq_scores",
    key=("table_id",),
    event="completed_on",
    columns=(
        Column(
            "table_id",
            ID,
            "The questionnaire.",
            IDENTIFYING,
            ssd="csdq_table_id",
            item="CSDQ001A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="csdq_person_id", item="CSDQ002A", required=True),
        Column(
            "completed_on",
            DATE,
            "The day on which it was filled in.",
            SAFE,
            ssd="csdq_sdq_completed_date",
            item="CSDQ003A",
        ),
        Column(
            "reason",
            CODE,
            "Why there is no score; empty where there is one.",
            SENSITIVE,
            ssd="csdq_sdq_reason",
            item="CSDQ004A",
            codes=sets.SDQ_REASON,
        ),
        Column(
            "score",
            WHOLE,
            "The total, 0 to 40; a higher score means more difficulties.",
            SENSITIVE,
            ssd="csdq_sdq_score",
            item="CSDQ005A",
        ),
    ),
)
