-- clock missing_education_enquiry
WITH t9 AS (SELECT "t2"."person_id", "t2"."missing_education_id" AS "episode_id", "t2"."notified_on" AS "started_on",
"t2"."enquired_on" AS "done_on", "t2"."ended_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL
AS TEXT) AS "unknown_because"
FROM "children_missing_education" AS "t2"), t11 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS
"given_variant", CAST(JULIANDAY("t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "limit_days"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education_enquiry'), t13 AS (SELECT "t9"."person_id", "t9"."episode_id", "t9".
"started_on", "t9"."done_on", "t9"."ended_other_on", "t9"."sequence", "t9"."variant", "t9"."unknown_because", "t11".
"given_on", "t11"."given_variant", "t11"."limit_days"
FROM t9 AS t9
LEFT OUTER JOIN t11 AS t11 ON "t9"."started_on" = "t11"."given_on" AND 'all' = "t11"."given_variant"), t15 AS (SELECT
"t13"."person_id", "t13"."episode_id", "t13"."started_on", "t13"."done_on", "t13"."ended_other_on", "t13"."sequence",
"t13"."variant", "t13"."unknown_because", "t13"."limit_days"
FROM t13 AS t13), t7 AS (SELECT "t1"."day" AS "counted_from", "t1"."number" AS "number_before"
FROM "school_calendar" AS "t1"), t12 AS (SELECT "t1"."number", "t1"."day" AS "due_on"
FROM "school_calendar" AS "t1"
WHERE "t1"."is_open" = 1), t16 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on",
"t15"."ended_other_on", "t15"."sequence", "t15"."variant", "t15"."unknown_because", "t15"."limit_days", "t7".
"counted_from", "t7"."number_before", "t12"."number", "t12"."due_on"
FROM t15 AS t15
LEFT OUTER JOIN t7 AS t7 ON "t15"."started_on" = "t7"."counted_from"
LEFT OUTER JOIN t12 AS t12 ON ("t7"."number_before" + "t15"."limit_days") = "t12"."number"), t18 AS (SELECT "t16".
"person_id", "t16"."episode_id", "t16"."started_on", "t16"."done_on", "t16"."ended_other_on", "t16"."sequence", "t16"
."variant", "t16"."unknown_because", "t16"."due_on"
FROM t16 AS t16), t10 AS (SELECT "t0"."started_on" AS "limit_on", "t0"."version" AS "parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education_enquiry' AND "t0"."variant" = 'all'), t19 AS (SELECT "t18"."person_id",
"t18"."episode_id", "t18"."started_on", "t18"."done_on", "t18"."ended_other_on", "t18"."sequence", "t18"."variant",
"t18"."unknown_because", "t18"."due_on", "t10"."limit_on", "t10"."parameter_version"
FROM t18 AS t18
LEFT OUTER JOIN t10 AS t10 ON "t18"."started_on" = "t10"."limit_on"), t20 AS (SELECT "t19"."person_id", "t19".
"episode_id", "t19"."started_on", "t19"."done_on", "t19"."ended_other_on", "t19"."sequence", "t19"."variant", "t19".
"unknown_because", "t19"."due_on", "t19"."parameter_version"
FROM t19 AS t19)
SELECT 'missing_education_enquiry' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20".
"variant", "t20"."started_on", "t20"."due_on", "t20"."done_on", IIF(NOT "t20"."done_on" IS NULL, DATE(NULL), "t20".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t20"."unknown_because", CASE WHEN "t20"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t20"."due_on" IS NULL THEN 'the school terms of that time are not known' ELSE
NULL END), CASE WHEN "t20"."started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."done_on" < "t20".
"started_on" THEN 'the dates are in the wrong order' WHEN "t20"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t20"."parameter_version"
FROM t20 AS t20;

-- clock missing_education
WITH t9 AS (SELECT "t2"."person_id", "t2"."missing_education_id" AS "episode_id", "t2"."notified_on" AS "started_on",
"t2"."ended_on" AS "done_on", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT)
AS "unknown_because"
FROM "children_missing_education" AS "t2"), t11 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS
"given_variant", CAST(JULIANDAY("t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "limit_days"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education'), t13 AS (SELECT "t9"."person_id", "t9"."episode_id", "t9"."started_on",
"t9"."done_on", "t9"."sequence", "t9"."variant", "t9"."ended_other_on", "t9"."unknown_because", "t11"."given_on",
"t11"."given_variant", "t11"."limit_days"
FROM t9 AS t9
LEFT OUTER JOIN t11 AS t11 ON "t9"."started_on" = "t11"."given_on" AND 'all' = "t11"."given_variant"), t15 AS (SELECT
"t13"."person_id", "t13"."episode_id", "t13"."started_on", "t13"."done_on", "t13"."sequence", "t13"."variant", "t13".
"ended_other_on", "t13"."unknown_because", "t13"."limit_days"
FROM t13 AS t13), t7 AS (SELECT "t1"."day" AS "counted_from", "t1"."number" AS "number_before"
FROM "school_calendar" AS "t1"), t12 AS (SELECT "t1"."number", "t1"."day" AS "due_on"
FROM "school_calendar" AS "t1"
WHERE "t1"."is_open" = 1), t16 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on",
"t15"."sequence", "t15"."variant", "t15"."ended_other_on", "t15"."unknown_because", "t15"."limit_days", "t7".
"counted_from", "t7"."number_before", "t12"."number", "t12"."due_on"
FROM t15 AS t15
LEFT OUTER JOIN t7 AS t7 ON "t15"."started_on" = "t7"."counted_from"
LEFT OUTER JOIN t12 AS t12 ON ("t7"."number_before" + "t15"."limit_days") = "t12"."number"), t18 AS (SELECT "t16".
"person_id", "t16"."episode_id", "t16"."started_on", "t16"."done_on", "t16"."sequence", "t16"."variant", "t16".
"ended_other_on", "t16"."unknown_because", "t16"."due_on"
FROM t16 AS t16), t10 AS (SELECT "t0"."started_on" AS "limit_on", "t0"."version" AS "parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education' AND "t0"."variant" = 'all'), t19 AS (SELECT "t18"."person_id", "t18".
"episode_id", "t18"."started_on", "t18"."done_on", "t18"."sequence", "t18"."variant", "t18"."ended_other_on", "t18".
"unknown_because", "t18"."due_on", "t10"."limit_on", "t10"."parameter_version"
FROM t18 AS t18
LEFT OUTER JOIN t10 AS t10 ON "t18"."started_on" = "t10"."limit_on"), t20 AS (SELECT "t19"."person_id", "t19".
"episode_id", "t19"."started_on", "t19"."done_on", "t19"."sequence", "t19"."variant", "t19"."ended_other_on", "t19".
"unknown_because", "t19"."due_on", "t19"."parameter_version"
FROM t19 AS t19)
SELECT 'missing_education' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20"."variant",
"t20"."started_on", "t20"."due_on", "t20"."done_on", IIF(NOT "t20"."done_on" IS NULL, DATE(NULL), "t20".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t20"."unknown_because", CASE WHEN "t20"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t20"."due_on" IS NULL THEN 'the school terms of that time are not known' ELSE
NULL END), CASE WHEN "t20"."started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."done_on" < "t20".
"started_on" THEN 'the dates are in the wrong order' WHEN "t20"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t20"."parameter_version"
FROM t20 AS t20;
