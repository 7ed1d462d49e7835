-- measure CN02
SELECT CAST("t13"."period" AS VARCHAR) AS "period", CAST("t13"."person_id" AS VARCHAR) AS "person_id", CAST(CASE WHEN
("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on") THEN "t13"."held_worker" ELSE CAST(NULL AS VARCHAR)
END AS VARCHAR) AS "worker_id", CAST("t13"."held_team" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR
) AS "category", CAST(CASE WHEN CAST(CAST("t13"."long_on" < "t13"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL
THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t13"."long_on" < "t13"."to_on" AS
INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t13"."long_on" < "t13".
"to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t12"."person_id", "t12"."plan_id", "t12"."started_on", "t12"."ended_on", "t12"."period", "t12".
"from_on", "t12"."to_on", "t12"."year_before_on", "t12"."long_on", "t7"."held_by", "t7"."held_worker", "t7".
"held_team", "t7"."from_on" AS "from_on_right", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."period", "t10".
"from_on", "t10"."to_on", "t10"."year_before_on", "t10"."long_on"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t5"."period", "t5"."from_on", "t5"
."to_on", "t5"."year_before_on", "t9"."shift_from", "t9"."long_on"
FROM "in_need_spells" AS "t4"
INNER JOIN "periods" AS "t5" ON (("t4"."started_on" IS NULL) OR ("t4"."started_on" <= "t5"."to_on")) AND (("t4".
"ended_on" IS NULL) OR ("t4"."ended_on" > "t5"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "long_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'in_need_plan_long' AND "t3"."variant" = 'all') AS "t9" ON "t4"."started_on" = "t9".
"shift_from") AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t7" ON "t12"."person_id" = "t7"."held_by" AND "t12"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t12"."to_on" < "t7"."held_next"))) AS "t13";

-- measure CN06
SELECT CAST("t69"."period" AS VARCHAR) AS "period", CAST("t69"."person_id" AS VARCHAR) AS "person_id", CAST("t69".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t69"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t69"."stopped_on" >= "t69"."authorised_on" THEN CAST("t69"."waited"
AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS
"counted", CAST(COALESCE(CASE WHEN "t69"."stopped_on" >= "t69"."authorised_on" THEN CAST("t69"."waited" AS
DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END, 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CASE
WHEN "t69"."stopped_on" >= "t69"."authorised_on" THEN CAST("t69"."waited" AS DOUBLE PRECISION) ELSE CAST(NULL AS
DOUBLE PRECISION) END IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST("t69"."pending" AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t68"."person_id", "t68"."assessment_id", "t68"."referral_id", "t68"."authorised_on", "t68".
"closed_referral", "t68"."closed_on", "t68"."plan_on", "t68"."other_on", "t68"."as_at", "t68"."stopped_on", "t68".
"pending", "t68"."waited", "t68"."planned_for", "t68"."planned_on", "t68"."plan_id", "t68"."period", "t68"."day",
"t68"."worker_id", "t68"."team_id"
FROM (SELECT "t67"."person_id", "t67"."assessment_id", "t67"."referral_id", "t67"."authorised_on", "t67".
"closed_referral", "t67"."closed_on", "t67"."plan_on", "t67"."other_on", "t67"."as_at", "t67"."stopped_on", "t67".
"pending", "t67"."waited", "t67"."planned_for", "t67"."planned_on", "t67"."plan_id", "t67"."period", "t67"."day",
"t67"."held_by", "t67"."held_worker", "t67"."held_team", "t67"."from_on", "t67"."until_on", "t67"."held_next", CASE
WHEN ("t67"."until_on" IS NULL) OR ("t67"."stopped_on" <= "t67"."until_on") THEN "t67"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS "worker_id", "t67"."held_team" AS "team_id"
FROM (SELECT "t66"."person_id", "t66"."assessment_id", "t66"."referral_id", "t66"."authorised_on", "t66".
"closed_referral", "t66"."closed_on", "t66"."plan_on", "t66"."other_on", "t66"."as_at", "t66"."stopped_on", "t66".
"pending", "t66"."waited", "t66"."planned_for", "t66"."planned_on", "t66"."plan_id", "t66"."period", "t66"."day",
"t21"."held_by", "t21"."held_worker", "t21"."held_team", "t21"."from_on", "t21"."until_on", "t21"."held_next"
FROM (SELECT "t64"."person_id", "t64"."assessment_id", "t64"."referral_id", "t64"."authorised_on", "t64".
"closed_referral", "t64"."closed_on", "t64"."plan_on", "t64"."other_on", "t64"."as_at", "t64"."stopped_on", CAST(CAST
("t64"."pending" AS INT) AS DOUBLE PRECISION) AS "pending", "t64"."waited", "t64"."planned_for", "t64"."planned_on",
"t64"."plan_id", "t64"."period", "t64"."day"
FROM (SELECT "t63"."person_id", "t63"."assessment_id", "t63"."referral_id", "t63"."authorised_on", "t63".
"closed_referral", "t63"."closed_on", "t63"."plan_on", "t63"."other_on", "t63"."as_at", "t63"."stopped_on", "t63".
"pending", "t63"."waited", "t31"."planned_for", "t31"."planned_on", "t31"."plan_id", "t11"."period", "t11"."day"
FROM (SELECT "t61"."person_id", "t61"."assessment_id", "t61"."referral_id", "t61"."authorised_on", "t61".
"closed_referral", "t61"."closed_on", "t61"."plan_on", "t61"."other_on", "t61"."as_at", "t61"."stopped_on", "t61".
"pending", "t61"."waited"
FROM (SELECT "t60"."person_id", "t60"."assessment_id", "t60"."referral_id", "t60"."authorised_on", "t60".
"closed_referral", "t60"."closed_on", "t60"."plan_on", "t60"."other_on", "t60"."as_at", "t60"."stopped_on", "t60".
"pending", "t60"."first_number", "t60"."number", CAST(EXTRACT(epoch
FROM CAST("t60"."number" AS TIMESTAMP) - CAST("t60"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS "waited"
FROM (SELECT "t59"."person_id", "t59"."assessment_id", "t59"."referral_id", "t59"."authorised_on", "t59".
"closed_referral", "t59"."closed_on", "t59"."plan_on", "t59"."other_on", "t59"."as_at", "t59"."stopped_on", "t59".
"pending", "t59"."first_number", "t59"."number"
FROM (SELECT "t58"."person_id", "t58"."assessment_id", "t58"."referral_id", "t58"."authorised_on", "t58".
"closed_referral", "t58"."closed_on", "t58"."plan_on", "t58"."other_on", "t58"."as_at", "t58"."stopped_on", "t58".
"pending", "t58"."first_number", "t32"."shift_from", "t32"."number"
FROM (SELECT "t56"."person_id", "t56"."assessment_id", "t56"."referral_id", "t56"."authorised_on", "t56".
"closed_referral", "t56"."closed_on", "t56"."plan_on", "t56"."other_on", "t56"."as_at", "t56"."stopped_on", "t56".
"pending", "t56"."first_number"
FROM (SELECT "t55"."person_id", "t55"."assessment_id", "t55"."referral_id", "t55"."authorised_on", "t55".
"closed_referral", "t55"."closed_on", "t55"."plan_on", "t55"."other_on", "t55"."as_at", "t55"."stopped_on", "t55".
"pending", "t33"."shift_from", "t33"."first_number"
FROM (SELECT "t53"."person_id", "t53"."assessment_id", "t53"."referral_id", "t53"."authorised_on", "t53".
"closed_referral", "t53"."closed_on", "t53"."plan_on", "t53"."other_on", "t53"."as_at", LEAST("t53"."plan_on", "t53".
"other_on", "t53"."closed_on", "t53"."as_at") AS "stopped_on", ("t53"."plan_on" IS NULL) OR ("t53"."plan_on" > LEAST(
"t53"."plan_on", "t53"."other_on", "t53"."closed_on", "t53"."as_at")) AS "pending"
FROM (SELECT "t52"."person_id", "t52"."assessment_id", "t52"."referral_id", "t52"."authorised_on", "t52".
"closed_referral", "t52"."closed_on", "t52"."plan_on", "t52"."other_on", "t12"."as_at"
FROM (SELECT "t50"."person_id", "t50"."assessment_id", "t50"."referral_id", "t50"."authorised_on", "t50".
"closed_referral", "t50"."closed_on", "t50"."plan_on", "t50"."other_on"
FROM (SELECT "t45"."person_id", "t45"."assessment_id", "t45"."referral_id", "t45"."authorised_on", "t45".
"closed_referral", "t45"."closed_on", "t45"."plan_on", "t49"."first_assessment", "t49"."other_on"
FROM (SELECT "t43"."person_id", "t43"."assessment_id", "t43"."referral_id", "t43"."authorised_on", "t43".
"closed_referral", "t43"."closed_on", "t43"."plan_on"
FROM (SELECT "t34"."person_id", "t34"."assessment_id", "t34"."referral_id", "t34"."authorised_on", "t28".
"closed_referral", "t28"."closed_on", "t42"."first_assessment", "t42"."plan_on"
FROM (SELECT *
FROM "assessments" AS "t5"
WHERE "t5"."authorised_on" IS NOT NULL) AS "t34"
INNER JOIN (SELECT DISTINCT "t6"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t6"
WHERE "t6"."outcome" = 'PROV_OF_SERVICES') AS "t35" ON "t34"."assessment_id" = "t35"."with_services"
LEFT OUTER JOIN (SELECT "t7"."referral_id" AS "closed_referral", "t7"."closed_on"
FROM "cin_episodes" AS "t7") AS "t28" ON "t34"."referral_id" = "t28"."closed_referral"
LEFT OUTER JOIN (SELECT "t40"."assessment_id" AS "first_assessment", "t40"."plan_on"
FROM (SELECT "t39"."assessment_id", MIN("t39"."began_on") AS "plan_on"
FROM (SELECT "t34"."person_id", "t34"."assessment_id", "t34"."referral_id", "t34"."authorised_on", "t28".
"closed_referral", "t28"."closed_on", "t22"."began_for", "t22"."began_on"
FROM (SELECT *
FROM "assessments" AS "t5"
WHERE "t5"."authorised_on" IS NOT NULL) AS "t34"
INNER JOIN (SELECT DISTINCT "t6"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t6"
WHERE "t6"."outcome" = 'PROV_OF_SERVICES') AS "t35" ON "t34"."assessment_id" = "t35"."with_services"
LEFT OUTER JOIN (SELECT "t7"."referral_id" AS "closed_referral", "t7"."closed_on"
FROM "cin_episodes" AS "t7") AS "t28" ON "t34"."referral_id" = "t28"."closed_referral"
INNER JOIN (SELECT "t2"."person_id" AS "began_for", "t2"."started_on" AS "began_on"
FROM "cin_plans" AS "t2") AS "t22" ON "t34"."person_id" = "t22"."began_for" AND "t22"."began_on" >= "t34".
"authorised_on"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t9") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "cp_plans" AS "t10") AS "t20") AS "t30"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "run_person", "t8"."started_on" AS "run_from", "t8"."ended_on" AS "run_until"
FROM "care_periods" AS "t8") AS "t17") AS "t38"
WHERE "t34"."person_id" = "t38"."run_person" AND "t38"."run_from" < "t34"."authorised_on" AND (("t38"."run_until" IS
NULL) OR ("t38"."run_until" > "t34"."authorised_on")))) AS "t39" GROUP BY 1) AS "t40") AS "t42" ON "t34".
"assessment_id" = "t42"."first_assessment"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t9") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "cp_plans" AS "t10") AS "t20") AS "t30"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "run_person", "t8"."started_on" AS "run_from", "t8"."ended_on" AS "run_until"
FROM "care_periods" AS "t8") AS "t17") AS "t38"
WHERE "t34"."person_id" = "t38"."run_person" AND "t38"."run_from" < "t34"."authorised_on" AND (("t38"."run_until" IS
NULL) OR ("t38"."run_until" > "t34"."authorised_on")))) AS "t43") AS "t45"
LEFT OUTER JOIN (SELECT "t47"."assessment_id" AS "first_assessment", "t47"."other_on"
FROM (SELECT "t46"."assessment_id", MIN("t46"."began_on") AS "other_on"
FROM (SELECT "t45"."person_id", "t45"."assessment_id", "t45"."referral_id", "t45"."authorised_on", "t45".
"closed_referral", "t45"."closed_on", "t45"."plan_on", "t36"."began_for", "t36"."began_on"
FROM (SELECT "t43"."person_id", "t43"."assessment_id", "t43"."referral_id", "t43"."authorised_on", "t43".
"closed_referral", "t43"."closed_on", "t43"."plan_on"
FROM (SELECT "t34"."person_id", "t34"."assessment_id", "t34"."referral_id", "t34"."authorised_on", "t28".
"closed_referral", "t28"."closed_on", "t42"."first_assessment", "t42"."plan_on"
FROM (SELECT *
FROM "assessments" AS "t5"
WHERE "t5"."authorised_on" IS NOT NULL) AS "t34"
INNER JOIN (SELECT DISTINCT "t6"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t6"
WHERE "t6"."outcome" = 'PROV_OF_SERVICES') AS "t35" ON "t34"."assessment_id" = "t35"."with_services"
LEFT OUTER JOIN (SELECT "t7"."referral_id" AS "closed_referral", "t7"."closed_on"
FROM "cin_episodes" AS "t7") AS "t28" ON "t34"."referral_id" = "t28"."closed_referral"
LEFT OUTER JOIN (SELECT "t40"."assessment_id" AS "first_assessment", "t40"."plan_on"
FROM (SELECT "t39"."assessment_id", MIN("t39"."began_on") AS "plan_on"
FROM (SELECT "t34"."person_id", "t34"."assessment_id", "t34"."referral_id", "t34"."authorised_on", "t28".
"closed_referral", "t28"."closed_on", "t22"."began_for", "t22"."began_on"
FROM (SELECT *
FROM "assessments" AS "t5"
WHERE "t5"."authorised_on" IS NOT NULL) AS "t34"
INNER JOIN (SELECT DISTINCT "t6"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t6"
WHERE "t6"."outcome" = 'PROV_OF_SERVICES') AS "t35" ON "t34"."assessment_id" = "t35"."with_services"
LEFT OUTER JOIN (SELECT "t7"."referral_id" AS "closed_referral", "t7"."closed_on"
FROM "cin_episodes" AS "t7") AS "t28" ON "t34"."referral_id" = "t28"."closed_referral"
INNER JOIN (SELECT "t2"."person_id" AS "began_for", "t2"."started_on" AS "began_on"
FROM "cin_plans" AS "t2") AS "t22" ON "t34"."person_id" = "t22"."began_for" AND "t22"."began_on" >= "t34".
"authorised_on"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t9") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "cp_plans" AS "t10") AS "t20") AS "t30"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "run_person", "t8"."started_on" AS "run_from", "t8"."ended_on" AS "run_until"
FROM "care_periods" AS "t8") AS "t17") AS "t38"
WHERE "t34"."person_id" = "t38"."run_person" AND "t38"."run_from" < "t34"."authorised_on" AND (("t38"."run_until" IS
NULL) OR ("t38"."run_until" > "t34"."authorised_on")))) AS "t39" GROUP BY 1) AS "t40") AS "t42" ON "t34".
"assessment_id" = "t42"."first_assessment"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t9") AS "t18"
UNION ALL
SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "cp_plans" AS "t10") AS "t20") AS "t30"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "run_person", "t8"."started_on" AS "run_from", "t8"."ended_on" AS "run_until"
FROM "care_periods" AS "t8") AS "t17") AS "t38"
WHERE "t34"."person_id" = "t38"."run_person" AND "t38"."run_from" < "t34"."authorised_on" AND (("t38"."run_until" IS
NULL) OR ("t38"."run_until" > "t34"."authorised_on")))) AS "t43") AS "t45"
INNER JOIN (SELECT *
FROM (SELECT "t10"."person_id" AS "began_for", "t10"."started_on" AS "began_on"
FROM "cp_plans" AS "t10") AS "t19"
UNION ALL
SELECT *
FROM (SELECT "t8"."person_id" AS "began_for", "t8"."started_on" AS "began_on"
FROM "care_periods" AS "t8") AS "t16") AS "t36" ON "t45"."person_id" = "t36"."began_for" AND "t36"."began_on" >= "t45"
."authorised_on") AS "t46" GROUP BY 1) AS "t47") AS "t49" ON "t45"."assessment_id" = "t49"."first_assessment") AS
"t50") AS "t52" CROSS JOIN "snapshot_day" AS "t12") AS "t53") AS "t55"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "first_number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t33" ON "t55"."authorised_on" = "t33".
"shift_from") AS "t56") AS "t58"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "number"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'working_day_number' AND "t3"."variant" = 'all') AS "t32" ON "t58"."stopped_on" = "t32".
"shift_from") AS "t59") AS "t60") AS "t61") AS "t63"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "planned_for", "t2"."started_on" AS "planned_on", MIN("t2"."plan_id") AS
"plan_id"
FROM "cin_plans" AS "t2" GROUP BY 1, 2) AS "t31" ON "t63"."person_id" = "t31"."planned_for" AND "t63"."plan_on" =
"t31"."planned_on" AND NOT ("t63"."pending")
INNER JOIN "period_days" AS "t11" ON "t63"."authorised_on" = "t11"."day") AS "t64") AS "t66"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t21" ON "t66"."person_id" = "t21"."held_by" AND "t66"."stopped_on" >= "t21".
"from_on" AND (("t21"."held_next" IS NULL) OR ("t66"."stopped_on" < "t21"."held_next"))) AS "t67") AS "t68") AS "t69";

-- measure CN07
SELECT CAST("t30"."period" AS VARCHAR) AS "period", CAST("t30"."person_id" AS VARCHAR) AS "person_id", CAST(CASE WHEN
("t30"."until_on" IS NULL) OR ("t30"."ended_on" <= "t30"."until_on") THEN "t30"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS VARCHAR) AS "worker_id", CAST("t30"."held_team" AS VARCHAR) AS "team_id", CAST("t30"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t30"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE 1.0
END IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN "t30"."category" IS
NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE 1.0 END, 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CASE WHEN
"t30"."category" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE 1.0 END IS NOT NULL THEN 0.0 ELSE 1.0 END AS
DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t29"."person_id", "t29"."referral_id", "t29"."started_on", "t29"."ended_on", "t29"."period", "t29".
"day", "t29"."three_months", "t29"."six_months", "t29"."a_year", "t29"."two_years", "t29"."category", "t7"."held_by",
"t7"."held_worker", "t7"."held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t27"."person_id", "t27"."referral_id", "t27"."started_on", "t27"."ended_on", "t27"."period", "t27".
"day", "t27"."three_months", "t27"."six_months", "t27"."a_year", "t27"."two_years", "t27"."category"
FROM (SELECT "t26"."person_id", "t26"."referral_id", "t26"."team_id", "t26"."started_on", "t26"."ended_on", "t26".
"period", "t26"."day", "t26"."three_months", "t26"."six_months", "t26"."a_year", "t26"."two_years", CASE WHEN "t26".
"ended_on" < "t26"."started_on" THEN CAST(NULL AS VARCHAR) WHEN "t26"."ended_on" < "t26"."three_months" THEN
'00 to 02 months' WHEN "t26"."ended_on" < "t26"."six_months" THEN '03 to 05 months' WHEN "t26"."ended_on" < "t26".
"a_year" THEN '06 to 11 months' WHEN "t26"."ended_on" < "t26"."two_years" THEN '12 to 23 months' WHEN "t26".
"ended_on" >= "t26"."two_years" THEN '24 months or more' ELSE NULL END AS "category"
FROM (SELECT "t25"."person_id", "t25"."referral_id", "t25"."team_id", "t25"."started_on", "t25"."ended_on", "t25".
"period", "t25"."day", "t25"."three_months", "t25"."six_months", "t25"."a_year", "t25"."two_years"
FROM (SELECT "t24"."person_id", "t24"."referral_id", "t24"."team_id", "t24"."started_on", "t24"."ended_on", "t24".
"period", "t24"."day", "t24"."three_months", "t24"."six_months", "t24"."a_year", "t12"."shift_from", "t12".
"two_years"
FROM (SELECT "t22"."person_id", "t22"."referral_id", "t22"."team_id", "t22"."started_on", "t22"."ended_on", "t22".
"period", "t22"."day", "t22"."three_months", "t22"."six_months", "t22"."a_year"
FROM (SELECT "t21"."person_id", "t21"."referral_id", "t21"."team_id", "t21"."started_on", "t21"."ended_on", "t21".
"period", "t21"."day", "t21"."three_months", "t21"."six_months", "t13"."shift_from", "t13"."a_year"
FROM (SELECT "t19"."person_id", "t19"."referral_id", "t19"."team_id", "t19"."started_on", "t19"."ended_on", "t19".
"period", "t19"."day", "t19"."three_months", "t19"."six_months"
FROM (SELECT "t18"."person_id", "t18"."referral_id", "t18"."team_id", "t18"."started_on", "t18"."ended_on", "t18".
"period", "t18"."day", "t18"."three_months", "t14"."shift_from", "t14"."six_months"
FROM (SELECT "t16"."person_id", "t16"."referral_id", "t16"."team_id", "t16"."started_on", "t16"."ended_on", "t16".
"period", "t16"."day", "t16"."three_months"
FROM (SELECT "t4"."person_id", "t4"."referral_id", "t4"."team_id", "t4"."started_on", "t4"."ended_on", "t5"."period",
"t5"."day", "t15"."shift_from", "t15"."three_months"
FROM "need_episodes" AS "t4"
INNER JOIN "period_days" AS "t5" ON "t4"."ended_on" = "t5"."day"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "three_months"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'need_three_months' AND "t1"."variant" = 'all') AS "t15" ON "t4"."started_on" = "t15".
"shift_from") AS "t16") AS "t18"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "six_months"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'need_six_months' AND "t1"."variant" = 'all') AS "t14" ON "t18"."started_on" = "t14".
"shift_from") AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "a_year"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'need_a_year' AND "t1"."variant" = 'all') AS "t13" ON "t21"."started_on" = "t13".
"shift_from") AS "t22") AS "t24"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "two_years"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'need_two_years' AND "t1"."variant" = 'all') AS "t12" ON "t24"."started_on" = "t12".
"shift_from") AS "t25") AS "t26") AS "t27") AS "t29"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t7" ON "t29"."person_id" = "t7"."held_by" AND "t29"."ended_on" >= "t7"."from_on"
AND (("t7"."held_next" IS NULL) OR ("t29"."ended_on" < "t7"."held_next"))) AS "t30";

-- measure CN08
WITH "t12" AS (SELECT DISTINCT "t4"."person_id", "t4"."started_on"
FROM "cp_plans" AS "t4"
WHERE "t4"."started_on" IS NOT NULL), "t13" AS (SELECT DISTINCT "t5"."person_id", "t5"."started_on"
FROM "cin_plans" AS "t5"
WHERE "t5"."started_on" IS NOT NULL)
SELECT CAST("t52"."period" AS VARCHAR) AS "period", CAST("t52"."person_id" AS VARCHAR) AS "person_id", CAST("t52".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t52"."team_id" AS VARCHAR) AS "team_id", CAST("t52"."category" AS
VARCHAR) AS "category", CAST(CASE WHEN "t52"."hit" IS NOT NULL THEN "t52"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t52"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t52"."hit" IS NOT NULL
THEN 0.0 ELSE "t52"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST("t52"."pending" AS DOUBLE PRECISION) AS
"pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t51"."person_id", "t51"."started_on", "t51"."before_on", "t51"."in_doubt", "t51"."category", "t51".
"period", "t51"."day", CASE WHEN ("t51"."until_on" IS NULL) OR ("t51"."started_on" <= "t51"."until_on") THEN "t51".
"held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t51"."held_team" AS "team_id", 1.0 AS "counted", CASE
WHEN "t51"."in_doubt" = 0 THEN CAST(CAST(EXTRACT(epoch
FROM CAST("t51"."started_on" AS TIMESTAMP) - CAST("t51"."before_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS
DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS "hit", 0.0 AS "pending"
FROM (SELECT "t50"."person_id", "t50"."started_on", "t50"."before_on", "t50"."in_doubt", "t50"."category", "t7".
"period", "t7"."day", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on", "t9"."until_on", "t9".
"held_next"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t44"."person_id", "t44"."started_on", "t44"."before_on", "t44"."in_doubt",
'1 referral to child in need plan' AS "category"
FROM (SELECT "t41"."person_id", "t41"."started_on", MAX("t41"."before_on") AS "before_on", MAX("t41"."in_doubt") AS
"in_doubt"
FROM (SELECT "t38"."person_id", "t38"."started_on", "t38"."doubt_until", "t38"."earlier_person", "t38"."earlier_on",
CASE WHEN "t38"."earlier_on" < "t38"."started_on" THEN "t38"."earlier_on" ELSE CAST(NULL AS DATE) END AS "before_on",
CASE WHEN "t38"."earlier_on" > "t38"."started_on" THEN 1 ELSE 0 END AS "in_doubt"
FROM (SELECT "t35"."person_id", "t35"."started_on", "t35"."doubt_until", "t22"."earlier_person", "t22"."earlier_on"
FROM (SELECT "t29"."person_id", "t29"."started_on", "t29"."doubt_until"
FROM (SELECT "t21"."person_id", "t21"."started_on", "t18"."shift_from", "t18"."doubt_until"
FROM "t13" AS "t21"
LEFT OUTER JOIN (SELECT "t6"."started_on" AS "shift_from", "t6"."due_on" AS "doubt_until"
FROM "deadlines" AS "t6"
WHERE "t6"."parameter" = 'stage_order_in_doubt' AND "t6"."variant" = 'all') AS "t18" ON "t21"."started_on" = "t18".
"shift_from") AS "t29") AS "t35"
INNER JOIN (SELECT "t10"."person_id" AS "earlier_person", "t10"."started_on" AS "earlier_on"
FROM (SELECT DISTINCT "t2"."person_id", "t2"."started_on"
FROM "need_episodes" AS "t2"
WHERE "t2"."started_on" IS NOT NULL) AS "t10") AS "t22" ON "t35"."person_id" = "t22"."earlier_person" AND "t22".
"earlier_on" <= "t35"."doubt_until") AS "t38") AS "t41" GROUP BY 1, 2) AS "t44"
WHERE "t44"."before_on" IS NOT NULL) AS "t47"
UNION ALL
SELECT *
FROM (SELECT "t43"."person_id", "t43"."started_on", "t43"."before_on", "t43"."in_doubt",
'2 child in need plan to protection plan' AS "category"
FROM (SELECT "t40"."person_id", "t40"."started_on", MAX("t40"."before_on") AS "before_on", MAX("t40"."in_doubt") AS
"in_doubt"
FROM (SELECT "t37"."person_id", "t37"."started_on", "t37"."doubt_until", "t37"."earlier_person", "t37"."earlier_on",
CASE WHEN "t37"."earlier_on" < "t37"."started_on" THEN "t37"."earlier_on" ELSE CAST(NULL AS DATE) END AS "before_on",
CASE WHEN "t37"."earlier_on" > "t37"."started_on" THEN 1 ELSE 0 END AS "in_doubt"
FROM (SELECT "t34"."person_id", "t34"."started_on", "t34"."doubt_until", "t26"."earlier_person", "t26"."earlier_on"
FROM (SELECT "t28"."person_id", "t28"."started_on", "t28"."doubt_until"
FROM (SELECT "t20"."person_id", "t20"."started_on", "t18"."shift_from", "t18"."doubt_until"
FROM "t12" AS "t20"
LEFT OUTER JOIN (SELECT "t6"."started_on" AS "shift_from", "t6"."due_on" AS "doubt_until"
FROM "deadlines" AS "t6"
WHERE "t6"."parameter" = 'stage_order_in_doubt' AND "t6"."variant" = 'all') AS "t18" ON "t20"."started_on" = "t18".
"shift_from") AS "t28") AS "t34"
INNER JOIN (SELECT "t17"."person_id" AS "earlier_person", "t17"."started_on" AS "earlier_on"
FROM "t13" AS "t17") AS "t26" ON "t34"."person_id" = "t26"."earlier_person" AND "t26"."earlier_on" <= "t34".
"doubt_until") AS "t37") AS "t40" GROUP BY 1, 2) AS "t43"
WHERE "t43"."before_on" IS NOT NULL) AS "t46") AS "t48"
UNION ALL
SELECT *
FROM (SELECT "t42"."person_id", "t42"."started_on", "t42"."before_on", "t42"."in_doubt", '3 protection plan to care'
AS "category"
FROM (SELECT "t39"."person_id", "t39"."started_on", MAX("t39"."before_on") AS "before_on", MAX("t39"."in_doubt") AS
"in_doubt"
FROM (SELECT "t36"."person_id", "t36"."started_on", "t36"."doubt_until", "t36"."earlier_person", "t36"."earlier_on",
CASE WHEN "t36"."earlier_on" < "t36"."started_on" THEN "t36"."earlier_on" ELSE CAST(NULL AS DATE) END AS "before_on",
CASE WHEN "t36"."earlier_on" > "t36"."started_on" THEN 1 ELSE 0 END AS "in_doubt"
FROM (SELECT "t33"."person_id", "t33"."started_on", "t33"."doubt_until", "t25"."earlier_person", "t25"."earlier_on"
FROM (SELECT "t27"."person_id", "t27"."started_on", "t27"."doubt_until"
FROM (SELECT "t15"."person_id", "t15"."started_on", "t18"."shift_from", "t18"."doubt_until"
FROM (SELECT DISTINCT "t3"."person_id", "t3"."started_on"
FROM "care_periods" AS "t3"
WHERE "t3"."started_on" IS NOT NULL) AS "t15"
LEFT OUTER JOIN (SELECT "t6"."started_on" AS "shift_from", "t6"."due_on" AS "doubt_until"
FROM "deadlines" AS "t6"
WHERE "t6"."parameter" = 'stage_order_in_doubt' AND "t6"."variant" = 'all') AS "t18" ON "t15"."started_on" = "t18".
"shift_from") AS "t27") AS "t33"
INNER JOIN (SELECT "t16"."person_id" AS "earlier_person", "t16"."started_on" AS "earlier_on"
FROM "t12" AS "t16") AS "t25" ON "t33"."person_id" = "t25"."earlier_person" AND "t25"."earlier_on" <= "t33".
"doubt_until") AS "t36") AS "t39" GROUP BY 1, 2) AS "t42"
WHERE "t42"."before_on" IS NOT NULL) AS "t45") AS "t50"
INNER JOIN "period_days" AS "t7" ON "t50"."started_on" = "t7"."day"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t9" ON "t50"."person_id" = "t9"."held_by" AND "t50"."started_on" >= "t9"."from_on"
AND (("t9"."held_next" IS NULL) OR ("t50"."started_on" < "t9"."held_next"))) AS "t51") AS "t52";

-- measure CN09
SELECT CAST("t27"."period" AS VARCHAR) AS "period", CAST("t27"."person_id" AS VARCHAR) AS "person_id", CAST(CASE WHEN
("t27"."until_on" IS NULL) OR ("t27"."ended_on" <= "t27"."until_on") THEN "t27"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS VARCHAR) AS "worker_id", CAST("t27"."held_team" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR)
AS VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t27"."back_plan" IS NULL AS INT) AS DOUBLE PRECISION) IS NOT NULL
THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t27"."back_plan" IS NULL AS INT) AS
DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t27"."back_plan" IS NULL AS INT) AS
DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION)
AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t23"."person_id", "t23"."plan_id", "t23"."started_on", "t23"."ended_on", "t23"."by_on", "t23".
"watched_on", "t5"."period", "t5"."day", "t26"."back_plan", "t10"."held_by", "t10"."held_worker", "t10"."held_team",
"t10"."from_on", "t10"."until_on", "t10"."held_next"
FROM (SELECT "t21"."person_id", "t21"."plan_id", "t21"."started_on", "t21"."ended_on", "t21"."by_on", "t21".
"watched_on"
FROM (SELECT "t20"."person_id", "t20"."plan_id", "t20"."started_on", "t20"."ended_on", "t20"."by_on", "t15".
"shift_from", "t15"."watched_on"
FROM (SELECT "t18"."person_id", "t18"."plan_id", "t18"."started_on", "t18"."ended_on", "t18"."by_on"
FROM (SELECT "t17"."person_id", "t17"."plan_id", "t17"."started_on", "t17"."ended_on", "t16"."shift_from", "t16".
"by_on"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on"
FROM "cp_plans" AS "t4"
WHERE "t4"."ended_on" IS NOT NULL) AS "t17"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "by_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'step_down' AND "t3"."variant" = 'all') AS "t16" ON "t17"."ended_on" = "t16"."shift_from") AS
"t18") AS "t20"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "watched_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'step_down_watched' AND "t3"."variant" = 'all') AS "t15" ON "t20"."ended_on" = "t15".
"shift_from") AS "t21") AS "t23"
INNER JOIN "period_days" AS "t5" ON "t23"."watched_on" = "t5"."day"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t23"."plan_id" AS "back_plan"
FROM (SELECT "t21"."person_id", "t21"."plan_id", "t21"."started_on", "t21"."ended_on", "t21"."by_on", "t21".
"watched_on"
FROM (SELECT "t20"."person_id", "t20"."plan_id", "t20"."started_on", "t20"."ended_on", "t20"."by_on", "t15".
"shift_from", "t15"."watched_on"
FROM (SELECT "t18"."person_id", "t18"."plan_id", "t18"."started_on", "t18"."ended_on", "t18"."by_on"
FROM (SELECT "t17"."person_id", "t17"."plan_id", "t17"."started_on", "t17"."ended_on", "t16"."shift_from", "t16".
"by_on"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on"
FROM "cp_plans" AS "t4"
WHERE "t4"."ended_on" IS NOT NULL) AS "t17"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "by_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'step_down' AND "t3"."variant" = 'all') AS "t16" ON "t17"."ended_on" = "t16"."shift_from") AS
"t18") AS "t20"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "watched_on"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'step_down_watched' AND "t3"."variant" = 'all') AS "t15" ON "t20"."ended_on" = "t15".
"shift_from") AS "t21") AS "t23"
INNER JOIN "period_days" AS "t5" ON "t23"."watched_on" = "t5"."day"
INNER JOIN (SELECT "t4"."person_id" AS "again_person", "t4"."started_on" AS "again_on", "t4"."plan_id" AS "again_plan"
FROM "cp_plans" AS "t4") AS "t13" ON "t23"."person_id" = "t13"."again_person" AND "t23"."plan_id" <> "t13".
"again_plan" AND "t13"."again_on" >= "t23"."ended_on" AND "t13"."again_on" <= "t23"."watched_on"
WHERE EXISTS(SELECT 1
FROM (SELECT "t1"."person_id" AS "below_person", "t1"."started_on" AS "below_from", "t1"."ended_on" AS "below_until"
FROM "cin_plans" AS "t1") AS "t9"
WHERE "t23"."person_id" = "t9"."below_person" AND "t9"."below_from" >= "t23"."started_on" AND "t9"."below_from" <=
"t23"."by_on" AND (("t9"."below_until" IS NULL) OR ("t9"."below_until" > "t23"."ended_on")))) AS "t24") AS "t26" ON
"t23"."plan_id" = "t26"."back_plan"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t10" ON "t23"."person_id" = "t10"."held_by" AND "t23"."ended_on" >= "t10".
"from_on" AND (("t10"."held_next" IS NULL) OR ("t23"."ended_on" < "t10"."held_next"))
WHERE EXISTS(SELECT 1
FROM (SELECT "t1"."person_id" AS "below_person", "t1"."started_on" AS "below_from", "t1"."ended_on" AS "below_until"
FROM "cin_plans" AS "t1") AS "t9"
WHERE "t23"."person_id" = "t9"."below_person" AND "t9"."below_from" >= "t23"."started_on" AND "t9"."below_from" <=
"t23"."by_on" AND (("t9"."below_until" IS NULL) OR ("t9"."below_until" > "t23"."ended_on")))) AS "t27";

-- measure CN10
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
CASE WHEN ("t15"."until_on" IS NULL) OR ("t15"."to_on" <= "t15"."until_on") THEN "t15"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS VARCHAR) AS "worker_id", CAST("t15"."held_team" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR)
AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(1.0 AS DOUBLE PRECISION) AS "hit", CAST(
0.0 AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS
"overdue"
FROM (SELECT "t13"."person_id", "t13"."referral_id", "t13"."started_on", "t13"."ended_on", "t13"."period", "t13".
"from_on", "t13"."to_on", "t13"."year_before_on", "t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8".
"from_on" AS "from_on_right", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t11"."person_id", "t11"."referral_id", "t11"."started_on", "t11"."ended_on", "t11"."period", "t11".
"from_on", "t11"."to_on", "t11"."year_before_on"
FROM (SELECT "t6"."person_id", "t6"."referral_id", "t6"."team_id", "t6"."started_on", "t6"."ended_on", "t5"."period",
"t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM "need_episodes" AS "t6"
INNER JOIN "periods" AS "t5" ON "t6"."started_on" <= "t5"."to_on" AND (("t6"."ended_on" IS NULL) OR ("t6"."ended_on" >
"t5"."to_on"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t8" ON "t13"."person_id" = "t8"."held_by" AND "t13"."to_on" >= "t8"."from_on" AND (
("t8"."held_next" IS NULL) OR ("t13"."to_on" < "t8"."held_next"))) AS "t15") AS "t18"
UNION ALL
SELECT *
FROM (SELECT CAST("t16"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST
(CAST(NULL AS VARCHAR) AS VARCHAR) AS "worker_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "team_id", CAST(CAST(
NULL AS VARCHAR) AS VARCHAR) AS "category", CAST(CAST("t16"."children" AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS
"counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST(0.0 AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t14"."period", "t14"."from_on", "t14"."to_on", "t14"."year_before_on", "t14"."population_id", "t14".
"counted_on", "t14"."children", "t14"."of_school_age", "t14"."source", "t14"."recorded_at", "t14"."recorded_by",
ROW_NUMBER() OVER (PARTITION BY "t14"."period" ORDER BY "t14"."counted_on" DESC NULLS LAST, "t14"."population_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t10"."population_id", "t10".
"counted_on", "t10"."children", "t10"."of_school_age", "t10"."source", "t10"."recorded_at", "t10"."recorded_by"
FROM "periods" AS "t4"
INNER JOIN (SELECT *
FROM "population" AS "t3"
WHERE "t3"."children" IS NOT NULL) AS "t10" ON "t10"."counted_on" <= "t4"."to_on") AS "t14") AS "t16"
WHERE "t16"."place" = 0) AS "t17";

-- measure CN02 by plan_family
SELECT "t24"."period", "t24"."person_id", "t24"."worker_id", "t24"."team_id", "t24"."category", "t24"."counted", "t24"
."hit", "t24"."unknown", "t24"."pending", "t24"."overdue", "t24"."group_id"
FROM (SELECT "t23"."period", "t23"."person_id", "t23"."worker_id", "t23"."team_id", "t23"."category", "t23"."counted"
, "t23"."hit", "t23"."unknown", "t23"."pending", "t23"."overdue", "t23"."plan_id", "t23"."told_of", "t23".
"told_group", COALESCE(CASE WHEN "t23"."plan_id" IS NULL THEN 'no plan' WHEN "t23"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t23"."told_group") AS "group_id"
FROM (SELECT "t22"."period", "t22"."person_id", "t22"."worker_id", "t22"."team_id", "t22"."category", "t22"."counted"
, "t22"."hit", "t22"."unknown", "t22"."pending", "t22"."overdue", "t22"."plan_id", "t17"."told_of", "t17".
"told_group"
FROM (SELECT CAST("t20"."period" AS VARCHAR) AS "period", CAST("t20"."person_id" AS VARCHAR) AS "person_id", CAST(
CASE WHEN ("t20"."until_on" IS NULL) OR ("t20"."to_on" <= "t20"."until_on") THEN "t20"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS VARCHAR) AS "worker_id", CAST("t20"."held_team" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR)
AS VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t20"."long_on" < "t20"."to_on" AS INT) AS DOUBLE PRECISION) IS
NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t20"."long_on" < "t20".
"to_on" AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t20"."long_on" <
"t20"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(
0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue", "t20"."plan_id"
FROM (SELECT "t19"."person_id", "t19"."plan_id", "t19"."started_on", "t19"."ended_on", "t19"."period", "t19".
"from_on", "t19"."to_on", "t19"."year_before_on", "t19"."long_on", "t10"."held_by", "t10"."held_worker", "t10".
"held_team", "t10"."from_on" AS "from_on_right", "t10"."until_on", "t10"."held_next"
FROM (SELECT "t16"."person_id", "t16"."plan_id", "t16"."started_on", "t16"."ended_on", "t16"."period", "t16".
"from_on", "t16"."to_on", "t16"."year_before_on", "t16"."long_on"
FROM (SELECT "t7"."person_id", "t7"."plan_id", "t7"."started_on", "t7"."ended_on", "t8"."period", "t8"."from_on", "t8"
."to_on", "t8"."year_before_on", "t14"."shift_from", "t14"."long_on"
FROM "in_need_spells" AS "t7"
INNER JOIN "periods" AS "t8" ON (("t7"."started_on" IS NULL) OR ("t7"."started_on" <= "t8"."to_on")) AND (("t7".
"ended_on" IS NULL) OR ("t7"."ended_on" > "t8"."to_on"))
LEFT OUTER JOIN (SELECT "t5"."started_on" AS "shift_from", "t5"."due_on" AS "long_on"
FROM "deadlines" AS "t5"
WHERE "t5"."parameter" = 'in_need_plan_long' AND "t5"."variant" = 'all') AS "t14" ON "t7"."started_on" = "t14".
"shift_from") AS "t16") AS "t19"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t10" ON "t19"."person_id" = "t10"."held_by" AND "t19"."to_on" >= "t10"."from_on"
AND (("t10"."held_next" IS NULL) OR ("t19"."to_on" < "t10"."held_next"))) AS "t20") AS "t22"
LEFT OUTER JOIN (SELECT "t6"."plan_id" AS "told_of", COALESCE("t13"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t6"
LEFT OUTER JOIN (SELECT "t2"."plan_id" AS "family_of", MIN("t2"."family") AS "family"
FROM "plan_families" AS "t2" GROUP BY 1) AS "t13" ON "t6"."plan_id" = "t13"."family_of") AS "t17" ON "t22"."plan_id" =
"t17"."told_of") AS "t23") AS "t24";

-- measure CN06 by plan_family
SELECT "t79"."period", "t79"."person_id", "t79"."worker_id", "t79"."team_id", "t79"."category", "t79"."counted", "t79"
."hit", "t79"."unknown", "t79"."pending", "t79"."overdue", "t79"."group_id"
FROM (SELECT "t78"."period", "t78"."person_id", "t78"."worker_id", "t78"."team_id", "t78"."category", "t78"."counted"
, "t78"."hit", "t78"."unknown", "t78"."pending", "t78"."overdue", "t78"."plan_id", "t78"."told_of", "t78".
"told_group", COALESCE(CASE WHEN "t78"."plan_id" IS NULL THEN 'no plan' WHEN "t78"."told_of" IS NULL THEN
'another kind' ELSE NULL END, "t78"."told_group") AS "group_id"
FROM (SELECT "t77"."period", "t77"."person_id", "t77"."worker_id", "t77"."team_id", "t77"."category", "t77"."counted"
, "t77"."hit", "t77"."unknown", "t77"."pending", "t77"."overdue", "t77"."plan_id", "t44"."told_of", "t44".
"told_group"
FROM (SELECT CAST("t75"."period" AS VARCHAR) AS "period", CAST("t75"."person_id" AS VARCHAR) AS "person_id", CAST(
"t75"."worker_id" AS VARCHAR) AS "worker_id", CAST("t75"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t75"."stopped_on" >= "t75"."authorised_on" THEN CAST("t75".
"waited" AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END IS NOT NULL THEN 1.0 ELSE 0.0 END AS
DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN "t75"."stopped_on" >= "t75"."authorised_on" THEN CAST("t75".
"waited" AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END, 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE
WHEN CASE WHEN "t75"."stopped_on" >= "t75"."authorised_on" THEN CAST("t75"."waited" AS DOUBLE PRECISION) ELSE CAST(
NULL AS DOUBLE PRECISION) END IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST("t75".
"pending" AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue", "t75"."plan_id"
FROM (SELECT "t74"."person_id", "t74"."assessment_id", "t74"."referral_id", "t74"."authorised_on", "t74".
"closed_referral", "t74"."closed_on", "t74"."plan_on", "t74"."other_on", "t74"."as_at", "t74"."stopped_on", "t74".
"pending", "t74"."waited", "t74"."planned_for", "t74"."planned_on", "t74"."plan_id", "t74"."period", "t74"."day",
"t74"."worker_id", "t74"."team_id"
FROM (SELECT "t73"."person_id", "t73"."assessment_id", "t73"."referral_id", "t73"."authorised_on", "t73".
"closed_referral", "t73"."closed_on", "t73"."plan_on", "t73"."other_on", "t73"."as_at", "t73"."stopped_on", "t73".
"pending", "t73"."waited", "t73"."planned_for", "t73"."planned_on", "t73"."plan_id", "t73"."period", "t73"."day",
"t73"."held_by", "t73"."held_worker", "t73"."held_team", "t73"."from_on", "t73"."until_on", "t73"."held_next", CASE
WHEN ("t73"."until_on" IS NULL) OR ("t73"."stopped_on" <= "t73"."until_on") THEN "t73"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS "worker_id", "t73"."held_team" AS "team_id"
FROM (SELECT "t72"."person_id", "t72"."assessment_id", "t72"."referral_id", "t72"."authorised_on", "t72".
"closed_referral", "t72"."closed_on", "t72"."plan_on", "t72"."other_on", "t72"."as_at", "t72"."stopped_on", "t72".
"pending", "t72"."waited", "t72"."planned_for", "t72"."planned_on", "t72"."plan_id", "t72"."period", "t72"."day",
"t26"."held_by", "t26"."held_worker", "t26"."held_team", "t26"."from_on", "t26"."until_on", "t26"."held_next"
FROM (SELECT "t70"."person_id", "t70"."assessment_id", "t70"."referral_id", "t70"."authorised_on", "t70".
"closed_referral", "t70"."closed_on", "t70"."plan_on", "t70"."other_on", "t70"."as_at", "t70"."stopped_on", CAST(CAST
("t70"."pending" AS INT) AS DOUBLE PRECISION) AS "pending", "t70"."waited", "t70"."planned_for", "t70"."planned_on",
"t70"."plan_id", "t70"."period", "t70"."day"
FROM (SELECT "t69"."person_id", "t69"."assessment_id", "t69"."referral_id", "t69"."authorised_on", "t69".
"closed_referral", "t69"."closed_on", "t69"."plan_on", "t69"."other_on", "t69"."as_at", "t69"."stopped_on", "t69".
"pending", "t69"."waited", "t34"."planned_for", "t34"."planned_on", "t34"."plan_id", "t13"."period", "t13"."day"
FROM (SELECT "t67"."person_id", "t67"."assessment_id", "t67"."referral_id", "t67"."authorised_on", "t67".
"closed_referral", "t67"."closed_on", "t67"."plan_on", "t67"."other_on", "t67"."as_at", "t67"."stopped_on", "t67".
"pending", "t67"."waited"
FROM (SELECT "t66"."person_id", "t66"."assessment_id", "t66"."referral_id", "t66"."authorised_on", "t66".
"closed_referral", "t66"."closed_on", "t66"."plan_on", "t66"."other_on", "t66"."as_at", "t66"."stopped_on", "t66".
"pending", "t66"."first_number", "t66"."number", CAST(EXTRACT(epoch
FROM CAST("t66"."number" AS TIMESTAMP) - CAST("t66"."first_number" AS TIMESTAMP)) / 86400 AS BIGINT) AS "waited"
FROM (SELECT "t65"."person_id", "t65"."assessment_id", "t65"."referral_id", "t65"."authorised_on", "t65".
"closed_referral", "t65"."closed_on", "t65"."plan_on", "t65"."other_on", "t65"."as_at", "t65"."stopped_on", "t65".
"pending", "t65"."first_number", "t65"."number"
FROM (SELECT "t64"."person_id", "t64"."assessment_id", "t64"."referral_id", "t64"."authorised_on", "t64".
"closed_referral", "t64"."closed_on", "t64"."plan_on", "t64"."other_on", "t64"."as_at", "t64"."stopped_on", "t64".
"pending", "t64"."first_number", "t36"."shift_from", "t36"."number"
FROM (SELECT "t62"."person_id", "t62"."assessment_id", "t62"."referral_id", "t62"."authorised_on", "t62".
"closed_referral", "t62"."closed_on", "t62"."plan_on", "t62"."other_on", "t62"."as_at", "t62"."stopped_on", "t62".
"pending", "t62"."first_number"
FROM (SELECT "t61"."person_id", "t61"."assessment_id", "t61"."referral_id", "t61"."authorised_on", "t61".
"closed_referral", "t61"."closed_on", "t61"."plan_on", "t61"."other_on", "t61"."as_at", "t61"."stopped_on", "t61".
"pending", "t37"."shift_from", "t37"."first_number"
FROM (SELECT "t59"."person_id", "t59"."assessment_id", "t59"."referral_id", "t59"."authorised_on", "t59".
"closed_referral", "t59"."closed_on", "t59"."plan_on", "t59"."other_on", "t59"."as_at", LEAST("t59"."plan_on", "t59".
"other_on", "t59"."closed_on", "t59"."as_at") AS "stopped_on", ("t59"."plan_on" IS NULL) OR ("t59"."plan_on" > LEAST(
"t59"."plan_on", "t59"."other_on", "t59"."closed_on", "t59"."as_at")) AS "pending"
FROM (SELECT "t58"."person_id", "t58"."assessment_id", "t58"."referral_id", "t58"."authorised_on", "t58".
"closed_referral", "t58"."closed_on", "t58"."plan_on", "t58"."other_on", "t14"."as_at"
FROM (SELECT "t56"."person_id", "t56"."assessment_id", "t56"."referral_id", "t56"."authorised_on", "t56".
"closed_referral", "t56"."closed_on", "t56"."plan_on", "t56"."other_on"
FROM (SELECT "t51"."person_id", "t51"."assessment_id", "t51"."referral_id", "t51"."authorised_on", "t51".
"closed_referral", "t51"."closed_on", "t51"."plan_on", "t55"."first_assessment", "t55"."other_on"
FROM (SELECT "t49"."person_id", "t49"."assessment_id", "t49"."referral_id", "t49"."authorised_on", "t49".
"closed_referral", "t49"."closed_on", "t49"."plan_on"
FROM (SELECT "t38"."person_id", "t38"."assessment_id", "t38"."referral_id", "t38"."authorised_on", "t31".
"closed_referral", "t31"."closed_on", "t48"."first_assessment", "t48"."plan_on"
FROM (SELECT *
FROM "assessments" AS "t6"
WHERE "t6"."authorised_on" IS NOT NULL) AS "t38"
INNER JOIN (SELECT DISTINCT "t7"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t7"
WHERE "t7"."outcome" = 'PROV_OF_SERVICES') AS "t39" ON "t38"."assessment_id" = "t39"."with_services"
LEFT OUTER JOIN (SELECT "t8"."referral_id" AS "closed_referral", "t8"."closed_on"
FROM "cin_episodes" AS "t8") AS "t31" ON "t38"."referral_id" = "t31"."closed_referral"
LEFT OUTER JOIN (SELECT "t46"."assessment_id" AS "first_assessment", "t46"."plan_on"
FROM (SELECT "t45"."assessment_id", MIN("t45"."began_on") AS "plan_on"
FROM (SELECT "t38"."person_id", "t38"."assessment_id", "t38"."referral_id", "t38"."authorised_on", "t31".
"closed_referral", "t31"."closed_on", "t23"."began_for", "t23"."began_on"
FROM (SELECT *
FROM "assessments" AS "t6"
WHERE "t6"."authorised_on" IS NOT NULL) AS "t38"
INNER JOIN (SELECT DISTINCT "t7"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t7"
WHERE "t7"."outcome" = 'PROV_OF_SERVICES') AS "t39" ON "t38"."assessment_id" = "t39"."with_services"
LEFT OUTER JOIN (SELECT "t8"."referral_id" AS "closed_referral", "t8"."closed_on"
FROM "cin_episodes" AS "t8") AS "t31" ON "t38"."referral_id" = "t31"."closed_referral"
INNER JOIN (SELECT "t0"."person_id" AS "began_for", "t0"."started_on" AS "began_on"
FROM "cin_plans" AS "t0") AS "t23" ON "t38"."person_id" = "t23"."began_for" AND "t23"."began_on" >= "t38".
"authorised_on"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t10") AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t11"."person_id" AS "run_person", "t11"."started_on" AS "run_from", "t11"."ended_on" AS "run_until"
FROM "cp_plans" AS "t11") AS "t22") AS "t33"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "care_periods" AS "t9") AS "t19") AS "t42"
WHERE "t38"."person_id" = "t42"."run_person" AND "t42"."run_from" < "t38"."authorised_on" AND (("t42"."run_until" IS
NULL) OR ("t42"."run_until" > "t38"."authorised_on")))) AS "t45" GROUP BY 1) AS "t46") AS "t48" ON "t38".
"assessment_id" = "t48"."first_assessment"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t10") AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t11"."person_id" AS "run_person", "t11"."started_on" AS "run_from", "t11"."ended_on" AS "run_until"
FROM "cp_plans" AS "t11") AS "t22") AS "t33"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "care_periods" AS "t9") AS "t19") AS "t42"
WHERE "t38"."person_id" = "t42"."run_person" AND "t42"."run_from" < "t38"."authorised_on" AND (("t42"."run_until" IS
NULL) OR ("t42"."run_until" > "t38"."authorised_on")))) AS "t49") AS "t51"
LEFT OUTER JOIN (SELECT "t53"."assessment_id" AS "first_assessment", "t53"."other_on"
FROM (SELECT "t52"."assessment_id", MIN("t52"."began_on") AS "other_on"
FROM (SELECT "t51"."person_id", "t51"."assessment_id", "t51"."referral_id", "t51"."authorised_on", "t51".
"closed_referral", "t51"."closed_on", "t51"."plan_on", "t40"."began_for", "t40"."began_on"
FROM (SELECT "t49"."person_id", "t49"."assessment_id", "t49"."referral_id", "t49"."authorised_on", "t49".
"closed_referral", "t49"."closed_on", "t49"."plan_on"
FROM (SELECT "t38"."person_id", "t38"."assessment_id", "t38"."referral_id", "t38"."authorised_on", "t31".
"closed_referral", "t31"."closed_on", "t48"."first_assessment", "t48"."plan_on"
FROM (SELECT *
FROM "assessments" AS "t6"
WHERE "t6"."authorised_on" IS NOT NULL) AS "t38"
INNER JOIN (SELECT DISTINCT "t7"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t7"
WHERE "t7"."outcome" = 'PROV_OF_SERVICES') AS "t39" ON "t38"."assessment_id" = "t39"."with_services"
LEFT OUTER JOIN (SELECT "t8"."referral_id" AS "closed_referral", "t8"."closed_on"
FROM "cin_episodes" AS "t8") AS "t31" ON "t38"."referral_id" = "t31"."closed_referral"
LEFT OUTER JOIN (SELECT "t46"."assessment_id" AS "first_assessment", "t46"."plan_on"
FROM (SELECT "t45"."assessment_id", MIN("t45"."began_on") AS "plan_on"
FROM (SELECT "t38"."person_id", "t38"."assessment_id", "t38"."referral_id", "t38"."authorised_on", "t31".
"closed_referral", "t31"."closed_on", "t23"."began_for", "t23"."began_on"
FROM (SELECT *
FROM "assessments" AS "t6"
WHERE "t6"."authorised_on" IS NOT NULL) AS "t38"
INNER JOIN (SELECT DISTINCT "t7"."assessment_id" AS "with_services"
FROM "assessment_outcomes" AS "t7"
WHERE "t7"."outcome" = 'PROV_OF_SERVICES') AS "t39" ON "t38"."assessment_id" = "t39"."with_services"
LEFT OUTER JOIN (SELECT "t8"."referral_id" AS "closed_referral", "t8"."closed_on"
FROM "cin_episodes" AS "t8") AS "t31" ON "t38"."referral_id" = "t31"."closed_referral"
INNER JOIN (SELECT "t0"."person_id" AS "began_for", "t0"."started_on" AS "began_on"
FROM "cin_plans" AS "t0") AS "t23" ON "t38"."person_id" = "t23"."began_for" AND "t23"."began_on" >= "t38".
"authorised_on"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t10") AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t11"."person_id" AS "run_person", "t11"."started_on" AS "run_from", "t11"."ended_on" AS "run_until"
FROM "cp_plans" AS "t11") AS "t22") AS "t33"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "care_periods" AS "t9") AS "t19") AS "t42"
WHERE "t38"."person_id" = "t42"."run_person" AND "t42"."run_from" < "t38"."authorised_on" AND (("t42"."run_until" IS
NULL) OR ("t42"."run_until" > "t38"."authorised_on")))) AS "t45" GROUP BY 1) AS "t46") AS "t48" ON "t38".
"assessment_id" = "t48"."first_assessment"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t10"."person_id" AS "run_person", "t10"."started_on" AS "run_from", "t10"."ended_on" AS "run_until"
FROM "in_need_spells" AS "t10") AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t11"."person_id" AS "run_person", "t11"."started_on" AS "run_from", "t11"."ended_on" AS "run_until"
FROM "cp_plans" AS "t11") AS "t22") AS "t33"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "run_person", "t9"."started_on" AS "run_from", "t9"."ended_on" AS "run_until"
FROM "care_periods" AS "t9") AS "t19") AS "t42"
WHERE "t38"."person_id" = "t42"."run_person" AND "t42"."run_from" < "t38"."authorised_on" AND (("t42"."run_until" IS
NULL) OR ("t42"."run_until" > "t38"."authorised_on")))) AS "t49") AS "t51"
INNER JOIN (SELECT *
FROM (SELECT "t11"."person_id" AS "began_for", "t11"."started_on" AS "began_on"
FROM "cp_plans" AS "t11") AS "t21"
UNION ALL
SELECT *
FROM (SELECT "t9"."person_id" AS "began_for", "t9"."started_on" AS "began_on"
FROM "care_periods" AS "t9") AS "t18") AS "t40" ON "t51"."person_id" = "t40"."began_for" AND "t40"."began_on" >= "t51"
."authorised_on") AS "t52" GROUP BY 1) AS "t53") AS "t55" ON "t51"."assessment_id" = "t55"."first_assessment") AS
"t56") AS "t58" CROSS JOIN "snapshot_day" AS "t14") AS "t59") AS "t61"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "first_number"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'working_day_number' AND "t4"."variant" = 'all') AS "t37" ON "t61"."authorised_on" = "t37".
"shift_from") AS "t62") AS "t64"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "number"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'working_day_number' AND "t4"."variant" = 'all') AS "t36" ON "t64"."stopped_on" = "t36".
"shift_from") AS "t65") AS "t66") AS "t67") AS "t69"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "planned_for", "t0"."started_on" AS "planned_on", MIN("t0"."plan_id") AS
"plan_id"
FROM "cin_plans" AS "t0" GROUP BY 1, 2) AS "t34" ON "t69"."person_id" = "t34"."planned_for" AND "t69"."plan_on" =
"t34"."planned_on" AND NOT ("t69"."pending")
INNER JOIN "period_days" AS "t13" ON "t69"."authorised_on" = "t13"."day") AS "t70") AS "t72"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t26" ON "t72"."person_id" = "t26"."held_by" AND "t72"."stopped_on" >= "t26".
"from_on" AND (("t26"."held_next" IS NULL) OR ("t72"."stopped_on" < "t26"."held_next"))) AS "t73") AS "t74") AS "t75"
) AS "t77"
LEFT OUTER JOIN (SELECT "t12"."plan_id" AS "told_of", COALESCE("t35"."family", 'not told') AS "told_group"
FROM "cin_plans" AS "t12"
LEFT OUTER JOIN (SELECT "t1"."plan_id" AS "family_of", MIN("t1"."family") AS "family"
FROM "plan_families" AS "t1" GROUP BY 1) AS "t35" ON "t12"."plan_id" = "t35"."family_of") AS "t44" ON "t77"."plan_id"
= "t44"."told_of") AS "t78") AS "t79";
