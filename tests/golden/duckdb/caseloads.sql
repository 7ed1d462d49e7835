-- measure CW01
SELECT CAST("t14"."period" AS TEXT) AS "period", CAST("t14"."person_id" AS TEXT) AS "person_id", CAST("t14".
"worker_id" AS TEXT) AS "worker_id", CAST("t14"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t14"."hit" IS NOT NULL THEN "t14"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t14"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t14"."hit" IS NOT NULL THEN 0.0 ELSE "t14"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t13"."period", "t13"."worker_id", "t13"."load", "t13"."team_id", "t13"."employed", "t13"."employed_in",
"t13"."fte", "t13"."stage_factor", CAST(NULL AS TEXT) AS "person_id", CASE WHEN "t13"."fte" > 0 THEN "t13"."fte" ELSE
1.0 END AS "counted", CASE WHEN "t13"."fte" > 0 THEN "t13"."load" ELSE CAST(NULL AS DOUBLE) END AS "hit"
FROM (SELECT "t12"."period", "t12"."worker_id", "t12"."load", "t12"."team_id", "t10"."employed", "t10"."employed_in",
"t10"."fte", "t10"."stage_factor"
FROM (SELECT "t8"."period", "t8"."worker_id", CAST(SUM(CAST("t8"."points" AS DECIMAL(18, 6))) AS DOUBLE) AS "load",
MAX("t8"."team_id") AS "team_id"
FROM (SELECT "t6"."person_id", "t6"."involvement_id", "t6"."worker_id", "t6"."team_id", "t6"."started_on", "t6".
"ended_on", "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on", 1.0 AS "points"
FROM (SELECT "t3"."person_id", "t3"."involvement_id", "t3"."worker_id", "t3"."team_id", "t3"."started_on", "t3".
"ended_on", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM "allocations" AS "t3"
INNER JOIN "periods" AS "t5" ON "t3"."started_on" <= "t5"."to_on" AND (("t3"."ended_on" IS NULL) OR ("t3"."ended_on" >
"t5"."to_on"))) AS "t6") AS "t8" GROUP BY 1, 2) AS "t12"
LEFT OUTER JOIN (SELECT "t7"."worker_id" AS "employed", "t7"."period" AS "employed_in", CAST(SUM(CAST("t7"."fte" AS
DECIMAL(18, 6))) AS DOUBLE) AS "fte", MIN(CASE WHEN "t7"."stage" = 'first year' THEN 0.9 ELSE 1.0 END) AS
"stage_factor"
FROM (SELECT "t4"."employment_id", "t4"."worker_id", "t4"."team_id", "t4"."role", "t4"."stage", "t4"."fte", "t4".
"agency", "t4"."started_on", "t4"."ended_on", "t4"."recorded_at", "t4"."recorded_by", "t5"."period", "t5"."from_on",
"t5"."to_on", "t5"."year_before_on"
FROM "employments" AS "t4"
INNER JOIN "periods" AS "t5" ON "t4"."started_on" <= "t5"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t5"."to_on"))) AS "t7" GROUP BY 1, 2) AS "t10" ON "t12"."worker_id" = "t10"."employed" AND "t12"."period" = "t10".
"employed_in") AS "t13") AS "t14";

-- measure CW02
SELECT CAST("t43"."period" AS TEXT) AS "period", CAST("t43"."person_id" AS TEXT) AS "person_id", CAST("t43".
"worker_id" AS TEXT) AS "worker_id", CAST("t43"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t43"."hit" IS NOT NULL THEN "t43"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t43"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t43"."hit" IS NOT NULL THEN 0.0 ELSE "t43"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t42"."period", "t42"."worker_id", "t42"."load", "t42"."team_id", "t42"."employed", "t42"."employed_in",
"t42"."fte", "t42"."stage_factor", CAST(NULL AS TEXT) AS "person_id", CASE WHEN "t42"."fte" > 0 THEN "t42"."fte" *
"t42"."stage_factor" * 100.0 ELSE 100.0 END AS "counted", CASE WHEN "t42"."fte" > 0 THEN "t42"."load" ELSE CAST(NULL
AS DOUBLE) END AS "hit"
FROM (SELECT "t41"."period", "t41"."worker_id", "t41"."load", "t41"."team_id", "t32"."employed", "t32"."employed_in",
"t32"."fte", "t32"."stage_factor"
FROM (SELECT "t39"."period", "t39"."worker_id", CAST(SUM(CAST("t39"."points" AS DECIMAL(18, 6))) AS DOUBLE) AS "load"
, MAX("t39"."team_id") AS "team_id"
FROM (SELECT "t38"."person_id", "t38"."involvement_id", "t38"."worker_id", "t38"."team_id", "t38"."started_on", "t38"
."ended_on", "t38"."period", "t38"."from_on", "t38"."to_on", "t38"."year_before_on", "t38"."no_longer_new_on", "t38".
"in_care_person", "t38"."in_care_period", "t38"."on_plan_person", "t38"."on_plan_period", "t38"."in_court_person",
"t38"."in_court_period", "t38"."points" * CASE WHEN (ROW_NUMBER() OVER (PARTITION BY "t38"."period", "t38".
"worker_id", "t38"."family" ORDER BY "t38"."points" DESC, "t38"."person_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) - 1) = 0 THEN 1.0 ELSE 0.5 END AS "points", "t38"."family_member", "t38"."family_id", "t38".
"family"
FROM (SELECT "t37"."person_id", "t37"."involvement_id", "t37"."worker_id", "t37"."team_id", "t37"."started_on", "t37"
."ended_on", "t37"."period", "t37"."from_on", "t37"."to_on", "t37"."year_before_on", "t37"."no_longer_new_on", "t37".
"in_care_person", "t37"."in_care_period", "t37"."on_plan_person", "t37"."on_plan_period", "t37"."in_court_person",
"t37"."in_court_period", "t37"."points", "t37"."family_member", "t37"."family_id", COALESCE("t37"."family_id", "t37".
"person_id") AS "family"
FROM (SELECT "t36"."person_id", "t36"."involvement_id", "t36"."worker_id", "t36"."team_id", "t36"."started_on", "t36"
."ended_on", "t36"."period", "t36"."from_on", "t36"."to_on", "t36"."year_before_on", "t36"."no_longer_new_on", "t36".
"in_care_person", "t36"."in_care_period", "t36"."on_plan_person", "t36"."on_plan_period", "t36"."in_court_person",
"t36"."in_court_period", "t36"."points", "t16"."family_member", "t16"."family_id"
FROM (SELECT "t34"."person_id", "t34"."involvement_id", "t34"."worker_id", "t34"."team_id", "t34"."started_on", "t34"
."ended_on", "t34"."period", "t34"."from_on", "t34"."to_on", "t34"."year_before_on", "t34"."no_longer_new_on", "t34".
"in_care_person", "t34"."in_care_period", "t34"."on_plan_person", "t34"."on_plan_period", "t34"."in_court_person",
"t34"."in_court_period", CASE WHEN "t34"."on_plan_person" IS NOT NULL THEN 7.0 WHEN "t34"."in_care_person" IS NOT NULL
THEN 6.0 ELSE 5.0 END + CASE WHEN "t34"."in_court_person" IS NOT NULL THEN 2.0 ELSE 0.0 END + CASE WHEN "t34".
"no_longer_new_on" > "t34"."to_on" THEN 1.0 ELSE 0.0 END AS "points"
FROM (SELECT "t29"."person_id", "t29"."involvement_id", "t29"."worker_id", "t29"."team_id", "t29"."started_on", "t29"
."ended_on", "t29"."period", "t29"."from_on", "t29"."to_on", "t29"."year_before_on", "t29"."no_longer_new_on", "t25".
"in_care_person", "t25"."in_care_period", "t26"."on_plan_person", "t26"."on_plan_period", "t33"."in_court_person",
"t33"."in_court_period"
FROM (SELECT "t24".* EXCLUDE ("shift_from")
FROM (SELECT "t10"."person_id", "t10"."involvement_id", "t10"."worker_id", "t10"."team_id", "t10"."started_on", "t10"
."ended_on", "t9"."period", "t9"."from_on", "t9"."to_on", "t9"."year_before_on", "t17"."shift_from", "t17".
"no_longer_new_on"
FROM "allocations" AS "t10"
INNER JOIN "periods" AS "t9" ON "t10"."started_on" <= "t9"."to_on" AND (("t10"."ended_on" IS NULL) OR ("t10".
"ended_on" > "t9"."to_on"))
LEFT OUTER JOIN (SELECT "t6"."started_on" AS "shift_from", "t6"."due_on" AS "no_longer_new_on"
FROM "deadlines" AS "t6"
WHERE "t6"."parameter" = 'new_to_worker' AND "t6"."variant" = 'all') AS "t17" ON "t10"."started_on" = "t17".
"shift_from") AS "t24") AS "t29"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t11"."person_id" AS "in_care_person", "t9"."period" AS "in_care_period"
FROM "care_periods" AS "t11"
INNER JOIN "periods" AS "t9" ON "t11"."started_on" <= "t9"."to_on" AND (("t11"."ended_on" IS NULL) OR ("t11".
"ended_on" > "t9"."to_on"))) AS "t20") AS "t25" ON "t29"."person_id" = "t25"."in_care_person" AND "t29"."period" =
"t25"."in_care_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t12"."person_id" AS "on_plan_person", "t9"."period" AS "on_plan_period"
FROM "cp_plans" AS "t12"
INNER JOIN "periods" AS "t9" ON "t12"."started_on" <= "t9"."to_on" AND (("t12"."ended_on" IS NULL) OR ("t12".
"ended_on" > "t9"."to_on"))) AS "t21") AS "t26" ON "t29"."person_id" = "t26"."on_plan_person" AND "t29"."period" =
"t26"."on_plan_period"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t18"."person_id" AS "in_court_person", "t9"."period" AS "in_court_period"
FROM (SELECT *
FROM "legal_statuses" AS "t7"
WHERE "t7"."status" = 'C1') AS "t18"
INNER JOIN "periods" AS "t9" ON "t18"."started_on" <= "t9"."to_on" AND (("t18"."ended_on" IS NULL) OR ("t18".
"ended_on" > "t9"."to_on"))) AS "t28") AS "t33" ON "t29"."person_id" = "t33"."in_court_person" AND "t29"."period" =
"t33"."in_court_period") AS "t34") AS "t36"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "family_member", MIN("t2"."family_id") AS "family_id"
FROM "families" AS "t2" GROUP BY 1) AS "t16" ON "t36"."person_id" = "t16"."family_member") AS "t37") AS "t38") AS
"t39" GROUP BY 1, 2) AS "t41"
LEFT OUTER JOIN (SELECT "t19"."worker_id" AS "employed", "t19"."period" AS "employed_in", CAST(SUM(CAST("t19"."fte" AS
DECIMAL(18, 6))) AS DOUBLE) AS "fte", MIN(CASE WHEN "t19"."stage" = 'first year' THEN 0.9 ELSE 1.0 END) AS
"stage_factor"
FROM (SELECT "t8"."employment_id", "t8"."worker_id", "t8"."team_id", "t8"."role", "t8"."stage", "t8"."fte", "t8".
"agency", "t8"."started_on", "t8"."ended_on", "t8"."recorded_at", "t8"."recorded_by", "t9"."period", "t9"."from_on",
"t9"."to_on", "t9"."year_before_on"
FROM "employments" AS "t8"
INNER JOIN "periods" AS "t9" ON "t8"."started_on" <= "t9"."to_on" AND (("t8"."ended_on" IS NULL) OR ("t8"."ended_on" >
"t9"."to_on"))) AS "t19" GROUP BY 1, 2) AS "t32" ON "t41"."worker_id" = "t32"."employed" AND "t41"."period" = "t32".
"employed_in") AS "t42") AS "t43";

-- measure CW06
SELECT CAST("t20"."period" AS TEXT) AS "period", CAST("t20"."person_id" AS TEXT) AS "person_id", CAST("t20".
"worker_id" AS TEXT) AS "worker_id", CAST("t20"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t20"."waiting_person" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS
DOUBLE) AS "counted", CAST(COALESCE(CAST("t20"."waiting_person" IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST
(CASE WHEN CAST("t20"."waiting_person" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS
"unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t17"."person_id", "t17"."period", "t17"."to_on", "t17"."year_before_on", "t17"."open_since", "t17".
"worker_id", "t17"."team_id", "t19"."waiting_person", "t19"."waiting_period"
FROM (SELECT "t14"."person_id", "t14"."period", "t14"."to_on", "t14"."year_before_on", "t14"."open_since", CASE WHEN (
"t14"."until_on" IS NULL) OR ("t14"."to_on" <= "t14"."until_on") THEN "t14"."held_worker" ELSE CAST(NULL AS TEXT) END
AS "worker_id", "t14"."held_team" AS "team_id"
FROM (SELECT "t13"."person_id", "t13"."period", "t13"."to_on", "t13"."year_before_on", "t13"."open_since", "t7".
"held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t10"."person_id", "t10"."period", "t10"."to_on", "t10"."year_before_on", MIN("t10"."started_on") AS
"open_since"
FROM (SELECT "t4"."person_id", "t4"."referral_id", "t4"."team_id", "t4"."started_on", "t4"."ended_on", "t5"."period",
"t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM "need_episodes" AS "t4"
INNER JOIN "periods" AS "t5" ON "t4"."started_on" <= "t5"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t5"."to_on"))) AS "t10" GROUP BY 1, 2, 3, 4) AS "t13"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t7" ON "t13"."person_id" = "t7"."held_by" AND "t13"."to_on" >= "t7"."from_on" AND (
("t7"."held_next" IS NULL) OR ("t13"."to_on" < "t7"."held_next"))) AS "t14") AS "t17"
LEFT OUTER JOIN (SELECT DISTINCT "t15"."person_id" AS "waiting_person", "t15"."period" AS "waiting_period"
FROM (SELECT "t11"."standard", "t11"."person_id", "t11"."episode_id", "t11"."sequence", "t11"."variant", "t11".
"worker_id", "t11"."team_id", "t11"."started_on", "t11"."due_on", "t11"."done_on", "t11"."ended_other_on", "t11".
"unknown_because", "t11"."parameter_version", "t11"."period", "t11"."from_on", "t11"."to_on", "t11"."year_before_on",
CAST(("t11"."unknown_because" IS NULL) AND ("t11"."started_on" <= "t11"."to_on") AND (("t11"."done_on" IS NULL) OR (
"t11"."done_on" > "t11"."to_on")) AND (("t11"."ended_other_on" IS NULL) OR ("t11"."ended_other_on" > "t11"."to_on"))
AND COALESCE("t11"."due_on" < "t11"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t11"."unknown_because" IS
NULL) AND ("t11"."started_on" <= "t11"."to_on") AND (("t11"."done_on" IS NULL) OR ("t11"."done_on" > "t11"."to_on"))
AND (("t11"."ended_other_on" IS NULL) OR ("t11"."ended_other_on" > "t11"."to_on")) AND COALESCE("t11"."due_on" < "t11"
."to_on", FALSE) AS DOUBLE)) - CAST("t11"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t11".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."worker_id",
"t9"."team_id", "t9"."started_on", "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t2"
WHERE "t2"."standard" = 'allocation') AS "t9"
INNER JOIN "periods" AS "t5" ON (("t9"."started_on" IS NULL) OR ("t9"."started_on" <= "t5"."to_on")) AND (("t9".
"done_on" IS NULL) OR ("t9"."done_on" > "t5"."to_on")) AND (("t9"."ended_other_on" IS NULL) OR ("t9"."ended_other_on"
> "t5"."to_on"))) AS "t11") AS "t15"
WHERE ("t15"."pending" + "t15"."overdue") > 0) AS "t19" ON "t17"."person_id" = "t19"."waiting_person" AND "t17".
"period" = "t19"."waiting_period") AS "t20";

-- measure CW07
SELECT CAST("t13"."period" AS TEXT) AS "period", CAST("t13"."person_id" AS TEXT) AS "person_id", CAST("t13".
"worker_id" AS TEXT) AS "worker_id", CAST("t13"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t13"."hit" IS NOT NULL THEN "t13"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t13"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t13"."hit" IS NOT NULL THEN 0.0 ELSE "t13"."counted"
END AS DOUBLE) AS "unknown", CAST("t13"."pending" AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t12"."person_id", "t12"."referral_id", "t12"."wanted_on", "t12"."ended_on", "t12"."given_on", "t12".
"sequence", "t12"."as_at", "t12"."pending", "t12"."stopped_on", "t12"."period", "t12"."day", CASE WHEN ("t12".
"until_on" IS NULL) OR ("t12"."stopped_on" <= "t12"."until_on") THEN "t12"."held_worker" ELSE CAST(NULL AS TEXT) END
AS "worker_id", "t12"."held_team" AS "team_id", 1.0 AS "counted", CASE WHEN "t12"."stopped_on" >= "t12"."wanted_on"
THEN CAST(DATE_DIFF('DAY', "t12"."wanted_on", "t12"."stopped_on") AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END AS "hit"
FROM (SELECT "t11"."person_id", "t11"."referral_id", "t11"."wanted_on", "t11"."ended_on", "t11"."given_on", "t11".
"sequence", "t11"."as_at", "t11"."pending", "t11"."stopped_on", "t4"."period", "t4"."day", "t8"."held_by", "t8".
"held_worker", "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t9"."person_id", "t9"."referral_id", "t9"."wanted_on", "t9"."ended_on", "t9"."given_on", "t9".
"sequence", "t9"."as_at", CAST(("t9"."given_on" IS NULL) OR ("t9"."given_on" > "t9"."as_at") AS DOUBLE) AS "pending",
LEAST(COALESCE("t9"."given_on", "t9"."ended_on", "t9"."as_at"), "t9"."as_at") AS "stopped_on"
FROM (SELECT "t5"."person_id", "t5"."referral_id", "t5"."wanted_on", "t5"."ended_on", "t5"."given_on", "t5".
"sequence", "t6"."as_at"
FROM "needs_for_worker" AS "t5" CROSS JOIN "snapshot_day" AS "t6") AS "t9"
WHERE NOT (COALESCE(("t9"."sequence" > 1) AND ("t9"."given_on" = "t9"."wanted_on"), FALSE))) AS "t11"
INNER JOIN "period_days" AS "t4" ON "t11"."wanted_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t8" ON "t11"."person_id" = "t8"."held_by" AND "t11"."stopped_on" >= "t8"."from_on"
AND (("t8"."held_next" IS NULL) OR ("t11"."stopped_on" < "t8"."held_next"))) AS "t12") AS "t13";

-- measure CW08
SELECT CAST("t6"."period" AS TEXT) AS "period", CAST("t6"."person_id" AS TEXT) AS "person_id", CAST("t6"."worker_id"
AS TEXT) AS "worker_id", CAST("t6"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(1.0 - "t6"."unknown" AS DOUBLE) AS "counted", CAST("t6"."pending" AS DOUBLE) AS "hit", CAST("t6"."unknown" AS
DOUBLE) AS "unknown", CAST("t6"."pending" AS DOUBLE) AS "pending", CAST("t6"."overdue" AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."standard", "t5"."person_id", "t5"."episode_id", "t5"."sequence", "t5"."variant", "t5"."worker_id",
"t5"."team_id", "t5"."started_on", "t5"."due_on", "t5"."done_on", "t5"."ended_other_on", "t5"."unknown_because", "t5"
."parameter_version", "t5"."period", "t5"."from_on", "t5"."to_on", "t5"."year_before_on", CAST(("t5".
"unknown_because" IS NULL) AND ("t5"."started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" >
"t5"."to_on")) AND (("t5"."ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5".
"due_on" < "t5"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t5"."unknown_because" IS NULL) AND ("t5".
"started_on" <= "t5"."to_on") AND (("t5"."done_on" IS NULL) OR ("t5"."done_on" > "t5"."to_on")) AND (("t5".
"ended_other_on" IS NULL) OR ("t5"."ended_other_on" > "t5"."to_on")) AND COALESCE("t5"."due_on" < "t5"."to_on", FALSE
) AS DOUBLE)) - CAST("t5"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t5"."unknown_because" IS NOT
NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t4"."standard", "t4"."person_id", "t4"."episode_id", "t4"."sequence", "t4"."variant", "t4"."worker_id",
"t4"."team_id", "t4"."started_on", "t4"."due_on", "t4"."done_on", "t4"."ended_other_on", "t4"."unknown_because", "t4"
."parameter_version", "t2"."period", "t2"."from_on", "t2"."to_on", "t2"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t0"
WHERE "t0"."standard" = 'waiting_review') AS "t4"
INNER JOIN "periods" AS "t2" ON (("t4"."started_on" IS NULL) OR ("t4"."started_on" <= "t2"."to_on")) AND (("t4".
"done_on" IS NULL) OR ("t4"."done_on" > "t2"."to_on")) AND (("t4"."ended_other_on" IS NULL) OR ("t4"."ended_other_on"
> "t2"."to_on"))) AS "t5") AS "t6";

-- measure CW09
WITH "t13" AS (SELECT "t12"."person_id", "t12"."period", "t12"."to_on", "t12"."year_before_on", "t12"."open_since",
"t8"."held_by", "t8"."held_worker", "t8"."held_team", "t8"."from_on", "t8"."until_on", "t8"."held_next"
FROM (SELECT "t10"."person_id", "t10"."period", "t10"."to_on", "t10"."year_before_on", MIN("t10"."started_on") AS
"open_since"
FROM (SELECT "t4"."person_id", "t4"."referral_id", "t4"."team_id", "t4"."started_on", "t4"."ended_on", "t5"."period",
"t5"."from_on", "t5"."to_on", "t5"."year_before_on"
FROM "need_episodes" AS "t4"
INNER JOIN "periods" AS "t5" ON "t4"."started_on" <= "t5"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t5"."to_on"))) AS "t10" GROUP BY 1, 2, 3, 4) AS "t12"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t8" ON "t12"."person_id" = "t8"."held_by" AND "t12"."to_on" >= "t8"."from_on" AND (
("t8"."held_next" IS NULL) OR ("t12"."to_on" < "t8"."held_next")))
SELECT CAST("t22"."period" AS TEXT) AS "period", CAST("t22"."person_id" AS TEXT) AS "person_id", CAST("t22".
"worker_id" AS TEXT) AS "worker_id", CAST("t22"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(COALESCE("t22"."workers", 0) >= 3 AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS
DOUBLE) AS "counted", CAST(COALESCE(CAST(COALESCE("t22"."workers", 0) >= 3 AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST
(CASE WHEN CAST(COALESCE("t22"."workers", 0) >= 3 AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown"
, CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t18"."person_id", "t18"."period", "t18"."to_on", "t18"."year_before_on", "t18"."open_since", "t18".
"worker_id", "t18"."team_id", "t21"."had_person", "t21"."had_period", "t21"."workers"
FROM (SELECT "t14"."person_id", "t14"."period", "t14"."to_on", "t14"."year_before_on", "t14"."open_since", CASE WHEN (
"t14"."until_on" IS NULL) OR ("t14"."to_on" <= "t14"."until_on") THEN "t14"."held_worker" ELSE CAST(NULL AS TEXT) END
AS "worker_id", "t14"."held_team" AS "team_id"
FROM "t13" AS "t14"
WHERE "t14"."open_since" <= "t14"."year_before_on") AS "t18"
LEFT OUTER JOIN (SELECT "t19"."person_id" AS "had_person", "t19"."period" AS "had_period", COUNT(DISTINCT "t19".
"given_worker") AS "workers"
FROM (SELECT "t16"."person_id", "t16"."period", "t16"."to_on", "t16"."year_before_on", "t9"."given_to", "t9".
"given_worker", "t9"."given_from", "t9"."given_until"
FROM (SELECT "t14"."person_id", "t14"."period", "t14"."to_on", "t14"."year_before_on"
FROM "t13" AS "t14"
WHERE "t14"."open_since" <= "t14"."year_before_on") AS "t16"
INNER JOIN (SELECT "t1"."person_id" AS "given_to", "t1"."worker_id" AS "given_worker", "t1"."started_on" AS
"given_from", "t1"."ended_on" AS "given_until"
FROM "allocations" AS "t1") AS "t9" ON "t16"."person_id" = "t9"."given_to" AND "t9"."given_from" <= "t16"."to_on" AND
(("t9"."given_until" IS NULL) OR ("t9"."given_until" > "t9"."given_from")) AND (("t9"."given_until" IS NULL) OR ("t9"
."given_until" > "t16"."year_before_on"))) AS "t19" GROUP BY 1, 2) AS "t21" ON "t18"."person_id" = "t21"."had_person"
AND "t18"."period" = "t21"."had_period") AS "t22";
