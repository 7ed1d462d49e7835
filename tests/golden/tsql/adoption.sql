-- measure AD01
SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t24].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t24].[hit] IS NULL, [t24].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t24].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t24].[hit] IS NULL, 0.0, [t24].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t23].[permanence_id] AS [permanence_id], [t23].[person_id] AS [person_id], [t23].[care_period_id] AS
[care_period_id], [t23].[adm_decision_on] AS [adm_decision_on], [t23].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t23].[placement_order_on] AS [placement_order_on], [t23].[placed_for_adoption_on] AS [placed_for_adoption_on], [t23]
.[matched_on] AS [matched_on], [t23].[adopted_by_carer] AS [adopted_by_carer], [t23].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t23].[decision_reversed_on] AS [decision_reversed_on], [t23].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t23].[part_of_sibling_group] AS [part_of_sibling_group], [t23].[siblings_placed_together]
AS [siblings_placed_together], [t23].[siblings_placed_apart] AS [siblings_placed_apart], [t23].
[placement_provider_urn] AS [placement_provider_urn], [t23].[decision_reversed_reason] AS [decision_reversed_reason],
[t23].[permanence_order_on] AS [permanence_order_on], [t23].[permanence_order_type] AS [permanence_order_type], [t23]
.[adoption_worker_id] AS [adoption_worker_id], [t23].[adopter_sex] AS [adopter_sex], [t23].[adopter_legal_status] AS
[adopter_legal_status], [t23].[number_of_adopters] AS [number_of_adopters], [t23].[of_person] AS [of_person], [t23].
[of_period] AS [of_period], [t23].[entered_on] AS [entered_on], [t23].[is_told] AS [is_told], [t23].[period] AS
[period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23].[since_on] AS [since_on], [t23]
.[first_on] AS [first_on], [t23].[last_on] AS [last_on], [t23].[hit] AS [hit], [t23].[counted] AS [counted], [t23].
[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
FROM (SELECT [t22].[permanence_id] AS [permanence_id], [t22].[person_id] AS [person_id], [t22].[care_period_id] AS
[care_period_id], [t22].[adm_decision_on] AS [adm_decision_on], [t22].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t22].[placement_order_on] AS [placement_order_on], [t22].[placed_for_adoption_on] AS [placed_for_adoption_on], [t22]
.[matched_on] AS [matched_on], [t22].[adopted_by_carer] AS [adopted_by_carer], [t22].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t22].[decision_reversed_on] AS [decision_reversed_on], [t22].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t22].[part_of_sibling_group] AS [part_of_sibling_group], [t22].[siblings_placed_together]
AS [siblings_placed_together], [t22].[siblings_placed_apart] AS [siblings_placed_apart], [t22].
[placement_provider_urn] AS [placement_provider_urn], [t22].[decision_reversed_reason] AS [decision_reversed_reason],
[t22].[permanence_order_on] AS [permanence_order_on], [t22].[permanence_order_type] AS [permanence_order_type], [t22]
.[adoption_worker_id] AS [adoption_worker_id], [t22].[adopter_sex] AS [adopter_sex], [t22].[adopter_legal_status] AS
[adopter_legal_status], [t22].[number_of_adopters] AS [number_of_adopters], [t22].[of_person] AS [of_person], [t22].
[of_period] AS [of_period], [t22].[entered_on] AS [entered_on], [t22].[is_told] AS [is_told], [t22].[period] AS
[period], [t22].[from_on] AS [from_on], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22].
[since_on] AS [since_on], [t22].[first_on] AS [first_on], [t22].[last_on] AS [last_on], [t22].[hit] AS [hit], [t22].
[counted] AS [counted], [t22].[held_by] AS [held_by], [t22].[held_worker] AS [held_worker], [t22].[held_team] AS
[held_team], [t22].[from_on_right] AS [from_on_right], [t22].[until_on] AS [until_on], [t22].[held_next] AS
[held_next], IIF(([t22].[until_on] IS NULL) OR ([t22].[permanence_order_on] <= [t22].[until_on]), [t22].[held_worker]
, CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t22].[held_team] AS [team_id]
FROM (SELECT [t21].[permanence_id] AS [permanence_id], [t21].[person_id] AS [person_id], [t21].[care_period_id] AS
[care_period_id], [t21].[adm_decision_on] AS [adm_decision_on], [t21].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t21].[placement_order_on] AS [placement_order_on], [t21].[placed_for_adoption_on] AS [placed_for_adoption_on], [t21]
.[matched_on] AS [matched_on], [t21].[adopted_by_carer] AS [adopted_by_carer], [t21].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t21].[decision_reversed_on] AS [decision_reversed_on], [t21].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t21].[part_of_sibling_group] AS [part_of_sibling_group], [t21].[siblings_placed_together]
AS [siblings_placed_together], [t21].[siblings_placed_apart] AS [siblings_placed_apart], [t21].
[placement_provider_urn] AS [placement_provider_urn], [t21].[decision_reversed_reason] AS [decision_reversed_reason],
[t21].[permanence_order_on] AS [permanence_order_on], [t21].[permanence_order_type] AS [permanence_order_type], [t21]
.[adoption_worker_id] AS [adoption_worker_id], [t21].[adopter_sex] AS [adopter_sex], [t21].[adopter_legal_status] AS
[adopter_legal_status], [t21].[number_of_adopters] AS [number_of_adopters], [t21].[of_person] AS [of_person], [t21].
[of_period] AS [of_period], [t21].[entered_on] AS [entered_on], [t21].[is_told] AS [is_told], [t21].[period] AS
[period], [t21].[from_on] AS [from_on], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21].
[since_on] AS [since_on], [t21].[first_on] AS [first_on], [t21].[last_on] AS [last_on], [t21].[hit] AS [hit], [t21].
[counted] AS [counted], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS
[held_team], [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t19].[permanence_id] AS [permanence_id], [t19].[person_id] AS [person_id], [t19].[care_period_id] AS
[care_period_id], [t19].[adm_decision_on] AS [adm_decision_on], [t19].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t19].[placement_order_on] AS [placement_order_on], [t19].[placed_for_adoption_on] AS [placed_for_adoption_on], [t19]
.[matched_on] AS [matched_on], [t19].[adopted_by_carer] AS [adopted_by_carer], [t19].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t19].[decision_reversed_on] AS [decision_reversed_on], [t19].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t19].[part_of_sibling_group] AS [part_of_sibling_group], [t19].[siblings_placed_together]
AS [siblings_placed_together], [t19].[siblings_placed_apart] AS [siblings_placed_apart], [t19].
[placement_provider_urn] AS [placement_provider_urn], [t19].[decision_reversed_reason] AS [decision_reversed_reason],
[t19].[permanence_order_on] AS [permanence_order_on], [t19].[permanence_order_type] AS [permanence_order_type], [t19]
.[adoption_worker_id] AS [adoption_worker_id], [t19].[adopter_sex] AS [adopter_sex], [t19].[adopter_legal_status] AS
[adopter_legal_status], [t19].[number_of_adopters] AS [number_of_adopters], [t19].[of_person] AS [of_person], [t19].
[of_period] AS [of_period], [t19].[entered_on] AS [entered_on], [t19].[is_told] AS [is_told], [t19].[period] AS
[period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19].
[since_on] AS [since_on], [t19].[entered_on] AS [first_on], [t19].[placed_for_adoption_on] AS [last_on], IIF((NOT (
[t19].[is_told] <> 0)) OR (CAST(DATEDIFF(DAY, CAST([t19].[entered_on] AS DATETIME2), CAST([t19].
[placed_for_adoption_on] AS DATETIME2)) AS FLOAT) < 0), CAST(NULL AS FLOAT), CAST(DATEDIFF(DAY, CAST([t19].
[entered_on] AS DATETIME2), CAST([t19].[placed_for_adoption_on] AS DATETIME2)) AS FLOAT)) AS [hit], 1.0 AS [counted]
FROM (SELECT [t18].[permanence_id] AS [permanence_id], [t18].[person_id] AS [person_id], [t18].[care_period_id] AS
[care_period_id], [t18].[adm_decision_on] AS [adm_decision_on], [t18].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t18].[placement_order_on] AS [placement_order_on], [t18].[placed_for_adoption_on] AS [placed_for_adoption_on], [t18]
.[matched_on] AS [matched_on], [t18].[adopted_by_carer] AS [adopted_by_carer], [t18].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t18].[decision_reversed_on] AS [decision_reversed_on], [t18].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t18].[part_of_sibling_group] AS [part_of_sibling_group], [t18].[siblings_placed_together]
AS [siblings_placed_together], [t18].[siblings_placed_apart] AS [siblings_placed_apart], [t18].
[placement_provider_urn] AS [placement_provider_urn], [t18].[decision_reversed_reason] AS [decision_reversed_reason],
[t18].[permanence_order_on] AS [permanence_order_on], [t18].[permanence_order_type] AS [permanence_order_type], [t18]
.[adoption_worker_id] AS [adoption_worker_id], [t18].[adopter_sex] AS [adopter_sex], [t18].[adopter_legal_status] AS
[adopter_legal_status], [t18].[number_of_adopters] AS [number_of_adopters], [t18].[of_person] AS [of_person], [t18].
[of_period] AS [of_period], [t18].[entered_on] AS [entered_on], [t18].[is_told] AS [is_told], [t16].[period] AS
[period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16].
[since_on] AS [since_on]
FROM (SELECT [t13].[permanence_id] AS [permanence_id], [t13].[person_id] AS [person_id], [t13].[care_period_id] AS
[care_period_id], [t13].[adm_decision_on] AS [adm_decision_on], [t13].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t13].[placement_order_on] AS [placement_order_on], [t13].[placed_for_adoption_on] AS [placed_for_adoption_on], [t13]
.[matched_on] AS [matched_on], [t13].[adopted_by_carer] AS [adopted_by_carer], [t13].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t13].[decision_reversed_on] AS [decision_reversed_on], [t13].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t13].[part_of_sibling_group] AS [part_of_sibling_group], [t13].[siblings_placed_together]
AS [siblings_placed_together], [t13].[siblings_placed_apart] AS [siblings_placed_apart], [t13].
[placement_provider_urn] AS [placement_provider_urn], [t13].[decision_reversed_reason] AS [decision_reversed_reason],
[t13].[permanence_order_on] AS [permanence_order_on], [t13].[permanence_order_type] AS [permanence_order_type], [t13]
.[adoption_worker_id] AS [adoption_worker_id], [t13].[adopter_sex] AS [adopter_sex], [t13].[adopter_legal_status] AS
[adopter_legal_status], [t13].[number_of_adopters] AS [number_of_adopters], [t13].[of_person] AS [of_person], [t13].
[of_period] AS [of_period], [t13].[entered_on] AS [entered_on], CAST(CASE WHEN NOT [t13].[permanence_order_type] IS
NULL THEN 1 WHEN NOT (NOT [t13].[permanence_order_type] IS NULL) THEN 0 END AS BIT) AS [is_told]
FROM (SELECT [t5].[permanence_id] AS [permanence_id], [t5].[person_id] AS [person_id], [t5].[care_period_id] AS
[care_period_id], [t5].[adm_decision_on] AS [adm_decision_on], [t5].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t5]
.[placement_order_on] AS [placement_order_on], [t5].[placed_for_adoption_on] AS [placed_for_adoption_on], [t5].
[matched_on] AS [matched_on], [t5].[adopted_by_carer] AS [adopted_by_carer], [t5].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t5].[decision_reversed_on] AS [decision_reversed_on], [t5].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t5].[part_of_sibling_group] AS [part_of_sibling_group], [t5].[siblings_placed_together] AS
[siblings_placed_together], [t5].[siblings_placed_apart] AS [siblings_placed_apart], [t5].[placement_provider_urn] AS
[placement_provider_urn], [t5].[decision_reversed_reason] AS [decision_reversed_reason], [t5].[permanence_order_on] AS
[permanence_order_on], [t5].[permanence_order_type] AS [permanence_order_type], [t5].[adoption_worker_id] AS
[adoption_worker_id], [t5].[adopter_sex] AS [adopter_sex], [t5].[adopter_legal_status] AS [adopter_legal_status], [t5]
.[number_of_adopters] AS [number_of_adopters], [t10].[of_person] AS [of_person], [t10].[of_period] AS [of_period],
[t10].[entered_on] AS [entered_on]
FROM [permanence] AS [t5]
INNER JOIN (SELECT [t3].[person_id] AS [of_person], [t3].[care_period_id] AS [of_period], [t3].[started_on] AS
[entered_on]
FROM [care_periods] AS [t3]) AS [t10] ON [t5].[person_id] = [t10].[of_person] AND [t5].[care_period_id] = [t10].
[of_period]) AS [t13]
WHERE COALESCE([t13].[permanence_order_type], 'Adoption') = 'Adoption') AS [t18]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on], [t12].[shift_from] AS [shift_from], [t12].[since_on] AS [since_on]
FROM [periods] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'three_years_before' AND [t4].[variant] = 'all') AS [t12] ON [t6].[to_on] = [t12].
[shift_from]) AS [t14]) AS [t16] ON [t18].[permanence_order_on] > [t16].[since_on] AND [t18].[permanence_order_on] <=
[t16].[to_on]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t21].[person_id] = [t9].[held_by] AND [t21].[permanence_order_on] >= [t9].
[from_on] AND (([t9].[held_next] IS NULL) OR ([t21].[permanence_order_on] < [t9].[held_next]))) AS [t22]) AS [t23]) AS
[t24];

-- measure AD02
SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t24].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t24].[hit] IS NULL, [t24].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t24].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t24].[hit] IS NULL, 0.0, [t24].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t23].[permanence_id] AS [permanence_id], [t23].[person_id] AS [person_id], [t23].[care_period_id] AS
[care_period_id], [t23].[adm_decision_on] AS [adm_decision_on], [t23].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t23].[placement_order_on] AS [placement_order_on], [t23].[placed_for_adoption_on] AS [placed_for_adoption_on], [t23]
.[matched_on] AS [matched_on], [t23].[adopted_by_carer] AS [adopted_by_carer], [t23].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t23].[decision_reversed_on] AS [decision_reversed_on], [t23].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t23].[part_of_sibling_group] AS [part_of_sibling_group], [t23].[siblings_placed_together]
AS [siblings_placed_together], [t23].[siblings_placed_apart] AS [siblings_placed_apart], [t23].
[placement_provider_urn] AS [placement_provider_urn], [t23].[decision_reversed_reason] AS [decision_reversed_reason],
[t23].[permanence_order_on] AS [permanence_order_on], [t23].[permanence_order_type] AS [permanence_order_type], [t23]
.[adoption_worker_id] AS [adoption_worker_id], [t23].[adopter_sex] AS [adopter_sex], [t23].[adopter_legal_status] AS
[adopter_legal_status], [t23].[number_of_adopters] AS [number_of_adopters], [t23].[of_person] AS [of_person], [t23].
[of_period] AS [of_period], [t23].[entered_on] AS [entered_on], [t23].[is_told] AS [is_told], [t23].[period] AS
[period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23].[since_on] AS [since_on], [t23]
.[first_on] AS [first_on], [t23].[last_on] AS [last_on], [t23].[hit] AS [hit], [t23].[counted] AS [counted], [t23].
[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
FROM (SELECT [t22].[permanence_id] AS [permanence_id], [t22].[person_id] AS [person_id], [t22].[care_period_id] AS
[care_period_id], [t22].[adm_decision_on] AS [adm_decision_on], [t22].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t22].[placement_order_on] AS [placement_order_on], [t22].[placed_for_adoption_on] AS [placed_for_adoption_on], [t22]
.[matched_on] AS [matched_on], [t22].[adopted_by_carer] AS [adopted_by_carer], [t22].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t22].[decision_reversed_on] AS [decision_reversed_on], [t22].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t22].[part_of_sibling_group] AS [part_of_sibling_group], [t22].[siblings_placed_together]
AS [siblings_placed_together], [t22].[siblings_placed_apart] AS [siblings_placed_apart], [t22].
[placement_provider_urn] AS [placement_provider_urn], [t22].[decision_reversed_reason] AS [decision_reversed_reason],
[t22].[permanence_order_on] AS [permanence_order_on], [t22].[permanence_order_type] AS [permanence_order_type], [t22]
.[adoption_worker_id] AS [adoption_worker_id], [t22].[adopter_sex] AS [adopter_sex], [t22].[adopter_legal_status] AS
[adopter_legal_status], [t22].[number_of_adopters] AS [number_of_adopters], [t22].[of_person] AS [of_person], [t22].
[of_period] AS [of_period], [t22].[entered_on] AS [entered_on], [t22].[is_told] AS [is_told], [t22].[period] AS
[period], [t22].[from_on] AS [from_on], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22].
[since_on] AS [since_on], [t22].[first_on] AS [first_on], [t22].[last_on] AS [last_on], [t22].[hit] AS [hit], [t22].
[counted] AS [counted], [t22].[held_by] AS [held_by], [t22].[held_worker] AS [held_worker], [t22].[held_team] AS
[held_team], [t22].[from_on_right] AS [from_on_right], [t22].[until_on] AS [until_on], [t22].[held_next] AS
[held_next], IIF(([t22].[until_on] IS NULL) OR ([t22].[permanence_order_on] <= [t22].[until_on]), [t22].[held_worker]
, CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t22].[held_team] AS [team_id]
FROM (SELECT [t21].[permanence_id] AS [permanence_id], [t21].[person_id] AS [person_id], [t21].[care_period_id] AS
[care_period_id], [t21].[adm_decision_on] AS [adm_decision_on], [t21].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t21].[placement_order_on] AS [placement_order_on], [t21].[placed_for_adoption_on] AS [placed_for_adoption_on], [t21]
.[matched_on] AS [matched_on], [t21].[adopted_by_carer] AS [adopted_by_carer], [t21].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t21].[decision_reversed_on] AS [decision_reversed_on], [t21].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t21].[part_of_sibling_group] AS [part_of_sibling_group], [t21].[siblings_placed_together]
AS [siblings_placed_together], [t21].[siblings_placed_apart] AS [siblings_placed_apart], [t21].
[placement_provider_urn] AS [placement_provider_urn], [t21].[decision_reversed_reason] AS [decision_reversed_reason],
[t21].[permanence_order_on] AS [permanence_order_on], [t21].[permanence_order_type] AS [permanence_order_type], [t21]
.[adoption_worker_id] AS [adoption_worker_id], [t21].[adopter_sex] AS [adopter_sex], [t21].[adopter_legal_status] AS
[adopter_legal_status], [t21].[number_of_adopters] AS [number_of_adopters], [t21].[of_person] AS [of_person], [t21].
[of_period] AS [of_period], [t21].[entered_on] AS [entered_on], [t21].[is_told] AS [is_told], [t21].[period] AS
[period], [t21].[from_on] AS [from_on], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21].
[since_on] AS [since_on], [t21].[first_on] AS [first_on], [t21].[last_on] AS [last_on], [t21].[hit] AS [hit], [t21].
[counted] AS [counted], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS
[held_team], [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t19].[permanence_id] AS [permanence_id], [t19].[person_id] AS [person_id], [t19].[care_period_id] AS
[care_period_id], [t19].[adm_decision_on] AS [adm_decision_on], [t19].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t19].[placement_order_on] AS [placement_order_on], [t19].[placed_for_adoption_on] AS [placed_for_adoption_on], [t19]
.[matched_on] AS [matched_on], [t19].[adopted_by_carer] AS [adopted_by_carer], [t19].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t19].[decision_reversed_on] AS [decision_reversed_on], [t19].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t19].[part_of_sibling_group] AS [part_of_sibling_group], [t19].[siblings_placed_together]
AS [siblings_placed_together], [t19].[siblings_placed_apart] AS [siblings_placed_apart], [t19].
[placement_provider_urn] AS [placement_provider_urn], [t19].[decision_reversed_reason] AS [decision_reversed_reason],
[t19].[permanence_order_on] AS [permanence_order_on], [t19].[permanence_order_type] AS [permanence_order_type], [t19]
.[adoption_worker_id] AS [adoption_worker_id], [t19].[adopter_sex] AS [adopter_sex], [t19].[adopter_legal_status] AS
[adopter_legal_status], [t19].[number_of_adopters] AS [number_of_adopters], [t19].[of_person] AS [of_person], [t19].
[of_period] AS [of_period], [t19].[entered_on] AS [entered_on], [t19].[is_told] AS [is_told], [t19].[period] AS
[period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19].
[since_on] AS [since_on], [t19].[entered_on] AS [first_on], IIF(COALESCE([t19].[adopted_by_carer], CAST(CASE WHEN NOT
[t19].[placed_foster_carer_on] IS NULL THEN 1 WHEN NOT (NOT [t19].[placed_foster_carer_on] IS NULL) THEN 0 END AS BIT
)) = 1, [t19].[placed_foster_carer_on], [t19].[placed_for_adoption_on]) AS [last_on], IIF((NOT ([t19].[is_told] <> 0)
) OR (CAST(DATEDIFF(DAY, CAST([t19].[entered_on] AS DATETIME2), CAST(IIF(COALESCE([t19].[adopted_by_carer], CAST(CASE
WHEN NOT [t19].[placed_foster_carer_on] IS NULL THEN 1 WHEN NOT (NOT [t19].[placed_foster_carer_on] IS NULL) THEN 0
END AS BIT)) = 1, [t19].[placed_foster_carer_on], [t19].[placed_for_adoption_on]) AS DATETIME2)) AS FLOAT) < 0), CAST
(NULL AS FLOAT), CAST(DATEDIFF(DAY, CAST([t19].[entered_on] AS DATETIME2), CAST(IIF(COALESCE([t19].[adopted_by_carer]
, CAST(CASE WHEN NOT [t19].[placed_foster_carer_on] IS NULL THEN 1 WHEN NOT (NOT [t19].[placed_foster_carer_on] IS
NULL) THEN 0 END AS BIT)) = 1, [t19].[placed_foster_carer_on], [t19].[placed_for_adoption_on]) AS DATETIME2)) AS FLOAT
)) AS [hit], 1.0 AS [counted]
FROM (SELECT [t18].[permanence_id] AS [permanence_id], [t18].[person_id] AS [person_id], [t18].[care_period_id] AS
[care_period_id], [t18].[adm_decision_on] AS [adm_decision_on], [t18].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t18].[placement_order_on] AS [placement_order_on], [t18].[placed_for_adoption_on] AS [placed_for_adoption_on], [t18]
.[matched_on] AS [matched_on], [t18].[adopted_by_carer] AS [adopted_by_carer], [t18].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t18].[decision_reversed_on] AS [decision_reversed_on], [t18].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t18].[part_of_sibling_group] AS [part_of_sibling_group], [t18].[siblings_placed_together]
AS [siblings_placed_together], [t18].[siblings_placed_apart] AS [siblings_placed_apart], [t18].
[placement_provider_urn] AS [placement_provider_urn], [t18].[decision_reversed_reason] AS [decision_reversed_reason],
[t18].[permanence_order_on] AS [permanence_order_on], [t18].[permanence_order_type] AS [permanence_order_type], [t18]
.[adoption_worker_id] AS [adoption_worker_id], [t18].[adopter_sex] AS [adopter_sex], [t18].[adopter_legal_status] AS
[adopter_legal_status], [t18].[number_of_adopters] AS [number_of_adopters], [t18].[of_person] AS [of_person], [t18].
[of_period] AS [of_period], [t18].[entered_on] AS [entered_on], [t18].[is_told] AS [is_told], [t16].[period] AS
[period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16].
[since_on] AS [since_on]
FROM (SELECT [t13].[permanence_id] AS [permanence_id], [t13].[person_id] AS [person_id], [t13].[care_period_id] AS
[care_period_id], [t13].[adm_decision_on] AS [adm_decision_on], [t13].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t13].[placement_order_on] AS [placement_order_on], [t13].[placed_for_adoption_on] AS [placed_for_adoption_on], [t13]
.[matched_on] AS [matched_on], [t13].[adopted_by_carer] AS [adopted_by_carer], [t13].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t13].[decision_reversed_on] AS [decision_reversed_on], [t13].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t13].[part_of_sibling_group] AS [part_of_sibling_group], [t13].[siblings_placed_together]
AS [siblings_placed_together], [t13].[siblings_placed_apart] AS [siblings_placed_apart], [t13].
[placement_provider_urn] AS [placement_provider_urn], [t13].[decision_reversed_reason] AS [decision_reversed_reason],
[t13].[permanence_order_on] AS [permanence_order_on], [t13].[permanence_order_type] AS [permanence_order_type], [t13]
.[adoption_worker_id] AS [adoption_worker_id], [t13].[adopter_sex] AS [adopter_sex], [t13].[adopter_legal_status] AS
[adopter_legal_status], [t13].[number_of_adopters] AS [number_of_adopters], [t13].[of_person] AS [of_person], [t13].
[of_period] AS [of_period], [t13].[entered_on] AS [entered_on], CAST(CASE WHEN NOT [t13].[permanence_order_type] IS
NULL THEN 1 WHEN NOT (NOT [t13].[permanence_order_type] IS NULL) THEN 0 END AS BIT) AS [is_told]
FROM (SELECT [t5].[permanence_id] AS [permanence_id], [t5].[person_id] AS [person_id], [t5].[care_period_id] AS
[care_period_id], [t5].[adm_decision_on] AS [adm_decision_on], [t5].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t5]
.[placement_order_on] AS [placement_order_on], [t5].[placed_for_adoption_on] AS [placed_for_adoption_on], [t5].
[matched_on] AS [matched_on], [t5].[adopted_by_carer] AS [adopted_by_carer], [t5].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t5].[decision_reversed_on] AS [decision_reversed_on], [t5].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t5].[part_of_sibling_group] AS [part_of_sibling_group], [t5].[siblings_placed_together] AS
[siblings_placed_together], [t5].[siblings_placed_apart] AS [siblings_placed_apart], [t5].[placement_provider_urn] AS
[placement_provider_urn], [t5].[decision_reversed_reason] AS [decision_reversed_reason], [t5].[permanence_order_on] AS
[permanence_order_on], [t5].[permanence_order_type] AS [permanence_order_type], [t5].[adoption_worker_id] AS
[adoption_worker_id], [t5].[adopter_sex] AS [adopter_sex], [t5].[adopter_legal_status] AS [adopter_legal_status], [t5]
.[number_of_adopters] AS [number_of_adopters], [t10].[of_person] AS [of_person], [t10].[of_period] AS [of_period],
[t10].[entered_on] AS [entered_on]
FROM [permanence] AS [t5]
INNER JOIN (SELECT [t3].[person_id] AS [of_person], [t3].[care_period_id] AS [of_period], [t3].[started_on] AS
[entered_on]
FROM [care_periods] AS [t3]) AS [t10] ON [t5].[person_id] = [t10].[of_person] AND [t5].[care_period_id] = [t10].
[of_period]) AS [t13]
WHERE COALESCE([t13].[permanence_order_type], 'Adoption') = 'Adoption') AS [t18]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on], [t12].[shift_from] AS [shift_from], [t12].[since_on] AS [since_on]
FROM [periods] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'three_years_before' AND [t4].[variant] = 'all') AS [t12] ON [t6].[to_on] = [t12].
[shift_from]) AS [t14]) AS [t16] ON [t18].[permanence_order_on] > [t16].[since_on] AND [t18].[permanence_order_on] <=
[t16].[to_on]) AS [t19]) AS [t21]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t21].[person_id] = [t9].[held_by] AND [t21].[permanence_order_on] >= [t9].
[from_on] AND (([t9].[held_next] IS NULL) OR ([t21].[permanence_order_on] < [t9].[held_next]))) AS [t22]) AS [t23]) AS
[t24];

-- measure AD03
SELECT CAST([t24].[period] AS VARCHAR(MAX)) AS [period], CAST([t24].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t24].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t24].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t24].[hit] IS NULL, [t24].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t24].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t24].[hit] IS NULL, 0.0, [t24].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t23].[permanence_id] AS [permanence_id], [t23].[person_id] AS [person_id], [t23].[care_period_id] AS
[care_period_id], [t23].[adm_decision_on] AS [adm_decision_on], [t23].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t23].[placement_order_on] AS [placement_order_on], [t23].[placed_for_adoption_on] AS [placed_for_adoption_on], [t23]
.[matched_on] AS [matched_on], [t23].[adopted_by_carer] AS [adopted_by_carer], [t23].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t23].[decision_reversed_on] AS [decision_reversed_on], [t23].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t23].[part_of_sibling_group] AS [part_of_sibling_group], [t23].[siblings_placed_together]
AS [siblings_placed_together], [t23].[siblings_placed_apart] AS [siblings_placed_apart], [t23].
[placement_provider_urn] AS [placement_provider_urn], [t23].[decision_reversed_reason] AS [decision_reversed_reason],
[t23].[permanence_order_on] AS [permanence_order_on], [t23].[permanence_order_type] AS [permanence_order_type], [t23]
.[adoption_worker_id] AS [adoption_worker_id], [t23].[adopter_sex] AS [adopter_sex], [t23].[adopter_legal_status] AS
[adopter_legal_status], [t23].[number_of_adopters] AS [number_of_adopters], [t23].[of_person] AS [of_person], [t23].
[of_period] AS [of_period], [t23].[entered_on] AS [entered_on], [t23].[is_told] AS [is_told], [t23].[period] AS
[period], [t23].[to_on] AS [to_on], [t23].[year_before_on] AS [year_before_on], [t23].[since_on] AS [since_on], [t23]
.[first_on] AS [first_on], [t23].[last_on] AS [last_on], [t23].[hit] AS [hit], [t23].[counted] AS [counted], [t23].
[from_on_right] AS [from_on_right], [t23].[worker_id] AS [worker_id], [t23].[team_id] AS [team_id]
FROM (SELECT [t22].[permanence_id] AS [permanence_id], [t22].[person_id] AS [person_id], [t22].[care_period_id] AS
[care_period_id], [t22].[adm_decision_on] AS [adm_decision_on], [t22].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t22].[placement_order_on] AS [placement_order_on], [t22].[placed_for_adoption_on] AS [placed_for_adoption_on], [t22]
.[matched_on] AS [matched_on], [t22].[adopted_by_carer] AS [adopted_by_carer], [t22].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t22].[decision_reversed_on] AS [decision_reversed_on], [t22].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t22].[part_of_sibling_group] AS [part_of_sibling_group], [t22].[siblings_placed_together]
AS [siblings_placed_together], [t22].[siblings_placed_apart] AS [siblings_placed_apart], [t22].
[placement_provider_urn] AS [placement_provider_urn], [t22].[decision_reversed_reason] AS [decision_reversed_reason],
[t22].[permanence_order_on] AS [permanence_order_on], [t22].[permanence_order_type] AS [permanence_order_type], [t22]
.[adoption_worker_id] AS [adoption_worker_id], [t22].[adopter_sex] AS [adopter_sex], [t22].[adopter_legal_status] AS
[adopter_legal_status], [t22].[number_of_adopters] AS [number_of_adopters], [t22].[of_person] AS [of_person], [t22].
[of_period] AS [of_period], [t22].[entered_on] AS [entered_on], [t22].[is_told] AS [is_told], [t22].[period] AS
[period], [t22].[from_on] AS [from_on], [t22].[to_on] AS [to_on], [t22].[year_before_on] AS [year_before_on], [t22].
[since_on] AS [since_on], [t22].[first_on] AS [first_on], [t22].[last_on] AS [last_on], [t22].[hit] AS [hit], [t22].
[counted] AS [counted], [t22].[held_by] AS [held_by], [t22].[held_worker] AS [held_worker], [t22].[held_team] AS
[held_team], [t22].[from_on_right] AS [from_on_right], [t22].[until_on] AS [until_on], [t22].[held_next] AS
[held_next], IIF(([t22].[until_on] IS NULL) OR ([t22].[permanence_order_on] <= [t22].[until_on]), [t22].[held_worker]
, CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t22].[held_team] AS [team_id]
FROM (SELECT [t21].[permanence_id] AS [permanence_id], [t21].[person_id] AS [person_id], [t21].[care_period_id] AS
[care_period_id], [t21].[adm_decision_on] AS [adm_decision_on], [t21].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t21].[placement_order_on] AS [placement_order_on], [t21].[placed_for_adoption_on] AS [placed_for_adoption_on], [t21]
.[matched_on] AS [matched_on], [t21].[adopted_by_carer] AS [adopted_by_carer], [t21].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t21].[decision_reversed_on] AS [decision_reversed_on], [t21].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t21].[part_of_sibling_group] AS [part_of_sibling_group], [t21].[siblings_placed_together]
AS [siblings_placed_together], [t21].[siblings_placed_apart] AS [siblings_placed_apart], [t21].
[placement_provider_urn] AS [placement_provider_urn], [t21].[decision_reversed_reason] AS [decision_reversed_reason],
[t21].[permanence_order_on] AS [permanence_order_on], [t21].[permanence_order_type] AS [permanence_order_type], [t21]
.[adoption_worker_id] AS [adoption_worker_id], [t21].[adopter_sex] AS [adopter_sex], [t21].[adopter_legal_status] AS
[adopter_legal_status], [t21].[number_of_adopters] AS [number_of_adopters], [t21].[of_person] AS [of_person], [t21].
[of_period] AS [of_period], [t21].[entered_on] AS [entered_on], [t21].[is_told] AS [is_told], [t21].[period] AS
[period], [t21].[from_on] AS [from_on], [t21].[to_on] AS [to_on], [t21].[year_before_on] AS [year_before_on], [t21].
[since_on] AS [since_on], [t21].[first_on] AS [first_on], [t21].[last_on] AS [last_on], [t21].[hit] AS [hit], [t21].
[counted] AS [counted], [t9].[held_by] AS [held_by], [t9].[held_worker] AS [held_worker], [t9].[held_team] AS
[held_team], [t9].[from_on] AS [from_on_right], [t9].[until_on] AS [until_on], [t9].[held_next] AS [held_next]
FROM (SELECT [t19].[permanence_id] AS [permanence_id], [t19].[person_id] AS [person_id], [t19].[care_period_id] AS
[care_period_id], [t19].[adm_decision_on] AS [adm_decision_on], [t19].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t19].[placement_order_on] AS [placement_order_on], [t19].[placed_for_adoption_on] AS [placed_for_adoption_on], [t19]
.[matched_on] AS [matched_on], [t19].[adopted_by_carer] AS [adopted_by_carer], [t19].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t19].[decision_reversed_on] AS [decision_reversed_on], [t19].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t19].[part_of_sibling_group] AS [part_of_sibling_group], [t19].[siblings_placed_together]
AS [siblings_placed_together], [t19].[siblings_placed_apart] AS [siblings_placed_apart], [t19].
[placement_provider_urn] AS [placement_provider_urn], [t19].[decision_reversed_reason] AS [decision_reversed_reason],
[t19].[permanence_order_on] AS [permanence_order_on], [t19].[permanence_order_type] AS [permanence_order_type], [t19]
.[adoption_worker_id] AS [adoption_worker_id], [t19].[adopter_sex] AS [adopter_sex], [t19].[adopter_legal_status] AS
[adopter_legal_status], [t19].[number_of_adopters] AS [number_of_adopters], [t19].[of_person] AS [of_person], [t19].
[of_period] AS [of_period], [t19].[entered_on] AS [entered_on], [t19].[is_told] AS [is_told], [t19].[period] AS
[period], [t19].[from_on] AS [from_on], [t19].[to_on] AS [to_on], [t19].[year_before_on] AS [year_before_on], [t19].
[since_on] AS [since_on], [t19].[placement_order_on] AS [first_on], IIF([t19].[matched_on] < [t19].
[placement_order_on], [t19].[placement_order_on], [t19].[matched_on]) AS [last_on], IIF((NOT ([t19].[is_told] <> 0))
OR (CAST(DATEDIFF(DAY, CAST([t19].[placement_order_on] AS DATETIME2), CAST(IIF([t19].[matched_on] < [t19].
[placement_order_on], [t19].[placement_order_on], [t19].[matched_on]) AS DATETIME2)) AS FLOAT) < 0), CAST(NULL AS
FLOAT), CAST(DATEDIFF(DAY, CAST([t19].[placement_order_on] AS DATETIME2), CAST(IIF([t19].[matched_on] < [t19].
[placement_order_on], [t19].[placement_order_on], [t19].[matched_on]) AS DATETIME2)) AS FLOAT)) AS [hit], 1.0 AS
[counted]
FROM (SELECT [t18].[permanence_id] AS [permanence_id], [t18].[person_id] AS [person_id], [t18].[care_period_id] AS
[care_period_id], [t18].[adm_decision_on] AS [adm_decision_on], [t18].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t18].[placement_order_on] AS [placement_order_on], [t18].[placed_for_adoption_on] AS [placed_for_adoption_on], [t18]
.[matched_on] AS [matched_on], [t18].[adopted_by_carer] AS [adopted_by_carer], [t18].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t18].[decision_reversed_on] AS [decision_reversed_on], [t18].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t18].[part_of_sibling_group] AS [part_of_sibling_group], [t18].[siblings_placed_together]
AS [siblings_placed_together], [t18].[siblings_placed_apart] AS [siblings_placed_apart], [t18].
[placement_provider_urn] AS [placement_provider_urn], [t18].[decision_reversed_reason] AS [decision_reversed_reason],
[t18].[permanence_order_on] AS [permanence_order_on], [t18].[permanence_order_type] AS [permanence_order_type], [t18]
.[adoption_worker_id] AS [adoption_worker_id], [t18].[adopter_sex] AS [adopter_sex], [t18].[adopter_legal_status] AS
[adopter_legal_status], [t18].[number_of_adopters] AS [number_of_adopters], [t18].[of_person] AS [of_person], [t18].
[of_period] AS [of_period], [t18].[entered_on] AS [entered_on], [t18].[is_told] AS [is_told], [t16].[period] AS
[period], [t16].[from_on] AS [from_on], [t16].[to_on] AS [to_on], [t16].[year_before_on] AS [year_before_on], [t16].
[since_on] AS [since_on]
FROM (SELECT [t13].[permanence_id] AS [permanence_id], [t13].[person_id] AS [person_id], [t13].[care_period_id] AS
[care_period_id], [t13].[adm_decision_on] AS [adm_decision_on], [t13].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t13].[placement_order_on] AS [placement_order_on], [t13].[placed_for_adoption_on] AS [placed_for_adoption_on], [t13]
.[matched_on] AS [matched_on], [t13].[adopted_by_carer] AS [adopted_by_carer], [t13].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t13].[decision_reversed_on] AS [decision_reversed_on], [t13].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t13].[part_of_sibling_group] AS [part_of_sibling_group], [t13].[siblings_placed_together]
AS [siblings_placed_together], [t13].[siblings_placed_apart] AS [siblings_placed_apart], [t13].
[placement_provider_urn] AS [placement_provider_urn], [t13].[decision_reversed_reason] AS [decision_reversed_reason],
[t13].[permanence_order_on] AS [permanence_order_on], [t13].[permanence_order_type] AS [permanence_order_type], [t13]
.[adoption_worker_id] AS [adoption_worker_id], [t13].[adopter_sex] AS [adopter_sex], [t13].[adopter_legal_status] AS
[adopter_legal_status], [t13].[number_of_adopters] AS [number_of_adopters], [t13].[of_person] AS [of_person], [t13].
[of_period] AS [of_period], [t13].[entered_on] AS [entered_on], CAST(CASE WHEN NOT [t13].[permanence_order_type] IS
NULL THEN 1 WHEN NOT (NOT [t13].[permanence_order_type] IS NULL) THEN 0 END AS BIT) AS [is_told]
FROM (SELECT [t5].[permanence_id] AS [permanence_id], [t5].[person_id] AS [person_id], [t5].[care_period_id] AS
[care_period_id], [t5].[adm_decision_on] AS [adm_decision_on], [t5].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t5]
.[placement_order_on] AS [placement_order_on], [t5].[placed_for_adoption_on] AS [placed_for_adoption_on], [t5].
[matched_on] AS [matched_on], [t5].[adopted_by_carer] AS [adopted_by_carer], [t5].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t5].[decision_reversed_on] AS [decision_reversed_on], [t5].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t5].[part_of_sibling_group] AS [part_of_sibling_group], [t5].[siblings_placed_together] AS
[siblings_placed_together], [t5].[siblings_placed_apart] AS [siblings_placed_apart], [t5].[placement_provider_urn] AS
[placement_provider_urn], [t5].[decision_reversed_reason] AS [decision_reversed_reason], [t5].[permanence_order_on] AS
[permanence_order_on], [t5].[permanence_order_type] AS [permanence_order_type], [t5].[adoption_worker_id] AS
[adoption_worker_id], [t5].[adopter_sex] AS [adopter_sex], [t5].[adopter_legal_status] AS [adopter_legal_status], [t5]
.[number_of_adopters] AS [number_of_adopters], [t10].[of_person] AS [of_person], [t10].[of_period] AS [of_period],
[t10].[entered_on] AS [entered_on]
FROM [permanence] AS [t5]
INNER JOIN (SELECT [t3].[person_id] AS [of_person], [t3].[care_period_id] AS [of_period], [t3].[started_on] AS
[entered_on]
FROM [care_periods] AS [t3]) AS [t10] ON [t5].[person_id] = [t10].[of_person] AND [t5].[care_period_id] = [t10].
[of_period]) AS [t13]
WHERE COALESCE([t13].[permanence_order_type], 'Adoption') = 'Adoption') AS [t18]
INNER JOIN (SELECT [t14].[period] AS [period], [t14].[from_on] AS [from_on], [t14].[to_on] AS [to_on], [t14].
[year_before_on] AS [year_before_on], [t14].[since_on] AS [since_on]
FROM (SELECT [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on], [t12].[shift_from] AS [shift_from], [t12].[since_on] AS [since_on]
FROM [periods] AS [t6]
LEFT OUTER JOIN (SELECT [t4].[started_on] AS [shift_from], [t4].[due_on] AS [since_on]
FROM [deadlines] AS [t4]
WHERE [t4].[parameter] = 'three_years_before' AND [t4].[variant] = 'all') AS [t12] ON [t6].[to_on] = [t12].
[shift_from]) AS [t14]) AS [t16] ON [t18].[permanence_order_on] > [t16].[since_on] AND [t18].[permanence_order_on] <=
[t16].[to_on]) AS [t19]
WHERE NOT [t19].[placement_order_on] IS NULL) AS [t21]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t9] ON [t21].[person_id] = [t9].[held_by] AND [t21].[permanence_order_on] >= [t9].
[from_on] AND (([t9].[held_next] IS NULL) OR ([t21].[permanence_order_on] < [t9].[held_next]))) AS [t22]) AS [t23]) AS
[t24];

-- measure AD04
WITH [t9] AS (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS [held_team],
[t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]), [t19] AS (SELECT [t5].[permanence_id] AS [permanence_id], [t5].[person_id] AS
[person_id], [t5].[care_period_id] AS [care_period_id], [t5].[adm_decision_on] AS [adm_decision_on], [t5].
[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t5].[placement_order_on] AS [placement_order_on], [t5].
[placed_for_adoption_on] AS [placed_for_adoption_on], [t5].[matched_on] AS [matched_on], [t5].[adopted_by_carer] AS
[adopted_by_carer], [t5].[placed_ffa_cp_on] AS [placed_ffa_cp_on], [t5].[decision_reversed_on] AS
[decision_reversed_on], [t5].[placed_foster_carer_on] AS [placed_foster_carer_on], [t5].[part_of_sibling_group] AS
[part_of_sibling_group], [t5].[siblings_placed_together] AS [siblings_placed_together], [t5].[siblings_placed_apart]
AS [siblings_placed_apart], [t5].[placement_provider_urn] AS [placement_provider_urn], [t5].
[decision_reversed_reason] AS [decision_reversed_reason], [t5].[permanence_order_on] AS [permanence_order_on], [t5].
[permanence_order_type] AS [permanence_order_type], [t5].[adoption_worker_id] AS [adoption_worker_id], [t5].
[adopter_sex] AS [adopter_sex], [t5].[adopter_legal_status] AS [adopter_legal_status], [t5].[number_of_adopters] AS
[number_of_adopters], [t14].[of_person] AS [of_person], [t14].[of_period] AS [of_period], [t14].[entered_on] AS
[entered_on]
FROM [permanence] AS [t5]
INNER JOIN (SELECT [t4].[person_id] AS [of_person], [t4].[care_period_id] AS [of_period], [t4].[started_on] AS
[entered_on]
FROM [care_periods] AS [t4]) AS [t14] ON [t5].[person_id] = [t14].[of_person] AND [t5].[care_period_id] = [t14].
[of_period])
SELECT CAST([t41].[period] AS VARCHAR(MAX)) AS [period], CAST([t41].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
(IIF(([t41].[until_on] IS NULL) OR ([t41].[to_on] <= [t41].[until_on]), [t41].[held_worker], CAST(NULL AS VARCHAR(MAX
))) AS VARCHAR(MAX)) AS [worker_id], CAST([t41].[held_team] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(NULL AS VARCHAR(
MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t41].[hit] IS NULL, [t41].[counted], 0.0) AS FLOAT) AS [counted],
CAST(COALESCE([t41].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t41].[hit] IS NULL, 0.0, [t41].[counted]) AS FLOAT)
AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t40].[person_id] AS [person_id], [t40].[period] AS [period], [t40].[to_on] AS [to_on], [t40].
[entered_on] AS [entered_on], [t40].[placed_for_adoption_on] AS [placed_for_adoption_on], [t40].[is_told] AS [is_told]
, [t40].[by] AS [by], [t40].[hit] AS [hit], [t40].[counted] AS [counted], [t15].[held_by] AS [held_by], [t15].
[held_worker] AS [held_worker], [t15].[held_team] AS [held_team], [t15].[from_on] AS [from_on], [t15].[until_on] AS
[until_on], [t15].[held_next] AS [held_next]
FROM (SELECT [t38].[person_id] AS [person_id], [t38].[period] AS [period], [t38].[to_on] AS [to_on], [t38].
[entered_on] AS [entered_on], [t38].[placed_for_adoption_on] AS [placed_for_adoption_on], [t38].[is_told] AS [is_told]
, [t38].[by] AS [by], IIF((NOT ([t38].[is_told] <> 0)) OR ([t38].[by] IS NULL) OR COALESCE(CAST(CASE WHEN [t38].
[placed_for_adoption_on] < [t38].[entered_on] THEN 1 WHEN NOT ([t38].[placed_for_adoption_on] < [t38].[entered_on])
THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1, CAST(NULL AS FLOAT), CAST(COALESCE(CAST(CASE WHEN [t38].
[placed_for_adoption_on] < [t38].[by] THEN 1 WHEN NOT ([t38].[placed_for_adoption_on] < [t38].[by]) THEN 0 END AS BIT
), (CAST(0 AS BIT))) AS FLOAT)) AS [hit], 1.0 AS [counted]
FROM (SELECT [t37].[person_id] AS [person_id], [t37].[period] AS [period], [t37].[to_on] AS [to_on], [t37].
[entered_on] AS [entered_on], [t37].[placed_for_adoption_on] AS [placed_for_adoption_on], [t37].[is_told] AS [is_told]
, [t37].[by] AS [by]
FROM (SELECT [t36].[person_id] AS [person_id], [t36].[period] AS [period], [t36].[to_on] AS [to_on], [t36].
[entered_on] AS [entered_on], [t36].[placed_for_adoption_on] AS [placed_for_adoption_on], [t36].[is_told] AS [is_told]
, [t17].[shift_from] AS [shift_from], [t17].[by] AS [by]
FROM (SELECT *
FROM (SELECT [t32].[person_id] AS [person_id], [t32].[period] AS [period], [t32].[to_on] AS [to_on], [t32].
[entered_on] AS [entered_on], [t32].[placed_for_adoption_on] AS [placed_for_adoption_on], CAST(CASE WHEN [t32].
[is_told] <> 0 AND (NOT [t32].[placed_for_adoption_on] IS NULL) THEN 1 WHEN NOT ([t32].[is_told] <> 0 AND (NOT [t32].
[placed_for_adoption_on] IS NULL)) THEN 0 END AS BIT) AS [is_told]
FROM (SELECT [t30].[permanence_id] AS [permanence_id], [t30].[person_id] AS [person_id], [t30].[care_period_id] AS
[care_period_id], [t30].[adm_decision_on] AS [adm_decision_on], [t30].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t30].[placement_order_on] AS [placement_order_on], [t30].[placed_for_adoption_on] AS [placed_for_adoption_on], [t30]
.[matched_on] AS [matched_on], [t30].[adopted_by_carer] AS [adopted_by_carer], [t30].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t30].[decision_reversed_on] AS [decision_reversed_on], [t30].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t30].[part_of_sibling_group] AS [part_of_sibling_group], [t30].[siblings_placed_together]
AS [siblings_placed_together], [t30].[siblings_placed_apart] AS [siblings_placed_apart], [t30].
[placement_provider_urn] AS [placement_provider_urn], [t30].[decision_reversed_reason] AS [decision_reversed_reason],
[t30].[permanence_order_on] AS [permanence_order_on], [t30].[permanence_order_type] AS [permanence_order_type], [t30]
.[adoption_worker_id] AS [adoption_worker_id], [t30].[adopter_sex] AS [adopter_sex], [t30].[adopter_legal_status] AS
[adopter_legal_status], [t30].[number_of_adopters] AS [number_of_adopters], [t30].[of_person] AS [of_person], [t30].
[of_period] AS [of_period], [t30].[entered_on] AS [entered_on], [t30].[is_told] AS [is_told], [t24].[period] AS
[period], [t24].[from_on] AS [from_on], [t24].[to_on] AS [to_on], [t24].[year_before_on] AS [year_before_on], [t24].
[since_on] AS [since_on]
FROM (SELECT [t21].[permanence_id] AS [permanence_id], [t21].[person_id] AS [person_id], [t21].[care_period_id] AS
[care_period_id], [t21].[adm_decision_on] AS [adm_decision_on], [t21].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t21].[placement_order_on] AS [placement_order_on], [t21].[placed_for_adoption_on] AS [placed_for_adoption_on], [t21]
.[matched_on] AS [matched_on], [t21].[adopted_by_carer] AS [adopted_by_carer], [t21].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t21].[decision_reversed_on] AS [decision_reversed_on], [t21].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t21].[part_of_sibling_group] AS [part_of_sibling_group], [t21].[siblings_placed_together]
AS [siblings_placed_together], [t21].[siblings_placed_apart] AS [siblings_placed_apart], [t21].
[placement_provider_urn] AS [placement_provider_urn], [t21].[decision_reversed_reason] AS [decision_reversed_reason],
[t21].[permanence_order_on] AS [permanence_order_on], [t21].[permanence_order_type] AS [permanence_order_type], [t21]
.[adoption_worker_id] AS [adoption_worker_id], [t21].[adopter_sex] AS [adopter_sex], [t21].[adopter_legal_status] AS
[adopter_legal_status], [t21].[number_of_adopters] AS [number_of_adopters], [t21].[of_person] AS [of_person], [t21].
[of_period] AS [of_period], [t21].[entered_on] AS [entered_on], CAST(CASE WHEN NOT [t21].[permanence_order_type] IS
NULL THEN 1 WHEN NOT (NOT [t21].[permanence_order_type] IS NULL) THEN 0 END AS BIT) AS [is_told]
FROM [t19] AS [t21]
WHERE COALESCE([t21].[permanence_order_type], 'Adoption') = 'Adoption') AS [t30]
INNER JOIN (SELECT [t20].[period] AS [period], [t20].[from_on] AS [from_on], [t20].[to_on] AS [to_on], [t20].
[year_before_on] AS [year_before_on], [t20].[since_on] AS [since_on]
FROM (SELECT [t6].[period] AS [period], [t6].[from_on] AS [from_on], [t6].[to_on] AS [to_on], [t6].[year_before_on] AS
[year_before_on], [t18].[shift_from] AS [shift_from], [t18].[since_on] AS [since_on]
FROM [periods] AS [t6]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [since_on]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'three_years_before' AND [t1].[variant] = 'all') AS [t18] ON [t6].[to_on] = [t18].
[shift_from]) AS [t20]) AS [t24] ON [t30].[permanence_order_on] > [t24].[since_on] AND [t30].[permanence_order_on] <=
[t24].[to_on]) AS [t32]) AS [t34]
UNION ALL
SELECT *
FROM (SELECT [t31].[person_id] AS [person_id], [t31].[period] AS [period], [t31].[to_on] AS [to_on], [t31].
[entered_on] AS [entered_on], [t31].[placed_for_adoption_on] AS [placed_for_adoption_on], 1 AS [is_told]
FROM (SELECT [t28].[permanence_id] AS [permanence_id], [t28].[person_id] AS [person_id], [t28].[care_period_id] AS
[care_period_id], [t28].[adm_decision_on] AS [adm_decision_on], [t28].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t28].[placement_order_on] AS [placement_order_on], [t28].[placed_for_adoption_on] AS [placed_for_adoption_on], [t28]
.[matched_on] AS [matched_on], [t28].[adopted_by_carer] AS [adopted_by_carer], [t28].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t28].[decision_reversed_on] AS [decision_reversed_on], [t28].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t28].[part_of_sibling_group] AS [part_of_sibling_group], [t28].[siblings_placed_together]
AS [siblings_placed_together], [t28].[siblings_placed_apart] AS [siblings_placed_apart], [t28].
[placement_provider_urn] AS [placement_provider_urn], [t28].[decision_reversed_reason] AS [decision_reversed_reason],
[t28].[permanence_order_on] AS [permanence_order_on], [t28].[permanence_order_type] AS [permanence_order_type], [t28]
.[adoption_worker_id] AS [adoption_worker_id], [t28].[adopter_sex] AS [adopter_sex], [t28].[adopter_legal_status] AS
[adopter_legal_status], [t28].[number_of_adopters] AS [number_of_adopters], [t28].[of_person] AS [of_person], [t28].
[of_period] AS [of_period], [t28].[entered_on] AS [entered_on], [t27].[held_person] AS [held_person], [t27].
[held_period] AS [held_period], [t27].[period] AS [period], [t27].[to_on] AS [to_on]
FROM (SELECT [t21].[permanence_id] AS [permanence_id], [t21].[person_id] AS [person_id], [t21].[care_period_id] AS
[care_period_id], [t21].[adm_decision_on] AS [adm_decision_on], [t21].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t21].[placement_order_on] AS [placement_order_on], [t21].[placed_for_adoption_on] AS [placed_for_adoption_on], [t21]
.[matched_on] AS [matched_on], [t21].[adopted_by_carer] AS [adopted_by_carer], [t21].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t21].[decision_reversed_on] AS [decision_reversed_on], [t21].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t21].[part_of_sibling_group] AS [part_of_sibling_group], [t21].[siblings_placed_together]
AS [siblings_placed_together], [t21].[siblings_placed_apart] AS [siblings_placed_apart], [t21].
[placement_provider_urn] AS [placement_provider_urn], [t21].[decision_reversed_reason] AS [decision_reversed_reason],
[t21].[permanence_order_on] AS [permanence_order_on], [t21].[permanence_order_type] AS [permanence_order_type], [t21]
.[adoption_worker_id] AS [adoption_worker_id], [t21].[adopter_sex] AS [adopter_sex], [t21].[adopter_legal_status] AS
[adopter_legal_status], [t21].[number_of_adopters] AS [number_of_adopters], [t21].[of_person] AS [of_person], [t21].
[of_period] AS [of_period], [t21].[entered_on] AS [entered_on]
FROM [t19] AS [t21]
WHERE [t21].[permanence_order_on] IS NULL AND [t21].[decision_reversed_on] IS NULL) AS [t28]
INNER JOIN (SELECT [t22].[person_id] AS [held_person], [t22].[care_period_id] AS [held_period], [t22].[period] AS
[period], [t22].[to_on] AS [to_on]
FROM (SELECT [t8].[person_id] AS [person_id], [t8].[care_period_id] AS [care_period_id], [t8].[started_on] AS
[started_on], [t7].[period] AS [period], [t7].[from_on] AS [from_on], [t7].[to_on] AS [to_on], [t7].[year_before_on]
AS [year_before_on], [t16].[held_by] AS [held_by], [t16].[held_worker] AS [held_worker], [t16].[held_team] AS
[held_team], [t16].[from_on] AS [from_on_right], [t16].[until_on] AS [until_on], [t16].[held_next] AS [held_next]
FROM [care_periods] AS [t8]
INNER JOIN [periods] AS [t7] ON [t8].[started_on] <= [t7].[to_on] AND (([t8].[ended_on] IS NULL) OR ([t8].[ended_on] >
[t7].[to_on]))
LEFT OUTER JOIN [t9] AS [t16] ON [t8].[person_id] = [t16].[held_by] AND [t7].[to_on] >= [t16].[from_on] AND (([t16].
[held_next] IS NULL) OR ([t7].[to_on] < [t16].[held_next]))) AS [t22]) AS [t27] ON [t28].[person_id] = [t27].
[held_person] AND [t28].[care_period_id] = [t27].[held_period] AND [t28].[adm_decision_on] <= [t27].[to_on]) AS [t31]
) AS [t33]) AS [t36]
LEFT OUTER JOIN (SELECT [t1].[started_on] AS [shift_from], [t1].[due_on] AS [by]
FROM [deadlines] AS [t1]
WHERE [t1].[parameter] = 'wait_for_a_family' AND [t1].[variant] = 'all') AS [t17] ON [t36].[entered_on] = [t17].
[shift_from]) AS [t37]) AS [t38]
WHERE COALESCE(CAST(CASE WHEN [t38].[by] <= [t38].[to_on] THEN 1 WHEN NOT ([t38].[by] <= [t38].[to_on]) THEN 0 END AS
BIT), (CAST(0 AS BIT))) = 1 OR (NOT [t38].[placed_for_adoption_on] IS NULL) OR ((NOT ([t38].[is_told] <> 0)) OR (
[t38].[by] IS NULL) OR COALESCE(CAST(CASE WHEN [t38].[placed_for_adoption_on] < [t38].[entered_on] THEN 1 WHEN NOT (
[t38].[placed_for_adoption_on] < [t38].[entered_on]) THEN 0 END AS BIT), (CAST(0 AS BIT))) = 1)) AS [t40]
LEFT OUTER JOIN [t9] AS [t15] ON [t40].[person_id] = [t15].[held_by] AND [t40].[to_on] >= [t15].[from_on] AND (([t15]
.[held_next] IS NULL) OR ([t40].[to_on] < [t15].[held_next]))) AS [t41];

-- measure AD06
SELECT CAST([t20].[period] AS VARCHAR(MAX)) AS [period], CAST([t20].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t20].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t20].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t20].[hit] IS NULL, [t20].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t20].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t20].[hit] IS NULL, 0.0, [t20].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t19].[permanence_id] AS [permanence_id], [t19].[person_id] AS [person_id], [t19].[care_period_id] AS
[care_period_id], [t19].[adm_decision_on] AS [adm_decision_on], [t19].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t19].[placement_order_on] AS [placement_order_on], [t19].[placed_for_adoption_on] AS [placed_for_adoption_on], [t19]
.[matched_on] AS [matched_on], [t19].[adopted_by_carer] AS [adopted_by_carer], [t19].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t19].[decision_reversed_on] AS [decision_reversed_on], [t19].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t19].[part_of_sibling_group] AS [part_of_sibling_group], [t19].[siblings_placed_together]
AS [siblings_placed_together], [t19].[siblings_placed_apart] AS [siblings_placed_apart], [t19].
[placement_provider_urn] AS [placement_provider_urn], [t19].[decision_reversed_reason] AS [decision_reversed_reason],
[t19].[permanence_order_on] AS [permanence_order_on], [t19].[permanence_order_type] AS [permanence_order_type], [t19]
.[adoption_worker_id] AS [adoption_worker_id], [t19].[adopter_sex] AS [adopter_sex], [t19].[adopter_legal_status] AS
[adopter_legal_status], [t19].[number_of_adopters] AS [number_of_adopters], [t19].[is_told] AS [is_told], [t19].[by]
AS [by], [t19].[period] AS [period], [t19].[counted] AS [counted], [t19].[hit] AS [hit], [t19].[worker_id] AS
[worker_id], [t19].[team_id] AS [team_id]
FROM (SELECT [t18].[permanence_id] AS [permanence_id], [t18].[person_id] AS [person_id], [t18].[care_period_id] AS
[care_period_id], [t18].[adm_decision_on] AS [adm_decision_on], [t18].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t18].[placement_order_on] AS [placement_order_on], [t18].[placed_for_adoption_on] AS [placed_for_adoption_on], [t18]
.[matched_on] AS [matched_on], [t18].[adopted_by_carer] AS [adopted_by_carer], [t18].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t18].[decision_reversed_on] AS [decision_reversed_on], [t18].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t18].[part_of_sibling_group] AS [part_of_sibling_group], [t18].[siblings_placed_together]
AS [siblings_placed_together], [t18].[siblings_placed_apart] AS [siblings_placed_apart], [t18].
[placement_provider_urn] AS [placement_provider_urn], [t18].[decision_reversed_reason] AS [decision_reversed_reason],
[t18].[permanence_order_on] AS [permanence_order_on], [t18].[permanence_order_type] AS [permanence_order_type], [t18]
.[adoption_worker_id] AS [adoption_worker_id], [t18].[adopter_sex] AS [adopter_sex], [t18].[adopter_legal_status] AS
[adopter_legal_status], [t18].[number_of_adopters] AS [number_of_adopters], [t18].[is_told] AS [is_told], [t18].[by]
AS [by], [t18].[period] AS [period], [t18].[counted] AS [counted], [t18].[hit] AS [hit], [t18].[held_by] AS [held_by]
, [t18].[held_worker] AS [held_worker], [t18].[held_team] AS [held_team], [t18].[from_on] AS [from_on], [t18].
[until_on] AS [until_on], [t18].[held_next] AS [held_next], IIF(([t18].[until_on] IS NULL) OR ([t18].
[permanence_order_on] <= [t18].[until_on]), [t18].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t18].
[held_team] AS [team_id]
FROM (SELECT [t17].[permanence_id] AS [permanence_id], [t17].[person_id] AS [person_id], [t17].[care_period_id] AS
[care_period_id], [t17].[adm_decision_on] AS [adm_decision_on], [t17].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t17].[placement_order_on] AS [placement_order_on], [t17].[placed_for_adoption_on] AS [placed_for_adoption_on], [t17]
.[matched_on] AS [matched_on], [t17].[adopted_by_carer] AS [adopted_by_carer], [t17].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t17].[decision_reversed_on] AS [decision_reversed_on], [t17].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t17].[part_of_sibling_group] AS [part_of_sibling_group], [t17].[siblings_placed_together]
AS [siblings_placed_together], [t17].[siblings_placed_apart] AS [siblings_placed_apart], [t17].
[placement_provider_urn] AS [placement_provider_urn], [t17].[decision_reversed_reason] AS [decision_reversed_reason],
[t17].[permanence_order_on] AS [permanence_order_on], [t17].[permanence_order_type] AS [permanence_order_type], [t17]
.[adoption_worker_id] AS [adoption_worker_id], [t17].[adopter_sex] AS [adopter_sex], [t17].[adopter_legal_status] AS
[adopter_legal_status], [t17].[number_of_adopters] AS [number_of_adopters], [t17].[is_told] AS [is_told], [t17].[by]
AS [by], [t17].[period] AS [period], [t17].[counted] AS [counted], [t17].[hit] AS [hit], [t6].[held_by] AS [held_by],
[t6].[held_worker] AS [held_worker], [t6].[held_team] AS [held_team], [t6].[from_on] AS [from_on], [t6].[until_on] AS
[until_on], [t6].[held_next] AS [held_next]
FROM (SELECT [t15].[permanence_id] AS [permanence_id], [t15].[person_id] AS [person_id], [t15].[care_period_id] AS
[care_period_id], [t15].[adm_decision_on] AS [adm_decision_on], [t15].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t15].[placement_order_on] AS [placement_order_on], [t15].[placed_for_adoption_on] AS [placed_for_adoption_on], [t15]
.[matched_on] AS [matched_on], [t15].[adopted_by_carer] AS [adopted_by_carer], [t15].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t15].[decision_reversed_on] AS [decision_reversed_on], [t15].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t15].[part_of_sibling_group] AS [part_of_sibling_group], [t15].[siblings_placed_together]
AS [siblings_placed_together], [t15].[siblings_placed_apart] AS [siblings_placed_apart], [t15].
[placement_provider_urn] AS [placement_provider_urn], [t15].[decision_reversed_reason] AS [decision_reversed_reason],
[t15].[permanence_order_on] AS [permanence_order_on], [t15].[permanence_order_type] AS [permanence_order_type], [t15]
.[adoption_worker_id] AS [adoption_worker_id], [t15].[adopter_sex] AS [adopter_sex], [t15].[adopter_legal_status] AS
[adopter_legal_status], [t15].[number_of_adopters] AS [number_of_adopters], [t15].[is_told] AS [is_told], [t15].[by]
AS [by], [t15].[period] AS [period], 1.0 AS [counted], IIF(NOT ([t15].[is_told] <> 0), CAST(NULL AS FLOAT), CAST(CAST
(CASE WHEN [t15].[placed_for_adoption_on] <= [t15].[by] THEN 1 WHEN NOT ([t15].[placed_for_adoption_on] <= [t15].[by]
) THEN 0 END AS BIT) AS FLOAT)) AS [hit]
FROM (SELECT [t14].[permanence_id] AS [permanence_id], [t14].[person_id] AS [person_id], [t14].[care_period_id] AS
[care_period_id], [t14].[adm_decision_on] AS [adm_decision_on], [t14].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t14].[placement_order_on] AS [placement_order_on], [t14].[placed_for_adoption_on] AS [placed_for_adoption_on], [t14]
.[matched_on] AS [matched_on], [t14].[adopted_by_carer] AS [adopted_by_carer], [t14].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t14].[decision_reversed_on] AS [decision_reversed_on], [t14].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t14].[part_of_sibling_group] AS [part_of_sibling_group], [t14].[siblings_placed_together]
AS [siblings_placed_together], [t14].[siblings_placed_apart] AS [siblings_placed_apart], [t14].
[placement_provider_urn] AS [placement_provider_urn], [t14].[decision_reversed_reason] AS [decision_reversed_reason],
[t14].[permanence_order_on] AS [permanence_order_on], [t14].[permanence_order_type] AS [permanence_order_type], [t14]
.[adoption_worker_id] AS [adoption_worker_id], [t14].[adopter_sex] AS [adopter_sex], [t14].[adopter_legal_status] AS
[adopter_legal_status], [t14].[number_of_adopters] AS [number_of_adopters], [t14].[is_told] AS [is_told], [t14].[by]
AS [by], [t14].[period] AS [period]
FROM (SELECT [t13].[permanence_id] AS [permanence_id], [t13].[person_id] AS [person_id], [t13].[care_period_id] AS
[care_period_id], [t13].[adm_decision_on] AS [adm_decision_on], [t13].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t13].[placement_order_on] AS [placement_order_on], [t13].[placed_for_adoption_on] AS [placed_for_adoption_on], [t13]
.[matched_on] AS [matched_on], [t13].[adopted_by_carer] AS [adopted_by_carer], [t13].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t13].[decision_reversed_on] AS [decision_reversed_on], [t13].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t13].[part_of_sibling_group] AS [part_of_sibling_group], [t13].[siblings_placed_together]
AS [siblings_placed_together], [t13].[siblings_placed_apart] AS [siblings_placed_apart], [t13].
[placement_provider_urn] AS [placement_provider_urn], [t13].[decision_reversed_reason] AS [decision_reversed_reason],
[t13].[permanence_order_on] AS [permanence_order_on], [t13].[permanence_order_type] AS [permanence_order_type], [t13]
.[adoption_worker_id] AS [adoption_worker_id], [t13].[adopter_sex] AS [adopter_sex], [t13].[adopter_legal_status] AS
[adopter_legal_status], [t13].[number_of_adopters] AS [number_of_adopters], [t13].[is_told] AS [is_told], [t13].[by]
AS [by], [t4].[period] AS [period], [t4].[day] AS [day]
FROM (SELECT [t11].[permanence_id] AS [permanence_id], [t11].[person_id] AS [person_id], [t11].[care_period_id] AS
[care_period_id], [t11].[adm_decision_on] AS [adm_decision_on], [t11].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t11].[placement_order_on] AS [placement_order_on], [t11].[placed_for_adoption_on] AS [placed_for_adoption_on], [t11]
.[matched_on] AS [matched_on], [t11].[adopted_by_carer] AS [adopted_by_carer], [t11].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t11].[decision_reversed_on] AS [decision_reversed_on], [t11].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t11].[part_of_sibling_group] AS [part_of_sibling_group], [t11].[siblings_placed_together]
AS [siblings_placed_together], [t11].[siblings_placed_apart] AS [siblings_placed_apart], [t11].
[placement_provider_urn] AS [placement_provider_urn], [t11].[decision_reversed_reason] AS [decision_reversed_reason],
[t11].[permanence_order_on] AS [permanence_order_on], [t11].[permanence_order_type] AS [permanence_order_type], [t11]
.[adoption_worker_id] AS [adoption_worker_id], [t11].[adopter_sex] AS [adopter_sex], [t11].[adopter_legal_status] AS
[adopter_legal_status], [t11].[number_of_adopters] AS [number_of_adopters], [t11].[is_told] AS [is_told], [t11].[by]
AS [by]
FROM (SELECT [t10].[permanence_id] AS [permanence_id], [t10].[person_id] AS [person_id], [t10].[care_period_id] AS
[care_period_id], [t10].[adm_decision_on] AS [adm_decision_on], [t10].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t10].[placement_order_on] AS [placement_order_on], [t10].[placed_for_adoption_on] AS [placed_for_adoption_on], [t10]
.[matched_on] AS [matched_on], [t10].[adopted_by_carer] AS [adopted_by_carer], [t10].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t10].[decision_reversed_on] AS [decision_reversed_on], [t10].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t10].[part_of_sibling_group] AS [part_of_sibling_group], [t10].[siblings_placed_together]
AS [siblings_placed_together], [t10].[siblings_placed_apart] AS [siblings_placed_apart], [t10].
[placement_provider_urn] AS [placement_provider_urn], [t10].[decision_reversed_reason] AS [decision_reversed_reason],
[t10].[permanence_order_on] AS [permanence_order_on], [t10].[permanence_order_type] AS [permanence_order_type], [t10]
.[adoption_worker_id] AS [adoption_worker_id], [t10].[adopter_sex] AS [adopter_sex], [t10].[adopter_legal_status] AS
[adopter_legal_status], [t10].[number_of_adopters] AS [number_of_adopters], [t10].[is_told] AS [is_told], [t9].
[shift_from] AS [shift_from], [t9].[by] AS [by]
FROM (SELECT [t2].[permanence_id] AS [permanence_id], [t2].[person_id] AS [person_id], [t2].[care_period_id] AS
[care_period_id], [t2].[adm_decision_on] AS [adm_decision_on], [t2].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t2]
.[placement_order_on] AS [placement_order_on], [t2].[placed_for_adoption_on] AS [placed_for_adoption_on], [t2].
[matched_on] AS [matched_on], [t2].[adopted_by_carer] AS [adopted_by_carer], [t2].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t2].[decision_reversed_on] AS [decision_reversed_on], [t2].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t2].[part_of_sibling_group] AS [part_of_sibling_group], [t2].[siblings_placed_together] AS
[siblings_placed_together], [t2].[siblings_placed_apart] AS [siblings_placed_apart], [t2].[placement_provider_urn] AS
[placement_provider_urn], [t2].[decision_reversed_reason] AS [decision_reversed_reason], [t2].[permanence_order_on] AS
[permanence_order_on], [t2].[permanence_order_type] AS [permanence_order_type], [t2].[adoption_worker_id] AS
[adoption_worker_id], [t2].[adopter_sex] AS [adopter_sex], [t2].[adopter_legal_status] AS [adopter_legal_status], [t2]
.[number_of_adopters] AS [number_of_adopters], CAST(CASE WHEN NOT [t2].[permanence_order_type] IS NULL THEN 1 WHEN NOT
(NOT [t2].[permanence_order_type] IS NULL) THEN 0 END AS BIT) AS [is_told]
FROM [permanence] AS [t2]
WHERE COALESCE([t2].[permanence_order_type], 'Adoption') = 'Adoption') AS [t10]
LEFT OUTER JOIN (SELECT [t3].[started_on] AS [shift_from], [t3].[due_on] AS [by]
FROM [deadlines] AS [t3]
WHERE [t3].[parameter] = 'placed_after_decision' AND [t3].[variant] = 'all') AS [t9] ON [t10].[adm_decision_on] = [t9]
.[shift_from]) AS [t11]) AS [t13]
INNER JOIN [period_days] AS [t4] ON [t13].[permanence_order_on] = [t4].[day]) AS [t14]) AS [t15]) AS [t17]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t6] ON [t17].[person_id] = [t6].[held_by] AND [t17].[permanence_order_on] >= [t6].
[from_on] AND (([t6].[held_next] IS NULL) OR ([t17].[permanence_order_on] < [t6].[held_next]))) AS [t18]) AS [t19]) AS
[t20];

-- measure AD08
SELECT CAST([t18].[period] AS VARCHAR(MAX)) AS [period], CAST([t18].[person_id] AS VARCHAR(MAX)) AS [person_id], CAST
([t18].[worker_id] AS VARCHAR(MAX)) AS [worker_id], CAST([t18].[team_id] AS VARCHAR(MAX)) AS [team_id], CAST(CAST(
NULL AS VARCHAR(MAX)) AS VARCHAR(MAX)) AS [category], CAST(IIF(NOT [t18].[hit] IS NULL, [t18].[counted], 0.0) AS FLOAT
) AS [counted], CAST(COALESCE([t18].[hit], 0.0) AS FLOAT) AS [hit], CAST(IIF(NOT [t18].[hit] IS NULL, 0.0, [t18].
[counted]) AS FLOAT) AS [unknown], CAST(0.0 AS FLOAT) AS [pending], CAST(0.0 AS FLOAT) AS [overdue]
FROM (SELECT [t17].[permanence_id] AS [permanence_id], [t17].[person_id] AS [person_id], [t17].[care_period_id] AS
[care_period_id], [t17].[adm_decision_on] AS [adm_decision_on], [t17].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t17].[placement_order_on] AS [placement_order_on], [t17].[placed_for_adoption_on] AS [placed_for_adoption_on], [t17]
.[matched_on] AS [matched_on], [t17].[adopted_by_carer] AS [adopted_by_carer], [t17].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t17].[decision_reversed_on] AS [decision_reversed_on], [t17].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t17].[part_of_sibling_group] AS [part_of_sibling_group], [t17].[siblings_placed_together]
AS [siblings_placed_together], [t17].[siblings_placed_apart] AS [siblings_placed_apart], [t17].
[placement_provider_urn] AS [placement_provider_urn], [t17].[decision_reversed_reason] AS [decision_reversed_reason],
[t17].[permanence_order_on] AS [permanence_order_on], [t17].[permanence_order_type] AS [permanence_order_type], [t17]
.[adoption_worker_id] AS [adoption_worker_id], [t17].[adopter_sex] AS [adopter_sex], [t17].[adopter_legal_status] AS
[adopter_legal_status], [t17].[number_of_adopters] AS [number_of_adopters], [t17].[period] AS [period], [t17].
[counted] AS [counted], [t17].[as_at] AS [as_at], [t17].[hit] AS [hit], [t17].[worker_id] AS [worker_id], [t17].
[team_id] AS [team_id]
FROM (SELECT [t16].[permanence_id] AS [permanence_id], [t16].[person_id] AS [person_id], [t16].[care_period_id] AS
[care_period_id], [t16].[adm_decision_on] AS [adm_decision_on], [t16].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t16].[placement_order_on] AS [placement_order_on], [t16].[placed_for_adoption_on] AS [placed_for_adoption_on], [t16]
.[matched_on] AS [matched_on], [t16].[adopted_by_carer] AS [adopted_by_carer], [t16].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t16].[decision_reversed_on] AS [decision_reversed_on], [t16].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t16].[part_of_sibling_group] AS [part_of_sibling_group], [t16].[siblings_placed_together]
AS [siblings_placed_together], [t16].[siblings_placed_apart] AS [siblings_placed_apart], [t16].
[placement_provider_urn] AS [placement_provider_urn], [t16].[decision_reversed_reason] AS [decision_reversed_reason],
[t16].[permanence_order_on] AS [permanence_order_on], [t16].[permanence_order_type] AS [permanence_order_type], [t16]
.[adoption_worker_id] AS [adoption_worker_id], [t16].[adopter_sex] AS [adopter_sex], [t16].[adopter_legal_status] AS
[adopter_legal_status], [t16].[number_of_adopters] AS [number_of_adopters], [t16].[period] AS [period], [t16].
[counted] AS [counted], [t16].[as_at] AS [as_at], [t16].[hit] AS [hit], [t16].[held_by] AS [held_by], [t16].
[held_worker] AS [held_worker], [t16].[held_team] AS [held_team], [t16].[from_on] AS [from_on], [t16].[until_on] AS
[until_on], [t16].[held_next] AS [held_next], IIF(([t16].[until_on] IS NULL) OR ([t16].[adm_decision_on] <= [t16].
[until_on]), [t16].[held_worker], CAST(NULL AS VARCHAR(MAX))) AS [worker_id], [t16].[held_team] AS [team_id]
FROM (SELECT [t15].[permanence_id] AS [permanence_id], [t15].[person_id] AS [person_id], [t15].[care_period_id] AS
[care_period_id], [t15].[adm_decision_on] AS [adm_decision_on], [t15].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t15].[placement_order_on] AS [placement_order_on], [t15].[placed_for_adoption_on] AS [placed_for_adoption_on], [t15]
.[matched_on] AS [matched_on], [t15].[adopted_by_carer] AS [adopted_by_carer], [t15].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t15].[decision_reversed_on] AS [decision_reversed_on], [t15].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t15].[part_of_sibling_group] AS [part_of_sibling_group], [t15].[siblings_placed_together]
AS [siblings_placed_together], [t15].[siblings_placed_apart] AS [siblings_placed_apart], [t15].
[placement_provider_urn] AS [placement_provider_urn], [t15].[decision_reversed_reason] AS [decision_reversed_reason],
[t15].[permanence_order_on] AS [permanence_order_on], [t15].[permanence_order_type] AS [permanence_order_type], [t15]
.[adoption_worker_id] AS [adoption_worker_id], [t15].[adopter_sex] AS [adopter_sex], [t15].[adopter_legal_status] AS
[adopter_legal_status], [t15].[number_of_adopters] AS [number_of_adopters], [t15].[period] AS [period], [t15].
[counted] AS [counted], [t15].[as_at] AS [as_at], [t15].[hit] AS [hit], [t8].[held_by] AS [held_by], [t8].
[held_worker] AS [held_worker], [t8].[held_team] AS [held_team], [t8].[from_on] AS [from_on], [t8].[until_on] AS
[until_on], [t8].[held_next] AS [held_next]
FROM (SELECT [t13].[permanence_id] AS [permanence_id], [t13].[person_id] AS [person_id], [t13].[care_period_id] AS
[care_period_id], [t13].[adm_decision_on] AS [adm_decision_on], [t13].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t13].[placement_order_on] AS [placement_order_on], [t13].[placed_for_adoption_on] AS [placed_for_adoption_on], [t13]
.[matched_on] AS [matched_on], [t13].[adopted_by_carer] AS [adopted_by_carer], [t13].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t13].[decision_reversed_on] AS [decision_reversed_on], [t13].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t13].[part_of_sibling_group] AS [part_of_sibling_group], [t13].[siblings_placed_together]
AS [siblings_placed_together], [t13].[siblings_placed_apart] AS [siblings_placed_apart], [t13].
[placement_provider_urn] AS [placement_provider_urn], [t13].[decision_reversed_reason] AS [decision_reversed_reason],
[t13].[permanence_order_on] AS [permanence_order_on], [t13].[permanence_order_type] AS [permanence_order_type], [t13]
.[adoption_worker_id] AS [adoption_worker_id], [t13].[adopter_sex] AS [adopter_sex], [t13].[adopter_legal_status] AS
[adopter_legal_status], [t13].[number_of_adopters] AS [number_of_adopters], [t13].[period] AS [period], [t13].
[counted] AS [counted], [t13].[as_at] AS [as_at], CAST(COALESCE(COALESCE(CAST(CASE WHEN [t13].[decision_reversed_on]
<= [t13].[as_at] THEN 1 WHEN NOT ([t13].[decision_reversed_on] <= [t13].[as_at]) THEN 0 END AS BIT), CAST(CASE WHEN
NOT [t13].[decision_reversed_reason] IS NULL THEN 1 WHEN NOT (NOT [t13].[decision_reversed_reason] IS NULL) THEN 0 END
AS BIT)), (CAST(0 AS BIT))) AS FLOAT) AS [hit]
FROM (SELECT [t12].[permanence_id] AS [permanence_id], [t12].[person_id] AS [person_id], [t12].[care_period_id] AS
[care_period_id], [t12].[adm_decision_on] AS [adm_decision_on], [t12].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t12].[placement_order_on] AS [placement_order_on], [t12].[placed_for_adoption_on] AS [placed_for_adoption_on], [t12]
.[matched_on] AS [matched_on], [t12].[adopted_by_carer] AS [adopted_by_carer], [t12].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t12].[decision_reversed_on] AS [decision_reversed_on], [t12].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t12].[part_of_sibling_group] AS [part_of_sibling_group], [t12].[siblings_placed_together]
AS [siblings_placed_together], [t12].[siblings_placed_apart] AS [siblings_placed_apart], [t12].
[placement_provider_urn] AS [placement_provider_urn], [t12].[decision_reversed_reason] AS [decision_reversed_reason],
[t12].[permanence_order_on] AS [permanence_order_on], [t12].[permanence_order_type] AS [permanence_order_type], [t12]
.[adoption_worker_id] AS [adoption_worker_id], [t12].[adopter_sex] AS [adopter_sex], [t12].[adopter_legal_status] AS
[adopter_legal_status], [t12].[number_of_adopters] AS [number_of_adopters], [t12].[period] AS [period], [t12].
[counted] AS [counted], [t4].[as_at] AS [as_at]
FROM (SELECT [t10].[permanence_id] AS [permanence_id], [t10].[person_id] AS [person_id], [t10].[care_period_id] AS
[care_period_id], [t10].[adm_decision_on] AS [adm_decision_on], [t10].[ffa_cp_decision_on] AS [ffa_cp_decision_on],
[t10].[placement_order_on] AS [placement_order_on], [t10].[placed_for_adoption_on] AS [placed_for_adoption_on], [t10]
.[matched_on] AS [matched_on], [t10].[adopted_by_carer] AS [adopted_by_carer], [t10].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t10].[decision_reversed_on] AS [decision_reversed_on], [t10].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t10].[part_of_sibling_group] AS [part_of_sibling_group], [t10].[siblings_placed_together]
AS [siblings_placed_together], [t10].[siblings_placed_apart] AS [siblings_placed_apart], [t10].
[placement_provider_urn] AS [placement_provider_urn], [t10].[decision_reversed_reason] AS [decision_reversed_reason],
[t10].[permanence_order_on] AS [permanence_order_on], [t10].[permanence_order_type] AS [permanence_order_type], [t10]
.[adoption_worker_id] AS [adoption_worker_id], [t10].[adopter_sex] AS [adopter_sex], [t10].[adopter_legal_status] AS
[adopter_legal_status], [t10].[number_of_adopters] AS [number_of_adopters], [t10].[period] AS [period], 1.0 AS
[counted]
FROM (SELECT [t9].[permanence_id] AS [permanence_id], [t9].[person_id] AS [person_id], [t9].[care_period_id] AS
[care_period_id], [t9].[adm_decision_on] AS [adm_decision_on], [t9].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t9]
.[placement_order_on] AS [placement_order_on], [t9].[placed_for_adoption_on] AS [placed_for_adoption_on], [t9].
[matched_on] AS [matched_on], [t9].[adopted_by_carer] AS [adopted_by_carer], [t9].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t9].[decision_reversed_on] AS [decision_reversed_on], [t9].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t9].[part_of_sibling_group] AS [part_of_sibling_group], [t9].[siblings_placed_together] AS
[siblings_placed_together], [t9].[siblings_placed_apart] AS [siblings_placed_apart], [t9].[placement_provider_urn] AS
[placement_provider_urn], [t9].[decision_reversed_reason] AS [decision_reversed_reason], [t9].[permanence_order_on] AS
[permanence_order_on], [t9].[permanence_order_type] AS [permanence_order_type], [t9].[adoption_worker_id] AS
[adoption_worker_id], [t9].[adopter_sex] AS [adopter_sex], [t9].[adopter_legal_status] AS [adopter_legal_status], [t9]
.[number_of_adopters] AS [number_of_adopters], [t9].[period] AS [period]
FROM (SELECT [t5].[permanence_id] AS [permanence_id], [t5].[person_id] AS [person_id], [t5].[care_period_id] AS
[care_period_id], [t5].[adm_decision_on] AS [adm_decision_on], [t5].[ffa_cp_decision_on] AS [ffa_cp_decision_on], [t5]
.[placement_order_on] AS [placement_order_on], [t5].[placed_for_adoption_on] AS [placed_for_adoption_on], [t5].
[matched_on] AS [matched_on], [t5].[adopted_by_carer] AS [adopted_by_carer], [t5].[placed_ffa_cp_on] AS
[placed_ffa_cp_on], [t5].[decision_reversed_on] AS [decision_reversed_on], [t5].[placed_foster_carer_on] AS
[placed_foster_carer_on], [t5].[part_of_sibling_group] AS [part_of_sibling_group], [t5].[siblings_placed_together] AS
[siblings_placed_together], [t5].[siblings_placed_apart] AS [siblings_placed_apart], [t5].[placement_provider_urn] AS
[placement_provider_urn], [t5].[decision_reversed_reason] AS [decision_reversed_reason], [t5].[permanence_order_on] AS
[permanence_order_on], [t5].[permanence_order_type] AS [permanence_order_type], [t5].[adoption_worker_id] AS
[adoption_worker_id], [t5].[adopter_sex] AS [adopter_sex], [t5].[adopter_legal_status] AS [adopter_legal_status], [t5]
.[number_of_adopters] AS [number_of_adopters], [t6].[period] AS [period], [t6].[day] AS [day]
FROM [permanence] AS [t5]
INNER JOIN [period_days] AS [t6] ON [t5].[adm_decision_on] = [t6].[day]) AS [t9]) AS [t10]) AS [t12] CROSS JOIN
[snapshot_day] AS [t4]) AS [t13]) AS [t15]
LEFT OUTER JOIN (SELECT [t0].[person_id] AS [held_by], [t0].[worker_id] AS [held_worker], [t0].[team_id] AS
[held_team], [t0].[from_on] AS [from_on], [t0].[until_on] AS [until_on], [t0].[next_on] AS [held_next]
FROM [responsibility] AS [t0]) AS [t8] ON [t15].[person_id] = [t8].[held_by] AND [t15].[adm_decision_on] >= [t8].
[from_on] AND (([t8].[held_next] IS NULL) OR ([t15].[adm_decision_on] < [t8].[held_next]))) AS [t16]) AS [t17]) AS
[t18];
