-- clock permanence_tracked
WITH t13 AS (SELECT DISTINCT "t5"."care_plan_id" AS "of_plan"
FROM "care_plan_options" AS "t5"), t21 AS (SELECT "t7"."person_id" AS "planned_person", "t7"."started_on" AS
"planned_on"
FROM "care_plans" AS "t7"
WHERE EXISTS(SELECT 1
FROM t13 AS t13
WHERE "t7"."care_plan_id" = "t13"."of_plan")), t22 AS (SELECT "t6"."person_id", "t6"."care_period_id", "t6".
"started_on", "t6"."ended_on", "t21"."planned_person", "t21"."planned_on"
FROM "care_periods" AS "t6"
INNER JOIN t21 AS t21 ON "t6"."person_id" = "t21"."planned_person" AND "t21"."planned_on" >= "t6"."started_on" AND ((
"t6"."ended_on" IS NULL) OR ("t21"."planned_on" <= "t6"."ended_on"))), t24 AS (SELECT "t22"."person_id", "t22".
"care_period_id", "t22"."ended_on", MIN("t22"."planned_on") AS "started_on"
FROM t22 AS t22 GROUP BY 1, 2, 3), t16 AS (SELECT "t1"."person_id" AS "home_person", "t1"."tracked_on" AS "home_on"
FROM "permanence_trackings" AS "t1"
WHERE "t1"."outcome" = 'achieved'), t25 AS (SELECT "t24"."person_id", "t24"."care_period_id", "t24"."ended_on", "t24"
."started_on", "t16"."home_person", "t16"."home_on"
FROM t24 AS t24
LEFT OUTER JOIN t16 AS t16 ON "t24"."person_id" = "t16"."home_person" AND "t16"."home_on" >= "t24"."started_on" AND (
("t24"."ended_on" IS NULL) OR ("t16"."home_on" <= "t24"."ended_on"))), t26 AS (SELECT "t25"."person_id", "t25".
"care_period_id", "t25"."started_on", "t25"."ended_on", MIN("t25"."home_on") AS "home_on"
FROM t25 AS t25 GROUP BY 1, 2, 3, 4), t28 AS (SELECT "t26"."person_id", "t26"."started_on" AS "spell_started_on",
"t26"."care_period_id" AS "episode_id", CASE WHEN "t26"."ended_on" IS NULL THEN "t26"."home_on" WHEN "t26"."home_on"
IS NULL OR "t26"."ended_on" <= "t26"."home_on" THEN "t26"."ended_on" ELSE "t26"."home_on" END AS "spell_ended_on"
FROM t26 AS t26), t12 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('permanence_trackings')), t19 AS (SELECT MAX("t12"."from_on") AS "record_begins_on"
FROM t12 AS t12), t29 AS (SELECT "t28"."person_id", "t28"."spell_started_on", "t28"."episode_id", "t28".
"spell_ended_on", "t19"."record_begins_on"
FROM t28 AS t28 CROSS JOIN t19 AS t19), t30 AS (SELECT "t29"."person_id", "t29"."spell_started_on", "t29".
"episode_id", "t29"."spell_ended_on", "t29"."record_begins_on", COALESCE("t29"."spell_started_on" < "t29".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t29"."spell_started_on" < "t29"."record_begins_on", FALSE),
"t29"."record_begins_on", "t29"."spell_started_on") AS "reckoned_from"
FROM t29 AS t29
WHERE NOT (COALESCE("t29"."spell_started_on" < "t29"."record_begins_on", FALSE) AND COALESCE("t29"."spell_ended_on" <
"t29"."record_begins_on", FALSE))), t31 AS (SELECT "t30"."person_id", "t30"."spell_started_on", "t30"."episode_id",
"t30"."spell_ended_on", "t30"."is_older", "t30"."reckoned_from"
FROM t30 AS t30), t33 AS (SELECT "t31"."person_id", "t31"."spell_started_on", "t31"."episode_id", "t31".
"spell_ended_on", "t31"."is_older", "t31"."reckoned_from", "t31"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t31 AS t31), t8 AS (SELECT DISTINCT "t1"."person_id", "t1"."tracked_on" AS "event_on"
FROM "permanence_trackings" AS "t1"), t17 AS (SELECT "t8"."person_id" AS "event_person_id", "t8"."event_on"
FROM t8 AS t8), t34 AS (SELECT "t32"."person_id", "t32"."spell_started_on", "t32"."episode_id", "t32".
"spell_ended_on", "t32"."is_older", "t32"."reckoned_from", "t17"."event_on" AS "started_on"
FROM t31 AS t32
INNER JOIN t17 AS t17 ON "t32"."person_id" = "t17"."event_person_id" AND "t17"."event_on" >= "t32"."reckoned_from" AND
(("t32"."spell_ended_on" IS NULL) OR ("t17"."event_on" <= "t32"."spell_ended_on"))), t35 AS (SELECT "t34"."person_id"
, "t34"."spell_started_on", "t34"."episode_id", "t34"."spell_ended_on", "t34"."is_older", "t34"."reckoned_from", "t34"
."started_on", 1 AS "is_event"
FROM t34 AS t34), t36 AS (SELECT *
FROM t33 AS t33
UNION ALL
SELECT *
FROM t35 AS t35), t37 AS (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."episode_id", "t36".
"spell_ended_on", "t36"."is_older", "t36"."started_on", "t36"."is_event"
FROM t36 AS t36), t38 AS (SELECT "t37"."person_id", "t37"."spell_started_on", "t37"."episode_id", "t37".
"spell_ended_on", "t37"."is_older", "t37"."started_on", "t37"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t37"
."person_id", "t37"."episode_id" ORDER BY "t37"."started_on" ASC, "t37"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t37"."started_on") OVER (
PARTITION BY "t37"."person_id", "t37"."episode_id" ORDER BY "t37"."started_on" ASC, "t37"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t37 AS t37), t40 AS (SELECT "t38"."person_id", "t38"."spell_started_on", "t38"."episode_id", "t38".
"spell_ended_on", "t38"."is_older", "t38"."started_on", "t38"."is_event", "t38"."sequence", "t38"."done_on", "t38".
"spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t38 AS t38), t14 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'permanence_tracked'), t41 AS (SELECT "t40"."person_id", "t40"."spell_started_on", "t40".
"episode_id", "t40"."spell_ended_on", "t40"."is_older", "t40"."started_on", "t40"."is_event", "t40"."sequence", "t40"
."done_on", "t40"."ended_other_on", "t40"."variant", "t14"."limit_variant", "t14"."limit_started_on", "t14".
"limit_due_on", "t14"."version"
FROM t40 AS t40
LEFT OUTER JOIN t14 AS t14 ON "t40"."variant" = "t14"."limit_variant" AND "t40"."started_on" = "t14".
"limit_started_on")
SELECT 'permanence_tracked' AS "standard", "t41"."person_id", "t41"."episode_id", "t41"."sequence", "t41"."variant",
"t41"."started_on", "t41"."limit_due_on" AS "due_on", "t41"."done_on", IIF(NOT "t41"."done_on" IS NULL, DATE(NULL),
"t41"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t41"."spell_ended_on" < "t41"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t41"."is_older" AND ("t41"."sequence" = 1) AND (COALESCE("t41"."done_on",
"t41"."ended_other_on") <= "t41"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t41".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t41"."done_on" < "t41"."started_on" THEN
'the dates are in the wrong order' WHEN "t41"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t41"."version" AS "parameter_version"
FROM t41 AS t41;
