"""TODO."""

from holdfast.record.tables.model import (  # noqa
    CODE, DATE, FLAG, ID, IDENTIFYING, NUMBER, SAFE, SENSITIVE, TEXT, TIME, WHOLE, Column, Exploded, Table,
)

pre_proceedings = Table(
    "pre_proceedings",
    "TODO meaning",
    ssd="ssd_pre_proceedings",
    key=("table_id",),
    columns=(
        Column("table_id", ID, "Pre-proceedings table row ID", IDENTIFYING, ssd="prep_table_id", item="PREP024A", required=True),
        Column("person_id", ID, "Person Unique ID", IDENTIFYING, ssd="prep_person_id", item="PREP001A", required=True),
        Column("plo_family_id", ID, "PLO Family ID", IDENTIFYING, ssd="prep_plo_family_id", item="PREP002A", required=True),
        Column("pre_pro_decision_on", DATE, "Date decision made to enter Pre Proceedings", SAFE, ssd="prep_pre_pro_decision_date", item="PREP003A"),
        Column("initial_pre_pro_meeting_on", DATE, "Date of Initial Pre Proceedings Meeting", SAFE, ssd="prep_initial_pre_pro_meeting_date", item="PREP004A"),
        Column("pre_pro_outcome", TEXT, "What is the Outcome of Pre-Proceedings", SENSITIVE, ssd="prep_pre_pro_outcome", item="PREP005A"),
        Column("agree_stepdown_issue_on", DATE, "Date Agreed to Step down/issue", SAFE, ssd="prep_agree_stepdown_issue_date", item="PREP006A"),
        Column("cp_plans_referral_period", WHOLE, "How many times has the child been subject to a Child Protection Plan during this referral period?", SENSITIVE, ssd="prep_cp_plans_referral_period", item="PREP007A"),
        Column("legal_gateway_outcome", TEXT, "What was the outcome of legal gateway / panel / meeting after panel?", SENSITIVE, ssd="prep_legal_gateway_outcome", item="PREP008A"),
        Column("prev_pre_proc_child", WHOLE, "How many previous periods of pre-proceedings have there been in the child’s lifetime?", SENSITIVE, ssd="prep_prev_pre_proc_child", item="PREP009A"),
        Column("prev_care_proc_child", WHOLE, "How many previous periods of care proceedings have there been in the child’s lifetime?", SENSITIVE, ssd="prep_prev_care_proc_child", item="PREP010A"),
        Column("pre_pro_letter_on", DATE, "What is the date that the pre-proceedings letter and plan was sent to parents?", SAFE, ssd="prep_pre_pro_letter_date", item="PREP011A"),
        Column("care_pro_letter_on", DATE, "What is the date that the letter to issue care proceedings was sent to parents?", SAFE, ssd="prep_care_pro_letter_date", item="PREP012A"),
        Column("pre_pro_meetings_num", WHOLE, "How many review pre-proceeding meetings have been held with parents following the initial meeting?", SENSITIVE, ssd="prep_pre_pro_meetings_num", item="PREP013A"),
        Column("pre_pro_parents_legal_rep", FLAG, "Did parents have legal representation during pre-proceedings?", SENSITIVE, ssd="prep_pre_pro_parents_legal_rep", item="PREP014A"),
        Column("parents_legal_rep_point_of_issue", TEXT, "Did parents have legal representation at the point of issue?", SENSITIVE, ssd="prep_parents_legal_rep_point_of_issue", item="PREP015A"),
        Column("court_reference", TEXT, "If in Care Proceedings, what is the Court reference number?", SENSITIVE, ssd="prep_court_reference", item="PREP016A"),
        Column("care_proc_court_hearings", WHOLE, "How many Court hearings have taken place whilst in care proceedings?", SENSITIVE, ssd="prep_care_proc_court_hearings", item="PREP017A"),
        Column("care_proc_short_notice", FLAG, "Were Care Proceedings issued on a short notice application?", SENSITIVE, ssd="prep_care_proc_short_notice", item="PREP018A"),
        Column("proc_short_notice_reason", TEXT, "What was the reason for any short notice applications?", SENSITIVE, ssd="prep_proc_short_notice_reason", item="PREP019A"),
        Column("initial_plan_approved", FLAG, "Was the LA’s initial plan approved at the initial hearing?", SENSITIVE, ssd="prep_la_inital_plan_approved", item="PREP020A"),
        Column("initial_care_plan", TEXT, "What was the LA’s initial care plan for the child at the initial hearing?", SENSITIVE, ssd="prep_la_initial_care_plan", item="PREP021A"),
        Column("final_plan_approved", FLAG, "Was the LA’s final plan approved at the final hearing?", SENSITIVE, ssd="prep_la_final_plan_approved", item="PREP022A"),
        Column("final_care_plan", TEXT, "What was the LA’s final care plan for the child at the final hearing?", SENSITIVE, ssd="prep_la_final_care_plan", item="PREP023A"),
    ),
)
