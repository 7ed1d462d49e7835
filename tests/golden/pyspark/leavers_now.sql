-- measure LC03
SELECT CAST(`t39`.`period` AS STRING) AS `period`, CAST(`t39`.`person_id` AS STRING) AS `person_id`, CAST(`t39`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t39`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t39`.`hit` IS NOT NULL AND NOT ISNAN(`t39`.`hit`), `t39`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t39`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t39`.`hit` IS NOT NULL AND NOT ISNAN(`t39`.
`hit`), 0.0, `t39`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t38`.`person_id`, `t38`.`eligibility`, `t38`.`in_touch`, `t38`.`latest_contact_on`, `t38`.
`accommodation`, `t38`.`accommodation_suitable`, `t38`.`activity`, `t38`.`pathway_plan_reviewed_on`, `t38`.
`personal_adviser`, `t38`.`of_person`, `t38`.`born_on`, `t38`.`period`, `t38`.`to_on`, `t38`.`year_before_on`, `t38`.
`as_at`, `t38`.`is_told`, `t38`.`counted`, `t38`.`from_birthday_on`, `t38`.`to_birthday_on`, `t38`.`with_person`,
`t38`.`with_period`, `t38`.`hit`, `t38`.`from_on_right`, `t38`.`worker_id`, `t38`.`team_id`
FROM (SELECT `t37`.`person_id`, `t37`.`eligibility`, `t37`.`in_touch`, `t37`.`latest_contact_on`, `t37`.
`accommodation`, `t37`.`accommodation_suitable`, `t37`.`activity`, `t37`.`pathway_plan_reviewed_on`, `t37`.
`personal_adviser`, `t37`.`of_person`, `t37`.`born_on`, `t37`.`period`, `t37`.`from_on`, `t37`.`to_on`, `t37`.
`year_before_on`, `t37`.`as_at`, `t37`.`is_told`, `t37`.`counted`, `t37`.`from_birthday_on`, `t37`.`to_birthday_on`,
`t37`.`with_person`, `t37`.`with_period`, `t37`.`hit`, `t37`.`held_by`, `t37`.`held_worker`, `t37`.`held_team`, `t37`
.`from_on_right`, `t37`.`until_on`, `t37`.`held_next`, IF((`t37`.`until_on` IS NULL) OR (`t37`.`to_on` <= `t37`.
`until_on`), `t37`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t37`.`held_team` AS `team_id`
FROM (SELECT `t36`.`person_id`, `t36`.`eligibility`, `t36`.`in_touch`, `t36`.`latest_contact_on`, `t36`.
`accommodation`, `t36`.`accommodation_suitable`, `t36`.`activity`, `t36`.`pathway_plan_reviewed_on`, `t36`.
`personal_adviser`, `t36`.`of_person`, `t36`.`born_on`, `t36`.`period`, `t36`.`from_on`, `t36`.`to_on`, `t36`.
`year_before_on`, `t36`.`as_at`, `t36`.`is_told`, `t36`.`counted`, `t36`.`from_birthday_on`, `t36`.`to_birthday_on`,
`t36`.`with_person`, `t36`.`with_period`, `t36`.`hit`, `t12`.`held_by`, `t12`.`held_worker`, `t12`.`held_team`, `t12`
.`from_on` AS `from_on_right`, `t12`.`until_on`, `t12`.`held_next`
FROM (SELECT `t34`.`person_id`, `t34`.`eligibility`, `t34`.`in_touch`, `t34`.`latest_contact_on`, `t34`.
`accommodation`, `t34`.`accommodation_suitable`, `t34`.`activity`, `t34`.`pathway_plan_reviewed_on`, `t34`.
`personal_adviser`, `t34`.`of_person`, `t34`.`born_on`, `t34`.`period`, `t34`.`from_on`, `t34`.`to_on`, `t34`.
`year_before_on`, `t34`.`as_at`, `t34`.`is_told`, `t34`.`counted`, `t34`.`from_birthday_on`, `t34`.`to_birthday_on`,
`t34`.`with_person`, `t34`.`with_period`, IF(`t34`.`is_told`, CAST((`t34`.`with_person` IS NOT NULL) OR (`t34`.
`pathway_plan_reviewed_on` IS NOT NULL) AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t30`.`person_id`, `t30`.`eligibility`, `t30`.`in_touch`, `t30`.`latest_contact_on`, `t30`.
`accommodation`, `t30`.`accommodation_suitable`, `t30`.`activity`, `t30`.`pathway_plan_reviewed_on`, `t30`.
`personal_adviser`, `t30`.`of_person`, `t30`.`born_on`, `t30`.`period`, `t30`.`from_on`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`as_at`, `t30`.`is_told`, `t30`.`counted`, `t30`.`from_birthday_on`, `t30`.`to_birthday_on`,
`t33`.`with_person`, `t33`.`with_period`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told` AND (`t28`.`born_on` IS NOT NULL) AND (`t28`.`eligibility` IS NOT
NULL) AS `is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`
FROM (SELECT `t26`.`person_id`, `t26`.`eligibility`, `t26`.`in_touch`, `t26`.`latest_contact_on`, `t26`.
`accommodation`, `t26`.`accommodation_suitable`, `t26`.`activity`, `t26`.`pathway_plan_reviewed_on`, `t26`.
`personal_adviser`, `t26`.`of_person`, `t26`.`born_on`, `t26`.`period`, `t26`.`from_on`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`as_at`, `t26`.`is_told`, `t26`.`counted`, `t26`.`from_birthday_on`, `t18`.`shift_from`, `t18`
.`to_birthday_on`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t19`.`shift_from`, `t19`.`from_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`to_on` = `t21`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t16`.`person_id`, `t16`.`eligibility`, `t16`.`in_touch`, `t16`.`latest_contact_on`, `t16`.
`accommodation`, `t16`.`accommodation_suitable`, `t16`.`activity`, `t16`.`pathway_plan_reviewed_on`, `t16`.
`personal_adviser`, `t17`.`of_person`, `t17`.`born_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.
`year_before_on`, `t8`.`as_at`
FROM (SELECT `t3`.`person_id`, `t3`.`eligibility`, `t3`.`in_touch`, `t3`.`latest_contact_on`, `t3`.`accommodation`,
`t3`.`accommodation_suitable`, `t3`.`activity`, `t3`.`pathway_plan_reviewed_on`, `t3`.`personal_adviser`
FROM `care_leavers` AS `t3`) AS `t16`
INNER JOIN (SELECT `t6`.`person_id` AS `of_person`, `t6`.`born_on`
FROM `persons` AS `t6`) AS `t17` ON `t16`.`person_id` = `t17`.`of_person` CROSS JOIN `periods` AS `t7` CROSS JOIN
`snapshot_day` AS `t8`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'sixteen_and_a_quarter' AND `t1`.`variant` = 'all') AS `t19` ON `t23`.`born_on` = `t19`.
`shift_from`) AS `t24`) AS `t26`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_first_birthday' AND `t1`.`variant` = 'all') AS `t18` ON `t26`.`born_on` = `t18`.
`shift_from`) AS `t27`) AS `t28`
WHERE ((`t28`.`born_on` IS NULL) OR ((`t28`.`from_birthday_on` <= `t28`.`to_on`) AND (`t28`.`to_birthday_on` > `t28`.
`to_on`))) AND ((`t28`.`eligibility` IS NULL) OR `t28`.`eligibility` IN ('Eligible', 'Relevant', 'Former Relevant'))
AND COALESCE(`t28`.`in_touch`, '') <> 'DIED') AS `t30`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t30`.`person_id` AS `with_person`, `t30`.`period` AS `with_period`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told` AND (`t28`.`born_on` IS NOT NULL) AND (`t28`.`eligibility` IS NOT
NULL) AS `is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`
FROM (SELECT `t26`.`person_id`, `t26`.`eligibility`, `t26`.`in_touch`, `t26`.`latest_contact_on`, `t26`.
`accommodation`, `t26`.`accommodation_suitable`, `t26`.`activity`, `t26`.`pathway_plan_reviewed_on`, `t26`.
`personal_adviser`, `t26`.`of_person`, `t26`.`born_on`, `t26`.`period`, `t26`.`from_on`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`as_at`, `t26`.`is_told`, `t26`.`counted`, `t26`.`from_birthday_on`, `t18`.`shift_from`, `t18`
.`to_birthday_on`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t19`.`shift_from`, `t19`.`from_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`to_on` = `t21`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t16`.`person_id`, `t16`.`eligibility`, `t16`.`in_touch`, `t16`.`latest_contact_on`, `t16`.
`accommodation`, `t16`.`accommodation_suitable`, `t16`.`activity`, `t16`.`pathway_plan_reviewed_on`, `t16`.
`personal_adviser`, `t17`.`of_person`, `t17`.`born_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.
`year_before_on`, `t8`.`as_at`
FROM (SELECT `t3`.`person_id`, `t3`.`eligibility`, `t3`.`in_touch`, `t3`.`latest_contact_on`, `t3`.`accommodation`,
`t3`.`accommodation_suitable`, `t3`.`activity`, `t3`.`pathway_plan_reviewed_on`, `t3`.`personal_adviser`
FROM `care_leavers` AS `t3`) AS `t16`
INNER JOIN (SELECT `t6`.`person_id` AS `of_person`, `t6`.`born_on`
FROM `persons` AS `t6`) AS `t17` ON `t16`.`person_id` = `t17`.`of_person` CROSS JOIN `periods` AS `t7` CROSS JOIN
`snapshot_day` AS `t8`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'sixteen_and_a_quarter' AND `t1`.`variant` = 'all') AS `t19` ON `t23`.`born_on` = `t19`.
`shift_from`) AS `t24`) AS `t26`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_first_birthday' AND `t1`.`variant` = 'all') AS `t18` ON `t26`.`born_on` = `t18`.
`shift_from`) AS `t27`) AS `t28`
WHERE ((`t28`.`born_on` IS NULL) OR ((`t28`.`from_birthday_on` <= `t28`.`to_on`) AND (`t28`.`to_birthday_on` > `t28`.
`to_on`))) AND ((`t28`.`eligibility` IS NULL) OR `t28`.`eligibility` IN ('Eligible', 'Relevant', 'Former Relevant'))
AND COALESCE(`t28`.`in_touch`, '') <> 'DIED') AS `t30`
LEFT
SEMI JOIN (SELECT `t2`.`person_id` AS `planned_person`, `t2`.`completed_on` AS `planned_on`
FROM `pathway_steps` AS `t2`
WHERE `t2`.`step` = 'plan') AS `t20` ON `t30`.`person_id` = `t20`.`planned_person` AND `t20`.`planned_on` <= `t30`.
`to_on`) AS `t31`) AS `t33` ON `t30`.`person_id` = `t33`.`with_person` AND `t30`.`period` = `t33`.`with_period`) AS
`t34`) AS `t36`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t12` ON `t36`.`person_id` = `t12`.`held_by` AND `t36`.`to_on` >= `t12`.`from_on`
AND ((`t12`.`held_next` IS NULL) OR (`t36`.`to_on` < `t12`.`held_next`))) AS `t37`) AS `t38`) AS `t39`;

-- measure LC06
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(`t25`.`in_touch` = 'YES' AS DOUBLE), CAST(NULL AS
DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'seventeenth_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_second_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED' AND COALESCE(`t25`.`in_touch`, '') <> 'RHOM') AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;

-- measure LC07
SELECT CAST(`t25`.`period` AS STRING) AS `period`, CAST(`t25`.`person_id` AS STRING) AS `person_id`, CAST(`t25`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t25`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t25`.`hit` IS NOT NULL AND NOT ISNAN(`t25`.`hit`), `t25`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t25`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t25`.`hit` IS NOT NULL AND NOT ISNAN(`t25`.
`hit`), 0.0, `t25`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`to_on`, `t24`.`year_before_on`, `t24`.
`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`since_on`, `t24`.`hit`, `t24`.`from_on_right`, `t24`.`worker_id`,
`t24`.`team_id`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`since_on`, `t23`.`hit`, `t23`.`held_by`,
`t23`.`held_worker`, `t23`.`held_team`, `t23`.`from_on_right`, `t23`.`until_on`, `t23`.`held_next`, IF((`t23`.
`until_on` IS NULL) OR (`t23`.`to_on` <= `t23`.`until_on`), `t23`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`
, `t23`.`held_team` AS `team_id`
FROM (SELECT `t22`.`person_id`, `t22`.`eligibility`, `t22`.`in_touch`, `t22`.`latest_contact_on`, `t22`.
`accommodation`, `t22`.`accommodation_suitable`, `t22`.`activity`, `t22`.`pathway_plan_reviewed_on`, `t22`.
`personal_adviser`, `t22`.`of_person`, `t22`.`born_on`, `t22`.`period`, `t22`.`from_on`, `t22`.`to_on`, `t22`.
`year_before_on`, `t22`.`as_at`, `t22`.`is_told`, `t22`.`counted`, `t22`.`since_on`, `t22`.`hit`, `t11`.`held_by`,
`t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.`until_on`, `t11`.`held_next`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t20`.`since_on`, IF(`t20`.`is_told`, CAST(CASE
WHEN `t20`.`latest_contact_on` IS NOT NULL THEN `t20`.`latest_contact_on` >= `t20`.`since_on` WHEN `t20`.`in_touch` <>
'YES' THEN FALSE ELSE NULL END AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t19`.`person_id`, `t19`.`eligibility`, `t19`.`in_touch`, `t19`.`latest_contact_on`, `t19`.
`accommodation`, `t19`.`accommodation_suitable`, `t19`.`activity`, `t19`.`pathway_plan_reviewed_on`, `t19`.
`personal_adviser`, `t19`.`of_person`, `t19`.`born_on`, `t19`.`period`, `t19`.`from_on`, `t19`.`to_on`, `t19`.
`year_before_on`, `t19`.`as_at`, `t19`.`is_told`, `t19`.`counted`, `t19`.`since_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`is_told`, `t18`.`counted`, `t15`.`shift_from`, `t15`.`since_on`
FROM (SELECT `t16`.`person_id`, `t16`.`eligibility`, `t16`.`in_touch`, `t16`.`latest_contact_on`, `t16`.
`accommodation`, `t16`.`accommodation_suitable`, `t16`.`activity`, `t16`.`pathway_plan_reviewed_on`, `t16`.
`personal_adviser`, `t16`.`of_person`, `t16`.`born_on`, `t16`.`period`, `t16`.`from_on`, `t16`.`to_on`, `t16`.
`year_before_on`, `t16`.`as_at`, `t16`.`to_on` = `t16`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t13`.`person_id`, `t13`.`eligibility`, `t13`.`in_touch`, `t13`.`latest_contact_on`, `t13`.
`accommodation`, `t13`.`accommodation_suitable`, `t13`.`activity`, `t13`.`pathway_plan_reviewed_on`, `t13`.
`personal_adviser`, `t14`.`of_person`, `t14`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t13`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t14` ON `t13`.`person_id` = `t14`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `since_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'contact_with_leaver' AND `t1`.`variant` = 'all') AS `t15` ON `t18`.`to_on` = `t15`.
`shift_from`) AS `t19`) AS `t20`
WHERE `t20`.`personal_adviser` IS NOT NULL AND COALESCE(`t20`.`in_touch`, '') <> 'DIED') AS `t22`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t22`.`person_id` = `t11`.`held_by` AND `t22`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t22`.`to_on` < `t11`.`held_next`))) AS `t23`) AS `t24`) AS `t25`;

-- measure LC08
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(CASE WHEN STARTSWITH(`t25`.`activity`, 'F') OR
STARTSWITH(`t25`.`activity`, 'P') THEN TRUE WHEN (`t25`.`activity` IS NOT NULL) OR COALESCE(`t25`.`in_touch` <> 'YES'
, FALSE) THEN FALSE ELSE NULL END AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'seventeenth_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'nineteenth_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED') AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;

-- measure LC09
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(CASE WHEN STARTSWITH(`t25`.`activity`, 'F') OR
STARTSWITH(`t25`.`activity`, 'P') THEN TRUE WHEN (`t25`.`activity` IS NOT NULL) OR COALESCE(`t25`.`in_touch` <> 'YES'
, FALSE) THEN FALSE ELSE NULL END AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'nineteenth_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_second_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED') AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;

-- measure LC10
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(`t25`.`accommodation_suitable` = '1' AS DOUBLE),
CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'seventeenth_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'nineteenth_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED') AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;

-- measure LC11
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(`t25`.`accommodation_suitable` = '1' AS DOUBLE),
CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'nineteenth_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_second_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED' AND NOT (COALESCE(`t25`.`accommodation`, '') IN ('G', 'H', 'R'))) AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;

-- measure LC12
SELECT CAST(`t46`.`period` AS STRING) AS `period`, CAST(`t46`.`person_id` AS STRING) AS `person_id`, CAST(`t46`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t46`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t46`.`hit` IS NOT NULL AND NOT ISNAN(`t46`.`hit`), `t46`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t46`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t46`.`hit` IS NOT NULL AND NOT ISNAN(`t46`.
`hit`), 0.0, `t46`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t45`.`person_id`, `t45`.`eligibility`, `t45`.`in_touch`, `t45`.`latest_contact_on`, `t45`.
`accommodation`, `t45`.`accommodation_suitable`, `t45`.`activity`, `t45`.`pathway_plan_reviewed_on`, `t45`.
`personal_adviser`, `t45`.`of_person`, `t45`.`born_on`, `t45`.`period`, `t45`.`to_on`, `t45`.`year_before_on`, `t45`.
`as_at`, `t45`.`is_told`, `t45`.`counted`, `t45`.`from_birthday_on`, `t45`.`to_birthday_on`, `t45`.`adult_on`, `t45`.
`fostered`, `t45`.`hit`, `t45`.`from_on_right`, `t45`.`worker_id`, `t45`.`team_id`
FROM (SELECT `t44`.`person_id`, `t44`.`eligibility`, `t44`.`in_touch`, `t44`.`latest_contact_on`, `t44`.
`accommodation`, `t44`.`accommodation_suitable`, `t44`.`activity`, `t44`.`pathway_plan_reviewed_on`, `t44`.
`personal_adviser`, `t44`.`of_person`, `t44`.`born_on`, `t44`.`period`, `t44`.`from_on`, `t44`.`to_on`, `t44`.
`year_before_on`, `t44`.`as_at`, `t44`.`is_told`, `t44`.`counted`, `t44`.`from_birthday_on`, `t44`.`to_birthday_on`,
`t44`.`adult_on`, `t44`.`fostered`, `t44`.`hit`, `t44`.`held_by`, `t44`.`held_worker`, `t44`.`held_team`, `t44`.
`from_on_right`, `t44`.`until_on`, `t44`.`held_next`, IF((`t44`.`until_on` IS NULL) OR (`t44`.`to_on` <= `t44`.
`until_on`), `t44`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t44`.`held_team` AS `team_id`
FROM (SELECT `t43`.`person_id`, `t43`.`eligibility`, `t43`.`in_touch`, `t43`.`latest_contact_on`, `t43`.
`accommodation`, `t43`.`accommodation_suitable`, `t43`.`activity`, `t43`.`pathway_plan_reviewed_on`, `t43`.
`personal_adviser`, `t43`.`of_person`, `t43`.`born_on`, `t43`.`period`, `t43`.`from_on`, `t43`.`to_on`, `t43`.
`year_before_on`, `t43`.`as_at`, `t43`.`is_told`, `t43`.`counted`, `t43`.`from_birthday_on`, `t43`.`to_birthday_on`,
`t43`.`adult_on`, `t43`.`fostered`, `t43`.`hit`, `t13`.`held_by`, `t13`.`held_worker`, `t13`.`held_team`, `t13`.
`from_on` AS `from_on_right`, `t13`.`until_on`, `t13`.`held_next`
FROM (SELECT `t41`.`person_id`, `t41`.`eligibility`, `t41`.`in_touch`, `t41`.`latest_contact_on`, `t41`.
`accommodation`, `t41`.`accommodation_suitable`, `t41`.`activity`, `t41`.`pathway_plan_reviewed_on`, `t41`.
`personal_adviser`, `t41`.`of_person`, `t41`.`born_on`, `t41`.`period`, `t41`.`from_on`, `t41`.`to_on`, `t41`.
`year_before_on`, `t41`.`as_at`, `t41`.`is_told` AND (`t41`.`fostered` = 1) AS `is_told`, `t41`.`counted`, `t41`.
`from_birthday_on`, `t41`.`to_birthday_on`, `t41`.`adult_on`, `t41`.`fostered`, IF(`t41`.`is_told` AND (`t41`.
`fostered` = 1), CAST(`t41`.`accommodation` = 'Z' AS DOUBLE), CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t40`.`person_id`, `t40`.`eligibility`, `t40`.`in_touch`, `t40`.`latest_contact_on`, `t40`.
`accommodation`, `t40`.`accommodation_suitable`, `t40`.`activity`, `t40`.`pathway_plan_reviewed_on`, `t40`.
`personal_adviser`, `t40`.`of_person`, `t40`.`born_on`, `t40`.`period`, `t40`.`from_on`, `t40`.`to_on`, `t40`.
`year_before_on`, `t40`.`as_at`, `t40`.`is_told`, `t40`.`counted`, `t40`.`from_birthday_on`, `t40`.`to_birthday_on`,
`t40`.`adult_on`, `t40`.`fostered`
FROM (SELECT `t39`.`person_id`, `t39`.`eligibility`, `t39`.`in_touch`, `t39`.`latest_contact_on`, `t39`.
`accommodation`, `t39`.`accommodation_suitable`, `t39`.`activity`, `t39`.`pathway_plan_reviewed_on`, `t39`.
`personal_adviser`, `t39`.`of_person`, `t39`.`born_on`, `t39`.`period`, `t39`.`from_on`, `t39`.`to_on`, `t39`.
`year_before_on`, `t39`.`as_at`, `t39`.`is_told`, `t39`.`counted`, `t39`.`from_birthday_on`, `t39`.`to_birthday_on`,
`t39`.`adult_on`, `t39`.`found_person`, `t39`.`found_period`, CAST(`t39`.`found_person` IS NOT NULL AS DOUBLE) AS
`fostered`
FROM (SELECT `t35`.`person_id`, `t35`.`eligibility`, `t35`.`in_touch`, `t35`.`latest_contact_on`, `t35`.
`accommodation`, `t35`.`accommodation_suitable`, `t35`.`activity`, `t35`.`pathway_plan_reviewed_on`, `t35`.
`personal_adviser`, `t35`.`of_person`, `t35`.`born_on`, `t35`.`period`, `t35`.`from_on`, `t35`.`to_on`, `t35`.
`year_before_on`, `t35`.`as_at`, `t35`.`is_told`, `t35`.`counted`, `t35`.`from_birthday_on`, `t35`.`to_birthday_on`,
`t35`.`adult_on`, `t38`.`found_person`, `t38`.`found_period`
FROM (SELECT `t33`.`person_id`, `t33`.`eligibility`, `t33`.`in_touch`, `t33`.`latest_contact_on`, `t33`.
`accommodation`, `t33`.`accommodation_suitable`, `t33`.`activity`, `t33`.`pathway_plan_reviewed_on`, `t33`.
`personal_adviser`, `t33`.`of_person`, `t33`.`born_on`, `t33`.`period`, `t33`.`from_on`, `t33`.`to_on`, `t33`.
`year_before_on`, `t33`.`as_at`, `t33`.`is_told`, `t33`.`counted`, `t33`.`from_birthday_on`, `t33`.`to_birthday_on`,
`t33`.`adult_on`
FROM (SELECT `t32`.`person_id`, `t32`.`eligibility`, `t32`.`in_touch`, `t32`.`latest_contact_on`, `t32`.
`accommodation`, `t32`.`accommodation_suitable`, `t32`.`activity`, `t32`.`pathway_plan_reviewed_on`, `t32`.
`personal_adviser`, `t32`.`of_person`, `t32`.`born_on`, `t32`.`period`, `t32`.`from_on`, `t32`.`to_on`, `t32`.
`year_before_on`, `t32`.`as_at`, `t32`.`is_told`, `t32`.`counted`, `t32`.`from_birthday_on`, `t32`.`to_birthday_on`,
`t20`.`shift_from`, `t20`.`adult_on`
FROM (SELECT `t30`.`person_id`, `t30`.`eligibility`, `t30`.`in_touch`, `t30`.`latest_contact_on`, `t30`.
`accommodation`, `t30`.`accommodation_suitable`, `t30`.`activity`, `t30`.`pathway_plan_reviewed_on`, `t30`.
`personal_adviser`, `t30`.`of_person`, `t30`.`born_on`, `t30`.`period`, `t30`.`from_on`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`as_at`, `t30`.`is_told` AND (`t30`.`born_on` IS NOT NULL) AND (`t30`.`eligibility` IS NOT
NULL) AS `is_told`, `t30`.`counted`, `t30`.`from_birthday_on`, `t30`.`to_birthday_on`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`from_on`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t21`.`shift_from`, `t21`
.`to_birthday_on`
FROM (SELECT `t26`.`person_id`, `t26`.`eligibility`, `t26`.`in_touch`, `t26`.`latest_contact_on`, `t26`.
`accommodation`, `t26`.`accommodation_suitable`, `t26`.`activity`, `t26`.`pathway_plan_reviewed_on`, `t26`.
`personal_adviser`, `t26`.`of_person`, `t26`.`born_on`, `t26`.`period`, `t26`.`from_on`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`as_at`, `t26`.`is_told`, `t26`.`counted`, `t26`.`from_birthday_on`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told`, `t25`.`counted`, `t22`.`shift_from`, `t22`.`from_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`to_on` = `t23`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t19`.`of_person`, `t19`.`born_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.
`year_before_on`, `t8`.`as_at`
FROM (SELECT `t3`.`person_id`, `t3`.`eligibility`, `t3`.`in_touch`, `t3`.`latest_contact_on`, `t3`.`accommodation`,
`t3`.`accommodation_suitable`, `t3`.`activity`, `t3`.`pathway_plan_reviewed_on`, `t3`.`personal_adviser`
FROM `care_leavers` AS `t3`) AS `t18`
INNER JOIN (SELECT `t6`.`person_id` AS `of_person`, `t6`.`born_on`
FROM `persons` AS `t6`) AS `t19` ON `t18`.`person_id` = `t19`.`of_person` CROSS JOIN `periods` AS `t7` CROSS JOIN
`snapshot_day` AS `t8`) AS `t23`) AS `t25`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'eighteenth_birthday' AND `t2`.`variant` = 'all') AS `t22` ON `t25`.`born_on` = `t22`.
`shift_from`) AS `t26`) AS `t28`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'twenty_first_birthday' AND `t2`.`variant` = 'all') AS `t21` ON `t28`.`born_on` = `t21`.
`shift_from`) AS `t29`) AS `t30`
WHERE ((`t30`.`born_on` IS NULL) OR ((`t30`.`from_birthday_on` <= `t30`.`to_on`) AND (`t30`.`to_birthday_on` > `t30`.
`to_on`))) AND ((`t30`.`eligibility` IS NULL) OR `t30`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t30`.`in_touch`, '') <> 'DIED') AS `t32`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `adult_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'eighteenth_birthday' AND `t2`.`variant` = 'all') AS `t20` ON `t32`.`born_on` = `t20`.
`shift_from`) AS `t33`) AS `t35`
LEFT
SEMI JOIN (SELECT `t1`.`type`, `t1`.`person_id` AS `placed_person`, `t1`.`started_on` AS `placed_on`, `t1`.`ended_on`
AS `placed_until`
FROM `placements` AS `t1`) AS `t14` ON `t35`.`person_id` = `t14`.`placed_person` AND `t14`.`placed_on` < `t35`.
`adult_on` AND ((`t14`.`placed_until` IS NULL) OR (`t14`.`placed_until` >= `t35`.`adult_on`)) AND COALESCE(STARTSWITH
(`t14`.`type`, 'U'), TRUE)
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t35`.`person_id` AS `found_person`, `t35`.`period` AS `found_period`
FROM (SELECT `t33`.`person_id`, `t33`.`eligibility`, `t33`.`in_touch`, `t33`.`latest_contact_on`, `t33`.
`accommodation`, `t33`.`accommodation_suitable`, `t33`.`activity`, `t33`.`pathway_plan_reviewed_on`, `t33`.
`personal_adviser`, `t33`.`of_person`, `t33`.`born_on`, `t33`.`period`, `t33`.`from_on`, `t33`.`to_on`, `t33`.
`year_before_on`, `t33`.`as_at`, `t33`.`is_told`, `t33`.`counted`, `t33`.`from_birthday_on`, `t33`.`to_birthday_on`,
`t33`.`adult_on`
FROM (SELECT `t32`.`person_id`, `t32`.`eligibility`, `t32`.`in_touch`, `t32`.`latest_contact_on`, `t32`.
`accommodation`, `t32`.`accommodation_suitable`, `t32`.`activity`, `t32`.`pathway_plan_reviewed_on`, `t32`.
`personal_adviser`, `t32`.`of_person`, `t32`.`born_on`, `t32`.`period`, `t32`.`from_on`, `t32`.`to_on`, `t32`.
`year_before_on`, `t32`.`as_at`, `t32`.`is_told`, `t32`.`counted`, `t32`.`from_birthday_on`, `t32`.`to_birthday_on`,
`t20`.`shift_from`, `t20`.`adult_on`
FROM (SELECT `t30`.`person_id`, `t30`.`eligibility`, `t30`.`in_touch`, `t30`.`latest_contact_on`, `t30`.
`accommodation`, `t30`.`accommodation_suitable`, `t30`.`activity`, `t30`.`pathway_plan_reviewed_on`, `t30`.
`personal_adviser`, `t30`.`of_person`, `t30`.`born_on`, `t30`.`period`, `t30`.`from_on`, `t30`.`to_on`, `t30`.
`year_before_on`, `t30`.`as_at`, `t30`.`is_told` AND (`t30`.`born_on` IS NOT NULL) AND (`t30`.`eligibility` IS NOT
NULL) AS `is_told`, `t30`.`counted`, `t30`.`from_birthday_on`, `t30`.`to_birthday_on`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`from_on`, `t29`.`to_on`, `t29`.
`year_before_on`, `t29`.`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t21`.`shift_from`, `t21`
.`to_birthday_on`
FROM (SELECT `t26`.`person_id`, `t26`.`eligibility`, `t26`.`in_touch`, `t26`.`latest_contact_on`, `t26`.
`accommodation`, `t26`.`accommodation_suitable`, `t26`.`activity`, `t26`.`pathway_plan_reviewed_on`, `t26`.
`personal_adviser`, `t26`.`of_person`, `t26`.`born_on`, `t26`.`period`, `t26`.`from_on`, `t26`.`to_on`, `t26`.
`year_before_on`, `t26`.`as_at`, `t26`.`is_told`, `t26`.`counted`, `t26`.`from_birthday_on`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told`, `t25`.`counted`, `t22`.`shift_from`, `t22`.`from_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`to_on` = `t23`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t19`.`of_person`, `t19`.`born_on`, `t7`.`period`, `t7`.`from_on`, `t7`.`to_on`, `t7`.
`year_before_on`, `t8`.`as_at`
FROM (SELECT `t3`.`person_id`, `t3`.`eligibility`, `t3`.`in_touch`, `t3`.`latest_contact_on`, `t3`.`accommodation`,
`t3`.`accommodation_suitable`, `t3`.`activity`, `t3`.`pathway_plan_reviewed_on`, `t3`.`personal_adviser`
FROM `care_leavers` AS `t3`) AS `t18`
INNER JOIN (SELECT `t6`.`person_id` AS `of_person`, `t6`.`born_on`
FROM `persons` AS `t6`) AS `t19` ON `t18`.`person_id` = `t19`.`of_person` CROSS JOIN `periods` AS `t7` CROSS JOIN
`snapshot_day` AS `t8`) AS `t23`) AS `t25`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'eighteenth_birthday' AND `t2`.`variant` = 'all') AS `t22` ON `t25`.`born_on` = `t22`.
`shift_from`) AS `t26`) AS `t28`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'twenty_first_birthday' AND `t2`.`variant` = 'all') AS `t21` ON `t28`.`born_on` = `t21`.
`shift_from`) AS `t29`) AS `t30`
WHERE ((`t30`.`born_on` IS NULL) OR ((`t30`.`from_birthday_on` <= `t30`.`to_on`) AND (`t30`.`to_birthday_on` > `t30`.
`to_on`))) AND ((`t30`.`eligibility` IS NULL) OR `t30`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t30`.`in_touch`, '') <> 'DIED') AS `t32`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `adult_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'eighteenth_birthday' AND `t2`.`variant` = 'all') AS `t20` ON `t32`.`born_on` = `t20`.
`shift_from`) AS `t33`) AS `t35`
LEFT
SEMI JOIN (SELECT `t1`.`type`, `t1`.`person_id` AS `placed_person`, `t1`.`started_on` AS `placed_on`, `t1`.`ended_on`
AS `placed_until`
FROM `placements` AS `t1`) AS `t14` ON `t35`.`person_id` = `t14`.`placed_person` AND `t14`.`placed_on` < `t35`.
`adult_on` AND ((`t14`.`placed_until` IS NULL) OR (`t14`.`placed_until` >= `t35`.`adult_on`)) AND STARTSWITH(`t14`.
`type`, 'U')) AS `t36`) AS `t38` ON `t35`.`person_id` = `t38`.`found_person` AND `t35`.`period` = `t38`.
`found_period`) AS `t39`) AS `t40`) AS `t41`) AS `t43`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t13` ON `t43`.`person_id` = `t13`.`held_by` AND `t43`.`to_on` >= `t13`.`from_on`
AND ((`t13`.`held_next` IS NULL) OR (`t43`.`to_on` < `t13`.`held_next`))) AS `t44`) AS `t45`) AS `t46`;

-- measure LC13
SELECT CAST(`t30`.`period` AS STRING) AS `period`, CAST(`t30`.`person_id` AS STRING) AS `person_id`, CAST(`t30`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t30`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.`hit`), `t30`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t30`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t30`.`hit` IS NOT NULL AND NOT ISNAN(`t30`.
`hit`), 0.0, `t30`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t29`.`person_id`, `t29`.`eligibility`, `t29`.`in_touch`, `t29`.`latest_contact_on`, `t29`.
`accommodation`, `t29`.`accommodation_suitable`, `t29`.`activity`, `t29`.`pathway_plan_reviewed_on`, `t29`.
`personal_adviser`, `t29`.`of_person`, `t29`.`born_on`, `t29`.`period`, `t29`.`to_on`, `t29`.`year_before_on`, `t29`.
`as_at`, `t29`.`is_told`, `t29`.`counted`, `t29`.`from_birthday_on`, `t29`.`to_birthday_on`, `t29`.`hit`, `t29`.
`from_on_right`, `t29`.`worker_id`, `t29`.`team_id`
FROM (SELECT `t28`.`person_id`, `t28`.`eligibility`, `t28`.`in_touch`, `t28`.`latest_contact_on`, `t28`.
`accommodation`, `t28`.`accommodation_suitable`, `t28`.`activity`, `t28`.`pathway_plan_reviewed_on`, `t28`.
`personal_adviser`, `t28`.`of_person`, `t28`.`born_on`, `t28`.`period`, `t28`.`from_on`, `t28`.`to_on`, `t28`.
`year_before_on`, `t28`.`as_at`, `t28`.`is_told`, `t28`.`counted`, `t28`.`from_birthday_on`, `t28`.`to_birthday_on`,
`t28`.`hit`, `t28`.`held_by`, `t28`.`held_worker`, `t28`.`held_team`, `t28`.`from_on_right`, `t28`.`until_on`, `t28`.
`held_next`, IF((`t28`.`until_on` IS NULL) OR (`t28`.`to_on` <= `t28`.`until_on`), `t28`.`held_worker`, CAST(NULL AS
STRING)) AS `worker_id`, `t28`.`held_team` AS `team_id`
FROM (SELECT `t27`.`person_id`, `t27`.`eligibility`, `t27`.`in_touch`, `t27`.`latest_contact_on`, `t27`.
`accommodation`, `t27`.`accommodation_suitable`, `t27`.`activity`, `t27`.`pathway_plan_reviewed_on`, `t27`.
`personal_adviser`, `t27`.`of_person`, `t27`.`born_on`, `t27`.`period`, `t27`.`from_on`, `t27`.`to_on`, `t27`.
`year_before_on`, `t27`.`as_at`, `t27`.`is_told`, `t27`.`counted`, `t27`.`from_birthday_on`, `t27`.`to_birthday_on`,
`t27`.`hit`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.`from_on` AS `from_on_right`, `t11`.
`until_on`, `t11`.`held_next`
FROM (SELECT `t25`.`person_id`, `t25`.`eligibility`, `t25`.`in_touch`, `t25`.`latest_contact_on`, `t25`.
`accommodation`, `t25`.`accommodation_suitable`, `t25`.`activity`, `t25`.`pathway_plan_reviewed_on`, `t25`.
`personal_adviser`, `t25`.`of_person`, `t25`.`born_on`, `t25`.`period`, `t25`.`from_on`, `t25`.`to_on`, `t25`.
`year_before_on`, `t25`.`as_at`, `t25`.`is_told` AND (`t25`.`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT
NULL) AS `is_told`, `t25`.`counted`, `t25`.`from_birthday_on`, `t25`.`to_birthday_on`, IF(`t25`.`is_told` AND (`t25`.
`born_on` IS NOT NULL) AND (`t25`.`eligibility` IS NOT NULL), CAST(`t25`.`in_touch` = 'YES' AS DOUBLE), CAST(NULL AS
DOUBLE)) AS `hit`
FROM (SELECT `t24`.`person_id`, `t24`.`eligibility`, `t24`.`in_touch`, `t24`.`latest_contact_on`, `t24`.
`accommodation`, `t24`.`accommodation_suitable`, `t24`.`activity`, `t24`.`pathway_plan_reviewed_on`, `t24`.
`personal_adviser`, `t24`.`of_person`, `t24`.`born_on`, `t24`.`period`, `t24`.`from_on`, `t24`.`to_on`, `t24`.
`year_before_on`, `t24`.`as_at`, `t24`.`is_told`, `t24`.`counted`, `t24`.`from_birthday_on`, `t24`.`to_birthday_on`
FROM (SELECT `t23`.`person_id`, `t23`.`eligibility`, `t23`.`in_touch`, `t23`.`latest_contact_on`, `t23`.
`accommodation`, `t23`.`accommodation_suitable`, `t23`.`activity`, `t23`.`pathway_plan_reviewed_on`, `t23`.
`personal_adviser`, `t23`.`of_person`, `t23`.`born_on`, `t23`.`period`, `t23`.`from_on`, `t23`.`to_on`, `t23`.
`year_before_on`, `t23`.`as_at`, `t23`.`is_told`, `t23`.`counted`, `t23`.`from_birthday_on`, `t16`.`shift_from`, `t16`
.`to_birthday_on`
FROM (SELECT `t21`.`person_id`, `t21`.`eligibility`, `t21`.`in_touch`, `t21`.`latest_contact_on`, `t21`.
`accommodation`, `t21`.`accommodation_suitable`, `t21`.`activity`, `t21`.`pathway_plan_reviewed_on`, `t21`.
`personal_adviser`, `t21`.`of_person`, `t21`.`born_on`, `t21`.`period`, `t21`.`from_on`, `t21`.`to_on`, `t21`.
`year_before_on`, `t21`.`as_at`, `t21`.`is_told`, `t21`.`counted`, `t21`.`from_birthday_on`
FROM (SELECT `t20`.`person_id`, `t20`.`eligibility`, `t20`.`in_touch`, `t20`.`latest_contact_on`, `t20`.
`accommodation`, `t20`.`accommodation_suitable`, `t20`.`activity`, `t20`.`pathway_plan_reviewed_on`, `t20`.
`personal_adviser`, `t20`.`of_person`, `t20`.`born_on`, `t20`.`period`, `t20`.`from_on`, `t20`.`to_on`, `t20`.
`year_before_on`, `t20`.`as_at`, `t20`.`is_told`, `t20`.`counted`, `t17`.`shift_from`, `t17`.`from_birthday_on`
FROM (SELECT `t18`.`person_id`, `t18`.`eligibility`, `t18`.`in_touch`, `t18`.`latest_contact_on`, `t18`.
`accommodation`, `t18`.`accommodation_suitable`, `t18`.`activity`, `t18`.`pathway_plan_reviewed_on`, `t18`.
`personal_adviser`, `t18`.`of_person`, `t18`.`born_on`, `t18`.`period`, `t18`.`from_on`, `t18`.`to_on`, `t18`.
`year_before_on`, `t18`.`as_at`, `t18`.`to_on` = `t18`.`as_at` AS `is_told`, 1.0 AS `counted`
FROM (SELECT `t14`.`person_id`, `t14`.`eligibility`, `t14`.`in_touch`, `t14`.`latest_contact_on`, `t14`.
`accommodation`, `t14`.`accommodation_suitable`, `t14`.`activity`, `t14`.`pathway_plan_reviewed_on`, `t14`.
`personal_adviser`, `t15`.`of_person`, `t15`.`born_on`, `t6`.`period`, `t6`.`from_on`, `t6`.`to_on`, `t6`.
`year_before_on`, `t7`.`as_at`
FROM (SELECT `t2`.`person_id`, `t2`.`eligibility`, `t2`.`in_touch`, `t2`.`latest_contact_on`, `t2`.`accommodation`,
`t2`.`accommodation_suitable`, `t2`.`activity`, `t2`.`pathway_plan_reviewed_on`, `t2`.`personal_adviser`
FROM `care_leavers` AS `t2`) AS `t14`
INNER JOIN (SELECT `t5`.`person_id` AS `of_person`, `t5`.`born_on`
FROM `persons` AS `t5`) AS `t15` ON `t14`.`person_id` = `t15`.`of_person` CROSS JOIN `periods` AS `t6` CROSS JOIN
`snapshot_day` AS `t7`) AS `t18`) AS `t20`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `from_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_second_birthday' AND `t1`.`variant` = 'all') AS `t17` ON `t20`.`born_on` = `t17`.
`shift_from`) AS `t21`) AS `t23`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `to_birthday_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'twenty_sixth_birthday' AND `t1`.`variant` = 'all') AS `t16` ON `t23`.`born_on` = `t16`.
`shift_from`) AS `t24`) AS `t25`
WHERE ((`t25`.`born_on` IS NULL) OR ((`t25`.`from_birthday_on` <= `t25`.`to_on`) AND (`t25`.`to_birthday_on` > `t25`.
`to_on`))) AND ((`t25`.`eligibility` IS NULL) OR `t25`.`eligibility` IN ('Relevant', 'Former Relevant')) AND COALESCE
(`t25`.`in_touch`, '') <> 'DIED') AS `t27`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t27`.`person_id` = `t11`.`held_by` AND `t27`.`to_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t27`.`to_on` < `t11`.`held_next`))) AS `t28`) AS `t29`) AS `t30`;
