-- clock permanence_tracked
WITH t13 AS (SELECT "t3"."person_id", "t3"."care_period_id", "t3"."started_on" AS "entered_on", "t3"."ended_on"
FROM "care_periods" AS "t3"), t14 AS (SELECT DISTINCT "t5"."care_plan_id" AS "of_plan"
FROM "care_plan_options" AS "t5"), t22 AS (SELECT "t6"."person_id" AS "planned_person", "t6"."started_on" AS
"planned_on", "t6"."ended_on" AS "planned_until"
FROM "care_plans" AS "t6"
WHERE EXISTS(SELECT 1
FROM t14 AS t14
WHERE "t6"."care_plan_id" = "t14"."of_plan")), t23 AS (SELECT "t13"."person_id", "t13"."care_period_id", "t13".
"entered_on", "t13"."ended_on", "t22"."planned_person", "t22"."planned_on", "t22"."planned_until"
FROM t13 AS t13
INNER JOIN t22 AS t22 ON "t13"."person_id" = "t22"."planned_person" AND ((("t22"."planned_on" >= "t13"."entered_on")
AND (("t13"."ended_on" IS NULL) OR ("t22"."planned_on" <= "t13"."ended_on"))) OR (("t22"."planned_on" IS NULL) AND (
"t22"."planned_until" IS NULL) AND ("t13"."ended_on" IS NULL)))), t25 AS (SELECT "t23"."person_id", "t23".
"care_period_id", "t23"."entered_on", "t23"."ended_on", MIN("t23"."planned_on") AS "started_on"
FROM t23 AS t23 GROUP BY 1, 2, 3, 4), t17 AS (SELECT "t1"."person_id" AS "home_person", "t1"."tracked_on" AS "home_on"
FROM "permanence_trackings" AS "t1"
WHERE "t1"."outcome" = 'achieved'), t26 AS (SELECT "t25"."person_id", "t25"."care_period_id", "t25"."entered_on",
"t25"."ended_on", "t25"."started_on", "t17"."home_person", "t17"."home_on"
FROM t25 AS t25
LEFT OUTER JOIN t17 AS t17 ON "t25"."person_id" = "t17"."home_person" AND "t17"."home_on" >= COALESCE("t25".
"started_on", "t25"."entered_on") AND (("t25"."ended_on" IS NULL) OR ("t17"."home_on" <= "t25"."ended_on"))), t27 AS (
SELECT "t26"."person_id", "t26"."care_period_id", "t26"."started_on", "t26"."ended_on", MIN("t26"."home_on") AS
"home_on"
FROM t26 AS t26 GROUP BY 1, 2, 3, 4), t29 AS (SELECT "t27"."person_id", "t27"."started_on" AS "spell_started_on",
"t27"."care_period_id" AS "episode_id", CASE WHEN "t27"."ended_on" IS NULL THEN "t27"."home_on" WHEN "t27"."home_on"
IS NULL OR "t27"."ended_on" <= "t27"."home_on" THEN "t27"."ended_on" ELSE "t27"."home_on" END AS "spell_ended_on"
FROM t27 AS t27), t12 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('permanence_trackings')), t20 AS (SELECT MAX("t12"."from_on") AS "record_begins_on"
FROM t12 AS t12), t30 AS (SELECT "t29"."person_id", "t29"."spell_started_on", "t29"."episode_id", "t29".
"spell_ended_on", "t20"."record_begins_on"
FROM t29 AS t29 CROSS JOIN t20 AS t20), t31 AS (SELECT "t30"."person_id", "t30"."spell_started_on", "t30".
"episode_id", "t30"."spell_ended_on", "t30"."record_begins_on", COALESCE("t30"."spell_started_on" < "t30".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t30"."spell_started_on" < "t30"."record_begins_on", FALSE),
"t30"."record_begins_on", "t30"."spell_started_on") AS "reckoned_from"
FROM t30 AS t30
WHERE NOT (COALESCE("t30"."spell_started_on" < "t30"."record_begins_on", FALSE) AND COALESCE("t30"."spell_ended_on" <
"t30"."record_begins_on", FALSE))), t32 AS (SELECT "t31"."person_id", "t31"."spell_started_on", "t31"."episode_id",
"t31"."spell_ended_on", "t31"."is_older", "t31"."reckoned_from"
FROM t31 AS t31), t34 AS (SELECT "t32"."person_id", "t32"."spell_started_on", "t32"."episode_id", "t32".
"spell_ended_on", "t32"."is_older", "t32"."reckoned_from", "t32"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t32 AS t32), t7 AS (SELECT DISTINCT "t1"."person_id", "t1"."tracked_on" AS "event_on"
FROM "permanence_trackings" AS "t1"), t18 AS (SELECT "t7"."person_id" AS "event_person_id", "t7"."event_on"
FROM t7 AS t7), t35 AS (SELECT "t33"."person_id", "t33"."spell_started_on", "t33"."episode_id", "t33".
"spell_ended_on", "t33"."is_older", "t33"."reckoned_from", "t18"."event_on" AS "started_on"
FROM t32 AS t33
INNER JOIN t18 AS t18 ON "t33"."person_id" = "t18"."event_person_id" AND "t18"."event_on" >= "t33"."reckoned_from" AND
(("t33"."spell_ended_on" IS NULL) OR ("t18"."event_on" <= "t33"."spell_ended_on"))), t36 AS (SELECT "t35"."person_id"
, "t35"."spell_started_on", "t35"."episode_id", "t35"."spell_ended_on", "t35"."is_older", "t35"."reckoned_from", "t35"
."started_on", 1 AS "is_event"
FROM t35 AS t35), t37 AS (SELECT *
FROM t34 AS t34
UNION ALL
SELECT *
FROM t36 AS t36), t38 AS (SELECT "t37"."person_id", "t37"."spell_started_on", "t37"."episode_id", "t37".
"spell_ended_on", "t37"."is_older", "t37"."started_on", "t37"."is_event"
FROM t37 AS t37), t39 AS (SELECT "t38"."person_id", "t38"."spell_started_on", "t38"."episode_id", "t38".
"spell_ended_on", "t38"."is_older", "t38"."started_on", "t38"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t38"
."person_id", "t38"."episode_id" ORDER BY "t38"."started_on" ASC, "t38"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t38"."started_on") OVER (
PARTITION BY "t38"."person_id", "t38"."episode_id" ORDER BY "t38"."started_on" ASC, "t38"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t38 AS t38), t41 AS (SELECT "t39"."person_id", "t39"."spell_started_on", "t39"."episode_id", "t39".
"spell_ended_on", "t39"."is_older", "t39"."started_on", "t39"."is_event", "t39"."sequence", "t39"."done_on", "t39".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t39 AS t39), t15 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'permanence_tracked'), t42 AS (SELECT "t41"."person_id", "t41"."spell_started_on", "t41".
"episode_id", "t41"."spell_ended_on", "t41"."is_older", "t41"."started_on", "t41"."is_event", "t41"."sequence", "t41"
."done_on", "t41"."ended_other_on", "t41"."variant", "t15"."limit_variant", "t15"."limit_started_on", "t15".
"limit_due_on", "t15"."version"
FROM t41 AS t41
LEFT OUTER JOIN t15 AS t15 ON "t41"."variant" = "t15"."limit_variant" AND "t41"."started_on" = "t15".
"limit_started_on")
SELECT 'permanence_tracked' AS "standard", "t42"."person_id", "t42"."episode_id", "t42"."sequence", "t42"."variant",
"t42"."started_on", "t42"."limit_due_on" AS "due_on", "t42"."done_on", IIF(NOT "t42"."done_on" IS NULL, DATE(NULL),
"t42"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t42"."spell_ended_on" < "t42"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t42"."is_older" AND ("t42"."sequence" = 1) AND (COALESCE("t42"."done_on",
"t42"."ended_other_on") <= "t42"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t42".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t42"."done_on" < "t42"."started_on" THEN
'the dates are in the wrong order' WHEN "t42"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t42"."version" AS "parameter_version"
FROM t42 AS t42;
