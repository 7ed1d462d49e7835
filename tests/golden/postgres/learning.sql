-- measure TR01
SELECT CAST("t17"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t17"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t17"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t17"."hit" IS NOT NULL THEN "t17"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t17"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t17"."hit" IS NOT NULL
THEN 0.0 ELSE "t17"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t16"."period", "t16"."to_on", "t16"."worker_id", "t16"."course", "t16"."team_id", "t16"."known_role",
"t16"."has_worker", "t16"."has_course", "t16"."has_period", 1.0 AS "counted", CASE WHEN "t16"."known_role" IS NULL
THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST(CAST("t16"."has_worker" IS NOT NULL AS INT) AS DOUBLE PRECISION) END AS
"hit"
FROM (SELECT "t13"."period", "t13"."to_on", "t13"."worker_id", "t13"."course", "t13"."team_id", "t13"."known_role",
"t15"."has_worker", "t15"."has_course", "t15"."has_period"
FROM (SELECT "t11"."period", "t11"."to_on", "t11"."worker_id", "t11"."course", MAX("t11"."team_id") AS "team_id", MAX
("t11"."role") AS "known_role"
FROM (SELECT "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."started_on", "t7"."ended_on", "t4"."period", "t4".
"from_on", "t4"."to_on", "t4"."year_before_on", "t10"."course", "t10"."asked_role", "t10"."asked_from"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0") AS "t7"
INNER JOIN "periods" AS "t4" ON "t7"."started_on" <= "t4"."to_on" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t4"."to_on"))
INNER JOIN (SELECT "t2"."course", "t2"."role" AS "asked_role", "t2"."asked_from"
FROM "course_requirements" AS "t2"
WHERE "t2"."kind" = 'mandatory') AS "t10" ON (("t7"."role" IS NULL) OR ("t7"."role" = "t10"."asked_role")) AND "t10".
"asked_from" <= "t4"."to_on") AS "t11" GROUP BY 1, 2, 3, 4) AS "t13"
LEFT OUTER JOIN (SELECT "t13"."worker_id" AS "has_worker", "t13"."course" AS "has_course", "t13"."period" AS
"has_period"
FROM (SELECT "t11"."period", "t11"."to_on", "t11"."worker_id", "t11"."course", MAX("t11"."team_id") AS "team_id", MAX
("t11"."role") AS "known_role"
FROM (SELECT "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."started_on", "t7"."ended_on", "t4"."period", "t4".
"from_on", "t4"."to_on", "t4"."year_before_on", "t10"."course", "t10"."asked_role", "t10"."asked_from"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0") AS "t7"
INNER JOIN "periods" AS "t4" ON "t7"."started_on" <= "t4"."to_on" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t4"."to_on"))
INNER JOIN (SELECT "t2"."course", "t2"."role" AS "asked_role", "t2"."asked_from"
FROM "course_requirements" AS "t2"
WHERE "t2"."kind" = 'mandatory') AS "t10" ON (("t7"."role" IS NULL) OR ("t7"."role" = "t10"."asked_role")) AND "t10".
"asked_from" <= "t4"."to_on") AS "t11" GROUP BY 1, 2, 3, 4) AS "t13"
WHERE EXISTS(SELECT 1
FROM (SELECT "t3"."worker_id" AS "done_worker", "t3"."course" AS "done_course", "t3"."completed_on" AS "done_on", "t3"
."valid_to"
FROM "trainings" AS "t3") AS "t9"
WHERE "t13"."worker_id" = "t9"."done_worker" AND "t13"."course" = "t9"."done_course" AND "t9"."done_on" <= "t13".
"to_on" AND (("t9"."valid_to" IS NULL) OR ("t9"."valid_to" >= "t13"."to_on")))) AS "t15" ON "t13"."worker_id" = "t15"
."has_worker" AND "t13"."course" = "t15"."has_course" AND "t13"."period" = "t15"."has_period") AS "t16") AS "t17";

-- measure TR02
SELECT CAST("t17"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST("t17"
."worker_id" AS VARCHAR) AS "worker_id", CAST("t17"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t17"."hit" IS NOT NULL THEN "t17"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t17"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t17"."hit" IS NOT NULL
THEN 0.0 ELSE "t17"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t16"."period", "t16"."to_on", "t16"."worker_id", "t16"."course", "t16"."team_id", "t16"."known_role",
"t16"."has_worker", "t16"."has_course", "t16"."has_period", 1.0 AS "counted", CASE WHEN "t16"."known_role" IS NULL
THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST(CAST("t16"."has_worker" IS NOT NULL AS INT) AS DOUBLE PRECISION) END AS
"hit"
FROM (SELECT "t13"."period", "t13"."to_on", "t13"."worker_id", "t13"."course", "t13"."team_id", "t13"."known_role",
"t15"."has_worker", "t15"."has_course", "t15"."has_period"
FROM (SELECT "t11"."period", "t11"."to_on", "t11"."worker_id", "t11"."course", MAX("t11"."team_id") AS "team_id", MAX
("t11"."role") AS "known_role"
FROM (SELECT "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."started_on", "t7"."ended_on", "t4"."period", "t4".
"from_on", "t4"."to_on", "t4"."year_before_on", "t10"."course", "t10"."asked_role", "t10"."asked_from"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0") AS "t7"
INNER JOIN "periods" AS "t4" ON "t7"."started_on" <= "t4"."to_on" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t4"."to_on"))
INNER JOIN (SELECT "t2"."course", "t2"."role" AS "asked_role", "t2"."asked_from"
FROM "course_requirements" AS "t2"
WHERE "t2"."kind" = 'practice model') AS "t10" ON (("t7"."role" IS NULL) OR ("t7"."role" = "t10"."asked_role")) AND
"t10"."asked_from" <= "t4"."to_on") AS "t11" GROUP BY 1, 2, 3, 4) AS "t13"
LEFT OUTER JOIN (SELECT "t13"."worker_id" AS "has_worker", "t13"."course" AS "has_course", "t13"."period" AS
"has_period"
FROM (SELECT "t11"."period", "t11"."to_on", "t11"."worker_id", "t11"."course", MAX("t11"."team_id") AS "team_id", MAX
("t11"."role") AS "known_role"
FROM (SELECT "t7"."worker_id", "t7"."team_id", "t7"."role", "t7"."started_on", "t7"."ended_on", "t4"."period", "t4".
"from_on", "t4"."to_on", "t4"."year_before_on", "t10"."course", "t10"."asked_role", "t10"."asked_from"
FROM (SELECT "t0"."worker_id", "t0"."team_id", "t0"."role", "t0"."started_on", "t0"."ended_on"
FROM "employments" AS "t0") AS "t7"
INNER JOIN "periods" AS "t4" ON "t7"."started_on" <= "t4"."to_on" AND (("t7"."ended_on" IS NULL) OR ("t7"."ended_on" >
"t4"."to_on"))
INNER JOIN (SELECT "t2"."course", "t2"."role" AS "asked_role", "t2"."asked_from"
FROM "course_requirements" AS "t2"
WHERE "t2"."kind" = 'practice model') AS "t10" ON (("t7"."role" IS NULL) OR ("t7"."role" = "t10"."asked_role")) AND
"t10"."asked_from" <= "t4"."to_on") AS "t11" GROUP BY 1, 2, 3, 4) AS "t13"
WHERE EXISTS(SELECT 1
FROM (SELECT "t3"."worker_id" AS "done_worker", "t3"."course" AS "done_course", "t3"."completed_on" AS "done_on", "t3"
."valid_to"
FROM "trainings" AS "t3") AS "t9"
WHERE "t13"."worker_id" = "t9"."done_worker" AND "t13"."course" = "t9"."done_course" AND "t9"."done_on" <= "t13".
"to_on" AND (("t9"."valid_to" IS NULL) OR ("t9"."valid_to" >= "t13"."to_on")))) AS "t15" ON "t13"."worker_id" = "t15"
."has_worker" AND "t13"."course" = "t15"."has_course" AND "t13"."period" = "t15"."has_period") AS "t16") AS "t17";

-- measure TR03
WITH "t70" AS (SELECT "t66"."employment_id", "t66"."worker_id", "t66"."team_id", "t66"."role", "t66"."stage", "t66".
"fte", "t66"."agency", "t66"."began_on", "t66"."ended_on", "t66"."recorded_at", "t66"."recorded_by", "t66"."due_on",
"t66"."before_on", "t66"."next_from", "t66"."milestone", "t66"."started_on", "t69"."of_post", "t69"."of_milestone",
"t69"."done_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t52"."employment_id", "t52"."worker_id", "t52"."team_id", "t52"."role", "t52"."stage", "t52"."fte",
"t52"."agency", "t52"."began_on", "t52"."ended_on", "t52"."recorded_at", "t52"."recorded_by", "t52"."due_on", "t52".
"before_on", "t52"."next_from", '3' AS "milestone", COALESCE("t52"."next_from", "t52"."began_on") AS "started_on"
FROM (SELECT "t48"."employment_id", "t48"."worker_id", "t48"."team_id", "t48"."role", "t48"."stage", "t48"."fte",
"t48"."agency", "t48"."began_on", "t48"."ended_on", "t48"."recorded_at", "t48"."recorded_by", "t48"."due_on", "t48".
"before_on", "t48"."next_from"
FROM (SELECT "t41"."employment_id", "t41"."worker_id", "t41"."team_id", "t41"."role", "t41"."stage", "t41"."fte",
"t41"."agency", "t41"."began_on", "t41"."ended_on", "t41"."recorded_at", "t41"."recorded_by", "t41"."due_on", "t41".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t33"."employment_id", "t33"."worker_id", "t33"."team_id", "t33"."role", "t33"."stage", "t33"."fte",
"t33"."agency", "t33"."began_on", "t33"."ended_on", "t33"."recorded_at", "t33"."recorded_by", "t33"."due_on", CAST(
NULL AS DATE) AS "before_on"
FROM (SELECT "t29"."employment_id", "t29"."worker_id", "t29"."team_id", "t29"."role", "t29"."stage", "t29"."fte",
"t29"."agency", "t29"."began_on", "t29"."ended_on", "t29"."recorded_at", "t29"."recorded_by", "t29"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t23"."shift_from",
"t23"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_3' AND "t4"."variant" = 'all') AS "t23" ON "t28"."began_on" = "t23".
"shift_from") AS "t29") AS "t33") AS "t41"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t41"."before_on" = "t19"."shift_from")
AS "t48") AS "t52") AS "t53"
UNION ALL
SELECT *
FROM (SELECT "t57"."employment_id", "t57"."worker_id", "t57"."team_id", "t57"."role", "t57"."stage", "t57"."fte",
"t57"."agency", "t57"."began_on", "t57"."ended_on", "t57"."recorded_at", "t57"."recorded_by", "t57"."due_on", "t57".
"before_on", "t57"."next_from", '6' AS "milestone", COALESCE("t57"."next_from", "t57"."began_on") AS "started_on"
FROM (SELECT "t54"."employment_id", "t54"."worker_id", "t54"."team_id", "t54"."role", "t54"."stage", "t54"."fte",
"t54"."agency", "t54"."began_on", "t54"."ended_on", "t54"."recorded_at", "t54"."recorded_by", "t54"."due_on", "t54".
"before_on", "t54"."next_from"
FROM (SELECT "t49"."employment_id", "t49"."worker_id", "t49"."team_id", "t49"."role", "t49"."stage", "t49"."fte",
"t49"."agency", "t49"."began_on", "t49"."ended_on", "t49"."recorded_at", "t49"."recorded_by", "t49"."due_on", "t49".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t42"."employment_id", "t42"."worker_id", "t42"."team_id", "t42"."role", "t42"."stage", "t42"."fte",
"t42"."agency", "t42"."began_on", "t42"."ended_on", "t42"."recorded_at", "t42"."recorded_by", "t42"."due_on", "t42".
"before_on"
FROM (SELECT "t37"."employment_id", "t37"."worker_id", "t37"."team_id", "t37"."role", "t37"."stage", "t37"."fte",
"t37"."agency", "t37"."began_on", "t37"."ended_on", "t37"."recorded_at", "t37"."recorded_by", "t37"."due_on", "t20".
"shift_from", "t20"."before_on"
FROM (SELECT "t30"."employment_id", "t30"."worker_id", "t30"."team_id", "t30"."role", "t30"."stage", "t30"."fte",
"t30"."agency", "t30"."began_on", "t30"."ended_on", "t30"."recorded_at", "t30"."recorded_by", "t30"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t24"."shift_from",
"t24"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_6' AND "t4"."variant" = 'all') AS "t24" ON "t28"."began_on" = "t24".
"shift_from") AS "t30") AS "t37"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_3' AND "t4"."variant" = 'all') AS "t20" ON "t37"."began_on" = "t20".
"shift_from") AS "t42") AS "t49"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t49"."before_on" = "t19"."shift_from")
AS "t54") AS "t57") AS "t60") AS "t63"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t58"."employment_id", "t58"."worker_id", "t58"."team_id", "t58"."role", "t58"."stage", "t58"."fte",
"t58"."agency", "t58"."began_on", "t58"."ended_on", "t58"."recorded_at", "t58"."recorded_by", "t58"."due_on", "t58".
"before_on", "t58"."next_from", '9' AS "milestone", COALESCE("t58"."next_from", "t58"."began_on") AS "started_on"
FROM (SELECT "t55"."employment_id", "t55"."worker_id", "t55"."team_id", "t55"."role", "t55"."stage", "t55"."fte",
"t55"."agency", "t55"."began_on", "t55"."ended_on", "t55"."recorded_at", "t55"."recorded_by", "t55"."due_on", "t55".
"before_on", "t55"."next_from"
FROM (SELECT "t50"."employment_id", "t50"."worker_id", "t50"."team_id", "t50"."role", "t50"."stage", "t50"."fte",
"t50"."agency", "t50"."began_on", "t50"."ended_on", "t50"."recorded_at", "t50"."recorded_by", "t50"."due_on", "t50".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t43"."employment_id", "t43"."worker_id", "t43"."team_id", "t43"."role", "t43"."stage", "t43"."fte",
"t43"."agency", "t43"."began_on", "t43"."ended_on", "t43"."recorded_at", "t43"."recorded_by", "t43"."due_on", "t43".
"before_on"
FROM (SELECT "t38"."employment_id", "t38"."worker_id", "t38"."team_id", "t38"."role", "t38"."stage", "t38"."fte",
"t38"."agency", "t38"."began_on", "t38"."ended_on", "t38"."recorded_at", "t38"."recorded_by", "t38"."due_on", "t21".
"shift_from", "t21"."before_on"
FROM (SELECT "t31"."employment_id", "t31"."worker_id", "t31"."team_id", "t31"."role", "t31"."stage", "t31"."fte",
"t31"."agency", "t31"."began_on", "t31"."ended_on", "t31"."recorded_at", "t31"."recorded_by", "t31"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t25"."shift_from",
"t25"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_9' AND "t4"."variant" = 'all') AS "t25" ON "t28"."began_on" = "t25".
"shift_from") AS "t31") AS "t38"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_6' AND "t4"."variant" = 'all') AS "t21" ON "t38"."began_on" = "t21".
"shift_from") AS "t43") AS "t50"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t50"."before_on" = "t19"."shift_from")
AS "t55") AS "t58") AS "t61"
UNION ALL
SELECT *
FROM (SELECT "t59"."employment_id", "t59"."worker_id", "t59"."team_id", "t59"."role", "t59"."stage", "t59"."fte",
"t59"."agency", "t59"."began_on", "t59"."ended_on", "t59"."recorded_at", "t59"."recorded_by", "t59"."due_on", "t59".
"before_on", "t59"."next_from", '12' AS "milestone", COALESCE("t59"."next_from", "t59"."began_on") AS "started_on"
FROM (SELECT "t56"."employment_id", "t56"."worker_id", "t56"."team_id", "t56"."role", "t56"."stage", "t56"."fte",
"t56"."agency", "t56"."began_on", "t56"."ended_on", "t56"."recorded_at", "t56"."recorded_by", "t56"."due_on", "t56".
"before_on", "t56"."next_from"
FROM (SELECT "t51"."employment_id", "t51"."worker_id", "t51"."team_id", "t51"."role", "t51"."stage", "t51"."fte",
"t51"."agency", "t51"."began_on", "t51"."ended_on", "t51"."recorded_at", "t51"."recorded_by", "t51"."due_on", "t51".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t44"."employment_id", "t44"."worker_id", "t44"."team_id", "t44"."role", "t44"."stage", "t44"."fte",
"t44"."agency", "t44"."began_on", "t44"."ended_on", "t44"."recorded_at", "t44"."recorded_by", "t44"."due_on", "t44".
"before_on"
FROM (SELECT "t39"."employment_id", "t39"."worker_id", "t39"."team_id", "t39"."role", "t39"."stage", "t39"."fte",
"t39"."agency", "t39"."began_on", "t39"."ended_on", "t39"."recorded_at", "t39"."recorded_by", "t39"."due_on", "t22".
"shift_from", "t22"."before_on"
FROM (SELECT "t32"."employment_id", "t32"."worker_id", "t32"."team_id", "t32"."role", "t32"."stage", "t32"."fte",
"t32"."agency", "t32"."began_on", "t32"."ended_on", "t32"."recorded_at", "t32"."recorded_by", "t32"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t26"."shift_from",
"t26"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_12' AND "t4"."variant" = 'all') AS "t26" ON "t28"."began_on" = "t26".
"shift_from") AS "t32") AS "t39"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_9' AND "t4"."variant" = 'all') AS "t22" ON "t39"."began_on" = "t22".
"shift_from") AS "t44") AS "t51"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t51"."before_on" = "t19"."shift_from")
AS "t56") AS "t59") AS "t62") AS "t64") AS "t66"
LEFT OUTER JOIN (SELECT "t67"."employment_id" AS "of_post", "t67"."milestone" AS "of_milestone", MIN("t67"."held_on")
AS "done_on"
FROM (SELECT "t66"."employment_id", "t66"."worker_id", "t66"."team_id", "t66"."role", "t66"."stage", "t66"."fte",
"t66"."agency", "t66"."began_on", "t66"."ended_on", "t66"."recorded_at", "t66"."recorded_by", "t66"."due_on", "t66".
"before_on", "t66"."next_from", "t66"."milestone", "t66"."started_on", "t10"."held_worker", "t10"."held_for", "t10".
"held_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t52"."employment_id", "t52"."worker_id", "t52"."team_id", "t52"."role", "t52"."stage", "t52"."fte",
"t52"."agency", "t52"."began_on", "t52"."ended_on", "t52"."recorded_at", "t52"."recorded_by", "t52"."due_on", "t52".
"before_on", "t52"."next_from", '3' AS "milestone", COALESCE("t52"."next_from", "t52"."began_on") AS "started_on"
FROM (SELECT "t48"."employment_id", "t48"."worker_id", "t48"."team_id", "t48"."role", "t48"."stage", "t48"."fte",
"t48"."agency", "t48"."began_on", "t48"."ended_on", "t48"."recorded_at", "t48"."recorded_by", "t48"."due_on", "t48".
"before_on", "t48"."next_from"
FROM (SELECT "t41"."employment_id", "t41"."worker_id", "t41"."team_id", "t41"."role", "t41"."stage", "t41"."fte",
"t41"."agency", "t41"."began_on", "t41"."ended_on", "t41"."recorded_at", "t41"."recorded_by", "t41"."due_on", "t41".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t33"."employment_id", "t33"."worker_id", "t33"."team_id", "t33"."role", "t33"."stage", "t33"."fte",
"t33"."agency", "t33"."began_on", "t33"."ended_on", "t33"."recorded_at", "t33"."recorded_by", "t33"."due_on", CAST(
NULL AS DATE) AS "before_on"
FROM (SELECT "t29"."employment_id", "t29"."worker_id", "t29"."team_id", "t29"."role", "t29"."stage", "t29"."fte",
"t29"."agency", "t29"."began_on", "t29"."ended_on", "t29"."recorded_at", "t29"."recorded_by", "t29"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t23"."shift_from",
"t23"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_3' AND "t4"."variant" = 'all') AS "t23" ON "t28"."began_on" = "t23".
"shift_from") AS "t29") AS "t33") AS "t41"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t41"."before_on" = "t19"."shift_from")
AS "t48") AS "t52") AS "t53"
UNION ALL
SELECT *
FROM (SELECT "t57"."employment_id", "t57"."worker_id", "t57"."team_id", "t57"."role", "t57"."stage", "t57"."fte",
"t57"."agency", "t57"."began_on", "t57"."ended_on", "t57"."recorded_at", "t57"."recorded_by", "t57"."due_on", "t57".
"before_on", "t57"."next_from", '6' AS "milestone", COALESCE("t57"."next_from", "t57"."began_on") AS "started_on"
FROM (SELECT "t54"."employment_id", "t54"."worker_id", "t54"."team_id", "t54"."role", "t54"."stage", "t54"."fte",
"t54"."agency", "t54"."began_on", "t54"."ended_on", "t54"."recorded_at", "t54"."recorded_by", "t54"."due_on", "t54".
"before_on", "t54"."next_from"
FROM (SELECT "t49"."employment_id", "t49"."worker_id", "t49"."team_id", "t49"."role", "t49"."stage", "t49"."fte",
"t49"."agency", "t49"."began_on", "t49"."ended_on", "t49"."recorded_at", "t49"."recorded_by", "t49"."due_on", "t49".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t42"."employment_id", "t42"."worker_id", "t42"."team_id", "t42"."role", "t42"."stage", "t42"."fte",
"t42"."agency", "t42"."began_on", "t42"."ended_on", "t42"."recorded_at", "t42"."recorded_by", "t42"."due_on", "t42".
"before_on"
FROM (SELECT "t37"."employment_id", "t37"."worker_id", "t37"."team_id", "t37"."role", "t37"."stage", "t37"."fte",
"t37"."agency", "t37"."began_on", "t37"."ended_on", "t37"."recorded_at", "t37"."recorded_by", "t37"."due_on", "t20".
"shift_from", "t20"."before_on"
FROM (SELECT "t30"."employment_id", "t30"."worker_id", "t30"."team_id", "t30"."role", "t30"."stage", "t30"."fte",
"t30"."agency", "t30"."began_on", "t30"."ended_on", "t30"."recorded_at", "t30"."recorded_by", "t30"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t24"."shift_from",
"t24"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_6' AND "t4"."variant" = 'all') AS "t24" ON "t28"."began_on" = "t24".
"shift_from") AS "t30") AS "t37"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_3' AND "t4"."variant" = 'all') AS "t20" ON "t37"."began_on" = "t20".
"shift_from") AS "t42") AS "t49"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t49"."before_on" = "t19"."shift_from")
AS "t54") AS "t57") AS "t60") AS "t63"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t58"."employment_id", "t58"."worker_id", "t58"."team_id", "t58"."role", "t58"."stage", "t58"."fte",
"t58"."agency", "t58"."began_on", "t58"."ended_on", "t58"."recorded_at", "t58"."recorded_by", "t58"."due_on", "t58".
"before_on", "t58"."next_from", '9' AS "milestone", COALESCE("t58"."next_from", "t58"."began_on") AS "started_on"
FROM (SELECT "t55"."employment_id", "t55"."worker_id", "t55"."team_id", "t55"."role", "t55"."stage", "t55"."fte",
"t55"."agency", "t55"."began_on", "t55"."ended_on", "t55"."recorded_at", "t55"."recorded_by", "t55"."due_on", "t55".
"before_on", "t55"."next_from"
FROM (SELECT "t50"."employment_id", "t50"."worker_id", "t50"."team_id", "t50"."role", "t50"."stage", "t50"."fte",
"t50"."agency", "t50"."began_on", "t50"."ended_on", "t50"."recorded_at", "t50"."recorded_by", "t50"."due_on", "t50".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t43"."employment_id", "t43"."worker_id", "t43"."team_id", "t43"."role", "t43"."stage", "t43"."fte",
"t43"."agency", "t43"."began_on", "t43"."ended_on", "t43"."recorded_at", "t43"."recorded_by", "t43"."due_on", "t43".
"before_on"
FROM (SELECT "t38"."employment_id", "t38"."worker_id", "t38"."team_id", "t38"."role", "t38"."stage", "t38"."fte",
"t38"."agency", "t38"."began_on", "t38"."ended_on", "t38"."recorded_at", "t38"."recorded_by", "t38"."due_on", "t21".
"shift_from", "t21"."before_on"
FROM (SELECT "t31"."employment_id", "t31"."worker_id", "t31"."team_id", "t31"."role", "t31"."stage", "t31"."fte",
"t31"."agency", "t31"."began_on", "t31"."ended_on", "t31"."recorded_at", "t31"."recorded_by", "t31"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t25"."shift_from",
"t25"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_9' AND "t4"."variant" = 'all') AS "t25" ON "t28"."began_on" = "t25".
"shift_from") AS "t31") AS "t38"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_6' AND "t4"."variant" = 'all') AS "t21" ON "t38"."began_on" = "t21".
"shift_from") AS "t43") AS "t50"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t50"."before_on" = "t19"."shift_from")
AS "t55") AS "t58") AS "t61"
UNION ALL
SELECT *
FROM (SELECT "t59"."employment_id", "t59"."worker_id", "t59"."team_id", "t59"."role", "t59"."stage", "t59"."fte",
"t59"."agency", "t59"."began_on", "t59"."ended_on", "t59"."recorded_at", "t59"."recorded_by", "t59"."due_on", "t59".
"before_on", "t59"."next_from", '12' AS "milestone", COALESCE("t59"."next_from", "t59"."began_on") AS "started_on"
FROM (SELECT "t56"."employment_id", "t56"."worker_id", "t56"."team_id", "t56"."role", "t56"."stage", "t56"."fte",
"t56"."agency", "t56"."began_on", "t56"."ended_on", "t56"."recorded_at", "t56"."recorded_by", "t56"."due_on", "t56".
"before_on", "t56"."next_from"
FROM (SELECT "t51"."employment_id", "t51"."worker_id", "t51"."team_id", "t51"."role", "t51"."stage", "t51"."fte",
"t51"."agency", "t51"."began_on", "t51"."ended_on", "t51"."recorded_at", "t51"."recorded_by", "t51"."due_on", "t51".
"before_on", "t19"."shift_from", "t19"."next_from"
FROM (SELECT "t44"."employment_id", "t44"."worker_id", "t44"."team_id", "t44"."role", "t44"."stage", "t44"."fte",
"t44"."agency", "t44"."began_on", "t44"."ended_on", "t44"."recorded_at", "t44"."recorded_by", "t44"."due_on", "t44".
"before_on"
FROM (SELECT "t39"."employment_id", "t39"."worker_id", "t39"."team_id", "t39"."role", "t39"."stage", "t39"."fte",
"t39"."agency", "t39"."began_on", "t39"."ended_on", "t39"."recorded_at", "t39"."recorded_by", "t39"."due_on", "t22".
"shift_from", "t22"."before_on"
FROM (SELECT "t32"."employment_id", "t32"."worker_id", "t32"."team_id", "t32"."role", "t32"."stage", "t32"."fte",
"t32"."agency", "t32"."began_on", "t32"."ended_on", "t32"."recorded_at", "t32"."recorded_by", "t32"."due_on"
FROM (SELECT "t28"."employment_id", "t28"."worker_id", "t28"."team_id", "t28"."role", "t28"."stage", "t28"."fte",
"t28"."agency", "t28"."began_on", "t28"."ended_on", "t28"."recorded_at", "t28"."recorded_by", "t26"."shift_from",
"t26"."due_on"
FROM (SELECT "t5"."employment_id", "t5"."worker_id", "t5"."team_id", "t5"."role", "t5"."stage", "t5"."fte", "t5".
"agency", "t5"."started_on" AS "began_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by"
FROM "employments" AS "t5"
WHERE ("t5"."stage" = 'first year') OR (("t5"."stage" IS NULL) AND ("t5"."role" = 'social worker'))) AS "t28"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_12' AND "t4"."variant" = 'all') AS "t26" ON "t28"."began_on" = "t26".
"shift_from") AS "t32") AS "t39"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "before_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'first_year_review_9' AND "t4"."variant" = 'all') AS "t22" ON "t39"."began_on" = "t22".
"shift_from") AS "t44") AS "t51"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "next_from"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t19" ON "t51"."before_on" = "t19"."shift_from")
AS "t56") AS "t59") AS "t62") AS "t64") AS "t66"
INNER JOIN (SELECT "t3"."worker_id" AS "held_worker", "t3"."milestone" AS "held_for", "t3"."held_on"
FROM "first_year_reviews" AS "t3") AS "t10" ON "t66"."worker_id" = "t10"."held_worker" AND "t66"."milestone" = "t10".
"held_for" AND "t10"."held_on" >= "t66"."began_on") AS "t67" GROUP BY 1, 2) AS "t69" ON "t66"."employment_id" = "t69"
."of_post" AND "t66"."milestone" = "t69"."of_milestone")
SELECT *
FROM (SELECT CAST("t83"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST
("t83"."worker_id" AS VARCHAR) AS "worker_id", CAST("t83"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS
VARCHAR) AS VARCHAR) AS "category", CAST(CASE WHEN "t83"."hit" IS NOT NULL THEN "t83"."counted" ELSE 0.0 END AS
DOUBLE PRECISION) AS "counted", CAST(COALESCE("t83"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t83".
"hit" IS NOT NULL THEN 0.0 ELSE "t83"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION)
AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t81"."employment_id", "t81"."worker_id", "t81"."team_id", "t81"."role", "t81"."stage", "t81"."fte",
"t81"."agency", "t81"."began_on", "t81"."ended_on", "t81"."recorded_at", "t81"."recorded_by", "t81"."due_on", "t81".
"before_on", "t81"."next_from", "t81"."milestone", "t81"."started_on", "t81"."of_post", "t81"."of_milestone", "t81".
"done_on", "t81"."ended_other_on", "t81"."dated_on", "t81"."period", "t81"."counted", "t81"."as_at", CASE WHEN "t81".
"stage" IS NULL THEN CAST(NULL AS DOUBLE PRECISION) ELSE CASE WHEN ("t81"."due_on" IS NULL) OR COALESCE("t81".
"done_on" < "t81"."began_on", FALSE) THEN CAST(NULL AS DOUBLE PRECISION) WHEN "t81"."done_on" <= "t81"."due_on" THEN
1.0 ELSE 0.0 END END AS "hit"
FROM (SELECT "t80"."employment_id", "t80"."worker_id", "t80"."team_id", "t80"."role", "t80"."stage", "t80"."fte",
"t80"."agency", "t80"."began_on", "t80"."ended_on", "t80"."recorded_at", "t80"."recorded_by", "t80"."due_on", "t80".
"before_on", "t80"."next_from", "t80"."milestone", "t80"."started_on", "t80"."of_post", "t80"."of_milestone", "t80".
"done_on", "t80"."ended_other_on", "t80"."dated_on", "t80"."period", "t80"."counted", "t7"."as_at"
FROM (SELECT "t78"."employment_id", "t78"."worker_id", "t78"."team_id", "t78"."role", "t78"."stage", "t78"."fte",
"t78"."agency", "t78"."began_on", "t78"."ended_on", "t78"."recorded_at", "t78"."recorded_by", "t78"."due_on", "t78".
"before_on", "t78"."next_from", "t78"."milestone", "t78"."started_on", "t78"."of_post", "t78"."of_milestone", "t78".
"done_on", "t78"."ended_other_on", "t78"."dated_on", "t78"."period", 1.0 AS "counted"
FROM (SELECT "t76"."employment_id", "t76"."worker_id", "t76"."team_id", "t76"."role", "t76"."stage", "t76"."fte",
"t76"."agency", "t76"."began_on", "t76"."ended_on", "t76"."recorded_at", "t76"."recorded_by", "t76"."due_on", "t76".
"before_on", "t76"."next_from", "t76"."milestone", "t76"."started_on", "t76"."of_post", "t76"."of_milestone", "t76".
"done_on", "t76"."ended_other_on", "t76"."dated_on", "t76"."period"
FROM (SELECT "t75"."employment_id", "t75"."worker_id", "t75"."team_id", "t75"."role", "t75"."stage", "t75"."fte",
"t75"."agency", "t75"."began_on", "t75"."ended_on", "t75"."recorded_at", "t75"."recorded_by", "t75"."due_on", "t75".
"before_on", "t75"."next_from", "t75"."milestone", "t75"."started_on", "t75"."of_post", "t75"."of_milestone", "t75".
"done_on", "t75"."ended_other_on", "t75"."dated_on", "t8"."period", "t8"."day"
FROM (SELECT "t71"."employment_id", "t71"."worker_id", "t71"."team_id", "t71"."role", "t71"."stage", "t71"."fte",
"t71"."agency", "t71"."began_on", "t71"."ended_on", "t71"."recorded_at", "t71"."recorded_by", "t71"."due_on", "t71".
"before_on", "t71"."next_from", "t71"."milestone", "t71"."started_on", "t71"."of_post", "t71"."of_milestone", "t71".
"done_on", "t71"."ended_on" AS "ended_other_on", COALESCE("t71"."due_on", "t71"."began_on") AS "dated_on"
FROM "t70" AS "t71") AS "t75"
INNER JOIN "period_days" AS "t8" ON "t75"."dated_on" = "t8"."day") AS "t76") AS "t78") AS "t80" CROSS JOIN
"snapshot_day" AS "t7") AS "t81"
WHERE (("t81"."due_on" IS NULL) OR ("t81"."due_on" < "t81"."as_at")) AND (("t81"."ended_on" IS NULL) OR ("t81".
"ended_on" >= "t81"."due_on"))) AS "t83") AS "t84"
UNION ALL
SELECT *
FROM (SELECT CAST("t77"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST
("t77"."worker_id" AS VARCHAR) AS "worker_id", CAST("t77"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS
VARCHAR) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit"
, CAST(CAST(CAST("t77"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST((1.0 - CAST(CAST(("t77"."unknown_because" IS NULL) AND ("t77"."started_on" <= "t77"."to_on") AND (("t77".
"done_on" IS NULL) OR ("t77"."done_on" > "t77"."to_on")) AND (("t77"."ended_other_on" IS NULL) OR ("t77".
"ended_other_on" > "t77"."to_on")) AND COALESCE("t77"."due_on" < "t77"."to_on", FALSE) AS INT) AS DOUBLE PRECISION)) -
CAST(CAST("t77"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "pending", CAST(
CAST(CAST(("t77"."unknown_because" IS NULL) AND ("t77"."started_on" <= "t77"."to_on") AND (("t77"."done_on" IS NULL)
OR ("t77"."done_on" > "t77"."to_on")) AND (("t77"."ended_other_on" IS NULL) OR ("t77"."ended_other_on" > "t77".
"to_on")) AND COALESCE("t77"."due_on" < "t77"."to_on", FALSE) AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS
"overdue"
FROM (SELECT "t74"."employment_id", "t74"."worker_id", "t74"."team_id", "t74"."role", "t74"."stage", "t74"."fte",
"t74"."agency", "t74"."began_on", "t74"."ended_on", "t74"."recorded_at", "t74"."recorded_by", "t74"."due_on", "t74".
"before_on", "t74"."next_from", "t74"."milestone", "t74"."started_on", "t74"."of_post", "t74"."of_milestone", "t74".
"done_on", "t74"."ended_other_on", "t74"."unknown_because", "t6"."period", "t6"."from_on", "t6"."to_on", "t6".
"year_before_on"
FROM (SELECT "t71"."employment_id", "t71"."worker_id", "t71"."team_id", "t71"."role", "t71"."stage", "t71"."fte",
"t71"."agency", "t71"."began_on", "t71"."ended_on", "t71"."recorded_at", "t71"."recorded_by", "t71"."due_on", "t71".
"before_on", "t71"."next_from", "t71"."milestone", "t71"."started_on", "t71"."of_post", "t71"."of_milestone", "t71".
"done_on", "t71"."ended_on" AS "ended_other_on", CAST(NULL AS VARCHAR) AS "unknown_because"
FROM "t70" AS "t71"
WHERE "t71"."stage" IS NOT NULL AND "t71"."due_on" IS NOT NULL) AS "t74"
INNER JOIN "periods" AS "t6" ON (("t74"."started_on" IS NULL) OR ("t74"."started_on" <= "t6"."to_on")) AND (("t74".
"done_on" IS NULL) OR ("t74"."done_on" > "t6"."to_on")) AND (("t74"."ended_other_on" IS NULL) OR ("t74".
"ended_other_on" > "t6"."to_on"))) AS "t77") AS "t82";
