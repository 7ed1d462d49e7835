-- clock pre_proceedings
SELECT 'pre_proceedings' AS `standard`, `t12`.`person_id`, `t12`.`episode_id`, `t12`.`sequence`, `t12`.`variant`,
`t12`.`started_on`, `t12`.`limit_due_on` AS `due_on`, `t12`.`done_on`, IF(`t12`.`done_on` IS NOT NULL, CAST(NULL AS
DATE), `t12`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t12`.`unknown_because`, CASE WHEN `t12`.`started_on` IS
NULL THEN 'the start date is missing' WHEN `t12`.`done_on` < `t12`.`started_on` THEN
'the dates are in the wrong order' WHEN `t12`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t12`.`version` AS `parameter_version`
FROM (SELECT `t11`.`person_id`, `t11`.`episode_id`, `t11`.`ended_other_on`, `t11`.`started_on`, `t11`.`done_on`, `t11`
.`unknown_because`, `t11`.`sequence`, `t11`.`variant`, `t6`.`limit_variant`, `t6`.`limit_started_on`, `t6`.
`limit_due_on`, `t6`.`version`
FROM (SELECT `t9`.`person_id`, `t9`.`episode_id`, `t9`.`ended_other_on`, `t9`.`started_on`, `t9`.`done_on`, `t9`.
`unknown_because`, 1 AS `sequence`, 'all' AS `variant`
FROM (SELECT `t8`.`person_id`, `t8`.`episode_id`, `t5`.`ended_other_on`, `t8`.`pre_pro_decision_on` AS `started_on`,
`t8`.`agree_stepdown_issue_on` AS `done_on`, IF((`t8`.`pre_pro_outcome` IS NOT NULL) AND (`t8`.
`agree_stepdown_issue_on` IS NULL), 'it is not recorded either way', CAST(NULL AS STRING)) AS `unknown_because`
FROM (SELECT `t1`.`table_id` AS `episode_id`, `t1`.`person_id`, `t1`.`plo_family_id`, `t1`.`pre_pro_decision_on`, `t1`
.`initial_pre_pro_meeting_on`, `t1`.`pre_pro_outcome`, `t1`.`agree_stepdown_issue_on`, `t1`.
`cp_plans_referral_period`, `t1`.`legal_gateway_outcome`, `t1`.`prev_pre_proc_child`, `t1`.`prev_care_proc_child`,
`t1`.`pre_pro_letter_on`, `t1`.`care_pro_letter_on`, `t1`.`pre_pro_meetings_num`, `t1`.`pre_pro_parents_legal_rep`,
`t1`.`parents_legal_rep_point_of_issue`, `t1`.`court_reference`, `t1`.`care_proc_court_hearings`, `t1`.
`care_proc_short_notice`, `t1`.`proc_short_notice_reason`, `t1`.`initial_plan_approved`, `t1`.`initial_care_plan`,
`t1`.`final_plan_approved`, `t1`.`final_care_plan`
FROM `pre_proceedings` AS `t1`
WHERE NOT (COALESCE((`t1`.`pre_pro_decision_on` IS NULL) AND (`t1`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t8`
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `dead`, `t2`.`died_on` AS `ended_other_on`
FROM `persons` AS `t2`) AS `t5` ON `t8`.`person_id` = `t5`.`dead`) AS `t9`) AS `t11`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'pre_proceedings') AS `t6` ON `t11`.`variant` = `t6`.`limit_variant` AND `t11`.`started_on` =
`t6`.`limit_started_on`) AS `t12`;

-- clock letter_before_proceedings
SELECT 'letter_before_proceedings' AS `standard`, `t6`.`person_id`, `t6`.`episode_id`, `t6`.`sequence`, `t6`.
`variant`, `t6`.`started_on`, `t6`.`limit_due_on` AS `due_on`, `t6`.`done_on`, IF(`t6`.`done_on` IS NOT NULL, CAST(
NULL AS DATE), `t6`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t6`.`unknown_because`, CASE WHEN `t6`.
`started_on` IS NULL THEN 'the start date is missing' WHEN `t6`.`done_on` < `t6`.`started_on` THEN
'the dates are in the wrong order' WHEN `t6`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date' ELSE
NULL END) AS `unknown_because`, `t6`.`version` AS `parameter_version`
FROM (SELECT `t5`.`person_id`, `t5`.`episode_id`, `t5`.`started_on`, `t5`.`done_on`, `t5`.`ended_other_on`, `t5`.
`sequence`, `t5`.`variant`, `t5`.`unknown_because`, `t3`.`limit_variant`, `t3`.`limit_started_on`, `t3`.
`limit_due_on`, `t3`.`version`
FROM (SELECT `t0`.`person_id`, `t0`.`table_id` AS `episode_id`, `t0`.`pre_pro_decision_on` AS `started_on`, `t0`.
`pre_pro_letter_on` AS `done_on`, `t0`.`agree_stepdown_issue_on` AS `ended_other_on`, 1 AS `sequence`, 'all' AS
`variant`, CAST(NULL AS STRING) AS `unknown_because`
FROM `pre_proceedings` AS `t0`
WHERE NOT (COALESCE((`t0`.`pre_pro_decision_on` IS NULL) AND (`t0`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t5`
LEFT OUTER JOIN (SELECT `t1`.`variant` AS `limit_variant`, `t1`.`started_on` AS `limit_started_on`, `t1`.`due_on` AS
`limit_due_on`, `t1`.`version`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'letter_before_proceedings') AS `t3` ON `t5`.`variant` = `t3`.`limit_variant` AND `t5`.
`started_on` = `t3`.`limit_started_on`) AS `t6`;

-- clock pre_proceedings_meeting
SELECT 'pre_proceedings_meeting' AS `standard`, `t6`.`person_id`, `t6`.`episode_id`, `t6`.`sequence`, `t6`.`variant`,
`t6`.`started_on`, `t6`.`limit_due_on` AS `due_on`, `t6`.`done_on`, IF(`t6`.`done_on` IS NOT NULL, CAST(NULL AS DATE)
, `t6`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t6`.`unknown_because`, CASE WHEN `t6`.`started_on` IS NULL
THEN 'the start date is missing' WHEN `t6`.`done_on` < `t6`.`started_on` THEN 'the dates are in the wrong order' WHEN
`t6`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS `unknown_because`, `t6`.
`version` AS `parameter_version`
FROM (SELECT `t5`.`person_id`, `t5`.`episode_id`, `t5`.`started_on`, `t5`.`done_on`, `t5`.`ended_other_on`, `t5`.
`sequence`, `t5`.`variant`, `t5`.`unknown_because`, `t3`.`limit_variant`, `t3`.`limit_started_on`, `t3`.
`limit_due_on`, `t3`.`version`
FROM (SELECT `t0`.`person_id`, `t0`.`table_id` AS `episode_id`, `t0`.`pre_pro_letter_on` AS `started_on`, `t0`.
`initial_pre_pro_meeting_on` AS `done_on`, `t0`.`agree_stepdown_issue_on` AS `ended_other_on`, 1 AS `sequence`, 'all'
AS `variant`, CAST(NULL AS STRING) AS `unknown_because`
FROM `pre_proceedings` AS `t0`
WHERE NOT (COALESCE((`t0`.`pre_pro_decision_on` IS NULL) AND (`t0`.`legal_gateway_outcome` = 'C'), FALSE)) AND ((`t0`
.`pre_pro_letter_on` IS NOT NULL) OR (`t0`.`initial_pre_pro_meeting_on` IS NOT NULL))) AS `t5`
LEFT OUTER JOIN (SELECT `t1`.`variant` AS `limit_variant`, `t1`.`started_on` AS `limit_started_on`, `t1`.`due_on` AS
`limit_due_on`, `t1`.`version`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'pre_proceedings_meeting') AS `t3` ON `t5`.`variant` = `t3`.`limit_variant` AND `t5`.
`started_on` = `t3`.`limit_started_on`) AS `t6`;

-- clock care_proceedings
SELECT 'care_proceedings' AS `standard`, `t12`.`person_id`, `t12`.`episode_id`, `t12`.`sequence`, `t12`.`variant`,
`t12`.`started_on`, `t12`.`limit_due_on` AS `due_on`, `t12`.`done_on`, IF(`t12`.`done_on` IS NOT NULL, CAST(NULL AS
DATE), `t12`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t12`.`unknown_because`, CASE WHEN `t12`.`started_on` IS
NULL THEN 'the start date is missing' WHEN `t12`.`done_on` < `t12`.`started_on` THEN
'the dates are in the wrong order' WHEN `t12`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t12`.`version` AS `parameter_version`
FROM (SELECT `t11`.`person_id`, `t11`.`ended_other_on`, `t11`.`episode_id`, `t11`.`started_on`, `t11`.`done_on`, `t11`
.`variant`, `t11`.`unknown_because`, `t11`.`sequence`, `t6`.`limit_variant`, `t6`.`limit_started_on`, `t6`.
`limit_due_on`, `t6`.`version`
FROM (SELECT `t9`.`person_id`, `t9`.`ended_other_on`, `t9`.`episode_id`, `t9`.`started_on`, `t9`.`done_on`, `t9`.
`variant`, `t9`.`unknown_because`, 1 AS `sequence`
FROM (SELECT `t8`.`person_id`, `t5`.`ended_other_on`, `t8`.`application_id` AS `episode_id`, `t8`.`issued_on` AS
`started_on`, `t8`.`final_order_on` AS `done_on`, IF(`t8`.`extended_to_on` IS NOT NULL, 'extended', 'as issued') AS
`variant`, IF(`t8`.`application` IS NULL, 'it is not recorded either way', CAST(NULL AS STRING)) AS `unknown_because`
FROM (SELECT *
FROM `court_applications` AS `t1`
WHERE COALESCE(`t1`.`application`, 'care') IN ('care', 'supervision')) AS `t8`
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `dead`, `t2`.`died_on` AS `ended_other_on`
FROM `persons` AS `t2`) AS `t5` ON `t8`.`person_id` = `t5`.`dead`) AS `t9`) AS `t11`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'care_proceedings') AS `t6` ON `t11`.`variant` = `t6`.`limit_variant` AND `t11`.`started_on`
= `t6`.`limit_started_on`) AS `t12`;

-- measure PL01
SELECT *
FROM (SELECT CAST(`t15`.`period` AS STRING) AS `period`, CAST(`t15`.`person_id` AS STRING) AS `person_id`, CAST(`t15`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t15`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(CAST(`t15`.`state` <> 'unknown' AS DOUBLE) AS DOUBLE) AS `counted`, CAST(CAST(`t15`.
`state` = 'met' AS DOUBLE) AS DOUBLE) AS `hit`, CAST(CAST(`t15`.`state` = 'unknown' AS DOUBLE) AS DOUBLE) AS `unknown`
, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t13`.`standard`, `t13`.`person_id`, `t13`.`episode_id`, `t13`.`sequence`, `t13`.`variant`, `t13`.
`worker_id`, `t13`.`team_id`, `t13`.`started_on`, `t13`.`due_on`, `t13`.`done_on`, `t13`.`ended_other_on`, `t13`.
`unknown_because`, `t13`.`parameter_version`, `t13`.`as_at`, `t13`.`state`, `t13`.`dated_on`, `t4`.`period`, `t4`.
`day`
FROM (SELECT *
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t9`.`as_at`, CASE WHEN `t9`.`unknown_because` IS NOT NULL THEN 'unknown' WHEN `t9`.
`started_on` > `t9`.`as_at` THEN CAST(NULL AS STRING) WHEN (`t9`.`done_on` <= `t9`.`as_at`) AND ((`t9`.`due_on` IS
NULL) OR (`t9`.`done_on` <= `t9`.`due_on`)) THEN 'met' WHEN (`t9`.`ended_other_on` <= `t9`.`as_at`) AND ((`t9`.
`due_on` IS NULL) OR (`t9`.`ended_other_on` <= `t9`.`due_on`)) THEN 'ended' WHEN `t9`.`due_on` < `t9`.`as_at` THEN
'missed' ELSE 'pending' END AS `state`, `t9`.`done_on` AS `dated_on`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t6`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'pre_proceedings') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
WHERE `t11`.`state` IN ('met', 'missed', 'unknown') AND `t11`.`dated_on` <= `t11`.`as_at`) AS `t13`
INNER JOIN `period_days` AS `t4` ON `t13`.`dated_on` = `t4`.`day`) AS `t15`) AS `t17`
UNION ALL
SELECT *
FROM (SELECT CAST(`t14`.`period` AS STRING) AS `period`, CAST(`t14`.`person_id` AS STRING) AS `person_id`, CAST(`t14`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t14`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(`t14`.`overdue` AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(`t14`.
`unknown` AS DOUBLE) AS `unknown`, CAST(`t14`.`pending` AS DOUBLE) AS `pending`, CAST(`t14`.`overdue` AS DOUBLE) AS
`overdue`
FROM (SELECT `t10`.`standard`, `t10`.`person_id`, `t10`.`episode_id`, `t10`.`sequence`, `t10`.`variant`, `t10`.
`worker_id`, `t10`.`team_id`, `t10`.`started_on`, `t10`.`due_on`, `t10`.`done_on`, `t10`.`ended_other_on`, `t10`.
`unknown_because`, `t10`.`parameter_version`, `t10`.`period`, `t10`.`from_on`, `t10`.`to_on`, `t10`.`year_before_on`,
CAST((`t10`.`unknown_because` IS NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (
`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` > `t10`.`to_on`))
AND COALESCE(`t10`.`due_on` < `t10`.`to_on`, FALSE) AS DOUBLE) AS `overdue`, (1.0 - CAST((`t10`.`unknown_because` IS
NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`))
AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` > `t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`
.`to_on`, FALSE) AS DOUBLE)) - CAST(`t10`.`unknown_because` IS NOT NULL AS DOUBLE) AS `pending`, CAST(`t10`.
`unknown_because` IS NOT NULL AS DOUBLE) AS `unknown`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'pre_proceedings') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`) AS `t16`;

-- measure PL02
SELECT *
FROM (SELECT CAST(`t20`.`period` AS STRING) AS `period`, CAST(`t20`.`person_id` AS STRING) AS `person_id`, CAST(`t20`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t20`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(CAST(`t20`.`state` <> 'unknown' AS DOUBLE) AS DOUBLE) AS `counted`, CAST(CAST(`t20`.
`state` = 'met' AS DOUBLE) AS DOUBLE) AS `hit`, CAST(CAST(`t20`.`state` = 'unknown' AS DOUBLE) AS DOUBLE) AS `unknown`
, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t19`.`standard`, `t19`.`person_id`, `t19`.`episode_id`, `t19`.`sequence`, `t19`.`variant`, `t19`.
`worker_id`, `t19`.`team_id`, `t19`.`started_on`, `t19`.`due_on`, `t19`.`done_on`, `t19`.`ended_other_on`, `t19`.
`unknown_because`, `t19`.`parameter_version`, `t19`.`as_at`, `t19`.`state`, `t19`.`dated_on`, `t5`.`period`, `t5`.
`day`
FROM (SELECT *
FROM (SELECT `t15`.`standard`, `t15`.`person_id`, `t15`.`episode_id`, `t15`.`sequence`, `t15`.`variant`, `t15`.
`worker_id`, `t15`.`team_id`, `t15`.`started_on`, `t15`.`due_on`, `t15`.`done_on`, `t15`.`ended_other_on`, `t15`.
`unknown_because`, `t15`.`parameter_version`, `t15`.`as_at`, CASE WHEN `t15`.`unknown_because` IS NOT NULL THEN
'unknown' WHEN `t15`.`started_on` > `t15`.`as_at` THEN CAST(NULL AS STRING) WHEN (`t15`.`done_on` <= `t15`.`as_at`)
AND ((`t15`.`due_on` IS NULL) OR (`t15`.`done_on` <= `t15`.`due_on`)) THEN 'met' WHEN (`t15`.`ended_other_on` <= `t15`
.`as_at`) AND ((`t15`.`due_on` IS NULL) OR (`t15`.`ended_other_on` <= `t15`.`due_on`)) THEN 'ended' WHEN `t15`.
`due_on` < `t15`.`as_at` THEN 'missed' ELSE 'pending' END AS `state`, COALESCE(`t15`.`started_on`, `t15`.`done_on`) AS
`dated_on`
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t7`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'letter_before_proceedings') AS `t9`
LEFT
SEMI JOIN (SELECT `t11`.`episode_id` AS `kept`
FROM (SELECT `t10`.`episode_id`, `t10`.`person_id`, `t10`.`plo_family_id`, `t10`.`pre_pro_decision_on`, `t10`.
`initial_pre_pro_meeting_on`, `t10`.`pre_pro_outcome`, `t10`.`agree_stepdown_issue_on`, `t10`.
`cp_plans_referral_period`, `t10`.`legal_gateway_outcome`, `t10`.`prev_pre_proc_child`, `t10`.`prev_care_proc_child`,
`t10`.`pre_pro_letter_on`, `t10`.`care_pro_letter_on`, `t10`.`pre_pro_meetings_num`, `t10`.
`pre_pro_parents_legal_rep`, `t10`.`parents_legal_rep_point_of_issue`, `t10`.`court_reference`, `t10`.
`care_proc_court_hearings`, `t10`.`care_proc_short_notice`, `t10`.`proc_short_notice_reason`, `t10`.
`initial_plan_approved`, `t10`.`initial_care_plan`, `t10`.`final_plan_approved`, `t10`.`final_care_plan`, `t10`.
`family`, ROW_NUMBER() OVER (PARTITION BY `t10`.`family`, `t10`.`pre_pro_decision_on` ORDER BY `t10`.`episode_id` ASC
NULLS LAST) - 1 AS `place`
FROM (SELECT `t3`.`table_id` AS `episode_id`, `t3`.`person_id`, `t3`.`plo_family_id`, `t3`.`pre_pro_decision_on`, `t3`
.`initial_pre_pro_meeting_on`, `t3`.`pre_pro_outcome`, `t3`.`agree_stepdown_issue_on`, `t3`.
`cp_plans_referral_period`, `t3`.`legal_gateway_outcome`, `t3`.`prev_pre_proc_child`, `t3`.`prev_care_proc_child`,
`t3`.`pre_pro_letter_on`, `t3`.`care_pro_letter_on`, `t3`.`pre_pro_meetings_num`, `t3`.`pre_pro_parents_legal_rep`,
`t3`.`parents_legal_rep_point_of_issue`, `t3`.`court_reference`, `t3`.`care_proc_court_hearings`, `t3`.
`care_proc_short_notice`, `t3`.`proc_short_notice_reason`, `t3`.`initial_plan_approved`, `t3`.`initial_care_plan`,
`t3`.`final_plan_approved`, `t3`.`final_care_plan`, COALESCE(`t3`.`plo_family_id`, `t3`.`table_id`) AS `family`
FROM `pre_proceedings` AS `t3`
WHERE NOT (COALESCE((`t3`.`pre_pro_decision_on` IS NULL) AND (`t3`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t10`)
AS `t11`
WHERE `t11`.`place` = 0) AS `t13` ON `t9`.`episode_id` = `t13`.`kept` CROSS JOIN `snapshot_day` AS `t7`) AS `t15`) AS
`t16`
WHERE `t16`.`state` IN ('met', 'missed', 'unknown') AND `t16`.`dated_on` <= `t16`.`as_at` AND ((`t16`.`due_on` IS NULL
) OR (`t16`.`due_on` < `t16`.`as_at`))) AS `t19`
INNER JOIN `period_days` AS `t5` ON `t19`.`dated_on` = `t5`.`day`) AS `t20`) AS `t21`
UNION ALL
SELECT *
FROM (SELECT CAST(`t14`.`period` AS STRING) AS `period`, CAST(`t14`.`person_id` AS STRING) AS `person_id`, CAST(`t14`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t14`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS
`unknown`, CAST((1.0 - CAST((`t14`.`unknown_because` IS NULL) AND (`t14`.`started_on` <= `t14`.`to_on`) AND ((`t14`.
`done_on` IS NULL) OR (`t14`.`done_on` > `t14`.`to_on`)) AND ((`t14`.`ended_other_on` IS NULL) OR (`t14`.
`ended_other_on` > `t14`.`to_on`)) AND COALESCE(`t14`.`due_on` < `t14`.`to_on`, FALSE) AS DOUBLE)) - CAST(`t14`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST((`t14`.`unknown_because` IS NULL) AND (
`t14`.`started_on` <= `t14`.`to_on`) AND ((`t14`.`done_on` IS NULL) OR (`t14`.`done_on` > `t14`.`to_on`)) AND ((`t14`
.`ended_other_on` IS NULL) OR (`t14`.`ended_other_on` > `t14`.`to_on`)) AND COALESCE(`t14`.`due_on` < `t14`.`to_on`,
FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'letter_before_proceedings') AS `t9`
LEFT
SEMI JOIN (SELECT `t11`.`episode_id` AS `kept`
FROM (SELECT `t10`.`episode_id`, `t10`.`person_id`, `t10`.`plo_family_id`, `t10`.`pre_pro_decision_on`, `t10`.
`initial_pre_pro_meeting_on`, `t10`.`pre_pro_outcome`, `t10`.`agree_stepdown_issue_on`, `t10`.
`cp_plans_referral_period`, `t10`.`legal_gateway_outcome`, `t10`.`prev_pre_proc_child`, `t10`.`prev_care_proc_child`,
`t10`.`pre_pro_letter_on`, `t10`.`care_pro_letter_on`, `t10`.`pre_pro_meetings_num`, `t10`.
`pre_pro_parents_legal_rep`, `t10`.`parents_legal_rep_point_of_issue`, `t10`.`court_reference`, `t10`.
`care_proc_court_hearings`, `t10`.`care_proc_short_notice`, `t10`.`proc_short_notice_reason`, `t10`.
`initial_plan_approved`, `t10`.`initial_care_plan`, `t10`.`final_plan_approved`, `t10`.`final_care_plan`, `t10`.
`family`, ROW_NUMBER() OVER (PARTITION BY `t10`.`family`, `t10`.`pre_pro_decision_on` ORDER BY `t10`.`episode_id` ASC
NULLS LAST) - 1 AS `place`
FROM (SELECT `t3`.`table_id` AS `episode_id`, `t3`.`person_id`, `t3`.`plo_family_id`, `t3`.`pre_pro_decision_on`, `t3`
.`initial_pre_pro_meeting_on`, `t3`.`pre_pro_outcome`, `t3`.`agree_stepdown_issue_on`, `t3`.
`cp_plans_referral_period`, `t3`.`legal_gateway_outcome`, `t3`.`prev_pre_proc_child`, `t3`.`prev_care_proc_child`,
`t3`.`pre_pro_letter_on`, `t3`.`care_pro_letter_on`, `t3`.`pre_pro_meetings_num`, `t3`.`pre_pro_parents_legal_rep`,
`t3`.`parents_legal_rep_point_of_issue`, `t3`.`court_reference`, `t3`.`care_proc_court_hearings`, `t3`.
`care_proc_short_notice`, `t3`.`proc_short_notice_reason`, `t3`.`initial_plan_approved`, `t3`.`initial_care_plan`,
`t3`.`final_plan_approved`, `t3`.`final_care_plan`, COALESCE(`t3`.`plo_family_id`, `t3`.`table_id`) AS `family`
FROM `pre_proceedings` AS `t3`
WHERE NOT (COALESCE((`t3`.`pre_pro_decision_on` IS NULL) AND (`t3`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t10`)
AS `t11`
WHERE `t11`.`place` = 0) AS `t13` ON `t9`.`episode_id` = `t13`.`kept`
INNER JOIN `periods` AS `t6` ON ((`t9`.`started_on` IS NULL) OR (`t9`.`started_on` <= `t6`.`to_on`)) AND ((`t9`.
`done_on` IS NULL) OR (`t9`.`done_on` > `t6`.`to_on`)) AND ((`t9`.`ended_other_on` IS NULL) OR (`t9`.`ended_other_on`
> `t6`.`to_on`))) AS `t14`) AS `t18`;

-- measure PL03
SELECT *
FROM (SELECT CAST(`t20`.`period` AS STRING) AS `period`, CAST(`t20`.`person_id` AS STRING) AS `person_id`, CAST(`t20`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t20`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(CAST(`t20`.`state` <> 'unknown' AS DOUBLE) AS DOUBLE) AS `counted`, CAST(CAST(`t20`.
`state` = 'met' AS DOUBLE) AS DOUBLE) AS `hit`, CAST(CAST(`t20`.`state` = 'unknown' AS DOUBLE) AS DOUBLE) AS `unknown`
, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t19`.`standard`, `t19`.`person_id`, `t19`.`episode_id`, `t19`.`sequence`, `t19`.`variant`, `t19`.
`worker_id`, `t19`.`team_id`, `t19`.`started_on`, `t19`.`due_on`, `t19`.`done_on`, `t19`.`ended_other_on`, `t19`.
`unknown_because`, `t19`.`parameter_version`, `t19`.`as_at`, `t19`.`state`, `t19`.`dated_on`, `t5`.`period`, `t5`.
`day`
FROM (SELECT *
FROM (SELECT `t15`.`standard`, `t15`.`person_id`, `t15`.`episode_id`, `t15`.`sequence`, `t15`.`variant`, `t15`.
`worker_id`, `t15`.`team_id`, `t15`.`started_on`, `t15`.`due_on`, `t15`.`done_on`, `t15`.`ended_other_on`, `t15`.
`unknown_because`, `t15`.`parameter_version`, `t15`.`as_at`, CASE WHEN `t15`.`unknown_because` IS NOT NULL THEN
'unknown' WHEN `t15`.`started_on` > `t15`.`as_at` THEN CAST(NULL AS STRING) WHEN (`t15`.`done_on` <= `t15`.`as_at`)
AND ((`t15`.`due_on` IS NULL) OR (`t15`.`done_on` <= `t15`.`due_on`)) THEN 'met' WHEN (`t15`.`ended_other_on` <= `t15`
.`as_at`) AND ((`t15`.`due_on` IS NULL) OR (`t15`.`ended_other_on` <= `t15`.`due_on`)) THEN 'ended' WHEN `t15`.
`due_on` < `t15`.`as_at` THEN 'missed' ELSE 'pending' END AS `state`, COALESCE(`t15`.`started_on`, `t15`.`done_on`) AS
`dated_on`
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t7`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'pre_proceedings_meeting') AS `t9`
LEFT
SEMI JOIN (SELECT `t11`.`episode_id` AS `kept`
FROM (SELECT `t10`.`episode_id`, `t10`.`person_id`, `t10`.`plo_family_id`, `t10`.`pre_pro_decision_on`, `t10`.
`initial_pre_pro_meeting_on`, `t10`.`pre_pro_outcome`, `t10`.`agree_stepdown_issue_on`, `t10`.
`cp_plans_referral_period`, `t10`.`legal_gateway_outcome`, `t10`.`prev_pre_proc_child`, `t10`.`prev_care_proc_child`,
`t10`.`pre_pro_letter_on`, `t10`.`care_pro_letter_on`, `t10`.`pre_pro_meetings_num`, `t10`.
`pre_pro_parents_legal_rep`, `t10`.`parents_legal_rep_point_of_issue`, `t10`.`court_reference`, `t10`.
`care_proc_court_hearings`, `t10`.`care_proc_short_notice`, `t10`.`proc_short_notice_reason`, `t10`.
`initial_plan_approved`, `t10`.`initial_care_plan`, `t10`.`final_plan_approved`, `t10`.`final_care_plan`, `t10`.
`family`, ROW_NUMBER() OVER (PARTITION BY `t10`.`family`, `t10`.`pre_pro_decision_on` ORDER BY `t10`.`episode_id` ASC
NULLS LAST) - 1 AS `place`
FROM (SELECT `t3`.`table_id` AS `episode_id`, `t3`.`person_id`, `t3`.`plo_family_id`, `t3`.`pre_pro_decision_on`, `t3`
.`initial_pre_pro_meeting_on`, `t3`.`pre_pro_outcome`, `t3`.`agree_stepdown_issue_on`, `t3`.
`cp_plans_referral_period`, `t3`.`legal_gateway_outcome`, `t3`.`prev_pre_proc_child`, `t3`.`prev_care_proc_child`,
`t3`.`pre_pro_letter_on`, `t3`.`care_pro_letter_on`, `t3`.`pre_pro_meetings_num`, `t3`.`pre_pro_parents_legal_rep`,
`t3`.`parents_legal_rep_point_of_issue`, `t3`.`court_reference`, `t3`.`care_proc_court_hearings`, `t3`.
`care_proc_short_notice`, `t3`.`proc_short_notice_reason`, `t3`.`initial_plan_approved`, `t3`.`initial_care_plan`,
`t3`.`final_plan_approved`, `t3`.`final_care_plan`, COALESCE(`t3`.`plo_family_id`, `t3`.`table_id`) AS `family`
FROM `pre_proceedings` AS `t3`
WHERE NOT (COALESCE((`t3`.`pre_pro_decision_on` IS NULL) AND (`t3`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t10`)
AS `t11`
WHERE `t11`.`place` = 0) AS `t13` ON `t9`.`episode_id` = `t13`.`kept` CROSS JOIN `snapshot_day` AS `t7`) AS `t15`) AS
`t16`
WHERE `t16`.`state` IN ('met', 'missed', 'unknown') AND `t16`.`dated_on` <= `t16`.`as_at` AND ((`t16`.`due_on` IS NULL
) OR (`t16`.`due_on` < `t16`.`as_at`))) AS `t19`
INNER JOIN `period_days` AS `t5` ON `t19`.`dated_on` = `t5`.`day`) AS `t20`) AS `t21`
UNION ALL
SELECT *
FROM (SELECT CAST(`t14`.`period` AS STRING) AS `period`, CAST(`t14`.`person_id` AS STRING) AS `person_id`, CAST(`t14`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t14`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS
`unknown`, CAST((1.0 - CAST((`t14`.`unknown_because` IS NULL) AND (`t14`.`started_on` <= `t14`.`to_on`) AND ((`t14`.
`done_on` IS NULL) OR (`t14`.`done_on` > `t14`.`to_on`)) AND ((`t14`.`ended_other_on` IS NULL) OR (`t14`.
`ended_other_on` > `t14`.`to_on`)) AND COALESCE(`t14`.`due_on` < `t14`.`to_on`, FALSE) AS DOUBLE)) - CAST(`t14`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST((`t14`.`unknown_because` IS NULL) AND (
`t14`.`started_on` <= `t14`.`to_on`) AND ((`t14`.`done_on` IS NULL) OR (`t14`.`done_on` > `t14`.`to_on`)) AND ((`t14`
.`ended_other_on` IS NULL) OR (`t14`.`ended_other_on` > `t14`.`to_on`)) AND COALESCE(`t14`.`due_on` < `t14`.`to_on`,
FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'pre_proceedings_meeting') AS `t9`
LEFT
SEMI JOIN (SELECT `t11`.`episode_id` AS `kept`
FROM (SELECT `t10`.`episode_id`, `t10`.`person_id`, `t10`.`plo_family_id`, `t10`.`pre_pro_decision_on`, `t10`.
`initial_pre_pro_meeting_on`, `t10`.`pre_pro_outcome`, `t10`.`agree_stepdown_issue_on`, `t10`.
`cp_plans_referral_period`, `t10`.`legal_gateway_outcome`, `t10`.`prev_pre_proc_child`, `t10`.`prev_care_proc_child`,
`t10`.`pre_pro_letter_on`, `t10`.`care_pro_letter_on`, `t10`.`pre_pro_meetings_num`, `t10`.
`pre_pro_parents_legal_rep`, `t10`.`parents_legal_rep_point_of_issue`, `t10`.`court_reference`, `t10`.
`care_proc_court_hearings`, `t10`.`care_proc_short_notice`, `t10`.`proc_short_notice_reason`, `t10`.
`initial_plan_approved`, `t10`.`initial_care_plan`, `t10`.`final_plan_approved`, `t10`.`final_care_plan`, `t10`.
`family`, ROW_NUMBER() OVER (PARTITION BY `t10`.`family`, `t10`.`pre_pro_decision_on` ORDER BY `t10`.`episode_id` ASC
NULLS LAST) - 1 AS `place`
FROM (SELECT `t3`.`table_id` AS `episode_id`, `t3`.`person_id`, `t3`.`plo_family_id`, `t3`.`pre_pro_decision_on`, `t3`
.`initial_pre_pro_meeting_on`, `t3`.`pre_pro_outcome`, `t3`.`agree_stepdown_issue_on`, `t3`.
`cp_plans_referral_period`, `t3`.`legal_gateway_outcome`, `t3`.`prev_pre_proc_child`, `t3`.`prev_care_proc_child`,
`t3`.`pre_pro_letter_on`, `t3`.`care_pro_letter_on`, `t3`.`pre_pro_meetings_num`, `t3`.`pre_pro_parents_legal_rep`,
`t3`.`parents_legal_rep_point_of_issue`, `t3`.`court_reference`, `t3`.`care_proc_court_hearings`, `t3`.
`care_proc_short_notice`, `t3`.`proc_short_notice_reason`, `t3`.`initial_plan_approved`, `t3`.`initial_care_plan`,
`t3`.`final_plan_approved`, `t3`.`final_care_plan`, COALESCE(`t3`.`plo_family_id`, `t3`.`table_id`) AS `family`
FROM `pre_proceedings` AS `t3`
WHERE NOT (COALESCE((`t3`.`pre_pro_decision_on` IS NULL) AND (`t3`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t10`)
AS `t11`
WHERE `t11`.`place` = 0) AS `t13` ON `t9`.`episode_id` = `t13`.`kept`
INNER JOIN `periods` AS `t6` ON ((`t9`.`started_on` IS NULL) OR (`t9`.`started_on` <= `t6`.`to_on`)) AND ((`t9`.
`done_on` IS NULL) OR (`t9`.`done_on` > `t6`.`to_on`)) AND ((`t9`.`ended_other_on` IS NULL) OR (`t9`.`ended_other_on`
> `t6`.`to_on`))) AS `t14`) AS `t18`;

-- measure PL04
SELECT CAST(`t13`.`period` AS STRING) AS `period`, CAST(`t13`.`person_id` AS STRING) AS `person_id`, CAST(`t13`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t13`.`team_id` AS STRING) AS `team_id`, CAST(`t13`.`category` AS STRING)
AS `category`, CAST(IF(IF(`t13`.`category` IS NULL, CAST(NULL AS DOUBLE), `t13`.`counted`) IS NOT NULL AND NOT ISNAN(
IF(`t13`.`category` IS NULL, CAST(NULL AS DOUBLE), `t13`.`counted`)), `t13`.`counted`, 0.0) AS DOUBLE) AS `counted`,
CAST(COALESCE(IF(`t13`.`category` IS NULL, CAST(NULL AS DOUBLE), `t13`.`counted`), 0.0) AS DOUBLE) AS `hit`, CAST(IF(
IF(`t13`.`category` IS NULL, CAST(NULL AS DOUBLE), `t13`.`counted`) IS NOT NULL AND NOT ISNAN(IF(`t13`.`category` IS
NULL, CAST(NULL AS DOUBLE), `t13`.`counted`)), 0.0, `t13`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t12`.`episode_id`, `t12`.`person_id`, `t12`.`plo_family_id`, `t12`.`pre_pro_decision_on`, `t12`.
`initial_pre_pro_meeting_on`, `t12`.`pre_pro_outcome`, `t12`.`agree_stepdown_issue_on`, `t12`.
`cp_plans_referral_period`, `t12`.`legal_gateway_outcome`, `t12`.`prev_pre_proc_child`, `t12`.`prev_care_proc_child`,
`t12`.`pre_pro_letter_on`, `t12`.`care_pro_letter_on`, `t12`.`pre_pro_meetings_num`, `t12`.
`pre_pro_parents_legal_rep`, `t12`.`parents_legal_rep_point_of_issue`, `t12`.`court_reference`, `t12`.
`care_proc_court_hearings`, `t12`.`care_proc_short_notice`, `t12`.`proc_short_notice_reason`, `t12`.
`initial_plan_approved`, `t12`.`initial_care_plan`, `t12`.`final_plan_approved`, `t12`.`final_care_plan`, `t12`.
`period`, `t12`.`day`, `t12`.`counted`, `t12`.`category`, `t12`.`worker_id`, `t12`.`team_id`
FROM (SELECT `t11`.`episode_id`, `t11`.`person_id`, `t11`.`plo_family_id`, `t11`.`pre_pro_decision_on`, `t11`.
`initial_pre_pro_meeting_on`, `t11`.`pre_pro_outcome`, `t11`.`agree_stepdown_issue_on`, `t11`.
`cp_plans_referral_period`, `t11`.`legal_gateway_outcome`, `t11`.`prev_pre_proc_child`, `t11`.`prev_care_proc_child`,
`t11`.`pre_pro_letter_on`, `t11`.`care_pro_letter_on`, `t11`.`pre_pro_meetings_num`, `t11`.
`pre_pro_parents_legal_rep`, `t11`.`parents_legal_rep_point_of_issue`, `t11`.`court_reference`, `t11`.
`care_proc_court_hearings`, `t11`.`care_proc_short_notice`, `t11`.`proc_short_notice_reason`, `t11`.
`initial_plan_approved`, `t11`.`initial_care_plan`, `t11`.`final_plan_approved`, `t11`.`final_care_plan`, `t11`.
`period`, `t11`.`day`, `t11`.`counted`, `t11`.`category`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`,
`t11`.`from_on`, `t11`.`until_on`, `t11`.`held_next`, IF((`t11`.`until_on` IS NULL) OR (`t11`.
`agree_stepdown_issue_on` <= `t11`.`until_on`), `t11`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t11`.
`held_team` AS `team_id`
FROM (SELECT `t10`.`episode_id`, `t10`.`person_id`, `t10`.`plo_family_id`, `t10`.`pre_pro_decision_on`, `t10`.
`initial_pre_pro_meeting_on`, `t10`.`pre_pro_outcome`, `t10`.`agree_stepdown_issue_on`, `t10`.
`cp_plans_referral_period`, `t10`.`legal_gateway_outcome`, `t10`.`prev_pre_proc_child`, `t10`.`prev_care_proc_child`,
`t10`.`pre_pro_letter_on`, `t10`.`care_pro_letter_on`, `t10`.`pre_pro_meetings_num`, `t10`.
`pre_pro_parents_legal_rep`, `t10`.`parents_legal_rep_point_of_issue`, `t10`.`court_reference`, `t10`.
`care_proc_court_hearings`, `t10`.`care_proc_short_notice`, `t10`.`proc_short_notice_reason`, `t10`.
`initial_plan_approved`, `t10`.`initial_care_plan`, `t10`.`final_plan_approved`, `t10`.`final_care_plan`, `t10`.
`period`, `t10`.`day`, `t10`.`counted`, `t10`.`category`, `t5`.`held_by`, `t5`.`held_worker`, `t5`.`held_team`, `t5`.
`from_on`, `t5`.`until_on`, `t5`.`held_next`
FROM (SELECT `t8`.`episode_id`, `t8`.`person_id`, `t8`.`plo_family_id`, `t8`.`pre_pro_decision_on`, `t8`.
`initial_pre_pro_meeting_on`, `t8`.`pre_pro_outcome`, `t8`.`agree_stepdown_issue_on`, `t8`.`cp_plans_referral_period`
, `t8`.`legal_gateway_outcome`, `t8`.`prev_pre_proc_child`, `t8`.`prev_care_proc_child`, `t8`.`pre_pro_letter_on`,
`t8`.`care_pro_letter_on`, `t8`.`pre_pro_meetings_num`, `t8`.`pre_pro_parents_legal_rep`, `t8`.
`parents_legal_rep_point_of_issue`, `t8`.`court_reference`, `t8`.`care_proc_court_hearings`, `t8`.
`care_proc_short_notice`, `t8`.`proc_short_notice_reason`, `t8`.`initial_plan_approved`, `t8`.`initial_care_plan`,
`t8`.`final_plan_approved`, `t8`.`final_care_plan`, `t8`.`period`, `t8`.`day`, 1.0 AS `counted`, CASE WHEN `t8`.
`pre_pro_outcome` = 'ISSUE' THEN 'care proceedings' WHEN `t8`.`pre_pro_outcome` = 'STEP_DOWN' THEN 'stepped down' ELSE
NULL END AS `category`
FROM (SELECT `t7`.`episode_id`, `t7`.`person_id`, `t7`.`plo_family_id`, `t7`.`pre_pro_decision_on`, `t7`.
`initial_pre_pro_meeting_on`, `t7`.`pre_pro_outcome`, `t7`.`agree_stepdown_issue_on`, `t7`.`cp_plans_referral_period`
, `t7`.`legal_gateway_outcome`, `t7`.`prev_pre_proc_child`, `t7`.`prev_care_proc_child`, `t7`.`pre_pro_letter_on`,
`t7`.`care_pro_letter_on`, `t7`.`pre_pro_meetings_num`, `t7`.`pre_pro_parents_legal_rep`, `t7`.
`parents_legal_rep_point_of_issue`, `t7`.`court_reference`, `t7`.`care_proc_court_hearings`, `t7`.
`care_proc_short_notice`, `t7`.`proc_short_notice_reason`, `t7`.`initial_plan_approved`, `t7`.`initial_care_plan`,
`t7`.`final_plan_approved`, `t7`.`final_care_plan`, `t3`.`period`, `t3`.`day`
FROM (SELECT `t1`.`table_id` AS `episode_id`, `t1`.`person_id`, `t1`.`plo_family_id`, `t1`.`pre_pro_decision_on`, `t1`
.`initial_pre_pro_meeting_on`, `t1`.`pre_pro_outcome`, `t1`.`agree_stepdown_issue_on`, `t1`.
`cp_plans_referral_period`, `t1`.`legal_gateway_outcome`, `t1`.`prev_pre_proc_child`, `t1`.`prev_care_proc_child`,
`t1`.`pre_pro_letter_on`, `t1`.`care_pro_letter_on`, `t1`.`pre_pro_meetings_num`, `t1`.`pre_pro_parents_legal_rep`,
`t1`.`parents_legal_rep_point_of_issue`, `t1`.`court_reference`, `t1`.`care_proc_court_hearings`, `t1`.
`care_proc_short_notice`, `t1`.`proc_short_notice_reason`, `t1`.`initial_plan_approved`, `t1`.`initial_care_plan`,
`t1`.`final_plan_approved`, `t1`.`final_care_plan`
FROM `pre_proceedings` AS `t1`
WHERE NOT (COALESCE((`t1`.`pre_pro_decision_on` IS NULL) AND (`t1`.`legal_gateway_outcome` = 'C'), FALSE))) AS `t7`
INNER JOIN `period_days` AS `t3` ON `t7`.`agree_stepdown_issue_on` = `t3`.`day`) AS `t8`) AS `t10`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t5` ON `t10`.`person_id` = `t5`.`held_by` AND `t10`.`agree_stepdown_issue_on` >=
`t5`.`from_on` AND ((`t5`.`held_next` IS NULL) OR (`t10`.`agree_stepdown_issue_on` < `t5`.`held_next`))) AS `t11`) AS
`t12`) AS `t13`;

-- measure PL05
SELECT *
FROM (SELECT CAST(`t15`.`period` AS STRING) AS `period`, CAST(`t15`.`person_id` AS STRING) AS `person_id`, CAST(`t15`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t15`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(CAST(`t15`.`state` <> 'unknown' AS DOUBLE) AS DOUBLE) AS `counted`, CAST(CAST(`t15`.
`state` = 'met' AS DOUBLE) AS DOUBLE) AS `hit`, CAST(CAST(`t15`.`state` = 'unknown' AS DOUBLE) AS DOUBLE) AS `unknown`
, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t13`.`standard`, `t13`.`person_id`, `t13`.`episode_id`, `t13`.`sequence`, `t13`.`variant`, `t13`.
`worker_id`, `t13`.`team_id`, `t13`.`started_on`, `t13`.`due_on`, `t13`.`done_on`, `t13`.`ended_other_on`, `t13`.
`unknown_because`, `t13`.`parameter_version`, `t13`.`as_at`, `t13`.`state`, `t13`.`dated_on`, `t4`.`period`, `t4`.
`day`
FROM (SELECT *
FROM (SELECT `t9`.`standard`, `t9`.`person_id`, `t9`.`episode_id`, `t9`.`sequence`, `t9`.`variant`, `t9`.`worker_id`,
`t9`.`team_id`, `t9`.`started_on`, `t9`.`due_on`, `t9`.`done_on`, `t9`.`ended_other_on`, `t9`.`unknown_because`, `t9`
.`parameter_version`, `t9`.`as_at`, CASE WHEN `t9`.`unknown_because` IS NOT NULL THEN 'unknown' WHEN `t9`.
`started_on` > `t9`.`as_at` THEN CAST(NULL AS STRING) WHEN (`t9`.`done_on` <= `t9`.`as_at`) AND ((`t9`.`due_on` IS
NULL) OR (`t9`.`done_on` <= `t9`.`due_on`)) THEN 'met' WHEN (`t9`.`ended_other_on` <= `t9`.`as_at`) AND ((`t9`.
`due_on` IS NULL) OR (`t9`.`ended_other_on` <= `t9`.`due_on`)) THEN 'ended' WHEN `t9`.`due_on` < `t9`.`as_at` THEN
'missed' ELSE 'pending' END AS `state`, `t9`.`done_on` AS `dated_on`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t6`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'care_proceedings') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
WHERE `t11`.`state` IN ('met', 'missed', 'unknown') AND `t11`.`dated_on` <= `t11`.`as_at`) AS `t13`
INNER JOIN `period_days` AS `t4` ON `t13`.`dated_on` = `t4`.`day`) AS `t15`) AS `t17`
UNION ALL
SELECT *
FROM (SELECT CAST(`t14`.`period` AS STRING) AS `period`, CAST(`t14`.`person_id` AS STRING) AS `person_id`, CAST(`t14`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t14`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(`t14`.`overdue` AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(`t14`.
`unknown` AS DOUBLE) AS `unknown`, CAST(`t14`.`pending` AS DOUBLE) AS `pending`, CAST(`t14`.`overdue` AS DOUBLE) AS
`overdue`
FROM (SELECT `t10`.`standard`, `t10`.`person_id`, `t10`.`episode_id`, `t10`.`sequence`, `t10`.`variant`, `t10`.
`worker_id`, `t10`.`team_id`, `t10`.`started_on`, `t10`.`due_on`, `t10`.`done_on`, `t10`.`ended_other_on`, `t10`.
`unknown_because`, `t10`.`parameter_version`, `t10`.`period`, `t10`.`from_on`, `t10`.`to_on`, `t10`.`year_before_on`,
CAST((`t10`.`unknown_because` IS NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (
`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` > `t10`.`to_on`))
AND COALESCE(`t10`.`due_on` < `t10`.`to_on`, FALSE) AS DOUBLE) AS `overdue`, (1.0 - CAST((`t10`.`unknown_because` IS
NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`))
AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` > `t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`
.`to_on`, FALSE) AS DOUBLE)) - CAST(`t10`.`unknown_because` IS NOT NULL AS DOUBLE) AS `pending`, CAST(`t10`.
`unknown_because` IS NOT NULL AS DOUBLE) AS `unknown`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'care_proceedings') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`) AS `t16`;

-- measure PL06
SELECT CAST(`t16`.`period` AS STRING) AS `period`, CAST(`t16`.`person_id` AS STRING) AS `person_id`, CAST(`t16`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t16`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t16`.`hit` IS NOT NULL AND NOT ISNAN(`t16`.`hit`), `t16`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t16`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t16`.`hit` IS NOT NULL AND NOT ISNAN(`t16`.
`hit`), 0.0, `t16`.`counted`) AS DOUBLE) AS `unknown`, CAST(`t16`.`pending` AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t15`.`proceedings_id`, `t15`.`person_id`, `t15`.`issued_on`, `t15`.`final_order_on`, `t15`.`still_open`
, `t15`.`for_care`, `t15`.`said`, `t15`.`unsaid`, `t15`.`period`, `t15`.`day`, `t15`.`worker_id`, `t15`.`team_id`,
`t15`.`as_at`, 1.0 AS `counted`, IF((LEAST(`t15`.`final_order_on`, `t15`.`as_at`) >= `t15`.`issued_on`) AND (`t15`.
`said` > 0), CAST(DATEDIFF(DAY, `t15`.`issued_on`, LEAST(`t15`.`final_order_on`, `t15`.`as_at`)) AS DOUBLE) / 7.0,
CAST(NULL AS DOUBLE)) AS `hit`, CAST((`t15`.`final_order_on` IS NULL) OR (`t15`.`final_order_on` > `t15`.`as_at`) AS
DOUBLE) AS `pending`
FROM (SELECT `t14`.`proceedings_id`, `t14`.`person_id`, `t14`.`issued_on`, `t14`.`final_order_on`, `t14`.`still_open`
, `t14`.`for_care`, `t14`.`said`, `t14`.`unsaid`, `t14`.`period`, `t14`.`day`, `t14`.`worker_id`, `t14`.`team_id`,
`t4`.`as_at`
FROM (SELECT `t12`.`proceedings_id`, `t12`.`person_id`, `t12`.`issued_on`, `t12`.`final_order_on`, `t12`.`still_open`
, `t12`.`for_care`, `t12`.`said`, `t12`.`unsaid`, `t12`.`period`, `t12`.`day`, IF((`t12`.`until_on` IS NULL) OR (
`t12`.`issued_on` <= `t12`.`until_on`), `t12`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t12`.`held_team`
AS `team_id`
FROM (SELECT `t11`.`proceedings_id`, `t11`.`person_id`, `t11`.`issued_on`, `t11`.`final_order_on`, `t11`.`still_open`
, `t11`.`for_care`, `t11`.`said`, `t11`.`unsaid`, `t5`.`period`, `t5`.`day`, `t7`.`held_by`, `t7`.`held_worker`, `t7`
.`held_team`, `t7`.`from_on`, `t7`.`until_on`, `t7`.`held_next`
FROM (SELECT `t9`.`proceedings_id`, `t9`.`person_id`, `t9`.`issued_on`, IF(`t9`.`still_open` > 0, CAST(NULL AS DATE),
`t9`.`final_order_on`) AS `final_order_on`, `t9`.`still_open`, `t9`.`for_care`, `t9`.`said`, `t9`.`unsaid`
FROM (SELECT `t8`.`proceedings_id`, MIN(`t8`.`person_id`) AS `person_id`, MIN(`t8`.`issued_on`) AS `issued_on`, MAX(
`t8`.`final_order_on`) AS `final_order_on`, SUM(CAST(`t8`.`final_order_on` IS NULL AS INT)) AS `still_open`, SUM(CAST
(COALESCE(`t8`.`application` = 'care', FALSE) AS INT)) AS `for_care`, SUM(CAST(`t8`.`application` IS NOT NULL AS INT)
) AS `said`, SUM(CAST(`t8`.`application` IS NULL AS INT)) AS `unsaid`
FROM (SELECT `t3`.`application_id`, COALESCE(`t3`.`proceedings_id`, `t3`.`application_id`) AS `proceedings_id`, `t3`.
`person_id`, `t3`.`application`, `t3`.`issued_on`, `t3`.`extended_to_on`, `t3`.`final_order_on`, `t3`.`recorded_at`,
`t3`.`recorded_by`
FROM `court_applications` AS `t3`
WHERE COALESCE(`t3`.`application`, 'care') IN ('care', 'supervision')) AS `t8` GROUP BY 1) AS `t9`) AS `t11`
INNER JOIN `period_days` AS `t5` ON `t11`.`issued_on` = `t5`.`day`
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t7` ON `t11`.`person_id` = `t7`.`held_by` AND `t11`.`issued_on` >= `t7`.`from_on`
AND ((`t7`.`held_next` IS NULL) OR (`t11`.`issued_on` < `t7`.`held_next`))) AS `t12`) AS `t14` CROSS JOIN
`snapshot_day` AS `t4`) AS `t15`) AS `t16`;

-- measure PL07
WITH `t20` AS (SELECT `t19`.`proceedings_id`, `t19`.`person_id`, `t19`.`issued_on`, `t19`.`final_order_on`, `t19`.
`still_open`, `t19`.`for_care`, `t19`.`said`, `t19`.`unsaid`, `t5`.`period`, `t5`.`day`, `t9`.`held_by`, `t9`.
`held_worker`, `t9`.`held_team`, `t9`.`from_on`, `t9`.`until_on`, `t9`.`held_next`
FROM (SELECT `t15`.`proceedings_id`, `t15`.`person_id`, `t15`.`issued_on`, IF(`t15`.`still_open` > 0, CAST(NULL AS
DATE), `t15`.`final_order_on`) AS `final_order_on`, `t15`.`still_open`, `t15`.`for_care`, `t15`.`said`, `t15`.
`unsaid`
FROM (SELECT `t12`.`proceedings_id`, MIN(`t12`.`person_id`) AS `person_id`, MIN(`t12`.`issued_on`) AS `issued_on`, MAX
(`t12`.`final_order_on`) AS `final_order_on`, SUM(CAST(`t12`.`final_order_on` IS NULL AS INT)) AS `still_open`, SUM(
CAST(COALESCE(`t12`.`application` = 'care', FALSE) AS INT)) AS `for_care`, SUM(CAST(`t12`.`application` IS NOT NULL AS
INT)) AS `said`, SUM(CAST(`t12`.`application` IS NULL AS INT)) AS `unsaid`
FROM (SELECT `t2`.`application_id`, COALESCE(`t2`.`proceedings_id`, `t2`.`application_id`) AS `proceedings_id`, `t2`.
`person_id`, `t2`.`application`, `t2`.`issued_on`, `t2`.`extended_to_on`, `t2`.`final_order_on`, `t2`.`recorded_at`,
`t2`.`recorded_by`
FROM `court_applications` AS `t2`
WHERE COALESCE(`t2`.`application`, 'care') IN ('care', 'supervision')) AS `t12` GROUP BY 1) AS `t15`) AS `t19`
INNER JOIN `period_days` AS `t5` ON `t19`.`issued_on` = `t5`.`day`
LEFT OUTER JOIN (SELECT `t1`.`person_id` AS `held_by`, `t1`.`worker_id` AS `held_worker`, `t1`.`team_id` AS
`held_team`, `t1`.`from_on`, `t1`.`until_on`, `t1`.`next_on` AS `held_next`
FROM `responsibility` AS `t1`) AS `t9` ON `t19`.`person_id` = `t9`.`held_by` AND `t19`.`issued_on` >= `t9`.`from_on`
AND ((`t9`.`held_next` IS NULL) OR (`t19`.`issued_on` < `t9`.`held_next`)))
SELECT CAST(`t31`.`period` AS STRING) AS `period`, CAST(`t31`.`person_id` AS STRING) AS `person_id`, CAST(`t31`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t31`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t31`.`hit` IS NOT NULL AND NOT ISNAN(`t31`.`hit`), `t31`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t31`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t31`.`hit` IS NOT NULL AND NOT ISNAN(`t31`.
`hit`), 0.0, `t31`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t30`.`proceedings_id`, `t30`.`person_id`, `t30`.`issued_on`, `t30`.`final_order_on`, `t30`.`still_open`
, `t30`.`for_care`, `t30`.`said`, `t30`.`unsaid`, `t30`.`period`, `t30`.`day`, `t30`.`worker_id`, `t30`.`team_id`,
`t30`.`told_of`, `t30`.`how`, 1.0 AS `counted`, IF((`t30`.`said` = 0) OR (COALESCE(`t30`.`how`, 0) = 1), CAST(NULL AS
DOUBLE), CAST(COALESCE(`t30`.`how`, 0) = 2 AS DOUBLE)) AS `hit`
FROM (SELECT `t25`.`proceedings_id`, `t25`.`person_id`, `t25`.`issued_on`, `t25`.`final_order_on`, `t25`.`still_open`
, `t25`.`for_care`, `t25`.`said`, `t25`.`unsaid`, `t25`.`period`, `t25`.`day`, `t25`.`worker_id`, `t25`.`team_id`,
`t29`.`told_of`, `t29`.`how`
FROM (SELECT `t21`.`proceedings_id`, `t21`.`person_id`, `t21`.`issued_on`, `t21`.`final_order_on`, `t21`.`still_open`
, `t21`.`for_care`, `t21`.`said`, `t21`.`unsaid`, `t21`.`period`, `t21`.`day`, IF((`t21`.`until_on` IS NULL) OR (
`t21`.`issued_on` <= `t21`.`until_on`), `t21`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t21`.`held_team`
AS `team_id`
FROM `t20` AS `t21`) AS `t25`
LEFT OUTER JOIN (SELECT `t27`.`proceedings_id` AS `told_of`, MAX(`t27`.`how`) AS `how`
FROM (SELECT `t26`.`proceedings_id`, `t26`.`issued_on`, `t26`.`offer_at`, `t26`.`decided_on`, `t26`.`offered`, `t26`.
`reason`, CASE WHEN (`t26`.`offered` AND (`t26`.`decided_on` < `t26`.`issued_on`)) OR (COALESCE(`t26`.`reason`, '') <>
'') THEN 2 WHEN (`t26`.`offered` IS NULL) AND (`t26`.`decided_on` < `t26`.`issued_on`) THEN 1 ELSE 0 END AS `how`
FROM (SELECT `t23`.`proceedings_id`, `t23`.`issued_on`, `t17`.`offer_at`, `t17`.`decided_on`, `t17`.`offered`, `t17`.
`reason`
FROM (SELECT DISTINCT `t21`.`proceedings_id`, `t21`.`issued_on`
FROM `t20` AS `t21`) AS `t23`
INNER JOIN (SELECT `t14`.`proceedings_id` AS `offer_at`, `t14`.`decided_on`, `t14`.`offered`, `t14`.`reason`
FROM (SELECT `t13`.`person_id`, `t13`.`proceedings_id`, `t11`.`family_of`, `t11`.`decided_on`, `t11`.`offered`, `t11`
.`reason`, `t6`.`as_at`
FROM (SELECT `t2`.`person_id`, COALESCE(`t2`.`proceedings_id`, `t2`.`application_id`) AS `proceedings_id`
FROM `court_applications` AS `t2`) AS `t13`
INNER JOIN (SELECT `t4`.`person_id` AS `family_of`, `t4`.`decided_on`, `t4`.`offered`, `t4`.`reason`
FROM `family_meetings` AS `t4`) AS `t11` ON `t13`.`person_id` = `t11`.`family_of` CROSS JOIN `snapshot_day` AS `t6`)
AS `t14`
WHERE `t14`.`decided_on` <= `t14`.`as_at`) AS `t17` ON `t23`.`proceedings_id` = `t17`.`offer_at`) AS `t26`) AS `t27`
GROUP BY 1) AS `t29` ON `t25`.`proceedings_id` = `t29`.`told_of`) AS `t30`) AS `t31`;

-- measure PL08
SELECT *
FROM (SELECT CAST(`t21`.`period` AS STRING) AS `period`, CAST(`t21`.`person_id` AS STRING) AS `person_id`, CAST(IF((
`t21`.`until_on` IS NULL) OR (`t21`.`issued_on` <= `t21`.`until_on`), `t21`.`held_worker`, CAST(NULL AS STRING)) AS
STRING) AS `worker_id`, CAST(`t21`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS
`category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(1.0 - CAST(`t21`.`for_care` = 0 AS DOUBLE) AS DOUBLE) AS `hit`,
CAST(CAST(`t21`.`for_care` = 0 AS DOUBLE) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t18`.`proceedings_id`, `t18`.`person_id`, `t18`.`issued_on`, `t18`.`final_order_on`, `t18`.`still_open`
, `t18`.`for_care`, `t18`.`said`, `t18`.`unsaid`, `t5`.`period`, `t5`.`day`, `t10`.`held_by`, `t10`.`held_worker`,
`t10`.`held_team`, `t10`.`from_on`, `t10`.`until_on`, `t10`.`held_next`
FROM (SELECT `t15`.`proceedings_id`, `t15`.`person_id`, `t15`.`issued_on`, IF(`t15`.`still_open` > 0, CAST(NULL AS
DATE), `t15`.`final_order_on`) AS `final_order_on`, `t15`.`still_open`, `t15`.`for_care`, `t15`.`said`, `t15`.
`unsaid`
FROM (SELECT `t12`.`proceedings_id`, MIN(`t12`.`person_id`) AS `person_id`, MIN(`t12`.`issued_on`) AS `issued_on`, MAX
(`t12`.`final_order_on`) AS `final_order_on`, SUM(CAST(`t12`.`final_order_on` IS NULL AS INT)) AS `still_open`, SUM(
CAST(COALESCE(`t12`.`application` = 'care', FALSE) AS INT)) AS `for_care`, SUM(CAST(`t12`.`application` IS NOT NULL AS
INT)) AS `said`, SUM(CAST(`t12`.`application` IS NULL AS INT)) AS `unsaid`
FROM (SELECT `t2`.`application_id`, COALESCE(`t2`.`proceedings_id`, `t2`.`application_id`) AS `proceedings_id`, `t2`.
`person_id`, `t2`.`application`, `t2`.`issued_on`, `t2`.`extended_to_on`, `t2`.`final_order_on`, `t2`.`recorded_at`,
`t2`.`recorded_by`
FROM `court_applications` AS `t2`
WHERE COALESCE(`t2`.`application`, 'care') IN ('care', 'supervision')) AS `t12` GROUP BY 1) AS `t15`) AS `t18`
INNER JOIN `period_days` AS `t5` ON `t18`.`issued_on` = `t5`.`day`
LEFT OUTER JOIN (SELECT `t1`.`person_id` AS `held_by`, `t1`.`worker_id` AS `held_worker`, `t1`.`team_id` AS
`held_team`, `t1`.`from_on`, `t1`.`until_on`, `t1`.`next_on` AS `held_next`
FROM `responsibility` AS `t1`) AS `t10` ON `t18`.`person_id` = `t10`.`held_by` AND `t18`.`issued_on` >= `t10`.
`from_on` AND ((`t10`.`held_next` IS NULL) OR (`t18`.`issued_on` < `t10`.`held_next`))) AS `t21`
WHERE (`t21`.`for_care` > 0) OR (`t21`.`unsaid` > 0)) AS `t23`
UNION ALL
SELECT *
FROM (SELECT CAST(`t22`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(
CAST(NULL AS STRING) AS STRING) AS `worker_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `team_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `category`, CAST((`t22`.`children` * `t22`.`days`) / 365.25 AS DOUBLE) AS `counted`, CAST(0.0 AS
DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t20`.`period`, `t20`.`children`, `t9`.`days_of`, `t9`.`days`
FROM (SELECT `t17`.`period`, `t17`.`children`
FROM (SELECT `t14`.`period`, `t14`.`from_on`, `t14`.`to_on`, `t14`.`year_before_on`, `t14`.`population_id`, `t14`.
`counted_on`, `t14`.`children`, `t14`.`of_school_age`, `t14`.`source`, `t14`.`recorded_at`, `t14`.`recorded_by`,
ROW_NUMBER() OVER (PARTITION BY `t14`.`period` ORDER BY `t14`.`counted_on` DESC, `t14`.`population_id` ASC NULLS LAST
) - 1 AS `place`
FROM (SELECT `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`, `t13`.`population_id`, `t13`.
`counted_on`, `t13`.`children`, `t13`.`of_school_age`, `t13`.`source`, `t13`.`recorded_at`, `t13`.`recorded_by`
FROM `periods` AS `t6`
INNER JOIN (SELECT *
FROM `population` AS `t4`
WHERE `t4`.`children` IS NOT NULL) AS `t13` ON `t13`.`counted_on` <= `t6`.`to_on`) AS `t14`) AS `t17`
WHERE `t17`.`place` = 0) AS `t20`
INNER JOIN (SELECT `t0`.`period` AS `days_of`, COUNT(*) AS `days`
FROM `period_days` AS `t0` GROUP BY 1) AS `t9` ON `t20`.`period` = `t9`.`days_of`) AS `t22`) AS `t24`;

-- measure PL09
SELECT CAST(`t9`.`period` AS STRING) AS `period`, CAST(`t9`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t9`.
`until_on` IS NULL) OR (`t9`.`issued_on` <= `t9`.`until_on`), `t9`.`held_worker`, CAST(NULL AS STRING)) AS STRING) AS
`worker_id`, CAST(`t9`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `category`, CAST(
IF(`t9`.`short` IS NOT NULL AND NOT ISNAN(`t9`.`short`), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(`t9`.
`short`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t9`.`short` IS NOT NULL AND NOT ISNAN(`t9`.`short`), 0.0, 1.0) AS DOUBLE)
AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t8`.`proceedings_id`, `t8`.`person_id`, `t8`.`issued_on`, `t8`.`short`, `t3`.`period`, `t3`.`day`, `t6`
.`held_by`, `t6`.`held_worker`, `t6`.`held_team`, `t6`.`from_on`, `t6`.`until_on`, `t6`.`held_next`
FROM (SELECT `t5`.`proceedings_id`, MIN(`t5`.`person_id`) AS `person_id`, MIN(`t5`.`care_pro_letter_on`) AS
`issued_on`, MAX(CAST(`t5`.`care_proc_short_notice` AS DOUBLE)) AS `short`
FROM (SELECT `t1`.`table_id`, `t1`.`person_id`, `t1`.`plo_family_id`, `t1`.`pre_pro_decision_on`, `t1`.
`initial_pre_pro_meeting_on`, `t1`.`pre_pro_outcome`, `t1`.`agree_stepdown_issue_on`, `t1`.`cp_plans_referral_period`
, `t1`.`legal_gateway_outcome`, `t1`.`prev_pre_proc_child`, `t1`.`prev_care_proc_child`, `t1`.`pre_pro_letter_on`,
`t1`.`care_pro_letter_on`, `t1`.`pre_pro_meetings_num`, `t1`.`pre_pro_parents_legal_rep`, `t1`.
`parents_legal_rep_point_of_issue`, `t1`.`court_reference`, `t1`.`care_proc_court_hearings`, `t1`.
`care_proc_short_notice`, `t1`.`proc_short_notice_reason`, `t1`.`initial_plan_approved`, `t1`.`initial_care_plan`,
`t1`.`final_plan_approved`, `t1`.`final_care_plan`, COALESCE(`t1`.`court_reference`, `t1`.`plo_family_id`, `t1`.
`table_id`) AS `proceedings_id`
FROM `pre_proceedings` AS `t1`
WHERE `t1`.`care_pro_letter_on` IS NOT NULL) AS `t5` GROUP BY 1) AS `t8`
INNER JOIN `period_days` AS `t3` ON `t8`.`issued_on` = `t3`.`day`
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t6` ON `t8`.`person_id` = `t6`.`held_by` AND `t8`.`issued_on` >= `t6`.`from_on` AND
((`t6`.`held_next` IS NULL) OR (`t8`.`issued_on` < `t6`.`held_next`))) AS `t9`;
