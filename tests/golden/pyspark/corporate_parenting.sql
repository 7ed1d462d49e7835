-- measure CB01
SELECT CAST(`t13`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING
) AS STRING) AS `category`, CAST(IF(`t13`.`hit` IS NOT NULL AND NOT ISNAN(`t13`.`hit`), `t13`.`counted`, 0.0) AS
DOUBLE) AS `counted`, CAST(COALESCE(`t13`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t13`.`hit` IS NOT NULL AND NOT
ISNAN(`t13`.`hit`), 0.0, `t13`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t12`.`item_id`, `t12`.`due_on`, `t12`.`kept_on`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`period`,
`t12`.`from_on`, `t12`.`to_on`, `t12`.`year_before_on`, `t12`.`last_item`, `t12`.`last_period`, `t12`.`last_says`, 1.0
AS `counted`, CASE WHEN `t12`.`kept_on` <= `t12`.`to_on` THEN 1.0 WHEN `t12`.`due_on` < `t12`.`to_on` THEN 0.0 ELSE
CAST(`t12`.`last_says` AS DOUBLE) END AS `hit`
FROM (SELECT `t6`.`item_id`, `t6`.`due_on`, `t6`.`kept_on`, `t6`.`started_on`, `t6`.`ended_on`, `t3`.`period`, `t3`.
`from_on`, `t3`.`to_on`, `t3`.`year_before_on`, `t11`.`last_item`, `t11`.`last_period`, `t11`.`last_says`
FROM (SELECT `t0`.`item_id`, `t0`.`due_on`, `t0`.`kept_on`, `t0`.`promised_on` AS `started_on`, `t0`.`withdrawn_on` AS
`ended_on`
FROM `pledge_items` AS `t0`) AS `t6`
INNER JOIN `periods` AS `t3` ON `t6`.`started_on` <= `t3`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t3`.`to_on`))
LEFT OUTER JOIN (SELECT `t9`.`item_id` AS `last_item`, `t9`.`period` AS `last_period`, `t9`.`on_track` AS `last_says`
FROM (SELECT `t8`.`item_id`, `t8`.`due_on`, `t8`.`kept_on`, `t8`.`started_on`, `t8`.`ended_on`, `t8`.`period`, `t8`.
`from_on`, `t8`.`to_on`, `t8`.`year_before_on`, `t8`.`looked_item`, `t8`.`checked_on`, `t8`.`on_track`, `t8`.`look`,
ROW_NUMBER() OVER (PARTITION BY `t8`.`item_id`, `t8`.`period` ORDER BY `t8`.`checked_on` DESC, `t8`.`look` DESC) - 1
AS `place`
FROM (SELECT `t6`.`item_id`, `t6`.`due_on`, `t6`.`kept_on`, `t6`.`started_on`, `t6`.`ended_on`, `t3`.`period`, `t3`.
`from_on`, `t3`.`to_on`, `t3`.`year_before_on`, `t7`.`looked_item`, `t7`.`checked_on`, `t7`.`on_track`, `t7`.`look`
FROM (SELECT `t0`.`item_id`, `t0`.`due_on`, `t0`.`kept_on`, `t0`.`promised_on` AS `started_on`, `t0`.`withdrawn_on` AS
`ended_on`
FROM `pledge_items` AS `t0`) AS `t6`
INNER JOIN `periods` AS `t3` ON `t6`.`started_on` <= `t3`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t3`.`to_on`))
INNER JOIN (SELECT `t2`.`item_id` AS `looked_item`, `t2`.`checked_on`, `t2`.`on_track`, `t2`.`check_id` AS `look`
FROM `pledge_checks` AS `t2`) AS `t7` ON `t6`.`item_id` = `t7`.`looked_item` AND `t7`.`checked_on` <= `t3`.`to_on`) AS
`t8`) AS `t9`
WHERE `t9`.`place` = 0) AS `t11` ON `t6`.`item_id` = `t11`.`last_item` AND `t3`.`period` = `t11`.`last_period`) AS
`t12`) AS `t13`;

-- measure CB02
SELECT CAST(`t17`.`period` AS STRING) AS `period`, CAST(`t17`.`person_id` AS STRING) AS `person_id`, CAST(`t17`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t17`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t17`.`hit` IS NOT NULL AND NOT ISNAN(`t17`.`hit`), `t17`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t17`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t17`.`hit` IS NOT NULL AND NOT ISNAN(`t17`.
`hit`), 0.0, `t17`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t13`.`person_id`, `t13`.`care_period_id`, `t13`.`started_on`, `t13`.`period`, `t13`.`to_on`, `t13`.
`year_before_on`, `t13`.`from_on_right`, `t13`.`worker_id`, `t13`.`team_id`, `t13`.`counted`, `t16`.`offered_person`,
`t16`.`offered_period`, `t16`.`hit`
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
`t8`.`held_next` IS NULL) OR (`t5`.`to_on` < `t8`.`held_next`))) AS `t10`) AS `t13`
INNER JOIN (SELECT `t14`.`offered_person`, `t14`.`period` AS `offered_period`, MIN(`t14`.`has`) AS `hit`
FROM (SELECT `t11`.`wanted`, `t11`.`matched_on`, `t11`.`offered_person`, `t11`.`started_on`, `t11`.`ended_on`, `t11`.
`period`, `t11`.`from_on`, `t11`.`to_on`, `t11`.`year_before_on`, IF(`t11`.`wanted`, CAST(COALESCE(`t11`.`matched_on`
<= `t11`.`to_on`, FALSE) AS DOUBLE), CAST(NULL AS DOUBLE)) AS `has`
FROM (SELECT `t9`.`wanted`, `t9`.`matched_on`, `t9`.`offered_person`, `t9`.`started_on`, `t9`.`ended_on`, `t5`.
`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT `t3`.`wanted`, `t3`.`matched_on`, `t3`.`person_id` AS `offered_person`, `t3`.`offered_on` AS `started_on`
, `t3`.`ended_on`
FROM `visitor_offers` AS `t3`) AS `t9`
INNER JOIN `periods` AS `t5` ON `t9`.`started_on` <= `t5`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.`ended_on` >
`t5`.`to_on`))) AS `t11`
WHERE COALESCE(`t11`.`wanted`, TRUE)) AS `t14` GROUP BY 1, 2) AS `t16` ON `t13`.`person_id` = `t16`.`offered_person`
AND `t13`.`period` = `t16`.`offered_period`) AS `t17`;

-- measure CB03
SELECT CAST(`t18`.`period` AS STRING) AS `period`, CAST(`t18`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t18`.
`until_on` IS NULL) OR (`t18`.`to_on` <= `t18`.`until_on`), `t18`.`held_worker`, CAST(NULL AS STRING)) AS STRING) AS
`worker_id`, CAST(`t18`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `category`, CAST
(IF(`t18`.`hit` IS NOT NULL AND NOT ISNAN(`t18`.`hit`), `t18`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(
`t18`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t18`.`hit` IS NOT NULL AND NOT ISNAN(`t18`.`hit`), 0.0, `t18`.
`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t17`.`person_id`, `t17`.`period`, `t17`.`to_on`, `t17`.`got`, `t17`.`unsaid`, `t17`.`counted`, `t17`.
`hit`, `t7`.`held_by`, `t7`.`held_worker`, `t7`.`held_team`, `t7`.`from_on`, `t7`.`until_on`, `t7`.`held_next`
FROM (SELECT `t15`.`person_id`, `t15`.`period`, `t15`.`to_on`, `t15`.`got`, `t15`.`unsaid`, 1.0 AS `counted`, CASE
WHEN `t15`.`got` = 0 THEN 0.0 WHEN `t15`.`unsaid` = 0 THEN 1.0 ELSE NULL END AS `hit`
FROM (SELECT `t14`.`person_id`, `t14`.`period`, `t14`.`to_on`, MIN(`t14`.`got`) AS `got`, SUM(`t14`.`unsaid`) AS
`unsaid`
FROM (SELECT `t13`.`entitlement_id`, `t13`.`person_id`, `t13`.`kind`, `t13`.`eligible_on`, `t13`.`taken_up_on`, `t13`
.`pounds`, `t13`.`recorded_at`, `t13`.`recorded_by`, `t13`.`least`, `t13`.`period`, `t13`.`from_on`, `t13`.`to_on`,
`t13`.`year_before_on`, CASE WHEN NOT (COALESCE(`t13`.`taken_up_on` <= `t13`.`to_on`, FALSE)) THEN 0 WHEN (`t13`.
`kind` <> 'setting up home') OR (`t13`.`pounds` >= `t13`.`least`) THEN 1 WHEN NOT ((`t13`.`kind` <> 'setting up home'
) OR (`t13`.`pounds` >= `t13`.`least`)) THEN 0 ELSE NULL END AS `got`, CAST(CASE WHEN NOT (COALESCE(`t13`.
`taken_up_on` <= `t13`.`to_on`, FALSE)) THEN 0 WHEN (`t13`.`kind` <> 'setting up home') OR (`t13`.`pounds` >= `t13`.
`least`) THEN 1 WHEN NOT ((`t13`.`kind` <> 'setting up home') OR (`t13`.`pounds` >= `t13`.`least`)) THEN 0 ELSE NULL
END IS NULL AS INT) AS `unsaid`
FROM (SELECT `t12`.`entitlement_id`, `t12`.`person_id`, `t12`.`kind`, `t12`.`eligible_on`, `t12`.`taken_up_on`, `t12`
.`pounds`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t12`.`least`, `t4`.`period`, `t4`.`from_on`, `t4`.`to_on`, `t4`
.`year_before_on`
FROM (SELECT `t10`.`entitlement_id`, `t10`.`person_id`, `t10`.`kind`, `t10`.`eligible_on`, `t10`.`taken_up_on`, `t10`
.`pounds`, `t10`.`recorded_at`, `t10`.`recorded_by`, `t10`.`least`
FROM (SELECT `t5`.`entitlement_id`, `t5`.`person_id`, `t5`.`kind`, `t5`.`eligible_on`, `t5`.`taken_up_on`, `t5`.
`pounds`, `t5`.`recorded_at`, `t5`.`recorded_by`, `t9`.`given_on`, `t9`.`given_variant`, `t9`.`least`
FROM `leaver_entitlements` AS `t5`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `given_on`, `t3`.`variant` AS `given_variant`, DATEDIFF(DAY, `t3`.
`started_on`, `t3`.`due_on`) AS `least`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'setting_up_home') AS `t9` ON `t5`.`eligible_on` = `t9`.`given_on` AND 'all' = `t9`.
`given_variant`) AS `t10`) AS `t12`
INNER JOIN `periods` AS `t4` ON `t12`.`eligible_on` <= `t4`.`to_on`) AS `t13`) AS `t14` GROUP BY 1, 2, 3) AS `t15`) AS
`t17`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t7` ON `t17`.`person_id` = `t7`.`held_by` AND `t17`.`to_on` >= `t7`.`from_on` AND (
(`t7`.`held_next` IS NULL) OR (`t17`.`to_on` < `t7`.`held_next`))) AS `t18`;

-- measure CB04
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(IF(`t30`.`there` > 0, `t30`.`begun`, CAST(NULL AS DOUBLE)) IS NOT NULL AND NOT ISNAN(
IF(`t30`.`there` > 0, `t30`.`begun`, CAST(NULL AS DOUBLE))), `t30`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(IF(`t30`.`there` > 0, `t30`.`begun`, CAST(NULL AS DOUBLE)), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(`t30`.
`there` > 0, `t30`.`begun`, CAST(NULL AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF(`t30`.`there` > 0, `t30`.`begun`, CAST
(NULL AS DOUBLE))), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`care_period_id`, `t29`.`started_on`, `t29`.`period`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`counted`, `t29`.`planned_person`,
`t29`.`planned_period`, `t29`.`there`, `t29`.`begun`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`planned_person`,
`t28`.`planned_period`, `t28`.`there`, `t28`.`found_person`, `t28`.`found_period`, CAST(`t28`.`found_person` IS NOT
NULL AS DOUBLE) AS `begun`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t24`.`planned_person`,
`t24`.`planned_period`, `t24`.`there`, `t27`.`found_person`, `t27`.`found_period`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, IF((`t18`.`until_on` IS NULL) OR (`t18`.`to_on` <= `t18`.`until_on`), `t18`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t18`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`,
`t8`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t8` ON `t7`.`started_on` <= `t8`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t8`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t8`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t8`.`to_on` < `t14`.`held_next`))) AS `t18`) AS `t21`
INNER JOIN (SELECT `t22`.`planned_person`, `t22`.`period` AS `planned_period`, SUM(CAST((`t22`.`planned_on` IS NOT
NULL) OR (`t22`.`to_on` = `t22`.`as_at`) AS INT)) AS `there`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t9`.`as_at`, `t19`.
`planned_person`, `t19`.`planned_on`, `t19`.`planned_until`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, IF((`t18`.`until_on` IS NULL) OR (`t18`.`to_on` <= `t18`.`until_on`), `t18`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t18`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`,
`t8`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t8` ON `t7`.`started_on` <= `t8`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t8`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t8`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t8`.`to_on` < `t14`.`held_next`))) AS `t18`) AS `t21` CROSS JOIN `snapshot_day` AS
`t9`
INNER JOIN (SELECT `t10`.`person_id` AS `planned_person`, `t10`.`started_on` AS `planned_on`, `t10`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t10`
LEFT
SEMI JOIN (SELECT DISTINCT `t6`.`care_plan_id` AS `of_plan`
FROM `care_plan_options` AS `t6`) AS `t16` ON `t10`.`care_plan_id` = `t16`.`of_plan`) AS `t19` ON `t21`.`person_id` =
`t19`.`planned_person` AND ((`t19`.`planned_on` IS NULL) OR (`t19`.`planned_on` <= `t21`.`to_on`)) AND ((`t19`.
`planned_until` IS NULL) OR (`t19`.`planned_until` > `t21`.`to_on`))) AS `t22` GROUP BY 1, 2) AS `t24` ON `t21`.
`person_id` = `t24`.`planned_person` AND `t21`.`period` = `t24`.`planned_period`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t21`.`person_id` AS `found_person`, `t21`.`period` AS `found_period`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, IF((`t18`.`until_on` IS NULL) OR (`t18`.`to_on` <= `t18`.`until_on`), `t18`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t18`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`,
`t8`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t8` ON `t7`.`started_on` <= `t8`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t8`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t8`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t8`.`to_on` < `t14`.`held_next`))) AS `t18`) AS `t21`
INNER JOIN (SELECT `t22`.`planned_person`, `t22`.`period` AS `planned_period`, SUM(CAST((`t22`.`planned_on` IS NOT
NULL) OR (`t22`.`to_on` = `t22`.`as_at`) AS INT)) AS `there`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t9`.`as_at`, `t19`.
`planned_person`, `t19`.`planned_on`, `t19`.`planned_until`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, IF((`t18`.`until_on` IS NULL) OR (`t18`.`to_on` <= `t18`.`until_on`), `t18`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t18`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t7`.`person_id`, `t7`.`care_period_id`, `t7`.`started_on`, `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`,
`t8`.`year_before_on`, `t14`.`held_by`, `t14`.`held_worker`, `t14`.`held_team`, `t14`.`from_on` AS `from_on_right`,
`t14`.`until_on`, `t14`.`held_next`
FROM `care_periods` AS `t7`
INNER JOIN `periods` AS `t8` ON `t7`.`started_on` <= `t8`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t8`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`person_id` AS `held_by`, `t2`.`worker_id` AS `held_worker`, `t2`.`team_id` AS
`held_team`, `t2`.`from_on`, `t2`.`until_on`, `t2`.`next_on` AS `held_next`
FROM `responsibility` AS `t2`) AS `t14` ON `t7`.`person_id` = `t14`.`held_by` AND `t8`.`to_on` >= `t14`.`from_on` AND
((`t14`.`held_next` IS NULL) OR (`t8`.`to_on` < `t14`.`held_next`))) AS `t18`) AS `t21` CROSS JOIN `snapshot_day` AS
`t9`
INNER JOIN (SELECT `t10`.`person_id` AS `planned_person`, `t10`.`started_on` AS `planned_on`, `t10`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t10`
LEFT
SEMI JOIN (SELECT DISTINCT `t6`.`care_plan_id` AS `of_plan`
FROM `care_plan_options` AS `t6`) AS `t16` ON `t10`.`care_plan_id` = `t16`.`of_plan`) AS `t19` ON `t21`.`person_id` =
`t19`.`planned_person` AND ((`t19`.`planned_on` IS NULL) OR (`t19`.`planned_on` <= `t21`.`to_on`)) AND ((`t19`.
`planned_until` IS NULL) OR (`t19`.`planned_until` > `t21`.`to_on`))) AS `t22` GROUP BY 1, 2) AS `t24` ON `t21`.
`person_id` = `t24`.`planned_person` AND `t21`.`period` = `t24`.`planned_period`
LEFT
SEMI JOIN (SELECT `t4`.`person_id` AS `begun_person`, `t4`.`started_on` AS `begun_on`
FROM `life_story_work` AS `t4`) AS `t15` ON `t21`.`person_id` = `t15`.`begun_person` AND `t15`.`begun_on` <= `t21`.
`to_on`) AS `t25`) AS `t27` ON `t21`.`person_id` = `t27`.`found_person` AND `t21`.`period` = `t27`.`found_period`) AS
`t28`) AS `t29`) AS `t30`;
