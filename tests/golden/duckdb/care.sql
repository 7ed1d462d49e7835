-- clock placement_moves
SELECT 'placement_moves' AS "standard", "t25"."person_id", "t25"."episode_id", "t25"."sequence", 'all' AS "variant",
"t25"."started_on", COALESCE("t25"."kept_until", "t25"."window_ends_on") AS "due_on", "t25"."window_ends_on" AS
"done_on", CASE WHEN "t25"."window_ends_on" IS NOT NULL THEN CAST(NULL AS DATE) ELSE CAST(NULL AS DATE) END AS
"ended_other_on", "t25"."unknown_because", "t25"."parameter_version"
FROM (SELECT "t24".* EXCLUDE ("shift_from")
FROM (SELECT "t23"."person_id", "t23"."started_on", "t23"."ended_on", "t23"."episode_id", "t23"."sequence", "t23".
"unknown_because", "t23"."reckoned_from", "t23"."window_ends_on", "t23"."parameter_version", "t23"."open_until", "t23"
."full_person", "t23"."full_sequence", "t23"."full_on", "t23"."broken_on", "t4"."shift_from", "t4"."kept_until"
FROM (SELECT "t21"."person_id", "t21"."started_on", "t21"."ended_on", "t21"."episode_id", "t21"."sequence", "t21".
"unknown_because", "t21"."reckoned_from", "t21"."window_ends_on", "t21"."parameter_version", "t21"."open_until", "t21"
."full_person", "t21"."full_sequence", "t21"."full_on", CASE WHEN ("t21"."full_on" IS NOT NULL) AND (CASE WHEN "t21".
"full_on" > "t21"."started_on" THEN "t21"."full_on" ELSE "t21"."started_on" END < "t21"."open_until") THEN CASE WHEN
"t21"."full_on" > "t21"."started_on" THEN "t21"."full_on" ELSE "t21"."started_on" END ELSE CAST(NULL AS DATE) END AS
"broken_on"
FROM (SELECT "t14"."person_id", "t14"."started_on", "t14"."ended_on", "t14"."episode_id", "t14"."sequence", "t14".
"unknown_because", "t14"."reckoned_from", "t14"."window_ends_on", "t14"."parameter_version", "t14"."open_until", "t20"
."full_person", "t20"."full_sequence", "t20"."full_on"
FROM (SELECT "t10"."person_id", "t10"."started_on", "t10"."ended_on", "t10"."episode_id", "t10"."sequence", "t10".
"unknown_because", "t10"."reckoned_from", CASE WHEN "t10"."ended_on" IS NULL THEN CAST(NULL AS DATE) ELSE "t10".
"window_ends_on" END AS "window_ends_on", "t10"."parameter_version", COALESCE(CASE WHEN "t10"."ended_on" IS NULL THEN
CAST(NULL AS DATE) ELSE "t10"."window_ends_on" END, MAKE_DATE(2035, 12, 31)) AS "open_until"
FROM (SELECT "t9".* EXCLUDE ("shift_from")
FROM (SELECT "t8"."person_id", "t8"."started_on", "t8"."ended_on", "t8"."episode_id", "t8"."sequence", "t8".
"unknown_because", "t8"."reckoned_from", "t5"."shift_from", "t5"."window_ends_on", "t5"."parameter_version"
FROM (SELECT "t6"."person_id", "t6"."started_on", "t6"."ended_on", "t6"."episode_id", CAST((ROW_NUMBER() OVER (
PARTITION BY "t6"."person_id" ORDER BY "t6"."started_on" ASC, "t6"."episode_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."ended_on" < "t6"."started_on" THEN 'the dates are in the wrong order' ELSE NULL
END AS "unknown_because", COALESCE("t6"."ended_on", "t6"."started_on") AS "reckoned_from"
FROM (SELECT "t1"."person_id", "t1"."started_on", "t1"."ended_on", "t1"."placement_id" AS "episode_id"
FROM "care_placements" AS "t1"
WHERE NOT (COALESCE("t1"."ended_on" = "t1"."started_on", FALSE))) AS "t6") AS "t8"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "window_ends_on", "t0"."version" AS
"parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'placement_moves' AND "t0"."variant" = 'all') AS "t5" ON "t8"."reckoned_from" = "t5".
"shift_from") AS "t9") AS "t10") AS "t14"
LEFT OUTER JOIN (SELECT "t18"."person_id" AS "full_person", "t18"."sequence" AS "full_sequence", "t18"."opened_on" AS
"full_on"
FROM (SELECT "t17"."person_id", "t17"."started_on", "t17"."ended_on", "t17"."episode_id", "t17"."sequence", "t17".
"unknown_because", "t17"."reckoned_from", "t17"."window_ends_on", "t17"."parameter_version", "t17"."open_until", "t17"
."other_person", "t17"."other_sequence", "t17"."opened_on", "t17"."other_until", ROW_NUMBER() OVER (PARTITION BY "t17"
."person_id", "t17"."sequence" ORDER BY "t17"."opened_on" ASC, "t17"."other_sequence" ASC ROWS BETWEEN UNBOUNDED
PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t15"."person_id", "t15"."started_on", "t15"."ended_on", "t15"."episode_id", "t15"."sequence", "t15".
"unknown_because", "t15"."reckoned_from", "t15"."window_ends_on", "t15"."parameter_version", "t15"."open_until", "t16"
."other_person", "t16"."other_sequence", "t16"."opened_on", "t16"."other_until"
FROM (SELECT "t10"."person_id", "t10"."started_on", "t10"."ended_on", "t10"."episode_id", "t10"."sequence", "t10".
"unknown_because", "t10"."reckoned_from", CASE WHEN "t10"."ended_on" IS NULL THEN CAST(NULL AS DATE) ELSE "t10".
"window_ends_on" END AS "window_ends_on", "t10"."parameter_version", COALESCE(CASE WHEN "t10"."ended_on" IS NULL THEN
CAST(NULL AS DATE) ELSE "t10"."window_ends_on" END, MAKE_DATE(2035, 12, 31)) AS "open_until"
FROM (SELECT "t9".* EXCLUDE ("shift_from")
FROM (SELECT "t8"."person_id", "t8"."started_on", "t8"."ended_on", "t8"."episode_id", "t8"."sequence", "t8".
"unknown_because", "t8"."reckoned_from", "t5"."shift_from", "t5"."window_ends_on", "t5"."parameter_version"
FROM (SELECT "t6"."person_id", "t6"."started_on", "t6"."ended_on", "t6"."episode_id", CAST((ROW_NUMBER() OVER (
PARTITION BY "t6"."person_id" ORDER BY "t6"."started_on" ASC, "t6"."episode_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."ended_on" < "t6"."started_on" THEN 'the dates are in the wrong order' ELSE NULL
END AS "unknown_because", COALESCE("t6"."ended_on", "t6"."started_on") AS "reckoned_from"
FROM (SELECT "t1"."person_id", "t1"."started_on", "t1"."ended_on", "t1"."placement_id" AS "episode_id"
FROM "care_placements" AS "t1"
WHERE NOT (COALESCE("t1"."ended_on" = "t1"."started_on", FALSE))) AS "t6") AS "t8"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "window_ends_on", "t0"."version" AS
"parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'placement_moves' AND "t0"."variant" = 'all') AS "t5" ON "t8"."reckoned_from" = "t5".
"shift_from") AS "t9") AS "t10"
WHERE "t10"."unknown_because" IS NULL) AS "t15"
INNER JOIN (SELECT "t10"."person_id" AS "other_person", "t10"."sequence" AS "other_sequence", "t10"."started_on" AS
"opened_on", COALESCE(CASE WHEN "t10"."ended_on" IS NULL THEN CAST(NULL AS DATE) ELSE "t10"."window_ends_on" END,
MAKE_DATE(2035, 12, 31)) AS "other_until"
FROM (SELECT "t9".* EXCLUDE ("shift_from")
FROM (SELECT "t8"."person_id", "t8"."started_on", "t8"."ended_on", "t8"."episode_id", "t8"."sequence", "t8".
"unknown_because", "t8"."reckoned_from", "t5"."shift_from", "t5"."window_ends_on", "t5"."parameter_version"
FROM (SELECT "t6"."person_id", "t6"."started_on", "t6"."ended_on", "t6"."episode_id", CAST((ROW_NUMBER() OVER (
PARTITION BY "t6"."person_id" ORDER BY "t6"."started_on" ASC, "t6"."episode_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."ended_on" < "t6"."started_on" THEN 'the dates are in the wrong order' ELSE NULL
END AS "unknown_because", COALESCE("t6"."ended_on", "t6"."started_on") AS "reckoned_from"
FROM (SELECT "t1"."person_id", "t1"."started_on", "t1"."ended_on", "t1"."placement_id" AS "episode_id"
FROM "care_placements" AS "t1"
WHERE NOT (COALESCE("t1"."ended_on" = "t1"."started_on", FALSE))) AS "t6") AS "t8"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "window_ends_on", "t0"."version" AS
"parameter_version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'placement_moves' AND "t0"."variant" = 'all') AS "t5" ON "t8"."reckoned_from" = "t5".
"shift_from") AS "t9") AS "t10"
WHERE "t10"."unknown_because" IS NULL) AS "t16" ON "t15"."person_id" = "t16"."other_person" AND (("t16"."other_until"
> "t15"."open_until") OR (("t16"."other_until" = "t15"."open_until") AND ("t16"."other_sequence" > "t15"."sequence"))
)) AS "t17") AS "t18"
WHERE "t18"."place" = 1) AS "t20" ON "t14"."person_id" = "t20"."full_person" AND "t14"."sequence" = "t20".
"full_sequence") AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "kept_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_before' AND "t0"."variant" = 'all') AS "t4" ON "t23"."broken_on" = "t4"."shift_from") AS
"t24") AS "t25";

-- clock care_visit
SELECT 'care_visit' AS "standard", "t49"."person_id", "t49"."episode_id", "t49"."sequence", "t49"."variant", "t49".
"started_on", "t49"."limit_due_on" AS "due_on", "t49"."done_on", CASE WHEN "t49"."done_on" IS NOT NULL THEN CAST(NULL
AS DATE) ELSE "t49"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN "t49"."spell_ended_on" < "t49".
"spell_started_on" THEN 'the dates are in the wrong order' WHEN "t49"."is_older" AND ("t49"."sequence" = 1) AND (
COALESCE("t49"."done_on", "t49"."ended_other_on") <= "t49"."limit_due_on") THEN 'it is older than its record' ELSE
NULL END, CASE WHEN "t49"."started_on" IS NULL THEN 'the start date is missing' WHEN "t49"."done_on" < "t49".
"started_on" THEN 'the dates are in the wrong order' WHEN "t49"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t49"."version" AS "parameter_version"
FROM (SELECT "t48"."person_id", "t48"."spell_started_on", "t48"."spell_ended_on", "t48"."care_period_id", "t48".
"first_year_until", "t48"."first_review_on", "t48"."episode_id", "t48"."track", "t48"."is_older", "t48"."started_on",
"t48"."is_event", "t48"."sequence", "t48"."done_on", "t48"."ended_other_on", "t48"."place", "t48"."variant", "t15".
"limit_variant", "t15"."limit_started_on", "t15"."limit_due_on", "t15"."version"
FROM (SELECT "t46"."person_id", "t46"."spell_started_on", "t46"."spell_ended_on", "t46"."care_period_id", "t46".
"first_year_until", "t46"."first_review_on", "t46"."episode_id", "t46"."track", "t46"."is_older", "t46"."started_on",
"t46"."is_event", "t46"."sequence", "t46"."done_on", "t46"."spell_ended_on" AS "ended_other_on", "t46"."sequence" AS
"place", CASE WHEN ("t46"."track" = 'parents_interim') AND (("t46"."first_review_on" IS NULL) OR ("t46"."started_on" <
"t46"."first_review_on")) THEN 'weekly' WHEN "t46"."track" = 'parents_interim' THEN 'four_weekly' WHEN CASE WHEN "t46"
."is_older" THEN CAST(NULL AS INT) ELSE "t46"."sequence" END = 1 THEN 'first' WHEN ("t46"."track" = 'long_term') AND (
"t46"."started_on" >= "t46"."first_year_until") THEN 'settled' ELSE 'six_weekly' END AS "variant"
FROM (SELECT "t45"."person_id", "t45"."spell_started_on", "t45"."spell_ended_on", "t45"."care_period_id", "t45".
"first_year_until", "t45"."first_review_on", "t45"."episode_id", "t45"."track", "t45"."is_older", "t45"."started_on",
"t45"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY "t45".
"started_on" ASC NULLS FIRST, "t45"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1
AS INT) AS "sequence", LEAD("t45"."started_on") OVER (PARTITION BY "t45"."person_id", "t45"."episode_id" ORDER BY
"t45"."started_on" ASC NULLS FIRST, "t45"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS
"done_on"
FROM (SELECT "t44".* EXCLUDE ("reckoned_from")
FROM (SELECT *
FROM (SELECT "t39"."person_id", "t39"."spell_started_on", "t39"."spell_ended_on", "t39"."care_period_id", "t39".
"first_year_until", "t39"."first_review_on", "t39"."episode_id", "t39"."track", "t39"."is_older", "t39".
"reckoned_from", "t39"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t38".* EXCLUDE ("record_begins_on")
FROM (SELECT "t37"."person_id", "t37"."spell_started_on", "t37"."spell_ended_on", "t37"."care_period_id", "t37".
"first_year_until", "t37"."first_review_on", "t37"."episode_id", "t37"."track", "t37"."record_begins_on", COALESCE(
"t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AS "is_older", CASE WHEN COALESCE("t37".
"spell_started_on" < "t37"."record_begins_on", FALSE) THEN "t37"."record_begins_on" ELSE "t37"."spell_started_on" END
AS "reckoned_from"
FROM (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."spell_ended_on", "t36"."care_period_id", "t36".
"first_year_until", "t36"."first_review_on", "t36"."episode_id", "t36"."track", "t23"."record_begins_on"
FROM (SELECT "t34"."person_id", "t34"."started_on" AS "spell_started_on", "t34"."ended_on" AS "spell_ended_on", "t34"
."care_period_id", "t34"."first_year_until", "t34"."first_review_on", "t34"."episode_id", "t34"."track"
FROM (SELECT "t29"."person_id", "t29"."started_on", "t29"."ended_on", "t29"."care_period_id", "t29".
"first_year_until", "t31"."first_review_on", "t29"."placement_id" AS "episode_id", CASE WHEN ("t29"."type" = 'P1') AND
("t33"."interim_placement" IS NOT NULL) THEN 'parents_interim' WHEN "t29"."type" IN ('U1', 'U4') THEN 'long_term' ELSE
'standard' END AS "track"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t7"."person_id", "t7"."placement_id", "t7"."care_period_id", "t7"."type", "t7"."started_on", "t7".
"ended_on", "t16"."shift_from", "t16"."first_year_until"
FROM "care_placements" AS "t7"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_placement' AND "t0"."variant" = 'all') AS "t16" ON "t7"."started_on" = "t16".
"shift_from") AS "t26") AS "t29"
LEFT OUTER JOIN (SELECT "t29"."placement_id" AS "interim_placement"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t7"."person_id", "t7"."placement_id", "t7"."care_period_id", "t7"."type", "t7"."started_on", "t7".
"ended_on", "t16"."shift_from", "t16"."first_year_until"
FROM "care_placements" AS "t7"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_placement' AND "t0"."variant" = 'all') AS "t16" ON "t7"."started_on" = "t16".
"shift_from") AS "t26") AS "t29"
SEMI JOIN (SELECT "t5"."person_id" AS "order_person", "t5"."started_on" AS "order_from", "t5"."ended_on" AS
"order_until"
FROM "legal_statuses" AS "t5"
WHERE "t5"."status" = 'C1') AS "t17" ON "t29"."person_id" = "t17"."order_person" AND "t17"."order_from" <= "t29".
"started_on" AND (("t17"."order_until" IS NULL) OR ("t17"."order_until" > "t29"."started_on"))) AS "t33" ON "t29".
"placement_id" = "t33"."interim_placement"
LEFT OUTER JOIN (SELECT "t8"."person_id" AS "reviewed_person", "t8"."care_period_id" AS "reviewed_period", CASE WHEN
"t8"."started_on" < "t24"."record_begins_on" THEN "t8"."started_on" ELSE "t27"."seen_on" END AS "first_review_on"
FROM "care_periods" AS "t8"
LEFT OUTER JOIN (SELECT "t18"."care_period_id" AS "reviewed_period", MIN("t18"."review_on") AS "seen_on"
FROM (SELECT *
FROM "care_reviews" AS "t6"
WHERE NOT (COALESCE("t6"."cancelled", FALSE))) AS "t18" GROUP BY 1) AS "t27" ON "t8"."care_period_id" = "t27".
"reviewed_period" CROSS JOIN (SELECT MAX("t13"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_reviews')) AS "t13") AS "t24") AS "t31" ON "t29"."person_id" = "t31".
"reviewed_person" AND "t29"."care_period_id" = "t31"."reviewed_period") AS "t34") AS "t36" CROSS JOIN (SELECT MAX(
"t12"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_visits')) AS "t12") AS "t23") AS "t37"
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))) AS "t38") AS "t39") AS "t41"
UNION ALL
SELECT *
FROM (SELECT "t42"."person_id", "t42"."spell_started_on", "t42"."spell_ended_on", "t42"."care_period_id", "t42".
"first_year_until", "t42"."first_review_on", "t42"."episode_id", "t42"."track", "t42"."is_older", "t42".
"reckoned_from", "t42"."started_on", 1 AS "is_event"
FROM (SELECT "t40"."person_id", "t40"."spell_started_on", "t40"."spell_ended_on", "t40"."care_period_id", "t40".
"first_year_until", "t40"."first_review_on", "t40"."episode_id", "t40"."track", "t40"."is_older", "t40".
"reckoned_from", "t20"."event_on" AS "started_on"
FROM (SELECT "t38".* EXCLUDE ("record_begins_on")
FROM (SELECT "t37"."person_id", "t37"."spell_started_on", "t37"."spell_ended_on", "t37"."care_period_id", "t37".
"first_year_until", "t37"."first_review_on", "t37"."episode_id", "t37"."track", "t37"."record_begins_on", COALESCE(
"t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AS "is_older", CASE WHEN COALESCE("t37".
"spell_started_on" < "t37"."record_begins_on", FALSE) THEN "t37"."record_begins_on" ELSE "t37"."spell_started_on" END
AS "reckoned_from"
FROM (SELECT "t36"."person_id", "t36"."spell_started_on", "t36"."spell_ended_on", "t36"."care_period_id", "t36".
"first_year_until", "t36"."first_review_on", "t36"."episode_id", "t36"."track", "t23"."record_begins_on"
FROM (SELECT "t34"."person_id", "t34"."started_on" AS "spell_started_on", "t34"."ended_on" AS "spell_ended_on", "t34"
."care_period_id", "t34"."first_year_until", "t34"."first_review_on", "t34"."episode_id", "t34"."track"
FROM (SELECT "t29"."person_id", "t29"."started_on", "t29"."ended_on", "t29"."care_period_id", "t29".
"first_year_until", "t31"."first_review_on", "t29"."placement_id" AS "episode_id", CASE WHEN ("t29"."type" = 'P1') AND
("t33"."interim_placement" IS NOT NULL) THEN 'parents_interim' WHEN "t29"."type" IN ('U1', 'U4') THEN 'long_term' ELSE
'standard' END AS "track"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t7"."person_id", "t7"."placement_id", "t7"."care_period_id", "t7"."type", "t7"."started_on", "t7".
"ended_on", "t16"."shift_from", "t16"."first_year_until"
FROM "care_placements" AS "t7"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_placement' AND "t0"."variant" = 'all') AS "t16" ON "t7"."started_on" = "t16".
"shift_from") AS "t26") AS "t29"
LEFT OUTER JOIN (SELECT "t29"."placement_id" AS "interim_placement"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t7"."person_id", "t7"."placement_id", "t7"."care_period_id", "t7"."type", "t7"."started_on", "t7".
"ended_on", "t16"."shift_from", "t16"."first_year_until"
FROM "care_placements" AS "t7"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "first_year_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'first_year_of_placement' AND "t0"."variant" = 'all') AS "t16" ON "t7"."started_on" = "t16".
"shift_from") AS "t26") AS "t29"
SEMI JOIN (SELECT "t5"."person_id" AS "order_person", "t5"."started_on" AS "order_from", "t5"."ended_on" AS
"order_until"
FROM "legal_statuses" AS "t5"
WHERE "t5"."status" = 'C1') AS "t17" ON "t29"."person_id" = "t17"."order_person" AND "t17"."order_from" <= "t29".
"started_on" AND (("t17"."order_until" IS NULL) OR ("t17"."order_until" > "t29"."started_on"))) AS "t33" ON "t29".
"placement_id" = "t33"."interim_placement"
LEFT OUTER JOIN (SELECT "t8"."person_id" AS "reviewed_person", "t8"."care_period_id" AS "reviewed_period", CASE WHEN
"t8"."started_on" < "t24"."record_begins_on" THEN "t8"."started_on" ELSE "t27"."seen_on" END AS "first_review_on"
FROM "care_periods" AS "t8"
LEFT OUTER JOIN (SELECT "t18"."care_period_id" AS "reviewed_period", MIN("t18"."review_on") AS "seen_on"
FROM (SELECT *
FROM "care_reviews" AS "t6"
WHERE NOT (COALESCE("t6"."cancelled", FALSE))) AS "t18" GROUP BY 1) AS "t27" ON "t8"."care_period_id" = "t27".
"reviewed_period" CROSS JOIN (SELECT MAX("t13"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_reviews')) AS "t13") AS "t24") AS "t31" ON "t29"."person_id" = "t31".
"reviewed_person" AND "t29"."care_period_id" = "t31"."reviewed_period") AS "t34") AS "t36" CROSS JOIN (SELECT MAX(
"t12"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t2"
WHERE "t2"."table_name" IN ('care_visits')) AS "t12") AS "t23") AS "t37"
WHERE NOT (COALESCE("t37"."spell_started_on" < "t37"."record_begins_on", FALSE) AND COALESCE("t37"."spell_ended_on" <
"t37"."record_begins_on", FALSE))) AS "t38") AS "t40"
INNER JOIN (SELECT "t11"."person_id" AS "event_person_id", "t11"."care_period_id" AS "event_care_period_id", "t11".
"event_on"
FROM (SELECT DISTINCT "t1"."person_id", "t1"."care_period_id", "t1"."visit_on" AS "event_on"
FROM "care_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE)) AS "t11") AS "t20" ON "t40"."person_id" = "t20"."event_person_id" AND "t40".
"care_period_id" = "t20"."event_care_period_id" AND "t20"."event_on" >= "t40"."reckoned_from" AND (("t40".
"spell_ended_on" IS NULL) OR ("t20"."event_on" <= "t40"."spell_ended_on"))) AS "t42") AS "t43") AS "t44") AS "t45") AS
"t46") AS "t48"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'care_visit') AS "t15" ON "t48"."variant" = "t15"."limit_variant" AND "t48"."started_on" =
"t15"."limit_started_on") AS "t49";

-- clock care_review
SELECT 'care_review' AS "standard", "t26"."person_id", "t26"."episode_id", "t26"."sequence", "t26"."variant", "t26".
"started_on", "t26"."limit_due_on" AS "due_on", "t26"."done_on", CASE WHEN "t26"."done_on" IS NOT NULL THEN CAST(NULL
AS DATE) ELSE "t26"."ended_other_on" END AS "ended_other_on", COALESCE(CASE WHEN "t26"."spell_ended_on" < "t26".
"spell_started_on" THEN 'the dates are in the wrong order' WHEN "t26"."is_older" AND ("t26"."sequence" = 1) AND (
COALESCE("t26"."done_on", "t26"."ended_other_on") <= "t26"."limit_due_on") THEN 'it is older than its record' ELSE
NULL END, CASE WHEN "t26"."started_on" IS NULL THEN 'the start date is missing' WHEN "t26"."done_on" < "t26".
"started_on" THEN 'the dates are in the wrong order' WHEN "t26"."limit_due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t26"."version" AS "parameter_version"
FROM (SELECT "t25"."person_id", "t25"."spell_started_on", "t25"."spell_ended_on", "t25"."episode_id", "t25".
"is_older", "t25"."started_on", "t25"."is_event", "t25"."sequence", "t25"."done_on", "t25"."ended_other_on", "t25".
"place", "t25"."variant", "t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8"."version"
FROM (SELECT "t23"."person_id", "t23"."spell_started_on", "t23"."spell_ended_on", "t23"."episode_id", "t23".
"is_older", "t23"."started_on", "t23"."is_event", "t23"."sequence", "t23"."done_on", "t23"."spell_ended_on" AS
"ended_other_on", "t23"."sequence" AS "place", CASE WHEN CASE WHEN "t23"."is_older" THEN CAST(NULL AS INT) ELSE "t23"
."sequence" END = 1 THEN 'first' WHEN CASE WHEN "t23"."is_older" THEN CAST(NULL AS INT) ELSE "t23"."sequence" END = 2
THEN 'second' ELSE 'later' END AS "variant"
FROM (SELECT "t22"."person_id", "t22"."spell_started_on", "t22"."spell_ended_on", "t22"."episode_id", "t22".
"is_older", "t22"."started_on", "t22"."is_event", CAST((ROW_NUMBER() OVER (PARTITION BY "t22"."person_id", "t22".
"episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", LEAD("t22"."started_on") OVER (PARTITION BY "t22"."person_id",
"t22"."episode_id" ORDER BY "t22"."started_on" ASC NULLS FIRST, "t22"."is_event" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) AS "done_on"
FROM (SELECT "t21".* EXCLUDE ("reckoned_from")
FROM (SELECT *
FROM (SELECT "t16"."person_id", "t16"."spell_started_on", "t16"."spell_ended_on", "t16"."episode_id", "t16".
"is_older", "t16"."reckoned_from", "t16"."reckoned_from" AS "started_on", 0 AS "is_event"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14"."episode_id", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t6"."person_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t6"."episode_id", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."started_on" AS "spell_started_on", "t1"."ended_on" AS "spell_ended_on", "t1".
"care_period_id" AS "episode_id"
FROM "care_periods" AS "t1") AS "t6" CROSS JOIN (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('care_reviews')) AS "t7") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t16") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t19"."person_id", "t19"."spell_started_on", "t19"."spell_ended_on", "t19"."episode_id", "t19".
"is_older", "t19"."reckoned_from", "t19"."started_on", 1 AS "is_event"
FROM (SELECT "t17"."person_id", "t17"."spell_started_on", "t17"."spell_ended_on", "t17"."episode_id", "t17".
"is_older", "t17"."reckoned_from", "t12"."event_on" AS "started_on"
FROM (SELECT "t15".* EXCLUDE ("record_begins_on")
FROM (SELECT "t14"."person_id", "t14"."spell_started_on", "t14"."spell_ended_on", "t14"."episode_id", "t14".
"record_begins_on", COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AS "is_older", CASE WHEN
COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) THEN "t14"."record_begins_on" ELSE "t14".
"spell_started_on" END AS "reckoned_from"
FROM (SELECT "t6"."person_id", "t6"."spell_started_on", "t6"."spell_ended_on", "t6"."episode_id", "t13".
"record_begins_on"
FROM (SELECT "t1"."person_id", "t1"."started_on" AS "spell_started_on", "t1"."ended_on" AS "spell_ended_on", "t1".
"care_period_id" AS "episode_id"
FROM "care_periods" AS "t1") AS "t6" CROSS JOIN (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('care_reviews')) AS "t7") AS "t13") AS "t14"
WHERE NOT (COALESCE("t14"."spell_started_on" < "t14"."record_begins_on", FALSE) AND COALESCE("t14"."spell_ended_on" <
"t14"."record_begins_on", FALSE))) AS "t15") AS "t17"
INNER JOIN (SELECT "t9"."person_id" AS "event_person_id", "t9"."episode_id" AS "event_episode_id", "t9"."event_on"
FROM (SELECT DISTINCT "t2"."person_id", "t2"."care_period_id" AS "episode_id", "t2"."review_on" AS "event_on"
FROM "care_reviews" AS "t2"
WHERE NOT (COALESCE("t2"."cancelled", FALSE))) AS "t9") AS "t12" ON "t17"."person_id" = "t12"."event_person_id" AND
"t17"."episode_id" = "t12"."event_episode_id" AND "t12"."event_on" >= "t17"."reckoned_from" AND (("t17".
"spell_ended_on" IS NULL) OR ("t12"."event_on" <= "t17"."spell_ended_on"))) AS "t19") AS "t20") AS "t21") AS "t22") AS
"t23") AS "t25"
LEFT OUTER JOIN (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0"."due_on" AS
"limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'care_review') AS "t8" ON "t25"."variant" = "t8"."limit_variant" AND "t25"."started_on" =
"t8"."limit_started_on") AS "t26";

-- measure CL01
SELECT CAST("t30"."period" AS TEXT) AS "period", CAST("t30"."person_id" AS TEXT) AS "person_id", CAST("t30".
"worker_id" AS TEXT) AS "worker_id", CAST("t30"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t30"."hit" IS NOT NULL THEN "t30"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t30"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t30"."hit" IS NOT NULL THEN 0.0 ELSE "t30"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t29"."person_id", "t29"."care_period_id", "t29"."started_on", "t29"."period", "t29"."to_on", "t29".
"year_before_on", "t29"."from_on_right", "t29"."worker_id", "t29"."team_id", "t29"."counted", CASE WHEN ("t29"."hit" =
0) AND ("t29"."untold" = 1) THEN CAST(NULL AS DOUBLE) ELSE "t29"."hit" END AS "hit", "t29"."untold"
FROM (SELECT "t28".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t27"."person_id", "t27"."care_period_id", "t27"."started_on", "t27"."period", "t27"."to_on", "t27".
"year_before_on", "t27"."from_on_right", "t27"."worker_id", "t27"."team_id", "t27"."counted", "t27"."hit", "t27".
"found_person", "t27"."found_period", CAST("t27"."found_person" IS NOT NULL AS DOUBLE) AS "untold"
FROM (SELECT "t23"."person_id", "t23"."care_period_id", "t23"."started_on", "t23"."period", "t23"."to_on", "t23".
"year_before_on", "t23"."from_on_right", "t23"."worker_id", "t23"."team_id", "t23"."counted", "t23"."hit", "t26".
"found_person", "t26"."found_period"
FROM (SELECT "t21".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on", "t20"."period", "t20"."to_on", "t20".
"year_before_on", "t20"."from_on_right", "t20"."worker_id", "t20"."team_id", "t20"."counted", "t20"."found_person",
"t20"."found_period", CAST("t20"."found_person" IS NOT NULL AS DOUBLE) AS "hit"
FROM (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."started_on", "t16"."period", "t16"."to_on", "t16".
"year_before_on", "t16"."from_on_right", "t16"."worker_id", "t16"."team_id", "t16"."counted", "t19"."found_person",
"t19"."found_period"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."period", "t13"."to_on", "t13".
"year_before_on", "t13"."from_on_right", CASE WHEN ("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on")
THEN "t13"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t13"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t6"."period", "t6"."from_on", "t6"."to_on",
"t6"."year_before_on", "t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on" AS "from_on_right", "t8".
"until_on", "t8"."held_next"
FROM "care_periods" AS "t5"
INNER JOIN "periods" AS "t6" ON "t5"."started_on" <= "t6"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t6"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t8" ON "t5"."person_id" = "t8"."held_by" AND "t6"."to_on" >= "t8"."from_on" AND ((
"t8"."held_next" IS NULL) OR ("t6"."to_on" < "t8"."held_next"))) AS "t13") AS "t16"
LEFT OUTER JOIN (SELECT DISTINCT "t17"."person_id" AS "found_person", "t17"."period" AS "found_period"
FROM (SELECT "t14"."standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant", "t14".
"worker_id", "t14"."team_id", "t14"."started_on", "t14"."due_on", "t14"."done_on", "t14"."ended_other_on", "t14".
"unknown_because", "t14"."parameter_version", "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on",
CAST(("t14"."unknown_because" IS NULL) AND ("t14"."started_on" <= "t14"."to_on") AND (("t14"."done_on" IS NULL) OR (
"t14"."done_on" > "t14"."to_on")) AND (("t14"."ended_other_on" IS NULL) OR ("t14"."ended_other_on" > "t14"."to_on"))
AND COALESCE("t14"."due_on" < "t14"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t14"."unknown_because" IS
NULL) AND ("t14"."started_on" <= "t14"."to_on") AND (("t14"."done_on" IS NULL) OR ("t14"."done_on" > "t14"."to_on"))
AND (("t14"."ended_other_on" IS NULL) OR ("t14"."ended_other_on" > "t14"."to_on")) AND COALESCE("t14"."due_on" < "t14"
."to_on", FALSE) AS DOUBLE)) - CAST("t14"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t14".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t11"."standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant", "t11".
"worker_id", "t11"."team_id", "t11"."started_on", "t11"."due_on", "t11"."done_on", "t11"."ended_other_on", "t11".
"unknown_because", "t11"."parameter_version", "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t4"
WHERE "t4"."standard" = 'placement_moves') AS "t11"
INNER JOIN "periods" AS "t6" ON (("t11"."started_on" IS NULL) OR ("t11"."started_on" <= "t6"."to_on")) AND (("t11".
"done_on" IS NULL) OR ("t11"."done_on" > "t6"."to_on")) AND (("t11"."ended_other_on" IS NULL) OR ("t11".
"ended_other_on" > "t6"."to_on"))) AS "t14") AS "t17"
WHERE "t17"."overdue" > 0) AS "t19" ON "t16"."person_id" = "t19"."found_person" AND "t16"."period" = "t19".
"found_period") AS "t20") AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT DISTINCT "t24"."person_id" AS "found_person", "t24"."period" AS "found_period"
FROM (SELECT "t23"."person_id", "t23"."care_period_id", "t23"."started_on", "t23"."period", "t23"."to_on", "t23".
"year_before_on", "t23"."from_on_right", "t23"."worker_id", "t23"."team_id", "t23"."counted", "t23"."hit", "t12".
"placed_period", "t12"."placed_person", "t12"."placed_on", "t12"."placed_until", "t12"."is_temporary"
FROM (SELECT "t21".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on", "t20"."period", "t20"."to_on", "t20".
"year_before_on", "t20"."from_on_right", "t20"."worker_id", "t20"."team_id", "t20"."counted", "t20"."found_person",
"t20"."found_period", CAST("t20"."found_person" IS NOT NULL AS DOUBLE) AS "hit"
FROM (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."started_on", "t16"."period", "t16"."to_on", "t16".
"year_before_on", "t16"."from_on_right", "t16"."worker_id", "t16"."team_id", "t16"."counted", "t19"."found_person",
"t19"."found_period"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."period", "t13"."to_on", "t13".
"year_before_on", "t13"."from_on_right", CASE WHEN ("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on")
THEN "t13"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t13"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t6"."period", "t6"."from_on", "t6"."to_on",
"t6"."year_before_on", "t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on" AS "from_on_right", "t8".
"until_on", "t8"."held_next"
FROM "care_periods" AS "t5"
INNER JOIN "periods" AS "t6" ON "t5"."started_on" <= "t6"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t6"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t8" ON "t5"."person_id" = "t8"."held_by" AND "t6"."to_on" >= "t8"."from_on" AND ((
"t8"."held_next" IS NULL) OR ("t6"."to_on" < "t8"."held_next"))) AS "t13") AS "t16"
LEFT OUTER JOIN (SELECT DISTINCT "t17"."person_id" AS "found_person", "t17"."period" AS "found_period"
FROM (SELECT "t14"."standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant", "t14".
"worker_id", "t14"."team_id", "t14"."started_on", "t14"."due_on", "t14"."done_on", "t14"."ended_other_on", "t14".
"unknown_because", "t14"."parameter_version", "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on",
CAST(("t14"."unknown_because" IS NULL) AND ("t14"."started_on" <= "t14"."to_on") AND (("t14"."done_on" IS NULL) OR (
"t14"."done_on" > "t14"."to_on")) AND (("t14"."ended_other_on" IS NULL) OR ("t14"."ended_other_on" > "t14"."to_on"))
AND COALESCE("t14"."due_on" < "t14"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t14"."unknown_because" IS
NULL) AND ("t14"."started_on" <= "t14"."to_on") AND (("t14"."done_on" IS NULL) OR ("t14"."done_on" > "t14"."to_on"))
AND (("t14"."ended_other_on" IS NULL) OR ("t14"."ended_other_on" > "t14"."to_on")) AND COALESCE("t14"."due_on" < "t14"
."to_on", FALSE) AS DOUBLE)) - CAST("t14"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t14".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t11"."standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant", "t11".
"worker_id", "t11"."team_id", "t11"."started_on", "t11"."due_on", "t11"."done_on", "t11"."ended_other_on", "t11".
"unknown_because", "t11"."parameter_version", "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t4"
WHERE "t4"."standard" = 'placement_moves') AS "t11"
INNER JOIN "periods" AS "t6" ON (("t11"."started_on" IS NULL) OR ("t11"."started_on" <= "t6"."to_on")) AND (("t11".
"done_on" IS NULL) OR ("t11"."done_on" > "t6"."to_on")) AND (("t11"."ended_other_on" IS NULL) OR ("t11".
"ended_other_on" > "t6"."to_on"))) AS "t14") AS "t17"
WHERE "t17"."overdue" > 0) AS "t19" ON "t16"."person_id" = "t19"."found_person" AND "t16"."period" = "t19".
"found_period") AS "t20") AS "t21") AS "t23"
LEFT OUTER JOIN (SELECT "t0"."care_period_id" AS "placed_period", "t0"."person_id" AS "placed_person", "t0".
"started_on" AS "placed_on", "t0"."ended_on" AS "placed_until", STARTS_WITH(COALESCE("t0"."type", ''), 'T') AS
"is_temporary"
FROM "placements" AS "t0") AS "t12" ON "t23"."person_id" = "t12"."placed_person" AND "t23"."care_period_id" = "t12".
"placed_period") AS "t24"
WHERE (("t24"."placed_on" IS NULL) OR COALESCE("t24"."placed_until" < "t24"."placed_on", FALSE)) AND ((LEAST("t24".
"placed_on", "t24"."placed_until") IS NULL) OR (LEAST("t24"."placed_on", "t24"."placed_until") <= "t24"."to_on")) AND
((GREATEST("t24"."placed_on", "t24"."placed_until") IS NULL) OR (GREATEST("t24"."placed_on", "t24"."placed_until") >
"t24"."year_before_on")) AND NOT (COALESCE("t24"."is_temporary", FALSE))) AS "t26" ON "t23"."person_id" = "t26".
"found_person" AND "t23"."period" = "t26"."found_period") AS "t27") AS "t28") AS "t29") AS "t30";

-- measure CL04
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
WHERE "t1"."standard" = 'care_visit') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'care_visit') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure CL06
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('first')) AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS
"t9") AS "t11"
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('first')) AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure CL07
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('second')) AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS
"t9") AS "t11"
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('second')) AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure CL08
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('later')) AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS
"t9") AS "t11"
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
WHERE "t1"."standard" = 'care_review' AND "t1"."variant" IN ('later')) AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
