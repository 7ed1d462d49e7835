-- clock initial_health_assessment
SELECT 'initial_health_assessment' AS `standard`, `t19`.`person_id`, `t19`.`episode_id`, `t19`.`sequence`, `t19`.
`variant`, `t19`.`started_on`, `t19`.`due_on`, `t19`.`done_on`, IF(`t19`.`done_on` IS NOT NULL, CAST(NULL AS DATE),
`t19`.`ended_other_on`) AS `ended_other_on`, COALESCE(COALESCE(`t19`.`unknown_because`, IF((`t19`.`started_on` < `t19`
.`record_begins_on`) AND NOT (COALESCE(`t19`.`done_on` <= `t19`.`due_on`, FALSE)), 'it is older than its record', CAST
(NULL AS STRING))), CASE WHEN `t19`.`started_on` IS NULL THEN 'the start date is missing' WHEN `t19`.`done_on` < `t19`
.`started_on` THEN 'the dates are in the wrong order' WHEN `t19`.`due_on` IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS `unknown_because`, `t19`.`parameter_version`
FROM (SELECT `t18`.`person_id`, `t18`.`started_on`, `t18`.`done_on`, `t18`.`episode_id`, `t18`.`ended_other_on`, `t18`
.`sequence`, `t18`.`variant`, `t18`.`unknown_because`, `t18`.`limit_variant`, `t18`.`limit_started_on`, `t18`.
`limit_due_on`, `t18`.`version`, `t18`.`due_on`, `t18`.`parameter_version`, `t11`.`record_begins_on`
FROM (SELECT `t16`.`person_id`, `t16`.`started_on`, `t16`.`done_on`, `t16`.`episode_id`, `t16`.`ended_other_on`, `t16`
.`sequence`, `t16`.`variant`, `t16`.`unknown_because`, `t16`.`limit_variant`, `t16`.`limit_started_on`, `t16`.
`limit_due_on`, `t16`.`version`, `t16`.`limit_due_on` AS `due_on`, `t16`.`version` AS `parameter_version`
FROM (SELECT `t15`.`person_id`, `t15`.`started_on`, `t15`.`done_on`, `t15`.`episode_id`, `t15`.`ended_other_on`, `t15`
.`sequence`, `t15`.`variant`, `t15`.`unknown_because`, `t8`.`limit_variant`, `t8`.`limit_started_on`, `t8`.
`limit_due_on`, `t8`.`version`
FROM (SELECT `t13`.`person_id`, `t13`.`started_on`, `t13`.`done_on`, `t13`.`care_period_id` AS `episode_id`, `t13`.
`ended_on` AS `ended_other_on`, 1 AS `sequence`, 'all' AS `variant`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t12`.`person_id`, `t12`.`care_period_id`, `t12`.`started_on`, `t12`.`ended_on`, MIN(`t12`.`checked_on`)
AS `done_on`
FROM (SELECT `t4`.`person_id`, `t4`.`care_period_id`, `t4`.`started_on`, `t4`.`ended_on`, `t9`.`checked_person`, `t9`
.`checked_on`
FROM `care_periods` AS `t4`
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `checked_person`, `t3`.`checked_on`
FROM `health_checks` AS `t3`
WHERE `t3`.`type` = 'Health Assessment' AND `t3`.`status` = 'Completed') AS `t9` ON `t4`.`person_id` = `t9`.
`checked_person` AND `t9`.`checked_on` >= `t4`.`started_on` AND ((`t4`.`ended_on` IS NULL) OR (`t9`.`checked_on` <=
`t4`.`ended_on`))) AS `t12` GROUP BY 1, 2, 3, 4) AS `t13`) AS `t15`
LEFT OUTER JOIN (SELECT `t1`.`variant` AS `limit_variant`, `t1`.`started_on` AS `limit_started_on`, `t1`.`due_on` AS
`limit_due_on`, `t1`.`version`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'initial_health_assessment') AS `t8` ON `t15`.`variant` = `t8`.`limit_variant` AND `t15`.
`started_on` = `t8`.`limit_started_on`) AS `t16`) AS `t18` CROSS JOIN (SELECT MAX(`t5`.`from_on`) AS
`record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t0`
WHERE `t0`.`table_name` IN ('health_checks')) AS `t5`) AS `t11`) AS `t19`;

-- measure HE01
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
'missed' ELSE 'pending' END AS `state`, COALESCE(`t9`.`due_on`, `t9`.`started_on`, `t9`.`done_on`) AS `dated_on`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t6`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'initial_health_assessment') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
WHERE `t11`.`state` IN ('met', 'missed', 'unknown') AND `t11`.`dated_on` <= `t11`.`as_at` AND ((`t11`.`due_on` IS NULL
) OR (`t11`.`due_on` < `t11`.`as_at`))) AS `t13`
INNER JOIN `period_days` AS `t4` ON `t13`.`dated_on` = `t4`.`day`) AS `t15`) AS `t16`
UNION ALL
SELECT *
FROM (SELECT CAST(`t10`.`period` AS STRING) AS `period`, CAST(`t10`.`person_id` AS STRING) AS `person_id`, CAST(`t10`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t10`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS
`unknown`, CAST((1.0 - CAST((`t10`.`unknown_because` IS NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.
`done_on` IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.
`ended_other_on` > `t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`.`to_on`, FALSE) AS DOUBLE)) - CAST(`t10`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST((`t10`.`unknown_because` IS NULL) AND (
`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`
.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` > `t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`.`to_on`,
FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'initial_health_assessment') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`;

-- measure HE02
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`care_period_id`, `t29`.`started_on`, `t29`.`period`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`counted`, `t29`.`five_on`, `t29`.
`checked_person`, `t29`.`checked_period`, `t29`.`received`, IF(`t29`.`five_on` IS NOT NULL, CAST(COALESCE(`t29`.
`received`, 0) >= IF(`t29`.`five_on` > `t29`.`to_on`, 2, 1) AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`five_on`, `t24`.
`checked_person`, `t24`.`checked_period`, `t24`.`received`
FROM (SELECT `t26`.`person_id`, `t26`.`care_period_id`, `t26`.`started_on`, `t26`.`period`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`from_on_right`, `t26`.`worker_id`, `t26`.`team_id`, `t26`.`counted`, `t26`.`five_on`
FROM (SELECT `t25`.`person_id`, `t25`.`care_period_id`, `t25`.`started_on`, `t25`.`period`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`from_on_right`, `t25`.`worker_id`, `t25`.`team_id`, `t25`.`counted`, `t21`.`of_person`, `t21`
.`five_on`
FROM (SELECT `t17`.`person_id`, `t17`.`care_period_id`, `t17`.`started_on`, `t17`.`period`, `t17`.`to_on`, `t17`.
`year_before_on`, `t17`.`from_on_right`, IF((`t17`.`until_on` IS NULL) OR (`t17`.`to_on` <= `t17`.`until_on`), `t17`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t17`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`,
`t11`.`until_on`, `t11`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `held_by`, `t3`.`worker_id` AS `held_worker`, `t3`.`team_id` AS
`held_team`, `t3`.`from_on`, `t3`.`until_on`, `t3`.`next_on` AS `held_next`
FROM `responsibility` AS `t3`) AS `t11` ON `t6`.`person_id` = `t11`.`held_by` AND `t7`.`to_on` >= `t11`.`from_on` AND
((`t11`.`held_next` IS NULL) OR (`t7`.`to_on` < `t11`.`held_next`))) AS `t17`
WHERE `t17`.`started_on` <= `t17`.`year_before_on`) AS `t25`
LEFT OUTER JOIN (SELECT `t18`.`of_person`, `t18`.`five_on`
FROM (SELECT `t12`.`of_person`, `t12`.`born_on`, `t15`.`shift_from`, `t15`.`five_on`
FROM (SELECT `t4`.`person_id` AS `of_person`, `t4`.`born_on`
FROM `persons` AS `t4`) AS `t12`
LEFT OUTER JOIN (SELECT `t5`.`started_on` AS `shift_from`, `t5`.`due_on` AS `five_on`
FROM `deadlines` AS `t5`
WHERE `t5`.`parameter` = 'fifth_birthday' AND `t5`.`variant` = 'all') AS `t15` ON `t12`.`born_on` = `t15`.
`shift_from`) AS `t18`) AS `t21` ON `t25`.`person_id` = `t21`.`of_person`) AS `t26`) AS `t28`
LEFT OUTER JOIN (SELECT `t20`.`person_id` AS `checked_person`, `t20`.`period` AS `checked_period`, `t20`.`received`
FROM (SELECT `t16`.`person_id`, `t16`.`period`, COUNT(DISTINCT `t16`.`checked_on`) AS `received`
FROM (SELECT `t14`.`health_check_id`, `t14`.`person_id`, `t14`.`type`, `t14`.`checked_on`, `t14`.`status`, `t7`.
`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.`year_before_on`
FROM (SELECT *
FROM `health_checks` AS `t1`
WHERE `t1`.`type` = 'Health Assessment' AND `t1`.`status` = 'Completed') AS `t14`
INNER JOIN `periods` AS `t7` ON `t14`.`checked_on` > `t7`.`year_before_on` AND `t14`.`checked_on` <= `t7`.`to_on`) AS
`t16` GROUP BY 1, 2) AS `t20`) AS `t24` ON `t28`.`person_id` = `t24`.`checked_person` AND `t28`.`period` = `t24`.
`checked_period`) AS `t29`) AS `t30`;

-- measure HE03
SELECT CAST(`t19`.`period` AS STRING) AS `period`, CAST(`t19`.`person_id` AS STRING) AS `person_id`, CAST(`t19`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t19`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t19`.`hit` IS NOT NULL AND NOT ISNAN(`t19`.`hit`), `t19`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t19`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t19`.`hit` IS NOT NULL AND NOT ISNAN(`t19`.
`hit`), 0.0, `t19`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t18`.`hit`
FROM (SELECT `t17`.`person_id`, `t17`.`care_period_id`, `t17`.`started_on`, `t17`.`period`, `t17`.`to_on`, `t17`.
`year_before_on`, `t17`.`from_on_right`, `t17`.`worker_id`, `t17`.`team_id`, `t17`.`counted`, `t17`.`found_person`,
`t17`.`found_period`, CAST(`t17`.`found_person` IS NOT NULL AS DOUBLE) AS `hit`
FROM (SELECT `t15`.`person_id`, `t15`.`care_period_id`, `t15`.`started_on`, `t15`.`period`, `t15`.`to_on`, `t15`.
`year_before_on`, `t15`.`from_on_right`, `t15`.`worker_id`, `t15`.`team_id`, `t15`.`counted`, `t16`.`found_person`,
`t16`.`found_period`
FROM (SELECT `t10`.`person_id`, `t10`.`care_period_id`, `t10`.`started_on`, `t10`.`period`, `t10`.`to_on`, `t10`.
`year_before_on`, `t10`.`from_on_right`, IF((`t10`.`until_on` IS NULL) OR (`t10`.`to_on` <= `t10`.`until_on`), `t10`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t10`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t4`.`person_id`, `t4`.`care_period_id`, `t4`.`started_on`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`,
`t5`.`year_before_on`, `t7`.`held_by`, `t7`.`held_worker`, `t7`.`held_team`, `t7`.`from_on` AS `from_on_right`, `t7`.
`until_on`, `t7`.`held_next`
FROM `care_periods` AS `t4`
INNER JOIN `periods` AS `t5` ON `t4`.`started_on` <= `t5`.`to_on` AND ((`t4`.`ended_on` IS NULL) OR (`t4`.`ended_on` >
`t5`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t7` ON `t4`.`person_id` = `t7`.`held_by` AND `t5`.`to_on` >= `t7`.`from_on` AND ((
`t7`.`held_next` IS NULL) OR (`t5`.`to_on` < `t7`.`held_next`))) AS `t10`
WHERE `t10`.`started_on` <= `t10`.`year_before_on`) AS `t15`
LEFT OUTER JOIN (SELECT DISTINCT `t12`.`person_id` AS `found_person`, `t12`.`period` AS `found_period`
FROM (SELECT `t11`.`person_id`, `t11`.`period`, COUNT(DISTINCT `t11`.`checked_on`) AS `received`
FROM (SELECT `t9`.`health_check_id`, `t9`.`person_id`, `t9`.`type`, `t9`.`checked_on`, `t9`.`status`, `t5`.`period`,
`t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `health_checks` AS `t3`
WHERE `t3`.`type` = 'Dental Check' AND `t3`.`status` = 'Completed') AS `t9`
INNER JOIN `periods` AS `t5` ON `t9`.`checked_on` > `t5`.`year_before_on` AND `t9`.`checked_on` <= `t5`.`to_on`) AS
`t11` GROUP BY 1, 2) AS `t12`) AS `t16` ON `t15`.`person_id` = `t16`.`found_person` AND `t15`.`period` = `t16`.
`found_period`) AS `t17`) AS `t18`) AS `t19`;

-- measure HE04
SELECT CAST(`t13`.`period` AS STRING) AS `period`, CAST(`t13`.`person_id` AS STRING) AS `person_id`, CAST(`t13`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t13`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t13`.`up_to_date` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t13`.`up_to_date` AS
DOUBLE)), `t13`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t13`.`up_to_date` AS DOUBLE), 0.0) AS
DOUBLE) AS `hit`, CAST(IF(CAST(`t13`.`up_to_date` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t13`.`up_to_date` AS
DOUBLE)), 0.0, `t13`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t12`.`person_id`, `t12`.`care_period_id`, `t12`.`started_on`, `t12`.`period`, `t12`.`to_on`, `t12`.
`year_before_on`, `t12`.`from_on_right`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`counted`, `t8`.`told_person`, `t8`
.`up_to_date`, `t8`.`updated_on`
FROM (SELECT `t10`.`person_id`, `t10`.`care_period_id`, `t10`.`started_on`, `t10`.`period`, `t10`.`to_on`, `t10`.
`year_before_on`, `t10`.`from_on_right`, IF((`t10`.`until_on` IS NULL) OR (`t10`.`to_on` <= `t10`.`until_on`), `t10`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t10`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t4`.`person_id`, `t4`.`care_period_id`, `t4`.`started_on`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`,
`t5`.`year_before_on`, `t9`.`held_by`, `t9`.`held_worker`, `t9`.`held_team`, `t9`.`from_on` AS `from_on_right`, `t9`.
`until_on`, `t9`.`held_next`
FROM `care_periods` AS `t4`
INNER JOIN `periods` AS `t5` ON `t4`.`started_on` <= `t5`.`to_on` AND ((`t4`.`ended_on` IS NULL) OR (`t4`.`ended_on` >
`t5`.`to_on`))
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `held_by`, `t3`.`worker_id` AS `held_worker`, `t3`.`team_id` AS
`held_team`, `t3`.`from_on`, `t3`.`until_on`, `t3`.`next_on` AS `held_next`
FROM `responsibility` AS `t3`) AS `t9` ON `t4`.`person_id` = `t9`.`held_by` AND `t5`.`to_on` >= `t9`.`from_on` AND ((
`t9`.`held_next` IS NULL) OR (`t5`.`to_on` < `t9`.`held_next`))) AS `t10`
WHERE `t10`.`started_on` <= `t10`.`year_before_on`) AS `t12`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `told_person`, `t0`.`up_to_date`, `t0`.`updated_on`
FROM `immunisations` AS `t0`) AS `t8` ON `t12`.`person_id` = `t8`.`told_person` AND `t8`.`updated_on` <= `t12`.
`to_on`) AS `t13`;

-- measure HE05
SELECT CAST(`t32`.`period` AS STRING) AS `period`, CAST(`t32`.`person_id` AS STRING) AS `person_id`, CAST(`t32`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t32`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t32`.`hit` IS NOT NULL AND NOT ISNAN(`t32`.`hit`), `t32`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t32`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t32`.`hit` IS NOT NULL AND NOT ISNAN(`t32`.
`hit`), 0.0, `t32`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t31`.`person_id`, `t31`.`care_period_id`, `t31`.`started_on`, `t31`.`period`, `t31`.`to_on`, `t31`.
`year_before_on`, `t31`.`from_on_right`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`counted`, `t31`.`five_on`, `t31`.
`hit`
FROM (SELECT `t30`.`person_id`, `t30`.`care_period_id`, `t30`.`started_on`, `t30`.`period`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`from_on_right`, `t30`.`worker_id`, `t30`.`team_id`, `t30`.`counted`, `t30`.`five_on`, `t30`.
`found_person`, `t30`.`found_period`, CAST(`t30`.`found_person` IS NOT NULL AS DOUBLE) AS `hit`
FROM (SELECT `t29`.`person_id`, `t29`.`care_period_id`, `t29`.`started_on`, `t29`.`period`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`counted`, `t29`.`five_on`, `t24`.
`found_person`, `t24`.`found_period`
FROM (SELECT *
FROM (SELECT `t26`.`person_id`, `t26`.`care_period_id`, `t26`.`started_on`, `t26`.`period`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`from_on_right`, `t26`.`worker_id`, `t26`.`team_id`, `t26`.`counted`, `t26`.`five_on`
FROM (SELECT `t25`.`person_id`, `t25`.`care_period_id`, `t25`.`started_on`, `t25`.`period`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`from_on_right`, `t25`.`worker_id`, `t25`.`team_id`, `t25`.`counted`, `t21`.`of_person`, `t21`
.`five_on`
FROM (SELECT `t17`.`person_id`, `t17`.`care_period_id`, `t17`.`started_on`, `t17`.`period`, `t17`.`to_on`, `t17`.
`year_before_on`, `t17`.`from_on_right`, IF((`t17`.`until_on` IS NULL) OR (`t17`.`to_on` <= `t17`.`until_on`), `t17`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t17`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`,
`t6`.`year_before_on`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`,
`t11`.`until_on`, `t11`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t6` ON `t7`.`started_on` <= `t6`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t6`.`to_on`))
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `held_by`, `t3`.`worker_id` AS `held_worker`, `t3`.`team_id` AS
`held_team`, `t3`.`from_on`, `t3`.`until_on`, `t3`.`next_on` AS `held_next`
FROM `responsibility` AS `t3`) AS `t11` ON `t7`.`person_id` = `t11`.`held_by` AND `t6`.`to_on` >= `t11`.`from_on` AND
((`t11`.`held_next` IS NULL) OR (`t6`.`to_on` < `t11`.`held_next`))) AS `t17`
WHERE `t17`.`started_on` <= `t17`.`year_before_on`) AS `t25`
LEFT OUTER JOIN (SELECT `t18`.`of_person`, `t18`.`five_on`
FROM (SELECT `t12`.`of_person`, `t12`.`born_on`, `t15`.`shift_from`, `t15`.`five_on`
FROM (SELECT `t4`.`person_id` AS `of_person`, `t4`.`born_on`
FROM `persons` AS `t4`) AS `t12`
LEFT OUTER JOIN (SELECT `t5`.`started_on` AS `shift_from`, `t5`.`due_on` AS `five_on`
FROM `deadlines` AS `t5`
WHERE `t5`.`parameter` = 'fifth_birthday' AND `t5`.`variant` = 'all') AS `t15` ON `t12`.`born_on` = `t15`.
`shift_from`) AS `t18`) AS `t21` ON `t25`.`person_id` = `t21`.`of_person`) AS `t26`) AS `t27`
WHERE `t27`.`five_on` > `t27`.`to_on`) AS `t29`
LEFT OUTER JOIN (SELECT DISTINCT `t20`.`person_id` AS `found_person`, `t20`.`period` AS `found_period`
FROM (SELECT `t16`.`person_id`, `t16`.`period`, COUNT(DISTINCT `t16`.`checked_on`) AS `received`
FROM (SELECT `t14`.`health_check_id`, `t14`.`person_id`, `t14`.`type`, `t14`.`checked_on`, `t14`.`status`, `t6`.
`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`
FROM (SELECT *
FROM `health_checks` AS `t0`
WHERE `t0`.`type` = 'Health Surveillance Check' AND `t0`.`status` = 'Completed') AS `t14`
INNER JOIN `periods` AS `t6` ON `t14`.`checked_on` > `t6`.`year_before_on` AND `t14`.`checked_on` <= `t6`.`to_on`) AS
`t16` GROUP BY 1, 2) AS `t20`) AS `t24` ON `t29`.`person_id` = `t24`.`found_person` AND `t29`.`period` = `t24`.
`found_period`) AS `t30`) AS `t31`) AS `t32`;

-- measure HE06
SELECT CAST(`t40`.`period` AS STRING) AS `period`, CAST(`t40`.`person_id` AS STRING) AS `person_id`, CAST(`t40`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t40`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.`hit`), `t40`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t40`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.
`hit`), 0.0, `t40`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t39`.`person_id`, `t39`.`care_period_id`, `t39`.`started_on`, `t39`.`period`, `t39`.`to_on`, `t39`.
`year_before_on`, `t39`.`from_on_right`, `t39`.`worker_id`, `t39`.`team_id`, `t39`.`counted`, `t39`.
`first_birthday_on`, `t39`.`last_birthday_on`, `t39`.`hit`
FROM (SELECT `t38`.`person_id`, `t38`.`care_period_id`, `t38`.`started_on`, `t38`.`period`, `t38`.`to_on`, `t38`.
`year_before_on`, `t38`.`from_on_right`, `t38`.`worker_id`, `t38`.`team_id`, `t38`.`counted`, `t38`.
`first_birthday_on`, `t38`.`last_birthday_on`, `t38`.`found_person`, `t38`.`found_period`, CAST(`t38`.`found_person`
IS NOT NULL AS DOUBLE) AS `hit`
FROM (SELECT `t37`.`person_id`, `t37`.`care_period_id`, `t37`.`started_on`, `t37`.`period`, `t37`.`to_on`, `t37`.
`year_before_on`, `t37`.`from_on_right`, `t37`.`worker_id`, `t37`.`team_id`, `t37`.`counted`, `t37`.
`first_birthday_on`, `t37`.`last_birthday_on`, `t25`.`found_person`, `t25`.`found_period`
FROM (SELECT *
FROM (SELECT `t34`.`person_id`, `t34`.`care_period_id`, `t34`.`started_on`, `t34`.`period`, `t34`.`to_on`, `t34`.
`year_before_on`, `t34`.`from_on_right`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`counted`, `t34`.
`first_birthday_on`, `t34`.`last_birthday_on`
FROM (SELECT `t33`.`person_id`, `t33`.`care_period_id`, `t33`.`started_on`, `t33`.`period`, `t33`.`to_on`, `t33`.
`year_before_on`, `t33`.`from_on_right`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`counted`, `t33`.
`first_birthday_on`, `t26`.`of_person`, `t26`.`last_birthday_on`
FROM (SELECT *
FROM (SELECT `t30`.`person_id`, `t30`.`care_period_id`, `t30`.`started_on`, `t30`.`period`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`from_on_right`, `t30`.`worker_id`, `t30`.`team_id`, `t30`.`counted`, `t30`.
`first_birthday_on`
FROM (SELECT `t29`.`person_id`, `t29`.`care_period_id`, `t29`.`started_on`, `t29`.`period`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`counted`, `t27`.`of_person`, `t27`
.`first_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, IF((`t21`.`until_on` IS NULL) OR (`t21`.`to_on` <= `t21`.`until_on`), `t21`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t21`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`,
`t6`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t6` ON `t7`.`started_on` <= `t6`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t6`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t6`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t6`.`to_on` < `t14`.`held_next`))) AS `t21`
WHERE `t21`.`started_on` <= `t21`.`year_before_on`) AS `t29`
LEFT OUTER JOIN (SELECT `t20`.`of_person`, `t20`.`first_birthday_on`
FROM (SELECT `t11`.`of_person`, `t11`.`born_on`, `t17`.`shift_from`, `t17`.`first_birthday_on`
FROM (SELECT `t2`.`person_id` AS `of_person`, `t2`.`born_on`
FROM `persons` AS `t2`) AS `t11`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `first_birthday_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'fifth_birthday' AND `t3`.`variant` = 'all') AS `t17` ON `t11`.`born_on` = `t17`.
`shift_from`) AS `t20`) AS `t27` ON `t29`.`person_id` = `t27`.`of_person`) AS `t30`) AS `t31`
WHERE `t31`.`first_birthday_on` <= `t31`.`to_on`) AS `t33`
LEFT OUTER JOIN (SELECT `t19`.`of_person`, `t19`.`last_birthday_on`
FROM (SELECT `t11`.`of_person`, `t11`.`born_on`, `t16`.`shift_from`, `t16`.`last_birthday_on`
FROM (SELECT `t2`.`person_id` AS `of_person`, `t2`.`born_on`
FROM `persons` AS `t2`) AS `t11`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `last_birthday_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'seventeenth_birthday' AND `t3`.`variant` = 'all') AS `t16` ON `t11`.`born_on` = `t16`.
`shift_from`) AS `t19`) AS `t26` ON `t33`.`person_id` = `t26`.`of_person`) AS `t34`) AS `t35`
WHERE `t35`.`last_birthday_on` > `t35`.`to_on`) AS `t37`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t15`.`person_id` AS `found_person`, `t6`.`period` AS `found_period`
FROM (SELECT *
FROM `sdq_scores` AS `t0`
WHERE `t0`.`score` IS NOT NULL) AS `t15`
INNER JOIN `periods` AS `t6` ON `t15`.`completed_on` > `t6`.`year_before_on` AND `t15`.`completed_on` <= `t6`.`to_on`
) AS `t18`) AS `t25` ON `t37`.`person_id` = `t25`.`found_person` AND `t37`.`period` = `t25`.`found_period`) AS `t38`)
AS `t39`) AS `t40`;

-- measure HE07
SELECT CAST(`t40`.`period` AS STRING) AS `period`, CAST(`t40`.`person_id` AS STRING) AS `person_id`, CAST(`t40`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t40`.`team_id` AS STRING) AS `team_id`, CAST(`t40`.`category` AS STRING)
AS `category`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.`hit`), `t40`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t40`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.
`hit`), 0.0, `t40`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t39`.`person_id`, `t39`.`care_period_id`, `t39`.`started_on`, `t39`.`period`, `t39`.`to_on`, `t39`.
`year_before_on`, `t39`.`from_on_right`, `t39`.`worker_id`, `t39`.`team_id`, `t39`.`counted`, `t39`.
`first_birthday_on`, `t39`.`last_birthday_on`, `t39`.`scored_person`, `t39`.`scored_period`, `t39`.`score`, CASE WHEN
`t39`.`score` < 14 THEN '0 to 13, usual' WHEN `t39`.`score` < 17 THEN '14 to 16, borderline' ELSE
'17 to 40, cause for concern' END AS `category`, IF(CASE WHEN `t39`.`score` < 14 THEN '0 to 13, usual' WHEN `t39`.
`score` < 17 THEN '14 to 16, borderline' ELSE '17 to 40, cause for concern' END IS NULL, CAST(NULL AS DOUBLE), `t39`.
`counted`) AS `hit`
FROM (SELECT `t38`.`person_id`, `t38`.`care_period_id`, `t38`.`started_on`, `t38`.`period`, `t38`.`to_on`, `t38`.
`year_before_on`, `t38`.`from_on_right`, `t38`.`worker_id`, `t38`.`team_id`, `t38`.`counted`, `t38`.
`first_birthday_on`, `t38`.`last_birthday_on`, `t30`.`scored_person`, `t30`.`scored_period`, `t30`.`score`
FROM (SELECT *
FROM (SELECT `t35`.`person_id`, `t35`.`care_period_id`, `t35`.`started_on`, `t35`.`period`, `t35`.`to_on`, `t35`.
`year_before_on`, `t35`.`from_on_right`, `t35`.`worker_id`, `t35`.`team_id`, `t35`.`counted`, `t35`.
`first_birthday_on`, `t35`.`last_birthday_on`
FROM (SELECT `t34`.`person_id`, `t34`.`care_period_id`, `t34`.`started_on`, `t34`.`period`, `t34`.`to_on`, `t34`.
`year_before_on`, `t34`.`from_on_right`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`counted`, `t34`.
`first_birthday_on`, `t24`.`of_person`, `t24`.`last_birthday_on`
FROM (SELECT *
FROM (SELECT `t31`.`person_id`, `t31`.`care_period_id`, `t31`.`started_on`, `t31`.`period`, `t31`.`to_on`, `t31`.
`year_before_on`, `t31`.`from_on_right`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`counted`, `t31`.
`first_birthday_on`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t25`.`of_person`, `t25`
.`first_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, IF((`t21`.`until_on` IS NULL) OR (`t21`.`to_on` <= `t21`.`until_on`), `t21`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t21`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`,
`t6`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t6` ON `t7`.`started_on` <= `t6`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t6`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t6`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t6`.`to_on` < `t14`.`held_next`))) AS `t21`
WHERE `t21`.`started_on` <= `t21`.`year_before_on`) AS `t28`
LEFT OUTER JOIN (SELECT `t20`.`of_person`, `t20`.`first_birthday_on`
FROM (SELECT `t11`.`of_person`, `t11`.`born_on`, `t17`.`shift_from`, `t17`.`first_birthday_on`
FROM (SELECT `t2`.`person_id` AS `of_person`, `t2`.`born_on`
FROM `persons` AS `t2`) AS `t11`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `first_birthday_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'fifth_birthday' AND `t3`.`variant` = 'all') AS `t17` ON `t11`.`born_on` = `t17`.
`shift_from`) AS `t20`) AS `t25` ON `t28`.`person_id` = `t25`.`of_person`) AS `t31`) AS `t32`
WHERE `t32`.`first_birthday_on` <= `t32`.`to_on`) AS `t34`
LEFT OUTER JOIN (SELECT `t19`.`of_person`, `t19`.`last_birthday_on`
FROM (SELECT `t11`.`of_person`, `t11`.`born_on`, `t16`.`shift_from`, `t16`.`last_birthday_on`
FROM (SELECT `t2`.`person_id` AS `of_person`, `t2`.`born_on`
FROM `persons` AS `t2`) AS `t11`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `last_birthday_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'seventeenth_birthday' AND `t3`.`variant` = 'all') AS `t16` ON `t11`.`born_on` = `t16`.
`shift_from`) AS `t19`) AS `t24` ON `t34`.`person_id` = `t24`.`of_person`) AS `t35`) AS `t36`
WHERE `t36`.`last_birthday_on` > `t36`.`to_on`) AS `t38`
INNER JOIN (SELECT `t26`.`person_id` AS `scored_person`, `t26`.`period` AS `scored_period`, `t26`.`score`
FROM (SELECT `t18`.`table_id`, `t18`.`person_id`, `t18`.`completed_on`, `t18`.`reason`, `t18`.`score`, `t18`.`period`
, `t18`.`from_on`, `t18`.`to_on`, `t18`.`year_before_on`, ROW_NUMBER() OVER (PARTITION BY `t18`.`person_id`, `t18`.
`period` ORDER BY `t18`.`completed_on` DESC, `t18`.`table_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT `t15`.`table_id`, `t15`.`person_id`, `t15`.`completed_on`, `t15`.`reason`, `t15`.`score`, `t6`.`period`,
`t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`
FROM (SELECT *
FROM `sdq_scores` AS `t0`
WHERE `t0`.`score` IS NOT NULL) AS `t15`
INNER JOIN `periods` AS `t6` ON `t15`.`completed_on` > `t6`.`year_before_on` AND `t15`.`completed_on` <= `t6`.`to_on`
) AS `t18`) AS `t26`
WHERE `t26`.`place` = 0) AS `t30` ON `t38`.`person_id` = `t30`.`scored_person` AND `t38`.`period` = `t30`.
`scored_period`) AS `t39`) AS `t40`;

-- measure HE08
SELECT CAST(`t16`.`period` AS STRING) AS `period`, CAST(`t16`.`person_id` AS STRING) AS `person_id`, CAST(`t16`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t16`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t16`.`helped` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t16`.`helped` AS DOUBLE
)), `t16`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t16`.`helped` AS DOUBLE), 0.0) AS DOUBLE) AS
`hit`, CAST(IF(CAST(`t16`.`helped` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t16`.`helped` AS DOUBLE)), 0.0, `t16`.
`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t15`.`person_id`, `t15`.`care_period_id`, `t15`.`started_on`, `t15`.`period`, `t15`.`to_on`, `t15`.
`year_before_on`, `t15`.`from_on_right`, `t15`.`worker_id`, `t15`.`team_id`, `t15`.`counted`, `t13`.`found_person`,
`t13`.`found_period`, `t13`.`helped`
FROM (SELECT `t10`.`person_id`, `t10`.`care_period_id`, `t10`.`started_on`, `t10`.`period`, `t10`.`to_on`, `t10`.
`year_before_on`, `t10`.`from_on_right`, IF((`t10`.`until_on` IS NULL) OR (`t10`.`to_on` <= `t10`.`until_on`), `t10`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t10`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t4`.`person_id`, `t4`.`care_period_id`, `t4`.`started_on`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`,
`t5`.`year_before_on`, `t8`.`held_by`, `t8`.`held_worker`, `t8`.`held_team`, `t8`.`from_on` AS `from_on_right`, `t8`.
`until_on`, `t8`.`held_next`
FROM `care_periods` AS `t4`
INNER JOIN `periods` AS `t5` ON `t4`.`started_on` <= `t5`.`to_on` AND ((`t4`.`ended_on` IS NULL) OR (`t4`.`ended_on` >
`t5`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t8` ON `t4`.`person_id` = `t8`.`held_by` AND `t5`.`to_on` >= `t8`.`from_on` AND ((
`t8`.`held_next` IS NULL) OR (`t5`.`to_on` < `t8`.`held_next`))) AS `t10`
WHERE `t10`.`started_on` <= `t10`.`year_before_on`) AS `t15`
INNER JOIN (SELECT `t11`.`person_id` AS `found_person`, `t11`.`period` AS `found_period`, `t11`.`helped`
FROM (SELECT `t9`.`person_id`, `t9`.`period`, MAX(CAST(`t9`.`intervention_received` AS INT)) AS `helped`
FROM (SELECT `t6`.`substance_misuse_id`, `t6`.`person_id`, `t6`.`misuse_on`, `t6`.`substance`, `t6`.
`intervention_received`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM `substance_misuse` AS `t6`
INNER JOIN `periods` AS `t5` ON `t6`.`misuse_on` > `t5`.`year_before_on` AND `t6`.`misuse_on` <= `t5`.`to_on`) AS `t9`
GROUP BY 1, 2) AS `t11`) AS `t13` ON `t15`.`person_id` = `t13`.`found_person` AND `t15`.`period` = `t13`.
`found_period`) AS `t16`;
