-- clock referrer_told
WITH t11 AS (SELECT "t3"."referral_id" AS "decided_referral", DATE("t3"."decided_at") AS "decided_on"
FROM "referral_decisions" AS "t3"
WHERE NOT "t3"."decided_at" IS NULL), t12 AS (SELECT "t4"."referral_id" AS "told_referral", DATE("t4"."notified_at")
AS "told_on"
FROM "referrer_notices" AS "t4"), t15 AS (SELECT "t5"."referral_id", "t5"."person_id", "t5"."referral_on", "t5".
"primary_need", "t5"."source", "t5"."source_detail", "t5"."nfa", "t5"."close_reason", "t5"."closed_on", "t5".
"team_id", "t5"."worker_id", "t11"."decided_referral", "t11"."decided_on", "t12"."told_referral", "t12"."told_on"
FROM "cin_episodes" AS "t5"
INNER JOIN t11 AS t11 ON "t5"."referral_id" = "t11"."decided_referral"
LEFT OUTER JOIN t12 AS t12 ON "t5"."referral_id" = "t12"."told_referral"), t17 AS (SELECT "t15"."person_id", "t15".
"referral_id" AS "episode_id", "t15"."decided_on" AS "started_on", "t15"."told_on" AS "done_on", IIF(("t15"."source"
IS NULL) OR ("t15"."source" = '10'), 'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", 1 AS
"sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on"
FROM t15 AS t15
WHERE NOT (COALESCE("t15"."source", '10') IN ('1A', '1B', '1C', '1D', '9'))), t10 AS (SELECT "t1"."variant" AS
"limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'referrer_told'), t18 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on",
"t17"."done_on", "t17"."unknown_because", "t17"."sequence", "t17"."variant", "t17"."ended_other_on", "t10".
"limit_variant", "t10"."limit_started_on", "t10"."limit_due_on", "t10"."version"
FROM t17 AS t17
LEFT OUTER JOIN t10 AS t10 ON "t17"."variant" = "t10"."limit_variant" AND "t17"."started_on" = "t10".
"limit_started_on"), t20 AS (SELECT "t18"."person_id", "t18"."episode_id", "t18"."started_on", "t18"."done_on", "t18"
."unknown_because", "t18"."sequence", "t18"."variant", "t18"."ended_other_on", "t18"."limit_variant", "t18".
"limit_started_on", "t18"."limit_due_on", "t18"."version", "t18"."limit_due_on" AS "due_on", "t18"."version" AS
"parameter_version"
FROM t18 AS t18), t6 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('referrer_notices')), t14 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t21 AS (SELECT "t20"."person_id", "t20"."episode_id", "t20"."started_on", "t20"."done_on", "t20".
"unknown_because", "t20"."sequence", "t20"."variant", "t20"."ended_other_on", "t20"."limit_variant", "t20".
"limit_started_on", "t20"."limit_due_on", "t20"."version", "t20"."due_on", "t20"."parameter_version", "t14".
"record_begins_on"
FROM t20 AS t20 CROSS JOIN t14 AS t14)
SELECT 'referrer_told' AS "standard", "t21"."person_id", "t21"."episode_id", "t21"."sequence", "t21"."variant", "t21"
."started_on", "t21"."due_on", "t21"."done_on", IIF(NOT "t21"."done_on" IS NULL, DATE(NULL), "t21"."ended_other_on")
AS "ended_other_on", COALESCE(COALESCE("t21"."unknown_because", IIF(("t21"."started_on" < "t21"."record_begins_on")
AND NOT (COALESCE("t21"."done_on" <= "t21"."due_on", FALSE)), 'it is older than its record', CAST(NULL AS TEXT))),
CASE WHEN "t21"."started_on" IS NULL THEN 'the start date is missing' WHEN "t21"."done_on" < "t21"."started_on" THEN
'the dates are in the wrong order' WHEN "t21"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t21"."parameter_version"
FROM t21 AS t21;
