-- clock adoption_decision
SELECT 'adoption_decision' AS "standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant",
"t14"."started_on", "t14"."limit_due_on" AS "due_on", "t14"."done_on", CASE WHEN "t14"."done_on" IS NOT NULL THEN CAST
(NULL AS DATE) ELSE "t14"."ended_other_on" END AS "ended_other_on", COALESCE("t14"."unknown_because", CASE WHEN "t14"
."started_on" IS NULL THEN 'the start date is missing' WHEN "t14"."done_on" < "t14"."started_on" THEN
'the dates are in the wrong order' WHEN "t14"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t14"."version" AS "parameter_version"
FROM (SELECT "t13"."person_id", "t13"."episode_id", "t13"."started_on", "t13"."done_on", "t13"."ended_other_on", "t13"
."sequence", "t13"."variant", "t13"."unknown_because", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM (SELECT "t11"."person_id", "t11"."episode_id", "t11"."started_on", "t11"."done_on", "t11"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM (SELECT "t4"."person_id", "t4"."plan_id" AS "episode_id", "t4"."review_on" AS "started_on", LEAST("t4".
"recommended_on", "t10"."decided_on") AS "done_on", LEAST("t4"."changed_on", "t8"."left_care_on") AS "ended_other_on"
FROM "adoption_plans" AS "t4"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "decided_person", "t2"."care_period_id" AS "decided_period", MIN("t2".
"adm_decision_on") AS "decided_on"
FROM "permanence" AS "t2" GROUP BY 1, 2) AS "t10" ON "t4"."person_id" = "t10"."decided_person" AND "t4".
"care_period_id" = "t10"."decided_period"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "left_person", "t3"."care_period_id" AS "left_period", "t3"."ended_on" AS
"left_care_on"
FROM "care_periods" AS "t3") AS "t8" ON "t4"."person_id" = "t8"."left_person" AND "t4"."care_period_id" = "t8".
"left_period") AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'adoption_decision') AS "t9" ON "t13"."variant" = "t9"."limit_variant" AND "t13".
"started_on" = "t9"."limit_started_on") AS "t14";

-- measure AD05
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
WHERE "t1"."standard" = 'adoption_decision') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'adoption_decision') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure AD07
SELECT CAST("t28"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST(CAST(NULL AS
TEXT) AS TEXT) AS "worker_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t28"."hit" IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE("t28"
."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t28"."hit" IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown"
, CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t27".* EXCLUDE ("day")
FROM (SELECT "t26"."stage_id", "t26"."household_id", "t26"."stage", "t26"."started_on", "t26"."ended_on", "t26".
"outcome", "t26"."recorded_at", "t26"."recorded_by", "t26"."first_due_on", "t26"."second_due_on", "t26"."due_on",
"t26"."late_on", "t26"."told_on", "t26"."hit", "t26"."as_at", "t4"."period", "t4"."day"
FROM (SELECT *
FROM (SELECT "t23"."stage_id", "t23"."household_id", "t23"."stage", "t23"."started_on", "t23"."ended_on", "t23".
"outcome", "t23"."recorded_at", "t23"."recorded_by", "t23"."first_due_on", "t23"."second_due_on", "t23"."due_on",
"t23"."late_on", "t23"."told_on", "t23"."hit", "t5"."as_at"
FROM (SELECT "t21"."stage_id", "t21"."household_id", "t21"."stage", "t21"."started_on", "t21"."ended_on", "t21".
"outcome", "t21"."recorded_at", "t21"."recorded_by", "t21"."first_due_on", "t21"."second_due_on", "t21"."due_on",
"t21"."late_on", CASE WHEN COALESCE("t21"."ended_on" <= "t21"."due_on", FALSE) THEN "t21"."ended_on" ELSE "t21".
"late_on" END AS "told_on", CAST(COALESCE("t21"."ended_on" <= "t21"."due_on", FALSE) AS DOUBLE) AS "hit"
FROM (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t19"."stage_id", "t19"."household_id", "t19"."stage", "t19"."started_on", "t19"."ended_on", "t19".
"outcome", "t19"."recorded_at", "t19"."recorded_by", "t19"."first_due_on", "t19"."second_due_on", "t19"."due_on",
"t10"."shift_from", "t10"."late_on"
FROM (SELECT "t17"."stage_id", "t17"."household_id", "t17"."stage", "t17"."started_on", "t17"."ended_on", "t17".
"outcome", "t17"."recorded_at", "t17"."recorded_by", "t17"."first_due_on", "t17"."second_due_on", CASE WHEN "t17".
"stage" = '1' THEN "t17"."first_due_on" ELSE "t17"."second_due_on" END AS "due_on"
FROM (SELECT "t16".* EXCLUDE ("shift_from")
FROM (SELECT "t15"."stage_id", "t15"."household_id", "t15"."stage", "t15"."started_on", "t15"."ended_on", "t15".
"outcome", "t15"."recorded_at", "t15"."recorded_by", "t15"."first_due_on", "t11"."shift_from", "t11"."second_due_on"
FROM (SELECT "t13".* EXCLUDE ("shift_from")
FROM (SELECT "t6"."stage_id", "t6"."household_id", "t6"."stage", "t6"."started_on", "t6"."ended_on", "t6"."outcome",
"t6"."recorded_at", "t6"."recorded_by", "t12"."shift_from", "t12"."first_due_on"
FROM "adopter_stages" AS "t6"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "first_due_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'adopter_first_stage' AND "t2"."variant" = 'all') AS "t12" ON "t6"."started_on" = "t12".
"shift_from") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "second_due_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'adopter_second_stage' AND "t2"."variant" = 'all') AS "t11" ON "t15"."started_on" = "t11".
"shift_from") AS "t16") AS "t17") AS "t19"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "late_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'day_after' AND "t2"."variant" = 'all') AS "t10" ON "t19"."due_on" = "t10"."shift_from") AS
"t20") AS "t21"
WHERE NOT (COALESCE("t21"."ended_on" <= "t21"."due_on", FALSE) AND COALESCE("t21"."outcome" IN ('withdrew', 'paused')
, FALSE))) AS "t23" CROSS JOIN "snapshot_day" AS "t5") AS "t24"
WHERE "t24"."told_on" <= "t24"."as_at") AS "t26"
INNER JOIN "period_days" AS "t4" ON "t26"."told_on" = "t4"."day") AS "t27") AS "t28";
