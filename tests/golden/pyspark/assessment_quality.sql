-- clock first_seen
SELECT 'first_seen' AS `standard`, `t47`.`person_id`, `t47`.`episode_id`, `t47`.`sequence`, `t47`.`variant`, `t47`.
`started_on`, `t47`.`due_on`, `t47`.`done_on`, IF(`t47`.`done_on` IS NOT NULL, CAST(NULL AS DATE), `t47`.
`ended_other_on`) AS `ended_other_on`, COALESCE(COALESCE(`t47`.`unknown_because`, IF((`t47`.`started_on` < `t47`.
`record_begins_on`) AND NOT (COALESCE(`t47`.`done_on` <= `t47`.`due_on`, FALSE)), 'it is older than its record', CAST
(NULL AS STRING))), CASE WHEN `t47`.`started_on` IS NULL THEN 'the start date is missing' WHEN `t47`.`done_on` < `t47`
.`started_on` THEN 'the dates are in the wrong order' WHEN `t47`.`due_on` IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS `unknown_because`, `t47`.`parameter_version`
FROM (SELECT `t46`.`person_id`, `t46`.`episode_id`, `t46`.`started_on`, `t46`.`done_on`, `t46`.`ended_other_on`, `t46`
.`unknown_because`, `t46`.`sequence`, `t46`.`variant`, `t46`.`limit_variant`, `t46`.`limit_started_on`, `t46`.
`limit_due_on`, `t46`.`version`, `t46`.`due_on`, `t46`.`parameter_version`, `t25`.`record_begins_on`
FROM (SELECT `t44`.`person_id`, `t44`.`episode_id`, `t44`.`started_on`, `t44`.`done_on`, `t44`.`ended_other_on`, `t44`
.`unknown_because`, `t44`.`sequence`, `t44`.`variant`, `t44`.`limit_variant`, `t44`.`limit_started_on`, `t44`.
`limit_due_on`, `t44`.`version`, `t44`.`limit_due_on` AS `due_on`, `t44`.`version` AS `parameter_version`
FROM (SELECT `t43`.`person_id`, `t43`.`episode_id`, `t43`.`started_on`, `t43`.`done_on`, `t43`.`ended_other_on`, `t43`
.`unknown_because`, `t43`.`sequence`, `t43`.`variant`, `t21`.`limit_variant`, `t21`.`limit_started_on`, `t21`.
`limit_due_on`, `t21`.`version`
FROM (SELECT `t41`.`person_id`, `t41`.`episode_id`, `t41`.`started_on`, `t41`.`done_on`, `t41`.`ended_other_on`, `t41`
.`unknown_because`, 1 AS `sequence`, 'all' AS `variant`
FROM (SELECT `t37`.`person_id`, `t37`.`assessment_id` AS `episode_id`, `t37`.`referral_on` AS `started_on`, `t40`.
`seen_on` AS `done_on`, `t37`.`closed_on` AS `ended_other_on`, IF(((`t40`.`perhaps_on` IS NOT NULL) AND ((`t40`.
`seen_on` IS NULL) OR (`t40`.`perhaps_on` < `t40`.`seen_on`))) OR ((`t37`.`born_on` IS NULL) AND (`t40`.`seen_on` IS
NULL)), 'it is not recorded either way', CAST(NULL AS STRING)) AS `unknown_because`
FROM (SELECT *
FROM (SELECT `t34`.`assessment_id`, `t34`.`person_id`, `t34`.`referral_id`, `t34`.`started_on`, `t34`.`child_seen`,
`t34`.`authorised_on`, `t34`.`nfa`, `t34`.`team_id`, `t34`.`worker_id`, `t34`.`place`, `t34`.`as_at`, `t34`.`episode`
, `t34`.`referral_on`, `t34`.`closed_on`, `t34`.`born_on`
FROM (SELECT *
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`place`, `t32`.`as_at`, `t17`.`episode`
, `t17`.`referral_on`, `t17`.`closed_on`, `t18`.`born_person`, `t18`.`born_on`, `t18`.`expected_on`
FROM (SELECT *
FROM (SELECT `t29`.`assessment_id`, `t29`.`person_id`, `t29`.`referral_id`, `t29`.`started_on`, `t29`.`child_seen`,
`t29`.`authorised_on`, `t29`.`nfa`, `t29`.`team_id`, `t29`.`worker_id`, `t29`.`place`, `t9`.`as_at`
FROM (SELECT *
FROM (SELECT `t20`.`assessment_id`, `t20`.`person_id`, `t20`.`referral_id`, `t20`.`started_on`, `t20`.`child_seen`,
`t20`.`authorised_on`, `t20`.`nfa`, `t20`.`team_id`, `t20`.`worker_id`, ROW_NUMBER() OVER (PARTITION BY `t20`.
`referral_id` ORDER BY `t20`.`started_on` ASC NULLS LAST, `t20`.`assessment_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT *
FROM `assessments` AS `t8`
WHERE `t8`.`referral_id` IS NOT NULL) AS `t20`) AS `t27`
WHERE `t27`.`place` = 0) AS `t29` CROSS JOIN `snapshot_day` AS `t9`) AS `t30`
WHERE (`t30`.`started_on` IS NULL) OR (`t30`.`started_on` <= `t30`.`as_at`)) AS `t32`
INNER JOIN (SELECT `t2`.`referral_id` AS `episode`, `t2`.`referral_on`, `t2`.`closed_on`
FROM `cin_episodes` AS `t2`) AS `t17` ON `t32`.`referral_id` = `t17`.`episode`
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `born_person`, `t3`.`born_on`, `t3`.`expected_on`
FROM `persons` AS `t3`) AS `t18` ON `t32`.`person_id` = `t18`.`born_person`) AS `t33`
WHERE (`t33`.`born_on` IS NOT NULL) OR (`t33`.`expected_on` IS NULL)) AS `t34`) AS `t35`
WHERE (`t35`.`born_on` IS NULL) OR (`t35`.`born_on` <= `t35`.`referral_on`)) AS `t37`
LEFT OUTER JOIN (SELECT `t38`.`assessment_id` AS `met_in`, MIN(IF(`t38`.`seen`, `t38`.`visit_on`, NULL)) AS `seen_on`
, MIN(IF(`t38`.`seen` IS NULL, `t38`.`visit_on`, NULL)) AS `perhaps_on`
FROM (SELECT `t37`.`assessment_id`, `t37`.`person_id`, `t37`.`referral_id`, `t37`.`started_on`, `t37`.`child_seen`,
`t37`.`authorised_on`, `t37`.`nfa`, `t37`.`team_id`, `t37`.`worker_id`, `t37`.`place`, `t37`.`as_at`, `t37`.`episode`
, `t37`.`referral_on`, `t37`.`closed_on`, `t37`.`born_on`, `t26`.`visited`, `t26`.`visit_on`, `t26`.`seen`, `t26`.
`seen_alone`
FROM (SELECT *
FROM (SELECT `t34`.`assessment_id`, `t34`.`person_id`, `t34`.`referral_id`, `t34`.`started_on`, `t34`.`child_seen`,
`t34`.`authorised_on`, `t34`.`nfa`, `t34`.`team_id`, `t34`.`worker_id`, `t34`.`place`, `t34`.`as_at`, `t34`.`episode`
, `t34`.`referral_on`, `t34`.`closed_on`, `t34`.`born_on`
FROM (SELECT *
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`place`, `t32`.`as_at`, `t17`.`episode`
, `t17`.`referral_on`, `t17`.`closed_on`, `t18`.`born_person`, `t18`.`born_on`, `t18`.`expected_on`
FROM (SELECT *
FROM (SELECT `t29`.`assessment_id`, `t29`.`person_id`, `t29`.`referral_id`, `t29`.`started_on`, `t29`.`child_seen`,
`t29`.`authorised_on`, `t29`.`nfa`, `t29`.`team_id`, `t29`.`worker_id`, `t29`.`place`, `t9`.`as_at`
FROM (SELECT *
FROM (SELECT `t20`.`assessment_id`, `t20`.`person_id`, `t20`.`referral_id`, `t20`.`started_on`, `t20`.`child_seen`,
`t20`.`authorised_on`, `t20`.`nfa`, `t20`.`team_id`, `t20`.`worker_id`, ROW_NUMBER() OVER (PARTITION BY `t20`.
`referral_id` ORDER BY `t20`.`started_on` ASC NULLS LAST, `t20`.`assessment_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT *
FROM `assessments` AS `t8`
WHERE `t8`.`referral_id` IS NOT NULL) AS `t20`) AS `t27`
WHERE `t27`.`place` = 0) AS `t29` CROSS JOIN `snapshot_day` AS `t9`) AS `t30`
WHERE (`t30`.`started_on` IS NULL) OR (`t30`.`started_on` <= `t30`.`as_at`)) AS `t32`
INNER JOIN (SELECT `t2`.`referral_id` AS `episode`, `t2`.`referral_on`, `t2`.`closed_on`
FROM `cin_episodes` AS `t2`) AS `t17` ON `t32`.`referral_id` = `t17`.`episode`
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `born_person`, `t3`.`born_on`, `t3`.`expected_on`
FROM `persons` AS `t3`) AS `t18` ON `t32`.`person_id` = `t18`.`born_person`) AS `t33`
WHERE (`t33`.`born_on` IS NOT NULL) OR (`t33`.`expected_on` IS NULL)) AS `t34`) AS `t35`
WHERE (`t35`.`born_on` IS NULL) OR (`t35`.`born_on` <= `t35`.`referral_on`)) AS `t37`
INNER JOIN (SELECT `t22`.`person_id` AS `visited`, `t22`.`visit_on`, `t22`.`seen`, `t22`.`seen_alone`
FROM (SELECT *
FROM (SELECT `t4`.`person_id`, `t4`.`visit_on`, `t4`.`seen`, `t4`.`seen_alone`
FROM `cin_visits` AS `t4`) AS `t12`
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT `t6`.`person_id`, `t6`.`visit_on`, `t6`.`seen`, `t6`.`seen_alone`
FROM `assessment_visits` AS `t6`) AS `t13`
UNION ALL
SELECT *
FROM (SELECT `t7`.`person_id`, `t7`.`visit_on`, `t7`.`seen`, `t7`.`seen_alone`
FROM `cp_visits` AS `t7`) AS `t14`) AS `t19`) AS `t22`) AS `t26` ON `t37`.`person_id` = `t26`.`visited` AND `t26`.
`visit_on` >= `t37`.`referral_on` AND `t26`.`visit_on` <= `t37`.`as_at`) AS `t38` GROUP BY 1) AS `t40` ON `t37`.
`assessment_id` = `t40`.`met_in`) AS `t41`) AS `t43`
LEFT OUTER JOIN (SELECT `t1`.`variant` AS `limit_variant`, `t1`.`started_on` AS `limit_started_on`, `t1`.`due_on` AS
`limit_due_on`, `t1`.`version`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_seen') AS `t21` ON `t43`.`variant` = `t21`.`limit_variant` AND `t43`.`started_on` =
`t21`.`limit_started_on`) AS `t44`) AS `t46` CROSS JOIN (SELECT MAX(`t15`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t0`
WHERE `t0`.`table_name` IN ('assessment_visits')) AS `t15`) AS `t25`) AS `t47`;

-- clock assessment_review_point
SELECT 'assessment_review_point' AS `standard`, `t5`.`person_id`, `t5`.`episode_id`, 1 AS `sequence`, 'all' AS
`variant`, `t5`.`started_on`, `t5`.`due_on`, `t5`.`done_on`, IF(`t5`.`done_on` IS NOT NULL, CAST(NULL AS DATE), `t5`.
`ended_other_on`) AS `ended_other_on`, COALESCE(COALESCE(CAST(NULL AS STRING), IF(`t5`.`due_on` IS NULL,
'no day was set by which it is due', CAST(NULL AS STRING))), CASE WHEN `t5`.`started_on` IS NULL THEN
'the start date is missing' WHEN `t5`.`done_on` < `t5`.`started_on` THEN 'the dates are in the wrong order' WHEN `t5`
.`due_on` IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS `unknown_because`, CAST(NULL AS
STRING) AS `parameter_version`
FROM (SELECT `t2`.`person_id`, `t2`.`due_on`, `t2`.`point_id` AS `episode_id`, COALESCE(`t2`.`set_on`, `t4`.
`started_on`) AS `started_on`, `t2`.`reviewed_on` AS `done_on`, `t4`.`authorised_on` AS `ended_other_on`
FROM `assessment_review_points` AS `t2`
LEFT OUTER JOIN (SELECT `t1`.`assessment_id` AS `assessed`, `t1`.`started_on`, `t1`.`authorised_on`
FROM `assessments` AS `t1`) AS `t4` ON `t2`.`assessment_id` = `t4`.`assessed`) AS `t5`;

-- measure AS03
SELECT CAST(`t25`.`period` AS STRING) AS `period`, CAST(`t25`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t25`.
`until_on` IS NULL) OR (`t25`.`authorised_on` <= `t25`.`until_on`), `t25`.`held_worker`, CAST(NULL AS STRING)) AS
STRING) AS `worker_id`, CAST(`t25`.`held_team` AS STRING) AS `team_id`, CAST(`t25`.`category` AS STRING) AS `category`
, CAST(IF(IF(`t25`.`category` IS NULL, CAST(NULL AS DOUBLE), `t25`.`counted`) IS NOT NULL AND NOT ISNAN(IF(`t25`.
`category` IS NULL, CAST(NULL AS DOUBLE), `t25`.`counted`)), `t25`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(IF(`t25`.`category` IS NULL, CAST(NULL AS DOUBLE), `t25`.`counted`), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(
`t25`.`category` IS NULL, CAST(NULL AS DOUBLE), `t25`.`counted`) IS NOT NULL AND NOT ISNAN(IF(`t25`.`category` IS NULL
, CAST(NULL AS DOUBLE), `t25`.`counted`)), 0.0, `t25`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t24`.`assessment_id`, `t24`.`person_id`, `t24`.`referral_id`, `t24`.`started_on`, `t24`.`child_seen`,
`t24`.`authorised_on`, `t24`.`nfa`, `t24`.`team_id`, `t24`.`worker_id`, `t24`.`period`, `t24`.`counted`, `t24`.`days`
, `t24`.`category`, `t7`.`held_by`, `t7`.`held_worker`, `t7`.`held_team`, `t7`.`from_on`, `t7`.`until_on`, `t7`.
`held_next`
FROM (SELECT `t22`.`assessment_id`, `t22`.`person_id`, `t22`.`referral_id`, `t22`.`started_on`, `t22`.`child_seen`,
`t22`.`authorised_on`, `t22`.`nfa`, `t22`.`team_id`, `t22`.`worker_id`, `t22`.`period`, `t22`.`counted`, `t22`.`days`
, CASE WHEN `t22`.`authorised_on` < `t22`.`started_on` THEN CAST(NULL AS STRING) WHEN `t22`.`days` <= 0 THEN '0' WHEN
`t22`.`days` <= 10 THEN '1-10' WHEN `t22`.`days` <= 20 THEN '11-20' WHEN `t22`.`days` <= 30 THEN '21-30' WHEN `t22`.
`days` <= 40 THEN '31-40' WHEN `t22`.`days` <= 45 THEN '41-45' WHEN `t22`.`days` <= 50 THEN '46-50' WHEN `t22`.`days`
<= 60 THEN '51-60' WHEN `t22`.`days` > 60 THEN '61+' ELSE NULL END AS `category`
FROM (SELECT `t21`.`assessment_id`, `t21`.`person_id`, `t21`.`referral_id`, `t21`.`started_on`, `t21`.`child_seen`,
`t21`.`authorised_on`, `t21`.`nfa`, `t21`.`team_id`, `t21`.`worker_id`, `t21`.`period`, `t21`.`counted`, `t21`.`days`
FROM (SELECT `t20`.`assessment_id`, `t20`.`person_id`, `t20`.`referral_id`, `t20`.`started_on`, `t20`.`child_seen`,
`t20`.`authorised_on`, `t20`.`nfa`, `t20`.`team_id`, `t20`.`worker_id`, `t20`.`period`, `t20`.`counted`, `t20`.
`first_number`, `t20`.`number`, DATEDIFF(DAY, `t20`.`first_number`, `t20`.`number`) AS `days`
FROM (SELECT `t19`.`assessment_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`started_on`, `t19`.`child_seen`,
`t19`.`authorised_on`, `t19`.`nfa`, `t19`.`team_id`, `t19`.`worker_id`, `t19`.`period`, `t19`.`counted`, `t19`.
`first_number`, `t19`.`number`
FROM (SELECT `t18`.`assessment_id`, `t18`.`person_id`, `t18`.`referral_id`, `t18`.`started_on`, `t18`.`child_seen`,
`t18`.`authorised_on`, `t18`.`nfa`, `t18`.`team_id`, `t18`.`worker_id`, `t18`.`period`, `t18`.`counted`, `t18`.
`first_number`, `t10`.`shift_from`, `t10`.`number`
FROM (SELECT `t16`.`assessment_id`, `t16`.`person_id`, `t16`.`referral_id`, `t16`.`started_on`, `t16`.`child_seen`,
`t16`.`authorised_on`, `t16`.`nfa`, `t16`.`team_id`, `t16`.`worker_id`, `t16`.`period`, `t16`.`counted`, `t16`.
`first_number`
FROM (SELECT `t15`.`assessment_id`, `t15`.`person_id`, `t15`.`referral_id`, `t15`.`started_on`, `t15`.`child_seen`,
`t15`.`authorised_on`, `t15`.`nfa`, `t15`.`team_id`, `t15`.`worker_id`, `t15`.`period`, `t15`.`counted`, `t11`.
`shift_from`, `t11`.`first_number`
FROM (SELECT `t13`.`assessment_id`, `t13`.`person_id`, `t13`.`referral_id`, `t13`.`started_on`, `t13`.`child_seen`,
`t13`.`authorised_on`, `t13`.`nfa`, `t13`.`team_id`, `t13`.`worker_id`, `t13`.`period`, 1.0 AS `counted`
FROM (SELECT `t12`.`assessment_id`, `t12`.`person_id`, `t12`.`referral_id`, `t12`.`started_on`, `t12`.`child_seen`,
`t12`.`authorised_on`, `t12`.`nfa`, `t12`.`team_id`, `t12`.`worker_id`, `t12`.`period`
FROM (SELECT `t4`.`assessment_id`, `t4`.`person_id`, `t4`.`referral_id`, `t4`.`started_on`, `t4`.`child_seen`, `t4`.
`authorised_on`, `t4`.`nfa`, `t4`.`team_id`, `t4`.`worker_id`, `t5`.`period`, `t5`.`day`
FROM `assessments` AS `t4`
INNER JOIN `period_days` AS `t5` ON `t4`.`authorised_on` = `t5`.`day`) AS `t12`) AS `t13`) AS `t15`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `first_number`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'working_day_number' AND `t1`.`variant` = 'all') AS `t11` ON `t15`.`started_on` = `t11`.
`shift_from`) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `number`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'working_day_number' AND `t1`.`variant` = 'all') AS `t10` ON `t18`.`authorised_on` = `t10`.
`shift_from`) AS `t19`) AS `t20`) AS `t21`) AS `t22`) AS `t24`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t7` ON `t24`.`person_id` = `t7`.`held_by` AND `t24`.`authorised_on` >= `t7`.
`from_on` AND ((`t7`.`held_next` IS NULL) OR (`t24`.`authorised_on` < `t7`.`held_next`))) AS `t25`;

-- measure AS05
SELECT CAST(`t39`.`period` AS STRING) AS `period`, CAST(`t39`.`person_id` AS STRING) AS `person_id`, CAST(`t39`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t39`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t39`.`hit` IS NOT NULL AND NOT ISNAN(`t39`.`hit`), `t39`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t39`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t39`.`hit` IS NOT NULL AND NOT ISNAN(`t39`.
`hit`), 0.0, `t39`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t38`.`assessment_id`, `t38`.`person_id`, `t38`.`referral_id`, `t38`.`started_on`, `t38`.`child_seen`,
`t38`.`authorised_on`, `t38`.`nfa`, `t38`.`team_id`, `t38`.`worker_id`, `t38`.`looked_back_to`, `t38`.`again`, `t38`.
`nothing`, `t38`.`hit`, `t38`.`period`, `t38`.`counted`
FROM (SELECT `t37`.`assessment_id`, `t37`.`person_id`, `t37`.`referral_id`, `t37`.`started_on`, `t37`.`child_seen`,
`t37`.`authorised_on`, `t37`.`nfa`, `t37`.`held_team` AS `team_id`, IF((`t37`.`until_on` IS NULL) OR (`t37`.
`started_on` <= `t37`.`until_on`), `t37`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t37`.`looked_back_to`,
`t37`.`again`, `t37`.`nothing`, `t37`.`hit`, `t37`.`period`, `t37`.`counted`, `t37`.`held_by`, `t37`.`held_worker`,
`t37`.`held_team`, `t37`.`from_on`, `t37`.`until_on`, `t37`.`held_next`
FROM (SELECT `t36`.`assessment_id`, `t36`.`person_id`, `t36`.`referral_id`, `t36`.`started_on`, `t36`.`child_seen`,
`t36`.`authorised_on`, `t36`.`nfa`, `t36`.`team_id`, `t36`.`worker_id`, `t36`.`looked_back_to`, `t36`.`again`, `t36`.
`nothing`, `t36`.`hit`, `t36`.`period`, `t36`.`counted`, `t13`.`held_by`, `t13`.`held_worker`, `t13`.`held_team`,
`t13`.`from_on`, `t13`.`until_on`, `t13`.`held_next`
FROM (SELECT `t34`.`assessment_id`, `t34`.`person_id`, `t34`.`referral_id`, `t34`.`started_on`, `t34`.`child_seen`,
`t34`.`authorised_on`, `t34`.`nfa`, `t34`.`team_id`, `t34`.`worker_id`, `t34`.`looked_back_to`, `t34`.`again`, `t34`.
`nothing`, `t34`.`hit`, `t34`.`period`, 1.0 AS `counted`
FROM (SELECT `t33`.`assessment_id`, `t33`.`person_id`, `t33`.`referral_id`, `t33`.`started_on`, `t33`.`child_seen`,
`t33`.`authorised_on`, `t33`.`nfa`, `t33`.`team_id`, `t33`.`worker_id`, `t33`.`looked_back_to`, `t33`.`again`, `t33`.
`nothing`, `t33`.`hit`, `t33`.`period`
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`looked_back_to`, `t32`.`again`, `t32`.
`nothing`, `t32`.`hit`, `t7`.`period`, `t7`.`day`
FROM (SELECT `t30`.`assessment_id`, `t30`.`person_id`, `t30`.`referral_id`, `t30`.`started_on`, `t30`.`child_seen`,
`t30`.`authorised_on`, `t30`.`nfa`, `t30`.`team_id`, `t30`.`worker_id`, `t30`.`looked_back_to`, `t30`.`again`, `t30`.
`nothing`, IF(COALESCE(`t30`.`nothing`, 0) = 1, CAST(NULL AS DOUBLE), CAST(COALESCE(`t30`.`nothing`, 0) = 2 AS DOUBLE
)) AS `hit`
FROM (SELECT `t25`.`assessment_id`, `t25`.`person_id`, `t25`.`referral_id`, `t25`.`started_on`, `t25`.`child_seen`,
`t25`.`authorised_on`, `t25`.`nfa`, `t25`.`team_id`, `t25`.`worker_id`, `t25`.`looked_back_to`, `t29`.`again`, `t29`.
`nothing`
FROM (SELECT `t23`.`assessment_id`, `t23`.`person_id`, `t23`.`referral_id`, `t23`.`started_on`, `t23`.`child_seen`,
`t23`.`authorised_on`, `t23`.`nfa`, `t23`.`team_id`, `t23`.`worker_id`, `t23`.`looked_back_to`
FROM (SELECT `t19`.`assessment_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`started_on`, `t19`.`child_seen`,
`t19`.`authorised_on`, `t19`.`nfa`, `t19`.`team_id`, `t19`.`worker_id`, `t20`.`shift_from`, `t20`.`looked_back_to`
FROM (SELECT *
FROM `assessments` AS `t2`
WHERE `t2`.`started_on` IS NOT NULL) AS `t19`
LEFT
ANTI JOIN (SELECT `t3`.`person_id` AS `plan_person`, `t3`.`started_on` AS `plan_from`, `t3`.`ended_on` AS `plan_until`
FROM `cin_plans` AS `t3`) AS `t15` ON `t19`.`person_id` = `t15`.`plan_person` AND `t15`.`plan_from` <= `t19`.
`started_on` AND ((`t15`.`plan_until` IS NULL) OR (`t15`.`plan_until` > `t19`.`started_on`))
LEFT
ANTI JOIN (SELECT `t4`.`person_id` AS `plan_person`, `t4`.`started_on` AS `plan_from`, `t4`.`ended_on` AS `plan_until`
FROM `cp_plans` AS `t4`) AS `t16` ON `t19`.`person_id` = `t16`.`plan_person` AND `t16`.`plan_from` <= `t19`.
`started_on` AND ((`t16`.`plan_until` IS NULL) OR (`t16`.`plan_until` > `t19`.`started_on`))
LEFT OUTER JOIN (SELECT `t5`.`started_on` AS `shift_from`, `t5`.`due_on` AS `looked_back_to`
FROM `deadlines` AS `t5`
WHERE `t5`.`parameter` = 'again_within_a_year' AND `t5`.`variant` = 'all') AS `t20` ON `t19`.`started_on` = `t20`.
`shift_from`) AS `t23`) AS `t25`
LEFT OUTER JOIN (SELECT `t27`.`assessment_id` AS `again`, MAX(`t27`.`nothing`) AS `nothing`
FROM (SELECT `t26`.`assessment_id`, `t26`.`person_id`, `t26`.`referral_id`, `t26`.`started_on`, `t26`.`child_seen`,
`t26`.`authorised_on`, `t26`.`nfa`, `t26`.`team_id`, `t26`.`worker_id`, `t26`.`looked_back_to`, `t26`.`of_person`,
`t26`.`before_id`, `t26`.`before_on`, `t26`.`before_nfa`, `t26`.`before_closed_on`, `t26`.`before_reason`, CASE WHEN
`t26`.`before_nfa` OR (COALESCE(`t26`.`before_closed_on` <= `t26`.`started_on`, FALSE) AND `t26`.`before_reason` IN (
'RC8', 'RC9')) THEN 2 WHEN (`t26`.`before_nfa` OR (COALESCE(`t26`.`before_closed_on` <= `t26`.`started_on`, FALSE) AND
`t26`.`before_reason` IN ('RC8', 'RC9'))) IS NULL THEN 1 ELSE 0 END AS `nothing`
FROM (SELECT `t25`.`assessment_id`, `t25`.`person_id`, `t25`.`referral_id`, `t25`.`started_on`, `t25`.`child_seen`,
`t25`.`authorised_on`, `t25`.`nfa`, `t25`.`team_id`, `t25`.`worker_id`, `t25`.`looked_back_to`, `t22`.`of_person`,
`t22`.`before_id`, `t22`.`before_on`, `t22`.`before_nfa`, `t22`.`before_closed_on`, `t22`.`before_reason`
FROM (SELECT `t23`.`assessment_id`, `t23`.`person_id`, `t23`.`referral_id`, `t23`.`started_on`, `t23`.`child_seen`,
`t23`.`authorised_on`, `t23`.`nfa`, `t23`.`team_id`, `t23`.`worker_id`, `t23`.`looked_back_to`
FROM (SELECT `t19`.`assessment_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`started_on`, `t19`.`child_seen`,
`t19`.`authorised_on`, `t19`.`nfa`, `t19`.`team_id`, `t19`.`worker_id`, `t20`.`shift_from`, `t20`.`looked_back_to`
FROM (SELECT *
FROM `assessments` AS `t2`
WHERE `t2`.`started_on` IS NOT NULL) AS `t19`
LEFT
ANTI JOIN (SELECT `t3`.`person_id` AS `plan_person`, `t3`.`started_on` AS `plan_from`, `t3`.`ended_on` AS `plan_until`
FROM `cin_plans` AS `t3`) AS `t15` ON `t19`.`person_id` = `t15`.`plan_person` AND `t15`.`plan_from` <= `t19`.
`started_on` AND ((`t15`.`plan_until` IS NULL) OR (`t15`.`plan_until` > `t19`.`started_on`))
LEFT
ANTI JOIN (SELECT `t4`.`person_id` AS `plan_person`, `t4`.`started_on` AS `plan_from`, `t4`.`ended_on` AS `plan_until`
FROM `cp_plans` AS `t4`) AS `t16` ON `t19`.`person_id` = `t16`.`plan_person` AND `t16`.`plan_from` <= `t19`.
`started_on` AND ((`t16`.`plan_until` IS NULL) OR (`t16`.`plan_until` > `t19`.`started_on`))
LEFT OUTER JOIN (SELECT `t5`.`started_on` AS `shift_from`, `t5`.`due_on` AS `looked_back_to`
FROM `deadlines` AS `t5`
WHERE `t5`.`parameter` = 'again_within_a_year' AND `t5`.`variant` = 'all') AS `t20` ON `t19`.`started_on` = `t20`.
`shift_from`) AS `t23`) AS `t25`
INNER JOIN (SELECT `t8`.`person_id` AS `of_person`, `t8`.`assessment_id` AS `before_id`, `t8`.`authorised_on` AS
`before_on`, `t8`.`nfa` AS `before_nfa`, `t18`.`closed_on` AS `before_closed_on`, `t18`.`close_reason` AS
`before_reason`
FROM `assessments` AS `t8`
LEFT OUTER JOIN (SELECT `t6`.`referral_id` AS `episode`, `t6`.`closed_on`, `t6`.`close_reason`
FROM `cin_episodes` AS `t6`) AS `t18` ON `t8`.`referral_id` = `t18`.`episode`) AS `t22` ON `t25`.`person_id` = `t22`.
`of_person` AND `t25`.`assessment_id` <> `t22`.`before_id` AND `t22`.`before_on` <= `t25`.`started_on` AND `t22`.
`before_on` >= `t25`.`looked_back_to`) AS `t26`) AS `t27` GROUP BY 1) AS `t29` ON `t25`.`assessment_id` = `t29`.
`again`) AS `t30`) AS `t32`
INNER JOIN `period_days` AS `t7` ON `t32`.`started_on` = `t7`.`day`) AS `t33`) AS `t34`) AS `t36`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t13` ON `t36`.`person_id` = `t13`.`held_by` AND `t36`.`started_on` >= `t13`.
`from_on` AND ((`t13`.`held_next` IS NULL) OR (`t36`.`started_on` < `t13`.`held_next`))) AS `t37`) AS `t38`) AS `t39`;

-- measure AS07
SELECT CAST(`t11`.`period` AS STRING) AS `period`, CAST(`t11`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t11`.
`until_on` IS NULL) OR (`t11`.`authorised_on` <= `t11`.`until_on`), `t11`.`held_worker`, CAST(NULL AS STRING)) AS
STRING) AS `worker_id`, CAST(`t11`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS
`category`, CAST(IF(`t11`.`hit` IS NOT NULL AND NOT ISNAN(`t11`.`hit`), `t11`.`counted`, 0.0) AS DOUBLE) AS `counted`
, CAST(COALESCE(`t11`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t11`.`hit` IS NOT NULL AND NOT ISNAN(`t11`.`hit`), 0.0
, `t11`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t10`.`assessment_id`, `t10`.`person_id`, `t10`.`referral_id`, `t10`.`started_on`, `t10`.`child_seen`,
`t10`.`authorised_on`, `t10`.`nfa`, `t10`.`team_id`, `t10`.`worker_id`, `t10`.`period`, `t10`.`counted`, `t10`.`hit`,
`t6`.`held_by`, `t6`.`held_worker`, `t6`.`held_team`, `t6`.`from_on`, `t6`.`until_on`, `t6`.`held_next`
FROM (SELECT `t8`.`assessment_id`, `t8`.`person_id`, `t8`.`referral_id`, `t8`.`started_on`, `t8`.`child_seen`, `t8`.
`authorised_on`, `t8`.`nfa`, `t8`.`team_id`, `t8`.`worker_id`, `t8`.`period`, 1.0 AS `counted`, CAST(`t8`.`nfa` AS
DOUBLE) AS `hit`
FROM (SELECT `t7`.`assessment_id`, `t7`.`person_id`, `t7`.`referral_id`, `t7`.`started_on`, `t7`.`child_seen`, `t7`.
`authorised_on`, `t7`.`nfa`, `t7`.`team_id`, `t7`.`worker_id`, `t7`.`period`
FROM (SELECT `t3`.`assessment_id`, `t3`.`person_id`, `t3`.`referral_id`, `t3`.`started_on`, `t3`.`child_seen`, `t3`.
`authorised_on`, `t3`.`nfa`, `t3`.`team_id`, `t3`.`worker_id`, `t4`.`period`, `t4`.`day`
FROM `assessments` AS `t3`
INNER JOIN `period_days` AS `t4` ON `t3`.`authorised_on` = `t4`.`day`) AS `t7`) AS `t8`) AS `t10`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t6` ON `t10`.`person_id` = `t6`.`held_by` AND `t10`.`authorised_on` >= `t6`.
`from_on` AND ((`t6`.`held_next` IS NULL) OR (`t10`.`authorised_on` < `t6`.`held_next`))) AS `t11`;

-- measure AS08
SELECT CAST(`t61`.`period` AS STRING) AS `period`, CAST(`t61`.`person_id` AS STRING) AS `person_id`, CAST(`t61`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t61`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t61`.`hit` IS NOT NULL AND NOT ISNAN(`t61`.`hit`), `t61`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t61`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t61`.`hit` IS NOT NULL AND NOT ISNAN(`t61`.
`hit`), 0.0, `t61`.`counted`) AS DOUBLE) AS `unknown`, CAST(`t61`.`pending` AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t60`.`person_id`, `t60`.`episode_id`, `t60`.`started_on`, `t60`.`done_on`, `t60`.`ended_other_on`, `t60`
.`unknown_because`, `t60`.`period`, `t60`.`counted`, `t60`.`as_at`, `t60`.`seen`, `t60`.`waited_until`, `t60`.
`worker_id`, `t60`.`team_id`, `t60`.`days`, IF((`t60`.`unknown_because` IS NULL) AND (`t60`.`days` >= 0), CAST(`t60`.
`days` AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`, CAST(NOT (`t60`.`seen`) AS DOUBLE) AS `pending`
FROM (SELECT `t59`.`person_id`, `t59`.`episode_id`, `t59`.`started_on`, `t59`.`done_on`, `t59`.`ended_other_on`, `t59`
.`unknown_because`, `t59`.`period`, `t59`.`counted`, `t59`.`as_at`, `t59`.`seen`, `t59`.`waited_until`, `t59`.
`worker_id`, `t59`.`team_id`, `t59`.`days`
FROM (SELECT `t58`.`person_id`, `t58`.`episode_id`, `t58`.`started_on`, `t58`.`done_on`, `t58`.`ended_other_on`, `t58`
.`unknown_because`, `t58`.`period`, `t58`.`counted`, `t58`.`as_at`, `t58`.`seen`, `t58`.`waited_until`, `t58`.
`worker_id`, `t58`.`team_id`, `t58`.`first_number`, `t58`.`number`, DATEDIFF(DAY, `t58`.`first_number`, `t58`.
`number`) AS `days`
FROM (SELECT `t57`.`person_id`, `t57`.`episode_id`, `t57`.`started_on`, `t57`.`done_on`, `t57`.`ended_other_on`, `t57`
.`unknown_because`, `t57`.`period`, `t57`.`counted`, `t57`.`as_at`, `t57`.`seen`, `t57`.`waited_until`, `t57`.
`worker_id`, `t57`.`team_id`, `t57`.`first_number`, `t57`.`number`
FROM (SELECT `t56`.`person_id`, `t56`.`episode_id`, `t56`.`started_on`, `t56`.`done_on`, `t56`.`ended_other_on`, `t56`
.`unknown_because`, `t56`.`period`, `t56`.`counted`, `t56`.`as_at`, `t56`.`seen`, `t56`.`waited_until`, `t56`.
`worker_id`, `t56`.`team_id`, `t56`.`first_number`, `t25`.`shift_from`, `t25`.`number`
FROM (SELECT `t54`.`person_id`, `t54`.`episode_id`, `t54`.`started_on`, `t54`.`done_on`, `t54`.`ended_other_on`, `t54`
.`unknown_because`, `t54`.`period`, `t54`.`counted`, `t54`.`as_at`, `t54`.`seen`, `t54`.`waited_until`, `t54`.
`worker_id`, `t54`.`team_id`, `t54`.`first_number`
FROM (SELECT `t53`.`person_id`, `t53`.`episode_id`, `t53`.`started_on`, `t53`.`done_on`, `t53`.`ended_other_on`, `t53`
.`unknown_because`, `t53`.`period`, `t53`.`counted`, `t53`.`as_at`, `t53`.`seen`, `t53`.`waited_until`, `t53`.
`worker_id`, `t53`.`team_id`, `t26`.`shift_from`, `t26`.`first_number`
FROM (SELECT `t51`.`person_id`, `t51`.`episode_id`, `t51`.`started_on`, `t51`.`done_on`, `t51`.`ended_other_on`, `t51`
.`unknown_because`, `t51`.`period`, `t51`.`counted`, `t51`.`as_at`, `t51`.`seen`, `t51`.`waited_until`, IF((`t51`.
`until_on` IS NULL) OR (`t51`.`waited_until` <= `t51`.`until_on`), `t51`.`held_worker`, CAST(NULL AS STRING)) AS
`worker_id`, `t51`.`held_team` AS `team_id`
FROM (SELECT `t50`.`person_id`, `t50`.`episode_id`, `t50`.`started_on`, `t50`.`done_on`, `t50`.`ended_other_on`, `t50`
.`unknown_because`, `t50`.`period`, `t50`.`counted`, `t50`.`as_at`, `t50`.`seen`, `t50`.`waited_until`, `t20`.
`held_by`, `t20`.`held_worker`, `t20`.`held_team`, `t20`.`from_on`, `t20`.`until_on`, `t20`.`held_next`
FROM (SELECT `t48`.`person_id`, `t48`.`episode_id`, `t48`.`started_on`, `t48`.`done_on`, `t48`.`ended_other_on`, `t48`
.`unknown_because`, `t48`.`period`, `t48`.`counted`, `t48`.`as_at`, `t48`.`done_on` IS NOT NULL AS `seen`, IF(`t48`.
`done_on` IS NOT NULL, `t48`.`done_on`, LEAST(`t48`.`ended_other_on`, `t48`.`as_at`)) AS `waited_until`
FROM (SELECT `t47`.`person_id`, `t47`.`episode_id`, `t47`.`started_on`, `t47`.`done_on`, `t47`.`ended_other_on`, `t47`
.`unknown_because`, `t47`.`period`, `t47`.`counted`, `t10`.`as_at`
FROM (SELECT `t45`.`person_id`, `t45`.`episode_id`, `t45`.`started_on`, `t45`.`done_on`, `t45`.`ended_other_on`, `t45`
.`unknown_because`, `t45`.`period`, 1.0 AS `counted`
FROM (SELECT `t44`.`person_id`, `t44`.`episode_id`, `t44`.`started_on`, `t44`.`done_on`, `t44`.`ended_other_on`, `t44`
.`unknown_because`, `t44`.`period`
FROM (SELECT `t40`.`person_id`, `t40`.`assessment_id` AS `episode_id`, `t40`.`referral_on` AS `started_on`, `t43`.
`seen_on` AS `done_on`, `t40`.`closed_on` AS `ended_other_on`, IF(((`t43`.`perhaps_on` IS NOT NULL) AND ((`t43`.
`seen_on` IS NULL) OR (`t43`.`perhaps_on` < `t43`.`seen_on`))) OR ((`t40`.`born_on` IS NULL) AND (`t43`.`seen_on` IS
NULL)), 'it is not recorded either way', CAST(NULL AS STRING)) AS `unknown_because`, `t11`.`period`, `t11`.`day`
FROM (SELECT *
FROM (SELECT `t37`.`assessment_id`, `t37`.`person_id`, `t37`.`referral_id`, `t37`.`started_on`, `t37`.`child_seen`,
`t37`.`authorised_on`, `t37`.`nfa`, `t37`.`team_id`, `t37`.`worker_id`, `t37`.`place`, `t37`.`as_at`, `t37`.`episode`
, `t37`.`referral_on`, `t37`.`closed_on`, `t37`.`born_on`
FROM (SELECT *
FROM (SELECT `t35`.`assessment_id`, `t35`.`person_id`, `t35`.`referral_id`, `t35`.`started_on`, `t35`.`child_seen`,
`t35`.`authorised_on`, `t35`.`nfa`, `t35`.`team_id`, `t35`.`worker_id`, `t35`.`place`, `t35`.`as_at`, `t21`.`episode`
, `t21`.`referral_on`, `t21`.`closed_on`, `t22`.`born_person`, `t22`.`born_on`, `t22`.`expected_on`
FROM (SELECT *
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`place`, `t10`.`as_at`
FROM (SELECT *
FROM (SELECT `t24`.`assessment_id`, `t24`.`person_id`, `t24`.`referral_id`, `t24`.`started_on`, `t24`.`child_seen`,
`t24`.`authorised_on`, `t24`.`nfa`, `t24`.`team_id`, `t24`.`worker_id`, ROW_NUMBER() OVER (PARTITION BY `t24`.
`referral_id` ORDER BY `t24`.`started_on` ASC NULLS LAST, `t24`.`assessment_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT *
FROM `assessments` AS `t9`
WHERE `t9`.`referral_id` IS NOT NULL) AS `t24`) AS `t30`
WHERE `t30`.`place` = 0) AS `t32` CROSS JOIN `snapshot_day` AS `t10`) AS `t33`
WHERE (`t33`.`started_on` IS NULL) OR (`t33`.`started_on` <= `t33`.`as_at`)) AS `t35`
INNER JOIN (SELECT `t4`.`referral_id` AS `episode`, `t4`.`referral_on`, `t4`.`closed_on`
FROM `cin_episodes` AS `t4`) AS `t21` ON `t35`.`referral_id` = `t21`.`episode`
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `born_person`, `t5`.`born_on`, `t5`.`expected_on`
FROM `persons` AS `t5`) AS `t22` ON `t35`.`person_id` = `t22`.`born_person`) AS `t36`
WHERE (`t36`.`born_on` IS NOT NULL) OR (`t36`.`expected_on` IS NULL)) AS `t37`) AS `t38`
WHERE (`t38`.`born_on` IS NULL) OR (`t38`.`born_on` <= `t38`.`referral_on`)) AS `t40`
LEFT OUTER JOIN (SELECT `t41`.`assessment_id` AS `met_in`, MIN(IF(`t41`.`seen`, `t41`.`visit_on`, NULL)) AS `seen_on`
, MIN(IF(`t41`.`seen` IS NULL, `t41`.`visit_on`, NULL)) AS `perhaps_on`
FROM (SELECT `t40`.`assessment_id`, `t40`.`person_id`, `t40`.`referral_id`, `t40`.`started_on`, `t40`.`child_seen`,
`t40`.`authorised_on`, `t40`.`nfa`, `t40`.`team_id`, `t40`.`worker_id`, `t40`.`place`, `t40`.`as_at`, `t40`.`episode`
, `t40`.`referral_on`, `t40`.`closed_on`, `t40`.`born_on`, `t29`.`visited`, `t29`.`visit_on`, `t29`.`seen`, `t29`.
`seen_alone`
FROM (SELECT *
FROM (SELECT `t37`.`assessment_id`, `t37`.`person_id`, `t37`.`referral_id`, `t37`.`started_on`, `t37`.`child_seen`,
`t37`.`authorised_on`, `t37`.`nfa`, `t37`.`team_id`, `t37`.`worker_id`, `t37`.`place`, `t37`.`as_at`, `t37`.`episode`
, `t37`.`referral_on`, `t37`.`closed_on`, `t37`.`born_on`
FROM (SELECT *
FROM (SELECT `t35`.`assessment_id`, `t35`.`person_id`, `t35`.`referral_id`, `t35`.`started_on`, `t35`.`child_seen`,
`t35`.`authorised_on`, `t35`.`nfa`, `t35`.`team_id`, `t35`.`worker_id`, `t35`.`place`, `t35`.`as_at`, `t21`.`episode`
, `t21`.`referral_on`, `t21`.`closed_on`, `t22`.`born_person`, `t22`.`born_on`, `t22`.`expected_on`
FROM (SELECT *
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`place`, `t10`.`as_at`
FROM (SELECT *
FROM (SELECT `t24`.`assessment_id`, `t24`.`person_id`, `t24`.`referral_id`, `t24`.`started_on`, `t24`.`child_seen`,
`t24`.`authorised_on`, `t24`.`nfa`, `t24`.`team_id`, `t24`.`worker_id`, ROW_NUMBER() OVER (PARTITION BY `t24`.
`referral_id` ORDER BY `t24`.`started_on` ASC NULLS LAST, `t24`.`assessment_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT *
FROM `assessments` AS `t9`
WHERE `t9`.`referral_id` IS NOT NULL) AS `t24`) AS `t30`
WHERE `t30`.`place` = 0) AS `t32` CROSS JOIN `snapshot_day` AS `t10`) AS `t33`
WHERE (`t33`.`started_on` IS NULL) OR (`t33`.`started_on` <= `t33`.`as_at`)) AS `t35`
INNER JOIN (SELECT `t4`.`referral_id` AS `episode`, `t4`.`referral_on`, `t4`.`closed_on`
FROM `cin_episodes` AS `t4`) AS `t21` ON `t35`.`referral_id` = `t21`.`episode`
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `born_person`, `t5`.`born_on`, `t5`.`expected_on`
FROM `persons` AS `t5`) AS `t22` ON `t35`.`person_id` = `t22`.`born_person`) AS `t36`
WHERE (`t36`.`born_on` IS NOT NULL) OR (`t36`.`expected_on` IS NULL)) AS `t37`) AS `t38`
WHERE (`t38`.`born_on` IS NULL) OR (`t38`.`born_on` <= `t38`.`referral_on`)) AS `t40`
INNER JOIN (SELECT `t27`.`person_id` AS `visited`, `t27`.`visit_on`, `t27`.`seen`, `t27`.`seen_alone`
FROM (SELECT *
FROM (SELECT `t6`.`person_id`, `t6`.`visit_on`, `t6`.`seen`, `t6`.`seen_alone`
FROM `cin_visits` AS `t6`) AS `t15`
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT `t7`.`person_id`, `t7`.`visit_on`, `t7`.`seen`, `t7`.`seen_alone`
FROM `assessment_visits` AS `t7`) AS `t16`
UNION ALL
SELECT *
FROM (SELECT `t8`.`person_id`, `t8`.`visit_on`, `t8`.`seen`, `t8`.`seen_alone`
FROM `cp_visits` AS `t8`) AS `t17`) AS `t23`) AS `t27`) AS `t29` ON `t40`.`person_id` = `t29`.`visited` AND `t29`.
`visit_on` >= `t40`.`referral_on` AND `t29`.`visit_on` <= `t40`.`as_at`) AS `t41` GROUP BY 1) AS `t43` ON `t40`.
`assessment_id` = `t43`.`met_in`
INNER JOIN `period_days` AS `t11` ON `t40`.`referral_on` = `t11`.`day`) AS `t44`) AS `t45`) AS `t47` CROSS JOIN
`snapshot_day` AS `t10`) AS `t48`) AS `t50`
LEFT OUTER JOIN (SELECT `t1`.`person_id` AS `held_by`, `t1`.`worker_id` AS `held_worker`, `t1`.`team_id` AS
`held_team`, `t1`.`from_on`, `t1`.`until_on`, `t1`.`next_on` AS `held_next`
FROM `responsibility` AS `t1`) AS `t20` ON `t50`.`person_id` = `t20`.`held_by` AND `t50`.`waited_until` >= `t20`.
`from_on` AND ((`t20`.`held_next` IS NULL) OR (`t50`.`waited_until` < `t20`.`held_next`))) AS `t51`) AS `t53`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `first_number`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'working_day_number' AND `t0`.`variant` = 'all') AS `t26` ON `t53`.`started_on` = `t26`.
`shift_from`) AS `t54`) AS `t56`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `number`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'working_day_number' AND `t0`.`variant` = 'all') AS `t25` ON `t56`.`waited_until` = `t25`.
`shift_from`) AS `t57`) AS `t58`) AS `t59`) AS `t60`) AS `t61`;

-- measure AS09
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
WHERE `t1`.`standard` = 'assessment_review_point') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
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
WHERE `t1`.`standard` = 'assessment_review_point') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`;

-- measure AS10
SELECT CAST(`t33`.`period` AS STRING) AS `period`, CAST(`t33`.`person_id` AS STRING) AS `person_id`, CAST(`t33`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t33`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t33`.`hit` IS NOT NULL AND NOT ISNAN(`t33`.`hit`), `t33`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t33`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t33`.`hit` IS NOT NULL AND NOT ISNAN(`t33`.
`hit`), 0.0, `t33`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t32`.`assessment_id`, `t32`.`person_id`, `t32`.`referral_id`, `t32`.`started_on`, `t32`.`child_seen`,
`t32`.`authorised_on`, `t32`.`nfa`, `t32`.`team_id`, `t32`.`worker_id`, `t32`.`period`, `t32`.`counted`, `t32`.
`least`, `t32`.`share`, `t32`.`filled`, `t32`.`not_counted`, `t32`.`analysis`, `t32`.`concluded`, `t32`.`hit`, `t32`.
`held_by_right`
FROM (SELECT `t31`.`assessment_id`, `t31`.`person_id`, `t31`.`referral_id`, `t31`.`started_on`, `t31`.`child_seen`,
`t31`.`authorised_on`, `t31`.`nfa`, `t31`.`held_team` AS `team_id`, IF((`t31`.`until_on` IS NULL) OR (`t31`.
`authorised_on` <= `t31`.`until_on`), `t31`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t31`.`period`, `t31`
.`counted`, `t31`.`least`, `t31`.`share`, `t31`.`held_by`, `t31`.`filled`, `t31`.`not_counted`, `t31`.`analysis`,
`t31`.`concluded`, `t31`.`hit`, `t31`.`held_by_right`, `t31`.`held_worker`, `t31`.`held_team`, `t31`.`from_on`, `t31`
.`until_on`, `t31`.`held_next`
FROM (SELECT `t30`.`assessment_id`, `t30`.`person_id`, `t30`.`referral_id`, `t30`.`started_on`, `t30`.`child_seen`,
`t30`.`authorised_on`, `t30`.`nfa`, `t30`.`team_id`, `t30`.`worker_id`, `t30`.`period`, `t30`.`counted`, `t30`.
`least`, `t30`.`share`, `t30`.`held_by`, `t30`.`filled`, `t30`.`not_counted`, `t30`.`analysis`, `t30`.`concluded`,
`t30`.`hit`, `t9`.`held_by` AS `held_by_right`, `t9`.`held_worker`, `t9`.`held_team`, `t9`.`from_on`, `t9`.`until_on`
, `t9`.`held_next`
FROM (SELECT `t28`.`assessment_id`, `t28`.`person_id`, `t28`.`referral_id`, `t28`.`started_on`, `t28`.`child_seen`,
`t28`.`authorised_on`, `t28`.`nfa`, `t28`.`team_id`, `t28`.`worker_id`, `t28`.`period`, `t28`.`counted`, `t28`.
`least`, `t28`.`share`, `t28`.`held_by`, `t28`.`filled`, `t28`.`not_counted`, `t28`.`analysis`, `t28`.`concluded`, IF
((`t28`.`filled` IS NULL) OR (`t28`.`not_counted` > 0), CAST(NULL AS DOUBLE), CAST((`t28`.`filled` = 6) AND ((`t28`.
`analysis` * 100) >= (`t28`.`concluded` * `t28`.`share`)) AS DOUBLE)) AS `hit`
FROM (SELECT `t24`.`assessment_id`, `t24`.`person_id`, `t24`.`referral_id`, `t24`.`started_on`, `t24`.`child_seen`,
`t24`.`authorised_on`, `t24`.`nfa`, `t24`.`team_id`, `t24`.`worker_id`, `t24`.`period`, `t24`.`counted`, `t24`.
`least`, `t24`.`share`, `t27`.`held_by`, `t27`.`filled`, `t27`.`not_counted`, `t27`.`analysis`, `t27`.`concluded`
FROM (SELECT `t22`.`assessment_id`, `t22`.`person_id`, `t22`.`referral_id`, `t22`.`started_on`, `t22`.`child_seen`,
`t22`.`authorised_on`, `t22`.`nfa`, `t22`.`team_id`, `t22`.`worker_id`, `t22`.`period`, `t22`.`counted`, `t22`.
`least`, `t22`.`share`
FROM (SELECT `t21`.`assessment_id`, `t21`.`person_id`, `t21`.`referral_id`, `t21`.`started_on`, `t21`.`child_seen`,
`t21`.`authorised_on`, `t21`.`nfa`, `t21`.`team_id`, `t21`.`worker_id`, `t21`.`period`, `t21`.`counted`, `t21`.
`least`, `t13`.`given_on`, `t13`.`given_variant`, `t13`.`share`
FROM (SELECT `t19`.`assessment_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`started_on`, `t19`.`child_seen`,
`t19`.`authorised_on`, `t19`.`nfa`, `t19`.`team_id`, `t19`.`worker_id`, `t19`.`period`, `t19`.`counted`, `t19`.
`least`
FROM (SELECT `t18`.`assessment_id`, `t18`.`person_id`, `t18`.`referral_id`, `t18`.`started_on`, `t18`.`child_seen`,
`t18`.`authorised_on`, `t18`.`nfa`, `t18`.`team_id`, `t18`.`worker_id`, `t18`.`period`, `t18`.`counted`, `t14`.
`given_on`, `t14`.`given_variant`, `t14`.`least`
FROM (SELECT `t16`.`assessment_id`, `t16`.`person_id`, `t16`.`referral_id`, `t16`.`started_on`, `t16`.`child_seen`,
`t16`.`authorised_on`, `t16`.`nfa`, `t16`.`team_id`, `t16`.`worker_id`, `t16`.`period`, 1.0 AS `counted`
FROM (SELECT `t15`.`assessment_id`, `t15`.`person_id`, `t15`.`referral_id`, `t15`.`started_on`, `t15`.`child_seen`,
`t15`.`authorised_on`, `t15`.`nfa`, `t15`.`team_id`, `t15`.`worker_id`, `t15`.`period`
FROM (SELECT `t5`.`assessment_id`, `t5`.`person_id`, `t5`.`referral_id`, `t5`.`started_on`, `t5`.`child_seen`, `t5`.
`authorised_on`, `t5`.`nfa`, `t5`.`team_id`, `t5`.`worker_id`, `t6`.`period`, `t6`.`day`
FROM `assessments` AS `t5`
INNER JOIN `period_days` AS `t6` ON `t5`.`authorised_on` = `t6`.`day`) AS `t15`) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `least`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'section_length') AS `t14` ON `t18`.`authorised_on` = `t14`.`given_on` AND 'all' = `t14`.
`given_variant`) AS `t19`) AS `t21`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `share`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'analysis_share') AS `t13` ON `t21`.`authorised_on` = `t13`.`given_on` AND 'all' = `t13`.
`given_variant`) AS `t22`) AS `t24`
LEFT OUTER JOIN (SELECT `t25`.`assessment_id` AS `held_by`, COUNT(DISTINCT IF(`t25`.`characters` >= `t25`.`least`,
`t25`.`section`, CAST(NULL AS STRING))) AS `filled`, SUM(CAST(`t25`.`characters` IS NULL AS INT)) AS `not_counted`,
SUM(IF(`t25`.`section` = 'analysis', `t25`.`characters`, 0)) AS `analysis`, SUM(IF(`t25`.`section` IN ('analysis',
'recommendations'), `t25`.`characters`, 0)) AS `concluded`
FROM (SELECT `t24`.`assessment_id`, `t24`.`person_id`, `t24`.`referral_id`, `t24`.`started_on`, `t24`.`child_seen`,
`t24`.`authorised_on`, `t24`.`nfa`, `t24`.`team_id`, `t24`.`worker_id`, `t24`.`period`, `t24`.`counted`, `t24`.
`least`, `t24`.`share`, `t12`.`part_of`, `t12`.`section`, `t12`.`characters`
FROM (SELECT `t22`.`assessment_id`, `t22`.`person_id`, `t22`.`referral_id`, `t22`.`started_on`, `t22`.`child_seen`,
`t22`.`authorised_on`, `t22`.`nfa`, `t22`.`team_id`, `t22`.`worker_id`, `t22`.`period`, `t22`.`counted`, `t22`.
`least`, `t22`.`share`
FROM (SELECT `t21`.`assessment_id`, `t21`.`person_id`, `t21`.`referral_id`, `t21`.`started_on`, `t21`.`child_seen`,
`t21`.`authorised_on`, `t21`.`nfa`, `t21`.`team_id`, `t21`.`worker_id`, `t21`.`period`, `t21`.`counted`, `t21`.
`least`, `t13`.`given_on`, `t13`.`given_variant`, `t13`.`share`
FROM (SELECT `t19`.`assessment_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`started_on`, `t19`.`child_seen`,
`t19`.`authorised_on`, `t19`.`nfa`, `t19`.`team_id`, `t19`.`worker_id`, `t19`.`period`, `t19`.`counted`, `t19`.
`least`
FROM (SELECT `t18`.`assessment_id`, `t18`.`person_id`, `t18`.`referral_id`, `t18`.`started_on`, `t18`.`child_seen`,
`t18`.`authorised_on`, `t18`.`nfa`, `t18`.`team_id`, `t18`.`worker_id`, `t18`.`period`, `t18`.`counted`, `t14`.
`given_on`, `t14`.`given_variant`, `t14`.`least`
FROM (SELECT `t16`.`assessment_id`, `t16`.`person_id`, `t16`.`referral_id`, `t16`.`started_on`, `t16`.`child_seen`,
`t16`.`authorised_on`, `t16`.`nfa`, `t16`.`team_id`, `t16`.`worker_id`, `t16`.`period`, 1.0 AS `counted`
FROM (SELECT `t15`.`assessment_id`, `t15`.`person_id`, `t15`.`referral_id`, `t15`.`started_on`, `t15`.`child_seen`,
`t15`.`authorised_on`, `t15`.`nfa`, `t15`.`team_id`, `t15`.`worker_id`, `t15`.`period`
FROM (SELECT `t5`.`assessment_id`, `t5`.`person_id`, `t5`.`referral_id`, `t5`.`started_on`, `t5`.`child_seen`, `t5`.
`authorised_on`, `t5`.`nfa`, `t5`.`team_id`, `t5`.`worker_id`, `t6`.`period`, `t6`.`day`
FROM `assessments` AS `t5`
INNER JOIN `period_days` AS `t6` ON `t5`.`authorised_on` = `t6`.`day`) AS `t15`) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `least`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'section_length') AS `t14` ON `t18`.`authorised_on` = `t14`.`given_on` AND 'all' = `t14`.
`given_variant`) AS `t19`) AS `t21`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `share`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'analysis_share') AS `t13` ON `t21`.`authorised_on` = `t13`.`given_on` AND 'all' = `t13`.
`given_variant`) AS `t22`) AS `t24`
INNER JOIN (SELECT `t2`.`assessment_id` AS `part_of`, `t2`.`section`, `t2`.`characters`
FROM `assessment_sections` AS `t2`) AS `t12` ON `t24`.`assessment_id` = `t12`.`part_of`) AS `t25` GROUP BY 1) AS `t27`
ON `t24`.`assessment_id` = `t27`.`held_by`) AS `t28`) AS `t30`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t9` ON `t30`.`person_id` = `t9`.`held_by` AND `t30`.`authorised_on` >= `t9`.
`from_on` AND ((`t9`.`held_next` IS NULL) OR (`t30`.`authorised_on` < `t9`.`held_next`))) AS `t31`) AS `t32`) AS `t33`;
