-- clock supervision
SELECT 'supervision' AS `standard`, `t26`.`person_id`, `t26`.`episode_id`, `t26`.`sequence`, `t26`.`variant`, `t26`.
`started_on`, `t26`.`limit_due_on` AS `due_on`, `t26`.`done_on`, IF(`t26`.`done_on` IS NOT NULL, CAST(NULL AS DATE),
`t26`.`ended_other_on`) AS `ended_other_on`, COALESCE(CASE WHEN `t26`.`spell_ended_on` < `t26`.`spell_started_on` THEN
'the dates are in the wrong order' WHEN `t26`.`is_older` AND (`t26`.`sequence` = 1) AND (COALESCE(`t26`.`done_on`,
`t26`.`ended_other_on`) <= `t26`.`limit_due_on`) THEN 'it is older than its record' ELSE NULL END, CASE WHEN `t26`.
`started_on` IS NULL THEN 'the start date is missing' WHEN `t26`.`done_on` < `t26`.`started_on` THEN
'the dates are in the wrong order' WHEN `t26`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t26`.`version` AS `parameter_version`
FROM (SELECT `t25`.`person_id`, `t25`.`spell_started_on`, `t25`.`spell_ended_on`, `t25`.`episode_id`, `t25`.
`is_older`, `t25`.`started_on`, `t25`.`is_event`, `t25`.`sequence`, `t25`.`done_on`, `t25`.`ended_other_on`, `t25`.
`variant`, `t9`.`limit_variant`, `t9`.`limit_started_on`, `t9`.`limit_due_on`, `t9`.`version`
FROM (SELECT `t23`.`person_id`, `t23`.`spell_started_on`, `t23`.`spell_ended_on`, `t23`.`episode_id`, `t23`.
`is_older`, `t23`.`started_on`, `t23`.`is_event`, `t23`.`sequence`, `t23`.`done_on`, `t23`.`spell_ended_on` AS
`ended_other_on`, 'all' AS `variant`
FROM (SELECT `t22`.`person_id`, `t22`.`spell_started_on`, `t22`.`spell_ended_on`, `t22`.`episode_id`, `t22`.
`is_older`, `t22`.`started_on`, `t22`.`is_event`, CAST((ROW_NUMBER() OVER (PARTITION BY `t22`.`person_id`, `t22`.
`episode_id` ORDER BY `t22`.`started_on` ASC, `t22`.`is_event` ASC NULLS LAST) - 1) + 1 AS INT) AS `sequence`, LEAD(
`t22`.`started_on`) OVER (PARTITION BY `t22`.`person_id`, `t22`.`episode_id` ORDER BY `t22`.`started_on` ASC, `t22`.
`is_event` ASC NULLS LAST) AS `done_on`
FROM (SELECT `t21`.`person_id`, `t21`.`spell_started_on`, `t21`.`spell_ended_on`, `t21`.`episode_id`, `t21`.
`is_older`, `t21`.`started_on`, `t21`.`is_event`
FROM (SELECT *
FROM (SELECT `t16`.`person_id`, `t16`.`spell_started_on`, `t16`.`spell_ended_on`, `t16`.`episode_id`, `t16`.
`is_older`, `t16`.`reckoned_from`, `t16`.`reckoned_from` AS `started_on`, 0 AS `is_event`
FROM (SELECT `t15`.`person_id`, `t15`.`spell_started_on`, `t15`.`spell_ended_on`, `t15`.`episode_id`, `t15`.
`is_older`, `t15`.`reckoned_from`
FROM (SELECT `t14`.`person_id`, `t14`.`spell_started_on`, `t14`.`spell_ended_on`, `t14`.`episode_id`, `t14`.
`record_begins_on`, COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE), `t14`.`record_begins_on`, `t14`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t7`.`person_id`, `t7`.`spell_started_on`, `t7`.`spell_ended_on`, `t7`.`episode_id`, `t13`.
`record_begins_on`
FROM (SELECT `t1`.`person_id`, `t1`.`started_on` AS `spell_started_on`, `t1`.`ended_on` AS `spell_ended_on`, `t1`.
`referral_id` AS `episode_id`
FROM `supervised_spells` AS `t1`) AS `t7` CROSS JOIN (SELECT MAX(`t8`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t3`
WHERE `t3`.`table_name` IN ('supervision_children')) AS `t8`) AS `t13`) AS `t14`
WHERE NOT (COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AND COALESCE(`t14`.`spell_ended_on` <
`t14`.`record_begins_on`, FALSE))) AS `t15`) AS `t16`) AS `t18`
UNION ALL
SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`spell_started_on`, `t19`.`spell_ended_on`, `t19`.`episode_id`, `t19`.
`is_older`, `t19`.`reckoned_from`, `t19`.`started_on`, 1 AS `is_event`
FROM (SELECT `t17`.`person_id`, `t17`.`spell_started_on`, `t17`.`spell_ended_on`, `t17`.`episode_id`, `t17`.
`is_older`, `t17`.`reckoned_from`, `t11`.`event_on` AS `started_on`
FROM (SELECT `t15`.`person_id`, `t15`.`spell_started_on`, `t15`.`spell_ended_on`, `t15`.`episode_id`, `t15`.
`is_older`, `t15`.`reckoned_from`
FROM (SELECT `t14`.`person_id`, `t14`.`spell_started_on`, `t14`.`spell_ended_on`, `t14`.`episode_id`, `t14`.
`record_begins_on`, COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE), `t14`.`record_begins_on`, `t14`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t7`.`person_id`, `t7`.`spell_started_on`, `t7`.`spell_ended_on`, `t7`.`episode_id`, `t13`.
`record_begins_on`
FROM (SELECT `t1`.`person_id`, `t1`.`started_on` AS `spell_started_on`, `t1`.`ended_on` AS `spell_ended_on`, `t1`.
`referral_id` AS `episode_id`
FROM `supervised_spells` AS `t1`) AS `t7` CROSS JOIN (SELECT MAX(`t8`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t3`
WHERE `t3`.`table_name` IN ('supervision_children')) AS `t8`) AS `t13`) AS `t14`
WHERE NOT (COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AND COALESCE(`t14`.`spell_ended_on` <
`t14`.`record_begins_on`, FALSE))) AS `t15`) AS `t17`
INNER JOIN (SELECT `t5`.`person_id` AS `event_person_id`, `t5`.`event_on`
FROM (SELECT DISTINCT `t2`.`person_id`, `t2`.`held_on` AS `event_on`
FROM `supervision_children` AS `t2`) AS `t5`) AS `t11` ON `t17`.`person_id` = `t11`.`event_person_id` AND `t11`.
`event_on` >= `t17`.`reckoned_from` AND ((`t17`.`spell_ended_on` IS NULL) OR (`t11`.`event_on` <= `t17`.
`spell_ended_on`))) AS `t19`) AS `t20`) AS `t21`) AS `t22`) AS `t23`) AS `t25`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'supervision') AS `t9` ON `t25`.`variant` = `t9`.`limit_variant` AND `t25`.`started_on` =
`t9`.`limit_started_on`) AS `t26`;

-- clock oversight
WITH `t34` AS (SELECT `t33`.`person_id`, `t33`.`spell_started_on`, `t33`.`spell_ended_on`, `t33`.`episode_id`, `t33`.
`is_older`, `t33`.`started_on`, `t33`.`is_event`, CAST((ROW_NUMBER() OVER (PARTITION BY `t33`.`person_id`, `t33`.
`episode_id` ORDER BY `t33`.`started_on` ASC, `t33`.`is_event` ASC NULLS LAST) - 1) + 1 AS INT) AS `sequence`, LEAD(
`t33`.`started_on`) OVER (PARTITION BY `t33`.`person_id`, `t33`.`episode_id` ORDER BY `t33`.`started_on` ASC, `t33`.
`is_event` ASC NULLS LAST) AS `done_on`
FROM (SELECT `t32`.`person_id`, `t32`.`spell_started_on`, `t32`.`spell_ended_on`, `t32`.`episode_id`, `t32`.
`is_older`, `t32`.`started_on`, `t32`.`is_event`
FROM (SELECT *
FROM (SELECT `t27`.`person_id`, `t27`.`spell_started_on`, `t27`.`spell_ended_on`, `t27`.`episode_id`, `t27`.
`is_older`, `t27`.`reckoned_from`, `t27`.`reckoned_from` AS `started_on`, 0 AS `is_event`
FROM (SELECT `t26`.`person_id`, `t26`.`spell_started_on`, `t26`.`spell_ended_on`, `t26`.`episode_id`, `t26`.
`is_older`, `t26`.`reckoned_from`
FROM (SELECT `t23`.`person_id`, `t23`.`spell_started_on`, `t23`.`spell_ended_on`, `t23`.`episode_id`, `t23`.
`record_begins_on`, COALESCE(`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE), `t23`.`record_begins_on`, `t23`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t13`.`person_id`, `t13`.`spell_started_on`, `t13`.`spell_ended_on`, `t13`.`episode_id`, `t20`.
`record_begins_on`
FROM (SELECT `t3`.`person_id`, `t3`.`started_on` AS `spell_started_on`, `t3`.`ended_on` AS `spell_ended_on`, `t3`.
`referral_id` AS `episode_id`
FROM `supervised_spells` AS `t3`) AS `t13` CROSS JOIN (SELECT MAX(`t14`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t5`
WHERE `t5`.`table_name` IN ('oversight_entries')) AS `t14`) AS `t20`) AS `t23`
WHERE NOT (COALESCE(`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE) AND COALESCE(`t23`.`spell_ended_on` <
`t23`.`record_begins_on`, FALSE))) AS `t26`) AS `t27`) AS `t29`
UNION ALL
SELECT *
FROM (SELECT `t30`.`person_id`, `t30`.`spell_started_on`, `t30`.`spell_ended_on`, `t30`.`episode_id`, `t30`.
`is_older`, `t30`.`reckoned_from`, `t30`.`started_on`, 1 AS `is_event`
FROM (SELECT `t28`.`person_id`, `t28`.`spell_started_on`, `t28`.`spell_ended_on`, `t28`.`episode_id`, `t28`.
`is_older`, `t28`.`reckoned_from`, `t18`.`event_on` AS `started_on`
FROM (SELECT `t26`.`person_id`, `t26`.`spell_started_on`, `t26`.`spell_ended_on`, `t26`.`episode_id`, `t26`.
`is_older`, `t26`.`reckoned_from`
FROM (SELECT `t23`.`person_id`, `t23`.`spell_started_on`, `t23`.`spell_ended_on`, `t23`.`episode_id`, `t23`.
`record_begins_on`, COALESCE(`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE), `t23`.`record_begins_on`, `t23`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t13`.`person_id`, `t13`.`spell_started_on`, `t13`.`spell_ended_on`, `t13`.`episode_id`, `t20`.
`record_begins_on`
FROM (SELECT `t3`.`person_id`, `t3`.`started_on` AS `spell_started_on`, `t3`.`ended_on` AS `spell_ended_on`, `t3`.
`referral_id` AS `episode_id`
FROM `supervised_spells` AS `t3`) AS `t13` CROSS JOIN (SELECT MAX(`t14`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t5`
WHERE `t5`.`table_name` IN ('oversight_entries')) AS `t14`) AS `t20`) AS `t23`
WHERE NOT (COALESCE(`t23`.`spell_started_on` < `t23`.`record_begins_on`, FALSE) AND COALESCE(`t23`.`spell_ended_on` <
`t23`.`record_begins_on`, FALSE))) AS `t26`) AS `t28`
INNER JOIN (SELECT `t9`.`person_id` AS `event_person_id`, `t9`.`event_on`
FROM (SELECT DISTINCT `t4`.`person_id`, `t4`.`entered_on` AS `event_on`
FROM `oversight_entries` AS `t4`) AS `t9`) AS `t18` ON `t28`.`person_id` = `t18`.`event_person_id` AND `t18`.
`event_on` >= `t28`.`reckoned_from` AND ((`t28`.`spell_ended_on` IS NULL) OR (`t18`.`event_on` <= `t28`.
`spell_ended_on`))) AS `t30`) AS `t31`) AS `t32`) AS `t33`)
SELECT 'oversight' AS `standard`, `t50`.`person_id`, `t50`.`episode_id`, `t50`.`sequence`, `t50`.`variant`, `t50`.
`started_on`, `t50`.`limit_due_on` AS `due_on`, `t50`.`done_on`, IF(`t50`.`done_on` IS NOT NULL, CAST(NULL AS DATE),
`t50`.`ended_other_on`) AS `ended_other_on`, COALESCE(CASE WHEN `t50`.`spell_ended_on` < `t50`.`spell_started_on` THEN
'the dates are in the wrong order' WHEN `t50`.`is_older` AND (`t50`.`sequence` = 1) AND (COALESCE(`t50`.`done_on`,
`t50`.`ended_other_on`) <= `t50`.`limit_due_on`) THEN 'it is older than its record' ELSE NULL END, CASE WHEN `t50`.
`started_on` IS NULL THEN 'the start date is missing' WHEN `t50`.`done_on` < `t50`.`started_on` THEN
'the dates are in the wrong order' WHEN `t50`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t50`.`version` AS `parameter_version`
FROM (SELECT `t49`.`person_id`, `t49`.`spell_started_on`, `t49`.`spell_ended_on`, `t49`.`episode_id`, `t49`.
`is_older`, `t49`.`started_on`, `t49`.`is_event`, `t49`.`sequence`, `t49`.`done_on`, `t49`.`ended_other_on`, `t49`.
`place`, `t49`.`in_care_person`, `t49`.`in_care_day`, `t49`.`settled_on`, `t49`.`on_plan_person`, `t49`.`on_plan_day`
, `t49`.`on_plan`, `t49`.`in_care`, `t49`.`settled`, `t49`.`variant`, `t15`.`limit_variant`, `t15`.`limit_started_on`
, `t15`.`limit_due_on`, `t15`.`version`
FROM (SELECT `t47`.`person_id`, `t47`.`spell_started_on`, `t47`.`spell_ended_on`, `t47`.`episode_id`, `t47`.
`is_older`, `t47`.`started_on`, `t47`.`is_event`, `t47`.`place` AS `sequence`, `t47`.`done_on`, `t47`.
`ended_other_on`, `t47`.`place`, `t47`.`in_care_person`, `t47`.`in_care_day`, `t47`.`settled_on`, `t47`.
`on_plan_person`, `t47`.`on_plan_day`, `t47`.`on_plan_person` IS NOT NULL AS `on_plan`, `t47`.`in_care_person` IS NOT
NULL AS `in_care`, `t47`.`started_on` >= `t47`.`settled_on` AS `settled`, CASE WHEN (`t47`.`in_care_person` IS NOT
NULL) AND COALESCE(`t47`.`started_on` >= `t47`.`settled_on`, FALSE) AND NOT (`t47`.`on_plan_person` IS NOT NULL) THEN
'care_settled' WHEN (`t47`.`in_care_person` IS NOT NULL) AND NOT (COALESCE(`t47`.`started_on` >= `t47`.`settled_on`,
FALSE)) THEN 'care_new' WHEN `t47`.`on_plan_person` IS NOT NULL THEN 'protection' ELSE 'in_need' END AS `variant`
FROM (SELECT `t39`.`person_id`, `t39`.`spell_started_on`, `t39`.`spell_ended_on`, `t39`.`episode_id`, `t39`.
`is_older`, `t39`.`started_on`, `t39`.`is_event`, `t39`.`sequence`, `t39`.`done_on`, `t39`.`ended_other_on`, `t39`.
`place`, `t46`.`in_care_person`, `t46`.`in_care_day`, `t46`.`settled_on`, `t43`.`on_plan_person`, `t43`.`on_plan_day`
FROM (SELECT `t35`.`person_id`, `t35`.`spell_started_on`, `t35`.`spell_ended_on`, `t35`.`episode_id`, `t35`.
`is_older`, `t35`.`started_on`, `t35`.`is_event`, IF(`t35`.`is_older`, CAST(NULL AS INT), `t35`.`sequence`) AS
`sequence`, `t35`.`done_on`, `t35`.`spell_ended_on` AS `ended_other_on`, `t35`.`sequence` AS `place`
FROM `t34` AS `t35`) AS `t39`
LEFT OUTER JOIN (SELECT `t44`.`person_id` AS `in_care_person`, `t44`.`started_on` AS `in_care_day`, `t44`.
`settled_on`
FROM (SELECT `t41`.`person_id`, `t41`.`started_on`, MIN(`t41`.`care_settled_on`) AS `settled_on`
FROM (SELECT `t37`.`person_id`, `t37`.`started_on`, `t25`.`care_person`, `t25`.`care_from`, `t25`.`care_until`, `t25`
.`care_settled_on`
FROM (SELECT DISTINCT `t35`.`person_id`, `t35`.`started_on`
FROM `t34` AS `t35`) AS `t37`
INNER JOIN (SELECT `t22`.`person_id` AS `care_person`, `t22`.`started_on` AS `care_from`, `t22`.`ended_on` AS
`care_until`, `t22`.`settled_on` AS `care_settled_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`ended_on`, `t21`.`settled_on`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t6`.`ended_on`, `t16`.`shift_from`, `t16`.
`settled_on`
FROM `care_periods` AS `t6`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `settled_on`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'first_year_of_care' AND `t0`.`variant` = 'all') AS `t16` ON `t6`.`started_on` = `t16`.
`shift_from`) AS `t21`) AS `t22`) AS `t25` ON `t37`.`person_id` = `t25`.`care_person` AND `t25`.`care_from` <= `t37`.
`started_on` AND ((`t25`.`care_until` IS NULL) OR (`t25`.`care_until` > `t37`.`started_on`))) AS `t41` GROUP BY 1, 2)
AS `t44`) AS `t46` ON `t39`.`person_id` = `t46`.`in_care_person` AND `t39`.`started_on` = `t46`.`in_care_day`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t37`.`person_id` AS `on_plan_person`, `t37`.`started_on` AS `on_plan_day`
FROM (SELECT DISTINCT `t35`.`person_id`, `t35`.`started_on`
FROM `t34` AS `t35`) AS `t37`
INNER JOIN (SELECT `t1`.`person_id` AS `plan_person`, `t1`.`started_on` AS `plan_from`, `t1`.`ended_on` AS
`plan_until`
FROM `cp_plans` AS `t1`) AS `t12` ON `t37`.`person_id` = `t12`.`plan_person` AND `t12`.`plan_from` <= `t37`.
`started_on` AND ((`t12`.`plan_until` IS NULL) OR (`t12`.`plan_until` > `t37`.`started_on`))) AS `t40`) AS `t43` ON
`t39`.`person_id` = `t43`.`on_plan_person` AND `t39`.`started_on` = `t43`.`on_plan_day`) AS `t47`) AS `t49`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'oversight') AS `t15` ON `t49`.`variant` = `t15`.`limit_variant` AND `t49`.`started_on` =
`t15`.`limit_started_on`) AS `t50`;

-- clock allocation
SELECT 'allocation' AS `standard`, `t35`.`person_id`, `t35`.`episode_id`, `t35`.`sequence`, `t35`.`variant`, `t35`.
`started_on`, `t35`.`due_on`, `t35`.`done_on`, IF(`t35`.`done_on` IS NOT NULL, CAST(NULL AS DATE), `t35`.
`ended_other_on`) AS `ended_other_on`, COALESCE(COALESCE(`t35`.`unknown_because`, IF((`t35`.`started_on` < `t35`.
`record_begins_on`) AND NOT (COALESCE(`t35`.`done_on` <= `t35`.`due_on`, FALSE)), 'it is older than its record', CAST
(NULL AS STRING))), CASE WHEN `t35`.`started_on` IS NULL THEN 'the start date is missing' WHEN `t35`.`done_on` < `t35`
.`started_on` THEN 'the dates are in the wrong order' WHEN `t35`.`due_on` IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS `unknown_because`, `t35`.`parameter_version`
FROM (SELECT `t34`.`person_id`, `t34`.`sequence`, `t34`.`episode_id`, `t34`.`started_on`, `t34`.`done_on`, `t34`.
`ended_other_on`, `t34`.`variant`, `t34`.`unknown_because`, `t34`.`limit_variant`, `t34`.`limit_started_on`, `t34`.
`limit_due_on`, `t34`.`version`, `t34`.`due_on`, `t34`.`parameter_version`, `t17`.`record_begins_on`
FROM (SELECT `t32`.`person_id`, `t32`.`sequence`, `t32`.`episode_id`, `t32`.`started_on`, `t32`.`done_on`, `t32`.
`ended_other_on`, `t32`.`variant`, `t32`.`unknown_because`, `t32`.`limit_variant`, `t32`.`limit_started_on`, `t32`.
`limit_due_on`, `t32`.`version`, `t32`.`limit_due_on` AS `due_on`, `t32`.`version` AS `parameter_version`
FROM (SELECT `t31`.`person_id`, `t31`.`sequence`, `t31`.`episode_id`, `t31`.`started_on`, `t31`.`done_on`, `t31`.
`ended_other_on`, `t31`.`variant`, `t31`.`unknown_because`, `t14`.`limit_variant`, `t14`.`limit_started_on`, `t14`.
`limit_due_on`, `t14`.`version`
FROM (SELECT `t29`.`person_id`, `t29`.`sequence`, `t29`.`referral_id` AS `episode_id`, `t29`.`wanted_on` AS
`started_on`, `t29`.`given_on` AS `done_on`, `t29`.`ended_on` AS `ended_other_on`, IF((`t29`.`on_plan_person` IS NOT
NULL) OR (`t29`.`in_care_person` IS NOT NULL), 'protection', 'in_need') AS `variant`, CAST(NULL AS STRING) AS
`unknown_because`
FROM (SELECT `t5`.`person_id`, `t5`.`referral_id`, `t5`.`wanted_on`, `t5`.`ended_on`, `t5`.`given_on`, `t5`.
`sequence`, `t28`.`in_care_person`, `t28`.`in_care_day`, `t28`.`settled_on`, `t23`.`on_plan_person`, `t23`.
`on_plan_day`
FROM `needs_for_worker` AS `t5`
LEFT OUTER JOIN (SELECT `t26`.`person_id` AS `in_care_person`, `t26`.`wanted_on` AS `in_care_day`, `t26`.`settled_on`
FROM (SELECT `t25`.`person_id`, `t25`.`wanted_on`, MIN(`t25`.`care_settled_on`) AS `settled_on`
FROM (SELECT `t12`.`person_id`, `t12`.`wanted_on`, `t24`.`care_person`, `t24`.`care_from`, `t24`.`care_until`, `t24`.
`care_settled_on`
FROM (SELECT DISTINCT `t2`.`person_id`, `t2`.`wanted_on`
FROM `needs_for_worker` AS `t2`) AS `t12`
INNER JOIN (SELECT `t20`.`person_id` AS `care_person`, `t20`.`started_on` AS `care_from`, `t20`.`ended_on` AS
`care_until`, `t20`.`settled_on` AS `care_settled_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`ended_on`, `t18`.`settled_on`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t6`.`ended_on`, `t15`.`shift_from`, `t15`.
`settled_on`
FROM `care_periods` AS `t6`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `settled_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_year_of_care' AND `t1`.`variant` = 'all') AS `t15` ON `t6`.`started_on` = `t15`.
`shift_from`) AS `t18`) AS `t20`) AS `t24` ON `t12`.`person_id` = `t24`.`care_person` AND `t24`.`care_from` <= `t12`.
`wanted_on` AND ((`t24`.`care_until` IS NULL) OR (`t24`.`care_until` > `t12`.`wanted_on`))) AS `t25` GROUP BY 1, 2) AS
`t26`) AS `t28` ON `t5`.`person_id` = `t28`.`in_care_person` AND `t5`.`wanted_on` = `t28`.`in_care_day`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t12`.`person_id` AS `on_plan_person`, `t12`.`wanted_on` AS `on_plan_day`
FROM (SELECT DISTINCT `t2`.`person_id`, `t2`.`wanted_on`
FROM `needs_for_worker` AS `t2`) AS `t12`
INNER JOIN (SELECT `t3`.`person_id` AS `plan_person`, `t3`.`started_on` AS `plan_from`, `t3`.`ended_on` AS
`plan_until`
FROM `cp_plans` AS `t3`) AS `t13` ON `t12`.`person_id` = `t13`.`plan_person` AND `t13`.`plan_from` <= `t12`.
`wanted_on` AND ((`t13`.`plan_until` IS NULL) OR (`t13`.`plan_until` > `t12`.`wanted_on`))) AS `t19`) AS `t23` ON `t5`
.`person_id` = `t23`.`on_plan_person` AND `t5`.`wanted_on` = `t23`.`on_plan_day`) AS `t29`) AS `t31`
LEFT OUTER JOIN (SELECT `t1`.`variant` AS `limit_variant`, `t1`.`started_on` AS `limit_started_on`, `t1`.`due_on` AS
`limit_due_on`, `t1`.`version`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'allocation') AS `t14` ON `t31`.`variant` = `t14`.`limit_variant` AND `t31`.`started_on` =
`t14`.`limit_started_on`) AS `t32`) AS `t34` CROSS JOIN (SELECT MAX(`t9`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t0`
WHERE `t0`.`table_name` IN ('involvements')) AS `t9`) AS `t17`) AS `t35`;

-- clock waiting_review
SELECT 'waiting_review' AS `standard`, `t26`.`person_id`, `t26`.`episode_id`, `t26`.`sequence`, `t26`.`variant`, `t26`
.`started_on`, `t26`.`limit_due_on` AS `due_on`, `t26`.`done_on`, IF(`t26`.`done_on` IS NOT NULL, CAST(NULL AS DATE),
`t26`.`ended_other_on`) AS `ended_other_on`, COALESCE(CASE WHEN `t26`.`spell_ended_on` < `t26`.`spell_started_on` THEN
'the dates are in the wrong order' WHEN `t26`.`is_older` AND (`t26`.`sequence` = 1) AND (COALESCE(`t26`.`done_on`,
`t26`.`ended_other_on`) <= `t26`.`limit_due_on`) THEN 'it is older than its record' ELSE NULL END, CASE WHEN `t26`.
`started_on` IS NULL THEN 'the start date is missing' WHEN `t26`.`done_on` < `t26`.`started_on` THEN
'the dates are in the wrong order' WHEN `t26`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t26`.`version` AS `parameter_version`
FROM (SELECT `t25`.`person_id`, `t25`.`episode_id`, `t25`.`spell_started_on`, `t25`.`spell_ended_on`, `t25`.
`is_older`, `t25`.`started_on`, `t25`.`is_event`, `t25`.`sequence`, `t25`.`done_on`, `t25`.`ended_other_on`, `t25`.
`variant`, `t7`.`limit_variant`, `t7`.`limit_started_on`, `t7`.`limit_due_on`, `t7`.`version`
FROM (SELECT `t23`.`person_id`, `t23`.`episode_id`, `t23`.`spell_started_on`, `t23`.`spell_ended_on`, `t23`.
`is_older`, `t23`.`started_on`, `t23`.`is_event`, `t23`.`sequence`, `t23`.`done_on`, `t23`.`spell_ended_on` AS
`ended_other_on`, 'all' AS `variant`
FROM (SELECT `t22`.`person_id`, `t22`.`episode_id`, `t22`.`spell_started_on`, `t22`.`spell_ended_on`, `t22`.
`is_older`, `t22`.`started_on`, `t22`.`is_event`, CAST((ROW_NUMBER() OVER (PARTITION BY `t22`.`person_id`, `t22`.
`episode_id` ORDER BY `t22`.`started_on` ASC, `t22`.`is_event` ASC NULLS LAST) - 1) + 1 AS INT) AS `sequence`, LEAD(
`t22`.`started_on`) OVER (PARTITION BY `t22`.`person_id`, `t22`.`episode_id` ORDER BY `t22`.`started_on` ASC, `t22`.
`is_event` ASC NULLS LAST) AS `done_on`
FROM (SELECT `t21`.`person_id`, `t21`.`episode_id`, `t21`.`spell_started_on`, `t21`.`spell_ended_on`, `t21`.
`is_older`, `t21`.`started_on`, `t21`.`is_event`
FROM (SELECT *
FROM (SELECT `t16`.`person_id`, `t16`.`episode_id`, `t16`.`spell_started_on`, `t16`.`spell_ended_on`, `t16`.
`is_older`, `t16`.`reckoned_from`, `t16`.`reckoned_from` AS `started_on`, 0 AS `is_event`
FROM (SELECT `t15`.`person_id`, `t15`.`episode_id`, `t15`.`spell_started_on`, `t15`.`spell_ended_on`, `t15`.
`is_older`, `t15`.`reckoned_from`
FROM (SELECT `t14`.`person_id`, `t14`.`episode_id`, `t14`.`spell_started_on`, `t14`.`spell_ended_on`, `t14`.
`record_begins_on`, COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE), `t14`.`record_begins_on`, `t14`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t12`.`person_id`, `t12`.`episode_id`, `t12`.`spell_started_on`, `t12`.`spell_ended_on`, `t13`.
`record_begins_on`
FROM (SELECT `t1`.`person_id`, CONCAT(CONCAT(`t1`.`referral_id`, ':'), COALESCE(CAST(`t1`.`wanted_on` AS STRING), '')
) AS `episode_id`, `t1`.`wanted_on` AS `spell_started_on`, COALESCE(`t1`.`given_on`, `t1`.`ended_on`) AS
`spell_ended_on`
FROM `needs_for_worker` AS `t1`
WHERE (`t1`.`wanted_on` IS NULL) OR (COALESCE(`t1`.`given_on`, `t1`.`ended_on`) IS NULL) OR (COALESCE(`t1`.`given_on`
, `t1`.`ended_on`) > `t1`.`wanted_on`)) AS `t12` CROSS JOIN (SELECT MAX(`t6`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t3`
WHERE `t3`.`table_name` IN ('waiting_reviews')) AS `t6`) AS `t13`) AS `t14`
WHERE NOT (COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AND COALESCE(`t14`.`spell_ended_on` <
`t14`.`record_begins_on`, FALSE))) AS `t15`) AS `t16`) AS `t18`
UNION ALL
SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`episode_id`, `t19`.`spell_started_on`, `t19`.`spell_ended_on`, `t19`.
`is_older`, `t19`.`reckoned_from`, `t19`.`started_on`, 1 AS `is_event`
FROM (SELECT `t17`.`person_id`, `t17`.`episode_id`, `t17`.`spell_started_on`, `t17`.`spell_ended_on`, `t17`.
`is_older`, `t17`.`reckoned_from`, `t9`.`event_on` AS `started_on`
FROM (SELECT `t15`.`person_id`, `t15`.`episode_id`, `t15`.`spell_started_on`, `t15`.`spell_ended_on`, `t15`.
`is_older`, `t15`.`reckoned_from`
FROM (SELECT `t14`.`person_id`, `t14`.`episode_id`, `t14`.`spell_started_on`, `t14`.`spell_ended_on`, `t14`.
`record_begins_on`, COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AS `is_older`, IF(COALESCE(
`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE), `t14`.`record_begins_on`, `t14`.`spell_started_on`) AS
`reckoned_from`
FROM (SELECT `t12`.`person_id`, `t12`.`episode_id`, `t12`.`spell_started_on`, `t12`.`spell_ended_on`, `t13`.
`record_begins_on`
FROM (SELECT `t1`.`person_id`, CONCAT(CONCAT(`t1`.`referral_id`, ':'), COALESCE(CAST(`t1`.`wanted_on` AS STRING), '')
) AS `episode_id`, `t1`.`wanted_on` AS `spell_started_on`, COALESCE(`t1`.`given_on`, `t1`.`ended_on`) AS
`spell_ended_on`
FROM `needs_for_worker` AS `t1`
WHERE (`t1`.`wanted_on` IS NULL) OR (COALESCE(`t1`.`given_on`, `t1`.`ended_on`) IS NULL) OR (COALESCE(`t1`.`given_on`
, `t1`.`ended_on`) > `t1`.`wanted_on`)) AS `t12` CROSS JOIN (SELECT MAX(`t6`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t3`
WHERE `t3`.`table_name` IN ('waiting_reviews')) AS `t6`) AS `t13`) AS `t14`
WHERE NOT (COALESCE(`t14`.`spell_started_on` < `t14`.`record_begins_on`, FALSE) AND COALESCE(`t14`.`spell_ended_on` <
`t14`.`record_begins_on`, FALSE))) AS `t15`) AS `t17`
INNER JOIN (SELECT `t4`.`person_id` AS `event_person_id`, `t4`.`event_on`
FROM (SELECT DISTINCT `t2`.`person_id`, `t2`.`reviewed_on` AS `event_on`
FROM `waiting_reviews` AS `t2`) AS `t4`) AS `t9` ON `t17`.`person_id` = `t9`.`event_person_id` AND `t9`.`event_on` >=
`t17`.`reckoned_from` AND ((`t17`.`spell_ended_on` IS NULL) OR (`t9`.`event_on` <= `t17`.`spell_ended_on`))) AS `t19`
) AS `t20`) AS `t21`) AS `t22`) AS `t23`) AS `t25`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'waiting_review') AS `t7` ON `t25`.`variant` = `t7`.`limit_variant` AND `t25`.`started_on` =
`t7`.`limit_started_on`) AS `t26`;

-- measure MO01
SELECT CAST(`t6`.`period` AS STRING) AS `period`, CAST(`t6`.`person_id` AS STRING) AS `person_id`, CAST(`t6`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t6`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(1.0 - `t6`.`unknown` AS DOUBLE) AS `counted`, CAST(`t6`.`pending` AS DOUBLE) AS `hit`,
CAST(`t6`.`unknown` AS DOUBLE) AS `unknown`, CAST(`t6`.`pending` AS DOUBLE) AS `pending`, CAST(`t6`.`overdue` AS
DOUBLE) AS `overdue`
FROM (SELECT `t5`.`standard`, `t5`.`person_id`, `t5`.`episode_id`, `t5`.`sequence`, `t5`.`variant`, `t5`.`worker_id`,
`t5`.`team_id`, `t5`.`started_on`, `t5`.`due_on`, `t5`.`done_on`, `t5`.`ended_other_on`, `t5`.`unknown_because`, `t5`
.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`, CAST((`t5`.
`unknown_because` IS NULL) AND (`t5`.`started_on` <= `t5`.`to_on`) AND ((`t5`.`done_on` IS NULL) OR (`t5`.`done_on` >
`t5`.`to_on`)) AND ((`t5`.`ended_other_on` IS NULL) OR (`t5`.`ended_other_on` > `t5`.`to_on`)) AND COALESCE(`t5`.
`due_on` < `t5`.`to_on`, FALSE) AS DOUBLE) AS `overdue`, (1.0 - CAST((`t5`.`unknown_because` IS NULL) AND (`t5`.
`started_on` <= `t5`.`to_on`) AND ((`t5`.`done_on` IS NULL) OR (`t5`.`done_on` > `t5`.`to_on`)) AND ((`t5`.
`ended_other_on` IS NULL) OR (`t5`.`ended_other_on` > `t5`.`to_on`)) AND COALESCE(`t5`.`due_on` < `t5`.`to_on`, FALSE
) AS DOUBLE)) - CAST(`t5`.`unknown_because` IS NOT NULL AS DOUBLE) AS `pending`, CAST(`t5`.`unknown_because` IS NOT
NULL AS DOUBLE) AS `unknown`
FROM (SELECT `t4`.`standard`, `t4`.`person_id`, `t4`.`episode_id`, `t4`.`sequence`, `t4`.`variant`, `t4`.`worker_id`,
`t4`.`team_id`, `t4`.`started_on`, `t4`.`due_on`, `t4`.`done_on`, `t4`.`ended_other_on`, `t4`.`unknown_because`, `t4`
.`parameter_version`, `t2`.`period`, `t2`.`from_on`, `t2`.`to_on`, `t2`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t0`
WHERE `t0`.`standard` = 'oversight') AS `t4`
INNER JOIN `periods` AS `t2` ON ((`t4`.`started_on` IS NULL) OR (`t4`.`started_on` <= `t2`.`to_on`)) AND ((`t4`.
`done_on` IS NULL) OR (`t4`.`done_on` > `t2`.`to_on`)) AND ((`t4`.`ended_other_on` IS NULL) OR (`t4`.`ended_other_on`
> `t2`.`to_on`))) AS `t5`) AS `t6`;

-- measure MO03
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
WHERE `t1`.`standard` = 'supervision') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
WHERE `t11`.`state` IN ('met', 'missed', 'unknown') AND `t11`.`dated_on` <= `t11`.`as_at` AND ((`t11`.`due_on` IS NULL
) OR (`t11`.`due_on` < `t11`.`as_at`))) AS `t13`
INNER JOIN `period_days` AS `t4` ON `t13`.`dated_on` = `t4`.`day`) AS `t15`) AS `t16`
UNION ALL
SELECT *
FROM (SELECT CAST(`t10`.`period` AS STRING) AS `period`, CAST(`t10`.`person_id` AS STRING) AS `person_id`, CAST(`t10`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t10`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(IF((`t10`.`started_on` IS
NULL) AND (`t10`.`done_on` IS NULL), CAST(`t10`.`unknown_because` IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS `unknown`
, CAST((1.0 - CAST((`t10`.`unknown_because` IS NULL) AND (`t10`.`started_on` <= `t10`.`to_on`) AND ((`t10`.`done_on`
IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`.`ended_other_on` IS NULL) OR (`t10`.`ended_other_on` >
`t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`.`to_on`, FALSE) AS DOUBLE)) - CAST(`t10`.`unknown_because` IS NOT
NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST((`t10`.`unknown_because` IS NULL) AND (`t10`.`started_on` <= `t10`
.`to_on`) AND ((`t10`.`done_on` IS NULL) OR (`t10`.`done_on` > `t10`.`to_on`)) AND ((`t10`.`ended_other_on` IS NULL)
OR (`t10`.`ended_other_on` > `t10`.`to_on`)) AND COALESCE(`t10`.`due_on` < `t10`.`to_on`, FALSE) AS DOUBLE) AS DOUBLE
) AS `overdue`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'supervision') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`;
