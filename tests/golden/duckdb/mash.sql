-- measure MA01
WITH "t80" AS (SELECT "t79"."contact_id", "t79"."person_id", "t79"."received_at", "t79"."triage_rag", "t79".
"decided_at", "t79"."decision_rag", "t79"."decided_by", "t79"."unconsented_because", "t79"."recorded_at", "t79".
"recorded_by", "t79"."as_at", "t79"."from_on", "t79"."from_minute", "t79"."to_on", "t79"."to_minute", "t79"."is_done"
, "t79"."disordered", "t79"."before_from", "t79"."before_to", "t79"."days_open", "t79"."first_open", "t79".
"last_open", "t79"."opens", "t79"."closes", "t79"."open_minutes", "t79"."all_minutes", "t79"."target", "t79".
"working_days", "t79"."from_number", "t33"."working_number", "t33"."day", "t23"."any_number", "t23"."any_day"
FROM (SELECT "t77".* EXCLUDE ("shift_from")
FROM (SELECT "t76"."contact_id", "t76"."person_id", "t76"."received_at", "t76"."triage_rag", "t76"."decided_at", "t76"
."decision_rag", "t76"."decided_by", "t76"."unconsented_because", "t76"."recorded_at", "t76"."recorded_by", "t76".
"as_at", "t76"."from_on", "t76"."from_minute", "t76"."to_on", "t76"."to_minute", "t76"."is_done", "t76"."disordered",
"t76"."before_from", "t76"."before_to", "t76"."days_open", "t76"."first_open", "t76"."last_open", "t76"."opens", "t76"
."closes", "t76"."open_minutes", "t76"."all_minutes", "t76"."target", "t76"."working_days", "t24"."shift_from", "t24"
."from_number"
FROM (SELECT "t74"."contact_id", "t74"."person_id", "t74"."received_at", "t74"."triage_rag", "t74"."decided_at", "t74"
."decision_rag", "t74"."decided_by", "t74"."unconsented_because", "t74"."recorded_at", "t74"."recorded_by", "t74".
"as_at", "t74"."from_on", "t74"."from_minute", "t74"."to_on", "t74"."to_minute", "t74"."is_done", "t74"."disordered",
"t74"."before_from", "t74"."before_to", "t74"."days_open", "t74"."first_open", "t74"."last_open", "t74"."opens", "t74"
."closes", "t74"."open_minutes", "t74"."all_minutes", "t74"."target", CASE WHEN (("t74"."target" * 60) - ("t74".
"first_open" * ((("t74"."closes" - "t74"."opens") * 60) - LEAST(GREATEST("t74"."from_minute" - ("t74"."opens" * 60), 0
), ("t74"."closes" - "t74"."opens") * 60)))) < 0 THEN 0 ELSE CAST(((("t74"."target" * 60) - ("t74"."first_open" * (((
"t74"."closes" - "t74"."opens") * 60) - LEAST(GREATEST("t74"."from_minute" - ("t74"."opens" * 60), 0), ("t74".
"closes" - "t74"."opens") * 60)))) - ((("t74"."target" * 60) - ("t74"."first_open" * ((("t74"."closes" - "t74".
"opens") * 60) - LEAST(GREATEST("t74"."from_minute" - ("t74"."opens" * 60), 0), ("t74"."closes" - "t74"."opens") * 60
)))) % (("t74"."closes" - "t74"."opens") * 60))) / (("t74"."closes" - "t74"."opens") * 60) AS BIGINT) + 1 END AS
"working_days"
FROM (SELECT "t73".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t72"."contact_id", "t72"."person_id", "t72"."received_at", "t72"."triage_rag", "t72"."decided_at", "t72"
."decision_rag", "t72"."decided_by", "t72"."unconsented_because", "t72"."recorded_at", "t72"."recorded_by", "t72".
"as_at", "t72"."from_on", "t72"."from_minute", "t72"."to_on", "t72"."to_minute", "t72"."is_done", "t72"."disordered",
"t72"."before_from", "t72"."before_to", "t72"."days_open", "t72"."first_open", "t72"."last_open", "t72"."opens", "t72"
."closes", "t72"."open_minutes", "t72"."all_minutes", "t29"."given_on", "t29"."given_variant", "t29"."target"
FROM (SELECT "t70"."contact_id", "t70"."person_id", "t70"."received_at", "t70"."triage_rag", "t70"."decided_at", "t70"
."decision_rag", "t70"."decided_by", "t70"."unconsented_because", "t70"."recorded_at", "t70"."recorded_by", "t70".
"as_at", "t70"."from_on", "t70"."from_minute", "t70"."to_on", "t70"."to_minute", "t70"."is_done", "t70"."disordered",
"t70"."before_from", "t70"."before_to", "t70"."days_open", "t70"."first_open", "t70"."last_open", "t70"."opens", "t70"
."closes", (("t70"."days_open" * (("t70"."closes" - "t70"."opens") * 60)) + ("t70"."last_open" * LEAST(GREATEST("t70"
."to_minute" - ("t70"."opens" * 60), 0), ("t70"."closes" - "t70"."opens") * 60))) - ("t70"."first_open" * LEAST(
GREATEST("t70"."from_minute" - ("t70"."opens" * 60), 0), ("t70"."closes" - "t70"."opens") * 60)) AS "open_minutes", (
(DATE_DIFF('DAY', "t70"."from_on", "t70"."to_on") * 1440) + "t70"."to_minute") - "t70"."from_minute" AS "all_minutes"
FROM (SELECT "t69".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t68"."contact_id", "t68"."person_id", "t68"."received_at", "t68"."triage_rag", "t68"."decided_at", "t68"
."decision_rag", "t68"."decided_by", "t68"."unconsented_because", "t68"."recorded_at", "t68"."recorded_by", "t68".
"as_at", "t68"."from_on", "t68"."from_minute", "t68"."to_on", "t68"."to_minute", "t68"."is_done", "t68"."disordered",
"t68"."before_from", "t68"."before_to", "t68"."days_open", "t68"."first_open", "t68"."last_open", "t68"."opens", "t30"
."given_on", "t30"."given_variant", "t30"."closes"
FROM (SELECT "t66".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t65"."contact_id", "t65"."person_id", "t65"."received_at", "t65"."triage_rag", "t65"."decided_at", "t65"
."decision_rag", "t65"."decided_by", "t65"."unconsented_because", "t65"."recorded_at", "t65"."recorded_by", "t65".
"as_at", "t65"."from_on", "t65"."from_minute", "t65"."to_on", "t65"."to_minute", "t65"."is_done", "t65"."disordered",
"t65"."before_from", "t65"."before_to", "t65"."days_open", "t65"."first_open", "t65"."last_open", "t31"."given_on",
"t31"."given_variant", "t31"."opens"
FROM (SELECT "t63".* EXCLUDE ("first_number", "number")
FROM (SELECT "t62"."contact_id", "t62"."person_id", "t62"."received_at", "t62"."triage_rag", "t62"."decided_at", "t62"
."decision_rag", "t62"."decided_by", "t62"."unconsented_because", "t62"."recorded_at", "t62"."recorded_by", "t62".
"as_at", "t62"."from_on", "t62"."from_minute", "t62"."to_on", "t62"."to_minute", "t62"."is_done", "t62"."disordered",
"t62"."before_from", "t62"."before_to", "t62"."days_open", "t62"."first_open", "t62"."first_number", "t62"."number",
DATE_DIFF('DAY', "t62"."first_number", "t62"."number") AS "last_open"
FROM (SELECT "t61".* EXCLUDE ("shift_from")
FROM (SELECT "t60"."contact_id", "t60"."person_id", "t60"."received_at", "t60"."triage_rag", "t60"."decided_at", "t60"
."decision_rag", "t60"."decided_by", "t60"."unconsented_because", "t60"."recorded_at", "t60"."recorded_by", "t60".
"as_at", "t60"."from_on", "t60"."from_minute", "t60"."to_on", "t60"."to_minute", "t60"."is_done", "t60"."disordered",
"t60"."before_from", "t60"."before_to", "t60"."days_open", "t60"."first_open", "t60"."first_number", "t25".
"shift_from", "t25"."number"
FROM (SELECT "t58".* EXCLUDE ("shift_from")
FROM (SELECT "t57"."contact_id", "t57"."person_id", "t57"."received_at", "t57"."triage_rag", "t57"."decided_at", "t57"
."decision_rag", "t57"."decided_by", "t57"."unconsented_because", "t57"."recorded_at", "t57"."recorded_by", "t57".
"as_at", "t57"."from_on", "t57"."from_minute", "t57"."to_on", "t57"."to_minute", "t57"."is_done", "t57"."disordered",
"t57"."before_from", "t57"."before_to", "t57"."days_open", "t57"."first_open", "t26"."shift_from", "t26".
"first_number"
FROM (SELECT "t55".* EXCLUDE ("first_number", "number")
FROM (SELECT "t54"."contact_id", "t54"."person_id", "t54"."received_at", "t54"."triage_rag", "t54"."decided_at", "t54"
."decision_rag", "t54"."decided_by", "t54"."unconsented_because", "t54"."recorded_at", "t54"."recorded_by", "t54".
"as_at", "t54"."from_on", "t54"."from_minute", "t54"."to_on", "t54"."to_minute", "t54"."is_done", "t54"."disordered",
"t54"."before_from", "t54"."before_to", "t54"."days_open", "t54"."first_number", "t54"."number", DATE_DIFF('DAY',
"t54"."first_number", "t54"."number") AS "first_open"
FROM (SELECT "t53".* EXCLUDE ("shift_from")
FROM (SELECT "t52"."contact_id", "t52"."person_id", "t52"."received_at", "t52"."triage_rag", "t52"."decided_at", "t52"
."decision_rag", "t52"."decided_by", "t52"."unconsented_because", "t52"."recorded_at", "t52"."recorded_by", "t52".
"as_at", "t52"."from_on", "t52"."from_minute", "t52"."to_on", "t52"."to_minute", "t52"."is_done", "t52"."disordered",
"t52"."before_from", "t52"."before_to", "t52"."days_open", "t52"."first_number", "t25"."shift_from", "t25"."number"
FROM (SELECT "t50".* EXCLUDE ("shift_from")
FROM (SELECT "t49"."contact_id", "t49"."person_id", "t49"."received_at", "t49"."triage_rag", "t49"."decided_at", "t49"
."decision_rag", "t49"."decided_by", "t49"."unconsented_because", "t49"."recorded_at", "t49"."recorded_by", "t49".
"as_at", "t49"."from_on", "t49"."from_minute", "t49"."to_on", "t49"."to_minute", "t49"."is_done", "t49"."disordered",
"t49"."before_from", "t49"."before_to", "t49"."days_open", "t26"."shift_from", "t26"."first_number"
FROM (SELECT "t47".* EXCLUDE ("first_number", "number")
FROM (SELECT "t46"."contact_id", "t46"."person_id", "t46"."received_at", "t46"."triage_rag", "t46"."decided_at", "t46"
."decision_rag", "t46"."decided_by", "t46"."unconsented_because", "t46"."recorded_at", "t46"."recorded_by", "t46".
"as_at", "t46"."from_on", "t46"."from_minute", "t46"."to_on", "t46"."to_minute", "t46"."is_done", "t46"."disordered",
"t46"."before_from", "t46"."before_to", "t46"."first_number", "t46"."number", DATE_DIFF('DAY', "t46"."first_number",
"t46"."number") AS "days_open"
FROM (SELECT "t45".* EXCLUDE ("shift_from")
FROM (SELECT "t44"."contact_id", "t44"."person_id", "t44"."received_at", "t44"."triage_rag", "t44"."decided_at", "t44"
."decision_rag", "t44"."decided_by", "t44"."unconsented_because", "t44"."recorded_at", "t44"."recorded_by", "t44".
"as_at", "t44"."from_on", "t44"."from_minute", "t44"."to_on", "t44"."to_minute", "t44"."is_done", "t44"."disordered",
"t44"."before_from", "t44"."before_to", "t44"."first_number", "t25"."shift_from", "t25"."number"
FROM (SELECT "t42".* EXCLUDE ("shift_from")
FROM (SELECT "t41"."contact_id", "t41"."person_id", "t41"."received_at", "t41"."triage_rag", "t41"."decided_at", "t41"
."decision_rag", "t41"."decided_by", "t41"."unconsented_because", "t41"."recorded_at", "t41"."recorded_by", "t41".
"as_at", "t41"."from_on", "t41"."from_minute", "t41"."to_on", "t41"."to_minute", "t41"."is_done", "t41"."disordered",
"t41"."before_from", "t41"."before_to", "t26"."shift_from", "t26"."first_number"
FROM (SELECT "t39".* EXCLUDE ("shift_from")
FROM (SELECT "t38"."contact_id", "t38"."person_id", "t38"."received_at", "t38"."triage_rag", "t38"."decided_at", "t38"
."decision_rag", "t38"."decided_by", "t38"."unconsented_because", "t38"."recorded_at", "t38"."recorded_by", "t38".
"as_at", "t38"."from_on", "t38"."from_minute", "t38"."to_on", "t38"."to_minute", "t38"."is_done", "t38"."disordered",
"t38"."before_from", "t27"."shift_from", "t27"."before_to"
FROM (SELECT "t36".* EXCLUDE ("shift_from")
FROM (SELECT "t35"."contact_id", "t35"."person_id", "t35"."received_at", "t35"."triage_rag", "t35"."decided_at", "t35"
."decision_rag", "t35"."decided_by", "t35"."unconsented_because", "t35"."recorded_at", "t35"."recorded_by", "t35".
"as_at", "t35"."from_on", "t35"."from_minute", "t35"."to_on", "t35"."to_minute", "t35"."is_done", "t35"."disordered",
"t28"."shift_from", "t28"."before_from"
FROM (SELECT "t22"."contact_id", "t22"."person_id", "t22"."received_at", "t22"."triage_rag", "t22"."decided_at", "t22"
."decision_rag", "t22"."decided_by", "t22"."unconsented_because", "t22"."recorded_at", "t22"."recorded_by", "t22".
"as_at", CAST("t22"."received_at" AS DATE) AS "from_on", (EXTRACT(hour
FROM "t22"."received_at") * 60) + EXTRACT(minute
FROM "t22"."received_at") AS "from_minute", CASE WHEN COALESCE(CAST("t22"."decided_at" AS DATE) <= "t22"."as_at",
FALSE) THEN CAST("t22"."decided_at" AS DATE) ELSE "t22"."as_at" END AS "to_on", CASE WHEN COALESCE(CAST("t22".
"decided_at" AS DATE) <= "t22"."as_at", FALSE) THEN (EXTRACT(hour
FROM "t22"."decided_at") * 60) + EXTRACT(minute
FROM "t22"."decided_at") ELSE 1440 END AS "to_minute", COALESCE(CAST("t22"."decided_at" AS DATE) <= "t22"."as_at",
FALSE) AS "is_done", COALESCE("t22"."decided_at" < "t22"."received_at", FALSE) AS "disordered"
FROM (SELECT "t8"."contact_id", "t8"."person_id", "t8"."received_at", "t8"."triage_rag", "t8"."decided_at", "t8".
"decision_rag", "t8"."decided_by", "t8"."unconsented_because", "t8"."recorded_at", "t8"."recorded_by", "t9"."as_at"
FROM "mash_contacts" AS "t8" CROSS JOIN "snapshot_day" AS "t9") AS "t22") AS "t35"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "before_from"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'day_before' AND "t3"."variant" = 'all') AS "t28" ON "t35"."from_on" = "t28"."shift_from") AS
"t36") AS "t38"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "before_to"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'day_before' AND "t3"."variant" = 'all') AS "t27" ON "t38"."to_on" = "t27"."shift_from") AS
"t39") AS "t41"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t26" ON "t41"."before_from" = "t26".
"shift_from") AS "t42") AS "t44"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t25" ON "t44"."before_to" = "t25".
"shift_from") AS "t45") AS "t46") AS "t47") AS "t49"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t26" ON "t49"."before_from" = "t26".
"shift_from") AS "t50") AS "t52"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t25" ON "t52"."from_on" = "t25".
"shift_from") AS "t53") AS "t54") AS "t55") AS "t57"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t26" ON "t57"."before_to" = "t26".
"shift_from") AS "t58") AS "t60"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t25" ON "t60"."to_on" = "t25".
"shift_from") AS "t61") AS "t62") AS "t63") AS "t65"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "opens"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'hub_opens') AS "t31" ON "t65"."from_on" = "t31"."given_on" AND 'all' = "t31".
"given_variant") AS "t66") AS "t68"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "closes"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'hub_closes') AS "t30" ON "t68"."from_on" = "t30"."given_on" AND 'all' = "t30".
"given_variant") AS "t69") AS "t70") AS "t72"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "target"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'hub_decision') AS "t29" ON "t72"."from_on" = "t29"."given_on" AND "t72"."triage_rag" = "t29"
."given_variant") AS "t73") AS "t74") AS "t76"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "from_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t24" ON "t76"."from_on" = "t24".
"shift_from") AS "t77") AS "t79"
LEFT OUTER JOIN (SELECT DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t13"."due_on") AS "working_number", MIN("t13".
"started_on") AS "day"
FROM (SELECT *
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number') AS "t13" GROUP BY 1) AS "t33" ON (DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1
), "t79"."from_number") + "t79"."working_days") = "t33"."working_number"
LEFT OUTER JOIN (SELECT DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t3"."started_on") AS "any_number", "t3"."started_on"
AS "any_day"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number') AS "t23" ON (DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t79"."from_on") +
CAST((("t79"."from_minute" + ("t79"."target" * 60)) - (("t79"."from_minute" + ("t79"."target" * 60)) % 1440)) / 1440
AS BIGINT)) = "t23"."any_number")
SELECT *
FROM (SELECT CAST("t98"."period" AS TEXT) AS "period", CAST("t98"."person_id" AS TEXT) AS "person_id", CAST("t98".
"worker_id" AS TEXT) AS "worker_id", CAST("t98"."team_id" AS TEXT) AS "team_id", CAST("t98"."category" AS TEXT) AS
"category", CAST(CASE WHEN "t98"."hit" IS NOT NULL THEN "t98"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t98"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t98"."hit" IS NOT NULL THEN 0.0 ELSE "t98"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t97".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t95"."contact_id", "t95"."person_id", "t95"."received_at", "t95"."triage_rag", "t95"."decided_at", "t95"
."decision_rag", "t95"."decided_by", "t95"."unconsented_because", "t95"."recorded_at", "t95"."recorded_by", "t95".
"as_at", "t95"."from_on", "t95"."from_minute", "t95"."to_on", "t95"."to_minute", "t95"."is_done", "t95"."disordered",
"t95"."before_from", "t95"."before_to", "t95"."days_open", "t95"."first_open", "t95"."last_open", "t95"."opens", "t95"
."closes", "t95"."open_minutes", "t95"."all_minutes", "t95"."target", "t95"."working_days", "t95"."from_number", "t95"
."working_number", "t95"."any_number", "t95"."any_day", "t95"."due_on", "t95"."in_time", "t95"."unclear", "t95"."hit"
, "t95"."category", "t95"."period", "t95"."day_right", "t95"."counted", "t95"."held_by", "t95"."held_worker", "t95".
"held_team", "t95"."from_on_right", "t95"."until_on", "t95"."held_next", CASE WHEN ("t95"."until_on" IS NULL) OR (
"t95"."from_on" <= "t95"."until_on") THEN "t95"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t95".
"held_team" AS "team_id"
FROM (SELECT "t92"."contact_id", "t92"."person_id", "t92"."received_at", "t92"."triage_rag", "t92"."decided_at", "t92"
."decision_rag", "t92"."decided_by", "t92"."unconsented_because", "t92"."recorded_at", "t92"."recorded_by", "t92".
"as_at", "t92"."from_on", "t92"."from_minute", "t92"."to_on", "t92"."to_minute", "t92"."is_done", "t92"."disordered",
"t92"."before_from", "t92"."before_to", "t92"."days_open", "t92"."first_open", "t92"."last_open", "t92"."opens", "t92"
."closes", "t92"."open_minutes", "t92"."all_minutes", "t92"."target", "t92"."working_days", "t92"."from_number", "t92"
."working_number", "t92"."any_number", "t92"."any_day", "t92"."due_on", "t92"."in_time", "t92"."unclear", "t92"."hit"
, "t92"."category", "t92"."period", "t92"."day_right", "t92"."counted", "t11"."held_by", "t11"."held_worker", "t11".
"held_team", "t11"."from_on" AS "from_on_right", "t11"."until_on", "t11"."held_next"
FROM (SELECT "t88"."contact_id", "t88"."person_id", "t88"."received_at", "t88"."triage_rag", "t88"."decided_at", "t88"
."decision_rag", "t88"."decided_by", "t88"."unconsented_because", "t88"."recorded_at", "t88"."recorded_by", "t88".
"as_at", "t88"."from_on", "t88"."from_minute", "t88"."to_on", "t88"."to_minute", "t88"."is_done", "t88"."disordered",
"t88"."before_from", "t88"."before_to", "t88"."days_open", "t88"."first_open", "t88"."last_open", "t88"."opens", "t88"
."closes", "t88"."open_minutes", "t88"."all_minutes", "t88"."target", "t88"."working_days", "t88"."from_number", "t88"
."working_number", "t88"."any_number", "t88"."any_day", "t88"."due_on", "t88"."in_time", "t88"."unclear", "t88"."hit"
, "t88"."category", "t88"."period", "t88"."day_right", 1.0 AS "counted"
FROM (SELECT "t87".* EXCLUDE ("day")
FROM (SELECT "t85"."contact_id", "t85"."person_id", "t85"."received_at", "t85"."triage_rag", "t85"."decided_at", "t85"
."decision_rag", "t85"."decided_by", "t85"."unconsented_because", "t85"."recorded_at", "t85"."recorded_by", "t85".
"as_at", "t85"."from_on", "t85"."from_minute", "t85"."to_on", "t85"."to_minute", "t85"."is_done", "t85"."disordered",
"t85"."before_from", "t85"."before_to", "t85"."days_open", "t85"."first_open", "t85"."last_open", "t85"."opens", "t85"
."closes", "t85"."open_minutes", "t85"."all_minutes", "t85"."target", "t85"."working_days", "t85"."from_number", "t85"
."working_number", "t85"."day", "t85"."any_number", "t85"."any_day", "t85"."due_on", "t85"."in_time", "t85"."unclear"
, "t85"."hit", "t85"."category", "t7"."period", "t7"."day" AS "day_right"
FROM (SELECT "t81"."contact_id", "t81"."person_id", "t81"."received_at", "t81"."triage_rag", "t81"."decided_at", "t81"
."decision_rag", "t81"."decided_by", "t81"."unconsented_because", "t81"."recorded_at", "t81"."recorded_by", "t81".
"as_at", "t81"."from_on", "t81"."from_minute", "t81"."to_on", "t81"."to_minute", "t81"."is_done", "t81"."disordered",
"t81"."before_from", "t81"."before_to", "t81"."days_open", "t81"."first_open", "t81"."last_open", "t81"."opens", "t81"
."closes", "t81"."open_minutes", "t81"."all_minutes", "t81"."target", "t81"."working_days", "t81"."from_number", "t81"
."working_number", "t81"."day", "t81"."any_number", "t81"."any_day", CASE WHEN "t81"."triage_rag" = 'red' THEN "t81".
"any_day" ELSE "t81"."day" END AS "due_on", "t81"."is_done" AND (CASE WHEN "t81"."triage_rag" = 'red' THEN "t81".
"all_minutes" ELSE "t81"."open_minutes" END <= ("t81"."target" * 60)) AS "in_time", ("t81"."target" IS NULL) OR "t81"
."disordered" AS "unclear", CASE WHEN ("t81"."target" IS NULL) OR "t81"."disordered" THEN CAST(NULL AS DOUBLE) ELSE
CAST("t81"."is_done" AND (CASE WHEN "t81"."triage_rag" = 'red' THEN "t81"."all_minutes" ELSE "t81"."open_minutes" END
<= ("t81"."target" * 60)) AS DOUBLE) END AS "hit", "t81"."triage_rag" AS "category"
FROM "t80" AS "t81"
WHERE ("t81"."target" IS NULL) OR "t81"."disordered" OR (CASE WHEN "t81"."triage_rag" = 'red' THEN "t81"."any_day"
ELSE "t81"."day" END < "t81"."as_at")) AS "t85"
INNER JOIN "period_days" AS "t7" ON "t85"."from_on" = "t7"."day") AS "t87") AS "t88") AS "t92"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t11" ON "t92"."person_id" = "t11"."held_by" AND "t92"."from_on" >= "t11"."from_on"
AND (("t11"."held_next" IS NULL) OR ("t92"."from_on" < "t11"."held_next"))) AS "t95") AS "t97") AS "t98") AS "t99"
UNION ALL
SELECT *
FROM (SELECT CAST("t96"."period" AS TEXT) AS "period", CAST("t96"."person_id" AS TEXT) AS "person_id", CAST("t96".
"worker_id" AS TEXT) AS "worker_id", CAST("t96"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CAST("t96"."unknown_because" IS NOT
NULL AS DOUBLE) AS DOUBLE) AS "unknown", CAST((1.0 - CAST(("t96"."unknown_because" IS NULL) AND ("t96"."started_on" <=
"t96"."to_on") AND (("t96"."done_on" IS NULL) OR ("t96"."done_on" > "t96"."to_on")) AND (("t96"."ended_other_on" IS
NULL) OR ("t96"."ended_other_on" > "t96"."to_on")) AND COALESCE("t96"."due_on" < "t96"."to_on", FALSE) AS DOUBLE)) -
CAST("t96"."unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t96"."unknown_because" IS
NULL) AND ("t96"."started_on" <= "t96"."to_on") AND (("t96"."done_on" IS NULL) OR ("t96"."done_on" > "t96"."to_on"))
AND (("t96"."ended_other_on" IS NULL) OR ("t96"."ended_other_on" > "t96"."to_on")) AND COALESCE("t96"."due_on" < "t96"
."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t94"."contact_id", "t94"."person_id", "t94"."received_at", "t94"."triage_rag", "t94"."decided_at", "t94"
."decision_rag", "t94"."decided_by", "t94"."unconsented_because", "t94"."recorded_at", "t94"."recorded_by", "t94".
"as_at", "t94"."from_minute", "t94"."to_on", "t94"."to_minute", "t94"."is_done", "t94"."disordered", "t94".
"before_from", "t94"."before_to", "t94"."days_open", "t94"."first_open", "t94"."last_open", "t94"."opens", "t94".
"closes", "t94"."open_minutes", "t94"."all_minutes", "t94"."target", "t94"."working_days", "t94"."from_number", "t94"
."working_number", "t94"."day", "t94"."any_number", "t94"."any_day", "t94"."due_on", "t94"."started_on", "t94".
"done_on", "t94"."ended_other_on", "t94"."from_on_right", "t94"."worker_id", "t94"."team_id", "t94"."unknown_because"
, "t6"."period", "t6"."from_on", "t6"."to_on" AS "to_on_right", "t6"."year_before_on"
FROM (SELECT "t90"."contact_id", "t90"."person_id", "t90"."received_at", "t90"."triage_rag", "t90"."decided_at", "t90"
."decision_rag", "t90"."decided_by", "t90"."unconsented_because", "t90"."recorded_at", "t90"."recorded_by", "t90".
"as_at", "t90"."from_minute", "t90"."to_on", "t90"."to_minute", "t90"."is_done", "t90"."disordered", "t90".
"before_from", "t90"."before_to", "t90"."days_open", "t90"."first_open", "t90"."last_open", "t90"."opens", "t90".
"closes", "t90"."open_minutes", "t90"."all_minutes", "t90"."target", "t90"."working_days", "t90"."from_number", "t90"
."working_number", "t90"."day", "t90"."any_number", "t90"."any_day", "t90"."due_on", "t90"."started_on", "t90".
"done_on", "t90"."ended_other_on", "t90"."from_on_right", "t90"."worker_id", "t90"."team_id", CAST(NULL AS TEXT) AS
"unknown_because"
FROM (SELECT "t89".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t86"."contact_id", "t86"."person_id", "t86"."received_at", "t86"."triage_rag", "t86"."decided_at", "t86"
."decision_rag", "t86"."decided_by", "t86"."unconsented_because", "t86"."recorded_at", "t86"."recorded_by", "t86".
"as_at", "t86"."from_on", "t86"."from_minute", "t86"."to_on", "t86"."to_minute", "t86"."is_done", "t86"."disordered",
"t86"."before_from", "t86"."before_to", "t86"."days_open", "t86"."first_open", "t86"."last_open", "t86"."opens", "t86"
."closes", "t86"."open_minutes", "t86"."all_minutes", "t86"."target", "t86"."working_days", "t86"."from_number", "t86"
."working_number", "t86"."day", "t86"."any_number", "t86"."any_day", "t86"."due_on", "t86"."started_on", "t86".
"done_on", "t86"."ended_other_on", "t86"."held_by", "t86"."held_worker", "t86"."held_team", "t86"."from_on_right",
"t86"."until_on", "t86"."held_next", CASE WHEN ("t86"."until_on" IS NULL) OR ("t86"."from_on" <= "t86"."until_on")
THEN "t86"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t86"."held_team" AS "team_id"
FROM (SELECT "t83"."contact_id", "t83"."person_id", "t83"."received_at", "t83"."triage_rag", "t83"."decided_at", "t83"
."decision_rag", "t83"."decided_by", "t83"."unconsented_because", "t83"."recorded_at", "t83"."recorded_by", "t83".
"as_at", "t83"."from_on", "t83"."from_minute", "t83"."to_on", "t83"."to_minute", "t83"."is_done", "t83"."disordered",
"t83"."before_from", "t83"."before_to", "t83"."days_open", "t83"."first_open", "t83"."last_open", "t83"."opens", "t83"
."closes", "t83"."open_minutes", "t83"."all_minutes", "t83"."target", "t83"."working_days", "t83"."from_number", "t83"
."working_number", "t83"."day", "t83"."any_number", "t83"."any_day", "t83"."due_on", "t83"."started_on", "t83".
"done_on", "t83"."ended_other_on", "t11"."held_by", "t11"."held_worker", "t11"."held_team", "t11"."from_on" AS
"from_on_right", "t11"."until_on", "t11"."held_next"
FROM (SELECT "t81"."contact_id", "t81"."person_id", "t81"."received_at", "t81"."triage_rag", "t81"."decided_at", "t81"
."decision_rag", "t81"."decided_by", "t81"."unconsented_because", "t81"."recorded_at", "t81"."recorded_by", "t81".
"as_at", "t81"."from_on", "t81"."from_minute", "t81"."to_on", "t81"."to_minute", "t81"."is_done", "t81"."disordered",
"t81"."before_from", "t81"."before_to", "t81"."days_open", "t81"."first_open", "t81"."last_open", "t81"."opens", "t81"
."closes", "t81"."open_minutes", "t81"."all_minutes", "t81"."target", "t81"."working_days", "t81"."from_number", "t81"
."working_number", "t81"."day", "t81"."any_number", "t81"."any_day", CASE WHEN "t81"."triage_rag" = 'red' THEN "t81".
"any_day" ELSE "t81"."day" END AS "due_on", "t81"."from_on" AS "started_on", CAST("t81"."decided_at" AS DATE) AS
"done_on", CAST(NULL AS DATE) AS "ended_other_on"
FROM "t80" AS "t81") AS "t83"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t11" ON "t83"."person_id" = "t11"."held_by" AND "t83"."from_on" >= "t11"."from_on"
AND (("t11"."held_next" IS NULL) OR ("t83"."from_on" < "t11"."held_next"))) AS "t86") AS "t89") AS "t90"
WHERE "t90"."due_on" IS NOT NULL) AS "t94"
INNER JOIN "periods" AS "t6" ON (("t94"."started_on" IS NULL) OR ("t94"."started_on" <= "t6"."to_on")) AND (("t94".
"done_on" IS NULL) OR ("t94"."done_on" > "t6"."to_on")) AND (("t94"."ended_other_on" IS NULL) OR ("t94".
"ended_other_on" > "t6"."to_on"))) AS "t96") AS "t100";

-- measure MA02
SELECT CAST("t69"."period" AS TEXT) AS "period", CAST("t69"."person_id" AS TEXT) AS "person_id", CAST("t69".
"worker_id" AS TEXT) AS "worker_id", CAST("t69"."team_id" AS TEXT) AS "team_id", CAST("t69"."category" AS TEXT) AS
"category", CAST(CASE WHEN "t69"."hit" IS NOT NULL THEN "t69"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t69"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t69"."hit" IS NOT NULL THEN 0.0 ELSE "t69"."counted"
END AS DOUBLE) AS "unknown", CAST("t69"."pending" AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t68".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t67"."contact_id", "t67"."person_id", "t67"."received_at", "t67"."triage_rag", "t67"."decided_at", "t67"
."decision_rag", "t67"."decided_by", "t67"."unconsented_because", "t67"."recorded_at", "t67"."recorded_by", "t67".
"as_at", "t67"."from_on", "t67"."from_minute", "t67"."to_on", "t67"."to_minute", "t67"."is_done", "t67"."disordered",
"t67"."before_from", "t67"."before_to", "t67"."days_open", "t67"."first_open", "t67"."last_open", "t67"."opens", "t67"
."closes", "t67"."open_minutes", "t67"."all_minutes", "t67"."category", "t67"."hit", "t67"."pending", "t67"."period",
"t67"."counted", "t67"."held_by", "t67"."held_worker", "t67"."held_team", "t67"."from_on_right", "t67"."until_on",
"t67"."held_next", CASE WHEN ("t67"."until_on" IS NULL) OR ("t67"."from_on" <= "t67"."until_on") THEN "t67".
"held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t67"."held_team" AS "team_id"
FROM (SELECT "t66"."contact_id", "t66"."person_id", "t66"."received_at", "t66"."triage_rag", "t66"."decided_at", "t66"
."decision_rag", "t66"."decided_by", "t66"."unconsented_because", "t66"."recorded_at", "t66"."recorded_by", "t66".
"as_at", "t66"."from_on", "t66"."from_minute", "t66"."to_on", "t66"."to_minute", "t66"."is_done", "t66"."disordered",
"t66"."before_from", "t66"."before_to", "t66"."days_open", "t66"."first_open", "t66"."last_open", "t66"."opens", "t66"
."closes", "t66"."open_minutes", "t66"."all_minutes", "t66"."category", "t66"."hit", "t66"."pending", "t66"."period",
"t66"."counted", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM (SELECT "t64"."contact_id", "t64"."person_id", "t64"."received_at", "t64"."triage_rag", "t64"."decided_at", "t64"
."decision_rag", "t64"."decided_by", "t64"."unconsented_because", "t64"."recorded_at", "t64"."recorded_by", "t64".
"as_at", "t64"."from_on", "t64"."from_minute", "t64"."to_on", "t64"."to_minute", "t64"."is_done", "t64"."disordered",
"t64"."before_from", "t64"."before_to", "t64"."days_open", "t64"."first_open", "t64"."last_open", "t64"."opens", "t64"
."closes", "t64"."open_minutes", "t64"."all_minutes", "t64"."category", "t64"."hit", "t64"."pending", "t64"."period",
1.0 AS "counted"
FROM (SELECT "t63".* EXCLUDE ("day")
FROM (SELECT "t62"."contact_id", "t62"."person_id", "t62"."received_at", "t62"."triage_rag", "t62"."decided_at", "t62"
."decision_rag", "t62"."decided_by", "t62"."unconsented_because", "t62"."recorded_at", "t62"."recorded_by", "t62".
"as_at", "t62"."from_on", "t62"."from_minute", "t62"."to_on", "t62"."to_minute", "t62"."is_done", "t62"."disordered",
"t62"."before_from", "t62"."before_to", "t62"."days_open", "t62"."first_open", "t62"."last_open", "t62"."opens", "t62"
."closes", "t62"."open_minutes", "t62"."all_minutes", "t62"."category", "t62"."hit", "t62"."pending", "t5"."period",
"t5"."day"
FROM (SELECT "t60"."contact_id", "t60"."person_id", "t60"."received_at", "t60"."triage_rag", "t60"."decided_at", "t60"
."decision_rag", "t60"."decided_by", "t60"."unconsented_because", "t60"."recorded_at", "t60"."recorded_by", "t60".
"as_at", "t60"."from_on", "t60"."from_minute", "t60"."to_on", "t60"."to_minute", "t60"."is_done", "t60"."disordered",
"t60"."before_from", "t60"."before_to", "t60"."days_open", "t60"."first_open", "t60"."last_open", "t60"."opens", "t60"
."closes", "t60"."open_minutes", "t60"."all_minutes", COALESCE("t60"."triage_rag", 'not known') AS "category", CASE
WHEN "t60"."disordered" THEN CAST(NULL AS DOUBLE) ELSE "t60"."open_minutes" / 60.0 END AS "hit", CAST(NOT ("t60".
"is_done") AS DOUBLE) AS "pending"
FROM (SELECT "t59"."contact_id", "t59"."person_id", "t59"."received_at", "t59"."triage_rag", "t59"."decided_at", "t59"
."decision_rag", "t59"."decided_by", "t59"."unconsented_because", "t59"."recorded_at", "t59"."recorded_by", "t59".
"as_at", "t59"."from_on", "t59"."from_minute", "t59"."to_on", "t59"."to_minute", "t59"."is_done", "t59"."disordered",
"t59"."before_from", "t59"."before_to", "t59"."days_open", "t59"."first_open", "t59"."last_open", "t59"."opens", "t59"
."closes", (("t59"."days_open" * (("t59"."closes" - "t59"."opens") * 60)) + ("t59"."last_open" * LEAST(GREATEST("t59"
."to_minute" - ("t59"."opens" * 60), 0), ("t59"."closes" - "t59"."opens") * 60))) - ("t59"."first_open" * LEAST(
GREATEST("t59"."from_minute" - ("t59"."opens" * 60), 0), ("t59"."closes" - "t59"."opens") * 60)) AS "open_minutes", (
(DATE_DIFF('DAY', "t59"."from_on", "t59"."to_on") * 1440) + "t59"."to_minute") - "t59"."from_minute" AS "all_minutes"
FROM (SELECT "t58".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t57"."contact_id", "t57"."person_id", "t57"."received_at", "t57"."triage_rag", "t57"."decided_at", "t57"
."decision_rag", "t57"."decided_by", "t57"."unconsented_because", "t57"."recorded_at", "t57"."recorded_by", "t57".
"as_at", "t57"."from_on", "t57"."from_minute", "t57"."to_on", "t57"."to_minute", "t57"."is_done", "t57"."disordered",
"t57"."before_from", "t57"."before_to", "t57"."days_open", "t57"."first_open", "t57"."last_open", "t57"."opens", "t17"
."given_on", "t17"."given_variant", "t17"."closes"
FROM (SELECT "t55".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t54"."contact_id", "t54"."person_id", "t54"."received_at", "t54"."triage_rag", "t54"."decided_at", "t54"
."decision_rag", "t54"."decided_by", "t54"."unconsented_because", "t54"."recorded_at", "t54"."recorded_by", "t54".
"as_at", "t54"."from_on", "t54"."from_minute", "t54"."to_on", "t54"."to_minute", "t54"."is_done", "t54"."disordered",
"t54"."before_from", "t54"."before_to", "t54"."days_open", "t54"."first_open", "t54"."last_open", "t18"."given_on",
"t18"."given_variant", "t18"."opens"
FROM (SELECT "t52".* EXCLUDE ("first_number", "number")
FROM (SELECT "t51"."contact_id", "t51"."person_id", "t51"."received_at", "t51"."triage_rag", "t51"."decided_at", "t51"
."decision_rag", "t51"."decided_by", "t51"."unconsented_because", "t51"."recorded_at", "t51"."recorded_by", "t51".
"as_at", "t51"."from_on", "t51"."from_minute", "t51"."to_on", "t51"."to_minute", "t51"."is_done", "t51"."disordered",
"t51"."before_from", "t51"."before_to", "t51"."days_open", "t51"."first_open", "t51"."first_number", "t51"."number",
DATE_DIFF('DAY', "t51"."first_number", "t51"."number") AS "last_open"
FROM (SELECT "t50".* EXCLUDE ("shift_from")
FROM (SELECT "t49"."contact_id", "t49"."person_id", "t49"."received_at", "t49"."triage_rag", "t49"."decided_at", "t49"
."decision_rag", "t49"."decided_by", "t49"."unconsented_because", "t49"."recorded_at", "t49"."recorded_by", "t49".
"as_at", "t49"."from_on", "t49"."from_minute", "t49"."to_on", "t49"."to_minute", "t49"."is_done", "t49"."disordered",
"t49"."before_from", "t49"."before_to", "t49"."days_open", "t49"."first_open", "t49"."first_number", "t19".
"shift_from", "t19"."number"
FROM (SELECT "t47".* EXCLUDE ("shift_from")
FROM (SELECT "t46"."contact_id", "t46"."person_id", "t46"."received_at", "t46"."triage_rag", "t46"."decided_at", "t46"
."decision_rag", "t46"."decided_by", "t46"."unconsented_because", "t46"."recorded_at", "t46"."recorded_by", "t46".
"as_at", "t46"."from_on", "t46"."from_minute", "t46"."to_on", "t46"."to_minute", "t46"."is_done", "t46"."disordered",
"t46"."before_from", "t46"."before_to", "t46"."days_open", "t46"."first_open", "t20"."shift_from", "t20".
"first_number"
FROM (SELECT "t44".* EXCLUDE ("first_number", "number")
FROM (SELECT "t43"."contact_id", "t43"."person_id", "t43"."received_at", "t43"."triage_rag", "t43"."decided_at", "t43"
."decision_rag", "t43"."decided_by", "t43"."unconsented_because", "t43"."recorded_at", "t43"."recorded_by", "t43".
"as_at", "t43"."from_on", "t43"."from_minute", "t43"."to_on", "t43"."to_minute", "t43"."is_done", "t43"."disordered",
"t43"."before_from", "t43"."before_to", "t43"."days_open", "t43"."first_number", "t43"."number", DATE_DIFF('DAY',
"t43"."first_number", "t43"."number") AS "first_open"
FROM (SELECT "t42".* EXCLUDE ("shift_from")
FROM (SELECT "t41"."contact_id", "t41"."person_id", "t41"."received_at", "t41"."triage_rag", "t41"."decided_at", "t41"
."decision_rag", "t41"."decided_by", "t41"."unconsented_because", "t41"."recorded_at", "t41"."recorded_by", "t41".
"as_at", "t41"."from_on", "t41"."from_minute", "t41"."to_on", "t41"."to_minute", "t41"."is_done", "t41"."disordered",
"t41"."before_from", "t41"."before_to", "t41"."days_open", "t41"."first_number", "t19"."shift_from", "t19"."number"
FROM (SELECT "t39".* EXCLUDE ("shift_from")
FROM (SELECT "t38"."contact_id", "t38"."person_id", "t38"."received_at", "t38"."triage_rag", "t38"."decided_at", "t38"
."decision_rag", "t38"."decided_by", "t38"."unconsented_because", "t38"."recorded_at", "t38"."recorded_by", "t38".
"as_at", "t38"."from_on", "t38"."from_minute", "t38"."to_on", "t38"."to_minute", "t38"."is_done", "t38"."disordered",
"t38"."before_from", "t38"."before_to", "t38"."days_open", "t20"."shift_from", "t20"."first_number"
FROM (SELECT "t36".* EXCLUDE ("first_number", "number")
FROM (SELECT "t35"."contact_id", "t35"."person_id", "t35"."received_at", "t35"."triage_rag", "t35"."decided_at", "t35"
."decision_rag", "t35"."decided_by", "t35"."unconsented_because", "t35"."recorded_at", "t35"."recorded_by", "t35".
"as_at", "t35"."from_on", "t35"."from_minute", "t35"."to_on", "t35"."to_minute", "t35"."is_done", "t35"."disordered",
"t35"."before_from", "t35"."before_to", "t35"."first_number", "t35"."number", DATE_DIFF('DAY', "t35"."first_number",
"t35"."number") AS "days_open"
FROM (SELECT "t34".* EXCLUDE ("shift_from")
FROM (SELECT "t33"."contact_id", "t33"."person_id", "t33"."received_at", "t33"."triage_rag", "t33"."decided_at", "t33"
."decision_rag", "t33"."decided_by", "t33"."unconsented_because", "t33"."recorded_at", "t33"."recorded_by", "t33".
"as_at", "t33"."from_on", "t33"."from_minute", "t33"."to_on", "t33"."to_minute", "t33"."is_done", "t33"."disordered",
"t33"."before_from", "t33"."before_to", "t33"."first_number", "t19"."shift_from", "t19"."number"
FROM (SELECT "t31".* EXCLUDE ("shift_from")
FROM (SELECT "t30"."contact_id", "t30"."person_id", "t30"."received_at", "t30"."triage_rag", "t30"."decided_at", "t30"
."decision_rag", "t30"."decided_by", "t30"."unconsented_because", "t30"."recorded_at", "t30"."recorded_by", "t30".
"as_at", "t30"."from_on", "t30"."from_minute", "t30"."to_on", "t30"."to_minute", "t30"."is_done", "t30"."disordered",
"t30"."before_from", "t30"."before_to", "t20"."shift_from", "t20"."first_number"
FROM (SELECT "t28".* EXCLUDE ("shift_from")
FROM (SELECT "t27"."contact_id", "t27"."person_id", "t27"."received_at", "t27"."triage_rag", "t27"."decided_at", "t27"
."decision_rag", "t27"."decided_by", "t27"."unconsented_because", "t27"."recorded_at", "t27"."recorded_by", "t27".
"as_at", "t27"."from_on", "t27"."from_minute", "t27"."to_on", "t27"."to_minute", "t27"."is_done", "t27"."disordered",
"t27"."before_from", "t21"."shift_from", "t21"."before_to"
FROM (SELECT "t25".* EXCLUDE ("shift_from")
FROM (SELECT "t24"."contact_id", "t24"."person_id", "t24"."received_at", "t24"."triage_rag", "t24"."decided_at", "t24"
."decision_rag", "t24"."decided_by", "t24"."unconsented_because", "t24"."recorded_at", "t24"."recorded_by", "t24".
"as_at", "t24"."from_on", "t24"."from_minute", "t24"."to_on", "t24"."to_minute", "t24"."is_done", "t24"."disordered",
"t22"."shift_from", "t22"."before_from"
FROM (SELECT "t16"."contact_id", "t16"."person_id", "t16"."received_at", "t16"."triage_rag", "t16"."decided_at", "t16"
."decision_rag", "t16"."decided_by", "t16"."unconsented_because", "t16"."recorded_at", "t16"."recorded_by", "t16".
"as_at", CAST("t16"."received_at" AS DATE) AS "from_on", (EXTRACT(hour
FROM "t16"."received_at") * 60) + EXTRACT(minute
FROM "t16"."received_at") AS "from_minute", CASE WHEN COALESCE(CAST("t16"."decided_at" AS DATE) <= "t16"."as_at",
FALSE) THEN CAST("t16"."decided_at" AS DATE) ELSE "t16"."as_at" END AS "to_on", CASE WHEN COALESCE(CAST("t16".
"decided_at" AS DATE) <= "t16"."as_at", FALSE) THEN (EXTRACT(hour
FROM "t16"."decided_at") * 60) + EXTRACT(minute
FROM "t16"."decided_at") ELSE 1440 END AS "to_minute", COALESCE(CAST("t16"."decided_at" AS DATE) <= "t16"."as_at",
FALSE) AS "is_done", COALESCE("t16"."decided_at" < "t16"."received_at", FALSE) AS "disordered"
FROM (SELECT "t6"."contact_id", "t6"."person_id", "t6"."received_at", "t6"."triage_rag", "t6"."decided_at", "t6".
"decision_rag", "t6"."decided_by", "t6"."unconsented_because", "t6"."recorded_at", "t6"."recorded_by", "t7"."as_at"
FROM "mash_contacts" AS "t6" CROSS JOIN "snapshot_day" AS "t7") AS "t16") AS "t24"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "before_from"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'day_before' AND "t2"."variant" = 'all') AS "t22" ON "t24"."from_on" = "t22"."shift_from") AS
"t25") AS "t27"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "before_to"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'day_before' AND "t2"."variant" = 'all') AS "t21" ON "t27"."to_on" = "t21"."shift_from") AS
"t28") AS "t30"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t20" ON "t30"."before_from" = "t20".
"shift_from") AS "t31") AS "t33"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t19" ON "t33"."before_to" = "t19".
"shift_from") AS "t34") AS "t35") AS "t36") AS "t38"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t20" ON "t38"."before_from" = "t20".
"shift_from") AS "t39") AS "t41"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t19" ON "t41"."from_on" = "t19".
"shift_from") AS "t42") AS "t43") AS "t44") AS "t46"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t20" ON "t46"."before_to" = "t20".
"shift_from") AS "t47") AS "t49"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t19" ON "t49"."to_on" = "t19".
"shift_from") AS "t50") AS "t51") AS "t52") AS "t54"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "given_on", "t2"."variant" AS "given_variant", DATE_DIFF('DAY', "t2".
"started_on", "t2"."due_on") AS "opens"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'hub_opens') AS "t18" ON "t54"."from_on" = "t18"."given_on" AND 'all' = "t18".
"given_variant") AS "t55") AS "t57"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "given_on", "t2"."variant" AS "given_variant", DATE_DIFF('DAY', "t2".
"started_on", "t2"."due_on") AS "closes"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'hub_closes') AS "t17" ON "t57"."from_on" = "t17"."given_on" AND 'all' = "t17".
"given_variant") AS "t58") AS "t59") AS "t60") AS "t62"
INNER JOIN "period_days" AS "t5" ON "t62"."from_on" = "t5"."day") AS "t63") AS "t64") AS "t66"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t9" ON "t66"."person_id" = "t9"."held_by" AND "t66"."from_on" >= "t9"."from_on" AND
(("t9"."held_next" IS NULL) OR ("t66"."from_on" < "t9"."held_next"))) AS "t67") AS "t68") AS "t69";

-- measure MA03
WITH "t83" AS (SELECT "t82"."check_id", "t82"."contact_id", "t82"."person_id", "t82"."agency", "t82"."sent_at", "t82"
."returned_at", "t82"."recorded_at", "t82"."recorded_by", "t82"."asked_for", "t82"."triage_rag", "t82"."as_at", "t82"
."from_on", "t82"."from_minute", "t82"."to_on", "t82"."to_minute", "t82"."is_done", "t82"."disordered", "t82".
"before_from", "t82"."before_to", "t82"."days_open", "t82"."first_open", "t82"."last_open", "t82"."opens", "t82".
"closes", "t82"."open_minutes", "t82"."all_minutes", "t82"."target", "t82"."working_days", "t82"."from_number", "t35"
."working_number", "t35"."day", "t25"."any_number", "t25"."any_day"
FROM (SELECT "t80".* EXCLUDE ("shift_from")
FROM (SELECT "t79"."check_id", "t79"."contact_id", "t79"."person_id", "t79"."agency", "t79"."sent_at", "t79".
"returned_at", "t79"."recorded_at", "t79"."recorded_by", "t79"."asked_for", "t79"."triage_rag", "t79"."as_at", "t79".
"from_on", "t79"."from_minute", "t79"."to_on", "t79"."to_minute", "t79"."is_done", "t79"."disordered", "t79".
"before_from", "t79"."before_to", "t79"."days_open", "t79"."first_open", "t79"."last_open", "t79"."opens", "t79".
"closes", "t79"."open_minutes", "t79"."all_minutes", "t79"."target", "t79"."working_days", "t26"."shift_from", "t26".
"from_number"
FROM (SELECT "t77"."check_id", "t77"."contact_id", "t77"."person_id", "t77"."agency", "t77"."sent_at", "t77".
"returned_at", "t77"."recorded_at", "t77"."recorded_by", "t77"."asked_for", "t77"."triage_rag", "t77"."as_at", "t77".
"from_on", "t77"."from_minute", "t77"."to_on", "t77"."to_minute", "t77"."is_done", "t77"."disordered", "t77".
"before_from", "t77"."before_to", "t77"."days_open", "t77"."first_open", "t77"."last_open", "t77"."opens", "t77".
"closes", "t77"."open_minutes", "t77"."all_minutes", "t77"."target", CASE WHEN (("t77"."target" * 60) - ("t77".
"first_open" * ((("t77"."closes" - "t77"."opens") * 60) - LEAST(GREATEST("t77"."from_minute" - ("t77"."opens" * 60), 0
), ("t77"."closes" - "t77"."opens") * 60)))) < 0 THEN 0 ELSE CAST(((("t77"."target" * 60) - ("t77"."first_open" * (((
"t77"."closes" - "t77"."opens") * 60) - LEAST(GREATEST("t77"."from_minute" - ("t77"."opens" * 60), 0), ("t77".
"closes" - "t77"."opens") * 60)))) - ((("t77"."target" * 60) - ("t77"."first_open" * ((("t77"."closes" - "t77".
"opens") * 60) - LEAST(GREATEST("t77"."from_minute" - ("t77"."opens" * 60), 0), ("t77"."closes" - "t77"."opens") * 60
)))) % (("t77"."closes" - "t77"."opens") * 60))) / (("t77"."closes" - "t77"."opens") * 60) AS BIGINT) + 1 END AS
"working_days"
FROM (SELECT "t76".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t75"."check_id", "t75"."contact_id", "t75"."person_id", "t75"."agency", "t75"."sent_at", "t75".
"returned_at", "t75"."recorded_at", "t75"."recorded_by", "t75"."asked_for", "t75"."triage_rag", "t75"."as_at", "t75".
"from_on", "t75"."from_minute", "t75"."to_on", "t75"."to_minute", "t75"."is_done", "t75"."disordered", "t75".
"before_from", "t75"."before_to", "t75"."days_open", "t75"."first_open", "t75"."last_open", "t75"."opens", "t75".
"closes", "t75"."open_minutes", "t75"."all_minutes", "t31"."given_on", "t31"."given_variant", "t31"."target"
FROM (SELECT "t73"."check_id", "t73"."contact_id", "t73"."person_id", "t73"."agency", "t73"."sent_at", "t73".
"returned_at", "t73"."recorded_at", "t73"."recorded_by", "t73"."asked_for", "t73"."triage_rag", "t73"."as_at", "t73".
"from_on", "t73"."from_minute", "t73"."to_on", "t73"."to_minute", "t73"."is_done", "t73"."disordered", "t73".
"before_from", "t73"."before_to", "t73"."days_open", "t73"."first_open", "t73"."last_open", "t73"."opens", "t73".
"closes", (("t73"."days_open" * (("t73"."closes" - "t73"."opens") * 60)) + ("t73"."last_open" * LEAST(GREATEST("t73".
"to_minute" - ("t73"."opens" * 60), 0), ("t73"."closes" - "t73"."opens") * 60))) - ("t73"."first_open" * LEAST(
GREATEST("t73"."from_minute" - ("t73"."opens" * 60), 0), ("t73"."closes" - "t73"."opens") * 60)) AS "open_minutes", (
(DATE_DIFF('DAY', "t73"."from_on", "t73"."to_on") * 1440) + "t73"."to_minute") - "t73"."from_minute" AS "all_minutes"
FROM (SELECT "t72".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t71"."check_id", "t71"."contact_id", "t71"."person_id", "t71"."agency", "t71"."sent_at", "t71".
"returned_at", "t71"."recorded_at", "t71"."recorded_by", "t71"."asked_for", "t71"."triage_rag", "t71"."as_at", "t71".
"from_on", "t71"."from_minute", "t71"."to_on", "t71"."to_minute", "t71"."is_done", "t71"."disordered", "t71".
"before_from", "t71"."before_to", "t71"."days_open", "t71"."first_open", "t71"."last_open", "t71"."opens", "t32".
"given_on", "t32"."given_variant", "t32"."closes"
FROM (SELECT "t69".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t68"."check_id", "t68"."contact_id", "t68"."person_id", "t68"."agency", "t68"."sent_at", "t68".
"returned_at", "t68"."recorded_at", "t68"."recorded_by", "t68"."asked_for", "t68"."triage_rag", "t68"."as_at", "t68".
"from_on", "t68"."from_minute", "t68"."to_on", "t68"."to_minute", "t68"."is_done", "t68"."disordered", "t68".
"before_from", "t68"."before_to", "t68"."days_open", "t68"."first_open", "t68"."last_open", "t33"."given_on", "t33".
"given_variant", "t33"."opens"
FROM (SELECT "t66".* EXCLUDE ("first_number", "number")
FROM (SELECT "t65"."check_id", "t65"."contact_id", "t65"."person_id", "t65"."agency", "t65"."sent_at", "t65".
"returned_at", "t65"."recorded_at", "t65"."recorded_by", "t65"."asked_for", "t65"."triage_rag", "t65"."as_at", "t65".
"from_on", "t65"."from_minute", "t65"."to_on", "t65"."to_minute", "t65"."is_done", "t65"."disordered", "t65".
"before_from", "t65"."before_to", "t65"."days_open", "t65"."first_open", "t65"."first_number", "t65"."number",
DATE_DIFF('DAY', "t65"."first_number", "t65"."number") AS "last_open"
FROM (SELECT "t64".* EXCLUDE ("shift_from")
FROM (SELECT "t63"."check_id", "t63"."contact_id", "t63"."person_id", "t63"."agency", "t63"."sent_at", "t63".
"returned_at", "t63"."recorded_at", "t63"."recorded_by", "t63"."asked_for", "t63"."triage_rag", "t63"."as_at", "t63".
"from_on", "t63"."from_minute", "t63"."to_on", "t63"."to_minute", "t63"."is_done", "t63"."disordered", "t63".
"before_from", "t63"."before_to", "t63"."days_open", "t63"."first_open", "t63"."first_number", "t27"."shift_from",
"t27"."number"
FROM (SELECT "t61".* EXCLUDE ("shift_from")
FROM (SELECT "t60"."check_id", "t60"."contact_id", "t60"."person_id", "t60"."agency", "t60"."sent_at", "t60".
"returned_at", "t60"."recorded_at", "t60"."recorded_by", "t60"."asked_for", "t60"."triage_rag", "t60"."as_at", "t60".
"from_on", "t60"."from_minute", "t60"."to_on", "t60"."to_minute", "t60"."is_done", "t60"."disordered", "t60".
"before_from", "t60"."before_to", "t60"."days_open", "t60"."first_open", "t28"."shift_from", "t28"."first_number"
FROM (SELECT "t58".* EXCLUDE ("first_number", "number")
FROM (SELECT "t57"."check_id", "t57"."contact_id", "t57"."person_id", "t57"."agency", "t57"."sent_at", "t57".
"returned_at", "t57"."recorded_at", "t57"."recorded_by", "t57"."asked_for", "t57"."triage_rag", "t57"."as_at", "t57".
"from_on", "t57"."from_minute", "t57"."to_on", "t57"."to_minute", "t57"."is_done", "t57"."disordered", "t57".
"before_from", "t57"."before_to", "t57"."days_open", "t57"."first_number", "t57"."number", DATE_DIFF('DAY', "t57".
"first_number", "t57"."number") AS "first_open"
FROM (SELECT "t56".* EXCLUDE ("shift_from")
FROM (SELECT "t55"."check_id", "t55"."contact_id", "t55"."person_id", "t55"."agency", "t55"."sent_at", "t55".
"returned_at", "t55"."recorded_at", "t55"."recorded_by", "t55"."asked_for", "t55"."triage_rag", "t55"."as_at", "t55".
"from_on", "t55"."from_minute", "t55"."to_on", "t55"."to_minute", "t55"."is_done", "t55"."disordered", "t55".
"before_from", "t55"."before_to", "t55"."days_open", "t55"."first_number", "t27"."shift_from", "t27"."number"
FROM (SELECT "t53".* EXCLUDE ("shift_from")
FROM (SELECT "t52"."check_id", "t52"."contact_id", "t52"."person_id", "t52"."agency", "t52"."sent_at", "t52".
"returned_at", "t52"."recorded_at", "t52"."recorded_by", "t52"."asked_for", "t52"."triage_rag", "t52"."as_at", "t52".
"from_on", "t52"."from_minute", "t52"."to_on", "t52"."to_minute", "t52"."is_done", "t52"."disordered", "t52".
"before_from", "t52"."before_to", "t52"."days_open", "t28"."shift_from", "t28"."first_number"
FROM (SELECT "t50".* EXCLUDE ("first_number", "number")
FROM (SELECT "t49"."check_id", "t49"."contact_id", "t49"."person_id", "t49"."agency", "t49"."sent_at", "t49".
"returned_at", "t49"."recorded_at", "t49"."recorded_by", "t49"."asked_for", "t49"."triage_rag", "t49"."as_at", "t49".
"from_on", "t49"."from_minute", "t49"."to_on", "t49"."to_minute", "t49"."is_done", "t49"."disordered", "t49".
"before_from", "t49"."before_to", "t49"."first_number", "t49"."number", DATE_DIFF('DAY', "t49"."first_number", "t49".
"number") AS "days_open"
FROM (SELECT "t48".* EXCLUDE ("shift_from")
FROM (SELECT "t47"."check_id", "t47"."contact_id", "t47"."person_id", "t47"."agency", "t47"."sent_at", "t47".
"returned_at", "t47"."recorded_at", "t47"."recorded_by", "t47"."asked_for", "t47"."triage_rag", "t47"."as_at", "t47".
"from_on", "t47"."from_minute", "t47"."to_on", "t47"."to_minute", "t47"."is_done", "t47"."disordered", "t47".
"before_from", "t47"."before_to", "t47"."first_number", "t27"."shift_from", "t27"."number"
FROM (SELECT "t45".* EXCLUDE ("shift_from")
FROM (SELECT "t44"."check_id", "t44"."contact_id", "t44"."person_id", "t44"."agency", "t44"."sent_at", "t44".
"returned_at", "t44"."recorded_at", "t44"."recorded_by", "t44"."asked_for", "t44"."triage_rag", "t44"."as_at", "t44".
"from_on", "t44"."from_minute", "t44"."to_on", "t44"."to_minute", "t44"."is_done", "t44"."disordered", "t44".
"before_from", "t44"."before_to", "t28"."shift_from", "t28"."first_number"
FROM (SELECT "t42".* EXCLUDE ("shift_from")
FROM (SELECT "t41"."check_id", "t41"."contact_id", "t41"."person_id", "t41"."agency", "t41"."sent_at", "t41".
"returned_at", "t41"."recorded_at", "t41"."recorded_by", "t41"."asked_for", "t41"."triage_rag", "t41"."as_at", "t41".
"from_on", "t41"."from_minute", "t41"."to_on", "t41"."to_minute", "t41"."is_done", "t41"."disordered", "t41".
"before_from", "t29"."shift_from", "t29"."before_to"
FROM (SELECT "t39".* EXCLUDE ("shift_from")
FROM (SELECT "t38"."check_id", "t38"."contact_id", "t38"."person_id", "t38"."agency", "t38"."sent_at", "t38".
"returned_at", "t38"."recorded_at", "t38"."recorded_by", "t38"."asked_for", "t38"."triage_rag", "t38"."as_at", "t38".
"from_on", "t38"."from_minute", "t38"."to_on", "t38"."to_minute", "t38"."is_done", "t38"."disordered", "t30".
"shift_from", "t30"."before_from"
FROM (SELECT "t36"."check_id", "t36"."contact_id", "t36"."person_id", "t36"."agency", "t36"."sent_at", "t36".
"returned_at", "t36"."recorded_at", "t36"."recorded_by", "t36"."asked_for", "t36"."triage_rag", "t36"."as_at", CAST(
"t36"."sent_at" AS DATE) AS "from_on", (EXTRACT(hour
FROM "t36"."sent_at") * 60) + EXTRACT(minute
FROM "t36"."sent_at") AS "from_minute", CASE WHEN COALESCE(CAST("t36"."returned_at" AS DATE) <= "t36"."as_at", FALSE)
THEN CAST("t36"."returned_at" AS DATE) ELSE "t36"."as_at" END AS "to_on", CASE WHEN COALESCE(CAST("t36"."returned_at"
AS DATE) <= "t36"."as_at", FALSE) THEN (EXTRACT(hour
FROM "t36"."returned_at") * 60) + EXTRACT(minute
FROM "t36"."returned_at") ELSE 1440 END AS "to_minute", COALESCE(CAST("t36"."returned_at" AS DATE) <= "t36"."as_at",
FALSE) AS "is_done", COALESCE("t36"."returned_at" < "t36"."sent_at", FALSE) AS "disordered"
FROM (SELECT "t9"."check_id", "t9"."contact_id", "t9"."person_id", "t9"."agency", "t9"."sent_at", "t9"."returned_at",
"t9"."recorded_at", "t9"."recorded_by", "t24"."asked_for", "t24"."triage_rag", "t10"."as_at"
FROM "agency_checks" AS "t9"
LEFT OUTER JOIN (SELECT "t6"."contact_id" AS "asked_for", "t6"."triage_rag"
FROM "mash_contacts" AS "t6") AS "t24" ON "t9"."contact_id" = "t24"."asked_for" CROSS JOIN "snapshot_day" AS "t10") AS
"t36") AS "t38"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "before_from"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'day_before' AND "t3"."variant" = 'all') AS "t30" ON "t38"."from_on" = "t30"."shift_from") AS
"t39") AS "t41"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "before_to"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'day_before' AND "t3"."variant" = 'all') AS "t29" ON "t41"."to_on" = "t29"."shift_from") AS
"t42") AS "t44"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t28" ON "t44"."before_from" = "t28".
"shift_from") AS "t45") AS "t47"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t27" ON "t47"."before_to" = "t27".
"shift_from") AS "t48") AS "t49") AS "t50") AS "t52"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t28" ON "t52"."before_from" = "t28".
"shift_from") AS "t53") AS "t55"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t27" ON "t55"."from_on" = "t27".
"shift_from") AS "t56") AS "t57") AS "t58") AS "t60"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t28" ON "t60"."before_to" = "t28".
"shift_from") AS "t61") AS "t63"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t27" ON "t63"."to_on" = "t27".
"shift_from") AS "t64") AS "t65") AS "t66") AS "t68"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "opens"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'hub_opens') AS "t33" ON "t68"."from_on" = "t33"."given_on" AND 'all' = "t33".
"given_variant") AS "t69") AS "t71"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "closes"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'hub_closes') AS "t32" ON "t71"."from_on" = "t32"."given_on" AND 'all' = "t32".
"given_variant") AS "t72") AS "t73") AS "t75"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "given_on", "t3"."variant" AS "given_variant", DATE_DIFF('DAY', "t3".
"started_on", "t3"."due_on") AS "target"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'agency_answer') AS "t31" ON "t75"."from_on" = "t31"."given_on" AND "t75"."triage_rag" =
"t31"."given_variant") AS "t76") AS "t77") AS "t79"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "from_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t26" ON "t79"."from_on" = "t26".
"shift_from") AS "t80") AS "t82"
LEFT OUTER JOIN (SELECT DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t15"."due_on") AS "working_number", MIN("t15".
"started_on") AS "day"
FROM (SELECT *
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number') AS "t15" GROUP BY 1) AS "t35" ON (DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1
), "t82"."from_number") + "t82"."working_days") = "t35"."working_number"
LEFT OUTER JOIN (SELECT DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t3"."started_on") AS "any_number", "t3"."started_on"
AS "any_day"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number') AS "t25" ON (DATE_DIFF('DAY', MAKE_DATE(1995, 1, 1), "t82"."from_on") +
CAST((("t82"."from_minute" + ("t82"."target" * 60)) - (("t82"."from_minute" + ("t82"."target" * 60)) % 1440)) / 1440
AS BIGINT)) = "t25"."any_number")
SELECT *
FROM (SELECT CAST("t101"."period" AS TEXT) AS "period", CAST("t101"."person_id" AS TEXT) AS "person_id", CAST("t101".
"worker_id" AS TEXT) AS "worker_id", CAST("t101"."team_id" AS TEXT) AS "team_id", CAST("t101"."category" AS TEXT) AS
"category", CAST(CASE WHEN "t101"."hit" IS NOT NULL THEN "t101"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t101"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t101"."hit" IS NOT NULL THEN 0.0 ELSE "t101".
"counted" END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t100".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t98"."check_id", "t98"."contact_id", "t98"."person_id", "t98"."agency", "t98"."sent_at", "t98".
"returned_at", "t98"."recorded_at", "t98"."recorded_by", "t98"."asked_for", "t98"."triage_rag", "t98"."as_at", "t98".
"from_on", "t98"."from_minute", "t98"."to_on", "t98"."to_minute", "t98"."is_done", "t98"."disordered", "t98".
"before_from", "t98"."before_to", "t98"."days_open", "t98"."first_open", "t98"."last_open", "t98"."opens", "t98".
"closes", "t98"."open_minutes", "t98"."all_minutes", "t98"."target", "t98"."working_days", "t98"."from_number", "t98"
."working_number", "t98"."any_number", "t98"."any_day", "t98"."due_on", "t98"."in_time", "t98"."unclear", "t98"."hit"
, "t98"."category", "t98"."period", "t98"."day_right", "t98"."counted", "t98"."held_by", "t98"."held_worker", "t98".
"held_team", "t98"."from_on_right", "t98"."until_on", "t98"."held_next", CASE WHEN ("t98"."until_on" IS NULL) OR (
"t98"."from_on" <= "t98"."until_on") THEN "t98"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t98".
"held_team" AS "team_id"
FROM (SELECT "t95"."check_id", "t95"."contact_id", "t95"."person_id", "t95"."agency", "t95"."sent_at", "t95".
"returned_at", "t95"."recorded_at", "t95"."recorded_by", "t95"."asked_for", "t95"."triage_rag", "t95"."as_at", "t95".
"from_on", "t95"."from_minute", "t95"."to_on", "t95"."to_minute", "t95"."is_done", "t95"."disordered", "t95".
"before_from", "t95"."before_to", "t95"."days_open", "t95"."first_open", "t95"."last_open", "t95"."opens", "t95".
"closes", "t95"."open_minutes", "t95"."all_minutes", "t95"."target", "t95"."working_days", "t95"."from_number", "t95"
."working_number", "t95"."any_number", "t95"."any_day", "t95"."due_on", "t95"."in_time", "t95"."unclear", "t95"."hit"
, "t95"."category", "t95"."period", "t95"."day_right", "t95"."counted", "t13"."held_by", "t13"."held_worker", "t13".
"held_team", "t13"."from_on" AS "from_on_right", "t13"."until_on", "t13"."held_next"
FROM (SELECT "t91"."check_id", "t91"."contact_id", "t91"."person_id", "t91"."agency", "t91"."sent_at", "t91".
"returned_at", "t91"."recorded_at", "t91"."recorded_by", "t91"."asked_for", "t91"."triage_rag", "t91"."as_at", "t91".
"from_on", "t91"."from_minute", "t91"."to_on", "t91"."to_minute", "t91"."is_done", "t91"."disordered", "t91".
"before_from", "t91"."before_to", "t91"."days_open", "t91"."first_open", "t91"."last_open", "t91"."opens", "t91".
"closes", "t91"."open_minutes", "t91"."all_minutes", "t91"."target", "t91"."working_days", "t91"."from_number", "t91"
."working_number", "t91"."any_number", "t91"."any_day", "t91"."due_on", "t91"."in_time", "t91"."unclear", "t91"."hit"
, "t91"."category", "t91"."period", "t91"."day_right", 1.0 AS "counted"
FROM (SELECT "t90".* EXCLUDE ("day")
FROM (SELECT "t88"."check_id", "t88"."contact_id", "t88"."person_id", "t88"."agency", "t88"."sent_at", "t88".
"returned_at", "t88"."recorded_at", "t88"."recorded_by", "t88"."asked_for", "t88"."triage_rag", "t88"."as_at", "t88".
"from_on", "t88"."from_minute", "t88"."to_on", "t88"."to_minute", "t88"."is_done", "t88"."disordered", "t88".
"before_from", "t88"."before_to", "t88"."days_open", "t88"."first_open", "t88"."last_open", "t88"."opens", "t88".
"closes", "t88"."open_minutes", "t88"."all_minutes", "t88"."target", "t88"."working_days", "t88"."from_number", "t88"
."working_number", "t88"."day", "t88"."any_number", "t88"."any_day", "t88"."due_on", "t88"."in_time", "t88"."unclear"
, "t88"."hit", "t88"."category", "t8"."period", "t8"."day" AS "day_right"
FROM (SELECT "t84"."check_id", "t84"."contact_id", "t84"."person_id", "t84"."agency", "t84"."sent_at", "t84".
"returned_at", "t84"."recorded_at", "t84"."recorded_by", "t84"."asked_for", "t84"."triage_rag", "t84"."as_at", "t84".
"from_on", "t84"."from_minute", "t84"."to_on", "t84"."to_minute", "t84"."is_done", "t84"."disordered", "t84".
"before_from", "t84"."before_to", "t84"."days_open", "t84"."first_open", "t84"."last_open", "t84"."opens", "t84".
"closes", "t84"."open_minutes", "t84"."all_minutes", "t84"."target", "t84"."working_days", "t84"."from_number", "t84"
."working_number", "t84"."day", "t84"."any_number", "t84"."any_day", CASE WHEN FALSE THEN "t84"."any_day" ELSE "t84".
"day" END AS "due_on", "t84"."is_done" AND ("t84"."open_minutes" <= ("t84"."target" * 60)) AS "in_time", ("t84".
"target" IS NULL) OR "t84"."disordered" AS "unclear", CASE WHEN ("t84"."target" IS NULL) OR "t84"."disordered" THEN
CAST(NULL AS DOUBLE) ELSE CAST("t84"."is_done" AND ("t84"."open_minutes" <= ("t84"."target" * 60)) AS DOUBLE) END AS
"hit", "t84"."agency" AS "category"
FROM "t83" AS "t84"
WHERE ("t84"."target" IS NULL) OR "t84"."disordered" OR (CASE WHEN FALSE THEN "t84"."any_day" ELSE "t84"."day" END <
"t84"."as_at")) AS "t88"
INNER JOIN "period_days" AS "t8" ON "t88"."from_on" = "t8"."day") AS "t90") AS "t91") AS "t95"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t13" ON "t95"."person_id" = "t13"."held_by" AND "t95"."from_on" >= "t13"."from_on"
AND (("t13"."held_next" IS NULL) OR ("t95"."from_on" < "t13"."held_next"))) AS "t98") AS "t100") AS "t101") AS "t102"
UNION ALL
SELECT *
FROM (SELECT CAST("t99"."period" AS TEXT) AS "period", CAST("t99"."person_id" AS TEXT) AS "person_id", CAST("t99".
"worker_id" AS TEXT) AS "worker_id", CAST("t99"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CAST("t99"."unknown_because" IS NOT
NULL AS DOUBLE) AS DOUBLE) AS "unknown", CAST((1.0 - CAST(("t99"."unknown_because" IS NULL) AND ("t99"."started_on" <=
"t99"."to_on") AND (("t99"."done_on" IS NULL) OR ("t99"."done_on" > "t99"."to_on")) AND (("t99"."ended_other_on" IS
NULL) OR ("t99"."ended_other_on" > "t99"."to_on")) AND COALESCE("t99"."due_on" < "t99"."to_on", FALSE) AS DOUBLE)) -
CAST("t99"."unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t99"."unknown_because" IS
NULL) AND ("t99"."started_on" <= "t99"."to_on") AND (("t99"."done_on" IS NULL) OR ("t99"."done_on" > "t99"."to_on"))
AND (("t99"."ended_other_on" IS NULL) OR ("t99"."ended_other_on" > "t99"."to_on")) AND COALESCE("t99"."due_on" < "t99"
."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t97"."check_id", "t97"."contact_id", "t97"."person_id", "t97"."agency", "t97"."sent_at", "t97".
"returned_at", "t97"."recorded_at", "t97"."recorded_by", "t97"."asked_for", "t97"."triage_rag", "t97"."as_at", "t97".
"from_minute", "t97"."to_on", "t97"."to_minute", "t97"."is_done", "t97"."disordered", "t97"."before_from", "t97".
"before_to", "t97"."days_open", "t97"."first_open", "t97"."last_open", "t97"."opens", "t97"."closes", "t97".
"open_minutes", "t97"."all_minutes", "t97"."target", "t97"."working_days", "t97"."from_number", "t97".
"working_number", "t97"."day", "t97"."any_number", "t97"."any_day", "t97"."due_on", "t97"."started_on", "t97".
"done_on", "t97"."ended_other_on", "t97"."from_on_right", "t97"."worker_id", "t97"."team_id", "t97"."unknown_because"
, "t7"."period", "t7"."from_on", "t7"."to_on" AS "to_on_right", "t7"."year_before_on"
FROM (SELECT "t94"."check_id", "t94"."contact_id", "t94"."person_id", "t94"."agency", "t94"."sent_at", "t94".
"returned_at", "t94"."recorded_at", "t94"."recorded_by", "t94"."asked_for", "t94"."triage_rag", "t94"."as_at", "t94".
"from_minute", "t94"."to_on", "t94"."to_minute", "t94"."is_done", "t94"."disordered", "t94"."before_from", "t94".
"before_to", "t94"."days_open", "t94"."first_open", "t94"."last_open", "t94"."opens", "t94"."closes", "t94".
"open_minutes", "t94"."all_minutes", "t94"."target", "t94"."working_days", "t94"."from_number", "t94".
"working_number", "t94"."day", "t94"."any_number", "t94"."any_day", "t94"."due_on", "t94"."started_on", "t94".
"done_on", "t94"."ended_other_on", "t94"."from_on_right", "t94"."worker_id", "t94"."team_id", CAST(NULL AS TEXT) AS
"unknown_because"
FROM (SELECT "t92".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t89"."check_id", "t89"."contact_id", "t89"."person_id", "t89"."agency", "t89"."sent_at", "t89".
"returned_at", "t89"."recorded_at", "t89"."recorded_by", "t89"."asked_for", "t89"."triage_rag", "t89"."as_at", "t89".
"from_on", "t89"."from_minute", "t89"."to_on", "t89"."to_minute", "t89"."is_done", "t89"."disordered", "t89".
"before_from", "t89"."before_to", "t89"."days_open", "t89"."first_open", "t89"."last_open", "t89"."opens", "t89".
"closes", "t89"."open_minutes", "t89"."all_minutes", "t89"."target", "t89"."working_days", "t89"."from_number", "t89"
."working_number", "t89"."day", "t89"."any_number", "t89"."any_day", "t89"."due_on", "t89"."started_on", "t89".
"done_on", "t89"."ended_other_on", "t89"."held_by", "t89"."held_worker", "t89"."held_team", "t89"."from_on_right",
"t89"."until_on", "t89"."held_next", CASE WHEN ("t89"."until_on" IS NULL) OR ("t89"."from_on" <= "t89"."until_on")
THEN "t89"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t89"."held_team" AS "team_id"
FROM (SELECT "t86"."check_id", "t86"."contact_id", "t86"."person_id", "t86"."agency", "t86"."sent_at", "t86".
"returned_at", "t86"."recorded_at", "t86"."recorded_by", "t86"."asked_for", "t86"."triage_rag", "t86"."as_at", "t86".
"from_on", "t86"."from_minute", "t86"."to_on", "t86"."to_minute", "t86"."is_done", "t86"."disordered", "t86".
"before_from", "t86"."before_to", "t86"."days_open", "t86"."first_open", "t86"."last_open", "t86"."opens", "t86".
"closes", "t86"."open_minutes", "t86"."all_minutes", "t86"."target", "t86"."working_days", "t86"."from_number", "t86"
."working_number", "t86"."day", "t86"."any_number", "t86"."any_day", "t86"."due_on", "t86"."started_on", "t86".
"done_on", "t86"."ended_other_on", "t13"."held_by", "t13"."held_worker", "t13"."held_team", "t13"."from_on" AS
"from_on_right", "t13"."until_on", "t13"."held_next"
FROM (SELECT "t84"."check_id", "t84"."contact_id", "t84"."person_id", "t84"."agency", "t84"."sent_at", "t84".
"returned_at", "t84"."recorded_at", "t84"."recorded_by", "t84"."asked_for", "t84"."triage_rag", "t84"."as_at", "t84".
"from_on", "t84"."from_minute", "t84"."to_on", "t84"."to_minute", "t84"."is_done", "t84"."disordered", "t84".
"before_from", "t84"."before_to", "t84"."days_open", "t84"."first_open", "t84"."last_open", "t84"."opens", "t84".
"closes", "t84"."open_minutes", "t84"."all_minutes", "t84"."target", "t84"."working_days", "t84"."from_number", "t84"
."working_number", "t84"."day", "t84"."any_number", "t84"."any_day", CASE WHEN FALSE THEN "t84"."any_day" ELSE "t84".
"day" END AS "due_on", "t84"."from_on" AS "started_on", CAST("t84"."returned_at" AS DATE) AS "done_on", CAST(NULL AS
DATE) AS "ended_other_on"
FROM "t83" AS "t84") AS "t86"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t13" ON "t86"."person_id" = "t13"."held_by" AND "t86"."from_on" >= "t13"."from_on"
AND (("t13"."held_next" IS NULL) OR ("t86"."from_on" < "t13"."held_next"))) AS "t89") AS "t92") AS "t94"
WHERE "t94"."due_on" IS NOT NULL) AS "t97"
INNER JOIN "periods" AS "t7" ON (("t97"."started_on" IS NULL) OR ("t97"."started_on" <= "t7"."to_on")) AND (("t97".
"done_on" IS NULL) OR ("t97"."done_on" > "t7"."to_on")) AND (("t97"."ended_other_on" IS NULL) OR ("t97".
"ended_other_on" > "t7"."to_on"))) AS "t99") AS "t103";

-- measure MA04
SELECT CAST("t21"."period" AS TEXT) AS "period", CAST("t21"."person_id" AS TEXT) AS "person_id", CAST("t21".
"worker_id" AS TEXT) AS "worker_id", CAST("t21"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN "t21"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t21"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN 0.0 ELSE "t21"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t20".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t19"."contact_id", "t19"."person_id", "t19"."received_at", "t19"."triage_rag", "t19"."decided_at", "t19"
."decision_rag", "t19"."decided_by", "t19"."unconsented_because", "t19"."recorded_at", "t19"."recorded_by", "t19".
"given_for", "t19"."consent", "t19"."is_told", "t19"."received_on", "t19"."hit", "t19"."period", "t19"."counted",
"t19"."held_by", "t19"."held_worker", "t19"."held_team", "t19"."from_on", "t19"."until_on", "t19"."held_next", CASE
WHEN ("t19"."until_on" IS NULL) OR ("t19"."received_on" <= "t19"."until_on") THEN "t19"."held_worker" ELSE CAST(NULL
AS TEXT) END AS "worker_id", "t19"."held_team" AS "team_id"
FROM (SELECT "t18"."contact_id", "t18"."person_id", "t18"."received_at", "t18"."triage_rag", "t18"."decided_at", "t18"
."decision_rag", "t18"."decided_by", "t18"."unconsented_because", "t18"."recorded_at", "t18"."recorded_by", "t18".
"given_for", "t18"."consent", "t18"."is_told", "t18"."received_on", "t18"."hit", "t18"."period", "t18"."counted",
"t10"."held_by", "t10"."held_worker", "t10"."held_team", "t10"."from_on", "t10"."until_on", "t10"."held_next"
FROM (SELECT "t16"."contact_id", "t16"."person_id", "t16"."received_at", "t16"."triage_rag", "t16"."decided_at", "t16"
."decision_rag", "t16"."decided_by", "t16"."unconsented_because", "t16"."recorded_at", "t16"."recorded_by", "t16".
"given_for", "t16"."consent", "t16"."is_told", "t16"."received_on", "t16"."hit", "t16"."period", 1.0 AS "counted"
FROM (SELECT "t15".* EXCLUDE ("day")
FROM (SELECT "t14"."contact_id", "t14"."person_id", "t14"."received_at", "t14"."triage_rag", "t14"."decided_at", "t14"
."decision_rag", "t14"."decided_by", "t14"."unconsented_because", "t14"."recorded_at", "t14"."recorded_by", "t14".
"given_for", "t14"."consent", "t14"."is_told", "t14"."received_on", "t14"."hit", "t5"."period", "t5"."day"
FROM (SELECT "t12"."contact_id", "t12"."person_id", "t12"."received_at", "t12"."triage_rag", "t12"."decided_at", "t12"
."decision_rag", "t12"."decided_by", "t12"."unconsented_because", "t12"."recorded_at", "t12"."recorded_by", "t12".
"given_for", "t12"."consent", "t12"."is_told", CAST("t12"."received_at" AS DATE) AS "received_on", CASE WHEN ("t12".
"is_told" IS NULL) AND NOT (COALESCE("t12"."consent" = 'obtained', FALSE) OR ("t12"."unconsented_because" IS NOT NULL
)) THEN CAST(NULL AS DOUBLE) ELSE CAST(COALESCE("t12"."consent" = 'obtained', FALSE) OR ("t12"."unconsented_because"
IS NOT NULL) AS DOUBLE) END AS "hit"
FROM (SELECT "t6"."contact_id", "t6"."person_id", "t6"."received_at", "t6"."triage_rag", "t6"."decided_at", "t6".
"decision_rag", "t6"."decided_by", "t6"."unconsented_because", "t6"."recorded_at", "t6"."recorded_by", "t11".
"given_for", "t11"."consent", "t11"."is_told"
FROM "mash_contacts" AS "t6"
SEMI JOIN "agency_checks" AS "t7" ON "t6"."contact_id" = "t7"."contact_id"
LEFT OUTER JOIN (SELECT "t4"."contact_id" AS "given_for", "t4"."consent", 1 AS "is_told"
FROM "contact_decisions" AS "t4") AS "t11" ON "t6"."contact_id" = "t11"."given_for") AS "t12") AS "t14"
INNER JOIN "period_days" AS "t5" ON "t14"."received_on" = "t5"."day") AS "t15") AS "t16") AS "t18"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t10" ON "t18"."person_id" = "t10"."held_by" AND "t18"."received_on" >= "t10".
"from_on" AND (("t10"."held_next" IS NULL) OR ("t18"."received_on" < "t10"."held_next"))) AS "t19") AS "t20") AS "t21";
