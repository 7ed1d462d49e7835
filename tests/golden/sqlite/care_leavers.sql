-- clock adviser_allocated
WITH t5 AS (SELECT "t3"."person_id" AS "step_person", "t3"."started_on" AS "step_on"
FROM "adviser_allocations" AS "t3"), t11 AS (SELECT "t5"."step_person", MIN("t5"."step_on") AS "first_on"
FROM t5 AS t5 GROUP BY 1), t13 AS (SELECT "t4"."person_id", "t4"."started_on", "t4"."care_period_id" AS "episode_id",
IIF("t11"."first_on" < "t4"."started_on", "t4"."started_on", "t11"."first_on") AS "done_on", "t4"."ended_on" AS
"ended_other_on"
FROM "leaving_care_starts" AS "t4"
LEFT OUTER JOIN t11 AS t11 ON "t4"."person_id" = "t11"."step_person"), t15 AS (SELECT "t13"."person_id", "t13".
"started_on", "t13"."episode_id", "t13"."done_on", "t13"."ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(
NULL AS TEXT) AS "unknown_because"
FROM t13 AS t13), t8 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'adviser_allocated'), t16 AS (SELECT "t15"."person_id", "t15"."started_on", "t15".
"episode_id", "t15"."done_on", "t15"."ended_other_on", "t15"."sequence", "t15"."variant", "t15"."unknown_because",
"t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM t15 AS t15
LEFT OUTER JOIN t8 AS t8 ON "t15"."variant" = "t8"."limit_variant" AND "t15"."started_on" = "t8"."limit_started_on"),
t18 AS (SELECT "t16"."person_id", "t16"."started_on", "t16"."episode_id", "t16"."done_on", "t16"."ended_other_on",
"t16"."sequence", "t16"."variant", "t16"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version", "t16"."limit_due_on" AS "due_on", "t16"."version" AS "parameter_version"
FROM t16 AS t16), t6 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('adviser_allocations')), t12 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t19 AS (SELECT "t18"."person_id", "t18"."started_on", "t18"."episode_id", "t18"."done_on", "t18".
"ended_other_on", "t18"."sequence", "t18"."variant", "t18"."unknown_because", "t18"."limit_variant", "t18".
"limit_started_on", "t18"."limit_due_on", "t18"."version", "t18"."due_on", "t18"."parameter_version", "t12".
"record_begins_on"
FROM t18 AS t18 CROSS JOIN t12 AS t12)
SELECT 'adviser_allocated' AS "standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19"."variant",
"t19"."started_on", "t19"."due_on", "t19"."done_on", IIF(NOT "t19"."done_on" IS NULL, DATE(NULL), "t19".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t19"."unknown_because", IIF(("t19"."started_on" < "t19".
"record_begins_on") AND NOT (COALESCE("t19"."done_on" <= "t19"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t19"."started_on" IS NULL THEN 'the start date is missing' WHEN "t19"."done_on" < "t19".
"started_on" THEN 'the dates are in the wrong order' WHEN "t19"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t19"."parameter_version"
FROM t19 AS t19;

-- clock pathway_assessment
WITH t7 AS (SELECT "t3"."person_id" AS "step_person", "t3"."completed_on" AS "step_on"
FROM "pathway_steps" AS "t3"
WHERE "t3"."step" = 'assessment'), t12 AS (SELECT "t7"."step_person", MIN("t7"."step_on") AS "first_on"
FROM t7 AS t7 GROUP BY 1), t13 AS (SELECT "t4"."person_id", "t4"."started_on", "t4"."care_period_id" AS "episode_id",
IIF("t12"."first_on" < "t4"."started_on", "t4"."started_on", "t12"."first_on") AS "done_on", "t4"."ended_on" AS
"ended_other_on"
FROM "leaving_care_starts" AS "t4"
LEFT OUTER JOIN t12 AS t12 ON "t4"."person_id" = "t12"."step_person"), t15 AS (SELECT "t13"."person_id", "t13".
"started_on", "t13"."episode_id", "t13"."done_on", "t13"."ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(
NULL AS TEXT) AS "unknown_because"
FROM t13 AS t13), t8 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'pathway_assessment'), t16 AS (SELECT "t15"."person_id", "t15"."started_on", "t15".
"episode_id", "t15"."done_on", "t15"."ended_other_on", "t15"."sequence", "t15"."variant", "t15"."unknown_because",
"t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM t15 AS t15
LEFT OUTER JOIN t8 AS t8 ON "t15"."variant" = "t8"."limit_variant" AND "t15"."started_on" = "t8"."limit_started_on"),
t18 AS (SELECT "t16"."person_id", "t16"."started_on", "t16"."episode_id", "t16"."done_on", "t16"."ended_other_on",
"t16"."sequence", "t16"."variant", "t16"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version", "t16"."limit_due_on" AS "due_on", "t16"."version" AS "parameter_version"
FROM t16 AS t16), t5 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('pathway_steps')), t11 AS (SELECT MAX("t5"."from_on") AS "record_begins_on"
FROM t5 AS t5), t19 AS (SELECT "t18"."person_id", "t18"."started_on", "t18"."episode_id", "t18"."done_on", "t18".
"ended_other_on", "t18"."sequence", "t18"."variant", "t18"."unknown_because", "t18"."limit_variant", "t18".
"limit_started_on", "t18"."limit_due_on", "t18"."version", "t18"."due_on", "t18"."parameter_version", "t11".
"record_begins_on"
FROM t18 AS t18 CROSS JOIN t11 AS t11)
SELECT 'pathway_assessment' AS "standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19"."variant",
"t19"."started_on", "t19"."due_on", "t19"."done_on", IIF(NOT "t19"."done_on" IS NULL, DATE(NULL), "t19".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t19"."unknown_because", IIF(("t19"."started_on" < "t19".
"record_begins_on") AND NOT (COALESCE("t19"."done_on" <= "t19"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t19"."started_on" IS NULL THEN 'the start date is missing' WHEN "t19"."done_on" < "t19".
"started_on" THEN 'the dates are in the wrong order' WHEN "t19"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t19"."parameter_version"
FROM t19 AS t19;

-- clock pathway_plan_review
WITH t8 AS (SELECT *
FROM "pathway_steps" AS "t1"
WHERE "t1"."step" = 'plan'), t17 AS (SELECT "t8"."person_id", MIN("t8"."completed_on") AS "started_on"
FROM t8 AS t8 GROUP BY 1), t10 AS (SELECT "t3"."person_id" AS "born_person", "t3"."born_on", "t3"."died_on"
FROM "persons" AS "t3"), t12 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "twenty_one_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'twenty_first_birthday' AND "t0"."variant" = 'all'), t19 AS (SELECT "t17"."person_id", "t17"
."started_on", "t10"."born_person", "t10"."born_on", "t10"."died_on", "t12"."shift_from", "t12"."twenty_one_on"
FROM t17 AS t17
LEFT OUTER JOIN t10 AS t10 ON "t17"."person_id" = "t10"."born_person"
LEFT OUTER JOIN t12 AS t12 ON "t10"."born_on" = "t12"."shift_from"), t20 AS (SELECT "t19"."person_id", "t19".
"started_on", "t19"."born_person", "t19"."born_on", "t19"."died_on", "t19"."twenty_one_on"
FROM t19 AS t19), t22 AS (SELECT "t20"."person_id", "t20"."started_on" AS "spell_started_on", CASE WHEN "t20".
"twenty_one_on" IS NULL THEN "t20"."died_on" WHEN "t20"."died_on" IS NULL OR "t20"."twenty_one_on" <= "t20"."died_on"
THEN "t20"."twenty_one_on" ELSE "t20"."died_on" END AS "spell_ended_on", "t20"."person_id" AS "episode_id", IIF("t20"
."born_on" IS NULL, 'the day of birth is not known', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t20 AS t20
WHERE (("t20"."born_on" IS NULL) OR ("t20"."born_on" >= '1995-01-01')) AND ((CASE WHEN "t20"."twenty_one_on" IS NULL
THEN "t20"."died_on" WHEN "t20"."died_on" IS NULL OR "t20"."twenty_one_on" <= "t20"."died_on" THEN "t20".
"twenty_one_on" ELSE "t20"."died_on" END IS NULL) OR ("t20"."started_on" <= CASE WHEN "t20"."twenty_one_on" IS NULL
THEN "t20"."died_on" WHEN "t20"."died_on" IS NULL OR "t20"."twenty_one_on" <= "t20"."died_on" THEN "t20".
"twenty_one_on" ELSE "t20"."died_on" END))), t9 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('pathway_steps')), t18 AS (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM t9 AS t9), t23 AS (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22".
"episode_id", "t22"."unknown_because", "t18"."record_begins_on"
FROM t22 AS t22 CROSS JOIN t18 AS t18), t24 AS (SELECT "t23"."person_id", "t23"."spell_started_on", "t23".
"spell_ended_on", "t23"."episode_id", "t23"."unknown_because", "t23"."record_begins_on", COALESCE("t23".
"spell_started_on" < "t23"."record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t23"."spell_started_on" < "t23".
"record_begins_on", FALSE), "t23"."record_begins_on", "t23"."spell_started_on") AS "reckoned_from"
FROM t23 AS t23
WHERE NOT (COALESCE("t23"."spell_started_on" < "t23"."record_begins_on", FALSE) AND COALESCE("t23"."spell_ended_on" <
"t23"."record_begins_on", FALSE))), t25 AS (SELECT "t24"."person_id", "t24"."spell_started_on", "t24".
"spell_ended_on", "t24"."episode_id", "t24"."unknown_because", "t24"."is_older", "t24"."reckoned_from"
FROM t24 AS t24), t27 AS (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25".
"episode_id", "t25"."unknown_because", "t25"."is_older", "t25"."reckoned_from", "t25"."reckoned_from" AS "started_on"
, 0 AS "is_event"
FROM t25 AS t25), t7 AS (SELECT DISTINCT "t1"."person_id", "t1"."completed_on" AS "event_on"
FROM "pathway_steps" AS "t1"
WHERE "t1"."step" = 'review'), t14 AS (SELECT "t7"."person_id" AS "event_person_id", "t7"."event_on"
FROM t7 AS t7), t28 AS (SELECT "t26"."person_id", "t26"."spell_started_on", "t26"."spell_ended_on", "t26".
"episode_id", "t26"."unknown_because", "t26"."is_older", "t26"."reckoned_from", "t14"."event_on" AS "started_on"
FROM t25 AS t26
INNER JOIN t14 AS t14 ON "t26"."person_id" = "t14"."event_person_id" AND "t14"."event_on" >= "t26"."reckoned_from" AND
(("t26"."spell_ended_on" IS NULL) OR ("t14"."event_on" <= "t26"."spell_ended_on"))), t29 AS (SELECT "t28"."person_id"
, "t28"."spell_started_on", "t28"."spell_ended_on", "t28"."episode_id", "t28"."unknown_because", "t28"."is_older",
"t28"."reckoned_from", "t28"."started_on", 1 AS "is_event"
FROM t28 AS t28), t30 AS (SELECT *
FROM t27 AS t27
UNION ALL
SELECT *
FROM t29 AS t29), t31 AS (SELECT "t30"."person_id", "t30"."spell_started_on", "t30"."spell_ended_on", "t30".
"episode_id", "t30"."unknown_because", "t30"."is_older", "t30"."started_on", "t30"."is_event"
FROM t30 AS t30), t32 AS (SELECT "t31"."person_id", "t31"."spell_started_on", "t31"."spell_ended_on", "t31".
"episode_id", "t31"."unknown_because", "t31"."is_older", "t31"."started_on", "t31"."is_event", CAST((ROW_NUMBER() OVER
(PARTITION BY "t31"."person_id", "t31"."episode_id" ORDER BY "t31"."started_on" ASC, "t31"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t31"."started_on"
) OVER (PARTITION BY "t31"."person_id", "t31"."episode_id" ORDER BY "t31"."started_on" ASC, "t31"."is_event" ASC NULLS
LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t31 AS t31), t34 AS (SELECT "t32"."person_id", "t32"."spell_started_on", "t32"."spell_ended_on", "t32".
"episode_id", "t32"."unknown_because", "t32"."is_older", "t32"."started_on", "t32"."is_event", "t32"."sequence", "t32"
."done_on", "t32"."spell_ended_on" AS "ended_other_on", 'all' AS "variant"
FROM t32 AS t32), t11 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'pathway_plan_review'), t35 AS (SELECT "t34"."person_id", "t34"."spell_started_on", "t34".
"spell_ended_on", "t34"."episode_id", "t34"."unknown_because", "t34"."is_older", "t34"."started_on", "t34"."is_event"
, "t34"."sequence", "t34"."done_on", "t34"."ended_other_on", "t34"."variant", "t11"."limit_variant", "t11".
"limit_started_on", "t11"."limit_due_on", "t11"."version"
FROM t34 AS t34
LEFT OUTER JOIN t11 AS t11 ON "t34"."variant" = "t11"."limit_variant" AND "t34"."started_on" = "t11".
"limit_started_on")
SELECT 'pathway_plan_review' AS "standard", "t35"."person_id", "t35"."episode_id", "t35"."sequence", "t35"."variant",
"t35"."started_on", "t35"."limit_due_on" AS "due_on", "t35"."done_on", IIF(NOT "t35"."done_on" IS NULL, DATE(NULL),
"t35"."ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t35"."unknown_because", CASE WHEN "t35".
"spell_ended_on" < "t35"."spell_started_on" THEN 'the dates are in the wrong order' WHEN "t35"."is_older" AND ("t35".
"sequence" = 1) AND (COALESCE("t35"."done_on", "t35"."ended_other_on") <= "t35"."limit_due_on") THEN
'it is older than its record' ELSE NULL END), CASE WHEN "t35"."started_on" IS NULL THEN 'the start date is missing'
WHEN "t35"."done_on" < "t35"."started_on" THEN 'the dates are in the wrong order' WHEN "t35"."limit_due_on" IS NULL
THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t35"."version" AS
"parameter_version"
FROM t35 AS t35;
