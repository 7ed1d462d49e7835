-- clock legal_planning
WITH t18 AS (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4"."initial_category",
"t4"."latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE))), t13 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on"
AS "long_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'protection_fifteen_months' AND "t1"."variant" = 'all'), t23 AS (SELECT "t18"."person_id",
"t18"."plan_id", "t18"."started_on", "t18"."ended_on", "t18"."initial_category", "t18"."latest_category", "t13".
"shift_from", "t13"."long_on"
FROM t18 AS t18
LEFT OUTER JOIN t13 AS t13 ON "t18"."started_on" = "t13"."shift_from"), t27 AS (SELECT "t23"."person_id", "t23".
"plan_id", "t23"."started_on", "t23"."ended_on", "t23"."initial_category", "t23"."latest_category", "t23"."long_on"
FROM t23 AS t23), t19 AS (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4".
"initial_category", "t4"."latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE)) AND NOT "t4"."started_on" IS NULL), t20 AS (SELECT "t4".
"person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4"."initial_category", "t4"."latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE)) AND NOT "t4"."ended_on" IS NULL), t14 AS (SELECT "t1".
"started_on" AS "shift_from", "t1"."due_on" AS "again_until"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'protection_again' AND "t1"."variant" = 'all'), t24 AS (SELECT "t20"."person_id", "t20".
"plan_id", "t20"."started_on", "t20"."ended_on", "t20"."initial_category", "t20"."latest_category", "t14".
"shift_from", "t14"."again_until"
FROM t20 AS t20
LEFT OUTER JOIN t14 AS t14 ON "t20"."ended_on" = "t14"."shift_from"), t26 AS (SELECT "t24"."person_id", "t24".
"plan_id", "t24"."started_on", "t24"."ended_on", "t24"."initial_category", "t24"."latest_category", "t24".
"again_until"
FROM t24 AS t24), t29 AS (SELECT "t26"."person_id" AS "earlier_person", "t26"."plan_id" AS "earlier_plan", "t26".
"ended_on" AS "earlier_ended_on", "t26"."again_until"
FROM t26 AS t26), t31 AS (SELECT "t19"."plan_id" AS "again_plan"
FROM t19 AS t19
WHERE EXISTS(SELECT 1
FROM t29 AS t29
WHERE "t19"."person_id" = "t29"."earlier_person" AND "t19"."plan_id" <> "t29"."earlier_plan" AND "t29".
"earlier_ended_on" <= "t19"."started_on" AND "t29"."again_until" >= "t19"."started_on")), "t32" AS (SELECT "t27".
"person_id", "t27"."plan_id", "t27"."started_on", "t27"."ended_on", "t27"."initial_category", "t27"."latest_category"
, "t27"."long_on", "t31"."again_plan", "t5"."as_at"
FROM t27 AS t27
LEFT OUTER JOIN t31 AS t31 ON "t27"."plan_id" = "t31"."again_plan" CROSS JOIN "snapshot_day" AS "t5"), t36 AS (SELECT
"t33"."person_id", "t33"."plan_id", "t33"."started_on", "t33"."ended_on", "t33"."initial_category", "t33".
"latest_category", "t33"."long_on", "t33"."again_plan", "t33"."as_at", IIF(NOT "t33"."again_plan" IS NULL, "t33".
"started_on", "t33"."long_on") AS "trigger_on"
FROM "t32" AS "t33"
WHERE ((IIF(NOT "t33"."again_plan" IS NULL, "t33"."started_on", "t33"."long_on") IS NULL) OR (IIF(NOT "t33".
"again_plan" IS NULL, "t33"."started_on", "t33"."long_on") <= "t33"."as_at")) AND (("t33"."ended_on" IS NULL) OR (
"t33"."ended_on" > "t33"."long_on") OR (NOT "t33"."again_plan" IS NULL))), t37 AS (SELECT "t33"."person_id", "t33".
"plan_id", "t33"."started_on", "t33"."ended_on"
FROM "t32" AS "t33"
WHERE ((IIF(NOT "t33"."again_plan" IS NULL, "t33"."started_on", "t33"."long_on") IS NULL) OR (IIF(NOT "t33".
"again_plan" IS NULL, "t33"."started_on", "t33"."long_on") <= "t33"."as_at")) AND (("t33"."ended_on" IS NULL) OR (
"t33"."ended_on" > "t33"."long_on") OR (NOT "t33"."again_plan" IS NULL))), t11 AS (SELECT "t3"."person_id" AS
"met_for", "t3"."held_on", "t3"."decision"
FROM "legal_planning_meetings" AS "t3"), t38 AS (SELECT "t37"."person_id", "t37"."plan_id", "t37"."started_on", "t37"
."ended_on", "t11"."met_for", "t11"."held_on", "t11"."decision"
FROM t37 AS t37
INNER JOIN t11 AS t11 ON "t37"."person_id" = "t11"."met_for" AND "t11"."held_on" >= "t37"."started_on" AND (("t37".
"ended_on" IS NULL) OR ("t11"."held_on" <= "t37"."ended_on"))), t39 AS (SELECT "t38"."person_id", "t38"."plan_id",
"t38"."started_on", "t38"."ended_on", "t38"."met_for", "t38"."held_on", "t38"."decision", IIF(NOT "t38"."decision" IS
NULL, "t38"."held_on", DATE(NULL)) AS "decided_on"
FROM t38 AS t38), t41 AS (SELECT "t39"."plan_id" AS "met_plan", MIN("t39"."decided_on") AS "decided_on", MIN("t39".
"held_on") AS "held_on"
FROM t39 AS t39 GROUP BY 1), t42 AS (SELECT "t36"."person_id", "t36"."plan_id" AS "episode_id", "t36"."trigger_on" AS
"started_on", IIF("t41"."decided_on" < "t36"."trigger_on", "t36"."trigger_on", "t41"."decided_on") AS "done_on", "t36"
."ended_on" AS "ended_other_on", IIF(("t41"."decided_on" IS NULL) AND (NOT "t41"."held_on" IS NULL),
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t36 AS t36
LEFT OUTER JOIN t41 AS t41 ON "t36"."plan_id" = "t41"."met_plan"), t44 AS (SELECT "t42"."person_id", "t42".
"episode_id", "t42"."started_on", "t42"."done_on", "t42"."ended_other_on", "t42"."unknown_because", 1 AS "sequence",
'all' AS "variant"
FROM t42 AS t42), t12 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'legal_planning'), t45 AS (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on",
"t44"."done_on", "t44"."ended_other_on", "t44"."unknown_because", "t44"."sequence", "t44"."variant", "t12".
"limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t44 AS t44
LEFT OUTER JOIN t12 AS t12 ON "t44"."variant" = "t12"."limit_variant" AND "t44"."started_on" = "t12".
"limit_started_on"), t47 AS (SELECT "t45"."person_id", "t45"."episode_id", "t45"."started_on", "t45"."done_on", "t45"
."ended_other_on", "t45"."unknown_because", "t45"."sequence", "t45"."variant", "t45"."limit_variant", "t45".
"limit_started_on", "t45"."limit_due_on", "t45"."version", "t45"."limit_due_on" AS "due_on", "t45"."version" AS
"parameter_version"
FROM t45 AS t45), t7 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('legal_planning_meetings')), t22 AS (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM t7 AS t7), t48 AS (SELECT "t47"."person_id", "t47"."episode_id", "t47"."started_on", "t47"."done_on", "t47".
"ended_other_on", "t47"."unknown_because", "t47"."sequence", "t47"."variant", "t47"."limit_variant", "t47".
"limit_started_on", "t47"."limit_due_on", "t47"."version", "t47"."due_on", "t47"."parameter_version", "t22".
"record_begins_on"
FROM t47 AS t47 CROSS JOIN t22 AS t22)
SELECT 'legal_planning' AS "standard", "t48"."person_id", "t48"."episode_id", "t48"."sequence", "t48"."variant", "t48"
."started_on", "t48"."due_on", "t48"."done_on", IIF(NOT "t48"."done_on" IS NULL, DATE(NULL), "t48"."ended_other_on")
AS "ended_other_on", COALESCE(COALESCE("t48"."unknown_because", IIF(("t48"."started_on" < "t48"."record_begins_on")
AND NOT (COALESCE("t48"."done_on" <= "t48"."due_on", FALSE)), 'it is older than its record', CAST(NULL AS TEXT))),
CASE WHEN "t48"."started_on" IS NULL THEN 'the start date is missing' WHEN "t48"."done_on" < "t48"."started_on" THEN
'the dates are in the wrong order' WHEN "t48"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t48"."parameter_version"
FROM t48 AS t48;
