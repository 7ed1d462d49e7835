-- clock contact_decision
WITH t4 AS (SELECT "t0"."person_id", "t0"."contact_id" AS "episode_id", DATE("t0"."received_at") AS "started_on", DATE
("t0"."decided_at") AS "done_on", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS
TEXT) AS "unknown_because"
FROM "contact_decisions" AS "t0"), t5 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS
"limit_started_on", "t1"."due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'contact_decision'), t6 AS (SELECT "t4"."person_id", "t4"."episode_id", "t4"."started_on",
"t4"."done_on", "t4"."sequence", "t4"."variant", "t4"."ended_other_on", "t4"."unknown_because", "t5"."limit_variant",
"t5"."limit_started_on", "t5"."limit_due_on", "t5"."version"
FROM t4 AS t4
LEFT OUTER JOIN t5 AS t5 ON "t4"."variant" = "t5"."limit_variant" AND "t4"."started_on" = "t5"."limit_started_on")
SELECT 'contact_decision' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6"."variant", "t6".
"started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", IIF(NOT "t6"."done_on" IS NULL, DATE(NULL), "t6".
"ended_other_on") AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN 'the dates are in the wrong order' WHEN "t6"
."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t6".
"version" AS "parameter_version"
FROM t6 AS t6;

-- clock referral_decision
WITH t8 AS (SELECT "t3"."referral_id" AS "decided_referral", "t3"."decided_at"
FROM "referral_decisions" AS "t3"), t12 AS (SELECT "t4"."person_id", "t4"."referral_id" AS "episode_id", "t4".
"referral_on" AS "started_on", DATE("t8"."decided_at") AS "done_on", "t4"."closed_on" AS "ended_other_on"
FROM "cin_episodes" AS "t4"
LEFT OUTER JOIN t8 AS t8 ON "t4"."referral_id" = "t8"."decided_referral"), t14 AS (SELECT "t12"."person_id", "t12".
"episode_id", "t12"."started_on", "t12"."done_on", "t12"."ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(
NULL AS TEXT) AS "unknown_because"
FROM t12 AS t12), t9 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'referral_decision'), t15 AS (SELECT "t14"."person_id", "t14"."episode_id", "t14".
"started_on", "t14"."done_on", "t14"."ended_other_on", "t14"."sequence", "t14"."variant", "t14"."unknown_because",
"t9"."limit_variant", "t9"."limit_started_on", "t9"."limit_due_on", "t9"."version"
FROM t14 AS t14
LEFT OUTER JOIN t9 AS t9 ON "t14"."variant" = "t9"."limit_variant" AND "t14"."started_on" = "t9"."limit_started_on"),
t17 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on", "t15"."ended_other_on",
"t15"."sequence", "t15"."variant", "t15"."unknown_because", "t15"."limit_variant", "t15"."limit_started_on", "t15".
"limit_due_on", "t15"."version", "t15"."limit_due_on" AS "due_on", "t15"."version" AS "parameter_version"
FROM t15 AS t15), t6 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('referral_decisions')), t11 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t18 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."done_on", "t17".
"ended_other_on", "t17"."sequence", "t17"."variant", "t17"."unknown_because", "t17"."limit_variant", "t17".
"limit_started_on", "t17"."limit_due_on", "t17"."version", "t17"."due_on", "t17"."parameter_version", "t11".
"record_begins_on"
FROM t17 AS t17 CROSS JOIN t11 AS t11)
SELECT 'referral_decision' AS "standard", "t18"."person_id", "t18"."episode_id", "t18"."sequence", "t18"."variant",
"t18"."started_on", "t18"."due_on", "t18"."done_on", IIF(NOT "t18"."done_on" IS NULL, DATE(NULL), "t18".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t18"."unknown_because", IIF(("t18"."started_on" < "t18".
"record_begins_on") AND NOT (COALESCE("t18"."done_on" <= "t18"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t18"."started_on" IS NULL THEN 'the start date is missing' WHEN "t18"."done_on" < "t18".
"started_on" THEN 'the dates are in the wrong order' WHEN "t18"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t18"."parameter_version"
FROM t18 AS t18;

-- clock out_of_hours_handover
WITH t7 AS (SELECT "t1"."contact_id", "t1"."person_id", "t1"."received_at", "t1"."decided_at", "t1"."decided_by", "t1"
."out_of_hours", "t1"."emergency_duty_recorded", "t1"."handover_acknowledged_at", "t1"."consent", "t1"."recorded_at",
"t1"."recorded_by", DATE("t1"."handover_acknowledged_at") AS "acknowledged_on"
FROM "contact_decisions" AS "t1"
WHERE COALESCE("t1"."out_of_hours", TRUE)), t6 AS (SELECT "t0"."started_on" AS "day", "t0"."due_on" AS "day_after"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after'), t8 AS (SELECT "t7"."person_id", "t7"."contact_id" AS "episode_id", DATE("t7".
"received_at") AS "started_on", IIF("t7"."emergency_duty_recorded", IIF((CAST(STRFTIME('%H', "t7".
"handover_acknowledged_at") AS INTEGER) < 10) OR ((CAST(STRFTIME('%H', "t7"."handover_acknowledged_at") AS INTEGER) =
10) AND (CAST(STRFTIME('%M', "t7"."handover_acknowledged_at") AS INTEGER) = 0)), "t7"."acknowledged_on", "t6".
"day_after"), DATE(NULL)) AS "done_on", IIF(("t7"."out_of_hours" IS NULL) OR ("t7"."emergency_duty_recorded" IS NULL)
, 'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t7 AS t7
LEFT OUTER JOIN t6 AS t6 ON "t7"."acknowledged_on" = "t6"."day"), t10 AS (SELECT "t8"."person_id", "t8"."episode_id",
"t8"."started_on", "t8"."done_on", "t8"."unknown_because", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS
"ended_other_on"
FROM t8 AS t8), t5 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'out_of_hours_handover'), t11 AS (SELECT "t10"."person_id", "t10"."episode_id", "t10".
"started_on", "t10"."done_on", "t10"."unknown_because", "t10"."sequence", "t10"."variant", "t10"."ended_other_on",
"t5"."limit_variant", "t5"."limit_started_on", "t5"."limit_due_on", "t5"."version"
FROM t10 AS t10
LEFT OUTER JOIN t5 AS t5 ON "t10"."variant" = "t5"."limit_variant" AND "t10"."started_on" = "t5"."limit_started_on")
SELECT 'out_of_hours_handover' AS "standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11".
"variant", "t11"."started_on", "t11"."limit_due_on" AS "due_on", "t11"."done_on", IIF(NOT "t11"."done_on" IS NULL,
DATE(NULL), "t11"."ended_other_on") AS "ended_other_on", COALESCE("t11"."unknown_because", CASE WHEN "t11".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t11"."done_on" < "t11"."started_on" THEN
'the dates are in the wrong order' WHEN "t11"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t11"."version" AS "parameter_version"
FROM t11 AS t11;
