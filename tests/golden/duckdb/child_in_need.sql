-- clock in_need_plan_length
SELECT 'in_need_plan_length' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6"."variant", "t6"
."started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", CASE WHEN "t6"."done_on" IS NOT NULL THEN CAST(NULL AS
DATE) ELSE "t6"."ended_other_on" END AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN
'the dates are in the wrong order' WHEN "t6"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE
NULL END) AS "unknown_because", "t6"."version" AS "parameter_version"
FROM (SELECT "t3"."person_id", "t3"."episode_id", "t3"."started_on", "t3"."done_on", "t3"."sequence", "t3"."variant",
"t3"."ended_other_on", "t3"."unknown_because", "t5"."limit_variant", "t5"."limit_started_on", "t5"."limit_due_on",
"t5"."version"
FROM (SELECT "t0"."person_id", "t0"."plan_id" AS "episode_id", "t0"."started_on", "t0"."ended_on" AS "done_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM "in_need_spells" AS "t0") AS "t3"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'in_need_plan_length') AS "t5" ON "t3"."variant" = "t5"."limit_variant" AND "t3".
"started_on" = "t5"."limit_started_on") AS "t6";

-- clock in_need_visit
SELECT 'in_need_visit' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26"
."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", CASE WHEN "t26"."done_on" IS NOT NULL THEN CAST(
NULL AS DATE) ELSE "t26"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26".
"spell_started_on" THEN 'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (
COALESCE("t26"."done_on", "t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE
NULL END, CASE WHEN "t26"."started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26".
"started_on" THEN 'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM (SELECT "t25"."person_id", "t25"."episode_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25".
"is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"."done_on", "t25"."ended_other_on", "t25".
"variant", "t9"."limit_variant", "t9"."limit_started_on", "t9"."limit_due_on", "t9"."version"
FROM (SELECT "t23"."person_id", "t23"."episode_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23".
"is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23"."spell_ended_on" AS
"ended_other_on", 'all' AS "variant"
FROM (SELECT "t22"."person_id", "t22"."episode_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22".
"is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22"."person_id", "t22".
"episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t22"."started_on") OVER (PARTITION BY "t22"."person_id",
"t22"."episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t21".* EXCLUDE ("reckoned_from")
FROM (SELECT *
FROM (SELECT "t16"."person_id", "t16"."episode_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16".
"is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t6"."person_id", "t6"."episode_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1") AS "t6" CROSS JOIN (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_visits')) AS "t8") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t16") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t19"."person_id", "t19"."episode_id", "t19"."spell_started_on", "t19"."spell_ended_on", "t19".
"is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM (SELECT "t17"."person_id", "t17"."episode_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17".
"is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t6"."person_id", "t6"."episode_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1") AS "t6" CROSS JOIN (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_visits')) AS "t8") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t17"
INNER JOIN (SELECT "t7"."person_id" AS "event_person_id", "t7"."event_on"
FROM (SELECT DISTINCT "t2"."person_id", "t2"."visit_on" AS "event_on"
FROM "cin_visits" AS "t2"
WHERE COALESCE("t2"."seen", TRUE)) AS "t7") AS "t11" ON "t17"."person_id" = "t11"."event_person_id" AND "t11".
"event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t11"."event_on" <= "t17".
"spell_ended_on"))) AS "t19") AS "t20") AS "t21") AS "t22") AS "t23") AS "t25"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'in_need_visit') AS "t9" ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" =
"t9"."limit_started_on") AS "t26";

-- clock in_need_review
SELECT 'in_need_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26"
."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", CASE WHEN "t26"."done_on" IS NOT NULL THEN CAST(
NULL AS DATE) ELSE "t26"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26".
"spell_started_on" THEN 'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (
COALESCE("t26"."done_on", "t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE
NULL END, CASE WHEN "t26"."started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26".
"started_on" THEN 'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM (SELECT "t25"."person_id", "t25"."episode_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25".
"is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"."done_on", "t25"."ended_other_on", "t25".
"variant", "t9"."limit_variant", "t9"."limit_started_on", "t9"."limit_due_on", "t9"."version"
FROM (SELECT "t23"."person_id", "t23"."episode_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23".
"is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23"."spell_ended_on" AS
"ended_other_on", 'all' AS "variant"
FROM (SELECT "t22"."person_id", "t22"."episode_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22".
"is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22"."person_id", "t22".
"episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t22"."started_on") OVER (PARTITION BY "t22"."person_id",
"t22"."episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t21".* EXCLUDE ("reckoned_from")
FROM (SELECT *
FROM (SELECT "t16"."person_id", "t16"."episode_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16".
"is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t7"."person_id", "t7"."episode_id", "t7"."spell_started_on", "t7"."spell_ended_on", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1") AS "t7" CROSS JOIN (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_reviews')) AS "t8") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t16") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t19"."person_id", "t19"."episode_id", "t19"."spell_started_on", "t19"."spell_ended_on", "t19".
"is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM (SELECT "t17"."person_id", "t17"."episode_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17".
"is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t7"."person_id", "t7"."episode_id", "t7"."spell_started_on", "t7"."spell_ended_on", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1") AS "t7" CROSS JOIN (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_reviews')) AS "t8") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t17"
INNER JOIN (SELECT "t5"."person_id" AS "event_person_id", "t5"."episode_id" AS "event_episode_id", "t5"."event_on"
FROM (SELECT DISTINCT "t2"."person_id", "t2"."plan_id" AS "episode_id", "t2"."held_on" AS "event_on"
FROM "cin_reviews" AS "t2") AS "t5") AS "t11" ON "t17"."person_id" = "t11"."event_person_id" AND "t17"."episode_id" =
"t11"."event_episode_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR (
"t11"."event_on" <= "t17"."spell_ended_on"))) AS "t19") AS "t20") AS "t21") AS "t22") AS "t23") AS "t25"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'in_need_review') AS "t9" ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" =
"t9"."limit_started_on") AS "t26";

-- measure CN01
SELECT CAST("t6"."period" AS TEXT) AS "period", CAST("t6"."person_id" AS TEXT) AS "person_id", CAST("t6"."worker_id"
AS TEXT) AS "worker_id", CAST("t6"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(1.0 - "t6"."unknown" AS DOUBLE) AS "counted", CAST("t6"."overdue" AS DOUBLE) AS "hit", CAST("t6"."unknown" AS
DOUBLE) AS "unknown", CAST("t6"."pending" AS DOUBLE) AS "pending", CAST("t6"."overdue" AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."standard", "t5"."person_id", "t5"."episode_id", "t5"."sequence", "t5"."variant", "t5"."worker_id",
"t5"."team_id", "t5"."started_on", "t5"."due_on", "t5"."done_on", "t5"."ended_other_on", "t5"."unknown_because", "t5"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", CAST(("t5".
"unknown_because" IS NULL) AND ("t5"."started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" >
"t5"."to_on")) AND (("t5"."ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5".
"due_on" < "t5"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t5"."unknown_because" IS NULL) AND ("t5".
"started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" > "t5"."to_on")) AND (("t5".
"ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5"."due_on" < "t5"."to_on", FALSE
) AS DOUBLE)) - CAST("t5"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t5"."unknown_because" IS NOT
NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t4"."standard", "t4"."person_id", "t4"."episode_id", "t4"."sequence", "t4"."variant", "t4"."worker_id",
"t4"."team_id", "t4"."started_on", "t4"."due_on", "t4"."done_on", "t4"."ended_other_on", "t4"."unknown_because", "t4"
."parameter_version", "t2"."period", "t2"."from_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'in_need_plan_length') AS "t4"
INNER JOIN "periods" AS "t2" ON (("t4"."started_on" IS NULL) OR ("t4"."started_on" <= "t2"."to_on")) AND (("t4".
"done_on" IS NULL) OR ("t4"."done_on" > "t2"."to_on")) AND (("t4"."ended_other_on" IS NULL) OR ("t4"."ended_other_on"
> "t2"."to_on"))) AS "t5") AS "t6";

-- measure CN04
SELECT CAST("t10"."period" AS TEXT) AS "period", CAST("t10"."person_id" AS TEXT) AS "person_id", CAST("t10".
"worker_id" AS TEXT) AS "worker_id", CAST("t10"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(1.0 - "t10"."unknown" AS DOUBLE) AS "counted", CAST("t10"."pending" AS DOUBLE) AS "hit", CAST("t10".
"unknown" AS DOUBLE) AS "unknown", CAST("t10"."pending" AS DOUBLE) AS "pending", CAST("t10"."overdue" AS DOUBLE) AS
"overdue"
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."period", "t9"."from_on", "t9"."to_on", "t9"."year_before_on", "t9"."overdue", "t9".
"pending", "t9"."unknown", "t6"."first_person", "t6"."first_episode", "t6"."first_due_on"
FROM (SELECT "t7"."standard", "t7"."person_id", "t7"."episode_id", "t7"."sequence", "t7"."variant", "t7"."worker_id",
"t7"."team_id", "t7"."started_on", "t7"."due_on", "t7"."done_on", "t7"."ended_other_on", "t7"."unknown_because", "t7"
."parameter_version", "t7"."period", "t7"."from_on", "t7"."to_on", "t7"."year_before_on", CAST(("t7".
"unknown_because" IS NULL) AND ("t7"."started_on" <= "t7"."to_on") AND (("t7"."done_on" IS NULL) OR ("t7"."done_on" >
"t7"."to_on")) AND (("t7"."ended_other_on" IS NULL) OR ("t7"."ended_other_on" > "t7"."to_on")) AND COALESCE("t7".
"due_on" < "t7"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t7"."unknown_because" IS NULL) AND ("t7".
"started_on" <= "t7"."to_on") AND (("t7"."done_on" IS NULL) OR ("t7"."done_on" > "t7"."to_on")) AND (("t7".
"ended_other_on" IS NULL) OR ("t7"."ended_other_on" > "t7"."to_on")) AND COALESCE("t7"."due_on" < "t7"."to_on", FALSE
) AS DOUBLE)) - CAST("t7"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t7"."unknown_because" IS NOT
NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t5"."standard", "t5"."person_id", "t5"."episode_id", "t5"."sequence", "t5"."variant", "t5"."worker_id",
"t5"."team_id", "t5"."started_on", "t5"."due_on", "t5"."done_on", "t5"."ended_other_on", "t5"."unknown_because", "t5"
."parameter_version", "t2"."period", "t2"."from_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'in_need_visit') AS "t5"
INNER JOIN "periods" AS "t2" ON (("t5"."started_on" IS NULL) OR ("t5"."started_on" <= "t2"."to_on")) AND (("t5".
"done_on" IS NULL) OR ("t5"."done_on" > "t2"."to_on")) AND (("t5"."ended_other_on" IS NULL) OR ("t5"."ended_other_on"
> "t2"."to_on"))) AS "t7") AS "t9"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "first_person", "t0"."episode_id" AS "first_episode", "t0"."due_on" AS
"first_due_on"
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'in_need_visit' AND "t0"."sequence" = 1) AS "t6" ON "t9"."person_id" = "t6"."first_person" AND
"t9"."episode_id" = "t6"."first_episode") AS "t10"
WHERE ("t10"."first_due_on" IS NULL) OR ("t10"."first_due_on" <= "t10"."to_on");

-- measure CN05
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
WHERE "t1"."standard" = 'in_need_review') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'in_need_review') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
