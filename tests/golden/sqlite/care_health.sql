-- clock initial_health_assessment
WITH t9 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "asked_by"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'initial_health_assessment' AND "t1"."variant" = 'all'), t14 AS (SELECT "t4"."person_id",
"t4"."care_period_id", "t4"."started_on", "t4"."ended_on", "t9"."shift_from", "t9"."asked_by"
FROM "care_periods" AS "t4"
LEFT OUTER JOIN t9 AS t9 ON "t4"."started_on" = "t9"."shift_from"), t16 AS (SELECT "t14"."person_id", "t14".
"care_period_id", "t14"."started_on", "t14"."ended_on", "t14"."asked_by"
FROM t14 AS t14), t12 AS (SELECT "t2"."checked_on", "t2"."person_id" AS "checked_person", (NOT "t2"."type" IS NULL)
AND (NOT "t2"."status" IS NULL) AND (NOT "t2"."checked_on" IS NULL) AS "is_told"
FROM "health_checks" AS "t2"
WHERE COALESCE("t2"."type", 'Health Assessment') = 'Health Assessment' AND COALESCE("t2"."status", 'Completed') =
'Completed'), t17 AS (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."started_on", "t16"."ended_on", "t16".
"asked_by", "t12"."checked_on", "t12"."checked_person", "t12"."is_told"
FROM t16 AS t16
LEFT OUTER JOIN t12 AS t12 ON "t16"."person_id" = "t12"."checked_person" AND (("t12"."checked_on" IS NULL) OR (("t12"
."checked_on" >= "t16"."started_on") AND ("t12"."checked_on" <= COALESCE("t16"."ended_on", "t12"."checked_on"))))),
t18 AS (SELECT "t17"."person_id", "t17"."care_period_id", "t17"."started_on", "t17"."ended_on", "t17"."asked_by", MIN
(IIF("t17"."is_told", "t17"."checked_on", DATE(NULL))) AS "done_on", MAX(CAST(NOT ("t17"."is_told") AND (("t17".
"checked_on" IS NULL) OR ("t17"."checked_on" <= "t17"."asked_by")) AS INTEGER)) AS "untold"
FROM t17 AS t17 GROUP BY 1, 2, 3, 4, 5), t20 AS (SELECT "t18"."person_id", "t18"."started_on", "t18"."done_on", "t18"
."care_period_id" AS "episode_id", "t18"."ended_on" AS "ended_other_on", IIF(("t18"."untold" = 1) AND NOT (COALESCE(
"t18"."done_on" <= "t18"."asked_by", FALSE)), 'it is not recorded either way', CAST(NULL AS TEXT)) AS
"unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM t18 AS t18), t8 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'initial_health_assessment'), t21 AS (SELECT "t20"."person_id", "t20"."started_on", "t20".
"done_on", "t20"."episode_id", "t20"."ended_other_on", "t20"."unknown_because", "t20"."sequence", "t20"."variant",
"t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM t20 AS t20
LEFT OUTER JOIN t8 AS t8 ON "t20"."variant" = "t8"."limit_variant" AND "t20"."started_on" = "t8"."limit_started_on"),
t23 AS (SELECT "t21"."person_id", "t21"."started_on", "t21"."done_on", "t21"."episode_id", "t21"."ended_other_on",
"t21"."unknown_because", "t21"."sequence", "t21"."variant", "t21"."limit_variant", "t21"."limit_started_on", "t21".
"limit_due_on", "t21"."version", "t21"."limit_due_on" AS "due_on", "t21"."version" AS "parameter_version"
FROM t21 AS t21), t5 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('health_checks')), t13 AS (SELECT MAX("t5"."from_on") AS "record_begins_on"
FROM t5 AS t5), t24 AS (SELECT "t23"."person_id", "t23"."started_on", "t23"."done_on", "t23"."episode_id", "t23".
"ended_other_on", "t23"."unknown_because", "t23"."sequence", "t23"."variant", "t23"."limit_variant", "t23".
"limit_started_on", "t23"."limit_due_on", "t23"."version", "t23"."due_on", "t23"."parameter_version", "t13".
"record_begins_on"
FROM t23 AS t23 CROSS JOIN t13 AS t13)
SELECT 'initial_health_assessment' AS "standard", "t24"."person_id", "t24"."episode_id", "t24"."sequence", "t24".
"variant", "t24"."started_on", "t24"."due_on", "t24"."done_on", IIF(NOT "t24"."done_on" IS NULL, DATE(NULL), "t24".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t24"."unknown_because", IIF(("t24"."started_on" < "t24".
"record_begins_on") AND NOT (COALESCE("t24"."done_on" <= "t24"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t24"."started_on" IS NULL THEN 'the start date is missing' WHEN "t24"."done_on" < "t24".
"started_on" THEN 'the dates are in the wrong order' WHEN "t24"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t24"."parameter_version"
FROM t24 AS t24;
