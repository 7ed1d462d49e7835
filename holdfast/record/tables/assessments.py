"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

assessment_factors = Table(
    "assessment_factors",
    "TODO meaning",
    person_through=("assessments", "assessment_id"),
    key=("assessment_id", "factor"),
    exploded_from=Exploded("ssd_assessment_factors", "cinf_assessment_factors_json", "cinf_assessment_id"),
    columns=(
        Column("assessment_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("factor", TEXT, "TODO", SENSITIVE, required=True),
    ),
)

assessments = Table(
    "assessments",
    "TODO meaning",
    ssd="ssd_cin_assessments",
    key=('assessment_id',),
    event="started_on",
    columns=(
        Column("assessment_id", ID, "Assessment ID", IDENTIFYING, ssd="cina_assessment_id", item="CINA001A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="cina_person_id", item="CINA002A", required=True),
        Column("referral_id", ID, "Referral ID", IDENTIFYING, ssd="cina_referral_id", item="CINA010A"),
        Column("started_on", DATE, "Assessment Start Date", SAFE, ssd="cina_assessment_start_date", item="CINA003A"),
        Column("child_seen", FLAG, "Child Seen During Assessment", SENSITIVE, ssd="cina_assessment_child_seen", item="CINA004A"),
        Column("authorised_on", DATE, "Assessment Authorised Date", SAFE, ssd="cina_assessment_auth_date", item="CINA005A"),
        Column("nfa", FLAG, "Assessment NFA", SENSITIVE, ssd="cina_assessment_outcome_nfa", item="CINA009A"),
        Column("team_id", ID, "Assessment Completed by Team", SAFE, ssd="cina_assessment_team", item="CINA007A"),
        Column("worker_id", ID, "Assessment Completed by Worker name", IDENTIFYING, ssd="cina_assessment_worker_id", item="CINA008A"),
    ),
)

assessment_outcomes = Table(
    "assessment_outcomes",
    "TODO meaning",
    person_through=("assessments", "assessment_id"),
    key=("assessment_id", "outcome"),
    exploded_from=Exploded("ssd_cin_assessments", "cina_assessment_outcome_json", "cina_assessment_id"),
    columns=(
        Column("assessment_id", ID, "TODO", IDENTIFYING, required=True),
        Column("person_id", ID, "TODO", IDENTIFYING),
        Column("outcome", TEXT, "TODO", SENSITIVE, required=True),
    ),
)
