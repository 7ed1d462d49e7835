-- measure TR01
SELECT CAST(`t16`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(`t16`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t16`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t16`.
`has_worker` IS NOT NULL AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t16`.`has_worker` IS NOT
NULL AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT
ISNAN(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t13`.`period`, `t13`.`to_on`, `t13`.`worker_id`, `t13`.`course`, `t13`.`team_id`, `t15`.`has_worker`,
`t15`.`has_course`, `t15`.`has_period`
FROM (SELECT `t11`.`period`, `t11`.`to_on`, `t11`.`worker_id`, `t11`.`course`, MAX(`t11`.`team_id`) AS `team_id`
FROM (SELECT `t7`.`worker_id`, `t7`.`team_id`, `t7`.`role`, `t7`.`started_on`, `t7`.`ended_on`, `t4`.`period`, `t4`.
`from_on`, `t4`.`to_on`, `t4`.`year_before_on`, `t10`.`course`, `t10`.`asked_role`, `t10`.`asked_from`
FROM (SELECT `t0`.`worker_id`, `t0`.`team_id`, `t0`.`role`, `t0`.`started_on`, `t0`.`ended_on`
FROM `employments` AS `t0`) AS `t7`
INNER JOIN `periods` AS `t4` ON `t7`.`started_on` <= `t4`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t4`.`to_on`))
INNER JOIN (SELECT `t2`.`course`, `t2`.`role` AS `asked_role`, `t2`.`asked_from`
FROM `course_requirements` AS `t2`
WHERE `t2`.`kind` = 'mandatory') AS `t10` ON `t7`.`role` = `t10`.`asked_role` AND `t10`.`asked_from` <= `t4`.`to_on`)
AS `t11` GROUP BY 1, 2, 3, 4) AS `t13`
LEFT OUTER JOIN (SELECT `t13`.`worker_id` AS `has_worker`, `t13`.`course` AS `has_course`, `t13`.`period` AS
`has_period`
FROM (SELECT `t11`.`period`, `t11`.`to_on`, `t11`.`worker_id`, `t11`.`course`, MAX(`t11`.`team_id`) AS `team_id`
FROM (SELECT `t7`.`worker_id`, `t7`.`team_id`, `t7`.`role`, `t7`.`started_on`, `t7`.`ended_on`, `t4`.`period`, `t4`.
`from_on`, `t4`.`to_on`, `t4`.`year_before_on`, `t10`.`course`, `t10`.`asked_role`, `t10`.`asked_from`
FROM (SELECT `t0`.`worker_id`, `t0`.`team_id`, `t0`.`role`, `t0`.`started_on`, `t0`.`ended_on`
FROM `employments` AS `t0`) AS `t7`
INNER JOIN `periods` AS `t4` ON `t7`.`started_on` <= `t4`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t4`.`to_on`))
INNER JOIN (SELECT `t2`.`course`, `t2`.`role` AS `asked_role`, `t2`.`asked_from`
FROM `course_requirements` AS `t2`
WHERE `t2`.`kind` = 'mandatory') AS `t10` ON `t7`.`role` = `t10`.`asked_role` AND `t10`.`asked_from` <= `t4`.`to_on`)
AS `t11` GROUP BY 1, 2, 3, 4) AS `t13`
LEFT
SEMI JOIN (SELECT `t3`.`worker_id` AS `done_worker`, `t3`.`course` AS `done_course`, `t3`.`completed_on` AS `done_on`
, `t3`.`valid_to`
FROM `trainings` AS `t3`) AS `t9` ON `t13`.`worker_id` = `t9`.`done_worker` AND `t13`.`course` = `t9`.`done_course`
AND `t9`.`done_on` <= `t13`.`to_on` AND ((`t9`.`valid_to` IS NULL) OR (`t9`.`valid_to` >= `t13`.`to_on`))) AS `t15` ON
`t13`.`worker_id` = `t15`.`has_worker` AND `t13`.`course` = `t15`.`has_course` AND `t13`.`period` = `t15`.
`has_period`) AS `t16`;

-- measure TR02
SELECT CAST(`t16`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(`t16`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t16`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t16`.
`has_worker` IS NOT NULL AS DOUBLE)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t16`.`has_worker` IS NOT
NULL AS DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT
ISNAN(CAST(`t16`.`has_worker` IS NOT NULL AS DOUBLE)), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS
`pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t13`.`period`, `t13`.`to_on`, `t13`.`worker_id`, `t13`.`course`, `t13`.`team_id`, `t15`.`has_worker`,
`t15`.`has_course`, `t15`.`has_period`
FROM (SELECT `t11`.`period`, `t11`.`to_on`, `t11`.`worker_id`, `t11`.`course`, MAX(`t11`.`team_id`) AS `team_id`
FROM (SELECT `t7`.`worker_id`, `t7`.`team_id`, `t7`.`role`, `t7`.`started_on`, `t7`.`ended_on`, `t4`.`period`, `t4`.
`from_on`, `t4`.`to_on`, `t4`.`year_before_on`, `t10`.`course`, `t10`.`asked_role`, `t10`.`asked_from`
FROM (SELECT `t0`.`worker_id`, `t0`.`team_id`, `t0`.`role`, `t0`.`started_on`, `t0`.`ended_on`
FROM `employments` AS `t0`) AS `t7`
INNER JOIN `periods` AS `t4` ON `t7`.`started_on` <= `t4`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t4`.`to_on`))
INNER JOIN (SELECT `t2`.`course`, `t2`.`role` AS `asked_role`, `t2`.`asked_from`
FROM `course_requirements` AS `t2`
WHERE `t2`.`kind` = 'practice model') AS `t10` ON `t7`.`role` = `t10`.`asked_role` AND `t10`.`asked_from` <= `t4`.
`to_on`) AS `t11` GROUP BY 1, 2, 3, 4) AS `t13`
LEFT OUTER JOIN (SELECT `t13`.`worker_id` AS `has_worker`, `t13`.`course` AS `has_course`, `t13`.`period` AS
`has_period`
FROM (SELECT `t11`.`period`, `t11`.`to_on`, `t11`.`worker_id`, `t11`.`course`, MAX(`t11`.`team_id`) AS `team_id`
FROM (SELECT `t7`.`worker_id`, `t7`.`team_id`, `t7`.`role`, `t7`.`started_on`, `t7`.`ended_on`, `t4`.`period`, `t4`.
`from_on`, `t4`.`to_on`, `t4`.`year_before_on`, `t10`.`course`, `t10`.`asked_role`, `t10`.`asked_from`
FROM (SELECT `t0`.`worker_id`, `t0`.`team_id`, `t0`.`role`, `t0`.`started_on`, `t0`.`ended_on`
FROM `employments` AS `t0`) AS `t7`
INNER JOIN `periods` AS `t4` ON `t7`.`started_on` <= `t4`.`to_on` AND ((`t7`.`ended_on` IS NULL) OR (`t7`.`ended_on` >
`t4`.`to_on`))
INNER JOIN (SELECT `t2`.`course`, `t2`.`role` AS `asked_role`, `t2`.`asked_from`
FROM `course_requirements` AS `t2`
WHERE `t2`.`kind` = 'practice model') AS `t10` ON `t7`.`role` = `t10`.`asked_role` AND `t10`.`asked_from` <= `t4`.
`to_on`) AS `t11` GROUP BY 1, 2, 3, 4) AS `t13`
LEFT
SEMI JOIN (SELECT `t3`.`worker_id` AS `done_worker`, `t3`.`course` AS `done_course`, `t3`.`completed_on` AS `done_on`
, `t3`.`valid_to`
FROM `trainings` AS `t3`) AS `t9` ON `t13`.`worker_id` = `t9`.`done_worker` AND `t13`.`course` = `t9`.`done_course`
AND `t9`.`done_on` <= `t13`.`to_on` AND ((`t9`.`valid_to` IS NULL) OR (`t9`.`valid_to` >= `t13`.`to_on`))) AS `t15` ON
`t13`.`worker_id` = `t15`.`has_worker` AND `t13`.`course` = `t15`.`has_course` AND `t13`.`period` = `t15`.
`has_period`) AS `t16`;

-- measure TR03
SELECT CAST(`t39`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(`t39`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t39`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST(`t39`.`kept` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(`t39`.`kept` IS
NOT NULL AS DOUBLE)), `t39`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(CAST(`t39`.`kept` IS NOT NULL AS
DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST(`t39`.`kept` IS NOT NULL AS DOUBLE) IS NOT NULL AND NOT ISNAN(CAST(
`t39`.`kept` IS NOT NULL AS DOUBLE)), 0.0, `t39`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`
, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t36`.`employment_id`, `t36`.`worker_id`, `t36`.`team_id`, `t36`.`role`, `t36`.`stage`, `t36`.`fte`,
`t36`.`agency`, `t36`.`started_on`, `t36`.`ended_on`, `t36`.`recorded_at`, `t36`.`recorded_by`, `t36`.`due_on`, `t36`
.`milestone`, `t36`.`period`, `t36`.`counted`, `t38`.`kept`, `t38`.`kept_for`
FROM (SELECT `t34`.`employment_id`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`role`, `t34`.`stage`, `t34`.`fte`,
`t34`.`agency`, `t34`.`started_on`, `t34`.`ended_on`, `t34`.`recorded_at`, `t34`.`recorded_by`, `t34`.`due_on`, `t34`
.`milestone`, `t34`.`period`, 1.0 AS `counted`
FROM (SELECT `t33`.`employment_id`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`role`, `t33`.`stage`, `t33`.`fte`,
`t33`.`agency`, `t33`.`started_on`, `t33`.`ended_on`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.`due_on`, `t33`
.`milestone`, `t33`.`period`
FROM (SELECT `t32`.`employment_id`, `t32`.`worker_id`, `t32`.`team_id`, `t32`.`role`, `t32`.`stage`, `t32`.`fte`,
`t32`.`agency`, `t32`.`started_on`, `t32`.`ended_on`, `t32`.`recorded_at`, `t32`.`recorded_by`, `t32`.`due_on`, `t32`
.`milestone`, `t4`.`period`, `t4`.`day`
FROM (SELECT *
FROM (SELECT *
FROM (SELECT `t21`.`employment_id`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`role`, `t21`.`stage`, `t21`.`fte`,
`t21`.`agency`, `t21`.`started_on`, `t21`.`ended_on`, `t21`.`recorded_at`, `t21`.`recorded_by`, `t21`.`due_on`, '3' AS
`milestone`
FROM (SELECT `t17`.`employment_id`, `t17`.`worker_id`, `t17`.`team_id`, `t17`.`role`, `t17`.`stage`, `t17`.`fte`,
`t17`.`agency`, `t17`.`started_on`, `t17`.`ended_on`, `t17`.`recorded_at`, `t17`.`recorded_by`, `t17`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t13`.`shift_from`,
`t13`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_3' AND `t3`.`variant` = 'all') AS `t13` ON `t12`.`started_on` = `t13`.
`shift_from`) AS `t17`) AS `t21`
WHERE (`t21`.`ended_on` IS NULL) OR (`t21`.`ended_on` >= `t21`.`due_on`)) AS `t25`
UNION ALL
SELECT *
FROM (SELECT `t22`.`employment_id`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`role`, `t22`.`stage`, `t22`.`fte`,
`t22`.`agency`, `t22`.`started_on`, `t22`.`ended_on`, `t22`.`recorded_at`, `t22`.`recorded_by`, `t22`.`due_on`, '6' AS
`milestone`
FROM (SELECT `t18`.`employment_id`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`role`, `t18`.`stage`, `t18`.`fte`,
`t18`.`agency`, `t18`.`started_on`, `t18`.`ended_on`, `t18`.`recorded_at`, `t18`.`recorded_by`, `t18`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t14`.`shift_from`,
`t14`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_6' AND `t3`.`variant` = 'all') AS `t14` ON `t12`.`started_on` = `t14`.
`shift_from`) AS `t18`) AS `t22`
WHERE (`t22`.`ended_on` IS NULL) OR (`t22`.`ended_on` >= `t22`.`due_on`)) AS `t26`) AS `t29`
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT `t23`.`employment_id`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`role`, `t23`.`stage`, `t23`.`fte`,
`t23`.`agency`, `t23`.`started_on`, `t23`.`ended_on`, `t23`.`recorded_at`, `t23`.`recorded_by`, `t23`.`due_on`, '9' AS
`milestone`
FROM (SELECT `t19`.`employment_id`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`role`, `t19`.`stage`, `t19`.`fte`,
`t19`.`agency`, `t19`.`started_on`, `t19`.`ended_on`, `t19`.`recorded_at`, `t19`.`recorded_by`, `t19`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t15`.`shift_from`,
`t15`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_9' AND `t3`.`variant` = 'all') AS `t15` ON `t12`.`started_on` = `t15`.
`shift_from`) AS `t19`) AS `t23`
WHERE (`t23`.`ended_on` IS NULL) OR (`t23`.`ended_on` >= `t23`.`due_on`)) AS `t27`
UNION ALL
SELECT *
FROM (SELECT `t24`.`employment_id`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`role`, `t24`.`stage`, `t24`.`fte`,
`t24`.`agency`, `t24`.`started_on`, `t24`.`ended_on`, `t24`.`recorded_at`, `t24`.`recorded_by`, `t24`.`due_on`, '12'
AS `milestone`
FROM (SELECT `t20`.`employment_id`, `t20`.`worker_id`, `t20`.`team_id`, `t20`.`role`, `t20`.`stage`, `t20`.`fte`,
`t20`.`agency`, `t20`.`started_on`, `t20`.`ended_on`, `t20`.`recorded_at`, `t20`.`recorded_by`, `t20`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t16`.`shift_from`,
`t16`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_12' AND `t3`.`variant` = 'all') AS `t16` ON `t12`.`started_on` = `t16`.
`shift_from`) AS `t20`) AS `t24`
WHERE (`t24`.`ended_on` IS NULL) OR (`t24`.`ended_on` >= `t24`.`due_on`)) AS `t28`) AS `t30`) AS `t32`
INNER JOIN `period_days` AS `t4` ON `t32`.`due_on` = `t4`.`day`) AS `t33`) AS `t34`) AS `t36`
LEFT OUTER JOIN (SELECT `t36`.`employment_id` AS `kept`, `t36`.`milestone` AS `kept_for`
FROM (SELECT `t34`.`employment_id`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`role`, `t34`.`stage`, `t34`.`fte`,
`t34`.`agency`, `t34`.`started_on`, `t34`.`ended_on`, `t34`.`recorded_at`, `t34`.`recorded_by`, `t34`.`due_on`, `t34`
.`milestone`, `t34`.`period`, 1.0 AS `counted`
FROM (SELECT `t33`.`employment_id`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`role`, `t33`.`stage`, `t33`.`fte`,
`t33`.`agency`, `t33`.`started_on`, `t33`.`ended_on`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.`due_on`, `t33`
.`milestone`, `t33`.`period`
FROM (SELECT `t32`.`employment_id`, `t32`.`worker_id`, `t32`.`team_id`, `t32`.`role`, `t32`.`stage`, `t32`.`fte`,
`t32`.`agency`, `t32`.`started_on`, `t32`.`ended_on`, `t32`.`recorded_at`, `t32`.`recorded_by`, `t32`.`due_on`, `t32`
.`milestone`, `t4`.`period`, `t4`.`day`
FROM (SELECT *
FROM (SELECT *
FROM (SELECT `t21`.`employment_id`, `t21`.`worker_id`, `t21`.`team_id`, `t21`.`role`, `t21`.`stage`, `t21`.`fte`,
`t21`.`agency`, `t21`.`started_on`, `t21`.`ended_on`, `t21`.`recorded_at`, `t21`.`recorded_by`, `t21`.`due_on`, '3' AS
`milestone`
FROM (SELECT `t17`.`employment_id`, `t17`.`worker_id`, `t17`.`team_id`, `t17`.`role`, `t17`.`stage`, `t17`.`fte`,
`t17`.`agency`, `t17`.`started_on`, `t17`.`ended_on`, `t17`.`recorded_at`, `t17`.`recorded_by`, `t17`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t13`.`shift_from`,
`t13`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_3' AND `t3`.`variant` = 'all') AS `t13` ON `t12`.`started_on` = `t13`.
`shift_from`) AS `t17`) AS `t21`
WHERE (`t21`.`ended_on` IS NULL) OR (`t21`.`ended_on` >= `t21`.`due_on`)) AS `t25`
UNION ALL
SELECT *
FROM (SELECT `t22`.`employment_id`, `t22`.`worker_id`, `t22`.`team_id`, `t22`.`role`, `t22`.`stage`, `t22`.`fte`,
`t22`.`agency`, `t22`.`started_on`, `t22`.`ended_on`, `t22`.`recorded_at`, `t22`.`recorded_by`, `t22`.`due_on`, '6' AS
`milestone`
FROM (SELECT `t18`.`employment_id`, `t18`.`worker_id`, `t18`.`team_id`, `t18`.`role`, `t18`.`stage`, `t18`.`fte`,
`t18`.`agency`, `t18`.`started_on`, `t18`.`ended_on`, `t18`.`recorded_at`, `t18`.`recorded_by`, `t18`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t14`.`shift_from`,
`t14`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_6' AND `t3`.`variant` = 'all') AS `t14` ON `t12`.`started_on` = `t14`.
`shift_from`) AS `t18`) AS `t22`
WHERE (`t22`.`ended_on` IS NULL) OR (`t22`.`ended_on` >= `t22`.`due_on`)) AS `t26`) AS `t29`
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT `t23`.`employment_id`, `t23`.`worker_id`, `t23`.`team_id`, `t23`.`role`, `t23`.`stage`, `t23`.`fte`,
`t23`.`agency`, `t23`.`started_on`, `t23`.`ended_on`, `t23`.`recorded_at`, `t23`.`recorded_by`, `t23`.`due_on`, '9' AS
`milestone`
FROM (SELECT `t19`.`employment_id`, `t19`.`worker_id`, `t19`.`team_id`, `t19`.`role`, `t19`.`stage`, `t19`.`fte`,
`t19`.`agency`, `t19`.`started_on`, `t19`.`ended_on`, `t19`.`recorded_at`, `t19`.`recorded_by`, `t19`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t15`.`shift_from`,
`t15`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_9' AND `t3`.`variant` = 'all') AS `t15` ON `t12`.`started_on` = `t15`.
`shift_from`) AS `t19`) AS `t23`
WHERE (`t23`.`ended_on` IS NULL) OR (`t23`.`ended_on` >= `t23`.`due_on`)) AS `t27`
UNION ALL
SELECT *
FROM (SELECT `t24`.`employment_id`, `t24`.`worker_id`, `t24`.`team_id`, `t24`.`role`, `t24`.`stage`, `t24`.`fte`,
`t24`.`agency`, `t24`.`started_on`, `t24`.`ended_on`, `t24`.`recorded_at`, `t24`.`recorded_by`, `t24`.`due_on`, '12'
AS `milestone`
FROM (SELECT `t20`.`employment_id`, `t20`.`worker_id`, `t20`.`team_id`, `t20`.`role`, `t20`.`stage`, `t20`.`fte`,
`t20`.`agency`, `t20`.`started_on`, `t20`.`ended_on`, `t20`.`recorded_at`, `t20`.`recorded_by`, `t20`.`due_on`
FROM (SELECT `t12`.`employment_id`, `t12`.`worker_id`, `t12`.`team_id`, `t12`.`role`, `t12`.`stage`, `t12`.`fte`,
`t12`.`agency`, `t12`.`started_on`, `t12`.`ended_on`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t16`.`shift_from`,
`t16`.`due_on`
FROM (SELECT *
FROM `employments` AS `t2`
WHERE `t2`.`stage` = 'first year') AS `t12`
LEFT OUTER JOIN (SELECT `t3`.`started_on` AS `shift_from`, `t3`.`due_on`
FROM `deadlines` AS `t3`
WHERE `t3`.`parameter` = 'first_year_review_12' AND `t3`.`variant` = 'all') AS `t16` ON `t12`.`started_on` = `t16`.
`shift_from`) AS `t20`) AS `t24`
WHERE (`t24`.`ended_on` IS NULL) OR (`t24`.`ended_on` >= `t24`.`due_on`)) AS `t28`) AS `t30`) AS `t32`
INNER JOIN `period_days` AS `t4` ON `t32`.`due_on` = `t4`.`day`) AS `t33`) AS `t34`) AS `t36`
LEFT
SEMI JOIN (SELECT `t1`.`worker_id` AS `held_worker`, `t1`.`milestone` AS `held_for`, `t1`.`held_on`
FROM `first_year_reviews` AS `t1`) AS `t6` ON `t36`.`worker_id` = `t6`.`held_worker` AND `t36`.`milestone` = `t6`.
`held_for` AND `t6`.`held_on` >= `t36`.`started_on` AND `t6`.`held_on` <= `t36`.`due_on`) AS `t38` ON `t36`.
`employment_id` = `t38`.`kept` AND `t36`.`milestone` = `t38`.`kept_for`) AS `t39`;
