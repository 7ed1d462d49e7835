"""Assessments of a child's needs, the factors found and what followed."""

from holdfast.record.tables import code_sets as sets
from holdfast.record.tables.model import CODE, DATE, FLAG, ID, IDENTIFYING, SAFE, SENSITIVE, Column, Exploded, Table

assessment_factors = Table(
    "assessment_factors",
    "What an assessment found to weigh on the child: one row for each factor at its end.",
    person_through=("assessments", "assessment_id"),
    key=("assessment_id", "factor"),
    exploded_from=Exploded("ssd_assessment_factors", "cinf_assessment_factors_json", "cinf_assessment_id"),
    columns=(
        Column("assessment_id", ID, "The assessment (`assessments`).", IDENTIFYING, required=True),
        Column("person_id", ID, "The child.", IDENTIFYING),
        Column("factor", CODE, "The factor found.", SENSITIVE, codes=sets.ASSESSMENT_FACTORS, required=True),
    ),
)

assessments = Table(
    "assessments",
    "An assessment of a child's needs under section 17 or 47, open or finished.",
    ssd="ssd_cin_assessments",
    key=("assessment_id",),
    event="started_on",
    columns=(
        Column(
            "assessment_id",
            ID,
            "The assessment.",
            IDENTIFYING,
            ssd="cina_assessment_id",
            item="CINA001A",
            required=True,
        ),
        Column("person_id", ID, "The child.", IDENTIFYING, ssd="cina_person_id", item="CINA002A", required=True),
        Column(
            "referral_id",
            ID,
            "The episode of need (`cin_episodes`).",
            IDENTIFYING,
            ssd="cina_referral_id",
            item="CINA010A",
        ),
        Column(
            "started_on",
            DATE,
            "The day on which the assessment began.",
            SAFE,
            ssd="cina_assessment_start_date",
            item="CINA003A",
        ),
        Column(
            "child_seen",
            FLAG,
            "Whether the child was seen in the course of it; empty if the record does not say.",
            SENSITIVE,
            ssd="cina_assessment_child_seen",
            item="CINA004A",
        ),
        Column(
            "authorised_on",
            DATE,
            "The day on which a manager authorised it: only then is it finished. Empty while open.",
            SAFE,
            ssd="cina_assessment_auth_date",
            item="CINA005A",
        ),
        Column(
            "nfa",
            FLAG,
            "Whether it ended without further action.",
            SENSITIVE,
            ssd="cina_assessment_outcome_nfa",
            item="CINA009A",
        ),
        Column(
            "team_id",
            ID,
            "The team that assesses (`departments`).",
            SAFE,
            ssd="cina_assessment_team",
            item="CINA007A",
        ),
        Column(
            "worker_id",
            ID,
            "The worker who assesses (`professionals`).",
            IDENTIFYING,
            ssd="cina_assessment_worker_id",
            item="CINA008A",
        ),
    ),
)

assessment_outcomes = Table(
    "assessment_outcomes",
    "What followed an assessment: one row for each outcome that is marked.",
    person_through=("assessments", "assessment_id"),
    key=("assessment_id", "outcome"),
    exploded_from=Exploded("ssd_cin_assessments", "cina_assessment_outcome_json", "cina_assessment_id"),
    columns=(
        Column("assessment_id", ID, "The assessment (`assessments`).", IDENTIFYING, required=True),
        Column("person_id", ID, "The child.", IDENTIFYING),
        Column("outcome", CODE, "The outcome marked.", SENSITIVE, codes=sets.ASSESSMENT_OUTCOME, required=True),
    ),
)
