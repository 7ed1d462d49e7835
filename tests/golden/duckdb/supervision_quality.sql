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
WITH "t23" AS (SELECT "t22"."absence_id", "t22"."worker_id", "t22"."reason", "t22"."first_on", "t22"."last_on", "t22"
."recorded_at", "t22"."recorded_by", "t22"."long_on", "t7"."as_at"
FROM (SELECT "t19".* EXCLUDE ("shift_from")
FROM (SELECT "t8"."absence_id", "t8"."worker_id", "t8"."reason", "t8"."first_on", "t8"."last_on", "t8"."recorded_at",
"t8"."recorded_by", "t16"."shift_from", "t16"."long_on"
FROM "absences" AS "t8"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "long_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'long_absence' AND "t0"."variant" = 'all') AS "t16" ON "t8"."first_on" = "t16"."shift_from")
AS "t19") AS "t22" CROSS JOIN "snapshot_day" AS "t7")
SELECT CAST("t49"."period" AS TEXT) AS "period", CAST("t49"."person_id" AS TEXT) AS "person_id", CAST("t49".
"worker_id" AS TEXT) AS "worker_id", CAST("t49"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t49"."hit" IS NOT NULL THEN "t49"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t49"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t49"."hit" IS NOT NULL THEN 0.0 ELSE "t49"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t48"."worker_id", "t48"."period", "t48"."to_on", "t48"."team_id", "t48"."started_on", "t48".
"in_first_year", "t48"."session_on", "t48"."back_on", "t48"."since_on", "t48"."due_on", "t48"."early_due_on", CAST(
NULL AS TEXT) AS "person_id", 1.0 AS "counted", CAST(CASE WHEN "t48"."in_first_year" > 0 THEN "t48"."early_due_on"
ELSE "t48"."due_on" END >= "t48"."to_on" AS DOUBLE) AS "hit"
FROM (SELECT "t47".* EXCLUDE ("shift_from")
FROM (SELECT "t46"."worker_id", "t46"."period", "t46"."to_on", "t46"."team_id", "t46"."started_on", "t46".
"in_first_year", "t46"."session_on", "t46"."back_on", "t46"."since_on", "t46"."due_on", "t14"."shift_from", "t14".
"early_due_on"
FROM (SELECT "t44".* EXCLUDE ("shift_from")
FROM (SELECT "t43"."worker_id", "t43"."period", "t43"."to_on", "t43"."team_id", "t43"."started_on", "t43".
"in_first_year", "t43"."session_on", "t43"."back_on", "t43"."since_on", "t15"."shift_from", "t15"."due_on"
FROM (SELECT "t41"."worker_id", "t41"."period", "t41"."to_on", "t41"."team_id", "t41"."started_on", "t41".
"in_first_year", "t41"."session_on", "t41"."back_on", GREATEST("t41"."session_on", "t41"."back_on", "t41".
"started_on") AS "since_on"
FROM (SELECT "t40".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t36"."worker_id", "t36"."period", "t36"."to_on", "t36"."team_id", "t36"."started_on", "t36".
"in_first_year", "t36"."session_on", "t39"."last_worker", "t39"."last_period", "t39"."back_on"
FROM (SELECT "t34".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t26"."worker_id", "t26"."period", "t26"."to_on", "t26"."team_id", "t26"."started_on", "t26".
"in_first_year", "t33"."last_worker", "t33"."last_period", "t33"."session_on"
FROM (SELECT "t21"."worker_id", "t21"."period", "t21"."to_on", MAX("t21"."team_id") AS "team_id", MIN("t21".
"started_on") AS "started_on", SUM(CAST("t21"."stage" = 'first year' AS INT)) AS "in_first_year"
FROM (SELECT "t17"."employment_id", "t17"."worker_id", "t17"."team_id", "t17"."role", "t17"."stage", "t17"."fte",
"t17"."agency", "t17"."started_on", "t17"."ended_on", "t17"."recorded_at", "t17"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t1"
WHERE "t1"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t17"
INNER JOIN "periods" AS "t6" ON "t17"."started_on" <= "t6"."to_on" AND (("t17"."ended_on" IS NULL) OR ("t17".
"ended_on" > "t6"."to_on"))) AS "t21" GROUP BY 1, 2, 3) AS "t26"
ANTI JOIN (SELECT "t24"."worker_id" AS "away_worker", "t24"."first_on" AS "away_from", "t24"."last_on" AS "away_until"
FROM "t23" AS "t24"
WHERE "t24"."long_on" <= COALESCE("t24"."last_on", "t24"."as_at")) AS "t29" ON "t26"."worker_id" = "t29".
"away_worker" AND "t29"."away_from" <= "t26"."to_on" AND (("t29"."away_until" IS NULL) OR ("t29"."away_until" >= "t26"
."to_on"))
LEFT OUTER JOIN (SELECT "t31"."worker_id" AS "last_worker", "t31"."period" AS "last_period", MAX("t31"."event_on") AS
"session_on"
FROM (SELECT "t26"."worker_id", "t26"."period", "t26"."to_on", "t26"."team_id", "t26"."started_on", "t26".
"in_first_year", "t18"."event_worker", "t18"."event_on"
FROM (SELECT "t21"."worker_id", "t21"."period", "t21"."to_on", MAX("t21"."team_id") AS "team_id", MIN("t21".
"started_on") AS "started_on", SUM(CAST("t21"."stage" = 'first year' AS INT)) AS "in_first_year"
FROM (SELECT "t17"."employment_id", "t17"."worker_id", "t17"."team_id", "t17"."role", "t17"."stage", "t17"."fte",
"t17"."agency", "t17"."started_on", "t17"."ended_on", "t17"."recorded_at", "t17"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t1"
WHERE "t1"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t17"
INNER JOIN "periods" AS "t6" ON "t17"."started_on" <= "t6"."to_on" AND (("t17"."ended_on" IS NULL) OR ("t17".
"ended_on" > "t6"."to_on"))) AS "t21" GROUP BY 1, 2, 3) AS "t26"
ANTI JOIN (SELECT "t24"."worker_id" AS "away_worker", "t24"."first_on" AS "away_from", "t24"."last_on" AS "away_until"
FROM "t23" AS "t24"
WHERE "t24"."long_on" <= COALESCE("t24"."last_on", "t24"."as_at")) AS "t29" ON "t26"."worker_id" = "t29".
"away_worker" AND "t29"."away_from" <= "t26"."to_on" AND (("t29"."away_until" IS NULL) OR ("t29"."away_until" >= "t26"
."to_on"))
INNER JOIN (SELECT "t4"."worker_id" AS "event_worker", "t4"."held_on" AS "event_on"
FROM "supervisions" AS "t4"
WHERE "t4"."kind" <> 'group') AS "t18" ON "t26"."worker_id" = "t18"."event_worker" AND "t18"."event_on" <= "t26".
"to_on") AS "t31" GROUP BY 1, 2) AS "t33" ON "t26"."worker_id" = "t33"."last_worker" AND "t26"."period" = "t33".
"last_period") AS "t34") AS "t36"
LEFT OUTER JOIN (SELECT "t37"."worker_id" AS "last_worker", "t37"."period" AS "last_period", MAX("t37"."event_on") AS
"back_on"
FROM (SELECT "t36"."worker_id", "t36"."period", "t36"."to_on", "t36"."team_id", "t36"."started_on", "t36".
"in_first_year", "t36"."session_on", "t30"."event_worker", "t30"."event_on"
FROM (SELECT "t34".* EXCLUDE ("last_period", "last_worker")
FROM (SELECT "t26"."worker_id", "t26"."period", "t26"."to_on", "t26"."team_id", "t26"."started_on", "t26".
"in_first_year", "t33"."last_worker", "t33"."last_period", "t33"."session_on"
FROM (SELECT "t21"."worker_id", "t21"."period", "t21"."to_on", MAX("t21"."team_id") AS "team_id", MIN("t21".
"started_on") AS "started_on", SUM(CAST("t21"."stage" = 'first year' AS INT)) AS "in_first_year"
FROM (SELECT "t17"."employment_id", "t17"."worker_id", "t17"."team_id", "t17"."role", "t17"."stage", "t17"."fte",
"t17"."agency", "t17"."started_on", "t17"."ended_on", "t17"."recorded_at", "t17"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t1"
WHERE "t1"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t17"
INNER JOIN "periods" AS "t6" ON "t17"."started_on" <= "t6"."to_on" AND (("t17"."ended_on" IS NULL) OR ("t17".
"ended_on" > "t6"."to_on"))) AS "t21" GROUP BY 1, 2, 3) AS "t26"
ANTI JOIN (SELECT "t24"."worker_id" AS "away_worker", "t24"."first_on" AS "away_from", "t24"."last_on" AS "away_until"
FROM "t23" AS "t24"
WHERE "t24"."long_on" <= COALESCE("t24"."last_on", "t24"."as_at")) AS "t29" ON "t26"."worker_id" = "t29".
"away_worker" AND "t29"."away_from" <= "t26"."to_on" AND (("t29"."away_until" IS NULL) OR ("t29"."away_until" >= "t26"
."to_on"))
LEFT OUTER JOIN (SELECT "t31"."worker_id" AS "last_worker", "t31"."period" AS "last_period", MAX("t31"."event_on") AS
"session_on"
FROM (SELECT "t26"."worker_id", "t26"."period", "t26"."to_on", "t26"."team_id", "t26"."started_on", "t26".
"in_first_year", "t18"."event_worker", "t18"."event_on"
FROM (SELECT "t21"."worker_id", "t21"."period", "t21"."to_on", MAX("t21"."team_id") AS "team_id", MIN("t21".
"started_on") AS "started_on", SUM(CAST("t21"."stage" = 'first year' AS INT)) AS "in_first_year"
FROM (SELECT "t17"."employment_id", "t17"."worker_id", "t17"."team_id", "t17"."role", "t17"."stage", "t17"."fte",
"t17"."agency", "t17"."started_on", "t17"."ended_on", "t17"."recorded_at", "t17"."recorded_by", "t6"."period", "t6".
"from_on", "t6"."to_on", "t6"."year_before_on"
FROM (SELECT *
FROM "employments" AS "t1"
WHERE "t1"."role" IN ('social worker', 'senior social worker', 'personal adviser')) AS "t17"
INNER JOIN "periods" AS "t6" ON "t17"."started_on" <= "t6"."to_on" AND (("t17"."ended_on" IS NULL) OR ("t17".
"ended_on" > "t6"."to_on"))) AS "t21" GROUP BY 1, 2, 3) AS "t26"
ANTI JOIN (SELECT "t24"."worker_id" AS "away_worker", "t24"."first_on" AS "away_from", "t24"."last_on" AS "away_until"
FROM "t23" AS "t24"
WHERE "t24"."long_on" <= COALESCE("t24"."last_on", "t24"."as_at")) AS "t29" ON "t26"."worker_id" = "t29".
"away_worker" AND "t29"."away_from" <= "t26"."to_on" AND (("t29"."away_until" IS NULL) OR ("t29"."away_until" >= "t26"
."to_on"))
INNER JOIN (SELECT "t4"."worker_id" AS "event_worker", "t4"."held_on" AS "event_on"
FROM "supervisions" AS "t4"
WHERE "t4"."kind" <> 'group') AS "t18" ON "t26"."worker_id" = "t18"."event_worker" AND "t18"."event_on" <= "t26".
"to_on") AS "t31" GROUP BY 1, 2) AS "t33" ON "t26"."worker_id" = "t33"."last_worker" AND "t26"."period" = "t33".
"last_period") AS "t34") AS "t36"
INNER JOIN (SELECT "t24"."worker_id" AS "event_worker", "t24"."last_on" AS "event_on"
FROM "t23" AS "t24"
WHERE "t24"."long_on" <= COALESCE("t24"."last_on", "t24"."as_at") AND "t24"."last_on" IS NOT NULL) AS "t30" ON "t36".
"worker_id" = "t30"."event_worker" AND "t30"."event_on" <= "t36"."to_on") AS "t37" GROUP BY 1, 2) AS "t39" ON "t36".
"worker_id" = "t39"."last_worker" AND "t36"."period" = "t39"."last_period") AS "t40") AS "t41") AS "t43"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision' AND "t0"."variant" = 'all') AS "t15" ON "t43"."since_on" = "t15".
"shift_from") AS "t44") AS "t46"
LEFT OUTER JOIN (SELECT "t0"."started_on" AS "shift_from", "t0"."due_on" AS "early_due_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'personal_supervision_first_year' AND "t0"."variant" = 'all') AS "t14" ON "t46"."since_on" =
"t14"."shift_from") AS "t47") AS "t48") AS "t49";

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
SELECT CAST("t20"."period" AS TEXT) AS "period", CAST("t20"."person_id" AS TEXT) AS "person_id", CAST("t20".
"worker_id" AS TEXT) AS "worker_id", CAST("t20"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST(("t20"."done_on" IS NULL) OR ("t20"."done_on" > "t20"."next_on") AS DOUBLE) IS NOT
NULL THEN 1.0 ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CAST(("t20"."done_on" IS NULL) OR ("t20"."done_on" >
"t20"."next_on") AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN CAST(("t20"."done_on" IS NULL) OR ("t20".
"done_on" > "t20"."next_on") AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE
) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
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
AND (("t10"."held_next" IS NULL) OR ("t17"."set_on" < "t10"."held_next"))) AS "t18") AS "t19") AS "t20";

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
SELECT CAST("t15"."period" AS TEXT) AS "period", CAST("t15"."person_id" AS TEXT) AS "person_id", CAST("t15".
"worker_id" AS TEXT) AS "worker_id", CAST("t15"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CASE WHEN "t15"."direction_due_on" IS NOT NULL THEN CAST(COALESCE("t15".
"direction_done_on" <= "t15"."direction_due_on", FALSE) AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END IS NOT NULL THEN 1.0
ELSE 0.0 END AS DOUBLE) AS "counted", CAST(COALESCE(CASE WHEN "t15"."direction_due_on" IS NOT NULL THEN CAST(COALESCE
("t15"."direction_done_on" <= "t15"."direction_due_on", FALSE) AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END, 0.0) AS
DOUBLE) AS "hit", CAST(CASE WHEN CASE WHEN "t15"."direction_due_on" IS NOT NULL THEN CAST(COALESCE("t15".
"direction_done_on" <= "t15"."direction_due_on", FALSE) AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END IS NOT NULL THEN 0.0
ELSE 1.0 END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t14".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t13"."entry_id", "t13"."person_id", "t13"."entered_on", "t13"."author_id", "t13"."author_role", "t13".
"gateway", "t13"."direction", "t13"."direction_due_on", "t13"."direction_done_on", "t13"."recorded_at", "t13".
"recorded_by", "t13"."as_at", "t13"."dated_on", "t13"."period", "t13"."day", "t13"."held_by", "t13"."held_worker",
"t13"."held_team", "t13"."from_on", "t13"."until_on", "t13"."held_next", CASE WHEN ("t13"."until_on" IS NULL) OR (
"t13"."dated_on" <= "t13"."until_on") THEN "t13"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t13".
"held_team" AS "team_id"
FROM (SELECT "t12"."entry_id", "t12"."person_id", "t12"."entered_on", "t12"."author_id", "t12"."author_role", "t12".
"gateway", "t12"."direction", "t12"."direction_due_on", "t12"."direction_done_on", "t12"."recorded_at", "t12".
"recorded_by", "t12"."as_at", "t12"."dated_on", "t4"."period", "t4"."day", "t7"."held_by", "t7"."held_worker", "t7".
"held_team", "t7"."from_on", "t7"."until_on", "t7"."held_next"
FROM (SELECT "t10"."entry_id", "t10"."person_id", "t10"."entered_on", "t10"."author_id", "t10"."author_role", "t10".
"gateway", "t10"."direction", "t10"."direction_due_on", "t10"."direction_done_on", "t10"."recorded_at", "t10".
"recorded_by", "t10"."as_at", COALESCE("t10"."direction_due_on", "t10"."entered_on") AS "dated_on"
FROM (SELECT "t9"."entry_id", "t9"."person_id", "t9"."entered_on", "t9"."author_id", "t9"."author_role", "t9".
"gateway", "t9"."direction", "t9"."direction_due_on", "t9"."direction_done_on", "t9"."recorded_at", "t9".
"recorded_by", "t5"."as_at"
FROM (SELECT *
FROM "oversight_entries" AS "t2"
WHERE "t2"."direction" IS NOT NULL AND "t2"."direction" <> '') AS "t9" CROSS JOIN "snapshot_day" AS "t5") AS "t10"
WHERE COALESCE("t10"."direction_due_on", "t10"."entered_on") < "t10"."as_at") AS "t12"
INNER JOIN "period_days" AS "t4" ON "t12"."dated_on" = "t4"."day"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t7" ON "t12"."person_id" = "t7"."held_by" AND "t12"."dated_on" >= "t7"."from_on"
AND (("t7"."held_next" IS NULL) OR ("t12"."dated_on" < "t7"."held_next"))) AS "t13") AS "t14") AS "t15";

-- measure MO10
SELECT CAST("t25"."period" AS TEXT) AS "period", CAST("t25"."person_id" AS TEXT) AS "person_id", CAST("t25".
"worker_id" AS TEXT) AS "worker_id", CAST("t25"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN CAST("t25"."followed_entry" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 1.0 ELSE 0.0 END AS
DOUBLE) AS "counted", CAST(COALESCE(CAST("t25"."followed_entry" IS NOT NULL AS DOUBLE), 0.0) AS DOUBLE) AS "hit", CAST
(CASE WHEN CAST("t25"."followed_entry" IS NOT NULL AS DOUBLE) IS NOT NULL THEN 0.0 ELSE 1.0 END AS DOUBLE) AS
"unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t24".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t23"."entry_id", "t23"."person_id", "t23"."entered_on", "t23"."author_id", "t23"."author_role", "t23".
"gateway", "t23"."direction", "t23"."direction_due_on", "t23"."direction_done_on", "t23"."recorded_at", "t23".
"recorded_by", "t23"."as_at", "t23"."until_on", "t23"."followed_entry", "t23"."period", "t23"."day", "t23"."held_by",
"t23"."held_worker", "t23"."held_team", "t23"."from_on", "t23"."until_on_right", "t23"."held_next", CASE WHEN ("t23".
"until_on" IS NULL) OR ("t23"."entered_on" <= "t23"."until_on") THEN "t23"."held_worker" ELSE CAST(NULL AS TEXT) END
AS "worker_id", "t23"."held_team" AS "team_id"
FROM (SELECT "t19"."entry_id", "t19"."person_id", "t19"."entered_on", "t19"."author_id", "t19"."author_role", "t19".
"gateway", "t19"."direction", "t19"."direction_due_on", "t19"."direction_done_on", "t19"."recorded_at", "t19".
"recorded_by", "t19"."as_at", "t19"."until_on", "t22"."followed_entry", "t6"."period", "t6"."day", "t10"."held_by",
"t10"."held_worker", "t10"."held_team", "t10"."from_on", "t10"."until_on" AS "until_on_right", "t10"."held_next"
FROM (SELECT *
FROM (SELECT "t16".* EXCLUDE ("shift_from")
FROM (SELECT "t14"."entry_id", "t14"."person_id", "t14"."entered_on", "t14"."author_id", "t14"."author_role", "t14".
"gateway", "t14"."direction", "t14"."direction_due_on", "t14"."direction_done_on", "t14"."recorded_at", "t14".
"recorded_by", "t7"."as_at", "t15"."shift_from", "t15"."until_on"
FROM (SELECT *
FROM "oversight_entries" AS "t2"
WHERE "t2"."direction" IS NOT NULL AND "t2"."direction" <> '') AS "t14" CROSS JOIN "snapshot_day" AS "t7"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "until_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t15" ON "t14"."entered_on" = "t15".
"shift_from") AS "t16") AS "t17"
WHERE "t17"."until_on" < "t17"."as_at") AS "t19"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t19"."entry_id" AS "followed_entry"
FROM (SELECT *
FROM (SELECT "t16".* EXCLUDE ("shift_from")
FROM (SELECT "t14"."entry_id", "t14"."person_id", "t14"."entered_on", "t14"."author_id", "t14"."author_role", "t14".
"gateway", "t14"."direction", "t14"."direction_due_on", "t14"."direction_done_on", "t14"."recorded_at", "t14".
"recorded_by", "t7"."as_at", "t15"."shift_from", "t15"."until_on"
FROM (SELECT *
FROM "oversight_entries" AS "t2"
WHERE "t2"."direction" IS NOT NULL AND "t2"."direction" <> '') AS "t14" CROSS JOIN "snapshot_day" AS "t7"
LEFT OUTER JOIN (SELECT "t4"."started_on" AS "shift_from", "t4"."due_on" AS "until_on"
FROM "deadlines" AS "t4"
WHERE "t4"."parameter" = 'change_after_oversight' AND "t4"."variant" = 'all') AS "t15" ON "t14"."entered_on" = "t15".
"shift_from") AS "t16") AS "t17"
WHERE "t17"."until_on" < "t17"."as_at") AS "t19"
INNER JOIN (SELECT "t5"."person_id" AS "changed_person", "t5"."changed_on"
FROM "plan_changes" AS "t5") AS "t13" ON "t19"."person_id" = "t13"."changed_person" AND "t13"."changed_on" >= "t19".
"entered_on" AND "t13"."changed_on" <= "t19"."until_on") AS "t20") AS "t22" ON "t19"."entry_id" = "t22".
"followed_entry"
INNER JOIN "period_days" AS "t6" ON "t19"."until_on" = "t6"."day"
LEFT OUTER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."worker_id" AS "held_worker", "t1"."team_id" AS
"held_team", "t1"."from_on", "t1"."until_on", "t1"."next_on" AS "held_next"
FROM "responsibility" AS "t1") AS "t10" ON "t19"."person_id" = "t10"."held_by" AND "t19"."entered_on" >= "t10".
"from_on" AND (("t10"."held_next" IS NULL) OR ("t19"."entered_on" < "t10"."held_next"))) AS "t23") AS "t24") AS "t25";
