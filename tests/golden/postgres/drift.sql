-- measure CN03
WITH "t53" AS (SELECT *
FROM (SELECT "t8"."care_period_id" AS "plan_id", "t8"."review_on" AS "event_on"
FROM "care_reviews" AS "t8"
WHERE NOT (COALESCE("t8"."cancelled", FALSE))) AS "t49"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t9"."plan_id", "t9"."held_on" AS "event_on"
FROM "cin_reviews" AS "t9") AS "t24"
UNION ALL
SELECT *
FROM (SELECT "t10"."plan_id", "t10"."review_on" AS "event_on"
FROM "cp_reviews" AS "t10") AS "t25") AS "t37")
SELECT CAST("t132"."period" AS VARCHAR) AS "period", CAST("t132"."person_id" AS VARCHAR) AS "person_id", CAST("t132".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t132"."team_id" AS VARCHAR) AS "team_id", CAST("t132"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN "t132"."hit" IS NOT NULL THEN "t132"."counted" ELSE 0.0 END AS DOUBLE PRECISION
) AS "counted", CAST(COALESCE("t132"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t132"."hit" IS NOT
NULL THEN 0.0 ELSE "t132"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending"
, CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t131"."person_id", "t131"."plan_id", "t131"."started_on", "t131"."ended_on", "t131"."kind", "t131".
"period", "t131"."to_on", "t131"."year_before_on", "t131"."unseen", "t131"."unreviewed", "t131"."unvisited", "t131".
"standing", "t131"."unchanged", "t131"."new_worker", "t131"."from_on_right", "t131"."worker_id", "t131"."team_id", 1.0
AS "counted", CASE WHEN (0 + COALESCE("t131"."unseen", 0) + COALESCE("t131"."unreviewed", 0) + COALESCE("t131".
"unvisited", 0) + COALESCE("t131"."standing", 0) + COALESCE("t131"."unchanged", 0) + COALESCE("t131"."new_worker", 0)
) >= 2 THEN 1.0 WHEN (0 + COALESCE("t131"."unseen", 1) + COALESCE("t131"."unreviewed", 1) + COALESCE("t131".
"unvisited", 1) + COALESCE("t131"."standing", 1) + COALESCE("t131"."unchanged", 1) + COALESCE("t131"."new_worker", 1)
) >= 2 THEN CAST(NULL AS DOUBLE PRECISION) ELSE 0.0 END AS "hit", "t131"."kind" || CASE WHEN "t131"."unseen" = 1 THEN
'; no oversight in six weeks' ELSE '' END || CASE WHEN "t131"."unreviewed" = 1 THEN '; no review in twelve weeks' ELSE
'' END || CASE WHEN "t131"."unvisited" = 1 THEN '; visit overdue' ELSE '' END || CASE WHEN "t131"."standing" = 1 THEN
'; actions standing still' ELSE '' END || CASE WHEN "t131"."unchanged" = 1 THEN '; no change between reviews' ELSE ''
END || CASE WHEN "t131"."new_worker" = 1 THEN '; new worker' ELSE '' END AS "category"
FROM (SELECT "t130"."person_id", "t130"."plan_id", "t130"."started_on", "t130"."ended_on", "t130"."kind", "t130".
"period", "t130"."to_on", "t130"."year_before_on", "t130"."unseen", "t130"."unreviewed", "t130"."unvisited", "t130".
"standing", "t130"."unchanged", "t130"."new_worker", "t130"."from_on_right", "t130"."worker_id", "t130"."team_id"
FROM (SELECT "t129"."person_id", "t129"."plan_id", "t129"."started_on", "t129"."ended_on", "t129"."kind", "t129".
"period", "t129"."from_on", "t129"."to_on", "t129"."year_before_on", "t129"."unseen", "t129"."unreviewed", "t129".
"unvisited", "t129"."standing", "t129"."unchanged", "t129"."new_worker", "t129"."held_by", "t129"."held_worker",
"t129"."held_team", "t129"."from_on_right", "t129"."until_on", "t129"."held_next", CASE WHEN ("t129"."until_on" IS
NULL) OR ("t129"."to_on" <= "t129"."until_on") THEN "t129"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id"
, "t129"."held_team" AS "team_id"
FROM (SELECT "t128"."person_id", "t128"."plan_id", "t128"."started_on", "t128"."ended_on", "t128"."kind", "t128".
"period", "t128"."from_on", "t128"."to_on", "t128"."year_before_on", "t128"."unseen", "t128"."unreviewed", "t128".
"unvisited", "t128"."standing", "t128"."unchanged", "t128"."new_worker", "t28"."held_by", "t28"."held_worker", "t28".
"held_team", "t28"."from_on" AS "from_on_right", "t28"."until_on", "t28"."held_next"
FROM (SELECT "t126"."person_id", "t126"."plan_id", "t126"."started_on", "t126"."ended_on", "t126"."kind", "t126".
"period", "t126"."from_on", "t126"."to_on", "t126"."year_before_on", "t126"."unseen", "t126"."unreviewed", "t126".
"unvisited", "t126"."standing", "t126"."unchanged", "t126"."new_worker"
FROM (SELECT "t125"."person_id", "t125"."plan_id", "t125"."started_on", "t125"."ended_on", "t125"."kind", "t125".
"period", "t125"."from_on", "t125"."to_on", "t125"."year_before_on", "t125"."unseen", "t125"."unreviewed", "t125".
"unvisited", "t125"."standing", "t125"."unchanged", "t125"."found_person_id", "t125"."found_period", CAST("t125".
"found_person_id" IS NOT NULL AS INT) AS "new_worker"
FROM (SELECT "t124"."person_id", "t124"."plan_id", "t124"."started_on", "t124"."ended_on", "t124"."kind", "t124".
"period", "t124"."from_on", "t124"."to_on", "t124"."year_before_on", "t124"."unseen", "t124"."unreviewed", "t124".
"unvisited", "t124"."standing", "t124"."unchanged", "t85"."found_person_id", "t85"."found_period"
FROM (SELECT "t122"."person_id", "t122"."plan_id", "t122"."started_on", "t122"."ended_on", "t122"."kind", "t122".
"period", "t122"."from_on", "t122"."to_on", "t122"."year_before_on", "t122"."unseen", "t122"."unreviewed", "t122".
"unvisited", "t122"."standing", "t122"."unchanged"
FROM (SELECT "t121"."person_id", "t121"."plan_id", "t121"."started_on", "t121"."ended_on", "t121"."kind", "t121".
"period", "t121"."from_on", "t121"."to_on", "t121"."year_before_on", "t121"."unseen", "t121"."unreviewed", "t121".
"unvisited", "t121"."standing", "t121"."found_plan_id", "t121"."found_period", CAST("t121"."found_plan_id" IS NOT NULL
AS INT) AS "unchanged"
FROM (SELECT "t120"."person_id", "t120"."plan_id", "t120"."started_on", "t120"."ended_on", "t120"."kind", "t120".
"period", "t120"."from_on", "t120"."to_on", "t120"."year_before_on", "t120"."unseen", "t120"."unreviewed", "t120".
"unvisited", "t120"."standing", "t91"."found_plan_id", "t91"."found_period"
FROM (SELECT "t118"."person_id", "t118"."plan_id", "t118"."started_on", "t118"."ended_on", "t118"."kind", "t118".
"period", "t118"."from_on", "t118"."to_on", "t118"."year_before_on", "t118"."unseen", "t118"."unreviewed", "t118".
"unvisited", "t118"."standing"
FROM (SELECT "t117"."person_id", "t117"."plan_id", "t117"."started_on", "t117"."ended_on", "t117"."kind", "t117".
"period", "t117"."from_on", "t117"."to_on", "t117"."year_before_on", "t117"."unseen", "t117"."unreviewed", "t117".
"unvisited", "t117"."found_person_id", "t117"."found_plan_id", "t117"."found_period", CAST("t117"."found_person_id" IS
NOT NULL AS INT) AS "standing"
FROM (SELECT "t109"."person_id", "t109"."plan_id", "t109"."started_on", "t109"."ended_on", "t109"."kind", "t109".
"period", "t109"."from_on", "t109"."to_on", "t109"."year_before_on", "t109"."unseen", "t109"."unreviewed", "t109".
"unvisited", "t116"."found_person_id", "t116"."found_plan_id", "t116"."found_period"
FROM (SELECT "t107"."person_id", "t107"."plan_id", "t107"."started_on", "t107"."ended_on", "t107"."kind", "t107".
"period", "t107"."from_on", "t107"."to_on", "t107"."year_before_on", "t107"."unseen", "t107"."unreviewed", "t107".
"unvisited"
FROM (SELECT "t106"."person_id", "t106"."plan_id", "t106"."started_on", "t106"."ended_on", "t106"."kind", "t106".
"period", "t106"."from_on", "t106"."to_on", "t106"."year_before_on", "t106"."unseen", "t106"."unreviewed", "t106".
"owed_kind", "t106"."owed_to", "t106"."owed_in", "t106"."overdue", "t106"."unknown", CASE WHEN "t106"."overdue" > 0
THEN 1 WHEN "t106"."unknown" > 0 THEN CAST(NULL AS INT) ELSE 0 END AS "unvisited"
FROM (SELECT "t105"."person_id", "t105"."plan_id", "t105"."started_on", "t105"."ended_on", "t105"."kind", "t105".
"period", "t105"."from_on", "t105"."to_on", "t105"."year_before_on", "t105"."unseen", "t105"."unreviewed", "t90".
"owed_kind", "t90"."owed_to", "t90"."owed_in", "t90"."overdue", "t90"."unknown"
FROM (SELECT "t103"."person_id", "t103"."plan_id", "t103"."started_on", "t103"."ended_on", "t103"."kind", "t103".
"period", "t103"."from_on", "t103"."to_on", "t103"."year_before_on", "t103"."unseen", "t103"."unreviewed"
FROM (SELECT "t102"."person_id", "t102"."plan_id", "t102"."started_on", "t102"."ended_on", "t102"."kind", "t102".
"period", "t102"."from_on", "t102"."to_on", "t102"."year_before_on", "t102"."unseen", "t102"."expected_on", "t102".
"recent", CAST(("t102"."recent" = 0) AND ("t102"."expected_on" < "t102"."to_on") AS INT) AS "unreviewed"
FROM (SELECT "t101"."person_id", "t101"."plan_id", "t101"."started_on", "t101"."ended_on", "t101"."kind", "t101".
"period", "t101"."from_on", "t101"."to_on", "t101"."year_before_on", "t101"."unseen", "t101"."expected_on", "t101".
"recent"
FROM (SELECT "t100"."person_id", "t100"."plan_id", "t100"."started_on", "t100"."ended_on", "t100"."kind", "t100".
"period", "t100"."from_on", "t100"."to_on", "t100"."year_before_on", "t100"."unseen", "t100"."expected_on", "t100".
"found_plan_id", "t100"."found_period", CAST("t100"."found_plan_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t99"."person_id", "t99"."plan_id", "t99"."started_on", "t99"."ended_on", "t99"."kind", "t99"."period",
"t99"."from_on", "t99"."to_on", "t99"."year_before_on", "t99"."unseen", "t99"."expected_on", "t84"."found_plan_id",
"t84"."found_period"
FROM (SELECT "t97"."person_id", "t97"."plan_id", "t97"."started_on", "t97"."ended_on", "t97"."kind", "t97"."period",
"t97"."from_on", "t97"."to_on", "t97"."year_before_on", "t97"."unseen", "t97"."expected_on"
FROM (SELECT "t96"."person_id", "t96"."plan_id", "t96"."started_on", "t96"."ended_on", "t96"."kind", "t96"."period",
"t96"."from_on", "t96"."to_on", "t96"."year_before_on", "t96"."unseen", "t43"."shift_from", "t43"."expected_on"
FROM (SELECT "t94"."person_id", "t94"."plan_id", "t94"."started_on", "t94"."ended_on", "t94"."kind", "t94"."period",
"t94"."from_on", "t94"."to_on", "t94"."year_before_on", "t94"."unseen"
FROM (SELECT "t93"."person_id", "t93"."plan_id", "t93"."started_on", "t93"."ended_on", "t93"."kind", "t93"."period",
"t93"."from_on", "t93"."to_on", "t93"."year_before_on", "t93"."expected_on", "t93"."recent", CAST(("t93"."recent" = 0
) AND ("t93"."expected_on" < "t93"."to_on") AS INT) AS "unseen"
FROM (SELECT "t92"."person_id", "t92"."plan_id", "t92"."started_on", "t92"."ended_on", "t92"."kind", "t92"."period",
"t92"."from_on", "t92"."to_on", "t92"."year_before_on", "t92"."expected_on", "t92"."recent"
FROM (SELECT "t86"."person_id", "t86"."plan_id", "t86"."started_on", "t86"."ended_on", "t86"."kind", "t86"."period",
"t86"."from_on", "t86"."to_on", "t86"."year_before_on", "t86"."expected_on", "t86"."found_person_id", "t86".
"found_period", CAST("t86"."found_person_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t68"."person_id", "t68"."plan_id", "t68"."started_on", "t68"."ended_on", "t68"."kind", "t68"."period",
"t68"."from_on", "t68"."to_on", "t68"."year_before_on", "t68"."expected_on", "t78"."found_person_id", "t78".
"found_period"
FROM (SELECT "t64"."person_id", "t64"."plan_id", "t64"."started_on", "t64"."ended_on", "t64"."kind", "t64"."period",
"t64"."from_on", "t64"."to_on", "t64"."year_before_on", "t64"."expected_on"
FROM (SELECT "t54"."person_id", "t54"."plan_id", "t54"."started_on", "t54"."ended_on", "t54"."kind", "t14"."period",
"t14"."from_on", "t14"."to_on", "t14"."year_before_on", "t45"."shift_from", "t45"."expected_on"
FROM (SELECT *
FROM (SELECT "t5"."person_id", "t5"."care_period_id" AS "plan_id", "t5"."started_on", "t5"."ended_on", 'care' AS
"kind"
FROM "care_periods" AS "t5") AS "t20"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", 'in need' AS "kind"
FROM "in_need_spells" AS "t6") AS "t22"
UNION ALL
SELECT *
FROM (SELECT "t16"."person_id", "t16"."plan_id", "t16"."started_on", "t16"."ended_on", 'protection' AS "kind"
FROM (SELECT "t7"."person_id", "t7"."plan_id", "t7"."started_on", "t7"."ended_on"
FROM "protection_spells" AS "t7") AS "t16") AS "t36") AS "t48") AS "t54"
INNER JOIN "periods" AS "t14" ON (("t54"."started_on" IS NULL) OR ("t54"."started_on" <= "t14"."to_on")) AND (("t54".
"ended_on" IS NULL) OR ("t54"."ended_on" > "t14"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "expected_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_oversight' AND "t3"."variant" = 'all') AS "t45" ON "t54"."started_on" = "t45".
"shift_from") AS "t64") AS "t68"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t63"."person_id" AS "found_person_id", "t14"."period" AS "found_period"
FROM (SELECT "t59"."person_id", "t59"."event_on", "t59"."until_on"
FROM (SELECT "t40"."person_id", "t40"."event_on", "t46"."shift_from", "t46"."until_on"
FROM (SELECT "t13"."person_id", "t13"."entered_on" AS "event_on"
FROM "oversight_entries" AS "t13") AS "t40"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "until_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_oversight' AND "t3"."variant" = 'all') AS "t46" ON "t40"."event_on" = "t46".
"shift_from") AS "t59") AS "t63"
INNER JOIN "periods" AS "t14" ON "t63"."event_on" <= "t14"."to_on" AND "t63"."until_on" >= "t14"."to_on") AS "t74") AS
"t78" ON "t68"."person_id" = "t78"."found_person_id" AND "t68"."period" = "t78"."found_period") AS "t86") AS "t92") AS
"t93") AS "t94") AS "t96"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "expected_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_review' AND "t3"."variant" = 'all') AS "t43" ON "t96"."started_on" = "t43".
"shift_from") AS "t97") AS "t99"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t72"."plan_id" AS "found_plan_id", "t14"."period" AS "found_period"
FROM (SELECT "t65"."plan_id", "t65"."event_on", "t65"."until_on"
FROM (SELECT "t57"."plan_id", "t57"."event_on", "t44"."shift_from", "t44"."until_on"
FROM "t53" AS "t57"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "until_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_review' AND "t3"."variant" = 'all') AS "t44" ON "t57"."event_on" = "t44"."shift_from"
) AS "t65") AS "t72"
INNER JOIN "periods" AS "t14" ON "t72"."event_on" <= "t14"."to_on" AND "t72"."until_on" >= "t14"."to_on") AS "t79") AS
"t84" ON "t99"."plan_id" = "t84"."found_plan_id" AND "t99"."period" = "t84"."found_period") AS "t100") AS "t101") AS
"t102") AS "t103") AS "t105"
LEFT OUTER JOIN (SELECT "t82"."owed_kind", "t82"."person_id" AS "owed_to", "t82"."period" AS "owed_in", MAX("t82".
"overdue") AS "overdue", MAX("t82"."unknown") AS "unknown"
FROM (SELECT "t61"."standard", "t61"."person_id", "t61"."episode_id", "t61"."sequence", "t61"."variant", "t61".
"worker_id", "t61"."team_id", "t61"."started_on", "t61"."due_on", "t61"."done_on", "t61"."ended_other_on", "t61".
"unknown_because", "t61"."parameter_version", "t61"."period", "t61"."from_on", "t61"."to_on", "t61"."year_before_on",
CAST(CAST(("t61"."unknown_because" IS NULL) AND ("t61"."started_on" <= "t61"."to_on") AND (("t61"."done_on" IS NULL)
OR ("t61"."done_on" > "t61"."to_on")) AND (("t61"."ended_other_on" IS NULL) OR ("t61"."ended_other_on" > "t61".
"to_on")) AND COALESCE("t61"."due_on" < "t61"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(
CAST(("t61"."unknown_because" IS NULL) AND ("t61"."started_on" <= "t61"."to_on") AND (("t61"."done_on" IS NULL) OR (
"t61"."done_on" > "t61"."to_on")) AND (("t61"."ended_other_on" IS NULL) OR ("t61"."ended_other_on" > "t61"."to_on"))
AND COALESCE("t61"."due_on" < "t61"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t61"."unknown_because"
IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "pending", CAST(CAST("t61"."unknown_because" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "unknown", CASE WHEN "t61"."standard" = 'in_need_visit' THEN 'in need' WHEN "t61"."standard" =
'protection_visit' THEN 'protection' WHEN "t61"."standard" = 'care_visit' THEN 'care' ELSE NULL END AS "owed_kind"
FROM (SELECT "t50"."standard", "t50"."person_id", "t50"."episode_id", "t50"."sequence", "t50"."variant", "t50".
"worker_id", "t50"."team_id", "t50"."started_on", "t50"."due_on", "t50"."done_on", "t50"."ended_other_on", "t50".
"unknown_because", "t50"."parameter_version", "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t12"
WHERE "t12"."standard" IN ('in_need_visit', 'protection_visit', 'care_visit')) AS "t50"
INNER JOIN "periods" AS "t14" ON (("t50"."started_on" IS NULL) OR ("t50"."started_on" <= "t14"."to_on")) AND (("t50".
"done_on" IS NULL) OR ("t50"."done_on" > "t14"."to_on")) AND (("t50"."ended_other_on" IS NULL) OR ("t50".
"ended_other_on" > "t14"."to_on"))) AS "t61") AS "t82" GROUP BY 1, 2, 3) AS "t90" ON "t105"."person_id" = "t90".
"owed_to" AND "t105"."kind" = "t90"."owed_kind" AND "t105"."period" = "t90"."owed_in") AS "t106") AS "t107") AS "t109"
LEFT OUTER JOIN (SELECT DISTINCT "t114"."person_id" AS "found_person_id", "t114"."plan_id" AS "found_plan_id", "t114"
."period" AS "found_period"
FROM (SELECT "t113"."person_id", "t113"."plan_id", "t113"."period", COUNT(*) AS "standing"
FROM (SELECT *
FROM (SELECT "t111"."person_id", "t111"."plan_id", "t111"."period", "t111"."kind", "t111"."started_on", "t111".
"to_on", "t38"."act_person", "t38"."act_kind", "t38"."set_on", "t38"."due_on", "t38"."done_on", "t38"."carried_over"
FROM (SELECT "t108"."person_id", "t108"."plan_id", "t108"."period", "t108"."kind", "t108"."started_on", "t108".
"to_on"
FROM (SELECT "t107"."person_id", "t107"."plan_id", "t107"."started_on", "t107"."ended_on", "t107"."kind", "t107".
"period", "t107"."from_on", "t107"."to_on", "t107"."year_before_on", "t107"."unseen", "t107"."unreviewed", "t107".
"unvisited"
FROM (SELECT "t106"."person_id", "t106"."plan_id", "t106"."started_on", "t106"."ended_on", "t106"."kind", "t106".
"period", "t106"."from_on", "t106"."to_on", "t106"."year_before_on", "t106"."unseen", "t106"."unreviewed", "t106".
"owed_kind", "t106"."owed_to", "t106"."owed_in", "t106"."overdue", "t106"."unknown", CASE WHEN "t106"."overdue" > 0
THEN 1 WHEN "t106"."unknown" > 0 THEN CAST(NULL AS INT) ELSE 0 END AS "unvisited"
FROM (SELECT "t105"."person_id", "t105"."plan_id", "t105"."started_on", "t105"."ended_on", "t105"."kind", "t105".
"period", "t105"."from_on", "t105"."to_on", "t105"."year_before_on", "t105"."unseen", "t105"."unreviewed", "t90".
"owed_kind", "t90"."owed_to", "t90"."owed_in", "t90"."overdue", "t90"."unknown"
FROM (SELECT "t103"."person_id", "t103"."plan_id", "t103"."started_on", "t103"."ended_on", "t103"."kind", "t103".
"period", "t103"."from_on", "t103"."to_on", "t103"."year_before_on", "t103"."unseen", "t103"."unreviewed"
FROM (SELECT "t102"."person_id", "t102"."plan_id", "t102"."started_on", "t102"."ended_on", "t102"."kind", "t102".
"period", "t102"."from_on", "t102"."to_on", "t102"."year_before_on", "t102"."unseen", "t102"."expected_on", "t102".
"recent", CAST(("t102"."recent" = 0) AND ("t102"."expected_on" < "t102"."to_on") AS INT) AS "unreviewed"
FROM (SELECT "t101"."person_id", "t101"."plan_id", "t101"."started_on", "t101"."ended_on", "t101"."kind", "t101".
"period", "t101"."from_on", "t101"."to_on", "t101"."year_before_on", "t101"."unseen", "t101"."expected_on", "t101".
"recent"
FROM (SELECT "t100"."person_id", "t100"."plan_id", "t100"."started_on", "t100"."ended_on", "t100"."kind", "t100".
"period", "t100"."from_on", "t100"."to_on", "t100"."year_before_on", "t100"."unseen", "t100"."expected_on", "t100".
"found_plan_id", "t100"."found_period", CAST("t100"."found_plan_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t99"."person_id", "t99"."plan_id", "t99"."started_on", "t99"."ended_on", "t99"."kind", "t99"."period",
"t99"."from_on", "t99"."to_on", "t99"."year_before_on", "t99"."unseen", "t99"."expected_on", "t84"."found_plan_id",
"t84"."found_period"
FROM (SELECT "t97"."person_id", "t97"."plan_id", "t97"."started_on", "t97"."ended_on", "t97"."kind", "t97"."period",
"t97"."from_on", "t97"."to_on", "t97"."year_before_on", "t97"."unseen", "t97"."expected_on"
FROM (SELECT "t96"."person_id", "t96"."plan_id", "t96"."started_on", "t96"."ended_on", "t96"."kind", "t96"."period",
"t96"."from_on", "t96"."to_on", "t96"."year_before_on", "t96"."unseen", "t43"."shift_from", "t43"."expected_on"
FROM (SELECT "t94"."person_id", "t94"."plan_id", "t94"."started_on", "t94"."ended_on", "t94"."kind", "t94"."period",
"t94"."from_on", "t94"."to_on", "t94"."year_before_on", "t94"."unseen"
FROM (SELECT "t93"."person_id", "t93"."plan_id", "t93"."started_on", "t93"."ended_on", "t93"."kind", "t93"."period",
"t93"."from_on", "t93"."to_on", "t93"."year_before_on", "t93"."expected_on", "t93"."recent", CAST(("t93"."recent" = 0
) AND ("t93"."expected_on" < "t93"."to_on") AS INT) AS "unseen"
FROM (SELECT "t92"."person_id", "t92"."plan_id", "t92"."started_on", "t92"."ended_on", "t92"."kind", "t92"."period",
"t92"."from_on", "t92"."to_on", "t92"."year_before_on", "t92"."expected_on", "t92"."recent"
FROM (SELECT "t86"."person_id", "t86"."plan_id", "t86"."started_on", "t86"."ended_on", "t86"."kind", "t86"."period",
"t86"."from_on", "t86"."to_on", "t86"."year_before_on", "t86"."expected_on", "t86"."found_person_id", "t86".
"found_period", CAST("t86"."found_person_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t68"."person_id", "t68"."plan_id", "t68"."started_on", "t68"."ended_on", "t68"."kind", "t68"."period",
"t68"."from_on", "t68"."to_on", "t68"."year_before_on", "t68"."expected_on", "t78"."found_person_id", "t78".
"found_period"
FROM (SELECT "t64"."person_id", "t64"."plan_id", "t64"."started_on", "t64"."ended_on", "t64"."kind", "t64"."period",
"t64"."from_on", "t64"."to_on", "t64"."year_before_on", "t64"."expected_on"
FROM (SELECT "t54"."person_id", "t54"."plan_id", "t54"."started_on", "t54"."ended_on", "t54"."kind", "t14"."period",
"t14"."from_on", "t14"."to_on", "t14"."year_before_on", "t45"."shift_from", "t45"."expected_on"
FROM (SELECT *
FROM (SELECT "t5"."person_id", "t5"."care_period_id" AS "plan_id", "t5"."started_on", "t5"."ended_on", 'care' AS
"kind"
FROM "care_periods" AS "t5") AS "t20"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", 'in need' AS "kind"
FROM "in_need_spells" AS "t6") AS "t22"
UNION ALL
SELECT *
FROM (SELECT "t16"."person_id", "t16"."plan_id", "t16"."started_on", "t16"."ended_on", 'protection' AS "kind"
FROM (SELECT "t7"."person_id", "t7"."plan_id", "t7"."started_on", "t7"."ended_on"
FROM "protection_spells" AS "t7") AS "t16") AS "t36") AS "t48") AS "t54"
INNER JOIN "periods" AS "t14" ON (("t54"."started_on" IS NULL) OR ("t54"."started_on" <= "t14"."to_on")) AND (("t54".
"ended_on" IS NULL) OR ("t54"."ended_on" > "t14"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "expected_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_oversight' AND "t3"."variant" = 'all') AS "t45" ON "t54"."started_on" = "t45".
"shift_from") AS "t64") AS "t68"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t63"."person_id" AS "found_person_id", "t14"."period" AS "found_period"
FROM (SELECT "t59"."person_id", "t59"."event_on", "t59"."until_on"
FROM (SELECT "t40"."person_id", "t40"."event_on", "t46"."shift_from", "t46"."until_on"
FROM (SELECT "t13"."person_id", "t13"."entered_on" AS "event_on"
FROM "oversight_entries" AS "t13") AS "t40"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "until_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_oversight' AND "t3"."variant" = 'all') AS "t46" ON "t40"."event_on" = "t46".
"shift_from") AS "t59") AS "t63"
INNER JOIN "periods" AS "t14" ON "t63"."event_on" <= "t14"."to_on" AND "t63"."until_on" >= "t14"."to_on") AS "t74") AS
"t78" ON "t68"."person_id" = "t78"."found_person_id" AND "t68"."period" = "t78"."found_period") AS "t86") AS "t92") AS
"t93") AS "t94") AS "t96"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "expected_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_review' AND "t3"."variant" = 'all') AS "t43" ON "t96"."started_on" = "t43".
"shift_from") AS "t97") AS "t99"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t72"."plan_id" AS "found_plan_id", "t14"."period" AS "found_period"
FROM (SELECT "t65"."plan_id", "t65"."event_on", "t65"."until_on"
FROM (SELECT "t57"."plan_id", "t57"."event_on", "t44"."shift_from", "t44"."until_on"
FROM "t53" AS "t57"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "until_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_review' AND "t3"."variant" = 'all') AS "t44" ON "t57"."event_on" = "t44"."shift_from"
) AS "t65") AS "t72"
INNER JOIN "periods" AS "t14" ON "t72"."event_on" <= "t14"."to_on" AND "t72"."until_on" >= "t14"."to_on") AS "t79") AS
"t84" ON "t99"."plan_id" = "t84"."found_plan_id" AND "t99"."period" = "t84"."found_period") AS "t100") AS "t101") AS
"t102") AS "t103") AS "t105"
LEFT OUTER JOIN (SELECT "t82"."owed_kind", "t82"."person_id" AS "owed_to", "t82"."period" AS "owed_in", MAX("t82".
"overdue") AS "overdue", MAX("t82"."unknown") AS "unknown"
FROM (SELECT "t61"."standard", "t61"."person_id", "t61"."episode_id", "t61"."sequence", "t61"."variant", "t61".
"worker_id", "t61"."team_id", "t61"."started_on", "t61"."due_on", "t61"."done_on", "t61"."ended_other_on", "t61".
"unknown_because", "t61"."parameter_version", "t61"."period", "t61"."from_on", "t61"."to_on", "t61"."year_before_on",
CAST(CAST(("t61"."unknown_because" IS NULL) AND ("t61"."started_on" <= "t61"."to_on") AND (("t61"."done_on" IS NULL)
OR ("t61"."done_on" > "t61"."to_on")) AND (("t61"."ended_other_on" IS NULL) OR ("t61"."ended_other_on" > "t61".
"to_on")) AND COALESCE("t61"."due_on" < "t61"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(
CAST(("t61"."unknown_because" IS NULL) AND ("t61"."started_on" <= "t61"."to_on") AND (("t61"."done_on" IS NULL) OR (
"t61"."done_on" > "t61"."to_on")) AND (("t61"."ended_other_on" IS NULL) OR ("t61"."ended_other_on" > "t61"."to_on"))
AND COALESCE("t61"."due_on" < "t61"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t61"."unknown_because"
IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "pending", CAST(CAST("t61"."unknown_because" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "unknown", CASE WHEN "t61"."standard" = 'in_need_visit' THEN 'in need' WHEN "t61"."standard" =
'protection_visit' THEN 'protection' WHEN "t61"."standard" = 'care_visit' THEN 'care' ELSE NULL END AS "owed_kind"
FROM (SELECT "t50"."standard", "t50"."person_id", "t50"."episode_id", "t50"."sequence", "t50"."variant", "t50".
"worker_id", "t50"."team_id", "t50"."started_on", "t50"."due_on", "t50"."done_on", "t50"."ended_other_on", "t50".
"unknown_because", "t50"."parameter_version", "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t12"
WHERE "t12"."standard" IN ('in_need_visit', 'protection_visit', 'care_visit')) AS "t50"
INNER JOIN "periods" AS "t14" ON (("t50"."started_on" IS NULL) OR ("t50"."started_on" <= "t14"."to_on")) AND (("t50".
"done_on" IS NULL) OR ("t50"."done_on" > "t14"."to_on")) AND (("t50"."ended_other_on" IS NULL) OR ("t50".
"ended_other_on" > "t14"."to_on"))) AS "t61") AS "t82" GROUP BY 1, 2, 3) AS "t90" ON "t105"."person_id" = "t90".
"owed_to" AND "t105"."kind" = "t90"."owed_kind" AND "t105"."period" = "t90"."owed_in") AS "t106") AS "t107") AS "t108"
) AS "t111"
INNER JOIN (SELECT "t11"."person_id" AS "act_person", "t11"."plan_kind" AS "act_kind", "t11"."set_on", "t11"."due_on"
, "t11"."done_on", "t11"."carried_over"
FROM "plan_actions" AS "t11") AS "t38" ON "t111"."person_id" = "t38"."act_person" AND "t111"."kind" = "t38".
"act_kind" AND "t38"."set_on" >= "t111"."started_on" AND "t38"."set_on" <= "t111"."to_on" AND (("t38"."done_on" IS
NULL) OR ("t38"."done_on" > "t111"."to_on"))) AS "t112"
WHERE COALESCE("t112"."due_on" < "t112"."to_on", FALSE) OR (COALESCE("t112"."carried_over", 0) >= 2)) AS "t113"
GROUP BY 1, 2, 3) AS "t114"
WHERE "t114"."standing" >= 3) AS "t116" ON "t109"."person_id" = "t116"."found_person_id" AND "t109"."plan_id" = "t116"
."found_plan_id" AND "t109"."period" = "t116"."found_period") AS "t117") AS "t118") AS "t120"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t77"."plan_id" AS "found_plan_id", "t15"."period" AS "found_period"
FROM (SELECT *
FROM (SELECT "t60"."plan_id", "t60"."event_on", LAG("t60"."event_on") OVER (PARTITION BY "t60"."plan_id" ORDER BY
"t60"."event_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before_on", LEAD("t60"."event_on")
OVER (PARTITION BY "t60"."plan_id" ORDER BY "t60"."event_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) AS "next_on"
FROM (SELECT DISTINCT *
FROM "t53" AS "t55"
WHERE "t55"."plan_id" IS NOT NULL) AS "t60") AS "t69"
WHERE "t69"."before_on" IS NOT NULL) AS "t77"
INNER JOIN (SELECT *
FROM (SELECT "t5"."person_id" AS "whose", "t5"."care_period_id" AS "whose_plan"
FROM "care_periods" AS "t5") AS "t19"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id" AS "whose", "t6"."plan_id" AS "whose_plan"
FROM "in_need_spells" AS "t6") AS "t21"
UNION ALL
SELECT *
FROM (SELECT "t7"."person_id" AS "whose", "t7"."plan_id" AS "whose_plan"
FROM "protection_spells" AS "t7") AS "t23") AS "t35") AS "t51" ON "t77"."plan_id" = "t51"."whose_plan"
INNER JOIN "periods" AS "t15" ON "t77"."event_on" <= "t15"."to_on" AND (("t77"."next_on" IS NULL) OR ("t77"."next_on"
> "t15"."to_on"))
WHERE NOT EXISTS(SELECT 1
FROM (SELECT "t4"."person_id" AS "changed_person", "t4"."changed_on"
FROM "plan_changes" AS "t4") AS "t34"
WHERE "t51"."whose" = "t34"."changed_person" AND "t34"."changed_on" > "t77"."before_on" AND "t34"."changed_on" <=
"t77"."event_on")) AS "t87") AS "t91" ON "t120"."plan_id" = "t91"."found_plan_id" AND "t120"."period" = "t91".
"found_period") AS "t121") AS "t122") AS "t124"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t73"."person_id" AS "found_person_id", "t14"."period" AS "found_period"
FROM (SELECT "t66"."person_id", "t66"."event_on", "t66"."until_on"
FROM (SELECT "t58"."person_id", "t58"."event_on", "t42"."shift_from", "t42"."until_on"
FROM (SELECT "t41"."person_id", "t41"."started_on" AS "event_on"
FROM (SELECT "t2"."person_id", "t2"."involvement_id", "t2"."role", "t2"."worker_id", "t2"."team_id", "t2".
"started_on", "t2"."ended_on", "t2"."outgrown", LAG("t2"."worker_id") OVER (PARTITION BY "t2"."person_id" ORDER BY
"t2"."started_on" ASC, "t2"."involvement_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before"
FROM "allocations" AS "t2") AS "t41"
WHERE "t41"."before" IS NOT NULL AND "t41"."before" <> "t41"."worker_id") AS "t58"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "until_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'drift_worker' AND "t3"."variant" = 'all') AS "t42" ON "t58"."event_on" = "t42"."shift_from"
) AS "t66") AS "t73"
INNER JOIN "periods" AS "t14" ON "t73"."event_on" <= "t14"."to_on" AND "t73"."until_on" >= "t14"."to_on") AS "t80") AS
"t85" ON "t124"."person_id" = "t85"."found_person_id" AND "t124"."period" = "t85"."found_period") AS "t125") AS "t126"
) AS "t128"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t28" ON "t128"."person_id" = "t28"."held_by" AND "t128"."to_on" >= "t28"."from_on"
AND (("t28"."held_next" IS NULL) OR ("t128"."to_on" < "t28"."held_next"))) AS "t129") AS "t130") AS "t131") AS "t132";

-- measure CN03 by plan_family
WITH "t58" AS (SELECT *
FROM (SELECT "t10"."care_period_id" AS "plan_id", "t10"."review_on" AS "event_on"
FROM "care_reviews" AS "t10"
WHERE NOT (COALESCE("t10"."cancelled", FALSE))) AS "t54"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t11"."plan_id", "t11"."held_on" AS "event_on"
FROM "cin_reviews" AS "t11") AS "t27"
UNION ALL
SELECT *
FROM (SELECT "t12"."plan_id", "t12"."review_on" AS "event_on"
FROM "cp_reviews" AS "t12") AS "t28") AS "t41")
SELECT "t143"."period", "t143"."person_id", "t143"."worker_id", "t143"."team_id", "t143"."category", "t143"."counted"
, "t143"."hit", "t143"."unknown", "t143"."pending", "t143"."overdue", "t143"."group_id"
FROM (SELECT "t142"."period", "t142"."person_id", "t142"."worker_id", "t142"."team_id", "t142"."category", "t142".
"counted", "t142"."hit", "t142"."unknown", "t142"."pending", "t142"."overdue", "t142"."plan_id", "t142"."told_of",
"t142"."told_group", COALESCE(CASE WHEN "t142"."plan_id" IS NULL THEN 'no plan' WHEN "t142"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t142"."told_group") AS "group_id"
FROM (SELECT "t141"."period", "t141"."person_id", "t141"."worker_id", "t141"."team_id", "t141"."category", "t141".
"counted", "t141"."hit", "t141"."unknown", "t141"."pending", "t141"."overdue", "t141"."plan_id", "t66"."told_of",
"t66"."told_group"
FROM (SELECT CAST("t139"."period" AS VARCHAR) AS "period", CAST("t139"."person_id" AS VARCHAR) AS "person_id", CAST(
"t139"."worker_id" AS VARCHAR) AS "worker_id", CAST("t139"."team_id" AS VARCHAR) AS "team_id", CAST("t139"."category"
AS VARCHAR) AS "category", CAST(CASE WHEN "t139"."hit" IS NOT NULL THEN "t139"."counted" ELSE 0.0 END AS
DOUBLE PRECISION) AS "counted", CAST(COALESCE("t139"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t139"
."hit" IS NOT NULL THEN 0.0 ELSE "t139"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION
) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue", "t139"."plan_id"
FROM (SELECT "t138"."person_id", "t138"."plan_id", "t138"."started_on", "t138"."ended_on", "t138"."kind", "t138".
"period", "t138"."to_on", "t138"."year_before_on", "t138"."unseen", "t138"."unreviewed", "t138"."unvisited", "t138".
"standing", "t138"."unchanged", "t138"."new_worker", "t138"."from_on_right", "t138"."worker_id", "t138"."team_id", 1.0
AS "counted", CASE WHEN (0 + COALESCE("t138"."unseen", 0) + COALESCE("t138"."unreviewed", 0) + COALESCE("t138".
"unvisited", 0) + COALESCE("t138"."standing", 0) + COALESCE("t138"."unchanged", 0) + COALESCE("t138"."new_worker", 0)
) >= 2 THEN 1.0 WHEN (0 + COALESCE("t138"."unseen", 1) + COALESCE("t138"."unreviewed", 1) + COALESCE("t138".
"unvisited", 1) + COALESCE("t138"."standing", 1) + COALESCE("t138"."unchanged", 1) + COALESCE("t138"."new_worker", 1)
) >= 2 THEN CAST(NULL AS DOUBLE PRECISION) ELSE 0.0 END AS "hit", "t138"."kind" || CASE WHEN "t138"."unseen" = 1 THEN
'; no oversight in six weeks' ELSE '' END || CASE WHEN "t138"."unreviewed" = 1 THEN '; no review in twelve weeks' ELSE
'' END || CASE WHEN "t138"."unvisited" = 1 THEN '; visit overdue' ELSE '' END || CASE WHEN "t138"."standing" = 1 THEN
'; actions standing still' ELSE '' END || CASE WHEN "t138"."unchanged" = 1 THEN '; no change between reviews' ELSE ''
END || CASE WHEN "t138"."new_worker" = 1 THEN '; new worker' ELSE '' END AS "category"
FROM (SELECT "t137"."person_id", "t137"."plan_id", "t137"."started_on", "t137"."ended_on", "t137"."kind", "t137".
"period", "t137"."to_on", "t137"."year_before_on", "t137"."unseen", "t137"."unreviewed", "t137"."unvisited", "t137".
"standing", "t137"."unchanged", "t137"."new_worker", "t137"."from_on_right", "t137"."worker_id", "t137"."team_id"
FROM (SELECT "t136"."person_id", "t136"."plan_id", "t136"."started_on", "t136"."ended_on", "t136"."kind", "t136".
"period", "t136"."from_on", "t136"."to_on", "t136"."year_before_on", "t136"."unseen", "t136"."unreviewed", "t136".
"unvisited", "t136"."standing", "t136"."unchanged", "t136"."new_worker", "t136"."held_by", "t136"."held_worker",
"t136"."held_team", "t136"."from_on_right", "t136"."until_on", "t136"."held_next", CASE WHEN ("t136"."until_on" IS
NULL) OR ("t136"."to_on" <= "t136"."until_on") THEN "t136"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id"
, "t136"."held_team" AS "team_id"
FROM (SELECT "t135"."person_id", "t135"."plan_id", "t135"."started_on", "t135"."ended_on", "t135"."kind", "t135".
"period", "t135"."from_on", "t135"."to_on", "t135"."year_before_on", "t135"."unseen", "t135"."unreviewed", "t135".
"unvisited", "t135"."standing", "t135"."unchanged", "t135"."new_worker", "t32"."held_by", "t32"."held_worker", "t32".
"held_team", "t32"."from_on" AS "from_on_right", "t32"."until_on", "t32"."held_next"
FROM (SELECT "t133"."person_id", "t133"."plan_id", "t133"."started_on", "t133"."ended_on", "t133"."kind", "t133".
"period", "t133"."from_on", "t133"."to_on", "t133"."year_before_on", "t133"."unseen", "t133"."unreviewed", "t133".
"unvisited", "t133"."standing", "t133"."unchanged", "t133"."new_worker"
FROM (SELECT "t132"."person_id", "t132"."plan_id", "t132"."started_on", "t132"."ended_on", "t132"."kind", "t132".
"period", "t132"."from_on", "t132"."to_on", "t132"."year_before_on", "t132"."unseen", "t132"."unreviewed", "t132".
"unvisited", "t132"."standing", "t132"."unchanged", "t132"."found_person_id", "t132"."found_period", CAST("t132".
"found_person_id" IS NOT NULL AS INT) AS "new_worker"
FROM (SELECT "t131"."person_id", "t131"."plan_id", "t131"."started_on", "t131"."ended_on", "t131"."kind", "t131".
"period", "t131"."from_on", "t131"."to_on", "t131"."year_before_on", "t131"."unseen", "t131"."unreviewed", "t131".
"unvisited", "t131"."standing", "t131"."unchanged", "t92"."found_person_id", "t92"."found_period"
FROM (SELECT "t129"."person_id", "t129"."plan_id", "t129"."started_on", "t129"."ended_on", "t129"."kind", "t129".
"period", "t129"."from_on", "t129"."to_on", "t129"."year_before_on", "t129"."unseen", "t129"."unreviewed", "t129".
"unvisited", "t129"."standing", "t129"."unchanged"
FROM (SELECT "t128"."person_id", "t128"."plan_id", "t128"."started_on", "t128"."ended_on", "t128"."kind", "t128".
"period", "t128"."from_on", "t128"."to_on", "t128"."year_before_on", "t128"."unseen", "t128"."unreviewed", "t128".
"unvisited", "t128"."standing", "t128"."found_plan_id", "t128"."found_period", CAST("t128"."found_plan_id" IS NOT NULL
AS INT) AS "unchanged"
FROM (SELECT "t127"."person_id", "t127"."plan_id", "t127"."started_on", "t127"."ended_on", "t127"."kind", "t127".
"period", "t127"."from_on", "t127"."to_on", "t127"."year_before_on", "t127"."unseen", "t127"."unreviewed", "t127".
"unvisited", "t127"."standing", "t98"."found_plan_id", "t98"."found_period"
FROM (SELECT "t125"."person_id", "t125"."plan_id", "t125"."started_on", "t125"."ended_on", "t125"."kind", "t125".
"period", "t125"."from_on", "t125"."to_on", "t125"."year_before_on", "t125"."unseen", "t125"."unreviewed", "t125".
"unvisited", "t125"."standing"
FROM (SELECT "t124"."person_id", "t124"."plan_id", "t124"."started_on", "t124"."ended_on", "t124"."kind", "t124".
"period", "t124"."from_on", "t124"."to_on", "t124"."year_before_on", "t124"."unseen", "t124"."unreviewed", "t124".
"unvisited", "t124"."found_person_id", "t124"."found_plan_id", "t124"."found_period", CAST("t124"."found_person_id" IS
NOT NULL AS INT) AS "standing"
FROM (SELECT "t116"."person_id", "t116"."plan_id", "t116"."started_on", "t116"."ended_on", "t116"."kind", "t116".
"period", "t116"."from_on", "t116"."to_on", "t116"."year_before_on", "t116"."unseen", "t116"."unreviewed", "t116".
"unvisited", "t123"."found_person_id", "t123"."found_plan_id", "t123"."found_period"
FROM (SELECT "t114"."person_id", "t114"."plan_id", "t114"."started_on", "t114"."ended_on", "t114"."kind", "t114".
"period", "t114"."from_on", "t114"."to_on", "t114"."year_before_on", "t114"."unseen", "t114"."unreviewed", "t114".
"unvisited"
FROM (SELECT "t113"."person_id", "t113"."plan_id", "t113"."started_on", "t113"."ended_on", "t113"."kind", "t113".
"period", "t113"."from_on", "t113"."to_on", "t113"."year_before_on", "t113"."unseen", "t113"."unreviewed", "t113".
"owed_kind", "t113"."owed_to", "t113"."owed_in", "t113"."overdue", "t113"."unknown", CASE WHEN "t113"."overdue" > 0
THEN 1 WHEN "t113"."unknown" > 0 THEN CAST(NULL AS INT) ELSE 0 END AS "unvisited"
FROM (SELECT "t112"."person_id", "t112"."plan_id", "t112"."started_on", "t112"."ended_on", "t112"."kind", "t112".
"period", "t112"."from_on", "t112"."to_on", "t112"."year_before_on", "t112"."unseen", "t112"."unreviewed", "t97".
"owed_kind", "t97"."owed_to", "t97"."owed_in", "t97"."overdue", "t97"."unknown"
FROM (SELECT "t110"."person_id", "t110"."plan_id", "t110"."started_on", "t110"."ended_on", "t110"."kind", "t110".
"period", "t110"."from_on", "t110"."to_on", "t110"."year_before_on", "t110"."unseen", "t110"."unreviewed"
FROM (SELECT "t109"."person_id", "t109"."plan_id", "t109"."started_on", "t109"."ended_on", "t109"."kind", "t109".
"period", "t109"."from_on", "t109"."to_on", "t109"."year_before_on", "t109"."unseen", "t109"."expected_on", "t109".
"recent", CAST(("t109"."recent" = 0) AND ("t109"."expected_on" < "t109"."to_on") AS INT) AS "unreviewed"
FROM (SELECT "t108"."person_id", "t108"."plan_id", "t108"."started_on", "t108"."ended_on", "t108"."kind", "t108".
"period", "t108"."from_on", "t108"."to_on", "t108"."year_before_on", "t108"."unseen", "t108"."expected_on", "t108".
"recent"
FROM (SELECT "t107"."person_id", "t107"."plan_id", "t107"."started_on", "t107"."ended_on", "t107"."kind", "t107".
"period", "t107"."from_on", "t107"."to_on", "t107"."year_before_on", "t107"."unseen", "t107"."expected_on", "t107".
"found_plan_id", "t107"."found_period", CAST("t107"."found_plan_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t106"."person_id", "t106"."plan_id", "t106"."started_on", "t106"."ended_on", "t106"."kind", "t106".
"period", "t106"."from_on", "t106"."to_on", "t106"."year_before_on", "t106"."unseen", "t106"."expected_on", "t91".
"found_plan_id", "t91"."found_period"
FROM (SELECT "t104"."person_id", "t104"."plan_id", "t104"."started_on", "t104"."ended_on", "t104"."kind", "t104".
"period", "t104"."from_on", "t104"."to_on", "t104"."year_before_on", "t104"."unseen", "t104"."expected_on"
FROM (SELECT "t103"."person_id", "t103"."plan_id", "t103"."started_on", "t103"."ended_on", "t103"."kind", "t103".
"period", "t103"."from_on", "t103"."to_on", "t103"."year_before_on", "t103"."unseen", "t48"."shift_from", "t48".
"expected_on"
FROM (SELECT "t101"."person_id", "t101"."plan_id", "t101"."started_on", "t101"."ended_on", "t101"."kind", "t101".
"period", "t101"."from_on", "t101"."to_on", "t101"."year_before_on", "t101"."unseen"
FROM (SELECT "t100"."person_id", "t100"."plan_id", "t100"."started_on", "t100"."ended_on", "t100"."kind", "t100".
"period", "t100"."from_on", "t100"."to_on", "t100"."year_before_on", "t100"."expected_on", "t100"."recent", CAST((
"t100"."recent" = 0) AND ("t100"."expected_on" < "t100"."to_on") AS INT) AS "unseen"
FROM (SELECT "t99"."person_id", "t99"."plan_id", "t99"."started_on", "t99"."ended_on", "t99"."kind", "t99"."period",
"t99"."from_on", "t99"."to_on", "t99"."year_before_on", "t99"."expected_on", "t99"."recent"
FROM (SELECT "t93"."person_id", "t93"."plan_id", "t93"."started_on", "t93"."ended_on", "t93"."kind", "t93"."period",
"t93"."from_on", "t93"."to_on", "t93"."year_before_on", "t93"."expected_on", "t93"."found_person_id", "t93".
"found_period", CAST("t93"."found_person_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t75"."person_id", "t75"."plan_id", "t75"."started_on", "t75"."ended_on", "t75"."kind", "t75"."period",
"t75"."from_on", "t75"."to_on", "t75"."year_before_on", "t75"."expected_on", "t85"."found_person_id", "t85".
"found_period"
FROM (SELECT "t71"."person_id", "t71"."plan_id", "t71"."started_on", "t71"."ended_on", "t71"."kind", "t71"."period",
"t71"."from_on", "t71"."to_on", "t71"."year_before_on", "t71"."expected_on"
FROM (SELECT "t59"."person_id", "t59"."plan_id", "t59"."started_on", "t59"."ended_on", "t59"."kind", "t17"."period",
"t17"."from_on", "t17"."to_on", "t17"."year_before_on", "t50"."shift_from", "t50"."expected_on"
FROM (SELECT *
FROM (SELECT "t7"."person_id", "t7"."care_period_id" AS "plan_id", "t7"."started_on", "t7"."ended_on", 'care' AS
"kind"
FROM "care_periods" AS "t7") AS "t23"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t8"."person_id", "t8"."plan_id", "t8"."started_on", "t8"."ended_on", 'in need' AS "kind"
FROM "in_need_spells" AS "t8") AS "t25"
UNION ALL
SELECT *
FROM (SELECT "t19"."person_id", "t19"."plan_id", "t19"."started_on", "t19"."ended_on", 'protection' AS "kind"
FROM (SELECT "t9"."person_id", "t9"."plan_id", "t9"."started_on", "t9"."ended_on"
FROM "protection_spells" AS "t9") AS "t19") AS "t40") AS "t53") AS "t59"
INNER JOIN "periods" AS "t17" ON (("t59"."started_on" IS NULL) OR ("t59"."started_on" <= "t17"."to_on")) AND (("t59".
"ended_on" IS NULL) OR ("t59"."ended_on" > "t17"."to_on"))
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "expected_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_oversight' AND "t5"."variant" = 'all') AS "t50" ON "t59"."started_on" = "t50".
"shift_from") AS "t71") AS "t75"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t70"."person_id" AS "found_person_id", "t17"."period" AS "found_period"
FROM (SELECT "t65"."person_id", "t65"."event_on", "t65"."until_on"
FROM (SELECT "t44"."person_id", "t44"."event_on", "t51"."shift_from", "t51"."until_on"
FROM (SELECT "t15"."person_id", "t15"."entered_on" AS "event_on"
FROM "oversight_entries" AS "t15") AS "t44"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "until_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_oversight' AND "t5"."variant" = 'all') AS "t51" ON "t44"."event_on" = "t51".
"shift_from") AS "t65") AS "t70"
INNER JOIN "periods" AS "t17" ON "t70"."event_on" <= "t17"."to_on" AND "t70"."until_on" >= "t17"."to_on") AS "t81") AS
"t85" ON "t75"."person_id" = "t85"."found_person_id" AND "t75"."period" = "t85"."found_period") AS "t93") AS "t99") AS
"t100") AS "t101") AS "t103"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "expected_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_review' AND "t5"."variant" = 'all') AS "t48" ON "t103"."started_on" = "t48".
"shift_from") AS "t104") AS "t106"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t79"."plan_id" AS "found_plan_id", "t17"."period" AS "found_period"
FROM (SELECT "t72"."plan_id", "t72"."event_on", "t72"."until_on"
FROM (SELECT "t62"."plan_id", "t62"."event_on", "t49"."shift_from", "t49"."until_on"
FROM "t58" AS "t62"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "until_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_review' AND "t5"."variant" = 'all') AS "t49" ON "t62"."event_on" = "t49"."shift_from"
) AS "t72") AS "t79"
INNER JOIN "periods" AS "t17" ON "t79"."event_on" <= "t17"."to_on" AND "t79"."until_on" >= "t17"."to_on") AS "t86") AS
"t91" ON "t106"."plan_id" = "t91"."found_plan_id" AND "t106"."period" = "t91"."found_period") AS "t107") AS "t108") AS
"t109") AS "t110") AS "t112"
LEFT OUTER JOIN (SELECT "t89"."owed_kind", "t89"."person_id" AS "owed_to", "t89"."period" AS "owed_in", MAX("t89".
"overdue") AS "overdue", MAX("t89"."unknown") AS "unknown"
FROM (SELECT "t68"."standard", "t68"."person_id", "t68"."episode_id", "t68"."sequence", "t68"."variant", "t68".
"worker_id", "t68"."team_id", "t68"."started_on", "t68"."due_on", "t68"."done_on", "t68"."ended_other_on", "t68".
"unknown_because", "t68"."parameter_version", "t68"."period", "t68"."from_on", "t68"."to_on", "t68"."year_before_on",
CAST(CAST(("t68"."unknown_because" IS NULL) AND ("t68"."started_on" <= "t68"."to_on") AND (("t68"."done_on" IS NULL)
OR ("t68"."done_on" > "t68"."to_on")) AND (("t68"."ended_other_on" IS NULL) OR ("t68"."ended_other_on" > "t68".
"to_on")) AND COALESCE("t68"."due_on" < "t68"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(
CAST(("t68"."unknown_because" IS NULL) AND ("t68"."started_on" <= "t68"."to_on") AND (("t68"."done_on" IS NULL) OR (
"t68"."done_on" > "t68"."to_on")) AND (("t68"."ended_other_on" IS NULL) OR ("t68"."ended_other_on" > "t68"."to_on"))
AND COALESCE("t68"."due_on" < "t68"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t68"."unknown_because"
IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "pending", CAST(CAST("t68"."unknown_because" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "unknown", CASE WHEN "t68"."standard" = 'in_need_visit' THEN 'in need' WHEN "t68"."standard" =
'protection_visit' THEN 'protection' WHEN "t68"."standard" = 'care_visit' THEN 'care' ELSE NULL END AS "owed_kind"
FROM (SELECT "t55"."standard", "t55"."person_id", "t55"."episode_id", "t55"."sequence", "t55"."variant", "t55".
"worker_id", "t55"."team_id", "t55"."started_on", "t55"."due_on", "t55"."done_on", "t55"."ended_other_on", "t55".
"unknown_because", "t55"."parameter_version", "t17"."period", "t17"."from_on", "t17"."to_on", "t17"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t14"
WHERE "t14"."standard" IN ('in_need_visit', 'protection_visit', 'care_visit')) AS "t55"
INNER JOIN "periods" AS "t17" ON (("t55"."started_on" IS NULL) OR ("t55"."started_on" <= "t17"."to_on")) AND (("t55".
"done_on" IS NULL) OR ("t55"."done_on" > "t17"."to_on")) AND (("t55"."ended_other_on" IS NULL) OR ("t55".
"ended_other_on" > "t17"."to_on"))) AS "t68") AS "t89" GROUP BY 1, 2, 3) AS "t97" ON "t112"."person_id" = "t97".
"owed_to" AND "t112"."kind" = "t97"."owed_kind" AND "t112"."period" = "t97"."owed_in") AS "t113") AS "t114") AS "t116"
LEFT OUTER JOIN (SELECT DISTINCT "t121"."person_id" AS "found_person_id", "t121"."plan_id" AS "found_plan_id", "t121"
."period" AS "found_period"
FROM (SELECT "t120"."person_id", "t120"."plan_id", "t120"."period", COUNT(*) AS "standing"
FROM (SELECT *
FROM (SELECT "t118"."person_id", "t118"."plan_id", "t118"."period", "t118"."kind", "t118"."started_on", "t118".
"to_on", "t42"."act_person", "t42"."act_kind", "t42"."set_on", "t42"."due_on", "t42"."done_on", "t42"."carried_over"
FROM (SELECT "t115"."person_id", "t115"."plan_id", "t115"."period", "t115"."kind", "t115"."started_on", "t115".
"to_on"
FROM (SELECT "t114"."person_id", "t114"."plan_id", "t114"."started_on", "t114"."ended_on", "t114"."kind", "t114".
"period", "t114"."from_on", "t114"."to_on", "t114"."year_before_on", "t114"."unseen", "t114"."unreviewed", "t114".
"unvisited"
FROM (SELECT "t113"."person_id", "t113"."plan_id", "t113"."started_on", "t113"."ended_on", "t113"."kind", "t113".
"period", "t113"."from_on", "t113"."to_on", "t113"."year_before_on", "t113"."unseen", "t113"."unreviewed", "t113".
"owed_kind", "t113"."owed_to", "t113"."owed_in", "t113"."overdue", "t113"."unknown", CASE WHEN "t113"."overdue" > 0
THEN 1 WHEN "t113"."unknown" > 0 THEN CAST(NULL AS INT) ELSE 0 END AS "unvisited"
FROM (SELECT "t112"."person_id", "t112"."plan_id", "t112"."started_on", "t112"."ended_on", "t112"."kind", "t112".
"period", "t112"."from_on", "t112"."to_on", "t112"."year_before_on", "t112"."unseen", "t112"."unreviewed", "t97".
"owed_kind", "t97"."owed_to", "t97"."owed_in", "t97"."overdue", "t97"."unknown"
FROM (SELECT "t110"."person_id", "t110"."plan_id", "t110"."started_on", "t110"."ended_on", "t110"."kind", "t110".
"period", "t110"."from_on", "t110"."to_on", "t110"."year_before_on", "t110"."unseen", "t110"."unreviewed"
FROM (SELECT "t109"."person_id", "t109"."plan_id", "t109"."started_on", "t109"."ended_on", "t109"."kind", "t109".
"period", "t109"."from_on", "t109"."to_on", "t109"."year_before_on", "t109"."unseen", "t109"."expected_on", "t109".
"recent", CAST(("t109"."recent" = 0) AND ("t109"."expected_on" < "t109"."to_on") AS INT) AS "unreviewed"
FROM (SELECT "t108"."person_id", "t108"."plan_id", "t108"."started_on", "t108"."ended_on", "t108"."kind", "t108".
"period", "t108"."from_on", "t108"."to_on", "t108"."year_before_on", "t108"."unseen", "t108"."expected_on", "t108".
"recent"
FROM (SELECT "t107"."person_id", "t107"."plan_id", "t107"."started_on", "t107"."ended_on", "t107"."kind", "t107".
"period", "t107"."from_on", "t107"."to_on", "t107"."year_before_on", "t107"."unseen", "t107"."expected_on", "t107".
"found_plan_id", "t107"."found_period", CAST("t107"."found_plan_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t106"."person_id", "t106"."plan_id", "t106"."started_on", "t106"."ended_on", "t106"."kind", "t106".
"period", "t106"."from_on", "t106"."to_on", "t106"."year_before_on", "t106"."unseen", "t106"."expected_on", "t91".
"found_plan_id", "t91"."found_period"
FROM (SELECT "t104"."person_id", "t104"."plan_id", "t104"."started_on", "t104"."ended_on", "t104"."kind", "t104".
"period", "t104"."from_on", "t104"."to_on", "t104"."year_before_on", "t104"."unseen", "t104"."expected_on"
FROM (SELECT "t103"."person_id", "t103"."plan_id", "t103"."started_on", "t103"."ended_on", "t103"."kind", "t103".
"period", "t103"."from_on", "t103"."to_on", "t103"."year_before_on", "t103"."unseen", "t48"."shift_from", "t48".
"expected_on"
FROM (SELECT "t101"."person_id", "t101"."plan_id", "t101"."started_on", "t101"."ended_on", "t101"."kind", "t101".
"period", "t101"."from_on", "t101"."to_on", "t101"."year_before_on", "t101"."unseen"
FROM (SELECT "t100"."person_id", "t100"."plan_id", "t100"."started_on", "t100"."ended_on", "t100"."kind", "t100".
"period", "t100"."from_on", "t100"."to_on", "t100"."year_before_on", "t100"."expected_on", "t100"."recent", CAST((
"t100"."recent" = 0) AND ("t100"."expected_on" < "t100"."to_on") AS INT) AS "unseen"
FROM (SELECT "t99"."person_id", "t99"."plan_id", "t99"."started_on", "t99"."ended_on", "t99"."kind", "t99"."period",
"t99"."from_on", "t99"."to_on", "t99"."year_before_on", "t99"."expected_on", "t99"."recent"
FROM (SELECT "t93"."person_id", "t93"."plan_id", "t93"."started_on", "t93"."ended_on", "t93"."kind", "t93"."period",
"t93"."from_on", "t93"."to_on", "t93"."year_before_on", "t93"."expected_on", "t93"."found_person_id", "t93".
"found_period", CAST("t93"."found_person_id" IS NOT NULL AS INT) AS "recent"
FROM (SELECT "t75"."person_id", "t75"."plan_id", "t75"."started_on", "t75"."ended_on", "t75"."kind", "t75"."period",
"t75"."from_on", "t75"."to_on", "t75"."year_before_on", "t75"."expected_on", "t85"."found_person_id", "t85".
"found_period"
FROM (SELECT "t71"."person_id", "t71"."plan_id", "t71"."started_on", "t71"."ended_on", "t71"."kind", "t71"."period",
"t71"."from_on", "t71"."to_on", "t71"."year_before_on", "t71"."expected_on"
FROM (SELECT "t59"."person_id", "t59"."plan_id", "t59"."started_on", "t59"."ended_on", "t59"."kind", "t17"."period",
"t17"."from_on", "t17"."to_on", "t17"."year_before_on", "t50"."shift_from", "t50"."expected_on"
FROM (SELECT *
FROM (SELECT "t7"."person_id", "t7"."care_period_id" AS "plan_id", "t7"."started_on", "t7"."ended_on", 'care' AS
"kind"
FROM "care_periods" AS "t7") AS "t23"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t8"."person_id", "t8"."plan_id", "t8"."started_on", "t8"."ended_on", 'in need' AS "kind"
FROM "in_need_spells" AS "t8") AS "t25"
UNION ALL
SELECT *
FROM (SELECT "t19"."person_id", "t19"."plan_id", "t19"."started_on", "t19"."ended_on", 'protection' AS "kind"
FROM (SELECT "t9"."person_id", "t9"."plan_id", "t9"."started_on", "t9"."ended_on"
FROM "protection_spells" AS "t9") AS "t19") AS "t40") AS "t53") AS "t59"
INNER JOIN "periods" AS "t17" ON (("t59"."started_on" IS NULL) OR ("t59"."started_on" <= "t17"."to_on")) AND (("t59".
"ended_on" IS NULL) OR ("t59"."ended_on" > "t17"."to_on"))
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "expected_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_oversight' AND "t5"."variant" = 'all') AS "t50" ON "t59"."started_on" = "t50".
"shift_from") AS "t71") AS "t75"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t70"."person_id" AS "found_person_id", "t17"."period" AS "found_period"
FROM (SELECT "t65"."person_id", "t65"."event_on", "t65"."until_on"
FROM (SELECT "t44"."person_id", "t44"."event_on", "t51"."shift_from", "t51"."until_on"
FROM (SELECT "t15"."person_id", "t15"."entered_on" AS "event_on"
FROM "oversight_entries" AS "t15") AS "t44"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "until_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_oversight' AND "t5"."variant" = 'all') AS "t51" ON "t44"."event_on" = "t51".
"shift_from") AS "t65") AS "t70"
INNER JOIN "periods" AS "t17" ON "t70"."event_on" <= "t17"."to_on" AND "t70"."until_on" >= "t17"."to_on") AS "t81") AS
"t85" ON "t75"."person_id" = "t85"."found_person_id" AND "t75"."period" = "t85"."found_period") AS "t93") AS "t99") AS
"t100") AS "t101") AS "t103"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "expected_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_review' AND "t5"."variant" = 'all') AS "t48" ON "t103"."started_on" = "t48".
"shift_from") AS "t104") AS "t106"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t79"."plan_id" AS "found_plan_id", "t17"."period" AS "found_period"
FROM (SELECT "t72"."plan_id", "t72"."event_on", "t72"."until_on"
FROM (SELECT "t62"."plan_id", "t62"."event_on", "t49"."shift_from", "t49"."until_on"
FROM "t58" AS "t62"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "until_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_review' AND "t5"."variant" = 'all') AS "t49" ON "t62"."event_on" = "t49"."shift_from"
) AS "t72") AS "t79"
INNER JOIN "periods" AS "t17" ON "t79"."event_on" <= "t17"."to_on" AND "t79"."until_on" >= "t17"."to_on") AS "t86") AS
"t91" ON "t106"."plan_id" = "t91"."found_plan_id" AND "t106"."period" = "t91"."found_period") AS "t107") AS "t108") AS
"t109") AS "t110") AS "t112"
LEFT OUTER JOIN (SELECT "t89"."owed_kind", "t89"."person_id" AS "owed_to", "t89"."period" AS "owed_in", MAX("t89".
"overdue") AS "overdue", MAX("t89"."unknown") AS "unknown"
FROM (SELECT "t68"."standard", "t68"."person_id", "t68"."episode_id", "t68"."sequence", "t68"."variant", "t68".
"worker_id", "t68"."team_id", "t68"."started_on", "t68"."due_on", "t68"."done_on", "t68"."ended_other_on", "t68".
"unknown_because", "t68"."parameter_version", "t68"."period", "t68"."from_on", "t68"."to_on", "t68"."year_before_on",
CAST(CAST(("t68"."unknown_because" IS NULL) AND ("t68"."started_on" <= "t68"."to_on") AND (("t68"."done_on" IS NULL)
OR ("t68"."done_on" > "t68"."to_on")) AND (("t68"."ended_other_on" IS NULL) OR ("t68"."ended_other_on" > "t68".
"to_on")) AND COALESCE("t68"."due_on" < "t68"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(
CAST(("t68"."unknown_because" IS NULL) AND ("t68"."started_on" <= "t68"."to_on") AND (("t68"."done_on" IS NULL) OR (
"t68"."done_on" > "t68"."to_on")) AND (("t68"."ended_other_on" IS NULL) OR ("t68"."ended_other_on" > "t68"."to_on"))
AND COALESCE("t68"."due_on" < "t68"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t68"."unknown_because"
IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "pending", CAST(CAST("t68"."unknown_because" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "unknown", CASE WHEN "t68"."standard" = 'in_need_visit' THEN 'in need' WHEN "t68"."standard" =
'protection_visit' THEN 'protection' WHEN "t68"."standard" = 'care_visit' THEN 'care' ELSE NULL END AS "owed_kind"
FROM (SELECT "t55"."standard", "t55"."person_id", "t55"."episode_id", "t55"."sequence", "t55"."variant", "t55".
"worker_id", "t55"."team_id", "t55"."started_on", "t55"."due_on", "t55"."done_on", "t55"."ended_other_on", "t55".
"unknown_because", "t55"."parameter_version", "t17"."period", "t17"."from_on", "t17"."to_on", "t17"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t14"
WHERE "t14"."standard" IN ('in_need_visit', 'protection_visit', 'care_visit')) AS "t55"
INNER JOIN "periods" AS "t17" ON (("t55"."started_on" IS NULL) OR ("t55"."started_on" <= "t17"."to_on")) AND (("t55".
"done_on" IS NULL) OR ("t55"."done_on" > "t17"."to_on")) AND (("t55"."ended_other_on" IS NULL) OR ("t55".
"ended_other_on" > "t17"."to_on"))) AS "t68") AS "t89" GROUP BY 1, 2, 3) AS "t97" ON "t112"."person_id" = "t97".
"owed_to" AND "t112"."kind" = "t97"."owed_kind" AND "t112"."period" = "t97"."owed_in") AS "t113") AS "t114") AS "t115"
) AS "t118"
INNER JOIN (SELECT "t13"."person_id" AS "act_person", "t13"."plan_kind" AS "act_kind", "t13"."set_on", "t13"."due_on"
, "t13"."done_on", "t13"."carried_over"
FROM "plan_actions" AS "t13") AS "t42" ON "t118"."person_id" = "t42"."act_person" AND "t118"."kind" = "t42".
"act_kind" AND "t42"."set_on" >= "t118"."started_on" AND "t42"."set_on" <= "t118"."to_on" AND (("t42"."done_on" IS
NULL) OR ("t42"."done_on" > "t118"."to_on"))) AS "t119"
WHERE COALESCE("t119"."due_on" < "t119"."to_on", FALSE) OR (COALESCE("t119"."carried_over", 0) >= 2)) AS "t120"
GROUP BY 1, 2, 3) AS "t121"
WHERE "t121"."standing" >= 3) AS "t123" ON "t116"."person_id" = "t123"."found_person_id" AND "t116"."plan_id" = "t123"
."found_plan_id" AND "t116"."period" = "t123"."found_period") AS "t124") AS "t125") AS "t127"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t84"."plan_id" AS "found_plan_id", "t18"."period" AS "found_period"
FROM (SELECT *
FROM (SELECT "t67"."plan_id", "t67"."event_on", LAG("t67"."event_on") OVER (PARTITION BY "t67"."plan_id" ORDER BY
"t67"."event_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before_on", LEAD("t67"."event_on")
OVER (PARTITION BY "t67"."plan_id" ORDER BY "t67"."event_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) AS "next_on"
FROM (SELECT DISTINCT *
FROM "t58" AS "t60"
WHERE "t60"."plan_id" IS NOT NULL) AS "t67") AS "t76"
WHERE "t76"."before_on" IS NOT NULL) AS "t84"
INNER JOIN (SELECT *
FROM (SELECT "t7"."person_id" AS "whose", "t7"."care_period_id" AS "whose_plan"
FROM "care_periods" AS "t7") AS "t22"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t8"."person_id" AS "whose", "t8"."plan_id" AS "whose_plan"
FROM "in_need_spells" AS "t8") AS "t24"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "whose", "t9"."plan_id" AS "whose_plan"
FROM "protection_spells" AS "t9") AS "t26") AS "t39") AS "t56" ON "t84"."plan_id" = "t56"."whose_plan"
INNER JOIN "periods" AS "t18" ON "t84"."event_on" <= "t18"."to_on" AND (("t84"."next_on" IS NULL) OR ("t84"."next_on"
> "t18"."to_on"))
WHERE NOT EXISTS(SELECT 1
FROM (SELECT "t6"."person_id" AS "changed_person", "t6"."changed_on"
FROM "plan_changes" AS "t6") AS "t38"
WHERE "t56"."whose" = "t38"."changed_person" AND "t38"."changed_on" > "t84"."before_on" AND "t38"."changed_on" <=
"t84"."event_on")) AS "t94") AS "t98" ON "t127"."plan_id" = "t98"."found_plan_id" AND "t127"."period" = "t98".
"found_period") AS "t128") AS "t129") AS "t131"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t80"."person_id" AS "found_person_id", "t17"."period" AS "found_period"
FROM (SELECT "t73"."person_id", "t73"."event_on", "t73"."until_on"
FROM (SELECT "t64"."person_id", "t64"."event_on", "t47"."shift_from", "t47"."until_on"
FROM (SELECT "t46"."person_id", "t46"."started_on" AS "event_on"
FROM (SELECT "t4"."person_id", "t4"."involvement_id", "t4"."role", "t4"."worker_id", "t4"."team_id", "t4".
"started_on", "t4"."ended_on", "t4"."outgrown", LAG("t4"."worker_id") OVER (PARTITION BY "t4"."person_id" ORDER BY
"t4"."started_on" ASC, "t4"."involvement_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before"
FROM "allocations" AS "t4") AS "t46"
WHERE "t46"."before" IS NOT NULL AND "t46"."before" <> "t46"."worker_id") AS "t64"
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "until_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'drift_worker' AND "t5"."variant" = 'all') AS "t47" ON "t64"."event_on" = "t47"."shift_from"
) AS "t73") AS "t80"
INNER JOIN "periods" AS "t17" ON "t80"."event_on" <= "t17"."to_on" AND "t80"."until_on" >= "t17"."to_on") AS "t87") AS
"t92" ON "t131"."person_id" = "t92"."found_person_id" AND "t131"."period" = "t92"."found_period") AS "t132") AS "t133"
) AS "t135"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t32" ON "t135"."person_id" = "t32"."held_by" AND "t135"."to_on" >= "t32"."from_on"
AND (("t32"."held_next" IS NULL) OR ("t135"."to_on" < "t32"."held_next"))) AS "t136") AS "t137") AS "t138") AS "t139"
) AS "t141"
LEFT OUTER JOIN (SELECT "t16"."plan_id" AS "told_of", COALESCE("t45"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t16"
LEFT OUTER JOIN (SELECT "t1"."plan_id" AS "family_of", MIN("t1"."family") AS "family"
FROM "plan_families" AS "t1" GROUP BY 1) AS "t45" ON "t16"."plan_id" = "t45"."family_of") AS "t66" ON "t141".
"plan_id" = "t66"."told_of") AS "t142") AS "t143";
