-- measure MA01
SELECT CAST(`t74`.`period` AS STRING) AS `period`, CAST(`t74`.`person_id` AS STRING) AS `person_id`, CAST(`t74`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t74`.`team_id` AS STRING) AS `team_id`, CAST(`t74`.`category` AS STRING)
AS `category`, CAST(IF(`t74`.`hit` IS NOT NULL AND NOT ISNAN(`t74`.`hit`), `t74`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t74`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t74`.`hit` IS NOT NULL AND NOT ISNAN(`t74`.
`hit`), 0.0, `t74`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t73`.`contact_id`, `t73`.`person_id`, `t73`.`received_at`, `t73`.`triage_rag`, `t73`.`decided_at`, `t73`
.`decision_rag`, `t73`.`decided_by`, `t73`.`unconsented_because`, `t73`.`recorded_at`, `t73`.`recorded_by`, `t73`.
`as_at`, `t73`.`from_minute`, `t73`.`to_on`, `t73`.`to_minute`, `t73`.`is_done`, `t73`.`disordered`, `t73`.
`before_from`, `t73`.`before_to`, `t73`.`days_open`, `t73`.`first_open`, `t73`.`last_open`, `t73`.`opens`, `t73`.
`closes`, `t73`.`open_minutes`, `t73`.`all_minutes`, `t73`.`target`, `t73`.`late`, `t73`.`unclear`, `t73`.`hit`, `t73`
.`category`, `t73`.`period`, `t73`.`counted`, `t73`.`from_on_right`, `t73`.`worker_id`, `t73`.`team_id`
FROM (SELECT `t72`.`contact_id`, `t72`.`person_id`, `t72`.`received_at`, `t72`.`triage_rag`, `t72`.`decided_at`, `t72`
.`decision_rag`, `t72`.`decided_by`, `t72`.`unconsented_because`, `t72`.`recorded_at`, `t72`.`recorded_by`, `t72`.
`as_at`, `t72`.`from_on`, `t72`.`from_minute`, `t72`.`to_on`, `t72`.`to_minute`, `t72`.`is_done`, `t72`.`disordered`,
`t72`.`before_from`, `t72`.`before_to`, `t72`.`days_open`, `t72`.`first_open`, `t72`.`last_open`, `t72`.`opens`, `t72`
.`closes`, `t72`.`open_minutes`, `t72`.`all_minutes`, `t72`.`target`, `t72`.`late`, `t72`.`unclear`, `t72`.`hit`,
`t72`.`category`, `t72`.`period`, `t72`.`counted`, `t72`.`held_by`, `t72`.`held_worker`, `t72`.`held_team`, `t72`.
`from_on_right`, `t72`.`until_on`, `t72`.`held_next`, IF((`t72`.`until_on` IS NULL) OR (`t72`.`from_on` <= `t72`.
`until_on`), `t72`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t72`.`held_team` AS `team_id`
FROM (SELECT `t71`.`contact_id`, `t71`.`person_id`, `t71`.`received_at`, `t71`.`triage_rag`, `t71`.`decided_at`, `t71`
.`decision_rag`, `t71`.`decided_by`, `t71`.`unconsented_because`, `t71`.`recorded_at`, `t71`.`recorded_by`, `t71`.
`as_at`, `t71`.`from_on`, `t71`.`from_minute`, `t71`.`to_on`, `t71`.`to_minute`, `t71`.`is_done`, `t71`.`disordered`,
`t71`.`before_from`, `t71`.`before_to`, `t71`.`days_open`, `t71`.`first_open`, `t71`.`last_open`, `t71`.`opens`, `t71`
.`closes`, `t71`.`open_minutes`, `t71`.`all_minutes`, `t71`.`target`, `t71`.`late`, `t71`.`unclear`, `t71`.`hit`,
`t71`.`category`, `t71`.`period`, `t71`.`counted`, `t9`.`held_by`, `t9`.`held_worker`, `t9`.`held_team`, `t9`.
`from_on` AS `from_on_right`, `t9`.`until_on`, `t9`.`held_next`
FROM (SELECT `t69`.`contact_id`, `t69`.`person_id`, `t69`.`received_at`, `t69`.`triage_rag`, `t69`.`decided_at`, `t69`
.`decision_rag`, `t69`.`decided_by`, `t69`.`unconsented_because`, `t69`.`recorded_at`, `t69`.`recorded_by`, `t69`.
`as_at`, `t69`.`from_on`, `t69`.`from_minute`, `t69`.`to_on`, `t69`.`to_minute`, `t69`.`is_done`, `t69`.`disordered`,
`t69`.`before_from`, `t69`.`before_to`, `t69`.`days_open`, `t69`.`first_open`, `t69`.`last_open`, `t69`.`opens`, `t69`
.`closes`, `t69`.`open_minutes`, `t69`.`all_minutes`, `t69`.`target`, `t69`.`late`, `t69`.`unclear`, `t69`.`hit`,
`t69`.`category`, `t69`.`period`, 1.0 AS `counted`
FROM (SELECT `t68`.`contact_id`, `t68`.`person_id`, `t68`.`received_at`, `t68`.`triage_rag`, `t68`.`decided_at`, `t68`
.`decision_rag`, `t68`.`decided_by`, `t68`.`unconsented_because`, `t68`.`recorded_at`, `t68`.`recorded_by`, `t68`.
`as_at`, `t68`.`from_on`, `t68`.`from_minute`, `t68`.`to_on`, `t68`.`to_minute`, `t68`.`is_done`, `t68`.`disordered`,
`t68`.`before_from`, `t68`.`before_to`, `t68`.`days_open`, `t68`.`first_open`, `t68`.`last_open`, `t68`.`opens`, `t68`
.`closes`, `t68`.`open_minutes`, `t68`.`all_minutes`, `t68`.`target`, `t68`.`late`, `t68`.`unclear`, `t68`.`hit`,
`t68`.`category`, `t68`.`period`
FROM (SELECT `t67`.`contact_id`, `t67`.`person_id`, `t67`.`received_at`, `t67`.`triage_rag`, `t67`.`decided_at`, `t67`
.`decision_rag`, `t67`.`decided_by`, `t67`.`unconsented_because`, `t67`.`recorded_at`, `t67`.`recorded_by`, `t67`.
`as_at`, `t67`.`from_on`, `t67`.`from_minute`, `t67`.`to_on`, `t67`.`to_minute`, `t67`.`is_done`, `t67`.`disordered`,
`t67`.`before_from`, `t67`.`before_to`, `t67`.`days_open`, `t67`.`first_open`, `t67`.`last_open`, `t67`.`opens`, `t67`
.`closes`, `t67`.`open_minutes`, `t67`.`all_minutes`, `t67`.`target`, `t67`.`late`, `t67`.`unclear`, `t67`.`hit`,
`t67`.`category`, `t5`.`period`, `t5`.`day`
FROM (SELECT `t65`.`contact_id`, `t65`.`person_id`, `t65`.`received_at`, `t65`.`triage_rag`, `t65`.`decided_at`, `t65`
.`decision_rag`, `t65`.`decided_by`, `t65`.`unconsented_because`, `t65`.`recorded_at`, `t65`.`recorded_by`, `t65`.
`as_at`, `t65`.`from_on`, `t65`.`from_minute`, `t65`.`to_on`, `t65`.`to_minute`, `t65`.`is_done`, `t65`.`disordered`,
`t65`.`before_from`, `t65`.`before_to`, `t65`.`days_open`, `t65`.`first_open`, `t65`.`last_open`, `t65`.`opens`, `t65`
.`closes`, `t65`.`open_minutes`, `t65`.`all_minutes`, `t65`.`target`, IF(`t65`.`triage_rag` = 'red', `t65`.
`all_minutes`, `t65`.`open_minutes`) > (`t65`.`target` * 60) AS `late`, (`t65`.`target` IS NULL) OR `t65`.
`disordered` AS `unclear`, IF((`t65`.`target` IS NULL) OR `t65`.`disordered`, CAST(NULL AS DOUBLE), CAST(NOT (IF(
`t65`.`triage_rag` = 'red', `t65`.`all_minutes`, `t65`.`open_minutes`) > (`t65`.`target` * 60)) AS DOUBLE)) AS `hit`,
`t65`.`triage_rag` AS `category`
FROM (SELECT `t64`.`contact_id`, `t64`.`person_id`, `t64`.`received_at`, `t64`.`triage_rag`, `t64`.`decided_at`, `t64`
.`decision_rag`, `t64`.`decided_by`, `t64`.`unconsented_because`, `t64`.`recorded_at`, `t64`.`recorded_by`, `t64`.
`as_at`, `t64`.`from_on`, `t64`.`from_minute`, `t64`.`to_on`, `t64`.`to_minute`, `t64`.`is_done`, `t64`.`disordered`,
`t64`.`before_from`, `t64`.`before_to`, `t64`.`days_open`, `t64`.`first_open`, `t64`.`last_open`, `t64`.`opens`, `t64`
.`closes`, `t64`.`open_minutes`, `t64`.`all_minutes`, `t64`.`target`
FROM (SELECT `t63`.`contact_id`, `t63`.`person_id`, `t63`.`received_at`, `t63`.`triage_rag`, `t63`.`decided_at`, `t63`
.`decision_rag`, `t63`.`decided_by`, `t63`.`unconsented_because`, `t63`.`recorded_at`, `t63`.`recorded_by`, `t63`.
`as_at`, `t63`.`from_on`, `t63`.`from_minute`, `t63`.`to_on`, `t63`.`to_minute`, `t63`.`is_done`, `t63`.`disordered`,
`t63`.`before_from`, `t63`.`before_to`, `t63`.`days_open`, `t63`.`first_open`, `t63`.`last_open`, `t63`.`opens`, `t63`
.`closes`, `t63`.`open_minutes`, `t63`.`all_minutes`, `t18`.`given_on`, `t18`.`given_variant`, `t18`.`target`
FROM (SELECT `t61`.`contact_id`, `t61`.`person_id`, `t61`.`received_at`, `t61`.`triage_rag`, `t61`.`decided_at`, `t61`
.`decision_rag`, `t61`.`decided_by`, `t61`.`unconsented_because`, `t61`.`recorded_at`, `t61`.`recorded_by`, `t61`.
`as_at`, `t61`.`from_on`, `t61`.`from_minute`, `t61`.`to_on`, `t61`.`to_minute`, `t61`.`is_done`, `t61`.`disordered`,
`t61`.`before_from`, `t61`.`before_to`, `t61`.`days_open`, `t61`.`first_open`, `t61`.`last_open`, `t61`.`opens`, `t61`
.`closes`, ((`t61`.`days_open` * ((`t61`.`closes` - `t61`.`opens`) * 60)) + (`t61`.`last_open` * LEAST(GREATEST(`t61`
.`to_minute` - (`t61`.`opens` * 60), 0), (`t61`.`closes` - `t61`.`opens`) * 60))) - (`t61`.`first_open` * LEAST(
GREATEST(`t61`.`from_minute` - (`t61`.`opens` * 60), 0), (`t61`.`closes` - `t61`.`opens`) * 60)) AS `open_minutes`, (
(DATEDIFF(DAY, `t61`.`from_on`, `t61`.`to_on`) * 1440) + `t61`.`to_minute`) - `t61`.`from_minute` AS `all_minutes`
FROM (SELECT `t60`.`contact_id`, `t60`.`person_id`, `t60`.`received_at`, `t60`.`triage_rag`, `t60`.`decided_at`, `t60`
.`decision_rag`, `t60`.`decided_by`, `t60`.`unconsented_because`, `t60`.`recorded_at`, `t60`.`recorded_by`, `t60`.
`as_at`, `t60`.`from_on`, `t60`.`from_minute`, `t60`.`to_on`, `t60`.`to_minute`, `t60`.`is_done`, `t60`.`disordered`,
`t60`.`before_from`, `t60`.`before_to`, `t60`.`days_open`, `t60`.`first_open`, `t60`.`last_open`, `t60`.`opens`, `t60`
.`closes`
FROM (SELECT `t59`.`contact_id`, `t59`.`person_id`, `t59`.`received_at`, `t59`.`triage_rag`, `t59`.`decided_at`, `t59`
.`decision_rag`, `t59`.`decided_by`, `t59`.`unconsented_because`, `t59`.`recorded_at`, `t59`.`recorded_by`, `t59`.
`as_at`, `t59`.`from_on`, `t59`.`from_minute`, `t59`.`to_on`, `t59`.`to_minute`, `t59`.`is_done`, `t59`.`disordered`,
`t59`.`before_from`, `t59`.`before_to`, `t59`.`days_open`, `t59`.`first_open`, `t59`.`last_open`, `t59`.`opens`, `t19`
.`given_on`, `t19`.`given_variant`, `t19`.`closes`
FROM (SELECT `t57`.`contact_id`, `t57`.`person_id`, `t57`.`received_at`, `t57`.`triage_rag`, `t57`.`decided_at`, `t57`
.`decision_rag`, `t57`.`decided_by`, `t57`.`unconsented_because`, `t57`.`recorded_at`, `t57`.`recorded_by`, `t57`.
`as_at`, `t57`.`from_on`, `t57`.`from_minute`, `t57`.`to_on`, `t57`.`to_minute`, `t57`.`is_done`, `t57`.`disordered`,
`t57`.`before_from`, `t57`.`before_to`, `t57`.`days_open`, `t57`.`first_open`, `t57`.`last_open`, `t57`.`opens`
FROM (SELECT `t56`.`contact_id`, `t56`.`person_id`, `t56`.`received_at`, `t56`.`triage_rag`, `t56`.`decided_at`, `t56`
.`decision_rag`, `t56`.`decided_by`, `t56`.`unconsented_because`, `t56`.`recorded_at`, `t56`.`recorded_by`, `t56`.
`as_at`, `t56`.`from_on`, `t56`.`from_minute`, `t56`.`to_on`, `t56`.`to_minute`, `t56`.`is_done`, `t56`.`disordered`,
`t56`.`before_from`, `t56`.`before_to`, `t56`.`days_open`, `t56`.`first_open`, `t56`.`last_open`, `t20`.`given_on`,
`t20`.`given_variant`, `t20`.`opens`
FROM (SELECT `t54`.`contact_id`, `t54`.`person_id`, `t54`.`received_at`, `t54`.`triage_rag`, `t54`.`decided_at`, `t54`
.`decision_rag`, `t54`.`decided_by`, `t54`.`unconsented_because`, `t54`.`recorded_at`, `t54`.`recorded_by`, `t54`.
`as_at`, `t54`.`from_on`, `t54`.`from_minute`, `t54`.`to_on`, `t54`.`to_minute`, `t54`.`is_done`, `t54`.`disordered`,
`t54`.`before_from`, `t54`.`before_to`, `t54`.`days_open`, `t54`.`first_open`, `t54`.`last_open`
FROM (SELECT `t53`.`contact_id`, `t53`.`person_id`, `t53`.`received_at`, `t53`.`triage_rag`, `t53`.`decided_at`, `t53`
.`decision_rag`, `t53`.`decided_by`, `t53`.`unconsented_because`, `t53`.`recorded_at`, `t53`.`recorded_by`, `t53`.
`as_at`, `t53`.`from_on`, `t53`.`from_minute`, `t53`.`to_on`, `t53`.`to_minute`, `t53`.`is_done`, `t53`.`disordered`,
`t53`.`before_from`, `t53`.`before_to`, `t53`.`days_open`, `t53`.`first_open`, `t53`.`first_number`, `t53`.`number`,
DATEDIFF(DAY, `t53`.`first_number`, `t53`.`number`) AS `last_open`
FROM (SELECT `t52`.`contact_id`, `t52`.`person_id`, `t52`.`received_at`, `t52`.`triage_rag`, `t52`.`decided_at`, `t52`
.`decision_rag`, `t52`.`decided_by`, `t52`.`unconsented_because`, `t52`.`recorded_at`, `t52`.`recorded_by`, `t52`.
`as_at`, `t52`.`from_on`, `t52`.`from_minute`, `t52`.`to_on`, `t52`.`to_minute`, `t52`.`is_done`, `t52`.`disordered`,
`t52`.`before_from`, `t52`.`before_to`, `t52`.`days_open`, `t52`.`first_open`, `t52`.`first_number`, `t52`.`number`
FROM (SELECT `t51`.`contact_id`, `t51`.`person_id`, `t51`.`received_at`, `t51`.`triage_rag`, `t51`.`decided_at`, `t51`
.`decision_rag`, `t51`.`decided_by`, `t51`.`unconsented_because`, `t51`.`recorded_at`, `t51`.`recorded_by`, `t51`.
`as_at`, `t51`.`from_on`, `t51`.`from_minute`, `t51`.`to_on`, `t51`.`to_minute`, `t51`.`is_done`, `t51`.`disordered`,
`t51`.`before_from`, `t51`.`before_to`, `t51`.`days_open`, `t51`.`first_open`, `t51`.`first_number`, `t21`.
`shift_from`, `t21`.`number`
FROM (SELECT `t49`.`contact_id`, `t49`.`person_id`, `t49`.`received_at`, `t49`.`triage_rag`, `t49`.`decided_at`, `t49`
.`decision_rag`, `t49`.`decided_by`, `t49`.`unconsented_because`, `t49`.`recorded_at`, `t49`.`recorded_by`, `t49`.
`as_at`, `t49`.`from_on`, `t49`.`from_minute`, `t49`.`to_on`, `t49`.`to_minute`, `t49`.`is_done`, `t49`.`disordered`,
`t49`.`before_from`, `t49`.`before_to`, `t49`.`days_open`, `t49`.`first_open`, `t49`.`first_number`
FROM (SELECT `t48`.`contact_id`, `t48`.`person_id`, `t48`.`received_at`, `t48`.`triage_rag`, `t48`.`decided_at`, `t48`
.`decision_rag`, `t48`.`decided_by`, `t48`.`unconsented_because`, `t48`.`recorded_at`, `t48`.`recorded_by`, `t48`.
`as_at`, `t48`.`from_on`, `t48`.`from_minute`, `t48`.`to_on`, `t48`.`to_minute`, `t48`.`is_done`, `t48`.`disordered`,
`t48`.`before_from`, `t48`.`before_to`, `t48`.`days_open`, `t48`.`first_open`, `t22`.`shift_from`, `t22`.
`first_number`
FROM (SELECT `t46`.`contact_id`, `t46`.`person_id`, `t46`.`received_at`, `t46`.`triage_rag`, `t46`.`decided_at`, `t46`
.`decision_rag`, `t46`.`decided_by`, `t46`.`unconsented_because`, `t46`.`recorded_at`, `t46`.`recorded_by`, `t46`.
`as_at`, `t46`.`from_on`, `t46`.`from_minute`, `t46`.`to_on`, `t46`.`to_minute`, `t46`.`is_done`, `t46`.`disordered`,
`t46`.`before_from`, `t46`.`before_to`, `t46`.`days_open`, `t46`.`first_open`
FROM (SELECT `t45`.`contact_id`, `t45`.`person_id`, `t45`.`received_at`, `t45`.`triage_rag`, `t45`.`decided_at`, `t45`
.`decision_rag`, `t45`.`decided_by`, `t45`.`unconsented_because`, `t45`.`recorded_at`, `t45`.`recorded_by`, `t45`.
`as_at`, `t45`.`from_on`, `t45`.`from_minute`, `t45`.`to_on`, `t45`.`to_minute`, `t45`.`is_done`, `t45`.`disordered`,
`t45`.`before_from`, `t45`.`before_to`, `t45`.`days_open`, `t45`.`first_number`, `t45`.`number`, DATEDIFF(DAY, `t45`.
`first_number`, `t45`.`number`) AS `first_open`
FROM (SELECT `t44`.`contact_id`, `t44`.`person_id`, `t44`.`received_at`, `t44`.`triage_rag`, `t44`.`decided_at`, `t44`
.`decision_rag`, `t44`.`decided_by`, `t44`.`unconsented_because`, `t44`.`recorded_at`, `t44`.`recorded_by`, `t44`.
`as_at`, `t44`.`from_on`, `t44`.`from_minute`, `t44`.`to_on`, `t44`.`to_minute`, `t44`.`is_done`, `t44`.`disordered`,
`t44`.`before_from`, `t44`.`before_to`, `t44`.`days_open`, `t44`.`first_number`, `t44`.`number`
FROM (SELECT `t43`.`contact_id`, `t43`.`person_id`, `t43`.`received_at`, `t43`.`triage_rag`, `t43`.`decided_at`, `t43`
.`decision_rag`, `t43`.`decided_by`, `t43`.`unconsented_because`, `t43`.`recorded_at`, `t43`.`recorded_by`, `t43`.
`as_at`, `t43`.`from_on`, `t43`.`from_minute`, `t43`.`to_on`, `t43`.`to_minute`, `t43`.`is_done`, `t43`.`disordered`,
`t43`.`before_from`, `t43`.`before_to`, `t43`.`days_open`, `t43`.`first_number`, `t21`.`shift_from`, `t21`.`number`
FROM (SELECT `t41`.`contact_id`, `t41`.`person_id`, `t41`.`received_at`, `t41`.`triage_rag`, `t41`.`decided_at`, `t41`
.`decision_rag`, `t41`.`decided_by`, `t41`.`unconsented_because`, `t41`.`recorded_at`, `t41`.`recorded_by`, `t41`.
`as_at`, `t41`.`from_on`, `t41`.`from_minute`, `t41`.`to_on`, `t41`.`to_minute`, `t41`.`is_done`, `t41`.`disordered`,
`t41`.`before_from`, `t41`.`before_to`, `t41`.`days_open`, `t41`.`first_number`
FROM (SELECT `t40`.`contact_id`, `t40`.`person_id`, `t40`.`received_at`, `t40`.`triage_rag`, `t40`.`decided_at`, `t40`
.`decision_rag`, `t40`.`decided_by`, `t40`.`unconsented_because`, `t40`.`recorded_at`, `t40`.`recorded_by`, `t40`.
`as_at`, `t40`.`from_on`, `t40`.`from_minute`, `t40`.`to_on`, `t40`.`to_minute`, `t40`.`is_done`, `t40`.`disordered`,
`t40`.`before_from`, `t40`.`before_to`, `t40`.`days_open`, `t22`.`shift_from`, `t22`.`first_number`
FROM (SELECT `t38`.`contact_id`, `t38`.`person_id`, `t38`.`received_at`, `t38`.`triage_rag`, `t38`.`decided_at`, `t38`
.`decision_rag`, `t38`.`decided_by`, `t38`.`unconsented_because`, `t38`.`recorded_at`, `t38`.`recorded_by`, `t38`.
`as_at`, `t38`.`from_on`, `t38`.`from_minute`, `t38`.`to_on`, `t38`.`to_minute`, `t38`.`is_done`, `t38`.`disordered`,
`t38`.`before_from`, `t38`.`before_to`, `t38`.`days_open`
FROM (SELECT `t37`.`contact_id`, `t37`.`person_id`, `t37`.`received_at`, `t37`.`triage_rag`, `t37`.`decided_at`, `t37`
.`decision_rag`, `t37`.`decided_by`, `t37`.`unconsented_because`, `t37`.`recorded_at`, `t37`.`recorded_by`, `t37`.
`as_at`, `t37`.`from_on`, `t37`.`from_minute`, `t37`.`to_on`, `t37`.`to_minute`, `t37`.`is_done`, `t37`.`disordered`,
`t37`.`before_from`, `t37`.`before_to`, `t37`.`first_number`, `t37`.`number`, DATEDIFF(DAY, `t37`.`first_number`,
`t37`.`number`) AS `days_open`
FROM (SELECT `t36`.`contact_id`, `t36`.`person_id`, `t36`.`received_at`, `t36`.`triage_rag`, `t36`.`decided_at`, `t36`
.`decision_rag`, `t36`.`decided_by`, `t36`.`unconsented_because`, `t36`.`recorded_at`, `t36`.`recorded_by`, `t36`.
`as_at`, `t36`.`from_on`, `t36`.`from_minute`, `t36`.`to_on`, `t36`.`to_minute`, `t36`.`is_done`, `t36`.`disordered`,
`t36`.`before_from`, `t36`.`before_to`, `t36`.`first_number`, `t36`.`number`
FROM (SELECT `t35`.`contact_id`, `t35`.`person_id`, `t35`.`received_at`, `t35`.`triage_rag`, `t35`.`decided_at`, `t35`
.`decision_rag`, `t35`.`decided_by`, `t35`.`unconsented_because`, `t35`.`recorded_at`, `t35`.`recorded_by`, `t35`.
`as_at`, `t35`.`from_on`, `t35`.`from_minute`, `t35`.`to_on`, `t35`.`to_minute`, `t35`.`is_done`, `t35`.`disordered`,
`t35`.`before_from`, `t35`.`before_to`, `t35`.`first_number`, `t21`.`shift_from`, `t21`.`number`
FROM (SELECT `t33`.`contact_id`, `t33`.`person_id`, `t33`.`received_at`, `t33`.`triage_rag`, `t33`.`decided_at`, `t33`
.`decision_rag`, `t33`.`decided_by`, `t33`.`unconsented_because`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.
`as_at`, `t33`.`from_on`, `t33`.`from_minute`, `t33`.`to_on`, `t33`.`to_minute`, `t33`.`is_done`, `t33`.`disordered`,
`t33`.`before_from`, `t33`.`before_to`, `t33`.`first_number`
FROM (SELECT `t32`.`contact_id`, `t32`.`person_id`, `t32`.`received_at`, `t32`.`triage_rag`, `t32`.`decided_at`, `t32`
.`decision_rag`, `t32`.`decided_by`, `t32`.`unconsented_because`, `t32`.`recorded_at`, `t32`.`recorded_by`, `t32`.
`as_at`, `t32`.`from_on`, `t32`.`from_minute`, `t32`.`to_on`, `t32`.`to_minute`, `t32`.`is_done`, `t32`.`disordered`,
`t32`.`before_from`, `t32`.`before_to`, `t22`.`shift_from`, `t22`.`first_number`
FROM (SELECT `t30`.`contact_id`, `t30`.`person_id`, `t30`.`received_at`, `t30`.`triage_rag`, `t30`.`decided_at`, `t30`
.`decision_rag`, `t30`.`decided_by`, `t30`.`unconsented_because`, `t30`.`recorded_at`, `t30`.`recorded_by`, `t30`.
`as_at`, `t30`.`from_on`, `t30`.`from_minute`, `t30`.`to_on`, `t30`.`to_minute`, `t30`.`is_done`, `t30`.`disordered`,
`t30`.`before_from`, `t30`.`before_to`
FROM (SELECT `t29`.`contact_id`, `t29`.`person_id`, `t29`.`received_at`, `t29`.`triage_rag`, `t29`.`decided_at`, `t29`
.`decision_rag`, `t29`.`decided_by`, `t29`.`unconsented_because`, `t29`.`recorded_at`, `t29`.`recorded_by`, `t29`.
`as_at`, `t29`.`from_on`, `t29`.`from_minute`, `t29`.`to_on`, `t29`.`to_minute`, `t29`.`is_done`, `t29`.`disordered`,
`t29`.`before_from`, `t23`.`shift_from`, `t23`.`before_to`
FROM (SELECT `t27`.`contact_id`, `t27`.`person_id`, `t27`.`received_at`, `t27`.`triage_rag`, `t27`.`decided_at`, `t27`
.`decision_rag`, `t27`.`decided_by`, `t27`.`unconsented_because`, `t27`.`recorded_at`, `t27`.`recorded_by`, `t27`.
`as_at`, `t27`.`from_on`, `t27`.`from_minute`, `t27`.`to_on`, `t27`.`to_minute`, `t27`.`is_done`, `t27`.`disordered`,
`t27`.`before_from`
FROM (SELECT `t26`.`contact_id`, `t26`.`person_id`, `t26`.`received_at`, `t26`.`triage_rag`, `t26`.`decided_at`, `t26`
.`decision_rag`, `t26`.`decided_by`, `t26`.`unconsented_because`, `t26`.`recorded_at`, `t26`.`recorded_by`, `t26`.
`as_at`, `t26`.`from_on`, `t26`.`from_minute`, `t26`.`to_on`, `t26`.`to_minute`, `t26`.`is_done`, `t26`.`disordered`,
`t24`.`shift_from`, `t24`.`before_from`
FROM (SELECT `t17`.`contact_id`, `t17`.`person_id`, `t17`.`received_at`, `t17`.`triage_rag`, `t17`.`decided_at`, `t17`
.`decision_rag`, `t17`.`decided_by`, `t17`.`unconsented_because`, `t17`.`recorded_at`, `t17`.`recorded_by`, `t17`.
`as_at`, CAST(`t17`.`received_at` AS DATE) AS `from_on`, (EXTRACT(hour
FROM `t17`.`received_at`) * 60) + EXTRACT(minute
FROM `t17`.`received_at`) AS `from_minute`, IF(COALESCE(CAST(`t17`.`decided_at` AS DATE) <= `t17`.`as_at`, FALSE),
CAST(`t17`.`decided_at` AS DATE), `t17`.`as_at`) AS `to_on`, IF(COALESCE(CAST(`t17`.`decided_at` AS DATE) <= `t17`.
`as_at`, FALSE), (EXTRACT(hour
FROM `t17`.`decided_at`) * 60) + EXTRACT(minute
FROM `t17`.`decided_at`), 1440) AS `to_minute`, COALESCE(CAST(`t17`.`decided_at` AS DATE) <= `t17`.`as_at`, FALSE) AS
`is_done`, COALESCE(`t17`.`decided_at` < `t17`.`received_at`, FALSE) AS `disordered`
FROM (SELECT `t6`.`contact_id`, `t6`.`person_id`, `t6`.`received_at`, `t6`.`triage_rag`, `t6`.`decided_at`, `t6`.
`decision_rag`, `t6`.`decided_by`, `t6`.`unconsented_because`, `t6`.`recorded_at`, `t6`.`recorded_by`, `t7`.`as_at`
FROM `mash_contacts` AS `t6` CROSS JOIN `snapshot_day` AS `t7`) AS `t17`) AS `t26`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_from`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t24` ON `t26`.`from_on` = `t24`.`shift_from`) AS
`t27`) AS `t29`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_to`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t23` ON `t29`.`to_on` = `t23`.`shift_from`) AS
`t30`) AS `t32`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t22` ON `t32`.`before_from` = `t22`.
`shift_from`) AS `t33`) AS `t35`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t21` ON `t35`.`before_to` = `t21`.
`shift_from`) AS `t36`) AS `t37`) AS `t38`) AS `t40`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t22` ON `t40`.`before_from` = `t22`.
`shift_from`) AS `t41`) AS `t43`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t21` ON `t43`.`from_on` = `t21`.
`shift_from`) AS `t44`) AS `t45`) AS `t46`) AS `t48`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t22` ON `t48`.`before_to` = `t22`.
`shift_from`) AS `t49`) AS `t51`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t21` ON `t51`.`to_on` = `t21`.
`shift_from`) AS `t52`) AS `t53`) AS `t54`) AS `t56`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `opens`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_opens') AS `t20` ON `t56`.`from_on` = `t20`.`given_on` AND 'all' = `t20`.
`given_variant`) AS `t57`) AS `t59`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `closes`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_closes') AS `t19` ON `t59`.`from_on` = `t19`.`given_on` AND 'all' = `t19`.
`given_variant`) AS `t60`) AS `t61`) AS `t63`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `target`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_decision') AS `t18` ON `t63`.`from_on` = `t18`.`given_on` AND `t63`.`triage_rag` = `t18`
.`given_variant`) AS `t64`) AS `t65`
WHERE `t65`.`is_done` OR ((`t65`.`target` IS NULL) OR `t65`.`disordered`) OR (IF(`t65`.`triage_rag` = 'red', `t65`.
`all_minutes`, `t65`.`open_minutes`) > (`t65`.`target` * 60))) AS `t67`
INNER JOIN `period_days` AS `t5` ON `t67`.`from_on` = `t5`.`day`) AS `t68`) AS `t69`) AS `t71`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t9` ON `t71`.`person_id` = `t9`.`held_by` AND `t71`.`from_on` >= `t9`.`from_on` AND
((`t9`.`held_next` IS NULL) OR (`t71`.`from_on` < `t9`.`held_next`))) AS `t72`) AS `t73`) AS `t74`;

-- measure MA02
SELECT CAST(`t69`.`period` AS STRING) AS `period`, CAST(`t69`.`person_id` AS STRING) AS `person_id`, CAST(`t69`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t69`.`team_id` AS STRING) AS `team_id`, CAST(`t69`.`category` AS STRING)
AS `category`, CAST(IF(`t69`.`hit` IS NOT NULL AND NOT ISNAN(`t69`.`hit`), `t69`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t69`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t69`.`hit` IS NOT NULL AND NOT ISNAN(`t69`.
`hit`), 0.0, `t69`.`counted`) AS DOUBLE) AS `unknown`, CAST(`t69`.`pending` AS DOUBLE) AS `pending`, CAST(0.0 AS
DOUBLE) AS `overdue`
FROM (SELECT `t68`.`contact_id`, `t68`.`person_id`, `t68`.`received_at`, `t68`.`triage_rag`, `t68`.`decided_at`, `t68`
.`decision_rag`, `t68`.`decided_by`, `t68`.`unconsented_because`, `t68`.`recorded_at`, `t68`.`recorded_by`, `t68`.
`as_at`, `t68`.`from_minute`, `t68`.`to_on`, `t68`.`to_minute`, `t68`.`is_done`, `t68`.`disordered`, `t68`.
`before_from`, `t68`.`before_to`, `t68`.`days_open`, `t68`.`first_open`, `t68`.`last_open`, `t68`.`opens`, `t68`.
`closes`, `t68`.`open_minutes`, `t68`.`all_minutes`, `t68`.`category`, `t68`.`hit`, `t68`.`pending`, `t68`.`period`,
`t68`.`counted`, `t68`.`from_on_right`, `t68`.`worker_id`, `t68`.`team_id`
FROM (SELECT `t67`.`contact_id`, `t67`.`person_id`, `t67`.`received_at`, `t67`.`triage_rag`, `t67`.`decided_at`, `t67`
.`decision_rag`, `t67`.`decided_by`, `t67`.`unconsented_because`, `t67`.`recorded_at`, `t67`.`recorded_by`, `t67`.
`as_at`, `t67`.`from_on`, `t67`.`from_minute`, `t67`.`to_on`, `t67`.`to_minute`, `t67`.`is_done`, `t67`.`disordered`,
`t67`.`before_from`, `t67`.`before_to`, `t67`.`days_open`, `t67`.`first_open`, `t67`.`last_open`, `t67`.`opens`, `t67`
.`closes`, `t67`.`open_minutes`, `t67`.`all_minutes`, `t67`.`category`, `t67`.`hit`, `t67`.`pending`, `t67`.`period`,
`t67`.`counted`, `t67`.`held_by`, `t67`.`held_worker`, `t67`.`held_team`, `t67`.`from_on_right`, `t67`.`until_on`,
`t67`.`held_next`, IF((`t67`.`until_on` IS NULL) OR (`t67`.`from_on` <= `t67`.`until_on`), `t67`.`held_worker`, CAST(
NULL AS STRING)) AS `worker_id`, `t67`.`held_team` AS `team_id`
FROM (SELECT `t66`.`contact_id`, `t66`.`person_id`, `t66`.`received_at`, `t66`.`triage_rag`, `t66`.`decided_at`, `t66`
.`decision_rag`, `t66`.`decided_by`, `t66`.`unconsented_because`, `t66`.`recorded_at`, `t66`.`recorded_by`, `t66`.
`as_at`, `t66`.`from_on`, `t66`.`from_minute`, `t66`.`to_on`, `t66`.`to_minute`, `t66`.`is_done`, `t66`.`disordered`,
`t66`.`before_from`, `t66`.`before_to`, `t66`.`days_open`, `t66`.`first_open`, `t66`.`last_open`, `t66`.`opens`, `t66`
.`closes`, `t66`.`open_minutes`, `t66`.`all_minutes`, `t66`.`category`, `t66`.`hit`, `t66`.`pending`, `t66`.`period`,
`t66`.`counted`, `t9`.`held_by`, `t9`.`held_worker`, `t9`.`held_team`, `t9`.`from_on` AS `from_on_right`, `t9`.
`until_on`, `t9`.`held_next`
FROM (SELECT `t64`.`contact_id`, `t64`.`person_id`, `t64`.`received_at`, `t64`.`triage_rag`, `t64`.`decided_at`, `t64`
.`decision_rag`, `t64`.`decided_by`, `t64`.`unconsented_because`, `t64`.`recorded_at`, `t64`.`recorded_by`, `t64`.
`as_at`, `t64`.`from_on`, `t64`.`from_minute`, `t64`.`to_on`, `t64`.`to_minute`, `t64`.`is_done`, `t64`.`disordered`,
`t64`.`before_from`, `t64`.`before_to`, `t64`.`days_open`, `t64`.`first_open`, `t64`.`last_open`, `t64`.`opens`, `t64`
.`closes`, `t64`.`open_minutes`, `t64`.`all_minutes`, `t64`.`category`, `t64`.`hit`, `t64`.`pending`, `t64`.`period`,
1.0 AS `counted`
FROM (SELECT `t63`.`contact_id`, `t63`.`person_id`, `t63`.`received_at`, `t63`.`triage_rag`, `t63`.`decided_at`, `t63`
.`decision_rag`, `t63`.`decided_by`, `t63`.`unconsented_because`, `t63`.`recorded_at`, `t63`.`recorded_by`, `t63`.
`as_at`, `t63`.`from_on`, `t63`.`from_minute`, `t63`.`to_on`, `t63`.`to_minute`, `t63`.`is_done`, `t63`.`disordered`,
`t63`.`before_from`, `t63`.`before_to`, `t63`.`days_open`, `t63`.`first_open`, `t63`.`last_open`, `t63`.`opens`, `t63`
.`closes`, `t63`.`open_minutes`, `t63`.`all_minutes`, `t63`.`category`, `t63`.`hit`, `t63`.`pending`, `t63`.`period`
FROM (SELECT `t62`.`contact_id`, `t62`.`person_id`, `t62`.`received_at`, `t62`.`triage_rag`, `t62`.`decided_at`, `t62`
.`decision_rag`, `t62`.`decided_by`, `t62`.`unconsented_because`, `t62`.`recorded_at`, `t62`.`recorded_by`, `t62`.
`as_at`, `t62`.`from_on`, `t62`.`from_minute`, `t62`.`to_on`, `t62`.`to_minute`, `t62`.`is_done`, `t62`.`disordered`,
`t62`.`before_from`, `t62`.`before_to`, `t62`.`days_open`, `t62`.`first_open`, `t62`.`last_open`, `t62`.`opens`, `t62`
.`closes`, `t62`.`open_minutes`, `t62`.`all_minutes`, `t62`.`category`, `t62`.`hit`, `t62`.`pending`, `t5`.`period`,
`t5`.`day`
FROM (SELECT `t60`.`contact_id`, `t60`.`person_id`, `t60`.`received_at`, `t60`.`triage_rag`, `t60`.`decided_at`, `t60`
.`decision_rag`, `t60`.`decided_by`, `t60`.`unconsented_because`, `t60`.`recorded_at`, `t60`.`recorded_by`, `t60`.
`as_at`, `t60`.`from_on`, `t60`.`from_minute`, `t60`.`to_on`, `t60`.`to_minute`, `t60`.`is_done`, `t60`.`disordered`,
`t60`.`before_from`, `t60`.`before_to`, `t60`.`days_open`, `t60`.`first_open`, `t60`.`last_open`, `t60`.`opens`, `t60`
.`closes`, `t60`.`open_minutes`, `t60`.`all_minutes`, COALESCE(`t60`.`triage_rag`, 'not known') AS `category`, IF(
`t60`.`disordered`, CAST(NULL AS DOUBLE), `t60`.`open_minutes` / 60.0) AS `hit`, CAST(NOT (`t60`.`is_done`) AS DOUBLE
) AS `pending`
FROM (SELECT `t59`.`contact_id`, `t59`.`person_id`, `t59`.`received_at`, `t59`.`triage_rag`, `t59`.`decided_at`, `t59`
.`decision_rag`, `t59`.`decided_by`, `t59`.`unconsented_because`, `t59`.`recorded_at`, `t59`.`recorded_by`, `t59`.
`as_at`, `t59`.`from_on`, `t59`.`from_minute`, `t59`.`to_on`, `t59`.`to_minute`, `t59`.`is_done`, `t59`.`disordered`,
`t59`.`before_from`, `t59`.`before_to`, `t59`.`days_open`, `t59`.`first_open`, `t59`.`last_open`, `t59`.`opens`, `t59`
.`closes`, ((`t59`.`days_open` * ((`t59`.`closes` - `t59`.`opens`) * 60)) + (`t59`.`last_open` * LEAST(GREATEST(`t59`
.`to_minute` - (`t59`.`opens` * 60), 0), (`t59`.`closes` - `t59`.`opens`) * 60))) - (`t59`.`first_open` * LEAST(
GREATEST(`t59`.`from_minute` - (`t59`.`opens` * 60), 0), (`t59`.`closes` - `t59`.`opens`) * 60)) AS `open_minutes`, (
(DATEDIFF(DAY, `t59`.`from_on`, `t59`.`to_on`) * 1440) + `t59`.`to_minute`) - `t59`.`from_minute` AS `all_minutes`
FROM (SELECT `t58`.`contact_id`, `t58`.`person_id`, `t58`.`received_at`, `t58`.`triage_rag`, `t58`.`decided_at`, `t58`
.`decision_rag`, `t58`.`decided_by`, `t58`.`unconsented_because`, `t58`.`recorded_at`, `t58`.`recorded_by`, `t58`.
`as_at`, `t58`.`from_on`, `t58`.`from_minute`, `t58`.`to_on`, `t58`.`to_minute`, `t58`.`is_done`, `t58`.`disordered`,
`t58`.`before_from`, `t58`.`before_to`, `t58`.`days_open`, `t58`.`first_open`, `t58`.`last_open`, `t58`.`opens`, `t58`
.`closes`
FROM (SELECT `t57`.`contact_id`, `t57`.`person_id`, `t57`.`received_at`, `t57`.`triage_rag`, `t57`.`decided_at`, `t57`
.`decision_rag`, `t57`.`decided_by`, `t57`.`unconsented_because`, `t57`.`recorded_at`, `t57`.`recorded_by`, `t57`.
`as_at`, `t57`.`from_on`, `t57`.`from_minute`, `t57`.`to_on`, `t57`.`to_minute`, `t57`.`is_done`, `t57`.`disordered`,
`t57`.`before_from`, `t57`.`before_to`, `t57`.`days_open`, `t57`.`first_open`, `t57`.`last_open`, `t57`.`opens`, `t17`
.`given_on`, `t17`.`given_variant`, `t17`.`closes`
FROM (SELECT `t55`.`contact_id`, `t55`.`person_id`, `t55`.`received_at`, `t55`.`triage_rag`, `t55`.`decided_at`, `t55`
.`decision_rag`, `t55`.`decided_by`, `t55`.`unconsented_because`, `t55`.`recorded_at`, `t55`.`recorded_by`, `t55`.
`as_at`, `t55`.`from_on`, `t55`.`from_minute`, `t55`.`to_on`, `t55`.`to_minute`, `t55`.`is_done`, `t55`.`disordered`,
`t55`.`before_from`, `t55`.`before_to`, `t55`.`days_open`, `t55`.`first_open`, `t55`.`last_open`, `t55`.`opens`
FROM (SELECT `t54`.`contact_id`, `t54`.`person_id`, `t54`.`received_at`, `t54`.`triage_rag`, `t54`.`decided_at`, `t54`
.`decision_rag`, `t54`.`decided_by`, `t54`.`unconsented_because`, `t54`.`recorded_at`, `t54`.`recorded_by`, `t54`.
`as_at`, `t54`.`from_on`, `t54`.`from_minute`, `t54`.`to_on`, `t54`.`to_minute`, `t54`.`is_done`, `t54`.`disordered`,
`t54`.`before_from`, `t54`.`before_to`, `t54`.`days_open`, `t54`.`first_open`, `t54`.`last_open`, `t18`.`given_on`,
`t18`.`given_variant`, `t18`.`opens`
FROM (SELECT `t52`.`contact_id`, `t52`.`person_id`, `t52`.`received_at`, `t52`.`triage_rag`, `t52`.`decided_at`, `t52`
.`decision_rag`, `t52`.`decided_by`, `t52`.`unconsented_because`, `t52`.`recorded_at`, `t52`.`recorded_by`, `t52`.
`as_at`, `t52`.`from_on`, `t52`.`from_minute`, `t52`.`to_on`, `t52`.`to_minute`, `t52`.`is_done`, `t52`.`disordered`,
`t52`.`before_from`, `t52`.`before_to`, `t52`.`days_open`, `t52`.`first_open`, `t52`.`last_open`
FROM (SELECT `t51`.`contact_id`, `t51`.`person_id`, `t51`.`received_at`, `t51`.`triage_rag`, `t51`.`decided_at`, `t51`
.`decision_rag`, `t51`.`decided_by`, `t51`.`unconsented_because`, `t51`.`recorded_at`, `t51`.`recorded_by`, `t51`.
`as_at`, `t51`.`from_on`, `t51`.`from_minute`, `t51`.`to_on`, `t51`.`to_minute`, `t51`.`is_done`, `t51`.`disordered`,
`t51`.`before_from`, `t51`.`before_to`, `t51`.`days_open`, `t51`.`first_open`, `t51`.`first_number`, `t51`.`number`,
DATEDIFF(DAY, `t51`.`first_number`, `t51`.`number`) AS `last_open`
FROM (SELECT `t50`.`contact_id`, `t50`.`person_id`, `t50`.`received_at`, `t50`.`triage_rag`, `t50`.`decided_at`, `t50`
.`decision_rag`, `t50`.`decided_by`, `t50`.`unconsented_because`, `t50`.`recorded_at`, `t50`.`recorded_by`, `t50`.
`as_at`, `t50`.`from_on`, `t50`.`from_minute`, `t50`.`to_on`, `t50`.`to_minute`, `t50`.`is_done`, `t50`.`disordered`,
`t50`.`before_from`, `t50`.`before_to`, `t50`.`days_open`, `t50`.`first_open`, `t50`.`first_number`, `t50`.`number`
FROM (SELECT `t49`.`contact_id`, `t49`.`person_id`, `t49`.`received_at`, `t49`.`triage_rag`, `t49`.`decided_at`, `t49`
.`decision_rag`, `t49`.`decided_by`, `t49`.`unconsented_because`, `t49`.`recorded_at`, `t49`.`recorded_by`, `t49`.
`as_at`, `t49`.`from_on`, `t49`.`from_minute`, `t49`.`to_on`, `t49`.`to_minute`, `t49`.`is_done`, `t49`.`disordered`,
`t49`.`before_from`, `t49`.`before_to`, `t49`.`days_open`, `t49`.`first_open`, `t49`.`first_number`, `t19`.
`shift_from`, `t19`.`number`
FROM (SELECT `t47`.`contact_id`, `t47`.`person_id`, `t47`.`received_at`, `t47`.`triage_rag`, `t47`.`decided_at`, `t47`
.`decision_rag`, `t47`.`decided_by`, `t47`.`unconsented_because`, `t47`.`recorded_at`, `t47`.`recorded_by`, `t47`.
`as_at`, `t47`.`from_on`, `t47`.`from_minute`, `t47`.`to_on`, `t47`.`to_minute`, `t47`.`is_done`, `t47`.`disordered`,
`t47`.`before_from`, `t47`.`before_to`, `t47`.`days_open`, `t47`.`first_open`, `t47`.`first_number`
FROM (SELECT `t46`.`contact_id`, `t46`.`person_id`, `t46`.`received_at`, `t46`.`triage_rag`, `t46`.`decided_at`, `t46`
.`decision_rag`, `t46`.`decided_by`, `t46`.`unconsented_because`, `t46`.`recorded_at`, `t46`.`recorded_by`, `t46`.
`as_at`, `t46`.`from_on`, `t46`.`from_minute`, `t46`.`to_on`, `t46`.`to_minute`, `t46`.`is_done`, `t46`.`disordered`,
`t46`.`before_from`, `t46`.`before_to`, `t46`.`days_open`, `t46`.`first_open`, `t20`.`shift_from`, `t20`.
`first_number`
FROM (SELECT `t44`.`contact_id`, `t44`.`person_id`, `t44`.`received_at`, `t44`.`triage_rag`, `t44`.`decided_at`, `t44`
.`decision_rag`, `t44`.`decided_by`, `t44`.`unconsented_because`, `t44`.`recorded_at`, `t44`.`recorded_by`, `t44`.
`as_at`, `t44`.`from_on`, `t44`.`from_minute`, `t44`.`to_on`, `t44`.`to_minute`, `t44`.`is_done`, `t44`.`disordered`,
`t44`.`before_from`, `t44`.`before_to`, `t44`.`days_open`, `t44`.`first_open`
FROM (SELECT `t43`.`contact_id`, `t43`.`person_id`, `t43`.`received_at`, `t43`.`triage_rag`, `t43`.`decided_at`, `t43`
.`decision_rag`, `t43`.`decided_by`, `t43`.`unconsented_because`, `t43`.`recorded_at`, `t43`.`recorded_by`, `t43`.
`as_at`, `t43`.`from_on`, `t43`.`from_minute`, `t43`.`to_on`, `t43`.`to_minute`, `t43`.`is_done`, `t43`.`disordered`,
`t43`.`before_from`, `t43`.`before_to`, `t43`.`days_open`, `t43`.`first_number`, `t43`.`number`, DATEDIFF(DAY, `t43`.
`first_number`, `t43`.`number`) AS `first_open`
FROM (SELECT `t42`.`contact_id`, `t42`.`person_id`, `t42`.`received_at`, `t42`.`triage_rag`, `t42`.`decided_at`, `t42`
.`decision_rag`, `t42`.`decided_by`, `t42`.`unconsented_because`, `t42`.`recorded_at`, `t42`.`recorded_by`, `t42`.
`as_at`, `t42`.`from_on`, `t42`.`from_minute`, `t42`.`to_on`, `t42`.`to_minute`, `t42`.`is_done`, `t42`.`disordered`,
`t42`.`before_from`, `t42`.`before_to`, `t42`.`days_open`, `t42`.`first_number`, `t42`.`number`
FROM (SELECT `t41`.`contact_id`, `t41`.`person_id`, `t41`.`received_at`, `t41`.`triage_rag`, `t41`.`decided_at`, `t41`
.`decision_rag`, `t41`.`decided_by`, `t41`.`unconsented_because`, `t41`.`recorded_at`, `t41`.`recorded_by`, `t41`.
`as_at`, `t41`.`from_on`, `t41`.`from_minute`, `t41`.`to_on`, `t41`.`to_minute`, `t41`.`is_done`, `t41`.`disordered`,
`t41`.`before_from`, `t41`.`before_to`, `t41`.`days_open`, `t41`.`first_number`, `t19`.`shift_from`, `t19`.`number`
FROM (SELECT `t39`.`contact_id`, `t39`.`person_id`, `t39`.`received_at`, `t39`.`triage_rag`, `t39`.`decided_at`, `t39`
.`decision_rag`, `t39`.`decided_by`, `t39`.`unconsented_because`, `t39`.`recorded_at`, `t39`.`recorded_by`, `t39`.
`as_at`, `t39`.`from_on`, `t39`.`from_minute`, `t39`.`to_on`, `t39`.`to_minute`, `t39`.`is_done`, `t39`.`disordered`,
`t39`.`before_from`, `t39`.`before_to`, `t39`.`days_open`, `t39`.`first_number`
FROM (SELECT `t38`.`contact_id`, `t38`.`person_id`, `t38`.`received_at`, `t38`.`triage_rag`, `t38`.`decided_at`, `t38`
.`decision_rag`, `t38`.`decided_by`, `t38`.`unconsented_because`, `t38`.`recorded_at`, `t38`.`recorded_by`, `t38`.
`as_at`, `t38`.`from_on`, `t38`.`from_minute`, `t38`.`to_on`, `t38`.`to_minute`, `t38`.`is_done`, `t38`.`disordered`,
`t38`.`before_from`, `t38`.`before_to`, `t38`.`days_open`, `t20`.`shift_from`, `t20`.`first_number`
FROM (SELECT `t36`.`contact_id`, `t36`.`person_id`, `t36`.`received_at`, `t36`.`triage_rag`, `t36`.`decided_at`, `t36`
.`decision_rag`, `t36`.`decided_by`, `t36`.`unconsented_because`, `t36`.`recorded_at`, `t36`.`recorded_by`, `t36`.
`as_at`, `t36`.`from_on`, `t36`.`from_minute`, `t36`.`to_on`, `t36`.`to_minute`, `t36`.`is_done`, `t36`.`disordered`,
`t36`.`before_from`, `t36`.`before_to`, `t36`.`days_open`
FROM (SELECT `t35`.`contact_id`, `t35`.`person_id`, `t35`.`received_at`, `t35`.`triage_rag`, `t35`.`decided_at`, `t35`
.`decision_rag`, `t35`.`decided_by`, `t35`.`unconsented_because`, `t35`.`recorded_at`, `t35`.`recorded_by`, `t35`.
`as_at`, `t35`.`from_on`, `t35`.`from_minute`, `t35`.`to_on`, `t35`.`to_minute`, `t35`.`is_done`, `t35`.`disordered`,
`t35`.`before_from`, `t35`.`before_to`, `t35`.`first_number`, `t35`.`number`, DATEDIFF(DAY, `t35`.`first_number`,
`t35`.`number`) AS `days_open`
FROM (SELECT `t34`.`contact_id`, `t34`.`person_id`, `t34`.`received_at`, `t34`.`triage_rag`, `t34`.`decided_at`, `t34`
.`decision_rag`, `t34`.`decided_by`, `t34`.`unconsented_because`, `t34`.`recorded_at`, `t34`.`recorded_by`, `t34`.
`as_at`, `t34`.`from_on`, `t34`.`from_minute`, `t34`.`to_on`, `t34`.`to_minute`, `t34`.`is_done`, `t34`.`disordered`,
`t34`.`before_from`, `t34`.`before_to`, `t34`.`first_number`, `t34`.`number`
FROM (SELECT `t33`.`contact_id`, `t33`.`person_id`, `t33`.`received_at`, `t33`.`triage_rag`, `t33`.`decided_at`, `t33`
.`decision_rag`, `t33`.`decided_by`, `t33`.`unconsented_because`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.
`as_at`, `t33`.`from_on`, `t33`.`from_minute`, `t33`.`to_on`, `t33`.`to_minute`, `t33`.`is_done`, `t33`.`disordered`,
`t33`.`before_from`, `t33`.`before_to`, `t33`.`first_number`, `t19`.`shift_from`, `t19`.`number`
FROM (SELECT `t31`.`contact_id`, `t31`.`person_id`, `t31`.`received_at`, `t31`.`triage_rag`, `t31`.`decided_at`, `t31`
.`decision_rag`, `t31`.`decided_by`, `t31`.`unconsented_because`, `t31`.`recorded_at`, `t31`.`recorded_by`, `t31`.
`as_at`, `t31`.`from_on`, `t31`.`from_minute`, `t31`.`to_on`, `t31`.`to_minute`, `t31`.`is_done`, `t31`.`disordered`,
`t31`.`before_from`, `t31`.`before_to`, `t31`.`first_number`
FROM (SELECT `t30`.`contact_id`, `t30`.`person_id`, `t30`.`received_at`, `t30`.`triage_rag`, `t30`.`decided_at`, `t30`
.`decision_rag`, `t30`.`decided_by`, `t30`.`unconsented_because`, `t30`.`recorded_at`, `t30`.`recorded_by`, `t30`.
`as_at`, `t30`.`from_on`, `t30`.`from_minute`, `t30`.`to_on`, `t30`.`to_minute`, `t30`.`is_done`, `t30`.`disordered`,
`t30`.`before_from`, `t30`.`before_to`, `t20`.`shift_from`, `t20`.`first_number`
FROM (SELECT `t28`.`contact_id`, `t28`.`person_id`, `t28`.`received_at`, `t28`.`triage_rag`, `t28`.`decided_at`, `t28`
.`decision_rag`, `t28`.`decided_by`, `t28`.`unconsented_because`, `t28`.`recorded_at`, `t28`.`recorded_by`, `t28`.
`as_at`, `t28`.`from_on`, `t28`.`from_minute`, `t28`.`to_on`, `t28`.`to_minute`, `t28`.`is_done`, `t28`.`disordered`,
`t28`.`before_from`, `t28`.`before_to`
FROM (SELECT `t27`.`contact_id`, `t27`.`person_id`, `t27`.`received_at`, `t27`.`triage_rag`, `t27`.`decided_at`, `t27`
.`decision_rag`, `t27`.`decided_by`, `t27`.`unconsented_because`, `t27`.`recorded_at`, `t27`.`recorded_by`, `t27`.
`as_at`, `t27`.`from_on`, `t27`.`from_minute`, `t27`.`to_on`, `t27`.`to_minute`, `t27`.`is_done`, `t27`.`disordered`,
`t27`.`before_from`, `t21`.`shift_from`, `t21`.`before_to`
FROM (SELECT `t25`.`contact_id`, `t25`.`person_id`, `t25`.`received_at`, `t25`.`triage_rag`, `t25`.`decided_at`, `t25`
.`decision_rag`, `t25`.`decided_by`, `t25`.`unconsented_because`, `t25`.`recorded_at`, `t25`.`recorded_by`, `t25`.
`as_at`, `t25`.`from_on`, `t25`.`from_minute`, `t25`.`to_on`, `t25`.`to_minute`, `t25`.`is_done`, `t25`.`disordered`,
`t25`.`before_from`
FROM (SELECT `t24`.`contact_id`, `t24`.`person_id`, `t24`.`received_at`, `t24`.`triage_rag`, `t24`.`decided_at`, `t24`
.`decision_rag`, `t24`.`decided_by`, `t24`.`unconsented_because`, `t24`.`recorded_at`, `t24`.`recorded_by`, `t24`.
`as_at`, `t24`.`from_on`, `t24`.`from_minute`, `t24`.`to_on`, `t24`.`to_minute`, `t24`.`is_done`, `t24`.`disordered`,
`t22`.`shift_from`, `t22`.`before_from`
FROM (SELECT `t16`.`contact_id`, `t16`.`person_id`, `t16`.`received_at`, `t16`.`triage_rag`, `t16`.`decided_at`, `t16`
.`decision_rag`, `t16`.`decided_by`, `t16`.`unconsented_because`, `t16`.`recorded_at`, `t16`.`recorded_by`, `t16`.
`as_at`, CAST(`t16`.`received_at` AS DATE) AS `from_on`, (EXTRACT(hour
FROM `t16`.`received_at`) * 60) + EXTRACT(minute
FROM `t16`.`received_at`) AS `from_minute`, IF(COALESCE(CAST(`t16`.`decided_at` AS DATE) <= `t16`.`as_at`, FALSE),
CAST(`t16`.`decided_at` AS DATE), `t16`.`as_at`) AS `to_on`, IF(COALESCE(CAST(`t16`.`decided_at` AS DATE) <= `t16`.
`as_at`, FALSE), (EXTRACT(hour
FROM `t16`.`decided_at`) * 60) + EXTRACT(minute
FROM `t16`.`decided_at`), 1440) AS `to_minute`, COALESCE(CAST(`t16`.`decided_at` AS DATE) <= `t16`.`as_at`, FALSE) AS
`is_done`, COALESCE(`t16`.`decided_at` < `t16`.`received_at`, FALSE) AS `disordered`
FROM (SELECT `t6`.`contact_id`, `t6`.`person_id`, `t6`.`received_at`, `t6`.`triage_rag`, `t6`.`decided_at`, `t6`.
`decision_rag`, `t6`.`decided_by`, `t6`.`unconsented_because`, `t6`.`recorded_at`, `t6`.`recorded_by`, `t7`.`as_at`
FROM `mash_contacts` AS `t6` CROSS JOIN `snapshot_day` AS `t7`) AS `t16`) AS `t24`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_from`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t22` ON `t24`.`from_on` = `t22`.`shift_from`) AS
`t25`) AS `t27`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_to`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t21` ON `t27`.`to_on` = `t21`.`shift_from`) AS
`t28`) AS `t30`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t20` ON `t30`.`before_from` = `t20`.
`shift_from`) AS `t31`) AS `t33`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t19` ON `t33`.`before_to` = `t19`.
`shift_from`) AS `t34`) AS `t35`) AS `t36`) AS `t38`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t20` ON `t38`.`before_from` = `t20`.
`shift_from`) AS `t39`) AS `t41`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t19` ON `t41`.`from_on` = `t19`.
`shift_from`) AS `t42`) AS `t43`) AS `t44`) AS `t46`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t20` ON `t46`.`before_to` = `t20`.
`shift_from`) AS `t47`) AS `t49`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t19` ON `t49`.`to_on` = `t19`.
`shift_from`) AS `t50`) AS `t51`) AS `t52`) AS `t54`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `opens`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_opens') AS `t18` ON `t54`.`from_on` = `t18`.`given_on` AND 'all' = `t18`.
`given_variant`) AS `t55`) AS `t57`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `closes`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_closes') AS `t17` ON `t57`.`from_on` = `t17`.`given_on` AND 'all' = `t17`.
`given_variant`) AS `t58`) AS `t59`) AS `t60`) AS `t62`
INNER JOIN `period_days` AS `t5` ON `t62`.`from_on` = `t5`.`day`) AS `t63`) AS `t64`) AS `t66`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t9` ON `t66`.`person_id` = `t9`.`held_by` AND `t66`.`from_on` >= `t9`.`from_on` AND
((`t9`.`held_next` IS NULL) OR (`t66`.`from_on` < `t9`.`held_next`))) AS `t67`) AS `t68`) AS `t69`;

-- measure MA03
SELECT CAST(`t77`.`period` AS STRING) AS `period`, CAST(`t77`.`person_id` AS STRING) AS `person_id`, CAST(`t77`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t77`.`team_id` AS STRING) AS `team_id`, CAST(`t77`.`category` AS STRING)
AS `category`, CAST(IF(`t77`.`hit` IS NOT NULL AND NOT ISNAN(`t77`.`hit`), `t77`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t77`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t77`.`hit` IS NOT NULL AND NOT ISNAN(`t77`.
`hit`), 0.0, `t77`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t76`.`check_id`, `t76`.`contact_id`, `t76`.`person_id`, `t76`.`agency`, `t76`.`sent_at`, `t76`.
`returned_at`, `t76`.`recorded_at`, `t76`.`recorded_by`, `t76`.`asked_for`, `t76`.`triage_rag`, `t76`.`as_at`, `t76`.
`from_minute`, `t76`.`to_on`, `t76`.`to_minute`, `t76`.`is_done`, `t76`.`disordered`, `t76`.`before_from`, `t76`.
`before_to`, `t76`.`days_open`, `t76`.`first_open`, `t76`.`last_open`, `t76`.`opens`, `t76`.`closes`, `t76`.
`open_minutes`, `t76`.`all_minutes`, `t76`.`target`, `t76`.`late`, `t76`.`unclear`, `t76`.`hit`, `t76`.`category`,
`t76`.`period`, `t76`.`counted`, `t76`.`from_on_right`, `t76`.`worker_id`, `t76`.`team_id`
FROM (SELECT `t75`.`check_id`, `t75`.`contact_id`, `t75`.`person_id`, `t75`.`agency`, `t75`.`sent_at`, `t75`.
`returned_at`, `t75`.`recorded_at`, `t75`.`recorded_by`, `t75`.`asked_for`, `t75`.`triage_rag`, `t75`.`as_at`, `t75`.
`from_on`, `t75`.`from_minute`, `t75`.`to_on`, `t75`.`to_minute`, `t75`.`is_done`, `t75`.`disordered`, `t75`.
`before_from`, `t75`.`before_to`, `t75`.`days_open`, `t75`.`first_open`, `t75`.`last_open`, `t75`.`opens`, `t75`.
`closes`, `t75`.`open_minutes`, `t75`.`all_minutes`, `t75`.`target`, `t75`.`late`, `t75`.`unclear`, `t75`.`hit`, `t75`
.`category`, `t75`.`period`, `t75`.`counted`, `t75`.`held_by`, `t75`.`held_worker`, `t75`.`held_team`, `t75`.
`from_on_right`, `t75`.`until_on`, `t75`.`held_next`, IF((`t75`.`until_on` IS NULL) OR (`t75`.`from_on` <= `t75`.
`until_on`), `t75`.`held_worker`, CAST(NULL AS STRING)) AS `worker_id`, `t75`.`held_team` AS `team_id`
FROM (SELECT `t74`.`check_id`, `t74`.`contact_id`, `t74`.`person_id`, `t74`.`agency`, `t74`.`sent_at`, `t74`.
`returned_at`, `t74`.`recorded_at`, `t74`.`recorded_by`, `t74`.`asked_for`, `t74`.`triage_rag`, `t74`.`as_at`, `t74`.
`from_on`, `t74`.`from_minute`, `t74`.`to_on`, `t74`.`to_minute`, `t74`.`is_done`, `t74`.`disordered`, `t74`.
`before_from`, `t74`.`before_to`, `t74`.`days_open`, `t74`.`first_open`, `t74`.`last_open`, `t74`.`opens`, `t74`.
`closes`, `t74`.`open_minutes`, `t74`.`all_minutes`, `t74`.`target`, `t74`.`late`, `t74`.`unclear`, `t74`.`hit`, `t74`
.`category`, `t74`.`period`, `t74`.`counted`, `t11`.`held_by`, `t11`.`held_worker`, `t11`.`held_team`, `t11`.
`from_on` AS `from_on_right`, `t11`.`until_on`, `t11`.`held_next`
FROM (SELECT `t72`.`check_id`, `t72`.`contact_id`, `t72`.`person_id`, `t72`.`agency`, `t72`.`sent_at`, `t72`.
`returned_at`, `t72`.`recorded_at`, `t72`.`recorded_by`, `t72`.`asked_for`, `t72`.`triage_rag`, `t72`.`as_at`, `t72`.
`from_on`, `t72`.`from_minute`, `t72`.`to_on`, `t72`.`to_minute`, `t72`.`is_done`, `t72`.`disordered`, `t72`.
`before_from`, `t72`.`before_to`, `t72`.`days_open`, `t72`.`first_open`, `t72`.`last_open`, `t72`.`opens`, `t72`.
`closes`, `t72`.`open_minutes`, `t72`.`all_minutes`, `t72`.`target`, `t72`.`late`, `t72`.`unclear`, `t72`.`hit`, `t72`
.`category`, `t72`.`period`, 1.0 AS `counted`
FROM (SELECT `t71`.`check_id`, `t71`.`contact_id`, `t71`.`person_id`, `t71`.`agency`, `t71`.`sent_at`, `t71`.
`returned_at`, `t71`.`recorded_at`, `t71`.`recorded_by`, `t71`.`asked_for`, `t71`.`triage_rag`, `t71`.`as_at`, `t71`.
`from_on`, `t71`.`from_minute`, `t71`.`to_on`, `t71`.`to_minute`, `t71`.`is_done`, `t71`.`disordered`, `t71`.
`before_from`, `t71`.`before_to`, `t71`.`days_open`, `t71`.`first_open`, `t71`.`last_open`, `t71`.`opens`, `t71`.
`closes`, `t71`.`open_minutes`, `t71`.`all_minutes`, `t71`.`target`, `t71`.`late`, `t71`.`unclear`, `t71`.`hit`, `t71`
.`category`, `t71`.`period`
FROM (SELECT `t70`.`check_id`, `t70`.`contact_id`, `t70`.`person_id`, `t70`.`agency`, `t70`.`sent_at`, `t70`.
`returned_at`, `t70`.`recorded_at`, `t70`.`recorded_by`, `t70`.`asked_for`, `t70`.`triage_rag`, `t70`.`as_at`, `t70`.
`from_on`, `t70`.`from_minute`, `t70`.`to_on`, `t70`.`to_minute`, `t70`.`is_done`, `t70`.`disordered`, `t70`.
`before_from`, `t70`.`before_to`, `t70`.`days_open`, `t70`.`first_open`, `t70`.`last_open`, `t70`.`opens`, `t70`.
`closes`, `t70`.`open_minutes`, `t70`.`all_minutes`, `t70`.`target`, `t70`.`late`, `t70`.`unclear`, `t70`.`hit`, `t70`
.`category`, `t6`.`period`, `t6`.`day`
FROM (SELECT `t68`.`check_id`, `t68`.`contact_id`, `t68`.`person_id`, `t68`.`agency`, `t68`.`sent_at`, `t68`.
`returned_at`, `t68`.`recorded_at`, `t68`.`recorded_by`, `t68`.`asked_for`, `t68`.`triage_rag`, `t68`.`as_at`, `t68`.
`from_on`, `t68`.`from_minute`, `t68`.`to_on`, `t68`.`to_minute`, `t68`.`is_done`, `t68`.`disordered`, `t68`.
`before_from`, `t68`.`before_to`, `t68`.`days_open`, `t68`.`first_open`, `t68`.`last_open`, `t68`.`opens`, `t68`.
`closes`, `t68`.`open_minutes`, `t68`.`all_minutes`, `t68`.`target`, `t68`.`open_minutes` > (`t68`.`target` * 60) AS
`late`, (`t68`.`target` IS NULL) OR `t68`.`disordered` AS `unclear`, IF((`t68`.`target` IS NULL) OR `t68`.
`disordered`, CAST(NULL AS DOUBLE), CAST(NOT (`t68`.`open_minutes` > (`t68`.`target` * 60)) AS DOUBLE)) AS `hit`,
`t68`.`agency` AS `category`
FROM (SELECT `t67`.`check_id`, `t67`.`contact_id`, `t67`.`person_id`, `t67`.`agency`, `t67`.`sent_at`, `t67`.
`returned_at`, `t67`.`recorded_at`, `t67`.`recorded_by`, `t67`.`asked_for`, `t67`.`triage_rag`, `t67`.`as_at`, `t67`.
`from_on`, `t67`.`from_minute`, `t67`.`to_on`, `t67`.`to_minute`, `t67`.`is_done`, `t67`.`disordered`, `t67`.
`before_from`, `t67`.`before_to`, `t67`.`days_open`, `t67`.`first_open`, `t67`.`last_open`, `t67`.`opens`, `t67`.
`closes`, `t67`.`open_minutes`, `t67`.`all_minutes`, `t67`.`target`
FROM (SELECT `t66`.`check_id`, `t66`.`contact_id`, `t66`.`person_id`, `t66`.`agency`, `t66`.`sent_at`, `t66`.
`returned_at`, `t66`.`recorded_at`, `t66`.`recorded_by`, `t66`.`asked_for`, `t66`.`triage_rag`, `t66`.`as_at`, `t66`.
`from_on`, `t66`.`from_minute`, `t66`.`to_on`, `t66`.`to_minute`, `t66`.`is_done`, `t66`.`disordered`, `t66`.
`before_from`, `t66`.`before_to`, `t66`.`days_open`, `t66`.`first_open`, `t66`.`last_open`, `t66`.`opens`, `t66`.
`closes`, `t66`.`open_minutes`, `t66`.`all_minutes`, `t20`.`given_on`, `t20`.`given_variant`, `t20`.`target`
FROM (SELECT `t64`.`check_id`, `t64`.`contact_id`, `t64`.`person_id`, `t64`.`agency`, `t64`.`sent_at`, `t64`.
`returned_at`, `t64`.`recorded_at`, `t64`.`recorded_by`, `t64`.`asked_for`, `t64`.`triage_rag`, `t64`.`as_at`, `t64`.
`from_on`, `t64`.`from_minute`, `t64`.`to_on`, `t64`.`to_minute`, `t64`.`is_done`, `t64`.`disordered`, `t64`.
`before_from`, `t64`.`before_to`, `t64`.`days_open`, `t64`.`first_open`, `t64`.`last_open`, `t64`.`opens`, `t64`.
`closes`, ((`t64`.`days_open` * ((`t64`.`closes` - `t64`.`opens`) * 60)) + (`t64`.`last_open` * LEAST(GREATEST(`t64`.
`to_minute` - (`t64`.`opens` * 60), 0), (`t64`.`closes` - `t64`.`opens`) * 60))) - (`t64`.`first_open` * LEAST(
GREATEST(`t64`.`from_minute` - (`t64`.`opens` * 60), 0), (`t64`.`closes` - `t64`.`opens`) * 60)) AS `open_minutes`, (
(DATEDIFF(DAY, `t64`.`from_on`, `t64`.`to_on`) * 1440) + `t64`.`to_minute`) - `t64`.`from_minute` AS `all_minutes`
FROM (SELECT `t63`.`check_id`, `t63`.`contact_id`, `t63`.`person_id`, `t63`.`agency`, `t63`.`sent_at`, `t63`.
`returned_at`, `t63`.`recorded_at`, `t63`.`recorded_by`, `t63`.`asked_for`, `t63`.`triage_rag`, `t63`.`as_at`, `t63`.
`from_on`, `t63`.`from_minute`, `t63`.`to_on`, `t63`.`to_minute`, `t63`.`is_done`, `t63`.`disordered`, `t63`.
`before_from`, `t63`.`before_to`, `t63`.`days_open`, `t63`.`first_open`, `t63`.`last_open`, `t63`.`opens`, `t63`.
`closes`
FROM (SELECT `t62`.`check_id`, `t62`.`contact_id`, `t62`.`person_id`, `t62`.`agency`, `t62`.`sent_at`, `t62`.
`returned_at`, `t62`.`recorded_at`, `t62`.`recorded_by`, `t62`.`asked_for`, `t62`.`triage_rag`, `t62`.`as_at`, `t62`.
`from_on`, `t62`.`from_minute`, `t62`.`to_on`, `t62`.`to_minute`, `t62`.`is_done`, `t62`.`disordered`, `t62`.
`before_from`, `t62`.`before_to`, `t62`.`days_open`, `t62`.`first_open`, `t62`.`last_open`, `t62`.`opens`, `t21`.
`given_on`, `t21`.`given_variant`, `t21`.`closes`
FROM (SELECT `t60`.`check_id`, `t60`.`contact_id`, `t60`.`person_id`, `t60`.`agency`, `t60`.`sent_at`, `t60`.
`returned_at`, `t60`.`recorded_at`, `t60`.`recorded_by`, `t60`.`asked_for`, `t60`.`triage_rag`, `t60`.`as_at`, `t60`.
`from_on`, `t60`.`from_minute`, `t60`.`to_on`, `t60`.`to_minute`, `t60`.`is_done`, `t60`.`disordered`, `t60`.
`before_from`, `t60`.`before_to`, `t60`.`days_open`, `t60`.`first_open`, `t60`.`last_open`, `t60`.`opens`
FROM (SELECT `t59`.`check_id`, `t59`.`contact_id`, `t59`.`person_id`, `t59`.`agency`, `t59`.`sent_at`, `t59`.
`returned_at`, `t59`.`recorded_at`, `t59`.`recorded_by`, `t59`.`asked_for`, `t59`.`triage_rag`, `t59`.`as_at`, `t59`.
`from_on`, `t59`.`from_minute`, `t59`.`to_on`, `t59`.`to_minute`, `t59`.`is_done`, `t59`.`disordered`, `t59`.
`before_from`, `t59`.`before_to`, `t59`.`days_open`, `t59`.`first_open`, `t59`.`last_open`, `t22`.`given_on`, `t22`.
`given_variant`, `t22`.`opens`
FROM (SELECT `t57`.`check_id`, `t57`.`contact_id`, `t57`.`person_id`, `t57`.`agency`, `t57`.`sent_at`, `t57`.
`returned_at`, `t57`.`recorded_at`, `t57`.`recorded_by`, `t57`.`asked_for`, `t57`.`triage_rag`, `t57`.`as_at`, `t57`.
`from_on`, `t57`.`from_minute`, `t57`.`to_on`, `t57`.`to_minute`, `t57`.`is_done`, `t57`.`disordered`, `t57`.
`before_from`, `t57`.`before_to`, `t57`.`days_open`, `t57`.`first_open`, `t57`.`last_open`
FROM (SELECT `t56`.`check_id`, `t56`.`contact_id`, `t56`.`person_id`, `t56`.`agency`, `t56`.`sent_at`, `t56`.
`returned_at`, `t56`.`recorded_at`, `t56`.`recorded_by`, `t56`.`asked_for`, `t56`.`triage_rag`, `t56`.`as_at`, `t56`.
`from_on`, `t56`.`from_minute`, `t56`.`to_on`, `t56`.`to_minute`, `t56`.`is_done`, `t56`.`disordered`, `t56`.
`before_from`, `t56`.`before_to`, `t56`.`days_open`, `t56`.`first_open`, `t56`.`first_number`, `t56`.`number`,
DATEDIFF(DAY, `t56`.`first_number`, `t56`.`number`) AS `last_open`
FROM (SELECT `t55`.`check_id`, `t55`.`contact_id`, `t55`.`person_id`, `t55`.`agency`, `t55`.`sent_at`, `t55`.
`returned_at`, `t55`.`recorded_at`, `t55`.`recorded_by`, `t55`.`asked_for`, `t55`.`triage_rag`, `t55`.`as_at`, `t55`.
`from_on`, `t55`.`from_minute`, `t55`.`to_on`, `t55`.`to_minute`, `t55`.`is_done`, `t55`.`disordered`, `t55`.
`before_from`, `t55`.`before_to`, `t55`.`days_open`, `t55`.`first_open`, `t55`.`first_number`, `t55`.`number`
FROM (SELECT `t54`.`check_id`, `t54`.`contact_id`, `t54`.`person_id`, `t54`.`agency`, `t54`.`sent_at`, `t54`.
`returned_at`, `t54`.`recorded_at`, `t54`.`recorded_by`, `t54`.`asked_for`, `t54`.`triage_rag`, `t54`.`as_at`, `t54`.
`from_on`, `t54`.`from_minute`, `t54`.`to_on`, `t54`.`to_minute`, `t54`.`is_done`, `t54`.`disordered`, `t54`.
`before_from`, `t54`.`before_to`, `t54`.`days_open`, `t54`.`first_open`, `t54`.`first_number`, `t23`.`shift_from`,
`t23`.`number`
FROM (SELECT `t52`.`check_id`, `t52`.`contact_id`, `t52`.`person_id`, `t52`.`agency`, `t52`.`sent_at`, `t52`.
`returned_at`, `t52`.`recorded_at`, `t52`.`recorded_by`, `t52`.`asked_for`, `t52`.`triage_rag`, `t52`.`as_at`, `t52`.
`from_on`, `t52`.`from_minute`, `t52`.`to_on`, `t52`.`to_minute`, `t52`.`is_done`, `t52`.`disordered`, `t52`.
`before_from`, `t52`.`before_to`, `t52`.`days_open`, `t52`.`first_open`, `t52`.`first_number`
FROM (SELECT `t51`.`check_id`, `t51`.`contact_id`, `t51`.`person_id`, `t51`.`agency`, `t51`.`sent_at`, `t51`.
`returned_at`, `t51`.`recorded_at`, `t51`.`recorded_by`, `t51`.`asked_for`, `t51`.`triage_rag`, `t51`.`as_at`, `t51`.
`from_on`, `t51`.`from_minute`, `t51`.`to_on`, `t51`.`to_minute`, `t51`.`is_done`, `t51`.`disordered`, `t51`.
`before_from`, `t51`.`before_to`, `t51`.`days_open`, `t51`.`first_open`, `t24`.`shift_from`, `t24`.`first_number`
FROM (SELECT `t49`.`check_id`, `t49`.`contact_id`, `t49`.`person_id`, `t49`.`agency`, `t49`.`sent_at`, `t49`.
`returned_at`, `t49`.`recorded_at`, `t49`.`recorded_by`, `t49`.`asked_for`, `t49`.`triage_rag`, `t49`.`as_at`, `t49`.
`from_on`, `t49`.`from_minute`, `t49`.`to_on`, `t49`.`to_minute`, `t49`.`is_done`, `t49`.`disordered`, `t49`.
`before_from`, `t49`.`before_to`, `t49`.`days_open`, `t49`.`first_open`
FROM (SELECT `t48`.`check_id`, `t48`.`contact_id`, `t48`.`person_id`, `t48`.`agency`, `t48`.`sent_at`, `t48`.
`returned_at`, `t48`.`recorded_at`, `t48`.`recorded_by`, `t48`.`asked_for`, `t48`.`triage_rag`, `t48`.`as_at`, `t48`.
`from_on`, `t48`.`from_minute`, `t48`.`to_on`, `t48`.`to_minute`, `t48`.`is_done`, `t48`.`disordered`, `t48`.
`before_from`, `t48`.`before_to`, `t48`.`days_open`, `t48`.`first_number`, `t48`.`number`, DATEDIFF(DAY, `t48`.
`first_number`, `t48`.`number`) AS `first_open`
FROM (SELECT `t47`.`check_id`, `t47`.`contact_id`, `t47`.`person_id`, `t47`.`agency`, `t47`.`sent_at`, `t47`.
`returned_at`, `t47`.`recorded_at`, `t47`.`recorded_by`, `t47`.`asked_for`, `t47`.`triage_rag`, `t47`.`as_at`, `t47`.
`from_on`, `t47`.`from_minute`, `t47`.`to_on`, `t47`.`to_minute`, `t47`.`is_done`, `t47`.`disordered`, `t47`.
`before_from`, `t47`.`before_to`, `t47`.`days_open`, `t47`.`first_number`, `t47`.`number`
FROM (SELECT `t46`.`check_id`, `t46`.`contact_id`, `t46`.`person_id`, `t46`.`agency`, `t46`.`sent_at`, `t46`.
`returned_at`, `t46`.`recorded_at`, `t46`.`recorded_by`, `t46`.`asked_for`, `t46`.`triage_rag`, `t46`.`as_at`, `t46`.
`from_on`, `t46`.`from_minute`, `t46`.`to_on`, `t46`.`to_minute`, `t46`.`is_done`, `t46`.`disordered`, `t46`.
`before_from`, `t46`.`before_to`, `t46`.`days_open`, `t46`.`first_number`, `t23`.`shift_from`, `t23`.`number`
FROM (SELECT `t44`.`check_id`, `t44`.`contact_id`, `t44`.`person_id`, `t44`.`agency`, `t44`.`sent_at`, `t44`.
`returned_at`, `t44`.`recorded_at`, `t44`.`recorded_by`, `t44`.`asked_for`, `t44`.`triage_rag`, `t44`.`as_at`, `t44`.
`from_on`, `t44`.`from_minute`, `t44`.`to_on`, `t44`.`to_minute`, `t44`.`is_done`, `t44`.`disordered`, `t44`.
`before_from`, `t44`.`before_to`, `t44`.`days_open`, `t44`.`first_number`
FROM (SELECT `t43`.`check_id`, `t43`.`contact_id`, `t43`.`person_id`, `t43`.`agency`, `t43`.`sent_at`, `t43`.
`returned_at`, `t43`.`recorded_at`, `t43`.`recorded_by`, `t43`.`asked_for`, `t43`.`triage_rag`, `t43`.`as_at`, `t43`.
`from_on`, `t43`.`from_minute`, `t43`.`to_on`, `t43`.`to_minute`, `t43`.`is_done`, `t43`.`disordered`, `t43`.
`before_from`, `t43`.`before_to`, `t43`.`days_open`, `t24`.`shift_from`, `t24`.`first_number`
FROM (SELECT `t41`.`check_id`, `t41`.`contact_id`, `t41`.`person_id`, `t41`.`agency`, `t41`.`sent_at`, `t41`.
`returned_at`, `t41`.`recorded_at`, `t41`.`recorded_by`, `t41`.`asked_for`, `t41`.`triage_rag`, `t41`.`as_at`, `t41`.
`from_on`, `t41`.`from_minute`, `t41`.`to_on`, `t41`.`to_minute`, `t41`.`is_done`, `t41`.`disordered`, `t41`.
`before_from`, `t41`.`before_to`, `t41`.`days_open`
FROM (SELECT `t40`.`check_id`, `t40`.`contact_id`, `t40`.`person_id`, `t40`.`agency`, `t40`.`sent_at`, `t40`.
`returned_at`, `t40`.`recorded_at`, `t40`.`recorded_by`, `t40`.`asked_for`, `t40`.`triage_rag`, `t40`.`as_at`, `t40`.
`from_on`, `t40`.`from_minute`, `t40`.`to_on`, `t40`.`to_minute`, `t40`.`is_done`, `t40`.`disordered`, `t40`.
`before_from`, `t40`.`before_to`, `t40`.`first_number`, `t40`.`number`, DATEDIFF(DAY, `t40`.`first_number`, `t40`.
`number`) AS `days_open`
FROM (SELECT `t39`.`check_id`, `t39`.`contact_id`, `t39`.`person_id`, `t39`.`agency`, `t39`.`sent_at`, `t39`.
`returned_at`, `t39`.`recorded_at`, `t39`.`recorded_by`, `t39`.`asked_for`, `t39`.`triage_rag`, `t39`.`as_at`, `t39`.
`from_on`, `t39`.`from_minute`, `t39`.`to_on`, `t39`.`to_minute`, `t39`.`is_done`, `t39`.`disordered`, `t39`.
`before_from`, `t39`.`before_to`, `t39`.`first_number`, `t39`.`number`
FROM (SELECT `t38`.`check_id`, `t38`.`contact_id`, `t38`.`person_id`, `t38`.`agency`, `t38`.`sent_at`, `t38`.
`returned_at`, `t38`.`recorded_at`, `t38`.`recorded_by`, `t38`.`asked_for`, `t38`.`triage_rag`, `t38`.`as_at`, `t38`.
`from_on`, `t38`.`from_minute`, `t38`.`to_on`, `t38`.`to_minute`, `t38`.`is_done`, `t38`.`disordered`, `t38`.
`before_from`, `t38`.`before_to`, `t38`.`first_number`, `t23`.`shift_from`, `t23`.`number`
FROM (SELECT `t36`.`check_id`, `t36`.`contact_id`, `t36`.`person_id`, `t36`.`agency`, `t36`.`sent_at`, `t36`.
`returned_at`, `t36`.`recorded_at`, `t36`.`recorded_by`, `t36`.`asked_for`, `t36`.`triage_rag`, `t36`.`as_at`, `t36`.
`from_on`, `t36`.`from_minute`, `t36`.`to_on`, `t36`.`to_minute`, `t36`.`is_done`, `t36`.`disordered`, `t36`.
`before_from`, `t36`.`before_to`, `t36`.`first_number`
FROM (SELECT `t35`.`check_id`, `t35`.`contact_id`, `t35`.`person_id`, `t35`.`agency`, `t35`.`sent_at`, `t35`.
`returned_at`, `t35`.`recorded_at`, `t35`.`recorded_by`, `t35`.`asked_for`, `t35`.`triage_rag`, `t35`.`as_at`, `t35`.
`from_on`, `t35`.`from_minute`, `t35`.`to_on`, `t35`.`to_minute`, `t35`.`is_done`, `t35`.`disordered`, `t35`.
`before_from`, `t35`.`before_to`, `t24`.`shift_from`, `t24`.`first_number`
FROM (SELECT `t33`.`check_id`, `t33`.`contact_id`, `t33`.`person_id`, `t33`.`agency`, `t33`.`sent_at`, `t33`.
`returned_at`, `t33`.`recorded_at`, `t33`.`recorded_by`, `t33`.`asked_for`, `t33`.`triage_rag`, `t33`.`as_at`, `t33`.
`from_on`, `t33`.`from_minute`, `t33`.`to_on`, `t33`.`to_minute`, `t33`.`is_done`, `t33`.`disordered`, `t33`.
`before_from`, `t33`.`before_to`
FROM (SELECT `t32`.`check_id`, `t32`.`contact_id`, `t32`.`person_id`, `t32`.`agency`, `t32`.`sent_at`, `t32`.
`returned_at`, `t32`.`recorded_at`, `t32`.`recorded_by`, `t32`.`asked_for`, `t32`.`triage_rag`, `t32`.`as_at`, `t32`.
`from_on`, `t32`.`from_minute`, `t32`.`to_on`, `t32`.`to_minute`, `t32`.`is_done`, `t32`.`disordered`, `t32`.
`before_from`, `t25`.`shift_from`, `t25`.`before_to`
FROM (SELECT `t30`.`check_id`, `t30`.`contact_id`, `t30`.`person_id`, `t30`.`agency`, `t30`.`sent_at`, `t30`.
`returned_at`, `t30`.`recorded_at`, `t30`.`recorded_by`, `t30`.`asked_for`, `t30`.`triage_rag`, `t30`.`as_at`, `t30`.
`from_on`, `t30`.`from_minute`, `t30`.`to_on`, `t30`.`to_minute`, `t30`.`is_done`, `t30`.`disordered`, `t30`.
`before_from`
FROM (SELECT `t29`.`check_id`, `t29`.`contact_id`, `t29`.`person_id`, `t29`.`agency`, `t29`.`sent_at`, `t29`.
`returned_at`, `t29`.`recorded_at`, `t29`.`recorded_by`, `t29`.`asked_for`, `t29`.`triage_rag`, `t29`.`as_at`, `t29`.
`from_on`, `t29`.`from_minute`, `t29`.`to_on`, `t29`.`to_minute`, `t29`.`is_done`, `t29`.`disordered`, `t26`.
`shift_from`, `t26`.`before_from`
FROM (SELECT `t27`.`check_id`, `t27`.`contact_id`, `t27`.`person_id`, `t27`.`agency`, `t27`.`sent_at`, `t27`.
`returned_at`, `t27`.`recorded_at`, `t27`.`recorded_by`, `t27`.`asked_for`, `t27`.`triage_rag`, `t27`.`as_at`, CAST(
`t27`.`sent_at` AS DATE) AS `from_on`, (EXTRACT(hour
FROM `t27`.`sent_at`) * 60) + EXTRACT(minute
FROM `t27`.`sent_at`) AS `from_minute`, IF(COALESCE(CAST(`t27`.`returned_at` AS DATE) <= `t27`.`as_at`, FALSE), CAST(
`t27`.`returned_at` AS DATE), `t27`.`as_at`) AS `to_on`, IF(COALESCE(CAST(`t27`.`returned_at` AS DATE) <= `t27`.
`as_at`, FALSE), (EXTRACT(hour
FROM `t27`.`returned_at`) * 60) + EXTRACT(minute
FROM `t27`.`returned_at`), 1440) AS `to_minute`, COALESCE(CAST(`t27`.`returned_at` AS DATE) <= `t27`.`as_at`, FALSE)
AS `is_done`, COALESCE(`t27`.`returned_at` < `t27`.`sent_at`, FALSE) AS `disordered`
FROM (SELECT `t7`.`check_id`, `t7`.`contact_id`, `t7`.`person_id`, `t7`.`agency`, `t7`.`sent_at`, `t7`.`returned_at`,
`t7`.`recorded_at`, `t7`.`recorded_by`, `t19`.`asked_for`, `t19`.`triage_rag`, `t8`.`as_at`
FROM `agency_checks` AS `t7`
LEFT OUTER JOIN (SELECT `t5`.`contact_id` AS `asked_for`, `t5`.`triage_rag`
FROM `mash_contacts` AS `t5`) AS `t19` ON `t7`.`contact_id` = `t19`.`asked_for` CROSS JOIN `snapshot_day` AS `t8`) AS
`t27`) AS `t29`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_from`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t26` ON `t29`.`from_on` = `t26`.`shift_from`) AS
`t30`) AS `t32`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `before_to`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'day_before' AND `t2`.`variant` = 'all') AS `t25` ON `t32`.`to_on` = `t25`.`shift_from`) AS
`t33`) AS `t35`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t24` ON `t35`.`before_from` = `t24`.
`shift_from`) AS `t36`) AS `t38`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t23` ON `t38`.`before_to` = `t23`.
`shift_from`) AS `t39`) AS `t40`) AS `t41`) AS `t43`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t24` ON `t43`.`before_from` = `t24`.
`shift_from`) AS `t44`) AS `t46`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t23` ON `t46`.`from_on` = `t23`.
`shift_from`) AS `t47`) AS `t48`) AS `t49`) AS `t51`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `first_number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t24` ON `t51`.`before_to` = `t24`.
`shift_from`) AS `t52`) AS `t54`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `shift_from`, `t2`.`due_on` AS `number`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'working_day_number' AND `t2`.`variant` = 'all') AS `t23` ON `t54`.`to_on` = `t23`.
`shift_from`) AS `t55`) AS `t56`) AS `t57`) AS `t59`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `opens`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_opens') AS `t22` ON `t59`.`from_on` = `t22`.`given_on` AND 'all' = `t22`.
`given_variant`) AS `t60`) AS `t62`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `closes`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'hub_closes') AS `t21` ON `t62`.`from_on` = `t21`.`given_on` AND 'all' = `t21`.
`given_variant`) AS `t63`) AS `t64`) AS `t66`
LEFT OUTER JOIN (SELECT `t2`.`started_on` AS `given_on`, `t2`.`variant` AS `given_variant`, DATEDIFF(DAY, `t2`.
`started_on`, `t2`.`due_on`) AS `target`
FROM `deadlines` AS `t2`
WHERE `t2`.`parameter` = 'agency_answer') AS `t20` ON `t66`.`from_on` = `t20`.`given_on` AND `t66`.`triage_rag` =
`t20`.`given_variant`) AS `t67`) AS `t68`
WHERE `t68`.`is_done` OR ((`t68`.`target` IS NULL) OR `t68`.`disordered`) OR (`t68`.`open_minutes` > (`t68`.`target` *
60))) AS `t70`
INNER JOIN `period_days` AS `t6` ON `t70`.`from_on` = `t6`.`day`) AS `t71`) AS `t72`) AS `t74`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t11` ON `t74`.`person_id` = `t11`.`held_by` AND `t74`.`from_on` >= `t11`.`from_on`
AND ((`t11`.`held_next` IS NULL) OR (`t74`.`from_on` < `t11`.`held_next`))) AS `t75`) AS `t76`) AS `t77`;

-- measure MA04
SELECT CAST(`t21`.`period` AS STRING) AS `period`, CAST(`t21`.`person_id` AS STRING) AS `person_id`, CAST(`t21`.
`worker_id` AS STRING) AS `worker_id`, CAST(`t21`.`team_id` AS STRING) AS `team_id`, CAST(CAST(NULL AS STRING) AS
STRING) AS `category`, CAST(IF(`t21`.`hit` IS NOT NULL AND NOT ISNAN(`t21`.`hit`), `t21`.`counted`, 0.0) AS DOUBLE) AS
`counted`, CAST(COALESCE(`t21`.`hit`, 0.0) AS DOUBLE) AS `hit`, CAST(IF(`t21`.`hit` IS NOT NULL AND NOT ISNAN(`t21`.
`hit`), 0.0, `t21`.`counted`) AS DOUBLE) AS `unknown`, CAST(0.0 AS DOUBLE) AS `pending`, CAST(0.0 AS DOUBLE) AS
`overdue`
FROM (SELECT `t20`.`contact_id`, `t20`.`person_id`, `t20`.`received_at`, `t20`.`triage_rag`, `t20`.`decided_at`, `t20`
.`decision_rag`, `t20`.`decided_by`, `t20`.`unconsented_because`, `t20`.`recorded_at`, `t20`.`recorded_by`, `t20`.
`given_for`, `t20`.`consent`, `t20`.`is_told`, `t20`.`received_on`, `t20`.`hit`, `t20`.`period`, `t20`.`counted`,
`t20`.`worker_id`, `t20`.`team_id`
FROM (SELECT `t19`.`contact_id`, `t19`.`person_id`, `t19`.`received_at`, `t19`.`triage_rag`, `t19`.`decided_at`, `t19`
.`decision_rag`, `t19`.`decided_by`, `t19`.`unconsented_because`, `t19`.`recorded_at`, `t19`.`recorded_by`, `t19`.
`given_for`, `t19`.`consent`, `t19`.`is_told`, `t19`.`received_on`, `t19`.`hit`, `t19`.`period`, `t19`.`counted`,
`t19`.`held_by`, `t19`.`held_worker`, `t19`.`held_team`, `t19`.`from_on`, `t19`.`until_on`, `t19`.`held_next`, IF((
`t19`.`until_on` IS NULL) OR (`t19`.`received_on` <= `t19`.`until_on`), `t19`.`held_worker`, CAST(NULL AS STRING)) AS
`worker_id`, `t19`.`held_team` AS `team_id`
FROM (SELECT `t18`.`contact_id`, `t18`.`person_id`, `t18`.`received_at`, `t18`.`triage_rag`, `t18`.`decided_at`, `t18`
.`decision_rag`, `t18`.`decided_by`, `t18`.`unconsented_because`, `t18`.`recorded_at`, `t18`.`recorded_by`, `t18`.
`given_for`, `t18`.`consent`, `t18`.`is_told`, `t18`.`received_on`, `t18`.`hit`, `t18`.`period`, `t18`.`counted`,
`t10`.`held_by`, `t10`.`held_worker`, `t10`.`held_team`, `t10`.`from_on`, `t10`.`until_on`, `t10`.`held_next`
FROM (SELECT `t16`.`contact_id`, `t16`.`person_id`, `t16`.`received_at`, `t16`.`triage_rag`, `t16`.`decided_at`, `t16`
.`decision_rag`, `t16`.`decided_by`, `t16`.`unconsented_because`, `t16`.`recorded_at`, `t16`.`recorded_by`, `t16`.
`given_for`, `t16`.`consent`, `t16`.`is_told`, `t16`.`received_on`, `t16`.`hit`, `t16`.`period`, 1.0 AS `counted`
FROM (SELECT `t15`.`contact_id`, `t15`.`person_id`, `t15`.`received_at`, `t15`.`triage_rag`, `t15`.`decided_at`, `t15`
.`decision_rag`, `t15`.`decided_by`, `t15`.`unconsented_because`, `t15`.`recorded_at`, `t15`.`recorded_by`, `t15`.
`given_for`, `t15`.`consent`, `t15`.`is_told`, `t15`.`received_on`, `t15`.`hit`, `t15`.`period`
FROM (SELECT `t14`.`contact_id`, `t14`.`person_id`, `t14`.`received_at`, `t14`.`triage_rag`, `t14`.`decided_at`, `t14`
.`decision_rag`, `t14`.`decided_by`, `t14`.`unconsented_because`, `t14`.`recorded_at`, `t14`.`recorded_by`, `t14`.
`given_for`, `t14`.`consent`, `t14`.`is_told`, `t14`.`received_on`, `t14`.`hit`, `t5`.`period`, `t5`.`day`
FROM (SELECT `t12`.`contact_id`, `t12`.`person_id`, `t12`.`received_at`, `t12`.`triage_rag`, `t12`.`decided_at`, `t12`
.`decision_rag`, `t12`.`decided_by`, `t12`.`unconsented_because`, `t12`.`recorded_at`, `t12`.`recorded_by`, `t12`.
`given_for`, `t12`.`consent`, `t12`.`is_told`, CAST(`t12`.`received_at` AS DATE) AS `received_on`, IF((`t12`.
`is_told` IS NULL) AND NOT (COALESCE(`t12`.`consent` = 'obtained', FALSE) OR (`t12`.`unconsented_because` IS NOT NULL
)), CAST(NULL AS DOUBLE), CAST(COALESCE(`t12`.`consent` = 'obtained', FALSE) OR (`t12`.`unconsented_because` IS NOT
NULL) AS DOUBLE)) AS `hit`
FROM (SELECT `t6`.`contact_id`, `t6`.`person_id`, `t6`.`received_at`, `t6`.`triage_rag`, `t6`.`decided_at`, `t6`.
`decision_rag`, `t6`.`decided_by`, `t6`.`unconsented_because`, `t6`.`recorded_at`, `t6`.`recorded_by`, `t11`.
`given_for`, `t11`.`consent`, `t11`.`is_told`
FROM `mash_contacts` AS `t6`
LEFT
SEMI JOIN `agency_checks` AS `t7` ON `t6`.`contact_id` = `t7`.`contact_id`
LEFT OUTER JOIN (SELECT `t4`.`contact_id` AS `given_for`, `t4`.`consent`, 1 AS `is_told`
FROM `contact_decisions` AS `t4`) AS `t11` ON `t6`.`contact_id` = `t11`.`given_for`) AS `t12`) AS `t14`
INNER JOIN `period_days` AS `t5` ON `t14`.`received_on` = `t5`.`day`) AS `t15`) AS `t16`) AS `t18`
LEFT OUTER JOIN (SELECT `t0`.`person_id` AS `held_by`, `t0`.`worker_id` AS `held_worker`, `t0`.`team_id` AS
`held_team`, `t0`.`from_on`, `t0`.`until_on`, `t0`.`next_on` AS `held_next`
FROM `responsibility` AS `t0`) AS `t10` ON `t18`.`person_id` = `t10`.`held_by` AND `t18`.`received_on` >= `t10`.
`from_on` AND ((`t10`.`held_next` IS NULL) OR (`t18`.`received_on` < `t10`.`held_next`))) AS `t19`) AS `t20`) AS `t21`;
