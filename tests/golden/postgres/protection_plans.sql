-- clock legal_planning
WITH "t32" AS (SELECT "t27"."person_id", "t27"."plan_id", "t27"."started_on", "t27"."ended_on", "t27".
"initial_category", "t27"."latest_category", "t27"."long_on", "t31"."again_plan", "t5"."as_at"
FROM (SELECT "t23"."person_id", "t23"."plan_id", "t23"."started_on", "t23"."ended_on", "t23"."initial_category", "t23"
."latest_category", "t23"."long_on"
FROM (SELECT "t18"."person_id", "t18"."plan_id", "t18"."started_on", "t18"."ended_on", "t18"."initial_category", "t18"
."latest_category", "t13"."shift_from", "t13"."long_on"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4"."initial_category", "t4".
"latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE))) AS "t18"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "long_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'protection_fifteen_months' AND "t1"."variant" = 'all') AS "t13" ON "t18"."started_on" =
"t13"."shift_from") AS "t23") AS "t27"
LEFT OUTER JOIN (SELECT "t19"."plan_id" AS "again_plan"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4"."initial_category", "t4".
"latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE)) AND "t4"."started_on" IS NOT NULL) AS "t19"
WHERE EXISTS(SELECT 1
FROM (SELECT "t26"."person_id" AS "earlier_person", "t26"."plan_id" AS "earlier_plan", "t26"."ended_on" AS
"earlier_ended_on", "t26"."again_until"
FROM (SELECT "t24"."person_id", "t24"."plan_id", "t24"."started_on", "t24"."ended_on", "t24"."initial_category", "t24"
."latest_category", "t24"."again_until"
FROM (SELECT "t20"."person_id", "t20"."plan_id", "t20"."started_on", "t20"."ended_on", "t20"."initial_category", "t20"
."latest_category", "t14"."shift_from", "t14"."again_until"
FROM (SELECT "t4"."person_id", "t4"."plan_id", "t4"."started_on", "t4"."ended_on", "t4"."initial_category", "t4".
"latest_category"
FROM "cp_plans" AS "t4"
WHERE NOT (COALESCE("t4"."other_authority", FALSE)) AND "t4"."ended_on" IS NOT NULL) AS "t20"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "again_until"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'protection_again' AND "t1"."variant" = 'all') AS "t14" ON "t20"."ended_on" = "t14".
"shift_from") AS "t24") AS "t26") AS "t29"
WHERE "t19"."person_id" = "t29"."earlier_person" AND "t19"."plan_id" <> "t29"."earlier_plan" AND "t29".
"earlier_ended_on" <= "t19"."started_on" AND "t29"."again_until" >= "t19"."started_on")) AS "t31" ON "t27"."plan_id" =
"t31"."again_plan" CROSS JOIN "snapshot_day" AS "t5")
SELECT 'legal_planning' AS "standard", "t48"."person_id", "t48"."episode_id", "t48"."sequence", "t48"."variant", "t48"
."started_on", "t48"."due_on", "t48"."done_on", CASE WHEN "t48"."done_on" IS NOT NULL THEN CAST(NULL AS DATE) ELSE
"t48"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t48"."unknown_because", CASE WHEN ("t48".
"started_on" < "t48"."record_begins_on") AND NOT (COALESCE("t48"."done_on" <= "t48"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS VARCHAR) END), CASE WHEN "t48"."started_on" IS NULL THEN
'the start date is missing' WHEN "t48"."done_on" < "t48"."started_on" THEN 'the dates are in the wrong order' WHEN
"t48"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t48".
"parameter_version"
FROM (SELECT "t47"."person_id", "t47"."episode_id", "t47"."started_on", "t47"."done_on", "t47"."ended_other_on", "t47"
."unknown_because", "t47"."sequence", "t47"."variant", "t47"."limit_variant", "t47"."limit_started_on", "t47".
"limit_due_on", "t47"."version", "t47"."due_on", "t47"."parameter_version", "t22"."record_begins_on"
FROM (SELECT "t45"."person_id", "t45"."episode_id", "t45"."started_on", "t45"."done_on", "t45"."ended_other_on", "t45"
."unknown_because", "t45"."sequence", "t45"."variant", "t45"."limit_variant", "t45"."limit_started_on", "t45".
"limit_due_on", "t45"."version", "t45"."limit_due_on" AS "due_on", "t45"."version" AS "parameter_version"
FROM (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on", "t44"."done_on", "t44"."ended_other_on", "t44"
."unknown_because", "t44"."sequence", "t44"."variant", "t12"."limit_variant", "t12"."limit_started_on", "t12".
"limit_due_on", "t12"."version"
FROM (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."done_on", "t42"."ended_other_on", "t42"
."unknown_because", 1 AS "sequence", 'all' AS "variant"
FROM (SELECT "t36"."person_id", "t36"."plan_id" AS "episode_id", "t36"."trigger_on" AS "started_on", CASE WHEN "t41".
"decided_on" < "t36"."trigger_on" THEN "t36"."trigger_on" ELSE "t41"."decided_on" END AS "done_on", "t36"."ended_on"
AS "ended_other_on", CASE WHEN ("t41"."decided_on" IS NULL) AND ("t41"."held_on" IS NOT NULL) THEN
'it is not recorded either way' ELSE CAST(NULL AS VARCHAR) END AS "unknown_because"
FROM (SELECT "t33"."person_id", "t33"."plan_id", "t33"."started_on", "t33"."ended_on", "t33"."initial_category", "t33"
."latest_category", "t33"."long_on", "t33"."again_plan", "t33"."as_at", CASE WHEN "t33"."again_plan" IS NOT NULL THEN
"t33"."started_on" ELSE "t33"."long_on" END AS "trigger_on"
FROM "t32" AS "t33"
WHERE ((CASE WHEN "t33"."again_plan" IS NOT NULL THEN "t33"."started_on" ELSE "t33"."long_on" END IS NULL) OR (CASE
WHEN "t33"."again_plan" IS NOT NULL THEN "t33"."started_on" ELSE "t33"."long_on" END <= "t33"."as_at")) AND (("t33".
"ended_on" IS NULL) OR ("t33"."ended_on" > "t33"."long_on") OR ("t33"."again_plan" IS NOT NULL))) AS "t36"
LEFT OUTER JOIN (SELECT "t39"."plan_id" AS "met_plan", MIN("t39"."decided_on") AS "decided_on", MIN("t39"."held_on")
AS "held_on"
FROM (SELECT "t38"."person_id", "t38"."plan_id", "t38"."started_on", "t38"."ended_on", "t38"."met_for", "t38".
"held_on", "t38"."decision", CASE WHEN "t38"."decision" IS NOT NULL THEN "t38"."held_on" ELSE CAST(NULL AS DATE) END
AS "decided_on"
FROM (SELECT "t37"."person_id", "t37"."plan_id", "t37"."started_on", "t37"."ended_on", "t11"."met_for", "t11".
"held_on", "t11"."decision"
FROM (SELECT "t33"."person_id", "t33"."plan_id", "t33"."started_on", "t33"."ended_on"
FROM "t32" AS "t33"
WHERE ((CASE WHEN "t33"."again_plan" IS NOT NULL THEN "t33"."started_on" ELSE "t33"."long_on" END IS NULL) OR (CASE
WHEN "t33"."again_plan" IS NOT NULL THEN "t33"."started_on" ELSE "t33"."long_on" END <= "t33"."as_at")) AND (("t33".
"ended_on" IS NULL) OR ("t33"."ended_on" > "t33"."long_on") OR ("t33"."again_plan" IS NOT NULL))) AS "t37"
INNER JOIN (SELECT "t3"."person_id" AS "met_for", "t3"."held_on", "t3"."decision"
FROM "legal_planning_meetings" AS "t3") AS "t11" ON "t37"."person_id" = "t11"."met_for" AND "t11"."held_on" >= "t37".
"started_on" AND (("t37"."ended_on" IS NULL) OR ("t11"."held_on" <= "t37"."ended_on"))) AS "t38") AS "t39" GROUP BY 1
) AS "t41" ON "t36"."plan_id" = "t41"."met_plan") AS "t42") AS "t44"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'legal_planning') AS "t12" ON "t44"."variant" = "t12"."limit_variant" AND "t44"."started_on"
= "t12"."limit_started_on") AS "t45") AS "t47" CROSS JOIN (SELECT MAX("t7"."from_on") AS "record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('legal_planning_meetings')) AS "t7") AS "t22") AS "t48";

-- measure CP03
SELECT CAST("t28"."period" AS VARCHAR) AS "period", CAST("t28"."person_id" AS VARCHAR) AS "person_id", CAST("t28".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t28"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CASE WHEN "t28"."born_on" IS NOT NULL THEN CAST(CAST(CASE WHEN "t28"."visited"
IS NULL THEN FALSE ELSE "t28"."seen_alone" END AS INT) AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END IS
NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CASE WHEN "t28"."born_on" IS NOT NULL
THEN CAST(CAST(CASE WHEN "t28"."visited" IS NULL THEN FALSE ELSE "t28"."seen_alone" END AS INT) AS DOUBLE PRECISION)
ELSE CAST(NULL AS DOUBLE PRECISION) END, 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CASE WHEN "t28"."born_on"
IS NOT NULL THEN CAST(CAST(CASE WHEN "t28"."visited" IS NULL THEN FALSE ELSE "t28"."seen_alone" END AS INT) AS
DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE PRECISION) AS
"unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t27"."person_id", "t27"."plan_id", "t27"."started_on", "t27"."ended_on", "t27"."conference_on", "t27".
"period", "t27"."to_on", "t27"."year_before_on", "t27"."born_on", "t27"."old_enough_on", "t27"."visited", "t27".
"visit_on", "t27"."next_on", "t27"."seen_alone", "t27"."from_on_right", "t27"."worker_id", "t27"."team_id"
FROM (SELECT "t26"."person_id", "t26"."plan_id", "t26"."started_on", "t26"."ended_on", "t26"."conference_on", "t26".
"period", "t26"."from_on", "t26"."to_on", "t26"."year_before_on", "t26"."born_on", "t26"."old_enough_on", "t26".
"visited", "t26"."visit_on", "t26"."next_on", "t26"."seen_alone", "t26"."held_by", "t26"."held_worker", "t26".
"held_team", "t26"."from_on_right", "t26"."until_on", "t26"."held_next", CASE WHEN ("t26"."until_on" IS NULL) OR (
"t26"."to_on" <= "t26"."until_on") THEN "t26"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t26".
"held_team" AS "team_id"
FROM (SELECT "t25"."person_id", "t25"."plan_id", "t25"."started_on", "t25"."ended_on", "t25"."conference_on", "t25".
"period", "t25"."from_on", "t25"."to_on", "t25"."year_before_on", "t25"."born_on", "t25"."old_enough_on", "t18".
"visited", "t18"."visit_on", "t18"."next_on", "t18"."seen_alone", "t10"."held_by", "t10"."held_worker", "t10".
"held_team", "t10"."from_on" AS "from_on_right", "t10"."until_on", "t10"."held_next"
FROM (SELECT *
FROM (SELECT "t22"."person_id", "t22"."plan_id", "t22"."started_on", "t22"."ended_on", "t22"."conference_on", "t22".
"period", "t22"."from_on", "t22"."to_on", "t22"."year_before_on", "t22"."born_on", "t22"."old_enough_on"
FROM (SELECT "t21"."person_id", "t21"."plan_id", "t21"."started_on", "t21"."ended_on", "t21"."conference_on", "t21".
"period", "t21"."from_on", "t21"."to_on", "t21"."year_before_on", "t21"."born_on", "t14"."shift_from", "t14".
"old_enough_on"
FROM (SELECT "t19"."person_id", "t19"."plan_id", "t19"."started_on", "t19"."ended_on", "t19"."conference_on", "t19".
"period", "t19"."from_on", "t19"."to_on", "t19"."year_before_on", "t19"."born_on"
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", "t6"."conference_on", "t7".
"period", "t7"."from_on", "t7"."to_on", "t7"."year_before_on", "t13"."born_person", "t13"."born_on", "t13".
"expected_on"
FROM "protection_spells" AS "t6"
INNER JOIN "periods" AS "t7" ON (("t6"."started_on" IS NULL) OR ("t6"."started_on" <= "t7"."to_on")) AND (("t6".
"ended_on" IS NULL) OR ("t6"."ended_on" > "t7"."to_on"))
LEFT OUTER JOIN (SELECT "t5"."person_id" AS "born_person", "t5"."born_on", "t5"."expected_on"
FROM "persons" AS "t5") AS "t13" ON "t6"."person_id" = "t13"."born_person") AS "t16"
WHERE ("t16"."born_on" IS NOT NULL) OR ("t16"."expected_on" IS NULL)) AS "t19") AS "t21"
LEFT OUTER JOIN (SELECT "t2"."started_on" AS "shift_from", "t2"."due_on" AS "old_enough_on"
FROM "deadlines" AS "t2"
WHERE "t2"."parameter" = 'seen_alone_from' AND "t2"."variant" = 'all') AS "t14" ON "t21"."born_on" = "t14".
"shift_from") AS "t22") AS "t23"
WHERE ("t23"."born_on" IS NULL) OR ("t23"."old_enough_on" <= "t23"."to_on")) AS "t25"
LEFT OUTER JOIN (SELECT "t15"."plan_id" AS "visited", "t15"."visit_on", "t15"."next_on", "t15"."seen_alone"
FROM (SELECT "t11"."visit_id", "t11"."person_id", "t11"."plan_id", "t11"."visit_on", "t11"."seen", "t11"."seen_alone"
, "t11"."bedroom", LEAD("t11"."visit_on") OVER (PARTITION BY "t11"."plan_id" ORDER BY "t11"."visit_on" ASC, "t11".
"visit_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM (SELECT *
FROM "cp_visits" AS "t1"
WHERE COALESCE("t1"."seen", TRUE) AND "t1"."plan_id" IS NOT NULL) AS "t11") AS "t15") AS "t18" ON "t25"."plan_id" =
"t18"."visited" AND "t18"."visit_on" <= "t25"."to_on" AND (("t18"."next_on" IS NULL) OR ("t18"."next_on" > "t25".
"to_on"))
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t10" ON "t25"."person_id" = "t10"."held_by" AND "t25"."to_on" >= "t10"."from_on"
AND (("t10"."held_next" IS NULL) OR ("t25"."to_on" < "t10"."held_next"))) AS "t26") AS "t27") AS "t28";

-- measure CP09
SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST("t15".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t15"."long_on" <= "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT
NULL THEN "t15"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t15"."long_on" <=
"t15"."to_on" AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t15".
"long_on" <= "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE "t15"."counted" END AS
DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t14"."person_id", "t14"."plan_id", "t14"."started_on", "t14"."ended_on", "t14"."initial_category", "t14"
."latest_category", "t14"."period", "t14"."to_on", "t14"."year_before_on", "t14"."from_on_right", "t14"."worker_id",
"t14"."team_id", "t14"."counted", "t14"."long_on"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t13"."period", "t13"."to_on", "t13"."year_before_on", "t13"."from_on_right", "t13"."worker_id",
"t13"."team_id", "t13"."counted", "t8"."shift_from", "t8"."long_on"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t11"."period", "t11"."to_on", "t11"."year_before_on", "t11"."from_on_right", CASE WHEN ("t11".
"until_on" IS NULL) OR ("t11"."to_on" <= "t11"."until_on") THEN "t11"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS
"worker_id", "t11"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."initial_category", "t10"
."latest_category", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t7"."held_by", "t7".
"held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t1"."person_id", "t1"."plan_id", "t1"."started_on", "t1"."ended_on", "t1"."initial_category", "t1".
"latest_category"
FROM "cp_plans" AS "t1"
WHERE NOT (COALESCE("t1"."other_authority", FALSE))) AS "t10"
INNER JOIN "periods" AS "t4" ON (("t10"."started_on" IS NULL) OR ("t10"."started_on" <= "t4"."to_on")) AND (("t10".
"ended_on" IS NULL) OR ("t10"."ended_on" > "t4"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t7" ON "t10"."person_id" = "t7"."held_by" AND "t4"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t4"."to_on" < "t7"."held_next"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "long_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_fifteen_months' AND "t0"."variant" = 'all') AS "t8" ON "t13"."started_on" = "t8"
."shift_from") AS "t14") AS "t15";

-- measure CP10
SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST("t15".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t15"."long_on" <= "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT
NULL THEN "t15"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t15"."long_on" <=
"t15"."to_on" AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t15".
"long_on" <= "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE "t15"."counted" END AS
DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t14"."person_id", "t14"."plan_id", "t14"."started_on", "t14"."ended_on", "t14"."initial_category", "t14"
."latest_category", "t14"."period", "t14"."to_on", "t14"."year_before_on", "t14"."from_on_right", "t14"."worker_id",
"t14"."team_id", "t14"."counted", "t14"."long_on"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t13"."period", "t13"."to_on", "t13"."year_before_on", "t13"."from_on_right", "t13"."worker_id",
"t13"."team_id", "t13"."counted", "t8"."shift_from", "t8"."long_on"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t11"."period", "t11"."to_on", "t11"."year_before_on", "t11"."from_on_right", CASE WHEN ("t11".
"until_on" IS NULL) OR ("t11"."to_on" <= "t11"."until_on") THEN "t11"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS
"worker_id", "t11"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."initial_category", "t10"
."latest_category", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t7"."held_by", "t7".
"held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t1"."person_id", "t1"."plan_id", "t1"."started_on", "t1"."ended_on", "t1"."initial_category", "t1".
"latest_category"
FROM "cp_plans" AS "t1"
WHERE NOT (COALESCE("t1"."other_authority", FALSE))) AS "t10"
INNER JOIN "periods" AS "t4" ON (("t10"."started_on" IS NULL) OR ("t10"."started_on" <= "t4"."to_on")) AND (("t10".
"ended_on" IS NULL) OR ("t10"."ended_on" > "t4"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t7" ON "t10"."person_id" = "t7"."held_by" AND "t4"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t4"."to_on" < "t7"."held_next"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "long_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_eighteen_months' AND "t0"."variant" = 'all') AS "t8" ON "t13"."started_on" = "t8"
."shift_from") AS "t14") AS "t15";

-- measure CP11
SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST("t15".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN CAST(CAST("t15"."last_on" < "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT
NULL THEN "t15"."counted" ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t15"."last_on" <
"t15"."to_on" AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST("t15".
"last_on" < "t15"."to_on" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE "t15"."counted" END AS
DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t14"."person_id", "t14"."plan_id", "t14"."started_on", "t14"."ended_on", "t14"."initial_category", "t14"
."latest_category", "t14"."period", "t14"."to_on", "t14"."year_before_on", "t14"."from_on_right", "t14"."worker_id",
"t14"."team_id", "t14"."counted", "t14"."last_on"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t13"."period", "t13"."to_on", "t13"."year_before_on", "t13"."from_on_right", "t13"."worker_id",
"t13"."team_id", "t13"."counted", "t8"."shift_from", "t8"."last_on"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t11"."period", "t11"."to_on", "t11"."year_before_on", "t11"."from_on_right", CASE WHEN ("t11".
"until_on" IS NULL) OR ("t11"."to_on" <= "t11"."until_on") THEN "t11"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS
"worker_id", "t11"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."initial_category", "t10"
."latest_category", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t7"."held_by", "t7".
"held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t1"."person_id", "t1"."plan_id", "t1"."started_on", "t1"."ended_on", "t1"."initial_category", "t1".
"latest_category"
FROM "cp_plans" AS "t1"
WHERE NOT (COALESCE("t1"."other_authority", FALSE))) AS "t10"
INNER JOIN "periods" AS "t4" ON (("t10"."started_on" IS NULL) OR ("t10"."started_on" <= "t4"."to_on")) AND (("t10".
"ended_on" IS NULL) OR ("t10"."ended_on" > "t4"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t7" ON "t10"."person_id" = "t7"."held_by" AND "t4"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t4"."to_on" < "t7"."held_next"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "last_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_two_years' AND "t0"."variant" = 'all') AS "t8" ON "t13"."started_on" = "t8".
"shift_from") AS "t14") AS "t15";

-- measure CP12
SELECT CAST("t16"."period" AS VARCHAR) AS "period", CAST("t16"."person_id" AS VARCHAR) AS "person_id", CAST("t16".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t16"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t16"."hit" IS NOT NULL THEN "t16"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t16"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t16"."hit" IS NOT NULL
THEN 0.0 ELSE "t16"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t15"."person_id", "t15"."plan_id", "t15"."started_on", "t15"."ended_on", "t15"."initial_category", "t15"
."latest_category", "t15"."period", "t15"."day", "t15"."worker_id", "t15"."team_id", "t15"."counted", "t15"."last_on"
, CASE WHEN "t15"."ended_on" >= "t15"."started_on" THEN CAST(CAST("t15"."ended_on" > "t15"."last_on" AS INT) AS
DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t14"."person_id", "t14"."plan_id", "t14"."started_on", "t14"."ended_on", "t14"."initial_category", "t14"
."latest_category", "t14"."period", "t14"."day", "t14"."worker_id", "t14"."team_id", "t14"."counted", "t14"."last_on"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t13"."period", "t13"."day", "t13"."worker_id", "t13"."team_id", "t13"."counted", "t8".
"shift_from", "t8"."last_on"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t11"."period", "t11"."day", CASE WHEN ("t11"."until_on" IS NULL) OR ("t11"."ended_on" <= "t11".
"until_on") THEN "t11"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t11"."held_team" AS "team_id",
1.0 AS "counted"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."initial_category", "t10"
."latest_category", "t4"."period", "t4"."day", "t7"."held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on",
"t7"."until_on", "t7"."held_next"
FROM (SELECT "t1"."person_id", "t1"."plan_id", "t1"."started_on", "t1"."ended_on", "t1"."initial_category", "t1".
"latest_category"
FROM "cp_plans" AS "t1"
WHERE NOT (COALESCE("t1"."other_authority", FALSE))) AS "t10"
INNER JOIN "period_days" AS "t4" ON "t10"."ended_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t7" ON "t10"."person_id" = "t7"."held_by" AND "t10"."ended_on" >= "t7"."from_on"
AND (("t7"."held_next" IS NULL) OR ("t10"."ended_on" < "t7"."held_next"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "last_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_two_years' AND "t0"."variant" = 'all') AS "t8" ON "t13"."started_on" = "t8".
"shift_from") AS "t14") AS "t15") AS "t16";

-- measure CP13
SELECT CAST("t16"."period" AS VARCHAR) AS "period", CAST("t16"."person_id" AS VARCHAR) AS "person_id", CAST("t16".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t16"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t16"."hit" IS NOT NULL THEN "t16"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t16"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t16"."hit" IS NOT NULL
THEN 0.0 ELSE "t16"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t15"."person_id", "t15"."plan_id", "t15"."started_on", "t15"."ended_on", "t15"."initial_category", "t15"
."latest_category", "t15"."period", "t15"."day", "t15"."worker_id", "t15"."team_id", "t15"."counted", "t15".
"short_until", CASE WHEN "t15"."ended_on" >= "t15"."started_on" THEN CAST(CAST("t15"."ended_on" <= "t15".
"short_until" AS INT) AS DOUBLE PRECISION) ELSE CAST(NULL AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t14"."person_id", "t14"."plan_id", "t14"."started_on", "t14"."ended_on", "t14"."initial_category", "t14"
."latest_category", "t14"."period", "t14"."day", "t14"."worker_id", "t14"."team_id", "t14"."counted", "t14".
"short_until"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t13"."period", "t13"."day", "t13"."worker_id", "t13"."team_id", "t13"."counted", "t8".
"shift_from", "t8"."short_until"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t11"."period", "t11"."day", CASE WHEN ("t11"."until_on" IS NULL) OR ("t11"."ended_on" <= "t11".
"until_on") THEN "t11"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t11"."held_team" AS "team_id",
1.0 AS "counted"
FROM (SELECT "t10"."person_id", "t10"."plan_id", "t10"."started_on", "t10"."ended_on", "t10"."initial_category", "t10"
."latest_category", "t4"."period", "t4"."day", "t7"."held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on",
"t7"."until_on", "t7"."held_next"
FROM (SELECT "t1"."person_id", "t1"."plan_id", "t1"."started_on", "t1"."ended_on", "t1"."initial_category", "t1".
"latest_category"
FROM "cp_plans" AS "t1"
WHERE NOT (COALESCE("t1"."other_authority", FALSE))) AS "t10"
INNER JOIN "period_days" AS "t4" ON "t10"."ended_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t7" ON "t10"."person_id" = "t7"."held_by" AND "t10"."ended_on" >= "t7"."from_on"
AND (("t7"."held_next" IS NULL) OR ("t10"."ended_on" < "t7"."held_next"))) AS "t11") AS "t13"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "short_until"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'protection_three_months' AND "t0"."variant" = 'all') AS "t8" ON "t13"."started_on" = "t8".
"shift_from") AS "t14") AS "t15") AS "t16";

-- measure CP15
SELECT CAST("t26"."period" AS VARCHAR) AS "period", CAST("t26"."person_id" AS VARCHAR) AS "person_id", CAST("t26".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t26"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t26"."hit" IS NOT NULL THEN "t26"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t26"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t26"."hit" IS NOT NULL
THEN 0.0 ELSE "t26"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t25"."person_id", "t25"."plan_id", "t25"."started_on", "t25"."ended_on", "t25"."initial_category", "t25"
."latest_category", "t25"."period", "t25"."day", "t25"."again_plan", "t25"."beside_plan", CASE WHEN ("t25"."until_on"
IS NULL) OR ("t25"."started_on" <= "t25"."until_on") THEN "t25"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS
"worker_id", "t25"."held_team" AS "team_id", 1.0 AS "counted", CASE WHEN ("t25"."again_plan" IS NULL) AND ("t25".
"beside_plan" IS NOT NULL) THEN CAST(NULL AS DOUBLE PRECISION) ELSE CAST(CAST("t25"."again_plan" IS NOT NULL AS INT)
AS DOUBLE PRECISION) END AS "hit"
FROM (SELECT "t13"."person_id", "t13"."plan_id", "t13"."started_on", "t13"."ended_on", "t13"."initial_category", "t13"
."latest_category", "t4"."period", "t4"."day", "t24"."again_plan", "t20"."beside_plan", "t6"."held_by", "t6".
"held_worker", "t6"."held_team", "t6"."from_on", "t6"."until_on", "t6"."held_next"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."started_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t14"."plan_id" AS "again_plan"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE)) AND "t0"."started_on" IS NOT NULL) AS "t14"
WHERE EXISTS(SELECT 1
FROM (SELECT "t19"."person_id" AS "earlier_person", "t19"."plan_id" AS "earlier_plan", "t19"."ended_on" AS
"earlier_ended_on", "t19"."again_until"
FROM (SELECT "t17"."person_id", "t17"."plan_id", "t17"."started_on", "t17"."ended_on", "t17"."initial_category", "t17"
."latest_category", "t17"."again_until"
FROM (SELECT "t16"."person_id", "t16"."plan_id", "t16"."started_on", "t16"."ended_on", "t16"."initial_category", "t16"
."latest_category", "t12"."shift_from", "t12"."again_until"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE)) AND "t0"."ended_on" IS NOT NULL) AS "t16"
LEFT OUTER JOIN (SELECT "t3"."started_on" AS "shift_from", "t3"."due_on" AS "again_until"
FROM "deadlines" AS "t3"
WHERE "t3"."parameter" = 'protection_again' AND "t3"."variant" = 'all') AS "t12" ON "t16"."ended_on" = "t12".
"shift_from") AS "t17") AS "t19") AS "t22"
WHERE "t14"."person_id" = "t22"."earlier_person" AND "t14"."plan_id" <> "t22"."earlier_plan" AND "t22".
"earlier_ended_on" <= "t14"."started_on" AND "t22"."again_until" >= "t14"."started_on")) AS "t24" ON "t13"."plan_id" =
"t24"."again_plan"
LEFT OUTER JOIN (SELECT "t13"."plan_id" AS "beside_plan"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE))) AS "t13"
WHERE EXISTS(SELECT 1
FROM (SELECT "t0"."person_id" AS "other_person", "t0"."plan_id" AS "other_plan", "t0"."started_on" AS "other_from"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE)) AND "t0"."ended_on" IS NULL) AS "t15"
WHERE "t13"."person_id" = "t15"."other_person" AND "t13"."plan_id" <> "t15"."other_plan" AND (("t15"."other_from" IS
NULL) OR ("t15"."other_from" < "t13"."started_on")))) AS "t20" ON "t13"."plan_id" = "t20"."beside_plan"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t6" ON "t13"."person_id" = "t6"."held_by" AND "t13"."started_on" >= "t6"."from_on"
AND (("t6"."held_next" IS NULL) OR ("t13"."started_on" < "t6"."held_next"))) AS "t25") AS "t26";

-- measure CP16
SELECT *
FROM (SELECT CAST("t13"."period" AS VARCHAR) AS "period", CAST("t13"."person_id" AS VARCHAR) AS "person_id", CAST(
CASE WHEN ("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on") THEN "t13"."held_worker" ELSE CAST(NULL AS
VARCHAR) END AS VARCHAR) AS "worker_id", CAST("t13"."held_team" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR)
AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(1.0 AS DOUBLE PRECISION) AS "hit", CAST(
0.0 AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS
"overdue"
FROM (SELECT "t11"."person_id", "t11"."plan_id", "t11"."started_on", "t11"."ended_on", "t11"."initial_category", "t11"
."latest_category", "t4"."period", "t4"."from_on", "t4"."to_on", "t4"."year_before_on", "t7"."held_by", "t7".
"held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE))) AS "t11"
INNER JOIN "periods" AS "t4" ON (("t11"."started_on" IS NULL) OR ("t11"."started_on" <= "t4"."to_on")) AND (("t11".
"ended_on" IS NULL) OR ("t11"."ended_on" > "t4"."to_on"))
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t7" ON "t11"."person_id" = "t7"."held_by" AND "t4"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t4"."to_on" < "t7"."held_next"))) AS "t13") AS "t15"
UNION ALL
SELECT *
FROM (SELECT CAST("t14"."period" AS VARCHAR) AS "period", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "person_id", CAST
(CAST(NULL AS VARCHAR) AS VARCHAR) AS "worker_id", CAST(CAST(NULL AS VARCHAR) AS VARCHAR) AS "team_id", CAST(CAST(
NULL AS VARCHAR) AS VARCHAR) AS "category", CAST(CAST("t14"."children" AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS
"counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST(0.0 AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS
DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t12"."period", "t12"."from_on", "t12"."to_on", "t12"."year_before_on", "t12"."population_id", "t12".
"counted_on", "t12"."children", "t12"."of_school_age", "t12"."source", "t12"."recorded_at", "t12"."recorded_by",
ROW_NUMBER() OVER (PARTITION BY "t12"."period" ORDER BY "t12"."counted_on" DESC NULLS LAST, "t12"."population_id" ASC
ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM (SELECT "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", "t10"."population_id", "t10".
"counted_on", "t10"."children", "t10"."of_school_age", "t10"."source", "t10"."recorded_at", "t10"."recorded_by"
FROM "periods" AS "t5"
INNER JOIN (SELECT *
FROM "population" AS "t3"
WHERE "t3"."children" IS NOT NULL) AS "t10" ON "t10"."counted_on" <= "t5"."to_on") AS "t12") AS "t14"
WHERE "t14"."place" = 0) AS "t16";

-- measure CP17
SELECT CAST("t8"."period" AS VARCHAR) AS "period", CAST("t8"."person_id" AS VARCHAR) AS "person_id", CAST(CASE WHEN (
"t8"."until_on" IS NULL) OR ("t8"."to_on" <= "t8"."until_on") THEN "t8"."held_worker" ELSE CAST(NULL AS VARCHAR) END
AS VARCHAR) AS "worker_id", CAST("t8"."held_team" AS VARCHAR) AS "team_id", CAST("t8"."latest_category" AS VARCHAR) AS
"category", CAST(CASE WHEN CAST(CAST("t8"."latest_category" <> "t8"."initial_category" AS INT) AS DOUBLE PRECISION) IS
NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE PRECISION) AS "counted", CAST(COALESCE(CAST(CAST("t8"."latest_category" <>
"t8"."initial_category" AS INT) AS DOUBLE PRECISION), 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN CAST(CAST(
"t8"."latest_category" <> "t8"."initial_category" AS INT) AS DOUBLE PRECISION) IS NOT NULL THEN 0.0 ELSE 1.0 END AS
DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t7"."person_id", "t7"."plan_id", "t7"."started_on", "t7"."ended_on", "t7"."initial_category", "t7".
"latest_category", "t3"."period", "t3"."from_on", "t3"."to_on", "t3"."year_before_on", "t5"."held_by", "t5".
"held_worker", "t5"."held_team", "t5"."from_on" AS "from_on_right", "t5"."until_on", "t5"."held_next"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE))) AS "t7"
INNER JOIN "periods" AS "t3" ON (("t7"."started_on" IS NULL) OR ("t7"."started_on" <= "t3"."to_on")) AND (("t7".
"ended_on" IS NULL) OR ("t7"."ended_on" > "t3"."to_on"))
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t5" ON "t7"."person_id" = "t5"."held_by" AND "t3"."to_on" >= "t5"."from_on" AND ((
"t5"."held_next" IS NULL) OR ("t3"."to_on" < "t5"."held_next"))) AS "t8";

-- measure CP18
SELECT CAST("t18"."period" AS VARCHAR) AS "period", CAST("t18"."person_id" AS VARCHAR) AS "person_id", CAST("t18".
"worker_id" AS VARCHAR) AS "worker_id", CAST("t18"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR) AS
VARCHAR) AS "category", CAST(CASE WHEN "t18"."hit" IS NOT NULL THEN "t18"."counted" ELSE 0.0 END AS DOUBLE PRECISION)
AS "counted", CAST(COALESCE("t18"."hit", 0.0) AS DOUBLE PRECISION) AS "hit", CAST(CASE WHEN "t18"."hit" IS NOT NULL
THEN 0.0 ELSE "t18"."counted" END AS DOUBLE PRECISION) AS "unknown", CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST
(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t17"."person_id", "t17"."plan_id", "t17"."period", "t17"."to_on", "t17"."action_id", "t17"."set_on",
"t17"."of_plan", "t17"."scored_on", "t17"."next_on", "t17"."specific", "t17"."measurable", "t17"."achievable", "t17".
"relevant", "t17"."time_bound", "t17"."scored_action", "t17"."worker_id", "t17"."team_id", 5.0 AS "counted", CAST(
CAST("t17"."specific" AS INT) AS DOUBLE PRECISION) + CAST(CAST("t17"."measurable" AS INT) AS DOUBLE PRECISION) + CAST
(CAST("t17"."achievable" AS INT) AS DOUBLE PRECISION) + CAST(CAST("t17"."relevant" AS INT) AS DOUBLE PRECISION) + CAST
(CAST("t17"."time_bound" AS INT) AS DOUBLE PRECISION) AS "hit"
FROM (SELECT "t16"."person_id", "t16"."plan_id", "t16"."period", "t16"."to_on", "t16"."action_id", "t16"."set_on",
"t16"."of_plan", "t16"."scored_on", "t16"."next_on", "t16"."specific", "t16"."measurable", "t16"."achievable", "t16".
"relevant", "t16"."time_bound", "t16"."scored_action", "t16"."worker_id", "t16"."team_id"
FROM (SELECT "t15"."person_id", "t15"."plan_id", "t15"."period", "t15"."to_on", "t15"."action_id", "t15"."set_on",
"t15"."of_plan", "t15"."scored_on", "t15"."next_on", "t15"."specific", "t15"."measurable", "t15"."achievable", "t15".
"relevant", "t15"."time_bound", "t15"."scored_action", "t15"."held_by", "t15"."held_worker", "t15"."held_team", "t15"
."from_on", "t15"."until_on", "t15"."held_next", CASE WHEN ("t15"."until_on" IS NULL) OR ("t15"."to_on" <= "t15".
"until_on") THEN "t15"."held_worker" ELSE CAST(NULL AS VARCHAR) END AS "worker_id", "t15"."held_team" AS "team_id"
FROM (SELECT "t12"."person_id", "t12"."plan_id", "t5"."period", "t5"."to_on", "t10"."action_id", "t10"."set_on", "t10"
."of_plan", "t14"."scored_on", "t14"."next_on", "t14"."specific", "t14"."measurable", "t14"."achievable", "t14".
"relevant", "t14"."time_bound", "t14"."scored_action", "t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8".
"from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on", "t0"."initial_category", "t0".
"latest_category"
FROM "cp_plans" AS "t0"
WHERE NOT (COALESCE("t0"."other_authority", FALSE))) AS "t12"
INNER JOIN "periods" AS "t5" ON (("t12"."started_on" IS NULL) OR ("t12"."started_on" <= "t5"."to_on")) AND (("t12".
"ended_on" IS NULL) OR ("t12"."ended_on" > "t5"."to_on"))
INNER JOIN (SELECT "t2"."action_id", "t2"."set_on", "t2"."plan_id" AS "of_plan"
FROM "plan_actions" AS "t2"
WHERE "t2"."plan_kind" = 'protection' AND "t2"."plan_id" IS NOT NULL) AS "t10" ON "t12"."plan_id" = "t10"."of_plan"
AND "t10"."set_on" <= "t5"."to_on"
LEFT OUTER JOIN (SELECT "t11"."scored_on", "t11"."next_on", "t11"."specific", "t11"."measurable", "t11"."achievable",
"t11"."relevant", "t11"."time_bound", "t11"."action_id" AS "scored_action"
FROM (SELECT "t4"."score_id", "t4"."action_id", "t4"."person_id", "t4"."scored_on", "t4"."scored_by", "t4"."assisted"
, "t4"."specific", "t4"."measurable", "t4"."achievable", "t4"."relevant", "t4"."time_bound", "t4"."recorded_at", "t4"
."recorded_by", LEAD("t4"."scored_on") OVER (PARTITION BY "t4"."action_id" ORDER BY "t4"."scored_on" ASC, "t4".
"score_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM "action_scores" AS "t4") AS "t11") AS "t14" ON "t10"."action_id" = "t14"."scored_action" AND "t14"."scored_on" <=
"t5"."to_on" AND (("t14"."next_on" IS NULL) OR ("t14"."next_on" > "t5"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t8" ON "t12"."person_id" = "t8"."held_by" AND "t5"."to_on" >= "t8"."from_on" AND (
("t8"."held_next" IS NULL) OR ("t5"."to_on" < "t8"."held_next"))) AS "t15") AS "t16") AS "t17") AS "t18";

-- measure CP19
SELECT *
FROM (SELECT CAST("t15"."period" AS VARCHAR) AS "period", CAST("t15"."person_id" AS VARCHAR) AS "person_id", CAST(
"t15"."worker_id" AS VARCHAR) AS "worker_id", CAST("t15"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(CAST(CAST("t15"."state" <> 'unknown' AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "counted", CAST(CAST(CAST("t15"."state" = 'met' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION
) AS "hit", CAST(CAST(CAST("t15"."state" = 'unknown' AS INT) AS DOUBLE PRECISION) AS DOUBLE PRECISION) AS "unknown",
CAST(0.0 AS DOUBLE PRECISION) AS "pending", CAST(0.0 AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t13"."standard", "t13"."person_id", "t13"."episode_id", "t13"."sequence", "t13"."variant", "t13".
"worker_id", "t13"."team_id", "t13"."started_on", "t13"."due_on", "t13"."done_on", "t13"."ended_other_on", "t13".
"unknown_because", "t13"."parameter_version", "t13"."as_at", "t13"."state", "t13"."dated_on", "t4"."period", "t4".
"day"
FROM (SELECT *
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t9"."as_at", CASE WHEN "t9"."unknown_because" IS NOT NULL THEN 'unknown' WHEN "t9".
"started_on" > "t9"."as_at" THEN CAST(NULL AS VARCHAR) WHEN ("t9"."done_on" <= "t9"."as_at") AND (("t9"."due_on" IS
NULL) OR ("t9"."done_on" <= "t9"."due_on")) THEN 'met' WHEN ("t9"."ended_other_on" <= "t9"."as_at") AND (("t9".
"due_on" IS NULL) OR ("t9"."ended_other_on" <= "t9"."due_on")) THEN 'ended' WHEN "t9"."due_on" < "t9"."as_at" THEN
'missed' ELSE 'pending' END AS "state", COALESCE("t9"."due_on", "t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'legal_planning') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
WHERE "t11"."state" IN ('met', 'missed', 'unknown') AND "t11"."dated_on" <= "t11"."as_at" AND (("t11"."due_on" IS NULL
) OR ("t11"."due_on" < "t11"."as_at"))) AS "t13"
INNER JOIN "period_days" AS "t4" ON "t13"."dated_on" = "t4"."day") AS "t15") AS "t16"
UNION ALL
SELECT *
FROM (SELECT CAST("t10"."period" AS VARCHAR) AS "period", CAST("t10"."person_id" AS VARCHAR) AS "person_id", CAST(
"t10"."worker_id" AS VARCHAR) AS "worker_id", CAST("t10"."team_id" AS VARCHAR) AS "team_id", CAST(CAST(NULL AS VARCHAR
) AS VARCHAR) AS "category", CAST(0.0 AS DOUBLE PRECISION) AS "counted", CAST(0.0 AS DOUBLE PRECISION) AS "hit", CAST
(0.0 AS DOUBLE PRECISION) AS "unknown", CAST((1.0 - CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10".
"started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10".
"ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on",
FALSE) AS INT) AS DOUBLE PRECISION)) - CAST(CAST("t10"."unknown_because" IS NOT NULL AS INT) AS DOUBLE PRECISION) AS
DOUBLE PRECISION) AS "pending", CAST(CAST(CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10".
"to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR
("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS INT) AS
DOUBLE PRECISION) AS DOUBLE PRECISION) AS "overdue"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'legal_planning') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";
