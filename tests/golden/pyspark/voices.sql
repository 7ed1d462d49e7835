-- measure FB01
SELECT CAST(`t7`.`period` AS STRING) AS `period`, CAST(`t7`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t7`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(CAST(`t7`.`answers` > 0 AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t7`.`answers` > 0 AS DOUBLE
)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t7`.`answers` > 0 AS DOUBLE), 0.0) AS DOUBLE) AS `hit`,
CAST(IF(CAST(`t7`.`answers` > 0 AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t7`.`answers` > 0 AS DOUBLE)), 0.0, 1.0) AS
DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t6`.`period`, `t6`.`respondent_id`, MAX(`t6`.`person_id`) AS `person_id`, MAX(`t6`.`team_id`) AS
`team_id`, COUNT(`t6`.`given_on`) AS `answers`
FROM (SELECT `t5`.`feedback_id`, `t5`.`person_id`, `t5`.`team_id`, `t5`.`respondent_id`, `t5`.`said_by`, `t5`.
`asked_on`, `t5`.`given_on`, `t5`.`recorded_at`, `t5`.`recorded_by`, `t5`.`period`, 1.0 AS `counted`
FROM (SELECT `t4`.`feedback_id`, `t4`.`person_id`, `t4`.`team_id`, `t4`.`respondent_id`, `t4`.`said_by`, `t4`.
`asked_on`, `t4`.`given_on`, `t4`.`recorded_at`, `t4`.`recorded_by`, `t4`.`period`
FROM (SELECT `t2`.`feedback_id`, `t2`.`person_id`, `t2`.`team_id`, `t2`.`respondent_id`, `t2`.`said_by`, `t2`.
`asked_on`, `t2`.`given_on`, `t2`.`recorded_at`, `t2`.`recorded_by`, `t3`.`period`, `t3`.`day`
FROM `feedback` AS `t2`
INNER JOIN `period_days` AS `t3` ON `t2`.`asked_on` = `t3`.`day`) AS `t4`) AS `t5`) AS `t6` GROUP BY 1, 2) AS `t7`;

-- measure FB02
SELECT CAST(`t12`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t12`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(IF(`t12`.`is_core` IS NULL, CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.`positive`, FALSE
) AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF(`t12`.`is_core` IS NULL, CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.
`positive`, FALSE) AS DOUBLE))), `t12`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(IF(`t12`.`is_core` IS
NULL, CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.`positive`, FALSE) AS DOUBLE)), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(
`t12`.`is_core` IS NULL, CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.`positive`, FALSE) AS DOUBLE)) IS NOT NULL AND NOT
ISNAN(IF(`t12`.`is_core` IS NULL, CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.`positive`, FALSE) AS DOUBLE))), 0.0,
`t12`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t11`.`answer_id`, `t11`.`feedback_id`, `t11`.`question`, `t11`.`is_core`, `t11`.`positive`, `t11`.
`answered_on`, `t11`.`recorded_at`, `t11`.`recorded_by`, `t11`.`period`, `t11`.`counted`, `t5`.`given_feedback`, `t5`
.`team_id`
FROM (SELECT `t9`.`answer_id`, `t9`.`feedback_id`, `t9`.`question`, `t9`.`is_core`, `t9`.`positive`, `t9`.
`answered_on`, `t9`.`recorded_at`, `t9`.`recorded_by`, `t9`.`period`, 1.0 AS `counted`
FROM (SELECT `t8`.`answer_id`, `t8`.`feedback_id`, `t8`.`question`, `t8`.`is_core`, `t8`.`positive`, `t8`.
`answered_on`, `t8`.`recorded_at`, `t8`.`recorded_by`, `t8`.`period`
FROM (SELECT `t7`.`answer_id`, `t7`.`feedback_id`, `t7`.`question`, `t7`.`is_core`, `t7`.`positive`, `t7`.
`answered_on`, `t7`.`recorded_at`, `t7`.`recorded_by`, `t3`.`period`, `t3`.`day`
FROM (SELECT *
FROM `feedback_answers` AS `t1`
WHERE COALESCE(`t1`.`is_core`, TRUE)) AS `t7`
INNER JOIN `period_days` AS `t3` ON `t7`.`answered_on` = `t3`.`day`) AS `t8`) AS `t9`) AS `t11`
LEFT OUTER JOIN (SELECT `t0`.`feedback_id` AS `given_feedback`, `t0`.`team_id`
FROM `feedback` AS `t0`) AS `t5` ON `t11`.`feedback_id` = `t5`.`given_feedback`) AS `t12`;

-- measure FB03
SELECT CAST(`t5`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(CAST(NULL
AS STRING) AS STRING) AS `worker_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t5`.`acted_on` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t5`.
`acted_on` IS NOT NULL AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t5`.`acted_on` IS NOT NULL
AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(`t5`.`acted_on` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(
CAST(`t5`.`acted_on` IS NOT NULL AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`,
CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t4`.`theme_id`, `t4`.`theme`, `t4`.`raised_on`, `t4`.`acted_on`, `t4`.`told_on`, `t4`.`recorded_at`,
`t4`.`recorded_by`, `t4`.`period`
FROM (SELECT `t2`.`theme_id`, `t2`.`theme`, `t2`.`raised_on`, `t2`.`acted_on`, `t2`.`told_on`, `t2`.`recorded_at`,
`t2`.`recorded_by`, `t3`.`period`, `t3`.`day`
FROM `feedback_themes` AS `t2`
INNER JOIN `period_days` AS `t3` ON `t2`.`raised_on` = `t3`.`day`) AS `t4`) AS `t5`;

-- measure CO01
SELECT *
FROM (SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t28`.`stage_id`, `t28`.`complaint_id`, `t28`.`person_id`, `t28`.`team_id`, `t28`.`statutory`, `t28`.
`stage`, `t28`.`started_on`, `t28`.`extended`, `t28`.`answered_on`, `t28`.`outcome`, `t28`.`learning_recorded`, `t28`
.`recorded_at`, `t28`.`recorded_by`, `t28`.`plain_on`, `t28`.`extended_on`, `t28`.`due_on`, `t28`.`either`, `t28`.
`dated_on`, `t28`.`period`, `t28`.`counted`, `t28`.`as_at`, IF((`t28`.`statutory` IS NULL) OR COALESCE((CASE WHEN (
`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS DOUBLE) WHEN
`t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END = 1) AND `t28`.`either`, FALSE), CAST(NULL AS DOUBLE),
CASE WHEN (`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS
DOUBLE) WHEN `t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END) AS `hit`
FROM (SELECT `t27`.`stage_id`, `t27`.`complaint_id`, `t27`.`person_id`, `t27`.`team_id`, `t27`.`statutory`, `t27`.
`stage`, `t27`.`started_on`, `t27`.`extended`, `t27`.`answered_on`, `t27`.`outcome`, `t27`.`learning_recorded`, `t27`
.`recorded_at`, `t27`.`recorded_by`, `t27`.`plain_on`, `t27`.`extended_on`, `t27`.`due_on`, `t27`.`either`, `t27`.
`dated_on`, `t27`.`period`, `t27`.`counted`, `t6`.`as_at`
FROM (SELECT `t25`.`stage_id`, `t25`.`complaint_id`, `t25`.`person_id`, `t25`.`team_id`, `t25`.`statutory`, `t25`.
`stage`, `t25`.`started_on`, `t25`.`extended`, `t25`.`answered_on`, `t25`.`outcome`, `t25`.`learning_recorded`, `t25`
.`recorded_at`, `t25`.`recorded_by`, `t25`.`plain_on`, `t25`.`extended_on`, `t25`.`due_on`, `t25`.`either`, `t25`.
`dated_on`, `t25`.`period`, 1.0 AS `counted`
FROM (SELECT `t23`.`stage_id`, `t23`.`complaint_id`, `t23`.`person_id`, `t23`.`team_id`, `t23`.`statutory`, `t23`.
`stage`, `t23`.`started_on`, `t23`.`extended`, `t23`.`answered_on`, `t23`.`outcome`, `t23`.`learning_recorded`, `t23`
.`recorded_at`, `t23`.`recorded_by`, `t23`.`plain_on`, `t23`.`extended_on`, `t23`.`due_on`, `t23`.`either`, `t23`.
`dated_on`, `t23`.`period`
FROM (SELECT `t22`.`stage_id`, `t22`.`complaint_id`, `t22`.`person_id`, `t22`.`team_id`, `t22`.`statutory`, `t22`.
`stage`, `t22`.`started_on`, `t22`.`extended`, `t22`.`answered_on`, `t22`.`outcome`, `t22`.`learning_recorded`, `t22`
.`recorded_at`, `t22`.`recorded_by`, `t22`.`plain_on`, `t22`.`extended_on`, `t22`.`due_on`, `t22`.`either`, `t22`.
`dated_on`, `t7`.`period`, `t7`.`day`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, COALESCE(IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`), `t18`.`started_on`) AS
`dated_on`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '1' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_first' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_first_extended' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` = `t11`
.`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE))) AS `t22`
INNER JOIN `period_days` AS `t7` ON `t22`.`dated_on` = `t7`.`day`) AS `t23`) AS `t25`) AS `t27` CROSS JOIN
`snapshot_day` AS `t6`) AS `t28`
WHERE (`t28`.`due_on` IS NULL) OR (`t28`.`due_on` < `t28`.`as_at`)) AS `t30`) AS `t31`
UNION ALL
SELECT *
FROM (SELECT CAST(`t24`.`period` AS STRING) AS `period`, CAST(`t24`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t24`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(CAST(`t24`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `unknown`, CAST((1.0 - CAST((`t24`.`unknown_because` IS NULL)
AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.`done_on` > `t24`.`to_on`)) AND ((
`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND COALESCE(`t24`.`due_on` < `t24`.
`to_on`, FALSE) AS DOUBLE)) - CAST(`t24`.`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST(
(`t24`.`unknown_because` IS NULL) AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.
`done_on` > `t24`.`to_on`)) AND ((`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND
COALESCE(`t24`.`due_on` < `t24`.`to_on`, FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t21`.`stage_id`, `t21`.`complaint_id`, `t21`.`person_id`, `t21`.`team_id`, `t21`.`statutory`, `t21`.
`stage`, `t21`.`started_on`, `t21`.`extended`, `t21`.`answered_on`, `t21`.`outcome`, `t21`.`learning_recorded`, `t21`
.`recorded_at`, `t21`.`recorded_by`, `t21`.`plain_on`, `t21`.`extended_on`, `t21`.`due_on`, `t21`.`either`, `t21`.
`done_on`, `t21`.`ended_other_on`, `t21`.`unknown_because`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.
`year_before_on`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, `t18`.`answered_on` AS `done_on`, CAST(NULL AS DATE
) AS `ended_other_on`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '1' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_first' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_first_extended' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` = `t11`
.`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE)) AND `t18`.`statutory` AND IF(COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.
`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) IS NOT NULL) AS `t21`
INNER JOIN `periods` AS `t5` ON ((`t21`.`started_on` IS NULL) OR (`t21`.`started_on` <= `t5`.`to_on`)) AND ((`t21`.
`done_on` IS NULL) OR (`t21`.`done_on` > `t5`.`to_on`)) AND ((`t21`.`ended_other_on` IS NULL) OR (`t21`.
`ended_other_on` > `t5`.`to_on`))) AS `t24`) AS `t29`;

-- measure CO02
SELECT *
FROM (SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t28`.`stage_id`, `t28`.`complaint_id`, `t28`.`person_id`, `t28`.`team_id`, `t28`.`statutory`, `t28`.
`stage`, `t28`.`started_on`, `t28`.`extended`, `t28`.`answered_on`, `t28`.`outcome`, `t28`.`learning_recorded`, `t28`
.`recorded_at`, `t28`.`recorded_by`, `t28`.`plain_on`, `t28`.`extended_on`, `t28`.`due_on`, `t28`.`either`, `t28`.
`dated_on`, `t28`.`period`, `t28`.`counted`, `t28`.`as_at`, IF((`t28`.`statutory` IS NULL) OR COALESCE((CASE WHEN (
`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS DOUBLE) WHEN
`t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END = 1) AND `t28`.`either`, FALSE), CAST(NULL AS DOUBLE),
CASE WHEN (`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS
DOUBLE) WHEN `t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END) AS `hit`
FROM (SELECT `t27`.`stage_id`, `t27`.`complaint_id`, `t27`.`person_id`, `t27`.`team_id`, `t27`.`statutory`, `t27`.
`stage`, `t27`.`started_on`, `t27`.`extended`, `t27`.`answered_on`, `t27`.`outcome`, `t27`.`learning_recorded`, `t27`
.`recorded_at`, `t27`.`recorded_by`, `t27`.`plain_on`, `t27`.`extended_on`, `t27`.`due_on`, `t27`.`either`, `t27`.
`dated_on`, `t27`.`period`, `t27`.`counted`, `t6`.`as_at`
FROM (SELECT `t25`.`stage_id`, `t25`.`complaint_id`, `t25`.`person_id`, `t25`.`team_id`, `t25`.`statutory`, `t25`.
`stage`, `t25`.`started_on`, `t25`.`extended`, `t25`.`answered_on`, `t25`.`outcome`, `t25`.`learning_recorded`, `t25`
.`recorded_at`, `t25`.`recorded_by`, `t25`.`plain_on`, `t25`.`extended_on`, `t25`.`due_on`, `t25`.`either`, `t25`.
`dated_on`, `t25`.`period`, 1.0 AS `counted`
FROM (SELECT `t23`.`stage_id`, `t23`.`complaint_id`, `t23`.`person_id`, `t23`.`team_id`, `t23`.`statutory`, `t23`.
`stage`, `t23`.`started_on`, `t23`.`extended`, `t23`.`answered_on`, `t23`.`outcome`, `t23`.`learning_recorded`, `t23`
.`recorded_at`, `t23`.`recorded_by`, `t23`.`plain_on`, `t23`.`extended_on`, `t23`.`due_on`, `t23`.`either`, `t23`.
`dated_on`, `t23`.`period`
FROM (SELECT `t22`.`stage_id`, `t22`.`complaint_id`, `t22`.`person_id`, `t22`.`team_id`, `t22`.`statutory`, `t22`.
`stage`, `t22`.`started_on`, `t22`.`extended`, `t22`.`answered_on`, `t22`.`outcome`, `t22`.`learning_recorded`, `t22`
.`recorded_at`, `t22`.`recorded_by`, `t22`.`plain_on`, `t22`.`extended_on`, `t22`.`due_on`, `t22`.`either`, `t22`.
`dated_on`, `t7`.`period`, `t7`.`day`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, COALESCE(IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`), `t18`.`started_on`) AS
`dated_on`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '2' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_second' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_second_extended' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` =
`t11`.`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE))) AS `t22`
INNER JOIN `period_days` AS `t7` ON `t22`.`dated_on` = `t7`.`day`) AS `t23`) AS `t25`) AS `t27` CROSS JOIN
`snapshot_day` AS `t6`) AS `t28`
WHERE (`t28`.`due_on` IS NULL) OR (`t28`.`due_on` < `t28`.`as_at`)) AS `t30`) AS `t31`
UNION ALL
SELECT *
FROM (SELECT CAST(`t24`.`period` AS STRING) AS `period`, CAST(`t24`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t24`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(CAST(`t24`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `unknown`, CAST((1.0 - CAST((`t24`.`unknown_because` IS NULL)
AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.`done_on` > `t24`.`to_on`)) AND ((
`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND COALESCE(`t24`.`due_on` < `t24`.
`to_on`, FALSE) AS DOUBLE)) - CAST(`t24`.`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST(
(`t24`.`unknown_because` IS NULL) AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.
`done_on` > `t24`.`to_on`)) AND ((`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND
COALESCE(`t24`.`due_on` < `t24`.`to_on`, FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t21`.`stage_id`, `t21`.`complaint_id`, `t21`.`person_id`, `t21`.`team_id`, `t21`.`statutory`, `t21`.
`stage`, `t21`.`started_on`, `t21`.`extended`, `t21`.`answered_on`, `t21`.`outcome`, `t21`.`learning_recorded`, `t21`
.`recorded_at`, `t21`.`recorded_by`, `t21`.`plain_on`, `t21`.`extended_on`, `t21`.`due_on`, `t21`.`either`, `t21`.
`done_on`, `t21`.`ended_other_on`, `t21`.`unknown_because`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.
`year_before_on`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, `t18`.`answered_on` AS `done_on`, CAST(NULL AS DATE
) AS `ended_other_on`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '2' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_second' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_second_extended' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` =
`t11`.`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE)) AND `t18`.`statutory` AND IF(COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.
`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) IS NOT NULL) AS `t21`
INNER JOIN `periods` AS `t5` ON ((`t21`.`started_on` IS NULL) OR (`t21`.`started_on` <= `t5`.`to_on`)) AND ((`t21`.
`done_on` IS NULL) OR (`t21`.`done_on` > `t5`.`to_on`)) AND ((`t21`.`ended_other_on` IS NULL) OR (`t21`.
`ended_other_on` > `t5`.`to_on`))) AS `t24`) AS `t29`;

-- measure CO03
SELECT *
FROM (SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t28`.`stage_id`, `t28`.`complaint_id`, `t28`.`person_id`, `t28`.`team_id`, `t28`.`statutory`, `t28`.
`stage`, `t28`.`started_on`, `t28`.`extended`, `t28`.`answered_on`, `t28`.`outcome`, `t28`.`learning_recorded`, `t28`
.`recorded_at`, `t28`.`recorded_by`, `t28`.`plain_on`, `t28`.`extended_on`, `t28`.`due_on`, `t28`.`either`, `t28`.
`dated_on`, `t28`.`period`, `t28`.`counted`, `t28`.`as_at`, IF((`t28`.`statutory` IS NULL) OR COALESCE((CASE WHEN (
`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS DOUBLE) WHEN
`t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END = 1) AND `t28`.`either`, FALSE), CAST(NULL AS DOUBLE),
CASE WHEN (`t28`.`due_on` IS NULL) OR COALESCE(`t28`.`answered_on` < `t28`.`started_on`, FALSE) THEN CAST(NULL AS
DOUBLE) WHEN `t28`.`answered_on` <= `t28`.`due_on` THEN 1.0 ELSE 0.0 END) AS `hit`
FROM (SELECT `t27`.`stage_id`, `t27`.`complaint_id`, `t27`.`person_id`, `t27`.`team_id`, `t27`.`statutory`, `t27`.
`stage`, `t27`.`started_on`, `t27`.`extended`, `t27`.`answered_on`, `t27`.`outcome`, `t27`.`learning_recorded`, `t27`
.`recorded_at`, `t27`.`recorded_by`, `t27`.`plain_on`, `t27`.`extended_on`, `t27`.`due_on`, `t27`.`either`, `t27`.
`dated_on`, `t27`.`period`, `t27`.`counted`, `t6`.`as_at`
FROM (SELECT `t25`.`stage_id`, `t25`.`complaint_id`, `t25`.`person_id`, `t25`.`team_id`, `t25`.`statutory`, `t25`.
`stage`, `t25`.`started_on`, `t25`.`extended`, `t25`.`answered_on`, `t25`.`outcome`, `t25`.`learning_recorded`, `t25`
.`recorded_at`, `t25`.`recorded_by`, `t25`.`plain_on`, `t25`.`extended_on`, `t25`.`due_on`, `t25`.`either`, `t25`.
`dated_on`, `t25`.`period`, 1.0 AS `counted`
FROM (SELECT `t23`.`stage_id`, `t23`.`complaint_id`, `t23`.`person_id`, `t23`.`team_id`, `t23`.`statutory`, `t23`.
`stage`, `t23`.`started_on`, `t23`.`extended`, `t23`.`answered_on`, `t23`.`outcome`, `t23`.`learning_recorded`, `t23`
.`recorded_at`, `t23`.`recorded_by`, `t23`.`plain_on`, `t23`.`extended_on`, `t23`.`due_on`, `t23`.`either`, `t23`.
`dated_on`, `t23`.`period`
FROM (SELECT `t22`.`stage_id`, `t22`.`complaint_id`, `t22`.`person_id`, `t22`.`team_id`, `t22`.`statutory`, `t22`.
`stage`, `t22`.`started_on`, `t22`.`extended`, `t22`.`answered_on`, `t22`.`outcome`, `t22`.`learning_recorded`, `t22`
.`recorded_at`, `t22`.`recorded_by`, `t22`.`plain_on`, `t22`.`extended_on`, `t22`.`due_on`, `t22`.`either`, `t22`.
`dated_on`, `t7`.`period`, `t7`.`day`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, COALESCE(IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`), `t18`.`started_on`) AS
`dated_on`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '3' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_panel' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_panel' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` = `t11`.
`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE))) AS `t22`
INNER JOIN `period_days` AS `t7` ON `t22`.`dated_on` = `t7`.`day`) AS `t23`) AS `t25`) AS `t27` CROSS JOIN
`snapshot_day` AS `t6`) AS `t28`
WHERE (`t28`.`due_on` IS NULL) OR (`t28`.`due_on` < `t28`.`as_at`)) AS `t30`) AS `t31`
UNION ALL
SELECT *
FROM (SELECT CAST(`t24`.`period` AS STRING) AS `period`, CAST(`t24`.`person_id` AS STRING) AS `person_id`, CAST(CAST(
NULL AS STRING) AS STRING) AS `worker_id`, CAST(`t24`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(0.0 AS DOUBLE) AS `hit`, CAST(CAST(`t24`.
`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `unknown`, CAST((1.0 - CAST((`t24`.`unknown_because` IS NULL)
AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.`done_on` > `t24`.`to_on`)) AND ((
`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND COALESCE(`t24`.`due_on` < `t24`.
`to_on`, FALSE) AS DOUBLE)) - CAST(`t24`.`unknown_because` IS NOT NULL AS DOUBLE) AS DOUBLE) AS `pending`, CAST(CAST(
(`t24`.`unknown_because` IS NULL) AND (`t24`.`started_on` <= `t24`.`to_on`) AND ((`t24`.`done_on` IS NULL) OR (`t24`.
`done_on` > `t24`.`to_on`)) AND ((`t24`.`ended_other_on` IS NULL) OR (`t24`.`ended_other_on` > `t24`.`to_on`)) AND
COALESCE(`t24`.`due_on` < `t24`.`to_on`, FALSE) AS DOUBLE) AS DOUBLE) AS `overdue`
FROM (SELECT `t21`.`stage_id`, `t21`.`complaint_id`, `t21`.`person_id`, `t21`.`team_id`, `t21`.`statutory`, `t21`.
`stage`, `t21`.`started_on`, `t21`.`extended`, `t21`.`answered_on`, `t21`.`outcome`, `t21`.`learning_recorded`, `t21`
.`recorded_at`, `t21`.`recorded_by`, `t21`.`plain_on`, `t21`.`extended_on`, `t21`.`due_on`, `t21`.`either`, `t21`.
`done_on`, `t21`.`ended_other_on`, `t21`.`unknown_because`, `t5`.`period`, `t5`.`from_on`, `t5`.`to_on`, `t5`.
`year_before_on`
FROM (SELECT `t18`.`stage_id`, `t18`.`complaint_id`, `t18`.`person_id`, `t18`.`team_id`, `t18`.`statutory`, `t18`.
`stage`, `t18`.`started_on`, `t18`.`extended`, `t18`.`answered_on`, `t18`.`outcome`, `t18`.`learning_recorded`, `t18`
.`recorded_at`, `t18`.`recorded_by`, `t18`.`plain_on`, `t18`.`extended_on`, IF(COALESCE(`t18`.`extended`, COALESCE(
`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) AS `due_on`, (`t18`.`extended`
IS NULL) AND (`t18`.`answered_on` > `t18`.`plain_on`) AS `either`, `t18`.`answered_on` AS `done_on`, CAST(NULL AS DATE
) AS `ended_other_on`, CAST(NULL AS STRING) AS `unknown_because`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t11`.`shift_from`, `t11`.`extended_on`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t12`.`shift_from`, `t12`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t4`
WHERE `t4`.`stage` = '3' AND COALESCE(`t4`.`statutory`, TRUE)) AS `t13`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `plain_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_panel' AND `t3`.`variant` = 'all') AS `t12` ON `t13`.`started_on` = `t12`.
`shift_from`) AS `t14`) AS `t16`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on` AS `extended_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'complaint_panel' AND `t3`.`variant` = 'all') AS `t11` ON `t16`.`started_on` = `t11`.
`shift_from`) AS `t17`) AS `t18`
WHERE NOT (COALESCE((`t18`.`outcome` = 'withdrawn') AND ((`t18`.`answered_on` IS NULL) OR (`t18`.`answered_on` <= IF(
COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.
`plain_on`))), FALSE)) AND `t18`.`statutory` AND IF(COALESCE(`t18`.`extended`, COALESCE(`t18`.`answered_on` > `t18`.
`plain_on`, TRUE)), `t18`.`extended_on`, `t18`.`plain_on`) IS NOT NULL) AS `t21`
INNER JOIN `periods` AS `t5` ON ((`t21`.`started_on` IS NULL) OR (`t21`.`started_on` <= `t5`.`to_on`)) AND ((`t21`.
`done_on` IS NULL) OR (`t21`.`done_on` > `t5`.`to_on`)) AND ((`t21`.`ended_other_on` IS NULL) OR (`t21`.
`ended_other_on` > `t5`.`to_on`))) AS `t24`) AS `t29`;

-- measure CO04
SELECT CAST(`t6`.`period` AS STRING) AS `period`, CAST(`t6`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t6`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(IF((`t6`.`outcome` IS NULL) OR (`t6`.`statutory` IS NULL), CAST(NULL AS DOUBLE), CAST(`t6`.
`learning_recorded` AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF((`t6`.`outcome` IS NULL) OR (`t6`.`statutory` IS NULL),
CAST(NULL AS DOUBLE), CAST(`t6`.`learning_recorded` AS DOUBLE))), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(IF
((`t6`.`outcome` IS NULL) OR (`t6`.`statutory` IS NULL), CAST(NULL AS DOUBLE), CAST(`t6`.`learning_recorded` AS DOUBLE
)), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF((`t6`.`outcome` IS NULL) OR (`t6`.`statutory` IS NULL), CAST(NULL AS DOUBLE)
, CAST(`t6`.`learning_recorded` AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF((`t6`.`outcome` IS NULL) OR (`t6`.
`statutory` IS NULL), CAST(NULL AS DOUBLE), CAST(`t6`.`learning_recorded` AS DOUBLE))), 0.0, 1.0) AS DOUBLE) AS
`unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t5`.`stage_id`, `t5`.`complaint_id`, `t5`.`person_id`, `t5`.`team_id`, `t5`.`statutory`, `t5`.`stage`,
`t5`.`started_on`, `t5`.`extended`, `t5`.`answered_on`, `t5`.`outcome`, `t5`.`learning_recorded`, `t5`.`recorded_at`,
`t5`.`recorded_by`, `t5`.`period`
FROM (SELECT `t4`.`stage_id`, `t4`.`complaint_id`, `t4`.`person_id`, `t4`.`team_id`, `t4`.`statutory`, `t4`.`stage`,
`t4`.`started_on`, `t4`.`extended`, `t4`.`answered_on`, `t4`.`outcome`, `t4`.`learning_recorded`, `t4`.`recorded_at`,
`t4`.`recorded_by`, `t2`.`period`, `t2`.`day`
FROM (SELECT *
FROM `complaints` AS `t0`
WHERE COALESCE(`t0`.`outcome` IN ('upheld', 'partly upheld'), TRUE) AND COALESCE(`t0`.`statutory`, TRUE)) AS `t4`
INNER JOIN `period_days` AS `t2` ON `t4`.`answered_on` = `t2`.`day`) AS `t5`) AS `t6`;
