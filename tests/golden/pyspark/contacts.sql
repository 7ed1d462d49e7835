-- measure FD02
SELECT *
FROM (SELECT CAST(`t27`.`period` AS STRING) AS `period`, CAST(`t27`.`person_id` AS STRING) AS `person_id`, CAST(IF((
`t27`.`until_on` IS NULL) OR (`t27`.`contact_on` <= `t27`.`until_on`), `t27`.`held_worker`, CAST(NULL AS STRING)) AS
STRING) AS `worker_id`, CAST(`t27`.`held_team` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS STRING) AS
`category`, CAST(0.0 AS DOUBLE) AS `counted`, CAST(1.0 AS DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS `unknown`, CAST(
0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t25`.`contact_id`, `t25`.`person_id`, `t25`.`contact_on`, `t25`.`source`, `t25`.`source_detail`, `t25`.
`period`, `t25`.`counted`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on`, `t11`.`until_on`
, `t11`.`held_next`
FROM (SELECT `t21`.`contact_id`, `t21`.`person_id`, `t21`.`contact_on`, `t21`.`source`, `t21`.`source_detail`, `t21`.
`period`, 1.0 AS `counted`
FROM (SELECT `t20`.`contact_id`, `t20`.`person_id`, `t20`.`contact_on`, `t20`.`source`, `t20`.`source_detail`, `t20`.
`period`
FROM (SELECT `t7`.`contact_id`, `t7`.`person_id`, `t7`.`contact_on`, `t7`.`source`, `t7`.`source_detail`, `t6`.
`period`, `t6`.`day`
FROM `contacts` AS `t7`
LEFT
ANTI JOIN (SELECT *
FROM (SELECT `t5`.`contact_id` AS `marked_contact`, SUM(CAST(NOT (`t5`.`outcome` IN ('CP_ENQUIRY')) AS INT)) AS
`weighty`
FROM `contact_outcomes` AS `t5` GROUP BY 1) AS `t15`
WHERE `t15`.`weighty` = 0) AS `t18` ON `t7`.`contact_id` = `t18`.`marked_contact`
INNER JOIN `period_days` AS `t6` ON `t7`.`contact_on` = `t6`.`day`) AS `t20`) AS `t21`) AS `t25`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t25`.`person_id` = `t11`.`held_by` AND `t25`.`contact_on` >= `t11`.
`from_on` AND ((`t11`.`held_next` IS NULL) OR (`t25`.`contact_on` < `t11`.`held_next`))) AS `t27`) AS `t29`
UNION ALL
SELECT *
FROM (SELECT CAST(`t26`.`period` AS STRING) AS `period`, CAST(CAST(NULL AS STRING) AS STRING) AS `person_id`, CAST(
CAST(NULL AS STRING) AS STRING) AS `worker_id`, CAST(CAST(NULL AS STRING) AS STRING) AS `team_id`, CAST(CAST(NULL AS
STRING) AS STRING) AS `category`, CAST((`t26`.`children` * `t26`.`days`) / 365.25 AS DOUBLE) AS `counted`, CAST(0.0 AS
DOUBLE) AS `hit`, CAST(0.0 AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t24`.`period`, `t24`.`children`, `t12`.`days_of`, `t12`.`days`
FROM (SELECT `t19`.`period`, `t19`.`children`
FROM (SELECT `t16`.`period`, `t16`.`from_on`, `t16`.`to_on`, `t16`.`year_before_on`, `t16`.`population_id`, `t16`.
`counted_on`, `t16`.`children`, `t16`.`of_school_age`, `t16`.`source`, `t16`.`recorded_at`, `t16`.`recorded_by`,
ROW_NUMBER() OVER (PARTITION BY `t16`.`period` ORDER BY `t16`.`counted_on` DESC, `t16`.`population_id` ASC NULLS LAST
) - 1 AS `place`
FROM (SELECT `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`, `t8`.`year_before_on`, `t14`.`population_id`, `t14`.
`counted_on`, `t14`.`children`, `t14`.`of_school_age`, `t14`.`source`, `t14`.`recorded_at`, `t14`.`recorded_by`
FROM `periods` AS `t8`
INNER JOIN (SELECT *
FROM `population` AS `t4`
WHERE `t4`.`children` IS NOT NULL) AS `t14` ON `t14`.`counted_on` <= `t8`.`to_on`) AS `t16`) AS `t19`
WHERE `t19`.`place` = 0) AS `t24`
INNER JOIN (SELECT `t1`.`period` AS `days_of`, COUNT(*) AS `days`
FROM `period_days` AS `t1` GROUP BY 1) AS `t12` ON `t24`.`period` = `t12`.`days_of`) AS `t26`) AS `t28`;

-- measure FD03
WITH `t10` AS (SELECT `t3`.`contact_id`, `t3`.`outcome`
FROM `contact_outcomes` AS `t3`)
SELECT CAST(`t44`.`period` AS STRING) AS `period`, CAST(`t44`.`person_id` AS STRING) AS `person_id`, CAST(IF((`t44`.
`until_on` IS NULL) OR (`t44`.`contact_on` <= `t44`.`until_on`), `t44`.`held_worker`, CAST(NULL AS STRING)) AS STRING
) AS `worker_id`, CAST(`t44`.`held_team` AS STRING) AS `team_id`, CAST(`t44`.`category` AS STRING) AS `category`, CAST
(IF(IF(`t44`.`category` IS NULL, CAST(NULL AS DOUBLE), `t44`.`counted`) IS NOT NULL AND NOT ISNAN(IF(`t44`.`category`
IS NULL, CAST(NULL AS DOUBLE), `t44`.`counted`)), `t44`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(IF(
`t44`.`category` IS NULL, CAST(NULL AS DOUBLE), `t44`.`counted`), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(`t44`.
`category` IS NULL, CAST(NULL AS DOUBLE), `t44`.`counted`) IS NOT NULL AND NOT ISNAN(IF(`t44`.`category` IS NULL, CAST
(NULL AS DOUBLE), `t44`.`counted`)), 0.0, `t44`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`,
CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t43`.`contact_id`, `t43`.`person_id`, `t43`.`contact_on`, `t43`.`source`, `t43`.`source_detail`, `t43`.
`period`, `t43`.`counted`, `t43`.`marked_contact`, `t43`.`place`, `t43`.`category`, `t13`.`held_by`, `t13`.
`held_worker`, `t13`.`held_team`, `t13`.`from_on`, `t13`.`until_on`, `t13`.`held_next`
FROM (SELECT `t41`.`contact_id`, `t41`.`person_id`, `t41`.`contact_on`, `t41`.`source`, `t41`.`source_detail`, `t41`.
`period`, `t41`.`counted`, `t41`.`marked_contact`, `t41`.`place`, CASE WHEN `t41`.`place` = 0 THEN
'1 section 47 enquiry' WHEN `t41`.`place` = 1 THEN '2 new referral' WHEN `t41`.`place` = 2 THEN '3 child already open'
WHEN `t41`.`place` = 3 THEN '4 family help' WHEN `t41`.`place` = 4 THEN '5 advice or information' WHEN `t41`.`place` =
5 THEN '6 no further action' WHEN `t41`.`place` IS NOT NULL THEN '7 another outcome' ELSE NULL END AS `category`
FROM (SELECT `t29`.`contact_id`, `t29`.`person_id`, `t29`.`contact_on`, `t29`.`source`, `t29`.`source_detail`, `t29`.
`period`, `t29`.`counted`, `t40`.`marked_contact`, `t40`.`place`
FROM (SELECT `t25`.`contact_id`, `t25`.`person_id`, `t25`.`contact_on`, `t25`.`source`, `t25`.`source_detail`, `t25`.
`period`, 1.0 AS `counted`
FROM (SELECT `t24`.`contact_id`, `t24`.`person_id`, `t24`.`contact_on`, `t24`.`source`, `t24`.`source_detail`, `t24`.
`period`
FROM (SELECT `t7`.`contact_id`, `t7`.`person_id`, `t7`.`contact_on`, `t7`.`source`, `t7`.`source_detail`, `t8`.
`period`, `t8`.`day`
FROM `contacts` AS `t7`
INNER JOIN `period_days` AS `t8` ON `t7`.`contact_on` = `t8`.`day`) AS `t24`) AS `t25`) AS `t29`
LEFT OUTER JOIN (SELECT `t38`.`contact_id` AS `marked_contact`, MIN(`t38`.`place`) AS `place`
FROM (SELECT `t37`.`contact_id`, `t37`.`outcome`, CASE WHEN `t37`.`outcome` = 'ENQUIRY' THEN 0 WHEN `t37`.`outcome` =
'NEW_REFERRAL' THEN 1 WHEN `t37`.`outcome` = 'EXISTING_REFERRAL' THEN 2 WHEN `t37`.`outcome` = 'FAMILY_HELP' THEN 3
WHEN `t37`.`outcome` = 'ADVICE' THEN 4 WHEN `t37`.`outcome` = 'NFA' THEN 5 ELSE 6 END AS `place`
FROM (SELECT *
FROM (SELECT *
FROM `t10` AS `t14`
UNION ALL
SELECT *
FROM (SELECT `t33`.`contact_id`, 'ENQUIRY' AS `outcome`
FROM (SELECT `t28`.`contact_id`, `t28`.`person_id`, `t28`.`contact_on`, `t28`.`source`, `t28`.`source_detail`, `t28`.
`soon_on`
FROM (SELECT `t7`.`contact_id`, `t7`.`person_id`, `t7`.`contact_on`, `t7`.`source`, `t7`.`source_detail`, `t23`.
`shift_from`, `t23`.`soon_on`
FROM `contacts` AS `t7`
LEFT
SEMI JOIN (SELECT `t3`.`contact_id`, `t3`.`outcome`
FROM `contact_outcomes` AS `t3`
WHERE `t3`.`outcome` IN ('NEW_REFERRAL', 'EXISTING_REFERRAL')) AS `t21` ON `t7`.`contact_id` = `t21`.`contact_id`
LEFT OUTER JOIN (SELECT `t6`.`started_on` AS `shift_from`, `t6`.`due_on` AS `soon_on`
FROM `deadlines` AS `t6`
WHERE `t6`.`parameter` = 'enquiry_after_contact' AND `t6`.`variant` = 'all') AS `t23` ON `t7`.`contact_on` = `t23`.
`shift_from`) AS `t28`) AS `t33`
LEFT
SEMI JOIN (SELECT `t5`.`person_id` AS `begun_for`, `t5`.`started_on` AS `begun_on`
FROM `s47_enquiries` AS `t5`) AS `t17` ON `t33`.`person_id` = `t17`.`begun_for` AND `t17`.`begun_on` >= `t33`.
`contact_on` AND `t17`.`begun_on` <= `t33`.`soon_on`) AS `t35`) AS `t36`
UNION ALL
SELECT *
FROM (SELECT `t32`.`contact_id`, 'FAMILY_HELP' AS `outcome`
FROM (SELECT `t27`.`contact_id`, `t27`.`person_id`, `t27`.`contact_on`, `t27`.`source`, `t27`.`source_detail`, `t27`.
`soon_on`
FROM (SELECT `t7`.`contact_id`, `t7`.`person_id`, `t7`.`contact_on`, `t7`.`source`, `t7`.`source_detail`, `t22`.
`shift_from`, `t22`.`soon_on`
FROM `contacts` AS `t7`
LEFT
SEMI JOIN `t10` AS `t20` ON `t7`.`contact_id` = `t20`.`contact_id`
LEFT OUTER JOIN (SELECT `t6`.`started_on` AS `shift_from`, `t6`.`due_on` AS `soon_on`
FROM `deadlines` AS `t6`
WHERE `t6`.`parameter` = 'family_help_after_contact' AND `t6`.`variant` = 'all') AS `t22` ON `t7`.`contact_on` = `t22`
.`shift_from`) AS `t27`) AS `t32`
LEFT
SEMI JOIN (SELECT `t4`.`person_id` AS `begun_for`, `t4`.`started_on` AS `begun_on`
FROM `early_help_episodes` AS `t4`) AS `t16` ON `t32`.`person_id` = `t16`.`begun_for` AND `t16`.`begun_on` >= `t32`.
`contact_on` AND `t16`.`begun_on` <= `t32`.`soon_on`) AS `t34`) AS `t37`) AS `t38` GROUP BY 1) AS `t40` ON `t29`.
`contact_id` = `t40`.`marked_contact`) AS `t41`) AS `t43`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t13` ON `t43`.`person_id` = `t13`.`held_by` AND `t43`.`contact_on` >= `t13`.
`from_on` AND ((`t13`.`held_next` IS NULL) OR (`t43`.`contact_on` < `t13`.`held_next`))) AS `t44`;

-- measure FD13
SELECT CAST(`t48`.`period` AS STRING) AS `period`, CAST(`t48`.`person_id` AS STRING) AS `person_id`, CAST(`t48`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t48`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t48`.`hit` IS NOT NULL AND NOT ISNAN(`t48`.`hit`), `t48`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t48`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t48`.`hit` IS NOT NULL AND NOT ISNAN(`t48`.
`hit`), 0.0, `t48`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t47`.`person_id`, `t47`.`period`, `t47`.`to_on`, `t47`.`contacts`, `t47`.`more`, `t47`.`referrals`,
`t47`.`too_many`, `t47`.`answered_person`, `t47`.`answered_period`, `t47`.`answered`, `t47`.`counted`, `t47`.`hit`,
`t47`.`worker_id`, `t47`.`team_id`
FROM (SELECT `t46`.`person_id`, `t46`.`period`, `t46`.`to_on`, `t46`.`contacts`, `t46`.`more`, `t46`.`referrals`,
`t46`.`too_many`, `t46`.`answered_person`, `t46`.`answered_period`, `t46`.`answered`, `t46`.`counted`, `t46`.`hit`,
`t46`.`held_by`, `t46`.`held_worker`, `t46`.`held_team`, `t46`.`from_on`, `t46`.`until_on`, `t46`.`held_next`, IF((
`t46`.`until_on` IS NULL) OR (`t46`.`to_on` <= `t46`.`until_on`), `t46`.`held_worker`, CAST(NULL AS STRING)) AS
`worker_id`, `t46`.`held_team` AS `team_id`
FROM (SELECT `t45`.`person_id`, `t45`.`period`, `t45`.`to_on`, `t45`.`contacts`, `t45`.`more`, `t45`.`referrals`,
`t45`.`too_many`, `t45`.`answered_person`, `t45`.`answered_period`, `t45`.`answered`, `t45`.`counted`, `t45`.`hit`,
`t9`.`held_by`, `t9`.`held_worker`, `t9`.`held_team`, `t9`.`from_on`, `t9`.`until_on`, `t9`.`held_next`
FROM (SELECT `t43`.`person_id`, `t43`.`period`, `t43`.`to_on`, `t43`.`contacts`, `t43`.`more`, `t43`.`referrals`,
`t43`.`too_many`, `t43`.`answered_person`, `t43`.`answered_period`, `t43`.`answered`, 1.0 AS `counted`, CASE WHEN (
`t43`.`contacts` >= `t43`.`too_many`) AND (`t43`.`answered` IS NULL) AND (`t43`.`referrals` = 0) THEN 1.0 WHEN ((
`t43`.`contacts` + `t43`.`more`) >= `t43`.`too_many`) AND (`t43`.`answered` IS NULL) THEN CAST(NULL AS DOUBLE) ELSE
0.0 END AS `hit`
FROM (SELECT `t42`.`person_id`, `t42`.`period`, `t42`.`to_on`, `t42`.`contacts`, `t42`.`more`, `t42`.`referrals`,
`t42`.`too_many`, `t41`.`answered_person`, `t41`.`answered_period`, `t41`.`answered`
FROM (SELECT `t38`.`person_id`, `t38`.`period`, `t38`.`to_on`, `t38`.`contacts`, `t38`.`more`, `t38`.`referrals`,
`t38`.`too_many`
FROM (SELECT `t37`.`person_id`, `t37`.`period`, `t37`.`to_on`, `t37`.`contacts`, `t37`.`more`, `t37`.`referrals`,
`t14`.`given_on`, `t14`.`given_variant`, `t14`.`too_many`
FROM (SELECT `t35`.`person_id`, `t35`.`period`, `t35`.`to_on`, `t35`.`contacts`, `t35`.`more`, COALESCE(`t35`.
`referrals`, 0) AS `referrals`
FROM (SELECT `t34`.`person_id`, `t34`.`period`, `t34`.`to_on`, `t34`.`contacts`, `t34`.`more`, `t34`.`referrals`
FROM (SELECT `t33`.`person_id`, `t33`.`period`, `t33`.`to_on`, `t33`.`contacts`, `t33`.`more`, `t18`.`undated_person`
, `t18`.`referrals`
FROM (SELECT `t31`.`person_id`, `t31`.`period`, `t31`.`to_on`, `t31`.`contacts`, COALESCE(`t31`.`more`, 0) AS `more`
FROM (SELECT `t30`.`person_id`, `t30`.`period`, `t30`.`to_on`, `t30`.`contacts`, `t30`.`more`
FROM (SELECT `t29`.`person_id`, `t29`.`period`, `t29`.`to_on`, `t29`.`contacts`, `t19`.`undated_person`, `t19`.`more`
FROM (SELECT `t27`.`person_id`, `t27`.`period`, `t27`.`to_on`, COUNT(DISTINCT `t27`.`contact_id`) AS `contacts`
FROM (SELECT `t24`.`contact_id`, `t24`.`person_id`, `t24`.`contact_on`, `t24`.`source`, `t24`.`source_detail`, `t24`.
`forgotten_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.`year_before_on`
FROM (SELECT `t21`.`contact_id`, `t21`.`person_id`, `t21`.`contact_on`, `t21`.`source`, `t21`.`source_detail`, `t21`.
`forgotten_on`
FROM (SELECT `t6`.`contact_id`, `t6`.`person_id`, `t6`.`contact_on`, `t6`.`source`, `t6`.`source_detail`, `t15`.
`shift_from`, `t15`.`forgotten_on`
FROM `contacts` AS `t6`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `forgotten_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'repeat_contacts_within' AND `t1`.`variant` = 'all') AS `t15` ON `t6`.`contact_on` = `t15`.
`shift_from`) AS `t21`) AS `t24`
INNER JOIN `periods` AS `t7` ON `t24`.`contact_on` <= `t7`.`to_on` AND `t24`.`forgotten_on` > `t7`.`to_on`) AS `t27`
GROUP BY 1, 2, 3) AS `t29`
LEFT OUTER JOIN (SELECT `t13`.`person_id` AS `undated_person`, COUNT(*) AS `more`
FROM (SELECT *
FROM `contacts` AS `t3`
WHERE `t3`.`contact_on` IS NULL) AS `t13` GROUP BY 1) AS `t19` ON `t29`.`person_id` = `t19`.`undated_person`) AS `t30`
) AS `t31`) AS `t33`
LEFT OUTER JOIN (SELECT `t12`.`person_id` AS `undated_person`, COUNT(*) AS `referrals`
FROM (SELECT *
FROM `cin_episodes` AS `t2`
WHERE `t2`.`referral_on` IS NULL) AS `t12` GROUP BY 1) AS `t18` ON `t33`.`person_id` = `t18`.`undated_person`) AS
`t34`) AS `t35`) AS `t37`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `too_many`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'repeat_contacts') AS `t14` ON `t37`.`to_on` = `t14`.`given_on` AND 'all' = `t14`.
`given_variant`) AS `t38`) AS `t42`
LEFT OUTER JOIN (SELECT `t37`.`person_id` AS `answered_person`, `t37`.`period` AS `answered_period`, 1 AS `answered`
FROM (SELECT `t35`.`person_id`, `t35`.`period`, `t35`.`to_on`, `t35`.`contacts`, `t35`.`more`, COALESCE(`t35`.
`referrals`, 0) AS `referrals`
FROM (SELECT `t34`.`person_id`, `t34`.`period`, `t34`.`to_on`, `t34`.`contacts`, `t34`.`more`, `t34`.`referrals`
FROM (SELECT `t33`.`person_id`, `t33`.`period`, `t33`.`to_on`, `t33`.`contacts`, `t33`.`more`, `t18`.`undated_person`
, `t18`.`referrals`
FROM (SELECT `t31`.`person_id`, `t31`.`period`, `t31`.`to_on`, `t31`.`contacts`, COALESCE(`t31`.`more`, 0) AS `more`
FROM (SELECT `t30`.`person_id`, `t30`.`period`, `t30`.`to_on`, `t30`.`contacts`, `t30`.`more`
FROM (SELECT `t29`.`person_id`, `t29`.`period`, `t29`.`to_on`, `t29`.`contacts`, `t19`.`undated_person`, `t19`.`more`
FROM (SELECT `t27`.`person_id`, `t27`.`period`, `t27`.`to_on`, COUNT(DISTINCT `t27`.`contact_id`) AS `contacts`
FROM (SELECT `t24`.`contact_id`, `t24`.`person_id`, `t24`.`contact_on`, `t24`.`source`, `t24`.`source_detail`, `t24`.
`forgotten_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.`year_before_on`
FROM (SELECT `t21`.`contact_id`, `t21`.`person_id`, `t21`.`contact_on`, `t21`.`source`, `t21`.`source_detail`, `t21`.
`forgotten_on`
FROM (SELECT `t6`.`contact_id`, `t6`.`person_id`, `t6`.`contact_on`, `t6`.`source`, `t6`.`source_detail`, `t15`.
`shift_from`, `t15`.`forgotten_on`
FROM `contacts` AS `t6`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `forgotten_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'repeat_contacts_within' AND `t1`.`variant` = 'all') AS `t15` ON `t6`.`contact_on` = `t15`.
`shift_from`) AS `t21`) AS `t24`
INNER JOIN `periods` AS `t7` ON `t24`.`contact_on` <= `t7`.`to_on` AND `t24`.`forgotten_on` > `t7`.`to_on`) AS `t27`
GROUP BY 1, 2, 3) AS `t29`
LEFT OUTER JOIN (SELECT `t13`.`person_id` AS `undated_person`, COUNT(*) AS `more`
FROM (SELECT *
FROM `contacts` AS `t3`
WHERE `t3`.`contact_on` IS NULL) AS `t13` GROUP BY 1) AS `t19` ON `t29`.`person_id` = `t19`.`undated_person`) AS `t30`
) AS `t31`) AS `t33`
LEFT OUTER JOIN (SELECT `t12`.`person_id` AS `undated_person`, COUNT(*) AS `referrals`
FROM (SELECT *
FROM `cin_episodes` AS `t2`
WHERE `t2`.`referral_on` IS NULL) AS `t12` GROUP BY 1) AS `t18` ON `t33`.`person_id` = `t18`.`undated_person`) AS
`t34`) AS `t35`) AS `t37`
LEFT
SEMI JOIN (SELECT `t22`.`person_id` AS `referred_person`, `t22`.`referral_on` AS `referred_on`, `t22`.`forgotten_on`
AS `past_on`
FROM (SELECT `t20`.`referral_id`, `t20`.`person_id`, `t20`.`referral_on`, `t20`.`primary_need`, `t20`.`source`, `t20`
.`source_detail`, `t20`.`nfa`, `t20`.`close_reason`, `t20`.`closed_on`, `t20`.`team_id`, `t20`.`worker_id`, `t20`.
`forgotten_on`
FROM (SELECT `t5`.`referral_id`, `t5`.`person_id`, `t5`.`referral_on`, `t5`.`primary_need`, `t5`.`source`, `t5`.
`source_detail`, `t5`.`nfa`, `t5`.`close_reason`, `t5`.`closed_on`, `t5`.`team_id`, `t5`.`worker_id`, `t15`.
`shift_from`, `t15`.`forgotten_on`
FROM `cin_episodes` AS `t5`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `forgotten_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'repeat_contacts_within' AND `t1`.`variant` = 'all') AS `t15` ON `t5`.`referral_on` = `t15`.
`shift_from`) AS `t20`) AS `t22`) AS `t26` ON `t37`.`person_id` = `t26`.`referred_person` AND `t26`.`referred_on` <=
`t37`.`to_on` AND `t26`.`past_on` > `t37`.`to_on`) AS `t41` ON `t42`.`person_id` = `t41`.`answered_person` AND `t42`.
`period` = `t41`.`answered_period`) AS `t43`) AS `t45`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t9` ON `t45`.`person_id` = `t9`.`held_by` AND `t45`.`to_on` >= `t9`.`from_on` AND (
(`t9`.`held_next` IS NULL) OR (`t45`.`to_on` < `t9`.`held_next`))) AS `t46`) AS `t47`) AS `t48`;
