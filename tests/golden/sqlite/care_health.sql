-- clock initial_health_assessment
WITH t9 AS (SELECT "t3"."person_id" AS "checked_person", "t3"."checked_on"
FROM "health_checks" AS "t3"
WHERE "t3"."type" = 'Health Assessment' AND "t3"."status" = 'Completed'), t12 AS (SELECT "t4"."person_id", "t4".
"care_period_id", "t4"."started_on", "t4"."ended_on", "t9"."checked_person", "t9"."checked_on"
FROM "care_periods" AS "t4"
LEFT OUTER JOIN t9 AS t9 ON "t4"."person_id" = "t9"."checked_person" AND "t9"."checked_on" >= "t4"."started_on" AND (
("t4"."ended_on" IS NULL) OR ("t9"."checked_on" <= "t4"."ended_on"))), t13 AS (SELECT "t12"."person_id", "t12".
"care_period_id", "t12"."started_on", "t12"."ended_on", MIN("t12"."checked_on") AS "done_on"
FROM t12 AS t12 GROUP BY 1, 2, 3, 4), t15 AS (SELECT "t13"."person_id", "t13"."started_on", "t13"."done_on", "t13".
"care_period_id" AS "episode_id", "t13"."ended_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(
NULL AS TEXT) AS "unknown_because"
FROM t13 AS t13), t8 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'initial_health_assessment'), t16 AS (SELECT "t15"."person_id", "t15"."started_on", "t15".
"done_on", "t15"."episode_id", "t15"."ended_other_on", "t15"."sequence", "t15"."variant", "t15"."unknown_because",
"t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM t15 AS t15
LEFT OUTER JOIN t8 AS t8 ON "t15"."variant" = "t8"."limit_variant" AND "t15"."started_on" = "t8"."limit_started_on"),
t18 AS (SELECT "t16"."person_id", "t16"."started_on", "t16"."done_on", "t16"."episode_id", "t16"."ended_other_on",
"t16"."sequence", "t16"."variant", "t16"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version", "t16"."limit_due_on" AS "due_on", "t16"."version" AS "parameter_version"
FROM t16 AS t16), t5 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('health_checks')), t11 AS (SELECT MAX("t5"."from_on") AS "record_begins_on"
FROM t5 AS t5), t19 AS (SELECT "t18"."person_id", "t18"."started_on", "t18"."done_on", "t18"."episode_id", "t18".
"ended_other_on", "t18"."sequence", "t18"."variant", "t18"."unknown_because", "t18"."limit_variant", "t18".
"limit_started_on", "t18"."limit_due_on", "t18"."version", "t18"."due_on", "t18"."parameter_version", "t11".
"record_begins_on"
FROM t18 AS t18 CROSS JOIN t11 AS t11)
SELECT 'initial_health_assessment' AS "standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19".
"variant", "t19"."started_on", "t19"."due_on", "t19"."done_on", IIF(NOT "t19"."done_on" IS NULL, DATE(NULL), "t19".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t19"."unknown_because", IIF(("t19"."started_on" < "t19".
"record_begins_on") AND NOT (COALESCE("t19"."done_on" <= "t19"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t19"."started_on" IS NULL THEN 'the start date is missing' WHEN "t19"."done_on" < "t19".
"started_on" THEN 'the dates are in the wrong order' WHEN "t19"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t19"."parameter_version"
FROM t19 AS t19;
