-- clock private_fostering_visit
SELECT 'private_fostering_visit' AS "standard", "t49"."person_id", "t49"."episode_id", "t49"."sequence", "t49".
"variant", "t49"."started_on", "t49"."limit_due_on" AS "due_on", "t49"."done_on", CASE WHEN "t49"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t49"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN "t49".
"spell_ended_on" < "t49"."spell_started_on" THEN 'the dates are in the wrong order' WHEN "t49"."is_older" AND ("t49".
"sequence" = 1) AND (COALESCE("t49"."done_on", "t49"."ended_other_on") <= "t49"."limit_due_on") THEN
'it is older than its record' ELSE NULL END, CASE WHEN "t49"."started_on" IS NULL THEN 'the start date is missing'
WHEN "t49"."done_on" < "t49"."started_on" THEN 'the dates are in the wrong order' WHEN "t49"."limit_due_on" IS NULL
THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t49"."version" AS
"parameter_version"
FROM (SELECT "t48"."person_id", "t48"."first_year_until", "t48"."assessed_on", "t48"."spell_ended_on", "t48".
"episode_id", "t48"."spell_started_on", "t48"."is_older", "t48"."started_on", "t48"."is_event", "t48"."sequence",
"t48"."done_on", "t48"."ended_other_on", "t48"."place", "t48"."variant", "t16"."limit_variant", "t16".
"limit_started_on", "t16"."limit_due_on", "t16"."version"
FROM (SELECT "t46"."person_id", "t46"."first_year_until", "t46"."assessed_on", "t46"."spell_ended_on", "t46".
"episode_id", "t46"."spell_started_on", "t46"."is_older", "t46"."started_on", "t46"."is_event", "t46"."sequence",
"t46"."done_on", "t46"."spell_ended_on" AS "ended_other_on", "t46"."sequence" AS "place", CASE WHEN COALESCE("t46".
"started_on" >= "t46"."first_year_until", FALSE) THEN 'later' ELSE 'first_year' END AS "variant"
FROM (SELECT "t45"."person_id", "t45"."first_year_until", "t45"."assessed_on", "t45"."spell_ended_on", "t45".
"episode_id", "t45"."spell_started_on", "t45"."is_older", "t45"."started_on", "t45"."is_event", CAST((ROW_NUMBER()
OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY "t45"."started_on" ASC NULLS FIRST, "t45".
"is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t45".
"started_on") OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY "t45"."started_on" ASC NULLS FIRST,
"t45"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t44".* EXCLUDE ("reckoned_from")
FROM (SELECT *
FROM (SELECT "t39"."person_id", "t39"."first_year_until", "t39"."assessed_on", "t39"."spell_ended_on", "t39".
"episode_id", "t39"."spell_started_on", "t39"."is_older", "t39"."reckoned_from", "t39"."reckoned_from" AS "started_on"
, 0 AS "is_event"
FROM (SELECT "t38".* EXCLUDE ("record_begins_on")
FROM (SELECT "t37"."person_id", "t37"."first_year_until", "t37"."assessed_on", "t37"."spell_ended_on", "t37".
"episode_id", "t37"."spell_started_on", "t37"."record_begins_on", COALESCE("t37"."spell_started_on" < "t37".
"record_begins_on", FALSE) AS "is_older", CASE WHEN COALESCE("t37"."spell_started_on" < "t37"."record_begins_on",
FALSE) THEN "t37"."record_begins_on" ELSE "t37"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t36"."person_id", "t36"."first_year_until", "t36"."assessed_on", "t36"."spell_ended_on", "t36".
"episode_id", "t36"."spell_started_on", "t25"."record_begins_on"
FROM (SELECT "t34"."person_id", "t34"."first_year_until", "t34"."assessed_on", "t34"."ended_on" AS "spell_ended_on",
"t34"."arrangement_id" AS "episode_id", "t34"."notified_on" AS "spell_started_on"
FROM (SELECT "t33".* EXCLUDE ("shift_from")
FROM (SELECT "t32"."arrangement_id", "t32"."person_id", "t32"."notified_on", "t32"."lasts_28_days", "t32".
"assessed_on", "t32"."ended_on", "t32"."recorded_at", "t32"."recorded_by", "t32"."of_person", "t32"."born_on", "t32".
"died_on", "t32"."disabled_person", "t32"."sixteen_on", "t32"."adult_on", "t17"."shift_from", "t17".
"first_year_until"
FROM (SELECT "t30"."arrangement_id", "t30"."person_id", "t30"."notified_on", "t30"."lasts_28_days", "t30".
"assessed_on", LEAST("t30"."ended_on", CASE WHEN "t30"."disabled_person" IS NOT NULL THEN "t30"."adult_on" ELSE "t30"
."sixteen_on" END, "t30"."died_on") AS "ended_on", "t30"."recorded_at", "t30"."recorded_by", "t30"."of_person", "t30"
."born_on", "t30"."died_on", "t30"."disabled_person", "t30"."sixteen_on", "t30"."adult_on"
FROM (SELECT "t29".* EXCLUDE ("shift_from")
FROM (SELECT "t28"."arrangement_id", "t28"."person_id", "t28"."notified_on", "t28"."lasts_28_days", "t28".
"assessed_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t28"."of_person", "t28"."born_on", "t28".
"died_on", "t28"."disabled_person", "t28"."sixteen_on", "t18"."shift_from", "t18"."adult_on"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t20"."arrangement_id", "t20"."person_id", "t20"."notified_on", "t20"."lasts_28_days", "t20".
"assessed_on", "t20"."ended_on", "t20"."recorded_at", "t20"."recorded_by", "t14"."of_person", "t14"."born_on", "t14".
"died_on", "t21"."disabled_person", "t19"."shift_from", "t19"."sixteen_on"
FROM (SELECT *
FROM "private_fosterings" AS "t3"
WHERE COALESCE("t3"."lasts_28_days", TRUE)) AS "t20"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."born_on", "t4"."died_on"
FROM "persons" AS "t4") AS "t14" ON "t20"."person_id" = "t14"."of_person"
LEFT OUTER JOIN (SELECT DISTINCT "t5"."person_id" AS "disabled_person"
FROM "disabilities" AS "t5"
WHERE "t5"."disability" IS NOT NULL AND "t5"."disability" <> 'NONE') AS "t21" ON "t20"."person_id" = "t21".
"disabled_person"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'sixteenth_birthday' AND "t0"."variant" = 'all') AS "t19" ON "t14"."born_on" = "t19".
"shift_from") AS "t26") AS "t28"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "adult_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'eighteenth_birthday' AND "t0"."variant" = 'all') AS "t18" ON "t28"."born_on" = "t18".
"shift_from") AS "t29") AS "t30"
WHERE COALESCE("t30"."notified_on" < CASE WHEN "t30"."disabled_person" IS NOT NULL THEN "t30"."adult_on" ELSE "t30".
"sixteen_on" END, TRUE)) AS "t32"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_private_fostering' AND "t0"."variant" = 'all') AS "t17" ON "t32".
"notified_on" = "t17"."shift_from") AS "t33") AS "t34") AS "t36" CROSS JOIN (SELECT MAX("t12"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('private_fostering_visits')) AS "t12") AS "t25") AS "t37"
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))) AS "t38") AS "t39") AS "t41"
UNION ALL
SELECT *
FROM (SELECT "t42"."person_id", "t42"."first_year_until", "t42"."assessed_on", "t42"."spell_ended_on", "t42".
"episode_id", "t42"."spell_started_on", "t42"."is_older", "t42"."reckoned_from", "t42"."started_on", 1 AS "is_event"
FROM (SELECT "t40"."person_id", "t40"."first_year_until", "t40"."assessed_on", "t40"."spell_ended_on", "t40".
"episode_id", "t40"."spell_started_on", "t40"."is_older", "t40"."reckoned_from", "t23"."event_on" AS "started_on"
FROM (SELECT "t38".* EXCLUDE ("record_begins_on")
FROM (SELECT "t37"."person_id", "t37"."first_year_until", "t37"."assessed_on", "t37"."spell_ended_on", "t37".
"episode_id", "t37"."spell_started_on", "t37"."record_begins_on", COALESCE("t37"."spell_started_on" < "t37".
"record_begins_on", FALSE) AS "is_older", CASE WHEN COALESCE("t37"."spell_started_on" < "t37"."record_begins_on",
FALSE) THEN "t37"."record_begins_on" ELSE "t37"."spell_started_on" END AS "reckoned_from"
FROM (SELECT "t36"."person_id", "t36"."first_year_until", "t36"."assessed_on", "t36"."spell_ended_on", "t36".
"episode_id", "t36"."spell_started_on", "t25"."record_begins_on"
FROM (SELECT "t34"."person_id", "t34"."first_year_until", "t34"."assessed_on", "t34"."ended_on" AS "spell_ended_on",
"t34"."arrangement_id" AS "episode_id", "t34"."notified_on" AS "spell_started_on"
FROM (SELECT "t33".* EXCLUDE ("shift_from")
FROM (SELECT "t32"."arrangement_id", "t32"."person_id", "t32"."notified_on", "t32"."lasts_28_days", "t32".
"assessed_on", "t32"."ended_on", "t32"."recorded_at", "t32"."recorded_by", "t32"."of_person", "t32"."born_on", "t32".
"died_on", "t32"."disabled_person", "t32"."sixteen_on", "t32"."adult_on", "t17"."shift_from", "t17".
"first_year_until"
FROM (SELECT "t30"."arrangement_id", "t30"."person_id", "t30"."notified_on", "t30"."lasts_28_days", "t30".
"assessed_on", LEAST("t30"."ended_on", CASE WHEN "t30"."disabled_person" IS NOT NULL THEN "t30"."adult_on" ELSE "t30"
."sixteen_on" END, "t30"."died_on") AS "ended_on", "t30"."recorded_at", "t30"."recorded_by", "t30"."of_person", "t30"
."born_on", "t30"."died_on", "t30"."disabled_person", "t30"."sixteen_on", "t30"."adult_on"
FROM (SELECT "t29".* EXCLUDE ("shift_from")
FROM (SELECT "t28"."arrangement_id", "t28"."person_id", "t28"."notified_on", "t28"."lasts_28_days", "t28".
"assessed_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t28"."of_person", "t28"."born_on", "t28".
"died_on", "t28"."disabled_person", "t28"."sixteen_on", "t18"."shift_from", "t18"."adult_on"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t20"."arrangement_id", "t20"."person_id", "t20"."notified_on", "t20"."lasts_28_days", "t20".
"assessed_on", "t20"."ended_on", "t20"."recorded_at", "t20"."recorded_by", "t14"."of_person", "t14"."born_on", "t14".
"died_on", "t21"."disabled_person", "t19"."shift_from", "t19"."sixteen_on"
FROM (SELECT *
FROM "private_fosterings" AS "t3"
WHERE COALESCE("t3"."lasts_28_days", TRUE)) AS "t20"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."born_on", "t4"."died_on"
FROM "persons" AS "t4") AS "t14" ON "t20"."person_id" = "t14"."of_person"
LEFT OUTER JOIN (SELECT DISTINCT "t5"."person_id" AS "disabled_person"
FROM "disabilities" AS "t5"
WHERE "t5"."disability" IS NOT NULL AND "t5"."disability" <> 'NONE') AS "t21" ON "t20"."person_id" = "t21".
"disabled_person"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'sixteenth_birthday' AND "t0"."variant" = 'all') AS "t19" ON "t14"."born_on" = "t19".
"shift_from") AS "t26") AS "t28"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "adult_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'eighteenth_birthday' AND "t0"."variant" = 'all') AS "t18" ON "t28"."born_on" = "t18".
"shift_from") AS "t29") AS "t30"
WHERE COALESCE("t30"."notified_on" < CASE WHEN "t30"."disabled_person" IS NOT NULL THEN "t30"."adult_on" ELSE "t30".
"sixteen_on" END, TRUE)) AS "t32"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_private_fostering' AND "t0"."variant" = 'all') AS "t17" ON "t32".
"notified_on" = "t17"."shift_from") AS "t33") AS "t34") AS "t36" CROSS JOIN (SELECT MAX("t12"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('private_fostering_visits')) AS "t12") AS "t25") AS "t37"
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))) AS "t38") AS "t40"
INNER JOIN (SELECT "t11"."person_id" AS "event_person_id", "t11"."episode_id" AS "event_episode_id", "t11"."event_on"
FROM (SELECT DISTINCT "t1"."person_id", "t1"."arrangement_id" AS "episode_id", "t1"."visit_on" AS "event_on"
FROM "private_fostering_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)) AS "t11") AS "t23" ON "t40"."person_id" = "t23"."event_person_id" AND "t40".
"episode_id" = "t23"."event_episode_id" AND "t23"."event_on" >= "t40"."reckoned_from" AND (("t40"."spell_ended_on" IS
NULL) OR ("t23"."event_on" <= "t40"."spell_ended_on"))) AS "t42") AS "t43") AS "t44") AS "t45") AS "t46") AS "t48"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'private_fostering_visit') AS "t16" ON "t48"."variant" = "t16"."limit_variant" AND "t48".
"started_on" = "t16"."limit_started_on") AS "t49";

-- clock private_fostering_first_visit
SELECT 'private_fostering_first_visit' AS "standard", "t43"."person_id", "t43"."episode_id", "t43"."sequence", "t43".
"variant", "t43"."started_on", "t43"."due_on", "t43"."done_on", CASE WHEN "t43"."done_on" IS NOT NULL THEN CAST(NULL
AS DATE) ELSE "t43"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t43"."unknown_because", CASE WHEN (
"t43"."started_on" < "t43"."record_begins_on") AND NOT (COALESCE("t43"."done_on" <= "t43"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t43"."started_on" IS NULL THEN
'the start date is missing' WHEN "t43"."done_on" < "t43"."started_on" THEN 'the dates are in the wrong order' WHEN
"t43"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t43".
"parameter_version"
FROM (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."ended_other_on", "t42"."done_on", "t42"
."sequence", "t42"."variant", "t42"."unknown_because", "t42"."limit_variant", "t42"."limit_started_on", "t42".
"limit_due_on", "t42"."version", "t42"."due_on", "t42"."parameter_version", "t24"."record_begins_on"
FROM (SELECT "t40"."person_id", "t40"."episode_id", "t40"."started_on", "t40"."ended_other_on", "t40"."done_on", "t40"
."sequence", "t40"."variant", "t40"."unknown_because", "t40"."limit_variant", "t40"."limit_started_on", "t40".
"limit_due_on", "t40"."version", "t40"."limit_due_on" AS "due_on", "t40"."version" AS "parameter_version"
FROM (SELECT "t39"."person_id", "t39"."episode_id", "t39"."started_on", "t39"."ended_other_on", "t39"."done_on", "t39"
."sequence", "t39"."variant", "t39"."unknown_because", "t16"."limit_variant", "t16"."limit_started_on", "t16".
"limit_due_on", "t16"."version"
FROM (SELECT "t37"."person_id", "t37"."episode_id", "t37"."started_on", "t37"."ended_on" AS "ended_other_on", "t37".
"done_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM (SELECT "t36"."person_id", "t36"."episode_id", "t36"."started_on", "t36"."ended_on", MIN("t36"."event_on") AS
"done_on"
FROM (SELECT "t35"."person_id", "t35"."first_year_until", "t35"."assessed_on", "t35"."ended_on", "t35"."episode_id",
"t35"."started_on", "t20"."visited", "t20"."visited_in", "t20"."event_on"
FROM (SELECT "t33"."person_id", "t33"."first_year_until", "t33"."assessed_on", "t33"."ended_on", "t33".
"arrangement_id" AS "episode_id", "t33"."notified_on" AS "started_on"
FROM (SELECT "t32".* EXCLUDE ("shift_from")
FROM (SELECT "t31"."arrangement_id", "t31"."person_id", "t31"."notified_on", "t31"."lasts_28_days", "t31".
"assessed_on", "t31"."ended_on", "t31"."recorded_at", "t31"."recorded_by", "t31"."of_person", "t31"."born_on", "t31".
"died_on", "t31"."disabled_person", "t31"."sixteen_on", "t31"."adult_on", "t17"."shift_from", "t17".
"first_year_until"
FROM (SELECT "t29"."arrangement_id", "t29"."person_id", "t29"."notified_on", "t29"."lasts_28_days", "t29".
"assessed_on", LEAST("t29"."ended_on", CASE WHEN "t29"."disabled_person" IS NOT NULL THEN "t29"."adult_on" ELSE "t29"
."sixteen_on" END, "t29"."died_on") AS "ended_on", "t29"."recorded_at", "t29"."recorded_by", "t29"."of_person", "t29"
."born_on", "t29"."died_on", "t29"."disabled_person", "t29"."sixteen_on", "t29"."adult_on"
FROM (SELECT "t28".* EXCLUDE ("shift_from")
FROM (SELECT "t27"."arrangement_id", "t27"."person_id", "t27"."notified_on", "t27"."lasts_28_days", "t27".
"assessed_on", "t27"."ended_on", "t27"."recorded_at", "t27"."recorded_by", "t27"."of_person", "t27"."born_on", "t27".
"died_on", "t27"."disabled_person", "t27"."sixteen_on", "t18"."shift_from", "t18"."adult_on"
FROM (SELECT "t25".* EXCLUDE ("shift_from")
FROM (SELECT "t21"."arrangement_id", "t21"."person_id", "t21"."notified_on", "t21"."lasts_28_days", "t21".
"assessed_on", "t21"."ended_on", "t21"."recorded_at", "t21"."recorded_by", "t14"."of_person", "t14"."born_on", "t14".
"died_on", "t22"."disabled_person", "t19"."shift_from", "t19"."sixteen_on"
FROM (SELECT *
FROM "private_fosterings" AS "t3"
WHERE COALESCE("t3"."lasts_28_days", TRUE)) AS "t21"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "of_person", "t4"."born_on", "t4"."died_on"
FROM "persons" AS "t4") AS "t14" ON "t21"."person_id" = "t14"."of_person"
LEFT OUTER JOIN (SELECT DISTINCT "t5"."person_id" AS "disabled_person"
FROM "disabilities" AS "t5"
WHERE "t5"."disability" IS NOT NULL AND "t5"."disability" <> 'NONE') AS "t22" ON "t21"."person_id" = "t22".
"disabled_person"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'sixteenth_birthday' AND "t1"."variant" = 'all') AS "t19" ON "t14"."born_on" = "t19".
"shift_from") AS "t25") AS "t27"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "adult_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'eighteenth_birthday' AND "t1"."variant" = 'all') AS "t18" ON "t27"."born_on" = "t18".
"shift_from") AS "t28") AS "t29"
WHERE COALESCE("t29"."notified_on" < CASE WHEN "t29"."disabled_person" IS NOT NULL THEN "t29"."adult_on" ELSE "t29".
"sixteen_on" END, TRUE)) AS "t31"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "first_year_until"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'first_year_of_private_fostering' AND "t1"."variant" = 'all') AS "t17" ON "t31".
"notified_on" = "t17"."shift_from") AS "t32") AS "t33") AS "t35"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "visited", "t2"."arrangement_id" AS "visited_in", "t2"."visit_on" AS
"event_on"
FROM "private_fostering_visits" AS "t2"
WHERE COALESCE("t2"."seen", TRUE)) AS "t20" ON "t35"."person_id" = "t20"."visited" AND "t35"."episode_id" = "t20".
"visited_in" AND "t20"."event_on" >= "t35"."started_on") AS "t36" GROUP BY 1, 2, 3, 4) AS "t37") AS "t39"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'private_fostering_first_visit') AS "t16" ON "t39"."variant" = "t16"."limit_variant" AND
"t39"."started_on" = "t16"."limit_started_on") AS "t40") AS "t42" CROSS JOIN (SELECT MAX("t7"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('private_fostering_visits')) AS "t7") AS "t24") AS "t43";

-- clock private_fostering_assessment
SELECT 'private_fostering_assessment' AS "standard", "t29"."person_id", "t29"."episode_id", "t29"."sequence", "t29".
"variant", "t29"."started_on", "t29"."limit_due_on" AS "due_on", "t29"."done_on", CASE WHEN "t29"."done_on" IS NOT
NULL THEN CAST(NULL AS DATE) ELSE "t29"."ended_other_on" END AS "ended_other_on", COALESCE("t29"."unknown_because",
CASE WHEN "t29"."started_on" IS NULL THEN 'the start date is missing' WHEN "t29"."done_on" < "t29"."started_on" THEN
'the dates are in the wrong order' WHEN "t29"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t29"."version" AS "parameter_version"
FROM (SELECT "t28"."person_id", "t28"."episode_id", "t28"."started_on", "t28"."done_on", "t28"."ended_other_on", "t28"
."sequence", "t28"."variant", "t28"."unknown_because", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t26"."person_id", "t26"."arrangement_id" AS "episode_id", "t26"."notified_on" AS "started_on", "t26".
"assessed_on" AS "done_on", "t26"."ended_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS
TEXT) AS "unknown_because"
FROM (SELECT "t25".* EXCLUDE ("shift_from")
FROM (SELECT "t24"."arrangement_id", "t24"."person_id", "t24"."notified_on", "t24"."lasts_28_days", "t24".
"assessed_on", "t24"."ended_on", "t24"."recorded_at", "t24"."recorded_by", "t24"."of_person", "t24"."born_on", "t24".
"died_on", "t24"."disabled_person", "t24"."sixteen_on", "t24"."adult_on", "t13"."shift_from", "t13".
"first_year_until"
FROM (SELECT "t22"."arrangement_id", "t22"."person_id", "t22"."notified_on", "t22"."lasts_28_days", "t22".
"assessed_on", LEAST("t22"."ended_on", CASE WHEN "t22"."disabled_person" IS NOT NULL THEN "t22"."adult_on" ELSE "t22"
."sixteen_on" END, "t22"."died_on") AS "ended_on", "t22"."recorded_at", "t22"."recorded_by", "t22"."of_person", "t22"
."born_on", "t22"."died_on", "t22"."disabled_person", "t22"."sixteen_on", "t22"."adult_on"
FROM (SELECT "t21".* EXCLUDE ("shift_from")
FROM (SELECT "t20"."arrangement_id", "t20"."person_id", "t20"."notified_on", "t20"."lasts_28_days", "t20".
"assessed_on", "t20"."ended_on", "t20"."recorded_at", "t20"."recorded_by", "t20"."of_person", "t20"."born_on", "t20".
"died_on", "t20"."disabled_person", "t20"."sixteen_on", "t14"."shift_from", "t14"."adult_on"
FROM (SELECT "t18".* EXCLUDE ("shift_from")
FROM (SELECT "t16"."arrangement_id", "t16"."person_id", "t16"."notified_on", "t16"."lasts_28_days", "t16".
"assessed_on", "t16"."ended_on", "t16"."recorded_at", "t16"."recorded_by", "t10"."of_person", "t10"."born_on", "t10".
"died_on", "t17"."disabled_person", "t15"."shift_from", "t15"."sixteen_on"
FROM (SELECT *
FROM "private_fosterings" AS "t1"
WHERE COALESCE("t1"."lasts_28_days", TRUE)) AS "t16"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "of_person", "t2"."born_on", "t2"."died_on"
FROM "persons" AS "t2") AS "t10" ON "t16"."person_id" = "t10"."of_person"
LEFT OUTER JOIN (SELECT DISTINCT "t3"."person_id" AS "disabled_person"
FROM "disabilities" AS "t3"
WHERE "t3"."disability" IS NOT NULL AND "t3"."disability" <> 'NONE') AS "t17" ON "t16"."person_id" = "t17".
"disabled_person"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'sixteenth_birthday' AND "t0"."variant" = 'all') AS "t15" ON "t10"."born_on" = "t15".
"shift_from") AS "t18") AS "t20"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "adult_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'eighteenth_birthday' AND "t0"."variant" = 'all') AS "t14" ON "t20"."born_on" = "t14".
"shift_from") AS "t21") AS "t22"
WHERE COALESCE("t22"."notified_on" < CASE WHEN "t22"."disabled_person" IS NOT NULL THEN "t22"."adult_on" ELSE "t22".
"sixteen_on" END, TRUE)) AS "t24"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_private_fostering' AND "t0"."variant" = 'all') AS "t13" ON "t24".
"notified_on" = "t13"."shift_from") AS "t25") AS "t26") AS "t28"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'private_fostering_assessment') AS "t12" ON "t28"."variant" = "t12"."limit_variant" AND "t28"
."started_on" = "t12"."limit_started_on") AS "t29";

-- measure PF01
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
WHERE "t1"."standard" = 'private_fostering_visit') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'private_fostering_visit') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure PF02
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
WHERE "t1"."standard" = 'private_fostering_first_visit') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'private_fostering_first_visit') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure PF03
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
WHERE "t1"."standard" = 'private_fostering_assessment') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'private_fostering_assessment') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
