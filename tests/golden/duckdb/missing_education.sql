-- clock missing_education_enquiry
SELECT 'missing_education_enquiry' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20".
"variant", "t20"."started_on", "t20"."due_on", "t20"."done_on", CASE WHEN "t20"."done_on" IS NOT NULL THEN CAST(NULL
AS DATE) ELSE "t20"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t20"."unknown_because", CASE WHEN
"t20"."started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."due_on" IS NULL THEN
'the school terms of that time are not known' ELSE NULL END), CASE WHEN "t20"."started_on" IS NULL THEN
'the start date is missing' WHEN "t20"."done_on" < "t20"."started_on" THEN 'the dates are in the wrong order' WHEN
"t20"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t20".
"parameter_version"
FROM (SELECT "t19".* EXCLUDE ("limit_on")
FROM (SELECT "t18"."person_id", "t18"."episode_id", "t18"."started_on", "t18"."done_on", "t18"."ended_other_on", "t18"
."sequence", "t18"."variant", "t18"."unknown_because", "t18"."due_on", "t10"."limit_on", "t10"."parameter_version"
FROM (SELECT "t16"."person_id", "t16"."episode_id", "t16"."started_on", "t16"."done_on", "t16"."ended_other_on", "t16"
."sequence", "t16"."variant", "t16"."unknown_because", "t16"."due_on"
FROM (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on", "t15"."ended_other_on", "t15"
."sequence", "t15"."variant", "t15"."unknown_because", "t15"."limit_days", "t7"."counted_from", "t7"."number_before",
"t12"."number", "t12"."due_on"
FROM (SELECT "t13".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t9"."person_id", "t9"."episode_id", "t9"."started_on", "t9"."done_on", "t9"."ended_other_on", "t9".
"sequence", "t9"."variant", "t9"."unknown_because", "t11"."given_on", "t11"."given_variant", "t11"."limit_days"
FROM (SELECT "t2"."person_id", "t2"."missing_education_id" AS "episode_id", "t2"."notified_on" AS "started_on", "t2".
"enquired_on" AS "done_on", "t2"."ended_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS
TEXT) AS "unknown_because"
FROM "children_missing_education" AS "t2") AS "t9"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", DATE_DIFF('DAY', "t0".
"started_on", "t0"."due_on") AS "limit_days"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education_enquiry') AS "t11" ON "t9"."started_on" = "t11"."given_on" AND 'all' =
"t11"."given_variant") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t1"."day" AS "counted_from", "t1"."number" AS "number_before"
FROM "school_calendar" AS "t1") AS "t7" ON "t15"."started_on" = "t7"."counted_from"
LEFT OUTER JOIN (SELECT "t1"."number", "t1"."day" AS "due_on"
FROM "school_calendar" AS "t1"
WHERE "t1"."is_open" = 1) AS "t12" ON ("t7"."number_before" + "t15"."limit_days") = "t12"."number") AS "t16") AS "t18"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "limit_on", "t0"."version" AS "parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education_enquiry' AND "t0"."variant" = 'all') AS "t10" ON "t18"."started_on" =
"t10"."limit_on") AS "t19") AS "t20";

-- clock missing_education
SELECT 'missing_education' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20"."variant",
"t20"."started_on", "t20"."due_on", "t20"."done_on", CASE WHEN "t20"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t20"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t20"."unknown_because", CASE WHEN "t20".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."due_on" IS NULL THEN
'the school terms of that time are not known' ELSE NULL END), CASE WHEN "t20"."started_on" IS NULL THEN
'the start date is missing' WHEN "t20"."done_on" < "t20"."started_on" THEN 'the dates are in the wrong order' WHEN
"t20"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t20".
"parameter_version"
FROM (SELECT "t19".* EXCLUDE ("limit_on")
FROM (SELECT "t18"."person_id", "t18"."episode_id", "t18"."started_on", "t18"."done_on", "t18"."sequence", "t18".
"variant", "t18"."ended_other_on", "t18"."unknown_because", "t18"."due_on", "t10"."limit_on", "t10".
"parameter_version"
FROM (SELECT "t16"."person_id", "t16"."episode_id", "t16"."started_on", "t16"."done_on", "t16"."sequence", "t16".
"variant", "t16"."ended_other_on", "t16"."unknown_because", "t16"."due_on"
FROM (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on", "t15"."sequence", "t15".
"variant", "t15"."ended_other_on", "t15"."unknown_because", "t15"."limit_days", "t7"."counted_from", "t7".
"number_before", "t12"."number", "t12"."due_on"
FROM (SELECT "t13".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t9"."person_id", "t9"."episode_id", "t9"."started_on", "t9"."done_on", "t9"."sequence", "t9"."variant",
"t9"."ended_other_on", "t9"."unknown_because", "t11"."given_on", "t11"."given_variant", "t11"."limit_days"
FROM (SELECT "t2"."person_id", "t2"."missing_education_id" AS "episode_id", "t2"."notified_on" AS "started_on", "t2".
"ended_on" AS "done_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS
TEXT) AS "unknown_because"
FROM "children_missing_education" AS "t2") AS "t9"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", DATE_DIFF('DAY', "t0".
"started_on", "t0"."due_on") AS "limit_days"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education') AS "t11" ON "t9"."started_on" = "t11"."given_on" AND 'all' = "t11".
"given_variant") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t1"."day" AS "counted_from", "t1"."number" AS "number_before"
FROM "school_calendar" AS "t1") AS "t7" ON "t15"."started_on" = "t7"."counted_from"
LEFT OUTER JOIN (SELECT "t1"."number", "t1"."day" AS "due_on"
FROM "school_calendar" AS "t1"
WHERE "t1"."is_open" = 1) AS "t12" ON ("t7"."number_before" + "t15"."limit_days") = "t12"."number") AS "t16") AS "t18"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "limit_on", "t0"."version" AS "parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'missing_education' AND "t0"."variant" = 'all') AS "t10" ON "t18"."started_on" = "t10".
"limit_on") AS "t19") AS "t20";

-- measure CM01
SELECT *
FROM (SELECT CAST("t17"."period" AS TEXT) AS "period", CAST("t17"."person_id" AS TEXT) AS "person_id", CAST(CASE WHEN
("t17"."until_on" IS NULL) OR ("t17"."to_on" <= "t17"."until_on") THEN "t17"."held_worker" ELSE CAST(NULL AS TEXT) END
AS TEXT) AS "worker_id", CAST("t17"."held_team" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category"
, CAST(0.0 AS DOUBLE) AS "counted", CAST(1.0 AS DOUBLE) AS "hit", CAST(0.0 AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE
) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t15"."person_id", "t15"."period", "t15"."to_on", "t8"."held_by", "t8"."held_worker", "t8"."held_team",
"t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT DISTINCT *
FROM (SELECT "t10"."person_id", "t5"."period", "t5"."to_on"
FROM (SELECT "t3"."person_id", "t3"."notified_on" AS "started_on", "t3"."ended_on"
FROM "children_missing_education" AS "t3") AS "t10"
INNER JOIN "periods" AS "t5" ON "t10"."started_on" <= "t5"."to_on" AND (("t10"."ended_on" IS NULL) OR ("t10".
"ended_on" > "t5"."to_on"))) AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t8" ON "t15"."person_id" = "t8"."held_by" AND "t15"."to_on" >= "t8"."from_on" AND (
("t8"."held_next" IS NULL) OR ("t15"."to_on" < "t8"."held_next"))) AS "t17") AS "t19"
UNION ALL
SELECT *
FROM (SELECT CAST("t16"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST(CAST(
NULL AS TEXT) AS TEXT) AS "worker_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT
) AS "category", CAST(CAST("t16"."of_school_age" AS DOUBLE) AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit",
CAST(0.0 AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t12"."period", "t12"."from_on", "t12"."to_on", "t12"."year_before_on", "t12"."population_id", "t12".
"counted_on", "t12"."children", "t12"."of_school_age", "t12"."source", "t12"."recorded_at", "t12"."recorded_by",
ROW_NUMBER() OVER (PARTITION BY "t12"."period" ORDER BY "t12"."counted_on" DESC, "t12"."population_id" ASC ROWS
BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t11"."population_id", "t11".
"counted_on", "t11"."children", "t11"."of_school_age", "t11"."source", "t11"."recorded_at", "t11"."recorded_by"
FROM "periods" AS "t4"
INNER JOIN (SELECT *
FROM "population" AS "t2"
WHERE "t2"."of_school_age" IS NOT NULL) AS "t11" ON "t11"."counted_on" <= "t4"."to_on") AS "t12") AS "t16"
WHERE "t16"."place" = 0) AS "t18";

-- measure CM02
SELECT *
FROM (SELECT CAST("t15"."period" AS TEXT) AS "period", CAST("t15"."person_id" AS TEXT) AS "person_id", CAST("t15".
"worker_id" AS TEXT) AS "worker_id", CAST("t15"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CAST("t15"."state" <> 'unknown' AS DOUBLE) AS DOUBLE) AS "counted", CAST(CAST("t15"."state" = 'met'
AS DOUBLE) AS DOUBLE) AS "hit", CAST(CAST("t15"."state" = 'unknown' AS DOUBLE) AS DOUBLE) AS "unknown", CAST(0.0 AS
DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS TEXT) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS NULL
) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN 'missed' ELSE
'pending' END AS "state", COALESCE("t9"."due_on", "t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'missing_education_enquiry') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS TEXT) AS "period", CAST("t10"."person_id" AS TEXT) AS "person_id", CAST("t10".
"worker_id" AS TEXT) AS "worker_id", CAST("t10"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(0.0 AS DOUBLE) AS "unknown", CAST((
1.0 - CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL)
OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10".
"to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS DOUBLE)) - CAST("t10"."unknown_because" IS NOT NULL
AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS
"overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'missing_education_enquiry') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure CM03
SELECT CAST("t27"."period" AS TEXT) AS "period", CAST("t27"."person_id" AS TEXT) AS "person_id", CAST(CASE WHEN (
"t27"."until_on" IS NULL) OR ("t27"."to_on" <= "t27"."until_on") THEN "t27"."held_worker" ELSE CAST(NULL AS TEXT) END
AS TEXT) AS "worker_id", CAST("t27"."held_team" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category"
, CAST(CASE WHEN "t27"."hit" IS NOT NULL THEN "t27"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(
"t27"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t27"."hit" IS NOT NULL THEN 0.0 ELSE "t27"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t26"."person_id", "t26"."period", "t26"."to_on", "t26"."taught", "t26"."counted", "t26"."hit", "t11".
"held_by", "t11"."held_worker", "t11"."held_team", "t11"."from_on", "t11"."until_on", "t11"."held_next"
FROM (SELECT "t24"."person_id", "t24"."period", "t24"."to_on", "t24"."taught", 1.0 AS "counted", 1.0 - "t24"."taught"
AS "hit"
FROM (SELECT "t23"."person_id", "t23"."period", "t23"."to_on", CASE WHEN "t23"."full" = 1 THEN 1.0 WHEN "t23".
"unsaid" > 0 THEN CAST(NULL AS DOUBLE) WHEN "t23"."told_person" IS NOT NULL THEN 0.0 ELSE NULL END AS "taught"
FROM (SELECT "t19"."person_id", "t19"."period", "t19"."to_on", "t22"."of_person", "t22"."of_period", "t22"."full",
"t22"."unsaid", "t15"."told_person", "t15"."first_on"
FROM (SELECT DISTINCT *
FROM (SELECT "t10"."person_id", "t7"."period", "t7"."to_on"
FROM (SELECT "t3".* EXCLUDE ("team_id")
FROM "need_episodes" AS "t3") AS "t10"
INNER JOIN "periods" AS "t7" ON (("t10"."started_on" IS NULL) OR ("t10"."started_on" <= "t7"."to_on")) AND (("t10".
"ended_on" IS NULL) OR ("t10"."ended_on" > "t7"."to_on"))) AS "t17") AS "t19"
SEMI JOIN (SELECT "t1"."person_id" AS "aged_person", "t1"."started_on" AS "aged_from", "t1"."ended_on" AS "aged_until"
FROM "school_ages" AS "t1") AS "t12" ON "t19"."person_id" = "t12"."aged_person" AND "t19"."to_on" >= "t12".
"aged_from" AND "t19"."to_on" < "t12"."aged_until"
LEFT OUTER JOIN (SELECT "t20"."person_id" AS "of_person", "t20"."period" AS "of_period", "t20"."full", "t20"."unsaid"
FROM (SELECT "t16"."person_id", "t16"."period", MAX(CAST("t16"."full_time" AS INT)) AS "full", SUM(CAST("t16".
"full_time" IS NULL AS INT)) AS "unsaid"
FROM (SELECT "t5"."place_id", "t5"."person_id", "t5"."school_id", "t5"."kind", "t5"."full_time", "t5"."started_on",
"t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by", "t7"."period", "t7"."from_on", "t7"."to_on", "t7".
"year_before_on"
FROM "school_places" AS "t5"
INNER JOIN "periods" AS "t7" ON "t5"."started_on" <= "t7"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t7"."to_on"))) AS "t16" GROUP BY 1, 2) AS "t20") AS "t22" ON "t19"."person_id" = "t22"."of_person" AND "t19".
"period" = "t22"."of_period"
LEFT OUTER JOIN (SELECT "t13"."person_id" AS "told_person", "t13"."first_on"
FROM (SELECT "t2"."person_id", MIN("t2"."started_on") AS "first_on"
FROM "school_places" AS "t2" GROUP BY 1) AS "t13") AS "t15" ON "t19"."person_id" = "t15"."told_person" AND "t15".
"first_on" <= "t19"."to_on") AS "t23") AS "t24") AS "t26"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t11" ON "t26"."person_id" = "t11"."held_by" AND "t26"."to_on" >= "t11"."from_on"
AND (("t11"."held_next" IS NULL) OR ("t26"."to_on" < "t11"."held_next"))) AS "t27";
