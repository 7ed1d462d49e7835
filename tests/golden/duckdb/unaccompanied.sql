-- measure UA01
SELECT CAST("t18"."period" AS TEXT) AS "period", CAST("t18"."person_id" AS TEXT) AS "person_id", CAST("t18".
"worker_id" AS TEXT) AS "worker_id", CAST("t18"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t18"."hit" IS NOT NULL THEN "t18"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t18"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t18"."hit" IS NOT NULL THEN 0.0 ELSE "t18"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t17".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t16"."person_id", "t16"."care_period_id", "t16"."started_on", "t16"."period", "t16"."to_on", "t16".
"year_before_on", "t16"."from_on_right", "t16"."worker_id", "t16"."team_id", "t16"."counted", "t16"."found_person",
"t16"."found_period", CAST("t16"."found_person" IS NOT NULL AS DOUBLE) AS "hit"
FROM (SELECT "t12"."person_id", "t12"."care_period_id", "t12"."started_on", "t12"."period", "t12"."to_on", "t12".
"year_before_on", "t12"."from_on_right", "t12"."worker_id", "t12"."team_id", "t12"."counted", "t15"."found_person",
"t15"."found_period"
FROM (SELECT "t10"."person_id", "t10"."care_period_id", "t10"."started_on", "t10"."period", "t10"."to_on", "t10".
"year_before_on", "t10"."from_on_right", CASE WHEN ("t10"."until_on" IS NULL) OR ("t10"."to_on" <= "t10"."until_on")
THEN "t10"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t10"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t4"."person_id", "t4"."care_period_id", "t4"."started_on", "t5"."period", "t5"."from_on", "t5"."to_on",
"t5"."year_before_on", "t7"."held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7".
"until_on", "t7"."held_next"
FROM "care_periods" AS "t4"
INNER JOIN "periods" AS "t5" ON "t4"."started_on" <= "t5"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t5"."to_on"))
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t7" ON "t4"."person_id" = "t7"."held_by" AND "t5"."to_on" >= "t7"."from_on" AND ((
"t7"."held_next" IS NULL) OR ("t5"."to_on" < "t7"."held_next"))) AS "t10") AS "t12"
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t12"."person_id" AS "found_person", "t12"."period" AS "found_period"
FROM (SELECT "t10"."person_id", "t10"."care_period_id", "t10"."started_on", "t10"."period", "t10"."to_on", "t10".
"year_before_on", "t10"."from_on_right", CASE WHEN ("t10"."until_on" IS NULL) OR ("t10"."to_on" <= "t10"."until_on")
THEN "t10"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t10"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t4"."person_id", "t4"."care_period_id", "t4"."started_on", "t5"."period", "t5"."from_on", "t5"."to_on",
"t5"."year_before_on", "t7"."held_by", "t7"."held_worker", "t7"."held_team", "t7"."from_on" AS "from_on_right", "t7".
"until_on", "t7"."held_next"
FROM "care_periods" AS "t4"
INNER JOIN "periods" AS "t5" ON "t4"."started_on" <= "t5"."to_on" AND (("t4"."ended_on" IS NULL) OR ("t4"."ended_on" >
"t5"."to_on"))
LEFT OUTER JOIN (SELECT "t2"."person_id" AS "held_by", "t2"."worker_id" AS "held_worker", "t2"."team_id" AS
"held_team", "t2"."from_on", "t2"."until_on", "t2"."next_on" AS "held_next"
FROM "responsibility" AS "t2") AS "t7" ON "t4"."person_id" = "t7"."held_by" AND "t5"."to_on" >= "t7"."from_on" AND ((
"t7"."held_next" IS NULL) OR ("t5"."to_on" < "t7"."held_next"))) AS "t10") AS "t12"
SEMI JOIN (SELECT "t3"."person_id" AS "status_person", "t3"."started_on" AS "status_from", "t3"."ended_on" AS
"status_until"
FROM "immigration_statuses" AS "t3"
WHERE (CONTAINS(LOWER("t3"."status"), 'unaccompanied') OR CONTAINS(LOWER("t3"."status"), 'uasc')) AND NOT (CONTAINS(
LOWER("t3"."status"), 'former'))) AS "t9" ON "t12"."person_id" = "t9"."status_person" AND (("t9"."status_from" IS NULL
) OR ("t9"."status_from" <= "t12"."to_on")) AND (("t9"."status_until" IS NULL) OR ("t9"."status_until" > "t12".
"to_on"))) AS "t13") AS "t15" ON "t12"."person_id" = "t15"."found_person" AND "t12"."period" = "t15"."found_period")
AS "t16") AS "t17") AS "t18";

-- measure UA02
SELECT CAST("t21"."period" AS TEXT) AS "period", CAST("t21"."person_id" AS TEXT) AS "person_id", CAST("t21".
"worker_id" AS TEXT) AS "worker_id", CAST("t21"."team_id" AS TEXT) AS "team_id", CAST(CAST(NULL AS TEXT) AS TEXT) AS
"category", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN "t21"."counted" ELSE 0.0 END AS DOUBLE) AS "counted", CAST(
COALESCE("t21"."hit", 0.0) AS DOUBLE) AS "hit", CAST(CASE WHEN "t21"."hit" IS NOT NULL THEN 0.0 ELSE "t21"."counted"
END AS DOUBLE) AS "unknown", CAST(0.0 AS DOUBLE) AS "pending", CAST(0.0 AS DOUBLE) AS "overdue"
FROM (SELECT "t20".* EXCLUDE ("found_period", "found_person")
FROM (SELECT "t19"."person_id", "t19"."care_period_id", "t19"."started_on", "t19"."period", "t19"."to_on", "t19".
"year_before_on", "t19"."from_on_right", "t19"."worker_id", "t19"."team_id", "t19"."counted", "t19"."found_person",
"t19"."found_period", CAST("t19"."found_person" IS NOT NULL AS DOUBLE) AS "hit"
FROM (SELECT "t15"."person_id", "t15"."care_period_id", "t15"."started_on", "t15"."period", "t15"."to_on", "t15".
"year_before_on", "t15"."from_on_right", "t15"."worker_id", "t15"."team_id", "t15"."counted", "t18"."found_person",
"t18"."found_period"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."period", "t13"."to_on", "t13".
"year_before_on", "t13"."from_on_right", CASE WHEN ("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on")
THEN "t13"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t13"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t6"."period", "t6"."from_on", "t6"."to_on",
"t6"."year_before_on", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM "care_periods" AS "t5"
INNER JOIN "periods" AS "t6" ON "t5"."started_on" <= "t6"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t6"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t9" ON "t5"."person_id" = "t9"."held_by" AND "t6"."to_on" >= "t9"."from_on" AND ((
"t9"."held_next" IS NULL) OR ("t6"."to_on" < "t9"."held_next"))) AS "t13") AS "t15"
SEMI JOIN (SELECT "t0"."person_id" AS "status_person", "t0"."started_on" AS "status_from", "t0"."ended_on" AS
"status_until"
FROM "immigration_statuses" AS "t0"
WHERE (CONTAINS(LOWER("t0"."status"), 'unaccompanied') OR CONTAINS(LOWER("t0"."status"), 'uasc')) AND NOT (CONTAINS(
LOWER("t0"."status"), 'former'))) AS "t12" ON "t15"."person_id" = "t12"."status_person" AND (("t12"."status_from" IS
NULL) OR ("t12"."status_from" <= "t15"."to_on")) AND (("t12"."status_until" IS NULL) OR ("t12"."status_until" > "t15"
."to_on"))
LEFT OUTER JOIN (SELECT DISTINCT *
FROM (SELECT "t15"."person_id" AS "found_person", "t15"."period" AS "found_period"
FROM (SELECT "t13"."person_id", "t13"."care_period_id", "t13"."started_on", "t13"."period", "t13"."to_on", "t13".
"year_before_on", "t13"."from_on_right", CASE WHEN ("t13"."until_on" IS NULL) OR ("t13"."to_on" <= "t13"."until_on")
THEN "t13"."held_worker" ELSE CAST(NULL AS TEXT) END AS "worker_id", "t13"."held_team" AS "team_id", 1.0 AS "counted"
FROM (SELECT "t5"."person_id", "t5"."care_period_id", "t5"."started_on", "t6"."period", "t6"."from_on", "t6"."to_on",
"t6"."year_before_on", "t9"."held_by", "t9"."held_worker", "t9"."held_team", "t9"."from_on" AS "from_on_right", "t9".
"until_on", "t9"."held_next"
FROM "care_periods" AS "t5"
INNER JOIN "periods" AS "t6" ON "t5"."started_on" <= "t6"."to_on" AND (("t5"."ended_on" IS NULL) OR ("t5"."ended_on" >
"t6"."to_on"))
LEFT OUTER JOIN (SELECT "t3"."person_id" AS "held_by", "t3"."worker_id" AS "held_worker", "t3"."team_id" AS
"held_team", "t3"."from_on", "t3"."until_on", "t3"."next_on" AS "held_next"
FROM "responsibility" AS "t3") AS "t9" ON "t5"."person_id" = "t9"."held_by" AND "t6"."to_on" >= "t9"."from_on" AND ((
"t9"."held_next" IS NULL) OR ("t6"."to_on" < "t9"."held_next"))) AS "t13") AS "t15"
SEMI JOIN (SELECT "t0"."person_id" AS "status_person", "t0"."started_on" AS "status_from", "t0"."ended_on" AS
"status_until"
FROM "immigration_statuses" AS "t0"
WHERE (CONTAINS(LOWER("t0"."status"), 'unaccompanied') OR CONTAINS(LOWER("t0"."status"), 'uasc')) AND NOT (CONTAINS(
LOWER("t0"."status"), 'former'))) AS "t12" ON "t15"."person_id" = "t12"."status_person" AND (("t12"."status_from" IS
NULL) OR ("t12"."status_from" <= "t15"."to_on")) AND (("t12"."status_until" IS NULL) OR ("t12"."status_until" > "t15"
."to_on"))
SEMI JOIN (SELECT "t4"."person_id" AS "claim_person", "t4"."applied_on" AS "applied", "t4"."solicitor_on" AS
"solicitor"
FROM "asylum_claims" AS "t4") AS "t10" ON "t15"."person_id" = "t10"."claim_person" AND "t10"."applied" <= "t15".
"to_on" AND "t10"."solicitor" <= "t15"."to_on") AS "t16") AS "t18" ON "t15"."person_id" = "t18"."found_person" AND
"t15"."period" = "t18"."found_period") AS "t19") AS "t20") AS "t21";
