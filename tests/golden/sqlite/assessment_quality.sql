-- clock first_seen
WITH t20 AS (SELECT *
FROM "assessments" AS "t8"
WHERE NOT "t8"."referral_id" IS NULL), t27 AS (SELECT "t20"."assessment_id", "t20"."person_id", "t20"."referral_id",
"t20"."started_on", "t20"."child_seen", "t20"."authorised_on", "t20"."nfa", "t20"."team_id", "t20"."worker_id",
ROW_NUMBER() OVER (PARTITION BY "t20"."referral_id" ORDER BY "t20"."started_on" ASC NULLS LAST, "t20"."assessment_id"
ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM t20 AS t20), t29 AS (SELECT *
FROM t27 AS t27
WHERE "t27"."place" = 0), t30 AS (SELECT "t29"."assessment_id", "t29"."person_id", "t29"."referral_id", "t29".
"started_on", "t29"."child_seen", "t29"."authorised_on", "t29"."nfa", "t29"."team_id", "t29"."worker_id", "t29".
"place", "t9"."as_at"
FROM t29 AS t29 CROSS JOIN "snapshot_day" AS "t9"), t32 AS (SELECT *
FROM t30 AS t30
WHERE ("t30"."started_on" IS NULL) OR ("t30"."started_on" <= "t30"."as_at")), t17 AS (SELECT "t2"."referral_id" AS
"episode", "t2"."referral_on", "t2"."closed_on"
FROM "cin_episodes" AS "t2"), t18 AS (SELECT "t3"."person_id" AS "born_person", "t3"."born_on", "t3"."expected_on"
FROM "persons" AS "t3"), t33 AS (SELECT "t32"."assessment_id", "t32"."person_id", "t32"."referral_id", "t32".
"started_on", "t32"."child_seen", "t32"."authorised_on", "t32"."nfa", "t32"."team_id", "t32"."worker_id", "t32".
"place", "t32"."as_at", "t17"."episode", "t17"."referral_on", "t17"."closed_on", "t18"."born_person", "t18"."born_on"
, "t18"."expected_on"
FROM t32 AS t32
INNER JOIN t17 AS t17 ON "t32"."referral_id" = "t17"."episode"
LEFT OUTER JOIN t18 AS t18 ON "t32"."person_id" = "t18"."born_person"), t34 AS (SELECT *
FROM t33 AS t33
WHERE (NOT "t33"."born_on" IS NULL) OR ("t33"."expected_on" IS NULL)), t35 AS (SELECT "t34"."assessment_id", "t34".
"person_id", "t34"."referral_id", "t34"."started_on", "t34"."child_seen", "t34"."authorised_on", "t34"."nfa", "t34".
"team_id", "t34"."worker_id", "t34"."place", "t34"."as_at", "t34"."episode", "t34"."referral_on", "t34"."closed_on",
"t34"."born_on"
FROM t34 AS t34), t37 AS (SELECT *
FROM t35 AS t35
WHERE ("t35"."born_on" IS NULL) OR ("t35"."born_on" <= "t35"."referral_on")), t12 AS (SELECT "t4"."person_id", "t4".
"visit_on", "t4"."seen", "t4"."seen_alone"
FROM "cin_visits" AS "t4"), t13 AS (SELECT "t6"."person_id", "t6"."visit_on", "t6"."seen", "t6"."seen_alone"
FROM "assessment_visits" AS "t6"), t14 AS (SELECT "t7"."person_id", "t7"."visit_on", "t7"."seen", "t7"."seen_alone"
FROM "cp_visits" AS "t7"), t19 AS (SELECT *
FROM t13 AS t13
UNION ALL
SELECT *
FROM t14 AS t14), t22 AS (SELECT *
FROM t12 AS t12
UNION ALL
SELECT *
FROM t19 AS t19), t26 AS (SELECT "t22"."person_id" AS "visited", "t22"."visit_on", "t22"."seen", "t22"."seen_alone"
FROM t22 AS t22), t38 AS (SELECT "t37"."assessment_id", "t37"."person_id", "t37"."referral_id", "t37"."started_on",
"t37"."child_seen", "t37"."authorised_on", "t37"."nfa", "t37"."team_id", "t37"."worker_id", "t37"."place", "t37".
"as_at", "t37"."episode", "t37"."referral_on", "t37"."closed_on", "t37"."born_on", "t26"."visited", "t26"."visit_on",
"t26"."seen", "t26"."seen_alone"
FROM t37 AS t37
INNER JOIN t26 AS t26 ON "t37"."person_id" = "t26"."visited" AND "t26"."visit_on" >= "t37"."referral_on" AND "t26".
"visit_on" <= "t37"."as_at"), t40 AS (SELECT "t38"."assessment_id" AS "met_in", MIN("t38"."visit_on") FILTER(WHERE
"t38"."seen") AS "seen_on", MIN("t38"."visit_on") FILTER(WHERE "t38"."seen" IS NULL) AS "perhaps_on"
FROM t38 AS t38 GROUP BY 1), t41 AS (SELECT "t37"."person_id", "t37"."assessment_id" AS "episode_id", "t37".
"referral_on" AS "started_on", "t40"."seen_on" AS "done_on", "t37"."closed_on" AS "ended_other_on", IIF(((NOT "t40".
"perhaps_on" IS NULL) AND (("t40"."seen_on" IS NULL) OR ("t40"."perhaps_on" < "t40"."seen_on"))) OR (("t37"."born_on"
IS NULL) AND ("t40"."seen_on" IS NULL)), 'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t37 AS t37
LEFT OUTER JOIN t40 AS t40 ON "t37"."assessment_id" = "t40"."met_in"), t43 AS (SELECT "t41"."person_id", "t41".
"episode_id", "t41"."started_on", "t41"."done_on", "t41"."ended_other_on", "t41"."unknown_because", 1 AS "sequence",
'all' AS "variant"
FROM t41 AS t41), t21 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'first_seen'), t44 AS (SELECT "t43"."person_id", "t43"."episode_id", "t43"."started_on",
"t43"."done_on", "t43"."ended_other_on", "t43"."unknown_because", "t43"."sequence", "t43"."variant", "t21".
"limit_variant", "t21"."limit_started_on", "t21"."limit_due_on", "t21"."version"
FROM t43 AS t43
LEFT OUTER JOIN t21 AS t21 ON "t43"."variant" = "t21"."limit_variant" AND "t43"."started_on" = "t21".
"limit_started_on"), t46 AS (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on", "t44"."done_on", "t44"
."ended_other_on", "t44"."unknown_because", "t44"."sequence", "t44"."variant", "t44"."limit_variant", "t44".
"limit_started_on", "t44"."limit_due_on", "t44"."version", "t44"."limit_due_on" AS "due_on", "t44"."version" AS
"parameter_version"
FROM t44 AS t44), t15 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('assessment_visits')), t25 AS (SELECT MAX("t15"."from_on") AS "record_begins_on"
FROM t15 AS t15), t47 AS (SELECT "t46"."person_id", "t46"."episode_id", "t46"."started_on", "t46"."done_on", "t46".
"ended_other_on", "t46"."unknown_because", "t46"."sequence", "t46"."variant", "t46"."limit_variant", "t46".
"limit_started_on", "t46"."limit_due_on", "t46"."version", "t46"."due_on", "t46"."parameter_version", "t25".
"record_begins_on"
FROM t46 AS t46 CROSS JOIN t25 AS t25)
SELECT 'first_seen' AS "standard", "t47"."person_id", "t47"."episode_id", "t47"."sequence", "t47"."variant", "t47".
"started_on", "t47"."due_on", "t47"."done_on", IIF(NOT "t47"."done_on" IS NULL, DATE(NULL), "t47"."ended_other_on") AS
"ended_other_on", COALESCE(COALESCE("t47"."unknown_because", IIF(("t47"."started_on" < "t47"."record_begins_on") AND
NOT (COALESCE("t47"."done_on" <= "t47"."due_on", FALSE)), 'it is older than its record', CAST(NULL AS TEXT))), CASE
WHEN "t47"."started_on" IS NULL THEN 'the start date is missing' WHEN "t47"."done_on" < "t47"."started_on" THEN
'the dates are in the wrong order' WHEN "t47"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t47"."parameter_version"
FROM t47 AS t47;

-- clock assessment_review_point
WITH t4 AS (SELECT "t1"."assessment_id" AS "assessed", "t1"."started_on", "t1"."authorised_on"
FROM "assessments" AS "t1"), t5 AS (SELECT "t2"."person_id", "t2"."due_on", "t2"."point_id" AS "episode_id", COALESCE
("t2"."set_on", "t4"."started_on") AS "started_on", "t2"."reviewed_on" AS "done_on", "t4"."authorised_on" AS
"ended_other_on"
FROM "assessment_review_points" AS "t2"
LEFT OUTER JOIN t4 AS t4 ON "t2"."assessment_id" = "t4"."assessed")
SELECT 'assessment_review_point' AS "standard", "t5"."person_id", "t5"."episode_id", 1 AS "sequence", 'all' AS
"variant", "t5"."started_on", "t5"."due_on", "t5"."done_on", IIF(NOT "t5"."done_on" IS NULL, DATE(NULL), "t5".
"ended_other_on") AS "ended_other_on", COALESCE(COALESCE(CAST(NULL AS TEXT), IIF("t5"."due_on" IS NULL,
'no day was set by which it is due', CAST(NULL AS TEXT))), CASE WHEN "t5"."started_on" IS NULL THEN
'the start date is missing' WHEN "t5"."done_on" < "t5"."started_on" THEN 'the dates are in the wrong order' WHEN "t5"
."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL END) AS "unknown_because", CAST(NULL AS TEXT
) AS "parameter_version"
FROM t5 AS t5;
