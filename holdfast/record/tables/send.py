"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

ehcp_active_plans = Table(
    "ehcp_active_plans",
    "TODO meaning",
    ssd="ssd_ehcp_active_plans",
    key=('active_plan_id',),
    columns=(
        Column("active_plan_id", ID, "Plan ID", IDENTIFYING, ssd="ehcp_active_ehcp_id", item="EHCP001A", required=True),
        Column("request_id", ID, "Request ID", IDENTIFYING, ssd="ehcp_ehcp_request_id", item="EHCP002A"),
        Column("last_review_on", DATE, "Last Review", SAFE, ssd="ehcp_active_ehcp_last_review_date", item="EHCP003A"),
    ),
)

ehcp_assessments = Table(
    "ehcp_assessments",
    "TODO meaning",
    ssd="ssd_ehcp_assessment",
    key=('assessment_id',),
    columns=(
        Column("assessment_id", ID, "Assessment ID", IDENTIFYING, ssd="ehca_ehcp_assessment_id", item="EHCA001A", required=True),
        Column("request_id", ID, "Request ID", IDENTIFYING, ssd="ehca_ehcp_request_id", item="EHCA002A"),
        Column("outcome_on", DATE, "Assessment Outcome Date", SAFE, ssd="ehca_ehcp_assessment_outcome_date", item="EHCA003A"),
        Column("outcome", TEXT, "Assessment Outcome", SENSITIVE, ssd="ehca_ehcp_assessment_outcome", item="EHCA004A"),
        Column("exceptions", TEXT, "Assessment 20-week time limit exceptions apply", SENSITIVE, ssd="ehca_ehcp_assessment_exceptions", item="EHCA005A"),
    ),
)

ehcp_named_plans = Table(
    "ehcp_named_plans",
    "TODO meaning",
    ssd="ssd_ehcp_named_plan",
    key=('named_plan_id',),
    event="started_on",
    columns=(
        Column("named_plan_id", ID, "Named Plan ID", IDENTIFYING, ssd="ehcn_named_plan_id", item="EHCN001A", required=True),
        Column("assessment_id", ID, "Assessment ID", IDENTIFYING, ssd="ehcn_ehcp_asmt_id", item="EHCN002A"),
        Column("started_on", DATE, "Start Date", SAFE, ssd="ehcn_named_plan_start_date", item="EHCN003A"),
        Column("ceased_on", DATE, "Cease Date", SAFE, ssd="ehcn_named_plan_ceased_date", item="EHCN004A"),
        Column("ceased_reason", TEXT, "Cease Reason", SENSITIVE, ssd="ehcn_named_plan_ceased_reason", item="EHCN005A"),
    ),
)

ehcp_requests = Table(
    "ehcp_requests",
    "TODO meaning",
    ssd="ssd_ehcp_requests",
    key=('request_id',),
    columns=(
        Column("request_id", ID, "Request ID", IDENTIFYING, ssd="ehcr_ehcp_request_id", item="EHCR001A", required=True),
        Column("send_id", ID, "send_table_id", IDENTIFYING, ssd="ehcr_send_table_id", item="EHCR002A"),
        Column("requested_on", DATE, "Received Date", SAFE, ssd="ehcr_ehcp_req_date", item="EHCR003A"),
        Column("outcome_on", DATE, "Request Outcome Date", SAFE, ssd="ehcr_ehcp_req_outcome_date", item="EHCR004A"),
        Column("outcome", TEXT, "Request Outcome", SENSITIVE, ssd="ehcr_ehcp_req_outcome", item="EHCR005A"),
    ),
)

sen_needs = Table(
    "sen_needs",
    "TODO meaning",
    ssd="ssd_sen_need",
    key=('table_id',),
    columns=(
        Column("table_id", ID, "SEN Need Table ID", IDENTIFYING, ssd="senn_table_id", item="SENN001A", required=True),
        Column("active_plan_id", ID, "Plan ID", IDENTIFYING, ssd="senn_active_ehcp_id", item="SENN002A"),
        Column("need_type", TEXT, "SEN Type", SENSITIVE, ssd="senn_active_ehcp_need_type", item="SENN003A"),
        Column("need_rank", TEXT, "SEN Type Rank", SENSITIVE, ssd="senn_active_ehcp_need_rank", item="SENN004A"),
    ),
)

send = Table(
    "send",
    "TODO meaning",
    ssd="ssd_send",
    key=('send_id',),
    columns=(
        Column("send_id", ID, "send_table_id", IDENTIFYING, ssd="send_table_id", item="SEND001A", required=True),
        Column("upn", ID, "UPN", IDENTIFYING, ssd="send_upn", item="SEND002A"),
        Column("uln", ID, "ULN", IDENTIFYING, ssd="send_uln", item="SEND003A"),
        Column("upn_unknown", TEXT, "UPN and ULN unknown", SENSITIVE, ssd="send_upn_unknown", item="SEND004A"),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="send_person_id", item="SEND005A", required=True),
    ),
)
