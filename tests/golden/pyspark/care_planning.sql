-- measure CL05
SELECT CAST(`t19`.`period` AS STRING) AS `period`, CAST(`t19`.`person_id` AS STRING) AS `person_id`, CAST(`t19`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t19`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t19`.`hit` IS NOT NULL AND NOT ISNAN(`t19`.`hit`), `t19`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t19`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t19`.`hit` IS NOT NULL AND NOT ISNAN(`t19`.
`hit`), 0.0, `t19`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t18`.`last_on`, `t18`.
`seen`, `t18`.`seen_alone`, CASE WHEN `t18`.`last_on` IS NULL THEN 0.0 WHEN NOT (`t18`.`seen`) THEN 0.0 WHEN `t18`.
`seen_alone` THEN 1.0 WHEN NOT (`t18`.`seen_alone`) THEN 0.0 ELSE NULL END AS `hit`
FROM (SELECT `t17`.`person_id`, `t17`.`care_period_id`, `t17`.`started_on`, `t17`.`period`, `t17`.`to_on`, `t17`.
`year_before_on`, `t17`.`from_on_right`, `t17`.`worker_id`, `t17`.`team_id`, `t17`.`counted`, `t17`.`last_on`, `t17`.
`seen`, `t17`.`seen_alone`
FROM (SELECT `t12`.`person_id`, `t12`.`care_period_id`, `t12`.`started_on`, `t12`.`period`, `t12`.`to_on`, `t12`.
`year_before_on`, `t12`.`from_on_right`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`counted`, `t16`.`last_person`,
`t16`.`last_period`, `t16`.`last_on`, `t16`.`seen`, `t16`.`seen_alone`
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
`t8`.`held_next` IS NULL) OR (`t5`.`to_on` < `t8`.`held_next`))) AS `t10`) AS `t12`
LEFT OUTER JOIN (SELECT `t14`.`event_person` AS `last_person`, `t14`.`period` AS `last_period`, `t14`.`event_on` AS
`last_on`, `t14`.`event_seen` AS `seen`, `t14`.`event_seen_alone` AS `seen_alone`
FROM (SELECT `t13`.`person_id`, `t13`.`care_period_id`, `t13`.`started_on`, `t13`.`period`, `t13`.`to_on`, `t13`.
`year_before_on`, `t13`.`from_on_right`, `t13`.`worker_id`, `t13`.`team_id`, `t13`.`counted`, `t13`.`event_person`,
`t13`.`event_key`, `t13`.`event_on`, `t13`.`event_seen`, `t13`.`event_seen_alone`, ROW_NUMBER() OVER (PARTITION BY
`t13`.`event_person`, `t13`.`period` ORDER BY `t13`.`event_on` DESC, `t13`.`event_key` DESC) - 1 AS `place`
FROM (SELECT `t12`.`person_id`, `t12`.`care_period_id`, `t12`.`started_on`, `t12`.`period`, `t12`.`to_on`, `t12`.
`year_before_on`, `t12`.`from_on_right`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`counted`, `t9`.`event_person`,
`t9`.`event_key`, `t9`.`event_on`, `t9`.`event_seen`, `t9`.`event_seen_alone`
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
`t8`.`held_next` IS NULL) OR (`t5`.`to_on` < `t8`.`held_next`))) AS `t10`) AS `t12`
INNER JOIN (SELECT `t3`.`person_id` AS `event_person`, `t3`.`visit_id` AS `event_key`, `t3`.`visit_on` AS `event_on`,
`t3`.`seen` AS `event_seen`, `t3`.`seen_alone` AS `event_seen_alone`
FROM `care_visits` AS `t3`) AS `t9` ON `t12`.`person_id` = `t9`.`event_person` AND `t9`.`event_on` <= `t12`.`to_on`)
AS `t13`) AS `t14`
WHERE `t14`.`place` = 0) AS `t16` ON `t12`.`person_id` = `t16`.`last_person` AND `t12`.`period` = `t16`.`last_period`
) AS `t17`) AS `t18`) AS `t19`;

-- measure CL09
WITH `t16` AS (SELECT `t13`.`standard`, `t13`.`person_id`, `t13`.`episode_id`, `t13`.`sequence`, `t13`.`variant`,
`t13`.`worker_id`, `t13`.`team_id`, `t13`.`started_on`, `t13`.`due_on`, `t13`.`done_on`, `t13`.`ended_other_on`, `t13`
.`unknown_because`, `t13`.`parameter_version`, `t13`.`period`, `t13`.`from_on`, `t13`.`to_on`, `t13`.`year_before_on`
, CASE WHEN `t13`.`unknown_because` IS NOT NULL THEN 'unknown' WHEN `t13`.`started_on` > `t13`.`to_on` THEN CAST(NULL
AS STRING) WHEN (`t13`.`done_on` <= `t13`.`to_on`) AND ((`t13`.`due_on` IS NULL) OR (`t13`.`done_on` <= `t13`.
`due_on`)) THEN 'met' WHEN (`t13`.`ended_other_on` <= `t13`.`to_on`) AND ((`t13`.`due_on` IS NULL) OR (`t13`.
`ended_other_on` <= `t13`.`due_on`)) THEN 'ended' WHEN `t13`.`due_on` < `t13`.`to_on` THEN 'missed' ELSE 'pending' END
AS `state`
FROM (SELECT `t11`.`standard`, `t11`.`person_id`, `t11`.`episode_id`, `t11`.`sequence`, `t11`.`variant`, `t11`.
`worker_id`, `t11`.`team_id`, `t11`.`started_on`, `t11`.`due_on`, `t11`.`done_on`, `t11`.`ended_other_on`, `t11`.
`unknown_because`, `t11`.`parameter_version`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.`year_before_on`
FROM (SELECT *
FROM `ledger` AS `t0`
WHERE `t0`.`standard` = 'care_review') AS `t11`
INNER JOIN `periods` AS `t5` ON `t11`.`due_on` > `t5`.`year_before_on` AND `t11`.`due_on` <= `t5`.`to_on`) AS `t13`)
SELECT CAST(`t35`.`period` AS STRING) AS `period`, CAST(`t35`.`person_id` AS STRING) AS `person_id`, CAST(`t35`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t35`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t35`.`hit` IS NOT NULL AND NOT ISNAN(`t35`.`hit`), `t35`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t35`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t35`.`hit` IS NOT NULL AND NOT ISNAN(`t35`.
`hit`), 0.0, `t35`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t34`.`person_id`, `t34`.`care_period_id`, `t34`.`started_on`, `t34`.`period`, `t34`.`to_on`, `t34`.
`year_before_on`, `t34`.`from_on_right`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`counted`, `t34`.`missed`, `t34`.
`unjudged`, IF((`t34`.`missed` = 0) AND (`t34`.`unjudged` = 1), CAST(NULL AS DOUBLE), 1.0 - `t34`.`missed`) AS `hit`
FROM (SELECT `t33`.`person_id`, `t33`.`care_period_id`, `t33`.`started_on`, `t33`.`period`, `t33`.`to_on`, `t33`.
`year_before_on`, `t33`.`from_on_right`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`counted`, `t33`.`missed`, `t33`.
`unjudged`
FROM (SELECT `t32`.`person_id`, `t32`.`care_period_id`, `t32`.`started_on`, `t32`.`period`, `t32`.`to_on`, `t32`.
`year_before_on`, `t32`.`from_on_right`, `t32`.`worker_id`, `t32`.`team_id`, `t32`.`counted`, `t32`.`missed`, `t32`.
`found_person`, `t32`.`found_period`, CAST(`t32`.`found_person` IS NOT NULL AS DOUBLE) AS `unjudged`
FROM (SELECT `t31`.`person_id`, `t31`.`care_period_id`, `t31`.`started_on`, `t31`.`period`, `t31`.`to_on`, `t31`.
`year_before_on`, `t31`.`from_on_right`, `t31`.`worker_id`, `t31`.`team_id`, `t31`.`counted`, `t31`.`missed`, `t22`.
`found_person`, `t22`.`found_period`
FROM (SELECT `t29`.`person_id`, `t29`.`care_period_id`, `t29`.`started_on`, `t29`.`period`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`, `t29`.`counted`, `t29`.`missed`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`found_person`,
`t28`.`found_period`, CAST(`t28`.`found_person` IS NOT NULL AS DOUBLE) AS `missed`
FROM (SELECT `t27`.`person_id`, `t27`.`care_period_id`, `t27`.`started_on`, `t27`.`period`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`from_on_right`, `t27`.`worker_id`, `t27`.`team_id`, `t27`.`counted`, `t23`.`found_person`,
`t23`.`found_period`
FROM (SELECT `t25`.`person_id`, `t25`.`care_period_id`, `t25`.`started_on`, `t25`.`period`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`from_on_right`, `t25`.`worker_id`, `t25`.`team_id`, `t25`.`counted`
FROM (SELECT *
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t21`.`lasted_on`
FROM (SELECT `t17`.`person_id`, `t17`.`care_period_id`, `t17`.`started_on`, `t17`.`period`, `t17`.`to_on`, `t17`.
`year_before_on`, `t17`.`from_on_right`, `t17`.`worker_id`, `t17`.`team_id`, `t17`.`counted`, `t12`.`shift_from`,
`t12`.`lasted_on`
FROM (SELECT `t14`.`person_id`, `t14`.`care_period_id`, `t14`.`started_on`, `t14`.`period`, `t14`.`to_on`, `t14`.
`year_before_on`, `t14`.`from_on_right`, IF((`t14`.`until_on` IS NULL) OR (`t14`.`to_on` <= `t14`.`until_on`), `t14`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t14`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`,
`t5`.`year_before_on`, `t10`.`held_by`, `t10`.`held_worker`, `t10`.`held_team`, `t10`.`from_on` AS `from_on_right`,
`t10`.`until_on`, `t10`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t5` ON `t6`.`started_on` <= `t5`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t5`.`to_on`))
LEFT OUTER JOIN (SELECT `t4`.`person_id` AS `held_by`, `t4`.`worker_id` AS `held_worker`, `t4`.`team_id` AS
`held_team`, `t4`.`from_on`, `t4`.`until_on`, `t4`.`next_on` AS `held_next`
FROM `responsibility` AS `t4`) AS `t10` ON `t6`.`person_id` = `t10`.`held_by` AND `t5`.`to_on` >= `t10`.`from_on` AND
((`t10`.`held_next` IS NULL) OR (`t5`.`to_on` < `t10`.`held_next`))) AS `t14`) AS `t17`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'first_review_day' AND `t2`.`variant` = 'all') AS `t12` ON `t17`.`started_on` = `t12`.
`shift_from`) AS `t21`) AS `t24`
WHERE `t24`.`lasted_on` <= `t24`.`to_on`) AS `t25`) AS `t27`
LEFT OUTER JOIN (SELECT DISTINCT `t18`.`person_id` AS `found_person`, `t18`.`period` AS `found_period`
FROM `t16` AS `t18`
WHERE `t18`.`state` = 'missed') AS `t23` ON `t27`.`person_id` = `t23`.`found_person` AND `t27`.`period` = `t23`.
`found_period`) AS `t28`) AS `t29`) AS `t31`
LEFT OUTER JOIN (SELECT DISTINCT `t18`.`person_id` AS `found_person`, `t18`.`period` AS `found_period`
FROM `t16` AS `t18`
WHERE `t18`.`state` = 'unknown') AS `t22` ON `t31`.`person_id` = `t22`.`found_person` AND `t31`.`period` = `t22`.
`found_period`) AS `t32`) AS `t33`) AS `t34`) AS `t35`;

-- measure CL10
SELECT CAST(`t25`.`period` AS STRING) AS `period`, CAST(`t25`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t25`.
`until_on` IS NULL) OR (`t25`.`review_on` <= `t25`.`until_on`), `t25`.`held_worker`, CAST(NULL AS STRING)) AS STRING)
AS `worker_id`, CAST(`t25`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `category`,
CAST(IF(`t25`.`hit` IS NOT NULL AND NOT ISNAN(`t25`.`hit`), `t25`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(`t25`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t25`.`hit` IS NOT NULL AND NOT ISNAN(`t25`.`hit`), 0.0, `t25`
.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t24`.`review_id`, `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`due_on`, `t24`.`review_on`, `t24`.
`cancelled`, `t24`.`participation`, `t24`.`period`, `t24`.`counted`, `t24`.`four_on`, `t24`.`hit`, `t8`.`held_by`,
`t8`.`held_worker`, `t8`.`held_team`, `t8`.`from_on`, `t8`.`until_on`, `t8`.`held_next`
FROM (SELECT `t22`.`review_id`, `t22`.`person_id`, `t22`.`care_period_id`, `t22`.`due_on`, `t22`.`review_on`, `t22`.
`cancelled`, `t22`.`participation`, `t22`.`period`, `t22`.`counted`, `t22`.`four_on`, CAST(`t22`.`participation` IN (
'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6') AS DOUBLE) AS `hit`
FROM (SELECT `t21`.`review_id`, `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`due_on`, `t21`.`review_on`, `t21`.
`cancelled`, `t21`.`participation`, `t21`.`period`, `t21`.`counted`, `t21`.`four_on`
FROM (SELECT `t20`.`review_id`, `t20`.`person_id`, `t20`.`care_period_id`, `t20`.`due_on`, `t20`.`review_on`, `t20`.
`cancelled`, `t20`.`participation`, `t20`.`period`, `t20`.`counted`, `t18`.`of_person`, `t18`.`four_on`
FROM (SELECT `t16`.`review_id`, `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`due_on`, `t16`.`review_on`, `t16`.
`cancelled`, `t16`.`participation`, `t16`.`period`, 1.0 AS `counted`
FROM (SELECT `t15`.`review_id`, `t15`.`person_id`, `t15`.`care_period_id`, `t15`.`due_on`, `t15`.`review_on`, `t15`.
`cancelled`, `t15`.`participation`, `t15`.`period`
FROM (SELECT `t13`.`review_id`, `t13`.`person_id`, `t13`.`care_period_id`, `t13`.`due_on`, `t13`.`review_on`, `t13`.
`cancelled`, `t13`.`participation`, `t5`.`period`, `t5`.`day`
FROM (SELECT *
FROM `care_reviews` AS `t1`
WHERE NOT (COALESCE(`t1`.`cancelled`, FALSE))) AS `t13`
INNER JOIN `period_days` AS `t5` ON `t13`.`review_on` = `t5`.`day`) AS `t15`) AS `t16`) AS `t20`
LEFT OUTER JOIN (SELECT `t14`.`of_person`, `t14`.`four_on`
FROM (SELECT `t9`.`of_person`, `t9`.`born_on`, `t12`.`shift_from`, `t12`.`four_on`
FROM (SELECT `t3`.`person_id` AS `of_person`, `t3`.`born_on`
FROM `persons` AS `t3`) AS `t9`
LEFT OUTER JOIN (SELECT `t4`.`started_on` AS `shift_from`, `t4`.`due_on` AS `four_on`
FROM `deadlines` AS `t4`
WHERE `t4`.`parameter` = 'fourth_birthday' AND `t4`.`variant` = 'all') AS `t12` ON `t9`.`born_on` = `t12`.
`shift_from`) AS `t14`) AS `t18` ON `t20`.`person_id` = `t18`.`of_person`) AS `t21`) AS `t22`
WHERE ((`t22`.`four_on` IS NULL) OR (`t22`.`four_on` <= `t22`.`review_on`)) AND COALESCE(`t22`.`participation`, '') <>
'PN0') AS `t24`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t8` ON `t24`.`person_id` = `t8`.`held_by` AND `t24`.`review_on` >= `t8`.`from_on`
AND ((`t8`.`held_next` IS NULL) OR (`t24`.`review_on` < `t8`.`held_next`))) AS `t25`;

-- measure CL17
SELECT CAST(`t44`.`period` AS STRING) AS `period`, CAST(`t44`.`person_id` AS STRING) AS `person_id`, CAST(`t44`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t44`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t44`.`hit` IS NOT NULL AND NOT ISNAN(`t44`.`hit`), `t44`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t44`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t44`.`hit` IS NOT NULL AND NOT ISNAN(`t44`.
`hit`), 0.0, `t44`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t43`.`person_id`, `t43`.`care_period_id`, `t43`.`started_on`, `t43`.`period`, `t43`.`to_on`, `t43`.
`year_before_on`, `t43`.`from_on_right`, `t43`.`worker_id`, `t43`.`team_id`, `t43`.`counted`, `t43`.`last_on`, IF((
`t43`.`hit` = 0) AND (`t43`.`perhaps` = 1), CAST(NULL AS DOUBLE), `t43`.`hit`) AS `hit`, `t43`.`perhaps`
FROM (SELECT `t42`.`person_id`, `t42`.`care_period_id`, `t42`.`started_on`, `t42`.`period`, `t42`.`to_on`, `t42`.
`year_before_on`, `t42`.`from_on_right`, `t42`.`worker_id`, `t42`.`team_id`, `t42`.`counted`, `t42`.`last_on`, `t42`.
`hit`, `t42`.`perhaps`
FROM (SELECT `t41`.`person_id`, `t41`.`care_period_id`, `t41`.`started_on`, `t41`.`period`, `t41`.`to_on`, `t41`.
`year_before_on`, `t41`.`from_on_right`, `t41`.`worker_id`, `t41`.`team_id`, `t41`.`counted`, `t41`.`last_on`, `t41`.
`hit`, `t41`.`found_person`, `t41`.`found_period`, CAST(`t41`.`found_person` IS NOT NULL AS DOUBLE) AS `perhaps`
FROM (SELECT `t40`.`person_id`, `t40`.`care_period_id`, `t40`.`started_on`, `t40`.`period`, `t40`.`to_on`, `t40`.
`year_before_on`, `t40`.`from_on_right`, `t40`.`worker_id`, `t40`.`team_id`, `t40`.`counted`, `t40`.`last_on`, `t40`.
`hit`, `t35`.`found_person`, `t35`.`found_period`
FROM (SELECT `t38`.`person_id`, `t38`.`care_period_id`, `t38`.`started_on`, `t38`.`period`, `t38`.`to_on`, `t38`.
`year_before_on`, `t38`.`from_on_right`, `t38`.`worker_id`, `t38`.`team_id`, `t38`.`counted`, `t38`.`last_on`, `t38`.
`hit`
FROM (SELECT `t37`.`person_id`, `t37`.`care_period_id`, `t37`.`started_on`, `t37`.`period`, `t37`.`to_on`, `t37`.
`year_before_on`, `t37`.`from_on_right`, `t37`.`worker_id`, `t37`.`team_id`, `t37`.`counted`, `t37`.`last_on`, `t37`.
`found_person`, `t37`.`found_period`, CAST(`t37`.`found_person` IS NOT NULL AS DOUBLE) AS `hit`
FROM (SELECT `t30`.`person_id`, `t30`.`care_period_id`, `t30`.`started_on`, `t30`.`period`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`from_on_right`, `t30`.`worker_id`, `t30`.`team_id`, `t30`.`counted`, `t30`.`last_on`, `t36`.
`found_person`, `t36`.`found_period`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`last_on`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t27`.`last_person`,
`t27`.`last_period`, `t27`.`last_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t25`.`event_person` AS `last_person`, `t25`.`period` AS `last_period`, `t25`.`event_on` AS
`last_on`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`, `t24`.`event_person`,
`t24`.`event_key`, `t24`.`event_on`, ROW_NUMBER() OVER (PARTITION BY `t24`.`event_person`, `t24`.`period` ORDER BY
`t24`.`event_on` DESC, `t24`.`event_key` DESC) - 1 AS `place`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t15`.`event_person`,
`t15`.`event_key`, `t15`.`event_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
INNER JOIN (SELECT `t2`.`person_id` AS `event_person`, `t2`.`review_id` AS `event_key`, `t2`.`review_on` AS `event_on`
FROM `care_reviews` AS `t2`
WHERE NOT (COALESCE(`t2`.`cancelled`, FALSE))) AS `t15` ON `t23`.`person_id` = `t15`.`event_person` AND `t15`.
`event_on` <= `t23`.`to_on`) AS `t24`) AS `t25`
WHERE `t25`.`place` = 0) AS `t27` ON `t23`.`person_id` = `t27`.`last_person` AND `t23`.`period` = `t27`.`last_period`
) AS `t28`) AS `t30`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t30`.`person_id` AS `found_person`, `t30`.`period` AS `found_period`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`last_on`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t27`.`last_person`,
`t27`.`last_period`, `t27`.`last_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t25`.`event_person` AS `last_person`, `t25`.`period` AS `last_period`, `t25`.`event_on` AS
`last_on`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`, `t24`.`event_person`,
`t24`.`event_key`, `t24`.`event_on`, ROW_NUMBER() OVER (PARTITION BY `t24`.`event_person`, `t24`.`period` ORDER BY
`t24`.`event_on` DESC, `t24`.`event_key` DESC) - 1 AS `place`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t15`.`event_person`,
`t15`.`event_key`, `t15`.`event_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
INNER JOIN (SELECT `t2`.`person_id` AS `event_person`, `t2`.`review_id` AS `event_key`, `t2`.`review_on` AS `event_on`
FROM `care_reviews` AS `t2`
WHERE NOT (COALESCE(`t2`.`cancelled`, FALSE))) AS `t15` ON `t23`.`person_id` = `t15`.`event_person` AND `t15`.
`event_on` <= `t23`.`to_on`) AS `t24`) AS `t25`
WHERE `t25`.`place` = 0) AS `t27` ON `t23`.`person_id` = `t27`.`last_person` AND `t23`.`period` = `t27`.`last_period`
) AS `t28`) AS `t30`
LEFT
SEMI JOIN (SELECT `t0`.`person_id` AS `planned_person`, `t0`.`started_on` AS `planned_on`, `t0`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t0`) AS `t10` ON `t30`.`person_id` = `t10`.`planned_person` AND `t10`.`planned_on` <= `t30`.
`to_on` AND ((`t10`.`planned_until` IS NULL) OR (`t10`.`planned_until` > `t30`.`to_on`)) AND ((`t30`.`last_on` IS NULL
) OR (`t10`.`planned_on` >= `t30`.`last_on`))) AS `t32`) AS `t36` ON `t30`.`person_id` = `t36`.`found_person` AND
`t30`.`period` = `t36`.`found_period`) AS `t37`) AS `t38`) AS `t40`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t30`.`person_id` AS `found_person`, `t30`.`period` AS `found_period`
FROM (SELECT `t28`.`person_id`, `t28`.`care_period_id`, `t28`.`started_on`, `t28`.`period`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`from_on_right`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`counted`, `t28`.`last_on`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t27`.`last_person`,
`t27`.`last_period`, `t27`.`last_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t25`.`event_person` AS `last_person`, `t25`.`period` AS `last_period`, `t25`.`event_on` AS
`last_on`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`, `t24`.`event_person`,
`t24`.`event_key`, `t24`.`event_on`, ROW_NUMBER() OVER (PARTITION BY `t24`.`event_person`, `t24`.`period` ORDER BY
`t24`.`event_on` DESC, `t24`.`event_key` DESC) - 1 AS `place`
FROM (SELECT `t23`.`person_id`, `t23`.`care_period_id`, `t23`.`started_on`, `t23`.`period`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`from_on_right`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`counted`, `t15`.`event_person`,
`t15`.`event_key`, `t15`.`event_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`
FROM (SELECT *
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`counted`, `t19`.`lasted_on`
FROM (SELECT `t18`.`person_id`, `t18`.`care_period_id`, `t18`.`started_on`, `t18`.`period`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`from_on_right`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`counted`, `t13`.`shift_from`,
`t13`.`lasted_on`
FROM (SELECT `t16`.`person_id`, `t16`.`care_period_id`, `t16`.`started_on`, `t16`.`period`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`from_on_right`, IF((`t16`.`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t16`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t6`.`person_id`, `t6`.`care_period_id`, `t6`.`started_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`,
`t7`.`year_before_on`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`.`from_on` AS `from_on_right`,
`t12`.`until_on`, `t12`.`held_next`
FROM `care_periods` AS `t6`
INNER JOIN `periods` AS `t7` ON `t6`.`started_on` <= `t7`.`to_on` AND ((`t6`.`ended_on` IS NULL) OR (`t6`.`ended_on` >
`t7`.`to_on`))
LEFT OUTER JOIN (SELECT `t5`.`person_id` AS `held_by`, `t5`.`worker_id` AS `held_worker`, `t5`.`team_id` AS
`held_team`, `t5`.`from_on`, `t5`.`until_on`, `t5`.`next_on` AS `held_next`
FROM `responsibility` AS `t5`) AS `t12` ON `t6`.`person_id` = `t12`.`held_by` AND `t7`.`to_on` >= `t12`.`from_on` AND
((`t12`.`held_next` IS NULL) OR (`t7`.`to_on` < `t12`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'first_care_plan_day' AND `t1`.`variant` = 'all') AS `t13` ON `t18`.`started_on` = `t13`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`lasted_on` <= `t20`.`to_on`) AS `t21`) AS `t23`
INNER JOIN (SELECT `t2`.`person_id` AS `event_person`, `t2`.`review_id` AS `event_key`, `t2`.`review_on` AS `event_on`
FROM `care_reviews` AS `t2`
WHERE NOT (COALESCE(`t2`.`cancelled`, FALSE))) AS `t15` ON `t23`.`person_id` = `t15`.`event_person` AND `t15`.
`event_on` <= `t23`.`to_on`) AS `t24`) AS `t25`
WHERE `t25`.`place` = 0) AS `t27` ON `t23`.`person_id` = `t27`.`last_person` AND `t23`.`period` = `t27`.`last_period`
) AS `t28`) AS `t30`
LEFT
SEMI JOIN (SELECT `t0`.`person_id` AS `planned_person`, `t0`.`started_on` AS `planned_on`, `t0`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t0`) AS `t10` ON `t30`.`person_id` = `t10`.`planned_person` AND `t10`.`planned_on` IS NULL AND (
(`t10`.`planned_until` IS NULL) OR (`t10`.`planned_until` > `t30`.`to_on`))) AS `t31`) AS `t35` ON `t40`.`person_id` =
`t35`.`found_person` AND `t40`.`period` = `t35`.`found_period`) AS `t41`) AS `t42`) AS `t43`) AS `t44`;

-- measure PM01
WITH `t20` AS (SELECT `t19`.`person_id`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`started_on`, `t19`.`due_on`, `t19`
.`done_on`, `t19`.`ended_other_on`, `t19`.`left_care_on`, MIN(`t19`.`planned_on`) AS `planned_on`, MAX(CAST((`t19`.
`planned_person` IS NOT NULL) AND (`t19`.`planned_on` IS NULL) AS INT)) AS `undated`
FROM (SELECT `t16`.`standard`, `t16`.`person_id`, `t16`.`episode_id`, `t16`.`sequence`, `t16`.`variant`, `t16`.
`worker_id`, `t16`.`team_id`, `t16`.`started_on`, `t16`.`due_on`, `t16`.`done_on`, `t16`.`ended_other_on`, `t16`.
`unknown_because`, `t16`.`parameter_version`, `t14`.`of_period`, `t14`.`of_person`, `t14`.`entered_on`, `t14`.
`left_care_on`, `t18`.`planned_person`, `t18`.`planned_on`, `t18`.`planned_until`
FROM (SELECT *
FROM `ledger` AS `t3`
WHERE `t3`.`standard` = 'care_review' AND `t3`.`variant` = 'second' AND `t3`.`unknown_because` IS NULL) AS `t16`
INNER JOIN (SELECT `t4`.`care_period_id` AS `of_period`, `t4`.`person_id` AS `of_person`, `t4`.`started_on` AS
`entered_on`, `t4`.`ended_on` AS `left_care_on`
FROM `care_periods` AS `t4`) AS `t14` ON `t16`.`episode_id` = `t14`.`of_period` AND `t16`.`person_id` = `t14`.
`of_person`
LEFT OUTER JOIN (SELECT `t10`.`person_id` AS `planned_person`, `t10`.`started_on` AS `planned_on`, `t10`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t10`
LEFT
SEMI JOIN (SELECT DISTINCT `t6`.`care_plan_id` AS `of_plan`
FROM `care_plan_options` AS `t6`) AS `t15` ON `t10`.`care_plan_id` = `t15`.`of_plan`) AS `t18` ON `t16`.`person_id` =
`t18`.`planned_person` AND COALESCE(`t18`.`planned_on`, `t18`.`planned_until`, `t14`.`entered_on`) >= `t14`.
`entered_on`) AS `t19` GROUP BY 1, 2, 3, 4, 5, 6, 7, 8)
SELECT *
FROM (SELECT CAST(`t31`.`period` AS STRING) AS `period`, CAST(`t31`.`person_id` AS STRING) AS `person_id`, CAST(`t31`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t31`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t31`.`hit` IS NOT NULL AND NOT ISNAN(`t31`.`hit`), `t31`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t31`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t31`.`hit` IS NOT NULL AND NOT ISNAN(`t31`.
`hit`), 0.0, `t31`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t30`.`person_id`, `t30`.`worker_id`, `t30`.`team_id`, `t30`.`started_on`, `t30`.`due_on`, `t30`.
`done_on`, `t30`.`ended_other_on`, `t30`.`left_care_on`, `t30`.`planned_on`, `t30`.`undated`, `t30`.`period`, `t30`.
`counted`, `t30`.`as_at`, IF(NOT (COALESCE(`t30`.`planned_on` <= COALESCE(`t30`.`done_on`, `t30`.`due_on`), FALSE))
AND (`t30`.`undated` = 1), CAST(NULL AS DOUBLE), CAST(COALESCE(`t30`.`planned_on` <= COALESCE(`t30`.`done_on`, `t30`.
`due_on`), FALSE) AS DOUBLE)) AS `hit`
FROM (SELECT `t28`.`person_id`, `t28`.`worker_id`, `t28`.`team_id`, `t28`.`started_on`, `t28`.`due_on`, `t28`.
`done_on`, `t28`.`ended_other_on`, `t28`.`left_care_on`, `t28`.`planned_on`, `t28`.`undated`, `t28`.`period`, `t28`.
`counted`, `t8`.`as_at`
FROM (SELECT `t26`.`person_id`, `t26`.`worker_id`, `t26`.`team_id`, `t26`.`started_on`, `t26`.`due_on`, `t26`.
`done_on`, `t26`.`ended_other_on`, `t26`.`left_care_on`, `t26`.`planned_on`, `t26`.`undated`, `t26`.`period`, 1.0 AS
`counted`
FROM (SELECT `t25`.`person_id`, `t25`.`worker_id`, `t25`.`team_id`, `t25`.`started_on`, `t25`.`due_on`, `t25`.
`done_on`, `t25`.`ended_other_on`, `t25`.`left_care_on`, `t25`.`planned_on`, `t25`.`undated`, `t25`.`period`
FROM (SELECT `t22`.`person_id`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`started_on`, `t22`.`due_on`, `t22`.
`done_on`, `t22`.`ended_other_on`, `t22`.`left_care_on`, `t22`.`planned_on`, `t22`.`undated`, `t9`.`period`, `t9`.
`day`
FROM `t20` AS `t22`
INNER JOIN `period_days` AS `t9` ON `t22`.`due_on` = `t9`.`day`) AS `t25`) AS `t26`) AS `t28` CROSS JOIN
`snapshot_day` AS `t8`) AS `t30`
WHERE `t30`.`due_on` < `t30`.`as_at` AND NOT (COALESCE(`t30`.`ended_other_on` <= `t30`.`due_on`, FALSE))) AS `t31`) AS
`t33`
UNION ALL
SELECT *
FROM (SELECT CAST(`t29`.`period` AS STRING) AS `period`, CAST(`t29`.`person_id` AS STRING) AS `person_id`, CAST(`t29`
.`worker_id` AS STRING) AS `worker_id`, CAST(`t29`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(CAST(`t29`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `unknown`, CAST((1.0 - CAST((`t29`.`unknown_because` IS NULL)
AND (`t29`.`started_on` <= `t29`.`to_on`) AND ((`t29`.`done_on` IS NULL) OR (`t29`.`done_on` > `t29`.`to_on`)) AND ((
`t29`.`ended_other_on` IS NULL) OR (`t29`.`ended_other_on` > `t29`.`to_on`)) AND COALESCE(`t29`.`due_on` < `t29`.
`to_on`, FALSE) AS DOUBLE)) - CAST(`t29`.`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST(
(`t29`.`unknown_because` IS NULL) AND (`t29`.`started_on` <= `t29`.`to_on`) AND ((`t29`.`done_on` IS NULL) OR (`t29`.
`done_on` > `t29`.`to_on`)) AND ((`t29`.`ended_other_on` IS NULL) OR (`t29`.`ended_other_on` > `t29`.`to_on`)) AND
COALESCE(`t29`.`due_on` < `t29`.`to_on`, FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t24`.`person_id`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`started_on`, `t24`.`due_on`, `t24`.
`done_on`, `t24`.`ended_other_on`, `t24`.`unknown_because`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.
`year_before_on`
FROM (SELECT `t21`.`person_id`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`started_on`, LEAST(`t21`.`done_on`, `t21`.
`due_on`) AS `due_on`, `t21`.`planned_on` AS `done_on`, `t21`.`left_care_on` AS `ended_other_on`, CAST(NULL AS STRING
) AS `unknown_because`
FROM `t20` AS `t21`
WHERE ((`t21`.`planned_on` IS NOT NULL) OR (`t21`.`undated` = 0)) AND LEAST(`t21`.`done_on`, `t21`.`due_on`) IS NOT
NULL) AS `t24`
INNER JOIN `periods` AS `t7` ON ((`t24`.`started_on` IS NULL) OR (`t24`.`started_on` <= `t7`.`to_on`)) AND ((`t24`.
`done_on` IS NULL) OR (`t24`.`done_on` > `t7`.`to_on`)) AND ((`t24`.`ended_other_on` IS NULL) OR (`t24`.
`ended_other_on` > `t7`.`to_on`))) AS `t29`) AS `t32`;

-- measure PM02
SELECT CAST(`t40`.`period` AS STRING) AS `period`, CAST(`t40`.`person_id` AS STRING) AS `person_id`, CAST(`t40`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t40`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.`hit`), `t40`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t40`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t40`.`hit` IS NOT NULL AND NOT ISNAN(`t40`.
`hit`), 0.0, `t40`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t39`.`person_id`, `t39`.`care_period_id`, `t39`.`started_on`, `t39`.`period`, `t39`.`to_on`, `t39`.
`year_before_on`, `t39`.`from_on_right`, `t39`.`worker_id`, `t39`.`team_id`, `t39`.`counted`, `t39`.`as_at`, `t39`.
`planned`, `t39`.`perhaps`, IF((`t39`.`planned` = 0) AND (`t39`.`perhaps` = 1), CAST(NULL AS DOUBLE), 1.0 - `t39`.
`planned`) AS `hit`
FROM (SELECT `t38`.`person_id`, `t38`.`care_period_id`, `t38`.`started_on`, `t38`.`period`, `t38`.`to_on`, `t38`.
`year_before_on`, `t38`.`from_on_right`, `t38`.`worker_id`, `t38`.`team_id`, `t38`.`counted`, `t38`.`as_at`, `t38`.
`planned`, `t38`.`perhaps`
FROM (SELECT `t37`.`person_id`, `t37`.`care_period_id`, `t37`.`started_on`, `t37`.`period`, `t37`.`to_on`, `t37`.
`year_before_on`, `t37`.`from_on_right`, `t37`.`worker_id`, `t37`.`team_id`, `t37`.`counted`, `t37`.`as_at`, `t37`.
`planned`, `t37`.`found_person`, `t37`.`found_period`, CAST(`t37`.`found_person` IS NOT NULL AS DOUBLE) AS `perhaps`
FROM (SELECT `t36`.`person_id`, `t36`.`care_period_id`, `t36`.`started_on`, `t36`.`period`, `t36`.`to_on`, `t36`.
`year_before_on`, `t36`.`from_on_right`, `t36`.`worker_id`, `t36`.`team_id`, `t36`.`counted`, `t36`.`as_at`, `t36`.
`planned`, `t30`.`found_person`, `t30`.`found_period`
FROM (SELECT `t34`.`person_id`, `t34`.`care_period_id`, `t34`.`started_on`, `t34`.`period`, `t34`.`to_on`, `t34`.
`year_before_on`, `t34`.`from_on_right`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`counted`, `t34`.`as_at`, `t34`.
`planned`
FROM (SELECT `t33`.`person_id`, `t33`.`care_period_id`, `t33`.`started_on`, `t33`.`period`, `t33`.`to_on`, `t33`.
`year_before_on`, `t33`.`from_on_right`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`counted`, `t33`.`as_at`, `t33`.
`found_person`, `t33`.`found_period`, CAST(`t33`.`found_person` IS NOT NULL AS DOUBLE) AS `planned`
FROM (SELECT `t26`.`person_id`, `t26`.`care_period_id`, `t26`.`started_on`, `t26`.`period`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`from_on_right`, `t26`.`worker_id`, `t26`.`team_id`, `t26`.`counted`, `t7`.`as_at`, `t32`.
`found_person`, `t32`.`found_period`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`
FROM (SELECT *
FROM (SELECT `t22`.`person_id`, `t22`.`care_period_id`, `t22`.`started_on`, `t22`.`period`, `t22`.`to_on`, `t22`.
`year_before_on`, `t22`.`from_on_right`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`counted`, `t22`.`lasted_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t16`.`shift_from`,
`t16`.`lasted_on`
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, IF((`t19`.`until_on` IS NULL) OR (`t19`.`to_on` <= `t19`.`until_on`), `t19`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t19`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t9`.`person_id`, `t9`.`care_period_id`, `t9`.`started_on`, `t10`.`period`, `t10`.`from_on`, `t10`.
`to_on`, `t10`.`year_before_on`, `t15`.`held_by`, `t15`.`held_worker`, `t15`.`held_team`, `t15`.`from_on` AS
`from_on_right`, `t15`.`until_on`, `t15`.`held_next`
FROM `care_periods` AS `t9`
INNER JOIN `periods` AS `t10` ON `t9`.`started_on` <= `t10`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.
`ended_on` > `t10`.`to_on`))
LEFT OUTER JOIN (SELECT `t6`.`person_id` AS `held_by`, `t6`.`worker_id` AS `held_worker`, `t6`.`team_id` AS
`held_team`, `t6`.`from_on`, `t6`.`until_on`, `t6`.`next_on` AS `held_next`
FROM `responsibility` AS `t6`) AS `t15` ON `t9`.`person_id` = `t15`.`held_by` AND `t10`.`to_on` >= `t15`.`from_on` AND
((`t15`.`held_next` IS NULL) OR (`t10`.`to_on` < `t15`.`held_next`))) AS `t19`) AS `t21`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'six_months_of_care' AND `t3`.`variant` = 'all') AS `t16` ON `t21`.`started_on` = `t16`.
`shift_from`) AS `t22`) AS `t23`
WHERE `t23`.`lasted_on` <= `t23`.`to_on`) AS `t24`) AS `t26` CROSS JOIN `snapshot_day` AS `t7`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t26`.`person_id` AS `found_person`, `t26`.`period` AS `found_period`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`
FROM (SELECT *
FROM (SELECT `t22`.`person_id`, `t22`.`care_period_id`, `t22`.`started_on`, `t22`.`period`, `t22`.`to_on`, `t22`.
`year_before_on`, `t22`.`from_on_right`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`counted`, `t22`.`lasted_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t16`.`shift_from`,
`t16`.`lasted_on`
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, IF((`t19`.`until_on` IS NULL) OR (`t19`.`to_on` <= `t19`.`until_on`), `t19`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t19`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t9`.`person_id`, `t9`.`care_period_id`, `t9`.`started_on`, `t10`.`period`, `t10`.`from_on`, `t10`.
`to_on`, `t10`.`year_before_on`, `t15`.`held_by`, `t15`.`held_worker`, `t15`.`held_team`, `t15`.`from_on` AS
`from_on_right`, `t15`.`until_on`, `t15`.`held_next`
FROM `care_periods` AS `t9`
INNER JOIN `periods` AS `t10` ON `t9`.`started_on` <= `t10`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.
`ended_on` > `t10`.`to_on`))
LEFT OUTER JOIN (SELECT `t6`.`person_id` AS `held_by`, `t6`.`worker_id` AS `held_worker`, `t6`.`team_id` AS
`held_team`, `t6`.`from_on`, `t6`.`until_on`, `t6`.`next_on` AS `held_next`
FROM `responsibility` AS `t6`) AS `t15` ON `t9`.`person_id` = `t15`.`held_by` AND `t10`.`to_on` >= `t15`.`from_on` AND
((`t15`.`held_next` IS NULL) OR (`t10`.`to_on` < `t15`.`held_next`))) AS `t19`) AS `t21`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'six_months_of_care' AND `t3`.`variant` = 'all') AS `t16` ON `t21`.`started_on` = `t16`.
`shift_from`) AS `t22`) AS `t23`
WHERE `t23`.`lasted_on` <= `t23`.`to_on`) AS `t24`) AS `t26` CROSS JOIN `snapshot_day` AS `t7`
LEFT
SEMI JOIN (SELECT `t8`.`person_id` AS `planned_person`, `t8`.`started_on` AS `planned_on`, `t8`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t8`
LEFT
SEMI JOIN (SELECT DISTINCT `t2`.`care_plan_id` AS `of_plan`
FROM `care_plan_options` AS `t2`) AS `t13` ON `t8`.`care_plan_id` = `t13`.`of_plan`) AS `t18` ON `t26`.`person_id` =
`t18`.`planned_person` AND ((`t18`.`planned_until` IS NULL) OR (`t18`.`planned_until` > `t26`.`to_on`)) AND ((`t18`.
`planned_on` <= `t26`.`to_on`) OR ((`t18`.`planned_on` IS NULL) AND (`t26`.`to_on` = `t7`.`as_at`)))) AS `t28`) AS
`t32` ON `t26`.`person_id` = `t32`.`found_person` AND `t26`.`period` = `t32`.`found_period`) AS `t33`) AS `t34`) AS
`t36`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t26`.`person_id` AS `found_person`, `t26`.`period` AS `found_period`
FROM (SELECT `t24`.`person_id`, `t24`.`care_period_id`, `t24`.`started_on`, `t24`.`period`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`from_on_right`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`counted`
FROM (SELECT *
FROM (SELECT `t22`.`person_id`, `t22`.`care_period_id`, `t22`.`started_on`, `t22`.`period`, `t22`.`to_on`, `t22`.
`year_before_on`, `t22`.`from_on_right`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`counted`, `t22`.`lasted_on`
FROM (SELECT `t21`.`person_id`, `t21`.`care_period_id`, `t21`.`started_on`, `t21`.`period`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`from_on_right`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`counted`, `t16`.`shift_from`,
`t16`.`lasted_on`
FROM (SELECT `t19`.`person_id`, `t19`.`care_period_id`, `t19`.`started_on`, `t19`.`period`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`from_on_right`, IF((`t19`.`until_on` IS NULL) OR (`t19`.`to_on` <= `t19`.`until_on`), `t19`.
`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t19`.`held_team` AS `team_id`, 1.0 AS `counted`
FROM (SELECT `t9`.`person_id`, `t9`.`care_period_id`, `t9`.`started_on`, `t10`.`period`, `t10`.`from_on`, `t10`.
`to_on`, `t10`.`year_before_on`, `t15`.`held_by`, `t15`.`held_worker`, `t15`.`held_team`, `t15`.`from_on` AS
`from_on_right`, `t15`.`until_on`, `t15`.`held_next`
FROM `care_periods` AS `t9`
INNER JOIN `periods` AS `t10` ON `t9`.`started_on` <= `t10`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.
`ended_on` > `t10`.`to_on`))
LEFT OUTER JOIN (SELECT `t6`.`person_id` AS `held_by`, `t6`.`worker_id` AS `held_worker`, `t6`.`team_id` AS
`held_team`, `t6`.`from_on`, `t6`.`until_on`, `t6`.`next_on` AS `held_next`
FROM `responsibility` AS `t6`) AS `t15` ON `t9`.`person_id` = `t15`.`held_by` AND `t10`.`to_on` >= `t15`.`from_on` AND
((`t15`.`held_next` IS NULL) OR (`t10`.`to_on` < `t15`.`held_next`))) AS `t19`) AS `t21`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `lasted_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'six_months_of_care' AND `t3`.`variant` = 'all') AS `t16` ON `t21`.`started_on` = `t16`.
`shift_from`) AS `t22`) AS `t23`
WHERE `t23`.`lasted_on` <= `t23`.`to_on`) AS `t24`) AS `t26` CROSS JOIN `snapshot_day` AS `t7`
LEFT
SEMI JOIN (SELECT `t8`.`person_id` AS `planned_person`, `t8`.`started_on` AS `planned_on`, `t8`.`ended_on` AS
`planned_until`
FROM `care_plans` AS `t8`
LEFT
SEMI JOIN (SELECT DISTINCT `t2`.`care_plan_id` AS `of_plan`
FROM `care_plan_options` AS `t2`) AS `t13` ON `t8`.`care_plan_id` = `t13`.`of_plan`) AS `t18` ON `t26`.`person_id` =
`t18`.`planned_person` AND ((`t18`.`planned_until` IS NULL) OR (`t18`.`planned_until` > `t26`.`to_on`)) AND `t18`.
`planned_on` IS NULL) AS `t27`) AS `t30` ON `t36`.`person_id` = `t30`.`found_person` AND `t36`.`period` = `t30`.
`found_period`) AS `t37`) AS `t38`) AS `t39`) AS `t40`;
