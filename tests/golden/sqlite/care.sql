-- clock placement_moves
WITH t6 AS (SELECT "t1"."person_id", "t1"."started_on", "t1"."ended_on", "t1"."placement_id" AS "episode_id"
FROM "care_placements" AS "t1"
WHERE NOT (COALESCE("t1"."ended_on" = "t1"."started_on", FALSE))), t8 AS (SELECT "t6"."person_id", "t6"."started_on",
"t6"."ended_on", "t6"."episode_id", CAST((ROW_NUMBER() OVER (PARTITION BY "t6"."person_id" ORDER BY "t6"."started_on"
ASC NULLS LAST, "t6"."episode_id" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS
INTEGER) AS "sequence", CASE WHEN "t6"."started_on" IS NULL THEN 'the start date is missing' WHEN "t6"."ended_on" <
"t6"."started_on" THEN 'the dates are in the wrong order' ELSE NULL END AS "unknown_because", COALESCE("t6".
"ended_on", "t6"."started_on") AS "reckoned_from"
FROM t6 AS t6), t5 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "window_ends_on", "t0"."version" AS
"parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'placement_moves' AND "t0"."variant" = 'all'), t9 AS (SELECT "t8"."person_id", "t8".
"started_on", "t8"."ended_on", "t8"."episode_id", "t8"."sequence", "t8"."unknown_because", "t8"."reckoned_from", "t5"
."shift_from", "t5"."window_ends_on", "t5"."parameter_version"
FROM t8 AS t8
LEFT OUTER JOIN t5 AS t5 ON "t8"."reckoned_from" = "t5"."shift_from"), t10 AS (SELECT "t9"."person_id", "t9".
"started_on", "t9"."ended_on", "t9"."episode_id", "t9"."sequence", "t9"."unknown_because", "t9"."reckoned_from", "t9"
."window_ends_on", "t9"."parameter_version"
FROM t9 AS t9), t14 AS (SELECT "t10"."person_id", "t10"."started_on", "t10"."ended_on", "t10"."episode_id", "t10".
"sequence", "t10"."unknown_because", "t10"."reckoned_from", IIF("t10"."ended_on" IS NULL, DATE(NULL), "t10".
"window_ends_on") AS "window_ends_on", "t10"."parameter_version", COALESCE(IIF("t10"."ended_on" IS NULL, DATE(NULL),
"t10"."window_ends_on"), '2035-12-31') AS "open_until"
FROM t10 AS t10), t15 AS (SELECT "t10"."person_id", "t10"."started_on", "t10"."ended_on", "t10"."episode_id", "t10".
"sequence", "t10"."unknown_because", "t10"."reckoned_from", IIF("t10"."ended_on" IS NULL, DATE(NULL), "t10".
"window_ends_on") AS "window_ends_on", "t10"."parameter_version", COALESCE(IIF("t10"."ended_on" IS NULL, DATE(NULL),
"t10"."window_ends_on"), '2035-12-31') AS "open_until"
FROM t10 AS t10
WHERE "t10"."unknown_because" IS NULL), t16 AS (SELECT "t10"."person_id" AS "other_person", "t10"."sequence" AS
"other_sequence", "t10"."started_on" AS "opened_on", COALESCE(IIF("t10"."ended_on" IS NULL, DATE(NULL), "t10".
"window_ends_on"), '2035-12-31') AS "other_until"
FROM t10 AS t10
WHERE "t10"."unknown_because" IS NULL), t17 AS (SELECT "t15"."person_id", "t15"."started_on", "t15"."ended_on", "t15"
."episode_id", "t15"."sequence", "t15"."unknown_because", "t15"."reckoned_from", "t15"."window_ends_on", "t15".
"parameter_version", "t15"."open_until", "t16"."other_person", "t16"."other_sequence", "t16"."opened_on", "t16".
"other_until"
FROM t15 AS t15
INNER JOIN t16 AS t16 ON "t15"."person_id" = "t16"."other_person" AND (("t16"."other_until" > "t15"."open_until") OR (
("t16"."other_until" = "t15"."open_until") AND ("t16"."other_sequence" > "t15"."sequence")))), t18 AS (SELECT "t17".
"person_id", "t17"."started_on", "t17"."ended_on", "t17"."episode_id", "t17"."sequence", "t17"."unknown_because",
"t17"."reckoned_from", "t17"."window_ends_on", "t17"."parameter_version", "t17"."open_until", "t17"."other_person",
"t17"."other_sequence", "t17"."opened_on", "t17"."other_until", ROW_NUMBER() OVER (PARTITION BY "t17"."person_id",
"t17"."sequence" ORDER BY "t17"."opened_on" ASC NULLS LAST, "t17"."other_sequence" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM t17 AS t17), t20 AS (SELECT "t18"."person_id" AS "full_person", "t18"."sequence" AS "full_sequence", "t18".
"opened_on" AS "full_on"
FROM t18 AS t18
WHERE "t18"."place" = 1), t21 AS (SELECT "t14"."person_id", "t14"."started_on", "t14"."ended_on", "t14"."episode_id",
"t14"."sequence", "t14"."unknown_because", "t14"."reckoned_from", "t14"."window_ends_on", "t14"."parameter_version",
"t14"."open_until", "t20"."full_person", "t20"."full_sequence", "t20"."full_on"
FROM t14 AS t14
LEFT OUTER JOIN t20 AS t20 ON "t14"."person_id" = "t20"."full_person" AND "t14"."sequence" = "t20"."full_sequence"),
t23 AS (SELECT "t21"."person_id", "t21"."started_on", "t21"."ended_on", "t21"."episode_id", "t21"."sequence", "t21".
"unknown_because", "t21"."reckoned_from", "t21"."window_ends_on", "t21"."parameter_version", "t21"."open_until", "t21"
."full_person", "t21"."full_sequence", "t21"."full_on", IIF((NOT "t21"."full_on" IS NULL) AND (IIF("t21"."full_on" >
"t21"."started_on", "t21"."full_on", "t21"."started_on") < "t21"."open_until"), IIF("t21"."full_on" > "t21".
"started_on", "t21"."full_on", "t21"."started_on"), DATE(NULL)) AS "broken_on"
FROM t21 AS t21), t4 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "kept_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_before' AND "t0"."variant" = 'all'), t24 AS (SELECT "t23"."person_id", "t23".
"started_on", "t23"."ended_on", "t23"."episode_id", "t23"."sequence", "t23"."unknown_because", "t23"."reckoned_from",
"t23"."window_ends_on", "t23"."parameter_version", "t23"."open_until", "t23"."full_person", "t23"."full_sequence",
"t23"."full_on", "t23"."broken_on", "t4"."shift_from", "t4"."kept_until"
FROM t23 AS t23
LEFT OUTER JOIN t4 AS t4 ON "t23"."broken_on" = "t4"."shift_from"), t25 AS (SELECT "t24"."person_id", "t24".
"started_on", "t24"."ended_on", "t24"."episode_id", "t24"."sequence", "t24"."unknown_because", "t24"."reckoned_from",
"t24"."window_ends_on", "t24"."parameter_version", "t24"."open_until", "t24"."full_person", "t24"."full_sequence",
"t24"."full_on", "t24"."broken_on", "t24"."kept_until"
FROM t24 AS t24)
SELECT 'placement_moves' AS "standard", "t25"."person_id", "t25"."episode_id", "t25"."sequence", 'all' AS "variant",
"t25"."started_on", COALESCE("t25"."kept_until", "t25"."window_ends_on") AS "due_on", "t25"."window_ends_on" AS
"done_on", IIF(NOT "t25"."window_ends_on" IS NULL, DATE(NULL), DATE(NULL)) AS "ended_other_on", "t25".
"unknown_because", "t25"."parameter_version"
FROM t25 AS t25;

-- clock care_visit
WITH t16 AS (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_placement' AND "t0"."variant" = 'all'), t26 AS (SELECT "t7"."person_id", "t7"
."placement_id", "t7"."care_period_id", "t7"."type", "t7"."started_on", "t7"."ended_on", "t16"."shift_from", "t16".
"first_year_until"
FROM "care_placements" AS "t7"
LEFT OUTER JOIN t16 AS t16 ON "t7"."started_on" = "t16"."shift_from"), t29 AS (SELECT "t26"."person_id", "t26".
"placement_id", "t26"."care_period_id", "t26"."type", "t26"."started_on", "t26"."ended_on", "t26"."first_year_until"
FROM t26 AS t26), t17 AS (SELECT "t5"."person_id" AS "order_person", "t5"."started_on" AS "order_from", "t5".
"ended_on" AS "order_until"
FROM "legal_statuses" AS "t5"
WHERE "t5"."status" = 'C1'), t33 AS (SELECT "t29"."placement_id" AS "interim_placement"
FROM t29 AS t29
WHERE EXISTS(SELECT 1
FROM t17 AS t17
WHERE "t29"."person_id" = "t17"."order_person" AND "t17"."order_from" <= "t29"."started_on" AND (("t17"."order_until"
IS NULL) OR ("t17"."order_until" > "t29"."started_on")))), t18 AS (SELECT *
FROM "care_reviews" AS "t6"
WHERE NOT (COALESCE("t6"."cancelled", FALSE))), t27 AS (SELECT "t18"."care_period_id" AS "reviewed_period", MIN("t18"
."review_on") AS "seen_on"
FROM t18 AS t18 GROUP BY 1), t13 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_reviews')), t24 AS (SELECT MAX("t13"."from_on") AS "record_begins_on"
FROM t13 AS t13), t31 AS (SELECT "t8"."person_id" AS "reviewed_person", "t8"."care_period_id" AS "reviewed_period",
IIF("t8"."started_on" < "t24"."record_begins_on", "t8"."started_on", "t27"."seen_on") AS "first_review_on"
FROM "care_periods" AS "t8"
LEFT OUTER JOIN t27 AS t27 ON "t8"."care_period_id" = "t27"."reviewed_period" CROSS JOIN t24 AS t24), t34 AS (SELECT
"t29"."person_id", "t29"."started_on", "t29"."ended_on", "t29"."care_period_id", "t29"."first_year_until", "t31".
"first_review_on", "t29"."placement_id" AS "episode_id", CASE WHEN ("t29"."type" = 'P1') AND (NOT "t33".
"interim_placement" IS NULL) THEN 'parents_interim' WHEN "t29"."type" IN ('U1', 'U4') THEN 'long_term' ELSE 'standard'
END AS "track"
FROM t29 AS t29
LEFT OUTER JOIN t33 AS t33 ON "t29"."placement_id" = "t33"."interim_placement"
LEFT OUTER JOIN t31 AS t31 ON "t29"."person_id" = "t31"."reviewed_person" AND "t29"."care_period_id" = "t31".
"reviewed_period"), t36 AS (SELECT "t34"."person_id", "t34"."started_on" AS "spell_started_on", "t34"."ended_on" AS
"spell_ended_on", "t34"."care_period_id", "t34"."first_year_until", "t34"."first_review_on", "t34"."episode_id", "t34"
."track"
FROM t34 AS t34), t12 AS (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_visits')), t23 AS (SELECT MAX("t12"."from_on") AS "record_begins_on"
FROM t12 AS t12), t37 AS (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."spell_ended_on", "t36".
"care_period_id", "t36"."first_year_until", "t36"."first_review_on", "t36"."episode_id", "t36"."track", "t23".
"record_begins_on"
FROM t36 AS t36 CROSS JOIN t23 AS t23), t38 AS (SELECT "t37"."person_id", "t37"."spell_started_on", "t37".
"spell_ended_on", "t37"."care_period_id", "t37"."first_year_until", "t37"."first_review_on", "t37"."episode_id", "t37"
."track", "t37"."record_begins_on", COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AS "is_older"
, IIF(COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE), "t37"."record_begins_on", "t37".
"spell_started_on") AS "reckoned_from"
FROM t37 AS t37
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))), t39 AS (SELECT "t38"."person_id", "t38"."spell_started_on", "t38".
"spell_ended_on", "t38"."care_period_id", "t38"."first_year_until", "t38"."first_review_on", "t38"."episode_id", "t38"
."track", "t38"."is_older", "t38"."reckoned_from"
FROM t38 AS t38), t41 AS (SELECT "t39"."person_id", "t39"."spell_started_on", "t39"."spell_ended_on", "t39".
"care_period_id", "t39"."first_year_until", "t39"."first_review_on", "t39"."episode_id", "t39"."track", "t39".
"is_older", "t39"."reckoned_from", "t39"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t39 AS t39), t11 AS (SELECT DISTINCT "t1"."person_id", "t1"."care_period_id", "t1"."visit_on" AS "event_on"
FROM "care_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)), t20 AS (SELECT "t11"."person_id" AS "event_person_id", "t11"."care_period_id" AS
"event_care_period_id", "t11"."event_on"
FROM t11 AS t11), t42 AS (SELECT "t40"."person_id", "t40"."spell_started_on", "t40"."spell_ended_on", "t40".
"care_period_id", "t40"."first_year_until", "t40"."first_review_on", "t40"."episode_id", "t40"."track", "t40".
"is_older", "t40"."reckoned_from", "t20"."event_on" AS "started_on"
FROM t39 AS t40
INNER JOIN t20 AS t20 ON "t40"."person_id" = "t20"."event_person_id" AND "t40"."care_period_id" = "t20".
"event_care_period_id" AND "t20"."event_on" >= "t40"."reckoned_from" AND (("t40"."spell_ended_on" IS NULL) OR ("t20".
"event_on" <= "t40"."spell_ended_on"))), t43 AS (SELECT "t42"."person_id", "t42"."spell_started_on", "t42".
"spell_ended_on", "t42"."care_period_id", "t42"."first_year_until", "t42"."first_review_on", "t42"."episode_id", "t42"
."track", "t42"."is_older", "t42"."reckoned_from", "t42"."started_on", 1 AS "is_event"
FROM t42 AS t42), t44 AS (SELECT *
FROM t41 AS t41
UNION ALL
SELECT *
FROM t43 AS t43), t45 AS (SELECT "t44"."person_id", "t44"."spell_started_on", "t44"."spell_ended_on", "t44".
"care_period_id", "t44"."first_year_until", "t44"."first_review_on", "t44"."episode_id", "t44"."track", "t44".
"is_older", "t44"."started_on", "t44"."is_event"
FROM t44 AS t44), t46 AS (SELECT "t45"."person_id", "t45"."spell_started_on", "t45"."spell_ended_on", "t45".
"care_period_id", "t45"."first_year_until", "t45"."first_review_on", "t45"."episode_id", "t45"."track", "t45".
"is_older", "t45"."started_on", "t45"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t45"."person_id", "t45".
"episode_id" ORDER BY "t45"."started_on" ASC, "t45"."is_event" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", LEAD("t45"."started_on") OVER (PARTITION BY "t45".
"person_id", "t45"."episode_id" ORDER BY "t45"."started_on" ASC, "t45"."is_event" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "done_on"
FROM t45 AS t45), t48 AS (SELECT "t46"."person_id", "t46"."spell_started_on", "t46"."spell_ended_on", "t46".
"care_period_id", "t46"."first_year_until", "t46"."first_review_on", "t46"."episode_id", "t46"."track", "t46".
"is_older", "t46"."started_on", "t46"."is_event", "t46"."sequence", "t46"."done_on", "t46"."spell_ended_on" AS
"ended_other_on", "t46"."sequence" AS "place", CASE WHEN ("t46"."track" = 'parents_interim') AND (("t46".
"first_review_on" IS NULL) OR ("t46"."started_on" < "t46"."first_review_on")) THEN 'weekly' WHEN "t46"."track" =
'parents_interim' THEN 'four_weekly' WHEN IIF("t46"."is_older", CAST(NULL AS INTEGER), "t46"."sequence") = 1 THEN
'first' WHEN ("t46"."track" = 'long_term') AND ("t46"."started_on" >= "t46"."first_year_until") THEN 'settled' ELSE
'six_weekly' END AS "variant"
FROM t46 AS t46), t15 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'care_visit'), t49 AS (SELECT "t48"."person_id", "t48"."spell_started_on", "t48".
"spell_ended_on", "t48"."care_period_id", "t48"."first_year_until", "t48"."first_review_on", "t48"."episode_id", "t48"
."track", "t48"."is_older", "t48"."started_on", "t48"."is_event", "t48"."sequence", "t48"."done_on", "t48".
"ended_other_on", "t48"."place", "t48"."variant", "t15"."limit_variant", "t15"."limit_started_on", "t15".
"limit_due_on", "t15"."version"
FROM t48 AS t48
LEFT OUTER JOIN t15 AS t15 ON "t48"."variant" = "t15"."limit_variant" AND "t48"."started_on" = "t15".
"limit_started_on")
SELECT 'care_visit' AS "standard", "t49"."person_id", "t49"."episode_id", "t49"."sequence", "t49"."variant", "t49".
"started_on", "t49"."limit_due_on" AS "due_on", "t49"."done_on", IIF(NOT "t49"."done_on" IS NULL, DATE(NULL), "t49".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t49"."spell_ended_on" < "t49"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t49"."is_older" AND ("t49"."sequence" = 1) AND (COALESCE("t49"."done_on",
"t49"."ended_other_on") <= "t49"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t49".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t49"."done_on" < "t49"."started_on" THEN
'the dates are in the wrong order' WHEN "t49"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t49"."version" AS "parameter_version"
FROM t49 AS t49;

-- clock care_review
WITH t6 AS (SELECT "t1"."person_id", "t1"."started_on" AS "spell_started_on", "t1"."ended_on" AS "spell_ended_on",
"t1"."care_period_id" AS "episode_id"
FROM "care_periods" AS "t1"), t7 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('care_reviews')), t13 AS (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM t7 AS t7), t14 AS (SELECT "t6"."person_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t6"."episode_id",
"t13"."record_begins_on"
FROM t6 AS t6 CROSS JOIN t13 AS t13), t15 AS (SELECT "t14"."person_id", "t14"."spell_started_on", "t14".
"spell_ended_on", "t14"."episode_id", "t14"."record_begins_on", COALESCE("t14"."spell_started_on" < "t14".
"record_begins_on", FALSE) AS "is_older", IIF(COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE),
"t14"."record_begins_on", "t14"."spell_started_on") AS "reckoned_from"
FROM t14 AS t14
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))), t16 AS (SELECT "t15"."person_id", "t15"."spell_started_on", "t15".
"spell_ended_on", "t15"."episode_id", "t15"."is_older", "t15"."reckoned_from"
FROM t15 AS t15), t18 AS (SELECT "t16"."person_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16".
"episode_id", "t16"."is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM t16 AS t16), t9 AS (SELECT DISTINCT "t2"."person_id", "t2"."care_period_id" AS "episode_id", "t2"."review_on" AS
"event_on"
FROM "care_reviews" AS "t2"
WHERE NOT (COALESCE("t2"."cancelled", FALSE))), t12 AS (SELECT "t9"."person_id" AS "event_person_id", "t9".
"episode_id" AS "event_episode_id", "t9"."event_on"
FROM t9 AS t9), t19 AS (SELECT "t17"."person_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17".
"episode_id", "t17"."is_older", "t17"."reckoned_from", "t12"."event_on" AS "started_on"
FROM t16 AS t17
INNER JOIN t12 AS t12 ON "t17"."person_id" = "t12"."event_person_id" AND "t17"."episode_id" = "t12".
"event_episode_id" AND "t12"."event_on" >= "t17"."reckoned_from" AND (("t17"."spell_ended_on" IS NULL) OR ("t12".
"event_on" <= "t17"."spell_ended_on"))), t20 AS (SELECT "t19"."person_id", "t19"."spell_started_on", "t19".
"spell_ended_on", "t19"."episode_id", "t19"."is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
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
"spell_ended_on" AS "ended_other_on", "t23"."sequence" AS "place", CASE WHEN IIF("t23"."is_older", CAST(NULL AS
INTEGER), "t23"."sequence") = 1 THEN 'first' WHEN IIF("t23"."is_older", CAST(NULL AS INTEGER), "t23"."sequence") = 2
THEN 'second' ELSE 'later' END AS "variant"
FROM t23 AS t23), t8 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'care_review'), t26 AS (SELECT "t25"."person_id", "t25"."spell_started_on", "t25".
"spell_ended_on", "t25"."episode_id", "t25"."is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"
."done_on", "t25"."ended_other_on", "t25"."place", "t25"."variant", "t8"."limit_variant", "t8"."limit_started_on",
"t8"."limit_due_on", "t8"."version"
FROM t25 AS t25
LEFT OUTER JOIN t8 AS t8 ON "t25"."variant" = "t8"."limit_variant" AND "t25"."started_on" = "t8"."limit_started_on")
SELECT 'care_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26".
"started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", IIF(NOT "t26"."done_on" IS NULL, DATE(NULL), "t26".
"ended_other_on") AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26"."spell_started_on" THEN
'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (COALESCE("t26"."done_on",
"t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE NULL END, CASE WHEN "t26".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26"."started_on" THEN
'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM t26 AS t26;
