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
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CASE WHEN ("t10"."started_on" IS NULL
) AND ("t10"."done_on" IS NULL) THEN CAST("t10"."unknown_because" IS NOT NULL AS DOUBLE) ELSE 0.0 END AS DOUBLE) AS
"unknown", CAST((1.0 - CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10".
"done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10".
"ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS DOUBLE)) - CAST("t10".
"unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t10"."unknown_because" IS NULL) AND (
"t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"
."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'in_need_review') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure CN01 by plan_family
SELECT "t17".* EXCLUDE ("episode_id", "told_group", "told_of")
FROM (SELECT "t16"."period", "t16"."person_id", "t16"."worker_id", "t16"."team_id", "t16"."category", "t16"."counted"
, "t16"."hit", "t16"."unknown", "t16"."pending", "t16"."overdue", "t16"."episode_id", "t16"."told_of", "t16".
"told_group", COALESCE(CASE WHEN "t16"."episode_id" IS NULL THEN 'no plan' WHEN "t16"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t16"."told_group") AS "group_id"
FROM (SELECT "t15"."period", "t15"."person_id", "t15"."worker_id", "t15"."team_id", "t15"."category", "t15"."counted"
, "t15"."hit", "t15"."unknown", "t15"."pending", "t15"."overdue", "t15"."episode_id", "t12"."told_of", "t12".
"told_group"
FROM (SELECT CAST("t13"."period" AS TEXT) AS "period", CAST("t13"."person_id" AS TEXT) AS "person_id", CAST("t13".
"worker_id" AS TEXT) AS "worker_id", CAST("t13"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(1.0 - "t13"."unknown" AS DOUBLE) AS "counted", CAST("t13"."overdue" AS DOUBLE) AS "hit", CAST("t13".
"unknown" AS DOUBLE) AS "unknown", CAST("t13"."pending" AS DOUBLE) AS "pending", CAST("t13"."overdue" AS DOUBLE) AS
"overdue", "t13"."episode_id"
FROM (SELECT "t11"."standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant", "t11".
"worker_id", "t11"."team_id", "t11"."started_on", "t11"."due_on", "t11"."done_on", "t11"."ended_other_on", "t11".
"unknown_because", "t11"."parameter_version", "t11"."period", "t11"."from_on", "t11"."to_on", "t11"."year_before_on",
CAST(("t11"."unknown_because" IS NULL) AND ("t11"."started_on" <= "t11"."to_on") AND (("t11"."done_on" IS NULL) OR (
"t11"."done_on" > "t11"."to_on")) AND (("t11"."ended_other_on" IS NULL) OR ("t11"."ended_other_on" > "t11"."to_on"))
AND COALESCE("t11"."due_on" < "t11"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t11"."unknown_because" IS
NULL) AND ("t11"."started_on" <= "t11"."to_on") AND (("t11"."done_on" IS NULL) OR ("t11"."done_on" > "t11"."to_on"))
AND (("t11"."ended_other_on" IS NULL) OR ("t11"."ended_other_on" > "t11"."to_on")) AND COALESCE("t11"."due_on" < "t11"
."to_on", FALSE) AS DOUBLE)) - CAST("t11"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t11".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'in_need_plan_length') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t11") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t4"."plan_id" AS "told_of", COALESCE("t9"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t4"
LEFT OUTER JOIN (SELECT "t3"."plan_id" AS "family_of", MIN("t3"."family") AS "family"
FROM "plan_families" AS "t3" GROUP BY 1) AS "t9" ON "t4"."plan_id" = "t9"."family_of") AS "t12" ON "t15"."episode_id"
= "t12"."told_of") AS "t16") AS "t17";

-- measure CN04 by plan_family
SELECT "t21".* EXCLUDE ("episode_id", "told_group", "told_of")
FROM (SELECT "t20"."period", "t20"."person_id", "t20"."worker_id", "t20"."team_id", "t20"."category", "t20"."counted"
, "t20"."hit", "t20"."unknown", "t20"."pending", "t20"."overdue", "t20"."episode_id", "t20"."told_of", "t20".
"told_group", COALESCE(CASE WHEN "t20"."episode_id" IS NULL THEN 'no plan' WHEN "t20"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t20"."told_group") AS "group_id"
FROM (SELECT "t19"."period", "t19"."person_id", "t19"."worker_id", "t19"."team_id", "t19"."category", "t19"."counted"
, "t19"."hit", "t19"."unknown", "t19"."pending", "t19"."overdue", "t19"."episode_id", "t14"."told_of", "t14".
"told_group"
FROM (SELECT CAST("t17"."period" AS TEXT) AS "period", CAST("t17"."person_id" AS TEXT) AS "person_id", CAST("t17".
"worker_id" AS TEXT) AS "worker_id", CAST("t17"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(1.0 - "t17"."unknown" AS DOUBLE) AS "counted", CAST("t17"."pending" AS DOUBLE) AS "hit", CAST("t17".
"unknown" AS DOUBLE) AS "unknown", CAST("t17"."pending" AS DOUBLE) AS "pending", CAST("t17"."overdue" AS DOUBLE) AS
"overdue", "t17"."episode_id"
FROM (SELECT "t16"."standard", "t16"."person_id", "t16"."episode_id", "t16"."sequence", "t16"."variant", "t16".
"worker_id", "t16"."team_id", "t16"."started_on", "t16"."due_on", "t16"."done_on", "t16"."ended_other_on", "t16".
"unknown_because", "t16"."parameter_version", "t16"."period", "t16"."from_on", "t16"."to_on", "t16"."year_before_on",
"t16"."overdue", "t16"."pending", "t16"."unknown", "t10"."first_person", "t10"."first_episode", "t10"."first_due_on"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."period", "t13"."from_on", "t13"."to_on", "t13"."year_before_on",
CAST(("t13"."unknown_because" IS NULL) AND ("t13"."started_on" <= "t13"."to_on") AND (("t13"."done_on" IS NULL) OR (
"t13"."done_on" > "t13"."to_on")) AND (("t13"."ended_other_on" IS NULL) OR ("t13"."ended_other_on" > "t13"."to_on"))
AND COALESCE("t13"."due_on" < "t13"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t13"."unknown_because" IS
NULL) AND ("t13"."started_on" <= "t13"."to_on") AND (("t13"."done_on" IS NULL) OR ("t13"."done_on" > "t13"."to_on"))
AND (("t13"."ended_other_on" IS NULL) OR ("t13"."ended_other_on" > "t13"."to_on")) AND COALESCE("t13"."due_on" < "t13"
."to_on", FALSE) AS DOUBLE)) - CAST("t13"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t13".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'in_need_visit') AS "t9"
INNER JOIN "periods" AS "t5" ON (("t9"."started_on" IS NULL) OR ("t9"."started_on" <= "t5"."to_on")) AND (("t9".
"done_on" IS NULL) OR ("t9"."done_on" > "t5"."to_on")) AND (("t9"."ended_other_on" IS NULL) OR ("t9"."ended_other_on"
> "t5"."to_on"))) AS "t13") AS "t16"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "first_person", "t1"."episode_id" AS "first_episode", "t1"."due_on" AS
"first_due_on"
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'in_need_visit' AND "t1"."sequence" = 1) AS "t10" ON "t16"."person_id" = "t10"."first_person"
AND "t16"."episode_id" = "t10"."first_episode") AS "t17"
WHERE ("t17"."first_due_on" IS NULL) OR ("t17"."first_due_on" <= "t17"."to_on")) AS "t19"
LEFT OUTER JOIN (SELECT "t4"."plan_id" AS "told_of", COALESCE("t11"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t4"
LEFT OUTER JOIN (SELECT "t2"."plan_id" AS "family_of", MIN("t2"."family") AS "family"
FROM "plan_families" AS "t2" GROUP BY 1) AS "t11" ON "t4"."plan_id" = "t11"."family_of") AS "t14" ON "t19".
"episode_id" = "t14"."told_of") AS "t20") AS "t21";

-- measure CN05 by plan_family
SELECT "t27".* EXCLUDE ("episode_id", "told_group", "told_of")
FROM (SELECT "t26"."period", "t26"."person_id", "t26"."worker_id", "t26"."team_id", "t26"."category", "t26"."counted"
, "t26"."hit", "t26"."unknown", "t26"."pending", "t26"."overdue", "t26"."episode_id", "t26"."told_of", "t26".
"told_group", COALESCE(CASE WHEN "t26"."episode_id" IS NULL THEN 'no plan' WHEN "t26"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t26"."told_group") AS "group_id"
FROM (SELECT "t25"."period", "t25"."person_id", "t25"."worker_id", "t25"."team_id", "t25"."category", "t25"."counted"
, "t25"."hit", "t25"."unknown", "t25"."pending", "t25"."overdue", "t25"."episode_id", "t17"."told_of", "t17".
"told_group"
FROM (SELECT *
FROM (SELECT CAST("t22"."period" AS TEXT) AS "period", CAST("t22"."person_id" AS TEXT) AS "person_id", CAST("t22".
"worker_id" AS TEXT) AS "worker_id", CAST("t22"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CAST("t22"."state" <> 'unknown' AS DOUBLE) AS DOUBLE) AS "counted", CAST(CAST("t22"."state" = 'met'
AS DOUBLE) AS DOUBLE) AS "hit", CAST(CAST("t22"."state" = 'unknown' AS DOUBLE) AS DOUBLE) AS "unknown", CAST(0.0 AS
DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue", "t22"."episode_id"
FROM (SELECT "t20"."standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20"."variant", "t20".
"worker_id", "t20"."team_id", "t20"."started_on", "t20"."due_on", "t20"."done_on", "t20"."ended_other_on", "t20".
"unknown_because", "t20"."parameter_version", "t20"."as_at", "t20"."state", "t20"."dated_on", "t7"."period", "t7".
"day"
FROM (SELECT *
FROM (SELECT "t14"."standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant", "t14".
"worker_id", "t14"."team_id", "t14"."started_on", "t14"."due_on", "t14"."done_on", "t14"."ended_other_on", "t14".
"unknown_because", "t14"."parameter_version", "t14"."as_at", CASE WHEN "t14"."unknown_because" IS NOT NULL THEN
'unknown' WHEN "t14"."started_on" > "t14"."as_at" THEN CAST(NULL AS TEXT) WHEN ("t14"."done_on" <= "t14"."as_at") AND
(("t14"."due_on" IS NULL) OR ("t14"."done_on" <= "t14"."due_on")) THEN 'met' WHEN ("t14"."ended_other_on" <= "t14".
"as_at") AND (("t14"."due_on" IS NULL) OR ("t14"."ended_other_on" <= "t14"."due_on")) THEN 'ended' WHEN "t14".
"due_on" < "t14"."as_at" THEN 'missed' ELSE 'pending' END AS "state", COALESCE("t14"."due_on", "t14"."started_on",
"t14"."done_on") AS "dated_on"
FROM (SELECT "t12"."standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant", "t12".
"worker_id", "t12"."team_id", "t12"."started_on", "t12"."due_on", "t12"."done_on", "t12"."ended_other_on", "t12".
"unknown_because", "t12"."parameter_version", "t9"."as_at"
FROM (SELECT *
FROM "ledger" AS "t2"
WHERE "t2"."standard" = 'in_need_review') AS "t12" CROSS JOIN "snapshot_day" AS "t9") AS "t14") AS "t18"
WHERE "t18"."state" IN ('met', 'missed', 'unknown') AND "t18"."dated_on" <= "t18"."as_at" AND (("t18"."due_on" IS NULL
) OR ("t18"."due_on" < "t18"."as_at"))) AS "t20"
INNER JOIN "period_days" AS "t7" ON "t20"."dated_on" = "t7"."day") AS "t22") AS "t23"
UNION ALL
SELECT *
FROM (SELECT CAST("t16"."period" AS TEXT) AS "period", CAST("t16"."person_id" AS TEXT) AS "person_id", CAST("t16".
"worker_id" AS TEXT) AS "worker_id", CAST("t16"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CASE WHEN ("t16"."started_on" IS NULL
) AND ("t16"."done_on" IS NULL) THEN CAST("t16"."unknown_because" IS NOT NULL AS DOUBLE) ELSE 0.0 END AS DOUBLE) AS
"unknown", CAST((1.0 - CAST(("t16"."unknown_because" IS NULL) AND ("t16"."started_on" <= "t16"."to_on") AND (("t16".
"done_on" IS NULL) OR ("t16"."done_on" > "t16"."to_on")) AND (("t16"."ended_other_on" IS NULL) OR ("t16".
"ended_other_on" > "t16"."to_on")) AND COALESCE("t16"."due_on" < "t16"."to_on", FALSE) AS DOUBLE)) - CAST("t16".
"unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t16"."unknown_because" IS NULL) AND (
"t16"."started_on" <= "t16"."to_on") AND (("t16"."done_on" IS NULL) OR ("t16"."done_on" > "t16"."to_on")) AND (("t16"
."ended_other_on" IS NULL) OR ("t16"."ended_other_on" > "t16"."to_on")) AND COALESCE("t16"."due_on" < "t16"."to_on",
FALSE) AS DOUBLE) AS DOUBLE) AS "overdue", "t16"."episode_id"
FROM (SELECT "t12"."standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant", "t12".
"worker_id", "t12"."team_id", "t12"."started_on", "t12"."due_on", "t12"."done_on", "t12"."ended_other_on", "t12".
"unknown_because", "t12"."parameter_version", "t8"."period", "t8"."from_on", "t8"."to_on", "t8"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t2"
WHERE "t2"."standard" = 'in_need_review') AS "t12"
INNER JOIN "periods" AS "t8" ON (("t12"."started_on" IS NULL) OR ("t12"."started_on" <= "t8"."to_on")) AND (("t12".
"done_on" IS NULL) OR ("t12"."done_on" > "t8"."to_on")) AND (("t12"."ended_other_on" IS NULL) OR ("t12".
"ended_other_on" > "t8"."to_on"))) AS "t16") AS "t21") AS "t25"
LEFT OUTER JOIN (SELECT "t6"."plan_id" AS "told_of", COALESCE("t13"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t6"
LEFT OUTER JOIN (SELECT "t4"."plan_id" AS "family_of", MIN("t4"."family") AS "family"
FROM "plan_families" AS "t4" GROUP BY 1) AS "t13" ON "t6"."plan_id" = "t13"."family_of") AS "t17" ON "t25".
"episode_id" = "t17"."told_of") AS "t26") AS "t27";
