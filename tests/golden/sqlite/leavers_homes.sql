-- clock leaver_home_visit
WITH t14 AS (SELECT *
FROM "leaver_homes" AS "t3"
WHERE "t3"."provided_under" IN ('section 23B', 'section 24B')), t11 AS (SELECT "t4"."person_id" AS "of_person", "t4".
"died_on"
FROM "persons" AS "t4"), t19 AS (SELECT "t14"."home_id", "t14"."person_id", "t14"."provided_under", "t14".
"started_on", "t14"."ended_on", "t14"."recorded_at", "t14"."recorded_by", "t11"."of_person", "t11"."died_on"
FROM t14 AS t14
LEFT OUTER JOIN t11 AS t11 ON "t14"."person_id" = "t11"."of_person"), t21 AS (SELECT "t19"."home_id", "t19".
"person_id", "t19"."provided_under", "t19"."started_on", CASE WHEN "t19"."ended_on" IS NULL THEN "t19"."died_on" WHEN
"t19"."died_on" IS NULL OR "t19"."ended_on" <= "t19"."died_on" THEN "t19"."ended_on" ELSE "t19"."died_on" END AS
"ended_on", "t19"."recorded_at", "t19"."recorded_by", "t19"."of_person", "t19"."died_on", 'before_review' AS "review"
FROM t19 AS t19), t13 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(JULIANDAY(
"t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "reviewed_after"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'leaver_home_visit'), t22 AS (SELECT "t21"."home_id", "t21"."person_id", "t21".
"provided_under", "t21"."started_on", "t21"."ended_on", "t21"."recorded_at", "t21"."recorded_by", "t21"."of_person",
"t21"."died_on", "t21"."review", "t13"."given_on", "t13"."given_variant", "t13"."reviewed_after"
FROM t21 AS t21
LEFT OUTER JOIN t13 AS t13 ON "t21"."started_on" = "t13"."given_on" AND "t21"."review" = "t13"."given_variant"), t23
AS (SELECT "t22"."home_id", "t22"."person_id", "t22"."provided_under", "t22"."started_on", "t22"."ended_on", "t22".
"recorded_at", "t22"."recorded_by", "t22"."of_person", "t22"."died_on", "t22"."review", "t22"."reviewed_after"
FROM t22 AS t22), t25 AS (SELECT "t23"."person_id", "t23"."started_on" AS "spell_started_on", "t23"."ended_on" AS
"spell_ended_on", "t23"."reviewed_after", "t23"."home_id" AS "episode_id"
FROM t23 AS t23), t9 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('adviser_visits')), t18 AS (SELECT MAX("t9"."from_on") AS "record_begins_on"
FROM t9 AS t9), t26 AS (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25".
"reviewed_after", "t25"."episode_id", "t18"."record_begins_on"
FROM t25 AS t25 CROSS JOIN t18 AS t18), t27 AS (SELECT "t26"."person_id", "t26"."spell_started_on", "t26".
"spell_ended_on", "t26"."reviewed_after", "t26"."episode_id", "t26"."record_begins_on", COALESCE("t26".
"spell_started_on" < "t26"."record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t26"."spell_started_on" < "t26".
"record_begins_on", FALSE), "t26"."record_begins_on", "t26"."spell_started_on") AS "reckoned_from"
FROM t26 AS t26
WHERE NOT (COALESCE("t26"."spell_started_on" < "t26"."record_begins_on", FALSE) AND COALESCE("t26"."spell_ended_on" <
"t26"."record_begins_on", FALSE))), t28 AS (SELECT "t27"."person_id", "t27"."spell_started_on", "t27".
"spell_ended_on", "t27"."reviewed_after", "t27"."episode_id", "t27"."is_older", "t27"."reckoned_from"
FROM t27 AS t27), t30 AS (SELECT "t28"."person_id", "t28"."spell_started_on", "t28"."spell_ended_on", "t28".
"reviewed_after", "t28"."episode_id", "t28"."is_older", "t28"."reckoned_from", "t28"."reckoned_from" AS "started_on",
0 AS "is_event"
FROM t28 AS t28), t8 AS (SELECT DISTINCT "t1"."person_id", "t1"."home_id" AS "episode_id", "t1"."visit_on" AS
"event_on"
FROM "adviser_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)), t16 AS (SELECT "t8"."person_id" AS "event_person_id", "t8"."episode_id" AS
"event_episode_id", "t8"."event_on"
FROM t8 AS t8), t31 AS (SELECT "t29"."person_id", "t29"."spell_started_on", "t29"."spell_ended_on", "t29".
"reviewed_after", "t29"."episode_id", "t29"."is_older", "t29"."reckoned_from", "t16"."event_on" AS "started_on"
FROM t28 AS t29
INNER JOIN t16 AS t16 ON "t29"."person_id" = "t16"."event_person_id" AND "t29"."episode_id" = "t16".
"event_episode_id" AND "t16"."event_on" >= "t29"."reckoned_from" AND (("t29"."spell_ended_on" IS NULL) OR ("t16".
"event_on" <= "t29"."spell_ended_on"))), t32 AS (SELECT "t31"."person_id", "t31"."spell_started_on", "t31".
"spell_ended_on", "t31"."reviewed_after", "t31"."episode_id", "t31"."is_older", "t31"."reckoned_from", "t31".
"started_on", 1 AS "is_event"
FROM t31 AS t31), t33 AS (SELECT *
FROM t30 AS t30
UNION ALL
SELECT *
FROM t32 AS t32), t34 AS (SELECT "t33"."person_id", "t33"."spell_started_on", "t33"."spell_ended_on", "t33".
"reviewed_after", "t33"."episode_id", "t33"."is_older", "t33"."started_on", "t33"."is_event"
FROM t33 AS t33), t35 AS (SELECT "t34"."person_id", "t34"."spell_started_on", "t34"."spell_ended_on", "t34".
"reviewed_after", "t34"."episode_id", "t34"."is_older", "t34"."started_on", "t34"."is_event", CAST((ROW_NUMBER() OVER
(PARTITION BY "t34"."person_id", "t34"."episode_id" ORDER BY "t34"."started_on" ASC, "t34"."is_event" ASC NULLS LAST
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t34"."started_on"
) OVER (PARTITION BY "t34"."person_id", "t34"."episode_id" ORDER BY "t34"."started_on" ASC, "t34"."is_event" ASC NULLS
LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t34 AS t34), t36 AS (SELECT "t35"."person_id", "t35"."spell_started_on", "t35"."spell_ended_on", "t35".
"reviewed_after", "t35"."episode_id", "t35"."is_older", "t35"."started_on", "t35"."is_event", "t35"."sequence", "t35"
."done_on", "t35"."spell_ended_on" AS "ended_other_on", "t35"."sequence" AS "place", CASE WHEN IIF("t35"."is_older",
CAST(NULL AS INTEGER), "t35"."sequence") = 1 THEN 'first' WHEN (IIF("t35"."is_older", CAST(NULL AS INTEGER), "t35".
"sequence") = 2) AND (CAST(JULIANDAY("t35"."started_on") - JULIANDAY("t35"."spell_started_on") AS INTEGER) < "t35".
"reviewed_after") THEN 'before_review' ELSE 'later' END AS "variant"
FROM t35 AS t35), t38 AS (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."spell_ended_on", "t36".
"reviewed_after", "t36"."episode_id", "t36"."is_older", IIF("t36"."variant" IN ('before_review'), "t36".
"spell_started_on", "t36"."started_on") AS "started_on", "t36"."is_event", "t36"."sequence", "t36"."done_on", "t36".
"ended_other_on", "t36"."place", "t36"."variant", "t36"."started_on" AS "interval_started_on"
FROM t36 AS t36), t12 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'leaver_home_visit'), t39 AS (SELECT "t38"."person_id", "t38"."spell_started_on", "t38".
"spell_ended_on", "t38"."reviewed_after", "t38"."episode_id", "t38"."is_older", "t38"."started_on", "t38"."is_event",
"t38"."sequence", "t38"."done_on", "t38"."ended_other_on", "t38"."place", "t38"."variant", "t38".
"interval_started_on", "t12"."limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t38 AS t38
LEFT OUTER JOIN t12 AS t12 ON "t38"."variant" = "t12"."limit_variant" AND "t38"."started_on" = "t12".
"limit_started_on")
SELECT 'leaver_home_visit' AS "standard", "t39"."person_id", "t39"."episode_id", "t39"."sequence", "t39"."variant",
"t39"."interval_started_on" AS "started_on", "t39"."limit_due_on" AS "due_on", "t39"."done_on", IIF(NOT "t39".
"done_on" IS NULL, DATE(NULL), "t39"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t39"."spell_ended_on"
< "t39"."spell_started_on" THEN 'the dates are in the wrong order' WHEN "t39"."is_older" AND ("t39"."sequence" = 1)
AND (COALESCE("t39"."done_on", "t39"."ended_other_on") <= "t39"."limit_due_on") THEN 'it is older than its record'
ELSE NULL END, CASE WHEN "t39"."interval_started_on" IS NULL THEN 'the start date is missing' WHEN "t39"."done_on" <
"t39"."interval_started_on" THEN 'the dates are in the wrong order' WHEN "t39"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t39"."version" AS "parameter_version"
FROM t39 AS t39;
