-- clock assessment_from_referral
SELECT 'assessment_from_referral' AS "standard", "t33"."person_id", "t33"."episode_id", "t33"."sequence", "t33".
"variant", "t33"."started_on", "t33"."limit_due_on" AS "due_on", "t33"."done_on", CASE WHEN "t33"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t33"."ended_other_on" END AS "ended_other_on", COALESCE("t33"."unknown_because",
CASE WHEN "t33"."started_on" IS NULL THEN 'the start date is missing' WHEN "t33"."done_on" < "t33"."started_on" THEN
'the dates are in the wrong order' WHEN "t33"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t33"."version" AS "parameter_version"
FROM (SELECT "t32"."person_id", "t32"."episode_id", "t32"."started_on", "t32"."done_on", "t32"."ended_other_on", "t32"
."sequence", "t32"."variant", "t32"."unknown_because", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t30"."person_id", "t30"."episode_id", "t30"."started_on", "t30"."done_on", "t30"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT *
FROM (SELECT "t28"."person_id", "t28"."assessment_id" AS "episode_id", CASE WHEN ("t28"."referral_id" IS NOT NULL) AND
("t28"."place" = 0) THEN CASE WHEN (("t28"."choice" = 0) AND ("t28"."started_on" < "t28"."referral_on")) OR ("t28".
"choice" = 2) THEN "t28"."started_on" ELSE "t28"."referral_on" END ELSE "t28"."started_on" END AS "started_on", "t28"
."authorised_on" AS "done_on", "t28"."closed_on" AS "ended_other_on"
FROM (SELECT "t27"."assessment_id", "t27"."person_id", "t27"."referral_id", "t27"."started_on", "t27"."child_seen",
"t27"."authorised_on", "t27"."nfa", "t27"."team_id", "t27"."worker_id", "t27"."episode", "t27"."referral_on", "t27".
"closed_on", "t27"."place", "t27"."under_way_on", "t27"."choice"
FROM (SELECT "t25"."assessment_id", "t25"."person_id", "t25"."referral_id", "t25"."started_on", "t25"."child_seen",
"t25"."authorised_on", "t25"."nfa", "t25"."team_id", "t25"."worker_id", "t25"."episode", "t25"."referral_on", "t25".
"closed_on", "t25"."place", "t25"."under_way_on", "t13"."given_on", "t13"."given_variant", "t13"."choice"
FROM (SELECT "t22"."assessment_id", "t22"."person_id", "t22"."referral_id", "t22"."started_on", "t22"."child_seen",
"t22"."authorised_on", "t22"."nfa", "t22"."team_id", "t22"."worker_id", "t22"."episode", "t22"."referral_on", "t22".
"closed_on", "t22"."place", LEAST("t22"."referral_on", "t22"."started_on") AS "under_way_on"
FROM (SELECT "t18"."assessment_id", "t18"."person_id", "t18"."referral_id", "t18"."started_on", "t18"."child_seen",
"t18"."authorised_on", "t18"."nfa", "t18"."team_id", "t18"."worker_id", "t18"."episode", "t18"."referral_on", "t18".
"closed_on", ROW_NUMBER() OVER (PARTITION BY "t18"."referral_id" ORDER BY "t18"."started_on" ASC, "t18".
"assessment_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t4"."assessment_id", "t4"."person_id", "t4"."referral_id", "t4"."started_on", "t4"."child_seen", "t4".
"authorised_on", "t4"."nfa", "t4"."team_id", "t4"."worker_id", "t8"."episode", "t8"."referral_on", "t8"."closed_on"
FROM "assessments" AS "t4"
LEFT OUTER JOIN (SELECT "t1"."referral_id" AS "episode", "t1"."referral_on", "t1"."closed_on"
FROM "cin_episodes" AS "t1") AS "t8" ON "t4"."referral_id" = "t8"."episode") AS "t18") AS "t22") AS "t25"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t0"."due_on" AS TIMESTAMP) - CAST("t0"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "choice"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment_start') AS "t13" ON "t25"."under_way_on" = "t13"."given_on" AND 'all' = "t13".
"given_variant") AS "t27") AS "t28") AS "t29"
UNION ALL
SELECT *
FROM (SELECT "t23"."person_id", "t23"."referral_id" AS "episode_id", "t23"."referral_on" AS "started_on", CAST(NULL AS
DATE) AS "done_on", LEAST("t23"."closed_on", "t23"."next_on") AS "ended_other_on"
FROM (SELECT "t21"."referral_id", "t21"."person_id", "t21"."referral_on", "t21"."primary_need", "t21"."source", "t21"
."source_detail", "t21"."nfa", "t21"."close_reason", "t21"."closed_on", "t21"."team_id", "t21"."worker_id", "t21".
"next_on", "t19"."record_begins_on"
FROM (SELECT "t14"."referral_id", "t14"."person_id", "t14"."referral_on", "t14"."primary_need", "t14"."source", "t14"
."source_detail", "t14"."nfa", "t14"."close_reason", "t14"."closed_on", "t14"."team_id", "t14"."worker_id", LEAD(
"t14"."referral_on") OVER (PARTITION BY "t14"."person_id" ORDER BY "t14"."referral_on" ASC, "t14"."referral_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM (SELECT *
FROM "cin_episodes" AS "t1"
WHERE NOT (COALESCE("t1"."nfa", FALSE)) AND "t1"."referral_on" IS NOT NULL) AS "t14") AS "t21" CROSS JOIN (SELECT MAX
("t11"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('assessments')) AS "t11") AS "t19"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT DISTINCT "t2"."referral_id" AS "named_referral"
FROM "assessments" AS "t2"
WHERE "t2"."referral_id" IS NOT NULL) AS "t15"
WHERE "t21"."referral_id" = "t15"."named_referral") AND NOT EXISTS(SELECT 1
FROM (SELECT "t2"."person_id" AS "assessed_person", "t2"."started_on" AS "assessed_on"
FROM "assessments" AS "t2"
WHERE "t2"."referral_id" IS NULL) AS "t16"
WHERE "t21"."person_id" = "t16"."assessed_person" AND "t16"."assessed_on" >= "t21"."referral_on")) AS "t23"
WHERE ("t23"."record_begins_on" IS NULL) OR ("t23"."referral_on" >= "t23"."record_begins_on")) AS "t26") AS "t30") AS
"t32"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment') AS "t12" ON "t32"."variant" = "t12"."limit_variant" AND "t32"."started_on" =
"t12"."limit_started_on") AS "t33";

-- clock assessment_from_start
SELECT 'assessment_from_start' AS "standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12".
"variant", "t12"."started_on", "t12"."limit_due_on" AS "due_on", "t12"."done_on", CASE WHEN "t12"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t12"."ended_other_on" END AS "ended_other_on", COALESCE("t12"."unknown_because",
CASE WHEN "t12"."started_on" IS NULL THEN 'the start date is missing' WHEN "t12"."done_on" < "t12"."started_on" THEN
'the dates are in the wrong order' WHEN "t12"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t12"."version" AS "parameter_version"
FROM (SELECT "t11"."person_id", "t11"."started_on", "t11"."episode_id", "t11"."done_on", "t11"."ended_other_on", "t11"
."sequence", "t11"."variant", "t11"."unknown_because", "t7"."limit_variant", "t7"."limit_started_on", "t7".
"limit_due_on", "t7"."version"
FROM (SELECT "t9"."person_id", "t9"."started_on", "t9"."assessment_id" AS "episode_id", "t9"."authorised_on" AS
"done_on", "t9"."closed_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS
"unknown_because"
FROM (SELECT "t8"."assessment_id", "t8"."person_id", "t8"."referral_id", "t8"."started_on", "t8"."child_seen", "t8".
"authorised_on", "t8"."nfa", "t8"."team_id", "t8"."worker_id", "t8"."episode", "t8"."referral_on", "t8"."closed_on",
ROW_NUMBER() OVER (PARTITION BY "t8"."referral_id" ORDER BY "t8"."started_on" ASC, "t8"."assessment_id" ASC ROWS
BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t3"."assessment_id", "t3"."person_id", "t3"."referral_id", "t3"."started_on", "t3"."child_seen", "t3".
"authorised_on", "t3"."nfa", "t3"."team_id", "t3"."worker_id", "t6"."episode", "t6"."referral_on", "t6"."closed_on"
FROM "assessments" AS "t3"
LEFT OUTER JOIN (SELECT "t2"."referral_id" AS "episode", "t2"."referral_on", "t2"."closed_on"
FROM "cin_episodes" AS "t2") AS "t6" ON "t3"."referral_id" = "t6"."episode") AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment') AS "t7" ON "t11"."variant" = "t7"."limit_variant" AND "t11"."started_on" = "t7"
."limit_started_on") AS "t12";

-- clock child_seen_in_assessment
SELECT 'child_seen_in_assessment' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20".
"variant", "t20"."started_on", "t20"."limit_due_on" AS "due_on", "t20"."done_on", CASE WHEN "t20"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t20"."ended_other_on" END AS "ended_other_on", COALESCE("t20"."unknown_because",
CASE WHEN "t20"."started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."done_on" < "t20"."started_on" THEN
'the dates are in the wrong order' WHEN "t20"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t20"."version" AS "parameter_version"
FROM (SELECT "t19"."person_id", "t19"."episode_id", "t19"."started_on", "t19"."present", "t19"."sequence", "t19".
"variant", "t19"."ended_other_on", "t19"."unknown_because", "t19"."past_mending_on", "t19"."done_on", "t8".
"limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."present", "t17"."sequence", "t17".
"variant", "t17"."past_mending_on" AS "ended_other_on", CASE WHEN "t17"."present" IS NULL THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because", "t17"."past_mending_on", CASE
WHEN "t17"."present" THEN "t17"."started_on" ELSE CAST(NULL AS DATE) END AS "done_on"
FROM (SELECT "t16"."person_id", "t16"."episode_id", "t16"."started_on", "t16"."present", "t16"."sequence", "t16".
"variant", "t16"."ended_other_on", "t16"."unknown_because", "t16"."past_mending_on"
FROM (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."present", "t15"."sequence", "t15".
"variant", "t15"."ended_other_on", "t15"."unknown_because", "t9"."shift_from", "t9"."past_mending_on"
FROM (SELECT "t13"."person_id", "t13"."assessment_id" AS "episode_id", "t13"."authorised_on" AS "started_on", CASE
WHEN ("t13"."born_on" IS NULL) AND NOT ("t13"."child_seen") THEN CAST(NULL AS BOOLEAN) ELSE "t13"."child_seen" END AS
"present", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS VARCHAR) AS
"unknown_because"
FROM (SELECT "t12"."assessment_id", "t12"."person_id", "t12"."referral_id", "t12"."started_on", "t12"."child_seen",
"t12"."authorised_on", "t12"."nfa", "t12"."team_id", "t12"."worker_id", "t12"."born_on"
FROM (SELECT *
FROM (SELECT "t10"."assessment_id", "t10"."person_id", "t10"."referral_id", "t10"."started_on", "t10"."child_seen",
"t10"."authorised_on", "t10"."nfa", "t10"."team_id", "t10"."worker_id", "t7"."born_person", "t7"."born_on", "t7".
"expected_on"
FROM (SELECT *
FROM "assessments" AS "t1"
WHERE "t1"."authorised_on" IS NOT NULL) AS "t10"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "born_person", "t2"."born_on", "t2"."expected_on"
FROM "persons" AS "t2") AS "t7" ON "t10"."person_id" = "t7"."born_person") AS "t11"
WHERE ("t11"."born_on" IS NOT NULL) OR ("t11"."expected_on" IS NULL)) AS "t12") AS "t13"
WHERE ("t13"."born_on" IS NULL) OR ("t13"."born_on" <= "t13"."authorised_on")) AS "t15"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all') AS "t9" ON "t15"."started_on" = "t9"."shift_from") AS
"t16") AS "t17") AS "t19"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day') AS "t8" ON "t19"."variant" = "t8"."limit_variant" AND "t19"."started_on" = "t8".
"limit_started_on") AS "t20";

-- measure AS01
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", "t9"."done_on" AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'assessment_from_referral') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at") AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t17"
UNION ALL
SELECT *
FROM (SELECT CAST("t14"."period" AS VARCHAR) AS "period", CAST("t14"."person_id" AS VARCHAR) AS "person_id", CAST(
"t14"."worker_id" AS VARCHAR) AS "worker_id", CAST("t14"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST("t14"."overdue" AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS
"hit", CAST("t14"."unknown" AS DOUBLE PRECISION) AS "unknown", CAST("t14"."pending" AS DOUBLE PRECISION) AS "pending"
, CAST("t14"."overdue" AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t10"."standard", "t10"."person_id", "t10"."episode_id", "t10"."sequence", "t10"."variant", "t10".
"worker_id", "t10"."team_id", "t10"."started_on", "t10"."due_on", "t10"."done_on", "t10"."ended_other_on", "t10".
"unknown_because", "t10"."parameter_version", "t10"."period", "t10"."from_on", "t10"."to_on", "t10"."year_before_on",
CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL)
OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10".
"to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(
CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR (
"t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on"))
AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because"
IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "pending", CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS
DOUBLE PRECISION) AS "unknown"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'assessment_from_referral') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14") AS "t16";

-- measure AS02
SELECT *
FROM (SELECT CAST("t14"."period" AS VARCHAR) AS "period", CAST("t14"."person_id" AS VARCHAR) AS "person_id", CAST(
"t14"."worker_id" AS VARCHAR) AS "worker_id", CAST("t14"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t14"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t14"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t14"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", "t9"."done_on" AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'assessment_from_start') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at") AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t14") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'assessment_from_start') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t15";

-- measure AS04
SELECT CAST("t6"."period" AS VARCHAR) AS "period", CAST("t6"."person_id" AS VARCHAR) AS "person_id", CAST("t6".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t6"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(1.0 - "t6"."unknown" AS DOUBLE PRECISION) AS "counted", CAST("t6"."overdue" AS
DOUBLE PRECISION) AS "hit", CAST("t6"."unknown" AS DOUBLE PRECISION) AS "unknown", CAST("t6"."pending" AS
DOUBLE PRECISION) AS "pending", CAST("t6"."overdue" AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t5"."standard", "t5"."person_id", "t5"."episode_id", "t5"."sequence", "t5"."variant", "t5"."worker_id",
"t5"."team_id", "t5"."started_on", "t5"."due_on", "t5"."done_on", "t5"."ended_other_on", "t5"."unknown_because", "t5"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", CAST(CAST(("t5".
"unknown_because" IS NULL) AND ("t5"."started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" >
"t5"."to_on")) AND (("t5"."ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5".
"due_on" < "t5"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS "overdue", (1.0 - CAST(CAST(("t5"."unknown_because" IS
NULL) AND ("t5"."started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" > "t5"."to_on")) AND (
("t5"."ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5"."due_on" < "t5"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t5"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
"pending", CAST(CAST("t5"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS "unknown"
FROM (SELECT "t4"."standard", "t4"."person_id", "t4"."episode_id", "t4"."sequence", "t4"."variant", "t4"."worker_id",
"t4"."team_id", "t4"."started_on", "t4"."due_on", "t4"."done_on", "t4"."ended_other_on", "t4"."unknown_because", "t4"
."parameter_version", "t2"."period", "t2"."from_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'assessment_from_start') AS "t4"
INNER JOIN "periods" AS "t2" ON (("t4"."started_on" IS NULL) OR ("t4"."started_on" <= "t2"."to_on")) AND (("t4".
"done_on" IS NULL) OR ("t4"."done_on" > "t2"."to_on")) AND (("t4"."ended_other_on" IS NULL) OR ("t4"."ended_other_on"
> "t2"."to_on"))) AS "t5") AS "t6";

-- measure AS06
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'child_seen_in_assessment') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'child_seen_in_assessment') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
