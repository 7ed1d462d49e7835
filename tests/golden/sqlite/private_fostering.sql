-- clock private_fostering_visit
WITH t20 AS (SELECT *
FROM "private_fosterings" AS "t3"
WHERE COALESCE("t3"."lasts_28_days", TRUE)), t14 AS (SELECT "t4"."person_id" AS "of_person", "t4"."born_on", "t4".
"died_on"
FROM "persons" AS "t4"), t21 AS (SELECT DISTINCT "t5"."person_id" AS "disabled_person"
FROM "disabilities" AS "t5"
WHERE NOT "t5"."disability" IS NULL AND "t5"."disability" <> 'NONE'), t19 AS (SELECT "t0"."started_on" AS "shift_from"
, "t0"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'sixteenth_birthday' AND "t0"."variant" = 'all'), t26 AS (SELECT "t20"."arrangement_id",
"t20"."person_id", "t20"."notified_on", "t20"."lasts_28_days", "t20"."assessed_on", "t20"."ended_on", "t20".
"recorded_at", "t20"."recorded_by", "t14"."of_person", "t14"."born_on", "t14"."died_on", "t21"."disabled_person",
"t19"."shift_from", "t19"."sixteen_on"
FROM t20 AS t20
LEFT OUTER JOIN t14 AS t14 ON "t20"."person_id" = "t14"."of_person"
LEFT OUTER JOIN t21 AS t21 ON "t20"."person_id" = "t21"."disabled_person"
LEFT OUTER JOIN t19 AS t19 ON "t14"."born_on" = "t19"."shift_from"), t28 AS (SELECT "t26"."arrangement_id", "t26".
"person_id", "t26"."notified_on", "t26"."lasts_28_days", "t26"."assessed_on", "t26"."ended_on", "t26"."recorded_at",
"t26"."recorded_by", "t26"."of_person", "t26"."born_on", "t26"."died_on", "t26"."disabled_person", "t26"."sixteen_on"
FROM t26 AS t26), t18 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "adult_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'eighteenth_birthday' AND "t0"."variant" = 'all'), t29 AS (SELECT "t28"."arrangement_id",
"t28"."person_id", "t28"."notified_on", "t28"."lasts_28_days", "t28"."assessed_on", "t28"."ended_on", "t28".
"recorded_at", "t28"."recorded_by", "t28"."of_person", "t28"."born_on", "t28"."died_on", "t28"."disabled_person",
"t28"."sixteen_on", "t18"."shift_from", "t18"."adult_on"
FROM t28 AS t28
LEFT OUTER JOIN t18 AS t18 ON "t28"."born_on" = "t18"."shift_from"), t30 AS (SELECT "t29"."arrangement_id", "t29".
"person_id", "t29"."notified_on", "t29"."lasts_28_days", "t29"."assessed_on", "t29"."ended_on", "t29"."recorded_at",
"t29"."recorded_by", "t29"."of_person", "t29"."born_on", "t29"."died_on", "t29"."disabled_person", "t29"."sixteen_on"
, "t29"."adult_on"
FROM t29 AS t29), t32 AS (SELECT "t30"."arrangement_id", "t30"."person_id", "t30"."notified_on", "t30".
"lasts_28_days", "t30"."assessed_on", CASE WHEN CASE WHEN "t30"."ended_on" IS NULL THEN IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") WHEN IIF(NOT "t30"."disabled_person" IS NULL, "t30".
"adult_on", "t30"."sixteen_on") IS NULL OR "t30"."ended_on" <= IIF(NOT "t30"."disabled_person" IS NULL, "t30".
"adult_on", "t30"."sixteen_on") THEN "t30"."ended_on" ELSE IIF(NOT "t30"."disabled_person" IS NULL, "t30"."adult_on",
"t30"."sixteen_on") END IS NULL THEN "t30"."died_on" WHEN "t30"."died_on" IS NULL OR CASE WHEN "t30"."ended_on" IS
NULL THEN IIF(NOT "t30"."disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") WHEN IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") IS NULL OR "t30"."ended_on" <= IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") THEN "t30"."ended_on" ELSE IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") END <= "t30"."died_on" THEN CASE WHEN "t30".
"ended_on" IS NULL THEN IIF(NOT "t30"."disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") WHEN IIF(NOT
"t30"."disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") IS NULL OR "t30"."ended_on" <= IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") THEN "t30"."ended_on" ELSE IIF(NOT "t30".
"disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on") END ELSE "t30"."died_on" END AS "ended_on", "t30".
"recorded_at", "t30"."recorded_by", "t30"."of_person", "t30"."born_on", "t30"."died_on", "t30"."disabled_person",
"t30"."sixteen_on", "t30"."adult_on"
FROM t30 AS t30
WHERE COALESCE("t30"."notified_on" < IIF(NOT "t30"."disabled_person" IS NULL, "t30"."adult_on", "t30"."sixteen_on"),
TRUE)), t17 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_private_fostering' AND "t0"."variant" = 'all'), t33 AS (SELECT "t32".
"arrangement_id", "t32"."person_id", "t32"."notified_on", "t32"."lasts_28_days", "t32"."assessed_on", "t32".
"ended_on", "t32"."recorded_at", "t32"."recorded_by", "t32"."of_person", "t32"."born_on", "t32"."died_on", "t32".
"disabled_person", "t32"."sixteen_on", "t32"."adult_on", "t17"."shift_from", "t17"."first_year_until"
FROM t32 AS t32
LEFT OUTER JOIN t17 AS t17 ON "t32"."notified_on" = "t17"."shift_from"), t34 AS (SELECT "t33"."arrangement_id", "t33"
."person_id", "t33"."notified_on", "t33"."lasts_28_days", "t33"."assessed_on", "t33"."ended_on", "t33"."recorded_at",
"t33"."recorded_by", "t33"."of_person", "t33"."born_on", "t33"."died_on", "t33"."disabled_person", "t33"."sixteen_on"
, "t33"."adult_on", "t33"."first_year_until"
FROM t33 AS t33), t36 AS (SELECT "t34"."person_id", "t34"."first_year_until", "t34"."assessed_on", "t34"."ended_on" AS
"spell_ended_on", "t34"."arrangement_id" AS "episode_id", "t34"."notified_on" AS "spell_started_on"
FROM t34 AS t34), t12 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('private_fostering_visits')), t25 AS (SELECT MAX("t12"."from_on") AS "record_begins_on"
FROM t12 AS t12), t37 AS (SELECT "t36"."person_id", "t36"."first_year_until", "t36"."assessed_on", "t36".
"spell_ended_on", "t36"."episode_id", "t36"."spell_started_on", "t25"."record_begins_on"
FROM t36 AS t36 CROSS JOIN t25 AS t25), t38 AS (SELECT "t37"."person_id", "t37"."first_year_until", "t37".
"assessed_on", "t37"."spell_ended_on", "t37"."episode_id", "t37"."spell_started_on", "t37"."record_begins_on",
COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t37".
"spell_started_on" < "t37"."record_begins_on", FALSE), "t37"."record_begins_on", "t37"."spell_started_on") AS
"reckoned_from"
FROM t37 AS t37
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))), t39 AS (SELECT "t38"."person_id", "t38"."first_year_until", "t38"."assessed_on",
"t38"."spell_ended_on", "t38"."episode_id", "t38"."spell_started_on", "t38"."is_older", "t38"."reckoned_from"
FROM t38 AS t38), t41 AS (SELECT "t39"."person_id", "t39"."first_year_until", "t39"."assessed_on", "t39".
"spell_ended_on", "t39"."episode_id", "t39"."spell_started_on", "t39"."is_older", "t39"."reckoned_from", "t39".
"reckoned_from" AS "started_on", 0 AS "is_event"
FROM t39 AS t39), t11 AS (SELECT DISTINCT "t1"."person_id", "t1"."arrangement_id" AS "episode_id", "t1"."visit_on" AS
"event_on"
FROM "private_fostering_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)), t23 AS (SELECT "t11"."person_id" AS "event_person_id", "t11"."episode_id" AS
"event_episode_id", "t11"."event_on"
FROM t11 AS t11), t42 AS (SELECT "t40"."person_id", "t40"."first_year_until", "t40"."assessed_on", "t40".
"spell_ended_on", "t40"."episode_id", "t40"."spell_started_on", "t40"."is_older", "t40"."reckoned_from", "t23".
"event_on" AS "started_on"
FROM t39 AS t40
INNER JOIN t23 AS t23 ON "t40"."person_id" = "t23"."event_person_id" AND "t40"."episode_id" = "t23".
"event_episode_id" AND "t23"."event_on" >= "t40"."reckoned_from" AND (("t40"."spell_ended_on" IS NULL) OR ("t23".
"event_on" <= "t40"."spell_ended_on"))), t43 AS (SELECT "t42"."person_id", "t42"."first_year_until", "t42".
"assessed_on", "t42"."spell_ended_on", "t42"."episode_id", "t42"."spell_started_on", "t42"."is_older", "t42".
"reckoned_from", "t42"."started_on", 1 AS "is_event"
FROM t42 AS t42), t44 AS (SELECT *
FROM t41 AS t41
UNION ALL
SELECT *
FROM t43 AS t43), t45 AS (SELECT "t44"."person_id", "t44"."first_year_until", "t44"."assessed_on", "t44".
"spell_ended_on", "t44"."episode_id", "t44"."spell_started_on", "t44"."is_older", "t44"."started_on", "t44".
"is_event"
FROM t44 AS t44), t46 AS (SELECT "t45"."person_id", "t45"."first_year_until", "t45"."assessed_on", "t45".
"spell_ended_on", "t45"."episode_id", "t45"."spell_started_on", "t45"."is_older", "t45"."started_on", "t45".
"is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY "t45"."started_on"
ASC, "t45"."is_event" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS
"sequence", LEAD("t45"."started_on") OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY "t45".
"started_on" ASC, "t45"."is_event" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS
"done_on"
FROM t45 AS t45), t48 AS (SELECT "t46"."person_id", "t46"."first_year_until", "t46"."assessed_on", "t46".
"spell_ended_on", "t46"."episode_id", "t46"."spell_started_on", "t46"."is_older", "t46"."started_on", "t46".
"is_event", "t46"."sequence", "t46"."done_on", "t46"."spell_ended_on" AS "ended_other_on", "t46"."sequence" AS "place"
, IIF(COALESCE("t46"."started_on" >= "t46"."first_year_until", FALSE), 'later', 'first_year') AS "variant"
FROM t46 AS t46), t16 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'private_fostering_visit'), t49 AS (SELECT "t48"."person_id", "t48"."first_year_until", "t48"
."assessed_on", "t48"."spell_ended_on", "t48"."episode_id", "t48"."spell_started_on", "t48"."is_older", "t48".
"started_on", "t48"."is_event", "t48"."sequence", "t48"."done_on", "t48"."ended_other_on", "t48"."place", "t48".
"variant", "t16"."limit_variant", "t16"."limit_started_on", "t16"."limit_due_on", "t16"."version"
FROM t48 AS t48
LEFT OUTER JOIN t16 AS t16 ON "t48"."variant" = "t16"."limit_variant" AND "t48"."started_on" = "t16".
"limit_started_on")
SELECT 'private_fostering_visit' AS "standard", "t49"."person_id", "t49"."episode_id", "t49"."sequence", "t49".
"variant", "t49"."started_on", "t49"."limit_due_on" AS "due_on", "t49"."done_on", IIF(NOT "t49"."done_on" IS NULL,
DATE(NULL), "t49"."ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t49"."spell_ended_on" < "t49".
"spell_started_on" THEN 'the dates are in the wrong order' WHEN "t49"."is_older" AND ("t49"."sequence" = 1) AND (
COALESCE("t49"."done_on", "t49"."ended_other_on") <= "t49"."limit_due_on") THEN 'it is older than its record' ELSE
NULL END, CASE WHEN "t49"."started_on" IS NULL THEN 'the start date is missing' WHEN "t49"."done_on" < "t49".
"started_on" THEN 'the dates are in the wrong order' WHEN "t49"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t49"."version" AS "parameter_version"
FROM t49 AS t49;

-- clock private_fostering_first_visit
WITH t21 AS (SELECT *
FROM "private_fosterings" AS "t3"
WHERE COALESCE("t3"."lasts_28_days", TRUE)), t14 AS (SELECT "t4"."person_id" AS "of_person", "t4"."born_on", "t4".
"died_on"
FROM "persons" AS "t4"), t22 AS (SELECT DISTINCT "t5"."person_id" AS "disabled_person"
FROM "disabilities" AS "t5"
WHERE NOT "t5"."disability" IS NULL AND "t5"."disability" <> 'NONE'), t19 AS (SELECT "t1"."started_on" AS "shift_from"
, "t1"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'sixteenth_birthday' AND "t1"."variant" = 'all'), t25 AS (SELECT "t21"."arrangement_id",
"t21"."person_id", "t21"."notified_on", "t21"."lasts_28_days", "t21"."assessed_on", "t21"."ended_on", "t21".
"recorded_at", "t21"."recorded_by", "t14"."of_person", "t14"."born_on", "t14"."died_on", "t22"."disabled_person",
"t19"."shift_from", "t19"."sixteen_on"
FROM t21 AS t21
LEFT OUTER JOIN t14 AS t14 ON "t21"."person_id" = "t14"."of_person"
LEFT OUTER JOIN t22 AS t22 ON "t21"."person_id" = "t22"."disabled_person"
LEFT OUTER JOIN t19 AS t19 ON "t14"."born_on" = "t19"."shift_from"), t27 AS (SELECT "t25"."arrangement_id", "t25".
"person_id", "t25"."notified_on", "t25"."lasts_28_days", "t25"."assessed_on", "t25"."ended_on", "t25"."recorded_at",
"t25"."recorded_by", "t25"."of_person", "t25"."born_on", "t25"."died_on", "t25"."disabled_person", "t25"."sixteen_on"
FROM t25 AS t25), t18 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "adult_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'eighteenth_birthday' AND "t1"."variant" = 'all'), t28 AS (SELECT "t27"."arrangement_id",
"t27"."person_id", "t27"."notified_on", "t27"."lasts_28_days", "t27"."assessed_on", "t27"."ended_on", "t27".
"recorded_at", "t27"."recorded_by", "t27"."of_person", "t27"."born_on", "t27"."died_on", "t27"."disabled_person",
"t27"."sixteen_on", "t18"."shift_from", "t18"."adult_on"
FROM t27 AS t27
LEFT OUTER JOIN t18 AS t18 ON "t27"."born_on" = "t18"."shift_from"), t29 AS (SELECT "t28"."arrangement_id", "t28".
"person_id", "t28"."notified_on", "t28"."lasts_28_days", "t28"."assessed_on", "t28"."ended_on", "t28"."recorded_at",
"t28"."recorded_by", "t28"."of_person", "t28"."born_on", "t28"."died_on", "t28"."disabled_person", "t28"."sixteen_on"
, "t28"."adult_on"
FROM t28 AS t28), t31 AS (SELECT "t29"."arrangement_id", "t29"."person_id", "t29"."notified_on", "t29".
"lasts_28_days", "t29"."assessed_on", CASE WHEN CASE WHEN "t29"."ended_on" IS NULL THEN IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") WHEN IIF(NOT "t29"."disabled_person" IS NULL, "t29".
"adult_on", "t29"."sixteen_on") IS NULL OR "t29"."ended_on" <= IIF(NOT "t29"."disabled_person" IS NULL, "t29".
"adult_on", "t29"."sixteen_on") THEN "t29"."ended_on" ELSE IIF(NOT "t29"."disabled_person" IS NULL, "t29"."adult_on",
"t29"."sixteen_on") END IS NULL THEN "t29"."died_on" WHEN "t29"."died_on" IS NULL OR CASE WHEN "t29"."ended_on" IS
NULL THEN IIF(NOT "t29"."disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") WHEN IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") IS NULL OR "t29"."ended_on" <= IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") THEN "t29"."ended_on" ELSE IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") END <= "t29"."died_on" THEN CASE WHEN "t29".
"ended_on" IS NULL THEN IIF(NOT "t29"."disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") WHEN IIF(NOT
"t29"."disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") IS NULL OR "t29"."ended_on" <= IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") THEN "t29"."ended_on" ELSE IIF(NOT "t29".
"disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on") END ELSE "t29"."died_on" END AS "ended_on", "t29".
"recorded_at", "t29"."recorded_by", "t29"."of_person", "t29"."born_on", "t29"."died_on", "t29"."disabled_person",
"t29"."sixteen_on", "t29"."adult_on"
FROM t29 AS t29
WHERE COALESCE("t29"."notified_on" < IIF(NOT "t29"."disabled_person" IS NULL, "t29"."adult_on", "t29"."sixteen_on"),
TRUE)), t17 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "first_year_until"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'first_year_of_private_fostering' AND "t1"."variant" = 'all'), t32 AS (SELECT "t31".
"arrangement_id", "t31"."person_id", "t31"."notified_on", "t31"."lasts_28_days", "t31"."assessed_on", "t31".
"ended_on", "t31"."recorded_at", "t31"."recorded_by", "t31"."of_person", "t31"."born_on", "t31"."died_on", "t31".
"disabled_person", "t31"."sixteen_on", "t31"."adult_on", "t17"."shift_from", "t17"."first_year_until"
FROM t31 AS t31
LEFT OUTER JOIN t17 AS t17 ON "t31"."notified_on" = "t17"."shift_from"), t33 AS (SELECT "t32"."arrangement_id", "t32"
."person_id", "t32"."notified_on", "t32"."lasts_28_days", "t32"."assessed_on", "t32"."ended_on", "t32"."recorded_at",
"t32"."recorded_by", "t32"."of_person", "t32"."born_on", "t32"."died_on", "t32"."disabled_person", "t32"."sixteen_on"
, "t32"."adult_on", "t32"."first_year_until"
FROM t32 AS t32), t35 AS (SELECT "t33"."person_id", "t33"."first_year_until", "t33"."assessed_on", "t33"."ended_on",
"t33"."arrangement_id" AS "episode_id", "t33"."notified_on" AS "started_on"
FROM t33 AS t33), t20 AS (SELECT "t2"."person_id" AS "visited", "t2"."arrangement_id" AS "visited_in", "t2".
"visit_on" AS "event_on"
FROM "private_fostering_visits" AS "t2"
WHERE COALESCE("t2"."seen", TRUE)), t36 AS (SELECT "t35"."person_id", "t35"."first_year_until", "t35"."assessed_on",
"t35"."ended_on", "t35"."episode_id", "t35"."started_on", "t20"."visited", "t20"."visited_in", "t20"."event_on"
FROM t35 AS t35
LEFT OUTER JOIN t20 AS t20 ON "t35"."person_id" = "t20"."visited" AND "t35"."episode_id" = "t20"."visited_in" AND
"t20"."event_on" >= "t35"."started_on"), t37 AS (SELECT "t36"."person_id", "t36"."episode_id", "t36"."started_on",
"t36"."ended_on", MIN("t36"."event_on") AS "done_on"
FROM t36 AS t36 GROUP BY 1, 2, 3, 4), t39 AS (SELECT "t37"."person_id", "t37"."episode_id", "t37"."started_on", "t37"
."ended_on" AS "ended_other_on", "t37"."done_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS
"unknown_because"
FROM t37 AS t37), t16 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'private_fostering_first_visit'), t40 AS (SELECT "t39"."person_id", "t39"."episode_id", "t39"
."started_on", "t39"."ended_other_on", "t39"."done_on", "t39"."sequence", "t39"."variant", "t39"."unknown_because",
"t16"."limit_variant", "t16"."limit_started_on", "t16"."limit_due_on", "t16"."version"
FROM t39 AS t39
LEFT OUTER JOIN t16 AS t16 ON "t39"."variant" = "t16"."limit_variant" AND "t39"."started_on" = "t16".
"limit_started_on"), t42 AS (SELECT "t40"."person_id", "t40"."episode_id", "t40"."started_on", "t40"."ended_other_on"
, "t40"."done_on", "t40"."sequence", "t40"."variant", "t40"."unknown_because", "t40"."limit_variant", "t40".
"limit_started_on", "t40"."limit_due_on", "t40"."version", "t40"."limit_due_on" AS "due_on", "t40"."version" AS
"parameter_version"
FROM t40 AS t40), t7 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('private_fostering_visits')), t24 AS (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM t7 AS t7), t43 AS (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."ended_other_on",
"t42"."done_on", "t42"."sequence", "t42"."variant", "t42"."unknown_because", "t42"."limit_variant", "t42".
"limit_started_on", "t42"."limit_due_on", "t42"."version", "t42"."due_on", "t42"."parameter_version", "t24".
"record_begins_on"
FROM t42 AS t42 CROSS JOIN t24 AS t24)
SELECT 'private_fostering_first_visit' AS "standard", "t43"."person_id", "t43"."episode_id", "t43"."sequence", "t43".
"variant", "t43"."started_on", "t43"."due_on", "t43"."done_on", IIF(NOT "t43"."done_on" IS NULL, DATE(NULL), "t43".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t43"."unknown_because", IIF(("t43"."started_on" < "t43".
"record_begins_on") AND NOT (COALESCE("t43"."done_on" <= "t43"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t43"."started_on" IS NULL THEN 'the start date is missing' WHEN "t43"."done_on" < "t43".
"started_on" THEN 'the dates are in the wrong order' WHEN "t43"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t43"."parameter_version"
FROM t43 AS t43;

-- clock private_fostering_assessment
WITH t16 AS (SELECT *
FROM "private_fosterings" AS "t1"
WHERE COALESCE("t1"."lasts_28_days", TRUE)), t10 AS (SELECT "t2"."person_id" AS "of_person", "t2"."born_on", "t2".
"died_on"
FROM "persons" AS "t2"), t17 AS (SELECT DISTINCT "t3"."person_id" AS "disabled_person"
FROM "disabilities" AS "t3"
WHERE NOT "t3"."disability" IS NULL AND "t3"."disability" <> 'NONE'), t15 AS (SELECT "t0"."started_on" AS "shift_from"
, "t0"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'sixteenth_birthday' AND "t0"."variant" = 'all'), t18 AS (SELECT "t16"."arrangement_id",
"t16"."person_id", "t16"."notified_on", "t16"."lasts_28_days", "t16"."assessed_on", "t16"."ended_on", "t16".
"recorded_at", "t16"."recorded_by", "t10"."of_person", "t10"."born_on", "t10"."died_on", "t17"."disabled_person",
"t15"."shift_from", "t15"."sixteen_on"
FROM t16 AS t16
LEFT OUTER JOIN t10 AS t10 ON "t16"."person_id" = "t10"."of_person"
LEFT OUTER JOIN t17 AS t17 ON "t16"."person_id" = "t17"."disabled_person"
LEFT OUTER JOIN t15 AS t15 ON "t10"."born_on" = "t15"."shift_from"), t20 AS (SELECT "t18"."arrangement_id", "t18".
"person_id", "t18"."notified_on", "t18"."lasts_28_days", "t18"."assessed_on", "t18"."ended_on", "t18"."recorded_at",
"t18"."recorded_by", "t18"."of_person", "t18"."born_on", "t18"."died_on", "t18"."disabled_person", "t18"."sixteen_on"
FROM t18 AS t18), t14 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "adult_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'eighteenth_birthday' AND "t0"."variant" = 'all'), t21 AS (SELECT "t20"."arrangement_id",
"t20"."person_id", "t20"."notified_on", "t20"."lasts_28_days", "t20"."assessed_on", "t20"."ended_on", "t20".
"recorded_at", "t20"."recorded_by", "t20"."of_person", "t20"."born_on", "t20"."died_on", "t20"."disabled_person",
"t20"."sixteen_on", "t14"."shift_from", "t14"."adult_on"
FROM t20 AS t20
LEFT OUTER JOIN t14 AS t14 ON "t20"."born_on" = "t14"."shift_from"), t22 AS (SELECT "t21"."arrangement_id", "t21".
"person_id", "t21"."notified_on", "t21"."lasts_28_days", "t21"."assessed_on", "t21"."ended_on", "t21"."recorded_at",
"t21"."recorded_by", "t21"."of_person", "t21"."born_on", "t21"."died_on", "t21"."disabled_person", "t21"."sixteen_on"
, "t21"."adult_on"
FROM t21 AS t21), t24 AS (SELECT "t22"."arrangement_id", "t22"."person_id", "t22"."notified_on", "t22".
"lasts_28_days", "t22"."assessed_on", CASE WHEN CASE WHEN "t22"."ended_on" IS NULL THEN IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") WHEN IIF(NOT "t22"."disabled_person" IS NULL, "t22".
"adult_on", "t22"."sixteen_on") IS NULL OR "t22"."ended_on" <= IIF(NOT "t22"."disabled_person" IS NULL, "t22".
"adult_on", "t22"."sixteen_on") THEN "t22"."ended_on" ELSE IIF(NOT "t22"."disabled_person" IS NULL, "t22"."adult_on",
"t22"."sixteen_on") END IS NULL THEN "t22"."died_on" WHEN "t22"."died_on" IS NULL OR CASE WHEN "t22"."ended_on" IS
NULL THEN IIF(NOT "t22"."disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") WHEN IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") IS NULL OR "t22"."ended_on" <= IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") THEN "t22"."ended_on" ELSE IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") END <= "t22"."died_on" THEN CASE WHEN "t22".
"ended_on" IS NULL THEN IIF(NOT "t22"."disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") WHEN IIF(NOT
"t22"."disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") IS NULL OR "t22"."ended_on" <= IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") THEN "t22"."ended_on" ELSE IIF(NOT "t22".
"disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on") END ELSE "t22"."died_on" END AS "ended_on", "t22".
"recorded_at", "t22"."recorded_by", "t22"."of_person", "t22"."born_on", "t22"."died_on", "t22"."disabled_person",
"t22"."sixteen_on", "t22"."adult_on"
FROM t22 AS t22
WHERE COALESCE("t22"."notified_on" < IIF(NOT "t22"."disabled_person" IS NULL, "t22"."adult_on", "t22"."sixteen_on"),
TRUE)), t13 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_private_fostering' AND "t0"."variant" = 'all'), t25 AS (SELECT "t24".
"arrangement_id", "t24"."person_id", "t24"."notified_on", "t24"."lasts_28_days", "t24"."assessed_on", "t24".
"ended_on", "t24"."recorded_at", "t24"."recorded_by", "t24"."of_person", "t24"."born_on", "t24"."died_on", "t24".
"disabled_person", "t24"."sixteen_on", "t24"."adult_on", "t13"."shift_from", "t13"."first_year_until"
FROM t24 AS t24
LEFT OUTER JOIN t13 AS t13 ON "t24"."notified_on" = "t13"."shift_from"), t26 AS (SELECT "t25"."arrangement_id", "t25"
."person_id", "t25"."notified_on", "t25"."lasts_28_days", "t25"."assessed_on", "t25"."ended_on", "t25"."recorded_at",
"t25"."recorded_by", "t25"."of_person", "t25"."born_on", "t25"."died_on", "t25"."disabled_person", "t25"."sixteen_on"
, "t25"."adult_on", "t25"."first_year_until"
FROM t25 AS t25), t28 AS (SELECT "t26"."person_id", "t26"."arrangement_id" AS "episode_id", "t26"."notified_on" AS
"started_on", "t26"."assessed_on" AS "done_on", "t26"."ended_on" AS "ended_other_on", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t26 AS t26), t12 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'private_fostering_assessment'), t29 AS (SELECT "t28"."person_id", "t28"."episode_id", "t28"
."started_on", "t28"."done_on", "t28"."ended_other_on", "t28"."sequence", "t28"."variant", "t28"."unknown_because",
"t12"."limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t28 AS t28
LEFT OUTER JOIN t12 AS t12 ON "t28"."variant" = "t12"."limit_variant" AND "t28"."started_on" = "t12".
"limit_started_on")
SELECT 'private_fostering_assessment' AS "standard", "t29"."person_id", "t29"."episode_id", "t29"."sequence", "t29".
"variant", "t29"."started_on", "t29"."limit_due_on" AS "due_on", "t29"."done_on", IIF(NOT "t29"."done_on" IS NULL,
DATE(NULL), "t29"."ended_other_on") AS "ended_other_on", COALESCE("t29"."unknown_because", CASE WHEN "t29".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t29"."done_on" < "t29"."started_on" THEN
'the dates are in the wrong order' WHEN "t29"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t29"."version" AS "parameter_version"
FROM t29 AS t29;
