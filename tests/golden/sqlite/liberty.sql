-- clock deprivation_order_in_date
WITH t4 AS (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'deprivation_order_in_date' AND "t1"."variant" = 'all'), t5 AS (SELECT "t2"."order_id", "t2"
."person_id", "t2"."started_on", "t2"."expires_on", "t2"."ended_on", "t2"."recorded_at", "t2"."recorded_by", "t4".
"shift_from", "t4"."due_on"
FROM "deprivation_orders" AS "t2"
LEFT OUTER JOIN t4 AS t4 ON "t2"."expires_on" = "t4"."shift_from"), t6 AS (SELECT "t5"."order_id", "t5"."person_id",
"t5"."started_on", "t5"."expires_on", "t5"."ended_on", "t5"."recorded_at", "t5"."recorded_by", "t5"."due_on"
FROM t5 AS t5)
SELECT 'deprivation_order_in_date' AS "standard", "t6"."person_id", "t6"."order_id" AS "episode_id", 1 AS "sequence",
'all' AS "variant", "t6"."started_on", "t6"."due_on", "t6"."ended_on" AS "done_on", IIF(NOT "t6"."ended_on" IS NULL,
DATE(NULL), DATE(NULL)) AS "ended_other_on", COALESCE(COALESCE(CAST(NULL AS TEXT), IIF("t6"."due_on" IS NULL,
'no day was set by which it is due', CAST(NULL AS TEXT))), CASE WHEN "t6"."started_on" IS NULL THEN
'the start date is missing' WHEN "t6"."ended_on" < "t6"."started_on" THEN 'the dates are in the wrong order' WHEN "t6"
."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", CAST(NULL AS TEXT
) AS "parameter_version"
FROM t6 AS t6;
