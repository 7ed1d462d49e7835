-- relation care_periods
SELECT "t6"."person_id", "t6"."care_period_id", "t6"."started_on", CASE WHEN "t6"."still_open" > 0 THEN CAST(NULL AS
DATE) ELSE "t6"."last_ceased_on" END AS "ended_on"
FROM (SELECT "t3"."person_id", "t3"."care_period_id", "t3"."entered_care_on", "t3"."first_started_on", "t3".
"last_ceased_on", "t3"."still_open", COALESCE("t3"."entered_care_on", "t3"."first_started_on") AS "started_on"
FROM (SELECT "t0"."person_id", "t0"."care_period_id", MIN("t0"."entered_care_on") AS "entered_care_on", MIN("t0".
"started_on") AS "first_started_on", MAX("t0"."ceased_on") AS "last_ceased_on", SUM(CAST("t0"."ceased_on" IS NULL AS
INT)) AS "still_open"
FROM "care_episodes" AS "t0" GROUP BY 1, 2) AS "t3") AS "t6"
ANTI JOIN (SELECT "t1"."person_id" AS "break_person", "t1"."started_on" AS "break_from", "t1"."ended_on" AS
"break_until"
FROM "legal_statuses" AS "t1"
WHERE "t1"."status" IN ('V3', 'V4')) AS "t4" ON "t6"."person_id" = "t4"."break_person" AND "t4"."break_from" <= "t6".
"started_on" AND (("t4"."break_until" IS NULL) OR ("t4"."break_until" > "t6"."started_on") OR ("t4"."break_from" =
"t6"."started_on"));

-- relation leads_barred
SELECT "t9"."from_on", "t9"."until_on"
FROM (SELECT "t8"."from_on", "t8"."until_on", "t2"."as_at"
FROM (SELECT "t6"."started_on" AS "from_on", "t6"."until_on"
FROM (SELECT "t5"."parameter", "t5"."started_on", "t5"."allowed", "t5"."before", COALESCE(LEAD("t5"."started_on") OVER
(PARTITION BY "t5"."parameter" ORDER BY "t5"."started_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
), MAKE_DATE(2035, 12, 31)) AS "until_on"
FROM (SELECT *
FROM (SELECT "t3"."parameter", "t3"."started_on", "t3"."allowed", LAG("t3"."allowed") OVER (PARTITION BY "t3".
"parameter" ORDER BY "t3"."started_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "before"
FROM (SELECT "t1"."parameter", "t1"."started_on", DATE_DIFF('DAY', "t1"."started_on", "t1"."due_on") AS "allowed"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'lead_practitioner') AS "t3") AS "t4"
WHERE ("t4"."before" IS NULL) OR ("t4"."before" <> "t4"."allowed")) AS "t5") AS "t6"
WHERE "t6"."allowed" = 0) AS "t8" CROSS JOIN "snapshot_day" AS "t2") AS "t9";

-- relation allocations
WITH "t10" AS (SELECT "t5"."involvement_id", "t5"."worker_id", "t5"."role", "t5"."team_id", "t5"."started_on", "t5".
"ended_on", "t5"."change_reason", "t5"."person_id", "t5"."referral_id", LEAD("t5"."started_on") OVER (PARTITION BY
"t5"."person_id" ORDER BY "t5"."started_on" ASC, "t5"."involvement_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND
UNBOUNDED FOLLOWING) AS "next_on"
FROM (SELECT "t0"."involvement_id", "t0"."worker_id", "t0"."role", "t0"."team_id", COALESCE("t0"."started_on",
MAKE_DATE(1995, 1, 1)) AS "started_on", "t0"."ended_on", "t0"."change_reason", "t0"."person_id", "t0"."referral_id"
FROM "involvements" AS "t0"
WHERE "t0"."role" = 'CW' AND "t0"."worker_id" IS NOT NULL) AS "t5"), "t11" AS (SELECT "t6"."involvement_id", "t6".
"worker_id", "t6"."role", "t6"."team_id", "t6"."started_on", "t6"."ended_on", "t6"."change_reason", "t6"."person_id",
"t6"."referral_id", LEAD("t6"."started_on") OVER (PARTITION BY "t6"."person_id" ORDER BY "t6"."started_on" ASC, "t6".
"involvement_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM (SELECT "t0"."involvement_id", "t0"."worker_id", "t0"."role", "t0"."team_id", COALESCE("t0"."started_on",
MAKE_DATE(1995, 1, 1)) AS "started_on", "t0"."ended_on", "t0"."change_reason", "t0"."person_id", "t0"."referral_id"
FROM "involvements" AS "t0"
WHERE "t0"."role" = 'FH' AND "t0"."worker_id" IS NOT NULL) AS "t6"), "t18" AS (SELECT DISTINCT "t13"."person_id" AS
"lead_person"
FROM "t11" AS "t13"
WHERE (LEAST("t13"."ended_on", "t13"."next_on") IS NULL) OR (LEAST("t13"."ended_on", "t13"."next_on") > "t13".
"started_on"))
SELECT *
FROM (SELECT "t12"."person_id", "t12"."involvement_id", "t12"."role", "t12"."worker_id", "t12"."team_id", "t12".
"started_on", LEAST("t12"."ended_on", "t12"."next_on") AS "ended_on", 0 AS "outgrown"
FROM "t10" AS "t12") AS "t14"
UNION ALL
SELECT *
FROM (SELECT "t35".* EXCLUDE ("open_from", "open_person", "open_until")
FROM (SELECT "t34"."person_id", "t34"."involvement_id", "t34"."role", "t34"."worker_id", "t34"."team_id", GREATEST(
"t34"."started_on", "t34"."open_from") AS "started_on", LEAST("t34"."ended_on", "t34"."open_until") AS "ended_on",
"t34"."open_person", "t34"."open_from", "t34"."open_until", CASE WHEN (("t34"."ended_on" IS NOT NULL) AND (("t34".
"open_until" IS NULL) OR ("t34"."ended_on" < "t34"."open_until"))) OR ("t34"."open_until" IS NULL) THEN 0 ELSE 1 END
AS "outgrown"
FROM (SELECT "t19"."person_id", "t19"."involvement_id", "t19"."role", "t19"."worker_id", "t19"."team_id", "t19".
"started_on", "t19"."ended_on", "t33"."open_person", "t33"."open_from", "t33"."open_until"
FROM (SELECT "t13"."person_id", "t13"."involvement_id", "t13"."role", "t13"."worker_id", "t13"."team_id", "t13".
"started_on", LEAST("t13"."ended_on", "t13"."next_on") AS "ended_on"
FROM "t11" AS "t13"
WHERE (LEAST("t13"."ended_on", "t13"."next_on") IS NULL) OR (LEAST("t13"."ended_on", "t13"."next_on") > "t13".
"started_on")) AS "t19"
INNER JOIN (SELECT *
FROM (SELECT "t30"."person_id" AS "open_person", MAX("t30"."until_on") OVER (PARTITION BY "t30"."person_id" ORDER BY
"t30"."from_on" ASC, "t30"."until_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "open_from", LEAD(
"t30"."from_on") OVER (PARTITION BY "t30"."person_id" ORDER BY "t30"."from_on" ASC, "t30"."until_on" ASC ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "open_until"
FROM (SELECT *
FROM (SELECT "t20"."lead_person" AS "person_id", MAKE_DATE(1995, 1, 1) AS "from_on", MAKE_DATE(1995, 1, 1) AS
"until_on"
FROM "t18" AS "t20") AS "t24"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t25"."person_id", "t25"."from_on", "t25"."until_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t12"."person_id", "t12"."started_on" AS "from_on", COALESCE(LEAST("t12"."ended_on", "t12"."next_on"),
MAKE_DATE(2035, 12, 31)) AS "until_on"
FROM "t10" AS "t12") AS "t15"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t2"."person_id", "t2"."started_on" AS "from_on", COALESCE("t2"."ended_on", MAKE_DATE(2035, 12, 31)) AS
"until_on"
FROM "cp_plans" AS "t2") AS "t7"
UNION ALL
SELECT *
FROM (SELECT "t3"."person_id", "t3"."started_on" AS "from_on", COALESCE("t3"."ended_on", MAKE_DATE(2035, 12, 31)) AS
"until_on"
FROM "care_periods" AS "t3") AS "t8") AS "t9") AS "t16"
WHERE "t16"."until_on" > "t16"."from_on") AS "t25"
SEMI JOIN "t18" AS "t21" ON "t25"."person_id" = "t21"."lead_person") AS "t28"
UNION ALL
SELECT *
FROM (SELECT "t26"."lead_person" AS "person_id", "t26"."from_on", "t26"."until_on"
FROM (SELECT "t22"."lead_person", "t4"."from_on", "t4"."until_on"
FROM "t18" AS "t22" CROSS JOIN "leads_barred" AS "t4") AS "t26") AS "t27") AS "t29") AS "t30") AS "t31"
WHERE "t31"."open_from" < MAKE_DATE(2035, 12, 31) AND (("t31"."open_until" IS NULL) OR ("t31"."open_until" > "t31".
"open_from"))) AS "t33" ON "t19"."person_id" = "t33"."open_person" AND (("t19"."ended_on" IS NULL) OR ("t19".
"ended_on" > "t33"."open_from")) AND (("t33"."open_until" IS NULL) OR ("t33"."open_until" > "t19"."started_on"))) AS
"t34") AS "t35") AS "t36";

-- relation care_placements
SELECT "t5"."person_id", "t5"."placement_id", "t5"."care_period_id", "t5"."type", "t5"."started_on", "t5"."ended_on"
FROM (SELECT *
FROM "placements" AS "t0"
WHERE NOT (COALESCE("t0"."type", '') IN ('T0', 'T1', 'T2', 'T3', 'T4'))) AS "t5"
INNER JOIN (SELECT "t1"."person_id" AS "period_person", "t1"."care_period_id" AS "period"
FROM "care_periods" AS "t1") AS "t3" ON "t5"."person_id" = "t3"."period_person" AND "t5"."care_period_id" = "t3".
"period";

-- relation in_need_spells
SELECT "t21"."person_id", "t21"."plan_id", "t21"."started_on", LEAST("t21"."ended_on", "t21"."protected_on", "t21".
"in_care_on") AS "ended_on"
FROM (SELECT "t20".* EXCLUDE ("first_plan")
FROM (SELECT "t15"."person_id", "t15"."plan_id", "t15"."started_on", "t15"."ended_on", "t15"."protected_on", "t19".
"first_plan", "t19"."in_care_on"
FROM (SELECT "t13".* EXCLUDE ("first_plan")
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", "t12"."first_plan", "t12".
"protected_on"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on"
FROM "cin_plans" AS "t0") AS "t6"
LEFT OUTER JOIN (SELECT "t10"."plan_id" AS "first_plan", "t10"."protected_on"
FROM (SELECT "t9"."plan_id", MIN("t9"."began_on") AS "protected_on"
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", "t8"."began_for", "t8"."began_on"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on"
FROM "cin_plans" AS "t0") AS "t6"
INNER JOIN (SELECT "t2"."person_id" AS "began_for", "t2"."started_on" AS "began_on"
FROM "cp_plans" AS "t2") AS "t8" ON "t6"."person_id" = "t8"."began_for" AND "t8"."began_on" > "t6"."started_on") AS
"t9" GROUP BY 1) AS "t10") AS "t12" ON "t6"."plan_id" = "t12"."first_plan") AS "t13") AS "t15"
LEFT OUTER JOIN (SELECT "t17"."plan_id" AS "first_plan", "t17"."in_care_on"
FROM (SELECT "t16"."plan_id", MIN("t16"."began_on") AS "in_care_on"
FROM (SELECT "t15"."person_id", "t15"."plan_id", "t15"."started_on", "t15"."ended_on", "t15"."protected_on", "t7".
"began_for", "t7"."began_on"
FROM (SELECT "t13".* EXCLUDE ("first_plan")
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", "t12"."first_plan", "t12".
"protected_on"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on"
FROM "cin_plans" AS "t0") AS "t6"
LEFT OUTER JOIN (SELECT "t10"."plan_id" AS "first_plan", "t10"."protected_on"
FROM (SELECT "t9"."plan_id", MIN("t9"."began_on") AS "protected_on"
FROM (SELECT "t6"."person_id", "t6"."plan_id", "t6"."started_on", "t6"."ended_on", "t8"."began_for", "t8"."began_on"
FROM (SELECT "t0"."person_id", "t0"."plan_id", "t0"."started_on", "t0"."ended_on"
FROM "cin_plans" AS "t0") AS "t6"
INNER JOIN (SELECT "t2"."person_id" AS "began_for", "t2"."started_on" AS "began_on"
FROM "cp_plans" AS "t2") AS "t8" ON "t6"."person_id" = "t8"."began_for" AND "t8"."began_on" > "t6"."started_on") AS
"t9" GROUP BY 1) AS "t10") AS "t12" ON "t6"."plan_id" = "t12"."first_plan") AS "t13") AS "t15"
INNER JOIN (SELECT "t1"."person_id" AS "began_for", "t1"."started_on" AS "began_on"
FROM "care_periods" AS "t1") AS "t7" ON "t15"."person_id" = "t7"."began_for" AND "t7"."began_on" > "t15"."started_on"
) AS "t16" GROUP BY 1) AS "t17") AS "t19" ON "t15"."plan_id" = "t19"."first_plan") AS "t20") AS "t21";

-- relation protection_spells
SELECT "t2"."person_id", "t2"."plan_id", "t2"."started_on", "t2"."ended_on", COALESCE("t12"."conference_on", "t2".
"started_on") AS "conference_on"
FROM "cp_plans" AS "t2"
LEFT OUTER JOIN (SELECT "t10"."conference_plan", MIN("t10"."held_on") AS "conference_on"
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t1"."plan_id" AS "conference_plan", "t1"."held_on"
FROM "initial_conferences" AS "t1"
WHERE "t1"."held_on" IS NOT NULL) AS "t5"
UNION ALL
SELECT *
FROM (SELECT "t4"."told_plan" AS "conference_plan", "t7"."held_on"
FROM (SELECT *
FROM "initial_conferences" AS "t1"
WHERE "t1"."held_on" IS NOT NULL) AS "t7"
INNER JOIN (SELECT "t0"."plan_id" AS "told_plan", "t0"."conference_id" AS "told_conference"
FROM "cp_plans" AS "t0") AS "t4" ON "t7"."conference_id" = "t4"."told_conference") AS "t8") AS "t9"
WHERE "t9"."conference_plan" IS NOT NULL) AS "t10" GROUP BY 1) AS "t12" ON "t2"."plan_id" = "t12"."conference_plan";

-- relation need_episodes
SELECT "t0"."person_id", "t0"."referral_id", "t0"."team_id", "t0"."referral_on" AS "started_on", "t0"."closed_on" AS
"ended_on"
FROM "cin_episodes" AS "t0"
WHERE NOT (COALESCE("t0"."nfa", FALSE));

-- relation needs_for_worker
SELECT "t11"."person_id", "t11"."referral_id", "t11"."wanted_on", "t11"."ended_on", CASE WHEN ("t11"."ended_on" IS
NULL) OR ("t16"."given_on" <= "t11"."ended_on") THEN "t16"."given_on" ELSE CAST(NULL AS DATE) END AS "given_on", CAST
((ROW_NUMBER() OVER (PARTITION BY "t11"."referral_id" ORDER BY "t11"."wanted_on" ASC ROWS BETWEEN UNBOUNDED PRECEDING
AND UNBOUNDED FOLLOWING) - 1) + 1 AS INT) AS "sequence"
FROM (SELECT *
FROM (SELECT "t0"."person_id", "t0"."referral_id", "t0"."ended_on", "t0"."started_on" AS "wanted_on"
FROM "need_episodes" AS "t0") AS "t3"
UNION ALL
SELECT *
FROM (SELECT DISTINCT *
FROM (SELECT "t2"."person_id", "t2"."referral_id", "t2"."ended_on", "t7"."left_on" AS "wanted_on"
FROM "need_episodes" AS "t2"
INNER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."ended_on" AS "left_on"
FROM "allocations" AS "t1"
WHERE "t1"."ended_on" IS NOT NULL) AS "t7" ON "t2"."person_id" = "t7"."held_by" AND "t7"."left_on" > "t2".
"started_on" AND (("t2"."ended_on" IS NULL) OR ("t7"."left_on" < "t2"."ended_on"))) AS "t8") AS "t9") AS "t11"
LEFT OUTER JOIN (SELECT "t14"."referral_id" AS "first_referral", "t14"."wanted_on" AS "first_wanted", "t14".
"given_on"
FROM (SELECT "t13"."referral_id", "t13"."wanted_on", MIN("t13"."given_on") AS "given_on"
FROM (SELECT "t12"."person_id", "t12"."referral_id", "t12"."ended_on", "t12"."wanted_on", "t12"."given_to", "t12".
"given_from", "t12"."given_until", GREATEST("t12"."given_from", "t12"."wanted_on") AS "given_on"
FROM (SELECT "t11"."person_id", "t11"."referral_id", "t11"."ended_on", "t11"."wanted_on", "t6"."given_to", "t6".
"given_from", "t6"."given_until"
FROM (SELECT *
FROM (SELECT "t0"."person_id", "t0"."referral_id", "t0"."ended_on", "t0"."started_on" AS "wanted_on"
FROM "need_episodes" AS "t0") AS "t3"
UNION ALL
SELECT *
FROM (SELECT DISTINCT *
FROM (SELECT "t2"."person_id", "t2"."referral_id", "t2"."ended_on", "t7"."left_on" AS "wanted_on"
FROM "need_episodes" AS "t2"
INNER JOIN (SELECT "t1"."person_id" AS "held_by", "t1"."ended_on" AS "left_on"
FROM "allocations" AS "t1"
WHERE "t1"."ended_on" IS NOT NULL) AS "t7" ON "t2"."person_id" = "t7"."held_by" AND "t7"."left_on" > "t2".
"started_on" AND (("t2"."ended_on" IS NULL) OR ("t7"."left_on" < "t2"."ended_on"))) AS "t8") AS "t9") AS "t11"
INNER JOIN (SELECT "t1"."person_id" AS "given_to", "t1"."started_on" AS "given_from", "t1"."ended_on" AS "given_until"
FROM "allocations" AS "t1") AS "t6" ON "t11"."person_id" = "t6"."given_to" AND (("t6"."given_until" IS NULL) OR ("t6"
."given_until" > "t11"."wanted_on"))) AS "t12") AS "t13" GROUP BY 1, 2) AS "t14") AS "t16" ON "t11"."referral_id" =
"t16"."first_referral" AND (("t11"."wanted_on" = "t16"."first_wanted") OR (("t11"."wanted_on" IS NULL) AND ("t16".
"first_wanted" IS NULL)));

-- relation supervised_spells
SELECT "t6"."person_id", "t6"."referral_id", "t6"."ended_on", GREATEST("t6"."started_on", CASE WHEN "t6"."given_on" =
MAKE_DATE(1995, 1, 1) THEN CAST(NULL AS DATE) ELSE "t6"."given_on" END) AS "started_on"
FROM (SELECT "t5"."person_id", "t5"."referral_id", "t5"."started_on", "t5"."ended_on", MIN("t5"."given_on") AS
"given_on"
FROM (SELECT "t2"."person_id", "t2"."referral_id", "t2"."team_id", "t2"."started_on", "t2"."ended_on", "t4".
"given_to", "t4"."given_on", "t4"."given_until"
FROM "need_episodes" AS "t2"
INNER JOIN (SELECT "t1"."person_id" AS "given_to", "t1"."started_on" AS "given_on", "t1"."ended_on" AS "given_until"
FROM "allocations" AS "t1") AS "t4" ON "t2"."person_id" = "t4"."given_to" AND (("t4"."given_until" IS NULL) OR ("t4".
"given_until" > "t2"."started_on")) AND (("t2"."ended_on" IS NULL) OR ("t4"."given_on" <= "t2"."ended_on"))) AS "t5"
GROUP BY 1, 2, 3, 4) AS "t6";

-- relation leaving_care_starts
SELECT "t19"."person_id", "t19"."care_period_id", "t19"."ended_on", "t19"."eligible_on" AS "started_on"
FROM (SELECT "t18"."person_id", "t18"."care_period_id", "t18"."started_on", "t18"."ended_on", "t18"."born_person",
"t18"."born_on", "t18"."sixteen_on", "t18"."qualified_on", "t18"."eligible_on", "t4"."as_at"
FROM (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."started_on", "t16"."ended_on", "t16"."born_person",
"t16"."born_on", "t16"."sixteen_on", "t16"."qualified_on", GREATEST("t16"."sixteen_on", "t16"."qualified_on") AS
"eligible_on"
FROM (SELECT "t15".* EXCLUDE ("shift_from")
FROM (SELECT "t14"."person_id", "t14"."care_period_id", "t14"."started_on", "t14"."ended_on", "t14"."born_person",
"t14"."born_on", "t14"."sixteen_on", "t10"."shift_from", "t10"."qualified_on"
FROM (SELECT "t12".* EXCLUDE ("shift_from")
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t5"."ended_on", "t9"."born_person", "t9".
"born_on", "t11"."shift_from", "t11"."sixteen_on"
FROM "care_periods" AS "t5"
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "born_person", "t3"."born_on"
FROM "persons" AS "t3") AS "t9" ON "t5"."person_id" = "t9"."born_person"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "sixteen_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'sixteenth_birthday' AND "t1"."variant" = 'all') AS "t11" ON "t9"."born_on" = "t11".
"shift_from") AS "t12") AS "t14"
LEFT OUTER JOIN (SELECT "t1"."started_on" AS "shift_from", "t1"."due_on" AS "qualified_on"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'thirteen_weeks_of_care' AND "t1"."variant" = 'all') AS "t10" ON "t14"."started_on" = "t10".
"shift_from") AS "t15") AS "t16"
WHERE "t16"."sixteen_on" IS NOT NULL AND "t16"."qualified_on" IS NOT NULL AND (("t16"."ended_on" IS NULL) OR ("t16".
"ended_on" > GREATEST("t16"."sixteen_on", "t16"."qualified_on")))) AS "t18" CROSS JOIN "snapshot_day" AS "t4") AS
"t19"
WHERE "t19"."eligible_on" <= "t19"."as_at";

-- relation school_ages
SELECT "t0"."person_id", MAKE_DATE(EXTRACT(year
FROM "t0"."born_on") + CAST(EXTRACT(month
FROM "t0"."born_on") >= 9 AS INT) + 5, 9, 1) AS "started_on", MAKE_DATE(EXTRACT(year
FROM "t0"."born_on") + CAST(EXTRACT(month
FROM "t0"."born_on") >= 9 AS INT) + 15 + 1, 9, 1) AS "ended_on"
FROM "persons" AS "t0"
WHERE "t0"."born_on" IS NOT NULL;

-- relation school_calendar
SELECT "t15"."day", "t15"."is_open", CAST(SUM("t15"."is_open") OVER (ORDER BY "t15"."day" ASC ROWS BETWEEN UNBOUNDED
PRECEDING AND CURRENT ROW) AS INT) AS "number"
FROM (SELECT "t14"."day", "t14"."working_number", "t14"."is_working", "t14"."first_on", "t14"."last_on", "t14".
"taught_on", CAST("t14"."taught_on" IS NOT NULL AS INT) AS "is_open"
FROM (SELECT "t10"."day", "t10"."working_number", "t10"."is_working", "t10"."first_on", "t10"."last_on", "t13".
"taught_on"
FROM (SELECT *
FROM (SELECT "t7"."day", "t7"."working_number", "t7"."is_working", "t5"."first_on", "t5"."last_on"
FROM (SELECT "t3"."day", "t3"."working_number", COALESCE("t3"."working_number" > LAG("t3"."working_number") OVER (
ORDER BY "t3"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), FALSE) AS "is_working"
FROM (SELECT "t0"."started_on" AS "day", "t0"."due_on" AS "working_number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all') AS "t3") AS "t7" CROSS JOIN (SELECT MIN(
"t1"."started_on") AS "first_on", MAX("t1"."ended_on") AS "last_on"
FROM "school_terms" AS "t1") AS "t5") AS "t8"
WHERE "t8"."day" >= "t8"."first_on" AND "t8"."day" <= "t8"."last_on") AS "t10"
LEFT OUTER JOIN (SELECT DISTINCT "t11"."day" AS "taught_on"
FROM (SELECT "t10"."day", "t10"."working_number", "t10"."is_working", "t10"."first_on", "t10"."last_on", "t2".
"term_id", "t2"."started_on", "t2"."ended_on", "t2"."half_term_from", "t2"."half_term_until", "t2"."recorded_at", "t2"
."recorded_by"
FROM (SELECT *
FROM (SELECT "t7"."day", "t7"."working_number", "t7"."is_working", "t5"."first_on", "t5"."last_on"
FROM (SELECT "t3"."day", "t3"."working_number", COALESCE("t3"."working_number" > LAG("t3"."working_number") OVER (
ORDER BY "t3"."day" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), FALSE) AS "is_working"
FROM (SELECT "t0"."started_on" AS "day", "t0"."due_on" AS "working_number"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'working_day_number' AND "t0"."variant" = 'all') AS "t3") AS "t7" CROSS JOIN (SELECT MIN(
"t1"."started_on") AS "first_on", MAX("t1"."ended_on") AS "last_on"
FROM "school_terms" AS "t1") AS "t5") AS "t8"
WHERE "t8"."day" >= "t8"."first_on" AND "t8"."day" <= "t8"."last_on") AS "t10"
INNER JOIN "school_terms" AS "t2" ON "t10"."day" >= "t2"."started_on" AND "t10"."day" <= "t2"."ended_on" AND "t10".
"is_working") AS "t11"
WHERE NOT (COALESCE(("t11"."day" >= "t11"."half_term_from") AND ("t11"."day" <= "t11"."half_term_until"), FALSE))) AS
"t13" ON "t10"."day" = "t13"."taught_on") AS "t14") AS "t15";

-- relation responsibility
SELECT "t9"."person_id", "t9"."worker_id", "t9"."team_id", "t9"."from_on", "t9"."until_on", "t9"."next_on"
FROM (SELECT "t8"."person_id", "t8"."worker_id", "t8"."team_id", "t8"."from_on", "t8"."until_on", "t8"."rank", "t8".
"held_until", LEAD("t8"."from_on") OVER (PARTITION BY "t8"."person_id" ORDER BY "t8"."from_on" ASC, "t8"."rank" ASC,
"t8"."until_on" ASC, "t8"."worker_id" ASC, "t8"."team_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
) AS "next_on"
FROM (SELECT *
FROM (SELECT "t6"."person_id", "t6"."worker_id", "t6"."team_id", "t6"."from_on", "t6"."until_on", "t6"."rank", MAX(
CASE WHEN "t6"."rank" = 2 THEN COALESCE("t6"."until_on", MAKE_DATE(2035, 12, 31)) ELSE MAKE_DATE(1995, 1, 1) END) OVER
(PARTITION BY "t6"."person_id" ORDER BY "t6"."from_on" ASC, "t6"."rank" ASC, "t6"."until_on" ASC, "t6"."worker_id" ASC
, "t6"."team_id" ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "held_until"
FROM (SELECT *
FROM (SELECT "t0"."person_id", CAST(NULL AS TEXT) AS "worker_id", "t0"."team_id", "t0"."ended_on" AS "from_on", CAST(
NULL AS DATE) AS "until_on", 0 AS "rank"
FROM "allocations" AS "t0"
WHERE "t0"."outgrown" = 1) AS "t3"
UNION ALL
SELECT *
FROM (SELECT *
FROM (SELECT "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."started_on" AS "from_on", "t0"."ended_on" AS
"until_on", 2 AS "rank"
FROM "allocations" AS "t0") AS "t2"
UNION ALL
SELECT *
FROM (SELECT "t1"."person_id", CAST(NULL AS TEXT) AS "worker_id", "t1"."team_id", "t1"."referral_on" AS "from_on",
CAST(NULL AS DATE) AS "until_on", 1 AS "rank"
FROM "cin_episodes" AS "t1"
WHERE "t1"."referral_on" IS NOT NULL) AS "t4") AS "t5") AS "t6") AS "t7"
WHERE ("t7"."rank" = 2) OR ("t7"."held_until" <= "t7"."from_on")) AS "t8") AS "t9";

-- ledger
SELECT "t12"."standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant", "t12"."worker_id",
"t12"."team_id", "t12"."started_on", "t12"."due_on", "t12"."done_on", "t12"."ended_other_on", "t12"."unknown_because"
, "t12"."parameter_version"
FROM (SELECT "t11".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t10"."standard", "t10"."person_id", "t10"."episode_id", "t10"."sequence", "t10"."variant", "t10".
"started_on", "t10"."due_on", "t10"."done_on", "t10"."ended_other_on", "t10"."unknown_because", "t10".
"parameter_version", "t10"."as_at", "t10"."reckoned_on", "t10"."held_by", "t10"."held_worker", "t10"."held_team",
"t10"."from_on", "t10"."until_on", "t10"."held_next", CASE WHEN ("t10"."until_on" IS NULL) OR ("t10"."reckoned_on" <=
"t10"."until_on") THEN "t10"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t10"."held_team" AS "team_id"
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."started_on"
, "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"."parameter_version", "t9".
"as_at", "t9"."reckoned_on", "t6"."held_by", "t6"."held_worker", "t6"."held_team", "t6"."from_on", "t6"."until_on",
"t6"."held_next"
FROM (SELECT "t7"."standard", "t7"."person_id", "t7"."episode_id", "t7"."sequence", "t7"."variant", "t7"."started_on"
, "t7"."due_on", "t7"."done_on", "t7"."ended_other_on", "t7"."unknown_because", "t7"."parameter_version", "t7".
"as_at", LEAST(COALESCE("t7"."done_on", CASE WHEN ("t7"."ended_other_on" IS NOT NULL) AND ("t7"."due_on" = "t7".
"started_on") THEN "t7"."started_on" ELSE "t7"."ended_other_on" END, "t7"."as_at"), "t7"."as_at") AS "reckoned_on"
FROM (SELECT "t3"."standard", "t3"."person_id", "t3"."episode_id", "t3"."sequence", "t3"."variant", "t3"."started_on"
, "t3"."due_on", "t3"."done_on", "t3"."ended_other_on", "t3"."unknown_because", "t3"."parameter_version", "t4".
"as_at"
FROM "obligations" AS "t3" CROSS JOIN "snapshot_day" AS "t4") AS "t7") AS "t9"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next"
FROM "responsibility" AS "t0") AS "t6" ON "t9"."person_id" = "t6"."held_by" AND "t9"."reckoned_on" >= "t6"."from_on"
AND (("t6"."held_next" IS NULL) OR ("t9"."reckoned_on" < "t6"."held_next"))) AS "t10") AS "t11") AS "t12" ORDER BY
"t12"."standard" ASC, "t12"."person_id" ASC, "t12"."episode_id" ASC, "t12"."sequence" ASC, "t12"."started_on" ASC;

-- ledger, by council
SELECT "t12"."standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12"."variant", "t12"."worker_id",
"t12"."team_id", "t12"."started_on", "t12"."due_on", "t12"."done_on", "t12"."ended_other_on", "t12"."unknown_because"
, "t12"."parameter_version", "t12"."council"
FROM (SELECT "t11".* EXCLUDE ("from_on", "held_by", "held_next", "held_team", "held_worker", "until_on")
FROM (SELECT "t10"."standard", "t10"."person_id", "t10"."episode_id", "t10"."sequence", "t10"."variant", "t10".
"started_on", "t10"."due_on", "t10"."done_on", "t10"."ended_other_on", "t10"."unknown_because", "t10".
"parameter_version", "t10"."as_at", "t10"."reckoned_on", "t10"."held_by", "t10"."held_worker", "t10"."held_team",
"t10"."from_on", "t10"."until_on", "t10"."held_next", CASE WHEN ("t10"."until_on" IS NULL) OR ("t10"."reckoned_on" <=
"t10"."until_on") THEN "t10"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t10"."held_team" AS "team_id"
, "t10"."council"
FROM (SELECT "t9"."standard", "t9"."person_id", "t9"."episode_id", "t9"."sequence", "t9"."variant", "t9"."started_on"
, "t9"."due_on", "t9"."done_on", "t9"."ended_other_on", "t9"."unknown_because", "t9"."parameter_version", "t9".
"as_at", "t9"."reckoned_on", "t6"."held_by", "t6"."held_worker", "t6"."held_team", "t6"."from_on", "t6"."until_on",
"t6"."held_next", "t9"."council"
FROM (SELECT "t7"."standard", "t7"."person_id", "t7"."episode_id", "t7"."sequence", "t7"."variant", "t7"."started_on"
, "t7"."due_on", "t7"."done_on", "t7"."ended_other_on", "t7"."unknown_because", "t7"."parameter_version", "t7".
"as_at", LEAST(COALESCE("t7"."done_on", CASE WHEN ("t7"."ended_other_on" IS NOT NULL) AND ("t7"."due_on" = "t7".
"started_on") THEN "t7"."started_on" ELSE "t7"."ended_other_on" END, "t7"."as_at"), "t7"."as_at") AS "reckoned_on",
"t7"."council"
FROM (SELECT "t3"."standard", "t3"."person_id", "t3"."episode_id", "t3"."sequence", "t3"."variant", "t3"."started_on"
, "t3"."due_on", "t3"."done_on", "t3"."ended_other_on", "t3"."unknown_because", "t3"."parameter_version", "t4".
"as_at", "t3"."council"
FROM "obligations" AS "t3"
INNER JOIN "snapshot_day" AS "t4" ON "t3"."council" = "t4"."council") AS "t7") AS "t9"
LEFT OUTER JOIN (SELECT "t0"."person_id" AS "held_by", "t0"."worker_id" AS "held_worker", "t0"."team_id" AS
"held_team", "t0"."from_on", "t0"."until_on", "t0"."next_on" AS "held_next", "t0"."council"
FROM "responsibility" AS "t0") AS "t6" ON "t9"."person_id" = "t6"."held_by" AND "t9"."reckoned_on" >= "t6"."from_on"
AND (("t6"."held_next" IS NULL) OR ("t9"."reckoned_on" < "t6"."held_next")) AND "t9"."council" = "t6"."council") AS
"t10") AS "t11") AS "t12" ORDER BY "t12"."standard" ASC, "t12"."person_id" ASC, "t12"."episode_id" ASC, "t12".
"sequence" ASC, "t12"."started_on" ASC;

-- figures by all
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", 'all' AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2;

-- rates by all
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", 'all' AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2;

-- figures by all and hit and pending and category
SELECT "t1"."period", "t1"."group_id", "t1"."hit", "t1"."pending", "t1"."category", CAST(SUM(CAST("t1"."counted" AS
DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS DOUBLE) AS "unknown",
CAST(SUM(CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", 'all' AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3, 4, 5;

-- figures by all and category
SELECT "t1"."period", "t1"."group_id", "t1"."category", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS
"counted", CAST(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(
18, 6))) AS DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(
CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", 'all' AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3;

-- figures by service
SELECT "t6"."period", "t6"."group_id", CAST(SUM(CAST("t6"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t6"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t6"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t6"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t6".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."period", "t5"."person_id", "t5"."worker_id", "t5"."team_id", "t5"."category", "t5"."counted", "t5"
."hit", "t5"."unknown", "t5"."pending", "t5"."overdue", "t5"."known_team", "t5"."service_id" AS "group_id"
FROM (SELECT "t2"."period", "t2"."person_id", "t2"."worker_id", "t2"."team_id", "t2"."category", "t2"."counted", "t2"
."hit", "t2"."unknown", "t2"."pending", "t2"."overdue", "t4"."known_team", "t4"."service_id"
FROM "units" AS "t2"
LEFT OUTER JOIN (SELECT "t1"."team_id" AS "known_team", "t1"."parent_id" AS "service_id"
FROM "departments" AS "t1") AS "t4" ON "t2"."team_id" = "t4"."known_team") AS "t5") AS "t6" GROUP BY 1, 2;

-- rates by service
SELECT "t6"."period", "t6"."group_id", CAST(SUM(CAST("t6"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t6"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t6"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t6"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t6".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."period", "t5"."person_id", "t5"."worker_id", "t5"."team_id", "t5"."category", "t5"."counted", "t5"
."hit", "t5"."unknown", "t5"."pending", "t5"."overdue", "t5"."known_team", "t5"."service_id" AS "group_id"
FROM (SELECT "t2"."period", "t2"."person_id", "t2"."worker_id", "t2"."team_id", "t2"."category", "t2"."counted", "t2"
."hit", "t2"."unknown", "t2"."pending", "t2"."overdue", "t4"."known_team", "t4"."service_id"
FROM "units" AS "t2"
LEFT OUTER JOIN (SELECT "t1"."team_id" AS "known_team", "t1"."parent_id" AS "service_id"
FROM "departments" AS "t1") AS "t4" ON "t2"."team_id" = "t4"."known_team") AS "t5"
WHERE "t5"."hit" > 0) AS "t6" GROUP BY 1, 2;

-- figures by service and hit and pending and category
SELECT "t6"."period", "t6"."group_id", "t6"."hit", "t6"."pending", "t6"."category", CAST(SUM(CAST("t6"."counted" AS
DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST(SUM(CAST("t6"."unknown" AS DECIMAL(18, 6))) AS DOUBLE) AS "unknown",
CAST(SUM(CAST("t6"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."period", "t5"."person_id", "t5"."worker_id", "t5"."team_id", "t5"."category", "t5"."counted", "t5"
."hit", "t5"."unknown", "t5"."pending", "t5"."overdue", "t5"."known_team", "t5"."service_id" AS "group_id"
FROM (SELECT "t2"."period", "t2"."person_id", "t2"."worker_id", "t2"."team_id", "t2"."category", "t2"."counted", "t2"
."hit", "t2"."unknown", "t2"."pending", "t2"."overdue", "t4"."known_team", "t4"."service_id"
FROM "units" AS "t2"
LEFT OUTER JOIN (SELECT "t1"."team_id" AS "known_team", "t1"."parent_id" AS "service_id"
FROM "departments" AS "t1") AS "t4" ON "t2"."team_id" = "t4"."known_team") AS "t5") AS "t6" GROUP BY 1, 2, 3, 4, 5;

-- figures by service and category
SELECT "t6"."period", "t6"."group_id", "t6"."category", CAST(SUM(CAST("t6"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS
"counted", CAST(SUM(CAST("t6"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t6"."unknown" AS DECIMAL(
18, 6))) AS DOUBLE) AS "unknown", CAST(SUM(CAST("t6"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(
CAST("t6"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t5"."period", "t5"."person_id", "t5"."worker_id", "t5"."team_id", "t5"."category", "t5"."counted", "t5"
."hit", "t5"."unknown", "t5"."pending", "t5"."overdue", "t5"."known_team", "t5"."service_id" AS "group_id"
FROM (SELECT "t2"."period", "t2"."person_id", "t2"."worker_id", "t2"."team_id", "t2"."category", "t2"."counted", "t2"
."hit", "t2"."unknown", "t2"."pending", "t2"."overdue", "t4"."known_team", "t4"."service_id"
FROM "units" AS "t2"
LEFT OUTER JOIN (SELECT "t1"."team_id" AS "known_team", "t1"."parent_id" AS "service_id"
FROM "departments" AS "t1") AS "t4" ON "t2"."team_id" = "t4"."known_team") AS "t5") AS "t6" GROUP BY 1, 2, 3;

-- figures by team
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."team_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2;

-- rates by team
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."team_id" AS "group_id"
FROM "units" AS "t0"
WHERE "t0"."hit" > 0) AS "t1" GROUP BY 1, 2;

-- figures by team and hit and pending and category
SELECT "t1"."period", "t1"."group_id", "t1"."hit", "t1"."pending", "t1"."category", CAST(SUM(CAST("t1"."counted" AS
DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS DOUBLE) AS "unknown",
CAST(SUM(CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."team_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3, 4, 5;

-- figures by team and category
SELECT "t1"."period", "t1"."group_id", "t1"."category", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS
"counted", CAST(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(
18, 6))) AS DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(
CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."team_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3;

-- figures by worker
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."worker_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2;

-- rates by worker
SELECT "t1"."period", "t1"."group_id", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST
(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS
DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(CAST("t1".
"overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."worker_id" AS "group_id"
FROM "units" AS "t0"
WHERE "t0"."hit" > 0) AS "t1" GROUP BY 1, 2;

-- figures by worker and hit and pending and category
SELECT "t1"."period", "t1"."group_id", "t1"."hit", "t1"."pending", "t1"."category", CAST(SUM(CAST("t1"."counted" AS
DECIMAL(18, 6))) AS DOUBLE) AS "counted", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(18, 6))) AS DOUBLE) AS "unknown",
CAST(SUM(CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."worker_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3, 4, 5;

-- figures by worker and category
SELECT "t1"."period", "t1"."group_id", "t1"."category", CAST(SUM(CAST("t1"."counted" AS DECIMAL(18, 6))) AS DOUBLE) AS
"counted", CAST(SUM(CAST("t1"."hit" AS DECIMAL(18, 6))) AS DOUBLE) AS "hit", CAST(SUM(CAST("t1"."unknown" AS DECIMAL(
18, 6))) AS DOUBLE) AS "unknown", CAST(SUM(CAST("t1"."pending" AS DECIMAL(18, 6))) AS DOUBLE) AS "pending", CAST(SUM(
CAST("t1"."overdue" AS DECIMAL(18, 6))) AS DOUBLE) AS "overdue"
FROM (SELECT "t0"."period", "t0"."person_id", "t0"."worker_id", "t0"."team_id", "t0"."category", "t0"."counted", "t0"
."hit", "t0"."unknown", "t0"."pending", "t0"."overdue", "t0"."worker_id" AS "group_id"
FROM "units" AS "t0") AS "t1" GROUP BY 1, 2, 3;
