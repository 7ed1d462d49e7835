-- clock supervision
WITH t7 AS (SELECT "t1"."person_id", "t1"."started_on" AS "spell_started_on", "t1"."ended_on" AS "spell_ended_on",
"t1"."referral_id" AS "episode_id"
FROM "supervised_spells" AS "t1"), t8 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('supervision_children')), t13 AS (SELECT MAX("t8"."from_on") AS "record_begins_on"
FROM t8 AS t8), t14 AS (SELECT "t7"."person_id", "t7"."spell_started_on", "t7"."spell_ended_on", "t7"."episode_id",
"t13"."record_begins_on"
FROM t7 AS t7 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."spell_started_on", "t14".
"spell_ended_on", "t14"."episode_id", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE),
"t14"."record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."spell_started_on", "t15".
"spell_ended_on", "t15"."episode_id", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16".
"episode_id", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t5 AS (SELECT DISTINCT "t2"."person_id", "t2"."held_on" AS "event_on"
FROM "supervision_children" AS "t2"), t11 AS (SELECT "t5"."person_id" AS "event_person_id", "t5"."event_on"
FROM t5 AS t5), t19 AS (SELECT "t17"."person_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17".
"episode_id", "t17"."is_older", "t17"."reckoned_from", "t11"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t11 AS t11 ON "t17"."person_id" = "t11"."event_person_id" AND "t11"."event_on" >= "t17"."reckoned_from" AND
(("t17"."spell_ended_on" IS NULL) OR ("t11"."event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id"
, "t19"."spell_started_on", "t19"."spell_ended_on", "t19"."episode_id", "t19"."is_older", "t19"."reckoned_from", "t19"
."started_on", 1 AS "is_event"
FROM t19 AS t19), t21 AS (SELECT *
FROM t18 AS t18
UNION ALL
SELECT *
FROM t20 AS t20), t22 AS (SELECT "t21"."person_id", "t21"."spell_started_on", "t21"."spell_ended_on", "t21".
"episode_id", "t21"."is_older", "t21"."started_on", "t21"."is_event"
FROM t21 AS t21), t23 AS (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22".
"episode_id", "t22"."is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22".
"person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t22"."started_on") OVER (
PARTITION BY "t22"."person_id", "t22"."episode_id" ORDER BY "t22"."started_on" ASC, "t22"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23".
"episode_id", "t23"."is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t23 AS t23), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'supervision'), t26 AS (SELECT "t25"."person_id", "t25"."spell_started_on", "t25".
"spell_ended_on", "t25"."episode_id", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"
."done_on", "t25"."ended_other_on", "t25"."variant", "t9"."limit_variant", "t9"."limit_started_on", "t9".
"limit_due_on", "t9"."version"
FROM t25 AS t25
LEFT OUTER JOIN t9 AS t9 ON "t25"."variant" = "t9"."limit_variant" AND "t25"."started_on" = "t9"."limit_started_on")
SELECT 'supervision' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26".
"started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;

-- clock oversight
WITH t13 AS (SELECT "t3"."person_id", "t3"."started_on" AS "spell_started_on", "t3"."ended_on" AS "spell_ended_on",
"t3"."referral_id" AS "episode_id"
FROM "supervised_spells" AS "t3"), t14 AS (SELECT *
FROM "coverage" AS "t5"
WHERE "t5"."table_name" IN ('oversight_entries')), t20 AS (SELECT MAX("t14"."from_on") AS "record_begins_on"
FROM t14 AS t14), t23 AS (SELECT "t13"."person_id", "t13"."spell_started_on", "t13"."spell_ended_on", "t13".
"episode_id", "t20"."record_begins_on"
FROM t13 AS t13 CROSS JOIN t20 AS t20), t26 AS (SELECT "t23"."person_id", "t23"."spell_started_on", "t23".
"spell_ended_on", "t23"."episode_id", "t23"."record_begins_on", COALESCE("t23"."spell_started_on" < "t23".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE),
"t23"."record_begins_on", "t23"."spell_started_on") AS "reckoned_from"
FROM t23 AS t23
WHERE NOT (COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AND COALESCE("t23"."spell_ended_on" <
"t23"."record_begins_on", FALSE))), t27 AS (SELECT "t26"."person_id", "t26"."spell_started_on", "t26".
"spell_ended_on", "t26"."episode_id", "t26"."is_older", "t26"."reckoned_from"
FROM t26 AS t26), t29 AS (SELECT "t27"."person_id", "t27"."spell_started_on", "t27"."spell_ended_on", "t27".
"episode_id", "t27"."is_older", "t27"."reckoned_from", "t27"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t27 AS t27), t9 AS (SELECT DISTINCT "t4"."person_id", "t4"."entered_on" AS "event_on"
FROM "oversight_entries" AS "t4"), t18 AS (SELECT "t9"."person_id" AS "event_person_id", "t9"."event_on"
FROM t9 AS t9), t30 AS (SELECT "t28"."person_id", "t28"."spell_started_on", "t28"."spell_ended_on", "t28".
"episode_id", "t28"."is_older", "t28"."reckoned_from", "t18"."event_on" AS "started_on"
FROM t27 AS t28
INNER JOIN t18 AS t18 ON "t28"."person_id" = "t18"."event_person_id" AND "t18"."event_on" >= "t28"."reckoned_from" AND
(("t28"."spell_ended_on" IS NULL) OR ("t18"."event_on" <= "t28"."spell_ended_on"))), t31 AS (SELECT "t30"."person_id"
, "t30"."spell_started_on", "t30"."spell_ended_on", "t30"."episode_id", "t30"."is_older", "t30"."reckoned_from", "t30"
."started_on", 1 AS "is_event"
FROM t30 AS t30), t32 AS (SELECT *
FROM t29 AS t29
UNION ALL
SELECT *
FROM t31 AS t31), t33 AS (SELECT "t32"."person_id", "t32"."spell_started_on", "t32"."spell_ended_on", "t32".
"episode_id", "t32"."is_older", "t32"."started_on", "t32"."is_event"
FROM t32 AS t32), "t34" AS (SELECT "t33"."person_id", "t33"."spell_started_on", "t33"."spell_ended_on", "t33".
"episode_id", "t33"."is_older", "t33"."started_on", "t33"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t33".
"person_id", "t33"."episode_id" ORDER BY "t33"."started_on" ASC, "t33"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t33"."started_on") OVER (
PARTITION BY "t33"."person_id", "t33"."episode_id" ORDER BY "t33"."started_on" ASC, "t33"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t33 AS t33), t39 AS (SELECT "t35"."person_id", "t35"."spell_started_on", "t35"."spell_ended_on", "t35".
"episode_id", "t35"."is_older", "t35"."started_on", "t35"."is_event", IIF("t35"."is_older", CAST(NULL AS INTEGER),
"t35"."sequence") AS "sequence", "t35"."done_on", "t35"."spell_ended_on" AS "ended_other_on", "t35"."sequence" AS
"place"
FROM "t34" AS "t35"), t37 AS (SELECT DISTINCT "t35"."person_id", "t35"."started_on"
FROM "t34" AS "t35"), t16 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "settled_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_care' AND "t0"."variant" = 'all'), t21 AS (SELECT "t6"."person_id", "t6".
"care_period_id", "t6"."started_on", "t6"."ended_on", "t16"."shift_from", "t16"."settled_on"
FROM "care_periods" AS "t6"
LEFT OUTER JOIN t16 AS t16 ON "t6"."started_on" = "t16"."shift_from"), t22 AS (SELECT "t21"."person_id", "t21".
"care_period_id", "t21"."started_on", "t21"."ended_on", "t21"."settled_on"
FROM t21 AS t21), t25 AS (SELECT "t22"."person_id" AS "care_person", "t22"."started_on" AS "care_from", "t22".
"ended_on" AS "care_until", "t22"."settled_on" AS "care_settled_on"
FROM t22 AS t22), t41 AS (SELECT "t37"."person_id", "t37"."started_on", "t25"."care_person", "t25"."care_from", "t25"
."care_until", "t25"."care_settled_on"
FROM t37 AS t37
INNER JOIN t25 AS t25 ON "t37"."person_id" = "t25"."care_person" AND "t25"."care_from" <= "t37"."started_on" AND ((
"t25"."care_until" IS NULL) OR ("t25"."care_until" > "t37"."started_on"))), t44 AS (SELECT "t41"."person_id", "t41".
"started_on", MIN("t41"."care_settled_on") AS "settled_on"
FROM t41 AS t41 GROUP BY 1, 2), t46 AS (SELECT "t44"."person_id" AS "in_care_person", "t44"."started_on" AS
"in_care_day", "t44"."settled_on"
FROM t44 AS t44), t12 AS (SELECT "t1"."person_id" AS "plan_person", "t1"."started_on" AS "plan_from", "t1"."ended_on"
AS "plan_until"
FROM "cp_plans" AS "t1"), t40 AS (SELECT "t37"."person_id" AS "on_plan_person", "t37"."started_on" AS "on_plan_day"
FROM t37 AS t37
INNER JOIN t12 AS t12 ON "t37"."person_id" = "t12"."plan_person" AND "t12"."plan_from" <= "t37"."started_on" AND ((
"t12"."plan_until" IS NULL) OR ("t12"."plan_until" > "t37"."started_on"))), t43 AS (SELECT DISTINCT *
FROM t40 AS t40), t47 AS (SELECT "t39"."person_id", "t39"."spell_started_on", "t39"."spell_ended_on", "t39".
"episode_id", "t39"."is_older", "t39"."started_on", "t39"."is_event", "t39"."sequence", "t39"."done_on", "t39".
"ended_other_on", "t39"."place", "t46"."in_care_person", "t46"."in_care_day", "t46"."settled_on", "t43".
"on_plan_person", "t43"."on_plan_day"
FROM t39 AS t39
LEFT OUTER JOIN t46 AS t46 ON "t39"."person_id" = "t46"."in_care_person" AND "t39"."started_on" = "t46"."in_care_day"
LEFT OUTER JOIN t43 AS t43 ON "t39"."person_id" = "t43"."on_plan_person" AND "t39"."started_on" = "t43"."on_plan_day"
), t49 AS (SELECT "t47"."person_id", "t47"."spell_started_on", "t47"."spell_ended_on", "t47"."episode_id", "t47".
"is_older", "t47"."started_on", "t47"."is_event", "t47"."place" AS "sequence", "t47"."done_on", "t47".
"ended_other_on", "t47"."place", "t47"."in_care_person", "t47"."in_care_day", "t47"."settled_on", "t47".
"on_plan_person", "t47"."on_plan_day", NOT "t47"."on_plan_person" IS NULL AS "on_plan", NOT "t47"."in_care_person" IS
NULL AS "in_care", "t47"."started_on" >= "t47"."settled_on" AS "settled", CASE WHEN (NOT "t47"."in_care_person" IS
NULL) AND COALESCE("t47"."started_on" >= "t47"."settled_on", FALSE) AND NOT (NOT "t47"."on_plan_person" IS NULL) THEN
'care_settled' WHEN (NOT "t47"."in_care_person" IS NULL) AND NOT (COALESCE("t47"."started_on" >= "t47"."settled_on",
FALSE)) THEN 'care_new' WHEN NOT "t47"."on_plan_person" IS NULL THEN 'protection' ELSE 'in_need' END AS "variant"
FROM t47 AS t47), t15 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'oversight'), t50 AS (SELECT "t49"."person_id", "t49"."spell_started_on", "t49".
"spell_ended_on", "t49"."episode_id", "t49"."is_older", "t49"."started_on", "t49"."is_event", "t49"."sequence", "t49"
."done_on", "t49"."ended_other_on", "t49"."place", "t49"."in_care_person", "t49"."in_care_day", "t49"."settled_on",
"t49"."on_plan_person", "t49"."on_plan_day", "t49"."on_plan", "t49"."in_care", "t49"."settled", "t49"."variant", "t15"
."limit_variant", "t15"."limit_started_on", "t15"."limit_due_on", "t15"."version"
FROM t49 AS t49
LEFT OUTER JOIN t15 AS t15 ON "t49"."variant" = "t15"."limit_variant" AND "t49"."started_on" = "t15".
"limit_started_on")
SELECT 'oversight' AS "standard", "t50"."person_id", "t50"."episode_id", "t50"."sequence", "t50"."variant", "t50".
"started_on", "t50"."limit_due_on" AS "due_on", "t50"."done_on", IIF(NOT "t50"."done_on" IS NULL, DATE(NULL), "t50".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t50"."spell_ended_on" < "t50"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t50"."is_older" AND ("t50"."sequence" = 1) AND (COALESCE("t50"."done_on",
"t50"."ended_other_on") <= "t50"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t50".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t50"."done_on" < "t50"."started_on" THEN
'the dates are in the wrong order' WHEN "t50"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t50"."version" AS "parameter_version"
FROM t50 AS t50;

-- clock allocation
WITH t12 AS (SELECT DISTINCT "t2"."person_id", "t2"."wanted_on"
FROM "needs_for_worker" AS "t2"), t15 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "settled_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'first_year_of_care' AND "t1"."variant" = 'all'), t18 AS (SELECT "t6"."person_id", "t6".
"care_period_id", "t6"."started_on", "t6"."ended_on", "t15"."shift_from", "t15"."settled_on"
FROM "care_periods" AS "t6"
LEFT OUTER JOIN t15 AS t15 ON "t6"."started_on" = "t15"."shift_from"), t20 AS (SELECT "t18"."person_id", "t18".
"care_period_id", "t18"."started_on", "t18"."ended_on", "t18"."settled_on"
FROM t18 AS t18), t24 AS (SELECT "t20"."person_id" AS "care_person", "t20"."started_on" AS "care_from", "t20".
"ended_on" AS "care_until", "t20"."settled_on" AS "care_settled_on"
FROM t20 AS t20), t25 AS (SELECT "t12"."person_id", "t12"."wanted_on", "t24"."care_person", "t24"."care_from", "t24".
"care_until", "t24"."care_settled_on"
FROM t12 AS t12
INNER JOIN t24 AS t24 ON "t12"."person_id" = "t24"."care_person" AND "t24"."care_from" <= "t12"."wanted_on" AND ((
"t24"."care_until" IS NULL) OR ("t24"."care_until" > "t12"."wanted_on"))), t26 AS (SELECT "t25"."person_id", "t25".
"wanted_on", MIN("t25"."care_settled_on") AS "settled_on"
FROM t25 AS t25 GROUP BY 1, 2), t28 AS (SELECT "t26"."person_id" AS "in_care_person", "t26"."wanted_on" AS
"in_care_day", "t26"."settled_on"
FROM t26 AS t26), t13 AS (SELECT "t3"."person_id" AS "plan_person", "t3"."started_on" AS "plan_from", "t3"."ended_on"
AS "plan_until"
FROM "cp_plans" AS "t3"), t19 AS (SELECT "t12"."person_id" AS "on_plan_person", "t12"."wanted_on" AS "on_plan_day"
FROM t12 AS t12
INNER JOIN t13 AS t13 ON "t12"."person_id" = "t13"."plan_person" AND "t13"."plan_from" <= "t12"."wanted_on" AND ((
"t13"."plan_until" IS NULL) OR ("t13"."plan_until" > "t12"."wanted_on"))), t23 AS (SELECT DISTINCT *
FROM t19 AS t19), t29 AS (SELECT "t5"."person_id", "t5"."referral_id", "t5"."wanted_on", "t5"."ended_on", "t5".
"given_on", "t5"."sequence", "t28"."in_care_person", "t28"."in_care_day", "t28"."settled_on", "t23"."on_plan_person",
"t23"."on_plan_day"
FROM "needs_for_worker" AS "t5"
LEFT OUTER JOIN t28 AS t28 ON "t5"."person_id" = "t28"."in_care_person" AND "t5"."wanted_on" = "t28"."in_care_day"
LEFT OUTER JOIN t23 AS t23 ON "t5"."person_id" = "t23"."on_plan_person" AND "t5"."wanted_on" = "t23"."on_plan_day"),
t31 AS (SELECT "t29"."person_id", "t29"."sequence", "t29"."referral_id" AS "episode_id", "t29"."wanted_on" AS
"started_on", "t29"."given_on" AS "done_on", "t29"."ended_on" AS "ended_other_on", IIF((NOT "t29"."on_plan_person" IS
NULL) OR (NOT "t29"."in_care_person" IS NULL), 'protection', 'in_need') AS "variant", CAST(NULL AS TEXT) AS
"unknown_because"
FROM t29 AS t29), t14 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'allocation'), t32 AS (SELECT "t31"."person_id", "t31"."sequence", "t31"."episode_id", "t31"
."started_on", "t31"."done_on", "t31"."ended_other_on", "t31"."variant", "t31"."unknown_because", "t14".
"limit_variant", "t14"."limit_started_on", "t14"."limit_due_on", "t14"."version"
FROM t31 AS t31
LEFT OUTER JOIN t14 AS t14 ON "t31"."variant" = "t14"."limit_variant" AND "t31"."started_on" = "t14".
"limit_started_on"), t34 AS (SELECT "t32"."person_id", "t32"."sequence", "t32"."episode_id", "t32"."started_on", "t32"
."done_on", "t32"."ended_other_on", "t32"."variant", "t32"."unknown_because", "t32"."limit_variant", "t32".
"limit_started_on", "t32"."limit_due_on", "t32"."version", "t32"."limit_due_on" AS "due_on", "t32"."version" AS
"parameter_version"
FROM t32 AS t32), t9 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('involvements')), t17 AS (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM t9 AS t9), t35 AS (SELECT "t34"."person_id", "t34"."sequence", "t34"."episode_id", "t34"."started_on", "t34".
"done_on", "t34"."ended_other_on", "t34"."variant", "t34"."unknown_because", "t34"."limit_variant", "t34".
"limit_started_on", "t34"."limit_due_on", "t34"."version", "t34"."due_on", "t34"."parameter_version", "t17".
"record_begins_on"
FROM t34 AS t34 CROSS JOIN t17 AS t17)
SELECT 'allocation' AS "standard", "t35"."person_id", "t35"."episode_id", "t35"."sequence", "t35"."variant", "t35".
"started_on", "t35"."due_on", "t35"."done_on", IIF(NOT "t35"."done_on" IS NULL, DATE(NULL), "t35"."ended_other_on") AS
"ended_other_on", COALESCE(COALESCE("t35"."unknown_because", IIF(("t35"."started_on" < "t35"."record_begins_on") AND
NOT (COALESCE("t35"."done_on" <= "t35"."due_on", FALSE)), 'it is older than its record', CAST(NULL AS TEXT))), CASE
WHEN "t35"."started_on" IS NULL THEN 'the start date is missing' WHEN "t35"."done_on" < "t35"."started_on" THEN
'the dates are in the wrong order' WHEN "t35"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t35"."parameter_version"
FROM t35 AS t35;

-- clock waiting_review
WITH t12 AS (SELECT "t1"."person_id", "t1"."referral_id" || ':' || COALESCE(CAST("t1"."wanted_on" AS TEXT), '') AS
"episode_id", "t1"."wanted_on" AS "spell_started_on", COALESCE("t1"."given_on", "t1"."ended_on") AS "spell_ended_on"
FROM "needs_for_worker" AS "t1"
WHERE ("t1"."wanted_on" IS NULL) OR (COALESCE("t1"."given_on", "t1"."ended_on") IS NULL) OR (COALESCE("t1"."given_on"
, "t1"."ended_on") > "t1"."wanted_on")), t6 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('waiting_reviews')), t13 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t14 AS (SELECT "t12"."person_id", "t12"."episode_id", "t12"."spell_started_on", "t12".
"spell_ended_on", "t13"."record_begins_on"
FROM t12 AS t12 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."episode_id", "t14".
"spell_started_on", "t14"."spell_ended_on", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE),
"t14"."record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."episode_id", "t15"."spell_started_on",
"t15"."spell_ended_on", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."episode_id", "t16"."spell_started_on", "t16".
"spell_ended_on", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t4 AS (SELECT DISTINCT "t2"."person_id", "t2"."reviewed_on" AS "event_on"
FROM "waiting_reviews" AS "t2"), t9 AS (SELECT "t4"."person_id" AS "event_person_id", "t4"."event_on"
FROM t4 AS t4), t19 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."spell_started_on", "t17".
"spell_ended_on", "t17"."is_older", "t17"."reckoned_from", "t9"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t9 AS t9 ON "t17"."person_id" = "t9"."event_person_id" AND "t9"."event_on" >= "t17"."reckoned_from" AND ((
"t17"."spell_ended_on" IS NULL) OR ("t9"."event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id",
"t19"."episode_id", "t19"."spell_started_on", "t19"."spell_ended_on", "t19"."is_older", "t19"."reckoned_from", "t19".
"started_on", 1 AS "is_event"
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
FROM t23 AS t23), t7 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'waiting_review'), t26 AS (SELECT "t25"."person_id", "t25"."episode_id", "t25".
"spell_started_on", "t25"."spell_ended_on", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence",
"t25"."done_on", "t25"."ended_other_on", "t25"."variant", "t7"."limit_variant", "t7"."limit_started_on", "t7".
"limit_due_on", "t7"."version"
FROM t25 AS t25
LEFT OUTER JOIN t7 AS t7 ON "t25"."variant" = "t7"."limit_variant" AND "t25"."started_on" = "t7"."limit_started_on")
SELECT 'waiting_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26"
."started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;
