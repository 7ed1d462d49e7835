-- clock in_need_plan_length
WITH t3 AS (SELECT "t0"."person_id", "t0"."plan_id" AS "episode_id", "t0"."started_on", "t0"."ended_on" AS "done_on",
1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM "in_need_spells" AS "t0"), t5 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS
"limit_started_on", "t1"."due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'in_need_plan_length'), t6 AS (SELECT "t3"."person_id", "t3"."episode_id", "t3"."started_on"
, "t3"."done_on", "t3"."sequence", "t3"."variant", "t3"."ended_other_on", "t3"."unknown_because", "t5".
"limit_variant", "t5"."limit_started_on", "t5"."limit_due_on", "t5"."version"
FROM t3 AS t3
LEFT OUTER JOIN t5 AS t5 ON "t3"."variant" = "t5"."limit_variant" AND "t3"."started_on" = "t5"."limit_started_on")
SELECT 'in_need_plan_length' AS "standard", "t6"."person_id", "t6"."episode_id", "t6"."sequence", "t6"."variant", "t6"
."started_on", "t6"."limit_due_on" AS "due_on", "t6"."done_on", IIF(NOT "t6"."done_on" IS NULL, DATE(NULL), "t6".
"ended_other_on") AS "ended_other_on", COALESCE("t6"."unknown_because", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."done_on" < "t6"."started_on" THEN 'the dates are in the wrong order' WHEN "t6"
."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t6".
"version" AS "parameter_version"
FROM t6 AS t6;

-- clock in_need_visit
WITH t6 AS (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_visits')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t6"."person_id", "t6"."episode_id", "t6"."spell_started_on", "t6"."spell_ended_on",
"t13"."record_begins_on"
FROM t6 AS t6 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on",
"t14"."spell_ended_on", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE
) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE), "t14"."record_begins_on",
"t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."spell_started_on",
"t15"."spell_ended_on", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."episode_id", "t16"."spell_started_on", "t16".
"spell_ended_on", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t7 AS (SELECT DISTINCT "t2"."person_id", "t2"."visit_on" AS "event_on"
FROM "cin_visits" AS "t2"
WHERE COALESCE("t2"."seen", TRUE)), t11 AS (SELECT "t7"."person_id" AS "event_person_id", "t7"."event_on"
FROM t7 AS t7), t19 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."spell_started_on", "t17".
"spell_ended_on", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND
(("t17"."spell_ended_on" IS NULL) OR ("t11"."event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id"
, "t19"."episode_id", "t19"."spell_started_on", "t19"."spell_ended_on", "t19"."is_older", "t19"."reckoned_from", "t19"
."started_on", 1 AS "is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."episode_id", "t21"."spell_started_on", "t21".
"spell_ended_on", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."episode_id", "t22"."spell_started_on", "t22".
"spell_ended_on", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22"
."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."episode_id", "t23"."spell_started_on", "t23".
"spell_ended_on", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'in_need_visit'), t26 AS (SELECT "t25"."person_id", "t25"."episode_id", "t25".
"spell_started_on", "t25"."spell_ended_on", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence",
"t25"."done_on", "t25"."ended_other_on", "t25"."variant", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'in_need_visit' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26"
."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;

-- clock in_need_review
WITH t7 AS (SELECT "t1"."person_id", "t1"."plan_id" AS "episode_id", "t1"."started_on" AS "spell_started_on", "t1".
"ended_on" AS "spell_ended_on"
FROM "in_need_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('cin_reviews')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t7"."person_id", "t7"."episode_id", "t7"."spell_started_on", "t7"."spell_ended_on",
"t13"."record_begins_on"
FROM t7 AS t7 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."episode_id", "t14"."spell_started_on",
"t14"."spell_ended_on", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE
) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE), "t14"."record_begins_on",
"t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."spell_started_on",
"t15"."spell_ended_on", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."episode_id", "t16"."spell_started_on", "t16".
"spell_ended_on", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t5 AS (SELECT DISTINCT "t2"."person_id", "t2"."plan_id" AS "episode_id", "t2"."held_on" AS
"event_on"
FROM "cin_reviews" AS "t2"), t11 AS (SELECT "t5"."person_id" AS "event_person_id", "t5"."episode_id" AS
"event_episode_id", "t5"."event_on"
FROM t5 AS t5), t19 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."spell_started_on", "t17".
"spell_ended_on", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t17"."episode_id" = "t11".
"event_episode_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t11".
"event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id", "t19"."episode_id", "t19".
"spell_started_on", "t19"."spell_ended_on", "t19"."is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS
"is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."episode_id", "t21"."spell_started_on", "t21".
"spell_ended_on", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."episode_id", "t22"."spell_started_on", "t22".
"spell_ended_on", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22"
."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."episode_id", "t23"."spell_started_on", "t23".
"spell_ended_on", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'in_need_review'), t26 AS (SELECT "t25"."person_id", "t25"."episode_id", "t25".
"spell_started_on", "t25"."spell_ended_on", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence",
"t25"."done_on", "t25"."ended_other_on", "t25"."variant", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'in_need_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26"
."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;
