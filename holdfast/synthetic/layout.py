"""The columns that Wyreshire fills, table by table, in the order of the rows that the simulation writes.

A name is a column of the record; names that the record does not have (JSON fields, row ids) are those of the Standard
Safeguarding Dataset itself.
"""

from holdfast.synthetic import further

_RECORDED = " recorded_at recorded_by"

SSD: dict[str, tuple[str, ...]] = {
    table: tuple(columns.split())
    for table, columns in {
        "persons": "person_id forename surname sex gender ethnicity born_on common_child_id legacy_id upn_unknown"
        " has_ehc_plan expected_on died_on is_mother nationality",
        "families": "family_row_id family_id person_id",
        "addresses": "address_row_id addr_address_json person_id kind started_on ended_on postcode",
        "disabilities": "table_id person_id disability",
        "immigration_statuses": "immigration_status_id person_id status started_on ended_on",
        "mothers": "table_id person_id child_person_id child_born_on",
        "linked_identifiers": "table_id person_id kind value valid_from valid_to",
        "contacts": "contact_id person_id contact_on source source_detail cont_contact_outcome_json",
        "early_help_episodes": "episode_id person_id started_on ended_on reason end_reason organisation worker_id",
        "cin_episodes": "referral_id person_id referral_on primary_need source source_detail cine_referral_outcome_json"
        " nfa close_reason closed_on team_id worker_id",
        "assessments": "assessment_id person_id referral_id started_on child_seen authorised_on"
        " cina_assessment_outcome_json nfa team_id worker_id",
        "assessment_factors": "cinf_table_id cinf_assessment_id cinf_assessment_factors_json",
        "cin_plans": "plan_id referral_id person_id started_on ended_on team_id worker_id",
        "cin_visits": "visit_id person_id visit_on seen seen_alone bedroom",
        "s47_enquiries": "enquiry_id referral_id person_id started_on ended_on nfa s47e_s47_outcome_json worker_id"
        " team_id",
        "initial_conferences": "conference_id meeting_id enquiry_id person_id plan_id referral_id transfer_in target_on"
        " held_on plan_made icpc_icpc_outcome_json team_id worker_id",
        "cp_plans": "plan_id referral_id conference_id person_id started_on ended_on initial_category other_authority"
        " latest_category",
        "cp_visits": "visit_id person_id plan_id visit_on seen seen_alone bedroom",
        "cp_reviews": "review_id person_id plan_id due_on review_on meeting_id plan_continues quorate participation",
        "care_episodes": "episode_id person_id started_on start_reason primary_need ceased_on ceased_reason"
        " care_period_id referral_id placement_id entered_care_on last_iro_contact_on",
        "placements": "placement_id started_on type urn distance_miles care_period_id provider postcode ended_on"
        " change_reason person_id",
        "care_reviews": "review_id person_id care_period_id due_on review_on cancelled participation",
        "care_visits": "visit_id care_period_id person_id visit_on seen seen_alone",
        "legal_statuses": "legal_status_id person_id status started_on ended_on",
        "care_plans": "care_plan_id person_id started_on ended_on lacp_cla_care_plan_json",
        "missing_episodes": "missing_id person_id started_at kind ended_at return_interview_offered"
        " return_interview_accepted",
        "health_checks": "health_check_id person_id type checked_on status",
        "immunisations": "person_id up_to_date updated_on",
        "substance_misuse": "substance_misuse_id person_id misuse_on substance intervention_received",
        "convictions": "conviction_id person_id offence_on offence",
        "sdq_scores": "table_id person_id completed_on reason score",
        "previous_permanence": "table_id person_id order_date option authority",
        "permanence": "permanence_id person_id care_period_id adm_decision_on placement_order_on matched_on"
        " placed_for_adoption_on adopted_by_carer decision_reversed_on decision_reversed_reason part_of_sibling_group"
        " permanence_order_on permanence_order_type number_of_adopters adopter_sex adopter_legal_status",
        "care_leavers": "table_id person_id eligibility in_touch latest_contact_on accommodation accommodation_suitable"
        " activity pathway_plan_reviewed_on personal_adviser team_id worker_id",
        "involvements": "involvement_id worker_id role team_id started_on ended_on change_reason person_id referral_id",
        "voice_of_child": "voice_id person_id explained_worries story_help_understand agree_worker plan_safe"
        " tablet_help_explain",
        "departments": "team_id name parent_id parent_name",
        "professionals": "worker_id staff_id name registration_number job_title caseload_last_september team_id fte"
        " agency",
        **further.columns("SSD"),
    }.items()
}

PRACTICE: dict[str, tuple[str, ...]] = {
    table: tuple((columns + _RECORDED).split())
    for table, columns in {
        "contact_decisions": "contact_id person_id received_at decided_at decided_by out_of_hours"
        " emergency_duty_recorded handover_acknowledged_at consent",
        "referral_decisions": "referral_id person_id decided_at decided_by",
        "strategy_discussions": "strategy_id meeting_id person_id referral_id concern_at held_at enquiry_begun",
        "strategy_attendees": "attendee_id meeting_id agency mode held_at",
        "core_groups": "core_group_id meeting_id person_id plan_id held_on quorate",
        "cin_reviews": "review_id person_id plan_id held_on child_took_part",
        "plan_actions": "action_id person_id plan_kind plan_id action owner set_on due_on done_on carried_over",
        "oversight_entries": "entry_id person_id entered_on author_id author_role gateway direction direction_due_on"
        " direction_done_on",
        "supervisions": "supervision_id worker_id supervisor_id held_on kind reflective",
        "supervision_children": "discussion_id supervision_id person_id held_on",
        "waiting_reviews": "review_id person_id reviewed_on risk",
        "adviser_allocations": "allocation_id person_id worker_id started_on ended_on",
        "pathway_steps": "step_id person_id step completed_on",
        "employments": "employment_id worker_id team_id role stage fte agency started_on ended_on",
        **further.columns("PRACTICE"),
    }.items()
}

TABLES = {**SSD, **PRACTICE}
