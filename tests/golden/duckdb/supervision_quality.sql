-- clock gateway_decision
SELECT 'gateway_decision' AS "standard", "t45"."person_id", "t45"."episode_id", "t45"."sequence", "t45"."variant",
"t45"."started_on", "t45"."due_on", "t45"."done_on", CASE WHEN "t45"."done_on" IS NOT NULL THEN CAST(NULL AS DATE)
ELSE "t45"."ended_other_on" END AS "ended_other_on", COALESCE(COALESCE("t45"."unknown_because", CASE WHEN ("t45".
"started_on" < "t45"."record_begins_on") AND NOT (COALESCE("t45"."done_on" <= "t45"."due_on", FALSE)) THEN
'it is older than its record' ELSE CAST(NULL AS TEXT) END), CASE WHEN "t45"."started_on" IS NULL THEN
'the start date is missing' WHEN "t45"."done_on" < "t45"."started_on" THEN 'the dates are in the wrong order' WHEN
"t45"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", "t45".
"parameter_version"
FROM (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on", "t44"."done_on", "t44"."sequence", "t44".
"variant", "t44"."ended_other_on", "t44"."unknown_because", "t44"."limit_variant", "t44"."limit_started_on", "t44".
"limit_due_on", "t44"."version", "t44"."due_on", "t44"."parameter_version", "t30"."record_begins_on"
FROM (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."done_on", "t42"."sequence", "t42".
"variant", "t42"."ended_other_on", "t42"."unknown_because", "t42"."limit_variant", "t42"."limit_started_on", "t42".
"limit_due_on", "t42"."version", "t42"."limit_due_on" AS "due_on", "t42"."version" AS "parameter_version"
FROM (SELECT "t41"."person_id", "t41"."episode_id", "t41"."started_on", "t41"."done_on", "t41"."sequence", "t41".
"variant", "t41"."ended_other_on", "t41"."unknown_because", "t22"."limit_variant", "t22"."limit_started_on", "t22".
"limit_due_on", "t22"."version"
FROM (SELECT "t39"."person_id", "t39"."episode_id", "t39"."started_on", "t39"."done_on", 1 AS "sequence", 'all' AS
"variant", CAST(NULL AS DATE) AS "ended_other_on", CAST(NULL AS TEXT) AS "unknown_because"
FROM (SELECT "t34"."person_id", "t34"."gateway" || ':' || "t34"."about" AS "episode_id", "t34"."on" AS "started_on",
CASE WHEN "t38"."decided_on" < "t34"."on" THEN "t34"."on" ELSE "t38"."decided_on" END AS "done_on"
FROM (SELECT "t32".* EXCLUDE ("shift_from")
FROM (SELECT "t31"."person_id", "t31"."about", "t31"."on", "t31"."gateway", "t23"."shift_from", "t23"."from_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t2"."person_id", "t2"."referral_id" AS "about", "t2"."ended_on" AS "on", 'closure' AS "gateway"
FROM "need_episodes" AS "t2"
WHERE "t2"."ended_on" IS NOT NULL) AS "t17"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t3"."person_id", "t3"."referral_id" AS "about", "t3"."started_on" AS "on", 'allocation' AS "gateway"
FROM "supervised_spells" AS "t3") AS "t9"
UNION ALL
SELECT *
FROM (SELECT "t4"."person_id", "t4"."enquiry_id" AS "about", "t4"."started_on" AS "on", 'enquiry' AS "gateway"
FROM "s47_enquiries" AS "t4") AS "t10") AS "t18") AS "t24"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t5"."person_id", "t5"."conference_id" AS "about", "t5"."held_on" AS "on", 'conference' AS "gateway"
FROM "initial_conferences" AS "t5"
WHERE "t5"."held_on" IS NOT NULL) AS "t19"
UNION ALL
SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."started_on" AS "on", 'step up' AS "gateway"
FROM "cp_plans" AS "t6") AS "t11") AS "t25"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."ended_on" AS "on", 'step down' AS "gateway"
FROM "cp_plans" AS "t6"
WHERE "t6"."ended_on" IS NOT NULL) AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t7"."person_id", "t7"."placement_id" AS "about", "t7"."started_on" AS "on", 'placement' AS "gateway"
FROM "care_placements" AS "t7") AS "t12") AS "t26") AS "t27") AS "t31"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "from_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'gateway_decided_before' AND "t1"."variant" = 'all') AS "t23" ON "t31"."on" = "t23".
"shift_from") AS "t32") AS "t34"
LEFT OUTER JOIN (SELECT "t36"."gateway" AS "found_gateway", "t36"."about" AS "found_about", "t36"."decided_on"
FROM (SELECT "t35"."gateway", "t35"."about", MIN("t35"."decided_on") AS "decided_on"
FROM (SELECT "t34"."person_id", "t34"."about", "t34"."on", "t34"."gateway", "t34"."from_on", "t21"."decided_for",
"t21"."decided_at", "t21"."decided_on"
FROM (SELECT "t32".* EXCLUDE ("shift_from")
FROM (SELECT "t31"."person_id", "t31"."about", "t31"."on", "t31"."gateway", "t23"."shift_from", "t23"."from_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t2"."person_id", "t2"."referral_id" AS "about", "t2"."ended_on" AS "on", 'closure' AS "gateway"
FROM "need_episodes" AS "t2"
WHERE "t2"."ended_on" IS NOT NULL) AS "t17"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t3"."person_id", "t3"."referral_id" AS "about", "t3"."started_on" AS "on", 'allocation' AS "gateway"
FROM "supervised_spells" AS "t3") AS "t9"
UNION ALL
SELECT *
FROM (SELECT "t4"."person_id", "t4"."enquiry_id" AS "about", "t4"."started_on" AS "on", 'enquiry' AS "gateway"
FROM "s47_enquiries" AS "t4") AS "t10") AS "t18") AS "t24"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t5"."person_id", "t5"."conference_id" AS "about", "t5"."held_on" AS "on", 'conference' AS "gateway"
FROM "initial_conferences" AS "t5"
WHERE "t5"."held_on" IS NOT NULL) AS "t19"
UNION ALL
SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."started_on" AS "on", 'step up' AS "gateway"
FROM "cp_plans" AS "t6") AS "t11") AS "t25"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."plan_id" AS "about", "t6"."ended_on" AS "on", 'step down' AS "gateway"
FROM "cp_plans" AS "t6"
WHERE "t6"."ended_on" IS NOT NULL) AS "t20"
UNION ALL
SELECT *
FROM (SELECT "t7"."person_id", "t7"."placement_id" AS "about", "t7"."started_on" AS "on", 'placement' AS "gateway"
FROM "care_placements" AS "t7") AS "t12") AS "t26") AS "t27") AS "t31"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "from_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'gateway_decided_before' AND "t1"."variant" = 'all') AS "t23" ON "t31"."on" = "t23".
"shift_from") AS "t32") AS "t34"
INNER JOIN (SELECT "t8"."person_id" AS "decided_for", "t8"."gateway" AS "decided_at", "t8"."decided_on"
FROM "gateway_decisions" AS "t8") AS "t21" ON "t34"."person_id" = "t21"."decided_for" AND "t34"."gateway" = "t21".
"decided_at" AND "t21"."decided_on" >= "t34"."from_on") AS "t35" GROUP BY 1, 2) AS "t36") AS "t38" ON "t34"."gateway"
= "t38"."found_gateway" AND "t34"."about" = "t38"."found_about") AS "t39") AS "t41"
LEFT OUTER JOIN (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1"."due_on" AS
"limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'gateway_decision') AS "t22" ON "t41"."variant" = "t22"."limit_variant" AND "t41".
"started_on" = "t22"."limit_started_on") AS "t42") AS "t44" CROSS JOIN (SELECT MAX("t14"."from_on") AS
"record_begins_on"
FROM (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('gateway_decisions')) AS "t14") AS "t30") AS "t45";

-- measure MO02
SELECT CAST("t21"."period" AS TEXT) AS "period", CAST("t21"."person_id" AS TEXT) AS "person_id", CAST(CASE WHEN (
"t21"."until_on" IS NULL) OR ("t21"."to_on" <= "t21"."until_on") THEN "t21"."held_worker" ELSE CAST(NULL AS TEXT) END
AS TEXT) AS "worker_id", CAST("t21"."held_team" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category"
, CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN "t21"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(
"t21"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN 0.0 ELSE "t21"."counted" END AS
DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t20"."person_id", "t20"."period", "t20"."to_on", "t20"."long_person", "t20"."long_period", "t20".
"counted", "t20"."hit", "t5"."held_by", "t5"."held_worker", "t5"."held_team", "t5"."from_on", "t5"."until_on", "t5".
"held_next"
FROM (SELECT "t18".* EXCLUDE ("unknown")
FROM (SELECT "t17"."person_id", "t17"."period", "t17"."to_on", "t17"."unknown", "t17"."long_person", "t17".
"long_period", 1.0 AS "counted", CASE WHEN ("t17"."unknown" = 0) OR ("t17"."long_person" IS NOT NULL) THEN CAST("t17"
."long_person" IS NOT NULL AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END AS "hit"
FROM (SELECT "t16"."person_id", "t16"."period", "t16"."to_on", "t16"."unknown", "t13"."long_person", "t13".
"long_period"
FROM (SELECT "t14"."person_id", "t14"."period", "t14"."to_on", MAX("t14"."unknown") AS "unknown"
FROM (SELECT "t10"."standard", "t10"."person_id", "t10"."episode_id", "t10"."sequence", "t10"."variant", "t10".
"worker_id", "t10"."team_id", "t10"."started_on", "t10"."due_on", "t10"."done_on", "t10"."ended_other_on", "t10".
"unknown_because", "t10"."parameter_version", "t10"."period", "t10"."from_on", "t10"."to_on", "t10"."year_before_on",
CAST(("t10"."unknown_because" IS NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR (
"t10"."done_on" > "t10"."to_on")) AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on"))
AND COALESCE("t10"."due_on" < "t10"."to_on", FALSE) AS DOUBLE) AS "overdue", (1.0 - CAST(("t10"."unknown_because" IS
NULL) AND ("t10"."started_on" <= "t10"."to_on") AND (("t10"."done_on" IS NULL) OR ("t10"."done_on" > "t10"."to_on"))
AND (("t10"."ended_other_on" IS NULL) OR ("t10"."ended_other_on" > "t10"."to_on")) AND COALESCE("t10"."due_on" < "t10"
."to_on", FALSE) AS DOUBLE)) - CAST("t10"."unknown_because" IS NOT NULL AS DOUBLE) AS "pending", CAST("t10".
"unknown_because" IS NOT NULL AS DOUBLE) AS "unknown"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t3"."period", "t3"."from_on", "t3"."to_on", "t3"."year_before_on"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'oversight') AS "t8"
INNER JOIN "periods" AS "t3" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t3"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t3"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t3"."to_on"))) AS "t10") AS "t14" GROUP BY 1, 2, 3) AS "t16"
LEFT OUTER JOIN (SELECT DISTINCT "t11"."gap_person" AS "long_person", "t11"."period" AS "long_period"
FROM (SELECT "t9"."gap_person", "t9"."gap_from", "t9"."gap_due", "t9"."gap_until", "t3"."period", "t3"."from_on", "t3"
."to_on", "t3"."year_before_on"
FROM (SELECT "t1"."person_id" AS "gap_person", "t1"."started_on" AS "gap_from", "t1"."due_on" AS "gap_due", COALESCE(
"t1"."done_on", "t1"."ended_other_on") AS "gap_until"
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'oversight' AND "t1"."due_on" IS NOT NULL AND "t1"."unknown_because" IS NULL) AS "t9"
INNER JOIN "periods" AS "t3" ON "t9"."gap_from" <= "t3"."to_on" AND (("t9"."gap_until" IS NULL) OR ("t9"."gap_until" >
"t3"."year_before_on"))) AS "t11"
WHERE DATE_DIFF('DAY', "t11"."gap_from", LEAST("t11"."gap_until", "t11"."to_on")) > (DATE_DIFF('DAY', "t11".
"gap_from", "t11"."gap_due") * 2)) AS "t13" ON "t16"."person_id" = "t13"."long_person" AND "t16"."period" = "t13".
"long_period") AS "t17") AS "t18") AS "t20"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t5" ON "t20"."person_id" = "t5"."held_by" AND "t20"."to_on" >= "t5"."from_on" AND (
("t5"."held_next" IS NULL) OR ("t20"."to_on" < "t5"."held_next"))) AS "t21";

-- measure MO04
WITH "t29" AS (SELECT "t28"."absence_id", "t28"."worker_id", "t28"."reason", "t28"."first_on", "t28"."last_on", "t28"
."recorded_at", "t28"."recorded_by", "t28"."long_on", "t7"."as_at"
FROM (SELECT "t25".* EXCLUDE ("shift_from")
FROM (SELECT "t8"."absence_id", "t8"."worker_id", "t8"."reason", "t8"."first_on", "t8"."last_on", "t8"."recorded_at",
"t8"."recorded_by", "t20"."shift_from", "t20"."long_on"
FROM "absences" AS "t8"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "long_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'long_absence' AND "t0"."variant" = 'all') AS "t20" ON "t8"."first_on" = "t20"."shift_from")
AS "t25") AS "t28" CROSS JOIN "snapshot_day" AS "t7")
SELECT CAST("t68"."period" AS TEXT) AS "period", CAST("t68"."person_id" AS TEXT) AS "person_id", CAST("t68".
"worker_id" AS TEXT) AS "worker_id", CAST("t68"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t68"."hit" IS NOT NULL THEN "t68"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t68"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t68"."hit" IS NOT NULL THEN 0.0 ELSE "t68"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t67"."worker_id", "t67"."period", "t67"."to_on", "t67"."team_id", "t67"."started_on", "t67".
"in_first_year", "t67"."unsaid", "t67"."back_on", "t67"."own_session_on", "t67"."own", "t67"."own_due_on", "t67".
"own_early_on", "t67"."perhaps_session_on", "t67"."perhaps", "t67"."perhaps_due_on", "t67"."perhaps_early_on", CAST(
NULL AS TEXT) AS "person_id", 1.0 AS "counted", CASE WHEN CASE WHEN COALESCE("t67"."in_first_year" > 0, FALSE) OR (
"t67"."unsaid" > 0) THEN "t67"."own_early_on" ELSE "t67"."own_due_on" END >= "t67"."to_on" THEN 1.0 WHEN CASE WHEN
COALESCE("t67"."in_first_year" > 0, FALSE) THEN "t67"."perhaps_early_on" ELSE "t67"."perhaps_due_on" END >= "t67".
"to_on" THEN CAST(NULL AS DOUBLE) ELSE 0.0 END AS "hit"
FROM (SELECT "t66".* EXCLUDE ("shift_from")
FROM (SELECT "t65"."worker_id", "t65"."period", "t65"."to_on", "t65"."team_id", "t65"."started_on", "t65".
"in_first_year", "t65"."unsaid", "t65"."back_on", "t65"."own_session_on", "t65"."own", "t65"."own_due_on", "t65".
"own_early_on", "t65"."perhaps_session_on", "t65"."perhaps", "t65"."perhaps_due_on", "t16"."shift_from", "t16".
"perhaps_early_on"
FROM (SELECT "t63".* EXCLUDE ("shift_from")
FROM (SELECT "t62"."worker_id", "t62"."period", "t62"."to_on", "t62"."team_id", "t62"."started_on", "t62".
"in_first_year", "t62"."unsaid", "t62"."back_on", "t62"."own_session_on", "t62"."own", "t62"."own_due_on", "t62".
"own_early_on", "t62"."perhaps_session_on", "t62"."perhaps", "t17"."shift_from", "t17"."perhaps_due_on"
FROM (SELECT "t60"."worker_id", "t60"."period", "t60"."to_on", "t60"."team_id", "t60"."started_on", "t60".
"in_first_year", "t60"."unsaid", "t60"."back_on", "t60"."own_session_on", "t60"."own", "t60"."own_due_on", "t60".
"own_early_on", "t60"."perhaps_session_on", GREATEST("t60"."perhaps_session_on", "t60"."back_on", "t60"."started_on")
AS "perhaps"
FROM (SELECT "t59".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t55"."worker_id", "t55"."period", "t55"."to_on", "t55"."team_id", "t55"."started_on", "t55".
"in_first_year", "t55"."unsaid", "t55"."back_on", "t55"."own_session_on", "t55"."own", "t55"."own_due_on", "t55".
"own_early_on", "t58"."last_worker", "t58"."last_period", "t58"."perhaps_session_on"
FROM (SELECT "t53".* EXCLUDE ("shift_from")
FROM (SELECT "t52"."worker_id", "t52"."period", "t52"."to_on", "t52"."team_id", "t52"."started_on", "t52".
"in_first_year", "t52"."unsaid", "t52"."back_on", "t52"."own_session_on", "t52"."own", "t52"."own_due_on", "t18".
"shift_from", "t18"."own_early_on"
FROM (SELECT "t50".* EXCLUDE ("shift_from")
FROM (SELECT "t49"."worker_id", "t49"."period", "t49"."to_on", "t49"."team_id", "t49"."started_on", "t49".
"in_first_year", "t49"."unsaid", "t49"."back_on", "t49"."own_session_on", "t49"."own", "t19"."shift_from", "t19".
"own_due_on"
FROM (SELECT "t47"."worker_id", "t47"."period", "t47"."to_on", "t47"."team_id", "t47"."started_on", "t47".
"in_first_year", "t47"."unsaid", "t47"."back_on", "t47"."own_session_on", GREATEST("t47"."own_session_on", "t47".
"back_on", "t47"."started_on") AS "own"
FROM (SELECT "t46".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t42"."worker_id", "t42"."period", "t42"."to_on", "t42"."team_id", "t42"."started_on", "t42".
"in_first_year", "t42"."unsaid", "t42"."back_on", "t45"."last_worker", "t45"."last_period", "t45"."own_session_on"
FROM (SELECT "t40".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t39"."last_worker", "t39"."last_period", "t39"."back_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
LEFT OUTER JOIN (SELECT "t37"."worker_id" AS "last_worker", "t37"."period" AS "last_period", MAX("t37"."event_on") AS
"back_on"
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t36"."event_worker", "t36"."event_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
INNER JOIN (SELECT "t30"."worker_id" AS "event_worker", "t30"."last_on" AS "event_on"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at") AND "t30"."last_on" IS NOT NULL) AS "t36" ON "t32".
"worker_id" = "t36"."event_worker" AND "t36"."event_on" <= "t32"."to_on") AS "t37" GROUP BY 1, 2) AS "t39" ON "t32".
"worker_id" = "t39"."last_worker" AND "t32"."period" = "t39"."last_period") AS "t40") AS "t42"
LEFT OUTER JOIN (SELECT "t43"."worker_id" AS "last_worker", "t43"."period" AS "last_period", MAX("t43"."event_on") AS
"own_session_on"
FROM (SELECT "t42"."worker_id", "t42"."period", "t42"."to_on", "t42"."team_id", "t42"."started_on", "t42".
"in_first_year", "t42"."unsaid", "t42"."back_on", "t22"."event_worker", "t22"."event_on"
FROM (SELECT "t40".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t39"."last_worker", "t39"."last_period", "t39"."back_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
LEFT OUTER JOIN (SELECT "t37"."worker_id" AS "last_worker", "t37"."period" AS "last_period", MAX("t37"."event_on") AS
"back_on"
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t36"."event_worker", "t36"."event_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
INNER JOIN (SELECT "t30"."worker_id" AS "event_worker", "t30"."last_on" AS "event_on"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at") AND "t30"."last_on" IS NOT NULL) AS "t36" ON "t32".
"worker_id" = "t36"."event_worker" AND "t36"."event_on" <= "t32"."to_on") AS "t37" GROUP BY 1, 2) AS "t39" ON "t32".
"worker_id" = "t39"."last_worker" AND "t32"."period" = "t39"."last_period") AS "t40") AS "t42"
INNER JOIN (SELECT "t1"."worker_id" AS "event_worker", "t1"."held_on" AS "event_on"
FROM "supervisions" AS "t1"
WHERE "t1"."kind" <> 'group') AS "t22" ON "t42"."worker_id" = "t22"."event_worker" AND "t22"."event_on" <= "t42".
"to_on") AS "t43" GROUP BY 1, 2) AS "t45" ON "t42"."worker_id" = "t45"."last_worker" AND "t42"."period" = "t45".
"last_period") AS "t46") AS "t47") AS "t49"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "own_due_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision' AND "t0"."variant" = 'all') AS "t19" ON "t49"."own" = "t19".
"shift_from") AS "t50") AS "t52"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "own_early_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision_first_year' AND "t0"."variant" = 'all') AS "t18" ON "t52"."own" = "t18"
."shift_from") AS "t53") AS "t55"
LEFT OUTER JOIN (SELECT "t56"."worker_id" AS "last_worker", "t56"."period" AS "last_period", MAX("t56"."event_on") AS
"perhaps_session_on"
FROM (SELECT "t55"."worker_id", "t55"."period", "t55"."to_on", "t55"."team_id", "t55"."started_on", "t55".
"in_first_year", "t55"."unsaid", "t55"."back_on", "t55"."own_session_on", "t55"."own", "t55"."own_due_on", "t55".
"own_early_on", "t24"."event_worker", "t24"."event_on"
FROM (SELECT "t53".* EXCLUDE ("shift_from")
FROM (SELECT "t52"."worker_id", "t52"."period", "t52"."to_on", "t52"."team_id", "t52"."started_on", "t52".
"in_first_year", "t52"."unsaid", "t52"."back_on", "t52"."own_session_on", "t52"."own", "t52"."own_due_on", "t18".
"shift_from", "t18"."own_early_on"
FROM (SELECT "t50".* EXCLUDE ("shift_from")
FROM (SELECT "t49"."worker_id", "t49"."period", "t49"."to_on", "t49"."team_id", "t49"."started_on", "t49".
"in_first_year", "t49"."unsaid", "t49"."back_on", "t49"."own_session_on", "t49"."own", "t19"."shift_from", "t19".
"own_due_on"
FROM (SELECT "t47"."worker_id", "t47"."period", "t47"."to_on", "t47"."team_id", "t47"."started_on", "t47".
"in_first_year", "t47"."unsaid", "t47"."back_on", "t47"."own_session_on", GREATEST("t47"."own_session_on", "t47".
"back_on", "t47"."started_on") AS "own"
FROM (SELECT "t46".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t42"."worker_id", "t42"."period", "t42"."to_on", "t42"."team_id", "t42"."started_on", "t42".
"in_first_year", "t42"."unsaid", "t42"."back_on", "t45"."last_worker", "t45"."last_period", "t45"."own_session_on"
FROM (SELECT "t40".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t39"."last_worker", "t39"."last_period", "t39"."back_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
LEFT OUTER JOIN (SELECT "t37"."worker_id" AS "last_worker", "t37"."period" AS "last_period", MAX("t37"."event_on") AS
"back_on"
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t36"."event_worker", "t36"."event_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
INNER JOIN (SELECT "t30"."worker_id" AS "event_worker", "t30"."last_on" AS "event_on"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at") AND "t30"."last_on" IS NOT NULL) AS "t36" ON "t32".
"worker_id" = "t36"."event_worker" AND "t36"."event_on" <= "t32"."to_on") AS "t37" GROUP BY 1, 2) AS "t39" ON "t32".
"worker_id" = "t39"."last_worker" AND "t32"."period" = "t39"."last_period") AS "t40") AS "t42"
LEFT OUTER JOIN (SELECT "t43"."worker_id" AS "last_worker", "t43"."period" AS "last_period", MAX("t43"."event_on") AS
"own_session_on"
FROM (SELECT "t42"."worker_id", "t42"."period", "t42"."to_on", "t42"."team_id", "t42"."started_on", "t42".
"in_first_year", "t42"."unsaid", "t42"."back_on", "t22"."event_worker", "t22"."event_on"
FROM (SELECT "t40".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t39"."last_worker", "t39"."last_period", "t39"."back_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
LEFT OUTER JOIN (SELECT "t37"."worker_id" AS "last_worker", "t37"."period" AS "last_period", MAX("t37"."event_on") AS
"back_on"
FROM (SELECT "t32"."worker_id", "t32"."period", "t32"."to_on", "t32"."team_id", "t32"."started_on", "t32".
"in_first_year", "t32"."unsaid", "t36"."event_worker", "t36"."event_on"
FROM (SELECT "t27"."worker_id", "t27"."period", "t27"."to_on", MAX("t27"."team_id") AS "team_id", MIN("t27".
"started_on") AS "started_on", SUM(CAST("t27"."stage" = 'first year' AS INT)) AS "in_first_year", SUM(CAST(("t27".
"stage" IS NULL) AND ("t27"."role" = 'social worker') AS INT)) AS "unsaid"
FROM (SELECT "t23"."employment_id", "t23"."worker_id", "t23"."team_id", "t23"."role", "t23"."stage", "t23"."fte",
"t23"."agency", "t23"."started_on", "t23"."ended_on", "t23"."recorded_at", "t23"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t2"
WHERE "t2"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t23"
INNER JOIN "periods" AS "t6" ON "t23"."started_on" <= "t6"."to_on" AND (("t23"."ended_on" IS NULL) OR ("t23".
"ended_on" > "t6"."to_on"))) AS "t27" GROUP BY 1, 2, 3) AS "t32"
ANTI JOIN (SELECT "t30"."worker_id" AS "away_worker", "t30"."first_on" AS "away_from", "t30"."last_on" AS "away_until"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at")) AS "t35" ON "t32"."worker_id" = "t35".
"away_worker" AND "t35"."away_from" <= "t32"."to_on" AND (("t35"."away_until" IS NULL) OR ("t35"."away_until" >= "t32"
."to_on"))
INNER JOIN (SELECT "t30"."worker_id" AS "event_worker", "t30"."last_on" AS "event_on"
FROM "t29" AS "t30"
WHERE "t30"."long_on" <= COALESCE("t30"."last_on", "t30"."as_at") AND "t30"."last_on" IS NOT NULL) AS "t36" ON "t32".
"worker_id" = "t36"."event_worker" AND "t36"."event_on" <= "t32"."to_on") AS "t37" GROUP BY 1, 2) AS "t39" ON "t32".
"worker_id" = "t39"."last_worker" AND "t32"."period" = "t39"."last_period") AS "t40") AS "t42"
INNER JOIN (SELECT "t1"."worker_id" AS "event_worker", "t1"."held_on" AS "event_on"
FROM "supervisions" AS "t1"
WHERE "t1"."kind" <> 'group') AS "t22" ON "t42"."worker_id" = "t22"."event_worker" AND "t22"."event_on" <= "t42".
"to_on") AS "t43" GROUP BY 1, 2) AS "t45" ON "t42"."worker_id" = "t45"."last_worker" AND "t42"."period" = "t45".
"last_period") AS "t46") AS "t47") AS "t49"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "own_due_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision' AND "t0"."variant" = 'all') AS "t19" ON "t49"."own" = "t19".
"shift_from") AS "t50") AS "t52"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "own_early_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision_first_year' AND "t0"."variant" = 'all') AS "t18" ON "t52"."own" = "t18"
."shift_from") AS "t53") AS "t55"
INNER JOIN (SELECT "t1"."worker_id" AS "event_worker", "t1"."held_on" AS "event_on"
FROM "supervisions" AS "t1"
WHERE COALESCE("t1"."kind", '') <> 'group') AS "t24" ON "t55"."worker_id" = "t24"."event_worker" AND "t24"."event_on"
<= "t55"."to_on") AS "t56" GROUP BY 1, 2) AS "t58" ON "t55"."worker_id" = "t58"."last_worker" AND "t55"."period" =
"t58"."last_period") AS "t59") AS "t60") AS "t62"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "perhaps_due_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision' AND "t0"."variant" = 'all') AS "t17" ON "t62"."perhaps" = "t17".
"shift_from") AS "t63") AS "t65"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "perhaps_early_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision_first_year' AND "t0"."variant" = 'all') AS "t16" ON "t65"."perhaps" =
"t16"."shift_from") AS "t66") AS "t67") AS "t68";

-- measure MO05
SELECT CAST("t9"."period" AS TEXT) AS "period", CAST("t9"."person_id" AS TEXT) AS "person_id", CAST("t9"."worker_id"
AS TEXT) AS "worker_id", CAST("t9"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS "category",
CAST(CASE WHEN CAST(("t9"."owner" IS NOT NULL) AND ("t9"."owner" <> '') AND ("t9"."due_on" IS NOT NULL) AS DOUBLE) IS
NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(("t9"."owner" IS NOT NULL) AND ("t9".
"owner" <> '') AND ("t9"."due_on" IS NOT NULL) AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(("t9".
"owner" IS NOT NULL) AND ("t9"."owner" <> '') AND ("t9"."due_on" IS NOT NULL) AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t8".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t7"."action_id", "t7"."supervision_id", "t7"."person_id", "t7"."action", "t7"."owner", "t7"."set_on",
"t7"."due_on", "t7"."done_on", "t7"."carried_over", "t7"."recorded_at", "t7"."recorded_by", "t7"."period", "t7"."day"
, "t7"."held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next", CASE WHEN (
"t7"."until_on" IS NULL) OR ("t7"."set_on" <= "t7"."until_on") THEN "t7"."held_worker" ELSE CAST(NULL AS TEXT) END AS
"worker_id", "t7"."held_team" AS "team_id"
FROM (SELECT "t3"."action_id", "t3"."supervision_id", "t3"."person_id", "t3"."action", "t3"."owner", "t3"."set_on",
"t3"."due_on", "t3"."done_on", "t3"."carried_over", "t3"."recorded_at", "t3"."recorded_by", "t4"."period", "t4"."day"
, "t6"."held_by", "t6"."held_worker", "t6"."held_team", "t6"."from_on", "t6"."until_on", "t6"."held_next"
FROM "supervision_actions" AS "t3"
INNER JOIN "period_days" AS "t4" ON "t3"."set_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t6" ON "t3"."person_id" = "t6"."held_by" AND "t3"."set_on" >= "t6"."from_on" AND (
("t6"."held_next" IS NULL) OR ("t3"."set_on" < "t6"."held_next"))) AS "t7") AS "t8") AS "t9";

-- measure MO06
SELECT CAST("t21"."period" AS TEXT) AS "period", CAST("t21"."person_id" AS TEXT) AS "person_id", CAST("t21".
"worker_id" AS TEXT) AS "worker_id", CAST("t21"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN "t21"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t21"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN 0.0 ELSE "t21"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t20"."action_id", "t20"."supervision_id", "t20"."person_id", "t20"."action", "t20"."owner", "t20".
"set_on", "t20"."due_on", "t20"."done_on", "t20"."carried_over", "t20"."recorded_at", "t20"."recorded_by", "t20".
"next_action", "t20"."next_on", "t20"."as_at", "t20"."period", "t20"."day", "t20"."worker_id", "t20"."team_id", 1.0 AS
"counted", CASE WHEN "t20"."done_on" < "t20"."set_on" THEN CAST(NULL AS DOUBLE) ELSE CAST(("t20"."done_on" IS NULL) OR
("t20"."done_on" > "t20"."next_on") AS DOUBLE) END AS "hit"
FROM (SELECT "t19".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t18"."action_id", "t18"."supervision_id", "t18"."person_id", "t18"."action", "t18"."owner", "t18".
"set_on", "t18"."due_on", "t18"."done_on", "t18"."carried_over", "t18"."recorded_at", "t18"."recorded_by", "t18".
"next_action", "t18"."next_on", "t18"."as_at", "t18"."period", "t18"."day", "t18"."held_by", "t18"."held_worker",
"t18"."held_team", "t18"."from_on", "t18"."until_on", "t18"."held_next", CASE WHEN ("t18"."until_on" IS NULL) OR (
"t18"."set_on" <= "t18"."until_on") THEN "t18"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t18".
"held_team" AS "team_id"
FROM (SELECT "t17"."action_id", "t17"."supervision_id", "t17"."person_id", "t17"."action", "t17"."owner", "t17".
"set_on", "t17"."due_on", "t17"."done_on", "t17"."carried_over", "t17"."recorded_at", "t17"."recorded_by", "t17".
"next_action", "t17"."next_on", "t17"."as_at", "t5"."period", "t5"."day", "t10"."held_by", "t10"."held_worker", "t10"
."held_team", "t10"."from_on", "t10"."until_on", "t10"."held_next"
FROM (SELECT *
FROM (SELECT "t6"."action_id", "t6"."supervision_id", "t6"."person_id", "t6"."action", "t6"."owner", "t6"."set_on",
"t6"."due_on", "t6"."done_on", "t6"."carried_over", "t6"."recorded_at", "t6"."recorded_by", "t14"."next_action", "t14"
."next_on", "t7"."as_at"
FROM "supervision_actions" AS "t6"
INNER JOIN (SELECT "t12"."action_id" AS "next_action", MIN("t12"."talk_on") AS "next_on"
FROM (SELECT "t6"."action_id", "t6"."supervision_id", "t6"."person_id", "t6"."action", "t6"."owner", "t6"."set_on",
"t6"."due_on", "t6"."done_on", "t6"."carried_over", "t6"."recorded_at", "t6"."recorded_by", "t11"."talk_person", "t11"
."talk_on"
FROM "supervision_actions" AS "t6"
INNER JOIN (SELECT "t4"."person_id" AS "talk_person", "t4"."held_on" AS "talk_on"
FROM "supervision_children" AS "t4") AS "t11" ON "t6"."person_id" = "t11"."talk_person" AND "t11"."talk_on" > "t6".
"set_on") AS "t12" GROUP BY 1) AS "t14" ON "t6"."action_id" = "t14"."next_action" CROSS JOIN "snapshot_day" AS "t7")
AS "t15"
WHERE "t15"."next_on" <= "t15"."as_at") AS "t17"
INNER JOIN "period_days" AS "t5" ON "t17"."set_on" = "t5"."day"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t10" ON "t17"."person_id" = "t10"."held_by" AND "t17"."set_on" >= "t10"."from_on"
AND (("t10"."held_next" IS NULL) OR ("t17"."set_on" < "t10"."held_next"))) AS "t18") AS "t19") AS "t20") AS "t21";

-- measure MO07
SELECT CAST("t10"."period" AS TEXT) AS "period", CAST(CAST(NULL AS TEXT) AS TEXT) AS "person_id", CAST("t10".
"worker_id" AS TEXT) AS "worker_id", CAST("t10"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t10"."reflective" AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS
"counted", CAST(COALESCE(CAST("t10"."reflective" AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST("t10".
"reflective" AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending",
CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t3"."supervision_id", "t3"."worker_id", "t3"."supervisor_id", "t3"."held_on", "t3"."kind", "t3".
"reflective", "t3"."recorded_at", "t3"."recorded_by", "t4"."period", "t4"."day", "t9"."told", "t9"."team_id"
FROM "supervisions" AS "t3"
INNER JOIN "period_days" AS "t4" ON "t3"."held_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t7"."supervision_id" AS "told", MAX("t7"."team_id") AS "team_id"
FROM (SELECT "t3"."supervision_id", "t3"."worker_id", "t3"."supervisor_id", "t3"."held_on", "t3"."kind", "t3".
"reflective", "t3"."recorded_at", "t3"."recorded_by", "t4"."period", "t4"."day", "t6"."employed", "t6"."team_id", "t6"
."post_from", "t6"."post_until"
FROM "supervisions" AS "t3"
INNER JOIN "period_days" AS "t4" ON "t3"."held_on" = "t4"."day"
INNER JOIN (SELECT "t2"."worker_id" AS "employed", "t2"."team_id", "t2"."started_on" AS "post_from", "t2"."ended_on"
AS "post_until"
FROM "employments" AS "t2") AS "t6" ON "t3"."worker_id" = "t6"."employed" AND "t6"."post_from" <= "t3"."held_on" AND (
("t6"."post_until" IS NULL) OR ("t6"."post_until" > "t3"."held_on"))) AS "t7" GROUP BY 1) AS "t9" ON "t3".
"supervision_id" = "t9"."told") AS "t10";

-- measure MO08
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
'pending' END AS "state", COALESCE("t9"."started_on", "t9"."done_on") AS "dated_on"
FROM (SELECT "t8"."standard", "t8"."person_id", "t8"."episode_id", "t8"."sequence", "t8"."variant", "t8"."worker_id",
"t8"."team_id", "t8"."started_on", "t8"."due_on", "t8"."done_on", "t8"."ended_other_on", "t8"."unknown_because", "t8"
."parameter_version", "t6"."as_at"
FROM (SELECT *
FROM "ledger" AS "t1"
WHERE "t1"."standard" = 'gateway_decision') AS "t8" CROSS JOIN "snapshot_day" AS "t6") AS "t9") AS "t11"
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
WHERE "t1"."standard" = 'gateway_decision') AS "t8"
INNER JOIN "periods" AS "t5" ON (("t8"."started_on" IS NULL) OR ("t8"."started_on" <= "t5"."to_on")) AND (("t8".
"done_on" IS NULL) OR ("t8"."done_on" > "t5"."to_on")) AND (("t8"."ended_other_on" IS NULL) OR ("t8"."ended_other_on"
> "t5"."to_on"))) AS "t10") AS "t14";

-- measure MO09
WITH "t18" AS (SELECT "t14"."entry_id", "t14"."person_id", "t14"."entered_on", "t14"."author_id", "t14"."author_role"
, "t14"."gateway", "t14"."direction", "t14"."direction_due_on", "t14"."direction_done_on", "t14"."recorded_at", "t14"
."recorded_by", "t7"."as_at", "t17"."of_entry", "t17"."still_open", "t17"."last_closed_on"
FROM (SELECT *
FROM "oversight_entries" AS "t4"
WHERE "t4"."direction" IS NOT NULL AND "t4"."direction" <> '') AS "t14" CROSS JOIN "snapshot_day" AS "t7"
LEFT OUTER JOIN (SELECT "t15"."entry_id" AS "of_entry", SUM(CAST("t15"."closed_on" IS NULL AS INT)) AS "still_open",
MAX("t15"."closed_on") AS "last_closed_on"
FROM (SELECT "t14"."entry_id", "t14"."person_id", "t14"."entered_on", "t14"."author_id", "t14"."author_role", "t14".
"gateway", "t14"."direction", "t14"."direction_due_on", "t14"."direction_done_on", "t14"."recorded_at", "t14".
"recorded_by", "t7"."as_at", "t13"."of_person", "t13"."opened_on", "t13"."closed_on"
FROM (SELECT *
FROM "oversight_entries" AS "t4"
WHERE "t4"."direction" IS NOT NULL AND "t4"."direction" <> '') AS "t14" CROSS JOIN "snapshot_day" AS "t7"
INNER JOIN (SELECT "t5"."person_id" AS "of_person", "t5"."started_on" AS "opened_on", "t5"."ended_on" AS "closed_on"
FROM "need_episodes" AS "t5") AS "t13" ON "t14"."person_id" = "t13"."of_person" AND "t13"."opened_on" <= "t14".
"entered_on" AND (("t13"."closed_on" IS NULL) OR ("t13"."closed_on" >= "t14"."entered_on"))) AS "t15" GROUP BY 1) AS
"t17" ON "t14"."entry_id" = "t17"."of_entry")
SELECT *
FROM (SELECT CAST("t39"."period" AS TEXT) AS "period", CAST("t39"."person_id" AS TEXT) AS "person_id", CAST("t39".
"worker_id" AS TEXT) AS "worker_id", CAST("t39"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t39"."hit" IS NOT NULL THEN "t39"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t39"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t39"."hit" IS NOT NULL THEN 0.0 ELSE "t39"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t38".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t37"."entry_id", "t37"."person_id", "t37"."entered_on", "t37"."author_id", "t37"."author_role", "t37".
"gateway", "t37"."direction", "t37"."direction_due_on", "t37"."direction_done_on", "t37"."recorded_at", "t37".
"recorded_by", "t37"."as_at", "t37"."of_entry", "t37"."still_open", "t37"."last_closed_on", "t37"."started_on", "t37"
."due_on", "t37"."done_on", "t37"."ended_other_on", "t37"."dated_on", "t37"."period", "t37"."counted", "t37".
"as_at_right", "t37"."hit", "t37"."held_by", "t37"."held_worker", "t37"."held_team", "t37"."from_on", "t37".
"until_on", "t37"."held_next", CASE WHEN ("t37"."until_on" IS NULL) OR ("t37"."dated_on" <= "t37"."until_on") THEN
"t37"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t37"."held_team" AS "team_id"
FROM (SELECT "t35"."entry_id", "t35"."person_id", "t35"."entered_on", "t35"."author_id", "t35"."author_role", "t35".
"gateway", "t35"."direction", "t35"."direction_due_on", "t35"."direction_done_on", "t35"."recorded_at", "t35".
"recorded_by", "t35"."as_at", "t35"."of_entry", "t35"."still_open", "t35"."last_closed_on", "t35"."started_on", "t35"
."due_on", "t35"."done_on", "t35"."ended_other_on", "t35"."dated_on", "t35"."period", "t35"."counted", "t35".
"as_at_right", "t35"."hit", "t11"."held_by", "t11"."held_worker", "t11"."held_team", "t11"."from_on", "t11".
"until_on", "t11"."held_next"
FROM (SELECT "t29"."entry_id", "t29"."person_id", "t29"."entered_on", "t29"."author_id", "t29"."author_role", "t29".
"gateway", "t29"."direction", "t29"."direction_due_on", "t29"."direction_done_on", "t29"."recorded_at", "t29".
"recorded_by", "t29"."as_at", "t29"."of_entry", "t29"."still_open", "t29"."last_closed_on", "t29"."started_on", "t29"
."due_on", "t29"."done_on", "t29"."ended_other_on", "t29"."dated_on", "t29"."period", "t29"."counted", "t29".
"as_at_right", CASE WHEN ("t29"."due_on" IS NULL) OR COALESCE("t29"."done_on" < "t29"."entered_on", FALSE) THEN CAST(
NULL AS DOUBLE) WHEN "t29"."done_on" <= "t29"."due_on" THEN 1.0 ELSE 0.0 END AS "hit"
FROM (SELECT "t28"."entry_id", "t28"."person_id", "t28"."entered_on", "t28"."author_id", "t28"."author_role", "t28".
"gateway", "t28"."direction", "t28"."direction_due_on", "t28"."direction_done_on", "t28"."recorded_at", "t28".
"recorded_by", "t28"."as_at", "t28"."of_entry", "t28"."still_open", "t28"."last_closed_on", "t28"."started_on", "t28"
."due_on", "t28"."done_on", "t28"."ended_other_on", "t28"."dated_on", "t28"."period", "t28"."counted", "t7"."as_at" AS
"as_at_right"
FROM (SELECT "t25"."entry_id", "t25"."person_id", "t25"."entered_on", "t25"."author_id", "t25"."author_role", "t25".
"gateway", "t25"."direction", "t25"."direction_due_on", "t25"."direction_done_on", "t25"."recorded_at", "t25".
"recorded_by", "t25"."as_at", "t25"."of_entry", "t25"."still_open", "t25"."last_closed_on", "t25"."started_on", "t25"
."due_on", "t25"."done_on", "t25"."ended_other_on", "t25"."dated_on", "t25"."period", 1.0 AS "counted"
FROM (SELECT "t24".* EXCLUDE ("day")
FROM (SELECT "t21"."entry_id", "t21"."person_id", "t21"."entered_on", "t21"."author_id", "t21"."author_role", "t21".
"gateway", "t21"."direction", "t21"."direction_due_on", "t21"."direction_done_on", "t21"."recorded_at", "t21".
"recorded_by", "t21"."as_at", "t21"."of_entry", "t21"."still_open", "t21"."last_closed_on", "t21"."started_on", "t21"
."due_on", "t21"."done_on", "t21"."ended_other_on", "t21"."dated_on", "t8"."period", "t8"."day"
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t19"."as_at", "t19"."of_entry", "t19"."still_open", "t19"."last_closed_on", "t19"."entered_on" AS
"started_on", "t19"."direction_due_on" AS "due_on", "t19"."direction_done_on" AS "done_on", CASE WHEN "t19".
"still_open" > 0 THEN CAST(NULL AS DATE) ELSE "t19"."last_closed_on" END AS "ended_other_on", COALESCE("t19".
"direction_due_on", "t19"."entered_on") AS "dated_on"
FROM "t18" AS "t19") AS "t21"
INNER JOIN "period_days" AS "t8" ON "t21"."dated_on" = "t8"."day") AS "t24") AS "t25") AS "t28" CROSS JOIN
"snapshot_day" AS "t7") AS "t29"
WHERE (("t29"."due_on" IS NULL) OR ("t29"."due_on" < "t29"."as_at")) AND NOT (COALESCE("t29"."ended_other_on" <= "t29"
."due_on", FALSE) AND COALESCE(CASE WHEN ("t29"."due_on" IS NULL) OR COALESCE("t29"."done_on" < "t29"."entered_on",
FALSE) THEN CAST(NULL AS DOUBLE) WHEN "t29"."done_on" <= "t29"."due_on" THEN 1.0 ELSE 0.0 END = 0, FALSE))) AS "t35"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t11" ON "t35"."person_id" = "t11"."held_by" AND "t35"."dated_on" >= "t11".
"from_on" AND (("t11"."held_next" IS NULL) OR ("t35"."dated_on" < "t11"."held_next"))) AS "t37") AS "t38") AS "t39")
AS "t41"
UNION ALL
SELECT *
FROM (SELECT CAST("t36"."period" AS TEXT) AS "period", CAST("t36"."person_id" AS TEXT) AS "person_id", CAST("t36".
"worker_id" AS TEXT) AS "worker_id", CAST("t36"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CAST("t36"."unknown_because" IS NOT
NULL AS DOUBLE) AS DOUBLE) AS "unknown", CAST((1.0 - CAST(("t36"."unknown_because" IS NULL) AND ("t36"."started_on" <=
"t36"."to_on") AND (("t36"."done_on" IS NULL) OR ("t36"."done_on" > "t36"."to_on")) AND (("t36"."ended_other_on" IS
NULL) OR ("t36"."ended_other_on" > "t36"."to_on")) AND COALESCE("t36"."due_on" < "t36"."to_on", FALSE) AS DOUBLE)) -
CAST("t36"."unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t36"."unknown_because" IS
NULL) AND ("t36"."started_on" <= "t36"."to_on") AND (("t36"."done_on" IS NULL) OR ("t36"."done_on" > "t36"."to_on"))
AND (("t36"."ended_other_on" IS NULL) OR ("t36"."ended_other_on" > "t36"."to_on")) AND COALESCE("t36"."due_on" < "t36"
."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t33"."entry_id", "t33"."person_id", "t33"."entered_on", "t33"."author_id", "t33"."author_role", "t33".
"gateway", "t33"."direction", "t33"."direction_due_on", "t33"."direction_done_on", "t33"."recorded_at", "t33".
"recorded_by", "t33"."as_at", "t33"."of_entry", "t33"."still_open", "t33"."last_closed_on", "t33"."started_on", "t33"
."due_on", "t33"."done_on", "t33"."ended_other_on", "t33"."asked_on", "t33"."worker_id", "t33"."team_id", "t33".
"unknown_because", "t6"."period", "t6"."from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT "t31"."entry_id", "t31"."person_id", "t31"."entered_on", "t31"."author_id", "t31"."author_role", "t31".
"gateway", "t31"."direction", "t31"."direction_due_on", "t31"."direction_done_on", "t31"."recorded_at", "t31".
"recorded_by", "t31"."as_at", "t31"."of_entry", "t31"."still_open", "t31"."last_closed_on", "t31"."started_on", "t31"
."due_on", "t31"."done_on", "t31"."ended_other_on", "t31"."asked_on", "t31"."worker_id", "t31"."team_id", CAST(NULL AS
TEXT) AS "unknown_because"
FROM (SELECT "t30".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t26"."entry_id", "t26"."person_id", "t26"."entered_on", "t26"."author_id", "t26"."author_role", "t26".
"gateway", "t26"."direction", "t26"."direction_due_on", "t26"."direction_done_on", "t26"."recorded_at", "t26".
"recorded_by", "t26"."as_at", "t26"."of_entry", "t26"."still_open", "t26"."last_closed_on", "t26"."started_on", "t26"
."due_on", "t26"."done_on", "t26"."ended_other_on", "t26"."asked_on", "t26"."held_by", "t26"."held_worker", "t26".
"held_team", "t26"."from_on", "t26"."until_on", "t26"."held_next", CASE WHEN ("t26"."until_on" IS NULL) OR ("t26".
"asked_on" <= "t26"."until_on") THEN "t26"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t26".
"held_team" AS "team_id"
FROM (SELECT "t23"."entry_id", "t23"."person_id", "t23"."entered_on", "t23"."author_id", "t23"."author_role", "t23".
"gateway", "t23"."direction", "t23"."direction_due_on", "t23"."direction_done_on", "t23"."recorded_at", "t23".
"recorded_by", "t23"."as_at", "t23"."of_entry", "t23"."still_open", "t23"."last_closed_on", "t23"."started_on", "t23"
."due_on", "t23"."done_on", "t23"."ended_other_on", "t23"."asked_on", "t11"."held_by", "t11"."held_worker", "t11".
"held_team", "t11"."from_on", "t11"."until_on", "t11"."held_next"
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t19"."as_at", "t19"."of_entry", "t19"."still_open", "t19"."last_closed_on", "t19"."entered_on" AS
"started_on", "t19"."direction_due_on" AS "due_on", "t19"."direction_done_on" AS "done_on", CASE WHEN "t19".
"still_open" > 0 THEN CAST(NULL AS DATE) ELSE "t19"."last_closed_on" END AS "ended_other_on", LEAST(COALESCE("t19".
"direction_done_on", CASE WHEN "t19"."still_open" > 0 THEN CAST(NULL AS DATE) ELSE "t19"."last_closed_on" END, "t19".
"as_at"), "t19"."as_at") AS "asked_on"
FROM "t18" AS "t19") AS "t23"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t11" ON "t23"."person_id" = "t11"."held_by" AND "t23"."asked_on" >= "t11".
"from_on" AND (("t11"."held_next" IS NULL) OR ("t23"."asked_on" < "t11"."held_next"))) AS "t26") AS "t30") AS "t31"
WHERE "t31"."due_on" IS NOT NULL) AS "t33"
INNER JOIN "periods" AS "t6" ON (("t33"."started_on" IS NULL) OR ("t33"."started_on" <= "t6"."to_on")) AND (("t33".
"done_on" IS NULL) OR ("t33"."done_on" > "t6"."to_on")) AND (("t33"."ended_other_on" IS NULL) OR ("t33".
"ended_other_on" > "t6"."to_on"))) AS "t36") AS "t40";

-- measure MO10
SELECT *
FROM (SELECT CAST("t48"."period" AS TEXT) AS "period", CAST("t48"."person_id" AS TEXT) AS "person_id", CAST("t48".
"worker_id" AS TEXT) AS "worker_id", CAST("t48"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t48"."hit" IS NOT NULL THEN "t48"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t48"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t48"."hit" IS NOT NULL THEN 0.0 ELSE "t48"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t47".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t46"."entry_id", "t46"."person_id", "t46"."entered_on", "t46"."author_id", "t46"."author_role", "t46".
"gateway", "t46"."direction", "t46"."direction_due_on", "t46"."direction_done_on", "t46"."recorded_at", "t46".
"recorded_by", "t46"."as_at", "t46"."due_on", "t46"."of_entry", "t46"."done_on", "t46"."dated_on", "t46"."period",
"t46"."counted", "t46"."as_at_right", "t46"."hit", "t46"."held_by", "t46"."held_worker", "t46"."held_team", "t46".
"from_on", "t46"."until_on", "t46"."held_next", CASE WHEN ("t46"."until_on" IS NULL) OR ("t46"."entered_on" <= "t46".
"until_on") THEN "t46"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t46"."held_team" AS "team_id"
FROM (SELECT "t44"."entry_id", "t44"."person_id", "t44"."entered_on", "t44"."author_id", "t44"."author_role", "t44".
"gateway", "t44"."direction", "t44"."direction_due_on", "t44"."direction_done_on", "t44"."recorded_at", "t44".
"recorded_by", "t44"."as_at", "t44"."due_on", "t44"."of_entry", "t44"."done_on", "t44"."dated_on", "t44"."period",
"t44"."counted", "t44"."as_at_right", "t44"."hit", "t12"."held_by", "t12"."held_worker", "t12"."held_team", "t12".
"from_on", "t12"."until_on", "t12"."held_next"
FROM (SELECT "t39"."entry_id", "t39"."person_id", "t39"."entered_on", "t39"."author_id", "t39"."author_role", "t39".
"gateway", "t39"."direction", "t39"."direction_due_on", "t39"."direction_done_on", "t39"."recorded_at", "t39".
"recorded_by", "t39"."as_at", "t39"."due_on", "t39"."of_entry", "t39"."done_on", "t39"."dated_on", "t39"."period",
"t39"."counted", "t39"."as_at_right", CASE WHEN ("t39"."due_on" IS NULL) OR COALESCE("t39"."done_on" < "t39".
"entered_on", FALSE) THEN CAST(NULL AS DOUBLE) WHEN "t39"."done_on" <= "t39"."due_on" THEN 1.0 ELSE 0.0 END AS "hit"
FROM (SELECT "t37"."entry_id", "t37"."person_id", "t37"."entered_on", "t37"."author_id", "t37"."author_role", "t37".
"gateway", "t37"."direction", "t37"."direction_due_on", "t37"."direction_done_on", "t37"."recorded_at", "t37".
"recorded_by", "t37"."as_at", "t37"."due_on", "t37"."of_entry", "t37"."done_on", "t37"."dated_on", "t37"."period",
"t37"."counted", "t8"."as_at" AS "as_at_right"
FROM (SELECT "t35"."entry_id", "t35"."person_id", "t35"."entered_on", "t35"."author_id", "t35"."author_role", "t35".
"gateway", "t35"."direction", "t35"."direction_due_on", "t35"."direction_done_on", "t35"."recorded_at", "t35".
"recorded_by", "t35"."as_at", "t35"."due_on", "t35"."of_entry", "t35"."done_on", "t35"."dated_on", "t35"."period", 1.0
AS "counted"
FROM (SELECT "t33".* EXCLUDE ("day")
FROM (SELECT "t32"."entry_id", "t32"."person_id", "t32"."entered_on", "t32"."author_id", "t32"."author_role", "t32".
"gateway", "t32"."direction", "t32"."direction_due_on", "t32"."direction_done_on", "t32"."recorded_at", "t32".
"recorded_by", "t32"."as_at", "t32"."due_on", "t32"."of_entry", "t32"."done_on", "t32"."dated_on", "t9"."period", "t9"
."day"
FROM (SELECT "t27"."entry_id", "t27"."person_id", "t27"."entered_on", "t27"."author_id", "t27"."author_role", "t27".
"gateway", "t27"."direction", "t27"."direction_due_on", "t27"."direction_done_on", "t27"."recorded_at", "t27".
"recorded_by", "t27"."as_at", "t27"."due_on", "t27"."of_entry", "t27"."done_on", COALESCE("t27"."due_on", "t27".
"entered_on") AS "dated_on"
FROM (SELECT "t22"."entry_id", "t22"."person_id", "t22"."entered_on", "t22"."author_id", "t22"."author_role", "t22".
"gateway", "t22"."direction", "t22"."direction_due_on", "t22"."direction_done_on", "t22"."recorded_at", "t22".
"recorded_by", "t22"."as_at", "t22"."due_on", "t25"."of_entry", "t25"."done_on"
FROM (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t8"."as_at", "t18"."shift_from", "t18"."due_on"
FROM (SELECT *
FROM "oversight_entries" AS "t5"
WHERE "t5"."direction" IS NOT NULL AND "t5"."direction" <> '') AS "t19" CROSS JOIN "snapshot_day" AS "t8"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t18" ON "t19"."entered_on" = "t18".
"shift_from") AS "t20") AS "t22"
LEFT OUTER JOIN (SELECT "t23"."entry_id" AS "of_entry", MIN("t23"."changed_on") AS "done_on"
FROM (SELECT "t22"."entry_id", "t22"."person_id", "t22"."entered_on", "t22"."author_id", "t22"."author_role", "t22".
"gateway", "t22"."direction", "t22"."direction_due_on", "t22"."direction_done_on", "t22"."recorded_at", "t22".
"recorded_by", "t22"."as_at", "t22"."due_on", "t16"."changed_person", "t16"."changed_on"
FROM (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t8"."as_at", "t18"."shift_from", "t18"."due_on"
FROM (SELECT *
FROM "oversight_entries" AS "t5"
WHERE "t5"."direction" IS NOT NULL AND "t5"."direction" <> '') AS "t19" CROSS JOIN "snapshot_day" AS "t8"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t18" ON "t19"."entered_on" = "t18".
"shift_from") AS "t20") AS "t22"
INNER JOIN (SELECT "t6"."person_id" AS "changed_person", "t6"."changed_on"
FROM "plan_changes" AS "t6") AS "t16" ON "t22"."person_id" = "t16"."changed_person" AND "t16"."changed_on" >= "t22".
"entered_on") AS "t23" GROUP BY 1) AS "t25" ON "t22"."entry_id" = "t25"."of_entry") AS "t27") AS "t32"
INNER JOIN "period_days" AS "t9" ON "t32"."dated_on" = "t9"."day") AS "t33") AS "t35") AS "t37" CROSS JOIN
"snapshot_day" AS "t8") AS "t39"
WHERE ("t39"."due_on" IS NULL) OR ("t39"."due_on" < "t39"."as_at")) AS "t44"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t12" ON "t44"."person_id" = "t12"."held_by" AND "t44"."entered_on" >= "t12".
"from_on" AND (("t12"."held_next" IS NULL) OR ("t44"."entered_on" < "t12"."held_next"))) AS "t46") AS "t47") AS "t48"
) AS "t50"
UNION ALL
SELECT *
FROM (SELECT CAST("t45"."period" AS TEXT) AS "period", CAST("t45"."person_id" AS TEXT) AS "person_id", CAST("t45".
"worker_id" AS TEXT) AS "worker_id", CAST("t45"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(0.0 AS DOUBLE) AS "counted", CAST(0.0 AS DOUBLE) AS "hit", CAST(CAST("t45"."unknown_because" IS NOT
NULL AS DOUBLE) AS DOUBLE) AS "unknown", CAST((1.0 - CAST(("t45"."unknown_because" IS NULL) AND ("t45"."started_on" <=
"t45"."to_on") AND (("t45"."done_on" IS NULL) OR ("t45"."done_on" > "t45"."to_on")) AND (("t45"."ended_other_on" IS
NULL) OR ("t45"."ended_other_on" > "t45"."to_on")) AND COALESCE("t45"."due_on" < "t45"."to_on", FALSE) AS DOUBLE)) -
CAST("t45"."unknown_because" IS NOT NULL AS DOUBLE) AS DOUBLE) AS "pending", CAST(CAST(("t45"."unknown_because" IS
NULL) AND ("t45"."started_on" <= "t45"."to_on") AND (("t45"."done_on" IS NULL) OR ("t45"."done_on" > "t45"."to_on"))
AND (("t45"."ended_other_on" IS NULL) OR ("t45"."ended_other_on" > "t45"."to_on")) AND COALESCE("t45"."due_on" < "t45"
."to_on", FALSE) AS DOUBLE) AS DOUBLE) AS "overdue"
FROM (SELECT "t42"."entry_id", "t42"."person_id", "t42"."entered_on", "t42"."author_id", "t42"."author_role", "t42".
"gateway", "t42"."direction", "t42"."direction_due_on", "t42"."direction_done_on", "t42"."recorded_at", "t42".
"recorded_by", "t42"."as_at", "t42"."due_on", "t42"."of_entry", "t42"."done_on", "t42"."ended_other_on", "t42".
"started_on", "t42"."worker_id", "t42"."team_id", "t42"."unknown_because", "t7"."period", "t7"."from_on", "t7".
"to_on", "t7"."year_before_on"
FROM (SELECT "t40"."entry_id", "t40"."person_id", "t40"."entered_on", "t40"."author_id", "t40"."author_role", "t40".
"gateway", "t40"."direction", "t40"."direction_due_on", "t40"."direction_done_on", "t40"."recorded_at", "t40".
"recorded_by", "t40"."as_at", "t40"."due_on", "t40"."of_entry", "t40"."done_on", "t40"."ended_other_on", "t40".
"started_on", "t40"."worker_id", "t40"."team_id", CAST(NULL AS TEXT) AS "unknown_because"
FROM (SELECT "t38".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t34"."entry_id", "t34"."person_id", "t34"."entered_on", "t34"."author_id", "t34"."author_role", "t34".
"gateway", "t34"."direction", "t34"."direction_due_on", "t34"."direction_done_on", "t34"."recorded_at", "t34".
"recorded_by", "t34"."as_at", "t34"."due_on", "t34"."of_entry", "t34"."done_on", "t34"."ended_other_on", "t34".
"started_on", "t34"."held_by", "t34"."held_worker", "t34"."held_team", "t34"."from_on", "t34"."until_on", "t34".
"held_next", CASE WHEN ("t34"."until_on" IS NULL) OR ("t34"."entered_on" <= "t34"."until_on") THEN "t34".
"held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t34"."held_team" AS "team_id"
FROM (SELECT "t31"."entry_id", "t31"."person_id", "t31"."entered_on", "t31"."author_id", "t31"."author_role", "t31".
"gateway", "t31"."direction", "t31"."direction_due_on", "t31"."direction_done_on", "t31"."recorded_at", "t31".
"recorded_by", "t31"."as_at", "t31"."due_on", "t31"."of_entry", "t31"."done_on", "t31"."ended_other_on", "t31".
"started_on", "t12"."held_by", "t12"."held_worker", "t12"."held_team", "t12"."from_on", "t12"."until_on", "t12".
"held_next"
FROM (SELECT "t28"."entry_id", "t28"."person_id", "t28"."entered_on", "t28"."author_id", "t28"."author_role", "t28".
"gateway", "t28"."direction", "t28"."direction_due_on", "t28"."direction_done_on", "t28"."recorded_at", "t28".
"recorded_by", "t28"."as_at", "t28"."due_on", "t28"."of_entry", "t28"."done_on", "t28"."ended_other_on", "t28".
"entered_on" AS "started_on"
FROM (SELECT "t26".* EXCLUDE ("shift_from")
FROM (SELECT "t22"."entry_id", "t22"."person_id", "t22"."entered_on", "t22"."author_id", "t22"."author_role", "t22".
"gateway", "t22"."direction", "t22"."direction_due_on", "t22"."direction_done_on", "t22"."recorded_at", "t22".
"recorded_by", "t22"."as_at", "t22"."due_on", "t25"."of_entry", "t25"."done_on", "t17"."shift_from", "t17".
"ended_other_on"
FROM (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t8"."as_at", "t18"."shift_from", "t18"."due_on"
FROM (SELECT *
FROM "oversight_entries" AS "t5"
WHERE "t5"."direction" IS NOT NULL AND "t5"."direction" <> '') AS "t19" CROSS JOIN "snapshot_day" AS "t8"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t18" ON "t19"."entered_on" = "t18".
"shift_from") AS "t20") AS "t22"
LEFT OUTER JOIN (SELECT "t23"."entry_id" AS "of_entry", MIN("t23"."changed_on") AS "done_on"
FROM (SELECT "t22"."entry_id", "t22"."person_id", "t22"."entered_on", "t22"."author_id", "t22"."author_role", "t22".
"gateway", "t22"."direction", "t22"."direction_due_on", "t22"."direction_done_on", "t22"."recorded_at", "t22".
"recorded_by", "t22"."as_at", "t22"."due_on", "t16"."changed_person", "t16"."changed_on"
FROM (SELECT "t20".* EXCLUDE ("shift_from")
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t8"."as_at", "t18"."shift_from", "t18"."due_on"
FROM (SELECT *
FROM "oversight_entries" AS "t5"
WHERE "t5"."direction" IS NOT NULL AND "t5"."direction" <> '') AS "t19" CROSS JOIN "snapshot_day" AS "t8"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t18" ON "t19"."entered_on" = "t18".
"shift_from") AS "t20") AS "t22"
INNER JOIN (SELECT "t6"."person_id" AS "changed_person", "t6"."changed_on"
FROM "plan_changes" AS "t6") AS "t16" ON "t22"."person_id" = "t16"."changed_person" AND "t16"."changed_on" >= "t22".
"entered_on") AS "t23" GROUP BY 1) AS "t25" ON "t22"."entry_id" = "t25"."of_entry"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "ended_other_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'day_after' AND "t4"."variant" = 'all') AS "t17" ON "t22"."due_on" = "t17"."shift_from") AS
"t26") AS "t28") AS "t31"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t12" ON "t31"."person_id" = "t12"."held_by" AND "t31"."entered_on" >= "t12".
"from_on" AND (("t12"."held_next" IS NULL) OR ("t31"."entered_on" < "t12"."held_next"))) AS "t34") AS "t38") AS "t40"
WHERE "t40"."due_on" IS NOT NULL) AS "t42"
INNER JOIN "periods" AS "t7" ON (("t42"."started_on" IS NULL) OR ("t42"."started_on" <= "t7"."to_on")) AND (("t42".
"done_on" IS NULL) OR ("t42"."done_on" > "t7"."to_on")) AND (("t42"."ended_other_on" IS NULL) OR ("t42".
"ended_other_on" > "t7"."to_on"))) AS "t45") AS "t49";
