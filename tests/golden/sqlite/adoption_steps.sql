-- clock adoption_decision
WITH t10 AS (SELECT "t2"."person_id" AS "decided_person", "t2"."care_period_id" AS "decided_period", MIN("t2".
"adm_decision_on") AS "decided_on"
FROM "permanence" AS "t2" GROUP BY 1, 2), t8 AS (SELECT "t3"."person_id" AS "left_person", "t3"."care_period_id" AS
"left_period", "t3"."ended_on" AS "left_care_on"
FROM "care_periods" AS "t3"), t11 AS (SELECT "t4"."person_id", "t4"."plan_id" AS "episode_id", "t4"."review_on" AS
"started_on", CASE WHEN "t4"."recommended_on" IS NULL THEN "t10"."decided_on" WHEN "t10"."decided_on" IS NULL OR "t4"
."recommended_on" <= "t10"."decided_on" THEN "t4"."recommended_on" ELSE "t10"."decided_on" END AS "done_on", CASE WHEN
"t4"."changed_on" IS NULL THEN "t8"."left_care_on" WHEN "t8"."left_care_on" IS NULL OR "t4"."changed_on" <= "t8".
"left_care_on" THEN "t4"."changed_on" ELSE "t8"."left_care_on" END AS "ended_other_on"
FROM "adoption_plans" AS "t4"
LEFT OUTER JOIN t10 AS t10 ON "t4"."person_id" = "t10"."decided_person" AND "t4"."care_period_id" = "t10".
"decided_period"
LEFT OUTER JOIN t8 AS t8 ON "t4"."person_id" = "t8"."left_person" AND "t4"."care_period_id" = "t8"."left_period"), t13
AS (SELECT "t11"."person_id", "t11"."episode_id", "t11"."started_on", "t11"."done_on", "t11"."ended_other_on", 1 AS
"sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t11 AS t11), t9 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'adoption_decision'), t14 AS (SELECT "t13"."person_id", "t13"."episode_id", "t13".
"started_on", "t13"."done_on", "t13"."ended_other_on", "t13"."sequence", "t13"."variant", "t13"."unknown_because",
"t9"."limit_variant", "t9"."limit_started_on", "t9"."limit_due_on", "t9"."version"
FROM t13 AS t13
LEFT OUTER JOIN t9 AS t9 ON "t13"."variant" = "t9"."limit_variant" AND "t13"."started_on" = "t9"."limit_started_on")
SELECT 'adoption_decision' AS "standard", "t14"."person_id", "t14"."episode_id", "t14"."sequence", "t14"."variant",
"t14"."started_on", "t14"."limit_due_on" AS "due_on", "t14"."done_on", IIF(NOT "t14"."done_on" IS NULL, DATE(NULL),
"t14"."ended_other_on") AS "ended_other_on", COALESCE("t14"."unknown_because", CASE WHEN "t14"."started_on" IS NULL
THEN 'the start date is missing' WHEN "t14"."done_on" < "t14"."started_on" THEN 'the dates are in the wrong order'
WHEN "t14"."limit_due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because",
"t14"."version" AS "parameter_version"
FROM t14 AS t14;
