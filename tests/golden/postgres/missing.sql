-- measure MS01
SELECT CAST("t24"."period" AS VARCHAR) AS "period", CAST("t24"."person_id" AS VARCHAR) AS "person_id", CAST("t24".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t24"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t24"."hit" IS NOT NULL THEN "t24"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t24"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t24"."hit" IS NOT NULL
THEN 0.0 ELSE "t24"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t23"."person_id", "t23"."period", "t23"."to_on", "t23"."spells", "t23"."worker_id", "t23"."team_id",
"t23"."counted", "t23"."hit"
FROM (SELECT "t22"."person_id", "t22"."period", "t22"."to_on", "t22"."spells", "t22"."worker_id", "t22"."team_id",
"t22"."counted", "t22"."found_person", "t22"."found_period", CAST(CAST("t22"."found_person" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "hit"
FROM (SELECT "t21"."person_id", "t21"."period", "t21"."to_on", "t21"."spells", "t21"."worker_id", "t21"."team_id",
"t21"."counted", "t18"."found_person", "t18"."found_period"
FROM (SELECT "t19"."person_id", "t19"."period", "t19"."to_on", "t19"."spells", CASE WHEN ("t19"."until_on" IS NULL) OR
("t19"."to_on" <= "t19"."until_on") THEN "t19"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t19".
"held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t16"."person_id", "t16"."period", "t16"."to_on", "t16"."spells", "t9"."held_by", "t9"."held_worker",
"t9"."held_team", "t9"."from_on", "t9"."until_on", "t9"."held_next"
FROM (SELECT "t12"."person_id", "t12"."period", "t12"."to_on", COUNT(DISTINCT "t12"."care_period_id") AS "spells"
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t5"."ended_on", "t7"."period", "t7".
"from_on", "t7"."to_on", "t7"."year_before_on"
FROM "care_periods" AS "t5"
INNER JOIN "periods" AS "t7" ON "t5"."started_on" <= "t7"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on"
>= "t7"."from_on"))) AS "t12" GROUP BY 1, 2, 3) AS "t16"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t9" ON "t16"."person_id" = "t9"."held_by" AND "t16"."to_on" >= "t9"."from_on" AND (
("t9"."held_next" IS NULL) OR ("t16"."to_on" < "t9"."held_next"))) AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT DISTINCT "t14"."person_id" AS "found_person", "t14"."period" AS "found_period"
FROM (SELECT "t13"."missing_id", "t13"."person_id", "t13"."started_at", "t13"."kind", "t13"."ended_at", "t13".
"return_interview_offered", "t13"."return_interview_accepted", "t13"."began_on", "t13"."period"
FROM (SELECT "t11"."missing_id", "t11"."person_id", "t11"."started_at", "t11"."kind", "t11"."ended_at", "t11".
"return_interview_offered", "t11"."return_interview_accepted", "t11"."began_on", "t6"."period", "t6"."day"
FROM (SELECT "t2"."missing_id", "t2"."person_id", "t2"."started_at", "t2"."kind", "t2"."ended_at", "t2".
"return_interview_offered", "t2"."return_interview_accepted", DATE("t2"."started_at") AS "began_on"
FROM "missing_episodes" AS "t2"
WHERE "t2"."kind" = 'M') AS "t11"
INNER JOIN "period_days" AS "t6" ON "t11"."began_on" = "t6"."day") AS "t13") AS "t14") AS "t18" ON "t21"."person_id" =
"t18"."found_person" AND "t21"."period" = "t18"."found_period") AS "t22") AS "t23") AS "t24";

-- measure MS02
SELECT CAST("t13"."period" AS VARCHAR) AS "period", CAST("t13"."person_id" AS VARCHAR) AS "person_id", CAST("t13".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t13"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t13"."hit" IS NOT NULL THEN "t13"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t13"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t13"."hit" IS NOT NULL
THEN 0.0 ELSE "t13"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t12"."missing_id", "t12"."person_id", "t12"."started_at", "t12"."kind", "t12"."ended_at", "t12".
"return_interview_offered", "t12"."return_interview_accepted", "t12"."back_on", "t12"."period", "t12"."counted", CASE
WHEN ("t12"."until_on" IS NULL) OR ("t12"."back_on" <= "t12"."until_on") THEN "t12"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS "worker_id", "t12"."held_team" AS "team_id", CASE WHEN "t12"."return_interview_offered" = 'Y' THEN 1.0
WHEN "t12"."return_interview_offered" = 'N' THEN 0.0 ELSE NULL END AS "hit"
FROM (SELECT "t11"."missing_id", "t11"."person_id", "t11"."started_at", "t11"."kind", "t11"."ended_at", "t11".
"return_interview_offered", "t11"."return_interview_accepted", "t11"."back_on", "t11"."period", "t11"."counted", "t5"
."held_by", "t5"."held_worker", "t5"."held_team", "t5"."from_on", "t5"."until_on", "t5"."held_next"
FROM (SELECT "t9"."missing_id", "t9"."person_id", "t9"."started_at", "t9"."kind", "t9"."ended_at", "t9".
"return_interview_offered", "t9"."return_interview_accepted", "t9"."back_on", "t9"."period", 1.0 AS "counted"
FROM (SELECT "t8"."missing_id", "t8"."person_id", "t8"."started_at", "t8"."kind", "t8"."ended_at", "t8".
"return_interview_offered", "t8"."return_interview_accepted", "t8"."back_on", "t8"."period"
FROM (SELECT "t7"."missing_id", "t7"."person_id", "t7"."started_at", "t7"."kind", "t7"."ended_at", "t7".
"return_interview_offered", "t7"."return_interview_accepted", "t7"."back_on", "t3"."period", "t3"."day"
FROM (SELECT "t1"."missing_id", "t1"."person_id", "t1"."started_at", "t1"."kind", "t1"."ended_at", "t1".
"return_interview_offered", "t1"."return_interview_accepted", DATE("t1"."ended_at") AS "back_on"
FROM "missing_episodes" AS "t1"
WHERE "t1"."kind" = 'M') AS "t7"
INNER JOIN "period_days" AS "t3" ON "t7"."back_on" = "t3"."day") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t5" ON "t11"."person_id" = "t5"."held_by" AND "t11"."back_on" >= "t5"."from_on" AND
(("t5"."held_next" IS NULL) OR ("t11"."back_on" < "t5"."held_next"))) AS "t12"
WHERE COALESCE("t12"."return_interview_offered", 'U') <> 'NA') AS "t13";

-- measure MS03
SELECT CAST("t25"."period" AS VARCHAR) AS "period", CAST("t25"."person_id" AS VARCHAR) AS "person_id", CAST("t25".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t25"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t25"."hit" IS NOT NULL THEN "t25"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t25"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t25"."hit" IS NOT NULL
THEN 0.0 ELSE "t25"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t24"."missing_id", "t24"."person_id", "t24"."started_at", "t24"."kind", "t24"."ended_at", "t24".
"return_interview_offered", "t24"."return_interview_accepted", "t24"."back_on", "t24"."period", "t24"."counted", "t24"
."worker_id", "t24"."team_id", "t24"."of_missing", "t24"."held_at", "t24"."place", "t24"."as_at", CAST(CAST(COALESCE(
(CAST((EXTRACT('epoch'
FROM "t24"."held_at") - EXTRACT('epoch'
FROM "t24"."ended_at")) AS DOUBLE PRECISION) / 3600) <= 72, FALSE) AS INT) AS DOUBLE PRECISION) AS "hit", COALESCE((
CAST((EXTRACT('epoch'
FROM "t24"."held_at") - EXTRACT('epoch'
FROM "t24"."ended_at")) AS DOUBLE PRECISION) / 3600) <= 72, FALSE) OR (CAST(EXTRACT(epoch
FROM CAST("t24"."as_at" AS TIMESTAMP) - CAST("t24"."back_on" AS TIMESTAMP)) / 86400 AS BIGINT) > 3.0) AS "counts"
FROM (SELECT "t23"."missing_id", "t23"."person_id", "t23"."started_at", "t23"."kind", "t23"."ended_at", "t23".
"return_interview_offered", "t23"."return_interview_accepted", "t23"."back_on", "t23"."period", "t23"."counted", "t23"
."worker_id", "t23"."team_id", "t23"."of_missing", "t23"."held_at", "t23"."place", "t5"."as_at"
FROM (SELECT *
FROM (SELECT "t20"."missing_id", "t20"."person_id", "t20"."started_at", "t20"."kind", "t20"."ended_at", "t20".
"return_interview_offered", "t20"."return_interview_accepted", "t20"."back_on", "t20"."period", "t20"."counted", "t20"
."worker_id", "t20"."team_id", "t20"."of_missing", "t20"."held_at", ROW_NUMBER() OVER (PARTITION BY "t20".
"missing_id" ORDER BY "t20"."held_at" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t19"."missing_id", "t19"."person_id", "t19"."started_at", "t19"."kind", "t19"."ended_at", "t19".
"return_interview_offered", "t19"."return_interview_accepted", "t19"."back_on", "t19"."period", "t19"."counted", "t19"
."worker_id", "t19"."team_id", "t9"."of_missing", "t9"."held_at"
FROM (SELECT "t17"."missing_id", "t17"."person_id", "t17"."started_at", "t17"."kind", "t17"."ended_at", "t17".
"return_interview_offered", "t17"."return_interview_accepted", "t17"."back_on", "t17"."period", "t17"."counted", CASE
WHEN ("t17"."until_on" IS NULL) OR ("t17"."back_on" <= "t17"."until_on") THEN "t17"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS "worker_id", "t17"."held_team" AS "team_id"
FROM (SELECT "t16"."missing_id", "t16"."person_id", "t16"."started_at", "t16"."kind", "t16"."ended_at", "t16".
"return_interview_offered", "t16"."return_interview_accepted", "t16"."back_on", "t16"."period", "t16"."counted", "t10"
."held_by", "t10"."held_worker", "t10"."held_team", "t10"."from_on", "t10"."until_on", "t10"."held_next"
FROM (SELECT "t14"."missing_id", "t14"."person_id", "t14"."started_at", "t14"."kind", "t14"."ended_at", "t14".
"return_interview_offered", "t14"."return_interview_accepted", "t14"."back_on", "t14"."period", 1.0 AS "counted"
FROM (SELECT "t13"."missing_id", "t13"."person_id", "t13"."started_at", "t13"."kind", "t13"."ended_at", "t13".
"return_interview_offered", "t13"."return_interview_accepted", "t13"."back_on", "t13"."period"
FROM (SELECT "t12"."missing_id", "t12"."person_id", "t12"."started_at", "t12"."kind", "t12"."ended_at", "t12".
"return_interview_offered", "t12"."return_interview_accepted", "t12"."back_on", "t6"."period", "t6"."day"
FROM (SELECT "t3"."missing_id", "t3"."person_id", "t3"."started_at", "t3"."kind", "t3"."ended_at", "t3".
"return_interview_offered", "t3"."return_interview_accepted", DATE("t3"."ended_at") AS "back_on"
FROM "missing_episodes" AS "t3"
WHERE "t3"."kind" = 'M') AS "t12"
INNER JOIN "period_days" AS "t6" ON "t12"."back_on" = "t6"."day") AS "t13") AS "t14") AS "t16"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t10" ON "t16"."person_id" = "t10"."held_by" AND "t16"."back_on" >= "t10"."from_on"
AND (("t10"."held_next" IS NULL) OR ("t16"."back_on" < "t10"."held_next"))) AS "t17") AS "t19"
LEFT OUTER JOIN (SELECT "t1"."missing_id" AS "of_missing", "t1"."held_at"
FROM "return_interviews" AS "t1") AS "t9" ON "t19"."missing_id" = "t9"."of_missing" AND "t9"."held_at" >= "t19".
"ended_at") AS "t20") AS "t21"
WHERE "t21"."place" = 0) AS "t23" CROSS JOIN "snapshot_day" AS "t5") AS "t24"
WHERE COALESCE((CAST((EXTRACT('epoch'
FROM "t24"."held_at") - EXTRACT('epoch'
FROM "t24"."ended_at")) AS DOUBLE PRECISION) / 3600) <= 72, FALSE) OR (CAST(EXTRACT(epoch
FROM CAST("t24"."as_at" AS TIMESTAMP) - CAST("t24"."back_on" AS TIMESTAMP)) / 86400 AS BIGINT) > 3.0)) AS "t25";

-- measure MS04
SELECT CAST("t13"."period" AS VARCHAR) AS "period", CAST("t13"."person_id" AS VARCHAR) AS "person_id", CAST("t13".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t13"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t13"."hit" IS NOT NULL THEN "t13"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t13"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t13"."hit" IS NOT NULL
THEN 0.0 ELSE "t13"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t12"."missing_id", "t12"."person_id", "t12"."started_at", "t12"."kind", "t12"."ended_at", "t12".
"return_interview_offered", "t12"."return_interview_accepted", "t12"."back_on", "t12"."period", "t12"."counted", CASE
WHEN ("t12"."until_on" IS NULL) OR ("t12"."back_on" <= "t12"."until_on") THEN "t12"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS "worker_id", "t12"."held_team" AS "team_id", CASE WHEN "t12"."return_interview_accepted" = 'Y' THEN
1.0 WHEN "t12"."return_interview_accepted" = 'N' THEN 0.0 ELSE NULL END AS "hit"
FROM (SELECT "t11"."missing_id", "t11"."person_id", "t11"."started_at", "t11"."kind", "t11"."ended_at", "t11".
"return_interview_offered", "t11"."return_interview_accepted", "t11"."back_on", "t11"."period", "t11"."counted", "t5"
."held_by", "t5"."held_worker", "t5"."held_team", "t5"."from_on", "t5"."until_on", "t5"."held_next"
FROM (SELECT "t9"."missing_id", "t9"."person_id", "t9"."started_at", "t9"."kind", "t9"."ended_at", "t9".
"return_interview_offered", "t9"."return_interview_accepted", "t9"."back_on", "t9"."period", 1.0 AS "counted"
FROM (SELECT "t8"."missing_id", "t8"."person_id", "t8"."started_at", "t8"."kind", "t8"."ended_at", "t8".
"return_interview_offered", "t8"."return_interview_accepted", "t8"."back_on", "t8"."period"
FROM (SELECT "t7"."missing_id", "t7"."person_id", "t7"."started_at", "t7"."kind", "t7"."ended_at", "t7".
"return_interview_offered", "t7"."return_interview_accepted", "t7"."back_on", "t3"."period", "t3"."day"
FROM (SELECT "t1"."missing_id", "t1"."person_id", "t1"."started_at", "t1"."kind", "t1"."ended_at", "t1".
"return_interview_offered", "t1"."return_interview_accepted", DATE("t1"."ended_at") AS "back_on"
FROM "missing_episodes" AS "t1"
WHERE "t1"."kind" = 'M') AS "t7"
INNER JOIN "period_days" AS "t3" ON "t7"."back_on" = "t3"."day") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t5" ON "t11"."person_id" = "t5"."held_by" AND "t11"."back_on" >= "t5"."from_on" AND
(("t5"."held_next" IS NULL) OR ("t11"."back_on" < "t5"."held_next"))) AS "t12"
WHERE "t12"."return_interview_offered" = 'Y') AS "t13";

-- measure MS05
SELECT CAST("t29"."period" AS VARCHAR) AS "period", CAST("t29"."person_id" AS VARCHAR) AS "person_id", CAST("t29".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t29"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t29"."hit" IS NOT NULL THEN "t29"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t29"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t29"."hit" IS NOT NULL
THEN 0.0 ELSE "t29"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t28"."person_id", "t28"."period", "t28"."to_on", "t28"."began_on", "t28"."worker_id", "t28"."team_id",
"t28"."counted", "t28"."hit"
FROM (SELECT "t27"."person_id", "t27"."period", "t27"."to_on", "t27"."began_on", "t27"."worker_id", "t27"."team_id",
"t27"."counted", "t27"."found_person", "t27"."found_period", CAST(CAST("t27"."found_person" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "hit"
FROM (SELECT "t23"."person_id", "t23"."period", "t23"."to_on", "t23"."began_on", "t23"."worker_id", "t23"."team_id",
"t23"."counted", "t26"."found_person", "t26"."found_period"
FROM (SELECT "t21"."person_id", "t21"."period", "t21"."to_on", "t21"."began_on", CASE WHEN ("t21"."until_on" IS NULL)
OR ("t21"."to_on" <= "t21"."until_on") THEN "t21"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t21".
"held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t20"."person_id", "t20"."period", "t20"."to_on", "t20"."began_on", "t7"."held_by", "t7"."held_worker",
"t7"."held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t18"."person_id", "t18"."period", "t18"."to_on", "t18"."began_on"
FROM (SELECT "t17"."missing_id", "t17"."person_id", "t17"."started_at", "t17"."kind", "t17"."ended_at", "t17".
"return_interview_offered", "t17"."return_interview_accepted", "t17"."began_on", "t17"."period", "t17"."from_on",
"t17"."to_on", "t17"."year_before_on", "t17"."since_on", ROW_NUMBER() OVER (PARTITION BY "t17"."person_id", "t17".
"period" ORDER BY "t17"."started_at" ASC, "t17"."missing_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) - 1 AS "place"
FROM (SELECT "t12"."missing_id", "t12"."person_id", "t12"."started_at", "t12"."kind", "t12"."ended_at", "t12".
"return_interview_offered", "t12"."return_interview_accepted", "t12"."began_on", "t16"."period", "t16"."from_on",
"t16"."to_on", "t16"."year_before_on", "t16"."since_on"
FROM (SELECT "t2"."missing_id", "t2"."person_id", "t2"."started_at", "t2"."kind", "t2"."ended_at", "t2".
"return_interview_offered", "t2"."return_interview_accepted", DATE("t2"."started_at") AS "began_on"
FROM "missing_episodes" AS "t2"
WHERE "t2"."kind" = 'M') AS "t12"
INNER JOIN (SELECT "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on", "t14"."since_on"
FROM (SELECT "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", "t13"."shift_from", "t13"."since_on"
FROM "periods" AS "t5"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "since_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'often_missing' AND "t4"."variant" = 'all') AS "t13" ON "t5"."to_on" = "t13"."shift_from") AS
"t14") AS "t16" ON "t12"."began_on" > "t16"."since_on" AND "t12"."began_on" <= "t16"."to_on") AS "t17") AS "t18"
WHERE "t18"."place" = 2) AS "t20"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t7" ON "t20"."person_id" = "t7"."held_by" AND "t20"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t20"."to_on" < "t7"."held_next"))) AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t23"."person_id" AS "found_person", "t23"."period" AS "found_period"
FROM (SELECT "t21"."person_id", "t21"."period", "t21"."to_on", "t21"."began_on", CASE WHEN ("t21"."until_on" IS NULL)
OR ("t21"."to_on" <= "t21"."until_on") THEN "t21"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t21".
"held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t20"."person_id", "t20"."period", "t20"."to_on", "t20"."began_on", "t7"."held_by", "t7"."held_worker",
"t7"."held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t18"."person_id", "t18"."period", "t18"."to_on", "t18"."began_on"
FROM (SELECT "t17"."missing_id", "t17"."person_id", "t17"."started_at", "t17"."kind", "t17"."ended_at", "t17".
"return_interview_offered", "t17"."return_interview_accepted", "t17"."began_on", "t17"."period", "t17"."from_on",
"t17"."to_on", "t17"."year_before_on", "t17"."since_on", ROW_NUMBER() OVER (PARTITION BY "t17"."person_id", "t17".
"period" ORDER BY "t17"."started_at" ASC, "t17"."missing_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) - 1 AS "place"
FROM (SELECT "t12"."missing_id", "t12"."person_id", "t12"."started_at", "t12"."kind", "t12"."ended_at", "t12".
"return_interview_offered", "t12"."return_interview_accepted", "t12"."began_on", "t16"."period", "t16"."from_on",
"t16"."to_on", "t16"."year_before_on", "t16"."since_on"
FROM (SELECT "t2"."missing_id", "t2"."person_id", "t2"."started_at", "t2"."kind", "t2"."ended_at", "t2".
"return_interview_offered", "t2"."return_interview_accepted", DATE("t2"."started_at") AS "began_on"
FROM "missing_episodes" AS "t2"
WHERE "t2"."kind" = 'M') AS "t12"
INNER JOIN (SELECT "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on", "t14"."since_on"
FROM (SELECT "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", "t13"."shift_from", "t13"."since_on"
FROM "periods" AS "t5"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "since_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'often_missing' AND "t4"."variant" = 'all') AS "t13" ON "t5"."to_on" = "t13"."shift_from") AS
"t14") AS "t16" ON "t12"."began_on" > "t16"."since_on" AND "t12"."began_on" <= "t16"."to_on") AS "t17") AS "t18"
WHERE "t18"."place" = 2) AS "t20"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t7" ON "t20"."person_id" = "t7"."held_by" AND "t20"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t20"."to_on" < "t7"."held_next"))) AS "t21") AS "t23"
WHERE EXISTS(SELECT 1
FROM (SELECT "t1"."person_id" AS "met_person", DATE("t1"."held_at") AS "met_on"
FROM "strategy_discussions" AS "t1") AS "t11"
WHERE "t23"."person_id" = "t11"."met_person" AND "t11"."met_on" >= "t23"."began_on" AND "t11"."met_on" <= "t23".
"to_on")) AS "t24") AS "t26" ON "t23"."person_id" = "t26"."found_person" AND "t23"."period" = "t26"."found_period") AS
"t27") AS "t28") AS "t29";
