-- clock assessment_from_referral
WITH t8 AS (SELECT "t1"."referral_id" AS "episode", "t1"."referral_on", "t1"."closed_on"
FROM "cin_episodes" AS "t1"), t18 AS (SELECT "t4"."assessment_id", "t4"."person_id", "t4"."referral_id", "t4".
"started_on", "t4"."child_seen", "t4"."authorised_on", "t4"."nfa", "t4"."team_id", "t4"."worker_id", "t8"."episode",
"t8"."referral_on", "t8"."closed_on"
FROM "assessments" AS "t4"
LEFT OUTER JOIN t8 AS t8 ON "t4"."referral_id" = "t8"."episode"), t22 AS (SELECT "t18"."assessment_id", "t18".
"person_id", "t18"."referral_id", "t18"."started_on", "t18"."child_seen", "t18"."authorised_on", "t18"."nfa", "t18".
"team_id", "t18"."worker_id", "t18"."episode", "t18"."referral_on", "t18"."closed_on", ROW_NUMBER() OVER (
PARTITION BY "t18"."referral_id" ORDER BY "t18"."started_on" ASC NULLS LAST, "t18"."assessment_id" ASC NULLS LAST ROWS
BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM t18 AS t18), t25 AS (SELECT "t22"."assessment_id", "t22"."person_id", "t22"."referral_id", "t22"."started_on",
"t22"."child_seen", "t22"."authorised_on", "t22"."nfa", "t22"."team_id", "t22"."worker_id", "t22"."episode", "t22".
"referral_on", "t22"."closed_on", "t22"."place", CASE WHEN "t22"."referral_on" IS NULL THEN "t22"."started_on" WHEN
"t22"."started_on" IS NULL OR "t22"."referral_on" <= "t22"."started_on" THEN "t22"."referral_on" ELSE "t22".
"started_on" END AS "under_way_on"
FROM t22 AS t22), t13 AS (SELECT "t0"."started_on" AS "given_on", "t0"."variant" AS "given_variant", CAST(JULIANDAY(
"t0"."due_on") - JULIANDAY("t0"."started_on") AS INTEGER) AS "choice"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment_start'), t27 AS (SELECT "t25"."assessment_id", "t25"."person_id", "t25".
"referral_id", "t25"."started_on", "t25"."child_seen", "t25"."authorised_on", "t25"."nfa", "t25"."team_id", "t25".
"worker_id", "t25"."episode", "t25"."referral_on", "t25"."closed_on", "t25"."place", "t25"."under_way_on", "t13".
"given_on", "t13"."given_variant", "t13"."choice"
FROM t25 AS t25
LEFT OUTER JOIN t13 AS t13 ON "t25"."under_way_on" = "t13"."given_on" AND 'all' = "t13"."given_variant"), t28 AS (
SELECT "t27"."assessment_id", "t27"."person_id", "t27"."referral_id", "t27"."started_on", "t27"."child_seen", "t27".
"authorised_on", "t27"."nfa", "t27"."team_id", "t27"."worker_id", "t27"."episode", "t27"."referral_on", "t27".
"closed_on", "t27"."place", "t27"."under_way_on", "t27"."choice"
FROM t27 AS t27), t29 AS (SELECT "t28"."person_id", "t28"."assessment_id" AS "episode_id", IIF((NOT "t28".
"referral_id" IS NULL) AND ("t28"."place" = 0), IIF((("t28"."choice" = 0) AND ("t28"."started_on" < "t28".
"referral_on")) OR ("t28"."choice" = 2), "t28"."started_on", "t28"."referral_on"), "t28"."started_on") AS "started_on"
, "t28"."authorised_on" AS "done_on", "t28"."closed_on" AS "ended_other_on"
FROM t28 AS t28), t14 AS (SELECT *
FROM "cin_episodes" AS "t1"
WHERE NOT (COALESCE("t1"."nfa", FALSE)) AND NOT "t1"."referral_on" IS NULL), t21 AS (SELECT "t14"."referral_id", "t14"
."person_id", "t14"."referral_on", "t14"."primary_need", "t14"."source", "t14"."source_detail", "t14"."nfa", "t14".
"close_reason", "t14"."closed_on", "t14"."team_id", "t14"."worker_id", LEAD("t14"."referral_on") OVER (PARTITION BY
"t14"."person_id" ORDER BY "t14"."referral_on" ASC NULLS LAST, "t14"."referral_id" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "next_on"
FROM t14 AS t14), t11 AS (SELECT *
FROM "coverage" AS "t3"
WHERE "t3"."table_name" IN ('assessments')), t19 AS (SELECT MAX("t11"."from_on") AS "record_begins_on"
FROM t11 AS t11), t15 AS (SELECT DISTINCT "t2"."referral_id" AS "named_referral"
FROM "assessments" AS "t2"
WHERE NOT "t2"."referral_id" IS NULL), t16 AS (SELECT "t2"."person_id" AS "assessed_person", "t2"."started_on" AS
"assessed_on"
FROM "assessments" AS "t2"
WHERE "t2"."referral_id" IS NULL), t23 AS (SELECT "t21"."referral_id", "t21"."person_id", "t21"."referral_on", "t21".
"primary_need", "t21"."source", "t21"."source_detail", "t21"."nfa", "t21"."close_reason", "t21"."closed_on", "t21".
"team_id", "t21"."worker_id", "t21"."next_on", "t19"."record_begins_on"
FROM t21 AS t21 CROSS JOIN t19 AS t19
WHERE NOT EXISTS(SELECT 1
FROM t15 AS t15
WHERE "t21"."referral_id" = "t15"."named_referral") AND NOT EXISTS(SELECT 1
FROM t16 AS t16
WHERE "t21"."person_id" = "t16"."assessed_person" AND "t16"."assessed_on" >= "t21"."referral_on")), t26 AS (SELECT
"t23"."person_id", "t23"."referral_id" AS "episode_id", "t23"."referral_on" AS "started_on", DATE(NULL) AS "done_on",
CASE WHEN "t23"."closed_on" IS NULL THEN "t23"."next_on" WHEN "t23"."next_on" IS NULL OR "t23"."closed_on" <= "t23".
"next_on" THEN "t23"."closed_on" ELSE "t23"."next_on" END AS "ended_other_on"
FROM t23 AS t23
WHERE ("t23"."record_begins_on" IS NULL) OR ("t23"."referral_on" >= "t23"."record_begins_on")), t30 AS (SELECT *
FROM t29 AS t29
UNION ALL
SELECT *
FROM t26 AS t26), t32 AS (SELECT "t30"."person_id", "t30"."episode_id", "t30"."started_on", "t30"."done_on", "t30".
"ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS TEXT) AS "unknown_because"
FROM t30 AS t30), t12 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment'), t33 AS (SELECT "t32"."person_id", "t32"."episode_id", "t32"."started_on",
"t32"."done_on", "t32"."ended_other_on", "t32"."sequence", "t32"."variant", "t32"."unknown_because", "t12".
"limit_variant", "t12"."limit_started_on", "t12"."limit_due_on", "t12"."version"
FROM t32 AS t32
LEFT OUTER JOIN t12 AS t12 ON "t32"."variant" = "t12"."limit_variant" AND "t32"."started_on" = "t12".
"limit_started_on")
SELECT 'assessment_from_referral' AS "standard", "t33"."person_id", "t33"."episode_id", "t33"."sequence", "t33".
"variant", "t33"."started_on", "t33"."limit_due_on" AS "due_on", "t33"."done_on", IIF(NOT "t33"."done_on" IS NULL,
DATE(NULL), "t33"."ended_other_on") AS "ended_other_on", COALESCE("t33"."unknown_because", CASE WHEN "t33".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t33"."done_on" < "t33"."started_on" THEN
'the dates are in the wrong order' WHEN "t33"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t33"."version" AS "parameter_version"
FROM t33 AS t33;

-- clock assessment_from_start
WITH t6 AS (SELECT "t2"."referral_id" AS "episode", "t2"."referral_on", "t2"."closed_on"
FROM "cin_episodes" AS "t2"), t8 AS (SELECT "t3"."assessment_id", "t3"."person_id", "t3"."referral_id", "t3".
"started_on", "t3"."child_seen", "t3"."authorised_on", "t3"."nfa", "t3"."team_id", "t3"."worker_id", "t6"."episode",
"t6"."referral_on", "t6"."closed_on"
FROM "assessments" AS "t3"
LEFT OUTER JOIN t6 AS t6 ON "t3"."referral_id" = "t6"."episode"), t9 AS (SELECT "t8"."assessment_id", "t8".
"person_id", "t8"."referral_id", "t8"."started_on", "t8"."child_seen", "t8"."authorised_on", "t8"."nfa", "t8".
"team_id", "t8"."worker_id", "t8"."episode", "t8"."referral_on", "t8"."closed_on", ROW_NUMBER() OVER (PARTITION BY
"t8"."referral_id" ORDER BY "t8"."started_on" ASC NULLS LAST, "t8"."assessment_id" ASC NULLS LAST ROWS BETWEEN
UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM t8 AS t8), t11 AS (SELECT "t9"."person_id", "t9"."started_on", "t9"."assessment_id" AS "episode_id", "t9".
"authorised_on" AS "done_on", "t9"."closed_on" AS "ended_other_on", 1 AS "sequence", 'all' AS "variant", CAST(NULL AS
TEXT) AS "unknown_because"
FROM t9 AS t9), t7 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'assessment'), t12 AS (SELECT "t11"."person_id", "t11"."started_on", "t11"."episode_id",
"t11"."done_on", "t11"."ended_other_on", "t11"."sequence", "t11"."variant", "t11"."unknown_because", "t7".
"limit_variant", "t7"."limit_started_on", "t7"."limit_due_on", "t7"."version"
FROM t11 AS t11
LEFT OUTER JOIN t7 AS t7 ON "t11"."variant" = "t7"."limit_variant" AND "t11"."started_on" = "t7"."limit_started_on")
SELECT 'assessment_from_start' AS "standard", "t12"."person_id", "t12"."episode_id", "t12"."sequence", "t12".
"variant", "t12"."started_on", "t12"."limit_due_on" AS "due_on", "t12"."done_on", IIF(NOT "t12"."done_on" IS NULL,
DATE(NULL), "t12"."ended_other_on") AS "ended_other_on", COALESCE("t12"."unknown_because", CASE WHEN "t12".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t12"."done_on" < "t12"."started_on" THEN
'the dates are in the wrong order' WHEN "t12"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t12"."version" AS "parameter_version"
FROM t12 AS t12;

-- clock child_seen_in_assessment
WITH t10 AS (SELECT *
FROM "assessments" AS "t1"
WHERE NOT "t1"."authorised_on" IS NULL), t7 AS (SELECT "t2"."person_id" AS "born_person", "t2"."born_on", "t2".
"expected_on"
FROM "persons" AS "t2"), t11 AS (SELECT "t10"."assessment_id", "t10"."person_id", "t10"."referral_id", "t10".
"started_on", "t10"."child_seen", "t10"."authorised_on", "t10"."nfa", "t10"."team_id", "t10"."worker_id", "t7".
"born_person", "t7"."born_on", "t7"."expected_on"
FROM t10 AS t10
LEFT OUTER JOIN t7 AS t7 ON "t10"."person_id" = "t7"."born_person"), t12 AS (SELECT *
FROM t11 AS t11
WHERE (NOT "t11"."born_on" IS NULL) OR ("t11"."expected_on" IS NULL)), t13 AS (SELECT "t12"."assessment_id", "t12".
"person_id", "t12"."referral_id", "t12"."started_on", "t12"."child_seen", "t12"."authorised_on", "t12"."nfa", "t12".
"team_id", "t12"."worker_id", "t12"."born_on"
FROM t12 AS t12), t15 AS (SELECT "t13"."person_id", "t13"."assessment_id" AS "episode_id", "t13"."authorised_on" AS
"started_on", IIF(("t13"."born_on" IS NULL) AND NOT ("t13"."child_seen"), CAST(NULL AS BOOLEAN), "t13"."child_seen")
AS "present", 1 AS "sequence", 'all' AS "variant", DATE(NULL) AS "ended_other_on", CAST(NULL AS TEXT) AS
"unknown_because"
FROM t13 AS t13
WHERE ("t13"."born_on" IS NULL) OR ("t13"."born_on" <= "t13"."authorised_on")), t9 AS (SELECT "t0"."started_on" AS
"shift_from", "t0"."due_on" AS "past_mending_on"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'day_after' AND "t0"."variant" = 'all'), t16 AS (SELECT "t15"."person_id", "t15".
"episode_id", "t15"."started_on", "t15"."present", "t15"."sequence", "t15"."variant", "t15"."ended_other_on", "t15".
"unknown_because", "t9"."shift_from", "t9"."past_mending_on"
FROM t15 AS t15
LEFT OUTER JOIN t9 AS t9 ON "t15"."started_on" = "t9"."shift_from"), t17 AS (SELECT "t16"."person_id", "t16".
"episode_id", "t16"."started_on", "t16"."present", "t16"."sequence", "t16"."variant", "t16"."ended_other_on", "t16".
"unknown_because", "t16"."past_mending_on"
FROM t16 AS t16), t19 AS (SELECT "t17"."person_id", "t17"."episode_id", "t17"."started_on", "t17"."present", "t17".
"sequence", "t17"."variant", "t17"."past_mending_on" AS "ended_other_on", IIF("t17"."present" IS NULL,
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because", "t17"."past_mending_on", IIF("t17".
"present", "t17"."started_on", DATE(NULL)) AS "done_on"
FROM t17 AS t17), t8 AS (SELECT "t0"."variant" AS "limit_variant", "t0"."started_on" AS "limit_started_on", "t0".
"due_on" AS "limit_due_on", "t0"."version"
FROM "deadlines" AS "t0"
WHERE "t0"."parameter" = 'same_day'), t20 AS (SELECT "t19"."person_id", "t19"."episode_id", "t19"."started_on", "t19"
."present", "t19"."sequence", "t19"."variant", "t19"."ended_other_on", "t19"."unknown_because", "t19".
"past_mending_on", "t19"."done_on", "t8"."limit_variant", "t8"."limit_started_on", "t8"."limit_due_on", "t8".
"version"
FROM t19 AS t19
LEFT OUTER JOIN t8 AS t8 ON "t19"."variant" = "t8"."limit_variant" AND "t19"."started_on" = "t8"."limit_started_on")
SELECT 'child_seen_in_assessment' AS "standard", "t20"."person_id", "t20"."episode_id", "t20"."sequence", "t20".
"variant", "t20"."started_on", "t20"."limit_due_on" AS "due_on", "t20"."done_on", IIF(NOT "t20"."done_on" IS NULL,
DATE(NULL), "t20"."ended_other_on") AS "ended_other_on", COALESCE("t20"."unknown_because", CASE WHEN "t20".
"started_on" IS NULL THEN 'the start date is missing' WHEN "t20"."done_on" < "t20"."started_on" THEN
'the dates are in the wrong order' WHEN "t20"."limit_due_on" IS NULL THEN 'no limit is in force on the start date'
ELSE NULL END) AS "unknown_because", "t20"."version" AS "parameter_version"
FROM t20 AS t20;
