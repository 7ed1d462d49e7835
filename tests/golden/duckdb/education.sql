-- clock education_plan_begun
SELECT 'education_plan_begun' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant"
, "t28"."started_on", "t28"."due_on", "t28"."done_on", CASE WHEN "t28"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t28"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", CASE WHEN ("t28".
"started_on" < "t28"."record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t28"."started_on" IS NULL THEN
'the start date is missing' WHEN "t28"."done_on" < "t28"."started_on" THEN 'the dates are in the wrong order' WHEN
"t28"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28".
"parameter_version"
FROM (SELECT "t27"."person_id", "t27"."started_on", "t27"."done_on", "t27"."episode_id", "t27"."ended_other_on", "t27"
."unknown_because", "t27"."sequence", "t27"."variant", "t27"."limit_variant", "t27"."limit_started_on", "t27".
"limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t16"."record_begins_on"
FROM (SELECT "t25"."person_id", "t25"."started_on", "t25"."done_on", "t25"."episode_id", "t25"."ended_other_on", "t25"
."unknown_because", "t25"."sequence", "t25"."variant", "t25"."limit_variant", "t25"."limit_started_on", "t25".
"limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS "parameter_version"
FROM (SELECT "t24"."person_id", "t24"."started_on", "t24"."done_on", "t24"."episode_id", "t24"."ended_other_on", "t24"
."unknown_because", "t24"."sequence", "t24"."variant", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t22"."person_id", "t22"."started_on", "t22"."done_on", "t22"."care_period_id" AS "episode_id", "t22".
"ended_on" AS "ended_other_on", CASE WHEN "t22"."aged_person" IS NULL THEN 'the day of birth is not known' ELSE CAST(
NULL AS TEXT) END AS "unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM (SELECT "t21"."person_id", "t21"."care_period_id", "t21"."started_on", "t21"."ended_on", "t21"."aged_person", MIN
("t21"."planned_on") AS "done_on"
FROM (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on", "t20"."ended_on", "t20"."aged_person",
"t14"."planned_person", "t14"."planned_on"
FROM (SELECT *
FROM (SELECT "t2"."person_id", "t2"."care_period_id", "t2"."started_on", "t2"."ended_on", "t2"."person_id" AS
"aged_person"
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NULL) AS "t8"
UNION ALL
SELECT *
FROM (SELECT "t17"."person_id", "t17"."care_period_id", "t17"."started_on", "t17"."ended_on", "t17"."aged_person"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."ended_on", "t11"."aged_person",
"t11"."aged_from", "t11"."aged_until"
FROM (SELECT *
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NOT NULL) AS "t13"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS "aged_from", "t4"."ended_on" AS
"aged_until"
FROM "school_ages" AS "t4") AS "t11" ON "t13"."person_id" = "t11"."aged_person") AS "t17"
WHERE ("t17"."aged_person" IS NULL) OR (("t17"."started_on" >= "t17"."aged_from") AND ("t17"."started_on" < "t17".
"aged_until"))) AS "t18") AS "t20"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "planned_person", "t3"."begun_on" AS "planned_on"
FROM "personal_education_plans" AS "t3"
WHERE "t3"."begun_on" IS NOT NULL) AS "t14" ON "t20"."person_id" = "t14"."planned_person" AND "t14"."planned_on" >=
"t20"."started_on" AND (("t20"."ended_on" IS NULL) OR ("t14"."planned_on" <= "t20"."ended_on"))) AS "t21" GROUP BY 1,
2, 3, 4, 5) AS "t22") AS "t24"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_begun') AS "t12" ON "t24"."variant" = "t12"."limit_variant" AND "t24".
"started_on" = "t12"."limit_started_on") AS "t25") AS "t27" CROSS JOIN (SELECT MAX("t6"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')) AS "t6") AS "t16") AS "t28";

-- clock education_plan_made
SELECT 'education_plan_made' AS "standard", "t28"."person_id", "t28"."episode_id", "t28"."sequence", "t28"."variant",
"t28"."started_on", "t28"."due_on", "t28"."done_on", CASE WHEN "t28"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t28"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t28"."unknown_because", CASE WHEN ("t28".
"started_on" < "t28"."record_begins_on") AND NOT (COALESCE("t28"."done_on" <= "t28"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t28"."started_on" IS NULL THEN
'the start date is missing' WHEN "t28"."done_on" < "t28"."started_on" THEN 'the dates are in the wrong order' WHEN
"t28"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t28".
"parameter_version"
FROM (SELECT "t27"."person_id", "t27"."started_on", "t27"."done_on", "t27"."episode_id", "t27"."ended_other_on", "t27"
."unknown_because", "t27"."sequence", "t27"."variant", "t27"."limit_variant", "t27"."limit_started_on", "t27".
"limit_due_on", "t27"."version", "t27"."due_on", "t27"."parameter_version", "t16"."record_begins_on"
FROM (SELECT "t25"."person_id", "t25"."started_on", "t25"."done_on", "t25"."episode_id", "t25"."ended_other_on", "t25"
."unknown_because", "t25"."sequence", "t25"."variant", "t25"."limit_variant", "t25"."limit_started_on", "t25".
"limit_due_on", "t25"."version", "t25"."limit_due_on" AS "due_on", "t25"."version" AS "parameter_version"
FROM (SELECT "t24"."person_id", "t24"."started_on", "t24"."done_on", "t24"."episode_id", "t24"."ended_other_on", "t24"
."unknown_because", "t24"."sequence", "t24"."variant", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t22"."person_id", "t22"."started_on", "t22"."done_on", "t22"."care_period_id" AS "episode_id", "t22".
"ended_on" AS "ended_other_on", CASE WHEN "t22"."aged_person" IS NULL THEN 'the day of birth is not known' ELSE CAST(
NULL AS TEXT) END AS "unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM (SELECT "t21"."person_id", "t21"."care_period_id", "t21"."started_on", "t21"."ended_on", "t21"."aged_person", MIN
("t21"."planned_on") AS "done_on"
FROM (SELECT "t20"."person_id", "t20"."care_period_id", "t20"."started_on", "t20"."ended_on", "t20"."aged_person",
"t14"."planned_person", "t14"."planned_on"
FROM (SELECT *
FROM (SELECT "t2"."person_id", "t2"."care_period_id", "t2"."started_on", "t2"."ended_on", "t2"."person_id" AS
"aged_person"
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NULL) AS "t8"
UNION ALL
SELECT *
FROM (SELECT "t17"."person_id", "t17"."care_period_id", "t17"."started_on", "t17"."ended_on", "t17"."aged_person"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."ended_on", "t11"."aged_person",
"t11"."aged_from", "t11"."aged_until"
FROM (SELECT *
FROM "care_periods" AS "t2"
WHERE "t2"."started_on" IS NOT NULL) AS "t13"
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS "aged_from", "t4"."ended_on" AS
"aged_until"
FROM "school_ages" AS "t4") AS "t11" ON "t13"."person_id" = "t11"."aged_person") AS "t17"
WHERE ("t17"."aged_person" IS NULL) OR (("t17"."started_on" >= "t17"."aged_from") AND ("t17"."started_on" < "t17".
"aged_until"))) AS "t18") AS "t20"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "planned_person", "t3"."completed_on" AS "planned_on"
FROM "personal_education_plans" AS "t3"
WHERE "t3"."completed_on" IS NOT NULL) AS "t14" ON "t20"."person_id" = "t14"."planned_person" AND "t14"."planned_on"
>= "t20"."started_on" AND (("t20"."ended_on" IS NULL) OR ("t14"."planned_on" <= "t20"."ended_on"))) AS "t21" GROUP BY
1, 2, 3, 4, 5) AS "t22") AS "t24"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_made') AS "t12" ON "t24"."variant" = "t12"."limit_variant" AND "t24".
"started_on" = "t12"."limit_started_on") AS "t25") AS "t27" CROSS JOIN (SELECT MAX("t6"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')) AS "t6") AS "t16") AS "t28";

-- clock education_plan_each_term
SELECT 'education_plan_each_term' AS "standard", "t41"."person_id", "t41"."episode_id", "t41"."sequence", "t41".
"variant", "t41"."started_on", "t41"."due_on", "t41"."done_on", CASE WHEN "t41"."done_on" IS NOT NULL THEN CAST(NULL
AS DATE) ELSE "t41"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE(COALESCE("t41"."unknown_because", CASE
WHEN ("t41"."started_on" < "t41"."record_begins_on") AND NOT (COALESCE("t41"."done_on" <= "t41"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t41"."due_on" IS NULL THEN
'no day was set by which it is due' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t41"."started_on" IS NULL THEN
'the start date is missing' WHEN "t41"."done_on" < "t41"."started_on" THEN 'the dates are in the wrong order' WHEN
"t41"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t41".
"parameter_version"
FROM (SELECT "t40"."person_id", "t40"."due_on", "t40"."done_on", "t40"."episode_id", "t40"."sequence", "t40".
"started_on", "t40"."ended_other_on", "t40"."unknown_because", "t40"."variant", "t40"."parameter_version", "t21".
"record_begins_on"
FROM (SELECT "t38"."person_id", "t38"."due_on", "t38"."done_on", "t38"."episode_id", "t38"."sequence", "t38".
"started_on", "t38"."ended_other_on", "t38"."unknown_because", 'all' AS "variant", CAST(NULL AS TEXT) AS
"parameter_version"
FROM (SELECT "t37"."person_id", "t37"."due_on", "t37"."done_on", "t37"."care_period_id" AS "episode_id", CAST((
ROW_NUMBER() OVER (PARTITION BY "t37"."person_id", "t37"."care_period_id" ORDER BY "t37"."owed_from" ASC, "t37".
"term_until" ASC, "t37"."next_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS
"sequence", "t37"."owed_from" AS "started_on", LEAST("t37"."ended_on", "t37"."next_on") AS "ended_other_on", CASE WHEN
"t37"."aged_person" IS NULL THEN 'the day of birth is not known' ELSE CAST(NULL AS TEXT) END AS "unknown_because"
FROM (SELECT "t36".* EXCLUDE ("shift_from")
FROM (SELECT "t35"."person_id", "t35"."care_period_id", "t35"."owed_from", "t35"."term_until", "t35"."next_on", "t35"
."ended_on", "t35"."aged_person", "t35"."done_on", "t16"."shift_from", "t16"."due_on"
FROM (SELECT "t33"."person_id", "t33"."care_period_id", "t33"."owed_from", "t33"."term_until", "t33"."next_on", "t33"
."ended_on", "t33"."aged_person", MIN("t33"."planned_on") AS "done_on"
FROM (SELECT "t32"."person_id", "t32"."care_period_id", "t32"."started_on", "t32"."ended_on", "t32"."next_on", "t32".
"term_from", "t32"."term_until", "t32"."aged_person", "t32"."first_plan_due_on", "t32"."owed_from", "t14".
"planned_person", "t14"."planned_on"
FROM (SELECT "t30"."person_id", "t30"."care_period_id", "t30"."started_on", "t30"."ended_on", "t30"."next_on", "t30".
"term_from", "t30"."term_until", "t30"."aged_person", "t30"."first_plan_due_on", GREATEST("t30"."term_from", "t30".
"started_on") AS "owed_from"
FROM (SELECT "t29".* EXCLUDE ("shift_from")
FROM (SELECT "t28"."person_id", "t28"."care_period_id", "t28"."started_on", "t28"."ended_on", "t28"."next_on", "t28".
"term_from", "t28"."term_until", "t28"."aged_person", "t17"."shift_from", "t17"."first_plan_due_on"
FROM (SELECT "t26".* EXCLUDE ("aged_from", "aged_until")
FROM (SELECT *
FROM (SELECT "t7"."person_id", "t7"."care_period_id", "t7"."started_on", "t7"."ended_on", "t24"."next_on", "t24".
"term_from", "t24"."term_until", "t15"."aged_person", "t15"."aged_from", "t15"."aged_until"
FROM "care_periods" AS "t7"
INNER JOIN (SELECT "t22"."next_on", "t22"."started_on" AS "term_from", "t22"."ended_on" AS "term_until"
FROM (SELECT "t19"."term_id", "t19"."started_on", "t19"."ended_on", "t19"."half_term_from", "t19"."half_term_until",
"t19"."recorded_at", "t19"."recorded_by", "t19"."next_on", "t8"."as_at"
FROM (SELECT "t5"."term_id", "t5"."started_on", "t5"."ended_on", "t5"."half_term_from", "t5"."half_term_until", "t5".
"recorded_at", "t5"."recorded_by", LEAD("t5"."started_on") OVER (ORDER BY "t5"."started_on" ASC, "t5"."term_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM "school_terms" AS "t5") AS "t19" CROSS JOIN "snapshot_day" AS "t8") AS "t22"
WHERE "t22"."started_on" <= "t22"."as_at") AS "t24" ON "t7"."started_on" <= "t24"."term_until" AND (("t7"."ended_on"
IS NULL) OR ("t7"."ended_on" > "t24"."term_from"))
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "aged_person", "t4"."started_on" AS "aged_from", "t4"."ended_on" AS
"aged_until"
FROM "school_ages" AS "t4") AS "t15" ON "t7"."person_id" = "t15"."aged_person") AS "t25"
WHERE ("t25"."aged_person" IS NULL) OR (("t25"."term_until" >= "t25"."aged_from") AND ("t25"."term_until" < "t25".
"aged_until"))) AS "t26") AS "t28"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "first_plan_due_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_made' AND "t1"."variant" = 'all') AS "t17" ON "t28"."started_on" = "t17".
"shift_from") AS "t29") AS "t30"
WHERE "t30"."first_plan_due_on" <= "t30"."term_until") AS "t32"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "planned_person", "t2"."completed_on" AS "planned_on"
FROM "personal_education_plans" AS "t2") AS "t14" ON "t32"."person_id" = "t14"."planned_person" AND "t14".
"planned_on" >= "t32"."owed_from" AND (("t32"."next_on" IS NULL) OR ("t14"."planned_on" < "t32"."next_on")) AND ((
"t32"."ended_on" IS NULL) OR ("t14"."planned_on" <= "t32"."ended_on"))) AS "t33" GROUP BY 1, 2, 3, 4, 5, 6, 7) AS
"t35"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'education_plan_each_term' AND "t1"."variant" = 'all') AS "t16" ON "t35"."term_until" = "t16"
."shift_from") AS "t36") AS "t37") AS "t38") AS "t40" CROSS JOIN (SELECT MAX("t11"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('personal_education_plans')) AS "t11") AS "t21") AS "t41";

-- clock full_time_education
WITH "t30" AS (SELECT *
FROM (SELECT "t4"."person_id", "t4"."care_period_id", "t4"."ended_on", "t4"."started_on" AS "since_on"
FROM "care_periods" AS "t4") AS "t9"
UNION ALL
SELECT *
FROM (SELECT "t6"."person_id", "t6"."care_period_id", "t6"."ended_on", "t26"."left_on" AS "since_on"
FROM "care_periods" AS "t6"
INNER JOIN (SELECT "t3"."person_id" AS "taught_person", "t3"."ended_on" AS "left_on"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE) AND "t3"."ended_on" IS NOT NULL) AS "t26" ON "t6"."person_id" = "t26".
"taught_person" AND "t26"."left_on" > "t6"."started_on" AND (("t6"."ended_on" IS NULL) OR ("t26"."left_on" < "t6".
"ended_on"))) AS "t29")
SELECT 'full_time_education' AS "standard", "t53"."person_id", "t53"."episode_id", "t53"."sequence", "t53"."variant",
"t53"."started_on", "t53"."due_on", "t53"."done_on", CASE WHEN "t53"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t53"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE(COALESCE("t53"."unknown_because", CASE WHEN (
"t53"."started_on" < "t53"."record_begins_on") AND NOT (COALESCE("t53"."done_on" <= "t53"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t53"."started_on" IS NULL THEN
'the start date is missing' WHEN "t53"."due_on" IS NULL THEN 'the school terms of that time are not known' ELSE NULL
END), CASE WHEN "t53"."started_on" IS NULL THEN 'the start date is missing' WHEN "t53"."done_on" < "t53"."started_on"
THEN 'the dates are in the wrong order' WHEN "t53"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE
NULL END) AS "unknown_because", "t53"."parameter_version"
FROM (SELECT "t52"."person_id", "t52"."episode_id", "t52"."sequence", "t52"."started_on", "t52"."done_on", "t52".
"ended_other_on", "t52"."unknown_because", "t52"."variant", "t52"."due_on", "t52"."parameter_version", "t28".
"record_begins_on"
FROM (SELECT "t50".* EXCLUDE ("limit_on")
FROM (SELECT "t49"."person_id", "t49"."episode_id", "t49"."sequence", "t49"."started_on", "t49"."done_on", "t49".
"ended_other_on", "t49"."unknown_because", "t49"."variant", "t49"."due_on", "t21"."limit_on", "t21".
"parameter_version"
FROM (SELECT "t47"."person_id", "t47"."episode_id", "t47"."sequence", "t47"."started_on", "t47"."done_on", "t47".
"ended_other_on", "t47"."unknown_because", "t47"."variant", "t47"."due_on"
FROM (SELECT "t46"."person_id", "t46"."episode_id", "t46"."sequence", "t46"."started_on", "t46"."done_on", "t46".
"ended_other_on", "t46"."unknown_because", "t46"."variant", "t46"."limit_days", "t14"."counted_from", "t14".
"number_before", "t23"."number", "t23"."due_on"
FROM (SELECT "t44".* EXCLUDE ("given_on", "given_variant")
FROM (SELECT "t43"."person_id", "t43"."episode_id", "t43"."sequence", "t43"."started_on", "t43"."done_on", "t43".
"ended_other_on", "t43"."unknown_because", "t43"."variant", "t22"."given_on", "t22"."given_variant", "t22".
"limit_days"
FROM (SELECT "t41"."person_id", "t41"."episode_id", "t41"."sequence", "t41"."started_on", "t41"."done_on", "t41".
"ended_other_on", "t41"."unknown_because", 'all' AS "variant"
FROM (SELECT "t40"."person_id", "t40"."care_period_id" AS "episode_id", CAST((ROW_NUMBER() OVER (PARTITION BY "t40".
"person_id", "t40"."care_period_id" ORDER BY "t40"."since_on" ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence", "t40"."since_on" AS "started_on", CASE WHEN ("t40"."ended_on" IS
NOT NULL) AND ("t40"."done_on" > "t40"."ended_on") THEN CAST(NULL AS DATE) ELSE "t40"."done_on" END AS "done_on",
"t40"."ended_on" AS "ended_other_on", CASE WHEN "t16"."told_person" IS NULL THEN 'it is not recorded either way' ELSE
CAST(NULL AS TEXT) END AS "unknown_because"
FROM (SELECT "t38"."person_id", "t38"."care_period_id", "t38"."ended_on", "t38"."since_on", MIN("t38"."next_from") AS
"done_on"
FROM (SELECT "t37"."person_id", "t37"."care_period_id", "t37"."ended_on", "t37"."since_on", "t25"."next_person", "t25"
."next_from"
FROM (SELECT *
FROM (SELECT DISTINCT *
FROM "t30" AS "t31"
WHERE "t31"."since_on" IS NULL) AS "t32"
UNION ALL
SELECT *
FROM (SELECT "t34"."person_id", "t34"."care_period_id", "t34"."ended_on", "t34"."since_on"
FROM (SELECT DISTINCT *
FROM "t30" AS "t31"
WHERE "t31"."since_on" IS NOT NULL) AS "t34"
SEMI JOIN (SELECT "t5"."person_id" AS "aged_person", "t5"."started_on" AS "aged_from", "t5"."ended_on" AS "aged_until"
FROM "school_ages" AS "t5") AS "t20" ON "t34"."person_id" = "t20"."aged_person" AND "t34"."since_on" >= "t20".
"aged_from" AND "t34"."since_on" < "t20"."aged_until") AS "t35") AS "t37"
ANTI JOIN (SELECT "t3"."person_id" AS "taught_person", "t3"."started_on" AS "taught_from", "t3"."ended_on" AS
"taught_until"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE)) AS "t24" ON "t37"."person_id" = "t24"."taught_person" AND "t24"."taught_from"
<= "t37"."since_on" AND (("t24"."taught_until" IS NULL) OR ("t24"."taught_until" > "t37"."since_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "next_person", "t3"."started_on" AS "next_from"
FROM "school_places" AS "t3"
WHERE COALESCE("t3"."full_time", TRUE)) AS "t25" ON "t37"."person_id" = "t25"."next_person" AND "t25"."next_from" >=
"t37"."since_on") AS "t38" GROUP BY 1, 2, 3, 4) AS "t40"
LEFT OUTER JOIN (SELECT DISTINCT "t3"."person_id" AS "told_person"
FROM "school_places" AS "t3") AS "t16" ON "t40"."person_id" = "t16"."told_person") AS "t41") AS "t43"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "given_on", "t1"."variant" AS "given_variant", DATE_DIFF('DAY', "t1".
"started_on", "t1"."due_on") AS "limit_days"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'without_full_time_education') AS "t22" ON "t43"."started_on" = "t22"."given_on" AND 'all' =
"t22"."given_variant") AS "t44") AS "t46"
LEFT OUTER JOIN (SELECT "t2"."day" AS "counted_from", "t2"."number" AS "number_before"
FROM "school_calendar" AS "t2") AS "t14" ON "t46"."started_on" = "t14"."counted_from"
LEFT OUTER JOIN (SELECT "t2"."number", "t2"."day" AS "due_on"
FROM "school_calendar" AS "t2"
WHERE "t2"."is_open" = 1) AS "t23" ON ("t14"."number_before" + "t46"."limit_days") = "t23"."number") AS "t47") AS
"t49"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "limit_on", "t1"."version" AS "parameter_version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'without_full_time_education' AND "t1"."variant" = 'all') AS "t21" ON "t49"."started_on" =
"t21"."limit_on") AS "t50") AS "t52" CROSS JOIN (SELECT MAX("t11"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('school_places')) AS "t11") AS "t28") AS "t53";

-- measure ED01
SELECT *
FROM (SELECT CAST("t26"."period" AS TEXT) AS "period", CAST("t26"."person_id" AS TEXT) AS "person_id", CAST("t26".
"worker_id" AS TEXT) AS "worker_id", CAST("t26"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t26"."hit" IS NOT NULL THEN "t26"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t26"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t26"."hit" IS NOT NULL THEN 0.0 ELSE "t26"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t25"."standard", "t25"."person_id", "t25"."episode_id", "t25"."sequence", "t25"."variant", "t25".
"worker_id", "t25"."team_id", "t25"."started_on", "t25"."due_on", "t25"."done_on", "t25"."ended_other_on", "t25".
"unknown_because", "t25"."parameter_version", "t25"."period", "t25"."counted", "t25"."as_at", "t25"."made", "t25".
"begun_person", "t25"."begun_episode", "t25"."begun", CASE WHEN ("t25"."made" = 'missed') OR ("t25"."begun" = 'missed'
) THEN 0.0 WHEN ("t25"."made" = 'met') AND ("t25"."begun" = 'met') THEN 1.0 ELSE NULL END AS "hit"
FROM (SELECT "t24"."standard", "t24"."person_id", "t24"."episode_id", "t24"."sequence", "t24"."variant", "t24".
"worker_id", "t24"."team_id", "t24"."started_on", "t24"."due_on", "t24"."done_on", "t24"."ended_other_on", "t24".
"unknown_because", "t24"."parameter_version", "t24"."period", "t24"."counted", "t24"."as_at", "t24"."made", "t18".
"begun_person", "t18"."begun_episode", "t18"."begun"
FROM (SELECT *
FROM (SELECT "t20"."standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20"."variant", "t20".
"worker_id", "t20"."team_id", "t20"."started_on", "t20"."due_on", "t20"."done_on", "t20"."ended_other_on", "t20".
"unknown_because", "t20"."parameter_version", "t20"."period", "t20"."counted", "t20"."as_at", CASE WHEN "t20".
"unknown_because" IS NOT NULL THEN 'unknown' WHEN "t20"."started_on" > "t20"."as_at" THEN CAST(NULL AS TEXT) WHEN (
"t20"."done_on" <= "t20"."as_at") AND (("t20"."due_on" IS NULL) OR ("t20"."done_on" <= "t20"."due_on")) THEN 'met'
WHEN ("t20"."ended_other_on" <= "t20"."as_at") AND (("t20"."due_on" IS NULL) OR ("t20"."ended_other_on" <= "t20".
"due_on")) THEN 'ended' WHEN "t20"."due_on" < "t20"."as_at" THEN 'missed' ELSE 'pending' END AS "made"
FROM (SELECT "t19"."standard", "t19"."person_id", "t19"."episode_id", "t19"."sequence", "t19"."variant", "t19".
"worker_id", "t19"."team_id", "t19"."started_on", "t19"."due_on", "t19"."done_on", "t19"."ended_other_on", "t19".
"unknown_because", "t19"."parameter_version", "t19"."period", "t19"."counted", "t5"."as_at"
FROM (SELECT "t14"."standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant", "t14".
"worker_id", "t14"."team_id", "t14"."started_on", "t14"."due_on", "t14"."done_on", "t14"."ended_other_on", "t14".
"unknown_because", "t14"."parameter_version", "t14"."period", 1.0 AS "counted"
FROM (SELECT "t13".* EXCLUDE ("day")
FROM (SELECT "t10"."standard", "t10"."person_id", "t10"."episode_id", "t10"."sequence", "t10"."variant", "t10".
"worker_id", "t10"."team_id", "t10"."started_on", "t10"."due_on", "t10"."done_on", "t10"."ended_other_on", "t10".
"unknown_because", "t10"."parameter_version", "t6"."period", "t6"."day"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'education_plan_made') AS "t10"
INNER JOIN "period_days" AS "t6" ON "t10"."due_on" = "t6"."day") AS "t13") AS "t14") AS "t19" CROSS JOIN
"snapshot_day" AS "t5") AS "t20") AS "t21"
WHERE "t21"."made" IN ('met', 'missed', 'unknown') AND "t21"."due_on" < "t21"."as_at") AS "t24"
LEFT OUTER JOIN (SELECT "t11"."person_id" AS "begun_person", "t11"."episode_id" AS "begun_episode", CASE WHEN "t11".
"unknown_because" IS NOT NULL THEN 'unknown' WHEN "t11"."started_on" > "t5"."as_at" THEN CAST(NULL AS TEXT) WHEN (
"t11"."done_on" <= "t5"."as_at") AND (("t11"."due_on" IS NULL) OR ("t11"."done_on" <= "t11"."due_on")) THEN 'met' WHEN
("t11"."ended_other_on" <= "t5"."as_at") AND (("t11"."due_on" IS NULL) OR ("t11"."ended_other_on" <= "t11"."due_on"))
THEN 'ended' WHEN "t11"."due_on" < "t5"."as_at" THEN 'missed' ELSE 'pending' END AS "begun"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'education_plan_begun') AS "t11" CROSS JOIN "snapshot_day" AS "t5") AS "t18" ON "t24".
"person_id" = "t18"."begun_person" AND "t24"."episode_id" = "t18"."begun_episode") AS "t25") AS "t26") AS "t27"
UNION ALL
SELECT *
FROM (SELECT CAST("t15"."period" AS TEXT) AS "period", CAST("t15"."person_id" AS TEXT) AS "person_id", CAST("t15".
"worker_id" AS TEXT) AS "worker_id", CAST("t15"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CAST("t15"."unknown_because" IS NOT
NULL AS DOUBLE) AS DOUBLE) AS "unknown", CAST((1.0 - CAST(("t15"."unknown_because" IS NULL) AND ("t15"."started_on" <=
"t15"."to_on") AND (("t15"."done_on" IS NULL) OR ("t15"."done_on" > "t15"."to_on")) AND (("t15"."ended_other_on" IS
NULL) OR ("t15"."ended_other_on" > "t15"."to_on")) AND COALESCE("t15"."due_on" < "t15"."to_on", FALSE) AS DOUBLE)) -
CAST("t15"."unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t15"."unknown_because" IS
NULL) AND ("t15"."started_on" <= "t15"."to_on") AND (("t15"."done_on" IS NULL) OR ("t15"."done_on" > "t15"."to_on"))
AND (("t15"."ended_other_on" IS NULL) OR ("t15"."ended_other_on" > "t15"."to_on")) AND COALESCE("t15"."due_on" < "t15"
."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t12"."standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant", "t12".
"worker_id", "t12"."team_id", "t12"."started_on", "t12"."due_on", "t12"."done_on", "t12"."ended_other_on", "t12".
"unknown_because", "t12"."parameter_version", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM (SELECT "t0"."standard", "t0"."person_id", "t0"."episode_id", "t0"."sequence", "t0"."variant", "t0"."worker_id",
"t0"."team_id", "t0"."started_on", "t0"."due_on", "t0"."done_on", "t0"."ended_other_on", CAST(NULL AS TEXT) AS
"unknown_because", "t0"."parameter_version"
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'education_plan_made' AND "t0"."unknown_because" IS NULL AND "t0"."due_on" IS NOT NULL) AS
"t12"
INNER JOIN "periods" AS "t4" ON (("t12"."started_on" IS NULL) OR ("t12"."started_on" <= "t4"."to_on")) AND (("t12".
"done_on" IS NULL) OR ("t12"."done_on" > "t4"."to_on")) AND (("t12"."ended_other_on" IS NULL) OR ("t12".
"ended_other_on" > "t4"."to_on"))) AS "t15") AS "t22";

-- measure ED02
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
WHERE "t1"."standard" = 'education_plan_each_term') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'education_plan_each_term') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure ED03
SELECT CAST("t19"."period" AS TEXT) AS "period", CAST("t19"."person_id" AS TEXT) AS "person_id", CAST("t19".
"worker_id" AS TEXT) AS "worker_id", CAST("t19"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t19"."hit" IS NOT NULL THEN "t19"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t19"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t19"."hit" IS NOT NULL THEN 0.0 ELSE "t19"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t18".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t17"."grade_id", "t17"."pep_id", "t17"."graded_on", "t17"."grade", "t17"."has_smart_targets", "t17".
"recorded_at", "t17"."recorded_by", "t17"."period", "t17"."counted", "t17"."person_id", "t17"."of_pep", "t17"."hit",
"t17"."held_by", "t17"."held_worker", "t17"."held_team", "t17"."from_on", "t17"."until_on", "t17"."held_next", CASE
WHEN ("t17"."until_on" IS NULL) OR ("t17"."graded_on" <= "t17"."until_on") THEN "t17"."held_worker" ELSE CAST(NULL AS
TEXT) END AS "worker_id", "t17"."held_team" AS "team_id"
FROM (SELECT "t16"."grade_id", "t16"."pep_id", "t16"."graded_on", "t16"."grade", "t16"."has_smart_targets", "t16".
"recorded_at", "t16"."recorded_by", "t16"."period", "t16"."counted", "t16"."person_id", "t16"."of_pep", "t16"."hit",
"t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t14"."grade_id", "t14"."pep_id", "t14"."graded_on", "t14"."grade", "t14"."has_smart_targets", "t14".
"recorded_at", "t14"."recorded_by", "t14"."period", "t14"."counted", "t14"."person_id", "t14"."of_pep", CASE WHEN NOT
("t14"."grade" IN ('3', '4')) THEN 0.0 WHEN NOT ("t14"."has_smart_targets") THEN 0.0 WHEN "t14"."grade" IN ('3', '4')
AND "t14"."has_smart_targets" THEN 1.0 ELSE NULL END AS "hit"
FROM (SELECT "t13"."grade_id", "t13"."pep_id", "t13"."graded_on", "t13"."grade", "t13"."has_smart_targets", "t13".
"recorded_at", "t13"."recorded_by", "t13"."period", "t13"."counted", "t9"."person_id", "t9"."of_pep"
FROM (SELECT "t11"."grade_id", "t11"."pep_id", "t11"."graded_on", "t11"."grade", "t11"."has_smart_targets", "t11".
"recorded_at", "t11"."recorded_by", "t11"."period", 1.0 AS "counted"
FROM (SELECT "t10".* EXCLUDE ("day")
FROM (SELECT "t4"."grade_id", "t4"."pep_id", "t4"."graded_on", "t4"."grade", "t4"."has_smart_targets", "t4".
"recorded_at", "t4"."recorded_by", "t5"."period", "t5"."day"
FROM "education_plan_grades" AS "t4"
INNER JOIN "period_days" AS "t5" ON "t4"."graded_on" = "t5"."day") AS "t10") AS "t11") AS "t13"
INNER JOIN (SELECT "t1"."person_id", "t1"."pep_id" AS "of_pep"
FROM "personal_education_plans" AS "t1") AS "t9" ON "t13"."pep_id" = "t9"."of_pep") AS "t14") AS "t16"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t8" ON "t16"."person_id" = "t8"."held_by" AND "t16"."graded_on" >= "t8"."from_on"
AND (("t8"."held_next" IS NULL) OR ("t16"."graded_on" < "t8"."held_next"))) AS "t17") AS "t18") AS "t19";

-- measure ED04
WITH "t20" AS (SELECT "t15"."standard", "t15"."person_id", "t15"."episode_id", "t15"."sequence", "t15"."variant",
"t15"."worker_id", "t15"."team_id", "t15"."started_on", "t15"."due_on", "t15"."done_on", "t15"."ended_other_on", "t15"
."unknown_because", "t15"."parameter_version", "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'full_time_education') AS "t15"
INNER JOIN "periods" AS "t6" ON (("t15"."started_on" IS NULL) OR ("t15"."started_on" <= "t6"."to_on")) AND (("t15".
"done_on" IS NULL) OR ("t15"."done_on" > "t6"."to_on")) AND (("t15"."ended_other_on" IS NULL) OR ("t15".
"ended_other_on" > "t6"."to_on")))
SELECT CAST("t46"."period" AS TEXT) AS "period", CAST("t46"."person_id" AS TEXT) AS "person_id", CAST("t46".
"worker_id" AS TEXT) AS "worker_id", CAST("t46"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t46"."hit" IS NOT NULL THEN "t46"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t46"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t46"."hit" IS NOT NULL THEN 0.0 ELSE "t46"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t45"."person_id", "t45"."care_period_id", "t45"."started_on", "t45"."period", "t45"."to_on", "t45".
"year_before_on", "t45"."from_on_right", "t45"."worker_id", "t45"."team_id", "t45"."counted", "t45"."aged_person",
"t45"."taught", "t45"."late", "t45"."unjudged", CASE WHEN ("t45"."taught" IS NULL) OR (("t45"."taught" = 0) AND (
"t45"."late" = 0) AND ("t45"."unjudged" = 1)) OR ("t45"."aged_person" IS NULL) THEN CAST(NULL AS DOUBLE) ELSE "t45".
"late" END AS "hit"
FROM (SELECT "t44".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t43"."person_id", "t43"."care_period_id", "t43"."started_on", "t43"."period", "t43"."to_on", "t43".
"year_before_on", "t43"."from_on_right", "t43"."worker_id", "t43"."team_id", "t43"."counted", "t43"."aged_person",
"t43"."taught", "t43"."late", "t43"."found_person", "t43"."found_period", CAST("t43"."found_person" IS NOT NULL AS
DOUBLE) AS "unjudged"
FROM (SELECT "t42"."person_id", "t42"."care_period_id", "t42"."started_on", "t42"."period", "t42"."to_on", "t42".
"year_before_on", "t42"."from_on_right", "t42"."worker_id", "t42"."team_id", "t42"."counted", "t42"."aged_person",
"t42"."taught", "t42"."late", "t28"."found_person", "t28"."found_period"
FROM (SELECT "t40".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t39"."person_id", "t39"."care_period_id", "t39"."started_on", "t39"."period", "t39"."to_on", "t39".
"year_before_on", "t39"."from_on_right", "t39"."worker_id", "t39"."team_id", "t39"."counted", "t39"."aged_person",
"t39"."taught", "t39"."found_person", "t39"."found_period", CAST("t39"."found_person" IS NOT NULL AS DOUBLE) AS "late"
FROM (SELECT "t38"."person_id", "t38"."care_period_id", "t38"."started_on", "t38"."period", "t38"."to_on", "t38".
"year_before_on", "t38"."from_on_right", "t38"."worker_id", "t38"."team_id", "t38"."counted", "t38"."aged_person",
"t38"."taught", "t33"."found_person", "t33"."found_period"
FROM (SELECT "t36"."person_id", "t36"."care_period_id", "t36"."started_on", "t36"."period", "t36"."to_on", "t36".
"year_before_on", "t36"."from_on_right", "t36"."worker_id", "t36"."team_id", "t36"."counted", "t36"."aged_person",
CASE WHEN "t36"."full" = 1 THEN 1.0 WHEN "t36"."unsaid" > 0 THEN CAST(NULL AS DOUBLE) WHEN "t36"."told_person" IS NOT
NULL THEN 0.0 ELSE NULL END AS "taught"
FROM (SELECT "t35"."person_id", "t35"."care_period_id", "t35"."started_on", "t35"."period", "t35"."to_on", "t35".
"year_before_on", "t35"."from_on_right", "t35"."worker_id", "t35"."team_id", "t35"."counted", "t35"."aged_person",
"t24"."of_person", "t24"."of_period", "t24"."full", "t24"."unsaid", "t18"."told_person", "t18"."first_on"
FROM (SELECT "t32".* EXCLUDE ("aged_from", "aged_until")
FROM (SELECT *
FROM (SELECT "t26"."person_id", "t26"."care_period_id", "t26"."started_on", "t26"."period", "t26"."to_on", "t26".
"year_before_on", "t26"."from_on_right", "t26"."worker_id", "t26"."team_id", "t26"."counted", "t13"."aged_person",
"t13"."aged_from", "t13"."aged_until"
FROM (SELECT "t19"."person_id", "t19"."care_period_id", "t19"."started_on", "t19"."period", "t19"."to_on", "t19".
"year_before_on", "t19"."from_on_right", CASE WHEN ("t19"."until_on" IS NULL) OR ("t19"."to_on" <= "t19"."until_on")
THEN "t19"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t19"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t8"."person_id", "t8"."care_period_id", "t8"."started_on", "t6"."period", "t6"."from_on", "t6"."to_on",
"t6"."year_before_on", "t14"."held_by", "t14"."held_worker", "t14"."held_team", "t14"."from_on" AS "from_on_right",
"t14"."until_on", "t14"."held_next"
FROM "care_periods" AS "t8"
INNER JOIN "periods" AS "t6" ON "t8"."started_on" <= "t6"."to_on" AND (("t8"."ended_on" IS NULL) OR ("t8"."ended_on" >
"t6"."to_on"))
LEFT OUTER JOIN (SELECT "t5"."person_id" AS "held_by", "t5"."worker_id" AS "held_worker", "t5"."team_id" AS
"held_team", "t5"."from_on", "t5"."until_on", "t5"."next_on" AS "held_next"
FROM "responsibility" AS "t5") AS "t14" ON "t8"."person_id" = "t14"."held_by" AND "t6"."to_on" >= "t14"."from_on" AND
(("t14"."held_next" IS NULL) OR ("t6"."to_on" < "t14"."held_next"))) AS "t19") AS "t26"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "aged_person", "t3"."started_on" AS "aged_from", "t3"."ended_on" AS
"aged_until"
FROM "school_ages" AS "t3") AS "t13" ON "t26"."person_id" = "t13"."aged_person") AS "t29"
WHERE ("t29"."aged_person" IS NULL) OR (("t29"."to_on" >= "t29"."aged_from") AND ("t29"."to_on" < "t29"."aged_until")
)) AS "t32") AS "t35"
LEFT OUTER JOIN (SELECT "t22"."person_id" AS "of_person", "t22"."period" AS "of_period", "t22"."full", "t22"."unsaid"
FROM (SELECT "t17"."person_id", "t17"."period", MAX(CAST("t17"."full_time" AS INT)) AS "full", SUM(CAST("t17".
"full_time" IS NULL AS INT)) AS "unsaid"
FROM (SELECT "t7"."place_id", "t7"."person_id", "t7"."school_id", "t7"."kind", "t7"."full_time", "t7"."started_on",
"t7"."ended_on", "t7"."recorded_at", "t7"."recorded_by", "t6"."period", "t6"."from_on", "t6"."to_on", "t6".
"year_before_on"
FROM "school_places" AS "t7"
INNER JOIN "periods" AS "t6" ON "t7"."started_on" <= "t6"."to_on" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t6"."to_on"))) AS "t17" GROUP BY 1, 2) AS "t22") AS "t24" ON "t35"."person_id" = "t24"."of_person" AND "t35".
"period" = "t24"."of_period"
LEFT OUTER JOIN (SELECT "t12"."person_id" AS "told_person", "t12"."first_on"
FROM (SELECT "t2"."person_id", MIN("t2"."started_on") AS "first_on"
FROM "school_places" AS "t2" GROUP BY 1) AS "t12") AS "t18" ON "t35"."person_id" = "t18"."told_person" AND "t18".
"first_on" <= "t35"."to_on") AS "t36") AS "t38"
LEFT OUTER JOIN (SELECT DISTINCT "t30"."person_id" AS "found_person", "t30"."period" AS "found_period"
FROM (SELECT "t21"."standard", "t21"."person_id", "t21"."episode_id", "t21"."sequence", "t21"."variant", "t21".
"worker_id", "t21"."team_id", "t21"."started_on", "t21"."due_on", "t21"."done_on", "t21"."ended_other_on", "t21".
"unknown_because", "t21"."parameter_version", "t21"."period", "t21"."from_on", "t21"."to_on", "t21"."year_before_on",
CAST(("t21"."unknown_because" IS NULL) AND ("t21"."started_on" <= "t21"."to_on") AND (("t21"."done_on" IS NULL) OR (
"t21"."done_on" > "t21"."to_on")) AND (("t21"."ended_other_on" IS NULL) OR ("t21"."ended_other_on" > "t21"."to_on"))
AND COALESCE("t21"."due_on" < "t21"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t21"."unknown_because" IS
NULL) AND ("t21"."started_on" <= "t21"."to_on") AND (("t21"."done_on" IS NULL) OR ("t21"."done_on" > "t21"."to_on"))
AND (("t21"."ended_other_on" IS NULL) OR ("t21"."ended_other_on" > "t21"."to_on")) AND COALESCE("t21"."due_on" < "t21"
."to_on", FALSE) AS DOUBLE)) - CAST("t21"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t21".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM "t20" AS "t21") AS "t30"
WHERE "t30"."overdue" = 1) AS "t33" ON "t38"."person_id" = "t33"."found_person" AND "t38"."period" = "t33".
"found_period") AS "t39") AS "t40") AS "t42"
LEFT OUTER JOIN (SELECT DISTINCT "t21"."person_id" AS "found_person", "t21"."period" AS "found_period"
FROM "t20" AS "t21"
WHERE CAST("t21"."unknown_because" IS NOT NULL AS DOUBLE) = 1) AS "t28" ON "t42"."person_id" = "t28"."found_person"
AND "t42"."period" = "t28"."found_period") AS "t43") AS "t44") AS "t45") AS "t46";

-- measure CL16
WITH "t11" AS (SELECT "t1"."place_id", "t1"."person_id", "t1"."school_id", "t1"."kind", "t1"."full_time", "t1".
"started_on", "t1"."ended_on", "t1"."recorded_at", "t1"."recorded_by", LAG("t1"."place_id") OVER (PARTITION BY "t1".
"person_id" ORDER BY "t1"."started_on" ASC, "t1"."place_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED
FOLLOWING) AS "place_before", LAG("t1"."school_id") OVER (PARTITION BY "t1"."person_id" ORDER BY "t1"."started_on" ASC
, "t1"."place_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "school_before"
FROM "school_places" AS "t1"), "t20" AS (SELECT "t17"."place_id", "t17"."person_id", "t17"."school_id", "t17"."kind",
"t17"."full_time", "t17"."started_on", "t17"."ended_on", "t17"."recorded_at", "t17"."recorded_by", "t17".
"place_before", "t17"."school_before", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "t11" AS "t12"
WHERE "t12"."place_before" IS NOT NULL AND NOT (EXTRACT(month
FROM "t12"."started_on") IN (8, 9))) AS "t17"
INNER JOIN "periods" AS "t5" ON "t17"."started_on" > "t5"."year_before_on" AND "t17"."started_on" <= "t5"."to_on")
SELECT CAST("t37"."period" AS TEXT) AS "period", CAST("t37"."person_id" AS TEXT) AS "person_id", CAST("t37".
"worker_id" AS TEXT) AS "worker_id", CAST("t37"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t37"."hit" IS NOT NULL THEN "t37"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t37"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t37"."hit" IS NOT NULL THEN 0.0 ELSE "t37"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t36"."person_id", "t36"."care_period_id", "t36"."started_on", "t36"."period", "t36"."to_on", "t36".
"year_before_on", "t36"."from_on_right", "t36"."worker_id", "t36"."team_id", "t36"."counted", "t36"."aged_person",
CASE WHEN ("t36"."aged_person" IS NULL) OR (("t36"."hit" = 0) AND ("t36"."perhaps" = 1)) THEN CAST(NULL AS DOUBLE)
ELSE "t36"."hit" END AS "hit", "t36"."perhaps"
FROM (SELECT "t35".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t34"."person_id", "t34"."care_period_id", "t34"."started_on", "t34"."period", "t34"."to_on", "t34".
"year_before_on", "t34"."from_on_right", "t34"."worker_id", "t34"."team_id", "t34"."counted", "t34"."aged_person",
"t34"."hit", "t34"."found_person", "t34"."found_period", CAST("t34"."found_person" IS NOT NULL AS DOUBLE) AS "perhaps"
FROM (SELECT "t33"."person_id", "t33"."care_period_id", "t33"."started_on", "t33"."period", "t33"."to_on", "t33".
"year_before_on", "t33"."from_on_right", "t33"."worker_id", "t33"."team_id", "t33"."counted", "t33"."aged_person",
"t33"."hit", "t26"."found_person", "t26"."found_period"
FROM (SELECT "t31".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t30"."person_id", "t30"."care_period_id", "t30"."started_on", "t30"."period", "t30"."to_on", "t30".
"year_before_on", "t30"."from_on_right", "t30"."worker_id", "t30"."team_id", "t30"."counted", "t30"."aged_person",
"t30"."found_person", "t30"."found_period", CAST("t30"."found_person" IS NOT NULL AS DOUBLE) AS "hit"
FROM (SELECT "t29"."person_id", "t29"."care_period_id", "t29"."started_on", "t29"."period", "t29"."to_on", "t29".
"year_before_on", "t29"."from_on_right", "t29"."worker_id", "t29"."team_id", "t29"."counted", "t29"."aged_person",
"t25"."found_person", "t25"."found_period"
FROM (SELECT "t27".* EXCLUDE ("aged_from", "aged_until")
FROM (SELECT *
FROM (SELECT "t19"."person_id", "t19"."care_period_id", "t19"."started_on", "t19"."period", "t19"."to_on", "t19".
"year_before_on", "t19"."from_on_right", "t19"."worker_id", "t19"."team_id", "t19"."counted", "t9"."aged_person", "t9"
."aged_from", "t9"."aged_until"
FROM (SELECT "t14"."person_id", "t14"."care_period_id", "t14"."started_on", "t14"."period", "t14"."to_on", "t14".
"year_before_on", "t14"."from_on_right", CASE WHEN ("t14"."until_on" IS NULL) OR ("t14"."to_on" <= "t14"."until_on")
THEN "t14"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t14"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t6"."person_id", "t6"."care_period_id", "t6"."started_on", "t5"."period", "t5"."from_on", "t5"."to_on",
"t5"."year_before_on", "t10"."held_by", "t10"."held_worker", "t10"."held_team", "t10"."from_on" AS "from_on_right",
"t10"."until_on", "t10"."held_next"
FROM "care_periods" AS "t6"
INNER JOIN "periods" AS "t5" ON "t6"."started_on" <= "t5"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t5"."to_on"))
LEFT OUTER JOIN (SELECT "t4"."person_id" AS "held_by", "t4"."worker_id" AS "held_worker", "t4"."team_id" AS
"held_team", "t4"."from_on", "t4"."until_on", "t4"."next_on" AS "held_next"
FROM "responsibility" AS "t4") AS "t10" ON "t6"."person_id" = "t10"."held_by" AND "t5"."to_on" >= "t10"."from_on" AND
(("t10"."held_next" IS NULL) OR ("t5"."to_on" < "t10"."held_next"))) AS "t14") AS "t19"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "aged_person", "t2"."started_on" AS "aged_from", "t2"."ended_on" AS
"aged_until"
FROM "school_ages" AS "t2") AS "t9" ON "t19"."person_id" = "t9"."aged_person") AS "t22"
WHERE ("t22"."aged_person" IS NULL) OR (("t22"."to_on" >= "t22"."aged_from") AND ("t22"."to_on" < "t22"."aged_until")
)) AS "t27") AS "t29"
SEMI JOIN (SELECT "t12"."person_id" AS "known_person", "t12"."started_on" AS "known_from"
FROM "t11" AS "t12"
WHERE "t12"."school_id" IS NOT NULL) AS "t15" ON "t29"."person_id" = "t15"."known_person" AND "t15"."known_from" <=
"t29"."to_on"
LEFT OUTER JOIN (SELECT DISTINCT "t21"."person_id" AS "found_person", "t21"."period" AS "found_period"
FROM "t20" AS "t21"
WHERE "t21"."school_id" <> "t21"."school_before") AS "t25" ON "t29"."person_id" = "t25"."found_person" AND "t29".
"period" = "t25"."found_period") AS "t30") AS "t31") AS "t33"
LEFT OUTER JOIN (SELECT DISTINCT "t21"."person_id" AS "found_person", "t21"."period" AS "found_period"
FROM "t20" AS "t21"
WHERE ("t21"."school_id" IS NULL) OR ("t21"."school_before" IS NULL)) AS "t26" ON "t33"."person_id" = "t26".
"found_person" AND "t33"."period" = "t26"."found_period") AS "t34") AS "t35") AS "t36") AS "t37";
