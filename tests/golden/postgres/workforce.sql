-- measure WF01
WITH "t4" AS (SELECT "t0"."employment_id", "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"
."agency" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."agency", "t0"."started_on",
"t0"."ended_on", "t0"."recorded_at", "t0"."recorded_by"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", FALSE) = FALSE), "t10" AS (SELECT "t2"."period", "t5"."worker_id",
"t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5"."started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", FALSE) = FALSE) AS "t5"
INNER JOIN "periods" AS "t2" ON "t5"."started_on" <= "t2"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t2"."to_on")))
SELECT CAST("t19"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t19"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t19"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t19"."hit" IS NOT NULL THEN "t19"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t19"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t19"."hit" IS NOT NULL
THEN 0.0 ELSE "t19"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t17"."period", "t17"."worker_id", "t17"."team_id", "t17"."fte" * 1.0 AS "hit", CASE WHEN "t17"."fte" IS
NULL THEN 1.0 ELSE "t17"."fte" * 0.0 END AS "counted"
FROM (SELECT "t16"."employment_id", "t16"."worker_id", "t16"."team_id", "t16"."role", "t16"."stage", "t16"."fte",
"t16"."agency", "t16"."started_on", "t16"."ended_on", "t16"."recorded_at", "t16"."recorded_by", "t16"."period", "t16"
."from_on", "t16"."to_on", "t16"."year_before_on", "t16"."known_worker", "t16"."known_since", ROW_NUMBER() OVER (
PARTITION BY "t16"."period", "t16"."worker_id" ORDER BY "t16"."ended_on" DESC NULLS LAST, "t16"."employment_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT *
FROM (SELECT "t7"."employment_id", "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."stage", "t7"."fte", "t7".
"agency", "t7"."started_on", "t7"."ended_on", "t7"."recorded_at", "t7"."recorded_by", "t2"."period", "t2"."from_on",
"t2"."to_on", "t2"."year_before_on", "t9"."known_worker", "t9"."known_since"
FROM "t4" AS "t7"
INNER JOIN "periods" AS "t2" ON "t7"."ended_on" > "t2"."year_before_on" AND "t7"."ended_on" <= "t2"."to_on"
INNER JOIN (SELECT "t6"."worker_id" AS "known_worker", MIN("t6"."started_on") AS "known_since"
FROM "t4" AS "t6" GROUP BY 1) AS "t9" ON "t7"."worker_id" = "t9"."known_worker"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT DISTINCT "t11"."worker_id" AS "still_worker", "t11"."period" AS "still_period"
FROM "t10" AS "t11") AS "t13"
WHERE "t7"."worker_id" = "t13"."still_worker" AND "t2"."period" = "t13"."still_period")) AS "t15"
WHERE "t15"."known_since" <= "t15"."year_before_on") AS "t16") AS "t17"
WHERE "t17"."place" = 0) AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t11"."period", "t11"."worker_id", "t11"."team_id", "t11"."fte" * 0.0 AS "hit", CASE WHEN "t11"."fte" IS
NULL THEN 1.0 ELSE "t11"."fte" * 1.0 END AS "counted"
FROM "t10" AS "t11") AS "t14") AS "t19";

-- measure WF02
SELECT CAST("t11"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t11"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t11"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t11"."hit" IS NOT NULL THEN "t11"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t11"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t11"."hit" IS NOT NULL
THEN 0.0 ELSE "t11"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t7"."period", CAST(NULL AS VARCHAR) AS "worker_id", "t7"."team_id", "t7"."fte" * 1.0 AS "hit", CASE WHEN
"t7"."fte" IS NULL THEN 1.0 ELSE "t7"."fte" * 1.0 END AS "counted"
FROM (SELECT "t3"."vacancy_id", "t3"."team_id", "t3"."fte", "t3"."started_on", "t3"."ended_on", "t3"."recorded_at",
"t3"."recorded_by", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM "vacancies" AS "t3"
INNER JOIN "periods" AS "t4" ON "t3"."started_on" <= "t4"."to_on" AND (("t3"."ended_on" IS NULL) OR ("t3"."ended_on" >
"t4"."to_on"))) AS "t7") AS "t8"
UNION ALL
SELECT *
FROM (SELECT "t9"."period", "t9"."worker_id", "t9"."team_id", "t9"."fte" * 0.0 AS "hit", CASE WHEN "t9"."fte" IS NULL
THEN 1.0 ELSE "t9"."fte" * 1.0 END AS "counted"
FROM (SELECT "t4"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT "t2"."worker_id", "t2"."team_id", "t2"."role", "t2"."stage", CASE WHEN "t2"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t2"."fte" END AS "fte", "t2"."started_on", "t2"."ended_on"
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t2"."agency", FALSE) = FALSE) AS "t6"
INNER JOIN "periods" AS "t4" ON "t6"."started_on" <= "t4"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t4"."to_on"))) AS "t9") AS "t10") AS "t11";

-- measure WF03
SELECT CAST("t11"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t11"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t11"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t11"."hit" IS NOT NULL THEN "t11"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t11"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t11"."hit" IS NOT NULL
THEN 0.0 ELSE "t11"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t7"."period", "t7"."worker_id", "t7"."team_id", "t7"."fte" * 1.0 AS "hit", CASE WHEN "t7"."fte" IS NULL
THEN 1.0 ELSE "t7"."fte" * 1.0 END AS "counted"
FROM (SELECT "t2"."period", "t4"."worker_id", "t4"."team_id", "t4"."role", "t4"."stage", "t4"."fte", "t4".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND "t0"."agency") AS "t4"
INNER JOIN "periods" AS "t2" ON "t4"."started_on" <= "t2"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t2"."to_on"))) AS "t7") AS "t9"
UNION ALL
SELECT *
FROM (SELECT "t8"."period", "t8"."worker_id", "t8"."team_id", "t8"."fte" * 0.0 AS "hit", CASE WHEN "t8"."fte" IS NULL
THEN 1.0 ELSE "t8"."fte" * 1.0 END AS "counted"
FROM (SELECT "t2"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", FALSE) = FALSE) AS "t6"
INNER JOIN "periods" AS "t2" ON "t6"."started_on" <= "t2"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t2"."to_on"))) AS "t8") AS "t10") AS "t11";

-- measure WF04
SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t10"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t10"."cover_worker" IS NOT NULL THEN "t10"."fte" ELSE "t10"."fte" *
0 END IS NOT NULL THEN COALESCE("t10"."fte", 1.0) ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE
WHEN "t10"."cover_worker" IS NOT NULL THEN "t10"."fte" ELSE "t10"."fte" * 0 END, 0.0) AS DOUBLE PRECISION) AS "hit",
CAST(CASE WHEN CASE WHEN "t10"."cover_worker" IS NOT NULL THEN "t10"."fte" ELSE "t10"."fte" * 0 END IS NOT NULL THEN
0.0 ELSE COALESCE("t10"."fte", 1.0) END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending"
, CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t3"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t3"."to_on", "t3"."year_before_on", "t9"."cover_worker", "t9"."cover_period"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", TRUE) = TRUE) AS "t6"
INNER JOIN "periods" AS "t3" ON "t6"."started_on" <= "t3"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t3"."to_on"))
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t4"."worker_id" AS "cover_worker", "t3"."period" AS "cover_period"
FROM "vacancy_covers" AS "t4"
INNER JOIN "periods" AS "t3" ON "t4"."started_on" <= "t3"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t3"."to_on"))) AS "t7") AS "t9" ON "t6"."worker_id" = "t9"."cover_worker" AND "t3"."period" = "t9"."cover_period") AS
"t10";

-- measure WF05
SELECT CAST("t45"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t45"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t45"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t45"."hit" IS NOT NULL THEN "t45"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t45"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t45"."hit" IS NOT NULL
THEN 0.0 ELSE "t45"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t43"."period", "t43"."worker_id", "t43"."team_id", "t43"."fte" * 1.0 AS "hit", CASE WHEN "t43"."fte" IS
NULL THEN "t43"."whole" ELSE "t43"."fte" * 0.0 END AS "counted"
FROM (SELECT "t42"."period", "t42"."worker_id", "t29"."staff_team" AS "team_id", CASE WHEN "t42"."reason" IS NULL THEN
CAST(NULL AS DOUBLE PRECISION) ELSE CAST("t42"."lost" AS DOUBLE PRECISION) END AS "fte", CAST("t42"."lost" AS
DOUBLE PRECISION) AS "whole"
FROM (SELECT "t40"."absence_id", "t40"."worker_id", "t40"."reason", "t40"."first_on", "t40"."last_on", "t40".
"recorded_at", "t40"."recorded_by", "t40"."period", "t40"."from_on", "t40"."to_on", "t40"."year_before_on", "t40".
"lost_from", "t40"."lost_to", "t40"."before_on", "t40"."lost"
FROM (SELECT "t39"."absence_id", "t39"."worker_id", "t39"."reason", "t39"."first_on", "t39"."last_on", "t39".
"recorded_at", "t39"."recorded_by", "t39"."period", "t39"."from_on", "t39"."to_on", "t39"."year_before_on", "t39".
"lost_from", "t39"."lost_to", "t39"."before_on", "t39"."first_number", "t39"."number", CAST(EXTRACT(epoch
FROM CAST("t39"."number" AS TIMESTAMP) - CAST("t39"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS "lost"
FROM (SELECT "t38"."absence_id", "t38"."worker_id", "t38"."reason", "t38"."first_on", "t38"."last_on", "t38".
"recorded_at", "t38"."recorded_by", "t38"."period", "t38"."from_on", "t38"."to_on", "t38"."year_before_on", "t38".
"lost_from", "t38"."lost_to", "t38"."before_on", "t38"."first_number", "t38"."number"
FROM (SELECT "t37"."absence_id", "t37"."worker_id", "t37"."reason", "t37"."first_on", "t37"."last_on", "t37".
"recorded_at", "t37"."recorded_by", "t37"."period", "t37"."from_on", "t37"."to_on", "t37"."year_before_on", "t37".
"lost_from", "t37"."lost_to", "t37"."before_on", "t37"."first_number", "t10"."shift_from", "t10"."number"
FROM (SELECT "t35"."absence_id", "t35"."worker_id", "t35"."reason", "t35"."first_on", "t35"."last_on", "t35".
"recorded_at", "t35"."recorded_by", "t35"."period", "t35"."from_on", "t35"."to_on", "t35"."year_before_on", "t35".
"lost_from", "t35"."lost_to", "t35"."before_on", "t35"."first_number"
FROM (SELECT "t33"."absence_id", "t33"."worker_id", "t33"."reason", "t33"."first_on", "t33"."last_on", "t33".
"recorded_at", "t33"."recorded_by", "t33"."period", "t33"."from_on", "t33"."to_on", "t33"."year_before_on", "t33".
"lost_from", "t33"."lost_to", "t33"."before_on", "t11"."shift_from", "t11"."first_number"
FROM (SELECT "t30"."absence_id", "t30"."worker_id", "t30"."reason", "t30"."first_on", "t30"."last_on", "t30".
"recorded_at", "t30"."recorded_by", "t30"."period", "t30"."from_on", "t30"."to_on", "t30"."year_before_on", "t30".
"lost_from", "t30"."lost_to", "t30"."before_on"
FROM (SELECT "t26"."absence_id", "t26"."worker_id", "t26"."reason", "t26"."first_on", "t26"."last_on", "t26".
"recorded_at", "t26"."recorded_by", "t26"."period", "t26"."from_on", "t26"."to_on", "t26"."year_before_on", "t26".
"lost_from", "t26"."lost_to", "t13"."shift_from", "t13"."before_on"
FROM (SELECT "t21"."absence_id", "t21"."worker_id", "t21"."reason", "t21"."first_on", "t21"."last_on", "t21".
"recorded_at", "t21"."recorded_by", "t21"."period", "t21"."from_on", "t21"."to_on", "t21"."year_before_on", GREATEST(
"t21"."first_on", "t21"."from_on") AS "lost_from", LEAST(COALESCE("t21"."last_on", "t21"."to_on"), "t21"."to_on") AS
"lost_to"
FROM (SELECT "t17"."absence_id", "t17"."worker_id", "t17"."reason", "t17"."first_on", "t17"."last_on", "t17".
"recorded_at", "t17"."recorded_by", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT *
FROM "absences" AS "t3"
WHERE COALESCE("t3"."reason", 'sickness') = 'sickness') AS "t17"
INNER JOIN "periods" AS "t4" ON "t17"."first_on" <= "t4"."to_on" AND (("t17"."last_on" IS NULL) OR ("t17"."last_on" >=
"t4"."from_on"))) AS "t21") AS "t26"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "before_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'day_before' AND "t2"."variant" = 'all') AS "t13" ON "t26"."lost_from" = "t13"."shift_from")
AS "t30") AS "t33"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t11" ON "t33"."before_on" = "t11".
"shift_from") AS "t35") AS "t37"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t10" ON "t37"."lost_to" = "t10".
"shift_from") AS "t38") AS "t39") AS "t40") AS "t42"
INNER JOIN (SELECT "t23"."worker_id" AS "staff_worker", "t23"."period" AS "staff_period", MAX("t23"."team_id") AS
"staff_team"
FROM (SELECT *
FROM (SELECT "t4"."period", "t15"."worker_id", "t15"."team_id", "t15"."role", "t15"."stage", "t15"."fte", "t15".
"started_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", FALSE) = FALSE) AS "t15"
INNER JOIN "periods" AS "t4" ON "t15"."started_on" <= "t4"."to_on" AND (("t15"."ended_on" IS NULL) OR ("t15".
"ended_on" > "t4"."to_on"))) AS "t19"
WHERE "t19"."fte" IS NOT NULL) AS "t23" GROUP BY 1, 2) AS "t29" ON "t42"."worker_id" = "t29"."staff_worker" AND "t42"
."period" = "t29"."staff_period") AS "t43") AS "t44"
UNION ALL
SELECT *
FROM (SELECT "t31"."period", "t31"."worker_id", "t31"."team_id", "t31"."fte" * 0.0 AS "hit", CASE WHEN "t31"."fte" IS
NULL THEN "t31"."whole" ELSE "t31"."fte" * 1.0 END AS "counted"
FROM (SELECT "t4"."period", "t15"."worker_id", "t15"."team_id", "t15"."fte" * "t28"."days_each" AS "fte", "t28".
"days_each" AS "whole"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", CASE WHEN "t0"."agency" IS NULL THEN CAST(
NULL AS DOUBLE PRECISION) ELSE "t0"."fte" END AS "fte", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND COALESCE("t0"."agency", FALSE) = FALSE) AS "t15"
INNER JOIN "periods" AS "t4" ON "t15"."started_on" <= "t4"."to_on" AND (("t15"."ended_on" IS NULL) OR ("t15".
"ended_on" > "t4"."to_on"))
INNER JOIN (SELECT "t22"."period" AS "days_period", CAST(("t22"."working_days" * "t22"."in_period") AS
DOUBLE PRECISION) / "t22"."in_year" AS "days_each"
FROM (SELECT "t20"."period", "t20"."from_on", "t20"."to_on", "t20"."year_before_on", "t20"."in_year", "t20".
"in_period", "t20"."kind", "t20"."working_days"
FROM (SELECT "t18"."period", "t18"."from_on", "t18"."to_on", "t18"."year_before_on", "t18"."in_year", "t18".
"in_period", "t18"."kind", "t12"."given_on", "t12"."given_variant", "t12"."working_days"
FROM (SELECT "t1"."period", "t1"."from_on", "t1"."to_on", "t1"."year_before_on", CAST(EXTRACT(epoch
FROM CAST("t1"."to_on" AS TIMESTAMP) - CAST("t1"."year_before_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "in_year", CAST
(EXTRACT(epoch
FROM CAST("t1"."to_on" AS TIMESTAMP) - CAST("t1"."from_on" AS TIMESTAMP)) / 86400 AS BIGINT) + 1 AS "in_period", CASE
WHEN CAST(EXTRACT(epoch
FROM CAST("t1"."to_on" AS TIMESTAMP) - CAST("t1"."year_before_on" AS TIMESTAMP)) / 86400 AS BIGINT) > 365 THEN 'leap'
ELSE 'common' END AS "kind"
FROM "periods" AS "t1") AS "t18"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "given_on", "t2"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t2"."due_on" AS TIMESTAMP) - CAST("t2"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "working_days"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_year') AS "t12" ON "t18"."to_on" = "t12"."given_on" AND "t18"."kind" = "t12".
"given_variant") AS "t20") AS "t22") AS "t28" ON "t4"."period" = "t28"."days_period") AS "t31") AS "t34") AS "t45";

-- measure WF06
SELECT CAST("t6"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t6".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t6"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted"
, CAST(COALESCE("t6"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN 0.0 ELSE
1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION)
AS "overdue"
FROM (SELECT "t5"."period", "t5"."worker_id", MAX("t5"."team_id") AS "team_id", MAX(CAST(CAST("t5"."stage" =
'first year' AS INT) AS DOUBLE PRECISION)) AS "hit"
FROM (SELECT "t2"."period", "t4"."worker_id", "t4"."team_id", "t4"."role", "t4"."stage", "t4"."fte", "t4".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND "t0"."role" IN ('social worker', 'senior social worker')) AS "t4"
INNER JOIN "periods" AS "t2" ON "t4"."started_on" <= "t2"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t2"."to_on"))) AS "t5" GROUP BY 1, 2) AS "t6";

-- measure WF07
SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST("t10".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN (1.0 - CAST("t10"."agency" AS DOUBLE PRECISION)) IS NOT NULL THEN 1.0 ELSE 0.0
END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(1.0 - CAST("t10"."agency" AS DOUBLE PRECISION), 0.0) AS
DOUBLE PRECISION) AS "hit", CAST(CASE WHEN (1.0 - CAST("t10"."agency" AS DOUBLE PRECISION)) IS NOT NULL THEN 0.0 ELSE
1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION)
AS "overdue"
FROM (SELECT "t3"."person_id", "t3"."involvement_id", "t3"."role", "t3"."worker_id", "t3"."team_id", "t3".
"started_on", "t3"."ended_on", "t3"."outgrown", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on",
"t9"."employed", "t9"."employed_in", "t9"."agency"
FROM "allocations" AS "t3"
INNER JOIN "periods" AS "t4" ON "t3"."started_on" <= "t4"."to_on" AND (("t3"."ended_on" IS NULL) OR ("t3"."ended_on" >
"t4"."to_on"))
LEFT OUTER JOIN (SELECT "t7"."worker_id" AS "employed", "t7"."period" AS "employed_in", MAX(CAST("t7"."agency" AS INT
)) AS "agency"
FROM (SELECT "t6"."worker_id", "t6"."agency", "t6"."started_on", "t6"."ended_on", "t4"."period", "t4"."from_on", "t4"
."to_on", "t4"."year_before_on"
FROM (SELECT "t2"."worker_id", "t2"."agency", "t2"."started_on", "t2"."ended_on"
FROM "employments" AS "t2") AS "t6"
INNER JOIN "periods" AS "t4" ON "t6"."started_on" <= "t4"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t4"."to_on"))) AS "t7" GROUP BY 1, 2) AS "t9" ON "t3"."worker_id" = "t9"."employed" AND "t4"."period" = "t9".
"employed_in") AS "t10";

-- measure WF08
WITH "t5" AS (SELECT "t2"."period", "t4"."worker_id", "t4"."team_id", "t4"."role", "t4"."stage", "t4"."fte", "t4".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer')) AS "t4"
INNER JOIN "periods" AS "t2" ON "t4"."started_on" <= "t2"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t2"."to_on")))
SELECT CAST("t9"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t9".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t9"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t9"."hit" IS NOT NULL THEN "t9"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS
"counted", CAST(COALESCE("t9"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t9"."hit" IS NOT NULL THEN
0.0 ELSE "t9"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS
DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t6"."period", "t6"."worker_id", "t6"."team_id", "t6"."fte" * 1.0 AS "hit", CASE WHEN "t6"."fte" IS NULL
THEN 1.0 ELSE "t6"."fte" * 0.0 END AS "counted"
FROM "t5" AS "t6"
WHERE "t6"."role" IN ('social worker', 'senior social worker')) AS "t7"
UNION ALL
SELECT *
FROM (SELECT "t6"."period", "t6"."worker_id", "t6"."team_id", "t6"."fte" * 0.0 AS "hit", CASE WHEN "t6"."fte" IS NULL
THEN 1.0 ELSE "t6"."fte" * 1.0 END AS "counted"
FROM "t5" AS "t6"
WHERE "t6"."role" = 'team manager') AS "t8") AS "t9";

-- measure WF09
WITH "t8" AS (SELECT "t2"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer')) AS "t6"
INNER JOIN "periods" AS "t2" ON "t6"."started_on" <= "t2"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t2"."to_on")))
SELECT CAST("t17"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t17"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t17"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t17"."hit" IS NOT NULL THEN "t17"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t17"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t17"."hit" IS NOT NULL
THEN 0.0 ELSE "t17"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t16"."period", "t16"."worker_id", "t16"."team_id", "t16"."of_worker", "t16"."of_period", "t16"."untold"
, "t16"."now_worker", "t16"."now_team", "t16"."now_period", 1.0 AS "counted", CASE WHEN "t16"."of_worker" IS NULL THEN
0.0 WHEN "t16"."now_worker" IS NOT NULL THEN 1.0 WHEN ("t16"."team_id" IS NULL) OR ("t16"."untold" > 0) THEN CAST(
NULL AS DOUBLE PRECISION) ELSE 0.0 END AS "hit"
FROM (SELECT "t11"."period", "t11"."worker_id", "t11"."team_id", "t15"."of_worker", "t15"."of_period", "t15"."untold"
, "t13"."now_worker", "t13"."now_team", "t13"."now_period"
FROM (SELECT DISTINCT *
FROM (SELECT "t2"."period", "t5"."worker_id", "t5"."team_id"
FROM (SELECT *
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer')) AS "t5"
INNER JOIN "periods" AS "t2" ON "t5"."started_on" <= "t2"."year_before_on" AND (("t5"."ended_on" IS NULL) OR ("t5".
"ended_on" > "t2"."year_before_on"))) AS "t7") AS "t11"
LEFT OUTER JOIN (SELECT "t9"."worker_id" AS "of_worker", "t9"."period" AS "of_period", SUM(CAST(CAST("t9"."team_id" IS
NULL AS INT) AS BIGINT)) AS "untold"
FROM "t8" AS "t9" GROUP BY 1, 2) AS "t15" ON "t11"."worker_id" = "t15"."of_worker" AND "t11"."period" = "t15".
"of_period"
LEFT OUTER JOIN (SELECT DISTINCT "t9"."worker_id" AS "now_worker", "t9"."team_id" AS "now_team", "t9"."period" AS
"now_period"
FROM "t8" AS "t9") AS "t13" ON "t11"."worker_id" = "t13"."now_worker" AND "t11"."team_id" = "t13"."now_team" AND "t11"
."period" = "t13"."now_period") AS "t16") AS "t17";
