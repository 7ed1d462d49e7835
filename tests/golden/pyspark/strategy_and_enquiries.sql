-- clock strategy_wider_attendance
SELECT 'strategy_wider_attendance' AS `standard`, `t33`.`person_id`, `t33`.`episode_id`, `t33`.`sequence`, `t33`.
`variant`, `t33`.`started_on`, `t33`.`limit_due_on` AS `due_on`, `t33`.`done_on`, IF(`t33`.`done_on` IS NOT NULL, CAST
(NULL AS DATE), `t33`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t33`.`unknown_because`, CASE WHEN `t33`.
`started_on` IS NULL THEN 'the start date is missing' WHEN `t33`.`done_on` < `t33`.`started_on` THEN
'the dates are in the wrong order' WHEN `t33`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t33`.`version` AS `parameter_version`
FROM (SELECT `t32`.`person_id`, `t32`.`episode_id`, `t32`.`started_on`, `t32`.`present`, `t32`.`sequence`, `t32`.
`variant`, `t32`.`ended_other_on`, `t32`.`unknown_because`, `t32`.`past_mending_on`, `t32`.`done_on`, `t14`.
`limit_variant`, `t14`.`limit_started_on`, `t14`.`limit_due_on`, `t14`.`version`
FROM (SELECT `t30`.`person_id`, `t30`.`episode_id`, `t30`.`started_on`, `t30`.`present`, `t30`.`sequence`, `t30`.
`variant`, `t30`.`past_mending_on` AS `ended_other_on`, IF(`t30`.`present` IS NULL, 'it is not recorded either way',
CAST(NULL AS STRING)) AS `unknown_because`, `t30`.`past_mending_on`, IF(`t30`.`present`, `t30`.`started_on`, CAST(
NULL AS DATE)) AS `done_on`
FROM (SELECT `t29`.`person_id`, `t29`.`episode_id`, `t29`.`started_on`, `t29`.`present`, `t29`.`sequence`, `t29`.
`variant`, `t29`.`ended_other_on`, `t29`.`unknown_because`, `t29`.`past_mending_on`
FROM (SELECT `t28`.`person_id`, `t28`.`episode_id`, `t28`.`started_on`, `t28`.`present`, `t28`.`sequence`, `t28`.
`variant`, `t28`.`ended_other_on`, `t28`.`unknown_because`, `t15`.`shift_from`, `t15`.`past_mending_on`
FROM (SELECT `t26`.`person_id`, `t26`.`strategy_id` AS `episode_id`, `t26`.`held_on` AS `started_on`, IF(`t26`.
`minutes` IS NULL, CAST(NULL AS BOOLEAN), `t26`.`all_came` = 1) AS `present`, 1 AS `sequence`, 'all' AS `variant`,
CAST(NULL AS DATE) AS `ended_other_on`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t25`.`strategy_id`, `t25`.`person_id`, `t25`.`held_on`, MIN(COALESCE(`t25`.`came`, 0)) AS `all_came`,
MAX(`t25`.`minuted`) AS `minutes`
FROM (SELECT `t24`.`strategy_id`, `t24`.`person_id`, `t24`.`meeting_id`, `t24`.`held_on`, `t24`.`kind`, `t16`.
`came_to`, `t16`.`came_for`, `t16`.`came`, `t9`.`minuted`
FROM (SELECT *
FROM (SELECT `t17`.`strategy_id`, `t17`.`person_id`, `t17`.`meeting_id`, `t17`.`held_on`, `t18`.`kind`
FROM (SELECT `t2`.`strategy_id`, `t2`.`meeting_id`, `t2`.`person_id`, `t2`.`referral_id`, `t2`.`concern_at`, `t2`.
`held_at`, `t2`.`enquiry_begun`, `t2`.`recorded_at`, `t2`.`recorded_by`, CAST(`t2`.`held_at` AS DATE) AS `held_on`
FROM `strategy_discussions` AS `t2`
WHERE `t2`.`held_at` IS NOT NULL) AS `t17`
INNER JOIN (SELECT `t3`.`person_id` AS `works_with`, `t3`.`agency` AS `kind`, `t3`.`started_on` AS `since`, `t3`.
`ended_on` AS `until`
FROM `child_agencies` AS `t3`
WHERE `t3`.`agency` IN ('education', 'other')) AS `t18` ON `t17`.`person_id` = `t18`.`works_with` AND ((`t18`.`since`
IS NULL) OR (`t18`.`since` <= `t17`.`held_on`)) AND ((`t18`.`until` IS NULL) OR (`t18`.`until` >= `t17`.`held_on`)))
AS `t20`
UNION
SELECT *
FROM (SELECT `t21`.`strategy_id`, `t21`.`person_id`, `t21`.`meeting_id`, `t21`.`held_on`, `t21`.`kind`
FROM (SELECT `t19`.`strategy_id`, `t19`.`meeting_id`, `t19`.`person_id`, `t19`.`referral_id`, `t19`.`concern_at`,
`t19`.`held_at`, `t19`.`enquiry_begun`, `t19`.`recorded_at`, `t19`.`recorded_by`, `t19`.`held_on`, `t19`.`source_of`,
`t19`.`source`, CASE WHEN `t19`.`source` IN ('2A', '2B') THEN 'education' WHEN `t19`.`source` IN ('4', '5A', '5B',
'5C', '5D', '7', '8') THEN 'other' ELSE NULL END AS `kind`
FROM (SELECT `t17`.`strategy_id`, `t17`.`meeting_id`, `t17`.`person_id`, `t17`.`referral_id`, `t17`.`concern_at`,
`t17`.`held_at`, `t17`.`enquiry_begun`, `t17`.`recorded_at`, `t17`.`recorded_by`, `t17`.`held_on`, `t13`.`source_of`,
`t13`.`source`
FROM (SELECT `t2`.`strategy_id`, `t2`.`meeting_id`, `t2`.`person_id`, `t2`.`referral_id`, `t2`.`concern_at`, `t2`.
`held_at`, `t2`.`enquiry_begun`, `t2`.`recorded_at`, `t2`.`recorded_by`, CAST(`t2`.`held_at` AS DATE) AS `held_on`
FROM `strategy_discussions` AS `t2`
WHERE `t2`.`held_at` IS NOT NULL) AS `t17`
INNER JOIN (SELECT `t4`.`referral_id` AS `source_of`, `t4`.`source`
FROM `cin_episodes` AS `t4`) AS `t13` ON `t17`.`referral_id` = `t13`.`source_of`) AS `t19`) AS `t21`
WHERE `t21`.`kind` IS NOT NULL) AS `t22`) AS `t24`
LEFT OUTER JOIN (SELECT DISTINCT `t1`.`meeting_id` AS `came_to`, `t1`.`agency` AS `came_for`, 1 AS `came`
FROM `strategy_attendees` AS `t1`
WHERE `t1`.`mode` IN ('in person', 'live remote')) AS `t16` ON `t24`.`meeting_id` = `t16`.`came_to` AND `t24`.`kind` =
`t16`.`came_for`
LEFT OUTER JOIN (SELECT DISTINCT `t1`.`meeting_id` AS `minuted`
FROM `strategy_attendees` AS `t1`) AS `t9` ON `t24`.`meeting_id` = `t9`.`minuted`) AS `t25` GROUP BY 1, 2, 3) AS `t26`
) AS `t28`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `past_mending_on`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'day_after' AND `t0`.`variant` = 'all') AS `t15` ON `t28`.`started_on` = `t15`.`shift_from`)
AS `t29`) AS `t30`) AS `t32`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'same_day') AS `t14` ON `t32`.`variant` = `t14`.`limit_variant` AND `t32`.`started_on` =
`t14`.`limit_started_on`) AS `t33`;

-- clock seen_in_enquiry
SELECT 'seen_in_enquiry' AS `standard`, `t46`.`person_id`, `t46`.`episode_id`, `t46`.`sequence`, `t46`.`variant`,
`t46`.`started_on`, `t46`.`limit_due_on` AS `due_on`, `t46`.`done_on`, IF(`t46`.`done_on` IS NOT NULL, CAST(NULL AS
DATE), `t46`.`ended_other_on`) AS `ended_other_on`, COALESCE(`t46`.`unknown_because`, CASE WHEN `t46`.`started_on` IS
NULL THEN 'the start date is missing' WHEN `t46`.`done_on` < `t46`.`started_on` THEN
'the dates are in the wrong order' WHEN `t46`.`limit_due_on` IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS `unknown_because`, `t46`.`version` AS `parameter_version`
FROM (SELECT `t45`.`person_id`, `t45`.`episode_id`, `t45`.`started_on`, `t45`.`present`, `t45`.`sequence`, `t45`.
`variant`, `t45`.`ended_other_on`, `t45`.`unknown_because`, `t45`.`past_mending_on`, `t45`.`done_on`, `t18`.
`limit_variant`, `t18`.`limit_started_on`, `t18`.`limit_due_on`, `t18`.`version`
FROM (SELECT `t43`.`person_id`, `t43`.`episode_id`, `t43`.`started_on`, `t43`.`present`, `t43`.`sequence`, `t43`.
`variant`, `t43`.`past_mending_on` AS `ended_other_on`, IF(`t43`.`present` IS NULL, 'it is not recorded either way',
CAST(NULL AS STRING)) AS `unknown_because`, `t43`.`past_mending_on`, IF(`t43`.`present`, `t43`.`started_on`, CAST(
NULL AS DATE)) AS `done_on`
FROM (SELECT `t42`.`person_id`, `t42`.`episode_id`, `t42`.`started_on`, `t42`.`present`, `t42`.`sequence`, `t42`.
`variant`, `t42`.`ended_other_on`, `t42`.`unknown_because`, `t42`.`past_mending_on`
FROM (SELECT `t41`.`person_id`, `t41`.`episode_id`, `t41`.`started_on`, `t41`.`present`, `t41`.`sequence`, `t41`.
`variant`, `t41`.`ended_other_on`, `t41`.`unknown_because`, `t19`.`shift_from`, `t19`.`past_mending_on`
FROM (SELECT `t39`.`person_id`, `t39`.`episode_id`, `t39`.`started_on`, `t39`.`present`, 1 AS `sequence`, 'all' AS
`variant`, CAST(NULL AS DATE) AS `ended_other_on`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t34`.`person_id`, `t34`.`enquiry_id` AS `episode_id`, `t34`.`ended_on` AS `started_on`, IF(COALESCE(
`t34`.`ended_on` < `t34`.`started_on`, TRUE) OR (COALESCE(`t38`.`how`, 0) = 1) OR ((COALESCE(`t38`.`how`, 0) = 0) AND
(COALESCE(`t34`.`started_on` < `t25`.`record_begins_on`, FALSE) OR (`t34`.`born_on` IS NULL))), CAST(NULL AS BOOLEAN)
, COALESCE(`t38`.`how`, 0) = 2) AS `present`
FROM (SELECT `t32`.`enquiry_id`, `t32`.`referral_id`, `t32`.`person_id`, `t32`.`started_on`, `t32`.`ended_on`, `t32`.
`nfa`, `t32`.`worker_id`, `t32`.`team_id`, `t32`.`born_on`, `t32`.`alone_from`
FROM (SELECT `t31`.`enquiry_id`, `t31`.`referral_id`, `t31`.`person_id`, `t31`.`started_on`, `t31`.`ended_on`, `t31`.
`nfa`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`born_on`, `t20`.`shift_from`, `t20`.`alone_from`
FROM (SELECT *
FROM (SELECT `t28`.`enquiry_id`, `t28`.`referral_id`, `t28`.`person_id`, `t28`.`started_on`, `t28`.`ended_on`, `t28`.
`nfa`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`born_on`
FROM (SELECT *
FROM (SELECT `t21`.`enquiry_id`, `t21`.`referral_id`, `t21`.`person_id`, `t21`.`started_on`, `t21`.`ended_on`, `t21`.
`nfa`, `t21`.`worker_id`, `t21`.`team_id`, `t16`.`born_person`, `t16`.`born_on`, `t16`.`expected_on`
FROM (SELECT *
FROM `s47_enquiries` AS `t2`
WHERE `t2`.`ended_on` IS NOT NULL) AS `t21`
LEFT OUTER JOIN (SELECT `t4`.`person_id` AS `born_person`, `t4`.`born_on`, `t4`.`expected_on`
FROM `persons` AS `t4`) AS `t16` ON `t21`.`person_id` = `t16`.`born_person`) AS `t27`
WHERE (`t27`.`born_on` IS NOT NULL) OR (`t27`.`expected_on` IS NULL)) AS `t28`) AS `t29`
WHERE (`t29`.`born_on` IS NULL) OR (`t29`.`born_on` <= `t29`.`ended_on`)) AS `t31`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `alone_from`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'enquiry_seen_alone_from' AND `t0`.`variant` = 'all') AS `t20` ON `t31`.`born_on` = `t20`.
`shift_from`) AS `t32`) AS `t34`
LEFT OUTER JOIN (SELECT `t36`.`enquiry_id` AS `met_in`, MAX(`t36`.`how`) AS `how`
FROM (SELECT `t35`.`enquiry_id`, `t35`.`referral_id`, `t35`.`person_id`, `t35`.`started_on`, `t35`.`ended_on`, `t35`.
`nfa`, `t35`.`worker_id`, `t35`.`team_id`, `t35`.`born_on`, `t35`.`alone_from`, `t35`.`visited`, `t35`.`visit_on`,
`t35`.`seen`, `t35`.`seen_alone`, CASE WHEN `t35`.`seen` AND ((`t35`.`visit_on` < `t35`.`alone_from`) OR `t35`.
`seen_alone`) THEN 2 WHEN (`t35`.`seen` AND ((`t35`.`visit_on` < `t35`.`alone_from`) OR `t35`.`seen_alone`)) IS NULL
THEN 1 ELSE 0 END AS `how`
FROM (SELECT `t34`.`enquiry_id`, `t34`.`referral_id`, `t34`.`person_id`, `t34`.`started_on`, `t34`.`ended_on`, `t34`.
`nfa`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`born_on`, `t34`.`alone_from`, `t26`.`visited`, `t26`.`visit_on`,
`t26`.`seen`, `t26`.`seen_alone`
FROM (SELECT `t32`.`enquiry_id`, `t32`.`referral_id`, `t32`.`person_id`, `t32`.`started_on`, `t32`.`ended_on`, `t32`.
`nfa`, `t32`.`worker_id`, `t32`.`team_id`, `t32`.`born_on`, `t32`.`alone_from`
FROM (SELECT `t31`.`enquiry_id`, `t31`.`referral_id`, `t31`.`person_id`, `t31`.`started_on`, `t31`.`ended_on`, `t31`.
`nfa`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`born_on`, `t20`.`shift_from`, `t20`.`alone_from`
FROM (SELECT *
FROM (SELECT `t28`.`enquiry_id`, `t28`.`referral_id`, `t28`.`person_id`, `t28`.`started_on`, `t28`.`ended_on`, `t28`.
`nfa`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`born_on`
FROM (SELECT *
FROM (SELECT `t21`.`enquiry_id`, `t21`.`referral_id`, `t21`.`person_id`, `t21`.`started_on`, `t21`.`ended_on`, `t21`.
`nfa`, `t21`.`worker_id`, `t21`.`team_id`, `t16`.`born_person`, `t16`.`born_on`, `t16`.`expected_on`
FROM (SELECT *
FROM `s47_enquiries` AS `t2`
WHERE `t2`.`ended_on` IS NOT NULL) AS `t21`
LEFT OUTER JOIN (SELECT `t4`.`person_id` AS `born_person`, `t4`.`born_on`, `t4`.`expected_on`
FROM `persons` AS `t4`) AS `t16` ON `t21`.`person_id` = `t16`.`born_person`) AS `t27`
WHERE (`t27`.`born_on` IS NOT NULL) OR (`t27`.`expected_on` IS NULL)) AS `t28`) AS `t29`
WHERE (`t29`.`born_on` IS NULL) OR (`t29`.`born_on` <= `t29`.`ended_on`)) AS `t31`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `alone_from`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'enquiry_seen_alone_from' AND `t0`.`variant` = 'all') AS `t20` ON `t31`.`born_on` = `t20`.
`shift_from`) AS `t32`) AS `t34`
INNER JOIN (SELECT `t22`.`person_id` AS `visited`, `t22`.`visit_on`, `t22`.`seen`, `t22`.`seen_alone`
FROM (SELECT *
FROM (SELECT `t3`.`person_id`, `t3`.`visit_on`, `t3`.`seen`, `t3`.`seen_alone`
FROM `cin_visits` AS `t3`) AS `t7`
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT `t5`.`person_id`, `t5`.`visit_on`, `t5`.`seen`, `t5`.`seen_alone`
FROM `assessment_visits` AS `t5`) AS `t9`
UNION ALL
SELECT *
FROM (SELECT `t6`.`person_id`, `t6`.`visit_on`, `t6`.`seen`, `t6`.`seen_alone`
FROM `cp_visits` AS `t6`) AS `t10`) AS `t17`) AS `t22`) AS `t26` ON `t34`.`person_id` = `t26`.`visited` AND `t26`.
`visit_on` >= `t34`.`started_on` AND `t26`.`visit_on` <= `t34`.`ended_on`) AS `t35`) AS `t36` GROUP BY 1) AS `t38` ON
`t34`.`enquiry_id` = `t38`.`met_in` CROSS JOIN (SELECT MAX(`t14`.`from_on`) AS `record_begins_on`
FROM (SELECT *
FROM `coverage` AS `t1`
WHERE `t1`.`table_name` IN ('assessment_visits')) AS `t14`) AS `t25`) AS `t39`) AS `t41`
LEFT OUTER JOIN (SELECT `t0`.`started_on` AS `shift_from`, `t0`.`due_on` AS `past_mending_on`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'day_after' AND `t0`.`variant` = 'all') AS `t19` ON `t41`.`started_on` = `t19`.`shift_from`)
AS `t42`) AS `t43`) AS `t45`
LEFT OUTER JOIN (SELECT `t0`.`variant` AS `limit_variant`, `t0`.`started_on` AS `limit_started_on`, `t0`.`due_on` AS
`limit_due_on`, `t0`.`version`
FROM `deadlines` AS `t0`
WHERE `t0`.`parameter` = 'same_day') AS `t18` ON `t45`.`variant` = `t18`.`limit_variant` AND `t45`.`started_on` =
`t18`.`limit_started_on`) AS `t46`;

-- measure SD03
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
'missed' ELSE 'pending' END AS `state`, COALESCE(`t9`.`started_on`, `t9`.`done_on`) AS `dated_on`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t6`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'strategy_wider_attendance') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
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
WHERE `t1`.`standard` = 'strategy_wider_attendance') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`;

-- measure SD04
SELECT *
FROM (SELECT CAST(`t12`.`period` AS STRING) AS `period`, CAST(`t12`.`person_id` AS STRING) AS `person_id`, CAST(`t12`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t12`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(1.0 AS DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS
`unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t11`.`enquiry_id`, `t11`.`referral_id`, `t11`.`person_id`, `t11`.`started_on`, `t11`.`ended_on`, `t11`.
`nfa`, `t11`.`worker_id`, `t11`.`team_id`, `t11`.`period`
FROM (SELECT `t4`.`enquiry_id`, `t4`.`referral_id`, `t4`.`person_id`, `t4`.`started_on`, `t4`.`ended_on`, `t4`.`nfa`,
`t4`.`worker_id`, `t4`.`team_id`, `t5`.`period`, `t5`.`day`
FROM `s47_enquiries` AS `t4`
INNER JOIN `period_days` AS `t5` ON `t4`.`started_on` = `t5`.`day`) AS `t11`) AS `t12`) AS `t14`
UNION ALL
SELECT *
FROM (SELECT CAST(`t18`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(
CAST(NULL AS STRING) AS STRING) AS `worker_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `team_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `category`, CAST((`t18`.`children` * `t18`.`days`) / 365.25 AS DOUBLE) AS `counted`, CAST(0.0 AS
DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t17`.`period`, `t17`.`children`, `t8`.`days_of`, `t8`.`days`
FROM (SELECT `t15`.`period`, `t15`.`children`
FROM (SELECT `t13`.`period`, `t13`.`from_on`, `t13`.`to_on`, `t13`.`year_before_on`, `t13`.`population_id`, `t13`.
`counted_on`, `t13`.`children`, `t13`.`of_school_age`, `t13`.`source`, `t13`.`recorded_at`, `t13`.`recorded_by`,
ROW_NUMBER() OVER (PARTITION BY `t13`.`period` ORDER BY `t13`.`counted_on` DESC, `t13`.`population_id` ASC NULLS LAST
) - 1 AS `place`
FROM (SELECT `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.`year_before_on`, `t10`.`population_id`, `t10`.
`counted_on`, `t10`.`children`, `t10`.`of_school_age`, `t10`.`source`, `t10`.`recorded_at`, `t10`.`recorded_by`
FROM `periods` AS `t6`
INNER JOIN (SELECT *
FROM `population` AS `t3`
WHERE `t3`.`children` IS NOT NULL) AS `t10` ON `t10`.`counted_on` <= `t6`.`to_on`) AS `t13`) AS `t15`
WHERE `t15`.`place` = 0) AS `t17`
INNER JOIN (SELECT `t1`.`period` AS `days_of`, COUNT(*) AS `days`
FROM `period_days` AS `t1` GROUP BY 1) AS `t8` ON `t17`.`period` = `t8`.`days_of`) AS `t18`) AS `t19`;

-- measure SD05
SELECT CAST(`t32`.`period` AS STRING) AS `period`, CAST(`t32`.`person_id` AS STRING) AS `person_id`, CAST(`t32`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t32`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t32`.`hit` IS NOT NULL AND NOT ISNAN(`t32`.`hit`), `t32`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t32`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t32`.`hit` IS NOT NULL AND NOT ISNAN(`t32`.
`hit`), 0.0, `t32`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t31`.`enquiry_id`, `t31`.`referral_id`, `t31`.`person_id`, `t31`.`started_on`, `t31`.`ended_on`, `t31`.
`nfa`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`period`, `t31`.`counted`, `t31`.`as_at`, `t31`.`held_for`, `t31`.
`held_on`, `t31`.`enquiry_id_perhaps`, `t31`.`perhaps`, `t31`.`hit`
FROM (SELECT `t30`.`enquiry_id`, `t30`.`referral_id`, `t30`.`person_id`, `t30`.`started_on`, `t30`.`ended_on`, `t30`.
`nfa`, IF((`t30`.`until_on` IS NULL) OR (`t30`.`ended_on` <= `t30`.`until_on`), `t30`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t30`.`held_team` AS `team_id`, `t30`.`period`, `t30`.`counted`, `t30`.`as_at`, `t30`.
`held_for`, `t30`.`held_on`, `t30`.`enquiry_id_perhaps`, `t30`.`perhaps`, `t30`.`hit`, `t30`.`held_by`, `t30`.
`held_worker`, `t30`.`held_team`, `t30`.`from_on`, `t30`.`until_on`, `t30`.`held_next`
FROM (SELECT `t29`.`enquiry_id`, `t29`.`referral_id`, `t29`.`person_id`, `t29`.`started_on`, `t29`.`ended_on`, `t29`.
`nfa`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`period`, `t29`.`counted`, `t29`.`as_at`, `t29`.`held_for`, `t29`.
`held_on`, `t29`.`enquiry_id_perhaps`, `t29`.`perhaps`, `t29`.`hit`, `t9`.`held_by`, `t9`.`held_worker`, `t9`.
`held_team`, `t9`.`from_on`, `t9`.`until_on`, `t9`.`held_next`
FROM (SELECT `t27`.`enquiry_id`, `t27`.`referral_id`, `t27`.`person_id`, `t27`.`started_on`, `t27`.`ended_on`, `t27`.
`nfa`, `t27`.`worker_id`, `t27`.`team_id`, `t27`.`period`, `t27`.`counted`, `t27`.`as_at`, `t27`.`held_for`, `t27`.
`held_on`, `t27`.`enquiry_id_perhaps`, `t27`.`perhaps`, IF(COALESCE(`t27`.`ended_on` < `t27`.`started_on`, FALSE) OR (
NOT (COALESCE(`t27`.`held_on` <= `t27`.`as_at`, FALSE)) AND (`t27`.`perhaps` IS NOT NULL)), CAST(NULL AS DOUBLE), CAST
(COALESCE(`t27`.`held_on` <= `t27`.`as_at`, FALSE) AS DOUBLE)) AS `hit`
FROM (SELECT `t19`.`enquiry_id`, `t19`.`referral_id`, `t19`.`person_id`, `t19`.`started_on`, `t19`.`ended_on`, `t19`.
`nfa`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`period`, `t19`.`counted`, `t5`.`as_at`, `t16`.`held_for`, `t16`.
`held_on`, `t26`.`enquiry_id` AS `enquiry_id_perhaps`, `t26`.`perhaps`
FROM (SELECT `t15`.`enquiry_id`, `t15`.`referral_id`, `t15`.`person_id`, `t15`.`started_on`, `t15`.`ended_on`, `t15`.
`nfa`, `t15`.`worker_id`, `t15`.`team_id`, `t15`.`period`, 1.0 AS `counted`
FROM (SELECT `t13`.`enquiry_id`, `t13`.`referral_id`, `t13`.`person_id`, `t13`.`started_on`, `t13`.`ended_on`, `t13`.
`nfa`, `t13`.`worker_id`, `t13`.`team_id`, `t13`.`period`
FROM (SELECT `t6`.`enquiry_id`, `t6`.`referral_id`, `t6`.`person_id`, `t6`.`started_on`, `t6`.`ended_on`, `t6`.`nfa`,
`t6`.`worker_id`, `t6`.`team_id`, `t7`.`period`, `t7`.`day`
FROM `s47_enquiries` AS `t6`
INNER JOIN `period_days` AS `t7` ON `t6`.`ended_on` = `t7`.`day`) AS `t13`) AS `t15`) AS `t19` CROSS JOIN
`snapshot_day` AS `t5`
LEFT OUTER JOIN (SELECT `t10`.`enquiry_id` AS `held_for`, MIN(`t10`.`held_on`) AS `held_on`
FROM (SELECT *
FROM `initial_conferences` AS `t2`
WHERE `t2`.`enquiry_id` IS NOT NULL) AS `t10` GROUP BY 1) AS `t16` ON `t19`.`enquiry_id` = `t16`.`held_for`
LEFT OUTER JOIN (SELECT `t6`.`enquiry_id`, 1 AS `perhaps`
FROM `s47_enquiries` AS `t6`
LEFT
SEMI JOIN (SELECT `t22`.`held_for`, `t22`.`conference_id`, MAX(`t22`.`started_on`) AS `begun_on`
FROM (SELECT `t6`.`enquiry_id`, `t6`.`referral_id`, `t6`.`person_id`, `t6`.`started_on`, `t6`.`ended_on`, `t6`.`nfa`,
`t6`.`worker_id`, `t6`.`team_id`, `t21`.`conference_id`, `t21`.`held_for`, `t21`.`held_on`
FROM `s47_enquiries` AS `t6`
INNER JOIN (SELECT `t17`.`conference_id`, `t17`.`person_id` AS `held_for`, `t17`.`held_on`
FROM (SELECT `t12`.`conference_id`, `t12`.`meeting_id`, `t12`.`enquiry_id`, `t12`.`person_id`, `t12`.`plan_id`, `t12`
.`referral_id`, `t12`.`transfer_in`, `t12`.`target_on`, `t12`.`held_on`, `t12`.`plan_made`, `t12`.`team_id`, `t12`.
`worker_id`, `t5`.`as_at`
FROM (SELECT *
FROM `initial_conferences` AS `t2`
WHERE NOT (COALESCE(`t2`.`transfer_in`, FALSE))) AS `t12` CROSS JOIN `snapshot_day` AS `t5`) AS `t17`
WHERE `t17`.`enquiry_id` IS NULL AND `t17`.`held_on` <= `t17`.`as_at`) AS `t21` ON `t6`.`person_id` = `t21`.
`held_for` AND `t21`.`held_on` >= `t6`.`started_on`) AS `t22` GROUP BY 1, 2) AS `t24` ON `t6`.`person_id` = `t24`.
`held_for` AND `t6`.`started_on` = `t24`.`begun_on`) AS `t26` ON `t19`.`enquiry_id` = `t26`.`enquiry_id`) AS `t27`) AS
`t29`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t9` ON `t29`.`person_id` = `t9`.`held_by` AND `t29`.`ended_on` >= `t9`.`from_on`
AND ((`t9`.`held_next` IS NULL) OR (`t29`.`ended_on` < `t9`.`held_next`))) AS `t30`) AS `t31`) AS `t32`;

-- measure SD07
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
'missed' ELSE 'pending' END AS `state`, COALESCE(`t9`.`started_on`, `t9`.`done_on`) AS `dated_on`
FROM (SELECT `t8`.`standard`, `t8`.`person_id`, `t8`.`episode_id`, `t8`.`sequence`, `t8`.`variant`, `t8`.`worker_id`,
`t8`.`team_id`, `t8`.`started_on`, `t8`.`due_on`, `t8`.`done_on`, `t8`.`ended_other_on`, `t8`.`unknown_because`, `t8`
.`parameter_version`, `t6`.`as_at`
FROM (SELECT *
FROM `ledger` AS `t1`
WHERE `t1`.`standard` = 'seen_in_enquiry') AS `t8` CROSS JOIN `snapshot_day` AS `t6`) AS `t9`) AS `t11`
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
WHERE `t1`.`standard` = 'seen_in_enquiry') AS `t8`
INNER JOIN `periods` AS `t5` ON ((`t8`.`started_on` IS NULL) OR (`t8`.`started_on` <= `t5`.`to_on`)) AND ((`t8`.
`done_on` IS NULL) OR (`t8`.`done_on` > `t5`.`to_on`)) AND ((`t8`.`ended_other_on` IS NULL) OR (`t8`.`ended_other_on`
> `t5`.`to_on`))) AS `t10`) AS `t14`;

-- measure SD08
SELECT CAST(`t27`.`period` AS STRING) AS `period`, CAST(`t27`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t27`.
`until_on` IS NULL) OR (`t27`.`started_on` <= `t27`.`until_on`), `t27`.`held_worker`, CAST(NULL AS STRING)) AS STRING
) AS `worker_id`, CAST(`t27`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `category`,
CAST(IF(`t27`.`hit` IS NOT NULL AND NOT ISNAN(`t27`.`hit`), `t27`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(`t27`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t27`.`hit` IS NOT NULL AND NOT ISNAN(`t27`.`hit`), 0.0, `t27`
.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t26`.`enquiry_id`, `t26`.`referral_id`, `t26`.`person_id`, `t26`.`started_on`, `t26`.`ended_on`, `t26`.
`nfa`, `t26`.`worker_id`, `t26`.`team_id`, `t26`.`again`, `t26`.`period`, `t26`.`counted`, `t26`.`hit`, `t7`.
`held_by`, `t7`.`held_worker`, `t7`.`held_team`, `t7`.`from_on`, `t7`.`until_on`, `t7`.`held_next`
FROM (SELECT `t24`.`enquiry_id`, `t24`.`referral_id`, `t24`.`person_id`, `t24`.`started_on`, `t24`.`ended_on`, `t24`.
`nfa`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`again`, `t24`.`period`, 1.0 AS `counted`, CAST(`t24`.`again` AS
DOUBLE) AS `hit`
FROM (SELECT `t23`.`enquiry_id`, `t23`.`referral_id`, `t23`.`person_id`, `t23`.`started_on`, `t23`.`ended_on`, `t23`.
`nfa`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`again`, `t23`.`period`
FROM (SELECT `t22`.`enquiry_id`, `t22`.`referral_id`, `t22`.`person_id`, `t22`.`started_on`, `t22`.`ended_on`, `t22`.
`nfa`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`again`, `t4`.`period`, `t4`.`day`
FROM (SELECT `t20`.`enquiry_id`, `t20`.`referral_id`, `t20`.`person_id`, `t20`.`started_on`, `t20`.`ended_on`, `t20`.
`nfa`, `t20`.`worker_id`, `t20`.`team_id`, `t20`.`again`
FROM (SELECT `t5`.`enquiry_id`, `t5`.`referral_id`, `t5`.`person_id`, `t5`.`started_on`, `t5`.`ended_on`, `t5`.`nfa`,
`t5`.`worker_id`, `t5`.`team_id`, `t19`.`same_person`, `t19`.`same_day`, `t19`.`again`
FROM `s47_enquiries` AS `t5`
INNER JOIN (SELECT `t17`.`person_id` AS `same_person`, `t17`.`started_on` AS `same_day`, IF(NOT (COALESCE(`t17`.
`previous_on` >= `t17`.`looked_back_to`, FALSE)) AND (`t11`.`undated_person` IS NOT NULL), CAST(NULL AS BOOLEAN),
COALESCE(`t17`.`previous_on` >= `t17`.`looked_back_to`, FALSE)) AS `again`
FROM (SELECT `t15`.`person_id`, `t15`.`started_on`, `t15`.`previous_on`, `t15`.`looked_back_to`
FROM (SELECT `t14`.`person_id`, `t14`.`started_on`, `t14`.`previous_on`, `t12`.`shift_from`, `t12`.`looked_back_to`
FROM (SELECT `t9`.`person_id`, `t9`.`started_on`, LAG(`t9`.`started_on`) OVER (PARTITION BY `t9`.`person_id` ORDER BY
`t9`.`started_on` ASC NULLS LAST) AS `previous_on`
FROM (SELECT DISTINCT `t2`.`person_id`, `t2`.`started_on`
FROM `s47_enquiries` AS `t2`
WHERE `t2`.`started_on` IS NOT NULL) AS `t9`) AS `t14`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `looked_back_to`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'again_within_a_year' AND `t3`.`variant` = 'all') AS `t12` ON `t14`.`started_on` = `t12`.
`shift_from`) AS `t15`) AS `t17`
LEFT OUTER JOIN (SELECT DISTINCT `t2`.`person_id` AS `undated_person`
FROM `s47_enquiries` AS `t2`
WHERE `t2`.`started_on` IS NULL) AS `t11` ON `t17`.`person_id` = `t11`.`undated_person`) AS `t19` ON `t5`.`person_id`
= `t19`.`same_person` AND `t5`.`started_on` = `t19`.`same_day`) AS `t20`) AS `t22`
INNER JOIN `period_days` AS `t4` ON `t22`.`started_on` = `t4`.`day`) AS `t23`) AS `t24`) AS `t26`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t7` ON `t26`.`person_id` = `t7`.`held_by` AND `t26`.`started_on` >= `t7`.`from_on`
AND ((`t7`.`held_next` IS NULL) OR (`t26`.`started_on` < `t7`.`held_next`))) AS `t27`;

-- measure SD09
SELECT CAST(`t26`.`period` AS STRING) AS `period`, CAST(`t26`.`person_id` AS STRING) AS `person_id`, CAST(`t26`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t26`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t26`.`hit` IS NOT NULL AND NOT ISNAN(`t26`.`hit`), `t26`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t26`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t26`.`hit` IS NOT NULL AND NOT ISNAN(`t26`.
`hit`), 0.0, `t26`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t25`.`plan_id`, `t25`.`referral_id`, `t25`.`conference_id`, `t25`.`person_id`, `t25`.`started_on`, `t25`
.`ended_on`, `t25`.`initial_category`, `t25`.`other_authority`, `t25`.`latest_category`, `t25`.`period`, `t25`.
`to_on`, `t25`.`year_before_on`, `t25`.`after_plan`, `t25`.`how`, `t25`.`counted`, `t25`.`hit`, `t25`.`from_on_right`
, `t25`.`worker_id`, `t25`.`team_id`
FROM (SELECT `t24`.`plan_id`, `t24`.`referral_id`, `t24`.`conference_id`, `t24`.`person_id`, `t24`.`started_on`, `t24`
.`ended_on`, `t24`.`initial_category`, `t24`.`other_authority`, `t24`.`latest_category`, `t24`.`period`, `t24`.
`from_on`, `t24`.`to_on`, `t24`.`year_before_on`, `t24`.`after_plan`, `t24`.`how`, `t24`.`counted`, `t24`.`hit`, `t24`
.`held_by`, `t24`.`held_worker`, `t24`.`held_team`, `t24`.`from_on_right`, `t24`.`until_on`, `t24`.`held_next`, IF((
`t24`.`until_on` IS NULL) OR (`t24`.`to_on` <= `t24`.`until_on`), `t24`.`held_worker`, CAST(NULL AS STRING)) AS
`worker_id`, `t24`.`held_team` AS `team_id`
FROM (SELECT `t23`.`plan_id`, `t23`.`referral_id`, `t23`.`conference_id`, `t23`.`person_id`, `t23`.`started_on`, `t23`
.`ended_on`, `t23`.`initial_category`, `t23`.`other_authority`, `t23`.`latest_category`, `t23`.`period`, `t23`.
`from_on`, `t23`.`to_on`, `t23`.`year_before_on`, `t23`.`after_plan`, `t23`.`how`, `t23`.`counted`, `t23`.`hit`, `t8`
.`held_by`, `t8`.`held_worker`, `t8`.`held_team`, `t8`.`from_on` AS `from_on_right`, `t8`.`until_on`, `t8`.
`held_next`
FROM (SELECT `t21`.`plan_id`, `t21`.`referral_id`, `t21`.`conference_id`, `t21`.`person_id`, `t21`.`started_on`, `t21`
.`ended_on`, `t21`.`initial_category`, `t21`.`other_authority`, `t21`.`latest_category`, `t21`.`period`, `t21`.
`from_on`, `t21`.`to_on`, `t21`.`year_before_on`, `t21`.`after_plan`, `t21`.`how`, 1.0 AS `counted`, IF((`t21`.
`started_on` IS NULL) OR (COALESCE(`t21`.`how`, 0) = 1), CAST(NULL AS DOUBLE), CAST(COALESCE(`t21`.`how`, 0) = 2 AS
DOUBLE)) AS `hit`
FROM (SELECT `t12`.`plan_id`, `t12`.`referral_id`, `t12`.`conference_id`, `t12`.`person_id`, `t12`.`started_on`, `t12`
.`ended_on`, `t12`.`initial_category`, `t12`.`other_authority`, `t12`.`latest_category`, `t5`.`period`, `t5`.
`from_on`, `t5`.`to_on`, `t5`.`year_before_on`, `t20`.`after_plan`, `t20`.`how`
FROM (SELECT *
FROM `cp_plans` AS `t1`
WHERE NOT (COALESCE(`t1`.`other_authority`, FALSE))) AS `t12`
INNER JOIN `periods` AS `t5` ON ((`t12`.`started_on` IS NULL) OR (`t12`.`started_on` <= `t5`.`to_on`)) AND ((`t12`.
`ended_on` IS NULL) OR (`t12`.`ended_on` > `t5`.`to_on`))
LEFT OUTER JOIN (SELECT `t18`.`plan_id` AS `after_plan`, MAX(`t18`.`how`) AS `how`
FROM (SELECT `t17`.`plan_id`, `t17`.`referral_id`, `t17`.`conference_id`, `t17`.`person_id`, `t17`.`started_on`, `t17`
.`ended_on`, `t17`.`initial_category`, `t17`.`other_authority`, `t17`.`latest_category`, `t17`.`order_person`, `t17`.
`order_from`, `t17`.`order_until`, `t17`.`counts_until`, CASE WHEN COALESCE(`t17`.`order_from`, `t17`.`order_until`)
<= `t17`.`started_on` THEN 2 WHEN `t17`.`order_from` IS NULL THEN 1 ELSE 0 END AS `how`
FROM (SELECT `t12`.`plan_id`, `t12`.`referral_id`, `t12`.`conference_id`, `t12`.`person_id`, `t12`.`started_on`, `t12`
.`ended_on`, `t12`.`initial_category`, `t12`.`other_authority`, `t12`.`latest_category`, `t16`.`order_person`, `t16`.
`order_from`, `t16`.`order_until`, `t16`.`counts_until`
FROM (SELECT *
FROM `cp_plans` AS `t1`
WHERE NOT (COALESCE(`t1`.`other_authority`, FALSE))) AS `t12`
INNER JOIN (SELECT `t14`.`person_id` AS `order_person`, `t14`.`started_on` AS `order_from`, `t14`.`ended_on` AS
`order_until`, COALESCE(`t14`.`counts_until`, MAKE_DATE(2035, 12, 31)) AS `counts_until`
FROM (SELECT `t13`.`legal_status_id`, `t13`.`person_id`, `t13`.`status`, `t13`.`started_on`, `t13`.`ended_on`, `t13`.
`counts_until`
FROM (SELECT `t6`.`legal_status_id`, `t6`.`person_id`, `t6`.`status`, `t6`.`started_on`, `t6`.`ended_on`, `t11`.
`shift_from`, `t11`.`counts_until`
FROM `legal_statuses` AS `t6`
LEFT OUTER JOIN (SELECT `t4`.`started_on` AS `shift_from`, `t4`.`due_on` AS `counts_until`
FROM `deadlines` AS `t4`
WHERE `t4`.`parameter` = 'emergency_before_plan' AND `t4`.`variant` = 'all') AS `t11` ON `t6`.`ended_on` = `t11`.
`shift_from`) AS `t13`) AS `t14`
WHERE `t14`.`status` IN ('L1', 'L2')) AS `t16` ON `t12`.`person_id` = `t16`.`order_person` AND `t16`.`counts_until` >=
`t12`.`started_on`) AS `t17`) AS `t18` GROUP BY 1) AS `t20` ON `t12`.`plan_id` = `t20`.`after_plan`) AS `t21`) AS
`t23`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t8` ON `t23`.`person_id` = `t8`.`held_by` AND `t23`.`to_on` >= `t8`.`from_on` AND (
(`t8`.`held_next` IS NULL) OR (`t23`.`to_on` < `t8`.`held_next`))) AS `t24`) AS `t25`) AS `t26`;
