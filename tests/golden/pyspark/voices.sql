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
STRING) AS `category`, CAST(IF(CAST(COALESCE(`t12`.`positive`, FALSE) AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(
COALESCE(`t12`.`positive`, FALSE) AS DOUBLE)), `t12`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(
COALESCE(`t12`.`positive`, FALSE) AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(COALESCE(`t12`.`positive`, FALSE
) AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(COALESCE(`t12`.`positive`, FALSE) AS DOUBLE)), 0.0, `t12`.`counted`) AS
DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t11`.`answer_id`, `t11`.`feedback_id`, `t11`.`question`, `t11`.`is_core`, `t11`.`positive`, `t11`.
`answered_on`, `t11`.`recorded_at`, `t11`.`recorded_by`, `t11`.`period`, `t11`.`counted`, `t6`.`given_feedback`, `t6`
.`team_id`
FROM (SELECT `t9`.`answer_id`, `t9`.`feedback_id`, `t9`.`question`, `t9`.`is_core`, `t9`.`positive`, `t9`.
`answered_on`, `t9`.`recorded_at`, `t9`.`recorded_by`, `t9`.`period`, 1.0 AS `counted`
FROM (SELECT `t8`.`answer_id`, `t8`.`feedback_id`, `t8`.`question`, `t8`.`is_core`, `t8`.`positive`, `t8`.
`answered_on`, `t8`.`recorded_at`, `t8`.`recorded_by`, `t8`.`period`
FROM (SELECT `t7`.`answer_id`, `t7`.`feedback_id`, `t7`.`question`, `t7`.`is_core`, `t7`.`positive`, `t7`.
`answered_on`, `t7`.`recorded_at`, `t7`.`recorded_by`, `t3`.`period`, `t3`.`day`
FROM (SELECT *
FROM `feedback_answers` AS `t1`
WHERE `t1`.`is_core`) AS `t7`
INNER JOIN `period_days` AS `t3` ON `t7`.`answered_on` = `t3`.`day`) AS `t8`) AS `t9`) AS `t11`
LEFT OUTER JOIN (SELECT `t0`.`feedback_id` AS `given_feedback`, `t0`.`team_id`
FROM `feedback` AS `t0`) AS `t6` ON `t11`.`feedback_id` = `t6`.`given_feedback`) AS `t12`;

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
SELECT CAST(`t18`.`period` AS STRING) AS `period`, CAST(`t18`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t18`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT
ISNAN(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST
(COALESCE(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(
CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(COALESCE(`t18`.
`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`, `t17`.`due_on`, `t17`.`period`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t16`.`extended_on`, `t16`.`due_on`, `t3`.`period`, `t3`.`day`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`, `t14`.`extended_on`, IF(COALESCE(`t14`.`extended`, FALSE),
`t14`.`extended_on`, `t14`.`plain_on`) AS `due_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t13`.`plain_on`, `t13`.`extended_on`
FROM (SELECT `t12`.`stage_id`, `t12`.`complaint_id`, `t12`.`person_id`, `t12`.`team_id`, `t12`.`statutory`, `t12`.
`stage`, `t12`.`started_on`, `t12`.`extended`, `t12`.`answered_on`, `t12`.`outcome`, `t12`.`learning_recorded`, `t12`
.`recorded_at`, `t12`.`recorded_by`, `t12`.`plain_on`, `t7`.`shift_from`, `t7`.`extended_on`
FROM (SELECT `t10`.`stage_id`, `t10`.`complaint_id`, `t10`.`person_id`, `t10`.`team_id`, `t10`.`statutory`, `t10`.
`stage`, `t10`.`started_on`, `t10`.`extended`, `t10`.`answered_on`, `t10`.`outcome`, `t10`.`learning_recorded`, `t10`
.`recorded_at`, `t10`.`recorded_by`, `t10`.`plain_on`
FROM (SELECT `t9`.`stage_id`, `t9`.`complaint_id`, `t9`.`person_id`, `t9`.`team_id`, `t9`.`statutory`, `t9`.`stage`,
`t9`.`started_on`, `t9`.`extended`, `t9`.`answered_on`, `t9`.`outcome`, `t9`.`learning_recorded`, `t9`.`recorded_at`,
`t9`.`recorded_by`, `t8`.`shift_from`, `t8`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t2`
WHERE `t2`.`stage` = '1' AND `t2`.`statutory`) AS `t9`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `plain_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_first' AND `t1`.`variant` = 'all') AS `t8` ON `t9`.`started_on` = `t8`.
`shift_from`) AS `t10`) AS `t12`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `extended_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_first_extended' AND `t1`.`variant` = 'all') AS `t7` ON `t12`.`started_on` = `t7`.
`shift_from`) AS `t13`) AS `t14`
WHERE NOT (COALESCE((`t14`.`outcome` = 'withdrawn') AND ((`t14`.`answered_on` IS NULL) OR (`t14`.`answered_on` <= IF(
COALESCE(`t14`.`extended`, FALSE), `t14`.`extended_on`, `t14`.`plain_on`))), FALSE))) AS `t16`
INNER JOIN `period_days` AS `t3` ON `t16`.`due_on` = `t3`.`day`) AS `t17`) AS `t18`;

-- measure CO02
SELECT CAST(`t18`.`period` AS STRING) AS `period`, CAST(`t18`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t18`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT
ISNAN(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST
(COALESCE(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(
CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(COALESCE(`t18`.
`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`, `t17`.`due_on`, `t17`.`period`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t16`.`extended_on`, `t16`.`due_on`, `t3`.`period`, `t3`.`day`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`, `t14`.`extended_on`, IF(COALESCE(`t14`.`extended`, FALSE),
`t14`.`extended_on`, `t14`.`plain_on`) AS `due_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t13`.`plain_on`, `t13`.`extended_on`
FROM (SELECT `t12`.`stage_id`, `t12`.`complaint_id`, `t12`.`person_id`, `t12`.`team_id`, `t12`.`statutory`, `t12`.
`stage`, `t12`.`started_on`, `t12`.`extended`, `t12`.`answered_on`, `t12`.`outcome`, `t12`.`learning_recorded`, `t12`
.`recorded_at`, `t12`.`recorded_by`, `t12`.`plain_on`, `t7`.`shift_from`, `t7`.`extended_on`
FROM (SELECT `t10`.`stage_id`, `t10`.`complaint_id`, `t10`.`person_id`, `t10`.`team_id`, `t10`.`statutory`, `t10`.
`stage`, `t10`.`started_on`, `t10`.`extended`, `t10`.`answered_on`, `t10`.`outcome`, `t10`.`learning_recorded`, `t10`
.`recorded_at`, `t10`.`recorded_by`, `t10`.`plain_on`
FROM (SELECT `t9`.`stage_id`, `t9`.`complaint_id`, `t9`.`person_id`, `t9`.`team_id`, `t9`.`statutory`, `t9`.`stage`,
`t9`.`started_on`, `t9`.`extended`, `t9`.`answered_on`, `t9`.`outcome`, `t9`.`learning_recorded`, `t9`.`recorded_at`,
`t9`.`recorded_by`, `t8`.`shift_from`, `t8`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t2`
WHERE `t2`.`stage` = '2' AND `t2`.`statutory`) AS `t9`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `plain_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_second' AND `t1`.`variant` = 'all') AS `t8` ON `t9`.`started_on` = `t8`.
`shift_from`) AS `t10`) AS `t12`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `extended_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_second_extended' AND `t1`.`variant` = 'all') AS `t7` ON `t12`.`started_on` = `t7`
.`shift_from`) AS `t13`) AS `t14`
WHERE NOT (COALESCE((`t14`.`outcome` = 'withdrawn') AND ((`t14`.`answered_on` IS NULL) OR (`t14`.`answered_on` <= IF(
COALESCE(`t14`.`extended`, FALSE), `t14`.`extended_on`, `t14`.`plain_on`))), FALSE))) AS `t16`
INNER JOIN `period_days` AS `t3` ON `t16`.`due_on` = `t3`.`day`) AS `t17`) AS `t18`;

-- measure CO03
SELECT CAST(`t18`.`period` AS STRING) AS `period`, CAST(`t18`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t18`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT
ISNAN(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST
(COALESCE(CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(
CAST(COALESCE(`t18`.`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(COALESCE(`t18`.
`answered_on` <= `t18`.`due_on`, FALSE) AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t17`.`stage_id`, `t17`.`complaint_id`, `t17`.`person_id`, `t17`.`team_id`, `t17`.`statutory`, `t17`.
`stage`, `t17`.`started_on`, `t17`.`extended`, `t17`.`answered_on`, `t17`.`outcome`, `t17`.`learning_recorded`, `t17`
.`recorded_at`, `t17`.`recorded_by`, `t17`.`plain_on`, `t17`.`extended_on`, `t17`.`due_on`, `t17`.`period`
FROM (SELECT `t16`.`stage_id`, `t16`.`complaint_id`, `t16`.`person_id`, `t16`.`team_id`, `t16`.`statutory`, `t16`.
`stage`, `t16`.`started_on`, `t16`.`extended`, `t16`.`answered_on`, `t16`.`outcome`, `t16`.`learning_recorded`, `t16`
.`recorded_at`, `t16`.`recorded_by`, `t16`.`plain_on`, `t16`.`extended_on`, `t16`.`due_on`, `t3`.`period`, `t3`.`day`
FROM (SELECT `t14`.`stage_id`, `t14`.`complaint_id`, `t14`.`person_id`, `t14`.`team_id`, `t14`.`statutory`, `t14`.
`stage`, `t14`.`started_on`, `t14`.`extended`, `t14`.`answered_on`, `t14`.`outcome`, `t14`.`learning_recorded`, `t14`
.`recorded_at`, `t14`.`recorded_by`, `t14`.`plain_on`, `t14`.`extended_on`, IF(COALESCE(`t14`.`extended`, FALSE),
`t14`.`extended_on`, `t14`.`plain_on`) AS `due_on`
FROM (SELECT `t13`.`stage_id`, `t13`.`complaint_id`, `t13`.`person_id`, `t13`.`team_id`, `t13`.`statutory`, `t13`.
`stage`, `t13`.`started_on`, `t13`.`extended`, `t13`.`answered_on`, `t13`.`outcome`, `t13`.`learning_recorded`, `t13`
.`recorded_at`, `t13`.`recorded_by`, `t13`.`plain_on`, `t13`.`extended_on`
FROM (SELECT `t12`.`stage_id`, `t12`.`complaint_id`, `t12`.`person_id`, `t12`.`team_id`, `t12`.`statutory`, `t12`.
`stage`, `t12`.`started_on`, `t12`.`extended`, `t12`.`answered_on`, `t12`.`outcome`, `t12`.`learning_recorded`, `t12`
.`recorded_at`, `t12`.`recorded_by`, `t12`.`plain_on`, `t7`.`shift_from`, `t7`.`extended_on`
FROM (SELECT `t10`.`stage_id`, `t10`.`complaint_id`, `t10`.`person_id`, `t10`.`team_id`, `t10`.`statutory`, `t10`.
`stage`, `t10`.`started_on`, `t10`.`extended`, `t10`.`answered_on`, `t10`.`outcome`, `t10`.`learning_recorded`, `t10`
.`recorded_at`, `t10`.`recorded_by`, `t10`.`plain_on`
FROM (SELECT `t9`.`stage_id`, `t9`.`complaint_id`, `t9`.`person_id`, `t9`.`team_id`, `t9`.`statutory`, `t9`.`stage`,
`t9`.`started_on`, `t9`.`extended`, `t9`.`answered_on`, `t9`.`outcome`, `t9`.`learning_recorded`, `t9`.`recorded_at`,
`t9`.`recorded_by`, `t8`.`shift_from`, `t8`.`plain_on`
FROM (SELECT *
FROM `complaints` AS `t2`
WHERE `t2`.`stage` = '3' AND `t2`.`statutory`) AS `t9`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `plain_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_panel' AND `t1`.`variant` = 'all') AS `t8` ON `t9`.`started_on` = `t8`.
`shift_from`) AS `t10`) AS `t12`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `extended_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'complaint_panel' AND `t1`.`variant` = 'all') AS `t7` ON `t12`.`started_on` = `t7`.
`shift_from`) AS `t13`) AS `t14`
WHERE NOT (COALESCE((`t14`.`outcome` = 'withdrawn') AND ((`t14`.`answered_on` IS NULL) OR (`t14`.`answered_on` <= IF(
COALESCE(`t14`.`extended`, FALSE), `t14`.`extended_on`, `t14`.`plain_on`))), FALSE))) AS `t16`
INNER JOIN `period_days` AS `t3` ON `t16`.`due_on` = `t3`.`day`) AS `t17`) AS `t18`;

-- measure CO04
SELECT CAST(`t6`.`period` AS STRING) AS `period`, CAST(`t6`.`person_id` AS STRING) AS `person_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `worker_id`, CAST(`t6`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING)
AS `category`, CAST(IF(CAST(`t6`.`learning_recorded` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t6`.
`learning_recorded` AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t6`.`learning_recorded` AS
DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(`t6`.`learning_recorded` AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(
`t6`.`learning_recorded` AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t5`.`stage_id`, `t5`.`complaint_id`, `t5`.`person_id`, `t5`.`team_id`, `t5`.`statutory`, `t5`.`stage`,
`t5`.`started_on`, `t5`.`extended`, `t5`.`answered_on`, `t5`.`outcome`, `t5`.`learning_recorded`, `t5`.`recorded_at`,
`t5`.`recorded_by`, `t5`.`period`
FROM (SELECT `t4`.`stage_id`, `t4`.`complaint_id`, `t4`.`person_id`, `t4`.`team_id`, `t4`.`statutory`, `t4`.`stage`,
`t4`.`started_on`, `t4`.`extended`, `t4`.`answered_on`, `t4`.`outcome`, `t4`.`learning_recorded`, `t4`.`recorded_at`,
`t4`.`recorded_by`, `t2`.`period`, `t2`.`day`
FROM (SELECT *
FROM `complaints` AS `t0`
WHERE `t0`.`outcome` IN ('upheld', 'partly upheld') AND `t0`.`statutory`) AS `t4`
INNER JOIN `period_days` AS `t2` ON `t4`.`answered_on` = `t2`.`day`) AS `t5`) AS `t6`;
