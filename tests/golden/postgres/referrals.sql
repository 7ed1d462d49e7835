-- clock referrer_told
SELECT 'referrer_told' AS "standard", "t21"."person_id", "t21"."episode_id", "t21"."sequence", "t21"."variant", "t21"
."started_on", "t21"."due_on", "t21"."done_on", CASE WHEN "t21"."done_on" IS NOT NULL THEN CAST(NULL AS DATE) ELSE
"t21"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t21"."unknown_because", CASE WHEN ("t21".
"started_on" < "t21"."record_begins_on") AND NOT (COALESCE("t21"."done_on" <= "t21"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t21"."started_on" IS NULL THEN
'the start date is missing' WHEN "t21"."done_on" < "t21"."started_on" THEN 'the dates are in the wrong order' WHEN
"t21"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t21".
"parameter_version"
FROM (SELECT "t20"."person_id", "t20"."episode_id", "t20"."started_on", "t20"."done_on", "t20"."unknown_because",
"t20"."sequence", "t20"."variant", "t20"."ended_other_on", "t20"."limit_variant", "t20"."limit_started_on", "t20".
"limit_due_on", "t20"."version", "t20"."due_on", "t20"."parameter_version", "t14"."record_begins_on"
FROM (SELECT "t18"."person_id", "t18"."episode_id", "t18"."started_on", "t18"."done_on", "t18"."unknown_because",
"t18"."sequence", "t18"."variant", "t18"."ended_other_on", "t18"."limit_variant", "t18"."limit_started_on", "t18".
"limit_due_on", "t18"."version", "t18"."limit_due_on" AS "due_on", "t18"."version" AS "parameter_version"
FROM (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."done_on", "t17"."unknown_because",
"t17"."sequence", "t17"."variant", "t17"."ended_other_on", "t10"."limit_variant", "t10"."limit_started_on", "t10".
"limit_due_on", "t10"."version"
FROM (SELECT "t15"."person_id", "t15"."referral_id" AS "episode_id", "t15"."decided_on" AS "started_on", "t15".
"told_on" AS "done_on", CASE WHEN ("t15"."source" IS NULL) OR ("t15"."source" = '10') THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS DATE) AS "ended_other_on"
FROM (SELECT "t5"."referral_id", "t5"."person_id", "t5"."referral_on", "t5"."primary_need", "t5"."source", "t5".
"source_detail", "t5"."nfa", "t5"."close_reason", "t5"."closed_on", "t5"."team_id", "t5"."worker_id", "t11".
"decided_referral", "t11"."decided_on", "t12"."told_referral", "t12"."told_on"
FROM "cin_episodes" AS "t5"
INNER JOIN (SELECT "t3"."referral_id" AS "decided_referral", DATE("t3"."decided_at") AS "decided_on"
FROM "referral_decisions" AS "t3"
WHERE "t3"."decided_at" IS NOT NULL) AS "t11" ON "t5"."referral_id" = "t11"."decided_referral"
LEFT OUTER JOIN (SELECT "t4"."referral_id" AS "told_referral", DATE("t4"."notified_at") AS "told_on"
FROM "referrer_notices" AS "t4") AS "t12" ON "t5"."referral_id" = "t12"."told_referral") AS "t15"
WHERE NOT (COALESCE("t15"."source", '10') IN ('1A', '1B', '1C', '1D', '9'))) AS "t17"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'referrer_told') AS "t10" ON "t17"."variant" = "t10"."limit_variant" AND "t17"."started_on" =
"t10"."limit_started_on") AS "t18") AS "t20" CROSS JOIN (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('referrer_notices')) AS "t6") AS "t14") AS "t21";

-- measure FD04
SELECT *
FROM (SELECT CAST("t19"."period" AS VARCHAR) AS "period", CAST("t19"."person_id" AS VARCHAR) AS "person_id", CAST(
"t19"."worker_id" AS VARCHAR) AS "worker_id", CAST("t19"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(1.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS
"overdue"
FROM (SELECT "t18"."referral_id", "t18"."person_id", "t18"."referral_on", "t18"."primary_need", "t18"."source", "t18"
."source_detail", "t18"."nfa", "t18"."close_reason", "t18"."closed_on", "t18"."team_id", "t18"."worker_id", "t18".
"ends_on", "t18"."open_until", "t18"."place", "t18"."period"
FROM (SELECT "t15"."referral_id", "t15"."person_id", "t15"."referral_on", "t15"."primary_need", "t15"."source", "t15"
."source_detail", "t15"."nfa", "t15"."close_reason", "t15"."closed_on", "t15"."team_id", "t15"."worker_id", "t15".
"ends_on", "t15"."open_until", "t15"."place", "t4"."period", "t4"."day"
FROM (SELECT *
FROM (SELECT "t9"."referral_id", "t9"."person_id", "t9"."referral_on", "t9"."primary_need", "t9"."source", "t9".
"source_detail", "t9"."nfa", "t9"."close_reason", "t9"."closed_on", "t9"."team_id", "t9"."worker_id", "t9"."ends_on",
MAX("t9"."ends_on") OVER (PARTITION BY "t9"."person_id" ORDER BY "t9"."referral_on" ASC, "t9"."referral_id" ASC ROWS
BETWEEN UNBOUNDED PRECEDING AND 1 preceding) AS "open_until", ROW_NUMBER() OVER (PARTITION BY "t9"."person_id", "t9".
"referral_on" ORDER BY "t9"."referral_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t1"."referral_id", "t1"."person_id", "t1"."referral_on", "t1"."primary_need", "t1"."source", "t1".
"source_detail", "t1"."nfa", "t1"."close_reason", "t1"."closed_on", "t1"."team_id", "t1"."worker_id", CASE WHEN
COALESCE("t1"."nfa", FALSE) THEN "t1"."referral_on" WHEN "t1"."closed_on" IS NOT NULL THEN "t1"."closed_on" ELSE
MAKE_DATE(2035, 12, 31) END AS "ends_on"
FROM "cin_episodes" AS "t1"
WHERE "t1"."referral_on" IS NOT NULL) AS "t9") AS "t12"
WHERE "t12"."place" = 0 AND (("t12"."open_until" IS NULL) OR ("t12"."open_until" <= "t12"."referral_on"))) AS "t15"
INNER JOIN "period_days" AS "t4" ON "t15"."referral_on" = "t4"."day") AS "t18") AS "t19") AS "t21"
UNION ALL
SELECT *
FROM (SELECT CAST("t20"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST
(CAST(NULL AS VARCHAR) AS VARCHAR) AS "worker_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "team_id", CAST(CAST(
NULL AS VARCHAR) AS VARCHAR) AS "category", CAST(CAST(("t20"."children" * "t20"."days") AS DOUBLE PRECISION) / 365.25
AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST(0.0 AS DOUBLE PRECISION) AS "unknown"
, CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t17"."period", "t17"."children", "t7"."days_of", "t7"."days"
FROM (SELECT "t14"."period", "t14"."children"
FROM (SELECT "t11"."period", "t11"."from_on", "t11"."to_on", "t11"."year_before_on", "t11"."population_id", "t11".
"counted_on", "t11"."children", "t11"."of_school_age", "t11"."source", "t11"."recorded_at", "t11"."recorded_by",
ROW_NUMBER() OVER (PARTITION BY "t11"."period" ORDER BY "t11"."counted_on" DESC NULLS LAST, "t11"."population_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", "t10"."population_id", "t10".
"counted_on", "t10"."children", "t10"."of_school_age", "t10"."source", "t10"."recorded_at", "t10"."recorded_by"
FROM "periods" AS "t5"
INNER JOIN (SELECT *
FROM "population" AS "t3"
WHERE "t3"."children" IS NOT NULL) AS "t10" ON "t10"."counted_on" <= "t5"."to_on") AS "t11") AS "t14"
WHERE "t14"."place" = 0) AS "t17"
INNER JOIN (SELECT "t0"."period" AS "days_of", COUNT(*) AS "days"
FROM "period_days" AS "t0" GROUP BY 1) AS "t7" ON "t17"."period" = "t7"."days_of") AS "t20") AS "t22";

-- measure FD07
SELECT CAST("t23"."period" AS VARCHAR) AS "period", CAST("t23"."person_id" AS VARCHAR) AS "person_id", CAST("t23".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t23"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t23"."hit" IS NOT NULL THEN "t23"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t23"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t23"."hit" IS NOT NULL
THEN 0.0 ELSE "t23"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t22"."referral_id", "t22"."person_id", "t22"."referral_on", "t22"."primary_need", "t22"."source", "t22"
."source_detail", "t22"."nfa", "t22"."close_reason", "t22"."closed_on", "t22"."team_id", "t22"."worker_id", "t22".
"again", "t22"."period", "t22"."counted", MAX(CAST(CAST("t22"."again" AS INT) AS DOUBLE PRECISION)) OVER (
PARTITION BY "t22"."person_id", "t22"."period" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "hit",
ROW_NUMBER() OVER (PARTITION BY "t22"."person_id", "t22"."period" ORDER BY "t22"."referral_on" DESC NULLS LAST, "t22"
."referral_id" DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t21"."referral_id", "t21"."person_id", "t21"."referral_on", "t21"."primary_need", "t21"."source", "t21"
."source_detail", "t21"."nfa", "t21"."close_reason", "t21"."closed_on", "t21"."team_id", "t21"."worker_id", "t21".
"again", "t21"."period", 1.0 AS "counted"
FROM (SELECT "t20"."referral_id", "t20"."person_id", "t20"."referral_on", "t20"."primary_need", "t20"."source", "t20"
."source_detail", "t20"."nfa", "t20"."close_reason", "t20"."closed_on", "t20"."team_id", "t20"."worker_id", "t20".
"again", "t20"."period"
FROM (SELECT "t19"."referral_id", "t19"."person_id", "t19"."referral_on", "t19"."primary_need", "t19"."source", "t19"
."source_detail", "t19"."nfa", "t19"."close_reason", "t19"."closed_on", "t19"."team_id", "t19"."worker_id", "t19".
"again", "t3"."period", "t3"."day"
FROM (SELECT "t17"."referral_id", "t17"."person_id", "t17"."referral_on", "t17"."primary_need", "t17"."source", "t17"
."source_detail", "t17"."nfa", "t17"."close_reason", "t17"."closed_on", "t17"."team_id", "t17"."worker_id", "t17".
"again"
FROM (SELECT "t4"."referral_id", "t4"."person_id", "t4"."referral_on", "t4"."primary_need", "t4"."source", "t4".
"source_detail", "t4"."nfa", "t4"."close_reason", "t4"."closed_on", "t4"."team_id", "t4"."worker_id", "t16".
"same_person", "t16"."same_day", "t16"."again"
FROM "cin_episodes" AS "t4"
INNER JOIN (SELECT "t14"."person_id" AS "same_person", "t14"."referral_on" AS "same_day", CASE WHEN NOT (COALESCE(
"t14"."previous_on" >= "t14"."looked_back_to", FALSE)) AND ("t8"."undated_person" IS NOT NULL) THEN CAST(NULL AS
BOOLEAN) ELSE COALESCE("t14"."previous_on" >= "t14"."looked_back_to", FALSE) END AS "again"
FROM (SELECT "t12"."person_id", "t12"."referral_on", "t12"."previous_on", "t12"."looked_back_to"
FROM (SELECT "t11"."person_id", "t11"."referral_on", "t11"."previous_on", "t9"."shift_from", "t9"."looked_back_to"
FROM (SELECT "t6"."person_id", "t6"."referral_on", LAG("t6"."referral_on") OVER (PARTITION BY "t6"."person_id"
ORDER BY "t6"."referral_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "previous_on"
FROM (SELECT DISTINCT "t1"."person_id", "t1"."referral_on"
FROM "cin_episodes" AS "t1"
WHERE "t1"."referral_on" IS NOT NULL) AS "t6") AS "t11"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "looked_back_to"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 're_referral' AND "t2"."variant" = 'all') AS "t9" ON "t11"."referral_on" = "t9"."shift_from"
) AS "t12") AS "t14"
LEFT OUTER JOIN (SELECT DISTINCT "t1"."person_id" AS "undated_person"
FROM "cin_episodes" AS "t1"
WHERE "t1"."referral_on" IS NULL) AS "t8" ON "t14"."person_id" = "t8"."undated_person") AS "t16" ON "t4"."person_id" =
"t16"."same_person" AND "t4"."referral_on" = "t16"."same_day") AS "t17") AS "t19"
INNER JOIN "period_days" AS "t3" ON "t19"."referral_on" = "t3"."day") AS "t20") AS "t21") AS "t22") AS "t23"
WHERE "t23"."place" = 0;

-- measure FD08
SELECT CAST("t21"."period" AS VARCHAR) AS "period", CAST("t21"."person_id" AS VARCHAR) AS "person_id", CAST("t21".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t21"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN "t21"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t21"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t21"."hit" IS NOT NULL
THEN 0.0 ELSE "t21"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t20"."referral_id", "t20"."person_id", "t20"."referral_on", "t20"."primary_need", "t20"."source", "t20"
."source_detail", "t20"."nfa", "t20"."close_reason", "t20"."closed_on", "t20"."team_id", "t20"."worker_id", "t20".
"period", "t20"."counted", "t20"."looked_back_to", "t20"."again_referral", "t20"."again_period", "t20"."how", CASE
WHEN COALESCE("t20"."how", 0) = 1 THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST(CAST(COALESCE("t20"."how", 0) = 2 AS
INT) AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t15"."referral_id", "t15"."person_id", "t15"."referral_on", "t15"."primary_need", "t15"."source", "t15"
."source_detail", "t15"."nfa", "t15"."close_reason", "t15"."closed_on", "t15"."team_id", "t15"."worker_id", "t15".
"period", "t15"."counted", "t15"."looked_back_to", "t19"."again_referral", "t19"."again_period", "t19"."how"
FROM (SELECT "t13"."referral_id", "t13"."person_id", "t13"."referral_on", "t13"."primary_need", "t13"."source", "t13"
."source_detail", "t13"."nfa", "t13"."close_reason", "t13"."closed_on", "t13"."team_id", "t13"."worker_id", "t13".
"period", "t13"."counted", "t13"."looked_back_to"
FROM (SELECT "t12"."referral_id", "t12"."person_id", "t12"."referral_on", "t12"."primary_need", "t12"."source", "t12"
."source_detail", "t12"."nfa", "t12"."close_reason", "t12"."closed_on", "t12"."team_id", "t12"."worker_id", "t12".
"period", "t12"."counted", "t6"."shift_from", "t6"."looked_back_to"
FROM (SELECT "t10"."referral_id", "t10"."person_id", "t10"."referral_on", "t10"."primary_need", "t10"."source", "t10"
."source_detail", "t10"."nfa", "t10"."close_reason", "t10"."closed_on", "t10"."team_id", "t10"."worker_id", "t10".
"period", 1.0 AS "counted"
FROM (SELECT "t8"."referral_id", "t8"."person_id", "t8"."referral_on", "t8"."primary_need", "t8"."source", "t8".
"source_detail", "t8"."nfa", "t8"."close_reason", "t8"."closed_on", "t8"."team_id", "t8"."worker_id", "t8"."period"
FROM (SELECT "t3"."referral_id", "t3"."person_id", "t3"."referral_on", "t3"."primary_need", "t3"."source", "t3".
"source_detail", "t3"."nfa", "t3"."close_reason", "t3"."closed_on", "t3"."team_id", "t3"."worker_id", "t4"."period",
"t4"."day"
FROM "cin_episodes" AS "t3"
INNER JOIN "period_days" AS "t4" ON "t3"."referral_on" = "t4"."day") AS "t8") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "looked_back_to"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 're_referral' AND "t0"."variant" = 'all') AS "t6" ON "t12"."referral_on" = "t6"."shift_from"
) AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t17"."referral_id" AS "again_referral", "t17"."period" AS "again_period", MAX("t17"."how") AS
"how"
FROM (SELECT "t16"."referral_id", "t16"."person_id", "t16"."referral_on", "t16"."primary_need", "t16"."source", "t16"
."source_detail", "t16"."nfa", "t16"."close_reason", "t16"."closed_on", "t16"."team_id", "t16"."worker_id", "t16".
"period", "t16"."counted", "t16"."looked_back_to", "t16"."closed_person", "t16"."closed_referral", "t16".
"closed_from", "t16"."closed_on_day", CASE WHEN ("t16"."closed_on_day" <= "t16"."referral_on") AND ("t16".
"closed_on_day" >= "t16"."looked_back_to") THEN 2 WHEN ("t16"."closed_on_day" IS NULL) AND (COALESCE("t16".
"closed_from", "t16"."referral_on") <= "t16"."referral_on") THEN 1 ELSE 0 END AS "how"
FROM (SELECT "t15"."referral_id", "t15"."person_id", "t15"."referral_on", "t15"."primary_need", "t15"."source", "t15"
."source_detail", "t15"."nfa", "t15"."close_reason", "t15"."closed_on", "t15"."team_id", "t15"."worker_id", "t15".
"period", "t15"."counted", "t15"."looked_back_to", "t9"."closed_person", "t9"."closed_referral", "t9"."closed_from",
"t9"."closed_on_day"
FROM (SELECT "t13"."referral_id", "t13"."person_id", "t13"."referral_on", "t13"."primary_need", "t13"."source", "t13"
."source_detail", "t13"."nfa", "t13"."close_reason", "t13"."closed_on", "t13"."team_id", "t13"."worker_id", "t13".
"period", "t13"."counted", "t13"."looked_back_to"
FROM (SELECT "t12"."referral_id", "t12"."person_id", "t12"."referral_on", "t12"."primary_need", "t12"."source", "t12"
."source_detail", "t12"."nfa", "t12"."close_reason", "t12"."closed_on", "t12"."team_id", "t12"."worker_id", "t12".
"period", "t12"."counted", "t6"."shift_from", "t6"."looked_back_to"
FROM (SELECT "t10"."referral_id", "t10"."person_id", "t10"."referral_on", "t10"."primary_need", "t10"."source", "t10"
."source_detail", "t10"."nfa", "t10"."close_reason", "t10"."closed_on", "t10"."team_id", "t10"."worker_id", "t10".
"period", 1.0 AS "counted"
FROM (SELECT "t8"."referral_id", "t8"."person_id", "t8"."referral_on", "t8"."primary_need", "t8"."source", "t8".
"source_detail", "t8"."nfa", "t8"."close_reason", "t8"."closed_on", "t8"."team_id", "t8"."worker_id", "t8"."period"
FROM (SELECT "t3"."referral_id", "t3"."person_id", "t3"."referral_on", "t3"."primary_need", "t3"."source", "t3".
"source_detail", "t3"."nfa", "t3"."close_reason", "t3"."closed_on", "t3"."team_id", "t3"."worker_id", "t4"."period",
"t4"."day"
FROM "cin_episodes" AS "t3"
INNER JOIN "period_days" AS "t4" ON "t3"."referral_on" = "t4"."day") AS "t8") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "looked_back_to"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 're_referral' AND "t0"."variant" = 'all') AS "t6" ON "t12"."referral_on" = "t6"."shift_from"
) AS "t13") AS "t15"
INNER JOIN (SELECT "t1"."person_id" AS "closed_person", "t1"."referral_id" AS "closed_referral", "t1"."referral_on" AS
"closed_from", "t1"."closed_on" AS "closed_on_day"
FROM "cin_episodes" AS "t1"
WHERE (("t1"."closed_on" IS NOT NULL) OR ("t1"."close_reason" IS NOT NULL)) AND NOT (COALESCE("t1"."close_reason", ''
) IN ('RC1', 'RC2'))) AS "t9" ON "t15"."person_id" = "t9"."closed_person" AND "t15"."referral_id" <> "t9".
"closed_referral") AS "t16") AS "t17" GROUP BY 1, 2) AS "t19" ON "t15"."referral_id" = "t19"."again_referral" AND
"t15"."period" = "t19"."again_period") AS "t20") AS "t21";

-- measure FD09
SELECT CAST("t5"."period" AS VARCHAR) AS "period", CAST("t5"."person_id" AS VARCHAR) AS "person_id", CAST("t5".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t5"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t5"."nfa" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 1.0 ELSE 0.0
END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t5"."nfa" AS INT) AS DOUBLE PRECISION), 0.0) AS
DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t5"."nfa" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE
1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION)
AS "overdue"
FROM (SELECT "t4"."referral_id", "t4"."person_id", "t4"."referral_on", "t4"."primary_need", "t4"."source", "t4".
"source_detail", "t4"."nfa", "t4"."close_reason", "t4"."closed_on", "t4"."team_id", "t4"."worker_id", "t4"."period"
FROM (SELECT "t2"."referral_id", "t2"."person_id", "t2"."referral_on", "t2"."primary_need", "t2"."source", "t2".
"source_detail", "t2"."nfa", "t2"."close_reason", "t2"."closed_on", "t2"."team_id", "t2"."worker_id", "t3"."period",
"t3"."day"
FROM "cin_episodes" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."referral_on" = "t3"."day") AS "t4") AS "t5";

-- measure FD10
WITH "t22" AS (SELECT *
FROM (SELECT *
FROM (SELECT "t4"."person_id" AS "whose", "t4"."started_on" AS "began_on", "t4"."referral_id" AS "followed"
FROM "s47_enquiries" AS "t4") AS "t12"
UNION ALL
SELECT *
FROM (SELECT "t5"."person_id" AS "whose", "t5"."started_on" AS "began_on", "t5"."referral_id" AS "followed"
FROM "care_episodes" AS "t5") AS "t13") AS "t18"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id" AS "whose", "t6"."held_on" AS "began_on", "t6"."referral_id" AS "followed"
FROM "initial_conferences" AS "t6") AS "t14"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t7"."person_id" AS "whose", "t7"."started_on" AS "began_on", "t7"."referral_id" AS "followed"
FROM "cin_plans" AS "t7") AS "t15"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "whose", "t8"."started_on" AS "began_on", "t8"."referral_id" AS "followed"
FROM "cp_plans" AS "t8") AS "t16") AS "t19") AS "t20")
SELECT CAST("t36"."period" AS VARCHAR) AS "period", CAST("t36"."person_id" AS VARCHAR) AS "person_id", CAST("t36".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t36"."team_id" AS VARCHAR) AS "team_id", CAST("t36"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN "t36"."hit" IS NOT NULL THEN "t36"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t36"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t36"."hit" IS NOT NULL
THEN 0.0 ELSE "t36"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t35"."referral_id", "t35"."person_id", "t35"."referral_on", "t35"."primary_need", "t35"."source", "t35"
."source_detail", "t35"."nfa", "t35"."close_reason", "t35"."closed_on", "t35"."team_id", "t35"."worker_id", "t35".
"period", "t35"."counted", "t35"."as_at", "t35"."assessed_referral", "t35"."assessed_on", "t35"."active_referral",
"t35"."referral_id_perhaps", "t35"."perhaps", CASE WHEN COALESCE("t35"."closed_on" <= "t35"."as_at", FALSE) AND
COALESCE("t35"."assessed_on" <= "t35"."as_at", FALSE) AND ("t35"."active_referral" IS NULL) AND "t35"."close_reason"
IN ('RC8', 'RC9') THEN "t35"."close_reason" ELSE CAST(NULL AS VARCHAR) END AS "category", CASE WHEN COALESCE("t35".
"closed_on" <= "t35"."as_at", FALSE) AND COALESCE("t35"."assessed_on" <= "t35"."as_at", FALSE) AND ("t35".
"active_referral" IS NULL) THEN CASE WHEN ("t35"."perhaps" IS NOT NULL) AND COALESCE("t35"."close_reason" IN ('RC8',
'RC9'), TRUE) THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST(CAST("t35"."close_reason" IN ('RC8', 'RC9') AS INT) AS
DOUBLE PRECISION) END ELSE 0.0 END AS "hit"
FROM (SELECT "t28"."referral_id", "t28"."person_id", "t28"."referral_on", "t28"."primary_need", "t28"."source", "t28"
."source_detail", "t28"."nfa", "t28"."close_reason", "t28"."closed_on", "t28"."team_id", "t28"."worker_id", "t28".
"period", "t28"."counted", "t9"."as_at", "t26"."assessed_referral", "t26"."assessed_on", "t31"."active_referral",
"t34"."referral_id" AS "referral_id_perhaps", "t34"."perhaps"
FROM (SELECT "t24"."referral_id", "t24"."person_id", "t24"."referral_on", "t24"."primary_need", "t24"."source", "t24"
."source_detail", "t24"."nfa", "t24"."close_reason", "t24"."closed_on", "t24"."team_id", "t24"."worker_id", "t24".
"period", 1.0 AS "counted"
FROM (SELECT "t21"."referral_id", "t21"."person_id", "t21"."referral_on", "t21"."primary_need", "t21"."source", "t21"
."source_detail", "t21"."nfa", "t21"."close_reason", "t21"."closed_on", "t21"."team_id", "t21"."worker_id", "t21".
"period"
FROM (SELECT "t10"."referral_id", "t10"."person_id", "t10"."referral_on", "t10"."primary_need", "t10"."source", "t10"
."source_detail", "t10"."nfa", "t10"."close_reason", "t10"."closed_on", "t10"."team_id", "t10"."worker_id", "t11".
"period", "t11"."day"
FROM "cin_episodes" AS "t10"
INNER JOIN "period_days" AS "t11" ON "t10"."referral_on" = "t11"."day") AS "t21") AS "t24") AS "t28" CROSS JOIN
"snapshot_day" AS "t9"
LEFT OUTER JOIN (SELECT "t17"."referral_id" AS "assessed_referral", MIN("t17"."authorised_on") AS "assessed_on"
FROM (SELECT *
FROM "assessments" AS "t1"
WHERE "t1"."authorised_on" IS NOT NULL) AS "t17" GROUP BY 1) AS "t26" ON "t28"."referral_id" = "t26".
"assessed_referral"
LEFT OUTER JOIN (SELECT DISTINCT "t25"."followed" AS "active_referral"
FROM "t22" AS "t25"
WHERE "t25"."followed" IS NOT NULL) AS "t31" ON "t28"."referral_id" = "t31"."active_referral"
LEFT OUTER JOIN (SELECT "t10"."referral_id", 1 AS "perhaps"
FROM "cin_episodes" AS "t10"
WHERE EXISTS(SELECT 1
FROM (SELECT *
FROM "t22" AS "t25"
WHERE "t25"."followed" IS NULL) AS "t32"
WHERE "t10"."person_id" = "t32"."whose" AND ((("t32"."began_on" >= "t10"."referral_on") AND ("t32"."began_on" <= "t10"
."closed_on")) OR ("t32"."began_on" IS NULL)))) AS "t34" ON "t28"."referral_id" = "t34"."referral_id") AS "t35") AS
"t36";

-- measure FD12
SELECT CAST("t6"."period" AS VARCHAR) AS "period", CAST("t6"."person_id" AS VARCHAR) AS "person_id", CAST("t6".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t6"."team_id" AS VARCHAR) AS "team_id", CAST("t6"."category" AS VARCHAR
) AS "category", CAST(CASE WHEN CASE WHEN "t6"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE "t6".
"counted" END IS NOT NULL THEN "t6"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN
"t6"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE "t6"."counted" END, 0.0) AS DOUBLE PRECISION) AS
"hit", CAST(CASE WHEN CASE WHEN "t6"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE "t6"."counted" END IS
NOT NULL THEN 0.0 ELSE "t6"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS
"pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t5"."referral_id", "t5"."person_id", "t5"."referral_on", "t5"."primary_need", "t5"."source", "t5".
"source_detail", "t5"."nfa", "t5"."close_reason", "t5"."closed_on", "t5"."team_id", "t5"."worker_id", "t5"."period",
1.0 AS "counted", CASE WHEN "t5"."source" IN ('1A', '1B', '1C', '1D') THEN 'individual' WHEN "t5"."source" IN ('2A',
'2B') THEN 'school or education service' WHEN "t5"."source" IN ('3A', '3B', '3C', '3D', '3E', '3F') THEN 'health' WHEN
"t5"."source" IN ('4') THEN 'housing' WHEN "t5"."source" IN ('5A', '5B', '5C', '5D') THEN 'council' WHEN "t5".
"source" IN ('6') THEN 'police' WHEN "t5"."source" IN ('7') THEN 'court or other legal agency' WHEN "t5"."source" IN (
'8') THEN 'other' WHEN "t5"."source" IN ('9') THEN 'anonymous' WHEN "t5"."source" IN ('10') THEN 'not known' ELSE NULL
END AS "category"
FROM (SELECT "t4"."referral_id", "t4"."person_id", "t4"."referral_on", "t4"."primary_need", "t4"."source", "t4".
"source_detail", "t4"."nfa", "t4"."close_reason", "t4"."closed_on", "t4"."team_id", "t4"."worker_id", "t4"."period"
FROM (SELECT "t2"."referral_id", "t2"."person_id", "t2"."referral_on", "t2"."primary_need", "t2"."source", "t2".
"source_detail", "t2"."nfa", "t2"."close_reason", "t2"."closed_on", "t2"."team_id", "t2"."worker_id", "t3"."period",
"t3"."day"
FROM "cin_episodes" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."referral_on" = "t3"."day") AS "t4") AS "t5") AS "t6";

-- measure FD14
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
WHERE "t1"."standard" = 'referrer_told') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'referrer_told') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
