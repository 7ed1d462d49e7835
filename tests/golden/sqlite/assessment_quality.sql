-- clock first_seen
WITH t19 AS (SELECT *
FROM "assessments" AS "t6"
WHERE NOT "t6"."referral_id" IS NULL), t27 AS (SELECT "t19"."assessment_id", "t19"."person_id", "t19"."referral_id",
"t19"."started_on", "t19"."child_seen", "t19"."authorised_on", "t19"."nfa", "t19"."team_id", "t19"."worker_id",
ROW_NUMBER() OVER (PARTITION BY "t19"."referral_id" ORDER BY "t19"."started_on" ASC NULLS LAST, "t19"."assessment_id"
ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) - 1 AS "place"
FROM t19 AS t19), t29 AS (SELECT *
FROM t27 AS t27
WHERE "t27"."place" = 0), t30 AS (SELECT "t29"."assessment_id", "t29"."person_id", "t29"."referral_id", "t29".
"started_on", "t29"."child_seen", "t29"."authorised_on", "t29"."nfa", "t29"."team_id", "t29"."worker_id", "t29".
"place", "t9"."as_at"
FROM t29 AS t29 CROSS JOIN "snapshot_day" AS "t9"), t32 AS (SELECT *
FROM t30 AS t30
WHERE "t30"."started_on" <= "t30"."as_at"), t17 AS (SELECT "t2"."referral_id" AS "episode", "t2"."referral_on", "t2".
"closed_on"
FROM "cin_episodes" AS "t2"), t18 AS (SELECT "t3"."person_id" AS "born_person", "t3"."born_on"
FROM "persons" AS "t3"), t33 AS (SELECT "t32"."assessment_id", "t32"."person_id", "t32"."referral_id", "t32".
"started_on", "t32"."child_seen", "t32"."authorised_on", "t32"."nfa", "t32"."team_id", "t32"."worker_id", "t32".
"place", "t32"."as_at", "t17"."episode", "t17"."referral_on", "t17"."closed_on", "t18"."born_person", "t18"."born_on"
FROM t32 AS t32
INNER JOIN t17 AS t17 ON "t32"."referral_id" = "t17"."episode"
LEFT OUTER JOIN t18 AS t18 ON "t32"."person_id" = "t18"."born_person"), t35 AS (SELECT *
FROM t33 AS t33
WHERE "t33"."born_on" <= "t33"."referral_on"), t12 AS (SELECT "t5"."person_id", "t5"."visit_on", "t5"."seen", "t5".
"seen_alone"
FROM "cin_visits" AS "t5"), t13 AS (SELECT "t7"."person_id", "t7"."visit_on", "t7"."seen", "t7"."seen_alone"
FROM "assessment_visits" AS "t7"), t14 AS (SELECT "t8"."person_id", "t8"."visit_on", "t8"."seen", "t8"."seen_alone"
FROM "cp_visits" AS "t8"), t20 AS (SELECT *
FROM t13 AS t13
UNION ALL
SELECT *
FROM t14 AS t14), t22 AS (SELECT *
FROM t12 AS t12
UNION ALL
SELECT *
FROM t20 AS t20), t26 AS (SELECT "t22"."person_id" AS "visited", "t22"."visit_on", "t22"."seen", "t22"."seen_alone"
FROM t22 AS t22), t36 AS (SELECT "t35"."assessment_id", "t35"."person_id", "t35"."referral_id", "t35"."started_on",
"t35"."child_seen", "t35"."authorised_on", "t35"."nfa", "t35"."team_id", "t35"."worker_id", "t35"."place", "t35".
"as_at", "t35"."episode", "t35"."referral_on", "t35"."closed_on", "t35"."born_person", "t35"."born_on", "t26".
"visited", "t26"."visit_on", "t26"."seen", "t26"."seen_alone"
FROM t35 AS t35
INNER JOIN t26 AS t26 ON "t35"."person_id" = "t26"."visited" AND "t26"."visit_on" >= "t35"."referral_on" AND "t26".
"visit_on" <= "t35"."as_at"), t38 AS (SELECT "t36"."assessment_id" AS "met_in", MIN("t36"."visit_on") FILTER(WHERE
"t36"."seen") AS "seen_on", MIN("t36"."visit_on") FILTER(WHERE "t36"."seen" IS NULL) AS "perhaps_on"
FROM t36 AS t36 GROUP BY 1), t39 AS (SELECT "t35"."person_id", "t35"."assessment_id" AS "episode_id", "t35".
"referral_on" AS "started_on", "t38"."seen_on" AS "done_on", "t35"."closed_on" AS "ended_other_on", IIF((NOT "t38".
"perhaps_on" IS NULL) AND (("t38"."seen_on" IS NULL) OR ("t38"."perhaps_on" < "t38"."seen_on")),
'it is not recorded either way', CAST(NULL AS TEXT)) AS "unknown_because"
FROM t35 AS t35
LEFT OUTER JOIN t38 AS t38 ON "t35"."assessment_id" = "t38"."met_in"), t41 AS (SELECT "t39"."person_id", "t39".
"episode_id", "t39"."started_on", "t39"."done_on", "t39"."ended_other_on", "t39"."unknown_because", 1 AS "sequence",
'all' AS "variant"
FROM t39 AS t39), t21 AS (SELECT "t1"."variant" AS "limit_variant", "t1"."started_on" AS "limit_started_on", "t1".
"due_on" AS "limit_due_on", "t1"."version"
FROM "deadlines" AS "t1"
WHERE "t1"."parameter" = 'first_seen'), t42 AS (SELECT "t41"."person_id", "t41"."episode_id", "t41"."started_on",
"t41"."done_on", "t41"."ended_other_on", "t41"."unknown_because", "t41"."sequence", "t41"."variant", "t21".
"limit_variant", "t21"."limit_started_on", "t21"."limit_due_on", "t21"."version"
FROM t41 AS t41
LEFT OUTER JOIN t21 AS t21 ON "t41"."variant" = "t21"."limit_variant" AND "t41"."started_on" = "t21".
"limit_started_on"), t44 AS (SELECT "t42"."person_id", "t42"."episode_id", "t42"."started_on", "t42"."done_on", "t42"
."ended_other_on", "t42"."unknown_because", "t42"."sequence", "t42"."variant", "t42"."limit_variant", "t42".
"limit_started_on", "t42"."limit_due_on", "t42"."version", "t42"."limit_due_on" AS "due_on", "t42"."version" AS
"parameter_version"
FROM t42 AS t42), t15 AS (SELECT *
FROM "coverage" AS "t0"
WHERE "t0"."table_name" IN ('assessment_visits')), t25 AS (SELECT MAX("t15"."from_on") AS "record_begins_on"
FROM t15 AS t15), t45 AS (SELECT "t44"."person_id", "t44"."episode_id", "t44"."started_on", "t44"."done_on", "t44".
"ended_other_on", "t44"."unknown_because", "t44"."sequence", "t44"."variant", "t44"."limit_variant", "t44".
"limit_started_on", "t44"."limit_due_on", "t44"."version", "t44"."due_on", "t44"."parameter_version", "t25".
"record_begins_on"
FROM t44 AS t44 CROSS JOIN t25 AS t25)
SELECT 'first_seen' AS "standard", "t45"."person_id", "t45"."episode_id", "t45"."sequence", "t45"."variant", "t45".
"started_on", "t45"."due_on", "t45"."done_on", IIF(NOT "t45"."done_on" IS NULL, DATE(NULL), "t45"."ended_other_on") AS
"ended_other_on", COALESCE(COALESCE("t45"."unknown_because", IIF(("t45"."started_on" < "t45"."record_begins_on") AND
NOT (COALESCE("t45"."done_on" <= "t45"."due_on", FALSE)), 'it is older than its record', CAST(NULL AS TEXT))), CASE
WHEN "t45"."started_on" IS NULL THEN 'the start date is missing' WHEN "t45"."done_on" < "t45"."started_on" THEN
'the dates are in the wrong order' WHEN "t45"."due_on" IS NULL THEN 'no limit is in force on the start date' ELSE NULL
END) AS "unknown_because", "t45"."parameter_version"
FROM t45 AS t45;

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
