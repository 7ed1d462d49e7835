-- clock education_plan_begun
WITH t8 AS (SELECT "t2"."person_id", "t2"."care_period_id", "t2"."started_on", "t2"."ended_on", "t2"."person_id" AS
"aged_person"
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NULL), t13 AS (SELECT *
FROM "care_periods" AS "t2"
WHERE NOT "t2"."started_on" IS NULL), t11 AS (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS
"aged_from", "t4"."ended_on" AS "aged_until"
FROM "school_ages" AS "t4"), t17 AS (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13".
"ended_on", "t11"."aged_person", "t11"."aged_from", "t11"."aged_until"
FROM t13 AS t13
LEFT OUTER JOIN t11 AS t11 ON "t13"."person_id" = "t11"."aged_person"), t18 AS (SELECT "t17"."person_id", "t17".
"care_period_id", "t17"."started_on", "t17"."ended_on", "t17"."aged_person"
FROM t17 AS t17
WHERE ("t17"."aged_person" IS NULL) OR (("t17"."started_on" >= "t17"."aged_from") AND ("t17"."started_on" < "t17".
"aged_until"))), t20 AS (SELECT *
FROM t8 AS t8
UNION ALL
SELECT *
FROM t18 AS t18), t14 AS (SELECT "t3"."person_id" AS "planned_person", "t3"."begun_on" AS "planned_on"
FROM "personal_education_plans" AS "t3"
WHERE NOT "t3"."begun_on" IS NULL), t21 AS (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on",
"t20"."ended_on", "t20"."aged_person", "t14"."planned_person", "t14"."planned_on"
FROM t20 AS t20
LEFT OUTER JOIN t14 AS t14 ON "t20"."person_id" = "t14"."planned_person" AND "t14"."planned_on" >= "t20"."started_on"
AND (("t20"."ended_on" IS NULL) OR ("t14"."planned_on" <= "t20"."ended_on"))), t22 AS (SELECT "t21"."person_id", "t21"
."care_period_id", "t21"."started_on", "t21"."ended_on", "t21"."aged_person", MIN("t21"."planned_on") AS "done_on"
FROM t21 AS t21 GROUP BY 1, 2, 3, 4, 5), t24 AS (SELECT "t22"."person_id", "t22"."started_on", "t22"."done_on", "t22"
."care_period_id" AS "episode_id", "t22"."ended_on" AS "ended_other_on", IIF("t22"."aged_person" IS NULL,
'the day of birth is not known', CAST(NULL AS TEXT)) AS "unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM t22 AS t22), t12 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_begun'), t25 AS (SELECT "t24"."person_id", "t24"."started_on", "t24".
"done_on", "t24"."episode_id", "t24"."ended_other_on", "t24"."unknown_because", "t24"."sequence", "t24"."variant",
"t12"."limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t24 AS t24
LEFT OUTER JOIN t12 AS t12 ON "t24"."variant" = "t12"."limit_variant" AND "t24"."started_on" = "t12".
"limit_started_on"), t27 AS (SELECT "t25"."person_id", "t25"."started_on", "t25"."done_on", "t25"."episode_id", "t25"
."ended_other_on", "t25"."unknown_because", "t25"."sequence", "t25"."variant", "t25"."limit_variant", "t25".
"limit_started_on", "t25"."limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS
"parameter_version"
FROM t25 AS t25), t6 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')), t16 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t28 AS (SELECT "t27"."person_id", "t27"."started_on", "t27"."done_on", "t27"."episode_id", "t27".
"ended_other_on", "t27"."unknown_because", "t27"."sequence", "t27"."variant", "t27"."limit_variant", "t27".
"limit_started_on", "t27"."limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t16".
"record_begins_on"
FROM t27 AS t27 CROSS JOIN t16 AS t16)
SELECT 'education_plan_begun' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant"
, "t28"."started_on", "t28"."due_on", "t28"."done_on", IIF(NOT "t28"."done_on" IS NULL, DATE(NULL), "t28".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", IIF(("t28"."started_on" < "t28".
"record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t28"."started_on" IS NULL THEN 'the start date is missing' WHEN "t28"."done_on" < "t28".
"started_on" THEN 'the dates are in the wrong order' WHEN "t28"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28"."parameter_version"
FROM t28 AS t28;

-- clock education_plan_made
WITH t8 AS (SELECT "t2"."person_id", "t2"."care_period_id", "t2"."started_on", "t2"."ended_on", "t2"."person_id" AS
"aged_person"
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NULL), t13 AS (SELECT *
FROM "care_periods" AS "t2"
WHERE NOT "t2"."started_on" IS NULL), t11 AS (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS
"aged_from", "t4"."ended_on" AS "aged_until"
FROM "school_ages" AS "t4"), t17 AS (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13".
"ended_on", "t11"."aged_person", "t11"."aged_from", "t11"."aged_until"
FROM t13 AS t13
LEFT OUTER JOIN t11 AS t11 ON "t13"."person_id" = "t11"."aged_person"), t18 AS (SELECT "t17"."person_id", "t17".
"care_period_id", "t17"."started_on", "t17"."ended_on", "t17"."aged_person"
FROM t17 AS t17
WHERE ("t17"."aged_person" IS NULL) OR (("t17"."started_on" >= "t17"."aged_from") AND ("t17"."started_on" < "t17".
"aged_until"))), t20 AS (SELECT *
FROM t8 AS t8
UNION ALL
SELECT *
FROM t18 AS t18), t14 AS (SELECT "t3"."person_id" AS "planned_person", "t3"."completed_on" AS "planned_on"
FROM "personal_education_plans" AS "t3"
WHERE NOT "t3"."completed_on" IS NULL), t21 AS (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on",
"t20"."ended_on", "t20"."aged_person", "t14"."planned_person", "t14"."planned_on"
FROM t20 AS t20
LEFT OUTER JOIN t14 AS t14 ON "t20"."person_id" = "t14"."planned_person" AND "t14"."planned_on" >= "t20"."started_on"
AND (("t20"."ended_on" IS NULL) OR ("t14"."planned_on" <= "t20"."ended_on"))), t22 AS (SELECT "t21"."person_id", "t21"
."care_period_id", "t21"."started_on", "t21"."ended_on", "t21"."aged_person", MIN("t21"."planned_on") AS "done_on"
FROM t21 AS t21 GROUP BY 1, 2, 3, 4, 5), t24 AS (SELECT "t22"."person_id", "t22"."started_on", "t22"."done_on", "t22"
."care_period_id" AS "episode_id", "t22"."ended_on" AS "ended_other_on", IIF("t22"."aged_person" IS NULL,
'the day of birth is not known', CAST(NULL AS TEXT)) AS "unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM t22 AS t22), t12 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_made'), t25 AS (SELECT "t24"."person_id", "t24"."started_on", "t24".
"done_on", "t24"."episode_id", "t24"."ended_other_on", "t24"."unknown_because", "t24"."sequence", "t24"."variant",
"t12"."limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t24 AS t24
LEFT OUTER JOIN t12 AS t12 ON "t24"."variant" = "t12"."limit_variant" AND "t24"."started_on" = "t12".
"limit_started_on"), t27 AS (SELECT "t25"."person_id", "t25"."started_on", "t25"."done_on", "t25"."episode_id", "t25"
."ended_other_on", "t25"."unknown_because", "t25"."sequence", "t25"."variant", "t25"."limit_variant", "t25".
"limit_started_on", "t25"."limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS
"parameter_version"
FROM t25 AS t25), t6 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')), t16 AS (SELECT MAX("t6"."from_on") AS "record_begins_on"
FROM t6 AS t6), t28 AS (SELECT "t27"."person_id", "t27"."started_on", "t27"."done_on", "t27"."episode_id", "t27".
"ended_other_on", "t27"."unknown_because", "t27"."sequence", "t27"."variant", "t27"."limit_variant", "t27".
"limit_started_on", "t27"."limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t16".
"record_begins_on"
FROM t27 AS t27 CROSS JOIN t16 AS t16)
SELECT 'education_plan_made' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant",
"t28"."started_on", "t28"."due_on", "t28"."done_on", IIF(NOT "t28"."done_on" IS NULL, DATE(NULL), "t28".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", IIF(("t28"."started_on" < "t28".
"record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)), 'it is older than its record', CAST
(NULL AS TEXT))), CASE WHEN "t28"."started_on" IS NULL THEN 'the start date is missing' WHEN "t28"."done_on" < "t28".
"started_on" THEN 'the dates are in the wrong order' WHEN "t28"."due_on" IS NULL THEN
'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28"."parameter_version"
FROM t28 AS t28;

-- clock education_plan_each_term
WITH t19 AS (SELECT "t5"."term_id", "t5"."started_on", "t5"."ended_on", "t5"."half_term_from", "t5"."half_term_until"
, "t5"."recorded_at", "t5"."recorded_by", LEAD("t5"."started_on") OVER (ORDER BY "t5"."started_on" ASC NULLS LAST,
"t5"."term_id" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM "school_terms" AS "t5"), t22 AS (SELECT "t19"."term_id", "t19"."started_on", "t19"."ended_on", "t19".
"half_term_from", "t19"."half_term_until", "t19"."recorded_at", "t19"."recorded_by", "t19"."next_on", "t8"."as_at"
FROM t19 AS t19 CROSS JOIN "snapshot_day" AS "t8"), t24 AS (SELECT "t22"."next_on", "t22"."started_on" AS "term_from"
, "t22"."ended_on" AS "term_until"
FROM t22 AS t22
WHERE "t22"."started_on" <= "t22"."as_at"), t15 AS (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS
"aged_from", "t4"."ended_on" AS "aged_until"
FROM "school_ages" AS "t4"), t25 AS (SELECT "t7"."person_id", "t7"."care_period_id", "t7"."started_on", "t7".
"ended_on", "t24"."next_on", "t24"."term_from", "t24"."term_until", "t15"."aged_person", "t15"."aged_from", "t15".
"aged_until"
FROM "care_periods" AS "t7"
INNER JOIN t24 AS t24 ON "t7"."started_on" <= "t24"."term_until" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t24"."term_from"))
LEFT OUTER JOIN t15 AS t15 ON "t7"."person_id" = "t15"."aged_person"), t26 AS (SELECT *
FROM t25 AS t25
WHERE ("t25"."aged_person" IS NULL) OR (("t25"."term_until" >= "t25"."aged_from") AND ("t25"."term_until" < "t25".
"aged_until"))), t28 AS (SELECT "t26"."person_id", "t26"."care_period_id", "t26"."started_on", "t26"."ended_on", "t26"
."next_on", "t26"."term_from", "t26"."term_until", "t26"."aged_person"
FROM t26 AS t26), t17 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "first_plan_due_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_made' AND "t1"."variant" = 'all'), t29 AS (SELECT "t28"."person_id", "t28".
"care_period_id", "t28"."started_on", "t28"."ended_on", "t28"."next_on", "t28"."term_from", "t28"."term_until", "t28"
."aged_person", "t17"."shift_from", "t17"."first_plan_due_on"
FROM t28 AS t28
LEFT OUTER JOIN t17 AS t17 ON "t28"."started_on" = "t17"."shift_from"), t30 AS (SELECT "t29"."person_id", "t29".
"care_period_id", "t29"."started_on", "t29"."ended_on", "t29"."next_on", "t29"."term_from", "t29"."term_until", "t29"
."aged_person", "t29"."first_plan_due_on"
FROM t29 AS t29), t32 AS (SELECT "t30"."person_id", "t30"."care_period_id", "t30"."started_on", "t30"."ended_on",
"t30"."next_on", "t30"."term_from", "t30"."term_until", "t30"."aged_person", "t30"."first_plan_due_on", CASE WHEN
"t30"."term_from" IS NULL THEN "t30"."started_on" WHEN "t30"."started_on" IS NULL OR "t30"."term_from" >= "t30".
"started_on" THEN "t30"."term_from" ELSE "t30"."started_on" END AS "owed_from"
FROM t30 AS t30
WHERE "t30"."first_plan_due_on" <= "t30"."term_until"), t14 AS (SELECT "t2"."person_id" AS "planned_person", "t2".
"completed_on" AS "planned_on"
FROM "personal_education_plans" AS "t2"), t33 AS (SELECT "t32"."person_id", "t32"."care_period_id", "t32".
"started_on", "t32"."ended_on", "t32"."next_on", "t32"."term_from", "t32"."term_until", "t32"."aged_person", "t32".
"first_plan_due_on", "t32"."owed_from", "t14"."planned_person", "t14"."planned_on"
FROM t32 AS t32
LEFT OUTER JOIN t14 AS t14 ON "t32"."person_id" = "t14"."planned_person" AND "t14"."planned_on" >= "t32"."owed_from"
AND (("t32"."next_on" IS NULL) OR ("t14"."planned_on" < "t32"."next_on")) AND (("t32"."ended_on" IS NULL) OR ("t14".
"planned_on" <= "t32"."ended_on"))), t35 AS (SELECT "t33"."person_id", "t33"."care_period_id", "t33"."owed_from",
"t33"."term_until", "t33"."next_on", "t33"."ended_on", "t33"."aged_person", MIN("t33"."planned_on") AS "done_on"
FROM t33 AS t33 GROUP BY 1, 2, 3, 4, 5, 6, 7), t16 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_each_term' AND "t1"."variant" = 'all'), t36 AS (SELECT "t35"."person_id",
"t35"."care_period_id", "t35"."owed_from", "t35"."term_until", "t35"."next_on", "t35"."ended_on", "t35"."aged_person"
, "t35"."done_on", "t16"."shift_from", "t16"."due_on"
FROM t35 AS t35
LEFT OUTER JOIN t16 AS t16 ON "t35"."term_until" = "t16"."shift_from"), t37 AS (SELECT "t36"."person_id", "t36".
"care_period_id", "t36"."owed_from", "t36"."term_until", "t36"."next_on", "t36"."ended_on", "t36"."aged_person", "t36"
."done_on", "t36"."due_on"
FROM t36 AS t36), t38 AS (SELECT "t37"."person_id", "t37"."due_on", "t37"."done_on", "t37"."care_period_id" AS
"episode_id", CAST((ROW_NUMBER() OVER (PARTITION BY "t37"."person_id", "t37"."care_period_id" ORDER BY "t37".
"owed_from" ASC NULLS LAST, "t37"."term_until" ASC NULLS LAST, "t37"."next_on" ASC NULLS LAST ROWS BETWEEN UNBOUNDED
PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", "t37"."owed_from" AS "started_on", CASE WHEN
"t37"."ended_on" IS NULL THEN "t37"."next_on" WHEN "t37"."next_on" IS NULL OR "t37"."ended_on" <= "t37"."next_on" THEN
"t37"."ended_on" ELSE "t37"."next_on" END AS "ended_other_on", IIF("t37"."aged_person" IS NULL,
'the day of birth is not known', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t37 AS t37), t40 AS (SELECT "t38"."person_id", "t38"."due_on", "t38"."done_on", "t38"."episode_id", "t38".
"sequence", "t38"."started_on", "t38"."ended_other_on", "t38"."unknown_because", 'all' AS "variant", CAST(NULL AS TEXT
) AS "parameter_version"
FROM t38 AS t38), t11 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')), t21 AS (SELECT MAX("t11"."from_on") AS "record_begins_on"
FROM t11 AS t11), t41 AS (SELECT "t40"."person_id", "t40"."due_on", "t40"."done_on", "t40"."episode_id", "t40".
"sequence", "t40"."started_on", "t40"."ended_other_on", "t40"."unknown_because", "t40"."variant", "t40".
"parameter_version", "t21"."record_begins_on"
FROM t40 AS t40 CROSS JOIN t21 AS t21)
SELECT 'education_plan_each_term' AS "standard", "t41"."person_id", "t41"."episode_id", "t41"."sequence", "t41".
"variant", "t41"."started_on", "t41"."due_on", "t41"."done_on", IIF(NOT "t41"."done_on" IS NULL, DATE(NULL), "t41".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE(COALESCE("t41"."unknown_because", IIF(("t41"."started_on" <
"t41"."record_begins_on") AND NOT (COALESCE("t41"."done_on" <= "t41"."due_on", FALSE)), 'it is older than its record'
, CAST(NULL AS TEXT))), IIF("t41"."due_on" IS NULL, 'no day was set by which it is due', CAST(NULL AS TEXT))), CASE
WHEN "t41"."started_on" IS NULL THEN 'the start date is missing' WHEN "t41"."done_on" < "t41"."started_on" THEN
'the dates are in the wrong order' WHEN "t41"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t41"."parameter_version"
FROM t41 AS t41;

-- clock full_time_education
WITH t9 AS (SELECT "t4"."person_id", "t4"."care_period_id", "t4"."ended_on", "t4"."started_on" AS "since_on"
FROM "care_periods" AS "t4"), t26 AS (SELECT "t3"."person_id" AS "taught_person", "t3"."ended_on" AS "left_on"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE) AND NOT "t3"."ended_on" IS NULL), t29 AS (SELECT "t6"."person_id", "t6".
"care_period_id", "t6"."ended_on", "t26"."left_on" AS "since_on"
FROM "care_periods" AS "t6"
INNER JOIN t26 AS t26 ON "t6"."person_id" = "t26"."taught_person" AND "t26"."left_on" > "t6"."started_on" AND (("t6".
"ended_on" IS NULL) OR ("t26"."left_on" < "t6"."ended_on"))), "t30" AS (SELECT *
FROM t9 AS t9
UNION ALL
SELECT *
FROM t29 AS t29), t32 AS (SELECT DISTINCT *
FROM "t30" AS "t31"
WHERE "t31"."since_on" IS NULL), t34 AS (SELECT DISTINCT *
FROM "t30" AS "t31"
WHERE NOT "t31"."since_on" IS NULL), t20 AS (SELECT "t5"."person_id" AS "aged_person", "t5"."started_on" AS
"aged_from", "t5"."ended_on" AS "aged_until"
FROM "school_ages" AS "t5"), t35 AS (SELECT "t34"."person_id", "t34"."care_period_id", "t34"."ended_on", "t34".
"since_on"
FROM t34 AS t34
WHERE EXISTS(SELECT 1
FROM t20 AS t20
WHERE "t34"."person_id" = "t20"."aged_person" AND "t34"."since_on" >= "t20"."aged_from" AND "t34"."since_on" < "t20".
"aged_until")), t37 AS (SELECT *
FROM t32 AS t32
UNION ALL
SELECT *
FROM t35 AS t35), t25 AS (SELECT "t3"."person_id" AS "next_person", "t3"."started_on" AS "next_from"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE)), t24 AS (SELECT "t3"."person_id" AS "taught_person", "t3"."started_on" AS
"taught_from", "t3"."ended_on" AS "taught_until"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE)), t38 AS (SELECT "t37"."person_id", "t37"."care_period_id", "t37"."ended_on",
"t37"."since_on", "t25"."next_person", "t25"."next_from"
FROM t37 AS t37
LEFT OUTER JOIN t25 AS t25 ON "t37"."person_id" = "t25"."next_person" AND "t25"."next_from" >= "t37"."since_on"
WHERE NOT EXISTS(SELECT 1
FROM t24 AS t24
WHERE "t37"."person_id" = "t24"."taught_person" AND "t24"."taught_from" <= "t37"."since_on" AND (("t24".
"taught_until" IS NULL) OR ("t24"."taught_until" > "t37"."since_on")))), t40 AS (SELECT "t38"."person_id", "t38".
"care_period_id", "t38"."ended_on", "t38"."since_on", MIN("t38"."next_from") AS "done_on"
FROM t38 AS t38 GROUP BY 1, 2, 3, 4), t16 AS (SELECT DISTINCT "t3"."person_id" AS "told_person"
FROM "school_places" AS "t3"), t41 AS (SELECT "t40"."person_id", "t40"."care_period_id" AS "episode_id", CAST((
ROW_NUMBER() OVER (PARTITION BY "t40"."person_id", "t40"."care_period_id" ORDER BY "t40"."since_on" ASC ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INTEGER) AS "sequence", "t40"."since_on" AS "started_on", IIF
((NOT "t40"."ended_on" IS NULL) AND ("t40"."done_on" > "t40"."ended_on"), DATE(NULL), "t40"."done_on") AS "done_on",
"t40"."ended_on" AS "ended_other_on", IIF("t16"."told_person" IS NULL, 'it is not recorded either way', CAST(NULL AS
TEXT)) AS "unknown_because"
FROM t40 AS t40
LEFT OUTER JOIN t16 AS t16 ON "t40"."person_id" = "t16"."told_person"), t43 AS (SELECT "t41"."person_id", "t41".
"episode_id", "t41"."sequence", "t41"."started_on", "t41"."done_on", "t41"."ended_other_on", "t41"."unknown_because",
'all' AS "variant"
FROM t41 AS t41), t22 AS (SELECT "t1"."started_on" AS "given_on", "t1"."variant" AS "given_variant", CAST(JULIANDAY(
"t1"."due_on") - JULIANDAY("t1"."started_on") AS INTEGER) AS "limit_days"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'without_full_time_education'), t44 AS (SELECT "t43"."person_id", "t43"."episode_id", "t43".
"sequence", "t43"."started_on", "t43"."done_on", "t43"."ended_other_on", "t43"."unknown_because", "t43"."variant",
"t22"."given_on", "t22"."given_variant", "t22"."limit_days"
FROM t43 AS t43
LEFT OUTER JOIN t22 AS t22 ON "t43"."started_on" = "t22"."given_on" AND 'all' = "t22"."given_variant"), t46 AS (
SELECT "t44"."person_id", "t44"."episode_id", "t44"."sequence", "t44"."started_on", "t44"."done_on", "t44".
"ended_other_on", "t44"."unknown_because", "t44"."variant", "t44"."limit_days"
FROM t44 AS t44), t14 AS (SELECT "t2"."day" AS "counted_from", "t2"."number" AS "number_before"
FROM "school_calendar" AS "t2"), t23 AS (SELECT "t2"."number", "t2"."day" AS "due_on"
FROM "school_calendar" AS "t2"
WHERE "t2"."is_open" = 1), t47 AS (SELECT "t46"."person_id", "t46"."episode_id", "t46"."sequence", "t46"."started_on"
, "t46"."done_on", "t46"."ended_other_on", "t46"."unknown_because", "t46"."variant", "t46"."limit_days", "t14".
"counted_from", "t14"."number_before", "t23"."number", "t23"."due_on"
FROM t46 AS t46
LEFT OUTER JOIN t14 AS t14 ON "t46"."started_on" = "t14"."counted_from"
LEFT OUTER JOIN t23 AS t23 ON ("t14"."number_before" + "t46"."limit_days") = "t23"."number"), t49 AS (SELECT "t47".
"person_id", "t47"."episode_id", "t47"."sequence", "t47"."started_on", "t47"."done_on", "t47"."ended_other_on", "t47"
."unknown_because", "t47"."variant", "t47"."due_on"
FROM t47 AS t47), t21 AS (SELECT "t1"."started_on" AS "limit_on", "t1"."version" AS "parameter_version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'without_full_time_education' AND "t1"."variant" = 'all'), t50 AS (SELECT "t49"."person_id",
"t49"."episode_id", "t49"."sequence", "t49"."started_on", "t49"."done_on", "t49"."ended_other_on", "t49".
"unknown_because", "t49"."variant", "t49"."due_on", "t21"."limit_on", "t21"."parameter_version"
FROM t49 AS t49
LEFT OUTER JOIN t21 AS t21 ON "t49"."started_on" = "t21"."limit_on"), t52 AS (SELECT "t50"."person_id", "t50".
"episode_id", "t50"."sequence", "t50"."started_on", "t50"."done_on", "t50"."ended_other_on", "t50"."unknown_because",
"t50"."variant", "t50"."due_on", "t50"."parameter_version"
FROM t50 AS t50), t11 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('school_places')), t28 AS (SELECT MAX("t11"."from_on") AS "record_begins_on"
FROM t11 AS t11), t53 AS (SELECT "t52"."person_id", "t52"."episode_id", "t52"."sequence", "t52"."started_on", "t52".
"done_on", "t52"."ended_other_on", "t52"."unknown_because", "t52"."variant", "t52"."due_on", "t52".
"parameter_version", "t28"."record_begins_on"
FROM t52 AS t52 CROSS JOIN t28 AS t28)
SELECT 'full_time_education' AS "standard", "t53"."person_id", "t53"."episode_id", "t53"."sequence", "t53"."variant",
"t53"."started_on", "t53"."due_on", "t53"."done_on", IIF(NOT "t53"."done_on" IS NULL, DATE(NULL), "t53".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE(COALESCE("t53"."unknown_because", IIF(("t53"."started_on" <
"t53"."record_begins_on") AND NOT (COALESCE("t53"."done_on" <= "t53"."due_on", FALSE)), 'it is older than its record'
, CAST(NULL AS TEXT))), CASE WHEN "t53"."started_on" IS NULL THEN 'the start date is missing' WHEN "t53"."due_on" IS
NULL THEN 'the school terms of that time are not known' ELSE NULL END), CASE WHEN "t53"."started_on" IS NULL THEN
'the start date is missing' WHEN "t53"."done_on" < "t53"."started_on" THEN 'the dates are in the wrong order' WHEN
"t53"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t53".
"parameter_version"
FROM t53 AS t53;
