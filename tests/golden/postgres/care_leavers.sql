-- clock adviser_allocated
SELECT 'adviser_allocated' AS "standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19"."variant",
"t19"."started_on", "t19"."due_on", "t19"."done_on", CASE WHEN "t19"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t19"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t19"."unknown_because", CASE WHEN ("t19".
"started_on" < "t19"."record_begins_on") AND NOT (COALESCE("t19"."done_on" <= "t19"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t19"."started_on" IS NULL THEN
'the start date is missing' WHEN "t19"."done_on" < "t19"."started_on" THEN 'the dates are in the wrong order' WHEN
"t19"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t19".
"parameter_version"
FROM (SELECT "t18"."person_id", "t18"."started_on", "t18"."episode_id", "t18"."done_on", "t18"."ended_other_on", "t18"
."sequence", "t18"."variant", "t18"."unknown_because", "t18"."limit_variant", "t18"."limit_started_on", "t18".
"limit_due_on", "t18"."version", "t18"."due_on", "t18"."parameter_version", "t12"."record_begins_on"
FROM (SELECT "t16"."person_id", "t16"."started_on", "t16"."episode_id", "t16"."done_on", "t16"."ended_other_on", "t16"
."sequence", "t16"."variant", "t16"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version", "t16"."limit_due_on" AS "due_on", "t16"."version" AS "parameter_version"
FROM (SELECT "t15"."person_id", "t15"."started_on", "t15"."episode_id", "t15"."done_on", "t15"."ended_other_on", "t15"
."sequence", "t15"."variant", "t15"."unknown_because", "t8"."limit_variant", "t8"."limit_started_on", "t8".
"limit_due_on", "t8"."version"
FROM (SELECT "t13"."person_id", "t13"."started_on", "t13"."episode_id", "t13"."done_on", "t13"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT "t4"."person_id", "t4"."started_on", "t4"."care_period_id" AS "episode_id", CASE WHEN "t11"."first_on" <
"t4"."started_on" THEN "t4"."started_on" ELSE "t11"."first_on" END AS "done_on", "t4"."ended_on" AS "ended_other_on"
FROM "leaving_care_starts" AS "t4"
LEFT OUTER JOIN (SELECT "t5"."step_person", MIN("t5"."step_on") AS "first_on"
FROM (SELECT "t3"."person_id" AS "step_person", "t3"."started_on" AS "step_on"
FROM "adviser_allocations" AS "t3") AS "t5" GROUP BY 1) AS "t11" ON "t4"."person_id" = "t11"."step_person") AS "t13")
AS "t15"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'adviser_allocated') AS "t8" ON "t15"."variant" = "t8"."limit_variant" AND "t15".
"started_on" = "t8"."limit_started_on") AS "t16") AS "t18" CROSS JOIN (SELECT MAX("t6"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('adviser_allocations')) AS "t6") AS "t12") AS "t19";

-- clock pathway_assessment
SELECT 'pathway_assessment' AS "standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19"."variant",
"t19"."started_on", "t19"."due_on", "t19"."done_on", CASE WHEN "t19"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t19"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t19"."unknown_because", CASE WHEN ("t19".
"started_on" < "t19"."record_begins_on") AND NOT (COALESCE("t19"."done_on" <= "t19"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t19"."started_on" IS NULL THEN
'the start date is missing' WHEN "t19"."done_on" < "t19"."started_on" THEN 'the dates are in the wrong order' WHEN
"t19"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t19".
"parameter_version"
FROM (SELECT "t18"."person_id", "t18"."started_on", "t18"."episode_id", "t18"."done_on", "t18"."ended_other_on", "t18"
."sequence", "t18"."variant", "t18"."unknown_because", "t18"."limit_variant", "t18"."limit_started_on", "t18".
"limit_due_on", "t18"."version", "t18"."due_on", "t18"."parameter_version", "t11"."record_begins_on"
FROM (SELECT "t16"."person_id", "t16"."started_on", "t16"."episode_id", "t16"."done_on", "t16"."ended_other_on", "t16"
."sequence", "t16"."variant", "t16"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version", "t16"."limit_due_on" AS "due_on", "t16"."version" AS "parameter_version"
FROM (SELECT "t15"."person_id", "t15"."started_on", "t15"."episode_id", "t15"."done_on", "t15"."ended_other_on", "t15"
."sequence", "t15"."variant", "t15"."unknown_because", "t8"."limit_variant", "t8"."limit_started_on", "t8".
"limit_due_on", "t8"."version"
FROM (SELECT "t13"."person_id", "t13"."started_on", "t13"."episode_id", "t13"."done_on", "t13"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM (SELECT "t4"."person_id", "t4"."started_on", "t4"."care_period_id" AS "episode_id", CASE WHEN "t12"."first_on" <
"t4"."started_on" THEN "t4"."started_on" ELSE "t12"."first_on" END AS "done_on", "t4"."ended_on" AS "ended_other_on"
FROM "leaving_care_starts" AS "t4"
LEFT OUTER JOIN (SELECT "t7"."step_person", MIN("t7"."step_on") AS "first_on"
FROM (SELECT "t3"."person_id" AS "step_person", "t3"."completed_on" AS "step_on"
FROM "pathway_steps" AS "t3"
WHERE "t3"."step" = 'assessment') AS "t7" GROUP BY 1) AS "t12" ON "t4"."person_id" = "t12"."step_person") AS "t13") AS
"t15"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'pathway_assessment') AS "t8" ON "t15"."variant" = "t8"."limit_variant" AND "t15".
"started_on" = "t8"."limit_started_on") AS "t16") AS "t18" CROSS JOIN (SELECT MAX("t5"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('pathway_steps')) AS "t5") AS "t11") AS "t19";

-- clock pathway_plan_review
SELECT 'pathway_plan_review' AS "standard", "t35"."person_id", "t35"."episode_id", "t35"."sequence", "t35"."variant",
"t35"."started_on", "t35"."limit_due_on" AS "due_on", "t35"."done_on", CASE WHEN "t35"."done_on" IS NOT NULL THEN CAST
(NULL AS DATE) ELSE "t35"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t35"."unknown_because", CASE
WHEN "t35"."spell_ended_on" < "t35"."spell_started_on" THEN 'the dates are in the wrong order' WHEN "t35"."is_older"
AND ("t35"."sequence" = 1) AND (COALESCE("t35"."done_on", "t35"."ended_other_on") <= "t35"."limit_due_on") THEN
'it is older than its record' ELSE NULL END), CASE WHEN "t35"."started_on" IS NULL THEN 'the start date is missing'
WHEN "t35"."done_on" < "t35"."started_on" THEN 'the dates are in the wrong order' WHEN "t35"."limit_due_on" IS NULL
THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t35"."version" AS
"parameter_version"
FROM (SELECT "t34"."person_id", "t34"."spell_started_on", "t34"."spell_ended_on", "t34"."episode_id", "t34".
"unknown_because", "t34"."is_older", "t34"."started_on", "t34"."is_event", "t34"."sequence", "t34"."done_on", "t34".
"ended_other_on", "t34"."variant", "t11"."limit_variant", "t11"."limit_started_on", "t11"."limit_due_on", "t11".
"version"
FROM (SELECT "t32"."person_id", "t32"."spell_started_on", "t32"."spell_ended_on", "t32"."episode_id", "t32".
"unknown_because", "t32"."is_older", "t32"."started_on", "t32"."is_event", "t32"."sequence", "t32"."done_on", "t32".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM (SELECT "t31"."person_id", "t31"."spell_started_on", "t31"."spell_ended_on", "t31"."episode_id", "t31".
"unknown_because", "t31"."is_older", "t31"."started_on", "t31"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t31"
."person_id", "t31"."episode_id" ORDER BY "t31"."started_on" ASC NULLS FIRST, "t31"."is_event" ASC ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t31"."started_on") OVER (
PARTITION BY "t31"."person_id", "t31"."episode_id" ORDER BY "t31"."started_on" ASC NULLS FIRST, "t31"."is_event" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t30"."person_id", "t30"."spell_started_on", "t30"."spell_ended_on", "t30"."episode_id", "t30".
"unknown_because", "t30"."is_older", "t30"."started_on", "t30"."is_event"
FROM (SELECT *
FROM (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25"."episode_id", "t25".
"unknown_because", "t25"."is_older", "t25"."reckoned_from", "t25"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t24"."person_id", "t24"."spell_started_on", "t24"."spell_ended_on", "t24"."episode_id", "t24".
"unknown_because", "t24"."is_older", "t24"."reckoned_from"
FROM (SELECT "t23"."person_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23"."episode_id", "t23".
"unknown_because", "t23"."record_begins_on", COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AS
"is_older", CASE WHEN COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) THEN "t23".
"record_begins_on" ELSE "t23"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22"."episode_id", "t22".
"unknown_because", "t18"."record_begins_on"
FROM (SELECT "t20"."person_id", "t20"."started_on" AS "spell_started_on", LEAST("t20"."twenty_one_on", "t20".
"died_on") AS "spell_ended_on", "t20"."person_id" AS "episode_id", CASE WHEN "t20"."born_on" IS NULL THEN
'the day of birth is not known' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because"
FROM (SELECT "t19"."person_id", "t19"."started_on", "t19"."born_person", "t19"."born_on", "t19"."died_on", "t19".
"twenty_one_on"
FROM (SELECT "t17"."person_id", "t17"."started_on", "t10"."born_person", "t10"."born_on", "t10"."died_on", "t12".
"shift_from", "t12"."twenty_one_on"
FROM (SELECT "t8"."person_id", MIN("t8"."completed_on") AS "started_on"
FROM (SELECT *
FROM "pathway_steps" AS "t1"
WHERE "t1"."step" = 'plan') AS "t8" GROUP BY 1) AS "t17"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "born_person", "t3"."born_on", "t3"."died_on"
FROM "persons" AS "t3") AS "t10" ON "t17"."person_id" = "t10"."born_person"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "twenty_one_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'twenty_first_birthday' AND "t0"."variant" = 'all') AS "t12" ON "t10"."born_on" = "t12".
"shift_from") AS "t19") AS "t20"
WHERE (("t20"."born_on" IS NULL) OR ("t20"."born_on" >= MAKE_DATE(1995, 1, 1))) AND ((LEAST("t20"."twenty_one_on",
"t20"."died_on") IS NULL) OR ("t20"."started_on" <= LEAST("t20"."twenty_one_on", "t20"."died_on")))) AS "t22" CROSS
JOIN (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('pathway_steps')) AS "t9") AS "t18") AS "t23"
WHERE NOT (COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AND COALESCE("t23"."spell_ended_on" <
"t23"."record_begins_on", FALSE))) AS "t24") AS "t25") AS "t27"
UNION ALL
SELECT *
FROM (SELECT "t28"."person_id", "t28"."spell_started_on", "t28"."spell_ended_on", "t28"."episode_id", "t28".
"unknown_because", "t28"."is_older", "t28"."reckoned_from", "t28"."started_on", 1 AS "is_event"
FROM (SELECT "t26"."person_id", "t26"."spell_started_on", "t26"."spell_ended_on", "t26"."episode_id", "t26".
"unknown_because", "t26"."is_older", "t26"."reckoned_from", "t14"."event_on" AS "started_on"
FROM (SELECT "t24"."person_id", "t24"."spell_started_on", "t24"."spell_ended_on", "t24"."episode_id", "t24".
"unknown_because", "t24"."is_older", "t24"."reckoned_from"
FROM (SELECT "t23"."person_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23"."episode_id", "t23".
"unknown_because", "t23"."record_begins_on", COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AS
"is_older", CASE WHEN COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) THEN "t23".
"record_begins_on" ELSE "t23"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22"."episode_id", "t22".
"unknown_because", "t18"."record_begins_on"
FROM (SELECT "t20"."person_id", "t20"."started_on" AS "spell_started_on", LEAST("t20"."twenty_one_on", "t20".
"died_on") AS "spell_ended_on", "t20"."person_id" AS "episode_id", CASE WHEN "t20"."born_on" IS NULL THEN
'the day of birth is not known' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because"
FROM (SELECT "t19"."person_id", "t19"."started_on", "t19"."born_person", "t19"."born_on", "t19"."died_on", "t19".
"twenty_one_on"
FROM (SELECT "t17"."person_id", "t17"."started_on", "t10"."born_person", "t10"."born_on", "t10"."died_on", "t12".
"shift_from", "t12"."twenty_one_on"
FROM (SELECT "t8"."person_id", MIN("t8"."completed_on") AS "started_on"
FROM (SELECT *
FROM "pathway_steps" AS "t1"
WHERE "t1"."step" = 'plan') AS "t8" GROUP BY 1) AS "t17"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "born_person", "t3"."born_on", "t3"."died_on"
FROM "persons" AS "t3") AS "t10" ON "t17"."person_id" = "t10"."born_person"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "twenty_one_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'twenty_first_birthday' AND "t0"."variant" = 'all') AS "t12" ON "t10"."born_on" = "t12".
"shift_from") AS "t19") AS "t20"
WHERE (("t20"."born_on" IS NULL) OR ("t20"."born_on" >= MAKE_DATE(1995, 1, 1))) AND ((LEAST("t20"."twenty_one_on",
"t20"."died_on") IS NULL) OR ("t20"."started_on" <= LEAST("t20"."twenty_one_on", "t20"."died_on")))) AS "t22" CROSS
JOIN (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('pathway_steps')) AS "t9") AS "t18") AS "t23"
WHERE NOT (COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AND COALESCE("t23"."spell_ended_on" <
"t23"."record_begins_on", FALSE))) AS "t24") AS "t26"
INNER JOIN (SELECT "t7"."person_id" AS "event_person_id", "t7"."event_on"
FROM (SELECT DISTINCT "t1"."person_id", "t1"."completed_on" AS "event_on"
FROM "pathway_steps" AS "t1"
WHERE "t1"."step" = 'review') AS "t7") AS "t14" ON "t26"."person_id" = "t14"."event_person_id" AND "t14"."event_on" >=
"t26"."reckoned_from" AND (("t26"."spell_ended_on" IS NULL) OR ("t14"."event_on" <= "t26"."spell_ended_on"))) AS "t28"
) AS "t29") AS "t30") AS "t31") AS "t32") AS "t34"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'pathway_plan_review') AS "t11" ON "t34"."variant" = "t11"."limit_variant" AND "t34".
"started_on" = "t11"."limit_started_on") AS "t35";

-- measure LC01
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
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."due_on", "t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'adviser_allocated') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'adviser_allocated') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure LC02
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
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."due_on", "t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'pathway_assessment') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'pathway_assessment') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure LC04
SELECT CAST("t6"."period" AS VARCHAR) AS "period", CAST("t6"."person_id" AS VARCHAR) AS "person_id", CAST("t6".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t6"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(1.0 - "t6"."unknown" AS DOUBLE PRECISION) AS "counted", CAST("t6"."pending" AS
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
WHERE "t0"."standard" = 'pathway_plan_review') AS "t4"
INNER JOIN "periods" AS "t2" ON (("t4"."started_on" IS NULL) OR ("t4"."started_on" <= "t2"."to_on")) AND (("t4".
"done_on" IS NULL) OR ("t4"."done_on" > "t2"."to_on")) AND (("t4"."ended_other_on" IS NULL) OR ("t4"."ended_other_on"
> "t2"."to_on"))) AS "t5") AS "t6";
