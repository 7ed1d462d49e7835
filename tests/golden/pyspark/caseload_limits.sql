-- measure CW03
SELECT CAST(`t82`.`period` AS STRING) AS `period`, CAST(`t82`.`person_id` AS STRING) AS `person_id`, CAST(`t82`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t82`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(CAST((`t82`.`hit` * 100) > (`t82`.`counted` * `t82`.`percent_allowed`) AS DOUBLE) IS
NOT NULL AND NOT ISNAN(CAST((`t82`.`hit` * 100) > (`t82`.`counted` * `t82`.`percent_allowed`) AS DOUBLE)), 1.0, 0.0)
AS DOUBLE) AS `counted`, CAST(COALESCE(CAST((`t82`.`hit` * 100) > (`t82`.`counted` * `t82`.`percent_allowed`) AS
DOUBLE), 0.0) AS DOUBLE) AS `hit`, CAST(IF(CAST((`t82`.`hit` * 100) > (`t82`.`counted` * `t82`.`percent_allowed`) AS
DOUBLE) IS NOT NULL AND NOT ISNAN(CAST((`t82`.`hit` * 100) > (`t82`.`counted` * `t82`.`percent_allowed`) AS DOUBLE)),
0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t81`.`period`, `t81`.`to_on`, `t81`.`worker_id`, `t81`.`load`, `t81`.`team_id`, `t81`.`employed`, `t81`
.`employed_in`, `t81`.`hours`, `t81`.`untold`, `t81`.`stage_factor`, `t81`.`fte`, `t81`.`room`, `t81`.`person_id`,
`t81`.`counted`, `t81`.`hit`, `t81`.`ends_period`, `t81`.`ends_on`, `t81`.`percent_allowed`
FROM (SELECT `t80`.`period`, `t80`.`to_on`, `t80`.`worker_id`, `t80`.`load`, `t80`.`team_id`, `t80`.`employed`, `t80`
.`employed_in`, `t80`.`hours`, `t80`.`untold`, `t80`.`stage_factor`, `t80`.`fte`, `t80`.`room`, `t80`.`person_id`,
`t80`.`counted`, `t80`.`hit`, `t14`.`ends_period`, `t14`.`ends_on`, `t24`.`given_on`, `t24`.`given_variant`, `t24`.
`percent_allowed`
FROM (SELECT `t78`.`period`, `t78`.`to_on`, `t78`.`worker_id`, `t78`.`load`, `t78`.`team_id`, `t78`.`employed`, `t78`
.`employed_in`, `t78`.`hours`, `t78`.`untold`, `t78`.`stage_factor`, `t78`.`fte`, `t78`.`room`, CAST(NULL AS STRING)
AS `person_id`, IF(`t78`.`fte` > 0, `t78`.`fte` * `t78`.`stage_factor` * `t78`.`room`, CAST(`t78`.`room` AS DOUBLE))
AS `counted`, IF(`t78`.`fte` > 0, `t78`.`load`, CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t77`.`period`, `t77`.`to_on`, `t77`.`worker_id`, `t77`.`load`, `t77`.`team_id`, `t77`.`employed`, `t77`
.`employed_in`, `t77`.`hours`, `t77`.`untold`, `t77`.`stage_factor`, `t77`.`fte`, `t77`.`room`
FROM (SELECT `t76`.`period`, `t76`.`to_on`, `t76`.`worker_id`, `t76`.`load`, `t76`.`team_id`, `t59`.`employed`, `t59`
.`employed_in`, `t59`.`hours`, `t59`.`untold`, `t59`.`stage_factor`, `t59`.`fte`, `t25`.`given_on`, `t25`.
`given_variant`, `t25`.`room`
FROM (SELECT `t74`.`period`, `t74`.`to_on`, `t74`.`worker_id`, CAST(SUM(CAST(`t74`.`points` AS DECIMAL(18, 6))) AS
DOUBLE) AS `load`, MAX(`t74`.`team_id`) AS `team_id`
FROM (SELECT `t73`.`person_id`, `t73`.`involvement_id`, `t73`.`role`, `t73`.`worker_id`, `t73`.`team_id`, `t73`.
`started_on`, `t73`.`ended_on`, `t73`.`outgrown`, `t73`.`period`, `t73`.`from_on`, `t73`.`to_on`, `t73`.
`year_before_on`, `t73`.`no_longer_new_on`, `t73`.`in_care_person`, `t73`.`in_care_period`, `t73`.`on_plan_person`,
`t73`.`on_plan_period`, `t73`.`in_court_person`, `t73`.`in_court_period`, `t73`.`standing`, `t73`.`court`, `t73`.
`fresh`, `t73`.`standing_points`, `t73`.`court_points`, `t73`.`fresh_points`, `t73`.`points` * (COALESCE(`t73`.
`percent`, 100) / 100.0) AS `points`, `t73`.`family_member`, `t73`.`family_id`, `t73`.`family`, `t73`.`place`, `t73`.
`lightened`, `t73`.`percent`, COALESCE(`t73`.`percent`, 100) / 100.0 AS `share`
FROM (SELECT `t72`.`person_id`, `t72`.`involvement_id`, `t72`.`role`, `t72`.`worker_id`, `t72`.`team_id`, `t72`.
`started_on`, `t72`.`ended_on`, `t72`.`outgrown`, `t72`.`period`, `t72`.`from_on`, `t72`.`to_on`, `t72`.
`year_before_on`, `t72`.`no_longer_new_on`, `t72`.`in_care_person`, `t72`.`in_care_period`, `t72`.`on_plan_person`,
`t72`.`on_plan_period`, `t72`.`in_court_person`, `t72`.`in_court_period`, `t72`.`standing`, `t72`.`court`, `t72`.
`fresh`, `t72`.`standing_points`, `t72`.`court_points`, `t72`.`fresh_points`, `t72`.`points`, `t72`.`family_member`,
`t72`.`family_id`, `t72`.`family`, `t72`.`place`, `t72`.`lightened`, `t72`.`percent`
FROM (SELECT `t71`.`person_id`, `t71`.`involvement_id`, `t71`.`role`, `t71`.`worker_id`, `t71`.`team_id`, `t71`.
`started_on`, `t71`.`ended_on`, `t71`.`outgrown`, `t71`.`period`, `t71`.`from_on`, `t71`.`to_on`, `t71`.
`year_before_on`, `t71`.`no_longer_new_on`, `t71`.`in_care_person`, `t71`.`in_care_period`, `t71`.`on_plan_person`,
`t71`.`on_plan_period`, `t71`.`in_court_person`, `t71`.`in_court_period`, `t71`.`standing`, `t71`.`court`, `t71`.
`fresh`, `t71`.`standing_points`, `t71`.`court_points`, `t71`.`fresh_points`, `t71`.`points`, `t71`.`family_member`,
`t71`.`family_id`, `t71`.`family`, `t71`.`place`, `t71`.`lightened`, `t26`.`given_on`, `t26`.`given_variant`, `t26`.
`percent`
FROM (SELECT `t69`.`person_id`, `t69`.`involvement_id`, `t69`.`role`, `t69`.`worker_id`, `t69`.`team_id`, `t69`.
`started_on`, `t69`.`ended_on`, `t69`.`outgrown`, `t69`.`period`, `t69`.`from_on`, `t69`.`to_on`, `t69`.
`year_before_on`, `t69`.`no_longer_new_on`, `t69`.`in_care_person`, `t69`.`in_care_period`, `t69`.`on_plan_person`,
`t69`.`on_plan_period`, `t69`.`in_court_person`, `t69`.`in_court_period`, `t69`.`standing`, `t69`.`court`, `t69`.
`fresh`, `t69`.`standing_points`, `t69`.`court_points`, `t69`.`fresh_points`, `t69`.`points`, `t69`.`family_member`,
`t69`.`family_id`, `t69`.`family`, `t69`.`place`, IF(`t69`.`place` > 0, 'further_sibling', CAST(NULL AS STRING)) AS
`lightened`
FROM (SELECT `t68`.`person_id`, `t68`.`involvement_id`, `t68`.`role`, `t68`.`worker_id`, `t68`.`team_id`, `t68`.
`started_on`, `t68`.`ended_on`, `t68`.`outgrown`, `t68`.`period`, `t68`.`from_on`, `t68`.`to_on`, `t68`.
`year_before_on`, `t68`.`no_longer_new_on`, `t68`.`in_care_person`, `t68`.`in_care_period`, `t68`.`on_plan_person`,
`t68`.`on_plan_period`, `t68`.`in_court_person`, `t68`.`in_court_period`, `t68`.`standing`, `t68`.`court`, `t68`.
`fresh`, `t68`.`standing_points`, `t68`.`court_points`, `t68`.`fresh_points`, `t68`.`points`, `t68`.`family_member`,
`t68`.`family_id`, `t68`.`family`, ROW_NUMBER() OVER (PARTITION BY `t68`.`period`, `t68`.`worker_id`, `t68`.`family`
ORDER BY `t68`.`points` DESC, `t68`.`person_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT `t67`.`person_id`, `t67`.`involvement_id`, `t67`.`role`, `t67`.`worker_id`, `t67`.`team_id`, `t67`.
`started_on`, `t67`.`ended_on`, `t67`.`outgrown`, `t67`.`period`, `t67`.`from_on`, `t67`.`to_on`, `t67`.
`year_before_on`, `t67`.`no_longer_new_on`, `t67`.`in_care_person`, `t67`.`in_care_period`, `t67`.`on_plan_person`,
`t67`.`on_plan_period`, `t67`.`in_court_person`, `t67`.`in_court_period`, `t67`.`standing`, `t67`.`court`, `t67`.
`fresh`, `t67`.`standing_points`, `t67`.`court_points`, `t67`.`fresh_points`, `t67`.`points`, `t67`.`family_member`,
`t67`.`family_id`, COALESCE(`t67`.`family_id`, `t67`.`person_id`) AS `family`
FROM (SELECT `t66`.`person_id`, `t66`.`involvement_id`, `t66`.`role`, `t66`.`worker_id`, `t66`.`team_id`, `t66`.
`started_on`, `t66`.`ended_on`, `t66`.`outgrown`, `t66`.`period`, `t66`.`from_on`, `t66`.`to_on`, `t66`.
`year_before_on`, `t66`.`no_longer_new_on`, `t66`.`in_care_person`, `t66`.`in_care_period`, `t66`.`on_plan_person`,
`t66`.`on_plan_period`, `t66`.`in_court_person`, `t66`.`in_court_period`, `t66`.`standing`, `t66`.`court`, `t66`.
`fresh`, `t66`.`standing_points`, `t66`.`court_points`, `t66`.`fresh_points`, `t66`.`points`, `t31`.`family_member`,
`t31`.`family_id`
FROM (SELECT `t64`.`person_id`, `t64`.`involvement_id`, `t64`.`role`, `t64`.`worker_id`, `t64`.`team_id`, `t64`.
`started_on`, `t64`.`ended_on`, `t64`.`outgrown`, `t64`.`period`, `t64`.`from_on`, `t64`.`to_on`, `t64`.
`year_before_on`, `t64`.`no_longer_new_on`, `t64`.`in_care_person`, `t64`.`in_care_period`, `t64`.`on_plan_person`,
`t64`.`on_plan_period`, `t64`.`in_court_person`, `t64`.`in_court_period`, `t64`.`standing`, `t64`.`court`, `t64`.
`fresh`, `t64`.`standing_points`, `t64`.`court_points`, `t64`.`fresh_points`, CAST(`t64`.`standing_points` + COALESCE
(`t64`.`court_points`, 0) + COALESCE(`t64`.`fresh_points`, 0) AS DOUBLE) AS `points`
FROM (SELECT `t63`.`person_id`, `t63`.`involvement_id`, `t63`.`role`, `t63`.`worker_id`, `t63`.`team_id`, `t63`.
`started_on`, `t63`.`ended_on`, `t63`.`outgrown`, `t63`.`period`, `t63`.`from_on`, `t63`.`to_on`, `t63`.
`year_before_on`, `t63`.`no_longer_new_on`, `t63`.`in_care_person`, `t63`.`in_care_period`, `t63`.`on_plan_person`,
`t63`.`on_plan_period`, `t63`.`in_court_person`, `t63`.`in_court_period`, `t63`.`standing`, `t63`.`court`, `t63`.
`fresh`, `t63`.`standing_points`, `t63`.`court_points`, `t63`.`fresh_points`
FROM (SELECT `t62`.`person_id`, `t62`.`involvement_id`, `t62`.`role`, `t62`.`worker_id`, `t62`.`team_id`, `t62`.
`started_on`, `t62`.`ended_on`, `t62`.`outgrown`, `t62`.`period`, `t62`.`from_on`, `t62`.`to_on`, `t62`.
`year_before_on`, `t62`.`no_longer_new_on`, `t62`.`in_care_person`, `t62`.`in_care_period`, `t62`.`on_plan_person`,
`t62`.`on_plan_period`, `t62`.`in_court_person`, `t62`.`in_court_period`, `t62`.`standing`, `t62`.`court`, `t62`.
`fresh`, `t62`.`standing_points`, `t62`.`court_points`, `t27`.`given_on`, `t27`.`given_variant`, `t27`.`fresh_points`
FROM (SELECT `t60`.`person_id`, `t60`.`involvement_id`, `t60`.`role`, `t60`.`worker_id`, `t60`.`team_id`, `t60`.
`started_on`, `t60`.`ended_on`, `t60`.`outgrown`, `t60`.`period`, `t60`.`from_on`, `t60`.`to_on`, `t60`.
`year_before_on`, `t60`.`no_longer_new_on`, `t60`.`in_care_person`, `t60`.`in_care_period`, `t60`.`on_plan_person`,
`t60`.`on_plan_period`, `t60`.`in_court_person`, `t60`.`in_court_period`, `t60`.`standing`, `t60`.`court`, `t60`.
`fresh`, `t60`.`standing_points`, `t60`.`court_points`
FROM (SELECT `t57`.`person_id`, `t57`.`involvement_id`, `t57`.`role`, `t57`.`worker_id`, `t57`.`team_id`, `t57`.
`started_on`, `t57`.`ended_on`, `t57`.`outgrown`, `t57`.`period`, `t57`.`from_on`, `t57`.`to_on`, `t57`.
`year_before_on`, `t57`.`no_longer_new_on`, `t57`.`in_care_person`, `t57`.`in_care_period`, `t57`.`on_plan_person`,
`t57`.`on_plan_period`, `t57`.`in_court_person`, `t57`.`in_court_period`, `t57`.`standing`, `t57`.`court`, `t57`.
`fresh`, `t57`.`standing_points`, `t28`.`given_on`, `t28`.`given_variant`, `t28`.`court_points`
FROM (SELECT `t55`.`person_id`, `t55`.`involvement_id`, `t55`.`role`, `t55`.`worker_id`, `t55`.`team_id`, `t55`.
`started_on`, `t55`.`ended_on`, `t55`.`outgrown`, `t55`.`period`, `t55`.`from_on`, `t55`.`to_on`, `t55`.
`year_before_on`, `t55`.`no_longer_new_on`, `t55`.`in_care_person`, `t55`.`in_care_period`, `t55`.`on_plan_person`,
`t55`.`on_plan_period`, `t55`.`in_court_person`, `t55`.`in_court_period`, `t55`.`standing`, `t55`.`court`, `t55`.
`fresh`, `t55`.`standing_points`
FROM (SELECT `t53`.`person_id`, `t53`.`involvement_id`, `t53`.`role`, `t53`.`worker_id`, `t53`.`team_id`, `t53`.
`started_on`, `t53`.`ended_on`, `t53`.`outgrown`, `t53`.`period`, `t53`.`from_on`, `t53`.`to_on`, `t53`.
`year_before_on`, `t53`.`no_longer_new_on`, `t53`.`in_care_person`, `t53`.`in_care_period`, `t53`.`on_plan_person`,
`t53`.`on_plan_period`, `t53`.`in_court_person`, `t53`.`in_court_period`, `t53`.`standing`, `t53`.`court`, `t53`.
`fresh`, `t29`.`given_on`, `t29`.`given_variant`, `t29`.`standing_points`
FROM (SELECT `t50`.`person_id`, `t50`.`involvement_id`, `t50`.`role`, `t50`.`worker_id`, `t50`.`team_id`, `t50`.
`started_on`, `t50`.`ended_on`, `t50`.`outgrown`, `t50`.`period`, `t50`.`from_on`, `t50`.`to_on`, `t50`.
`year_before_on`, `t50`.`no_longer_new_on`, `t50`.`in_care_person`, `t50`.`in_care_period`, `t50`.`on_plan_person`,
`t50`.`on_plan_period`, `t50`.`in_court_person`, `t50`.`in_court_period`, CASE WHEN `t50`.`on_plan_person` IS NOT NULL
THEN 'on_plan' WHEN `t50`.`in_care_person` IS NOT NULL THEN 'in_care' ELSE 'otherwise' END AS `standing`, IF(`t50`.
`in_court_person` IS NOT NULL, 'in_court', CAST(NULL AS STRING)) AS `court`, IF(`t50`.`no_longer_new_on` > `t50`.
`to_on`, 'new', CAST(NULL AS STRING)) AS `fresh`
FROM (SELECT `t43`.`person_id`, `t43`.`involvement_id`, `t43`.`role`, `t43`.`worker_id`, `t43`.`team_id`, `t43`.
`started_on`, `t43`.`ended_on`, `t43`.`outgrown`, `t43`.`period`, `t43`.`from_on`, `t43`.`to_on`, `t43`.
`year_before_on`, `t43`.`no_longer_new_on`, `t40`.`in_care_person`, `t40`.`in_care_period`, `t41`.`on_plan_person`,
`t41`.`on_plan_period`, `t47`.`in_court_person`, `t47`.`in_court_period`
FROM (SELECT `t36`.`person_id`, `t36`.`involvement_id`, `t36`.`role`, `t36`.`worker_id`, `t36`.`team_id`, `t36`.
`started_on`, `t36`.`ended_on`, `t36`.`outgrown`, `t36`.`period`, `t36`.`from_on`, `t36`.`to_on`, `t36`.
`year_before_on`, `t36`.`no_longer_new_on`
FROM (SELECT `t10`.`person_id`, `t10`.`involvement_id`, `t10`.`role`, `t10`.`worker_id`, `t10`.`team_id`, `t10`.
`started_on`, `t10`.`ended_on`, `t10`.`outgrown`, `t8`.`period`, `t8`.`from_on`, `t8`.`to_on`, `t8`.`year_before_on`,
`t30`.`shift_from`, `t30`.`no_longer_new_on`
FROM `allocations` AS `t10`
INNER JOIN `periods` AS `t8` ON `t10`.`started_on` <= `t8`.`to_on` AND ((`t10`.`ended_on` IS NULL) OR (`t10`.
`ended_on` > `t8`.`to_on`))
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `shift_from`, `t1`.`due_on` AS `no_longer_new_on`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'new_to_worker' AND `t1`.`variant` = 'all') AS `t30` ON `t10`.`started_on` = `t30`.
`shift_from`) AS `t36`) AS `t43`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t11`.`person_id` AS `in_care_person`, `t8`.`period` AS `in_care_period`
FROM `care_periods` AS `t11`
INNER JOIN `periods` AS `t8` ON `t11`.`started_on` <= `t8`.`to_on` AND ((`t11`.`ended_on` IS NULL) OR (`t11`.
`ended_on` > `t8`.`to_on`))) AS `t34`) AS `t40` ON `t43`.`person_id` = `t40`.`in_care_person` AND `t43`.`period` =
`t40`.`in_care_period`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t12`.`person_id` AS `on_plan_person`, `t8`.`period` AS `on_plan_period`
FROM `cp_plans` AS `t12`
INNER JOIN `periods` AS `t8` ON `t12`.`started_on` <= `t8`.`to_on` AND ((`t12`.`ended_on` IS NULL) OR (`t12`.
`ended_on` > `t8`.`to_on`))) AS `t35`) AS `t41` ON `t43`.`person_id` = `t41`.`on_plan_person` AND `t43`.`period` =
`t41`.`on_plan_period`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t32`.`person_id` AS `in_court_person`, `t8`.`period` AS `in_court_period`
FROM (SELECT *
FROM `legal_statuses` AS `t7`
WHERE `t7`.`status` = 'C1') AS `t32`
INNER JOIN `periods` AS `t8` ON `t32`.`started_on` <= `t8`.`to_on` AND ((`t32`.`ended_on` IS NULL) OR (`t32`.
`ended_on` > `t8`.`to_on`))) AS `t42`) AS `t47` ON `t43`.`person_id` = `t47`.`in_court_person` AND `t43`.`period` =
`t47`.`in_court_period`) AS `t50`) AS `t53`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `standing_points`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_points') AS `t29` ON `t53`.`to_on` = `t29`.`given_on` AND `t53`.`standing` = `t29`
.`given_variant`) AS `t55`) AS `t57`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `court_points`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_points') AS `t28` ON `t57`.`to_on` = `t28`.`given_on` AND `t57`.`court` = `t28`.
`given_variant`) AS `t60`) AS `t62`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `fresh_points`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_points') AS `t27` ON `t62`.`to_on` = `t27`.`given_on` AND `t62`.`fresh` = `t27`.
`given_variant`) AS `t63`) AS `t64`) AS `t66`
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `family_member`, MIN(`t3`.`family_id`) AS `family_id`
FROM `families` AS `t3` GROUP BY 1) AS `t31` ON `t66`.`person_id` = `t31`.`family_member`) AS `t67`) AS `t68`) AS
`t69`) AS `t71`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `percent`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_share') AS `t26` ON `t71`.`to_on` = `t26`.`given_on` AND `t71`.`lightened` = `t26`
.`given_variant`) AS `t72`) AS `t73`) AS `t74` GROUP BY 1, 2, 3) AS `t76`
LEFT OUTER JOIN (SELECT `t54`.`employed`, `t54`.`employed_in`, `t54`.`hours`, `t54`.`untold`, `t54`.`stage_factor`, IF
(`t54`.`untold` > 0, CAST(NULL AS DOUBLE), `t54`.`hours`) AS `fte`
FROM (SELECT `t51`.`worker_id` AS `employed`, `t51`.`period` AS `employed_in`, CAST(SUM(CAST(`t51`.`fte` AS DECIMAL(
18, 6))) AS DOUBLE) AS `hours`, SUM(CAST(`t51`.`fte` IS NULL OR ISNAN(`t51`.`fte`) AS INT)) AS `untold`, MIN(`t51`.
`share`) AS `stage_factor`
FROM (SELECT `t49`.`employment_id`, `t49`.`worker_id`, `t49`.`team_id`, `t49`.`role`, `t49`.`stage`, `t49`.`fte`,
`t49`.`agency`, `t49`.`started_on`, `t49`.`ended_on`, `t49`.`recorded_at`, `t49`.`recorded_by`, `t49`.`period`, `t49`
.`from_on`, `t49`.`to_on`, `t49`.`year_before_on`, `t49`.`lightened`, `t49`.`percent`, COALESCE(`t49`.`percent`, 100)
/ 100.0 AS `share`
FROM (SELECT `t48`.`employment_id`, `t48`.`worker_id`, `t48`.`team_id`, `t48`.`role`, `t48`.`stage`, `t48`.`fte`,
`t48`.`agency`, `t48`.`started_on`, `t48`.`ended_on`, `t48`.`recorded_at`, `t48`.`recorded_by`, `t48`.`period`, `t48`
.`from_on`, `t48`.`to_on`, `t48`.`year_before_on`, `t48`.`lightened`, `t48`.`percent`
FROM (SELECT `t45`.`employment_id`, `t45`.`worker_id`, `t45`.`team_id`, `t45`.`role`, `t45`.`stage`, `t45`.`fte`,
`t45`.`agency`, `t45`.`started_on`, `t45`.`ended_on`, `t45`.`recorded_at`, `t45`.`recorded_by`, `t45`.`period`, `t45`
.`from_on`, `t45`.`to_on`, `t45`.`year_before_on`, `t45`.`lightened`, `t26`.`given_on`, `t26`.`given_variant`, `t26`.
`percent`
FROM (SELECT `t33`.`employment_id`, `t33`.`worker_id`, `t33`.`team_id`, `t33`.`role`, `t33`.`stage`, `t33`.`fte`,
`t33`.`agency`, `t33`.`started_on`, `t33`.`ended_on`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.`period`, `t33`
.`from_on`, `t33`.`to_on`, `t33`.`year_before_on`, IF(`t33`.`stage` = 'first year', 'first_year', CAST(NULL AS STRING
)) AS `lightened`
FROM (SELECT `t9`.`employment_id`, `t9`.`worker_id`, `t9`.`team_id`, `t9`.`role`, `t9`.`stage`, `t9`.`fte`, `t9`.
`agency`, `t9`.`started_on`, `t9`.`ended_on`, `t9`.`recorded_at`, `t9`.`recorded_by`, `t8`.`period`, `t8`.`from_on`,
`t8`.`to_on`, `t8`.`year_before_on`
FROM `employments` AS `t9`
INNER JOIN `periods` AS `t8` ON `t9`.`started_on` <= `t8`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.`ended_on` >
`t8`.`to_on`))) AS `t33`) AS `t45`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `percent`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_share') AS `t26` ON `t45`.`to_on` = `t26`.`given_on` AND `t45`.`lightened` = `t26`
.`given_variant`) AS `t48`) AS `t49`) AS `t51` GROUP BY 1, 2) AS `t54`) AS `t59` ON `t76`.`worker_id` = `t59`.
`employed` AND `t76`.`period` = `t59`.`employed_in`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `room`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_room') AS `t25` ON `t76`.`to_on` = `t25`.`given_on` AND 'all' = `t25`.
`given_variant`) AS `t77`) AS `t78`) AS `t80`
INNER JOIN (SELECT `t0`.`period` AS `ends_period`, `t0`.`to_on` AS `ends_on`
FROM `periods` AS `t0`) AS `t14` ON `t80`.`period` = `t14`.`ends_period`
LEFT OUTER JOIN (SELECT `t1`.`started_on` AS `given_on`, `t1`.`variant` AS `given_variant`, DATEDIFF(DAY, `t1`.
`started_on`, `t1`.`due_on`) AS `percent_allowed`
FROM `deadlines` AS `t1`
WHERE `t1`.`parameter` = 'caseload_limit') AS `t24` ON `t14`.`ends_on` = `t24`.`given_on` AND 'all' = `t24`.
`given_variant`) AS `t81`) AS `t82`;

-- measure CW04
SELECT CAST(`t90`.`period` AS STRING) AS `period`, CAST(`t90`.`person_id` AS STRING) AS `person_id`, CAST(`t90`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t90`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(IF(`t90`.`said` > 0, `t90`.`hit`, CAST(NULL AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF(
`t90`.`said` > 0, `t90`.`hit`, CAST(NULL AS DOUBLE))), `t90`.`counted`, 0.0) AS DOUBLE) AS `counted`, CAST(COALESCE(
IF(`t90`.`said` > 0, `t90`.`hit`, CAST(NULL AS DOUBLE)), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(`t90`.`said` > 0, `t90`
.`hit`, CAST(NULL AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF(`t90`.`said` > 0, `t90`.`hit`, CAST(NULL AS DOUBLE))), 0.0
, `t90`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t89`.`period`, `t89`.`to_on`, `t89`.`worker_id`, `t89`.`load`, `t89`.`team_id`, `t89`.`employed`, `t89`
.`employed_in`, `t89`.`hours`, `t89`.`untold`, `t89`.`stage_factor`, `t89`.`fte`, `t89`.`room`, `t89`.`person_id`,
`t89`.`counted`, `t89`.`hit`, `t89`.`ends_period`, `t89`.`ends_on`, `t89`.`percent_allowed`, `t52`.`first_worker`,
`t52`.`first_period`, `t52`.`said`
FROM (SELECT `t87`.`period`, `t87`.`to_on`, `t87`.`worker_id`, `t87`.`load`, `t87`.`team_id`, `t87`.`employed`, `t87`
.`employed_in`, `t87`.`hours`, `t87`.`untold`, `t87`.`stage_factor`, `t87`.`fte`, `t87`.`room`, `t87`.`person_id`, 1.0
AS `counted`, CAST((`t87`.`hit` * 100) > (`t87`.`counted` * `t87`.`percent_allowed`) AS DOUBLE) AS `hit`, `t87`.
`ends_period`, `t87`.`ends_on`, `t87`.`percent_allowed`
FROM (SELECT `t86`.`period`, `t86`.`to_on`, `t86`.`worker_id`, `t86`.`load`, `t86`.`team_id`, `t86`.`employed`, `t86`
.`employed_in`, `t86`.`hours`, `t86`.`untold`, `t86`.`stage_factor`, `t86`.`fte`, `t86`.`room`, `t86`.`person_id`,
`t86`.`counted`, `t86`.`hit`, `t86`.`ends_period`, `t86`.`ends_on`, `t86`.`percent_allowed`
FROM (SELECT `t85`.`period`, `t85`.`to_on`, `t85`.`worker_id`, `t85`.`load`, `t85`.`team_id`, `t85`.`employed`, `t85`
.`employed_in`, `t85`.`hours`, `t85`.`untold`, `t85`.`stage_factor`, `t85`.`fte`, `t85`.`room`, `t85`.`person_id`,
`t85`.`counted`, `t85`.`hit`, `t14`.`ends_period`, `t14`.`ends_on`, `t24`.`given_on`, `t24`.`given_variant`, `t24`.
`percent_allowed`
FROM (SELECT `t83`.`period`, `t83`.`to_on`, `t83`.`worker_id`, `t83`.`load`, `t83`.`team_id`, `t83`.`employed`, `t83`
.`employed_in`, `t83`.`hours`, `t83`.`untold`, `t83`.`stage_factor`, `t83`.`fte`, `t83`.`room`, CAST(NULL AS STRING)
AS `person_id`, IF(`t83`.`fte` > 0, `t83`.`fte` * `t83`.`stage_factor` * `t83`.`room`, CAST(`t83`.`room` AS DOUBLE))
AS `counted`, IF(`t83`.`fte` > 0, `t83`.`load`, CAST(NULL AS DOUBLE)) AS `hit`
FROM (SELECT `t82`.`period`, `t82`.`to_on`, `t82`.`worker_id`, `t82`.`load`, `t82`.`team_id`, `t82`.`employed`, `t82`
.`employed_in`, `t82`.`hours`, `t82`.`untold`, `t82`.`stage_factor`, `t82`.`fte`, `t82`.`room`
FROM (SELECT `t81`.`period`, `t81`.`to_on`, `t81`.`worker_id`, `t81`.`load`, `t81`.`team_id`, `t64`.`employed`, `t64`
.`employed_in`, `t64`.`hours`, `t64`.`untold`, `t64`.`stage_factor`, `t64`.`fte`, `t25`.`given_on`, `t25`.
`given_variant`, `t25`.`room`
FROM (SELECT `t79`.`period`, `t79`.`to_on`, `t79`.`worker_id`, CAST(SUM(CAST(`t79`.`points` AS DECIMAL(18, 6))) AS
DOUBLE) AS `load`, MAX(`t79`.`team_id`) AS `team_id`
FROM (SELECT `t78`.`person_id`, `t78`.`involvement_id`, `t78`.`role`, `t78`.`worker_id`, `t78`.`team_id`, `t78`.
`started_on`, `t78`.`ended_on`, `t78`.`outgrown`, `t78`.`period`, `t78`.`from_on`, `t78`.`to_on`, `t78`.
`year_before_on`, `t78`.`no_longer_new_on`, `t78`.`in_care_person`, `t78`.`in_care_period`, `t78`.`on_plan_person`,
`t78`.`on_plan_period`, `t78`.`in_court_person`, `t78`.`in_court_period`, `t78`.`standing`, `t78`.`court`, `t78`.
`fresh`, `t78`.`standing_points`, `t78`.`court_points`, `t78`.`fresh_points`, `t78`.`points` * (COALESCE(`t78`.
`percent`, 100) / 100.0) AS `points`, `t78`.`family_member`, `t78`.`family_id`, `t78`.`family`, `t78`.`place`, `t78`.
`lightened`, `t78`.`percent`, COALESCE(`t78`.`percent`, 100) / 100.0 AS `share`
FROM (SELECT `t77`.`person_id`, `t77`.`involvement_id`, `t77`.`role`, `t77`.`worker_id`, `t77`.`team_id`, `t77`.
`started_on`, `t77`.`ended_on`, `t77`.`outgrown`, `t77`.`period`, `t77`.`from_on`, `t77`.`to_on`, `t77`.
`year_before_on`, `t77`.`no_longer_new_on`, `t77`.`in_care_person`, `t77`.`in_care_period`, `t77`.`on_plan_person`,
`t77`.`on_plan_period`, `t77`.`in_court_person`, `t77`.`in_court_period`, `t77`.`standing`, `t77`.`court`, `t77`.
`fresh`, `t77`.`standing_points`, `t77`.`court_points`, `t77`.`fresh_points`, `t77`.`points`, `t77`.`family_member`,
`t77`.`family_id`, `t77`.`family`, `t77`.`place`, `t77`.`lightened`, `t77`.`percent`
FROM (SELECT `t76`.`person_id`, `t76`.`involvement_id`, `t76`.`role`, `t76`.`worker_id`, `t76`.`team_id`, `t76`.
`started_on`, `t76`.`ended_on`, `t76`.`outgrown`, `t76`.`period`, `t76`.`from_on`, `t76`.`to_on`, `t76`.
`year_before_on`, `t76`.`no_longer_new_on`, `t76`.`in_care_person`, `t76`.`in_care_period`, `t76`.`on_plan_person`,
`t76`.`on_plan_period`, `t76`.`in_court_person`, `t76`.`in_court_period`, `t76`.`standing`, `t76`.`court`, `t76`.
`fresh`, `t76`.`standing_points`, `t76`.`court_points`, `t76`.`fresh_points`, `t76`.`points`, `t76`.`family_member`,
`t76`.`family_id`, `t76`.`family`, `t76`.`place`, `t76`.`lightened`, `t26`.`given_on`, `t26`.`given_variant`, `t26`.
`percent`
FROM (SELECT `t74`.`person_id`, `t74`.`involvement_id`, `t74`.`role`, `t74`.`worker_id`, `t74`.`team_id`, `t74`.
`started_on`, `t74`.`ended_on`, `t74`.`outgrown`, `t74`.`period`, `t74`.`from_on`, `t74`.`to_on`, `t74`.
`year_before_on`, `t74`.`no_longer_new_on`, `t74`.`in_care_person`, `t74`.`in_care_period`, `t74`.`on_plan_person`,
`t74`.`on_plan_period`, `t74`.`in_court_person`, `t74`.`in_court_period`, `t74`.`standing`, `t74`.`court`, `t74`.
`fresh`, `t74`.`standing_points`, `t74`.`court_points`, `t74`.`fresh_points`, `t74`.`points`, `t74`.`family_member`,
`t74`.`family_id`, `t74`.`family`, `t74`.`place`, IF(`t74`.`place` > 0, 'further_sibling', CAST(NULL AS STRING)) AS
`lightened`
FROM (SELECT `t73`.`person_id`, `t73`.`involvement_id`, `t73`.`role`, `t73`.`worker_id`, `t73`.`team_id`, `t73`.
`started_on`, `t73`.`ended_on`, `t73`.`outgrown`, `t73`.`period`, `t73`.`from_on`, `t73`.`to_on`, `t73`.
`year_before_on`, `t73`.`no_longer_new_on`, `t73`.`in_care_person`, `t73`.`in_care_period`, `t73`.`on_plan_person`,
`t73`.`on_plan_period`, `t73`.`in_court_person`, `t73`.`in_court_period`, `t73`.`standing`, `t73`.`court`, `t73`.
`fresh`, `t73`.`standing_points`, `t73`.`court_points`, `t73`.`fresh_points`, `t73`.`points`, `t73`.`family_member`,
`t73`.`family_id`, `t73`.`family`, ROW_NUMBER() OVER (PARTITION BY `t73`.`period`, `t73`.`worker_id`, `t73`.`family`
ORDER BY `t73`.`points` DESC, `t73`.`person_id` ASC NULLS LAST) - 1 AS `place`
FROM (SELECT `t72`.`person_id`, `t72`.`involvement_id`, `t72`.`role`, `t72`.`worker_id`, `t72`.`team_id`, `t72`.
`started_on`, `t72`.`ended_on`, `t72`.`outgrown`, `t72`.`period`, `t72`.`from_on`, `t72`.`to_on`, `t72`.
`year_before_on`, `t72`.`no_longer_new_on`, `t72`.`in_care_person`, `t72`.`in_care_period`, `t72`.`on_plan_person`,
`t72`.`on_plan_period`, `t72`.`in_court_person`, `t72`.`in_court_period`, `t72`.`standing`, `t72`.`court`, `t72`.
`fresh`, `t72`.`standing_points`, `t72`.`court_points`, `t72`.`fresh_points`, `t72`.`points`, `t72`.`family_member`,
`t72`.`family_id`, COALESCE(`t72`.`family_id`, `t72`.`person_id`) AS `family`
FROM (SELECT `t71`.`person_id`, `t71`.`involvement_id`, `t71`.`role`, `t71`.`worker_id`, `t71`.`team_id`, `t71`.
`started_on`, `t71`.`ended_on`, `t71`.`outgrown`, `t71`.`period`, `t71`.`from_on`, `t71`.`to_on`, `t71`.
`year_before_on`, `t71`.`no_longer_new_on`, `t71`.`in_care_person`, `t71`.`in_care_period`, `t71`.`on_plan_person`,
`t71`.`on_plan_period`, `t71`.`in_court_person`, `t71`.`in_court_period`, `t71`.`standing`, `t71`.`court`, `t71`.
`fresh`, `t71`.`standing_points`, `t71`.`court_points`, `t71`.`fresh_points`, `t71`.`points`, `t31`.`family_member`,
`t31`.`family_id`
FROM (SELECT `t69`.`person_id`, `t69`.`involvement_id`, `t69`.`role`, `t69`.`worker_id`, `t69`.`team_id`, `t69`.
`started_on`, `t69`.`ended_on`, `t69`.`outgrown`, `t69`.`period`, `t69`.`from_on`, `t69`.`to_on`, `t69`.
`year_before_on`, `t69`.`no_longer_new_on`, `t69`.`in_care_person`, `t69`.`in_care_period`, `t69`.`on_plan_person`,
`t69`.`on_plan_period`, `t69`.`in_court_person`, `t69`.`in_court_period`, `t69`.`standing`, `t69`.`court`, `t69`.
`fresh`, `t69`.`standing_points`, `t69`.`court_points`, `t69`.`fresh_points`, CAST(`t69`.`standing_points` + COALESCE
(`t69`.`court_points`, 0) + COALESCE(`t69`.`fresh_points`, 0) AS DOUBLE) AS `points`
FROM (SELECT `t68`.`person_id`, `t68`.`involvement_id`, `t68`.`role`, `t68`.`worker_id`, `t68`.`team_id`, `t68`.
`started_on`, `t68`.`ended_on`, `t68`.`outgrown`, `t68`.`period`, `t68`.`from_on`, `t68`.`to_on`, `t68`.
`year_before_on`, `t68`.`no_longer_new_on`, `t68`.`in_care_person`, `t68`.`in_care_period`, `t68`.`on_plan_person`,
`t68`.`on_plan_period`, `t68`.`in_court_person`, `t68`.`in_court_period`, `t68`.`standing`, `t68`.`court`, `t68`.
`fresh`, `t68`.`standing_points`, `t68`.`court_points`, `t68`.`fresh_points`
FROM (SELECT `t67`.`person_id`, `t67`.`involvement_id`, `t67`.`role`, `t67`.`worker_id`, `t67`.`team_id`, `t67`.
`started_on`, `t67`.`ended_on`, `t67`.`outgrown`, `t67`.`period`, `t67`.`from_on`, `t67`.`to_on`, `t67`.
`year_before_on`, `t67`.`no_longer_new_on`, `t67`.`in_care_person`, `t67`.`in_care_period`, `t67`.`on_plan_person`,
`t67`.`on_plan_period`, `t67`.`in_court_person`, `t67`.`in_court_period`, `t67`.`standing`, `t67`.`court`, `t67`.
`fresh`, `t67`.`standing_points`, `t67`.`court_points`, `t27`.`given_on`, `t27`.`given_variant`, `t27`.`fresh_points`
FROM (SELECT `t65`.`person_id`, `t65`.`involvement_id`, `t65`.`role`, `t65`.`worker_id`, `t65`.`team_id`, `t65`.
`started_on`, `t65`.`ended_on`, `t65`.`outgrown`, `t65`.`period`, `t65`.`from_on`, `t65`.`to_on`, `t65`.
`year_before_on`, `t65`.`no_longer_new_on`, `t65`.`in_care_person`, `t65`.`in_care_period`, `t65`.`on_plan_person`,
`t65`.`on_plan_period`, `t65`.`in_court_person`, `t65`.`in_court_period`, `t65`.`standing`, `t65`.`court`, `t65`.
`fresh`, `t65`.`standing_points`, `t65`.`court_points`
FROM (SELECT `t62`.`person_id`, `t62`.`involvement_id`, `t62`.`role`, `t62`.`worker_id`, `t62`.`team_id`, `t62`.
`started_on`, `t62`.`ended_on`, `t62`.`outgrown`, `t62`.`period`, `t62`.`from_on`, `t62`.`to_on`, `t62`.
`year_before_on`, `t62`.`no_longer_new_on`, `t62`.`in_care_person`, `t62`.`in_care_period`, `t62`.`on_plan_person`,
`t62`.`on_plan_period`, `t62`.`in_court_person`, `t62`.`in_court_period`, `t62`.`standing`, `t62`.`court`, `t62`.
`fresh`, `t62`.`standing_points`, `t28`.`given_on`, `t28`.`given_variant`, `t28`.`court_points`
FROM (SELECT `t60`.`person_id`, `t60`.`involvement_id`, `t60`.`role`, `t60`.`worker_id`, `t60`.`team_id`, `t60`.
`started_on`, `t60`.`ended_on`, `t60`.`outgrown`, `t60`.`period`, `t60`.`from_on`, `t60`.`to_on`, `t60`.
`year_before_on`, `t60`.`no_longer_new_on`, `t60`.`in_care_person`, `t60`.`in_care_period`, `t60`.`on_plan_person`,
`t60`.`on_plan_period`, `t60`.`in_court_person`, `t60`.`in_court_period`, `t60`.`standing`, `t60`.`court`, `t60`.
`fresh`, `t60`.`standing_points`
FROM (SELECT `t58`.`person_id`, `t58`.`involvement_id`, `t58`.`role`, `t58`.`worker_id`, `t58`.`team_id`, `t58`.
`started_on`, `t58`.`ended_on`, `t58`.`outgrown`, `t58`.`period`, `t58`.`from_on`, `t58`.`to_on`, `t58`.
`year_before_on`, `t58`.`no_longer_new_on`, `t58`.`in_care_person`, `t58`.`in_care_period`, `t58`.`on_plan_person`,
`t58`.`on_plan_period`, `t58`.`in_court_person`, `t58`.`in_court_period`, `t58`.`standing`, `t58`.`court`, `t58`.
`fresh`, `t29`.`given_on`, `t29`.`given_variant`, `t29`.`standing_points`
FROM (SELECT `t55`.`person_id`, `t55`.`involvement_id`, `t55`.`role`, `t55`.`worker_id`, `t55`.`team_id`, `t55`.
`started_on`, `t55`.`ended_on`, `t55`.`outgrown`, `t55`.`period`, `t55`.`from_on`, `t55`.`to_on`, `t55`.
`year_before_on`, `t55`.`no_longer_new_on`, `t55`.`in_care_person`, `t55`.`in_care_period`, `t55`.`on_plan_person`,
`t55`.`on_plan_period`, `t55`.`in_court_person`, `t55`.`in_court_period`, CASE WHEN `t55`.`on_plan_person` IS NOT NULL
THEN 'on_plan' WHEN `t55`.`in_care_person` IS NOT NULL THEN 'in_care' ELSE 'otherwise' END AS `standing`, IF(`t55`.
`in_court_person` IS NOT NULL, 'in_court', CAST(NULL AS STRING)) AS `court`, IF(`t55`.`no_longer_new_on` > `t55`.
`to_on`, 'new', CAST(NULL AS STRING)) AS `fresh`
FROM (SELECT `t46`.`person_id`, `t46`.`involvement_id`, `t46`.`role`, `t46`.`worker_id`, `t46`.`team_id`, `t46`.
`started_on`, `t46`.`ended_on`, `t46`.`outgrown`, `t46`.`period`, `t46`.`from_on`, `t46`.`to_on`, `t46`.
`year_before_on`, `t46`.`no_longer_new_on`, `t42`.`in_care_person`, `t42`.`in_care_period`, `t43`.`on_plan_person`,
`t43`.`on_plan_period`, `t50`.`in_court_person`, `t50`.`in_court_period`
FROM (SELECT `t38`.`person_id`, `t38`.`involvement_id`, `t38`.`role`, `t38`.`worker_id`, `t38`.`team_id`, `t38`.
`started_on`, `t38`.`ended_on`, `t38`.`outgrown`, `t38`.`period`, `t38`.`from_on`, `t38`.`to_on`, `t38`.
`year_before_on`, `t38`.`no_longer_new_on`
FROM (SELECT `t10`.`person_id`, `t10`.`involvement_id`, `t10`.`role`, `t10`.`worker_id`, `t10`.`team_id`, `t10`.
`started_on`, `t10`.`ended_on`, `t10`.`outgrown`, `t9`.`period`, `t9`.`from_on`, `t9`.`to_on`, `t9`.`year_before_on`,
`t30`.`shift_from`, `t30`.`no_longer_new_on`
FROM `allocations` AS `t10`
INNER JOIN `periods` AS `t9` ON `t10`.`started_on` <= `t9`.`to_on` AND ((`t10`.`ended_on` IS NULL) OR (`t10`.
`ended_on` > `t9`.`to_on`))
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `no_longer_new_on`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'new_to_worker' AND `t2`.`variant` = 'all') AS `t30` ON `t10`.`started_on` = `t30`.
`shift_from`) AS `t38`) AS `t46`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t11`.`person_id` AS `in_care_person`, `t9`.`period` AS `in_care_period`
FROM `care_periods` AS `t11`
INNER JOIN `periods` AS `t9` ON `t11`.`started_on` <= `t9`.`to_on` AND ((`t11`.`ended_on` IS NULL) OR (`t11`.
`ended_on` > `t9`.`to_on`))) AS `t36`) AS `t42` ON `t46`.`person_id` = `t42`.`in_care_person` AND `t46`.`period` =
`t42`.`in_care_period`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t12`.`person_id` AS `on_plan_person`, `t9`.`period` AS `on_plan_period`
FROM `cp_plans` AS `t12`
INNER JOIN `periods` AS `t9` ON `t12`.`started_on` <= `t9`.`to_on` AND ((`t12`.`ended_on` IS NULL) OR (`t12`.
`ended_on` > `t9`.`to_on`))) AS `t37`) AS `t43` ON `t46`.`person_id` = `t43`.`on_plan_person` AND `t46`.`period` =
`t43`.`on_plan_period`
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT `t32`.`person_id` AS `in_court_person`, `t9`.`period` AS `in_court_period`
FROM (SELECT *
FROM `legal_statuses` AS `t7`
WHERE `t7`.`status` = 'C1') AS `t32`
INNER JOIN `periods` AS `t9` ON `t32`.`started_on` <= `t9`.`to_on` AND ((`t32`.`ended_on` IS NULL) OR (`t32`.
`ended_on` > `t9`.`to_on`))) AS `t44`) AS `t50` ON `t46`.`person_id` = `t50`.`in_court_person` AND `t46`.`period` =
`t50`.`in_court_period`) AS `t55`) AS `t58`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `standing_points`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_points') AS `t29` ON `t58`.`to_on` = `t29`.`given_on` AND `t58`.`standing` = `t29`
.`given_variant`) AS `t60`) AS `t62`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `court_points`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_points') AS `t28` ON `t62`.`to_on` = `t28`.`given_on` AND `t62`.`court` = `t28`.
`given_variant`) AS `t65`) AS `t67`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `fresh_points`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_points') AS `t27` ON `t67`.`to_on` = `t27`.`given_on` AND `t67`.`fresh` = `t27`.
`given_variant`) AS `t68`) AS `t69`) AS `t71`
LEFT OUTER JOIN (SELECT `t3`.`person_id` AS `family_member`, MIN(`t3`.`family_id`) AS `family_id`
FROM `families` AS `t3` GROUP BY 1) AS `t31` ON `t71`.`person_id` = `t31`.`family_member`) AS `t72`) AS `t73`) AS
`t74`) AS `t76`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `percent`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_share') AS `t26` ON `t76`.`to_on` = `t26`.`given_on` AND `t76`.`lightened` = `t26`
.`given_variant`) AS `t77`) AS `t78`) AS `t79` GROUP BY 1, 2, 3) AS `t81`
LEFT OUTER JOIN (SELECT `t59`.`employed`, `t59`.`employed_in`, `t59`.`hours`, `t59`.`untold`, `t59`.`stage_factor`, IF
(`t59`.`untold` > 0, CAST(NULL AS DOUBLE), `t59`.`hours`) AS `fte`
FROM (SELECT `t56`.`worker_id` AS `employed`, `t56`.`period` AS `employed_in`, CAST(SUM(CAST(`t56`.`fte` AS DECIMAL(
18, 6))) AS DOUBLE) AS `hours`, SUM(CAST(`t56`.`fte` IS NULL OR ISNAN(`t56`.`fte`) AS INT)) AS `untold`, MIN(`t56`.
`share`) AS `stage_factor`
FROM (SELECT `t54`.`employment_id`, `t54`.`worker_id`, `t54`.`team_id`, `t54`.`role`, `t54`.`stage`, `t54`.`fte`,
`t54`.`agency`, `t54`.`started_on`, `t54`.`ended_on`, `t54`.`recorded_at`, `t54`.`recorded_by`, `t54`.`period`, `t54`
.`from_on`, `t54`.`to_on`, `t54`.`year_before_on`, `t54`.`lightened`, `t54`.`percent`, COALESCE(`t54`.`percent`, 100)
/ 100.0 AS `share`
FROM (SELECT `t53`.`employment_id`, `t53`.`worker_id`, `t53`.`team_id`, `t53`.`role`, `t53`.`stage`, `t53`.`fte`,
`t53`.`agency`, `t53`.`started_on`, `t53`.`ended_on`, `t53`.`recorded_at`, `t53`.`recorded_by`, `t53`.`period`, `t53`
.`from_on`, `t53`.`to_on`, `t53`.`year_before_on`, `t53`.`lightened`, `t53`.`percent`
FROM (SELECT `t48`.`employment_id`, `t48`.`worker_id`, `t48`.`team_id`, `t48`.`role`, `t48`.`stage`, `t48`.`fte`,
`t48`.`agency`, `t48`.`started_on`, `t48`.`ended_on`, `t48`.`recorded_at`, `t48`.`recorded_by`, `t48`.`period`, `t48`
.`from_on`, `t48`.`to_on`, `t48`.`year_before_on`, `t48`.`lightened`, `t26`.`given_on`, `t26`.`given_variant`, `t26`.
`percent`
FROM (SELECT `t35`.`employment_id`, `t35`.`worker_id`, `t35`.`team_id`, `t35`.`role`, `t35`.`stage`, `t35`.`fte`,
`t35`.`agency`, `t35`.`started_on`, `t35`.`ended_on`, `t35`.`recorded_at`, `t35`.`recorded_by`, `t35`.`period`, `t35`
.`from_on`, `t35`.`to_on`, `t35`.`year_before_on`, IF(`t35`.`stage` = 'first year', 'first_year', CAST(NULL AS STRING
)) AS `lightened`
FROM (SELECT `t8`.`employment_id`, `t8`.`worker_id`, `t8`.`team_id`, `t8`.`role`, `t8`.`stage`, `t8`.`fte`, `t8`.
`agency`, `t8`.`started_on`, `t8`.`ended_on`, `t8`.`recorded_at`, `t8`.`recorded_by`, `t9`.`period`, `t9`.`from_on`,
`t9`.`to_on`, `t9`.`year_before_on`
FROM `employments` AS `t8`
INNER JOIN `periods` AS `t9` ON `t8`.`started_on` <= `t9`.`to_on` AND ((`t8`.`ended_on` IS NULL) OR (`t8`.`ended_on` >
`t9`.`to_on`))) AS `t35`) AS `t48`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `percent`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_share') AS `t26` ON `t48`.`to_on` = `t26`.`given_on` AND `t48`.`lightened` = `t26`
.`given_variant`) AS `t53`) AS `t54`) AS `t56` GROUP BY 1, 2) AS `t59`) AS `t64` ON `t81`.`worker_id` = `t64`.
`employed` AND `t81`.`period` = `t64`.`employed_in`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `room`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_room') AS `t25` ON `t81`.`to_on` = `t25`.`given_on` AND 'all' = `t25`.
`given_variant`) AS `t82`) AS `t83`) AS `t85`
INNER JOIN (SELECT `t1`.`period` AS `ends_period`, `t1`.`to_on` AS `ends_on`
FROM `periods` AS `t1`) AS `t14` ON `t85`.`period` = `t14`.`ends_period`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `percent_allowed`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'caseload_limit') AS `t24` ON `t14`.`ends_on` = `t24`.`given_on` AND 'all' = `t24`.
`given_variant`) AS `t86`) AS `t87`) AS `t89`
INNER JOIN (SELECT `t47`.`worker_id` AS `first_worker`, `t47`.`period` AS `first_period`, COUNT(`t47`.`stage`) AS
`said`
FROM (SELECT `t34`.`employment_id`, `t34`.`worker_id`, `t34`.`team_id`, `t34`.`role`, `t34`.`stage`, `t34`.`fte`,
`t34`.`agency`, `t34`.`started_on`, `t34`.`ended_on`, `t34`.`recorded_at`, `t34`.`recorded_by`, `t9`.`period`, `t9`.
`from_on`, `t9`.`to_on`, `t9`.`year_before_on`
FROM (SELECT *
FROM `employments` AS `t0`
WHERE (`t0`.`stage` = 'first year') OR ((`t0`.`stage` IS NULL) AND (`t0`.`role` = 'social worker'))) AS `t34`
INNER JOIN `periods` AS `t9` ON `t34`.`started_on` <= `t9`.`to_on` AND ((`t34`.`ended_on` IS NULL) OR (`t34`.
`ended_on` > `t9`.`to_on`))) AS `t47` GROUP BY 1, 2) AS `t52` ON `t89`.`worker_id` = `t52`.`first_worker` AND `t89`.
`period` = `t52`.`first_period`) AS `t90`;

-- measure CW05
SELECT CAST(`t19`.`period` AS STRING) AS `period`, CAST(`t19`.`person_id` AS STRING) AS `person_id`, CAST(`t19`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t19`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(IF(`t19`.`worker_id` IS NULL, 0.0, CAST(`t19`.`manages` AS DOUBLE)) IS NOT NULL AND NOT
ISNAN(IF(`t19`.`worker_id` IS NULL, 0.0, CAST(`t19`.`manages` AS DOUBLE))), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(IF(`t19`.`worker_id` IS NULL, 0.0, CAST(`t19`.`manages` AS DOUBLE)), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF(
`t19`.`worker_id` IS NULL, 0.0, CAST(`t19`.`manages` AS DOUBLE)) IS NOT NULL AND NOT ISNAN(IF(`t19`.`worker_id` IS
NULL, 0.0, CAST(`t19`.`manages` AS DOUBLE))), 0.0, 1.0) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`,
CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t18`.`person_id`, `t18`.`period`, `t18`.`to_on`, `t18`.`year_before_on`, `t18`.`open_since`, `t18`.
`worker_id`, `t18`.`team_id`, `t15`.`employed`, `t15`.`employed_in`, `t15`.`manages`
FROM (SELECT `t16`.`person_id`, `t16`.`period`, `t16`.`to_on`, `t16`.`year_before_on`, `t16`.`open_since`, IF((`t16`.
`until_on` IS NULL) OR (`t16`.`to_on` <= `t16`.`until_on`), `t16`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`
, `t16`.`held_team` AS `team_id`
FROM (SELECT `t13`.`person_id`, `t13`.`period`, `t13`.`to_on`, `t13`.`year_before_on`, `t13`.`open_since`, `t8`.
`held_by`, `t8`.`held_worker`, `t8`.`held_team`, `t8`.`from_on`, `t8`.`until_on`, `t8`.`held_next`
FROM (SELECT `t10`.`person_id`, `t10`.`period`, `t10`.`to_on`, `t10`.`year_before_on`, MIN(`t10`.`started_on`) AS
`open_since`
FROM (SELECT `t5`.`person_id`, `t5`.`referral_id`, `t5`.`team_id`, `t5`.`started_on`, `t5`.`ended_on`, `t4`.`period`,
`t4`.`from_on`, `t4`.`to_on`, `t4`.`year_before_on`
FROM `need_episodes` AS `t5`
INNER JOIN `periods` AS `t4` ON ((`t5`.`started_on` IS NULL) OR (`t5`.`started_on` <= `t4`.`to_on`)) AND ((`t5`.
`ended_on` IS NULL) OR (`t5`.`ended_on` > `t4`.`to_on`))) AS `t10` GROUP BY 1, 2, 3, 4) AS `t13`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t8` ON `t13`.`person_id` = `t8`.`held_by` AND `t13`.`to_on` >= `t8`.`from_on` AND (
(`t8`.`held_next` IS NULL) OR (`t13`.`to_on` < `t8`.`held_next`))) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t11`.`worker_id` AS `employed`, `t11`.`period` AS `employed_in`, MAX(CAST(`t11`.`role` IN (
'team manager', 'service manager', 'head of service') AS INT)) AS `manages`
FROM (SELECT `t9`.`worker_id`, `t9`.`role`, `t9`.`started_on`, `t9`.`ended_on`, `t4`.`period`, `t4`.`from_on`, `t4`.
`to_on`, `t4`.`year_before_on`
FROM (SELECT `t1`.`worker_id`, `t1`.`role`, `t1`.`started_on`, `t1`.`ended_on`
FROM `employments` AS `t1`) AS `t9`
INNER JOIN `periods` AS `t4` ON `t9`.`started_on` <= `t4`.`to_on` AND ((`t9`.`ended_on` IS NULL) OR (`t9`.`ended_on` >
`t4`.`to_on`))) AS `t11` GROUP BY 1, 2) AS `t15` ON `t18`.`worker_id` = `t15`.`employed` AND `t18`.`period` = `t15`.
`employed_in`) AS `t19`;

-- measure CW10
SELECT CAST(`t5`.`period` AS STRING) AS `period`, CAST(`t5`.`person_id` AS STRING) AS `person_id`, CAST(`t5`.
`to_worker_id` AS STRING) AS `worker_id`, CAST(`t5`.`to_team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(IF((`t5`.`joint_visit_on` IS NOT NULL) OR (`t5`.`meeting_on` IS NOT NULL), CAST(`t5`.
`summary_written` AS DOUBLE), 0.0) IS NOT NULL AND NOT ISNAN(IF((`t5`.`joint_visit_on` IS NOT NULL) OR (`t5`.
`meeting_on` IS NOT NULL), CAST(`t5`.`summary_written` AS DOUBLE), 0.0)), 1.0, 0.0) AS DOUBLE) AS `counted`, CAST(
COALESCE(IF((`t5`.`joint_visit_on` IS NOT NULL) OR (`t5`.`meeting_on` IS NOT NULL), CAST(`t5`.`summary_written` AS
DOUBLE), 0.0), 0.0) AS DOUBLE) AS `hit`, CAST(IF(IF((`t5`.`joint_visit_on` IS NOT NULL) OR (`t5`.`meeting_on` IS NOT
NULL), CAST(`t5`.`summary_written` AS DOUBLE), 0.0) IS NOT NULL AND NOT ISNAN(IF((`t5`.`joint_visit_on` IS NOT NULL)
OR (`t5`.`meeting_on` IS NOT NULL), CAST(`t5`.`summary_written` AS DOUBLE), 0.0)), 0.0, 1.0) AS DOUBLE) AS `unknown`,
CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS `overdue`
FROM (SELECT `t4`.`transfer_id`, `t4`.`person_id`, `t4`.`from_worker_id`, `t4`.`to_worker_id`, `t4`.`to_team_id`, `t4`
.`transferred_on`, `t4`.`joint_visit_on`, `t4`.`meeting_on`, `t4`.`summary_written`, `t4`.`recorded_at`, `t4`.
`recorded_by`, `t4`.`period`
FROM (SELECT `t2`.`transfer_id`, `t2`.`person_id`, `t2`.`from_worker_id`, `t2`.`to_worker_id`, `t2`.`to_team_id`, `t2`
.`transferred_on`, `t2`.`joint_visit_on`, `t2`.`meeting_on`, `t2`.`summary_written`, `t2`.`recorded_at`, `t2`.
`recorded_by`, `t3`.`period`, `t3`.`day`
FROM `transfers` AS `t2`
INNER JOIN `period_days` AS `t3` ON `t2`.`transferred_on` = `t3`.`day`) AS `t4`) AS `t5`;
