-- clock contact_decision
SELECT 'contact_decision' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6"."variant", "t6".
"started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", CASE WHEN "t6"."done_on" IS NOT NULL THEN CAST(NULL AS
DATE) ELSE "t6"."ended_other_on" END AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN
'the dates are in the wrong order' WHEN "t6"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE
NULL END) AS "unknown_because", "t6"."version" AS "parameter_version"
FROM (SELECT "t4"."person_id", "t4"."episode_id", "t4"."started_on", "t4"."done_on", "t4"."sequence", "t4"."variant",
"t4"."ended_other_on", "t4"."unknown_because", "t5"."limit_variant", "t5"."limit_started_on", "t5"."limit_due_on",
"t5"."version"
FROM (SELECT "t0"."person_id", "t0"."contact_id" AS "episode_id", DATE("t0"."received_at") AS "started_on", DATE("t0"
."decided_at") AS "done_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS
VARCHAR) AS "unknown_because"
FROM "contact_decisions" AS "t0") AS "t4"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'contact_decision') AS "t5" ON "t4"."variant" = "t5"."limit_variant" AND "t4"."started_on" =
"t5"."limit_started_on") AS "t6";

-- clock referral_decision
SELECT 'referral_decision' AS "standard", "t18"."person_id", "t18"."episode_id", "t18"."sequence", "t18"."variant",
"t18"."started_on", "t18"."due_on", "t18"."done_on", CASE WHEN "t18"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t18"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t18"."unknown_because", CASE WHEN ("t18".
"started_on" < "t18"."record_begins_on") AND NOT (COALESCE("t18"."done_on" <= "t18"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t18"."started_on" IS NULL THEN
'the start date is missing' WHEN "t18"."done_on" < "t18"."started_on" THEN 'the dates are in the wrong order' WHEN
"t18"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t18".
"parameter_version"
FROM (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."done_on", "t17"."ended_other_on", "t17"
."sequence", "t17"."variant", "t17"."unknown_because", "t17"."limit_variant", "t17"."limit_started_on", "t17".
"limit_due_on", "t17"."version", "t17"."due_on", "t17"."parameter_version", "t11"."record_begins_on"
FROM (SELECT "t15"."person_id", "t15"."episode_id", "t15"."started_on", "t15"."done_on", "t15"."ended_other_on", "t15"
."sequence", "t15"."variant", "t15"."unknown_because", "t15"."limit_variant", "t15"."limit_started_on", "t15".
"limit_due_on", "t15"."version", "t15"."limit_due_on" AS "due_on", "t15"."version" AS "parameter_version"
FROM (SELECT "t14"."person_id", "t14"."episode_id", "t14"."started_on", "t14"."done_on", "t14"."ended_other_on", "t14"
."sequence", "t14"."variant", "t14"."unknown_because", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM (SELECT "t12"."person_id", "t12"."episode_id", "t12"."started_on", "t12"."done_on", "t12"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT "t4"."person_id", "t4"."referral_id" AS "episode_id", "t4"."referral_on" AS "started_on", DATE("t8".
"decided_at") AS "done_on", "t4"."closed_on" AS "ended_other_on"
FROM "cin_episodes" AS "t4"
LEFT OUTER JOIN (SELECT "t3"."referral_id" AS "decided_referral", "t3"."decided_at"
FROM "referral_decisions" AS "t3") AS "t8" ON "t4"."referral_id" = "t8"."decided_referral") AS "t12") AS "t14"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'referral_decision') AS "t9" ON "t14"."variant" = "t9"."limit_variant" AND "t14".
"started_on" = "t9"."limit_started_on") AS "t15") AS "t17" CROSS JOIN (SELECT MAX("t6"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('referral_decisions')) AS "t6") AS "t11") AS "t18";

-- clock out_of_hours_handover
SELECT 'out_of_hours_handover' AS "standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11".
"variant", "t11"."started_on", "t11"."limit_due_on" AS "due_on", "t11"."done_on", CASE WHEN "t11"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t11"."ended_other_on" END AS "ended_other_on", COALESCE("t11"."unknown_because",
CASE WHEN "t11"."started_on" IS NULL THEN 'the start date is missing' WHEN "t11"."done_on" < "t11"."started_on" THEN
'the dates are in the wrong order' WHEN "t11"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t11"."version" AS "parameter_version"
FROM (SELECT "t10"."person_id", "t10"."episode_id", "t10"."started_on", "t10"."done_on", "t10"."unknown_because",
"t10"."sequence", "t10"."variant", "t10"."ended_other_on", "t5"."limit_variant", "t5"."limit_started_on", "t5".
"limit_due_on", "t5"."version"
FROM (SELECT "t8"."person_id", "t8"."episode_id", "t8"."started_on", "t8"."done_on", "t8"."unknown_because", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on"
FROM (SELECT "t7"."person_id", "t7"."contact_id" AS "episode_id", DATE("t7"."received_at") AS "started_on", CASE WHEN
"t7"."emergency_duty_recorded" THEN CASE WHEN (EXTRACT(hour
FROM "t7"."handover_acknowledged_at") < 10) OR ((EXTRACT(hour
FROM "t7"."handover_acknowledged_at") = 10) AND (EXTRACT(minute
FROM "t7"."handover_acknowledged_at") = 0)) THEN "t7"."acknowledged_on" ELSE "t6"."day_after" END ELSE CAST(NULL AS
DATE) END AS "done_on", CASE WHEN ("t7"."out_of_hours" IS NULL) OR ("t7"."emergency_duty_recorded" IS NULL) THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because"
FROM (SELECT "t1"."contact_id", "t1"."person_id", "t1"."received_at", "t1"."decided_at", "t1"."decided_by", "t1".
"out_of_hours", "t1"."emergency_duty_recorded", "t1"."handover_acknowledged_at", "t1"."consent", "t1"."recorded_at",
"t1"."recorded_by", DATE("t1"."handover_acknowledged_at") AS "acknowledged_on"
FROM "contact_decisions" AS "t1"
WHERE COALESCE("t1"."out_of_hours", TRUE)) AS "t7"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "day", "t0"."due_on" AS "day_after"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after') AS "t6" ON "t7"."acknowledged_on" = "t6"."day") AS "t8") AS "t10"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'out_of_hours_handover') AS "t5" ON "t10"."variant" = "t5"."limit_variant" AND "t10".
"started_on" = "t5"."limit_started_on") AS "t11";

-- measure FD01
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
WHERE "t1"."standard" = 'contact_decision') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'contact_decision') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure FD05
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
WHERE "t1"."standard" = 'referral_decision') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'referral_decision') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure FD06
SELECT CAST("t21"."period" AS VARCHAR) AS "period", CAST("t21"."person_id" AS VARCHAR) AS "person_id", CAST("t21".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t21"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t21"."again" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 1.0 ELSE
0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t21"."again" AS INT) AS DOUBLE PRECISION), 0.0) AS
DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t21"."again" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0
ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS
DOUBLE PRECISION) AS "overdue"
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
INNER JOIN "period_days" AS "t3" ON "t19"."referral_on" = "t3"."day") AS "t20") AS "t21";

-- measure FD11
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
WHERE "t1"."standard" = 'out_of_hours_handover') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'out_of_hours_handover') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
