-- clock gateway_decision
WITH t17 AS (SELECT "t2"."person_id", "t2"."referral_id" AS "about", "t2"."ended_on" AS "on", 'closure' AS "gateway"
FROM "need_episodes" AS "t2"
WHERE NOT "t2"."ended_on" IS NULL), t9 AS (SELECT "t3"."person_id", "t3"."referral_id" AS "about", "t3"."started_on"
AS "on", 'allocation' AS "gateway"
FROM "supervised_spells" AS "t3"), t10 AS (SELECT "t4"."person_id", "t4"."enquiry_id" AS "about", "t4"."started_on" AS
"on", 'enquiry' AS "gateway"
FROM "s47_enquiries" AS "t4"), t18 AS (SELECT *
FROM t9 AS t9
UNION ALL
SELECT *
FROM t10 AS t10), t24 AS (SELECT *
FROM t17 AS t17
UNION ALL
SELECT *
FROM t18 AS t18), t19 AS (SELECT "t5"."person_id", "t5"."conference_id" AS "about", "t5"."held_on" AS "on",
'conference' AS "gateway"
FROM "initial_conferences" AS "t5"
WHERE NOT "t5"."held_on" IS NULL), t11 AS (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."started_on" AS
"on", 'step up' AS "gateway"
FROM "cp_plans" AS "t6"), t25 AS (SELECT *
FROM t19 AS t19
UNION ALL
SELECT *
FROM t11 AS t11), t20 AS (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."ended_on" AS "on", 'step down' AS
"gateway"
FROM "cp_plans" AS "t6"
WHERE NOT "t6"."ended_on" IS NULL), t12 AS (SELECT "t7"."person_id", "t7"."placement_id" AS "about", "t7".
"started_on" AS "on", 'placement' AS "gateway"
FROM "care_placements" AS "t7"), t26 AS (SELECT *
FROM t20 AS t20
UNION ALL
SELECT *
FROM t12 AS t12), t27 AS (SELECT *
FROM t25 AS t25
UNION ALL
SELECT *
FROM t26 AS t26), t31 AS (SELECT *
FROM t24 AS t24
UNION ALL
SELECT *
FROM t27 AS t27), t23 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "from_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'gateway_decided_before' AND "t1"."variant" = 'all'), t32 AS (SELECT "t31"."person_id", "t31"
."about", "t31"."on", "t31"."gateway", "t23"."shift_from", "t23"."from_on"
FROM t31 AS t31
LEFT OUTER JOIN t23 AS t23 ON "t31"."on" = "t23"."shift_from"), t34 AS (SELECT "t32"."person_id", "t32"."about", "t32"
."on", "t32"."gateway", "t32"."from_on"
FROM t32 AS t32), t21 AS (SELECT "t8"."person_id" AS "decided_for", "t8"."gateway" AS "decided_at", "t8"."decided_on"
FROM "gateway_decisions" AS "t8"), t35 AS (SELECT "t34"."person_id", "t34"."about", "t34"."on", "t34"."gateway", "t34"
."from_on", "t21"."decided_for", "t21"."decided_at", "t21"."decided_on"
FROM t34 AS t34
INNER JOIN t21 AS t21 ON "t34"."person_id" = "t21"."decided_for" AND "t34"."gateway" = "t21"."decided_at" AND "t21".
"decided_on" >= "t34"."from_on"), t36 AS (SELECT "t35"."gateway", "t35"."about", MIN("t35"."decided_on") AS
"decided_on"
FROM t35 AS t35 GROUP BY 1, 2), t38 AS (SELECT "t36"."gateway" AS "found_gateway", "t36"."about" AS "found_about",
"t36"."decided_on"
FROM t36 AS t36), t39 AS (SELECT "t34"."person_id", "t34"."gateway" || ':' || "t34"."about" AS "episode_id", "t34".
"on" AS "started_on", IIF("t38"."decided_on" < "t34"."on", "t34"."on", "t38"."decided_on") AS "done_on"
FROM t34 AS t34
LEFT OUTER JOIN t38 AS t38 ON "t34"."gateway" = "t38"."found_gateway" AND "t34"."about" = "t38"."found_about"), t41 AS
(SELECT "t39"."person_id", "t39"."episode_id", "t39"."started_on", "t39"."done_on", 1 AS "sequence", 'all' AS
"variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM t39 AS t39), t22 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'gateway_decision'), t42 AS (SELECT "t41"."person_id", "t41"."episode_id", "t41".
"started_on", "t41"."done_on", "t41"."sequence", "t41"."variant", "t41"."ended_other_on", "t41"."unknown_because",
"t22"."limit_variant", "t22"."limit_started_on", "t22"."limit_due_on", "t22"."version"
FROM t41 AS t41
LEFT OUTER JOIN t22 AS t22 ON "t41"."variant" = "t22"."limit_variant" AND "t41"."started_on" = "t22".
"limit_started_on"), t44 AS (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."done_on", "t42"
."sequence", "t42"."variant", "t42"."ended_other_on", "t42"."unknown_because", "t42"."limit_variant", "t42".
"limit_started_on", "t42"."limit_due_on", "t42"."version", "t42"."limit_due_on" AS "due_on", "t42"."version" AS
"parameter_version"
FROM t42 AS t42), t14 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('gateway_decisions')), t30 AS (SELECT MAX("t14"."from_on") AS "record_begins_on"
FROM t14 AS t14), t45 AS (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on", "t44"."done_on", "t44".
"sequence", "t44"."variant", "t44"."ended_other_on", "t44"."unknown_because", "t44"."limit_variant", "t44".
"limit_started_on", "t44"."limit_due_on", "t44"."version", "t44"."due_on", "t44"."parameter_version", "t30".
"record_begins_on"
FROM t44 AS t44 CROSS JOIN t30 AS t30)
SELECT 'gateway_decision' AS "standard", "t45"."person_id", "t45"."episode_id", "t45"."sequence", "t45"."variant",
"t45"."started_on", "t45"."due_on", "t45"."done_on", IIF(NOT "t45"."done_on" IS NULL, DATE(NULL), "t45".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t45"."unknown_because", IIF(("t45"."started_on" < "t45".
"record_begins_on") AND NOT (COALESCE("t45"."done_on" <= "t45"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t45"."started_on" IS NULL THEN 'the start date is missing' WHEN "t45"."done_on" < "t45".
"started_on" THEN 'the dates are in the wrong order' WHEN "t45"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t45"."parameter_version"
FROM t45 AS t45;
