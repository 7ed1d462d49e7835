-- measure WF01
WITH "t4" AS (SELECT *
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t0"."agency", FALSE))), "t10" AS (SELECT "t2"."period", "t5"."worker_id", "t5"
."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5"."started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t0"."agency", FALSE))) AS "t5"
INNER JOIN "periods" AS "t2" ON "t5"."started_on" <= "t2"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t2"."to_on")))
SELECT CAST("t19"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t19"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t19"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t19"."hit" IS NOT NULL THEN "t19"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t19"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t19"."hit" IS NOT NULL
THEN 0.0 ELSE "t19"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t17"."period", "t17"."worker_id", "t17"."team_id", "t17"."fte" AS "hit", 0.0 AS "counted"
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
FROM (SELECT "t11"."period", "t11"."worker_id", "t11"."team_id", CASE WHEN "t11"."fte" IS NULL THEN CAST(NULL AS
DOUBLE PRECISION) ELSE 0.0 END AS "hit", COALESCE("t11"."fte", 1.0) AS "counted"
FROM "t10" AS "t11") AS "t14") AS "t19";

-- measure WF02
SELECT CAST("t11"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t11"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t11"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t11"."hit" IS NOT NULL THEN "t11"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t11"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t11"."hit" IS NOT NULL
THEN 0.0 ELSE "t11"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t7"."period", CAST(NULL AS VARCHAR) AS "worker_id", "t7"."team_id", "t7"."fte" AS "hit", "t7"."fte" AS
"counted"
FROM (SELECT "t3"."vacancy_id", "t3"."team_id", "t3"."fte", "t3"."started_on", "t3"."ended_on", "t3"."recorded_at",
"t3"."recorded_by", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM "vacancies" AS "t3"
INNER JOIN "periods" AS "t4" ON "t3"."started_on" <= "t4"."to_on" AND (("t3"."ended_on" IS NULL) OR ("t3"."ended_on" >
"t4"."to_on"))) AS "t7") AS "t8"
UNION ALL
SELECT *
FROM (SELECT "t9"."period", "t9"."worker_id", "t9"."team_id", CASE WHEN "t9"."fte" IS NULL THEN CAST(NULL AS
DOUBLE PRECISION) ELSE 0.0 END AS "hit", COALESCE("t9"."fte", 1.0) AS "counted"
FROM (SELECT "t4"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT "t2"."worker_id", "t2"."team_id", "t2"."role", "t2"."stage", "t2"."fte", "t2"."started_on", "t2".
"ended_on"
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t2"."agency", FALSE))) AS "t6"
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
FROM (SELECT "t7"."period", "t7"."worker_id", "t7"."team_id", "t7"."fte" AS "hit", "t7"."fte" AS "counted"
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
FROM (SELECT "t8"."period", "t8"."worker_id", "t8"."team_id", CASE WHEN "t8"."fte" IS NULL THEN CAST(NULL AS
DOUBLE PRECISION) ELSE 0.0 END AS "hit", COALESCE("t8"."fte", 1.0) AS "counted"
FROM (SELECT "t2"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t0"."agency", FALSE))) AS "t6"
INNER JOIN "periods" AS "t2" ON "t6"."started_on" <= "t2"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t2"."to_on"))) AS "t8") AS "t10") AS "t11";

-- measure WF04
SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t10"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t10"."cover_worker" IS NOT NULL THEN "t10"."fte" ELSE 0.0 END IS NOT
NULL THEN "t10"."fte" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN "t10"."cover_worker" IS
NOT NULL THEN "t10"."fte" ELSE 0.0 END, 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CASE WHEN "t10".
"cover_worker" IS NOT NULL THEN "t10"."fte" ELSE 0.0 END IS NOT NULL THEN 0.0 ELSE "t10"."fte" END AS DOUBLE PRECISION
) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t3"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t3"."to_on", "t3"."year_before_on", "t9"."cover_worker", "t9"."cover_period"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND "t0"."agency") AS "t6"
INNER JOIN "periods" AS "t3" ON "t6"."started_on" <= "t3"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t3"."to_on"))
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t4"."worker_id" AS "cover_worker", "t3"."period" AS "cover_period"
FROM "vacancy_covers" AS "t4"
INNER JOIN "periods" AS "t3" ON "t4"."started_on" <= "t3"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t3"."to_on"))) AS "t7") AS "t9" ON "t6"."worker_id" = "t9"."cover_worker" AND "t3"."period" = "t9"."cover_period") AS
"t10";

-- measure WF05
SELECT CAST("t44"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t44"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t44"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t44"."hit" IS NOT NULL THEN "t44"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t44"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t44"."hit" IS NOT NULL
THEN 0.0 ELSE "t44"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT *
FROM (SELECT "t42"."period", "t42"."worker_id", "t42"."team_id", "t42"."fte" AS "hit", 0.0 AS "counted"
FROM (SELECT "t41"."period", "t41"."worker_id", "t24"."staff_team" AS "team_id", CAST("t41"."lost" AS DOUBLE PRECISION
) AS "fte"
FROM (SELECT "t39"."absence_id", "t39"."worker_id", "t39"."reason", "t39"."first_on", "t39"."last_on", "t39".
"recorded_at", "t39"."recorded_by", "t39"."period", "t39"."from_on", "t39"."to_on", "t39"."year_before_on", "t39".
"lost_from", "t39"."lost_to", "t39"."before_on", "t39"."lost"
FROM (SELECT "t38"."absence_id", "t38"."worker_id", "t38"."reason", "t38"."first_on", "t38"."last_on", "t38".
"recorded_at", "t38"."recorded_by", "t38"."period", "t38"."from_on", "t38"."to_on", "t38"."year_before_on", "t38".
"lost_from", "t38"."lost_to", "t38"."before_on", "t38"."first_number", "t38"."number", CAST(EXTRACT(epoch
FROM CAST("t38"."number" AS TIMESTAMP) - CAST("t38"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS "lost"
FROM (SELECT "t37"."absence_id", "t37"."worker_id", "t37"."reason", "t37"."first_on", "t37"."last_on", "t37".
"recorded_at", "t37"."recorded_by", "t37"."period", "t37"."from_on", "t37"."to_on", "t37"."year_before_on", "t37".
"lost_from", "t37"."lost_to", "t37"."before_on", "t37"."first_number", "t37"."number"
FROM (SELECT "t36"."absence_id", "t36"."worker_id", "t36"."reason", "t36"."first_on", "t36"."last_on", "t36".
"recorded_at", "t36"."recorded_by", "t36"."period", "t36"."from_on", "t36"."to_on", "t36"."year_before_on", "t36".
"lost_from", "t36"."lost_to", "t36"."before_on", "t36"."first_number", "t11"."shift_from", "t11"."number"
FROM (SELECT "t34"."absence_id", "t34"."worker_id", "t34"."reason", "t34"."first_on", "t34"."last_on", "t34".
"recorded_at", "t34"."recorded_by", "t34"."period", "t34"."from_on", "t34"."to_on", "t34"."year_before_on", "t34".
"lost_from", "t34"."lost_to", "t34"."before_on", "t34"."first_number"
FROM (SELECT "t32"."absence_id", "t32"."worker_id", "t32"."reason", "t32"."first_on", "t32"."last_on", "t32".
"recorded_at", "t32"."recorded_by", "t32"."period", "t32"."from_on", "t32"."to_on", "t32"."year_before_on", "t32".
"lost_from", "t32"."lost_to", "t32"."before_on", "t12"."shift_from", "t12"."first_number"
FROM (SELECT "t29"."absence_id", "t29"."worker_id", "t29"."reason", "t29"."first_on", "t29"."last_on", "t29".
"recorded_at", "t29"."recorded_by", "t29"."period", "t29"."from_on", "t29"."to_on", "t29"."year_before_on", "t29".
"lost_from", "t29"."lost_to", "t29"."before_on"
FROM (SELECT "t26"."absence_id", "t26"."worker_id", "t26"."reason", "t26"."first_on", "t26"."last_on", "t26".
"recorded_at", "t26"."recorded_by", "t26"."period", "t26"."from_on", "t26"."to_on", "t26"."year_before_on", "t26".
"lost_from", "t26"."lost_to", "t14"."shift_from", "t14"."before_on"
FROM (SELECT "t19"."absence_id", "t19"."worker_id", "t19"."reason", "t19"."first_on", "t19"."last_on", "t19".
"recorded_at", "t19"."recorded_by", "t19"."period", "t19"."from_on", "t19"."to_on", "t19"."year_before_on", GREATEST(
"t19"."first_on", "t19"."from_on") AS "lost_from", LEAST(COALESCE("t19"."last_on", "t19"."to_on"), "t19"."to_on") AS
"lost_to"
FROM (SELECT "t15"."absence_id", "t15"."worker_id", "t15"."reason", "t15"."first_on", "t15"."last_on", "t15".
"recorded_at", "t15"."recorded_by", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT *
FROM "absences" AS "t3"
WHERE "t3"."reason" = 'sickness') AS "t15"
INNER JOIN "periods" AS "t4" ON "t15"."first_on" <= "t4"."to_on" AND (("t15"."last_on" IS NULL) OR ("t15"."last_on" >=
"t4"."from_on"))) AS "t19") AS "t26"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "before_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'day_before' AND "t2"."variant" = 'all') AS "t14" ON "t26"."lost_from" = "t14"."shift_from")
AS "t29") AS "t32"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t12" ON "t32"."before_on" = "t12".
"shift_from") AS "t34") AS "t36"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "number"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'working_day_number' AND "t2"."variant" = 'all') AS "t11" ON "t36"."lost_to" = "t11".
"shift_from") AS "t37") AS "t38") AS "t39") AS "t41"
INNER JOIN (SELECT DISTINCT "t20"."worker_id" AS "staff_worker", "t20"."period" AS "staff_period", "t20"."team_id" AS
"staff_team"
FROM (SELECT "t4"."period", "t16"."worker_id", "t16"."team_id", "t16"."role", "t16"."stage", "t16"."fte", "t16".
"started_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t0"."agency", FALSE))) AS "t16"
INNER JOIN "periods" AS "t4" ON "t16"."started_on" <= "t4"."to_on" AND (("t16"."ended_on" IS NULL) OR ("t16".
"ended_on" > "t4"."to_on"))) AS "t20") AS "t24" ON "t41"."worker_id" = "t24"."staff_worker" AND "t41"."period" = "t24"
."staff_period") AS "t42") AS "t43"
UNION ALL
SELECT *
FROM (SELECT "t31"."period", "t31"."worker_id", "t31"."team_id", CASE WHEN "t31"."fte" IS NULL THEN CAST(NULL AS
DOUBLE PRECISION) ELSE 0.0 END AS "hit", COALESCE("t31"."fte", 1.0) AS "counted"
FROM (SELECT "t4"."period", "t16"."worker_id", "t16"."team_id", "t16"."fte" * "t28"."days_each" AS "fte"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND NOT (COALESCE("t0"."agency", FALSE))) AS "t16"
INNER JOIN "periods" AS "t4" ON "t16"."started_on" <= "t4"."to_on" AND (("t16"."ended_on" IS NULL) OR ("t16".
"ended_on" > "t4"."to_on"))
INNER JOIN (SELECT "t22"."period" AS "days_period", CAST(("t22"."working_days" * "t22"."in_period") AS
DOUBLE PRECISION) / "t22"."in_year" AS "days_each"
FROM (SELECT "t21"."period", "t21"."from_on", "t21"."to_on", "t21"."year_before_on", "t21"."in_year", "t21".
"in_period", "t21"."kind", "t21"."working_days"
FROM (SELECT "t18"."period", "t18"."from_on", "t18"."to_on", "t18"."year_before_on", "t18"."in_year", "t18".
"in_period", "t18"."kind", "t13"."given_on", "t13"."given_variant", "t13"."working_days"
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
WHERE "t2"."parameter" = 'working_year') AS "t13" ON "t18"."to_on" = "t13"."given_on" AND "t18"."kind" = "t13".
"given_variant") AS "t21") AS "t22") AS "t28" ON "t4"."period" = "t28"."days_period") AS "t31") AS "t33") AS "t44";

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
FROM (SELECT "t6"."period", "t6"."worker_id", "t6"."team_id", "t6"."fte" AS "hit", 0.0 AS "counted"
FROM "t5" AS "t6"
WHERE "t6"."role" IN ('social worker', 'senior social worker')) AS "t7"
UNION ALL
SELECT *
FROM (SELECT "t6"."period", "t6"."worker_id", "t6"."team_id", CASE WHEN "t6"."fte" IS NULL THEN CAST(NULL AS
DOUBLE PRECISION) ELSE 0.0 END AS "hit", COALESCE("t6"."fte", 1.0) AS "counted"
FROM "t5" AS "t6"
WHERE "t6"."role" = 'team manager') AS "t8") AS "t9";

-- measure WF09
SELECT CAST("t13"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t13"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t13"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t13"."now_worker" IS NOT NULL AS INT) AS DOUBLE PRECISION) IS NOT
NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t13"."now_worker" IS NOT NULL
AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t13"."now_worker" IS NOT
NULL AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t11"."period", "t11"."worker_id", "t11"."team_id", "t12"."now_worker", "t12"."now_team", "t12".
"now_period"
FROM (SELECT DISTINCT *
FROM (SELECT "t2"."period", "t5"."worker_id", "t5"."team_id"
FROM (SELECT *
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND "t0"."team_id" IS NOT NULL) AS "t5"
INNER JOIN "periods" AS "t2" ON "t5"."started_on" <= "t2"."year_before_on" AND (("t5"."ended_on" IS NULL) OR ("t5".
"ended_on" > "t2"."year_before_on"))) AS "t7") AS "t11"
LEFT OUTER JOIN (SELECT DISTINCT "t8"."worker_id" AS "now_worker", "t8"."team_id" AS "now_team", "t8"."period" AS
"now_period"
FROM (SELECT "t2"."period", "t6"."worker_id", "t6"."team_id", "t6"."role", "t6"."stage", "t6"."fte", "t6".
"started_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."stage", "t0"."fte", "t0"."started_on", "t0".
"ended_on"
FROM "employments" AS "t0"
WHERE "t0"."role" IN ('social worker', 'senior social worker', 'team manager', 'service manager', 'head of service',
'reviewing officer') AND "t0"."team_id" IS NOT NULL) AS "t6"
INNER JOIN "periods" AS "t2" ON "t6"."started_on" <= "t2"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t2"."to_on"))) AS "t8") AS "t12" ON "t11"."worker_id" = "t12"."now_worker" AND "t11"."team_id" = "t12"."now_team" AND
"t11"."period" = "t12"."now_period") AS "t13";
