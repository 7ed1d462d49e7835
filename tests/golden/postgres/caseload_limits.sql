-- measure CW03
SELECT CAST("t51"."period" AS VARCHAR) AS "period", CAST("t51"."person_id" AS VARCHAR) AS "person_id", CAST("t51".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t51"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t51"."hit" IS NOT NULL THEN "t51"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t51"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t51"."hit" IS NOT NULL
THEN 0.0 ELSE "t51"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t50"."period", "t50"."worker_id", "t50"."load", "t50"."team_id", "t50"."employed", "t50"."employed_in",
"t50"."fte", "t50"."stage_factor", "t50"."person_id", 1.0 AS "counted", CAST(CAST(("t50"."hit" * 100) > ("t50".
"counted" * "t50"."percent_allowed") AS INT) AS DOUBLE PRECISION) AS "hit", "t50"."ends_period", "t50"."ends_on",
"t50"."percent_allowed"
FROM (SELECT "t49"."period", "t49"."worker_id", "t49"."load", "t49"."team_id", "t49"."employed", "t49"."employed_in",
"t49"."fte", "t49"."stage_factor", "t49"."person_id", "t49"."counted", "t49"."hit", "t49"."ends_period", "t49".
"ends_on", "t49"."percent_allowed"
FROM (SELECT "t48"."period", "t48"."worker_id", "t48"."load", "t48"."team_id", "t48"."employed", "t48"."employed_in",
"t48"."fte", "t48"."stage_factor", "t48"."person_id", "t48"."counted", "t48"."hit", "t14"."ends_period", "t14".
"ends_on", "t19"."given_on", "t19"."given_variant", "t19"."percent_allowed"
FROM (SELECT "t46"."period", "t46"."worker_id", "t46"."load", "t46"."team_id", "t46"."employed", "t46"."employed_in",
"t46"."fte", "t46"."stage_factor", CAST(NULL AS VARCHAR) AS "person_id", CASE WHEN "t46"."fte" > 0 THEN "t46"."fte" *
"t46"."stage_factor" * 100.0 ELSE 100.0 END AS "counted", CASE WHEN "t46"."fte" > 0 THEN "t46"."load" ELSE CAST(NULL
AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t45"."period", "t45"."worker_id", "t45"."load", "t45"."team_id", "t36"."employed", "t36"."employed_in",
"t36"."fte", "t36"."stage_factor"
FROM (SELECT "t43"."period", "t43"."worker_id", CAST(SUM(CAST("t43"."points" AS DECIMAL(18, 6))) AS DOUBLE PRECISION)
AS "load", MAX("t43"."team_id") AS "team_id"
FROM (SELECT "t42"."person_id", "t42"."involvement_id", "t42"."worker_id", "t42"."team_id", "t42"."started_on", "t42"
."ended_on", "t42"."period", "t42"."from_on", "t42"."to_on", "t42"."year_before_on", "t42"."no_longer_new_on", "t42".
"in_care_person", "t42"."in_care_period", "t42"."on_plan_person", "t42"."on_plan_period", "t42"."in_court_person",
"t42"."in_court_period", "t42"."points" * CASE WHEN (ROW_NUMBER() OVER (PARTITION BY "t42"."period", "t42".
"worker_id", "t42"."family" ORDER BY "t42"."points" DESC NULLS LAST, "t42"."person_id" ASC ROWS BETWEEN UNBOUNDED
PRECEDING AND UNBOUNDED FOLLOWING) - 1) = 0 THEN 1.0 ELSE 0.5 END AS "points", "t42"."family_member", "t42".
"family_id", "t42"."family"
FROM (SELECT "t41"."person_id", "t41"."involvement_id", "t41"."worker_id", "t41"."team_id", "t41"."started_on", "t41"
."ended_on", "t41"."period", "t41"."from_on", "t41"."to_on", "t41"."year_before_on", "t41"."no_longer_new_on", "t41".
"in_care_person", "t41"."in_care_period", "t41"."on_plan_person", "t41"."on_plan_period", "t41"."in_court_person",
"t41"."in_court_period", "t41"."points", "t41"."family_member", "t41"."family_id", COALESCE("t41"."family_id", "t41".
"person_id") AS "family"
FROM (SELECT "t40"."person_id", "t40"."involvement_id", "t40"."worker_id", "t40"."team_id", "t40"."started_on", "t40"
."ended_on", "t40"."period", "t40"."from_on", "t40"."to_on", "t40"."year_before_on", "t40"."no_longer_new_on", "t40".
"in_care_person", "t40"."in_care_period", "t40"."on_plan_person", "t40"."on_plan_period", "t40"."in_court_person",
"t40"."in_court_period", "t40"."points", "t21"."family_member", "t21"."family_id"
FROM (SELECT "t38"."person_id", "t38"."involvement_id", "t38"."worker_id", "t38"."team_id", "t38"."started_on", "t38"
."ended_on", "t38"."period", "t38"."from_on", "t38"."to_on", "t38"."year_before_on", "t38"."no_longer_new_on", "t38".
"in_care_person", "t38"."in_care_period", "t38"."on_plan_person", "t38"."on_plan_period", "t38"."in_court_person",
"t38"."in_court_period", CASE WHEN "t38"."on_plan_person" IS NOT NULL THEN 7.0 WHEN "t38"."in_care_person" IS NOT NULL
THEN 6.0 ELSE 5.0 END + CASE WHEN "t38"."in_court_person" IS NOT NULL THEN 2.0 ELSE 0.0 END + CASE WHEN "t38".
"no_longer_new_on" > "t38"."to_on" THEN 1.0 ELSE 0.0 END AS "points"
FROM (SELECT "t33"."person_id", "t33"."involvement_id", "t33"."worker_id", "t33"."team_id", "t33"."started_on", "t33"
."ended_on", "t33"."period", "t33"."from_on", "t33"."to_on", "t33"."year_before_on", "t33"."no_longer_new_on", "t30".
"in_care_person", "t30"."in_care_period", "t31"."on_plan_person", "t31"."on_plan_period", "t37"."in_court_person",
"t37"."in_court_period"
FROM (SELECT "t26"."person_id", "t26"."involvement_id", "t26"."worker_id", "t26"."team_id", "t26"."started_on", "t26"
."ended_on", "t26"."period", "t26"."from_on", "t26"."to_on", "t26"."year_before_on", "t26"."no_longer_new_on"
FROM (SELECT "t10"."person_id", "t10"."involvement_id", "t10"."worker_id", "t10"."team_id", "t10"."started_on", "t10"
."ended_on", "t8"."period", "t8"."from_on", "t8"."to_on", "t8"."year_before_on", "t20"."shift_from", "t20".
"no_longer_new_on"
FROM "allocations" AS "t10"
INNER JOIN "periods" AS "t8" ON "t10"."started_on" <= "t8"."to_on" AND (("t10"."ended_on" IS NULL) OR ("t10".
"ended_on" > "t8"."to_on"))
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "no_longer_new_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'new_to_worker' AND "t1"."variant" = 'all') AS "t20" ON "t10"."started_on" = "t20".
"shift_from") AS "t26") AS "t33"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t11"."person_id" AS "in_care_person", "t8"."period" AS "in_care_period"
FROM "care_periods" AS "t11"
INNER JOIN "periods" AS "t8" ON "t11"."started_on" <= "t8"."to_on" AND (("t11"."ended_on" IS NULL) OR ("t11".
"ended_on" > "t8"."to_on"))) AS "t24") AS "t30" ON "t33"."person_id" = "t30"."in_care_person" AND "t33"."period" =
"t30"."in_care_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t12"."person_id" AS "on_plan_person", "t8"."period" AS "on_plan_period"
FROM "cp_plans" AS "t12"
INNER JOIN "periods" AS "t8" ON "t12"."started_on" <= "t8"."to_on" AND (("t12"."ended_on" IS NULL) OR ("t12".
"ended_on" > "t8"."to_on"))) AS "t25") AS "t31" ON "t33"."person_id" = "t31"."on_plan_person" AND "t33"."period" =
"t31"."on_plan_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t22"."person_id" AS "in_court_person", "t8"."period" AS "in_court_period"
FROM (SELECT *
FROM "legal_statuses" AS "t7"
WHERE "t7"."status" = 'C1') AS "t22"
INNER JOIN "periods" AS "t8" ON "t22"."started_on" <= "t8"."to_on" AND (("t22"."ended_on" IS NULL) OR ("t22".
"ended_on" > "t8"."to_on"))) AS "t32") AS "t37" ON "t33"."person_id" = "t37"."in_court_person" AND "t33"."period" =
"t37"."in_court_period") AS "t38") AS "t40"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "family_member", MIN("t3"."family_id") AS "family_id"
FROM "families" AS "t3" GROUP BY 1) AS "t21" ON "t40"."person_id" = "t21"."family_member") AS "t41") AS "t42") AS
"t43" GROUP BY 1, 2) AS "t45"
LEFT OUTER JOIN (SELECT "t23"."worker_id" AS "employed", "t23"."period" AS "employed_in", CAST(SUM(CAST("t23"."fte" AS
DECIMAL(18, 6))) AS DOUBLE PRECISION) AS "fte", MIN(CASE WHEN "t23"."stage" = 'first year' THEN 0.9 ELSE 1.0 END) AS
"stage_factor"
FROM (SELECT "t9"."employment_id", "t9"."worker_id", "t9"."team_id", "t9"."role", "t9"."stage", "t9"."fte", "t9".
"agency", "t9"."started_on", "t9"."ended_on", "t9"."recorded_at", "t9"."recorded_by", "t8"."period", "t8"."from_on",
"t8"."to_on", "t8"."year_before_on"
FROM "employments" AS "t9"
INNER JOIN "periods" AS "t8" ON "t9"."started_on" <= "t8"."to_on" AND (("t9"."ended_on" IS NULL) OR ("t9"."ended_on" >
"t8"."to_on"))) AS "t23" GROUP BY 1, 2) AS "t36" ON "t45"."worker_id" = "t36"."employed" AND "t45"."period" = "t36".
"employed_in") AS "t46") AS "t48"
INNER JOIN (SELECT "t0"."period" AS "ends_period", "t0"."to_on" AS "ends_on"
FROM "periods" AS "t0") AS "t14" ON "t48"."period" = "t14"."ends_period"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "given_on", "t1"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t1"."due_on" AS TIMESTAMP) - CAST("t1"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "percent_allowed"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'caseload_limit') AS "t19" ON "t14"."ends_on" = "t19"."given_on" AND 'all' = "t19".
"given_variant") AS "t49") AS "t50") AS "t51";

-- measure CW04
SELECT CAST("t58"."period" AS VARCHAR) AS "period", CAST("t58"."person_id" AS VARCHAR) AS "person_id", CAST("t58".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t58"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t58"."hit" IS NOT NULL THEN "t58"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t58"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t58"."hit" IS NOT NULL
THEN 0.0 ELSE "t58"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t57"."period", "t57"."worker_id", "t57"."load", "t57"."team_id", "t57"."employed", "t57"."employed_in",
"t57"."fte", "t57"."stage_factor", "t57"."person_id", "t57"."counted", "t57"."hit", "t57"."ends_period", "t57".
"ends_on", "t57"."percent_allowed"
FROM (SELECT "t55"."period", "t55"."worker_id", "t55"."load", "t55"."team_id", "t55"."employed", "t55"."employed_in",
"t55"."fte", "t55"."stage_factor", "t55"."person_id", 1.0 AS "counted", CAST(CAST(("t55"."hit" * 100) > ("t55".
"counted" * "t55"."percent_allowed") AS INT) AS DOUBLE PRECISION) AS "hit", "t55"."ends_period", "t55"."ends_on",
"t55"."percent_allowed"
FROM (SELECT "t54"."period", "t54"."worker_id", "t54"."load", "t54"."team_id", "t54"."employed", "t54"."employed_in",
"t54"."fte", "t54"."stage_factor", "t54"."person_id", "t54"."counted", "t54"."hit", "t54"."ends_period", "t54".
"ends_on", "t54"."percent_allowed"
FROM (SELECT "t53"."period", "t53"."worker_id", "t53"."load", "t53"."team_id", "t53"."employed", "t53"."employed_in",
"t53"."fte", "t53"."stage_factor", "t53"."person_id", "t53"."counted", "t53"."hit", "t15"."ends_period", "t15".
"ends_on", "t21"."given_on", "t21"."given_variant", "t21"."percent_allowed"
FROM (SELECT "t51"."period", "t51"."worker_id", "t51"."load", "t51"."team_id", "t51"."employed", "t51"."employed_in",
"t51"."fte", "t51"."stage_factor", CAST(NULL AS VARCHAR) AS "person_id", CASE WHEN "t51"."fte" > 0 THEN "t51"."fte" *
"t51"."stage_factor" * 100.0 ELSE 100.0 END AS "counted", CASE WHEN "t51"."fte" > 0 THEN "t51"."load" ELSE CAST(NULL
AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t50"."period", "t50"."worker_id", "t50"."load", "t50"."team_id", "t41"."employed", "t41"."employed_in",
"t41"."fte", "t41"."stage_factor"
FROM (SELECT "t48"."period", "t48"."worker_id", CAST(SUM(CAST("t48"."points" AS DECIMAL(18, 6))) AS DOUBLE PRECISION)
AS "load", MAX("t48"."team_id") AS "team_id"
FROM (SELECT "t47"."person_id", "t47"."involvement_id", "t47"."worker_id", "t47"."team_id", "t47"."started_on", "t47"
."ended_on", "t47"."period", "t47"."from_on", "t47"."to_on", "t47"."year_before_on", "t47"."no_longer_new_on", "t47".
"in_care_person", "t47"."in_care_period", "t47"."on_plan_person", "t47"."on_plan_period", "t47"."in_court_person",
"t47"."in_court_period", "t47"."points" * CASE WHEN (ROW_NUMBER() OVER (PARTITION BY "t47"."period", "t47".
"worker_id", "t47"."family" ORDER BY "t47"."points" DESC NULLS LAST, "t47"."person_id" ASC ROWS BETWEEN UNBOUNDED
PRECEDING AND UNBOUNDED FOLLOWING) - 1) = 0 THEN 1.0 ELSE 0.5 END AS "points", "t47"."family_member", "t47".
"family_id", "t47"."family"
FROM (SELECT "t46"."person_id", "t46"."involvement_id", "t46"."worker_id", "t46"."team_id", "t46"."started_on", "t46"
."ended_on", "t46"."period", "t46"."from_on", "t46"."to_on", "t46"."year_before_on", "t46"."no_longer_new_on", "t46".
"in_care_person", "t46"."in_care_period", "t46"."on_plan_person", "t46"."on_plan_period", "t46"."in_court_person",
"t46"."in_court_period", "t46"."points", "t46"."family_member", "t46"."family_id", COALESCE("t46"."family_id", "t46".
"person_id") AS "family"
FROM (SELECT "t45"."person_id", "t45"."involvement_id", "t45"."worker_id", "t45"."team_id", "t45"."started_on", "t45"
."ended_on", "t45"."period", "t45"."from_on", "t45"."to_on", "t45"."year_before_on", "t45"."no_longer_new_on", "t45".
"in_care_person", "t45"."in_care_period", "t45"."on_plan_person", "t45"."on_plan_period", "t45"."in_court_person",
"t45"."in_court_period", "t45"."points", "t23"."family_member", "t23"."family_id"
FROM (SELECT "t43"."person_id", "t43"."involvement_id", "t43"."worker_id", "t43"."team_id", "t43"."started_on", "t43"
."ended_on", "t43"."period", "t43"."from_on", "t43"."to_on", "t43"."year_before_on", "t43"."no_longer_new_on", "t43".
"in_care_person", "t43"."in_care_period", "t43"."on_plan_person", "t43"."on_plan_period", "t43"."in_court_person",
"t43"."in_court_period", CASE WHEN "t43"."on_plan_person" IS NOT NULL THEN 7.0 WHEN "t43"."in_care_person" IS NOT NULL
THEN 6.0 ELSE 5.0 END + CASE WHEN "t43"."in_court_person" IS NOT NULL THEN 2.0 ELSE 0.0 END + CASE WHEN "t43".
"no_longer_new_on" > "t43"."to_on" THEN 1.0 ELSE 0.0 END AS "points"
FROM (SELECT "t36"."person_id", "t36"."involvement_id", "t36"."worker_id", "t36"."team_id", "t36"."started_on", "t36"
."ended_on", "t36"."period", "t36"."from_on", "t36"."to_on", "t36"."year_before_on", "t36"."no_longer_new_on", "t33".
"in_care_person", "t33"."in_care_period", "t34"."on_plan_person", "t34"."on_plan_period", "t42"."in_court_person",
"t42"."in_court_period"
FROM (SELECT "t28"."person_id", "t28"."involvement_id", "t28"."worker_id", "t28"."team_id", "t28"."started_on", "t28"
."ended_on", "t28"."period", "t28"."from_on", "t28"."to_on", "t28"."year_before_on", "t28"."no_longer_new_on"
FROM (SELECT "t10"."person_id", "t10"."involvement_id", "t10"."worker_id", "t10"."team_id", "t10"."started_on", "t10"
."ended_on", "t9"."period", "t9"."from_on", "t9"."to_on", "t9"."year_before_on", "t22"."shift_from", "t22".
"no_longer_new_on"
FROM "allocations" AS "t10"
INNER JOIN "periods" AS "t9" ON "t10"."started_on" <= "t9"."to_on" AND (("t10"."ended_on" IS NULL) OR ("t10".
"ended_on" > "t9"."to_on"))
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "no_longer_new_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'new_to_worker' AND "t2"."variant" = 'all') AS "t22" ON "t10"."started_on" = "t22".
"shift_from") AS "t28") AS "t36"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t11"."person_id" AS "in_care_person", "t9"."period" AS "in_care_period"
FROM "care_periods" AS "t11"
INNER JOIN "periods" AS "t9" ON "t11"."started_on" <= "t9"."to_on" AND (("t11"."ended_on" IS NULL) OR ("t11".
"ended_on" > "t9"."to_on"))) AS "t26") AS "t33" ON "t36"."person_id" = "t33"."in_care_person" AND "t36"."period" =
"t33"."in_care_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t12"."person_id" AS "on_plan_person", "t9"."period" AS "on_plan_period"
FROM "cp_plans" AS "t12"
INNER JOIN "periods" AS "t9" ON "t12"."started_on" <= "t9"."to_on" AND (("t12"."ended_on" IS NULL) OR ("t12".
"ended_on" > "t9"."to_on"))) AS "t27") AS "t34" ON "t36"."person_id" = "t34"."on_plan_person" AND "t36"."period" =
"t34"."on_plan_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t24"."person_id" AS "in_court_person", "t9"."period" AS "in_court_period"
FROM (SELECT *
FROM "legal_statuses" AS "t7"
WHERE "t7"."status" = 'C1') AS "t24"
INNER JOIN "periods" AS "t9" ON "t24"."started_on" <= "t9"."to_on" AND (("t24"."ended_on" IS NULL) OR ("t24".
"ended_on" > "t9"."to_on"))) AS "t35") AS "t42" ON "t36"."person_id" = "t42"."in_court_person" AND "t36"."period" =
"t42"."in_court_period") AS "t43") AS "t45"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "family_member", MIN("t3"."family_id") AS "family_id"
FROM "families" AS "t3" GROUP BY 1) AS "t23" ON "t45"."person_id" = "t23"."family_member") AS "t46") AS "t47") AS
"t48" GROUP BY 1, 2) AS "t50"
LEFT OUTER JOIN (SELECT "t25"."worker_id" AS "employed", "t25"."period" AS "employed_in", CAST(SUM(CAST("t25"."fte" AS
DECIMAL(18, 6))) AS DOUBLE PRECISION) AS "fte", MIN(CASE WHEN "t25"."stage" = 'first year' THEN 0.9 ELSE 1.0 END) AS
"stage_factor"
FROM (SELECT "t8"."employment_id", "t8"."worker_id", "t8"."team_id", "t8"."role", "t8"."stage", "t8"."fte", "t8".
"agency", "t8"."started_on", "t8"."ended_on", "t8"."recorded_at", "t8"."recorded_by", "t9"."period", "t9"."from_on",
"t9"."to_on", "t9"."year_before_on"
FROM "employments" AS "t8"
INNER JOIN "periods" AS "t9" ON "t8"."started_on" <= "t9"."to_on" AND (("t8"."ended_on" IS NULL) OR ("t8"."ended_on" >
"t9"."to_on"))) AS "t25" GROUP BY 1, 2) AS "t41" ON "t50"."worker_id" = "t41"."employed" AND "t50"."period" = "t41".
"employed_in") AS "t51") AS "t53"
INNER JOIN (SELECT "t1"."period" AS "ends_period", "t1"."to_on" AS "ends_on"
FROM "periods" AS "t1") AS "t15" ON "t53"."period" = "t15"."ends_period"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "given_on", "t2"."variant" AS "given_variant", CAST(EXTRACT(epoch
FROM CAST("t2"."due_on" AS TIMESTAMP) - CAST("t2"."started_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "percent_allowed"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'caseload_limit') AS "t21" ON "t15"."ends_on" = "t21"."given_on" AND 'all' = "t21".
"given_variant") AS "t54") AS "t55") AS "t57"
WHERE EXISTS(SELECT 1
FROM (SELECT DISTINCT *
FROM (SELECT "t20"."worker_id" AS "first_worker", "t9"."period" AS "first_period"
FROM (SELECT *
FROM "employments" AS "t0"
WHERE "t0"."stage" = 'first year') AS "t20"
INNER JOIN "periods" AS "t9" ON "t20"."started_on" <= "t9"."to_on" AND (("t20"."ended_on" IS NULL) OR ("t20".
"ended_on" > "t9"."to_on"))) AS "t31") AS "t40"
WHERE "t57"."worker_id" = "t40"."first_worker" AND "t57"."period" = "t40"."first_period")) AS "t58";

-- measure CW05
SELECT CAST("t19"."period" AS VARCHAR) AS "period", CAST("t19"."person_id" AS VARCHAR) AS "person_id", CAST("t19".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t19"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t19"."worker_id" IS NULL THEN 0.0 ELSE CAST("t19"."manages" AS
DOUBLE PRECISION) END IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN
"t19"."worker_id" IS NULL THEN 0.0 ELSE CAST("t19"."manages" AS DOUBLE PRECISION) END, 0.0) AS DOUBLE PRECISION) AS
"hit", CAST(CASE WHEN CASE WHEN "t19"."worker_id" IS NULL THEN 0.0 ELSE CAST("t19"."manages" AS DOUBLE PRECISION) END
IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t18"."person_id", "t18"."period", "t18"."to_on", "t18"."year_before_on", "t18"."open_since", "t18".
"worker_id", "t18"."team_id", "t15"."employed", "t15"."employed_in", "t15"."manages"
FROM (SELECT "t16"."person_id", "t16"."period", "t16"."to_on", "t16"."year_before_on", "t16"."open_since", CASE WHEN (
"t16"."until_on" IS NULL) OR ("t16"."to_on" <= "t16"."until_on") THEN "t16"."held_worker" ELSE CAST(NULL AS VARCHAR)
END AS "worker_id", "t16"."held_team" AS "team_id"
FROM (SELECT "t13"."person_id", "t13"."period", "t13"."to_on", "t13"."year_before_on", "t13"."open_since", "t8".
"held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t10"."person_id", "t10"."period", "t10"."to_on", "t10"."year_before_on", MIN("t10"."started_on") AS
"open_since"
FROM (SELECT "t5"."person_id", "t5"."referral_id", "t5"."team_id", "t5"."started_on", "t5"."ended_on", "t4"."period",
"t4"."from_on", "t4"."to_on", "t4"."year_before_on"
FROM "need_episodes" AS "t5"
INNER JOIN "periods" AS "t4" ON "t5"."started_on" <= "t4"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t4"."to_on"))) AS "t10" GROUP BY 1, 2, 3, 4) AS "t13"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t8" ON "t13"."person_id" = "t8"."held_by" AND "t13"."to_on" >= "t8"."from_on" AND (
("t8"."held_next" IS NULL) OR ("t13"."to_on" < "t8"."held_next"))) AS "t16") AS "t18"
LEFT OUTER JOIN (SELECT "t11"."worker_id" AS "employed", "t11"."period" AS "employed_in", MAX(CAST("t11"."role" IN (
'team manager', 'service manager', 'head of service') AS INT)) AS "manages"
FROM (SELECT "t9"."worker_id", "t9"."role", "t9"."started_on", "t9"."ended_on", "t4"."period", "t4"."from_on", "t4".
"to_on", "t4"."year_before_on"
FROM (SELECT "t1"."worker_id", "t1"."role", "t1"."started_on", "t1"."ended_on"
FROM "employments" AS "t1") AS "t9"
INNER JOIN "periods" AS "t4" ON "t9"."started_on" <= "t4"."to_on" AND (("t9"."ended_on" IS NULL) OR ("t9"."ended_on" >
"t4"."to_on"))) AS "t11" GROUP BY 1, 2) AS "t15" ON "t18"."worker_id" = "t15"."employed" AND "t18"."period" = "t15".
"employed_in") AS "t19";

-- measure CW10
SELECT CAST("t6"."period" AS VARCHAR) AS "period", CAST("t6"."person_id" AS VARCHAR) AS "person_id", CAST("t6".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t6"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN "t6"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS
"counted", CAST(COALESCE("t6"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t6"."hit" IS NOT NULL THEN
0.0 ELSE "t6"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS
DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t5"."transfer_id", "t5"."person_id", "t5"."from_worker_id", "t5"."to_worker_id", "t5"."to_team_id", "t5"
."transferred_on", "t5"."joint_visit_on", "t5"."meeting_on", "t5"."summary_written", "t5"."recorded_at", "t5".
"recorded_by", "t5"."period", 1.0 AS "counted", "t5"."to_worker_id" AS "worker_id", "t5"."to_team_id" AS "team_id",
CASE WHEN ("t5"."joint_visit_on" IS NOT NULL) OR ("t5"."meeting_on" IS NOT NULL) THEN CAST(CAST("t5".
"summary_written" AS INT) AS DOUBLE PRECISION) ELSE 0.0 END AS "hit"
FROM (SELECT "t4"."transfer_id", "t4"."person_id", "t4"."from_worker_id", "t4"."to_worker_id", "t4"."to_team_id", "t4"
."transferred_on", "t4"."joint_visit_on", "t4"."meeting_on", "t4"."summary_written", "t4"."recorded_at", "t4".
"recorded_by", "t4"."period"
FROM (SELECT "t2"."transfer_id", "t2"."person_id", "t2"."from_worker_id", "t2"."to_worker_id", "t2"."to_team_id", "t2"
."transferred_on", "t2"."joint_visit_on", "t2"."meeting_on", "t2"."summary_written", "t2"."recorded_at", "t2".
"recorded_by", "t3"."period", "t3"."day"
FROM "transfers" AS "t2"
INNER JOIN "period_days" AS "t3" ON "t2"."transferred_on" = "t3"."day") AS "t4") AS "t5") AS "t6";
